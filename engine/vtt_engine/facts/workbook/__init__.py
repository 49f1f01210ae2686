"""Facts about the workbook behind the tables: its formulas and its cells."""

from vtt_engine.facts.workbook import cells, sums

SOORTEN = (*sums.SOORTEN, *cells.SOORTEN)
