"""One trial: build a record, plant an error in it or none, check it, and list what is not as it should be.

Run as ``python -m tests.bouwer.proef 5000`` (``make fuzz``) for many records; a few hundred stand in ``tests/test_generated.py``.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.bouwer.dossier import bouw
from tests.bouwer.fouten import FOUTEN, Fout
from tests.conftest import as_bytes
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport

HEAVY = ("fout", "waarschuwing")


def proef(controle: Controle, seed: int, fout: Fout | None, map_: Path, gemeenten: int | None = None, posten: int | None = None) -> list[str]:
    """Give what is wrong: not read, the planted error not found at its place, or another fout or waarschuwing than may follow."""
    made = bouw(seed, gemeenten, posten)
    if fout is not None:
        fout.plant(made)
    profile = map_ / f"profiel-{seed}-{fout.naam.replace(' ', '-') if fout else 'goed'}.json"
    profile.write_bytes(as_bytes(made.profiel))
    report = controle.met(Keuzes(profiel=str(profile))).toets(as_bytes(made.dossier), "voorstel.json")
    profile.unlink()
    where = f"seed {seed}, {fout.naam if fout else 'zonder fout'}"
    return [f"{where}: {text}" for text in _wrong(report, fout)]


def _wrong(report: Rapport, fout: Fout | None) -> list[str]:
    found = [f"niet gelezen: {f.pad} {f.gevonden}; {f.verwacht}; {f.herstel}" for f in report.niet_gelezen]
    allowed = {fout.code, *fout.gevolgen} if fout else set()
    found += [f"onverwacht: {u.ernst} {u.code} over {u.over}: {u.melding}" for u in report.bevindingen
              if u.ernst in HEAVY and u.code not in allowed]
    if fout and not any(u.code == fout.code and fout.over in u.over for u in report.bevindingen):
        others = [(u.over, u.uitkomst, [g.pad for g in u.ontbreekt]) for u in report.uitkomsten if u.code == fout.code]
        found.append(f"niet gevonden: {fout.code} over {fout.over}; wel: {others}")
    return found


def main() -> None:
    """Check many records: half of them clean, half with one planted error in turn; print what is wrong and a summary."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    controle, wrong, planted = Controle(), 0, Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(number):
            fout = FOUTEN[seed // 2 % len(FOUTEN)] if seed % 2 else None
            planted[fout.naam if fout else ""] += 1
            for text in proef(controle, seed, fout, Path(folder)):
                wrong += 1
                print(text)
            if seed % 500 == 499:
                print(f"{seed + 1} van {number}", file=sys.stderr)
    print(f"{number} dossiers: {planted['']} zonder fout, {number - planted['']} met één van {len(planted) - 1} soorten fouten; {wrong} keer mis")
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
