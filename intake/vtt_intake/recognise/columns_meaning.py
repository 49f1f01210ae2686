"""What a column of amounts is about: its year, its subject, whether it is asked or decided, and what it follows from."""

import re
from typing import Any, NamedTuple

from vtt_engine.text.dates import find_dates, iso
from vtt_intake.recognise.amounts_context import Vraag, nature_in
from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.columns_sums import RATE, follows, formulas, products, values
from vtt_intake.recognise.tables import Cijfertabel
from vtt_intake.recognise.tables_cells import YEAR
from vtt_intake.recognise.tables_rows import rubriek_of

_DECIDED = re.compile(r"\bna(?:v|ar aanleiding van)?\.?\s+(?:het\s+)?besluit|\baangepast|\bbesloten\b|conform (?:het )?besluit|"
                      r"^besluit\s+(?:algemeen|dagelijks|ab\b|db\b)|\bvastgesteld\b", re.IGNORECASE)
_ASKS = re.compile(r"in rekening|te betalen|bijdrage per gemeente|gemeentelijke bijdrage|bijdrage gemeente|bijdrage deelnemer|"
                   r"^bijdrage\b", re.IGNORECASE)
_PHASES = (("na wijziging", r"na\s+wijziging|gewijzigde\s+begroting"), ("primitief", r"primitie[fv]e?|primair|oorspronkelijk"),
           ("realisatie", r"realisatie|jaarrekening|rekening(?!\s*(?:te|gebracht))"),
           ("raming", r"(?:meerjaren)?raming|prognose"))
_PHASE_REST = re.compile(r"begroting|raming|jaar|bedrag|bijdrage|in|€|x|1\.000|[\W\d_]", re.IGNORECASE)
_EXPLAINS = re.compile(r"rente|korting|verrekening|verlaging|teruggave|terugbetaling|opbrengst|vrijval|onttrekking|besparing",
                       re.IGNORECASE)
_KEY = re.compile(r"verdeelsleutel|naar rato|op basis van (?:het )?(?:aantal )?inwoner|per inwoner", re.IGNORECASE)
_BALANCE = re.compile(r"saldo|resultaat|\brest|resteert|overschot|tekort|verschil", re.IGNORECASE)
_OF_BUDGET = re.compile(r"begroting(?:swijziging)?\s+(?:van\s+)?((?:19|20)\d{2})")
_STATUS = re.compile(r"\b(voorlopige?|definitieve?)\b", re.IGNORECASE)


class Betekenis(NamedTuple):
    """The keys of a column, and those of them that were inferred and not read."""

    sleutels: dict[str, Any]
    afgeleid: frozenset[str] = frozenset()


def meanings(found: Cijfertabel, vraag: Vraag) -> list[Betekenis]:
    """What each planned column of a table means, in the same order."""
    sums = formulas(found.kolommen, found.posten)
    return [_meaning(found, plan, vraag, sums) for plan in found.kolommen]


def _meaning(found: Cijfertabel, plan: Kolomplan, vraag: Vraag, sums: dict[str, tuple[str, bool]]) -> Betekenis:
    keys: dict[str, Any] = {}
    guessed: set[str] = set() if plan.zeker else {"soort"}
    if plan.id in sums:
        keys["formule"], said = sums[plan.id]
        guessed |= set() if said else {"formule"}
    if plan.soort == "inwoners":
        keys |= _inhabitants(found, plan)
    if plan.soort == "bedrag":
        own, inferred = _money(found, plan, vraag)
        keys, guessed = {**own, **keys}, guessed | inferred
        if found.per_gemeente:
            own, inferred = _division(found, plan, sums)
            keys, guessed = {**keys, **own}, guessed | inferred
    if plan.soort == "bedrag" and (product := products(found.kolommen, found.posten).get(plan.id)):
        keys["product"] = list(product)
        guessed.add("product")
    if plan.soort != "tekst" and not _has_total(found, plan):
        keys["totaal"] = "geen"
    return Betekenis(keys, frozenset(guessed & {*keys, "soort"}))


def _has_total(found: Cijfertabel, plan: Kolomplan) -> bool:
    """Whether the column has a printed total. A rate has none; a balance is one only if it is the sum of the rows."""
    if found.totaal is None or not plan.takes(found.totaal.inhoud[plan.plek]) or RATE.search(plan.naam):
        return False
    printed = values(plan, [found.totaal])[0]
    if printed is None:
        return False
    rows = [value for value in values(plan, found.posten) if value is not None]
    return not _BALANCE.search(found.totaal.naam) or 2 * abs(sum(rows) - printed) <= len(rows) + 1


