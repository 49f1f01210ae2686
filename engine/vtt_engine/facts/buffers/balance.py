"""Facts about the balance sheet and about what is done with a result."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.buffers.figures import Lost, Som, compare, gone
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, count, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.papers.parts import CARRIED_FIELDS, carried, part_tag
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.buffers import Balans, Resultaatbestemming
from vtt_engine.record.proposal import Stuk
from vtt_engine.record.values import Bedrag

_DAY = {"begin": "1 januari", "eind": "31 december"}
_OWN = (("eigen_vermogen", "het eigen vermogen"), ("vreemd_vermogen", "het vreemd vermogen"))
_GOALS = ("terug naar deelnemers", "reserve", "anders", "onbekend")


def sheets(dossier: Dossier) -> Iterator[Feit]:
    """Per balance sheet: activa against passiva, and the own capital against reserves + result."""
    for i, item in enumerate(dossier.voorstel.balansen or ()):
        path = f"/balansen/{i}"
        total = gone(path, {"activa": (item.activa, "de activa"), "passiva": (item.passiva, "de passiva")})
        own = gone(path, {"reserves": (item.reserves, "de reserves"), "resultaat": (item.resultaat, "het resultaat")})
        if not isinstance(item.eigen_vermogen, Bedrag):
            own = (*own, Gemis(f"{path}/eigen_vermogen", "het eigen vermogen"))
        sides = compare(((1, item.activa),), item.passiva) if item.activa and item.passiva else None
        capital = (compare(((1, item.reserves), (1, item.resultaat)), item.eigen_vermogen)
                   if item.reserves and item.resultaat and isinstance(item.eigen_vermogen, Bedrag) else None)
        lost: Lost = {"balansafstand": total, "balansverschil": total, "vermogensafstand": own, "vermogensverschil": own}
        off = sides if sides and sides.afstand else capital if capital and capital.afstand else None
        yield Feit("balans", item.id,
                   known(balansafstand=sides.afstand if sides else None, balansverschil=abs(sides.verschil) if sides else None,
                         vermogensafstand=capital.afstand if capital else None,
                         vermogensverschil=abs(capital.verschil) if capital else None),
                   {"dag": f"{_DAY[item.moment]} {item.jaar}", **{key: _shown(getattr(item, key)) for key in _FIGURES}},
                   (Plaats(path, item.plaats),), {key: gaps for key, gaps in lost.items() if gaps},
                   partial(_sum, path, item, sides, capital), frozenset({f"balans:{item.jaar}"}), "cent",
                   abs(off.verschil) if off else 0)


_FIGURES = ("activa", "passiva", "reserves", "resultaat", "eigen_vermogen")


def _shown(value: object) -> str:
    return euro(value.cent) if isinstance(value, Bedrag) else ONBEKEND


def _sum(path: str, item: Balans, sides: Som | None, capital: Som | None) -> Berekening:
    terms = tuple(Term(key.replace("_", " "), value.cent, "cent", f"{path}/{key}")
                  for key in _FIGURES if isinstance(value := getattr(item, key), Bedrag))
    steps = []
    if sides:
        steps.append(f"activa {euro(sides.uitkomst)}, passiva {euro(sides.gedrukt)}: verschil {euro(sides.verschil)}")
    if capital:
        steps.append(f"reserves + resultaat {euro(capital.uitkomst)}, eigen vermogen {euro(capital.gedrukt)}: "
                     f"verschil {euro(capital.verschil)}")
    return Berekening(terms, "activa = passiva; reserves + resultaat = eigen vermogen", stappen=tuple(steps))


def capital_shown(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting: are own and borrowed capital given at the begin and the end of the year?"""
    for path, act in dossier.acts:
        if act.soort != "begroting":
            continue
        fields, lost = carried(dossier, path, act)
        absent, open_ = _capital(dossier, act)
        yield Feit("vermogen", act.id, known(**fields, jaar=act.jaar, ontbrekend=count(len(absent), len(open_))),
                   {"stuk": dossier.name_of(act), "namen": opsomming(absent)}, (Plaats("/balansen"),),
                   {**lost, **({"ontbrekend": open_} if open_ else {})},
                   partial(Berekening, (), "nagaan wat er staat", stappen=(f"ontbreekt: {opsomming(absent) or 'niets'}",)),
                   frozenset({part_tag("geprognosticeerde balans", act)}), cellen=tuple(absent))


