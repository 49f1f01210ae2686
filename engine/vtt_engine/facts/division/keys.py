"""Facts about the key of a column: does it follow the inhabitants, and do the columns of a table share one key?"""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from itertools import combinations
from typing import NamedTuple

from vtt_engine.facts.arithmetic.tables import unit_of
from vtt_engine.facts.division.lists import year_of
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import GEEN, ONBEKEND
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel


class _Delen(NamedTuple):
    """The shares of a column of amounts: per row its interval (None: no amount) and the plain share; what is missing."""

    kolom: Kolom
    pad: str
    delen: tuple[Interval | None, ...]
    kaal: tuple[Fraction | None, ...]
    gemist: tuple[Gemis, ...]

    @property
    def zonder(self) -> bool:
        """Whether the column has no shares at all: its total may be zero."""
        return not self.gemist and not any(self.delen)

    @property
    def naam(self) -> str:
        """What a reader calls the column."""
        return self.kolom.naam or self.kolom.id


def _shares(path: str, table: Tabel, column_path: str, column: Kolom) -> _Delen:
    """What each row is of the total, printed or else added up; no shares at all where the total may be zero."""
    values, step = table.waarden(column.id), table.schaal(column.id).stap
    lost = tuple(Gemis(f"{path}/rijen/{i}/cellen/{column.id}", f"{row.naam}, kolom {column.id}")
                 for i, (row, value) in enumerate(zip(table.rijen, values, strict=True)) if value is None)
    total, spread = table.totaalwaarde(column.id), step
    if total is None and not lost:
        total, spread = sum(value or 0 for value in values), step * len(values)
    if total is None or abs(total) * 2 <= spread:
        return _Delen(column, column_path, (None,) * len(values), (None,) * len(values), lost)
    ends = printed(total, spread)
    whole = Interval(Fraction(1) / ends.hoog, Fraction(1) / ends.laag)
    parts = tuple(None if value is None else printed(value, step).product(whole) for value in values)
    return _Delen(column, column_path, parts, tuple(None if value is None else Fraction(value, total) for value in values), lost)


def _amounts(dossier: Dossier) -> Iterator[tuple[str, Tabel, list[tuple[str, Kolom]]]]:
    """Per table that may be per gemeente: its columns of amounts that are divided: with a total, and no sum of other columns.

    Amounts without a total, such as a rate or an amount per inhabitant, are no division of anything.
    """
    for path, table in dossier.tables():
        if table.per_gemeente is not False:
            yield path, table, [(f"{path}/kolommen/{k}", column) for k, column in enumerate(table.kolommen)
                                if column.soort == "bedrag" and not column.termen and column.totaal != GEEN]


def by_inhabitants(dossier: Dossier) -> Iterator[Feit]:
    """Per column of amounts beside inhabitants that is not said to be divided by them: how many cells do not follow them?"""
    for path, table, columns in _amounts(dossier):
        counts = [(f"{path}/kolommen/{k}", c) for k, c in enumerate(table.kolommen) if c.soort == "inwoners"]
        for column_path, column in columns:
            own = _shares(path, table, column_path, column)
            usable = [key for key in counts if _of_year(table, key[1], column) is not False]
            if usable and not own.zonder and column.verdeeld_naar not in {key.id for _, key in counts}:
                yield _key_fact(path, table, own, usable)


def _of_year(table: Tabel, key: Kolom, column: Kolom) -> bool | None:
    """Whether inhabitants are those of the year of a column of amounts; None where a key that is not filled in decides it."""
    year, years = year_of(table, key), {other.jaar for other in table.kolommen if other.soort == "bedrag"}
    if year is None:
        return True if len(years) < 2 else None
    return column.jaar == year if isinstance(column.jaar, int) else None


def _key_fact(path: str, table: Tabel, own: _Delen, counts: list[tuple[str, Kolom]]) -> Feit:
    column, column_path = own.kolom, own.pad
    tried = [(key, *_apart(path, table, own, key_path, key)) for key_path, key in counts]
    key, wrong, lost = min(tried, key=lambda found: (len(found[1]), len(found[2])))
    named = None if column.sleutel_genoemd is None else column.sleutel_genoemd != ONBEKEND
    unnamed = (Gemis(f"{column_path}/sleutel_genoemd", f"de sleutel van {own.naam}"),)
    where = table.plaats or table.titel
    example = _beside(table, own, key, wrong[0]) if wrong else ""
    return Feit("kolomsleutel", f"tabel {table.id}, kolom {column.id}",
                known(buiten=Bereik(len(wrong), len(wrong) + len(lost)) if lost else len(wrong), sleutel_genoemd=named),
                {"tabel": table.titel or table.id, "kolom": own.naam, "voorbeeld": example,
                 "namen": opsomming([table.rijen[i].naam for i in wrong])},
                (*(Plaats(f"{path}/rijen/{i}/cellen/{column.id}", where) for i in wrong), Plaats(column_path, where)),
                {**({"buiten": lost} if lost else {}), **({"sleutel_genoemd": unnamed} if named is None else {})},
                partial(_key_sum, path, table, column, key),
                frozenset(f"tabel:{table.id}/{name}" for name in (column.id, key.id)), "cent", 0,
                tuple(table.rijen[i].naam for i in wrong))


