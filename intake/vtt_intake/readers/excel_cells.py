"""The cells of one worksheet, read in one pass: what each shows, its exact number and its formula. Nothing is calculated."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import Translator, TranslatorError
from openpyxl.utils.cell import column_index_from_string, get_column_letter
from openpyxl.utils.escape import unescape

from vtt_intake.readers.excel_format import is_moment, show_number, show_text
from vtt_intake.readers.package import Pakket

FOUTEN = {"#DIV/0!": "#DEEL/0!", "#N/A": "#N/B", "#NAME?": "#NAAM?", "#NULL!": "#LEEG!", "#NUM!": "#GETAL!", "#REF!": "#VERW!",
          "#VALUE!": "#WAARDE!", "#SPILL!": "#OVERLOOP!", "#CALC!": "#BEREKEN!"}
_REF = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_ROW, _COL, _MERGE, _PANE = "{*}row", "{*}col", "{*}mergeCell", "{*}pane"
_BLANK_CELL = r'<c r="[A-Z]+\d+"[^<>]*(?:/>|></c>)'
_BLANK = re.compile(rf'<row r="\d+"[^<>]*(?:/>|>(?:{_BLANK_CELL})*</row>)|{_BLANK_CELL}'.encode())
Spot = tuple[int, int]  # row and column, from 1


class Inhoud(NamedTuple):
    """What a cell holds. ``tekst`` as shown; ``waarde`` the exact number (no dates); ``getal``: it shows a number, or would."""

    tekst: str
    waarde: str | None = None
    formule: str | None = None
    getal: bool = False
    vet: bool = False
    onzichtbaar: bool = False

    @property
    def zonder_uitkomst(self) -> bool:
        """Whether it is a formula of which no result was stored."""
        return self.formule is not None and self.getal and not self.tekst and self.waarde is None


class Werkmap(NamedTuple):
    """What all sheets of a workbook share: texts, number formats and bold of each style, and the calendar."""

    teksten: Sequence[str]
    codes: Sequence[str]
    vet: Sequence[bool]
    vanaf_1904: bool


@dataclass(slots=True)
class Blad:
    """The cells with something in them, and what is hidden or merged. Columns and rows count from 1."""

    naam: str
    verborgen: bool
    cellen: dict[Spot, Inhoud] = field(default_factory=dict)
    rijen_verborgen: set[int] = field(default_factory=set)
    kolommen_verborgen: list[tuple[int, int]] = field(default_factory=list)
    samengevoegd: list[tuple[int, int, int, int]] = field(default_factory=list)
    kopregels: int = 0

    def is_verborgen(self, spot: Spot) -> bool:
        """Whether a cell cannot be seen: its sheet, row or column is hidden, or its format shows nothing."""
        row, column = spot
        found = self.cellen.get(spot)
        return (self.verborgen or row in self.rijen_verborgen or (found is not None and found.onzichtbaar)
                or any(first <= column <= last for first, last in self.kolommen_verborgen))


def spot_of(ref: str) -> Spot | None:
    """Row and column of ``C12``; None if it is no cell of a sheet."""
    found = _REF.fullmatch(ref)
    if not found or not 1 <= int(found[2]) <= 1_048_576:
        return None
    column = column_index_from_string(found[1])
    return (int(found[2]), column) if column <= 16_384 else None


def ref_of(spot: Spot) -> str:
    """``C12`` of a row and a column."""
    return f"{get_column_letter(spot[1])}{spot[0]}"


def plain_number(text: str) -> Decimal | None:
    """The shortest decimal that is the same stored number: 0.1 for 0.10000000000000001. None if it is no number."""
    try:
        found = Decimal(repr(float(text)))
    except (ValueError, OverflowError, InvalidOperation):
        return None
    return found if found.is_finite() else None


def written(number: Decimal) -> str:
    """A number as decimal text without power and without zeros that say nothing."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_sheet(pakket: Pakket, deel: str, blad: Blad, werkmap: Werkmap, most: int) -> bool:
    """Read the cells of a part into ``blad``; False if there are more than ``most`` with something in them."""
    reader = _Lezer(werkmap, blad)  # blank cells and rows with only a format are taken out: a sheet may have a million of them
    for element in pakket.stroom(deel, _PANE, _COL, _ROW, _MERGE, zonder=_BLANK):
        tag = element.tag.rpartition("}")[2]
        if tag == "row":
            reader.rij(element)
            if len(blad.cellen) > most:
                return False
        elif tag == "pane":
            blad.kopregels = _whole(element.get("ySplit")) if element.get("state", "").startswith("frozen") else 0
        elif tag == "col" and (element.get("hidden") in ("1", "true") or element.get("width") == "0"):
            blad.kolommen_verborgen.append((_whole(element.get("min")), _whole(element.get("max"))))
        elif tag == "mergeCell":
            first, _, last = element.get("ref", "").partition(":")
            begin, end = spot_of(first), spot_of(last)
            if begin and end:
                blad.samengevoegd.append((*begin, *end))
    return True


