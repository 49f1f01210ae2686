"""Facts about the references on the papers: the kenmerken that a document prints at its head."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Plek, cells, listed, places
from vtt_engine.facts.passages import Passage
from vtt_engine.record.text import Alinea

_LABEL = r"(?:ons |eigen )?(?P<label>kenmerk|zaak-?nummer)"  # a document number differs for every document
_ALONE = re.compile(rf"\s*{_LABEL}\s*:?\s*", re.IGNORECASE)
_INLINE = re.compile(rf"^\s*{_LABEL}\s*:\s*(?P<waarde>\S*\d\S*)\s*$", re.IGNORECASE | re.MULTILINE)
_VALUE = re.compile(r"\S*\d\S*")


class _Head(NamedTuple):
    """A kenmerk or zaaknummer printed at the head of a paper: the first letter of its label, its value and its passage."""

    label: str
    waarde: str
    passage: Passage


def references(dossier: Dossier) -> Iterator[Feit]:
    """The kenmerken at the heads of the papers, one fact: how many are not that of the proposal and stand nowhere else."""
    every = list(dossier.passages)
    heads = list(_heads(every))
    if not heads:
        return
    taken = {head.passage.pad for head in heads}
    rest = [passage.alinea.tekst for passage in every if passage.pad not in taken]
    loose = [Plek(head.waarde, head.passage) for head in heads
             if head.waarde not in (dossier.voorstel.kenmerk, _main(dossier, heads, head.label))
             and not any(_names(text, head.waarde) for text in rest)]
    main = dossier.voorstel.kenmerk or heads[0].waarde
    yield Feit("kenmerk", "kenmerken op de stukken", {"los": len(cells(loose))},
               {"kenmerken": listed(loose), "een": len(cells(loose)) == 1, "hoofd": main},
               places(loose) or (heads[0].passage.plaats,),
               som=partial(Berekening, (), "kenmerken vergelijken",
                           stappen=(f"kenmerk van het voorstel: {main}", *(f"op een stuk: {head.waarde}" for head in heads))),
               cellen=cells(loose))


def _main(dossier: Dossier, heads: list[_Head], label: str) -> str:
    """The kenmerk (or zaaknummer) of the proposal: that of the record, if it can be one of this label; else the first printed."""
    own = dossier.voorstel.kenmerk
    printed_as = {head.label for head in heads if head.waarde == own} or {"k"}
    return own if own and label in printed_as else next(head.waarde for head in heads if head.label == label)


def _heads(every: list[Passage]) -> Iterator[_Head]:
    for i, passage in enumerate(every):
        text = passage.alinea.tekst
        if (label := _ALONE.fullmatch(text)) and i + 1 < len(every):
            value = every[i + 1].alinea
            if _together(value, passage.alinea) and (found := _VALUE.fullmatch(value.tekst.strip())):
                yield _Head(label["label"][0].lower(), found[0], every[i + 1])
        for match in _INLINE.finditer(text):
            yield _Head(match["label"][0].lower(), match["waarde"], passage)


def _together(value: Alinea, label: Alinea) -> bool:
    """Whether a value can belong to the label before it: not in another table."""
    return value.tabel == label.tabel or value.tabel is None or label.tabel is None


def _names(text: str, reference: str) -> bool:
    return re.search(rf"(?<![\w.-]){re.escape(reference)}(?![\w-])", text) is not None


SOORTEN = (
    Feitsoort("kenmerk", "De kenmerken die bovenaan de stukken staan.", ("alineas",),
              {"los": Veld(Type.AANTAL, "kenmerken die afwijken van het voorstel en nergens anders staan")},
              {"kenmerken": "de losse kenmerken met hun plaats", "een": "of het er één is",
               "hoofd": "het kenmerk van het voorstel"},
              references, "geen kenmerk bovenaan een stuk"),
)
