"""``make mutatie``: change every rule and norm in small ways and count how many changes a voorbeeld or scenario notices.

The scenarios run once; what they say of each fact is kept and judged again by every changed rule. A change that nothing
notices must stand in ``overlevers.yaml`` with its reason, else the run fails.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "features"))

from waarnemingen import ALLE, Waarneming, woord_van  # noqa: E402

from tests.mutatie.mutanten import of_norm, of_rule  # noqa: E402
from vtt_engine.examples import example_fact  # noqa: E402
from vtt_engine.matching.coupling import TODAY, koppel  # noqa: E402
from vtt_engine.matching.reference import compile_reference  # noqa: E402
from vtt_engine.outcomes.outcome import decide  # noqa: E402
from vtt_engine.rulebook.loading import default_rules, laad  # noqa: E402
from vtt_engine.rulebook.norm import Norm  # noqa: E402
from vtt_engine.rulebook.rule import Gebonden, Regel, RegelError  # noqa: E402

REASONS = Path(__file__).with_name("overlevers.yaml")


def outcome(bound: Gebonden, case: Waarneming) -> tuple[str, tuple[str, str] | None]:
    """The word and the norm version a rule gives on the fact of a case."""
    assert case.feit is not None
    coupling = koppel(bound, case.feit, case.vandaag)
    found = decide(coupling, tuple(compile_reference(eis)(coupling.velden) for eis in bound.expressies))
    version = (found.geldend.norm.id, str(found.geldend.versie.van or "altijd")) if found.geldend else None
    return woord_van(found), version


def noticed(bound: Gebonden, cases: list[Waarneming]) -> bool:
    """Whether some case comes out otherwise than it was written."""
    for case in cases:
        word, version = outcome(bound, case)
        if word != case.woord or (case.versie is not None and version != case.versie):
            return True
    return False


def cases_of(rules: Mapping[str, Gebonden]) -> dict[str, list[Waarneming]]:
    """Per rule what its scenarios say, and its voorbeelden."""
    found: dict[str, list[Waarneming]] = defaultdict(list)
    for case in ALLE:
        if case.feit is not None and case.feit.soort != "uitzondering":
            found[case.code].append(case)
    for code, bound in rules.items():
        for example in bound.regel.voorbeelden:
            today = example.velden.get(TODAY)
            day = date.fromisoformat(today) if isinstance(today, str) else None
            case = Waarneming(code, example_fact(bound, example), day, example.ernst or example.uitkomst, {})
            word = outcome(bound, case)[0]
            found[code].append(case._replace(woord=word))
    return found


def mutants(rules: Mapping[str, Gebonden], norms: Mapping[str, Norm]) -> Iterator[tuple[str, str, dict[str, Gebonden]]]:
    """Every change: where, what, and the rules it touches as they then are."""
    for code, bound in rules.items():
        for what, changed in of_rule(bound):
            made = _bound(changed, norms)
            if made is not None:
                yield code, what, {code: made}
    for naam, norm in norms.items():
        used = {code: bound for code, bound in rules.items() if naam in bound.regel.normen}
        for what, other in of_norm(norm) if used else ():
            made = {code: _bound(bound.regel, {**norms, naam: other}) for code, bound in used.items()}
            yield naam, what, {code: bound for code, bound in made.items() if bound is not None}


def _bound(rule: Regel, norms: Mapping[str, Norm]) -> Gebonden | None:
    try:
        return Gebonden(rule, norms)
    except RegelError:
        return None  # refused at load: nobody can write this


def main() -> None:
    """Run the scenarios, try every change, print the share that is noticed and the survivors."""
    if pytest.main(["features", "-q", "-p", "no:cacheprovider"]) != 0:
        raise SystemExit("de features slagen niet; herstel die eerst")
    book = laad([default_rules()])
    cases = cases_of(book.regels)
    reasons = yaml.safe_load(REASONS.read_text(encoding="utf-8")) or {}
    total, explained, open_ones = 0, 0, []
    for where, what, changed in mutants(book.regels, book.normen):
        total += 1
        if any(noticed(bound, cases[code]) for code, bound in changed.items()):
            continue
        if reasons.get(where, {}).get(what):
            explained += 1
        else:
            open_ones.append(f"{where}: {what}")
    print("\n".join(open_ones))
    caught = total - explained - len(open_ones)
    print(f"{total} veranderingen; {caught} gezien ({100 * caught / total:.1f} %), {explained} niet en met reden, {len(open_ones)} niet en zonder reden")
    raise SystemExit(1 if open_ones else 0)


if __name__ == "__main__":
    main()
