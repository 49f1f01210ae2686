"""A comparison on paper (PDF and Word): per fate the findings that need words, and those that stayed as they were."""

from typing import NamedTuple

from vtt_reports.comparison.findings import Soort
from vtt_reports.comparison.view import Cijfergroep, Regel, Vergelijkbeeld
from vtt_reports.paper.words import joined

_LOOKS = {"opgelost": "goed", "niet te bepalen": "open"}


class Papierregel(NamedTuple):
    """A finding: how it looks (``klasse``), its weight in words, and what it says in lines with a label."""

    klasse: str
    teken: str
    weging: str
    code: str
    titel: str
    regels: tuple[tuple[str, str], ...]
    herstel: str


class Papiergroep(NamedTuple):
    """The findings of one fate. ``gelijk``: those that stayed and say what they said."""

    kop: str
    uitleg: str
    nieuw: bool
    regels: tuple[Papierregel, ...]
    gelijk: tuple[Papierregel, ...]


class Papierblad(NamedTuple):
    """A comparison on paper: what it is about in lines with a label, its findings and figures, and how it was made."""

    titel: str
    kop: tuple[tuple[str, str], ...]
    groepen: tuple[Papiergroep, ...]
    cijfers: tuple[Cijfergroep, ...]
    verantwoording: tuple[tuple[str, str], ...]


def sheet(beeld: Vergelijkbeeld) -> Papierblad:
    """Make what stands on paper of a comparison."""
    head = (("Oud", beeld.oud), ("Nieuw", beeld.nieuw), ("Uitslag", beeld.uitslag), ("Cijfers", beeld.cijfers),
            *(("Let op", text) for text in beeld.let_op))
    groups = []
    for groep in beeld.groepen:
        others, equal = (tuple(_line(regel, groep.soort) for regel in groep.regels if _equal(regel, groep.soort) == wanted)
                         for wanted in (False, True))
        groups.append(Papiergroep(f"{groep.kop} ({len(groep.regels)})", groep.uitleg, groep.soort == "nieuw", others, equal))
    return Papierblad(beeld.titel, head, tuple(groups), beeld.cijfergroepen, beeld.verantwoording)


def _equal(regel: Regel, soort: Soort) -> bool:
    return soort == "gebleven" and not (regel.eerder or regel.hoe)


def _line(regel: Regel, soort: Soort) -> Papierregel:
    return Papierregel(_LOOKS.get(soort, regel.ernst), regel.teken,
                       f"was {regel.ernst}" if soort in _LOOKS else regel.ernst, regel.code, regel.titel,
                       tuple((label, text) for label, text in _said(regel, soort) if text),
                       regel.herstel if soort == "nieuw" else "")


def _said(regel: Regel, soort: Soort) -> tuple[tuple[str, str], ...]:
    if soort == "nieuw":
        return ("", regel.melding), ("Waar", joined(regel.plekken)), (regel.label, regel.hoe)
    if soort == "gebleven":
        return (("Nu" if regel.eerder else "", regel.melding), ("Eerder", regel.eerder), (regel.label, regel.hoe),
                ("Over", regel.over))
    return (regel.label, regel.hoe), ("Was", regel.melding), ("Over", regel.over)
