"""Sums in tables and in words, growth, ratios, prognoses, and one amount at several places."""

from vtt_engine.facts.arithmetic import (
    agreement,
    growth,
    headings,
    hours,
    products,
    prognosis,
    ratios,
    rows,
    sums,
    tables,
)

SOORTEN = (*tables.SOORTEN, *rows.SOORTEN, *agreement.SOORTEN, *sums.SOORTEN, *growth.SOORTEN, *hours.SOORTEN,
           *products.SOORTEN, *ratios.SOORTEN, *headings.SOORTEN, *prognosis.SOORTEN)
