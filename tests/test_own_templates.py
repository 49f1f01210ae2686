"""Templates of a user: they replace ours, lean on data that stays, cannot do harm, and are told where they are wrong."""

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from docs.bladen.sjabloongegevens import GEGEVENS, VELDEN
from docs.bladen.vormen import fields_of, in_words

from tests.conftest import ROOT, as_bytes, record
from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_reports.batch.report import render_overview
from vtt_reports.batch.rows import overview, row_of
from vtt_reports.comparison.comparing import Kant, vergelijk
from vtt_reports.comparison.formats import render
from vtt_reports.comparison.snapshot import opname
from vtt_reports.formats import FORMATEN, Weergave
from vtt_reports.templating.checking import check_own, given_to
from vtt_reports.templating.own import TEMPLATES, SjabloonError, found_in, our_templates

ALMELO = ROOT / "voorbeelden/almelo-2021/voorstel.json"
MACROS = sorted({name for path in TEMPLATES.rglob("*.j2") for name in re.findall(r"{% macro .*? %}", path.read_text(encoding="utf-8"))})
AFSPRAAK = yaml.safe_load((ROOT / "tests/sjablonen-afspraak.yaml").read_text(encoding="utf-8"))


def run(*args: object) -> Result:
    return CliRunner().invoke(groep, [*map(str, args), "--motor", "referentie"])


@pytest.fixture(scope="module")
def report(vlug: Controle) -> Rapport:
    return vlug.toets(ALMELO.read_bytes(), "voorstel.json")


def made(report: Rapport, folder: Path, kind: str = "html") -> str:
    """A report in a format with the templates in a folder, as the command makes it; below it the overview, and a comparison with itself."""
    check_own(folder)
    shown = Weergave(sjablonen=folder)
    side = [Kant(opname(report))]
    return (FORMATEN[kind].render([report], shown).decode() + render_overview(overview([row_of(report)], "0"), kind, shown)
            + render(FORMATEN[kind], vergelijk(side, side), shown).decode())


def own(folder: Path, text: str, name: str = "rapport.html.j2") -> Path:
    place = folder / "sjablonen" / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return folder / "sjablonen"


def test_what_templates_lean_on_stays() -> None:
    for naam, vorm in AFSPRAAK["gegevens"].items():
        assert in_words(GEGEVENS[naam][0]) == vorm, naam
    types = {soort.__name__: dict(fields_of(soort)) for soort in VELDEN}
    for soort, velden in AFSPRAAK["velden"].items():
        assert velden.items() <= types[soort].items(), soort


def test_every_field_of_a_template_has_a_meaning_and_is_agreed_on() -> None:
    for soort, meanings in VELDEN.items():
        names = [naam for naam, _ in fields_of(soort)]
        assert names == list(meanings), soort
        assert set(names) == set(AFSPRAAK["velden"][soort.__name__]), soort
    assert GEGEVENS.keys() == AFSPRAAK["gegevens"].keys()


def test_our_templates_use_no_more_than_that() -> None:
    for naam, path in found_in(TEMPLATES).items():
        assert set(given_to(path)) <= GEGEVENS.keys(), naam


@pytest.mark.parametrize("naam", our_templates())
def test_every_template_of_ours_can_be_replaced(naam: str, report: Rapport, tmp_path: Path) -> None:
    text = f"EIGEN {naam}" + "".join(f"{macro}EIGEN {naam}{{% endmacro %}}" for macro in MACROS)
    assert f"EIGEN {naam}" in made(report, own(tmp_path, text, naam), naam.split(".")[-2])


def test_an_own_template_shows_what_we_give_it_and_can_use_ours(report: Rapport, tmp_path: Path) -> None:
    folder = own(tmp_path, "{% include 'kop.j2' %}\n{% for k in beelden[0].oorzaken %}\n{{ k.code }} {{ k.titel | md }}\n{% endfor %}\n"
                           "{% include 'vtt-check/rapport.md.j2' %}", "rapport.md.j2")
    own(tmp_path, "Gemeente Voorbeeld, vtt-check {{ versie }}\n", "kop.j2")
    text = made(report, folder, "md")
    assert text.startswith("Gemeente Voorbeeld, vtt-check 0.")
    assert "\nMJR-04 Een structureel bedrag staat ook in de jaren erna\n" in text
    assert "# Collegevoorstel Raadsbrief VTT" in text


def test_text_of_a_proposal_stays_text_in_an_own_template(tmp_path: Path) -> None:
    data = record("almelo-2021")
    data["titel"] = "<script>alert(1)</script>{{ 7 * 7 }}"
    (tmp_path / "a.json").write_bytes(as_bytes(data))
    made = run(tmp_path / "a.json", "-f", "html", "--sjabloon", own(tmp_path, "<h1>{{ beelden[0].titel }}</h1>")).output
    assert made == "<h1>&lt;script&gt;alert(1)&lt;/script&gt;{{ 7 * 7 }}</h1>"


