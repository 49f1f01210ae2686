"""Facts about one amount as a percentage of another: the percentage recalculated, and whether its base is named."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial

from vtt_engine.facts.arithmetic.terms import Waarde, as_factor, posts, resolve
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro
from vtt_engine.record.sums import Verhouding
from vtt_engine.record.values import Getal


def ratios(dossier: Dossier) -> Iterator[Feit]:
    """Per stated ratio: how many last digits the printed percentage is off, inside the rounding of both amounts."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if isinstance(item, Verhouding):
            yield _fact(dossier, f"/rekensommen/{i}", item)


def _fact(dossier: Dossier, path: str, item: Verhouding) -> Feit:
    part, lost = resolve(dossier, item.teller, f"{path}/teller")
    base, more = resolve(dossier, item.noemer, f"{path}/noemer")
    part, base, lost = as_factor(part), as_factor(base), lost + more
    if base.cent is not None and printed(base.cent, base.ruim).laag <= 0:
        lost += (Gemis(base.pad, "een bedrag boven nul om door te delen"),)
    if item.procent is None:
        lost += (Gemis(f"{path}/procent", "het percentage"),)
    stated, values = item.procent or Getal(0, 0), (part, base)
    unit = f"procent/{10**stated.decimalen}"
    off = None if lost else _off(values, stated)
    plain = None if lost else half_up(_percent(part.cent or 0, base.cent or 0, stated.decimalen))
    tags = posts(dossier, (item.teller, item.noemer), values,
                 lambda v: _off([as_factor(one) for one in v], stated) == 0) if off else frozenset[str]()
    named = item.noemer_genoemd
    unnamed = (Gemis(f"{path}/noemer_genoemd", "of het stuk zegt waarvan het een deel is"),)
    return Feit("verhouding", f"som {item.id}",
                known(afwijking=off, verschil=None if plain is None else abs(plain - stated.waarde),
                      noemer_genoemd=named),
                {"waar": item.plaats or item.id, "teller": _called(part), "noemer": _called(base),
                 "deel": Term("", part.cent, "cent"), "geheel": Term("", base.cent, "cent"),
                 "gedrukt": Term("", stated.waarde, unit), "herrekend": Term("", plain, unit)},
                (Plaats(f"{path}/procent" if item.procent else path, item.plaats),),
                {**dict.fromkeys(("afwijking", "verschil") if lost else (), lost),
                 **({"noemer_genoemd": unnamed} if named is None else {})},
                partial(_sum, values, stated, plain, unit, path), tags | {f"som:{item.id}"}, "aantal")


def _called(value: Waarde) -> str:
    """What the document calls an amount; one without a name is just an amount."""
    return "het bedrag" if value.naam == "bedrag" else value.naam


def _off(values: Sequence[Waarde], stated: Getal) -> int:
    """How far the printed percentage lies outside what both amounts allow, in its last digits."""
    part, base = (printed(value.cent or 0, value.ruim) for value in values)
    if base.laag <= 0:
        return 1
    ends = [half_up(_percent(a, b, stated.decimalen)) for a in part for b in base]
    return max(min(ends) - stated.waarde, stated.waarde - max(ends), 0)


def _percent(part: Fraction | int, base: Fraction | int, decimals: int) -> Fraction:
    return Fraction(part) / Fraction(base) * 100 * Fraction(10**decimals)


def _sum(values: tuple[Waarde, Waarde], stated: Getal, plain: int | None, unit: str, path: str) -> Berekening:
    words = " / ".join("onbekend" if value.cent is None else euro(value.cent) for value in values)
    return Berekening(tuple(Term(value.naam, value.cent, "cent", value.pad) for value in values), f"{words} × 100",
                      Term("herrekend", plain, unit), Term("gedrukt", stated.waarde, unit, f"{path}/procent"),
                      None if plain is None else stated.waarde - plain)


SOORTEN = (
    Feitsoort("verhouding", "Een bedrag als percentage van een ander bedrag.", ("rekensommen",),
              {"afwijking": Veld(Type.AANTAL, "hoeveel het gedrukte percentage buiten de uitkomst valt, in de laatste decimaal"),
               "verschil": Veld(Type.AANTAL, "hoeveel het van de gewone afronding verschilt, in de laatste decimaal"),
               "noemer_genoemd": Veld(Type.JANEE, "of het stuk het bedrag noemt waarvan het een deel is")},
              {"waar": "waar het percentage staat", "teller": "het deel", "noemer": "het geheel",
               "deel": "het bedrag van het deel", "geheel": "het bedrag van het geheel",
               "gedrukt": "het gedrukte percentage", "herrekend": "het herrekende percentage"},
              ratios, "geen bedrag als percentage van een ander"),
)
