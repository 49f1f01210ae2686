"""The recogniser as a whole: each step fills a part of the record and may lean on the parts before it."""

from collections.abc import Callable

from vtt_intake.form import DAMAGED, Document
from vtt_intake.recognise.absent import note_absent
from vtt_intake.recognise.acts import read_acts
from vtt_intake.recognise.annexes import read_annexes
from vtt_intake.recognise.arguments import read_arguments
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.components import read_components
from vtt_intake.recognise.decisions import read_claims, read_texts, read_views
from vtt_intake.recognise.figures import read_figures
from vtt_intake.recognise.head import read_head
from vtt_intake.recognise.organisation import read_organisation
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.points import read_points
from vtt_intake.recognise.procedure import read_procedure
from vtt_intake.recognise.questions import ask_likely
from vtt_intake.recognise.text import keep_text
from vtt_intake.recognise.votes import read_votes
from vtt_intake.recognise.workbook import keep_sheets

STEPS: tuple[Callable[[Beeld], None], ...] = (
    read_head,
    read_organisation,
    read_acts,
    read_points,
    read_arguments,
    read_annexes,
    read_procedure,
    read_votes,
    read_texts,
    read_claims,
    read_views,
    read_components,
    read_figures,
    note_absent,
    keep_text,
    keep_sheets,
    ask_likely,
)


def recognise(documenten: tuple[Document, ...]) -> Bouw:
    """Make the record of one proposal from its documents (at least one)."""
    beeld = Beeld(documenten)
    for step in STEPS:
        step(beeld)
    doubt_damaged(beeld)
    return beeld.bouw


def doubt_damaged(beeld: Beeld) -> None:
    """Let nothing be certain that was read from a document with damaged text."""
    damaged = {document.id for document in beeld.documenten if any(spoor.soort == DAMAGED for spoor in document.sporen)}
    for entry in beeld.bouw.herkomst.values():
        if entry["document"] in damaged:
            entry["zekerheid"] = "twijfel"
