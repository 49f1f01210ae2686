"""docs/normen.md: the norms with all their versions."""

from bladen import MADE
from vtt_engine.rulebook.loading import Regelboek


def page(boek: Regelboek) -> str:
    """All norms, by id."""
    lines = [MADE, "# Normen\n", "De wet en de richtlijnen waarop regels rusten, per periode. De versie volgt de dag van de handeling die "
             "wordt getoetst.\nEen norm die niet als wetstekst is gelezen, geeft hoogstens een waarschuwing.\n"]
    for norm in sorted(boek.normen.values(), key=lambda n: n.id):
        lines += [f"## {norm.id}\n", f"{norm.titel} ({norm.wet}; {norm.status})."]
        lines += [f"\n{norm.toelichting}"] if norm.toelichting else []
        lines += ["", "| Van | Tot en met | Artikel | Zekerheid | Wat |", "|---|---|---|---|---|"]
        for version in norm.versies:
            day = version.tot or norm.gelezen_tot or version.van
            link = norm.link(version, day) if day else None
            article = f"{version.artikel}{' lid ' + version.lid if version.lid else ''}"
            lines.append(f"| {version.van or 'altijd al'} | {version.tot or 'nu'} | {f'[{article}]({link})' if link else article} "
                         f"| {version.zekerheid} | {version.tekst} |")
        used = [f"[{code}](regelboek/{code[:3].lower()}.md#{code.lower()})" for code, regel in boek.regels.items() if norm.id in regel.normen]
        lines += ["", f"Gebruikt door: {', '.join(used) or 'nog geen regel'}.\n"]
    return "\n".join(lines)
