"""What paper says of one outcome: where it is, what it is about and the norm in short; and text that can stand on paper."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from vtt_engine.facts.fact import Plaats
from vtt_engine.notation import count
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.layout import clean
from vtt_reports.remarks import place_words, without_folders

LONGEST = 1500
MOST_PLACES = 5


def shown(text: str) -> str:
    """A text as it can stand on paper: without control characters, and of a very long one only the begin."""
    plain = clean(text)
    if len(plain) <= LONGEST:
        return plain
    return f"{plain[:LONGEST]} … (en nog {count(len(plain) - LONGEST, 'teken', 'tekens')})"


def where_of(u: Toetsuitkomst, rapport: Rapport) -> tuple[str, ...]:
    """The places of a finding in words, without folders; a place without words is a line of the record."""
    return tuple(dict.fromkeys(_place(plaats, rapport) for plaats in u.plaatsen))


def joined(places: Sequence[str]) -> str:
    """Some places, and how many more there are."""
    more = len(places) - MOST_PLACES
    return "; ".join(places[:MOST_PLACES]) + (f" en nog {more}" if more > 0 else "")


def _place(plaats: Plaats, rapport: Rapport) -> str:
    line, origin = rapport.plekken.get(plaats.pad), rapport.vindplaatsen.get(plaats.pad)
    if line is not None and plaats.tekst:
        return plaats.tekst
    words = place_words(plaats, rapport)
    if words == rapport.bestand and line is not None:
        return f"regel {line.regelnummer} van het dossier"
    return words.replace(origin.bestand, PurePath(origin.bestand).name) if origin else without_folders(words, rapport)


def about(u: Toetsuitkomst) -> str:
    """What an outcome is about, in the words of the proposal where it has them."""
    evidence: Mapping[str, object] = u.feit.evidence() if u.feit else {}
    places = list(dict.fromkeys(plaats.tekst for plaats in u.plaatsen if plaats.tekst))
    return str(evidence.get("stuk") or joined(places) or u.over)
