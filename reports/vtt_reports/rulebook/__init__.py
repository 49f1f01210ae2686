"""Telling the rulebook: lists, one rule or norm, what its voorbeelden test, and what became of the catalogue."""
