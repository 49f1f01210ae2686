"""The overview of many proposals as text, Markdown or HTML."""

from collections.abc import Iterator

from vtt_reports.batch.rows import Overzicht, Rij, Vak
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean, fold, paint
from vtt_reports.templating.environment import environment
from vtt_reports.templating.own import told
from vtt_reports.web.page import web_page

_CELL = 5
_LEAST_NAME = 18
_MOST_NAME = 48
_LEGEND = "✗ fouten, ! waarschuwingen, i opmerkingen; per familie van regels staat het aantal van het zwaarste soort"


def render_overview(overzicht: Overzicht, formaat: str, weergave: Weergave) -> str:
    """The overview as html, md or tekst. As text it is a table, or where that is too narrow a few lines per proposal.

    Raises:
        SjabloonError: a template of the user cannot be used.
    """
    if formaat == "tekst":
        return "\n".join((f"vtt-check {overzicht.versie}", *overview_lines(overzicht, weergave))) + "\n"
    with told(weergave.sjablonen):
        if formaat == "html":
            return web_page("overzicht.html.j2", weergave, overzicht=overzicht, versie=overzicht.versie)
        page = environment(escape=False, own=weergave.sjablonen).get_template(f"overzicht.{formaat}.j2")
        return page.render(overzicht=overzicht, versie=overzicht.versie)


def overview_lines(overzicht: Overzicht, weergave: Weergave) -> Iterator[str]:
    """The overview as lines of text."""
    colour = paint(weergave.kleur)
    yield colour(overzicht.titel, "kop") + ", zwaarste eerst"
    yield fold(overzicht.telling, weergave.breedte, 0)
    if overzicht.families:
        yield colour(fold(_LEGEND, weergave.breedte, 0), "zacht")
    yield ""
    room = weergave.breedte - _CELL * len(overzicht.families) - 2
    longest = max(len(clean(rij.bestand)) for rij in overzicht.rijen)
    if overzicht.families and room >= min(longest, _LEAST_NAME):
        yield from _table(overzicht, min(longest, room, _MOST_NAME), weergave)
    else:
        for number, rij in enumerate(overzicht.rijen, 1):
            yield from _entry(number, rij, overzicht, weergave)


def _table(overzicht: Overzicht, name: int, weergave: Weergave) -> Iterator[str]:
    colour = paint(weergave.kleur)
    yield colour(" " * (name + 2) + "".join(f"{familie.letters:>{_CELL}}" for familie in overzicht.families), "kop")
    for rij in overzicht.rijen:
        mark = "?" if rij.slotsom == "niet gelezen" else " "
        yield f"{mark} {_tail(clean(rij.bestand), name):<{name}}" + "".join(_shown(vak, weergave) for vak in rij.vakken)
    if any(rij.slotsom == "niet gelezen" for rij in overzicht.rijen):
        yield fold("? niet of niet geheel gelezen; het rapport zegt waarom", weergave.breedte, 2)


def _shown(vak: Vak, weergave: Weergave) -> str:
    text = f"{vak.teken}{vak.aantal}" if vak.aantal else "·"
    return " " * (_CELL - len(text)) + paint(weergave.kleur)(text, vak.ernst or "zacht")


def _entry(number: int, rij: Rij, overzicht: Overzicht, weergave: Weergave) -> Iterator[str]:
    indent = len(f"{number}. ")
    yield f"{number}. {fold(rij.bestand, weergave.breedte, indent)}"
    yield " " * indent + fold(rij.oordeel, weergave.breedte, indent)
    yield " " * indent + fold(f"Advies: {rij.advies.regel}", weergave.breedte, indent)
    cells = [f"{familie.letters} {vak.teken}{vak.aantal}" for familie, vak in zip(overzicht.families, rij.vakken, strict=True)
             if vak.aantal]
    if cells:
        yield " " * indent + fold(", ".join(cells), weergave.breedte, indent)


def _tail(text: str, width: int) -> str:
    """The end of a path that is too long: that is what tells files apart."""
    return text if len(text) <= width else "…" + text[len(text) - width + 1:]
