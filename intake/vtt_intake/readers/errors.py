"""The one form of an error about a document that is not read."""

from vtt_engine import __version__
from vtt_engine.record.errors import Leesfout, NietGelezenError, origin

BROKEN_OFF = ("een Word- of Excelbestand dat is afgebroken of beschadigd", "een heel bestand",
              "haal het bestand opnieuw op, of open het en bewaar het opnieuw")


def not_read(naam: str, gevonden: str, verwacht: str, herstel: str) -> NietGelezenError:
    """Make the error of one file: what was found, what was expected and how to repair it."""
    return NietGelezenError((Leesfout(naam, None, None, "", gevonden, verwacht, herstel),))


def own_fault(naam: str, error: Exception) -> NietGelezenError:
    """Make the error of a file on which the program itself failed: it is not called damage, which is found before."""
    return not_read(naam, f"een fout in vtt-check zelf ({origin(error)})", "dat vtt-check dit bestand leest",
                    f"dit ligt niet aan u. Meld dit met de regel: vtt-check {__version__}, {origin(error)}. "
                    "Probeer intussen of het stuk in een andere vorm wel gaat, zoals Word of PDF")
