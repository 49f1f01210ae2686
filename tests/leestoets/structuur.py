"""How well the structure of a proposal is read: head, acts, points, arguments, annexes, procedure, votes, texts."""

from typing import Any

from tests.leestoets import Meting, Soort
from tests.leestoets.vergelijken import compare

Record = dict[str, Any]
_HEAD = ("titel", "soort", "datum", "kenmerk", "uiterste_behandeldatum")


def _rows(record: Record, part: str, *keys: str) -> list[str]:
    """The elements of a part, each as one line of the values of these keys; a part that is empty is a line too."""
    if part in record and not record[part]:
        return ["geen"]
    return [", ".join(f"{key} {_shown(item.get(key))}" for key in keys if item.get(key) is not None) for item in record.get(part, ())]


def _shown(value: Any) -> str:
    return "+".join(str(one) for one in value) if isinstance(value, list) else str(value)


def _by(part: str, *keys: str) -> Soort:
    """A kind of value that is the same when all these keys are."""
    return Soort(lambda read, written: compare(_rows(read, part, *keys), _rows(written, part, *keys)))


def _head(read: Record, written: Record) -> Meting:
    return compare(_head_lines(read), _head_lines(written))


def _head_lines(record: Record) -> list[str]:
    return [*(f"{key}: {record[key]}" for key in _HEAD if key in record),
            *(f"organisatie {key}: {value}" for key, value in record.get("organisatie", {}).items())]


def _votes(read: Record, written: Record) -> Meting:
    return compare(_vote_lines(read), _vote_lines(written))


def _vote_lines(record: Record) -> list[str]:
    return [f"{vote['id']} {key}: {_shown(value)}" for vote in record.get("stemmingen", ()) for key, value in vote.items()
            if key not in ("leden", "plaats", "id")] + [
        f"{vote['id']} {lid['gemeente']}: {lid.get('stem')} {lid.get('gewicht')}"
        for vote in record.get("stemmingen", ()) for lid in vote.get("leden", ())]


def _dates(read: Record, written: Record) -> Meting:
    keys = ("datum", "gebeurtenis", "stukken")
    return compare(_rows(read, "procedure", *keys), _rows(written, "procedure", *keys))


def _bodies(read: Record, written: Record) -> Meting:
    keys = ("datum", "gebeurtenis", "orgaan")
    return compare(_rows(read, "procedure", *keys), _rows(written, "procedure", *keys))


SOORTEN = {
    "kop": Soort(_head),
    "documenten": _by("documenten", "titel", "kenmerk", "datum", "versiedatum", "status", "gebruikt_als"),
    "verwerkt advies": _by("documenten", "titel", "verwerkt_advies_van"),
    "stukken": _by("stukken", "id", "soort", "jaar", "wijzigt_bijdragen", "status"),
    "beslispunten": _by("beslispunten", "nummer", "tekst"),
    "beslispunten, letters en besluit": _by("beslispunten", "nummer", "letters", "stukken", "besluit"),
    "beslispunten, jaren": _by("beslispunten", "nummer", "jaren"),
    "argumenten": _by("argumenten", "nummers", "bij", "letters", "lijst", "kop"),
    "kanttekeningen": _by("kanttekeningen", "nummers", "bij", "letters", "lijst", "kop"),
    "bijlagen": _by("bijlagen", "nummer", "titel", "kenmerk", "genummerd", "in_lijst", "genoemd", "aanwezig"),
    "procedure": Soort(_dates, 0.95, 0.95),
    "procedure, orgaan": Soort(_bodies, 0.95, 0.95),
    "stemmingen": Soort(_votes),
    "besluitteksten": _by("besluitteksten", "tekst"),
    "verklaringen": _by("verklaringen", "soort", "tekst"),
    "onderdelen": _by("onderdelen", "naam", "aanwezig"),
    "zienswijzen": _by("zienswijzen", "gemeente", "strekking"),
}
