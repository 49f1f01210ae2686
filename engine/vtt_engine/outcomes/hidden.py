"""What goes into a report, without personal data: a report is passed on to more people than the documents it is about."""

from vtt_engine.facts.fact import Berekening, Effect, Feit, Gemis, Plaats, Term
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.text.personal import mask


def hide(outcome: Toetsuitkomst) -> Toetsuitkomst:
    """The outcome with the personal data in its words hidden, also in its sum and its effect.

    Without a fact its words are all our own.
    """
    if outcome.feit is None:
        return outcome
    return outcome._replace(
        over=mask(outcome.over), melding=mask(outcome.melding), reden=mask(outcome.reden),
        opmerking=_maybe(outcome.opmerking), herstel=_maybe(outcome.herstel),
        plaatsen=tuple(map(_place, outcome.plaatsen)),
        ontbreekt=tuple(map(_gap, outcome.ontbreekt)),
        feit=_fact(outcome.feit))


def _maybe(text: str | None) -> str | None:
    return text and mask(text)


def _place(place: Plaats) -> Plaats:
    text = _maybe(place.tekst)
    return place if text == place.tekst else place._replace(tekst=text)


def _gap(gemis: Gemis) -> Gemis:
    name = mask(gemis.naam)
    return gemis if name == gemis.naam else gemis._replace(naam=name)


def _fact(feit: Feit) -> Feit:
    return feit._replace(
        som=lambda: _sum(feit.som()), bewijs=lambda: {naam: _value(value) for naam, value in feit.evidence().items()},
        velden={naam: mask(value) if isinstance(value, str) else value for naam, value in feit.velden.items()},
        cellen=tuple(mask(cel) for cel in feit.cellen), effect=lambda: _effect(feit.effect()))


def _effect(effect: Effect) -> Effect:
    return effect._replace(delen=tuple(deel._replace(naam=mask(deel.naam)) for deel in effect.delen), uitleg=mask(effect.uitleg),
                           als=mask(effect.als), onbekend=mask(effect.onbekend), kolom=mask(effect.kolom))


def _value(value: object) -> object:
    if isinstance(value, Term):
        return _term(value)
    if isinstance(value, (tuple, list)):
        return [_value(item) for item in value]
    return mask(value) if isinstance(value, str) else value


def _sum(som: Berekening) -> Berekening:
    return som._replace(termen=tuple(_term(term) for term in som.termen), bewerking=mask(som.bewerking),
                        verwacht=som.verwacht and _term(som.verwacht), gevonden=som.gevonden and _term(som.gevonden),
                        stappen=tuple(mask(step) for step in som.stappen))


def _term(term: Term) -> Term:
    name = mask(term.naam)
    return term if name == term.naam else term._replace(naam=name)
