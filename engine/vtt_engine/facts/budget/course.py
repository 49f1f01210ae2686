"""Facts about the course of an amount over the years: a structural one goes on, an incidental one stops."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.budget.estimate import LATER, Row, doubtful, whole
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.amounts import BedragPost
from vtt_engine.record.base import GEEN, ONBEKEND
from vtt_engine.record.budget import Meerjarenjaar

_FIGURES = ("lasten", "baten", "toevoegingen", "onttrekkingen")
_PARTS = ("bedragen", "tabellen", "meerjarenraming")


def _absent(dossier: Dossier) -> tuple[Gemis, ...]:
    return tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in _PARTS if getattr(dossier.voorstel, part) is None)


class Rijen(NamedTuple):
    """The rows of the estimate by subject; the years with a row for the whole budget; and rows that may lack their subject."""

    per_onderwerp: dict[str, list[Row]]
    hele_begroting: set[int]
    twijfel: dict[int, list[Gemis]]


def _rows(dossier: Dossier) -> Rijen:
    rows = [(f"/meerjarenraming/{i}", row) for i, row in enumerate(dossier.voorstel.meerjarenraming or ())]
    named: dict[str, list[Row]] = {}
    for path, row in rows:
        if row.onderwerp is not None:
            named.setdefault(row.onderwerp, []).append((path, row))
    doubt: dict[int, list[Gemis]] = {}
    for path, row in rows:
        if doubtful(row):
            doubt.setdefault(row.jaar, []).append(Gemis(f"{path}/onderwerp", "waarvoor de raming is"))
    return Rijen(named, {row.jaar for _, row in rows if whole(row) and not doubtful(row)}, doubt)


def _size(row: Meerjarenjaar) -> int | None:
    """The largest figure of a row, without its sign; None if it has none."""
    return max((abs(value.cent) for name in _FIGURES if (value := getattr(row, name)) is not None), default=None)


class Later(NamedTuple):
    """A later year of a structural amount: the amounts that stand for it, in words, and what is missing to know them."""

    jaar: int
    hoogste: int | None
    uitgelegd: bool | None
    gemis: tuple[Gemis, ...]


def going_on(dossier: Dossier) -> Iterator[Feit]:
    """Per subject that is asked as structural: in which of the three years after it, it stands too and is not lower."""
    rows = _rows(dossier)
    for subject, own in dossier.per_onderwerp.items():
        one_off = {m.jaar for m in own if m.aard == "incidenteel"}
        asked = [m for m in own if m.stand == "gevraagd" and m.aard == "structureel"]
        maybe = [m for m in own if None in (m.stand, m.aard) and m.stand in ("gevraagd", None) and m.aard in ("structureel", None)
                 and not m.rij and m.jaar not in one_off]
        if not asked and not maybe:
            continue
        dated = [m for m in asked or maybe if isinstance(m.jaar, int)]
        if not dated:
            lost = tuple(Gemis(f"{m.pad}/jaar", "het jaar van het bedrag") for m in asked or maybe)
            yield Feit("doorloop", subject, known(structureel=True if asked else None), {"onderwerp": subject},
                       tuple(Plaats(m.pad, m.plaats) for m in asked or maybe),
                       dict.fromkeys(("structureel", "zonder", "lager"), lost))
            continue
        first = min(dated, key=lambda m: (m.jaar, m.cent is None))
        yield _going_fact(dossier, rows, own, first, asked, maybe)


def _going_fact(dossier: Dossier, rows: Rijen, own: list[Vermelding], first: Vermelding, asked: list[Vermelding],
                maybe: list[Vermelding]) -> Feit:
    subject = first.onderwerp
    start = first.jaar if isinstance(first.jaar, int) else 0
    years = [_later(dossier, rows, subject, own, year) for year in range(start + 1, start + LATER + 1)]
    least = None if first.cent is None else printed(first.cent, first.ruim).laag
    without = [y for y in years if y.hoogste is None and not y.uitgelegd]
    lower = [y for y in years if y.hoogste is not None and least is not None
             and printed(y.hoogste, first.ruim).hoog < least and not y.uitgelegd]
    sure = {"zonder": [y for y in without if not y.gemis], "lager": [y for y in lower if not y.gemis]}
    lost = {"zonder": tuple(g for y in without for g in y.gemis), "lager": tuple(g for y in lower for g in y.gemis)}
    if not asked:
        lost["structureel"] = tuple(Gemis(f"{m.pad}/{key}", naam) for m in maybe for key, value, naam in
                                    (("aard", m.aard, "of het bedrag structureel is"),
                                     ("stand", m.stand, "of het bedrag is gevraagd")) if value is None)
    return Feit("doorloop", subject,
                known(structureel=True if asked else None, zonder=_between(len(sure["zonder"]), len(without)),
                      lager=_between(len(sure["lager"]), len(lower))),
                {"onderwerp": subject, "bedrag": Term("", first.cent, "cent"), "jaar": str(start),
                 "welke_jaren": opsomming([str(y.jaar) for y in without]),
                 "lagere": opsomming([f"{y.jaar} ({euro(y.hoogste or 0)})" for y in lower])},
                tuple(Plaats(m.pad, m.plaats) for m in asked or maybe), {field: gone for field, gone in lost.items() if gone},
                partial(Berekening, (Term(str(start), first.cent, "cent", first.cel),
                                     *(Term(str(y.jaar), y.hoogste, "cent") for y in years)), "jaren naast elkaar leggen"),
                frozenset({f"bedrag:{subject}|{start}", f"verloop:{subject}",
                           *(f"raming:{act.id}" for _, act in dossier.acts if act.soort == "begroting" and act.jaar == start)}),
                "cent", first.cent or 0)


def _between(low: int, high: int) -> int | Bereik:
    return low if low == high else Bereik(low, high)


def _later(dossier: Dossier, estimate: Rijen, subject: str, own: list[Vermelding], year: int) -> Later:
    """What stands for a subject in a later year: in the text, in a table or in the estimate."""
    rows = [(path, row) for path, row in estimate.per_onderwerp.get(subject, []) if row.jaar == year]
    amounts = [abs(m.cent) for m in own if m.jaar == year and m.cent is not None]
    amounts += [size for _, row in rows if (size := _size(row)) is not None]
    told = [row.uitleg for _, row in rows]
    explained = any(text not in (None, ONBEKEND, "") for text in told)
    lost = [Gemis(f"{path}/uitleg", f"de uitleg bij {year}") for path, row in rows if row.uitleg is None]
    if not amounts:
        lost += [Gemis(f"{path}/{_FIGURES[0]}", f"het bedrag voor {subject} in {year}") for path, row in rows]
        lost += [Gemis(m.gemis[0].pad, m.gemis[0].naam) for m in own if m.jaar == year and m.gemis]
        lost += [Gemis(f"{m.pad}/jaar", "het jaar van het bedrag") for m in own if m.jaar is None]
        lost += _absent(dossier)
        lost += estimate.twijfel.get(year, [])
        if year in estimate.hele_begroting:
            lost.append(Gemis("/meerjarenraming", f"de raming voor {subject} in {year}"))
    return Later(year, max(amounts, default=None), explained, tuple(lost))


def ending(dossier: Dossier) -> Iterator[Feit]:
    """Per subject with an incidental amount: the years after its last year in which money for it still stands."""
    posts: dict[str, list[tuple[str, BedragPost]]] = {}
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        if item.onderwerp != GEEN and item.stand != "eerder" and item.aard in ("incidenteel", None):
            posts.setdefault(item.onderwerp, []).append((f"/bedragen/{i}", item))
    mentions, rows = dossier.per_onderwerp, _rows(dossier)
    for subject, own in posts.items():
        named = [(path, item) for path, item in own if item.aard == "incidenteel"]
        end, told, gone = _end(named or own)
        after, lost, years = _after(dossier, rows, subject, mentions.get(subject, []), end)
        silent = () if named else tuple(Gemis(f"{path}/aard", "of het bedrag incidenteel is") for path, _ in own)
        shown: bool | None = bool(after or dossier.voorstel.meerjarenraming)
        if not shown and dossier.voorstel.meerjarenraming is None:
            shown = None
        missing = {"latere_jaren": _absent(dossier) if shown is None else (), "na_einde": (*lost, *(gone if after else ())),
                   "einde_genoemd": gone if told is None else (), "incidenteel": silent}
        yield Feit("afloop", subject,
                   known(incidenteel=True if named else None, latere_jaren=shown, einde_genoemd=told,
                         na_einde=Bereik(0 if gone else after, after + len(lost)) if lost or (gone and after) else after),
                   {"onderwerp": subject, "einde": str(end), "jaren": opsomming(years)},
                   tuple(Plaats(path, item.plaats) for path, item in named or own),
                   {field: gemis for field, gemis in missing.items() if gemis},
                   partial(_ending_sum, rows.per_onderwerp.get(subject, []), end), frozenset({f"verloop:{subject}"}))


def _end(posts: list[tuple[str, BedragPost]]) -> tuple[int, bool | None, tuple[Gemis, ...]]:
    """The last year of an incidental amount, whether the document names it, and what is missing to know it."""
    ends = [item.tot_en_met for _, item in posts if isinstance(item.tot_en_met, int)]
    ends += [item.looptijd.laatst.year for _, item in posts if item.tot_en_met is None and item.looptijd]
    if ends:
        return max(ends), True, ()
    last = max((item.jaar for _, item in posts if isinstance(item.jaar, int)), default=0)
    if all(item.tot_en_met == ONBEKEND for _, item in posts):
        return last, False, ()
    return last, None, tuple(Gemis(f"{path}/tot_en_met", "het laatste jaar van het bedrag") for path, item in posts
                             if item.tot_en_met is None)


def _after(dossier: Dossier, rows: Rijen, subject: str, own: list[Vermelding], end: int
           ) -> tuple[int, tuple[Gemis, ...], list[str]]:
    """How many years after ``end`` hold money for the subject, what is missing to know it, and those years with their amount."""
    found: dict[int, int] = {}
    lost = list(_absent(dossier))
    lost += [gone for year, doubt in rows.twijfel.items() if year > end for gone in doubt]
    for path, row in rows.per_onderwerp.get(subject, []):
        if row.jaar > end:
            size = _size(row)
            if size is None:
                lost.append(Gemis(f"{path}/{_FIGURES[0]}", f"het bedrag voor {subject} in {row.jaar}"))
            elif size:
                found[row.jaar] = max(size, found.get(row.jaar, 0))
    for m in own:
        if isinstance(m.jaar, int) and m.jaar > end and m.cent and m.aard != "structureel":
            found[m.jaar] = max(abs(m.cent), found.get(m.jaar, 0))
    return len(found), tuple(lost), [f"{year} ({euro(cent)})" for year, cent in sorted(found.items())]


def _ending_sum(rows: list[Row], end: int) -> Berekening:
    later = [(path, row) for path, row in rows if row.jaar > end]
    return Berekening(tuple(Term(str(row.jaar), _size(row), "cent", path) for path, row in later), "jaren na het einde",
                      stappen=(f"laatste jaar van het bedrag: {end or 'niet bekend'}",))


SOORTEN = (
    Feitsoort("doorloop", "Een bedrag dat als structureel wordt gevraagd, in de drie jaren erna.", _PARTS,
              {"structureel": Veld(Type.JANEE, "of het bedrag als structureel wordt gevraagd"),
               "zonder": Veld(Type.AANTAL, "latere jaren zonder bedrag en zonder uitleg", onzeker=True),
               "lager": Veld(Type.AANTAL, "latere jaren met een lager bedrag, zonder uitleg", onzeker=True)},
              {"onderwerp": "het onderwerp", "bedrag": "het bedrag", "jaar": "het eerste jaar", "welke_jaren": "de jaren zonder",
               "lagere": "de jaren met een lager bedrag"}, going_on, "geen bedrag dat als structureel wordt gevraagd"),
    Feitsoort("afloop", "Een incidenteel bedrag, in de jaren na zijn laatste jaar.", ("bedragen",),
              {"incidenteel": Veld(Type.JANEE, "of het bedrag incidenteel is"),
               "latere_jaren": Veld(Type.JANEE, "of het stuk jaren na het bedrag laat zien"),
               "einde_genoemd": Veld(Type.JANEE, "of het stuk het laatste jaar noemt"),
               "na_einde": Veld(Type.AANTAL, "jaren na het einde waarin nog geld staat", onzeker=True)},
              {"onderwerp": "het onderwerp", "einde": "het laatste jaar", "jaren": "de jaren na het einde"},
              ending, "geen incidenteel bedrag"),
)
