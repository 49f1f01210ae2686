"""A short, stable name for what money is for, the same name wherever the same thing is meant.

Two wordings are the same subject when their telling words are the same: years, articles, small words and words about the
nature of money (``structureel``, ``extra``) do not tell, and an abbreviation stands for the words the document gives it.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from vtt_intake.recognise.phrases import phrase_near, word_set

_ABBREVIATION = re.compile(r"((?:[A-ZÀ-Ý][\w’'-]+\s+(?:(?:van|en|de|het|voor)\s+)?){2,6})\(([A-Z]{2,8})\)")
_SILENT = word_set("""de het een deze die dit onze ons haar hun uw van aan voor bij uit in op en of te met ten behoeve t.b.v tbv
    per structureel structurele incidenteel incidentele extra eenmalig eenmalige tijdelijk tijdelijke jaarlijks jaarlijkse
    aanvullend aanvullende gemeentelijk gemeentelijke primaire regionale begroting gevraagde benodigde voorgestelde verwachte
    totaal totale gereserveerde opgenomen voorstelde raming""")
_GENERIC = word_set("""bijdrage bedrag saldo budget financiering kost raming verhoging verlaging middel uitgave dekking subsidie
    post uitbreiding geld tarief resultaat inkomst bate last mutatie mln miljoen ton""")
_OF_GROWTH = word_set("gemeentelijke bijdrage bijdragen begroting van aan voor")
_MEMBERS = word_set("gemeente gemeenten deelnemers deelnemende de")
_REFERRING = word_set("uitbreiding bijdrage verhoging verlaging")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b|\s*\([^)]*\)|[‘’']\d{2}\b")
_RISE = re.compile(r"^(?:verhoging|ophoging)\s+van\s+(?:de\s+)?(?:gemeentelijke\s+)?(?:bijdrage|begroting)\s+(?:aan|van|voor)\s+"
                   r"(?:de\s+|het\s+)?", re.IGNORECASE)
_LABEL_DROPS = re.compile(
    r"^(?:(?:de|het|een|structurele|incidentele|extra|eenmalige|gemeentelijke|jaarlijkse|aanvullende)\s+)+", re.IGNORECASE)


class Onderwerp(NamedTuple):
    """The name of a subject. Not ``zeker``: the words are few and were taken for a longer subject named elsewhere."""

    naam: str
    zeker: bool


class Onderwerpen:
    """The subjects of one proposal. A subject keeps the name under which it came first."""

    def __init__(self, teksten: Iterable[str]) -> None:
        self._words: dict[str, frozenset[str]] = {}
        self._names: dict[frozenset[str], str] = {}
        for letters, name in abbreviations(teksten).items():
            self._words[letters.lower()] = frozenset(_stem(word) for word in name.split() if word.lower() not in _SILENT)

    def near_amount(self, text: str, begin: int, end: int) -> Onderwerp | None:
        """The subject of the amount at these offsets; None if the words around it do not tell."""
        phrase, grows = phrase_near(text, begin, end)
        phrase = _RISE.sub("uitbreiding ", phrase)
        if grows and "uitbreiding" not in phrase.lower():
            rest = [word for word in phrase.split() if word.lower() not in _OF_GROWTH]
            phrase = f"uitbreiding {' '.join(rest)}" if {word.lower() for word in rest} - _MEMBERS else phrase
        return self._named(phrase)

    def of_heading(self, text: str) -> Onderwerp | None:
        """The subject that a heading of a column or a row names; None if it has no telling word."""
        return self._named(re.sub(r"\s+", " ", text))

    def referred(self, text: str) -> Onderwerp | None:
        """The one known subject that a text means by a bare ``begrotingsuitbreiding`` or ``bijdrage``; never certain."""
        bare = {_stem(word) for word in re.findall(r"[^\W\d_]+", text.lower())} & _REFERRING
        found = {name for known, name in self._names.items() if bare & known}
        return Onderwerp(found.pop(), False) if len(found) == 1 else None

    def _named(self, phrase: str) -> Onderwerp | None:
        label = " ".join(_YEAR.sub(" ", phrase).split()).strip(" .,:;-–")
        key = self._key(label)
        if not key or key <= _GENERIC:
            return None
        if key in self._names:
            return Onderwerp(self._names[key], True)
        wider = [name for known, name in self._names.items() if key < known]
        if len(set(wider)) == 1:
            return Onderwerp(wider[0], False)
        self._names[key] = _label(label)
        return Onderwerp(self._names[key], True)

    def _key(self, label: str) -> frozenset[str]:
        found: set[str] = set()
        plain = re.sub(r"\brente[\s-]+opbrengst", "renteopbrengst", label.lower())
        for word in re.findall(r"[^\W_]+(?:[-.’'&+][^\W_]+)*", plain):
            if word not in _SILENT and not word.isdigit():
                found |= self._words.get(word, frozenset({_stem(word)}))
        return frozenset(found - {"bijdrage"} if "uitbreiding" in found else found)


def abbreviations(teksten: Iterable[str]) -> dict[str, str]:
    """The abbreviations that texts explain as ``Veilig Thuis Twente (VTT)``, with the words they stand for."""
    found: dict[str, str] = {}
    for tekst in teksten:
        for match in _ABBREVIATION.finditer(tekst):
            name = match[1].split()
            tail = next((name[i:] for i in range(len(name)) if _initials(name[i:]) == match[2].lower()), None)
            if tail:
                found.setdefault(match[2], " ".join(tail))
    return found


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words if word.lower() not in _SILENT).lower()


def _stem(word: str) -> str:
    """A word without its ending of number, so that ``opbrengsten`` and ``opbrengst`` are one."""
    plain = re.sub(r"^begrotings(?=uitbreiding)", "", word.lower())
    if plain.startswith("versterk"):
        return "versterk"
    plain = re.sub(r"(?:’s|'s)$", "", plain)
    return re.sub(r"(?:en|s)$", "", plain) if len(plain) > 5 else plain


def _label(words: str) -> str:
    """A name as it reads in a sentence: without article, and without a capital that only opened a sentence."""
    plain = _LABEL_DROPS.sub("", words) or words
    parts = plain.split()
    named = len(parts) > 1 and parts[1][0].isupper() and parts[0].lower() not in _GENERIC | {"uitbreiding", "raming"}
    return plain if named or plain[1:2].isupper() else plain[0].lower() + plain[1:]
