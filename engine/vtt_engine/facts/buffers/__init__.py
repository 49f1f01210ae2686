"""Reserves, provisions, balance sheet, risks."""

from vtt_engine.facts.buffers import balance, capital, courses, reserves, risks

SOORTEN = (*courses.SOORTEN, *reserves.SOORTEN, *risks.SOORTEN, *balance.SOORTEN, *capital.SOORTEN,)
