"""Facts about contributions: what the participants pay together, beside the contributions among the baten."""

from collections.abc import Iterator
from functools import partial
from typing import get_args

from vtt_engine.facts.arithmetic.tables import Cell, rounding_of, sum_fact
from vtt_engine.facts.budget.overview import ACT_FIELDS, SUM_FIELDS, Lost, cell, row_step, with_act
from vtt_engine.facts.column import Tabelkolom
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.dividing import of_difference
from vtt_engine.facts.fact import Effect, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO
from vtt_engine.record.budget import Meerjarenjaar
from vtt_engine.record.columns import Kolom
from vtt_engine.record.proposal import Documentsoort


def _columns(dossier: Dossier) -> list[Tabelkolom]:
    """The columns of contributions; what was asked gives way to what was decided on the same subject and year."""
    found = [own for own in dossier.columns()
             if own.kolom.soort == "bedrag" and own.tabel.per_gemeente is not False and own.kolom.bijdrage is not False
             and own.kolom.stand != "eerder"]
    decided = {(place.kolom.onderwerp, place.kolom.jaar) for place in found if place.kolom.stand == "besloten"}
    return [place for place in found
            if place.kolom.stand != "gevraagd" or (place.kolom.onderwerp, place.kolom.jaar) not in decided]


def contributions(dossier: Dossier) -> Iterator[Feit]:
    """Per column of contributions with a year: its rows together, beside the contributions among the baten.

    Where more columns may be the contributions of that year, they may also be so together.
    """
    if not dossier.voorstel.meerjarenraming:
        return
    columns = _columns(dossier)
    for place in columns:
        path, table, pad, column = place
        at, total, subject, gone = _contribution(dossier, pad, column)
        amount = total.bijdragen if total else None
        others = [other for other in columns if other.kolom.jaar == column.jaar
                  and (not subject or other.kolom.onderwerp == column.onderwerp)] if total else [place]
        cells, step, open_ones = _which(place, others, total)
        fact = sum_fact("bijdragen in overzicht", _key(place), "cent", step, cells,
                        cell("bijdragen in het overzicht", f"{at}/bijdragen" if total else at, amount),
                        (Plaats(pad, table.plaats or table.titel), Plaats(at, total.plaats if total else None)),
                        frozenset({f"tabel:{table.id}/{column.id}", f"totaal:{table.id}/{column.id}"}),
                        {"tabel": table.titel or table.id, "kolom": column.naam or column.id})
        fact = with_act(fact, dossier, total.stuk if total else None, total.jaar if total else None, (*gone, *open_ones),
                        f"{at}/stuk" if total else "/stukken")
        keys = (("document", dossier.voorstel.soort, "/soort", "wat voor document het is"),
                ("bijdrage", column.bijdrage, f"{pad}/bijdrage", "of de kolom de bijdrage van elke deelnemer is"),
                ("per_gemeente", table.per_gemeente, f"{path}/per_gemeente", "of elke rij een gemeente is"))
        if subject and not open_ones and cells == _cells(place):
            fact = fact._replace(effect=partial(_effect, place, at, total))
        yield fact._replace(velden={**fact.velden, **known(bijdrage=column.bijdrage, per_gemeente=table.per_gemeente,
                                                           document=dossier.voorstel.soort,
                                                           zelfde_onderwerp=subject if total else None)},
                            ontbreekt={**fact.ontbreekt, **({"zelfde_onderwerp": gone} if gone else {}), **{
                                key: (Gemis(where, naam),) for key, value, where, naam in keys if value is None}})


def _effect(place: Tabelkolom, at: str, total: Meerjarenjaar | None) -> Effect:
    """What the rows together are off from the overview of their own subject, where they alone make up the contributions there."""
    if total is None or total.bijdragen is None:
        return Effect()
    som = sum(value or 0 for value in place.waarden)
    rests = (f"{at}/{key}" for key in ("onderwerp", "jaar", "fase", "eenheid", "bijdragen"))
    return of_difference(place, som, total.bijdragen.cent, row_step(total) <= EURO, rests)


