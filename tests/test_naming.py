"""Where something belongs is said in words: a person never reads a pointer, and who writes a record reads the key to fill in."""

import re
from dataclasses import replace
from typing import Any

import pytest

from tests.conftest import NAMES, ROOT, as_bytes, record, record_bytes
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record import naming
from vtt_engine.record.base import models_in
from vtt_engine.record.naming import Invulplek, named_places
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import lees
from vtt_reports.formats import FORMATEN, Weergave
from vtt_reports.missed import view_missed
from vtt_reports.paper.sheet import sheet
from vtt_reports.view import view

POINTER = re.compile(r"(?<![\w:.>/])/(?:[a-z_]+/)*\d+(?:/[a-z_]+)*|\[/|profiel:/|bij:/"
                     rf"|(?<![\w:.<>/])/(?:{'|'.join(Voorstel.model_fields)})\b")
READABLE = ("tekst", "md", "html")


@pytest.fixture(scope="module")
def voorstel() -> Any:
    return lees(record_bytes("samentwente-2025"), "v.json").voorstel


@pytest.mark.parametrize(("pad", "waar", "sleutel"), [
    ("/datum", "", "datum"),
    ("/procedure", "", "procedure"),
    ("/organisatie/profiel", "", "organisatie, profiel"),
    ("/tabellen/0/plustaak", "tabel Kosten, baten, dekking", "plustaak"),
    ("/tabellen/0/kolommen/1/verdeeld_naar", "tabel Kosten, baten, dekking, kolom Uitbreiding Veilig Thuis Twente 2025", "verdeeld_naar"),
    ("/tabellen/0/rijen/3/cellen/in_rekening", "tabel Kosten, baten, dekking, rij Enschede, kolom In rekening te brengen bedrag bij gemeenten", ""),
    ("/tabellen/0/rijen/3/cellen/weg", "tabel Kosten, baten, dekking, rij Enschede, kolom weg", ""),
    ("/tabellen/0/totaal/cellen/inwoners", "tabel Kosten, baten, dekking, totaalrij, kolom Aantal Inwoners begroting 2025", ""),
    ("/tabellen/0/totaal", "tabel Kosten, baten, dekking", "totaal"),
    ("/tabellen/99/titel", "tabel 100", "titel"),
    ("/procedure/6/versie", "stap vaststelling (Argument 2.2)", "versie"),
    ("/stukken/1/gewijzigd_na_ontwerp", "begroting 2026", "gewijzigd_na_ontwerp"),
    ("/beslispunten/0/besluit", "beslispunt 1 (Voorstel, punt 1; Besluit, voorstel 1)", "besluit"),
    ("/alineas/6/rubriek", "alinea 7", "rubriek"),
    ("profiel:/verdeelpeildag", "het profiel", "verdeelpeildag"),
])
def test_a_pointer_in_words(pad: str, waar: str, sleutel: str, voorstel: Any) -> None:
    assert named_places(voorstel, [pad])[pad] == Invulplek(waar, sleutel)


def test_parts_of_one_name_are_told_apart() -> None:
    rows = [{"naam": "a", "groep": "g1", "cellen": {"x": 1}}, {"naam": "b", "groep": "g2", "cellen": {"x": 2}}]
    data = {"titel": "V", "stukken": [{"id": "a", "soort": "begroting", "jaar": 2026}, {"id": "b", "soort": "begroting", "jaar": 2026}],
            "meerjarenraming": [{"jaar": year, "onderwerp": "jeugd"} for year in (2026, 2027)],
            "procedure": [{"gebeurtenis": "vaststelling", "stukken": ["a"], "datum": "2025-07-01"}] * 2,
            "tabellen": [{"id": "T", "titel": "Kosten", "kolommen": [{"id": "x", "soort": "bedrag", "onderwerp": "geen"}], "rijen": rows,
                          "subtotalen": [{"naam": "Subtotaal", "groep": g, "cellen": {"x": i}} for i, g in ((1, "g1"), (2, "g2"))]}]}
    found = named_places(lees(as_bytes(data), "v.json").voorstel, [
        "/stukken/1/nummer", "/meerjarenraming/0/lasten", "/tabellen/0/subtotalen/1/cellen/x", "/procedure/0/orgaan", "/procedure/1/orgaan"])
    assert [place.waar for place in found.values()] == [
        "begroting 2026, b", "raming jeugd, 2026", "tabel Kosten, subtotaal Subtotaal, g2, kolom x", "stap vaststelling, nummer 1 in de lijst",
        "stap vaststelling, nummer 2 in de lijst"]


def test_every_list_of_parts_has_a_word_for_one() -> None:
    lists: set[str] = set()
    todo, seen = [Voorstel], set()
    while todo:
        model = todo.pop()
        seen.add(model)
        for naam, info in model.model_fields.items():
            inside = models_in(info.annotation)
            todo += [one for one in inside if one not in seen]
            lists |= {naam} if inside and "tuple[" in str(info.annotation) else set()
    assert lists > {"tabellen", "werkbladen"}
    assert lists - naming._ONE.keys() == set()


def test_what_lies_beside_has_no_place_of_its_own(voorstel: Any) -> None:
    assert named_places(voorstel, ["bij:/tabellen"]) == {}


