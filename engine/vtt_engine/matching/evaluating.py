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

    def oordelen(self, regel: Gebonden, koppelingen: Sequence[Koppeling]) -> tuple[list[Oordelen], str | None]:
        """Judge the expressions of one rule on its couplings: per coupling one Oordeel per expression.

        Beside them stands an error if the engines differ or durable-rules did not take the batch: it names rule and
        fact. The judgements are then those of the reference.

        Raises:
            MotorError: durable-rules runs alone and did not take the batch.
        """
        if self.motor == "referentie" or not koppelingen:
            return self._by_reference(regel, koppelingen), None
        if self.motor == "durable":
            return self._by_durable(regel, koppelingen), None
        judged = self._by_reference(regel, koppelingen)
        try:
            other = self._by_durable(regel, koppelingen)
        except durable.MotorError as error:
            return judged, str(error)
        for koppeling, one, two in zip(koppelingen, judged, other, strict=True):
            if one != two:
                return judged, (f"de motoren verschillen bij {regel.regel.code} over {koppeling.feit.sleutel}: "
                                f"referentie {one}, durable-rules {two}")
        return judged, None

    def _by_reference(self, regel: Gebonden, koppelingen: Sequence[Koppeling]) -> list[Oordelen]:
        tests = self._reference.get(regel.regel.code, ())
        return [tuple(test(k.velden) for test in tests) for k in koppelingen]

    def _by_durable(self, regel: Gebonden, koppelingen: Sequence[Koppeling]) -> list[Oordelen]:
        fired = self._durable[regel.regel.code].judge([_used(k.velden, regel) for k in koppelingen])
        return [tuple(row.get(str(i)) for i in range(len(regel.expressies))) for row in fired]


def _used(velden: Mapping[str, Waarde], regel: Gebonden) -> dict[str, Waarde]:
    return {naam: velden[naam] for naam in regel.gebruikt if naam in velden}
