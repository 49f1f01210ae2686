"""Percentages of growth in running text, with the series and the years that the words around them name."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vtt_engine.record.values import Decimaal
from vtt_engine.text.numbers import read_digits
from vtt_engine.text.sentences import Zin, sentences
from vtt_intake.form import Alinea, Plek
from vtt_intake.recognise.amounts_places import place_of_figure
from vtt_intake.recognise.percent_series import Reeks
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables_cells import YEAR, as_number

_PERCENT = re.compile(r"(?<![\d/])(?<!\d[-–] )(?<!\d[-–])([+\-−–])?\s?(\d{1,3}(?:,\d+)?)\s?(?:%|procent\b)")
_GROWS = re.compile(r"stijg|gesteg|steeg|toegenomen|toename|neemt toe|groei|gegroei|hoger|meer\b", re.IGNORECASE)
_FALLS = re.compile(r"gedaal|daling|daalt|daald|afgenomen|afname|neemt af|lager|minder\b", re.IGNORECASE)
_SINCE = re.compile(r"(?:ten opzichte van|t\.?o\.?v\.?|vergeleken met|sinds|vanaf|van)\s+(?:het jaar\s+)?((?:19|20)\d{2})",
                    re.IGNORECASE)
_FORECAST = re.compile(r"prognose|naar verwachting|verwachte?\b", re.IGNORECASE)
_WORD = re.compile(r"\w[\w’'-]*")
_UP_TO = re.compile(r"\s*:?\s*(?:met\s*)?")
_FROM = re.compile(r"\s*(?:meer|minder|in|van)?\s*(?:het|de)?\s*(?:aantal\s+)?", re.IGNORECASE)
_COUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{2,6})(?![\d.,]*\d)\s+$")


class Tekstgroei(NamedTuple):
    """A growth in text. ``jaren``: from and to, None if the paragraph does not name both."""

    reeks: Reeks
    procent: int | Decimaal
    jaren: tuple[int, int] | None
    tekst: str
    plek: Plek
    plaats: str
    prognose: bool


class Tekstcijfer(NamedTuple):
    """A count in text of a series and year that a table has too."""

    reeks: Reeks
    jaar: int
    waarde: int
    tekst: str
    plek: Plek
    plaats: str


def _paragraphs(beeld: Beeld) -> Iterator[tuple[Alinea, str]]:
    for deel in beeld.delen:
        for line in deel.regels:
            if isinstance(line.blok, Alinea) and line.blok.soort in ("alinea", "punt", "kop", "voetnoot", "tekstvak"):
                yield line.blok, place_of_figure(beeld, deel, line, line.blok)


class Namen:
    """The series of the tables by name, to find them in text. Of two with one name the first counts."""

    def __init__(self, known: Sequence[Reeks]) -> None:
        self._by_name: dict[tuple[str, ...], Reeks] = {}
        for item in known:
            if words := tuple(match[0].lower() for match in _WORD.finditer(item.naam)):
                self._by_name.setdefault(words, item)
        self._longest = max(map(len, self._by_name), default=0)

    def find(self, text: str) -> list[tuple[int, int, Reeks]]:
        """The series that a text names, with the offsets of their names, from left to right."""
        words = [(match.start(), match.end(), match[0].lower()) for match in _WORD.finditer(text)]
        found = []
        for i, (begin, _, _) in enumerate(words):
            for n in range(min(self._longest, len(words) - i), 0, -1):
                item = self._by_name.get(tuple(word for _, _, word in words[i:i + n]))
                if item:
                    found.append((begin, words[i + n - 1][1], item))
                    break
        return found


def growth_in_text(beeld: Beeld, known: Namen) -> Iterator[Tekstgroei]:
    """The percentages of growth in text that name a series of a table."""
    for alinea, where in _paragraphs(beeld):
        if not _PERCENT.search(alinea.tekst):
            continue
        before: list[Zin] = []
        for zin in sentences(alinea.tekst):
            yield from _in_sentence(zin, before, known, alinea.plek, where)
            before.append(zin)


def _in_sentence(zin: Zin, before: Sequence[Zin], known: Namen, plek: Plek, where: str) -> Iterator[Tekstgroei]:
    marks = list(_PERCENT.finditer(zin.tekst))
    falls_too = _FALLS.search(zin.tekst) and not _GROWS.search(zin.tekst)
    for i, mark in enumerate(marks):
        start = marks[i - 1].end() if i else 0
        after = zin.tekst[mark.end():marks[i + 1].start() if i + 1 < len(marks) else len(zin.tekst)]
        found, figure = _series(zin.tekst[start:mark.start()], after, known), read_digits(mark[2])
        if found is None or figure is None or not (mark[1] or _GROWS.search(zin.tekst) or _FALLS.search(zin.tekst)):
            continue
        falls = mark[1] in ("-", "−", "–") or falls_too
        number = as_number(figure._replace(waarde=-figure.waarde if falls else figure.waarde), False, 0)
        if number is not None:
            years = next((pair for text in (zin.tekst, *(z.tekst for z in reversed(before))) if (pair := _years(text))), None)
            words = zin.tekst[start + found[1]:mark.end()] if found[1] is not None else mark[0].strip()
            yield Tekstgroei(found[0], number, years, words, plek, where, bool(_FORECAST.search(zin.tekst)))


def _series(ahead: str, after: str, known: Namen) -> tuple[Reeks, int | None] | None:
    """The series named right before a percentage, right behind it, or else the last one named before it; with its offset."""
    before = known.find(ahead)
    if before and _UP_TO.fullmatch(ahead[before[-1][1]:]):
        return before[-1][2], before[-1][0]
    behind = known.find(after)
    if behind and _FROM.fullmatch(after[:behind[0][0]]):
        return behind[0][2], None
    return (before[-1][2], before[-1][0]) if before else None


def _years(text: str) -> tuple[int, int] | None:
    base = _SINCE.search(text)
    others = {int(year) for year in YEAR.findall(text)} - ({int(base[1])} if base else set())
    return (int(base[1]), others.pop()) if base and len(others) == 1 else None


def counts_in_text(beeld: Beeld, known: Namen) -> Iterator[Tekstcijfer]:
    """The numbers in text of a series and a year that a table has: ``In 2020 waren er 1459 meldingen``."""
    for alinea, where in _paragraphs(beeld):
        for zin in sentences(alinea.tekst) if YEAR.search(alinea.tekst) else ():
            years = {int(year) for year in YEAR.findall(zin.tekst)}
            for begin, end, item in known.find(zin.tekst) if len(years) == 1 else ():
                year, number = next(iter(years)), _COUNT.search(zin.tekst[:begin])
                if number and year in item.cijfers and int(number[1].replace(".", "")) != year:
                    yield Tekstcijfer(item, year, int(number[1].replace(".", "")), zin.tekst[number.start():end],
                                      alinea.plek, where)
