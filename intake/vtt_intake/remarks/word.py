"""Remarks in a Word file as comments, beside the text."""

from collections.abc import Sequence

from lxml import etree

from vtt_intake.readers.errors import not_read
from vtt_intake.readers.package import parse
from vtt_intake.readers.word_hidden import Zicht
from vtt_intake.readers.word_inline import TEXT
from vtt_intake.readers.word_package import W, open_package
from vtt_intake.readers.word_places import P, R, Vindplaatsen, blocks
from vtt_intake.readers.word_styles import Styles
from vtt_intake.remarks.remark import Opmerking
from vtt_intake.remarks.word_comments import CommentPart
from vtt_intake.remarks.word_own import without_own
from vtt_intake.remarks.word_parts import rewritten, serialised
from vtt_intake.remarks.word_span import Span, quoted


def commented_docx(original: bytes, remarks: Sequence[Opmerking]) -> bytes:
    """Give the file with a Word comment for each remark; with none now or before, the very same bytes.

    A comment on a note stands at its mark in the text; one on a header, a footer or an unknown place at the first paragraph
    with words. Comments of others stay; our own of an earlier time go. Only the text, the comments and the lists that name them
    are written anew; a run is split where a quotation begins or ends inside it. Comments have no date: the same input gives the
    same bytes.

    Raises:
        NietGelezenError: the file is no Word document that can be read.
    """
    original = without_own(original)
    if not remarks:
        return original
    package = open_package(original, "document.docx")
    document = parse(package.delen[package.main], package.naam, package.main, whole=True)
    comments, zicht, places = CommentPart(package, document), Zicht(Styles(package), document), Vindplaatsen(document)
    for remark in remarks:
        span = _span(document, places.find(remark.anker), remark.citaat, zicht)
        if span is None:
            raise not_read(package.naam, "een document zonder alinea's", "een document met tekst", "kijk of dit het goede is")
        _mark(span, comments.add(remark.tekst))
    return rewritten(original, {package.main: serialised(document), **comments.parts()})


def _span(document: etree._Element, place: etree._Element | None, quotation: str, zicht: Zicht) -> Span | None:
    """The elements that a remark goes from and to: around these, or, for paragraphs, inside them."""
    body = document.find(f"{W}body")
    if (place is None or (place.tag != R and next(place.iter(P), None) is None)) and body is not None:
        place = _first(body)
    if place is None or place.tag == R:
        return Span(place, place) if place is not None else None
    paragraphs = [place] if place.tag == P else [block for block in blocks(place) if block.tag == P] or list(place.iter(P))
    found = next((span for paragraph in paragraphs if (span := quoted(paragraph, quotation, zicht))), None)
    return found or (Span(paragraphs[0], paragraphs[-1]) if paragraphs else None)


def _first(body: etree._Element) -> etree._Element | None:
    """The first paragraph with words, as a title; without one the first of all, if need be in a table."""
    paragraphs = [block for block in blocks(body) if block.tag == P] or list(body.iter(P))
    return next((one for one in paragraphs if any(text.text for text in one.iter(TEXT))), next(iter(paragraphs), None))


def _mark(span: Span, id: str) -> None:
    """Put the beginning, the end and the reference of a comment around a span."""
    begin, end = (etree.Element(f"{W}{name}", {f"{W}id": id}) for name in ("commentRangeStart", "commentRangeEnd"))
    reference = etree.Element(R)
    etree.SubElement(reference, f"{W}commentReference", {f"{W}id": id})
    if span.begin.tag == P:
        at = next((i for i, child in enumerate(span.begin) if child.tag not in (f"{W}pPr", begin.tag)), len(span.begin))
        span.begin.insert(at, begin)
    else:
        span.begin.addprevious(begin)
    if span.end.tag == P:
        span.end.extend([end, reference])
        return
    _last(span.end).addnext(end)
    top = end
    while (parent := top.getparent()) is not None and parent.tag != P:
        top = parent
    top.addnext(reference)


def _last(element: etree._Element) -> etree._Element:
    """The last of the ends and references of comments that already follow an element, so that comments keep their order."""
    after = element.getnext()
    while after is not None and (after.tag == f"{W}commentRangeEnd" or after.find(f"{W}commentReference") is not None):
        element, after = after, after.getnext()
    return element
