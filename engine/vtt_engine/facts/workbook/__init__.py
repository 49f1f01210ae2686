"""Facts about the workbook behind the tables: its formulas and its cells."""

from vtt_engine.facts.kind import Feitsoort

SOORTEN: tuple[Feitsoort, ...] = ()
