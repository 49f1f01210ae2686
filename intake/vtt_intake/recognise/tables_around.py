"""The words around a table that tell about it: captions and lines on the unit, above it or below it, and its title."""

import re
from collections.abc import Sequence
from itertools import pairwise

from vtt_intake.form import Alinea, Tabel
from vtt_intake.recognise.columns import unit_in
from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.tables_cells import flat

UNIT_LINE = re.compile(r"^[(*\s]*(?:alle )?(?:de )?bedragen\b", re.IGNORECASE)
_CAPTION = re.compile(r"^tabel\s*\d*", re.IGNORECASE)
_SECOND = re.compile(r"^tabel\s*2\b", re.IGNORECASE)
_REMARK = re.compile(r"^(?:\*|\d\)|bron\b|noot\b|toelichting\b|afrond)", re.IGNORECASE)
_NEAR = 2


def before(lines: Sequence[Regel], line: Regel) -> tuple[Alinea, ...]:
    """The paragraphs just above a table, nearest first; a heading, another table and what is said of that end them."""
    at = _place(lines, line)
    found: list[Alinea] = []
    for i in range(at - 1, -1, -1):
        blok = lines[i].blok
        if not isinstance(blok, Alinea) or blok.soort in ("kop", "titel") or len(found) == _NEAR:
            break
        if not blok.tekst.strip():
            continue
        if found and _of_table_above(lines, i):
            break
        found.append(blok)
    return tuple(found)


def _of_table_above(lines: Sequence[Regel], at: int) -> bool:
    """Whether a unit or caption, with more text below it, belongs to the table it stands under: that has none of its own."""
    blok = lines[at].blok
    if not isinstance(blok, Alinea) or not (_is_unit_line(blok.tekst) or _CAPTION.search(blok.tekst)):
        return False
    i = at - 1
    while i >= 0 and isinstance(other := lines[i].blok, Alinea) and (not other.tekst.strip() or _REMARK.search(other.tekst)):
        i -= 1
    table = lines[i].blok if i >= 0 else None
    if not isinstance(table, Tabel):
        return False
    above = lines[i - 1].blok if i else None
    if _CAPTION.search(blok.tekst):
        return not (isinstance(above, Alinea) and _CAPTION.search(above.tekst))
    own = [table.titel, above.tekst if isinstance(above, Alinea) else "", *(cel.tekst for cel in table.rijen[0])]
    return not any(unit_in(text) not in (None, "euro") for text in own)


def after(lines: Sequence[Regel], line: Regel) -> tuple[str, ...]:
    """Captions and lines on the unit right below a table; what stands right above another table belongs to that one."""
    found: list[str] = []
    texts = _texts_below(lines, line)
    captioned = any(_CAPTION.search(alinea.tekst) for alinea in before(lines, line))
    for i, text in enumerate(texts):
        rest = [other for other in texts[i + 1:] if other]
        if not text or (_REMARK.search(text) and not found):
            continue
        if _CAPTION.search(text):
            above_next = texts[-1] is None and not any(other and not _is_unit_line(other) for other in texts[i + 1:])
            if not captioned and (not above_next or captions_below(lines)):
                captioned = True
                found.append(text)
                continue
        elif _is_unit_line(text) and (rest or texts[-1] is not None):
            found.append(text)
            continue
        break
    return tuple(found)


def _texts_below(lines: Sequence[Regel], line: Regel) -> list[str | None]:
    """The texts below a table up to the next heading or table; None at the end stands for a table."""
    texts: list[str | None] = []
    for other in lines[_place(lines, line) + 1:]:
        if not isinstance(other.blok, Alinea):
            return [*texts, None]
        if other.blok.soort in ("kop", "titel"):
            break
        if other.blok.tekst.strip():
            texts.append(other.blok.tekst)
    return [*texts, ""]


def captions_below(lines: Sequence[Regel]) -> bool:
    """Whether the author puts captions below the tables: the first table has one below it, and none above."""
    blocks = [line.blok for line in lines if not isinstance(line.blok, Alinea) or line.blok.tekst.strip()]
    marks = ["tabel" if isinstance(blok, Tabel) else "bijschrift" if _CAPTION.search(blok.tekst) else "" for blok in blocks]
    pairs = [*pairwise(marks)]
    first = marks.index("tabel") if "tabel" in marks else -1
    if not 0 <= first < len(pairs) or pairs[first] != ("tabel", "bijschrift") or "bijschrift" in marks[max(0, first - 2):first]:
        return False
    below = blocks[first + 1]
    return isinstance(below, Alinea) and not _SECOND.search(below.tekst)


def title(tabel: Tabel, boven: Sequence[str], above: Sequence[Alinea], lines: Sequence[Regel], line: Regel) -> str:
    """What stands above a table: its own title, a caption or short line, else a caption below it, else the heading.

    ``boven``: lines in the table.
    """
    own = [tabel.titel, *(text for text in boven if not unit_in(text) or len(text.split()) > 5)]
    if text := next((text for text in own if text), ""):
        return text
    if text := next((alinea.tekst for alinea in above if _CAPTION.search(alinea.tekst)), ""):
        return flat(text)
    if above and _short(above[0]):
        return flat(above[0].tekst)
    if below := next((text for text in after(lines, line) if _CAPTION.search(text)), ""):
        return flat(below)
    return "" if _CAPTION.search(line.kop) and _table_since(lines, line) else flat(line.kop)


def _table_since(lines: Sequence[Regel], line: Regel) -> bool:
    """Whether another table stands between a table and the heading above it."""
    others = lines[:_place(lines, line)]
    return any(isinstance(other.blok, Tabel) and other.kop == line.kop and other.koppen == line.koppen for other in others)


def _place(lines: Sequence[Regel], line: Regel) -> int:
    return next(i for i, other in enumerate(lines) if other is line)


def _is_unit_line(text: str) -> bool:
    """Whether a line says in which unit amounts are, and nothing more."""
    return bool(UNIT_LINE.search(text)) or (unit_in(text) is not None and len(text.split()) < 5)


def _short(alinea: Alinea) -> bool:
    words = alinea.tekst.split()
    return alinea.soort == "alinea" and len(words) < 12 and not alinea.tekst.rstrip().endswith((".", ";", ",")) \
        and not unit_in(alinea.tekst)
