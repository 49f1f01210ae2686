"""``-f opmerkingen=PAD``: copies of the writer's own files with a remark at each finding."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from vtt_cli.files import Invoer
from vtt_cli.output import UitvoerError, write
from vtt_cli.remarks_plan import Bron, Doel

if TYPE_CHECKING:
    from vtt_engine.outcomes.report import Rapport
    from vtt_intake.remarks.remark import Opmerking

_NONE = "✓ vtt-check heeft bij dit bestand geen bevindingen. Wat niet te bepalen was, staat in het rapport."
_ELSEWHERE = {"docx": "bij de eerste alinea", "xlsx": "alleen op het werkblad met bevindingen"}


class Kopie(NamedTuple):
    """A copy of one file: where it goes, of what, and its remarks."""

    pad: Path
    bron: Bron
    opmerkingen: "list[Opmerking]"


def write_copies(doelen: Sequence[Doel], voorstellen: Sequence[Sequence[Invoer]], rapporten: "Sequence[Rapport]") -> None:
    """Write the copies of the files that were read, and tell what is in them and what was not read.

    Raises:
        UitvoerError: not one file was read, or a copy cannot be written.
    """
    written, unread = 0, []
    for items, rapport in zip(voorstellen, rapporten, strict=True):
        read = [item.naam for item in items if rapport.uitkomsten and item.naam in rapport.documenten]
        own = [(doel, [bron for bron in doel.bronnen if bron.invoer in items]) for doel in doelen]
        chosen = [(doel.pad, bron) for doel, bronnen in own for bron in [b for b in bronnen if b.invoer.naam in read][:1]]
        for kopie in _divided(chosen, rapport):
            _write(kopie, rapport)
        written += len(chosen)
        unread += [item.naam for item in items if item.fout]
        unread += [bron.invoer.naam for _, bronnen in own for bron in bronnen if bron.invoer.naam not in read]
    for naam in dict.fromkeys(unread):
        click.echo(f"Geen kopie van {naam}: het bestand is niet gelezen. Het rapport zegt waarom.", err=True)
    if not written:
        raise UitvoerError("er is geen kopie met opmerkingen gemaakt")


def _divided(chosen: Sequence[tuple[Path, Bron]], rapport: "Rapport") -> Iterator[Kopie]:
    """The remarks of a report over its copies; what has no place in any of them goes to the first."""
    from vtt_intake.remarks.remark import Opmerking, can_stand
    from vtt_reports.remarks import remarks

    names = [bron.invoer.naam for _, bron in chosen]
    found = remarks(rapport, lambda place: place.bestand in names and can_stand(place.anker))
    for pad, bron in chosen:
        own = [one for one in found if (one.bestand if one.bestand in names else names[0]) == bron.invoer.naam]
        yield Kopie(pad, bron, [Opmerking(one.anker, one.tekst, one.citaat) for one in own])


def _write(kopie: Kopie, rapport: "Rapport") -> None:
    from vtt_engine.record.errors import NietGelezenError, in_words

    try:
        content = _content(kopie, rapport)
        kopie.pad.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UitvoerError(f"{kopie.pad}: kan niet schrijven ({in_words(error)})") from None
    except NietGelezenError as error:
        raise UitvoerError(f"kan er geen opmerkingen in zetten: {error.fouten[0].zin}") from None
    write(kopie.pad, content)
    click.echo(f"Geschreven: {kopie.pad} ({_counted(kopie)})", err=True)


def _content(kopie: Kopie, rapport: "Rapport") -> bytes:
    from vtt_intake.remarks.excel import commented_xlsx
    from vtt_intake.remarks.remark import Opmerking
    from vtt_intake.remarks.word import commented_docx
    from vtt_reports.remarks import overview

    original = kopie.bron.invoer.inhoud
    if kopie.bron.soort == "xlsx":
        return commented_xlsx(original, kopie.opmerkingen, overview(rapport))
    return commented_docx(original, kopie.opmerkingen or [Opmerking("", _NONE)])


def _counted(kopie: Kopie) -> str:
    """How many remarks a copy has, and how many of them have no place of their own in it."""
    total, loose = len(kopie.opmerkingen), sum(not one.anker for one in kopie.opmerkingen)
    text = "geen bevindingen bij dit bestand" if not total else "1 opmerking" if total == 1 else f"{total} opmerkingen"
    return f"{text}, waarvan {loose} zonder eigen plaats: {_ELSEWHERE[kopie.bron.soort]}" if loose else text
