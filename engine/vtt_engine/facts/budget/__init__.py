"""The budget itself: years, programmes, taakvelden, changes, index."""

from vtt_engine.facts.kind import Feitsoort

SOORTEN: tuple[Feitsoort, ...] = ()
