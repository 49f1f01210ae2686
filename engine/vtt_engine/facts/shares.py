"""Facts about what is divided over gemeenten: participants, shares by key, lists of inhabitants."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Bereik, Feit, Feitsoort, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import half_up
from vtt_engine.facts.tables import unit_of
from vtt_engine.notation import opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.tables import Kolom, Tabel


def participants(dossier: Dossier) -> Iterator[Feit]:
    """Per table per gemeente and per vote: which participants of the regeling stand in it."""
    for path, table in dossier.tables():
        if table.per_gemeente is None:
            yield _list_fact(dossier, f"tabel {table.id}", "kosten", None, None,
                             (Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"),),
                             Plaats(path, table.plaats or table.titel), table.titel or table.id)
        elif table.per_gemeente:
            yield _list_fact(dossier, f"tabel {table.id}", "kosten", [row.naam for row in table.rijen],
                             bool(table.plustaak), (), Plaats(f"{path}/rijen", table.plaats or table.titel),
                             table.titel or table.id)
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
    elif profile.deelnemers == ONBEKEND:
        lost = (*lost, unknown_in_profile(profile, "deelnemers", "de deelnemers van de regeling"))
    fields = {"lijst": lijst, "plustaak": bool(plustaak)}
    if lost or names is None or profile is None or profile.deelnemers == ONBEKEND:
        return Feit("deelnemerslijst", sleutel, fields, {"titel": titel}, (place,),
                    {name: lost for name in ("ontbrekend", "dubbel", "vreemd")})
    official = [profile.officieel(name) for name in names]
    absent = [member.naam for member in profile.deelnemers if member.naam not in official]
    double = [name for name, count in Counter(n for n in official if n).items() if count > 1]
    strange = [name for name, found in zip(names, official, strict=True) if found is None]
    som = partial(Berekening, (Term("deelnemers van de regeling", len(profile.deelnemers), "aantal"),
                               Term("namen in de lijst", len(names), "aantal", place.pad)), "vergelijken")
    return Feit("deelnemerslijst", sleutel, {**fields, "ontbrekend": len(absent), "dubbel": len(double), "vreemd": len(strange)},
                {"titel": titel, "ontbrekende_namen": opsomming(absent), "dubbele_namen": opsomming(double),
                 "vreemde_namen": opsomming(strange), "aantal_namen": len(names)}, (place,), {}, som)


def shares(dossier: Dossier) -> Iterator[Feit]:
    """Per column divided by a key: how many cells lie outside what the printed total and key allow."""
    for path, table, column_path, column in dossier.columns():
        if column.verdeeld_naar is None:
            continue
        key = column.verdeeld_naar
        values, keys = table.waarden(column.id), table.waarden(key)
        total, whole_key = table.totaalwaarde(column.id), sum(k for k in keys if k is not None)
        lost = [Gemis(f"{path}/rijen/{i}/cellen/{name}", f"{row.naam}, kolom {name}")
                for i, row in enumerate(table.rijen)
                for name, list_ in ((column.id, values), (key, keys)) if list_[i] is None]
        if total is None:
            pad = f"{path}/totaal/cellen/{column.id}" if table.totaal else f"{path}/totaal"
            lost.append(Gemis(pad, f"het totaal van kolom {column.id}"))
        key_lost = [g for g in lost if g.pad.endswith(f"/{key}")] or total is None or whole_key <= 0
        outside = [] if key_lost or total is None else _outside(table, column, total, whole_key, keys)
        unknown = sum(v is None for v in values)
        count = None if key_lost else Bereik(len(outside), len(outside) + unknown) if unknown else len(outside)
        worst = max((abs(d) for _, _, d in outside), default=0)
        unit = unit_of(column, table)
        yield Feit("verdeling", f"tabel {table.id}, kolom {column.id}", known(buiten=count, rijen=len(values)),
                   {"tabel": table.titel or table.id, "kolom": column.naam or column.id, "sleutelkolom": key,
                    "namen": opsomming([name for name, _, _ in outside]), "grootste": Term("", worst, unit)},
                   (*(Plaats(f"{path}/rijen/{i}/cellen/{column.id}", table.plaats or table.titel) for _, i, _ in outside),
                    Plaats(column_path)),
                   {"buiten": tuple(lost)} if lost else {}, partial(_share_terms, path, table, column, key, total, whole_key),
                   frozenset({f"tabel:{table.id}/{column.id}", f"tabel:{table.id}/{key}"}), unit,
                   worst if unit == "cent" else 0)


def _outside(table: Tabel, column: Kolom, total: int, whole_key: int, keys: list[int | None]) -> list[tuple[str, int, int]]:
    """The rows whose cell misses the interval of total × key / Σ key: name, row, difference in whole units."""
    step = table.schaal(column.id).stap
    return [(row.naam, i, value - half_up(Fraction(total * key, whole_key)))
            for i, (row, value, key) in enumerate(zip(table.rijen, table.waarden(column.id), keys, strict=True))
            if value is not None and key is not None
            and 2 * abs(value * whole_key - total * key) > step * whole_key + step * abs(key)]


def _share_terms(path: str, table: Tabel, column: Kolom, key: str, total: int | None, whole_key: int) -> Berekening:
    unit, sign = unit_of(column, table), table.kolommen
    key_unit = next(unit_of(c, table) for c in sign if c.id == key)
    rows = tuple(term for i, row in enumerate(table.rijen)
                 for term in (Term(f"{row.naam}, {key}", table.waarden(key)[i], key_unit, f"{path}/rijen/{i}/cellen/{key}"),
                              Term(f"{row.naam}, {column.id}", table.waarden(column.id)[i], unit,
                                   f"{path}/rijen/{i}/cellen/{column.id}")))
    return Berekening((Term("totaal", total, unit, f"{path}/totaal"), Term(f"som van {key}", whole_key, key_unit), *rows),
                      f"totaal × {key} / som van {key}, per rij")


def inhabitants(dossier: Dossier) -> Iterator[Feit]:
    """All lists of inhabitants of the record together: do they agree, or do they say of which day they are?"""
    lists = [*_table_lists(dossier), *_vote_lists(dossier)]
    if len(lists) < 2:
        return
    names = dict.fromkeys(name for _, _, values, _ in lists for name in values)
    differing, open_names, lost = [], [], []
    for name in names:
        seen = {values[name] for _, _, values, _ in lists if values.get(name) is not None}
        if len(seen) > 1:
            differing.append(name)
        elif any(name in values and values[name] is None for _, _, values, _ in lists):
            open_names.append(name)
    for pad, _, values, paths in lists:
        lost.extend(Gemis(paths.get(name, pad), f"de inwoners van {name}") for name, v in values.items()
                    if v is None and name in open_names and name in paths)
    open_names = [name for name in open_names if any(name in paths and values[name] is None for _, _, values, paths in lists)]
    named, name_lost = _named(dossier, lists)
    count: int | Bereik = len(differing)
    if open_names:
        count = Bereik(len(differing), len(differing) + len(open_names))
    yield Feit("inwonerslijsten", "inwoners in dit dossier", known(verschillend=count, benoemd=named, lijsten=len(lists)),
               {"namen": opsomming(differing), "lijsten_genoemd": opsomming([titel for _, titel, _, _ in lists]),
                "voorbeeld": _example(lists, differing)},
               tuple(Plaats(pad, titel) for pad, titel, _, _ in lists),
               {**({"verschillend": tuple(lost)} if lost else {}), **({"benoemd": name_lost} if name_lost else {})},
               partial(_inhabitant_terms, tuple(lists)))


_List = tuple[str, str, dict[str, int | None], dict[str, str]]


def _table_lists(dossier: Dossier) -> Iterator[_List]:
    for path, table, column_path, column in dossier.columns():
        if column.soort == "inwoners" and table.per_gemeente is not False:
            values = {_official(dossier, row.naam): value
                      for row, value in zip(table.rijen, table.waarden(column.id), strict=True)}
            paths = {_official(dossier, row.naam): f"{path}/rijen/{i}/cellen/{column.id}" for i, row in enumerate(table.rijen)}
            yield column_path, table.titel or table.id, values, paths


def _vote_lists(dossier: Dossier) -> Iterator[_List]:
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        if vote.leden and vote.stemgewicht in ("inwoners", None):
            values = {_official(dossier, m.gemeente): None if m.gewicht == ONBEKEND else m.gewicht for m in vote.leden}
            paths = {_official(dossier, m.gemeente): f"/stemmingen/{i}/leden/{k}/gewicht"
                     for k, m in enumerate(vote.leden) if m.gewicht != ONBEKEND}
            yield f"/stemmingen/{i}", vote.plaats or vote.id, values, paths


def _official(dossier: Dossier, name: str) -> str:
    return (dossier.profiel and dossier.profiel.officieel(name)) or name


def _named(dossier: Dossier, lists: list[_List]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether every list names its peildatum and CBS status; what is missing to know it."""
    named, lost = True, []
    for pad, titel, _, _ in lists:
        owner = _owner(dossier, pad)
        for key, value in (("peildatum", owner[0]), ("cbs_status", owner[1])):
            if value is None:
                lost.append(Gemis(f"{pad}/{key}", f"{key.replace('_', '-')} van {titel}"))
            elif value == ONBEKEND:
                named = False
    return (False, ()) if not named else (None, tuple(lost)) if lost else (True, ())


