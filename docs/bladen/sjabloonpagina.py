"""What each field means to a template that only the web page of a report has: what is drawn."""

from vtt_reports.axis import Streepje
from vtt_reports.render_html import Blad, Deel, Tegel
from vtt_reports.web.divisions import Deelregel, Verdeling
from vtt_reports.web.timeline import Stapregel, Termijnregel, Tijdlijn, Vorm

PAGINA: dict[type, dict[str, str]] = {
    Blad: {
        "beeld": "het rapport zelf",
        "klasse": "hoe het oordeel eruitziet: fout, waarschuwing, goed of open",
        "adviesklasse": "hoe het advies eruitziet: fout, waarschuwing, goed of open",
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
}
