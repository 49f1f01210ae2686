"""Named amounts: their nature, their cover, their sources and the commitments under them."""

from vtt_engine.facts.money import amounts, cover

SOORTEN = (*amounts.SOORTEN, *cover.SOORTEN,)
