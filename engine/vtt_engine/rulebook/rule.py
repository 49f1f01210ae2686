"""Rules: one YAML file each, with its conditions, messages and examples, checked whole when it is loaded."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vtt_engine.facts.catalog import SOORTEN
from vtt_engine.facts.fact import Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.record.base import Deel, JaNee, Naam, Tekst, veld
from vtt_engine.rulebook.example_value import read_value
from vtt_engine.rulebook.expression import Eis, EisError, names, parse, suggest
from vtt_engine.rulebook.message import MeldingError, check
from vtt_engine.rulebook.norm import STATUTE, Norm

Ernst = Literal["fout", "waarschuwing", "opmerking"]
Uitkomst = Literal["voldoet", "voldoet niet", "niet te bepalen", "niet van toepassing"]


class Eisregel(Deel):
    """One condition of a rule. The first of them that fails gives the outcome."""

    eis: Naam = veld("Wat waar moet zijn.", "dagen >= norm.dagen", verplicht=True)
    ernst: Ernst = veld("Hoe zwaar het weegt als de eis niet klopt.", "fout", verplicht=True)
    melding: Tekst = veld("Wat er mis is, in één zin.", "Er zijn {{ dagen }}; nodig zijn {{ norm.dagen }}.", verplicht=True)
    herstel: Tekst | None = veld("Het herstel bij deze eis, als het afwijkt van dat van de regel.", "Verplaats de vergadering.")
    grondslag: Literal["praktijk"] | None = veld("`praktijk` als deze eis niet op de norm van de regel rust.", "praktijk")
    eigen_oorzaak: JaNee = veld("Of deze bevinding nooit uit een andere volgt.", True, standaard=False)


class Opmerkingregel(Deel):
    """A remark on an outcome that is right."""

    als: Naam = veld("Wanneer de opmerking geldt.", "verschil > 0", verplicht=True)
    melding: Tekst = veld("De opmerking.", "Het verschil van {{ verschil }} is een afrondingsverschil.", verplicht=True)


class Voorbeeld(Deel):
    """An example: fields, with the outcome they must give in both evaluators."""

    naam: Tekst = veld("Wat het voorbeeld laat zien.", "precies 84 dagen", verplicht=True)
    velden: dict[str, Any] = veld("De velden; dagen en datums mogen als [van, tot].", {"dagen": 84}, verplicht=True)
    uitkomst: Uitkomst = veld("De uitkomst.", "voldoet", verplicht=True)
    ernst: Ernst | None = veld("De ernst bij voldoet niet.", "fout")


class Normkeuze(Deel):
    """Which norm goes with which word of a field."""

    op: Naam = veld("Het veld dat kiest.", "stuksoort", verplicht=True)
    keuze: dict[str, Naam] = veld("Per woord de norm.", {"begroting": "wgr-34-2"}, verplicht=True)


class Regel(Deel):
    """A rule as written. ``bind`` makes it ready for use against its kind of fact and its norms."""

    code: Annotated[str, Field(pattern=r"^[A-Z]{2,5}-\d{2,3}$")] = veld("De code.", "TER-01", verplicht=True)
    titel: Naam = veld("De naam van de regel.", "Twaalf weken voor de raden", verplicht=True)
    waarom: Tekst = veld("Waarom de regel er is.", "De raden moeten tijd hebben om te reageren.", verplicht=True)
    feit: Naam = veld("De soort feit waarover de regel gaat.", "toezending", verplicht=True)
    van_toepassing: Naam | None = veld("Wanneer de regel geldt; leeg is altijd.", "vorm != 'gemeente'")
    niet_van_toepassing: Tekst | None = veld("Waarom de regel anders niet geldt.", "Geldt alleen voor een begroting.")
    norm: Naam | Normkeuze | None = veld("De norm.", "wgr-35-1")
    dateer_op: Naam | None = veld("Het veld met de dag die de versie van de norm bepaalt, of `toetsdatum`.", "verzonden")
    dateer_jaar: Annotated[int, Field(ge=-5, le=5, strict=True)] | None = veld(
        "Ontbreekt de dag: het jaar waarin de handeling hoort, ten opzichte van het begrotingsjaar.", -1)
    grondslag: Literal["norm", "rekenkundig", "praktijk", "profiel"] = veld("Waarop de regel rust.", "norm", verplicht=True)
    eisen: tuple[Eisregel, ...] = veld("De eisen, zwaarste eerst.", [], verplicht=True)
    opmerkingen: tuple[Opmerkingregel, ...] | None = veld("Opmerkingen bij een goede uitkomst.", [])
    herstel: Tekst = veld("Wat de schrijver kan doen.", "Verzend eerder of verplaats de vergadering.", verplicht=True)
    volgt_uit: tuple[Naam, ...] | None = veld("Regels waarvan een bevinding over dezelfde zaak deze verklaart.", ["DAT-05"])
    raakt_bijdragen: JaNee = veld("Of een bevinding verandert wat gemeenten betalen.", True, standaard=False)
    voorbeelden: tuple[Voorbeeld, ...] = veld("Voorbeelden, minstens één dat voldoet en één dat niet voldoet.", [],
                                              verplicht=True)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if not self.eisen:
            raise _refuse("eisen", "geen enkele eis", "minstens één eis", "voeg een eis toe")
        outcomes = {v.uitkomst for v in self.voorbeelden}
        for word in ("voldoet", "voldoet niet"):
            if word not in outcomes:
                raise _refuse("voorbeelden", f"geen voorbeeld met uitkomst {word}", "voorbeelden met voldoet én met voldoet niet",
                              f"voeg een voorbeeld toe met uitkomst: {word}")
        if self.grondslag == "norm" and self.norm is None:
            raise _refuse("grondslag", "grondslag norm zonder norm", "een norm bij grondslag norm",
                          "noem de norm, of kies praktijk of rekenkundig")
        if self.norm is not None and self.dateer_op is None:
            raise _refuse("norm", "een norm zonder dateer_op", "dateer_op bij een norm",
                          "noem het veld met de dag die de versie bepaalt, of toetsdatum")
        if self.van_toepassing and not self.niet_van_toepassing:
            raise _refuse("van_toepassing", "van_toepassing zonder niet_van_toepassing",
                          "niet_van_toepassing bij van_toepassing", "zeg waarom de regel anders niet geldt")
        return self

    @property
    def normen(self) -> tuple[str, ...]:
        """The ids of the norms the rule can rest on."""
        if isinstance(self.norm, Normkeuze):
            return tuple(self.norm.keuze.values())
        return (self.norm,) if self.norm else ()


def _refuse(key: str, found: str, expected: str, repair: str) -> PydanticCustomError:
    return PydanticCustomError("regel", "regel", {"pad": [key], "gevonden": found, "verwacht": expected, "herstel": repair})


class RegelError(ValueError):
    """A rule that does not fit its kind of fact or norm: the key it stands at, what is wrong, and what was expected."""

    def __init__(self, pad: str, wat: str, verwacht: str) -> None:
        super().__init__(wat)
        self.pad = pad
        self.verwacht = verwacht


class Gebonden:
    """A rule ready for use: parsed, and checked against its kind of fact and its norms."""

    def __init__(self, regel: Regel, normen: Mapping[str, Norm]) -> None:
        self.regel = regel
        if regel.feit not in SOORTEN:
            raise RegelError("/feit", f"onbekende soort feit {regel.feit}; {suggest(regel.feit, SOORTEN)}",
                             "een soort feit uit de feitencatalogus")
        self.soort: Feitsoort = SOORTEN[regel.feit]
        for naam in regel.normen:
            if naam not in normen:
                raise RegelError("/norm", f"onbekende norm {naam}; {suggest(naam, normen)}", "de id van een norm")
        self.normen = {naam: normen[naam] for naam in regel.normen}
        self._check_norm()
        self.van_toepassing = self._parse("/van_toepassing", regel.van_toepassing) if regel.van_toepassing else None
        self.eisen = tuple(self._parse(f"/eisen/{i}/eis", item.eis) for i, item in enumerate(regel.eisen))
        self.opmerkingen = tuple(self._parse(f"/opmerkingen/{i}/als", item.als)
                                 for i, item in enumerate(regel.opmerkingen or ()))
        self._check_messages()
        self._check_weight()
        self._check_examples()

    @cached_property
    def velden(self) -> dict[str, Veld]:
        """All fields the rule can use: those of its kind of fact, and ``norm.…``."""
        found = dict(self.soort.velden)
        for norm in self.normen.values():
            found.update({f"norm.{naam}": veld_ for naam, veld_ in norm.velden().items()})
        return found

    @property
    def expressies(self) -> tuple[Eis, ...]:
        """Every expression of the rule: applicability first (if any), then the eisen, then the remarks."""
        return (*((self.van_toepassing,) if self.van_toepassing else ()), *self.eisen, *self.opmerkingen)

    @cached_property
    def gebruikt(self) -> frozenset[str]:
        """The fields that some expression of the rule uses."""
        return frozenset(naam for eis in self.expressies for naam in names(eis))

    def _parse(self, pad: str, tekst: str) -> Eis:
        try:
            return parse(tekst, self.velden)
        except EisError as error:
            raise RegelError(pad, str(error), f"een eis die past bij de velden van {self.regel.feit} en de norm") from None

    def _check_norm(self) -> None:
        rule = self.regel
        if rule.dateer_op is not None:
            found = self.soort.velden.get(rule.dateer_op)
            if rule.dateer_op != "toetsdatum" and (found is None or found.type not in (Type.DATUM, Type.JAAR)):
                days = [naam for naam, field in self.soort.velden.items() if field.type in (Type.DATUM, Type.JAAR)]
                raise RegelError("/dateer_op", f"{rule.dateer_op} is geen datumveld van {rule.feit}; kies uit: "
                                 f"{', '.join((*days, 'toetsdatum'))}", "een veld met een dag of een jaar, of toetsdatum")
        if isinstance(rule.norm, Normkeuze):
            chooser = self.soort.velden.get(rule.norm.op)
            if chooser is None or chooser.type is not Type.WOORD or not set(rule.norm.keuze) <= set(chooser.woorden):
                raise RegelError("/norm", f"{rule.norm.op} kiest niet tussen deze normen",
                                 "een veld met woorden, en per woord een norm")
        for norm in self.normen.values():
            for version in norm.versies:
                after = version.waarde.na if version.waarde else None
                if after is not None and (after not in self.soort.velden or self.soort.velden[after].type is not Type.DATUM):
                    raise RegelError("/norm", f"norm {norm.id} telt vanaf {after}, en dat veld heeft {rule.feit} niet",
                                     f"een soort feit met het veld {after}")

    def _check_messages(self) -> None:
        known = frozenset({*self.soort.bewijs, *self.velden})
        texts = [(f"/eisen/{i}/{key}", text) for i, item in enumerate(self.regel.eisen)
                 for key, text in (("melding", item.melding), ("herstel", item.herstel)) if text]
        texts += [(f"/opmerkingen/{i}/melding", item.melding) for i, item in enumerate(self.regel.opmerkingen or ())]
        for pad, text in [*texts, ("/herstel", self.regel.herstel)]:
            try:
                check(text, known)
            except MeldingError as error:
                raise RegelError(pad, str(error), "een tekst met namen die de soort feit of de norm heeft") from None

    def _check_examples(self) -> None:
        known = {**self.soort.velden, "toetsdatum": Veld(Type.DATUM, "de dag die als vandaag telt")}
        for i, example in enumerate(self.regel.voorbeelden):
            for naam, value in example.velden.items():
                pad = f"/voorbeelden/{i}/velden/{naam}"
                if naam not in known:
                    raise RegelError(pad, f"onbekend veld {naam}; {suggest(naam, known)}", f"een veld van {self.regel.feit}")
                try:
                    read_value(value, known[naam])
                except ValueError as error:
                    raise RegelError(pad, str(error), f"een waarde voor {naam} ({known[naam].type})") from None
            if (example.uitkomst == "voldoet niet") is (example.ernst is None):
                raise RegelError(f"/voorbeelden/{i}/uitkomst", "noem ernst bij voldoet niet, en alleen daar",
                                 "een ernst bij voldoet niet")

    def _check_weight(self) -> None:
        """A norm that was not read in full, or is no statute, cannot carry a fout (recht: confidence)."""
        weak = [norm.id for norm in self.normen.values()
                if norm.status not in STATUTE or all(v.zekerheid != "gelezen" for v in norm.versies)]
        for i, item in enumerate(self.regel.eisen):
            if item.ernst == "fout" and weak and item.grondslag != "praktijk":
                raise RegelError(f"/eisen/{i}/ernst", f"norm {weak[0]} is geen gelezen wetstekst en kan geen fout dragen; "
                                 "kies waarschuwing of opmerking", "hoogstens een waarschuwing bij deze norm")
