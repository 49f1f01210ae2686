"""JSON Schemas of everything others write or read."""

import json
from importlib.resources import files
from typing import Any

from pydantic import BaseModel

from vtt_engine.profiles import Profiel
from vtt_engine.record.proposal import Voorstel
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Regel

_MODELS: dict[str, type[BaseModel]] = {"voorstel": Voorstel, "regel": Regel, "norm": Norm, "profiel": Profiel}
BASE = "https://json-schema.org/draft/2020-12/schema"


def schema_of(wat: str) -> str:
    """Give a schema as JSON text: voorstel, regel, norm, profiel, rapport or vergelijking."""
    if wat in ("rapport", "vergelijking"):
        return files("vtt_reports").joinpath(f"{wat}.schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = {"$schema": BASE, "$id": f"vtt-check/{wat}/1", **_MODELS[wat].model_json_schema()}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
