"""The budget itself: years, programmes, taakvelden, changes, index."""

from vtt_engine.facts.budget import balance, contributions, course, index, indexed, stack, years

_YEARS = (*years.SOORTEN, *balance.SOORTEN, *contributions.SOORTEN, *course.SOORTEN)
_STACK = (*stack.SOORTEN, *index.SOORTEN, *indexed.SOORTEN)
SOORTEN = (*_YEARS, *_STACK)
