"""What the words around an amount say of it: its year, nature, whether it is asked or granted, cost or income."""

import re
from bisect import bisect_right
from typing import Literal, NamedTuple

from vtt_engine.record.amounts import Bron
from vtt_engine.record.columns import Stand
from vtt_engine.text.amounts import Geld, find_amounts
from vtt_engine.text.dates import find_dates
from vtt_engine.text.sentences import Zin, sentences
from vtt_intake.recognise.tables_cells import YEAR

Aard = Literal["incidenteel", "structureel"]
Soort = Literal["last", "baat", "onttrekking", "toevoeging"]
_NATURES: tuple[tuple[Aard, str], ...] = (
    ("incidenteel", r"incidente\w+|eenmalig\w*|éénmalig\w*|tijdelijk\w*|voor de duur van"),
    ("structureel", r"structure\w+|jaarlijks\w*"))
_NOT = re.compile(r"\b(?:geen|niet|nog niet|niet langer)\s+(?:\w+\s+)?$", re.IGNORECASE)
_NEAR = 80  # what stands further away says nothing of a figure
_BESIDE = re.compile(r"\b(?:dan|t\.?o\.?v\.?|ten opzichte van|vergeleken met|gemiddelde van|sinds|anders dan in|net als in)\s+"
                     r"(?:\S+\s+){0,3}$", re.IGNORECASE)
_BEHIND = re.compile(r"\s*(?:(?:in|voor|over|vanaf|met ingang van)\s+(?:het\s+(?:begrotings)?jaar\s+)?|\(\s*(?:in\s+|jaar\s+)?)"
                     r"((?:19|20)\d{2})(?!\s*(?:en|t/m|tot|-|–)\s*(?:19|20)\d{2})\b", re.IGNORECASE)
_DECIDING = re.compile(r"^\s+(?:\w+\s+)?(?:ingestemd|besloten|goedgekeurd|vastgesteld|afgesproken|ge[ïi]nformeerd)",
                       re.IGNORECASE)
_REPORT = re.compile(r"(?:rapportage|rapport|nota|memo|brief|voorstel|besluit|plan)\s+(?:\w+\s+)?$", re.IGNORECASE)
_DROPS = re.compile(r"\bvervalt?\b|\bvervallen\b|te verlagen", re.IGNORECASE)
_GRANTED = re.compile(r"\b(?:heeft|hebben|had|is|was|zijn|werd|werden)\b.*\b(?:ingestemd|toegekend|opgenomen|"
                      r"beschikbaar\s+gesteld|ge[ïi]nformeerd|vastgesteld|goedgekeurd|besloten)|beschikbaar\s+(?:heeft\s+)?gesteld|"
                      r"reeds (?:goedgekeurd|toegekend|begroot)", re.IGNORECASE | re.DOTALL)
_DECIDED = re.compile(r"\bakkoord met|\bwordt toegekend|\bis (?:vastgesteld|besloten|toegekend|aangenomen)|stemt in met",
                      re.IGNORECASE)
_REFUSED = re.compile(r"afgewezen|verworpen|\bvoorgestelde?\b|gevraagde?\b", re.IGNORECASE)
_KINDS: tuple[tuple[Soort, str], ...] = (
    ("onttrekking", r"\bonttrek\w*|\bonttrokken"),
    ("toevoeging", r"toe\s?te\s?voegen aan de|dot(?:eren|atie)|stort\w+ in de \w*reserve"),
    ("baat", r"gemeentelijke bijdrage|opbrengst|\bbaten?\b|\binkomst|in rekening (?:te |ge)?bra?c?h?t?|subsidie|uitkering|"
             r"rijksmiddelen|extra middelen"),
    ("last", r"kosten\b|\buitga(?:ve|ven)\b|lasten\b|\blast\b|uit\s?te\s?breiden|uitbreiding|beschikbaar|toegekend|versterk|"
             r"investering|\binzet|bijdrage|financiering|verhogen|taakstelling|budget"))
_SOURCES: tuple[tuple[Bron, str], ...] = (
    ("reserve", r"\breserves?\b|\w+reserve\b"), ("rente", r"\brente"), ("centrumgemeente", r"centrumgemeente"),
    ("rijk", r"\brijk\b|\brijks|decentralisatie-?uitkering|specifieke uitkering|\bspuk\b|\bduvo\b|ministerie"),
    ("gemeenten", r"\bgemeenten\b|gemeentelijke bijdrage|deelnemers"),
    ("eigen middelen", r"eigen middelen|bestaande? (?:budget|begroting)|binnen de begroting|kostenplaats"))
_LENT = re.compile(r"krediet|\blening", re.IGNORECASE)
_RATE = re.compile(r"^\s*(?:per|/)\s*(?:uur|inwoner|traject|cliënt|casus|fte|stuk|dag|maand|week|kind|persoon|"
                   r"huishouden|melding)", re.IGNORECASE)
