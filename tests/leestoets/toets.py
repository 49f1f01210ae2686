"""All kinds of values over all sets, with the differences that no reader can take away."""

from typing import NamedTuple

import yaml

from tests.leestoets import ROOT, SETS, Meting, Soort, cijfers, gelezen, hand, structuur

KINDS: dict[str, Soort] = {**structuur.SOORTEN, **cijfers.SOORTEN}


class Uitslag(NamedTuple):
    """The measure of one kind in one set: what remains of it after the known differences, and whether it reaches its goal."""

    set: str
    soort: str
    meting: Meting
    bekend: int
    gehaald: bool

    @property
    def terug(self) -> float:
        """The share of the expected values that was found."""
        return self.meting.goed / self.meting.verwacht if self.meting.verwacht else 1.0

    @property
    def juist(self) -> float:
        """The share of the found values that is right."""
        return self.meting.goed / self.meting.gevonden if self.meting.gevonden else 1.0


class Afwijking(NamedTuple):
    """A difference that no reader can take away, with the reason."""

    set: str
    soort: str
    verschil: str
    reden: str


def afwijkingen() -> list[Afwijking]:
    """The known differences."""
    data = yaml.safe_load((ROOT / "tests" / "leestoets" / "afwijkingen.yaml").read_text(encoding="utf-8")) or []
    return [Afwijking(**item) for item in data]


def measure() -> list[Uitslag]:
    """Measure every kind in every set. A known difference of ``gooi`` is one of ``gooi-pdf`` too."""
    known = {(item.set, item.soort, item.verschil) for item in afwijkingen()}
    return [_one(name, kind, soort, known) for name in SETS for kind, soort in KINDS.items()]


def unused() -> list[Afwijking]:
    """Known differences that are not there (any more)."""
    seen = {(base(name), kind, line) for name in SETS for kind, soort in KINDS.items()
            for line in soort.meet(gelezen(name), hand(name)).verschillen}
    return [item for item in afwijkingen() if (item.set, item.soort, item.verschil) not in seen]


def base(name: str) -> str:
    """The name of a set without the form of its files."""
    return name.partition("-")[0]


def _one(name: str, kind: str, soort: Soort, known: set[tuple[str, str, str]]) -> Uitslag:
    found = soort.meet(gelezen(name), hand(name))
    excused = [line for line in found.verschillen if (base(name), kind, line) in known]
    missing = sum(line.startswith("mist") for line in excused)
    left = Meting(found.gevonden - len(excused) + missing, found.verwacht - missing, found.goed,
                  tuple(line for line in found.verschillen if line not in excused))
    result = Uitslag(name, kind, left, len(excused), True)
    return result._replace(gehaald=result.terug >= soort.terug and result.juist >= soort.juist)
