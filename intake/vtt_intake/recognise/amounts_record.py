"""The step that puts the amounts of the text into the record, each with its origin and how certain each key is."""

import re
import unicodedata
from collections import Counter
from typing import Any

from vtt_intake.recognise.amounts import Vermelding, amount, find_mentions
from vtt_intake.recognise.amounts_context import Vraag
from vtt_intake.recognise.amounts_cover import assign_cover, cover_sentences
from vtt_intake.recognise.amounts_joined import join
from vtt_intake.recognise.amounts_points import assign_acts, assign_points, settle_points, unnamed
from vtt_intake.recognise.picture import Beeld

_ORDER = ("jaar", "aard", "soort", "stand", "bron", "beslispunt", "stuk", "dekking", "tot_en_met")
_LAST_YEAR = re.compile(r"(?:t/m|tot en met)\s+(?:\d{1,2}\s+\w+\s+)?((?:19|20)\d{2})", re.IGNORECASE)


def make_amounts(beeld: Beeld, vraag: Vraag, cijfers: frozenset[tuple[str, str]]) -> list[Vermelding]:
    """Find the amounts, complete them from each other and write them; the record then has ``bedragen``, even if empty."""
    beeld.bouw.leeg("bedragen")
    found = find_mentions(beeld, cijfers)
    assign_points(beeld, found)
    points = beeld.bouw.data.get("beslispunten") or []
    join(found, vraag, {str(point["nummer"]): str(point.get("onderwerp", "geen")) for point in points})
    settle_points(points, found)
    for item in found:
        if item.sleutels.get("aard") == "incidenteel" and (last := _LAST_YEAR.search(item.zin)):
            item.sleutels["tot_en_met"] = int(last[1])
    assign_acts(beeld, found)
    assign_cover(found, cover_sentences(beeld))
    counts: Counter[str] = Counter()
    for item in found:
        _write(beeld, item, counts)
    for record, plek in unnamed(beeld, found):
        name = beeld.bouw.id_in("bedragen", f"{short(record['onderwerp'])}-{record['jaar']}-onbekend")
        pad = beeld.bouw.voeg("bedragen", {"id": name, **record}, plek, record["tekst"])
        for key in ("onderwerp", "aard", "soort"):
            if key in record:
                beeld.bouw.bron(f"{pad}/{key}", plek, record["tekst"], "waarschijnlijk")
    return found


def short(text: str) -> str:
    """A name as an id: its first four words in plain letters, joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:4]) or "bedrag"


def _write(beeld: Beeld, item: Vermelding, counts: Counter[str]) -> None:
    base = short("bedrag" if item.onderwerp == "geen" else item.onderwerp)
    counts[base] += 1
    item.sleutels["id"] = f"{base}-{counts[base]}"
    record: dict[str, Any] = {"id": item.sleutels["id"], "onderwerp": item.onderwerp, "bedrag": amount(item.geld.cent)}
    if 100 < item.geld.stap <= 100_000_000:
        record["precisie"] = amount(item.geld.stap)
    record |= {key: item.sleutels[key] for key in _ORDER if key in item.sleutels}
    record |= {"tekst": item.zin, "plaats": item.plaats}
    kop = item.regel.kop
    pad = beeld.bouw.voeg("bedragen", record, item.plek, item.geld.tekst, kop=kop)
    if item.geld.twijfel:
        beeld.bouw.bron(f"{pad}/bedrag", item.plek, item.geld.tekst, "twijfel", f"{item.geld.tekst}: {item.geld.twijfel}", kop)
    for key in sorted(item.afgeleid & {*record}):
        beeld.bouw.bron(f"{pad}/{key}", item.plek, item.zin, "waarschijnlijk", kop=kop)
