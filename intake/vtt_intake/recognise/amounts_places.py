"""Where something stands, in words as a reader of the document would say it."""

import re

from vtt_intake.form import Alinea
from vtt_intake.recognise.outline import NUMBER_HEAD, Regel
from vtt_intake.recognise.picture import Beeld

_LISTS = {"argumenten": "Argument", "kanttekeningen": "Kanttekening"}
_MOST = 80


def place(beeld: Beeld, line: Regel, alinea: Alinea | None = None) -> str:
    """The document if it is not the proposal itself, the heading or number of the argument, and the point."""
    parts = [_document(beeld, line)] if line.blok.plek.document != beeld.hoofd.id else []
    if line.stuk:
        parts.append(f"Bijlage {line.stuk}")
    head = line.kop.strip().rstrip(":")
    number = NUMBER_HEAD.match(head)
    if number and line.rubriek in _LISTS:
        parts.append(f"{_LISTS[line.rubriek]} {number['nummers'].strip().rstrip('.)')}")
    elif head:
        parts.append(head if len(head) <= _MOST else head[:_MOST].rsplit(" ", 1)[0] + " …")
    if alinea and alinea.soort in ("kop", "titel"):
        parts.append("kop")
    elif alinea and alinea.nummer and alinea.nummer != "•":
        parts.append(f"punt {alinea.nummer.rstrip('.)')}")
    return ", ".join(parts)


def _document(beeld: Beeld, line: Regel) -> str:
    document = next(d for d in beeld.documenten if d.id == line.blok.plek.document)
    title = next((b.tekst for b in document.blokken if isinstance(b, Alinea) and b.soort == "titel"), document.titel)
    return re.sub(r"\s+", " ", title).strip() or document.naam
