"""Bad input: a clear Dutch error with line, column, what was found, what was expected and the repair; never a traceback."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT, record_bytes
from tests.packages import ole, zipped
from vtt_cli.documents import is_document
from vtt_cli.files import Invoer
from vtt_cli.main import groep
from vtt_engine.matching import durable
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import lees

CASES = {
    "komma aan het eind": (b'{"titel": "x",\n}', ":2:1", "een komma", "haal de komma weg"),
    "komma te veel in een lijst": (b'{"titel": "x", "stukken": [1,]}', ":1:", "een komma", "haal de komma weg"),
    "enkele aanhalingstekens": (b"{'titel': 'x'}", ":1:2", "enkel aanhalingsteken", 'vervang'),
    "afgekapt": (b'{"titel": "x", "stukken": [', ":1:", "het einde van het bestand", "afgekapt"),
    "afgekapte tekst": (b'{"titel": "x', ":1:11", "zonder sluitend aanhalingsteken", "aanhalingsteken"),
    "opmerking": (b'{"titel": "x" // uitleg\n}', ":1:15", "een opmerking", "YAML"),
    "sleutel dubbel": (b'{"titel": "x",\n "titel": "y"}', ":2:2", "voor de tweede keer", "haal er"),
    "NaN": (b'{"titel": "x",\n "datum": NaN}', ":2:11", "NaN", "laat de sleutel weg"),
    "Infinity": (b'{"titel": "x", "datum": -Infinity}', ":1:25", "-Infinity", "laat de sleutel weg"),
    "bedrag als tekst": (b'{"titel": "x", "bedragen": [{"id": "a", "onderwerp": "b",\n"bedrag": "\xe2\x82\xac 1.000"}]}',
                         ":2:1", "1.000", "bedoelde u 1000?"),
    "bedrag met een punt": (b'{"titel": "x", "bedragen": [{"id": "a", "onderwerp": "b", "bedrag": 983.000}]}', ":1:",
                            "983.000", "bedoelde u 983000?"),
    "bedrag met \xe9\xe9n decimaal": (b'{"titel": "x", "bedragen": [{"id": "a", "onderwerp": "b", "bedrag": 12.5}]}', ":1:",
                            "12.5", "bedoelde u 12.50?"),
    "datum voor onze tijd": (b'{"titel": "x",\n"datum": "0001-01-01"}', ":2:1", "0001-01-01", "verbeter het jaar"),
    "datum na onze tijd": (b'{"titel": "x",\n"datum": "9999-12"}', ":2:1", "9999-12", "verbeter het jaar"),
    "datum die niet bestaat": (b'{"titel": "x",\n"datum": "2025-02-30"}', ":2:1", "2025-02-30", "28 dagen"),
    "verkeerde sleutel in één soort som": (b'{"titel": "x", "rekensommen": [{"id": "a", "soort": "opslag", "grondslg": []}]}', ":1:63",
                                        "de sleutel grondslg", "bedoelde u grondslag?"),
    "soort som die er niet is": (b'{"titel": "x", "rekensommen": [{"id": "a", "soort": "optelling"}]}', ":1:", '"optelling"',
                                 "besluitsom, bijdragegroei, gewogen index, jaarbedrag, kapitaallast, nettosom, opslag, product, restsom, uren, verhouding"),
    "verkeerde sleutel": (b'{"titel": "x", "beslispunt": []}', ":1:16", "beslispunt", "bedoelde u beslispunten?"),
    "lijst in plaats van groep": (b'{"titel": "x", "organisatie": []}', ":1:16", "een lijst", "tussen { en }"),
    "een lijst als dossier": (b"[1, 2]", ":1:1", "een lijst", "begin met {"),
    "tienduizend niveaus": (b'{"titel": ' + b"[" * 10_000, ":1:", "te veel niveaus", "haakjes"),
    "vijfhonderd niveaus": (b'{"titel": "x", "a": ' + b"[" * 500 + b"]" * 500 + b"}", ":1:", "te veel niveaus", "haakjes"),
    "leeg": (b"", ":1:1", "een leeg bestand", "vtt-check nieuw"),
    "alleen spaties": (b"  \n ", ":1:1", "een leeg bestand", "vtt-check nieuw"),
    "UTF-16": ('{"titel": "x"}'.encode("utf-16"), ":1:1", "UTF-16", "UTF-8"),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3", "", "een PDF die beschadigd", "opnieuw"),
    "Word": (b"PK\x03\x04\x14\x00", "", "een Word- of Excelbestand dat is afgebroken", "opnieuw"),
    "oud Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", "een oud Word- of Excelbestand", ".docx"),
    "Latin-1": ('{\n"titel": "café"}'.encode("latin-1"), ":2:14", "0xe9", "UTF-8"),
    "verwijzing naar niets": (b'{"titel": "x", "stukken": [{"id": "begroting-2026", "soort": "begroting", "jaar": 2026}],\n'
                              b'"procedure": [{"gebeurtenis": "vaststelling", "stukken": ["begroting-2062"]}]}', ":2:",
                              "begroting-2062", "bedoelde u begroting-2026?"),
    "twee keer dezelfde id": (b'{"titel": "x", "stukken": [{"id": "a", "soort": "begroting", "jaar": 2026},\n'
                              b'{"id": "a", "soort": "begroting", "jaar": 2027}]}', ":2:", '"a"', "eigen id"),
    "jaar als tekst": (b'{"titel": "x", "stukken": [{"id": "a", "soort": "begroting", "jaar": "2026"}]}', ":1:", "2026",
                       "alleen cijfers"),
    "geen titel": (b'{"datum": "2025-01-15"}', ":1:1", "geen titel", "vul titel in"),
}


def run(*args: str) -> Result:
    return CliRunner().invoke(groep, list(args))


@pytest.mark.parametrize("name", CASES)
def test_the_error_says_where_what_and_how_to_repair(name: str, tmp_path: Path) -> None:
    content, place, found, repair = CASES[name]
    path = tmp_path / "voorstel.json"
    path.write_bytes(content)
    result = run(str(path))
    assert result.exit_code == 2, result.output
    shown = " ".join(result.output.split())
    assert f"voorstel.json{place}" in result.output
    assert found in shown
    assert repair in shown
    assert "Traceback" not in result.output


YAML_CASES = {
    "sleutel dubbel": ("titel: x\ntitel: y\n", ":2:1", "voor de tweede keer"),
    "verwijzing": ("titel: &a x\nkenmerk: *a\n", ":2:10", "een verwijzing"),
    "type": ("titel: !!python/object/apply:os.system [echo]\n", ":1:8", "YAML-type"),
    "inspringen": ("titel: x\n  stukken: []\n", ":2:10", "stukken"),
    "diep": ("a: " + "[" * 3000, ":1:", "te veel niveaus"),
}


@pytest.mark.parametrize("name", YAML_CASES)
def test_yaml_errors(name: str, tmp_path: Path) -> None:
    content, place, found = YAML_CASES[name]
    path = tmp_path / "voorstel.yaml"
    path.write_text(content, encoding="utf-8")
    result = run(str(path))
    assert result.exit_code == 2
    assert f"voorstel.yaml{place}" in result.output
    assert found in " ".join(result.output.split())


def test_yaml_keeps_what_only_looks_like_a_number_as_text(tmp_path: Path) -> None:
    path = tmp_path / "voorstel.yaml"
    path.write_text("titel: no\nkenmerk: 21.0001535\norganisatie: {naam: 12:30, vorm: openbaar lichaam}\n", encoding="utf-8")
    result = run(str(path), "-f", "json")
    assert '"kenmerk": "21.0001535"' in result.output
    assert '"titel": "no"' in result.output


def test_a_bom_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "voorstel.json"
    path.write_bytes(b'\xef\xbb\xbf{"titel": "x"}')
    assert run(str(path)).exit_code == 0


def test_a_file_over_the_limit_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "groot.json"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    result = run(str(path))
    assert result.exit_code == 2
    assert "200 MB" in result.output


@pytest.mark.parametrize(("name", "of_record"), [("groot.yaml", True), ("groot.docx", False), ("groot.pdf", False), ("groot", False)])
def test_a_large_file_is_spoken_of_as_what_it_is(name: str, of_record: bool, tmp_path: Path) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(70_000_000)
    shown = " ".join(run(str(path)).output.split())
    assert "een bestand van 70 MB" in shown
    assert ("een dossier is meestal kleiner dan 1 MB" in shown) is of_record
    assert ("maak de afbeeldingen erin kleiner" in shown) is not of_record


KINDS = {
    "foto.png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "een afbeelding (PNG)", "vraag het Word-bestand"),
    "foto.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "een afbeelding (JPEG)", "vraag het Word-bestand"),
    "foto.bmp": (b"BM\x96\0\0\0\0\0\0\0\x36\0\0\0", "een afbeelding (BMP)", "vraag het Word-bestand"),
    "stuk.odt": (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "een LibreOffice-document (.odt)", "bewaar het als Word-document"),
    "stuk.doc": (ole("WordDocument"), "een oud Word-bestand (.doc)", "bewaar het als Word-document"),
    "stuk.rtf": (rb"{\rtf1\ansi Voorstel}", "een RTF-bestand", "bewaar het als Word-document"),
    "stuk.zip": (zipped({"voorstel.txt": b"Voorstel"}), "een zip-bestand", "pak de zip uit"),
    "stuk.html": (b"<!DOCTYPE html><html><body>Voorstel", "een webpagina (HTML)", "kopieer de tekst naar Word"),
    "stuk.htm": (b"<html><body>Voorstel", "een webpagina (HTML)", "kopieer de tekst naar Word"),
    "stuk.xml": (b"<?xml version='1.0'?><x/>", "een XML-bestand", "bewaar het als Word-document"),
    "stuk.bin": (bytes(range(256)), "een bestand van een onbekend soort", "kijk of dit het goede bestand is"),
    "stuk": (b"\x89PNG\r\n\x1a\n", "een afbeelding (PNG)", "vraag het Word-bestand"),
    "voorstel.json": (b"<html><body>Voorstel", "een webpagina (HTML)", "kopieer de tekst naar Word")}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("command", [[], ["lees"]])
def test_a_file_that_is_no_document_says_what_it_is(name: str, command: list[str], tmp_path: Path) -> None:
    content, found, repair = KINDS[name]
    path = tmp_path / name
    path.write_bytes(content)
    result = run(*command, str(path))
    shown = " ".join(result.output.split())
    assert result.exit_code == 2
    assert found in shown
    assert repair in shown
    assert "UTF-8" not in shown


JSON, YAML, TEXT = b'{"titel": "Een dossier"}', b"# dossier\n\ntitel: Een dossier\nstukken: []\n", b"Voorstel aan de raad\n\nDatum: 4 maart 2025\n\nTekst.\n"


@pytest.mark.parametrize(("name", "content", "document"), [
    ("voorstel", JSON, False), ("voorstel", YAML, False), ("voorstel", TEXT, True), ("voorstel.docx", JSON, False), ("voorstel.docx", YAML, False),
    ("voorstel.docx", TEXT, True), ("voorstel.txt", JSON, False), ("voorstel.txt", TEXT, True), ("voorstel.md", b"---\ntitel: x\n---\n# Voorstel", True),
    ("voorstel.concept", YAML, False), ("voorstel.json.oud", b"\xef\xbb\xbf [" + JSON + b"]", False), ("voorstel.tekst", b"BMI-beleid van de regeling", True),
    ("voorstel", b"[Concept] Voorstel", True), ("voorstel.yaml", TEXT, False), ("voorstel.json", TEXT, False), ("voorstel", '{"titel": "é"}'.encode("utf-16"), False),
    ("voorstel.json", b"\x00{\x00}", False), ("leeg.docx", b"", True), ("leeg", b"", False), ("witregels", b" \n" * 4000 + b"Voorstel", True),
    ("uitzonderingen", b"- regel: STR-02\n  reden: x\n", False)])
def test_what_is_in_a_file_says_whether_it_is_a_record(name: str, content: bytes, document: bool) -> None:
    assert is_document(Invoer(name, content)) is document


def test_text_without_an_ending_is_read_as_a_proposal(tmp_path: Path) -> None:
    path = tmp_path / "voorstel"
    path.write_bytes(TEXT)
    result = run(str(path))
    assert "losse waarde" not in result.output
    assert "Voorstel aan de raad" in result.output


def test_a_folder_without_records(tmp_path: Path) -> None:
    result = run(str(tmp_path))
    assert result.exit_code == 2
    assert "een map zonder dossiers" in result.output


def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "open.json").write_text('{"titel": "x"}', encoding="utf-8")
    (tmp_path / "dicht").mkdir()
    scandir = os.scandir

    def refuse(path: str) -> object:
        """As for a user without the right to read; a test run as root would be let in."""
        if Path(path).name == "dicht":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    result = run(str(tmp_path))
    assert result.exit_code == 2
    assert "een map zonder leesrecht" in result.output
    assert "open.json" in result.output


def test_nothing_decided_is_not_a_pass(tmp_path: Path) -> None:
    """A dossier whose parts are all there and all empty: no word of praise, and ``--streng`` does not let it through."""
    path = tmp_path / "leeg.json"
    lists = [name for name, field in Voorstel.model_fields.items() if "tuple" in str(field.annotation)]
    assert len(lists) > 10
    path.write_text(json.dumps({"titel": "x", "soort": "memo", "uiterste_behandeldatum": "onbekend"} | {name: [] for name in lists}), encoding="utf-8")
    result = run(str(path), "--zonder", "STR-11")  # a title is always there
    assert result.exit_code == 0, result.output
    assert "er viel niets te toetsen" in result.output
    assert run(str(path), "--zonder", "STR-11", "--streng").exit_code == 2


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    result = run(str(tmp_path / "weg.json"))
    assert result.exit_code == 2
    assert "geen bestand" in result.output


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "dicht.json"
    path.write_text("{}", encoding="utf-8")

    def closed(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", closed)  # root may read everything, so the refusal is staged
    from vtt_cli.files import find_records

    (found,) = find_records([str(path)])
    assert found.fout is not None
    assert "zonder leesrecht" in found.fout[0]


def test_other_files_go_on(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"{")
    (tmp_path / "b.json").write_bytes(record_bytes("almelo-2021"))
    result = run(str(tmp_path))
    assert result.exit_code == 2
    assert "a.json:1:2" in result.output
    assert "STR-02" in result.output


def test_one_unreadable_value_does_not_hide_the_rest(tmp_path: Path) -> None:
    text = record_bytes("samentwente-2025").decode().replace('"datum": "2026-09-10"', '"datum": "2026-09-31"')
    path = tmp_path / "voorstel.json"
    path.write_text(text, encoding="utf-8")
    result = run(str(path))
    assert result.exit_code == 2
    assert "2026-09 heeft 30 dagen" in result.output
    assert "982.469" in result.output


RULE = (ROOT / "rules" / "regels" / "str" / "STR-02-elk-beslispunt-een-argument.yaml").read_text(encoding="utf-8")
BROKEN = {
    "onbekend veld in de eis": (RULE.replace("argumenten >= 1", "argument >= 1"), "onbekend veld argument", "bedoelde u argumenten?"),
    "onbekende sleutel": (RULE.replace("waarom:", "waarrom:"), "waarrom", "bedoelde u waarom?"),
    "geen voorbeeld dat voldoet": (RULE.replace("uitkomst: voldoet\n", "uitkomst: niet te bepalen\n"), "voorbeelden", "voeg"),
    "onbekende naam in de melding": (RULE.replace("{{ nummer }} staat", "{{ nummmer }} staat"), "onbekende naam nummmer", "bedoelde u nummer?"),
    "code in de melding": (RULE.replace("{{ nummer }} staat", "{{ nummer.__class__ }} {{ cycler }} staat"), "onbekende naam cycler", ""),
    "onbekende soort feit": (RULE.replace("feit: beslispunt", "feit: zzz"), "onbekende soort feit zzz", "bekend zijn"),
    "onbekende norm": (RULE.replace("grondslag: praktijk", "grondslag: norm\nnorm: wgr-99\ndateer_op: toetsdatum"), "onbekende norm wgr-99", ""),
    "dagen met centen": (RULE.replace("argumenten >= 1", "argumenten >= geld"), "geld is ja/nee", ""),
    "geen YAML": ("code: [", "geldige YAML", ""),
}


@pytest.mark.skipif(not durable.available(), reason="durable-rules is an extra")
def test_a_rule_too_big_for_durable_rules_is_refused_and_the_others_go_on(tmp_path: Path) -> None:
    big = " or ".join(f"argumenten == {i}" for i in range(20))
    (tmp_path / "EIG-01.yaml").write_text(RULE.replace("STR-02", "EIG-01").replace("argumenten >= 1", big), encoding="utf-8")
    result = run(str(ROOT / "voorbeelden/almelo-2021/voorstel.json"), "--regels", str(tmp_path))
    assert result.exit_code == 2
    assert "splits de eis" in " ".join(result.output.split())
    assert "STR-02" in result.output


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_named_and_the_other_rules_go_on(name: str, tmp_path: Path) -> None:
    content, found, repair = BROKEN[name]
    (tmp_path / "EIG-01.yaml").write_text(content.replace("STR-02", "EIG-01"), encoding="utf-8")
    result = run(str(ROOT / "voorbeelden/almelo-2021/voorstel.json"), "--regels", str(tmp_path))
    shown = " ".join(result.output.split())
    assert result.exit_code == 2
    assert "EIG-01.yaml:" in result.output
    assert found in shown
    assert repair in shown
    assert "STR-02" in result.output, "the other rules went on"


def test_an_empty_rulebook(tmp_path: Path) -> None:
    result = run(str(ROOT / "voorbeelden/almelo-2021/voorstel.json"), "--alleen-regels", str(tmp_path))
    assert result.exit_code == 2
    assert "geen enkele regel" in result.output


def test_an_unknown_profile() -> None:
    result = run(str(ROOT / "voorbeelden/almelo-2021/voorstel.json"), "--profiel", "twente")
    assert result.exit_code == 2
    assert "bekend zijn: samentwente" in " ".join(result.output.split())


def test_overlapping_periods_in_a_norm(tmp_path: Path) -> None:
    text = (ROOT / "rules/normen/wgr-35-1.yaml").read_text(encoding="utf-8")
    (tmp_path / "normen").mkdir()
    broken = text.replace("id: wgr-35-1", "id: eigen-1").replace('tot: "2022-06-30"', 'tot: "2022-07-01"')
    (tmp_path / "normen" / "eigen-1.yaml").write_text(broken, encoding="utf-8")
    result = run(str(ROOT / "voorbeelden/almelo-2021/voorstel.json"), "--regels", str(tmp_path))
    assert result.exit_code == 2
    line = broken[:broken.index('van: "2022-07-01"')].count("\n") + 1
    assert f"eigen-1.yaml:{line}:" in result.output
    assert "overlappen" in " ".join(result.output.split())


def test_a_norm_without_article(tmp_path: Path) -> None:
    text = (ROOT / "rules/normen/wgr-35-1.yaml").read_text(encoding="utf-8")
    (tmp_path / "normen").mkdir()
    broken = text.replace("id: wgr-35-1", "id: eigen-1").replace('    artikel: "35"\n', "", 1)
    (tmp_path / "normen" / "eigen-1.yaml").write_text(broken, encoding="utf-8")
    result = run(str(ROOT / "voorbeelden/almelo-2021/voorstel.json"), "--regels", str(tmp_path))
    assert result.exit_code == 2
    assert "geen artikel" in " ".join(result.output.split())


@pytest.mark.parametrize(("size", "found"), [(64_000_000, "een leeg bestand"), (64_000_001, "een bestand van 64 MB")])
def test_the_limit_of_a_file_is_64_mb(size: int, found: str, tmp_path: Path) -> None:
    path = tmp_path / "groot.json"
    path.write_bytes(b" " * size)
    result = run(str(path))
    assert result.exit_code == 2
    assert found in result.output


HUGE = b"""titel: x
soort: begroting
balansen: [{id: b, jaar: 2026, moment: eind, activa: 90000000000000, passiva: -90000000000000, reserves: 90000000000000,
            resultaat: 90000000000000, eigen_vermogen: -90000000000000}]
