"""Facts about the means that amounts lean on: what is claimed of each, and what the document says of money of the Rijk."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO, widest
from vtt_engine.facts.money.posts import Lost, Post
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.amounts import Dekking, Middel
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.values import Bedrag

_GRANTS = ("specifieke uitkering", "decentralisatie-uitkering", "algemene uitkering")
_FROM = {"rijk": (*_GRANTS, "overig"), "centrumgemeente": (*_GRANTS, "overig"), "reserve": ("reserve", "overig"),
         "eigen middelen": ("begrotingspost", "overig", "reserve"), "overig": ("overig",),
         "onbekend": (*_GRANTS, "reserve", "begrotingspost", "overig"), "gemeenten": (), "rente": ()}
_NO_AMOUNTS = Gemis("/bedragen", "de bedragen met hun dekking")
_SOORTEN = (*_GRANTS, "reserve", "begrotingspost", "overig")


class Claim(NamedTuple):
    """What an amount takes from a source. ``cent`` None: not known. ``gemis``: why it is open whether, or how much."""

    naam: str
    pad: str
    cent: int | None
    stap: int
    gemis: Lost


def _covers(dossier: Dossier) -> Iterator[tuple[Post, str, Dekking]]:
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        for k, cover in enumerate(item.dekking or ()):
            yield Post(f"/bedragen/{i}", item, ()), f"/bedragen/{i}/dekking/{k}", cover


def _amount(post: Post, pad: str, cover: Dekking) -> tuple[int | None, int, Lost]:
    """What the cover takes, with the step of its widest reading: its own amount, or all of the amount if it stands alone."""
    if cover.bedrag is not None:
        return cover.bedrag.cent, widest(cover.bedrag.cent, cover.bedrag.precisie, stated=False), ()
    if len(post.item.dekking or ()) > 1:
        return None, EURO, (Gemis(f"{pad}/bedrag", "hoeveel er uit dit middel komt"),)
    return post.cent, post.stap, () if post.cent is not None else (Gemis(f"{post.pad}/bedrag", "het bedrag"),)


def _claims(dossier: Dossier, source: Middel) -> list[Claim]:
    """The claims on a source. An amount that is mentioned at several places is one claim, in its finest notation."""
    per_post: dict[str, tuple[Post, list[Claim]]] = {}
    for post, pad, cover in _covers(dossier):
        named = cover.middel == source.id
        fits = bool(_FROM[cover.bron]) and (source.soort is None or source.soort in _FROM[cover.bron])
        if named or (cover.middel is None and fits):
            cent, step, gone = _amount(post, pad, cover)
            open_ = () if named else (Gemis(f"{pad}/middel", "het middel waaruit de dekking komt"),)
            per_post.setdefault(post.pad, (post, []))[1].append(Claim(post.item.onderwerp, pad, cent, step, (*gone, *open_)))
    per_post.update((post.pad, (post, [claim])) for post, claim in _silent(dossier))
    years: dict[str, set[int | str]] = {}
    for post, _ in per_post.values():
        years.setdefault(post.item.onderwerp, set()).update(() if post.item.jaar is None else (post.item.jaar,))
    groups: dict[tuple[str, object, bool], list[Claim]] = {}
    for post, claims in per_post.values():
        own = years[post.item.onderwerp]
        year = next(iter(own)) if post.item.jaar is None and len(own) == 1 else post.item.jaar
        groups.setdefault((post.item.onderwerp, year, post.item.stand == "eerder"), []).append(_together(claims))
    return [claim for (_, year, _), own_claims in groups.items()
            for claim in _in_year(dossier, source, year, [key[1] for key in groups], _once(own_claims))]


def _in_year(dossier: Dossier, source: Middel, year: object, years: list[object], claims: list[Claim]) -> list[Claim]:
    """The claims that are on the money of the source's own year; a reserve serves any year."""
    other = isinstance(year, int) and isinstance(source.jaar, int) and year != source.jaar
    unclear = not isinstance(source.jaar, int) and len({y for y in years if isinstance(y, int)}) > 1
    if source.soort == "reserve" or not (other or unclear):
        return claims
    if other and source.soort is not None:
        return []
    key, naam = ("soort", "wat voor middel het is") if other else ("jaar", "het jaar van het middel")
    pad = f"/middelen/{[item.id for item in dossier.voorstel.middelen or ()].index(source.id)}/{key}"
    return [claim._replace(gemis=(*claim.gemis, Gemis(pad, naam))) for claim in claims]


