"""Facts about the terms that a regeling sets itself, per begroting and wijziging, beside what the procedure plans."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.acts import LONGEST_PAPERS, anchor
from vtt_engine.facts.steps.step import (
    ACT_FIELDS,
    ROUND_FIELDS,
    Day,
    act_fields,
    acts_in_round,
    between,
    closing_day,
    less,
    places,
    step,
    things,
    told,
)
from vtt_engine.notation import dag, dagen
from vtt_engine.profiles import Peildag, Termijn
from vtt_engine.record.proposal import Stuk

_CLOSING, _DRAFT, _DISPATCH = "zienswijzetermijn", "ontwerp naar raden", "inzending aan gedeputeerde staten"
_ONLY_BUDGET = ("kaders naar raden", "voorlopige jaarrekening naar raden")
_MEANS = {_CLOSING: "voor de zienswijzen", _DISPATCH: "na de vaststelling"}
Named = tuple[tuple[str, Day], ...]
Reach = tuple[Day, tuple[Gemis, ...], Named]


def own_terms(dossier: Dossier) -> Iterator[Feit]:
    """Per act and own term (its days and its last day apart): how many days are left; below zero it is too late."""
    terms = dossier.profiel.termijnen if dossier.profiel else "onbekend"
    if terms == "onbekend":
        if dossier.acts:
            yield _unknown(dossier)
        return
    for act, fields, lost in acts_in_round(dossier):
        for term in terms:
            if act.soort == "begroting" or term.stap not in _ONLY_BUDGET:
                for limit, reach in _limits(dossier, act, term, fields.get("vorm")):
                    room, gone, named = reach
                    yield Feit("eigen termijn", f"{term.stap} ({limit}), {act.id}", known(**fields, ruimte=room),
                               {"stuk": dossier.name_of(act), "stap": term.stap, "artikel": term.artikel,
                                "vraagt": _asks(act, term, limit), "datums": " en ".join(told(named))},
                               places(dossier, act, term.stap), {**lost, **({"ruimte": gone} if gone else {})},
                               partial(_sum, named, _asks(act, term, limit), room),
                               things(act, term.stap, *(("vaststelling",) if term.stap == _DISPATCH else ())))


def _unknown(dossier: Dossier) -> Feit:
    """The one fact of a record of which it is not known what terms the regeling has."""
    gone = NO_PROFILE if dossier.profiel is None else unknown_in_profile(dossier.profiel, "termijnen", "de eigen termijnen")
    fields, lost = act_fields(dossier, dossier.acts[0][1])
    about = known(vorm=fields.get("vorm"), ronde=False, vrijgesteld=False)  # about the regeling, not about one act
    return Feit("eigen termijn", "termijnen van de regeling", about, {}, (Plaats("/organisatie"),), {**lost, "ruimte": (gone,)})


def _limits(dossier: Dossier, act: Stuk, term: Termijn, body: object) -> Iterator[tuple[str, Reach]]:
    if term.dagen is not None:
        yield "dagen", _room_in_days(dossier, act, term.stap, term.dagen, body)
    if term.uiterlijk is not None and act.soort == "begroting":
        yield "uiterlijk", _room_to_day(dossier, act, term.stap, _fixed(term.uiterlijk, act.jaar))
    if term.dagen is None and term.uiterlijk is None:
        yield "leeg", (None, (Gemis("profiel:/termijnen", f"de termijn voor {term.stap}"),), ())


def _day(dossier: Dossier, act: Stuk, kind: str) -> tuple[Day, tuple[Gemis, ...]]:
    return closing_day(dossier, act) if kind == _CLOSING else step(dossier, kind, act, f"de dag van {kind}")


def _room_to_day(dossier: Dossier, act: Stuk, kind: str, limit: date) -> Reach:
    day, gone = _day(dossier, act, kind)
    return between(day, limit.toordinal()), gone, ((kind, day),)


def _room_in_days(dossier: Dossier, act: Stuk, kind: str, asked: int, body: object) -> Reach:
    """The days between the step and what it is counted to or from, less the days that the regeling asks."""
    day, gone = _day(dossier, act, kind)
    if kind == _DISPATCH:
        start, more = step(dossier, "vaststelling", act, "de dag van vaststelling")
        return less(asked, between(start, day)), (*gone, *more), (("vaststelling", start), (kind, day))
    if kind == _CLOSING:
        start, more = step(dossier, _DRAFT, act, "de dag van verzending aan de raden")
        return less(between(start, day), asked), (*gone, *more), ((_DRAFT, start), (kind, day))
    end, until, more = anchor(dossier, act, body if isinstance(body, str) else None)
    room = less(between(day, end), asked)
    if until == "vergadering":
        papers = dossier.profiel.stukkentermijn if dossier.profiel else "onbekend"
        room = less(room, papers if isinstance(papers, int) else Bereik(0, LONGEST_PAPERS))
        more = (*more, Gemis("/procedure", f"de dag van aanbieding aan het algemeen bestuur ({dossier.name_of(act)})"))
    return room, (*gone, *more), ((kind, day), (until, end))


def _fixed(day: Peildag, year: int) -> date:
    """The day of the year; the last of the month if that month is shorter."""
    for number in range(day.dag, 0, -1):
        try:
            return date(year + day.jaar, day.maand, number)
        except ValueError:
            continue
    raise AssertionError("every month has a first day")


def _asks(act: Stuk, term: Termijn, limit: str) -> str:
    if limit == "uiterlijk" and term.uiterlijk is not None:
        return f"uiterlijk {dag(_fixed(term.uiterlijk, act.jaar))}"
    return f"{dagen(term.dagen or 0)} {_MEANS.get(term.stap, 'vóór de aanbieding')}"


def _sum(named: Named, asked: str, room: Day) -> Berekening:
    low, high = (room.laag, room.hoog) if isinstance(room, Bereik) else (room, room)
    left = "" if low is None else f"over: {low} dagen" if low == high else f"over: {low} tot {high} dagen"
    return Berekening((), "dagen tellen", stappen=(*told(named), f"de regeling vraagt: {asked}", *((left,) if left else ())))


SOORTEN = (
    Feitsoort("eigen termijn", "Een termijn die de regeling zelf stelt, uit het profiel.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS, "ruimte": Veld(
                  Type.DAGEN, "dagen die overblijven; onder nul is het te laat of te kort", onzeker=True)},
              {"stuk": "het begrotingsstuk", "stap": "de stap", "artikel": "het artikel van de regeling",
               "vraagt": "wat de regeling vraagt", "datums": "de dagen"}, own_terms,
              "geen eigen termijn voor een begrotingsstuk van dit dossier", eerste_beslist=True),
)
