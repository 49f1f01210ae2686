"""Facts about what the proposal aims at, what else is possible, and what happens next."""

import re
from collections.abc import Iterator

from vtt_engine.facts.composition import vocabulary as v
from vtt_engine.facts.composition.acts import acts
from vtt_engine.facts.composition.authority import asks_for_choice
from vtt_engine.facts.composition.points import quote
from vtt_engine.facts.composition.sections import PROPOSALS, is_heading, is_proposal, main_text, part
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.sentences import sentences

_NOMINAL = re.compile(rf"\b(?:{'|'.join(sorted(v.PROCEDURE))})\b", re.IGNORECASE)


def aims(dossier: Dossier) -> Iterator[Feit]:
    """The beoogd effect: whether each of its sentences only says what is done with the paper."""
    section = part(dossier, "effect")
    lines = [sentence.tekst for p in section.woorden for sentence in sentences(p.alinea.tekst)]
    if not lines:
        if section.open:
            yield Feit("beoogd effect", "beoogd effect", {}, {"woorden": ""}, (Plaats("/alineas"),), {"effect": section.open})
        return
    effect = not all(_procedure(line) for line in lines)
    lost = {"effect": section.open} if section.open and not effect else {}
    yield Feit("beoogd effect", "beoogd effect", {} if lost else {"effect": effect}, {"woorden": quote(lines[0])},
               tuple(p.plaats for p in section.woorden), lost)


def _procedure(line: str) -> bool:
    """Whether a sentence only tells of the paper: de raad te informeren. What it leads to, makes it an effect."""
    if v.EFFECT.search(line):
        return False
    found = [act.werkwoord for act in acts(line)]
    return (bool(found) and set(found) <= v.PROCEDURE) or bool(v.TOLD.search(line)) or (not found and bool(_NOMINAL.search(line)))


def alternatives(dossier: Dossier) -> Iterator[Feit]:
    """Whether the proposal names another choice than the one it proposes."""
    if not is_proposal(dossier) or dossier.voorstel.alineas is None:
        return
    lines = list(main_text(dossier))
    hits = [p for p in lines if p.alinea.rubriek == "alternatieven" or v.ALTERNATIVES.search(p.alinea.tekst)]
    choice, lost = asks_for_choice(dossier.voorstel.beslispunten)
    yield Feit("alternatief", "alternatief", known(keuze=choice, genoemd=bool(hits)), {},
               tuple(p.plaats for p in hits[:3]) or (Plaats("/alineas"),), {"keuze": lost} if lost else {})


def planning(dossier: Dossier) -> Iterator[Feit]:
    """What the proposal says about what comes next: who does it, and when."""
    if not is_proposal(dossier) or dossier.voorstel.alineas is None:
        return
    lines = [p for p in main_text(dossier) if not is_heading(p) and _is_next(p)]
    later = _later_steps(dossier)
    text = " ".join(p.alinea.tekst for p in lines)
    organisation = dossier.voorstel.organisatie.naam.lower() if dossier.voorstel.organisatie else ""
    said = {"wie het doet": bool(v.WHO.search(text) or (organisation and organisation in text.lower())),
            "wanneer het gebeurt": bool(v.WHEN.search(text))}
    unsaid = [word for word, there in said.items() if not there and (lines or not later)]
    choice, lost = asks_for_choice(dossier.voorstel.beslispunten)
    unsure = () if lines or later else part(dossier, "vervolg").open
    if not (lines or later) and dossier.voorstel.datum is None and dossier.voorstel.procedure:
        unsure += (Gemis("/datum", "de datum van het voorstel"),)
    there = None if unsure else bool(lines) or later
    yield Feit("vervolg", "vervolg", known(keuze=choice, aanwezig=there, ongezegd=None if unsure else len(unsaid)),
               {"gemist": opsomming(unsaid), "woorden": quote(text)},
               tuple(p.plaats for p in lines[:1]) or (Plaats("/alineas"),),
               {name: gone for name, gone in (("keuze", lost), ("aanwezig", unsure), ("ongezegd", unsure)) if gone})


def _is_next(passage: Passage) -> bool:
    return passage.alinea.rubriek == "vervolg" or bool(passage.alinea.kop and v.NEXT_HEADS.search(passage.alinea.kop))


def _later_steps(dossier: Dossier) -> bool:
    """Whether the record holds a step with a day after that of the proposal."""
    day = dossier.voorstel.datum
    steps = dossier.voorstel.procedure or ()
    return day is not None and any(step.datum is not None and step.datum.vroegst > day.laatst for step in steps)


_CHOICE = Veld(Type.JANEE, "of het voorstel om een keuze vraagt, en niet alleen informeert")
SOORTEN = (
    Feitsoort("beoogd effect", "Het beoogd effect van het voorstel.", ("alineas",),
              {"effect": Veld(Type.JANEE, "of er een effect staat, en niet alleen wat er met het stuk gebeurt")},
              {"woorden": "de woorden"}, aims, "geen tekst onder een kop als Beoogd effect of Doel"),
    Feitsoort("alternatief", "Of het voorstel een andere keuze noemt.", ("alineas",),
              {"keuze": _CHOICE, "genoemd": Veld(Type.JANEE, "of de tekst een alternatief noemt")}, {},
              alternatives, "geen voorstel", documenten=PROPOSALS),
    Feitsoort("vervolg", "Wat er na het besluit gebeurt.", ("alineas",),
              {"keuze": _CHOICE, "aanwezig": Veld(Type.JANEE, "of de tekst zegt wat er na het besluit gebeurt"),
               "ongezegd": Veld(Type.AANTAL, "wat de tekst daarover niet zegt: wie en wanneer")},
              {"gemist": "wat de tekst niet zegt", "woorden": "de woorden"}, planning, "geen voorstel", documenten=PROPOSALS),
)
