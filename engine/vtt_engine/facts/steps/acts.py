"""Facts about the steps of the procedure, per budget act. Dates that contradict each other stay apart."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier, bounds, span
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, Waarde, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.bodies import body
from vtt_engine.facts.steps.step import (
    ACT_FIELDS,
    NO_PROCEDURE,
    OFTEN,
    ROUND_FIELDS,
    Day,
    Lost,
    act_fields,
    acts_in_round,
    between,
    day_field,
    same_step,
    shown,
    step,
)
from vtt_engine.notation import dag, opsomming
from vtt_engine.record.procedure import Gebeurtenis
from vtt_engine.record.proposal import Stuk

LONGEST_PAPERS = 42
_UNTIL = {"aanbieding": "de aanbieding aan het algemeen bestuur", "vergadering": "de vergadering van het algemeen bestuur",
          "vaststelling": "de vaststelling"}
_SETTLING = ("aanbieding aan algemeen bestuur", "vaststelling", "inzending aan gedeputeerde staten")
Mention = tuple[str, Gebeurtenis]


def same_day(dossier: Dossier) -> Iterator[Feit]:
    """Per step and the acts it takes together: does every mention give the same day?"""
    steps = [(f"/procedure/{i}", e) for i, e in enumerate(dossier.voorstel.procedure or ()) if e.gebeurtenis not in OFTEN]
    for kind in dict.fromkeys(e.gebeurtenis for _, e in steps):
        for acts in sorted(dossier.components(kind), key=sorted):
            mentions = dossier.events(kind, min(acts))
            undated = tuple(Gemis(f"{path}/datum", f"de datum van {kind}") for path, e in mentions if e.datum is None)
            clash = _clash(kind, mentions, mentions)
            yield _mentions_fact(dossier, kind, sorted(acts), mentions, clash if clash or not undated else None, undated)
        loose = [(path, e) for path, e in steps if e.gebeurtenis == kind and not e.stukken]
        if loose:
            lost = tuple(Gemis(f"{path}/datum", f"de datum van {kind}") for path, e in loose if e.datum is None)
            if _clash(kind, loose, [mention for mention in steps if mention[1].gebeurtenis == kind]):
                lost += tuple(Gemis(f"{path}/stukken", f"bij welk stuk de stap {kind} hoort") for path, _ in loose)
            yield _mentions_fact(dossier, kind, [], loose, None if lost else False, lost)


def _clash(kind: str, some: list[Mention], others: list[Mention]) -> bool:
    return any(a.datum is not None and b.datum is not None and same_step(kind, a, b)
               and (a.datum.laatst < b.datum.vroegst or b.datum.laatst < a.datum.vroegst) for _, a in some for _, b in others)


def _mentions_fact(dossier: Dossier, kind: str, acts: list[str], mentions: list[Mention], clash: bool | None,
                   lost: tuple[Gemis, ...]) -> Feit:
    words = [f"{shown(span([event.datum]))} ({event.plaats or path})" for path, event in mentions if event.datum]
    places = tuple(Plaats(f"{path}/datum", event.plaats) for path, event in mentions if event.datum)
    return Feit("gebeurtenis", f"{kind}: {' + '.join(acts) or 'zonder stuk'}", known(strijdig=clash, vermeldingen=len(mentions)),
                {"gebeurtenis": kind, "stukken": opsomming([dossier.name_of(act) for act in acts]) or "zonder stuk",
                 "datums": opsomming(words)},
                places or (Plaats("/procedure"),),
                {"strijdig": lost} if lost else {}, partial(Berekening, (), "datums vergelijken", stappen=tuple(words)),
                frozenset(f"{kind}:{act}" for act in acts))


def dispatch(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the days between dispatch to the raden and the offering to the algemeen bestuur."""
    for act, fields, lost in acts_in_round(dossier):
        sent, gone = step(dossier, "ontwerp naar raden", act, "de dag van verzending aan de raden")
        if gone:
            lost["verzonden"] = lost["dagen"] = gone
        end, until, gone = anchor(dossier, act, fields.get("vorm"))
        if gone:
            lost["dagen"] = (*lost.get("dagen", ()), *gone)
        papers: Day = Bereik(0, LONGEST_PAPERS)
        if dossier.profiel and isinstance(dossier.profiel.stukkentermijn, int):
            papers = dossier.profiel.stukkentermijn
        elif until == "vergadering":
            what = f"de dag van aanbieding aan het algemeen bestuur ({dossier.name_of(act)})"
            lost["stukkentermijn"] = (Gemis("/procedure", what),)
        term = between(sent, end)
        settled: bool | None = any(event.datum for kind in _SETTLING for _, event in dossier.events(kind, act.id))
        if dossier.voorstel.procedure is None:
            settled, lost["afloop_bekend"] = None, (NO_PROCEDURE,)
        events = dossier.events("ontwerp naar raden", act.id)
        yield Feit("toezending", act.id,
                   known(**fields, verzonden=sent, dagen=term, anker=until, stukkentermijn=papers, afloop_bekend=settled),
                   {"stuk": dossier.name_of(act), "verzending": shown(sent), "eind": shown(end), "tot": _UNTIL[until],
                    "kortst": Term("", max(0, bounds(term)[0]), "dagen") if term is not None else "",
                    "andersom": term is not None and bounds(term)[1] < 0},
                   tuple(Plaats(f"{p}/datum", e.plaats) for p, e in events) or (Plaats("/procedure"),), lost,
                   partial(_day_steps, papers if until == "vergadering" else None, (
                       ("laatste dag van verzending", bounds(sent)[1] if sent is not None else None),
                       ("vroegste dag van de " + until, bounds(end)[0] if end is not None else None))),
                   frozenset(f"{kind}:{act.id}" for kind in ("ontwerp naar raden", "aanbieding aan algemeen bestuur",
                                                             "vaststelling")))


