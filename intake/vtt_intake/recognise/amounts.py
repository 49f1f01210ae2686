"""Every amount of money in running text: where it stands, what it is for and what the words around it say of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vtt_engine.record.values import Decimaal
from vtt_engine.text.amounts import Geld, find_amounts
from vtt_intake.form import Alinea, Plek, Tabel
from vtt_intake.recognise.amounts_context import (
    is_rate,
    kind_of,
    nature_near,
    sentence_at,
    source_in,
    stand_of,
    year_near,
)
from vtt_intake.recognise.amounts_places import place_of_figure
from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables_cells import flat

_UNIT = re.compile(r"(?:[x×*]|\bin|\bper|maal)\s*(?:€|euro)?\s*$", re.IGNORECASE)
_CHARGED = re.compile(r"^[,\s]*(?:wordt|worden|te worden|is)?\s*in rekening\s+(?:te\s+|ge)?br", re.IGNORECASE)
_TEXTS = ("alinea", "punt", "kop", "titel", "voetnoot", "tekstvak")


@dataclass(slots=True)
class Vermelding:
    """One mention of an amount: its text and paragraph, the sentence in it, and the keys it will have.

    ``afgeleid``: keys not read but inferred; ``los``: it stands beside another value of the same money, and is no mention of it.
    """

    geld: Geld
    tekst: str
    plek: Plek
    regel: Regel
    plaats: str
    onderwerp: str = ""
    sleutels: dict[str, Any] = field(default_factory=dict)
    afgeleid: set[str] = field(default_factory=set)
    los: bool = False
    zin: str = field(init=False)

    def __post_init__(self) -> None:
        """Find the sentence it stands in, word for word."""
        self.zin = sentence_at(self.tekst, self.geld.begin).tekst

    def infer(self, key: str, value: Any) -> None:
        """Give a key a value that was not read here."""
        self.sleutels[key] = value
        self.afgeleid.add(key)


def amount(cent: int) -> int | Decimaal:
    """Cents as the record writes euros."""
    if cent % 100 == 0:
        return cent // 100
    return Decimaal(f"{'-' if cent < 0 else ''}{abs(cent) // 100}.{abs(cent) % 100:02d}")


def find_mentions(beeld: Beeld, cijfers: frozenset[tuple[str, str]]) -> list[Vermelding]:
    """All amounts in running text and in tables of words. ``cijfers``: the anchors of tables of figures, left out here."""
    found = []
    for deel in beeld.delen:
        for line in deel.regels if deel.document.soort != "xlsx" else ():
            for tekst, plek, name, alinea in _texts(line, cijfers):
                for geld in find_amounts(tekst):
                    if geld.cent and not (abs(geld.cent) in (100_000, 100_000_000) and _UNIT.search(tekst[:geld.begin])):
                        where = place_of_figure(beeld, deel, line, alinea)
                        found.append(_mention(beeld, Vermelding(geld, tekst, plek, line, where), name))
    return found


def _texts(line: Regel, cijfers: frozenset[tuple[str, str]]) -> Iterator[tuple[str, Plek, str, Alinea | None]]:
    """The texts of a block, with the name of the row for a cell."""
    if isinstance(line.blok, Tabel):
        figures = (line.blok.plek.document, line.blok.plek.anker) in cijfers
        for row in line.blok.rijen:
            for k, cel in enumerate(row):
                if not cel.vervolg and (not figures or len(cel.tekst.split()) > 8):
                    yield cel.tekst, cel.plek, flat(row[0].tekst) if k else "", None
    elif line.blok.soort in _TEXTS:
        yield line.blok.tekst, line.blok.plek, "", line.blok


def _mention(beeld: Beeld, item: Vermelding, row: str) -> Vermelding:
    geld, zin = item.geld, sentence_at(item.tekst, item.geld.begin)
    if row:
        item.plaats = f"{item.plaats}, rij {row}"
    if is_rate(item.tekst, geld.eind):
        item.onderwerp = "geen"
        return item
    subject = beeld.onderwerpen.near_amount(item.tekst, geld.begin, geld.eind)
    if subject is None and row and len(item.tekst.split()) <= 6:
        subject = beeld.onderwerpen.of_heading(row)
    if subject:
        item.onderwerp = subject.naam
        if not subject.zeker:
            item.afgeleid.add("onderwerp")
    if year := year_near(zin.tekst, geld.begin - zin.begin, geld.eind - zin.begin):
        item.sleutels["jaar"] = year[0]
        if not year[1]:
            item.afgeleid.add("jaar")
    if nature := nature_near(zin.tekst, geld.begin - zin.begin, geld.eind - zin.begin):
        item.sleutels["aard"] = nature
    if stand := stand_of(zin.tekst, item.regel.rubriek, item.regel.kop):
        item.sleutels["stand"] = stand[0]
    _cost(item, zin.tekst)
    return item


def _cost(item: Vermelding, sentence: str) -> None:
    """Whether it is a cost or income, and who pays income; silent where a contribution is lowered or lapses."""
    if re.search(r"vervalt?\b|vervallen|te verlagen", sentence, re.IGNORECASE) and "bijdrage" in item.onderwerp:
        return
    after = item.tekst[item.geld.eind:]
    if charged := _CHARGED.match(after):
        item.sleutels |= {"soort": "baat", "bron": "gemeenten"} if "gemeente" in after[charged.end():][:40] else {"soort": "baat"}
        return
    if kind := kind_of(item.onderwerp, sentence):
        item.sleutels["soort"] = kind[0]
        if not kind[1]:
            item.afgeleid.add("soort")
        if kind[0] == "baat" and (source := source_in(item.onderwerp) or source_in(sentence)):
            item.sleutels["bron"] = source
