"""GitLab Code Quality: a JSON list with an item per finding, per part that was not read, and one on completeness."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.errors import Leesfout
from vtt_reports.ci.findings import Vindplek, fingerprint, in_order, lines, main_file, path_of, spots, undecided, unread_line
from vtt_reports.formats import Weergave

if TYPE_CHECKING:
    from vtt_engine.outcomes.outcome import Toetsuitkomst
    from vtt_reports.comparison.snapshot import Bevonden

_SEVERITIES = {"fout": "critical", "waarschuwing": "major", "opmerking": "info"}
INFO = "info"
_UNREAD = "blocker"


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as JSON, one item per line; an empty list keeps the shape by which our own file is known."""
    return listed(item for rapport in rapporten for item in _report(rapport))


def listed(items: Iterable[dict[str, Any]]) -> str:
    """The items as the content of the file, each with a fingerprint of its own."""
    seen: Counter[str] = Counter()
    unique = [_unique(item, seen) for item in items]
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in unique) + "\n]\n"


def _report(rapport: Rapport) -> Iterator[dict[str, Any]]:
    yield from map(unread, rapport.niet_gelezen)
    for u, cause in in_order(rapport):
        yield finding(u, rapport.bestand, spots(u, rapport)[0], lines(u, rapport, cause))
    if missed := undecided(rapport):
        yield item("volledigheid", f"Volledigheid: {missed}", INFO, Vindplek(main_file(rapport)),
                    fingerprint(rapport.bestand, "volledigheid"))


def unread(fout: Leesfout) -> dict[str, Any]:
    """The item for a part that was not read."""
    return item("niet-gelezen", unread_line(fout), _UNREAD, Vindplek(fout.bestand, fout.regelnummer),
                fingerprint(fout.bestand, fout.pad, fout.gevonden))


def finding(u: "Toetsuitkomst | Bevonden", bestand: str, spot: Vindplek, text: Sequence[str]) -> dict[str, Any]:
    """The item for a finding of a report of now or of one that was kept; one that is accepted with a reason does not weigh."""
    where = [f"Waar: {spot.woorden}"] if spot.woorden else []
    return item(u.code, " | ".join([f"{u.titel}: {text[0]}", *where, *text[1:]]),
                _SEVERITIES[u.ernst or "opmerking"] if u.open else INFO, spot, fingerprint(bestand, u.code, u.over))


def item(name: str, text: str, severity: str, spot: Vindplek, print_: str) -> dict[str, Any]:
    """One item as GitLab asks it."""
    return {"check_name": f"vtt-check/{name}", "description": text, "fingerprint": print_, "severity": severity,
            "location": {"path": path_of(spot.bestand), "lines": {"begin": spot.regelnummer or 1}}}


def _unique(item: dict[str, Any], seen: Counter[str]) -> dict[str, Any]:
    """The item with a fingerprint of its own: GitLab shows only the first with the same one."""
    print_ = item["fingerprint"]
    seen[print_] += 1
    return {**item, "fingerprint": fingerprint(print_, str(seen[print_]))} if seen[print_] > 1 else item
