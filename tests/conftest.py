"""What several tests share."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.record.source import load_json
from vtt_engine.record.writing import write_json
from vtt_engine.record.yaml_source import load_yaml

ROOT = Path(__file__).parents[1]
NAMES = ("samentwente-2025", "almelo-2021", "gooi-en-vechtstreek-2021")


@pytest.fixture(scope="session")
def controle() -> Controle:
    return Controle()


@pytest.fixture(scope="session")
def vlug() -> Controle:
    """The rulebook with the reference evaluator alone, for tests that check a record a thousand times."""
    return Controle(Keuzes(motor="referentie"))


@pytest.fixture(scope="session")
def klein() -> Controle:
    """A few rules, which is quicker than all of them."""
    return Controle(Keuzes(motor="referentie", alleen=("REK-01", "REK-04", "VER-09")))


def record_bytes(name: str) -> bytes:
    return (ROOT / "voorbeelden" / name / "voorstel.json").read_bytes()


def record(name: str) -> Any:
    """The record as data, with its decimals digit by digit, as ``as_bytes`` writes them."""
    return load_json(record_bytes(name).decode(), name)


def yaml_record(path: Path) -> Any:
    """A record in YAML as data, with its decimals in the same way."""
    return load_yaml(path.read_text(encoding="utf-8"), path.name)


as_bytes = partial(write_json, indent=None)  # quicker on one line
