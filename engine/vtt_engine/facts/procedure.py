"""Facts about the steps of the procedure, per budget act. Dates that contradict each other stay apart."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier, bounds, dated, span
from vtt_engine.facts.fact import Berekening, Bereik, Feit, Feitsoort, Gemis, Plaats, Term, Type, Veld, Waarde, known
from vtt_engine.notation import dag, opsomming, periode
from vtt_engine.record.proposal import Gebeurtenis, Stuk

ROUND = ("ontwerp naar raden", "zienswijzetermijn")
BODIES = ("openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan", "gemeente")
ACTS = ("begroting", "begrotingswijziging", "jaarrekening", "kadernota")
LONGEST_PAPERS = 42
Lost = dict[str, tuple[Gemis, ...]]
Day = int | Bereik | None


def same_day(dossier: Dossier) -> Iterator[Feit]:
    """Per step and the acts it takes together: does every mention give the same day?"""
    kinds = dict.fromkeys(e.gebeurtenis for e in dossier.voorstel.procedure or () if e.gebeurtenis != "overleg")
    for kind in kinds:
        for acts in sorted(dossier.components(kind), key=sorted):
            mentions = dossier.events(kind, min(acts))
            days = [(path, event, event.datum) for path, event in mentions if event.datum]
            clash = any(a.laatst < b.vroegst or b.laatst < a.vroegst for _, _, a in days for _, _, b in days)
            lost = tuple(Gemis(f"{path}/datum", f"de datum van {kind}") for path, event in mentions if event.datum is None)
            words = [f"{periode(d.vroegst.toordinal(), d.laatst.toordinal())} ({event.plaats or path})" for path, event, d in days]
            yield Feit("gebeurtenis", f"{kind}: {' + '.join(sorted(acts))}",
                       known(strijdig=clash if clash or not lost else None, vermeldingen=len(mentions)),
                       {"gebeurtenis": kind, "stukken": opsomming(sorted(acts)), "datums": opsomming(words)},
                       tuple(Plaats(f"{path}/datum", event.plaats) for path, event, _ in days) or (Plaats("/procedure"),),
                       {"strijdig": lost} if lost else {}, partial(Berekening, (), "datums vergelijken", stappen=tuple(words)),
                       frozenset(f"{kind}:{act}" for act in acts))


def dispatch(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the days between dispatch to the raden and the offering to the algemeen bestuur."""
    for path, act in dossier.acts:
        if act.soort not in ("begroting", "begrotingswijziging"):
            continue
        fields, lost = _act_fields(dossier, act)
        exempt, gone = dossier.exempt(path, act)
        if gone:
            lost["vrijgesteld"] = gone
        sent, gone = _step(dossier, "ontwerp naar raden", act, "de dag van verzending aan de raden")
        if gone:
            lost["verzonden"] = lost["dagen"] = gone
        end, anchor, gone = _anchor(dossier, act, fields.get("vorm"))
        if gone:
            lost["dagen"] = (*lost.get("dagen", ()), *gone)
        term: Day = None
        if sent is not None and end is not None:
            (low, high), (first, last) = bounds(sent), bounds(end)
            term = first - high if (first - high) == (last - low) else Bereik(first - high, last - low)
        papers: Day = Bereik(0, LONGEST_PAPERS)
        if dossier.profiel and isinstance(dossier.profiel.stukkentermijn, int):
            papers = dossier.profiel.stukkentermijn
        events = dossier.events("ontwerp naar raden", act.id)
        shown_end = periode(*bounds(end)) if end is not None else ""
        shown_sent = periode(*bounds(sent)) if sent is not None else ""
        yield Feit("toezending", act.id,
                   known(**fields, ronde=_has_round(dossier, act), vrijgesteld=exempt, verzonden=sent, dagen=term,
                         anker=anchor, stukkentermijn=papers),
                   {"stuk": act.id, "verzending": shown_sent, "eind": shown_end,
                    "kortst": Term("", bounds(term)[0], "dagen") if term is not None else ""},
                   tuple(Plaats(f"{p}/datum", e.plaats) for p, e in events) or (Plaats("/procedure"),), lost,
                   partial(_day_steps, (("laatste dag van verzending", bounds(sent)[1] if sent is not None else None),
                                        ("vroegste dag van de " + anchor, bounds(end)[0] if end is not None else None))),
                   frozenset({f"ontwerp naar raden:{act.id}", f"vaststelling:{act.id}"}))


def _anchor(dossier: Dossier, act: Stuk, body: Waarde | None) -> tuple[Day, str, tuple[Gemis, ...]]:
    """The day the twelve weeks are counted back from: the offering, or the meeting where that alone is known."""
    direct = body in ("bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan")
    if not direct and dossier.events("aanbieding aan algemeen bestuur", act.id):
        day, gone = _step(dossier, "aanbieding aan algemeen bestuur", act, "de dag van aanbieding aan het algemeen bestuur")
        return day, "aanbieding", gone
    day, gone = _step(dossier, "vaststelling", act, "de dag van de vergadering van het algemeen bestuur")
    return day, "vaststelling" if direct else "vergadering", gone


def _day_steps(days: tuple[tuple[str, int | None], ...]) -> Berekening:
    known_days = [(name, day) for name, day in days if day is not None]
    steps = [f"{name}: {dag(day)}" for name, day in known_days]
    if len(known_days) == len(days) == 2:
        steps.append(f"van de eerste naar de tweede: {known_days[1][1] - known_days[0][1]} dagen")
    return Berekening((), "dagen tellen", stappen=tuple(steps))


