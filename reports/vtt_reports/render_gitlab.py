"""GitLab Code Quality: a JSON list with an item per finding, per part that was not read, and one on completeness."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from vtt_engine.outcomes.report import Rapport
from vtt_reports.findings import Vindplek, fingerprint, in_order, lines, main_file, path_of, spots, undecided, unread_line
from vtt_reports.formats import Weergave

_SEVERITIES = {"fout": "critical", "waarschuwing": "major", "opmerking": "info"}
_ACCEPTED = "info"
_UNREAD = "blocker"


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as JSON, one item per line; an empty list keeps the shape by which our own file is known."""
    seen: Counter[str] = Counter()
    items = [_unique(item, seen) for rapport in rapporten for item in _report(rapport)]
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]\n"


def _report(rapport: Rapport) -> Iterator[dict[str, Any]]:
    for fout in rapport.niet_gelezen:
        yield _item("niet-gelezen", unread_line(fout), _UNREAD, Vindplek(fout.bestand, fout.regelnummer),
                    fingerprint(fout.bestand, fout.pad, fout.gevonden))
    for u, cause in in_order(rapport):
        own, *_ = spots(u, rapport)
        where = [f"Waar: {own.woorden}"] if own.woorden else []
        text = lines(u, rapport, cause)
        severity = _SEVERITIES[u.ernst or "opmerking"] if u.open else _ACCEPTED
        yield _item(u.code, " | ".join([f"{u.titel}: {text[0]}", *where, *text[1:]]), severity, own,
                    fingerprint(rapport.bestand, u.code, u.over))
    if missed := undecided(rapport):
        yield _item("volledigheid", f"Volledigheid: {missed}", "info", Vindplek(main_file(rapport)),
                    fingerprint(rapport.bestand, "volledigheid"))


def _item(name: str, text: str, severity: str, spot: Vindplek, print_: str) -> dict[str, Any]:
    return {"check_name": f"vtt-check/{name}", "description": text, "fingerprint": print_, "severity": severity,
            "location": {"path": path_of(spot.bestand), "lines": {"begin": spot.regelnummer or 1}}}


def _unique(item: dict[str, Any], seen: Counter[str]) -> dict[str, Any]:
    """The item with a fingerprint of its own: GitLab shows only the first with the same one."""
    print_ = item["fingerprint"]
    seen[print_] += 1
    return {**item, "fingerprint": fingerprint(print_, str(seen[print_]))} if seen[print_] > 1 else item
