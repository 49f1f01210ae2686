"""Words that several sheets share: an outcome with its sign, places, and the names of the proposals."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple

from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.view import TEKENS

_SIGNS = {"voldoet": "✓", "voldoet niet": "✗", "niet te bepalen": "?", "niet van toepassing": "–"}
_MOST_PLACES = 8


class Waar(NamedTuple):
    """The places of a finding, each on a line: in words, the files, and the lines or pages."""

    woorden: str
    bestanden: str
    regels: str


def outcome_word(outcome: Toetsuitkomst) -> str:
    """An outcome with its sign: ✓ voldoet; ✗ voldoet niet."""
    return f"{_SIGNS[outcome.uitkomst]} {outcome.uitkomst}"


def weight_word(ernst: str | None) -> str:
    """The weight of a finding with its sign: ✗ fout."""
    return f"{TEKENS[ernst]} {ernst}" if ernst else ""


def names_of_reports(rapporten: Sequence[Rapport]) -> list[str]:
    """What each proposal is called beside the others; nothing for one alone."""
    return [rapport.bestand for rapport in rapporten] if len(rapporten) > 1 else []


def places(outcome: Toetsuitkomst, rapport: Rapport) -> Waar:
    """Where an outcome is about: in words, and by file with line or page."""
    found = list(dict.fromkeys(_place(plaats.pad, plaats.tekst or "", rapport) for plaats in outcome.plaatsen))
    shown = found[:_MOST_PLACES]
    words = [words for words, _, _ in shown]
    if len(found) > len(shown):
        words.append(f"… en nog {len(found) - len(shown)}")
    return Waar("\n".join(dict.fromkeys(filter(None, words))), "\n".join(dict.fromkeys(file for _, file, _ in shown)),
                "\n".join(dict.fromkeys(filter(None, (line for _, _, line in shown)))))


def _place(pad: str, text: str, rapport: Rapport) -> tuple[str, str, str]:
    line, origin = rapport.plekken.get(pad), rapport.vindplaatsen.get(pad)
    if not pad.startswith("/"):
        return text, "", ""
    if origin and not line:
        inside = origin.woorden.removeprefix(f"{origin.bestand}, ")
        page = f"blz. {origin.bladzijde}" if origin.bladzijde else ""
        words = ", ".join(dict.fromkeys(filter(None, (text, inside if inside != origin.bestand else ""))))
        return words, PurePath(origin.bestand).name or rapport.bestand, page
    where = f"regel {line.regelnummer}" if line else ""
    return text, PurePath(rapport.bestand).name, where
