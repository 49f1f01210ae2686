"""Sums that stand in tables: a percentage on a base, what remains of a budget, and the points of a decision together."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from vtt_engine.record.columns import FACTOR
from vtt_engine.text.numbers import Figuur
from vtt_intake.form import Plek
from vtt_intake.recognise.amounts import Vermelding, amount
from vtt_intake.recognise.build import Zekerheid
from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.columns_subjects import cents
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables import Cijfertabel, anker
from vtt_intake.recognise.tables_cells import as_number
from vtt_intake.recognise.tables_record import Geschreven
from vtt_intake.recognise.tables_rows import Regelrij, rubriek_of

Tabelsom = tuple[dict[str, Any], Plek, str, Zekerheid]
_REMAINS = re.compile(r"rest(?:bedrag|ant|eert|eren|erend)|saldo|overschot|tekort|resultaat", re.IGNORECASE)
_REST_NAME = re.compile(r"rest(?:bedrag|ant|eert|eren|erend)|overschot", re.IGNORECASE)
_WAGES = re.compile(r"loonsom|loonkosten|salaris", re.IGNORECASE)
_MOST_ROWS = 12


def table_sums(beeld: Beeld, mentions: Sequence[Vermelding], tables: Sequence[Geschreven]) -> Iterator[Tabelsom]:
    """All sums of the tables."""
    money = [(table, plans[0]) for table in tables
             if len(plans := [plan for plan in table.tabel.kolommen if plan.soort == "bedrag" and not plan.deel]) == 1]
    decided = [som for table, plan in money for som in _decided(beeld, table, plan, mentions)]
    yield from decided
    for table, plan in money:
        yield from _surcharges(beeld, table, plan)
        for som in _remains(beeld, table, plan):
            same = [own["beslispunt"] for own, *_ in decided
                    if own["uitkomst"]["waarde"] in [term["waarde"] for term in som[0]["termen"]]]
            yield ({**som[0], "beslispunt": same[0]}, *som[1:]) if len(same) == 1 else som


def _term(found: Cijfertabel, row: Regelrij, plan: Kolomplan, sign: str = "") -> dict[str, Any]:
    value = cents(row, plan, found.eenheid)
    return {"naam": row.naam, "waarde": amount(abs(value[0]) if value and sign else value[0] if value else 0),
            **({"teken": sign} if sign else {})}


def _at(table: Geschreven) -> int:
    return int(table.pad.rpartition("/")[2])


def _where(beeld: Beeld, table: Geschreven) -> str:
    return str(beeld.bouw.data["tabellen"][_at(table)]["plaats"])


def _surcharges(beeld: Beeld, table: Geschreven, plan: Kolomplan) -> Iterator[Tabelsom]:
    """Rows with a percentage: on the rows with fte (the wages), and if that fails on these with the percentages before."""
    found = table.tabel
    part = next((p for p in found.kolommen if p.soort == "procent"), None)
    staff = next((p for p in found.kolommen if p.soort == "fte"), None)
    if part is None or staff is None:
        return
    people = [row for row in found.posten if row.inhoud[staff.plek].figuur and staff.takes(row.inhoud[staff.plek])]
    before: list[Regelrij] = []
    for row in found.posten:
        cell = row.inhoud[part.plek]
        figure = cell.figuur if part.takes(cell) else None
        value = cents(row, plan, found.eenheid)
        if figure is None or value is None or not people or row in people:
            continue
        bases = [people, [*people, *before]] if before else [people]
        fits = [base for base in bases if _on_base(found, plan, base, figure, value)]
        named = bool(_WAGES.search(row.naam))
        base = fits[0] if fits else people if named else None
        number = as_number(figure, False, 0)
        if base and number is not None:
            record = {"id": f"opslag-{plan.id}-{found.posten.index(row) + 1}", "soort": "opslag", "procent": number,
                      "grondslag": [_term(found, other, plan) for other in base], "uitkomst": _term(found, row, plan),
                      "tekst": row.naam, "plaats": _where(beeld, table)}
            yield record, anker(found, row), row.naam, "zeker" if named and fits else "waarschijnlijk"
        before.append(row)


def _on_base(found: Cijfertabel, plan: Kolomplan, base: Sequence[Regelrij], figure: Figuur, value: tuple[int, int]) -> bool:
    """Whether a percentage as printed, on these rows, gives the printed amount within rounding."""
    parts = [own for row in base if (own := cents(row, plan, found.eenheid))]
    whole, spread = sum(own[0] for own in parts), sum(own[1] for own in parts)
    scale: int = 2 * 100 * 10**figure.decimalen
    low, high = (whole - spread // 2) * (2 * figure.waarde - 1), (whole + spread // 2) * (2 * figure.waarde + 1)
    return low <= (value[0] + value[1] // 2) * scale and (value[0] - value[1] // 2) * scale <= high


def _remains(beeld: Beeld, table: Geschreven, plan: Kolomplan) -> Iterator[Tabelsom]:
    """A total that says what remains, and is only right if some rows are deducted that are printed without a minus."""
    found, total = table.tabel, table.tabel.totaal
    outcome = cents(total, plan, found.eenheid)
    rows = [(row, value) for row in found.posten if (value := cents(row, plan, found.eenheid))]
    if total is None or outcome is None or not _REMAINS.search(total.naam) or not 1 < len(rows) <= _MOST_ROWS \
            or len(rows) != len(found.posten):
        return
    lost = sum(value[0] for _, value in rows) - outcome[0]
    tries = [chosen for n in range(len(rows)) for chosen in combinations(range(1, len(rows)), n)
             if 2 * sum(rows[k][1][0] for k in chosen) == lost]
    if len(tries) != 1 or not (tries[0] or _REST_NAME.search(total.naam)):
        return
    record: dict[str, Any] = {
        "id": "restbedrag", "soort": "restsom", "uitkomst": {"naam": total.naam, "waarde": amount(outcome[0])},
        "termen": [_term(found, row, plan, "min" if k in tries[0] else "") for k, (row, _) in enumerate(rows)],
        "tekst": total.naam, "plaats": _where(beeld, table)}
    if _REST_NAME.search(total.naam):
        record["restnaam"] = total.naam
        if not any(_REST_NAME.search(alinea.tekst) for deel in beeld.delen for _, alinea in deel.alineas()):
            record["bestemming"] = "onbekend"
    if tries[0]:
        _mark_deducted(beeld, table, plan, [rows[k][0] for k in tries[0]])
    yield record, anker(found, total), total.naam, "zeker"


def _mark_deducted(beeld: Beeld, table: Geschreven, plan: Kolomplan, deducted: Sequence[Regelrij]) -> None:
    """Say in the table that these rows are costs, and that its total is no plain sum."""
    record = beeld.bouw.data["tabellen"][_at(table)]
    k = next(i for i, column in enumerate(record["kolommen"]) if column["id"] == plan.id)
    record["kolommen"][k]["totaal"] = "geen"
    for i, row in enumerate(table.tabel.posten):
        if rubriek_of(row) == "baten":
            record["rijen"][i]["soort"] = "last" if row in deducted else "baat"
            beeld.bouw.bron(f"{table.pad}/rijen/{i}/soort", anker(table.tabel, row), row.naam, "waarschijnlijk")


def _decided(beeld: Beeld, table: Geschreven, plan: Kolomplan, mentions: Sequence[Vermelding]) -> Iterator[Tabelsom]:
    """The amounts of the parts of one decision point beside the total of the table of costs."""
    found, total = table.tabel, table.tabel.totaal
    outcome = cents(total, plan, found.eenheid)
    costs = all(rubriek_of(row) == "lasten" for row in found.posten)
    if total is None or outcome is None or FACTOR[found.eenheid] > 1 or not costs:
        return
    points: dict[str, Vermelding] = {}
    for item in mentions:
        number = str(item.sleutels.get("beslispunt", ""))
        if re.fullmatch(r"\d+\.?[a-z]", number) and item.sleutels.get("soort") != "baat":
            points.setdefault(number, item)
    parents = {re.sub(r"\.?[a-z]$", "", number) for number in points}
    if len(points) > 1 and len(parents) == 1:
        equal = sum(item.geld.cent for item in points.values()) == outcome[0]
        known = {str(point["nummer"]) for point in beeld.bouw.data.get("beslispunten") or []}
        record = {"id": "besluitsom", "soort": "besluitsom", "termen": [{"bedrag": i.sleutels["id"]} for i in points.values()],
                  "uitkomst": _term(found, total, plan), "beslispunt": parent if (parent := parents.pop()) in known else "geen",
                  "tekst": total.naam, "plaats": _where(beeld, table)}
        natures = {item.sleutels.get("aard") for item in points.values()}
        column = next(c for c in beeld.bouw.data["tabellen"][_at(table)]["kolommen"] if c["id"] == plan.id)
        if equal and len(natures) == 1 and None not in natures:
            column.setdefault("aard", natures.pop())
            k = beeld.bouw.data["tabellen"][_at(table)]["kolommen"].index(column)
            beeld.bouw.bron(f"{table.pad}/kolommen/{k}/aard", anker(found, total), total.naam, "waarschijnlijk")
        yield record, anker(found, total), total.naam, "zeker" if equal else "waarschijnlijk"