def _owner(dossier: Dossier, pad: str) -> tuple[object, object]:
    parts = pad.split("/")
    if parts[1] == "stemmingen":
        vote = (dossier.voorstel.stemmingen or ())[int(parts[2])]
        return vote.peildatum, vote.cbs_status
    column = (dossier.voorstel.tabellen or ())[int(parts[2])].kolommen[int(parts[4])]
    return column.peildatum, column.cbs_status


def _example(lists: list[_List], differing: list[str]) -> str:
    if not differing:
        return ""
    seen = dict.fromkeys(values[differing[0]] for _, _, values, _ in lists if values.get(differing[0]) is not None)
    return f"{differing[0]}: {' en '.join(f'{v:,}'.replace(',', '.') for v in seen if v is not None)}"


def _inhabitant_terms(lists: tuple[_List, ...]) -> Berekening:
    return Berekening(tuple(Term(f"{name}, {titel}", value, "inwoners", paths.get(name))
                            for _, titel, values, paths in lists for name, value in values.items()), "vergelijken per gemeente")


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
    Feitsoort("inwonerslijsten", "De lijsten met inwoners in het dossier, onderling vergeleken.", ("tabellen", "stemmingen"),
              {"verschillend": Veld(Type.AANTAL, "gemeenten met verschillende inwonertallen", onzeker=True),
               "benoemd": Veld(Type.JANEE, "of elke lijst peildatum en CBS-status noemt"),
               "lijsten": Veld(Type.AANTAL, "het aantal lijsten")},
              {"namen": "de gemeenten die verschillen", "lijsten_genoemd": "de lijsten", "voorbeeld": "een gemeente als voorbeeld"},
              inhabitants, "minder dan twee lijsten met inwoners"),
)
