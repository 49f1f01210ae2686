"""Speed as ratios against something run beside it, in one run; memory as it is.

Run with ``make bench``. Each figure is the best of several runs, taken alternately with its yardstick.
"""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "voorbeelden/samentwente-2025/voorstel.json"
COMMAND = Path(sys.executable).with_name("vtt-check")
USUAL = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}  # installed code is compiled once


def seconds(args: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=USUAL)
    return time.perf_counter() - start


def ratio(name: str, ours: list[str], beside: list[str], goal: float, runs: int = 15) -> None:
    pairs = [(seconds(ours), seconds(beside)) for _ in range(runs)]
    one, two = min(a for a, _ in pairs), min(b for _, b in pairs)
    print(f"{name}: {one * 1000:.0f} ms tegen {two * 1000:.0f} ms, verhouding {one / two:.2f} (doel {goal})")


def throughput(runs: int = 60) -> None:
    from vtt_engine.check import Controle

    content, controle = RECORD.read_bytes(), Controle()
    controle.toets(content, "warm")
    best = 0.0
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(runs):
            controle.toets(content, "voorstel.json")
        best = max(best, runs / (time.perf_counter() - start))
    print(f"dossiers per seconde in één proces, motor {controle.motor}: {best:.0f} (doel 200)")


def growth(runs: int = 60) -> None:
    """More rules may cost no more than the outcomes they add: every third rule against all of them."""
    from vtt_engine.check import Controle
    from vtt_engine.inputs import Keuzes

    whole = Controle()
    third = Controle(Keuzes(alleen=tuple(list(whole.boek.regels)[::3])))
    content = RECORD.read_bytes()
    counts, times = [], []
    for controle in (third, whole):
        counts.append(len(controle.toets(content, "warm").uitkomsten))
        best = float("inf")
        for _ in range(5):
            start = time.process_time()
            for _ in range(runs):
                controle.toets(content, "voorstel.json")
            best = min(best, (time.process_time() - start) / runs)
        times.append(best)
    print(f"van {len(third.regels)} naar {len(whole.regels)} regels: uitkomsten × {counts[1] / counts[0]:.2f}, "
          f"tijd × {times[1] / times[0]:.2f} (doel: niet meer), {times[1] / counts[1] * 1e6:.0f} µs per uitkomst")


def loading(runs: int = 15) -> None:
    """The processor time of loading the rulebook in a fresh process, its libraries loaded already."""
    code = ("import time, pydantic, yaml, jinja2, vtt_engine.check; from vtt_engine.rulebook.loading import default_rules, laad; "
            "s = time.process_time(); laad([default_rules()]); print(time.process_time() - s)")
    taken = min(float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                                     env=USUAL).stdout)
                for _ in range(runs))
    print(f"regelboek laden: {taken * 1000:.0f} ms (doel 60)")


def large(posts: int = 2000, gemeenten: int = 60) -> None:
    path = ROOT / "build" / "groot.json"
    path.parent.mkdir(exist_ok=True)
    columns = [{"id": f"gemeente_{k}", "soort": "bedrag", "onderwerp": f"bijdrage {k}", "jaar": 2025, "stand": "gevraagd"}
               for k in range(gemeenten)]
    rows = [{"naam": f"post {i}", "cellen": {f"gemeente_{k}": 1000 + (i * 37 + k * 11) % 900 for k in range(gemeenten)}}
            for i in range(posts)]
    total = {c["id"]: sum(r["cellen"][c["id"]] for r in rows) for c in columns}
    total["gemeente_7"] += 5000
    rows.append({"naam": "post extra", "cellen": {**rows[0]["cellen"]}})
    path.write_text(json.dumps({"titel": "Groot", "datum": "2025-01-15", "tabellen": [
        {"id": "T1", "per_gemeente": False, "kolommen": columns, "rijen": rows, "totaal": {"naam": "Totaal", "cellen": total}}]},
        indent=1), encoding="utf-8")
    size = path.stat().st_size / 1e6
    taken = min(seconds([str(COMMAND), str(path)]) for _ in range(3))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{posts} posten × {gemeenten} gemeenten ({size:.1f} MB): {taken:.2f} s (doel 1,5), {peak:.0f} MB (doel 250)")


def long(few: int = 1000, times: int = 8) -> None:
    """Many findings in one record: so many times as many should take about so many times as long, not its square."""
    from vtt_engine.check import Controle

    controle = Controle()

    def taken(n: int) -> float:
        content = json.dumps({
            "titel": "Lang", "datum": "2025-01-15",
            "beslispunten": [{"nummer": str(i), "onderwerp": f"o{i}", "tekst": "t", "jaren": [2026]} for i in range(n)],
            "argumenten": [{"nummers": [f"{i}.1"], "bij": [str(i)]} for i in range(n)],
            "bijlagen": [{"nummer": str(i), "in_lijst": True, "genoemd": False, "aanwezig": False} for i in range(n)],
            "prestaties": [{"id": f"p{i}", "onderwerp": f"o{i // 2}", "jaar": 2026, "waarde": i} for i in range(n)],
            "uitzonderingen": [{"code": "STR-09", "over": f"bijlage {i}", "reden": "r", "besloten_door": "b", "vastgelegd_in": "v",
                                "tot": "2025-01-01"} for i in range(n)]}).encode()
        start = time.perf_counter()
        _ = controle.toets(content, "lang.json").oorzaken
        return time.perf_counter() - start

    one, many = (min(taken(n) for _ in range(3)) for n in (few, few * times))
    print(f"{times} maal zo veel bevindingen in één dossier: {many:.1f} s tegen {one:.1f} s, verhouding {many / one:.1f} (doel {2 * times})")


if __name__ == "__main__":
    ratio("--version tegen import click", [str(COMMAND), "--version"], [sys.executable, "-c", "import click"], 1.3)
    ratio("dossier koud tegen zijn bibliotheken", [str(COMMAND), str(RECORD)],
          [sys.executable, "-c", "import click, pydantic, jinja2, yaml"], 2.2)
    throughput()
    growth()
    loading()
    large()
    long()
