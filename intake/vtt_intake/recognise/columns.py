"""The columns of a table: what kind of values each holds, in which unit, and a short name for it."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vtt_engine.record.columns import Eenheid, Kolomsoort
from vtt_intake.recognise.build import free_name
from vtt_intake.recognise.tables_cells import YEAR, Inhoud, is_year
from vtt_intake.recognise.tables_grid import Rooster
from vtt_intake.recognise.tables_rows import Regelrij

_THOUSAND = re.compile(r"[x×*]\s*(?:€|euro|eur)?\s*1[.,]?000(?![.\d])|(?:€|euro|eur)\s*[x×*]\s*1\.000(?![.\d])|\bin\s+duizend|"
                       r"\bin\s+(?:€|euro|eur)\s*1\.000(?![.\d])|\(\s*(?:€|euro)\s*1\.000\s*\)|"
                       r"duizend(?:en|tallen)?\s+euro|\bk€|€\s?k\b", re.IGNORECASE)
_MILLION = re.compile(r"[x×*]\s*(?:€|euro|eur)?\s*(?:1\.000\.000|1\s?mln|1\s?miljoen|mln|miljoen)|"
                      r"\bin\s+(?:€\s*)?(?:miljoen|mln)|(?:miljoen(?:en)?|mln\.?)\s+euro|"
                      r"(?:€|euro|eur)\s*(?:x\s*)?(?:1\s*)?(?:mln|miljoen)", re.IGNORECASE)
_EURO = re.compile(r"€|\beuro'?s?\b|\bEUR\b", re.IGNORECASE)
_PEOPLE = re.compile(r"(?<!per )(?<!per 1\.000 )\binwoner", re.IGNORECASE)
_PRICE = re.compile(r"€|bijdrage|bedrag|kosten|tarief|uitgaven", re.IGNORECASE)
_VOTES = re.compile(r"stemwaarde|stemgewicht|aantal stemmen|\bstemmen\b", re.IGNORECASE)
_FTE = re.compile(r"\bfte'?s?\b|\bformatie\b", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bprocent|percentage|\baandeel\b", re.IGNORECASE)
_HOURS = re.compile(r"\buren\b|\buur\b", re.IGNORECASE)
_MONEY = re.compile(r"bedrag|\bbudget|\bkosten\b|kosten$|\blasten\b|\bbaten\b|bijdrage|begroting|raming|geraamd|saldo|"
                    r"uitbreiding|in rekening|realisatie|tarief|rente|opbrengst|dekking|uitgaven|inkomsten|subsidie|reserve|"
                    r"lasten$|storting|onttrekking|toevoeging|krediet|investering|mutatie|prijs|resultaat|wijziging|"
                    r"\bstand\b|\bkapitaal",
                    re.IGNORECASE)
_COUNT = re.compile(r"^aantal|\baantallen\b|meldingen|adviezen|cliënten|trajecten|casussen|klanten|huishoudens|"
                    r"\bjaren\b|\bdagen\b|\bmaanden\b|termijn", re.IGNORECASE)
_SMALL = 100
_SHORT_LINE = 40
_DIFFERENCE = re.compile(r"verschil|afwijking|toename|afname|voordeel|nadeel|^totaal$", re.IGNORECASE)
_NO_WORDS = frozenset(["de", "het", "een", "van", "voor", "aan", "en", "in", "op", "te", "per", "bij", "met", "tot", "om"])


class Kolomplan(NamedTuple):
    """A column as it will be in the record. ``plek`` is its place in the grid; of a mixed column two plans share one place,
    and ``deel`` says whether the plan takes the percentages or the rest. ``decimalen``: the most that a cell prints.
    """

    plek: int
    id: str
    naam: str
    soort: Kolomsoort
    eenheid: Eenheid | None = None
    decimalen: int = 0
    deel: str = ""
    zeker: bool = True

    def takes(self, cell: Inhoud) -> bool:
        """Whether a cell belongs to this plan."""
        if self.deel == "procent":
            return cell.figuur is not None and cell.figuur.procent
        return not self.deel or cell.figuur is None or not cell.figuur.procent


@lru_cache(maxsize=10_000)
def unit_in(text: str) -> Eenheid | None:
    """The unit of amounts that a text names."""
    return "miljoen euro" if _MILLION.search(text) else "duizend euro" if _THOUSAND.search(text) else \
        "euro" if _EURO.search(text) else None


def unit_beside(text: str) -> Eenheid | None:
    """The unit that a text beside a table names for it; None if the text is longer and tells of something else."""
    return unit_in(text) if "bedrag" in text.lower() or len(text) < _SHORT_LINE else None


def plan_columns(rooster: Rooster, rows: Sequence[Regelrij], money_around: bool, unit: Eenheid | None) -> list[Kolomplan]:
    """Decide per column beside the names what it holds. ``money_around``: the words around the table speak of amounts;
    ``unit`` is the one they name.
    """
    plans: list[Kolomplan] = []
    money = money_around or any(c.figuur and c.figuur.euro for row in rows for c in row.inhoud) \
        or any(_EURO.search(head) for head in rooster.koppen)
    least = 0 if unit in ("duizend euro", "miljoen euro") else _SMALL
    for k in rooster.kolommen:
        cells = [row.inhoud[k] for row in rows if row.soort in ("post", "deel") and not _repeat(row, k)]
        totals = [row.inhoud[k] for row in rows if row.soort in ("subtotaal", "totaal")]
        seen = [cell.figuur for cell in cells if cell.figuur]
        head = rooster.koppen[k]
        if len(seen) * 2 < sum(bool(cell.tekst) and cell.leeg is None for cell in cells) or not (seen or any(
                cell.figuur for cell in totals)):
            if any(cell.tekst and cell.leeg is None for cell in cells):
                plans.append(Kolomplan(k, "", head, "tekst"))
            continue
        percent = [figure.procent for figure in seen]
        if is_year(head) and 2 * sum(bool(_COUNT.search(row.naam) or _FTE.search(row.naam)) for row in rows) > len(rows):
            plans.append(Kolomplan(k, "", head, "aantal"))
            continue
        if any(percent) and not all(percent):
            others = [cell for cell in (*cells, *totals) if cell.figuur and not cell.figuur.procent]
            rest = "fte" if _FTE.search(head) else _kind(head, money, others, least)[0]
            plans += [Kolomplan(k, "", head, rest, deel="rest"), Kolomplan(k, "", head, "procent", deel="procent")]
        else:
            kind, sure = _kind(head, money, [*cells, *totals], least)
            plans.append(Kolomplan(k, "", head, kind, zeker=sure))
    if any(plan.soort == "bedrag" and plan.zeker for plan in plans):
        unsure = [plan.soort == "aantal" and not plan.zeker and bool(_DIFFERENCE.search(plan.naam)) for plan in plans]
        plans = [plan._replace(soort="bedrag") if money else plan for plan, money in zip(plans, unsure, strict=True)]
    return _named([_measured(plan, rows) for plan in plans])


def _repeat(row: Regelrij, k: int) -> bool:
    return row.cellen[k].vervolg and row.cellen[k].tekst == row.cellen[k - 1].tekst


def _kind(head: str, money: bool, cells: Sequence[Inhoud], least: int) -> tuple[Kolomsoort, bool]:
    """The kind of a column by its header and cells, and whether these say so themselves.

    A header that tells nothing is of money among money, if a figure of ``least`` or more stands in it.
    """
    seen = [cell.figuur for cell in cells if cell.figuur]
    if seen and all(figure.procent for figure in seen):
        return "procent", True
    if any(figure.euro for figure in seen) or _EURO.search(head):
        return "bedrag", True
    whole = all(figure.waarde >= 0 and not figure.decimalen for figure in seen)
    for kind, pattern in (("inwoners", _PEOPLE), ("stemmen", _VOTES)):
        if pattern.search(head) and whole and not _PRICE.search(head):
            return kind, True  # type: ignore[return-value]
    for kind, pattern in (("fte", _FTE), ("procent", _PERCENT), ("uren", _HOURS), ("aantal", _COUNT)):
        if pattern.search(head) and not _MONEY.search(head):
            return kind, True  # type: ignore[return-value]
    if _MONEY.search(head):
        return "bedrag", money or bool(unit_in(head)) or not _COUNT.search(head)
    large = is_year(head) or not head or max((abs(figure.waarde) for figure in seen), default=0) >= least
    return ("bedrag", False) if money and large else ("aantal", is_year(head) or not head)


def _measured(plan: Kolomplan, rows: Sequence[Regelrij]) -> Kolomplan:
    own = [cell.figuur for row in rows if plan.takes(cell := row.inhoud[plan.plek]) and cell.figuur]
    decimals = max((figure.decimalen for figure in own), default=0)
    unit = unit_in(plan.naam) if plan.soort == "bedrag" else None
    if plan.soort == "bedrag" and decimals > 2:
        return plan._replace(soort="aantal", decimalen=decimals)
    return plan._replace(decimalen=decimals, eenheid=unit if unit != "euro" else None)


def _named(plans: list[Kolomplan]) -> list[Kolomplan]:
    """Give every plan an id of its own, of the words of its header."""
    taken: set[str] = set()
    found = []
    for plan in plans:
        name = free_name(slug(plan), taken, "_")
        taken.add(name)
        found.append(plan._replace(id=name))
    return found


def slug(plan: Kolomplan) -> str:
    """A short id: of a header its first telling words, of a year or no header the kind of the column."""
    if plan.deel or plan.soort == "inwoners":
        return plan.soort
    if is_year(plan.naam):
        return f"{plan.soort}_{plan.naam[:4]}"
    plain = unicodedata.normalize("NFKD", plan.naam).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in _NO_WORDS]
    years = [word for word in words if YEAR.fullmatch(word)]
    kept = [word for word in words if word not in years][:3] + years[:1]
    name = "_".join(kept)
    return name if name and name[0].isalpha() else f"{plan.soort}_{name}".rstrip("_")


def share_ids(tables: Sequence[list[Kolomplan]]) -> None:
    """Give columns of several tables that have the same words in their header, and the same kind, the id of the first."""
    first: dict[tuple[str, str], str] = {}
    for plans in tables:
        for k, plan in enumerate(plans):
            keys = _likeness(plan)
            known = next((first[key] for key in keys if key in first), plan.id)
            if known != plan.id and known not in {other.id for other in plans}:
                plans[k] = plan._replace(id=known)
            for key in keys:
                first.setdefault(key, plans[k].id)


def _likeness(plan: Kolomplan) -> list[tuple[str, str]]:
    """The words of a header without years, written together and sorted: either may be the same elsewhere."""
    words = re.findall(r"[^\W_]+", YEAR.sub("", plan.naam.lower()))
    return [(plan.soort + plan.deel, text) for text in ("".join(words), " ".join(sorted(words))) if words]
