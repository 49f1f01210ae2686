"""The budget itself: years, programmes, taakvelden, changes, index."""

from vtt_engine.facts.budget import balance, course, index, indexed, membershares, stack, years

_YEARS = (*years.SOORTEN, *balance.SOORTEN, *membershares.SOORTEN, *course.SOORTEN)
_STACK = (*stack.SOORTEN, *index.SOORTEN, *indexed.SOORTEN)
SOORTEN = (*_YEARS, *_STACK)
