"""Facts about the index of a budget act: beside what was agreed, its source, its price level and its years."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.budget.estimate import LATER, owner
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, Waarde, known
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.step import ACTS
from vtt_engine.notation import opsomming
from vtt_engine.profiles import Indexkader
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.budget import Indexering
from vtt_engine.record.values import Getal

Lost = dict[str, tuple[Gemis, ...]]


def reach(number: Getal) -> Interval:
    """What a printed number can stand for: half its last digit either side."""
    return printed(number.waarde, 1).times(Fraction(1, 10**number.decimalen))


def indexes(dossier: Dossier) -> Iterator[Feit]:
    """Per statement of the index of an act: one fact with everything the rules on indexation ask."""
    for i, item in enumerate(dossier.voorstel.indexeringen or ()):
        path = f"/indexeringen/{i}"
        fields: dict[str, Waarde | None] = {}
        lost: Lost = {}
        frame = _frame(dossier, path, item)
        for more, gone in (_agreed(path, item, frame), _named(path, item), _level(path, item), _years(dossier, path, item)):
            fields |= more
            lost |= gone
        kader = frame if isinstance(frame, Indexkader) else None
        yield Feit("indexering", item.id, known(**fields),
                   {"waar": item.plaats or item.id, "jaar": str(item.jaar or "onbekend jaar"),
                    "loon": _percent(item.loon), "prijs": _percent(item.prijs),
                    "kader_loon": _percent(kader.loon if kader else None),
                    "kader_prijs": _percent(kader.prijs if kader else None),
                    "kader_bron": kader.bron if kader else "", "zonder": _lacking(item),
                    "peil": str(item.prijspeil or ONBEKEND), "basis_peil": str(item.basis_prijspeil or ONBEKEND)},
                   (Plaats(path, item.plaats),), {field: gone for field, gone in lost.items() if gone},
                   partial(_sum, path, item, kader), frozenset({f"index:{item.id}"}))


def _percent(number: Getal | None) -> Term:
    return Term("", None, "procent") if number is None else Term("", number.waarde, f"procent/{10**number.decimalen}")


def _sum(path: str, item: Indexering, kader: Indexkader | None) -> Berekening:
    pairs = (("loonindex", item.loon, f"{path}/loon"), ("prijsindex", item.prijs, f"{path}/prijs"),
             ("afgesproken loonindex", kader.loon if kader else None, None),
             ("afgesproken prijsindex", kader.prijs if kader else None, None))
    terms = tuple(_percent(number)._replace(naam=name, pad=pad) for name, number, pad in pairs if number is not None)
    return Berekening(terms, "naast elkaar leggen", stappen=(
        f"prijspeil van de basis: {item.basis_prijspeil or 'niet ingevuld'}",
        f"jaren index: {item.geindexeerde_jaren if item.geindexeerde_jaren is not None else 'niet ingevuld'}",
        f"prijspeil van de begroting: {item.prijspeil or 'niet ingevuld'}",
        f"bron: {item.bron or 'niet ingevuld'}"))


def _frame(dossier: Dossier, path: str, item: Indexering) -> Indexkader | Gemis:
    """The index that was agreed for the year, or what is missing to know it."""
    profile = dossier.profiel
    if profile is None:
        return NO_PROFILE
    if isinstance(profile.indexkaders, str):
        return unknown_in_profile(profile, "indexkaders", "de afgesproken index")
    if item.jaar is None:
        return Gemis(f"{path}/jaar", "het begrotingsjaar van de index")
    return next((kader for kader in profile.indexkaders if kader.jaar == item.jaar),
                Gemis("profiel:/indexkaders", f"de afgesproken index voor {item.jaar}"))


def _agreed(path: str, item: Indexering, frame: Indexkader | Gemis) -> tuple[dict[str, Waarde | None], Lost]:
    """Whether wages and prices are those of the frame, which is exact: wholly, or inside the rounding of what is printed."""
    fields: dict[str, Waarde | None] = {}
    lost: Lost = {}
    for key, called in (("loon", "de loonindex"), ("prijs", "de prijsindex")):
        used: Getal | None = getattr(item, key)
        agreed: Getal | None = getattr(frame, key) if isinstance(frame, Indexkader) else None
        gone: tuple[Gemis, ...] = (frame,) if isinstance(frame, Gemis) else ()
        if isinstance(frame, Indexkader) and agreed is None:
            gone = (Gemis("profiel:/indexkaders", f"de afgesproken {called.removeprefix('de ')} voor {item.jaar}"),)
        gone += (Gemis(f"{path}/{key}", called),) if used is None else ()
        if used is None or agreed is None:
            lost |= {f"{key}_volgt_kader": gone, f"{key}_gelijk": gone}
            continue
        exact = Fraction(agreed.waarde, 10**agreed.decimalen)
        fields[f"{key}_volgt_kader"] = reach(used).gap(Interval(exact, exact)) == 0
        fields[f"{key}_gelijk"] = used.waarde * 10**agreed.decimalen == agreed.waarde * 10**used.decimalen
    return fields, lost


def _named(path: str, item: Indexering) -> tuple[dict[str, Waarde | None], Lost]:
    """Whether the document names its source, the date of it, the price levels and what happens when the index turns out else."""
    keys = (("bron_genoemd", "bron", "de bron van de index"), ("datum_genoemd", "bron_datum", "de datum van die bron"),
            ("peil_genoemd", "prijspeil", "het prijspeil van de begroting"),
            ("basis_genoemd", "basis_prijspeil", "het prijspeil van de basis"),
            ("nacalculatie_genoemd", "nacalculatie", "de afspraak over nacalculatie"))
    fields = {field: None if getattr(item, key) is None else getattr(item, key) not in (ONBEKEND, "") for field, key, _ in keys}
    return dict(fields), {field: (Gemis(f"{path}/{key}", naam),) for field, key, naam in keys if getattr(item, key) is None}


def _level(path: str, item: Indexering) -> tuple[dict[str, Waarde | None], Lost]:
    """The price levels and the number of years of index between them."""
    keys = (("peil", "prijspeil", "het prijspeil van de begroting"), ("basis", "basis_prijspeil", "het prijspeil van de basis"),
            ("jaren", "geindexeerde_jaren", "het aantal jaren index"))
    fields = {field: value if isinstance(value := getattr(item, key), int) else None for field, key, _ in keys}
    return dict(fields), {field: (Gemis(f"{path}/{key}", naam),) for field, key, naam in keys if fields[field] is None}


def _lacking(item: Indexering) -> str:
    """The later years without an index, in words."""
    given = {year.jaar for year in item.jaren or ()}
    return opsomming([str(year) for year in range((item.jaar or 0) + 1, (item.jaar or 0) + LATER + 1) if year not in given]
                     ) if item.jaar else ""


def _years(dossier: Dossier, path: str, item: Indexering) -> tuple[dict[str, Waarde | None], Lost]:
    """For how many later years of a begroting no index is given, and whether constant prices are stated instead."""
    named = owner(dossier, item.stuk)
    act = next((act for _, act in dossier.acts if act.id == named), None)
    lost: Lost = {}
    if act is None:
        where = f"{path}/stuk" if dossier.voorstel.stukken else "/stukken"
        lost["stuksoort"] = (Gemis(where, "het begrotingsstuk van de index"),)
    if item.constante_prijzen is None:
        lost["constant"] = (Gemis(f"{path}/constante_prijzen", "of de latere jaren in constante prijzen zijn"),)
    without: int | Bereik | None = None
    if item.jaar is None or item.jaren is None:
        lost["zonder_index"] = tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in (
            ("jaar", item.jaar, "het begrotingsjaar van de index"), ("jaren", item.jaren, "de index per later jaar"))
            if value is None)
    else:
        given = {year.jaar: year.procent for year in item.jaren}
        wanted = range(item.jaar + 1, item.jaar + LATER + 1)
        blank = tuple(Gemis(f"{path}/jaren/{k}/procent", f"de index van {year.jaar}") for k, year in enumerate(item.jaren)
                      if year.procent is None and year.jaar in wanted)
        sure = sum(year not in given for year in wanted)
        without = Bereik(sure, sure + len(blank)) if blank else sure
        lost["zonder_index"] = blank
    return {"stuksoort": act.soort if act else None, "constant": item.constante_prijzen, "zonder_index": without}, lost


def new_policy(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting: how many of the amounts it asks are new policy, and what the regeling says of that."""
    profile = dossier.profiel
    for _, act in dossier.acts:
        if act.soort != "begroting":
            continue
        asked = [(f"/bedragen/{i}", item) for i, item in enumerate(dossier.voorstel.bedragen or ())
                 if item.stand != "eerder" and owner(dossier, item.stuk) in (act.id, None)]
        new = [(path, item) for path, item in asked if item.nieuw_beleid and owner(dossier, item.stuk) == act.id]
        lost = [Gemis(f"{path}/nieuw_beleid", f"of {item.onderwerp} nieuw beleid is") for path, item in asked
                if item.nieuw_beleid is None]
        lost += [Gemis(f"{path}/stuk", f"bij welk begrotingsstuk {item.onderwerp} hoort") for path, item in asked
                 if item.nieuw_beleid is not False and owner(dossier, item.stuk) is None]
        lost += [Gemis("/bedragen", "de bedragen")] if dossier.voorstel.bedragen is None else []
        rule = profile.nieuw_beleid if profile else ONBEKEND
        gone: Lost = {"posten": tuple(lost)} if lost else {}
        if rule == ONBEKEND:
            gone["kader"] = (NO_PROFILE if profile is None else unknown_in_profile(profile, "nieuw_beleid",
                                                                                  "of nieuw beleid in de eerste begroting mag"),)
        yield Feit("nieuw_beleid", act.id,
                   known(kader=None if rule == ONBEKEND else rule,
                         posten=Bereik(len(new), len(new) + len(lost)) if lost else len(new)),
                   {"stuk": dossier.name_of(act), "namen": opsomming(list(dict.fromkeys(item.onderwerp for _, item in new)))},
                   tuple(Plaats(path, item.plaats) for path, item in new) or (Plaats("/bedragen"),), gone,
                   partial(Berekening, tuple(Term(item.onderwerp, item.bedrag.cent if item.bedrag else None, "cent", path)
                                             for path, item in new), "nieuw beleid zoeken"), frozenset({f"beleid:{act.id}"}))


