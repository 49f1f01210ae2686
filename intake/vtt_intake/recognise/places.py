"""How a place is told to a person: the paper, if it is not the main one, the heading, and what stands there."""

import re

from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.picture import Beeld, Deelstuk


def place(beeld: Beeld, deel: Deelstuk, *parts: str) -> str:
    """Tell a place in words, such as ``Memo risico’s, Aanleiding``."""
    paper = "" if deel.id == beeld.delen[0].id else paper_title(beeld, deel)
    return ", ".join(part.strip(" :") for part in (paper, *parts) if part.strip(" :"))


def paper_title(beeld: Beeld, deel: Deelstuk) -> str:
    """The title of a paper as the record has it."""
    return next((str(item["titel"]) for item in beeld.bouw.data.get("documenten", ()) if item["id"] == deel.id), deel.id)


def place_of(beeld: Beeld, deel: Deelstuk, line: Regel) -> str:
    """Tell under which headings a line stands; of a numbered heading its number."""
    own = "" if line.kop == line.sectiekop else line.kop
    number = re.match(r"\d{1,2}(?:\.\d{1,2})*(?:\s*(?:,|en)\s*\d{1,2}(?:\.\d{1,2})+)*", own)
    return place(beeld, deel, line.sectiekop, number[0] if number else own)
