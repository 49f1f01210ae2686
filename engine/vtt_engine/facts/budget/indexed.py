"""Facts about sums with an index: a weighed index, and the contribution of last year into that of this year."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.arithmetic.terms import Waarde, resolve
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.record.sums import Bijdragegroei, GewogenIndex
from vtt_engine.record.values import Getal


def _percent(number: Getal) -> Interval:
    """A printed percentage as a fraction of one, with half its last digit either side."""
    return printed(number.waarde, 1).times(Fraction(1, 100 * 10**number.decimalen))


def weighed(dossier: Dossier) -> Iterator[Feit]:
    """Per weighed index: share × wages + rest × prices against the index that was used, in its own last digit."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if not isinstance(item, GewogenIndex):
            continue
        path = f"/rekensommen/{i}"
        lost = tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in (
            ("loon", item.loon, "de loonindex"), ("prijs", item.prijs, "de prijsindex"),
            ("gewicht_loon", item.gewicht_loon, "het aandeel van de lonen"), ("uitkomst", item.uitkomst, "de gebruikte index"))
            if value is None)
        if lost or item.loon is None or item.prijs is None or item.gewicht_loon is None or item.uitkomst is None:
            yield Feit("gewogen_index", f"som {item.id}", {}, {"waar": item.plaats or item.id}, (Plaats(path, item.plaats),),
                       dict.fromkeys(("afstand", "verschil"), lost), zaken=frozenset({f"som:{item.id}"}))
            continue
        yield _weighed_fact(path, item, (item.loon, item.prijs, item.gewicht_loon, item.uitkomst))


