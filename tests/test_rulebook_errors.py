"""A mistake in a rule or norm is refused when it is loaded: file, line and column, what was found, and the repair."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT
from vtt_cli.main import groep

RULE = """\
code: EIG-01
titel: Elk punt over geld heeft een argument
waarom: Het bestuur wil weten waarom.
feit: beslispunt
van_toepassing: geld
niet_van_toepassing: Dit punt gaat niet over geld.
grondslag: praktijk
eisen:
  - eis: argumenten >= 1
    ernst: waarschuwing
    melding: Bij punt {{ nummer }} staat geen argument.
herstel: Voeg een argument toe.
voorbeelden:
  - naam: één argument
    velden: {geld: true, argumenten: 1}
    uitkomst: voldoet
  - naam: geen argument
    velden: {geld: true, argumenten: 0}
    uitkomst: voldoet niet
    ernst: waarschuwing
"""
MONEY = """\
code: EIG-02
titel: De last is niet hoger dan de termijn
waarom: Geld en dagen zijn niet te vergelijken.
feit: doorwerking
norm: eigen-1
dateer_op: toetsdatum
grondslag: norm
eisen:
  - eis: verschil <= norm.dagen
    ernst: waarschuwing
    melding: Het verschil is {{ verschil }}.
herstel: Kijk het na.
voorbeelden:
  - {naam: goed, velden: {toetsdatum: "2025-01-15", verschil: 0}, uitkomst: voldoet}
  - {naam: fout, velden: {toetsdatum: "2025-01-15", verschil: 1}, uitkomst: voldoet niet, ernst: waarschuwing}
"""
NORM = """\
id: eigen-1
titel: Een eigen termijn
wet: Gemeenschappelijke regeling Voorbeeld
kort: Regeling
status: regeling
versies:
  - tot: "2023-12-31"
    artikel: "18"
    zekerheid: gelezen
    tekst: Twaalf weken.
    waarde: {dagen: 84}
  - van: "2024-01-01"
    artikel: "18"
    zekerheid: gelezen
    tekst: Veertien weken.
    waarde: {dagen: 98}
