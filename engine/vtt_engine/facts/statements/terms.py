"""Facts about statutory terms that the text names: the weeks for the raden, beside the law of the day."""

import re
from collections.abc import Iterator

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Type, Veld
from vtt_engine.facts.hits import EVIDENCE, Treffer, hit_fact
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.text.numbers import TELWOORDEN, count_of
from vtt_engine.text.sentences import sentences

_WEEKS = re.compile(rf"\b(?P<aantal>\d{{1,2}}|{'|'.join(TELWOORDEN)})\s+weken\b", re.IGNORECASE)
_ABOUT = re.compile(r"\bzienswijze", re.IGNORECASE)
_LAW = re.compile(r"\bwettelijk|\bwet\b|\bWgr\b|\bartikel\s+35\b|\btermijn", re.IGNORECASE)
_OTHER = re.compile(r"\bartikel\s+1\b|\bextra\b|\blanger|\bin plaats van\b|\bvoorheen\b|\bwas\b|\bvroeger\b|\boude\b",
                    re.IGNORECASE)


def weeks(dossier: Dossier) -> Iterator[Feit]:
    """Per number of weeks that the text names as the term for zienswijzen: that term in days, with its places."""
    found: dict[int, list[Treffer]] = {}
    for one in dossier.passages:
        for part in sentences(one.alinea.tekst):
            if _ABOUT.search(part.tekst) and _LAW.search(part.tekst) and not _OTHER.search(part.tekst):
                for match in _WEEKS.finditer(part.tekst):
                    found.setdefault(count_of(match["aantal"]) or 0, []).append(Treffer(one, f"“{match[0]}”"))
    for number, hits in sorted(found.items()):
        yield hit_fact("genoemde termijn", {"dagen": 7 * number}, hits, (hit.passage for hit in hits), EVIDENCE)._replace(
            sleutel=f"termijn van {number} weken")


SOORTEN = (
    Feitsoort("genoemde termijn", "Een termijn in weken die de tekst de termijn voor zienswijzen noemt.", ("alineas",),
              {"dagen": Veld(Type.DAGEN, "de genoemde termijn")}, EVIDENCE, weeks, "geen termijn voor zienswijzen genoemd"),
)