def _capital(dossier: Dossier, act: Stuk) -> tuple[list[str], tuple[Gemis, ...]]:
    """Which of the four figures the paper does not give, and which were not filled in."""
    if dossier.voorstel.balansen is None:
        return [], tuple(Gemis("/balansen", f"{name} op {day} {act.jaar}") for day in _DAY.values() for _, name in _OWN)
    absent: list[str] = []
    open_: list[Gemis] = []
    for moment, day in _DAY.items():
        own = [(f"/balansen/{i}", item) for i, item in enumerate(dossier.voorstel.balansen)
               if item.jaar == act.jaar and item.moment == moment]
        for key, name in _OWN:
            values = [(path, getattr(item, key)) for path, item in own]
            if any(isinstance(value, Bedrag) for _, value in values):
                continue
            blank = [Gemis(f"{path}/{key}", f"{name} op {day} {act.jaar}") for path, value in values if value is None]
            open_ += blank
            if not blank:
                absent.append(f"{name} op {day}")
    return absent, tuple(open_)


def results(dossier: Dossier) -> Iterator[Feit]:
    """Per result of a year: where it goes, and whether the paper says why it does not go back."""
    for i, item in enumerate(dossier.voorstel.resultaatbestemmingen or ()):
        path, profile = f"/resultaatbestemmingen/{i}", dossier.profiel
        agreed = None if profile is None or profile.resultaat == ONBEKEND else profile.resultaat
        called = "wat de regeling met een resultaat doet"
        unknown = NO_PROFILE if profile is None else unknown_in_profile(profile, "resultaat", called)
        lost: Lost = {"resultaat": gone(path, {"resultaat": (item.resultaat, "het resultaat")}),
                      "bestemming": gone(path, {"bestemming": (item.bestemming, "de bestemming van het resultaat")}),
                      "gemotiveerd": gone(path, {"motivering": (item.motivering, "de motivering van de bestemming")}),
                      "afspraak": () if agreed else (unknown,)}
        yield Feit("resultaatbestemming", item.id,
                   known(resultaat=item.resultaat.cent if item.resultaat else None, bestemming=item.bestemming, afspraak=agreed,
                         gemotiveerd=None if item.motivering is None else item.motivering.strip() not in ("", ONBEKEND)),
                   {"jaar": str(item.jaar or item.id), "waarheen": item.bestemming or ONBEKEND}, (Plaats(path, item.plaats),),
                   {key: gaps for key, gaps in lost.items() if gaps}, partial(_result, path, item),
                   frozenset({f"resultaat:{item.jaar}"}), "cent", abs(item.resultaat.cent) if item.resultaat else 0)


def _result(path: str, item: Resultaatbestemming) -> Berekening:
    return Berekening((Term(f"resultaat {item.jaar or item.id}", item.resultaat.cent if item.resultaat else None, "cent",
                            f"{path}/resultaat"),), "nagaan waar het resultaat heen gaat",
                      stappen=(f"bestemming: {item.bestemming or ONBEKEND}",))


_WHERE = ("begroting", "jaarrekening", "kadernota")
SOORTEN = (
    Feitsoort("balans", "Een balans aan het begin of eind van een jaar.", ("balansen",),
              {"balansafstand": Veld(Type.BEDRAG, "hoe ver activa en passiva uiteen liggen, meer dan afronding verklaart"),
               "balansverschil": Veld(Type.BEDRAG, "het verschil tussen activa en passiva"),
               "vermogensafstand": Veld(Type.BEDRAG, "hoe ver het eigen vermogen ligt van reserves plus resultaat, meer dan "
                                                     "afronding verklaart"),
               "vermogensverschil": Veld(Type.BEDRAG, "het verschil tussen het eigen vermogen en reserves plus resultaat")},
              {"dag": "de dag van de balans", "activa": "de activa", "passiva": "de passiva", "reserves": "de reserves",
               "resultaat": "het resultaat", "eigen_vermogen": "het eigen vermogen"}, sheets, "geen balans", documenten=_WHERE),
    Feitsoort("vermogen", "Of een begroting het eigen en vreemd vermogen noemt, aan het begin en het eind van het jaar.",
              ("stukken", "balansen"),
              {**CARRIED_FIELDS, "jaar": Veld(Type.JAAR, "het begrotingsjaar"),
               "ontbrekend": Veld(Type.AANTAL, "het aantal van de vier bedragen dat het stuk niet noemt", onzeker=True)},
              {"stuk": "het begrotingsstuk", "namen": "wat ontbreekt"}, capital_shown, "geen begroting", eerste_beslist=True,
              documenten=("begroting",)),
    Feitsoort("resultaatbestemming", "Wat er met een resultaat gebeurt.", ("resultaatbestemmingen",),
              {"resultaat": Veld(Type.BEDRAG, "het resultaat"), "bestemming": Veld(Type.WOORD, "waar het heen gaat", _GOALS),
               "gemotiveerd": Veld(Type.JANEE, "of het stuk zegt waarom"),
               "afspraak": Veld(Type.WOORD, "wat de regeling met een resultaat doet", ("terug naar deelnemers", "naar reserve"))},
              {"jaar": "het jaar", "waarheen": "de bestemming"}, results, "geen resultaatbestemming",
              documenten=("begroting", "jaarrekening", "kadernota", "bestuursvoorstel")),
)
