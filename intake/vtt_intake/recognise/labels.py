"""The data about itself that a paper gives at its top: tables of two columns and lines such as ``Datum: 4 maart 2021``."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vtt_intake.form import Plek, Tabel
from vtt_intake.recognise.picture import Deelstuk

_LINE = re.compile(r"^\s*([A-ZÀ-Ý][\w&./() -]{1,45}?)\s*(?::|\t)\s*(\S.*)$")
_LONGEST = 500  # signs of a datum; what is longer is text
_FIRST = 40  # blocks at the top in which lines with data may stand
_NAMES: tuple[tuple[str, str], ...] = (
    ("uiterste", r"uiterste|fatale datum|uiterlijk"),
    ("versie", r"^versie|datum versie"),
    ("status", r"^(?:document)?status"),
    ("vergadering", r"vergader|^datum (?:ab|db|raad|college|algemeen|dagelijks)|^behandeld in|^agenda"),
    ("datum", r"^(?:datum|d\.d\.|opgesteld op|dagtekening)"),
    ("kenmerk", r"kenmerk|zaak(?:nummer|nr|-?id)|(?:registratie|document|voorstel|stuk|corsa|verseon)\s?-?(?:nummer|nr)"),
    ("titel", r"^(?:onderwerp|titel|betreft|betreffende)"),
    ("regeling", r"^(?:organisatie|(?:gemeenschappelijke )?regeling|verbonden partij)"),
    ("gemeente", r"^gemeente$"),
    ("aan", r"^(?:aan|gericht aan)$"),
    ("soort", r"^(?:soort|type)\b"),
)


class Gegeven(NamedTuple):
    """A datum that a paper gives about itself: which one, its words, and where it stands."""

    naam: str
    label: str
    waarde: str
    plek: Plek


def data_of(deel: Deelstuk) -> list[Gegeven]:
    """The data at the top of a paper, in reading order."""
    found = []
    for label, value, plek in _pairs(deel):
        plain = label.strip(" :.?").lower()
        name = next((name for name, pattern in _NAMES if re.search(pattern, plain)), None)
        if name and len(value) <= _LONGEST and re.search(r"\w", value):
            found.append(Gegeven(name, label.strip(" :"), value.strip(), plek))
    return found


def datum_of(deel: Deelstuk, *names: str) -> Gegeven | None:
    """The first datum with one of these names, the names in order of preference."""
    found = data_of(deel)
    return next((item for name in names for item in found if item.naam == name), None)


def _pairs(deel: Deelstuk) -> Iterator[tuple[str, str, Plek]]:
    for i, line in enumerate(deel.regels):
        if line.rubriek not in ("overig", "gegevens"):
            continue
        if isinstance(line.blok, Tabel):
            yield from _cells(line.blok)
        elif i < _FIRST:
            for text in line.blok.tekst.split("\n"):
                if match := _LINE.match(text):
                    yield match[1], match[2], line.blok.plek


def _cells(tabel: Tabel) -> Iterator[tuple[str, str, Plek]]:
    """Labels with the cell to their right; a table with many columns of figures gives nothing that is asked for."""
    for row in tabel.rijen:
        cells = [cel for cel in row if not cel.vervolg]
        if len(cells) == 1 and (match := _LINE.match(cells[0].tekst)):
            yield match[1], match[2], cells[0].plek
        elif len(cells) in (2, 4):
            for label, value in zip(cells[::2], cells[1::2], strict=True):
                yield label.tekst, value.tekst, value.plek
