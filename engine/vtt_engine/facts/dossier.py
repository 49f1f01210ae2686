"""A record with its profile, and the look-ups that several kinds of facts share."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from vtt_engine.facts.column import Tabelkolom
from vtt_engine.facts.fact import Bereik, Gemis, Waarde
from vtt_engine.facts.mentions import Vermelding, mentions
from vtt_engine.facts.passages import Passage
from vtt_engine.profiles import Profiel
from vtt_engine.record.amounts import BedragPost
from vtt_engine.record.procedure import Gebeurtenis
from vtt_engine.record.proposal import Argument, Stuk, Voorstel
from vtt_engine.record.tables import Tabel
from vtt_engine.record.values import Datum
from vtt_engine.text.dates import Vondst, find_dates
from vtt_engine.text.personal import find_personal

NO_PROFILE = Gemis("/organisatie/profiel", "het profiel van de regeling")


@dataclass(frozen=True)
class Dossier:
    """A Voorstel, the profile that goes with it (None: not known) and the records laid beside it (``--bij``)."""

    voorstel: Voorstel
    profiel: Profiel | None
    bij: tuple[Voorstel, ...] = ()

    @cached_property
    def vermeldingen(self) -> tuple[Vermelding, ...]:
        """Every mention of an amount with a subject, in the text and as total of a column or row."""
        return mentions(self.voorstel)

    @cached_property
    def per_onderwerp(self) -> dict[str, list[Vermelding]]:
        """The mentions of amounts by their subject."""
        found: dict[str, list[Vermelding]] = {}
        for mention in self.vermeldingen:
            found.setdefault(mention.onderwerp, []).append(mention)
        return found

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The words of the documents in reading order."""
        return tuple(Passage(f"/alineas/{i}", alinea) for i, alinea in enumerate(self.voorstel.alineas or ()))

    @cached_property
    def datums(self) -> tuple[tuple[int, Vondst], ...]:
        """The dates in the words of the documents, each with the position of its paragraph. When someone was born is none."""
        return tuple((i, found) for i, alinea in enumerate(self.voorstel.alineas or ()) for found in find_dates(alinea.tekst)
                     if not any(one.begin <= found.begin < one.eind for one in find_personal(alinea.tekst)))

    @cached_property
    def argumenten_bij(self) -> dict[str, list[Argument]]:
        """The arguments for each decision point, by its number."""
        found: dict[str, list[Argument]] = {}
        for item in self.voorstel.argumenten or ():
            for number in dict.fromkeys(item.bij or ()):
                found.setdefault(number, []).append(item)
        return found

    @cached_property
    def bedragen(self) -> dict[str, tuple[str, BedragPost]]:
        """The amounts of the text by id, with their pointer."""
        return {item.id: (f"/bedragen/{i}", item) for i, item in enumerate(self.voorstel.bedragen or ())}

    @cached_property
    def acts(self) -> tuple[tuple[str, Stuk], ...]:
        """The budget acts with their pointer."""
        return tuple((f"/stukken/{i}", item) for i, item in enumerate(self.voorstel.stukken or ()))

    def name_of(self, act: Stuk | str) -> str:
        """What a reader calls an act: begroting 2026; with its id if there are two of that name."""
        found = self._act_by_id.get(act) if isinstance(act, str) else act
        if found is None:
            return str(act)
        return f"{found.soort} {found.jaar}" + (f" ({found.id})" if self._twins[found.soort, found.jaar] > 1 else "")

    @cached_property
    def _act_by_id(self) -> dict[str, Stuk]:
        return {item.id: item for _, item in reversed(self.acts)}

    @cached_property
    def _twins(self) -> Counter[tuple[str, int]]:
        return Counter((item.soort, item.jaar) for _, item in self.acts)

    def tables(self) -> Iterator[tuple[str, Tabel]]:
        """The tables with their pointer."""
        for i, table in enumerate(self.voorstel.tabellen or ()):
            yield f"/tabellen/{i}", table

    def columns(self) -> Iterator[Tabelkolom]:
        """The columns that hold numbers."""
        for path, table in self.tables():
            for i, column in enumerate(table.kolommen):
                if column.soort != "tekst":
                    yield Tabelkolom(path, table, f"{path}/kolommen/{i}", column)

    def events(self, kind: str, act: str) -> list[tuple[str, Gebeurtenis]]:
        """The mentions of a step for an act: those that name it, and those of the same meeting (see components)."""
        group = next((acts for acts in self.components(kind) if act in acts), frozenset((act,)))
        return [(path, event) for path, event in self._events if event.gebeurtenis == kind and group & set(event.stukken)]

    @cached_property
    def _events(self) -> tuple[tuple[str, Gebeurtenis], ...]:
        return tuple((f"/procedure/{i}", event) for i, event in enumerate(self.voorstel.procedure or ()))

    def components(self, kind: str) -> list[frozenset[str]]:
        """Acts that some mention of the step takes together: one meeting decides on them."""
        groups: list[frozenset[str]] = []
        for _, event in self._events:
            if event.gebeurtenis == kind and event.stukken:
                joined = frozenset(event.stukken)
                for group in [group for group in groups if group & joined]:
                    groups.remove(group)
                    joined |= group
                groups.append(joined)
        return groups

    def kind_of_body(self) -> tuple[Waarde | None, tuple[Gemis, ...]]:
        """The legal form of the organisation, or what is missing to know it."""
        body = self.voorstel.organisatie
        if body is None:
            return None, (Gemis("/organisatie", "de organisatie"),)
        if body.vorm is None:
            return None, (Gemis("/organisatie/vorm", "de rechtsvorm van de organisatie"),)
        return body.vorm, ()

    def exempt(self, path: str, act: Stuk) -> tuple[bool | None, tuple[Gemis, ...]]:
        """Whether the regeling frees this begrotingswijziging from the zienswijze round, or what is missing to know it."""
        if act.soort != "begrotingswijziging":
            return False, ()
        if self.profiel is None:
            return None, (NO_PROFILE,)
        rule = self.profiel.vrijgestelde_wijzigingen
        if rule == "onbekend":
            return None, (unknown_in_profile(self.profiel, "vrijgestelde_wijzigingen", "de vrijgestelde begrotingswijzigingen"),)
        if rule == "geen":
            return False, ()
        if act.wijzigt_bijdragen is None:
            return None, (Gemis(f"{path}/wijzigt_bijdragen", "of de bijdragen veranderen"),)
        return not act.wijzigt_bijdragen, ()


def unknown_in_profile(profile: Profiel, key: str, naam: str) -> Gemis:
    """Name a value the profile does not know, with where it would be found."""
    where = (profile.toelichting or {}).get(key)
    return Gemis(f"profiel:/{key}", f"{naam} ({where})" if where else naam)


def span(dates: list[Datum]) -> Bereik | int | None:
    """The days that some of these dates leave open, as one ordinal or a Bereik; None without dates."""
    if not dates:
        return None
    low, high = min(d.vroegst for d in dates).toordinal(), max(d.laatst for d in dates).toordinal()
    return low if low == high else Bereik(low, high)


def bounds(value: int | Bereik) -> tuple[int, int]:
    """The lowest and highest value."""
    return value if isinstance(value, Bereik) else (value, value)


def dated(events: list[tuple[str, Gebeurtenis]], what: str, absent: Gemis) -> tuple[Bereik | int | None, tuple[Gemis, ...]]:
    """The days that the mentions of a step give, or what is missing: the dates, or the step itself (``absent``)."""
    if not events:
        return None, (absent,)
    lost = tuple(Gemis(f"{path}/datum", what) for path, event in events if event.datum is None)
    return (None, lost) if lost else (span([event.datum for _, event in events if event.datum]), ())
