"""``make mutatie-feiten``: change the code of the fact functions in small ways with mutmut, and count what the tests notice.

Without modules a sample with a fixed seed; with modules
(``make mutatie-feiten MODULES="interval arithmetic/sums"``) all of those. Prints the share caught per module and overall, and
the survivors as differences. Caught: a test fails, or the mutant never ends.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
FACTS = Path("src/vtt_engine/facts")
TESTS = ["features", *(f"tests/test_{name}.py" for name in ("dossiers", "gemis", "feiten", "voorbeelden", "generated"))]
SAMPLE = 600
CONTROL = "__mutmut_0"
CAUGHT = {1, 3, 24, -24, 36, 152, 255}
SETTINGS = """
[tool.pytest.ini_options]
addopts = ["-p", "no:cacheprovider", "-p", "no:unraisableexception", "-p", "no:threadexception", "-p", "opstelling"]
[tool.mutmut]
source_paths = ["src"]
only_mutate = {only}
also_copy = ["features", "voorbeelden", "opstelling.py"]
pytest_add_cli_args_test_selection = {tests}
track_dependencies = false
use_git_change_detection = false
"""
GENERATE = ("from mutmut.__main__ import create_mutants, copy_src_dir, copy_also_copy_files; "
            "copy_src_dir(); copy_also_copy_files(); create_mutants(2)")


def build(folder: Path, modules: list[str]) -> None:
    """Lay out the code, the rules and the tests as mutmut wants them."""
    skip = shutil.ignore_patterns("__pycache__")
    for part in ("engine/vtt_engine", "reports/vtt_reports", "cli/vtt_cli"):
        shutil.copytree(ROOT / part, folder / "src" / Path(part).name, ignore=skip)
    shutil.copytree(ROOT / "rules", folder / "src/vtt_engine/rules", ignore=skip)
    for part in ("features", "tests", "voorbeelden"):
        shutil.copytree(ROOT / part, folder / part, ignore=skip)
    shutil.copy(ROOT / "tests/mutatie/opstelling.py", folder / "opstelling.py")
    only = [f"{FACTS}/{module}.py" for module in modules] or [f"{FACTS}/*"]
    tests = [name for name in TESTS if (folder / name).exists()]
    (folder / "pyproject.toml").write_text(SETTINGS.format(only=json.dumps(only), tests=json.dumps(tests)), encoding="utf-8")


def results(folder: Path) -> dict[Path, dict[str, int | None]]:
    """Per file the exit code of each mutant."""
    found = {}
    for path in sorted((folder / "mutants" / FACTS).rglob("*.py.meta")):
        found[path] = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def choose(folder: Path, number: int, seed: int) -> int:
    """Keep a sample of the mutants; give how many there are in all. (mutmut counts all again after each one that is left.)"""
    names = sorted(name for codes in results(folder).values() for name in codes)
    chosen = set(random.Random(seed).sample(names, min(number, len(names))))  # noqa: S311 (no secret)
    for i, (path, codes) in enumerate(results(folder).items()):
        own = sorted(chosen & set(codes))
        data = json.loads(path.read_text(encoding="utf-8"))
        data["exit_code_by_key"] = {name: None for name in data["exit_code_by_key"] if name in chosen}
        if own and i % 8 == 0:  # a control: code that is not changed, so that a test that fails by itself cannot pass for a catch
            data["exit_code_by_key"][own[0].rpartition("__mutmut_")[0] + CONTROL] = None
        path.write_text(json.dumps(data), encoding="utf-8")
    return len(names)


def report(folder: Path, show: int) -> bool:
    """Print the share caught per module and overall, and the survivors; say whether the controls hold, so that it counts."""
    caught, tried, left, false = Counter[str](), Counter[str](), defaultdict[str, list[str]](list), list[str]()
    for path, codes in results(folder).items():
        module = str(path.relative_to(folder / "mutants" / FACTS)).removesuffix(".py.meta")
        for name, code in codes.items():
            if name.endswith(CONTROL):
                false += [name] if code != 0 else []
            elif code is not None:
                tried[module] += 1
                caught[module] += code in CAUGHT
                if code not in CAUGHT:
                    left[module].append(name)
    for module in sorted(tried, key=lambda module: caught[module] / tried[module]):
        print(f"{100 * caught[module] / tried[module]:6.1f} %  {caught[module]:5} van {tried[module]:5}  {module}")
    for name in [name for module in sorted(left) for name in left[module]][:show]:
        said = subprocess.run([sys.executable, "-m", "mutmut", "show", name], cwd=folder, capture_output=True, text=True, check=False)
        changed = [line for line in said.stdout.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
        print(f"\n{name}", *changed, sep="\n")
    if false:
        print("\nNiet te vertrouwen: een test faalt ook zonder verandering bij", *false, sep="\n")
    total = sum(tried.values())
    share = 100 * sum(caught.values()) / total if total else 0.0
    print(f"\n{sum(caught.values())} van {total} veranderingen gezien ({share:.1f} %)")
    return not false


def main() -> None:
    """Build, generate, choose, run, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", help="modules onder facts, zonder .py: arithmetic/sums")
    parser.add_argument("--aantal", type=int, help=f"hoeveel veranderingen (zonder modules {SAMPLE})")
    parser.add_argument("--zaad", type=int, default=1)
    parser.add_argument("--toon", type=int, default=10_000, help="hoeveel overlevers")
    parser.add_argument("--kinderen", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--map", type=Path, help="bewaar de map hier")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.map or Path(temporary)
        build(folder, chosen.modules)
        environment = {**{key: value for key, value in os.environ.items() if key != "PYTHONPATH"}, "PYTHONHASHSEED": "0"}
        subprocess.run([sys.executable, "-c", GENERATE], cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
        total = choose(folder, chosen.aantal or (10**9 if chosen.modules else SAMPLE), chosen.zaad)
        run = subprocess.run([sys.executable, "-m", "mutmut", "run", "--max-children", str(chosen.kinderen)], cwd=folder,
                             env=environment, check=False, capture_output=True, text=True, errors="replace")
        if run.returncode:
            raise SystemExit(run.stdout[-5000:] + run.stderr[-5000:])
        print(f"{total} veranderingen mogelijk; zaad {chosen.zaad}")
        raise SystemExit(0 if report(folder, chosen.toon) else 1)


if __name__ == "__main__":
    main()
