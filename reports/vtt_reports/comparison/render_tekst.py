"""Text of a comparison for the terminal: what became of the findings, then the figures that changed."""

from collections.abc import Iterator

from vtt_engine.notation import count
from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.view import Cijfergroep, Groep, Regel, Vergelijkbeeld, change, page
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean, fold, paint

_LABEL, _INDENT = 9, 3
_MOST_FIGURES, _MOST_GROUPS, _MOST_PLACES = 16, 6, 3


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as text of the given width."""
    pagina, bladen = page(resultaat), _Page(weergave)
    lines = [f"vtt-check {pagina.versie}"]
    for beeld in pagina.beelden:
        lines += bladen.comparison(beeld)
    for heading, names in pagina.alleen:
        lines += ["", bladen.paint(heading, "kop"), *(f" - {fold(name, weergave.breedte, _INDENT)}" for name in names)]
    return "\n".join(lines) + "\n"


class _Page:
    """Lays out one run at a width, with or without colour, whole or as a first screen."""

    def __init__(self, weergave: Weergave) -> None:
        self.width = weergave.breedte
        self.all = weergave.alles
        self.paint = paint(weergave.kleur)

    def comparison(self, beeld: Vergelijkbeeld) -> Iterator[str]:
        """All lines of one comparison."""
        yield from ("Vergelijking", self.paint(fold(beeld.titel, self.width, 0), "kop"), "")
        for label, text in beeld.samenvatting:
            yield f"{self.paint(label, 'kop')}{' ' * (_LABEL - len(label))}{fold(text, self.width, _LABEL)}"
        for groep in beeld.groepen:
            yield from self._group(groep)
        if beeld.cijfergroepen:
            yield from ("", self.paint("Cijfers die zijn veranderd", "kop"))
        shown = beeld.cijfergroepen if self.all else beeld.cijfergroepen[:_MOST_GROUPS]
        for cijfers in shown:
            yield from self._figures(cijfers)
        if more := beeld.cijfergroepen[len(shown):]:
            figures = count(sum(len(one.rijen) for one in more), "cijfer", "cijfers")
            yield f" … en nog {figures} in {count(len(more), 'onderdeel', 'onderdelen')} (--alles)"
        yield from ("", self.paint("Verantwoording", "kop"))
        for naam, waarde in beeld.verantwoording:
            yield f" {naam:<21} {fold(waarde, self.width, 23)}"
        yield ""

    def _group(self, groep: Groep) -> Iterator[str]:
        yield from ("", f"{self.paint(groep.kop, 'kop')} ({len(groep.regels)})")
        whole = groep.soort == "nieuw"
        quiet = groep.soort == "gebleven" and not self.all
        for regel in groep.regels:
            if not quiet or regel.eerder or regel.hoe:
                yield from self._finding(regel, groep, whole)
        left = sum(not (regel.eerder or regel.hoe) for regel in groep.regels) if quiet else 0
        if left:
            yield f" = {count(left, 'bevinding is', 'bevindingen zijn')} gelijk gebleven; met --alles ziet u elke"

    def _finding(self, regel: Regel, groep: Groep, whole: bool) -> Iterator[str]:
        mark = self.paint(regel.teken, "goed" if groep.soort == "opgelost" else regel.ernst)
        yield f" {mark} {fold(f'{regel.ernst} {regel.code} {regel.titel}', self.width, _INDENT)}"
        yield from self._row("Over", "" if whole else regel.over)
        if self.all or groep.soort != "opgelost":
            yield from self._row("Nu" if regel.eerder else "Wat" if whole else "Was", regel.melding)
        yield from self._row("Eerder", regel.eerder)
        yield from self._row(regel.label, regel.hoe)
        if whole:
            more = len(regel.plekken) - _MOST_PLACES
            places = [*regel.plekken[:_MOST_PLACES], *([f"en nog {count(more, 'plaats', 'plaatsen')}"] if more > 0 else [])]
            yield from self._row("Waar", "; ".join(places))
            yield from self._row("Herstel", regel.herstel)

    def _figures(self, groep: Cijfergroep) -> Iterator[str]:
        yield f" {fold(groep.kop, self.width, 1)}"
        rows = groep.rijen if self.all or len(groep.rijen) <= _MOST_FIGURES else groep.rijen[:_MOST_FIGURES - 1]
        names = [clean(row.naam) for row in rows]
        wide = min(max(map(len, names)), self.width // 3)
        for row, naam in zip(rows, names, strict=True):
            places = f"  {'; '.join(row.plekken)}" if row.plekken else ""
            yield f"   {naam:<{wide}}  {fold(change(row) + places, self.width, 5 + max(wide, len(naam)))}"
        if len(rows) < len(groep.rijen):
            yield f"   … en nog {len(groep.rijen) - len(rows)} cijfers (--alles)"

    def _row(self, label: str, text: str) -> Iterator[str]:
        if text:
            yield f"{' ' * _INDENT}{label:<{_LABEL}}{fold(text, self.width, _INDENT + _LABEL)}"
