"""Two checks beside each other: what became of each finding and of each figure, and what ``--basis`` leaves out."""

import copy
import json
from typing import Any

import pytest

from tests.conftest import as_bytes, record
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.alignment import aligned, keyed
from vtt_engine.record.errors import NietGelezenError
from vtt_engine.record.reading import lees
from vtt_engine.record.values import Decimaal
from vtt_reports.comparison.basis import only_new
from vtt_reports.comparison.comparing import Kant, Vergelijking, partners, vergelijk
from vtt_reports.comparison.kept import is_kept, read_kept
from vtt_reports.comparison.snapshot import Opname, opname
from vtt_reports.comparison.view import line
from vtt_reports.formats import FORMATEN
from vtt_reports.view import verdict, view

DIGEST = "0" * 64


def rij(naam: str, **cellen: Any) -> dict[str, Any]:
    return {"naam": naam, "cellen": cellen}


def voorstel(**anders: Any) -> dict[str, Any]:
    """A small proposal: an amount in two places, a column that adds up, and one that does not."""
    return {
        "titel": "Uitbreiding", "soort": "bestuursvoorstel", "datum": "2025-01-15", "kenmerk": "K1",
        "bedragen": [{"id": "b1", "onderwerp": "uitbreiding", "bedrag": 983000, "jaar": 2025, "stand": "gevraagd", "plaats": "Punt 1"},
                     {"id": "b2", "onderwerp": "uitbreiding", "bedrag": 983000, "jaar": 2025, "stand": "gevraagd", "plaats": "Argument 4"}],
        "tabellen": [{"id": "T1", "titel": "Verdeling", "per_gemeente": True, "kolommen": [
            {"id": "a", "naam": "Bijdrage", "soort": "bedrag", "onderwerp": "uitbreiding", "jaar": 2025, "stand": "gevraagd"}],
            "rijen": [rij("Almelo", a=500000), rij("Borne", a=483000)], "totaal": rij("Totaal", a=983000)},
            {"id": "T2", "titel": "Rente", "kolommen": [{"id": "r", "naam": "Rente", "soort": "bedrag", "onderwerp": "geen"}],
             "rijen": [rij("Almelo", r=70100), rij("Borne", r=20100)], "totaal": rij("Totaal", r=91500)}],
        **anders}


def lager() -> dict[str, Any]:
    """The same with 688.000 in place of 983.000, its rows and mentions moved."""
    nieuw = voorstel()
    for item in nieuw["bedragen"]:
        item["bedrag"] = 688000
    nieuw["bedragen"].reverse()
    tabel = nieuw["tabellen"][0]
    tabel["rijen"] = [rij("Borne", a=338000), rij("Almelo", a=350000)]
    tabel["totaal"]["cellen"]["a"] = 688000
    return nieuw


@pytest.fixture(scope="module")
def naast(klein: Controle) -> Any:
    def compare(oud: dict[str, Any], nieuw: dict[str, Any], namen: tuple[str, str] = ("oud.json", "nieuw.json"),
                alleen_rapporten: bool = False) -> Vergelijking:
        sides = []
        for data, naam in zip((oud, nieuw), namen, strict=True):
            content = as_bytes(data)
            sides.append(Kant(opname(klein.toets(content, naam)), None if alleen_rapporten else lees(content, naam).voorstel))
        (found,) = vergelijk(sides[:1], sides[1:]).vergelijkingen
        return found

    return compare


def lot(v: Vergelijking) -> dict[tuple[str, str], tuple[str, str]]:
    return {(item.code, item.over): (one.soort, one.hoe) for one in v.bevindingen if (item := one.nu or one.toen)}


def cijfers(v: Vergelijking) -> list[tuple[str, ...]]:
    return [(one.onderdeel, one.naam, one.oud.woorden if one.oud else "-", one.nieuw.woorden if one.nieuw else "-")
            for one in v.cijfers]


