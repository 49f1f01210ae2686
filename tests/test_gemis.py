"""What a record says when one key is not filled in: kept to the letter for both records of every family.

For each kind of key (the first of its kind) the kept file names what then cannot be decided or is found, with the words for what
is missing and where it belongs; what was said already is not said again. Together with the reports of ``test_dossiers`` this fixes
what a reader is told in both cases.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.test_deletion import one_of_each, without
from tests.test_dossiers import FAMILIES, MAP, check, data_of, paths, vanished, with_profiles
from vtt_engine.check import Controle
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.positions import pointer

RECORDS = [f"{family}-{kind}" for family in FAMILIES for kind in ("goed", "fout")]
WHOLE_PART = "het onderdeel ontbreekt in het dossier"


@pytest.fixture(scope="module")
def proef(vlug: Controle) -> Controle:
    return with_profiles(vlug)


def said(outcome: Toetsuitkomst) -> str:
    text = outcome.melding or outcome.opmerking or outcome.reden
    lost = "; ".join(f"{gemis.naam} ({gemis.pad})" for gemis in outcome.ontbreekt)
    return ": ".join(filter(None, (outcome.ernst or outcome.uitkomst, text, lost and f"mist {lost}")))


def reports(proef: Controle, name: str) -> dict[tuple[Any, ...], Rapport]:
    """The report when one key is taken out, for each kind of key."""
    data = data_of(name)
    return {path: check(proef, name, without(data, path)) for path in one_of_each(paths(data))}


def gaps(proef: Controle, name: str, given: dict[tuple[Any, ...], Rapport]) -> str:
    """Per key that is taken out what then cannot be decided and what is found, each sentence once."""
    lines: list[str] = []
    told = {(u.code, u.over, said(u)) for u in check(proef, name, data_of(name)).uitkomsten}
    for path, report in given.items():
        new = [(u.code, u.over, said(u)) for u in report.uitkomsten if (u.bevinding or u.ontbreekt) and u.reden != WHOLE_PART]
        new = sorted(line for line in new if line not in told)
        told.update(new)
        if new:
            lines += [f"zonder {pointer(path)}", *(f"  {code} over {over}: {text}" for code, over, text in new)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", RECORDS)
def test_what_is_said_of_each_gap(name: str, proef: Controle) -> None:
    family, _, kind = name.rpartition("-")
    given = reports(proef, name)
    silent = vanished(proef, family, data_of(name), given.items()) if kind == "fout" else []
    assert not silent, "\n".join(silent)
    kept = (MAP / f"{name}.gemis.txt").read_text(encoding="utf-8")
    assert gaps(proef, name, given) == kept, "kijk na wat er verandert, en maak ze opnieuw met: python -m tests.test_gemis"


def main() -> None:
    """Write what is said of each gap beside the records again."""
    ready = with_profiles(Controle())
    for name in RECORDS:
        Path(MAP / f"{name}.gemis.txt").write_text(gaps(ready, name, reports(ready, name)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
