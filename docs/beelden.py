"""Make the pictures of the web page in ``docs/beelden`` again: ``make beelden``. Needs Chromium."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from lxml import html
from PIL import Image

from vtt_engine.check import Controle
from vtt_reports.formats import FORMATEN

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "beelden"
SAMENTWENTE, FOUT = "voorbeelden/samentwente-2025/voorstel.json", "tests/dossiers/grond-fout.yaml"
# name, record, the part of the page (None: its begin) and its tables to show, width and height
PICTURES = (("rapport", SAMENTWENTE, None, 1040, 1500), ("tijdlijn", FOUT, "r1-tijd", 1040, 1115), ("verdeling", FOUT, "r1-verdeling", 1040, 440))


def part(page: str, name: str | None) -> str:
    """The page with one of its parts only; of the timeline the terms."""
    if name is None:
        return page.replace("<details class=\"overzicht\" open>", "<details class=\"overzicht\">")
    tree = html.document_fromstring(page)
    head = tree.get_element_by_id(name)
    main, kept = tree.get_element_by_id("inhoud"), [head]
    while (following := kept[-1].getnext()) is not None and following.tag != "h2":
        kept.append(following)
    for node in list(main):
        main.remove(node)
    steps = next((node for node in kept if node.get("class") == "tijd"), None)
    main.extend(node for node in kept if node is not steps)
    for other in tree.xpath("//header | //nav | //footer | //script"):
        other.getparent().remove(other)
    return "<!doctype html>" + html.tostring(tree, encoding="unicode")


def main() -> None:
    """Write the pictures, each with a palette so that it stays small."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        raise SystemExit("geen Chromium: sudo apt-get install chromium")
    FOLDER.mkdir(exist_ok=True)
    controle = Controle()
    with tempfile.TemporaryDirectory() as folder:
        for name, record, shown, width, height in PICTURES:
            page, picture = Path(folder, "pagina.html"), Path(folder, "beeld.png")
            report = controle.toets((ROOT / record).read_bytes(), record)
            page.write_text(part(FORMATEN["html"].render([report]).decode(), shown), encoding="utf-8")
            subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/chromium",
                            f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri()], check=True, capture_output=True)
            with Image.open(picture) as image:
                image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
