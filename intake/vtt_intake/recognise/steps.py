"""Which step of the procedure words tell of: the kind of step and the acts it is about."""

import re

from vtt_engine.record.procedure import Gebeurtenissoort
from vtt_intake.recognise.acts import acts_in, mentions
from vtt_intake.recognise.bodies import RADEN
from vtt_intake.recognise.picture import Beeld

_SENDS = re.compile(r"toegezonden|toezend|verzend|verzonden|aangeboden|aan\s?(?:te\s)?bied|voorgelegd|voor\s?(?:te\s)?legg|"
                    r"gestuurd|\bsturen|zend|zond|verstuur|ge[iï]nformeerd over|\bga(?:at|an)\b.*\bnaar\b", re.IGNORECASE)
_VIEWS = re.compile(r"zienswijze", re.IGNORECASE)
_AFTER_VIEWS = re.compile(r"(?:verwerking|inachtneming|verwerken|ontvangst|behandeling) van (?:de )?"
                          r"(?:ingediende |ontvangen )?zienswijze|gehoord de zienswijze|na (?:de )?zienswijze", re.IGNORECASE)
IS_STEP = re.compile(r"zienswijze|vast\s*(?:te\s)?stell|vastgesteld|\bvast$|zend|ontwerp", re.IGNORECASE)
_REPLIES = re.compile(r"(?:reactie|reageren|beantwoord\w*)\s+(?:van\s(?:\S+\s)?)?(?:op\s+)?(?:de\s+)?zienswijze|reactienota",
                      re.IGNORECASE)
_SETTLES = re.compile(r"vast\s*(?:te\s)?stell|vastgesteld|stelt\b.*\bvast\b|(?:definitieve\s)?besluitvorming over|besluit over",
                      re.IGNORECASE)
_TREATS = re.compile(r"behandel|bespre|opgesteld|opstellen", re.IGNORECASE)
_KADERS = re.compile(r"kadernota|kaderbrief|financiële en beleidsmatige kaders|uitgangspuntennota", re.IGNORECASE)
_PROVISIONAL = re.compile(r"voorlopige jaarrekening|concept-?jaarrekening|ontwerp-?jaarrekening", re.IGNORECASE)
_PUBLISHED = re.compile(r"kennisgeving|bekendmaking|gepubliceerd|ter inzage", re.IGNORECASE)
_TO_MEMBERS = re.compile(r"(?:stukken|agenda)\b.*\b(?:leden|bestuur)|verzending (?:van de )?(?:vergader)?stukken", re.IGNORECASE)
_TO_RADEN = frozenset(("ontwerp naar raden", "kaders naar raden", "voorlopige jaarrekening naar raden", "terugzending aan raden"))
_WORDS = (("begrotingswijziging", r"begrotings?wijziging|begroting\(swijziging\)"),
          ("begroting", r"begroting(?!s?wijziging|suitbreiding|sjaar)\b|begroting\(swijziging\)"),
          ("jaarrekening", r"jaarrekening|jaarstukken"), ("kadernota", r"kadernota|kaderbrief"))


def acts_meant(beeld: Beeld, text: str) -> list[str]:
    """The acts of the record that a text means: named with their year, else by their kind alone."""
    named = acts_in(beeld, text)
    bare = "".join(text[end:begin] for end, begin in zip([0, *(one.eind for one in mentions(text))],
                                                         [*(one.begin for one in mentions(text)), len(text)], strict=True))
    kinds = {kind for kind, pattern in _WORDS if re.search(rf"(?:\b|ontwerp|programma){pattern}", bare, re.IGNORECASE)}
    return [item["id"] for item in beeld.bouw.data.get("stukken", ()) if item["id"] in named or item["soort"] in kinds]


def known_acts(beeld: Beeld) -> list[str]:
    """The ids of all acts of the record."""
    return [item["id"] for item in beeld.bouw.data.get("stukken", ())]


def actor(kind: Gebeurtenissoort, named: list[str]) -> str | None:
    """Who takes a step, of the bodies its words name; none for what all raden get or do together."""
    ours = [name for name in named if name != RADEN and (name != "gedeputeerde staten" or not kind.startswith("inzending"))]
    if kind in _TO_RADEN or kind == "zienswijzetermijn":
        return None
    return ours[0] if ours else None


def step_of(text: str, body: str | None, acts: list[str]) -> Gebeurtenissoort:
    """The step that words tell of; ``overleg`` for a meeting that is no step of an act."""
    if not acts:
        return "overleg"
    if _REPLIES.search(text):
        return "reactie op zienswijzen"
    to_raden = body in (RADEN, "gemeenteraad") or bool(re.search(r"\b(?:gemeente)?ra(?:den|ad)\b", text, re.IGNORECASE))
    if _SENDS.search(text):
        return _sent(text, body, to_raden)
    if _VIEWS.search(text) and not _AFTER_VIEWS.search(text) and (to_raden or not _SETTLES.search(text)):
        return "zienswijzetermijn"
    if _SETTLES.search(text):
        draft = body == "dagelijks bestuur" or (re.search(r"\bontwerp", text, re.IGNORECASE) and body != "algemeen bestuur")
        return "behandeling" if draft else "vaststelling"
    if _PUBLISHED.search(text):
        return "kennisgeving"
    return "behandeling" if _TREATS.search(text) else "overleg"


def _sent(text: str, body: str | None, to_raden: bool) -> Gebeurtenissoort:
    """To whom something is sent."""
    if body == "gedeputeerde staten" or re.search(r"gedeputeerde staten|\bGS\b|provincie", text):
        return "inzending aan gedeputeerde staten"
    if to_raden:
        if re.search(r"\bvastgestelde\b", text, re.IGNORECASE):
            return "terugzending aan raden"
        if _KADERS.search(text):
            return "kaders naar raden"
        return "voorlopige jaarrekening naar raden" if _PROVISIONAL.search(text) else "ontwerp naar raden"
    if _TO_MEMBERS.search(text):
        return "stukken naar leden"
    return "aanbieding aan algemeen bestuur" if body == "algemeen bestuur" else "behandeling"
