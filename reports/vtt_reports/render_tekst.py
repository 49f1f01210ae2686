"""Text for the terminal: the verdict, the completeness and the causes on one screen; with ``alles`` everything with its sums.

Written without Jinja: it is the report people wait for, and plain lines need no template.
"""

from collections.abc import Iterator, Sequence

from vtt_engine.notation import count
from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave
from vtt_reports.layout import tame
from vtt_reports.text.first_screen import first_screen
from vtt_reports.text.lines import Lines
from vtt_reports.view import Beeld, Kaart, Wet, view


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as text of the given width; below more than one report their overview."""
    lines = Lines(weergave)
    made = [f"vtt-check {rapporten[0].verantwoording.versie}"]
    for rapport in rapporten:
        beeld = view(rapport)
        made += [*lines.head(beeld), *(_whole(beeld, lines) if weergave.alles else first_screen(beeld, lines))]
    if len(rapporten) > 1:
        from vtt_reports.batch.report import overview_lines
        from vtt_reports.batch.rows import overview, row_of

        rows = [row_of(rapport) for rapport in rapporten]
        made += ["", *overview_lines(overview(rows, rapporten[0].verantwoording.versie), weergave)]
    return tame("\n".join(made)) + "\n"


def _whole(beeld: Beeld, lines: Lines) -> Iterator[str]:
    """Everything below the verdict."""
    yield from lines.unread(beeld.niet_gelezen)
    for number, kaart in enumerate(beeld.oorzaken, 1):
        yield from _cause(number, kaart, lines)
    if beeld.voldoet:
        yield from ("", f"{lines.paint('Voldoet', 'kop')} ({count(len(beeld.voldoet), 'toets', 'toetsen')})")
    for kaart in beeld.voldoet:
        yield lines.item(lines.paint("✓", "goed"), f"{kaart.code} {kaart.titel}: {kaart.zaak}")
        yield from lines.row("", kaart.melding)
        yield from _sum(kaart, lines)
        yield from _law(kaart.wet, lines)
    if beeld.gemist:
        yield from ("", f"{lines.paint('Niet te bepalen', 'kop')}, per gegeven dat de doorslag geeft")
    for gemist in beeld.gemist:
        yield lines.item("?", f"{gemist.naam}: {', '.join(gemist.toetsen)}")
        if gemist.plek:
            yield lines.item(" ", gemist.plek)
    if beeld.niet_van_toepassing:
        yield from ("", lines.paint("Niet van toepassing", "kop"))
    for kaart in beeld.niet_van_toepassing:
        yield lines.item("-", f"{kaart.code} {kaart.zaak}: {kaart.melding}")
    yield from lines.account(beeld.verantwoording)


def _cause(number: int, kaart: Kaart, lines: Lines) -> Iterator[str]:
    yield from ("", lines.heading(number, kaart))
    yield from lines.row("Wat", kaart.melding)
    yield from lines.row("Over", kaart.over)
    for i, plek in enumerate(kaart.plekken):
        yield from lines.row("" if i else "Waar", f"{plek.bestand}  {plek.woorden}".rstrip())
        yield from lines.quote(plek.regel)
    yield from _sum(kaart, lines)
    yield from _effect(kaart, lines)
    yield from _law(kaart.wet, lines)
    yield from lines.row("Herstel", kaart.herstel)
    yield from lines.row("Besloten", kaart.uitzondering)
    yield from lines.row("Mist nog", "; ".join(kaart.ontbreekt))
    for i, gevolg in enumerate(kaart.gevolgen):
        yield from lines.row("" if i else "Gevolg", f"{gevolg.teken} {gevolg.ernst} {gevolg.code}: {gevolg.melding}")
        yield from lines.row("", f"per gemeente: {gevolg.effect.kort}" if gevolg.effect else "")
        yield from _law(gevolg.wet, lines, label="", words=False)


def _sum(kaart: Kaart, lines: Lines) -> Iterator[str]:
    rows = kaart.som.rijen
    for i, (naam, waarde) in enumerate(rows):
        word = f"({naam})" if i == len(rows) - 1 else f"{naam}:"  # how the terms are taken together
        yield from lines.row("" if i else "Som", f"{naam}  {waarde}" if waarde else word)
    if kaart.som.weggelaten:
        yield from lines.row("", f"… en {kaart.som.weggelaten} termen meer")
    for i, step in enumerate(kaart.som.stappen):
        yield from lines.row("" if i else "Stappen", step)


def _effect(kaart: Kaart, lines: Lines) -> Iterator[str]:
    """What the finding means per gemeente: a row each, and how that was worked out."""
    if kaart.effect is None:
        return
    found = kaart.effect
    yield from lines.row("Effect", f"per gemeente: {found.kort}")
    for rij in found.rijen:
        yield from lines.row("", f"{rij.naam}: er staat {rij.gedrukt}, moet zijn {rij.herrekend} ({rij.verschil})")
    yield from lines.row("", found.uitleg)


def _law(wet: Wet | None, lines: Lines, label: str | None = None, words: bool = True) -> Iterator[str]:
    if wet is None:
        return
    text = f": {wet.tekst}" if wet.tekst and words else ""
    yield from lines.row(wet.label if label is None else label, f"{wet.woorden}{text}")
    yield from lines.row("", wet.link or "")
