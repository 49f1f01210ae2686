"""Make the generated pages and the reports of the voorbeelden: ``make docs``. With ``--check`` only compare."""

import sys
from collections.abc import Iterator
from pathlib import Path

from bladen import ROOT, feiten, matrix, normen, overzicht, regelboek, sjablonen, voorbeelden

from vtt_engine.check import Controle
from vtt_engine.rulebook.compiled import compile_folder


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated file with its content."""
    controle = Controle()
    boek = controle.boek
    yield ROOT / "rules/README.md", overzicht.page(boek)
    yield ROOT / "docs/feitencatalogus.md", feiten.page()
    yield ROOT / "docs/normen.md", normen.page(boek)
    yield ROOT / sjablonen.PAGE, sjablonen.page()
    yield from regelboek.pages(boek)
    yield ROOT / matrix.PAGE, matrix.page(boek)
    yield from voorbeelden.reports(controle)
    yield ROOT / "README.md", voorbeelden.readme()


def gone(made: list[Path]) -> list[Path]:
    """Pages of the rulebook that nothing makes any more."""
    return sorted(set((ROOT / regelboek.FOLDER).glob("*.md")) - set(made))


def main() -> None:
    """Write the files that differ, or with --check say which do."""
    only_check = "--check" in sys.argv
    if not only_check:
        compile_folder(ROOT / "rules")
    made = list(pages())
    stale = [(path, text) for path, text in made if not path.exists() or path.read_text(encoding="utf-8") != text]
    old = gone([path for path, _ in made])
    for path, text in stale:
        print(("verouderd: " if only_check else "gemaakt: ") + str(path.relative_to(ROOT)))
        if not only_check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for path in old:
        print(("overbodig: " if only_check else "weg: ") + str(path.relative_to(ROOT)))
        if not only_check:
            path.unlink()
    raise SystemExit(1 if (stale or old) and only_check else 0)


if __name__ == "__main__":
    main()