def _beside(table: Tabel, own: _Delen, key: Kolom, row: int) -> str:
    """The share of one gemeente in the money, beside her share of the inhabitants."""
    counts = [value or 0 for value in table.waarden(key.id)]
    people, money = _percents(Fraction(counts[row], sum(counts)), own.kaal[row])
    return f"{table.rijen[row].naam} heeft {people} van de inwoners en {money} van het geld"


def _apart(path: str, table: Tabel, own: _Delen, key_path: str, key: Kolom) -> tuple[list[int], tuple[Gemis, ...]]:
    """The rows whose share of the money is surely not that of the inhabitants, and what is missing to say so of others."""
    keys = table.waarden(key.id)
    lost = own.gemist + tuple(Gemis(f"{path}/rijen/{i}/cellen/{key.id}", f"{row.naam}, kolom {key.id}")
                              for i, (row, value) in enumerate(zip(table.rijen, keys, strict=True)) if value is None)
    whole = sum(value or 0 for value in keys)
    if None in keys or whole <= 0:
        return [], lost or (Gemis(f"{path}/rijen", f"rijen met een waarde in kolom {key.id}"),)
    parts = [Fraction(value or 0, whole) for value in keys]
    wrong = [i for i, (part, own_part) in enumerate(zip(own.delen, parts, strict=True))
             if part is not None and not part.laag <= own_part <= part.hoog]
    if wrong and _of_year(table, key, own.kolom) is None:
        return [], (*lost, *_open_years(path, table, key_path, key))
    return wrong, lost


def _open_years(path: str, table: Tabel, key_path: str, key: Kolom) -> Iterator[Gemis]:
    """What would say of which year inhabitants and amounts are."""
    if not isinstance(key.jaar, int):
        yield Gemis(f"{key_path}/jaar", f"het jaar van {key.naam or key.id}")
    for k, column in enumerate(table.kolommen):
        if column.soort == "bedrag" and not isinstance(column.jaar, int):
            yield Gemis(f"{path}/kolommen/{k}/jaar", f"het jaar van {column.naam or column.id}")
        if column.soort == "bedrag" and column.verdeeld_naar is None and not column.termen:
            yield Gemis(f"{path}/kolommen/{k}/verdeeld_naar", f"naar welke kolom {column.naam or column.id} is verdeeld")


def _percents(one: Fraction | None, other: Fraction | None) -> tuple[str, str]:
    """Two shares in as many decimals as it takes to see them differ."""
    written = [tuple("onbekend" if share is None else f"{getal(half_up(share * 10 ** (2 + decimals)), decimals)} %"
                     for share in (one, other)) for decimals in range(1, 7)]
    found = next((pair for pair in written if pair[0] != pair[1]), written[0])
    return found[0], found[1]


def _key_sum(path: str, table: Tabel, column: Kolom, key: Kolom) -> Berekening:
    terms = [term for i, row in enumerate(table.rijen) for term in
             (Term(f"{row.naam}, {other.naam or other.id}", table.waarden(other.id)[i], unit_of(other, table),
                   f"{path}/rijen/{i}/cellen/{other.id}") for other in (key, column))]
    return Berekening(tuple(terms), "het aandeel in het geld naast het aandeel in de inwoners")


def one_key(dossier: Dossier) -> Iterator[Feit]:
    """Per table per gemeente with columns of amounts of one year: do their shares agree, unless other keys are named?"""
    for path, table, columns in _amounts(dossier):
        shares = [own for own in (_shares(path, table, *column) for column in columns) if not own.zonder]
        pairs = [(a, b) for a, b in combinations(shares, 2) if _same_year(a.kolom, b.kolom) is not False
                 and not _other_keys(a.kolom, b.kolom)]
        if pairs:
            yield _pairs_fact(path, table, pairs)


def _same_year(a: Kolom, b: Kolom) -> bool | None:
    """Whether two columns are about one year; None where a key that is not filled in leaves it open."""
    if a.jaar is None or b.jaar is None:
        return None
    return a.jaar == b.jaar or (None if ONBEKEND in (a.jaar, b.jaar) else False)


