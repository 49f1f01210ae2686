"""Write a random proposal as a Word document, a workbook or a PDF (printed by LibreOffice)."""

import io
import subprocess
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement
from openpyxl import Workbook
from openpyxl.styles import Font

from tests.kantoor.stuk import Deel, Stuk


def as_docx(item: Stuk) -> bytes:
    """Write it as Word: real heading styles or bold lines, automatic numbers or typed ones, header rows marked or not."""
    file = docx.Document()
    file.add_paragraph(item.titel, style="Title" if item.kopstijl else None)
    for deel in item.delen:
        if deel.soort == "kop":
            _heading(file, deel, item)
        elif deel.soort == "punt":
            file.add_paragraph(f"{deel.nummer}. {deel.tekst}" if item.eigen_nummers else deel.tekst,
                               style=None if item.eigen_nummers else "List Number")
        elif deel.soort == "tabel":
            _table(file, deel, item)
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


def _table(file: Any, deel: Deel, item: Stuk) -> None:
    table = file.add_table(len(deel.rijen), len(deel.rijen[0]))
    table.style = item.kans.choice(("Table Grid", "Table Grid", "Light List Accent 1", "Normal Table"))
    for r, row in enumerate(deel.rijen):
        for k, text in enumerate(row):
            table.cell(r, k).text = text
    if item.kans.random() < 0.6:
        for row in table.rows[:deel.koppen]:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def as_xlsx(item: Stuk) -> bytes:
    """Write its tables as a workbook: real numbers with a format, one or more sheets, a title and unit line above."""
    book = Workbook()
    book.remove(book.active)
    sheet, row = book.create_sheet("Blad 1"), 1
    for deel in (d for d in item.delen if d.soort in ("tabel", "alinea")):
        if deel.soort == "alinea":
            sheet.cell(row, 1, deel.tekst)
            row += 1
            continue
        for r, cells in enumerate(deel.rijen):
            for k, text in enumerate(cells):
                _cell(sheet.cell(row, k + 1), deel, r, k, text)
            row += 1
        if item.kans.random() < 0.5:
            sheet, row = book.create_sheet(f"Blad {len(book.sheetnames) + 1}"), 1
        row += 1
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(cell: Any, deel: Deel, r: int, k: int, text: str) -> None:
    value = deel.waarden[r - 1][k] if r >= deel.koppen else None
    if value is None:
        cell.value = text or None
        cell.font = Font(bold=r == 0)
        return
    count = deel.rijen[0][k] == "Inwoners"
    cell.value = value if count else value / 100 / (1_000 if value % 100_000 == 0 and _thousands(deel) else 1)
    cell.number_format = "#,##0"


def _thousands(deel: Deel) -> bool:
    return all(v is None or v % 100_000 == 0 for row in deel.waarden for v in row[1:])


def as_pdf(folder: Path, files: list[Path]) -> None:
    """Print Word documents as PDF beside them, with LibreOffice."""
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                    "--outdir", str(folder), *map(str, files)], check=True, capture_output=True, timeout=600)
