"""Documents on the command line: which inputs are documents, and how they become a record that can be checked."""

import re
import sys
from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from vtt_cli.files import DOCUMENTS, ENDINGS, TEXTS, Invoer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from vtt_engine.check import Controle
    from vtt_engine.outcomes.report import Rapport
    from vtt_intake.reading import Gelezen

_JSON = re.compile(r"\s*(?:\{\s*(?:[\"'}]|$)|\[\s*[{\"])")
_YAML = re.compile(r"(?:[ \t]*(?:#.*|---[ \t]*)?\r?\n)*(?:- )?[\"']?[a-z][a-z0-9_]*[\"']?\s*:(?:\s|$)")
_HEAD = 65_536
_MANY_PAGES = 20


def is_document(invoer: Invoer) -> bool:
    """Whether an input is a document, also one that cannot be read, and no record.

    What is in it decides; where that is text, it is a record if its name says so or if it is written as one.
    """
    from vtt_intake.readers.container import aanzien, as_text

    if invoer.fout is not None:
        return False
    name, kind = invoer.naam.lower(), aanzien(invoer.inhoud)
    if kind == "document" or name.endswith(ENDINGS):
        return kind == "document"
    if kind == "onbekend":
        return True
    text = as_text(invoer.inhoud[:_HEAD])
    if not invoer.inhoud.strip():
        return name.endswith(DOCUMENTS)
    return not (_JSON.match(text) or (not name.endswith(TEXTS) and _YAML.match(text)))


def check_documents(controle: "Controle", items: Sequence[Invoer]) -> "Rapport":
    """Check documents that together form one proposal; what cannot be read stands in the report."""
    return check_with_record(controle, items)[0]


def check_with_record(controle: "Controle", items: Sequence[Invoer]) -> "tuple[Rapport, bytes | None]":
    """The same, with the record that was made of the documents; None if nothing was read."""
    from vtt_engine.inputs import Documentbron
    from vtt_engine.record.errors import NietGelezenError

    naam = together(items)
    try:
        gelezen = read_documents(items)
    except NietGelezenError as error:
        return controle.niet_gelezen(naam, error.fouten), None
    bron = Documentbron({d.id: d.naam for d in gelezen.documenten}, digest(items), gelezen.fouten)
    return controle.toets(gelezen.inhoud, naam, bron), gelezen.inhoud


def read_documents(items: Sequence[Invoer]) -> "Gelezen":
    """Read documents, with a bar for the pages of a long one on a terminal.

    Raises:
        NietGelezenError: none of them can be read.
    """
    from vtt_engine.record.errors import Leesfout, NietGelezenError
    from vtt_intake.reading import lees_documenten

    closed = tuple(Leesfout(item.naam, None, None, "", *item.fout) for item in items if item.fout)
    files = [(item.naam, item.inhoud) for item in items if not item.fout]
    if not files:
        raise NietGelezenError(closed)
    with _bar() as progress:
        gelezen = lees_documenten(files, progress)
    return gelezen.met_fouten(closed)


def together(items: Sequence[Invoer]) -> str:
    """What a report calls these files: the first, with the names of the others."""
    names = [item.naam for item in items]
    return names[0] if len(names) == 1 else f"{names[0]} (met {', '.join(names[1:])})"


def digest(items: Sequence[Invoer]) -> str:
    """A hash over the contents of the files, in order."""
    import hashlib

    one_by_one = [hashlib.sha256(item.inhoud).hexdigest() for item in items if not item.fout]
    return one_by_one[0] if len(one_by_one) == 1 else hashlib.sha256("\n".join(one_by_one).encode()).hexdigest()


@contextmanager
def _bar() -> "Iterator[Callable[[int, int], None] | None]":
    """A progress bar that appears once a document turns out to be long; nothing where there is no terminal."""
    if not (sys.stderr and sys.stderr.isatty()):
        yield None
        return
    shown: list[Any] = []

    def progress(done: int, total: int) -> None:
        if total < _MANY_PAGES:
            return
        if not shown:
            shown.append(click.progressbar(length=total, label="Lezen", file=sys.stderr, show_pos=True))
        shown[0].update(done - shown[0].pos)

    try:
        yield progress
    finally:
        for bar in shown:
            bar.render_finish()
