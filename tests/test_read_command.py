"""``vtt-check lees``: the record and the account it writes, corrections kept and told, and no file of a person lost."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_engine.record.positions import value_at
from vtt_engine.record.source import load_json
from vtt_engine.record.writing import write_json

PROPOSAL = """# Voorstel begrotingswijziging

Voorgesteld besluit
1. De bijdrage per inwoner vast te stellen op € 21,40.
2. De begroting 2025 te verhogen met € 983.000.
"""


def read(*args: str | Path) -> Result:
    return CliRunner().invoke(groep, ["lees", *map(str, args)])


@pytest.fixture
def stuk(tmp_path: Path) -> Path:
    path = tmp_path / "voorstel.md"
    path.write_text(PROPOSAL, encoding="utf-8")
    return path


def test_without_a_target_the_account_is_shown_and_nothing_is_written(stuk: Path) -> None:
    result = read(stuk)
    assert result.exit_code == 0, result.output
    assert "983.000" in result.output
    assert list(stuk.parent.iterdir()) == [stuk]


def test_the_record_keeps_every_digit_also_after_a_second_reading(stuk: Path) -> None:
    target = stuk.with_name("dossier.json")
    for _ in range(2):
        assert read(stuk, "-o", target).exit_code == 0
        assert ": 21.40" in target.read_text(encoding="utf-8")
    assert not Controle().toets(target.read_bytes(), "dossier.json").niet_gelezen
    assert stuk.with_name("dossier.leesverslag.md").exists()


def test_a_correction_is_kept_and_told_and_so_is_what_the_documents_now_say(stuk: Path) -> None:
    target = stuk.with_name("dossier.json")
    read(stuk, "-o", target)
    data = load_json(target.read_text(encoding="utf-8"), "")
    place = next(f"/bedragen/{i}/bedrag" for i, item in enumerate(data["bedragen"]) if item["bedrag"] == 983_000)
    value_at(data, place.rpartition("/")[0])["bedrag"] = 983_411
    target.write_bytes(write_json(data))
    result = read(stuk, "-o", target)
    assert f"Bewaard wat u had verbeterd: 1 ×\n  {place}\n" in result.stderr
    stuk.write_text(PROPOSAL.replace("983.000", "984.000"), encoding="utf-8")
    result = read(stuk, "-o", target)
    assert f"{place}: u had 983411, nu gelezen 984000" in result.stderr
    assert value_at(load_json(target.read_text(encoding="utf-8"), ""), place) == 983_411
    stuk.write_text(PROPOSAL.replace("2. De begroting 2025 te verhogen met € 983.000.\n", ""), encoding="utf-8")
    result = read(stuk, "-o", target)
    assert "Niet meer gevonden in de stukken, dus niet overgenomen:" in result.stderr
    assert "u had 983411" in result.stderr


def test_a_record_that_is_called_a_document_is_told_apart(stuk: Path) -> None:
    path = stuk.with_name("voorstel.docx")
    path.write_text('{"titel": "x"}', encoding="utf-8")
    result = read(path)
    assert result.exit_code == 2
    assert "is een dossier; lees is voor Word" in result.output
    assert f"vtt-check {path}" in result.output


@pytest.mark.parametrize("extra", [(), ("--overschrijf",)])
def test_a_document_is_never_replaced_by_its_own_record(stuk: Path, extra: tuple[str, ...]) -> None:
    result = read(stuk, "-o", stuk, *extra)
    assert result.exit_code == 2
    assert "is een van de stukken zelf" in result.output
    assert stuk.read_text(encoding="utf-8") == PROPOSAL


@pytest.mark.parametrize("name", ["dossier.json", "dossier.leesverslag.md"])
def test_a_file_that_was_not_made_by_reading_is_replaced_only_when_asked(stuk: Path, name: str) -> None:
    own = stuk.with_name(name)
    own.write_text("eigen werk", encoding="utf-8")
    result = read(stuk, "-o", stuk.with_name("dossier.json"))
    assert result.exit_code == 2
    assert f"{own} bestaat al en is niet met lees gemaakt" in result.output
    assert own.read_text(encoding="utf-8") == "eigen werk"
    assert read(stuk, "-o", stuk.with_name("dossier.json"), "--overschrijf").exit_code == 0
    assert own.read_text(encoding="utf-8") != "eigen werk"


def test_a_broken_record_is_told_with_its_line_and_stays(stuk: Path) -> None:
    target = stuk.with_name("dossier.json")
    read(stuk, "-o", target)
    target.write_text('{"titel": "x",\n "jaar": }', encoding="utf-8")
    result = read(stuk, "-o", target)
    assert result.exit_code == 2
    assert "dossier.json:2:10: gevonden" in result.output
    assert target.read_text(encoding="utf-8") == '{"titel": "x",\n "jaar": }'