def test_a_planted_error_is_new_a_repaired_one_solved_and_the_rest_stays(naast: Any) -> None:
    oud, nieuw = voorstel(), voorstel()
    oud["bedragen"][1]["bedrag"] = 980000
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    found = naast(oud, nieuw)
    fates = lot(found)
    assert fates["REK-01", "tabel T1, kolom a"] == ("nieuw", "voldeed")
    assert [fate for (code, _), fate in fates.items() if code == "REK-04"] == [("opgelost", "voldoet")]
    assert {soort for soort, _ in fates.values()} == {"nieuw", "opgelost", "gebleven"}
    assert found.exit_code == 1
    assert naast(nieuw, nieuw).exit_code == 0
    assert {soort for soort, _ in lot(naast(nieuw, nieuw)).values()} == {"gebleven"}


def test_moved_rows_and_mentions_change_nothing(naast: Any) -> None:
    oud = record("samentwente-2025")
    nieuw = copy.deepcopy(oud)
    for part in ("bedragen", "tabellen", "procedure", "rekensommen", "kerncijfers", "stemmingen"):
        nieuw[part].reverse()
    for tabel in nieuw["tabellen"]:
        tabel["rijen"].reverse()
    found = naast(oud, nieuw)
    assert found.cijfers == ()
    assert {one.nu.code: one.bekend for one in found.bevindingen if one.nu} == {"REK-04": True, "VER-09": True}


