"""A whole report on paper: advice, what must change, terms, what is right, what is open, and the form per rule."""

from collections import Counter
from pathlib import PurePath
from typing import NamedTuple

from vtt_engine.notation import count, opsomming
from vtt_engine.outcomes.outcome import Toetsuitkomst, shown_term
from vtt_engine.outcomes.report import Rapport
from vtt_reports.advice import Advies, advice
from vtt_reports.effects import rows_redone
from vtt_reports.paper.form import Regelrij, rows_per_rule
from vtt_reports.paper.points import Punt, points, weighs
from vtt_reports.paper.terms import Termijnrij, rows
from vtt_reports.subjects import about
from vtt_reports.view import Beeld, view

NO_AUDIT = ("Dit is geen accountantscontrole. De toets rekent na wat in het voorstel staat, en legt het naast de wet. "
            "Of de onderliggende cijfers kloppen, zegt hij niet.")
_MOST_KINDS = 8
REPAIR_BY = "Herstel is aan de schrijver van het voorstel, tenzij er een ander bij staat."


class Nagerekend(NamedTuple):
    """A sum that was redone and is right: how, and the figure."""

    code: str
    titel: str
    over: str
    som: str
    uitkomst: str


class Blad(NamedTuple):
    """A report on paper. ``punten``: causes with an open fout or waarschuwing; ``rest``: the other causes.

    ``goed_kort``: what is right in a few words; ``gemist``: what is missing, and how many checks that would decide.
    """

    beeld: Beeld
    bestand: str
    gegevens: tuple[tuple[str, str], ...]
    advies: Advies
    punten: tuple[Punt, ...]
    rest: tuple[Punt, ...]
    termijnen: tuple[Termijnrij, ...]
    goed: tuple[Nagerekend, ...]
    goed_kort: str
    gemist: tuple[tuple[str, str], ...]
    regels: tuple[Regelrij, ...]


def sheet(rapport: Rapport) -> Blad:
    """Make what stands on paper of a report."""
    beeld = view(rapport)
    heavy = [cause for cause in rapport.oorzaken if weighs(cause)]
    light = [cause for cause in rapport.oorzaken if not weighs(cause)]
    right = [u for u in rapport.uitkomsten if u.uitkomst == "voldoet"]
    redone = tuple(found for u in right if (found := _redone(u)) is not None)
    identity = tuple((naam, value) for naam, value in (("soort", rapport.soort), ("kenmerk", rapport.kenmerk)) if value)
    return Blad(beeld, PurePath(rapport.bestand).name, identity, advice(rapport), tuple(points(heavy, 1, rapport)),
                tuple(points(light, len(heavy) + 1, rapport)), tuple(rows(rapport)), redone,
                _right(redone, len(right) - len(redone)), _missed(beeld), tuple(rows_per_rule(rapport)))


def _redone(u: Toetsuitkomst) -> Nagerekend | None:
    """The sum of what is right: one that gives a figure to lay beside the printed one, or one per row."""
    som = u.berekening()
    rows = rows_redone(som)
    if som.gevonden is None or som.verwacht is None:
        return Nagerekend(u.code, u.titel, about(u), som.bewerking, count(rows, "rij", "rijen")) if rows else None
    terms = f" ({count(len(som.termen), 'waarde', 'waarden')})" if som.termen else ""
    return Nagerekend(u.code, u.titel, about(u), f"{som.bewerking}{terms}", shown_term(som.gevonden))


def _right(redone: tuple[Nagerekend, ...], others: int) -> str:
    """How many sums are right, of which kinds, and what else is right without a sum."""
    if not redone:
        return f"Er was geen som om na te rekenen. Goed, zonder som: {others}."
    kinds = [f"{titel} ({times})" for titel, times in Counter(g.titel for g in redone).items()]
    more = f" en nog {count(len(kinds) - _MOST_KINDS, 'soort', 'soorten')}" if len(kinds) > _MOST_KINDS else ""
    sums = count(len(redone), "nagerekende som klopt", "nagerekende sommen kloppen")
    return f"{sums}: {'; '.join(kinds[:_MOST_KINDS])}{more}. Ook goed, zonder zo'n som: {others}."


def _missed(beeld: Beeld) -> tuple[tuple[str, str], ...]:
    """What is missing by name, with the number of checks and the codes of their rules; most first."""
    names: dict[str, list[str]] = {}
    for gemist in beeld.gemist:
        names.setdefault(gemist.naam, []).extend(gemist.toetsen)
    rows = sorted(names.items(), key=lambda item: -len(item[1]))
    return tuple((naam, f"{count(len(checks), 'toets', 'toetsen')} ({opsomming(sorted({c.partition(' ')[0] for c in checks}))})")
                 for naam, checks in rows)
