"""The checking engine of vtt-check: record, facts, rulebook, matching and outcomes."""

__version__ = "0.1.0"
