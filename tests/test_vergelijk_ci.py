"""A comparison for other programs: SARIF with its baseline, JUnit, GitHub and GitLab, in which only what got worse counts."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import junitparser
import pytest

from tests.conftest import ROOT, as_bytes
from tests.test_ci_formats import COMMAND, NASTY, unescape
from tests.test_sarif import SCHEMA
from tests.test_vergelijk import rij, voorstel
from tests.word_files import p, tbl, tr, word
from vtt_cli.batch import check_one
from vtt_cli.files import find_records
from vtt_engine.check import Controle
from vtt_engine.record.reading import lees
from vtt_reports.ci.sarif_log import FINGERPRINT
from vtt_reports.comparison.comparing import Kant, Resultaat, vergelijk
from vtt_reports.comparison.formats import VERGELIJKFORMATEN, render
from vtt_reports.comparison.snapshot import opname
from vtt_reports.formats import FORMATEN, Weergave

CI = ("sarif", "junit", "github", "gitlab")


def kant(controle: Controle, data: dict[str, Any], naam: str) -> Kant:
    content = as_bytes(data)
    rapport = controle.toets(content, naam)
    return Kant(opname(rapport), lees(content, naam).voorstel if not rapport.niet_gelezen else None, rapport.verantwoording.regels)


def alle_loten() -> tuple[dict[str, Any], dict[str, Any]]:
    """Two versions with a finding of each fate: REK-04 solved, T1 new, T2 the same, T3 says something else, T4 not decided now."""
    def extra(naam: str, bedrag: int) -> dict[str, Any]:
        return {"id": naam, "titel": naam, "kolommen": [{"id": "k", "naam": "Kosten", "soort": "bedrag", "onderwerp": "geen"}],
                "rijen": [rij("Almelo", k=bedrag), rij("Borne", k=20100)], "totaal": rij("Totaal", k=99000)}

    oud, nieuw = voorstel(), voorstel()
    oud["bedragen"][1]["bedrag"] = 980000
    oud["tabellen"] += [extra("T3", 70100), extra("T4", 70100)]
    nieuw["tabellen"] += [extra("T3", 70900), extra("T4", 70100)]
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    nieuw["tabellen"][3]["rijen"][0]["cellen"]["k"] = "PM"
    return oud, nieuw


@pytest.fixture(scope="module")
def loten(klein: Controle) -> Resultaat:
    oud, nieuw = alle_loten()
    return vergelijk([kant(klein, oud, "v1/voorstel.json")], [kant(klein, nieuw, "v2/voorstel.json")])


def made(formaat: str, resultaat: Resultaat, alles: bool = False) -> str:
    return render(VERGELIJKFORMATEN[formaat], resultaat, Weergave(alles=alles)).decode()


def sarif(resultaat: Resultaat) -> Any:
    log = json.loads(made("sarif", resultaat))
    assert [f"{list(error.absolute_path)}: {error.message}" for error in SCHEMA.iter_errors(log)] == []
    [run] = log["runs"]
    return run


def results(resultaat: Resultaat, code: str) -> dict[str, tuple[str, str, str]]:
    return {r["properties"]["over"]: (r["baselineState"], r["kind"], r["level"]) for r in sarif(resultaat)["results"] if r["ruleId"] == code}


def commands(resultaat: Resultaat) -> list[tuple[str, str, str]]:
    found = []
    for line in made("github", resultaat).splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        settings = dict(part.split("=", 1) for part in match[2].split(","))
        found.append((match[1], unescape(settings["title"]), unescape(match[3])))
    return found


def test_every_format_of_the_check_is_one_of_the_comparison() -> None:
    assert list(VERGELIJKFORMATEN) == [*FORMATEN, "auto"]


# SARIF

def test_sarif_says_of_each_finding_what_it_is_beside_the_baseline(loten: Resultaat) -> None:
    assert results(loten, "REK-01") == {
        "tabel T1, kolom a": ("new", "fail", "error"), "tabel T2, kolom r": ("unchanged", "fail", "error"),
        "tabel T3, kolom k": ("updated", "fail", "error"), "tabel T4, kolom k": ("updated", "open", "none")}
    assert results(loten, "REK-04") == {"uitbreiding, 2025, gevraagd": ("absent", "fail", "error")}
    assert {one["baselineState"] for one in sarif(loten)["results"]} == {"new", "unchanged", "updated", "absent"}, "all results or none"


def test_sarif_holds_the_figures_as_information(loten: Resultaat) -> None:
    found = [r for r in sarif(loten)["results"] if r["ruleId"] == "cijfers"]
    assert {(r["kind"], r["level"], r["baselineState"]) for r in found} == {("informational", "none", "updated"),
                                                                           ("informational", "none", "absent")}
    first = next(r for r in found if r["properties"]["over"] == "Verdeling: Bijdrage: Almelo")
    assert first["message"]["text"] == "Verdeling: Bijdrage: Almelo: € 500.000 → € 500.100 (€ 100 hoger)"
    assert first["properties"]["cijfer"]["oud"] == {"waarde": 50000000, "eenheid": "cent"}
    assert first["properties"]["cijfer"]["verschil"] == 10000


def test_the_log_is_that_of_the_check(loten: Resultaat, klein: Controle) -> None:
    run, nieuw = sarif(loten), alle_loten()[1]
    [check] = json.loads(FORMATEN["sarif"].render([klein.toets(as_bytes(nieuw), "v2/voorstel.json")]))["runs"]
    now = {r["partialFingerprints"][FINGERPRINT] for r in run["results"] if r["ruleId"] != "cijfers" and r["baselineState"] != "absent"}
    assert now == {r["partialFingerprints"][FINGERPRINT] for r in check["results"]}
    assert [rule for rule in run["tool"]["driver"]["rules"] if rule["id"] != "cijfers"] == check["tool"]["driver"]["rules"]
    assert [a["location"]["uri"] for a in run["artifacts"]] == ["v2/voorstel.json", "v1/voorstel.json"]
    assert run["artifacts"][0]["hashes"] == check["artifacts"][0]["hashes"]
    assert run["artifacts"][0]["properties"]["uitslag"].startswith("1 nieuw (1 fout), 1 opgelost")
    solved = next(r for r in run["results"] if r["baselineState"] == "absent" and r["ruleId"] == "REK-04")
    assert solved["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "v1/voorstel.json"
    assert solved["message"]["text"].startswith("Opgelost: voldoet\nEerder: ")
    places = {r["properties"]["over"]: r["locations"] for r in check["results"] if r["kind"] == "fail"}
    assert all(r["locations"] == places[r["properties"]["over"]] for r in run["results"] if r["kind"] == "fail" and r["baselineState"] == "new")


# JUnit

def cases(resultaat: Resultaat) -> dict[str, junitparser.TestCase]:
    root = junitparser.JUnitXml.fromstring(made("junit", resultaat).encode())
    assert root.tests == sum(len(list(suite)) for suite in root)
    return {case.name: case for suite in root for case in suite}


def test_junit_fails_only_on_what_got_worse(loten: Resultaat) -> None:
    found = cases(loten)
    kinds = {name: [type(r).__name__ for r in case.result] for name, case in found.items()}
    assert Counter(kind for found in kinds.values() for kind in found) == {"Failure": 1, "Skipped": 1}
    assert kinds["Het totaal van een kolom klopt (tabel T1, kolom a)"] == ["Failure"]
    assert kinds["Het totaal van een kolom klopt (tabel T4, kolom k)"] == ["Skipped"]
    [failure] = found["Het totaal van een kolom klopt (tabel T1, kolom a)"].result
    assert "\nEerder: voldeed\n" in failure.text
    assert "\nHerstel: " in failure.text
    same, other = (found[f"Het totaal van een kolom klopt (tabel {table})"].system_out for table in ("T2, kolom r", "T3, kolom k"))
    assert same.startswith("Gebleven, fout: ")
    assert "\nEerder: " in other
    assert found["Eén bedrag is op elke plek gelijk (uitbreiding, 2025, gevraagd)"].system_out.startswith("Opgelost: voldoet\nEerder: ")
    assert "Almelo: € 500.000 → € 500.100 (€ 100 hoger)" in found["Verdeling: Bijdrage"].system_out


# GitHub and GitLab

def test_github_annotates_only_what_got_worse_and_tells_the_rest(loten: Resultaat) -> None:
    summary, figures, *rest = commands(loten)
    assert summary[0] == "notice"
    assert "Uitbreiding: 1 nieuw (1 fout), 1 opgelost, 2 gebleven (waarvan 1 anders dan eerder), 1 niet meer te bepalen" in summary[2]
    assert "Niet meer te bepalen: REK-01 tabel T4, kolom Kosten" in summary[2]
    assert figures[:2] == ("notice", "Cijfers die zijn veranderd")
    assert "Verdeling: Bijdrage: Almelo: € 500.000 → € 500.100 (€ 100 hoger)" in figures[2].split("\n")
    [(kind, title, text)] = rest
    assert (kind, title) == ("error", "REK-01 Het totaal van een kolom klopt")
    assert "\nEerder: voldeed\n" in text


def test_gitlab_lists_only_what_got_worse_and_tells_the_rest(loten: Resultaat) -> None:
    found = json.loads(made("gitlab", loten))
    assert [(item["check_name"], item["severity"]) for item in found] == [
        ("vtt-check/REK-01", "critical"), ("vtt-check/vergelijking", "info"), ("vtt-check/cijfers", "info")]
    assert "1 nieuw (1 fout), 1 opgelost" in found[1]["description"]
    assert "€ 500.000 → € 500.100 (€ 100 hoger)" in found[2]["description"]


def test_a_long_list_of_figures_is_counted(klein: Controle) -> None:
    def many(amount: int) -> dict[str, Any]:
        data = voorstel()
        data["tabellen"][0]["rijen"] = [rij(f"Gemeente {i}", a=amount) for i in range(60)]
        return data

    found = vergelijk([kant(klein, many(1), "a.json")], [kant(klein, many(2), "a.json")])
    figures = next(text for _, title, text in commands(found) if title == "Cijfers die zijn veranderd")
    assert figures.split("\n")[-1] == "… en nog 20 cijfers; elk cijfer staat in de andere formaten"
    assert len([r for r in sarif(found)["results"] if r["ruleId"] == "cijfers"]) == 60


# exit code, unread, proposals of one side

def test_what_weighs_more_now_counts_and_what_is_the_same_does_not(klein: Controle) -> None:
    oud, nieuw = alle_loten()
    before = kant(klein, oud, "a.json")
    light = [one.model_copy(update={"ernst": "waarschuwing"}) if one.over == "tabel T2, kolom r" and one.bevinding else one
             for one in before.opname.toetsuitkomsten]
    found = vergelijk([before._replace(opname=before.opname.model_copy(update={"toetsuitkomsten": light}))], [kant(klein, oud, "a.json")])
    assert found.exit_code == 1
    assert results(found, "REK-01")["tabel T2, kolom r"] == ("updated", "fail", "error")
    assert [title for kind, title, _ in commands(found) if kind == "error"] == ["REK-01 Het totaal van een kolom klopt"]
    assert [item["severity"] for item in json.loads(made("gitlab", found))] == ["critical", "info"]
    same = vergelijk([kant(klein, nieuw, "a.json")], [kant(klein, nieuw, "a.json")])
    assert same.exit_code == 0
    assert {state for state, _, _ in results(same, "REK-01").values()} == {"unchanged"}
    assert [kind for kind, _, _ in commands(same)] == ["notice"]
    assert not [r for case in cases(same).values() for r in case.result]


def test_what_was_not_read_is_an_error_of_either_side(klein: Controle) -> None:
    kapot = kant(klein, voorstel(soort="raadsbreif"), "kapot.json")
    for found in (vergelijk([kapot], [kant(klein, voorstel(), "a.json")]), vergelijk([kant(klein, voorstel(), "a.json")], [kapot])):
        assert found.exit_code == 2
        assert sarif(found)["invocations"][0]["executionSuccessful"] is False
        assert [title for kind, title, _ in commands(found) if kind == "error"] == ["niet gelezen"]
        assert json.loads(made("gitlab", found))[0]["severity"] == "blocker"
        assert [r.type for case in cases(found).values() for r in case.result] == ["niet gelezen"]


def test_a_proposal_of_one_side_counts_as_the_exit_code_says(klein: Controle) -> None:
    a, b, c = (kant(klein, voorstel(titel=naam, kenmerk=naam), f"{naam}.json") for naam in "abc")
    found = vergelijk([a, b], [a, c])
    assert found.exit_code == 1
    assert [(title, text.split("\n")[0]) for _, title, text in commands(found)] == [
        ("vtt-check 0.1.0", "a: 0 nieuw, 0 opgelost, 1 gebleven"), ("vtt-check 0.1.0", "c: alleen in het nieuwe"),
        ("REK-01 Het totaal van een kolom klopt", "In Rente is het totaal van ‘Rente’ € 91.500, maar de rijen tellen op tot € 90.200: een "
         "verschil van € 1.300. Afronding kan hier hoogstens € 1,50 verklaren."), ("vtt-check 0.1.0", "b: alleen in het oude")]
    for naam in ("tekst", "md", "html"):
        assert "c.json, 15 januari 2025: 1 fout, alle nieuw" in " ".join(made(naam, found).split()).replace("\u00a0", " "), naam
    assert Counter(r["baselineState"] for r in sarif(found)["results"] if r["ruleId"] == "REK-01" and r["kind"] == "fail") == {
        "unchanged": 1, "new": 1}
    root = junitparser.JUnitXml.fromstring(made("junit", found).encode())
    assert [(suite.name, suite.tests, suite.failures) for suite in root] == [("a.json", 1, 0), ("c.json", 1, 1), ("b.json", 0, 0)]
    assert Counter(item["check_name"] for item in json.loads(made("gitlab", found))) == {"vtt-check/vergelijking": 3, "vtt-check/REK-01": 1}


def test_a_new_proposal_that_was_not_read_is_an_error(klein: Controle) -> None:
    a, weg = kant(klein, voorstel(), "a.json"), Kant(opname(klein.unread("weg.json", ("niets", "een dossier", "kijk na"))))
    found = vergelijk([a], [a, weg])
    assert found.exit_code == 2
    assert [title for kind, title, _ in commands(found) if kind == "error"] == ["niet gelezen"]
    assert sarif(found)["invocations"][0]["executionSuccessful"] is False
    assert " - weg.json: niet gelezen\n" in made("tekst", found)
    half = kant(klein, voorstel(bedragen=[{"id": "b", "onderwerp": "x", "bedrag": "veel"}], tabellen=[]), "half.json")
    assert "half.json, 15 januari 2025: niet geheel gelezen\n" in made("tekst", vergelijk([a], [a, half]))
    assert vergelijk([a, weg], [a]).exit_code == 0
    assert [kind for kind, _, _ in commands(vergelijk([a, weg], [a]))] == ["notice", "notice"]


def test_what_to_be_careful_about_is_told(klein: Controle) -> None:
    found = vergelijk([kant(klein, voorstel(), "a.json")], [kant(klein, voorstel(titel="Anders", kenmerk="K2"), "a.json")])
    for text in ("De titels verschillen", "De kenmerken verschillen"):
        assert text in commands(found)[0][2]
        assert text in json.loads(made("gitlab", found))[0]["description"]
        assert text in sarif(found)["artifacts"][0]["properties"]["let op"]
        assert text in made("junit", found)


def test_kept_reports_give_the_same_findings_and_name_their_rules(klein: Controle) -> None:
    oud, nieuw = (Kant(kant(klein, data, naam).opname) for data, naam in zip(alle_loten(), ("a.json", "b.json"), strict=True))
    run = sarif(vergelijk([oud], [nieuw]))
    assert [rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"] if rule["id"] == "REK-01"] == [
        "Het totaal van een kolom klopt"]
    assert Counter(r["baselineState"] for r in run["results"] if r["kind"] == "fail") == {"new": 1, "unchanged": 1, "updated": 1, "absent": 1}


# bytes, and text of a proposal

@pytest.mark.parametrize("formaat", CI)
def test_the_same_input_gives_the_same_bytes_and_is_ours(formaat: str, loten: Resultaat, klein: Controle) -> None:
    oud, nieuw = alle_loten()
    again = vergelijk([kant(klein, oud, "v1/voorstel.json")], [kant(klein, nieuw, "v2/voorstel.json")])
    assert made(formaat, loten) == made(formaat, again)
    assert VERGELIJKFORMATEN[formaat].is_ours(made(formaat, loten).encode())


def test_text_of_a_proposal_commands_no_one(klein: Controle) -> None:
    def evil(amount: int) -> Kant:
        data = voorstel(titel=NASTY)
        data["tabellen"][0] |= {"titel": NASTY, "rijen": [rij(NASTY, a=amount), rij("Borne", a=1)], "totaal": rij(NASTY, a=500001)}
        data["bedragen"][0] |= {"plaats": NASTY, "bedrag": amount}
        return kant(klein, data, "::error::a,b%.json")

    found = vergelijk([evil(500000)], [evil(600000)])
    assert len(commands(found)) >= 3
    assert {child.tag for case in cases(found).values() for child in case._elem} <= {"failure", "skipped", "system-out"}
    assert sarif(found)["results"]
    for formaat in CI:
        text = made(formaat, found)
        assert all(ch.isprintable() or ch == "\n" for ch in text), formaat
        assert "🙂" in text
    assert not re.search(r"(?<!\{)\{\{ 7", made("sarif", found))


def test_auto_is_github_in_an_action_and_gitlab_in_a_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    from vtt_cli.targets import build_output

    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert build_output("auto", VERGELIJKFORMATEN, mappen=False).formaat.naam == "github"
    monkeypatch.setenv("GITLAB_CI", "true")
    assert build_output("auto=gl.json", VERGELIJKFORMATEN, mappen=False) == (VERGELIJKFORMATEN["gitlab"], Path("gl.json"), False)


def test_the_docs_say_what_each_format_does() -> None:
    text = (ROOT / "docs/vergelijken.md").read_text(encoding="utf-8")
    assert all(f"`{naam}`" in text for naam in VERGELIJKFORMATEN)


def test_places_in_a_document_are_those_of_the_check(tmp_path: Path, klein: Controle) -> None:
    path = tmp_path / "voorstel.docx"
    table = tbl(tr("Gemeente", "Bijdrage 2025"), tr("Almelo", "€ 100"), tr("Borne", "€ 200"), tr("Totaal", "€ 310"))
    path.write_bytes(word(p("Voorstel begrotingswijziging 2025", "Titel") + p("Kosten", "Kop1") + table))
    rapport = check_one(klein, list(find_records((str(path),))))
    one = Kant(opname(rapport))
    [check] = json.loads(FORMATEN["sarif"].render([rapport]))["runs"]
    found = {r["partialFingerprints"][FINGERPRINT]: r["locations"] for r in sarif(vergelijk([one], [one]))["results"]}
    assert found == {r["partialFingerprints"][FINGERPRINT]: r["locations"] for r in check["results"]}
    assert any("tabel 1, rij 4" in str(place) for place in found.values())
