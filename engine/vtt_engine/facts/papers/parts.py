"""Facts about the parts a paper should have: per budget act and list of parts, which are missing."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, Waarde, count, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.proposal import Stuk

Lost = dict[str, tuple[Gemis, ...]]
DOCUMENTS = ("bestuursvoorstel", "raadsvoorstel", "collegevoorstel", "raadsbrief", "begroting", "kadernota", "jaarrekening",
             "memo")
LETTER = "zienswijzebrief"  # goes with a raadsvoorstel, is no part of a budget act
STATUSES = ("voornemen", "ontwerp", "vaststelling")
CARRIED_FIELDS = {"document": Veld(Type.WOORD, "het soort document", DOCUMENTS),
                  "status": Veld(Type.WOORD, "hoe ver het stuk is", STATUSES),
                  "erbij": Veld(Type.JANEE, "of het dossier onderdelen van dit stuk noemt")}


class Lijst(NamedTuple):
    """Parts that one article asks. ``mag_nvt`` may be left out where they do not play; ``uit`` is the part they stand in."""

    naam: str
    delen: tuple[str, ...]
    mag_nvt: tuple[str, ...] = ()
    uit: str | None = None


BUDGET = (Lijst("begroting", ("programmaplan", "paragrafen", "overzicht van baten en lasten",
                              "uiteenzetting financiële positie")),
          Lijst("taakvelden", ("bijlage taakvelden",)),
          Lijst("balans", ("geprognosticeerde balans",)),
          Lijst("paragrafen", ("paragraaf weerstandsvermogen",), ("paragraaf weerstandsvermogen",)))
_ONE_OFF = ("overzicht incidentele baten en lasten", "overzicht structurele reservemutaties")
INCIDENTAL = (Lijst("incidenteel", _ONE_OFF, _ONE_OFF, "overzicht van baten en lasten"),)
_RATIOS = tuple(f"kengetal {name}" for name in ("netto schuldquote", "netto schuldquote gecorrigeerd", "solvabiliteit",
                                               "grondexploitatie", "structurele exploitatieruimte", "belastingcapaciteit"))
RATIOS = (Lijst("kengetallen", _RATIOS, ("kengetal netto schuldquote gecorrigeerd", "kengetal grondexploitatie",
                                         "kengetal belastingcapaciteit"), "paragraaf weerstandsvermogen"),)
GUIDELINES = (Lijst("richtlijnen", ("richtlijnentabel",), ("richtlijnentabel",)),)
DECISION = (Lijst("besluit", ("meerjarenraming", "bijdrage per deelnemer", "investeringskredieten", "reserves",
                              "ondertekening voorzitter", "ondertekening secretaris"), ("investeringskredieten", "reserves")),)


def part_tag(part: str, act: Stuk) -> str:
    """What a finding on a missing part is about."""
    return f"onderdeel:{part}:{act.id}"


def carried(dossier: Dossier, path: str, act: Stuk) -> tuple[dict[str, Waarde], Lost]:
    """Whether the record holds the act itself or only speaks of it (CARRIED_FIELDS), and what is missing to know it."""
    record = dossier.voorstel
    lost: Lost = {}
    if record.soort is None:
        lost["document"] = (Gemis("/soort", "het soort document"),)
    if act.status is None:
        lost["status"] = (Gemis(f"{path}/status", f"hoe ver de {dossier.name_of(act)} is"),)
    beside = None
    if record.onderdelen is None:
        lost["erbij"] = (Gemis("/onderdelen", f"de onderdelen van de {dossier.name_of(act)}"),)
    else:
        own = [(i, item) for i, item in enumerate(record.onderdelen) if item.naam != LETTER]
        beside = any(item.stuk == act.id for _, item in own)
        loose = tuple(Gemis(f"/onderdelen/{i}/stuk", "het stuk van het onderdeel") for i, item in own if item.stuk is None)
        if not beside and loose:
            beside, lost["erbij"] = None, loose
    return known(document=record.soort, status=act.status, erbij=beside), lost


class Stand(NamedTuple):
    """How a part stands: missing (True), there (False) or not known (None), where, and what would tell."""

    mist: bool | None
    plaats: Plaats
    gemis: tuple[Gemis, ...] = ()


def state(dossier: Dossier, act: Stuk, part: str, may_skip: bool) -> Stand:
    """Find a part of an act among the parts of the record."""
    items = [(f"/onderdelen/{i}", item) for i, item in enumerate(dossier.voorstel.onderdelen or ()) if item.naam == part]
    own = [(path, item) for path, item in items if item.stuk == act.id]
    good = ("ja", "n.v.t.") if may_skip else ("ja",)
    where = next((Plaats(path, item.plaats) for path, item in own or items), Plaats("/onderdelen"))
    if any(item.aanwezig in good for _, item in own):
        return Stand(False, where)
    loose = tuple(Gemis(f"{path}/stuk", f"bij welk stuk het onderdeel {part} hoort") for path, item in items if item.stuk is None)
    blank = tuple(Gemis(f"{path}/aanwezig", f"of er een {part} is") for path, item in own if item.aanwezig is None)
    if own and not blank and not loose:
        return Stand(True, where)
    return Stand(None, where, (*loose, *blank) or (Gemis("/onderdelen", f"het onderdeel {part}"),))


def part_lists(dossier: Dossier, soort: str, lists: tuple[Lijst, ...]) -> Iterator[Feit]:
    """Per begroting and list: how many of its parts are missing."""
    for path, act in dossier.acts:
        if act.soort == "begroting":
            fields, lost = carried(dossier, path, act)
            for item in lists:
                sleutel = act.id if len(lists) == 1 else f"{act.id}, {item.naam}"
                yield _fact(dossier, act, soort, sleutel, item, fields, lost)


def _fact(dossier: Dossier, act: Stuk, soort: str, sleutel: str, lijst: Lijst, fields: dict[str, Waarde], lost: Lost) -> Feit:
    states = {part: state(dossier, act, part, part in lijst.mag_nvt) for part in lijst.delen}
    absent = [part for part, found in states.items() if found.mist]
    open_ = tuple(gap for found in states.values() if found.mist is None for gap in found.gemis)
    unknown = sum(found.mist is None for found in states.values())
    places = tuple(dict.fromkeys(found.plaats for part, found in states.items() if part in absent or not absent))
    tags = {part_tag(part, act) for part in (*absent, *((lijst.uit,) if lijst.uit else ()))}
    steps = tuple(f"{part}: {_WORD[found.mist]}" for part, found in states.items())
    return Feit(soort, sleutel,
                known(**fields, jaar=act.jaar, lijst=lijst.naam, delen=len(states), ontbrekend=count(len(absent), unknown)),
                {"stuk": dossier.name_of(act), "namen": opsomming(absent)}, places,
                {**lost, **({"ontbrekend": open_} if open_ else {})},
                partial(Berekening, (), "onderdelen nagaan", stappen=steps), frozenset(tags), cellen=tuple(absent))


_WORD = {True: "ontbreekt", False: "in orde", None: "niet bekend"}


def letters(dossier: Dossier) -> Iterator[Feit]:
    """Whether a raadsvoorstel that gives a zienswijze has the letter with it."""
    record = dossier.voorstel
    if record.soort not in (None, "raadsvoorstel"):
        return
    lost: Lost = {} if record.soort else {"document": (Gemis("/soort", "het soort document"),)}
    points = [(f"/beslispunten/{i}", point) for i, point in enumerate(record.beslispunten or ())]
    giving = [point.nummer for _, point in points if point.geeft_zienswijze]
    gives: bool | None = bool(giving)
    silent = tuple(Gemis(f"{path}/geeft_zienswijze", f"of punt {point.nummer} een zienswijze geeft")
                   for path, point in points if point.geeft_zienswijze is None)
    if record.beslispunten is None:
        silent = (Gemis("/beslispunten", "het voorgestelde besluit"),)
    if not giving and silent:
        gives, lost["geeft"] = None, silent
    items = [(f"/onderdelen/{i}", item) for i, item in enumerate(record.onderdelen or ()) if item.naam == LETTER]
    there = True if any(item.aanwezig == "ja" for _, item in items) else None
    blank = tuple(Gemis(f"{path}/aanwezig", "of de zienswijzebrief erbij zit") for path, item in items if item.aanwezig is None)
    if there is None and items and not blank:
        there = False
    elif there is None:
        lost["brief"] = blank or (Gemis("/onderdelen", "of de zienswijzebrief erbij zit"),)
    yield Feit(LETTER, LETTER, known(document=record.soort, geeft=gives, brief=there),
               {"punten": opsomming(giving)},
               tuple(Plaats(path, item.plaats) for path, item in items) or (Plaats("/onderdelen"),), lost,
               partial(Berekening, (), "onderdelen nagaan",
                       stappen=(f"beslispunten met een zienswijze: {opsomming(giving) or 'geen'}",
                                f"zienswijzebrief: {'in orde' if there else 'ontbreekt' if there is False else 'niet bekend'}")),
               frozenset({LETTER}))


def _kind(soort: str, meaning: str, lists: tuple[Lijst, ...]) -> Feitsoort:
    return Feitsoort(soort, meaning, ("stukken", "onderdelen"),
                     {**CARRIED_FIELDS, "jaar": Veld(Type.JAAR, "het begrotingsjaar"),
                      "lijst": Veld(Type.WOORD, "welke onderdelen", tuple(item.naam for item in lists)),
                      "delen": Veld(Type.AANTAL, "het aantal onderdelen van de lijst"),
                      "ontbrekend": Veld(Type.AANTAL, "het aantal onderdelen dat er niet is", onzeker=True)},
                     {"stuk": "het begrotingsstuk", "namen": "wat ontbreekt"}, partial(part_lists, soort=soort, lists=lists),
                     "geen begroting", eerste_beslist=True, documenten=("begroting",))


SOORTEN = (
    _kind("begrotingsdelen", "De verplichte delen van een begroting, per artikel.", BUDGET),
    _kind("incidentele_overzichten", "De overzichten van wat incidenteel is.", INCIDENTAL),
    _kind("kengetallen", "De kengetallen van een begroting.", RATIOS),
    _kind("richtlijnentabel", "De tabel met de richtlijnen van de deelnemers.", GUIDELINES),
    _kind("besluitdelen", "De delen van een besluit tot vaststelling van een begroting.", DECISION),
    Feitsoort(LETTER, "De brief waarmee een raad zijn zienswijze geeft.", ("beslispunten", "onderdelen"),
              {"document": Veld(Type.WOORD, "het soort document", DOCUMENTS),
               "geeft": Veld(Type.JANEE, "of een beslispunt een zienswijze geeft"),
               "brief": Veld(Type.JANEE, "of de brief erbij zit")},
              {"punten": "de beslispunten met een zienswijze"}, letters, "geen zienswijze", documenten=("raadsvoorstel",)),
)
