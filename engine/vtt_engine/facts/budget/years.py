"""Facts about the years a paper shows: the estimate of a begroting, the years the text names, and headings that stand twice."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.budget.estimate import LATER, NO_ESTIMATE, Raming, estimates_of, owner
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN, ONBEKEND
from vtt_engine.record.proposal import Stuk

NO_KIND = (Gemis("/soort", "wat voor document het is"),)


def estimates(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting: which years its overview shows, from two years before to three years after the budget year."""
    absent = dossier.voorstel.meerjarenraming is None
    paper = None if dossier.voorstel.soort is None else True
    for act, raming in estimates_of(dossier):
        if act.soort != "begroting" or dossier.voorstel.soort not in (None, "begroting"):
            continue
        have, maybe = ({row.jaar for _, row in rows} for rows in raming)
        years = range(act.jaar, act.jaar + LATER + 1)
        lacking = [year for year in years if year not in have]
        open_ones = (NO_ESTIMATE,) if absent else tuple(g for year in lacking for g in raming.open_rows(year))
        least, most = (_run(act.jaar, found) for found in (have, have | maybe))
        own = act.jaar in have or (None if act.jaar in maybe or absent else False)
        earlier, lost = _earlier(dossier, act, raming)
        lost |= {field: open_ones for field in ("eigen", "later") if open_ones}
        yield Feit("raming", act.id,
                   known(begroting=paper, jaar=act.jaar, eigen=own, **earlier,
                         later=None if absent else Bereik(least, most) if least < most else least),
                   {"stuk": dossier.name_of(act), "ontbreken": opsomming([str(y) for y in lacking]),
                    "vorig_jaar": str(act.jaar - 1), "twee_terug": str(act.jaar - 2)},
                   tuple(Plaats(path, row.plaats) for path, row in raming.zeker) or (Plaats(NO_ESTIMATE.pad),),
                   {**lost, **({"begroting": NO_KIND} if paper is None else {})},
                   partial(Berekening, (), "jaren tellen", stappen=(
                       f"nodig: {act.jaar} tot en met {act.jaar + LATER}",
                       f"in de raming: {opsomming([str(y) for y in sorted(have)]) or 'geen jaar'}")),
                   frozenset({f"raming:{act.id}"}))


def _run(first: int, years: set[int]) -> int:
    """How many years in a row after ``first`` are there."""
    count = 0
    while first + count + 1 in years:
        count += 1
    return count


def _earlier(dossier: Dossier, act: Stuk, raming: Raming) -> tuple[dict[str, bool], dict[str, tuple[Gemis, ...]]]:
    """Whether the two years before stand beside the budget: in the estimate, or as columns of a table."""
    record, found, lost = dossier.voorstel, {}, dict[str, tuple[Gemis, ...]]()
    shown = [(row.jaar, row.fase, path) for path, row in raming.zeker if None not in (row.lasten, row.baten)]
    bare = [(row.jaar, path, key) for path, row in raming.zeker for key in ("lasten", "baten") if getattr(row, key) is None]
    shown += [(column.jaar, column.fase, path) for _, table, path, column in dossier.columns()
              if isinstance(column.jaar, int) and column.soort == "bedrag" and not table.per_gemeente]
    wanted = {"realisatie": (act.jaar - 2, ("realisatie",)), "vorig": (act.jaar - 1, ("primitief", "na wijziging")),
              "na_wijziging": (act.jaar - 1, ("na wijziging",))}
    for field, (year, phases) in wanted.items():
        if any((jaar, fase) in [(year, phase) for phase in phases] for jaar, fase, _ in shown):
            found[field] = True
            continue
        open_ones = tuple(Gemis(f"{path}/fase", f"of {year} realisatie, primitief of na wijziging is")
                          for jaar, fase, path in shown if jaar == year and fase is None)
        open_ones += raming.open_rows(year)
        open_ones += tuple(Gemis(f"{path}/{key}", f"de {key} van {jaar}") for jaar, path, key in bare if jaar == year)
        open_ones += tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("meerjarenraming", "tabellen")
                           if getattr(record, part) is None)
        if open_ones:
            lost[field] = open_ones
        else:
            found[field] = False
    return found, lost


