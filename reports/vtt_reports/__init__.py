"""Renderers: a report in, text out. Nothing here writes to a file or a terminal."""
