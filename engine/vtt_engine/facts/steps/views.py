"""Facts about what the raden get and what is done with their views: the kaders, and the zienswijze round."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier, span
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.step import (
    ACT_FIELDS,
    NO_PROCEDURE,
    ROUND_FIELDS,
    Day,
    act_fields,
    acts_in_round,
    day_field,
    last,
    shown,
    step,
    written,
)
from vtt_engine.record.proposal import Stuk

KINDS = (("kaders naar raden", "kaders"), ("voorlopige jaarrekening naar raden", "voorlopige jaarrekening"))


def frames(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting: the dispatch of the kaders and of the provisional accounts, each apart."""
    for _, act in dossier.acts:
        if act.soort != "begroting":
            continue
        for kind, what in KINDS:
            fields, lost = act_fields(dossier, act)
            sent, gone = step(dossier, kind, act, f"de dag van verzending van de {what}")
            if gone:
                lost["verzonden"] = gone
            yield Feit("kaders", f"{what} bij {act.id}", known(**fields, document=what, verzonden=sent),
                       {"stuk": dossier.name_of(act), "dag": shown(sent)},
                       tuple(Plaats(f"{p}/datum", e.plaats) for p, e in dossier.events(kind, act.id)) or (Plaats("/procedure"),),
                       lost, partial(_steps, (("verzending", sent),)), frozenset({f"{kind}:{act.id}"}))


def views(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the zienswijze round, the response to it, and money granted before it."""
    for act, fields, lost in acts_in_round(dossier):
        response, gone = _response(dossier, act)
        if gone:
            lost["reactie"] = gone
        granted, gone = step(dossier, "toekenning", act, "de dag van toekenning")
        if gone:
            lost["toegekend"] = gone
        meeting, gone = step(dossier, "vaststelling", act, "de dag van de vergadering van het algemeen bestuur")
        if gone:
            lost["vergadering"] = gone
        early: bool | None = bool(dossier.events("toekenning", act.id))
        if dossier.voorstel.procedure is None:
            early, lost["toekenning"] = None, (NO_PROCEDURE,)
        named = (("reactie op de zienswijzen", response), ("toekenning", granted), ("vaststelling", meeting))
        yield Feit("zienswijze", act.id,
                   known(**fields, te_beantwoorden=_pending(dossier, act), reactie=response, toegekend=granted,
                         vergadering=meeting, toekenning=early),
                   {"stuk": dossier.name_of(act), "reactiedag": shown(response),
                    "toekenningsdag": written(dossier, "toekenning", act), "vergaderdag": written(dossier, "vaststelling", act)},
                   _view_places(dossier, act), lost, partial(_steps, named),
                   frozenset({f"vaststelling:{act.id}", f"toekenning:{act.id}"}))


def _response(dossier: Dossier, act: Stuk) -> tuple[Day, tuple[Gemis, ...]]:
    """The day of the last response: to all raden together, and to each zienswijze that names a day of its own."""
    kind, what = "reactie op zienswijzen", "de reactie van het dagelijks bestuur"
    day, gone = step(dossier, kind, act, what)
    given = [(f"/zienswijzen/{i}", view) for i, view in enumerate(dossier.voorstel.zienswijzen or ())
             if view.stukken is None or act.id in view.stukken]
    silent = tuple(Gemis(f"{path}/reactie_op", f"{what} aan {view.gemeente}") for path, view in given if view.reactie_op is None)
    if silent and (len(silent) < len(given) or not dossier.events(kind, act.id)):
        return None, silent
    if day is None and not given:
        return None, gone
    return last(day, *(span([view.reactie_op]) for _, view in given if view.reactie_op)), gone


def _pending(dossier: Dossier, act: Stuk) -> bool:
    """Whether there is, or may come, a zienswijze to react to: not if the act lies before the board and no raad gave one."""
    given = dossier.voorstel.zienswijzen
    silent = given is not None and not any(view.stukken is None or act.id in view.stukken for view in given)
    return not (silent and act.status == "vaststelling")


def _view_places(dossier: Dossier, act: Stuk) -> tuple[Plaats, ...]:
    kinds = ("toekenning", "reactie op zienswijzen", "ontwerp naar raden", "zienswijzetermijn")
    return tuple(Plaats(f"{p}/datum", e.plaats) for kind in kinds for p, e in dossier.events(kind, act.id)) or (
        Plaats("/procedure"),)


def _steps(named: tuple[tuple[str, Day], ...]) -> Berekening:
    return Berekening((), "datums vergelijken", stappen=tuple(f"{name}: {shown(day)}" for name, day in named if day is not None))


SOORTEN = (
    Feitsoort("kaders", "De kaders en de voorlopige jaarrekening bij een begroting.", ("stukken", "procedure"),
              {**ACT_FIELDS, "document": Veld(Type.WOORD, "welk stuk", ("kaders", "voorlopige jaarrekening")),
               "verzonden": day_field("de dag van verzending")},
              {"stuk": "de begroting", "dag": "de dag"}, frames, "geen begroting", eerste_beslist=True),
    Feitsoort("zienswijze", "De zienswijzeronde over een begrotingsstuk.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS,
               "te_beantwoorden": Veld(Type.JANEE, "of er een zienswijze is of nog kan komen"),
               "reactie": day_field("de reactie op de zienswijzen"),
               "toegekend": day_field("de dag van toekenning"), "vergadering": day_field("de vergadering die vaststelt"),
               "toekenning": Veld(Type.JANEE, "of het geld al is toegekend")},
              {"stuk": "het begrotingsstuk", "reactiedag": "de reactie", "toekenningsdag": "de toekenning",
               "vergaderdag": "de vergadering"}, views, "geen begroting of begrotingswijziging", eerste_beslist=True),
)