def test_what_can_no_longer_be_decided_is_not_solved(naast: Any) -> None:
    oud, nieuw = voorstel(), voorstel()
    oud["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["a"] = "PM"
    assert lot(naast(oud, nieuw))["REK-01", "tabel T1, kolom a"][0] == "niet te bepalen"
    del nieuw["tabellen"]
    soort, hoe = lot(naast(oud, nieuw))["REK-01", "tabel T1, kolom a"]
    assert (soort, hoe) == ("niet te bepalen", "niet te bepalen; wat ontbreekt: het onderdeel tabellen")
    nieuw["tabellen"] = []
    assert lot(naast(oud, nieuw))["REK-01", "tabel T1, kolom a"][0] == "opgelost"


def test_a_rule_that_was_not_run_solves_nothing(naast: Any, klein: Controle) -> None:
    oud = voorstel()
    oud["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    first = opname(klein.toets(as_bytes(oud), "a.json"))
    without = first.model_copy(update={"toetsuitkomsten": [one for one in first.toetsuitkomsten if one.code != "REK-01"]})
    (found,) = vergelijk([Kant(first)], [Kant(without)]).vergelijkingen
    assert lot(found)["REK-01", "tabel T1, kolom a"] == ("niet te bepalen", "de regel is niet getoetst")
    (back,) = vergelijk([Kant(without)], [Kant(first)]).vergelijkingen
    assert lot(back)["REK-01", "tabel T1, kolom a"] == ("nieuw", "de regel is niet getoetst")


def test_a_finding_on_something_with_another_id_or_file_name_is_the_same(naast: Any) -> None:
    oud = voorstel()
    oud["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    nieuw = copy.deepcopy(oud)
    nieuw["tabellen"][0]["id"] = "T7"
    assert lot(naast(oud, nieuw))["REK-01", "tabel T7, kolom a"] == ("gebleven", "")
    assert cijfers(naast(oud, nieuw)) == []


def test_a_finding_that_says_something_else_stays_and_says_so(naast: Any) -> None:
    oud, nieuw = voorstel(), voorstel()
    oud["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500900
    [one] = [one for one in naast(oud, nieuw).bevindingen if one.nu and one.nu.over == "tabel T1, kolom a"]
    assert (one.soort, one.anders, one.zwaarder, one.bekend) == ("gebleven", True, False, False)
    assert one.toen is not None
    assert "€ 100" in (one.toen.melding or "")


def test_every_figure_that_changed_with_the_gemeenten_and_where_it_stands(naast: Any) -> None:
    found = naast(voorstel(), lager())
    assert sorted(cijfers(found)) == [
        ("Bedragen in de tekst", "uitbreiding, 2025, gevraagd", "€ 983.000", "€ 688.000"),
        ("Verdeling: Bijdrage", "Almelo", "€ 500.000", "€ 350.000"), ("Verdeling: Bijdrage", "Borne", "€ 483.000", "€ 338.000"),
        ("Verdeling: Bijdrage", "Totaal", "€ 983.000", "€ 688.000")]
    assert sorted(found.cijfers[0].plaatsen) == ["Argument 4", "Punt 1"]
    assert found.cijfers[0].verschil is not None
    assert found.cijfers[0].verschil.waarde == -29_500_000


def test_figures_of_every_kind_by_the_name_of_their_element(naast: Any) -> None:
    oud = voorstel(reserves=[{"id": "r1", "naam": "algemene reserve", "jaar": 2025, "stand_eind": 100000}],
                   procedure=[{"gebeurtenis": "vaststelling", "stukken": [], "datum": "2025-09-10"}],
                   kerncijfers=[{"id": "k", "onderwerp": "meldingen", "procent": Decimaal("4.7")}])
    nieuw = copy.deepcopy(oud)
    nieuw["reserves"].insert(0, {"id": "r0", "naam": "algemene reserve", "jaar": 2024, "stand_eind": 70000})
    nieuw["reserves"][1]["stand_eind"] = 90000
    nieuw["procedure"][0]["datum"] = "2025-09-17"
    nieuw["kerncijfers"][0]["procent"] = Decimaal("4.70")
    found = naast(oud, nieuw)
    assert sorted(cijfers(found)) == [
        ("Planning en behandeling", "vaststelling", "10 september 2025", "17 september 2025"),
        ("Reserves", "algemene reserve, 2024, stand eind", "-", "€ 70.000"),
        ("Reserves", "algemene reserve, 2025, stand eind", "€ 100.000", "€ 90.000")]
    nieuw["kerncijfers"][0]["procent"] = 6
    assert ("Kerncijfers", "meldingen, procent", "4,7 %", "6 %") in cijfers(naast(oud, nieuw))


def test_two_columns_of_one_heading_stay_apart(naast: Any) -> None:
    oud = voorstel()
    oud["tabellen"][0]["kolommen"] += [{"id": "x", "naam": "FTE / %", "soort": "fte"}, {"id": "y", "naam": "FTE / %", "soort": "procent"}]
    oud["tabellen"][0]["rijen"][0]["cellen"] |= {"x": 2, "y": 3}
    assert cijfers(naast(oud, copy.deepcopy(oud))) == []
    nieuw = copy.deepcopy(oud)
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["y"] = 4
    assert cijfers(naast(oud, nieuw)) == [("Verdeling: FTE / %", "Almelo", "3 %", "4 %")]


def test_reports_alone_give_the_figures_of_their_sums(naast: Any) -> None:
    found = naast(voorstel(), lager(), alleen_rapporten=True)
    changes = {(naam, oud, nieuw) for _, naam, oud, nieuw in cijfers(found)}
    assert {("Almelo", "€ 500.000", "€ 350.000"), ("Borne", "€ 483.000", "€ 338.000")} <= changes
    assert any((oud, nieuw) == ("€ 983.000", "€ 688.000") for _, oud, nieuw in changes)
    assert not found.volledig
    assert naast(voorstel(), voorstel(), alleen_rapporten=True).cijfers == ()


def test_a_figure_repeats_no_personal_data(naast: Any) -> None:
    oud = voorstel(bedragen=[{"id": "b", "onderwerp": "mail jan@voorbeeld.nl", "bedrag": 1}])
    nieuw = copy.deepcopy(oud)
    nieuw["bedragen"][0]["bedrag"] = 2
    assert "jan@" not in str(naast(oud, nieuw).cijfers)


def test_other_titles_day_or_rules_are_told(naast: Any) -> None:
    found = naast(voorstel(), voorstel(titel="Iets anders", kenmerk="K2", datum="2025-02-01"))
    text = " ".join(found.let_op)
    assert "“Uitbreiding” en “Iets anders”" in text
    assert "K1 en K2" in text
    assert "15 januari 2025 en 1 februari 2025" in text
    assert naast(voorstel(), voorstel()).let_op == ()


def _kept(rapport: Rapport) -> list[Opname]:
    return read_kept(FORMATEN["json"].render([rapport]), "oud.json")


def test_a_report_read_back_is_the_report(klein: Controle) -> None:
    rapport = klein.toets(as_bytes(voorstel()), "a.json")
    assert _kept(rapport) == [opname(rapport)]


def test_reports_of_several_proposals_are_matched_where_that_is_certain(klein: Controle) -> None:
    def made(bestand: str, **anders: Any) -> Opname:
        return opname(klein.toets(as_bytes({"titel": bestand, **anders}), bestand))

    oud = [made("v1/a.json"), made("v1/b.json", kenmerk="K2"), made("v1/c.json")]
    nieuw = [made("v2/anders.json", kenmerk="K2"), made("v2/a.json"), made("v2/nieuw.json"), made("v3/c.json"), made("v4/c.json")]
    assert partners(oud, nieuw) == {0: 1, 1: 0}


@pytest.mark.parametrize(("change", "words"), [
    ({"schema": "vtt-check/rapport/2"}, "een rapport van een nieuwere vtt-check (vtt-check/rapport/2)"),
    ({"schema": "vtt-check/vergelijking/1"}, "vtt-check/vergelijking/1, geen rapport"),
    ({"rapporten": []}, "een rapport zonder voorstellen"), ({"rapporten": [{"voorstel": 3}]}, "beschadigd")])
def test_what_cannot_be_compared_says_why(change: dict[str, Any], words: str) -> None:
    content = json.dumps({"schema": "vtt-check/rapport/1", "rapporten": [], **change}).encode()
    assert is_kept(content, "x.json")
    with pytest.raises(NietGelezenError) as caught:
        read_kept(content, "x.json")
    assert words in caught.value.fouten[0].gevonden
    assert caught.value.fouten[0].herstel


def test_a_finding_with_the_same_words_and_other_figures_says_just_that(vlug: Controle) -> None:
    def wide(value: int) -> dict[str, Any]:
        columns = [{"id": c, "naam": c, "soort": "bedrag", "onderwerp": "geen", **({"formule": "a"} if c == "b" else {})} for c in "ab"]
        rows = [rij(f"G{i:02}", a=100 + i, b=900 + i + (value if i == 19 else 0)) for i in range(20)]
        return {"titel": "V", "tabellen": [{"id": "T", "titel": "T", "kolommen": columns, "rijen": rows}]}

    sides = [Kant(opname(vlug.toets(as_bytes(wide(value)), "v.json"))) for value in (0, -1)]
    (found,) = vergelijk(sides[:1], sides[1:]).vergelijkingen
    one = next(one for one in found.bevindingen if one.nu and one.nu.code == "REK-02")
    assert one.anders
    assert one.nu
    assert one.toen
    assert one.toen.melding == one.nu.melding
    shown = line(one)
    assert (shown.eerder, shown.hoe) == ("", "dezelfde melding, met andere cijfers erachter")


@pytest.mark.parametrize(("path", "value"), [
    (("voorstel", "datum"), "2025-99-99"), (("toetsuitkomsten", 0, "berekening", "termen", 0, "waarde"), 10**400)])
def test_a_report_changed_by_hand_says_where(path: tuple[Any, ...], value: Any, klein: Controle) -> None:
    data = json.loads(FORMATEN["json"].render([klein.toets(as_bytes(voorstel()), "a.json")]))
    part = data["rapporten"][0]
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    with pytest.raises(NietGelezenError) as caught:
        read_kept(json.dumps(data, indent=1).encode(), "x.json")
    assert "met de hand veranderd" in caught.value.fouten[0].gevonden
    assert caught.value.fouten[0].regelnummer


def test_the_basis_leaves_out_what_was_known_and_counts_it(klein: Controle) -> None:
    oud, nieuw = voorstel(), voorstel()
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    basis = _kept(klein.toets(as_bytes(oud), "v.json"))
    whole = klein.toets(as_bytes(nieuw), "v.json")
    [shown], careful = only_new([whole], basis, "oud.json", DIGEST)
    assert careful == []
    assert {u.code for u in shown.bevindingen} == {"REK-01"}
    assert (len(whole.bevindingen), shown.bekend, shown.tellingen()["bekend"]) == (2, 1, 1)
    assert shown.tellingen()["voldoet_niet"] == whole.tellingen()["voldoet_niet"]
    assert view(shown).volledigheid == view(whole).volledigheid
    assert verdict(shown).startswith("nieuw: ")
    assert verdict(shown).endswith("; 1 bekende bevinding niet getoond")
    for formaat in ("tekst", "md", "html", "json"):
        content = FORMATEN[formaat].render([shown]).decode()
        assert "REK-01" in content
        assert "1 bekende bevinding niet getoond" in content or '"bekend": 1' in content
    with pytest.raises(NietGelezenError) as caught:
        read_kept(FORMATEN["json"].render([shown]), "deel.json")
    assert "alleen toont wat nieuw was" in caught.value.fouten[0].gevonden


def test_nothing_new_is_no_finding_and_no_approval(klein: Controle) -> None:
    whole = klein.toets(as_bytes(voorstel()), "v.json")
    [shown], _ = only_new([whole], _kept(whole), "oud.json", DIGEST)
    assert (shown.exit_code, shown.slotsom, shown.bevindingen) == (0, "geen bevindingen", ())
    assert verdict(shown).startswith("geen nieuwe bevindingen; ")


def test_a_known_finding_that_says_something_else_is_shown_with_what_it_said(klein: Controle) -> None:
    oud, nieuw = voorstel(), voorstel()
    oud["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    nieuw["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500900
    basis = _kept(klein.toets(as_bytes(oud), "v.json"))
    [shown], _ = only_new([klein.toets(as_bytes(nieuw), "v.json")], basis, "oud.json", DIGEST)
    [sum_] = [u for u in shown.bevindingen if u.over == "tabel T1, kolom a"]
    assert "€ 900" in sum_.melding.split("Eerder stond hier: “")[0]
    assert "€ 100" in sum_.melding.split("Eerder stond hier: “")[1]
    assert shown.exit_code == 1


def test_an_exception_that_ended_makes_a_finding_new_again(klein: Controle) -> None:
    whole = opname(klein.toets(as_bytes(voorstel()), "v.json"))
    data = json.loads(FORMATEN["json"].render([klein.toets(as_bytes(voorstel()), "v.json")]))
    [first, *_] = [u for u in data["rapporten"][0]["toetsuitkomsten"] if u["uitkomst"] == "voldoet niet"]
    first["uitzondering"] = {"oordeel": "aanvaard", "reden": "r", "besloten_door": "d", "vastgelegd_in": "v", "tot": "2025-12-31"}
    basis = read_kept(json.dumps(data).encode(), "oud.json")
    (found,) = vergelijk([Kant(basis[0])], [Kant(whole)]).vergelijkingen
    [one] = [one for one in found.bevindingen if one.zwaarder]
    assert one.nu is not None
    assert (one.nu.code, one.hoe) == (first["code"], "de uitzondering telt niet meer")


def test_what_was_not_read_stays_and_gives_exit_code_2(klein: Controle) -> None:
    whole = klein.toets(as_bytes(voorstel(soort="raadsbreif")), "v.json")
    [shown], careful = only_new([whole], _kept(whole), "oud.json", DIGEST)
    assert shown.niet_gelezen == whole.niet_gelezen != ()
    assert shown.exit_code == 2
    assert any("niet geheel gelezen" in text for text in careful)


def test_a_proposal_that_the_basis_does_not_hold_is_shown_whole(klein: Controle) -> None:
    a, b = (klein.toets(as_bytes(voorstel(titel=naam, kenmerk=naam)), f"{naam}.json") for naam in "ab")
    shown, careful = only_new([a, b], _kept(a), "oud.json", DIGEST)
    assert [len(one.bevindingen) for one in shown] == [0, len(b.bevindingen)]
    assert careful == ["b.json staat niet in oud.json; u ziet al zijn bevindingen."]
    assert verdict(shown[1]).endswith("dit voorstel staat niet in de basis")


def test_elements_without_any_name_can_be_aligned() -> None:
    assert list(aligned([{"waarde": 1}], keyed([{"waarde": 2}])).values()) == [{"waarde": 1}]
