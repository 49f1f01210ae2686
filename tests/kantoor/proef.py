"""Make office files at random, read them back, and count what comes back exact: ``python -m tests.kantoor.proef 200 [first]``.

A table is exact when every cell of every row has its value in the record, to the cent, in a row and column of the right kind,
and nothing is there that was not written. Of the decision points the number and all words must come back, and no amount may
stand in the record that is nowhere in the file. PDF is printed by LibreOffice and left out where that is not installed.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.kantoor.schrijven import as_docx, as_pdf
from tests.kantoor.stuk import stuk
from tests.kantoor.vergelijken import Uitslag, compare
from tests.kantoor.werkboek import as_xlsx

GOALS = {"docx": 99.0, "xlsx": 99.0, "pdf": 95.0}
POINTS = {"docx": 100.0, "xlsx": 100.0, "pdf": 100.0}


def try_out(seeds: Iterable[int], kinds: Iterable[str] = GOALS) -> dict[str, Uitslag]:
    """Write and read a proposal for each seed in these kinds of file; pdf only where LibreOffice is installed."""
    seeds = list(seeds)
    results: dict[str, Uitslag] = {}
    if "docx" in kinds:
        results["docx"] = _all(compare(stuk(s), f"{s}.docx", as_docx(stuk(s))) for s in seeds)
    if "xlsx" in kinds:
        results["xlsx"] = _all(compare(stuk(s), f"{s}.xlsx", as_xlsx(stuk(s))) for s in seeds)
    if "pdf" in kinds and shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            files = [folder / f"{s}.docx" for s in seeds]
            for s, file in zip(seeds, files, strict=True):
                file.write_bytes(as_docx(stuk(s)))
            as_pdf(folder, files)
            results["pdf"] = _all(compare(stuk(s), f"{s}.pdf", (folder / f"{s}.pdf").read_bytes()) for s in seeds)
    return results


def _all(results: Iterable[Uitslag]) -> Uitslag:
    return sum(results, start=Uitslag())


def enough(kind: str, result: Uitslag) -> bool:
    """Whether a kind of file meets its goals."""
    points = 100 * result.punten_goed >= POINTS[kind] * result.punten
    return result.procent >= GOALS[kind] and points and not result.verzonnen


def main() -> None:
    """Print the counts per kind of file; exit code 1 below a goal."""
    words = sys.argv[1:]
    kinds = [word for word in words if word in GOALS] or list(GOALS)
    number, first = ([int(word) for word in words if word.isdigit()] + [100, 0][sum(word.isdigit() for word in words):])[:2]
    results = try_out(range(first, first + number), kinds)
    for kind, result in results.items():
        print(f"{kind}: {number} bestanden; {result.exact} van {result.tabellen} tabellen exact ({result.procent:.1f} %, "
              f"doel {GOALS[kind]:.0f} %); {result.punten_goed} van {result.punten} beslispunten; {result.verzonnen} verzonnen")
        for line in result.mis[:25]:
            print(f"  {line}")
    if "pdf" in kinds and "pdf" not in results:
        print("pdf: niet gemeten; LibreOffice (soffice) is hier niet")
    raise SystemExit(not all(enough(kind, result) for kind, result in results.items()))


if __name__ == "__main__":
    main()
