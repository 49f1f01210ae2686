"""Evaluating couplings with the engine that was asked for; in ``dubbel`` both run and any difference is an error."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from vtt_engine.facts.fact import Waarde
from vtt_engine.matching import durable
from vtt_engine.matching.coupling import Koppeling
from vtt_engine.matching.reference import Oordeel, Test, compile_reference
from vtt_engine.rulebook.rule import Gebonden

Motornaam = Literal["dubbel", "durable", "referentie"]
Oordelen = tuple[Oordeel, ...]


def default_engine() -> Motornaam:
    """Both engines where durable-rules can be imported, else the reference alone."""
    if durable.available():
        return "dubbel"
    return "referentie"


class Toetser:
    """The expressions of all rules, compiled for the engine that was asked for.

    ``geweigerd`` says per code why durable-rules cannot take a rule; such a rule is not evaluated at all.

    Raises:
        MotorError: durable-rules was asked for and is not there.
    """

    def __init__(self, regels: Iterable[Gebonden], motor: Motornaam) -> None:
        if motor != "referentie" and not durable.available():
            raise durable.MotorError(
                f"motor {motor} vraagt durable-rules, en dat is hier niet geïnstalleerd; "
                "installeer vtt-check[durable] of kies --motor referentie")
        self.motor: Motornaam = motor
        self._reference: dict[str, tuple[Test, ...]] = {}
        self._durable: dict[str, durable.Motor] = {}
        self.geweigerd: dict[str, str] = {}
        for regel in regels:
            code = regel.regel.code
            if motor != "durable":
                self._reference[code] = tuple(compile_reference(eis) for eis in regel.expressies)
            if motor != "referentie":
                uncertain = frozenset(naam for naam, veld in regel.velden.items() if veld.onzeker)
                try:
                    self._durable[code] = durable.Motor({str(i): eis for i, eis in enumerate(regel.expressies)}, uncertain)
                except durable.MotorError as error:
                    self.geweigerd[code] = str(error)

    def oordelen(self, regel: Gebonden, koppelingen: Sequence[Koppeling]) -> list[Oordelen]:
        """Judge the expressions of one rule on its couplings: per coupling one Oordeel per expression.

        Raises:
            MotorError: the engines differ, or durable-rules did not take the batch; the text names rule and fact.
        """
        code, size = regel.regel.code, len(regel.expressies)
        judged: list[Oordelen] = []
        if self.motor != "durable":
            judged = [tuple(test(k.velden) for test in self._reference[code]) for k in koppelingen]
        if self.motor != "referentie" and koppelingen:
            fired: list[dict[str, bool]] = self._durable[code].judge([_used(k.velden, regel) for k in koppelingen])
            other: list[Oordelen] = [tuple(row.get(str(i)) for i in range(size)) for row in fired]
            for koppeling, one, two in zip(koppelingen, judged, other, strict=False):
                if one != two:
                    raise durable.MotorError(f"de motoren verschillen bij {code} over {koppeling.feit.sleutel}: "
                                             f"referentie {one}, durable-rules {two}")
            judged = other
        return judged


def _used(velden: Mapping[str, Waarde], regel: Gebonden) -> dict[str, Waarde]:
    return {naam: velden[naam] for naam in regel.gebruikt if naam in velden}
