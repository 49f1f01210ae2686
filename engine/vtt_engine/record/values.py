"""The values of a record that are not plain text: amounts, numbers and dates.

Nothing here passes through float. Amounts are whole eurocents with the precision they were written in; numbers keep
their decimals; dates may be a day, a month or a period.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, LiteralString, NamedTuple

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

LARGEST = 2**53 - 1
_CENTS = re.compile(r"-?\d+\.\d{2}")
_THOUSANDS = re.compile(r"-?\d{1,3}\.\d{3}")
_DUTCH = re.compile(r"(?:€|EUR)?\s*(-?\d{1,3}(?:[. ]\d{3})*|-?\d+)(?:,(\d{2}|-|=))?", re.IGNORECASE)
FIRST_YEAR, LAST_YEAR = 1900, 2200
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")


class Decimaal(str):
    """A number with a decimal point, exactly as it stands in the file."""

    __slots__ = ()


class Bedrag(NamedTuple):
    """An amount: ``cent`` is whole eurocents, ``precisie`` the unit it was written in, in cents (1 or 100)."""

    cent: int
    precisie: int


class Getal(NamedTuple):
    """A number: ``waarde`` is the digits without the point, ``decimalen`` how many of them stand behind it."""

    waarde: int
    decimalen: int


@dataclass(frozen=True, slots=True)
class Datum:
    """A day, or an uncertain date with an earliest and a latest day (a month, a period)."""

    vroegst: date
    laatst: date
    tekst: str


def refuse(kind: LiteralString, expected: str, repair: str) -> PydanticCustomError:
    """Make the error that ``reading`` turns into a Leesfout with this expectation and repair."""
    return PydanticCustomError(kind, "verwacht: {verwacht}", {"verwacht": expected, "herstel": repair})


def read_amount(value: object) -> Bedrag:
    """Read euros (an int, or a Decimaal with two decimals) as a Bedrag; anything else is refused with a repair."""
    if isinstance(value, bool):
        raise refuse("bedrag", "een bedrag in euro's", "schrijf een getal, bijvoorbeeld 983000")
    if isinstance(value, int):
        return _bounded(Bedrag(value * 100, 100))
    if isinstance(value, Decimaal):
        if _CENTS.fullmatch(value):
            return _bounded(Bedrag(int(value.replace(".", "")), 1))
        if _THOUSANDS.fullmatch(value):
            raise refuse("bedrag", "euro's zonder punt, of met precies twee decimalen",
                         f"bedoelde u {value.replace('.', '')}?")
        raise refuse("bedrag", "hele euro's, of precies twee decimalen", _two_decimals(value))
    if isinstance(value, str) and value.strip() and (found := _DUTCH.fullmatch(value.strip())):
        whole = re.sub(r"[. ]", "", found[1])
        cents = found[2] if found[2] and found[2].isdigit() else ""
        plain = f"{whole}.{cents}" if cents else whole
        raise refuse("bedrag", "een getal zonder aanhalingstekens, euroteken of punten", f"bedoelde u {plain}?")
    raise refuse("bedrag", "een bedrag in euro's, of onbekend",
                 "schrijf een getal zonder euroteken, bijvoorbeeld 983000 of 982514.30")


def _two_decimals(text: str) -> str:
    whole, _, decimals = text.partition(".")
    if len(decimals) == 1 and decimals.isdigit():
        return f"bedoelde u {whole}.{decimals}0?"
    return "rond af op hele centen en schrijf twee decimalen"


def _bounded(amount: Bedrag) -> Bedrag:
    if abs(amount.cent) > LARGEST:
        raise refuse("bedrag", "een bedrag onder de 90 biljoen euro", "kijk of er cijfers te veel staan")
    return amount


def read_number(value: object) -> Getal:
    """Read an int or a Decimaal as a Getal, keeping the decimals that were written."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST:
        return Getal(value, 0)
    if isinstance(value, Decimaal) and re.fullmatch(r"-?\d{1,12}\.\d{1,6}", value):
        return Getal(int(value.replace(".", "")), len(value.partition(".")[2]))
    if isinstance(value, str) and not isinstance(value, Decimaal) and re.fullmatch(r"-?\d+([.,]\d+)?\s*%?", value.strip()):
        plain = value.strip().rstrip("% ").replace(",", ".")
        raise refuse("getal", "een getal zonder aanhalingstekens", f"schrijf {plain}")
    raise refuse("getal", "een getal", "schrijf een getal met een punt voor de decimalen, bijvoorbeeld 4.70")


def read_date(value: object) -> Datum:
    """Read ``2025-09-10``, ``2025-09`` or ``2025-03/2025-07`` (also of days); anything else is refused."""
    if isinstance(value, str):
        start, slash, end = value.partition("/")
        first = _days(start.strip())
        last = _days(end.strip()) if slash else first
        if first and last:
            if last[1] < first[0]:
                raise refuse("datum", "een periode die begint vóór zij eindigt", f"bedoelde u {end}/{start}?")
            return Datum(first[0], last[1], value)
    raise refuse("datum", "een dag (2025-09-10), een maand (2025-09) of een periode (2025-03/2025-07)",
                 "schrijf jaar-maand-dag")


def _days(text: str) -> tuple[date, date] | None:
    if (dated := _DAY.fullmatch(text) or _MONTH.fullmatch(text)) and not FIRST_YEAR <= int(dated[1]) <= LAST_YEAR:
        raise refuse("datum", f"een jaar van {FIRST_YEAR} tot en met {LAST_YEAR}", "verbeter het jaar")
    if found := _DAY.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        try:
            exact = date(year, month, day)
        except ValueError:
            raise refuse("datum", "een datum die bestaat", _nearest(year, month)) from None
        return exact, exact
    if found := _MONTH.fullmatch(text):
        year, month = int(found[1]), int(found[2])
        if not 1 <= month <= 12:
            raise refuse("datum", "een maand van 01 tot en met 12", "schrijf jaar-maand, bijvoorbeeld 2025-09")
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return None


def _nearest(year: int, month: int) -> str:
    if 1 <= month <= 12:
        return f"{year:04d}-{month:02d} heeft {monthrange(year, month)[1]} dagen; verbeter de dag"
    return "schrijf jaar-maand-dag, bijvoorbeeld 2025-09-10"


def _plain(value: Any) -> Any:
    return value


_EUROS = {"oneOf": [{"type": "number", "multipleOf": 0.01}, {"const": "onbekend"}],
          "description": "Euro's: een geheel getal of precies twee decimalen."}
_DATE_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}(-\d{2})?(/\d{4}-\d{2}(-\d{2})?)?$"}


def _amount_or_unknown(value: object) -> Bedrag | None:
    return None if value == "onbekend" else read_amount(value)


Euro = Annotated[Bedrag, PlainValidator(read_amount), PlainSerializer(_plain),
                 WithJsonSchema({"type": "number", "multipleOf": 0.01})]
EuroOfOnbekend = Annotated[Bedrag | None, PlainValidator(_amount_or_unknown), PlainSerializer(_plain),
                           WithJsonSchema(_EUROS)]
Cijfer = Annotated[Getal, PlainValidator(read_number), PlainSerializer(_plain), WithJsonSchema({"type": "number"})]
Dag = Annotated[Datum, PlainValidator(read_date), PlainSerializer(_plain), WithJsonSchema(_DATE_SCHEMA)]
