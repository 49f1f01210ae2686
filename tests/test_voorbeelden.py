"""The three real proposals: the findings that must be there, what must be right, and the reports beside them."""

import pytest

from tests.conftest import NAMES, ROOT, record_bytes
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import FORMATEN, Weergave

SUFFIX = {"tekst": "rapport.txt", "json": "rapport.json"}


def checked(controle: Controle, name: str) -> Rapport:
    path = f"voorbeelden/{name}/voorstel.json"
    return controle.toets(record_bytes(name), path)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("formaat", SUFFIX)
def test_the_report_beside_the_record_is_what_it_gives(name: str, formaat: str, controle: Controle) -> None:
    made = FORMATEN[formaat].render([checked(controle, name)], Weergave())
    kept = (ROOT / "voorbeelden" / name / SUFFIX[formaat]).read_text(encoding="utf-8")
    assert made == kept, "maak ze opnieuw met: make docs"


@pytest.mark.parametrize("name", NAMES)
def test_the_record_is_read_whole(name: str, controle: Controle) -> None:
    assert checked(controle, name).niet_gelezen == ()
