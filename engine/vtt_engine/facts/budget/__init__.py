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
    stack,
    taakvelden,
    year_results,
    years,
)

SOORTEN = (
    *years.SOORTEN, *balance.SOORTEN, *year_results.SOORTEN, *membershares.SOORTEN, *course.SOORTEN, *programmes.SOORTEN,
    *overview.SOORTEN, *lines.SOORTEN, *contributions.SOORTEN, *taakvelden.SOORTEN, *stack.SOORTEN, *index.SOORTEN,
    *indexed.SOORTEN,
)
