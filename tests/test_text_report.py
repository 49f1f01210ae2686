"""The text report: one screen for a normal proposal, at any width, without colour where it is not wanted; nothing left out uncounted."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import NAMES, ROOT, record_bytes
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import FORMATEN, Weergave
from vtt_reports.text.first_screen import SCREEN
from vtt_reports.view import view

COMMAND = [sys.executable, "-c", "from vtt_cli.main import main; main()"]
WIDTHS = (50, 80, 120)


@pytest.fixture(scope="module")
def reports(vlug: Controle) -> dict[str, Rapport]:
    return {name: vlug.toets(record_bytes(name), f"map/{name}.json") for name in NAMES}


def text_of(report: Rapport, width: int = 100, alles: bool = False, kleur: bool = False) -> str:
    return FORMATEN["tekst"].render([report], Weergave(width, kleur, alles)).decode()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("alles", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_wider_than_the_terminal(name: str, alles: bool, width: int, reports: dict[str, Rapport]) -> None:
    for line in text_of(reports[name], width, alles).splitlines():
        assert len(line) <= width or max(map(len, line.split())) > width - 24, "only a word that cannot be broken, such as a link"


@pytest.mark.parametrize("name", NAMES)
def test_a_normal_proposal_fits_on_a_screen(name: str, reports: dict[str, Rapport]) -> None:
    lines = text_of(reports[name]).splitlines()
    findings = len(reports[name].oorzaken)
    assert len(lines) <= SCREEN + 5 if findings < 30 else len(lines) <= 2 * findings
    assert len(lines) < len(text_of(reports[name], alles=True).splitlines()) / 3


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", NAMES)
def test_the_first_screen_names_every_cause(name: str, width: int, reports: dict[str, Rapport]) -> None:
    text, causes = text_of(reports[name], width), view(reports[name]).oorzaken
    for kaart in causes:
        assert kaart.code in text
    remarks = re.search(r"i (\d+) opmerkingen?:", text)
    assert len(re.findall(r"(?m)^ ?\d+\. ", text)) + (int(remarks[1]) if remarks else 0) == len(causes)
    assert "Herstel" in text
    assert "https://" not in text


def test_alles_shows_every_sum_and_link(reports: dict[str, Rapport]) -> None:
    text = text_of(reports["samentwente-2025"], alles=True)
    assert "https://wetten.overheid.nl/" in text
    assert "… en nog" not in text
    for kaart in view(reports["samentwente-2025"]).voldoet:
        assert f"✓ {kaart.code} " in text


def test_what_was_not_read_is_counted(vlug: Controle) -> None:
    content = b'{"titel": "x", "bedragen": [' + b", ".join(b'{"id": "a%d", "onderwerp": "o", "bedrag": "fout"}' % i for i in range(9)) + b"]}"
    report = vlug.toets(content, "a.json")
    assert len(report.niet_gelezen) == 9
    assert "… en nog 4 onderdelen (--alles)" in text_of(report)
    assert text_of(report, alles=True).count("Gevonden") == 9


def test_colour_changes_nothing_but_colour(reports: dict[str, Rapport]) -> None:
    for alles in (False, True):
        painted = text_of(reports["almelo-2021"], 80, alles, kleur=True)
        assert "\x1b[33;1m" in painted
        assert re.sub(r"\x1b\[[\d;]*m", "", painted) == text_of(reports["almelo-2021"], 80, alles)


@pytest.mark.parametrize(("extra", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_only_on_a_terminal_that_wants_it(extra: dict[str, str], coloured: bool) -> None:
    terminal, theirs = pty.openpty()
    usual = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    running = subprocess.Popen([*COMMAND, str(ROOT / "tests/dossiers/raad-goed.yaml"), "--alleen", "STR-02"], stdout=theirs, cwd=ROOT,
                               env={**usual, "TERM": "xterm", "COLUMNS": "60", **extra})
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(terminal, 4096):
            shown += piece
    except OSError:
        pass  # a terminal of which the other side is closed
    os.close(terminal)
    assert running.wait() == 0
    assert (b"\x1b" in shown) is coloured
    assert b"Oordeel" in shown


def test_a_bar_shows_how_far_a_batch_is(tmp_path: Path) -> None:
    for i in range(7):
        (tmp_path / f"{i}.yaml").write_bytes((ROOT / "tests/dossiers/raad-goed.yaml").read_bytes())
    terminal, theirs = pty.openpty()
    running = subprocess.Popen([*COMMAND, str(tmp_path), "--alleen", "STR-02"], stdout=subprocess.DEVNULL, stderr=theirs, cwd=ROOT)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(terminal, 4096):
            shown += piece
    except OSError:
        pass
    os.close(terminal)
    assert running.wait() == 0
    assert b"Toetsen" in shown
    assert b"7/7" in shown
