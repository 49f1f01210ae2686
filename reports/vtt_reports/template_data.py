"""What templates are given: the names, with the types behind them and what each field means; ``docs/sjablonen.md`` is made of it.

A template of a user leans on these names: fields may be added, but none goes or becomes something else.
"""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin, get_type_hints

from vtt_reports.axis import Streepje
from vtt_reports.batch import Familie, Link, Overzicht, Rij, Vak
from vtt_reports.comparison.view import Cijfergroep, Cijferregel, Groep, Paginabeeld, Regel, Vergelijkbeeld
from vtt_reports.divisions import Deelregel, Verdeling
from vtt_reports.render_html import Blad, Deel, Tegel
from vtt_reports.timeline import Stapregel, Termijnregel, Tijdlijn, Vorm
from vtt_reports.view import Beeld, Gemist, Kaart, Plek, Raster, Som, Wet

Betekenis = dict[str, str]
GEGEVENS: dict[str, tuple[Any, str]] = {
    "beelden": (tuple[Beeld, ...], "de rapporten, in de volgorde van de opdracht"),
    "overzicht": (Overzicht, "alle voorstellen van één opdracht bij elkaar"),
    "bladen": (tuple[Blad, ...], "alleen in HTML: dezelfde rapporten, met wat er in beeld wordt gebracht"),
    "stijl": (str, "alleen in HTML: de opmaak (CSS)"),
    "script": (str, "alleen in HTML: het script van de filters"),
    "beleid": (str, "alleen in HTML: wat de pagina mag laden en uitvoeren"),
    "pagina": (Paginabeeld, "de vergelijkingen van één opdracht"),
    "versie": (str, "de versie van vtt-check"),
}
VELDEN: dict[type, Betekenis] = {
    Beeld: {
        "bestand": "het bestand dat is getoetst",
        "titel": "de titel van het voorstel",
        "slotsom": "voldoet, geen bevindingen, bevindingen of niet gelezen",
        "oordeel": "het oordeel in één regel",
        "volledigheid": "hoeveel toetsen te bepalen waren, in één regel",
        "oorzaken": "de bevindingen, zwaarste eerst; wat eruit volgt, staat bij `gevolgen`",
        "voldoet": "de toetsen die voldoen",
        "gemist": "per gegeven dat ontbreekt: welke toetsen het beslist, de meeste eerst",
        "niet_van_toepassing": "de toetsen die niet van toepassing zijn; `melding` zegt waarom",
        "niet_gelezen": "per onderdeel: plek, gevonden, verwacht, herstel",
        "verantwoording": "hoe het rapport is gemaakt: naam en waarde",
    },
    Kaart: {
        "code": "de code van de regel",
        "titel": "de naam van de regel",
        "over": "waarover de uitkomst gaat",
        "uitkomst": "voldoet, voldoet niet, niet te bepalen of niet van toepassing",
        "ernst": "fout, waarschuwing, opmerking of leeg",
        "teken": "het teken bij de ernst: ✗, !, i of ✓",
        "melding": "wat er is, in gewone taal",
        "herstel": "wat de schrijver kan doen",
        "plekken": "waar het staat",
        "som": "de som die u kunt narekenen",
        "wet": "de norm van die dag, of niets",
        "ontbreekt": "wat nog ontbreekt",
        "uitzondering": "wie de afwijking aanvaardde en waarom, of leeg",
        "gevolgen": "de bevindingen die hieruit volgen",
    },
    Plek: {
        "bestand": "het bestand, met regel en kolom of plaats",
        "woorden": "de plaats in woorden, of leeg",
        "regel": "de regel of tekst zelf, of leeg",
        "raak": "het deel van de regel waar het om gaat, of leeg",
        "in_dossier": "of de regel uit het dossier komt en niet uit het stuk van de schrijver",
    },
    Som: {
        "rijen": "de rijen van de som: naam en waarde; een rij zonder waarde noemt de bewerking",
        "stappen": "stappen in woorden",
        "weggelaten": "hoeveel termen er meer zijn",
        "rollen": "per rij wat zij is: term, bewerking, verwacht, gevonden of verschil",
        "raster": "dezelfde termen als tabel, of niets",
        "slot": "de rijen onder de termen: rol, naam en waarde",
        "termen": "alleen de termen: naam en waarde",
    },
    Raster: {
        "vooraf": "de termen vóór de tabel: naam en waarde",
        "kolommen": "de kolommen",
        "rijen": "per rij haar naam en haar waarden",
    },
    Blad: {
        "beeld": "het rapport zelf",
        "klasse": "hoe het oordeel eruitziet: fout, waarschuwing, goed of open",
        "tegels": "de aantallen bovenaan",
        "maat": "de balk onder het oordeel",
        "tijdlijn": "de procedure in de tijd, of niets",
        "verdelingen": "de verdelingen over de gemeenten",
        "uitzonderingen": "de bevindingen met een uitzondering: nummer van de oorzaak en kaart",
    },
    Tegel: {
        "klasse": "hoe het aantal eruitziet",
        "teken": "het teken",
        "aantal": "het aantal",
        "woord": "wat er is geteld",
        "doel": "waar het naartoe leidt, of leeg",
    },
    Deel: {
        "klasse": "hoe het deel eruitziet",
        "x": "waar het begint",
        "breed": "hoe breed het is",
    },
    Tijdlijn: {
        "maanden": "de streepjes van de as",
        "stappen": "de stappen van de procedure",
        "termijnen": "de termijnen met hun marge",
    },
    Streepje: {
        "x": "de plaats op de as",
        "woorden": "de woorden erbij, of leeg",
    },
    Stapregel: {
        "naam": "de stap",
        "wie": "wie haar zet",
        "stukken": "over welke stukken",
        "wanneer": "wanneer, in woorden",
        "waar": "waar het in het voorstel staat",
        "vormen": "de vormen op de as",
    },
    Termijnregel: {
        "code": "de code van de regel",
        "titel": "de naam van de regel",
        "stukken": "over welke stukken",
        "wet": "de norm van die dag, of niets",
        "gevonden": "wat er is gevonden",
        "grens": "de uiterste dag of de termijn",
        "marge": "wat er over is, in woorden",
        "klasse": "hoe de uitkomst eruitziet",
        "teken": "het teken bij de uitkomst",
        "oordeel": "de uitkomst in woorden",
        "vormen": "de vormen op de as",
    },
    Vorm: {
        "soort": "wat de vorm is",
        "x": "waar zij begint",
        "breed": "hoe breed zij is",
    },
    Verdeling: {
        "code": "de code van de regel",
        "over": "waarover de uitkomst gaat",
        "melding": "wat er is, in gewone taal",
        "klasse": "hoe de uitkomst eruitziet",
        "teken": "het teken bij de uitkomst",
        "kolommen": "de namen van de twee kolommen",
        "nul": "waar nul op de as ligt",
        "grootste": "het grootste verschil",
        "rijen": "een rij per gemeente",
    },
    Deelregel: {
        "naam": "de gemeente",
        "gevraagd": "wat er staat",
        "sleutel": "wat de sleutel geeft",
        "verschil": "het verschil",
        "x": "waar de balk begint",
        "breed": "hoe breed de balk is",
        "sleutel_x": "waar het deel volgens de sleutel ligt",
        "tekort_x": "waar het verschil begint",
        "tekort_breed": "hoe breed het verschil is",
        "buiten": "of de rij buiten de grens ligt",
    },
    Wet: {
        "artikel": "wet en artikel",
        "versie": "de periode van deze versie",
        "tekst": "wat de norm vraagt",
        "link": "link naar de tekst van die dag, of niets",
        "voorbehoud": "waar u op moet letten, of leeg",
        "label": "Wet of Norm",
    },
    Gemist: {
        "naam": "het gegeven dat ontbreekt",
        "pad": "waar het in het dossier hoort (JSON-pointer)",
        "codes": "de regels, in woorden",
        "toetsen": "elke toets die het beslist",
        "aantal": "het aantal toetsen, in woorden",
    },
    Overzicht: {
        "versie": "de versie van vtt-check",
        "titel": "Overzicht van 12 voorstellen",
        "telling": "hoeveel voorstellen per oordeel",
        "families": "de families van regels met een bevinding",
        "rijen": "de voorstellen, zwaarste eerst",
    },
    Familie: {
        "letters": "de letters van de codes",
        "naam": "de naam van de familie",
    },
    Rij: {
        "bestand": "het bestand dat is getoetst",
        "titel": "de titel van het voorstel",
        "slotsom": "zoals bij een rapport",
        "oordeel": "het oordeel in één regel",
        "volledigheid": "hoeveel toetsen te bepalen waren",
        "vakken": "per familie één vak, in de volgorde van `families`",
        "links": "de rapporten van dit voorstel",
    },
    Vak: {
        "ernst": "de zwaarste ernst, of leeg",
        "teken": "het teken daarbij",
        "aantal": "het aantal bevindingen van die ernst",
        "woorden": "alle bevindingen van de familie, in woorden",
    },
    Paginabeeld: {
        "versie": "de versie van vtt-check",
        "beelden": "per voorstel een vergelijking",
        "alleen_oud": "voorstellen die alleen aan de oude kant staan",
        "alleen_nieuw": "voorstellen die alleen aan de nieuwe kant staan",
    },
    Vergelijkbeeld: {
        "titel": "de titel van het voorstel",
        "oud": "wat de oude kant is",
        "nieuw": "wat de nieuwe kant is",
        "uitslag": "wat er van de bevindingen is geworden, in één regel",
        "cijfers": "hoeveel cijfers veranderden, in één regel",
        "let_op": "waar u op moet letten",
        "groepen": "de bevindingen, per lot",
        "cijfergroepen": "de cijfers die veranderden, per onderdeel",
        "verantwoording": "hoe de vergelijking is gemaakt: naam en waarde",
    },
    Groep: {
        "soort": "het lot van deze bevindingen",
        "kop": "de kop",
        "uitleg": "wat de kop betekent",
        "regels": "de bevindingen",
    },
    Regel: {
        "code": "de code van de regel",
        "titel": "de naam van de regel",
        "over": "waarover de bevinding gaat",
        "ernst": "fout, waarschuwing of opmerking",
        "teken": "het teken bij de ernst",
        "melding": "wat er is, in gewone taal",
        "eerder": "wat er eerder stond, als dat anders was; of leeg",
        "hoe": "hoe zij werd wat zij is, of leeg",
        "label": "het woord dat vóór `hoe` staat",
        "plekken": "waar het staat",
        "herstel": "wat de schrijver kan doen",
    },
    Cijfergroep: {
        "kop": "het onderdeel of de kolom",
        "rijen": "de cijfers die veranderden",
    },
    Cijferregel: {
        "naam": "de naam van het cijfer",
        "oud": "wat er stond",
        "nieuw": "wat er staat",
        "verschil": "het verschil, of leeg",
        "plekken": "waar het staat",
    },
    Link: {
        "formaat": "de naam van het formaat",
        "adres": "het adres, vanuit de map van het overzicht",
    },
}
_WORDS = {str: "tekst", int: "getal", bool: "ja of nee", type(None): "niets"}


def fields_of(soort: type) -> Iterator[tuple[str, str]]:
    """The fields and properties of a type of data, each with what it is in words."""
    for naam, hint in get_type_hints(soort).items():
        yield naam, in_words(hint)
    for naam, value in vars(soort).items():
        if isinstance(value, property):
            yield naam, in_words(get_type_hints(value.fget).get("return"))


def in_words(hint: Any) -> str:
    """A type as the page says it: tekst, lijst van Kaart, Wet of niets."""
    if get_origin(hint) is Literal:
        return " of ".join(map(str, get_args(hint)))
    if get_origin(hint) is tuple:
        parts = get_args(hint)
        return f"lijst van {in_words(parts[0])}" if parts[-1] is Ellipsis else f"({', '.join(map(in_words, parts))})"
    parts = get_args(hint)
    return " of ".join(in_words(part) for part in parts) if parts else _WORDS.get(hint) or str(hint.__name__)
