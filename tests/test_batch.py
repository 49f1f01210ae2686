"""Many proposals in one run: the same reports from one process and from several, an overview, and the loss of a worker."""

import json
import multiprocessing
import os
import pickle
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import html

from tests.conftest import NAMES, ROOT, record_bytes
from tests.shouting import shout
from vtt_cli import batch
from vtt_cli.main import groep
from vtt_cli.workers import Gestopt, spread
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import FORMATEN, Formaat, Weergave
from vtt_reports.render_json import SCHEMA, as_data

COMMAND = [sys.executable, "-c", "from vtt_cli.main import main; main()"]
GOED = (ROOT / "tests/dossiers/raad-goed.yaml").read_bytes()


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(groep, [str(arg) for arg in args])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Seven proposals: one with faults, one that is broken, and two with one name."""
    place = tmp_path / "voorstellen"
    (place / "raad").mkdir(parents=True)
    (place / "fout.json").write_bytes(record_bytes("samentwente-2025"))
    (place / "kapot.json").write_bytes(b'{"titel": ')
    (place / "brief.json").write_bytes(record_bytes("almelo-2021"))
    (place / "brief.yaml").write_bytes(GOED)
    for name in ("brief.yaml", "Één [naam] #1.yaml", "index.yaml"):
        (place / "raad" / name).write_bytes(GOED)
    return place


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_the_same_after_it_went_to_another_process(name: str, vlug: Controle) -> None:
    report = vlug.toets(record_bytes(name), "voorstel.json")
    other = pickle.loads(pickle.dumps(report))  # noqa: S301 (made here)
    for formaat in (naam for naam, formaat in FORMATEN.items() if not formaat.alleen_bestand):
        assert FORMATEN[formaat].render([other]) == FORMATEN[formaat].render([report])


def test_several_processes_give_the_bytes_of_one(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "FEW", 100)
    one, three = tmp_path / "een", tmp_path / "drie"
    alone = run(folder, "--motor", "referentie", "-f", "json", "-f", f"md={one}", "-f", f"json={tmp_path}/een.json")
    spread_out = subprocess.run([*COMMAND, str(folder), "--motor", "referentie", "-f", "json", "-f", f"md={three}/", "-f", f"tekst={tmp_path}/drie.txt", "--werkers", "3"],
                                capture_output=True, check=False, cwd=ROOT)
    assert alone.exit_code == spread_out.returncode == 2, spread_out.stderr
    assert alone.stdout_bytes == spread_out.stdout
    assert {path.name: path.read_bytes() for path in one.iterdir()} == {path.name: path.read_bytes() for path in three.iterdir()}
    assert [Path(r["voorstel"]["bestand"]).name for r in json.loads(alone.stdout_bytes)["rapporten"]] == [
        "brief.json", "brief.yaml", "fout.json", "kapot.json", "brief.yaml", "index.yaml", "Één [naam] #1.yaml"]


def test_each_proposal_has_a_report_of_its_own_and_the_index_links_to_it(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit"
    result = run(folder, "-f", f"html={target}", "-f", f"json={target}", "--motor", "referentie", "--werkers", "1")
    assert result.exit_code == 2
    names = {path.name for path in target.iterdir()}
    stems = {"brief", "brief-2", "fout", "kapot", "raad-brief", "raad-index", "raad-Één-naam-1"}
    assert names == {"index.html", *(f"{stem}{ending}" for stem in stems for ending in (".html", ".json"))}
    page = html.parse(str(target / "index.html"))
    links = [link for _, attribute, link, _ in page.getroot().iterlinks() if attribute == "href" and not link.startswith("#")]
    assert len(links) == len(names) - 1
    for link in links:
        assert (target / re.sub(r"(%..)+", lambda m: bytes.fromhex(m[0].replace("%", "")).decode(), link)).exists()
    rows = [[" ".join(cell.text_content().split()) for cell in row] for row in page.getroot().iter("tr")]
    assert [re.findall(r"\w+\.json(?=Rapport)", row[1]) for row in rows[1:4]] == [["kapot.json"], ["fout.json"], ["brief.json"]], "the worst first"
    heads, worst = rows[0], rows[2]
    assert worst[heads.index("TER")].startswith("✗ 3")
    assert worst[heads.index("Advies en oordeel")].startswith("✗ Niet agenderen5 fouten")
    assert {head for head in heads if len(head) == 3} >= {"REK", "TER", "TAA"}


def test_the_overview_stands_below_the_reports_in_text(folder: Path) -> None:
    text = run(folder, "--motor", "referentie", "--werkers", "2").output
    assert text.count("\nOordeel") == 7
    overview = text[text.index("Overzicht van 7 voorstellen"):].splitlines()
    assert [line.split()[0] for line in overview if "kapot.json" in line] == ["?"]
    assert any("fout.json" in line and "✗1" in line for line in overview)


def test_a_run_may_replace_its_own_folder_but_no_file_of_a_person(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit"
    args = (folder / "brief.json", folder / "brief.yaml", "-f", f"md={target}", "--motor", "referentie")
    assert run(*args).exit_code == 1
    before = {path: path.read_bytes() for path in target.iterdir()}
    assert run(*args).exit_code == 1
    assert {path: path.read_bytes() for path in target.iterdir()} == before
    (target / "brief-2.md").write_text("van mij", encoding="utf-8")
    result = run(*args)
    assert result.exit_code == 2
    assert "brief-2.md bestaat al" in result.output
    assert (target / "brief-2.md").read_text(encoding="utf-8") == "van mij"


def test_reports_never_go_over_an_input(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.json")}
    result = run(folder, "-f", f"json={folder}", "--overschrijf")
    assert result.exit_code == 2
    assert "is ook invoer" in result.output
    assert {path: path.read_bytes() for path in folder.rglob("*.json")} == before


@pytest.mark.parametrize("basis", [False, True])
def test_a_fault_of_our_own_while_writing_leaves_the_others(basis: bool, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    earlier = tmp_path / "eerder.json"
    run(folder / "brief.json", "--motor", "referentie", "-f", f"json={earlier}")
    honest = Formaat.part

    def failing(self: Formaat, rapport: Rapport, weergave: Weergave) -> bytes:
        if rapport.uitkomsten and rapport.bestand.endswith("fout.json"):
            raise KeyError("geheim uit het dossier")
        return honest(self, rapport, weergave)

    monkeypatch.setattr(Formaat, "part", failing)
    result = run(folder / "fout.json", folder / "brief.json", "--motor", "referentie", "-f", "json", *(("--basis", earlier) if basis else ()))
    assert result.exit_code == 2
    reports = json.loads(result.stdout)["rapporten"]
    assert "een fout in vtt-check zelf" in reports[0]["niet_gelezen"][0]["gevonden"]
    assert reports[1]["toetsuitkomsten"]
    assert "geheim" not in result.output


def test_a_fault_of_our_own_in_one_proposal_leaves_the_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = Controle.toets

    def failing(self: Controle, content: bytes, naam: str) -> object:
        if naam.endswith("fout.json"):
            raise KeyError("geheim uit het dossier")
        return honest(self, content, naam)

    monkeypatch.setattr(Controle, "toets", failing)
    result = run(folder / "fout.json", folder / "brief.json", "--motor", "referentie")
    assert result.exit_code == 2
    assert "een fout in vtt-check zelf" in result.output
    assert "geheim" not in result.output
    assert "Collegevoorstel Raadsbrief VTT" in result.output


def kill_first_child(parent: int) -> None:
    """Kill the first worker of a process as soon as there is one that works."""
    children = Path(f"/proc/{parent}/task/{parent}/children")
    for _ in range(2000):
        for child in children.read_text(encoding="ascii").split():
            ticks = Path(f"/proc/{child}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[11]
            if int(ticks) > 2:
                os.kill(int(child), signal.SIGKILL)
                return
        time.sleep(0.002)
    raise AssertionError("no worker was seen")


@pytest.mark.skipif(not Path("/proc").exists(), reason="the children of a process are found through /proc")
def test_a_killed_worker_costs_its_own_proposal_only(tmp_path: Path) -> None:
    for i in range(8):
        (tmp_path / f"voorstel-{i:02}.json").write_bytes(record_bytes("samentwente-2025"))
    running = subprocess.Popen([*COMMAND, str(tmp_path), "--werkers", "2", "--motor", "referentie", "-f", "json"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, cwd=ROOT)
    kill_first_child(running.pid)
    output, errors = running.communicate(timeout=60)
    assert running.returncode == 2, errors
    reports = json.loads(output)["rapporten"]
    assert [Path(r["voorstel"]["bestand"]).name for r in reports] == [f"voorstel-{i:02}.json" for i in range(8)]
    lost = [r for r in reports if not r["toetsuitkomsten"]]
    assert len(lost) == 1
    (why,) = lost[0]["niet_gelezen"]
    assert "niet getoetst" in why["gevonden"]
    assert "SIGKILL" in why["gevonden"]
    assert len({json.dumps(r["tellingen"]) for r in reports if r is not lost[0]}) == 1


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_workers_are_replaced_until_all_is_done(start: str) -> None:
    found = dict(spread(shout, ["a", "weg", "b"], 1, start))
    assert found == {0: "A", 1: Gestopt("exitcode 3"), 2: "B"}


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(ValueError, match="stuk"):
        list(spread(shout, ["a", "stuk"], 1))


def test_no_process_is_left_behind() -> None:
    results = spread(shout, ["a"] * 50, 3)
    next(results)
    results.close()
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("number", [0, 1, 3])
def test_the_parts_of_a_file_put_together_are_the_file(number: int, vlug: Controle) -> None:
    reports = [vlug.toets(record_bytes(name), name) for name in NAMES[:number]]
    whole = json.dumps({"schema": SCHEMA, "rapporten": [as_data(one) for one in reports]}, ensure_ascii=False, indent=1) + "\n"
    assert FORMATEN["json"].render(reports).decode() == whole
    assert FORMATEN["json"].join([FORMATEN["json"].part(one, Weergave()) for one in reports]).decode() == whole
