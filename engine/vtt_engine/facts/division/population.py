"""Facts about each list of inhabitants by itself: is its day named, and are these the figures of the CBS of the right day?"""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.division.lists import Lijst, table_lists, vote_list
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.effect.dividing import by_right_key
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import dag, getal, opsomming
from vtt_engine.profiles import Inwonertabel, Peildag, Profiel
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.values import Datum


class _Vergelijking(NamedTuple):
    """A list beside the figures of the CBS: the gemeenten that differ (name, printed, CBS), and what is missing."""

    tabel: Inwonertabel | None
    anders: tuple[tuple[str, int, int], ...]
    gemist: tuple[Gemis, ...]
    onzeker: int  # how many more may differ


def lists(dossier: Dossier) -> Iterator[Feit]:
    """Per list of inhabitants: whether its day is named, and how many gemeenten differ from the CBS on the day that counts."""
    for list_ in table_lists(dossier):
        yield _fact(dossier, list_, (), ())
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path = f"/stemmingen/{i}"
        weight = (Gemis(f"{path}/stemgewicht", "waarop de stemwaarde rust"),) if vote.stemgewicht is None else ()
        members = (Gemis(f"{path}/leden", "de stemmen per lid"),) if vote.leden is None else ()
        if vote.stemgewicht in ("inwoners", None):
            yield _fact(dossier, vote_list(dossier, path, vote), weight, members)
    absent = tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("tabellen", "stemmingen")
                   if getattr(dossier.voorstel, part) is None)
    if absent:
        yield Feit("inwonerlijst", "dossier", {}, ontbreekt=dict.fromkeys(("peildatum_genoemd", "afwijkend"), absent))


def _fact(dossier: Dossier, list_: Lijst, weight: tuple[Gemis, ...], members: tuple[Gemis, ...]) -> Feit:
    named = None if list_.peildatum is None or weight else list_.peildatum != ONBEKEND
    unnamed = weight or (Gemis(f"{list_.pad}/peildatum", f"de peildatum van {list_.titel}"),)
    day, gone = _day(dossier.profiel, list_)
    gone = (*weight, *members, *gone)
    found = _Vergelijking(None, (), gone, 0) if gone or day is None else _compare(dossier.profiel, list_, day)
    count: int | Bereik | None = len(found.anders)
    if found.gemist:
        count = Bereik(len(found.anders), len(found.anders) + found.onzeker) if found.onzeker else None
    return Feit("inwonerlijst", list_.sleutel, known(peildatum_genoemd=named, afwijkend=count),
                {"titel": list_.titel, "dag": dag(day) if day else "",
                 "soort_cijfer": found.tabel.status if found.tabel else "",
                 "namen": opsomming([f"{name} ({getal(own)} in plaats van {getal(cbs)})" for name, own, cbs in found.anders], 4)},
                (*(Plaats(list_.paden[name], list_.titel) for name, _, _ in found.anders), Plaats(list_.pad, list_.titel)),
                {**({"peildatum_genoemd": unnamed} if named is None else {}),
                 **({"afwijkend": found.gemist} if found.gemist else {})},
                partial(_sum, list_, found), frozenset({list_.zaak}), "inwoners", 0, tuple(name for name, _, _ in found.anders),
                effect=partial(_effect, dossier, list_, found))


def _effect(dossier: Dossier, list_: Lijst, found: _Vergelijking) -> Effect:
    """What the right inhabitants change in the amounts that are divided by this list, where all of them are known."""
    own = next((one for one in dossier.columns() if one.pad == list_.pad), None)
    if own is None or found.gemist or not own.tabel.per_gemeente:
        return Effect()
    right = {**list_.inwoners, **{name: cbs for name, _, cbs in found.anders}}
    counts = [count for count in right.values() if count is not None]
    return by_right_key(dossier, own, counts) if len(counts) == len(own.tabel.rijen) else Effect()


