"""A plugin of pytest for the folder in which mutmut runs: it picks the tests that can notice the mutant, quickest first.

A mutant of a function can only be seen by the rules on the kinds of facts that this function helps to make. Only
scenarios, kept reports and planted errors of those rules run; leaving others out can hide a catch, never invent one.
"""

import functools
import gc
import os
import sys
from collections import defaultdict
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT / "features"), str(ROOT)]
FACTS = "vtt_engine.facts"
SLOW = ("test_no_finding_vanishes_without_a_word", "test_every_field_is_read_or_says_that_it_is_not",
        "test_together_they_show_every_rule", "test_a_clean_record_of_any_size_is_clean",
        "test_the_same_input_gives_the_same_bytes")


@functools.cache
def kinds() -> dict[tuple[str, str], frozenset[str]]:
    """Per function of the facts the kinds of facts it helps to make, as seen in the kept records of every family."""
    from tests.test_dossiers import BESIDE, MAP, with_profiles
    from vtt_engine.facts.catalog import SOORTEN
    from vtt_engine.facts.dossier import Dossier
    from vtt_engine.record.reading import lees

    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    profiles = with_profiles(_shared())._profiles
    for path in (*MAP.glob("*.yaml"), *ROOT.glob("voorbeelden/*/voorstel.json")):
        record = lees(path.read_bytes(), path.name).voorstel
        profile = profiles.get((record.organisatie.profiel if record.organisatie else None) or "")
        beside = tuple(lees((MAP / f"bij/{name}.yaml").read_bytes(), name).voorstel for name in BESIDE.get(path.stem.rpartition("-")[0], ()))
        for naam, soort in SOORTEN.items():
            _watch(partial(soort.maak, Dossier(record, profile, beside)), naam, seen)
    return {key: frozenset(names) for key, names in seen.items()}


def _watch(make: Any, naam: str, seen: dict[tuple[str, str], set[str]]) -> None:
    """Make facts with their sums and evidence, and note which functions take part."""
    def note(frame: Any, event: str, _: Any) -> None:
        module = frame.f_globals.get("__name__", "")
        if event == "call" and module.startswith(FACTS):
            seen[module, frame.f_code.co_name].add(naam)

    sys.setprofile(note)
    try:
        for feit in make():
            feit.som()
            if callable(feit.bewijs):
                feit.bewijs()
    finally:
        sys.setprofile(None)


@functools.cache
def codes_of(mutant: str) -> frozenset[str]:
    """The codes of the rules that can notice a mutant: those on the kinds of facts its function helps to make."""
    module, _, name = mutant.rpartition(".")
    names = kinds().get((module, name.partition("__mutmut_")[0] + "__mutmut_orig"))
    if names is None:  # not seen at work: every kind of its module
        names = frozenset(kind.naam for kind in getattr(import_module(module), "SOORTEN", ()))
    return frozenset(code for code, bound in _shared().boek.regels.items() if bound.regel.feit in names)


@functools.cache
def _shared() -> Any:
    from vtt_engine.check import Controle
    return Controle()


def pytest_configure(config: pytest.Config) -> None:
    """Load the rulebook once; every forked mutant then has it at hand, and never walks through what it inherits."""
    config.args = list(dict.fromkeys(arg.partition("::")[0] for arg in config.args))  # mutmut names thousands; this file picks again
    gc.freeze()
    gc.disable()
    from vtt_engine.check import Controle
    original = Controle.__init__
    if getattr(original, "once", False):
        return
    _shared()
    kinds()

    def init(self: Any, keuzes: Any = None) -> None:
        if keuzes is None:
            self.__dict__.update(_shared().__dict__)
        else:
            original(self, keuzes)

    init.once = True  # type: ignore[attr-defined]
    Controle.__init__ = init  # type: ignore[method-assign]


def wanted() -> frozenset[str] | None:
    """The codes that matter for the mutant that runs; None when all tests must run (stats and the clean run)."""
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    return codes_of(mutant) if mutant.startswith(FACTS) else None


@functools.cache
def _reported(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _shows(path: Path, codes: frozenset[str]) -> bool:
    return path.exists() and any(code in _reported(path) for code in codes)


def pytest_pycollect_makeitem(collector: Any, name: str, obj: Any) -> Any:
    """Leave out scenarios of other rules, and what is too slow to run for each mutant."""
    if name in SLOW:
        return []
    codes = wanted()
    if codes is None or not collector.nodeid.startswith("features") or not name.startswith("test_"):
        return None
    return None if any(mark.name.replace("_", "-") in codes for mark in getattr(obj, "pytestmark", ())) else []


def _rank(item: Any, codes: frozenset[str]) -> int | None:
    """When a test runs for these codes, lowest first; None never."""
    params, file = item.callspec.params if hasattr(item, "callspec") else {}, item.nodeid.partition("::")[0]
    if file.startswith("features"):
        return 1
    if "fout" in params:
        return 4 if params["fout"].code in codes else None
    if item.originalname == "test_a_clean_record_is_clean":
        return 5 if params["seed"] < 2 else None
    if file.endswith("test_feiten.py"):
        if item.originalname == "test_facts_keep_what_their_kind_promises":
            return 0
        if "family" in params:
            return 3 if _shows(ROOT / f"tests/dossiers/{params['family']}-goed.gemis.txt", codes) else None
        module = os.environ["MUTANT_UNDER_TEST"].rpartition(".")[0]
        return 1 if module in _reported(ROOT / "tests/test_feiten.py") else None
    if file.endswith("test_gemis.py"):
        return 2 if _shows(ROOT / f"tests/dossiers/{params['name']}.gemis.txt", codes) else None
    if file.endswith("test_dossiers.py") and "name" in params:
        return 0 if _shows(ROOT / f"tests/dossiers/{params['name']}.rapport.txt", codes) else None
    if file.endswith("test_voorbeelden.py") and "name" in params:
        return 3 if item.originalname == "test_the_report_beside_the_record_is_what_it_gives" and params["formaat"] == "json" else None
    return None


def pytest_collection_modifyitems(items: list[Any]) -> None:
    """Order what runs for a mutant."""
    codes = wanted()
    if codes is None:  # stats and the clean run: what a mutant never meets need not run
        items[:] = [item for item in items if item.originalname != "test_a_clean_record_is_clean" or item.callspec.params["seed"] < 2]
    else:
        ranked = [(rank, item) for item in items if (rank := _rank(item, codes)) is not None]
        items[:] = [item for _, item in sorted(ranked, key=lambda pair: pair[0])]
