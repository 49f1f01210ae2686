"""The recogniser on papers in layouts of many authors, and the small words it rests on."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tests.herkenning import OPMAAK, document, paper
from vtt_engine.record.reading import lees
from vtt_engine.record.references import dangling
from vtt_engine.text.amounts import find_amounts
from vtt_intake.form import Alinea, Plek
from vtt_intake.reading import lees_documenten
from vtt_intake.recognise.acts import mentions
from vtt_intake.recognise.listing import split_letters
from vtt_intake.recognise.proposed import rank
from vtt_intake.recognise.recognise import recognise
from vtt_intake.recognise.results import numbers_in, outcome
from vtt_intake.recognise.subjects import Onderwerpen

NAMES = sorted(path.stem for path in OPMAAK.glob("*.txt"))


def record_of(text: str) -> dict[str, Any]:
    return recognise((document(text, "stuk"),)).data


def subset(found: Any, wanted: Any) -> Any:
    """What is found, with only the keys that are wanted, so that a difference shows as such."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return {key: subset(found.get(key), value) for key, value in wanted.items()}
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        return [subset(one, other) for one, other in zip(found, wanted, strict=True)]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_layouts(name: str) -> None:
    wanted = yaml.safe_load((OPMAAK / f"{name}.yaml").read_text(encoding="utf-8"))
    missing = wanted.pop("ontbreekt")
    bouw = recognise((paper(name),))
    assert subset(bouw.data, wanted) == wanted
    assert [key for key in missing if key in bouw.data] == [], "what the paper does not say, the record does not say"


@pytest.mark.parametrize("name", NAMES)
def test_a_record_can_be_read_and_every_value_has_its_place(name: str) -> None:
    bouw = recognise((paper(name),))
    lezing = lees(bouw.as_json(), "dossier.json")
    assert lezing.fouten == ()
    assert dangling(lezing) == ()
    for part in ("beslispunten", "argumenten", "kanttekeningen", "bijlagen", "procedure", "stukken", "stemmingen", "documenten"):
        for i in range(len(bouw.data.get(part, ()))):
            assert bouw.herkomst[f"/{part}/{i}"]["anker"], (part, i)


def test_there_are_at_least_three_layouts() -> None:
    assert len(NAMES) >= 3
    assert all(Path(OPMAAK / f"{name}.yaml").is_file() for name in NAMES)


def test_a_year_that_is_not_printed_is_only_likely() -> None:
    text = "T AB-voorstel\n| Datum | 3 december 2024 |\n# Inleiding\nOp 14 november heeft het algemeen bestuur dit besproken.\n"
    bouw = recognise((document(text, "stuk"),))
    assert bouw.data["procedure"] == [{"gebeurtenis": "overleg", "stukken": [], "datum": "2024-11-14", "orgaan": "algemeen bestuur",
                                       "tekst": "Op 14 november heeft het algemeen bestuur dit besproken.", "plaats": "Inleiding"}]
    assert bouw.herkomst["/procedure/0"]["zekerheid"] == "waarschijnlijk"


def test_a_year_that_nothing_tells_is_asked() -> None:
    bouw = recognise((document("T AB-voorstel\n# Inleiding\nOp 14 november heeft het algemeen bestuur dit besproken.\n", "stuk"),))
    assert "datum" not in bouw.data["procedure"][0]
    assert [vraag.vraag for vraag in bouw.leesvragen] == ["Welk jaar hoort bij 14 november?"]


@pytest.mark.parametrize("sentence", [
    "Vanaf 1 januari 2025 betaalt de raad een ander tarief.", "Sinds 1 januari ‘21 is de formatie structureel.",
    "De oplevering is verplaatst van 1 december 2024 naar 1 mei 2025, zo besloot het AB.", "De brug gaat open op 3 mei 2025.",
    "Het algemeen bestuur zou op 3 mei 2025 besluiten.", "De inwoners per 1 januari 2024 zijn geteld door de raad."])
def test_dates_that_are_no_step(sentence: str) -> None:
    assert record_of(f"T AB-voorstel\n# Inleiding\n{sentence}\n")["procedure"] == []


def test_figures_are_no_numbers_of_points() -> None:
    found = record_of("# Besluit\n74. 317\n24. 639\n# Voorstel\n1. De begroting 2026 vast te stellen.\n")
    assert [point["nummer"] for point in found["beslispunten"]] == ["1"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Voorstel 1 is akkoord.", "aangenomen"), ("Het bedrag is afgewezen.", "verworpen"), ("Niet akkoord.", "verworpen"),
    ("Dit is afgewezen. In plaats daarvan komt er € 10.", "gewijzigd"), ("Akkoord, met dien verstande dat 2025 vervalt", "gewijzigd"),
    ("Niet in stemming gebracht.", "aangehouden"), ("De voorzitter dankt de leden.", None)])
def test_outcomes(text: str, expected: str | None) -> None:
    assert outcome(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("de eerste begrotingswijziging 2025", [("begrotingswijziging", 2025, 1)]), ("begrotingswijziging 2025-2", [("begrotingswijziging", 2025, 2)]),
    ("de begroting van 2025 te wijzigen", [("begrotingswijziging", 2025, None)]), ("de jaarstukken 2024", [("jaarrekening", 2024, None)]),
    ("de ontwerpbegroting 2026 en de kadernota 2027", [("begroting", 2026, None), ("kadernota", 2027, None)]),
    ("de begroting sluit in 2026", [])])
