"""The sheets Normen and Verantwoording: the law that was used, and how the report was made."""

from collections.abc import Sequence

from vtt_engine.outcomes.report import Rapport
from vtt_engine.rulebook.norm import Geldend
from vtt_reports.view import law_of, view
from vtt_reports.wording import CERTAINTY
from vtt_reports.workbook.cells import Blad, Cel, Kolom, day, row, table
from vtt_reports.workbook.words import names_of_reports

_NORMS = (Kolom("Norm", 28), Kolom("Wet of regeling", 26), Kolom("Artikel", 16), Kolom("Geldt vanaf", 18),
          Kolom("Geldt tot en met", 18), Kolom("Bekeken op de dag", 18), Kolom("Wat de norm vraagt", 46),
          Kolom("Hoe zeker", 16), Kolom("Let op", 26), Kolom("Gebruikt door", 16), Kolom("Link", 24))
_ACCOUNT = (Kolom("Gegeven", 26), Kolom("Waarde", 100))
_ABOUT = (
    ("Wat dit is", "Een toets van het voorstel aan sommen, termijnen en wet. Dit is geen accountantscontrole."),
    ("Samenvatting", "Het oordeel en de aantallen, per voorstel en per familie van toetsen."),
    ("Bevindingen", "Eén rij per bevinding. Bevindingen met hetzelfde nummer bij ‘Oorzaak’ horen bij elkaar."),
    ("Per gemeente", "Wat een bevinding per gemeente betekent, als dat vaststaat. Het verschil is een formule."),
    ("Alle toetsuitkomsten", "Elke toets met zijn uitkomst, ook wat voldoet, niet te bepalen is of niet van toepassing is."),
    ("Rekenwerk", "Elke som opnieuw, met formules. Bij ‘Gelijk?’ ziet u of Excel hetzelfde vindt als het rapport."),
    ("Normen", "De tekst en de versie van de wet waarmee is getoetst."),
)


def norms_sheet(rapporten: Sequence[Rapport]) -> Blad:
    """One row per version of a norm and day for which it was used."""
    used: dict[tuple[str, str, str], tuple[Geldend, set[str]]] = {}
    for rapport in rapporten:
        for outcome in rapport.uitkomsten:
            if (held := outcome.geldend) and outcome.uitkomst != "niet van toepassing":
                key = (held.norm.id, str(held.versie.van or ""), str(held.dag))
                used.setdefault(key, (held, set()))[1].add(outcome.code)
    rows = []
    for _, (held, codes) in sorted(used.items(), key=lambda item: item[0]):
        law, version = law_of(held), held.versie
        link = law.link or "" if law else ""
        rows.append(row(held.norm.titel, held.norm.wet, version.vindplaats if held.norm.bwb else "",
                        day(version.van), day(version.tot), day(held.dag if held.dag.year > 1 else None), version.tekst,
                        CERTAINTY[version.zekerheid], held.voorbehoud or "", ", ".join(sorted(codes)), Cel(link, link=link)))
    return table("Normen", _NORMS, rows or [row("geen normen gebruikt")])


def account_sheet(rapporten: Sequence[Rapport]) -> Blad:
    """How each report was made, and what the sheets hold."""
    names = names_of_reports(rapporten)
    rows = []
    for i, rapport in enumerate(rapporten):
        tested = rapport.verantwoording.toetsdatum
        for name, value in view(rapport).verantwoording:
            if not name.startswith("norm "):
                real = day(tested) if name == "toetsdatum" and tested else value
                rows.append(row(*((names[i],) if names else ()), name, real))
    rows += [row(*(("",) if names else ()), *pair) for pair in _ABOUT]
    return table("Verantwoording", (*((Kolom("Voorstel", 30),) if names else ()), *_ACCOUNT), rows)
