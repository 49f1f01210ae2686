"""Facts about the members of a vote: their weight by the regeling, how many voted, and how many were present."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import partial

from vtt_engine.facts.decision.voting import BODY, LAW_READ, NO_VOTE, Lid, law_read, members_of
from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.profiles import Peildag, Profiel
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.voting import Stemming

Lost = tuple[Gemis, ...]


def _body(path: str, vote: Stemming) -> dict[str, Lost]:
    return {} if vote.orgaan else {"orgaan": (Gemis(f"{path}/orgaan", "wie stemde"),)}


def weights(dossier: Dossier) -> Iterator[Feit]:
    """Per vote: the members whose printed weight is not the one of the regeling."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", members_of(f"/stemmingen/{i}", vote)
        same, lost_base = _same_base(dossier, path, vote)
        wrong, terms, lost = [], [], [*lost_base]
        if not vote.leden:
            lost.append(Gemis(f"{path}/leden", "de stemmen per lid"))
        for member in members:
            if member.stem.gewicht == ONBEKEND:
                continue
            due, gone = _due(dossier.profiel, vote, path, member) if dossier.profiel else (None, ())
            lost += [g for g in member.gemis if g.pad.endswith("/gewicht")] + list(gone)
            terms.append(Term(member.stem.gemeente, member.gewicht, "stemmen", f"{member.pad}/gewicht"))
            if due is not None and member.gewicht is not None and due != member.gewicht:
                wrong.append(f"{member.stem.gemeente}: {getal(member.gewicht)}, volgens de regeling {getal(due)}")
        missing = tuple(dict.fromkeys(lost))
        count: int | Bereik = Bereik(len(wrong), len(wrong) + len(missing)) if missing else len(wrong)
        yield Feit("stemwaarde", f"stemming {vote.id}", known(orgaan=vote.orgaan, afwijkend=count, zelfde_grond=same),
                   {"namen": opsomming(wrong), "grond": vote.stemgewicht or "",
                    "regeling": dossier.profiel.stemgewicht if dossier.profiel else ""},
                   (Plaats(f"{path}/leden", vote.plaats),),
                   {**_body(path, vote), **({"afwijkend": missing} if missing else {}),
                    **({"zelfde_grond": lost_base} if lost_base else {})},
                   partial(Berekening, tuple(terms), "naast de stemwaarden van de regeling leggen", stappen=tuple(wrong)),
                   frozenset({f"stemming:{vote.id}"}), "stemmen")


def _same_base(dossier: Dossier, path: str, vote: Stemming) -> tuple[bool | None, Lost]:
    """Whether the weights rest on what the regeling says; what is missing to know it."""
    if dossier.profiel is None:
        return None, (NO_PROFILE,)
    if dossier.profiel.stemgewicht == ONBEKEND:
        return None, (unknown_in_profile(dossier.profiel, "stemgewicht", "waarop de stemwaarde rust"),)
    if vote.stemgewicht is None:
        return None, (Gemis(f"{path}/stemgewicht", "waarop de stemwaarde rust"),)
    return vote.stemgewicht == dossier.profiel.stemgewicht, ()


def _due(profile: Profiel, vote: Stemming, path: str, member: Lid) -> tuple[int | None, Lost]:
    """The weight of a member by the regeling: as it says, one each, or the inhabitants on its day; what is missing for it."""
    official = profile.officieel(member.stem.gemeente) or member.stem.gemeente
    known_members = () if isinstance(profile.deelnemers, str) else profile.deelnemers
    stated = next((m.stemwaarde for m in known_members if m.naam == official), None)
    if stated is not None or profile.stemgewicht == "per lid":
        return 1 if stated is None else stated, ()
    if profile.stemgewicht == ONBEKEND:
        return None, ()
    if isinstance(profile.stempeildag, str) or isinstance(profile.inwonertabellen, str):
        return None, (Gemis(f"profiel:/deelnemers/{official}/stemwaarde", f"de stemwaarde van {official} volgens de regeling"),)
    if vote.datum is None:
        return None, (Gemis(f"{path}/datum", "de dag van de stemming"),)
    day = _day(vote.datum.vroegst.year, profile.stempeildag)
    found = {table.aantallen[official] for table in profile.inwonertabellen if official in table.aantallen
             and table.peildatum.vroegst == day and vote.cbs_status in (table.status, ONBEKEND, None)}
    if len(found) == 1:
        return found.pop(), ()
    return None, (Gemis(f"profiel:/inwonertabellen/{day}", f"de inwoners van {official} op {day}"),)


