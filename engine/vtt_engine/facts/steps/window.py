"""Facts about the time people get: the raden to react, the public to look, the members to read, the body to decide."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, bounds, span, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.bodies import body
from vtt_engine.facts.steps.step import (
    ACT_FIELDS,
    NO_PROCEDURE,
    ROUND_FIELDS,
    Day,
    Lost,
    act_fields,
    acts_in_round,
    between,
    day_field,
    first_closing,
    last,
    places,
    shown,
    step,
    things,
    told,
)
from vtt_engine.record.proposal import Stuk

_NOT_OURS = ("dagelijks bestuur", "raad", "ander")
_MEETING = "de dag van de vergadering die vaststelt"


def _days(named: tuple[tuple[str, Day], ...], count: Day) -> Berekening:
    low = count.laag if isinstance(count, Bereik) else count
    high = count.hoog if isinstance(count, Bereik) else count
    words = f"{low} dagen" if low == high else f"{low} tot {high} dagen"
    return Berekening((), "dagen tellen", stappen=(*told(named), *((f"ertussen: {words}",) if count is not None else ())))


def _turned(count: Day) -> bool:
    """Whether the second day is certainly before the first."""
    return count is not None and bounds(count)[1] < 0


def closings(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the days between dispatch to the raden and the last day for their views."""
    for act, fields, lost in acts_in_round(dossier):
        sent, gone = step(dossier, "ontwerp naar raden", act, "de dag van verzending aan de raden")
        end, more = first_closing(dossier, act)
        term = between(sent, end)
        lost.update({name: held for name, held in (("verzonden", gone), ("dagen", (*gone, *more))) if held})
        yield Feit("sluiting", act.id, known(**fields, verzonden=sent, dagen=term),
                   {"stuk": dossier.name_of(act), "verzending": shown(sent), "sluitdag": shown(end), "andersom": _turned(term)},
                   places(dossier, act, "zienswijzetermijn", "ontwerp naar raden"), lost,
                   partial(_days, (("verzending", sent), ("laatste dag voor de zienswijzen", end)), term),
                   things(act, "zienswijzetermijn", "ontwerp naar raden"))


