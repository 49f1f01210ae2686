"""Tables as other authors make them: the recogniser keeps every figure, and the right rows count for the total."""

from time import process_time
from typing import Any

import pytest

from vtt_engine.record.values import Decimaal
from vtt_intake.form import Alinea, Blok, Cel, Document, Plek, Tabel
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.recognise import recognise


def table(*rows: str, kop: str = "Financiën", voor: str = "", kopregels: int = 0, number: int = 1) -> list[Blok]:
    """A heading, a paragraph and a table; a row is one text with | between cells, ``^`` repeats the cell to the left."""
    lines: list[tuple[Cel, ...]] = []
    for r, row in enumerate(rows, 1):
        texts = [text.strip().replace("⏎", "\n") for text in row.split("|")]
        cells: list[Cel] = []
        for k, text in enumerate(texts, 1):
            merged = text == "^"
            cells.append(Cel(cells[-1].tekst if merged else text, Plek("voorstel", f"t{number}/r{r}/k{k}"), vervolg=merged))
        lines.append(tuple(cells))
    above: list[Blok] = [Alinea(kop, Plek("voorstel", f"b{number}0"), "kop", 1)]
    if voor:
        above.append(Alinea(voor, Plek("voorstel", f"b{number}1")))
    return [*above, Tabel(tuple(lines), Plek("voorstel", f"t{number}"), number, kopregels)]


def read(*blocks: Blok, titel: str = "Voorstel begroting 2026") -> Bouw:
    return recognise((Document("voorstel", "voorstel.docx", "docx", tuple(blocks), titel=titel),))


def only(bouw: Bouw) -> dict[str, Any]:
    assert len(bouw.data["tabellen"]) == 1
    found: dict[str, Any] = bouw.data["tabellen"][0]
    return found


def values(found: dict[str, Any], k: int = 0) -> list[Any]:
    column = found["kolommen"][k]["id"]
    return [row["cellen"].get(column) for row in found["rijen"]]


def test_total_on_top_and_thousands() -> None:
    found = only(read(*table("Programma (x € 1.000) | 2025 | 2026", "Totaal | 1.500 | 1.650", "Jeugd | 1.000 | 1.100",
                             "Zorg | 500 | 550")))
    assert found["eenheid"] == "duizend euro"
    assert [column["jaar"] for column in found["kolommen"]] == [2025, 2026]
    assert {column["soort"] for column in found["kolommen"]} == {"bedrag"}
    assert [row["naam"] for row in found["rijen"]] == ["Jeugd", "Zorg"]
    assert found["totaal"]["cellen"] == {"bedrag_2025": 1500, "bedrag_2026": 1650}


def test_two_header_rows_with_merged_years() -> None:
    found = only(read(*table("Gemeente | 2025 | ^ | 2026 | ^", " | Inwoners | Bijdrage | Inwoners | Bijdrage",
                             "Alfa | 100 | 1.000 | 101 | 1.010", "Beta | 200 | 2.000 | 202 | 2.020",
                             "Gamma | 300 | 3.000 | 303 | 3.030", "Totaal | 600 | 6.000 | 606 | 6.060")))
    assert [(column["naam"], column["soort"]) for column in found["kolommen"]] == [
        ("2025 Inwoners", "inwoners"), ("2025 Bijdrage", "bedrag"), ("2026 Inwoners", "inwoners"), ("2026 Bijdrage", "bedrag")]
    assert found["per_gemeente"] is True
    assert [found["kolommen"][k].get("verdeeld_naar") for k in (1, 3)] == ["inwoners", "inwoners_2"]
    assert [found["kolommen"][k]["jaar"] for k in (1, 3)] == [2025, 2026]


