"""The reader of PDF documents as a whole."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import DAMAGED, Alinea, Document, Leesvraag, Plek, Spoor, Tabel
from vtt_intake.readers.damage import damage
from vtt_intake.readers.errors import not_read
from vtt_intake.readers.limits import MOST_PAGES, shown
from vtt_intake.readers.makers import names_a_person
from vtt_intake.readers.pdf.blocks import blocks
from vtt_intake.readers.pdf.page import Page, lay_out
from vtt_intake.readers.pdf.source import open_pdf, read_page

_DAMAGED = ("een PDF die beschadigd of afgebroken is", "een hele PDF",
            "kijk of het bestand opengaat, en haal het zo nodig opnieuw op")
Voortgang = Callable[[int, int], None]


def read_pdf(content: bytes, naam: str, id: str, voortgang: Voortgang | None = None) -> Document:
    """Read a PDF. Places: ``p<page>/b<n>`` for the n-th block of a page (from 1), ``t<n>/r<n>/k<n>`` for cells.

    ``voortgang`` is called after each page with the pages done and the pages in all.

    Raises:
        NietGelezenError: it is damaged, asks for a password, has no text (a scan), or more than 2,000 pages.
    """
    try:
        file = open_pdf(content)
    except pdfium.PdfiumError as error:
        raise _closed(naam, error) from error
    try:
        total = len(file)
        if total > MOST_PAGES:
            raise not_read(naam, f"{shown(total)} bladzijden", f"hoogstens {shown(MOST_PAGES)} bladzijden",
                           "bewaar het deel met het voorstel als een eigen PDF")
        pages = []
        for index in range(total):
            pages.append(lay_out(read_page(file, index)))
            if voortgang is not None:
                voortgang(index + 1, total)
        facts = _properties(file)
    finally:
        file.close()
    _refuse_without_text(naam, pages)
    return _document(naam, id, pages, facts)


class _Facts(NamedTuple):
    """The properties of a file; ``maker`` is only used to see whether it is a person, and not kept."""

    titel: str
    maker: str
    kenmerken: Mapping[str, bool | int | str]


def _document(naam: str, id: str, pages: list[Page], facts: _Facts) -> Document:
    blokken = blocks(pages, id)
    sporen = _traces(pages, id)
    counts = {"opmerkingen": sum(s.soort == "opmerking" for s in sporen),
              "verborgen_tekst": sum(s.soort == "verborgen tekst" for s in sporen)}
    running = [blok.tekst for blok in blokken if isinstance(blok, Alinea) and blok.soort in ("kopregel", "voetregel")]
    kenmerken = {**facts.kenmerken, **counts, "maker_vermeld": names_a_person(facts.maker, running),
                 "tabellen": sum(isinstance(blok, Tabel) for blok in blokken), "afbeeldingen": sum(p.raw.pictures for p in pages)}
    questions = (*_questions(pages, id), *damage(blokken, (), id))
    if any(page.raw.damaged or (page.raw.scan and len(questions) > 1) for page in pages):
        sporen = (*sporen, Spoor(DAMAGED, "; ".join(q.gevonden for q in questions), Plek(id, "p1", 1)))
    return Document(id, naam, "pdf", blokken, sporen, questions, kenmerken, facts.titel, len(pages))


def _properties(file: Any) -> _Facts:
    titel, maker = (file.get_metadata_value(key).strip() for key in ("Title", "Author"))
    facts: dict[str, bool | int | str] = {
        "titel_ingevuld": bool(titel), "gelabeld": bool(file.is_tagged()), "wijzigingen": 0,
        "macros": pdf.FPDFDoc_GetJavaScriptActionCount(file) > 0}
    size = pdf.FPDFCatalog_GetLanguage(file, None, 0)
    if size > 2:
        buffer = (pdf.FPDF_WCHAR * (size // 2))()
        pdf.FPDFCatalog_GetLanguage(file, buffer, size)
        facts["taal"] = bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
    return _Facts(titel, maker, facts)


def _traces(pages: list[Page], id: str) -> tuple[Spoor, ...]:
    found = []
    for page in pages:
        plek = Plek(id, f"p{page.raw.number}", page.raw.number)
        found += [Spoor("verborgen tekst", words, plek) for words in page.raw.hidden]
        found += [Spoor("opmerking", words, plek) for words in page.raw.remarks]
        if page.raw.askew:
            found.append(Spoor("watermerk", page.raw.askew, plek))
    return tuple(found)


def _has_text(page: Page) -> bool:
    return bool(page.tables) or any(layer for layer in page.layers)


def _refuse_without_text(naam: str, pages: list[Page]) -> None:
    if any(_has_text(page) for page in pages):
        return
    if any(page.raw.damaged for page in pages):
        raise not_read(naam, *_DAMAGED)
    if any(page.raw.pictures for page in pages):
        raise not_read(naam, "een scan zonder tekstlaag: er staan alleen afbeeldingen in", "een PDF met tekst",
                       "maak de PDF doorzoekbaar met tekstherkenning (OCR), of vraag het Word-bestand")
    raise not_read(naam, "een PDF zonder tekst", "een PDF met een voorstel", "kijk of dit het goede bestand is")


def _questions(pages: list[Page], id: str) -> tuple[Leesvraag, ...]:
    scans = [p.raw.number for p in pages if not _has_text(p) and p.raw.pictures]
    layered = [p.raw.number for p in pages if _has_text(p) and p.raw.scan]
    strange = [p.raw.number for p in pages if p.raw.unknown > 3]
    forms = [p.raw.number for p in pages if p.raw.fields]
    crowded = [p.raw.number for p in pages if p.raw.crowded]
    damaged = [p.raw.number for p in pages if p.raw.damaged]
    cases = ((damaged, "is beschadigd", "Deze bladzijde is niet gelezen. Staat er iets op dat meetelt? "
              "Open de PDF en druk haar opnieuw af als PDF, of vraag het Word-bestand."),
             (crowded, "is te vol om helemaal te lezen", "Staan alle woorden en tabellen van deze bladzijde in het verslag?"),
             (scans, "is een scan zonder tekstlaag", "Deze bladzijde is niet gelezen. Staat er iets op dat meetelt? "
              "Maak de PDF dan doorzoekbaar (OCR) of vraag het Word-bestand."),
             (layered, "is een scan met een tekstlaag", "De tekst komt uit beeldherkenning. Kloppen de cijfers met het beeld?"),
             (strange, "heeft letters die niet zijn terug te vinden", "Wat staat er op de plaats van het teken �?"),
             (forms, "heeft ingevulde velden van een formulier", "De ingevulde velden zijn niet gelezen. Wat staat er?"))
    return tuple(Leesvraag(Plek(id, f"p{where[0]}", where[0]), f"{_listed(where)} {found}", ask)
                 for where, found, ask in cases if where)


def _listed(numbers: list[int]) -> str:
    """Pages in words: ``bladzijde 3``, ``bladzijden 3, 4 en 7``; a long list is cut off."""
    if len(numbers) == 1:
        return f"bladzijde {numbers[0]}"
    first = [str(number) for number in numbers[:8]]
    if len(numbers) > 8:
        return f"bladzijden {', '.join(first)} en nog {len(numbers) - 8}: elke bladzijde"
    return f"elk van de bladzijden {', '.join(first[:-1])} en {first[-1]}"


def _closed(naam: str, error: pdfium.PdfiumError) -> NietGelezenError:
    code = getattr(error, "err_code", None)
    if code == pdf.FPDF_ERR_PASSWORD:
        return not_read(naam, "een PDF met een wachtwoord", "een PDF die zonder wachtwoord opengaat",
                        "open de PDF met het wachtwoord en bewaar haar zonder beveiliging")
    if code == pdf.FPDF_ERR_SECURITY:
        return not_read(naam, "een PDF met een beveiliging die niet te openen is", "een PDF zonder beveiliging",
                        "bewaar de PDF zonder beveiliging")
    return not_read(naam, *_DAMAGED)
