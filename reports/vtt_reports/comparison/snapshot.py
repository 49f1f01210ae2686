"""A report as a comparison sees it: the part of its JSON that a comparison needs, also of a report of now."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from vtt_engine.outcomes.outcome import RANG
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.errors import Leesfout
from vtt_engine.record.origin import Vindplaats
from vtt_engine.record.values import read_date
from vtt_engine.rulebook.rule import Ernst, Uitkomst
from vtt_reports.ci.findings import Vindplek, by_line, located
from vtt_reports.render_json import as_data

_LARGEST = 2**63  # a sum of many amounts of the largest size is smaller


def _is_date(text: str) -> str:
    read_date(text)
    return text


def _is_day(text: str) -> str:
    date.fromisoformat(text)
    return text


class _Deel(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", defer_build=True)


class Somterm(_Deel):
    """A term of a sum, as in the JSON report."""

    naam: str
    waarde: Annotated[int, Field(ge=-_LARGEST, le=_LARGEST)] | None
    eenheid: str
    pad: str | None


class Som(_Deel):
    """The sum of an outcome."""

    termen: list[Somterm]
    verwacht: Somterm | None
    gevonden: Somterm | None

    @property
    def alle(self) -> list[Somterm]:
        """All terms, with what was expected and found."""
        return [*self.termen, *(term for term in (self.verwacht, self.gevonden) if term)]


class Bron(_Deel):
    """A place in a document."""

    bestand: str
    bladzijde: int | None = None
    kop: str | None
    anker: str | None = None


class Plek(_Deel):
    """A place of an outcome."""

    bestand: str
    pad: str
    regelnummer: int | None
    kolom: int | None
    document: str | None
    bron: Bron | None

    @property
    def woorden(self) -> str:
        """The place as a reader says it."""
        if self.document:
            return self.document
        if self.bron:
            return ", onder ".join([self.bron.bestand, *([f"“{self.bron.kop}”"] if self.bron.kop else [])])
        return f"{self.bestand}:{self.regelnummer}:{self.kolom}" if self.regelnummer else self.bestand

    def vindplek(self, hoofd: str, documenten: bool) -> Vindplek:
        """The place as other programs get it; ``hoofd``: the file the report is about, ``documenten``: it was read from some."""
        own = self.bron if documenten else None
        origin = Vindplaats(own.bestand, own.bladzijde, own.kop or "", own.anker or "", "") if own else None
        return located(Vindplek(hoofd, self.regelnummer, self.kolom, self.document or ""), origin)


class Gegeven(_Deel):
    """A datum that is missing."""

    naam: str


class Vrijstelling(_Deel):
    """An exception on a finding."""

    oordeel: str
    reden: str

    @property
    def aanvaard(self) -> bool:
        """Whether it takes the finding away."""
        return self.oordeel == "aanvaard"


class Bevonden(_Deel):
    """What one rule said about one thing."""

    code: str
    titel: str
    over: str
    zaak: str | None = None
    uitkomst: Uitkomst
    ernst: Ernst | None
    melding: str | None
    herstel: str | None
    berekening: Som
    plaatsen: list[Plek]
    ontbreekt: list[Gegeven]
    uitzondering: Vrijstelling | None

    @property
    def onderwerp(self) -> str:
        """What it is about in words; a report from before these were kept only has its key."""
        return self.zaak or self.over

    @property
    def bevinding(self) -> bool:
        """Whether this is a finding."""
        return self.uitkomst == "voldoet niet"

    @property
    def open(self) -> bool:
        """Whether this is a finding that no exception accepts."""
        return self.bevinding and not (self.uitzondering and self.uitzondering.aanvaard)

    @property
    def telt(self) -> bool:
        """Whether this is an open finding that counts for the exit code."""
        return self.open and self.ernst in ("fout", "waarschuwing")

    @property
    def rang(self) -> int:
        """How light it is: 0 for a fout."""
        return RANG[self.ernst]


class Kop(_Deel):
    """Which proposal the report is about."""

    bestand: str
    titel: str | None
    kenmerk: str | None
    datum: Annotated[str, AfterValidator(_is_date)] | None


class Basisgegeven(_Deel):
    """The earlier report that known findings of this one were left out by."""

    bestand: str


class Rekenschap(_Deel):
    """How the report was made."""

    versie: str
    regelboek: str
    invoer: str
    documenten: list[str] = []
    toetsdatum: Annotated[str, AfterValidator(_is_day)] | None
    profiel: str | None
    keuze: str | None
    basis: Basisgegeven | None = None


class Ongelezen(_Deel):
    """Something that was not read."""

    bestand: str
    pad: str | None
    regelnummer: int | None
    kolom: int | None
    gevonden: str
    verwacht: str
    herstel: str

    @property
    def fout(self) -> Leesfout:
        """The same as it was when it was found."""
        return Leesfout(self.bestand, self.regelnummer, self.kolom, self.pad or "", self.gevonden, self.verwacht, self.herstel)


class Opname(_Deel):
    """One report on one proposal."""

    voorstel: Kop
    uitkomst: Literal["voldoet", "geen bevindingen", "bevindingen", "niet gelezen"]
    toetsuitkomsten: list[Bevonden]
    niet_gelezen: list[Ongelezen]
    verantwoording: Rekenschap

    @property
    def bevindingen(self) -> list[Bevonden]:
        """The findings, heaviest first."""
        return [item for item in self.toetsuitkomsten if item.bevinding]

    @property
    def hoofdbestand(self) -> str:
        """The file that the report is about; of more documents the first."""
        return next(iter(self.verantwoording.documenten), self.voorstel.bestand)

    def plekken(self, item: Bevonden) -> tuple[Vindplek, ...]:
        """The places of an outcome as other programs get them, at least one: those with a line first."""
        found = dict.fromkeys(place.vindplek(self.hoofdbestand, bool(self.verantwoording.documenten)) for place in item.plaatsen)
        return by_line(found or (Vindplek(self.hoofdbestand),))


def opname(rapport: Rapport) -> Opname:
    """A report of now as a comparison sees it; its outcomes stand in the same order."""
    return Opname.model_validate(as_data(rapport))
