"""What was decided: the outcome of each point, as a section with the decision tells it."""

import re
from typing import Literal, NamedTuple

from vtt_intake.form import Plek
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.proposed import sections

Besluit = Literal["aangenomen", "gewijzigd", "verworpen", "aangehouden"]
_ABOUT = re.compile(r"^\s*(?:voorstel|beslis?punt|besluitpunt|punt)(?:en)?\s+"
                    r"(?P<nummers>\d{1,2}[a-z]?(?:\s*(?:,|en|t/m)\s*\d{1,2}[a-z]?)*)"
                    r"\s*[:.–-]?\s*(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
_HELD = re.compile(r"aangehouden|niet in stemming|uitgesteld|doorgeschoven|teruggenomen", re.IGNORECASE)
_REFUSED = re.compile(r"afgewezen|verworpen|niet (?:akkoord|ingestemd|aangenomen|overgenomen)|ingetrokken", re.IGNORECASE)
_AMENDED = re.compile(r"in plaats daarvan|gewijzigd|aangepast|geamendeerd|met dien verstande|met de wijziging", re.IGNORECASE)
_ACCEPTED = re.compile(r"akkoord|aangenomen|ingestemd|conform|toegekend|vastgesteld|unaniem|besloten", re.IGNORECASE)
_WHOLE = re.compile(r"\b(?:het|dit) (?:voorstel|besluit)\b[^.]{0,60}\b(aangenomen|verworpen)\b", re.IGNORECASE)
_SHORT = 12  # words of a sentence that may be about all points at once


class Uitkomst(NamedTuple):
    """The outcome of a point with the words that tell it."""

    besluit: Besluit
    tekst: str
    plek: Plek
    kop: str


def outcome(text: str) -> Besluit | None:
    """What words say was decided; None if they do not say it."""
    if _HELD.search(text):
        return "aangehouden"
    if _REFUSED.search(text):
        return "gewijzigd" if _AMENDED.search(_REFUSED.split(text, maxsplit=1)[-1]) else "verworpen"
    if _AMENDED.search(text):
        return "gewijzigd"
    return "aangenomen" if _ACCEPTED.search(text) else None


def results(beeld: Beeld) -> tuple[dict[str, Uitkomst], bool]:
    """The outcome of each point that a section or a vote names (``*``: of all points), and whether there is one at all."""
    found: dict[str, Uitkomst] = {}
    told = [section for section in sections(beeld) if section.is_uitkomst and section.items]
    for section in told:
        for item in section.items:
            words = item.woorden
            match = _ABOUT.match(words)
            result = outcome(match["rest"] if match else item.tekst)
            if result is None:
                continue
            whole = len(words.split()) <= _SHORT and not re.search(r"\bpunt\s+\d", words, re.IGNORECASE)
            names = numbers_in(match["nummers"]) if match else ["*"] if whole else []
            for name in names:
                found.setdefault(name, Uitkomst(result, words, item.plek, section.kop))
    ballots = [(line, alinea) for deel in beeld.delen for line, alinea in deel.alineas() if line.rubriek == "uitslag"]
    for line, alinea in ballots:
        if match := _WHOLE.search(alinea.tekst):
            voted: Besluit = "aangenomen" if match[1].lower() == "aangenomen" else "verworpen"
            found.setdefault("*", Uitkomst(voted, alinea.tekst, alinea.plek, line.kop))
    return found, bool(told or ballots)


def numbers_in(text: str) -> list[str]:
    """The numbers in ``1, 2 en 4`` or ``1 t/m 3``."""
    parts = re.findall(r"\d{1,2}[a-z]?", text.lower())
    if "t/m" in text.lower() and len(parts) == 2 and all(part.isdigit() for part in parts):
        return [str(number) for number in range(int(parts[0]), int(parts[1]) + 1)]
    return parts
