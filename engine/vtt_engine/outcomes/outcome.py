"""One outcome of one rule on one thing: complete at birth, frozen and sortable."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from vtt_engine.facts.catalog import SOORTEN
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Waarde
from vtt_engine.matching.coupling import Koppeling
from vtt_engine.matching.reference import Oordeel
from vtt_engine.notation import dag, dag_met_weekdag, dagen, euro, getal, periode
from vtt_engine.record.proposal import Uitzondering, Voorstel
from vtt_engine.rulebook.expression import Eis, names
from vtt_engine.rulebook.message import render
from vtt_engine.rulebook.norm import STATUTE, Geldend
from vtt_engine.rulebook.rule import Eisregel, Ernst, Gebonden, Uitkomst

RANG: dict[str | None, int] = {"fout": 0, "waarschuwing": 1, "opmerking": 2, None: 3}
UNKNOWN = "onbekend"
_ONE = {"stemmen": "stem", "uren": "uur", "inwoners": "inwoner", "procent": "%", "procentpunten": "procentpunt"}
_GRONDSLAG = {"norm": 0, "rekenkundig": 2, "profiel": 3, "praktijk": 3}


class Vrijstelling(NamedTuple):
    """An exception on a finding: accepted, or acknowledged while the finding stays open."""

    uitzondering: Uitzondering
    aanvaard: bool


class Toetsuitkomst(NamedTuple):
    """What one rule says about one thing.

    ``ernst`` is only there with *voldoet niet*; ``reden`` with *niet van toepassing* and *niet te bepalen*;
    ``ontbreekt`` names what would decide it. ``rang`` orders findings: see ``docs/besluiten.md``.
    ``eisen`` is what was asked, as the rule compares it.
    """

    code: str
    titel: str
    over: str
    uitkomst: Uitkomst
    ernst: Ernst | None = None
    melding: str = ""
    opmerking: str | None = None
    herstel: str | None = None
    reden: str = ""
    ontbreekt: tuple[Gemis, ...] = ()
    plaatsen: tuple[Plaats, ...] = ()
    geldend: Geldend | None = None
    wettelijk: bool = False
    volgt_uit: tuple[str, ...] = ()
    zaken: frozenset[str] = frozenset()
    rang: tuple[int, ...] = ()
    feit: Feit | None = None
    uitzondering: Vrijstelling | None = None
    eisen: tuple[Eis, ...] = ()

    @property
    def open(self) -> bool:
        """Whether this is a finding that no exception accepts."""
        return self.bevinding and not (self.uitzondering and self.uitzondering.aanvaard)

    @property
    def bevinding(self) -> bool:
        """Whether this is a finding."""
        return self.uitkomst == "voldoet niet"

    @property
    def cellen(self) -> tuple[str, ...]:
        """The names of what is wrong inside the thing it is about: rows of a column, gemeenten of a list."""
        return self.feit.cellen if self.feit else ()

    def berekening(self) -> Berekening:
        """The sum behind the outcome, with the calendar steps of its norm."""
        som = self.feit.som() if self.feit else Berekening()
        if self.feit and not (som.termen or som.stappen):
            som = som._replace(stappen=tuple(_fields(self.feit)))
        if self.geldend is None:
            return som
        asked = self.geldend.velden.get("norm.dagen")
        term = (f"de norm vraagt {dagen(asked)}",) if isinstance(asked, int) and not self.geldend.stappen else ()
        return som._replace(stappen=(*som.stappen, *self.geldend.stappen, *term))

    def effect(self) -> Effect:
        """What the finding means per gemeente; nothing for an outcome that is no finding."""
        return self.feit.effect() if self.feit and self.bevinding else Effect()


def _fields(feit: Feit) -> Iterable[str]:
    """The fields of a fact that needs no sum, each with its value: what was looked at and seen."""
    kinds = SOORTEN[feit.soort].velden
    for naam, value in feit.velden.items():
        yield f"{kinds[naam].betekenis}: {shown_field(value, kinds[naam].type, feit.eenheid)}"


def decide(koppeling: Koppeling, oordelen: tuple[Oordeel, ...]) -> Toetsuitkomst:
    """Turn the judgements of a rule's expressions on a fact into its one outcome."""
    regel = koppeling.regel
    rest = list(oordelen)
    applies = rest.pop(0) if regel.van_toepassing is not None else True
    if applies is False:
        return _plain(koppeling, "niet van toepassing", regel.regel.niet_van_toepassing or "")
    if koppeling.besloten:
        return _plain(koppeling, koppeling.besloten, koppeling.reden, koppeling.ontbreekt)
    if regel.van_toepassing is not None and applies is None:
        return _plain(koppeling, "niet te bepalen", "niet bekend of de regel hier geldt",
                      _missing(koppeling, [regel.van_toepassing]))
    judged = rest[: len(regel.eisen)]
    unknown = [eis for eis, oordeel in zip(regel.eisen, judged, strict=True) if oordeel is None]
    if False in judged:
        return _finding(koppeling, judged.index(False), _missing(koppeling, unknown) if unknown else ())
    if unknown:
        return _plain(koppeling, "niet te bepalen", "gegevens ontbreken", _missing(koppeling, unknown))
    remarks = [item.melding for item, true in zip(regel.regel.opmerkingen or (), rest[len(regel.eisen):], strict=True) if true]
    values = _shown(koppeling) if remarks else {}
    return _plain(koppeling, "voldoet", opmerking=" ".join(render(text, values) for text in remarks) or None)


