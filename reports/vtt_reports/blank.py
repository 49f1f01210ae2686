"""An empty record with, for each part, what it is and what it makes decidable."""

import json
import textwrap
from typing import Any, Literal, get_args, get_origin

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from vtt_engine.record.base import models_in
from vtt_engine.record.proposal import Voorstel
from vtt_engine.rulebook.loading import default_rules, laad

_ALSO = {"organisatie": "bepaalt welke wet en welk profiel gelden", "zienswijzen": "telt mee bij ZIE-06"}
_FEW = 6  # rules that a part names with their title; more of them only by code
_WHOLE = ("tabellen", "rekensommen", "herkomst")
_HEAD = """\
## Leeg dossier voor vtt-check. Regels met één hekje kunt u invullen: haal "# " weg en pas de waarde aan.
## Bedragen zijn euro's zonder punten (983000) of met precies twee decimalen (982514.30).
## Laat weg wat u niet weet. Datums: 2025-09-10, een maand 2025-09, of een periode 2025-03/2025-07.
## Het woord onbekend betekent: het stuk noemt het niet.
## Toetsen: vtt-check voorstel.yaml
## Wat een regel vraagt, zoals MJR-01: vtt-check uitleg MJR-01
"""
_READ = "vtt-check lees vult dit in"  # nobody fills these in by hand


def blank_record() -> str:
    """Give the annotated empty record as YAML. Only the title is filled in; all else is a comment."""
    decides: dict[str, list[str]] = {}
    for code, regel in laad([default_rules()]).regels.items():
        for part in regel.soort.delen:
            decides.setdefault(part, []).append(f"{code} {regel.regel.titel}")
    lines = [_HEAD, 'titel: "Vul de titel in"']
    for naam, info in Voorstel.model_fields.items():
        if naam != "titel":
            lines += ["", *_part(naam, info, decides.get(naam, []))]
    return "\n".join(lines) + "\n"


def _part(naam: str, info: FieldInfo, rules: list[str]) -> list[str]:
    model = models_in(info.annotation)
    whole = (info.examples or [None])[0] if naam in _WHOLE else None
    lines = [f"## {naam}: {info.description}{_choices(info.annotation)}"]
    if models_in(info.annotation) and not rules:
        lines.append(f"##   {_ALSO.get(naam, 'nog geen regel gebruikt dit onderdeel')}")
    for rule in rules if len(rules) <= _FEW else [", ".join(rule.split()[0] for rule in rules)]:
        lines += textwrap.wrap(rule, 100, initial_indent="##   maakt te bepalen: ", subsequent_indent="##     ",
                               break_on_hyphens=False)
    if _READ in (info.description or ""):
        return lines
    if whole:
        lines += [f"##   {line}" for one in model for line in _fields(one, "", values=False)]
        text = yaml.dump({naam: whole}, allow_unicode=True, sort_keys=False, default_flow_style=None, width=110)
        return [*lines, *(f"# {line}" for line in text.splitlines())]
    if not model:
        return [*lines, f"# {naam}: {_yaml(info.examples)}"]
    many = "tuple" in str(info.annotation)
    lines.append(f"# {naam}:")
    for one in model:
        fields = _fields(one, "    " if many else "  ")
        if many:
            fields[0] = fields[0].replace("    ", "  - ", 1)
        lines += [f"# {line}" for line in fields]
    return lines


def _fields(model: type[BaseModel], indent: str, values: bool = True) -> list[str]:
    """The fields of a model with their example as YAML, or only with their explanation."""
    lines: list[str] = []
    for naam, info in model.model_fields.items():
        must = (" (verplicht)" if info.is_required() else "") + _choices(info.annotation)
        inner = models_in(info.annotation)
        if not values:
            lines.append(f"{naam}: {info.description or 'zie het voorbeeld'}{must}")
            lines += [f"  {line}" for one in inner for line in _fields(one, indent, values=False)]
        elif inner and "tuple" in str(info.annotation):
            lines.append(f"{indent}{naam}:  # {info.description}{must}")
            fields = _fields(inner[0], indent + "    ")
            fields[0] = fields[0].replace(indent + "    ", indent + "  - ", 1)
            lines += fields
        else:
            example = _yaml(info.examples) if info.examples else _yaml([info.default])
            lines.append(f"{indent}{naam}: {example}  # {info.description or 'standaard'}{must}")
    return lines


def _choices(annotation: Any) -> str:
    """The words a field can hold, if it is a choice of words."""
    words = [word for part in (annotation, *get_args(annotation)) if get_origin(part) is Literal for word in get_args(part)]
    return f" Kies: {', '.join(dict.fromkeys(words))}." if len(words) > 1 else ""


def _yaml(examples: list[Any] | None) -> str:
    return json.dumps((examples or [None])[0], ensure_ascii=False)
