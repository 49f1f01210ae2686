"""What several tests share."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.record.values import Decimaal
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


def record_bytes(name: str) -> bytes:
    return (ROOT / "voorbeelden" / name / "voorstel.json").read_bytes()


def record(name: str) -> Any:
    """The record as data; decimals become marked text, so that ``as_bytes`` writes them exactly as they were."""
    return json.loads(record_bytes(name), parse_float=lambda text: f"§{text}§")


def yaml_record(path: Path) -> Any:
    """A record in YAML as data, with its decimals marked in the same way."""
    return _marked(load_yaml(path.read_text(encoding="utf-8"), path.name))


def _marked(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _marked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_marked(item) for item in value]
    return f"§{value}§" if isinstance(value, Decimaal) else value


def as_bytes(data: Any) -> bytes:
    return re.sub(r'"§([^§]*)§"', r"\1", json.dumps(data, ensure_ascii=False)).encode()
