"""What the facts about steps of the procedure share: the act, whether there is a round, and the day of a step."""

from collections.abc import Iterable, Iterator

from vtt_engine.facts.dossier import Dossier, bounds, dated, span
from vtt_engine.facts.fact import Bereik, Gemis, Plaats, Type, Veld, Waarde, known
from vtt_engine.facts.steps.bodies import body, party
from vtt_engine.notation import periode
from vtt_engine.record.procedure import Gebeurtenis
from vtt_engine.record.proposal import Stuk
from vtt_engine.record.values import Datum, read_date

ROUND = ("ontwerp naar raden", "zienswijzetermijn")
PER_RAAD = ("kaders naar raden", "voorlopige jaarrekening naar raden", "ontwerp naar raden", "reactie op zienswijzen")
PER_BODY = (*PER_RAAD, "zienswijzetermijn", "kennisgeving", "stukken naar leden", "terugzending aan raden")
OFTEN = ("overleg", "behandeling", "nazending")
BODIES = ("openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan", "gemeente")
ACTS = ("begroting", "begrotingswijziging", "jaarrekening", "kadernota")
NO_PROCEDURE = Gemis("/procedure", "de stappen van de procedure")
Lost = dict[str, tuple[Gemis, ...]]
Day = int | Bereik | None

ACT_FIELDS = {"stuksoort": Veld(Type.WOORD, "het soort begrotingsstuk", ACTS), "jaar": Veld(Type.JAAR, "het begrotingsjaar"),
              "vorm": Veld(Type.WOORD, "de rechtsvorm van de organisatie", BODIES)}
ROUND_FIELDS = {"ronde": Veld(Type.JANEE, "of er een zienswijzeronde in de procedure staat"),
                "vrijgesteld": Veld(Type.JANEE, "of de regeling deze wijziging vrijstelt van zienswijzen")}


def day_field(meaning: str) -> Veld:
    """A field that holds a day, which may be uncertain."""
    return Veld(Type.DATUM, meaning, onzeker=True)


def act_fields(dossier: Dossier, act: Stuk) -> tuple[dict[str, Waarde], Lost]:
    """The fields of ACT_FIELDS for this act, and what is missing for them."""
    body, gone = dossier.kind_of_body()
    return known(stuksoort=act.soort, jaar=act.jaar, vorm=body), {"vorm": gone} if gone else {}


def round_fields(dossier: Dossier, path: str, act: Stuk) -> tuple[dict[str, Waarde], Lost]:
    """The fields of ROUND_FIELDS for this act, and what is missing for them."""
    exempt, gone = dossier.exempt(path, act)
    lost: Lost = {"vrijgesteld": gone} if gone else {}
    steps = dossier.voorstel.procedure
    if steps is None:
        return known(vrijgesteld=exempt), {**lost, "ronde": (NO_PROCEDURE,)}
    held = any(event.gebeurtenis in ROUND and act.id in event.stukken for event in steps)
    return known(vrijgesteld=exempt, ronde=held), lost


def acts_in_round(dossier: Dossier) -> Iterator[tuple[Stuk, dict[str, Waarde], Lost]]:
    """Each begroting and wijziging with the fields of ACT_FIELDS and ROUND_FIELDS, and what is missing for them."""
    for path, act in dossier.acts:
        if act.soort in ("begroting", "begrotingswijziging"):
            fields, lost = act_fields(dossier, act)
            about_round, gone = round_fields(dossier, path, act)
            yield act, {**fields, **about_round}, {**lost, **gone}


def step(dossier: Dossier, kind: str, act: Stuk, what: str, skip: tuple[str, ...] = ()) -> tuple[Day, tuple[Gemis, ...]]:
    """The days the mentions of a step leave open, and what is missing to know the one day.

    A step per raad is done when the last raad is reached. Mentions about one of the bodies in ``skip`` do not count.
    """
    events = [(path, event) for path, event in dossier.events(kind, act.id) if body(event.orgaan) not in skip]
    day, gone = dated(events, what, Gemis("/procedure", f"{what} ({dossier.name_of(act)})"))
    if kind in PER_RAAD and day is not None:
        parties = {party(kind, event.orgaan) for _, event in events}
        day = last(*(span([e.datum for _, e in events if e.datum and party(kind, e.orgaan) == who]) for who in parties))
    if isinstance(day, Bereik):
        gone = tuple(Gemis(f"{path}/datum", f"{what}: welke dag precies") for path, _ in events)
    return day, gone


