"""The examples inside rules: each becomes a fact, goes through an engine and must give the outcome it promises."""

from datetime import date
from typing import NamedTuple

from vtt_engine.facts.fact import Feit, Gemis, Waarde
from vtt_engine.matching.coupling import TODAY, Koppeling, koppel
from vtt_engine.matching.evaluating import Oordelen, Toetser
from vtt_engine.outcomes.outcome import Toetsuitkomst, decide
from vtt_engine.rulebook.example_value import read_value
from vtt_engine.rulebook.rule import Gebonden, Voorbeeld


class Proef(NamedTuple):
    """An example that was tried: its coupling with the norm, one judgement per eis, and the outcome.

    ``fout`` says why there is no sound outcome: the engines differ, or one did not take the rule.
    """

    voorbeeld: Voorbeeld
    koppeling: Koppeling
    eisen: Oordelen
    uitkomst: Toetsuitkomst
    fout: str = ""

    @property
    def eis(self) -> int | None:
        """The position of the eis that gave the finding; None without a finding."""
        return self.eisen.index(False) if self.uitkomst.bevinding else None

    @property
    def goed(self) -> bool:
        """Whether the example gives what it promises."""
        found = (self.uitkomst.uitkomst, self.uitkomst.ernst)
        return not self.fout and found == (self.voorbeeld.uitkomst, self.voorbeeld.ernst)


def example_fact(regel: Gebonden, voorbeeld: Voorbeeld) -> Feit:
    """Make the fact of an example. Days are written as text, uncertain values as [from, to].

    Raises:
        ValueError: a field the kind of fact does not have, or a value that does not fit it.
    """
    fields: dict[str, Waarde] = {}
    for naam, raw in voorbeeld.velden.items():
        if naam == TODAY:
            continue
        if naam not in regel.soort.velden:
            raise ValueError(f"{regel.regel.code}, voorbeeld {voorbeeld.naam!r}: {regel.regel.feit} heeft geen veld {naam}")
        fields[naam] = read_value(raw, regel.soort.velden[naam])
    evidence = {naam: f"‹{naam.replace('_', ' ')}›" for naam in regel.soort.bewijs if naam not in fields}
    lost = {naam: (Gemis(f"voorbeeld:/{naam}", naam),) for naam in regel.soort.velden if naam not in fields}
    return Feit(regel.regel.feit, voorbeeld.naam, fields, evidence, ontbreekt=lost)


def try_example(regel: Gebonden, voorbeeld: Voorbeeld, toetser: Toetser) -> Proef:
    """Run an example through this engine.

    Raises:
        ValueError: the example does not fit its kind of fact.
    """
    today = voorbeeld.velden.get(TODAY)
    coupling = koppel(regel, example_fact(regel, voorbeeld), date.fromisoformat(today) if isinstance(today, str) else None)
    judged, failed = toetser.oordelen(regel, [coupling])
    first = 1 if regel.van_toepassing is not None else 0
    return Proef(voorbeeld, coupling, judged[0][first:first + len(regel.eisen)], decide(coupling, judged[0]), failed or "")


def run_example(regel: Gebonden, voorbeeld: Voorbeeld, toetser: Toetser) -> Toetsuitkomst:
    """Give the outcome of an example in this engine.

    Raises:
        ValueError: the example does not fit its kind of fact, or the engines differ on it.
    """
    found = try_example(regel, voorbeeld, toetser)
    if found.fout:
        raise ValueError(found.fout)
    return found.uitkomst
