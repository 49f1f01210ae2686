"""What one regeling decides itself: participants, votes, terms, limits. Unknown stays unknown, and says what is needed."""

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field

from vtt_engine.record.base import Deel, Jaar, Naam, Onbekend, Tekst, Telling, veld
from vtt_engine.record.values import Cijfer, Dag, Euro

Dagen = Annotated[int, Field(ge=0, le=366, strict=True)]
Weekdag = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]
Eigentermijn = Literal["kaders naar raden", "voorlopige jaarrekening naar raden", "ontwerp naar raden", "zienswijzetermijn",
                       "inzending aan gedeputeerde staten"]


def _open(uitleg: str, voorbeeld: object) -> Any:
    """Declare a value that a profile may leave out; left out is the same as ``onbekend``."""
    return veld(uitleg, voorbeeld, standaard="onbekend")


class Deelnemer(Deel):
    """A participating gemeente, with the budget years in which it takes part."""

    naam: Naam = veld("De officiële naam.", "Hengelo", verplicht=True)
    code: Annotated[str, Field(pattern=r"^GM\d{4}$")] = veld("De gemeentecode van het CBS.", "GM0164", verplicht=True)
    aliassen: tuple[Naam, ...] | None = veld("Andere schrijfwijzen die voorkomen.", ["Hengelo (O)"])
    van: Jaar | None = veld("Het eerste begrotingsjaar waarin zij deelneemt; leeg is altijd al.", 2020)
    tot: Jaar | None = veld("Het laatste begrotingsjaar waarin zij deelneemt; leeg is tot nu.", 2027)
    stemwaarde: Telling | None = veld("De stemwaarde volgens de regeling.", 74317)


class Peildag(Deel):
    """A day of the year, relative to the budget year."""

    dag: Annotated[int, Field(ge=1, le=31, strict=True)] = veld("De dag.", 1, verplicht=True)
    maand: Annotated[int, Field(ge=1, le=12, strict=True)] = veld("De maand.", 1, verplicht=True)
    jaar: Annotated[int, Field(ge=-5, le=5, strict=True)] = veld("Het jaar ten opzichte van het begrotingsjaar.", -1,
                                                                  verplicht=True)


class Inwonertabel(Deel):
    """The inhabitants of the participants on a day, according to the CBS."""

    peildatum: Dag = veld("De dag.", "2024-01-01", verplicht=True)
    status: Literal["voorlopig", "definitief"] = veld("De status bij het CBS.", "definitief", verplicht=True)
    bron: Tekst = veld("Waaruit de aantallen komen.", "CBS StatLine, 37230ned", verplicht=True)
    aantallen: dict[str, Telling] = veld("Per officiële naam het aantal inwoners.", {"Hengelo": 82000}, verplicht=True)


class Termijn(Deel):
    """A term of the regeling itself. It may ask more than the law, never less."""

    stap: Eigentermijn = veld("De stap waarvoor de termijn geldt.", "ontwerp naar raden", verplicht=True)
    artikel: Naam = veld("Het artikel van de regeling.", "artikel 4.2", verplicht=True)
    dagen: Dagen | None = veld(
        "Een termijn in dagen: vóór de aanbieding aan het algemeen bestuur, voor de zienswijzen, of na de vaststelling.", 98)
    uiterlijk: Peildag | None = veld("De uiterste dag in het jaar, voor een begroting.",
                                           {"dag": 31, "maand": 12, "jaar": -2})


class Indexkader(Deel):
    """The index that the participants agreed on for a budget year."""

    jaar: Jaar = veld("Het begrotingsjaar.", 2026, verplicht=True)
    loon: Cijfer | None = veld("De loonindex in procenten.", 4.2)
    prijs: Cijfer | None = veld("De prijsindex in procenten.", 2.4)
    bron: Tekst = veld("Waaruit de percentages komen.", "brief van de werkgroep, december 2024", verplicht=True)


class Band(Deel):
    """A range of percentages."""

    van: Cijfer = veld("Het laagste percentage.", 10, verplicht=True)
    tot: Cijfer = veld("Het hoogste percentage.", 25, verplicht=True)


class Euroband(Deel):
    """A range of amounts."""

    van: Euro = veld("Het laagste bedrag.", 60000, verplicht=True)
    tot: Euro = veld("Het hoogste bedrag.", 150000, verplicht=True)