_RATE_BEFORE = re.compile(r"\bper\s+(?:uur|inwoner|traject|cliënt|casus|fte|stuk)\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
_CLOSE = 3
_THRESHOLD = re.compile(r"drempel|mandaat|aanbesteding|volmacht", re.IGNORECASE)


class Vraag(NamedTuple):
    """What the proposal asks, as far as the words around an amount need it: the budget year, if one is plain."""

    jaar: int | None


def sentence_at(text: str, begin: int) -> Zin:
    """The sentence in which an offset lies."""
    every = sentences(text)
    i = bisect_right(every, begin, key=lambda zin: zin.begin) - 1
    return every[i] if i >= 0 and begin < every[i].eind else Zin(0, len(text), text)


def is_rate(text: str, end: int) -> bool:
    """Whether an amount is a price per something or a threshold, and no budget."""
    zin = sentence_at(text, end - 1)
    before = zin.tekst[:max(0, end - zin.begin)].rsplit("€", 1)[0]
    return bool(_RATE_BEFORE.search(before) or _RATE.match(text[end:]) or _THRESHOLD.search(zin.tekst))


def year_near(text: str, begin: int, end: int) -> tuple[int, bool] | None:
    """The budget year that a sentence names for the amount at these offsets, the nearest one, and whether it is plain."""
    dates = [(found.begin, found.eind) for found in find_dates(text)]
    if behind := _BEHIND.match(text[end:]):
        return int(behind[1]), True
    seen = []
    for match in YEAR.finditer(text):
        before, after = text[max(0, match.start() - _NEAR):match.start()], text[match.end():match.end() + _NEAR]
        if any(a <= match.start() < b for a, b in dates) or _BESIDE.search(before) or _DECIDING.match(after):
            continue
        gap = begin - match.end() if match.start() < begin else (match.start() - end) * 2
        seen.append((gap + (60 if _REPORT.search(before) else 0), int(match[0])))
    if not seen:
        return None
    best = min(seen)[1]
    return best, len({year for _, year in seen}) == 1 or min(seen)[0] < 60


def years_before(text: str, begin: int) -> int | None:
    """The last year that the earlier sentences of a paragraph name."""
    for zin in reversed([zin for zin in sentences(text) if zin.eind <= begin]):
        if found := year_near(zin.tekst, len(zin.tekst), len(zin.tekst)):
            return found[0]
    return None


def nature_in(text: str) -> Aard | None:
    """The nature that a text names; None if it names none or both."""
    found: set[Aard] = {name for name, pattern in _NATURES for match in re.finditer(pattern, text, re.IGNORECASE)
             if not _NOT.search(text[:match.start()])}
    return found.pop() if len(found) == 1 else None


def nature_near(text: str, begin: int, end: int) -> Aard | None:
    """The nature named nearest to an amount in its sentence, if no other amount stands between."""
    others = [money for money in find_amounts(text) if money.begin >= end or money.eind <= begin]
    seen: list[tuple[int, Aard]] = []
    for name, pattern in _NATURES:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            low, high = (match.end(), begin) if match.start() < begin else (end, match.start())
            apart = any(low <= money.begin < high for money in others)
            if not _NOT.search(text[:match.start()]) and not (apart and _of_other(text, match.start(), others)):
                seen.append((high - low, name))
    return min(seen)[1] if seen else None


def _of_other(text: str, at: int, others: list[Geld]) -> bool:
    """Whether a word stands right beside another amount."""
    return any(text[money.eind:at].strip() == "" if money.eind <= at else len(text[at:money.begin].split()) < _CLOSE
               for money in others)


def stand_of(sentence: str, rubriek: str, kop: str) -> tuple[Stand, bool] | None:
    """Whether an amount is asked, decided now or granted before, by the words of its sentence; and whether they say so."""
    if _DROPS.search(sentence):
        return "gevraagd", True
    if re.match(r"besluit\b", kop.strip(), re.IGNORECASE) or rubriek == "uitslag":
        if _REFUSED.search(sentence):
            return "gevraagd", True
        if _DECIDED.search(sentence):
            return "besloten", True
    if _GRANTED.search(sentence):
        return "eerder", True
    return ("gevraagd", True) if rubriek == "besluit" else None


def kind_of(label: str, sentence: str) -> tuple[Soort, bool] | None:
    """Whether an amount is a cost or income: as its subject says (plain), else as its sentence says."""
    if _LENT.search(label):
        return None
    for text, sure in ((label, True), (sentence, False)):
        found: list[Soort] = [name for name, pattern in _KINDS if re.search(pattern, text, re.IGNORECASE)]
        if found and (sure or len(found) == 1):
            return found[0], sure
    return None


def source_in(text: str) -> Bron | None:
    """Who pays, as a text says; None if it names nobody or several."""
    found: list[Bron] = [name for name, pattern in _SOURCES if re.search(pattern, text, re.IGNORECASE)]
    return found[0] if len(found) == 1 else None
