"""Parts of the record that the papers have nothing of: said only where none of the words of a part stands where it would."""

import re
from collections.abc import Iterator

from vtt_engine.text.sentences import sentences
from vtt_intake.recognise.picture import Beeld

_WORDS: tuple[tuple[str, str], ...] = (
    ("meerjarenraming", r"meerjaren|\braming\b|\b20\d\d\b"),
    ("programmas", r"\bprogramma(?:’s|'s)?\b"),
    ("taakvelden", r"taakveld"),
    ("stapels", r"na (?:\S+ )?wijziging|primi?tieve|bijgestelde begroting"),
    ("indexeringen", r"index"),
    ("reserves", r"\b\w*reserves?\b"),
    ("voorzieningen", r"\bvoorzieningen?\b"),
    ("balansen", r"\bbalans\b|\bactiva\b"),
    ("risicos", r"^kans\b|\bkans (?:en|x|×|maal) |kansklasse"),
    ("weerstandsvermogen", r"weerstands(?:vermogen|capaciteit)"),
    ("resultaatbestemmingen", r"resultaatbestemming|bestemming van het \w*resultaat"),
)
_FIGURE = re.compile(r"€|\d\s?%|\beuro\b|\bmln\b|miljoen")


def note_absent(beeld: Beeld) -> None:
    """Make each part an empty list whose words stand in no heading, no cell and no sentence with an amount or a percentage."""
    texts = list(_telling(beeld))
    for part, pattern in _WORDS:
        if not any(re.search(pattern, text, re.IGNORECASE) for text in texts):
            beeld.bouw.leeg(part)


def _telling(beeld: Beeld) -> Iterator[str]:
    for deel in beeld.delen:
        for line, alinea in deel.alineas():
            if line.is_kop:
                yield alinea.tekst
            yield from (zin.tekst for zin in sentences(alinea.tekst) if _FIGURE.search(zin.tekst))
        for _, tabel in deel.tabellen():
            yield from (cel.tekst for row in tabel.rijen for cel in row if not cel.vervolg)
