"""Every example in every rule gives the outcome it promises, in both engines."""

import pytest

from vtt_engine.examples import run_example
from vtt_engine.matching import durable
from vtt_engine.matching.evaluating import Motornaam, Toetser
from vtt_engine.rulebook.loading import default_rules, laad

BOEK = laad([default_rules()])
CASES = [(code, i) for code, regel in BOEK.regels.items() for i in range(len(regel.regel.voorbeelden))]
ENGINES: tuple[Motornaam, ...] = ("referentie", "durable") if durable.available() else ("referentie",)
TOETSERS = {motor: Toetser(BOEK.regels.values(), motor) for motor in ENGINES}


def test_the_rulebook_is_whole() -> None:
    assert BOEK.fouten == ()


@pytest.mark.parametrize("motor", ENGINES)
@pytest.mark.parametrize(("code", "index"), CASES)
def test_example(code: str, index: int, motor: Motornaam) -> None:
    regel = BOEK.regels[code]
    voorbeeld = regel.regel.voorbeelden[index]
    found = run_example(regel, voorbeeld, TOETSERS[motor])
    assert (found.uitkomst, found.ernst) == (voorbeeld.uitkomst, voorbeeld.ernst), voorbeeld.naam
