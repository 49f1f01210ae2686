"""Amounts, growth and sums in text as other authors write them, and what only a workbook knows."""

import json
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.test_recognise_tables import read, table
from vtt_engine.check import Controle
from vtt_engine.record.reading import lees
from vtt_engine.record.values import Decimaal
from vtt_intake.form import Alinea, Blok, Plek
from vtt_intake.readers.excel import read_xlsx
from vtt_intake.readers.word import read_docx
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.recognise import recognise


def text(*lines: str) -> list[Blok]:
    """Paragraphs; ``# `` opens a heading, ``1. `` a point."""
    found: list[Blok] = []
    for i, line in enumerate(lines):
        plek = Plek("voorstel", f"b{i}")
        if line.startswith("#"):
            found.append(Alinea(line.lstrip("# "), plek, "kop", line.count("#", 0, 3)))
        elif line[:1].isdigit() and line[1:3] == ". ":
            found.append(Alinea(line[3:], plek, "punt", 0, line[:2]))
        else:
            found.append(Alinea(line, plek))
    return found


def amounts(*lines: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(*text(*lines)).data["bedragen"]
    return found


def one(*lines: str) -> dict[str, Any]:
    found = amounts(*lines)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(("sentence", "years"), [
    ("De bijdrage stijgt van € 9.400.000 in 2025 naar € 9.800.000 in 2026.", [2025, 2026]),
    ("In 2025 is € 100.000 nodig en in 2026 € 200.000.", [2025, 2026]),
    ("Nodig is € 100.000 (2025) en € 120.000 (2026).", [2025, 2026]),
    ("De raad heeft in 2020 ingestemd met een bijdrage van € 70.000 voor 2021.", [2021]),
    ("Het bedrag voor 2025 van € 250.000 is lager dan het gemiddelde van 2024.", [2025]),
    ("Op 7 januari 2020 is voor de inzet van wijkcoaches € 55.000 toegekend.", [None])])
def test_the_year_beside_an_amount(sentence: str, years: list[int | None]) -> None:
    assert [item.get("jaar") for item in amounts("# Bijlagen", sentence)] == years


def test_two_values_in_one_sentence_are_no_two_mentions_of_one_amount() -> None:
    found = amounts("# Financiën", "De kosten van het nieuwe systeem liggen tussen € 50.000 en € 75.000.")
    assert [item["onderwerp"] for item in found] == ["geen", "geen"]


def test_one_subject_in_a_list_of_years() -> None:
    first, second = amounts("# Voorstel", "1. De bijdrage aan de Omgevingsdienst te verhogen met € 212.000 in 2025 en € 260.000 "
                            "vanaf 2026.")
    assert first["onderwerp"] == second["onderwerp"] != "geen"
    assert (first["jaar"], second["jaar"]) == (2025, 2026)


@pytest.mark.parametrize("sentence", ["Het uurtarief van € 85 per uur blijft gelijk.", "Wij rekenen met € 12,50 per inwoner.",
                                      "Opdrachten boven de drempel van € 50.000 worden aanbesteed."])
def test_rates_and_thresholds_are_nobodys_budget(sentence: str) -> None:
    found = one("# Financiën", sentence)
    assert found["onderwerp"] == "geen"
    assert not {"soort", "stand"} & {*found}


@pytest.mark.parametrize("words", ["Bedragen x € 1.000", "Alle bedragen in € 1.000", "(bedragen × € 1.000)"])
def test_a_unit_is_no_amount(words: str) -> None:
    assert amounts("# Financiën", words) == []


def test_a_rounded_amount_has_its_step() -> None:
    found = one("# Voorstel", "1. De bijdrage voor de jeugdhulp in 2026 vast te stellen op € 9,8 mln.")
    assert (found["bedrag"], found["precisie"]) == (9_800_000, 100_000)


def test_a_doubtful_amount_is_kept_with_its_question() -> None:
    bouw = read(*text("# Financiën", "De uitbreiding van de formatie kost in 2025 € 982.51411 per jaar."))
    assert bouw.data["bedragen"][0]["bedrag"] == 982514
    assert bouw.herkomst["/bedragen/0/bedrag"]["zekerheid"] == "twijfel"
    assert "voetnoot" in bouw.herkomst["/bedragen/0/bedrag"]["leesvraag"]


def test_cover_goes_with_the_amounts_of_its_sentence() -> None:
    found = amounts("# Besluit", "1. De kapitaallasten van € 145.000 per jaar vanaf 2026 structureel op te nemen.",
                    "2. De kosten van de verhuizing van € 25.000 in 2025 te dekken uit de algemene reserve.")
    assert "dekking" not in found[0]
    assert [cover["bron"] for cover in found[1]["dekking"]] == ["reserve"]


def test_what_is_granted_before_is_not_asked() -> None:
    asked, granted = amounts("# Voorstel", "1. De bijdrage aan het zwembad in 2025 te verhogen met € 30.000.", "# Inleiding",
                             "In 2024 is voor het zwembad een bedrag toegekend van € 20.000.")
    assert (asked["stand"], granted["stand"]) == ("gevraagd", "eerder")


def test_net_sum_with_another_result_is_still_a_sum() -> None:
    bouw = read(*text("# Argumenten", "De uitbreiding voor 2025 van € 900.000 wordt verminderd met de subsidie van € 250.000 en het "
                      "saldo hiervan, € 640.000, wordt in rekening gebracht bij de gemeenten."))
    (som,) = bouw.data["rekensommen"]
    assert (som["soort"], len(som["termen"]), som["termen"][1]["teken"]) == ("nettosom", 2, "min")
    report = Controle().toets(bouw.as_json(), "gelezen.json")
    assert any(item.code == "REK-07" and item.uitkomst == "voldoet niet" for item in report.uitkomsten)


def test_part_of_a_year() -> None:
    bouw = read(*text("# Kanttekeningen", "In 2024 is voor de crisisdienst € 60.000 toegekend, voor een periode van zes maanden. "
                      "Omgerekend naar een heel jaar is dat € 120.000."))
    (som,) = bouw.data["rekensommen"]
    assert (som["soort"], som["maanden"]) == ("jaarbedrag", 6)


def test_growth_in_text_takes_its_figures_from_the_table() -> None:
    rows = table("Jaar | aantal meldingen", "2023 | 400", "2024 | 500", kop="Cijfers")
    bouw = read(*rows, *text("# Toelichting", "In 2024 is het aantal meldingen met 20% gestegen ten opzichte van 2023. Van alle "
                             "meldingen is 30% ernstig."))
    (growth,) = bouw.data["kerncijfers"]
    assert (growth["van"]["waarde"], growth["naar"]["waarde"], growth["procent"]) == (400, 500, 20)
    assert growth["genoemd_in"] == ["tekst"]


def test_growth_without_figures_is_left_out() -> None:
    assert read(*text("# Toelichting", "Het aantal meldingen steeg met 20- 25%. De adviezen stegen in 2024 met 3%.")).data["kerncijfers"] == []


def test_sources_whose_names_begin_alike_are_two_sources() -> None:
    rows = table("Post | Bedrag", "Baten | ", "Bijdrage uit de algemene reserve | € 1.000", "Bijdrage uit de algemene reserve jeugd | € 2.000",
                 "Terugbetaling DUO | € 3.000", "Totaal baten | € 6.000", kop="Dekking")
    assert [(item["id"], item["soort"], item["bedrag"]) for item in read(*rows).data["middelen"]] == [
        ("bijdrage-uit-de-algemene", "reserve", 1000), ("bijdrage-uit-de-algemene-2", "reserve", 2000)]


def test_decimals_are_written_exactly() -> None:
    bouw = Bouw(data={"titel": "x", "waarde": Decimaal("982514.30"), "tekst": "12.50 en \u0000"})
    data = json.loads(bouw.as_json(), parse_float=str)
    assert (data["waarde"], data["tekst"]) == ("982514.30", "12.50 en \u0000")


def test_workbook_gives_the_unrounded_total_and_no_second_table() -> None:
    folder = ROOT / "voorbeelden" / "samentwente-2025" / "bron"
    book = read_xlsx((folder / "001-verdeling.xlsx").read_bytes(), "001-verdeling.xlsx", "verdeling")
    main = read_docx((folder / "001-samentwente-ab-voorstel.docx").read_bytes(), "voorstel.docx", "voorstel")
    bouw = recognise((main, book))
    titles = [found["titel"] for found in bouw.data["tabellen"]]
    assert titles[:2] == ["Kosten, baten, dekking",
                          "Begrotingswijziging 2025 – aangepast nav besluitvorming bijdrage per gemeente:"]
    assert len(titles) == 3  # the sheet with assumptions stands in no table of the text
    columns = {column["naam"]: column for column in bouw.data["tabellen"][0]["kolommen"]}
    assert columns["Uitbreiding Veilig Thuis Twente 2025"]["onafgerond_totaal"] == Decimaal("982514.30")
    assert columns["In rekening te brengen bedrag bij gemeenten"]["formule"].count("+") == 1
    assert lees(bouw.as_json(), "gelezen.json").fouten == ()


def test_a_guess_about_the_subject_makes_no_error_of_a_difference() -> None:
    bouw = read(*text("# Voorstel", "1. De formatie van het team in 2025 uit te breiden met € 100.000.", "# Financiën",
                      "De begroting 2025 gaat voor het team omhoog met een bijdrage van € 100.000."),
                *table("Omschrijving | Bedragen in €", "Loon | 60.000", "Inhuur | 39.500", "Totaal | 99.500",
                       voor="Voor de uitbreiding van de formatie van het team is in 2025 een bedrag van € 100.000 nodig.", number=3))
    report = Controle().toets(bouw.as_json(), "gelezen.json")
    found = [item for item in report.uitkomsten if item.code == "REK-04" and item.uitkomst == "voldoet niet"]
    assert all(item.ernst == "opmerking" for item in found)


def test_one_decision_with_two_amounts_is_an_error() -> None:
    bouw = read(*text("# Voorstel", "1. De bijdrage aan de GGD in 2025 te verhogen met € 120.000.", "# Argumenten",
                      "De verhoging van de bijdrage aan de GGD van € 102.000 in 2025 is nodig voor de huisvesting."))
    report = Controle().toets(bouw.as_json(), "gelezen.json")
    (found,) = [item for item in report.uitkomsten if item.code == "REK-04" and item.uitkomst == "voldoet niet"]
    assert found.ernst == "fout"
