"""Facts about the overview of baten and lasten: how the result of a budget act in a year is built up."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.arithmetic.tables import Cell, sum_fact
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import printed_step
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.budget import Meerjarenjaar, Programma
from vtt_engine.record.values import Bedrag

Lost = tuple[Gemis, ...]
ACTS = ("begroting", "begrotingswijziging", "jaarrekening", "kadernota")
SUM_FIELDS = {"verschil": Veld(Type.MAAT, "het gedrukte bedrag min de som, zonder teken"),
              "marge": Veld(Type.MAAT, "het verschil dat afronding van deze bedragen gewoonlijk geeft"),
              "maximaal": Veld(Type.MAAT, "het grootste verschil dat afronding kan geven"),
              "rijen": Veld(Type.AANTAL, "het aantal opgetelde bedragen")}
ACT_FIELDS = {"stuksoort": Veld(Type.WOORD, "het soort begrotingsstuk", ACTS), "jaar": Veld(Type.JAAR, "het jaar")}


class Groep(NamedTuple):
    """What belongs to one budget act in one year: the items with their pointers, and what is missing to be sure of them."""

    stuk: str | None
    jaar: int | None
    items: list[tuple[str, Programma]]
    gemis: Lost

    @property
    def sleutel(self) -> str:
        """The act and the year, for the key of a fact."""
        return f"{self.stuk or 'zonder stuk'}, {self.jaar or 'zonder jaar'}"


def per_year(dossier: Dossier) -> Iterator[Groep]:
    """The programmes per budget act and year; those of which act or year is not filled in may belong to any of them."""
    lines = [(f"/programmas/{i}", item) for i, item in enumerate(dossier.voorstel.programmas or ())]
    groups: dict[tuple[str | None, int | None], list[tuple[str, Programma]]] = {}
    loose = [(pad, item) for pad, item in lines if item.stuk is None or item.jaar is None]
    gone = tuple(Gemis(f"{pad}/{key}", f"{key} van programma {item.naam}") for pad, item in loose
                 for key in ("stuk", "jaar") if getattr(item, key) is None)
    for pad, item in lines:
        if item.stuk is not None and item.jaar is not None:
            groups.setdefault((item.stuk, item.jaar), []).append((pad, item))
    for (act, year), own in groups.items():
        yield Groep(act, year, own, gone)
    if gone and not groups:
        yield Groep(None, None, loose, gone)


def kind_of_act(dossier: Dossier, act: str | None, named_at: str = "/stukken") -> tuple[str | None, Lost]:
    """What kind of budget act this is, or what is missing to know it: the name (``named_at``), or the act itself."""
    found = next((item.soort for _, item in dossier.acts if item.id == act), None)
    if act is None:
        return None, (Gemis(named_at, "het begrotingsstuk"),)
    return found, () if found else (Gemis("/stukken", f"het begrotingsstuk {act}"),)


def year_of(dossier: Dossier, act: str | None, year: int | None) -> tuple[str, Meerjarenjaar | None, Lost]:
    """The overview of an act in a year (of the whole budget, not of the past): pointer, year, and what is missing."""
    rows = [(f"/meerjarenraming/{i}", item) for i, item in enumerate(dossier.voorstel.meerjarenraming or ())
            if item.onderwerp is None and item.jaar == year and item.fase != "realisatie"]
    own = [(pad, item) for pad, item in rows if item.stuk == act]
    if len(own) == 1:
        return *own[0], ()
    if len(own) > 1:
        return own[0][0], None, tuple(Gemis(f"{pad}/fase", f"welk overzicht van {year} bij het stuk hoort") for pad, _ in own)
    open_ones = tuple(Gemis(f"{pad}/stuk", f"het begrotingsstuk van het overzicht van {year}") for pad, item in rows
                      if item.stuk is None)
    return "/meerjarenraming", None, open_ones or (Gemis("/meerjarenraming", f"het overzicht van {year}"),)


def row_step(row: Meerjarenjaar) -> int:
    """The step in cents that the figures of a row of the overview are printed in; an annex may be printed in another."""
    return printed_step((row.lasten, row.baten, row.toevoegingen, row.onttrekkingen, row.resultaat, row.bijdragen))


def cell(naam: str, pad: str, value: Bedrag | None, sign: int = 1) -> Cell:
    """An amount as a cell of a sum."""
    return f"{'min ' if sign < 0 else ''}{naam}", pad, None if value is None else sign * value.cent


def with_act(fact: Feit, dossier: Dossier, act: str | None, year: int | None, lost: Lost, named_at: str = "/stukken") -> Feit:
    """The fact with the kind of its act and its year, and with what is missing for its difference."""
    kind, gone = kind_of_act(dossier, act, named_at)
    missing = {**fact.ontbreekt, **({"stuksoort": gone} if gone else {})}
    values = {**fact.velden, **known(stuksoort=kind, jaar=year)}
    if lost:
        values.pop("verschil", None)
        missing["verschil"] = (*lost, *fact.ontbreekt.get("verschil", ()))
    return fact._replace(velden=values, ontbreekt=missing)


def result(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act and year: the saldi of all programmes and the reserves, beside the printed result."""
    for group in per_year(dossier):
        pad, total, gone = year_of(dossier, group.stuk, group.jaar)
        cells = [cell(f"saldo {item.naam}", f"{place}/saldo", item.saldo) for place, item in group.items]
        if total is not None:
            cells += [cell("onttrekkingen aan reserves", f"{pad}/onttrekkingen", total.onttrekkingen),
                      cell("toevoegingen aan reserves", f"{pad}/toevoegingen", total.toevoegingen, -1)]
        printed_total = cell("resultaat", f"{pad}/resultaat" if total else pad, total.resultaat if total else None)
        own = printed_step(amount for _, item in group.items for amount in (item.saldo, item.baten, item.lasten))
        step = [*(own for _ in group.items), *((row_step(total),) * 3 if total else ())]
        fact = sum_fact("saldo-opbouw", group.sleutel, "cent", step, cells, printed_total,
                        (Plaats(printed_total[1], total.plaats if total else None),), frozenset({f"resultaat:{group.sleutel}"}),
                        {"stuk": dossier.name_of(group.stuk or ""), "saldi": ""})
        wrong, near, unknown = _saldi(group.items)
        count = Bereik(len(wrong), len(wrong) + len(unknown)) if unknown else len(wrong)
        fact = with_act(fact, dossier, group.stuk, group.jaar, (*group.gemis, *gone) if total is None or group.gemis else ())
        yield fact._replace(
            velden={**fact.velden, "saldi_fout": count, "saldi_afgerond": len(near)},
            bewijs={**_evidence(fact), "saldi": opsomming([_written(item) for _, item in group.items if item.naam in wrong])},
            cellen=tuple(wrong),
            ontbreekt={**fact.ontbreekt, **({"saldi_fout": tuple(unknown)} if unknown else {})},
            som=partial(_with_steps, fact, tuple(group.items)))