def anchor(dossier: Dossier, act: Stuk, form: Waarde | None) -> tuple[Day, str, tuple[Gemis, ...]]:
    """The day the twelve weeks are counted back from: the offering, or the meeting where that alone is known."""
    direct = form in ("bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan")
    meeting, gone = step(dossier, "vaststelling", act, "de dag van de vergadering van het algemeen bestuur")
    if not direct and dossier.events("aanbieding aan algemeen bestuur", act.id):
        day, lost = step(dossier, "aanbieding aan algemeen bestuur", act, "de dag van aanbieding aan het algemeen bestuur")
        late = day is not None and meeting is not None and bounds(day)[0] > bounds(meeting)[1]
        return (meeting, "vaststelling", gone) if late else (day, "aanbieding", lost)
    return meeting, "vaststelling" if direct else "vergadering", gone


def _day_steps(papers: Day, days: tuple[tuple[str, int | None], ...]) -> Berekening:
    known_days = [(name, day) for name, day in days if day is not None]
    steps = [f"{name}: {dag(day)}" for name, day in known_days]
    if len(known_days) == len(days) == 2:
        between = known_days[1][1] - known_days[0][1]
        steps.append(f"van de eerste naar de tweede: {between} dagen")
        if papers is not None:
            low, high = bounds(papers)
            words = f"{low} dagen" if low == high else f"niet bekend; aangenomen is hoogstens {high} dagen"
            steps += [f"stukkentermijn vóór de vergadering: {words}",
                      f"blijft over tot de aanbieding: minstens {between - high} dagen"]
    return Berekening((), "dagen tellen", stappen=tuple(steps))


def adoption(dossier: Dossier) -> Iterator[Feit]:
    """Per act and per distinct day that is given for its adoption: the law is tested on each of these days."""
    for _, act in dossier.acts:
        if act.soort == "kadernota":
            continue
        mentions = dossier.events("vaststelling", act.id)
        fields, lost = act_fields(dossier, act)
        sent, gone = step(dossier, "inzending aan gedeputeerde staten", act, "de dag van inzending aan gedeputeerde staten")
        if gone:
            lost["inzending"] = gone
        by_day: dict[tuple[object, ...], list[Mention]] = {}
        for path, event in mentions:
            by_day.setdefault((event.datum.vroegst, event.datum.laatst) if event.datum else (), []).append((path, event))
        for group in by_day.values() or [[]]:
            yield _adoption_fact(dossier, act, fields, lost, sent, group)


