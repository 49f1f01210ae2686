"""What kind of paper it is, from the words it uses for itself."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple, cast

from vtt_engine.record.proposal import Documentsoort
from vtt_intake.form import Plek
from vtt_intake.recognise.build import Zekerheid
from vtt_intake.recognise.labels import data_of
from vtt_intake.recognise.picture import Deelstuk

_KINDS: tuple[tuple[Documentsoort, str], ...] = (
    ("raadsvoorstel", r"raads\s?voorstel|voorstel (?:aan|voor) de (?:gemeente)?raad\b"),
    ("collegevoorstel", r"college\s?voorstel|\bb\s?&\s?w[- ]?(?:voorstel|advies|nota)|collegenota|collegeadvies"),
    ("bestuursvoorstel", r"\b[ad]b[- ]?voorstel|bestuursvoorstel|oplegnotitie|oplegger|"
                         r"voorstel (?:aan |voor )?(?:het )?(?:(?:algemeen|dagelijks) bestuur|[ad]b\b)"),
    ("memo", r"\bmemo\b|memorandum|notitie"),
    ("raadsbrief", r"raadsbrief|raadsinformatiebrief|raadsmededeling|collegebrief"),
    ("kadernota", r"kadernota|kaderbrief|kaders? voor de begroting|uitgangspuntennota|perspectiefnota"),
    ("jaarrekening", r"jaarrekening|jaarstukken|jaarverslag"),
    ("begroting", r"begroting"),
)
_ADDRESSED = re.compile(r"(?:^|\b(?:aan (?:de|het)|stelt (?:de|het)|vergadering)\s+)(?:leden van (?:de|het) )?"
                        r"((?:gemeente)?raad\b|college\b|algemeen bestuur|dagelijks bestuur|bestuur\b)", re.IGNORECASE)
_TOP = 12  # blocks at the top that may say what the paper is


class Papiersoort(NamedTuple):
    """The kind of a paper, the words and the place it was taken from, and how certain that is."""

    soort: Documentsoort
    tekst: str
    plek: Plek
    zekerheid: Zekerheid


class Woorden(NamedTuple):
    """Words that may name the kind of a paper, where they stand, and how certain they would make it."""

    tekst: str
    plek: Plek
    zekerheid: Zekerheid


def kind_of(deel: Deelstuk) -> Papiersoort | None:
    """The kind of a paper; None if its words do not tell."""
    asks = any(line.rubriek == "besluit" and line.is_kop for line in deel.regels)
    for text, plek, certainty in _words(deel):
        found: list[tuple[int, Documentsoort]] = [
            (match.start(), kind) for kind, pattern in _KINDS if (match := re.search(pattern, text, re.IGNORECASE))]
        proposal = [item for item in found if item[1].endswith("voorstel")]
        weak = certainty != "zeker" and asks  # a paper that asks for a decision may name another paper
        if proposal or (found and not weak and not re.search(r"\bvoorstel\b", text, re.IGNORECASE)):
            return Papiersoort(min(proposal or found)[1], text, plek, certainty)
    return _plain_proposal(deel)


def _plain_proposal(deel: Deelstuk) -> Papiersoort | None:
    """A paper that only says ``voorstel`` or asks for a decision: of a board, unless a raad or college is addressed."""
    lines = [*(item.waarde for item in data_of(deel) if item.naam in ("aan", "vergadering")),
             *(alinea.tekst for _, alinea in list(deel.alineas())[:5])]
    addressed = " ".join(match[1] for text in lines if (match := _ADDRESSED.search(text))).lower()
    kind = "raadsvoorstel" if "raad" in addressed else "collegevoorstel" if "college" in addressed else "bestuursvoorstel"
    for line, alinea in deel.alineas():
        if line.rubriek == "besluit" and line.is_kop:
            text = alinea.tekst.lower()
            if re.search(r"\braad\b|gemeenteraad", text):
                kind = "raadsvoorstel"
            return Papiersoort(cast("Documentsoort", kind), alinea.tekst, alinea.plek, "waarschijnlijk")
    return None


def _words(deel: Deelstuk) -> Iterator[Woorden]:
    """The texts that may name the kind, the most telling first."""
    sure: Zekerheid = "zeker"
    likely: Zekerheid = "waarschijnlijk"
    top = [(line, alinea) for line, alinea in list(deel.alineas())[:_TOP]]
    first = deel.regels[0].blok.plek if deel.regels else Plek(deel.document.id, "b0")
    yield from (Woorden(alinea.tekst, alinea.plek, sure) for _, alinea in top if alinea.soort == "titel")
    yield from (Woorden(item.waarde, item.plek, sure) for item in data_of(deel) if item.naam == "soort")
    yield from (Woorden(alinea.tekst, alinea.plek, sure) for line, alinea in top[:3] if line.is_kop)
    yield from (Woorden(item.waarde, item.plek, likely) for item in data_of(deel) if item.naam == "titel")
    if deel.id == deel.document.id:
        yield Woorden(deel.document.titel, first, sure)
        yield Woorden(re.sub(r"[_-]+", " ", PurePath(deel.document.naam).stem), first, likely)
    yield from (Woorden(alinea.tekst, alinea.plek, likely) for line, alinea in top
                if not line.is_kop and len(alinea.tekst.split()) <= 8)