reserves: [{id: r, naam: R, jaar: 2026, stand_begin: 90000000000000, toevoeging: 90000000000000, onttrekking: 0, stand_eind: 1}]
rekensommen:
  - {id: k, soort: kapitaallast, investering: {waarde: 90000000000000}, restwaarde: -90000000000000, jaren: 1, jaar: 1,
     rente: 999999999999.5, methode: lineair, uitkomst: {waarde: 1}}
  - {id: p, soort: product, aantal: 90000000000000, tarief: {waarde: 90000000000000}, uitkomst: {waarde: 1}}
  - {id: n, soort: nettosom, termen: [{waarde: 90000000000000}, {waarde: 90000000000000}], uitkomst: {waarde: 1}}
tabellen:
  - id: T1
    kolommen: [{id: a, soort: bedrag, onderwerp: geen, eenheid: miljoen euro}]
    rijen: [{naam: r, cellen: {a: 90000000000000}}, {naam: s, cellen: {a: 90000000000000}}]
    totaal: {naam: Totaal, cellen: {a: 1}}
"""


@pytest.mark.skipif(not durable.available(), reason="durable-rules is not installed")
def test_amounts_that_are_too_large_for_an_engine_are_findings_and_no_engine_errors(tmp_path: Path) -> None:
    path = tmp_path / "groot.yaml"
    path.write_bytes(HUGE)
    result = run(str(path), "--alleen", "RES-01,RES-12,RES-14,REK-01,REK-07,REK-13", "--motor", "dubbel")
    assert result.exit_code == 1, result.output
    assert "kon niet worden getoetst" not in result.output


def test_a_decimal_comma_between_braces_is_named_as_such() -> None:
    (error,) = lees(b"titel: x\nbedragen:\n  - {id: a, onderwerp: z, bedrag: 12,50}\n", "x.yaml").fouten
    assert (error.regelnummer, error.gevonden) == (3, "de sleutel 50")
    assert "schrijf een bedrag met een punt" in error.herstel
