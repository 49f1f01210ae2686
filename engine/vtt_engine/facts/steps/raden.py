"""Facts about what each raad got: whether all were asked, in which version, and whether the adopted act went back to them."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.bodies import plain, receiver
from vtt_engine.facts.steps.step import (
    ACT_FIELDS,
    NO_PROCEDURE,
    ROUND_FIELDS,
    acts_in_round,
    day_field,
    places,
    shown,
    step,
    things,
)
from vtt_engine.notation import opsomming
from vtt_engine.record.proposal import Stuk

_DRAFT, _OFFER, _ADOPTION, _BACK = ("ontwerp naar raden", "aanbieding aan algemeen bestuur", "vaststelling",
                                    "terugzending aan raden")


def asked(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: the participants to which the draft did not go."""
    for act, fields, lost in acts_in_round(dossier):
        sent, gone = step(dossier, _DRAFT, act, "de dag van verzending aan de raden")
        absent, more, named = _not_asked(dossier, act)
        lost.update({name: held for name, held in (("verzonden", gone), ("gemist", more)) if held})
        yield Feit("bevraging", act.id, known(**fields, verzonden=sent, gemist=None if absent is None else len(absent)),
                   {"stuk": dossier.name_of(act), "gemeenten": opsomming(absent or [], 20)}, places(dossier, act, _DRAFT), lost,
                   partial(Berekening, (), "deelnemers en raden vergelijken",
                           stappen=(f"het ontwerp ging naar: {named or 'niet bekend'}",)), things(act, _DRAFT),
                   cellen=tuple(absent or ()))


def _not_asked(dossier: Dossier, act: Stuk) -> tuple[list[str] | None, tuple[Gemis, ...], str]:
    """The participants that no mention names, what is missing to know them, and who was asked in words."""
    events = dossier.events(_DRAFT, act.id)
    if not events:
        return None, (Gemis("/procedure", f"de verzending aan de raden ({dossier.name_of(act)})"),), ""
    together = [path for path, event in events if receiver(event.orgaan) is None]
    single = {path: plain(event.orgaan) for path, event in events if event.orgaan and path not in together}
    if not single:
        return [], (), "alle raden samen"
    if together:
        return None, tuple(Gemis(f"{path}/orgaan", "aan welke raad het ontwerp ging") for path in together), "niet duidelijk"
    profile = dossier.profiel
    if profile is None or profile.deelnemers == "onbekend":
        return None, (NO_PROFILE if profile is None else unknown_in_profile(profile, "deelnemers", "de deelnemers"),), ""
    unclear = tuple(Gemis(f"{path}/orgaan", "welke deelnemer dit is")
                    for path, name in single.items() if not profile.officieel(name))
    reached = {profile.officieel(name) for name in single.values()}
    members = [m.naam for m in profile.deelnemers if (m.van or 0) <= act.jaar <= (m.tot or act.jaar)]
    words = opsomming(sorted(name for name in reached if name), 20)
    return (None, unclear, words) if unclear else ([name for name in members if name not in reached], (), words)


def versions(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: whether the version for the raden is the one that the board gets."""
    paths = {act.id: path for path, act in dossier.acts}
    for act, fields, lost in acts_in_round(dossier):
        end = _OFFER if dossier.events(_OFFER, act.id) else _ADOPTION
        sent, gone = _version(dossier, _DRAFT, act)
        offered, more = _version(dossier, end, act)
        if gone or more:
            lost["gelijk"] = (*gone, *more)
        changed = act.gewijzigd_na_ontwerp
        if changed is None:
            lost["gewijzigd"] = (Gemis(f"{paths[act.id]}/gewijzigd_na_ontwerp", "of het stuk afwijkt van het ontwerp"),)
        same = None if gone or more else sent == offered and len(sent) == 1
        yield Feit("versie", act.id, known(**fields, gelijk=same, gewijzigd=changed),
                   {"stuk": dossier.name_of(act), "verzonden": opsomming(sent), "aangeboden": opsomming(offered)},
                   places(dossier, act, _DRAFT, end), lost,
                   partial(Berekening, (), "versies vergelijken", stappen=(
                       f"naar de raden: {opsomming(sent) or 'niet bekend'}",
                       f"naar het bestuur: {opsomming(offered) or 'niet bekend'}")),
                   things(act, _DRAFT, end))


def _version(dossier: Dossier, kind: str, act: Stuk) -> tuple[list[str], tuple[Gemis, ...]]:
    events = dossier.events(kind, act.id)
    if not events:
        return [], (Gemis("/procedure", f"de stap {kind} ({dossier.name_of(act)})"),)
    lost = tuple(Gemis(f"{path}/versie", f"de versie bij {kind}") for path, event in events if event.versie is None)
    return sorted({event.versie for _, event in events if event.versie}), lost


def returned(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting and wijziging: whether it was changed after the draft, and whether it goes back to the raden."""
    paths = {act.id: path for path, act in dossier.acts}
    for act, fields, lost in acts_in_round(dossier):
        adopted, gone = step(dossier, _ADOPTION, act, "de dag van vaststelling")
        if gone:
            lost["vaststelling"] = gone
        back: bool | None = bool(dossier.events(_BACK, act.id))
        if dossier.voorstel.procedure is None:
            back, lost["terug"] = None, (NO_PROCEDURE,)
        if act.gewijzigd_na_ontwerp is None:
            lost["gewijzigd"] = (Gemis(f"{paths[act.id]}/gewijzigd_na_ontwerp", "of het stuk afwijkt van het ontwerp"),)
        yield Feit("terugzending", act.id, known(**fields, vaststelling=adopted, gewijzigd=act.gewijzigd_na_ontwerp, terug=back),
                   {"stuk": dossier.name_of(act), "dag": shown(adopted)}, places(dossier, act, _BACK, _ADOPTION), lost,
                   partial(Berekening, (), "nagaan of de stap er staat", stappen=(
                       f"vaststelling: {shown(adopted) or 'niet bekend'}",
                       f"terugzending aan de raden: {'staat in de procedure' if back else 'staat niet in de procedure'}")),
                   things(act, _ADOPTION, _BACK))


_ACT = "geen begroting of begrotingswijziging"
_CHANGED = Veld(Type.JANEE, "of het stuk afwijkt van het ontwerp dat de raden kregen")

SOORTEN = (
    Feitsoort("bevraging", "Naar welke raden het ontwerp is gegaan.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS, "verzonden": day_field("de dag van verzending"),
               "gemist": Veld(Type.AANTAL, "het aantal deelnemers waar het ontwerp niet naartoe ging")},
              {"stuk": "het begrotingsstuk", "gemeenten": "de deelnemers die ontbreken"}, asked, _ACT, eerste_beslist=True),
    Feitsoort("versie", "De versie van het stuk voor de raden en die voor het bestuur.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS, "gelijk": Veld(Type.JANEE, "of de twee versies gelijk zijn"), "gewijzigd": _CHANGED},
              {"stuk": "het begrotingsstuk", "verzonden": "de versie voor de raden", "aangeboden": "de versie voor het bestuur"},
              versions, _ACT, eerste_beslist=True),
    Feitsoort("terugzending", "Het stuk na de vaststelling, op weg terug naar de raden.", ("stukken", "procedure"),
              {**ACT_FIELDS, **ROUND_FIELDS, "vaststelling": day_field("de dag van vaststelling"), "gewijzigd": _CHANGED,
               "terug": Veld(Type.JANEE, "of het terugzenden in de procedure staat")},
              {"stuk": "het begrotingsstuk", "dag": "de dag van vaststelling"}, returned, _ACT, eerste_beslist=True),
)
