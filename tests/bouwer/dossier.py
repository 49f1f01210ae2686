"""A clean record: every sum, term, vote and claim in it is right. Size and figures follow from a seed."""

import random
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from vtt_engine.facts.arithmetic.tables import rounding
from vtt_engine.facts.interval import half_up
from vtt_engine.record.values import Decimaal

YEAR = 2025
Data = dict[str, Any]
SUBJECT, NET = "uitbreiding", "netto bijdrage"
WIJZIGING, BEGROTING = f"begrotingswijziging-{YEAR}", f"begroting-{YEAR + 1}"


@dataclass
class Bouwsel:
    """A record with the profile of its regeling, both as plain data. Amounts are whole euros."""

    dossier: Data
    profiel: Data
    gemeenten: list[str]
    inwoners: list[int]
    kans: random.Random

    def tabel(self, naam: str) -> Data:
        """The table with this id."""
        return next(t for t in self.dossier["tabellen"] if t["id"] == naam)

    def deel(self, lijst: str, naam: str) -> Data:
        """The element of a list with this id."""
        return next(item for item in self.dossier[lijst] if item["id"] == naam)


def bouw(seed: int, gemeenten: int | None = None, posten: int | None = None) -> Bouwsel:
    """Build a clean record of 2 to 60 gemeenten and 1 to 300 posten."""
    kans = random.Random(seed)  # noqa: S311 (no secret)
    n, m = gemeenten or kans.randint(2, 60), posten or kans.choice((1, 2, 3, 5, 8, 13, 21, 60, 150, 300))
    names = [f"Gemeente {chr(65 + i // 26)}{chr(97 + i % 26)}" for i in range(n)]
    inwoners = [kans.randint(5_000, 250_000) for _ in names]
    posts = [kans.randint(1_001, 99_999) for _ in range(m)]
    total, rente = sum(posts), kans.randint(1_001, 9_999)
    shares, back = _divided(kans, inwoners, total, rente)
    dossier: Data = {
        "titel": f"Uitbreiding {seed}", "soort": "bestuursvoorstel", "datum": f"{YEAR}-01-15",
        "organisatie": {"naam": "GR Bouw", "vorm": "openbaar lichaam"},
        "stukken": [{"id": WIJZIGING, "soort": "begrotingswijziging", "jaar": YEAR, "wijzigt_bijdragen": True, "nummer": 1,
                     "status": "voornemen", "gewijzigd_na_ontwerp": False, "spoed": False},
                    {"id": BEGROTING, "soort": "begroting", "jaar": YEAR + 1, "wijzigt_bijdragen": True, "status": "voornemen",
                     "gewijzigd_na_ontwerp": False}],
        "documenten": [{"id": "voorstel", "kenmerk": "K1", "datum": f"{YEAR}-01-15", "versiedatum": f"{YEAR}-01-10",
                        "status": "concept", "gebruikt_als": "concept", "verwerkt_advies_van": f"{YEAR}-01-08"},
                       {"id": "memo", "datum": f"{YEAR}-01-15", "versiedatum": "onbekend", "status": "onbekend", "gebruikt_als": "onbekend",
                        "verwerkt_advies_van": "onbekend"}],
        **_decision(), **_amounts(kans, total, rente), "tabellen": [_per_gemeente(names, inwoners, shares, back, total, rente),
                                                                   _build_up(kans, posts)],
        **_sums(kans, total, rente), **_steps(), **_vote(kans, names, inwoners), **_reserves(kans), **_years(kans), **_papers()}
    return Bouwsel(dossier, _profile(names, inwoners), names, inwoners, kans)


def _divided(kans: random.Random, inwoners: list[int], total: int, rente: int) -> tuple[list[int], list[int]]:
    """Both amounts divided by inhabitants, each part rounded; no column misses its total by more than rounding usually does."""
    usual = rounding(1, len(inwoners))[0]
    while True:
        whole = sum(inwoners)
        shares, back = ([half_up(Fraction(amount * part, whole)) for part in inwoners] for amount in (total, -rente))
        off = sum(shares) - total, sum(back) + rente
        if max(map(abs, (*off, sum(off)))) <= usual:
            return shares, back
        inwoners[kans.randrange(len(inwoners))] += kans.randint(1, 5_000)  # a few in a thousand: with another key


