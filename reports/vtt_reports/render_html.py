"""HTML: one file, no network, readable on paper. Its style and script are named in its policy by their hash."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from vtt_engine.notation import count
from vtt_engine.outcomes.report import Rapport
from vtt_reports.advice import Woord
from vtt_reports.axis import As
from vtt_reports.formats import Weergave
from vtt_reports.view import TEKENS, Beeld, Kaart, view
from vtt_reports.web.divisions import Verdeling, divisions
from vtt_reports.web.page import web_page
from vtt_reports.web.timeline import Tijdlijn, timeline

_ADVICE: dict[Woord, str] = {"agenderen": "goed", "agenderen na herstel": "waarschuwing", "niet agenderen": "fout",
                             "geen advies": "open"}


class Tegel(NamedTuple):
    """A count at the head of a report: how it looks, its sign, the number with its noun, and where it leads."""

    klasse: str
    teken: str
    aantal: str
    woord: str
    doel: str


class Deel(NamedTuple):
    """A part of the bar under the verdict."""

    klasse: str
    x: str
    breed: str


class Blad(NamedTuple):
    """A report on the page: what every format shows, its counts, its pictures, and the causes with an exception."""

    beeld: Beeld
    klasse: str
    adviesklasse: str
    tegels: tuple[Tegel, ...]
    maat: tuple[Deel, ...]
    tijdlijn: Tijdlijn | None
    verdelingen: tuple[Verdeling, ...]
    uitzonderingen: tuple[tuple[int, Kaart], ...]


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as one HTML page; all text of the proposal is escaped."""
    sheets = [_sheet(r) for r in rapporten]
    return web_page("rapport.html.j2", weergave, "filter.js", bladen=sheets, beelden=[sheet.beeld for sheet in sheets],
                    versie=rapporten[0].verantwoording.versie)


def _sheet(rapport: Rapport) -> Blad:
    shown, counts = view(rapport), rapport.tellingen()
    exceptions = tuple((number, card) for number, cause in enumerate(shown.oorzaken, 1) for card in (cause, *cause.gevolgen)
                       if card.uitzondering)
    style = {"niet gelezen": "fout", "bevindingen": "fout" if counts["fouten"] else "waarschuwing", "voldoet": "goed"}
    return Blad(shown, style.get(rapport.slotsom, "open"), _ADVICE[shown.advies.woord],
                _tiles(counts, bool(shown.oorzaken)), _measure(counts), timeline(rapport), divisions(rapport), exceptions)


def _tiles(counts: Mapping[str, int], findings: bool) -> tuple[Tegel, ...]:
    """The counts that a reader looks for first; one that is nought leads nowhere."""
    rows = (("fout", "fouten", "fout", "fouten", "bevindingen"),
            ("waarschuwing", "waarschuwingen", "waarschuwing", "waarschuwingen", "bevindingen"),
            ("opmerking", "opmerkingen", "opmerking", "opmerkingen", "bevindingen"),
            ("open", "niet_te_bepalen", "niet te bepalen", "niet te bepalen", "open"),
            ("goed", "voldoet", "voldoet", "voldoen", "goed"))
    signs = {**TEKENS, "open": "?", "goed": "✓"}
    found = []
    for style, key, one, more, target in rows:
        number, noun = count(counts[key], one, more).split(" ", 1)
        leads = counts[key] and (findings or target != "bevindingen")
        found.append(Tegel(style if counts[key] else "open", signs[style], number, noun, target if leads else ""))
    return tuple(found)


def _measure(counts: Mapping[str, int]) -> tuple[Deel, ...]:
    """The checks that could apply as one bar: right, a finding by weight, not decided."""
    keys = {"goed": "voldoet", "open": "niet_te_bepalen", "opmerking": "opmerkingen", "waarschuwing": "waarschuwingen",
            "fout": "fouten"}
    parts = [(style, counts[key]) for style, key in keys.items()]
    axis = As(0, max(1, sum(size for _, size in parts)))
    ends = list(accumulate((size for _, size in parts), initial=0))
    return tuple(Deel(style, axis.x(begin), axis.breed(begin, begin + size))
                 for (style, size), begin in zip(parts, ends, strict=False) if size)

