"""Whole records per family of rules: one in which all is right, one in which every rule has something to say.

Their reports are kept beside them, so that every word and every sum of every rule is checked to the letter. And no key can
be taken out without a trace: a finding never vanishes silently, and every field of the record is read or says it is not.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from tests.bouwer.fouten import FOUTEN
from tests.conftest import NAMES, ROOT, as_bytes, record, yaml_record
from tests.test_deletion import one_of_each, sample, without
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.base import models_in
from vtt_engine.record.positions import pointer
from vtt_engine.record.proposal import Voorstel
from vtt_engine.rulebook.profile_loading import laad_profiel
from vtt_reports.formats import FORMATEN, Weergave

MAP = ROOT / "tests/dossiers"
FAMILIES = sorted(path.stem.removesuffix("-goed") for path in MAP.glob("*-goed.yaml"))
BESIDE = {"besluit": ("besluit-kadernota", "besluit-begroting"), "besluit-raad": ("besluit-regeling",)}  # what lies beside a family
HEAVY = ("fout", "waarschuwing")
INFORMATIONAL = "Alleen ter informatie"


def with_profiles(controle: Controle) -> Controle:
    """The rulebook with the profiles of these records at hand, by name."""
    ready = controle.met(Keuzes())
    ready._profiles = {path.stem: laad_profiel(str(path), [], pad_mag=True, normen=controle.boek.normen)
                       for path in (MAP / "profielen").glob("*.yaml")}
    return ready


@pytest.fixture(scope="module")
def proef(controle: Controle) -> Controle:
    return with_profiles(controle)


@pytest.fixture(scope="module")
def snel(vlug: Controle) -> Controle:
    return with_profiles(vlug)


def data_of(name: str) -> Any:
    return yaml_record(MAP / f"{name}.yaml")


def check(proef: Controle, name: str, data: Any = None) -> Rapport:
    """Check the record of this name, or other data in its place, with what lies beside that family."""
    beside = [(f"{other}.yaml", (MAP / f"bij/{other}.yaml").read_bytes()) for other in BESIDE.get(name.rpartition("-")[0], ())]
    run = proef.met(Keuzes(bij=tuple(beside)))
    if data is None:
        return run.toets((MAP / f"{name}.yaml").read_bytes(), f"{name}.yaml")
    return run.toets(as_bytes(data), f"{name}.json")


def codes(report: Rapport) -> set[str]:
    return {u.code for u in report.bevindingen}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_right_one_has_nothing_heavy(family: str, proef: Controle) -> None:
    good, bad = (check(proef, f"{family}-{kind}") for kind in ("goed", "fout"))
    assert good.niet_gelezen == bad.niet_gelezen == ()
    assert [(u.code, u.over, u.melding) for u in good.bevindingen if u.ernst in HEAVY] == []
    assert codes(bad)


def test_together_they_show_every_rule(proef: Controle) -> None:
    found = {code for family in FAMILIES for code in codes(check(proef, f"{family}-fout"))}
    found |= {code for name in NAMES for code in codes(proef.toets(as_bytes(record(name)), name))}
    found |= {fout.code for fout in FOUTEN}  # planted in generated records, see test_generated
    assert sorted(set(proef.boek.regels) - found) == []


@pytest.mark.parametrize("name", [f"{family}-{kind}" for family in FAMILIES for kind in ("goed", "fout")])
def test_the_report_beside_it_is_what_it_gives(name: str, proef: Controle) -> None:
    kept = (MAP / f"{name}.rapport.txt").read_text(encoding="utf-8")
    assert report_of(proef, name) == kept, "kijk na wat er verandert, en maak ze opnieuw met: python -m tests.test_dossiers"


def report_of(proef: Controle, name: str) -> str:
    """The whole report as text, every check with its sum, without how it was made: that changes with every rule."""
    made = FORMATEN["tekst"].render([check(proef, name)], Weergave(alles=True)).decode()
    return made.partition("\nToetsverantwoording")[0] + "\n"


def paths(data: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every key at any depth."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*at, key)
            yield from paths(value, (*at, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from paths(value, (*at, i))


def codes_of(proef: Controle) -> list[str]:
    return [code for code, regel in proef.boek.regels.items() if regel.regel.volgt_uit]


def still(report: Rapport, code: str, places: set[str]) -> bool:
    """Whether the finding is still there under another name: at one of its places."""
    return any(u.code == code and places & {p.pad for p in u.plaatsen} for u in report.bevindingen)


@pytest.mark.parametrize("family", FAMILIES)
def test_no_finding_vanishes_without_a_word(family: str, snel: Controle) -> None:
    """A share of the keys: one of each kind is taken out in ``test_gemis``."""
    data = data_of(f"{family}-fout")
    taken = [path for path in sample(paths(data)) if path not in one_of_each(paths(data))]
    silent = vanished(snel, family, data, ((path, check(snel, f"{family}-fout", without(data, path))) for path in taken))
    assert not silent, "\n".join(silent)


def vanished(snel: Controle, family: str, data: Any, reports: Iterable[tuple[tuple[Any, ...], Rapport]]) -> list[str]:
    """What vanishes without a word from the record with an error for every rule: per key taken out the report it then gives."""
    found = check(snel, f"{family}-fout", data).bevindingen
    before, places = {(u.code, u.over) for u in found}, {(u.code, u.over): {p.pad for p in u.plaatsen} for u in found}
    silent = []
    for path, report in reports:
        if path[-1] in ("tekst", "plaats", "kop") or (path[0] == "tabellen" and path[-1] == "onderwerp" and "rijen" in path):
            continue  # a row only counts as a mention of an amount because of its onderwerp
        if report.niet_gelezen:
            continue
        pad = pointer(path)
        after = {(u.code, u.over) for u in report.uitkomsten if u.bevinding or u.uitkomst == "niet te bepalen"}
        named = {u.code for u in report.uitkomsten if u.uitkomst == "niet te bepalen"
                 and any(g.pad == pad or g.pad.startswith(f"{pad}/") or pad.startswith(f"{g.pad}/") for g in u.ontbreekt)}
        named |= {code for code in codes_of(snel) if named & set(snel.boek.regels[code].regel.volgt_uit or ())}
        silent += [f"{pad}: {code} over {over}" for code, over in sorted(before - after)
                   if code not in named and not code.startswith("UIT") and not still(report, code, places[code, over])]
    return silent


def fields() -> set[tuple[type[BaseModel], str]]:
    """Every field of the record, by the model it stands in."""
    found: set[tuple[type[BaseModel], str]] = set()
    todo: list[type[BaseModel]] = [Voorstel]
    while todo:
        model = todo.pop()
        for name, info in model.model_fields.items():
            if (model, name) not in found:
                found.add((model, name))
                todo += models_in(info.annotation)
    return found


def field_at(path: tuple[Any, ...], data: Any) -> tuple[type[BaseModel], str] | None:
    """The field of the record that a path ends in; None for a position in a list or a cell."""
    model: list[type[BaseModel]] = [Voorstel]
    found, keyed = None, False  # keyed: the step is a key that the writer chose, such as a pointer in herkomst
    for step in path:
        if isinstance(step, int) or keyed:
            keyed = False
            data, found = data[step], None
            model = [one for one in model if "soort" not in one.model_fields or not isinstance(data, dict) or len(model) == 1
                     or data.get("soort") in str(one.model_fields["soort"].annotation)] or model
            continue
        own = next((one for one in model if step in one.model_fields), None)
        if own is None:
            return None
        annotation = own.model_fields[step].annotation
        found, data, model, keyed = (own, step), data[step], models_in(annotation), "dict[str, " in str(annotation)
    return found


def test_every_field_is_read_or_says_that_it_is_not(snel: Controle) -> None:
    """Each field, taken out somewhere, changes the report; else its description says that it is only informational."""
    told = {field for field in fields() if INFORMATIONAL not in (field[0].model_fields[field[1]].description or "")}
    read: set[tuple[type[BaseModel], str]] = set()
    names = [f"{family}-{kind}" for family in FAMILIES for kind in ("goed", "fout")]
    for choose in (one_of_each, list[tuple[Any, ...]]):  # most fields show with the first of their kind somewhere
        for name in names:
            data = data_of(name)
            open_ones = [path for path in choose(paths(data)) if field_at(path, data) in told - read]
            before = content(check(snel, name, data)) if open_ones else None
            for path in open_ones:
                field = field_at(path, data)
                if field and field not in read and content(check(snel, name, without(data, path))) != before:
                    read.add(field)
    assert sorted(f"{model.__name__}.{name}" for model, name in told - read) == []


def content(report: Rapport) -> Any:
    return [(u.code, u.over, u.uitkomst, u.ernst, u.melding, u.opmerking, u.ontbreekt, u.plaatsen, u.berekening(), u.uitzondering) for u in report.uitkomsten], (
        report.titel, report.kenmerk, report.datum, report.soort), report.niet_gelezen


def main() -> None:
    """Write the reports beside the records again."""
    ready = with_profiles(Controle())
    for name in (f"{family}-{kind}" for family in FAMILIES for kind in ("goed", "fout")):
        Path(MAP / f"{name}.rapport.txt").write_text(report_of(ready, name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
