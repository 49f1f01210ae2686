"""What lies beside a record: other records, exceptions and profiles that are broken, absurd, doubled or huge."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.conftest import as_bytes
from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport

BUDGET: dict[str, Any] = {
    "titel": "Begroting 2026", "soort": "begroting", "datum": "2025-06-01",
    "stukken": [{"id": "b26", "soort": "begroting", "jaar": 2026}, {"id": "w25", "soort": "begrotingswijziging", "jaar": 2025}],
    "meerjarenraming": [{"jaar": 2025, "stuk": "b26", "fase": "na wijziging", "lasten": 100, "uitleg": "onbekend"}],
    "prestaties": [{"id": "p", "onderwerp": "meldingen", "jaar": 2024, "waarde": 5}]}


def run(*args: str) -> Result:
    return CliRunner().invoke(groep, list(args))


def said(result: Result) -> str:
    return " ".join(result.output.split())


def check(controle: Controle, data: Any, **keuzes: Any) -> Rapport:
    return controle.met(Keuzes(**keuzes)).toets(as_bytes(data), "x.json")


def one(report: Rapport, code: str) -> str:
    return next(u.uitkomst for u in report.uitkomsten if u.code == code)


def test_a_record_does_not_lie_beside_itself(controle: Controle) -> None:
    """``--bij .`` gives the record itself too; nothing may be right because it agrees with itself."""
    content = as_bytes(BUDGET)
    alone, beside = (check(controle, BUDGET, bij=bij) for bij in ((), (("ook.json", content),)))
    assert one(beside, "CON-08") == one(alone, "CON-08") == "niet te bepalen"
    assert one(beside, "CON-09") == one(alone, "CON-09") == "niet van toepassing"


def test_a_record_laid_beside_twice_counts_once(controle: Controle) -> None:
    other = as_bytes({"titel": "Verslag", "prestaties": [{"id": "p", "onderwerp": "meldingen", "jaar": 2024, "waarde": 5}]})
    once, twice = (check(controle, BUDGET, bij=(("a.json", other),) * n) for n in (1, 2))
    assert [(u.code, u.over, u.uitkomst, u.berekening()) for u in once.uitkomsten] == [
        (u.code, u.over, u.uitkomst, u.berekening()) for u in twice.uitkomsten]


@pytest.mark.parametrize(("naam", "inhoud", "verwacht"), [
    ("lijst.yaml", "- {code: STR-02}\n", ("lijst.yaml:1:1", "een lijst", "uitzonderingen:")),
    ("leeg.yaml", "", ("leeg.yaml:1:1", "een leeg bestand", "uitzonderingen:")),
    ("woord.yaml", "ja\n", ("woord.yaml:1:1", "een losse waarde", "uitzonderingen:")),
    ("half.yaml", "uitzonderingen:\n  - {code: STR-02}\n", ("half.yaml:2:5", "geen over", "vul over in")),
    ("dag.yaml", "uitzonderingen:\n  - {code: STR-02, over: x, reden: r, besloten_door: b, vastgelegd_in: v, tot: 2025-02-31}\n",
     ("dag.yaml:2:75", "2025-02-31", "28 dagen")),
])
def test_a_broken_file_with_exceptions_says_where(naam: str, inhoud: str, verwacht: tuple[str, ...], tmp_path: Path) -> None:
    record, beside = tmp_path / "v.yaml", tmp_path / naam
    record.write_text("titel: x\n", encoding="utf-8")
    beside.write_text(inhoud, encoding="utf-8")
    result = run(str(record), "--uitzonderingen", str(beside))
    assert result.exit_code == 2
    assert all(text in said(result) for text in verwacht), result.output


@pytest.mark.parametrize("optie", [[], ["--bij"]])
def test_our_own_report_is_no_record(optie: list[str], tmp_path: Path) -> None:
    record, report = tmp_path / "v.yaml", tmp_path / "r.json"
    record.write_text("titel: x\n", encoding="utf-8")
    run(str(record), "-f", f"json={report}")
    result = run(*([str(record)] if optie else []), *optie, str(report))
    assert result.exit_code == 2
    assert "r.json:1:1" in result.output
    assert "een rapport van vtt-check" in said(result)


def test_two_exceptions_on_one_thing_both_have_their_outcome(controle: Controle) -> None:
    """Also where a thing is called like the number that tells two of them apart."""
    names = ("x (3)", "x", "x", "x", "x (2)", "x")
    data = {"titel": "t", "datum": "2025-06-01", "uitzonderingen": [
        {"code": "STR-02", "over": over, "reden": "r", "besloten_door": "b", "vastgelegd_in": "v", "tot": "2025-01-01"}
        for over in names]}
    report = check(controle, data)
    assert report.niet_gelezen == ()
    assert len([u for u in report.uitkomsten if u.code == "UIT-01"]) == len(names)


@pytest.mark.parametrize(("data", "regel", "gevonden"), [
    ({"titel": "x", "tabellen": [{"id": "T", "kolommen": [], "rijen": []}, {"id": "T", "kolommen": [], "rijen": []}]}, 10, '"T"'),
    ({"titel": "x", "tabellen": [{"id": "T", "rijen": [], "kolommen": [
        {"id": "a", "soort": "bedrag", "onderwerp": "geen"}, {"id": "a", "soort": "bedrag", "onderwerp": "geen"}]}]}, 14, '"a"'),
    ({"titel": "x", "stukken": [{"id": "b", "soort": "begroting", "jaar": 2026}],
      "zienswijzen": [{"gemeente": "A", "stukken": ["b"]}, {"gemeente": "A", "stukken": ["b"]}]}, 17, "twee uitkomsten (ZIE-"),
])
def test_what_stands_twice_is_named_once_with_its_place(data: Any, regel: int, gevonden: str, controle: Controle) -> None:
    errors = controle.toets(json.dumps(data, indent=1).encode(), "x.json").niet_gelezen
    assert [(error.regelnummer, gevonden in error.gevonden) for error in errors] == [(regel, True)]
    assert errors[0].kolom


def _many(n: int) -> dict[str, list[Any]]:
    """For every part that can be long: this many items that all have something wrong."""
    act = {"stuk": "b26", "jaar": 2026}
    return {
        "meerjarenraming": [{"jaar": 2026 + i % 4, "onderwerp": f"o{i // 4}", "lasten": 100 + i, "baten": 100} for i in range(n)],
        "programmas": [{"id": f"p{i}", "naam": f"P{i}", **act, "lasten": 100, "lasten_oud": 50, "lasten_mutatie": 51} for i in range(n)],
        "taakvelden": [{"id": f"t{i}", "code": "0.10", **act, "lasten": 10, "baten": 0} for i in range(n)],
        "stapels": [{"id": f"s{i}", "onderwerp": "lasten", "jaar": 2025, "primitief": 100, "stand": 100,
                     "wijzigingen": [{"nummer": 1, "bedrag": 5}]} for i in range(n)],
        "reserves": [{"id": f"r{i}", "naam": f"R{i // 2}", "jaar": 2025 + i % 2, "stand_begin": 100, "toevoeging": 0,
                      "onttrekking": 500, "stand_eind": -300} for i in range(n)],
        "documenten": [{"id": f"d{i}", "datum": "2025-01-01", "versiedatum": "2025-02-01", "status": "concept",
                        "gebruikt_als": "vastgesteld", "verwerkt_advies_van": "onbekend"} for i in range(n)],
        "bijlagen": [{"nummer": str(i), "in_lijst": True, "genoemd": False, "aanwezig": False, "genummerd": False} for i in range(n)],
        "prestaties": [{"id": f"p{i}", "onderwerp": f"o{i // 2}", "jaar": 2026, "waarde": i} for i in range(n)],
        "beslispunten": [{"nummer": str(i), "onderwerp": f"o{i}", "tekst": "t", "jaren": [2026]} for i in range(n)],
        "argumenten": [{"nummers": [f"{i}.1"], "bij": [str(i)]} for i in range(n)],
        "bedragen": [{"id": f"b{i}", "onderwerp": f"o{i}", "bedrag": 100, "jaar": 2026, "stuk": f"weg{i}"} for i in range(n)],
        "uitzonderingen": [{"code": "STR-09", "over": f"bijlage {i}", "reden": "r", "besloten_door": "b", "vastgelegd_in": "v",
                            "tot": "2025-01-01"} for i in range(n)]}


def test_thousands_of_everything_give_an_outcome_each(controle: Controle) -> None:
    """How long it takes is measured by ``make bench``; here, that nothing is lost and nothing breaks."""
    n = 300
    report = controle.toets(as_bytes({**BUDGET, **_many(n)}), "x.json")
    assert {error.gevonden for error in report.niet_gelezen} == {f'"weg{i}"' for i in range(n)}
    found = Counter(u.code for u in report.uitkomsten)
    assert [found[code] for code in ("STR-02", "STR-09", "CON-07", "UIT-01")] == [n] * 4
    assert sum(len(cause.gevolgen) + 1 for cause in report.oorzaken) == len(report.bevindingen) > n
