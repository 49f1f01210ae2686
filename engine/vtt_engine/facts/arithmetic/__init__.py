"""Sums in tables and in words, growth, and one amount at several places."""

from vtt_engine.facts.arithmetic import agreement, growth, hours, prognosis, rows, sums, tables

SOORTEN = (*tables.SOORTEN, *rows.SOORTEN, *agreement.SOORTEN, *sums.SOORTEN, *growth.SOORTEN, *hours.SOORTEN,
           *prognosis.SOORTEN)
