"""Earlier checks to hold a new one against: JSON reports of ours, or proposals, which are then checked first."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from vtt_cli.documents import check_with_record, digest, is_document
from vtt_cli.files import Invoer, find_records

if TYPE_CHECKING:
    from vtt_engine.check import Controle
    from vtt_engine.outcomes.report import Rapport
    from vtt_engine.record.proposal import Voorstel
    from vtt_reports.comparison.comparing import Kant
    from vtt_reports.comparison.snapshot import Opname


def open_sides(woord: str, naam: str, controle: "Callable[[], Controle]") -> "list[Kant]":
    """Read what a name stands for: reports and proposals; ``controle`` gives the check for what is a proposal.

    Raises:
        click.UsageError: it is neither, or a report that cannot be compared. Of more proposals one that is not read stays in.
    """
    return _sides(woord, list(find_records([naam])), controle)


def leave_out_known(rapporten: "list[Rapport]", naam: str, eerder: "Sequence[Opname]", hash_: str) -> "list[Rapport]":
    """Leave out what the earlier reports told, and say on standard error what to be careful about."""
    from vtt_reports.comparison.basis import only_new

    shown, careful = only_new(rapporten, eerder, naam, hash_)
    for text in careful:
        click.echo(f"Let op: {text}", err=True)
    return shown


def open_basis(naam: str, controle: "Controle") -> "tuple[list[Opname], str]":
    """Read the earlier reports of ``--basis``, with a hash over them."""
    items = list(find_records([naam]))
    return [side.opname for side in _sides("--basis", items, lambda: controle)], digest(items)


def _sides(woord: str, items: list[Invoer], controle: "Callable[[], Controle]") -> "list[Kant]":
    from vtt_engine.record.errors import NietGelezenError

    found: list[Kant] = []
    for item in items:
        try:
            found += _read(item, controle)
        except NietGelezenError as error:
            fout = error.fouten[0]
            place = f":{fout.regelnummer}:{fout.kolom}" if fout.regelnummer else ""
            raise _refused(woord, f"{item.naam}{place}", (fout.gevonden, fout.verwacht, fout.herstel)) from None
    if len(found) == 1 and not found[0].opname.toetsuitkomsten:
        raise _unread(woord, items[0], found[0])
    return found


def _read(item: Invoer, controle: "Callable[[], Controle]") -> "list[Kant]":
    """The reports in a JSON report, or the one report on a proposal."""
    from vtt_reports.comparison.comparing import Kant
    from vtt_reports.comparison.kept import is_kept, read_kept
    from vtt_reports.comparison.snapshot import opname

    if item.fout is not None:
        return [Kant(opname(controle().unread(item.naam, item.fout)))]
    if is_kept(item.inhoud, item.naam):
        return [Kant(one) for one in read_kept(item.inhoud, item.naam)]
    _no_other_report(item)
    if is_document(item):
        rapport, content = check_with_record(controle(), [item])
    else:
        rapport, content = controle().toets(item.inhoud, item.naam), item.inhoud
    return [Kant(opname(rapport), _record(content, item.naam), rapport.verantwoording.regels)]


def _record(content: bytes | None, naam: str) -> "Voorstel | None":
    from vtt_engine.record.errors import NietGelezenError
    from vtt_engine.record.reading import lees

    try:
        return lees(content, naam).voorstel if content is not None else None
    except NietGelezenError:
        return None


def _no_other_report(item: Invoer) -> None:
    """Refuse a report of ours that people read, which holds too little to compare."""
    from vtt_engine.record.errors import Leesfout, NietGelezenError
    from vtt_reports.formats import FORMATEN

    for formaat in FORMATEN.values():
        if formaat.is_ours(item.inhoud):
            raise NietGelezenError((Leesfout(item.naam, None, None, "", f"een rapport in de vorm {formaat.naam}",
                                             "het JSON-rapport, of het voorstel", "maak het rapport met -f json"),))


def _unread(woord: str, item: Invoer, side: "Kant") -> click.UsageError:
    unread = side.opname.niet_gelezen
    first = unread[0] if unread else None
    where = f":{first.regelnummer}:{first.kolom}" if first and first.regelnummer else ""
    words = (first.gevonden, first.verwacht, first.herstel) if first else (
        "een rapport zonder toetsuitkomsten", "een rapport met toetsuitkomsten", "maak het rapport opnieuw")
    return _refused(woord, f"{item.naam}{where}", words)


def _refused(woord: str, where: str, words: tuple[str, str, str]) -> click.UsageError:
    gevonden, verwacht, herstel = words
    return click.UsageError(f"{woord} {where} is geen voorstel en geen rapport om mee te vergelijken: gevonden {gevonden}; "
                            f"verwacht {verwacht}. Herstel: {herstel}")
