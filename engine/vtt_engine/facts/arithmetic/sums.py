"""Facts about the sums that a proposal makes in words: X minus Y, what remains, per year, on a base."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial

from vtt_engine.facts.arithmetic.terms import Waarde, as_factor, exactly, gap_of, operands, resolve, things_of
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.dividing import by_subject, of_difference
from vtt_engine.facts.effect.grounds import of_amount
from vtt_engine.facts.fact import Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO
from vtt_engine.notation import euro
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.sums import Jaarbedrag, Opslag, Optelsom, Somterm
from vtt_engine.record.values import Getal


def _term(value: Waarde, sign: str = "") -> Term:
    return Term(f"{sign}{value.naam}", value.cent, "cent", value.pad)


def additions(dossier: Dossier, soort: str) -> Iterator[Feit]:
    """Per sum of this kind: how far the printed result is from what its terms allow."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if not isinstance(item, Optelsom) or item.soort != soort:
            continue
        path = f"/rekensommen/{i}"
        values, result, lost = operands(dossier, item.termen, item.uitkomst, path, ("termen", "de termen van de som"))
        signs = [-1 if term.teken == "min" else 1 for term in item.termen]
        som = sum(sign * (value.cent or 0) for sign, value in zip(signs, values, strict=True))
        parts = [(exactly(sign), value) for sign, value in zip(signs, values, strict=True)]
        gap = gap_of(parts, result) if not lost else None
        things = things_of(dossier, item.id, (*item.termen, item.uitkomst), parts if gap else [], result)
        words = f"{_written(signs, values)} = {euro(som)}" if not lost else ""
        certain = (result.cent or 0) < 0 or -2 * som > sum(value.ruim for value in values)
        short = max(0, -som) if certain else 0
        remains = {} if soort != "restsom" or lost else {"rest": result.cent, "tekort": short}
        off = None if lost else abs(som - (result.cent or 0))
        yield Feit(soort, f"som {item.id}", known(afstand=gap, verschil=off, **remains, **_named(item)),
                   {"gedrukt": Term("", result.cent, "cent"), "uitgeschreven": words,
                    "waar": item.plaats or item.id,
                    "restnaam": "het restbedrag" if item.restnaam in (None, ONBEKEND) else item.restnaam,
                    "bestemming": item.bestemming or ONBEKEND},
                   (Plaats(result.pad if result.cent is not None else path, item.plaats), Plaats(path, item.plaats)),
                   {**(dict.fromkeys(_SUM if soort != "restsom" else (*_SUM, "rest", "tekort"), lost) if lost else {}),
                    **_unnamed(item, path)},
                   partial(_sum, tuple(zip(signs, values, strict=True)), result, som), things, "cent",
                   (off or 0) if gap else abs(remains.get("rest") or 0),
                   effect=partial(_effect, dossier, item.uitkomst, result, som, values) if gap else Effect)


def _effect(dossier: Dossier, outcome: Somterm, result: Waarde, som: int, values: Sequence[Waarde]) -> Effect:
    """The difference of a sum, where a table per gemeente divides the very amount that the sum gives wrong."""
    if outcome.bedrag not in dossier.bedragen:
        return Effect()
    pad, item = dossier.bedragen[outcome.bedrag]
    own = [found for found in by_subject(dossier, item.onderwerp, item.jaar, item.stand, item.aard)
           if found.totaal == result.cent]
    exact = all(value.ruim <= EURO for value in (*values, result))
    return of_difference(own[0], result.cent or 0, som, exact, of_amount(pad)) if len(own) == 1 else Effect()


def _written(signs: list[int], values: list[Waarde]) -> str:
    parts = [f"{'-' if sign < 0 else '+'} {euro(value.cent or 0)}" for sign, value in zip(signs, values, strict=True)]
    return " ".join(parts).removeprefix("+ ")


def _named(item: Optelsom) -> dict[str, bool | None]:
    if item.soort != "restsom":
        return {}
    return {"benoemd": None if item.restnaam is None else item.restnaam != ONBEKEND,
            "bestemd": None if item.bestemming is None else item.bestemming != ONBEKEND}


def _unnamed(item: Optelsom, path: str) -> dict[str, tuple[Gemis, ...]]:
    if item.soort != "restsom":
        return {}
    keys = (("benoemd", item.restnaam, "restnaam", "de naam van het restbedrag"),
            ("bestemd", item.bestemming, "bestemming", "de bestemming van het restbedrag"))
    return {field: (Gemis(f"{path}/{key}", naam),) for field, value, key, naam in keys if value is None}


def _sum(terms: tuple[tuple[int, Waarde], ...], result: Waarde, som: int) -> Berekening:
    return Berekening(tuple(_term(value, "min " if sign < 0 else "") for sign, value in terms), "optellen en aftrekken",
                      Term("uitkomst van de som", som, "cent"), _term(result),
                      None if result.cent is None else result.cent - som)


