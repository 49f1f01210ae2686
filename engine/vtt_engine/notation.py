"""Dutch notation of values, the same in every message and report: € 983.000, 15 januari 2025, 42,6."""

from datetime import date

MAANDEN = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def getal(waarde: int, decimalen: int = 0) -> str:
    """Write digits with ``decimalen`` of them behind the comma: getal(1765, 2) is 17,65."""
    sign = "-" if waarde < 0 else ""
    whole, rest = divmod(abs(waarde), 10**decimalen)
    text = f"{whole:,}".replace(",", ".")
    return f"{sign}{text},{rest:0{decimalen}d}" if decimalen else f"{sign}{text}"


def euro(cent: int) -> str:
    """Write whole cents as euros; the cents only when there are any."""
    return f"€ {getal(cent // 100)}" if cent % 100 == 0 else f"€ {getal(cent, 2)}"


def dag(waarde: date | int) -> str:
    """Write a day (or its ordinal) as 15 januari 2025."""
    day = date.fromordinal(waarde) if isinstance(waarde, int) else waarde
    return f"{day.day} {MAANDEN[day.month - 1]} {day.year}"


def dag_met_weekdag(waarde: date | int) -> str:
    """Write a day with its weekday: zondag 14 september 2025."""
    day = date.fromordinal(waarde) if isinstance(waarde, int) else waarde
    return f"{WEEKDAGEN[day.weekday()]} {dag(day)}"


def periode(vroegst: int, laatst: int) -> str:
    """Write an uncertain date by its earliest and latest day (ordinals); whole months as months."""
    if vroegst == laatst:
        return dag(vroegst)
    first, last = date.fromordinal(vroegst), date.fromordinal(laatst)
    if first.day == 1 and (laatst == date.max.toordinal() or date.fromordinal(laatst + 1).day == 1):
        start, end = (f"{MAANDEN[day.month - 1]} {day.year}" for day in (first, last))
        return start if start == end else f"{start} t/m {end}"
    return f"{dag(first)} t/m {dag(last)}"


def count(number: int, one: str, more: str) -> str:
    """Write a number with its noun: 1 fout, 3 fouten."""
    return f"{getal(number)} {one if number == 1 else more}"


def dagen(aantal: int) -> str:
    """Write a number of days: 1 dag, 163 dagen."""
    return f"{getal(aantal)} dag" if abs(aantal) == 1 else f"{getal(aantal)} dagen"


def opsomming(namen: tuple[str, ...] | list[str], hoogstens: int = 8) -> str:
    """Join names: a, b en c; past ``hoogstens`` the number of the rest."""
    shown = list(namen[:hoogstens])
    if len(namen) > hoogstens:
        return f"{', '.join(shown)} en {len(namen) - hoogstens} andere"
    return f"{', '.join(shown[:-1])} en {shown[-1]}" if len(shown) > 1 else "".join(shown)
