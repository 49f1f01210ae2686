"""Facts about privacy: personal data in the words, and what the files carry along."""

from vtt_engine.facts.privacy import cases, files, openness, personal, small

SOORTEN = (*personal.SOORTEN, *cases.SOORTEN, *openness.SOORTEN, *small.SOORTEN, *files.SOORTEN)
