"""The budget acts a decision is about: which begroting, change, accounts or kadernota, of which year, and how far it is."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from vtt_engine.record.proposal import Stuksoort
from vtt_intake.form import Plek
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.proposed import Punt, proposal

_YEAR = r"(?P<jaar>(?:19|20)\d{2})"
_TO = r"(?:\s+(?:van|voor|over|op|bij|het|de|begrotingsjaar|jaar))*\s+"
_ORDINAL = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5}
_FORMS: tuple[tuple[Stuksoort, re.Pattern[str]], ...] = (
    ("begrotingswijziging", re.compile(
        rf"(?:(?P<rang>\d{{1,2}})\s?[eè]|(?P<woord>{'|'.join(_ORDINAL)}))?\s*\b(?:ontwerp-?|concept-?)?begrotings?wijziging(?:en)?"
        rf"(?:\s+nr\.?\s*(?P<nr>\d{{1,3}})(?!\d))?{_TO}(?:(?:programma)?begroting\s+)?{_YEAR}"
        rf"(?:\s?[-/]\s?(?P<nr2>\d{{1,2}})(?!\d))?", re.IGNORECASE)),
    ("begrotingswijziging", re.compile(rf"\bwijziging van de (?:\w*)begroting{_TO}{_YEAR}", re.IGNORECASE)),
    ("begrotingswijziging", re.compile(
        rf"\b(?:\w*)begroting{_TO}{_YEAR}[^.;]{{0,80}}?\b(?:te\s+wijzigen|gewijzigd)", re.IGNORECASE)),
    ("begroting", re.compile(rf"\b\w*(?<!meerjaren)begroting{_TO}{_YEAR}", re.IGNORECASE)),
    ("jaarrekening", re.compile(rf"\b(?:jaarrekening|jaarstukken|jaarverslag){_TO}{_YEAR}", re.IGNORECASE)),
    ("kadernota", re.compile(
        rf"\b(?:kadernota|kaderbrief|perspectiefnota|uitgangspuntennota|kaders voor de begroting){_TO}{_YEAR}", re.IGNORECASE)),
)
_DECIDED = re.compile(r"vast\s*(?:te\s+)?stel|zienswijze|aan te bieden|toe te zenden|op te nemen in|instem|in te stemmen|kennis|"
                      r"voor te leggen|ontwerp|te wijzigen|vrij te geven", re.IGNORECASE)
_INTENT = re.compile(r"voornemen|nog op te stellen|op te nemen in de nog", re.IGNORECASE)
_ASKS_RAAD = re.compile(r"\braad\b.*voor te stellen", re.IGNORECASE)
_DRAFT = re.compile(r"ontwerp|concept|zienswijze|vrij te geven", re.IGNORECASE)
_FINAL = re.compile(r"vast\s*(?:te\s+)?stell", re.IGNORECASE)
_SHARES = re.compile(r"(?:gemeentelijke|inwoner)\s?bijdrage|bijdragen? (?:van|per|aan|door)?\s*(?:de )?(?:deelne\w+|gemeente)",
                     re.IGNORECASE)
_NO_SHARES = re.compile(r"geen (?:(?:extra|hogere|gewijzigde) )?(?:gemeentelijke )?bijdrage|"
                        r"geen gevolgen voor de (?:gemeentelijke )?bijdrage", re.IGNORECASE)
_CHANGES = re.compile(r"verhog|verlag|uit te breiden|uitbreid|wijzig|verminder|bij te stellen", re.IGNORECASE)


class Stukvondst(NamedTuple):
    """A mention of an act: kind, year, number of the change, and where in the text it stands."""

    soort: Stuksoort
    jaar: int
    nummer: int | None
    begin: int
    eind: int


def mentions(text: str) -> list[Stukvondst]:
    """The acts with their year that a text names, from left to right; the longer reading of the same words wins."""
    found: list[Stukvondst] = []
    for kind, pattern in _FORMS:
        for match in pattern.finditer(text):
            if any(one.begin < match.end() and match.start() < one.eind for one in found):
                continue
            groups = match.groupdict()
            number = next((int(groups[key]) for key in ("rang", "nr", "nr2") if groups.get(key)), None)
            number = number or _ORDINAL.get((groups.get("woord") or "").lower())
            found.append(Stukvondst(kind, int(match["jaar"]), number, match.start(), match.end()))
    return sorted(found, key=lambda one: one.begin)


def read_acts(beeld: Beeld) -> None:
    """Fill ``stukken``: the acts in the title and in the points of the decision; an empty list when there are points without."""
    found = proposal(beeld)
    points = found[1] if found else []
    acts: dict[tuple[str, int], tuple[dict[str, Any], Plek, str]] = {}
    for text, plek, is_title in _sources(beeld, points):
        for one in mentions(text):
            if one.soort == "begroting" and not is_title and not _DECIDED.search(text):
                continue
            if _of_gemeente(beeld, one, text):
                continue
            item = acts.setdefault((one.soort, one.jaar), (_act(beeld, one), plek, text))[0]
            if one.nummer is not None:
                item.setdefault("nummer", one.nummer)
            if "status" not in item and (status := _status(text)):
                item["status"] = status
    shares, urgent = _changes_shares(beeld, points), _urgent(beeld)
    for item, plek, text in acts.values():
        if shares is not None and item["soort"] in ("begroting", "begrotingswijziging"):
            item["wijzigt_bijdragen"] = shares
        if urgent is not None and item["soort"] == "begrotingswijziging":
            item["spoed"] = urgent
        beeld.bouw.voeg("stukken", item, plek, text, "zeker" if "status" in item else "waarschijnlijk")
    if points:
        beeld.bouw.leeg("stukken")


def acts_in(beeld: Beeld, text: str) -> list[str]:
    """The ids of the record's acts that a text names with their year, in the order of the record."""
    named = {(one.soort, one.jaar) for one in mentions(text)}
    return [item["id"] for item in beeld.bouw.data.get("stukken", ()) if (item["soort"], item["jaar"]) in named]