class Profiel(Deel):
    """A profile. Every value but the name may be ``onbekend``; ``toelichting`` says where it would be found."""

    naam: Naam = veld("De naam waarmee een dossier het profiel noemt.", "samentwente", verplicht=True)
    titel: Tekst = veld("De naam van de regeling.", "Gemeenschappelijke regeling SamenTwente", verplicht=True)
    bron: Tekst = veld("Waaruit de gegevens komen.", "Voorstel van 15 januari 2025", verplicht=True)
    deelnemers: tuple[Deelnemer, ...] | Onbekend = veld("De deelnemende gemeenten.", [], verplicht=True)
    vrijgestelde_wijzigingen: Literal["geen", "zonder gevolgen voor de bijdragen", "onbekend"] = veld(
        "Welke begrotingswijzigingen zonder zienswijze mogen.", "onbekend", verplicht=True)
    vrijstelling_artikel: Naam | None = veld("Het artikel van de regeling dat wijzigingen vrijstelt.", "artikel 4.6")
    stukkentermijn: Dagen | Onbekend = veld("Dagen tussen verzending van de stukken en de vergadering.", 14, verplicht=True)
    termijnen: tuple[Termijn, ...] | Onbekend = _open("Eigen termijnen van de regeling.", [])
    stemgewicht: Literal["inwoners", "per lid", "onbekend"] = veld("Waarop de stemwaarde rust.", "onbekend", verplicht=True)
    stempeildag: Peildag | Onbekend = _open("De peildatum van de stemwaarde, ten opzichte van het jaar van de stemming.",
                                            {"dag": 1, "maand": 1, "jaar": 0})
    meerderheid: Literal["gewone meerderheid", "twee derde", "drie vierde", "onbekend"] = veld(
        "Welke meerderheid van de stemwaarden een begroting of wijziging vraagt.", "onbekend", verplicht=True)
    quorum: Literal["meer dan de helft van de leden", "onbekend"] = _open(
        "Hoeveel leden moeten meestemmen.", "meer dan de helft van de leden")
    verdeelsleutel: Literal["inwoners", "anders", "onbekend"] = veld("Waarnaar de kosten worden verdeeld.", "onbekend",
                                                                     verplicht=True)
    verdeelpeildag: Peildag | Onbekend = _open("De peildatum van de verdeelsleutel.", {"dag": 1, "maand": 1, "jaar": -1})
    inwonertabellen: tuple[Inwonertabel, ...] | Onbekend = _open("Inwonertallen van het CBS om mee te vergelijken.", [])
    vergaderdag: Weekdag | Onbekend = _open("De gewone vergaderdag van het algemeen bestuur.", "woensdag")
    kopjes: tuple[Naam, ...] | Onbekend = _open("De kopjes van het sjabloon, op volgorde.", ["Voorstel", "Argumenten"])
    indexkaders: tuple[Indexkader, ...] | Onbekend = _open("De afgesproken index per begrotingsjaar.", [])
    nieuw_beleid: Literal["niet in de eerste begroting", "toegestaan", "onbekend"] = _open(
        "Of nieuw beleid in de eerste begroting van een jaar mag.", "niet in de eerste begroting")
    reserveplafond: Cijfer | Onbekend = _open("Hoogste stand van de algemene reserve, in procenten van de lasten.", 2.5)
    weerstandsratio: Cijfer | Onbekend = _open("De laagste ratio van het weerstandsvermogen.", 1.0)
    overheadband: Band | Onbekend = _open("Tussen welke percentages de overhead gewoonlijk ligt.", {"van": 10, "tot": 25})
    fteband: Euroband | Onbekend = _open("Tussen welke bedragen de kosten per fte gewoonlijk liggen.",
                                         {"van": 60000, "tot": 150000})
    resultaat: Literal["terug naar deelnemers", "naar reserve", "onbekend"] = _open(
        "Wat de regeling met een positief resultaat doet.", "terug naar deelnemers")
    toelichting: dict[str, Tekst] | None = veld("Per onbekende waarde: waar zij te vinden is.",
                                                {"stemgewicht": "Artikel over stemmen in de regeling"})

    def officieel(self, naam: str) -> str | None:
        """Give the official name of a participant written as ``naam``; None if nobody is called that."""
        return self._names.get(naam.strip().casefold())

    @cached_property
    def _names(self) -> dict[str, str]:
        members = () if isinstance(self.deelnemers, str) else self.deelnemers
        return {name.casefold(): member.naam for member in members for name in (member.naam, *(member.aliassen or ()))}
