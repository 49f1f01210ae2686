"""The sheets Bevindingen and Alle toetsuitkomsten: one row per finding, and one per outcome."""

from collections.abc import Mapping, Sequence

from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.rulebook.listing import family_name
from vtt_reports.view import view_finding
from vtt_reports.workbook.cells import INSIDE, Blad, Cel, Kolom, Regel, amount, row, table
from vtt_reports.workbook.sums_sheet import NAAM as SUMS
from vtt_reports.workbook.units import difference
from vtt_reports.workbook.words import names_of_reports, outcome_word, places, weight_word

_FINDINGS = (Kolom("Oorzaak", 9), Kolom("Ernst", 16), Kolom("Code", 9), Kolom("Toets", 22), Kolom("Waar", 24),
             Kolom("Bestand", 16), Kolom("Regel of bladzijde", 11), Kolom("Wat er staat", 46),
             Kolom("Verschil in euro", 16), Kolom("Per gemeente", 34), Kolom("Som", 8), Kolom("Wet of norm", 26),
             Kolom("Link", 12), Kolom("Herstel", 38), Kolom("Gevolg van", 20), Kolom("Uitzondering", 24), Kolom("Mist nog", 18))
_OUTCOMES = (Kolom("Code", 9), Kolom("Toets", 26), Kolom("Familie", 20), Kolom("Uitkomst", 19), Kolom("Ernst", 16),
             Kolom("Over", 24), Kolom("Uitleg", 44), Kolom("Wat ontbreekt", 26), Kolom("Wet of norm", 28), Kolom("Som", 8),
             Kolom("Zo is gekeken", 44))
_MOST_LINKS = 60_000  # Excel holds 65.530 links on a sheet
Plek = Mapping[tuple[int, int], int]


def findings_sheet(rapporten: Sequence[Rapport], sums: Plek) -> Blad:
    """One row per finding, by cause: the cause itself, then what follows from it."""
    names = names_of_reports(rapporten)
    rows: list[Regel] = []
    for i, rapport in enumerate(rapporten):
        number = {id(outcome): k for k, outcome in enumerate(rapport.uitkomsten)}
        for nr, cause in enumerate(rapport.oorzaken, 1):
            for outcome in (cause.hoofd, *cause.gevolgen):
                link = _link(sums.get((i, number[id(outcome)])), len(rows))
                after = f"{cause.hoofd.code} {cause.hoofd.titel}" if outcome is not cause.hoofd else ""
                rows.append(row(*((names[i],) if names else ()), nr, *_finding(outcome, rapport, link, after)))
    if not rows:
        rows = [row(*(("",) if names else ()), None, "geen bevindingen")]
    return table("Bevindingen", (*((Kolom("Voorstel", 24),) if names else ()), *_FINDINGS), rows)


def _finding(outcome: Toetsuitkomst, rapport: Rapport, link: Cel, after: str) -> tuple[Cel | str, ...]:
    card, where = view_finding(outcome, rapport), places(outcome, rapport)
    gap = difference(outcome.berekening())
    money = amount(gap) if gap and gap.eenheid == "cent" else Cel(None)
    web = card.wet.link if card.wet and card.wet.link else ""
    effect, law = card.effect.kort if card.effect else "", card.wet.woorden if card.wet else ""
    return (weight_word(outcome.ernst), card.code, card.titel, where.woorden, where.bestanden, where.regels, card.melding,
            money, effect, link, law, Cel("wettekst" if web else "", link=web), card.herstel, after,
            card.uitzondering, "; ".join(card.ontbreekt))


def outcomes_sheet(rapporten: Sequence[Rapport], sums: Plek) -> Blad:
    """One row per outcome of a rule, also of what is right, not applicable or cannot be decided."""
    names = names_of_reports(rapporten)
    rows: list[Regel] = []
    for i, rapport in enumerate(rapporten):
        for k, outcome in enumerate(rapport.uitkomsten):
            card, line = view_finding(outcome, rapport), sums.get((i, k))
            figures = () if line else (f"{name} {value}".strip() for name, value in card.som.rijen)
            steps = "\n".join((*figures, *card.som.stappen)) if outcome.uitkomst in ("voldoet", "voldoet niet") else ""
            rows.append(row(*((names[i],) if names else ()), card.code, card.titel, family_name(card.code.partition("-")[0]),
                            outcome_word(outcome), weight_word(outcome.ernst), card.over, card.melding, "; ".join(card.ontbreekt),
                            card.wet.woorden if card.wet else "", _link(line, len(rows)), steps))
    return table("Alle toetsuitkomsten", (*((Kolom("Voorstel", 24),) if names else ()), *_OUTCOMES), rows)


def _link(line: int | None, so_far: int) -> Cel:
    """A cell that leads to a sum; text alone once the sheet is full of links."""
    if line is None:
        return Cel("")
    return Cel(f"rij {line}", link=f"{INSIDE}{SUMS}!A{line}" if so_far < _MOST_LINKS // 2 else "")