def test_gemeenten_as_columns_are_turned() -> None:
    found = only(read(*table(" | Alfa | Beta | Gamma | Totaal", "Inwoners | 100 | 200 | 300 | 600",
                             "Bijdrage per gemeente in € | 1.000 | 2.000 | 3.000 | 6.000",
                             kop="Bijdrage per gemeente")))
    assert [row["naam"] for row in found["rijen"]] == ["Alfa", "Beta", "Gamma"]
    assert [column["soort"] for column in found["kolommen"]] == ["inwoners", "bedrag"]
    assert found["totaal"]["cellen"][found["kolommen"][1]["id"]] == 6000


@pytest.mark.parametrize(("printed", "kept"), [
    ("4.977-", -4977), ("(186)", -186), ("-/- 1.250", -1250), ("N 31.393", -31393), ("15.428 V", 15428), ("€ 2.500,-", 2500),
    ("310.314,=", 310314), ("-250.000", -250000), ("1.234,56", Decimaal("1234.56")), ("€ 983. 000", 983000)])
def test_signs_and_notations(printed: str, kept: int | Decimaal) -> None:
    found = only(read(*table("Post | Bedrag in €", "Eerste | 10.000", f"Tweede | {printed}", "Derde | 5.000")))
    assert values(found)[1] == kept


def test_empty_cells_are_never_zero() -> None:
    bouw = read(*table("Post | 2025 | 2026", "Huur | 1.000 | -", "ICT | PM | 2.000", "Loon | | 3.000",
                       "Totaal | 1.000 | 5.000", voor="Bedragen in euro"))
    found = only(bouw)
    assert values(found, 0) == [1000, "PM", None]
    assert values(found, 1) == ["-", 2000, 3000]
    assert not bouw.leesvragen


def test_unreadable_cell_is_left_out_and_asked() -> None:
    bouw = read(*table("Post | Bedrag in €", "Huur | 1.000", "ICT | zie bijlage", "Loon | 3.000", "Inhuur | 982.51411"))
    found = only(bouw)
    assert values(found) == [1000, None, 3000, 982514]
    assert [question.gevonden for question in bouw.leesvragen] == ["zie bijlage", "982.51411"]
    assert bouw.herkomst["/tabellen/0/rijen/3/cellen/bedrag"]["zekerheid"] == "twijfel"


def test_groups_with_subtotals() -> None:
    found = only(read(*table("Omschrijving | Bedrag", "Personeel: | ", "Loon | 700", "Inhuur | 300", "Subtotaal | 1.000",
                             "Materieel: | ", "Huur | 400", "Subtotaal | 400", "Totaal | 1.400", voor="Alle bedragen in €")))
    assert [(row["naam"], row["groep"]) for row in found["rijen"]] == [
        ("Loon", "Personeel"), ("Inhuur", "Personeel"), ("Huur", "Materieel")]
    assert [(row["groep"], row["cellen"]["bedrag"]) for row in found["subtotalen"]] == [("Personeel", 1000), ("Materieel", 400)]


def test_subtotals_without_the_word_are_found_by_their_sum() -> None:
    bouw = read(*table("Omschrijving | Bedrag in €", "Loon | 700", "Inhuur | 300", "Personeel | 1.000", "Huur | 400", "ICT | 50",
                       "Materieel | 450", "Totaal | 1.450"))
    found = only(bouw)
    assert [row["naam"] for row in found["rijen"]] == ["Loon", "Inhuur", "Huur", "ICT"]
    assert [row["naam"] for row in found["subtotalen"]] == ["Personeel", "Materieel"]
    assert bouw.herkomst["/tabellen/0/subtotalen/0"]["zekerheid"] == "waarschijnlijk"


def test_costs_and_income_are_two_tables() -> None:
    bouw = read(*table("Lasten: | 2026", "Loon | 700", "Huur | 300", "Totaal lasten | 1.000", "Baten: | ",
                       "Bijdragen | 900", "Rente | 100", "Totaal baten | 1.000", "Saldo | 0", voor="Bedragen in €"))
    lasten, baten = bouw.data["tabellen"]
    assert [row["naam"] for row in lasten["rijen"]] == ["Loon", "Huur"]
    assert [row["naam"] for row in baten["rijen"]] == ["Bijdragen", "Rente"]
    assert baten["totaal"]["naam"] == "Totaal baten"


