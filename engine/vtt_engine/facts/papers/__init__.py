"""The papers: their parts, annexes and versions."""

from vtt_engine.facts.papers import parts

SOORTEN = (*parts.SOORTEN,)
