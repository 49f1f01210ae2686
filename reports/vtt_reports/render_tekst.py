"""Text for the terminal: the verdict and the completeness, then the causes, then what is right and what is missing.

Written without Jinja: it is the report people wait for, and plain lines need no template.
"""

from collections.abc import Iterator, Sequence

from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean, fold, paint, tame
from vtt_reports.view import Beeld, Kaart, Wet, count, view

_MOST_PLACES = 4
_MOST_ROWS = 8
_MOST_MISSED = 10
_LABEL = 9
_INDENT = 3


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as text of the given width."""
    page = _Page(weergave)
    lines = [f"vtt-check {rapporten[0].verantwoording.versie}"]
    for rapport in rapporten:
        lines += page.report(view(rapport))
    return tame("\n".join(lines)) + "\n"


class _Page:
    """Lays out one run at a width, with or without colour, whole or as a first screen."""

    def __init__(self, weergave: Weergave) -> None:
        self.width = weergave.breedte
        self.all = weergave.alles
        self.paint = paint(weergave.kleur)

    def report(self, beeld: Beeld) -> Iterator[str]:
        """All lines of one report."""
        yield clean(beeld.bestand)
        yield self.paint(fold(beeld.titel, self.width, 0), "kop")
        yield ""
        yield f"{self.paint('Oordeel', 'kop')}       {beeld.oordeel}"
        yield f"{self.paint('Volledigheid', 'kop')}  {beeld.volledigheid}"
        yield from self._unread(beeld)
        for number, kaart in enumerate(beeld.oorzaken, 1):
            yield from self._cause(number, kaart)
        yield from self._right(beeld)
        yield from self._missed(beeld)
        if self.all and beeld.niet_van_toepassing:
            yield from ("", self.paint("Niet van toepassing", "kop"))
            for kaart in beeld.niet_van_toepassing:
                yield self._item("-", f"{kaart.code} {kaart.over}: {kaart.melding}")
        yield from ("", self.paint("Toetsverantwoording", "kop"))
        for naam, waarde in beeld.verantwoording:
            if self.all or not naam.startswith("norm "):
                yield f" {naam:<17} {fold(waarde, self.width, 19)}"

    def _unread(self, beeld: Beeld) -> Iterator[str]:
        if beeld.niet_gelezen:
            yield from ("", self.paint("Niet gelezen", "kop"))
        for plek, gevonden, verwacht, herstel in beeld.niet_gelezen:
            yield self._item(self.paint("✗", "fout"), plek)
            for label, text in (("Gevonden", gevonden), ("Verwacht", verwacht), ("Herstel", herstel)):
                yield from self._row(label, text)

    def _cause(self, number: int, kaart: Kaart) -> Iterator[str]:
        weight = self.paint(f"{kaart.teken} {kaart.ernst.upper()}", kaart.ernst)
        yield from ("", f"{number}. {weight}  {self.paint(f'{kaart.code} {kaart.titel}', 'kop')}")
        yield from self._row("Wat", kaart.melding)
        if self.all:
            yield from self._row("Over", kaart.over)
        yield from self._places(kaart)
        yield from self._sum(kaart)
        yield from self._law(kaart.wet)
        yield from self._row("Herstel", kaart.herstel)
        yield from self._row("Besloten", kaart.uitzondering)
        if kaart.ontbreekt:
            yield from self._row("Mist nog", "; ".join(kaart.ontbreekt))
        for i, gevolg in enumerate(kaart.gevolgen):
            yield from self._row("" if i else "Gevolg", f"{gevolg.teken} {gevolg.ernst} {gevolg.code}: {gevolg.melding}")
            yield from self._law(gevolg.wet, label="", words=False)

    def _places(self, kaart: Kaart) -> Iterator[str]:
        shown = kaart.plekken if self.all else kaart.plekken[:_MOST_PLACES]
        for i, plek in enumerate(shown):
            yield from self._row("" if i else "Waar", f"{plek.bestand}  {plek.woorden}".rstrip())
            if plek.regel:
                text = clean(plek.regel)[: self.width - _INDENT - _LABEL - 2]
                yield " " * (_INDENT + _LABEL) + self.paint(f"| {text}", "zacht")
        if len(shown) < len(kaart.plekken):
            more = count(len(kaart.plekken) - len(shown), "plaats", "plaatsen")
            yield from self._row("", f"… en nog {more} (--alles)")

    def _sum(self, kaart: Kaart) -> Iterator[str]:
        rows = kaart.som.rijen
        if not self.all and len(rows) > _MOST_ROWS:
            yield from self._row("Som", f"{len(rows)} regels; met --alles ziet u de hele som")
        else:
            for i, (naam, waarde) in enumerate(rows):
                yield from self._row("" if i else "Som", f"{naam}  {waarde}" if waarde else
                                     f"({naam})" if i == len(rows) - 1 else f"{naam}:")
            if kaart.som.weggelaten:
                yield from self._row("", f"… en {kaart.som.weggelaten} termen meer")
        for i, step in enumerate(kaart.som.stappen):
            yield from self._row("" if i else "Stappen", step)

    def _law(self, wet: Wet | None, label: str | None = None, words: bool = True) -> Iterator[str]:
        if wet is None:
            return
        text = f": {wet.tekst}" if wet.tekst and words else ""
        yield from self._row(wet.label if label is None else label, f"{wet.artikel} ({wet.versie}){text}")
        yield from self._row("", wet.voorbehoud)
        yield from self._row("", wet.link or "")

    def _right(self, beeld: Beeld) -> Iterator[str]:
        if not beeld.voldoet:
            return
        more = "" if self.all else "; met --alles ziet u elke som"
        yield from ("", f"{self.paint('Voldoet', 'kop')} ({count(len(beeld.voldoet), 'toets', 'toetsen')}{more})")
        for kaart in beeld.voldoet:
            if self.all:
                yield self._item(self.paint("✓", "goed"), f"{kaart.code} {kaart.titel}: {kaart.over}")
                yield from self._row("", kaart.melding)
                yield from self._sum(kaart)
                yield from self._law(kaart.wet)
            elif kaart.melding:
                yield self._item(self.paint("✓", "goed"), f"{kaart.code} {kaart.over}: {kaart.melding}")

    def _missed(self, beeld: Beeld) -> Iterator[str]:
        """The data that would decide most, most first; all of them with every check under ``--alles``."""
        if beeld.gemist:
            yield from ("", f"{self.paint('Niet te bepalen', 'kop')}, per gegeven dat de doorslag geeft")
        shown = beeld.gemist if self.all else beeld.gemist[:_MOST_MISSED]
        for gemist in shown:
            where = f" [{gemist.pad}]" if gemist.pad else ""
            checks = ", ".join(gemist.toetsen) if self.all else f"{gemist.aantal} ({gemist.codes})"
            yield self._item("?", f"{gemist.naam}{where}: {checks}")
        if len(shown) < len(beeld.gemist):
            more = beeld.gemist[len(shown):]
            yield self._item(" ", f"… en nog {count(len(more), 'gegeven', 'gegevens')} (--alles)")

    def _row(self, label: str, text: str) -> Iterator[str]:
        if text:
            yield f"{' ' * _INDENT}{label:<{_LABEL}}{fold(text, self.width, _INDENT + _LABEL)}"

    def _item(self, mark: str, text: str) -> str:
        return f" {mark} {fold(text, self.width, _INDENT)}"
