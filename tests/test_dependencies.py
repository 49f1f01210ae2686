"""What the code, the tests and the tools import, and what the project says that it needs."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.conftest import ROOT

OWN = {"vtt_engine", "vtt_intake", "vtt_reports", "vtt_cli", "tests", "docs", "features", "benchmarks"}
FOLDERS = ("engine", "intake", "reports", "cli", "tests", "docs", "features", "benchmarks")
PART_OF_ANOTHER = {"durable_rules_engine", "pydantic_core"}  # of durable-rules, an extra, and of pydantic


def imported() -> set[str]:
    found: set[str] = set()
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    found.add(node.module.partition(".")[0])
    local = {path.stem for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")} | {path.name for path in ROOT.glob("docs/*/")}
    return found - OWN - set(sys.stdlib_module_names) - PART_OF_ANOTHER - local


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[ \[><=;]", name, maxsplit=1)[0]).lower()


def test_every_package_that_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = [project["project"]["dependencies"], *project["project"]["optional-dependencies"].values(), *project["dependency-groups"].values()]
    declared = {plain(name) for group in groups for name in group}
    sources = packages_distributions()
    missing = {name for name in imported() if not {plain(source) for source in sources.get(name, [name])} & declared}
    assert not missing
