"""Errors to plant in a clean record: what is changed, which rule must say so and where, and what may follow from it."""

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.bouwer.dossier import BEGROTING, SUBJECT, WIJZIGING, YEAR, Bouwsel, Data
from vtt_engine.record.values import Decimaal

LARGE = 5_000_000  # more than rounding can make in any table here


class Fout(NamedTuple):
    """A kind of error: how it is planted, the rule that must find it, words of what that finding is about, and the codes of
    what else may follow (fout or waarschuwing) from it.
    """

    naam: str
    plant: Callable[[Bouwsel], object]
    code: str
    over: str
    gevolgen: frozenset[str] = frozenset()


def _event(b: Bouwsel, kind: str) -> Data:
    return next(e for e in b.dossier["procedure"] if e["gebeurtenis"] == kind)


def _drop(b: Bouwsel, kind: str) -> None:
    b.dossier["procedure"] = [e for e in b.dossier["procedure"] if e["gebeurtenis"] != kind]


def _row(b: Bouwsel) -> int:
    return b.kans.randrange(len(b.gemeenten))


def _cell(table: str, where: str, column: str) -> Callable[[Bouwsel], object]:
    """Raise one cell: of a row drawn by chance, of the total, or of the first subtotal."""
    def plant(b: Bouwsel) -> None:
        t = b.tabel(table)
        cells = t["totaal"]["cellen"] if where == "totaal" else b.kans.choice(t[where])["cellen"]
        cells[column] += LARGE
    return plant


def _add(part: str, name: str, key: str, amount: int) -> Callable[[Bouwsel], object]:
    def plant(b: Bouwsel) -> None:
        value = b.deel(part, name)
        *path, last = key.split("/")
        for step in path:
            value = value[step]
        value[last] = value[last] + amount
    return plant


def _put(part: str, name: str, key: str, new: Any) -> Callable[[Bouwsel], object]:
    def plant(b: Bouwsel) -> None:
        value = b.deel(part, name)
        *path, last = key.split("/")
        for step in path:
            value = value[int(step) if isinstance(value, list) else step]
        value[last] = new
    return plant


