"""Tables of planning and treatment: the rows with their date, who acts, and what is done."""

import re
from collections.abc import Iterator

from vtt_engine.text.dates import find_dates
from vtt_intake.form import Cel, Tabel
from vtt_intake.recognise.outline import Regel

_WHEN = re.compile(r"^(?:datum|data|wanneer|periode|planning|termijn|dag)\b", re.IGNORECASE)
_WHO = re.compile(r"^(?:wie|overleg|orgaan|gremium|door|bestuur|actor|verantwoordelijke?)\b", re.IGNORECASE)


def planned(line: Regel, tabel: Tabel) -> Iterator[tuple[Cel, str, str]]:
    """The date cell, the body and the rest of each row, if the table has a column of dates; none for a table of figures."""
    if not tabel.rijen or line.rubriek in ("gegevens", "uitslag"):
        return
    head = [cel.tekst.strip() for cel in tabel.rijen[0]]
    when = next((k for k, text in enumerate(head) if _WHEN.match(text)), None)
    rows = tabel.rijen[1:]
    if when is None:
        width = range(len(head))
        when = next((k for k in width if len(head) > 1 and all(_only_date(row[k].tekst) for row in tabel.rijen)), None)
        rows, head = tabel.rijen, [""] * len(head)
    if when is None or len(head) < 2 or not any(find_dates(row[when].tekst) for row in rows):
        return
    who = next((k for k, text in enumerate(head) if _WHO.match(text) and k != when), None)
    for row in rows:
        rest = [cel.tekst for k, cel in enumerate(row) if k not in (when, who) and not cel.vervolg]
        yield row[when], row[who].tekst if who is not None else "", " - ".join(text for text in rest if text.strip())


def _only_date(text: str) -> bool:
    found = find_dates(text)
    return len(found) == 1 and len(text.strip()) - len(found[0].tekst) <= 12
