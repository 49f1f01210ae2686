"""The papers: their parts, annexes and versions."""

from vtt_engine.facts.papers import annexes, parts, versions

SOORTEN = (*parts.SOORTEN, *annexes.SOORTEN, *versions.SOORTEN)
