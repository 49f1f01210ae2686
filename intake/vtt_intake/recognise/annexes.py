"""The annexes: those in the list, those the text mentions, and which of them are among the papers."""

import re
from collections.abc import Iterator
from typing import Any

from vtt_intake.form import Plek
from vtt_intake.recognise.labels import datum_of
from vtt_intake.recognise.listing import Item, items
from vtt_intake.recognise.phrases import word_set
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.places import paper_title, place
from vtt_intake.recognise.subjects import abbreviations

_CODE = re.compile(r"^(?P<kenmerk>[A-Z]{2,8}[-./ ]?\d{2,}[\w./-]*|\d{2,4}[.-]\d{4,}|D\d{6,})\s*[:–-]?\s+(?P<rest>\S.*)$",
                   re.DOTALL)
_MENTION = re.compile(r"\bbijlagen?\s+(?P<eerste>\d{1,2})(?P<rest>(?:\s*(?:,|en|t/m)\s*(?:bijlage\s+)?\d{1,2}(?![\d.%]))*)",
                      re.IGNORECASE)
_LONGEST = 40  # signs of a kenmerk that is taken for a number
_NONE = re.compile(r"^(?:geen|n\.?v\.?t\.?|niet van toepassing)\b", re.IGNORECASE)
_SMALL = word_set("de het een van voor en met over aan bij in op bijlage voorstel versie definitief concept")


def read_annexes(beeld: Beeld) -> None:
    """Fill ``bijlagen``: empty only if a list says there are none, or if neither a list nor a mention stands in any paper."""
    main, (deel, listed) = beeld.delen[0], _list(beeld)
    mentioned = dict(_mentions(beeld))
    names = _words_of(beeld)
    for i, item in enumerate(listed, 1):
        entry, numbered = _listed(item, i)
        entry["genoemd"] = entry["nummer"] in mentioned or _told(beeld, entry, names)
        if (there := _present(beeld, entry["titel"], names)) is not None:
            entry["aanwezig"] = True
            _used_as(beeld, there, entry["titel"])
            if "kenmerk" not in entry and (number := datum_of(there, "kenmerk")):
                entry["kenmerk"] = number.waarde
        entry["plaats"] = place(beeld, deel or main, item.regel.sectiekop)
        beeld.bouw.voeg("bijlagen", entry, item.plek, item.woorden, "zeker" if numbered else "waarschijnlijk", item.regel.kop)
    known = {entry["nummer"] for entry in beeld.bouw.data.get("bijlagen", ())}
    for name, (plek, text, where) in mentioned.items():
        if name not in known:
            beeld.bouw.voeg("bijlagen", {"nummer": name, "genummerd": True, "in_lijst": False, "genoemd": True,
                                         "plaats": place(beeld, main, where)}, plek, text)
    said_none = any(line.rubriek == "bijlagen" and _NONE.match(alinea.tekst.strip()) for line, alinea in main.alineas())
    if said_none or not any(re.search(r"\bbijlage|bijgevoegd", alinea.tekst, re.IGNORECASE)
                            for one in beeld.delen for _, alinea in one.alineas()):
        beeld.bouw.leeg("bijlagen")


def _list(beeld: Beeld) -> tuple[Deelstuk | None, list[Item]]:
    """The items of the first list of annexes."""
    for deel in beeld.teksten:
        inside = [item for item in items(line for line in deel.regels if line.rubriek == "bijlagen" and not line.is_kop)
                  if not _NONE.match(item.tekst) and not item.tekst.endswith(":")]
        if inside:
            numbered = [item for item in inside if item.genummerd or item.nummer == "•"]
            return deel, numbered or inside
    return None, []


def _listed(item: Item, order: int) -> tuple[dict[str, Any], bool]:
    """An annex of the list: by its printed number, else by its own kenmerk, else by its order."""
    text = " ".join(item.tekst.split()).rstrip(" ;.")
    code = match if (match := _CODE.match(text)) and len(match["kenmerk"]) <= _LONGEST else None
    entry: dict[str, Any] = {"nummer": item.nummer if item.genummerd else code["kenmerk"] if code else str(order),
                             "titel": code["rest"] if code else text}
    if code:
        entry["kenmerk"] = code["kenmerk"]
    return {**entry, "genummerd": item.genummerd, "in_lijst": True}, item.genummerd or code is not None


def _mentions(beeld: Beeld) -> Iterator[tuple[str, tuple[Plek, str, str]]]:
    """The numbers of annexes that the main paper mentions outside its list; the last mention first, so that the first stays."""
    found = []
    for line, alinea in beeld.delen[0].alineas():
        if line.rubriek == "bijlagen":
            continue
        for match in _MENTION.finditer(alinea.tekst):
            numbers = [match["eerste"], *re.findall(r"\d{1,2}", match["rest"])]
            found += [(number, (alinea.plek, match[0], line.kop)) for number in numbers]
    yield from reversed(found)


def _told(beeld: Beeld, entry: dict[str, Any], names: dict[str, str]) -> bool:
    """Whether the text outside the list points to the annex by its kenmerk, or as ``bijgevoegde`` with a word of its title."""
    title = _telling(entry["titel"], names)
    for line, alinea in beeld.delen[0].alineas():
        if line.rubriek == "bijlagen":
            continue
        name = entry["titel"].lower()
        if (entry.get("kenmerk") and entry["kenmerk"] in alinea.tekst) or (" " in name and name in alinea.tekst.lower()):
            return True
        if any(_telling(match[1], names) & title for match in re.finditer(
                r"\bbij(?:gevoegde|gaande)\s+((?:\S+\s*){1,3})", alinea.tekst, re.IGNORECASE)):
            return True
    return False


def _present(beeld: Beeld, title: str, names: dict[str, str]) -> Deelstuk | None:
    """The paper among those given that has this title: all telling words of the one stand in the other."""
    wanted = _telling(title, names)
    for deel in beeld.delen[1:]:
        own = _telling(paper_title(beeld, deel), names)
        if len(own) > 1 and len(wanted) > 1 and (own <= wanted or wanted <= own):
            return deel
    return None


def _used_as(beeld: Beeld, deel: Deelstuk, title: str) -> None:
    """Keep whether the list of annexes calls a paper a concept or adopted."""
    word = re.search(r"\b(concept|vastgesteld)", title, re.IGNORECASE)
    for item in beeld.bouw.data["documenten"]:
        if word and item["id"] == deel.id:
            item["gebruikt_als"] = word[1].lower()


def _words_of(beeld: Beeld) -> dict[str, str]:
    """The abbreviations of the papers, in lower case."""
    texts = [alinea.tekst for deel in beeld.delen for _, alinea in deel.alineas()]
    return {short.lower(): name for short, name in abbreviations(texts).items()}


def _telling(text: str, names: dict[str, str]) -> set[str]:
    words: list[str] = re.findall(r"[^\W_]+", text.lower().replace("’s", "").replace("'s", ""))
    full = " ".join(names.get(word, word) for word in words).lower()
    return {word for word in full.split() if word not in _SMALL}
