"""To which decision point and budget act an amount belongs, and what the proposal asks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from vtt_engine.record.base import ONBEKEND
from vtt_engine.text.amounts import find_amounts
from vtt_intake.form import Alinea, Plek
from vtt_intake.recognise.amounts import Vermelding
from vtt_intake.recognise.amounts_context import Vraag, year_near
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables_cells import YEAR

_NAMED_POINT = re.compile(r"^\s*(?:voorstel|beslispunt|punt)\s+(\d{1,2}[a-z]?)\b", re.IGNORECASE)


def asked(beeld: Beeld) -> Vraag:
    """The year that is asked for: that of the change of a budget, else of the only act, else what the decision names."""
    acts: list[dict[str, Any]] = beeld.bouw.data.get("stukken") or []
    changes = {act["jaar"] for act in acts if act.get("soort") == "begrotingswijziging"}
    years = changes or {act["jaar"] for act in acts}
    if len(years) == 1:
        return Vraag(years.pop())
    lines = [line.blok for lines in beeld.regels.values() for line in lines
             if isinstance(line.blok, Alinea) and line.rubriek == "besluit" and line.blok.soort != "kop"]
    named = Counter(found[0] for a in lines if (found := year_near(a.tekst, 0, 0)))
    if len(named) == 1 or (named and named.most_common(2)[0][1] > named.most_common(2)[-1][1]):
        return Vraag(named.most_common(1)[0][0])
    titles = {int(year) for text in (str(beeld.bouw.data.get("titel", "")), beeld.hoofd.titel) for year in YEAR.findall(text)}
    return Vraag(min(titles)) if titles else Vraag(beeld.jaar)


def assign_points(beeld: Beeld, found: Sequence[Vermelding]) -> None:
    """Give each amount the decision point it stands in; one that repeats the words of a point belongs to that point."""
    points: list[dict[str, Any]] = beeld.bouw.data.get("beslispunten") or []
    places = {(origin["document"], origin["anker"]): [] for origin in beeld.bouw.herkomst.values()}  # type: ignore[var-annotated]
    for i, point in enumerate(points):
        origin = beeld.bouw.herkomst.get(f"/beslispunten/{i}")
        if origin:
            places[origin["document"], origin["anker"]].append(point)
    for item in found:
        own = places.get((item.plek.document, item.plek.anker), [])
        words = [point for point in points if item.geld.tekst in str(point.get("tekst", ""))]
        fits = [point for point in own if item.geld.tekst in str(point.get("tekst", ""))] or (own if len(own) == 1 else [])
        repeated = [point for point in words if str(point.get("tekst", "")).strip(" .")[:60] in item.tekst]
        numbered = _NAMED_POINT.match(item.tekst) if item.regel.rubriek == "besluit" else None
        if len(fits) == 1 or len(repeated) == 1:
            item.sleutels["beslispunt"] = (fits or repeated)[0]["nummer"]
        elif numbered and any(point["nummer"] == numbered[1] for point in points):
            item.sleutels["beslispunt"] = numbered[1]


def assign_acts(beeld: Beeld, found: Sequence[Vermelding]) -> None:
    """Give each amount that is asked or decided the one act of its year."""
    acts: list[dict[str, Any]] = beeld.bouw.data.get("stukken") or []
    for item in found:
        own = [act["id"] for act in acts if act.get("jaar") == item.sleutels.get("jaar")]
        if len(own) == 1 and item.sleutels.get("stand") in ("gevraagd", "besloten"):
            item.sleutels["stuk"] = own[0]
            if {"jaar", "stand"} & item.afgeleid:
                item.afgeleid.add("stuk")


def settle_points(points: Sequence[dict[str, Any]], found: Sequence[Vermelding]) -> None:
    """Give a point that has a stopgap for a subject that of the amount in it, where the rest of the text told it."""
    for point in points:
        own = {item.onderwerp for item in found if item.sleutels.get("beslispunt") == point["nummer"]} - {"geen"}
        if str(point.get("onderwerp", "")).startswith("bedrag in punt") and len(own) == 1:
            point["onderwerp"] = own.pop()


def unnamed(beeld: Beeld, found: Sequence[Vermelding]) -> Iterator[tuple[dict[str, Any], Plek]]:
    """The money of decision points that name a subject and one year, but no amount; and the text has none for that year."""
    acts: list[dict[str, Any]] = beeld.bouw.data.get("stukken") or []
    for i, point in enumerate(beeld.bouw.data.get("beslispunten") or []):
        subject, years = point.get("onderwerp", "geen"), point.get("jaren") or []
        known = {(item.onderwerp, item.sleutels.get("jaar")) for item in found}
        if subject == "geen" or len(years) != 1 or (subject, years[0]) in known or find_amounts(str(point.get("tekst", ""))):
            continue
        if not any(name == subject for name, _ in known):
            continue
        taken = {key: _only({item.sleutels[key] for item in found if item.onderwerp == subject and key in item.sleutels})
                 for key in ("aard", "soort")}
        own, origin = [act["id"] for act in acts if act.get("jaar") == years[0]], beeld.bouw.herkomst[f"/beslispunten/{i}"]
        yield ({"onderwerp": subject, "bedrag": ONBEKEND, "jaar": years[0],
                **{key: value for key, value in taken.items() if value}, "stand": "gevraagd", "beslispunt": point["nummer"],
                **({"stuk": own[0]} if len(own) == 1 else {}), "tekst": point["tekst"], "plaats": point["plaats"]},
               Plek(origin["document"], origin["anker"], origin.get("pagina")))


def _only(values: set[Any]) -> Any:
    return values.pop() if len(values) == 1 else None
