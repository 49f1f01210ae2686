"""The decision, its arguments and the vote."""

from vtt_engine.facts.decision import structure, voting

SOORTEN = (*structure.SOORTEN, *voting.SOORTEN,)
