"""docs/eigen-regels.md is followed to the letter: its files are written, its commands run, their output compared.

A diff is undone after the next output, unless the line that opens it ends in "blijft". A line with only … stands for any lines.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT
from vtt_cli.main import groep
from vtt_engine.matching import durable

PAGE = ROOT / "docs/eigen-regels.md"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?(?: (blijft))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Blok(NamedTuple):
    soort: str
    pad: str
    blijft: bool
    tekst: str
    regel: int


def blocks() -> Iterator[Blok]:
    text = PAGE.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        yield Blok(found[1], found[2] or "", bool(found[3]), found[4], text[: found.start()].count("\n") + 1)


def change(path: Path, diff: str) -> None:
    """Apply a diff: its lines that go or stay stand together in the file, once."""
    lines = diff.splitlines()
    before = "".join(f"{line[1:]}\n" for line in lines if line[:1] in "- ")
    after = "".join(f"{line[1:]}\n" for line in lines if line[:1] in "+ ")
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1, before
    path.write_text(text.replace(before, after), encoding="utf-8")


def perform(command: str, folder: Path) -> Result | None:
    code = re.search(r"# exitcode (\d)", command)
    words = shlex.split(command, comments=True)
    if words[:2] == ["mkdir", "-p"]:
        for name in words[2:]:
            (folder / name).mkdir(parents=True)
        return None
    assert words[0] == "vtt-check", command
    assert code, f"zonder exitcode: {command}"
    result = CliRunner().invoke(groep, words[1:])
    assert result.exit_code == int(code[1]), result.output
    return result


def same(shown: str, output: str) -> bool:
    parts = [re.escape(part) for part in re.split(r"^…\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), output) is not None


@pytest.mark.skipif(not PAGE.exists() or not durable.available(), reason="only in the checkout, with both engines")
def test_the_page_can_be_followed_to_the_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    output, undo, compared = "", {}, 0
    for blok in blocks():
        path = tmp_path / blok.pad
        if blok.soort == "yaml":
            path.write_text(blok.tekst, encoding="utf-8")
        elif blok.soort == "diff":
            if not blok.blijft:
                undo[path] = path.read_text(encoding="utf-8")
            change(path, blok.tekst)
        elif blok.soort == "sh":
            for command in blok.tekst.splitlines():
                result = perform(command, tmp_path)
                output = result.output if result else ""
        else:
            assert blok.soort == "text"
            assert same(blok.tekst, output), f"{PAGE.name}:{blok.regel}\n{output}"
            compared += 1
            for place, text in undo.items():
                place.write_text(text, encoding="utf-8")
            undo.clear()
    assert compared >= 10


@pytest.mark.skipif(not PAGE.exists(), reason="only in the checkout")
def test_the_page_shows_each_typical_mistake() -> None:
    text = " ".join(PAGE.read_text(encoding="utf-8").split())
    for words in ("onbekend veld", "niet te vergelijken", "geen voorbeeld met uitkomst", "onbekende naam", "overlappen", "geen artikel"):
        assert words in text, words
