"""Office files made at random come back exact: a small part of ``make kantoor``, without LibreOffice."""

import pytest

from tests.kantoor.proef import try_out

SEEDS = 12


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_made_up_files_come_back_exact(kind: str) -> None:
    result = try_out(range(SEEDS), [kind])[kind]
    assert not result.mis
    assert result.tabellen > 2 * SEEDS
    assert result.exact == result.tabellen
    assert result.punten_goed == result.punten
    assert (result.punten > SEEDS) == (kind == "docx")
