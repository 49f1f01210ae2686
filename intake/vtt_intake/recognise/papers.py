"""The papers: the title and the day of each, and how the record lists them."""

import re
from pathlib import PurePath
from typing import Any

from vtt_engine.record.base import ONBEKEND
from vtt_engine.text.dates import find_dates, iso
from vtt_engine.text.headings import rubriek_van
from vtt_intake.form import Plek, Tabel
from vtt_intake.recognise.advice import Advies, last_advice
from vtt_intake.recognise.labels import Gegeven, datum_of
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.proposed import same_decisions

_DATE_LINE = re.compile(r"^\s*(?:[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý]?[\w’'-]+){0,3},?\s+)?(?:d\.d\.\s*)?(?P<dag>[\d].{5,25}\d{2,4})\s*$")
_LONGEST = 500  # signs of a title
_TOP = 12
_STATUS = (("vastgesteld", r"\bvastgesteld\b|definitie[fv]"), ("concept", r"\bconcept"))


def list_papers(beeld: Beeld) -> None:
    """Fill ``documenten``: every paper, the main one first."""
    advice, deciding = last_advice(beeld), {section.deel.id for section in same_decisions(beeld)}
    for deel in beeld.delen:
        pad = beeld.bouw.voeg("documenten", _paper(beeld, deel, advice, deciding), start_of(deel))
        if advice and beeld.bouw.data["documenten"][-1].get("verwerkt_advies_van") == advice.datum:
            beeld.bouw.bron(f"{pad}/verwerkt_advies_van", advice.plek, advice.tekst, "waarschijnlijk")


def title_of(beeld: Beeld, deel: Deelstuk) -> tuple[str, Plek]:
    """The title of a paper: its subject line, else its title line, its property, its first heading or its file name."""
    subject = datum_of(deel, "titel")
    if subject:
        return subject.waarde, subject.plek
    whole = deel.id == deel.document.id
    for text, plek in _titles(deel):
        if re.search(r"\w", text) and len(text) <= _LONGEST:
            return " ".join(text.split()), plek
    return (PurePath(deel.document.naam).stem if whole else deel.id), start_of(deel)


def _titles(deel: Deelstuk) -> list[tuple[str, Plek]]:
    lines = [(line, alinea) for line, alinea in list(deel.alineas())[:_TOP]]
    found = [(alinea.tekst, alinea.plek) for _, alinea in lines if alinea.soort == "titel"]
    if deel.id == deel.document.id:
        found.append((deel.document.titel, start_of(deel)))
    found += [(alinea.tekst, alinea.plek) for i, (line, alinea) in enumerate(lines)
              if line.is_kop and (line.rubriek == "overig" or (i == 0 and len(alinea.tekst.split()) > 2))]
    found += [(alinea.tekst, alinea.plek) for _, alinea in lines[:1] if _looks_like_title(alinea.tekst)]
    found += [(line.blok.titel, line.blok.plek) for line in deel.regels[:_TOP] if isinstance(line.blok, Tabel)]
    if deel.document.soort == "xlsx":
        return [*((tabel.titel, tabel.plek) for _, tabel in deel.tabellen() if tabel.titel), *found]
    return found


def _looks_like_title(text: str) -> bool:
    """Whether a first line may be a title: short, no sentence, no datum, and not just the name of a part."""
    words = text.split()
    if not 1 < len(words) <= 12 or text.strip()[-1] in ".;," or re.search("[:?]", text):
        return False
    return len(words) > 2 or rubriek_van(text) is None


def day_of(deel: Deelstuk) -> tuple[str, Gegeven] | None:
    """The day of a paper, printed as a datum or as a line of its own with a place; None if it prints none."""
    for name in ("datum", "vergadering"):
        item = datum_of(deel, name)
        if item and (days := [day for found in find_dates(item.waarde) if found.soort == "dag" and (day := iso(found))]):
            return days[0], item
    for i, (line, alinea) in enumerate(list(deel.alineas())[:_TOP]):
        days = [day for found in find_dates(alinea.tekst) if found.soort == "dag" and (day := iso(found))]
        if len(days) == 1 and (alinea.soort == "titel" or (i == 0 and line.is_kop)):
            return days[0], Gegeven("datum", "", alinea.tekst.strip(), alinea.plek)
        match = _DATE_LINE.match(alinea.tekst)
        if match and line.rubriek in ("overig", "gegevens"):
            days = [day for found in find_dates(match["dag"]) if found.soort == "dag" and (day := iso(found))]
            if days:
                return days[0], Gegeven("datum", "", alinea.tekst.strip(), alinea.plek)
    return None


def _paper(beeld: Beeld, deel: Deelstuk, advice: Advies | None, deciding: set[str]) -> dict[str, Any]:
    """One item of ``documenten``. An advice is for the papers with the decision, not for the one that lists the advices."""
    title = next((" ".join(alinea.tekst.split()) for _, alinea in list(deel.alineas())[:_TOP]
                  if alinea.soort == "titel" and re.search(r"\w", alinea.tekst) and len(alinea.tekst) <= _LONGEST), "")
    item: dict[str, Any] = {"id": deel.id, "titel": title or title_of(beeld, deel)[0]}
    if number := datum_of(deel, "kenmerk"):
        item["kenmerk"] = number.waarde
    if own := day_of(deel):
        item["datum"] = own[0]
    version = datum_of(deel, "versie")
    days = [day for found in find_dates(version.waarde) if (day := iso(found))] if version else []
    item["versiedatum"] = days[0] if days else ONBEKEND
    item["status"] = _status(item["titel"], datum_of(deel, "status"), deel)
    item["gebruikt_als"] = ONBEKEND
    if advice is None or advice.deel == deel.id:
        item["verwerkt_advies_van"] = ONBEKEND
    elif advice.datum and deel.id in deciding:
        item["verwerkt_advies_van"] = advice.datum
    item["bestand"] = deel.document.naam
    return item


def _status(title: str, given: Gegeven | None, deel: Deelstuk) -> str:
    """What a paper says of itself: in its title, as a datum, or in the line at the top or bottom of its pages."""
    words = " ".join([given.waarde if given else "", title, *(rand.tekst for rand in deel.randen())]).lower()
    return next((name for name, pattern in _STATUS if re.search(pattern, words)), ONBEKEND)


def start_of(deel: Deelstuk) -> Plek:
    """The place where a paper begins."""
    return deel.regels[0].blok.plek if deel.regels else Plek(deel.document.id, "b0")
