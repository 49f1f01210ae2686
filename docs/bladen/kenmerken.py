"""What the features hold: the scenarios of a rule, and on which versions of the law they say it rests."""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from bladen import ROOT

_RESTS = re.compile(r'rust (\S+) over ".*" op (.+) artikel (.+) van (\S+)$')


class Kenmerk(NamedTuple):
    """A feature: its file, the names of its scenarios, and how often a line says on which law, article and version it rests."""

    pad: Path
    scenarios: tuple[str, ...]
    rust: Counter[tuple[str, str, str]]


@cache
def feature_of(code: str) -> Kenmerk:
    """The one feature of a rule. A row of an outline counts as a line of its own."""
    (path,) = (ROOT / "features").rglob(f"{code}-*.feature")
    document = Parser().parse(path.read_text(encoding="utf-8"))
    document["uri"] = str(path)
    names = tuple(child["scenario"]["name"] for child in document["feature"]["children"] if "scenario" in child)
    rests: Counter[tuple[str, str, str]] = Counter()
    for pickle in Compiler().compile(document):
        for step in pickle["steps"]:
            found = _RESTS.match(step["text"])
            if found and found[1] == code:
                rests[found[2], found[3], found[4]] += 1
    return Kenmerk(path, names, rests)
