"""The kinds of lines that a text report has, laid out at a width, with or without colour."""

from collections.abc import Iterable, Iterator, Sequence

from vtt_reports.formats import Weergave
from vtt_reports.layout import clean, fold, paint
from vtt_reports.view import Beeld, Kaart

_NARROW = 70  # below this a label stands before its text and not in a column of its own
_INDENT = 3
_LABEL = 9
_HEAD = 14
_ACCOUNT = 19


class Lines:
    """Lays out lines at a width; a narrow terminal has no column for labels."""

    def __init__(self, weergave: Weergave) -> None:
        self.width = weergave.breedte
        self.paint = paint(weergave.kleur)
        self._whole = weergave.alles
        self._narrow = weergave.breedte < _NARROW

    def head(self, beeld: Beeld) -> Iterator[str]:
        """The file, the title, the verdict, the advice and the completeness."""
        yield clean(beeld.bestand)
        yield self.paint(fold(beeld.titel, self.width, 0), "kop")
        yield ""
        advised = f"{beeld.advies.teken} {beeld.advies.voluit}" if self._whole else beeld.advies.regel
        for label, text in (("Oordeel", beeld.oordeel), ("Advies", advised), ("Volledigheid", beeld.volledigheid)):
            yield self._labelled(label, text, _HEAD, "kop", 0)

    def unread(self, niet_gelezen: Sequence[tuple[str, str, str, str]]) -> Iterator[str]:
        """What was not read."""
        if niet_gelezen:
            yield from ("", self.paint("Niet gelezen", "kop"))
        for plek, gevonden, verwacht, herstel in niet_gelezen:
            yield self.item(self.paint("✗", "fout"), plek)
            for label, text in (("Gevonden", gevonden), ("Verwacht", verwacht), ("Herstel", herstel)):
                yield from self.row(label, text)

    def heading(self, number: int, kaart: Kaart) -> str:
        """The first line of a finding: its number, weight, code and title."""
        weight = f"{kaart.teken} {kaart.ernst.upper()}"
        start = f"{number}. {weight}  "
        title = fold(start + f"{kaart.code} {kaart.titel}", self.width, _INDENT).removeprefix(start.rstrip()).lstrip(" ")
        return f"{number}. {self.paint(weight, kaart.ernst)}  {self.paint(title, 'kop')}"

    def numbered(self, number: int, kaart: Kaart, text: str) -> str:
        """A finding on a line of its own."""
        return f"{number:>2}. {self.paint(kaart.teken, kaart.ernst)} {fold(text, self.width, _INDENT + 3)}"

    def row(self, label: str, text: str) -> Iterator[str]:
        """A labelled part of a finding; nothing without text."""
        if text:
            yield " " * _INDENT + self._labelled(label, text, _LABEL, None, _INDENT)

    def quote(self, text: str) -> Iterator[str]:
        """A line of the file itself, on one line."""
        if text:
            indent = _INDENT if self._narrow else _INDENT + _LABEL
            room = self.width - indent - 2
            shown = clean(text)
            yield " " * indent + self.paint(f"| {shown if len(shown) <= room else shown[:room - 1] + '…'}", "zacht")

    def item(self, mark: str, text: str) -> str:
        """An item of a list."""
        return f" {mark} {fold(text, self.width, _INDENT)}"

    def account(self, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
        """How the report was made."""
        yield from ("", self.paint("Toetsverantwoording", "kop"))
        for naam, waarde in rows:
            yield " " + self._labelled(clean(naam), waarde, _ACCOUNT - 1, None, 1)

    def _labelled(self, label: str, text: str, column: int, colour: str | None, indent: int) -> str:
        """A text behind its label: in a column, or where that leaves too little room right behind it."""
        shown = self.paint(label, colour) if colour else label
        if not self._narrow:
            return f"{shown}{' ' * max(1 if label else 0, column - len(label))}{fold(text, self.width, indent + column)}"
        if not label:
            return fold(text, self.width, indent)
        start = f"{label}: "
        return shown + fold(start + text, self.width, indent).removeprefix(label)
