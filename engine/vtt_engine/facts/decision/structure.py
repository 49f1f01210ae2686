"""Facts about the decision: its arguments, its amounts per year, and what an adopted change does elsewhere."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.arithmetic.terms import Waarde, resolve
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.dividing import by_subject
from vtt_engine.facts.effect.grounds import of_amount
from vtt_engine.facts.effect.rows import between
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.proposal import Beslispunt
from vtt_engine.record.sums import Optelsom, Somterm

_DECISIONS = ("aangenomen", "gewijzigd", "verworpen", "aangehouden", "geen")


def points(dossier: Dossier) -> Iterator[Feit]:
    """Per decision point: how many arguments support it, and for how many of its years it has no amount."""
    arguments = dossier.voorstel.argumenten
    open_ones = tuple(Gemis(f"/argumenten/{k}/bij", "bij welk beslispunt het argument hoort")
                      for k, a in enumerate(arguments or ()) if a.bij is None)
    for i, point in enumerate(dossier.voorstel.beslispunten or ()):
        path = f"/beslispunten/{i}"
        lost: dict[str, tuple[Gemis, ...]] = {}
        count: int | Bereik | None = None
        if arguments is None:
            lost["argumenten"] = (Gemis("/argumenten", "de argumenten"),)
        else:
            sure = len(dossier.argumenten_bij.get(point.nummer, ()))
            count = Bereik(sure, sure + len(open_ones)) if open_ones else sure
            if open_ones:
                lost["argumenten"] = open_ones
        without, gone, names = _years_without(dossier, point)
        if gone:
            lost["zonder_bedrag"] = gone
        if point.jaren is None:
            lost["jaren"] = (Gemis(f"{path}/jaren", "de jaren die het punt noemt"),)
        yield Feit("beslispunt", f"beslispunt {point.nummer}",
                   known(geld=point.onderwerp != GEEN, argumenten=count, zonder_bedrag=without,
                         jaren=None if point.jaren is None else len(point.jaren)),
                   {"nummer": point.nummer, "onderwerp": point.onderwerp, "welke_jaren": opsomming(names)},
                   (Plaats(path, point.plaats),), lost,
                   partial(_point_terms, dossier, point),
                   frozenset({f"beslispunt:{point.nummer}"}))


def _point_terms(dossier: Dossier, point: Beslispunt) -> Berekening:
    """The arguments that support a point, and every amount of its subject with its year."""
    numbers = [number for a in dossier.argumenten_bij.get(point.nummer, ()) for number in a.nummers]
    amounts = tuple(Term(f"{m.onderwerp}, {m.jaar}: {m.plaats or m.pad}", m.cent, "cent", m.pad)
                    for m in dossier.per_onderwerp.get(point.onderwerp, ()))
    return Berekening(amounts, "bedragen zoeken per jaar" if amounts else "",
                      stappen=(f"argumenten bij punt {point.nummer}: {opsomming(numbers) or 'geen'}",))


def _years_without(dossier: Dossier, point: Beslispunt) -> tuple[int | Bereik | None, tuple[Gemis, ...], list[str]]:
    """The years the point names for which no amount of its subject stands anywhere."""
    if point.jaren is None:
        return None, (), []
    own = [m for m in dossier.per_onderwerp.get(point.onderwerp, ()) if m.cent is not None or m.gemis]
    shown = {m.jaar for m in own}
    without = [year for year in point.jaren if year not in shown]
    open_ones = tuple(Gemis(f"{m.pad}/jaar", "het jaar van het bedrag") for m in own if m.jaar is None)
    parts = (("bedragen", dossier.voorstel.bedragen, "de bedragen"), ("tabellen", dossier.voorstel.tabellen, "de tabellen"))
    open_ones += tuple(Gemis(f"/{part}", naam) for part, items, naam in parts if items is None)
    if not without or not open_ones:
        return len(without), (), [str(y) for y in without]
    return Bereik(0, len(without)), open_ones, [str(y) for y in without]


def consequences(dossier: Dossier) -> Iterator[Feit]:
    """Per net sum under a decision point: what it becomes with the adopted amounts, against what the point still says."""
    points_by_number = {p.nummer: (f"/beslispunten/{i}", p) for i, p in enumerate(dossier.voorstel.beslispunten or ())}
    for i, som in enumerate(dossier.voorstel.rekensommen or ()):
        if not isinstance(som, Optelsom) or som.soort != "nettosom":
            continue
        number = som.beslispunt or _number(dossier, som.uitkomst)
        if number in (None, GEEN):
            if number is None and any(p.besluit == "gewijzigd" for _, p in points_by_number.values()):
                gone = _unplaced(dossier, f"/rekensommen/{i}", som)
                yield Feit("doorwerking", f"som {som.id}", {}, {}, (Plaats(f"/rekensommen/{i}", som.plaats),),
                           {"verschil": gone, "besluit": gone})
            continue
        path, point = points_by_number.get(number, (f"/rekensommen/{i}/beslispunt", None))
        lost: tuple[Gemis, ...] = ()
        if point is None:
            lost = (Gemis("/beslispunten", f"beslispunt {number}"),)
        elif point.besluit is None:
            lost = (Gemis(f"{path}/besluit", f"het besluit over punt {number}"),)
        yield _consequence(dossier, som, f"/rekensommen/{i}", number, point, path, lost, points_by_number)


def _unplaced(dossier: Dossier, path: str, som: Optelsom) -> tuple[Gemis, ...]:
    """What would say under which decision point a sum stands: its own key, or that of the amount it gives."""
    own = Gemis(f"{path}/beslispunt", "het beslispunt dat op de som rust; of: geen")
    amount = dossier.bedragen.get(som.uitkomst.bedrag or "")
    if amount is None:
        return own, Gemis(f"{path}/uitkomst/bedrag", "het bedrag van de uitkomst"), *(
            () if dossier.bedragen else (Gemis("/bedragen", "het onderdeel bedragen"),))
    return own, Gemis(f"{amount[0]}/beslispunt", "het beslispunt van de uitkomst")


def _number(dossier: Dossier, term: Somterm) -> str | None:
    return dossier.bedragen[term.bedrag][1].beslispunt if term.bedrag in dossier.bedragen else None


def _consequence(dossier: Dossier, som: Optelsom, path: str, number: str, point: Beslispunt | None, point_path: str,
                 lost: tuple[Gemis, ...], points_by_number: dict[str, tuple[str, Beslispunt]]) -> Feit:
    result, gone = resolve(dossier, som.uitkomst, f"{path}/uitkomst")
    lost_sum, terms, new, changed = gone, [], 0, []
    used: list[Vermelding | Waarde] = []
    if not som.termen:
        lost_sum += (Gemis(f"{path}/termen", "de termen van de som"),)
    for k, term in enumerate(som.termen):
        value, gone = resolve(dossier, term, f"{path}/termen/{k}")
        adopted, more = _adopted(dossier, term, points_by_number)
        lost_sum += more if adopted is None else ()
        if adopted is None:
            lost_sum += gone
        elif adopted.cent != value.cent:
            changed.append((value, adopted))
        used.append(adopted or value)
        cent = (adopted.cent if adopted else value.cent) or 0
        sign = -1 if term.teken == "min" else 1
        new += sign * cent
        terms.append(Term(f"{'min ' if sign < 0 else ''}{value.naam}", cent, "cent", adopted.pad if adopted else value.pad))
    spread = sum(value.ruim for value in used)
    difference = None if lost_sum else abs(new - (result.cent or 0)) if changed else 0
    decision = point.besluit if point else None
    return Feit("doorwerking", f"beslispunt {number}, som {som.id}", known(verschil=difference, besluit=decision),
                {"nummer": number, "gedrukt": Term("", result.cent, "cent"), "nieuw": Term("", new, "cent"),
                 "wijzigingen": opsomming([f"{v.naam}: {euro(v.cent or 0)} werd {euro(a.cent or 0)}" for v, a in changed]),
                 "precies": _exact(dossier, som, new)},
                (Plaats(result.pad, som.plaats), Plaats(point_path, point.plaats if point else None)),
                {**({"verschil": lost_sum} if lost_sum else {}), **({"besluit": lost} if lost else {})},
                partial(Berekening, tuple(terms), "de som met de besloten bedragen", Term("nieuwe uitkomst", new, "cent"),
                        Term("staat er nog", result.cent, "cent", result.pad), None if lost_sum else (result.cent or 0) - new),
                frozenset({f"som:{som.id}", f"beslispunt:{number}"}), "cent", difference or 0,
                effect=partial(_effect, dossier, som, result, printed(new, spread)) if difference else Effect)


def _effect(dossier: Dossier, som: Optelsom, result: Waarde, new: Interval) -> Effect:
    """The asked table beside the adapted one, where these are what the sum still says and what it becomes."""
    if som.uitkomst.bedrag not in dossier.bedragen:
        return Effect()
    pad, item = dossier.bedragen[som.uitkomst.bedrag]
    old, adapted = (by_subject(dossier, item.onderwerp, item.jaar, stand, item.aard) for stand in ("gevraagd", "besloten"))
    if not len(old) == len(adapted) == 1:
        return Effect()
    sides = ((old[0], printed(result.cent or 0, result.ruim)), (adapted[0], new))
    fits = all(column.totaal is not None and not column.bereik.gap(said) for column, said in sides)
    return between(old[0], adapted[0], of_amount(pad)) if fits else Effect()


def _adopted(dossier: Dossier, term: Somterm, points_by_number: dict[str, tuple[str, Beslispunt]]
             ) -> tuple[Vermelding | None, tuple[Gemis, ...]]:
    """The adopted amount in place of a term's asked one, or what is missing to know it; (None, ()) if nothing changed."""
    if term.bedrag not in dossier.bedragen:
        return None, ()
    pad, item = dossier.bedragen[term.bedrag]
    lost: tuple[Gemis, ...] = ()
    if item.jaar is None:
        lost += (Gemis(f"{pad}/jaar", "het jaar van het bedrag"),)
    own = [m for m in dossier.per_onderwerp.get(item.onderwerp, ()) if m.cent is not None]
    decided = [m for m in own if m.pad.startswith("/bedragen") and m.stand == "besloten" and m.jaar == item.jaar]
    if decided:
        return decided[0], ()
    where = points_by_number.get(item.beslispunt or "")
    if where and where[1].besluit is None:
        lost += (Gemis(f"{where[0]}/besluit", f"het besluit over punt {item.beslispunt}"),)
    if (where and where[1].besluit == "gewijzigd") or item.beslispunt is None:
        maybe = [m for m in own if m.fits(item.jaar or 0, "besloten") is None and m.pad != pad]
        lost += tuple(g for m in maybe for g in m.open_keys())
        if where and not maybe:
            lost += (Gemis("/bedragen", f"het besloten bedrag van {item.onderwerp}"),)
    return None, lost


