"""Whose estimate a year belongs to: the rows of the meerjarenraming per budget act, and the day the act is decided."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier, span
from vtt_engine.facts.fact import Bereik, Gemis
from vtt_engine.record.base import GEEN
from vtt_engine.record.budget import Meerjarenjaar
from vtt_engine.record.proposal import Stuk

Row = tuple[str, Meerjarenjaar]  # pointer, row
LATER = 3  # the years after the budget year that an estimate covers (Gemeentewet 190 lid 1)
NO_ESTIMATE = Gemis("/meerjarenraming", "de meerjarenraming")


class Raming(NamedTuple):
    """The rows for the whole budget of one act, and those that may belong to it because they name no act."""

    zeker: list[Row]
    misschien: list[Row]

    def open_rows(self, jaar: int | None = None) -> tuple[Gemis, ...]:
        """The missing keys that leave open whether a row (of this year) belongs to the act."""
        rows = [(path, row) for path, row in self.misschien if jaar in (None, row.jaar)]
        return (*(Gemis(f"{path}/stuk", "het begrotingsstuk van de raming") for path, _ in rows),
                *(Gemis(f"{path}/onderwerp", "waarvoor de raming is") for path, row in rows if doubtful(row)))


def whole(row: Meerjarenjaar) -> bool:
    """Whether a row is about the whole budget."""
    return row.onderwerp in (None, GEEN)


def doubtful(row: Meerjarenjaar) -> bool:
    """Whether a row names no subject and yet is no whole budget, so that its subject may have been left out."""
    return row.onderwerp is None and row.resultaat is None and None in (row.lasten, row.baten)


def owner(dossier: Dossier, stuk: str | None) -> str | None:
    """The act that ``stuk`` names, or the only act of the record; None if it stays open."""
    only = dossier.acts[0][1].id if len(dossier.acts) == 1 else None
    return stuk if stuk is not None else only


def estimates_of(dossier: Dossier) -> Iterator[tuple[Stuk, Raming]]:
    """Each begroting and wijziging with the rows for its whole budget."""
    by_act: dict[str | None, list[Row]] = {}
    for i, row in enumerate(dossier.voorstel.meerjarenraming or ()):
        if whole(row):
            by_act.setdefault(owner(dossier, row.stuk), []).append((f"/meerjarenraming/{i}", row))
    for _, act in dossier.acts:
        if act.soort in ("begroting", "begrotingswijziging"):
            yield act, Raming(by_act.get(act.id, []), by_act.get(None, []))


def decided(dossier: Dossier, act: Stuk) -> int | Bereik:
    """The days on which the act is adopted; without a day the year it belongs in: before a begroting, of a wijziging."""
    dates = [event.datum for _, event in dossier.events("vaststelling", act.id) if event.datum]
    found = span(dates)
    if found is not None:
        return found
    year = act.jaar - 1 if act.soort == "begroting" else act.jaar
    return Bereik(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
