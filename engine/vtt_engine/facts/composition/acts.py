"""The acts that a sentence decides on: vast te stellen, kennis te nemen van, Instemmen met."""

import re
from typing import NamedTuple

from vtt_engine.facts.composition import vocabulary as v

_TE = re.compile(r"\bte\s+(?P<werk>[a-zéëï]+n)\b")
_BARE = re.compile(rf"\b(?:{'|'.join(sorted(v.INFINITIVES))}|akkoord gaan|kennis nemen|beschikbaar stellen)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-’'&][^\W_]+)*")
_AND = re.compile(r"\b(?:en|alsmede|evenals|alsook|tevens)\b|;|\.(?=\s)", re.IGNORECASE)
_AMOUNT_OR_YEAR = re.compile(r"\s*(?:€|\d)")
_ATTRIBUTE = frozenset(("de", "het", "een", "nog", "nader", "later", "deze", "die", "eventueel"))
_ENDS = re.compile(r"[.;:\s]+$")


class Handeling(NamedTuple):
    """An act: its offsets, its words, the infinitive written together, and the word that makes it an aim or a means."""

    begin: int
    eind: int
    tekst: str
    werkwoord: str
    na: str = ""

    @property
    def zelfstandig(self) -> bool:
        """Whether it is no aim (om te …) of something else."""
        return self.na not in v.OPENERS


def acts(text: str) -> list[Handeling]:
    """The acts in a text, from left to right, those in a clause with om or door included and marked."""
    start = re.match(r"\s*[Oo]m\s", text)  # "(gevraagd wordt) om in te stemmen": the aim itself is the decision
    found: list[Handeling] = []
    for begin, end, verb in sorted([*_with_te(text), *_bare(text)]):
        if found and begin < found[-1].eind:
            continue
        earlier = max(found[-1].eind if found else 0, start.end() if start else 0)
        before = [word.lower() for word in _WORD.findall(text[earlier:begin])]
        opened = next((word for word in reversed(before) if word in v.MEANS), "")
        found.append(Handeling(begin, end, text[begin:end], verb, opened))
    return found


def _with_te(text: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _TE.finditer(text):
        if match["werk"] in v.NO_ACT:
            continue
        before = list(_WORD.finditer(text[:match.start()]))
        begin, verb = match.start(), match["werk"]
        phrase = next((meant for (words, bare), meant in v.PHRASES.items()
                       if bare == verb and text[:begin].rstrip().lower().endswith(words)), "")
        if phrase:
            verb = phrase
        elif before and _is_particle(before[-1][0].lower(), verb, text[before[-1].end():match.start()]):
            particle = before.pop()
            begin, verb = particle.start(), particle[0].lower() + verb
        attribute = bool(before) and before[-1][0].lower() in _ATTRIBUTE and _noun_follows(text[match.end():])
        if not attribute:
            found.append((begin, match.end(), verb))
    return found


def _is_particle(word: str, verb: str, between: str) -> bool:
    """Whether a loose word before te belongs to the verb: vast (te stellen), but not om (te voorkomen)."""
    return word in v.PARTICLES and not between.strip() and (word not in v.AMBIGUOUS or word + verb in v.WITH_AMBIGUOUS)


def _noun_follows(rest: str) -> bool:
    word = re.match(r"\s+([a-z]+)", rest)
    return word is not None and word[1] not in v.PREPOSITIONS | v.DETERMINERS


def _bare(text: str) -> list[tuple[int, int, str]]:
    """Infinitives without te, unless they are a noun (het wijzigen van) or hang on another verb (kan wijzigen)."""
    found = []
    for match in _BARE.finditer(text):
        before = [word.lower() for word in _WORD.findall(text[:match.start()])]
        nominal = {"het", "bij", "na", "te", "door", "tot"} & set(before[-3:])
        if not nominal and not v.MODALS & set(before):
            found.append((match.start(), match.end(), match[0].lower().replace(" ", "")))
    return found


def is_decision(text: str) -> bool:
    """Whether a text says what is decided; when in doubt it does."""
    if any(act.zelfstandig for act in acts(text)) or v.FINITE.search(text):
        return True
    found = [word.lower() for word in _WORD.findall(_ENDS.sub("", text))]
    if not found or v.MODALS & set(found):
        return False
    first, second, before, last = found[0], found[1:2], found[-2:-1], found[-1]
    small = v.PREPOSITIONS | v.DETERMINERS
    return first in v.HEAD_NOUNS or (_infinitive(first) and bool(small & set(second))) or (
        _infinitive(last) and len(found) > 2 and not small & set(before))


def _infinitive(word: str) -> bool:
    return word.endswith("en") and len(word) > 4 and word not in v.PLURALS


def independent(text: str) -> list[Handeling]:
    """The acts of a point that are decisions of their own: each has its own object, and none just carries out another."""
    every = acts(text)
    mains = [act for act in every if act.zelfstandig and act.na not in v.MEANS]
    if not mains:
        return []
    chosen = [mains[0]]
    for i, act in enumerate(every):
        if act.begin > mains[0].begin and act.werkwoord not in v.CONSEQUENCE and _own(text, every[i - 1], act, chosen[-1]):
            chosen.append(act)
    return chosen


def _own(text: str, last: Handeling, act: Handeling, main: Handeling) -> bool:
    """Whether an act is joined to the one before it with en, and has an object of its own."""
    inside = {word.lower() for word in _WORD.findall(text[main.eind:act.begin])} & v.MEANS
    if inside and act.werkwoord not in v.BOARD:
        return False
    between = text[last.eind:act.begin]
    for match in _AND.finditer(between):
        own = between[match.end():]
        if match[0] in ";." and own.strip() and act.zelfstandig:
            return True
        if "," not in own and _object(own):
            return True
        shared = len(_WORD.findall(between[:match.start()])) <= 1
        if not own.strip() and act.werkwoord in v.WITH_PREPOSITION and not shared:
            return True
    return False


def _object(own: str) -> bool:
    """Whether words begin with a thing: a determiner and a noun, or an amount. "Deze" alone is the thing named before."""
    if _AMOUNT_OR_YEAR.match(own):
        return True
    found = [word.lower() for word in _WORD.findall(own)]
    return len(found) > 1 and found[0] in v.DETERMINERS and not (found[0] in v.PRONOUNS and found[1] in v.PREPOSITIONS)
