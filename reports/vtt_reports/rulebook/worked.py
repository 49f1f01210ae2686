"""The voorbeelden of a rule, worked out so that a reader can follow the sum: fields, norm, steps, eisen and outcome."""

from datetime import date
from typing import NamedTuple

from vtt_engine.examples import Proef, try_example
from vtt_engine.facts.fact import Waarde
from vtt_engine.matching.evaluating import Toetser
from vtt_engine.notation import dag
from vtt_engine.outcomes.outcome import shown_field
from vtt_engine.rulebook.rule import Gebonden
from vtt_reports.wording import Verwoorder, field_name

_JUDGED = {True: "klopt", False: "klopt niet", None: "niet bekend"}


class Gewerkt(NamedTuple):
    """A voorbeeld worked out: the fields, the values of the norm, the steps, the eisen with values, and the outcome.

    The eisen after the one that decides are left out. ``stappen`` are those of the calendar.
    """

    naam: str
    velden: tuple[tuple[str, str], ...]
    norm: tuple[tuple[str, str], ...]
    stappen: tuple[str, ...]
    eisen: tuple[tuple[str, str, str], ...]
    uitkomst: str


def worked_examples(regel: Gebonden) -> tuple[Gewerkt, ...]:
    """Work out the first voorbeeld that fails and the first that is right, by the reference evaluator."""
    toetser = Toetser([regel], "referentie")
    found = []
    for word in ("voldoet niet", "voldoet"):
        example = next((v for v in regel.regel.voorbeelden if v.uitkomst == word), None)
        if example is not None:
            found.append(_worked(regel, try_example(regel, example, toetser)))
    return tuple(found)


def _worked(regel: Gebonden, proef: Proef) -> Gewerkt:
    case, coupling, outcome = proef.geval, proef.geval.koppeling, proef.uitkomst
    words = Verwoorder(regel.velden, coupling.velden)
    last = len(regel.eisen) - 1 if case.eis is None else case.eis
    eisen = tuple((f"eis {i + 1}", words.eis(eis), _JUDGED[case.eisen[i]]) for i, eis in enumerate(regel.eisen[: last + 1]))
    fields = [(field_name(naam), _shown(regel, naam, value)) for naam, value in coupling.feit.velden.items()]
    if "toetsdatum" in proef.voorbeeld.velden:
        fields.append(("toetsdatum", dag(date.fromisoformat(str(proef.voorbeeld.velden["toetsdatum"])))))
    norm = coupling.geldend.velden if coupling.geldend else {}
    result = outcome.uitkomst + (f", {outcome.ernst}" if outcome.ernst else "")
    asked = tuple((field_name(naam), _shown(regel, naam, value)) for naam, value in norm.items())
    return Gewerkt(proef.voorbeeld.naam, tuple(fields), asked, coupling.geldend.stappen if coupling.geldend else (), eisen,
                   result)


def _shown(regel: Gebonden, naam: str, value: Waarde) -> str:
    return shown_field(value, regel.velden[naam].type, "cent")
