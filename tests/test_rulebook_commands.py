"""``uitleg``, ``regels`` and ``normen``: what they tell comes from the rules, and is right."""

import re

import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT
from vtt_cli.main import groep
from vtt_engine.rulebook.catalogue import load_catalogue
from vtt_engine.rulebook.loading import default_rules, laad
from vtt_reports.rulebook.explain import explain, explain_norm
from vtt_reports.rulebook.listing import list_norms, list_rules
from vtt_reports.rulebook.view import by_family, view_rule

BOEK = laad([default_rules()])


def run(*args: str) -> Result:
    return CliRunner().invoke(groep, list(args))


def plain(text: str) -> str:
    return " ".join(text.split())


def test_explaining_a_rule_gives_the_sum_and_the_law_of_every_period() -> None:
    text = plain(run("uitleg", "ter-01").output)
    for part in ("Het ontwerp is op tijd bij de raden", "dagen (83 dagen) is minstens de dagen van de norm (84 dagen): klopt niet",
                 "uitkomst voldoet niet, fout", "dagen (84 dagen) is minstens de dagen van de norm (84 dagen): klopt",
                 "Wgr artikel 35 lid 1, sinds 1 juli 2022 (gelezen in de bron, tot en met 12 februari 2025)",
                 "Wgr artikel 35 lid 1, 1 januari 2015 tot en met 30 juni 2022", "tot en met 31 december 2014", "jci1.3:c:BWBR0003740",
                 "Herstel eis 1 Verzend het ontwerp eerder", "/procedure De stappen", "volgt uit DAT-05"):
        assert part in text, part
    if (ROOT / "features").is_dir() and default_rules().parent == ROOT:
        assert "features/ter/TER-01-twaalf-weken-voor-de-raden.feature" in text


@pytest.mark.parametrize("code", BOEK.regels)
def test_every_rule_can_be_explained(code: str) -> None:
    seen = view_rule(BOEK.regels[code], BOEK)
    assert [v.uitkomst.split(",")[0] for v in seen.voorbeelden] == ["voldoet niet", "voldoet"]
    for example in seen.voorbeelden:
        last = example.eisen[-1][2]
        assert last == ("klopt niet" if example.uitkomst.startswith("voldoet niet") else "klopt"), example
    assert seen.velden
    assert seen.onderdelen
    for width in (50, 100):
        text = explain(BOEK.regels[code], BOEK, width)
        assert "{" not in text
        wide = [line for line in text.splitlines() if len(line) > width and len(max(line.split(), key=len)) < width - 20]
        assert wide == []


@pytest.mark.parametrize("naam", BOEK.normen)
def test_every_norm_can_be_explained(naam: str) -> None:
    norm = BOEK.normen[naam]
    text = plain(explain_norm(norm, BOEK))
    for version in norm.versies:
        assert plain(version.tekst) in text
    for code, regel in BOEK.regels.items():
        if naam in regel.normen:
            assert code in text


@pytest.mark.parametrize(("code", "says"), [
    ("TER-99", "onbekende regel of norm TER-99"), ("TR-01", "bedoelde u TER-01?"), ("wgr-35-11", "bedoelde u wgr-35-1?"),
    ("STR-07", "vergelijkt woorden"), ("REK-11", "samengevoegd met REK-10"), ("", "onbekende regel")])
def test_a_code_that_is_no_rule(code: str, says: str) -> None:
    result = run("uitleg", code)
    assert result.exit_code == 2
    assert says in plain(result.output)


def test_listing_all_rules_counts_them_by_family() -> None:
    text = run("regels").output
    groups = by_family(BOEK.regels)
    for letters, rules in groups.items():
        assert re.search(rf"\({letters}\), {len(rules)} regels?$", text, re.MULTILINE)
    assert f"{len(BOEK.regels)} regels in {len(groups)} families" in text
    for code in BOEK.regels:
        assert f"\n {code} " in text


@pytest.mark.parametrize(("args", "in_it", "not_in_it"), [
    (("zienswijze", "--ernst", "fout"), "ZIE-01", "REK-01"), (("--familie", "ter"), "TER-05", "ZIE-01"), (("--wet", "wgr"), "TER-05", "REK-01"),
    (("--wet", "rekenkundig"), "REK-01", "TER-05"), (("--wet", "praktijk"), "STR-02", "REK-01"), (("--wet", "Gemeentewet"), "TER-04", "TER-03"),
    (("--wet", "profiel"), "VER-01", "REK-01"), (("gedeputeerde", "staten"), "TER-05", "TER-01"), (("rekenkundig",), "REK-07", "TER-05")])