def test_acts_in_words(text: str, expected: list[tuple[str, int, int | None]]) -> None:
    assert [(one.soort, one.jaar, one.nummer) for one in mentions(text)] == expected


def test_letters_inside_a_cell() -> None:
    assert split_letters("Instemmen met: a. het een; b. het ander.") == ("Instemmen met:", [("a", "het een;"), ("b", "het ander.")])
    assert split_letters("Zie onderdeel b. van de nota") == ("Zie onderdeel b. van de nota", [])


def test_numbers_of_points() -> None:
    assert [rank(number) for number in ("3", "c", "C", "III", "•")] == [3, 3, 3, 3, 0]
    assert numbers_in("1 t/m 3") == ["1", "2", "3"]
    assert numbers_in("1, 2 en 4") == ["1", "2", "4"]


def subject(names: Onderwerpen, text: str) -> tuple[str, bool] | None:
    amount = find_amounts(text)[0]
    return names.near_amount(text, amount.begin, amount.eind)


def test_one_subject_has_one_name() -> None:
    names = Onderwerpen(["Veilig Thuis Twente (VTT) is het meldpunt."])
    first = subject(names, "De structurele bijdrage aan VTT van 70.000 euro vervalt.")
    assert first == ("bijdrage aan VTT", True)
    assert subject(names, "Er is een extra bijdrage van € 70.000,- voor Veilig Thuis Twente opgenomen.") == first
    assert subject(names, "De raad stemde in € 70.000 voor VTT te reserveren.") == ("bijdrage aan VTT", False)
    assert subject(names, "Voor de inzet van extra wijkcoaches werd € 55.000 beschikbaar gesteld.") == ("inzet van extra wijkcoaches", True)
    assert subject(names, "In 2024 is een bedrag toegekend van € 566.000.") is None


def test_two_subjects_stay_apart() -> None:
    names = Onderwerpen([])
    assert subject(names, "De huur van het pand van € 10.000 stijgt.") == ("huur van pand", True)
    assert subject(names, "De huur van de loods van € 12.000 stijgt.") == ("huur van loods", True)
    assert names.referred("De verhoging gaat door.") is None


@pytest.mark.parametrize("text", [
    "T " + "x" * 3000 + "\n# Voorstel\n1. Iets vast te stellen.\n", "T \u200b\n# \u200b\n",
    "| Gemeente | Stem | Stemwaarde |\n| Aardorp | Voor | 99.999.999.999.999 |\n| Beekstad | Tegen | 5 |\n| \u200b | Tegen | 5 |\n",
    "| Kenmerk | " + "9" * 900 + " |\n| Onderwerp | \u200b |\n", "# Bijlagen\n" + "AB-12" + "3" * 200 + " Een titel\n",
    "# Planning\n| Datum | Wie | Wat |\n| 3 mei 2025 | " + "w" * 1500 + " | iets |\n",
    "# Voorstel\n1. De begrotingswijziging nr. 99999999999999999999 van 2025 vast te stellen.\n", ""])
def test_values_too_long_or_unseen_do_not_spoil_a_record(text: str) -> None:
    lezing = lees(recognise((document(text, "stuk"),)).as_json(), "dossier.json")
    assert lezing.fouten == ()


def test_a_number_that_stands_twice_is_asked() -> None:
    bouw = recognise((document("# Voorstel\n1. Het een te doen.\n2. Het ander te doen.\n2. Nog iets te doen.\n", "stuk"),))
    assert [point["nummer"] for point in bouw.data["beslispunten"]] == ["1", "2", "2-3"]
    assert bouw.herkomst["/beslispunten/2"]["zekerheid"] == "twijfel"
    assert len(bouw.leesvragen) == 1


@pytest.mark.parametrize("name", ["000-almelo-collegevoorstel", "001-samentwente-ab-voorstel", "002-gooi-en-vechtstreek"])
def test_what_a_file_and_its_folder_are_called_changes_nothing_in_the_record(name: str) -> None:
    content = next((ROOT / "voorbeelden").glob(f"*/bron/{name}.docx")).read_bytes()
    own, other = (lees_documenten([(naam, content)]) for naam in (f"{name}.docx", "raad Hengelo/begroting/stuk.docx"))
    plain = own.inhoud.decode().replace(name, "stuk")
    assert plain == other.inhoud.decode().replace("raad Hengelo/begroting/stuk", "stuk")


@pytest.mark.parametrize(("margins", "town"), [
    (["Gemeente Beekstad\tCollegevoorstel"], "Beekstad"), (["Gemeente Beekstad Pagina 1 van 2"], "Beekstad"),
    (["Gemeente Bergen op Zee"], "Bergen op Zee"), ([], "Aardorp")])
def test_the_gemeente_is_that_of_the_lines_on_every_page_else_the_one_named_most(margins: list[str], town: str) -> None:
    text = "Collegevoorstel\n\nDe gemeente Aardorp en de gemeente Cruisdam betalen mee. De gemeente Aardorp betaalt het meest.\n"
    found = document(text, "stuk")
    lines = tuple(Alinea(words, Plek("stuk", f"m{i}"), "kopregel") for i, words in enumerate(margins))
    bouw = recognise((replace(found, blokken=(*lines, *found.blokken)),))
    assert bouw.data["organisatie"]["naam"] == f"gemeente {town}"
