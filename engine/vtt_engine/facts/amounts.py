"""Facts about named amounts: one value everywhere, rounding, nature, repetition."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Bereik, Feit, Feitsoort, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.notation import euro, opsomming

_YEARLESS = "zonder jaar"


def _groups(dossier: Dossier) -> Iterator[tuple[str, int | str, str | None, list[Vermelding], list[Vermelding]]]:
    """Amounts of one subject, year and stand: the mentions that belong to it, and those that may."""
    by_subject: dict[str, list[Vermelding]] = {}
    for mention in dossier.vermeldingen:
        by_subject.setdefault(mention.onderwerp, []).append(mention)
    for subject, all_of_it in by_subject.items():
        keys = dict.fromkeys((m.jaar, m.stand) for m in all_of_it if m.jaar is not None and m.stand is not None)
        for year, stand in keys or {(_YEARLESS, None): None}:
            sure = [m for m in all_of_it if m.fits(year, stand)]
            maybe = [m for m in all_of_it if m.fits(year, stand) is None] if keys else all_of_it
            yield subject, year, stand, sure, maybe


def _name(subject: str, year: int | str, stand: str | None) -> str:
    return ", ".join(str(part) for part in (subject, year, stand) if part is not None)


def _clash(group: list[Vermelding], wide: bool) -> int:
    """The largest difference in cents between two printed values whose intervals do not meet; 0 if all meet."""
    seen = [(m.cent, printed(m.cent, m.ruim if wide else m.precisie)) for m in group if m.cent is not None]
    return max((abs(a - b) for a, left in seen for b, right in seen if left.gap(right) > 0), default=0)


def same_amount(dossier: Dossier) -> Iterator[Feit]:
    """Per subject, year and stand that stands at two places or more: do the printed values agree?"""
    for subject, year, stand, sure, maybe in _groups(dossier):
        printed_ones = [m for m in sure if m.cent is not None or m.gemis]
        if len(printed_ones) + len(maybe) < 2:
            continue
        low, high = _clash(sure, wide=True), _clash([*sure, *maybe], wide=True)
        lost = tuple(g for m in sure for g in m.gemis) + tuple(g for m in maybe for g in m.open_keys())
        difference = low if low or not lost else None
        values = known(verschil=difference, plaatsen=len(printed_ones), afgerond=_clash(sure, wide=False) > 0)
        clashing = _clashing(sure if low else [*sure, *maybe])
        yield Feit("zelfde_bedrag", _name(subject, year, stand), values,
                   {"onderwerp": subject, "jaar": str(year), "stand": stand or "", "waarden": _values(clashing or sure),
                    "plekken": opsomming([f"{euro(m.cent)} ({m.plaats or m.pad})" for m in clashing if m.cent is not None])},
                   tuple(Plaats(m.pad, m.plaats) for m in clashing or sure), {"verschil": lost} if lost else {},
                   partial(_mention_terms, tuple(sure), max(low, high)), frozenset({f"bedrag:{subject}|{year}"}), "cent", low)


def _clashing(group: list[Vermelding]) -> list[Vermelding]:
    seen = [(m, printed(m.cent, m.ruim)) for m in group if m.cent is not None]
    return [m for m, left in seen if any(left.gap(right) > 0 for _, right in seen)]


def _values(group: list[Vermelding]) -> str:
    return opsomming([euro(cent) for cent in sorted({m.cent for m in group if m.cent is not None})])


def _mention_terms(group: tuple[Vermelding, ...], difference: int) -> Berekening:
    return Berekening(tuple(Term(m.plaats or m.pad, m.cent, "cent", m.pad) for m in group), "vergelijken", verschil=difference)


def rounded_amount(dossier: Dossier) -> Iterator[Feit]:
    """Per rounded amount beside an exact one of the same subject, year and stand: is it rounded right?"""
    for subject, year, stand, sure, _ in _groups(dossier):
        exact = [m for m in sure if m.cent is not None and m.ruim == m.precisie]
        rounded = {m.cent: m for m in sure if m.cent is not None and m.ruim > m.precisie}
        for cent, mention in rounded.items():
            if not exact or cent is None:
                continue
            near = min(exact, key=lambda m: abs((m.cent or 0) - cent))
            difference = abs(cent - (near.cent or 0))
            yield Feit("afgerond_bedrag", f"{_name(subject, year, stand)}: {euro(cent)}",
                       {"verschil": difference, "halve_stap": mention.ruim // 2},
                       {"onderwerp": subject, "kop": Term("", cent, "cent"), "precies": Term("", near.cent, "cent"),
                        "stap": Term("", mention.ruim, "cent"), "waar": near.plaats or near.pad},
                       tuple(Plaats(m.pad, m.plaats) for m in sure if m.cent == cent), {},
                       partial(_rounding_terms, mention, near), frozenset({f"bedrag:{subject}|{year}"}), "cent", difference)


def _rounding_terms(mention: Vermelding, near: Vermelding) -> Berekening:
    return Berekening((Term("precies bedrag", near.cent, "cent", near.pad), Term("afgerond op", mention.ruim, "cent")),
                      "afronden", Term("precies bedrag", near.cent, "cent", near.pad),
                      Term("genoemd bedrag", mention.cent, "cent", mention.pad), abs((near.cent or 0) - (mention.cent or 0)))


def nature(dossier: Dossier) -> Iterator[Feit]:
    """Per subject and year: is it called incidenteel and structureel at once?"""
    seen: dict[tuple[str, int | str], list[Vermelding]] = {}
    for mention in dossier.vermeldingen:
        if isinstance(mention.jaar, int):
            seen.setdefault((mention.onderwerp, mention.jaar), []).append(mention)
    undated = [m for m in dossier.vermeldingen if m.jaar is None]
    for (subject, year), group in seen.items():
        maybe = [m for m in undated if m.onderwerp == subject]
        words = {m.aard for m in group if m.aard not in (None, "onbekend")}
        lost = [Gemis(f"{m.pad}/aard", "of het bedrag incidenteel of structureel is") for m in group
                if m.aard is None and m.soort is not None]
        lost += [Gemis(f"{m.pad}/jaar", "het jaar van het bedrag") for m in maybe if m.aard not in (*words, None)]
        count: int | Bereik | None = len(words)
        if lost and len(words) < 2:
            count = Bereik(max(len(words), 1), 2)
        yield Feit("aard", f"{subject}, {year}", known(aarden=count), {"onderwerp": subject, "jaar": str(year),
                   "woorden": opsomming(sorted(str(w) for w in words))},
                   tuple(Plaats(m.pad, m.plaats) for m in group), {"aarden": tuple(lost)} if lost else {},
                   partial(_nature_terms, tuple(group)), frozenset({f"aard:{subject}|{year}"}))


def _nature_terms(group: tuple[Vermelding, ...]) -> Berekening:
    return Berekening(tuple(Term(f"{m.plaats or m.pad}: {m.aard or 'geen aard'}", m.cent, "cent", m.pad) for m in group),
                      "vergelijken")


def repetition(dossier: Dossier) -> Iterator[Feit]:
    """Per subject: in how many years is money for it called incidenteel, whoever paid and whenever it was decided?"""
    posts = [(f"/bedragen/{i}", item) for i, item in enumerate(dossier.voorstel.bedragen or ())]
    for subject in dict.fromkeys(item.onderwerp for _, item in posts if item.onderwerp != "geen" and item.soort != "baat"):
        own = [(pad, item) for pad, item in posts if item.onderwerp == subject and item.soort != "baat"]
        sure = {item.jaar for _, item in own if item.aard == "incidenteel" and isinstance(item.jaar, int)}
        lost = [Gemis(f"{pad}/aard", "of het bedrag incidenteel is") for pad, item in own
                if item.aard is None and item.jaar not in sure]
        lost += [Gemis(f"{pad}/jaar", "het jaar van het bedrag") for pad, item in own
                 if item.jaar is None and item.aard in ("incidenteel", None)]
        if not sure and not lost:
            continue
        staff, staff_lost = _staff(own)
        fixed = all(item.einde_besloten for _, item in own if item.aard == "incidenteel")
        count: int | Bereik = Bereik(len(sure), len(sure) + len(lost)) if lost else len(sure)
        years = sorted(y for y in sure if isinstance(y, int))
        yield Feit("herhaling", subject, known(jaren=count, formatie_wettelijke_taak=staff, einde_besloten=fixed),
                   {"onderwerp": subject, "welke_jaren": opsomming([str(y) for y in years]),
                    "eerste_jaar": str(years[0]) if years else "", "laatste_jaar": str(years[-1]) if years else ""},
                   tuple(Plaats(pad, item.plaats) for pad, item in own if item.aard == "incidenteel"),
                   {**({"jaren": tuple(lost)} if lost else {}),
                    **({"formatie_wettelijke_taak": staff_lost} if staff_lost else {})},
                   partial(Berekening, tuple(Term(f"{item.jaar}: {item.plaats or pad}", item.bedrag.cent if item.bedrag else None,
                                                  "cent", pad) for pad, item in own), "jaren tellen"),
                   frozenset({f"aard:{subject}"}))


def _staff(own: list[tuple[str, "object"]]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether some amount pays staff for a statutory task; unknown when both keys are half filled in."""
    lost: list[Gemis] = []
    for pad, item in own:
        staff, task = getattr(item, "formatie"), getattr(item, "wettelijke_taak")
        if staff and task:
            return True, ()
        if (staff is None) != (task is None) and (staff or task):
            lost.append(Gemis(f"{pad}/{'formatie' if staff is None else 'wettelijke_taak'}",
                              "of het om personeel voor een wettelijke taak gaat"))
    return (None, tuple(lost)) if lost else (False, ())


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
    Feitsoort("aard", "De aard (incidenteel of structureel) van een onderwerp in een jaar.", ("bedragen",),
              {"aarden": Veld(Type.AANTAL, "het aantal verschillende aarden", onzeker=True)},
              {"onderwerp": "het onderwerp", "jaar": "het jaar", "woorden": "de aarden"}, nature, "geen bedrag met een jaar"),
    Feitsoort("herhaling", "De jaren waarin geld voor hetzelfde doel incidenteel heet.", ("bedragen",),
              {"jaren": Veld(Type.AANTAL, "het aantal jaren", onzeker=True),
               "formatie_wettelijke_taak": Veld(Type.JANEE, "of er personeel voor een wettelijke taak van wordt betaald"),
               "einde_besloten": Veld(Type.JANEE, "of het einde vastligt in een besluit")},
              {"onderwerp": "het onderwerp", "welke_jaren": "de jaren", "eerste_jaar": "het eerste jaar",
               "laatste_jaar": "het laatste jaar"}, repetition, "geen bedrag dat incidenteel heet"),
)
