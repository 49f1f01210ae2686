"""The rules and norms as JSON beside their YAML: the same data, many times quicker to read.

Made when the package is built (and by ``python -m vtt_engine.rulebook.compiled``). Never stale: an entry counts only while
the SHA-256 of its YAML file is the one it was made from; any other file is read as YAML.
"""

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vtt_engine.record.errors import NietGelezenError
from vtt_engine.record.values import Decimaal

NAAM = "regelboek.json"
_PARTS = ("regels", "normen")
_MARK = "\u0001"  # before a number with a decimal point: it stays the text it was


def ready(map_: Path) -> Mapping[str, Any]:
    """Give the data of a folder's rules and norms by the SHA-256 of their YAML; empty where there is no compiled form."""
    try:
        found = json.loads((map_ / NAAM).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def unpack(data: Any) -> Any:
    """Give the data as the YAML reader gives it."""
    if isinstance(data, str):
        return Decimaal(data[1:]) if data.startswith(_MARK) else data
    if isinstance(data, dict):
        return {key: unpack(value) for key, value in data.items()}
    return [unpack(value) for value in data] if isinstance(data, list) else data


def compile_folder(map_: Path) -> Path:
    """Write the compiled form of a folder. What cannot be read is left out: the loader then reads and reports it itself."""
    from vtt_engine.record.source import read_source

    found: dict[str, Any] = {}
    for part in _PARTS:
        for path in sorted((map_ / part).rglob("*.yaml")):
            content = path.read_bytes()
            try:
                found[hashlib.sha256(content).hexdigest()] = _pack(read_source(content, str(path)).data)
            except NietGelezenError:
                continue
    target, temporary = map_ / NAAM, map_ / f".{NAAM}.{os.getpid()}"
    temporary.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    temporary.replace(target)
    return target


def _pack(data: Any) -> Any:
    if isinstance(data, Decimaal):
        return _MARK + str(data)
    if isinstance(data, dict):
        return {key: _pack(value) for key, value in data.items()}
    return [_pack(value) for value in data] if isinstance(data, list) else data


if __name__ == "__main__":
    print(compile_folder(Path(sys.argv[1])))  # noqa: T201 (a tool of the build)
