"""Writing to standard output, once, in UTF-8, with a clear error when that cannot be."""

import sys
from pathlib import Path

import click

from vtt_engine.record.errors import in_words


class UitvoerError(click.ClickException):
    """A report that could not be written."""

    exit_code = 2


def text_width() -> int:
    """The width for text on standard output: that of the terminal, within reason; 100 where there is none."""
    import shutil

    terminal = bool(sys.stdout and sys.stdout.isatty())
    return min(120, max(50, shutil.get_terminal_size((100, 24)).columns)) if terminal else 100


def say(text: str | bytes) -> None:
    """Write text to standard output.

    Raises:
        UitvoerError: there is no standard output, or it is full.
    """
    if sys.stdout is None:
        raise UitvoerError("er is geen standaarduitvoer; schrijf naar een bestand met -f FORMAAT=PAD")
    try:
        sys.stdout.buffer.write(text if isinstance(text, bytes) else text.encode("utf-8", errors="replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UitvoerError(f"kan niet schrijven naar de standaarduitvoer ({in_words(error)})") from None


def write(path: Path, content: bytes) -> None:
    """Write a report.

    Raises:
        UitvoerError: that cannot be.
    """
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UitvoerError(f"{path}: kan niet schrijven ({in_words(error)})") from None
