"""The lists of inhabitants in a record: columns of tables per gemeente, and votes whose weights rest on inhabitants."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Gemis
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel
from vtt_engine.record.values import Datum
from vtt_engine.record.voting import Stemming


class Lijst(NamedTuple):
    """One list: its pointer, key and title, and per gemeente the number with its pointer.

    ``jaar`` is the budget year of a table or the year of a vote; None if it is not known, and then ``jaarpad`` is where it
    belongs. ``peildatum`` and ``cbs_status`` are ``onbekend`` where the document does not name them, None if not filled in.
    """

    pad: str
    sleutel: str
    titel: str
    soort: Literal["kosten", "stemming"]
    inwoners: dict[str, int | None]
    paden: dict[str, str]
    peildatum: Datum | str | None
    cbs_status: str | None
    jaar: int | None
    jaarpad: str

    @property
    def zaak(self) -> str:
        """The tag that findings on this list share."""
        return f"inwoners:{self.sleutel}"


def table_lists(dossier: Dossier) -> Iterator[Lijst]:
    """Per column of inhabitants of a table that is not known to be about something else than gemeenten."""
    for path, table, pad, column in dossier.columns():
        if column.soort == "inwoners" and table.per_gemeente is not False:
            names = [official(dossier, row.naam) for row in table.rijen]
            yield Lijst(pad, f"tabel {table.id}, kolom {column.id}", (table.titel or table.id).rstrip(": "), "kosten",
                        dict(zip(names, table.waarden(column.id), strict=True)),
                        {name: f"{path}/rijen/{i}/cellen/{column.id}" for i, name in enumerate(names)},
                        column.peildatum, column.cbs_status, year_of(table, column), f"{pad}/jaar")


def vote_lists(dossier: Dossier) -> Iterator[Lijst]:
    """Per vote with members whose weight rests on inhabitants. A weight that the document does not give is no datum."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        if vote.leden and vote.stemgewicht == "inwoners":
            yield vote_list(dossier, f"/stemmingen/{i}", vote)


def vote_list(dossier: Dossier, path: str, vote: Stemming) -> Lijst:
    """The weights of a vote as a list of inhabitants."""
    members = [(official(dossier, m.gemeente), m.gewicht, f"{path}/leden/{k}/gewicht") for k, m in enumerate(vote.leden or ())]
    day = vote.datum
    return Lijst(path, f"stemming {vote.id}", vote.plaats or vote.id, "stemming",
                 {name: value if isinstance(value, int) else None for name, value, _ in members},
                 {name: pad for name, value, pad in members if value != ONBEKEND}, vote.peildatum, vote.cbs_status,
                 day.vroegst.year if day and day.vroegst.year == day.laatst.year else None, f"{path}/datum")


def official(dossier: Dossier, name: str) -> str:
    """The official name of a participant, or the name as written."""
    return (dossier.profiel and dossier.profiel.officieel(name)) or name


def year_of(table: Tabel, column: Kolom) -> int | None:
    """The budget year of a column of inhabitants: its own, or the one year of what is divided by it."""
    if isinstance(column.jaar, int):
        return column.jaar
    years = {other.jaar for other in table.kolommen if other.verdeeld_naar == column.id and isinstance(other.jaar, int)}
    return years.pop() if len(years) == 1 else None


def unread(dossier: Dossier) -> tuple[Gemis, ...]:
    """What may hold a list of inhabitants that this record does not give."""
    record = dossier.voorstel
    lost = [Gemis(f"/{part}", f"het onderdeel {part}") for part in ("tabellen", "stemmingen") if getattr(record, part) is None]
    for i, vote in enumerate(record.stemmingen or ()):
        if vote.leden is None and vote.stemgewicht in ("inwoners", None):
            lost.append(Gemis(f"/stemmingen/{i}/leden", "de stemmen per lid"))
        elif vote.leden and vote.stemgewicht is None:
            lost.append(Gemis(f"/stemmingen/{i}/stemgewicht", "waarop de stemwaarde rust"))
    return tuple(lost)
