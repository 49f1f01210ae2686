"""Votes: who voted what with which weight, the printed totals and the result."""

import re
from collections.abc import Mapping
from typing import Any

from vtt_engine.record.base import ONBEKEND
from vtt_engine.text.dates import find_dates, iso
from vtt_intake.form import Tabel
from vtt_intake.recognise.ballots import Kolommen, is_total, member_of, totals_of, vote_columns
from vtt_intake.recognise.bodies import body_near
from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.places import place_of
from vtt_intake.recognise.results import Uitkomst, numbers_in, results

_ABOUT = re.compile(r"(?:voorstel(?:len)?|beslis?punt(?:en)?|besluitpunt(?:en)?|punt(?:en)?)\s+"
                    r"(?P<nummers>\d{1,2}[a-z]?(?:\s*(?:,|en|t/m)\s*\d{1,2}[a-z]?)*)", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<voor>\d{1,3}) stem(?:men)? voor (?:en|,) (?P<tegen>\d{1,3}) (?:stem(?:men)? )?tegen", re.IGNORECASE)
_LONGEST = 200  # signs of the name of a member
_BODIES = {"algemeen bestuur": "algemeen bestuur", "gemeenteraad": "raad", "college": "college"}


def read_votes(beeld: Beeld) -> None:
    """Fill ``stemmingen``; empty if no table or sentence of a vote stands in the papers."""
    beeld.bouw.leeg("stemmingen")
    outcomes = results(beeld)[0]
    for deel in beeld.delen:
        for line in deel.regels:
            if isinstance(line.blok, Tabel):
                if columns := vote_columns(line.blok):
                    _from_table(beeld, deel, line, line.blok, columns, outcomes)
            elif line.rubriek in ("besluit", "uitslag") and (match := _COUNTED.search(line.blok.tekst)):
                counts = {f"totaal_{side}": int(match[side]) for side in ("voor", "tegen")}
                vote = _about(beeld, deel, line, outcomes) | counts
                pad = beeld.bouw.voeg("stemmingen", vote, line.blok.plek, line.blok.tekst, kop=line.kop)
                _unsure(beeld, pad, vote, line)


def _from_table(beeld: Beeld, deel: Deelstuk, line: Regel, tabel: Tabel, columns: Kolommen,
                outcomes: Mapping[str, Uitkomst]) -> None:
    vote = _about(beeld, deel, line, outcomes)
    head = tabel.rijen[0]
    if columns.gewicht is not None:
        title = head[columns.gewicht].tekst
        if "inwoner" in title.lower():
            vote |= {"stemgewicht": "inwoners", **_population(line, title)}
    members, silent = [], False
    for i, row in enumerate(tabel.rijen[1:], 1):
        name = " ".join(row[0].tekst.split())
        if is_total(name):
            vote |= totals_of(name, row, columns)
        elif re.search(r"\w", name) and len(name) <= _LONGEST:
            member = member_of(name, row, columns)
            silent = silent or member["stem"] in (ONBEKEND, "afwezig")
            members.append({**member, "plaats": f"rij {i}"})
    vote["leden"] = members
    if silent:
        vote["zittend"] = len(members)  # a table that names members without a vote names them all
    pad = beeld.bouw.voeg("stemmingen", vote, tabel.plek, kop=line.kop)
    _unsure(beeld, pad, vote, line)
    for i, member in enumerate(members):
        row = tabel.rijen[int(member["plaats"].split()[1])]
        beeld.bouw.bron(f"{pad}/leden/{i}", row[0].plek, " | ".join(cel.tekst for cel in row), kop=line.kop)


def _about(beeld: Beeld, deel: Deelstuk, line: Regel, outcomes: Mapping[str, Uitkomst]) -> dict[str, Any]:
    """What a vote is about, by whom and when, as its heading and the results tell."""
    vote: dict[str, Any] = {"id": f"stemming-{len(beeld.bouw.data['stemmingen']) + 1}"}
    heads = " ".join((*line.koppen, getattr(line.blok, "titel", "") or getattr(line.blok, "tekst", "")))
    numbers = numbers_in(match["nummers"]) if (match := _ABOUT.search(line.kop)) else []
    if numbers:
        vote["beslispunten"] = numbers
    if (body := _BODIES.get(body_near(beeld, heads, len(heads)) or "")):
        vote["orgaan"] = body
    days = [day for found in find_dates(heads) if found.soort == "dag" and (day := iso(found))]
    if day := days[0] if days else beeld.bouw.data.get("datum"):
        vote["datum"] = day
    if result := _result(deel, line, numbers, outcomes):
        vote["uitslag"] = result
    return {**vote, "plaats": place_of(beeld, deel, line)}


def _result(deel: Deelstuk, line: Regel, numbers: list[str], outcomes: Mapping[str, Uitkomst]) -> str | None:
    """The result as a sentence under the same heading says it, else as the decision on the first of the points does."""
    near = " ".join(alinea.tekst for other, alinea in deel.alineas()
                    if other.sectie == line.sectie and other.rubriek == "uitslag")
    said = re.search(r"\b(?:is|zijn|wordt|daarmee|dus)\b[^.]{0,40}\b(aangenomen|verworpen|uitgesteld)\b", near)
    if said:
        return said[1]
    told = outcomes.get(numbers[0]) if numbers else None
    if told is None:
        return None
    if re.search(r"afgewezen|verworpen", told.tekst, re.IGNORECASE):
        return "verworpen"
    return {"aangenomen": "aangenomen", "aangehouden": "uitgesteld"}.get(told.besluit)


def _unsure(beeld: Beeld, pad: str, vote: dict[str, Any], line: Regel) -> None:
    """Note what was concluded: the day of the paper as the day of the vote, and the seats from the names in the table."""
    for key in ("datum", "zittend"):
        if key in vote and not (key == "datum" and find_dates(" ".join(line.koppen))):
            beeld.bouw.bron(f"{pad}/{key}", line.blok.plek, zekerheid="waarschijnlijk", kop=line.kop)


def _population(line: Regel, title: str) -> dict[str, str]:
    """The day and status of the inhabitants behind the weights, as the heading or the column says them."""
    words = f"{title} {line.kop}"
    days = [day for found in find_dates(words) if found.soort == "dag" and (day := iso(found))]
    status = re.search(r"\b(voorlopig|definitief)", words, re.IGNORECASE)
    return {"peildatum": days[0] if days else ONBEKEND, "cbs_status": status[1].lower() if status else ONBEKEND}
