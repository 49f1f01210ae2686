"""What is divided over gemeenten: participants, keys, inhabitants."""

from vtt_engine.facts.division import inhabitants, shares

SOORTEN = (*shares.SOORTEN, *inhabitants.SOORTEN,)
