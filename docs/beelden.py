"""Make the pictures of the web page and of the PDF in ``docs/beelden`` again: ``make beelden``. Needs Chromium."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pypdfium2
from lxml import html
from PIL import Image, ImageOps

from vtt_engine.check import Controle
from vtt_reports.formats import FORMATEN

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "beelden"
GAP = 16  # pixels between two pages
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


def two_pages(content: bytes) -> Image.Image:
    """The first two pages of a PDF beside each other, with a line around each."""
    document = pypdfium2.PdfDocument(content)
    pages = [ImageOps.expand(document[i].render(scale=0.9).to_pil().convert("RGB"), 1, "#999999") for i in range(2)]
    both = Image.new("RGB", (sum(page.width for page in pages) + GAP, max(page.height for page in pages)), "white")
    both.paste(pages[0], (0, 0))
    both.paste(pages[1], (pages[0].width + GAP, 0))
    return both


def keep(image: Image.Image, name: str) -> None:
    """Write a picture with a palette, so that it stays small."""
    image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Write the pictures."""
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
                keep(image, name)
    keep(two_pages(FORMATEN["pdf"].render([controle.toets((ROOT / SAMENTWENTE).read_bytes(), SAMENTWENTE)])), "papier")


if __name__ == "__main__":
    main()