def notices(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the days between the public notice and the first deliberation on it."""
    for path, act in dossier.acts:
        if act.soort not in ("begroting", "begrotingswijziging"):
            continue
        fields, lost = act_fields(dossier, act)
        notice, gone = step(dossier, "kennisgeving", act, "de dag van de kennisgeving")
        meeting, more = _deliberation(dossier, act, notice)
        term = between(notice, meeting)
        own = None if "vorm" not in fields else "regeling" if fields["vorm"] != "gemeente" else (
            "gemeentebegroting" if act.soort == "begroting" else "gemeentewijziging")
        urgent = act.spoed if act.soort == "begrotingswijziging" else False
        missing = {"kennisgeving": gone, "dagen": (*gone, *more), "soort": lost.get("vorm", ()) if own is None else (),
                   "spoed": (Gemis(f"{path}/spoed", "of het voorstel de wijziging spoedeisend noemt"),) if urgent is None else ()}
        lost.update({name: held for name, held in missing.items() if held})
        yield Feit("kennisgeving", act.id, known(**fields, soort=own, kennisgeving=notice, dagen=term, spoed=urgent),
                   {"stuk": dossier.name_of(act), "dag": shown(notice), "vergaderdag": shown(meeting),
                    "andersom": _turned(term)},
                   places(dossier, act, "kennisgeving", "behandeling", "vaststelling"), lost,
                   partial(_days, (("kennisgeving", notice), ("eerste behandeling", meeting)), term),
                   things(act, "kennisgeving", "vaststelling"))


def _deliberation(dossier: Dossier, act: Stuk, notice: Day) -> tuple[Day, tuple[Gemis, ...]]:
    """The first day on which the deciding body speaks about the act: its adoption, or a treatment by that body before it.

    A treatment without its day or its body may be that first one: it makes the day uncertain.
    """
    meeting, gone = step(dossier, "vaststelling", act, _MEETING)
    if meeting is None:
        return None, gone
    low, high = bounds(meeting)
    form, _ = dossier.kind_of_body()
    deciding = ("raad", "bestuur") if form is None else ("raad",) if form == "gemeente" else ("bestuur",)
    for path, event in dossier.events("behandeling", act.id):
        if event.orgaan and body(event.orgaan) not in deciding:
            continue
        if event.datum is None:
            low = min(low, bounds(notice)[0] if notice is not None else low)
            gone += (Gemis(f"{path}/datum", "de dag van de behandeling"),)
            continue
        low = min(low, event.datum.vroegst.toordinal())
        high = min(high, event.datum.laatst.toordinal()) if event.orgaan else high
        gone += () if event.orgaan else (Gemis(f"{path}/orgaan", "wie behandelt"),)
    return (low if low == high else Bereik(low, high)), gone


def papers(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the days the members have the papers before the meeting, and what was sent later."""
    for _, act in dossier.acts:
        if act.soort not in ("begroting", "begrotingswijziging"):
            continue
        fields, lost = act_fields(dossier, act)
        sent, gone = step(dossier, "stukken naar leden", act, "de dag waarop de leden de stukken krijgen", _NOT_OURS)
        meeting, more = step(dossier, "vaststelling", act, _MEETING)
        term = between(sent, meeting)
        own, missing = _papers_term(dossier)
        later = [(path, event) for path, event in dossier.events("nazending", act.id) if body(event.orgaan) not in _NOT_OURS]
        extra: bool | None = bool(later)
        if dossier.voorstel.procedure is None:
            extra, lost["nagezonden"] = None, (NO_PROCEDURE,)
        after = last(*(span([event.datum]) for _, event in later if event.datum))
        undated = tuple(Gemis(f"{path}/datum", "de dag van de nazending") for path, event in later if event.datum is None)
        rest = None if undated else between(after, meeting)
        held = {"dagen": (*gone, *more), "termijn": missing, "nadagen": (*undated, *more) if later else ()}
        lost.update({name: gone for name, gone in held.items() if gone})
        yield Feit("stukken naar leden", act.id,
                   known(**fields, dagen=term, termijn=own, nagezonden=extra, nadagen=rest),
                   {"stuk": dossier.name_of(act), "dag": shown(sent), "vergaderdag": shown(meeting), "nadag": shown(after),
                    "andersom": _turned(term), "na_afloop": _turned(rest)},
                   places(dossier, act, "stukken naar leden", "nazending", "vaststelling"), lost,
                   partial(_days, (("stukken naar leden", sent), ("nazending", after), ("vergadering", meeting)), term),
                   things(act, "stukken naar leden", "nazending", "vaststelling"))


def _papers_term(dossier: Dossier) -> tuple[int | None, tuple[Gemis, ...]]:
    if dossier.profiel is None:
        return None, (NO_PROFILE,)
    if dossier.profiel.stukkentermijn == "onbekend":
        return None, (unknown_in_profile(dossier.profiel, "stukkentermijn", "de stukkentermijn"),)
    return dossier.profiel.stukkentermijn, ()


def latest_treatment(dossier: Dossier) -> Iterator[Feit]:
    """The last day of treatment that the document names, beside the first meeting that treats it."""
    limit = dossier.voorstel.uiterste_behandeldatum
    if limit is None or limit == "onbekend":
        return
    events = [(f"/procedure/{i}", event) for i, event in enumerate(dossier.voorstel.procedure or ())
              if event.gebeurtenis in ("behandeling", "vaststelling")]
    what = "de dag waarop het voorstel wordt behandeld"
    undated = tuple(Gemis(f"{path}/datum", what) for path, event in events if event.datum is None)
    lost: Lost = {"behandeling": undated or (Gemis("/procedure", what),)}
    until, meeting = span([limit]), None
    if events and not undated:
        days = [event.datum for _, event in events if event.datum]
        low, high = (min(day.toordinal() for day in ends) for ends in zip(*((d.vroegst, d.laatst) for d in days), strict=True))
        meeting = low if low == high else Bereik(low, high)
        lost["behandeling"] = tuple(Gemis(f"{path}/datum", f"{what}: welke dag precies") for path, _ in events)
    yield Feit("uiterste behandeling", "uiterste behandeldatum", known(uiterlijk=until, behandeling=meeting),
               {"grens": shown(until), "dag": shown(meeting)},
               (Plaats("/uiterste_behandeldatum"), *(Plaats(f"{path}/datum", event.plaats) for path, event in events)), lost,
               partial(Berekening, (), "datums vergelijken",
                       stappen=told((("uiterste behandeldatum", until), ("eerste behandeling", meeting)))))


_TERM = Veld(Type.DAGEN, "dagen tussen de twee", onzeker=True)
_NO_ACT = "geen begroting of begrotingswijziging"

SOORTEN = (
    Feitsoort("sluiting", "De laatste dag voor de zienswijzen van de raden.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS, "verzonden": day_field("de dag van verzending"), "dagen": _TERM},
              {"stuk": "het begrotingsstuk", "verzending": "de verzending", "sluitdag": "de laatste dag",
               "andersom": "of de laatste dag vóór de verzending ligt"}, closings, _NO_ACT,
              eerste_beslist=True),
    Feitsoort("kennisgeving", "De openbare kennisgeving dat het ontwerp ter inzage ligt.", ("stukken", "procedure"),
              {**ACT_FIELDS,
               "soort": Veld(Type.WOORD, "welke regel geldt", ("gemeentebegroting", "gemeentewijziging", "regeling")),
               "kennisgeving": day_field("de dag van de kennisgeving"), "dagen": _TERM,
               "spoed": Veld(Type.JANEE, "of het voorstel de wijziging spoedeisend noemt")},
              {"stuk": "het begrotingsstuk", "dag": "de kennisgeving", "vergaderdag": "de eerste behandeling",
               "andersom": "of de kennisgeving na de behandeling is"}, notices, _NO_ACT,
              eerste_beslist=True),
    Feitsoort("stukken naar leden", "De verzending van de stukken aan de leden van het bestuur.", ("stukken", "procedure"),
              {**ACT_FIELDS, "dagen": _TERM, "termijn": Veld(Type.DAGEN, "de stukkentermijn van de regeling"),
               "nagezonden": Veld(Type.JANEE, "of er later nog stukken zijn gestuurd"),
               "nadagen": Veld(Type.DAGEN, "dagen tussen de nazending en de vergadering", onzeker=True)},
              {"stuk": "het begrotingsstuk", "dag": "de verzending", "vergaderdag": "de vergadering", "nadag": "de nazending",
               "andersom": "of de stukken na de vergadering komen", "na_afloop": "of de nazending na de vergadering is"},
              papers, _NO_ACT, eerste_beslist=True),
    Feitsoort("uiterste behandeling", "De uiterste behandeldatum die het stuk noemt.", ("uiterste_behandeldatum",),
              {"uiterlijk": day_field("de uiterste dag"), "behandeling": day_field("de eerste behandeling")},
              {"grens": "de uiterste dag", "dag": "de behandeling"}, latest_treatment,
              "het stuk noemt geen uiterste behandeldatum"),
)
