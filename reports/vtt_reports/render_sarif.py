"""SARIF 2.1.0: one run with a result per finding and per check that could not be decided; with ``--alles`` per check.

*Niet te bepalen* is what the standard calls open: not enough information to decide. Its level is none.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from vtt_engine.outcomes.outcome import Toetsuitkomst, Vrijstelling
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.errors import Leesfout
from vtt_reports.findings import Vindplek, fingerprint, in_order, lines, path_of, spots, unread_line
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean
from vtt_reports.sarif_rules import LEVELS, message, rules
from vtt_reports.view import view

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "vttCheck/v1"
UNREAD = "niet-gelezen"
_PURPOSE = "Toetst een ontwerpvoorstel voor de begroting van een gemeenschappelijke regeling."
_ROOT = "%SRCROOT%"
_UNREAD_DESCRIBED = {
    "id": UNREAD, "shortDescription": message(["Iets kon niet worden gelezen of getoetst."]),
    "fullDescription": message(["Een bestand, een waarde of een regel gaf geen uitkomst. De rest is wel getoetst."]),
    "help": message(["Kijk wat er is gevonden en wat er werd verwacht, herstel dat, en toets opnieuw."])}
_KINDS = {"voldoet niet": "fail", "niet te bepalen": "open", "voldoet": "pass", "niet van toepassing": "notApplicable"}


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as a SARIF log; all text of the proposal is plain text in it."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_Run(rapporten, weergave.alles).made()]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


class _Run:
    """Collects one run over all proposals, with the position of each rule and file in it."""

    def __init__(self, rapporten: Sequence[Rapport], everything: bool) -> None:
        self._rapporten = rapporten
        self._all = everything
        self._rules = rules(rapporten)
        self._rule_at = {rule["id"]: i for i, rule in enumerate(self._rules)}
        self._artifacts: dict[str, dict[str, Any]] = {}
        for rapport in rapporten:
            self._add_files(rapport)
        for naam, digest in (beside for rapport in rapporten for beside in rapport.verantwoording.bij):
            self._artifacts.setdefault(naam, {"location": _file(naam), "hashes": {"sha-256": digest}})
        self._file_at = {naam: i for i, naam in enumerate(self._artifacts)}

    def made(self) -> dict[str, Any]:
        """The run."""
        unread = [self._notification(fout) for rapport in self._rapporten for fout in rapport.niet_gelezen]
        driver = {"name": "vtt-check", "version": self._rapporten[0].verantwoording.versie, "language": "nl",
                  "shortDescription": message([_PURPOSE]), "rules": self._rules, "notifications": [_UNREAD_DESCRIBED]}
        return {"tool": {"driver": driver}, "language": "nl", "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {_ROOT: {"description": message(["De map waarin vtt-check is gestart."])}},
                "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": unread}],
                "artifacts": list(self._artifacts.values()), "results": list(self._results())}

    def _add_files(self, rapport: Rapport) -> None:
        beeld, v = view(rapport), rapport.verantwoording
        names = rapport.documenten or (rapport.bestand,)
        for naam in names:
            digest = {"hashes": {"sha-256": v.invoer}} if len(names) == 1 and v.invoer else {}
            self._artifacts[naam] = {"location": _file(naam), "roles": ["analysisTarget"], **digest}
        account = {clean(label): clean(text) for label, text in beeld.verantwoording}
        self._artifacts[names[0]] |= {
            "description": message([beeld.titel]),
            "properties": {"uitkomst": beeld.slotsom, "oordeel": beeld.oordeel, "advies": beeld.advies.voluit,
                           "volledigheid": beeld.volledigheid,
                           "toetsverantwoording": account}}

    def _results(self) -> Iterator[dict[str, Any]]:
        for rapport in self._rapporten:
            for finding, cause in in_order(rapport):
                yield self._result(finding, rapport, cause)
            for outcome in rapport.uitkomsten:
                if outcome.uitkomst == "niet te bepalen" or (self._all and not outcome.bevinding):
                    yield self._result(outcome, rapport, None)

    def _result(self, u: Toetsuitkomst, rapport: Rapport, cause: Toetsuitkomst | None) -> dict[str, Any]:
        text = lines(u, rapport, cause)
        own, *others = spots(u, rapport)
        related = [{"id": i, **self._location(spot), **({"message": message([spot.woorden])} if spot.woorden else {})}
                   for i, spot in enumerate(others, 1)]
        follows = {"volgtUit": [{"code": cause.code, "over": clean(cause.over)}]} if cause else {}
        return {"ruleId": u.code, "ruleIndex": self._rule_at[u.code], "kind": _KINDS[u.uitkomst],
                "level": LEVELS[u.ernst] if u.bevinding and u.ernst else "none",
                "message": message(text if u.uitkomst != "niet te bepalen" else text[:1]), "locations": [self._location(own)],
                **({"relatedLocations": related} if related else {}),
                "partialFingerprints": {FINGERPRINT: fingerprint(u.code, u.over)},
                "suppressions": _suppressions(u.uitzondering, text), "properties": {"over": clean(u.over), **follows}}

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


def _suppressions(found: Vrijstelling | None, text: list[str]) -> list[dict[str, str]]:
    """An exception: accepted, or acknowledged while the finding stays open. The board took the decision, outside the file."""
    if found is None:
        return []
    said = next(line for line in text if line.startswith("Besloten: "))
    return [{"kind": "external", "status": "accepted" if found.aanvaard else "rejected",
             "justification": said.removeprefix("Besloten: ")}]


def _file(naam: str) -> dict[str, Any]:
    """A file as a URI: below the folder where the command was started, or absolute."""
    path = PurePath(naam)
    return {"uri": path.as_uri()} if path.is_absolute() else {"uri": quote(path_of(naam)), "uriBaseId": _ROOT}
