"""Facts about lists of gemeenten, in tables and votes, beside the participants of the regeling."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.division.members import dated, takes_part
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.profiles import Deelnemer
from vtt_engine.record.tables import Tabel

Years = tuple[frozenset[int], tuple[Gemis, ...]]  # the years a list is about, and the years that are not known


def participants(dossier: Dossier) -> Iterator[Feit]:
    """Per table per gemeente and per vote: which participants of the regeling stand in it."""
    for path, table in dossier.tables():
        titel, where = table.titel or table.id, table.plaats or table.titel
        if table.per_gemeente is None:
            yield _list_fact(dossier, f"tabel {table.id}", "kosten", None, table.plustaak,
                             (Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"),), Plaats(path, where), titel)
        elif table.per_gemeente:
            fact = _list_fact(dossier, f"tabel {table.id}", "kosten", [row.naam for row in table.rijen],
                              table.plustaak, (), Plaats(f"{path}/rijen", where), titel, _years(path, table))
            yield fact._replace(zaken=_explained(dossier, table, fact))
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        names = None if vote.leden is None else [member.gemeente for member in vote.leden]
        lost = (Gemis(f"/stemmingen/{i}/leden", "de stemmen per lid"),) if names is None else ()
        day = vote.datum
        years = (frozenset((day.vroegst.year, day.laatst.year)) if day else frozenset[int](),
                 () if day else (Gemis(f"/stemmingen/{i}/datum", f"de datum van {vote.id}"),))
        yield _list_fact(dossier, f"stemming {vote.id}", "stemming", names, False, lost,
                         Plaats(f"/stemmingen/{i}/leden", vote.plaats), vote.plaats or vote.id, years)
    absent = tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("tabellen", "stemmingen")
                   if getattr(dossier.voorstel, part) is None)
    if absent:
        yield Feit("deelnemerslijst", "dossier", {}, ontbreekt=dict.fromkeys(("ontbrekend", "dubbel", "vreemd"), absent))


def _years(path: str, table: Tabel) -> Years:
    """The budget years of a table, and the columns of amounts of which the year is not known."""
    columns = [(k, column) for k, column in enumerate(table.kolommen) if column.soort == "bedrag"]
    return (frozenset(column.jaar for _, column in columns if isinstance(column.jaar, int)),
            tuple(Gemis(f"{path}/kolommen/{k}/jaar", f"het jaar van {column.naam or column.id}") for k, column in columns
                  if not isinstance(column.jaar, int)))


def _belongs(member: Deelnemer, years: Years) -> bool | None:
    """Whether a participant belongs in a list of these years; None where a year that is not known decides it."""
    sure, unknown = years
    if not dated(member) or any(takes_part(member, year) for year in sure):
        return True
    return None if unknown or not sure else False


def _list_fact(dossier: Dossier, sleutel: str, lijst: str, names: list[str] | None, plustaak: bool | None,
               lost: tuple[Gemis, ...], place: Plaats, titel: str, years: Years = (frozenset(), ())) -> Feit:
    profile = dossier.profiel
    if profile is None:
        lost = (*lost, NO_PROFILE)
    elif isinstance(profile.deelnemers, str):
        lost = (*lost, unknown_in_profile(profile, "deelnemers", "de deelnemers van de regeling"))
    fields = known(lijst=lijst, plustaak=plustaak)
    open_task = Gemis(f"{place.pad.removesuffix('/rijen')}/plustaak", "of alle deelnemers aan deze taak meedoen")
    gone: dict[str, tuple[Gemis, ...]] = {"plustaak": (open_task,)} if plustaak is None else {}
    if lost or names is None or profile is None or isinstance(profile.deelnemers, str):
        return Feit("deelnemerslijst", sleutel, fields, {"titel": titel}, (place,),
                    {**gone, **dict.fromkeys(("ontbrekend", "dubbel", "vreemd"), lost)})
    official = [profile.officieel(name) for name in names]
    away = [member for member in profile.deelnemers if member.naam not in official]
    absent = [member.naam for member in away if _belongs(member, years)]
    doubtful = sum(_belongs(member, years) is None for member in away)
    if doubtful:
        gone["ontbrekend"] = years[1] or (Gemis(place.pad, "over welk jaar de lijst gaat"),)
    double = [name for name, count in Counter(n for n in official if n).items() if count > 1]
    strange = [name for name, found in zip(names, official, strict=True) if found is None]
    wrong = tuple(dict.fromkeys((*double, *strange, *(() if plustaak else absent))))
    som = partial(Berekening, (Term("deelnemers van de regeling", len(profile.deelnemers), "aantal"),
                               Term("namen in de lijst", len(names), "aantal", place.pad)), "vergelijken",
                  stappen=(f"ontbreekt: {opsomming(absent) or 'niemand'}; dubbel: {opsomming(double) or 'niemand'}; "
                           f"geen deelnemer: {opsomming(strange) or 'niemand'}",))
    count = Bereik(len(absent), len(absent) + doubtful) if doubtful else len(absent)
    return Feit("deelnemerslijst", sleutel, {**fields, "ontbrekend": count, "dubbel": len(double), "vreemd": len(strange)},
                {"titel": titel, "ontbrekende_namen": opsomming(absent), "dubbele_namen": opsomming(double),
                 "vreemde_namen": opsomming([f"{name}{_near(name, absent)}" for name in strange]), "aantal_namen": len(names)},
                tuple(Plaats(f"{place.pad}/{i}", place.tekst) for i, (name, found) in enumerate(zip(names, official, strict=True))
                      if found is None or found in double) or (place,), gone, som, cellen=wrong)


def _explained(dossier: Dossier, table: Tabel, fact: Feit) -> frozenset[str]:
    """Tags of the totals that are wrong because a name is absent (they are too high) or stands twice (by exactly that row)."""
    absent, strange = fact.velden.get("ontbrekend"), fact.velden.get("vreemd")
    if dossier.profiel is None or not isinstance(absent, int) or not isinstance(strange, int):
        return frozenset()
    official = [dossier.profiel.officieel(row.naam) or row.naam for row in table.rijen]
    found = set[str]()
    for column in table.kolommen:
        if column.soort == "tekst" or (total := table.totaalwaarde(column.id)) is None:
            continue
        values = [value or 0 for value in table.waarden(column.id)]
        off = total - sum(values)
        twice = {value for name, value in zip(official, values, strict=True) if official.count(name) > 1}
        if (absent > strange and off * total > 0) or (off and -off in twice):
            found.add(f"totaal:{table.id}/{column.id}")
    return frozenset(found)


def _near(name: str, absent: list[str]) -> str:
    """The participant that was probably meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, absent, 1)
    return f" (bedoelde u {near[0]}?)" if near else ""


SOORTEN = (
    Feitsoort("deelnemerslijst", "Een tabel per gemeente of een stemlijst, naast de deelnemers van de regeling.",
              ("tabellen", "stemmingen"),
              {"lijst": Veld(Type.WOORD, "kosten: een tabel met bedragen; stemming: een stemlijst", ("kosten", "stemming")),
               "plustaak": Veld(Type.JANEE, "of niet alle deelnemers hoeven mee te doen"),
               "ontbrekend": Veld(Type.AANTAL, "deelnemers die in de lijst ontbreken", onzeker=True),
               "dubbel": Veld(Type.AANTAL, "deelnemers die vaker dan één keer staan"),
               "vreemd": Veld(Type.AANTAL, "namen die geen deelnemer zijn")},
              {"titel": "de lijst", "ontbrekende_namen": "wie ontbreekt", "dubbele_namen": "wie dubbel staat",
               "vreemde_namen": "welke namen geen deelnemer zijn", "aantal_namen": "het aantal namen"},
              participants, "geen tabel per gemeente en geen stemlijst"),
)
