"""Loading the rulebook: every file checked, every broken file reported with its line, nothing half loaded."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vtt_engine.profiles import Profiel
from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.reading import describe_errors
from vtt_engine.record.source import Bron, read_source
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Gebonden, Regel, RegelError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Regelboek:
    """The rules ready for use, by code; the norms; the hash of all files they came from, and the file of each (by code or id)."""

    regels: Mapping[str, Gebonden]
    normen: Mapping[str, Norm]
    hash: str
    fouten: tuple[Leesfout, ...] = ()
    bestanden: Mapping[str, Path] = field(default_factory=dict)


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
    content = hashlib.sha256()
    errors: list[Leesfout] = []
    where: dict[str, Path] = {}
    norms, broken = _norms([*normen_uit, *folders], content, errors, where)
    rules = _rules(folders, norms, broken, content, errors, where)
    if not rules:
        errors.append(Leesfout(", ".join(map(str, folders)) or "regels", None, None, "", "geen enkele regel",
                               "minstens één regel in een map regels", "kijk of de map klopt"))
        raise NietGelezenError(tuple(errors))
    return Regelboek(dict(sorted(rules.items())), norms, content.hexdigest(), tuple(errors), where)


def _norms(folders: list[Path], digest: "hashlib._Hash", errors: list[Leesfout],
           where: dict[str, Path]) -> tuple[dict[str, Norm], set[str]]:
    """The norms, and the ids (by file name) of those that cannot be used."""
    norms: dict[str, Norm] = {}
    broken: set[str] = set()
    for path, content in _files(folders, "normen", errors):
        digest.update(content)
        norm = _model(Norm, path, content, errors)
        if norm is None:
            broken.add(path.stem)
        elif norm.id in norms:
            errors.append(_taken(path, content, "/id", where[norm.id]))
        else:
            norms[norm.id] = norm
            where[norm.id] = path
    return norms, broken


def _rules(folders: list[Path], norms: Mapping[str, Norm], broken: set[str], digest: "hashlib._Hash", errors: list[Leesfout],
           where: dict[str, Path]) -> dict[str, Gebonden]:
    rules: dict[str, Gebonden] = {}
    ours = default_rules()
    reserved = _letters(ours) if ours in folders and len(folders) > 1 else {}
    for path, content in _files(folders, "regels", errors):
        digest.update(content)
        rule = _model(Regel, path, content, errors)
        if rule is None:
            continue
        if rule.code in rules:
            errors.append(_taken(path, content, "/code", where[rule.code]))
            continue
        try:
            if not path.is_relative_to(ours):
                _check_letters(rule, reserved)
            if lost := sorted(broken.intersection(rule.normen).difference(norms)):
                raise RegelError("/norm", f"herstel eerst norm {lost[0]}; die is niet te laden", "een norm die te laden is")
            rules[rule.code] = Gebonden(rule, norms)
            where[rule.code] = path
        except RegelError as error:
            errors.append(_placed(path, content, error))
    return rules


def _taken(path: Path, content: bytes, pad: str, other: Path) -> Leesfout:
    what = "code" if pad == "/code" else "id"
    return _placed(path, content, RegelError(pad, f"kies een andere {what}; {other.name} heeft deze al",
                                             f"een {what} die nog niet bestaat"))


def _letters(ours: Path) -> Mapping[str, str]:
    from vtt_engine.rulebook.catalogue import load_catalogue  # only where rules of others are added

    return load_catalogue(ours).namen


def _check_letters(rule: Regel, reserved: Mapping[str, str]) -> None:
    """Refuse a rule of someone else with the letters of one of our families: a code must say whose rule it is.

    Raises:
        RegelError: the letters are ours.
    """
    letters = rule.code.partition("-")[0]
    if letters in reserved:
        raise RegelError("/code", f"{letters} hoort bij vtt-check ({reserved[letters]}); kies eigen letters, bijvoorbeeld ORG-01",
                         "een code met eigen letters")


def laad_profiel(naam: str, mappen: Iterable[Path], pad_mag: bool) -> Profiel:
    """Load a profile by its name; or, where ``pad_mag`` (the command line, never a record), by a path to a file.

    Raises:
        NietGelezenError: unknown or broken.
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
    profile = _model(Profiel, found, found.read_bytes(), errors)
    if profile is None:
        raise NietGelezenError(tuple(errors))
    return profile


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
    found = "true" if value is True else "false" if value is False else " ".join(str(value).split())
    return Leesfout(str(path), line, column, error.pad, found if len(found) <= 80 else f"{found[:79]}…", error.verwacht,
                    str(error))
