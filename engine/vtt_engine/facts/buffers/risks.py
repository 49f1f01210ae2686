"""Facts about risks and the means to bear them."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.buffers.figures import between, compare, gone, reading
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, count, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.buffers import Risico, Weerstandsvermogen
from vtt_engine.record.values import Bedrag, Getal

_WHERE = ("begroting", "jaarrekening", "kadernota")


def buffers(dossier: Dossier) -> Iterator[Feit]:
    """Per statement of the means: the printed ratio, the class, and the lowest ratio the regeling allows."""
    for i, item in enumerate(dossier.voorstel.weerstandsvermogen or ()):
        path = f"/weerstandsvermogen/{i}"
        figures = gone(path, {"beschikbaar": (item.beschikbaar, "de beschikbare weerstandscapaciteit"),
                              "benodigd": (item.benodigd, "de benodigde weerstandscapaciteit")})
        lost = {"deelbaar": figures, "afwijking": (*figures, *gone(path, {"ratio": (item.ratio, "de ratio")})),
                "genoemd": gone(path, {"klasse": (item.klasse, "de waardering")}), "verschil": ()}
        lost["verschil"] = lost["afwijking"]
        scale = 10**item.ratio.decimalen if item.ratio else 1
        off, plain = _ratio(item) if not lost["afwijking"] else (None, None)
        short, least, unknown = _shortage(dossier, item)
        yield Feit("weerstandsvermogen", item.id,
                   known(deelbaar=None if item.benodigd is None else item.benodigd.cent > 0, afwijking=off,
                         verschil=None if plain is None or item.ratio is None else abs(item.ratio.waarde - plain),
                         tekort=short, genoemd=None if item.klasse is None else item.klasse != ONBEKEND),
                   {"jaar": str(item.jaar or item.id), "ratio": getal(*item.ratio) if item.ratio else ONBEKEND,
                    "berekend": getal(plain, item.ratio.decimalen) if plain is not None and item.ratio else ONBEKEND,
                    "beschikbaar": _euro(item.beschikbaar), "benodigd": _euro(item.benodigd), "minimum": least},
                   (Plaats(path, item.plaats),), {**{key: gaps for key, gaps in lost.items() if gaps},
                                                  **({"tekort": (*figures, *unknown)} if figures or unknown else {})},
                   partial(_divided, path, item, plain, scale), frozenset({f"weerstand:{item.jaar}"}), f"aantal/{scale}",
                   short or 0)


def _euro(amount: Bedrag | None) -> str:
    return ONBEKEND if amount is None else euro(amount.cent)


def _ratio(item: Weerstandsvermogen) -> tuple[int | None, int | None]:
    """How far the printed ratio lies outside what the amounts allow, and the ratio they give; in its last digit."""
    if item.beschikbaar is None or item.benodigd is None or item.ratio is None:
        return None, None
    step = reading(item.beschikbaar, item.benodigd)
    means, need = printed(item.beschikbaar.cent, step), printed(item.benodigd.cent, step)
    if item.benodigd.cent <= 0 or need.laag <= 0:
        return None, None
    scale = 10**item.ratio.decimalen
    ends = [Fraction(a) / b * scale for a in means for b in need]
    gap = Interval(min(ends), max(ends)).gap(printed(item.ratio.waarde, 1))
    return between(gap), half_up(Fraction(item.beschikbaar.cent * scale, item.benodigd.cent))


def _shortage(dossier: Dossier, item: Weerstandsvermogen) -> tuple[int | None, str, tuple[Gemis, ...]]:
    """What is lacking for the lowest ratio of the profile, in cents; that ratio in words; what is missing."""
    if dossier.profiel is None:
        return None, ONBEKEND, (NO_PROFILE,)
    least = dossier.profiel.weerstandsratio
    if isinstance(least, str):
        called = "de laagste ratio van het weerstandsvermogen"
        return None, ONBEKEND, (unknown_in_profile(dossier.profiel, "weerstandsratio", called),)
    if item.beschikbaar is None or item.benodigd is None:
        return None, getal(*least), ()
    step = reading(item.beschikbaar, item.benodigd)
    asked = printed(item.benodigd.cent, step).laag * Fraction(least.waarde, 10**least.decimalen)
    short = asked - printed(item.beschikbaar.cent, step).hoog
    return between(short) if short > 0 else 0, getal(*least), ()


def _divided(path: str, item: Weerstandsvermogen, plain: int | None, scale: int) -> Berekening:
    unit = f"aantal/{scale}"
    return Berekening((Term("beschikbaar", item.beschikbaar.cent if item.beschikbaar else None, "cent", f"{path}/beschikbaar"),
                       Term("benodigd", item.benodigd.cent if item.benodigd else None, "cent", f"{path}/benodigd")),
                      "beschikbaar / benodigd", Term("herrekend", plain, unit) if plain is not None else None,
                      Term("gedrukt", item.ratio.waarde if item.ratio else None, unit, f"{path}/ratio"),
                      item.ratio.waarde - plain if item.ratio and plain is not None else None)


class Post(NamedTuple):
    """A risk of a year: its pointer, whether it lacks a figure that the paper does not give, and how far its product is off."""

    pad: str
    item: Risico
    mist: tuple[Gemis, ...]
    zonder: bool
    afstand: int
    berekend: int


def risk_lists(dossier: Dossier) -> Iterator[Feit]:
    """Per year: the risks with chance × effect, and their sum beside what is needed."""
    by_year: dict[int | None, list[Post]] = {}
    for i, item in enumerate(dossier.voorstel.risicos or ()):
        by_year.setdefault(item.jaar, []).append(_post(f"/risicos/{i}", item))
    loose = tuple(Gemis(f"{post.pad}/jaar", "het jaar van het risico") for post in by_year.get(None, ()))
    for year, posts in by_year.items():
        wrong = [post for post in posts if post.afstand]
        bare = [post for post in posts if post.zonder]
        open_ = [post for post in posts if post.mist and not post.zonder]
        gaps = tuple(gap for post in posts for gap in post.mist)
        unpriced = tuple(Gemis(f"{post.pad}/bedrag", f"het bedrag van {post.item.naam}") for post in posts
                         if not isinstance(post.item.bedrag, Bedrag))
        need, simulated, lost = _needed(dossier, year)
        total = [post.item.bedrag for post in posts if isinstance(post.item.bedrag, Bedrag)]
        lost = (*loose, *unpriced, *lost)
        som = None if lost or need is None else compare(((1, amount) for amount in total), need, apart=True)
        gaps = gaps if year else (*loose, *gaps)
        yield Feit("risicolijst", f"risico's {year}" if year else "risico's zonder jaar",
                   known(afwijkend=count(len(wrong), len(open_)) if year else None,
                         zonder=count(len(bare), len(open_)) if year else None, risicos=len(posts),
                         somafstand=som.afstand if som else None, somverschil=abs(som.verschil) if som else None,
                         simulatie=simulated[0]),
                   partial(_words, wrong, bare, sum(amount.cent for amount in total), need),
                   tuple(Plaats(post.pad, post.item.plaats) for post in wrong or bare or posts),
                   {key: found for key, found in (("afwijkend", gaps), ("zonder", gaps), ("somafstand", lost),
                                                  ("somverschil", lost), ("simulatie", simulated[1])) if found},
                   partial(_added, posts, need), frozenset({f"weerstand:{year}"}), "cent", abs(som.verschil) if som else 0,
                   tuple(post.item.naam for post in wrong or bare))


def _post(path: str, item: Risico) -> Post:
    lost = gone(path, {"kans": (item.kans, f"de kans van {item.naam}"), "gevolg": (item.gevolg, f"het gevolg van {item.naam}"),
                       "bedrag": (item.bedrag, f"het bedrag van {item.naam}")})
    bare = ONBEKEND in (item.kans, item.gevolg, item.bedrag)
    if not (isinstance(item.kans, Getal) and isinstance(item.gevolg, Bedrag) and isinstance(item.bedrag, Bedrag)):
        return Post(path, item, lost, bare, 0, 0)
    step, scale = reading(item.gevolg, item.bedrag), Fraction(1, 100 * 10**item.kans.decimalen)
    reach = printed(item.gevolg.cent, step).product(printed(item.kans.waarde, 1).times(scale))
    return Post(path, item, lost, bare, between(reach.gap(printed(item.bedrag.cent, step))),
                half_up(item.gevolg.cent * item.kans.waarde * scale))


def _needed(dossier: Dossier, year: int | None) -> tuple[Bedrag | None, tuple[bool | None, tuple[Gemis, ...]], tuple[Gemis, ...]]:
    """What is needed in the year, whether it was simulated (with what is missing for that), and what is missing."""
    items = [(f"/weerstandsvermogen/{i}", item) for i, item in enumerate(dossier.voorstel.weerstandsvermogen or ())]
    own = [(path, item) for path, item in items if item.jaar == year and year is not None]
    undated = tuple(Gemis(f"{path}/jaar", "het jaar van het weerstandsvermogen") for path, item in items if item.jaar is None)
    if not own:
        lost = undated or (Gemis("/weerstandsvermogen", f"de benodigde weerstandscapaciteit van {year or 'het jaar'}"),)
        return None, (None, lost), lost
    path, item = min(own, key=lambda pair: pair[1].id)
    return (item.benodigd, (item.simulatie, gone(path, {"simulatie": (item.simulatie, "of het bedrag uit een simulatie komt")})),
            gone(path, {"benodigd": (item.benodigd, "de benodigde weerstandscapaciteit")}))


def _words(wrong: list[Post], bare: list[Post], total: int, need: Bedrag | None) -> dict[str, object]:
    return {"namen": opsomming([f"{post.item.naam} (berekend {euro(post.berekend)}, er staat {_shown(post)})" for post in wrong]),
            "zondernamen": opsomming([post.item.naam for post in bare]), "totaal": Term("", total, "cent"),
            "benodigd": _euro(need)}


def _shown(post: Post) -> str:
    return euro(post.item.bedrag.cent) if isinstance(post.item.bedrag, Bedrag) else ONBEKEND


def _added(posts: list[Post], need: Bedrag | None) -> Berekening:
    terms = tuple(Term(post.item.naam, post.item.bedrag.cent if isinstance(post.item.bedrag, Bedrag) else None, "cent",
                       f"{post.pad}/bedrag") for post in posts)
    total = sum(term.waarde or 0 for term in terms)
    steps = tuple(f"{post.item.naam}: {getal(*post.item.kans)}% × {euro(post.item.gevolg.cent)} = {euro(post.berekend)}"
                  for post in posts if isinstance(post.item.kans, Getal) and isinstance(post.item.gevolg, Bedrag))
    return Berekening(terms, "som van de risico's", Term("totaal", total, "cent"),
                      Term("benodigd", need.cent if need else None, "cent"), need.cent - total if need else None, steps)


SOORTEN = (
    Feitsoort("weerstandsvermogen", "De middelen om tegenvallers te dragen, naast wat nodig is.", ("weerstandsvermogen",),
              {"deelbaar": Veld(Type.JANEE, "of er een benodigd bedrag boven nul is"),
               "afwijking": Veld(Type.MAAT, "hoe ver de gedrukte ratio af ligt van wat de bedragen toelaten"),
               "verschil": Veld(Type.MAAT, "het verschil tussen de gedrukte en de gewone ratio"),
               "tekort": Veld(Type.BEDRAG, "wat ontbreekt voor de laagste ratio van de regeling"),
               "genoemd": Veld(Type.JANEE, "of het stuk een waardering noemt")},
              {"jaar": "het jaar", "ratio": "de gedrukte ratio", "berekend": "de herrekende ratio", "beschikbaar": "wat er is",
               "benodigd": "wat nodig is", "minimum": "de laagste ratio van de regeling"},
              buffers, "geen weerstandsvermogen", documenten=_WHERE),
    Feitsoort("risicolijst", "De risico's van een jaar, met hun som.", ("risicos",),
              {"afwijkend": Veld(Type.AANTAL, "het aantal risico's waarvan kans maal gevolg niet uitkomt", onzeker=True),
               "zonder": Veld(Type.AANTAL, "het aantal risico's zonder kans, gevolg of bedrag", onzeker=True),
               "risicos": Veld(Type.AANTAL, "het aantal risico's"),
               "somafstand": Veld(Type.BEDRAG, "hoe ver de benodigde capaciteit buiten de som van de risico's ligt"),
               "somverschil": Veld(Type.BEDRAG, "het verschil tussen de benodigde capaciteit en die som"),
               "simulatie": Veld(Type.JANEE, "of de benodigde capaciteit uit een simulatie komt")},
              {"namen": "de risico's die niet uitkomen", "zondernamen": "de risico's zonder cijfers", "totaal": "de som",
               "benodigd": "de benodigde capaciteit"}, risk_lists, "geen risico's", documenten=_WHERE),
)
