"""Workbooks (.xlsx, .xlsm): each sheet a heading with its texts and tables. Formulas are read and never calculated.

Dates give no ``waarde``: that is for numbers only. What cannot be seen in Excel (hidden rows, columns and sheets) is read
too, with ``verborgen``; hidden loose text becomes a Spoor. Links to other files are never followed, macros never run.
"""

from typing import Any

from vtt_intake.form import Alinea, Blok, Document, Leesvraag, Plek, Spoor, Tabel
from vtt_intake.own_marks import own_sheets
from vtt_intake.readers.errors import not_read
from vtt_intake.readers.excel_areas import TeGrootError, blocks_of
from vtt_intake.readers.excel_cells import Blad, Werkmap, read_sheet, ref_of, string_of
from vtt_intake.readers.excel_format import BUILTIN
from vtt_intake.readers.excel_traces import sheet_traces, workbook_traces
from vtt_intake.readers.limits import MOST_CELLS, MOST_SHEETS, shown
from vtt_intake.readers.makers import names_a_person
from vtt_intake.readers.package import Pakket

_NO_RESULT = "Deze formule heeft geen opgeslagen uitkomst. Wat komt eruit? Bewaar de werkmap opnieuw in Excel."


def read_xlsx(content: bytes, naam: str, id: str) -> Document:
    """Read a workbook. Places: ``Voorstel!C12`` for a cell, ``Voorstel!A4:F19`` for a table.

    Raises:
        NietGelezenError: no workbook, damaged, with a password, or over a limit.
    """
    pakket = Pakket(content, naam)
    pakket.kijk_na()
    book, sheets = _sheets(pakket)
    werkmap, own = _werkmap(pakket, book), own_sheets(book)
    ours = {item.get("name") for number, item in enumerate(book.iterfind("{*}sheets/{*}sheet")) if number in own}
    blocks: list[Blok] = []
    traces, questions = [*workbook_traces(pakket, book, id)], []
    left = MOST_CELLS
    for blad, part in sheets:
        if not read_sheet(pakket, part, blad, werkmap, left):
            raise _too_many(naam)
        left -= len(blad.cellen)
        if blad.naam in ours:
            continue
        blocks += _blocks(naam, blad, id, 1 + sum(isinstance(block, Tabel) for block in blocks))
        traces += sheet_traces(pakket, part, blad, id)
        questions += _questions(blad, id)
    return Document(id, naam, "xlsx", tuple(blocks), tuple(traces), tuple(questions),
                    _properties(pakket, blocks, traces), _core(pakket, "title"))


def _blocks(naam: str, blad: Blad, id: str, first: int) -> list[Blok]:
    head = Alinea(blad.naam, Plek(id, f"{blad.naam}!A1", blad=blad.naam), "kop", 1)
    try:
        return [head, *blocks_of(blad, id, first)] if blad.cellen else []
    except TeGrootError:
        raise _too_many(naam) from None


def _too_many(naam: str) -> Exception:
    return not_read(naam, "een werkmap met te veel cellen", f"hoogstens {shown(MOST_CELLS)} gevulde cellen",
                    "bewaar alleen de bladen die bij het voorstel horen")


def _sheets(pakket: Pakket) -> tuple[Any, list[tuple[Blad, str]]]:
    """The workbook and its sheets with the part that holds their cells, in order; sheets with only a chart are left out."""
    main = pakket.hoofddeel("xl/workbook.xml")
    book = pakket.xml(main)
    if not book.tag.endswith("}workbook"):
        raise not_read(pakket.naam, "geen werkmap", "een werkmap (.xlsx)", "kijk of dit het goede bestand is")
    parts = {r.id: r.doel for r in pakket.relaties(main) if r.soort == "worksheet" and not r.extern}
    found = []
    for item in book.iterfind("{*}sheets/{*}sheet"):
        key = next((value for name, value in item.attrib.items() if name.endswith("}id")), "")
        if key in parts:
            found.append((Blad(item.get("name", ""), item.get("state", "visible") != "visible"), parts[key]))
    if len(found) > MOST_SHEETS:
        raise not_read(pakket.naam, f"een werkmap met {len(found)} bladen", f"hoogstens {MOST_SHEETS} bladen",
                       "bewaar alleen de bladen die bij het voorstel horen")
    return book, found


def _werkmap(pakket: Pakket, book: Any) -> Werkmap:
    shared = "xl/sharedStrings.xml"
    texts = [string_of(item) for item in pakket.stroom(shared, "{*}si")] if shared in pakket.delen else []
    codes, bold = _styles(pakket)
    properties = book.find("{*}workbookPr")
    return Werkmap(texts, codes, bold, properties is not None and properties.get("date1904") in ("1", "true"))


def _styles(pakket: Pakket) -> tuple[list[str], list[bool]]:
    """The number format of each style, and whether it is bold."""
    if "xl/styles.xml" not in pakket.delen:
        return [], []
    root = pakket.xml("xl/styles.xml")
    own = {item.get("numFmtId"): item.get("formatCode", "General") for item in root.iterfind("{*}numFmts/{*}numFmt")}
    fonts = [item.find("{*}b") is not None and item.find("{*}b").get("val") not in ("0", "false")
             for item in root.iterfind("{*}fonts/{*}font")]
    codes, bold = [], []
    for item in root.iterfind("{*}cellXfs/{*}xf"):
        number, font = item.get("numFmtId", "0"), item.get("fontId", "0")
        codes.append(own.get(number) or BUILTIN.get(int(number) if number.isdecimal() else 0, "General"))
        bold.append(font.isdecimal() and int(font) < len(fonts) and fonts[int(font)])
    return codes, bold


def _questions(blad: Blad, id: str) -> list[Leesvraag]:
    """One question for a sheet with formulas of which no result was stored: at the first, with how many there are."""
    empty = [spot for spot, cell in sorted(blad.cellen.items()) if cell.zonder_uitkomst]
    if not empty:
        return []
    more = f" (en nog {len(empty) - 1} op dit blad)" if len(empty) > 1 else ""
    return [Leesvraag(Plek(id, f"{blad.naam}!{ref_of(empty[0])}", blad=blad.naam),
                      f"{blad.cellen[empty[0]].formule}{more}", _NO_RESULT)]


def _core(pakket: Pakket, name: str) -> str:
    """A property of the file, as ``title``; empty if it has none."""
    if "docProps/core.xml" not in pakket.delen:
        return ""
    found = pakket.xml("docProps/core.xml").find(f"{{*}}{name}")
    return (found.text or "").strip() if found is not None else ""


def _properties(pakket: Pakket, blocks: list[Blok], traces: list[Spoor]) -> dict[str, bool | int | str]:
    """What the record's ``bestanden`` says of the file, of a workbook."""
    tables = [block for block in blocks if isinstance(block, Tabel)]
    hidden = sum(cell.verborgen and bool(cell.tekst) for table in tables for row in table.rijen for cell in row)
    kinds = [trace.soort for trace in traces]
    makers = (_core(pakket, "creator"), _core(pakket, "lastModifiedBy"))
    return {"maker_vermeld": any(names_a_person(name) for name in makers),
            "opmerkingen": kinds.count("opmerking"), "verborgen_tekst": hidden + kinds.count("verborgen tekst"),
            "macros": "macro" in kinds, "titel_ingevuld": bool(_core(pakket, "title")), "tabellen": len(tables)}
