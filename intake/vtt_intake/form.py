"""The one form that every reader gives: blocks of text and tables in reading order, each with its place.

Nothing of Word, Excel or PDF passes beyond this, and nothing of the record is known here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

DAMAGED = "beschadigde tekst"  # the trace of a document whose text was damaged, so that nothing read from it is certain
AUTHOR = "vtt-check"  # who our own remarks in a file are by: a reader leaves them out
OVERVIEW = "Bevindingen"  # the sheet with our findings in a copy of a workbook
Soort = Literal["docx", "xlsx", "pdf", "tekst"]
Alineasoort = Literal["titel", "kop", "alinea", "punt", "voetnoot", "kopregel", "voetregel", "tekstvak"]


class Plek(NamedTuple):
    """A place in a document. ``anker`` finds it back in the file: ``b12`` (block 12 of the text, as Word has them),
    ``t1/r3/k2`` (table, row, column, from 1) or ``Voorstel!C12`` (sheet and cell). ``bladzijde`` where it is known.
    """

    document: str
    anker: str
    bladzijde: int | None = None
    blad: str | None = None


class Leesvraag(NamedTuple):
    """Something a reader could not read for certain: where, what stands there, and the question to a person."""

    plek: Plek
    gevonden: str
    vraag: str


class Noot(NamedTuple):
    """The mark of a footnote inside a paragraph: the offset in the text where it stands, and the number it shows."""

    begin: int
    merk: str


class Alinea(NamedTuple):
    """A paragraph. ``niveau``: of a heading from 1, of a point from 0. ``nummer``: an automatic number as shown (``1.``, ``a.``).

    Marks of footnotes are not in ``tekst``; they stand in ``noten``.
    """

    tekst: str
    plek: Plek
    soort: Alineasoort = "alinea"
    niveau: int = 0
    nummer: str = ""
    noten: tuple[Noot, ...] = ()
    vet: bool = False


class Cel(NamedTuple):
    """A cell of a table. ``tekst`` is what is shown. ``vervolg``: a repeat of the merged cell to the left or above.

    ``waarde`` is the exact stored number as decimal text (workbooks only), ``formule`` its formula with ``=``.
    """

    tekst: str
    plek: Plek
    vervolg: bool = False
    waarde: str | None = None
    formule: str | None = None
    verborgen: bool = False


class Tabel(NamedTuple):
    """A table: rows of cells (every row as long as the widest). ``kopregels``: rows marked as repeated header (0: not marked).

    ``los``: it opens a page and may be the rest of the table at the page before, so that its headers and unit are not known.
    """

    rijen: tuple[tuple[Cel, ...], ...]
    plek: Plek
    nummer: int
    kopregels: int = 0
    titel: str = ""
    los: bool = False


Blok = Alinea | Tabel


class Spoor(NamedTuple):
    """What a file carries besides its text: a tracked change, a comment, hidden text, a macro, … ``soort`` in Dutch words."""

    soort: str
    tekst: str
    plek: Plek


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read. ``kenmerken``: properties of the file (keys of the record's ``bestanden``) that were looked at."""

    id: str
    naam: str
    soort: Soort
    blokken: tuple[Blok, ...]
    sporen: tuple[Spoor, ...] = ()
    leesvragen: tuple[Leesvraag, ...] = ()
    kenmerken: Mapping[str, bool | int | str] = field(default_factory=dict)
    titel: str = ""
    bladzijden: int | None = None
