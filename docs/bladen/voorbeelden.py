"""The reports beside the voorbeelden, and the blocks of the README."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bladen import ROOT
from vtt_engine.check import Controle
from vtt_reports.formats import FORMATEN, Weergave


def reports(controle: Controle) -> Iterator[tuple[Path, str]]:
    """The reports that every voorbeeld gives now."""
    for folder in sorted((ROOT / "voorbeelden").iterdir()):
        record = folder / "voorstel.json"
        if record.exists():
            report = controle.toets(record.read_bytes(), str(record.relative_to(ROOT)))
            yield folder / "rapport.txt", FORMATEN["tekst"].render([report], Weergave(alles=True)).decode()
            yield folder / "rapport.json", FORMATEN["json"].render([report], Weergave()).decode()


def readme() -> str:
    """The README with its blocks of help and report made again."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    command = Path(sys.executable).with_name("vtt-check")
    for name, args in (("help", ["--help"]), ("demo", ["voorbeelden/samentwente-2025/voorstel.json"])):
        start, end = f"<!-- {name} -->\n", f"<!-- einde {name} -->"
        if start in text:
            shown = subprocess.run([str(command), *args], cwd=ROOT, capture_output=True, text=True, check=False).stdout
            if name == "demo":
                shown = "\n".join(shown.splitlines()[:44]) + "\n…\n"
            before, after = text.split(start)[0], text.split(end)[1]
            text = f"{before}{start}\n```text\n{shown.rstrip()}\n```\n\n{end}{after}"
    return text
