"""PDF documents: from letters with places to lines, tables and paragraphs. Lengths are points, from the top left."""

from vtt_intake.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
