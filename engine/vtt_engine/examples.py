"""The examples inside rules: each becomes a fact, goes through an engine and must give the outcome it promises."""

from datetime import date
from typing import NamedTuple

from vtt_engine.facts.fact import Feit, Gemis, Waarde
from vtt_engine.matching.coupling import TODAY, Koppeling, koppel
from vtt_engine.matching.evaluating import Oordelen, Toetser
from vtt_engine.matching.reference import Oordeel
from vtt_engine.outcomes.outcome import Toetsuitkomst, decide
from vtt_engine.rulebook.example_value import read_value
from vtt_engine.rulebook.rule import Gebonden, Voorbeeld


class Geval(NamedTuple):
    """A fact as a rule judged it: the coupling with its norm, one judgement per expression of the rule, and the outcome."""

    koppeling: Koppeling
    oordelen: Oordelen
    uitkomst: Toetsuitkomst

    @property
    def toepasselijk(self) -> Oordeel:
        """The judgement on ``van_toepassing``; True for a rule without."""
        return self.oordelen[0] if self.koppeling.regel.van_toepassing is not None else True

    @property
    def eisen(self) -> Oordelen:
        """One judgement per eis."""
        first = 1 if self.koppeling.regel.van_toepassing is not None else 0
        return self.oordelen[first:first + len(self.koppeling.regel.eisen)]

    @property
    def opmerkingen(self) -> Oordelen:
        """One judgement per remark."""
        return self.oordelen[len(self.oordelen) - len(self.koppeling.regel.opmerkingen):]

    @property
    def eis(self) -> int | None:
        """The position of the eis that gave the finding; None without a finding."""
        return self.eisen.index(False) if self.uitkomst.bevinding else None


class Proef(NamedTuple):
    """An example that was tried.

    ``fout`` says why there is no sound outcome: the engines differ, or one did not take the rule.
    """

    voorbeeld: Voorbeeld
    geval: Geval
    fout: str = ""

    @property
    def uitkomst(self) -> Toetsuitkomst:
        """The outcome of the example."""
        return self.geval.uitkomst

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
    return Proef(voorbeeld, Geval(coupling, judged[0], decide(coupling, judged[0])), failed or "")


def run_example(regel: Gebonden, voorbeeld: Voorbeeld, toetser: Toetser) -> Toetsuitkomst:
    """Give the outcome of an example in this engine.

    Raises:
        ValueError: the example does not fit its kind of fact, or the engines differ on it.
    """
    found = try_example(regel, voorbeeld, toetser)
    if found.fout:
        raise ValueError(found.fout)
    return found.uitkomst
