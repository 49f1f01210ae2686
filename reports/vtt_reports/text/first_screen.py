"""The first screen of a text report: the heaviest causes with what, where and repair, the others on a line each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from vtt_engine.notation import count, opsomming
from vtt_reports.layout import fold
from vtt_reports.text.lines import Lines
from vtt_reports.view import Beeld, Kaart, Plek

SCREEN = 50  # lines
_MOST_UNREAD = 5
_MOST_MISSED = 4
_HINT = "Met --alles ziet u alles, met elke som en elk wetsartikel; met --alleen CODE alleen die regel."


def first_screen(beeld: Beeld, lines: Lines) -> list[str]:
    """The lines below the verdict: as many causes in full as fit, and always the first; nothing is left out uncounted."""
    above = [*_unread(beeld, lines)]
    below = [*_right(beeld, lines), *_missed(beeld, lines), *lines.account(_short(beeld)), *_more(beeld, lines)]
    room = SCREEN - 1 - _height([*lines.head(beeld), *above, *below])  # the first line names the program
    cards = [list(_card(number, kaart, lines)) for number, kaart in enumerate(beeld.oorzaken, 1)]
    whole = 0
    while whole < len(cards):
        rest = _rest(beeld.oorzaken, whole + 1, lines)
        if whole and _height([*(line for card in cards[: whole + 1] for line in card), *rest]) > room:
            break
        whole += 1
    return [*above, *(line for card in cards[:whole] for line in card), *_rest(beeld.oorzaken, whole, lines), *below]


def _height(lines: Sequence[str]) -> int:
    return sum(line.count("\n") + 1 for line in lines)


def _unread(beeld: Beeld, lines: Lines) -> Iterator[str]:
    yield from lines.unread(beeld.niet_gelezen[:_MOST_UNREAD])
    if (more := len(beeld.niet_gelezen) - _MOST_UNREAD) > 0:
        yield lines.item(" ", f"… en nog {count(more, 'onderdeel', 'onderdelen')} (--alles)")


def _card(number: int, kaart: Kaart, lines: Lines) -> Iterator[str]:
    yield from ("", lines.heading(number, kaart))
    yield from lines.row("Wat", kaart.melding)
    if kaart.plekken:
        yield from lines.row("Waar", _where(kaart.plekken))
        yield from lines.quote(kaart.plekken[0].regel)
    if kaart.wet:
        yield from lines.row(kaart.wet.label, kaart.wet.woorden)
    yield from lines.row("Herstel", kaart.herstel)
    yield from lines.row("Besloten", kaart.uitzondering)
    heavy = [gevolg for gevolg in kaart.gevolgen if gevolg.ernst == "fout"]
    shown = [f"{gevolg.teken} {gevolg.code} {gevolg.titel}" for gevolg in heavy]
    shown += [", ".join(f"{gevolg.teken} {gevolg.code}" for gevolg in kaart.gevolgen if gevolg not in heavy)]
    for i, text in enumerate(shown):
        yield from lines.row("" if i else "Gevolg", text)


def _where(plekken: Sequence[Plek]) -> str:
    first = f"{plekken[0].bestand}  {plekken[0].woorden}".rstrip()
    return first if len(plekken) == 1 else f"{first} (en {count(len(plekken) - 1, 'andere plaats', 'andere plaatsen')})"


def _rest(kaarten: Sequence[Kaart], start: int, lines: Lines) -> list[str]:
    """The causes from ``start`` on: a line each, but those with only a remark by their codes."""
    left = list(enumerate(kaarten, 1))[start:]
    light = [kaart for _, kaart in left if kaart.ernst == "opmerking" and not kaart.gevolgen]
    made = [lines.numbered(number, kaart, f"{kaart.code} {kaart.titel}{_briefly(kaart)}")
            for number, kaart in left if kaart not in light]
    if light:
        codes = Counter(kaart.code for kaart in light)
        shown = opsomming([f"{code} ({times}×)" if times > 1 else code for code, times in codes.items()], len(codes))
        made.append(lines.item(lines.paint("i", "opmerking"), f"{count(len(light), 'opmerking', 'opmerkingen')}: {shown}"))
    return ["", lines.paint("Verder" if start else "Bevindingen", "kop"), *made] if made else []


def _briefly(kaart: Kaart) -> str:
    """Where a finding on one line is: the words of its first place, else the line of the file without its folder."""
    if not kaart.plekken:
        return ""
    first = kaart.plekken[0]
    return f" ({first.woorden or PurePath(first.bestand).name})"


def _right(beeld: Beeld, lines: Lines) -> Iterator[str]:
    if beeld.voldoet:
        rounded = sum(bool(kaart.melding) for kaart in beeld.voldoet)
        remark = f", waarvan {rounded} met een opmerking" if rounded else ""
        yield from ("", f"{lines.paint('Voldoet', 'kop')}: {count(len(beeld.voldoet), 'toets', 'toetsen')}{remark}")


def _missed(beeld: Beeld, lines: Lines) -> Iterator[str]:
    """The data that would decide most, most first; the same datum at more places is one."""
    if not beeld.gemist:
        return
    decides: Counter[str] = Counter()
    for gemist in beeld.gemist:
        decides[gemist.naam] += len(gemist.toetsen)
    yield from ("", f"{lines.paint('Niet te bepalen', 'kop')}, per gegeven dat de doorslag geeft")
    ordered = sorted(decides.items(), key=lambda item: (-item[1], item[0]))
    for naam, toetsen in ordered[:_MOST_MISSED]:
        yield lines.item("?", f"{naam}: {count(toetsen, 'toets', 'toetsen')}")
    if len(ordered) > _MOST_MISSED:
        yield lines.item(" ", f"… en nog {count(len(ordered) - _MOST_MISSED, 'gegeven', 'gegevens')} (--alles)")


def _short(beeld: Beeld) -> Iterator[tuple[str, str]]:
    """The account without what stands above it already, the norms, and the hashes of the rulebook and the file."""
    return ((naam, waarde) for naam, waarde in beeld.verantwoording
            if naam not in ("versie", "regelboek", "invoer") and not naam.startswith("norm "))


def _more(beeld: Beeld, lines: Lines) -> Iterator[str]:
    if beeld.oorzaken or beeld.voldoet:
        yield from ("", lines.paint(fold(_HINT, lines.width, 0), "zacht"))
