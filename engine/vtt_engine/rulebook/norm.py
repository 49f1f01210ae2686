"""Norms: what the law asks, per period, with article and link. The version follows the day of the act tested."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from vtt_engine.calendar import Termijn, Wettermijn
from vtt_engine.facts.fact import Type, Veld
from vtt_engine.record.base import Deel, JaNee, Naam, Tekst, veld

Zekerheid = Literal["gelezen", "secundair", "afgeleid", "deels", "geheugen"]
Status = Literal["wet", "amvb", "ministeriële regeling", "beleidsregel", "richtlijn", "regeling", "praktijk", "afgeleid"]
STATUTE = ("wet", "amvb", "ministeriële regeling")
_RESTS_ON = {"richtlijn": "Dit rust op een richtlijn, niet op de wet.", "praktijk": "Dit rust op de praktijk, niet op de wet.",
             "beleidsregel": "Dit rust op een beleidsregel, niet op de wet.",
             "regeling": "Dit rust op de regeling zelf, niet op de wet.",
             "afgeleid": "Dit is afgeleid uit de wet en staat er niet letterlijk."}
_READ = {"secundair": "De tekst is niet in de bron zelf gelezen.", "deels": "De tekst is maar deels gelezen.",
         "geheugen": "De tekst is niet nagelezen.", "afgeleid": _RESTS_ON["afgeleid"]}


def _read_day(value: object) -> object:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        raise PydanticCustomError("dag", "dag", {"verwacht": "een dag die bestaat",
                                                 "herstel": "schrijf jaar-maand-dag, bijvoorbeeld 2022-07-01"}) from None


Dag = Annotated[date, BeforeValidator(_read_day), WithJsonSchema({"type": "string", "format": "date"})]


class VasteDag(Deel):
    """A last good day in the year, relative to the budget year: "vóór 15 september" is day 14, month 9."""

    dag: Annotated[int, Field(ge=1, le=31, strict=True)] = veld("De laatste goede dag.", 14, verplicht=True)
    maand: Annotated[int, Field(ge=1, le=12, strict=True)] = veld("De maand.", 9, verplicht=True)
    jaar: Annotated[int, Field(ge=-5, le=5, strict=True)] = veld("Het jaar ten opzichte van het begrotingsjaar.", -1,
                                                                  verplicht=True)

    @model_validator(mode="after")
    def _exists(self) -> Self:
        if self.dag > (28 if self.maand == 2 else 30 if self.maand in (4, 6, 9, 11) else 31):
            raise PydanticCustomError("norm", "dag", {"verwacht": "een dag die elk jaar bestaat", "herstel": "verbeter de dag"})
        return self


class Normwaarde(Deel):
    """What a version of a norm asks."""

    dagen: Annotated[int, Field(ge=0, le=3660, strict=True)] | None = veld("Een termijn in dagen.", 84)
    jaren: Annotated[int, Field(ge=0, le=100, strict=True)] | None = veld("Een aantal jaren.", 3)
    vaste_dag: VasteDag | None = veld("De uiterste dag in het jaar.", {"dag": 14, "maand": 9, "jaar": -1})
    eerste_dag: VasteDag | None = veld("De eerste dag waarop het mag.", {"dag": 1, "maand": 1, "jaar": -1})
    na: Naam | None = veld("Het veld van waaraf `dagen` vooruit telt; dan geldt de Algemene termijnenwet.", "vaststelling")


class Versie(Deel):
    """A norm in one period."""

    van: Dag | None = veld("De eerste dag dat deze versie geldt; leeg is altijd al.", "2022-07-01")
    tot: Dag | None = veld("De laatste dag; leeg is tot nu.", "2025-02-11")
    artikel: Naam = veld("Het artikel.", "35", verplicht=True)
    lid: Naam | None = veld("Het lid; of de plek in het artikel, zoals: onder a.", "1")
    zekerheid: Zekerheid = veld("Hoe zeker wij van deze versie zijn.", "gelezen", verplicht=True)
    tekst: Tekst = veld("Wat de norm vraagt, in gewone taal.", "Twaalf weken vóór de aanbieding.", verplicht=True)
    geen_plicht: JaNee = veld("Of de plicht in deze periode niet bestond.", True, standaard=False)
    waarde: Normwaarde | None = veld("De waarde waarmee regels rekenen.", {"dagen": 84})

    @property
    def vindplaats(self) -> str:
        """The article with its lid: artikel 34 lid 1; artikel 19 onder a."""
        within = "" if not self.lid else f" {self.lid}" if self.lid.startswith("onder ") else f" lid {self.lid}"
        return f"artikel {self.artikel}{within}"


def _refuse(pad: list[str | int], found: str, expected: str, repair: str) -> PydanticCustomError:
    return PydanticCustomError("norm", "norm", {"pad": pad, "gevonden": found, "verwacht": expected, "herstel": repair})


class Norm(Deel):
    """A norm with all its dated versions."""

    id: Annotated[str, Field(pattern=r"^[a-z]+(-[0-9a-z]+)+$")] = veld("Korte naam.", "wgr-35-1", verplicht=True)
    titel: Tekst = veld("Waar de norm over gaat.", "Ontwerpbegroting naar de raden", verplicht=True)
    wet: Tekst = veld("De wet, regeling of richtlijn.", "Wet gemeenschappelijke regelingen", verplicht=True)
    kort: Naam = veld("Hoe de wet kort heet.", "Wgr", verplicht=True)
    bwb: Annotated[str, Field(pattern=r"^BWBR\d{7}$")] | None = veld("Het BWB-nummer.", "BWBR0003740")
    status: Status = veld("Wat voor norm het is.", "wet", verplicht=True)
    gelezen_tot: Dag | None = veld("De jongste tekst die is gelezen; een latere handeling krijgt een voorbehoud.", "2025-02-12")
    toelichting: Tekst | None = veld("Wat u erbij moet weten.", "De termijn telt terug; er is geen verlenging.")
    versies: tuple[Versie, ...] = veld("De versies, oudste eerst.", [], verplicht=True)

    @model_validator(mode="after")
    def _no_overlap(self) -> Self:
        if turned := next((v for v in self.versies if v.van and v.tot and v.tot < v.van), None):
            raise _refuse(["versies", self.versies.index(turned), "tot"], f"een versie van {turned.van} tot {turned.tot}",
                          "een versie die begint vóór zij eindigt", "verwissel of verbeter van en tot")
        shapes = {frozenset(v.waarde.model_fields_set) for v in self.versies if v.waarde and not v.geen_plicht}
        if len(shapes) > 1:
            raise _refuse(["versies"], "versies met verschillende soorten waarde", "in elke versie dezelfde soort waarde",
                          "geef elke versie dagen, jaren of vaste_dag")
        ordered = sorted(self.versies, key=lambda v: v.van or date.min)
        if not ordered:
            raise _refuse(["versies"], "geen enkele versie", "minstens één versie", "voeg een versie toe")
        for earlier, later in pairwise(ordered):
            if earlier.tot is None or later.van is None or later.van <= earlier.tot:
                raise _refuse(["versies", self.versies.index(later), "van"],
                              f"een versie tot en met {earlier.tot or 'nu'} en een versie vanaf {later.van or 'altijd'}",
                              "perioden die elkaar niet overlappen",
                              "laat de ene versie eindigen op de dag vóór de andere begint")
        return self

    def versie(self, dag: date) -> Versie | None:
        """The version that held on this day; None if none is known."""
        return next((v for v in self.versies if (v.van is None or v.van <= dag) and (v.tot is None or dag <= v.tot)), None)

    def link(self, versie: Versie, dag: date) -> str | None:
        """The juriconnect link to the article as it read on this day; none where there was no duty, and perhaps no article."""
        if self.bwb is None or versie.geen_plicht:
            return None
        lid = f"&lid={versie.lid}" if versie.lid and versie.lid.isdigit() else ""
        return f"https://wetten.overheid.nl/jci1.3:c:{self.bwb}&artikel={versie.artikel}{lid}&g={dag}&z={dag}"

    def zwakte(self, versie: Versie) -> str:
        """Say on what a version rests that is no statute text read in full; empty for one that is."""
        return " ".join(dict.fromkeys(filter(None, (_RESTS_ON.get(self.status), _READ.get(versie.zekerheid)))))

    def velden(self) -> dict[str, Veld]:
        """The fields that rules can use, as ``norm.naam``."""
        found: dict[str, Veld] = {}
        for version in self.versies:
            value = version.waarde
            if value is None:
                continue
            if value.dagen is not None:
                found["dagen"] = Veld(Type.DAGEN, "de termijn in dagen")
            if value.jaren is not None:
                found["jaren"] = Veld(Type.AANTAL, "het aantal jaren")
            if value.vaste_dag:
                found["vaste_dag"] = Veld(Type.DATUM, "de uiterste dag in het jaar")
            if value.eerste_dag:
                found["eerste_dag"] = Veld(Type.DATUM, "de eerste dag waarop het mag")
            if value.vaste_dag or value.na:
                found["uiterste_dag"] = Veld(Type.DATUM, "de uiterste dag, alle grenzen samen", onzeker=True)
        return found


@dataclass(frozen=True, slots=True)
class Geldend:
    """A norm on a day: its version, its values as plain fields, and the calendar steps that gave them."""

    norm: Norm
    versie: Versie
    dag: date
    velden: Mapping[str, Any]
    stappen: tuple[str, ...]
    voorbehoud: str | None


def fixed_day(day: VasteDag, year: int) -> date:
    """The day in the year that the norm names, for this budget year."""
    return date(year + day.jaar, day.maand, day.dag)


def forward(day: date, dagen: int) -> Termijn:
    """The last day of a statutory term of ``dagen`` days after ``day``, with the Algemene termijnenwet applied."""
    return Wettermijn(dagen).na(day)
