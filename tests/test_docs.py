"""The pages are current: generated ones are what they would be now, links lead somewhere, every rule has its feature."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from vtt_engine.matching import durable
from vtt_engine.rulebook.loading import default_rules, laad

PAGES = sorted(p for p in ROOT.rglob("*.md") if not any(
    part.startswith(".") or part in ("build", "dist") for part in p.relative_to(ROOT).parts))


@pytest.mark.skipif(not (ROOT / "docs/maken.py").exists() or not durable.available(), reason="only in the checkout, with both engines")
def test_generated_pages_are_current() -> None:
    done = subprocess.run([sys.executable, "docs/maken.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#<>\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), target


def test_every_rule_has_one_feature_with_its_code_and_title() -> None:
    for code, regel in laad([default_rules()]).regels.items():
        found = list((ROOT / "features").rglob(f"{code}-*.feature"))
        assert len(found) == 1, code
        text = found[0].read_text(encoding="utf-8")
        assert text.startswith(f"# language: nl\n@{code}\n"), code
        assert f"Functionaliteit: {code} {regel.regel.titel}\n" in text, code


def test_every_weight_of_every_rule_has_a_scenario() -> None:
    """Each ernst a rule can give, and voldoet, stands as an outcome in its feature."""
    unreachable = yaml.safe_load((ROOT / "features/onbereikbaar.yaml").read_text(encoding="utf-8"))
    for code, regel in laad([default_rules()]).regels.items():
        (path,) = (ROOT / "features").rglob(f"{code}-*.feature")
        words = re.findall(r"(?::|\|)\s*(voldoet met opmerking|voldoet|niet te bepalen|niet van toepassing|fout|waarschuwing|opmerking)\b",
                           path.read_text(encoding="utf-8"))
        never = regel.soort.mag_ontbreken or "niet te bepalen" in unreachable.get(code, {})  # what the writer adds is always known
        undecided = set() if never else {"niet te bepalen"}
        for needed in {*undecided, *(eis.ernst for eis in regel.regel.eisen)}:
            assert needed in words, (code, needed)
        assert {"voldoet", "voldoet met opmerking"} & set(words), code


def test_no_message_has_a_long_sentence() -> None:
    """B1: short sentences, counted without what is filled in."""
    for code, regel in laad([default_rules()]).regels.items():
        texts = [regel.regel.herstel, *(e.melding for e in regel.regel.eisen), *(o.melding for o in regel.regel.opmerkingen or ())]
        for text in texts:
            for sentence in re.split(r"(?<=[.?!:;])\s+", re.sub(r"\{[{%].*?[%}]\}", "x", text)):
                assert len(sentence.split()) <= 26, (code, sentence)
