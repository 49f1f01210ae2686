"""Loading a profile by name or path, and holding it against the law and against itself."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from vtt_engine.profiles import Profiel
from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.positions import places
from vtt_engine.record.source import read_source
from vtt_engine.rulebook.loading import read_model
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.profile_law import loosened
from vtt_engine.rulebook.profile_sense import Bezwaar, senseless

PROFILE = "/organisatie/profiel"  # where a record names its profile
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")


def laad_profiel(naam: str, mappen: Iterable[Path], pad_mag: bool, normen: Mapping[str, Norm]) -> Profiel:
    """Load a profile by its name; or, where ``pad_mag`` (the command line, never a record), by a path to a file.

    Raises:
        NietGelezenError: unknown, broken, without sense, or asking less than the law (``normen``) does.
    """
    folders = list(mappen)
    is_path = pad_mag and naam.endswith((".yaml", ".yml", ".json"))
    if not is_path and not _NAME.fullmatch(naam):
        raise _no_profile(naam, folders)
    paths = [Path(naam)] if is_path else [folder / "profielen" / f"{naam}.yaml" for folder in folders]
    found = next((path for path in paths if _is_file(path)), None)
    if found is None and is_path:
        raise NietGelezenError((Leesfout(naam, None, None, "", "geen bestand", "een profiel in YAML", "kijk of het pad klopt"),))
    if found is None:
        raise _no_profile(naam, folders)
    errors: list[Leesfout] = []
    content = found.read_bytes()
    profile = read_model(Profiel, found, content, errors)
    if profile is not None:
        errors.extend(_objections(profile, found, content, normen))
    if profile is None or errors:
        raise NietGelezenError(tuple(errors))
    return profile


def _objections(profile: Profiel, path: Path, content: bytes, normen: Mapping[str, Norm]) -> list[Leesfout]:
    found: list[Bezwaar] = [*senseless(profile), *loosened(profile, normen)]
    bron = read_source(content, str(path))
    where = places(bron.tekst, bron.vorm, [item.pad for item in found])
    return [Leesfout(bron.naam, *where[item.pad], *item) for item in found]


def _no_profile(naam: str, folders: list[Path]) -> NietGelezenError:
    known = sorted({path.stem for folder in folders for path in (folder / "profielen").glob("*.yaml")})
    repair = f"bekend zijn: {', '.join(known) or 'geen'}; een eigen profiel geeft u met --profiel PAD"
    return NietGelezenError((Leesfout(naam[:60], None, None, PROFILE, f"het profiel {naam[:60]}",
                                      "een bekend profiel", repair),))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
