"""A proposal at random, apart from any kind of file: headings, paragraphs, points and tables, as its author would type them."""

import random
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tests.kantoor.tabellen import Tabel, tabel

KOPPEN = {
    "besluit": ("Voorstel", "Voorgesteld besluit", "Gevraagde beslissing", "Wij stellen u voor", "Ontwerpbesluit", "Beslispunten",
                "Gevraagd besluit", "Het dagelijks bestuur besluit", "Te nemen besluit", "Conceptbesluit"),
    "inleiding": ("Inleiding", "Aanleiding", "Achtergrond", "Aanleiding en context", "Context"),
    "effect": ("Beoogd effect", "Doel", "Beoogd resultaat", "Doelstelling", "Wat willen wij bereiken"),
    "argumenten": ("Argumenten", "Argumenten voor", "Onderbouwing", "Overwegingen", "Motivering"),
    "kanttekeningen": ("Kanttekeningen", "Kanttekening", "Risico’s en kanttekeningen", "Risico’s"),
    "financien": ("Kosten, baten, dekking", "Financiën", "Financiële gevolgen", "Kosten en dekking", "Financiële paragraaf",
                  "Financieel", "Budgettaire gevolgen", "Financiële consequenties", "Middelen"),
    "vervolg": ("Vervolg", "Uitvoering", "Planning", "Vervolgproces", "Tijdpad en uitvoering"),
    "communicatie": ("Communicatie", "Communicatie en participatie"),
    "bijlagen": ("Bijlagen", "Bijlage(n)")}
ORDER = ("besluit", "inleiding", "effect", "argumenten", "kanttekeningen", "financien", "communicatie", "vervolg", "bijlagen")
TAKEN = ("de jeugdzorg", "het regionale vervoer", "de omgevingsdienst", "de veiligheidsregio", "het werkbedrijf", "het archief")
ZINNEN = ("De vraag naar ondersteuning is de afgelopen jaren gegroeid.", "Het bestuur wil de kwaliteit op peil houden.",
          "Daarover is met de deelnemers gesproken.", "De uitvoering start na de vaststelling.", "Een alternatief is niet voorhanden.",
          "Wij verwachten dat de kosten daarna dalen.", "Dit sluit aan bij het beleidsplan 2023-2026.",
          "Van de 14 deelnemers hebben er 11 ingestemd.", "Zie ook artikel 35 van de wet.", "Het tarief stijgt met 3,5%.")
PUNTEN = ("In te stemmen met de uitvoering van {taak};", "De begroting {jaar} overeenkomstig te wijzigen;",
          "De deelnemers te verzoeken hun zienswijze vóór 1 juni {jaar} te geven;",
          "De dekking te vinden in de algemene reserve;", "Kennis te nemen van de risico’s voor {taak};")
EENHEID = {1_000: ("Bedragen x € 1.000", "(x € 1.000)", "Bedragen * € 1.000", "(bedragen in duizenden euro’s)", "x € 1.000",
                   "Alle bedragen x € 1.000", "Bedragen in € 1.000", "in duizenden euro's", "(bedragen × €1.000)"),
           1_000_000: ("Bedragen x € 1 mln", "(x € 1 miljoen)", "Bedragen in miljoenen euro’s", "(bedragen x € 1.000.000)")}
Soort = Literal["kop", "alinea", "punt", "tabel"]


class Deel(NamedTuple):
    """A part: a heading, paragraph, decision point (with its printed number) or table.

    ``hoort``: whether a paragraph tells about the table below it (it stands above that) or about the one above it.
    """

    soort: Soort
    tekst: str = ""
    niveau: int = 1
    nummer: str = ""
    tabel: Tabel | None = None
    hoort: Literal["", "boven", "onder"] = ""


@dataclass
class Stuk:
    """A whole proposal with how its author writes: numbers typed or automatic, heading styles or bold lines.

    ``bedragen``: the amounts that its sentences name, in cents. ``merk``: what stands behind a typed number of a point.
    """

    titel: str
    delen: list[Deel]
    bedragen: set[int]
    eigen_nummers: bool
    merk: str
    kopstijl: bool
    kans: random.Random = field(repr=False)

    @property
    def tabellen(self) -> list[Tabel]:
        """The tables, in order."""
        return [deel.tabel for deel in self.delen if deel.tabel]

    @property
    def punten(self) -> list[tuple[str, str]]:
        """Number and words of the decision points."""
        return [(deel.nummer, deel.tekst) for deel in self.delen if deel.soort == "punt"]


