"""Loading the rulebook: every file checked, every broken file reported with its line, nothing half loaded."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vtt_engine.facts.fact import NOTHING
from vtt_engine.record.errors import Leesfout, NietGelezenError, in_words
from vtt_engine.record.reading import describe_errors
from vtt_engine.record.source import Bron, read_source
from vtt_engine.rulebook.compiled import ready, unpack
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Gebonden, Regel, RegelError

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Regelboek:
    """The rules ready for use, by code; the norms; the hash of all files they came from, and the file of each (by code or id)."""

    regels: Mapping[str, Gebonden]
    normen: Mapping[str, Norm]
    hash: str
    fouten: tuple[Leesfout, ...] = ()
    bestanden: Mapping[str, Path] = field(default_factory=dict)


def default_rules() -> Path:
    """The folder with the rules: inside the installed package, else the checkout's."""
    inside = Path(__file__).parent.parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "rules"


def laad(mappen: Iterable[Path], normen_uit: Iterable[Path] = ()) -> Regelboek:
    """Load rules and norms from these folders, each with ``regels`` and ``normen`` (or rule files of its own).

    ``normen_uit`` are folders of which only the norms count: the law stays the law when rules are replaced.

    Broken files are listed in ``fouten``; the rest is loaded.

    Raises:
        NietGelezenError: no rule at all is left.
    """
    folders = list(mappen)
    content = hashlib.sha256()
    errors: list[Leesfout] = []
    where: dict[str, Path] = {}
    norms, broken = _norms([*normen_uit, *folders], content, errors, where)
    rules = _rules(folders, norms, broken, content, errors, where)
    if not rules:
        errors.append(Leesfout(", ".join(map(str, folders)) or "regels", None, None, "", "geen enkele regel",
                               "minstens één regel in een map regels", "kijk of de map klopt"))
        raise NietGelezenError(tuple(errors))
    return Regelboek(dict(sorted(rules.items())), norms, content.hexdigest(), tuple(errors), where)


def _norms(folders: list[Path], digest: "hashlib._Hash", errors: list[Leesfout],
           where: dict[str, Path]) -> tuple[dict[str, Norm], set[str]]:
    """The norms, and the ids (by file name) of those that cannot be used."""
    norms: dict[str, Norm] = {}
    broken: set[str] = set()
    compiled = {key: data for folder in dict.fromkeys(folders) for key, data in ready(folder).items()}
    for path, content in _files(folders, "normen", errors):
        digest.update(content)
        norm = read_model(Norm, path, content, errors, compiled)
        if norm is None:
            broken.add(path.stem)
        elif norm.id in norms:
            errors.append(_taken(path, content, "/id", where[norm.id]))
        else:
            norms[norm.id] = norm
            where[norm.id] = path
    return norms, broken


def _rules(folders: list[Path], norms: Mapping[str, Norm], broken: set[str], digest: "hashlib._Hash", errors: list[Leesfout],
           where: dict[str, Path]) -> dict[str, Gebonden]:
    rules: dict[str, Gebonden] = {}
    ours = default_rules()
    reserved = _letters(ours) if ours in folders and len(folders) > 1 else {}
    compiled = {key: data for folder in folders for key, data in ready(folder).items()}
    for path, content in _files(folders, "regels", errors):
        digest.update(content)
        rule = read_model(Regel, path, content, errors, compiled)
        if rule is None:
            continue
        if rule.code in rules:
            errors.append(_taken(path, content, "/code", where[rule.code]))
            continue
        try:
            if not path.is_relative_to(ours):
                _check_letters(rule, reserved)
            if lost := sorted(broken.intersection(rule.normen).difference(norms)):
                raise RegelError("/norm", f"herstel eerst norm {lost[0]}; die is niet te laden", "een norm die te laden is")
            rules[rule.code] = Gebonden(rule, norms)
            where[rule.code] = path
        except RegelError as error:
            errors.append(_placed(path, content, error))
    return rules


def _taken(path: Path, content: bytes, pad: str, other: Path) -> Leesfout:
    what = "code" if pad == "/code" else "id"
    return _placed(path, content, RegelError(pad, f"kies een andere {what}; {other.name} heeft deze al",
                                             f"een {what} die nog niet bestaat"))


def _letters(ours: Path) -> Mapping[str, str]:
    from vtt_engine.rulebook.catalogue import load_catalogue  # only where rules of others are added

    return load_catalogue(ours).namen


def _check_letters(rule: Regel, reserved: Mapping[str, str]) -> None:
    """Refuse a rule of someone else with the letters of one of our families: a code must say whose rule it is.

    Raises:
        RegelError: the letters are ours.
    """
    letters = rule.code.partition("-")[0]
    if letters in reserved:
        raise RegelError("/code", f"{letters} hoort bij vtt-check ({reserved[letters]}); kies eigen letters, bijvoorbeeld ORG-01",
                         "een code met eigen letters")


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _files(folders: list[Path], part: str, errors: list[Leesfout]) -> Iterable[tuple[Path, bytes]]:
    for folder in folders:
        if not _is_dir(folder):
            errors.append(Leesfout(str(folder), None, None, "", "geen map", "een map met regels", "kijk of het pad klopt"))
            continue
        inner = folder / part
        if inner.is_dir():
            paths = sorted(inner.rglob("*.yaml"))
        else:
            paths = sorted(folder.glob("*.yaml")) if part == "regels" and not (folder / "normen").is_dir() else []
        if part == "regels" and not paths and not (folder / "normen").is_dir():
            errors.append(Leesfout(str(folder), None, None, "", "geen regels", "bestanden op .yaml, los of in een map regels",
                                   "kijk of dit de goede map is"))
        for path in paths:
            try:
                yield path, path.read_bytes()
            except OSError as error:
                errors.append(Leesfout(str(path), None, None, "", in_words(error), "een leesbaar bestand",
                                       "kijk naar de rechten van het bestand"))


def read_model(model: type[M], path: Path, content: bytes, errors: list[Leesfout],
               compiled: Mapping[str, Any] = NOTHING) -> M | None:
    """Read a file as a model, from the compiled form where that is of these very bytes; what is wrong goes into ``errors``."""
    try:
        if compiled and (data := compiled.get(hashlib.sha256(content).hexdigest())) is not None:
            return model.model_validate(unpack(data))
        bron = read_source(content, str(path))
        return model.model_validate(bron.data)
    except NietGelezenError as error:
        errors.extend(error.fouten)
    except ValidationError as error:
        errors.extend(describe_errors(error, read_source(content, str(path)), model))
    return None


def _placed(path: Path, content: bytes, error: RegelError) -> Leesfout:
    from vtt_engine.record.positions import places

    bron: Bron = read_source(content, str(path))
    line, column = places(bron.tekst, bron.vorm, [error.pad])[error.pad]
    value: Any = bron.data
    for step in error.pad.split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value.get(step) if isinstance(value, dict) else None
    found = "true" if value is True else "false" if value is False else " ".join(str(value).split())
    return Leesfout(str(path), line, column, error.pad, found if len(found) <= 80 else f"{found[:79]}…", error.verwacht,
                    str(error))
