"""The front of the Word file: two standing pages for the board, with what the first two pages of the PDF hold."""

from typing import TYPE_CHECKING

from vtt_engine.notation import count
from vtt_reports.paper.points import Punt
from vtt_reports.paper.sheet import NO_AUDIT, REPAIR_BY, Blad
from vtt_reports.paper.words import shown
from vtt_reports.word import parts as word

if TYPE_CHECKING:
    from docx.document import Document

_MOST_POINTS, _MOST_TERMS, _MOST_MISSED = 10, 6, 5
_WIDTH = (2.9, 9.9, 5.4)  # centimetres
_NORM = "norm "


def front(made: "Document", blad: Blad, versie: str) -> None:
    """Add the advice, what must change, the terms, what is right, what is open, how it was made, and a place to sign."""
    made.add_heading(shown(blad.beeld.titel), 1)
    about = (f"Toetsrapport van vtt-check {versie} over {blad.bestand}", *(f"{naam}: {value}" for naam, value in blad.gegevens))
    word.line(made, "", ", ".join(about))
    made.add_paragraph(f"{blad.advies.teken} Advies: {blad.advies.woord}", style=word.ADVICE)
    for label, text in (("", blad.advies.uitleg), ("Oordeel:", f"{blad.beeld.oordeel}."),
                        ("Volledigheid:", f"{blad.beeld.volledigheid}.")):
        word.line(made, label, text)
    _unread(made, blad)
    _repair(made, blad)
    _terms(made, blad)
    _right(made, blad)
    _open(made, blad)
    _sign(made, blad)


def _unread(made: "Document", blad: Blad) -> None:
    lost = blad.beeld.niet_gelezen
    if lost:
        made.add_heading("Niet gelezen", 2)
        word.table(made, "Wat niet is gelezen", ("Waar", "Gevonden", "Verwacht", "Herstel"), (4.5, 4.5, 4.6, 4.6),
                   lost[:_MOST_MISSED], word.SMALL)
    if (more := len(lost) - _MOST_MISSED) > 0:
        word.line(made, "", f"En nog {count(more, 'onderdeel', 'onderdelen')}, zie het formulier.")


def _repair(made: "Document", blad: Blad) -> None:
    made.add_heading("Wat anders moet", 2)
    if not blad.punten:
        word.line(made, "", "Er staan geen fouten of waarschuwingen open.")
    else:
        word.table(made, "Wat anders moet: per punt de bevinding en het herstel", ("Weging", "Wat er staat en waar", "Herstel"),
                   _WIDTH, [_point(punt) for punt in blad.punten[:_MOST_POINTS]], word.SMALL)
        more = len(blad.punten) - _MOST_POINTS
        also = f" Nog meer: {count(more, 'punt', 'punten')}." if more > 0 else ""
        word.line(made, "", f"{REPAIR_BY} Alle punten met hun sommen staan in het formulier hierachter.{also}")
    if blad.rest:
        word.line(made, "", f"Lichter of aanvaard: {count(len(blad.rest), 'punt', 'punten')}, zie het formulier.")


def _point(punt: Punt) -> tuple[word.Cell, ...]:
    card = punt.kaart
    return [(f"{punt.nummer}. {card.teken} {card.ernst}", ""), ("", card.code)], punt.kort.wat, punt.kort.herstel


def _terms(made: "Document", blad: Blad) -> None:
    if blad.termijnen:
        made.add_heading("Termijnen", 2)
        word.table(made, "De krapste termijnen met hun marge", ("Termijn", "In het stuk", "Grens", "Marge"), (8.2, 3.4, 3.6, 3),
                   [(f"{t.titel}: {t.over} ({t.code}, {t.artikel})", t.gemeten, t.grens, f"{t.teken} {t.marge}")
                    for t in blad.termijnen[:_MOST_TERMS]], word.SMALL)
    if len(blad.termijnen) > _MOST_TERMS:
        word.line(made, "", f"Alle {len(blad.termijnen)} termijnen staan in het formulier.")


def _right(made: "Document", blad: Blad) -> None:
    made.add_heading("Nagerekend en goed", 2)
    word.line(made, "", f"✓ {blad.goed_kort}")


def _open(made: "Document", blad: Blad) -> None:
    if blad.gemist:
        made.add_heading("Niet te bepalen", 2)
        word.table(made, "De gegevens die het meeste beslissen", ("Dit gegeven ontbreekt", "Het beslist"), (11.2, 7),
                   blad.gemist[:_MOST_MISSED], word.SMALL)
    if len(blad.gemist) > _MOST_MISSED:
        word.line(made, "", f"Alle {len(blad.gemist)} gegevens staan in het formulier.")


def _sign(made: "Document", blad: Blad) -> None:
    made.add_heading("Toetsverantwoording", 2)
    rows = [f"{naam.capitalize()}: {value}" for naam, value in blad.beeld.verantwoording if not naam.startswith(_NORM)]
    word.line(made, "", f"{'. '.join(rows)}.")
    word.line(made, NO_AUDIT, "")
    made.add_heading("Getekend door de controller", 2)
    word.table(made, "Naam, datum en handtekening van de controller", ("Naam", "Datum", "Handtekening"), (7, 4.2, 7),
               [([("", "\u00a0")] * 2, "", "")])
