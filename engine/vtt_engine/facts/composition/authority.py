"""Facts about who may decide: the body that a proposal is for, against the acts in its points; and what a raadsbrief asks."""

import re
from collections.abc import Iterator

from vtt_engine.facts.composition import vocabulary as v
from vtt_engine.facts.composition.acts import Handeling, acts
from vtt_engine.facts.composition.points import quote
from vtt_engine.facts.composition.sections import NO_TEXT, is_heading, main_text
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Plaats, Type, Veld, count, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.proposal import Beslispunt

_PAPER = re.compile(rf"(?P<deel>\w*)(?:{v.WHOLE_PAPERS})(?!swijziging)", re.IGNORECASE)
_BUDGET = re.compile(r"begroting|bijdrage|krediet", re.IGNORECASE)
_REGELING = re.compile(v.OF_A_REGELING)
_TO_RAAD = re.compile(r"\b(?:raad|raden)\b.{0,60}\b(?:(?:voor|aan) te (?:stellen|bieden|leggen)|te (?:vragen|verzoeken))\b"
                      r"|\bstelt? de raad voor\b|\braadsvoorstel\b|\baan de (?:gemeente)?raad\b", re.IGNORECASE | re.DOTALL)
_ONLY_DRAFT = re.compile(r"ontwerp|concept|voorlopig|voornemen|zienswijze", re.IGNORECASE)
_ADOPTS = frozenset(("vaststellen", "goedkeuren"))
_ASKS = re.compile(r"\b(?:verzoeken|vragen)\s+(?:wij\s+)?u(?:w raad)?\b", re.IGNORECASE)
_FIELDS = ("begroting", "begroting_van", "stelt_vast", "loopt_vooruit")
_BODY = {"raadsvoorstel": "raad", "collegevoorstel": "college"}


def authority(dossier: Dossier) -> Iterator[Feit]:
    """Per decision point: whether its body adopts what another adopts, or changes a budget that is for the raad."""
    kind = dossier.voorstel.soort
    body = _BODY.get(kind or "", "dagelijks bestuur" if _for_daily_board(dossier) else "bestuur")
    for i, point in enumerate(dossier.voorstel.beslispunten or ()):
        path, text = f"/beslispunten/{i}", point.tekst
        lost: tuple[Gemis, ...] = ()
        if text is None:
            lost += (Gemis(f"{path}/tekst", f"de woorden van beslispunt {point.nummer}"),)
        if kind is None:
            lost += (Gemis("/soort", "wat voor document het is"),)
        verbs = {act.werkwoord for act in acts(text or "") if act.zelfstandig}
        budget = None if text is None else bool(verbs & (_ADOPTS | v.MONEY)) and bool(_PAPER.search(text) or _BUDGET.search(text))
        fields = known(begroting=budget)
        if not lost and text is not None:
            adopts, lost = _not_for(dossier, body, text) if verbs & _ADOPTS else (False, ())
            ahead = (body == "college" and not adopts and bool(verbs & (_ADOPTS | v.MONEY)) and bool(_BUDGET.search(text))
                     and not _TO_RAAD.search(text) and not _ONLY_DRAFT.search(text))
            of = "gemeente" if body in ("college", "raad") and not adopts else "regeling"
            fields |= known(stelt_vast=adopts, loopt_vooruit=bool(ahead), begroting_van=None if lost else of)
        yield Feit("bevoegdheid", f"beslispunt {point.nummer}", fields,
                   {"nummer": point.nummer, "wie": body, "woorden": quote(text or "")}, (Plaats(path, point.plaats),),
                   {name: lost for name in _FIELDS if name not in fields},
                   zaken=frozenset({f"beslispunt:{point.nummer}"}))


def _for_daily_board(dossier: Dossier) -> bool:
    """Whether the headings of the document name the dagelijks bestuur and not the algemeen bestuur."""
    heads = " ".join(p.alinea.tekst.lower() for p in main_text(dossier) if is_heading(p)) + f" {dossier.voorstel.titel.lower()}"
    return "voorstel dagelijks bestuur" in heads and "algemeen bestuur" not in heads


