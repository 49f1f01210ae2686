"""Facts about some lines of the overview: work for a market, and overhead as a share of the lasten."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.budget.overview import ACT_FIELDS, Lost, kind_of_act, per_year
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import half_up
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO
from vtt_engine.facts.money.posts import printed_step
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.budget import Programma


def market(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act and year: programmes that are work for a market and cost more than they bring in."""
    for group in per_year(dossier):
        rows = [(pad, item, _saldo(item)) for pad, item in group.items
                if item.markttaak is not False and item.soort in ("programma", None)]
        sure = [(pad, item, saldo) for pad, item, saldo in rows if item.markttaak]
        bad = [(pad, item, saldo) for pad, item, saldo in sure if saldo is not None and saldo < -_leeway(item)]
        lost = [Gemis(f"{pad}/markttaak", f"{item.naam}: of het werk voor een markt is") for pad, item, saldo in rows
                if item.markttaak is None and not (saldo is not None and saldo >= 0)]
        lost += [Gemis(f"{pad}/saldo", f"{item.naam}: het saldo") for pad, item, saldo in sure if saldo is None]
        gone = (*(Gemis(f"{pad}/markttaak", f"{item.naam}: of het werk voor een markt is") for pad, item, _ in rows
                  if item.markttaak is None), *group.gemis)
        lost += group.gemis
        number = Bereik(len(sure), len(sure) + len(gone)) if gone else len(sure)
        yield Feit("markttaak", group.sleutel, {"markttaken": number,
                                                "verlies": Bereik(len(bad), len(bad) + len(lost)) if lost else len(bad)},
                   {"stuk": dossier.name_of(group.stuk or ""), "namen": opsomming([item.naam for _, item, _ in bad]),
                    "bedrag": Term("", -sum(saldo for *_, saldo in bad), "cent")},
                   tuple(Plaats(pad, item.plaats) for pad, item in [row[:2] for row in bad or rows] or group.items),
                   {key: g for key, g in (("markttaken", gone), ("verlies", tuple(lost))) if g},
                   partial(Berekening, tuple(Term(f"saldo {item.naam}", saldo, "cent", f"{pad}/saldo")
                                             for pad, item, saldo in rows), "saldo van werk voor een markt",
                           stappen=() if rows else ("geen werk voor een markt",)),
                   frozenset({f"programmas:{group.stuk}"}), "cent", -sum(saldo for *_, saldo in bad),
                   tuple(item.naam for _, item, _ in bad))


def _leeway(item: Programma) -> int:
    """What rounding of lasten and baten, each to the thousand, can make of a saldo that is not printed: half of it each."""
    step = printed_step((item.lasten, item.baten))
    return step if item.saldo is None and step > EURO else 0


def _saldo(item: Programma) -> int | None:
    if item.saldo is not None:
        return item.saldo.cent
    return None if item.baten is None or item.lasten is None else item.baten.cent - item.lasten.cent


def overhead(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act and year: is overhead shown apart, and is its share of the lasten inside the band of the profile?"""
    for group in per_year(dossier):
        apart = [(pad, item) for pad, item in group.items if item.soort == "overhead"]
        untyped = tuple(Gemis(f"{pad}/soort", f"{item.naam}: wat voor regel het is") for pad, item in group.items
                        if item.soort is None)
        absent = [Gemis(f"{pad}/lasten", f"{item.naam}: de lasten") for pad, item in group.items if item.lasten is None]
        if not absent and sum(item.lasten.cent for _, item in group.items if item.lasten) <= 0:
            absent = [Gemis(f"{pad}/lasten", f"{item.naam}: de lasten als positief bedrag") for pad, item in group.items]
        kind, no_act = kind_of_act(dossier, group.stuk)
        inside, limits, no_band = _inside(dossier, [item for _, item in apart], [item for _, item in group.items])
        lost = (*absent, *untyped, *group.gemis, *no_band) if apart else (*untyped, *group.gemis, *no_band)
        gone = {"stuksoort": no_act, "apart": () if apart else (*untyped, *group.gemis), "in_band": lost}
        part, whole = (sum(item.lasten.cent for _, item in lines if item.lasten) for lines in (apart, group.items))
        yield Feit("overhead", group.sleutel,
                   known(stuksoort=kind, jaar=group.jaar, apart=True if apart else None if gone["apart"] else False,
                         in_band=None if lost or not apart else inside),
                   {"stuk": dossier.name_of(group.stuk or ""), "overhead": Term("", part, "cent"),
                    "lasten": Term("", whole, "cent"), "aandeel": _percent(part, whole), "band": limits},
                   tuple(Plaats(pad, item.plaats) for pad, item in apart or group.items),
                   {key: g for key, g in gone.items() if g},
                   partial(Berekening, tuple(Term(f"lasten {item.naam}", item.lasten.cent if item.lasten else None, "cent",
                                                  f"{pad}/lasten") for pad, item in group.items),
                           "overhead als deel van alle lasten", stappen=(f"overhead {_percent(part, whole)} van de lasten",)),
                   frozenset({f"programmas:{group.stuk}"}), "cent", part)


def _percent(part: int, whole: int) -> str:
    return f"{getal(half_up(Fraction(part * 1000, whole)), 1)} %" if whole > 0 else "onbekend deel"


def _inside(dossier: Dossier, apart: list[Programma], lines: list[Programma]) -> tuple[bool | None, str, Lost]:
    """Whether the share of overhead, as printed, can lie inside the band; the band in words; what is missing."""
    if dossier.profiel is None:
        return None, "", (NO_PROFILE,)
    band = dossier.profiel.overheadband
    if band == "onbekend":
        return None, "", (unknown_in_profile(dossier.profiel, "overheadband", "de gewone hoogte van de overhead"),)
    low, high = (Fraction(end.waarde, 100 * 10**end.decimalen) for end in (band.van, band.tot))
    words = f"{getal(band.van.waarde, band.van.decimalen)} % tot {getal(band.tot.waarde, band.tot.decimalen)} %"
    step = printed_step(item.lasten for item in lines)
    part, whole = (sum(item.lasten.cent for item in own if item.lasten) for own in (apart, lines))
    few, many = (Fraction(step * len(own), 2) if step > 1 else 0 for own in (apart, lines))
    return part - few <= high * (whole + many) and part + few >= low * (whole - many), words, ()


_OF_ACT = {"stuk": "het begrotingsstuk"}
SOORTEN = (
    Feitsoort("markttaak", "Werk voor anderen op een markt, met zijn saldo.", ("programmas",),
              {"markttaken": Veld(Type.AANTAL, "het aantal programma's met werk voor een markt", onzeker=True),
               "verlies": Veld(Type.AANTAL, "hoeveel daarvan meer kosten dan zij opbrengen", onzeker=True)},
              {**_OF_ACT, "namen": "de programma's met verlies", "bedrag": "het verlies samen"}, market, "geen programma's"),
    Feitsoort("overhead", "De overhead van een stuk in een jaar, naast alle lasten.", ("programmas",),
              {**ACT_FIELDS, "apart": Veld(Type.JANEE, "of de overhead apart staat"),
               "in_band": Veld(Type.JANEE, "of het aandeel binnen de grenzen van het profiel ligt")},
              {**_OF_ACT, "overhead": "de overhead", "lasten": "alle lasten", "aandeel": "het aandeel van de overhead",
               "band": "de gewone grenzen"}, overhead, "geen programma's"),
)
