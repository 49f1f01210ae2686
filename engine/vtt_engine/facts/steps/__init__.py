"""The steps of the procedure and their days, per budget act."""

from vtt_engine.facts.steps import acts, order, own, raden, received, views, window

SOORTEN = (*acts.SOORTEN, *views.SOORTEN, *window.SOORTEN, *order.SOORTEN, *own.SOORTEN, *raden.SOORTEN, *received.SOORTEN)