def test_totals_of_groups_under_a_plain_total_are_subtotals() -> None:
    found = only(read(*table("Post | Bedrag in €", "Loon | 700", "Inhuur | 300", "Totaal personeel | 1.000", "Huur | 400", "ICT | 50",
                             "Totaal materieel | 450", "Totaal | 1.450")))
    assert [row["naam"] for row in found["subtotalen"]] == ["Totaal personeel", "Totaal materieel"]
    assert [row["groep"] for row in found["rijen"]] == ["personeel", "personeel", "materieel", "materieel"]
    assert found["totaal"]["cellen"][found["kolommen"][0]["id"]] == 1450


def test_millions_with_one_decimal() -> None:
    found = only(read(*table("Programma | Begroting 2026 (x € 1 mln)", "Jeugd | 1,5", "Zorg | 12,0", "Totaal | 13,5")))
    column = found["kolommen"][0]
    assert (column["eenheid"], column["precisie"]) == ("miljoen euro", Decimaal("0.1"))
    assert values(found) == [Decimaal("1.50"), Decimaal("12.00")]


def test_outcome_column_gets_its_formula() -> None:
    found = only(read(*table("Programma | Lasten | Baten | Saldo", "Jeugd | 1.000 | 400 | 600", "Zorg | 500 | 100 | 400",
                             "Wonen | 300 | 350 | -50", "Totaal | 1.800 | 850 | 950", voor="Bedragen x € 1.000")))
    assert found["kolommen"][2]["formule"] == "lasten - baten"
    assert found["eenheid"] == "duizend euro"


def test_one_wrong_row_does_not_hide_the_formula() -> None:
    found = only(read(*table("Post | Begroting 2025 | Wijziging | Begroting 2025 na wijziging", "A | 100 | 10 | 110",
                             "B | 200 | 20 | 220", "C | 300 | 30 | 330", "D | 400 | 40 | 440", "E | 500 | 50 | 560",
                             voor="Bedragen in €")))
    first, second, third = found["kolommen"]
    assert third["formule"] == f"{first['id']} + {second['id']}"
    assert third["fase"] == "na wijziging"
    assert values(found, 2)[-1] == 560


@pytest.mark.parametrize("rows", [
    ("Datum | Wie | Wat", "15 januari 2025 | AB | Besluit", "10-09-2025 | raden | Zienswijze"),
    ("Gemeenten | Besluit | Stemwaarden inwoners", "Alfa | Voor | 74.317", "Beta | Tegen | 24.639", "Gamma | Voor | 30.000"),
    ("Onderwerp | Impuls", "Kenmerk | 21.0001535", "Datum | 4 maart 2021", "Contact | bureau"),
    ("Omschrijving | Waarom? | Risico", "4,7 fte maatschappelijk werker | Extra capaciteit | Wachtlijsten"),
    ("Nummer | Omschrijving", "1 | Instemmen met het voorstel", "2 | Kennisnemen van de brief")])
def test_other_tables_are_no_tables_of_figures(rows: tuple[str, ...]) -> None:
    assert read(*table(*rows)).data["tabellen"] == []


def test_names_of_gemeenten_over_two_lines() -> None:
    found = only(read(*table("Gemeente | Bijdrage in €", "Hof van⏎Twente | 10", "Rijssen-⏎Holten | 20", "Haaks-⏎bergen | 30",
                             "Totaal | 60")))
    assert [row["naam"] for row in found["rijen"]] == ["Hof van Twente", "Rijssen-Holten", "Haaksbergen"]


def test_gemeente_without_figures_stays_a_row() -> None:
    found = only(read(*table("Gemeente | Bijdrage in €", "Alfa | 10", "Beta | ", "Gamma | 30", "Totaal | 40")))
    assert values(found) == [10, None, 30]


