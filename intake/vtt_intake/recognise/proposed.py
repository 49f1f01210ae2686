"""The proposed decision: which section of which paper holds it, and its points with their numbers."""

import re
from collections.abc import Callable
from itertools import groupby
from typing import NamedTuple

from vtt_intake.form import Plek, Tabel
from vtt_intake.recognise.listing import Item, items, split_letters
from vtt_intake.recognise.outline import BESIDE, Regel
from vtt_intake.recognise.picture import Beeld, Deelstuk

_ABOUT_POINT = re.compile(r"^\s*(?:voorstel|beslis?punt|besluitpunt|punt)\s+\d", re.IGNORECASE)
_OUTCOME_HEAD = re.compile(r"^besluit(?:en)?\s+(?:van\s+)?(?:het\s+)?(?:algemeen|dagelijks|[ad]b\b|bestuur|college\b|b\s?&\s?w)|"
                           r"^uitslag|^besluit\b.*\bd\.?d\.?\s|"
                           r"^(?:genomen|vastgesteld) besluit", re.IGNORECASE)
_SAID = re.compile(r"\b(?:akkoord|aangenomen|verworpen|afgewezen|aangehouden|conform (?:besloten|voorstel)|ingestemd)\b|"
                   r"^conform\b", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_WORDS = re.compile(r"[^\W\d_]{3}")  # a point says something; numbers that came loose from their words do not
_GAP = 3  # numbers that may be skipped: a point that is missing is for the rules to find


class Punt(NamedTuple):
    """A point: its number (``1``, ``1.a``), its words, its place, the letters printed under it, and whether it was numbered."""

    nummer: str
    tekst: str
    plek: Plek
    kop: str
    letters: tuple[str, ...]
    genummerd: bool


class Sectie(NamedTuple):
    """A section about the decision: the paper, the heading, its lines and the items in them."""

    deel: Deelstuk
    kop: str
    regels: tuple[Regel, ...]
    items: tuple[Item, ...]
    is_uitkomst: bool


def sections(beeld: Beeld) -> list[Sectie]:
    """The sections of all papers about the decision, in reading order."""
    found = []
    for deel in beeld.teksten:
        inside = [line for line in deel.regels if isinstance(line.blok, Tabel) or line.blok.soort not in BESIDE]
        for rubriek, group in groupby(inside, lambda line: (line.rubriek, line.sectie)):
            lines = tuple(group)
            if rubriek[0] == "besluit":
                found.append(_section(deel, lines))
    return found


def _section(deel: Deelstuk, lines: tuple[Regel, ...]) -> Sectie:
    head = lines[0].sectiekop
    inside = tuple(items(line for line in lines if not line.is_kop))
    told = [item for item in inside if item.nummer == "•" or item.genummerd]
    spoken = any(_ABOUT_POINT.match(item.tekst) or _ABOUT_POINT.match(item.woorden) for item in told)
    outcome = bool(_OUTCOME_HEAD.match(head.strip())) or (spoken and any(_SAID.search(item.tekst) for item in told))
    short = [item.tekst for item in inside if len(item.tekst.split()) <= 6]
    return Sectie(deel, head, lines, inside, outcome or (len(inside) <= 2 and any(_SAID.search(text) for text in short)))


def proposal(beeld: Beeld) -> tuple[Sectie, list[Punt]] | None:
    """The section with the proposed decision and its points: the first with numbers, else with bullets, else with text."""
    own = [section for section in sections(beeld) if not section.is_uitkomst]
    for wanted in _WANTED:
        section = next((section for section in own if any(wanted(item) for item in section.items)), None)
        if section:
            return section, points_of(section)
    return None


def same_decisions(beeld: Beeld) -> list[Sectie]:
    """The sections of all papers that hold the proposed decision, the first one first; empty if there is none."""
    found = proposal(beeld)
    if found is None:
        return []
    first, points = found
    return [first, *(section for section in sections(beeld)
                     if section != first and not section.is_uitkomst and _holds(section, points))]


def _holds(section: Sectie, points: list[Punt]) -> bool:
    """Whether a section has numbered points with about the words of the proposal (a share of the words, so that a slip shows)."""
    own = {word for point in points_of(section) for word in re.findall(r"\w+", point.tekst.lower())}
    wanted = {word for point in points for word in re.findall(r"\w+", point.tekst.lower())}
    return any(item.genummerd for item in section.items) and 2 * len(own & wanted) > len(own | wanted)


_WANTED: tuple[Callable[[Item], bool], ...] = (
    lambda item: item.genummerd and rank(item.nummer) == 1 and bool(_WORDS.search(item.tekst)),
    lambda item: item.genummerd and bool(_WORDS.search(item.tekst)),
    lambda item: item.nummer == "•", lambda item: bool(_WORDS.search(item.tekst)))


def rank(number: str) -> int:
    """The place of a number in its list: ``3``, ``c``, ``C`` and ``III`` are the third; 0 for what is no such number."""
    if number.isdigit():
        return int(number)
    if number in _ROMAN:
        return _ROMAN.index(number) + 1
    return ord(number.lower()) - 96 if len(number) == 1 and number.isalpha() else 0


def points_of(section: Sectie) -> list[Punt]:
    """The points of a section. Letters under a point become points of their own (``1.a``) and are listed with it."""
    numbered = [item for item in section.items if item.genummerd and _WORDS.search(item.tekst)]
    if not numbered:
        return _unnumbered(section)
    found: list[Punt] = []
    main, last = min(item.niveau for item in numbered), 0
    for item in section.items:
        if not item.genummerd or not _WORDS.search(item.tekst):
            _continue(found, item)
        elif item.niveau > main and found:
            _add_letter(found, item)
        elif item.niveau == main and (last == 0 or last <= rank(item.nummer) <= last + _GAP):
            _add_point(found, item)
            last = rank(item.nummer)
    return found


def _add_point(found: list[Punt], item: Item) -> None:
    text, parts = split_letters(item.tekst)
    number = _unique(found, item.nummer)
    found.append(Punt(number, text, item.plek, item.regel.kop, tuple(letter for letter, _ in parts), True))
    found += [Punt(f"{number}.{letter}", words, item.plek, item.regel.kop, (), True) for letter, words in parts]


def _unique(found: list[Punt], number: str) -> str:
    """The number, made different from a point that was numbered the same: a record refers to points by their number."""
    taken = {point.nummer for point in found}
    return number if number not in taken else f"{number}-{len(found) + 1}"


def _add_letter(found: list[Punt], item: Item) -> None:
    """Put a lettered item under the last main point."""
    i = max((i for i, point in enumerate(found) if "." not in point.nummer), default=None)
    if i is None:
        _add_point(found, item)
        return
    main = found[i]
    own = item.nummer.removeprefix(main.nummer).lstrip(".") or item.nummer
    found[i] = main._replace(letters=(*main.letters, own))
    found.append(Punt(_unique(found, f"{main.nummer}.{own}"), item.tekst, item.plek, item.regel.kop, (), True))


def _continue(found: list[Punt], item: Item) -> None:
    """A bullet or a short tail under a point belongs to its words."""
    if found and item.nummer == "•":
        found[-1] = found[-1]._replace(tekst=f"{found[-1].tekst} {item.tekst}")


def _unnumbered(section: Sectie) -> list[Punt]:
    """Points without a number: every bullet, else every paragraph that asks something, numbered in the order they stand in."""
    bullets = [item for item in section.items if item.nummer == "•"]
    chosen = bullets or [item for item in section.items if _WORDS.search(item.tekst) and not item.tekst.rstrip().endswith(":")]
    return [Punt(str(i), item.tekst, item.plek, item.regel.kop, (), False) for i, item in enumerate(chosen, 1)]