def _evidence(fact: Feit) -> dict[str, object]:
    return dict(fact.evidence())


def _with_steps(fact: Feit, items: tuple[tuple[str, Programma], ...]) -> Berekening:
    """The sum of the fact, with under it the baten and lasten of each programme."""
    steps = tuple(f"{item.naam}: baten {_cents(item.baten)} min lasten {_cents(item.lasten)}" for _, item in items)
    return fact.som()._replace(stappen=steps)


def _written(item: Programma) -> str:
    made = item.baten.cent - item.lasten.cent if item.baten and item.lasten else 0
    return f"{item.naam} ({_cents(item.baten)} min {_cents(item.lasten)} is {euro(made)}, er staat {_cents(item.saldo)})"


def _cents(amount: Bedrag | None) -> str:
    return "niet ingevuld" if amount is None else euro(amount.cent)


def _saldi(items: list[tuple[str, Programma]]) -> tuple[list[str], list[str], list[Gemis]]:
    """The programmes of which the printed saldo is not baten min lasten, those that rounding explains, what is missing.

    Lasten may be printed with a minus: then the saldo is baten plus lasten.
    """
    wrong: list[str] = []
    near: list[str] = []
    lost: list[Gemis] = []
    for pad, item in items:
        amounts = {"baten": item.baten, "lasten": item.lasten, "saldo": item.saldo}
        if item.baten is None or item.lasten is None or item.saldo is None:
            lost += [Gemis(f"{pad}/{key}", f"{item.naam}: {key}") for key, value in amounts.items() if value is None]
            continue
        costs = abs(item.lasten.cent) if item.saldo.cent == item.baten.cent + item.lasten.cent else item.lasten.cent
        off = abs(item.saldo.cent - item.baten.cent + costs)
        if off:
            (near if 2 * off <= 3 * printed_step(amounts.values()) else wrong).append(item.naam)
    return wrong, near, lost


SOORTEN = (
    Feitsoort("saldo-opbouw", "De saldi van alle programma's en de reserves, naast het resultaat van een stuk in een jaar.",
              ("programmas", "meerjarenraming"),
              {**SUM_FIELDS, **ACT_FIELDS,
               "saldi_fout": Veld(Type.AANTAL, "de programma's waarvan het saldo niet baten min lasten is", onzeker=True),
               "saldi_afgerond": Veld(Type.AANTAL, "de programma's waarvan het saldo alleen in afronding afwijkt")},
              {"stuk": "het begrotingsstuk", "som": "de som", "gedrukt": "het gedrukte resultaat",
               "saldi": "de programma's met een verkeerd saldo"},
              result, "geen programma's met hun saldo", eerste_beslist=True),
)