def test_number_column_before_the_names_and_a_note_below() -> None:
    found = only(read(*table("Nr | Post | Bedrag in €", "1 | Loon | 700", "2 | Huur | 300", " | Totaal | 1.000",
                             "* exclusief btw |  | ")))
    assert [row["naam"] for row in found["rijen"]] == ["Loon", "Huur"]
    assert found["totaal"]["naam"] == "Totaal"


def test_line_over_the_whole_width_names_the_unit() -> None:
    found = only(read(*table("Bedragen x € 1.000 | ^ | ^", "Post | 2025 | 2026", "Loon | 7 | 8", "Huur | 3 | 4", "Totaal | 10 | 12")))
    assert found["eenheid"] == "duizend euro"
    assert [column["naam"] for column in found["kolommen"]] == ["2025", "2026"]


def test_part_lines_do_not_count_for_the_total() -> None:
    found = only(read(*table("Post | Bedrag in €", "Personeel | 700", "waarvan inhuur | 200", "Huur | 300", "Totaal | 1.000")))
    assert [row["naam"] for row in found["rijen"]] == ["Personeel", "Huur"]


def test_same_table_in_cents_per_inhabitant_is_money() -> None:
    found = only(read(*table("Gemeente | Aantal inwoners per 1-1-2025 | Bedrag per inwoner | Bijdrage 2026", "Alfa | 1.000 | € 2,50 | € 2.500",
                             "Beta | 2.000 | € 2,50 | € 5.000", "Gamma | 3.000 | € 2,50 | € 7.500", "Totaal | 6.000 | | € 15.000")))
    assert [column["soort"] for column in found["kolommen"]] == ["inwoners", "bedrag", "bedrag"]
    assert found["kolommen"][0]["peildatum"] == "2025-01-01"
    assert values(found, 1) == [Decimaal("2.50")] * 3
    assert found["kolommen"][1]["totaal"] == "geen"
    assert found["kolommen"][2]["bijdrage"] is True


def test_v_and_n_in_a_column_of_their_own_are_the_sign() -> None:
    found = only(read(*table("Programma | Begroting 2024 | Realisatie 2024 | Verschil | V/N", "Jeugd | 10.000 | 9.500 | 500 | V",
                             "Wmo | 5.000 | 5.300 | 300 | N", "Overhead | 2.000 | 2.000 | 0 | -", "Totaal | 17.000 | 16.800 | 200 | V",
                             voor="Bedragen x € 1.000")))
    assert values(found, 2) == [500, -300, 0]
    assert found["kolommen"][2]["formule"] == "begroting_2024 - realisatie_2024"


def test_rates_and_terms_are_no_money_to_add_up() -> None:
    found = only(read(*table("Investering | Krediet | Afschrijving (jaren) | Kapitaallast 2026", "Servers | € 120.000 | 5 | € 26.400",
                             "Meubilair | € 80.000 | 10 | € 9.600", "Totaal | € 200.000 |  | € 36.000")))
    assert [column["soort"] for column in found["kolommen"]] == ["bedrag", "aantal", "bedrag"]
    assert found["kolommen"][1]["totaal"] == "geen"


def test_a_table_says_its_unit_or_not() -> None:
    rows = ("Post | Begroting 2026", "Loon | 700", "Huur | 300", "Totaal | 1.000")
    assert only(read(*table(*rows)))["eenheid_genoemd"] is False
    assert only(read(*table(*rows, voor="Bedragen in euro's")))["eenheid_genoemd"] is True
    assert only(read(*table(*rows), Alinea("Tabel 1 (bedragen x € 1.000)", Plek("voorstel", "b9"))))["eenheid"] == "duizend euro"


