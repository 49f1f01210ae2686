"""Two checks of a proposal beside each other: a pure function of their reports, and of their records where both are there."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from pathlib import PurePath
from typing import NamedTuple

from vtt_engine.notation import dag
from vtt_engine.outcomes.report import Regelblad
from vtt_engine.record.proposal import Voorstel
from vtt_reports.comparison.carried import carried_figures
from vtt_reports.comparison.figure import Wijziging
from vtt_reports.comparison.figures import changed_figures
from vtt_reports.comparison.findings import Verandering, veranderingen
from vtt_reports.comparison.snapshot import Opname


class Kant(NamedTuple):
    """One side: a report, with the record it is about and the rules that ran, if these are at hand."""

    opname: Opname
    voorstel: Voorstel | None = None
    regels: tuple[Regelblad, ...] = ()


class Vergelijking(NamedTuple):
    """What changed between two checks of one proposal. ``volledig``: the figures are those of the records, not of the reports.

    ``let_op``: what a reader must know before relying on it.
    """

    oud: Opname
    nieuw: Opname
    bevindingen: tuple[Verandering, ...]
    cijfers: tuple[Wijziging, ...]
    volledig: bool
    let_op: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """2: something was not read; 1: an open fout or waarschuwing that is new, or weighs more than it did; else 0."""
        if self.nieuw.niet_gelezen or self.oud.niet_gelezen:
            return 2
        return int(any(one.nu and one.nu.telt and one.erger for one in self.bevindingen))


class Resultaat(NamedTuple):
    """The comparisons of one run, and the proposals that only one side has. ``regels``: the rules that ran, as far as known."""

    vergelijkingen: tuple[Vergelijking, ...]
    alleen_oud: tuple[Opname, ...] = ()
    alleen_nieuw: tuple[Opname, ...] = ()
    regels: tuple[Regelblad, ...] = ()

    @property
    def exit_code(self) -> int:
        """The highest; a new proposal without an old one counts with all its findings."""
        alone = (2 if one.niet_gelezen else int(any(u.telt for u in one.bevindingen)) for one in self.alleen_nieuw)
        return max((*(one.exit_code for one in self.vergelijkingen), *alone), default=2)


def vergelijk(oud: Sequence[Kant], nieuw: Sequence[Kant]) -> Resultaat:
    """Compare the proposals of both sides, each with its own earlier report."""
    pairs = partners([side.opname for side in oud], [side.opname for side in nieuw])
    taken = set(pairs.values())
    return Resultaat(tuple(_compare(oud[pairs[i]], side) for i, side in enumerate(nieuw) if i in pairs),
                     tuple(side.opname for i, side in enumerate(oud) if i not in taken),
                     tuple(side.opname for i, side in enumerate(nieuw) if i not in pairs),
                     tuple({rule.code: rule for side in (*oud, *nieuw) for rule in side.regels}.values()))


def partners(oud: Sequence[Opname], nieuw: Sequence[Opname]) -> dict[int, int]:
    """Which old report belongs to each new one: the only one, else by file, kenmerk, file name or title, if certain."""
    if len(oud) == len(nieuw) == 1:
        return {0: 0}
    found: dict[int, int] = {}
    for name in _KNOWN_BY:
        old, new = (_unique(reports, used, name) for reports, used in ((oud, found.values()), (nieuw, found)))
        found |= {new[key]: old[key] for key in new if key in old}
    return found


_KNOWN_BY: tuple[Callable[[Opname], str | None], ...] = (
    lambda one: one.voorstel.bestand, lambda one: one.voorstel.kenmerk, lambda one: PurePath(one.voorstel.bestand).name,
    lambda one: one.voorstel.titel)


def _unique(reports: Sequence[Opname], used: Collection[int], name: Callable[[Opname], str | None]) -> dict[str, int]:
    """The reports without a partner yet, by a name that only one of them has."""
    free = [(key, i) for i, one in enumerate(reports) if i not in used and (key := name(one))]
    times = Counter(key for key, _ in free)
    return {key: i for key, i in free if times[key] == 1}


def _compare(oud: Kant, nieuw: Kant) -> Vergelijking:
    whole = oud.voorstel is not None and nieuw.voorstel is not None
    figures = (changed_figures(oud.voorstel, nieuw.voorstel) if oud.voorstel and nieuw.voorstel
               else carried_figures(oud.opname, nieuw.opname))
    return Vergelijking(oud.opname, nieuw.opname, veranderingen(oud.opname, nieuw.opname), figures, whole,
                        tuple(warnings(oud.opname, nieuw.opname)))


def warnings(oud: Opname, nieuw: Opname) -> Iterator[str]:
    """What can make findings differ though the proposal does not, or makes the comparison incomplete."""
    if (then := oud.voorstel.titel) and (now := nieuw.voorstel.titel) and then.casefold() != now.casefold():
        yield f"De titels verschillen: “{then}” en “{now}”. Kijk of dit hetzelfde voorstel is."
    if (then := oud.voorstel.kenmerk) and (now := nieuw.voorstel.kenmerk) and then != now:
        yield f"De kenmerken verschillen: {then} en {now}. Kijk of dit hetzelfde voorstel is."
    for word, report in (("oude", oud), ("nieuwe", nieuw)):
        if report.niet_gelezen:
            yield f"Het {word} voorstel is niet geheel gelezen. Wat daarin niet is getoetst, kan hier ontbreken."
    before, after = oud.verantwoording, nieuw.verantwoording
    if before.regelboek != after.regelboek:
        yield "De regels zijn niet dezelfde. Een verschil kan dus ook van een andere regel komen."
    if before.profiel != after.profiel:
        yield f"Het profiel verschilt: {before.profiel or 'geen'} en {after.profiel or 'geen'}."
    if before.keuze != after.keuze:
        yield f"Niet dezelfde regels zijn gekozen: {before.keuze or 'alle'} en {after.keuze or 'alle'}."
    if before.toetsdatum != after.toetsdatum:
        yield f"De toetsdatum verschilt: {_day(before.toetsdatum)} en {_day(after.toetsdatum)}."


def _day(iso: str | None) -> str:
    return dag(date.fromisoformat(iso)) if iso else "niet bekend"
