"""The step that lists the sources of money and the savings that tables and text name plainly."""

import re
from collections.abc import Sequence
from typing import Any

from vtt_intake.recognise.amounts import Vermelding, amount
from vtt_intake.recognise.amounts_record import short
from vtt_intake.recognise.columns_subjects import cents
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables import anker
from vtt_intake.recognise.tables_cells import YEAR
from vtt_intake.recognise.tables_record import Geschreven
from vtt_intake.recognise.tables_rows import rubriek_of

_SAVING = re.compile(r"taakstelling|bezuiniging", re.IGNORECASE)
_MEANS = (("decentralisatie-uitkering", r"(?i:decentralisatie-?\s?uitkering)|\bDU(?:VO|MO)?\b"),
          ("specifieke uitkering", r"\bSPUK\b|(?i:specifieke uitkering)"),
          ("algemene uitkering", r"(?i:algemene uitkering)"), ("reserve", r"(?i:reserve\b)"))


def make_means(beeld: Beeld, mentions: Sequence[Vermelding], tables: Sequence[Geschreven]) -> None:
    """Write ``middelen`` from rows of income that name one, and ``taakstellingen`` from amounts and rows that are one."""
    beeld.bouw.leeg("middelen", "taakstellingen")
    for table in tables:
        _means(beeld, table)
    _into_cover(beeld)
    savings: dict[str, Vermelding] = {}
    for item in mentions:
        if _SAVING.search(item.onderwerp):
            savings.setdefault(item.onderwerp, item)
    for name, item in savings.items():
        record = {"id": beeld.bouw.id_in("taakstellingen", short(name)), "onderwerp": name, "bedrag": amount(item.geld.cent),
                  "plaats": item.plaats}
        beeld.bouw.voeg("taakstellingen", record, item.plek, item.zin)


def _into_cover(beeld: Beeld) -> None:
    """Name the only source that the State pays in the covers that the State pays; these are inferred as a whole."""
    means = [item for item in beeld.bouw.data["middelen"] if item["soort"].endswith("uitkering")]
    for amount_ in beeld.bouw.data["bedragen"] if len(means) == 1 else ():
        for cover in amount_.get("dekking", ()):
            if cover["bron"] == "rijk":
                cover["middel"] = means[0]["id"]


def _means(beeld: Beeld, table: Geschreven) -> None:
    found = table.tabel
    money = [plan for plan in found.kolommen if plan.soort == "bedrag" and not plan.deel]
    for row in found.posten if len(money) == 1 else ():
        kind = next((name for name, pattern in _MEANS if re.search(pattern, row.naam)), None)
        value = cents(row, money[0], found.eenheid)
        if kind is None or value is None or value[0] <= 0 or rubriek_of(row) != "baten":
            continue
        years = {int(year) for year in YEAR.findall(row.naam)}
        record: dict[str, Any] = {"id": beeld.bouw.id_in("middelen", short(row.naam)), "naam": row.naam, "soort": kind,
                                  "bedrag": amount(value[0]), "jaar": years.pop() if len(years) == 1 else "onbekend",
                                  "plaats": beeld.bouw.data["tabellen"][int(table.pad.rpartition("/")[2])]["plaats"]}
        if row.naam not in {item["naam"] for item in beeld.bouw.data["middelen"]}:
            beeld.bouw.voeg("middelen", record, anker(found, row), row.naam, kop=found.regel.kop)
