"""Facts about what is divided over gemeenten: participants, shares by key, lists of inhabitants."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.arithmetic.tables import unit_of
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel


def participants(dossier: Dossier) -> Iterator[Feit]:
    """Per table per gemeente and per vote: which participants of the regeling stand in it."""
    for path, table in dossier.tables():
        titel, where = table.titel or table.id, table.plaats or table.titel
        if table.per_gemeente is None:
            yield _list_fact(dossier, f"tabel {table.id}", "kosten", None, table.plustaak,
                             (Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"),), Plaats(path, where), titel)
        elif table.per_gemeente:
            yield _list_fact(dossier, f"tabel {table.id}", "kosten", [row.naam for row in table.rijen],
                             table.plustaak, (), Plaats(f"{path}/rijen", where), titel)
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        names = None if vote.leden is None else [member.gemeente for member in vote.leden]
        lost = (Gemis(f"/stemmingen/{i}/leden", "de stemmen per lid"),) if names is None else ()
        yield _list_fact(dossier, f"stemming {vote.id}", "stemming", names, False, lost,
                         Plaats(f"/stemmingen/{i}/leden", vote.plaats), vote.plaats or vote.id)


def _list_fact(dossier: Dossier, sleutel: str, lijst: str, names: list[str] | None, plustaak: bool | None,
               lost: tuple[Gemis, ...], place: Plaats, titel: str) -> Feit:
    profile = dossier.profiel
    if profile is None:
        lost = (*lost, NO_PROFILE)
    elif isinstance(profile.deelnemers, str):
        lost = (*lost, unknown_in_profile(profile, "deelnemers", "de deelnemers van de regeling"))
    fields = known(lijst=lijst, plustaak=plustaak)
    open_task = Gemis(f"{place.pad.removesuffix('/rijen')}/plustaak", "of alle deelnemers aan deze taak meedoen")
    gone = {"plustaak": (open_task,)} if plustaak is None else {}
    if lost or names is None or profile is None or isinstance(profile.deelnemers, str):
        return Feit("deelnemerslijst", sleutel, fields, {"titel": titel}, (place,),
                    {**gone, **dict.fromkeys(("ontbrekend", "dubbel", "vreemd"), lost)})
    official = [profile.officieel(name) for name in names]
    absent = [member.naam for member in profile.deelnemers if member.naam not in official]
    double = [name for name, count in Counter(n for n in official if n).items() if count > 1]
    strange = [name for name, found in zip(names, official, strict=True) if found is None]
    som = partial(Berekening, (Term("deelnemers van de regeling", len(profile.deelnemers), "aantal"),
                               Term("namen in de lijst", len(names), "aantal", place.pad)), "vergelijken")
    return Feit("deelnemerslijst", sleutel, {**fields, "ontbrekend": len(absent), "dubbel": len(double), "vreemd": len(strange)},
                {"titel": titel, "ontbrekende_namen": opsomming(absent), "dubbele_namen": opsomming(double),
                 "vreemde_namen": opsomming([f"{name}{_near(name, absent)}" for name in strange]), "aantal_namen": len(names)},
                tuple(Plaats(f"{place.pad}/{i}", place.tekst) for i, (name, found) in enumerate(zip(names, official, strict=True))
                      if found is None or found in double) or (place,), gone, som)


def _near(name: str, absent: list[str]) -> str:
    """The participant that was probably meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, absent, 1)
    return f" (bedoelde u {near[0]}?)" if near else ""


def shares(dossier: Dossier) -> Iterator[Feit]:
    """Per column divided by a key: how many cells lie outside what the printed total and key allow."""
    for path, table, column_path, column in dossier.columns():
        if column.verdeeld_naar is not None:
            yield _share(path, table, column_path, column, column.verdeeld_naar)
        elif column.soort == "bedrag" and not column.formule and table.per_gemeente is not False and any(
                other.soort == "inwoners" for other in table.kolommen):
            lost = Gemis(f"{column_path}/verdeeld_naar", f"naar welke kolom {column.naam or column.id} is verdeeld")
            yield Feit("verdeling", f"tabel {table.id}, kolom {column.id}", {"rijen": len(table.rijen)},
                       {"tabel": table.titel or table.id, "kolom": column.naam or column.id},
                       (Plaats(column_path, table.plaats or table.titel),), {"buiten": (lost,)})


