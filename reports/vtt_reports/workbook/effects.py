"""The sheet Per gemeente: what each finding means for each gemeente, with the difference as a formula."""

from collections.abc import Sequence
from fractions import Fraction

from vtt_engine.outcomes.report import Rapport
from vtt_reports.workbook.cells import Blad, Cel, Formule, Kolom, Regel, row, table
from vtt_reports.workbook.words import names_of_reports

NAAM = "Per gemeente"
_COLUMNS = (Kolom("Oorzaak", 9), Kolom("Code", 9), Kolom("Toets", 30), Kolom("Gemeente", 24), Kolom("Staat er nu", 17),
            Kolom("Moet zijn", 17), Kolom("Verschil", 17), Kolom("Geldt als", 40), Kolom("Zo is gerekend", 80))


def effects_sheets(rapporten: Sequence[Rapport]) -> list[Blad]:
    """The sheet with a row per finding and gemeente; none if no finding says anything per gemeente.

    How it was worked out stands in the first row of a finding.
    """
    names = names_of_reports(rapporten)
    rows: list[Regel] = []
    for i, rapport in enumerate(rapporten):
        for nr, cause in enumerate(rapport.oorzaken, 1):
            for u in (cause.hoofd, *cause.gevolgen):
                found, first = u.effect(), ((names[i],) if names else ())
                if found.onbekend:
                    rows.append(row(*first, nr, u.code, u.titel, "niet te bepalen", None, None, None, "",
                                    f"Niet bekend is {found.onbekend}."))
                for k, deel in enumerate(found.delen):
                    line = len(rows) + 2
                    now, should = (chr(ord("A") + len(first) + place) for place in (4, 5))
                    gap = Formule(f"{now}{line}-{should}{line}", Fraction(deel.verschil, 100))
                    rows.append(row(*first, nr, u.code, u.titel, deel.naam, _euro(deel.gedrukt), _euro(deel.herrekend),
                                    Cel(gap, "euro"), found.als, "" if k else found.uitleg))
    columns = (*((Kolom("Voorstel", 24),) if names else ()), *_COLUMNS)
    return [table(NAAM, columns, rows)] if rows else []


def _euro(cent: int) -> Cel:
    return Cel(Fraction(cent, 100), "euro")
