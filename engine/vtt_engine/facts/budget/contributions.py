"""Facts about contributions: what the participants pay together, beside the contributions among the baten."""

from collections.abc import Iterator

from vtt_engine.facts.arithmetic.tables import sum_fact
from vtt_engine.facts.budget.overview import ACT_FIELDS, SUM_FIELDS, Lost, cell, with_act
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import printed_step
from vtt_engine.record.budget import Meerjarenjaar


def contributions(dossier: Dossier) -> Iterator[Feit]:
    """Per column of contributions with a year: its rows together, beside the contributions among the baten."""
    if not dossier.voorstel.meerjarenraming:
        return
    for path, table, pad, column in dossier.columns():
        if column.soort != "bedrag" or table.per_gemeente is False or column.bijdrage is False or column.stand == "eerder":
            continue
        place, total, subject, gone = _contribution(dossier, pad, column.jaar, column.onderwerp)
        cells = [(row.naam, f"{path}/rijen/{i}/cellen/{column.id}", value)
                 for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column.id), strict=True))]
        amount = total.bijdragen if total else None
        step = max(table.schaal(column.id).stap, printed_step([amount]))
        fact = sum_fact("bijdragen in overzicht", f"tabel {table.id}, kolom {column.id}", "cent", step, cells,
                        cell("bijdragen in het overzicht", f"{place}/bijdragen" if total else place, amount),
                        (Plaats(pad, table.plaats or table.titel), Plaats(place, total.plaats if total else None)),
                        frozenset({f"tabel:{table.id}/{column.id}", f"totaal:{table.id}/{column.id}"}),
                        {"tabel": table.titel or table.id, "kolom": column.naam or column.id})
        fact = with_act(fact, dossier, total.stuk if total else None, total.jaar if total else None, gone,
                        f"{place}/stuk" if total else "/stukken")
        keys = (("bijdrage", column.bijdrage, f"{pad}/bijdrage", "of de kolom de bijdrage van elke deelnemer is"),
                ("per_gemeente", table.per_gemeente, f"{path}/per_gemeente", "of elke rij een gemeente is"))
        yield fact._replace(velden={**fact.velden, **known(bijdrage=column.bijdrage, per_gemeente=table.per_gemeente,
                                                           zelfde_onderwerp=subject if total else None)},
                            ontbreekt={**fact.ontbreekt, **({"zelfde_onderwerp": gone} if gone else {}), **{
                                key: (Gemis(where, naam),) for key, value, where, naam in keys if value is None}})


def _contribution(dossier: Dossier, pad: str, year: int | str | None,
                  subject: str | None) -> tuple[str, Meerjarenjaar | None, bool, Lost]:
    """The overview with the contributions of this year: of the same subject if there is one, else of the whole budget."""
    if not isinstance(year, int):
        return "/meerjarenraming", None, False, (Gemis(f"{pad}/jaar", "het jaar van de bijdragen"),)
    rows = [(f"/meerjarenraming/{i}", item) for i, item in enumerate(dossier.voorstel.meerjarenraming or ())
            if item.jaar == year and item.fase != "realisatie"]
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
               "zelfde_onderwerp": Veld(Type.JANEE, "of het overzicht hetzelfde onderwerp heeft als de kolom")},
              {"tabel": "de tabel", "kolom": "de kolom", "som": "de bijdragen samen", "gedrukt": "de bijdragen in het overzicht"},
              contributions, "geen overzicht van baten en lasten naast een kolom met bijdragen", eerste_beslist=True),
)
