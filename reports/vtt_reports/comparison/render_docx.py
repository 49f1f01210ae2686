"""Word file of a comparison, to write in or to lay with the papers."""

from typing import TYPE_CHECKING

from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.paper import Papierblad, Papiergroep, Papierregel, sheet
from vtt_reports.comparison.view import Cijferregel, page
from vtt_reports.formats import Weergave
from vtt_reports.paper.words import shown
from vtt_reports.word import parts as word

if TYPE_CHECKING:
    from docx.document import Document


def render(resultaat: Resultaat, weergave: Weergave) -> bytes:
    """Render as one Word file; several comparisons each begin on a page of their own."""
    pagina = page(resultaat)
    sheets = [sheet(beeld) for beeld in pagina.beelden]
    made = word.blank(f"Vergelijking: {sheets[0].titel}", pagina.versie)
    for i, blad in enumerate(sheets):
        word.head(made, blad.titel, f"Vergelijking van twee versies, vtt-check {pagina.versie}", own_page=i > 0)
        for label, text in blad.kop:
            word.said(made, f"{label}:", text)
        for groep in blad.groepen:
            _group(made, groep)
        _figures(made, blad)
        if blad.gelijk:
            made.add_heading(f"Gelijk gebleven ({len(blad.gelijk)})", 2)
            word.table(made, "Bevindingen die gelijk bleven", ("Weging", "Wat er staat"), (3.5, 23), map(_finding, blad.gelijk))
        made.add_heading("Verantwoording", 2)
        word.table(made, "Hiermee kunt u de vergelijking herhalen", ("Wat", "Waarde"), (8, 18.5), blad.verantwoording)
    for heading, names in pagina.alleen:
        made.add_heading(heading, 2)
        for name in names:
            word.said(made, "", name)
    return word.content(made, pagina.versie)


def _group(made: "Document", groep: Papiergroep) -> None:
    made.add_heading(groep.kop, 2)
    made.add_paragraph(groep.uitleg)
    if groep.nieuw:
        word.table(made, f"{groep.kop}: de bevindingen met hun herstel", ("Weging", "Wat er staat en waar", "Herstel"),
                   (3.5, 15, 8), [(*_finding(regel), regel.herstel) for regel in groep.regels])
    elif groep.regels:
        word.table(made, f"{groep.kop}: wat van de bevindingen is geworden", ("Weging", "Wat ervan is geworden"), (3.5, 23),
                   map(_finding, groep.regels))


def _finding(regel: Papierregel) -> tuple[word.Cell, word.Cell]:
    return ([(f"{regel.teken} {regel.weging}", ""), ("", regel.code)],
            [(f"{regel.titel}.", ""), *((f"{label}:" if label else "", text) for label, text in regel.regels)])


def _figures(made: "Document", blad: Papierblad) -> None:
    if blad.cijfers:
        made.add_heading("Cijfers die zijn veranderd", 2)
    for groep in blad.cijfers:
        made.add_heading(shown(groep.kop), 3)
        word.table(made, f"Cijfers die zijn veranderd: {groep.kop}", ("Wat", "Was", "Wordt", "Verschil"), (11.5, 5, 5, 5),
                   map(_figure, groep.rijen), numbers=3)


def _figure(rij: Cijferregel) -> tuple[word.Cell, ...]:
    return [("", rij.naam), ("", "; ".join(rij.plekken))], rij.oud, rij.nieuw, rij.verschil
