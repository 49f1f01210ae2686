"""Make office files at random, read them back, and count the tables that come back exact: ``python -m tests.kantoor.proef 200``.

A table is exact when every cell of every row has its value in the record, to the cent, and no row or cell is there that was not
written. PDF is printed by LibreOffice and left out where that is not installed.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.kantoor.schrijven import as_docx, as_pdf, as_xlsx
from tests.kantoor.stuk import Deel, Stuk, stuk
from vtt_engine.record.reading import lees
from vtt_engine.record.tables import Tabel
from vtt_intake.reading import lees_documenten

GOALS = {"docx": 99.0, "xlsx": 99.0, "pdf": 95.0}
Waarden = dict[tuple[str, int], int]


class Telling(NamedTuple):
    """How many tables were written and came back exact, and a line on each that did not."""

    geschreven: int
    exact: int
    mis: tuple[str, ...]

    @property
    def procent(self) -> float:
        """The share that came back exact."""
        return 100 * self.exact / self.geschreven if self.geschreven else 100.0


def expected(deel: Deel) -> Waarden:
    """The figures of a written table by row name and position of the column."""
    names = [row[0] for row in deel.rijen[deel.koppen:]]
    return {(name, k): value for name, row in zip(names, deel.waarden, strict=True) for k, value in enumerate(row) if value is not None}


def found(tabel: Tabel) -> Waarden:
    """The figures of a read table by row name and position of the column in the printed table."""
    columns = [(k, column.id) for k, column in enumerate(tabel.kolommen, 1) if column.soort != "tekst"]
    if tabel.kolommen and tabel.kolommen[0].soort == "tekst":
        columns = [(k - 1, name) for k, name in columns]
    read: Waarden = {}
    for k, name in columns:
        kept = tabel.inhoud.kolommen[name]
        pairs = [*zip(tabel.rijen, kept.rijen, strict=True), *zip(tabel.subtotalen or (), kept.subtotalen, strict=True)]
        pairs += [(tabel.totaal, kept.totaal)] if tabel.totaal else []
        read.update({(row.naam, k): value for row, value in pairs if value is not None})
    return read


def compare(item: Stuk, naam: str, content: bytes) -> Telling:
    """Read one file and compare its tables in order."""
    record = lees(lees_documenten([(naam, content)]).inhoud, "gelezen.json")
    tables = [found(tabel) for tabel in record.voorstel.tabellen or ()]
    wanted = [expected(deel) for deel in item.tabellen]
    wrong = [f"{naam}, tabel {i}: {_difference(one, tables)}" for i, one in enumerate(wanted, 1) if one not in tables]
    wrong += [f"{naam}: {len(tables) - len(wanted)} tabel(len) te veel"] if len(tables) > len(wanted) else []
    return Telling(len(wanted), len(wanted) - min(len(wrong), len(wanted)), (*wrong, *(f"{naam}: {f.gevonden}" for f in record.fouten)))


def _difference(wanted: Waarden, tables: list[Waarden]) -> str:
    near = max(tables, key=lambda one: len(one.items() & wanted.items()), default={})
    lost, extra = sorted(wanted.items() - near.items())[:3], sorted(near.items() - wanted.items())[:3]
    return f"mist {lost}, heeft {extra}"


def try_out(number: int, first: int = 0) -> dict[str, Telling]:
    """Write and read ``number`` proposals in every kind of file."""
    seeds = range(first, first + number)
    results = {"docx": [compare(stuk(s), f"{s}.docx", as_docx(stuk(s))) for s in seeds],
               "xlsx": [compare(stuk(s), f"{s}.xlsx", as_xlsx(stuk(s))) for s in seeds]}
    if shutil.which("soffice"):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            files = [folder / f"{s}.docx" for s in seeds]
            for s, file in zip(seeds, files, strict=True):
                file.write_bytes(as_docx(stuk(s)))
            as_pdf(folder, files)
            results["pdf"] = [compare(stuk(s), f"{s}.pdf", (folder / f"{s}.pdf").read_bytes()) for s in seeds]
    return {kind: Telling(sum(t.geschreven for t in all_), sum(t.exact for t in all_), tuple(m for t in all_ for m in t.mis))
            for kind, all_ in results.items()}


def main() -> None:
    """Print the counts per kind of file; exit code 1 below the goal."""
    numbers = [int(word) for word in sys.argv[1:]]
    results = try_out(*(numbers or [100]))
    for kind, count in results.items():
        print(f"{kind}: {count.exact} van {count.geschreven} tabellen exact ({count.procent:.1f} %, doel {GOALS[kind]:.0f} %)")
        for line in count.mis[:10]:
            print(f"  {line}")
    if "pdf" not in results:
        print("pdf: niet gemeten; LibreOffice (soffice) is hier niet")
    raise SystemExit(any(count.procent < GOALS[kind] for kind, count in results.items()))


if __name__ == "__main__":
    main()
