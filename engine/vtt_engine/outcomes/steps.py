"""The procedure of a record as a report shows it."""

from vtt_engine.facts.dossier import Dossier
from vtt_engine.outcomes.report import Stap
from vtt_engine.record.proposal import Voorstel
from vtt_engine.text.personal import mask


def steps_of(record: Voorstel) -> tuple[Stap, ...]:
    """Every mention of a step, by day; those without a day last."""
    dossier = Dossier(record, None)
    found = [Stap(event.gebeurtenis, tuple(dossier.name_of(act) for act in event.stukken), mask(event.orgaan or ""),
                  event.datum.vroegst.toordinal() if event.datum else None,
                  event.datum.laatst.toordinal() if event.datum else None, mask(event.plaats or ""))
             for event in record.procedure or ()]
    return tuple(sorted(found, key=lambda step: (step.laatst is None, step.vroegst or 0, step.laatst or 0)))
