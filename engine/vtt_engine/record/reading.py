"""From data to a Voorstel. What cannot be read is left out and listed; the rest goes on.

A value that cannot be read counts as missing. Where leaving out one value would change a sum (an element without its
name or number), the whole part it stands in is left out, so that no verdict rests on half a list.
"""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from vtt_engine.record.base import models_in
from vtt_engine.record.errors import DEEPEST, Leesfout, NietGelezenError
from vtt_engine.record.positions import places, pointer
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.source import Bron, read_source

_EXPECTED = {
    "string_type": ("tekst", "zet de waarde tussen aanhalingstekens"),
    "string_too_short": ("een naam of nummer", "vul de waarde in"),
    "string_too_long": ("een kortere tekst", "kort de tekst in"),
    "int_type": ("een geheel getal", "schrijf alleen cijfers"),
    "int_from_float": ("een geheel getal", "schrijf het getal zonder decimalen"),
    "bool_type": ("true of false", "schrijf true of false zonder aanhalingstekens"),
    "too_short": ("minstens één waarde", "vul de lijst"),
    "tuple_type": ("een lijst: [ … ]", "zet de waarde tussen [ en ]"),
    "dict_type": ("een groep: { … }", "schrijf sleutels met waarden tussen { en }"),
    "model_type": ("een groep: { … }", "schrijf sleutels met waarden tussen { en }"),
    "model_attributes_type": ("een groep: { … }", "schrijf sleutels met waarden tussen { en }"),
}
_ROUNDS = 50
OUR_REPORT = "vtt-check/"  # how the schema of a JSON report or comparison begins
_COMMA = "hoort dit bij het getal ervoor? schrijf een bedrag met een punt, zoals 12.50; "  # {bedrag: 12,50} is two keys in YAML


@dataclass(frozen=True, slots=True)
class Lezing:
    """A record that was read: the Voorstel, its source, and what in it could not be read."""

    voorstel: Voorstel
    bron: Bron
    fouten: tuple[Leesfout, ...]


def lees(content: bytes, naam: str) -> Lezing:
    """Read a record.

    Raises:
        NietGelezenError: nothing of it can be used.
    """
    bron = read_source(content, naam)
    if not isinstance(bron.data, dict):
        kind = "een lijst" if isinstance(bron.data, list) else "een losse waarde"
        raise NietGelezenError((Leesfout(naam, 1, 1, "", kind, "een dossier: { … }", "begin met { en de titel"),))
    if str(bron.data.get("schema", "")).startswith(OUR_REPORT):
        raise NietGelezenError((Leesfout(naam, 1, 1, "", "een rapport van vtt-check", "een dossier",
                                         "noem het dossier waarover het rapport gaat"),))
    voorstel, found = _validate(bron.data)
    if voorstel is not None and not found:
        return Lezing(voorstel, bron, ())
    where = places(bron.tekst, bron.vorm, [item[0] for item in found])
    errors = tuple(sorted(Leesfout(naam, *where[pad], pad, *rest) for pad, *rest in found))
    if voorstel is None:
        raise NietGelezenError(errors)
    return Lezing(voorstel, bron, errors)


def _validate(data: dict[str, Any]) -> tuple[Voorstel | None, list[tuple[str, str, str, str]]]:
    """Validate, leaving out what fails until the rest can be read (or nothing is left)."""
    found: dict[str, tuple[str, str, str]] = {}
    rest = data
    for _ in range(_ROUNDS):
        try:
            return Voorstel.model_validate(rest), [(pad, *described) for pad, described in found.items()]
        except ValidationError as error:
            if rest is data:
                if _too_deep(data):
                    break
                rest = deepcopy(data)
            described = [entry for item in error.errors(include_url=False) for entry in _describe(item, rest)]
        for path, words, safe in described:
            pad = pointer(path)
            alone = safe and pad not in found
            found.setdefault(pad, words)
            if not _leave_out(rest, path, alone):
                return None, [(pad, *words) for pad, words in found.items()]
    return None, [("", "te veel niveaus in elkaar, of te veel fouten", "een dossier volgens vtt-check schema voorstel",
                   "kijk of er haakjes te veel staan")]


def _too_deep(data: Any) -> bool:
    """Whether the data is nested deeper than a record can be."""
    level = [data]
    for _ in range(DEEPEST):
        level = [child for node in level if isinstance(node, (dict, list))
                 for child in (node.values() if isinstance(node, dict) else node)]
        if not level:
            return False
    return True


def describe_errors(error: ValidationError, bron: Bron, model: type[BaseModel]) -> tuple[Leesfout, ...]:
    """Turn the errors of a model into Leesfouten with their place in the file."""
    found: dict[str, tuple[str, str, str]] = {}
    for item in error.errors(include_url=False):
        for path, words, _ in _describe(item, bron.data, model):
            first = found.setdefault(pointer(path), words)
            if item["type"] == "literal_error" and first is not words:  # a value or one of some words
                also = words[1].removeprefix("een van: ")
                repair = words[2] if words[2].startswith("bedoelde u") else first[2]
                found[pointer(path)] = (first[0], f"{first[1]}, of {also}", repair)
    where = places(bron.tekst, bron.vorm, found)
    return tuple(sorted(Leesfout(bron.naam, *where[pad], pad, *words) for pad, words in found.items()))


