"""Terms of a sum that follow from other terms: made by the report itself, or printed and to be redone beside it."""

import re
from collections.abc import Iterable, Sequence

from vtt_engine.facts.fact import Berekening, Term
from vtt_reports.workbook.expression import Reken, Rij, Rond, Som, Uitdrukking, Waarden, work_out
from vtt_reports.workbook.units import decimals

_COLUMNS = re.compile(r"\w+(?: [+-] \w+)+")
_SIGN = re.compile(r" ([+-]) ")
_BALANCE = re.compile(r"(\d+): saldo")
_MADE = ("herrekend", "afgerond deel")


def signed(termen: Sequence[Term], plekken: Iterable[int]) -> Som:
    """The terms together; one whose name begins with ``min`` is taken off."""
    return Som(tuple((-1 if termen[i].naam.startswith("min ") or ": min " in termen[i].naam else 1, i) for i in plekken))


def made_terms(som: Berekening, waarden: Waarden) -> dict[int, Uitdrukking]:
    """The terms that the report made from others, by their index: a share of a total, the balance of a year."""
    found: dict[int, Uitdrukking] = {}
    for i, term in enumerate(som.termen):
        if som.bewerking.startswith("totaal × ") and i > 2 and term.naam.endswith(tuple(f", {word}" for word in _MADE)):
            share = Reken("/", Reken("*", Rij(0), Rij(i - 1)), Rij(1))
            nodes = [Rond(share, place) for place in (decimals(term.eenheid), 0, -2, -3)]
        elif som.bewerking.startswith("per jaar: ") and (year := _BALANCE.fullmatch(term.naam)):
            own = (k for k, other in enumerate(som.termen) if other.naam.startswith(f"{year[1]}: ")
                   and not other.naam.endswith((": saldo", ": gedrukt resultaat")))
            nodes = [Rond(signed(som.termen, own), decimals(term.eenheid))]
        else:
            continue
        node = next((node for node in nodes if work_out(node, waarden) == waarden[i] is not None), None)
        if node is not None:
            found[i] = node
    return found


def beside_terms(som: Berekening) -> dict[int, Uitdrukking]:
    """The printed terms that other terms before them should give, by their index, with what they should be."""
    signs = [1, 1] if som.bewerking == "oud en mutatie samen" else _signs(som.bewerking)
    size = len(signs) + 1
    if not signs or len(som.termen) % size:
        return {}
    places = max((decimals(term.eenheid) for term in som.termen), default=0)
    return {start + size - 1: Rond(Som(tuple((sign, start + k) for k, sign in enumerate(signs))), places)
            for start in range(0, len(som.termen), size)
            if all(term.waarde is not None for term in som.termen[start: start + size])}


def _signs(formula: str) -> list[int]:
    """The signs of the columns in a formula such as ``extra - rente``; none if it is no such formula."""
    if not _COLUMNS.fullmatch(formula):
        return []
    return [1, *(-1 if sign == "-" else 1 for sign in _SIGN.findall(formula))]
