"""Facts about taakvelden: their totals beside those of the budget, and the reserves on taakveld 0.10."""

from collections.abc import Iterator

from vtt_engine.facts.arithmetic.tables import sum_fact
from vtt_engine.facts.budget.overview import ACT_FIELDS, SUM_FIELDS, Lost, cell, row_step, with_act, year_of
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Plaats
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import printed_step
from vtt_engine.record.budget import Meerjarenjaar, Taakveld

RESERVES = "0.10"
RESULT = "0.11"
_SIDES = (("lasten", "toevoegingen"), ("baten", "onttrekkingen"))
Lines = list[tuple[str, Taakveld]]


def _per_year(dossier: Dossier) -> Iterator[tuple[str | None, int | None, Lines, Lost]]:
    """The taakvelden per budget act and year; those of which act or year is not filled in may belong to any of them."""
    lines = [(f"/taakvelden/{i}", item) for i, item in enumerate(dossier.voorstel.taakvelden or ())]
    gone = tuple(Gemis(f"{pad}/{key}", f"{key} van taakveld {item.code}") for pad, item in lines for key in ("stuk", "jaar")
                 if getattr(item, key) is None)
    groups: dict[tuple[str | None, int | None], Lines] = {}
    for pad, item in lines:
        if item.stuk is not None and item.jaar is not None:
            groups.setdefault((item.stuk, item.jaar), []).append((pad, item))
    if gone and not groups:
        groups[None, None] = lines
    for (act, year), own in groups.items():
        yield act, year, own, gone


def totals(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act, year and side: all taakvelden but the result (0.11), beside the total of the budget with its reserves."""
    for act, year, lines, loose in _per_year(dossier):
        pad, total, gone = year_of(dossier, act, year)
        counted = [(place, item) for place, item in lines if item.code != RESULT]
        for side, reserve in _SIDES:
            amounts = [getattr(item, side) for _, item in counted]
            cells = [cell(f"{item.code} {item.naam or ''}".strip(), f"{place}/{side}", amount)
                     for (place, item), amount in zip(counted, amounts, strict=True)]
            expected, absent = _expected(pad, total, side, reserve)
            fact = sum_fact("taakveldtotaal", f"{act or 'zonder stuk'}, {year or 'zonder jaar'}, {side}", "cent",
                            _steps(lines, len(cells), total, (side, reserve)), cells,
                            (f"{side} en {reserve} in het overzicht", f"{pad}/{side}" if total else pad, expected),
                            (Plaats(f"{pad}/{side}" if total else pad), *(Plaats(place) for place, _ in counted[:1])),
                            _tags(act, year, side, cells, expected, total), {
                                "stuk": dossier.name_of(act or ""), "kant": side})
            yield with_act(fact, dossier, act, year, (*loose, *gone, *absent))


def _steps(lines: Lines, cells: int, total: Meerjarenjaar | None, keys: tuple[str, ...]) -> list[int]:
    """The steps of the taakvelden, and of the figures of the overview that they stand beside; a nought is not rounded."""
    own = printed_step(amount for _, item in lines for amount in (item.lasten, item.baten))
    figures = [amount for key in keys if (amount := getattr(total, key, None)) is not None and amount.cent]
    return [own] * cells + [row_step(total) if total else own] * max(len(figures), 1)


def _expected(pad: str, total: Meerjarenjaar | None, side: str, reserve: str) -> tuple[int | None, Lost]:
    if total is None:
        return None, ()
    values = {key: getattr(total, key) for key in (side, reserve)}
    lost = tuple(Gemis(f"{pad}/{key}", f"de {key} in het overzicht") for key, value in values.items() if value is None)
    return None if lost else sum(value.cent for value in values.values() if value), lost


def _tags(act: str | None, year: int | None, side: str, cells: list[tuple[str, str, int | None]], expected: int | None,
          total: Meerjarenjaar | None) -> frozenset[str]:
    """What the total is about; also the reserves on 0.10 if exactly they are what it differs by."""
    tags = {f"taakvelden:{act}|{year}|{side}"}
    reserve = getattr(total, dict(_SIDES)[side]) if total else None
    if expected is not None and reserve is not None and reserve.cent:
        off = expected - sum(value or 0 for *_, value in cells)
        tags |= {f"taakveld 0.10:{act}|{year}|{side}"} if off == reserve.cent else set()
    return frozenset(tags)


def on_reserves(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act, year and side: taakveld 0.10 beside the reserve mutations of the overview."""
    for act, year, lines, loose in _per_year(dossier):
        pad, total, gone = year_of(dossier, act, year)
        own = [(place, item) for place, item in lines if item.code == RESERVES]
        for side, reserve in _SIDES:
            amount = getattr(total, reserve) if total else None
            amounts = [getattr(item, side) for _, item in own]
            cells = [cell(f"taakveld {RESERVES}", f"{place}/{side}", value)
                     for (place, _), value in zip(own, amounts, strict=True)]
            cells = cells or [(f"taakveld {RESERVES} staat er niet", "/taakvelden", 0)]
            fact = sum_fact("reservetaakveld", f"{act or 'zonder stuk'}, {year or 'zonder jaar'}, {reserve}", "cent",
                            _steps(lines, len(cells), total, (reserve,)), cells,
                            cell(f"{reserve} in het overzicht", f"{pad}/{reserve}" if total else pad, amount),
                            (Plaats(f"{pad}/{reserve}" if total else pad), *(Plaats(place) for place, _ in own)),
                            frozenset({f"taakveld 0.10:{act}|{year}|{side}"}),
                            {"stuk": dossier.name_of(act or ""), "mutatie": reserve})
            yield with_act(fact, dossier, act, year, (*loose, *gone))


_EVIDENCE = {"stuk": "het begrotingsstuk", "som": "de som van de taakvelden", "gedrukt": "het bedrag van het overzicht"}
SOORTEN = (
    Feitsoort("taakveldtotaal", "De lasten of baten van alle taakvelden zonder 0.11 (resultaat), naast het totaal met reserves.",
              ("taakvelden", "meerjarenraming"), {**SUM_FIELDS, **ACT_FIELDS}, {**_EVIDENCE, "kant": "lasten of baten"},
              totals, "geen bijlage met taakvelden", eerste_beslist=True),
    Feitsoort("reservetaakveld", "Taakveld 0.10, naast de toevoegingen of onttrekkingen van het overzicht.",
              ("taakvelden", "meerjarenraming"), {**SUM_FIELDS, **ACT_FIELDS}, {**_EVIDENCE, "mutatie": "welke mutatie"},
              on_reserves, "geen bijlage met taakvelden", eerste_beslist=True),
)
