"""The generated pages, one module per kind of page; ``docs/maken.py`` writes them."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
MADE = "<!-- gemaakt met make docs; verander de bron, niet deze pagina -->\n"


def link_from(page: str, target: Path) -> str:
    """A relative link from a page (path from the root) to a file."""
    up = "../" * page.count("/")
    return f"{up}{target.relative_to(ROOT)}"
