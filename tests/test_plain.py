"""Markdown and plain text: the documents of the voorbeelden, the signs of Markdown, and text torn apart by text recognition."""

import json

import pytest

from tests.conftest import ROOT
from vtt_engine.check import Controle
from vtt_intake.form import Alinea, Document, Tabel
from vtt_intake.reading import lees_document, lees_documenten

BRON = {path.parents[1].name: path for path in (ROOT / "voorbeelden").glob("*/bron/*.txt")}


def read(text: str, name: str = "voorstel.md") -> Document:
    return lees_document(name, text.encode(), "v")


def shown(document: Document) -> list[tuple[str, int, str, str]]:
    return [(b.soort, b.niveau, b.nummer, b.tekst) for b in document.blokken if isinstance(b, Alinea)]


def tables(document: Document) -> list[list[list[str]]]:
    return [[[cel.tekst for cel in row] for row in b.rijen] for b in document.blokken if isinstance(b, Tabel)]


def bron(name: str) -> Document:
    return lees_document(BRON[name].name, BRON[name].read_bytes(), "v")


def without_mail(table: list[list[str]]) -> list[list[str]]:
    return [row for row in table if row[0] != "E-mail"]


def test_markdown() -> None:
    document = read("""# Voorstel

De bijdrage **stijgt** met € 250.000[^1] volgens de [begroting](https://voorbeeld.nl/b)
van 2025.

1. De begroting te wijzigen;
2. De bijdrage te verhogen:
   - voor 2025;
   - voor 2026.

## Dekking

| Post | Bedrag |
|------|-------:|
| Huur | 1.000  |
| Totaal \\| saldo | 1.000 |

Besluit
-------

[^1]: Zonder index.
""")
    assert shown(document) == [
        ("kop", 1, "", "Voorstel"), ("alinea", 0, "", "De bijdrage stijgt met € 250.000 volgens de begroting van 2025."),
        ("punt", 0, "1.", "De begroting te wijzigen;"), ("punt", 0, "2.", "De bijdrage te verhogen:"), ("punt", 1, "•", "voor 2025;"),
        ("punt", 1, "•", "voor 2026."), ("kop", 2, "", "Dekking"), ("kop", 2, "", "Besluit"), ("voetnoot", 0, "1", "Zonder index.")]
    assert tables(document) == [[["Post", "Bedrag"], ["Huur", "1.000"], ["Totaal | saldo", "1.000"]]]
    alinea = document.blokken[1]
    assert isinstance(alinea, Alinea)
    assert [(alinea.tekst[:noot.begin][-7:], noot.merk) for noot in alinea.noten] == [("250.000", "1")]


@pytest.mark.parametrize(("text", "title"), [
    ("# Voorstel begrotingswijziging\n\nTekst.\n\n## Besluit\n\n1. De begroting te wijzigen.", "Voorstel begrotingswijziging"),
    ("# Voorstel\n\nTekst.\n\n## Besluit\n\n1. De begroting te wijzigen.", "Voorstel"),
    ("Datum: 4 maart 2025\n\n# **Wijziging** begroting 2025\n\n# Inleiding\n\nTekst.", "Wijziging begroting 2025"),
    ("Voorstel over de bijdrage\n====\n\nTekst.\n\nBesluit\n----\n\n1. De begroting te wijzigen.", "Voorstel over de bijdrage"),
    ("# Inleiding\n\nTekst.\n\n# Besluit\n\n1. De begroting te wijzigen.", "stuk"),
    ("## Inleiding\n\nTekst.\n\n# Los stuk\n\nTekst.", "Los stuk"),
    ("# Raadsvoorstel\nOnderwerp: Zienswijze begroting\n\nTekst.", "Zienswijze begroting")])
def test_the_first_heading_gives_the_title(text: str, title: str) -> None:
    assert json.loads(lees_documenten([("stuk.md", text.encode())]).inhoud)["titel"] == title


def test_lines_with_a_label_stand_apart() -> None:
    document = read("""# Zienswijze

**Datum:** 4 maart 2025
Portefeuillehouder financiën: A. Fictief
Onderwerp: Wijziging van de begroting van de regeling,
met een hogere bijdrage
Status: concept

De regeling vraagt een hogere bijdrage. Dat heeft een reden, en
Toelichting: die staat hieronder.
""")
    assert [tekst for soort, _, _, tekst in shown(document) if soort == "alinea"] == [
        "Datum: 4 maart 2025", "Portefeuillehouder financiën: A. Fictief",
        "Onderwerp: Wijziging van de begroting van de regeling, met een hogere bijdrage", "Status: concept",
        "De regeling vraagt een hogere bijdrage. Dat heeft een reden, en Toelichting: die staat hieronder."]
    data = json.loads(lees_documenten([("voorstel.md", b"# Zienswijze\n\nDatum: 4 maart 2025\nOnderwerp: Wijziging\nKenmerk: 25-12\n\nTekst.")]).inhoud)
    assert (data["datum"], data["titel"], data["kenmerk"]) == ("2025-03-04", "Wijziging", "25-12")


