"""A comparison on paper (PDF and Word): per fate the findings that need words, and those that stayed as they were."""

from typing import NamedTuple

from vtt_engine.notation import count
from vtt_reports.comparison.findings import Soort
from vtt_reports.comparison.view import Cijfergroep, Groep, Regel, Vergelijkbeeld
from vtt_reports.subjects import joined


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
    """The findings of one fate."""

    kop: str
    uitleg: str
    nieuw: bool
    regels: tuple[Papierregel, ...]


class Papierblad(NamedTuple):
    """A comparison on paper: what it is about in lines with a label, its findings and figures, and how it was made.

    ``gelijk``: the findings that stayed and say what they said; they come last.
    """

    titel: str
    kop: tuple[tuple[str, str], ...]
    groepen: tuple[Papiergroep, ...]
    cijfers: tuple[Cijfergroep, ...]
    gelijk: tuple[Papierregel, ...]
    verantwoording: tuple[tuple[str, str], ...]


def sheet(beeld: Vergelijkbeeld) -> Papierblad:
    """Make what stands on paper of a comparison."""
    equal = tuple(_line(regel, groep) for groep in beeld.groepen for regel in groep.regels if _equal(regel, groep))
    groups = tuple(_group(groep) for groep in beeld.groepen)
    return Papierblad(beeld.titel, beeld.samenvatting, groups, beeld.cijfergroepen, equal, beeld.verantwoording)


def _group(groep: Groep) -> Papiergroep:
    lines = tuple(_line(regel, groep) for regel in groep.regels if not _equal(regel, groep))
    same = len(groep.regels) - len(lines)
    behind = f" {count(same, 'is', 'zijn')} gelijk gebleven en {'staat' if same == 1 else 'staan'} achteraan." if same else ""
    return Papiergroep(f"{groep.kop} ({len(groep.regels)})", groep.uitleg + behind, groep.soort == "nieuw", lines)


def _equal(regel: Regel, groep: Groep) -> bool:
    return groep.soort == "gebleven" and not (regel.eerder or regel.hoe)


def _line(regel: Regel, groep: Groep) -> Papierregel:
    return Papierregel(groep.klasse or regel.ernst, regel.teken, f"was {regel.ernst}" if groep.klasse else regel.ernst,
                       regel.code, regel.titel, tuple((label, text) for label, text in _said(regel, groep.soort) if text),
                       regel.herstel if groep.soort == "nieuw" else "")


def _said(regel: Regel, soort: Soort) -> tuple[tuple[str, str], ...]:
    if soort == "nieuw":
        return ("", regel.melding), ("Waar", joined(regel.plekken)), (regel.label, regel.hoe)
    if soort == "gebleven":
        return (("Nu" if regel.eerder else "", regel.melding), ("Eerder", regel.eerder), (regel.label, regel.hoe),
                ("Over", regel.over))
    return (regel.label, regel.hoe), ("Was", regel.melding), ("Over", regel.over)
