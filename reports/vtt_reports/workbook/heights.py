"""How high a row must be for its text, for programs that do not measure it themselves."""

from vtt_reports.workbook.cells import Regel

_LINE_HEIGHT = 15.0
_HIGHEST = 409.0  # of Excel
_FULL = 1.1  # letters are narrower than the digits in which a width is counted
_FULL_BOLD = 0.85
_MEASURED = 3000


def height(regel: Regel, widths: tuple[int, ...]) -> float:
    """The height in points that the text of a row needs."""
    if regel.soort == "titel":
        return 2 * _LINE_HEIGHT
    texts = ((cel.waarde, width) for cel, width in zip(regel.cellen, widths)
             if isinstance(cel.waarde, str) and cel.vorm != "zacht")
    full = _FULL if regel.soort == "gewoon" else _FULL_BOLD
    return min(_LINE_HEIGHT * max((_lines(text, max(1, int(width * full))) for text, width in texts), default=1), _HIGHEST)


def _lines(text: str, room: int) -> int:
    """The lines that a text takes in a column of so many letters."""
    return sum(_folded(line, room) for line in text[:_MEASURED].split("\n"))


def _folded(line: str, room: int) -> int:
    if len(line) <= room:
        return 1
    lines, used = 1, 0
    for word in line.split(" "):
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
        lines, used = lines + max(0, used - 1) // room, used if used <= room else (used - 1) % room + 1
    return lines
