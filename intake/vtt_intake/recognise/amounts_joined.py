"""What one mention of an amount takes from another: its subject, year and nature, where its own sentence does not say."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from vtt_intake.form import Plek
from vtt_intake.recognise.amounts import Vermelding
from vtt_intake.recognise.amounts_context import Vraag, is_rate, years_before
from vtt_intake.recognise.outline import NUMBER_HEAD

_INSTEAD = re.compile(r"^(?:in plaats daarvan|in plaats hiervan|dit (?:bedrag|komt)|dat (?:bedrag|komt))", re.IGNORECASE)
_CONVERTED = re.compile(r"omgerekend naar|op jaarbasis|naar een heel jaar", re.IGNORECASE)
_AN_AMOUNT = re.compile(r"\b(?:een|het|dit)\s+(?:\w+\s+)?bedrag\b", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:(?:in|voor|vanaf|over)\s+)?(?:\(?(?:19|20)\d{2}\)?)?\s*(?:,|;|en|oplopend tot|tot|respectievelijk|\s)+"
                   r"(?:(?:in|voor|vanaf|over)\s+(?:19|20)\d{2}\s*:?\s*)?", re.IGNORECASE)
_IN_ASK = ("besluit", "argumenten", "financien", "samenvatting", "effect")


def join(found: Sequence[Vermelding], vraag: Vraag, named: Mapping[str, str]) -> None:
    """Complete the mentions from each other; all that is taken over counts as inferred.

    ``named``: per decision point the subject that it has in the record.
    """
    _subjects(found)
    _from_points(found, named)
    _apart(found)
    groups: dict[tuple[str, int], list[Vermelding]] = {}
    for item in found:
        if item.onderwerp != "geen":
            groups.setdefault((item.onderwerp, item.geld.cent), []).append(item)
    for group in groups.values():
        for item in group:
            _year(item, [other for other in group if other is not item], vraag)
    points = {(item.onderwerp, item.sleutels.get("jaar")) for item in found
              if item.sleutels.get("beslispunt") and item.sleutels.get("stand") == "gevraagd"}
    for group in groups.values():
        for item in group:
            _rest(item, [other for other in group if other is not item
                         and other.sleutels.get("jaar") == item.sleutels.get("jaar")], vraag, points)


def _subjects(found: Sequence[Vermelding]) -> None:
    points = {item.sleutels["beslispunt"]: item.onderwerp for item in found
              if item.onderwerp not in ("", "geen") and item.sleutels.get("beslispunt")}
    named: dict[int, set[str]] = {}
    for item in found:
        if item.onderwerp not in ("", "geen"):
            named.setdefault(item.geld.cent, set()).add(item.onderwerp)
    for i, item in enumerate(found):
        if item.onderwerp:
            continue
        names = named.get(item.geld.cent, set())
        before = found[i - 1] if i and found[i - 1].plek == item.plek else None
        item.onderwerp = "geen"
        if len(names) == 1:
            item.onderwerp = next(iter(names))
        elif before and _CONVERTED.search(item.zin) and before.onderwerp != "geen":
            item.onderwerp = f"{before.onderwerp}, omgerekend naar een heel jaar"
            _take(item, before, "soort")
        elif (before and before.onderwerp != "geen" and _listed(before, item)) or (before and _INSTEAD.search(item.zin)):
            item.onderwerp = before.onderwerp
            _take(item, before, "aard", "soort")
        elif _AN_AMOUNT.search(item.zin) and (number := NUMBER_HEAD.match(item.regel.kop.strip())):
            item.onderwerp = points.get(number["nummers"].split(".")[0].strip(), "geen")
        if item.onderwerp != "geen":
            item.afgeleid.add("onderwerp")


def _from_points(found: Sequence[Vermelding], named: Mapping[str, str]) -> None:
    """The first amount of a point, if its words do not tell what it is for, has the subject of the point; and so do others
    of the same value that have none.
    """
    done: set[str] = set()
    for item in found:
        number = str(item.sleutels.get("beslispunt", ""))
        if number and number not in done and not is_rate(item.tekst, item.geld.eind):
            done.add(number)
            subject = named.get(number, "geen")
            taken = {other.onderwerp for other in found}
            if item.onderwerp == "geen" and subject != "geen" and subject not in taken:
                for other in found:
                    if other.onderwerp == "geen" and other.geld.cent == item.geld.cent:
                        other.onderwerp = subject
                        other.afgeleid.add("onderwerp")


def _listed(before: Vermelding, item: Vermelding) -> bool:
    """Whether an amount is the next in a list of years: ``€ 212.000 in 2025 en € 260.000 vanaf 2026``."""
    between = item.tekst[before.geld.eind:item.geld.begin]
    years = [one.sleutels.get("jaar") for one in (before, item)]
    return bool(_LIST.fullmatch(between)) and None not in years and years[0] != years[1]


def _apart(found: Sequence[Vermelding]) -> None:
    """Two values of one subject and year in one sentence (from … to …, between … and …) are two amounts.

    The one that also stands elsewhere keeps the subject; where that does not tell, none does.
    """
    together: dict[Any, set[int]] = {}
    values: dict[tuple[str, int], set[Plek]] = {}
    for item in found:
        together.setdefault(_same_money(item), set()).add(item.geld.cent)
        values.setdefault((item.onderwerp, item.geld.cent), set()).add(item.plek)
    for item in found:
        if item.onderwerp != "geen" and len(together[_same_money(item)]) > 1 and len(values[item.onderwerp, item.geld.cent]) == 1:
            item.los = True
    for item in found:
        if item.los:
            item.onderwerp = "geen"
            item.afgeleid.discard("onderwerp")


def _same_money(item: Vermelding) -> tuple[Any, ...]:
    """What two mentions in one sentence share if they can be two values of the same money."""
    return item.plek, item.zin, item.onderwerp, item.sleutels.get("jaar")


def _take(item: Vermelding, before: Vermelding, *keys: str) -> None:
    for key in keys:
        if key in before.sleutels and key not in item.sleutels:
            item.infer(key, before.sleutels[key])


def _only(values: Sequence[Any]) -> Any:
    seen = {value for value in values if value not in (None, "onbekend")}
    return seen.pop() if len(seen) == 1 else None


def _year(item: Vermelding, same: Sequence[Vermelding], vraag: Vraag) -> None:
    if "jaar" in item.sleutels:
        return
    tries: tuple[Callable[[], int | None], ...] = (
        lambda: _only([other.sleutels.get("jaar") for other in same if "jaar" not in other.afgeleid]),
        lambda: years_before(item.tekst, item.geld.begin),
        lambda: vraag.jaar if item.sleutels.get("stand") in ("gevraagd", "besloten") or item.regel.rubriek in _IN_ASK else None)
    year = next((value for attempt in tries if (value := attempt())), None)
    if year is None:
        item.sleutels["jaar"] = "onbekend"
    else:
        item.infer("jaar", year)


def _rest(item: Vermelding, same: Sequence[Vermelding], vraag: Vraag, points: set[tuple[str, Any]]) -> None:
    asked = [other for other in same if other.sleutels.get("stand") == "gevraagd"]
    if "stand" not in item.sleutels:
        year = item.sleutels.get("jaar")
        if (item.onderwerp, year) in points:
            item.sleutels["stand"] = "gevraagd"
            item.afgeleid |= {"stand"} if {"onderwerp", "jaar"} & item.afgeleid else set()
        elif asked or (item.regel.rubriek in _IN_ASK and year == vraag.jaar):
            item.infer("stand", "gevraagd")
        elif isinstance(year, int) and vraag.jaar and year < vraag.jaar:
            item.infer("stand", "eerder")
        elif year == vraag.jaar:
            item.infer("stand", "gevraagd")
    if any(other.sleutels.get("bron") == "gemeenten" and other.sleutels.get("soort") == "baat" for other in same):
        for key, value in (("soort", "baat"), ("bron", "gemeenten")):
            if item.sleutels.get(key) != value:
                item.infer(key, value)
    for key in ("aard", "soort", "bron"):
        read = [other.sleutels[key] for other in same if key in other.sleutels and key not in other.afgeleid
                and (key == "aard" or other.sleutels.get("stand") == item.sleutels.get("stand"))]
        said = _only(read) if key not in item.sleutels or key in item.afgeleid else None
        if said and item.sleutels.get(key) != said:
            item.infer(key, said)