def _not_for(dossier: Dossier, body: str, text: str) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether the text adopts a whole paper of a regeling, while the body is not its (algemeen) bestuur; or what is missing."""
    found = _PAPER.search(text)
    if not found or _ONLY_DRAFT.search(text) or _TO_RAAD.search(text) or found["deel"].lower() in ("programma", "gemeente"):
        return False, ()
    if body == "dagelijks bestuur" or (body in ("raad", "college") and _REGELING.search(text)):
        return True, ()
    if body == "bestuur":  # a heading may say that it is the dagelijks bestuur
        return (False, ()) if dossier.voorstel.alineas is not None else (None, (NO_TEXT,))
    vorm, lost = dossier.kind_of_body()
    if lost:
        return None, lost
    name = dossier.voorstel.organisatie.naam if dossier.voorstel.organisatie else ""
    return vorm != "gemeente" and name.lower() in text.lower(), ()


def letters(dossier: Dossier) -> Iterator[Feit]:
    """The points and sentences of a raadsbrief that ask for a decision: more than to take note of it."""
    if dossier.voorstel.soort != "raadsbrief":
        return
    points = [(f"/beslispunten/{i}", point) for i, point in enumerate(dossier.voorstel.beslispunten or ())]
    asking = [(path, point.plaats, acts_of[0].tekst) for path, point in points if (acts_of := _asked(point.tekst or ""))]
    lost = tuple(Gemis(f"{path}/tekst", f"de woorden van beslispunt {point.nummer}")
                 for path, point in points if point.tekst is None)
    for passage in main_text(dossier):
        ask = _ASKS.search(passage.alinea.tekst)
        if ask and (acts_of := _asked(passage.alinea.tekst[ask.end():])):
            asking.append((passage.pad, passage.plaats.tekst, acts_of[0].tekst))
    if dossier.voorstel.alineas is None:
        lost += (NO_TEXT,)
    if dossier.voorstel.beslispunten is None:
        lost += (Gemis("/beslispunten", "de beslispunten"),)
    yield Feit("raadsbrief", "raadsbrief", {"besluiten": count(len(asking), len(lost))},
               {"wat": opsomming([f"“{words}”" for words in dict.fromkeys(words for _, _, words in asking)], 4)},
               tuple(Plaats(path, place) for path, place, _ in asking) or (Plaats("/soort"),),
               {"besluiten": lost} if lost else {})


def _asked(text: str) -> list[Handeling]:
    return [act for act in acts(text) if act.zelfstandig and act.werkwoord in (v.BOARD | v.MONEY) - v.TELLING]


def asks_for_choice(points: tuple[Beslispunt, ...] | None) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether some point asks for more than to tell or to take note, or what is missing to know it."""
    if points is None:
        return None, (Gemis("/beslispunten", "de beslispunten"),)
    known_texts = [point.tekst for point in points if point.tekst is not None]
    if any({act.werkwoord for act in acts(text)} - v.TELLING or not acts(text) for text in known_texts):
        return True, ()
    lost = tuple(Gemis(f"/beslispunten/{i}/tekst", f"de woorden van beslispunt {point.nummer}")
                 for i, point in enumerate(points) if point.tekst is None)
    return (None, lost) if lost else (False, ())


SOORTEN = (
    Feitsoort("bevoegdheid", "Een beslispunt, en of het orgaan dat mag besluiten.", ("beslispunten", "soort"),
              {"begroting": Veld(Type.JANEE, "of het punt een begroting, jaarrekening of bijdrage vaststelt of wijzigt"),
               "begroting_van": Veld(Type.WOORD, "van wie die begroting is", ("regeling", "gemeente")),
               "stelt_vast": Veld(Type.JANEE, "of een ander orgaan dan het algemeen bestuur een stuk van de regeling vaststelt"),
               "loopt_vooruit": Veld(Type.JANEE, "of een college zelf wijzigt wat de raad wijzigt")},
              {"nummer": "het nummer", "wie": "het orgaan voor wie het stuk is", "woorden": "de woorden van het punt"},
              authority, "geen beslispunten"),
    Feitsoort("raadsbrief", "Een raadsbrief, en of zij om een besluit vraagt.", ("soort", "beslispunten", "alineas"),
              {"besluiten": Veld(Type.AANTAL, "plaatsen die om een besluit vragen", onzeker=True)},
              {"wat": "wat er wordt gevraagd"}, letters, "geen raadsbrief", documenten=("raadsbrief",)),
)
