"""What stands out in worksheets: found in cells as they were read, and judged by the rules on workbooks."""

import random
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.werkmap import C, werkmap
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.values import Decimaal
from vtt_engine.record.workbook import Werkblad
from vtt_intake.readers.excel import read_xlsx
from vtt_intake.recognise.formulas import as_sum, ranges, ref_of, relative, spot_of
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.workbook import keep_sheets

VERDELING = ROOT / "voorbeelden/samentwente-2025/bron/001-verdeling.xlsx"
LISTS = ("vaste_totalen", "getallen_als_tekst", "foutcellen", "formules_zonder_waarde", "afwijkende_formules")


def sheets(content: bytes) -> list[dict[str, Any]]:
    beeld = Beeld((read_xlsx(content, "cijfers.xlsx", "cijfers"),))
    keep_sheets(beeld)
    found: list[dict[str, Any]] = beeld.bouw.data["werkbladen"]
    assert all(pad.startswith("/werkbladen/") and "!" in entry["anker"] for pad, entry in beeld.bouw.herkomst.items())
    return found


def sheet(cells: dict[str, Any], **more: Any) -> dict[str, Any]:
    [found] = sheets(werkmap({"Blad": cells}, **more))
    return found


def as_record(content: bytes) -> bytes:
    """A record of only the worksheets."""
    def text(value: Any) -> str:
        if isinstance(value, dict):
            return "{" + ",".join(f'"{key}":{text(item)}' for key, item in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ",".join(map(text, value)) + "]"
        if isinstance(value, bool) or not isinstance(value, str):
            return str(value).lower()
        return str(value) if isinstance(value, Decimaal) else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text({"titel": "Een voorstel", "werkbladen": sheets(content)}).encode()


def judged(controle: Controle, content: bytes) -> dict[str, str]:
    report: Rapport = controle.toets(as_record(content), "dossier.json")
    assert report.niet_gelezen == ()
    return {u.code: u.melding for u in report.bevindingen if u.code.startswith("XLS")}


def budget(rows: int = 5, **changes: Any) -> dict[str, Any]:
    """A table of rows with two years and a total that adds them up; ``changes`` are cells to replace."""
    cells: dict[str, Any] = {"A1": "Bedragen in €", "A2": "Post", "B2": 2025, "C2": 2026}
    for r in range(3, 3 + rows):
        cells |= {f"A{r}": f"Post {r}", f"B{r}": 100 * r, f"C{r}": 10 * r}
    last = 2 + rows
    cells |= {f"A{last + 1}": "Totaal", f"B{last + 1}": C(100 * sum(range(3, 3 + rows)), f"SUM(B3:B{last})"),
              f"C{last + 1}": C(10 * sum(range(3, 3 + rows)), f"SUM(C3:C{last})")}
    return cells | changes


@pytest.mark.parametrize(("words", "unit"), [
    ("Bedragen in €", "euro"), ("Bedragen x € 1.000", "duizend euro"), ("(x 1000 euro)", "duizend euro"), ("in k€", "duizend euro"),
    ("Bedragen x € 1.000.000", "miljoen euro"), ("Bedragen in miljoenen euro", "miljoen euro"), ("Raming", "anders"),
    ("Het Rijk heeft in 2024 eenmalig € 2 miljoen aan de regio gegeven", "euro")])
def test_the_unit_of_a_sheet(words: str, unit: str) -> None:
    assert {item["eenheid"] for item in sheet(budget(A1=words))["sommen"]} == {unit}


def lost(found: dict[str, Any]) -> dict[str, list[str]]:
    return {item["cel"]: [cell["cel"] for cell in item["mist"]] for item in found["sommen"] if item["mist"]}


def test_references_in_formulas() -> None:
    used = ranges("=SUM($B$3:B5,'Na besluit'!C7)+Blad2!D4*LOG10(E1)&\"F9\"")
    assert [(item.blad, ref_of(item.van), ref_of(item.tot)) for item in used] == [
        (None, "B3", "B5"), ("Na besluit", "C7", "C7"), ("Blad2", "D4", "D4"), (None, "E1", "E1")]
    assert spot_of("$AB$12") == (12, 28)
    assert ref_of((1_048_576, 16_384)) == "XFD1048576"


def test_a_formula_seen_from_its_cell() -> None:
    assert relative("=C5*Uitgangspunten!$B$5", (5, 4)) == relative("=C6*Uitgangspunten!$B$5", (6, 4)) == "=R[0]C[-1]*Uitgangspunten!R5C2"
    assert relative('="A1"&A1', (2, 1)) == '="A1"&R[-1]C[0]'
    assert relative("=B5", (5, 4)) != relative("=B6", (5, 4))


@pytest.mark.parametrize(("formula", "is_sum"), [
    ("=SUM(B3:B7)", True), ("=SUM(B3:B5,B7)", True), ("=B3+B4+B5", True), ("=+SUM(B3:B4)+B6", True), ("=ROUND(SUM(B3:B7),0)", True),
    ("=SUBTOTAL(9,B3:B7)", True), ("=SUBTOTAL(109,B3:B7)", True), ("=SUM(B3:B7)*2", False), ("=B3-B4", False), ("=SUM(Ander!B3:B7)", False), ("=SUM(B:B)", False),
    ("=SUMIF(B3:B7,1)", False), ("=AVERAGE(B3:B7)", False), ("=SUM(B3:B7)/1000", False), ("=SUBTOTAL(1,B3:B7)", False)])
def test_what_is_a_plain_sum(formula: str, is_sum: bool) -> None:
    assert (as_sum(formula, "Blad") is not None) is is_sum


@pytest.mark.parametrize(("changes", "expected"), [
    ({}, {}),
    ({"B8": C(1800, "SUM(B3:B6)")}, {"B8": ["B7"]}),
    ({"B8": C(2200, "SUM(B4:B7)")}, {"B8": ["B3"]}),
    ({"B8": C(2100, "SUM(B3:B4,B6:B7)")}, {"B8": ["B5"]}),
    ({"B7": 0, "B8": C(1800, "SUM(B3:B6)")}, {}),
    ({"A7": "waarvan inhuur", "B8": C(1800, "SUM(B3:B6)")}, {}),
    ({"A3": "Stand 1 januari", "B8": C(2200, "SUM(B4:B7)")}, {}),
    ({"B7": C(700, "B5+200"), "B8": C(1800, "SUM(B3:B6)")}, {}),
    ({"B8": C(1600, "B3+B5+B7")}, {}),
    ({"A8": "Totaal wijzigingen", "B8": C(2200, "SUM(B4:B7)")}, {}),
    ({"B8": C(1800, "SUM(B3:B6)"), "A9": "Saldo", "B9": C(1100, "B8-B7")}, {}),
    ({"B8": C(1800, "SUM(B3:B6)"), "D7": C(0.4, "B7/B8")}, {"B8": ["B7"]}),
    ({"B8": C(1800, "SUM(B3:B6)"), "A9": "Alles", "B9": C(2500, "SUM(B3:B7)")}, {})],
    ids=["goed", "laatste rij", "eerste rij", "gat", "nul", "waarvan", "stand", "afgeleid", "losse keuze", "totaal van een deel", "ertegenover", "aandeel ernaast", "andere som telt haar"])
def test_a_sum_that_misses_rows(changes: dict[str, Any], expected: dict[str, list[str]]) -> None:
    assert lost(sheet(budget(**changes))) == expected


def test_subtotals_and_a_grand_total_miss_nothing() -> None:
    cells = {"A1": "Post", "B1": "Bedrag", "A2": "Huur", "B2": 1, "A3": "Gas", "B3": 2, "A4": "Subtotaal", "B4": C(3, "SUM(B2:B3)"), "A5": "Loon", "B5": 4, "A6": "Inhuur",
             "B6": 5, "A7": "Subtotaal", "B7": C(9, "SUM(B5:B6)"), "A8": "Totaal", "B8": C(12, "SUM(B4,B7)"), "A9": "Ook", "B9": C(12, "B4+B7")}
    found = sheet(cells)
    assert lost(found) == {}
    assert [item["cel"] for item in found["sommen"]] == ["B4", "B7", "B8", "B9"]


def test_sums_of_two_groups_below_each_other_miss_nothing() -> None:
    cells = {f"{k}{r}": v for r in range(1, 7) for k, v in (("A", f"Post {r}"), ("B", r))}
    assert lost(sheet({**cells, "A7": "Totaal lasten", "B7": C(6, "SUM(B1:B3)"), "A8": "Totaal baten", "B8": C(15, "SUM(B4:B6)")})) == {}


def test_a_sum_across_misses_a_year_but_not_another_kind_of_column() -> None:
    head = {"A1": "Post", "B1": 2024, "C1": 2025, "D1": 2026, "E1": "Totaal", "A2": "Huur", "B2": 1, "C2": 2, "D2": 3, "A3": "Gas", "B3": 1, "C3": 2, "D3": 3}
    assert lost(sheet({**head, "E2": C(3, "SUM(B2:C2)"), "E3": C(6, "SUM(B3:D3)")})) == {"E2": ["D2"]}
    assert lost(sheet({**head, "D1": "Aandeel", "E2": C(3, "SUM(B2:C2)"), "E3": C(3, "SUM(B3:C3)")})) == {}


def test_what_a_missed_row_is_worth(controle: Controle) -> None:
    content = werkmap({"Blad": budget(B7=C(700.55, vorm="#,##0"), B8=C(1800, "SUM(B3:B6)"))})
    assert judged(controle, content) == {
        "XLS-01": "Op werkblad Blad telt een som niet alles mee. B8 (Totaal) telt B3:B6 op en mist B7 (Post 7), € 700,55."}


def test_thousands_are_told_as_euros(controle: Controle) -> None:
    content = werkmap({"Blad": budget(A1="Bedragen x € 1.000", B8=C(1800, "SUM(B3:B6)"))})
    assert "B7 (Post 7), € 700.000." in judged(controle, content)["XLS-01"]


def test_a_missed_formula_without_result_is_not_certain(controle: Controle) -> None:
    content = werkmap({"Blad": budget(B7=C(None, "Elders!A1"), B8=C(1800, "SUM(B3:B6)"))})
    report = controle.toets(as_record(content), "dossier.json")
    [outcome] = [u for u in report.uitkomsten if u.code == "XLS-01"]
    assert (outcome.uitkomst, [g.pad for g in outcome.ontbreekt]) == ("niet te bepalen", ["/werkbladen/0/sommen/0/mist/0/waarde"])
    assert judged(controle, content)["XLS-06"].startswith("Op werkblad Blad is van formules geen uitkomst opgeslagen: B7 (Post 7).")


def test_a_typed_total_beside_sums(controle: Controle) -> None:
    right, wrong = (werkmap({"Blad": budget(C8=amount)}) for amount in (250, 260))
    assert [(item["cel"], item["waarde"], item["optelling"]) for item in sheets(wrong)[0]["vaste_totalen"]] == [("C8", 260, 250)]
    assert "Nu klopt het nog" in judged(controle, right)["XLS-02"]
    assert "C8 (Totaal) is € 260, de rijen samen € 250" in judged(controle, wrong)["XLS-02"]


def test_an_amount_that_is_divided_over_the_rows_is_no_typed_total() -> None:
    assert sheet(budget(C8=250, C7=C(70, "C8-SUM(C3:C6)")))["vaste_totalen"] == []
    assert sheet(budget(C8=250, **{f"C{r}": C(10 * r, f"$C$8*B{r}/B$8") for r in range(3, 8)}))["vaste_totalen"] == []


def test_numbers_kept_as_text(controle: Controle) -> None:
    content = werkmap({"Blad": budget(B5="500", B8=C(2000, "SUM(B3:B7)"))})
    assert [(item["cel"], item["waarde"], item["in_som"]) for item in sheets(content)[0]["getallen_als_tekst"]] == [("B5", 500, True)]
    assert judged(controle, content) == {"XLS-03": "Op werkblad Blad gaat een som over een cel waarin het getal als tekst staat. De som slaat die cel over: B5 (Post 5), € 500."}
    assert sheet({"A1": "Code", "B1": "Naam", "A2": "6.1", "B2": "Zorg", "A3": "6.2", "B3": "Hulp"})["getallen_als_tekst"] == []


def test_hidden_rows_and_columns_in_a_sum(controle: Controle) -> None:
    hidden = werkmap({"Blad": budget()}, rij={5: 'hidden="1"'})
    assert "B8 (Totaal) telt ook mee: B5 (Post 5), € 500" in judged(controle, hidden)["XLS-04"]
    seen = werkmap({"Blad": budget(B8=C(2000, "SUBTOTAL(109,B3:B7)"), C8=C(200, "SUBTOTAL(109,C3:C7)"))}, rij={5: 'hidden="1"'})
    assert judged(controle, seen) == {}


def test_errors(controle: Controle) -> None:
    content = werkmap({"Blad": budget(B5=C("#REF!", "Weg!A1", fout=True), B8=C("#REF!", "SUM(B3:B7)", fout=True))})
    assert judged(controle, content) == {"XLS-05": "Op werkblad Blad heeft een totaal geen waarde: B8 (Totaal) toont #VERW!."}
    assert [(item["cel"], item["in_totaal"]) for item in sheets(content)[0]["foutcellen"]] == [("B5", False), ("B8", True)]


def test_a_stale_result(controle: Controle) -> None:
    assert judged(controle, werkmap({"Blad": budget(B8=C(2400, "SUM(B3:B7)"))})) == {
        "XLS-09": "Op werkblad Blad is een som niet bijgewerkt: B8 (Totaal) staat op € 2.400, B3:B7 is samen € 2.500."}
    tiny = budget(B3=C(0.1), B4=C(0.2), B5=C(0), B6=C(0), B7=C(0), B8=C(0.30000000000000004, "SUM(B3:B7)"))
    assert judged(controle, werkmap({"Blad": tiny})) == {}


def test_shown_rounding(controle: Controle) -> None:
    whole = "#,##0"
    cells = {"A2": "Post", "B2": "Bedrag in €", **{f"A{r}": f"Post {r}" for r in (3, 4, 5)}, **{f"B{r}": C(100.4, vorm=whole) for r in (3, 4, 5)},
             "A6": "Totaal", "B6": C(301.2, "SUM(B3:B5)", whole)}
    [item] = sheet(cells)["sommen"]
    assert (item["getoond"], item["getoonde_optelling"]) == (301, 300)
    assert "B6 (Totaal) toont € 301, wat er getoond staat is samen € 300" in judged(controle, werkmap({"Blad": cells}))["XLS-07"]
    assert judged(controle, werkmap({"Blad": {"A1": "Bedragen zijn afgerond", **cells}})) == {}


def filled(**changes: Any) -> dict[str, Any]:
    cells: dict[str, Any] = {"A1": "Gemeente", "B1": "Inwoners", "C1": "Bijdrage"}
    for r in range(2, 8):
        cells |= {f"A{r}": f"Gemeente {r}", f"B{r}": 10 * r, f"C{r}": C(20 * r, f"B{r}*2")}
    return cells | changes


@pytest.mark.parametrize(("changes", "expected"), [
    ({}, []), ({"C4": 80}, [("C4", "getal")]), ({"C4": C(81, "B4*2+1")}, [("C4", "formule")]), ({"C2": 40}, []), ({"C7": 140}, []),
    ({"C4": 80, "C5": 100}, []), ({"C4": "n.v.t."}, [])], ids=["goed", "getal", "formule", "eerste", "laatste", "twee samen", "tekst"])
def test_cells_unlike_their_neighbours(changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert [(item["cel"], item["soort"]) for item in sheet(filled(**changes))["afwijkende_formules"]] == expected


def test_a_row_of_subtotals_is_no_odd_one_out() -> None:
    cells = filled(**{f"{k}{r}": C(r, f"B{r}*{n}") for r in range(2, 8) for n, k in ((3, "D"), (4, "E"))})
    cells |= {f"{k}4": C(30, f"SUM({k}2:{k}3)") for k in "CDE"} | {"A4": "Subtotaal"}
    assert sheet(cells)["afwijkende_formules"] == []


def test_the_workbook_of_samentwente_raises_nothing(controle: Controle) -> None:
    found = sheets(VERDELING.read_bytes())
    assert {(item["naam"], key) for item in found for key in LISTS if item[key]} == set()
    assert [lost(item) for item in found] == [{}, {}, {}]
    shown = {item["cel"]: item["getoond"] - item["getoonde_optelling"] for item in found[1]["sommen"] if "getoond" in item}
    assert shown == {"F9": 1, "F13": 1, "F17": -1, "F18": -1}
    report = controle.toets(as_record(VERDELING.read_bytes()), "dossier.json")
    assert [u.code for u in report.bevindingen if u.code.startswith("XLS")] == []
    [rounding] = [u for u in report.uitkomsten if u.code == "XLS-07" and u.over == "werkblad Voorstel"]
    assert rounding.uitkomst == "voldoet"
    assert rounding.opmerking.startswith("Afrondingsverschil, en het blad zegt dat er is afgerond: ")


def test_a_proposal_without_workbook_has_the_part_and_it_is_empty(controle: Controle) -> None:
    beeld = Beeld((read_xlsx(werkmap({"Leeg": {}}), "leeg.xlsx", "leeg"),))
    keep_sheets(beeld)
    assert beeld.bouw.data["werkbladen"] == []
    report = controle.toets(b'{"titel": "Een voorstel", "werkbladen": []}', "dossier.json")
    assert {u.uitkomst for u in report.uitkomsten if u.code.startswith("XLS")} == {"niet van toepassing"}


def test_the_name_of_a_sheet_opens_no_part_of_a_proposal() -> None:
    beeld = Beeld((read_xlsx(VERDELING.read_bytes(), "verdeling.xlsx", "verdeling"),))
    assert {line.rubriek for line in beeld.regels["verdeling"]} == {"overig"}


def test_two_workbooks_with_a_sheet_of_one_name() -> None:
    content = werkmap({"Blad": budget()})
    beeld = Beeld((read_xlsx(content, "een.xlsx", "een"), read_xlsx(content, "twee.xlsx", "twee")))
    keep_sheets(beeld)
    assert [item["id"] for item in beeld.bouw.data["werkbladen"]] == ["Blad (een.xlsx)", "Blad (twee.xlsx)"]


FORMULAS = st.sampled_from(["SUM(A1:A3)", "SUM(A1:C1)", "A1+A2", "A1-B1", "ROUND(SUM(A1:A4),2)", "SUBTOTAL(9,A1:A3)", "SUM(Blad!A1:A2)", "SUM('Blad'!A1)", "A9", "SUM(D4:D4)",
                            "SUM(A1:XFD1048576)", "IF(A1>\"SUM(B1:B2)\",1,2)", "SUM(A1:A3", "…", "#REF!+1", "SUM(B1:A3)"])
CELLS = st.dictionaries(st.sampled_from([f"{k}{r}" for k in "ABCD" for r in range(1, 7)]), st.one_of(
    st.integers(-10**15, 10**15), st.floats(-1e300, 1e300), st.sampled_from(["Totaal", "1.234", "2025", "Post", "€ 5", "waarvan"]),
    st.builds(C, st.none() | st.floats(-1e18, 1e18), FORMULAS, st.sampled_from(["General", "#,##0", "0.00%"])),
    st.builds(C, st.just("#REF!"), FORMULAS, st.just("General"), st.just(True))), max_size=24)


@settings(max_examples=150, deadline=None)
@given(CELLS)
def test_any_workbook_gives_a_record(cells: dict[str, Any]) -> None:
    for item in sheets(werkmap({"Blad": cells})):
        assert Werkblad.model_validate(item).id == "Blad"


@pytest.mark.parametrize("seed", range(24))
def test_a_planted_error_is_found_and_nothing_else(seed: int, controle: Controle) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    rows, columns = rng.randint(4, 12), rng.randint(2, 5)
    amounts = {(r, k): rng.randint(1, 10**8) for r in range(rows) for k in range(columns)}
    names = "BCDEF"[:columns]
    cells: dict[str, Any] = {"A1": "Post", **{f"{k}1": 2024 + i for i, k in enumerate(names)}}
    last = rows + 1
    for r in range(rows):
        cells |= {f"A{r + 2}": f"Post {r}", **{f"{k}{r + 2}": C(float(Decimal(amounts[r, i]) / 100), vorm="#,##0.00") for i, k in enumerate(names)}}
    cells |= {f"A{last + 1}": "Totaal"}
    for i, k in enumerate(names):
        cells[f"{k}{last + 1}"] = C(float(sum(Decimal(amounts[r, i]) for r in range(rows)) / 100), f"SUM({k}2:{k}{last})", "#,##0.00")
    assert judged(controle, werkmap({"Blad": cells})) == {}
    k, i = names[0], 0
    wrong, code = rng.choice([
        ({f"{k}{last + 1}": C(float(sum(Decimal(amounts[r, i]) for r in range(rows - 1)) / 100), f"SUM({k}2:{k}{last - 1})")}, "XLS-01"),
        ({f"{k}{last + 1}": 1.5}, "XLS-02"), ({f"{k}{last + 1}": C(1.5, f"SUM({k}2:{k}{last})")}, "XLS-09"),
        ({f"{k}{last + 1}": C("#REF!", f"SUM({k}2:{k}{last})", fout=True)}, "XLS-05"),
        ({f"{k}3": "1.234,50", f"{k}{last + 1}": C(float(sum(Decimal(amounts[r, i]) for r in range(rows) if r != 1) / 100), f"SUM({k}2:{k}{last})")}, "XLS-03")])
    assert list(judged(controle, werkmap({"Blad": cells | wrong}))) == [code]