def _exact(dossier: Dossier, som: Optelsom, new: int) -> str:
    """The unrounded amount of the adapted table that goes with the new result, if there is one; else empty."""
    if som.uitkomst.bedrag not in dossier.bedragen:
        return ""
    item = dossier.bedragen[som.uitkomst.bedrag][1]
    exact = [m.cent for m in dossier.per_onderwerp.get(item.onderwerp, ()) if m.stand == "besloten"
             and m.jaar == item.jaar and m.cent is not None and m.cent != new]
    return euro(exact[0]) if exact else ""


SOORTEN = (
    Feitsoort("beslispunt", "Een punt van het voorgestelde besluit.", ("beslispunten",),
              {"geld": Veld(Type.JANEE, "of het punt over geld gaat"),
               "argumenten": Veld(Type.AANTAL, "argumenten bij het punt", onzeker=True),
               "jaren": Veld(Type.AANTAL, "begrotingsjaren die het punt noemt"),
               "zonder_bedrag": Veld(Type.AANTAL, "genoemde jaren zonder bedrag", onzeker=True)},
              {"nummer": "het nummer", "onderwerp": "het onderwerp", "welke_jaren": "de jaren zonder bedrag"},
              points, "geen beslispunten"),
    Feitsoort("doorwerking", "Een som onder een beslispunt, opnieuw gemaakt met de besloten bedragen.",
              ("rekensommen", "beslispunten"),
              {"verschil": Veld(Type.BEDRAG, "wat het punt nog zegt min de nieuwe uitkomst, zonder teken"),
               "besluit": Veld(Type.WOORD, "wat over het punt is besloten", _DECISIONS)},
              {"nummer": "het beslispunt", "gedrukt": "wat het punt nog zegt", "nieuw": "de nieuwe uitkomst",
               "wijzigingen": "de bedragen die zijn gewijzigd", "precies": "het precieze bedrag in de aangepaste tabel"},
              consequences, "geen som onder een beslispunt"),
)

