"""What scenarios say of outcomes, kept so that other tests can count it: which fact, which day, which word, which version."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from vtt_engine.examples import Geval
from vtt_engine.facts.fact import Feit, Waarde
from vtt_engine.matching.coupling import koppel
from vtt_engine.matching.reference import compile_reference
from vtt_engine.outcomes.outcome import Toetsuitkomst, decide
from vtt_engine.outcomes.report import Rapport
from vtt_engine.rulebook.rule import Gebonden


class Waarneming(NamedTuple):
    """One statement of a scenario about an outcome.

    ``velden`` holds the fields of the fact and of its norm (``norm.…``); ``geldend`` the norm and version in force.
    ``versie`` is that version only where the scenario itself names it; ``zegt`` is text it wants in the outcome, and
    ``opmerking`` the whole text of the remark.
    """

    code: str
    feit: Feit | None
    vandaag: date | None
    woord: str
    velden: dict[str, Waarde]
    versie: tuple[str, str] | None = None
    geldend: tuple[str, str] | None = None
    zegt: str = ""
    opmerking: str | None = None


ALLE: list[Waarneming] = []
GELOPEN: set[Path] = set()  # the features of which a scenario ran


def noteer(uitkomst: Toetsuitkomst, rapport: Rapport, versie: tuple[str, str] | None = None, zegt: str = "",
           opmerking: str | None = None) -> None:
    """Keep a statement."""
    fields = {**(uitkomst.feit.velden if uitkomst.feit else {}), **(uitkomst.geldend.velden if uitkomst.geldend else {})}
    ALLE.append(Waarneming(uitkomst.code, uitkomst.feit, rapport.verantwoording.toetsdatum, woord_van(uitkomst), fields, versie,
                           versie_van(uitkomst), zegt, opmerking))


def gezegd(uitkomst: Toetsuitkomst) -> str:
    """All that an outcome says in words."""
    return " ".join(filter(None, (uitkomst.melding, uitkomst.opmerking, uitkomst.reden)))


def versie_van(uitkomst: Toetsuitkomst) -> tuple[str, str] | None:
    """The norm an outcome rests on and the first day of the version in force (``altijd`` without one)."""
    found = uitkomst.geldend
    return (found.norm.id, str(found.versie.van or "altijd")) if found else None


def opnieuw(regel: Gebonden, feit: Feit, vandaag: date | None) -> Geval:
    """Judge a fact by a rule, by the reference evaluator alone."""
    coupling = koppel(regel, feit, vandaag)
    judged = tuple(compile_reference(eis)(coupling.velden) for eis in regel.expressies)
    return Geval(coupling, judged, decide(coupling, judged))


def woord_van(uitkomst: Toetsuitkomst) -> str:
    """The word scenarios use for an outcome: its ernst, *voldoet met opmerking*, or the outcome itself."""
    return uitkomst.ernst or ("voldoet met opmerking" if uitkomst.opmerking else uitkomst.uitkomst)
