"""What every form of a comparison shows, as plain words: made once, so all say the same."""

from collections.abc import Sequence
from typing import NamedTuple

from vtt_engine import __version__
from vtt_engine.notation import count, dag, opsomming
from vtt_engine.record.values import read_date
from vtt_reports.comparison.comparing import Resultaat, Vergelijking
from vtt_reports.comparison.figure import DAY, Figuur, Wijziging
from vtt_reports.comparison.findings import Soort, Verandering
from vtt_reports.comparison.snapshot import Bevonden, Opname
from vtt_reports.view import TEKENS

ABSENT = "staat er niet"
_HOW: dict[Soort, str] = {"nieuw": "Eerder", "niet te bepalen": "Nu", "opgelost": "Nu", "gebleven": "Anders"}
HEADINGS: dict[Soort, tuple[str, str]] = {
    "nieuw": ("Nieuw", "Deze bevindingen stonden niet in het oude rapport."),
    "niet te bepalen": ("Niet te bepalen", "Eerder een bevinding, nu geen oordeel. Reken deze dus niet tot wat is opgelost."),
    "opgelost": ("Opgelost", "Deze bevindingen zijn er niet meer."),
    "gebleven": ("Gebleven", "Deze bevindingen staan nog open of zijn aanvaard."),
}


class Regel(NamedTuple):
    """One finding in a comparison, ready to show. ``eerder``: what it said, where that is something else than it says now.

    ``hoe``: how it became what it is, under its ``label``.
    """

    code: str
    titel: str
    over: str
    ernst: str
    teken: str
    melding: str
    eerder: str
    hoe: str
    label: str
    plekken: tuple[str, ...]
    herstel: str


class Groep(NamedTuple):
    """The findings of one fate."""

    soort: Soort
    kop: str
    uitleg: str
    regels: tuple[Regel, ...]

    @property
    def klasse(self) -> str:
        """How these findings look, where that is not their ernst: they were one, and are no longer."""
        return {"opgelost": "goed", "niet te bepalen": "open"}.get(self.soort, "")


class Cijferregel(NamedTuple):
    """A figure that changed, ready to show."""

    naam: str
    oud: str
    nieuw: str
    verschil: str
    plekken: tuple[str, ...]


class Cijfergroep(NamedTuple):
    """The figures that changed in one part of the proposal, or in one column."""

    kop: str
    rijen: tuple[Cijferregel, ...]


class Vergelijkbeeld(NamedTuple):
    """A comparison, ready to show."""

    titel: str
    oud: str
    nieuw: str
    uitslag: str
    cijfers: str
    let_op: tuple[str, ...]
    groepen: tuple[Groep, ...]
    cijfergroepen: tuple[Cijfergroep, ...]
    verantwoording: tuple[tuple[str, str], ...]

    @property
    def samenvatting(self) -> tuple[tuple[str, str], ...]:
        """What is compared and what comes of it, each with its name."""
        return (("Oud", self.oud), ("Nieuw", self.nieuw), ("Uitslag", self.uitslag), ("Cijfers", self.cijfers),
                *(("Let op", text) for text in self.let_op))


