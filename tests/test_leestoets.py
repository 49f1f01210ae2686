"""The reader against the records by hand: the goals are reached, and every known difference is still there."""

import pytest

from tests.leestoets.toets import Uitslag, afwijkingen, measure, unused


@pytest.mark.parametrize("result", measure(), ids=lambda result: f"{result.set}, {result.soort}")
def test_the_goal_is_reached(result: Uitslag) -> None:
    assert result.gehaald, result.meting.verschillen


def test_known_differences_are_there_and_have_a_reason() -> None:
    assert unused() == []
    assert all(item.reden.strip() for item in afwijkingen())
