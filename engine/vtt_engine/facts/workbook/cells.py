"""Facts about single cells of a worksheet: typed totals, numbers as text, errors, formulas without result, odd ones out."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.workbook.sheets import Vondst, absent, cents, exact, named, sheet_fact, sheets, words
from vtt_engine.notation import opsomming
from vtt_engine.record.workbook import AfwijkendeCel, Foutcel, LegeFormule, Tekstgetal, VastTotaal

Sorted = tuple[str | None, Vondst]  # the field it belongs to (None: any of them), and what was found


def _per_sheet(dossier: Dossier, soort: str, key: str, what: str, fields: tuple[str, ...],
               sort: Callable[[str, Any], Sorted]) -> Iterator[Feit]:
    """One fact per sheet; what cannot be sorted may belong to any field."""
    for path, sheet in sheets(dossier):
        items = getattr(sheet, key)
        lost = absent(path, key, what) if items is None else ()
        found = [sort(f"{path}/{key}/{i}", item) for i, item in enumerate(items or ())]
        yield sheet_fact(soort, path, sheet, {
            field: ([one for where, one in found if where in (field, None)], lost) for field in fields})


def _open(path: str, cel: str, text: str, key: str, what: str) -> Sorted:
    return None, Vondst(path, cel, text, zeker=False, gemis=(Gemis(f"{path}/{key}", what),))


def _fixed(path: str, item: VastTotaal) -> Sorted:
    value, added = exact(item.waarde), exact(item.optelling)
    if value is None or added is None or item.waarde is None:
        key = "waarde" if value is None else "optelling"
        return _open(path, item.cel, named(item), key, f"het totaal in {item.cel} en wat de rijen samen zijn")
    text = f"{named(item)} is {words(value, item.eenheid)}, de rijen samen {words(added, item.eenheid)}"
    if 2 * abs(value - added) > Decimal(1).scaleb(-item.waarde.decimalen):
        return "afwijkend", Vondst(path, item.cel, text, cents(value - added, item.eenheid))
    return "gelijk", Vondst(path, item.cel, f"{named(item)}, {words(value, item.eenheid)}")


def _as_text(path: str, item: Tekstgetal) -> Sorted:
    value = exact(item.waarde)
    text = f"{named(item)}, {words(value, item.eenheid)}"
    if item.in_som is None:
        return _open(path, item.cel, text, "in_som", f"of een som over {item.cel} gaat")
    if item.in_som:
        return "overgeslagen", Vondst(path, item.cel, text, cents(value, item.eenheid))
    return "los", Vondst(path, item.cel, text)


def _error(path: str, item: Foutcel) -> Sorted:
    text = f"{named(item)} toont {item.fout}"
    if item.in_totaal is None:
        return _open(path, item.cel, text, "in_totaal", f"of {item.cel} een totaal is")
    return "in_totaal" if item.in_totaal else "elders", Vondst(path, item.cel, text)


def _empty(path: str, item: LegeFormule) -> Sorted:
    return "aantal", Vondst(path, item.cel, named(item))


def _odd(path: str, item: AfwijkendeCel) -> Sorted:
    beside = f", anders dan {opsomming(item.buren)}" if item.buren else ""
    text = f"{named(item)}, {words(exact(item.waarde), item.eenheid)}{beside}"
    if item.soort is None:
        return _open(path, item.cel, text, "soort", f"waarin {item.cel} anders is dan zijn buren")
    return "ingetypt" if item.soort == "getal" else "anders", Vondst(path, item.cel, text)


def _kind(naam: str, betekenis: str, key: str, fields: dict[str, str], sort: Callable[[str, Any], Sorted]) -> Feitsoort:
    def make(dossier: Dossier) -> Iterator[Feit]:
        return _per_sheet(dossier, naam, key, f"de lijst {key.replace('_', ' ')} van het werkblad", tuple(fields), sort)

    return Feitsoort(naam, betekenis, ("werkbladen",),
                     {field: Veld(Type.AANTAL, meaning, onzeker=True) for field, meaning in fields.items()},
                     {"blad": "het werkblad", **{f"{field}_cellen": "die cellen" for field in fields}}, make, "geen werkmap")


SOORTEN = (
    _kind("vasttotaal", "De totalen van een werkblad die zijn ingetypt naast totalen met een formule.", "vaste_totalen",
          {"afwijkend": "ingetypte totalen die niet de som van hun rijen zijn",
           "gelijk": "ingetypte totalen die nu nog kloppen"}, _fixed),
    _kind("tekstgetal", "De getallen van een werkblad die als tekst zijn opgeslagen.", "getallen_als_tekst",
          {"overgeslagen": "getallen als tekst waar een som overheen gaat", "los": "andere getallen als tekst"}, _as_text),
    _kind("foutcel", "De cellen van een werkblad met een fout van Excel.", "foutcellen",
          {"in_totaal": "fouten in een totaal of een som", "elders": "fouten in een andere cel"}, _error),
    _kind("legeformule", "De formules van een werkblad zonder opgeslagen uitkomst.", "formules_zonder_waarde",
          {"aantal": "formules zonder opgeslagen uitkomst"}, _empty),
    _kind("afwijkendecel", "De cellen van een werkblad die anders zijn dan hun buren.", "afwijkende_formules",
          {"ingetypt": "ingetypte getallen tussen cellen met dezelfde formule",
           "anders": "formules die anders zijn dan die aan beide kanten"}, _odd),
)