def test_personal_data_in_a_name_is_not_repeated(vlug: Controle) -> None:
    report = vlug.toets(as_bytes({"titel": "V", "tabellen": [{"id": "T1", "titel": "Bel 06-12345678", "kolommen": [
        {"id": "x", "soort": "bedrag", "onderwerp": "geen"}], "rijen": [{"naam": "a", "cellen": {}}]}]}), "v.json")
    assert any("tabel Bel" in gemist.plek for gemist in view_missed(report))
    assert not any("12345678" in gemist.plek for gemist in view_missed(report))


def test_the_writer_of_a_record_is_told_the_key_and_the_reader_of_a_document_the_part(vlug: Controle) -> None:
    report = vlug.toets(record_bytes("samentwente-2025"), "v.json")
    assert plek(report, "het nummer van de wijziging") == "vul in: begrotingswijziging 2025: nummer"
    assert plek(report, "de dag van de kennisgeving (begroting 2026)") == "vul aan: procedure"
    assert plek(report, "het onderdeel werkbladen") == ""
    assert plek(report, "de eigen termijnen (") == "vul in het profiel in: termijnen"
    document = replace(report, documenten=("voorstel.docx",))
    assert plek(document, "het nummer van de wijziging") == "in: begrotingswijziging 2025"
    assert plek(document, "de dag van de kennisgeving (begroting 2026)") == ""
    assert plek(document, "de eigen termijnen (") == "vul in het profiel in: termijnen"


def plek(report: Rapport, naam: str) -> str:
    return next(gemist.plek for gemist in view_missed(report) if gemist.naam.startswith(naam))


def test_checks_name_what_they_are_about_in_words_unless_that_would_make_two_the_same(vlug: Controle) -> None:
    found = {toets for gemist in view_missed(vlug.toets(record_bytes("samentwente-2025"), "v.json")) for toets in gemist.toetsen}
    assert {"TER-12 (begroting 2026)", "TER-05 (begrotingswijziging 2025, 10 september 2026)", "TER-06 (kaders bij begroting 2026)",
            "XLS-01"} <= found
    data = record("samentwente-2025")
    for table in data["tabellen"][:2]:
        table["titel"] = table["plaats"] = "Bijdragen"
    same = {toets for gemist in view_missed(vlug.toets(as_bytes(data), "v.json")) for toets in gemist.toetsen}
    assert {"VER-07 (tabel T1, kolom inwoners)", "VER-07 (tabel T3, kolom inwoners)"} <= same


def test_what_is_right_is_named_in_words_too(vlug: Controle) -> None:
    cards = {(k.code, k.over): k.zaak for k in view(vlug.toets(record_bytes("samentwente-2025"), "v.json")).voldoet}
    assert cards["VER-04", "tabel T1, kolom rente_2025"].startswith("tabel Kosten, baten, dekking, kolom Raming rente")
    assert cards["REK-04", "uitbreiding Veilig Thuis Twente, 2025, besloten"] == "uitbreiding Veilig Thuis Twente, 2025, besloten"


def test_a_finding_without_words_for_its_place_names_the_part_of_the_record(vlug: Controle) -> None:
    report = vlug.toets(record_bytes("samentwente-2025"), "v.json")
    card = next(kaart for kaart in view(report).oorzaken if kaart.code == "INC-04")
    assert card.plekken[0].woorden == "verplichting uitbreiding Veilig Thuis Twente (Kanttekening 2.1)"
    point = next(punt for punt in sheet(report).punten if punt.kaart.code == "INC-04")
    assert point.waar[:2] == ("verplichting uitbreiding Veilig Thuis Twente (Kanttekening 2.1)",
                              "bedrag uitbreiding Veilig Thuis Twente (Voorstel, punt 1)")
    lone = replace(report, invulplekken={})
    assert next(punt for punt in sheet(lone).punten if punt.kaart.code == "INC-04").waar[0] == "regel 1027 van het dossier"


@pytest.mark.parametrize("naam", [*NAMES, *sorted(path.name for path in (ROOT / "tests/dossiers").glob("*.yaml"))])
def test_no_pointer_where_a_person_reads(naam: str, vlug: Controle) -> None:
    path = ROOT / ("tests/dossiers" if naam.endswith(".yaml") else "voorbeelden") / (naam if naam.endswith(".yaml") else f"{naam}/voorstel.json")
    report = vlug.toets(path.read_bytes(), "voorstel.json")
    for kind in READABLE:
        text = FORMATEN[kind].render([report], Weergave(alles=True)).decode()
        assert POINTER.search(re.sub(r"https://\S+|<code.*?</code>", "", text)) is None, kind


def test_a_long_list_is_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    data = {"titel": "V", "bijlagen": [{"nummer": str(i // 2), "genoemd": False} for i in range(400)]}
    record_ = lees(as_bytes(data), "v.json").voorstel
    calls: list[int] = []
    honest = naming._words
    monkeypatch.setattr(naming, "_words", lambda kind, part, index: calls.append(index) or honest(kind, part, index))
    found = named_places(record_, [f"/bijlagen/{i}/aanwezig" for i in range(400)])
    assert found["/bijlagen/3/aanwezig"].waar == "bijlage 1, nummer 4 in de lijst"
    assert len(calls) == 400