def _silent(dossier: Dossier) -> Iterator[tuple[Post, Claim]]:
    """The lasten of which no mention has its cover filled in: they may lean on any source."""
    posts = [Post(f"/bedragen/{i}", item, ()) for i, item in enumerate(dossier.voorstel.bedragen or ())]
    known_ones = {(post.item.onderwerp, post.item.jaar) for post in posts if post.item.dekking is not None}
    for post in posts:
        if post.item.soort == "last" and post.item.dekking is None and (post.item.onderwerp, post.item.jaar) not in known_ones:
            yield post, Claim(post.item.onderwerp, post.pad, post.cent, post.stap, (Gemis(f"{post.pad}/dekking", "de dekking"),))


def _together(claims: list[Claim]) -> Claim:
    """What one amount takes from the source by all its covers together."""
    cents = [claim.cent for claim in claims if claim.cent is not None]
    return claims[0]._replace(cent=sum(cents) if len(cents) == len(claims) else None, stap=sum(claim.stap for claim in claims),
                              gemis=tuple(g for claim in claims for g in claim.gemis))


def _once(own: list[Claim]) -> list[Claim]:
    """One claim of the mentions of one amount: a certain one if there is any; else the open one, with all that is missing."""
    sure = [claim for claim in own if not claim.gemis]
    if sure:
        return [min(sure, key=lambda claim: (claim.stap, claim.cent or 0, claim.pad))]
    first = max(own, key=lambda claim: (claim.cent or 0, claim.pad))
    return [first._replace(gemis=tuple(dict.fromkeys(g for claim in own for g in claim.gemis)))]


def claimed(dossier: Dossier) -> Iterator[Feit]:
    """Per source: what is claimed of it in all, beside what it has."""
    for i, source in enumerate(dossier.voorstel.middelen or ()):
        pad, claims = f"/middelen/{i}", _claims(dossier, source)
        sure = [claim for claim in claims if not claim.gemis]
        lost = tuple(dict.fromkeys(g for claim in claims for g in claim.gemis))
        lost = (_NO_AMOUNTS,) if dossier.voorstel.bedragen is None else lost
        total = sum(claim.cent or 0 for claim in sure)
        over, gone = _over(source, pad, claims, lost)
        yield Feit("middel", f"middel {source.id}", known(tekort=over),
                   {"middel": _name(source), "geclaimd": Term("", total, "cent"),
                    "beschikbaar": Term("", source.bedrag.cent if source.bedrag else None, "cent"),
                    "posten": opsomming([f"{claim.naam}: {euro(claim.cent or 0)}" for claim in sure])},
                   (Plaats(pad, source.plaats), *(Plaats(claim.pad, claim.naam) for claim in sure)),
                   {"tekort": gone} if gone else {}, partial(_claim_sum, source, pad, tuple(sure), total),
                   frozenset({f"middel:{source.id}"}), "cent", over or 0)


def _over(source: Middel, pad: str, claims: list[Claim], lost: Lost) -> tuple[int | None, Lost]:
    """What is claimed above what there is, more than rounding explains; None with what is missing if that stays open."""
    if source.bedrag is None:
        return None, (Gemis(f"{pad}/bedrag", "wat er beschikbaar is"),)
    if lost == (_NO_AMOUNTS,):
        return None, lost
    sure = [claim for claim in claims if not claim.gemis]
    room = widest(source.bedrag.cent, source.bedrag.precisie, stated=False) + sum(claim.stap for claim in sure)
    excess = sum(claim.cent or 0 for claim in sure) - source.bedrag.cent
    certain = excess if 2 * excess > room else 0
    open_ones = [claim for claim in claims if claim.gemis]
    if certain or not open_ones:
        return certain, ()
    most = excess + sum(claim.cent or 0 for claim in open_ones)
    fits = most <= 0 and all(claim.cent is not None for claim in open_ones)
    return (0, ()) if fits else (None, lost)


def _claim_sum(source: Middel, pad: str, claims: tuple[Claim, ...], total: int) -> Berekening:
    have: int | None = source.bedrag.cent if isinstance(source.bedrag, Bedrag) else None
    return Berekening(tuple(Term(claim.naam, claim.cent, "cent", claim.pad) for claim in claims), "optellen",
                      Term("geclaimd", total, "cent"), Term("beschikbaar", have, "cent", f"{pad}/bedrag"),
                      None if have is None else have - total)


def _name(source: Middel) -> str:
    return source.id if source.naam in (None, ONBEKEND) else str(source.naam)