def _two_thousand_off(b: Bouwsel) -> None:
    item = b.deel("bedragen", "uitbreiding-argument")
    item["bedrag"] = (item["bedrag"] // 1000 + 2) * 1000


def _moved(kind: str, day: str) -> Callable[[Bouwsel], object]:
    return lambda b: _event(b, kind).update(datum=day)


def _twice(kind: str, day: str) -> Callable[[Bouwsel], object]:
    return lambda b: b.dossier["procedure"].append({**_event(b, kind), "datum": day, "plaats": "elders"})


def _vote(key: str, amount: int) -> Callable[[Bouwsel], object]:
    return lambda b: b.dossier["stemmingen"][0].update({key: b.dossier["stemmingen"][0][key] + amount})


def _swap_result(b: Bouwsel) -> None:
    vote = b.dossier["stemmingen"][0]
    vote["uitslag"] = "aangenomen" if vote["uitslag"] == "verworpen" else "verworpen"


def _structural(b: Bouwsel) -> None:
    for item in b.dossier["bedragen"]:
        if item["onderwerp"] == SUBJECT:
            item.update(aard="structureel", tot_en_met=None, einde_besloten=None)
            for cover in item["dekking"]:
                cover.update(uitleg="onbekend")
    for t in b.dossier["tabellen"]:
        for k in t["kolommen"]:
            if k.get("onderwerp") == SUBJECT:
                k["aard"] = "structureel"


def _repeated(b: Bouwsel) -> None:
    first = b.deel("bedragen", "uitbreiding-punt-1")
    for n in range(1, 5):
        b.dossier["bedragen"].append({**first, "id": f"eerder-{n}", "jaar": YEAR - n, "stand": "eerder", "einde_besloten": False,
                                      "beslispunt": None, "stuk": None, "tot_en_met": YEAR - n})
    for item in b.dossier["bedragen"]:
        if item["onderwerp"] == SUBJECT:
            item["einde_besloten"] = False


def _over_the_year(b: Bouwsel) -> None:
    for item in b.dossier["bedragen"]:
        if item["onderwerp"] == SUBJECT:
            item.update(looptijd=f"{YEAR}-04/{YEAR + 1}-03", jaren_verdeling="niet gesplitst")


def _claim(b: Bouwsel) -> None:
    b.dossier["verklaringen"] = [{"id": "geen", "soort": "geen gemeentelijke bijdrage", "plaats": "Financiën"}]


def _other_inhabitants(b: Bouwsel) -> None:
    b.dossier["stemmingen"][0].update(peildatum="onbekend", cbs_status="onbekend")
    for member in b.dossier["stemmingen"][0]["leden"]:
        member["gewicht"] += 1
        side = f"totaal_{member['stem']}"
        b.dossier["stemmingen"][0][side] += 1
    for member in b.profiel["deelnemers"]:
        member["stemwaarde"] += 1


def _no_amount_for_a_year(b: Bouwsel) -> None:
    b.dossier["beslispunten"][0]["jaren"] = [YEAR, YEAR + 1]


def _introduced(b: Bouwsel) -> None:
    b.tabel("T2")["rijen"][0]["ingevoerd"] = YEAR - 2
    for item in b.dossier["bedragen"]:
        if item["onderwerp"] == SUBJECT:
            item["einde_besloten"] = False


def _year_less(b: Bouwsel) -> None:
    b.dossier["soort"] = "begroting"
    b.dossier["meerjarenraming"].pop()


def _exception(**more: Any) -> Callable[[Bouwsel], object]:
    base = {"code": "STR-03", "over": "argumenten", "reden": "x", "besloten_door": "dagelijks bestuur", "vastgelegd_in": "punt 4", "tot": f"{YEAR}-12-31"}
    return lambda b: b.dossier["uitzonderingen"].append({**base, **more})


def _granted_early(b: Bouwsel) -> None:
    b.dossier["procedure"].append({"gebeurtenis": "toekenning", "stukken": [WIJZIGING], "datum": f"{YEAR}-01-15", "plaats": "Besluit"})


SUMS = frozenset({"REK-01", "REK-02", "REK-03", "REK-04"})
TABLE = frozenset({*SUMS, "VER-04", "VER-06", "VER-07", "VER-09", "VER-10", "VER-12", "BES-08", "DEK-15"})
TERMS = frozenset({"DAT-05", "TER-01", "TER-02", "TER-03", "TER-04", "TER-05", "TER-08", "TER-11", "TER-12", "TER-14", "ZIE-06", "ZIE-14", "DEK-12"})
FOUTEN = (
    Fout("kolomtotaal", _cell("T1", "totaal", "uitbreiding"), "REK-01", "tabel T1, kolom uitbreiding", TABLE),
    Fout("kolomtotaal van een formule", _cell("T1", "totaal", "netto"), "REK-01", "tabel T1, kolom netto", TABLE),
    Fout("cel in een verdeelde kolom", _cell("T1", "rijen", "uitbreiding"), "VER-04", "tabel T1, kolom uitbreiding", TABLE),
    Fout("cel in een aftrekkolom", _cell("T1", "rijen", "rente"), "VER-04", "tabel T1, kolom rente", TABLE),
    Fout("rijtotaal", _cell("T1", "rijen", "netto"), "REK-02", "tabel T1, kolom netto", TABLE),
    Fout("inwonertotaal", _cell("T1", "totaal", "inwoners"), "VER-06", "tabel T1, kolom inwoners", TABLE),
    Fout("post in de opbouw", _cell("T2", "rijen", "bedrag"), "REK-01", "tabel T2, kolom bedrag", SUMS),
    Fout("subtotaal", _cell("T2", "subtotalen", "bedrag"), "REK-03", "tabel T2, kolom bedrag", SUMS),
    Fout("totaal van de opbouw", _cell("T2", "totaal", "bedrag"), "REK-04", SUBJECT, SUMS),
    Fout("bedrag in de tekst", _add("bedragen", "uitbreiding-argument", "bedrag", 45), "REK-04", SUBJECT, SUMS),
    Fout("afgerond op de verkeerde duizend", _two_thousand_off, "REK-05", SUBJECT, SUMS),
    Fout("nettobedrag", _add("bedragen", "netto-punt-3", "bedrag", LARGE), "REK-07", "som netto", SUMS),
    Fout("besluitsom", _add("rekensommen", "besluit", "uitkomst/waarde", LARGE), "REK-06", "som besluit"),
    Fout("restbedrag", _add("rekensommen", "rest", "uitkomst/waarde", LARGE), "REK-08", "som rest", frozenset({"DEK-03"})),
    Fout("rest zonder bestemming", _put("rekensommen", "rest", "bestemming", "onbekend"), "DEK-03", "som rest"),
    Fout("jaarbedrag", _add("rekensommen", "jaar", "uitkomst/waarde", LARGE), "REK-14", "som jaar"),
    Fout("opslag", _add("rekensommen", "opslag", "uitkomst/waarde", LARGE), "REK-12", "som opslag"),
    Fout("uren", _put("rekensommen", "uren", "fte", Decimaal("0.8")), "REK-15", "som uren"),
    Fout("product", _put("rekensommen", "product", "aantal", 100_000), "REK-13", "som product"),
    Fout("verhouding", _put("rekensommen", "deel", "procent", 27), "REK-17", "som deel"),
    Fout("gewogen index", _put("rekensommen", "index", "uitkomst", Decimaal("3.8")), "IND-02", "som index"),
    Fout("bijdragegroei", _add("rekensommen", "groei", "uitkomst/waarde", LARGE), "IND-04", "som groei"),
    Fout("kapitaallast", _add("rekensommen", "krediet", "uitkomst/waarde", LARGE), "RES-14", "som krediet"),
    Fout("groei in de tekst", _add("kerncijfers", "groei", "procent", 9), "REK-10", "kerncijfer groei"),
    Fout("groei in de tabel", _put("kerncijfers", "groei-tabel", "procent", 25), "REK-09", "kerncijfer groei-tabel"),
    Fout("aantal in de tekst", _add("prestaties", "m1", "waarde", 1), "CON-09", "meldingen"),
    Fout("deelnemer ontbreekt", lambda b: b.tabel("T1")["rijen"].pop(_row(b)), "VER-01", "tabel T1", TABLE),
    Fout("deelnemer dubbel", lambda b: b.tabel("T1")["rijen"].append(b.tabel("T1")["rijen"][_row(b)]), "VER-01", "tabel T1", TABLE),
    Fout("vreemde naam", lambda b: b.tabel("T1")["rijen"][_row(b)].update(naam="Elders"), "VER-01", "tabel T1", TABLE),
    Fout("lid ontbreekt in de stemlijst", lambda b: b.dossier["stemmingen"][0]["leden"].pop(), "VER-01", "stemming s1",
         frozenset({"BES-05", "BES-06", "BES-07", "BES-09", "BES-13", "VER-09"})),
    Fout("inwoners verschillen zonder peildatum", _other_inhabitants, "VER-09", "inwoners", frozenset({"VER-07", "VER-08", "BES-08"})),
    Fout("peildatum niet genoemd", lambda b: b.tabel("T1")["kolommen"][0].update(peildatum="onbekend"), "VER-08", "T1"),
    Fout("inwoners wijken af van het CBS", lambda b: b.profiel["inwonertabellen"][0]["aantallen"].update({b.gemeenten[0]: 1}), "VER-07", "T1"),
    Fout("aard wisselt", lambda b: b.deel("bedragen", "uitbreiding-argument").update(aard="structureel", tot_en_met=None), "INC-02", SUBJECT,
         frozenset({"INC-05", "MJR-04"})),
    Fout("incidentele dekking van een structurele last", _structural, "INC-05", SUBJECT, frozenset({"MJR-04"})),
    Fout("jaar na jaar incidenteel", _repeated, "INC-03", SUBJECT, frozenset({"INC-11"})),
    Fout("looptijd over de jaargrens", _over_the_year, "INC-07", SUBJECT),
    Fout("incidentele bate niet apart", _put("bedragen", "rente", "apart_getoond", False), "INC-06", "rente"),
    Fout("post al eerder ingevoerd", _introduced, "INC-11", "T2"),
    Fout("zegt dat gemeenten niets betalen", _claim, "DEK-07", "verklaring geen"),
    Fout("last zonder dekking", lambda b: [item.update(dekking=[]) for item in b.dossier["bedragen"] if item["soort"] == "last"], "DEK-01",
         SUBJECT),
    Fout("taakstelling zonder plan", _put("taakstellingen", "spar", "plan", False), "DEK-08", "spar"),
    Fout("programma telt niet op", _add("programmas", "p-Zorg", "lasten", LARGE), "DEK-17", WIJZIGING, frozenset({"DEK-05", "DEK-11", "DEK-16"})),
    Fout("wijziging zonder tegenboeking", lambda b: b.deel("programmas", "p-Zorg").update(
        lasten_mutatie=b.deel("programmas", "p-Zorg")["lasten_mutatie"] + LARGE, lasten=b.deel("programmas", "p-Zorg")["lasten"] + LARGE), "DEK-05", WIJZIGING, frozenset({"DEK-11", "DEK-16", "DEK-17"})),
    Fout("taakvelden sluiten niet aan", _add("taakvelden", "t1", "lasten", LARGE), "DEK-18", BEGROTING),
    Fout("stapel telt niet op", _add("stapels", "st", "stand", LARGE), "BES-15", "st"),
    Fout("reserve telt niet op", _add("reserves", "r2", "stand_eind", 9_001), "RES-01", "Algemene reserve", frozenset({"RES-05"})),
    Fout("reserve sluit niet aan op vorig jaar", lambda b: b.deel("reserves", "r2").update(
        stand_begin=b.deel("reserves", "r2")["stand_begin"] + 7_001, stand_eind=b.deel("reserves", "r2")["stand_eind"] + 7_001), "RES-01",
        "Algemene reserve"),
    Fout("reserve wordt negatief", lambda b: b.deel("reserves", "r2").update(
        onttrekking=b.deel("reserves", "r2")["stand_begin"] + 5_001, stand_eind=-5_001), "RES-02", "Algemene reserve", frozenset({"RES-09"})),
    Fout("reserve boven het plafond", lambda b: [r.update({k: r[k] + 9_000_000 for k in ("stand_begin", "stand_eind")})
                                               for r in b.dossier["reserves"]], "RES-05", "Algemene reserve", frozenset({"RES-12"})),
    Fout("reserve zonder doel", _put("reserves", "r3", "doel", "onbekend"), "RES-03", "Reserve jubileum"),
    Fout("weerstandsratio", _put("weerstandsvermogen", "w1", "ratio", Decimaal("2.4")), "RES-06", "w1"),
    Fout("risico telt niet op", _add("risicos", "risico", "bedrag", LARGE), "RES-07", "", frozenset({"RES-06"})),
    Fout("balans sluit niet", _add("balansen", "b-eind", "passiva", LARGE), "RES-12", "b-eind"),
    Fout("voorziening telt niet op", _add("voorzieningen", "v1", "stand_eind", LARGE), "RES-13", "Onderhoud"),
    Fout("resultaat blijft hangen", _put("resultaatbestemmingen", "res", "bestemming", "onbekend"), "RES-08", ""),
    Fout("meerjarenraming mist een jaar", _year_less, "MJR-01", BEGROTING, frozenset({"RES-11", "MJR-02", "DEK-15"})),
    Fout("resultaat van een later jaar", lambda b: b.dossier["meerjarenraming"][4].update(resultaat=5_001), "MJR-11", BEGROTING),
    Fout("tekort in het begrotingsjaar", lambda b: b.dossier["meerjarenraming"][2].update(
        baten=b.dossier["meerjarenraming"][2]["baten"] - 70_001, resultaat=-70_001, uitleg="onbekend"), "DEK-04", BEGROTING,
        frozenset({"INC-09", "MJR-07", "DEK-18", "DEK-15", "DEK-16"})),
    Fout("geïndexeerde basis opnieuw geïndexeerd", _put("indexeringen", "ix", "geindexeerde_jaren", 2), "IND-07", "ix"),
    Fout("index wijkt af van het kader", _put("indexeringen", "ix", "loon", Decimaal("4.4")), "IND-01", "ix"),
    Fout("index zonder bron", _put("indexeringen", "ix", "bron", "onbekend"), "IND-03", "ix"),
    Fout("ontwerp te laat bij de raden", _moved("ontwerp naar raden", f"{YEAR}-04-09"), "TER-01", WIJZIGING, TERMS),
    Fout("zienswijzetermijn te kort", _moved("zienswijzetermijn", f"{YEAR}-05-30"), "TER-02", WIJZIGING, TERMS),
    Fout("begroting te laat vastgesteld", lambda b: (_event(b, "vaststelling").update(datum=f"{YEAR + 1}-01-14"),
                                                    _event(b, "inzending aan gedeputeerde staten").update(datum=f"{YEAR + 1}-01-20")),
         "TER-03", BEGROTING, TERMS),
    Fout("wijziging na het jaar", lambda b: (_event(b, "vaststelling").update(datum=f"{YEAR + 1}-01-14"),
                                            _event(b, "inzending aan gedeputeerde staten").update(datum=f"{YEAR + 1}-01-20")),
         "TER-04", WIJZIGING, TERMS),
    Fout("te laat naar gedeputeerde staten", _moved("inzending aan gedeputeerde staten", f"{YEAR}-07-31"), "TER-05", WIJZIGING, TERMS),
    Fout("kaders te laat", _moved("kaders naar raden", f"{YEAR}-04-30"), "TER-06", "kaders", TERMS),
    Fout("twee datums voor één stap", _twice("vaststelling", f"{YEAR}-07-17"), "DAT-05", "vaststelling", (*TERMS, "DAT-03")),
    Fout("reactie na de vergadering", _moved("reactie op zienswijzen", f"{YEAR}-07-17"), "ZIE-06", WIJZIGING, TERMS),
    Fout("kennisgeving te laat", _moved("kennisgeving", f"{YEAR}-07-07"), "ZIE-14", WIJZIGING, TERMS),
    Fout("wijziging zonder ronde", lambda b: [_drop(b, kind) for kind in ("ontwerp naar raden", "zienswijzetermijn", "reactie op zienswijzen")],
         "ZIE-01", WIJZIGING, frozenset({*TERMS, "ZIE-07"})),
    Fout("toegekend vóór de zienswijzen", _granted_early, "ZIE-13", WIJZIGING),
    Fout("contract bij incidenteel geld", _put("verplichtingen", "contract", "soort", "contract"), "INC-04", SUBJECT),
    Fout("uitgave vóór de vaststelling", _put("verplichtingen", "contract", "start", f"{YEAR}-02-01"), "DEK-12", f"uitgaven bij {WIJZIGING}"),
    Fout("stukken te laat bij de leden", _moved("stukken naar leden", f"{YEAR}-07-10"), "TER-12", "", TERMS),
    Fout("stemmen tellen niet op", _vote("totaal_voor", 7), "BES-05", "stemming s1", frozenset({"BES-06", "BES-07"})),
    Fout("kant van de stemming", lambda b: b.dossier["stemmingen"][0].update(
        totaal_voor=b.dossier["stemmingen"][0]["totaal_voor"] + 7, totaal_tegen=b.dossier["stemmingen"][0]["totaal_tegen"] - 7), "BES-06",
        "stemming s1", frozenset({"BES-07"})),
    Fout("uitslag volgt niet", _swap_result, "BES-07", "stemming s1"),
    Fout("stemwaarde wijkt af van de regeling", lambda b: b.profiel["deelnemers"][0].update(stemwaarde=1), "BES-08", "stemming s1"),
    Fout("te weinig leden voor een besluit", lambda b: b.dossier["stemmingen"][0].update(zittend=3 * len(b.gemeenten), aanwezig=len(b.gemeenten)),
         "BES-09", "stemming s1"),
    Fout("argument bij een punt dat er niet is", lambda b: b.dossier["argumenten"][3].update(bij=["9"], nummers=["9.1"]), "STR-03", "argumenten",
         frozenset({"STR-02", "STR-05"})),
    Fout("bijlage genoemd maar niet aanwezig", lambda b: b.dossier["bijlagen"][0].update(aanwezig=False), "STR-08", ""),
    Fout("besluittekst verschilt", _put("besluitteksten", "tekst-2", "tekst", "Niet in te stemmen."), "STR-16", ""),
    Fout("document ouder dan zijn advies", _put("documenten", "voorstel", "verwerkt_advies_van", f"{YEAR}-01-16"), "CON-07", "voorstel"),
    Fout("jaar zonder bedrag", _no_amount_for_a_year, "MJR-03", "beslispunt 1", frozenset({"MJR-02", "MJR-06"})),
    Fout("uitzondering die nergens bij hoort", _exception(), "UIT-01", "STR-03"),
    Fout("verlopen uitzondering", _exception(tot=f"{YEAR}-01-14"), "UIT-01", "STR-03"),
)
