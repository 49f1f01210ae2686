"""What all scenarios together reach: every outcome of every rule, every threshold from both sides, every version of every norm.

Runs after ``test_features.py`` and counts what the scenarios of this session stated. What no record can reach stands in
``onbereikbaar.yaml`` with its reason.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from waarnemingen import ALLE, GELOPEN, Waarneming, opnieuw, woord_van

from vtt_engine.coverage import edges, goals, other_edges, versions
from vtt_engine.examples import Geval
from vtt_engine.rulebook.loading import default_rules, laad
from vtt_engine.rulebook.rule import Gebonden
from vtt_reports.wording import formula

HERE = Path(__file__).parent
REASONS: dict[str, dict[str, str]] = yaml.safe_load((HERE / "onbereikbaar.yaml").read_text(encoding="utf-8")) or {}


@pytest.fixture
def alles_liep(request: pytest.FixtureRequest) -> None:
    """Skip unless the scenarios of every feature ran in this session, in this process."""
    config = request.config
    if hasattr(config, "workerinput"):
        pytest.skip("met pytest-xdist ziet geen enkel proces alle scenario's")
    chosen = next((name for name in ("markexpr", "keyword", "deselect", "lf") if config.getoption(name, None)), None)
    if chosen or any("::" in arg for arg in config.args) or set(HERE.glob("*/*.feature")) != GELOPEN:
        pytest.skip("telt alleen als alle features liepen, zonder keuze van pad, merk of naam")


def _open(regel: Gebonden, said: list[Waarneming]) -> Iterator[str]:
    """What the scenarios of a rule leave untested."""
    cases = [opnieuw(regel, case.feit, case.vandaag) for case in said if case.feit is not None]
    words = {case.woord for case in said}
    for doel in goals(regel, cases):
        if doel.eis is not None and not doel.bereikt:
            yield f"eis {doel.eis + 1}: {doel.ernst}"
    if "voldoet" not in words:
        yield "voldoet"
    if "niet te bepalen" not in words and not regel.soort.mag_ontbreken:
        yield "niet te bepalen"
    if regel.van_toepassing is not None and not any(case.toepasselijk is False for case in cases):
        yield "niet van toepassing"
    for i in range(len(regel.opmerkingen)):
        if not any(woord_van(case.uitkomst) == "voldoet met opmerking" and case.opmerkingen[i] for case in cases):
            yield f"opmerking {i + 1}"
    for grens in (*edges(regel, cases, einden=True), *other_edges(regel, cases, einden=True)):
        if not grens.getest:
            yield f"{grens.deel}: grens {formula(grens.vergelijking)}"
    for use in versions(regel, [case for case in cases if case.toepasselijk is True]):
        if not use.aantal:
            yield f"norm {use.norm.id} van {use.versie.van or 'altijd'}"


@pytest.mark.usefixtures("alles_liep")
def test_the_scenarios_reach_everything() -> None:
    said: dict[str, list[Waarneming]] = defaultdict(list)
    for case in ALLE:
        said[case.code].append(case)
    found = {code: list(_open(regel, said[code])) for code, regel in laad([default_rules()]).regels.items()}
    missed = [f"{code}: {what}" for code, gaps in found.items() for what in gaps if not REASONS.get(code, {}).get(what)]
    assert not missed, "\n".join(["geen scenario bereikt:", *missed])
    stale = [f"{code}: {what}" for code, reasons in REASONS.items() for what in reasons if what not in found.get(code, ())]
    assert not stale, "\n".join(["staat in onbereikbaar.yaml, maar is bereikt:", *stale])


@pytest.mark.usefixtures("alles_liep")
def test_what_scenarios_state_can_be_judged_again() -> None:
    """The counting judges each recorded fact again; it must then say what the scenario says, on the same version."""
    rules = laad([default_rules()]).regels
    for case in ALLE:
        if case.feit is not None and case.code in rules:
            again: Geval = opnieuw(rules[case.code], case.feit, case.vandaag)
            found = again.uitkomst.geldend
            version = (found.norm.id, str(found.versie.van or "altijd")) if found else None
            assert (woord_van(again.uitkomst), version) == (case.woord, case.geldend), (case.code, case.feit.sleutel)