def test_filters(args: tuple[str, ...], in_it: str, not_in_it: str) -> None:
    result = run("regels", *args)
    assert result.exit_code == 0
    assert f" {in_it} " in result.output
    assert f" {not_in_it} " not in result.output


@pytest.mark.parametrize(("args", "says"), [
    (("--familie", "XX"), "onbekende familie XX; bekend zijn: REK, VER"), (("--wet", "Wgrr"), "onbekende wet Wgrr; bekend zijn: "),
    (("--ernst", "zwaar"), "kies uit"), (("--test", "rules", "zienswijze"), "laat woorden"), (("--familie", ""), "onbekende familie")])
def test_an_unknown_choice_names_the_known_ones(args: tuple[str, ...], says: str) -> None:
    result = run("regels", *args)
    assert result.exit_code == 2
    assert says in plain(result.output)


def test_nothing_found() -> None:
    assert "Geen regel gevonden" in run("regels", "olifant").output
    assert "Geen norm gevonden" in run("normen", "olifant").output


def test_rows_fit_the_width() -> None:
    for width in (50, 70, 100, 120):
        for text in (list_rules(BOEK, breedte=width), list_norms(BOEK, breedte=width)):
            assert [line for line in text.splitlines() if len(line) > width and "http" not in line] == []


def test_what_held_on_a_day() -> None:
    text = plain(run("normen", "--op", "2021-03-01").output)
    assert "acht weken vóór de aanbieding" in text
    assert "twaalf weken" not in text
    assert "artikel=35&lid=1&g=2021-03-01&z=2021-03-01" in text
    assert "Wgr artikel 35 lid 5, tot en met 30 juni 2022" in text


def test_a_norm_without_duty_or_without_a_version_on_that_day() -> None:
    assert "Geen plicht:" in run("normen", "wgr-34b", "--op", "2014-12-31").output
    assert "Geen plicht:" not in run("normen", "wgr-34b", "--op", "2015-01-01").output
    assert "geen versie gelezen" in run("normen", "cbbv-3jaar", "--op", "2012-01-31").output
    assert "geen versie gelezen" not in run("normen", "cbbv-3jaar", "--op", "2012-02-01").output


def test_a_day_after_the_text_was_read_is_told() -> None:
    assert "wet gelezen t/m 12 februari 2025" in plain(run("normen", "wgr-35-1", "--op", "2025-02-13").output)
    assert "wet gelezen" not in run("normen", "wgr-35-1", "--op", "2025-02-12").output


def test_without_a_day_the_newest_version_is_shown() -> None:
    text = plain(run("normen", "wgr-35-1").output)
    assert "twaalf weken" in text
    assert "Regels: TER-01" in text


@pytest.mark.parametrize("command", ["toets", "regels", "uitleg", "normen", "schema", "nieuw"])
def test_every_command_has_examples_in_its_help(command: str) -> None:
    text = run(command, "--help").output
    assert re.search(r"Voorbeeld(en)?:\n +vtt-check", text), text
    for line in re.findall(r"^ +vtt-check (\w+)", text, re.MULTILINE):
        assert line in ("voorstel", "voorstellen", "begroting", command)


def test_the_catalogue_knows_every_rule_and_says_what_became_of_every_code() -> None:
    posts = load_catalogue(default_rules()).posten
    assert sorted(set(BOEK.regels) - set(posts)) == [], "a new rule needs an entry in rules/catalogus.yaml, with nieuw: why"
    without = [code for code, post in posts.items() if code not in BOEK.regels and (post.wordt is None or post.wordt == "regel")]
    assert without == [], "these codes are no rule and have no reason"


def test_the_catalogue_gives_no_reason_for_what_is_a_rule() -> None:
    posts = load_catalogue(default_rules()).posten
    assert [code for code in BOEK.regels if code in posts and posts[code].wordt not in (None, "regel")] == []


def test_a_merged_code_leads_to_one_that_is_known() -> None:
    posts = load_catalogue(default_rules()).posten
    for post in posts.values():
        if post.wordt is not None and not isinstance(post.wordt, str) and post.wordt.samengevoegd:
            assert post.wordt.samengevoegd in posts


def test_codes_stand_in_their_own_family_in_order() -> None:
    for letters, family in load_catalogue(default_rules()).families.items():
        assert list(family.codes) == sorted(family.codes)
        assert all(code.startswith(f"{letters}-") for code in family.codes)


def test_no_link_where_there_was_no_duty() -> None:
    """On a day before the duty existed, the article may not have been there: no link."""
    lines = run("normen", "--op", "2014-12-31").output.split("wgr-34b")[1].split("wgr-35-1 ")[0]
    assert "Geen plicht" in lines
    assert "https" not in lines
