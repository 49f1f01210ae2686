"""The step that puts the sums that the text makes into the record; each only if every term of it is found."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from vtt_engine.text.numbers import count_of, read_digits
from vtt_intake.form import Alinea, Plek
from vtt_intake.recognise.amounts import Vermelding
from vtt_intake.recognise.amounts_places import place_of_figure
from vtt_intake.recognise.build import Zekerheid
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.sums_tables import table_sums
from vtt_intake.recognise.tables_cells import as_number
from vtt_intake.recognise.tables_record import Geschreven

_LOWERED = re.compile(r"te\s+verlagen\s+met|verminderd\s+met|verlaagd\s+met|\bna\s+aftrek\s+van|minus|onder\s+aftrek\s+van",
                      re.IGNORECASE)
_LEAVES = re.compile(r"(?:uitkom\w*\s+op|\bsaldo\s+hiervan|\bsaldo\b[^.]{0,20}|resteert|resterend\w*|blijft\s+over|"
                     r"\bnetto\b[^.]{0,30})\W*$", re.IGNORECASE)
_MONTHS = re.compile(r"(?:periode van|voor|gedurende|over)\s+(\d{1,2}|\w+)\s+maanden", re.IGNORECASE)
_YEARLY = re.compile(r"omgerekend naar|op jaarbasis|naar een heel jaar|op een heel jaar|voor een heel jaar", re.IGNORECASE)
_FTE = re.compile(r"(\d+(?:,\d+)?)\s*fte\b", re.IGNORECASE)
_HOURS = re.compile(r"(\d+(?:,\d+)?)\s*(?:uur|uren)\s+per\s+week", re.IGNORECASE)


class Som(NamedTuple):
    """A sum as it goes into the record, with where its words stand."""

    record: dict[str, Any]
    plek: Plek
    tekst: str
    zekerheid: Zekerheid = "zeker"


def make_sums(beeld: Beeld, mentions: Sequence[Vermelding], tables: Sequence[Geschreven]) -> None:
    """Write the sums of the text and those that stand in tables; the record then has ``rekensommen``, even if empty."""
    beeld.bouw.leeg("rekensommen")
    found = [*net_sums(mentions), *yearly(mentions), *hours(beeld)]
    found += [Som(*item) for item in table_sums(beeld, mentions, tables)]
    for som in found:
        name = beeld.bouw.id_in("rekensommen", str(som.record["id"]))
        pad = beeld.bouw.voeg("rekensommen", {**som.record, "id": name}, som.plek, som.tekst, som.zekerheid)
        if "bestemming" in som.record:
            beeld.bouw.bron(f"{pad}/bestemming", som.plek, som.tekst, "waarschijnlijk")


def net_sums(mentions: Sequence[Vermelding]) -> Iterator[Som]:
    """``X wordt verminderd met Y en het saldo, Z``, and ``verlagen met Y, zodat … uitkomt op Z`` with X in an earlier point."""
    for i, item in enumerate(mentions):
        lowered = _LOWERED.search(item.tekst[:item.geld.begin])
        if not lowered or not _LEAVES.search(item.tekst[:item.geld.begin].split("€")[-1]):
            continue
        before = [other for other in mentions[:i] if other.plek == item.plek and other.geld.eind <= item.geld.begin]
        less = next((other for other in before if other.geld.begin >= lowered.end()), None)
        whole = next((other for other in reversed(before) if other.geld.eind <= lowered.start() and other.zin == item.zin), None)
        if less is None and whole:
            less = _named_after(item.tekst[lowered.end():item.geld.begin], before, mentions)
        if whole is None and less:
            whole = _in_earlier_point(item, less, mentions[:i])
        if whole and less and item not in (whole, less):
            record = {"id": f"netto-{item.sleutels['id']}", "soort": "nettosom", "uitkomst": {"bedrag": item.sleutels["id"]},
                      "termen": [{"bedrag": whole.sleutels["id"]}, {"bedrag": less.sleutels["id"], "teken": "min"}],
                      "beslispunt": item.sleutels.get("beslispunt", "geen"), "tekst": item.zin, "plaats": item.plaats}
            sure = whole.plek == item.plek or whole.geld.cent - less.geld.cent == item.geld.cent
            yield Som(record, item.plek, item.zin, "zeker" if sure else "waarschijnlijk")


def _named_after(words: str, before: Sequence[Vermelding], mentions: Sequence[Vermelding]) -> Vermelding | None:
    """The amount whose subject the words after ``verminderd met`` name; the nearest one before counts."""
    for other in (*reversed(before), *mentions):
        first = other.onderwerp.split()[0].lower() if other.onderwerp else ""
        if len(first) > 4 and first in words.lower().replace("rente opbrengst", "renteopbrengst"):
            return other
    return None


def _in_earlier_point(item: Vermelding, less: Vermelding, earlier: Sequence[Vermelding]) -> Vermelding | None:
    """The amount of an earlier decision point that this one lowers: the only one, or the only one that fits."""
    points = [other for other in earlier if other.regel.rubriek == "besluit" and other.plek != item.plek
              and other.regel.kop == item.regel.kop and other.onderwerp not in ("geen", less.onderwerp)]
    fits = [other for other in points if other.geld.cent - less.geld.cent == item.geld.cent]
    return points[0] if len(points) == 1 else fits[0] if len(fits) == 1 else None


def yearly(mentions: Sequence[Vermelding]) -> Iterator[Som]:
    """An amount for some months, and behind it the amount for a whole year."""
    for before, item in pairwise(mentions):
        between = item.tekst[before.geld.eind:item.geld.eind] if before.plek == item.plek else ""
        months = _MONTHS.search(between) or (_MONTHS.search(before.zin) if between else None)
        if not months or not (_YEARLY.search(item.zin) or _YEARLY.search(between)):
            continue
        count = count_of(months[1]) or 0
        if 1 <= count <= 12:
            record = {"id": f"jaarbedrag-{item.sleutels['id']}", "soort": "jaarbedrag", "maanden": count,
                      "deelbedrag": {"bedrag": before.sleutels["id"]}, "uitkomst": {"bedrag": item.sleutels["id"]},
                      "tekst": between.strip(" ."), "plaats": item.plaats}
            yield Som(record, item.plek, between.strip())


def hours(beeld: Beeld) -> Iterator[Som]:
    """A paragraph that names fte and ends in a colon, with below it points that each name hours a week."""
    for deel in beeld.delen:
        texts = [(line, line.blok) for line in deel.regels if isinstance(line.blok, Alinea) and line.blok.tekst.strip()]
        for i, (line, head) in enumerate(texts):
            fte = _FTE.findall(head.tekst)
            below = []
            for _, alinea in texts[i + 1:]:
                if not _HOURS.search(alinea.tekst) or alinea.soort == "kop":
                    break
                below.append(alinea)
            if len(fte) == 1 and below and head.tekst.rstrip().endswith(":"):
                yield _hours(place_of_figure(beeld, deel, line, head), head, fte[0], below)


def _hours(where: str, head: Alinea, fte: str, below: Sequence[Alinea]) -> Som:
    def number(text: str) -> Any:
        figure = read_digits(text)
        return as_number(figure, False, 0) if figure else 0

    counts = [number(count) for alinea in below for count in _HOURS.findall(alinea.tekst)]
    record = {"id": "uren", "soort": "uren", "uren": counts, "fte": number(fte), "tekst": head.tekst,
              "plaats": where}
    return Som(record, head.plek, head.tekst)
