"""Facts about names of amounts that are written a little differently: one amount under two names, or two amounts?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import combinations

from vtt_engine.facts.arithmetic.agreement import Waarde
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Groep, Vermelding, by_amount, told_apart
from vtt_engine.notation import euro, opsomming

_FILLERS = frozenset(("de", "het", "een", "van", "voor", "aan", "en", "in", "op", "bij", "door", "te", "der", "ten"))


def alike(dossier: Dossier) -> Iterator[Feit]:
    """Per amount (year and stand) that stands under two names that differ only in writing: do the values agree?

    The same name with other values is the work of ``zelfde_bedrag``; here the names differ in capitals, spaces, hyphens,
    the year, an article or a plural.
    """
    names = {m.cel: m.onderwerp for m in dossier.vermeldingen}
    valued = [replace(m, onderwerp=_key(m)) for m in dossier.vermeldingen if m.cent is not None]
    for groups, _, _ in by_amount(valued):
        for group in (part for whole in groups for part in told_apart(whole)):
            if len({names[m.cel] for m in (*group.zeker, *group.misschien)}) > 1:
                yield _fact(group, names)


def _key(mention: Vermelding) -> str:
    """A name without what makes no difference: capitals, spaces, hyphens, articles, a plural, and the year of the amount.

    Where the amount has no year, any year in the name may be it.
    """
    own_year = re.compile(str(mention.jaar) if isinstance(mention.jaar, int) else r"20\d\d")
    words = [word for word in re.findall(r"[^\W_]+", mention.onderwerp.lower())
             if word not in _FILLERS and not own_year.fullmatch(word)]
    return "".join(re.sub(r"(?<=\w{4})(?:en|s)$", "", word) for word in words)


def _fact(group: Groep, names: dict[str, str]) -> Feit:
    sure, everyone = group.zeker, [*group.zeker, *group.misschien]
    clash = _clash(sure, names)
    lost: tuple[Gemis, ...] = ()
    if not clash and _clash(everyone, names):
        lost = tuple(g for m in group.misschien for g in m.open_keys())
    shown = list(dict.fromkeys(m for pair in clash for m in pair)) or everyone
    differs = max((abs((a.cent or 0) - (b.cent or 0)) for a, b in clash), default=0)
    called = list(dict.fromkeys(names[m.cel] for m in everyone))
    words = list(dict.fromkeys(f"“{names[m.cel]}” {euro(m.cent or 0)} ({m.plaats})" for m in shown))
    about = ", ".join((" / ".join(called), str(group.jaar), str(group.stand), *group.kenmerk))
    return Feit("gelijkende_naam", about, known(verschilt=None if lost else bool(clash)),
                {"plekken": opsomming(words, 6), "jaar": str(group.jaar), "verschil": euro(differs)},
                tuple(Plaats(m.cel, m.plaats) for m in shown),
                {"verschilt": lost} if lost else {}, partial(_terms, everyone, differs),
                frozenset(f"bedrag:{name}|{group.jaar}" for name in called), "cent", differs)


def _clash(group: list[Vermelding], names: dict[str, str]) -> list[tuple[Vermelding, Vermelding]]:
    """The pairs under two names whose values are not the same amount, where no value of the one meets one of the other."""
    by_name: dict[str, list[Vermelding]] = {}
    for mention in group:
        by_name.setdefault(names[mention.cel], []).append(mention)
    pairs = list(combinations(by_name.values(), 2))
    return [(own[0], other[0]) for own, other in pairs
            if not any(_printed(a).meets(_printed(b)) for a in own for b in other)]


def _printed(mention: Vermelding) -> Waarde:
    return Waarde(mention.ruim, mention.cent or 0, mention.ruim > mention.precisie)


def _terms(group: list[Vermelding], difference: int) -> Berekening:
    return Berekening(tuple(Term(m.plaats, m.cent, "cent", m.cel) for m in group), "vergelijken", verschil=difference)


SOORTEN = (
    Feitsoort("gelijkende_naam", "Een bedrag (jaar, stand) dat onder twee namen staat die alleen in schrijfwijze verschillen.",
              ("bedragen", "tabellen"),
              {"verschilt": Veld(Type.JANEE, "of de bedragen onder beide namen verschillen")},
              {"plekken": "de namen met hun bedrag en plaats", "jaar": "het jaar", "verschil": "het grootste verschil"}, alike,
              "geen twee namen die op elkaar lijken"),
)
