"""The record beside an earlier or other record."""

from vtt_engine.facts.beside import counts, local, years

SOORTEN = (*years.SOORTEN, *local.SOORTEN, *counts.SOORTEN)
