"""Facts about how a reserve or provision runs through the years: begin, what comes in, what goes out, end."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.buffers.figures import Lost, Som, compare, gone, reading
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, count, known
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.buffers import Reserve
from vtt_engine.record.values import Bedrag

_OUT = {"reserves": ("onttrekking", "de onttrekking"), "voorzieningen": ("aanwending", "de aanwending")}
_WHERE = ("begroting", "jaarrekening", "kadernota")


class Stap(NamedTuple):
    """One year of a reserve or provision."""

    pad: str
    jaar: int | None
    id: str
    begin: Bedrag | None
    erbij: Bedrag | None
    eraf: Bedrag | None
    eind: Bedrag | None
    plaats: str | None
    mist: tuple[Gemis, ...]

    @property
    def naam(self) -> str:
        """The year, or the id where the year is not known."""
        return str(self.jaar or self.id)

    def som(self) -> Som | None:
        """The printed end beside begin + in - out; None if a figure is missing.

        What goes out may be printed with a minus: then it is added.
        """
        if self.begin is None or self.erbij is None or self.eraf is None or self.eind is None:
            return None
        found = compare(((1, self.begin), (1, self.erbij), (-1, self.eraf)), self.eind)
        other = compare(((1, self.begin), (1, self.erbij), (1, self.eraf)), self.eind)
        return other if self.eraf.cent < 0 and not other.afstand else found


class Overgang(NamedTuple):
    """From the end of a year to the begin of the next: the gap that rounding leaves, and whether the result explains it."""

    stap: Stap
    vorige: Stap
    som: Som
    bestemd: bool


def by_name(dossier: Dossier, part: str) -> dict[str, list[Stap]]:
    """The years of each reserve or provision, oldest first; a year that is not known comes first."""
    out, called = _OUT[part]
    found: dict[str, list[Stap]] = {}
    for i, item in enumerate(getattr(dossier.voorstel, part) or ()):
        path, less = f"/{part}/{i}", item.onttrekking if isinstance(item, Reserve) else item.aanwending
        lost = gone(path, {"stand_begin": (item.stand_begin, "de stand op 1 januari"),
                           "toevoeging": (item.toevoeging, "de toevoeging"), out: (less, called),
                           "stand_eind": (item.stand_eind, "de stand op 31 december")})
        found.setdefault(item.naam, []).append(
            Stap(path, item.jaar, item.id, item.stand_begin, item.toevoeging, less, item.stand_eind, item.plaats, lost))
    return {name: sorted(steps, key=lambda s: (s.jaar or 0, s.id)) for name, steps in found.items()}


def courses(dossier: Dossier, part: str, soort: str) -> Iterator[Feit]:
    """Per name: the years whose sum does not fit, and the years that do not begin where the year before ended."""
    for name, steps in by_name(dossier, part).items():
        sums = {step: step.som() for step in steps}
        wrong = [step for step, som in sums.items() if som and som.afstand]
        moves, open_moves = _moves(dossier, part, steps)
        jumps = [move for move in moves if move.som.afstand and not move.bestemd]
        lost: Lost = {"afwijkend": tuple(g for step, som in sums.items() if som is None for g in step.mist),
                      "sprongen": open_moves}
        rounded = [som for som in sums.values() if som and som.verschil and not som.afstand]
        rounded += [move.som for move in moves if move.som.verschil and not move.som.afstand]
        shown = wrong or [move.stap for move in jumps] or steps[-1:]
        yield Feit(soort, name,
                   known(afwijkend=count(len(wrong), sum(som is None for som in sums.values())),
                         sprongen=count(len(jumps), len(open_moves)), afgerond=len(rounded),
                         bestemd=sum(move.bestemd for move in moves)),
                   partial(_words, name, {step: som for step, som in sums.items() if som}, moves),
                   tuple(Plaats(f"{step.pad}/{'stand_eind' if step in wrong else 'stand_begin'}", step.plaats) for step in shown),
                   {key: gaps for key, gaps in lost.items() if gaps}, partial(_sum, shown[0], sums[shown[0]]),
                   frozenset({f"{part}:{name}"}), "cent",
                   max((abs(som.verschil) for som in (*(sums[s] for s in wrong), *(m.som for m in jumps)) if som), default=0),
                   tuple(step.naam for step in wrong) or tuple(f"begin {move.stap.naam}" for move in jumps))


def _moves(dossier: Dossier, part: str, steps: list[Stap]) -> tuple[list[Overgang], tuple[Gemis, ...]]:
    """The transitions between two years of the record, and per transition that is not known what is missing."""
    loose = tuple(Gemis(f"{step.pad}/jaar", "het jaar") for step in steps if step.jaar is None)
    moves: list[Overgang] = []
    lost: list[Gemis] = list(loose)
    by_year: dict[int, list[Stap]] = {}
    for step in steps:
        if step.jaar is not None:
            by_year.setdefault(step.jaar, []).append(step)
    for step in steps:
        before = by_year.get(step.jaar - 1, []) if step.jaar is not None else []
        if not before:
            continue
        if step.begin is None:
            lost.append(Gemis(f"{step.pad}/stand_begin", "de stand op 1 januari"))
            continue
        lost += [Gemis(f"{other.pad}/stand_eind", "de stand op 31 december") for other in before if other.eind is None]
        known_ends = [(other, compare(((1, other.eind),), step.begin)) for other in before if other.eind is not None]
        if known_ends:
            other, som = min(known_ends, key=lambda pair: pair[1].afstand)
            moves.append(Overgang(step, other, som, part == "reserves" and som.afstand > 0
                                  and _is_result(dossier, other, step.begin)))
    return moves, tuple(lost)


def _is_result(dossier: Dossier, last: Stap, begin: Bedrag) -> bool:
    """Whether a result of the year that goes to a reserve is what the next year begins with more (or less)."""
    if last.eind is None:
        return False
    step = reading(last.eind, begin)
    step = step if step > EURO else 0  # only stands in thousands are rounded further than the result
    more = printed(begin.cent, step) + printed(last.eind.cent, step).times(-1)
    return any(item.jaar == last.jaar and item.bestemming == "reserve" and item.resultaat is not None
               and more.gap(Interval(item.resultaat.cent, item.resultaat.cent)) == 0
               for item in dossier.voorstel.resultaatbestemmingen or ())


def _words(name: str, sums: dict[Stap, Som], moves: list[Overgang]) -> dict[str, object]:
    off = [(step, som) for step, som in sums.items() if som.afstand] or [(s, som) for s, som in sums.items() if som.verschil]
    jumps = [m for m in moves if m.som.afstand and not m.bestemd] or [m for m in moves if m.som.verschil]
    return {"naam": name,
            "jaren": opsomming([f"{step.naam} (berekend {euro(som.uitkomst)}, er staat {euro(som.gedrukt)})"
                                for step, som in off]),
            "overgangen": opsomming([f"eind {m.vorige.naam} {euro(m.som.uitkomst)}, begin {m.stap.naam} {euro(m.som.gedrukt)}"
                                     for m in jumps])}


def _sum(step: Stap, som: Som | None) -> Berekening:
    parts = (("begin", step.begin, "stand_begin"), ("erbij", step.erbij, "toevoeging"), ("eraf", step.eraf, ""),
             ("eind", step.eind, "stand_eind"))
    terms = tuple(Term(f"{name} {step.naam}", value.cent if value else None, "cent", f"{step.pad}/{key}" if key else None)
                  for name, value, key in parts)
    if som is None:
        return Berekening(terms, "begin + erbij - eraf = eind")
    return Berekening(terms[:3], "begin + erbij - eraf", Term("berekend", som.uitkomst, "cent"), terms[3], som.verschil)


_FIELDS = {"afwijkend": Veld(Type.AANTAL, "het aantal jaren waarvan de som niet uitkomt", onzeker=True),
           "sprongen": Veld(Type.AANTAL, "het aantal jaren dat anders begint dan het vorige eindigt", onzeker=True),
           "afgerond": Veld(Type.AANTAL, "het aantal verschillen dat afronding verklaart"),
           "bestemd": Veld(Type.AANTAL, "het aantal sprongen dat het resultaat van dat jaar verklaart")}
_WORDS = {"naam": "de reserve of voorziening", "jaren": "de jaren die afwijken, met wat er hoort te staan",
          "overgangen": "de jaarwisselingen die niet aansluiten"}
SOORTEN = (
    Feitsoort("reserveverloop", "Het verloop van een reserve door de jaren.", ("reserves",), _FIELDS, _WORDS,
              partial(courses, part="reserves", soort="reserveverloop"), "geen reserves",
              documenten=(*_WHERE, "bestuursvoorstel")),
    Feitsoort("voorzieningverloop", "Het verloop van een voorziening door de jaren.", ("voorzieningen",), _FIELDS, _WORDS,
              partial(courses, part="voorzieningen", soort="voorzieningverloop"), "geen voorzieningen", documenten=_WHERE),
)
