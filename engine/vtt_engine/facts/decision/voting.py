"""Facts about a vote: totals, sides, and whether the result holds whatever an unrecorded member voted."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.voting import Stem, Stemming


class _Member(NamedTuple):
    stem: Stem
    pad: str
    gewicht: int | None  # None: not known
    gemis: tuple[Gemis, ...]


def _members(path: str, vote: Stemming) -> list[_Member]:
    found = []
    for k, member in enumerate(vote.leden or ()):
        pad = f"{path}/leden/{k}"
        lost = [] if member.stem is not None else [Gemis(f"{pad}/stem", f"de stem van {member.gemeente}")]
        if member.gewicht is None or (member.gewicht == ONBEKEND and member.stem in ("voor", "tegen")):
            lost.append(Gemis(f"{pad}/gewicht", f"de stemwaarde van {member.gemeente}"))
        weight = member.gewicht if isinstance(member.gewicht, int) else None
        found.append(_Member(member, pad, weight, tuple(lost)))
    return found


def _sum(members: list[_Member], *stems: str) -> int:
    return sum(m.gewicht or 0 for m in members if m.stem.stem in stems)


def _term(member: _Member) -> Term:
    name = f"{member.stem.gemeente} ({member.stem.stem or 'stem ontbreekt'})"
    return Term(name, member.gewicht, "stemmen", f"{member.pad}/gewicht")


def totals(dossier: Dossier) -> Iterator[Feit]:
    """Per vote: the printed totals together against the weights of the recorded votes."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", _members(f"/stemmingen/{i}", vote)
        lost = _printed_lost(path, vote) + tuple(g for m in members for g in m.gemis)
        cast = _sum(members, "voor", "tegen")
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


def _total_terms(members: tuple[_Member, ...], path: str, vote: Stemming, cast: int, printed: int) -> Berekening:
    return Berekening(tuple(_term(m) for m in members), "stemwaarden van de uitgebrachte stemmen optellen",
                      Term("uitgebracht", cast, "stemmen"),
                      Term(f"gedrukt: {getal(vote.totaal_voor or 0)} + {getal(vote.totaal_tegen or 0)}", printed, "stemmen",
                           path),
                      printed - cast)


