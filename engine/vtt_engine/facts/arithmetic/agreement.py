"""Facts about one amount at several places: one value everywhere, and rounded values beside exact ones."""

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.dividing import of_difference
from vtt_engine.facts.effect.grounds import of_amount
from vtt_engine.facts.fact import Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO, Groep, Vermelding, by_amount, told_apart
from vtt_engine.notation import euro, opsomming

_YEARLESS = "zonder jaar"


def _groups(dossier: Dossier) -> Iterator[Groep]:
    """The amounts of the record, told apart by kind and phase where one subject has several."""
    return (part for group in _of_year(dossier) for part in told_apart(group))


def _of_year(dossier: Dossier) -> Iterator[Groep]:
    """Per subject, year and stand; mentions without year or stand that fit none of them make a group of their own."""
    valued = (m for m in dossier.vermeldingen if m.cent is not None or m.gemis)
    for groups, subject, loose in by_amount(valued):
        yield from groups
        own = [m for group in groups for m in (*group.zeker, *group.misschien)] + loose
        for open_year, open_stand in dict.fromkeys((m.jaar, m.stand) for m in loose):
            yield Groep(subject, open_year or _YEARLESS, open_stand, [], [
                m for m in dict.fromkeys(own) if (None in (m.jaar, open_year) or m.jaar == open_year)
                and (None in (m.stand, open_stand) or m.stand == open_stand)])


class Waarde(NamedTuple):
    """A printed value: the step of its widest reading, its cents, and whether that step is only a possible reading."""

    stap: int
    cent: int
    mogelijk: bool

    def meets(self, other: "Waarde") -> bool:
        """Whether both can be the same amount. Two round amounts of one text must be equal, others may differ by rounding."""
        if self.mogelijk and other.mogelijk and self.stap == other.stap:
            return self.cent == other.cent
        return 2 * abs(self.cent - other.cent) <= self.stap + other.stap


def _values(group: list[Vermelding]) -> list[Waarde]:
    return sorted({Waarde(m.ruim, m.cent, m.ruim > m.precisie) for m in group if m.cent is not None})


def _clash(group: list[Vermelding]) -> tuple[int, set[int]]:
    """The largest difference in cents that rounding does not explain, and the values in such a difference.

    A rounded value that meets a finer one is explained by it: that it does not meet the others is no second finding.
    """
    seen = _values(group)
    explained = {a for a in seen if any(b.stap < a.stap and a.meets(b) for b in seen)}
    apart = [(a.cent, b.cent) for a, b in combinations(seen, 2)
             if not a.meets(b) and not (a.stap < b.stap and b in explained)]
    return max((abs(a - b) for a, b in apart), default=0), {value for pair in apart for value in pair}


def _doubtful(group: Groep) -> list[Vermelding]:
    """The mentions that may belong to the amount and would not agree with it."""
    seen = _values([*group.zeker, *group.misschien])
    return [m for m in group.misschien if not all(own.meets(other) for own in _values([m]) for other in seen)]


def _absent(dossier: Dossier) -> tuple[Gemis, ...]:
    return tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("bedragen", "tabellen")
                 if getattr(dossier.voorstel, part) is None)


def same_amount(dossier: Dossier) -> Iterator[Feit]:
    """Per subject, year and stand that stands at two places or more: do the printed values agree?

    Without the text or the tables nothing can be said to agree, not even an amount that stands at one place.
    """
    absent = _absent(dossier)
    groups = [group for group in _groups(dossier) if absent or len(group.zeker) + len(group.misschien) > 1]
    yield from (_same(dossier, group, absent) for group in groups)
    if absent and not groups:
        yield Feit("zelfde_bedrag", "dossier", {}, ontbreekt={"verschil": absent})


def _same(dossier: Dossier, group: Groep, absent: tuple[Gemis, ...]) -> Feit:
    sure, everyone = group.zeker, [*group.zeker, *group.misschien]
    difference, values = _clash(sure)
    lost = (*(g for m in everyone for g in m.gemis), *absent,
            *(g for m in _doubtful(group) for g in m.open_keys()))
    shown = [m for m in (sure if values else everyone) if m.cent in values or not values]
    places: dict[int, list[str]] = {}
    for m in shown:
        if m.cent is not None:
            places.setdefault(m.cent, []).append(m.plaats)
    return Feit("zelfde_bedrag", group.naam,
                known(verschil=difference if difference or not lost else None, plaatsen=len(sure),
                      afgerond=len({m.cent for m in sure if m.cent is not None}) > 1),
                {"onderwerp": group.onderwerp, "jaar": str(group.jaar), "stand": group.stand or "",
                 "waarden": opsomming([euro(cent) for cent in sorted(places)]),
                 "plekken": opsomming([f"{euro(cent)} ({'; '.join(dict.fromkeys(places[cent]))})" for cent in sorted(places)])},
                tuple(Plaats(m.cel, m.plaats) for m in shown), {"verschil": lost} if lost else {},
                partial(_mention_terms, tuple(everyone), difference),
                frozenset({f"bedrag:{group.onderwerp}|{group.jaar}", *(m.zaak for m in shown)}), "cent", difference,
                steunt=tuple(key for m in shown for key in m.sleutels), effect=partial(_effect, dossier, shown, values))


