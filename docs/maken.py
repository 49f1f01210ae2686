"""Make the generated pages and the reports of the voorbeelden: ``make docs``. With ``--check`` only compare."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from vtt_engine.check import Controle
from vtt_engine.facts.catalog import SOORTEN
from vtt_engine.outcomes.outcome import RANG
from vtt_engine.rulebook.compiled import compile_folder
from vtt_engine.rulebook.rule import Gebonden
from vtt_reports.formats import FORMATEN, Weergave

ROOT = Path(__file__).parents[1]
MADE = "<!-- gemaakt met make docs; verander de bron, niet deze pagina -->\n"
FAMILIES = {"REK": "Rekenkundig", "VER": "Verdeling over gemeenten", "INC": "Incidenteel of structureel", "DEK": "Dekking",
            "TER": "Wettelijke termijnen", "ZIE": "Zienswijzen", "BES": "Besluit en stemming", "STR": "Opbouw van het voorstel",
            "MJR": "Meer jaren", "DAT": "Datums", "UIT": "Uitzonderingen"}


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated file with its content."""
    controle = Controle()
    yield ROOT / "rules/README.md", _rules(controle.boek.regels)
    yield ROOT / "docs/feitencatalogus.md", _facts()
    yield ROOT / "docs/normen.md", _norms(controle)
    for folder in sorted((ROOT / "voorbeelden").iterdir()):
        record = folder / "voorstel.json"
        if record.exists():
            report = controle.toets(record.read_bytes(), str(record.relative_to(ROOT)))
            yield folder / "rapport.txt", FORMATEN["tekst"].render([report], Weergave())
            yield folder / "rapport.json", FORMATEN["json"].render([report], Weergave())
    yield ROOT / "README.md", _readme()


def _rules(regels: "dict[str, Gebonden] | object") -> str:
    assert isinstance(regels, dict)
    lines = [MADE, "# Regelboek\n", f"{len(regels)} regels. Elke regel is één YAML-bestand met één feature als levende documentatie.",
             "Uitleg van een regel: `vtt-check uitleg TER-01`. Een regel maken: zie [CONTRIBUTING](../CONTRIBUTING.md).\n"]
    for family, title in FAMILIES.items():
        own = [regel for code, regel in regels.items() if code.startswith(family)]
        if own:
            lines += [f"## {title} ({family})\n", "| Code | Regel | Weegt hoogstens | Rust op | Feature |", "|---|---|---|---|---|"]
            lines += [_rule_row(regel) for regel in own] + [""]
    return "\n".join(lines)


def _rule_row(regel: Gebonden) -> str:
    code = regel.regel.code
    (rule,) = (ROOT / "rules/regels").rglob(f"{code}-*.yaml")
    (feature,) = (ROOT / "features").rglob(f"{code}-*.feature")
    heaviest = min((eis.ernst for eis in regel.regel.eisen), key=RANG.__getitem__)
    basis = ", ".join(f"[{n}](../docs/normen.md#{n})" for n in regel.normen) or regel.regel.grondslag
    return (f"| [{code}]({rule.relative_to(ROOT / 'rules')}) | {regel.regel.titel} | {heaviest} | {basis} "
            f"| [scenario's](../{feature.relative_to(ROOT)}) |")


def _facts() -> str:
    lines = [MADE, "# Feitencatalogus\n", "Waar regels over spreken. Een eis vergelijkt de velden; een melding mag ook de woorden tonen.",
             "Een veld met ± kan onzeker zijn: dan is bekend tussen welke waarden het ligt.\n"]
    for kind in SOORTEN.values():
        lines += [f"## {kind.naam}\n", f"{kind.betekenis} Komt uit: {', '.join(kind.delen)}.\n", "| Veld | Type | Betekenis |", "|---|---|---|"]
        lines += [f"| {naam}{' ±' if veld.onzeker else ''} | {veld.type}{': ' + ', '.join(veld.woorden) if veld.woorden else ''} "
                  f"| {veld.betekenis} |" for naam, veld in kind.velden.items()]
        lines += ["", "In meldingen ook: " + "; ".join(f"`{naam}` ({what})" for naam, what in kind.bewijs.items()) + ".\n"]
    return "\n".join(lines)


def _norms(controle: Controle) -> str:
    lines = [MADE, "# Normen\n", "De wet en de richtlijnen waarop regels rusten, per periode. De versie volgt de dag van de handeling die "
             "wordt getoetst.\nEen norm die niet als wetstekst is gelezen, geeft hoogstens een waarschuwing.\n"]
    for norm in sorted(controle.boek.normen.values(), key=lambda n: n.id):
        lines += [f"## {norm.id}\n", f"{norm.titel} ({norm.wet}; {norm.status})."]
        lines += [f"\n{norm.toelichting}"] if norm.toelichting else []
        lines += ["", "| Van | Tot en met | Artikel | Zekerheid | Wat |", "|---|---|---|---|---|"]
        for version in norm.versies:
            day = version.tot or norm.gelezen_tot or version.van
            link = norm.link(version, day) if day else None
            article = f"{version.artikel}{' lid ' + version.lid if version.lid else ''}"
            lines.append(f"| {version.van or 'altijd al'} | {version.tot or 'nu'} | {f'[{article}]({link})' if link else article} "
                         f"| {version.zekerheid} | {version.tekst} |")
        used = [code for code, regel in controle.boek.regels.items() if norm.id in regel.normen]
        lines += ["", f"Gebruikt door: {', '.join(used) or 'nog geen regel'}.\n"]
    return "\n".join(lines)


def _readme() -> str:
    """The README with its blocks of help and report made again."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    command = Path(sys.executable).with_name("vtt-check")
    for name, args in (("help", ["--help"]), ("demo", ["voorbeelden/samentwente-2025/voorstel.json"])):
        start, end = f"<!-- {name} -->\n", f"<!-- einde {name} -->"
        if start in text:
            shown = subprocess.run([str(command), *args], cwd=ROOT, capture_output=True, text=True, check=False).stdout
            if name == "demo":
                shown = "\n".join(shown.splitlines()[:44]) + "\n…\n"
            before, after = text.split(start)[0], text.split(end)[1]
            text = f"{before}{start}\n```text\n{shown.rstrip()}\n```\n\n{end}{after}"
    return text


def main() -> None:
    """Write the files that differ, or with --check say which do."""
    if "--check" not in sys.argv:
        compile_folder(ROOT / "rules")
    stale = [(path, text) for path, text in pages() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path, text in stale:
        print(("verouderd: " if "--check" in sys.argv else "gemaakt: ") + str(path.relative_to(ROOT)))
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8", newline="\n")
    raise SystemExit(1 if stale and "--check" in sys.argv else 0)


if __name__ == "__main__":
    main()
