"""Facts about what the text states, beside the figures, the participants and the law."""

from vtt_engine.facts.statements import amounts, blanks, costs, lists, members, nature, terms, views

SOORTEN = (*costs.SOORTEN, *blanks.SOORTEN, *amounts.SOORTEN, *lists.SOORTEN, *members.SOORTEN, *nature.SOORTEN, *views.SOORTEN,
           *terms.SOORTEN)