def _which(place: Tabelkolom, columns: list[Tabelkolom], total: Meerjarenjaar | None) -> tuple[list[Cell], list[int], Lost]:
    """The cells to compare with the steps of all figures: those of the column, or of all columns of the year together.

    Also what is missing if neither fits. The column of a task that not all take part in need not be the whole contribution.
    """
    amount, last = (total.bijdragen, row_step(total)) if total else (None, EURO)
    alone, together = [place], sorted(columns, key=_key)
    for own in (alone, together) if amount is not None else ():
        cells, steps = _figures(own, last)
        if amount is not None and abs(sum(value or 0 for *_, value in cells) - amount.cent) <= rounding_of(steps)[0]:
            return cells, steps, ()
    lost: Lost = ()
    if amount is not None and (len(columns) > 1 or (columns == alone and place.tabel.plustaak)):
        lost = (Gemis("/meerjarenraming", f"de bijdragen van {place.kolom.onderwerp} in het overzicht"),)
    return *_figures(alone, last), lost


def _figures(places: list[Tabelkolom], last: int) -> tuple[list[Cell], list[int]]:
    """The cells of some columns, and the steps of them and of the total they stand beside."""
    return [cell_ for place in places for cell_ in _cells(place)], [*(place.stap for place in places for _ in place.namen), last]


def _cells(place: Tabelkolom) -> list[Cell]:
    return [(naam, f"{place.tabelpad}/rijen/{i}/cellen/{place.kolom.id}", value)
            for i, (naam, value) in enumerate(zip(place.namen, place.waarden, strict=True))]


def _key(place: Tabelkolom) -> str:
    return f"tabel {place.tabel.id}, kolom {place.kolom.id}"


def _contribution(dossier: Dossier, pad: str, column: Kolom) -> tuple[str, Meerjarenjaar | None, bool, Lost]:
    """The overview with the contributions of this year: of the same subject if there is one, else of the whole budget.

    An overview of another phase (before or after a change) than the column is left out, where both are known.
    """
    year, subject = column.jaar, column.onderwerp
    if not isinstance(year, int):
        return "/meerjarenraming", None, False, (Gemis(f"{pad}/jaar", "het jaar van de bijdragen"),)
    rows = [(f"/meerjarenraming/{i}", item) for i, item in enumerate(dossier.voorstel.meerjarenraming or ())
            if item.jaar == year and item.fase != "realisatie" and (column.fase is None or item.fase in (None, column.fase))]
    own = [(place, item) for place, item in rows if item.onderwerp is not None and item.onderwerp == subject]
    found = own or [(place, item) for place, item in rows if item.onderwerp is None]
    if len(found) == 1:
        return *found[0], bool(own), ()
    gone = tuple(Gemis(f"{place}/fase", f"welk overzicht van {year} bij de bijdragen hoort") for place, _ in found)
    return "/meerjarenraming", None, False, gone or (Gemis("/meerjarenraming", f"het overzicht van {year}"),)


SOORTEN = (
    Feitsoort("bijdragen in overzicht", "De bijdragen van de deelnemers samen, naast die in het overzicht van baten en lasten.",
              ("meerjarenraming", "tabellen"),
              {**SUM_FIELDS, **ACT_FIELDS, "bijdrage": Veld(Type.JANEE, "of de kolom de bijdrage van elke deelnemer is"),
               "per_gemeente": Veld(Type.JANEE, "of elke rij een gemeente is"),
               "document": Veld(Type.WOORD, "wat voor document het is", get_args(Documentsoort)),
               "zelfde_onderwerp": Veld(Type.JANEE, "of het overzicht hetzelfde onderwerp heeft als de kolom")},
              {"tabel": "de tabel", "kolom": "de kolom", "som": "de bijdragen samen", "gedrukt": "de bijdragen in het overzicht"},
              contributions, "geen overzicht van baten en lasten naast een kolom met bijdragen", eerste_beslist=True),
)