HARM = ["{{ versie.__class__.__mro__ }}", "{{ beelden[0]._replace(titel='x') }}", "{{ beelden.append(1) }}", "{{ 9 ** 99999 }}", "{{ 'x' * 999999 }}", "{{ '%9999d' % 1 }}",
        "{{ '%*d' % (9999, 1) }}",
        "{% for i in range(99999999) %}{% endfor %}", "{{ beelden[0].titel | safe }}", "{{ [beelden[0].titel] | map('safe') | list }}",
        "{% autoescape false %}{{ versie }}{% endautoescape %}", "{{ versie | random }}", "{{ lipsum() }}", "{{ [1] | map('sa' ~ 'fe') | join }}",
        "{% include '../geheim.j2' %}", "{% include 'rapport.html.j2' %}"]


@pytest.mark.parametrize("text", HARM)
def test_an_own_template_can_do_no_harm(text: str, report: Rapport, tmp_path: Path) -> None:
    (tmp_path / "geheim.j2").write_text("GEHEIM", encoding="utf-8")
    with pytest.raises(SjabloonError, match=r"rapport\.html\.j2:3: ") as told:
        made(report, own(tmp_path, f"\n\n{text}"))
    assert "GEHEIM" not in str(told.value)


def test_a_template_that_is_a_link_to_elsewhere_is_refused(report: Rapport, tmp_path: Path) -> None:
    (tmp_path / "geheim.j2").write_text("GEHEIM", encoding="utf-8")
    folder = own(tmp_path, "{{ versie }}")
    (folder / "rapport.html.j2").unlink()
    (folder / "rapport.html.j2").symlink_to(tmp_path / "geheim.j2")
    for use in (lambda: check_own(folder), lambda: made(report, folder)):
        with pytest.raises(SjabloonError, match="een koppeling naar een bestand buiten de map"):
            use()


@pytest.mark.parametrize(("text", "line", "why"), [
    ("\n{{ beelden[0].oordel }}", 2, "dit gegeven bestaat niet"), ("\n\n{% if %}", 3, "dit is geen geldig sjabloon"), ("{% for x in beelden %}\n", 1, "dit is geen geldig sjabloon"),
    ("{{ beelden | geen_filter }}", 1, "dit is geen geldig sjabloon"), ("\n{{ 1 / 0 }}", 2, "dit lukt niet"), ("\n{{ versie + 1 }}", 2, "dit lukt niet"),
    ("\n{% include 'weg.j2' %}", 2, "er is geen sjabloon weg.j2"), ("{% macro m() %}\n{{ 1 + '' }}{% endmacro %}\n\n{{ m() }}", 2, "dit lukt niet")])
def test_a_broken_template_is_told_with_file_and_line(text: str, line: int, why: str, report: Rapport, tmp_path: Path) -> None:
    folder = own(tmp_path, text)
    with pytest.raises(SjabloonError) as told:
        made(report, folder)
    assert str(told.value).startswith(f"{folder / 'rapport.html.j2'}:{line}: {why}")


def test_a_broken_template_ends_the_command_before_anything_is_written(tmp_path: Path) -> None:
    result = run(ALMELO, "-f", f"html={tmp_path / 'r.html'}", "--sjabloon", own(tmp_path, "{% if %}"))
    assert result.exit_code == 2
    assert "rapport.html.j2:1: dit is geen geldig sjabloon" in result.output
    assert not (tmp_path / "r.html").exists()


def test_templates_that_do_not_go_with_ours_are_told(report: Rapport, tmp_path: Path) -> None:
    folder = own(tmp_path, "{% macro ernst() %}{% endmacro %}", "html/onderdelen.html.j2")
    with pytest.raises(SjabloonError, match=r"passen niet bij regel \d+ van vtt-check/") as told:
        made(report, folder)
    assert told.value.bestand == str(folder)


def test_a_broken_template_is_told_from_another_process(tmp_path: Path) -> None:
    result = run(ALMELO, "-f", f"html={tmp_path / 'uit'}/", "--werkers", "1", "--sjabloon", own(tmp_path, "\n{{ oeps }}"))
    assert result.exit_code == 2
    assert "rapport.html.j2:2: dit gegeven bestaat niet" in result.output


@pytest.mark.parametrize(("name", "content", "why"), [
    ("raport.html.j2", b"x", "bedoelde u rapport.html.j2?"), ("rapport.html", b"x", "geen enkel sjabloon"), ("rapport.md.j2", b"\n\xff", ":2: dit is geen UTF-8")])
def test_a_folder_of_templates_that_cannot_be_meant(name: str, content: bytes, why: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SjabloonError) as told:
        check_own(tmp_path)
    assert why in str(told.value)


def test_no_folder_of_templates() -> None:
    with pytest.raises(SjabloonError, match="is geen map"):
        check_own(ALMELO)


def test_the_folder_can_stand_in_the_settings(tmp_path: Path) -> None:
    own(tmp_path, "EIGEN")
    (tmp_path / "a.json").write_bytes(ALMELO.read_bytes())
    (tmp_path / "vtt-check.toml").write_text('sjabloon = "sjablonen"', encoding="utf-8")
    assert run(tmp_path / "a.json", "-f", "html").output == "EIGEN"
