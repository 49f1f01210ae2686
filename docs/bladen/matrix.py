"""docs/regelboek/matrix.md: from the law to the scenarios that test it, and the rules that rest on no law."""

from collections.abc import Iterator

from bladen import MADE, link_from
from bladen.kenmerken import feature_of
from vtt_engine.notation import count
from vtt_engine.rulebook.loading import Regelboek
from vtt_engine.rulebook.norm import Norm, Versie
from vtt_reports.rulebook.listing import GROUND_WORDS
from vtt_reports.rulebook.view import GROUNDS, newest_first
from vtt_reports.templating.environment import markdown as md
from vtt_reports.wording import period

PAGE = "docs/regelboek/matrix.md"


def page(boek: Regelboek) -> str:
    """Law, article, version, rule and scenarios."""
    lines = [MADE, "# Van wet naar scenario\n",
             "Per wet en artikel: de versies, de regels die erop rusten, en de scenario's die de regel testen. *Getest* telt de regels in",
             "de scenario's die zeggen op welke versie de uitkomst rust; elke rij van een tabel telt apart.\n",
             "[Het regelboek](README.md) · [normen](../normen.md)\n"]
    norms = sorted(boek.normen.values(), key=lambda n: (n.wet.casefold(), n.id))
    for wet in dict.fromkeys(norm.wet for norm in norms):
        lines.append(f"## {md(wet)}\n")
        for norm in (norm for norm in norms if norm.wet == wet):
            lines += _norm(norm, boek)
    lines.append("## Regels zonder wet\n")
    for ground in GROUND_WORDS:
        codes = [code for code, regel in boek.regels.items() if regel.regel.grondslag == ground]
        if codes:
            lines += [f"### {md(GROUNDS[ground])}\n", *_scenarios(codes, boek), ""]
    return "\n".join(lines)


def _norm(norm: Norm, boek: Regelboek) -> Iterator[str]:
    codes = [code for code, regel in boek.regels.items() if norm.id in regel.normen]
    newest = newest_first(norm)[0]
    article = "" if norm.bwb is None and newest.artikel == "onbekend" else f"Artikel {newest.artikel}" + (
        f" lid {newest.lid}" if newest.lid else "") + ": "
    yield f"### {md(article)}{md(norm.titel)}\n"
    yield f"Norm [{norm.id}](../normen.md#{norm.id})." + ("" if codes else " Nog geen regel rust hierop.") + "\n"
    yield from ("| Versie | Artikel | Vraagt | Getest |", "|---|---|---|---|")
    for version in newest_first(norm):
        where = f"{version.artikel}{' lid ' + version.lid if version.lid else ''}"
        tested = "; ".join(f"{code}: {number}" for code in codes if (number := _times(code, norm, version)))
        yield f"| {period(version)} | {md(where)} | {md(version.tekst)} | {tested or ('nog niet' if codes else '')} |"
    yield ""
    yield from (*_scenarios(codes, boek), "")


def _times(code: str, norm: Norm, version: Versie) -> int:
    return feature_of(code).rust[norm.kort, version.artikel, str(version.van) if version.van else "altijd"]


def _scenarios(codes: list[str], boek: Regelboek) -> Iterator[str]:
    for code in codes:
        feature = feature_of(code)
        title = md(boek.regels[code].regel.titel)
        yield (f"- [{code}]({code.partition('-')[0].lower()}.md#{code.lower()}) {title}: "
               f"[{count(len(feature.scenarios), 'scenario', 'scenario’s')}]({link_from(PAGE, feature.pad)})")
        yield from (f"  - {md(name)}" for name in feature.scenarios)
