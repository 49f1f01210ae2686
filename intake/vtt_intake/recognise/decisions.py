"""The text of the decision in each paper that holds it, what the papers claim about themselves, and the zienswijzen they list."""

import re
from typing import Any

from vtt_engine.text.sentences import sentences
from vtt_intake.form import Tabel
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.places import place, place_of
from vtt_intake.recognise.proposed import Punt, points_of, same_decisions

_NO_SHARE = re.compile(r"\bgeen (?:extra |aanvullende |hogere )?gemeentelijke bijdragen?\b[^.]{0,40}\b(?:nodig|gevraagd|vereist)|"
                       r"\bgeen (?:extra |aanvullende )?bijdragen? van (?:de )?(?:deelnemende )?gemeenten?\b", re.IGNORECASE)
_LONGEST = 200  # signs of the name of a gemeente
_VIEW_HEADS = (("gemeente", r"^(?:gemeente|raad|deelnemer)"), ("reactie", r"reactie|antwoord"),
               ("strekking", r"zienswijze|strekking|inhoud"))


def read_texts(beeld: Beeld) -> None:
    """Fill ``besluitteksten``: where two sections or more hold the proposed decision, the text of each; else empty."""
    same = same_decisions(beeld)
    if not same:
        return
    beeld.bouw.leeg("besluitteksten")
    for section in same if len(same) > 1 else []:
        name = beeld.bouw.id_in("besluitteksten", f"besluit-{section.deel.id}")
        text = _text(points_of(section))
        beeld.bouw.voeg("besluitteksten", {"id": name, "document": section.deel.id, "tekst": text,
                                           "plaats": place(beeld, section.deel, section.kop)},
                        section.items[0].plek, text, kop=section.kop)


def _text(points: list[Punt]) -> str:
    """The points as one text, with their numbers if there is more than one; letters always."""
    main = [point for point in points if "." not in point.nummer]
    parts = []
    for point in points:
        number, _, letter = point.nummer.partition(".")
        mark = f"{letter}. " if letter else f"{number}. " if len(main) > 1 else ""
        parts.append(f"{mark}{point.tekst}")
    return " ".join(parts)


def read_claims(beeld: Beeld) -> None:
    """Fill ``verklaringen`` with the first sentence of each paper that says no gemeentelijke bijdrage is needed."""
    beeld.bouw.leeg("verklaringen")
    for deel in beeld.teksten:
        hits = [(line, alinea, zin.tekst) for line, alinea in deel.alineas() for zin in sentences(alinea.tekst)
                if _NO_SHARE.search(zin.tekst) and line.rubriek != "behandeling"]
        for line, alinea, text in hits[:1]:
            number = len(beeld.bouw.data["verklaringen"])
            item = {"id": "geen-bijdrage" + (f"-{number + 1}" if number else ""), "soort": "geen gemeentelijke bijdrage",
                    "tekst": text, "plaats": place_of(beeld, deel, line)}
            beeld.bouw.voeg("verklaringen", item, alinea.plek, text, kop=line.kop)


def read_views(beeld: Beeld) -> None:
    """Fill ``zienswijzen`` from a table with a gemeente, what it finds and the answer; empty if there is no such table."""
    beeld.bouw.leeg("zienswijzen")
    for deel in beeld.teksten:
        for line, tabel in deel.tabellen():
            columns = _view_columns(tabel)
            for row in tabel.rijen[1:] if columns else ():
                item: dict[str, Any] = {key: " ".join(row[k].tekst.split()) for key, k in columns.items() if row[k].tekst.strip()}
                if "gemeente" in item and re.search(r"\w", item["gemeente"]) and len(item["gemeente"]) <= _LONGEST:
                    beeld.bouw.voeg("zienswijzen", item, row[0].plek, kop=line.kop)


def _view_columns(tabel: Tabel) -> dict[str, int]:
    """Which column holds what; empty if the table lists no zienswijzen."""
    head = [cel.tekst.strip().lower() for cel in tabel.rijen[0]] if tabel.rijen else []
    found: dict[str, int] = {}
    for key, pattern in _VIEW_HEADS:
        column = next((k for k, text in enumerate(head) if re.search(pattern, text) and k not in found.values()), None)
        if column is None:
            return {}
        found[key] = column
    return found
