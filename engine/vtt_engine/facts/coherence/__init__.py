"""Coherence of the text: abbreviations, lists, references, figures and names that must fit each other."""

from vtt_engine.facts.coherence import (
    abbreviations,
    figures,
    headers,
    labels,
    lists,
    references,
    support,
    unchanged,
    wordpairs,
)

SOORTEN = (*abbreviations.SOORTEN, *lists.SOORTEN, *headers.SOORTEN, *figures.SOORTEN, *references.SOORTEN, *labels.SOORTEN,
           *wordpairs.SOORTEN, *unchanged.SOORTEN, *support.SOORTEN)
