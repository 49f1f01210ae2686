"""From plain data to the JSON of a dossier: the way back of ``record.source``, with every digit as it was."""

import json
import re
from typing import Any

from vtt_engine.record.values import Decimaal

_MARK = "\x00"
_MARKED = re.compile(r'"\\u0000([-+.0-9eE]+)\\u0000"')


def write_json(data: dict[str, Any], indent: int | None = 1) -> bytes:
    """Write data as JSON in UTF-8, keys in their order. A ``Decimaal`` keeps its digits: 21.40 stays 21.40."""
    text = json.dumps(_marked(data), ensure_ascii=False, indent=indent)
    return (_MARKED.sub(r"\1", text) + "\n").encode()


def _marked(value: Any) -> Any:
    """Mark the numbers with decimals, which would otherwise be written as text or pass through float."""
    if isinstance(value, dict):
        return {key: _marked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_marked(item) for item in value]
    return f"{_MARK}{value}{_MARK}" if isinstance(value, Decimaal) else value
