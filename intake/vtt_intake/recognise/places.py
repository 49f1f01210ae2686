"""How a place is told to a person: the paper, if it is not the main one, the heading, and what stands there."""

from vtt_intake.recognise.picture import Beeld, Deelstuk


def place(beeld: Beeld, deel: Deelstuk, *parts: str) -> str:
    """Tell a place in words, such as ``Memo risico’s, Aanleiding``."""
    paper = "" if deel.id == beeld.delen[0].id else paper_title(beeld, deel)
    return ", ".join(part.strip(" :") for part in (paper, *parts) if part.strip(" :"))


def paper_title(beeld: Beeld, deel: Deelstuk) -> str:
    """The title of a paper as the record has it."""
    return next((str(item["titel"]) for item in beeld.bouw.data.get("documenten", ()) if item["id"] == deel.id), deel.id)
