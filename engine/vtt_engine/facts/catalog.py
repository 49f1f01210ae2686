"""All kinds of facts, and all facts of a record."""

from vtt_engine.facts import (
    arithmetic,
    beside,
    budget,
    buffers,
    coherence,
    composition,
    decision,
    division,
    language,
    money,
    papers,
    privacy,
    statements,
    steps,
    workbook,
)
from vtt_engine.facts.dossier import Dossier, bounds
from vtt_engine.facts.fact import Bereik, Feit, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.profiles import Profiel
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.values import LARGEST

_EXCEPTION = Feitsoort(
    "uitzondering", "Een gemotiveerde uitzondering, nadat alle andere regels zijn getoetst.", ("uitzonderingen",),
    {"gevonden": Veld(Type.JANEE, "of er een bevinding is waar zij bij hoort"),
     "verlopen": Veld(Type.JANEE, "of de laatste dag voorbij is"),
     "te_ruim": Veld(Type.JANEE, "of de bevinding over meer cellen gaat en de uitzondering er geen noemt"),
     "ongedekt": Veld(Type.AANTAL, "cellen van de bevinding die de uitzondering niet noemt"),
     "overbodig": Veld(Type.AANTAL, "genoemde cellen die niet bij de bevinding horen")},
    {"code": "de regel", "over": "waarover", "tot": "de laatste dag", "ongedekte_namen": "de cellen die zij niet noemt",
     "overbodige_namen": "de cellen die zij te veel noemt"}, lambda _: (), "geen uitzonderingen", mag_ontbreken=True)
_FAMILIES = (arithmetic, division, money, steps, decision, budget, buffers, papers, beside, language, composition,
             statements, workbook, privacy, coherence)
SOORTEN: dict[str, Feitsoort] = {soort.naam: soort for soort in (
    *(soort for family in _FAMILIES for soort in family.SOORTEN), _EXCEPTION)}


def feiten_van(voorstel: Voorstel, profiel: Profiel | None, bij: tuple[Voorstel, ...] = ()) -> dict[str, tuple[Feit, ...]]:
    """Make all facts of a record, per kind. Pure: the same record, profile and records beside it give the same facts."""
    dossier = Dossier(voorstel, profiel, bij)
    return {naam: tuple(_within(feit) for feit in soort.maak(dossier)) for naam, soort in SOORTEN.items()}


def _within(feit: Feit) -> Feit:
    """The fact with its numbers inside what both engines hold exactly: a sum of unlikely amounts stops at that limit."""
    if all(isinstance(value, str) or max(map(abs, bounds(value))) <= LARGEST for value in feit.velden.values()):
        return feit
    return feit._replace(velden={naam: value if isinstance(value, (bool, str)) else _limited(value)
                                 for naam, value in feit.velden.items()})


def _limited(value: int | Bereik) -> int | Bereik:
    low, high = (max(-LARGEST, min(LARGEST, end)) for end in bounds(value))
    return low if low == high else Bereik(low, high)
