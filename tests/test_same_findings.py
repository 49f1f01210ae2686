"""What the originals give is what the records by hand give: each finding on sums, division, votes, terms and structure is the same,
or rests on a reading that is listed as a question, or stands below with its reason.
"""

import json
from functools import cache

import pytest

from tests.conftest import ROOT
from tests.leestoets import SETS
from vtt_engine.check import Controle
from vtt_engine.inputs import Documentbron
from vtt_engine.outcomes.doubt import NOT_CERTAIN
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_intake.reading import Gelezen, lees_documenten

FAMILIES = ("REK", "VER", "BES", "TER", "STR")
SAME = {"tabel T1": "tabel T2", "tabel T3": "tabel T5", "tabel T5": "tabel 001-memo-risicos-T4", "tabel uitgaven": "tabel T7a",
        "tabel inkomsten": "tabel T7b", "tabel registratie": "tabel T6",
        "beslispunt 4, som netto-2025": "beslispunt 4, som netto-meerkosten-1"}  # the ids that hand and reader give one thing
KNOWN = {("BES-16", "uitbreiding Veilig Thuis Twente, 2025"):
         "Of het stuk een opbouw van het besloten bedrag laat zien, is een uitleg van de hand (opbouw: false)."}


@cache
def read(naam: str, ending: str) -> Gelezen:
    folder, files = SETS[naam]
    wanted = [file.replace(".docx", ending) for file in files]
    return lees_documenten((file, (ROOT / "voorbeelden" / folder / "bron" / file).read_bytes()) for file in wanted)


def findings(outcomes: tuple[Toetsuitkomst, ...], same: dict[str, str]) -> dict[tuple[str, str], Toetsuitkomst]:
    found = {}
    for u in outcomes:
        if u.bevinding and u.code[:3] in FAMILIES:
            thing, _, rest = u.over.partition(", kolom")
            over = same.get(u.over) or (same[thing] + (f", kolom{rest}" if rest else "") if thing in same else u.over)
            found[u.code, over] = u
    return found


@pytest.mark.parametrize("ending", [".docx", ".pdf"])
@pytest.mark.parametrize("naam", ["almelo", "samentwente", "gooi"])
def test_the_originals_give_the_findings_of_the_record(naam: str, ending: str, vlug: Controle) -> None:
    gelezen = read(naam, ending)
    report = vlug.toets(gelezen.inhoud, "gelezen", Documentbron({d.id: d.naam for d in gelezen.documenten}, ""))
    assert report.niet_gelezen == ()
    by_hand = vlug.toets((ROOT / "voorbeelden" / SETS[naam][0] / "voorstel.json").read_bytes(), "voorstel.json")
    hand, machine = findings(by_hand.uitkomsten, SAME), findings(report.uitkomsten, {})
    asked = {entry["leesvraag"] for entry in json.loads(gelezen.inhoud)["herkomst"].values() if "leesvraag" in entry}
    assert asked
    wrong = []
    for key in sorted({*hand, *machine} - set(KNOWN)):
        one, two = hand.get(key), machine.get(key)
        if one is None or two is None:
            wrong.append(f"{key}: {'alleen gelezen' if one is None else 'alleen met de hand'}")
        elif one.ernst != two.ernst and NOT_CERTAIN not in two.melding:
            wrong.append(f"{key}: {one.ernst} met de hand, {two.ernst} gelezen")
    assert wrong == []


def test_the_damaged_text_gives_no_false_finding(vlug: Controle) -> None:
    """The raw text of a scan: columns torn apart, digits swapped. Questions, but no fout and no waarschuwing."""
    content = (ROOT / "voorbeelden/samentwente-2025/bron/001-samentwente-ab-voorstel.txt").read_bytes()
    gelezen = lees_documenten([("001.txt", content)])
    report = vlug.toets(gelezen.inhoud, "001.txt", Documentbron({d.id: d.naam for d in gelezen.documenten}, ""))
    assert report.niet_gelezen == ()
    assert [(u.code, u.over, u.melding) for u in report.bevindingen if u.ernst in ("fout", "waarschuwing")] == []
    assert gelezen.leesvragen
    kept = "".join("".join(item["tekst"].split()) for item in json.loads(gelezen.inhoud)["alineas"])
    assert len(kept) > 0.95 * len("".join(content.decode().split()))


@pytest.mark.parametrize("naam", ["almelo", "samentwente", "gooi"])
def test_a_second_reading_is_the_same(naam: str) -> None:
    assert read.__wrapped__(naam, ".docx").inhoud == read(naam, ".docx").inhoud
