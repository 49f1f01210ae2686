"""Facts about named amounts: their nature, and how often money for one purpose is called incidenteel."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Groep, Vermelding, by_amount, told_apart
from vtt_engine.notation import opsomming
from vtt_engine.record.amounts import BedragPost
from vtt_engine.record.base import GEEN, ONBEKEND

_AARDEN = {"incidenteel", "structureel"}


def _groups(dossier: Dossier) -> Iterator[Groep]:
    """The amounts of the record; a last and what covers it are two amounts."""
    return (part for group in _of_year(dossier) for part in told_apart(group, ("soort",)))


def _of_year(dossier: Dossier) -> Iterator[Groep]:
    """Per subject, year and stand; mentions that fit none of them go with all mentions that leave year or stand open."""
    named = (m for m in dossier.vermeldingen if m.aard is not None or not m.rij)
    for groups, subject, loose in by_amount(named):
        yield from groups
        if loose:
            own = [m for group in groups for m in (*group.zeker, *group.misschien)] + loose
            yield Groep(subject, "jaar of stand niet bekend", None, [],
                        [m for m in dict.fromkeys(own) if None in (m.jaar, m.stand)])


def nature(dossier: Dossier) -> Iterator[Feit]:
    """Per subject, year and stand: is it called incidenteel and structureel at once?"""
    record = dossier.voorstel
    absent = [Gemis(f"/{part}", f"het onderdeel {part}") for part in ("bedragen", "tabellen") if getattr(record, part) is None]
    for group in _groups(dossier):
        subject, year, stand, sure, maybe = group[:5]
        words, everyone = {m.aard for m in sure} & _AARDEN, [*sure, *maybe]
        least = len(words) if isinstance(year, int) else min(len(words), 1)
        silent = [m for m in everyone if m.aard is None]
        most = 2 if absent else min(2, len({m.aard for m in everyone} & _AARDEN) + len(silent))
        lost: list[Gemis] = []
        if not words and silent:
            least, most = min(least, 1), 2
        if least < 2 <= most:
            lost = [Gemis(f"{m.pad}/aard", "of het bedrag incidenteel of structureel is") for m in silent]
            lost += [Gemis(f"{m.pad}/{key}", f"{'het jaar' if key == 'jaar' else 'de stand'} van het bedrag") for m in everyone
                     if m.aard != ONBEKEND for key, value in (("jaar", m.jaar), ("stand", m.stand)) if value in (None, ONBEKEND)]
            lost += absent
        yield Feit("aard", group.naam,
                   {"aarden": least if least >= most else Bereik(least, most)},
                   {"onderwerp": subject, "jaar": str(year), "stand": stand or "",
                    "plekken": _called(sure)},
                   tuple(Plaats(m.pad, m.plaats) for m in everyone), {"aarden": tuple(dict.fromkeys(lost))} if lost else {},
                   partial(_nature_terms, tuple(everyone)), frozenset({f"aard:{subject}|{year}"}))


def _called(group: list[Vermelding]) -> str:
    """What the subject is called, with the first place of each nature."""
    first = {str(m.aard): m for m in reversed(group) if m.aard in _AARDEN}
    return opsomming([f"{aard} ({first[aard].plaats or first[aard].cel})" for aard in sorted(first)])


def _nature_terms(group: tuple[Vermelding, ...]) -> Berekening:
    return Berekening(tuple(Term(f"{m.plaats or m.cel}: {m.aard or 'geen aard'}", m.cent, "cent", m.pad) for m in group),
                      "vergelijken")


_Posts = list[tuple[str, BedragPost]]


def repetition(dossier: Dossier) -> Iterator[Feit]:
    """Per subject: in how many years is money for it called incidenteel, whoever paid and whenever it was decided?"""
    posts = [(f"/bedragen/{i}", item) for i, item in enumerate(dossier.voorstel.bedragen or ())
             if item.onderwerp != GEEN and item.soort != "baat" and item.aard in ("incidenteel", None)]
    groups: dict[str, _Posts] = {}
    for pad, item in posts:
        groups.setdefault(item.onderwerp, []).append((pad, item))
    for subject, own in groups.items():
        named = [(pad, item) for pad, item in own if item.aard == "incidenteel"]
        years, count, lost = _years(own)
        staff, staff_lost = _staff(own)
        fixed, fixed_lost = _fixed(named or own)
        gone = {"jaren": lost, "formatie_wettelijke_taak": staff_lost, "einde_besloten": fixed_lost}
        yield Feit("herhaling", subject, known(jaren=count, formatie_wettelijke_taak=staff, einde_besloten=fixed),
                   {"onderwerp": subject, "welke_jaren": opsomming([str(y) for y in years])},
                   tuple(Plaats(pad, item.plaats) for pad, item in named or own),
                   {field: gemis for field, gemis in gone.items() if gemis},
                   partial(Berekening, tuple(Term(f"{item.jaar}: {item.plaats or pad}", item.bedrag.cent if item.bedrag else None,
                                                  "cent", pad) for pad, item in named), "jaren tellen"),
                   frozenset({f"aard:{subject}"}))


def _years(own: _Posts) -> tuple[list[int], int | Bereik, tuple[Gemis, ...]]:
    """The years that are called incidenteel for sure, how many there are, and what is missing to know that."""
    sure = {item.jaar for _, item in own if item.aard == "incidenteel" and isinstance(item.jaar, int)}
    maybe = {item.jaar for _, item in own if item.aard is None and isinstance(item.jaar, int)} - sure
    yearless = [(pad, item) for pad, item in own if not isinstance(item.jaar, int)]
    lost = [Gemis(f"{pad}/aard", "of het bedrag incidenteel is") for pad, item in own
            if item.aard is None and item.jaar not in sure]
    lost += [Gemis(f"{pad}/jaar", "het jaar van het bedrag") for pad, _ in yearless]
    most = len(sure) + len(maybe) + len(yearless)
    return sorted(sure), Bereik(len(sure), most) if lost else len(sure), tuple(lost)


def _shared(own: _Posts, key: str, item: BedragPost) -> bool | None:
    """A yes/no key of a mention, or what another mention of the same amount (year, stand) says of it."""
    same = [other for _, other in own if (other.jaar, other.stand) == (item.jaar, item.stand)]
    said: list[bool] = [value for other in (item, *same) if (value := getattr(other, key)) is not None]
    return said[0] if said else None


def _staff(own: _Posts) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether some incidental amount pays staff for a statutory task; what is missing to know that none does."""
    lost: list[Gemis] = []
    for pad, item in own:
        staff, task = (_shared(own, key, item) for key in ("formatie", "wettelijke_taak"))
        if staff is False or task is False:
            continue
        if staff and task and item.aard:
            return True, ()
        keys = (("formatie", staff, "of er personeel van wordt betaald"),
                ("wettelijke_taak", task, "of het om een wettelijke taak gaat"),
                ("aard", item.aard, "of het bedrag incidenteel is"))
        lost.extend(Gemis(f"{pad}/{key}", naam) for key, value, naam in keys if value is None)
    return (None, tuple(lost)) if lost else (False, ())


