"""Facts about the lists of inhabitants in a record: do they agree, or say of which day they are?"""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.values import Datum


class _Lijst(NamedTuple):
    pad: str
    titel: str
    inwoners: dict[str, int | None]
    paden: dict[str, str]
    peildatum: Datum | str | None
    cbs_status: str | None


def inhabitants(dossier: Dossier) -> Iterator[Feit]:
    """All lists of inhabitants of the record together: do they agree, or do they say of which day they are?"""
    lists, unread = [*_table_lists(dossier), *_vote_lists(dossier)], _unread(dossier)
    if len(lists) < 2 and not unread:
        return
    counts: dict[str, list[int | None]] = {}
    for list_ in lists:
        for name, value in list_.inwoners.items():
            counts.setdefault(name, []).append(value)
    differing = [name for name, values in counts.items() if len(set(values) - {None}) > 1]
    lost = [Gemis(list_.paden[name], f"de inwoners van {name}") for list_ in lists for name, value in list_.inwoners.items()
            if value is None and name in list_.paden and name not in differing and len(counts[name]) > 1]
    count = Bereik(len(differing), max(len(counts), len(differing) + 1)) if lost or unread else len(differing)
    named, name_lost = _named(lists, unread)
    clash = None if named is None else named and any(_clash(lists, name) for name in differing)
    yield Feit("inwonerslijsten", "inwoners in dit dossier",
               known(verschillend=count, benoemd=named, tegenstrijdig=clash, lijsten=len(lists)),
               {"namen": opsomming(differing), "lijsten_genoemd": opsomming([list_.titel for list_ in lists]),
                "voorbeeld": _example(counts, differing), "aantal": len(differing)},
               tuple(Plaats(list_.pad, list_.titel) for list_ in lists),
               {**({"verschillend": (*lost, *unread)} if lost or unread else {}),
                **({"benoemd": name_lost, "tegenstrijdig": name_lost} if name_lost else {})},
               partial(_inhabitant_terms, tuple(lists)))


def _unread(dossier: Dossier) -> tuple[Gemis, ...]:
    """What may hold a list of inhabitants that this record does not give."""
    record = dossier.voorstel
    lost = [Gemis(f"/{part}", f"het onderdeel {part}") for part in ("tabellen", "stemmingen") if getattr(record, part) is None]
    for i, vote in enumerate(record.stemmingen or ()):
        if vote.leden is None and vote.stemgewicht in ("inwoners", None):
            lost.append(Gemis(f"/stemmingen/{i}/leden", "de stemmen per lid"))
        elif vote.leden and vote.stemgewicht is None:
            lost.append(Gemis(f"/stemmingen/{i}/stemgewicht", "waarop de stemwaarde rust"))
    return tuple(lost)


def _table_lists(dossier: Dossier) -> Iterator[_Lijst]:
    for path, table, pad, column in dossier.columns():
        if column.soort == "inwoners" and table.per_gemeente is not False:
            names = [_official(dossier, row.naam) for row in table.rijen]
            yield _Lijst(pad, table.titel or table.id, dict(zip(names, table.waarden(column.id), strict=True)),
                         {name: f"{path}/rijen/{i}/cellen/{column.id}" for i, name in enumerate(names)},
                         column.peildatum, column.cbs_status)


def _vote_lists(dossier: Dossier) -> Iterator[_Lijst]:
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        if vote.leden and vote.stemgewicht == "inwoners":
            members = [(_official(dossier, m.gemeente), m.gewicht, f"/stemmingen/{i}/leden/{k}/gewicht")
                       for k, m in enumerate(vote.leden)]
            yield _Lijst(f"/stemmingen/{i}", vote.plaats or vote.id,
                         {name: value if isinstance(value, int) else None for name, value, _ in members},
                         {name: pad for name, value, pad in members if value != ONBEKEND}, vote.peildatum, vote.cbs_status)


def _official(dossier: Dossier, name: str) -> str:
    return (dossier.profiel and dossier.profiel.officieel(name)) or name


def _named(lists: list[_Lijst], unread: tuple[Gemis, ...]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether every list names its peildatum and CBS status; what is missing to know it."""
    if any(ONBEKEND in (list_.peildatum, list_.cbs_status) for list_ in lists):
        return False, ()
    lost = [Gemis(f"{pad}/{key}", f"{key.replace('_', '-')} van {titel}") for pad, titel, _, _, day, status in lists
            for key, value in (("peildatum", day), ("cbs_status", status)) if value is None]
    return (None, (*lost, *unread)) if lost or unread else (True, ())


def _clash(lists: list[_Lijst], name: str) -> bool:
    """Whether two lists of one peildatum and status give this gemeente different numbers."""
    seen = {(str(list_.peildatum), list_.cbs_status, value) for list_ in lists
            if (value := list_.inwoners.get(name)) is not None}
    return len({(day, status) for day, status, _ in seen}) < len(seen)


def _example(counts: dict[str, list[int | None]], differing: list[str]) -> str:
    seen = dict.fromkeys(value for value in counts[differing[0]] if value is not None) if differing else ()
    return f"{differing[0]}: {opsomming([getal(value) for value in seen])}" if differing else ""


def _inhabitant_terms(lists: tuple[_Lijst, ...]) -> Berekening:
    return Berekening(tuple(Term(f"{name}, {list_.titel}", value, "inwoners", list_.paden.get(name))
                            for list_ in lists for name, value in list_.inwoners.items()), "vergelijken per gemeente")


SOORTEN = (
    Feitsoort("inwonerslijsten", "De lijsten met inwoners in het dossier, onderling vergeleken.", ("tabellen", "stemmingen"),
              {"verschillend": Veld(Type.AANTAL, "gemeenten met verschillende inwonertallen", onzeker=True),
               "benoemd": Veld(Type.JANEE, "of elke lijst peildatum en CBS-status noemt"),
               "tegenstrijdig": Veld(Type.JANEE, "of lijsten met dezelfde peildatum en CBS-status verschillen"),
               "lijsten": Veld(Type.AANTAL, "het aantal lijsten")},
              {"namen": "de gemeenten die verschillen", "lijsten_genoemd": "de lijsten", "voorbeeld": "een gemeente",
               "aantal": "het aantal gemeenten dat zeker verschilt"},
              inhabitants, "minder dan twee lijsten met inwoners"),
)
