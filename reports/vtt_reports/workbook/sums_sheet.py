"""The sheet Rekenwerk: every sum of the report below each other, redone with formulas."""

from collections.abc import Sequence
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Term
from vtt_engine.notation import count
from vtt_engine.outcomes.report import Rapport
from vtt_reports.workbook.cells import Blad, Cel, Formule, Inhoud, Kolom, Regel, Soort, amount, form_of, row, table
from vtt_reports.workbook.expression import Adres, Uitdrukking, work_out, write
from vtt_reports.workbook.formulas import Formules, formulas, values
from vtt_reports.workbook.units import decimals, difference
from vtt_reports.workbook.words import names_of_reports, outcome_word

NAAM = "Rekenwerk"
_COLUMNS = (Kolom("Code", 9), Kolom("Over", 26), Kolom("Uitkomst", 15), Kolom("Soort regel", 12),
            Kolom("Omschrijving", 48), Kolom("Getal in het stuk", 17), Kolom("Herrekend (formule)", 17),
            Kolom("Volgens het rapport", 17), Kolom("Gelijk?", 10), Kolom("Eenheid", 13), Kolom("Zo is gerekend", 36))
_MOST_TERMS = 1000
_LONGEST_FORMULA = 8000


class Rekenblad(NamedTuple):
    """The sheet, and the row on which the sum of an outcome begins, by the number of the report and of the outcome."""

    blad: Blad
    plek: dict[tuple[int, int], int]


def sums_sheet(rapporten: Sequence[Rapport]) -> Rekenblad:
    """Make the sheet of all that was worked out, findings first."""
    names = names_of_reports(rapporten)
    columns = (*((Kolom("Voorstel", 24),) if names else ()), *_COLUMNS)
    rows: list[Regel] = []
    starts = {}
    for i, rapport in enumerate(rapporten):
        for k, outcome in enumerate(rapport.uitkomsten):
            som = outcome.berekening() if outcome.uitkomst in ("voldoet", "voldoet niet") else Berekening()
            first = (*((names[i],) if names else ()), outcome.code, outcome.over, outcome_word(outcome))
            block = _Block(som, outcome.titel, first, len(rows) + 2)
            if block.calculates:
                starts[i, k] = len(rows) + 2
                rows += block.rows()
    return Rekenblad(table(NAAM, columns, rows), starts)


class _Block:
    """The rows of one sum, from a row of the sheet on."""

    def __init__(self, som: Berekening, title: str, first: tuple[str, ...], start: int) -> None:
        self.som, self.title, self.first, self.start = som, title, first, start
        self.long = len(som.termen) > _MOST_TERMS
        self.found = Formules({}, {}, None, None, None) if self.long else formulas(som)
        self.values = values(som)

    @property
    def calculates(self) -> bool:
        """Whether there is anything to work out, and not only figures that were looked at."""
        made = (self.som.verwacht, self.som.verschil, self.found.gemaakt or None, self.found.ernaast or None)
        return bool(self.som.termen) and any(part is not None for part in made)

    def rows(self) -> list[Regel]:
        """The head, the terms, what is expected, what was found, the difference, and the steps in words."""
        som, terms = self.som, self.som.termen[:_MOST_TERMS]
        rows = [self._row("som", self.title, soort="vet", words=som.bewerking)]
        rows += [self._term(i, term) for i, term in enumerate(terms)]
        if self.long:
            rows.append(self._row("getal", f"… en nog {count(len(som.termen) - len(terms), 'getal', 'getallen')}"))
        if som.verwacht:
            rows.append(self._made("herrekend", som.verwacht, self.found.verwacht))
        if som.gevonden and self.found.gevonden is not None:
            rows.append(self._made("gevonden", som.gevonden, self.found.gevonden))
        elif som.gevonden:
            rows.append(self._row("gevonden", som.gevonden.naam, som.gevonden.eenheid, amount(som.gevonden)))
        if gap := difference(som):
            rows.append(self._made("verschil", gap, self.found.verschil))
        return rows + [self._row("stap", step) for step in som.stappen]

    def _row(self, kind: str, name: str, unit: str = "", number: Cel | Inhoud = None, formula: Cel | Inhoud = None,
             reported: Cel | Inhoud = None, same: Cel | Inhoud = None, words: str = "", soort: Soort = "gewoon") -> Regel:
        shown = unit.partition("/")[0]
        again = (Cel(text, "" if soort == "vet" else "zacht") for text in self.first)
        return row(*again, kind, name, number, formula, reported, same, {"cent": "euro", "procent": "%"}.get(shown, shown), words,
                   soort=soort)

    def _term(self, i: int, term: Term) -> Regel:
        if i in self.found.gemaakt:
            return self._made("herrekend", term, self.found.gemaakt[i])
        node = self.found.ernaast.get(i)
        formula = self._formula(node, form_of(term.eenheid)) if node is not None else None
        return self._row("getal", term.naam or "waarde", term.eenheid, amount(term), formula)

    def _made(self, kind: str, term: Term, node: Uitdrukking | None) -> Regel:
        """A value of the report beside the formula that makes it; without a formula the value alone, and a word that says so."""
        formula = self._formula(node, form_of(term.eenheid)) if node is not None else None
        if formula is None:
            return self._row(kind, term.naam, term.eenheid, reported=amount(term), words=self._no_formula(term))
        here = self.start + self._line(kind, term)
        made, said = f"{self._column(2)}{here}", f"{self._column(3)}{here}"
        same = Formule(f'IF(ROUND({made}-{said},{decimals(term.eenheid)})=0,"gelijk","anders")', "gelijk")
        return self._row(kind, term.naam, term.eenheid, None, formula, amount(term), same)

    def _no_formula(self, term: Term) -> str:
        if term.waarde is None:
            return ""
        if self.long:
            return "te veel getallen om hier met een formule te herhalen"
        return "geen formule: " + ("zie de stappen" if self.som.stappen else "het rapport telt de afronding van de bedragen mee")

    def _line(self, kind: str, term: Term) -> int:
        """The number of the row under the head on which this value stands."""
        last = len(self.som.termen) + 1
        if kind == "herrekend" and term is not self.som.verwacht:
            return 1 + next(i for i, other in enumerate(self.som.termen) if other is term)
        return last + {"herrekend": 0, "gevonden": bool(self.som.verwacht),
                       "verschil": bool(self.som.verwacht) + bool(self.som.gevonden)}[kind]

    def _formula(self, node: Uitdrukking, form: str) -> Cel | None:
        text, value = write(node, self._address()), work_out(node, self.values)
        return Cel(Formule(text, value), form) if value is not None and len(text) < _LONGEST_FORMULA else None

    def _address(self) -> Adres:
        """Where the value of a row of the sum stands: read from the document, or made by a formula."""
        last = len(self.som.termen)

        def find(plek: int) -> tuple[str, int]:
            made = plek in self.found.gemaakt or (plek == last and self.som.verwacht is not None) or (
                plek == last + 1 and self.found.gevonden is not None)
            if plek == last and self.found.verwacht is None:
                return self._column(3), self.start + 1 + plek
            shift = 0 if plek <= last or self.som.verwacht else -1
            return self._column(2 if made else 1), self.start + 1 + plek + shift
        return find

    def _column(self, number: int) -> str:
        """The letter of a column: 1 is the number in the document, 2 the formula, 3 what the report says."""
        return chr(ord("A") + len(self.first) + 1 + number)
