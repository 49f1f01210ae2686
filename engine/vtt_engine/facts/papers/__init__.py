"""The papers: their parts, annexes and versions."""

from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.papers import annexes, versions

SOORTEN: tuple[Feitsoort, ...] = (
    *annexes.SOORTEN,
    *versions.SOORTEN,
)
