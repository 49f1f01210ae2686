"""Telling a rule or a norm as a colleague would: text of a width, in plain lines."""

from collections.abc import Iterator

from vtt_engine.notation import opsomming
from vtt_engine.rulebook.loading import Regelboek
from vtt_engine.rulebook.norm import STATUTE, Norm
from vtt_engine.rulebook.rule import Gebonden
from vtt_reports.layout import fold
from vtt_reports.rulebook.view import Normbeeld, Uitleg, Vraag, view_norm, view_rule
from vtt_reports.rulebook.worked import Gewerkt

_LABEL = 12


def explain(regel: Gebonden, boek: Regelboek, breedte: int = 100) -> str:
    """Explain one rule: what, why, a sum that fails and one that is right, the law now and before, data and repair."""
    page = _Blad(breedte)
    return "\n".join(page.rule(view_rule(regel, boek))) + "\n"


def explain_norm(norm: Norm, boek: Regelboek, breedte: int = 100) -> str:
    """Explain one norm: every version with its article, certainty and link, and the rules that use it."""
    page = _Blad(breedte)
    return "\n".join(page.norm(view_norm(norm, boek))) + "\n"


class _Blad:
    """Lays out an explanation at a width."""

    def __init__(self, breedte: int) -> None:
        self.width = breedte

    def rule(self, u: Uitleg) -> Iterator[str]:
        """All lines about a rule."""
        yield f"{u.code}  {fold(u.titel, self.width, len(u.code) + 2)}"
        yield ""
        for label, text in (("Waarom", u.waarom), ("Rust op", u.grond), ("Gaat over", u.gaat_over), ("Geldt niet", u.beperking),
                            ("Geldt als", u.alleen_als)):
            yield from self._row(label, text)
        yield from self._asked(u)
        for example in u.voorbeelden:
            yield from self._worked(example, len(u.eisen) > 1)
        yield from self._repair(u)
        for norm in u.normen:
            word = "De wet" if norm.status in STATUTE else "De norm"
            yield from ("", fold(f"{word}: {norm.titel} ({norm.id}{', ' + norm.wanneer if norm.wanneer else ''})", self.width, 1))
            yield from self._versions(norm)
        if u.dateert:
            yield from ("", fold(f"Welke versie geldt, volgt uit: {u.dateert}.", self.width, 0))
        yield from self._data(u)
        yield from self._related(u)

    def norm(self, n: Normbeeld) -> Iterator[str]:
        """All lines about a norm."""
        yield f"{n.id}  {fold(n.titel, self.width, len(n.id) + 2)}"
        yield ""
        yield from self._row("Staat in", f"{n.wet}; status: {n.status}")
        yield from ("", "Wat geldt, en wat gold")
        yield from self._versions(n)
        yield from ("", "Regels die hierop rusten")
        for code, titel in n.gebruikt_door or (("", "nog geen regel"),):
            yield f" {code:<7} {fold(titel, self.width, 9)}"

    def _asked(self, u: Uitleg) -> Iterator[str]:
        more = "; de eerste eis die niet klopt, geeft de uitkomst" if len(u.eisen) > 1 else ""
        yield from ("", fold(f"Wat de regel vraagt{more}", self.width, 0))
        for number, eis in enumerate(u.eisen, 1):
            yield from self._question(f"eis {number}" if len(u.eisen) > 1 else "eis", eis)
        for remark in u.opmerkingen:
            yield from self._row("voldoet, met", f"opmerking als {remark.woorden}:")
            yield from self._row("", remark.melding)

    def _question(self, label: str, eis: Vraag) -> Iterator[str]:
        yield from self._row(label, eis.woorden)
        basis = " (praktijk, niet de wet)" if eis.praktijk else ""
        yield from self._row("", f"Anders {eis.ernst}{basis}: {eis.melding}")

    def _worked(self, example: Gewerkt, several: bool) -> Iterator[str]:
        yield from ("", fold(f"Voorbeeld: {example.naam}", self.width, 11))
        rows = [*example.velden, *example.norm, *(("stap", step) for step in example.stappen)]
        rows += [(label if several else "eis", f"{text}: {judged}") for label, text, judged in example.eisen]
        rows.append(("uitkomst", example.uitkomst))
        yield from self._table(rows)

    def _repair(self, u: Uitleg) -> Iterator[str]:
        yield from ("", "Herstel")
        general = [str(i) for i, eis in enumerate(u.eisen, 1) if not eis.herstel]
        if len(general) == len(u.eisen):
            yield f" {fold(u.herstel, self.width, 1)}"
            return
        for i, eis in enumerate(u.eisen, 1):
            if eis.herstel:
                yield from self._row(f"eis {i}", eis.herstel)
            elif str(i) == general[0]:
                yield from self._row(f"eis {opsomming(general)}", u.herstel)

    def _versions(self, n: Normbeeld) -> Iterator[str]:
        for i, version in enumerate(n.versies):
            read = f", tot en met {n.gelezen_tot}" if i == 0 and n.gelezen_tot and version.zekerheid.startswith("gelezen") else ""
            yield f" {fold(f'{version.artikel}, {version.periode} ({version.zekerheid}{read})', self.width, 3)}"
            yield f"   {fold(version.tekst, self.width, 3)}"
            if version.geen_plicht:
                yield "   In deze periode bestond de plicht niet."
            if version.link:
                yield f"   {version.link}"
        if n.toelichting:
            yield f" {fold(f'Let op: {n.toelichting}', self.width, 3)}"

    def _data(self, u: Uitleg) -> Iterator[str]:
        yield from ("", "Gegevens die beslissen")
        yield from self._table([(f"/{part}", what) for part, what in u.onderdelen])
        yield fold(f" Daarvan maakt vtt-check een feit ‘{u.soort}’:", self.width, 1)
        yield from self._table([(naam, f"{what} ({kind})") for naam, what, kind in u.velden])

    def _related(self, u: Uitleg) -> Iterator[str]:
        groups = (("volgt uit", u.volgt_uit), ("verklaart", u.verklaart))
        rows = [("" if i else label, f"{code} {titel}") for label, items in groups for i, (code, titel) in enumerate(items)]
        if rows:
            yield from ("", "Hangt samen met")
            yield from self._table(rows)
        if u.bestanden:
            yield from ("", "Verder lezen")
            yield from self._table(list(u.bestanden))

    def _table(self, rows: list[tuple[str, str]]) -> Iterator[str]:
        wide = min(28, max((len(label) for label, _ in rows), default=0))
        for i, (label, text) in enumerate(rows):
            shown = "" if label == "stap" and i and rows[i - 1][0] == "stap" else label
            yield f" {shown:<{wide}}  {fold(text, self.width, wide + 3)}"

    def _row(self, label: str, text: str) -> Iterator[str]:
        if text:
            yield f" {label:<{_LABEL}} {fold(text, self.width, _LABEL + 2)}"
