"""Facts about how a proposal is composed: its points, headings, arguments, references and terms."""

from vtt_engine.facts.composition import authority, outlook, points, remarks, template, title

SOORTEN = (*points.SOORTEN, *authority.SOORTEN, *template.SOORTEN, *remarks.SOORTEN, *title.SOORTEN, *outlook.SOORTEN)
