"""A whole begroting of an invented regeling, with last year's begroting, its change and the kadernota beside it.

All of it is right together. Then one thing is changed at a time, as it would go wrong in practice: the rule about it says so,
and nothing else that is heavy does, unless it follows from the same cause.
"""

from copy import deepcopy
from typing import Any

import pytest

from tests.conftest import ROOT, as_bytes, yaml_record
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.positions import steps
from vtt_engine.record.values import Decimaal

MAP = ROOT / "tests/begroting"
BESIDE = ("begroting-2025", "wijziging-2025", "kadernota-2026")
GONE = object()
HEAVY = ("fout", "waarschuwing")


def data_of(name: str) -> Any:
    return yaml_record(MAP / f"{name}.yaml")


def check(controle: Controle, changes: dict[str, Any], where: str = "begroting-2026") -> Rapport:
    """Check the begroting with these values changed, in itself or in what lies beside it."""
    records = {name: deepcopy(data_of(name)) for name in ("begroting-2026", *BESIDE)}
    for pad, value in changes.items():
        node, (*path, key) = records[where], steps(pad)
        for step in path:
            node = node[int(step)] if isinstance(node, list) else node[step]
        place = int(key) if isinstance(node, list) and key != "-" else key
        if value is GONE:
            del node[place]
        elif key == "-":
            node.append(value)
        else:
            node[place] = value
    beside = tuple((f"{name}.json", as_bytes(records[name])) for name in BESIDE)
    return controle.met(Keuzes(bij=beside)).toets(as_bytes(records["begroting-2026"]), "begroting-2026.json")


def heavy(report: Rapport) -> list[str]:
    assert report.niet_gelezen == ()
    return sorted({cause.hoofd.code for cause in report.oorzaken if cause.hoofd.ernst in HEAVY})


def test_all_of_it_is_right(controle: Controle) -> None:
    report = check(controle, {})
    assert report.bevindingen == ()
    decided = {u.code for u in report.uitkomsten if u.uitkomst == "voldoet"}
    assert {"MJR-01", "MJR-02", "MJR-04", "MJR-07", "MJR-08", "MJR-09", "IND-01", "IND-02", "IND-04", "IND-08", "IND-09", "IND-10",
            "CON-07", "CON-08", "CON-09", "STR-02", "STR-08", "STR-17", "DEK-15", "DEK-16", "RES-01", "RES-05"} <= decided


ROW, INDEX = "/meerjarenraming", "/indexeringen/0"


@pytest.mark.parametrize(("changes", "codes"), [
    ({f"{ROW}/5": GONE}, ["MJR-01"]),
    ({f"{ROW}/2/lasten": 6130000, f"{ROW}/2/uitleg": "onbekend"}, ["DEK-04", "DEK-18", "IND-08", "MJR-11"]),
    ({f"{ROW}/4/lasten": 6380000, f"{ROW}/5/lasten": 6520000, f"{ROW}/2/lasten": 6130000}, ["DEK-18", "MJR-07", "MJR-11"]),
    ({f"{ROW}/4/resultaat": 5000}, ["MJR-11"]),
    ({f"{ROW}/0": GONE}, ["MJR-08"]),
    ({f"{ROW}/1/fase": "raming"}, ["MJR-08"]),
    ({f"{ROW}/1/lasten": 5930000, f"{ROW}/1/onttrekkingen": 30000, f"{ROW}/1/uitleg": "onbekend"}, ["CON-08"]),
    ({f"{ROW}/2/uitleg": "onbekend"}, ["MJR-09"]),
    ({f"{ROW}/-": {"jaar": 2027, "stuk": "begroting-2026", "fase": "raming", "lasten": 1, "baten": 1, "toevoegingen": 0,
                   "onttrekkingen": 0, "incidentele_lasten": 0, "incidentele_baten": 0}}, ["MJR-10"]),
    ({"/tabellen/0/kolommen/3/jaar": 2028}, ["MJR-10"]),
    ({"/tabellen/0/rijen/1/cellen/k2028": None}, ["MJR-02"]),
    ({f"{INDEX}/loon": Decimaal("4.2")}, ["IND-01"]),
    ({f"{INDEX}/loon": Decimaal("4.2"), f"{INDEX}/uitleg": "onbekend"}, ["IND-01", "IND-08"]),
    ({"/rekensommen/0/uitkomst": Decimaal("3.7")}, ["IND-02"]),
    ({f"{INDEX}/bron": "onbekend"}, ["IND-03"]),
    ({"/rekensommen/1/mutaties/0/waarde": 12150}, ["IND-04"]),
    ({"/bedragen/0/nieuw_beleid": True}, ["IND-05"]),
    ({f"{INDEX}/basis_prijspeil": 2026}, ["IND-07"]),
    ({f"{INDEX}/prijspeil": "onbekend"}, ["IND-07"]),
    ({f"{INDEX}/jaren/2": GONE}, ["IND-09"]),
    ({"/documenten/0/versiedatum": "2025-04-03"}, ["CON-07"]),
    ({"/documenten/0/verwerkt_advies_van": "2025-04-03"}, ["CON-07"]),
    ({"/prestaties/1/waarde": 12500}, ["CON-09"]),
    ({"/onderdelen/5/aanwezig": "nee"}, ["STR-17"]),
    ({"/bijlagen/0/aanwezig": False}, ["STR-08"]),
    ({"/argumenten/1/bij": ["3"]}, ["STR-03"]),
    ({"/beslispunten/1/onderwerp": "lasten"}, ["MJR-03"]),
    ({"/beslispunten/1/jaren": [2027, 2028, 2029, 2030]}, ["MJR-06"]),
])
def test_one_change_gives_the_finding_about_it(changes: dict[str, Any], codes: list[str], controle: Controle) -> None:
    assert heavy(check(controle, changes)) == codes


@pytest.mark.parametrize(("where", "changes", "codes"), [
    ("kadernota-2026", {"/meerjarenraming/1/bijdragen": 5800000, "/meerjarenraming/0/lasten": 6119999}, []),
    ("kadernota-2026", {"/indexeringen/0/jaren/0/procent": Decimaal("2.0")}, []),
    ("kadernota-2026", {"/stukken/0/jaar": 2025, "/meerjarenraming/1/bijdragen": 1}, []),
    ("begroting-2025", {"/meerjarenraming/1/lasten": 1}, []),
    ("wijziging-2025", {"/stukken/0/status": "ontwerp"}, []),
    ("begroting-2025", {"/prestaties/0/waarde": 12300}, ["CON-09"]),
])
def test_what_lies_beside_it_is_changed(where: str, changes: dict[str, Any], codes: list[str], controle: Controle) -> None:
    assert heavy(check(controle, changes, where)) == codes


def test_what_is_missing_beside_it_is_said_in_the_right_words(controle: Controle) -> None:
    """The begroting of last year lies beside it, but does not say what in it is one-off."""
    report = check(controle, {f"{ROW}/2/incidentele_lasten": 20000})
    lost, = next(u.ontbreekt for u in report.uitkomsten if u.code == "MJR-07")
    assert lost.naam == "het structurele saldo per jaar in de begroting ervoor, die ernaast ligt"
