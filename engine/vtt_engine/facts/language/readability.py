"""Facts about the sentences of the summary and of the decision points: how many of them are long."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import plain, running
from vtt_engine.facts.passages import HEADS, Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.sentences import sentences, words

_LONGEST = 20  # words; the advice for B1 is 10 to 15 words on average and 20 at most
_OPENING = 6
_PARTS = {"samenvatting": "de samenvatting", "besluit": "het voorgestelde besluit"}
Sentence = tuple[str, int, Passage]


def sentence_lengths(dossier: Dossier) -> Iterator[Feit]:
    """Per part that every reader reads: its sentences, and how many have more words than B1 advises."""
    found = [(plain(sentence.tekst), len(words(sentence.tekst)), passage) for passage in dossier.passages
             if running(passage.alinea) and passage.alinea.soort not in HEADS and passage.alinea.rubriek in (*_PARTS, None)
             for sentence in sentences(passage.alinea.tekst)]
    loose = [item for item in found if item[2].alinea.rubriek is None]
    for part, name in _PARTS.items():
        own = [item for item in found if item[2].alinea.rubriek == part and item[1]]
        if own:
            yield _fact(name, own, loose)


def _fact(name: str, own: list[Sentence], loose: list[Sentence]) -> Feit:
    long = [item for item in own if item[1] > _LONGEST]
    more = [item for item in loose if item[1] > _LONGEST]
    lost = tuple(dict.fromkeys(Gemis(f"{item[2].pad}/rubriek", "bij welk deel dit hoort") for item in more))
    shown = [f"“{' '.join(text.split()[:_OPENING])} …” ({number} woorden)" for text, number, _ in long]
    return Feit("zinnen", f"zinnen van {name}", {"zinnen": count(len(own), len(more)), "lang": count(len(long), len(more))},
                {"deel": name, "aantal": len(own), "aantal_lang": len(long), "lange": opsomming(shown, 4)},
                tuple(dict.fromkeys(item[2].plaats for item in long or own[:1])),
                dict.fromkeys(("zinnen", "lang"), lost) if lost else {},
                partial(Berekening, (), "woorden tellen", stappen=(
                    f"zinnen: {len(own)}", f"zinnen met meer dan {_LONGEST} woorden: {len(long)}", *shown)))


SOORTEN = (
    Feitsoort("zinnen", "De zinnen van de samenvatting of van het voorgestelde besluit.", ("alineas",),
              {"zinnen": Veld(Type.AANTAL, "het aantal zinnen", onzeker=True),
               "lang": Veld(Type.AANTAL, f"zinnen met meer dan {_LONGEST} woorden", onzeker=True)},
              {"deel": "welk deel", "aantal": "het aantal zinnen", "aantal_lang": "het aantal lange zinnen",
               "lange": "het begin van de lange zinnen"}, sentence_lengths,
              "geen samenvatting of voorgesteld besluit in de tekst"),
)