def _compare(dossier: Dossier, item: Jaarbedrag | Opslag, path: str, base: list[Waarde], factor: Interval, plain: Fraction,
             result: Waarde, terms: tuple[Somterm, ...], lost: tuple[Gemis, ...], evidence: dict[str, object],
             rule: str, rate: tuple[Term, ...] = ()) -> Feit:
    """Make the fact that a printed result is compared with (Σ base) × factor; ``plain`` is the factor as printed.

    ``rate``: the factor as a term of the sum, where the words of the rule do not give it.
    """
    expected = half_up(sum(value.cent or 0 for value in base) * plain / result.nauw) * result.nauw
    parts = [(factor, value) for value in base]
    gap = None if lost else gap_of(parts, result)
    return Feit(item.soort, f"som {item.id}", known(afstand=gap, verschil=None if lost else abs(expected - (result.cent or 0))),
                {**evidence, "verwacht": Term("", expected, "cent"),
                 "gedrukt": Term("", result.cent, "cent"), "waar": item.plaats or item.id},
                (Plaats(result.pad if result.cent is not None else path, item.plaats),),
                {"afstand": lost, "verschil": lost} if lost else {},
                partial(Berekening, (*map(_term, base), *rate), rule, Term("herrekend", expected, "cent"),
                        _term(result), None if result.cent is None else result.cent - expected),
                things_of(dossier, item.id, terms, parts if gap else [], result), "cent", gap or 0)


def yearly(dossier: Dossier) -> Iterator[Feit]:
    """Per part-year amount: × 12 / months against the printed year amount."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if isinstance(item, Jaarbedrag):
            path = f"/rekensommen/{i}"
            part, gone = resolve(dossier, item.deelbedrag, f"{path}/deelbedrag")
            result, more = resolve(dossier, item.uitkomst, f"{path}/uitkomst")
            lost = gone + more + ((Gemis(f"{path}/maanden", "het aantal maanden"),) if item.maanden is None else ())
            factor = Fraction(12, item.maanden or 12)
            yield _compare(dossier, item, path, [as_factor(part)], exactly(factor), factor, result,
                           (item.deelbedrag, item.uitkomst), lost,
                           {"maanden": "1 maand" if item.maanden == 1 else f"{item.maanden} maanden",
                            "deel": Term("", part.cent, "cent")}, f"× 12 / {item.maanden}")


def surcharges(dossier: Dossier) -> Iterator[Feit]:
    """Per percentage on a base: base × (% ± half its last digit) against the printed amount."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if isinstance(item, Opslag):
            path = f"/rekensommen/{i}"
            values, result, lost = operands(dossier, item.grondslag, item.uitkomst, path, ("grondslag", "de grondslag"))
            if item.procent is None:
                lost += (Gemis(f"{path}/procent", "het percentage"),)
            number = item.procent or Getal(0, 0)
            rate = Term("percentage", number.waarde if item.procent else None, f"procent/{10**number.decimalen}",
                        f"{path}/procent")
            scale = Fraction(1, 100 * 10**number.decimalen)
            base = sum(value.cent or 0 for value in values)
            yield _compare(dossier, item, path, [as_factor(value) for value in values],
                           Interval(*(end * scale for end in printed(number.waarde, 1))), number.waarde * scale, result,
                           (*item.grondslag, item.uitkomst), lost,
                           {"procent": rate._replace(naam=""), "grondslag": Term("", base, "cent")},
                           "som van de grondslag × percentage", (rate,))


_GAP = Veld(Type.BEDRAG, "de afstand tussen de gedrukte uitkomst en wat de gedrukte termen toelaten")
_DIFFERENCE = Veld(Type.BEDRAG, "het verschil tussen de gedrukte uitkomst en de gewone uitkomst")
_SUM = {"afstand": _GAP, "verschil": _DIFFERENCE}
_WORDS = {"gedrukt": "de gedrukte uitkomst", "uitgeschreven": "de som, uitgeschreven",
          "waar": "waar de som staat", "restnaam": "de naam van het restbedrag",
          "bestemming": "waar het restbedrag heen gaat, of waaruit een tekort wordt betaald"}
_EXTRA: dict[str, Veld] = {"rest": Veld(Type.BEDRAG, "het gedrukte restbedrag"),
                           "tekort": Veld(Type.BEDRAG, "wat de dekking te kort komt, meer dan afronding verklaart"),
                           "benoemd": Veld(Type.JANEE, "of het restbedrag een naam heeft"),
                           "bestemd": Veld(Type.JANEE, "of het restbedrag een bestemming heeft")}
_AGAIN = {"verwacht": "de herrekende uitkomst", "gedrukt": "de gedrukte uitkomst", "waar": "waar de som staat"}

SOORTEN = (
    Feitsoort("besluitsom", "De bedragen van de beslispunten samen, naast het totaal.", ("rekensommen",), _SUM, _WORDS,
              partial(additions, soort="besluitsom"), "geen som van beslispunten"),
    Feitsoort("nettosom", "Een som in de tekst: X min Y is Z.", ("rekensommen",), _SUM, _WORDS,
              partial(additions, soort="nettosom"), "geen rekensom in de tekst"),
    Feitsoort("restsom", "Wat van een budget overblijft.", ("rekensommen",), {**_SUM, **_EXTRA}, _WORDS,
              partial(additions, soort="restsom"), "geen restbedrag"),
    Feitsoort("jaarbedrag", "Een bedrag voor een deel van een jaar, herleid naar een heel jaar.", ("rekensommen",), _SUM,
              {**_AGAIN, "maanden": "het aantal maanden", "deel": "het deelbedrag"}, yearly, "geen herleiding naar een jaar"),
    Feitsoort("opslag", "Een percentage over een grondslag.", ("rekensommen",), _SUM,
              {**_AGAIN, "procent": "het percentage", "grondslag": "de grondslag"}, surcharges, "geen opslag"),
)
