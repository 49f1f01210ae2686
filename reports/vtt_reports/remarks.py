"""The findings as remarks for the writer's own file: what, the sum, the law and the repair, each at its place."""

from collections.abc import Callable
from pathlib import PurePath
from typing import NamedTuple

from vtt_engine.facts.fact import Plaats
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.origin import Vindplaats
from vtt_reports.sums import Som
from vtt_reports.view import TEKENS, Kaart, view_finding


class Kanttekst(NamedTuple):
    """A remark at a place of a document: its file, the anchor, the words it is about, and the text in lines.

    Without a place of its own the anchor and the words are empty, and the text says where it belongs; the file is then the one
    that the finding is about as a whole, if any.
    """

    bestand: str
    anker: str
    citaat: str
    tekst: str


def remarks(rapport: Rapport, can_carry: Callable[[Vindplaats], bool]) -> list[Kanttekst]:
    """One remark per finding, at its first place in a document that can carry one."""
    found = []
    for finding in rapport.bevindingen:
        known = ((p, rapport.vindplaatsen[p.pad]) for p in finding.plaatsen if p.pad in rapport.vindplaatsen)
        own, place = next(((p, place) for p, place in known if can_carry(place)), (None, None))
        lines = _lines(view_finding(finding, rapport))
        here = place.bestand if place else ""
        others = list(dict.fromkeys(place_words(p, rapport, here) for p in finding.plaatsen if p is not own))
        if others:
            lines.append(f"{'Zie ook' if own else 'Waar'}: {'; '.join(others[:5])}")
        text = without_folders("\n".join(lines), rapport)
        whole = next((p.tekst for p in finding.plaatsen if p.tekst in rapport.documenten), None)
        found.append(Kanttekst(place.bestand, place.anker, place.tekst, text) if place else Kanttekst(whole or "", "", "", text))
    return found


def overview(rapport: Rapport) -> list[tuple[str, ...]]:
    """The findings as rows of code, ernst, place, message, sum, law and repair; heaviest first."""
    rows = (_row(finding, view_finding(finding, rapport), rapport) for finding in rapport.bevindingen)
    return [tuple(without_folders(text, rapport) for text in row) for row in rows]


def _row(finding: Toetsuitkomst, card: Kaart, rapport: Rapport) -> tuple[str, ...]:
    where = "; ".join(dict.fromkeys(place_words(plaats, rapport) for plaats in finding.plaatsen))
    law = card.wet.woorden if card.wet else ""
    return card.code, finding.ernst or "", where, card.melding, sum_line(card.som), law, card.herstel


def place_words(plaats: Plaats, rapport: Rapport, here: str = "") -> str:
    """A place in words; without the name of the file if that is the one the words stand in."""
    found = rapport.vindplaatsen.get(plaats.pad)
    words = found.woorden.removeprefix(f"{here}, ") if found else ""
    return f"{words} ({plaats.tekst})" if words and plaats.tekst else words or plaats.tekst or rapport.bestand


def without_folders(text: str, rapport: Rapport) -> str:
    """The text with the names of the files but not their folders: a copy goes to others."""
    for naam in sorted(rapport.documenten, key=len, reverse=True):
        text = text.replace(naam, PurePath(naam).name)
    return text


def _lines(card: Kaart) -> list[str]:
    lines = [f"{TEKENS[card.ernst]} {card.ernst} {card.code}: {card.titel}", card.melding]
    law = (card.wet.label, card.wet.woorden) if card.wet else ("", "")
    effect = card.effect.kort if card.effect else ""
    rows = (("Som", sum_line(card.som)), ("Per gemeente", effect), law,
            ("Herstel", card.herstel), ("Uitzondering", card.uitzondering))
    return lines + [f"{word}: {text}" for word, text in rows if text]


def sum_line(som: Som) -> str:
    """A sum on one line; a long one without its last terms."""
    rows = [f"{name} {value}".strip() for name, value in som.rijen[:12]]
    if len(som.rijen) > 12:
        rows.append(f"… en nog {len(som.rijen) - 12}")
    return "; ".join((*rows, *som.stappen))
