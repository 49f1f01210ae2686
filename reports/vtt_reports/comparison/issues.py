"""What the formats for other programs tell of a comparison: per proposal what became of its findings, and its figures."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vtt_engine.notation import count, opsomming
from vtt_engine.record.errors import Leesfout
from vtt_reports.ci.findings import Vindplek
from vtt_reports.comparison.comparing import Resultaat, Vergelijking
from vtt_reports.comparison.figure import Wijziging
from vtt_reports.comparison.findings import Verandering
from vtt_reports.comparison.snapshot import Bevonden, Opname
from vtt_reports.comparison.view import HEADINGS, Regel, change, figure, figures, line, name, verdict
from vtt_reports.layout import clean

FIGURES, SUMMARY = "cijfers", "vergelijking"
_MOST_LINES, _MOST_OPEN = 40, 5


class Punt(NamedTuple):
    """A finding: what became of it, how it is now or was last, its places, and what there is to say, the finding first."""

    verandering: Verandering
    item: Bevonden
    regel: Regel
    plekken: tuple[Vindplek, ...]
    tekst: tuple[str, ...]

    @property
    def faalt(self) -> bool:
        """Whether this is what the exit code counts: an open fout or waarschuwing that is new or weighs more."""
        return self.verandering.erger and self.item.telt


class Stuk(NamedTuple):
    """A proposal. ``vergelijking`` None: only one side has it; if it is not gone (``weg``), all its findings are new."""

    opname: Opname
    titel: str
    samenvatting: tuple[tuple[str, str], ...]
    niet_gelezen: tuple[Leesfout, ...]
    punten: tuple[Punt, ...]
    vergelijking: Vergelijking | None = None
    weg: bool = False

    @property
    def erger(self) -> list[Punt]:
        """What got worse."""
        return [one for one in self.punten if one.verandering.erger]

    @property
    def cijfers(self) -> tuple[Wijziging, ...]:
        """The figures that changed."""
        return self.vergelijking.cijfers if self.vergelijking else ()

    @property
    def kop(self) -> list[str]:
        """The summary as lines: the title with what became of its findings, then the rest."""
        (_, first), *rest = self.samenvatting
        return [clean(text) for text in (f"{self.titel}: {first}", *(f"{label.capitalize()}: {text}" for label, text in rest))]


def pieces(resultaat: Resultaat) -> Iterator[Stuk]:
    """Every proposal: those that both sides have, then those that are new, then those that are gone."""
    for v in resultaat.vergelijkingen:
        points = tuple(_point(one, v.nieuw if one.nu else v.oud) for one in v.bevindingen)
        yield Stuk(v.nieuw, v.nieuw.voorstel.titel or v.oud.voorstel.titel or "titel onbekend", tuple(_summary(v)),
                   tuple(one.fout for side in (v.oud, v.nieuw) for one in side.niet_gelezen), points, v)
    for one in resultaat.alleen_nieuw:
        found = (Verandering("nieuw", None, item, "het voorstel stond niet aan de oude kant") for item in one.bevindingen)
        yield _alone(one, "alleen in het nieuwe")._replace(
            niet_gelezen=tuple(item.fout for item in one.niet_gelezen), punten=tuple(_point(item, one) for item in found))
    for one in resultaat.alleen_oud:
        yield _alone(one, "alleen in het oude")._replace(weg=True)


def told(cijfers: Sequence[Wijziging], hoogstens: int = _MOST_LINES) -> list[str]:
    """The figures in lines, no more than so many of them."""
    rows = [f"{one.onderdeel}: {one.naam}: {change(figure(one))}" for one in cijfers[:hoogstens]]
    more = len(cijfers) - len(rows)
    return [clean(row) for row in rows] + ([
        f"… en nog {count(more, 'cijfer', 'cijfers')}; elk cijfer staat in de andere formaten"] if more else [])


def _alone(one: Opname, words: str) -> Stuk:
    return Stuk(one, one.voorstel.titel or "titel onbekend", (("uitslag", words), ("bestand", name(one))), (), ())


def _summary(v: Vergelijking) -> Iterator[tuple[str, str]]:
    yield from (("uitslag", verdict(v)), ("cijfers", figures(v)), ("oud", name(v.oud)), ("nieuw", name(v.nieuw)))
    lost = [one for one in v.bevindingen if one.soort == "niet te bepalen"]
    if lost:
        names = [f"{one.toen.code} {one.toen.onderwerp} ({one.hoe})" for one in lost if one.toen]
        yield "niet meer te bepalen", opsomming(names, _MOST_OPEN)
    if v.let_op:
        yield "let op", " ".join(v.let_op)


def _point(one: Verandering, opname: Opname) -> Punt:
    row, item = line(one), one.item
    if one.nu:
        rows = [("", row.melding or row.titel), ("Eerder", row.eerder), (row.label, row.hoe), ("Herstel", row.herstel)]
    else:
        solved = f"{HEADINGS[one.soort][0]}: {row.hoe}" if one.soort == "opgelost" else f"{row.hoe[:1].upper()}{row.hoe[1:]}"
        rows = [("", solved), ("Eerder", row.melding)]
    return Punt(one, item, row, opname.plekken(item),
                tuple(clean(f"{label}: {text}" if label else text) for label, text in rows if text))
