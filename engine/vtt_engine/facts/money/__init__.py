"""Named amounts: their nature, their cover, their sources and the commitments under them."""

from vtt_engine.facts.money import amounts, cover, covered, gross, income, means, natures, savings, since

SOORTEN = (*amounts.SOORTEN, *natures.SOORTEN, *cover.SOORTEN, *covered.SOORTEN, *means.SOORTEN, *income.SOORTEN, *gross.SOORTEN,
           *since.SOORTEN, *savings.SOORTEN)
