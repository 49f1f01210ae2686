"""What templates are given: the names, with the types behind them and what each field means; ``docs/sjablonen.md`` is made of it.

A template of a user leans on these names: fields may be added, but none goes or becomes something else.
"""

from typing import Any

from vtt_reports.batch.rows import Familie, Link, Overzicht, Rij, Vak
from vtt_reports.comparison.view import Cijfergroep, Cijferregel, Groep, Paginabeeld, Regel, Vergelijkbeeld
from vtt_reports.render_html import Blad
from vtt_reports.view import Beeld

from .sjabloonpagina import PAGINA
from .sjabloonrapport import RAPPORT

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
VELDEN: dict[type, dict[str, str]] = {
    **RAPPORT,
    **PAGINA,
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
        "advies": "het advies aan wie de agenda maakt",
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
    Link: {
        "formaat": "de naam van het formaat",
        "adres": "het adres, vanuit de map van het overzicht",
    },
    Paginabeeld: {
        "versie": "de versie van vtt-check",
        "beelden": "per voorstel een vergelijking",
        "alleen_oud": "voorstellen die alleen aan de oude kant staan",
        "alleen_nieuw": "voorstellen die alleen aan de nieuwe kant staan",
        "alleen": "beide, elk onder haar kop",
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
        "samenvatting": "wat er is vergeleken en wat eruit komt: naam en waarde",
    },
    Groep: {
        "soort": "het lot van deze bevindingen",
        "kop": "de kop",
        "uitleg": "wat de kop betekent",
        "regels": "de bevindingen",
        "klasse": "hoe zij eruitzien: goed of open; leeg als zij er nog zijn",
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
}
