"""Papers without a heading above the decision: a form (a table with the name of a part left and its text right), a line
``Gevraagd besluit: …``, or a sentence such as ``Het bestuur wordt voorgesteld om:`` with the points under it.

The structure is read from lines that this makes of them; the tables themselves stay as they are for the rest.
"""

import re
from collections.abc import Iterator, Sequence

from vtt_engine.text.headings import Rubriek, rubriek_van
from vtt_intake.form import Alinea, Cel, Plek, Tabel
from vtt_intake.recognise.outline import Regel

_LABEL = re.compile(r"^(?P<label>(?:gevraagde?|voorgestelde?|te nemen)\s+(?:besluit(?:en)?|beslissing(?:en)?)|voorstel|"
                    r"beslispunt(?:en)?|besluit)\s*:\s+(?P<rest>\S+\s+\S+\s+\S.*)$", re.IGNORECASE | re.DOTALL)
_LEADS = re.compile(r"^(?:[^:]*\b(?:stel(?:len|t)\b[^:]*\bvoor\b|word(?:t|en)\b[^:]*\b(?:voorgesteld|gevraagd|verzocht)\b|"
                    r"te besluiten\b|besluit(?:en)?\b)[^:]*):\s*$", re.IGNORECASE)
_BEFORE = ("overig", "gegevens", "inleiding", "samenvatting")
_LONGEST = 30  # words of a sentence that leads to the points
_WORDS = 4  # a cell with so many words is text, not a datum
_STEP = 1_000  # numbers for made-up sections, so far apart that no two fall together


def expand(lines: Sequence[Regel]) -> tuple[Regel, ...]:
    """Put, after each table that is a form, the headings and paragraphs it stands for; and split a line ``Voorstel: …``."""
    decided = any(line.rubriek == "besluit" for line in lines)
    found: list[Regel] = []
    lead: Regel | None = None
    for line in lines:
        lead = None if line.is_kop else lead
        if not decided and not isinstance(line.blok, Tabel) and _leads(line):
            lead = _made(line, [(line.blok.tekst.strip(), line.blok.plek, [])], "besluit")[0]
            found.append(lead)
        elif lead and not isinstance(line.blok, Tabel):
            found.append(lead._replace(blok=line.blok, is_kop=False))
        elif isinstance(line.blok, Tabel):
            parts = list(_parts(line.blok))
            if parts and line.rubriek in ("overig", "gegevens", "besluit"):
                found += [line, *_made(line, parts)] if line.rubriek != "besluit" else _made(line, parts)
            else:
                found.append(line)
        elif not decided and not line.is_kop and (match := _LABEL.match(line.blok.tekst.strip())):
            found += _made(line, [(match["label"], line.blok.plek, [(match["rest"], line.blok.plek)])])
        else:
            found.append(line)
    return tuple(found)


def _leads(line: Regel) -> bool:
    """Whether a paragraph is a sentence that leads to the points of a decision."""
    if not isinstance(line.blok, Alinea) or line.is_kop or line.rubriek not in _BEFORE:
        return False
    return len(line.blok.tekst.split()) <= _LONGEST and _LEADS.match(line.blok.tekst.strip()) is not None


def _parts(tabel: Tabel) -> Iterator[tuple[str, Plek, list[tuple[str, Plek]]]]:
    """The parts a form holds: label, its place, and the texts under it. Nothing unless a row is a part with text."""
    rows = [[cel for cel in row if not cel.vervolg] for row in tabel.rijen]
    head: tuple[str, Plek] | None = None
    texts: list[tuple[str, Plek]] = []
    for row in rows:
        label = _label(row[0]) if row else ""
        if label and len(row) == 2 and len(row[1].tekst.split()) >= _WORDS:
            if head and texts:
                yield *head, texts
            head, texts = (label, row[0].plek), _split(row[1])
        elif label and len(row) == 1:
            if head and texts:
                yield *head, texts
            head, texts = (label, row[0].plek), []
        elif head and len(row) == 1:
            texts += _split(row[0])
        elif head and texts:
            yield *head, texts
            head, texts = None, []
    if head and texts:
        yield *head, texts


def _label(cel: Cel) -> str:
    """The name of a part in a cell; empty if the cell is something else."""
    text = " ".join(cel.tekst.split())
    return text if text and not re.search(r"\d", text) and len(text.split()) <= 6 and rubriek_van(text) else ""


def _split(cel: Cel) -> list[tuple[str, Plek]]:
    return [(text.strip(), cel.plek) for text in cel.tekst.split("\n") if text.strip()]


def _made(line: Regel, parts: list[tuple[str, Plek, list[tuple[str, Plek]]]], named: Rubriek | None = None) -> list[Regel]:
    """Lines as if the form had been written with headings; ``named``: the part they open, where their words do not tell."""
    found = []
    for i, (label, plek, texts) in enumerate(parts, 1):
        part: Rubriek = named or rubriek_van(label) or "overig"
        section = (line.sectie + 1) * _STEP + i * _STEP * _STEP
        heads = (*line.koppen, label)
        found.append(Regel(Alinea(label, plek, "kop", 1), label, heads, part, line.stuk, True, section, label))
        found += [Regel(Alinea(text, where), label, heads, part, line.stuk, False, section, label) for text, where in texts]
    return found
