"""Facts about one amount at several places: one value everywhere, and rounded values beside exact ones."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from itertools import combinations
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Feitsoort, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.notation import euro, opsomming

_YEARLESS = "zonder jaar"


class Groep(NamedTuple):
    """One amount (subject, year, stand): the mentions that belong to it, and those that may."""

    onderwerp: str
    jaar: int | str
    stand: str | None
    zeker: list[Vermelding]
    misschien: list[Vermelding]

    @property
    def naam(self) -> str:
        """The subject with what is known of year and stand."""
        return ", ".join(str(part) for part in self[:3] if part is not None)


def _groups(dossier: Dossier) -> Iterator[Groep]:
    """The amounts of the record. Mentions without year or stand that fit none of them make a group of their own."""
    by_subject: dict[str, list[Vermelding]] = {}
    for mention in dossier.vermeldingen:
        if mention.cent is not None or mention.gemis:
            by_subject.setdefault(mention.onderwerp, []).append(mention)
    for subject, own in by_subject.items():
        keys = dict.fromkeys((m.jaar, m.stand) for m in own if m.jaar is not None and m.stand is not None)
        for year, stand in keys:
            yield Groep(subject, year, stand, [m for m in own if m.fits(year, stand)],
                        [m for m in own if m.fits(year, stand) is None])
        loose = dict.fromkeys((m.jaar, m.stand) for m in own if not any(m.fits(*key) is not False for key in keys))
        for open_year, open_stand in loose:
            yield Groep(subject, open_year or _YEARLESS, open_stand, [], [
                m for m in own if (None in (m.jaar, open_year) or m.jaar == open_year)
                and (None in (m.stand, open_stand) or m.stand == open_stand)])


def _clash(group: list[Vermelding]) -> tuple[int, set[int]]:
    """The largest difference in cents that rounding does not explain, and the values in such a difference.

    A rounded value that meets a finer one is explained by it: that it does not meet the others is no second finding.
    """
    if not _apart(group, wide=True):
        return 0, set()
    seen = {(m.ruim, m.cent): printed(m.cent, m.ruim) for m in group if m.cent is not None}
    explained = {a for a in seen if any(b[0] < a[0] and seen[a].gap(seen[b]) == 0 for b in seen)}
    apart = [(a[1], b[1]) for a, b in combinations(sorted(seen), 2)
             if seen[a].gap(seen[b]) > 0 and not (a[0] < b[0] and b in explained)]
    return max((abs(a - b) for a, b in apart), default=0), {value for pair in apart for value in pair}


def _apart(group: list[Vermelding], wide: bool) -> list[Vermelding]:
    """The mentions whose interval misses that of some other."""
    seen = [(m, printed(m.cent, m.ruim if wide else m.precisie)) for m in group if m.cent is not None]
    low = max((interval.laag for _, interval in seen), default=Fraction(0))
    high = min((interval.hoog for _, interval in seen), default=Fraction(0))
    return [m for m, interval in seen if interval.laag > high or interval.hoog < low]


def _absent(dossier: Dossier) -> tuple[Gemis, ...]:
    return tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("bedragen", "tabellen")
                 if getattr(dossier.voorstel, part) is None)


def same_amount(dossier: Dossier) -> Iterator[Feit]:
    """Per subject, year and stand that stands at two places or more: do the printed values agree?

    Without the text or the tables nothing can be said to agree, not even an amount that stands at one place.
    """
    absent = _absent(dossier)
    groups = [group for group in _groups(dossier) if absent or len(group.zeker) + len(group.misschien) > 1]
    yield from (_same(group, absent) for group in groups)
    if absent and not groups:
        yield Feit("zelfde_bedrag", "dossier", {}, ontbreekt={"verschil": absent})


def _same(group: Groep, absent: tuple[Gemis, ...]) -> Feit:
    sure, everyone = group.zeker, [*group.zeker, *group.misschien]
    difference, values = _clash(sure)
    doubtful = _apart(everyone, wide=True)
    lost = (*(g for m in everyone for g in m.gemis), *absent,
            *(g for m in group.misschien if m in doubtful for g in m.open_keys()))
    shown = [m for m in (sure if values else everyone) if m.cent in values or not values]
    places: dict[int, list[str]] = {}
    for m in shown:
        if m.cent is not None:
            places.setdefault(m.cent, []).append(m.plaats or m.cel)
    return Feit("zelfde_bedrag", group.naam,
                known(verschil=difference if difference or not lost else None, plaatsen=len(sure),
                      afgerond=bool(_apart(sure, wide=False))),
                {"onderwerp": group.onderwerp, "jaar": str(group.jaar), "stand": group.stand or "",
                 "waarden": opsomming([euro(cent) for cent in sorted(places)]),
                 "plekken": opsomming([f"{euro(cent)} ({'; '.join(dict.fromkeys(places[cent]))})" for cent in sorted(places)])},
                tuple(Plaats(m.cel, m.plaats) for m in shown), {"verschil": lost} if lost else {},
                partial(_mention_terms, tuple(everyone), difference),
                frozenset({f"bedrag:{group.onderwerp}|{group.jaar}"}), "cent", difference)


def _mention_terms(group: tuple[Vermelding, ...], difference: int) -> Berekening:
    return Berekening(tuple(Term(m.plaats or m.cel, m.cent, "cent", m.cel) for m in group), "vergelijken", verschil=difference)


def rounded_amount(dossier: Dossier) -> Iterator[Feit]:
    """Per amount beside a more precise one of the same subject, year and stand: is it rounded right?

    ``halve_stap`` is absent where a missing key or part leaves open which amount it is the rounding of.
    """
    absent, found = _absent(dossier), False
    for group in _groups(dossier):
        everyone = [*group.zeker, *group.misschien]
        if not absent and len({m.ruim for m in everyone}) < 2:
            continue
        for cent, mention in {m.cent: m for m in reversed(everyone) if m.cent is not None}.items():
            exact = [m for m in everyone if m.cent is not None and m.ruim < mention.ruim]
            if exact or (absent and mention.ruim > mention.precisie):
                found = True
                yield _rounded(group, cent, mention, exact) if exact else _unpaired(group, cent, mention, absent)
    if absent and (not found or dossier.voorstel.bedragen is None):
        yield Feit("afgerond_bedrag", "dossier", {}, ontbreekt={"halve_stap": absent})


def _unpaired(group: Groep, cent: int, mention: Vermelding, absent: tuple[Gemis, ...]) -> Feit:
    return Feit("afgerond_bedrag", f"{group.naam}: {euro(cent)}", {}, {}, (Plaats(mention.cel, mention.plaats),),
                {"verschil": absent, "halve_stap": absent})


def _rounded(group: Groep, cent: int, mention: Vermelding, exact: list[Vermelding]) -> Feit:
    sure = [m for m in exact if m in group.zeker]
    near = min(sure or exact, key=lambda m: abs((m.cent or 0) - cent))
    difference = abs(cent - (near.cent or 0))
    doubtful = [m for m in (mention, near) if m in group.misschien] if 2 * difference > mention.ruim else []
    lost = tuple(g for m in doubtful for g in m.open_keys())
    return Feit("afgerond_bedrag", f"{group.naam}: {euro(cent)}",
                known(verschil=difference, halve_stap=None if lost else mention.ruim // 2),
                {"onderwerp": group.onderwerp, "kop": Term("", cent, "cent"), "precies": Term("", near.cent, "cent"),
                 "stap": Term("", mention.ruim, "cent"), "waar": near.plaats or near.cel},
                tuple(Plaats(m.cel, m.plaats) for m in [*group.zeker, *group.misschien] if m.cent == cent),
                {"halve_stap": lost} if lost else {}, partial(_rounding_terms, mention, near),
                frozenset({f"bedrag:{group.onderwerp}|{group.jaar}"}), "cent", difference)


def _rounding_terms(mention: Vermelding, near: Vermelding) -> Berekening:
    return Berekening((Term("precies bedrag", near.cent, "cent", near.cel), Term("afgerond op", mention.ruim, "cent")),
                      "afronden", Term("precies bedrag", near.cent, "cent", near.cel),
                      Term("genoemd bedrag", mention.cent, "cent", mention.cel), abs((near.cent or 0) - (mention.cent or 0)))


SOORTEN = (
    Feitsoort("zelfde_bedrag", "Eén bedrag (onderwerp, jaar, stand) dat op meer plaatsen staat.", ("bedragen", "tabellen"),
              {"verschil": Veld(Type.BEDRAG, "het grootste verschil dat afronding niet verklaart"),
               "plaatsen": Veld(Type.AANTAL, "het aantal plaatsen"),
               "afgerond": Veld(Type.JANEE, "of afronding op duizenden een verschil verklaart")},
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
