"""A SARIF log with one run: its rules, files, results and what was not read, whatever these came from."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, NamedTuple
from urllib.parse import quote

from vtt_engine.record.errors import Leesfout
from vtt_reports.ci.findings import Vindplek, fingerprint, path_of, unread_line
from vtt_reports.ci.sarif_rules import message
from vtt_reports.layout import clean

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "vttCheck/v1"
UNREAD = "niet-gelezen"
KINDS = {"voldoet niet": "fail", "niet te bepalen": "open", "voldoet": "pass", "niet van toepassing": "notApplicable"}
_PURPOSE = "Toetst een ontwerpvoorstel voor de begroting van een gemeenschappelijke regeling."
_ROOT = "%SRCROOT%"
_UNREAD_DESCRIBED = {
    "id": UNREAD, "shortDescription": message(["Iets kon niet worden gelezen of getoetst."]),
    "fullDescription": message(["Een bestand, een waarde of een regel gaf geen uitkomst. De rest is wel getoetst."]),
    "help": message(["Kijk wat er is gevonden en wat er werd verwacht, herstel dat, en toets opnieuw."])}


class Melding(NamedTuple):
    """A result. ``tekst`` in lines; ``plekken``: its own place first; ``stand``: beside an earlier run."""

    code: str
    over: str
    kind: str
    level: str
    tekst: Iterable[str]
    plekken: Sequence[Vindplek]
    onderdrukt: Sequence[Mapping[str, str]] = ()
    meer: Mapping[str, Any] = {}
    stand: str = ""


class Log:
    """Collects one run, with the position of each rule and file in it. Files are added before results point to them."""

    def __init__(self, versie: str, regels: Sequence[Mapping[str, Any]]) -> None:
        self._versie = versie
        self._rules = regels
        self._rule_at = {rule["id"]: i for i, rule in enumerate(regels)}
        self._files: dict[str, dict[str, Any]] = {}
        self._file_at: dict[str, int] = {}

    def add_file(self, naam: str, digest: str | None = None, getoetst: bool = False, **meer: Any) -> None:
        """Add a file, with its hash if that is known; what is known already of a file of this name stays."""
        roles = {"roles": ["analysisTarget"]} if getoetst else {}
        hashes = {"hashes": {"sha-256": digest}} if digest else {}
        self._file_at.setdefault(naam, len(self._file_at))
        self._files.setdefault(naam, {"location": _file(naam), **roles, **hashes, **meer})

    def text(self, results: Iterable[Melding], unread: Sequence[Leesfout]) -> str:
        """The whole log as JSON."""
        notes = [self._notification(fout) for fout in unread]
        driver = {"name": "vtt-check", "version": self._versie, "language": "nl", "shortDescription": message([_PURPOSE]),
                  "rules": self._rules, "notifications": [_UNREAD_DESCRIBED]}
        run = {"tool": {"driver": driver}, "language": "nl", "columnKind": "unicodeCodePoints",
               "originalUriBaseIds": {_ROOT: {"description": message(["De map waarin vtt-check is gestart."])}},
               "invocations": [{"executionSuccessful": not notes, "toolExecutionNotifications": notes}],
               "artifacts": list(self._files.values()), "results": [self._result(one) for one in results]}
        return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"

    def _result(self, r: Melding) -> dict[str, Any]:
        own, *others = r.plekken
        related = [{"id": i, **self._location(spot), **({"message": message([spot.woorden])} if spot.woorden else {})}
                   for i, spot in enumerate(others, 1)]
        return {"ruleId": r.code, "ruleIndex": self._rule_at[r.code], "kind": r.kind, "level": r.level,
                **({"baselineState": r.stand} if r.stand else {}),
                "message": message(r.tekst), "locations": [self._location(own)],
                **({"relatedLocations": related} if related else {}),
                "partialFingerprints": {FINGERPRINT: fingerprint(r.code, r.over)},
                "suppressions": list(r.onderdrukt), "properties": {"over": clean(r.over), **r.meer}}

    def _location(self, spot: Vindplek) -> dict[str, Any]:
        physical: dict[str, Any] = {"artifactLocation": self._known(spot.bestand)}
        if spot.regelnummer:
            physical["region"] = {"startLine": spot.regelnummer, **({"startColumn": spot.kolom} if spot.kolom else {})}
        named = {"logicalLocations": [{"fullyQualifiedName": spot.woorden}]} if spot.woorden else {}
        return {"physicalLocation": physical, **named}

    def _known(self, naam: str) -> dict[str, Any]:
        return {**_file(naam), **({"index": self._file_at[naam]} if naam in self._file_at else {})}

    def _notification(self, fout: Leesfout) -> dict[str, Any]:
        found: dict[str, Any] = {"descriptor": {"id": UNREAD, "index": 0}, "level": "error",
                                 "message": message([unread_line(fout)])}
        if fout.bestand in self._file_at or fout.regelnummer:
            found["locations"] = [self._location(Vindplek(fout.bestand, fout.regelnummer, fout.kolom))]
        if fout.regel in self._rule_at:
            found["associatedRule"] = {"id": fout.regel, "index": self._rule_at[fout.regel]}
        return found


def suppression(accepted: bool, why: str) -> dict[str, str]:
    """An exception: accepted, or acknowledged while the finding stays open. The board took the decision, outside the file."""
    return {"kind": "external", "status": "accepted" if accepted else "rejected", "justification": why}


def _file(naam: str) -> dict[str, Any]:
    """A file as a URI: below the folder where the command was started, or absolute."""
    path = PurePath(naam)
    return {"uri": path.as_uri()} if path.is_absolute() else {"uri": quote(path_of(naam)), "uriBaseId": _ROOT}
