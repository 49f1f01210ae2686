"""Profiles: what a regeling decides itself. It may ask more than the law, never less."""

from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.profiles import Profiel
from vtt_engine.rulebook.loading import default_rules

SHIPPED = sorted((ROOT / "rules/profielen").glob("*.yaml"))
RECORD = b'titel: x\norganisatie: {naam: GR, vorm: openbaar lichaam}\n'
BASE = {"naam": "proef", "titel": "GR Proef", "bron": "verzonnen", "deelnemers": "onbekend", "vrijgestelde_wijzigingen": "onbekend",
        "stukkentermijn": "onbekend", "stemgewicht": "onbekend", "meerderheid": "onbekend", "verdeelsleutel": "onbekend"}


def refused(controle: Controle, tmp_path: Path, **more: object) -> list[str]:
    """What is said of a profile with these values: place, expected and repair, one line each."""
    path = tmp_path / "profiel.yaml"
    path.write_text(yaml.safe_dump({**BASE, **more}, allow_unicode=True, sort_keys=False), encoding="utf-8")
    report = controle.met(Keuzes(profiel=str(path))).toets(RECORD, "voorstel.yaml")
    return [f"{f.pad} {f.gevonden}; {f.verwacht}; {f.herstel}" for f in report.niet_gelezen]


def day(dag: int, maand: int, jaar: int) -> dict[str, object]:
    return {"uiterlijk": {"dag": dag, "maand": maand, "jaar": jaar}, "artikel": "artikel 9"}


@pytest.mark.parametrize(("term", "article"), [
    ({"stap": "ontwerp naar raden", "artikel": "artikel 9", "dagen": 83}, "Wgr artikel 35 lid 1"),
    ({"stap": "kaders naar raden", **day(30, 4, -1)}, "Wgr artikel 34b"),
    ({"stap": "voorlopige jaarrekening naar raden", **day(1, 5, -1)}, "Wgr artikel 34b"),
    ({"stap": "inzending aan gedeputeerde staten", **day(15, 9, -1)}, "Wgr artikel 34 lid 2"),
    ({"stap": "inzending aan gedeputeerde staten", "artikel": "artikel 9", "dagen": 15}, "Wgr artikel 34 lid 2")])
def test_a_profile_that_loosens_the_law_is_refused_with_the_article(term: dict[str, object], article: str, controle: Controle,
                                                                  tmp_path: Path) -> None:
    (said,) = refused(controle, tmp_path, termijnen=[term])
    assert article in said
    assert said.startswith("/termijnen/0/")
    assert "strenger" in said


@pytest.mark.parametrize("term", [
    {"stap": "ontwerp naar raden", "artikel": "artikel 9", "dagen": 84}, {"stap": "ontwerp naar raden", "artikel": "a", "dagen": 98},
    {"stap": "kaders naar raden", **day(29, 4, -1)}, {"stap": "kaders naar raden", **day(31, 12, -2)},
    {"stap": "inzending aan gedeputeerde staten", **day(14, 9, -1)},
    {"stap": "inzending aan gedeputeerde staten", "artikel": "artikel 9", "dagen": 14},
    {"stap": "zienswijzetermijn", **day(1, 3, -1)}])
def test_a_profile_may_ask_as_much_or_more(term: dict[str, object], controle: Controle, tmp_path: Path) -> None:
    assert refused(controle, tmp_path, termijnen=[term]) == []


MEMBER = {"naam": "Aardorp", "code": "GM9001"}


