"""Facts about the order of the steps of one act, and about the weekday of meetings and deadlines."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from vtt_engine.calendar import day_off
from vtt_engine.facts.dossier import Dossier, bounds
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.step import (
    ACT_FIELDS,
    NO_PROCEDURE,
    Day,
    act_fields,
    closing,
    closing_day,
    places,
    shown,
    step,
    things,
    told,
)
from vtt_engine.notation import dag, dag_met_weekdag, opsomming
from vtt_engine.record.procedure import Gebeurtenis
from vtt_engine.record.proposal import Stuk

_KADERS, _DRAFT, _CLOSING, _REPLY = "kaders naar raden", "ontwerp naar raden", "zienswijzetermijn", "reactie op zienswijzen"
_OFFER, _ADOPTION, _BACK = "aanbieding aan algemeen bestuur", "vaststelling", "terugzending aan raden"
# Pairs with a rule of their own are left to it: draft-offer (TER-01), reply-adoption (ZIE-06), adoption-dispatch (TER-05).
PAIRS = ((_KADERS, _DRAFT), (_DRAFT, _CLOSING), (_DRAFT, _REPLY), (_CLOSING, _REPLY), (_CLOSING, _OFFER), (_CLOSING, _ADOPTION),
         (_OFFER, _ADOPTION), (_ADOPTION, _BACK))
NAMES = {_KADERS: "de kaders naar de raden", _DRAFT: "het ontwerp naar de raden", _CLOSING: "het eind van de zienswijzetermijn",
         _REPLY: "de reactie op de zienswijzen", _OFFER: "de aanbieding aan het algemeen bestuur", _ADOPTION: "de vaststelling",
         _BACK: "het terugzenden aan de raden"}
_MEETINGS = ("toekenning", "behandeling", "vaststelling", "overleg")
Found = tuple[Day, tuple[Gemis, ...]]


def order(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: whether two of its steps certainly stand in the wrong order."""
    for _, act in dossier.acts:
        if act.soort not in ("begroting", "begrotingswijziging"):
            continue
        fields, lost = act_fields(dossier, act)
        days = {kind: _day(dossier, kind, act) for kind in NAMES if dossier.events(kind, act.id)}
        pairs = [pair for pair in PAIRS if pair[0] in days and pair[1] in days]
        judged = {(a, b): _in_order(days[a][0], days[b][0]) for a, b in pairs}
        wrong = [pair for pair, right in judged.items() if right is False]
        open_ = tuple(gemis for (a, b), right in judged.items() if right is None for gemis in (*days[a][1], *days[b][1]))
        turned = True if wrong else None if open_ or not pairs else False
        if turned is None:
            others = Gemis("/procedure", f"de andere stappen ({dossier.name_of(act)})")
            gone = NO_PROCEDURE if dossier.voorstel.procedure is None else others
            lost["omgekeerd"] = tuple(dict.fromkeys(open_)) or (gone,)
        kinds = tuple(dict.fromkeys(kind for pair in wrong for kind in pair))
        yield Feit("volgorde", act.id, known(**fields, omgekeerd=turned),
                   {"stuk": dossier.name_of(act),
                    "paren": opsomming([f"{_said(a, days)} komt na {_said(b, days)}" for a, b in wrong])},
                   places(dossier, act, *(kinds or tuple(days))), lost,
                   partial(Berekening, (), "datums vergelijken",
                           stappen=told((NAMES[kind], days[kind][0]) for kind in days)), things(act, *kinds))


def _day(dossier: Dossier, kind: str, act: Stuk) -> Found:
    return closing_day(dossier, act) if kind == _CLOSING else step(dossier, kind, act, f"de dag van {NAMES[kind]}")


def _in_order(first: Day, second: Day) -> bool | None:
    """Whether a step does not come after the next one; None if that is not certain."""
    if first is None or second is None:
        return None
    (low, high), (least, most) = bounds(first), bounds(second)
    return True if high <= least else False if low > most else None


def _said(kind: str, days: dict[str, Found]) -> str:
    return f"{NAMES[kind]} ({shown(days[kind][0])})"


def weekdays(dossier: Dossier) -> Iterator[Feit]:
    """Per meeting and deadline with an exact day: whether that is a working day."""
    groups: dict[tuple[str, int | None], list[tuple[str, Gebeurtenis]]] = {}
    for i, event in enumerate(dossier.voorstel.procedure or ()):
        if event.gebeurtenis in (*_MEETINGS, _CLOSING):
            low, high = closing(event.datum) if event.datum else (None, None)
            if low == high:  # a month or a vague period names no day
                groups.setdefault((event.gebeurtenis, low), []).append((f"/procedure/{i}", event))
    for (kind, day), mentions in groups.items():
        lost = tuple(Gemis(f"{path}/datum", f"de datum van {kind}") for path, _ in mentions)
        tags = frozenset(f"{kind}:{act}" for _, event in mentions for act in event.stukken)
        spots = tuple(Plaats(f"{path}/datum", event.plaats) for path, event in mentions)
        yield _weekday(kind, day, lost, spots, tags)
    if dossier.voorstel.procedure is None:
        yield _weekday("stappen", None, (NO_PROCEDURE,), (Plaats("/procedure"),), frozenset())
    limit = dossier.voorstel.uiterste_behandeldatum
    if limit is None:
        lost = (Gemis("/uiterste_behandeldatum", "de uiterste behandeldatum"),)
        yield _weekday("uiterste behandeldatum", None, lost, (Plaats("/uiterste_behandeldatum"),), frozenset())
    elif limit != "onbekend" and limit.vroegst == limit.laatst:
        yield _weekday("uiterste behandeldatum", limit.vroegst.toordinal(), (), (Plaats("/uiterste_behandeldatum"),), frozenset())


def _weekday(kind: str, day: int | None, lost: tuple[Gemis, ...], spots: tuple[Plaats, ...], tags: frozenset[str]) -> Feit:
    off = day_off(date.fromordinal(day)) if day is not None else ""
    words = dag_met_weekdag(day) if day is not None else ""
    return Feit("kalenderdag", f"{kind}: {dag(day) if day is not None else 'zonder datum'}",
                known(soort="vergadering" if kind in _MEETINGS else "termijn", werkdag=None if day is None else not off),
                {"stap": kind, "dag": shown(day), "vrij": off}, spots, {"werkdag": lost} if day is None else {},
                partial(Berekening, (), "de dag opzoeken in de kalender",
                        stappen=(f"{words}: {off or 'een werkdag'}",) if words else ()), tags)


SOORTEN = (
    Feitsoort("volgorde", "De volgorde van de stappen van één begrotingsstuk.", ("stukken", "procedure"),
              {**ACT_FIELDS, "omgekeerd": Veld(Type.JANEE, "of twee stappen zeker in de verkeerde volgorde staan")},
              {"stuk": "het begrotingsstuk", "paren": "de stappen met hun dag"}, order, "geen begroting of begrotingswijziging",
              eerste_beslist=True),
    Feitsoort("kalenderdag", "De dag van een vergadering of een eigen uiterste dag.", ("procedure",),
              {"soort": Veld(Type.WOORD, "vergadering of termijn", ("vergadering", "termijn")),
               "werkdag": Veld(Type.JANEE, "of het een werkdag is")},
              {"stap": "de stap", "dag": "de dag", "vrij": "waarom het geen werkdag is"}, weekdays,
              "geen vergadering of uiterste dag"),
)
