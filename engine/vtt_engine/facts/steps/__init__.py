"""The steps of the procedure and their days, per budget act."""

from vtt_engine.facts.steps import acts, views

SOORTEN = (*acts.SOORTEN, *views.SOORTEN,)
