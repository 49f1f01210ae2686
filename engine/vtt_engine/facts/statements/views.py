"""Facts about what the text says of zienswijzen: on which law, until when, and whether there is one."""

import re
from collections.abc import Iterator
from typing import get_args

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.hits import PLACES, TEXT, Treffer, hit_fact
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.record.proposal import Documentsoort
from vtt_engine.text.dates import find_dates
from vtt_engine.text.sentences import sentences

_VIEW = re.compile(r"\bzienswijze", re.IGNORECASE)
_BASIS = re.compile(r"\bWgr\b|\bwet gemeenschappelijke regelingen\b|\bartikel\s+\d+[^.]{0,40}\bregeling\b", re.IGNORECASE)
_ASK = re.compile(r"\b(?:voor|om)\s+(?:een\s+)?zienswijzen?\b|\bzienswijzeprocedure\b|"
                  r"\bzienswijzen?\s+(?:aan te bieden|te vragen|voor te leggen|in te dienen|te geven|kenbaar)", re.IGNORECASE)
_NONE = re.compile(r"\b(?:geen|zonder)\s+(?:\w+\s)?(?:zienswijze|opmerkingen)", re.IGNORECASE)
_GIVE = re.compile(r"\b(?:de|bijgaande|bijgevoegde|een|onderstaande|volgende)\szienswijze\b[^.;]*\b(?:vast te stellen|te geven"
                   r"|in te dienen|te sturen|te zenden|kenbaar te maken|naar voren te brengen)", re.IGNORECASE)


def basis(dossier: Dossier) -> Iterator[Feit]:
    """Whether a text that speaks of a zienswijze names the law it rests on."""
    told = [one for one in dossier.passages if _VIEW.search(one.alinea.tekst)]
    if told:
        named = [Treffer(one, "de grondslag") for one in dossier.passages if _BASIS.search(one.alinea.tekst)]
        soort = dossier.voorstel.soort
        lost = {} if soort else {"soort": (Gemis("/soort", "het soort document"),)}
        fact = hit_fact("grondslag", known(soort=soort, genoemd=bool(named)), named or [Treffer(told[0], "zienswijze")], told, {})
        yield fact._replace(ontbreekt=lost)


def closing(dossier: Dossier) -> Iterator[Feit]:
    """Whether papers that go to the raden for a zienswijze say until when: in the steps, or in the words."""
    asked = [one for one in dossier.passages if _ASK.search(one.alinea.tekst) and not _NONE.search(one.alinea.tekst)]
    if asked:
        terms = [(f"/procedure/{i}", event) for i, event in enumerate(dossier.voorstel.procedure or ())
                 if event.gebeurtenis == "zienswijzetermijn"]
        steps = [path for path, event in terms if event.datum is not None]
        lost = tuple(Gemis(f"{path}/datum", "de dag van de zienswijzetermijn") for path, event in terms if event.datum is None)
        told = [one for one in dossier.passages if _dated(one)]
        hits = [Treffer(one, "een datum") for one in told] or [Treffer(asked[0], "een verzoek om een zienswijze")]
        said = True if steps or told else None if lost else False
        fact = hit_fact("sluitingsdatum", known(genoemd=said), hits, asked, PLACES)
        yield fact._replace(plaatsen=(*(Plaats(path) for path in steps), *fact.plaatsen),
                            ontbreekt={"genoemd": lost} if said is None else {})


def _dated(one: Passage) -> bool:
    return any(_VIEW.search(part.tekst) and find_dates(part.tekst) for part in sentences(one.alinea.tekst))


def choice(dossier: Dossier) -> Iterator[Feit]:
    """Whether the decision points give a zienswijze and also say that there is none."""
    points = [(f"/beslispunten/{i}", point) for i, point in enumerate(dossier.voorstel.beslispunten or ())]
    lost = tuple(Gemis(f"{path}/tekst", f"de tekst van punt {point.nummer}") for path, point in points if point.tekst is None)
    none = [(path, point) for path, point in points if _NONE.search(point.tekst or "")]
    give = [(path, point) for path, point in points if _GIVE.search(_NONE.sub("", point.tekst or "")) or point.geeft_zienswijze]
    if none or give or lost:
        both = bool(none and give)
        numbers = ", ".join(dict.fromkeys(point.nummer for _, point in (*give, *none)))
        yield Feit("keuze zienswijze", "beslispunten", known(beide=True if both else None if lost else False),
                   {"nummers": numbers},
                   tuple(Plaats(path, point.plaats) for path, point in (*give, *none)) or tuple(Plaats(g.pad) for g in lost),
                   {"beide": lost} if lost and not both else {})


SOORTEN = (
    Feitsoort("grondslag", f"De {TEXT} over een zienswijze, en of zij de wet noemt.", ("alineas",),
              {"soort": Veld(Type.WOORD, "het soort document", get_args(Documentsoort)),
               "genoemd": Veld(Type.JANEE, "of de tekst de wet of de regeling noemt")},
              {}, basis, "geen zienswijze genoemd"),
    Feitsoort("sluitingsdatum", "Een verzoek om zienswijzen, en of het een datum noemt.", ("alineas",),
              {"genoemd": Veld(Type.JANEE, "of er een datum of termijn voor de zienswijze staat")}, PLACES, closing,
              "geen verzoek om zienswijzen"),
    Feitsoort("keuze zienswijze", "Wat de beslispunten zeggen over een zienswijze.", ("beslispunten",),
              {"beide": Veld(Type.JANEE, "of de punten zowel een zienswijze geven als zeggen dat er geen is")},
              {"nummers": "de punten"}, choice, "geen punt over een zienswijze"),
)
