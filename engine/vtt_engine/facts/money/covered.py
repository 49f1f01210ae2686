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
    """The years of which no mention says where the money comes from; Rijksgeld has a rule of its own."""
    sure, maybe = 0, 0
    lost: list[Gemis] = []
    for year in dict.fromkeys(post.item.jaar for post in posts):
        own = [post for post in posts if post.item.jaar == year]
        said = [(post, *_mention(dossier, post)) for post in own if post.item.dekking]
        silent = [Gemis(f"{post.pad}/dekking", "de dekking") for post in own if post.item.dekking is None]
        if any(verdict is False for _, verdict, _ in said) or not (said or silent):
            continue
        if any(verdict and not post.gemis for post, verdict, _ in said):
            sure += 1
        else:
            maybe += 1
            lost += [*silent, *(g for post, _, gone in said for g in (*gone, *post.gemis))]
    return Bereik(sure, sure + maybe) if maybe else sure, tuple(lost)


def _mention(dossier: Dossier, post: Post) -> tuple[bool | None, Lost]:
    """Whether a mention has a cover without a source; None with what is missing if that stays open."""
    verdicts = [_source(dossier, f"{post.pad}/dekking/{k}", cover) for k, cover in enumerate(post.item.dekking or ())]
    if any(bad for bad, _ in verdicts):
        return True, ()
    lost = tuple(g for _, gone in verdicts for g in gone)
    return (None, lost) if lost else (False, ())


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
               "zonder_bron": Veld(Type.AANTAL, "de jaren waarin de dekking haar bron niet noemt",
                                   onzeker=True)},
              {"onderwerp": "het onderwerp", "bedrag": "het bedrag", "jaren": "de jaren zonder dekking"},
              covers, "geen last die nu wordt gevraagd"),
)
