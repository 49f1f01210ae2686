"""The record: the values, parts and reading of what is known about one proposal."""
