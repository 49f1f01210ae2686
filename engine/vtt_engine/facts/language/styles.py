"""Facts about notation: the ways in which one document writes its dates and its amounts."""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Dagplek, Plek, dates, per_document, places, plain, running
from vtt_engine.notation import opsomming
from vtt_engine.text.amounts import Geld, find_amounts

_OLD = ",="
Found = list[tuple[str, Plek]]


def date_styles(dossier: Dossier) -> Iterator[Feit]:
    """Per document: in how many ways it writes a day."""
    found = [(spot.vondst.vorm, spot.plek) for spot in dates(dossier)
             if spot.vondst.soort == "dag" and spot.vondst.bestaat and spot.vondst.jaar_genoemd and not _in_a_name(spot)]
    yield from _per_document(dossier, "datumnotatie", "datums", found, [])


def _in_a_name(spot: Dagplek) -> bool:
    """Whether a date is part of the name of a file or a version."""
    text, found = spot.passage.alinea.tekst, spot.vondst
    return text[:found.begin].endswith(("-", "_", "/", "versie ")) or re.match(r"[._-]\w", text[found.eind:]) is not None


def amount_styles(dossier: Dossier) -> Iterator[Feit]:
    """Per document: in how many ways its running text writes an amount, and how often the document still writes ``,=``."""
    found: Found = []
    old: Found = []
    for passage in dossier.passages:
        for amount in find_amounts(passage.alinea.tekst):
            spot, style = Plek(plain(amount.tekst), passage), _style(amount)
            if style == _OLD:
                old.append((style, spot))
            if style is not None and running(passage.alinea):
                found.append((style, spot))
    yield from _per_document(dossier, "bedragnotatie", "bedragen", found, old)


def _style(amount: Geld) -> str | None:
    """How an amount is written: its sign and its tail. Cents and words like miljoen are no style of their own."""
    tail = next((tail for tail in (_OLD, ",-") if tail in amount.vorm), "")
    if tail == _OLD:
        return _OLD
    sign = "€" if amount.vorm.startswith("€") else "euro" if amount.vorm.endswith("euro") else ""
    return f"{sign}{tail}" if sign else None


def _per_document(dossier: Dossier, kind: str, what: str, found: Found, old: Found) -> Iterator[Feit]:
    names = per_document(dossier)
    loose = [item for item in found if len(names) > 1 and not item[1].passage.alinea.document]
    for name in names:
        own = [item for item in found if _in(item, name, names)]
        older = [spot for style, spot in old if _in((style, spot), name, names)]
        if own or older:
            yield _fact(kind, f"{what} in {name or 'het stuk'}", own, older, loose)


def _in(item: tuple[str, Plek], name: str, names: tuple[str, ...]) -> bool:
    return item[1].passage.alinea.document == name or len(names) == 1


def _fact(kind: str, key: str, own: Found, old: list[Plek], loose: Found) -> Feit:
    """One document: its styles with a place each. A passage of which the document is not known may add one."""
    first = dict(reversed(own))
    more = {style for style, _ in loose} - set(first)
    styles = Bereik(len(first), len(first) + len(more)) if more else len(first)
    lost = tuple(Gemis(f"{spot.passage.pad}/document", "in welk document dit staat") for style, spot in loose if style in more)
    spots = [first[style] for style in dict.fromkeys(style for style, _ in own)]
    more_shown = {"gemengd": len(spots) > 1, "oude": old[0].woorden if old else ""}
    return Feit(kind, key, {"stijlen": styles, **({"oud": len(old)} if kind == "bedragnotatie" else {})},
                {"schrijfwijzen": opsomming([spot.woorden for spot in spots], 6), "aantal": len(spots),
                 **(more_shown if kind == "bedragnotatie" else {})},
                places([*spots, *old[:1]]), {"stijlen": lost} if lost else {},
                partial(Berekening, (), "schrijfwijzen naast elkaar leggen", stappen=tuple(spot.woorden for spot in spots)))


_EVIDENCE = {"schrijfwijzen": "van elke schrijfwijze één plaats", "aantal": "hoeveel schrijfwijzen er zijn"}
SOORTEN = (
    Feitsoort("datumnotatie", "Hoe één document zijn datums schrijft.", ("alineas",),
              {"stijlen": Veld(Type.AANTAL, "het aantal schrijfwijzen van een dag", onzeker=True)}, _EVIDENCE, date_styles,
              "geen datum in de tekst"),
    Feitsoort("bedragnotatie", "Hoe één document zijn bedragen schrijft.", ("alineas",),
              {"stijlen": Veld(Type.AANTAL, "het aantal schrijfwijzen van een bedrag in de lopende tekst", onzeker=True),
               "oud": Veld(Type.AANTAL, "bedragen met ,= erachter, ook in tabellen")},
              {**_EVIDENCE, "gemengd": "of het er meer dan één is", "oude": "een plaats met ,="}, amount_styles,
              "geen bedrag met € of euro in de tekst"),
)
