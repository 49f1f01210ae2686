"""The step vocabulary of all features. Few sentences, never about one rule: a new rule needs only scenarios."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when
from pytest_bdd.parser import Feature, Scenario
from waarnemingen import GELOPEN, gezegd, noteer, versie_van, woord_van

from vtt_engine.calendar import Wettermijn
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport, causes
from vtt_engine.record.positions import steps
from vtt_engine.record.writing import write_json
from vtt_engine.record.yaml_source import load_yaml

EXAMPLES = Path(__file__).parents[1] / "voorbeelden"


def pytest_configure(config: pytest.Config) -> None:
    """Make a marker of every rule code, so that `pytest -m REK_01` runs the scenarios of one rule."""
    config.addinivalue_line("markers", "recht: scenario's over de wet zelf, dwars door de regels heen")
    for path in Path(__file__).parent.glob("*/*.feature"):
        if found := re.match(r"([A-Z]{2,5}-\d{2,3})-", path.name):
            config.addinivalue_line("markers", f"{found[1].replace('-', '_')}: de scenario's van regel {found[1]}")


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool:
    """Mark the scenarios of a rule with its code."""
    getattr(pytest.mark, tag.replace("-", "_"))(function)
    return True


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Keep which features ran."""
    GELOPEN.add(Path(feature.filename))


class Toneel:
    """What a scenario builds up: the record, the choices and, after checking, the report."""

    def __init__(self, controle: Controle, map_: Path) -> None:
        self.controle = controle
        self.map = map_
        self.data: Any = {}
        self.keuzes: dict[str, Any] = {}
        self.rapport: Rapport | None = None

    def uitkomst(self, code: str, over: str) -> Toetsuitkomst:
        """The one outcome of a rule on a thing."""
        assert self.rapport is not None, "het dossier is nog niet getoetst"
        found = [u for u in self.rapport.uitkomsten if u.code == code and u.over == over]
        known = [u.over for u in self.rapport.uitkomsten if u.code == code]
        assert len(found) == 1, f"{code} over {over!r}: {len(found)} uitkomsten; wel over {known}; {self.rapport.niet_gelezen}"
        return found[0]


@pytest.fixture(scope="session")
def controle() -> Controle:
    """The default rulebook, loaded once."""
    return Controle()


@pytest.fixture
def toneel(controle: Controle, tmp_path: Path) -> Toneel:
    """An empty stage."""
    return Toneel(controle, tmp_path)


@given("een dossier:")
def _record(toneel: Toneel, docstring: str) -> None:
    toneel.data = load_yaml(docstring, "dossier.yaml")


@given(parsers.parse('het voorbeeld "{naam}"'))
def _example(toneel: Toneel, naam: str) -> None:
    toneel.data = load_yaml((EXAMPLES / naam / "voorstel.json").read_text(encoding="utf-8"), naam)


@given("het profiel:")
def _profile(toneel: Toneel, docstring: str) -> None:
    path = toneel.map / "profiel.yaml"
    path.write_text(docstring, encoding="utf-8")
    toneel.keuzes["profiel"] = str(path)


@given("ernaast ligt een dossier:")
def _beside(toneel: Toneel, docstring: str) -> None:
    toneel.keuzes["bij"] = (*toneel.keuzes.get("bij", ()), (f"ernaast-{len(toneel.keuzes.get('bij', ())) + 1}.yaml", docstring.encode()))


@given("een bestand met uitzonderingen:")
def _exceptions(toneel: Toneel, docstring: str) -> None:
    toneel.keuzes["uitzonderingen"] = (("uitzonderingen.yaml", docstring.encode()),)


@given(parsers.parse('in het dossier staat bij "{pad}": {waarde}'))
def _set(toneel: Toneel, pad: str, waarde: str) -> None:
    parent, key = _parent(toneel.data, pad)
    value = load_yaml(waarde, "waarde.yaml")
    if isinstance(parent, list) and key == "-":
        parent.append(value)
    else:
        parent[int(key) if isinstance(parent, list) else key] = value


