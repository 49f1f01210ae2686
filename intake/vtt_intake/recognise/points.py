"""The points of the proposed decision as the record keeps them."""

import re
from typing import Any

from vtt_engine.record.base import GEEN
from vtt_engine.text.amounts import find_amounts
from vtt_intake.recognise.acts import acts_in
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.places import place
from vtt_intake.recognise.proposed import Punt, proposal
from vtt_intake.recognise.results import results
from vtt_intake.recognise.subjects import Onderwerp

_YEAR = re.compile(r"(?<![\d.,/€-])(?:19|20)\d{2}(?![\d.,]\d|\d)")
_COMES_TO = re.compile(r"(?:uitkom\w*|komt|komen|bepalen|stellen|vast\s+te\s+stellen)(?:\s+uit)?\s+op\s*$", re.IGNORECASE)
_GIVES = re.compile(r"zienswijze\w*\s+(?:\S+\s+){0,8}?(?:in\s+te\s+dienen|kenbaar|te\s+geven|naar\s+voren|uit\s+te\s+brengen|"
                    r"af\s+te\s+geven|vast\s+te\s+stellen)", re.IGNORECASE)
_NONE = re.compile(r"\bgeen\s+zienswijze", re.IGNORECASE)
_ASKS = re.compile(r"(?:voor|om)\s+(?:een\s+)?zienswijzen?\b|zienswijzen?\s+te\s+vragen", re.IGNORECASE)


def read_points(beeld: Beeld) -> None:
    """Fill ``beslispunten``; nothing if no section with a proposed decision was found."""
    found = proposal(beeld)
    if found is None:
        return
    section, points = found
    outcomes, told = results(beeld)
    for point in points:
        subject = _subject(beeld, point) or _unnamed(point)
        item: dict[str, Any] = {"nummer": point.nummer, "tekst": point.tekst, "onderwerp": subject.naam if subject else GEEN,
                                "jaren": sorted({int(year) for year in _YEAR.findall(point.tekst)}),
                                "letters": list(point.letters), "stukken": acts_in(beeld, point.tekst)}
        gives = _gives(point.tekst)
        if gives is not None:
            item["geeft_zienswijze"] = gives
        main = point.nummer.partition(".")[0]
        keys = (point.nummer, main, "*") if point.genummerd else ("*",)
        outcome = next((outcomes[key] for key in keys if key in outcomes), None)
        if outcome or not told:
            item["besluit"] = outcome.besluit if outcome else GEEN
        item["plaats"] = place(beeld, section.deel, point.kop, f"punt {point.nummer}")
        twice = re.fullmatch(r"(.+)-\d+", point.nummer)
        asked = f"Het nummer {twice[1]} staat er meer dan eens. Welk nummer hoort bij dit punt?" if twice else ""
        pad = beeld.bouw.voeg("beslispunten", item, point.plek, point.tekst,
                              "twijfel" if twice else "zeker" if point.genummerd else "waarschijnlijk", point.kop, asked)
        if subject and not subject.zeker:
            beeld.bouw.bron(f"{pad}/onderwerp", point.plek, point.tekst, "waarschijnlijk", kop=point.kop)
        if outcome:
            beeld.bouw.bron(f"{pad}/besluit", outcome.plek, outcome.tekst, kop=outcome.kop)


def _subject(beeld: Beeld, point: Punt) -> Onderwerp | None:
    """What the money of a point is for: of the amount it comes to, else of its first amount, else the one it refers to."""
    amounts = find_amounts(point.tekst)
    last = [amount for amount in amounts if _COMES_TO.search(point.tekst[:amount.begin])]
    for amount in [*last, *amounts]:
        if subject := beeld.onderwerpen.near_amount(point.tekst, amount.begin, amount.eind):
            return subject
    return None if amounts else beeld.onderwerpen.referred(point.tekst)


def _unnamed(point: Punt) -> Onderwerp | None:
    """A name of its own for an amount that no words name; none for a point without money."""
    return Onderwerp(f"bedrag in punt {point.nummer}", False) if find_amounts(point.tekst) else None


def _gives(text: str) -> bool | None:
    """Whether a point gives a zienswijze; None if it speaks of one in words that leave it open."""
    if not re.search(r"zienswijze", text, re.IGNORECASE) or _ASKS.search(text) or _NONE.search(text):
        return False
    return True if _GIVES.search(text) else None
