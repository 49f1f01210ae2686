"""Kinds of facts: each declares its fields once. From this come the catalogue in docs and the checks on rules."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Veld


@dataclass(frozen=True, slots=True)
class Feitsoort:
    """A kind of fact: its fields, what its messages may show, the record parts it comes from and how it is made.

    ``eerste_beslist``: when the first part is present and empty there can be no such fact, whatever the other parts hold.
    ``mag_ontbreken``: a record without the part has none of it, because the writer of the record adds it.
    ``documenten``: the kinds of document it can stand in (``soort`` of the record); empty is any. In another kind there
    can be no such fact, also when the parts are absent.
    """

    naam: str
    betekenis: str
    delen: tuple[str, ...]
    velden: Mapping[str, Veld]
    bewijs: Mapping[str, str]
    maak: Callable[[Dossier], Iterable[Feit]]
    leeg: str = "komt in dit dossier niet voor"
    eerste_beslist: bool = False
    mag_ontbreken: bool = False
    documenten: tuple[str, ...] = ()