def _share(path: str, table: Tabel, column_path: str, column: Kolom, key: str) -> Feit:
    values, keys = table.waarden(column.id), table.waarden(key)
    total, whole_key = table.totaalwaarde(column.id), sum(k for k in keys if k is not None)
    lost = [Gemis(f"{path}/rijen/{i}/cellen/{name}", f"{row.naam}, kolom {name}") for i, row in enumerate(table.rijen)
            for name, list_ in ((column.id, values), (key, keys)) if list_[i] is None]
    if total is None:
        pad = f"{path}/totaal/cellen/{column.id}" if table.totaal else f"{path}/totaal"
        lost.append(Gemis(pad, f"het totaal van kolom {column.id}"))
    if whole_key <= 0 and None not in keys:
        lost.append(Gemis(f"{path}/rijen", f"rijen met een waarde in kolom {key}"))
    usable = total is not None and None not in keys and whole_key > 0
    outside = _outside(table, column, key, total or 0) if usable else []
    unknown = sum(v is None for v in values)
    count = None if not usable else Bereik(len(outside), len(outside) + unknown) if unknown else len(outside)
    worst = max((abs(d) for _, _, d in outside), default=0)
    unit, where = unit_of(column, table), table.plaats or table.titel
    return Feit("verdeling", f"tabel {table.id}, kolom {column.id}", known(buiten=count, rijen=len(values)),
                {"tabel": table.titel or table.id, "kolom": column.naam or column.id, "sleutelkolom": key,
                 "namen": opsomming([name for name, _, _ in outside]), "grootste": Term("", worst, unit)},
                (*(Plaats(f"{path}/rijen/{i}/cellen/{column.id}", where) for _, i, _ in outside), Plaats(column_path, where)),
                {"buiten": tuple(lost)} if lost else {}, partial(_share_terms, path, table, column, key, total, whole_key),
                frozenset({f"tabel:{table.id}/{column.id}", f"tabel:{table.id}/{key}"}), unit, worst if unit == "cent" else 0,
                tuple(name for name, _, _ in outside))


def _outside(table: Tabel, column: Kolom, key: str, total: int) -> list[tuple[str, int, int]]:
    """The rows whose cell misses the interval of total × key / Σ key: name, row, difference in whole units."""
    step, key_step, keys = table.schaal(column.id).stap, table.schaal(key).stap, [k or 0 for k in table.waarden(key)]
    whole = sum(keys)

    def fits(value: int, part: int) -> bool:
        if not key_step:
            return 2 * abs(value * whole - total * part) <= step * (whole + abs(part))
        return printed(value, step).gap(printed(total, step).product(_portion(part, whole, len(keys), key_step))) == 0

    return [(row.naam, i, value - half_up(Fraction(total * part, whole)))
            for i, (row, value, part) in enumerate(zip(table.rijen, table.waarden(column.id), keys, strict=True))
            if value is not None and not fits(value, part)]


def _portion(part: int, whole: int, rows: int, step: int) -> Interval:
    """The share that a printed key leaves open when each of its values is itself rounded to ``step``."""
    half, rest = Fraction(step, 2), whole - part
    low, high = max(part - half, Fraction(0)), part + half
    return Interval(low / (low + rest + (rows - 1) * half) if low else Fraction(0),
                    high / (high + max(rest - (rows - 1) * half, Fraction(0))))


def _share_terms(path: str, table: Tabel, column: Kolom, key: str, total: int | None, whole_key: int) -> Berekening:
    unit, key_unit = unit_of(column, table), next(unit_of(c, table) for c in table.kolommen if c.id == key)
    redone = [None if total is None or part is None or not whole_key else half_up(Fraction(total * part, whole_key))
              for part in table.waarden(key)]
    rows = tuple(term for i, row in enumerate(table.rijen)
                 for term in (Term(f"{row.naam}, {key}", table.waarden(key)[i], key_unit, f"{path}/rijen/{i}/cellen/{key}"),
                              Term(f"{row.naam}, herrekend", redone[i], unit),
                              Term(f"{row.naam}, gedrukt", table.waarden(column.id)[i], unit,
                                   f"{path}/rijen/{i}/cellen/{column.id}")))
    return Berekening((Term("totaal", total, unit, f"{path}/totaal"), Term(f"som van {key}", whole_key, key_unit), *rows),
                      f"totaal × {key} / som van {key}, per rij")


SOORTEN = (
    Feitsoort("deelnemerslijst", "Een tabel per gemeente of een stemlijst, naast de deelnemers van de regeling.",
              ("tabellen", "stemmingen"),
              {"lijst": Veld(Type.WOORD, "kosten: een tabel met bedragen; stemming: een stemlijst", ("kosten", "stemming")),
               "plustaak": Veld(Type.JANEE, "of niet alle deelnemers hoeven mee te doen"),
               "ontbrekend": Veld(Type.AANTAL, "deelnemers die in de lijst ontbreken"),
               "dubbel": Veld(Type.AANTAL, "deelnemers die vaker dan één keer staan"),
               "vreemd": Veld(Type.AANTAL, "namen die geen deelnemer zijn")},
              {"titel": "de lijst", "ontbrekende_namen": "wie ontbreekt", "dubbele_namen": "wie dubbel staat",
               "vreemde_namen": "welke namen geen deelnemer zijn", "aantal_namen": "het aantal namen"},
              participants, "geen tabel per gemeente en geen stemlijst"),
    Feitsoort("verdeling", "Een bedrag dat naar een sleutel over rijen is verdeeld.", ("tabellen",),
              {"buiten": Veld(Type.AANTAL, "cellen buiten totaal × sleutel / som van de sleutel", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal cellen")},
              {"tabel": "de tabel", "kolom": "de kolom", "sleutelkolom": "de kolom met de sleutel",
               "namen": "de rijen buiten de verdeling", "grootste": "de grootste afwijking"},
              shares, "geen kolom die naar een sleutel is verdeeld"),
)
