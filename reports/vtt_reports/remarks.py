"""The findings as remarks for the writer's own file: what, the sum, the law and the repair, each at its place."""

from typing import NamedTuple

from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.view import TEKENS, Kaart, Som, view_finding


class Kanttekst(NamedTuple):
    """A remark at a place of a document: its file, the anchor, the words it is about, and the text in lines."""

    bestand: str
    anker: str
    citaat: str
    tekst: str


def remarks(rapport: Rapport) -> list[Kanttekst]:
    """One remark per finding, at its first place in a document; a finding without such a place goes to the start of the first."""
    found = []
    for finding in rapport.bevindingen:
        place = next((rapport.vindplaatsen[p.pad] for p in finding.plaatsen if p.pad in rapport.vindplaatsen), None)
        card = view_finding(finding, rapport)
        if place is None:
            found.append(Kanttekst(rapport.documenten[0] if rapport.documenten else "", "", "", _text(card)))
        else:
            found.append(Kanttekst(place.bestand, place.anker, place.tekst, _text(card)))
    return found


def overview(rapport: Rapport) -> list[tuple[str, ...]]:
    """The findings as rows of code, ernst, place, message, sum, law and repair; heaviest first."""
    return [_row(finding, view_finding(finding, rapport)) for finding in rapport.bevindingen]


def _row(finding: Toetsuitkomst, card: Kaart) -> tuple[str, ...]:
    where = "; ".join(f"{plek.bestand}{f' ({plek.woorden})' if plek.woorden else ''}" for plek in card.plekken)
    return card.code, finding.ernst or "", where, card.melding, _sum(card.som), _law(card), card.herstel


def _text(card: Kaart) -> str:
    lines = [f"{TEKENS[card.ernst]} {card.ernst} {card.code}: {card.titel}", card.melding]
    lines += [f"{word}: {text}" for word, text in (("Som", _sum(card.som)), ("Wet", _law(card)), ("Herstel", card.herstel),
                                                   ("Uitzondering", card.uitzondering)) if text]
    if len(card.plekken) > 1:
        lines.append("Zie ook: " + "; ".join(plek.woorden or plek.bestand for plek in card.plekken[1:6]))
    return "\n".join(lines)


def _sum(som: Som) -> str:
    rows = [f"{name} {value}".strip() for name, value in som.rijen[:12]]
    if len(som.rijen) > 12:
        rows.append(f"… en nog {len(som.rijen) - 12}")
    return "; ".join((*rows, *som.stappen))


def _law(card: Kaart) -> str:
    return f"{card.wet.artikel}, {card.wet.versie}" if card.wet else ""