class _Auteur:
    """Writes the sentences of one proposal and keeps the amounts it names."""

    def __init__(self, seed: int) -> None:
        self.kans = random.Random(seed)  # noqa: S311 (no secret)
        self.taak = self.kans.choice(TAKEN)
        self.year = self.kans.randint(2022, 2027)
        self.amount = self.kans.randint(20, 3_000) * 1_000
        self.bedragen: set[int] = set()
        self._manner = self.kans.choice((lambda n: f"€ {n}", lambda n: f"€{n}", lambda n: f"€ {n},-", lambda n: f"{n} euro",
                                         lambda n: f"€\u00a0{n}", lambda n: f"€ {n},00", lambda n: f"EUR {n}"))
        self.tussen = self.kans.choice((" ", " ", " ", "  "))

    def euro(self, amount: int) -> str:
        """An amount of whole euros as this author types it."""
        self.bedragen.add(amount * 100)
        return str(self._manner(f"{amount:,}".replace(",", ".")))

    def zinnen(self, number: int) -> str:
        """Some sentences."""
        return self.tussen.join(self.kans.sample(ZINNEN, number))

    def sectie(self, name: str) -> list[Deel]:
        """The parts below the heading of a section."""
        if name == "besluit":
            return self._besluit()
        if name == "argumenten":
            return [part for i in (1, 2) for part in (Deel("kop", f"{i}.1 Dit is nodig voor {self.taak}", niveau=2),
                                                      Deel("alinea", self.zinnen(2)))]
        if name == "financien":
            text = f"De kosten zijn {self.euro(self.amount)}."
            if self.kans.random() < 0.4:
                text += f" Daarvan is {self.euro(self.amount // 3)} structureel en komt {self.euro(self.kans.randint(999, 99_999))} uit de reserve."
            return [Deel("alinea", f"{text}{self.tussen}{self.zinnen(1)}")]
        return [Deel("alinea", self.zinnen(self.kans.randint(1, 3)))]

    def _besluit(self) -> list[Deel]:
        first = f"De bijdrage voor {self.taak} in {self.year} incidenteel met {self.euro(self.amount)} te verhogen;"
        more = self.kans.sample(PUNTEN, self.kans.randint(1, 4))
        texts = [first, *(text.format(taak=self.taak, jaar=self.year) for text in more)]
        texts[-1] = texts[-1].rstrip(";") + "."
        return [Deel("punt", text, nummer=str(i)) for i, text in enumerate(texts, 1)]

    def tabel(self, number: int) -> list[Deel]:
        """A table with what stands around it: a caption above or below, the unit in one of the places where authors put it."""
        made = tabel(self.kans, self.year)
        caption = self.kans.choice((f"Tabel {number}: {self._topic()}", f"Tabel {number} – {self._topic()}", self._topic(),
                                    "De tabel laat de bedragen per post zien.", "Hieronder staan de bedragen."))
        before, after = [caption], list[str]()
        if made.factor > 1:
            self._unit(made, before, after)
        elif caption.startswith("Tabel") and self.kans.random() < 0.25:
            after.insert(0, before.pop(0))
        text = [Deel("alinea", self.zinnen(1))] if self.kans.random() < 0.75 else []
        if not before:
            before.append(self.zinnen(1))
        parts = [*(Deel("alinea", line, hoort="boven") for line in before), Deel("tabel", tabel=made),
                 *(Deel("alinea", line, hoort="onder") for line in after), *text]
        return [Deel("kop", self._topic(), niveau=2), *parts] if self.kans.random() < 0.15 else parts

    def _topic(self) -> str:
        return self.kans.choice(("Overzicht van de kosten", "Meerjarenraming", "Begroting per onderdeel", f"Lasten en baten {self.taak}"))

    def _unit(self, made: Tabel, before: list[str], after: list[str]) -> None:
        unit = self.kans.choice(EENHEID[made.factor])
        place = self.kans.choice(("boven", "boven", "titel", "hoek", "onder"))
        if place == "hoek" and made.koppen:
            made.koppen[0][0] = f"{made.koppen[0][0]} {unit if unit.startswith('(') else f'({unit})'}".strip()
        elif place == "titel" and before[0].startswith("Tabel"):
            before[0] = f"{before[0]} {unit if unit.startswith('(') else f'({unit})'}"
        elif place == "onder" and unit.lower().startswith(("bedragen", "alle")):
            after.insert(0, unit)
        else:
            before.append(unit)


def stuk(seed: int, tabellen: int | None = None) -> Stuk:
    """Make a proposal with 1 to 5 tables."""
    auteur = _Auteur(seed)
    kans, order = auteur.kans, list(ORDER)
    if kans.random() < 0.4:
        order.insert(0, order.pop(order.index("inleiding")))
    if kans.random() < 0.25:
        order.append(order.pop(order.index("besluit")))
    if kans.random() < 0.2:
        a, b = order.index("financien"), order.index("argumenten")
        order[a], order[b] = order[b], order[a]
    order = [name for name in order if name not in ("effect", "communicatie", "bijlagen") or kans.random() < 0.6]
    delen: list[Deel] = []
    for name in order:
        delen += [Deel("kop", kans.choice(KOPPEN[name]) + (":" if kans.random() < 0.1 else "")), *auteur.sectie(name)]
        if name == "financien":
            for i in range(tabellen or kans.randint(1, 5)):
                delen += auteur.tabel(i + 1)
    own = kans.random() < 0.5
    return Stuk(f"Begrotingswijziging {auteur.year} {auteur.taak}", delen, auteur.bedragen, own, kans.choice((". ", ".\t", ") ", ".  ")),
                kans.random() < 0.85, kans)


