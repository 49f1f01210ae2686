"""Defaults from ``vtt-check.toml`` or ``[tool.vtt-check]`` in pyproject.toml, beside the record or in a folder above it."""

import os
from pathlib import Path
from typing import Any

import click

NAMES = {"formaat": "formaten", "toetsdatum": "toetsdatum", "profiel": "profiel", "bij": "bij", "basis": "basis",
         "uitzonderingen": "uitzonderingen", "regels": "extra",
         "alleen": "alleen", "zonder": "zonder", "motor": "motor", "streng": "streng", "alles": "alles", "sjabloon": "sjabloon"}
_FILES = ("bij", "basis", "uitzonderingen", "regels", "sjabloon")
_LISTS = ("formaat", "bij", "uitzonderingen", "regels", "alleen", "zonder")


def apply(ctx: click.Context, record: str) -> None:
    """Fill in the options that were not given with the settings beside the record.

    Raises:
        click.UsageError: the settings cannot be read, hold an unknown key or a value that does not fit.
    """
    found = beside(Path.cwd() if record == "-" else Path(record))
    for param in ctx.command.params:
        source = ctx.get_parameter_source(param.name or "")
        if param.name in found and source is click.core.ParameterSource.DEFAULT:
            ctx.params[param.name] = param.process_value(ctx, found[param.name])


def beside(record: Path) -> dict[str, Any]:
    """Read the settings nearest to a record, as parameter name → value; empty without settings."""
    place = record.resolve()
    for folder in (place, *place.parents) if os.path.isdir(place) else place.parents:  # noqa: PTH112 (never raises)
        for path, keys in ((folder / "vtt-check.toml", ()), (folder / "pyproject.toml", ("tool", "vtt-check"))):
            table = _table(path, keys)
            if table is not None:
                return _checked(path, table)
    return {}


def _table(path: Path, keys: tuple[str, ...]) -> dict[str, Any] | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    if keys and b"vtt-check" not in content:
        return None
    import tomllib

    try:
        data: Any = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{path}: geen geldige TOML ({error}); herstel het bestand of haal het weg") from None
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
        if data is None:
            return None
    if not isinstance(data, dict):
        raise click.UsageError(f"{path}: vtt-check hoort een tabel te zijn; schrijf [tool.vtt-check] met de instellingen eronder")
    return data


def _checked(path: Path, table: dict[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(table) - set(NAMES))
    if unknown:
        raise click.UsageError(f"{path}: onbekende instelling {unknown[0]}; bekend zijn: {', '.join(sorted(NAMES))}")
    return {NAMES[key]: _value(path, key, value) for key, value in table.items()}


def _value(path: Path, key: str, value: Any) -> Any:
    """The value of a setting as the option takes it; folders and profile files are found from the settings file."""
    if key in ("streng", "alles"):
        if not isinstance(value, bool):
            raise click.UsageError(f"{path}: {key} is true of false, niet {value!r}")
        return value
    if key == "toetsdatum":
        return str(value)
    values: list[Any] = value if isinstance(value, list) and key in _LISTS else [value]
    if not all(isinstance(item, str) for item in values):
        more = " of een lijst van teksten" if key in _LISTS else ""
        raise click.UsageError(f"{path}: {key} is een tekst{more}, niet {value!r}")
    if key in _FILES or (key == "profiel" and values[0].endswith((".yaml", ".yml", ".json"))):
        values = [str(path.parent / item) for item in values]
    return tuple(values) if key in _LISTS else values[0]