def _sources(beeld: Beeld, points: list[Punt]) -> Iterator[tuple[str, Plek, bool]]:
    main = beeld.delen[0]
    start = main.regels[0].blok.plek if main.regels else Plek(main.document.id, "b0")
    yield from ((point.tekst, point.plek, False) for point in points)
    yield beeld.bouw.data.get("titel", ""), start, True


def _of_gemeente(beeld: Beeld, one: Stukvondst, text: str) -> bool:
    """Whether a change is of the budget of the gemeente itself, in a proposal to its raad about a regeling."""
    body = beeld.bouw.data.get("organisatie", {})
    if beeld.bouw.data.get("soort") not in ("raadsvoorstel", "collegevoorstel") or body.get("vorm") == "gemeente" or not body:
        return False
    return one.soort == "begrotingswijziging" and not _DRAFT.search(text) and body["naam"] not in text


def _urgent(beeld: Beeld) -> bool | None:
    """Whether the papers call the change urgent; None if they use the word for something else."""
    hits = [alinea.tekst for deel in beeld.teksten for _, alinea in deel.alineas()
            if re.search(r"\bspoed", alinea.tekst, re.IGNORECASE)]
    if not hits:
        return False
    return True if any(re.search(r"wijziging", text, re.IGNORECASE) for text in hits) else None


def _act(beeld: Beeld, one: Stukvondst) -> dict[str, Any]:
    return {"id": f"{one.soort}-{one.jaar}", "soort": one.soort, "jaar": one.jaar}


def _status(text: str) -> str | None:
    if _INTENT.search(text):
        return "voornemen"
    if _DRAFT.search(text):
        return "ontwerp"
    if _ASKS_RAAD.search(text):
        return "voornemen"
    return "vaststelling" if _FINAL.search(text) else None


def _changes_shares(beeld: Beeld, points: list[Punt]) -> bool | None:
    """Whether the contributions of the participants change; None if the words do not tell. A gemeente has no participants."""
    if beeld.bouw.data.get("organisatie", {}).get("vorm") == "gemeente":
        return False
    if any(_SHARES.search(point.tekst) and _CHANGES.search(point.tekst) for point in points):
        return True
    said = any(_NO_SHARES.search(alinea.tekst) for deel in beeld.delen for _, alinea in deel.alineas())
    return False if said else None
