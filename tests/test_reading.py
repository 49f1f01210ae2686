"""Small things that make a text easy to read."""

from click.testing import CliRunner

from vtt_cli.main import groep
from vtt_engine.record.reading import lees
from vtt_reports.blank import blank_record
from vtt_reports.layout import fold


def said(*args: str) -> str:
    return CliRunner().invoke(groep, list(args)).output


def test_an_amount_stays_with_its_sign_on_one_line() -> None:
    text = "Algemene reserve ligt boven het plafond van 2,5% van de lasten, in 2025: € 150.000 bij € 5.920.000 aan lasten."
    for width in range(20, 120):
        assert not any(line.rstrip().endswith("€") for line in fold(text, width, 3).splitlines())
        assert " ".join(fold(text, width, 3).split()) == text
    assert fold("totaal Bedragen in €  € 982.469", 80, 0) == "totaal Bedragen in € € 982.469"


def test_an_article_has_a_lid_or_a_place_within_it() -> None:
    assert "BBV artikel 19 onder a tot en met d," in said("uitleg", "bbv-19")
    assert "BBV artikel 7 lid 2 en 3," in said("uitleg", "bbv-7-8")


def test_an_explanation_names_each_article_once_and_each_repair_in_order() -> None:
    assert " Rust op      BBV artikel 7; BBV artikel 20; BBV artikel 9\n" in said("uitleg", "STR-17")
    repairs = said("uitleg", "UIT-02").partition("\nHerstel\n")[2].partition("\n\n")[0]
    assert [line[1:6] for line in repairs.splitlines()] == ["eis 1", "eis 2", "eis 3"]


def test_an_empty_record_is_short_and_can_be_read() -> None:
    text = blank_record()
    assert lees(text.encode(), "leeg.yaml").voorstel.titel
    assert len(text.splitlines()) < 800
    assert len([line for line in text.splitlines() if "maakt te bepalen" in line]) < 80
