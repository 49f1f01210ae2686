"""What an outcome is about, in the words of the proposal and not in those of the record."""

from collections.abc import Mapping, Sequence

from vtt_engine.outcomes.outcome import Toetsuitkomst

MOST_PLACES = 5
_FEW = 2
_BY_ID = ("som ", "stemming ", "kerncijfer ", "middel ", "verklaring ", "taakstelling ", "tabel ")


def about(u: Toetsuitkomst) -> str:
    """What an outcome is about, as a place: the act or the places; what the record calls it if there are no words."""
    return str(_evidence(u).get("stuk") or joined(_places(u)) or u.over)


def subject(u: Toetsuitkomst) -> str:
    """What an outcome is about, as a thing: that of ``over``, with what only the record knows by its id in words."""
    evidence = _evidence(u)
    if u.over.startswith("tabel ") and evidence.get("tabel"):
        column = f", kolom {evidence['kolom']}" if evidence.get("kolom") else ""
        return f"tabel {str(evidence['tabel']).rstrip(': ')}{column}"
    if evidence.get("stuk"):
        first, comma, rest = u.over.partition(", ")
        before, by, _ = first.partition(" bij ")
        return f"{before + by if by else ''}{evidence['stuk']}{comma}{rest}"
    places = _places(u) if u.over.startswith(_BY_ID) else []
    return joined(places, _FEW) or u.over


def joined(places: Sequence[str], most: int = MOST_PLACES) -> str:
    """Some places, and how many more there are."""
    more = len(places) - most
    return "; ".join(places[:most]) + (f" en nog {more}" if more > 0 else "")


def _evidence(u: Toetsuitkomst) -> Mapping[str, object]:
    return u.feit.evidence() if u.feit else {}


def _places(u: Toetsuitkomst) -> list[str]:
    return list(dict.fromkeys(plaats.tekst for plaats in u.plaatsen if plaats.tekst))
