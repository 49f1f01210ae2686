"""The rules in a SARIF log: what each asks, why, the repair, and the law with its link."""

from collections.abc import Iterable, Mapping
from typing import Any

from vtt_engine.outcomes.report import Regelblad
from vtt_engine.rulebook.norm import Norm
from vtt_reports.layout import clean
from vtt_reports.rulebook.view import GROUNDS, Versiebeeld, newest_first, short_norm, view_version
from vtt_reports.templating.environment import markdown, plain_message

LEVELS = {"fout": "error", "waarschuwing": "warning", "opmerking": "note"}
_PROBLEMS = {"fout": "error", "waarschuwing": "warning", "opmerking": "recommendation"}


def message(lines: Iterable[str]) -> dict[str, str]:
    """A plain text message of SARIF: in it ``{0}`` would be filled in and ``[a](b)`` would be a link, so neither is left."""
    text = "\n".join(clean(line) for line in lines)
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def rules(ran: Iterable[Regelblad], titles: Mapping[str, str]) -> list[dict[str, Any]]:
    """The descriptors of all rules that ran or have an outcome, by code; of those that did not run here only their title."""
    sheets = {sheet.code: sheet for sheet in ran}
    return [_described(sheets[code]) if code in sheets else {"id": code, "shortDescription": message([titles[code]])}
            for code in sorted({*sheets, *titles})]


def account(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """How a report was made, as properties of a file."""
    return {clean(label): clean(text) for label, text in rows}


def _described(sheet: Regelblad) -> dict[str, Any]:
    laws = [_law(norm) for norm in sheet.normen]
    link = next((law.link for law in laws if law.link), None)
    ground = GROUNDS.get(sheet.grondslag) or "; ".join(dict.fromkeys(short_norm(norm) for norm in sheet.normen))
    repair = plain_message(sheet.herstel)
    text = [sheet.waarom, f"Herstel: {repair}", f"Rust op: {ground}."]
    plain = [f"Wet of norm: {law.artikel} {_asked(law)} {law.link or ''}".rstrip() for law in laws]
    rich = [f"- {_linked(law)} {markdown(_asked(law))}" for law in laws]
    return {
        "id": sheet.code, "shortDescription": message([sheet.titel]), "fullDescription": message([sheet.waarom]),
        "help": {**message([*text, *plain]), "markdown": "\n\n".join([*map(markdown, text), "\n".join(rich)]).rstrip()},
        **({"helpUri": link} if link else {}),
        "defaultConfiguration": {"level": LEVELS[sheet.ernst]},
        "properties": {"tags": [sheet.code.partition("-")[0], sheet.grondslag], "problem.severity": _PROBLEMS[sheet.ernst]}}


def _law(norm: Norm) -> Versiebeeld:
    """The newest version of a norm, with the link to the text of the last day that was read."""
    version = newest_first(norm)[0]
    return view_version(norm, version, version.tot or norm.gelezen_tot or version.van)


def _asked(law: Versiebeeld) -> str:
    return f"({law.periode}; {law.zekerheid}): {law.tekst}"


def _linked(law: Versiebeeld) -> str:
    return f"[{markdown(law.artikel)}](<{law.link}>)" if law.link else markdown(law.artikel)
