"""YAML with the types of JSON only, safely: no tags, no aliases, no key twice, bounded depth."""

import json
import re
from typing import Any

import yaml

from vtt_engine.record.errors import DEEPEST, TOO_DEEP, Leesfout, NietGelezenError
from vtt_engine.record.values import Decimaal

_INT = re.compile(r"-?(?:0|[1-9]\d*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d*)\.\d+")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "": None, "~": None}
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(text: str, naam: str) -> Any:
    """Read one YAML document from its events, without recursion.

    Raises:
        NietGelezenError: syntax error, tag, alias, key twice, more than one document, or deeper than the limit.
    """
    builder = _Builder(naam)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
        if "nesting depth" in (error.problem or ""):  # libyaml has a limit of its own and looks ahead
            raise NietGelezenError((Leesfout(naam, line, column, "", *TOO_DEEP),)) from None
        raise NietGelezenError((Leesfout(naam, line, column, "", _snippet(text, line), "geldige YAML",
                                         "kijk naar het inspringen, de dubbele punten en de aanhalingstekens"),)) from None
    except yaml.YAMLError:
        raise NietGelezenError((Leesfout(naam, None, None, "", "een teken dat in YAML niet mag", "leesbare tekst",
                                         "sla het bestand opnieuw op als UTF-8"),)) from None
    return builder.result


def _snippet(text: str, line: int | None) -> str:
    lines = text.splitlines()
    return json.dumps(lines[line - 1].strip()[:60], ensure_ascii=False) if line and line <= len(lines) else "een fout"


class _Builder:
    """Builds data from events; ``result`` is the document."""

    def __init__(self, naam: str) -> None:
        self.naam = naam
        self.result: Any = None
        self._stack: list[tuple[Any, str | None]] = []
        self._key: str | None = None
        self._documents = 0

    def take(self, event: Any) -> None:
        """Take one event of the parser."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._open({} if isinstance(event, yaml.MappingStartEvent) else [], event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            _, self._key = self._stack.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise self._error(event, f"een verwijzing *{event.anchor}", "gewone waarden", "schrijf de waarde uit")
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._error(event, "een tweede document (---)", "één dossier per bestand", "maak er twee bestanden van")

    def _scalar(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            raise self._error(event, f"een YAML-type {event.tag}", "gewone waarden", "haal het type weg")
        parent = self._stack[-1][0] if self._stack else None
        if isinstance(parent, dict) and self._key is None:
            if event.value in parent:
                raise self._error(event, f"de sleutel {event.value} voor de tweede keer", "elke sleutel één keer",
                                  "voeg de twee samen")
            self._key = event.value
            return
        plain = event.implicit[0] and event.tag is None
        self._add(_typed(event.value) if plain else event.value)

    def _open(self, container: Any, event: Any) -> None:
        if event.tag is not None:
            raise self._error(event, f"een YAML-type {event.tag}", "gewone waarden", "haal het type weg")
        if len(self._stack) >= DEEPEST:
            raise self._error(event, *TOO_DEEP)
        if self._stack and isinstance(self._stack[-1][0], dict) and self._key is None:
            raise self._error(event, "een lijst of groep als sleutel", "een woord als sleutel", "schrijf een naam")
        self._add(container)
        self._stack.append((container, None))
        self._key = None

    def _add(self, value: Any) -> None:
        if not self._stack:
            self.result = value
            return
        parent = self._stack[-1][0]
        if isinstance(parent, dict):
            parent[self._key] = value
            self._key = None
        else:
            parent.append(value)

    def _error(self, event: Any, found: str, expected: str, repair: str) -> NietGelezenError:
        mark = event.start_mark
        return NietGelezenError((Leesfout(self.naam, mark.line + 1, mark.column + 1, "", found, expected, repair),))


def _typed(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text) if len(text) < 20 else text
    return Decimaal(text) if _DECIMAL.fullmatch(text) else text