def _decision() -> Data:
    def point(nummer: str, onderwerp: str, jaren: list[int], stukken: list[str]) -> Data:
        return {"nummer": nummer, "onderwerp": onderwerp, "jaren": jaren, "stukken": stukken, "letters": [], "besluit": "geen",
                "geeft_zienswijze": False, "plaats": f"Voorstel, punt {nummer}"}

    def argument(nummer: str) -> Data:
        return {"nummers": [nummer], "bij": [nummer[0]], "letters": [], "kop": f"Argument {nummer}", "plaats": "Argumenten"}

    return {"beslispunten": [point("1", SUBJECT, [YEAR], [WIJZIGING]), point("2", "geen", [], [BEGROTING]),
                             point("3", NET, [YEAR], [])],
            "argumenten": [argument(n) for n in ("1.1", "1.2", "2.1", "3.1")], "kanttekeningen": [argument(n) for n in ("1.1", "3.1")]}


def _amounts(kans: random.Random, total: int, rente: int) -> Data:
    common = {"jaar": YEAR, "aard": "incidenteel", "stand": "gevraagd", "stuk": WIJZIGING, "gesaldeerd": False, "tot_en_met": YEAR}
    cover = [{"bron": "gemeenten", "aard": "incidenteel", "uitleg": "via de bijdrage"},
             {"bron": "rente", "aard": "incidenteel", "uitleg": "geraamde rente"}]
    last = {**common, "onderwerp": SUBJECT, "soort": "last", "dekking": cover, "formatie": False, "wettelijke_taak": True,
            "einde_besloten": True, "opbouw": True, "nieuw_beleid": False}
    netto = {**common, "onderwerp": NET, "soort": "baat", "bron": "gemeenten", "apart_getoond": True, "gesaldeerd": True}
    return {
        "bijlagen": [{"nummer": "1", "titel": "Memo", "genummerd": True, "in_lijst": True, "genoemd": True, "aanwezig": True}],
        "bedragen": [
            {**last, "id": "uitbreiding-punt-1", "bedrag": total, "beslispunt": "1", "plaats": "Voorstel, punt 1"},
            {**last, "id": "uitbreiding-argument", "bedrag": total, "plaats": "Argument 1.1"},
            {**common, "id": "rente", "onderwerp": "rente", "soort": "baat", "bron": "rente", "bedrag": rente, "apart_getoond": True,
             "uitleg": "Volgt uit het saldo.", "risico_genoemd": True, "plaats": "Argument 3.1"},
            {**netto, "id": "netto-punt-3", "bedrag": total - rente, "beslispunt": "3", "plaats": "Voorstel, punt 3"}],
        "middelen": [], "taakstellingen": [{"id": "spar", "onderwerp": "inkoop", "bedrag": kans.randint(1_001, 9_999), "jaar": YEAR,
                                            "plan": True, "eigenaar": True, "plaats": "Memo"}],
        "verklaringen": [], "uitzonderingen": []}


def _per_gemeente(names: list[str], inwoners: list[int], shares: list[int], back: list[int], total: int, rente: int) -> Data:
    common = {"soort": "bedrag", "jaar": YEAR, "stand": "gevraagd", "aard": "incidenteel"}
    key = {"verdeeld_naar": "inwoners", "sleutel_genoemd": "inwoners"}
    return {
        "id": "T1", "titel": "Kosten, baten, dekking", "per_gemeente": True, "plustaak": False, "beslispunt": "3", "besluit": False,
        "plaats": "Kosten, baten, dekking",
        "kolommen": [
            {"id": "inwoners", "soort": "inwoners", "peildatum": f"{YEAR - 1}-01-01", "cbs_status": "definitief"},
            {**common, **key, "id": "uitbreiding", "onderwerp": SUBJECT, "bijdrage": False},
            {**common, **key, "id": "rente", "onderwerp": "geen", "bijdrage": False, "uitleg": "De rente gaat ervan af."},
            {**common, "id": "netto", "onderwerp": NET, "formule": "uitbreiding + rente", "bijdrage": True}],
        "rijen": [{"naam": naam, "cellen": {"inwoners": i, "uitbreiding": a, "rente": b, "netto": a + b}}
                  for naam, i, a, b in zip(names, inwoners, shares, back, strict=True)],
        "totaal": {"naam": "Totaal", "cellen": {"inwoners": sum(inwoners), "uitbreiding": total, "rente": -rente,
                                                "netto": total - rente}}}


