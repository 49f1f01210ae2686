"""Which findings of one report are those of another: by code and thing, else by code and what they say."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from pathlib import PurePath
from typing import Literal, NamedTuple

from vtt_engine.notation import opsomming
from vtt_reports.comparison.snapshot import Bevonden, Opname

Soort = Literal["nieuw", "niet te bepalen", "opgelost", "gebleven"]
_WORD = re.compile(r"[^\s.,:;()]+(?:[.,:]\w+)*")
_SHORTENED = re.compile(r"\ben \d+ andere\b")
_RECORD = "dossier"


class Verandering(NamedTuple):
    """What became of a finding: how it was then, how it is now, and in words how that came about.

    ``anders``: it is still there, and says something else than it did. ``zwaarder``: it weighs more, or is open again.
    """

    soort: Soort
    toen: Bevonden | None
    nu: Bevonden | None
    hoe: str = ""
    anders: bool = False
    zwaarder: bool = False

    @property
    def item(self) -> Bevonden:
        """The finding as it is now, or was last."""
        found = self.nu or self.toen
        if found is None:
            raise AssertionError("a change is about a finding")
        return found

    @property
    def bekend(self) -> bool:
        """Whether the earlier report told this already, and as gravely."""
        return self.soort == "gebleven" and not (self.anders or self.zwaarder)

    @property
    def erger(self) -> bool:
        """Whether the proposal got worse by it: it is new, or weighs more than it did."""
        return self.soort == "nieuw" or self.zwaarder


def veranderingen(oud: Opname, nieuw: Opname) -> tuple[Verandering, ...]:
    """What became of every finding: new ones by weight, then what can no longer be decided, what is solved, what stayed."""
    before, now = Zaken(oud), Zaken(nieuw)
    found: list[Verandering] = []
    pairs = _pairs(before, now)
    partner = {id(current): then for then, current in pairs}
    gone = {id(then) for then, _ in pairs}
    for current in nieuw.bevindingen:
        then = partner.get(id(current))
        found.append(_stayed(then, current, before, now) if then else Verandering("nieuw", None, current, before.status(
            now.key(current), then=True)[1]))
    fresh = {one.nu.code for one in found if one.nu and one.soort == "nieuw"}
    for then in oud.bevindingen:
        if id(then) not in gone:
            certain, how = now.status(before.key(then), then=False)
            how += f"; wel heeft {then.code} een nieuwe bevinding" if then.code in fresh else ""
            found.append(Verandering("opgelost" if certain else "niet te bepalen", then, None, how))
    order = ("nieuw", "niet te bepalen", "opgelost", "gebleven")
    return tuple(sorted(found, key=lambda one: order.index(one.soort)))


def _stayed(then: Bevonden, now: Bevonden, before: "Zaken", after: "Zaken") -> Verandering:
    heavier, reopened = now.rang < then.rang, now.open and not then.open
    same = _same(before, then, after, now)
    words = ["dezelfde melding, met andere cijfers erachter" if not same and then.melding == now.melding else "",
             f"was {then.ernst}" if now.rang != then.rang else "", "de uitzondering telt niet meer" if reopened else "",
             "nu met reden aanvaard" if then.open and not now.open else ""]
    return Verandering("gebleven", then, now, "; ".join(word for word in words if word),
                       not same, heavier or reopened)


class Zaken:
    """The outcomes of a report by code and thing, with the names of its files taken out: these change with every version."""

    def __init__(self, report: Opname) -> None:
        self.report = report
        files = [PurePath(name) for name in report.verantwoording.documenten]
        names = {name: f"stuk {i}" for i, file in enumerate(files, 1)
                 for name in (file.name, re.sub(r"[^a-z0-9]+", "-", file.stem.lower()).strip("-")) if name}
        self._files = re.compile("|".join(rf"(?<![\w-]){re.escape(name)}(?![\w-])"
                                          for name in sorted(names, key=len, reverse=True))) if names else None
        self._names = names
        self.by_key: dict[tuple[str, str], list[Bevonden]] = defaultdict(list)
        for item in report.toetsuitkomsten:
            self.by_key[self.key(item)].append(item)
        self._codes = {item.code for item in report.toetsuitkomsten}

    def plain(self, text: str) -> str:
        """A text without the names of files."""
        return self._files.sub(lambda match: self._names[match[0]], text) if self._files else text

    def key(self, item: Bevonden) -> tuple[str, str]:
        """By what an outcome is known."""
        return item.code, self.plain(item.over)

    def core(self, item: Bevonden) -> str:
        """What a finding says, without where it stands."""
        text = item.melding or ""
        places = {place.document for place in item.plaatsen if place.document}
        for place in sorted(places, key=lambda words: (-len(words), words)):
            text = text.replace(place, "‹plaats›")
        return self.plain(text)

    def terms(self, item: Bevonden) -> Counter[tuple[str, int | None, str]]:
        """The terms of its sum, without where they stand."""
        return Counter((self.core(item.model_copy(update={"melding": term.naam})), term.waarde, term.eenheid)
                       for term in item.berekening.alle)

    def status(self, key: tuple[str, str], then: bool) -> tuple[bool, str]:
        """What this report says of something that is no finding in it: whether that is certain, and in words.

        ``then``: this is the earlier of the two.
        """
        code, _ = key
        outcomes = [item for item in self.by_key.get(key, ()) if not item.bevinding]
        about = outcomes or [item for item in self.by_key.get((code, _RECORD), ()) if not item.bevinding]
        if any(item.uitkomst == "niet te bepalen" for item in about):
            missing = opsomming(list(dict.fromkeys(g.naam for item in about for g in item.ontbreekt)), 3)
            return False, f"niet te bepalen{f'; wat ontbreekt: {missing}' if missing else ''}"
        if outcomes and outcomes[0].uitkomst == "voldoet":
            return True, "voldeed" if then else "voldoet"
        if code not in self._codes:
            return False, "de regel is niet getoetst"
        if not outcomes and self.report.niet_gelezen:
            return False, "een deel van het voorstel is niet gelezen"
        if about:
            return True, f"niet van toepassing{f': {about[0].melding}' if about[0].melding else ''}"
        return True, "stond nog niet in het voorstel" if then else "staat niet meer in het voorstel"


def _pairs(before: Zaken, now: Zaken) -> list[tuple[Bevonden, Bevonden]]:
    """The findings that are one: of the same code and thing, then of the same code and the same words."""
    then, current = before.report.bevindingen, now.report.bevindingen
    found = _matched(then, current, before.key, now.key)
    used = {id(item) for pair in found for item in pair}
    left, right = ([item for item in items if id(item) not in used] for items in (then, current))
    return found + _matched(left, right, lambda item: (item.code, before.core(item)), lambda item: (item.code, now.core(item)))


def _matched(then: Iterable[Bevonden], now: Iterable[Bevonden], key_then: Callable[[Bevonden], Hashable],
             key_now: Callable[[Bevonden], Hashable]) -> list[tuple[Bevonden, Bevonden]]:
    waiting: dict[Hashable, list[Bevonden]] = defaultdict(list)
    for item in then:
        waiting[key_then(item)].append(item)
    return [(queue.pop(0), item) for item in now if (queue := waiting.get(key_now(item)))]


def _same(before: Zaken, then: Bevonden, after: Zaken, now: Bevonden) -> bool:
    """Whether a finding says the same as before, but for where it stands and the order it names things in.

    Where names are left out (en 3 andere), or stand in another order, the terms of the sum decide.
    """
    one, other = before.core(then), after.core(now)
    shortened = any(map(_SHORTENED.search, (one, other)))
    if one == other and not shortened:
        return True
    return (shortened or Counter(_WORD.findall(one)) == Counter(_WORD.findall(other))) and before.terms(then) == after.terms(now)
