"""What a workbook carries besides its cells: macros, links to other files, comments, hidden sheets, rows and columns."""

from collections.abc import Iterator
from typing import Any

from vtt_intake.form import Plek, Spoor
from vtt_intake.own_marks import own_notes
from vtt_intake.readers.excel_cells import Blad, ref_of, string_of
from vtt_intake.readers.package import Pakket, Relatie

_MACROS = ("xl/vbaProject.bin", "xl/macrosheets/")


def workbook_traces(pakket: Pakket, book: Any, document: str) -> Iterator[Spoor]:
    """What belongs to the workbook as a whole. Nothing is run, opened or fetched."""
    plek = Plek(document, "")
    if any(part.startswith(_MACROS) for part in pakket.delen):
        yield Spoor("macro", "De werkmap bevat macro's. Zij zijn niet uitgevoerd.", plek)
    for part in sorted(pakket.delen):
        if part.startswith("xl/externalLinks/") and part.endswith(".xml"):
            for link in pakket.relaties(part):
                yield Spoor("verwijzing naar een ander bestand", link.doel.rpartition("/")[2].rpartition("\\")[2], plek)
    if "xl/connections.xml" in pakket.delen:
        yield Spoor("gegevensverbinding", "De werkmap haalt gegevens van elders. Dat is niet gedaan.", plek)


def sheet_traces(pakket: Pakket, part: str, blad: Blad, document: str) -> Iterator[Spoor]:
    """What belongs to one sheet: hidden things with something in them, and its comments."""
    name = blad.naam
    whole = Plek(document, f"{name}!A1", blad=name)
    if blad.verborgen and blad.cellen:
        yield Spoor("verborgen werkblad", name, whole)
    elif any(row in blad.rijen_verborgen for row, _ in blad.cellen):
        rows = sorted({row for row, _ in blad.cellen} & blad.rijen_verborgen)
        yield Spoor("verborgen rijen", ", ".join(map(str, rows[:50])), Plek(document, f"{name}!A{rows[0]}", blad=name))
    columns = sorted({column for _, column in blad.cellen
                      if any(first <= column <= last for first, last in blad.kolommen_verborgen)})
    if columns and not blad.verborgen:
        shown = [ref_of((1, column))[:-1] for column in columns]
        yield Spoor("verborgen kolommen", ", ".join(shown[:50]), Plek(document, f"{name}!{shown[0]}1", blad=name))
    for spot, cell in sorted(blad.cellen.items()):
        if not cell.getal and cell.tekst and blad.is_verborgen(spot):
            yield Spoor("verborgen tekst", cell.tekst, Plek(document, f"{name}!{ref_of(spot)}", blad=name))
    for ref, text in _comments(pakket, pakket.relaties(part)):
        yield Spoor("opmerking", text, Plek(document, f"{name}!{ref}", blad=name))


def _comments(pakket: Pakket, relations: list[Relatie]) -> Iterator[tuple[str, str]]:
    """The comments by cell but our own, without who wrote them; a conversation in place of the old note that stands in for it."""
    threaded: list[tuple[str, str]] = []
    for item in relations:
        if item.soort == "threadedComment" and item.doel in pakket.delen:
            threaded += [(found.get("ref", ""), found.findtext("{*}text", ""))
                         for found in pakket.xml(item.doel).iterfind("{*}threadedComment")]
    yield from threaded
    refs = {ref for ref, _ in threaded}
    for item in relations:
        if item.soort == "comments" and item.doel in pakket.delen:
            root = pakket.xml(item.doel)
            own = own_notes(root)
            for found in root.iterfind("{*}commentList/{*}comment"):
                text = found.find("{*}text")
                if found not in own and found.get("ref") not in refs and text is not None:
                    yield found.get("ref", ""), string_of(text)