def adoption(dossier: Dossier) -> Iterator[Feit]:
    """Per act and per distinct day that is given for its adoption: the law is tested on each of these days."""
    for _, act in dossier.acts:
        if act.soort not in ("begroting", "begrotingswijziging"):
            continue
        mentions = dossier.events("vaststelling", act.id)
        fields, lost = _act_fields(dossier, act)
        sent, gone = _step(dossier, "inzending aan gedeputeerde staten", act, "de dag van inzending aan gedeputeerde staten")
        if gone:
            lost["inzending"] = gone
        by_day: dict[tuple[object, object] | str, list[tuple[str, Gebeurtenis]]] = {}
        for path, event in mentions:
            key = (event.datum.vroegst, event.datum.laatst) if event.datum else path
            by_day.setdefault(key, []).append((path, event))
        for group in by_day.values() or [[]]:
            yield _adoption_fact(act, fields, lost, sent, group)


def _adoption_fact(act: Stuk, fields: dict[str, Waarde], lost: Lost, sent: Day, group: list[tuple[str, Gebeurtenis]]) -> Feit:
    days = [event.datum for _, event in group if event.datum]
    day = span(days)
    gone = tuple(Gemis(f"{path}/datum", "de dag van vaststelling") for path, event in group if event.datum is None)
    if not group:
        gone = (Gemis("/procedure", f"de dag van vaststelling ({act.id})"),)
    lost = {**lost, **({"vaststelling": gone} if gone else {})}
    shown = periode(*bounds(day)) if day is not None else "datum onbekend"
    return Feit("vaststelling", f"{act.id}, {shown}" if group else act.id, known(**fields, vaststelling=day, inzending=sent),
                {"stuk": act.id, "dag": shown, "waar": opsomming([event.plaats or path for path, event in group])},
                tuple(Plaats(f"{path}/datum", event.plaats) for path, event in group) or (Plaats("/procedure"),), lost,
                partial(Berekening, (), "datums vergelijken", stappen=(f"vaststelling: {shown}",)),
                frozenset({f"vaststelling:{act.id}"}))


_ACT = {"stuksoort": Veld(Type.WOORD, "het soort begrotingsstuk", ACTS), "jaar": Veld(Type.JAAR, "het begrotingsjaar"),
        "vorm": Veld(Type.WOORD, "de rechtsvorm van de organisatie", BODIES)}
_ROUND = {"ronde": Veld(Type.JANEE, "of er een zienswijzeronde in de procedure staat"),
          "vrijgesteld": Veld(Type.JANEE, "of de regeling deze wijziging vrijstelt van zienswijzen")}


def _day(meaning: str) -> Veld:
    return Veld(Type.DATUM, meaning, onzeker=True)


SOORTEN = (
    Feitsoort("gebeurtenis", "Een stap in de procedure, met alle vermeldingen van zijn datum.", ("procedure",),
              {"strijdig": Veld(Type.JANEE, "of twee vermeldingen elkaar tegenspreken"),
               "vermeldingen": Veld(Type.AANTAL, "het aantal vermeldingen")},
              {"gebeurtenis": "de stap", "stukken": "de begrotingsstukken", "datums": "de datums met hun plaats"},
              same_day, "geen stap met een datum"),
    Feitsoort("toezending", "De verzending van het ontwerp aan de raden, vóór het algemeen bestuur.", ("stukken", "procedure"),
              {**_ACT, **_ROUND, "verzonden": _day("de dag van verzending"),
               "dagen": Veld(Type.DAGEN, "dagen tussen de laatste verzending en de eerste behandeling", onzeker=True),
               "anker": Veld(Type.WOORD, "tot waar is geteld", ("aanbieding", "vergadering", "vaststelling")),
               "stukkentermijn": Veld(Type.DAGEN, "dagen tussen aanbieding en vergadering; onbekend: 0 tot 42", onzeker=True)},
              {"stuk": "het begrotingsstuk", "verzending": "de verzending", "eind": "de behandeling", "kortst": "de kortste termijn"},
              dispatch, "geen begroting of begrotingswijziging"),
    Feitsoort("vaststelling", "Een dag die voor de vaststelling wordt genoemd.", ("stukken", "procedure"),
              {**_ACT, "vaststelling": _day("de dag van vaststelling"), "inzending": _day("de dag van inzending")},
              {"stuk": "het begrotingsstuk", "dag": "de dag", "waar": "waar de dag staat"},
              adoption, "geen begroting of begrotingswijziging"),
    Feitsoort("kaders", "De kaders en de voorlopige jaarrekening bij een begroting.", ("stukken", "procedure"),
              {**_ACT, "document": Veld(Type.WOORD, "welk stuk", ("kaders", "voorlopige jaarrekening")),
               "verzonden": _day("de dag van verzending")},
              {"stuk": "de begroting", "dag": "de dag"}, frames, "geen begroting"),
    Feitsoort("zienswijze", "De zienswijzeronde over een begrotingsstuk.", ("stukken", "procedure"),
              {**_ACT, **_ROUND, "reactie": _day("de reactie op de zienswijzen"), "toegekend": _day("de dag van toekenning"),
               "vergadering": _day("de vergadering die vaststelt"),
               "toekenning": Veld(Type.JANEE, "of het geld al is toegekend")},
              {"stuk": "het begrotingsstuk", "reactiedag": "de reactie", "toekenningsdag": "de toekenning",
               "vergaderdag": "de vergadering"}, views, "geen begroting of begrotingswijziging"),
)
