"""Facts about persons in the text: a case that can be traced to someone, and the name under a signature."""

import re
from collections.abc import Iterator

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Type, Veld
from vtt_engine.facts.hits import PLACES, Treffer, hit_fact
from vtt_engine.facts.kind import Feitsoort

_PERSON = r"(?:man|vrouw|jongen|meisje|moeder|vader|kind|dochter|zoon|cliënt|inwoner|slachtoffer|tiener|peuter|kleuter|baby)"
_AGED = re.compile(rf"\b\d{{1,2}}[- ]jarige?\s+(?:\w+\s)?{_PERSON}\b"
                   rf"|\b{_PERSON}\s+(?:\w+\s)?(?:van|\()\s?\d{{1,2}}(?:\s?jaar(?!\s+en\s+ouder)|\s?jr|\))"
                   rf"|\b{_PERSON}\s+(?:is|was)\s+\d{{1,2}}\s+jaar\b", re.IGNORECASE)
_CIRCUMSTANCE = re.compile(
    r"\b(?:mishandel\w*|misbruik\w*|geslagen|bedreig\w*|verslaafd\w*|alcohol\w*|uit huis|uithuis\w*|zwanger\w*|suïcid\w*"
    r"|depress\w*|diagnose|opgenomen|politie|aangifte|overled\w*|gescheiden|schulden|verwaarlo\w*|dakloos\w*)\b", re.IGNORECASE)
_SIGNED = re.compile(r"\b(?:w\.g\.|was getekend|ondertekend door|handtekening)\s*:?\s*"
                     r"(?:(?:de heer|mevrouw|dhr\.|mw\.|drs\.|mr\.|ir\.)\s*)*"
                     r"[A-Z][\w.]*\.?\s?(?:[A-Z]\.\s?)*(?:van |de |der |den )*[A-Z]?[a-zé]+")


def cases(dossier: Dossier) -> Iterator[Feit]:
    """Passages with the age of a person and a circumstance: together they may say who it is."""
    if dossier.voorstel.alineas:
        hits = [Treffer(one, "een leeftijd met een omstandigheid") for one in dossier.passages
                if _AGED.search(one.alinea.tekst) and _CIRCUMSTANCE.search(one.alinea.tekst)]
        yield hit_fact("casus", {"aantal": len(hits)}, hits, dossier.passages, PLACES)


def signatures(dossier: Dossier) -> Iterator[Feit]:
    """Names under a signature."""
    if dossier.voorstel.alineas:
        hits = [Treffer(one, "een naam bij een handtekening") for one in dossier.passages if _SIGNED.search(one.alinea.tekst)]
        yield hit_fact("handtekening", {"aantal": len(hits)}, hits, dossier.passages, PLACES)


SOORTEN = (
    Feitsoort("casus", "Beschrijvingen van een persoon met leeftijd en omstandigheid.", ("alineas",),
              {"aantal": Veld(Type.AANTAL, "zulke beschrijvingen")}, PLACES, cases, "geen tekst"),
    Feitsoort("handtekening", "Namen bij een handtekening.", ("alineas",),
              {"aantal": Veld(Type.AANTAL, "zulke namen")}, PLACES, signatures, "geen tekst"),
)
