"""Which figures changed as far as two reports carry them: in the sums of the outcomes that both have."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from vtt_reports.comparison.figure import Figuur, Wijziging, changed
from vtt_reports.comparison.findings import Zaken
from vtt_reports.comparison.snapshot import Bevonden, Opname, Somterm

_COLUMN = re.compile(r"/tabellen/\d+/kolommen/\d+")  # the total of a column, which its own sum names too


class _Paar(NamedTuple):
    """A figure in both reports, by where it stands in each record."""

    oud: str
    nieuw: str


def carried_figures(oud: Opname, nieuw: Opname) -> tuple[Wijziging, ...]:
    """The figures of the proposal that changed, each once, under the outcome that shows most of what changed."""
    before, after = Zaken(oud), Zaken(nieuw)
    groups = []
    for key, (now, *_) in after.by_key.items():
        if (then := before.by_key.get(key)) and (found := dict(_changed(before, then[0], after, now))):
            groups.append((-len(found), now.code, now.over, _heading(now), found))
    told: set[_Paar] = set()
    changes = []
    for *_, heading, found in sorted(groups, key=lambda group: group[:3]):
        changes += [one._replace(onderdeel=heading) for pair, one in found.items() if pair not in told]
        told.update(found)
    return tuple(changes)


def _heading(item: Bevonden) -> str:
    """What an outcome is about, with the words of its first place where these say more."""
    where = next((place.document for place in item.plaatsen if place.document), None)
    return f"{where} ({item.onderwerp})" if where and where not in item.onderwerp else item.onderwerp


def _changed(before: Zaken, then: Bevonden, after: Zaken, now: Bevonden) -> Iterator[tuple[_Paar, Wijziging]]:
    names = _terms(before, then)
    for name, term in _terms(after, now).items():
        old = names.get(name)
        if old and old.pad and term.pad and changed(_figure(old), _figure(term)):
            yield _Paar(_place(old.pad), _place(term.pad)), Wijziging("", term.naam, _figure(old), _figure(term))


def _terms(report: Zaken, item: Bevonden) -> dict[tuple[str, int], Somterm]:
    """The terms that are figures of the proposal, by name and, of one name, by order."""
    seen: dict[str, int] = defaultdict(int)
    found = {}
    for term in item.berekening.alle:
        if term.pad and term.pad.startswith("/") and not _COLUMN.fullmatch(term.pad):
            name = report.plain(term.naam)
            seen[name] += 1
            found[name, seen[name]] = term
    return found


def _figure(term: Somterm) -> Figuur:
    name, _, scale = term.eenheid.partition("/")
    return Figuur(term.waarde, name, len(scale) - 1 if scale else 0)


def _place(pad: str) -> str:
    """Where a figure stands; an amount is one with the mention that holds it."""
    return pad.removesuffix("/bedrag")
