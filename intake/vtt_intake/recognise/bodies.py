"""Who takes a step: the boards, raden and meetings that a text names, by the name a record gives them."""

import re
from typing import NamedTuple

from vtt_intake.recognise.picture import Beeld

RADEN = "raden"
_BOARD = re.compile(r"\b[Aa]lgemeen [Bb]estuur\b|\bAB\b")
_BODIES: tuple[tuple[str, str], ...] = (
    ("gedeputeerde staten", r"\b[Gg]edeputeerde [Ss]taten\b|\bGS\b|\bde provincie\b|\bprovinciale toezichthouder\b"),
    ("dagelijks bestuur", r"\b[Dd]agelijks [Bb]estuur\b|\bDB\b"),
    ("algemeen bestuur", r"\b[Aa]lgemeen [Bb]estuur\b|\bAB\b"),
    ("bestuurlijke bijeenkomst", r"\b[Bb]estuurlijke bijeenkomst\b"),
    (RADEN, r"\b(?:[Gg]emeente)?[Rr]aden\b(?! (?:aan|af|u|wij))"),
    ("gemeenteraad", r"\b[Gg]emeenteraad\b|\b[Rr]aad\b(?! voor de| van (?:[A-Z]|toezicht|bestuur))|\b[Rr]aadsvergadering\b"),
    ("college", r"\b[Cc]ollege(?:s)?\b|\b[Bb]urgemeester en [Ww]ethouders\b|\bB\s?&\s?W\b"),
    ("portefeuillehouder", r"\b[Pp]ortefeuillehouders?\b(?!overleg)"),
    ("", r"\b[Rr]aadscommissie\b|\b[A-Za-z]*(?:overleg|werkgroep|klankbordgroep|commissie)\b"),
)
_YOU = re.compile(r"\b[Uu]w (?:vergadering|bestuur)\b|\b(?:heeft|hebt|heb|besloot|besluit|bent|zult) u\b|"
                  r"\bu (?:heeft|hebt|besloot)\b")
_BOARDS = frozenset(name for name, _ in _BODIES[:7])
_LONGEST = 200  # signs of the name of a body
_FEW = 3  # words of a cell that holds no more than a body
_ADDRESSED = {"raadsvoorstel": "gemeenteraad", "raadsbrief": "gemeenteraad", "collegevoorstel": "college"}


class Orgaan(NamedTuple):
    """A body in a text: its name and where it stands."""

    naam: str
    begin: int


def bodies(beeld: Beeld, text: str) -> list[Orgaan]:
    """The bodies that a text names, from left to right; ``u`` is the body that the proposal addresses."""
    found = [Orgaan(name or match[0], match.start()) for name, pattern in _BODIES for match in re.finditer(pattern, text)]
    addressed = _addressed(beeld)
    if addressed:
        found += [Orgaan(addressed, match.start()) for match in _YOU.finditer(text)]
    return sorted(found, key=lambda body: body.begin)


def body_near(beeld: Beeld, text: str, at: int) -> str | None:
    """The body nearest to a place in a text; None if the text names none."""
    found = bodies(beeld, text)
    return min(found, key=lambda body: abs(body.begin - at)).naam if found else None


def body_of_cell(beeld: Beeld, text: str) -> str | None:
    """The body in a cell that holds nothing else: by its known name, else as printed."""
    found = bodies(beeld, text)
    plain = " ".join(text.split())
    boards = [body.naam for body in found if body.naam in _BOARDS]
    if len(found) == 1 and boards and len(plain.split()) <= _FEW:
        return boards[0]
    return plain[:_LONGEST] if re.search(r"\w", plain) else None


def _addressed(beeld: Beeld) -> str | None:
    kind = beeld.bouw.data.get("soort")
    if kind == "bestuursvoorstel":
        if beeld.algemeen_bestuur is None:
            beeld.algemeen_bestuur = any(_BOARD.search(alinea.tekst) for _, alinea in beeld.delen[0].alineas())
        return "algemeen bestuur" if beeld.algemeen_bestuur else None
    return _ADDRESSED.get(kind or "")
