"""Facts about the gemeenten that the text counts and names, beside the participants of the regeling."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import partial

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.hits import TEXT
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming
from vtt_engine.profiles import Deelnemer
from vtt_engine.text.numbers import TELWOORDEN, count_of

_NUMBER = rf"(?P<aantal>\d{{1,3}}|{'|'.join(word for word, number in TELWOORDEN.items() if number > 1)})"
_LISTED = re.compile(rf"\b{_NUMBER}\s+(?:\w+\s)?gemeenten\s*(?:\((?P<haken>[^()]+)\)|:\s*(?P<punt>[^.;()]+))", re.IGNORECASE)
_ALL = re.compile(rf"\b(?:alle|de|onze)\s+{_NUMBER}\s+(?P<soort>\w+\s)?gemeenten\b", re.IGNORECASE)
_NEAR = 0.8


def listed(dossier: Dossier) -> Iterator[Feit]:
    """Per number of gemeenten with their names behind it: the number and how many names there are."""
    seen: dict[str, int] = {}
    for one in dossier.passages:
        for match in _LISTED.finditer(one.alinea.tekst):
            names = [part for part in re.split(r",\s*|\s+en\s+|\s*;\s*", match["haken"] or match["punt"]) if part.strip()]
            if len(names) < 2 or not all(name.strip()[:1].isupper() for name in names):
                continue
            key = f"{match['aantal'].lower()} gemeenten"
            seen[key] = seen.get(key, 0) + 1
            yield _listed(one, key + (f" ({seen[key]})" if seen[key] > 1 else ""), count_of(match["aantal"]) or 0, names)


def _listed(one: Passage, key: str, number: int, names: list[str]) -> Feit:
    return Feit("genoemde gemeenten", key, {"genoemd": number, "namen": len(names)},
                {"lijst": opsomming(names, 20)}, (one.plaats,),
                som=lambda: Berekening(stappen=(f"genoemd: {number} gemeenten", f"namen: {len(names)}: {opsomming(names, 20)}")))


def counted(dossier: Dossier) -> Iterator[Feit]:
    """The numbers in “de veertien gemeenten”, “alle 14 gemeenten” beside the number of participants."""
    found = [(one, match) for one in dossier.passages for match in _ALL.finditer(one.alinea.tekst)]
    if not found:
        return
    members, lost = _members(dossier)
    wrong = [(one, match) for one, match in found if members is not None and count_of(match["aantal"]) != len(members)]
    quotes = list(dict.fromkeys(f"“{match[0]}”" for _, match in wrong))
    yield Feit("aantal gemeenten", TEXT, known(anders=len(wrong) if members is not None else None),
               {"deelnemers": str(len(members)) if members is not None else "onbekend", "citaten": opsomming(quotes)},
               tuple(dict.fromkeys(one.plaats for one, _ in wrong or found)), {"anders": lost} if lost else {},
               partial(_counts, found, members))


def _counts(found: list[tuple[Passage, re.Match[str]]], members: tuple[Deelnemer, ...] | None) -> Berekening:
    return Berekening(stappen=(f"deelnemers volgens het profiel: {'onbekend' if members is None else len(members)}",
                               *(f"{one.plaats.tekst or TEXT}: “{match[0]}”" for one, match in found[:20])))


def _members(dossier: Dossier) -> tuple[tuple[Deelnemer, ...] | None, tuple[Gemis, ...]]:
    if dossier.profiel is None:
        return None, (NO_PROFILE,)
    if isinstance(dossier.profiel.deelnemers, str):
        return None, (unknown_in_profile(dossier.profiel, "deelnemers", "de deelnemers van de regeling"),)
    return dossier.profiel.deelnemers, ()


def names(dossier: Dossier) -> Iterator[Feit]:
    """Per table of gemeenten: names that are nearly, but not quite, that of a participant."""
    members, unknown = _members(dossier)
    for path, table in dossier.tables():
        lost = unknown
        if table.per_gemeente is False:
            continue
        odd = [(i, row.naam, near) for i, row in enumerate(table.rijen) if members is not None
               and (near := _nearly(row.naam, dossier, members))]
        if table.per_gemeente is None:
            if not odd:
                continue
            lost = (Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"),)
        yield Feit("gemeentenamen", f"tabel {table.id}", known(anders=None if lost else len(odd)),
                   {"tabel": table.titel or table.id,
                    "paren": opsomming([f"“{naam}” (officieel: {near})" for _, naam, near in odd])},
                   (*(Plaats(f"{path}/rijen/{i}", table.plaats) for i, _, _ in odd), Plaats(path, table.plaats)),
                   {"anders": lost} if lost else {}, cellen=tuple(naam for _, naam, _ in odd))


def _nearly(naam: str, dossier: Dossier, members: tuple[Deelnemer, ...]) -> str:
    """The official name that this one is nearly; empty if it is a known name, or like none."""
    if dossier.profiel is None or dossier.profiel.officieel(naam) is not None:
        return ""
    plain = naam.casefold()
    near = max(members, key=lambda member: _alike(plain, member), default=None)
    return near.naam if near is not None and _alike(plain, near) >= _NEAR else ""


def _alike(plain: str, member: Deelnemer) -> float:
    return SequenceMatcher(None, plain, member.naam.casefold()).ratio()


SOORTEN = (
    Feitsoort("genoemde gemeenten", "Een aantal gemeenten met de namen erachter.", ("alineas",),
              {"genoemd": Veld(Type.AANTAL, "het genoemde aantal"), "namen": Veld(Type.AANTAL, "hoeveel namen er staan")},
              {"lijst": "de namen"}, listed, "geen aantal gemeenten met namen erachter"),
    Feitsoort("aantal gemeenten", "Hoe de tekst alle gemeenten samen telt.", ("alineas",),
              {"anders": Veld(Type.AANTAL, "plaatsen met een ander aantal dan er deelnemers zijn")},
              {"deelnemers": "het aantal deelnemers", "citaten": "de woorden van het stuk"}, counted,
              "de tekst telt de gemeenten niet"),
    Feitsoort("gemeentenamen", "De namen van gemeenten in een tabel naast de officiële namen.", ("tabellen",),
              {"anders": Veld(Type.AANTAL, "namen die bijna een officiële naam zijn")},
              {"tabel": "de tabel", "paren": "de namen met de officiële naam"}, names, "geen tabel per gemeente"),
)
