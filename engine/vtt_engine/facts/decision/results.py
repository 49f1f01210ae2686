"""Facts about the result of a vote: does it hold whatever an unrecorded member voted, and what a tie means."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.decision.voting import BODY, LAW_READ, Lid, law_read, members_of, weight_of
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.voting import Stemming

_ORDINARY = "gewone meerderheid"
_SHARES = {"twee derde": (2, 3), "drie vierde": (3, 4)}
_NEEDED = {_ORDINARY: "meer stemmen voor dan tegen", "twee derde": "minstens twee derde van de stemmen voor",
           "drie vierde": "minstens drie vierde van de stemmen voor"}
_AGAIN = "na het staken van de stemmen"
Lost = tuple[Gemis, ...]


class _Count(NamedTuple):
    """The votes of both sides, what the members without a recorded vote could add, and what is missing to count."""

    voor: int
    tegen: int
    extra: int
    open_leden: list[Lid]
    gemis: Lost


def results(dossier: Dossier) -> Iterator[Feit]:
    """Per vote: does the printed result follow from the votes, also if every unrecorded member had voted otherwise?

    The regeling may ask a larger majority of an algemeen bestuur; a raad and a college decide by more than half.
    """
    weights = _inhabitants(dossier)
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", members_of(f"/stemmingen/{i}", vote)
        count = _counted(path, vote, members, weights)
        majority, unsure = _majority(dossier, vote)
        voor, tegen, extra = count[:3]
        could = {_passes(majority, voor + extra, tegen), _passes(majority, voor, tegen + extra)}
        tied = voor == tegen and majority == _ORDINARY
        lost = count.gemis + _printed(path, vote)
        if len(could) > 1:
            lost += tuple(Gemis(f"{m.pad}/stem", f"de stem van {m.stem.gemeente}") for m in count.open_leden)
        if vote.uitslag == "verworpen" and True in could:
            lost += unsure
        follows = tied if vote.uitslag == "uitgesteld" else (could == {True}) == (vote.uitslag == "aangenomen")
        fields, gone = _tie(path, vote, members, count, tied)
        fields["gemeentewet"], gone["gemeentewet"] = law_read(dossier, path, vote)
        gone["orgaan"] = () if vote.orgaan else (Gemis(f"{path}/orgaan", "wie stemde"),)
        yield Feit("uitslag", f"stemming {vote.id}",
                   known(orgaan=vote.orgaan, volgt=None if lost else follows, open_stemmen=len(count.open_leden),
                         meerderheid=majority, uitslag=vote.uitslag, meerderheid_bekend=not (unsure and True in could), **fields),
                   {"voor": getal(voor), "tegen": getal(tegen), "nodig": _NEEDED[majority],
                    "hoogst": getal(voor + extra), "namen": opsomming([m.stem.gemeente for m in count.open_leden]),
                    "anders": "aangenomen" if could == {True} else "verworpen",
                    "stemmers": str(_voters(members)), "zittend": str(vote.zittend)},
                   (Plaats(f"{path}/uitslag", vote.plaats),),
                   {field: some for field, some in (("volgt", lost), ("uitslag", _printed(path, vote)), *gone.items()) if some},
                   partial(_result_terms, count, majority), frozenset({f"stemming:{vote.id}"}), "stemmen")


def _counted(path: str, vote: Stemming, members: list[Lid], weights: dict[str, int]) -> _Count:
    """Count the votes; the weight of a member without a recorded vote is estimated at its inhabitants."""
    lost = [g for m in members for g in m.gemis if m.stem.stem in ("voor", "tegen", None)]
    if not vote.leden:
        lost.append(Gemis(f"{path}/leden", "de stemmen per lid"))
    open_members = [m for m in members if m.stem.stem == ONBEKEND]
    extra = 0
    for member in open_members:
        weight = member.gewicht if member.gewicht is not None else weights.get(member.stem.gemeente)
        if weight is None:
            lost.append(Gemis(f"{member.pad}/gewicht", f"de stemwaarde van {member.stem.gemeente}"))
        extra += weight or 0
    return _Count(weight_of(members, "voor"), weight_of(members, "tegen"), extra, open_members, tuple(lost))


def _printed(path: str, vote: Stemming) -> Lost:
    return () if vote.uitslag else (Gemis(f"{path}/uitslag", "de uitslag"),)


def _majority(dossier: Dossier, vote: Stemming) -> tuple[str, Lost]:
    """The majority to count with, and what is missing to know that it is the one that is needed."""
    if vote.orgaan in ("raad", "college"):
        return _ORDINARY, ()
    if dossier.profiel is None:
        return _ORDINARY, (NO_PROFILE,)
    if dossier.profiel.meerderheid == ONBEKEND:
        return _ORDINARY, (unknown_in_profile(dossier.profiel, "meerderheid", "de meerderheid die de regeling vraagt"),)
    return dossier.profiel.meerderheid, ()


def _passes(majority: str, voor: int, tegen: int) -> bool:
    """Whether these votes are enough: more than half, or at least the share that the regeling asks."""
    if majority == _ORDINARY:
        return voor > tegen
    part, whole = _SHARES[majority]
    return voor > 0 and voor * whole >= (voor + tegen) * part


def _voters(members: list[Lid]) -> int:
    return sum(m.stem.stem in ("voor", "tegen") for m in members)


def _tie(path: str, vote: Stemming, members: list[Lid], count: _Count, tied: bool
         ) -> tuple[dict[str, bool | None], dict[str, Lost]]:
    """Whether the votes are tied, everybody voted and it is a second vote; what is missing to know these."""
    doubt = tuple(Gemis(f"{m.pad}/stem", f"de stem van {m.stem.gemeente}") for m in count.open_leden)
    open_tie = count.gemis or (doubt if abs(count.voor - count.tegen) <= count.extra else ())
    full, gone = _complete(path, vote, members)
    again = None if vote.herstemming is None else vote.herstemming == _AGAIN
    return ({"staken": None if open_tie else tied, "voltallig": full, "na_staken": again},
            {"staken": open_tie, "voltallig": gone,
             "na_staken": () if vote.herstemming else (Gemis(f"{path}/herstemming", "of dit een nieuwe stemming is"),)})


def _complete(path: str, vote: Stemming, members: list[Lid]) -> tuple[bool | None, Lost]:
    """Whether every sitting member that had to vote did so; what is missing to know it."""
    apart = [m for m in members if m.stem.stem == "onthouding"]
    if vote.zittend is None:
        return None, (Gemis(f"{path}/zittend", "het aantal leden dat zitting heeft"),)
    if _voters(members) >= vote.zittend:
        return True, ()
    if _voters(members) + len(apart) < vote.zittend:
        return False, ()
    return None, tuple(Gemis(f"{m.pad}/stem", f"of {m.stem.gemeente} zich van de wet moest onthouden") for m in apart)


def _inhabitants(dossier: Dossier) -> dict[str, int]:
    """The highest number of inhabitants that the tables give per gemeente: an estimate of a weight that is not printed."""
    found: dict[str, int] = {}
    for _, table, _, column in dossier.columns():
        if column.soort == "inwoners":
            for row, value in zip(table.rijen, table.waarden(column.id), strict=True):
                found[row.naam] = max(value or 0, found.get(row.naam, 0))
    return {name: value for name, value in found.items() if value}


def _result_terms(count: _Count, majority: str) -> Berekening:
    voor, tegen, extra = count.voor, count.tegen, count.extra
    terms = [Term("voor", voor, "stemmen"), Term("tegen", tegen, "stemmen")]
    steps = [f"{_NEEDED[majority]} is aangenomen; anders verworpen"]
    if count.open_leden:
        names = opsomming([m.stem.gemeente for m in count.open_leden])
        terms.append(Term(f"zonder stem: {names}", extra, "stemmen"))
        steps.append(f"als {names} voor had gestemd: {getal(voor + extra)} voor, {getal(tegen)} tegen")
        steps.append(f"als {names} tegen had gestemd: {getal(voor)} voor, {getal(tegen + extra)} tegen")
    return Berekening(tuple(terms), "vergelijken", stappen=tuple(steps))


SOORTEN = (
    Feitsoort("uitslag", "De gedrukte uitslag naast de stemmen.", ("stemmingen",),
              {"orgaan": BODY, "gemeentewet": LAW_READ,
               "volgt": Veld(Type.JANEE, "of de uitslag uit de stemmen volgt, wat de leden zonder stem ook stemden"),
               "open_stemmen": Veld(Type.AANTAL, "leden van wie geen stem is vastgelegd"),
               "staken": Veld(Type.JANEE, "of er evenveel stemmen voor als tegen zijn"),
               "voltallig": Veld(Type.JANEE, "of alle leden die moesten stemmen, hebben gestemd"),
               "na_staken": Veld(Type.JANEE, "of dit een nieuwe stemming is nadat de stemmen staakten"),
               "uitslag": Veld(Type.WOORD, "de gedrukte uitslag", ("aangenomen", "verworpen", "uitgesteld")),
               "meerderheid": Veld(Type.WOORD, "de meerderheid waarmee is geteld", (_ORDINARY, *_SHARES)),
               "meerderheid_bekend": Veld(Type.JANEE, "of de meerderheid die nodig is bekend is, of er niet toe doet")},
              {"voor": "stemmen voor", "tegen": "stemmen tegen", "namen": "leden zonder stem", "nodig": "wat er nodig is",
               "hoogst": "stemmen voor als de leden zonder stem voor waren", "anders": "de uitslag die uit de stemmen volgt",
               "stemmers": "het aantal leden dat stemde", "zittend": "het aantal leden dat zitting heeft"},
              results, "geen stemming; vraagt niemand om een stemming, dan is het voorstel aangenomen"),
)
