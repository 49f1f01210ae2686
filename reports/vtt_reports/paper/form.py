"""The form: per rule its outcomes, so that the writer can react to each."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.notation import opsomming
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_engine.rulebook.rule import Uitkomst
from vtt_reports.paper.words import where_of
from vtt_reports.subjects import about, joined
from vtt_reports.view import view_finding


class Regelrij(NamedTuple):
    """One outcome of a rule for the form: its sign, its words with weight or number, where, and what is said."""

    code: str
    titel: str
    teken: str
    uitkomst: Uitkomst
    woorden: str
    waar: str
    tekst: str


def rows_per_rule(rapport: Rapport) -> Iterator[Regelrij]:
    """Per rule its outcomes: a row for every finding, and one for all it says the same of."""
    groups: dict[tuple[str, Uitkomst, str], list[Toetsuitkomst]] = {}
    for u in rapport.uitkomsten:
        groups.setdefault((u.code, u.uitkomst, u.over if u.bevinding else ""), []).append(u)
    for (code, outcome, _), members in sorted(groups.items()):
        first, times = members[0], f" ({len(members)} keer)" if len(members) > 1 else ""
        if first.bevinding:
            card = view_finding(first, rapport)
            yield Regelrij(code, first.titel, card.teken, outcome, f"{outcome}: {card.ernst}", joined(where_of(first, rapport)),
                           card.melding)
            continue
        sign = {"voldoet": "✓", "niet te bepalen": "?"}.get(outcome, "–")
        texts = [_missing(u) if outcome == "niet te bepalen" else u.opmerking or u.reden for u in members]
        where = "" if outcome == "niet van toepassing" else joined(list(dict.fromkeys(map(about, members))))
        said = "; ".join(dict.fromkeys(filter(None, texts)))
        yield Regelrij(code, first.titel, sign, outcome, f"{outcome}{times}", where, said)


def _missing(u: Toetsuitkomst) -> str:
    return f"ontbreekt: {opsomming([gemis.naam for gemis in u.ontbreekt], 3)}" if u.ontbreekt else u.reden
