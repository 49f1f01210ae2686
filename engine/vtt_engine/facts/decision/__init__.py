"""The decision, its arguments and the vote."""

from vtt_engine.facts.decision import adopted, buildup, heads, numbering, results, structure, voting

SOORTEN = (*structure.SOORTEN, *numbering.SOORTEN, *adopted.SOORTEN, *buildup.SOORTEN, *voting.SOORTEN,
           *results.SOORTEN, *heads.SOORTEN)
