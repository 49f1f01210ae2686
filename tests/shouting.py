"""Work for the workers in the tests: light, as a process that is not forked imports it; some words end their process."""

import os


def shout(word: str) -> str:
    """Give a word in capitals."""
    if word == "weg":
        os._exit(3)
    if word == "stuk":
        raise ValueError(word)
    return word.upper()
