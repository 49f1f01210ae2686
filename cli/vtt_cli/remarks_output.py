"""``-f opmerkingen=PAD``: a copy of the writer's own file with a remark at each finding. The original is never changed."""

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from vtt_cli.documents import is_document
from vtt_cli.files import Invoer
from vtt_cli.output import UitvoerError

if TYPE_CHECKING:
    from vtt_engine.outcomes.report import Rapport

WORD, EXCEL = (".docx", ".docm"), (".xlsx", ".xlsm")


def write_remarks(invoer: Sequence[Invoer], rapporten: "Sequence[Rapport]", path: Path, overschrijf: bool) -> None:
    """Write the copy: of the first file of the same kind as ``path``, or of every Word and Excel file if it is a folder.

    Raises:
        UitvoerError: there is no such file, or what is there already is not a copy of ours.
    """
    files = [item for item in invoer if is_document(item) and item.naam.lower().endswith((*WORD, *EXCEL))]
    if path.is_dir() or path.suffix == "":
        for item in files:
            _write(path / f"{PurePath(item.naam).stem}-met-opmerkingen{PurePath(item.naam).suffix}", item, rapporten, overschrijf)
        chosen = files
    else:
        kind = next((endings for endings in (WORD, EXCEL) if path.suffix.lower() in endings), ())
        chosen = [item for item in files if item.naam.lower().endswith(kind)][:1] if kind else []
        if chosen:
            _write(path, chosen[0], rapporten, overschrijf)
    if not chosen:
        raise UitvoerError(f"opmerkingen={path}: er is geen Word- of Excelbestand bij om opmerkingen in te zetten")


def _write(path: Path, item: Invoer, rapporten: "Sequence[Rapport]", overschrijf: bool) -> None:
    from vtt_intake.remarks import is_commented

    try:
        if path.exists() and not overschrijf and not is_commented(path.read_bytes()):
            raise UitvoerError(f"{path} bestaat al en is geen kopie van vtt-check; kies een ander pad of --overschrijf")
        content, number = _commented(item, rapporten)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise UitvoerError(f"{path}: kan niet schrijven ({error.strerror})") from None
    click.echo(f"Geschreven: {path} ({number} {'opmerking' if number == 1 else 'opmerkingen'})", err=True)


def _commented(item: Invoer, rapporten: "Sequence[Rapport]") -> tuple[bytes, int]:
    """The file with its remarks, and how many there are."""
    from vtt_intake.remarks.excel import commented_xlsx
    from vtt_intake.remarks.remark import Opmerking
    from vtt_intake.remarks.word import commented_docx
    from vtt_reports.remarks import overview, remarks

    report = next(r for r in rapporten if item.naam in r.documenten or r.bestand == item.naam)
    own = [Opmerking(one.anker, one.tekst, one.citaat) for one in remarks(report) if one.bestand == item.naam]
    if item.naam.lower().endswith(EXCEL):
        return commented_xlsx(item.inhoud, own, overview(report)), len(own)
    return commented_docx(item.inhoud, own), len(own)
