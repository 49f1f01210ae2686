"""Knowing a copy of ours again: by our name at a remark, or our mark at a sheet."""

from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import AUTHOR
from vtt_intake.own_marks import own_notes, own_sheets
from vtt_intake.readers.container import herken
from vtt_intake.readers.package import Pakket


def is_commented(content: bytes) -> bool:
    """Whether a file is a copy of ours: a Word or Excel file with a remark or an overview by vtt-check in it."""
    try:
        soort = herken("", content).soort
        return (soort == "docx" and _word(Pakket(content, ""))) or (soort == "xlsx" and _excel(Pakket(content, "")))
    except NietGelezenError:
        return False


def _word(pakket: Pakket) -> bool:
    main = _main(pakket)
    parts = [r.doel for r in pakket.relaties(main) if r.soort == "comments" and r.doel in pakket.delen]
    return any(value == AUTHOR for part in parts for comment in pakket.xml(part).iterfind("{*}comment")
               for name, value in comment.attrib.items() if name.endswith("}author"))


def _excel(pakket: Pakket) -> bool:
    main = _main(pakket)
    if own_sheets(pakket.xml(main)):
        return True
    sheets = [r.doel for r in pakket.relaties(main) if r.soort == "worksheet" and not r.extern]
    parts = [r.doel for sheet in sheets for r in pakket.relaties(sheet) if r.soort == "comments" and r.doel in pakket.delen]
    return any(own_notes(pakket.xml(part)) for part in parts)


def _main(pakket: Pakket) -> str:
    """The part with the text or the workbook; what has none is no office file."""
    found = next((r.doel for r in pakket.relaties("") if r.soort == "officeDocument" and r.doel in pakket.delen), None)
    if found is None:
        raise pakket.damaged("een Office-bestand zonder inhoud")
    return found
