"""What may change in a record without changing any outcome, and what rounding can and cannot do."""

import copy
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.bouwer.dossier import Bouwsel, bouw
from tests.bouwer.fouten import FOUTEN
from tests.conftest import as_bytes
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport

SEEDS = (0, *range(5, 85, 8))  # a clean record and ten with an error in them
ORDERED = {"uren", "termen", "grondslag", "product", "wijzigingen", "letters", "jaren", "nummers", "mutaties"}


def made(seed: int) -> Bouwsel:
    found = bouw(seed, gemeenten=7, posten=9)
    if seed:
        FOUTEN[seed].plant(found)
    return found


@pytest.fixture
def check(controle: Controle, tmp_path: Path) -> Any:
    def run(data: Any, profile: Any) -> Rapport:
        path = tmp_path / "profiel.json"
        path.write_bytes(as_bytes(profile))
        fresh = controle.met(Keuzes(profiel=str(path)))
        fresh._profiles = {}
        return fresh.toets(as_bytes(data), "voorstel.json")
    return run


def said(report: Rapport) -> list[tuple[str, str, str, str]]:
    assert report.niet_gelezen == ()
    return sorted((u.code, u.over, u.uitkomst, u.ernst or "") for u in report.uitkomsten)


def shuffled(data: Any, order: random.Random, key: str = "") -> Any:
    if isinstance(data, dict):
        keys = list(data)
        order.shuffle(keys)
        return {name: shuffled(data[name], order, name) for name in keys}
    if isinstance(data, list):
        rest = [shuffled(value, order) for value in data]
        if key not in ORDERED and rest and isinstance(rest[0], dict):
            order.shuffle(rest)
        return rest
    return data


@pytest.mark.parametrize("seed", SEEDS)
def test_another_order_of_everything(seed: int, check: Any) -> None:
    b = made(seed)
    before = said(check(b.dossier, b.profiel))
    for turn in range(2):
        order = random.Random(turn)  # noqa: S311 (no secret)
        assert said(check(shuffled(b.dossier, order), shuffled(b.profiel, order))) == before


@pytest.mark.parametrize("seed", SEEDS)
def test_an_exact_amount_split_in_two(seed: int, check: Any) -> None:
    b = made(seed)
    before = said(check(b.dossier, b.profiel))
    rows = b.tabel("T2")["rijen"]
    whole = rows[0]["cellen"]["bedrag"]
    rows[0]["cellen"]["bedrag"] = whole // 3
    rows.append({**rows[0], "naam": "het andere deel", "cellen": {"bedrag": whole - whole // 3}})
    assert said(check(b.dossier, b.profiel)) == before


def parts(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from parts(value)
    elif isinstance(data, list):
        for value in data:
            yield from parts(value)


@pytest.mark.parametrize("seed", SEEDS)
def test_an_informational_field_more(seed: int, check: Any) -> None:
    b = made(seed)
    before = said(check(b.dossier, b.profiel))
    for part in parts({key: b.dossier[key] for key in ("bedragen", "verplichtingen", "procedure")}):
        if "id" in part or "nummer" in part or "gebeurtenis" in part:
            part["tekst"] = "De woorden van het stuk."
    for document in b.dossier["documenten"]:
        document["bestand"] = "bron/voorstel.docx"
    b.dossier["herkomst"] = {"/datum": {"document": "voorstel", "pagina": 1, "zekerheid": "zeker"}}
    assert said(check(b.dossier, b.profiel)) == before


MONEY = ("bedrag", "uitbreiding", "rente", "netto")


@pytest.mark.parametrize("factor", [10, 1000])
@pytest.mark.parametrize("seed", [0, 1, 3, 5, 6, 7, 8, 9, 10])
def test_figures_and_their_step_scaled_together(seed: int, factor: int, check: Any) -> None:
    """Amounts to the euro and amounts to the ten or the thousand euro are judged alike, as their step says so."""
    b = bouw(seed, gemeenten=7, posten=9)
    if seed:
        FOUTEN[seed - 1].plant(b)
    data = {key: b.dossier[key] for key in ("titel", "soort", "datum", "organisatie", "stukken", "beslispunten", "bedragen", "tabellen")}
    data["rekensommen"] = [som for som in b.dossier["rekensommen"] if som["id"] == "netto"]

    def scaled(by: int) -> Any:
        result = copy.deepcopy(data)
        for item in result["bedragen"]:
            item.update(bedrag=item["bedrag"] * by, precisie=by)
        for table in result["tabellen"]:
            for column in table["kolommen"]:
                if column["soort"] == "bedrag":
                    column["precisie"] = by
            for row in (*table["rijen"], *table.get("subtotalen", ()), table["totaal"]):
                row["cellen"] = {name: value * by if name in MONEY else value for name, value in row["cellen"].items()}
        return result

    assert said(check(scaled(factor), b.profiel)) == said(check(scaled(1), b.profiel))


@pytest.mark.parametrize("weeks", [-4, -1, 1, 3])
@pytest.mark.parametrize("days", [83, 84, 85])
def test_a_term_that_counts_back_moved_by_whole_weeks(days: int, weeks: int, controle: Controle) -> None:
    def outcome(shift: int) -> list[tuple[str, str, str]]:
        offered = date(2025, 6, 25) + timedelta(weeks=shift)
        data = {"titel": "x", "datum": "2025-01-15", "organisatie": {"naam": "GR", "vorm": "openbaar lichaam"},
                "stukken": [{"id": "b", "soort": "begroting", "jaar": 2026}],
                "procedure": [{"gebeurtenis": "ontwerp naar raden", "stukken": ["b"], "datum": str(offered - timedelta(days=days))},
                              {"gebeurtenis": "aanbieding aan algemeen bestuur", "stukken": ["b"], "datum": str(offered)}]}
        return [(u.code, u.uitkomst, u.ernst or "") for u in controle.toets(as_bytes(data), "x.json").uitkomsten if u.code == "TER-01"]

    assert outcome(weeks) == outcome(0)
    assert outcome(0) == [("TER-01", "voldoet", "")] if days >= 84 else outcome(0)[0][2] == "fout"


def column(rows: list[int], total: int, step: int) -> Any:
    return {"titel": "x", "tabellen": [{"id": "T", "per_gemeente": False, "eenheid": "euro",
                                        "kolommen": [{"id": "a", "soort": "bedrag", "onderwerp": "geen", "precisie": step}],
                                        "rijen": [{"naam": f"r{i}", "cellen": {"a": value * step}} for i, value in enumerate(rows)],
                                        "totaal": {"naam": "Totaal", "cellen": {"a": total * step}}}]}


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.integers(-9_999, 9_999), min_size=1, max_size=12), step=st.sampled_from([1, 10, 1000]), sign=st.sampled_from([-1, 1]),
       extra=st.integers(0, 50), inside=st.floats(0, 1))
def test_what_rounding_cannot_make_is_a_fout_and_what_it_can_never_is(rows: list[int], step: int, sign: int, extra: int, inside: float,
                                                                    controle: Controle) -> None:
    largest = (len(rows) + 1) // 2  # whole steps that n rounded rows and a rounded total can miss each other by: n/2 + 1/2
    off = {"fout": largest + 1 + extra, "geen": int(inside * largest)}
    for word, steps in off.items():
        report = controle.toets(as_bytes(column(rows, sum(rows) + sign * steps, step)), "x.json")
        (found,) = (u for u in report.uitkomsten if u.code == "REK-01")
        assert (found.ernst == "fout") is (word == "fout"), (steps, found)
