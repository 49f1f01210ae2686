"""How large a document may be, in all its parts. ``docs/documenten.md`` lists these for the user; a test holds it to them."""

from vtt_engine.record.errors import LARGEST_FILE

MOST_PARAGRAPHS = 100_000  # in a Word file, those in its tables included
MOST_BLOCKS = 12_000
MOST_ROWS = 12_000
LONGEST_TEXT = 3_000  # signs of a paragraph or cell; a longer paragraph is read in pieces
MOST_TABLE_COLUMNS = 63  # what Word itself allows
MOST_CELLS = 250_000
MOST_GRID = 2_000_000  # places in one table of a workbook, empty ones included
MOST_SHEETS = 250
MOST_PAGES = 2_000

MOST_PARTS = 10_000
LARGEST_UNPACKED = 512_000_000
LARGEST_XML = 32_000_000  # held in memory whole
LARGEST_SHEET = 256_000_000  # read row by row
LARGEST_PART = 64_000_000
LARGEST_DIRECTORY = 4_000_000
LARGEST_UNWEIGHED = 1_000_000  # a part below this may be packed as tightly as it is
MOST_UNPACKING = 400  # how many times larger a part may become
XML_HEAD = 65_536  # the first element of a part stands within this
DEEPEST_XML = 256  # the limit of libxml2 while huge_tree is off; it bounds every recursion of the readers

MOST_OBJECTS = 50_000  # on a page of a PDF; what is over these limits of a page is asked about
MOST_LETTERS = 100_000
MOST_FILLS = 3_000
MOST_SEGMENTS = 2_000
MOST_ANNOTATIONS = 5_000
MOST_RULES = 4_000
MOST_GRID_CELLS = 4_000


def too_large(size: int) -> tuple[str, str, str]:
    """Say of a document over the limit what was found, what was expected and the repair; ``size`` in bytes."""
    return (f"een bestand van {size // 1_000_000} MB", f"hoogstens {LARGEST_FILE // 1_000_000} MB",
            "kijk of dit het goede bestand is; maak de afbeeldingen erin kleiner of geef het stuk in delen")


def shown(limit: int) -> str:
    """A limit as it is written in Dutch: ``12.000``."""
    return f"{limit:,}".replace(",", ".")
