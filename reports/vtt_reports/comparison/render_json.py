"""JSON of a comparison: the contract that scripts lean on. Money in whole cents, dates in ISO, null where not known."""

import json
from typing import Any

from vtt_reports.comparison.comparing import Resultaat, Vergelijking
from vtt_reports.comparison.figure import Figuur, Wijziging, same_scale
from vtt_reports.comparison.findings import Verandering
from vtt_reports.comparison.snapshot import Bevonden, Opname
from vtt_reports.formats import Weergave

SCHEMA = "vtt-check/vergelijking/1"


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as JSON, the same bytes for the same reports."""
    return json.dumps({"schema": SCHEMA, "vergelijkingen": [_comparison(v) for v in resultaat.vergelijkingen],
                       "alleen_oud": [_side(one) for one in resultaat.alleen_oud],
                       "alleen_nieuw": [_side(one) for one in resultaat.alleen_nieuw]}, ensure_ascii=False, indent=1) + "\n"


def _comparison(v: Vergelijking) -> dict[str, Any]:
    fates = [one.soort for one in v.bevindingen]
    return {"oud": _side(v.oud), "nieuw": _side(v.nieuw), "let_op": list(v.let_op),
            "tellingen": {"nieuw": fates.count("nieuw"), "opgelost": fates.count("opgelost"), "gebleven": fates.count("gebleven"),
                          "niet_te_bepalen": fates.count("niet te bepalen"), "cijfers": len(v.cijfers)},
            "bevindingen": [_finding(one) for one in v.bevindingen],
            "cijfers_uit": "voorstellen" if v.volledig else "rapporten",
            "cijfers": [_figure(one) for one in v.cijfers]}


def _side(one: Opname) -> dict[str, Any]:
    made = one.verantwoording
    return {"bestand": one.voorstel.bestand, "titel": one.voorstel.titel, "kenmerk": one.voorstel.kenmerk,
            "datum": one.voorstel.datum, "uitkomst": one.uitkomst, "niet_gelezen": len(one.niet_gelezen), "versie": made.versie,
            "regelboek": made.regelboek, "invoer": made.invoer, "toetsdatum": made.toetsdatum}


def _finding(one: Verandering) -> dict[str, Any]:
    return {"soort": one.soort, "anders": one.anders, "zwaarder": one.zwaarder, "hoe": one.hoe or None,
            "toen": one.toen and _outcome(one.toen), "nu": one.nu and _outcome(one.nu)}


def _outcome(item: Bevonden) -> dict[str, Any]:
    return {"code": item.code, "titel": item.titel, "over": item.over, "ernst": item.ernst, "melding": item.melding,
            "aanvaard": not item.open, "plaatsen": list(dict.fromkeys(place.woorden for place in item.plaatsen))}


def _figure(one: Wijziging) -> dict[str, Any]:
    """A figure that changed as data."""
    return {"onderdeel": one.onderdeel, "naam": one.naam, **values(one), "plaatsen": list(one.plaatsen)}


def values(one: Wijziging) -> dict[str, Any]:
    """What a figure was and is, and how much more that is."""
    old, new = same_scale(one.oud, one.nieuw) if one.oud and one.nieuw else (one.oud, one.nieuw)
    return {"oud": _value(old), "nieuw": _value(new), "verschil": one.verschil and one.verschil.waarde}


def _value(figure: Figuur | None) -> dict[str, Any] | None:
    return figure and {"waarde": figure.waarde, "eenheid": figure.maat}