def horizon(dossier: Dossier) -> Iterator[Feit]:
    """The years that decision points and amounts name, beside the years of the estimate. Years before it do not count."""
    record = dossier.voorstel
    shown = {row.jaar for row in record.meerjarenraming or ()}
    if not shown:
        return
    named: dict[int, list[str]] = {}
    lost = [Gemis(f"/{part}", f"de {part}") for part in ("beslispunten", "bedragen") if getattr(record, part) is None]
    for i, point in enumerate(record.beslispunten or ()):
        for year in point.jaren or ():
            named.setdefault(year, []).append(point.plaats or f"beslispunt {point.nummer}")
        lost += [Gemis(f"/beslispunten/{i}/jaren", "de jaren die het punt noemt")] if point.jaren is None else []
    for i, item in enumerate(record.bedragen or ()):
        if item.stand == "eerder":
            continue
        if item.jaar is None:
            lost.append(Gemis(f"/bedragen/{i}/jaar", "het jaar van het bedrag"))
        elif isinstance(item.jaar, int) and item.stand is None:
            beyond = item.jaar >= min(shown) and item.jaar not in shown
            lost += [Gemis(f"/bedragen/{i}/stand", "of het bedrag is gevraagd")] if beyond else []
        elif isinstance(item.jaar, int):
            named.setdefault(item.jaar, []).append(item.plaats or f"bedrag {item.id}")
    outside = sorted(year for year in named if year >= min(shown) and year not in shown)
    most = len(outside) + len(lost)
    places = [f"{year} ({named[year][0]})" for year in outside]
    yield Feit("horizon", "de jaren in dit dossier",
               {"buiten": Bereik(len(outside), most) if lost else len(outside)},
               {"jaren": opsomming(places), "eerste": str(min(shown)), "laatste": str(max(shown))},
               (Plaats(NO_ESTIMATE.pad),), {"buiten": tuple(lost)} if lost else {},
               partial(Berekening, tuple(Term(f"genoemd: {year}", len(where), "aantal") for year, where in sorted(named.items())),
                       "jaren vergelijken", stappen=(f"in de raming: {opsomming([str(y) for y in sorted(shown)])}",)),
               frozenset({*(f"beslispunt:{point.nummer}" for point in record.beslispunten or ()
                            if set(outside) & set(point.jaren or ())),
                          *(f"raming:{act.id}" for _, act in dossier.acts if act.soort == "begroting" and outside
                            and act.jaar <= outside[0] and outside[-1] <= act.jaar + LATER)}))


_PARTS = {"jaar": "het jaar", "fase": "de fase", "stand": "de stand", "aard": "de aard", "stuk": "het begrotingsstuk"}


class Kop(NamedTuple):
    """A heading of a year: where it stands, what it is called, and the parts that together may stand once."""

    pad: str
    naam: str
    onderwerp: str
    delen: tuple[tuple[str, str | int | None], ...]  # key and value, None where the key is not filled in

    @property
    def open(self) -> bool:
        """Whether a key is missing that could tell this heading from another."""
        return any(value is None for _, value in self.delen)

    def fits(self, other: "Kop") -> bool:
        """Whether no key that both give tells the two apart."""
        return all(None in (a, b) or a == b for (_, a), (_, b) in zip(self.delen, other.delen, strict=True))

    def missing(self) -> tuple[Gemis, ...]:
        """The first key that is missing; the phase goes before the rest."""
        return tuple(Gemis(f"{self.pad}/{key}", f"{_PARTS[key]} van de kop {self.naam}")
                     for key, value in self.delen if value is None)[:1]


def headings(dossier: Dossier) -> Iterator[Feit]:
    """Per table and per estimate of an act: headings of one subject with the same year, phase and stand."""
    record = dossier.voorstel
    for part in ("tabellen", "meerjarenraming"):
        if getattr(record, part) is None:
            yield Feit("jaarkoppen", part, {}, {"waar": part}, (Plaats(f"/{part}"),),
                       {"dubbel": (Gemis(f"/{part}", f"het onderdeel {part}"),)})
    for path, table in dossier.tables():
        columns = [Kop(f"{path}/kolommen/{k}", column.naam or column.id,
                       column.onderwerp or GEEN, (("jaar", column.jaar), ("fase", column.fase), ("stand", column.stand),
                                                  ("aard", column.aard)))
                   for k, column in enumerate(table.kolommen)
                   if column.soort == "bedrag" and column.onderwerp != GEEN and column.jaar != ONBEKEND]
        if any(isinstance(head.delen[0][1], int) for head in columns):
            yield _headings_fact(f"tabel {table.id}", table.plaats or table.titel or table.id, columns)
    rows = [Kop(f"/meerjarenraming/{i}", f"{row.jaar}{f' {row.fase}' if row.fase else ''}",
                row.onderwerp or GEEN, (("jaar", row.jaar), ("fase", row.fase), ("stuk", owner(dossier, row.stuk))))
            for i, row in enumerate(record.meerjarenraming or ())]
    if rows:
        yield _headings_fact("de meerjarenraming", "de meerjarenraming", rows)


