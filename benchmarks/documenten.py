"""Speed and memory of reading documents, beside the libraries that only take their text. Run with ``make bench``.

The PDF is printed by LibreOffice from the same paper; without it that line is left out.
"""

import io
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import docx
from tests.kantoor.schrijven import as_docx, as_pdf
from tests.kantoor.stuk import ZINNEN, Deel, stuk

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build"
COMMAND = Path(sys.executable).with_name("vtt-check")
USUAL = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def paper(pages: int, tables: int) -> bytes:
    """A Word paper of about so many pages: one proposal with its tables, and running text between."""
    kans = random.Random(7)  # noqa: S311 (no secret)
    item = stuk(7, tables)
    item.kopstijl = True
    filler = [Deel("alinea", " ".join(kans.choices(ZINNEN, k=12))) for _ in range(pages * 9)]
    step = max(1, len(filler) // len(item.delen))
    mixed = [part for i, deel in enumerate(item.delen) for part in (deel, *(filler[i * step:(i + 1) * step] if deel.soort == "alinea" else ()))]
    item.delen = mixed
    return as_docx(item)


def measured(args: list[str]) -> tuple[float, float]:
    """Seconds and peak memory (MB) of a command, both of it alone."""
    start = time.perf_counter()
    child = subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=USUAL)
    _, _, usage = os.wait4(child.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def compare(name: str, path: Path, beside: str, goal: str, runs: int) -> None:
    """Print the best of so many runs, beside code that only takes the text of the same file."""
    pairs = [(measured([str(COMMAND), str(path)]), measured([sys.executable, "-c", beside, str(path)])) for _ in range(runs)]
    (ours, memory), (other, _) = min(a for a, _ in pairs), min(b for _, b in pairs)
    print(f"{name}: {ours:.2f} s tegen {other:.2f} s voor alleen de tekst, verhouding {ours / other:.1f}; {memory:.0f} MB (doel {goal})")


def main() -> None:
    """Make the papers and time them."""
    FOLDER.mkdir(exist_ok=True)
    word = FOLDER / "veertig.docx"
    word.write_bytes(paper(40, 30))
    tables = len(docx.Document(io.BytesIO(word.read_bytes())).tables)
    compare(f"Word, 40 bladzijden met {tables} tabellen", word,
            "import sys, docx; d = docx.Document(sys.argv[1]); [p.text for p in d.paragraphs]", "3 s", 3)
    if not shutil.which("soffice"):
        print("PDF van 200 bladzijden: niet gemeten, LibreOffice is hier niet")
        return
    source = FOLDER / "tweehonderd.docx"
    source.write_bytes(paper(200, 40))
    as_pdf(FOLDER, [source])
    made = source.with_suffix(".pdf")
    pages = subprocess.run([sys.executable, "-c", "import sys, pypdfium2; print(len(pypdfium2.PdfDocument(sys.argv[1])))", str(made)],
                           capture_output=True, text=True, check=True).stdout.strip()
    compare(f"PDF, {pages} bladzijden", made,
            "import sys, pypdfium2; p = pypdfium2.PdfDocument(sys.argv[1]); [page.get_textpage().get_text_range() for page in p]", "20 s", 2)


if __name__ == "__main__":
    main()
