"""The advice that a paper has to take in: the last meeting that advised and asked for something, after the table of treatment."""

import re
from typing import NamedTuple

from vtt_engine.text.dates import find_dates, iso
from vtt_intake.form import Plek
from vtt_intake.recognise.picture import Beeld

_ADVISES = re.compile(r"^(?:ter )?advi[es]", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:maak|pas|voeg|neem|verwerk|werk|benoem|benoemen|tip|graag|aandacht|verzoek|aanpassen|aanvullen|"
                   r"toevoegen|uitwerken|verduidelijk\w*|inzichtelijk)\b", re.IGNORECASE)


class Advies(NamedTuple):
    """The last advice: the paper whose table names it, its day (None: no advice asked for something), its place and words."""

    deel: str
    datum: str | None
    plek: Plek
    tekst: str


def last_advice(beeld: Beeld) -> Advies | None:
    """The last advice in a table of the treatment; None if no meeting was asked for advice."""
    found: Advies | None = None
    for deel in beeld.delen:
        for line, tabel in deel.tabellen():
            for row in tabel.rijen if line.rubriek == "behandeling" else ():
                if not any(_ADVISES.match(cel.tekst.strip()) for cel in row):
                    continue
                text = " | ".join(cel.tekst for cel in row)
                days = [day for date in find_dates(text) if date.soort == "dag" and (day := iso(date))]
                asked = days[0] if days and _ASKS.search(text) else None
                if found is None or (asked and asked > (found.datum or "")):
                    found = Advies(deel.id, asked, row[0].plek, text)
    return found
