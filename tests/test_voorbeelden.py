"""The three real proposals: the findings that must be there, what must be right, and the reports beside them."""

import random
import re
from typing import Any

import pytest

from tests.conftest import NAMES, ROOT, as_bytes, record, record_bytes
from vtt_engine.check import Controle
from vtt_engine.matching import durable
from vtt_engine.outcomes.report import Rapport, causes
from vtt_reports.formats import FORMATEN, Weergave

SUFFIX = {"tekst": "rapport.txt", "json": "rapport.json"}
CAUSES = {
    "samentwente-2025": [
        ("fout", "DAT-05", ["10 september 2025", "10 september 2026"]),
        ("fout", "REK-04", ["€ 982.469", "€ 982.514", "€ 45"]),
        ("waarschuwing", "BES-10", ["€ 733.000", "€ 688.000", "€ 438.000", "€ 437.790"]),
        ("waarschuwing", "INC-03", ["2023, 2024, 2025 en 2026", "wettelijke taak"]),
        ("waarschuwing", "DEK-12", ["begrotingswijziging 2025", "Kanttekening 2.1"]),
        ("waarschuwing", "ZIE-13", ["15 januari 2025"]),
        ("waarschuwing", "MJR-03", ["Beslispunt 3", "2026"]),
        ("waarschuwing", "REK-10", ["43 %", "393", "580", "48 %"]),
        ("waarschuwing", "BES-16", ["€ 688.000", "€ 983.000"]),
        ("waarschuwing", "DEK-08", ["€ 50.000"]),
        ("waarschuwing", "BES-05", ["Dinkelland", "218.629", "395.438", "614.067"]),
        ("waarschuwing", "INC-04", []),
        ("waarschuwing", "VER-09", ["74.164 en 74.317", "CBS"]),
        ("opmerking", "DEK-17", ["begrotingswijziging 2025", "per programma"]),
        ("opmerking", "TER-05", ["10 september 2025", "14 september 2025"]),
        ("opmerking", "REK-10", ["42 %", "42,6 %"]),
        ("opmerking", "BES-02", []),
        ("opmerking", "BES-02", []),
        ("opmerking", "BES-03", []),
        ("opmerking", "BES-03", []),
        ("opmerking", "BES-03", []),
        ("opmerking", "CON-04", []),
        ("opmerking", "CON-04", []),
        ("opmerking", "CON-15", ["2024", "prognose"]),
        ("opmerking", "DAT-10", []),
        ("opmerking", "DAT-10", []),
        ("opmerking", "INC-10", []),
        ("opmerking", "PRI-04", []),
        ("opmerking", "PRI-09", []),
        ("opmerking", "REK-18", []),
        ("opmerking", "STR-04", ["3.1"]),
        ("opmerking", "STR-06", []),
        ("opmerking", "TAA-02", []),
        ("opmerking", "TAA-02", []),
        ("opmerking", "TAA-06", []),
    ],
    "gooi-en-vechtstreek-2021": [
        ("waarschuwing", "INC-07", ["€ 310.314", "april 2022"]),
        ("waarschuwing", "REK-09", ["20 %", "24 %"]),
        ("waarschuwing", "REK-09", ["25 %", "34 %", "gedeeld door 2019"]),
        ("waarschuwing", "DEK-03", ["€ 375.019"]),
        ("waarschuwing", "CON-07", ["16 februari 2021", "23 februari 2021"]),
        ("waarschuwing", "INC-01", []),
        ("waarschuwing", "PRI-02", []),
        ("opmerking", "REK-09", ["-9 %", "-10 %", "afgekapt"]),
        ("opmerking", "REK-23", ["€ 22.780", "€ 330.314", "inkomsten"]),
        ("opmerking", "BES-03", []),
        ("opmerking", "CON-04", []),
        ("opmerking", "CON-11", []),
        ("opmerking", "DAT-10", []),
        ("opmerking", "PRI-09", []),
        ("opmerking", "STR-09", ["Bijlage 1"]),
        ("opmerking", "STR-18", ["argument 4", "a, a en b"]),
        ("opmerking", "TAA-01", []),
        ("opmerking", "TAA-02", []),
        ("opmerking", "TAA-04", []),
        ("opmerking", "TAA-06", []),
    ],
    "almelo-2021": [
        ("waarschuwing", "MJR-04", ["€ 70.000", "2022, 2023 en 2024"]),
        ("opmerking", "BES-04", []),
        ("opmerking", "BES-03", []),
        ("opmerking", "CON-03", []),
        ("opmerking", "CON-04", []),
        ("opmerking", "STR-02", ["beslispunt 3"]),
        ("opmerking", "STR-06", []),
        ("opmerking", "STR-11", []),
        ("opmerking", "STR-12", []),
        ("opmerking", "STR-13", []),
        ("opmerking", "STR-14", []),
        ("opmerking", "TAA-01", []),
        ("opmerking", "TAA-02", []),
    ],
}
RIGHT = {
    "samentwente-2025": [
        ("REK-01", "tabel T1, kolom uitbreiding_2025"), ("REK-01", "tabel T1, kolom rente_2025"), ("REK-01", "tabel T1, kolom in_rekening"),
        ("REK-01", "tabel T3, kolom uitbreiding_2025"), ("REK-01", "tabel T3, kolom in_rekening"), ("VER-06", "tabel T1, kolom inwoners"),
        ("REK-02", "tabel T1, kolom in_rekening"), ("REK-02", "tabel T3, kolom in_rekening"), ("VER-04", "tabel T1, kolom uitbreiding_2025"),
        ("REK-05", "uitbreiding Veilig Thuis Twente, 2025, gevraagd: € 983.000"),
        ("REK-05", "netto bijdrage Veilig Thuis Twente, 2025, gevraagd: € 733.000"),
        ("REK-05", "uitbreiding Veilig Thuis Twente, 2025, besloten: € 688.000"), ("REK-14", "som jaarbedrag-2024"),
        ("TER-01", "begrotingswijziging-2025"), ("TER-01", "begroting-2026"), ("REK-12", "som scholing"), ("REK-12", "som overhead"),
        ("BES-07", "stemming stemming-1"), ("BES-06", "stemming stemming-1, voor"), ("REK-07", "som netto-2025"),
        ("VER-01", "tabel T1"), ("VER-05", "tabel T1, kolom uitbreiding_2025"), ("INC-06", "renteopbrengsten schatkistbankieren"),
        ("DEK-09", "renteopbrengsten schatkistbankieren"), ("DEK-19", "netto bijdrage Veilig Thuis Twente"),
        ("DEK-01", "uitbreiding Veilig Thuis Twente"), ("BES-09", "stemming stemming-1"),
        ("BES-11", "beslispunt 1, tabel T1")],
    "gooi-en-vechtstreek-2021": [("REK-06", "som besluitsom"), ("REK-08", "som restbedrag-2021"), ("REK-15", "som uren-impuls"),
                                 ("DEK-07", "verklaring geen-bijdrage"), ("DEK-20", "middel duvo-2021"), ("DEK-06", "middel duvo-2021"),
                                 ("CON-09", "meldingen, 2020")],
    "almelo-2021": [("INC-02", "bijdrage aan VTT, 2021, gevraagd"), ("INC-02", "inzet extra wijkcoaches, 2020, eerder")],
}


