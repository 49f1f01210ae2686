"""Facts about how a proposal is composed: its points, headings, arguments, references and terms."""

from vtt_engine.facts.kind import Feitsoort

SOORTEN: tuple[Feitsoort, ...] = ()