def _weighed_fact(path: str, item: GewogenIndex, numbers: tuple[Getal, Getal, Getal, Getal]) -> Feit:
    wage, price, share, used = numbers
    ends = [part * a + (1 - part) * b for part in _percent(share) for a in _percent(wage) for b in _percent(price)]
    scale = 100 * 10**used.decimalen
    exact = [Fraction(n.waarde, 100 * 10**n.decimalen) for n in numbers]
    plain = half_up((exact[2] * exact[0] + (1 - exact[2]) * exact[1]) * scale)
    distance = Fraction(Interval(min(ends), max(ends)).gap(_percent(used)) * scale)
    shown = [Term(name, n.waarde, f"procent/{10**n.decimalen}", f"{path}/{key}") for name, n, key in (
        ("loonindex", wage, "loon"), ("prijsindex", price, "prijs"), ("aandeel van de lonen", share, "gewicht_loon"))]
    unit = f"procent/{10**used.decimalen}"
    return Feit("gewogen_index", f"som {item.id}",
                {"afstand": -(-distance.numerator // distance.denominator), "verschil": abs(plain - used.waarde)},
                {"waar": item.plaats or item.id, "loon": shown[0], "prijs": shown[1], "gewicht": shown[2],
                 "gedrukt": Term("", used.waarde, unit), "herrekend": Term("", plain, unit)},
                (Plaats(f"{path}/uitkomst", item.plaats),), {},
                partial(Berekening, tuple(shown), "aandeel × loon + rest × prijs", Term("herrekend", plain, unit),
                        Term("gebruikt", used.waarde, unit, f"{path}/uitkomst"), used.waarde - plain),
                frozenset({f"som:{item.id}"}), "aantal")


def grown(dossier: Dossier) -> Iterator[Feit]:
    """Per contribution: last year's × (1 + index) + what is named, against this year's. Cents."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if not isinstance(item, Bijdragegroei):
            continue
        path = f"/rekensommen/{i}"
        before, lost = resolve(dossier, item.vorig, f"{path}/vorig")
        result, gone = resolve(dossier, item.uitkomst, f"{path}/uitkomst")
        changes: list[tuple[int, Waarde]] = []
        for k, term in enumerate(item.mutaties or ()):
            value, more = resolve(dossier, term, f"{path}/mutaties/{k}")
            changes.append((-1 if term.teken == "min" else 1, value))
            lost += more
        lost += gone
        lost += tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in (
            ("index", item.index, "de index"), ("mutaties", item.mutaties, "de genoemde mutaties")) if value is None)
        yield _grown_fact(path, item, before, changes, result, lost)


def _grown_fact(path: str, item: Bijdragegroei, before: Waarde, changes: list[tuple[int, Waarde]], result: Waarde,
                lost: tuple[Gemis, ...]) -> Feit:
    index = item.index or Getal(0, 0)
    growth = _percent(index)
    reach = printed(before.cent or 0, before.ruim).product(Interval(1 + growth.laag, 1 + growth.hoog))
    exact = (before.cent or 0) * (1 + Fraction(index.waarde, 100 * 10**index.decimalen))
    for sign, value in changes:
        reach = reach + printed(value.cent or 0, value.ruim if value.cent else 0).times(sign)
        exact += sign * (value.cent or 0)
    plain = half_up(exact / result.nauw) * result.nauw
    distance = reach.gap(printed(result.cent or 0, result.ruim))
    gap = None if lost else -(-distance.numerator // distance.denominator)
    percent = Term("", index.waarde, f"procent/{10**index.decimalen}")
    terms = (Term("bijdrage van vorig jaar", before.cent, "cent", before.pad),
             percent._replace(naam="index", pad=f"{path}/index"),
             *(Term(f"{'min ' if sign < 0 else ''}{value.naam}", value.cent, "cent", value.pad) for sign, value in changes))
    return Feit("bijdragegroei", f"som {item.id}",
                known(afstand=gap, verschil=None if lost else abs(plain - (result.cent or 0)), mutaties=len(changes)),
                {"waar": item.plaats or item.id, "vorig": Term("", before.cent, "cent"), "index": percent,
                 "gedrukt": Term("", result.cent, "cent"), "herrekend": Term("", plain, "cent"),
                 "rest": Term("", abs((result.cent or 0) - plain), "cent")},
                (Plaats(result.pad, item.plaats),), {"afstand": lost, "verschil": lost} if lost else {},
                partial(Berekening, terms, "vorig jaar × (1 + index) + mutaties", Term("herrekend", plain, "cent"),
                        Term(result.naam, result.cent, "cent", result.pad), None if lost else (result.cent or 0) - plain),
                frozenset({f"som:{item.id}"}), "cent", gap or 0)


SOORTEN = (
    Feitsoort("gewogen_index", "Een loonindex en een prijsindex, samen gewogen.", ("rekensommen",),
              {"afstand": Veld(Type.AANTAL, "hoeveel de gebruikte index buiten de uitkomst valt, in de laatste decimaal"),
               "verschil": Veld(Type.AANTAL, "hoeveel zij van de gewone afronding verschilt, in de laatste decimaal")},
              {"waar": "waar de som staat", "loon": "de loonindex", "prijs": "de prijsindex",
               "gewicht": "het aandeel van de lonen", "gedrukt": "de gebruikte index", "herrekend": "de herrekende index"},
              weighed, "geen gewogen index"),
    Feitsoort("bijdragegroei", "De bijdrage van vorig jaar, met index en mutaties, naast die van dit jaar.", ("rekensommen",),
              {"afstand": Veld(Type.BEDRAG, "de afstand tussen de gedrukte bijdrage en wat de som toelaat"),
               "verschil": Veld(Type.BEDRAG, "het verschil tussen de gedrukte bijdrage en de gewone uitkomst"),
               "mutaties": Veld(Type.AANTAL, "de genoemde mutaties")},
              {"waar": "waar de som staat", "vorig": "de bijdrage van vorig jaar", "index": "de index",
               "gedrukt": "de bijdrage van dit jaar", "herrekend": "de herrekende bijdrage", "rest": "wat onverklaard blijft"},
              grown, "geen groei van een bijdrage"),
)
