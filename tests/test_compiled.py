"""The compiled form of the rulebook: the same rules, never stale, and never needed."""

import shutil
from pathlib import Path

import pytest

from vtt_engine.record.source import read_source
from vtt_engine.rulebook.compiled import NAAM, compile_folder, ready, unpack
from vtt_engine.rulebook.loading import default_rules, laad


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "rules"
    shutil.copytree(default_rules(), target, ignore=shutil.ignore_patterns(NAAM))
    return target


def test_it_holds_exactly_what_the_yaml_says(folder: Path) -> None:
    compile_folder(folder)
    found = list(ready(folder).values())
    paths = [path for part in ("regels", "normen") for path in sorted((folder / part).rglob("*.yaml"))]
    assert len(found) == len(paths)
    for path in paths:
        data = read_source(path.read_bytes(), str(path)).data
        assert data in [unpack(item) for item in found], path


def test_a_changed_rule_counts_at_once(folder: Path) -> None:
    compile_folder(folder)
    path = next((folder / "regels").rglob("REK-01-*.yaml"))
    path.write_text(path.read_text(encoding="utf-8").replace("titel: ", "titel: Nieuw ", 1), encoding="utf-8")
    assert laad([folder]).regels["REK-01"].regel.titel.startswith("Nieuw ")


def test_a_broken_rule_is_reported_with_its_line_also_beside_a_compiled_form(folder: Path) -> None:
    compile_folder(folder)
    path = next((folder / "regels").rglob("REK-01-*.yaml"))
    path.write_text(path.read_text(encoding="utf-8").replace("feit: ", "feitt: ", 1), encoding="utf-8")
    (error, *_) = laad([folder]).fouten
    assert error.regelnummer
    assert "REK-01" in error.bestand


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"abc": {"code": "XXX-01"}}', b"\xff"])
def test_a_damaged_form_changes_nothing(content: bytes, folder: Path) -> None:
    whole = laad([folder])
    (folder / NAAM).write_bytes(content)
    again = laad([folder])
    assert again.fouten == ()
    assert again.hash == whole.hash
    assert list(again.regels) == list(whole.regels)


def test_the_same_rulebook_with_and_without_it(folder: Path) -> None:
    without = laad([folder])
    compile_folder(folder)
    with_it = laad([folder])
    for one, two in zip(with_it.regels.values(), without.regels.values(), strict=True):
        assert one.regel.model_dump_json() == two.regel.model_dump_json()  # in the same order too: a reader sees it
    assert list(with_it.normen.values()) == list(without.normen.values())
    assert with_it.hash == without.hash