def _plain(k: Koppeling, uitkomst: Uitkomst, reden: str = "", ontbreekt: tuple[Gemis, ...] = (),
           opmerking: str | None = None) -> Toetsuitkomst:
    return Toetsuitkomst(k.regel.regel.code, k.regel.regel.titel, k.feit.sleutel, uitkomst, reden=reden,
                         ontbreekt=tuple(dict.fromkeys(ontbreekt)), opmerking=opmerking, plaatsen=k.feit.plaatsen,
                         geldend=k.geldend, wettelijk=_statutory(k, None), zaken=k.feit.zaken, feit=k.feit,
                         eisen=k.regel.eisen)


def _finding(k: Koppeling, index: int, ontbreekt: tuple[Gemis, ...]) -> Toetsuitkomst:
    rule, eis = k.regel.regel, k.regel.regel.eisen[index]
    values = _shown(k)
    ernst = eis.ernst
    weak = k.geldend.norm.zwakte(k.geldend.versie) if k.geldend and eis.grondslag is None else ""
    if ernst == "fout" and weak:
        ernst = "waarschuwing"
    statutory = _statutory(k, eis)
    effect = k.feit.omvang if rule.raakt_bijdragen else 0
    basis = 3 if eis.grondslag else 1 if k.geldend and not statutory else _GRONDSLAG[rule.grondslag]
    rang = (RANG[ernst], int(not (ernst == "fout" and statutory)), -effect, int(not rule.raakt_bijdragen), basis, -k.feit.omvang)
    return Toetsuitkomst(rule.code, rule.titel, k.feit.sleutel, "voldoet niet", ernst,
                         f"{render(eis.melding, values)} {weak}".rstrip(), None,
                         render(eis.herstel or rule.herstel, values), "", tuple(dict.fromkeys(ontbreekt)), k.feit.plaatsen,
                         k.geldend, statutory, () if eis.eigen_oorzaak else rule.volgt_uit or (), k.feit.zaken, rang, k.feit,
                         eisen=k.regel.eisen)


def _statutory(k: Koppeling, eis: Eisregel | None) -> bool:
    return bool(k.geldend and k.geldend.norm.status in STATUTE and not (eis and eis.grondslag))


def _missing(k: Koppeling, eisen: Iterable[Eis]) -> tuple[Gemis, ...]:
    """What is missing for these expressions: the fields without a certain value, or what their norm counts from."""
    found: list[Gemis] = []
    for naam in (naam for eis in eisen for naam in names(eis)):
        value = k.velden.get(naam)
        if value is None or isinstance(value, Bereik):
            lost = k.feit.ontbreekt.get(naam, ())
            if not lost and isinstance(value, Bereik) and k.feit.plaatsen:
                what = ("de precieze dag waarop de termijn afloopt" if naam.startswith("norm.")
                        else f"de precieze {naam.replace('_', ' ')}")
                lost = (Gemis(k.feit.plaatsen[0].pad, what),)
            found.extend(lost)
    return tuple(found) or tuple(g for lost in k.feit.ontbreekt.values() for g in lost)


