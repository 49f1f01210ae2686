"""What each field of a report means to a template."""

from vtt_reports.advice import Advies
from vtt_reports.effects import Effect, Effectbeeld
from vtt_reports.missed import Gemist
from vtt_reports.sums import Raster, Som
from vtt_reports.view import Beeld, Kaart, Plek, Wet

RAPPORT: dict[type, dict[str, str]] = {
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
        "advies": "het advies aan wie de agenda maakt",
    },
    Advies: {
        "woord": "agenderen, agenderen na herstel, niet agenderen of geen advies",
        "teken": "het teken bij het advies: ✓, !, ✗ of ?",
        "uitleg": "waarom",
        "regel": "teken, woord en de eerste reden, in één regel",
        "voluit": "woord en uitleg",
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
        "effect": "wat de bevinding per gemeente betekent, of niets",
        "zaak": "waarover de uitkomst gaat, in woorden van het voorstel",
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
    Effectbeeld: {
        "rijen": "een rij per gemeente; leeg als het niet te bepalen is",
        "uitleg": "hoe de bedragen zijn gevonden",
        "onbekend": "wat ontbreekt om het te bepalen, of leeg",
        "kort": "hetzelfde in één zin, het grootste verschil eerst",
        "nul": "waar nul op de as ligt",
    },
    Effect: {
        "naam": "de gemeente",
        "herrekend": "wat het moet zijn",
        "gedrukt": "wat er staat",
        "verschil": "het verschil in woorden: € 20 te veel",
        "x": "waar de staaf begint",
        "breed": "hoe breed de staaf is",
    },
    Raster: {
        "vooraf": "de termen vóór de tabel: naam en waarde",
        "kolommen": "de kolommen",
        "rijen": "per rij haar naam en haar waarden",
    },
    Wet: {
        "artikel": "wet en artikel",
        "versie": "de periode van deze versie",
        "tekst": "wat de norm vraagt",
        "link": "link naar de tekst van die dag, of niets",
        "voorbehoud": "waar u op moet letten, of leeg",
        "label": "Wet of Norm",
        "kort": "wet en artikel in het kort",
        "woorden": "wet, artikel, versie en waar u op moet letten, in één regel",
    },
    Gemist: {
        "naam": "het gegeven dat ontbreekt",
        "pad": "waar het in het dossier hoort (JSON-pointer)",
        "codes": "de regels, in woorden",
        "toetsen": "elke toets die het beslist",
        "plek": "waar het hoort, in woorden; in een dossier met de sleutel; of leeg",
        "aantal": "het aantal toetsen, in woorden",
    },
}
