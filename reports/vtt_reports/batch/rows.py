"""What a reader sees of many reports together: one row per proposal, the worst first, with its findings per family of rules."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from vtt_engine.notation import count
from vtt_engine.outcomes.outcome import RANG
from vtt_engine.outcomes.report import Rapport
from vtt_engine.rulebook.catalogue import load_catalogue
from vtt_engine.rulebook.loading import default_rules
from vtt_reports.advice import Advies, advice
from vtt_reports.view import TEKENS, completeness, verdict

MEERVOUD = {"fout": "fouten", "waarschuwing": "waarschuwingen", "opmerking": "opmerkingen"}


class Vak(NamedTuple):
    """The open findings of one family in one proposal: the heaviest weight with its sign and number, and all of them in words."""

    ernst: str = ""
    teken: str = ""
    aantal: int = 0
    woorden: str = "geen bevindingen"


class Link(NamedTuple):
    """A report of a proposal: the name of its format, and its address from where the overview stands."""

    formaat: str
    adres: str


class Familie(NamedTuple):
    """A family of rules: its letters and name."""

    letters: str
    naam: str


class Rij(NamedTuple):
    """A proposal as a row of the table: one Vak per family of the overview, in that order."""

    bestand: str
    titel: str
    slotsom: str
    oordeel: str
    advies: Advies
    volledigheid: str
    vakken: tuple[Vak, ...] = ()
    links: tuple[Link, ...] = ()


class Voorstelregel(NamedTuple):
    """One proposal, before the families of the overview are known: its row still without cells, and its cells by family.

    ``rang`` orders them: what was not read first, then the most findings, by weight.
    """

    rij: Rij
    rang: tuple[int, ...]
    vakken: dict[str, Vak]


class Overzicht(NamedTuple):
    """All proposals of a run: the line that counts them, the families with a finding in any of them, and the rows."""

    versie: str
    titel: str
    telling: str
    families: tuple[Familie, ...]
    rijen: tuple[Rij, ...]


def row_of(rapport: Rapport) -> Voorstelregel:
    """What the overview needs of a report."""
    t = rapport.tellingen()
    read = len(rapport.niet_gelezen)
    rang = (int(bool(rapport.uitkomsten)), -t["fouten"], -t["waarschuwingen"], -t["opmerkingen"], -read, -t["niet_te_bepalen"])
    rij = Rij(rapport.bestand, rapport.titel or "titel onbekend", rapport.slotsom, verdict(rapport), advice(rapport),
              completeness(rapport))
    return Voorstelregel(rij, rang, _cells(rapport))


def overview(regels: Sequence[Voorstelregel], versie: str) -> Overzicht:
    """Put the proposals together, the worst first."""
    names = load_catalogue(default_rules()).namen
    found = {letters for regel in regels for letters in regel.vakken}
    order = [*(letters for letters in names if letters in found), *sorted(found - names.keys())]
    rows = [r.rij._replace(vakken=tuple(r.vakken.get(letters, Vak()) for letters in order))
            for r in sorted(regels, key=lambda r: (r.rang, r.rij.bestand))]
    return Overzicht(versie, f"Overzicht van {count(len(rows), 'voorstel', 'voorstellen')}", _counted(regels),
                     tuple(Familie(letters, names.get(letters, "eigen regels")) for letters in order), tuple(rows))


def _cells(rapport: Rapport) -> dict[str, Vak]:
    counted: dict[str, Counter[str]] = {}
    for finding in rapport.bevindingen:
        if finding.open and finding.ernst:
            counted.setdefault(finding.code.partition("-")[0], Counter())[finding.ernst] += 1
    return {letters: _cell(numbers) for letters, numbers in counted.items()}


def _cell(numbers: Counter[str]) -> Vak:
    weights = sorted(numbers, key=lambda ernst: RANG[ernst])
    words = ", ".join(count(numbers[ernst], ernst, MEERVOUD[ernst]) for ernst in weights)
    return Vak(weights[0], TEKENS[weights[0]], numbers[weights[0]], words)


def _counted(regels: Iterable[Voorstelregel]) -> str:
    """How many proposals there are of each result, in one line."""
    results = Counter("geen bevindingen" if regel.rij.slotsom == "voldoet" else regel.rij.slotsom for regel in regels)
    words = {"niet gelezen": "niet of niet geheel gelezen", "bevindingen": "met een fout of waarschuwing",
             "geen bevindingen": "zonder fout of waarschuwing"}
    return "; ".join(f"{results[key]} {text}" for key, text in words.items() if results[key])