def _whole(text: str | None) -> int:
    try:
        return int(float(text or 0))
    except (ValueError, OverflowError):
        return 0


class _Lezer:
    """Reads rows. Formulas that cells share are written out per cell."""

    def __init__(self, werkmap: Werkmap, blad: Blad) -> None:
        self.werkmap, self.blad = werkmap, blad
        self._row = 0
        self._shared: dict[str, Translator] = {}

    def rij(self, element: Any) -> None:
        self._row = _whole(element.get("r")) or self._row + 1
        if element.get("hidden") in ("1", "true") or element.get("ht") == "0":
            self.blad.rijen_verborgen.add(self._row)
        column = 0
        for cel in element.iterchildren("{*}c"):
            spot = spot_of(cel.get("r", "")) or (self._row, column + 1)
            column = spot[1]
            found = self._cel(cel, spot)
            if found is not None:
                self.blad.cellen[spot] = found

    def _cel(self, cel: Any, spot: Spot) -> Inhoud | None:
        kind, formula, value, inline = cel.get("t", "n"), None, None, None
        for part in cel.iterchildren():
            tag = part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""
            if tag == "f":
                formula = self._formule(part, spot)
            elif tag == "v":
                value = part.text or ""
            elif tag == "is":
                inline = string_of(part)
        style = _whole(cel.get("s"))
        code = self.werkmap.codes[style] if 0 <= style < len(self.werkmap.codes) else "General"
        bold = 0 <= style < len(self.werkmap.vet) and self.werkmap.vet[style]
        found = self._inhoud(kind, value, inline, code)
        if found is None:
            return Inhoud("", None, formula, getal=True, vet=bold) if formula else None
        return found._replace(formule=formula, vet=bold) if found.tekst or found.waarde or formula else None

    def _inhoud(self, kind: str, value: str | None, inline: str | None, code: str) -> Inhoud | None:
        """What a cell holds by its kind; None if there is nothing stored."""
        if kind == "inlineStr":
            return None if inline is None else _words(inline, code)
        if value is None or (not value and kind != "str"):
            return None
        if kind == "s":
            index = _whole(value)
            return _words(self.werkmap.teksten[index] if 0 <= index < len(self.werkmap.teksten) else "", code)
        if kind == "str":
            return _words(unescape(value), code)
        if kind == "b":
            return Inhoud("WAAR" if value.strip() in ("1", "true") else "ONWAAR")
        if kind == "e":
            return Inhoud(FOUTEN.get(value.strip(), value.strip()))
        if kind == "d":
            return Inhoud(_iso(value))
        return self._number(value, code)

    def _number(self, value: str, code: str) -> Inhoud:
        number = plain_number(value)
        if number is None:
            return Inhoud(value)
        shown = show_number(Decimal(f"{float(number):.15g}"), code, since_1904=self.werkmap.vanaf_1904)
        if is_moment(code):
            return Inhoud(shown)
        return Inhoud(shown, written(number), getal=True, onzichtbaar=not shown)

    def _vertaald(self, key: str, spot: Spot) -> str:
        """The shared formula as it is in another cell; ``…`` where it cannot be read."""
        if key not in self._shared:
            return "…"
        try:
            return str(self._shared[key].translate_formula(ref_of(spot)))[1:]
        except (TokenizerError, TranslatorError, ValueError, IndexError):
            return "…"

    def _formule(self, part: Any, spot: Spot) -> str | None:
        text, kind, key = part.text or "", part.get("t"), part.get("si", "")
        if kind == "shared":
            if text:
                try:
                    self._shared[key] = Translator(f"={text}", ref_of(spot))
                except (TokenizerError, ValueError, IndexError):
                    self._shared.pop(key, None)
            else:
                text = self._vertaald(key, spot)
        if kind == "dataTable":
            return "=TABLE()"
        return f"={text.replace('_xlfn.', '').replace('_xlws.', '')}" if text else None


def _iso(value: str) -> str:
    """A date that is stored as text, as Excel shows it."""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return value
    return f"{day.day}-{day.month}-{day.year}"


def _words(text: str, code: str) -> Inhoud:
    shown = show_text(text, code)
    return Inhoud(shown or text, onzichtbaar=bool(text and not shown))


def string_of(item: Any) -> str:
    """The text of a string item: its runs together, without the reading help of Japanese."""
    return unescape("".join(text.text or "" for text in _texts(item)))


def _texts(item: Any) -> Iterator[Any]:
    for part in item.iterchildren():
        tag = part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""
        if tag == "t":
            yield part
        elif tag == "r":
            yield from part.iterchildren("{*}t")