def _day(year: int, asked: Peildag) -> date:
    """The day of the regeling in the year of the vote; a day that the month does not have is its last day."""
    first = date(year + asked.jaar, asked.maand, 1)
    return first.replace(day=min(asked.dag, monthrange(first.year, first.month)[1]))


def quorum(dossier: Dossier) -> Iterator[Feit]:
    """Per vote: how many members voted, of how many that sit. Heads are counted, whatever their votes weigh."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", members_of(f"/stemmingen/{i}", vote)
        sure = sum(m.stem.stem in ("voor", "tegen") for m in members)
        open_votes = tuple(Gemis(f"{m.pad}/stem", f"de stem van {m.stem.gemeente}") for m in members
                           if m.stem.stem in (None, ONBEKEND))
        apart = tuple(Gemis(f"{m.pad}/stem", f"of {m.stem.gemeente} zich van de wet moest onthouden") for m in members
                      if m.stem.stem == "onthouding")
        voters: int | Bereik | None = Bereik(sure, sure + len(open_votes)) if open_votes else sure
        sitting: int | Bereik | None = vote.zittend
        if vote.zittend is not None and apart:
            sitting = Bereik(max(0, vote.zittend - len(apart)), vote.zittend)
        lost = {"stemmers": open_votes if vote.leden else (Gemis(f"{path}/leden", "de stemmen per lid"),),
                "zittend": apart if vote.zittend is not None else (
                    Gemis(f"{path}/zittend", "het aantal leden dat zitting heeft"),),
                "ongeldig_eerder": () if vote.herstemming else (Gemis(f"{path}/herstemming", "of dit een herstemming is"),)}
        heads, gone = _by_heads(dossier, path, vote)
        law, unknown = law_read(dossier, path, vote)
        yield Feit("quorum", f"stemming {vote.id}",
                   known(gemeentewet=law, stemmers=voters if vote.leden else None, zittend=sitting, telt_leden=heads,
                         ongeldig_eerder=None if vote.herstemming is None else vote.herstemming == "na een ongeldige stemming"),
                   {"stemden": getal(sure), "leden": getal(vote.zittend or 0)},
                   (Plaats(f"{path}/leden", vote.plaats),),
                   {key: some for key, some in (*lost.items(), ("telt_leden", gone), ("gemeentewet", unknown)) if some},
                   partial(Berekening, (Term("leden die voor of tegen stemden", sure, "aantal", f"{path}/leden"),
                                        Term("leden met zitting", vote.zittend, "aantal", f"{path}/zittend")),
                           "meer dan de helft moet stemmen; elk lid telt één keer"),
                   frozenset({f"stemming:{vote.id}"}))


def _by_heads(dossier: Dossier, path: str, vote: Stemming) -> tuple[bool | None, Lost]:
    """Whether it is certain that heads count: no weighted votes, or a regeling that says so; what is missing to know it."""
    says_so = dossier.profiel is not None and dossier.profiel.quorum != ONBEKEND
    if vote.orgaan in ("raad", "college") or vote.stemgewicht == "per lid" or says_so:
        return True, ()
    if vote.stemgewicht is not None:
        return False, ()
    return None, (Gemis(f"{path}/stemgewicht", "waarop de stemwaarde rust"),)


def present(dossier: Dossier) -> Iterator[Feit]:
    """Per vote of a raad or college: for, against and abstained together, beside the members that were there."""
    for i, vote in enumerate(dossier.voorstel.stemmingen or ()):
        path, members = f"/stemmingen/{i}", members_of(f"/stemmingen/{i}", vote)
        keys = (("totaal_voor", vote.totaal_voor, "het totaal voor"), ("totaal_tegen", vote.totaal_tegen, "het totaal tegen"))
        lost = tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in keys if value is None)
        apart = sum(m.stem.stem == "onthouding" for m in members)
        heads = (vote.totaal_voor or 0) + (vote.totaal_tegen or 0) + apart
        counted: int | Bereik | None = None if lost else heads
        open_ones = tuple(Gemis(f"{m.pad}/stem", f"de stem van {m.stem.gemeente}") for m in members if m.stem.stem is None)
        if vote.leden is None:
            open_ones = (Gemis(f"{path}/leden", "wie zich onthield"),)
        if open_ones and not lost and heads < (vote.aanwezig or 0):
            counted = Bereik(heads, vote.aanwezig or 0)
        gone = {"geteld": lost + open_ones,
                "aanwezig": () if vote.aanwezig is not None else (Gemis(f"{path}/aanwezig", "het aantal aanwezige leden"),)}
        yield Feit("aanwezigheid", f"stemming {vote.id}", known(orgaan=vote.orgaan, geteld=counted, aanwezig=vote.aanwezig),
                   {"voor": getal(vote.totaal_voor or 0), "tegen": getal(vote.totaal_tegen or 0), "apart": getal(apart),
                    "samen": getal(heads)},
                   (Plaats(f"{path}/aanwezig", vote.plaats),),
                   {**_body(path, vote), **{key: some for key, some in gone.items() if some}},
                   partial(Berekening, (Term("voor", vote.totaal_voor, "aantal", f"{path}/totaal_voor"),
                                        Term("tegen", vote.totaal_tegen, "aantal", f"{path}/totaal_tegen"),
                                        Term("onthoudingen", apart, "aantal")), "optellen", Term("geteld", heads, "aantal"),
                           Term("aanwezig", vote.aanwezig, "aantal", f"{path}/aanwezig"),
                           None if vote.aanwezig is None else vote.aanwezig - heads),
                   frozenset({f"stemming:{vote.id}"}))


SOORTEN = (
    Feitsoort("stemwaarde", "De stemwaarden van een stemming naast die van de regeling.", ("stemmingen",),
              {"orgaan": BODY, "zelfde_grond": Veld(Type.JANEE, "of de stemwaarde rust op wat de regeling zegt"),
               "afwijkend": Veld(Type.AANTAL, "leden met een andere stemwaarde dan in de regeling", onzeker=True)},
              {"namen": "de leden met een andere stemwaarde", "grond": "waarop de stemwaarde rust",
               "regeling": "waarop zij volgens de regeling rust"},
              weights, NO_VOTE),
    Feitsoort("quorum", "Hoeveel leden stemden, van hoeveel die zitting hebben.", ("stemmingen",),
              {"gemeentewet": LAW_READ, "stemmers": Veld(Type.AANTAL, "leden die voor of tegen stemden", onzeker=True),
               "zittend": Veld(Type.AANTAL, "leden met zitting die mochten stemmen", onzeker=True),
               "telt_leden": Veld(Type.JANEE, "of vaststaat dat leden tellen en niet hun stemwaarde"),
               "ongeldig_eerder": Veld(Type.JANEE, "of opnieuw is gestemd na een ongeldige stemming")},
              {"stemden": "het aantal stemmers", "leden": "het aantal leden"},
              quorum, NO_VOTE),
    Feitsoort("aanwezigheid", "De stemmen van een raad of college naast het aantal aanwezige leden.", ("stemmingen",),
              {"orgaan": BODY, "geteld": Veld(Type.AANTAL, "stemmen voor, tegen en onthoudingen samen", onzeker=True),
               "aanwezig": Veld(Type.AANTAL, "het genoemde aantal aanwezige leden")},
              {"voor": "stemmen voor", "tegen": "stemmen tegen", "apart": "onthoudingen", "samen": "alles samen"},
              present, NO_VOTE),
)
