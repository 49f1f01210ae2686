"""The step that puts growth and counts into the record: ``kerncijfers`` and ``prestaties``."""

from collections.abc import Sequence
from typing import Any

from vtt_engine.record.values import Decimaal
from vtt_intake.recognise.amounts_record import short
from vtt_intake.recognise.percent_series import Reeks, series, year_value
from vtt_intake.recognise.percent_text import Namen, Tekstgroei, counts_in_text, growth_in_text
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables_record import Geschreven


def make_growth(beeld: Beeld, tables: Sequence[Geschreven]) -> None:
    """Write the growth that tables and text print, each with its figures, and the counts that stand in both."""
    beeld.bouw.leeg("kerncijfers", "prestaties")
    known = series(tables)
    items: list[dict[str, Any]] = []
    for reeks in known:
        _from_table(beeld, reeks, items)
    names = Namen(known)
    texts = list(growth_in_text(beeld, names))
    for found in sorted(texts, key=lambda item: item.jaren is None):
        _from_text(beeld, found, items)
    _counts(beeld, names)


def _item(beeld: Beeld, reeks: Reeks, years: tuple[int, int], percent: int | Decimaal, words: str, where: str) -> dict[str, Any]:
    name = beeld.bouw.id_in("kerncijfers", f"{short(reeks.naam)}-{years[0]}-{years[1]}")
    rest = [year_value(reeks, year, forecast=False) for year in sorted(reeks.cijfers) if year not in years]
    return {"id": name, "onderwerp": reeks.naam, "van": year_value(reeks, years[0]), "naar": year_value(reeks, years[1]),
            **({"reeks": rest} if rest else {}), "procent": percent, "tekst": words, "plaats": where}


def _cells(beeld: Beeld, pad: str, reeks: Reeks, years: tuple[int, int]) -> None:
    for key, year in zip(("van", "naar"), years, strict=True):
        beeld.bouw.bron(f"{pad}/{key}", reeks.cijfers[year].plek, reeks.cijfers[year].tekst)


def _from_table(beeld: Beeld, reeks: Reeks, items: list[dict[str, Any]]) -> None:
    where = beeld.bouw.data["tabellen"][int(reeks.tabel.pad.rpartition("/")[2])]["plaats"]
    for groei in reeks.groei:
        years = (groei.van, groei.naar)
        item = _item(beeld, reeks, years, groei.procent, groei.tekst, f"{where}, {groei.waar}")
        item |= {"genoemd_in": ["tabel"], "prognose_genoemd": reeks.prognose}
        pad = beeld.bouw.voeg("kerncijfers", item, groei.plek, groei.tekst)
        _cells(beeld, pad, reeks, years)
        items.append(item)


def _from_text(beeld: Beeld, found: Tekstgroei, items: list[dict[str, Any]]) -> None:
    """Join a percentage in text to the same one of the same series, or write it with the years that the text names."""
    same = [item for item in items if item["onderwerp"] == found.reeks.naam and item["procent"] == found.procent
            and (found.jaren is None or found.jaren == (item["van"]["jaar"], item["naar"]["jaar"]))]
    if len(same) == 1:
        item = same[0]
        item["genoemd_in"] = ["tekst", *(["tabel"] if "tabel" in item["genoemd_in"] else [])]
        item["prognose_genoemd"] = found.prognose
        if found.plaats not in item["plaats"].split("; "):
            item["plaats"] = f"{item['plaats']}; {found.plaats}"
    elif found.jaren and all(year in found.reeks.cijfers for year in found.jaren) and found.jaren[0] < found.jaren[1]:
        item = _item(beeld, found.reeks, found.jaren, found.procent, found.tekst, found.plaats)
        item |= {"genoemd_in": ["tekst"], "prognose_genoemd": found.prognose}
        pad = beeld.bouw.voeg("kerncijfers", item, found.plek, found.tekst)
        _cells(beeld, pad, found.reeks, found.jaren)
        items.append(item)


def _counts(beeld: Beeld, known: Namen) -> None:
    done: set[tuple[str, int]] = set()
    for n, found in enumerate(counts_in_text(beeld, known), 1):
        base, cell = f"{short(found.reeks.naam)}-{found.jaar}", found.reeks.cijfers[found.jaar]
        where = beeld.bouw.data["tabellen"][int(found.reeks.tabel.pad.rpartition("/")[2])]["plaats"]
        if (found.reeks.naam, found.jaar) not in done:
            done.add((found.reeks.naam, found.jaar))
            item = {"id": beeld.bouw.id_in("prestaties", f"{base}-tabel"), "onderwerp": found.reeks.naam, "jaar": found.jaar}
            beeld.bouw.voeg("prestaties", {**item, "waarde": cell.waarde, "plaats": where}, cell.plek, cell.tekst)
        item = {"id": beeld.bouw.id_in("prestaties", f"{base}-tekst-{n}"), "onderwerp": found.reeks.naam, "jaar": found.jaar}
        beeld.bouw.voeg("prestaties", {**item, "waarde": found.waarde, "plaats": found.plaats}, found.plek, found.tekst)
