"""The days that a comparison leaves, read from the eisen of rules on real records."""

import pytest

from tests.conftest import ROOT, record_bytes
from vtt_engine.check import Controle
from vtt_engine.facts.fact import Bereik, Type
from vtt_engine.outcomes.margins import Marge, margins
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport


@pytest.fixture(scope="module")
def rapport(vlug: Controle) -> Rapport:
    return vlug.toets(record_bytes("samentwente-2025"), "voorstel.json")


def about(rapport: Rapport, code: str, over: str) -> Toetsuitkomst:
    return next(u for u in rapport.uitkomsten if (u.code, u.over) == (code, over))


def test_a_day_beside_the_last_day_of_the_norm(rapport: Rapport) -> None:
    late, early = margins(about(rapport, "TER-03", "begroting-2026, 10 september 2026"))
    assert (late.veld, late.soort, late.ruimte, late.minstens, late.wettelijk) == ("vaststelling", Type.DATUM, -253, False, True)
    assert (early.ruimte, early.minstens) == (617, True)


def test_days_that_are_not_certain_give_a_room_that_is_not_certain(rapport: Rapport) -> None:
    found = margins(about(rapport, "TER-01", "begroting-2026"))
    assert [(marge.veld, marge.soort, marge.ruimte) for marge in found] == [
        ("dagen", Type.DAGEN, Bereik(79, 454)), ("", Type.DAGEN, Bereik(37, 454))]


def test_a_part_that_an_alternative_makes_true_is_left_out(rapport: Rapport) -> None:
    """TER-05 asks a fixed day of a begroting only, and looks at what is left only where the dispatch is not named."""
    found = margins(about(rapport, "TER-05", "begroting-2026, 10 september 2025"))
    assert [(marge.gevonden, marge.grens, marge.ruimte) for marge in found if marge.veld == ""] == [(4, 14, -10)]


def test_the_limit_is_there_where_what_it_limits_is_not(rapport: Rapport) -> None:
    (found,) = [marge for marge in margins(about(rapport, "TER-06", "kaders bij begroting-2026")) if marge.wettelijk]
    assert found == Marge("verzonden", Type.DATUM, None, 739370, None, False, True)


def test_before_is_a_day_less_than_not_later_than(vlug: Controle) -> None:
    path = ROOT / "tests" / "dossiers" / "grond-fout.yaml"
    found = margins(about(vlug.toets(path.read_bytes(), path.name), "ZIE-06", "begroting-2026"))
    assert [marge.ruimte for marge in found] == [Bereik(-200, -18), Bereik(-201, -19)]


def test_what_does_not_apply_or_compares_no_days_has_no_margin(rapport: Rapport) -> None:
    assert all(not margins(u) for u in rapport.uitkomsten if u.uitkomst == "niet van toepassing")
    assert not margins(about(rapport, "REK-04", "uitbreiding Veilig Thuis Twente, 2025, gevraagd"))


def test_the_steps_stand_by_day_and_without_personal_data(vlug: Controle) -> None:
    text = (b'{"titel": "x", "stukken": [{"id": "b", "soort": "begroting", "jaar": 2026}], "procedure": ['
            b'{"gebeurtenis": "overleg", "stukken": []}, {"gebeurtenis": "vaststelling", "stukken": ["b"], "datum": "2025-07"},'
            b'{"gebeurtenis": "overleg", "stukken": [], "datum": "2025-01-15", "plaats": "mail aan iemand@voorbeeld.nl"}]}')
    steps = vlug.toets(text, "x.json").stappen
    assert [(step.naam, step.stukken) for step in steps] == [
        ("overleg", ()), ("vaststelling", ("begroting 2026",)), ("overleg", ())]
    assert (steps[1].laatst or 0) - (steps[1].vroegst or 0) == 30
    assert (steps[2].vroegst, steps[2].laatst) == (None, None)
    assert "iemand" not in steps[0].plaats
