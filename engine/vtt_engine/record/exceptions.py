"""Reasoned exceptions: in the record itself, or in a file of their own."""

from pydantic import ValidationError

from vtt_engine.record.base import Deel, veld
from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.positions import places
from vtt_engine.record.proposal import Uitzondering
from vtt_engine.record.reading import describe_errors
from vtt_engine.record.source import read_source


class Uitzonderingen(Deel):
    """A file with exceptions."""

    uitzonderingen: tuple[Uitzondering, ...] = veld("De uitzonderingen.", [], verplicht=True)


def lees_uitzonderingen(content: bytes, naam: str) -> list[tuple[Uitzondering, str]]:
    """Read a file with exceptions: each with its place as file:line:column.

    Raises:
        NietGelezenError: the file cannot be read, or one of them is not whole. Half a list of exceptions is none.
    """
    bron = read_source(content, naam) if content.strip() else None
    if bron is None or not isinstance(bron.data, dict):
        kind = "een leeg bestand" if bron is None else "een lijst" if isinstance(bron.data, list) else "een losse waarde"
        raise NietGelezenError((Leesfout(naam, 1, 1, "", kind, "een bestand dat begint met uitzonderingen:",
                                         "zet uitzonderingen: bovenaan, met daaronder de lijst"),))
    try:
        found = Uitzonderingen.model_validate(bron.data).uitzonderingen
    except ValidationError as error:
        raise NietGelezenError(describe_errors(error, bron, Uitzonderingen)) from None
    paths = [f"/uitzonderingen/{i}" for i in range(len(found))]
    where = places(bron.tekst, bron.vorm, paths)
    return [(item, f"{naam}:{where[pad][0]}:{where[pad][1]}") for pad, item in zip(paths, found, strict=True)]
