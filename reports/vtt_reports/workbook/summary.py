"""The sheet Samenvatting: the verdict, and how many findings there are per proposal and per family of rules."""

from collections import Counter
from collections.abc import Iterable, Sequence

from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.advice import advice
from vtt_reports.rulebook.listing import family_name
from vtt_reports.view import completeness, verdict, view
from vtt_reports.workbook.cells import Blad, Cel, day, row
from vtt_reports.workbook.page import Pagina
from vtt_reports.workbook.words import weight_word

_WIDTHS, _MORE_WIDTHS = (34, *(17,) * 7), (18, 44, 44)
_COUNTS = ("✗ fouten", "! waarschuwingen", "i opmerkingen", "met reden aanvaard", "✓ voldoet", "? niet te bepalen",
           "– niet van toepassing")
_SIGNS = {"niet gelezen": "?", "bevindingen": "✗", "geen bevindingen": "✓", "voldoet": "✓"}
_ALONE = 3


def summary_sheet(rapporten: Sequence[Rapport]) -> Blad:
    """A few proposals one below the other in words, more of them as a table; then the families."""
    page = Pagina(f"Rapport van vtt-check {rapporten[0].verantwoording.versie}", len(_COUNTS))
    for rapport in rapporten[:_ALONE] if len(rapporten) <= _ALONE else ():
        page.add(row(""))
        for name, value in _words(rapport):
            page.pair(name, value)
    if len(rapporten) > 1:
        _counts(page, "Per voorstel", ((r.bestand, r.uitkomsten, (day(r.verantwoording.toetsdatum), verdict(r),
                                                                  advice(r).regel))
                                       for r in rapporten))
    _counts(page, "Per familie van toetsen", _families(rapporten))
    _unread(page, rapporten)
    widths = (*_WIDTHS, *(_MORE_WIDTHS if len(rapporten) > 1 else ()))
    return page.sheet("Samenvatting", widths)


def _words(rapport: Rapport) -> list[tuple[str, Cel | str]]:
    counts, advised = rapport.tellingen(), advice(rapport)
    return [("Voorstel", rapport.titel or "titel onbekend"), ("Bestand", rapport.bestand),
            ("Uitkomst", f"{_SIGNS[rapport.slotsom]} {rapport.slotsom}"), ("Oordeel", verdict(rapport)),
            ("Advies", f"{advised.teken} {advised.voluit}"),
            ("Volledigheid", completeness(rapport)), ("Oorzaken", Cel(counts["oorzaken"], "aantal 0 links")),
            ("Toetsdatum", day(rapport.verantwoording.toetsdatum) if rapport.verantwoording.toetsdatum else "niet bekend"),
            ("Versie", f"vtt-check {rapport.verantwoording.versie}")]


_Group = tuple[str, Sequence[Toetsuitkomst], tuple[Cel | str, ...]]


def _families(rapporten: Sequence[Rapport]) -> Iterable[_Group]:
    found: dict[str, list[Toetsuitkomst]] = {}
    for rapport in rapporten:
        for outcome in rapport.uitkomsten:
            found.setdefault(outcome.code.partition("-")[0], []).append(outcome)
    for letters in sorted(found):
        yield f"{family_name(letters)} ({letters})", found[letters], ()


def _counts(page: Pagina, title: str, groups: Iterable[_Group]) -> None:
    listed = list(groups)
    more = ("toetsdatum", "oordeel", "advies") if listed and listed[0][2] else ()
    page.counts(title, (*_COUNTS, *more), [(name, _numbers(outcomes), extra) for name, outcomes, extra in listed])


def _numbers(outcomes: Sequence[Toetsuitkomst]) -> list[int]:
    weights = Counter(weight_word(u.ernst) for u in outcomes if u.open)
    kinds = Counter(u.uitkomst for u in outcomes)
    return [*(weights[weight_word(ernst)] for ernst in ("fout", "waarschuwing", "opmerking")),
            sum(u.bevinding and not u.open for u in outcomes), kinds["voldoet"], kinds["niet te bepalen"],
            kinds["niet van toepassing"]]


def _unread(page: Pagina, rapporten: Sequence[Rapport]) -> None:
    lines = [line for rapport in rapporten for line in view(rapport).niet_gelezen]
    if not lines:
        return
    page.add(row(""))
    page.add(row("Niet gelezen", "gevonden, verwacht en herstel", soort="kop"))
    for where, found, expected, repair in lines:
        page.pair(f"✗ {where}", f"Gevonden: {found}. Verwacht: {expected}. Herstel: {repair}")