def test_plain_text_with_wrapped_lines() -> None:
    document = bron("almelo-2021")
    heads = [tekst for soort, _, _, tekst in shown(document) if soort == "kop"]
    assert [head for head in heads if not head[0].isdigit()] == [
        "Toelichting voor de openbare besluitenlijst:", "Voorgesteld besluit", "Inleiding", "Beoogd effect", "Argumenten voor",
        "Kanttekeningen", "Kosten, opbrengsten en dekking", "Uitvoering", "Bijlagen", "Procesinformatie", "Intern overleg",
        "Afstemming met portefeuillehouder", "Directie-advies", "Communicatie over het besluit"]
    assert [head.split()[0] for head in heads if head[0].isdigit()] == ["1.1", "1.2", "2.1", "2.2"]
    points = [(nummer, tekst) for soort, _, nummer, tekst in shown(document) if soort == "punt"]
    assert [nummer for nummer, _ in points] == ["1.", "2.", "3."]
    assert points[2][1].endswith("bij de voorjaarsrapportage 2021 te wijzigen.")
    assert not tables(document)
    assert not document.leesvragen


def test_plain_text_with_tables_of_tabs() -> None:
    document = bron("gooi-en-vechtstreek-2021")
    found = tables(document)
    word = BRON["gooi-en-vechtstreek-2021"].with_suffix(".docx")
    assert [without_mail(table) for table in found] == [without_mail(table) for table in tables(lees_document(word.name, word.read_bytes(), "w"))]
    assert [(niveau, nummer) for soort, niveau, nummer, _ in shown(document) if soort == "punt"][:3] == [(0, "1."), (1, "a."), (1, "b.")]
    assert [nummer for soort, niveau, nummer, _ in shown(document) if soort == "punt" and niveau == 0 and nummer.endswith(")")] == \
        ["1)", "2)", "3)", "4)", "5)", "6)", "1)", "2)", "3)", "4)", "1)", "2)"]
    assert [nummer for soort, _, nummer, _ in shown(document) if soort == "voetnoot"] == ["1", "2", "3"]
    marked = [(b.tekst[:noot.begin].split()[-1], noot.merk) for b in document.blokken if isinstance(b, Alinea) for noot in b.noten]
    assert marked == [("overdracht", "1"), ("uitvoeren", "2"), ("uitvoeren", "3")]


def test_torn_text_has_no_structure_that_is_not_certain() -> None:
    document = bron("samentwente-2025")
    assert not tables(document)
    assert not [item for item in shown(document) if item[0] == "punt"]
    heads = [tekst for soort, _, _, tekst in shown(document) if soort == "kop"]
    assert {"Inleiding", "Beoogd effect", "Argumenten"} <= set(heads)
    assert "Besluit" not in heads  # the head of a column of the vote
    alineas = [tekst for soort, _, _, tekst in shown(document) if soort == "alinea"]
    assert any("om de wettelijke taken uit te voeren, waardoor de inwoner van Twente de juiste interventie krijgt" in t for t in alineas)
    kept = "".join("".join(tekst.split()) for _, _, _, tekst in shown(document))
    assert kept == "".join(BRON["samentwente-2025"].read_text("utf-8").split()), "all words are kept, in their order"


def test_torn_text_says_per_kind_what_is_unreadable() -> None:
    document = bron("samentwente-2025")
    found = [question.gevonden for question in document.leesvragen]
    assert len(found) == 5
    for part in ("getal met een spatie erin: “983. 000”", "afgebroken decimaal getal: “47 , fte”", "misschien een voetnoot: “982.51411”",
                 "losse woorden", "losse getallen"):
        assert any(part in text for text in found), part
    assert [spoor.soort for spoor in document.sporen] == ["beschadigde tekst"]


def test_no_fout_or_waarschuwing_comes_out_of_torn_text(controle: Controle) -> None:
    found = lees_documenten([("voorstel.txt", BRON["samentwente-2025"].read_bytes())])
    rapport = controle.toets(found.inhoud, "voorstel.txt")
    assert rapport.uitkomsten
    assert [(u.code, u.ernst) for u in rapport.bevindingen if u.ernst in ("fout", "waarschuwing")] == []


def test_ordinary_text_is_not_called_damaged() -> None:
    document = read("Besluit\n\nDe raad stemt in met 2.500 euro, 4,7 fte, kenmerk 21.0001535 en 1.234.567 inwoners.\n\nIn 2025, 2026 en 2027.")
    assert not document.leesvragen
    assert not document.sporen


@pytest.mark.parametrize("text", ["Argumenten\tVoor\tTegen", "| a |", "1. \n2. x", "[^1]", "# ", "\f", "---\n---", "¹", "•", "a" * 100_000])
def test_odd_lines_lose_no_words(text: str) -> None:
    document = read(f"Begin.\n\n{text}\n\nSlot.")
    words = "".join(tekst for _, _, _, tekst in shown(document)) + "".join(c for table in tables(document) for row in table for c in row)
    assert "Begin." in words
    assert "Slot." in words


def test_a_text_file_becomes_a_record() -> None:
    found = lees_documenten([("voorstel.txt", BRON["almelo-2021"].read_bytes())])
    assert found.documenten[0].soort == "tekst"
    assert b"70.000 euro" in found.inhoud
