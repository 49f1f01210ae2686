"""Facts about a reserve as a whole: its lowest stand, its purpose, its use, its ceiling and what it pays for."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.buffers.courses import Stap, by_name
from vtt_engine.facts.buffers.figures import Lost, between, reading, told
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, Waarde, count, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.buffers import Reserve
from vtt_engine.record.values import Bedrag

KINDS = ("algemene reserve", "bestemmingsreserve", "afschrijvingsreserve")


class Deel(NamedTuple):
    """Some fields of a fact, with what is missing for them and what only messages show."""

    velden: dict[str, Waarde]
    mist: Lost
    bewijs: dict[str, object]


class Rij(NamedTuple):
    """A reserve in a year: the printed figures, and the item they come from."""

    stap: Stap
    item: Reserve


def reserves(dossier: Dossier) -> Iterator[Feit]:
    """Per name of a reserve."""
    items = {f"/reserves/{i}": item for i, item in enumerate(dossier.voorstel.reserves or ())}
    for name, steps in by_name(dossier, "reserves").items():
        rows = [Rij(step, items[step.pad]) for step in steps]
        below = [row.stap for row in rows if _lowest(row.stap) < 0]
        parts = [_kind(rows), _below(rows, below), _purpose(rows), _use(rows), _ceiling(dossier, rows), _structural(rows)]
        last = rows[-1].stap
        yield Feit("reserve", name, {key: value for part in parts for key, value in part.velden.items()},
                   {"naam": name, **{key: value for part in parts for key, value in part.bewijs.items()}},
                   tuple(Plaats(step.pad, step.plaats) for step in below or steps),
                   {key: gaps for part in parts for key, gaps in part.mist.items() if gaps}, partial(_sum, rows),
                   frozenset({f"reserves:{name}"}), "cent",
                   max((abs(amount.cent) for amount in (last.begin, last.eind) if amount), default=0),
                   tuple(step.naam for step in below))


def _lowest(step: Stap) -> int:
    return min((amount.cent for amount in (step.begin, step.eind) if amount is not None), default=0)


def _kind(rows: list[Rij]) -> Deel:
    """What sort of reserve it is; the rows of one name may say it once."""
    kinds = {row.item.soort for row in rows if row.item.soort is not None}
    lost = tuple(Gemis(f"{row.stap.pad}/soort", "het soort reserve") for row in rows if row.item.soort is None or len(kinds) > 1)
    return Deel(known(soort=kinds.pop()), {}, {}) if len(kinds) == 1 else Deel({}, {"soort": lost}, {})


def _below(rows: list[Rij], below: list[Stap]) -> Deel:
    lost = tuple(gap for row in rows if row.stap not in below for gap in row.stap.mist if "/stand_" in gap.pad)
    open_ = sum(row.stap not in below and (row.stap.begin is None or row.stap.eind is None) for row in rows)
    return Deel(known(negatief=count(len(below), open_)), {"negatief": lost},
                {"standen": opsomming([f"{step.naam} ({euro(_lowest(step))})" for step in below])})


def _purpose(rows: list[Rij]) -> Deel:
    purpose, no_purpose = told([row.item.doel for row in rows],
                               tuple(Gemis(f"{row.stap.pad}/doel", "het doel van de reserve") for row in rows))
    year, no_year = told([row.item.inzet_jaar for row in rows],
                         tuple(Gemis(f"{row.stap.pad}/inzet_jaar", "het jaar van inzet") for row in rows))
    return Deel(known(doel=purpose, inzet=year), {"doel": no_purpose, "inzet": no_year}, {})


def _used(step: Stap) -> bool | None:
    """Whether something came in or went out in the year."""
    moved = [amount.cent for amount in (step.erbij, step.eraf) if amount is not None]
    return True if any(moved) else None if len(moved) < 2 else False


def _use(rows: list[Rij]) -> Deel:
    """How many years up to the last nothing was done with it, and whether the paper says what will be."""
    steps = [row.stap for row in rows]
    lost: Lost = {"jaren": tuple(Gemis(f"{step.pad}/jaar", "het jaar") for step in steps if step.jaar is None)}
    dated = [step for step in steps if step.jaar is not None]
    by_year: dict[int, list[bool | None]] = {}
    for step in reversed(dated):
        by_year.setdefault(step.jaar or 0, []).append(_used(step))
    years = len(by_year)
    run = [True if any(used) else None if None in used else False for used in by_year.values()]
    certain = next((i for i, used in enumerate(run) if used is not False), len(run))
    most = next((i for i, used in enumerate(run) if used), len(run))
    lost["stil"] = (*lost["jaren"], *(gap for step in dated if _used(step) is None for gap in step.mist
                                      if "/stand_" not in gap.pad))
    last = dated[-1] if dated else steps[-1]
    given = [row.item.inzet_jaar for row in rows if row.item.inzet_jaar is not None]
    planned = any(isinstance(year, int) and year >= (last.jaar or 0) for year in given) if given else None
    lost["gepland"] = () if given else tuple(Gemis(f"{row.stap.pad}/inzet_jaar", "het jaar van inzet") for row in rows)
    freed = [row.item.vrijval_voorgesteld for row in rows if row.item.vrijval_voorgesteld is not None]
    lost["vrijval"] = () if freed else tuple(
        Gemis(f"{row.stap.pad}/vrijval_voorgesteld", "of vrijval wordt voorgesteld") for row in rows)
    lost["leeg"] = () if last.eind else (Gemis(f"{last.pad}/stand_eind", "de stand op 31 december"),)
    return Deel(known(jaren=None if lost["jaren"] else years,
                      stil=None if lost["jaren"] else certain if certain == most else Bereik(certain, most), gepland=planned,
                      vrijval=any(freed) if freed else None, leeg=last.eind.cent == 0 if last.eind else None),
                lost, {"stand": Term("", last.eind.cent, "cent") if last.eind else ONBEKEND, "laatste": last.naam})


def _ceiling(dossier: Dossier, rows: list[Rij]) -> Deel:
    """How far the reserve is above the ceiling of the regeling, in its worst year."""
    profile = dossier.profiel
    if profile is None:
        return Deel({}, {"boven": (NO_PROFILE,)}, {})
    if isinstance(profile.reserveplafond, str):
        return Deel({}, {"boven": (unknown_in_profile(profile, "reserveplafond", "het plafond van de algemene reserve"),)}, {})
    number = profile.reserveplafond
    words: dict[str, object] = {"plafond": f"{getal(*number)}%"}
    share = Fraction(number.waarde, 100 * 10**number.decimalen)
    lost: list[Gemis] = []
    found: list[tuple[int, str, str, int]] = []
    for step in (row.stap for row in rows):
        costs, gaps = _costs(dossier, step)
        lost += [*gaps, *((Gemis(f"{step.pad}/stand_eind", "de stand op 31 december"),) if step.eind is None else ())]
        if costs and step.eind is not None:
            cap = max(costs, key=lambda amount: amount.cent)
            allowed = printed(cap.cent, reading(cap)).hoog * share
            low = printed(step.eind.cent, reading(step.eind)).laag
            above = low - allowed
            found.append((between(above) if above > 0 else 0, step.naam,
                          f"{euro(step.eind.cent)} bij {euro(cap.cent)} aan lasten",
                          half_up(step.eind.cent - cap.cent * share)))
    over, year, text, more = max(found, default=(0, "", "", 0))
    return Deel({} if lost and not over else known(boven=over), {"boven": tuple(lost)},
                {**words, "plafondjaar": year, "plafondstand": text, "teveel": Term("", more, "cent")})


def _costs(dossier: Dossier, step: Stap) -> tuple[list[Bedrag], tuple[Gemis, ...]]:
    """The costs of the whole budget in the year of the reserve, or what is missing."""
    if step.jaar is None:
        return [], (Gemis(f"{step.pad}/jaar", "het jaar"),)
    years = [(f"/meerjarenraming/{i}", item) for i, item in enumerate(dossier.voorstel.meerjarenraming or ())
             if item.onderwerp is None and item.jaar == step.jaar]
    if not years:
        return [], (Gemis("/meerjarenraming", f"de lasten van {step.jaar}"),)
    return ([item.lasten for _, item in years if item.lasten],
            tuple(Gemis(f"{path}/lasten", f"de lasten van {step.jaar}") for path, item in years if item.lasten is None))


def _structural(rows: list[Rij]) -> Deel:
    """Whether the reserve pays for structural costs, for how many years in a row, and what it lacks for that."""
    paying: list[Stap] = []
    open_: list[Gemis] = []
    for step, item in rows:
        if item.onttrekking is None and item.onttrekking_dekt != "incidenteel":
            open_.append(Gemis(f"{step.pad}/onttrekking", "de onttrekking"))
        elif item.onttrekking is not None and item.onttrekking.cent:
            if item.onttrekking_dekt == "structureel":
                paying.append(step)
            elif item.onttrekking_dekt != "incidenteel":
                open_.append(Gemis(f"{step.pad}/onttrekking_dekt", "de aard van de lasten die de onttrekking dekt"))
    lost = tuple(open_)
    if not paying:
        return Deel({} if lost else known(structureel=False), {"structureel": lost}, {})
    undated = tuple(Gemis(f"{step.pad}/jaar", "het jaar") for step in paying if step.jaar is None)
    years = sorted({step.jaar for step in paying if step.jaar is not None})
    certain = max((_run(years, i) for i in range(len(years))), default=0)
    goes_on = not years or years[-1] == rows[-1].stap.jaar
    most = 100 if goes_on or lost or undated else certain
    first = paying[0]
    short = _shortage(first, paying)
    more = (*lost, *undated, *((Gemis("/reserves", f"de onttrekkingen na {years[-1]}"),) if years and goes_on else ()))
    begin = () if first.begin else (Gemis(f"{first.pad}/stand_begin", "de stand op 1 januari"),)
    taken = sum(abs(step.eraf.cent) for step in paying if step.eraf)
    return Deel(known(structureel=True, dekkingsjaren=Bereik(certain, max(most, certain)) if most > certain else certain,
                      tekort=None if begin or undated else short),
                {"dekkingsjaren": more, "tekort": (*begin, *undated)},
                {"onttrokken": Term("", taken, "cent"), "dekjaren": opsomming([step.naam for step in paying]),
                 "gevuld": Term("", first.begin.cent, "cent") if first.begin else ONBEKEND})


def _run(years: list[int], start: int) -> int:
    end = start
    while end + 1 < len(years) and years[end + 1] == years[end] + 1:
        end += 1
    return end - start + 1


def _shortage(first: Stap, paying: list[Stap]) -> int:
    """What the stand before the first withdrawal lacks for all of them, more than rounding explains."""
    if first.begin is None:
        return 0
    step = reading(first.begin, *(row.eraf for row in paying))
    taken = Interval(0, 0)
    for row in paying:
        taken = taken + printed(abs(row.eraf.cent) if row.eraf else 0, step)
    return between(max(taken.laag - printed(first.begin.cent, step).hoog, 0))


def _sum(rows: list[Rij]) -> Berekening:
    terms = [Term(f"stand {'1 januari' if key == 'stand_begin' else '31 december'} {step.naam}", amount.cent, "cent",
                  f"{step.pad}/{key}")
             for step, _ in rows for key, amount in (("stand_begin", step.begin), ("stand_eind", step.eind)) if amount]
    moves = [f"{step.naam}: erbij {euro(step.erbij.cent)}, eraf {euro(step.eraf.cent)}"
             for step, _ in rows if step.erbij and step.eraf]
    return Berekening(tuple(terms), "standen naast elkaar", stappen=tuple(moves))


SOORTEN = (
    Feitsoort("reserve", "Een reserve met al haar jaren.", ("reserves",),
              {"soort": Veld(Type.WOORD, "het soort reserve", KINDS),
               "negatief": Veld(Type.AANTAL, "het aantal jaren met een stand onder nul", onzeker=True),
               "doel": Veld(Type.JANEE, "of het doel is genoemd"), "inzet": Veld(Type.JANEE, "of het jaar van inzet is genoemd"),
               "jaren": Veld(Type.AANTAL, "het aantal jaren in het dossier"),
               "stil": Veld(Type.AANTAL, "het aantal laatste jaren zonder toevoeging of onttrekking", onzeker=True),
               "gepland": Veld(Type.JANEE, "of het jaar van inzet nog komt"),
               "vrijval": Veld(Type.JANEE, "of vrijval wordt voorgesteld"),
               "leeg": Veld(Type.JANEE, "of de laatste stand nul is"),
               "boven": Veld(Type.BEDRAG, "hoeveel de stand in het ergste jaar boven het plafond ligt"),
               "structureel": Veld(Type.JANEE, "of een onttrekking structurele lasten dekt"),
               "dekkingsjaren": Veld(Type.AANTAL, "het aantal jaren op rij dat zij structurele lasten dekt", onzeker=True),
               "tekort": Veld(Type.BEDRAG, "wat de reserve te weinig heeft voor die onttrekkingen")},
              {"naam": "de reserve", "standen": "de jaren met een stand onder nul", "stand": "de laatste stand",
               "laatste": "het laatste jaar", "plafond": "het plafond in procenten",
               "plafondjaar": "het jaar dat het plafond raakt",
               "plafondstand": "de stand en de lasten van dat jaar", "teveel": "wat boven het plafond ligt",
               "onttrokken": "de structurele onttrekkingen samen",
               "dekjaren": "de jaren met een structurele onttrekking", "gevuld": "de stand vóór de eerste van die jaren"},
              reserves, "geen reserves", documenten=("begroting", "jaarrekening", "kadernota", "bestuursvoorstel")),
)
