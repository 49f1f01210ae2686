"""Outcomes: per rule and thing exactly one, the causes behind the findings, and the report with its exit code."""
