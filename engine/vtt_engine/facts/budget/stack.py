"""Facts about the changes of a budget year: their numbers, and the stack of changes on an amount. Cents."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier, bounds, span
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import widest
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.budget import Stapel
from vtt_engine.record.proposal import Stuk
from vtt_engine.record.values import Bedrag, Datum

MOST = 1000  # a change number beyond this is no sequence number; the changes before it are not counted one by one


def _changes(dossier: Dossier) -> list[tuple[str, Stuk]]:
    return [(path, act) for path, act in dossier.acts if act.soort == "begrotingswijziging"]


def _stacks(dossier: Dossier, jaar: int) -> tuple[list[tuple[str, Stapel]], tuple[Gemis, ...]]:
    """The stacks of a year, and what leaves open whether there are more."""
    all_stacks = [(f"/stapels/{i}", item) for i, item in enumerate(dossier.voorstel.stapels or ())]
    lost = tuple(Gemis(f"{path}/jaar", "het jaar van de stapel") for path, item in all_stacks if item.jaar is None)
    if dossier.voorstel.stapels is None:
        lost = (Gemis("/stapels", "het overzicht van eerdere wijzigingen"),)
    return [(path, item) for path, item in all_stacks if item.jaar == jaar], lost


class Genummerd(NamedTuple):
    """A numbered change: the pointer of its number, the number, and the days on which it may be adopted."""

    pad: str
    nummer: int
    dag: int | Bereik | None


def numbers(dossier: Dossier) -> Iterator[Feit]:
    """Per year: change numbers that stand twice, and numbers that fall while the days rise. A voornemen needs none yet."""
    changes = _changes(dossier)
    for year in sorted({act.jaar for _, act in changes}):
        own = [(path, act) for path, act in changes if act.jaar == year]
        lost = [Gemis(f"{path}/nummer", f"het nummer van {dossier.name_of(act)}") for path, act in own
                if act.nummer is None and act.status != "voornemen"]
        acts = [Genummerd(f"{path}/nummer", act.nummer, span([e.datum for _, e in dossier.events("vaststelling", act.id)
                                                              if e.datum])) for path, act in own if act.nummer is not None]
        stacks, _ = _stacks(dossier, year)
        listed = {stack.id: [Genummerd(f"{path}/wijzigingen/{k}/nummer", line.nummer, _day(line.vastgesteld))
                             for k, line in enumerate(stack.wijzigingen or ()) if line.nummer is not None]
                  for path, stack in stacks}
        lost += [Gemis(f"{path}/wijzigingen/{k}/nummer", "het nummer van de wijziging") for path, stack in stacks
                 for k, line in enumerate(stack.wijzigingen or ()) if line.nummer is None]
        undated = [Gemis(f"{path}/wijzigingen/{k}/vastgesteld", "de dag van vaststelling") for path, stack in stacks
                   for k, line in enumerate(stack.wijzigingen or ()) if line.vastgesteld is None]
        double = _double([one.nummer for one in acts])
        for lines in listed.values():
            double += _double([line.nummer for line in lines])
        falling = [words for lines in listed.values() for words in _falling(lines, in_order=True)]
        falling += _falling([*acts, *(line for lines in listed.values() for line in lines)], in_order=False)
        falling, most = list(dict.fromkeys(falling)), len(lost)
        yield Feit("wijzigingsnummers", f"begrotingswijzigingen {year}",
                   {"nummers": Bereik(len(acts), len(acts) + most) if most else len(acts),
                    "dubbel": Bereik(len(double), len(double) + most) if most else len(double),
                    "dalend": Bereik(len(falling), len(falling) + most + len(undated)) if most or undated else len(falling)},
                   {"jaar": str(year), "dubbele": opsomming([str(n) for n in double]), "volgorde": opsomming(falling)},
                   tuple(Plaats(path) for path, _ in own),
                   {**(dict.fromkeys(("nummers", "dubbel"), tuple(lost)) if lost else {}),
                    **({"dalend": (*lost, *undated)} if lost or undated else {})},
                   partial(Berekening, tuple(Term(dossier.name_of(act), act.nummer, "aantal", f"{path}/nummer")
                                             for path, act in own), "nummers vergelijken"),
                   frozenset({f"nummers:{year}"}))


def _day(value: Datum | str | None) -> int | Bereik | None:
    return span([value]) if isinstance(value, Datum) else None


def _double(found: list[int]) -> list[int]:
    return sorted(number for number, count in Counter(found).items() if count > 1)


def _falling(lines: list[Genummerd], in_order: bool) -> list[str]:
    """The pairs whose numbers fall, in the order of the list or (where both days are known) in that of their days."""
    if in_order:
        return [f"na {a.nummer} komt {b.nummer}" for a, b in pairwise(lines) if b.nummer < a.nummer]
    dated = sorted((*bounds(line.dag), line.nummer) for line in lines if line.dag is not None)
    return [f"na {a} komt {b}" for (_, high, a), (low, _, b) in pairwise(dated) if high < low and b < a]


def stacks(dossier: Dossier) -> Iterator[Feit]:
    """Per stack: does it add up and hold every earlier change? And per numbered change: is there a stack at all?"""
    shown = {item.jaar for item in dossier.voorstel.stapels or ()}
    _, lost = _stacks(dossier, 0)
    numbered: dict[int | None, int] = {}
    for path, act in _changes(dossier):
        numbered[act.jaar] = max(act.nummer or 1, numbered.get(act.jaar, 1))
        if act.jaar in shown:
            continue
        gone = (Gemis(f"{path}/nummer", "het nummer van de wijziging"),) if act.nummer is None else ()
        yield Feit("stapel", act.id, known(gevraagd=None if act.nummer is None else act.nummer >= 2,
                                           getoond=None if lost else False),
                   {"stuk": dossier.name_of(act), "nummer": str(act.nummer or "")}, (Plaats(path),),
                   {field: gemis for field, gemis in (("gevraagd", gone), ("getoond", lost)) if gemis},
                   partial(Berekening, (Term("nummer van de wijziging", act.nummer, "aantal", f"{path}/nummer"),),
                           "overzicht zoeken"), frozenset({f"stapel:{act.jaar}"}))
    for i, item in enumerate(dossier.voorstel.stapels or ()):
        yield _stack_fact(f"/stapels/{i}", item, numbered.get(item.jaar, 1))


def _stack_fact(path: str, item: Stapel, number: int) -> Feit:
    """The sum of a stack, and which changes before change ``number`` of its year are not in it."""
    amounts = [("primitief", f"{path}/primitief", item.primitief),
               *((f"wijziging {line.nummer or k + 1}", f"{path}/wijzigingen/{k}/bedrag", line.bedrag)
                 for k, line in enumerate(item.wijzigingen or ())), ("nieuwe stand", f"{path}/stand", item.stand)]
    lost = [Gemis(pad, f"{name} van {item.onderwerp}") for name, pad, value in amounts if value is None]
    lost += [Gemis(f"{path}/wijzigingen", "de wijzigingen")] if item.wijzigingen is None else []
    terms = [value for _, _, value in amounts if value is not None]
    som, gap = (0, None) if lost else _gap(terms)
    present = {line.nummer for line in item.wijzigingen or ()}
    holes = [n for n in range(1, min(number, MOST)) if n not in present]
    open_ones = [Gemis(f"{path}/wijzigingen/{k}/nummer", "het nummer van de wijziging")
                 for k, line in enumerate(item.wijzigingen or ()) if line.nummer is None]
    open_ones += [Gemis(f"{path}/jaar", "het jaar van de stapel")] if item.jaar is None else []
    open_ones += [Gemis(f"{path}/wijzigingen", "de wijzigingen")] if item.wijzigingen is None else []
    unsure = bool(open_ones) and (bool(holes) or item.jaar is None)
    stated = item.stand.cent if item.stand else None
    return Feit("stapel", f"stapel {item.id}",
                known(gevraagd=True, getoond=True, afstand=gap, verschil=None if gap is None else abs(som - (stated or 0)),
                      gaten=Bereik(0, max(1, len(holes))) if unsure else len(holes)),
                {"stuk": f"{item.onderwerp}{f' {item.jaar}' if item.jaar else ''}", "som": Term("", som, "cent"),
                 "stand": Term("", stated, "cent"), "uitgeschreven": " + ".join(euro(value.cent) for value in terms[:-1]),
                 "ontbrekende": opsomming([str(n) for n in holes])}, (Plaats(path, item.plaats),),
                {field: tuple(gone) for field, gone in (("afstand", lost), ("verschil", lost),
                                                        ("gaten", open_ones if unsure else ())) if gone},
                partial(Berekening, tuple(Term(name, value.cent if value else None, "cent", pad)
                                          for name, pad, value in amounts[:-1]), "optellen",
                        Term("primitief met de wijzigingen", som, "cent"), Term("nieuwe stand", stated, "cent", f"{path}/stand"),
                        None if gap is None else (stated or 0) - som),
                frozenset({f"stapel:{item.jaar}", f"som:{item.id}"}), "cent", gap or 0)


def _gap(terms: list[Bedrag]) -> tuple[int, int]:
    """The plain sum of all but the last, and how far the last is from what rounding allows that sum to be."""
    thousands = all(amount.cent % 100_000 == 0 and amount.precisie == 100 for amount in terms)
    reaches = [printed(t.cent, widest(t.cent, t.precisie, not thousands) if t.cent else 0) for t in terms]
    total = Interval(0, 0)
    for reach in reaches[:-1]:
        total = total + reach
    distance = total.gap(reaches[-1])
    return sum(t.cent for t in terms[:-1]), -(-distance.numerator // distance.denominator)


SOORTEN = (
    Feitsoort("wijzigingsnummers", "De nummers van de begrotingswijzigingen van een jaar.", ("stukken",),
              {"nummers": Veld(Type.AANTAL, "wijzigingen met een nummer", onzeker=True),
               "dubbel": Veld(Type.AANTAL, "nummers die twee keer voorkomen", onzeker=True),
               "dalend": Veld(Type.AANTAL, "keren dat een later besluit een lager nummer heeft", onzeker=True)},
              {"jaar": "het jaar", "dubbele": "de dubbele nummers", "volgorde": "waar het nummer daalt"},
              numbers, "geen begrotingswijziging"),
    Feitsoort("stapel", "De stapel van wijzigingen op een bedrag, of een wijziging zonder zo'n overzicht.",
              ("stukken", "stapels"),
              {"gevraagd": Veld(Type.JANEE, "of er eerdere wijzigingen zijn of een stapel is getoond"),
               "getoond": Veld(Type.JANEE, "of het stuk een stapel toont"),
               "afstand": Veld(Type.BEDRAG, "de afstand tussen de nieuwe stand en wat de termen toelaten"),
               "verschil": Veld(Type.BEDRAG, "de nieuwe stand min de gewone som, zonder teken"),
               "gaten": Veld(Type.AANTAL, "eerdere wijzigingen die in de stapel ontbreken", onzeker=True)},
              {"stuk": "de wijziging of het bedrag", "nummer": "het nummer van de wijziging", "som": "de som",
               "stand": "de nieuwe stand", "uitgeschreven": "de som, uitgeschreven", "ontbrekende": "de nummers die ontbreken"},
              stacks, "geen begrotingswijziging", eerste_beslist=True),
)
