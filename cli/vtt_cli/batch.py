"""Checking many proposals: one after another or spread over processes, with the same reports in the same order."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, NamedTuple

import click

from vtt_cli.documents import check_documents, is_document, together
from vtt_cli.files import Invoer
from vtt_engine import __version__
from vtt_engine.record.errors import origin
from vtt_reports.formats import Formaat, Weergave
from vtt_reports.templating.own import SjabloonError

if TYPE_CHECKING:
    from collections.abc import Callable

    from vtt_cli.workers import Gestopt
    from vtt_engine.check import Controle
    from vtt_engine.inputs import Keuzes
    from vtt_engine.outcomes.report import Rapport
    from vtt_reports.batch.rows import Voorstelregel

FEW = 5
Voorstel = Sequence[Invoer]  # its documents, or its one record


class Uitslag(NamedTuple):
    """What comes of one proposal: its exit code (also under ``--streng``), its row in the overview, its report in each format
    of which there is one per proposal, its part of each file that is made of parts, and the report itself where that is needed.
    """

    codes: tuple[int, int]
    regel: "Voorstelregel"
    bestanden: tuple[bytes, ...]
    delen: tuple[bytes, ...]
    rapport: "Rapport | None"


class Opdracht(NamedTuple):
    """What to make of each proposal: a file in these formats, a part in these, and whether the report itself is needed."""

    bestanden: tuple[Formaat, ...]
    delen: tuple[Formaat, ...]
    weergave: Weergave
    rapport: bool = False


class Toetswerk:
    """The work on one proposal: check it, and make what is made per proposal."""

    def __init__(self, controle: "Controle", opdracht: Opdracht) -> None:
        self.controle = controle
        self.opdracht = opdracht

    def __reduce__(self) -> "tuple[Callable[..., Toetswerk], tuple[object, ...]]":
        """Go to another process as the choices of the user; the rulebook is loaded there again."""
        return _reloaded, (self.controle.keuzes, self.opdracht)

    def alone(self) -> "Toetswerk":
        """The same work, of which only the report comes."""
        return Toetswerk(self.controle, Opdracht((), (), self.opdracht.weergave, rapport=True))

    def __call__(self, items: Voorstel) -> Uitslag:
        """Check one proposal. What goes wrong in the program itself stands in the report: the others go on.

        Raises:
            SjabloonError: a template of the user cannot be used.
        """
        try:
            rapport = check_one(self.controle, items)
        except Exception as error:
            rapport = self._failed(together(items), error)
        return self.shown(rapport)

    def lost(self, items: Voorstel, gestopt: "Gestopt") -> Uitslag:
        """The result for a proposal whose process stopped."""
        return self.shown(self.controle.unread(together(items), (
            f"niet getoetst: het proces dat ermee bezig was, is gestopt ({gestopt.hoe})", "een hele toets",
            "toets dit voorstel nog eens apart; gaat het weer mis, meld het dan aan de makers")))

    def shown(self, rapport: "Rapport") -> Uitslag:
        """Make what is made per proposal; if that fails in the program itself, from a report that says so."""
        try:
            return self._made(rapport)
        except SjabloonError:
            raise
        except Exception as error:
            return self._made(self._failed(rapport.bestand, error))

    def _made(self, rapport: "Rapport") -> Uitslag:
        from vtt_reports.batch.rows import row_of

        bestanden, delen, weergave, whole = self.opdracht
        return Uitslag((rapport.exit_code, rapport.exit_code_streng()), row_of(rapport),
                       tuple(formaat.render([rapport], weergave) for formaat in bestanden),
                       tuple(formaat.part(rapport, weergave) for formaat in delen), rapport if whole else None)

    def _failed(self, naam: str, error: Exception) -> "Rapport":
        return self.controle.unread(naam, (
            f"een fout in vtt-check zelf (versie {__version__}, {origin(error)})", "een hele toets",
            "meld dit aan de makers: het ligt niet aan u"))


def _reloaded(keuzes: "Keuzes", opdracht: Opdracht) -> Toetswerk:
    from vtt_engine.check import Controle

    return Toetswerk(Controle(keuzes), opdracht)


def check_one(controle: "Controle", items: Voorstel) -> "Rapport":
    """Check one proposal: a record, or its documents; a file that cannot be opened becomes a report that says so."""
    if is_document(items[0]) or len(items) > 1:
        return check_documents(controle, items)
    if items[0].fout is not None:
        return controle.unread(items[0].naam, items[0].fout)
    return controle.toets(items[0].inhoud, items[0].naam)


def check_all(werk: Toetswerk, voorstellen: Sequence[Voorstel], werkers: int | None,
              daarna: "Callable[[list[Rapport]], list[Rapport]] | None" = None) -> Iterator[tuple[int, Uitslag]]:
    """Check all proposals; give number and result of each, as they are done. More than a few are spread over the cores.

    ``daarna``: what is done with all reports together before anything is made of them.
    """
    if daarna is None:
        yield from _each(werk, voorstellen, werkers)
        return
    found = dict(_each(werk.alone(), voorstellen, werkers))
    rapporten = [rapport for number in sorted(found) if (rapport := found[number].rapport)]
    for number, rapport in enumerate(daarna(rapporten)):
        yield number, werk.shown(rapport)


def _each(werk: Toetswerk, voorstellen: Sequence[Voorstel], werkers: int | None) -> Iterator[tuple[int, Uitslag]]:
    with _bar(len(voorstellen)) as step:
        if werkers is None and len(voorstellen) <= FEW:
            for number, items in enumerate(voorstellen):
                yield number, werk(items)
                step()
            return
        from vtt_cli.workers import Gestopt, cores, spread

        with closing(spread(werk, voorstellen, werkers or cores())) as results:
            for number, found in results:
                yield number, werk.lost(voorstellen[number], found) if isinstance(found, Gestopt) else found
                step()


@contextmanager
def _bar(length: int) -> "Iterator[Callable[[], None]]":
    """A progress bar for more than a few proposals on a terminal; else nothing."""
    if length <= FEW or not (sys.stderr and sys.stderr.isatty()):
        yield lambda: None
        return
    with click.progressbar(length=length, label="Toetsen", file=sys.stderr, show_pos=True) as shown:
        yield lambda: shown.update(1)