def from_the_state(dossier: Dossier) -> Iterator[Feit]:
    """Per source that holds money of the Rijk: its name, amount and year, and what becomes of money that is left."""
    sources = {source.id: (f"/middelen/{i}", source) for i, source in enumerate(dossier.voorstel.middelen or ())}
    used = [(post, pad, cover) for post, pad, cover in _covers(dossier) if cover.bron == "rijk"]
    named = dict.fromkeys([*(cover.middel for *_, cover in used if cover.middel),
                           *(name for name, (_, source) in sources.items() if source.soort in _GRANTS)])
    for name in named:
        if name in sources:
            yield _grant(*sources[name], tuple(post for post, _, cover in used if cover.middel == name))
        else:
            yield _unknown(f"middel {name}", (Gemis("/middelen", f"het middel {name}"),), name)
    bare: dict[str, list[str]] = {}
    for post, pad, cover in used:
        if cover.middel is None:
            bare.setdefault(post.item.onderwerp, []).append(f"{pad}/middel")
    for subject, pads in bare.items():
        yield _unknown(f"dekking van {subject}", tuple(Gemis(pad, "het middel van het Rijk") for pad in pads), subject)


def _grant(pad: str, source: Middel, posts: tuple[Post, ...]) -> Feit:
    said = {"naam": None if source.naam is None else source.naam != ONBEKEND, "bedrag": source.bedrag is not None,
            "jaar": None if source.jaar is None else source.jaar != ONBEKEND}
    names = {"naam": "de naam van de regeling", "jaar": "het jaar van het middel"}
    lost = {f"{key}_genoemd": (Gemis(f"{pad}/{key}", names[key]),) for key, value in said.items() if value is None}
    if source.soort is None:
        lost["soort"] = (Gemis(f"{pad}/soort", "wat voor middel het is"),)
    if source.terugbetalen is None:
        lost["terugbetalen"] = (Gemis(f"{pad}/terugbetalen", "of het stuk zegt wat er gebeurt met geld dat overblijft"),)
    cent = source.bedrag.cent if source.bedrag else None
    left = "niet ingevuld" if source.terugbetalen is None else "genoemd" if source.terugbetalen else "niet genoemd"
    return Feit("rijksmiddel", f"middel {source.id}",
                known(**{f"{key}_genoemd": value for key, value in said.items()}, soort=source.soort,
                      terugbetalen=source.terugbetalen),
                {"middel": _name(source), "bedrag": Term("", cent, "cent"),
                 "zwijgt_over": opsomming([word for word, value in zip(("de naam van de regeling", "het bedrag", "het jaar"),
                                                                      said.values(), strict=True) if value is False])},
                (Plaats(pad, source.plaats), *(Plaats(post.pad, post.item.plaats) for post in posts)), lost,
                partial(Berekening, (Term("beschikbaar", cent, "cent", f"{pad}/bedrag"),), "nagaan wat het stuk noemt", stappen=(
                    f"regeling: {source.naam or 'niet ingevuld'}", f"jaar: {source.jaar or 'niet ingevuld'}",
                    f"soort: {source.soort or 'niet ingevuld'}", f"wat er gebeurt met geld dat overblijft: {left}")),
                frozenset({f"middel:{source.id}"}), "cent", cent or 0)


def _unknown(key: str, lost: Lost, about: str) -> Feit:
    fields = ("naam_genoemd", "bedrag_genoemd", "jaar_genoemd", "soort", "terugbetalen")
    return Feit("rijksmiddel", key, {}, {"middel": about}, tuple(Plaats(g.pad) for g in lost),
                dict.fromkeys(fields, lost), Berekening, frozenset({f"middel:{about}"}))


SOORTEN = (
    Feitsoort("middel", "Een bron van geld, en wat er in het stuk uit wordt betaald.", ("middelen", "bedragen"),
              {"tekort": Veld(Type.BEDRAG, "wat er te veel wordt geclaimd; 0 als afronding het verklaart")},
              {"middel": "het middel", "geclaimd": "wat er uit wordt betaald", "beschikbaar": "wat er beschikbaar is",
               "posten": "waarvoor"}, claimed, "geen middel waaruit wordt betaald", eerste_beslist=True),
    Feitsoort("rijksmiddel", "Geld van het Rijk dat een last dekt.", ("bedragen", "middelen"),
              {"naam_genoemd": Veld(Type.JANEE, "of het stuk de regeling noemt"),
               "bedrag_genoemd": Veld(Type.JANEE, "of het stuk het bedrag noemt"),
               "jaar_genoemd": Veld(Type.JANEE, "of het stuk het jaar noemt"),
               "soort": Veld(Type.WOORD, "wat voor middel het is", _SOORTEN),
               "terugbetalen": Veld(Type.JANEE, "of het stuk zegt wat er gebeurt met geld dat overblijft")},
              {"middel": "het middel", "bedrag": "het bedrag", "zwijgt_over": "wat het stuk niet noemt"},
              from_the_state, "geen geld van het Rijk"),
)
