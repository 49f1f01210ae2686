"""Loading the rulebook: every file checked, every broken file reported with its line, nothing half loaded."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vtt_engine.profiles import Profiel
from vtt_engine.record.reading import describe_errors
from vtt_engine.record.source import Bron, Leesfout, NietGelezenError, read_source
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Gebonden, Regel, RegelError

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
    for path, content in _files([*normen_uit, *folders], "normen", errors):
        digest.update(content)
        norm = _model(Norm, path, content, errors)
        if norm is not None and norm.id in norms:
            errors.append(Leesfout(str(path), None, None, "/id", norm.id, "een id die nog niet bestaat", "kies een andere id"))
        elif norm is not None:
            norms[norm.id] = norm
    for path, content in _files(folders, "regels", errors):
        digest.update(content)
        rule = _model(Regel, path, content, errors)
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


def laad_profiel(naam: str, mappen: Iterable[Path]) -> Profiel:
    """Load a profile by name, or by path if ``naam`` ends in .yaml.

    Raises:
        NietGelezenError: unknown or broken.
    """
    named = Path(naam)
    paths = [named] if named.suffix in (".yaml", ".yml", ".json") else [
        folder / "profielen" / f"{naam}.yaml" for folder in mappen]
    found = next((path for path in paths if path.is_file()), None)
    if found is None or (len(paths) > 1 and "/" in naam):
        known = sorted({path.stem for folder in mappen for path in (folder / "profielen").glob("*.yaml")})
        raise NietGelezenError((Leesfout(naam, None, None, "/organisatie/profiel", f"het profiel {naam}", "een bekend profiel",
                                         f"bekend zijn: {', '.join(known) or 'geen'}; of geef een pad met --profiel"),))
    errors: list[Leesfout] = []
    profile = _model(Profiel, found, found.read_bytes(), errors)
    if profile is None:
        raise NietGelezenError(tuple(errors))
    return profile


def _files(folders: list[Path], part: str, errors: list[Leesfout]) -> Iterable[tuple[Path, bytes]]:
    for folder in folders:
        if not folder.is_dir():
            errors.append(Leesfout(str(folder), None, None, "", "geen map", "een map met regels", "kijk of het pad klopt"))
            continue
        inner = folder / part
        if inner.is_dir():
            paths = sorted(inner.rglob("*.yaml"))
        else:
            paths = sorted(folder.glob("*.yaml")) if part == "regels" and not (folder / "normen").is_dir() else []
        for path in paths:
            try:
                yield path, path.read_bytes()
            except OSError as error:
                errors.append(Leesfout(str(path), None, None, "", error.strerror or "niet te lezen", "een leesbaar bestand",
                                       "kijk naar de rechten van het bestand"))


def _model(model: type[M], path: Path, content: bytes, errors: list[Leesfout]) -> M | None:
    try:
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