def _day(profile: Profiel | None, list_: Lijst) -> tuple[date | None, tuple[Gemis, ...]]:
    """The day of which the figures must be: that of the regeling, else the day that the document names itself."""
    if profile is None:
        return None, (NO_PROFILE,)
    key = "verdeelpeildag" if list_.soort == "kosten" else "stempeildag"
    rule = profile.verdeelpeildag if list_.soort == "kosten" else profile.stempeildag
    if isinstance(rule, Peildag):
        if list_.jaar is None:
            return None, (Gemis(list_.jaarpad, f"het jaar van {list_.titel}"),)
        try:
            return date(list_.jaar + rule.jaar, rule.maand, rule.dag), ()
        except ValueError:
            return None, (Gemis(f"profiel:/{key}", "een peildag die bestaat"),)
    if isinstance(list_.peildatum, Datum) and list_.peildatum.vroegst == list_.peildatum.laatst:
        return list_.peildatum.vroegst, ()
    return None, (Gemis(f"{list_.pad}/peildatum", f"de precieze peildatum van {list_.titel}"),
                  unknown_in_profile(profile, key, "de peildatum die de regeling noemt"))


def _compare(profile: Profiel | None, list_: Lijst, day: date) -> _Vergelijking:
    """Beside the table of the CBS that fits best. A list that does not name its status may be of either status."""
    if profile is None or isinstance(profile.inwonertabellen, str):
        gone = unknown_in_profile(profile, "inwonertabellen", "de inwoners volgens het CBS") if profile else NO_PROFILE
        return _Vergelijking(None, (), (gone,), 0)
    of_day = [table for table in profile.inwonertabellen if table.peildatum.vroegst <= day <= table.peildatum.laatst]
    stated = None if list_.cbs_status == ONBEKEND else list_.cbs_status
    fitting = [table for table in of_day if stated in (None, table.status)]
    if not fitting:
        which = f"de {'' if stated is None else f'{stated}e '}inwoners van {dag(day)} volgens het CBS"
        return _Vergelijking(None, (), (Gemis("profiel:/inwonertabellen", which),), 0)
    best = min((_beside(list_, table) for table in fitting), key=lambda found: len(found.anders))
    if best.anders and stated is None and len({table.status for table in fitting}) < 2:
        status = Gemis(f"{list_.pad}/cbs_status", "of de cijfers voorlopig of definitief zijn")
        return _Vergelijking(best.tabel, (), (status, *best.gemist), len(list_.inwoners))
    return best


def _beside(list_: Lijst, table: Inwonertabel) -> _Vergelijking:
    other, lost = [], []
    for name, value in list_.inwoners.items():
        if name not in list_.paden:
            continue  # the document says that it does not give this one
        if value is None:
            lost.append(Gemis(list_.paden[name], f"de inwoners van {name}"))
        elif name not in table.aantallen:
            lost.append(Gemis("profiel:/inwonertabellen", f"de inwoners van {name} volgens het CBS"))
        elif value != table.aantallen[name]:
            other.append((name, value, table.aantallen[name]))
    return _Vergelijking(table, tuple(other), tuple(lost), len(lost))


def _sum(list_: Lijst, found: _Vergelijking) -> Berekening:
    stated = list_.peildatum.tekst if isinstance(list_.peildatum, Datum) else list_.peildatum or "niet ingevuld"
    if found.tabel is None:
        return Berekening((), "de peildatum zoals het stuk die noemt", stappen=(f"peildatum van {list_.titel}: {stated}",))
    terms = [term for name, value in list_.inwoners.items() for term in
             (Term(f"{name}, gedrukt", value, "inwoners", list_.paden.get(name)),
              Term(f"{name}, CBS", found.tabel.aantallen.get(name), "inwoners"))]
    return Berekening(tuple(terms), "vergelijken per gemeente",
                      stappen=(f"peildatum van {list_.titel}: {stated}",
                               f"CBS op {dag(found.tabel.peildatum.vroegst)}, {found.tabel.status}: {found.tabel.bron}",))


SOORTEN = (
    Feitsoort("inwonerlijst", "Eén lijst met inwoners: een kolom van een tabel, of de stemwaarden van een stemming.",
              ("tabellen", "stemmingen"),
              {"peildatum_genoemd": Veld(Type.JANEE, "of het stuk de peildatum van de lijst noemt"),
               "afwijkend": Veld(Type.AANTAL, "gemeenten met een ander aantal dan het CBS op die dag", onzeker=True)},
              {"titel": "de lijst", "dag": "de dag die telt", "soort_cijfer": "voorlopig of definitief",
               "namen": "de gemeenten die afwijken, met wat er staat en wat het CBS geeft"},
              lists, "geen lijst met inwoners"),
)
