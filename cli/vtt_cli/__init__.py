"""The ``vtt-check`` command. click stays in here; everything heavy is imported where it is used."""