def _describe(item: Any, data: Any, model: type[BaseModel] = Voorstel) -> list[tuple[list[Any], tuple[str, str, str], bool]]:
    """Turn one pydantic error into (path, (found, expected, repair), whether the value can be left out alone)."""
    path = _real_path(list(item["loc"]), data)
    kind, context = item["type"], item.get("ctx") or {}
    if kind == "cellen":
        return [([*path, *cell["pad"]],
                 (_shown(cell["gevonden"]), cell["verwacht"],
                  cell["herstel"] or _suggest(str(cell["gevonden"]), cell["bekend"])),
                 cell["pad"][-1] != "onderwerp") for cell in context["fouten"]]
    if kind == "missing":
        return [(path, (f"geen {path[-1]}", f"de sleutel {path[-1]}", f"vul {path[-1]} in"), False)]
    if kind == "extra_forbidden":
        known = sorted({key for one in _models_at(path[:-1], data, model) for key in one.model_fields})
        repair = f"{_COMMA if str(path[-1]).isdigit() else ''}{_suggest(str(path[-1]), known)}"
        return [(path, (f"de sleutel {path[-1]}", "een bekende sleutel", repair), True)]
    if "verwacht" in context:
        path = [*path, *context.get("pad", ())]
        found = str(context["gevonden"]) if "gevonden" in context else _shown(item["input"])
        return [(path, (found, str(context["verwacht"]), str(context["herstel"])), True)]
    if kind == "literal_error":
        options = [word.strip().strip("'") for word in str(context["expected"]).replace(" or ", ", ").split(",")]
        return [(path, (_shown(item["input"]), "een van: " + ", ".join(options), _suggest(str(item["input"]), options)), True)]
    if kind.startswith("union_tag"):
        tags = ", ".join(sorted({word for one in _models_at(path, data, model) for word in _kinds(one)}))
        given = item["input"].get("soort") if isinstance(item["input"], dict) else item["input"]
        return [([*path, "soort"], (_shown(given), f"een van: {tags}", "kies de soort rekensom"), False)]
    if kind in ("greater_than_equal", "less_than_equal"):
        edge = context.get("ge", context.get("le"))
        word = "minstens" if kind == "greater_than_equal" else "hoogstens"
        return [(path, (_shown(item["input"]), f"{word} {edge}", "verbeter het getal"), True)]
    expected, repair = _EXPECTED.get(kind, ("een andere waarde", "zie vtt-check schema voorstel"))
    return [(path, (_shown(item["input"]), expected, repair), True)]


def _real_path(loc: list[Any], data: Any) -> list[Any]:
    """Drop the steps pydantic adds for unions, keeping only keys and positions that lead through the data."""
    path: list[Any] = []
    for index, step in enumerate(loc):
        if (isinstance(data, dict) and step in data) or (isinstance(data, list) and isinstance(step, int) and step < len(data)):
            data = data[step]
        elif index < len(loc) - 1 or not isinstance(data, dict):
            continue
        path.append(step)
    return path


def _models_at(path: list[Any], data: Any, model: type[BaseModel]) -> list[type[BaseModel]]:
    """Give the models that the value at ``path`` can be, by following their fields; of several, those whose soort fits."""
    found = [model]
    for step in path:
        data = data[step]
        if isinstance(step, str):
            found = [inner for one in found if step in one.model_fields for inner in models_in(one.model_fields[step].annotation)]
        kind = data.get("soort") if isinstance(data, dict) else None
        found = [one for one in found if kind in _kinds(one)] or found
    return found


def _kinds(model: type[BaseModel]) -> tuple[Any, ...]:
    """The words that ``soort`` can hold in a model."""
    return get_args(model.model_fields["soort"].annotation) if "soort" in model.model_fields else ()


def _suggest(word: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        return f"bedoelde u {near[0]}?"
    return "bekend zijn: " + ", ".join(known) if known else "haal de sleutel weg"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "een groep { … }"
    if isinstance(value, list):
        return "een lijst [ … ]"
    if value is None:
        return "niets (null)"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    short = text if len(text) <= 60 else text[:57] + "…"
    return short if not isinstance(value, str) or type(value) is not str else f'"{short}"'


def _leave_out(data: Any, path: list[Any], safe: bool) -> bool:
    """Remove the value at ``path``, or the part it stands in when that is the only safe thing. False: nothing is left."""
    if not path or path == ["titel"]:
        return False
    if not safe or isinstance(path[-1], int):
        data.pop(path[0], None)
        return True
    for step in path[:-1]:
        if not isinstance(data, (dict, list)) or (isinstance(data, dict) and step not in data):
            return True
        data = data[step]
    if isinstance(data, dict):
        data.pop(path[-1], None)
    return True
