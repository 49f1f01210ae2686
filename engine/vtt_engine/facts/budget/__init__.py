"""The budget itself: years, programmes, taakvelden, changes, index."""

from vtt_engine.facts.budget import (
    balance,
    contributions,
    course,
    index,
    indexed,
    lines,
    membershares,
    overview,
    programmes,
    results,
    stack,
    taakvelden,
    years,
)

SOORTEN = (
    *years.SOORTEN, *balance.SOORTEN, *results.SOORTEN, *membershares.SOORTEN, *course.SOORTEN, *programmes.SOORTEN,
    *overview.SOORTEN, *lines.SOORTEN, *contributions.SOORTEN, *taakvelden.SOORTEN, *stack.SOORTEN, *index.SOORTEN,
    *indexed.SOORTEN,
)
