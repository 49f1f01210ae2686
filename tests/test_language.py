"""The list of domain words and its neighbours: every word is right, every neighbour is needed, every slip inside a word is found."""

import pytest

from vtt_engine.facts.language.spelling import _NEIGHBOURS, _WORDS, _ends, _meant, _one_off


def test_no_word_of_either_list_is_a_slip() -> None:
    assert [word for word in (*_WORDS.values(), *_NEIGHBOURS) if _meant(word)] == []


def test_every_neighbour_is_one_letter_off_a_domain_word() -> None:
    assert sorted(near for near in _NEIGHBOURS
                  if not any(_ends(near) == _ends(word) and _one_off(near, word) for word in _WORDS)) == []


def test_every_domain_word_has_eight_letters_or_more() -> None:
    assert [word for word in _WORDS if len(word) < 8] == []


@pytest.mark.parametrize("word", sorted(_WORDS))
def test_a_letter_lost_or_swapped_inside_a_word_is_found(word: str) -> None:
    for i in range(1, len(word) - 4):
        lost, swapped = word[:i] + word[i + 1:], word[:i] + word[i + 1] + word[i] + word[i + 2:]
        for slip in {lost, swapped} - {word}:
            assert _meant(slip) or slip in _WORDS or slip in _NEIGHBOURS, slip
