"""docs/regelboek: the rulebook as ``vtt-check uitleg`` tells it, one page per family, with links."""

from collections.abc import Iterator
from pathlib import Path

from bladen import MADE, ROOT, link_from
from bladen.kenmerken import feature_of
from vtt_engine.notation import count
from vtt_engine.rulebook.loading import Regelboek
from vtt_engine.rulebook.rule import Gebonden
from vtt_reports.rulebook.listing import family_name
from vtt_reports.rulebook.view import Normbeeld, Uitleg, Versiebeeld, by_family, view_rule, weights
from vtt_reports.rulebook.worked import Gewerkt
from vtt_reports.templating.environment import markdown as md

FOLDER = "docs/regelboek"


def pages(boek: Regelboek) -> Iterator[tuple[Path, str]]:
    """The index and one page per family."""
    groups = by_family(boek.regels)
    yield ROOT / FOLDER / "README.md", _index(groups)
    for letters, rules in groups.items():
        yield ROOT / FOLDER / f"{letters.lower()}.md", _family(letters, rules, boek)


def _index(groups: dict[str, list[Gebonden]]) -> str:
    lines = [MADE, "# Het regelboek in gewone taal\n",
             "Wat elke regel vraagt, waarom, op welke wet hij rust, welke gegevens beslissen, en wat u kunt doen. Dit is wat",
             "`vtt-check uitleg CODE` vertelt, met links.\n",
             "| Familie | Regels | Waarvan een fout kunnen geven |", "|---|---|---|"]
    for letters, rules in groups.items():
        heavy = sum(weights(regel)[0] == "fout" for regel in rules)
        lines.append(f"| [{family_name(letters)} ({letters})]({letters.lower()}.md) | {len(rules)} | {heavy} |")
    lines += ["", f"Samen {count(sum(map(len, groups.values())), 'regel', 'regels')}.\n",
              "- [Van wet naar scenario](matrix.md): per artikel en versie de regels en hun scenario's",
              "- [Normen](../normen.md): de wet per periode",
              "- [Feitencatalogus](../feitencatalogus.md): de gegevens waarover regels spreken",
              "- [Alle toetsen uit de praktijk](../../rules/README.md), met wat ervan is geworden",
              "- [Eigen regels](../eigen-regels.md): zelf een regel maken\n"]
    return "\n".join(lines)


def _family(letters: str, rules: list[Gebonden], boek: Regelboek) -> str:
    lines = [MADE, f"# {family_name(letters)} ({letters})\n",
             f"[Alle families](README.md) · [van wet naar scenario](matrix.md) · {count(len(rules), 'regel', 'regels')}\n",
             "| Code | Regel | Weegt |", "|---|---|---|"]
    lines += [f"| [{r.regel.code}](#{r.regel.code.lower()}) | {md(r.regel.titel)} | {', '.join(weights(r))} |" for r in rules]
    lines.append("")
    for regel in rules:
        lines += _rule(view_rule(regel, boek), boek)
    return "\n".join(lines)


def _rule(u: Uitleg, boek: Regelboek) -> Iterator[str]:
    feature = feature_of(u.code)
    page = f"{FOLDER}/x.md"
    yield f'<a id="{u.code.lower()}"></a>\n'
    yield f"## {u.code} {md(u.titel)}\n"
    yield f"{md(u.waarom)}\n"
    yield f"**Rust op** {md(u.grond)}. **Gaat over** {md(u.gaat_over)}\n"
    if u.beperking:
        yield f"**Beperking** {md(u.beperking)} (geldt als: {md(u.alleen_als)})\n"
    yield "**De regel vraagt**" + (" (de eerste eis die niet klopt, geeft de uitkomst)" if len(u.eisen) > 1 else "") + "\n"
    for number, eis in enumerate(u.eisen, 1):
        basis = " (praktijk)" if eis.praktijk else ""
        yield f"{number}. {md(eis.woorden)} (`{eis.letterlijk}`). Anders **{eis.ernst}**{basis}: {md(eis.melding)}"
    yield from (f"- Voldoet met opmerking als {md(o.woorden)}: {md(o.melding)}" for o in u.opmerkingen)
    yield from ("", f"**Herstel** {md(u.herstel)}")
    yield from (f"Bij eis {i}: {md(eis.herstel)}" for i, eis in enumerate(u.eisen, 1) if eis.herstel)
    yield ""
    for example in u.voorbeelden:
        yield from _worked(example)
    for norm in u.normen:
        yield from _norm(norm)
    yield from _data(u)
    related = [f"volgt uit {_to(code)} {md(titel)}" for code, titel in u.volgt_uit]
    related += [f"verklaart {_to(code)} {md(titel)}" for code, titel in u.verklaart]
    if related:
        yield from ("**Hangt samen met**\n", *(f"- {text}" for text in related), "")
    yield (f"[De regel]({link_from(page, boek.bestanden[u.code])}) · [de scenario's]({link_from(page, feature.pad)}) "
           f"({len(feature.scenarios)})\n")


def _to(code: str) -> str:
    return f"[{code}]({code.partition('-')[0].lower()}.md#{code.lower()})"


def _worked(example: Gewerkt) -> Iterator[str]:
    yield f"<details><summary>Voorbeeld: {md(example.naam)} ({example.uitkomst})</summary>\n"
    yield from ("| | |", "|---|---|")
    rows = [*example.velden, *example.norm, *(("stap", step) for step in example.stappen),
            *((label, f"{text}: {judged}") for label, text, judged in example.eisen), ("uitkomst", example.uitkomst)]
    yield from (f"| {md(label)} | {md(text)} |" for label, text in rows)
    yield "\n</details>\n"


def _norm(norm: Normbeeld) -> Iterator[str]:
    when = f", {norm.wanneer}" if norm.wanneer else ""
    yield f"**De norm** [{norm.id}](../normen.md#{norm.id}): {md(norm.titel)} ({md(norm.wet)}; {norm.status}{when})\n"
    for version in norm.versies:
        yield _version(version)
    yield ""


def _version(v: Versiebeeld) -> str:
    none = "Geen plicht. " if v.geen_plicht else ""
    where = f"[{md(v.artikel)}](<{v.link}>)" if v.link else md(v.artikel)
    return f"- {where}, {v.periode} ({v.zekerheid}): {none}{md(v.tekst)}"


def _data(u: Uitleg) -> Iterator[str]:
    yield "**Gegevens die beslissen**\n"
    yield from (f"- `/{part}`: {md(what)}" for part, what in u.onderdelen)
    yield f"- daaruit een feit [{u.soort}](../feitencatalogus.md#{u.soort}) met " + "; ".join(
        f"`{naam}` ({md(what)})" for naam, what, _ in u.velden)
    yield ""
