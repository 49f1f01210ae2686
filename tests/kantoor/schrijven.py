"""Write a random proposal as a Word document or a PDF (printed by LibreOffice)."""

import io
import re
import subprocess
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.kantoor.cijfers import LEEG, Cijfer
from tests.kantoor.stuk import Deel, Stuk
from tests.kantoor.tabellen import Tabel

STYLES = ("Table Grid", "Table Grid", "Table Grid", "Light List Accent 1", "Normal Table", "Medium Grid 1")
_NOTE = re.compile(r"(.*\d)(\s?\*\)?)")


def as_docx(item: Stuk) -> bytes:
    """Write it as Word: real heading styles or bold lines, automatic numbers or typed ones, header rows marked or not."""
    file = docx.Document()
    file.add_paragraph(item.titel, style="Title" if item.kopstijl else None)
    for deel in item.delen:
        if deel.soort == "kop":
            _heading(file, deel, item)
        elif deel.soort == "punt":
            file.add_paragraph(f"{deel.nummer}{item.merk}{deel.tekst}" if item.eigen_nummers else deel.tekst,
                               style=None if item.eigen_nummers else "List Number")
        elif deel.tabel:
            _table(file, deel.tabel, item)
        else:
            file.add_paragraph(deel.tekst)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _heading(file: Any, deel: Deel, item: Stuk) -> None:
    if item.kopstijl:
        file.add_paragraph(deel.tekst, style=f"Heading {deel.niveau}")
    else:
        file.add_paragraph().add_run(deel.tekst).bold = True


def _table(file: Any, tabel: Tabel, item: Stuk) -> None:
    kans = item.kans
    table = file.add_table(len(tabel.regels), tabel.breedte)
    table.style = kans.choice(STYLES)
    right, bold, colour = kans.random() < 0.7, kans.random() < 0.6, kans.choice((None, None, "DBE5F1", "4472C4"))
    for row, k, last, end in tabel.samen:
        table.cell(row, k).merge(table.cell(last, end))
    gaps = LEEG if kans.random() < 0.8 else ()
    figures = {k for row in tabel.rijen for k, cel in enumerate(row.cellen) if isinstance(cel, Cijfer)}
    covered = {(r, k) for a, b, c, d in tabel.samen for r in range(a, c + 1) for k in range(b, d + 1) if (r, k) != (a, b)}
    rows = [row.cells for row in table.rows]
    for r, cells in enumerate(tabel.regels):
        head = r < len(tabel.koppen)
        total = not head and tabel.rijen[r - len(tabel.koppen)].soort in ("totaal", "subtotaal", "groep")
        for k, cel in enumerate(cells):
            if (r, k) not in covered:
                _cell(rows[r][k], cel, bold and (head or total), right and k in figures and (head or isinstance(cel, Cijfer) or cel in gaps),
                      colour if head else None)
    if kans.random() < 0.6:
        for row in table.rows[:len(tabel.koppen)]:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _cell(cell: Any, cel: Cijfer | str, bold: bool, right: bool, colour: str | None) -> None:
    text = cel.getypt if isinstance(cel, Cijfer) else cel
    paragraph = cell.paragraphs[0]
    note = _NOTE.fullmatch(text) if isinstance(cel, Cijfer) else None
    paragraph.add_run(note[1] if note else text).bold = bold or None
    if note:
        paragraph.add_run(note[2]).font.superscript = note[2] != "*"
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if colour:
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), colour)
        cell._tc.get_or_add_tcPr().append(shade)


def as_pdf(folder: Path, files: list[Path]) -> None:
    """Print Word documents as PDF beside them, with LibreOffice."""
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                    "--outdir", str(folder), *map(str, files)], check=True, capture_output=True, timeout=1200)
