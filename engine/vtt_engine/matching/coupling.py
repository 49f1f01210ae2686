"""Coupling a rule with a fact: the norm of the day is looked up and becomes plain fields beside those of the fact."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from vtt_engine.facts.dossier import bounds
from vtt_engine.facts.fact import Bereik, Feit, Gemis, Waarde
from vtt_engine.notation import dag, dag_met_weekdag
from vtt_engine.rulebook.norm import Geldend, Norm, Versie, fixed_day, forward
from vtt_engine.rulebook.rule import Gebonden, Normkeuze, Uitkomst

TODAY = "toetsdatum"


class Koppeling(NamedTuple):
    """A rule and a fact with everything the evaluators need.

    ``besloten`` is the outcome when the norm settles it before any eis is looked at: no duty in that period, or no
    version that can be chosen. ``reden`` says why, ``ontbreekt`` what is missing.
    """

    regel: Gebonden
    feit: Feit
    velden: Mapping[str, Waarde]
    geldend: Geldend | None = None
    besloten: Uitkomst | None = None
    reden: str = ""
    ontbreekt: tuple[Gemis, ...] = ()


def koppel(regel: Gebonden, feit: Feit, toetsdatum: date | None) -> Koppeling:
    """Couple a rule with a fact. Pure."""
    if regel.regel.norm is None:
        return Koppeling(regel, feit, feit.velden)
    norm = _choose(regel, feit)
    if norm is None:
        return Koppeling(regel, feit, feit.velden, besloten="niet te bepalen", reden="niet bekend welke norm geldt",
                         ontbreekt=feit.ontbreekt.get(_chooser(regel), ()))
    days = _dating(regel, feit, toetsdatum)
    if days is None and not _timeless(norm):
        lost = feit.ontbreekt.get(regel.regel.dateer_op or "", ()) or (Gemis("/datum", "de datum van het voorstel"),)
        return Koppeling(regel, feit, feit.velden, besloten="niet te bepalen",
                         reden="de dag die de wetsversie bepaalt, ontbreekt", ontbreekt=lost)
    first, last = days or (date.min, date.min)
    version, other = norm.versie(first), norm.versie(last)
    if version is None or other is None:
        where = f"{norm.kort} artikel {norm.versies[0].artikel}"
        return Koppeling(regel, feit, feit.velden, besloten="niet te bepalen",
                         reden=f"van {where} is geen versie van {dag(first)} gelezen",
                         ontbreekt=(Gemis(f"norm:/{norm.id}", f"de tekst van {where} op {dag(first)}"),))
    if version is not other:
        return Koppeling(regel, feit, feit.velden, besloten="niet te bepalen",
                         reden="de wet is in de genoemde periode gewijzigd; de precieze dag beslist",
                         ontbreekt=feit.ontbreekt.get(regel.regel.dateer_op or "", ())
                         or tuple(Gemis(p.pad, "de precieze dag") for p in feit.plaatsen[:1]))
    if version.geen_plicht:
        return Koppeling(regel, feit, feit.velden, Geldend(norm, version, last, {}, (), None), "niet van toepassing",
                         f"op {dag(last)} bestond deze plicht niet: {version.tekst}")
    values, steps = _values(version, feit)
    caution = None
    if days and norm.gelezen_tot and last > norm.gelezen_tot:
        caution = f"wet gelezen t/m {dag(norm.gelezen_tot)}"
    return Koppeling(regel, feit, {**feit.velden, **values}, Geldend(norm, version, last, values, steps, caution))


def _choose(regel: Gebonden, feit: Feit) -> Norm | None:
    choice = regel.regel.norm
    if isinstance(choice, Normkeuze):
        return regel.normen.get(choice.keuze.get(str(feit.velden.get(choice.op)), ""))
    return regel.normen[choice] if choice else None


def _chooser(regel: Gebonden) -> str:
    return regel.regel.norm.op if isinstance(regel.regel.norm, Normkeuze) else ""


def _timeless(norm: Norm) -> bool:
    return len(norm.versies) == 1 and norm.versies[0].van is None and norm.versies[0].tot is None


def _dating(regel: Gebonden, feit: Feit, toetsdatum: date | None) -> tuple[date, date] | None:
    field = regel.regel.dateer_op or TODAY
    if field == TODAY:
        return (toetsdatum, toetsdatum) if toetsdatum else None
    value = feit.velden.get(field)
    year = feit.velden.get("jaar")
    if not isinstance(value, (int, Bereik)):
        if regel.regel.dateer_jaar is None or not isinstance(year, int):
            return None
        return date(year + regel.regel.dateer_jaar, 1, 1), date(year + regel.regel.dateer_jaar, 12, 31)
    low, high = bounds(value)
    if regel.soort.velden[field].type == "jaar":
        return date(low, 1, 1), date(high, 12, 31)
    return date.fromordinal(low), date.fromordinal(high)


def _values(version: Versie, feit: Feit) -> tuple[dict[str, Waarde], tuple[str, ...]]:
    """The values of a version as fields, and the calendar steps that gave its days."""
    asked, values, steps = version.waarde, {}, []
    if asked is None:
        return {}, ()
    for key in ("dagen", "jaren"):
        if (number := getattr(asked, key)) is not None:
            values[f"norm.{key}"] = number
    year = feit.velden.get("jaar")
    for key in ("vaste_dag", "eerste_dag"):
        day = getattr(asked, key)
        if day and isinstance(year, int):
            exact = fixed_day(day, year)
            values[f"norm.{key}"] = exact.toordinal()
            if key == "vaste_dag":
                steps.append(f"uiterste dag: {dag_met_weekdag(exact)}")
                values["norm.uiterste_dag"] = exact.toordinal()
    start = feit.velden.get(asked.na) if asked.na else None
    if asked.na and asked.dagen is not None and isinstance(start, (int, Bereik)):
        ends = [forward(date.fromordinal(day), asked.dagen) for day in bounds(start)]
        steps.extend(ends[-1].stappen)
        outer = values.get("norm.vaste_dag")
        reach = (ends[0].dag.toordinal(), ends[-1].uiterlijk.toordinal())
        low, high = (min(day, outer) if isinstance(outer, int) else day for day in reach)
        values["norm.uiterste_dag"] = low if low == high else Bereik(low, high)
    elif asked.na:
        values.pop("norm.uiterste_dag", None)
    return values, tuple(steps)
