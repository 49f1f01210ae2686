"""Facts about the words of a decision point: an act, one act, and readable by itself."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.composition import vocabulary as v
from vtt_engine.facts.composition.acts import acts, independent, is_decision
from vtt_engine.facts.composition.sections import NO_TEXT, Puntenboom, part
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.proposal import Beslispunt
from vtt_engine.text.amounts import find_amounts

_YEAR = re.compile(r"\b(?:19|20)\d\d\b|(?<=[’'])\d\d\b")
_LOOSE = re.compile(r"^\W*(?:(?P<prep>van|met|voor|op|in|aan|over|bij|uit|door)\s+)?"
                    r"(?P<woord>deze|dit|die|dat|hier\w{2,5}|daar\w{2,5})\s+(?P<na>[\w€]+)", re.IGNORECASE)
_RAISES = re.compile(r"wijzig|uitbreid|verho[gog]|verlag|bijstel", re.IGNORECASE)
_PAPERS = re.compile(v.WHOLE_PAPERS, re.IGNORECASE)
_GIVES = frozenset(("geven", "indienen", "kenbaarmaken", "mededelen", "vaststellen"))
_ANNOUNCE = frozenset(("besluiten", "voorstellen"))
_WHOLE = frozenset(("vaststellen", "instemmen", "kennisnemen", "goedkeuren", "aanbieden"))


class _Wording(NamedTuple):
    """A point in its words: those of itself, and with the point it is a part of and the parts it has."""

    eigen: str
    geheel: str
    bedrag: bool  # whether an amount is asked of the point
    jaar: bool  # whether a year is asked: of a part, its point gives it


def point_words(dossier: Dossier) -> Iterator[Feit]:
    """Per decision point: whether it says what is decided, how many decisions it holds, and what it leaves out."""
    points = dossier.voorstel.beslispunten or ()
    tree, lead = Puntenboom(points), _lead(dossier)
    for i, point in enumerate(points):
        path = f"/beslispunten/{i}"
        over = f"beslispunt {point.nummer}"
        show = {"nummer": point.nummer, "woorden": "", "handelingen": "", "gemist": ""}
        if point.tekst is None:
            gone = (Gemis(f"{path}/tekst", f"de woorden van beslispunt {point.nummer}"),)
            yield Feit("woorden van een beslispunt", over, {}, show, (Plaats(path, point.plaats),),
                       dict.fromkeys(("besluit", "besluiten", "gemist"), gone))
            continue
        above, below = tree.above(point), tree.parts(point)
        wording = _Wording(point.tekst, " ".join(one.tekst for one in (above, point, *below) if one and one.tekst),
                           point.onderwerp != GEEN, above is None and any(one.onderwerp != GEEN for one in (point, *below)))
        decision = any(is_decision(text) for text in (point.tekst, above.tekst if above else None, lead) if text)
        lost = {} if decision else _unread(lead, points, above)
        several, missing = independent(point.tekst), _missing(wording, point)
        yield Feit("woorden van een beslispunt", over,
                   known(besluit=None if lost else decision, besluiten=len(several), gemist=len(missing)),
                   show | {"woorden": quote(point.tekst), "handelingen": opsomming([f"“{act.tekst}”" for act in several], 4),
                           "gemist": opsomming(missing, 4)},
                   (Plaats(path, point.plaats),), lost, partial(_steps, wording, missing),
                   frozenset({f"beslispunt:{point.nummer}"}))


def _unread(lead: str | None, points: tuple[Beslispunt, ...], above: Beslispunt | None) -> dict[str, tuple[Gemis, ...]]:
    """What is missing to say that a point without an act is no decision: the words above it may hold the act."""
    lost: tuple[Gemis, ...] = () if lead is not None else (NO_TEXT,)
    if above and above.tekst is None:
        lost += (Gemis(f"/beslispunten/{points.index(above)}/tekst", f"de woorden van beslispunt {above.nummer}"),)
    return {"besluit": lost} if lost else {}


def quote(text: str) -> str:
    """The first words of a text, between quotation marks."""
    words = text.strip().rstrip(".;: ").split()
    return f"“{' '.join(words[:12])}{' …' if len(words) > 12 else ''}”"


def _lead(dossier: Dossier) -> str | None:
    """The words above the points that end in a colon, if they hold an act; empty if there are none, None without text."""
    if dossier.voorstel.alineas is None:
        return None
    leads = [p.alinea.tekst for p in part(dossier, "besluit").woorden
             if p.alinea.soort != "punt" and p.alinea.tekst.rstrip().endswith(":")]
    return next((text for text in leads if {act.werkwoord for act in acts(text) if act.zelfstandig} - _ANNOUNCE), "")


def _missing(wording: _Wording, point: Beslispunt) -> list[str]:
    """What a reader must look up elsewhere, in words."""
    found = []
    loose = _LOOSE.match(wording.eigen)
    if loose and _is_loose(loose["woord"].lower(), loose["na"].lower()):
        found.append(f"waar “{loose['woord'].lower()}” op slaat")
    if pointing := v.POINTING.search(wording.eigen):
        found.append(f"waar “{pointing[0]}” op slaat")
    if wording.bedrag and not find_amounts(wording.geheel) and not _whole_paper(wording.geheel, point):
        found.append("het bedrag")
    if wording.jaar and not _YEAR.search(wording.geheel):
        found.append("het jaar")
    return found


def _is_loose(word: str, following: str) -> bool:
    """Whether dit or deze stands without a noun, or hiermee and daarvoor begin the point."""
    return word not in v.PRONOUNS or following in v.PREPOSITIONS


def _whole_paper(text: str, point: Beslispunt) -> bool:
    """Whether the point is about a whole budget paper or a zienswijze: the amounts stand in that paper."""
    verbs = {act.werkwoord for act in acts(text)}
    if bool(point.geeft_zienswijze) or ("zienswijze" in text.lower() and bool(verbs & _GIVES)):
        return True
    whole = bool(verbs & _WHOLE) and bool(_PAPERS.search(text)) and not _RAISES.search(text)
    return whole or (bool(verbs) and verbs <= v.TELLING)


def _steps(wording: _Wording, missing: list[str]) -> Berekening:
    found = acts(wording.eigen)
    return Berekening((), "de woorden lezen", stappen=(
        f"handelingen: {opsomming([f'“{act.tekst}”' for act in found], 6) or 'geen'}",
        f"bedragen: {opsomming([amount.tekst.strip() for amount in find_amounts(wording.geheel)], 4) or 'geen'}",
        f"jaren: {opsomming(list(dict.fromkeys(_YEAR.findall(wording.geheel))), 6) or 'geen'}",
        f"niet te lezen in het punt: {opsomming(missing, 4) or 'niets'}"))


SOORTEN = (
    Feitsoort("woorden van een beslispunt", "De woorden van een punt van het voorgestelde besluit.", ("beslispunten",),
              {"besluit": Veld(Type.JANEE, "of het punt zegt wat er wordt besloten"),
               "besluiten": Veld(Type.AANTAL, "besluiten die los van elkaar kunnen worden genomen"),
               "gemist": Veld(Type.AANTAL, "gegevens die de lezer elders moet zoeken: bedrag, jaar, waar een woord op slaat")},
              {"nummer": "het nummer", "woorden": "de eerste woorden van het punt", "handelingen": "de besluiten in het punt",
               "gemist": "wat er niet in staat"},
              point_words, "geen beslispunten"),
)