"""


class Vergissing(NamedTuple):
    """A change to a file, where it is pointed out (the words the line begins with), what was found and how to repair it."""

    bestand: str
    oud: str
    nieuw: str
    regel: str
    kolom: int
    gevonden: str
    herstel: str


MISTAKES = {
    "onbekend veld": Vergissing("EIG-01", "argumenten >= 1", "argument >= 1", "  - eis:", 5, "argument >= 1", "bedoelde u argumenten?"),
    "onbekend veld, niets dat erop lijkt": Vergissing("EIG-01", "argumenten >= 1", "x >= 1", "  - eis:", 5, "x >= 1",
                                                      "bekend zijn: argumenten, "),
    "woord in plaats van ja of nee": Vergissing("EIG-01", "van_toepassing: geld\n", "van_toepassing: geld == 'ja'\n", "van_toepassing", 1,
                                                "geld == 'ja'", "geld is ja/nee en geen getal"),
    "verkeerd type: ernst": Vergissing("EIG-01", "ernst: waarschuwing", "ernst: zwaar", "    ernst: zwaar", 5, '"zwaar"',
                                       "bekend zijn: fout, waarschuwing, opmerking"),
    "verkeerd type: lijst": Vergissing("EIG-01", "herstel: Voeg een argument toe.", "herstel: [Voeg toe]", "herstel", 1, "een lijst",
                                       "zet de waarde tussen aanhalingstekens"),
    "verkeerd type in een voorbeeld": Vergissing("EIG-01", "argumenten: 0}", "argumenten: geen}", "    velden: {geld: true, argumenten: geen", 26,
                                                 "geen", "schrijf een geheel getal"),
    "ja of nee in een voorbeeld": Vergissing("EIG-01", "geld: true, argumenten: 0", "geld: 1, argumenten: 0", "    velden: {geld: 1", 14, "1",
                                             "schrijf true of false"),
    "omgekeerd bereik": Vergissing("EIG-01", "argumenten: 0}", "argumenten: [3, 2]}", "    velden: {geld: true, argumenten: [3", 26, "[3, 2]",
                                   "[laagste, hoogste]"),
    "centen met dagen": Vergissing("EIG-02", "", "", "  - eis: verschil", 5, "verschil <= norm.dagen",
                                   "verschil is een bedrag in centen en norm.dagen is een aantal dagen"),
    "geen voorbeeld dat niet voldoet": Vergissing("EIG-01", "uitkomst: voldoet niet\n    ernst: waarschuwing", "uitkomst: niet te bepalen",
                                                  "voorbeelden", 1, "geen voorbeeld met uitkomst voldoet niet", "voeg een voorbeeld toe"),
    "geen voorbeelden": Vergissing("EIG-01", RULE[RULE.index("voorbeelden:"):], "", "code", 1, "geen voorbeelden", "vul voorbeelden in"),
    "voorbeeld zonder ernst": Vergissing("EIG-01", "uitkomst: voldoet niet\n    ernst: waarschuwing", "uitkomst: voldoet niet",
                                         "    uitkomst: voldoet niet", 5, "voldoet niet", "noem ernst"),
    "onbekende naam in de melding": Vergissing("EIG-01", "{{ nummer }}", "{{ numer }}", "    melding", 5, "Bij punt {{ numer }}", "bedoelde u nummer?"),
    "onbekende naam in het herstel": Vergissing("EIG-01", "Voeg een argument toe.", "Zie punt {{ punt }}.", "herstel", 1, "{{ punt }}", "onbekende naam punt"),
    "onbekende soort feit": Vergissing("EIG-01", "feit: beslispunt", "feit: beslispnt", "feit", 1, "beslispnt", "bedoelde u beslispunt?"),
    "onbekende norm": Vergissing("EIG-02", "norm: eigen-1", "norm: eigen-2", "norm", 1, "eigen-2", "bedoelde u eigen-1?"),
    "norm zonder datum": Vergissing("EIG-02", "dateer_op: toetsdatum\n", "", "norm", 1, "een norm zonder dateer_op", "of toetsdatum"),
    "verkeerde dag": Vergissing("EIG-02", "dateer_op: toetsdatum", "dateer_op: besluit", "dateer_op", 1, "besluit", "kies uit: toetsdatum"),
    "te zwaar": Vergissing("EIG-02", "ernst: waarschuwing\n    melding", "ernst: fout\n    melding", "    ernst: fout", 5, "fout", "kies waarschuwing"),
    "geen reden": Vergissing("EIG-01", "niet_van_toepassing: Dit punt gaat niet over geld.\n", "", "van_toepassing", 1,
                             "van_toepassing zonder niet_van_toepassing", "zeg waarom"),
    "onze letters": Vergissing("EIG-01", "code: EIG-01", "code: REK-50", "code", 1, "REK-50", "kies eigen letters"),
    "code die al bestaat": Vergissing("EIG-01", "code: EIG-01", "code: EIG-02", "code", 1, "EIG-02", "heeft deze al"),
    "overlappende perioden": Vergissing("eigen-1", 'van: "2024-01-01"', 'van: "2023-12-31"', '  - van: "2023-12-31"', 5,
                                        "een versie tot en met 2023-12-31 en een versie vanaf 2023-12-31", "op de dag vóór de andere begint"),
    "twee versies zonder eind": Vergissing("eigen-1", '  - tot: "2023-12-31"\n    artikel', "  - artikel", '  - van: "2024', 5,
                                           "een versie tot en met nu", "op de dag vóór de andere begint"),
    "periode achterstevoren": Vergissing("eigen-1", 'van: "2024-01-01"', 'van: "2024-01-01"\n    tot: "2023-06-30"', '    tot: "2023-06-30"', 5,
                                         "een versie van 2024-01-01 tot 2023-06-30", "verwissel"),
    "norm zonder artikel": Vergissing("eigen-1", '    artikel: "18"\n    zekerheid: gelezen\n    tekst: Veertien',
                                      "    zekerheid: gelezen\n    tekst: Veertien", '  - van: "2024', 5, "geen artikel", "vul artikel in"),
    "verschillende waarden": Vergissing("eigen-1", "{dagen: 98}", "{jaren: 1}", "versies", 1, "verschillende soorten waarde", "geef elke versie"),
    "dag die niet bestaat": Vergissing("eigen-1", 'van: "2024-01-01"', 'van: "2024-02-30"', '  - van: "2024-02-30"', 5, "2024-02-30", "jaar-maand-dag"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "regels").mkdir()
    (tmp_path / "normen").mkdir()
    for name, text in (("EIG-01", RULE), ("EIG-02", MONEY.replace("verschil <= norm.dagen", "verschil <= 0"))):
        (tmp_path / "regels" / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "normen/eigen-1.yaml").write_text(NORM, encoding="utf-8")
    return tmp_path


def run(*args: str) -> Result:
    return CliRunner().invoke(groep, list(args))


def lines_of(path: Path) -> Iterator[tuple[int, str]]:
    yield from enumerate(path.read_text(encoding="utf-8").splitlines(), 1)


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_pointed_out_with_its_repair(name: str, folder: Path) -> None:
    case = MISTAKES[name]
    path = folder / ("normen" if case.bestand.islower() else "regels") / f"{case.bestand}.yaml"
    text = MONEY if name == "centen met dagen" else path.read_text(encoding="utf-8")
    assert case.oud in text
    path.write_text(text.replace(case.oud, case.nieuw, 1) if case.oud else text, encoding="utf-8")
    if name == "code die al bestaat":
        path = path.rename(path.with_name("EIG-09.yaml"))
    result = run("regels", "--test", str(folder))
    shown = " ".join(result.output.split())
    assert result.exit_code == 2, result.output
    number = next(n for n, line in lines_of(path) if line.startswith(case.regel))
    assert f"{path.name}:{number}:{case.kolom} gevonden" in shown
    found, _, repair = shown.partition(f"{path.name}:{number}:{case.kolom} gevonden ")[2].partition("herstel ")
    assert case.gevonden in found
    assert case.herstel in repair
    assert "Traceback" not in result.output


def test_without_mistakes_the_rules_are_used(folder: Path) -> None:
    result = run("regels", "--test", str(folder))
    assert result.exit_code in (0, 1), result.output
    assert "Niet geladen" not in result.output


@pytest.mark.parametrize("text", ["", "code: [", "- een lijst", "titel: x\n"])
def test_a_file_that_is_no_rule(text: str, folder: Path) -> None:
    (folder / "regels/EIG-03.yaml").write_text(text, encoding="utf-8")
    result = run("regels", "--test", str(folder))
    assert result.exit_code == 2
    assert "EIG-03.yaml" in result.output
    assert "EIG-01" in result.output, "the other rules went on"


@pytest.mark.parametrize("name", ["weg", "leeg"])
def test_a_folder_without_rules(name: str, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    result = run("regels", "--test", str(tmp_path / name))
    assert result.exit_code == 2
    assert name in result.output


def test_our_letters_are_free_when_our_rules_are_replaced(folder: Path) -> None:
    """Who uses only own rules has no clash; the letters are kept for ours only where both are loaded."""
    path = folder / "regels/EIG-01.yaml"
    path.write_text(RULE.replace("EIG-01", "REK-50"), encoding="utf-8")
    record = str(ROOT / "voorbeelden/almelo-2021/voorstel.json")
    assert "REK-50" in run(record, "--alleen-regels", str(folder), "--alles").output
    assert "REK hoort bij vtt-check" in " ".join(run(record, "--regels", str(folder)).output.split())
