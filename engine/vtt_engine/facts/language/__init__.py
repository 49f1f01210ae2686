"""Facts about the words of the documents: dates as written, personal data, notation and readability."""

from vtt_engine.facts.kind import Feitsoort

SOORTEN: tuple[Feitsoort, ...] = ()
