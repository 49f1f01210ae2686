"""Expressions of rules in words: as a colleague reads them, with or without values, and as they stand in the rule."""

from collections.abc import Mapping

from vtt_engine.facts.fact import Type, Veld, Waarde
from vtt_engine.notation import dag, getal
from vtt_engine.outcomes.outcome import shown_field
from vtt_engine.rulebook.expression import Eis, Getal, JaNee, Naam, Niet, Reken, Rekenwerk, Samen, Vergelijk, Woord
from vtt_engine.rulebook.norm import Versie

_NUMBERS = {"<=": "is hoogstens", "<": "is minder dan", ">=": "is minstens", ">": "is meer dan", "==": "is", "!=": "is niet"}
_DAYS = {"<=": "is niet later dan", "<": "is vóór", ">=": "is niet eerder dan", ">": "is na", "==": "is", "!=": "is niet"}
_ARITHMETIC = {"+": "plus", "-": "min", "*": "keer"}
CERTAINTY = {"gelezen": "gelezen in de bron", "secundair": "niet uit de bron zelf gelezen", "afgeleid": "afgeleid",
             "deels": "deels gelezen", "geheugen": "niet nagelezen"}


class Verwoorder:
    """Puts expressions over these fields into Dutch; with ``waarden`` each field is followed by its value."""

    def __init__(self, velden: Mapping[str, Veld], waarden: Mapping[str, Waarde] | None = None, eenheid: str = "cent") -> None:
        self._velden = velden
        self._waarden = waarden
        self._eenheid = eenheid

    def eis(self, node: Eis, binnen: bool = False) -> str:
        """Write a condition; ``binnen`` another one it is put between brackets where that is needed."""
        match node:
            case Vergelijk(op, left, right):
                words = _DAYS if self._is_day(left) or self._is_day(right) else _NUMBERS
                return f"{self._number(left)} {words[op]} {self._number(right)}"
            case Woord(naam, woorden, gelijk):
                return f"{self._name(naam)} is {'' if gelijk else 'niet '}{' of '.join(woorden)}"
            case JaNee(naam):
                return f"{self._name(naam)}: ja" if self._waarden is None else f"{self._name(naam)} is ja"
            case Niet(JaNee(naam)):
                return f"{self._name(naam)}: nee" if self._waarden is None else f"{self._name(naam)} is nee"
            case Niet(part):
                return f"niet ({self.eis(part)})"
            case Samen(soort, parts):
                text = (" en " if soort == "en" else ", of ").join(self.eis(part, binnen=True) for part in parts)
                return f"({text})" if binnen else text

    def _number(self, node: Rekenwerk) -> str:
        match node:
            case Getal(value):
                return getal(value)
            case Naam(naam):
                return self._name(naam)
            case Reken(op, left, right):
                return f"{self._number(left)} {_ARITHMETIC[op]} {self._number(right)}"

    def _name(self, naam: str) -> str:
        text = f"de {field_name(naam)}" if naam.startswith("norm.") else field_name(naam)
        if self._waarden is None:
            return text
        value = self._waarden.get(naam)
        return f"{text} ({'onbekend' if value is None else shown_field(value, self._velden[naam].type, self._eenheid)})"

    def _is_day(self, node: Rekenwerk) -> bool:
        match node:
            case Naam(naam):
                return self._velden[naam].type in (Type.DATUM, Type.JAAR)
            case Reken("+" | "-", left, right):
                return self._is_day(left) and not self._is_day(right)
        return False


def field_name(naam: str) -> str:
    """Write the name of a field as words: norm.vaste_dag is "vaste dag van de norm"."""
    plain = naam.replace("_", " ")
    return f"{plain.removeprefix('norm.')} van de norm" if plain.startswith("norm.") else plain


def formula(node: Eis | Rekenwerk) -> str:
    """Write an expression as it can stand in a rule."""
    match node:
        case Vergelijk(op, left, right) | Reken(op, left, right):
            return f"{formula(left)} {op} {formula(right)}"
        case Naam(naam) | JaNee(naam):
            return naam
        case Getal(value):
            return str(value)
        case Woord(naam, (word,), gelijk):
            return f"{naam} {'==' if gelijk else '!='} '{word}'"
        case Woord(naam, woorden, gelijk):
            listed = ", ".join(f"'{word}'" for word in woorden)
            return f"{naam} {'in' if gelijk else 'not in'} ({listed})"
        case Niet(part):
            return f"not ({formula(part)})" if isinstance(part, Samen) else f"not {formula(part)}"
        case Samen(soort, parts):
            return (" and " if soort == "en" else " or ").join(f"({formula(p)})" if isinstance(p, Samen) else formula(p)
                                                               for p in parts)


def article(kort: str, versie: Versie, bwb: str | None) -> str:
    """Write the law with article and lid of a version; a text without articles only by its name."""
    if bwb is None and versie.artikel == "onbekend":
        return kort
    return f"{kort} {versie.vindplaats}"


def period(versie: Versie) -> str:
    """Write the period of a version: sinds 1 juli 2022; tot en met 31 december 2014; altijd al."""
    if versie.van and versie.tot:
        return f"{dag(versie.van)} tot en met {dag(versie.tot)}"
    if versie.van:
        return f"sinds {dag(versie.van)}"
    return f"tot en met {dag(versie.tot)}" if versie.tot else "altijd al"
