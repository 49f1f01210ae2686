"""What paper says of one outcome: where it is; and text that can stand on paper."""

from pathlib import PurePath

from vtt_engine.facts.fact import Plaats
from vtt_engine.notation import count
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.layout import clean
from vtt_reports.remarks import place_words, without_folders
from vtt_reports.view import named

LONGEST = 1500


def shown(text: str) -> str:
    """A text as it can stand on paper: without control characters, and of a very long one only the begin."""
    plain = clean(text)
    if len(plain) <= LONGEST:
        return plain
    return f"{plain[:LONGEST]} … (en nog {count(len(plain) - LONGEST, 'teken', 'tekens')})"


def where_of(u: Toetsuitkomst, rapport: Rapport) -> tuple[str, ...]:
    """The places of a finding in words, without folders; a place without words is a part or a line of the record."""
    return tuple(dict.fromkeys(_place(plaats, rapport) for plaats in u.plaatsen))


def _place(plaats: Plaats, rapport: Rapport) -> str:
    line, origin = rapport.plekken.get(plaats.pad), rapport.vindplaatsen.get(plaats.pad)
    if line is not None and plaats.tekst:
        return plaats.tekst
    words = place_words(plaats, rapport)
    if words == rapport.bestand and line is not None:
        return named(plaats.pad, rapport) or f"regel {line.regelnummer} van het dossier"
    return words.replace(origin.bestand, PurePath(origin.bestand).name) if origin else without_folders(words, rapport)
