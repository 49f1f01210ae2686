"""The procedure in time: the steps of the proposal, and the terms with their limit and the days they leave."""

from collections.abc import Iterable
from typing import NamedTuple

from vtt_engine.notation import opsomming, periode
from vtt_engine.outcomes.report import Rapport, Stap
from vtt_reports.axis import As, Streepje, months
from vtt_reports.terms import Span, Termijn, terms
from vtt_reports.view import TEKENS, Wet, law_of

_FREE = 40  # at each end one part in so many of the axis stays free


class Vorm(NamedTuple):
    """A shape on the axis: what it is (see ``terms.Span``), where it begins, and how wide it is."""

    soort: str
    x: str
    breed: str


class Stapregel(NamedTuple):
    """A step of the procedure: what, by whom, of which acts, when, where it stands, and its shapes."""

    naam: str
    wie: str
    stukken: str
    wanneer: str
    waar: str
    vormen: tuple[Vorm, ...]


class Termijnregel(NamedTuple):
    """A term: its rule, the acts, the law, what was found, the limit, and what is left in words; how it weighs."""

    code: str
    titel: str
    stukken: str
    wet: Wet | None
    gevonden: str
    grens: str
    marge: str
    klasse: str
    teken: str
    oordeel: str
    vormen: tuple[Vorm, ...]


class Tijdlijn(NamedTuple):
    """The timeline of a report."""

    maanden: tuple[Streepje, ...]
    stappen: tuple[Stapregel, ...]
    termijnen: tuple[Termijnregel, ...]


def timeline(rapport: Rapport) -> Tijdlijn | None:
    """The timeline; None without a single day to show."""
    steps, found = _merged(rapport.stappen), terms(rapport.uitkomsten)
    spans = [span for step in steps for span in _span(step)] + [span for term in found for span in term.vormen]
    days = [day for _, *ends in spans for day in ends]
    if not days:
        return None
    free = (max(days) - min(days)) // _FREE + 1
    axis = As(min(days) - free, max(days) + free)
    return Tijdlijn(months(axis), tuple(_step(step, axis) for step in steps), tuple(_term(term, axis) for term in found))


def _merged(steps: Iterable[Stap]) -> list[Stap]:
    """Mentions of one step on one day by one body as one, with all acts and places."""
    found: dict[tuple[object, ...], list[Stap]] = {}
    for step in steps:
        found.setdefault((step.naam, step.orgaan, step.vroegst, step.laatst), []).append(step)
    return [group[0]._replace(stukken=tuple(dict.fromkeys(act for step in group for act in step.stukken)),
                              plaats="; ".join(dict.fromkeys(step.plaats for step in group if step.plaats)))
            for group in found.values()]


def _span(step: Stap) -> Iterable[Span]:
    if step.vroegst is not None and step.laatst is not None:
        yield "punt" if step.vroegst == step.laatst else "balk", step.vroegst, step.laatst


def _shapes(spans: Iterable[Span], axis: As) -> tuple[Vorm, ...]:
    return tuple(Vorm(kind, axis.x(low), axis.breed(low, high)) for kind, low, high in spans)


def _step(step: Stap, axis: As) -> Stapregel:
    when = "dag niet bekend" if step.vroegst is None or step.laatst is None else periode(step.vroegst, step.laatst)
    return Stapregel(step.naam[:1].upper() + step.naam[1:], step.orgaan, opsomming(step.stukken), when, step.plaats,
                     _shapes(_span(step), axis))


def _term(term: Termijn, axis: As) -> Termijnregel:
    outcome = term.uitkomst
    word, style, mark = {"voldoet": ("op tijd", "goed", "✓"), "niet te bepalen": ("niet te bepalen", "open", "?")}.get(
        outcome.uitkomst, (outcome.ernst or "", outcome.ernst or "", TEKENS.get(outcome.ernst or "", "")))
    return Termijnregel(outcome.code, outcome.titel, term.stukken, law_of(outcome.geldend), term.gevonden, term.grens, term.marge,
                        style, mark, word, _shapes(term.vormen, axis))
