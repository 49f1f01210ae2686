"""Facts about a quantity times a rate, in the text or down a column of a table. One fact per sum or column, never per cell."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.arithmetic.tables import unit_of
from vtt_engine.facts.arithmetic.terms import Waarde, as_factor, posts, resolve
from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.grounds import objection
from vtt_engine.facts.effect.rows import per_row
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.interval import Exact, Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom
from vtt_engine.record.sums import Product
from vtt_engine.record.tables import Tabel
from vtt_engine.record.values import Getal

_QUANTITIES = ("aantal", "uren", "fte", "inwoners", "stemmen")


class Aantal(NamedTuple):
    """A printed quantity: its digits and decimals, the step it is rounded to in those digits (0: exact), unit and pointer."""

    getal: Getal
    stap: int
    eenheid: str
    pad: str

    @property
    def reikwijdte(self) -> Interval:
        """All quantities that it can stand for."""
        return printed(self.getal.waarde, self.stap).times(Fraction(1, 10**self.getal.decimalen))


class Maal(NamedTuple):
    """One product as printed; ``gemist`` is what is missing to redo it."""

    naam: str
    aantal: Aantal | None
    tarief: Waarde
    uitkomst: Waarde
    gemist: tuple[Gemis, ...] = ()

    @property
    def herrekend(self) -> int:
        """The plain result in cents, rounded to the step of the printed one."""
        number = self.aantal.getal if self.aantal else Getal(0, 0)
        exact = Fraction(number.waarde * (self.tarief.cent or 0), 10**number.decimalen)
        return half_up(exact / self.uitkomst.nauw) * self.uitkomst.nauw

    @property
    def verschil(self) -> int:
        """Printed minus the plain result, in cents; 0 where it cannot be redone."""
        return 0 if self.gemist else (self.uitkomst.cent or 0) - self.herrekend

    @property
    def speling(self) -> Exact:
        """How far apart the products are that rounding of quantity and rate leaves open, in cents."""
        reach = self.aantal.reikwijdte if self.aantal else Interval(0, 0)
        low, high = printed(self.tarief.cent or 0, self.tarief.ruim).product(reach)
        return high - low

    def past(self, tarief: Waarde, uitkomst: Waarde) -> bool:
        """Whether rounding of quantity, rate and result lets them meet."""
        reach = self.aantal.reikwijdte if self.aantal else Interval(0, 0)
        return printed(tarief.cent or 0, tarief.ruim).product(reach).gap(printed(uitkomst.cent or 0, uitkomst.ruim)) == 0

    @property
    def fout(self) -> bool:
        """Whether rounding does not explain the printed result."""
        return not self.gemist and not self.past(self.tarief, self.uitkomst)

    def woorden(self) -> str:
        """Write it out: Almelo: 120 × € 85 = € 10.200, er staat € 10.300."""
        number = getal(*self.aantal.getal) if self.aantal else ""
        name = f"{self.naam}: " if self.naam else ""
        return (f"{name}{number} × {euro(self.tarief.cent or 0)} = {euro(self.herrekend)}, "
                f"er staat {euro(self.uitkomst.cent or 0)}")


def products(dossier: Dossier) -> Iterator[Feit]:
    """Per product in the text and per column that is one: how many printed results rounding does not explain."""
    record = dossier.voorstel
    yield from (_in_text(dossier, f"/rekensommen/{i}", item) for i, item in enumerate(record.rekensommen or ())
                if isinstance(item, Product))
    for found in dossier.columns():
        _, table, column_path, column = found
        if column.product:
            yield from _in_table(found, column.product)
        elif _may_be(table, column):
            yield Feit("product", f"tabel {table.id}, kolom {column.id}", {}, plaatsen=(Plaats(column_path),), ontbreekt={
                "afwijkend": (Gemis(f"{column_path}/product", f"of {column.naam or column.id} aantal maal tarief is"),)})
    absent = tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("rekensommen", "tabellen")
                   if getattr(record, part) is None)
    if absent:
        yield Feit("product", "dossier", {}, ontbreekt={"afwijkend": absent})


def _may_be(table: Tabel, column: Kolom) -> bool:
    """Whether a total of amounts stands beside quantities and amounts without a total, such as a rate."""
    return (column.soort == "bedrag" and column.totaal != GEEN and not column.termen and column.verdeeld_naar is None
            and any(other.soort in _QUANTITIES for other in table.kolommen)
            and any(other.soort == "bedrag" and other.totaal == GEEN for other in table.kolommen))


def _in_text(dossier: Dossier, path: str, item: Product) -> Feit:
    rate, lost = resolve(dossier, item.tarief, f"{path}/tarief")
    rate = as_factor(rate)
    result, more = resolve(dossier, item.uitkomst, f"{path}/uitkomst")
    number = item.aantal
    if number is None:
        lost = (*lost, Gemis(f"{path}/aantal", "het aantal"))
    quantity = Aantal(number, 1 if number.decimalen else 0, "aantal", f"{path}/aantal") if number else None
    line = Maal("", quantity, rate, result, lost + more)
    tags = posts(dossier, (item.tarief, item.uitkomst), (rate, result),
                 lambda v: line.past(as_factor(v[0]), v[1])) if line.fout else ()
    return _fact(f"som {item.id}", item.plaats or item.id, [line], frozenset({f"som:{item.id}", *tags}),
                 (Plaats(result.pad if result.cent is not None else path, item.plaats), Plaats(path, item.plaats)))


def _in_table(own: Tabelkolom, factors: tuple[str, str]) -> Iterator[Feit]:
    path, table, column_path, column = own
    sleutel, by_id = f"tabel {table.id}, kolom {column.id}", {other.id: other for other in table.kolommen}
    quantity, rate = sorted((by_id[name] for name in factors), key=lambda other: other.soort == "bedrag")
    if column.soort != "bedrag" or rate.soort != "bedrag" or quantity.soort not in _QUANTITIES:
        yield Feit("product", sleutel, {}, plaatsen=(Plaats(column_path),), ontbreekt={
            "afwijkend": (Gemis(f"{column_path}/product", "een product van een aantal en een bedrag"),)})
    elif table.rijen:
        lines = _lines(path, table, (quantity, rate, column))
        where = f"{table.titel or table.id}, {column.naam or column.id}"
        yield _fact(sleutel, where, lines, frozenset(f"tabel:{table.id}/{name}" for name in (*factors, column.id)),
                    (*(Plaats(line.uitkomst.pad, table.plaats or table.titel) for line in lines if line.fout),
                     Plaats(column_path, table.plaats or table.titel)))._replace(
                         effect=partial(_effect, own, quantity, rate, [line for line in lines if line.fout]))


def _effect(own: Tabelkolom, quantity: Kolom, rate: Kolom, wrong: list[Maal]) -> Effect:
    """The gemeenten for which the column is not the product, where quantity and rate say that to the euro."""
    if objection(own) is None and any(line.speling > EURO for line in wrong):
        return Effect(onbekend=f"het precieze bedrag: {quoted(quantity)} of {quoted(rate)} is afgerond")
    rows = ((line.naam, line.uitkomst.cent or 0, line.herrekend) for line in wrong)
    return per_row(own, rows, f"Herrekend: {quoted(quantity)} × {quoted(rate)}.", f"{quoted(quantity)} en {quoted(rate)} kloppen",
                   (*own.naast(quantity.id).cijfers, *own.naast(rate.id).cijfers))


def _lines(path: str, table: Tabel, columns: tuple[Kolom, Kolom, Kolom]) -> list[Maal]:
    """The rows: quantity, rate, result. A column of whole quantities without a stated precision is exact."""
    number, rate, result = columns
    scale, steps = table.schaal(number.id), [table.schaal(c.id).stap for c in (rate, result)]
    step = scale.stap if scale.decimalen or number.precisie else 0
    found = []
    for i, (row, *values) in enumerate(zip(table.rijen, *(table.waarden(c.id) for c in columns), strict=True)):
        pads = [f"{path}/rijen/{i}/cellen/{c.id}" for c in columns]
        lost = tuple(Gemis(pad, f"{row.naam}, kolom {c.id}") for pad, c, value in zip(pads, columns, values, strict=True)
                     if value is None)
        quantity = None if values[0] is None else Aantal(Getal(values[0], scale.decimalen), step, unit_of(number, table), pads[0])
        found.append(Maal(row.naam, quantity, Waarde(rate.naam or rate.id, values[1], steps[0], steps[0], pads[1]),
                          Waarde(result.naam or result.id, values[2], steps[1], steps[1], pads[2]), lost))
    return found


def _fact(sleutel: str, where: str, lines: Sequence[Maal], tags: frozenset[str], places: tuple[Plaats, ...]) -> Feit:
    wrong = [line for line in lines if line.fout]
    near = [line for line in lines if line.verschil and not line.fout]
    lost = tuple(g for line in lines for g in line.gemist)
    unknown = sum(bool(line.gemist) for line in lines)
    largest = max((abs(line.verschil) for line in wrong), default=0)
    return Feit("product", sleutel,
                {"afwijkend": Bereik(len(wrong), len(wrong) + unknown) if unknown else len(wrong), "rijen": len(lines),
                 "afgerond": len(near), "grootste": largest},
                {"waar": where, "sommen": opsomming([line.woorden() for line in wrong], 3),
                 "afgeronde_sommen": opsomming([line.woorden() for line in near], 3)},
                places, {"afwijkend": lost} if lost else {}, partial(_sum, tuple(wrong or lines[-1:])), tags, "cent", largest,
                tuple(line.naam for line in wrong if line.naam))


def _sum(lines: tuple[Maal, ...]) -> Berekening:
    terms = []
    for line in lines:
        name = f"{line.naam}, " if line.naam else ""
        if line.aantal:
            number = line.aantal.getal
            unit = f"{line.aantal.eenheid.partition('/')[0]}/{10**number.decimalen}" if number.decimalen else line.aantal.eenheid
            terms.append(Term(f"{name}aantal", number.waarde, unit, line.aantal.pad))
        terms += [Term(f"{name}{value.naam}", value.cent, "cent", value.pad) for value in (line.tarief, line.uitkomst)]
    worst = max(lines, key=lambda line: abs(line.verschil))
    expected = None if worst.gemist else Term("herrekend", worst.herrekend, "cent")
    found = Term("gedrukt", worst.uitkomst.cent, "cent", worst.uitkomst.pad)
    return Berekening(tuple(terms), "aantal × tarief", expected, found, None if worst.gemist else worst.verschil)


SOORTEN = (
    Feitsoort("product", "Een aantal maal een tarief, in de tekst of per rij van een tabel.", ("rekensommen", "tabellen"),
              {"afwijkend": Veld(Type.AANTAL, "het aantal uitkomsten dat afronding niet verklaart", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal uitkomsten"),
               "afgerond": Veld(Type.AANTAL, "het aantal uitkomsten met een verschil dat afronding verklaart"),
               "grootste": Veld(Type.BEDRAG, "het grootste verschil dat afronding niet verklaart")},
              {"waar": "waar de som of de kolom staat", "sommen": "de sommen die niet uitkomen, uitgeschreven",
               "afgeronde_sommen": "de sommen met een afrondingsverschil"},
              products, "geen aantal maal tarief"),
)
