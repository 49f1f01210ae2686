"""Facts about the cover of what is asked: whether it is named, and whether its source can be found."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import APPLIES, NOW, Lost, Post, applies, by_subject, largest, places, terms
from vtt_engine.notation import opsomming
from vtt_engine.record.amounts import Dekking
from vtt_engine.record.base import ONBEKEND


def covers(dossier: Dossier) -> Iterator[Feit]:
    """Per subject of lasten that are asked now: the years without a named cover, and the covers without a source."""
    for subject, found in by_subject(dossier, {"soort": ("last",), "stand": NOW}):
        posts = [post._replace(gemis=tuple(g for g in post.gemis if not g.pad.endswith("/soort"))) if post.item.dekking else post
                 for post in found]  # what has a cover is a last
        certain, gone = applies(posts)
        years, bare, lost = _bare_years(posts)
        vague, unknown = _vague(dossier, posts)
        missing = {"geldt": gone, "zonder_dekking": lost, "zonder_bron": unknown}
        named = tuple(f"{post.item.plaats or post.item.id}: dekking {_words(post)}" for post in posts)
        yield Feit("dekking", subject, known(geldt=certain, zonder_dekking=years, zonder_bron=vague),
                   {"onderwerp": subject, "bedrag": Term("", (bare or posts)[0].cent, "cent"),
                    "jaren": opsomming([str(year) for year in sorted({post.item.jaar for post in bare
                                                                      if isinstance(post.item.jaar, int)})])},
                   places(bare or posts), {key: g for key, g in missing.items() if g},
                   partial(Berekening, terms(posts), "nagaan of de dekking is genoemd", stappen=named),
                   frozenset({f"bedrag:{subject}|{post.item.jaar}" for post in posts}), "cent", largest(bare or posts))


def _words(post: Post) -> str:
    if post.item.dekking is None:
        return "niet ingevuld"
    return opsomming([cover.bron for cover in post.item.dekking]) or "niet genoemd"


def _bare_years(posts: list[Post]) -> tuple[int | Bereik, list[Post], Lost]:
    """The years of which no mention names a cover: how many, their amounts, and what is missing to know the rest."""
    sure, maybe, bare = 0, 0, []
    lost: list[Gemis] = []
    for year in dict.fromkeys(post.item.jaar for post in posts):
        own = [post for post in posts if post.item.jaar == year]
        if any(post.item.dekking for post in own):
            continue
        silent = [Gemis(f"{post.pad}/dekking", "de dekking") for post in own if post.item.dekking is None]
        if not silent and any(not post.gemis for post in own):
            sure += 1
            bare += own
        else:
            maybe += 1
            lost += [*silent, *(g for post in own for g in post.gemis)]
    return Bereik(sure, sure + maybe) if maybe else sure, bare, tuple(lost)


def _vague(dossier: Dossier, posts: list[Post]) -> tuple[int | Bereik, Lost]:
    """The covers of which the document does not say where the money comes from; Rijksgeld has a rule of its own."""
    sure, lost = 0, []
    for post in posts:
        for k, cover in enumerate(post.item.dekking or ()):
            bad, gone = _source(dossier, f"{post.pad}/dekking/{k}", cover)
            sure += bool(bad and not post.gemis)
            lost += [*gone, *(post.gemis if bad else ())]
        if post.item.dekking is None:
            lost.append(Gemis(f"{post.pad}/dekking", "de dekking"))
    open_ones = len(lost) if not sure or lost else 0
    return Bereik(sure, sure + open_ones) if lost else sure, tuple(lost)


def _source(dossier: Dossier, pad: str, cover: Dekking) -> tuple[bool | None, Lost]:
    if cover.bron == ONBEKEND:
        return True, ()
    if cover.bron not in ("reserve", "eigen middelen", "overig"):
        return False, ()
    if cover.middel is None:
        return (False, ()) if cover.uitleg not in (None, ONBEKEND, "") else (
            None, (Gemis(f"{pad}/middel", "de reserve of post waaruit het komt"),))
    found = next(((i, item) for i, item in enumerate(dossier.voorstel.middelen or ()) if item.id == cover.middel), None)
    if found is None:
        return None, (Gemis("/middelen", f"het middel {cover.middel}"),)
    if found[1].naam is None:
        return None, (Gemis(f"/middelen/{found[0]}/naam", "de naam van het middel"),)
    return found[1].naam == ONBEKEND, ()


SOORTEN = (
    Feitsoort("dekking", "Een last die nu wordt gevraagd, met de dekking die het stuk noemt.", ("bedragen",),
              {"geldt": APPLIES, "zonder_dekking": Veld(Type.AANTAL, "de jaren zonder genoemde dekking", onzeker=True),
               "zonder_bron": Veld(Type.AANTAL, "de dekkingen waarvan het stuk niet zegt waar het geld vandaan komt",
                                   onzeker=True)},
              {"onderwerp": "het onderwerp", "bedrag": "het bedrag", "jaren": "de jaren zonder dekking"},
              covers, "geen last die nu wordt gevraagd"),
)
