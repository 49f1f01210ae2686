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


def growth_in_text(beeld: Beeld, known: Sequence[Reeks]) -> Iterator[Tekstgroei]:
    """The percentages of growth in text that name a series of a table."""
    for alinea, where in _paragraphs(beeld):
        before: list[Zin] = []
        for zin in sentences(alinea.tekst):
            yield from _in_sentence(zin, before, known, alinea.plek, where)
            before.append(zin)


def _in_sentence(zin: Zin, before: Sequence[Zin], known: Sequence[Reeks], plek: Plek, where: str) -> Iterator[Tekstgroei]:
    marks = list(_PERCENT.finditer(zin.tekst))
    for i, mark in enumerate(marks):
        ahead = zin.tekst[marks[i - 1].end() if i else 0:mark.start()]
        after = zin.tekst[mark.end():marks[i + 1].start() if i + 1 < len(marks) else len(zin.tekst)]
        found = _series(ahead, after, known)
        figure = read_digits(mark[2])
        falls = mark[1] in ("-", "−", "–") or (_FALLS.search(zin.tekst) and not _GROWS.search(zin.tekst))
        if found is None or figure is None or not (mark[1] or _GROWS.search(zin.tekst) or _FALLS.search(zin.tekst)):
            continue
        number = as_number(figure._replace(waarde=-figure.waarde if falls else figure.waarde), False, 0)
        if number is not None:
            years = next((pair for text in (zin.tekst, *(z.tekst for z in reversed(before))) if (pair := _years(text))), None)
            clause = f"{found[1]} {mark[0].strip()}" if found[1] in ahead else mark[0].strip()
            words = zin.tekst[zin.tekst.rfind(found[1], 0, mark.start()):mark.end()] if found[1] in ahead else clause
            yield Tekstgroei(found[0], number, years, words, plek, where, bool(_FORECAST.search(zin.tekst)))


def _series(ahead: str, after: str, known: Sequence[Reeks]) -> tuple[Reeks, str] | None:
    """The series named right before a percentage, right behind it, or else the last one named before it."""
    for item in known:
        if match := re.search(rf"\b({re.escape(item.naam)})\s*:?\s*(?:met\s*)?$", ahead, re.IGNORECASE):
            return item, match[1]
    for item in known:
        pattern = rf"^\s*(?:meer|minder|in|van)?\s*(?:het|de)?\s*(?:aantal\s+)?({re.escape(item.naam)})\b"
        if match := re.match(pattern, after, re.IGNORECASE):
            return item, match[1]
    seen = [(match.start(), match[0], item) for item in known
            for match in re.finditer(rf"\b{re.escape(item.naam)}\b", ahead, re.IGNORECASE)]
    last = max(seen, key=lambda found: (found[0], len(found[1])), default=None)
    return (last[2], last[1]) if last else None


def _years(text: str) -> tuple[int, int] | None:
    base = _SINCE.search(text)
    others = {int(year) for year in YEAR.findall(text)} - ({int(base[1])} if base else set())
    return (int(base[1]), others.pop()) if base and len(others) == 1 else None


def counts_in_text(beeld: Beeld, known: Sequence[Reeks]) -> Iterator[Tekstcijfer]:
    """The numbers in text of a series and a year that a table has: ``In 2020 waren er 1459 meldingen``."""
    for alinea, where in _paragraphs(beeld):
        for zin in sentences(alinea.tekst):
            years = {int(year) for year in YEAR.findall(zin.tekst)}
            for item in known if len(years) == 1 else ():
                year = next(iter(years))
                for match in re.finditer(rf"\b{re.escape(item.naam)}\b", zin.tekst, re.IGNORECASE):
                    number = _COUNT.search(zin.tekst[:match.start()])
                    if number and year in item.cijfers and int(number[1].replace(".", "")) != year:
                        words = zin.tekst[number.start():match.end()]
                        yield Tekstcijfer(item, year, int(number[1].replace(".", "")), words, alinea.plek, where)