def _inhabitants(found: Cijfertabel, plan: Kolomplan) -> dict[str, Any]:
    words = " ".join((plan.naam, found.titel, *found.rooster.boven, *(a.tekst for a in found.voor)))
    days = {day for found_day in find_dates(f"{plan.naam} {' '.join(found.rooster.boven)}") if (day := iso(found_day))}
    status = _STATUS.search(words) if "inwoner" in words.lower() or "cbs" in words.lower() else None
    years = {int(year) for year in YEAR.findall(plan.naam)}
    several = sum(p.soort == "inwoners" for p in found.kolommen) > 1
    return {**({"jaar": years.pop()} if several and len(years) == 1 else {}),
            "peildatum": days.pop() if len(days) == 1 else "onbekend",
            "cbs_status": "onbekend" if not status or "cbs" not in words.lower() else
            "voorlopig" if status[1].lower().startswith("voorl") else "definitief"}


def _money(found: Cijfertabel, plan: Kolomplan, vraag: Vraag) -> tuple[dict[str, Any], set[str]]:
    keys: dict[str, Any] = {}
    guessed: set[str] = set()
    year, sure = _year(found, plan, vraag)
    keys["jaar"] = year
    guessed |= set() if sure else {"jaar"}
    if phase := _phase(plan.naam):
        keys["fase"] = phase
    if _DECIDED.search(found.titel) or _DECIDED.search(found.regel.kop):
        keys["stand"] = "besloten"
    elif phase == "realisatie" or (isinstance(year, int) and vraag.jaar and year < vraag.jaar):
        keys["stand"] = "eerder"
        guessed |= {"stand"} if phase != "realisatie" else set()
    elif any(rubriek_of(row) != "baten" for row in found.posten):
        keys["stand"] = "gevraagd"
        guessed.add("stand")
    if nature := nature_in(f"{plan.naam} {found.titel}"):
        keys["aard"] = nature
    return keys, guessed


def _year(found: Cijfertabel, plan: Kolomplan, vraag: Vraag) -> tuple[int | str, bool]:
    for text in (plan.naam, *found.rooster.boven, found.titel, found.regel.kop):
        years = {int(year) for year in YEAR.findall(text)}
        if len(years) == 1:
            return years.pop(), True
    near = {int(y) for a in found.voor[:1] for y in _OF_BUDGET.findall(a.tekst)}
    if len(near) == 1:
        return near.pop(), False
    beside = {int(year) for p in found.kolommen if p.soort == "bedrag" for year in YEAR.findall(p.naam)}
    if len(beside) == 1:
        return beside.pop(), False
    return (vraag.jaar, False) if vraag.jaar else ("onbekend", True)


def _phase(head: str) -> str | None:
    for name, pattern in _PHASES:
        if re.search(pattern, head, re.IGNORECASE) and not _PHASE_REST.sub("", re.sub(pattern, "", head, flags=re.IGNORECASE)):
            return name
    return None


def _division(found: Cijfertabel, plan: Kolomplan, sums: dict[str, tuple[str, bool]]) -> tuple[dict[str, Any], set[str]]:
    keys: dict[str, Any] = {}
    guessed: set[str] = set()
    outcome = next((p for p in found.kolommen if p.id in sums and _ASKS.search(p.naam)), None)
    if _ASKS.search(plan.naam):
        keys["bijdrage"] = True
    elif outcome and plan.id in re.findall(r"\w+", sums[outcome.id][0]):
        keys["bijdrage"] = False
    cells = [row.inhoud[plan.plek].figuur for row in found.posten]
    if any(figure and figure.waarde <= 0 for figure in cells) and _EXPLAINS.search(plan.naam):
        keys["uitleg"] = plan.naam
        guessed.add("uitleg")
    key = _key_of(found, plan)
    if key and plan.id not in sums and not RATE.search(plan.naam):
        mostly, wholly = follows(plan, key, found.posten, found.totaal)
        if mostly:
            keys |= {"verdeeld_naar": key.id, "sleutel_genoemd": key.naam}
            named = any(_KEY.search(a.tekst) for a in found.voor)
            guessed |= set() if wholly or named else {"verdeeld_naar"}
            guessed |= set() if named else {"sleutel_genoemd"}
    return keys, guessed


def _key_of(found: Cijfertabel, plan: Kolomplan) -> Kolomplan | None:
    """The inhabitants beside a column: those with the same year in their header, else the nearest before it."""
    keys = [p for p in found.kolommen if p.soort == "inwoners"]
    years = set(YEAR.findall(plan.naam))
    same = [p for p in keys if years and years == set(YEAR.findall(p.naam))]
    before = [p for p in keys if p.plek < plan.plek]
    return same[0] if same else before[-1] if before else keys[-1] if keys else None
