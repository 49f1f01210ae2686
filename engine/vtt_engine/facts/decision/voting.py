"""Facts about a vote: the printed totals, and each side of it."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.voting import Stem, Stemming


class Lid(NamedTuple):
    """The vote of one member with its pointer, its weight (None: not known) and what is missing of it."""

    stem: Stem
    pad: str
    gewicht: int | None
    gemis: tuple[Gemis, ...]


def law_read(dossier: Dossier, path: str, vote: Stemming) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether Gemeentewet 28-32 govern this vote: of a raad, or of the algemeen bestuur of an openbaar lichaam.

    A college has articles of its own, and for other boards no article was read. What is missing to know it comes second.
    """
    if vote.orgaan is None:
        return None, (Gemis(f"{path}/orgaan", "wie stemde"),)
    if vote.orgaan != "algemeen bestuur":
        return vote.orgaan == "raad", ()
    form, gone = dossier.kind_of_body()
    return None if form is None else form not in ("bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan"), gone


def members_of(path: str, vote: Stemming) -> list[Lid]:
    """The members of a vote."""
    found = []
    for k, member in enumerate(vote.leden or ()):
        pad = f"{path}/leden/{k}"
        lost = [] if member.stem is not None else [Gemis(f"{pad}/stem", f"de stem van {member.gemeente}")]
        if member.gewicht is None or (member.gewicht == ONBEKEND and member.stem in ("voor", "tegen")):
            lost.append(Gemis(f"{pad}/gewicht", f"de stemwaarde van {member.gemeente}"))
        weight = member.gewicht if isinstance(member.gewicht, int) else None
        found.append(Lid(member, pad, weight, tuple(lost)))
    return found


def weight_of(members: list[Lid], *stems: str) -> int:
    """The weights of the members who voted one of these ways."""
    return sum(m.gewicht or 0 for m in members if m.stem.stem in stems)


def _term(member: Lid) -> Term:
    name = f"{member.stem.gemeente} ({member.stem.stem or 'stem ontbreekt'})"
    return Term(name, member.gewicht, "stemmen", f"{member.pad}/gewicht")


def totals(dossier: Dossier) -> Iterator[Feit]:
    """Per vote: the printed totals together against the weights of the recorded votes."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", members_of(f"/stemmingen/{i}", vote)
        lost = _printed_lost(path, vote) + tuple(g for m in members for g in m.gemis)
        cast = weight_of(members, "voor", "tegen")
        printed = (vote.totaal_voor or 0) + (vote.totaal_tegen or 0)
        silent = [m.stem.gemeente for m in members if m.stem.stem == ONBEKEND]
        apart = [f"{m.stem.gemeente} ({m.stem.stem})" for m in members if m.stem.stem in ("onthouding", "afwezig")]
        lost_votes = tuple(g for m in members for g in m.gemis if g.pad.endswith("/stem"))
        if not vote.leden:
            lost_votes = lost
        yield Feit("stemtotaal", f"stemming {vote.id}",
                   known(verschil=None if lost else abs(printed - cast),
                         zonder_stem=None if lost_votes and not silent else len(silent),
                         niet_meegestemd=len(apart)),
                   {"som": getal(cast), "gedrukt": getal(printed), "voor": getal(vote.totaal_voor or 0),
                    "tegen": getal(vote.totaal_tegen or 0), "namen": opsomming(silent), "apart": opsomming(apart),
                    "aantal": len(members) - len(silent) - len(apart), "klopt": not lost and printed == cast},
                   (*(Plaats(m.pad, vote.plaats) for m in members if m.stem.stem == ONBEKEND), Plaats(path, vote.plaats)),
                   {**({"verschil": lost} if lost else {}), **({"zonder_stem": lost_votes} if lost_votes else {})},
                   partial(_total_terms, tuple(members), path, vote, cast, printed),
                   frozenset({f"stemming:{vote.id}"}), "stemmen")


def _printed_lost(path: str, vote: Stemming) -> tuple[Gemis, ...]:
    keys = (("totaal_voor", vote.totaal_voor, "het totaal voor"), ("totaal_tegen", vote.totaal_tegen, "het totaal tegen"),
            ("leden", vote.leden or None, "de stemmen per lid"))
    return tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in keys if value is None)


def _total_terms(members: tuple[Lid, ...], path: str, vote: Stemming, cast: int, printed: int) -> Berekening:
    totals = f"gedrukt ({getal(vote.totaal_voor or 0)} voor, {getal(vote.totaal_tegen or 0)} tegen)"
    return Berekening(tuple(_term(m) for m in members), "stemwaarden van de uitgebrachte stemmen optellen",
                      Term("uitgebracht", cast, "stemmen"), Term(totals, printed, "stemmen", path), printed - cast)


def sides(dossier: Dossier) -> Iterator[Feit]:
    """Per vote and side: the printed total against the weights of the members on that side."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", members_of(f"/stemmingen/{i}", vote)
        for side, printed in (("voor", vote.totaal_voor), ("tegen", vote.totaal_tegen)):
            lost = tuple(g for g in _printed_lost(path, vote) if g.pad.endswith((f"_{side}", "/leden")))
            lost += tuple(g for m in members if m.stem.stem in (side, None) for g in m.gemis)
            som = weight_of(members, side)
            yield Feit("stemkant", f"stemming {vote.id}, {side}",
                       known(verschil=None if lost or printed is None else abs(printed - som)),
                       {"kant": side, "som": getal(som), "gedrukt": getal(printed or 0),
                        "namen": opsomming([m.stem.gemeente for m in members if m.stem.stem == side], 20)},
                       (Plaats(f"{path}/totaal_{side}", vote.plaats),), {"verschil": lost} if lost else {},
                       partial(Berekening, tuple(_term(m) for m in members if m.stem.stem == side), "optellen",
                               Term("som", som, "stemmen"), Term("gedrukt", printed, "stemmen", f"{path}/totaal_{side}"),
                               None if printed is None else printed - som),
                       frozenset({f"stemming:{vote.id}"}), "stemmen")


BODY = Veld(Type.WOORD, "wie stemde", ("algemeen bestuur", "raad", "college"))
LAW_READ = Veld(Type.JANEE, "of de artikelen 28 tot en met 32 van de Gemeentewet voor deze stemming gelden")
NO_VOTE = "geen stemming"
_VOTES = {"som": "de som van de stemwaarden", "gedrukt": "het gedrukte totaal", "namen": "de leden"}

SOORTEN = (
    Feitsoort("stemtotaal", "De gedrukte totalen van een stemming naast de uitgebrachte stemmen.", ("stemmingen",),
              {"verschil": Veld(Type.AANTAL, "het verschil tussen de gedrukte totalen en de uitgebrachte stemwaarden"),
               "zonder_stem": Veld(Type.AANTAL, "leden van wie geen stem is vastgelegd"),
               "niet_meegestemd": Veld(Type.AANTAL, "leden die zich onthielden of afwezig waren")},
              {**_VOTES, "voor": "het gedrukte totaal voor", "tegen": "het gedrukte totaal tegen",
               "apart": "leden die zich onthielden of afwezig waren", "aantal": "het aantal leden dat stemde",
               "klopt": "of de gedrukte totalen precies de uitgebrachte stemmen zijn"},
              totals, NO_VOTE),
    Feitsoort("stemkant", "Eén kant van een stemming: het gedrukte totaal naast de leden die zo stemden.", ("stemmingen",),
              {"verschil": Veld(Type.AANTAL, "het verschil tussen het gedrukte totaal en de som van de stemwaarden")},
              {**_VOTES, "kant": "voor of tegen"}, sides, NO_VOTE),
)