def _other_keys(a: Kolom, b: Kolom) -> bool:
    """Whether the document names a key for both, and not the same one."""
    names = [column.sleutel_genoemd for column in (a, b)]
    return not {None, ONBEKEND} & set(names) and len({str(name).casefold() for name in names}) > 1


def _pairs_fact(path: str, table: Tabel, pairs: list[tuple[_Delen, _Delen]]) -> Feit:
    apart, lost = [], []
    for a, b in pairs:
        wrong = [i for i, (one, other) in enumerate(zip(a.delen, b.delen, strict=True)) if one and other and one.gap(other)]
        doubt = _doubt(path, table, a, b) if wrong else [*a.gemist, *b.gemist]
        lost += doubt
        if wrong and not doubt:
            apart.append((a, b, wrong))
    names = list(dict.fromkeys(part.naam for a, b, _ in apart for part in (a, b)))
    where = table.plaats or table.titel
    return Feit("sleutels", f"tabel {table.id}",
                {"afwijkend": Bereik(len(apart), len(apart) + len(lost)) if lost else len(apart), "paren": len(pairs)},
                {"tabel": table.titel or table.id, "kolommen": opsomming(names), "voorbeeld": _example(table, apart)},
                (*(Plaats(part.pad, where) for part in dict.fromkeys(part for a, b, _ in apart for part in (a, b))),
                 Plaats(path, where)), {"afwijkend": tuple(dict.fromkeys(lost))} if lost else {},
                partial(_pairs_sum, path, table, tuple(dict.fromkeys(part for pair in pairs for part in pair))),
                frozenset(f"tabel:{table.id}/{part.kolom.id}" for a, b, _ in apart for part in (a, b)), "cent", 0,
                tuple(dict.fromkeys(table.rijen[i].naam for _, _, wrong in apart for i in wrong)))


def _doubt(path: str, table: Tabel, a: _Delen, b: _Delen) -> list[Gemis]:
    """What is missing to know that two columns with different shares should have the same."""
    doubt = [Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is")] if table.per_gemeente is None else []
    if _same_year(a.kolom, b.kolom) is None:
        doubt += [Gemis(f"{part.pad}/jaar", f"het jaar van {part.naam}") for part in (a, b)
                  if not isinstance(part.kolom.jaar, int)]
    return doubt + [Gemis(f"{part.pad}/sleutel_genoemd", f"de sleutel van {part.naam}") for part in (a, b)
                    if part.kolom.sleutel_genoemd is None]


def _example(table: Tabel, apart: list[tuple[_Delen, _Delen, list[int]]]) -> str:
    if not apart:
        return ""
    a, b, wrong = apart[0]
    row = max(wrong, key=lambda i: abs(Fraction(a.kaal[i] or 0) - Fraction(b.kaal[i] or 0)))
    first, second = _percents(a.kaal[row], b.kaal[row])
    return f"{table.rijen[row].naam}: {first} van {a.naam} en {second} van {b.naam}"


def _pairs_sum(path: str, table: Tabel, parts: tuple[_Delen, ...]) -> Berekening:
    terms = [Term(f"{row.naam}, {part.naam}", table.waarden(part.kolom.id)[i], "cent",
                  f"{path}/rijen/{i}/cellen/{part.kolom.id}") for i, row in enumerate(table.rijen) for part in parts]
    return Berekening(tuple(terms), "het aandeel van elke rij in het totaal van elke kolom")


SOORTEN = (
    Feitsoort("kolomsleutel", "Een kolom met bedragen naast inwoners, die niet als verdeling naar inwoners is gemerkt.",
              ("tabellen",),
              {"buiten": Veld(Type.AANTAL, "gemeenten met een ander deel van het geld dan van de inwoners", onzeker=True),
               "sleutel_genoemd": Veld(Type.JANEE, "of het stuk een sleutel voor de kolom noemt")},
              {"tabel": "de tabel", "kolom": "de kolom", "namen": "de gemeenten met een ander deel", "voorbeeld": "een gemeente"},
              by_inhabitants, "geen bedragen naast inwoners zonder verdeling naar inwoners"),
    Feitsoort("sleutels", "De kolommen met bedragen van één jaar in een tabel per gemeente.", ("tabellen",),
              {"afwijkend": Veld(Type.AANTAL, "paren kolommen met andere aandelen, zonder dat een andere sleutel is genoemd",
                                 onzeker=True),
               "paren": Veld(Type.AANTAL, "het aantal vergeleken paren kolommen")},
              {"tabel": "de tabel", "kolommen": "de kolommen die verschillen", "voorbeeld": "een gemeente met haar aandelen"},
              one_key, "geen tabel met twee kolommen met bedragen van één jaar"),
)
