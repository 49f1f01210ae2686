"""Reading a JSON report of ours back."""

from pydantic import BaseModel, ConfigDict, ValidationError

from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.positions import places, pointer
from vtt_engine.record.source import read_source
from vtt_reports.comparison.snapshot import Opname
from vtt_reports.render_json import SCHEMA

_OURS = "vtt-check/"


class _Bestand(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", defer_build=True)
    rapporten: list[Opname]


def is_kept(content: bytes, naam: str) -> bool:
    """Whether a file is JSON of our own, and so no proposal.

    Raises:
        NietGelezenError: it looks like it, and is no JSON.
    """
    if _OURS.encode() not in content or not content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return False
    data = read_source(content, naam).data
    return isinstance(data, dict) and str(data.get("schema", "")).startswith(_OURS)


def read_kept(content: bytes, naam: str) -> list[Opname]:
    """Read a JSON report back.

    Raises:
        NietGelezenError: it is damaged, of a later version, another kind of file of ours, or shows only what was new.
    """
    bron = read_source(content, naam)
    if (schema := str(bron.data.get("schema"))) != SCHEMA:
        raise _refused(naam, *_other(schema))
    try:
        found = _Bestand.model_validate(bron.data).rapporten
    except ValidationError as error:
        pad = pointer(list(error.errors(include_url=False)[0]["loc"]))
        where = places(bron.tekst, bron.vorm, [pad])[pad]
        raise NietGelezenError((Leesfout(naam, *where, pad, "een rapport dat is beschadigd of met de hand veranderd",
                                         f"een rapport volgens {SCHEMA}", "maak het rapport opnieuw met -f json"),)) from None
    if not found:
        raise _refused(naam, "een rapport zonder voorstellen", "minstens één voorstel", "maak het rapport opnieuw")
    if partial := next((one.verantwoording.basis for one in found if one.verantwoording.basis), None):
        raise _refused(naam, f"een rapport dat alleen toont wat nieuw was na {partial.bestand}", "een volledig rapport",
                       "maak het rapport opnieuw met -f json, zonder --basis")
    return found


def _other(schema: str) -> tuple[str, str, str]:
    """What to say of JSON of ours that is not a report of this version."""
    kind, _, version = schema.removeprefix(_OURS).partition("/")
    if kind == "rapport" and version.isdigit() and int(version) > int(SCHEMA.rpartition("/")[2]):
        return (f"een rapport van een nieuwere vtt-check ({schema})", f"een rapport tot en met {SCHEMA}",
                "werk vtt-check bij, of maak het rapport opnieuw met deze versie")
    return (f"{schema}, geen rapport", f"een rapport volgens {SCHEMA}, of een voorstel",
            "noem het JSON-rapport of het voorstel zelf")


def _refused(naam: str, gevonden: str, verwacht: str, herstel: str) -> NietGelezenError:
    return NietGelezenError((Leesfout(naam, None, None, "", gevonden, verwacht, herstel),))
