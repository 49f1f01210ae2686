"""The report on one record: outcomes, causes, what was not read, and how it was made."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from vtt_engine.outcomes.outcome import RANG, Toetsuitkomst, group_key
from vtt_engine.record.errors import Leesfout
from vtt_engine.record.naming import Invulplek
from vtt_engine.record.origin import Vindplaats
from vtt_engine.record.positions import Plek
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Ernst
from vtt_engine.text.personal import mask

MOST_MISSED = 3  # of what one outcome misses; the first already decides it
Slotsom = Literal["voldoet", "geen bevindingen", "bevindingen", "niet gelezen"]


@dataclass(frozen=True, slots=True)
class Oorzaak:
    """A cause: the finding that explains, and the findings that follow from it."""

    hoofd: Toetsuitkomst
    gevolgen: tuple[Toetsuitkomst, ...] = ()


class Regelblad(NamedTuple):
    """A rule that ran, for who reads the report. ``ernst`` is the heaviest it can give; ``herstel`` is a template, as written."""

    code: str
    titel: str
    waarom: str
    herstel: str
    ernst: Ernst
    grondslag: str
    normen: tuple[Norm, ...]


@dataclass(frozen=True, slots=True)
class Verantwoording:
    """How a report was made, so that anyone can make it again. ``regels`` are the rules that ran, by code."""

    versie: str
    motor: str
    regelboek: str
    invoer: str
    toetsdatum: date | None
    normen: tuple[tuple[str, str, str], ...] = ()  # id, period, law with article
    profiel: str | None = None
    keuze: str | None = None
    bij: tuple[tuple[str, str], ...] = ()  # name and hash of the records laid beside it
    regels: tuple[Regelblad, ...] = ()


@dataclass(frozen=True, slots=True)
class Regelplek:
    """A line of the record: number, column and the line itself."""

    regelnummer: int
    kolom: int
    regel: str


@dataclass(frozen=True, slots=True)
class Basis:
    """The earlier report (name and hash of its file) that this one was held against. ``gevonden``: it holds this proposal;
    ``bekend``: how many findings it told already, which are left out of this one.
    """

    bestand: str
    hash: str
    gevonden: bool = True
    bekend: int = 0


class Stap(NamedTuple):
    """A mention of a step of the procedure: what, of which acts, by whom, its first and last day (ordinals), and where."""

    naam: str
    stukken: tuple[str, ...]
    orgaan: str
    vroegst: int | None
    laatst: int | None
    plaats: str


@dataclass(frozen=True)
class Rapport:
    """A report. ``plekken`` gives, for the pointers of findings only, their line in the file; ``vindplaatsen`` their place in
    the documents the record was made from. ``documenten``: the files that were read to make the record for this report.
    With a ``basis``, findings that were known are not among ``uitkomsten``; they are counted as outcomes, not as findings.
    ``stappen``: the procedure as the record gives it. ``invulplekken``: in words where what is missing belongs, and
    where a finding is that has no words for it, by pointer.
    """

    bestand: str
    titel: str | None
    kenmerk: str | None
    soort: str | None
    datum: str | None
    uitkomsten: tuple[Toetsuitkomst, ...]
    verantwoording: Verantwoording
    niet_gelezen: tuple[Leesfout, ...] = ()
    plekken: Mapping[str, Regelplek] = field(default_factory=dict)
    vindplaatsen: Mapping[str, Vindplaats] = field(default_factory=dict)
    documenten: tuple[str, ...] = ()
    leesvragen: int = 0
    basis: Basis | None = None
    stappen: tuple[Stap, ...] = ()
    invulplekken: Mapping[str, Invulplek] = field(default_factory=dict)

    @property
    def bekend(self) -> int:
        """How many known findings are left out."""
        return self.basis.bekend if self.basis else 0

    @property
    def bevindingen(self) -> tuple[Toetsuitkomst, ...]:
        """The findings, heaviest first."""
        return tuple(u for u in self.uitkomsten if u.bevinding)

    @cached_property
    def oorzaken(self) -> tuple[Oorzaak, ...]:
        """The findings, grouped by what causes them."""
        return causes(self.bevindingen)

    def tellingen(self) -> dict[str, int]:
        """How many outcomes and findings of each kind there are, and how many causes."""
        outcomes = Counter(u.uitkomst for u in self.uitkomsten)
        weights = Counter(u.ernst for u in self.bevindingen if u.open)
        return {"oorzaken": len(self.oorzaken), "fouten": weights["fout"],
                "waarschuwingen": weights["waarschuwing"], "opmerkingen": weights["opmerking"],
                "voldoet": outcomes["voldoet"], "voldoet_niet": outcomes["voldoet niet"] + self.bekend, "bekend": self.bekend,
                "aanvaard": sum(not u.open for u in self.bevindingen),
                "niet_te_bepalen": outcomes["niet te bepalen"], "niet_van_toepassing": outcomes["niet van toepassing"]}

    @property
    def slotsom(self) -> Slotsom:
        """The one-word result."""
        if self.niet_gelezen:
            return "niet gelezen"
        if any(u.open and u.ernst in ("fout", "waarschuwing") for u in self.bevindingen):
            return "bevindingen"
        open_ones = any(u.uitkomst == "niet te bepalen" for u in self.uitkomsten)
        return "geen bevindingen" if open_ones or self.bekend or self.nothing_decided else "voldoet"

    @property
    def nothing_decided(self) -> bool:
        """Whether not one outcome says right or wrong: then nothing was checked."""
        return not (self.bekend or any(u.uitkomst in ("voldoet", "voldoet niet") for u in self.uitkomsten))

    @property
    def exit_code(self) -> int:
        """2: something could not be checked; 1: an open fout or waarschuwing; else 0."""
        return {"niet gelezen": 2, "bevindingen": 1}.get(self.slotsom, 0)

    def exit_code_streng(self) -> int:
        """As ``exit_code``, but *niet te bepalen*, or nothing decided at all, gives 2 as well."""
        open_ones = any(u.uitkomst == "niet te bepalen" for u in self.uitkomsten)
        return 2 if open_ones or self.nothing_decided else self.exit_code


def causes(findings: tuple[Toetsuitkomst, ...]) -> tuple[Oorzaak, ...]:
    """Group findings that follow from one cause; causes in order of weight (their own or that of what follows).

    A finding never stands under a lighter one: a warning does not explain a fault.
    """
    first: dict[tuple[str, str, str], list[int]] = {}
    for k, finding in enumerate(findings):
        for zaak in finding.zaken:
            about = first.setdefault((finding.code, zaak, finding.ernst or ""), [])
            if len(about) < 2:  # the second serves the first itself
                about.append(k)
    parent: dict[int, int] = {}
    for i, finding in enumerate(findings):
        heavier = [ernst for ernst, rank in RANG.items() if rank <= RANG[finding.ernst]]
        explaining = [k for code in finding.volgt_uit for zaak in finding.zaken for ernst in heavier
                      for k in first.get((code, zaak, ernst or ""), ()) if k != i]
        if explaining:
            parent[i] = min(explaining)
    groups: dict[int, list[int]] = {}
    for i in range(len(findings)):
        root, seen = i, {i}
        while root in parent and parent[root] not in seen:
            root = parent[root]
            seen.add(root)
        groups.setdefault(root, []).append(i)
    found = [Oorzaak(findings[root], tuple(findings[i] for i in sorted(members) if i != root))
             for root, members in groups.items()]
    return tuple(sorted(found, key=lambda c: (min(u.rang for u in (c.hoofd, *c.gevolgen)), group_key(c.hoofd))))


def line_of(lines: Sequence[str], place: Plek) -> Regelplek:
    """Give the line a place stands on, shortened and without personal data; one that only opens a group with what follows."""
    start = place[0] - 1
    shown = lines[start].strip() if start < len(lines) else ""
    for following in lines[start + 1: start + 6]:
        if len(shown) > 60 or shown.rstrip().endswith(("}", "},", "]", "],")):
            break
        if shown in ("{", "[") or shown.startswith(("{ ", "[ ")) or shown.endswith(("{", "[")):
            shown = f"{shown} {following.strip()}"
    shown = mask(shown[:400])
    return Regelplek(place[0], place[1], shown if len(shown) <= 160 else shown[:159] + "…")