def written(dossier: Dossier, kind: str, act: Stuk) -> str:
    """The dates that are given for a step, each once."""
    days = dict.fromkeys(shown(span([event.datum])) for _, event in dossier.events(kind, act.id) if event.datum)
    return " of ".join(days)


def shown(day: Day) -> str:
    """Write a day that may be uncertain; empty if it is not known."""
    return periode(*bounds(day)) if day is not None else ""


def last(*days: Day) -> Day:
    """The last of some days, each of which may be uncertain."""
    ends = [bounds(day) for day in days if day is not None]
    if not ends:
        return None
    low, high = max(low for low, _ in ends), max(high for _, high in ends)
    return low if low == high else Bereik(low, high)


def between(start: Day, end: Day) -> Day:
    """The days from one day to another; uncertain if one of them is."""
    if start is None or end is None:
        return None
    (low, high), (first, last_) = bounds(start), bounds(end)
    return first - high if first - high == last_ - low else Bereik(first - high, last_ - low)


def less(value: Day, other: Day) -> Day:
    """A number of days minus another; either may be uncertain."""
    if value is None or other is None:
        return None
    (low, high), (least, most) = bounds(value), bounds(other)
    return low - most if low - most == high - least else Bereik(low - most, high - least)


def closing(datum: Datum) -> tuple[int, int]:
    """The first and last day that the end of a period can be: March to July ends on some day in July."""
    _, slash, end = datum.tekst.partition("/")
    until = read_date(end) if slash else datum
    return until.vroegst.toordinal(), until.laatst.toordinal()


def closing_day(dossier: Dossier, act: Stuk) -> tuple[Day, tuple[Gemis, ...]]:
    """The day on which the time for zienswijzen ends, or what is missing to know it."""
    what, events = "de laatste dag voor de zienswijzen", dossier.events("zienswijzetermijn", act.id)
    if not events:
        return None, (Gemis("/procedure", f"{what} ({dossier.name_of(act)})"),)
    lost = tuple(Gemis(f"{path}/datum", what) for path, event in events if event.datum is None)
    if lost:
        return None, lost
    ends = [closing(event.datum) for _, event in events if event.datum]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    if low == high:
        return low, ()
    return Bereik(low, high), tuple(Gemis(f"{path}/datum", f"{what}: welke dag precies") for path, _ in events)


def first_closing(dossier: Dossier, act: Stuk) -> tuple[Day, tuple[Gemis, ...]]:
    """As closing_day; if each raad has a day of its own, that of the raad with the least time."""
    day, gone = closing_day(dossier, act)
    ends: dict[str | None, list[tuple[int, int]]] = {}
    for _, event in dossier.events("zienswijzetermijn", act.id):
        if event.datum:
            ends.setdefault(party("zienswijzetermijn", event.orgaan), []).append(closing(event.datum))
    if not isinstance(day, Bereik) or None in ends:
        return day, gone
    high = min(max(high for _, high in own) for own in ends.values())
    return (day.laag, ()) if day.laag == high else (Bereik(day.laag, high), gone)


def places(dossier: Dossier, act: Stuk, *kinds: str) -> tuple[Plaats, ...]:
    """Where these steps of an act stand in the record."""
    return tuple(Plaats(f"{path}/datum", event.plaats) for kind in kinds for path, event in dossier.events(kind, act.id)) or (
        Plaats("/procedure"),)


def things(act: Stuk, *kinds: str) -> frozenset[str]:
    """What a fact about these steps of an act is about."""
    return frozenset(f"{kind}:{act.id}" for kind in kinds)


def told(named: Iterable[tuple[str, Day]]) -> tuple[str, ...]:
    """Write the days that are known, each with its name."""
    return tuple(f"{name}: {shown(day)}" for name, day in named if day is not None)


def same_step(kind: str, one: Gebeurtenis, other: Gebeurtenis) -> bool:
    """Whether two mentions are about one moment: a step per body can fall on another day for another body."""
    who, whom = party(kind, one.orgaan), party(kind, other.orgaan)
    return kind not in PER_BODY or None in (who, whom) or who == whom
