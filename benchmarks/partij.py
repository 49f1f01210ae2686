"""A folder with as many proposals as there are gemeenten: time, throughput and memory, with one worker and with two.

Run with ``make bench`` or ``python -m benchmarks.partij [AANTAL]``. The proposals are copies of the three voorbeelden by turns,
each with a title of its own. The ratio says something only on a machine that does nothing else: the load is printed beside it.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build/partij"
COMMAND = [sys.executable, "-c", "from vtt_cli.main import main; main()"]
USUAL = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
GEMEENTEN = 342


def fill(number: int) -> int:
    """Write so many proposals; give their size in bytes."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    records = cycle(sorted((ROOT / "voorbeelden").glob("*/voorstel.json")))
    for i, path in zip(range(number), records, strict=False):
        text = path.read_text(encoding="utf-8")
        title = json.loads(text)["titel"]
        (FOLDER / f"voorstel-{i + 1:03}.json").write_text(text.replace(title, f"{title}, exemplaar {i + 1}", 1), encoding="utf-8")
    return sum(path.stat().st_size for path in FOLDER.iterdir())


def memory(pid: int) -> int:
    """What a process and its workers hold now, in kB; what they share counts once. Only on Linux, else 0."""
    total = 0
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        for one in (str(pid), *children):
            rollup = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
            total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    except OSError:
        return total
    return total


class Meting(NamedTuple):
    """Seconds by the clock, seconds of computing in the main process and in all together, and the peak of memory in MB."""

    tijd: float
    hoofd: float
    samen: float
    geheugen: float

    @property
    def haalbaar(self) -> float:
        """How much faster two workers can be than one, where both have a core: the main process is not shared out."""
        return self.samen / (self.hoofd + (self.samen - self.hoofd) / 2)


def measured(args: list[str]) -> Meting:
    """Run the command with these arguments."""
    start, peak, own = time.perf_counter(), 0, 0.0
    running = subprocess.Popen([*COMMAND, *args], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=USUAL, cwd=ROOT)
    while True:
        ended, status, usage = os.wait4(running.pid, os.WNOHANG)
        if ended:
            running.returncode = os.waitstatus_to_exitcode(status)
            if running.returncode not in (0, 1):
                raise SystemExit(f"de meting is mislukt: exitcode {running.returncode}")
            return Meting(time.perf_counter() - start, own, usage.ru_utime + usage.ru_stime, peak / 1024)
        peak, own = max(peak, memory(running.pid)), computed(running.pid) or own
        time.sleep(0.05)


def computed(pid: int) -> float:
    """The seconds that a process itself has computed; 0 where that is not told."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(number: int) -> None:
    """Check the folder with one and with two workers, to a report per proposal and to one JSON file."""
    size = fill(number)
    print(f"{number} voorstellen, samen {size / 1e6:.0f} MB")
    out = ROOT / "build/partij-rapporten"
    for name, target in (("een HTML-rapport per voorstel", f"html={out}/"), ("één JSON-bestand", f"json={out}.json")):
        one, two = (measured([str(FOLDER), "-f", target, "--werkers", workers]) for workers in ("1", "2"))
        for word, found in (("één werker", one), ("twee werkers", two)):
            print(f"{name}, {word}: {found.tijd:.1f} s, {number / found.tijd:.1f} voorstellen per seconde, {found.geheugen:.0f} MB; "
                  f"rekentijd {found.samen:.1f} s, waarvan {found.hoofd:.1f} s in het hoofdproces")
        print(f"{name}: twee werkers {one.tijd / two.tijd:.2f} maal zo snel als één (doel 1,6); met twee vrije kernen kan "
              f"{two.haalbaar:.2f}; belasting van de machine {os.getloadavg()[0]:.1f} op {os.cpu_count()} kernen")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else GEMEENTEN)
