"""Generated records: every planted error is found with its rule and place, and nothing else; clean ones are clean."""

from pathlib import Path

import pytest

from tests.bouwer.fouten import FOUTEN, Fout
from tests.bouwer.proef import proef
from vtt_engine.check import Controle

SIZES = [(2, 1), (2, 300), (60, 1), (60, 300), (14, 8), (3, 3)]


def test_there_are_enough_kinds_of_errors() -> None:
    assert len({fout.naam for fout in FOUTEN}) == len(FOUTEN) >= 60


@pytest.mark.parametrize("seed", range(60))
def test_a_clean_record_is_clean(seed: int, controle: Controle, tmp_path: Path) -> None:
    assert proef(controle, seed, None, tmp_path) == []


@pytest.mark.parametrize(("gemeenten", "posten"), SIZES)
def test_a_clean_record_of_any_size_is_clean(gemeenten: int, posten: int, controle: Controle, tmp_path: Path) -> None:
    assert proef(controle, 1000 + gemeenten, None, tmp_path, gemeenten, posten) == []


@pytest.mark.parametrize("fout", FOUTEN, ids=lambda fout: fout.naam)
def test_a_planted_error_is_found_and_nothing_else(fout: Fout, controle: Controle, tmp_path: Path) -> None:
    number = FOUTEN.index(fout)
    said = [text for seed in (number, 500 + number) for text in proef(controle, seed, fout, tmp_path)]
    assert said == []