@given(parsers.parse('in het dossier ontbreekt "{pad}"'))
def _delete(toneel: Toneel, pad: str) -> None:
    parent, key = _parent(toneel.data, pad)
    del parent[int(key) if isinstance(parent, list) else key]


@given(parsers.parse("de toetsdatum is {datum}"))
def _today(toneel: Toneel, datum: str) -> None:
    toneel.keuzes["toetsdatum"] = date.fromisoformat(datum)


def _parent(data: Any, pad: str) -> tuple[Any, str]:
    *path, key = steps(pad)
    for step in path:
        data = data[int(step)] if isinstance(data, list) else data[step]
    return data, key


@when("het dossier wordt getoetst")
def _check(toneel: Toneel) -> None:
    controle = toneel.controle.met(Keuzes(**toneel.keuzes)) if toneel.keuzes else toneel.controle
    toneel.rapport = controle.toets(write_json(toneel.data, indent=None), "dossier.json")


@then(parsers.parse('is de uitkomst van {code} over "{over}": {uitkomst}'))
def _outcome(toneel: Toneel, code: str, over: str, uitkomst: str) -> None:
    found = toneel.uitkomst(code, over)
    word = woord_van(found)
    assert toneel.rapport is not None
    noteer(found, toneel.rapport)
    assert word == uitkomst, f"{word}: {found.melding or found.opmerking or found.reden} {found.ontbreekt}"


@then(parsers.parse("is de slotsom: {slotsom}"))
def _conclusion(toneel: Toneel, slotsom: str) -> None:
    assert toneel.rapport is not None
    assert toneel.rapport.slotsom == slotsom


@then(parsers.parse('zegt {code} over "{over}": "{tekst}"'))
def _says(toneel: Toneel, code: str, over: str, tekst: str) -> None:
    found = toneel.uitkomst(code, over)
    assert toneel.rapport is not None
    noteer(found, toneel.rapport, zegt=tekst)
    assert tekst in gezegd(found), gezegd(found)


@then(parsers.parse('is de opmerking van {code} over "{over}": "{tekst}"'))
def _remark(toneel: Toneel, code: str, over: str, tekst: str) -> None:
    found = toneel.uitkomst(code, over)
    assert toneel.rapport is not None
    noteer(found, toneel.rapport, opmerking=tekst)
    assert found.opmerking == tekst, found.opmerking


@then(parsers.parse('mist {code} over "{over}": "{pad}"'))
def _misses(toneel: Toneel, code: str, over: str, pad: str) -> None:
    found = [gemis.pad for gemis in toneel.uitkomst(code, over).ontbreekt]
    assert pad in found, found


@then(parsers.parse('rust {code} over "{over}" op {wet} artikel {artikel} van {van}'))
def _rests(toneel: Toneel, code: str, over: str, wet: str, artikel: str, van: str) -> None:
    found = toneel.uitkomst(code, over)
    geldend = found.geldend
    assert geldend is not None, "zonder norm"
    assert toneel.rapport is not None
    noteer(found, toneel.rapport, versie=versie_van(found))
    version = geldend.versie
    assert (geldend.norm.kort, version.artikel, str(version.van or "altijd")) == (wet, artikel, van)


@then(parsers.parse("eindigt een wettelijke termijn van {dagen:d} dagen na {start} op {eind}"))
def _term_ends(dagen: int, start: str, eind: str) -> None:
    found = Wettermijn(dagen).na(date.fromisoformat(start))
    assert found.dag.isoformat() == eind, found.stappen


@then(parsers.parse('volgt {code} over "{over}" uit {oorzaak}'))
def _follows(toneel: Toneel, code: str, over: str, oorzaak: str) -> None:
    found = toneel.uitkomst(code, over)
    assert toneel.rapport is not None
    heads = [cause.hoofd.code for cause in causes(toneel.rapport.bevindingen) if found in cause.gevolgen]
    assert heads == [oorzaak], heads


@then(parsers.parse('staat {code} over "{over}" op zichzelf'))
def _alone(toneel: Toneel, code: str, over: str) -> None:
    found = toneel.uitkomst(code, over)
    assert toneel.rapport is not None
    assert found in [cause.hoofd for cause in causes(toneel.rapport.bevindingen)]
