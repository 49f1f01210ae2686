"""Facts about typing errors: words that are one letter off a word that every proposal uses."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache, partial
from importlib.resources import files

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Plek, cells, places
from vtt_engine.notation import opsomming
from vtt_engine.text.sentences import sentences, words

_SHORTEST = 7  # letters of a word that may be a domain word of eight with one letter lost
_END = 3  # a slip in the last letters may be another form of the word
_A_TERM = 3  # a word that stands there this often is meant so


def slips(dossier: Dossier) -> Iterator[Feit]:
    """The words of the documents, one fact: those that are one letter off a domain word."""
    found = [(passage, word) for passage in dossier.passages for word in _long_words(passage.alinea.tekst)]
    if not found:
        return
    near = [Plek(word, passage) for passage, word in found if _meant(word.lower()) and not _is_name(word, passage.alinea.tekst)]
    often = Counter(spot.tekst.lower() for spot in near)
    wrong = [spot for spot in near if often[spot.tekst.lower()] < _A_TERM]
    told = tuple(dict.fromkeys(f"{spot.woorden}, bedoeld is misschien {_meant(spot.tekst.lower())}" for spot in wrong))
    yield Feit("tikfout", "kernwoorden in de tekst", {"tikfouten": len({spot.tekst.lower() for spot in wrong})},
               {"woorden": opsomming(told, 4), "een": len(told) == 1},
               places(wrong) or (found[0][0].plaats,),
               som=partial(Berekening, (), "naast de lijst met kernwoorden leggen", stappen=told), cellen=cells(wrong))


def _long_words(text: str) -> Iterator[str]:
    return (part for word in words(text) for part in word.split("-") if len(part) >= _SHORTEST)


def _is_name(word: str, text: str) -> bool:
    """Whether a word may be a name: it has a capital and is not the first of a sentence."""
    return not word.islower() and not (
        word[1:].islower() and any(sentence.tekst.startswith(word) for sentence in sentences(text)))


@lru_cache(maxsize=20_000)
def _meant(word: str) -> str | None:
    """The domain word that a word is one letter off; None if it is a word itself or no such slip."""
    plain = _plain(word)
    if plain in _WORDS or plain in _NEIGHBOURS:
        return None
    return next((_WORDS[near] for near in _BY_ENDS.get(_ends(plain), ()) if _one_off(plain, near)), None)


def _one_off(word: str, other: str) -> bool:
    """Whether one letter was lost, added, changed or swapped with the next."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    rest, others = word[start:], other[start:]
    return rest[1:] == others[1:] or rest == others[1:] or rest[1:] == others or (
        rest[:2] == others[:2][::-1] and rest[2:] == others[2:])


def _plain(word: str) -> str:
    """A word without accents: a lost accent is no typing error to warn for."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def _ends(word: str) -> tuple[str, str]:
    return word[0], word[-_END:]


def _read(name: str) -> list[str]:
    lines = files("vtt_engine.facts.language").joinpath(name).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


_WORDS = {_plain(word): word for word in _read("kernwoorden.txt")}
_NEIGHBOURS = frozenset(_plain(word) for word in _read("buurwoorden.txt"))
_BY_ENDS: dict[tuple[str, str], list[str]] = {}
for _word in _WORDS:
    _BY_ENDS.setdefault(_ends(_word), []).append(_word)

SOORTEN = (
    Feitsoort("tikfout", "De woorden van de stukken, naast een lijst met woorden die in elk voorstel staan.", ("alineas",),
              {"tikfouten": Veld(Type.AANTAL, "woorden die één letter van een kernwoord afwijken en geen ander woord zijn")},
              {"woorden": "de woorden met hun plaats en wat misschien is bedoeld", "een": "of het er één is"}, slips,
              "geen woord van zeven letters of meer"),
)