_YESNO = {"loon_volgt_kader": "of de loonindex binnen de afronding de afgesproken is",
          "prijs_volgt_kader": "of de prijsindex binnen de afronding de afgesproken is",
          "loon_gelijk": "of de loonindex precies de afgesproken is",
          "prijs_gelijk": "of de prijsindex precies de afgesproken is",
          "bron_genoemd": "of het stuk de bron noemt", "datum_genoemd": "of het stuk de datum van die bron noemt",
          "peil_genoemd": "of het stuk het prijspeil noemt", "basis_genoemd": "of het stuk het prijspeil van de basis noemt",
          "nacalculatie_genoemd": "of het stuk een afspraak over nacalculatie noemt",
          "constant": "of de latere jaren in constante prijzen zijn"}
SOORTEN = (
    Feitsoort("indexering", "Hoe de cijfers van een begrotingsstuk zijn geïndexeerd.", ("indexeringen",),
              {**{naam: Veld(Type.JANEE, betekenis) for naam, betekenis in _YESNO.items()},
               "stuksoort": Veld(Type.WOORD, "het soort begrotingsstuk", ACTS),
               "peil": Veld(Type.JAAR, "het prijspeil van de begroting"),
               "basis": Veld(Type.JAAR, "het prijspeil van de bedragen waarop is geïndexeerd"),
               "jaren": Veld(Type.AANTAL, "jaren index die erop zijn toegepast"),
               "zonder_index": Veld(Type.AANTAL, "latere jaren zonder index", onzeker=True)},
              {"waar": "waar de index staat", "jaar": "het begrotingsjaar", "loon": "de loonindex", "prijs": "de prijsindex",
               "kader_loon": "de afgesproken loonindex", "kader_prijs": "de afgesproken prijsindex",
               "kader_bron": "waaruit de afspraak komt", "zonder": "de latere jaren zonder index",
               "peil": "het prijspeil van de begroting", "basis_peil": "het prijspeil van de basis"},
              indexes, "geen indexering"),
    Feitsoort("nieuw_beleid", "Het nieuwe beleid in een eerste begroting.", ("stukken", "bedragen"),
              {"kader": Veld(Type.WOORD, "wat de regeling over nieuw beleid zegt", ("niet in de eerste begroting", "toegestaan")),
               "posten": Veld(Type.AANTAL, "posten nieuw beleid", onzeker=True)},
              {"stuk": "de begroting", "namen": "de posten"}, new_policy, "geen begroting", eerste_beslist=True),
)
