"""The recogniser as a whole: each step fills a part of the record and may lean on the parts before it."""

from vtt_intake.form import Document
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.figures import make_figures
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.text import keep_text


def recognise(documenten: tuple[Document, ...]) -> Bouw:
    """Make the record of one proposal from its documents (at least one)."""
    beeld = Beeld(documenten)
    keep_text(beeld)
    make_figures(beeld)
    return beeld.bouw
