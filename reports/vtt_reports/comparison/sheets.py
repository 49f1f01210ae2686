"""The sheets of a comparison: Samenvatting, Bevindingen, Cijfers and Verantwoording."""

from collections import Counter
from collections.abc import Sequence

from vtt_engine import __version__
from vtt_engine.facts.fact import Term
from vtt_engine.record.values import read_date
from vtt_reports.comparison.comparing import Resultaat, Vergelijking
from vtt_reports.comparison.figure import DAY, YEAR, Figuur, Wijziging
from vtt_reports.comparison.findings import Verandering
from vtt_reports.comparison.view import ABSENT, HEADINGS, figure, line, page, view
from vtt_reports.workbook.cells import Blad, Cel, Formule, Inhoud, Kolom, Regel, amount, day, form_of, row, table
from vtt_reports.workbook.page import Pagina
from vtt_reports.workbook.units import value_of
from vtt_reports.workbook.words import weight_word

_COUNTS = ("✗ fouten", "! waarschuwingen", "i opmerkingen", "met reden aanvaard")
_FINDINGS = (Kolom("Status", 14), Kolom("Ernst", 16), Kolom("Code", 9), Kolom("Toets", 26), Kolom("Over", 26), Kolom("Waar", 28),
             Kolom("Wat er staat", 50), Kolom("Wat er eerder stond", 50), Kolom("Hoe dat kwam", 28), Kolom("Herstel", 40))
_FIGURES = (Kolom("Onderdeel", 40), Kolom("Wat", 36), Kolom("Oud", 18), Kolom("Nieuw", 18), Kolom("Verschil", 19),
            Kolom("Verschil in woorden", 26), Kolom("Waar", 40))
_ABOUT = (
    ("Wat dit is", "Twee versies van een voorstel naast elkaar. Dit is geen accountantscontrole."),
    ("Samenvatting", "Wat van de bevindingen is geworden, en hoeveel cijfers veranderden."),
    ("Bevindingen", "Eén rij per bevinding. ‘Status’ zegt of zij nieuw is, gebleven, opgelost, of nu niet te bepalen."),
    ("Cijfers", "Elk cijfer dat veranderde. ‘Verschil’ is een formule: nieuw min oud. Van percentages is het in procentpunten, "
                "van dagen in dagen."))


def summary_sheet(resultaat: Resultaat) -> Blad:
    """Each comparison in words, then the counts of all findings by what became of them."""
    made = Pagina(f"Vergelijking van vtt-check {__version__}", len(_COUNTS))
    pagina = page(resultaat)
    for beeld in pagina.beelden:
        made.add(row(""))
        for label, text in (("Voorstel", beeld.titel), *beeld.samenvatting):
            made.pair(label, text)
    changes = [one for v in resultaat.vergelijkingen for one in v.bevindingen]
    made.counts("Bevindingen", _COUNTS, [(heading, _numbers([one for one in changes if one.soort == soort]), ())
                                         for soort, (heading, _) in HEADINGS.items()])
    for heading, names in pagina.alleen:
        made.add(row(""))
        made.add(row(heading, *("",) * len(_COUNTS), soort="kop"))
        for one in names:
            made.pair("", one)
    return made.sheet("Samenvatting", (24, *(22,) * len(_COUNTS)))


def _numbers(changes: Sequence[Verandering]) -> list[int]:
    items = [one.item for one in changes]
    weights = Counter(item.ernst for item in items if item.open)
    return [weights["fout"], weights["waarschuwing"], weights["opmerking"], sum(not item.open for item in items)]


def findings_sheet(resultaat: Resultaat) -> Blad:
    """One row per finding with what became of it, what is new first."""
    rows = [row(*_whose(resultaat, v), *_finding(one)) for v in resultaat.vergelijkingen for one in v.bevindingen]
    return table("Bevindingen", (*_whose_column(resultaat), *_FINDINGS), rows or [row("geen bevindingen")])


def _finding(one: Verandering) -> tuple[str, ...]:
    regel = line(one)
    now, then = (regel.melding, regel.eerder) if one.nu else ("", regel.melding)
    return (HEADINGS[one.soort][0], weight_word(regel.ernst), regel.code, regel.titel, regel.over, "\n".join(regel.plekken),
            now, then, f"{regel.label.lower()}: {regel.hoe}" if regel.hoe else "", regel.herstel)


def figures_sheet(resultaat: Resultaat) -> Blad:
    """One row per figure that changed; the difference is worked out by Excel, where there is one."""
    shift = len(_whose_column(resultaat))
    rows: list[Regel] = []
    for v in resultaat.vergelijkingen:
        for one in v.cijfers:
            rows.append(row(*_whose(resultaat, v), *_figure(one, shift, len(rows) + 2)))
    return table("Cijfers", (*_whose_column(resultaat), *_FIGURES), rows or [row("geen cijfer veranderd")])


def _figure(one: Wijziging, shift: int, line_: int) -> tuple[Cel | Inhoud, ...]:
    words, old, new = figure(one), _value(one.oud), _value(one.nieuw)
    before, after = (f"{chr(ord('A') + shift + place)}{line_}" for place in (2, 3))
    return (one.onderdeel, one.naam, old, new, _difference(one, old, new, f"{after}-{before}"), words.verschil,
            "\n".join(words.plekken))


def _value(one: Figuur | None) -> Cel:
    """A figure as a real number or day; what is no one day stands in words."""
    if one is None:
        return Cel(ABSENT)
    if isinstance(one.waarde, str):
        found = read_date(one.waarde)
        return day(found.vroegst) if found.vroegst == found.laatst else Cel(one.woorden)
    if one.eenheid == YEAR:
        return Cel(one.waarde)
    return amount(Term("", one.waarde, one.maat))


def _difference(one: Wijziging, old: Cel, new: Cel, formula: str) -> Cel:
    """What the new figure is more: of percentages in points, of days in days."""
    gap = one.verschil
    if gap is None or not isinstance(gap.waarde, int) or any(isinstance(cel.waarde, str) for cel in (old, new)):
        return Cel(None)
    share = gap.eenheid == "procent"
    unit = "aantal" if gap.eenheid == DAY else gap._replace(eenheid="procentpunten").maat if share else gap.maat
    value = value_of(Term("", gap.waarde, unit))
    return Cel(None) if value is None else Cel(Formule(f"({formula})*100" if share else formula, value), form_of(unit))


def account_sheet(resultaat: Resultaat) -> Blad:
    """How the comparison was made, and what the sheets hold."""
    rows = [row(*_whose(resultaat, v), *pair) for v in resultaat.vergelijkingen for pair in view(v).verantwoording]
    about = [row(*("",) * len(_whose_column(resultaat)), *pair) for pair in _ABOUT]
    return table("Verantwoording", (*_whose_column(resultaat), Kolom("Gegeven", 26), Kolom("Waarde", 100)), rows + about)


def _whose_column(resultaat: Resultaat) -> tuple[Kolom, ...]:
    """A column that tells proposals apart, where there are more of them."""
    return (Kolom("Voorstel", 30),) if len(resultaat.vergelijkingen) > 1 else ()


def _whose(resultaat: Resultaat, v: Vergelijking) -> tuple[str, ...]:
    return (v.nieuw.voorstel.bestand,) if len(resultaat.vergelijkingen) > 1 else ()
