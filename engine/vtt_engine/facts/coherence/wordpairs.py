"""Facts about words that say two things about one amount: it is lowered, or it lapses."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.coherence.documents import Leesstuk, Vindplaats, documents, quoted
from vtt_engine.facts.coherence.words import OPPOSED, SUBJECTS
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, opsomming
from vtt_engine.text.amounts import find_amounts
from vtt_engine.text.sentences import sentences


class _Gebruik(NamedTuple):
    """A sentence on one amount: what it is about (bijdrage, budget, …), the side of the pair and the word itself."""

    cent: int
    zaak: str
    kant: tuple[int, int]
    plaats: Vindplaats


def word_pairs(dossier: Dossier) -> Iterator[Feit]:
    """Per document: amounts that one sentence calls lowered, and another lapsed.

    Only sentences with one amount and one of the words count; a sentence with both explains itself.
    """
    for text in documents(dossier):
        if uses := list(_uses(text)):
            yield _fact(text.naam, uses)


def _uses(text: Leesstuk) -> Iterator[_Gebruik]:
    for passage in text.passages:
        for sentence in sentences(passage.alinea.tekst):
            words = re.findall(r"[^\W\d_]+", sentence.tekst.lower())
            cents = {abs(amount.cent) for amount in find_amounts(sentence.tekst)}
            subjects = [word for word in SUBJECTS if word in words]
            if len(cents) != 1 or len(subjects) != 1:
                continue
            for pair, sides in enumerate(OPPOSED):
                hits = [(side, word) for side, known in enumerate(sides) for word in words if word in known]
                if len({side for side, _ in hits}) == 1:
                    yield _Gebruik(cents.pop(), subjects[0], (pair, hits[0][0]), Vindplaats(hits[0][1], passage))
                    break


def _fact(document: str, uses: list[_Gebruik]) -> Feit:
    both = sorted({(use.cent, use.zaak, use.kant[0]) for use in uses if any(
        other.cent == use.cent and other.zaak == use.zaak and other.kant[0] == use.kant[0] and other.kant[1] != use.kant[1]
        for other in uses)})
    shown = [use for use in uses if (use.cent, use.zaak, use.kant[0]) in both] or uses
    return Feit("woordkeuze", f"woorden bij bedragen in {document}", {"dubbel": len(both)},
                {"bedragen": opsomming([f"{euro(cent)} {subject}" for cent, subject, _ in both], 4),
                 "plekken": opsomming(quoted(use.plaats for use in shown), 6)},
                tuple(dict.fromkeys(use.plaats.passage.plaats for use in shown)), som=partial(_steps, uses))


def _steps(uses: list[_Gebruik]) -> Berekening:
    return Berekening((), "naast elkaar leggen", stappen=tuple(
        f"{euro(use.cent)} {use.zaak}: {use.plaats.woorden}" for use in uses))


SOORTEN = (
    Feitsoort("woordkeuze", "De bedragen waarvan een document zegt dat zij omlaag gaan of vervallen.", ("alineas",),
              {"dubbel": Veld(Type.AANTAL, "bedragen die volgens de ene zin omlaag gaan en volgens de andere vervallen")},
              {"bedragen": "de bedragen", "plekken": "de woorden met hun plaats"}, word_pairs,
              "geen bedrag dat omlaag gaat of vervalt"),
)