@pytest.mark.parametrize(("more", "said"), [
    ({"stempeildag": {"dag": 31, "maand": 2, "jaar": 0}}, "/stempeildag/dag 31 februari; een dag die bestaat; februari heeft hoogstens 29 dagen"),
    ({"verdeelpeildag": {"dag": 31, "maand": 4, "jaar": -1}}, "/verdeelpeildag/dag 31 april;"),
    ({"termijnen": [{"stap": "zienswijzetermijn", **day(30, 2, -1)}]}, "/termijnen/0/uiterlijk/dag 30 februari;"),
    ({"termijnen": [{"stap": "zienswijzetermijn", "artikel": "artikel 9"}]}, "/termijnen/0 een termijn zonder dagen"),
    ({"stukkentermijn": -14}, "/stukkentermijn -14; minstens 0, of onbekend; verbeter het getal"),
    ({"stukkentermijn": "onbekent"}, "een geheel getal, of onbekend; bedoelde u onbekend?"),
    ({"overheadband": {"van": 25, "tot": 10}}, "/overheadband van 25 % tot 10 %; een begin vóór het einde"),
    ({"fteband": {"van": 150000, "tot": 60000}}, "/fteband van € 150.000 tot € 60.000"),
    ({"reserveplafond": -1}, "/reserveplafond -1; 0 of meer"),
    ({"weerstandsratio": -1}, "/weerstandsratio -1; 0 of meer"),
    ({"indexkaders": [{"jaar": 2026, "bron": "a"}, {"jaar": 2026, "bron": "b"}]}, "/indexkaders/1/jaar voor de tweede keer 2026"),
    ({"deelnemers": [{**MEMBER, "van": 2024, "tot": 2023}]}, "/deelnemers/0 van 2024 tot 2023"),
    ({"deelnemers": [MEMBER, {**MEMBER, "naam": "Beekstad"}]}, "/deelnemers/1/code GM9001; een andere code dan die van Aardorp"),
    ({"deelnemers": [MEMBER, {**MEMBER}]}, "/deelnemers/1 Aardorp hoort ook bij Aardorp"),
    ({"deelnemers": [MEMBER, {"naam": "Beekstad", "code": "GM9002", "aliassen": ["aardorp"]}]}, "/deelnemers/1 aardorp hoort ook bij Aardorp"),
    ({"toelichting": {"stemgewigt": "x"}}, "/toelichting/stemgewigt een toelichting bij stemgewigt"),
])
def test_a_profile_that_makes_no_sense_is_refused(more: dict[str, object], said: str, controle: Controle, tmp_path: Path) -> None:
    (line,) = refused(controle, tmp_path, **more)
    assert said in line


@pytest.mark.parametrize("more", [
    {"stempeildag": {"dag": 29, "maand": 2, "jaar": 0}}, {"overheadband": {"van": 10, "tot": 10}},
    {"fteband": {"van": 60000, "tot": 60000}}, {"reserveplafond": 0}, {"weerstandsratio": 0},
    {"deelnemers": [{**MEMBER, "van": 2024, "tot": 2024}]},
    {"deelnemers": [{**MEMBER, "tot": 2020}, {**MEMBER, "van": 2024}]},
    {"deelnemers": [{**MEMBER, "aliassen": ["Aardorp", "AARDORP"]}]}])
def test_a_profile_on_the_edge_is_fine(more: dict[str, object], controle: Controle, tmp_path: Path) -> None:
    assert refused(controle, tmp_path, **more) == []


def test_an_exemption_needs_its_article_in_the_regeling(controle: Controle, tmp_path: Path) -> None:
    """Wgr 35 lid 6: only the text of the regeling can exempt a kind of begrotingswijziging."""
    (said,) = refused(controle, tmp_path, vrijgestelde_wijzigingen="zonder gevolgen voor de bijdragen")
    assert "Wgr artikel 35 lid 6" in said
    assert refused(controle, tmp_path, vrijgestelde_wijzigingen="zonder gevolgen voor de bijdragen", vrijstelling_artikel="artikel 4.6") == []


def test_a_refused_profile_leaves_its_rules_undecided_and_the_rest_goes_on(controle: Controle, tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(yaml.safe_dump({**BASE, "termijnen": [{"stap": "ontwerp naar raden", "artikel": "a", "dagen": 1}]}), encoding="utf-8")
    report = controle.met(Keuzes(profiel=str(path))).toets(RECORD, "voorstel.yaml")
    assert report.exit_code == 2
    assert report.uitkomsten
    assert report.verantwoording.profiel is None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_a_shipped_profile_names_every_value_and_where_the_unknown_is_found(path: Path) -> None:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    missing = [key for key in Profiel.model_fields if key not in data and key not in ("vrijstelling_artikel", "toelichting")]
    assert not missing
    unknown = [key for key, value in data.items() if value == "onbekend"]
    assert not [key for key in unknown if key not in data.get("toelichting", {})]


def test_the_example_profile_knows_everything() -> None:
    data = yaml.safe_load((default_rules() / "profielen/voorbeeld.yaml").read_text(encoding="utf-8"))
    assert "onbekend" not in data.values()
    assert data["naam"] == "voorbeeld"
