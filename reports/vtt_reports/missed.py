"""What could not be decided, by the datum that would decide it: what it is, where it belongs, and the checks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vtt_engine.notation import count, opsomming
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import MOST_MISSED, Rapport
from vtt_engine.record.naming import PROFILE
from vtt_reports.subjects import subject


class Gemist(NamedTuple):
    """A datum that would decide outcomes: its name and place, the codes of the rules, and each check with what it is about.

    ``plek``: where it belongs, in words; with the key, if the record is what the reader writes.
    """

    naam: str
    pad: str
    codes: str
    toetsen: tuple[str, ...]
    plek: str

    @property
    def aantal(self) -> str:
        """How many checks it decides, in words."""
        return count(len(self.toetsen), "toets", "toetsen")


def view_missed(rapport: Rapport) -> tuple[Gemist, ...]:
    """*Niet te bepalen* grouped by the datum that would decide it, the one that decides most first."""
    groups: dict[tuple[str, str], list[Toetsuitkomst]] = {}
    for u in rapport.uitkomsten:
        if u.uitkomst == "niet te bepalen":
            lost = u.ontbreekt[:MOST_MISSED] or (None,)
            for gemis in lost:
                groups.setdefault((gemis.naam, gemis.pad) if gemis else (u.reden, ""), []).append(u)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Gemist(naam, pad, opsomming(sorted({u.code for u in outcomes})), tuple(_checks(outcomes)),
                        _belongs(naam, pad, rapport)) for (naam, pad), outcomes in ordered)


def _checks(outcomes: Sequence[Toetsuitkomst]) -> Iterator[str]:
    """Each check with what it is about; as the record calls it where the words of the proposal do not tell two apart."""
    words = Counter((u.code, subject(u)) for u in outcomes)
    for u in outcomes:
        said = subject(u)
        yield u.code if u.over == "dossier" else f"{u.code} ({said if words[u.code, said] == 1 else u.over})"


def _belongs(naam: str, pad: str, rapport: Rapport) -> str:
    """Where a datum belongs. A reader of documents is told the part, a writer of a record also the key; nothing said twice."""
    found = rapport.invulplekken.get(pad)
    if found is None:
        return ""
    if pad.startswith(PROFILE):
        return f"vul in het profiel in: {found.sleutel}"
    if rapport.documenten:
        return f"in: {found.waar}" if found.waar else ""
    if not found.waar:
        return "" if found.sleutel.replace("_", " ") in naam else f"vul aan: {found.sleutel}"
    return f"vul in: {': '.join(filter(None, found))}"