def _effect(dossier: Dossier, shown: list[Vermelding], values: set[int]) -> Effect:
    """The difference between the total of the one column per gemeente with this amount, and the one other value of it."""
    pads = {m.pad for m in shown if m.cel.partition("/totaal")[1]}
    own = [found for found in dossier.columns() if found.pad in pads and found.tabel.per_gemeente]
    if len(own) != 1 or own[0].totaal not in values:
        return Effect(onbekend="welke tabel per gemeente klopt") if len(own) > 1 else Effect()
    if len(values) != 2:
        return Effect(onbekend=f"welk van de {len(values)} bedragen klopt")
    total = own[0].totaal or 0
    other = next(value for value in values if value != total)
    rests = (key for m in shown if m.pad.startswith("/bedragen") for key in of_amount(m.pad))
    return of_difference(own[0], total, other, any(m.cent == other and m.ruim <= EURO for m in shown), rests)


def _mention_terms(group: tuple[Vermelding, ...], difference: int) -> Berekening:
    return Berekening(tuple(Term(m.plaats, m.cent, "cent", m.cel) for m in group), "vergelijken", verschil=difference)


def rounded_amount(dossier: Dossier) -> Iterator[Feit]:
    """Per amount beside a more precise one of the same subject, year and stand: is it rounded right?

    ``halve_stap`` is absent where a missing key or part leaves open which amount it is the rounding of.
    """
    absent, found = _absent(dossier), False
    for group in _groups(dossier):
        everyone = [*group.zeker, *group.misschien]
        if not absent and len({m.ruim for m in everyone}) < 2 and not any(m.gemis for m in everyone):
            continue
        for cent, mention in {m.cent: m for m in reversed(everyone) if m.cent is not None}.items():
            exact = [m for m in everyone if m.cent is not None and m.ruim < mention.ruim]
            lost = (*absent, *(g for m in everyone for g in m.gemis))
            if exact or (lost and mention.ruim > mention.precisie):
                found = True
                yield _rounded(group, cent, mention, exact) if exact else _unpaired(group, cent, mention, lost)
    if absent and (not found or dossier.voorstel.bedragen is None):
        yield Feit("afgerond_bedrag", "dossier", {}, ontbreekt={"halve_stap": absent})


def _unpaired(group: Groep, cent: int, mention: Vermelding, lost: tuple[Gemis, ...]) -> Feit:
    return Feit("afgerond_bedrag", f"{group.naam}: {euro(cent)}", {}, {}, (Plaats(mention.cel, mention.plaats),),
                {"verschil": lost, "halve_stap": lost})


def _rounded(group: Groep, cent: int, mention: Vermelding, exact: list[Vermelding]) -> Feit:
    sure = [m for m in exact if m in group.zeker]
    near = min(sure or exact, key=lambda m: abs((m.cent or 0) - cent))
    difference = abs(cent - (near.cent or 0))
    doubtful = [m for m in (mention, near) if m in group.misschien] if 2 * difference > mention.ruim else []
    lost = tuple(g for m in doubtful for g in m.open_keys())
    return Feit("afgerond_bedrag", f"{group.naam}: {euro(cent)}",
                known(verschil=difference, halve_stap=None if lost else mention.ruim // 2),
                {"onderwerp": group.onderwerp, "kop": Term("", cent, "cent"), "precies": Term("", near.cent, "cent"),
                 "stap": Term("", mention.ruim, "cent"), "waar": near.plaats},
                tuple(Plaats(m.cel, m.plaats) for m in [*group.zeker, *group.misschien] if m.cent == cent),
                {"halve_stap": lost} if lost else {}, partial(_rounding_terms, mention, near),
                frozenset({f"bedrag:{group.onderwerp}|{group.jaar}"}), "cent", difference,
                steunt=(*mention.sleutels, *near.sleutels))


def _rounding_terms(mention: Vermelding, near: Vermelding) -> Berekening:
    return Berekening((Term("precies bedrag", near.cent, "cent", near.cel), Term("afgerond op", mention.ruim, "cent")),
                      "afronden", Term("precies bedrag", near.cent, "cent", near.cel),
                      Term("genoemd bedrag", mention.cent, "cent", mention.cel), abs((near.cent or 0) - (mention.cent or 0)))


SOORTEN = (
    Feitsoort("zelfde_bedrag", "Eén bedrag (onderwerp, jaar, stand) dat op meer plaatsen staat.", ("bedragen", "tabellen"),
              {"verschil": Veld(Type.BEDRAG, "het grootste verschil dat afronding niet verklaart"),
               "plaatsen": Veld(Type.AANTAL, "het aantal plaatsen"),
               "afgerond": Veld(Type.JANEE, "of er verschillende getallen staan")},
              {"onderwerp": "het onderwerp", "jaar": "het jaar", "stand": "gevraagd, besloten of eerder",
               "waarden": "de verschillende bedragen", "plekken": "de bedragen met hun plaats"},
              same_amount, "geen bedrag dat op twee plaatsen staat"),
    Feitsoort("afgerond_bedrag", "Een afgerond bedrag in de tekst naast het precieze bedrag.", ("bedragen", "tabellen"),
              {"verschil": Veld(Type.BEDRAG, "het verschil tussen beide"),
               "halve_stap": Veld(Type.BEDRAG, "de helft van de stap waarop is afgerond")},
              {"onderwerp": "het onderwerp", "kop": "het afgeronde bedrag", "precies": "het precieze bedrag",
               "stap": "de stap", "waar": "waar het precieze bedrag staat"},
              rounded_amount, "geen afgerond bedrag naast een precies bedrag"),
)
