"""Loading the rulebook: every file checked, every broken file reported with its line, nothing half loaded."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vtt_engine.facts.fact import NOTHING
from vtt_engine.profiles import Profiel
from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.reading import describe_errors
from vtt_engine.record.source import Bron, read_source
from vtt_engine.rulebook.compiled import ready, unpack
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.profile_law import loosened
from vtt_engine.rulebook.rule import Gebonden, Regel, RegelError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Regelboek:
    """The rules ready for use, by code; the norms; and the hash of all files they came from."""

    regels: Mapping[str, Gebonden]
    normen: Mapping[str, Norm]
    hash: str
    fouten: tuple[Leesfout, ...] = ()


def default_rules() -> Path:
    """The folder with the rules: inside the installed package, else the checkout's."""
    inside = Path(__file__).parent.parent / "rules"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "rules"


def laad(mappen: Iterable[Path], normen_uit: Iterable[Path] = ()) -> Regelboek:
    """Load rules and norms from these folders, each with ``regels`` and ``normen`` (or rule files of its own).

    ``normen_uit`` are folders of which only the norms count: the law stays the law when rules are replaced.

    Broken files are listed in ``fouten``; the rest is loaded.

    Raises:
        NietGelezenError: no rule at all is left.
    """
    folders = list(mappen)
    digest = hashlib.sha256()
    errors: list[Leesfout] = []
    norms: dict[str, Norm] = {}
    rules: dict[str, Gebonden] = {}
    compiled = {key: data for folder in dict.fromkeys([*normen_uit, *folders]) for key, data in ready(folder).items()}
    for path, content in _files([*normen_uit, *folders], "normen", errors):
        digest.update(content)
        norm = _model(Norm, path, content, errors, compiled)
        if norm is not None and norm.id in norms:
            errors.append(Leesfout(str(path), None, None, "/id", norm.id, "een id die nog niet bestaat", "kies een andere id"))
        elif norm is not None:
            norms[norm.id] = norm
    for path, content in _files(folders, "regels", errors):
        digest.update(content)
        rule = _model(Regel, path, content, errors, compiled)
        if rule is None:
            continue
        if rule.code in rules:
            errors.append(Leesfout(str(path), None, None, "/code", rule.code, "een code die nog niet bestaat",
                                   "kies een andere code"))
            continue
        try:
            rules[rule.code] = Gebonden(rule, norms)
        except RegelError as error:
            errors.append(_placed(path, content, error))
    if not rules:
        errors.append(Leesfout(", ".join(map(str, folders)) or "regels", None, None, "", "geen enkele regel",
                               "minstens één regel in een map regels", "kijk of de map klopt"))
        raise NietGelezenError(tuple(errors))
    return Regelboek(dict(sorted(rules.items())), norms, digest.hexdigest(), tuple(errors))


def laad_profiel(naam: str, mappen: Iterable[Path], pad_mag: bool, normen: Mapping[str, Norm]) -> Profiel:
    """Load a profile by its name; or, where ``pad_mag`` (the command line, never a record), by a path to a file.

    Raises:
        NietGelezenError: unknown, broken, or asking less than the law (``normen``) does.
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
    profile = _model(Profiel, found, content, errors)
    if profile is not None:
        errors.extend(_against_the_law(profile, found, content, normen))
    if profile is None or errors:
        raise NietGelezenError(tuple(errors))
    return profile


def _against_the_law(profile: Profiel, path: Path, content: bytes, normen: Mapping[str, Norm]) -> list[Leesfout]:
    from vtt_engine.record.positions import places

    found = list(loosened(profile, normen))
    bron = read_source(content, str(path))
    where = places(bron.tekst, bron.vorm, [item.pad for item in found])
    return [Leesfout(bron.naam, *where[item.pad], *item) for item in found]


def _no_profile(naam: str, folders: list[Path]) -> NietGelezenError:
    known = sorted({path.stem for folder in folders for path in (folder / "profielen").glob("*.yaml")})
    repair = f"bekend zijn: {', '.join(known) or 'geen'}; een eigen profiel geeft u met --profiel PAD"
    return NietGelezenError((Leesfout(naam[:60], None, None, "/organisatie/profiel", f"het profiel {naam[:60]}",
                                      "een bekend profiel", repair),))


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _files(folders: list[Path], part: str, errors: list[Leesfout]) -> Iterable[tuple[Path, bytes]]:
    for folder in folders:
        if not _is_dir(folder):
            errors.append(Leesfout(str(folder), None, None, "", "geen map", "een map met regels", "kijk of het pad klopt"))
            continue
        inner = folder / part
        if inner.is_dir():
            paths = sorted(inner.rglob("*.yaml"))
        else:
            paths = sorted(folder.glob("*.yaml")) if part == "regels" and not (folder / "normen").is_dir() else []
        if part == "regels" and not paths and not (folder / "normen").is_dir():
            errors.append(Leesfout(str(folder), None, None, "", "geen regels", "bestanden op .yaml, los of in een map regels",
                                   "kijk of dit de goede map is"))
        for path in paths:
            try:
                yield path, path.read_bytes()
            except OSError as error:
                errors.append(Leesfout(str(path), None, None, "", error.strerror or "niet te lezen", "een leesbaar bestand",
                                       "kijk naar de rechten van het bestand"))


def _model(model: type[M], path: Path, content: bytes, errors: list[Leesfout], compiled: Mapping[str, Any] = NOTHING) -> M | None:
    try:
        if compiled and (data := compiled.get(hashlib.sha256(content).hexdigest())) is not None:
            return model.model_validate(unpack(data))
        bron = read_source(content, str(path))
        return model.model_validate(bron.data)
    except NietGelezenError as error:
        errors.extend(error.fouten)
    except ValidationError as error:
        errors.extend(describe_errors(error, read_source(content, str(path)), model))
    return None


def _placed(path: Path, content: bytes, error: RegelError) -> Leesfout:
    from vtt_engine.record.positions import places

    bron: Bron = read_source(content, str(path))
    line, column = places(bron.tekst, bron.vorm, [error.pad])[error.pad]
    value: Any = bron.data
    for step in error.pad.split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value.get(step) if isinstance(value, dict) else None
    return Leesfout(str(path), line, column, error.pad, str(value)[:80], "een eis die bij de feiten en de norm past", str(error))