def _headings_fact(key: str, where: str, heads: list[Kop]) -> Feit:
    groups: dict[tuple[str, str | int | None], list[Kop]] = {}
    for head in heads:
        groups.setdefault((head.onderwerp, head.delen[0][1]), []).append(head)
    for subject in [subject for subject, year in groups if year is None]:
        groups[subject, None] = [head for head in heads if head.onderwerp == subject]
    clashes: dict[str, None] = {}
    lost: dict[Gemis, None] = {}
    for group in groups.values():
        complete = Counter(head.delen for head in group if not head.open)
        clashes |= dict.fromkeys(head.naam for head in group if complete[head.delen] > 1)
        for head in group:
            if head.open and any(head.fits(other) for other in group if other is not head):
                lost |= dict.fromkeys(head.missing())
    return Feit("jaarkoppen", key, {"dubbel": Bereik(len(clashes), len(clashes) + len(lost)) if lost else len(clashes)},
                {"waar": where, "koppen": opsomming([f"“{name}”" for name in clashes])},
                tuple(Plaats(head.pad, where) for head in heads if not clashes or head.naam in clashes),
                {"dubbel": tuple(lost)} if lost else {},
                partial(_headings_sum, heads), frozenset({f"jaarkop:{key}", *(
                    f"bedrag:{head.onderwerp}|{head.delen[0][1]}" for head in heads if head.naam in clashes)}),
                cellen=tuple(clashes))


def _headings_sum(heads: list[Kop]) -> Berekening:
    return Berekening((), "koppen vergelijken", stappen=tuple(_written(head) for head in heads))


def _written(head: Kop) -> str:
    values = (head.onderwerp, *(value for _, value in head.delen))
    return f"{head.naam}: {', '.join(str(value) for value in values if value not in (None, GEEN))}"


SOORTEN = (
    Feitsoort("raming", "De jaren die een begroting laat zien.", ("stukken", "meerjarenraming"),
              {"begroting": Veld(Type.JANEE, "of het document zelf een begroting is"),
               "jaar": Veld(Type.JAAR, "het begrotingsjaar"),
               "eigen": Veld(Type.JANEE, "of het begrotingsjaar in de raming staat"),
               "later": Veld(Type.AANTAL, "jaren op rij na het begrotingsjaar", onzeker=True),
               "realisatie": Veld(Type.JANEE, "of de realisatie van twee jaar eerder erbij staat"),
               "vorig": Veld(Type.JANEE, "of de begroting van het jaar ervoor erbij staat"),
               "na_wijziging": Veld(Type.JANEE, "of die van het jaar ervoor na wijziging is")},
              {"stuk": "de begroting", "ontbreken": "de jaren die ontbreken", "vorig_jaar": "het jaar ervoor",
               "twee_terug": "twee jaar ervoor"},
              estimates, "geen begroting", eerste_beslist=True, documenten=("begroting",)),
    Feitsoort("horizon", "De jaren die de tekst noemt, naast de jaren van de meerjarenraming.",
              ("meerjarenraming", "beslispunten", "bedragen"),
              {"buiten": Veld(Type.AANTAL, "genoemde jaren die niet in de raming staan", onzeker=True)},
              {"jaren": "de jaren buiten de raming", "eerste": "het eerste jaar van de raming",
               "laatste": "het laatste jaar van de raming"}, horizon, "geen meerjarenraming", eerste_beslist=True),
    Feitsoort("jaarkoppen", "De koppen met een jaar, van een tabel of van de meerjarenraming.", ("tabellen", "meerjarenraming"),
              {"dubbel": Veld(Type.AANTAL, "koppen die twee keer hetzelfde jaar en dezelfde fase geven", onzeker=True)},
              {"waar": "waar de koppen staan", "koppen": "de dubbele koppen"}, headings, "geen kop met een jaar"),
)
