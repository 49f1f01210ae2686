"""Facts about the codes of taakvelden: those that were split, in the annex of the budget and in running text."""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Lost, Plek, cells, listed, places
from vtt_engine.notation import opsomming
from vtt_engine.text.sentences import sentences

_SPLIT = ("6.71", "6.72", "6.81", "6.82")
_SINCE = 2023
_ONE = r"\d\.\d{1,3}[a-z]?"
_CODE = re.compile(rf"taakveld(?:en)?\s+(?P<codes>{_ONE}(?:(?:\s*,\s*|\s+en\s+|\s+of\s+){_ONE})*)", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:voorheen|vroeger|voormalig\w*|oude?|gesplitst|splitsing|vervallen|vervangen|was|waren|stond|stonden|"
                     r"tot en met|tot 2023|20(?:1\d|2[0-2]))\b", re.IGNORECASE)


def _in_annex(dossier: Dossier) -> Iterator[Feit]:
    """Per year of the annex: how many of its codes are the undivided ones."""
    groups: dict[int | None, list[tuple[str, str]]] = {}
    for i, item in enumerate(dossier.voorstel.taakvelden or ()):
        if item.jaar is not None or item.code in _SPLIT:
            groups.setdefault(item.jaar, []).append((f"/taakvelden/{i}", item.code))
    for year, items in groups.items():
        old = [(pad, code) for pad, code in items if code in _SPLIT]
        lost = tuple(Gemis(f"{pad}/jaar", f"het jaar van taakveld {code}") for pad, code in old) if year is None else ()
        yield _fact(f"taakvelden {year or 'zonder jaar'}", "bijlage", year, tuple(dict.fromkeys(code for _, code in old)),
                    opsomming(list(dict.fromkeys(f"taakveld {code}" for _, code in old))),
                    tuple(Plaats(pad) for pad, _ in old or items[:1]), lost)


def _in_text(dossier: Dossier) -> Iterator[Feit]:
    """The codes that running text names, one fact: how many are undivided, beside the first budget year of the proposal."""
    found = [Plek(code, passage) for passage in dossier.passages if _CODE.search(passage.alinea.tekst)
             for sentence in sentences(passage.alinea.tekst)
             if not _FORMER.search(sentence.tekst) for match in _CODE.finditer(sentence.tekst)
             for code in re.findall(_ONE, match["codes"])]
    if not found:
        return
    old = [spot for spot in found if spot.tekst in _SPLIT]
    year = min((act.jaar for _, act in dossier.acts), default=None)
    lost = (Gemis("/stukken", "het begrotingsjaar"),) if year is None else ()
    yield _fact("taakvelden in de tekst", "tekst", year, cells(old), listed(old), places(old) or places(found[:1]), lost)


def _fact(key: str, source: str, year: int | None, old: tuple[str, ...], words: str, spots: tuple[Plaats, ...],
          lost: Lost) -> Feit:
    gone = None if lost and old else len(old) if year is not None and year >= _SINCE else 0
    steps = (f"ongesplitste codes: {', '.join(old) or 'geen'}",)
    return Feit("taakveldcode", key, known(vervallen=gone, bron=source), {"codes": words, "jaar": str(year or "")}, spots,
                {"vervallen": lost} if gone is None else {}, partial(Berekening, (), "codes opzoeken", stappen=steps),
                cellen=old if gone else ())


def taakveld_codes(dossier: Dossier) -> Iterator[Feit]:
    """The codes of the annex and those of the text. If only one of them is there, it is not known what the other holds."""
    found = [*_in_annex(dossier), *_in_text(dossier)]
    yield from found
    for part, key, source in (("taakvelden", "taakvelden in de bijlage", "bijlage"),
                              ("alineas", "taakvelden in de tekst", "tekst")):
        if found and getattr(dossier.voorstel, part) is None:
            yield Feit("taakveldcode", key, {"bron": source}, {"codes": "", "jaar": ""}, (Plaats(f"/{part}"),),
                       {"vervallen": (Gemis(f"/{part}", f"het onderdeel {part}"),)})


SOORTEN = (
    Feitsoort("taakveldcode", "De codes van taakvelden, per jaar van de bijlage en in de tekst.", ("taakvelden", "alineas"),
              {"vervallen": Veld(Type.AANTAL, f"codes die in {_SINCE} zijn gesplitst ({', '.join(_SPLIT)}), sinds dat jaar"),
               "bron": Veld(Type.WOORD, "waar de code staat", ("bijlage", "tekst"))},
              {"codes": "de ongesplitste codes met hun plaats", "jaar": "het begrotingsjaar"}, taakveld_codes,
              "geen taakveld in bijlage of tekst"),
)
