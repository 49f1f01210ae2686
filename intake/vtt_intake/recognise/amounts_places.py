"""Where a figure stands, in words as a reader of the document would say it."""

from vtt_intake.form import Alinea
from vtt_intake.recognise.outline import NUMBER_HEAD, Regel
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.places import place

_LISTS = {"argumenten": "Argument", "kanttekeningen": "Kanttekening"}
_MOST = 80


def place_of_figure(beeld: Beeld, deel: Deelstuk, line: Regel, alinea: Alinea | None = None) -> str:
    """The paper if it is not the main one, the heading or number of the argument, and the point."""
    head = line.kop.strip().rstrip(":")
    number = NUMBER_HEAD.match(head)
    if number and line.rubriek in _LISTS:
        head = f"{_LISTS[line.rubriek]} {number['nummers'].strip().rstrip('.)')}"
    elif len(head) > _MOST:
        head = head[:_MOST].rsplit(" ", 1)[0] + " …"
    point = ""
    if alinea and alinea.soort in ("kop", "titel"):
        point = "kop"
    elif alinea and alinea.nummer and alinea.nummer != "•":
        point = f"punt {alinea.nummer.rstrip('.)')}"
    return place(beeld, deel, head, point)
