"""``make mutatie``: change every rule and norm in small ways and count how many changes a voorbeeld or scenario notices.

The scenarios run once; what they say of each fact (its outcome, the version of the law, the words they want in it) is kept
and judged again by every changed rule. A change that nothing notices must stand in ``overlevers.yaml`` with its reason, else
the run fails. A reason for a change that is noticed after all fails it too.

``python -m tests.mutatie.regels REK-07 wgr-35-1`` does only these rules and norms.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from time import monotonic

import pytest
import yaml

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "features"))

from waarnemingen import ALLE, Waarneming, gezegd, opnieuw, versie_van, woord_van  # noqa: E402

from tests.mutatie.mutanten import of_norm, of_rule  # noqa: E402
from vtt_engine.examples import example_fact  # noqa: E402
from vtt_engine.matching.coupling import TODAY  # noqa: E402
from vtt_engine.rulebook.loading import default_rules, laad  # noqa: E402
from vtt_engine.rulebook.norm import Norm  # noqa: E402
from vtt_engine.rulebook.rule import Gebonden, Regel, RegelError  # noqa: E402

LONGEST = 900  # seconds; a run takes about one minute
REASONS = Path(__file__).with_name("overlevers.yaml")


def noticed(bound: Gebonden, cases: list[Waarneming]) -> bool:
    """Whether some case comes out otherwise than it was written."""
    return any(_differs(bound, case) for case in cases)


def _differs(bound: Gebonden, case: Waarneming) -> bool:
    assert case.feit is not None
    found = opnieuw(bound, case.feit, case.vandaag).uitkomst
    return (woord_van(found) != case.woord or (case.versie is not None and versie_van(found) != case.versie)
            or case.zegt not in gezegd(found) or (case.opmerking is not None and found.opmerking != case.opmerking))


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
            fact = example_fact(bound, example)
            found[code].append(Waarneming(code, fact, day, woord_van(opnieuw(bound, fact, day).uitkomst), {}))
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


def main(only: set[str]) -> None:
    """Run the scenarios, try every change, print the share that is noticed and the survivors."""
    if pytest.main(["features/test_features.py", "-q", "--no-header", "-p", "no:cacheprovider"]) != 0:
        raise SystemExit("de features slagen niet; herstel die eerst")
    book = laad([default_rules()])
    cases = cases_of(book.regels)
    broken = [code for code, bound in book.regels.items() if noticed(bound, cases[code])]
    assert not broken, f"ook zonder verandering komt iets anders uit: {broken}"
    reasons = yaml.safe_load(REASONS.read_text(encoding="utf-8")) or {}
    total, explained, open_ones, begun = 0, set(), [], monotonic()
    for where, what, changed in mutants(book.regels, book.normen):
        if only and where not in only:
            continue
        if monotonic() - begun > LONGEST:
            raise SystemExit(f"gestopt na {LONGEST} seconden, bij verandering {total}")
        total += 1
        if any(noticed(bound, cases[code]) for code, bound in changed.items()):
            continue
        if reasons.get(where, {}).get(what):
            explained.add((where, what))
        else:
            open_ones.append(f"{where}: {what}")
    stale = {(where, what) for where, known in reasons.items() for what in known if not only or where in only} - explained
    print("\n".join([*open_ones, *(f"{where}: {what} (overlevers.yaml: wordt gezien of bestaat niet)" for where, what in sorted(stale))]))
    caught = total - len(explained) - len(open_ones)
    print(f"{total} veranderingen; {caught} gezien ({100 * caught / total:.1f} %), {len(explained)} niet en met reden, {len(open_ones)} niet en zonder reden")
    raise SystemExit(1 if open_ones or stale else 0)


if __name__ == "__main__":
    main(set(sys.argv[1:]))
