"""Made-up papers in the layouts of many authors, written as text, to try the recogniser on.

A line is a paragraph. ``T`` a title, ``#`` to ``###`` a heading, ``**…**`` a bold line, ``@1.`` an item that Word numbers
itself (``@>a.`` one level deeper), ``|`` a row of a table; ``\\n`` a line break inside a paragraph or cell.
"""

from pathlib import Path

from vtt_intake.form import Alinea, Blok, Cel, Document, Plek, Tabel

OPMAAK = Path(__file__).parent / "opmaak"


def paper(name: str) -> Document:
    """Make a document of the file ``opmaak/<name>.txt``."""
    return document((OPMAAK / f"{name}.txt").read_text(encoding="utf-8"), name)


def document(text: str, name: str) -> Document:
    """Make a document of a text."""
    blocks: list[Blok] = []
    rows: list[list[str]] = []
    tables = 0
    for i, line in enumerate([*text.splitlines(), ""]):
        words = line.strip().replace("\\n", "\n")
        if words.startswith("|"):
            rows.append([cell.strip() for cell in words.strip("|").split("|")])
            continue
        if rows:
            tables += 1
            blocks.append(_table(rows, Plek(name, f"t{tables}"), tables))
            rows = []
        blocks.append(_paragraph(words, Plek(name, f"b{i}")))
    return Document(name, f"{name}.docx", "docx", tuple(blocks))


def _table(rows: list[list[str]], plek: Plek, number: int) -> Tabel:
    return Tabel(tuple(tuple(Cel(text, Plek(plek.document, f"{plek.anker}/r{r}/k{k}")) for k, text in enumerate(row, 1))
                       for r, row in enumerate(rows, 1)), plek, number)


def _paragraph(words: str, plek: Plek) -> Alinea:
    if words.startswith("T "):
        return Alinea(words[2:], plek, "titel")
    if words.startswith("#"):
        level = len(words) - len(words.lstrip("#"))
        return Alinea(words[level:].strip(), plek, "kop", level)
    if words.startswith("**"):
        return Alinea(words.strip("*"), plek, vet=True)
    if words.startswith("@"):
        number, _, rest = words[1:].partition(" ")
        return Alinea(rest, plek, "punt", number.count(">"), number.lstrip(">"))
    return Alinea(words, plek)
