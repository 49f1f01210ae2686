"""The pages beside the report: the comparison and the overview of many proposals, in one style, safe, and to be used by everyone."""

import base64
import hashlib
import re
from pathlib import Path
from typing import Any

import pytest

from tests.chromium import DARK, measured, violations
from tests.conftest import NAMES, record_bytes
from tests.test_page import NASTY, STICKS_OUT, tree, words
from tests.test_vergelijk import rij, voorstel
from tests.test_vergelijk_ci import alle_loten, kant
from vtt_engine.check import Controle
from vtt_reports.batch.report import render_overview
from vtt_reports.batch.rows import overview, row_of
from vtt_reports.comparison.comparing import Resultaat, vergelijk
from vtt_reports.comparison.formats import VERGELIJKFORMATEN, render
from vtt_reports.formats import FORMATEN, Weergave

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def comparison(found: Resultaat) -> str:
    return render(VERGELIJKFORMATEN["html"], found, Weergave()).decode()


@pytest.fixture(scope="module")
def pagina(klein: Controle) -> str:
    """Two proposals that both sides have, with a finding of each fate, and one on each side alone."""
    oud, nieuw = ([kant(klein, data, f"{side}/a.json"), *(kant(klein, voorstel(titel=naam, kenmerk=naam), f"{naam}.json") for naam in names)]
                  for side, data, names in zip(("v1", "v2"), alle_loten(), ("bc", "bd"), strict=True))
    return comparison(vergelijk(oud, nieuw))


@pytest.fixture(scope="module")
def overzicht(vlug: Controle) -> str:
    reports = [*(vlug.toets(record_bytes(name), f"{name}/voorstel.json") for name in NAMES), vlug.toets(b"{", "kapot.json")]
    return render_overview(overview([row_of(report) for report in reports], "0.1.0"), "html", Weergave())


@pytest.mark.parametrize("options", [(), DARK, ("--window-size=320,800",)], ids=["licht", "donker", "smal"])
@pytest.mark.parametrize("name", ["pagina", "overzicht"])
def test_axe_finds_nothing(name: str, options: tuple[str, ...], request: pytest.FixtureRequest, tmp_path: Path) -> None:
    assert violations(request.getfixturevalue(name), tmp_path, *options) == []


@pytest.mark.parametrize("name", ["pagina", "overzicht"])
def test_nothing_sticks_out_of_a_narrow_page(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    width, needed = measured(request.getfixturevalue(name), STICKS_OUT, tmp_path)
    assert needed <= width


@pytest.mark.parametrize("name", ["pagina", "overzicht"])
def test_a_page_has_the_style_of_the_report_and_loads_nothing(name: str, vlug: Controle, request: pytest.FixtureRequest) -> None:
    page: str = request.getfixturevalue(name)
    report = FORMATEN["html"].render([vlug.toets(b'{"titel": "x"}', "x.json")]).decode()
    style, shared = STYLE.findall(page), STYLE.findall(report)
    assert style == shared
    assert len(shared) == 1
    shown = tree(page)
    policy = shown.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; script-src 'none'; base-uri 'none'; form-action 'none'"
    assert not shown.xpath("//@style | //@src | //@onclick | //script | //link")


def test_names_on_the_page_are_of_one_thing_and_links_lead_to_them(pagina: str) -> None:
    ids = tree(pagina).xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in tree(pagina).xpath("//a/@href")} <= set(ids)


def test_what_became_of_a_finding_stands_with_its_sign_and_word(pagina: str) -> None:
    found = [words(node) for node in tree(pagina).get_element_by_id("v1").xpath(".//article/h3/span[1]")]
    assert found == ["✗Fout", "?Was fout", "✓Was fout", "✗Fout", "✗Fout"]


def test_figures_stand_in_a_table_with_heads(pagina: str) -> None:
    [table] = [node for node in tree(pagina).xpath("//table[@class='cijfers']") if words(node).startswith("Verdeling")]
    assert [words(head) for head in table.xpath(".//th[@scope='col']")] == ["Wat", "Was", "Wordt", "Verschil"]
    assert words(table.xpath(".//tbody/tr")[0]) == "Almelo€ 500.000€ 500.100€ 100 hoger"


@pytest.mark.parametrize("text", NASTY, ids=["script", "sjabloon", "formule", "rtl en emoji", "lang"])
def test_text_of_a_proposal_is_shown_as_text(text: str, klein: Controle) -> None:
    def one(amount: int) -> dict[str, Any]:
        data = voorstel(titel=text[:900])
        data["tabellen"][0] |= {"titel": text[:900], "rijen": [rij(text[:900], a=amount), rij("Borne", a=1)]}
        data["bedragen"][0] |= {"plaats": text[:900], "bedrag": amount}
        return data

    page = comparison(vergelijk([kant(klein, one(5), "a.json")], [kant(klein, one(7000), "a.json")]))
    shown, visible = tree(page), " ".join("".join(ch if ch.isprintable() else " " for ch in text[:900]).split())
    assert visible in words(shown.xpath("//h1")[0])
    assert words(shown.xpath("//table[@class='cijfers']//tbody")[1]).startswith(visible)
    assert not shown.xpath("//script | //img | //@onerror | //link | //iframe | //object")
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", page)
