"""Facts about what a file offers to who reads with a screen reader: real headings, table heads, alternative texts, a language."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal
from vtt_engine.record.text import Bestand

_COUNTS = {"schijnkoppen": "of er koppen zonder kopstijl zijn", "tabellen_zonder_kopregel": "of elke tabel een kopregel heeft",
           "afbeeldingen_zonder_tekst": "of elke afbeelding een vervangende tekst heeft"}
_READ_AS_TEXT = ("docx", "pdf", None)  # a worksheet is read cell by cell; plain text carries no layout
_DUTCH = ("nl", "fy")


def layout(dossier: Dossier) -> Iterator[Feit]:
    """Per Word or PDF file: its headings without a style, tables without a head, pictures without a text, and its language."""
    for i, item in enumerate(dossier.voorstel.bestanden or ()):
        if item.soort not in _READ_AS_TEXT:
            continue
        path = f"/bestanden/{i}"
        counts = {key: getattr(item, key) for key in _COUNTS}
        lost = {key: (Gemis(f"{path}/{key}", _COUNTS[key]),) for key, value in counts.items() if value is None}
        if item.titel_ingevuld is None:
            lost["titel"] = (Gemis(f"{path}/titel_ingevuld", "of de eigenschappen een titel dragen"),)
        if item.taal is None:
            lost["nederlands"] = (Gemis(f"{path}/taal", "de taal die het bestand opgeeft"),)
        dutch = None if item.taal is None else item.taal.lower().replace("_", "-").split("-")[0] in _DUTCH
        yield Feit("opmaak", f"opmaak van {item.document}",
                   known(**counts, nederlands=dutch, titel=item.titel_ingevuld),
                   {"koppen": _number(item.schijnkoppen, "regel", "regels"),
                    "tabellen": _number(item.tabellen_zonder_kopregel, "tabel", "tabellen"),
                    "afbeeldingen": _number(item.afbeeldingen_zonder_tekst, "afbeelding", "afbeeldingen"),
                    "taal": "" if dutch else item.taal or "",
                    "zonder_titel": item.titel_ingevuld is False}, (Plaats(path, item.plaats),), lost, partial(_steps, item))


def _number(value: int | None, one: str, more: str) -> str:
    return f"{getal(value)} {one if value == 1 else more}" if value else ""


def _steps(item: Bestand) -> Berekening:
    rows = (("regels die een kop lijken", item.schijnkoppen, item.koppen, "koppen met een kopstijl"),
            ("tabellen zonder kopregel", item.tabellen_zonder_kopregel, item.tabellen, "tabellen"),
            ("afbeeldingen zonder vervangende tekst", item.afbeeldingen_zonder_tekst, item.afbeeldingen, "afbeeldingen"))
    told = [f"{name}: {_shown(value)}" + (f"; {what}: {total}" if total is not None else "") for name, value, total, what in rows]
    title = {True: "ingevuld", False: "niet ingevuld", None: "niet bekend"}[item.titel_ingevuld]
    return Berekening((), "tellen", stappen=(*told, f"taal: {item.taal or 'niet bekend'}", f"titel: {title}",
                                             f"tekstvakken: {_shown(item.tekstvakken)}"))


def _shown(value: int | None) -> str:
    return "niet bekend" if value is None else getal(value)


SOORTEN = (
    Feitsoort("opmaak", "Wat een Word- of pdf-bestand biedt aan wie met een voorleesprogramma leest.", ("bestanden",),
              {"schijnkoppen": Veld(Type.AANTAL, "regels die een kop lijken en geen kopstijl hebben"),
               "tabellen_zonder_kopregel": Veld(Type.AANTAL, "tabellen zonder kopregel"),
               "afbeeldingen_zonder_tekst": Veld(Type.AANTAL, "afbeeldingen zonder vervangende tekst"),
               "nederlands": Veld(Type.JANEE, "of het bestand Nederlands (of Fries) als taal opgeeft"),
               "titel": Veld(Type.JANEE, "of de eigenschappen een titel dragen")},
              {"koppen": "hoeveel schijnkoppen", "tabellen": "hoeveel tabellen zonder kopregel",
               "afbeeldingen": "hoeveel afbeeldingen zonder tekst", "taal": "de opgegeven taal, als die anders is",
               "zonder_titel": "of de titel ontbreekt"}, layout,
              "geen Word- of pdf-bestand"),
)