def test_many_tables_and_amounts_stay_quick() -> None:
    blocks: list[Blok] = []
    for n in range(1, 21):
        blocks += table("Gemeente | Inwoners | Bijdrage 2025 | Index | Totaal 2026",
                        *(f"Naam {r} | {r + 10}.000 | {r * 7 + 10}.123 | {r}.500 | {r * 8 + 11}.000" for r in range(60)), number=n)
        blocks += [Alinea(f"De bijdrage voor project {n * 40 + i} is in 2025 € {n * 1000 + i}.000 en stijgt met 3%.",
                          Plek("voorstel", f"p{n}-{i}")) for i in range(40)]
    start = process_time()
    bouw = read(*blocks)
    assert (len(bouw.data["tabellen"]), len(bouw.data["bedragen"])) == (20, 800)
    assert process_time() - start < 20


def test_a_note_behind_a_figure_leaves_the_figure() -> None:
    found = only(read(*table("Post | 2026", "Huur | € 1.000 *)", "Loon | € 2.000**", "Totaal | € 3.000")))
    assert values(found) == [1000, 2000]


def test_a_first_row_with_a_note_is_no_header() -> None:
    found = only(read(*table("Huur | € -1.000 *)", "Loon | € 2.000", "Rente | € 500")))
    assert [row["naam"] for row in found["rijen"]] == ["Huur", "Loon", "Rente"]


def two_tables(*between: str) -> list[dict[str, Any]]:
    """The tables of a text in which two tables stand with these paragraphs between them."""
    first, second = table("Post | 2025", "Huur | 10", "Loon | 20"), table("Post | 2026", "Huur | 30", "Loon | 40", number=2)
    lines = [Alinea(text, Plek("voorstel", f"b5{i}")) for i, text in enumerate(between)]
    found: list[dict[str, Any]] = read(*first, *lines, second[-1]).data["tabellen"]
    return found


@pytest.mark.parametrize(("between", "units"), [
    (["Bedragen x € 1.000", "Daarover is gesproken."], ["duizend euro", "euro"]),
    (["Daarover is gesproken.", "Bedragen x € 1.000"], ["euro", "duizend euro"]),
    (["Bedragen x € 1.000"], ["euro", "duizend euro"]),
    (["Tabel 2: raming (x € 1.000)"], ["euro", "duizend euro"]),
    (["Bron: administratie", "Bedragen x € 1.000", "Dat is alles."], ["duizend euro", "euro"]),
    (["Tabel 1: raming (x € 1.000)", "Dat is alles."], ["duizend euro", "euro"])])
def test_whose_unit_it_is(between: list[str], units: list[str]) -> None:
    assert [found.get("eenheid", "euro") for found in two_tables(*between)] == units


def test_a_difference_between_amounts_is_an_amount() -> None:
    found = only(read(*table("Post | Begroting 2025 | Realisatie 2025 | Verschil", "Huur | 10 | 12 | 2", "Loon | 20 | 19 | 1",
                             kop="Overzicht")))
    assert {column["soort"] for column in found["kolommen"]} == {"bedrag"}


def test_a_unit_of_a_million_is_no_amount() -> None:
    bouw = read(Alinea("Financiën", Plek("voorstel", "b1"), "kop", 1), Alinea("(x € 1 miljoen)", Plek("voorstel", "b2")))
    assert not bouw.data.get("bedragen")


def test_groups_of_gemeenten_have_a_subtotal() -> None:
    found = only(read(*table("Deelnemer | Bijdrage in €", "Noord | ", "Alfa | 100", "Beta | 200", "Subtotaal Noord | 300", "Zuid | ",
                             "Gamma | 150", "Subtotaal Zuid | 150", "Totaal | 450")))
    assert [(row["naam"], row["groep"]) for row in found["rijen"]] == [("Alfa", "Noord"), ("Beta", "Noord"), ("Gamma", "Zuid")]


def test_small_numbers_among_money_are_no_money() -> None:
    found = only(read(*table("Functie | Fte | Schaal | Kosten", "Teamleider | 1,0 | 11 | € 98.000", "Medewerker | 4,5 | 9 | € 351.000",
                             "Totaal | 5,5 |  | € 449.000")))
    assert [column["soort"] for column in found["kolommen"]] == ["fte", "aantal", "bedrag"]
