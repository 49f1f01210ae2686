"""What the features about the law say stands elsewhere, stands there: the rule exists and so does the scenario."""

import re
from pathlib import Path

import pytest

FEATURES = Path(__file__).parents[1] / "features"
LISTS = sorted((FEATURES / "recht").glob("*.feature"))
TITLES = {path: re.findall(r"^ *(?:Abstract )?Scenario: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
          for path in FEATURES.glob("*/*.feature")}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_pointers_lead_somewhere(path: Path) -> None:
    """Every code has a feature; a name in quotes after a code is (the start of) a scenario of that rule."""
    notes = " ".join(line.removeprefix("#").strip() for line in path.read_text(encoding="utf-8").splitlines()
                     if line.startswith("#"))
    for code, names in re.findall(r"\b([A-Z]{3}-\d{2})\b((?:,? (?:en )?\"[^\"]+\")*)", notes):
        titles = [title for feature, found in TITLES.items() if feature.name.startswith(code) for title in found]
        assert titles, f"{path.name}: {code} heeft geen feature"
        for name in re.findall(r"\"([^\"]+)\"", names):
            start = name.removesuffix("…").rstrip()
            assert any(title.startswith(start) for title in titles), f"{path.name}: {code} heeft geen scenario {name!r}"
