"""The examples inside rules: each becomes a fact, goes through an engine and must give the outcome it promises."""

from datetime import date

from vtt_engine.facts.fact import Bereik, Feit, Gemis, Type, Waarde
from vtt_engine.matching.coupling import TODAY, koppel
from vtt_engine.matching.evaluating import Toetser
from vtt_engine.outcomes.outcome import Toetsuitkomst, decide
from vtt_engine.rulebook.rule import Gebonden, Voorbeeld


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
        fields[naam] = _value(raw, regel.soort.velden[naam].type)
    evidence = {naam: f"‹{naam}›" for naam in regel.soort.bewijs}
    lost = {naam: (Gemis(f"voorbeeld:/{naam}", naam),) for naam in regel.soort.velden if naam not in fields}
    return Feit(regel.regel.feit, voorbeeld.naam, fields, evidence, ontbreekt=lost)


def _value(raw: object, soort: Type) -> Waarde:
    if isinstance(raw, list) and len(raw) == 2:
        low, high = (_value(end, soort) for end in raw)
        if isinstance(low, int) and isinstance(high, int):
            return Bereik(low, high)
    if soort is Type.DATUM and isinstance(raw, str):
        return date.fromisoformat(raw).toordinal()
    if isinstance(raw, (bool, int, str)):
        return raw
    raise ValueError(f"geen waarde voor een veld: {raw!r}")


def run_example(regel: Gebonden, voorbeeld: Voorbeeld, toetser: Toetser) -> Toetsuitkomst:
    """Give the outcome of an example in this engine.

    Raises:
        ValueError: the example does not fit its kind of fact, or the engines differ on it.
    """
    today = voorbeeld.velden.get(TODAY)
    coupling = koppel(regel, example_fact(regel, voorbeeld), date.fromisoformat(today) if isinstance(today, str) else None)
    judged, failed = toetser.oordelen(regel, [coupling])
    if failed:
        raise ValueError(failed)
    return decide(coupling, judged[0])