def _build_up(kans: random.Random, posts: list[int]) -> Data:
    split = kans.randint(0, len(posts))
    groups = ["personeel" if i < split else "materieel" for i in range(len(posts))]
    sums = {group: sum(p for p, g in zip(posts, groups, strict=True) if g == group) for group in dict.fromkeys(groups)}
    return {
        "id": "T2", "titel": "Opbouw", "per_gemeente": False, "besluit": False, "plaats": "Memo",
        "kolommen": [{"id": "bedrag", "soort": "bedrag", "onderwerp": SUBJECT, "jaar": YEAR, "stand": "gevraagd", "aard": "incidenteel"}],
        "rijen": [{"naam": f"post {i + 1}", "groep": g, "rubriek": "lasten", "soort": "last", "gesaldeerd": False, "ingevoerd": YEAR,
                   "cellen": {"bedrag": p}} for i, (p, g) in enumerate(zip(posts, groups, strict=True))],
        "subtotalen": [{"naam": "Subtotaal", "groep": g, "cellen": {"bedrag": value}} for g, value in sums.items()],
        "totaal": {"naam": "Totaal", "cellen": {"bedrag": sum(posts)}}}


def _sums(kans: random.Random, total: int, rente: int) -> Data:
    part, rate, count = 9 * kans.randint(101, 9_999), kans.randint(11, 997), kans.randint(2, 400)
    base, first = 1_000 * kans.randint(101, 999) + 1, kans.randint(100, 4_000)
    last = first + kans.randint(1, 2_000)
    budget = total + kans.randint(1_001, 99_999)

    def som(naam: str, soort: str, **more: Any) -> Data:
        return {"id": naam, "soort": soort, "plaats": f"Memo, {naam}", **more}

    return {"rekensommen": [
        som("netto", "nettosom", termen=[{"bedrag": "uitbreiding-punt-1"}, {"bedrag": "rente", "teken": "min"}],
            uitkomst={"bedrag": "netto-punt-3"}, beslispunt="3"),
        som("besluit", "besluitsom", termen=[{"bedrag": "uitbreiding-punt-1"}], uitkomst={"naam": "totaal", "waarde": total}, beslispunt="1"),
        som("rest", "restsom", termen=[{"naam": "budget", "waarde": budget}, {"bedrag": "uitbreiding-punt-1", "teken": "min"}],
            uitkomst={"naam": "rest", "waarde": budget - total}, restnaam="restbudget", bestemming="algemene reserve"),
        som("jaar", "jaarbedrag", deelbedrag={"waarde": part}, maanden=9, uitkomst={"waarde": part * 12 // 9}),
        som("opslag", "opslag", grondslag=[{"naam": "loonsom", "waarde": base}], procent=2,
            uitkomst={"waarde": half_up(Fraction(base * 2, 100))}),
        som("uren", "uren", uren=[12, 6], voltijd=36, fte=Decimaal("0.5")),
        som("product", "product", aantal=count, tarief={"waarde": Decimaal(f"{rate}.00")}, uitkomst={"waarde": Decimaal(f"{rate * count}.00")}),
        som("deel", "verhouding", teller={"naam": "reserve", "waarde": base}, noemer={"naam": "lasten", "waarde": base * 4}, procent=25,
            noemer_genoemd=True),
        som("index", "gewogen index", loon=Decimaal("4.0"), prijs=Decimaal("2.0"), gewicht_loon=80, uitkomst=Decimaal("3.6")),
        som("groei", "bijdragegroei", vorig={"waarde": 1_000_001}, index=Decimaal("3.6"), mutaties=[{"naam": "nieuw", "waarde": 20_001}],
            uitkomst={"waarde": half_up(Fraction(1_000_001 * 1036, 1000)) + 20_001}),
        som("krediet", "kapitaallast", investering={"waarde": 500_001}, restwaarde=0, jaren=10, rente=Decimaal("2.0"), methode="lineair", jaar=1,
            uitkomst={"waarde": 60_000})],
        "kerncijfers": [{"id": "groei", "onderwerp": "meldingen", "van": {"jaar": YEAR - 5, "waarde": first, "prognose": False},
                         "naar": {"jaar": YEAR - 1, "waarde": last, "prognose": False},
                         "procent": half_up(Fraction((last - first) * 100, first)), "genoemd_in": ["tekst"], "prognose_genoemd": False,
                         "plaats": "Argument 1.1"},
                        {"id": "groei-tabel", "onderwerp": "adviezen", "van": {"jaar": YEAR - 2, "waarde": 200, "prognose": False},
                         "naar": {"jaar": YEAR - 1, "waarde": 230, "prognose": False}, "procent": 15, "genoemd_in": ["tabel"],
                         "prognose_genoemd": False, "plaats": "Memo, tabel"}],
        "prestaties": [{"id": f"m{i}", "onderwerp": "meldingen", "jaar": YEAR - 1, "waarde": last, "plaats": f"plaats {i}"} for i in (1, 2)]}


def _steps() -> Data:
    both = [WIJZIGING, BEGROTING]

    def step(kind: str, acts: list[str], day: str, **more: Any) -> Data:
        return {"gebeurtenis": kind, "stukken": acts, "datum": day, "plaats": f"Planning, {kind}", **more}

    return {"procedure": [
        step("kaders naar raden", [BEGROTING], f"{YEAR}-03-14"), step("voorlopige jaarrekening naar raden", [BEGROTING], f"{YEAR}-04-14"),
        step("ontwerp naar raden", both, f"{YEAR}-03-28", versie="1"), step("zienswijzetermijn", both, f"{YEAR}-06-27"),
        step("kennisgeving", both, f"{YEAR}-06-02"), step("reactie op zienswijzen", both, f"{YEAR}-06-30"),
        step("aanbieding aan algemeen bestuur", both, f"{YEAR}-07-01", versie="1"), step("stukken naar leden", both, f"{YEAR}-07-01"),
        step("vaststelling", both, f"{YEAR}-07-16", orgaan="algemeen bestuur"),
        step("inzending aan gedeputeerde staten", both, f"{YEAR}-07-21")],
        "verplichtingen": [{"id": "contract", "onderwerp": SUBJECT, "soort": "uitgave", "start": f"{YEAR}-08-01", "stuk": WIJZIGING}],
        "zienswijzen": []}


def _vote(kans: random.Random, names: list[str], inwoners: list[int]) -> Data:
    sides = [kans.choice(("voor", "tegen")) for _ in names]
    for_, against = (sum(w for w, s in zip(inwoners, sides, strict=True) if s == side) for side in ("voor", "tegen"))
    if for_ == against:
        sides[0] = "voor" if sides[0] == "tegen" else "tegen"
        for_, against = (sum(w for w, s in zip(inwoners, sides, strict=True) if s == side) for side in ("voor", "tegen"))
    return {"stemmingen": [{
        "id": "s1", "beslispunten": ["1"], "datum": f"{YEAR}-01-15", "orgaan": "algemeen bestuur", "zittend": len(names),
        "aanwezig": len(names), "herstemming": "nee", "stemgewicht": "inwoners", "peildatum": f"{YEAR - 1}-01-01",
        "cbs_status": "definitief", "leden": [{"gemeente": g, "stem": s, "gewicht": w} for g, s, w in zip(names, sides, inwoners, strict=True)],
        "totaal_voor": for_, "totaal_tegen": against, "uitslag": "aangenomen" if for_ > against else "verworpen", "plaats": "Uitslag"}]}


def _reserves(kans: random.Random) -> Data:
    start, plus, minus = kans.randint(200_001, 240_000), kans.randint(1_001, 3_000), kans.randint(1_001, 3_000)
    after = start + plus - minus
    chance, effect = 50, 2 * kans.randint(50_001, 90_000)
    need = effect // 2
    common = {"naam": "Algemene reserve", "soort": "algemene reserve", "doel": "tegenvallers", "inzet_jaar": YEAR + 1,
              "onttrekking_dekt": "incidenteel", "vrijval_voorgesteld": False}
    return {
        "reserves": [{**common, "id": "r1", "jaar": YEAR, "stand_begin": start, "toevoeging": plus, "onttrekking": minus, "stand_eind": after},
                     {**common, "id": "r2", "jaar": YEAR + 1, "stand_begin": after, "toevoeging": 0, "onttrekking": minus,
                      "stand_eind": after - minus},
                     {**common, "id": "r3", "naam": "Reserve jubileum", "soort": "bestemmingsreserve", "jaar": YEAR, "stand_begin": 50_001,
                      "toevoeging": 0, "onttrekking": 1_001, "stand_eind": 49_000}],
        "voorzieningen": [{"id": "v1", "naam": "Onderhoud", "jaar": YEAR, "stand_begin": start, "toevoeging": plus, "aanwending": minus,
                           "stand_eind": after}],
        "balansen": [{"id": f"b-{moment}", "jaar": YEAR, "moment": moment, "activa": stand + 3_000_000, "passiva": stand + 3_000_000,
                      "reserves": stand, "resultaat": 0, "eigen_vermogen": stand, "vreemd_vermogen": 3_000_000}
                     for moment, stand in (("begin", start), ("eind", after))],
        "risicos": [{"id": "risico", "naam": "verzuim", "kans": chance, "gevolg": effect, "bedrag": need, "jaar": YEAR}],
        "weerstandsvermogen": [{"id": "w1", "jaar": YEAR, "beschikbaar": 2 * need, "benodigd": need, "ratio": Decimaal("2.0"), "klasse": "uitstekend"}],
        "resultaatbestemmingen": [{"id": "res", "jaar": YEAR - 1, "resultaat": 10_001, "bestemming": "terug naar deelnemers",
                                   "motivering": "volgens de regeling"}]}


def _years(kans: random.Random) -> Data:
    lasten = kans.randint(10_000_001, 20_000_000)

    def year(jaar: int, fase: str) -> Data:
        return {"jaar": jaar, "stuk": BEGROTING, "fase": fase, "lasten": lasten, "baten": lasten, "toevoegingen": 0, "onttrekkingen": 0,
                "resultaat": 0, "incidentele_lasten": 1_001, "incidentele_baten": 1_001, "bijdragen": lasten - 5_000, "uitleg": "n.v.t."}

    base = kans.randint(1_000_001, 2_000_000)
    change = kans.randint(1_001, 9_999)
    return {
        "meerjarenraming": [year(YEAR - 1, "realisatie"), year(YEAR, "na wijziging"),
                            *(year(YEAR + k, "raming") for k in range(1, 5))],
        "programmas": [{"id": f"p-{naam}", "naam": naam, "stuk": WIJZIGING, "jaar": YEAR, "soort": soort, "markttaak": False,
                        "lasten_oud": base, "lasten_mutatie": change, "lasten": base + change, "baten_oud": base, "baten_mutatie": change,
                        "baten": base + change, "saldo": 0} for naam, soort in (("Zorg", "programma"), ("Overhead", "overhead"))],
        "taakvelden": [{"id": "t1", "code": "6.1", "naam": "Zorg", "stuk": BEGROTING, "jaar": YEAR + 1, "lasten": lasten, "baten": lasten},
                       {"id": "t2", "code": "0.10", "naam": "Mutaties reserves", "stuk": BEGROTING, "jaar": YEAR + 1, "lasten": 0, "baten": 0}],
        "stapels": [{"id": "st", "onderwerp": "lasten", "jaar": YEAR, "primitief": base,
                     "wijzigingen": [{"nummer": 1, "bedrag": change, "vastgesteld": f"{YEAR}-03-12"}], "stand": base + change}],
        "indexeringen": [{"id": "ix", "stuk": BEGROTING, "jaar": YEAR + 1, "loon": Decimaal("4.0"), "prijs": Decimaal("2.0"), "bron": "CEP", "bron_datum": f"{YEAR}-03",
                          "prijspeil": YEAR + 1, "basis_prijspeil": YEAR, "geindexeerde_jaren": 1,
                          "jaren": [{"jaar": YEAR + k, "procent": Decimaal("2.5")} for k in range(2, 5)], "constante_prijzen": False,
                          "nacalculatie": "Verschillen tot 0,5% blijven liggen."}]}


def _papers() -> Data:
    return {"onderdelen": [], "besluitteksten": [{"id": f"tekst-{i}", "document": where, "tekst": "In te stemmen.", "plaats": "Voorstel"}
                                                 for i, where in ((1, "voorstel"), (2, "memo"))]}


def _profile(names: list[str], inwoners: list[int]) -> Data:
    return {
        "naam": "bouw", "titel": "GR Bouw", "bron": "verzonnen", "vrijgestelde_wijzigingen": "geen", "stukkentermijn": 14,
        "deelnemers": [{"naam": g, "code": f"GM{i:04d}", "stemwaarde": w} for i, (g, w) in enumerate(zip(names, inwoners, strict=True))],
        "termijnen": [{"stap": "ontwerp naar raden", "artikel": "4", "dagen": 84}], "stemgewicht": "inwoners",
        "stempeildag": {"dag": 1, "maand": 1, "jaar": -1}, "meerderheid": "gewone meerderheid", "quorum": "meer dan de helft van de leden",
        "verdeelsleutel": "inwoners", "verdeelpeildag": {"dag": 1, "maand": 1, "jaar": -1},
        "inwonertabellen": [{"peildatum": f"{YEAR - 1}-01-01", "status": "definitief", "bron": "verzonnen",
                             "aantallen": dict(zip(names, inwoners, strict=True))}],
        "vergaderdag": "woensdag", "kopjes": ["Voorstel"],
        "indexkaders": [{"jaar": YEAR + 1, "loon": Decimaal("4.0"), "prijs": Decimaal("2.0"), "bron": "brief"}], "nieuw_beleid": "toegestaan",
        "reserveplafond": Decimaal("2.5"), "weerstandsratio": Decimaal("1.0"), "overheadband": {"van": 10, "tot": 60}, "fteband": {"van": 60000, "tot": 150000},
        "resultaat": "terug naar deelnemers"}
