"""What is divided over gemeenten: participants, keys, inhabitants, contributions."""

from vtt_engine.facts.division import (
    contributions,
    inhabitants,
    keys,
    members,
    participants,
    population,
    rounding,
    shares,
)

SOORTEN = (*participants.SOORTEN, *shares.SOORTEN, *rounding.SOORTEN, *keys.SOORTEN, *inhabitants.SOORTEN, *population.SOORTEN,
           *members.SOORTEN, *contributions.SOORTEN)
