"""Facts about the words of the documents: dates as written, personal data, notation and readability."""

from vtt_engine.facts.language import codes, days, layout, meetings, readability, references, spelling, styles, tense, years

SOORTEN = (*days.SOORTEN, *tense.SOORTEN, *years.SOORTEN, *meetings.SOORTEN, *styles.SOORTEN, *layout.SOORTEN,
           *readability.SOORTEN, *references.SOORTEN, *codes.SOORTEN, *spelling.SOORTEN)
