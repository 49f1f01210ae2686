"""The web page: what stands in it, that it is safe, small and to be used by everyone, and that its pictures tell what the tables say."""

import base64
import hashlib
import re
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import html as parser

from tests.chromium import DARK, dom, measured, violations
from tests.conftest import ROOT, as_bytes, record, record_bytes
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.writing import write_json
from vtt_reports.formats import FORMATEN
from vtt_reports.view import _hit
from vtt_reports.web.divisions import divisions
from vtt_reports.web.timeline import timeline

FOUT = ROOT / "tests" / "dossiers" / "grond-fout.yaml"


@cache
def checker() -> Controle:
    return Controle(Keuzes(motor="referentie"))


@cache
def report(content: bytes, name: str = "voorstel.json") -> Rapport:
    return checker().toets(content, name)


@cache
def page(content: bytes, name: str = "voorstel.json") -> str:
    return FORMATEN["html"].render([report(content, name)]).decode()


def tree(text: str) -> Any:
    return parser.document_fromstring(text)


def words(node: Any) -> str:
    return " ".join(node.text_content().split())


def with_findings(number: int) -> bytes:
    """A record with this many findings: half of them totals of fourteen gemeenten, half of them percentages."""
    columns = [{"id": "a", "soort": "bedrag", "onderwerp": "geen", "jaar": 2025, "naam": "Bedrag"}]
    tables = [{"id": f"T{i}", "titel": f"Tabel {i}", "kolommen": columns, "per_gemeente": True,
               "rijen": [{"naam": f"Gemeente {r}", "cellen": {"a": 1000 + i + r}} for r in range(14)],
               "totaal": {"naam": "Totaal", "cellen": {"a": 14 * (1000 + i) + 591}}} for i in range((number + 1) // 2)]
    figures = [{"id": f"k{i}", "onderwerp": f"meldingen {i}", "procent": 43, "plaats": f"Argument {i}",
                "van": {"jaar": 2023, "waarde": 393 + i, "prognose": False},
                "naar": {"jaar": 2024, "waarde": 2 * 393 + 2 * i, "prognose": False}} for i in range(number // 2)]
    return write_json({"titel": f"{number} bevindingen", "tabellen": tables, "kerncijfers": figures})


def test_the_head_says_what_the_text_report_says() -> None:
    shown, text = tree(page(FOUT.read_bytes(), FOUT.name)), FORMATEN["tekst"].render([report(FOUT.read_bytes(), FOUT.name)]).decode()
    verdict, complete = (words(node) for node in shown.xpath("//dl[@class='kop']/dd"))
    advised = words(shown.xpath("//p[starts-with(@class, 'advies')]/strong")[0]).removeprefix("Advies: ")
    unfolded = " ".join(text.split())
    assert f"Oordeel {verdict} Advies ✗ {advised} " in unfolded
    assert f" Volledigheid {complete}" in unfolded
    counts = [words(node) for node in shown.xpath("//ul[@class='tegels']/li")]
    assert [re.sub(r"^\W", "", count).removeprefix("i") for count in counts] == [
        "27 fouten", "23 waarschuwingen", "4 opmerkingen", "137 niet te bepalen", "90 voldoen"]


def test_every_cause_stands_in_order_with_its_repair_and_its_law() -> None:
    found = report(FOUT.read_bytes(), FOUT.name)
    cards = tree(page(FOUT.read_bytes(), FOUT.name)).xpath("//article[@data-ernst]")
    assert [card.xpath("string(.//h3/span[@class='code'])") for card in cards] == [cause.hoofd.code for cause in found.oorzaken]
    for card, cause in zip(cards, found.oorzaken, strict=True):
        assert (cause.hoofd.herstel or "").split() == words(card.xpath(".//dd[@class='herstel']")[0]).split()
        assert cause.hoofd.melding.split() == words(card.xpath("p[@class='melding']")[0]).split()
        assert len(card.xpath(".//ul[@class='gevolgen']/li")) == len(cause.gevolgen)
    links = [link for card in cards for link in card.xpath(".//a/@href")]
    assert links
    assert all(re.fullmatch(r"https://wetten\.overheid\.nl/jci1\.3:c:BWBR\d+&artikel=\S+&g=\d{4}-\d\d-\d\d&z=\d{4}-\d\d-\d\d", link)
               for link in links)


def test_a_sum_is_laid_out_with_what_belongs_under_the_line() -> None:
    rows = tree(page(with_findings(1))).xpath("//article//table[@class='som']//tr")
    assert [(row.get("class"), words(row)) for row in rows[-5:]] == [
        (None, "Gemeente 13€ 1.013"), ("bewerking", "optellen"), ("verwacht", "som van de rijen€ 14.091"),
        ("gevonden", "gedrukt totaal€ 14.591"), ("verschil", "verschil€ 500")]
    assert all(row.xpath("th/@scope") == ["row"] for row in rows if row.get("class") != "bewerking")


def test_a_sum_that_repeats_per_row_is_a_table_with_heads() -> None:
    table = tree(page(FOUT.read_bytes(), FOUT.name)).xpath("//div[@class='schuif'][contains(@aria-label, 'kolom rente')]/table")[0]
    assert [words(head) for head in table.xpath(".//th[@scope='col']")] == ["Rij", "inwoners", "herrekend", "gedrukt"]
    assert words(table.xpath(".//tbody/tr")[0]) == "Gemeente Aa123.588 inwoners€ -1.001,81€ -1.002"


@pytest.mark.parametrize(("pad", "line", "hit"), [
    ("/tabellen/0/rijen/1/cellen/a", '{"naam": "x", "cellen": {"a": 12, "b": 3}}', '"a": 12'),
    ("/x/b", "cellen: {a: 12, b: 3}", "b: 3"), ("/x/datum", '"datum": "2025-09-10",', ""), ("/x/nummers", '{"nummers": ["1", "2"], "b": 1}', '"nummers": ["1", "2"]'),
    ("/x/waarde", "een: {waarde: 1}, twee: {waarde: 2}", ""), ("/rijen/3", "{naam: x, 3: y}", "")])
def test_the_value_is_marked_in_its_line(pad: str, line: str, hit: str) -> None:
    assert _hit(pad, line) == hit


def adopted(day: str) -> bytes:
    return as_bytes({"titel": "x", "datum": "2025-01-15", "organisatie": {"naam": "GR", "vorm": "openbaar lichaam"},
                     "stukken": [{"id": "b", "soort": "begroting", "jaar": 2026}], "procedure": [
                         {"gebeurtenis": "ontwerp naar raden", "stukken": ["b"], "datum": "2025-04-01"},
                         {"gebeurtenis": "vaststelling", "stukken": ["b"], "datum": day, "orgaan": "algemeen bestuur"}]})


@pytest.mark.parametrize(("day", "left"), [
    ("2025-12-31", "0 dagen over"), ("2025-12-30", "1 dag over"), ("2026-01-01", "1 dag te laat"), ("2026-01-11", "11 dagen te laat")])
def test_the_margin_of_a_term_is_counted_to_the_day(day: str, left: str) -> None:
    shown = timeline(report(adopted(day)))
    assert shown is not None
    row = next(row for row in shown.termijnen if row.code == "TER-03")
    assert (row.marge, row.grens, row.klasse) == (left, "uiterlijk woensdag 31 december 2025", "goed" if "over" in left else "fout")


def test_what_is_too_late_is_drawn_from_the_limit_to_the_day() -> None:
    shown = timeline(report(adopted("2026-01-11")))
    assert shown is not None
    shapes = {shape.soort: shape for shape in next(row for row in shown.termijnen if row.code == "TER-03").vormen}
    limit, day, late = (Decimal(text.rstrip("%")) for text in (shapes["grens"].x, shapes["punt"].x, shapes["tekort"].breed))
    first, last = date(2025, 4, 1).toordinal(), date(2026, 1, 11).toordinal()
    free = (last - first) // 40 + 1
    assert shapes["tekort"].x == shapes["grens"].x
    assert abs(late - Decimal(1100) / (last - first + 2 * free)) < Decimal("0.02")
    assert abs(day - limit - late) < Decimal("0.02")


def test_the_timeline_is_a_table_that_can_be_read_without_the_picture() -> None:
    shown = tree(page(FOUT.read_bytes(), FOUT.name))
    steps, terms = shown.xpath("//table[@class='tijd']")
    assert len(steps.xpath(".//tbody/tr")) == 12
    assert "Vaststelling algemeen bestuur, begrotingswijziging 2025 en begroting 202614 januari 2026 elders" in words(steps)
    rows = [words(row) for row in terms.xpath(".//tbody/tr")]
    assert any("TER-01" in row and "Fout: 24 dagen te kort 60 dagen, minstens 84 dagen" in row for row in rows)
    assert any("ZIE-06" in row and "18 tot 200 dagen te laat reactie: 1 februari 2026, uiterlijk een dag die niet vaststaat" in row for row in rows)
    assert all(svg.get("aria-hidden") == "true" for svg in shown.xpath("//svg[not(ancestor::svg)]"))


def test_without_a_day_there_is_no_timeline_and_without_a_key_no_bars() -> None:
    assert not tree(page(with_findings(1))).xpath("//table[@class='tijd' or @class='deel']")
    assert timeline(report(with_findings(1))) is None
    assert divisions(report(with_findings(1))) == ()


def test_the_bars_show_what_was_asked_beside_the_share_by_the_key() -> None:
    first, second = divisions(report(FOUT.read_bytes(), FOUT.name))
    assert (first.over, first.klasse, first.grootste) == ("Kosten, baten, dekking, Uitbreiding", "fout", "€ 228.622,02")
    row = first.rijen[0]
    assert (row.naam, row.gevraagd, row.sleutel, row.verschil, row.buiten) == (
        "Gemeente Aa", "€ 46.246", "€ 168.061,23", "€ -121.815,23", True)
    assert (row.breed, row.sleutel_x, row.tekort_x, first.rijen[1].sleutel_x) == ("14.66%", "53.28%", "14.66%", "100.00%")
    assert (second.over, second.klasse, second.nul) == ("Kosten, baten, dekking, rente", "goed", "100.00%")
    shown = tree(page(FOUT.read_bytes(), FOUT.name)).xpath("//table[@class='deel']")
    assert [words(cell) for cell in shown[0].xpath(".//tbody/tr[1]/*")[:4]] == [
        "Gemeente Aa", "gedrukt € 46.246", "herrekend € 168.061,23", "verschil ✗buiten de verdeling: € -121.815,23"]


def test_what_is_not_decided_is_grouped_by_what_would_decide_it() -> None:
    rows = tree(page(record_bytes("samentwente-2025"))).xpath("//h2[contains(., 'Niet te bepalen')]/following-sibling::table[1]/tbody/tr")
    assert words(rows[0]).startswith("het onderdeel werkbladen9 toetsenXLS-01, XLS-02")
    numbers = [int(words(row.xpath("td")[0]).split()[0]) for row in rows]
    assert numbers == sorted(numbers, reverse=True)


def test_an_exception_is_named_with_who_decided() -> None:
    data = record("samentwente-2025")
    data["uitzonderingen"] = [{"code": "VER-09", "over": "inwoners in dit dossier", "reden": "De stemwaarde heeft een eigen peildatum.",
                               "besloten_door": "dagelijks bestuur", "vastgelegd_in": "besluitenlijst, punt 4", "tot": "2025-12-31",
                               "cellen": ["Almelo", "Borne", "Enschede", "Haaksbergen", "Hellendoorn", "Hengelo", "Hof van Twente",
                                          "Losser", "Oldenzaal", "Rijssen-Holten", "Wierden"]}]
    shown = tree(page(as_bytes(data)))
    row = shown.xpath("//h2[contains(., 'Uitzonderingen')]/following-sibling::table[1]/tbody/tr")[0]
    assert "Aanvaard door dagelijks bestuur (besluitenlijst, punt 4), tot en met 31 december 2025" in words(row)
    assert shown.get_element_by_id(row.xpath(".//a/@href")[0][1:]).xpath("string(.//span[@class='code'])") == "VER-09"


NASTY = ("<script>document.title='x'</script><img src=x onerror=alert(1)>", "{{ 7*7 }}{% for x in y %}", "=cmd|' /C calc'!A0",
         "\u202egnirts\u202c \u2067x\u2069 🙂", "a" * 1_000_000)


@pytest.mark.parametrize("text", NASTY, ids=["script", "sjabloon", "formule", "rtl en emoji", "lang"])
def test_text_of_a_proposal_is_shown_as_text(text: str) -> None:
    data = record("samentwente-2025")
    data["titel"] = data["procedure"][0]["orgaan"] = text[:900]
    data["procedure"][0]["plaats"] = text
    data["tabellen"][0]["rijen"][0]["naam"] = text[:900]
    found = page(as_bytes(data))
    shown = tree(found)
    visible = "".join(ch if ch.isprintable() else " " for ch in text).split()
    assert words(shown.xpath("//table[@class='tijd']")[0]).count(" ".join(visible)) == 1 + (len(text) < 900)
    assert " ".join(visible)[:900] == words(shown.xpath("//h1")[0])
    assert [node.get("id") for node in shown.xpath("//script")] == ["filter"]
    assert not shown.xpath("//img | //@onerror | //link | //iframe | //object")
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", found)


def test_the_page_loads_nothing_and_runs_only_its_own_script() -> None:
    found = page(FOUT.read_bytes(), FOUT.name)
    shown = tree(found)
    policy = shown.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag in ("style", "script"):
        inline = re.search(rf"<{tag}[^>]*>(.*?)</{tag}>", found, re.DOTALL)
        assert inline is not None
        digest = base64.b64encode(hashlib.sha256(inline[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert not shown.xpath("//@style | //@src | //@onclick")
    assert all(link.startswith(("#", "https://wetten.overheid.nl/")) for link in shown.xpath("//@href"))
    assert found.startswith("<!doctype html>")


def test_the_same_report_twice_is_the_same_page() -> None:
    once, again = (FORMATEN["html"].render([Controle(Keuzes(motor="referentie")).toets(FOUT.read_bytes(), FOUT.name)]) for _ in range(2))
    assert once == again
    assert FORMATEN["html"].is_ours(once)


def test_several_reports_have_names_of_their_own() -> None:
    content = FORMATEN["html"].render([report(FOUT.read_bytes(), FOUT.name), report(with_findings(1))]).decode()
    ids = tree(content).xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in tree(content).xpath("//a/@href") if link.startswith("#")} <= set(ids)


def test_five_hundred_findings_stay_under_two_megabytes() -> None:
    assert len(report(with_findings(500)).bevindingen) == 500
    assert len(page(with_findings(500)).encode()) < 2_000_000


def test_the_script_filters_and_a_script_that_is_not_ours_does_not_run(tmp_path: Path) -> None:
    found = page(FOUT.read_bytes(), FOUT.name)
    assert tree(found).xpath("//div[@class='filter']/@hidden")
    path = tmp_path / "pagina.html"
    path.write_text(found.replace("</main>", "<script>document.body.dataset.vreemd = 'ja'</script></main>"), encoding="utf-8")
    shown = tree(dom(path))
    assert not shown.xpath("//div[@class='filter']/@hidden")
    assert not shown.xpath("//body/@data-vreemd")
    script = """const box = document.querySelector('input[value=fout]'); box.click();
        const zoek = document.querySelector('input[type=search]'); const zichtbaar = () =>
          [document.querySelector('.zichtbaar').textContent, [...document.querySelectorAll('article[data-ernst]')].filter(a => a.offsetParent).length];
        const zonder = zichtbaar(); zoek.value = 'ZIE-13'; zoek.dispatchEvent(new Event('input', {bubbles: true}));
        return [zonder, zichtbaar()];"""
    causes = report(FOUT.read_bytes(), FOUT.name).oorzaken
    light = sum(cause.hoofd.ernst != "fout" for cause in causes)
    named = sum(cause.hoofd.ernst != "fout" and any(u.code == "ZIE-13" for u in (cause.hoofd, *cause.gevolgen)) for cause in causes)
    assert measured(found, script, tmp_path) == [[str(light), light], [str(named), named]]


@pytest.mark.parametrize(("content", "options", "quick"), [
    pytest.param(with_findings(0), (), False, id="0"), pytest.param(with_findings(1), (), False, id="1"),
    pytest.param(FOUT.read_bytes(), DARK, False, id="donker"),
    pytest.param(record_bytes("gooi-en-vechtstreek-2021"), ("--window-size=320,800",), False, id="smal"),
    pytest.param(with_findings(500), (), True, id="500")])
def test_axe_finds_nothing(content: bytes, options: tuple[str, ...], quick: bool, tmp_path: Path) -> None:
    assert violations(page(content, FOUT.name if content == FOUT.read_bytes() else "voorstel.json"), tmp_path, *options, quick=quick) == []


STICKS_OUT = """document.querySelectorAll('details').forEach(d => d.open = true); const frame = document.createElement('iframe');
        frame.style.cssText = 'width:320px;height:900px;border:0'; const src = document.documentElement.outerHTML.replace(/<script[^]*?<.script>/g, '');
        document.body.innerHTML = ''; document.body.append(frame); frame.srcdoc = src; await new Promise(r => frame.onload = r);
        const d = frame.contentDocument; return [d.documentElement.clientWidth, d.documentElement.scrollWidth];"""


def test_nothing_sticks_out_of_a_narrow_page(tmp_path: Path) -> None:
    """At 320 pixels, and so at 200 and 400 percent: no scrolling sideways, except inside a table that says so."""
    for content in (FOUT.read_bytes(), record_bytes("samentwente-2025")):
        width, needed = measured(page(content, FOUT.name if content == FOUT.read_bytes() else "voorstel.json"), STICKS_OUT, tmp_path)
        assert needed <= width