def sides(dossier: Dossier) -> Iterator[Feit]:
    """Per vote and side: the printed total against the weights of the members on that side."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", _members(f"/stemmingen/{i}", vote)
        for side, printed in (("voor", vote.totaal_voor), ("tegen", vote.totaal_tegen)):
            lost = tuple(g for g in _printed_lost(path, vote) if g.pad.endswith((f"_{side}", "/leden")))
            lost += tuple(g for m in members if m.stem.stem in (side, None) for g in m.gemis)
            som = _sum(members, side)
            yield Feit("stemkant", f"stemming {vote.id}, {side}",
                       known(verschil=None if lost or printed is None else abs(printed - som)),
                       {"kant": side, "som": getal(som), "gedrukt": getal(printed or 0),
                        "namen": opsomming([m.stem.gemeente for m in members if m.stem.stem == side], 20)},
                       (Plaats(f"{path}/totaal_{side}", vote.plaats),), {"verschil": lost} if lost else {},
                       partial(Berekening, tuple(_term(m) for m in members if m.stem.stem == side), "optellen",
                               Term("som", som, "stemmen"), Term("gedrukt", printed, "stemmen", f"{path}/totaal_{side}"),
                               None if printed is None else printed - som),
                       frozenset({f"stemming:{vote.id}"}), "stemmen")


def results(dossier: Dossier) -> Iterator[Feit]:
    """Per vote: does the printed result follow from the votes, also if every unrecorded member had voted otherwise?"""
    weights = _inhabitants(dossier)
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", _members(f"/stemmingen/{i}", vote)
        lost = [g for m in members for g in m.gemis if m.stem.stem in ("voor", "tegen", None)]
        lost += [Gemis(f"{path}/{key}", naam) for key, value, naam in
                 (("leden", vote.leden or None, "de stemmen per lid"), ("uitslag", vote.uitslag, "de uitslag")) if value is None]
        open_members = [m for m in members if m.stem.stem == ONBEKEND]
        extra = 0
        for member in open_members:
            weight = member.gewicht if member.gewicht is not None else weights.get(member.stem.gemeente)
            if weight is None:
                lost.append(Gemis(f"{member.pad}/gewicht", f"de stemwaarde van {member.stem.gemeente}"))
            extra += weight or 0
        voor, tegen = _sum(members, "voor"), _sum(members, "tegen")
        could = {voor + extra > tegen, voor > tegen + extra}
        if len(could) > 1:
            lost += [Gemis(f"{m.pad}/stem", f"de stem van {m.stem.gemeente}") for m in open_members]
        majority = _majority(dossier) if True in could else ()
        if vote.uitslag == "verworpen":
            lost += majority
        follows = None if lost else (could == {True}) == (vote.uitslag == "aangenomen")
        yield Feit("uitslag", f"stemming {vote.id}",
                   known(volgt=follows, open_stemmen=len(open_members), staken=voor == tegen, meerderheid_bekend=not majority),
                   {"uitslag": vote.uitslag or "", "voor": getal(voor), "tegen": getal(tegen),
                    "hoogst": getal(voor + extra), "namen": opsomming([m.stem.gemeente for m in open_members]),
                    "anders": "aangenomen" if vote.uitslag == "verworpen" else "verworpen"},
                   (Plaats(f"{path}/uitslag", vote.plaats),), {"volgt": tuple(lost)} if lost else {},
                   partial(_result_terms, voor, tegen, extra, open_members), frozenset({f"stemming:{vote.id}"}), "stemmen")


def _majority(dossier: Dossier) -> tuple[Gemis, ...]:
    """What is missing to know that more votes for than against is enough."""
    if dossier.profiel is None:
        return (NO_PROFILE,)
    if dossier.profiel.meerderheid == ONBEKEND:
        return (unknown_in_profile(dossier.profiel, "meerderheid", "de meerderheid die de regeling vraagt"),)
    return ()


def _inhabitants(dossier: Dossier) -> dict[str, int]:
    """The highest number of inhabitants that the tables give per gemeente: an estimate of a weight that is not printed."""
    found: dict[str, int] = {}
    for _, table, _, column in dossier.columns():
        if column.soort == "inwoners":
            for row, value in zip(table.rijen, table.waarden(column.id), strict=True):
                found[row.naam] = max(value or 0, found.get(row.naam, 0))
    return {name: value for name, value in found.items() if value}


def _result_terms(voor: int, tegen: int, extra: int, open_members: list[_Member]) -> Berekening:
    terms = [Term("voor", voor, "stemmen"), Term("tegen", tegen, "stemmen")]
    steps = ["meer stemmen voor dan tegen is aangenomen; anders verworpen"]
    if open_members:
        names = opsomming([m.stem.gemeente for m in open_members])
        terms.append(Term(f"zonder stem: {names}", extra, "stemmen"))
        steps.append(f"als {names} voor had gestemd: {getal(voor + extra)} voor, {getal(tegen)} tegen")
        steps.append(f"als {names} tegen had gestemd: {getal(voor)} voor, {getal(tegen + extra)} tegen")
    return Berekening(tuple(terms), "vergelijken", stappen=tuple(steps))


_VOTES = {"som": "de som van de stemwaarden", "gedrukt": "het gedrukte totaal", "namen": "de leden"}

SOORTEN = (
    Feitsoort("stemtotaal", "De gedrukte totalen van een stemming naast de uitgebrachte stemmen.", ("stemmingen",),
              {"verschil": Veld(Type.AANTAL, "het verschil tussen de gedrukte totalen en de uitgebrachte stemwaarden"),
               "zonder_stem": Veld(Type.AANTAL, "leden van wie geen stem is vastgelegd"),
               "niet_meegestemd": Veld(Type.AANTAL, "leden die zich onthielden of afwezig waren")},
              {**_VOTES, "voor": "het gedrukte totaal voor", "tegen": "het gedrukte totaal tegen",
               "apart": "leden die zich onthielden of afwezig waren", "aantal": "het aantal leden dat stemde",
               "klopt": "of de gedrukte totalen precies de uitgebrachte stemmen zijn"},
              totals, "geen stemming"),
    Feitsoort("stemkant", "Eén kant van een stemming: het gedrukte totaal naast de leden die zo stemden.", ("stemmingen",),
              {"verschil": Veld(Type.AANTAL, "het verschil tussen het gedrukte totaal en de som van de stemwaarden")},
              {**_VOTES, "kant": "voor of tegen"}, sides, "geen stemming"),
    Feitsoort("uitslag", "De gedrukte uitslag naast de stemmen.", ("stemmingen",),
              {"volgt": Veld(Type.JANEE, "of de uitslag uit de stemmen volgt, wat de leden zonder stem ook stemden"),
               "open_stemmen": Veld(Type.AANTAL, "leden van wie geen stem is vastgelegd"),
               "staken": Veld(Type.JANEE, "of er evenveel stemmen voor als tegen zijn"),
               "meerderheid_bekend": Veld(Type.JANEE, "of de meerderheid die nodig is bekend is, of er niet toe doet")},
              {"uitslag": "de gedrukte uitslag", "voor": "stemmen voor", "tegen": "stemmen tegen", "namen": "leden zonder stem",
               "hoogst": "stemmen voor als de leden zonder stem voor waren", "anders": "de andere uitslag"},
              results, "geen stemming"),
)
