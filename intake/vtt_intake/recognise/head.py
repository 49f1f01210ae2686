"""The head of the record: title, kind, day, number, last day of treatment, and the papers it was made from."""

import re
from pathlib import PurePath

from vtt_engine.record.base import ONBEKEND
from vtt_engine.text.dates import find_dates, iso
from vtt_intake.recognise.kinds import kind_of
from vtt_intake.recognise.labels import datum_of
from vtt_intake.recognise.papers import day_of, list_papers, start_of, title_of
from vtt_intake.recognise.picture import Beeld, Deelstuk

_LAST_DAY = re.compile(r"uiterste (?:behandel|besluit)\w*|fatale datum|uiterste datum", re.IGNORECASE)


def read_head(beeld: Beeld) -> None:
    """Set ``titel``, ``soort``, ``datum``, ``kenmerk``, ``uiterste_behandeldatum`` and ``documenten``."""
    main, bouw = beeld.delen[0], beeld.bouw
    title, plek = title_of(beeld, main)
    bouw.zet("titel", title, plek, title, "waarschijnlijk" if title == PurePath(main.document.naam).stem else "zeker")
    if kind := kind_of(main):
        bouw.zet("soort", kind.soort, kind.plek, kind.tekst, kind.zekerheid)
    if day := day_of(main):
        bouw.zet("datum", day[0], day[1].plek, day[1].waarde, "zeker" if day[1].label else "waarschijnlijk")
        beeld.jaar = int(day[0][:4])
    if number := datum_of(main, "kenmerk"):
        bouw.zet("kenmerk", number.waarde, number.plek, number.waarde)
    _last_day(beeld, main)
    list_papers(beeld)


def _last_day(beeld: Beeld, main: Deelstuk) -> None:
    """The last day of treatment; ``onbekend`` only if the words for it stand nowhere, or are answered with no."""
    item = datum_of(main, "uiterste")
    if item:
        days = [day for found in find_dates(item.waarde, beeld.jaar) if (day := iso(found))]
        if days:
            beeld.bouw.zet("uiterste_behandeldatum", days[0], item.plek, item.waarde)
        elif re.match(r"nee\b|geen\b|n\.?v\.?t", item.waarde, re.IGNORECASE):
            beeld.bouw.zet("uiterste_behandeldatum", ONBEKEND, item.plek, item.waarde)
        return
    for _, alinea in main.alineas():
        if _LAST_DAY.search(alinea.tekst):
            days = [day for found in find_dates(alinea.tekst, beeld.jaar) if (day := iso(found))]
            if len(days) == 1:
                beeld.bouw.zet("uiterste_behandeldatum", days[0], alinea.plek, alinea.tekst, "waarschijnlijk")
            return
    beeld.bouw.zet("uiterste_behandeldatum", ONBEKEND, start_of(main))
