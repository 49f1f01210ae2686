"""Documents in, record out: choose the reader of each file, recognise, and write the record as JSON."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import PurePath

from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.text.headings import rubriek_van
from vtt_intake.form import Alinea, Blok, Document, Leesvraag, Plek, Spoor, Tabel
from vtt_intake.readers.container import Bestand, herken
from vtt_intake.readers.errors import not_read, own_fault
from vtt_intake.readers.limits import MOST_BLOCKS, MOST_ROWS, shown
from vtt_intake.recognise.build import free_name
from vtt_intake.recognise.recognise import recognise
from vtt_intake.tame import tame

Voortgang = Callable[[int, int], None] | None


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A proposal made from documents: the record as JSON text in UTF-8, the documents, what is doubtful and what was not read."""

    inhoud: bytes
    documenten: tuple[Document, ...]
    leesvragen: tuple[Leesvraag, ...]
    fouten: tuple[Leesfout, ...] = ()

    def met_fouten(self, fouten: tuple[Leesfout, ...]) -> "Gelezen":
        """The same, with files beside it that could not be opened."""
        return replace(self, fouten=(*fouten, *self.fouten))


def lees_documenten(bestanden: Iterable[tuple[str, bytes]], voortgang: Voortgang = None) -> Gelezen:
    """Read files that together form one proposal, the main one first. A file that cannot be read is listed; the others go on.

    ``voortgang`` is called with the pages done and the pages in all, for each PDF anew.

    Raises:
        NietGelezenError: none of the files can be read, or what was read could not be made into a record.
    """
    ids: set[str] = set()
    documents: list[Document] = []
    fouten: list[Leesfout] = []
    for naam, content in bestanden:
        try:
            with _own_faults(naam):
                documents.append(lees_document(naam, content, _id(naam, ids), voortgang))
        except NietGelezenError as error:
            fouten += error.fouten
    if not documents:
        raise NietGelezenError(tuple(fouten))
    with _own_faults(documents[0].naam):
        bouw = recognise(tuple(documents))
        return Gelezen(bouw.as_json(), tuple(documents), tuple(bouw.leesvragen), tuple(fouten))


@contextmanager
def _own_faults(naam: str) -> Iterator[None]:
    """Turn an exception that no reader foresaw into an error of this file, so that the other files go on."""
    try:
        yield
    except NietGelezenError:
        raise
    except Exception as error:
        raise own_fault(naam, error) from error


def lees_document(naam: str, content: bytes, id: str, voortgang: Voortgang = None) -> Document:
    """Read one file with the reader for what it really is.

    Raises:
        NietGelezenError: it cannot be read, or has no words.
    """
    file = herken(naam, content)
    document = _read(file, id, voortgang)
    rows = sum(len(blok.rijen) for blok in document.blokken if isinstance(blok, Tabel))
    if len(document.blokken) > MOST_BLOCKS or rows > MOST_ROWS:
        raise not_read(naam, f"een document met {shown(len(document.blokken))} alinea's en tabellen, samen {shown(rows)} rijen",
                       f"hoogstens {shown(MOST_BLOCKS)} alinea's en tabellen, en {shown(MOST_ROWS)} rijen",
                       "kijk of dit het goede bestand is, of geef het stuk in delen")
    document = tame(document)
    if not any(_has_words(blok) for blok in document.blokken):
        alone = file.afbeeldingen and file.soort == "docx"
        raise not_read(naam, "een document met alleen afbeeldingen" if alone else "een document zonder tekst",
                       "een document met een voorstel",
                       "typ de tekst over of vraag het Word-bestand" if alone else "kijk of dit het goede bestand is")
    if file.macros is None or "macros" in document.kenmerken:
        return document
    traces = (Spoor("macro", "", Plek(id, "")),) if file.macros else ()
    return replace(document, kenmerken={**document.kenmerken, "macros": file.macros}, sporen=(*document.sporen, *traces))


def _read(file: Bestand, id: str, voortgang: Voortgang) -> Document:
    if file.soort == "docx":
        from vtt_intake.readers.word import read_docx

        return read_docx(file.inhoud, file.naam, id)
    if file.soort == "xlsx":
        from vtt_intake.readers.excel import read_xlsx

        return read_xlsx(file.inhoud, file.naam, id)
    if file.soort == "pdf":
        from vtt_intake.readers.pdf import read_pdf

        return read_pdf(file.inhoud, file.naam, id, voortgang)
    from vtt_intake.readers.plain import read_text

    return read_text(file.inhoud, file.naam, id, lambda line: rubriek_van(line) is not None)


def _has_words(blok: Blok) -> bool:
    if isinstance(blok, Alinea):
        return bool(blok.tekst.strip())
    return any(cel.tekst.strip() for row in blok.rijen for cel in row)


def _id(naam: str, taken: set[str]) -> str:
    """A short name for a document: its file name without ending, made unique."""
    base = re.sub(r"[^a-z0-9]+", "-", PurePath(naam).stem.lower()).strip("-") or "document"
    found = free_name(base, taken)
    taken.add(found)
    return found
