"""The parts that a begroting or jaarrekening must have, as its headings show them, and the letter with a zienswijze."""

import re

from vtt_engine.record.papers import Onderdeelnaam
from vtt_intake.form import Plek
from vtt_intake.recognise.acts import mentions
from vtt_intake.recognise.kinds import kind_of
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.places import place_of

_HEADS: tuple[tuple[Onderdeelnaam, str], ...] = (
    ("programmaplan", r"^programmaplan\b|^programma(?:’s|'s)$"),
    ("paragrafen", r"^(?:verplichte )?paragrafen$"),
    ("overzicht van baten en lasten", r"overzicht (?:van )?(?:de )?(?:baten en lasten|lasten en baten)(?! per)"),
    ("uiteenzetting financiële positie", r"uiteenzetting (?:van )?(?:de )?financiële positie"),
    ("bijlage taakvelden", r"taakvelden"),
    ("geprognosticeerde balans", r"geprognosticeerde balans|balansprognose"),
    ("meerjarenraming", r"meerjaren(?:raming|begroting|perspectief)"),
    ("overzicht incidentele baten en lasten", r"overzicht (?:van )?(?:de )?incidentele (?:baten en lasten|lasten en baten)"),
    ("overzicht structurele reservemutaties", r"structurele (?:toevoegingen|reservemutaties|mutaties)"),
    ("paragraaf weerstandsvermogen", r"weerstandsvermogen"),
    ("bijdrage per deelnemer", r"bijdragen? (?:per|van de) (?:deelne\w+|gemeenten?)"),
    ("investeringskredieten", r"investeringskrediet"),
    ("reserves", r"\breserves\b"),
)
_NUMBER = re.compile(r"^(?:(?:hoofdstuk|bijlage|paragraaf)\s+)?(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])?[.:)]?\s+", re.IGNORECASE)


def read_components(beeld: Beeld) -> None:
    """Fill ``onderdelen`` with what headings show; empty if no paper is a begroting or jaarrekening and no letter is there.

    What no heading shows is not listed: it may stand under another name.
    """
    papers = [deel for deel in beeld.delen if (kind := kind_of(deel)) and kind.soort in ("begroting", "jaarrekening")]
    for deel in papers:
        _read(beeld, deel)
    for i, item in enumerate(beeld.bouw.data.get("bijlagen", ())):
        if re.search(r"zienswijze", item.get("titel", ""), re.IGNORECASE) and re.search(r"brief", item["titel"], re.IGNORECASE):
            source = beeld.bouw.herkomst[f"/bijlagen/{i}"]
            beeld.bouw.voeg("onderdelen", {"naam": "zienswijzebrief", "aanwezig": "ja", "plaats": item["plaats"]},
                            Plek(source["document"], source["anker"], source.get("pagina")), item["titel"])
    if not papers:
        beeld.bouw.leeg("onderdelen")


def _read(beeld: Beeld, deel: Deelstuk) -> None:
    title = next((item["titel"] for item in beeld.bouw.data["documenten"] if item["id"] == deel.id), "")
    known = {(item["soort"], item["jaar"]): item["id"] for item in beeld.bouw.data.get("stukken", ())}
    act = next((known[one.soort, one.jaar] for one in mentions(title) if (one.soort, one.jaar) in known), None)
    seen: set[str] = set()
    for line, alinea in deel.alineas():
        words = _NUMBER.sub("", alinea.tekst.strip()) if line.is_kop else ""
        for name, pattern in _HEADS:
            if words and name not in seen and re.search(pattern, words, re.IGNORECASE):
                seen.add(name)
                item = {"naam": name, "aanwezig": "ja", "plaats": place_of(beeld, deel, line)}
                beeld.bouw.voeg("onderdelen", item | ({"stuk": act} if act else {}), alinea.plek, alinea.tekst)
