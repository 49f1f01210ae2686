"""A table of votes: which column is the vote and which the weight, and what each row says."""

import re
from typing import Any, NamedTuple

from vtt_engine.record.base import ONBEKEND
from vtt_engine.text.numbers import read_figure
from vtt_intake.form import Cel, Tabel

_VOTES = {"voor": "voor", "tegen": "tegen", "onthouding": "onthouding", "onthouden": "onthouding", "blanco": "onthouding",
          "afwezig": "afwezig", "niet aanwezig": "afwezig", "akkoord": "voor", "niet akkoord": "tegen"}
_WEIGHTS = (r"stemwaarde|stemgewicht", r"gewicht|aantal stemmen", r"inwoners")
_MARKS = frozenset(("x", "v", "✓", "✔", "1", "ja"))
_MOST = 10**12  # what a record can hold
_TOTAL = re.compile(r"^(?:sub)?totaal", re.IGNORECASE)


class Kolommen(NamedTuple):
    """The columns of a table of votes. ``stem`` is the one column of votes, or None where each vote has its own column."""

    stem: int | None
    per_stem: dict[int, str]
    gewicht: int | None


def vote_columns(tabel: Tabel) -> Kolommen | None:
    """How a table gives votes; None if it gives none."""
    head = [cel.tekst.strip().lower() for cel in tabel.rijen[0]] if tabel.rijen else []
    rows = tabel.rijen[1:]
    weights = [k for pattern in _WEIGHTS for k, text in enumerate(head) if re.search(pattern, text)]
    for k in range(1, len(head)):
        told = [row[k].tekst.strip().lower() for row in rows if not _TOTAL.match(row[0].tekst)]
        if sum(text in _VOTES for text in told) >= 2 and all(text in _VOTES or not text.strip("-") for text in told):
            return Kolommen(k, {}, next((w for w in weights if w != k), None))
    own = {k: _VOTES[text] for k, text in enumerate(head) if k and text in _VOTES}
    if {"voor", "tegen"} <= set(own.values()):
        return Kolommen(None, own, next((w for w in weights if w not in own), None))
    return None


def is_total(name: str) -> bool:
    """Whether the first cell of a row says that it is a total."""
    return _TOTAL.match(name) is not None


def member_of(name: str, row: tuple[Cel, ...], columns: Kolommen) -> dict[str, Any]:
    """One member. A weight may stand in the column of the vote itself."""
    weight = _count(row[columns.gewicht].tekst) if columns.gewicht is not None else None
    vote = None
    if columns.stem is not None:
        vote = _VOTES.get(row[columns.stem].tekst.strip().lower())
    for k, name_of in columns.per_stem.items():
        text = row[k].tekst.strip().lower()
        if text in _MARKS or _count(text):
            vote, weight = name_of, weight if text in _MARKS else _count(text)
    member: dict[str, Any] = {"gemeente": name, "stem": vote or ONBEKEND}
    if weight is not None or columns.gewicht is not None:
        member["gewicht"] = ONBEKEND if weight is None else weight
    return member


def totals_of(name: str, row: tuple[Cel, ...], columns: Kolommen) -> dict[str, int]:
    """The printed totals of a row ``Totaal voor`` or of a row ``Totaal`` under columns of votes."""
    found: dict[str, int] = {}
    for k, vote in columns.per_stem.items():
        if vote in ("voor", "tegen") and (value := _count(row[k].tekst)) is not None:
            found[f"totaal_{vote}"] = value
    side = re.search(r"\b(voor|tegen)\b", name, re.IGNORECASE)
    if side and columns.gewicht is not None and (value := _count(row[columns.gewicht].tekst)) is not None:
        found[f"totaal_{side[1].lower()}"] = value
    return found


def _count(text: str) -> int | None:
    figure = read_figure(text)
    return figure.waarde if figure and figure.decimalen == 0 and 0 <= figure.waarde <= _MOST else None
