"""Tables that may be the rest of the table at the page before: their headers and unit are not known, so they are left out."""

from collections.abc import Mapping, Sequence

from vtt_intake.form import Leesvraag, Plek, Tabel
from vtt_intake.recognise.columns import unit_in
from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables import Cijfertabel
from vtt_intake.recognise.tables_around import before
from vtt_intake.recognise.tables_cells import figure_of
from vtt_intake.recognise.tables_grid import filled
from vtt_intake.recognise.tables_record import Geschreven

_ASK = "hoort deze tabel bij de tabel op de vorige bladzijde? De cijfers zijn niet overgenomen"
_ASK_ABOVE = "hoort de tabel op de volgende bladzijde hierbij?"


def loose_tables(beeld: Beeld, tables: Sequence[Cijfertabel]) -> dict[Plek, Plek | None]:
    """The places of the tables to leave out, each with the place of the table before it; each becomes a question.

    A table with the header of the table before it stays if that is in euros: the rest of it or not, its figures are the same.
    """
    scaled = {table.tabel.plek for table in tables if table.eenheid != "euro"}
    found: dict[Plek, Plek | None] = {}
    for deel in beeld.delen:
        last: Tabel | None = None
        for line, tabel in deel.tabellen():
            same = last is not None and last.plek not in scaled and filled(last.rijen[0]) == filled(tabel.rijen[0])
            if tabel.los and not same and not _names_unit(deel.regels, line, tabel):
                found[tabel.plek] = last.plek if last else None
                words = " | ".join(filled(tabel.rijen[0]))
                beeld.bouw.leesvragen.append(Leesvraag(tabel.plek, words, f"{words}: {_ASK}"))
            last = tabel
    return found


def leave_out(beeld: Beeld, tables: Sequence[Geschreven], loose: Mapping[Plek, Plek | None]) -> None:
    """Make the tables that may lack their end doubtful."""
    cut = {plek for plek in loose.values() if plek is not None}
    for table in tables:
        found = table.tabel
        if found.tabel.plek in cut:
            beeld.bouw.bron(table.pad, found.tabel.plek, found.titel, "twijfel", _ASK_ABOVE, found.regel.kop)


def _names_unit(lines: Sequence[Regel], line: Regel, tabel: Tabel) -> bool:
    """Whether the header of a table, or a line right above it, says in which unit its amounts are."""
    heads = [cel.tekst for cel in tabel.rijen[0] if figure_of(cel.tekst) is None]
    near = [unit_in(alinea.tekst) for alinea in before(lines, line)]
    return any(unit_in(text) for text in heads) or any(unit not in (None, "euro") for unit in near)
