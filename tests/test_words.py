"""The words of the three voorbeelden in their records are those of their Word files, and so is what the files carry.

``python -m tests.test_words`` writes them again.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from vtt_intake.reading import lees_documenten

SOURCES = {"almelo-2021": {"000-almelo-collegevoorstel": "voorstel"},
           "samentwente-2025": {"001-samentwente-ab-voorstel": "voorstel", "001-memo-risicos": "memo"},
           "gooi-en-vechtstreek-2021": {"002-gooi-en-vechtstreek": "voorstel"}}
PARTS = ("alineas", "bestanden")


def words(name: str) -> dict[str, list[dict[str, Any]]]:
    """The alineas and bestanden of a voorbeeld as the reader gives them, under the ids that the record gives its documents."""
    folder = ROOT / "voorbeelden" / name / "bron"
    read = lees_documenten((f"{stem}.docx", (folder / f"{stem}.docx").read_bytes()) for stem in SOURCES[name])
    data = json.loads(read.inhoud)
    ids = {document.id: SOURCES[name][Path(document.naam).stem] for document in read.documenten}
    return {part: [{**item, "document": ids[item["document"]]} for item in data[part]] for part in PARTS}


def path_of(name: str) -> Path:
    return ROOT / "voorbeelden" / name / "voorstel.json"


@pytest.mark.parametrize("name", SOURCES)
def test_the_record_holds_the_words_of_its_documents(name: str) -> None:
    record = json.loads(path_of(name).read_text(encoding="utf-8"))
    assert {part: record[part] for part in PARTS} == words(name)


def main() -> None:
    """Write the words into the records, one line each, after all else."""
    for name in SOURCES:
        path = path_of(name)
        text = path.read_text(encoding="utf-8")
        for part in PARTS:
            text = re.sub(rf',\n  "{part}": \[\n.*?\n  \]', "", text, flags=re.DOTALL)
        blocks = [f'  "{part}": [\n' + ",\n".join("    " + json.dumps(item, ensure_ascii=False) for item in items) + "\n  ]"
                  for part, items in words(name).items()]
        path.write_text(text.rstrip()[:-1].rstrip() + ",\n" + ",\n".join(blocks) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