class Paginabeeld(NamedTuple):
    """All comparisons of a run, with the proposals that only one side has."""

    versie: str
    beelden: tuple[Vergelijkbeeld, ...]
    alleen_oud: tuple[str, ...]
    alleen_nieuw: tuple[str, ...]

    @property
    def alleen(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The proposals that only one side has, under their heading."""
        sides = (("Alleen in het oude", self.alleen_oud), ("Alleen in het nieuwe", self.alleen_nieuw))
        return tuple((heading, names) for heading, names in sides if names)


def page(resultaat: Resultaat) -> Paginabeeld:
    """Make what a reader sees of all comparisons of a run."""
    return Paginabeeld(__version__, tuple(map(view, resultaat.vergelijkingen)), tuple(map(name, resultaat.alleen_oud)),
                       tuple(map(_alone, resultaat.alleen_nieuw)))


def _alone(one: Opname) -> str:
    """A proposal that only the new side has: all its findings are new, and counted so."""
    open_ = _weights([item.ernst for item in one.bevindingen if item.open])
    found = ["niet geheel gelezen" if one.toetsuitkomsten else "niet gelezen"] if one.niet_gelezen else []
    return f"{name(one)}: {opsomming([*found, *open_]) or 'geen bevindingen'}{', alle nieuw' if open_ else ''}"


def view(v: Vergelijking) -> Vergelijkbeeld:
    """Make what a reader sees of one comparison."""
    groups = tuple(_group(soort, [one for one in v.bevindingen if one.soort == soort]) for soort in HEADINGS)
    return Vergelijkbeeld(v.nieuw.voorstel.titel or v.oud.voorstel.titel or "titel onbekend", name(v.oud), name(v.nieuw),
                          verdict(v), figures(v), v.let_op, tuple(group for group in groups if group.regels),
                          _figure_groups(v.cijfers), _account(v))


def verdict(v: Vergelijking) -> str:
    """What became of the findings, in one line."""
    new, open_, solved, stayed = ([one for one in v.bevindingen if one.soort == soort] for soort in HEADINGS)
    weights = [one.nu.ernst for one in new if one.nu]
    parts = [f"{len(new)} nieuw" + (f" ({', '.join(_weights(weights))})" if weights else ""), f"{len(solved)} opgelost",
             f"{len(stayed)} gebleven"]
    if different := sum(not one.bekend for one in stayed):
        parts[-1] += f" (waarvan {different} anders dan eerder)"
    return ", ".join([*parts, *([f"{len(open_)} niet meer te bepalen"] if open_ else [])])


def _weights(weights: Sequence[str | None]) -> list[str]:
    more = {"fout": "fouten", "waarschuwing": "waarschuwingen", "opmerking": "opmerkingen"}
    return [count(number, one, many) for one, many in more.items() if (number := weights.count(one))]


def figures(v: Vergelijking) -> str:
    """How many figures changed, in one line."""
    changed = count(len(v.cijfers), "cijfer", "cijfers") if v.cijfers else "geen cijfer"
    if v.volledig:
        return f"{changed} veranderd"
    return f"{changed} veranderd, voor zover de rapporten die noemen; vergelijk de voorstellen zelf voor alle cijfers"


def name(one: Opname) -> str:
    """What a side is called: its file, and its day where that is known."""
    day = f", {dag(read_date(one.voorstel.datum).vroegst)}" if one.voorstel.datum and one.voorstel.datum.count("-") == 2 else ""
    return f"{one.voorstel.bestand}{day}"


def _group(soort: Soort, found: Sequence[Verandering]) -> Groep:
    heading, explained = HEADINGS[soort]
    return Groep(soort, heading, explained, tuple(map(line, found)))


def line(one: Verandering) -> Regel:
    """Make what a reader sees of one finding."""
    item = one.item
    before = one.toen.melding or "" if one.toen and one.nu and one.anders and one.toen.melding != one.nu.melding else ""
    mark = {"opgelost": "✓", "niet te bepalen": "?"}.get(one.soort, TEKENS[item.ernst or "opmerking"])
    return Regel(item.code, item.titel, item.onderwerp, item.ernst or "", mark, item.melding or "", before, one.hoe,
                 _HOW[one.soort], _places(item) if one.nu else (), (item.herstel or "") if one.nu else "")


def _places(item: Bevonden) -> tuple[str, ...]:
    """Where a finding stands: in the words of the proposal, or by file and line where there are none."""
    return tuple(dict.fromkeys([place.document for place in item.plaatsen if place.document]
                               or [place.woorden for place in item.plaatsen]))


def _figure_groups(changes: Sequence[Wijziging]) -> tuple[Cijfergroep, ...]:
    groups: dict[str, list[Cijferregel]] = {}
    for one in changes:
        groups.setdefault(one.onderdeel, []).append(figure(one))
    return tuple(Cijfergroep(heading, tuple(rows)) for heading, rows in groups.items())


def figure(one: Wijziging) -> Cijferregel:
    """Make what a reader sees of one figure."""
    return Cijferregel(one.naam, one.oud.woorden if one.oud else ABSENT, one.nieuw.woorden if one.nieuw else ABSENT,
                       _difference(one.verschil) if one.verschil else "", one.plaatsen)


def change(row: Cijferregel) -> str:
    """What became of a figure, in one line: € 983.000 → € 688.000 (€ 295.000 lager)."""
    return f"{row.oud} → {row.nieuw}{f' ({row.verschil})' if row.verschil else ''}"


def _difference(difference: Figuur) -> str:
    """How much it differs, in words: € 295.000 lager, 4 dagen later."""
    amount = int(difference.waarde or 0)
    unit = {"procent": "procentpunten"}.get(difference.eenheid, difference.eenheid)
    if difference.eenheid == DAY:
        return f"{count(abs(amount), 'dag', 'dagen')} {'eerder' if amount < 0 else 'later'}"
    return f"{difference._replace(waarde=abs(amount), eenheid=unit).woorden} {'lager' if amount < 0 else 'hoger'}"


def _account(v: Vergelijking) -> tuple[tuple[str, str], ...]:
    rows = [("versie", f"vtt-check {__version__}")]
    for word, one in (("oud", v.oud), ("nieuw", v.nieuw)):
        made = one.verantwoording
        rows += [(f"{word}: invoer", f"sha256 {made.invoer}"),
                 (f"{word}: getoetst met", f"vtt-check {made.versie}, regelboek sha256 {made.regelboek}")]
    return tuple(rows)
