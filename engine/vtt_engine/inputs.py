"""What a run is given beside the record itself: the choices of the user, other records, and a file with exceptions."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vtt_engine.matching.evaluating import Motornaam
from vtt_engine.outcomes.exceptions import Genoemd
from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.exceptions import lees_uitzonderingen
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import lees
from vtt_engine.record.references import dangling

Bestand = tuple[str, bytes]  # the name and the content of a file


@dataclass(frozen=True, slots=True)
class Keuzes:
    """What a user can choose: the day that counts as today, profile, extra rules, which rules, which engine, what lies beside."""

    toetsdatum: date | None = None
    profiel: str | None = None
    regels: tuple[Path, ...] = ()
    alleen_regels: bool = False
    alleen: tuple[str, ...] = ()
    zonder: tuple[str, ...] = ()
    motor: Motornaam | None = None
    bij: tuple[Bestand, ...] = ()
    uitzonderingen: tuple[Bestand, ...] = ()


@dataclass(frozen=True, slots=True)
class Documentbron:
    """What a record was read from: the file of each document (by id), a hash over all files, and what could not be read."""

    namen: Mapping[str, str]
    hash: str
    fouten: tuple[Leesfout, ...] = ()


@dataclass(frozen=True, slots=True)
class Ernaast:
    """The records (by the hash of their file) and exceptions beside a record, the name and hash of each file, what is unread."""

    voorstellen: dict[str, Voorstel]
    uitzonderingen: tuple[Genoemd, ...]
    hashes: tuple[tuple[str, str], ...]
    fouten: tuple[Leesfout, ...]


def lees_ernaast(bij: Iterable[Bestand], uitzonderingen: Iterable[Bestand]) -> Ernaast:
    """Read what lies beside a record. Never raises for what is in it: what cannot be read is listed.

    A file given twice is one record.
    """
    records: dict[str, Voorstel] = {}
    exceptions: list[Genoemd] = []
    hashes: list[tuple[str, str]] = []
    errors: list[Leesfout] = []
    for naam, content in bij:
        digest = hashlib.sha256(content).hexdigest()
        hashes.append((naam, digest))
        try:
            lezing = lees(content, naam)
        except NietGelezenError as error:
            errors.extend(error.fouten)
            continue
        records[digest] = lezing.voorstel
        errors += [*lezing.fouten, *dangling(lezing)]
    for naam, content in uitzonderingen:
        hashes.append((naam, hashlib.sha256(content).hexdigest()))
        try:
            exceptions += [Genoemd(item, f"uitzonderingen:/{i}", place)
                           for i, (item, place) in enumerate(lees_uitzonderingen(content, naam), len(exceptions))]
        except NietGelezenError as error:
            errors.extend(error.fouten)
    return Ernaast(records, tuple(exceptions), tuple(hashes), tuple(errors))
