"""A profile beside itself: days that exist, terms that say something, ranges the right way round, names that point to one."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.notation import MAANDEN, euro, getal
from vtt_engine.profiles import Deelnemer, Peildag, Profiel
from vtt_engine.record.values import Getal

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Bezwaar(NamedTuple):
    """What is wrong in a profile: the pointer, what was found, what was expected, and the repair."""

    pad: str
    gevonden: str
    verwacht: str
    herstel: str


def senseless(profiel: Profiel) -> Iterator[Bezwaar]:
    """List what no regeling can mean. A rule that reads it would be silent, or say something odd."""
    terms = () if isinstance(profiel.termijnen, str) else profiel.termijnen
    days = [("/stempeildag", profiel.stempeildag), ("/verdeelpeildag", profiel.verdeelpeildag),
            *((f"/termijnen/{i}/uiterlijk", term.uiterlijk) for i, term in enumerate(terms))]
    for pad, day in days:
        if isinstance(day, Peildag) and day.dag > _LONGEST[day.maand - 1]:
            month = MAANDEN[day.maand - 1]
            yield Bezwaar(f"{pad}/dag", f"{day.dag} {month}", "een dag die bestaat",
                          f"{month} heeft hoogstens {_LONGEST[day.maand - 1]} dagen; verbeter de dag")
    for i, term in enumerate(terms):
        if term.dagen is None and term.uiterlijk is None:
            yield Bezwaar(f"/termijnen/{i}", "een termijn zonder dagen en zonder uiterste dag", "de sleutel dagen of uiterlijk",
                          "vul dagen of uiterlijk in, of haal de termijn weg")
    yield from _numbers(profiel)
    if not isinstance(profiel.deelnemers, str):
        yield from _members(profiel.deelnemers)
    for key in profiel.toelichting or {}:
        if key not in Profiel.model_fields:
            yield Bezwaar(f"/toelichting/{key.replace('~', '~0').replace('/', '~1')}", f"een toelichting bij {key[:60]}",
                          "de naam van een sleutel van het profiel", "zie vtt-check schema profiel")


def _numbers(profiel: Profiel) -> Iterator[Bezwaar]:
    """Ranges, limits, and years that stand twice."""
    if not isinstance(profiel.overheadband, str):
        low, high = profiel.overheadband.van, profiel.overheadband.tot
        if low.waarde * 10**high.decimalen > high.waarde * 10**low.decimalen:
            yield _range("/overheadband", f"{_written(low)} %", f"{_written(high)} %")
    if not isinstance(profiel.fteband, str) and profiel.fteband.van.cent > profiel.fteband.tot.cent:
        yield _range("/fteband", euro(profiel.fteband.van.cent), euro(profiel.fteband.tot.cent))
    for key in ("reserveplafond", "weerstandsratio"):
        limit = getattr(profiel, key)
        if isinstance(limit, Getal) and limit.waarde < 0:
            yield Bezwaar(f"/{key}", _written(limit), "0 of meer", "verbeter het getal")
    seen: set[int] = set()
    for i, frame in enumerate(() if isinstance(profiel.indexkaders, str) else profiel.indexkaders):
        if frame.jaar in seen:
            yield Bezwaar(f"/indexkaders/{i}/jaar", f"voor de tweede keer {frame.jaar}", "elk jaar één keer",
                          "haal één van de twee weg")
        seen.add(frame.jaar)


def _members(members: tuple[Deelnemer, ...]) -> Iterator[Bezwaar]:
    """Members whose years run backwards, and a code or name that two members share."""
    codes: dict[str, str] = {}
    names: dict[str, Deelnemer] = {}
    for i, member in enumerate(members):
        if member.van is not None and member.tot is not None and member.van > member.tot:
            yield _range(f"/deelnemers/{i}", str(member.van), str(member.tot))
        if codes.setdefault(member.code, member.naam) != member.naam:
            yield Bezwaar(f"/deelnemers/{i}/code", member.code, f"een andere code dan die van {codes[member.code]}",
                          "zoek de code op bij het CBS")
        for name in dict.fromkeys((member.naam, *(member.aliassen or ()))):
            other = names.setdefault(name.casefold(), member)
            if other is not member and (other.naam != member.naam or _together(other, member)):
                yield Bezwaar(f"/deelnemers/{i}", f"{name} hoort ook bij {other.naam}", "een naam die bij één deelnemer hoort",
                              "haal één van de twee weg")


def _together(one: Deelnemer, other: Deelnemer) -> bool:
    """Whether there is a year in which both take part."""
    return max(one.van or 0, other.van or 0) <= min(one.tot or 9999, other.tot or 9999)


def _range(pad: str, low: str, high: str) -> Bezwaar:
    return Bezwaar(pad, f"van {low} tot {high}", "een begin vóór het einde", "verwissel van en tot")


def _written(number: Getal) -> str:
    return getal(number.waarde, number.decimalen)
