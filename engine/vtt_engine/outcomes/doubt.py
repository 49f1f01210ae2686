"""What a doubtful reading does to an outcome: a finding that rests on one is weaker, or cannot be decided."""

from vtt_engine.facts.fact import Effect, Gemis
from vtt_engine.outcomes.outcome import RANG, Toetsuitkomst
from vtt_engine.record.origin import Afkomst
from vtt_engine.record.proposal import Herkomst

_MOST = 3
NOT_CERTAIN = "dit rust op een lezing die niet zeker is"


def weigh(outcome: Toetsuitkomst, afkomst: Afkomst) -> Toetsuitkomst:
    """Give the outcome as certain as what it rests on.

    A finding on a reading in doubt (``twijfel``) becomes *niet te bepalen* and names the question; on a likely reading it is
    at most an opmerking and says so. A *voldoet* on a reading in doubt says so.
    """
    if not afkomst.twijfelt or outcome.uitkomst not in ("voldoet", "voldoet niet"):
        return outcome
    exact = outcome.feit is not None and outcome.feit.steunt is not None
    rests = list(afkomst.onzeker(_pointers(outcome), exact))
    doubts = [(pad, entry) for pad, entry in rests if entry.zekerheid == "twijfel"]
    if outcome.uitkomst == "voldoet":
        return outcome._replace(opmerking=_joined(outcome.opmerking, _because(doubts))) if doubts else outcome
    if doubts:
        return outcome._replace(uitkomst="niet te bepalen", ernst=None, melding="", herstel=None, rang=(), volgt_uit=(),
                                reden=NOT_CERTAIN, ontbreekt=tuple(Gemis(pad, _question(entry)) for pad, entry in doubts))
    outcome = _weigh_effect(outcome, afkomst, likely=bool(rests))
    if not rests:
        return outcome
    lighter = outcome.rang if outcome.ernst == "opmerking" else (RANG["opmerking"], 1, *outcome.rang[2:])
    return outcome._replace(ernst="opmerking", rang=lighter, melding=_joined(outcome.melding, _because(rests)))


def _weigh_effect(outcome: Toetsuitkomst, afkomst: Afkomst, likely: bool) -> Toetsuitkomst:
    """The finding with its effect per gemeente as certain as what that rests on besides.

    ``likely``: the finding says itself that it rests on a likely reading.
    """
    found, feit = outcome.effect(), outcome.feit
    rests = [entry for _, entry in afkomst.onzeker(found.paden, precies=True)]
    if feit is None or not rests:
        return outcome
    if any(entry.zekerheid == "twijfel" for entry in rests):
        found = Effect(onbekend="of de bedragen en hun verdeelsleutel goed zijn gelezen")
    elif not likely:
        found = found._replace(uitleg=f"{found.uitleg} Let op: {NOT_CERTAIN}.")
    return outcome._replace(feit=feit._replace(effect=lambda: found))


def _pointers(outcome: Toetsuitkomst) -> list[str]:
    """The values an outcome rests on: its places, the terms of its sum, and what its fact says that it rests on."""
    som = outcome.berekening()
    terms = (*som.termen, *((som.verwacht,) if som.verwacht else ()), *((som.gevonden,) if som.gevonden else ()))
    also = (outcome.feit.steunt if outcome.feit else None) or ()
    return [*(plaats.pad for plaats in outcome.plaatsen), *(term.pad for term in terms if term.pad), *also]


def _question(entry: Herkomst) -> str:
    words = f"een zekere lezing van “{entry.tekst}”" if entry.tekst else "een zekere lezing"
    return f"{words}: {entry.leesvraag}" if entry.leesvraag else words


def _because(rests: list[tuple[str, Herkomst]]) -> str:
    asked = list(dict.fromkeys(_asked(pad, entry) for pad, entry in rests))
    more = f" en {len(asked) - _MOST} andere" if len(asked) > _MOST else ""
    return f"Let op: {NOT_CERTAIN}: {'; '.join(asked[:_MOST])}{more}."


def _asked(pad: str, entry: Herkomst) -> str:
    """The question about a reading with its words, or its key if it has neither."""
    quote = f"“{_short(entry.tekst)}”" if entry.tekst else ""
    if entry.leesvraag and quote:
        return f"{entry.leesvraag} ({quote})"
    return entry.leesvraag or quote or pad.rpartition("/")[2].replace("_", " ")


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _joined(first: str | None, second: str) -> str:
    return f"{first} {second}" if first else second