def checked(controle: Controle, name: str) -> Rapport:
    return controle.toets(record_bytes(name), f"voorbeelden/{name}/voorstel.json")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("formaat", SUFFIX)
@pytest.mark.skipif(not durable.available(), reason="the reports say that both engines ran")
def test_the_report_beside_the_record_is_what_it_gives(name: str, formaat: str, controle: Controle) -> None:
    made = FORMATEN[formaat].render([checked(controle, name)], Weergave(alles=formaat == "tekst")).decode()
    kept = (ROOT / "voorbeelden" / name / SUFFIX[formaat]).read_text(encoding="utf-8")
    assert made == kept, "maak ze opnieuw met: make docs"


@pytest.mark.parametrize("name", NAMES)
def test_the_causes_in_order_of_weight(name: str, controle: Controle) -> None:
    report = checked(controle, name)
    assert report.niet_gelezen == ()
    found = causes(report.bevindingen)
    assert [(c.hoofd.ernst, c.hoofd.code) for c in found] == [(e, c) for e, c, _ in CAUSES[name]]
    for cause, (_, _, words) in zip(found, CAUSES[name], strict=True):
        for word in words:
            assert word in cause.hoofd.melding, (word, cause.hoofd.melding)


def test_what_follows_from_the_date_stands_under_it(controle: Controle) -> None:
    first = causes(checked(controle, "samentwente-2025").bevindingen)[0]
    assert [(u.code, u.over) for u in first.gevolgen] == [
        ("TER-03", "begroting-2026, 10 september 2026"), ("TER-04", "begrotingswijziging-2025, 10 september 2026"),
        ("TER-05", "begroting-2026, 10 september 2026"), ("DAT-03", "vergadering op 10 september 2026"), ("TER-09", "begroting-2026, 10 september 2026")]
    assert "31 december 2025" in first.gevolgen[1].melding
    assert "14 september 2025" in first.gevolgen[2].melding


@pytest.mark.parametrize("name", NAMES)
def test_what_is_right_is_said_with_its_sum(name: str, controle: Controle) -> None:
    outcomes = {(u.code, u.over): u for u in checked(controle, name).uitkomsten}
    for key in RIGHT[name]:
        assert key in outcomes, (key, sorted(over for code, over in outcomes if code == key[0]))
        assert outcomes[key].uitkomst == "voldoet", outcomes[key]
        som = outcomes[key].berekening()
        assert som.termen or som.stappen, key


