"""The year of a date that prints none: from the same day elsewhere in the papers, else from the paper's own day and the tense."""

import re
from datetime import date
from typing import NamedTuple

from vtt_engine.text.dates import Vondst, find_dates, iso
from vtt_intake.form import Alinea, Tabel
from vtt_intake.recognise.build import Zekerheid
from vtt_intake.recognise.picture import Beeld

_COMING = re.compile(r"\b(?:wordt|worden|zal|zullen|gaat|gaan|voorzien|gepland|volgt|planning|kunnen|moet|moeten)\b",
                     re.IGNORECASE)
_PAST = re.compile(r"\b(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden)\b", re.IGNORECASE)


class Dagtekst(NamedTuple):
    """A date as a record writes it, and how certain it is; no ``datum`` where no year can be told."""

    datum: str | None
    zekerheid: Zekerheid


class Jaren:
    """The full dates of all papers, to find the year of a date without one."""

    def __init__(self, beeld: Beeld) -> None:
        self._years: dict[tuple[int, int], set[int]] = {}
        day = beeld.bouw.data.get("datum")
        self._today = date.fromisoformat(day) if isinstance(day, str) else None
        for text in _texts(beeld):
            for found in find_dates(text):
                if found.jaar_genoemd and found.vroegst and found.dag and found.maand:
                    self._years.setdefault((found.dag, found.maand), set()).add(found.vroegst.year)

    def read(self, found: Vondst, sentence: str) -> Dagtekst:
        """Write a found date, with the year that the papers give it."""
        if found.jaar_genoemd:
            return Dagtekst(iso(found), "zeker")
        years = self._years.get((found.dag or 0, found.maand or 0), set())
        if len(years) == 1:
            return Dagtekst(_with_year(found, min(years)), "waarschijnlijk")
        year = self._by_tense(found, sentence)
        return Dagtekst(_with_year(found, year), "waarschijnlijk") if year else Dagtekst(None, "twijfel")

    def _by_tense(self, found: Vondst, sentence: str) -> int | None:
        """The nearest year before or after the paper's own day, as the tense says; None where the tense does not."""
        if self._today is None or found.maand is None:
            return None
        later = (found.maand, found.dag or 1) >= (self._today.month, self._today.day)
        if found.relatief == "a.s." or (not found.relatief and _COMING.search(sentence)):
            return self._today.year if later else self._today.year + 1
        if found.relatief == "jl." or _PAST.search(sentence):
            return self._today.year - 1 if later else self._today.year
        return None


def _with_year(found: Vondst, year: int) -> str | None:
    again = find_dates(found.tekst, year)
    return iso(again[0]) if again else None


def _texts(beeld: Beeld) -> list[str]:
    found = []
    for document in beeld.documenten:
        for blok in document.blokken:
            if isinstance(blok, Alinea):
                found.append(blok.tekst)
            elif isinstance(blok, Tabel):
                found += [cel.tekst for row in blok.rijen for cel in row if not cel.vervolg]
    return found
