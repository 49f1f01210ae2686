"""Word: two pages for the board, and behind them a form that goes to the writer and comes back with a reaction at every point."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from vtt_engine.outcomes.report import Rapport
from vtt_reports.effects import Effectbeeld
from vtt_reports.formats import Weergave
from vtt_reports.paper.points import Punt
from vtt_reports.paper.sheet import REPAIR_BY, Blad, sheet
from vtt_reports.subjects import joined
from vtt_reports.sums import Som
from vtt_reports.word import parts as word
from vtt_reports.word.front import front

if TYPE_CHECKING:
    from docx.document import Document

REACTION = "Reactie van de schrijver"
ELSEWHERE = "niet van toepassing"
_MOST_ROWS = 8


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> bytes:
    """Render as one Word file; several reports each begin on a page of their own."""
    versie = rapporten[0].verantwoording.versie
    sheets = [sheet(r) for r in rapporten]
    made = word.blank(f"Toetsformulier: {sheets[0].beeld.titel}", versie, lying=False)
    for i, blad in enumerate(sheets):
        if i:
            word.new_pages(made, lying=False)
        front(made, blad, versie)
        word.new_pages(made, lying=True)
        _form(made, blad)
        _points(made, blad)
        _checked(made, blad)
        _account(made, blad)
    return word.content(made, versie)


def _form(made: "Document", blad: Blad) -> None:
    """The begin of the form: what was not read, with room for a reaction."""
    made.add_heading("Toetsformulier", 2)
    made.add_paragraph("De schrijver reageert per punt en per regel in de kolom rechts.")
    if blad.beeld.niet_gelezen:
        made.add_heading("Niet gelezen", 2)
        word.table(made, "Wat niet is gelezen", ("Waar", "Gevonden", "Verwacht", "Herstel", REACTION), (5, 5, 5.5, 5.5, 5.5),
                   [(*row, "") for row in blad.beeld.niet_gelezen])


def _points(made: "Document", blad: Blad) -> None:
    for title, points in (("Alle punten die anders moeten", blad.punten), ("Lichter of aanvaard", blad.rest)):
        if points:
            made.add_heading(title, 2)
            word.table(made, f"{title}: per punt de bevinding en het herstel",
                       ("Weging", "Wat er staat en waar", "Herstel", REACTION), (3, 11.5, 6, 6),
                       [_point(one) for point in points for one in (point, *point.gevolgen)])
    made.add_paragraph(REPAIR_BY if blad.punten else "Er staan geen fouten of waarschuwingen open.")


def _point(point: Punt) -> tuple[word.Cell, ...]:
    card = point.kaart
    found = [(f"{card.titel}.", card.melding), *_said("Waar:", joined(point.waar)), *_said("Staat er nu:", point.nu),
             *_said("Moet zijn:", point.moet), *_sum(card.som),
             *_effect(card.effect)]
    law = card.wet
    repair = [("", card.herstel), *_said("Uiterlijk:", point.uiterlijk), *_said("Bedrag:", point.omvang),
              *(_said(f"{law.label}:", law.woorden) if law else ()), *_said("Besloten:", card.uitzondering),
              *_said("Mist nog:", "; ".join(card.ontbreekt))]
    return [(f"{point.nummer} {card.teken} {card.ernst}", ""), ("", card.code)], found, repair, ""


def _effect(found: Effectbeeld | None) -> Iterator[word.Line]:
    """Every gemeente with what lies between, and how that was worked out."""
    if found is not None:
        rows = "; ".join(f"{rij.naam} {rij.verschil}" for rij in found.rijen)
        yield "Per gemeente:", f"{rows}. {found.uitleg}" if rows else f"{found.kort}."


def _said(label: str, text: str) -> Iterator[word.Line]:
    if text:
        yield label, text


def _sum(som: Som) -> Iterator[word.Line]:
    rows = [f"{name} {value}".strip() for name, value in som.rijen[:_MOST_ROWS]]
    more = len(som.rijen) - _MOST_ROWS + som.weggelaten
    yield from _said("Som:", "; ".join([*rows, *([f"en nog {more} regels"] if rows and more > 0 else [])]))
    yield from _said("Stappen:", "; ".join(som.stappen))


def _checked(made: "Document", blad: Blad) -> None:
    """The terms, what is right and what is open, and then every rule with room for a reaction."""
    if blad.termijnen:
        made.add_heading("Alle termijnen", 2)
        word.table(made, "Termijnen met hun marge", ("Termijn", "In het stuk", "Grens", "Marge", "Regel en artikel"),
                   (10, 4, 4.5, 4, 4), [(f"{t.titel}: {t.over}", t.gemeten, t.grens, f"{t.teken} {t.marge}",
                                         f"{t.code}, {t.artikel}") for t in blad.termijnen])
    if blad.goed:
        made.add_heading("Alle sommen die kloppen", 2)
        word.table(made, "Sommen die kloppen", ("Regel", "Waar", "Som", "Uitkomst"), (7, 8.5, 7, 4),
                   [(f"{g.code} {g.titel}", g.over, g.som, f"✓ {g.uitkomst}") for g in blad.goed])
    if blad.gemist:
        made.add_heading("Alles wat niet te bepalen is", 2)
        word.table(made, "Gegevens die ontbreken", ("Dit gegeven ontbreekt", "Het beslist", REACTION), (11, 8, 7.5),
                   [(naam, checks, "") for naam, checks in blad.gemist])
    _rules(made, blad)


def _rules(made: "Document", blad: Blad) -> None:
    """Every rule that applies, with room for a reaction; and why the others do not."""
    apply = [(f"{r.code} {r.titel}", f"{r.teken} {r.woorden}", r.waar, r.tekst, "") for r in blad.regels
             if r.uitkomst != ELSEWHERE]
    other = [(f"{r.code} {r.titel}", r.tekst) for r in blad.regels if r.uitkomst == ELSEWHERE]
    if apply:
        made.add_heading("Alle toetsen, per regel", 2)
        word.table(made, "Per regel de uitkomst en waar", ("Regel", "Uitkomst", "Waar", "Wat de toets zegt", REACTION),
                   (6, 3, 6, 6.5, 5), apply)
    if other:
        made.add_heading("Regels die hier niet gelden", 2)
        word.table(made, "Per regel waarom zij hier niet geldt", ("Regel", "Waarom niet"), (12, 14.5), other)


def _account(made: "Document", blad: Blad) -> None:
    made.add_heading("Toetsverantwoording, met de normen", 2)
    word.table(made, "Hiermee kunt u de toets herhalen", ("Wat", "Waarde"), (8, 18.5), blad.beeld.verantwoording)
