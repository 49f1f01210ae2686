"""durable-rules, inside the narrow part of it that is reliable. The only module that touches it.

Only the C module; rules on one fact each; no joins, no negation, no floats. Every expression becomes two rules, one
for its true and one for its false branch; a fact for which neither fires is unknown. A sentinel closes each batch: a
batch without exactly one firing of it counts as not evaluated. See docs/motor.md for what was measured.
"""

import json
import re
from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from vtt_engine.facts.fact import Bereik, Waarde
from vtt_engine.rulebook.expression import Eis, JaNee, Niet, Op, Samen, Vergelijk, Woord, linear

SID = "1"
LARGEST = 2**53 - 1
MOST_CONDITIONS = 60
MOST_DISTINCT = 400
MOST_PER_RULE = 30
_FLIPPED: dict[Op, Op] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_NEGATED: dict[Op, Op] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
_NAMES: dict[str, str] = {"<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}
_FIRED = re.compile(r'\{"([^"]+)":\{"m":\{"id": "f(\d+)"')
_numbers = count()
Pattern = dict[str, Any]


class MotorError(Exception):
    """durable-rules did not evaluate a batch, or cannot compile an expression; the text says which."""


def available() -> bool:
    """Whether durable-rules can be imported here."""
    try:
        import durable_rules_engine  # noqa: F401  (asked, not used)
    except ImportError:
        return False
    return True


def _key(naam: str, end: str = "") -> str:
    """The property a field has in a message; own short names, so no key can be taken for one of the engine's own."""
    return f"v_{naam.replace('.', '_')}{end}"


class Motor:
    """The expressions of one rule, as as many rulesets as the engine's limits ask for; compiled when they are first needed.

    Raises:
        MotorError: an expression has more conditions than the engine can take.
    """

    def __init__(self, expressies: Mapping[str, Eis], onzeker: frozenset[str]) -> None:
        self._onzeker = onzeker
        self._waiting: list[dict[str, Any]] = []
        self._handles: list[int] = []
        rules: dict[str, Any] = {}
        load = distinct = 0
        for naam, eis in expressies.items():
            branches = {f"{naam}|t": self._branch(eis, True), f"{naam}|f": self._branch(eis, False)}
            sizes = [_size(branch) for branch in branches.values()]
            size = sum(sizes)
            if max(sizes) > MOST_PER_RULE or size > MOST_CONDITIONS:
                raise MotorError(f"een eis heeft te veel voorwaarden voor durable-rules ({size}); splits de eis")
            if rules and (load + size > MOST_CONDITIONS or distinct + size > MOST_DISTINCT):
                self._waiting.append(rules)
                rules, load, distinct = {}, 0, 0
            load, distinct = load + size, distinct + size
            rules.update({key: {"all": [{"m": {"$and": [{"soort": "feit"}, branch]}}]} for key, branch in branches.items()})
        if rules:
            self._waiting.append(rules)

    def _create(self, rules: dict[str, Any]) -> None:
        import durable_rules_engine as engine

        sentinel = {"all": [{"m": {"$and": [{"soort": "slot"}, {"v_slot": 1}]}}], "pri": 1000}
        text = json.dumps({**{name: {**rule, "pri": 1} for name, rule in rules.items()}, "slot": sentinel})
        try:
            handle = engine.create_ruleset(f"vtt{next(_numbers)}", text)
        except Exception as error:
            raise MotorError(f"durable-rules weigert een eis ({error})") from None
        self._handles.append(handle)
        self._run(handle, [])

    def judge(self, velden: Sequence[Mapping[str, Waarde]]) -> list[dict[str, bool]]:
        """Judge every expression on every fact: per fact the expressions that are true or false; the rest is unknown.

        Raises:
            MotorError: the engine did not take the whole batch.
        """
        while self._waiting:
            self._create(self._waiting.pop(0))
        facts = [{"id": f"f{i}", "sid": SID, "soort": "feit", **self._message(fields)} for i, fields in enumerate(velden)]
        result: list[dict[str, bool]] = [{} for _ in velden]
        for handle in self._handles:
            for rule, index in self._run(handle, facts):
                naam, _, branch = rule.rpartition("|")
                judged = branch == "t"
                if result[index].setdefault(naam, judged) is not judged:
                    raise MotorError(f"durable-rules vindt {naam} waar én onwaar")
        return result

    def _run(self, handle: int, facts: list[dict[str, Any]]) -> set[tuple[str, int]]:
        import durable_rules_engine as engine

        batch = [*facts, {"id": f"f{len(facts)}", "sid": SID, "soort": "slot", "v_slot": 1}]
        code, offset = engine.assert_facts(handle, json.dumps(batch))
        fired: set[tuple[str, int]] = set()
        sentinels = 0
        first = engine.start_action_for_state(handle, offset) if code in (0, 1) else None
        message = first[1] if first else None
        while message:
            found = _FIRED.match(message)
            if found is None:
                raise MotorError(f"durable-rules gaf een onbekend antwoord: {message[:80]}")
            if found[1] == "slot":
                sentinels += 1
            else:
                fired.add((found[1], int(found[2])))
            message = engine.complete_and_start_action(handle, offset)
        engine.delete_state(handle, SID)
        if sentinels != 1:
            raise MotorError(f"durable-rules verwerkte {len(facts)} feiten niet geheel (code {code}, {sentinels} keer slot)")
        return fired

    def _message(self, velden: Mapping[str, Waarde]) -> dict[str, Any]:
        message: dict[str, Any] = {}
        for naam, value in velden.items():
            if isinstance(value, Bereik):
                message[_key(naam, "_l")], message[_key(naam, "_h")] = value
            elif naam in self._onzeker:
                message[_key(naam, "_l")] = message[_key(naam, "_h")] = value
            else:
                message[_key(naam)] = value
            if isinstance(value, int) and not isinstance(value, bool) and abs(value) > LARGEST:
                raise MotorError(f"{naam} is te groot voor durable-rules")
        return message

    def _branch(self, eis: Eis, waar: bool) -> Pattern:
        """The pattern that matches the facts for which ``eis`` is certainly true (or certainly false)."""
        match eis:
            case Niet(deel):
                return self._branch(deel, not waar)
            case Samen(soort, delen):
                parts = [self._branch(deel, waar) for deel in delen]
                return {"$and" if (soort == "en") == waar else "$or": parts}
            case JaNee(naam):
                return {_key(naam): waar}
            case Woord(naam, woorden, gelijk):
                if gelijk == waar:
                    return _either([{_key(naam): woord} for woord in woorden])
                return _both([{"$neq": {_key(naam): woord}} for woord in woorden])
            case Vergelijk():
                return self._comparison(eis, waar)

    def _comparison(self, eis: Vergelijk, waar: bool) -> Pattern:
        op = eis.op if waar else _NEGATED[eis.op]
        weights, constant = linear(eis.links, eis.rechts)
        if op == "==":
            return _both([self._order(weights, constant, "<="), self._order(weights, constant, ">=")])
        if op == "!=":
            return _either([self._order(weights, constant, "<"), self._order(weights, constant, ">")])
        return self._order(weights, constant, op)

    def _order(self, weights: dict[str, int], constant: int, op: Op) -> Pattern:
        """Σ weight·field + constant ``op`` 0, certain for every value of an uncertain field: its worst end is taken."""
        bare = next((naam for naam, weight in weights.items() if abs(weight) == 1), None)
        if bare is None:
            raise MotorError("minstens één veld moet los in een vergelijking staan")
        small = op in ("<", "<=")

        def key(naam: str) -> str:
            if naam not in self._onzeker:
                return _key(naam)
            return _key(naam, "_h" if (weights[naam] > 0) == small else "_l")

        sign = weights[bare]
        others: Any = -sign * constant
        for naam, weight in weights.items():
            if naam != bare:
                factor = -sign * weight
                term: Any = {"$m": key(naam)}
                term = term if factor == 1 else {"$mul": {"$l": term, "$r": factor}}
                others = term if others == 0 else {"$add": {"$l": term, "$r": others}}
        present = [{"$ex": {key(naam): 1}} for naam in weights]
        return _both([*present, {_NAMES[op if sign > 0 else _FLIPPED[op]]: {key(bare): others}}])


def _both(parts: list[Pattern]) -> Pattern:
    return parts[0] if len(parts) == 1 else {"$and": parts}


def _either(parts: list[Pattern]) -> Pattern:
    return parts[0] if len(parts) == 1 else {"$or": parts}


def _size(pattern: Pattern) -> int:
    """How many expressions a pattern has, as the engine counts them: conditions, groups and arithmetic."""
    for word in ("$and", "$or"):
        if word in pattern:
            return 1 + sum(_size(part) for part in pattern[word])
    return 1 + repr(pattern).count("'$l'")
