"""What scenarios say of outcomes, kept so that other tests can count it: which fact, which day, which word, which version."""

from datetime import date
from typing import NamedTuple

from vtt_engine.facts.fact import Feit, Waarde
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport


class Waarneming(NamedTuple):
    """One statement of a scenario about an outcome. ``versie`` only where the scenario names the norm it rests on."""

    code: str
    feit: Feit | None
    vandaag: date | None
    woord: str
    velden: dict[str, Waarde]
    versie: tuple[str, str] | None = None


ALLE: list[Waarneming] = []


def noteer(uitkomst: Toetsuitkomst, rapport: Rapport, woord: str, versie: tuple[str, str] | None = None) -> None:
    """Keep a statement."""
    fields = {**(uitkomst.feit.velden if uitkomst.feit else {}), **(uitkomst.geldend.velden if uitkomst.geldend else {})}
    ALLE.append(Waarneming(uitkomst.code, uitkomst.feit, rapport.verantwoording.toetsdatum, woord, fields, versie))


def woord_van(uitkomst: Toetsuitkomst) -> str:
    """The word scenarios use for an outcome: its ernst, *voldoet met opmerking*, or the outcome itself."""
    return uitkomst.ernst or ("voldoet met opmerking" if uitkomst.opmerking else uitkomst.uitkomst)
