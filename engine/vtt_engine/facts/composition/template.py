"""Facts about the headings of a proposal, against the template of the regeling or the parts that every proposal has."""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.composition import vocabulary as v
from vtt_engine.facts.composition.sections import PROPOSALS, is_heading, is_proposal, main_text
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.headings import plain_heading, rubriek_van

_SHORT_LINE = 6


def headings(dossier: Dossier) -> Iterator[Feit]:
    """The headings of the main document: which of the template are not there, and whether they stand in its order."""
    lines = list(main_text(dossier))
    if not lines or not is_proposal(dossier):
        return
    heads = [p for p in lines if is_heading(p)]
    template = dossier.profiel.kopjes if dossier.profiel else "onbekend"
    lost: tuple[Gemis, ...] = () if heads else (Gemis("/alineas", "de kopjes van het stuk"),)
    if isinstance(template, str):
        source, ordered = "elk voorstel", True
        names = list(v.CORE.values())
        missing = [name for part, name in v.CORE.items() if not any(p.alinea.rubriek == part or _says(p, part) for p in lines)]
    else:
        source, names = f"het sjabloon van {dossier.profiel.titel if dossier.profiel else ''}", list(template)
        spots = {name: _spots(name, lines) for name in names}
        missing = [name for name in names if not spots[name]]
        ordered = _ordered([spots[name] for name in names if spots[name]])
    fields = {} if lost else {"ontbreekt": len(missing), "op_volgorde": ordered}
    yield Feit("kopjes", "kopjes", fields,
               {"bron": source, "gemist": opsomming([f"“{name}”" for name in missing], 6), "sjabloon": opsomming(names, 16)},
               tuple(p.plaats for p in heads[:1]) or (Plaats("/alineas"),),
               dict.fromkeys(("ontbreekt", "op_volgorde"), lost) if lost else {}, partial(_steps, names, heads))


def _says(passage: Passage, part: str) -> bool:
    """Whether a heading, or a short line that serves as one, names the part in its words."""
    if not is_heading(passage) and len(passage.alinea.tekst.split()) > _SHORT_LINE:
        return False
    return rubriek_van(passage.alinea.tekst) == part


def _spots(name: str, lines: list[Passage]) -> list[int]:
    """Where a heading of the template stands: under its own name, else under another name for the same part."""
    plain = plain_heading(name)
    own = [i for i, p in enumerate(lines) if _same(plain_heading(p.alinea.tekst), plain)]
    if own:
        return own
    part = rubriek_van(name)
    return [i for i, p in enumerate(lines) if part and (_says(p, part) or (is_heading(p) and p.alinea.rubriek == part))]


def _same(one: str, other: str) -> bool:
    """Whether two headings are the same word, but for a plural: kanttekening and kanttekeningen."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short):] in ("", "s", "n", "en", "’s", "'s", "(n)", "(en)")


def _ordered(spots: list[list[int]]) -> bool:
    """Whether the headings can be read in the order of the template: each after the one before it."""
    last = -1
    for places in spots:
        later = [place for place in places if place > last]
        if not later:
            return False
        last = later[0]
    return True


def _steps(names: list[str], heads: list[Passage]) -> Berekening:
    return Berekening((), "koppen naast elkaar leggen", stappen=(
        f"verwacht: {opsomming(names, 16)}",
        f"gevonden: {opsomming([p.alinea.tekst for p in heads if not _claim(p)], 24) or 'geen'}"))


def _claim(passage: Passage) -> bool:
    """Whether a heading is an argument of its own: 1.1 followed by a statement."""
    return bool(re.match(r"\d{1,2}\.\s?\d", passage.alinea.tekst))


SOORTEN = (
    Feitsoort("kopjes", "De kopjes van het voorstel, naast die van het sjabloon.", ("alineas",),
              {"ontbreekt": Veld(Type.AANTAL, "kopjes van het sjabloon die er niet zijn"),
               "op_volgorde": Veld(Type.JANEE, "of zij staan in de volgorde van het sjabloon")},
              {"bron": "wie de kopjes vraagt", "gemist": "de kopjes die er niet zijn",
               "sjabloon": "de kopjes die worden verwacht"},
              headings, "geen tekst van een voorstel", documenten=PROPOSALS),
)