def _fixed(named: _Posts) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether a decision fixes the end of every incidental amount; what is missing to know it."""
    if any(item.einde_besloten is False for _, item in named):
        return False, ()
    lost = tuple(Gemis(f"{pad}/einde_besloten", "of het einde vastligt in een besluit") for pad, item in named
                 if _shared(named, "einde_besloten", item) is None)
    return (None, lost) if lost else (True, ())


SOORTEN = (
    Feitsoort("aard", "De aard (incidenteel of structureel) van een onderwerp in een jaar.", ("bedragen", "tabellen"),
              {"aarden": Veld(Type.AANTAL, "het aantal verschillende aarden", onzeker=True)},
              {"onderwerp": "het onderwerp", "jaar": "het jaar", "stand": "gevraagd, besloten of eerder",
               "plekken": "per aard de eerste plaats"}, nature, "geen bedrag met een onderwerp"),
    Feitsoort("herhaling", "De jaren waarin geld voor hetzelfde doel incidenteel heet.", ("bedragen",),
              {"jaren": Veld(Type.AANTAL, "het aantal jaren", onzeker=True),
               "formatie_wettelijke_taak": Veld(Type.JANEE, "of er personeel voor een wettelijke taak van wordt betaald"),
               "einde_besloten": Veld(Type.JANEE, "of het einde vastligt in een besluit")},
              {"onderwerp": "het onderwerp", "welke_jaren": "de jaren"}, repetition, "geen bedrag dat incidenteel heet"),
)
