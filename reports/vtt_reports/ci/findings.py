"""What the formats for other programs share: every outcome with its places, its words in lines, and what it follows from."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from vtt_engine.facts.fact import Plaats
from vtt_engine.notation import opsomming
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.errors import Leesfout
from vtt_engine.record.origin import Vindplaats
from vtt_reports.layout import clean
from vtt_reports.missed import view_missed
from vtt_reports.remarks import sum_line
from vtt_reports.view import Kaart, Wet, completeness, view_finding

_MOST_MISSED = 5


class Vindplek(NamedTuple):
    """Where something is: the file, the line and column where these are known, and the place in words of the document."""

    bestand: str
    regelnummer: int | None = None
    kolom: int | None = None
    woorden: str = ""

    def shown(self, hier: str) -> str:
        """The place for a reader who has the file ``hier`` in front of them; empty if that is all there is to say."""
        line = f"{path_of(self.bestand)}:{self.regelnummer}" if self.regelnummer else ""
        return " ".join(filter(None, (line or ("" if self.bestand == hier else path_of(self.bestand)), self.woorden)))


def main_file(rapport: Rapport) -> str:
    """The file that a report is about; of more documents the first."""
    return rapport.documenten[0] if rapport.documenten else rapport.bestand


def path_of(naam: str) -> str:
    """The name of a file as other programs expect it: with forward slashes, without a dot in front."""
    return clean(PurePath(naam).as_posix())


def spots(u: Toetsuitkomst, rapport: Rapport) -> tuple[Vindplek, ...]:
    """The places of an outcome, at least one: those with a line first."""
    found = dict.fromkeys(_spot(plaats, rapport) for plaats in u.plaatsen)
    return by_line(found or (Vindplek(main_file(rapport)),))


def by_line(found: Iterable[Vindplek]) -> tuple[Vindplek, ...]:
    """Places with a line first."""
    return tuple(sorted(found, key=lambda spot: spot.regelnummer is None))


def _spot(plaats: Plaats, rapport: Rapport) -> Vindplek:
    line, origin = rapport.plekken.get(plaats.pad), rapport.vindplaatsen.get(plaats.pad)
    whole = Vindplek(main_file(rapport), line.regelnummer if line else None, line.kolom if line else None, plaats.tekst or "")
    return located(whole, origin if rapport.documenten else None)


def located(spot: Vindplek, origin: Vindplaats | None) -> Vindplek:
    """A place of a report as other programs get it: without a line it is where the document says it."""
    words = clean(spot.woorden)
    if spot.regelnummer or not origin:
        return spot._replace(woorden=words)
    inside = clean(origin.woorden.removeprefix(origin.bestand).removeprefix(", "))
    return Vindplek(origin.bestand, None, None, f"{inside} ({words})" if inside and words else inside or words)


def fingerprint(*parts: str) -> str:
    """A hash that stays the same as long as these words do."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", errors="replace")).hexdigest()


def in_order(rapport: Rapport) -> Iterator[tuple[Toetsuitkomst, Toetsuitkomst | None]]:
    """The findings, heaviest cause first, each with the finding it follows from."""
    for cause in rapport.oorzaken:
        yield cause.hoofd, None
        for consequence in cause.gevolgen:
            yield consequence, cause.hoofd


def lines(u: Toetsuitkomst, rapport: Rapport, cause: Toetsuitkomst | None = None) -> list[str]:
    """An outcome in lines of plain text: what, the sum, the law, the repair, who decided, and what is still missing."""
    card = view_finding(u, rapport)
    rows = [("", _said(u, card)), ("Som", sum_line(card.som)), (card.wet.label if card.wet else "", _law(card.wet)),
            ("Per gemeente", card.effect.kort if card.effect else ""), ("Herstel", card.herstel), ("Besloten", card.uitzondering),
            ("Mist nog", "; ".join(card.ontbreekt) if u.bevinding else ""),
            ("Volgt uit", f"{cause.code} {cause.titel}" if cause else "")]
    return [clean(f"{label}: {text}" if label else text) for label, text in rows if text]


def _said(u: Toetsuitkomst, card: Kaart) -> str:
    if u.uitkomst == "niet te bepalen":
        return not_decided(u.reden, card.ontbreekt)
    return card.melding or u.uitkomst.capitalize()


def not_decided(why: str, missing: Sequence[str]) -> str:
    """That a check could not be decided, why, and what is needed for it."""
    return f"Niet te bepalen: {why}.{f' Nodig: {opsomming(list(missing))}.' if missing else ''}"


def _law(wet: Wet | None) -> str:
    return " ".join(filter(None, (wet.woorden, wet.link))) if wet else ""


def unread_line(fout: Leesfout) -> str:
    """What could not be read, on one line: where, what was found, what was expected, and the repair."""
    return clean(fout.zin)


def undecided(rapport: Rapport) -> str:
    """How complete the check was, with the data that would decide most; empty if all was decided."""
    missed = view_missed(rapport)
    if not missed:
        return ""
    names = list(dict.fromkeys(gemist.naam for gemist in missed))
    more = f"; en nog {len(names) - _MOST_MISSED} andere" if len(names) > _MOST_MISSED else ""
    return clean(f"{completeness(rapport)}. Nodig voor de rest: {'; '.join(names[:_MOST_MISSED])}{more}.")
