"""The leesverslag: what was recognised in the documents, what was not, and what a person must look at (Markdown)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from vtt_engine.notation import getal
from vtt_engine.record.origin import Vindplaats
from vtt_engine.text.amounts import find_amounts
from vtt_engine.text.dates import find_dates
from vtt_intake.form import Alinea, Document, Leesvraag, Plek, Tabel
from vtt_intake.recognise.outline import outline

_NAMES = {"beslispunten": "beslispunten", "argumenten": "argumenten", "kanttekeningen": "kanttekeningen", "bijlagen": "bijlagen",
          "tabellen": "tabellen met cijfers", "bedragen": "bedragen in de tekst", "kerncijfers": "percentages met hun cijfers",
          "prestaties": "aantallen in de tekst", "rekensommen": "sommen in woorden", "procedure": "stappen met een datum",
          "stemmingen": "stemmingen", "stukken": "begrotingsstukken", "werkbladen": "werkbladen", "alineas": "alinea's en cellen"}
_SOORTEN = {"docx": "Word", "xlsx": "Excel", "pdf": "PDF", "tekst": "tekst"}
_MOST = 200


def leesverslag(data: Mapping[str, Any], documenten: Sequence[Document], leesvragen: Iterable[Leesvraag]) -> str:
    """Write the account of a reading: the files, what was recognised, the questions, and what was left."""
    lines = ["# Leesverslag", "", f"Voorstel: {data.get('titel', 'titel niet gevonden')}", "", *_files(documenten),
             *_recognised(data), *_questions(leesvragen, documenten), *_likely(data, documenten), *_left(data, documenten),
             *_how()]
    return "\n".join(lines) + "\n"


def _files(documenten: Sequence[Document]) -> Iterator[str]:
    yield from ("## Gelezen bestanden", "", "| Bestand | Soort | Bladzijden | Alinea's | Tabellen |", "|---|---|--:|--:|--:|")
    for d in documenten:
        tables = sum(isinstance(blok, Tabel) for blok in d.blokken)
        pages = "" if d.bladzijden is None else getal(d.bladzijden)
        words = getal(len(d.blokken) - tables)
        yield f"| {_cell(PurePath(d.naam).name)} | {_SOORTEN[d.soort]} | {pages} | {words} | {getal(tables)} |"
    traces = Counter((spoor.plek.document, spoor.soort) for d in documenten for spoor in d.sporen)
    if traces:
        names = {d.id: PurePath(d.naam).name for d in documenten}
        yield from ("", "Wat er verder in de bestanden zit:", "")
        for (document, soort), number in traces.items():
            yield f"- {_cell(names[document])}: {number} × {soort}"
    yield ""


def _recognised(data: Mapping[str, Any]) -> Iterator[str]:
    yield from ("## Herkend", "", "| Onderdeel | Aantal | Waarschijnlijk | Twijfel |", "|---|--:|--:|--:|")
    certain: dict[str, Counter[str]] = {}
    for pad, entry in (data.get("herkomst") or {}).items():
        certain.setdefault(pad.split("/")[1], Counter())[entry.get("zekerheid", "zeker")] += 1
    for part, name in _NAMES.items():
        if part in data:
            marks = certain.get(part, Counter())
            yield f"| {name} | {getal(len(data[part]))} | {getal(marks['waarschijnlijk'])} | {getal(marks['twijfel'])} |"
    yield ""


def _questions(leesvragen: Iterable[Leesvraag], documenten: Sequence[Document]) -> Iterator[str]:
    where = _Places(documenten)
    asked = list(dict.fromkeys(leesvragen))
    yield from ("## Twijfel", "")
    if not asked:
        yield "Er zijn geen leesvragen."
    for vraag in asked[:_MOST]:
        found = f" Er staat: “{_cell(vraag.gevonden)}”." if vraag.gevonden else ""
        yield f"- {where.words(vraag.plek)}:{found} Vraag: {_cell(vraag.vraag)}"
    if len(asked) > _MOST:
        yield f"- … en nog {getal(len(asked) - _MOST)} leesvragen."
    yield ""


def _likely(data: Mapping[str, Any], documenten: Sequence[Document]) -> Iterator[str]:
    """What was inferred: each value with its question."""
    names = {d.id: PurePath(d.naam).name for d in documenten}
    entries = [entry for entry in (data.get("herkomst") or {}).values() if entry.get("zekerheid") == "waarschijnlijk"]
    yield from ("## Waarschijnlijk", "")
    if not entries:
        yield "Alles staat er zo; niets is afgeleid."
    groups: dict[str, list[str]] = {}
    for entry in entries:
        file = names.get(entry.get("document", ""), "")
        where = Vindplaats(file, entry.get("pagina"), entry.get("kop", ""), entry["anker"], "")
        quote = f" “{_cell(entry['tekst'])}”" if entry.get("tekst") else ""
        groups.setdefault(f"- {_cell(where.woorden)}:{quote}", []).append(_cell(entry.get("leesvraag", "klopt dit?")))
    for line, asked in list(groups.items())[:_MOST]:
        yield f"{line} Vraag: {' '.join(dict.fromkeys(asked))}"
    if len(groups) > _MOST:
        yield f"- … en nog {getal(len(groups) - _MOST)} andere."
    yield ""


def _left(data: Mapping[str, Any], documenten: Sequence[Document]) -> Iterator[str]:
    """What stands in the documents and in no part of the record."""
    where = _Places(documenten)
    used = {part: {(entry.get("document"), str(entry.get("anker", "")))
                   for pad, entry in (data.get("herkomst") or {}).items() if not pad.startswith("/alineas")
                   and (part is None or pad.startswith(f"/{part}"))} for part in (None, "tabellen")}
    tables = {(document, anker.split("/")[0]) for document, anker in used[None]}
    lines = []
    for document in documenten:
        for blok in document.blokken:
            key = (blok.plek.document, blok.plek.anker)
            if isinstance(blok, Tabel):
                if key not in tables and blok.rijen:
                    rows = "1 rij" if len(blok.rijen) == 1 else f"{getal(len(blok.rijen))} rijen"
                    lines.append(f"- {where.words(blok.plek)}: een tabel van {rows}.")
            elif key not in used[None]:
                lines += [f"- {where.words(blok.plek)}: {what} “{_cell(words)}”." for what, words in _figures(blok)]
    yield from ("## Niet in het dossier", "", "Een tabel die een andere herhaalt, staat één keer in het dossier.", "")
    if not lines:
        yield "Alle andere bedragen, datums en tabellen staan in het dossier."
    yield from lines[:_MOST]
    if len(lines) > _MOST:
        yield f"- … en nog {getal(len(lines) - _MOST)} andere."
    yield ""


def _figures(alinea: Alinea) -> Iterator[tuple[str, str]]:
    for amount in find_amounts(alinea.tekst):
        yield "het bedrag", amount.tekst
    for found in find_dates(alinea.tekst):
        yield "de datum", found.tekst


def _how() -> Iterator[str]:
    yield from ("## Verbeteren", "",
                "Kijk eerst naar de twijfel. Verbeter de waarde in het dossier. Is de lezing goed? Zet dan bij `herkomst`",
                "de zekerheid op `zeker`. Wat u verbetert, blijft staan als u het document opnieuw laat lezen.")


class _Places:
    """Places in these documents in words, with the heading above them."""

    def __init__(self, documenten: Sequence[Document]) -> None:
        self._names = {d.id: PurePath(d.naam).name for d in documenten}
        self._heads = {(d.id, line.blok.plek.anker): line.kop for d in documenten for line in outline(d)}

    def words(self, plek: Plek) -> str:
        head = self._heads.get((plek.document, plek.anker)) or self._heads.get((plek.document, plek.anker.split("/")[0]), "")
        return _cell(Vindplaats(self._names.get(plek.document, plek.document), plek.bladzijde, head, plek.anker, "").woorden)


def _cell(text: str) -> str:
    """Text of a document, harmless in Markdown and on one line."""
    plain = " ".join(text.split())
    short = plain if len(plain) <= 160 else plain[:159] + "…"
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>|#!" else sign for sign in short)