def _adoption_fact(dossier: Dossier, act: Stuk, fields: dict[str, Waarde], lost: Lost, sent: Day, group: list[Mention]) -> Feit:
    day = span([event.datum for _, event in group if event.datum])
    gone = tuple(Gemis(f"{path}/datum", "de dag van vaststelling") for path, event in group if event.datum is None)
    if not group:
        gone = (Gemis("/procedure", f"de dag van vaststelling ({dossier.name_of(act)})"),)
    lost = {**lost, **({"vaststelling": gone} if gone else {})}
    words = shown(day) or "datum onbekend"
    able, unclear = _able(group)
    if able is None:
        lost["bevoegd"] = unclear or gone
    sendings = dossier.events("inzending aan gedeputeerde staten", act.id)
    steps = (f"vaststelling: {words}", *((f"inzending aan gedeputeerde staten: {shown(sent)}",) if sent is not None else ()))
    return Feit("vaststelling", f"{act.id}, {words}" if group else act.id,
                known(**fields, vaststelling=day, inzending=sent, inzending_bekend=sent is not None, bevoegd=able),
                {"stuk": dossier.name_of(act), "dag": words, "waar": opsomming([event.plaats or path for path, event in group]),
                 "inzenddag": shown(sent), "wie": opsomming(sorted({event.orgaan for _, event in group if event.orgaan}))},
                tuple(Plaats(f"{path}/datum", event.plaats) for path, event in (*group, *sendings)) or (Plaats("/procedure"),),
                lost, partial(Berekening, (), "datums vergelijken", stappen=steps),
                frozenset({f"vaststelling:{act.id}"}))


def _able(group: list[Mention]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether the body that adopts is the board itself; None, with where that is missing, if a mention does not tell."""
    bodies = [(path, body(event.orgaan)) for path, event in group]
    if any(who not in (None, "bestuur") for _, who in bodies):
        return False, ()
    unclear = tuple(Gemis(f"{path}/orgaan", "welk bestuur vaststelt") for path, who in bodies if who is None)
    return (None, unclear) if unclear or not bodies else (True, ())


SOORTEN = (
    Feitsoort("gebeurtenis", "Een stap in de procedure, met alle vermeldingen van zijn datum.", ("procedure",),
              {"strijdig": Veld(Type.JANEE, "of twee vermeldingen elkaar tegenspreken"),
               "vermeldingen": Veld(Type.AANTAL, "het aantal vermeldingen")},
              {"gebeurtenis": "de stap", "stukken": "de begrotingsstukken", "datums": "de datums met hun plaats"},
              same_day, "geen stap met een begrotingsstuk"),
    Feitsoort("toezending", "De verzending van het ontwerp aan de raden, vóór het algemeen bestuur.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS, "verzonden": day_field("de dag van verzending"),
               "dagen": Veld(Type.DAGEN, "dagen tussen de laatste verzending en de eerste behandeling", onzeker=True),
               "anker": Veld(Type.WOORD, "tot waar is geteld", ("aanbieding", "vergadering", "vaststelling")),
               "stukkentermijn": Veld(Type.DAGEN, "dagen tussen aanbieding en vergadering; onbekend: 0 tot 42", onzeker=True),
               "afloop_bekend": Veld(Type.JANEE, "of een dag van aanbieding, vergadering of inzending bekend is")},
              {"stuk": "het begrotingsstuk", "verzending": "de verzending", "eind": "de behandeling", "tot": "tot waar is geteld",
               "kortst": "de kortste termijn", "andersom": "of de verzending na de behandeling is"},
              dispatch, "geen begroting of begrotingswijziging", eerste_beslist=True),
    Feitsoort("vaststelling", "Een dag die voor de vaststelling wordt genoemd.", ("stukken", "procedure"),
              {**ACT_FIELDS, "vaststelling": day_field("de dag van vaststelling"), "inzending": day_field("de dag van inzending"),
               "inzending_bekend": Veld(Type.JANEE, "of de dag van inzending bekend is"),
               "bevoegd": Veld(Type.JANEE, "of het algemeen bestuur vaststelt (of het bestuur, als er maar één is)")},
              {"stuk": "het begrotingsstuk", "dag": "de dag", "waar": "waar de dag staat", "inzenddag": "de dag van inzending",
               "wie": "wie vaststelt"},
              adoption, "geen begroting, begrotingswijziging of jaarrekening", eerste_beslist=True),
)