@pytest.mark.parametrize("name", NAMES)
def test_every_decided_outcome_can_be_redone_by_hand(name: str, controle: Controle) -> None:
    for u in checked(controle, name).uitkomsten:
        if u.uitkomst in ("voldoet", "voldoet niet"):
            som = u.berekening()
            assert som.termen or som.stappen, (u.code, u.over)


def test_the_sums_a_controller_redoes(controle: Controle) -> None:
    outcomes = {(u.code, u.over): u for u in checked(controle, "samentwente-2025").uitkomsten}
    assert "163 dagen" in " ".join(outcomes["TER-01", "begroting-2026"].berekening().stappen)
    rounding = outcomes["REK-02", "tabel T1, kolom in_rekening"].opmerking or ""
    assert all(name in rounding for name in ("Haaksbergen", "Losser", "Twenterand", "Wierden"))
    assert "245.368" in (outcomes["BES-07", "stemming stemming-1"].opmerking or "")


def moved(data: Any, years: int) -> Any:
    """The record with every day, month and budget year moved."""
    if isinstance(data, dict):
        return {key: moved(value, years) for key, value in data.items()}
    if isinstance(data, list):
        return [moved(value, years) for value in data]
    if isinstance(data, int) and not isinstance(data, bool) and 2018 <= data <= 2030:
        return data + years
    if isinstance(data, str) and re.fullmatch(r"[\d/-]{7,}", data):
        return re.sub(r"\d{4}(?=-)", lambda m: str(int(m[0]) + years), data)
    return data


ERAS = [(0, "2022-07-01", 84, "09-14"), (-5, "2015-01-01", 56, "07-31"), (-12, None, 42, "07-14")]


@pytest.mark.parametrize(("years", "since", "days", "outer"), ERAS)
def test_the_law_of_the_day(years: int, since: str | None, days: int, outer: str, controle: Controle) -> None:
    report = controle.toets(as_bytes(moved(record("samentwente-2025"), years)), "voorstel.json")
    assert report.niet_gelezen == ()
    outcomes = {(u.code, u.over): u for u in report.uitkomsten}
    term = outcomes["TER-01", "begroting-2026"]
    assert term.geldend is not None
    assert str(term.geldend.versie.van or "") == (since or "")
    assert term.geldend.velden["norm.dagen"] == days
    link = term.geldend.norm.link(term.geldend.versie, term.geldend.dag) or ""
    assert f"g={2025 + years}-03-31" in link
    late = next(u for (code, over), u in outcomes.items() if code == "TER-05" and over.startswith("begroting-2026, 10 september "
                                                                                                   f"{2026 + years}"))
    assert late.ernst == "fout"
    assert str(2025 + years) in late.melding
    assert f"{int(outer[3:])} {'september' if outer[:2] == '09' else 'juli'}" in late.melding


@pytest.mark.parametrize(("sent", "outcome"), [("2025-04-29", "voldoet"), ("2025-04-30", "fout"), ("2021-04-14", "voldoet"),
                                               ("2021-04-15", "fout"), ("2014-06-01", "niet van toepassing")])
def test_the_frames_in_each_period(sent: str, outcome: str, controle: Controle) -> None:
    year = int(sent[:4]) + 1
    data = {"titel": "x", "datum": sent, "organisatie": {"naam": "GR", "vorm": "openbaar lichaam"},
            "stukken": [{"id": "b", "soort": "begroting", "jaar": year}],
            "procedure": [{"gebeurtenis": "kaders naar raden", "stukken": ["b"], "datum": sent}]}
    report = controle.toets(as_bytes(data), "voorstel.json")
    found = next(u for u in report.uitkomsten if u.code == "TER-06" and u.over == "kaders bij b")
    assert (found.ernst or found.uitkomst) == outcome


ORDERED = {"argumenten", "kanttekeningen"}


def shuffled(data: Any, order: random.Random) -> Any:
    """The record with rows, columns, amounts and all other parts in another order."""
    if isinstance(data, dict):
        keys = list(data)
        order.shuffle(keys)
        return {key: shuffled(data[key], order) for key in keys}
    if isinstance(data, list):
        rest = [shuffled(value, order) for value in data]
        if rest and isinstance(rest[0], dict) and not {"tekst", "rubriek"} <= rest[0].keys():  # a text has its order
            order.shuffle(rest)
        return rest
    return data


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(4))
def test_another_order_gives_the_same_outcomes(name: str, seed: int, controle: Controle) -> None:
    def said(report: Rapport) -> list[tuple[str, str, str, str | None]]:
        return sorted((u.code, u.over, u.uitkomst, u.ernst) for u in report.uitkomsten)

    data = record(name)
    other = controle.toets(as_bytes(shuffled(data, random.Random(seed))), name)  # noqa: S311 (no secret)
    assert said(other) == said(controle.toets(as_bytes(data), name))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_input_gives_the_same_bytes(name: str) -> None:
    one, two = (checked(Controle(), name) for _ in range(2))
    for formaat in FORMATEN.values():
        assert formaat.render([one], Weergave(alles=True)) == formaat.render([two], Weergave(alles=True)), formaat.naam
