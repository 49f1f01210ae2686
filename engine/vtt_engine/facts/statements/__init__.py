"""Facts about what the text states, beside the figures, the participants and the law."""

from vtt_engine.facts.kind import Feitsoort

SOORTEN: tuple[Feitsoort, ...] = ()
