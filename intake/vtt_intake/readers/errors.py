"""The one form of an error about a document that is not read."""

from vtt_engine.record.errors import Leesfout, NietGelezenError

BROKEN_OFF = ("een Word- of Excelbestand dat is afgebroken of beschadigd", "een heel bestand",
              "haal het bestand opnieuw op, of open het en bewaar het opnieuw")


def not_read(naam: str, gevonden: str, verwacht: str, herstel: str) -> NietGelezenError:
    """Make the error of one file: what was found, what was expected and how to repair it."""
    return NietGelezenError((Leesfout(naam, None, None, "", gevonden, verwacht, herstel),))
