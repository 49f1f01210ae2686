"""Facts about the lists of inhabitants in a record: do they agree, or say of which day they are?"""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.division.lists import Lijst, table_lists, unread, vote_lists
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import ONBEKEND


def inhabitants(dossier: Dossier) -> Iterator[Feit]:
    """All lists of inhabitants of the record together: do they agree, or do they say of which day they are?"""
    lists, gone = [*table_lists(dossier), *vote_lists(dossier)], unread(dossier)
    if len(lists) < 2 and not gone:
        return
    counts: dict[str, list[int | None]] = {}
    for list_ in lists:
        for name, value in list_.inwoners.items():
            counts.setdefault(name, []).append(value)
    differing = [name for name, values in counts.items() if len(set(values) - {None}) > 1]
    lost = [Gemis(list_.paden[name], f"de inwoners van {name}") for list_ in lists for name, value in list_.inwoners.items()
            if value is None and name in list_.paden and name not in differing and len(counts[name]) > 1]
    count = Bereik(len(differing), max(len(counts), len(differing) + 1)) if lost or gone else len(differing)
    named, name_lost = _named(lists, gone)
    clash = None if named is None else named and any(_clash(lists, name) for name in differing)
    yield Feit("inwonerslijsten", "inwoners in dit dossier",
               known(verschillend=count, benoemd=named, tegenstrijdig=clash, lijsten=len(lists)),
               {"namen": opsomming(differing), "lijsten_genoemd": opsomming([list_.titel for list_ in lists]),
                "voorbeeld": _example(counts, differing)},
               tuple(Plaats(list_.pad, list_.titel) for list_ in lists),
               {**({"verschillend": (*lost, *gone)} if lost or gone else {}),
                **({"benoemd": name_lost, "tegenstrijdig": name_lost} if name_lost else {})},
               partial(_inhabitant_terms, tuple(lists)), frozenset(list_.zaak for list_ in lists), cellen=tuple(differing))


def _named(lists: list[Lijst], gone: tuple[Gemis, ...]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether every list names its peildatum and CBS status; what is missing to know it."""
    if any(ONBEKEND in (list_.peildatum, list_.cbs_status) for list_ in lists):
        return False, ()
    lost = [Gemis(f"{list_.pad}/{key}", f"{key.replace('_', '-')} van {list_.titel}") for list_ in lists
            for key, value in (("peildatum", list_.peildatum), ("cbs_status", list_.cbs_status)) if value is None]
    return (None, (*lost, *gone)) if lost or gone else (True, ())


def _clash(lists: list[Lijst], name: str) -> bool:
    """Whether two lists of one peildatum and status give this gemeente different numbers."""
    seen = {(str(list_.peildatum), list_.cbs_status, value) for list_ in lists
            if (value := list_.inwoners.get(name)) is not None}
    return len({(day, status) for day, status, _ in seen}) < len(seen)


def _example(counts: dict[str, list[int | None]], differing: list[str]) -> str:
    seen = dict.fromkeys(value for value in counts[differing[0]] if value is not None) if differing else ()
    return f"{differing[0]}: {opsomming([getal(value) for value in seen])}" if differing else ""


def _inhabitant_terms(lists: tuple[Lijst, ...]) -> Berekening:
    return Berekening(tuple(Term(f"{name}, {list_.titel}", value, "inwoners", list_.paden.get(name))
                            for list_ in lists for name, value in list_.inwoners.items()), "vergelijken per gemeente")


SOORTEN = (
    Feitsoort("inwonerslijsten", "De lijsten met inwoners in het dossier, onderling vergeleken.", ("tabellen", "stemmingen"),
              {"verschillend": Veld(Type.AANTAL, "gemeenten met verschillende inwonertallen", onzeker=True),
               "benoemd": Veld(Type.JANEE, "of elke lijst peildatum en CBS-status noemt"),
               "tegenstrijdig": Veld(Type.JANEE, "of lijsten met dezelfde peildatum en CBS-status verschillen"),
               "lijsten": Veld(Type.AANTAL, "het aantal lijsten")},
              {"namen": "de gemeenten die verschillen", "lijsten_genoemd": "de lijsten", "voorbeeld": "een gemeente"},
              inhabitants, "minder dan twee lijsten met inwoners"),
)
