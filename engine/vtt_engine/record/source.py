"""From bytes to plain data: JSON or YAML, safely, with the place of every syntax error.

Both notations give the same data: None, bool, int, str, list, dict and ``Decimaal`` for a number with a decimal point.
YAML is read with the types of JSON only, so ``12:30``, ``no`` and ``0147`` stay text.
"""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

from vtt_engine.record.errors import DEEPEST, LARGEST_FILE, TOO_DEEP, Leesfout, NietGelezenError, too_large
from vtt_engine.record.values import Decimaal


@dataclass(frozen=True, slots=True)
class Bron:
    """A file that was read: its name, text and data. ``vorm`` says how it was written."""

    naam: str
    tekst: str
    vorm: Literal["json", "yaml"]
    data: Any


def read_source(content: bytes, naam: str) -> Bron:
    """Read the bytes of a JSON or YAML file.

    Raises:
        NietGelezenError: the file is empty, too large, not UTF-8, not JSON or YAML, too deep, or holds a key twice.
    """
    if len(content) > LARGEST_FILE:
        raise _failed(naam, None, None, *too_large(len(content)))
    text = _decode(content, naam)
    if not text.strip():
        raise _failed(naam, 1, 1, "een leeg bestand", "een dossier in JSON of YAML",
                      "maak een leeg dossier met: vtt-check nieuw")
    if _is_yaml(naam, text):
        from vtt_engine.record.yaml_source import load_yaml

        return Bron(naam, text, "yaml", load_yaml(text, naam))
    return Bron(naam, text, "json", load_json(text, naam))


def _is_yaml(naam: str, text: str) -> bool:
    lower = naam.lower()
    if lower.endswith((".yaml", ".yml")):
        return True
    return not lower.endswith(".json") and text.lstrip()[:1] not in "{["


_DOCUMENTS = {b"%PDF": "een PDF", b"PK\x03\x04": "een Word- of Excelbestand, of een ander zip-bestand",
              b"\xd0\xcf\x11\xe0": "een oud Word- of Excelbestand"}


def _decode(content: bytes, naam: str) -> str:
    for begin, name in _DOCUMENTS.items():
        if content.startswith(begin):
            raise _failed(naam, 1, 1, name, "een dossier in JSON of YAML",
                          "maak er een dossier van met: vtt-check lees")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in content[:4]:
        raise _failed(naam, 1, 1, "tekst in UTF-16", "tekst in UTF-8", "sla het bestand op als UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise _failed(naam, line, column, f"een teken dat geen UTF-8 is (byte {content[error.start]:#04x})",
                      "tekst in UTF-8", "sla het bestand op als UTF-8; het lijkt nu op Latin-1 of Windows-1252") from None


_HALF = re.compile(r"\\u[dD][89a-fA-F]")


class _DubbelError(Exception):
    pass


class _GeenGetalError(Exception):
    pass


def load_json(text: str, naam: str) -> Any:
    """Parse JSON without floats, without NaN and without a key that stands twice.

    Raises:
        NietGelezenError: with line, column, what was found and how to repair it.
    """
    try:
        data = json.loads(text, parse_float=Decimaal, parse_constant=_constant, object_pairs_hook=_pairs)
    except json.JSONDecodeError as error:
        raise NietGelezenError((_syntax(text, naam, error),)) from None
    except RecursionError:
        from vtt_engine.record.positions import too_deep

        raise _failed(naam, *too_deep(text, DEEPEST), *TOO_DEEP) from None
    except (_DubbelError, _GeenGetalError, ValueError):
        from vtt_engine.record.positions import first_oddity

        line, column, found, expected, repair = first_oddity(text)
        raise _failed(naam, line, column, found, expected, repair) from None
    if (escape := _HALF.search(text)) and _has_half(data):
        line, column = text.count("\n", 0, escape.start()) + 1, escape.start() - text.rfind("\n", 0, escape.start())
        raise _failed(naam, line, column, f"een half teken {text[escape.start():escape.start() + 6]}", "hele tekens",
                      "haal het weg, of schrijf het teken zelf")
    return data


def _has_half(data: Any) -> bool:
    """Whether some text holds half of a character (a lone surrogate), which no file can hold."""
    todo = [data]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            todo += [*node, *node.values()]
        elif isinstance(node, list):
            todo += node
        elif isinstance(node, str) and any("\ud800" <= ch <= "\udfff" for ch in node):
            return True
    return False


def _constant(_: str) -> Any:
    raise _GeenGetalError


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _DubbelError
    return result


def _syntax(text: str, naam: str, error: json.JSONDecodeError) -> Leesfout:
    rest = text[error.pos:].lstrip()
    before = text[: error.pos].rstrip()
    found, expected, repair = f"{rest[:12]!r}", "geldige JSON", "kijk naar deze plek en de regel erboven"
    if not rest:
        found, expected = "het einde van het bestand", "nog een sluithaakje"
        repair = "het bestand is afgekapt; haal het opnieuw op"
    elif "Unterminated" in error.msg:
        found, expected = "een tekst zonder sluitend aanhalingsteken", 'een " aan het einde van de tekst'
        repair = "zet het aanhalingsteken erbij, of haal het bestand opnieuw op als het is afgekapt"
    elif rest[0] in "}]" and before.endswith(","):
        found, expected, repair = f"een komma vóór {rest[0]}", "geen komma na het laatste onderdeel", "haal de komma weg"
    elif rest[0] == ",":
        found, expected, repair = "een komma te veel", "een waarde", "haal de komma weg"
    elif rest[0] == "'":
        found, expected, repair = "een enkel aanhalingsteken", 'dubbele aanhalingstekens "', "vervang ' door \""
    elif rest[:2] in ("//", "/*") or rest[0] == "#":
        found, expected = "een opmerking", "JSON zonder opmerkingen"
        repair = "haal de opmerking weg, of schrijf het dossier in YAML"
    elif "Extra data" in error.msg:
        expected, repair = "één dossier per bestand", "haal weg wat na het laatste haakje staat"
    elif "delimiter" in error.msg:
        expected, repair = "een komma of dubbele punt", "zet het ontbrekende teken erbij"
    elif "property name" in error.msg:
        expected, repair = "een sleutel tussen dubbele aanhalingstekens", 'schrijf bijvoorbeeld "titel": "…"'
    position = len(text) - len(text[error.pos:].lstrip())
    line = text.count("\n", 0, position) + 1
    return Leesfout(naam, line, position - text.rfind("\n", 0, position), "", found, expected, repair)


def _failed(naam: str, line: int | None, column: int | None, found: str, expected: str, repair: str) -> NietGelezenError:
    return NietGelezenError((Leesfout(naam, line, column, "", found, expected, repair),))