def _shown(k: Koppeling) -> dict[str, Any]:
    """The values of a message: the evidence, and the fields as a reader writes them; what is not known says so."""
    values: dict[str, Any] = dict.fromkeys(k.regel.soort.bewijs, UNKNOWN)
    values.update({naam: shown_term(v) if isinstance(v, Term) else v for naam, v in k.feit.evidence().items()})
    norm = {naam.removeprefix("norm."): UNKNOWN for naam in k.regel.velden if naam.startswith("norm.")}
    for naam, value in k.velden.items():
        text = shown_field(value, k.regel.velden[naam].type, k.feit.eenheid) if naam in k.regel.velden else str(value)
        if naam.startswith("norm.") and k.regel.velden[naam].type is Type.DATUM and isinstance(value, int):
            text = dag_met_weekdag(value)
        if naam.startswith("norm."):
            norm[naam.removeprefix("norm.")] = text
        else:
            values.setdefault(naam, text)
    return {**dict.fromkeys(k.regel.soort.velden, UNKNOWN), **values, "norm": norm}


def shown_field(value: Waarde, soort: Type, eenheid: str) -> str:
    """Write the value of a field as Dutch text."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, str):
        return value
    if soort is Type.DATUM:
        return periode(*value) if isinstance(value, Bereik) else dag(value)
    if isinstance(value, Bereik):
        return f"{shown_field(value.laag, soort, eenheid)} tot {shown_field(value.hoog, soort, eenheid)}"
    if soort is Type.BEDRAG:
        return euro(value)
    if soort is Type.MAAT:
        return shown_term(Term("", value, eenheid))
    return dagen(value) if soort is Type.DAGEN else str(value) if soort is Type.JAAR else getal(value)


def shown_term(term: Term) -> str:
    """Write the value of a term with its unit: € 983.000, 4,70 fte, 42 %."""
    if term.waarde is None:
        return "onbekend"
    name, _, scale = term.eenheid.partition("/")
    if name == "cent":
        return euro(term.waarde)
    if name == "dagen":
        return dagen(term.waarde)
    scale = "" if scale == "1" else scale
    text = getal(term.waarde, len(scale) - 1 if scale else 0)
    unit = _ONE.get(name, name) if abs(term.waarde) == 1 and not scale else {"procent": "%"}.get(name, name)
    return text if name == "aantal" else f"{text} {unit}"


def without_facts(regel: Gebonden, voorstel: Voorstel) -> Toetsuitkomst:
    """The one outcome of a rule that met no fact of its kind."""
    parts = regel.soort.delen
    absent = tuple(Gemis(f"/{part}", f"het onderdeel {part.replace('_', ' ')}") for part in parts
                   if getattr(voorstel, part) is None)
    if regel.soort.documenten and voorstel.soort is not None and voorstel.soort not in regel.soort.documenten:
        return Toetsuitkomst(regel.regel.code, regel.regel.titel, "dossier", "niet van toepassing",
                             reden=f"een {voorstel.soort} bevat dit niet")
    settled = regel.soort.mag_ontbreken or (regel.soort.eerste_beslist and getattr(voorstel, parts[0]) == ())
    if absent and not settled:
        return Toetsuitkomst(regel.regel.code, regel.regel.titel, "dossier", "niet te bepalen",
                             reden="het onderdeel ontbreekt in het dossier", ontbreekt=absent)
    return Toetsuitkomst(regel.regel.code, regel.regel.titel, "dossier", "niet van toepassing",
                         reden=f"in dit dossier: {regel.soort.leeg}")


def group_key(outcome: Toetsuitkomst) -> tuple[object, ...]:
    """The order of outcomes in a report: findings by weight, then code and thing."""
    order: Mapping[str, int] = {"voldoet niet": 0, "niet te bepalen": 1, "voldoet": 2, "niet van toepassing": 3}
    return (order[outcome.uitkomst], outcome.rang, outcome.code, outcome.over)
