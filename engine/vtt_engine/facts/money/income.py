"""Facts about baten: whether a one-off bate is shown apart, and whether an estimate of interest is explained."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import APPLIES, NOW, Post, Verdict, applies, by_subject, largest, places, some, tally, terms
from vtt_engine.notation import opsomming
from vtt_engine.record.base import ONBEKEND


def _together(post: Post) -> Verdict:
    shown = post.item.apart_getoond
    return (None, (Gemis(f"{post.pad}/apart_getoond", "of de bate apart staat"),)) if shown is None else (not shown, ())


def one_off(dossier: Dossier) -> Iterator[Feit]:
    """Per subject of incidental baten: the mentions that stand inside the structural balance."""
    for subject, posts in by_subject(dossier, {"soort": ("baat",), "aard": ("incidenteel",), "stand": NOW}):
        certain, gone = applies(posts)
        count, bad, lost = tally(posts, _together)
        yield Feit("incidentele baat", subject, known(geldt=certain, niet_apart=count),
                   {"onderwerp": subject, "bedrag": Term("", (bad or posts)[0].cent, "cent"),
                    "waar": opsomming([post.item.plaats or post.item.id for post in bad])},
                   places(bad or posts), {key: g for key, g in (("geldt", gone), ("niet_apart", lost)) if g},
                   partial(Berekening, terms(posts), "nagaan of de bate apart staat",
                           stappen=tuple(f"{p.item.plaats or p.item.id}: {_shown(p.item.apart_getoond)}" for p in posts)),
                   frozenset({f"bedrag:{subject}|{post.item.jaar}" for post in posts}), "cent", largest(bad))


def _shown(apart: bool | None) -> str:
    return "niet ingevuld" if apart is None else "apart" if apart else "niet apart"


def interest(dossier: Dossier) -> Iterator[Feit]:
    """Per subject of interest that is estimated now: is the estimate explained, and is its risk named?"""
    for subject, posts in by_subject(dossier, {"soort": ("baat",), "bron": ("rente",), "stand": NOW}):
        certain, gone = applies(posts)
        explained, no_words = some(posts, "uitleg", "de uitleg bij de raming", lambda text: text not in (ONBEKEND, ""))
        risk, no_risk = some(posts, "risico_genoemd", "of een kanttekening het risico noemt", bool)
        lasting, no_nature = some(posts, "aard", "of de rente incidenteel of structureel is", lambda word: word == "structureel")
        grant, no_kind = _specific_grant(dossier)
        lost = {"geldt": gone, "uitgelegd": no_words, "risico": no_risk, "structureel": no_nature, "specifiek": no_kind}
        steps = (f"uitleg: {_said(explained)}", f"risico in een kanttekening: {_said(risk)}",
                 f"structureel geraamd: {_said(lasting)}", f"een specifieke uitkering in het stuk: {_said(grant)}")
        yield Feit("renteraming", subject, known(geldt=certain, uitgelegd=explained, risico=risk, structureel=lasting,
                                                 specifiek=grant),
                   {"onderwerp": subject, "bedrag": Term("", posts[0].cent, "cent")}, places(posts),
                   {key: g for key, g in lost.items() if g},
                   partial(Berekening, terms(posts), "nagaan wat het stuk zegt", stappen=steps),
                   frozenset({f"bedrag:{subject}|{post.item.jaar}" for post in posts}), "cent", largest(posts))


def _specific_grant(dossier: Dossier) -> Verdict:
    """Whether the record holds a specifieke uitkering: what is left of it goes back, and its interest with it."""
    sources = dossier.voorstel.middelen
    if sources is None:
        return None, (Gemis("/middelen", "of er een specifieke uitkering is"),)
    if any(source.soort == "specifieke uitkering" for source in sources):
        return True, ()
    lost = tuple(Gemis(f"/middelen/{i}/soort", "wat voor middel het is") for i, source in enumerate(sources)
                 if source.soort is None)
    return (None, lost) if lost else (False, ())


def _said(value: bool | None) -> str:
    return "niet ingevuld" if value is None else "ja" if value else "nee"


SOORTEN = (
    Feitsoort("incidentele baat", "Een incidentele bate die nu wordt geraamd, en of zij apart staat.", ("bedragen",),
              {"geldt": APPLIES, "niet_apart": Veld(Type.AANTAL, "de vermeldingen waar de bate in het structurele saldo zit",
                                                    onzeker=True)},
              {"onderwerp": "het onderwerp", "bedrag": "het bedrag", "waar": "waar de bate niet apart staat"},
              one_off, "geen incidentele bate"),
    Feitsoort("renteraming", "Een raming van rente die het bestuur ontvangt.", ("bedragen",),
              {"geldt": APPLIES, "uitgelegd": Veld(Type.JANEE, "of het stuk de raming uitlegt"),
               "risico": Veld(Type.JANEE, "of een kanttekening het risico noemt"),
               "structureel": Veld(Type.JANEE, "of de rente structureel is geraamd"),
               "specifiek": Veld(Type.JANEE, "of er in het stuk een specifieke uitkering is")},
              {"onderwerp": "het onderwerp", "bedrag": "het bedrag"}, interest, "geen raming van rente"),
)
