"""The budget itself: years, programmes, taakvelden, changes, index."""

from vtt_engine.facts.budget import contributions, lines, overview, programmes, taakvelden

SOORTEN = (
    *programmes.SOORTEN, *overview.SOORTEN, *lines.SOORTEN, *contributions.SOORTEN, *taakvelden.SOORTEN,
)
