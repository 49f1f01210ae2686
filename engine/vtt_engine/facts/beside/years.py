"""Facts about the budget beside an earlier record: the kadernota, last year's budget, and last year's estimate of this year."""

from collections.abc import Iterable, Iterator

from vtt_engine.facts.beside.other import (
    DIFFERENCE,
    SHOWS,
    Lost,
    Paar,
    acts_of,
    beside,
    compare,
    difference_fact,
    nothing,
)
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Plaats
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.budget import Indexering, Meerjarenjaar, Stapel
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.values import Bedrag, Getal

_AMOUNTS = {"lasten": "de lasten", "baten": "de baten", "toevoegingen": "de toevoegingen aan reserves",
            "onttrekkingen": "de onttrekkingen aan reserves", "bijdragen": "de bijdragen van de deelnemers"}
_WHOLE = "hele begroting"
AFTER = "na wijziging"
_NO_ACTS = Gemis("/stukken", "het begrotingsstuk en zijn jaar")
_BUDGET = ("begroting", "bestuursvoorstel", "raadsvoorstel")
Ours = tuple[str, Meerjarenjaar]


def _about(item: Meerjarenjaar) -> str:
    return item.onderwerp or _WHOLE


def _ours(dossier: Dossier) -> list[Ours]:
    """The rows of this record, without those of a begrotingswijziging: that is no part of the budget yet."""
    changes = {act.id for _, act in dossier.acts if act.soort != "begroting"}
    return [(f"/meerjarenraming/{i}", item) for i, item in enumerate(dossier.voorstel.meerjarenraming or ())
            if item.stuk not in changes]


def _one_each(items: Iterable[Ours]) -> list[Ours]:
    """One item per year and subject: the one after the changes, else the first."""
    chosen: dict[tuple[int, str], Ours] = {}
    for path, item in items:
        if (item.jaar, _about(item)) not in chosen or item.fase == AFTER:
            chosen[item.jaar, _about(item)] = (path, item)
    return list(chosen.values())


def _budget_years(dossier: Dossier) -> tuple[list[int], Lost]:
    """The years of the budgets in this record, or what is missing to know them."""
    if dossier.voorstel.stukken is None:
        return [], (_NO_ACTS,)
    return sorted(set(acts_of(dossier.voorstel, "begroting"))), ()


def _pairs(path: str, ours: Meerjarenjaar, theirs: dict[str, Bedrag | None]) -> list[Paar]:
    return [Paar(naam, getattr(ours, key), theirs.get(key), f"{path}/{key}") for key, naam in _AMOUNTS.items()]


def _amounts(item: Meerjarenjaar) -> dict[str, Bedrag | None]:
    return {key: getattr(item, key) for key in _AMOUNTS}


def _fact(soort: str, path: str, ours: Meerjarenjaar, theirs: dict[str, Bedrag | None], other: Voorstel, lost: Lost = ()) -> Feit:
    found = compare(_pairs(path, ours, theirs))
    if not found.termen and not found.gemis:
        lost += (Gemis("bij:/meerjarenraming", f"bedragen van {_about(ours)}, {ours.jaar}, in het dossier ernaast"),)
    return difference_fact(soort, f"{_about(ours)}, {ours.jaar}", found._replace(gemis=found.gemis + lost), ours.uitleg,
                           Plaats(path, ours.plaats),
                           {"onderwerp": ours.onderwerp or f"de {_WHOLE}", "jaar": str(ours.jaar), "ernaast": other.titel},
                           frozenset({f"raming:{_about(ours)}|{ours.jaar}"}))


def kadernota(dossier: Dossier) -> Iterator[Feit]:
    """Per year and subject that the kadernota has too: do the figures of the budget and the kadernota agree?"""
    years, lost = _budget_years(dossier)
    budget = dossier.voorstel.soort == "begroting" or years
    if not (_ours(dossier) or dossier.voorstel.indexeringen) or (not budget and not lost):
        return
    papers = _papers(dossier, years)
    if lost and not budget:
        yield nothing("kadernota_begroting", "dossier", *lost)
    elif not papers:
        yield nothing("kadernota_begroting", "dossier", beside(
            f"de kadernota {opsomming([str(year) for year in years])}" if years else "de kadernota"))
    else:
        facts = [*_estimates(dossier, papers[0]), *_indices(dossier, papers[0]), *_gone(dossier, papers[0])]
        yield from facts or [nothing("kadernota_begroting", "dossier", Gemis(
            "bij:/meerjarenraming", "dezelfde jaren en onderwerpen in de kadernota ernaast"))]


def _papers(dossier: Dossier, years: list[int]) -> list[Voorstel]:
    """The kadernotas of these years beside this record; else those of which the year is not known."""
    papers = [(record, set(acts_of(record, "kadernota"))) for record in dossier.bij
              if record.soort == "kadernota" or any(acts_of(record, "kadernota"))]
    own = [record for record, of in papers if of & set(years)]
    return own or [record for record, of in papers if not of or not years]


def _gone(dossier: Dossier, paper: Voorstel) -> Iterator[Feit]:
    """The parts that the kadernota has and this record has not."""
    for part, naam in (("meerjarenraming", "de meerjarenraming"), ("indexeringen", "de indexering")):
        if getattr(dossier.voorstel, part) is None and getattr(paper, part):
            yield nothing("kadernota_begroting", naam.removeprefix("de "), Gemis(f"/{part}", naam))


def _estimates(dossier: Dossier, paper: Voorstel) -> Iterator[Feit]:
    ours = _one_each((path, item) for path, item in _ours(dossier) if item.fase in ("raming", None))
    theirs = {(item.onderwerp, item.jaar): item for item in paper.meerjarenraming or ()}
    mine = {(item.onderwerp, item.jaar) for _, item in ours}
    for path, item in ours:
        if (item.onderwerp, item.jaar) in theirs:
            yield _fact("kadernota_begroting", path, item, _amounts(theirs[item.onderwerp, item.jaar]), paper)
        elif item.onderwerp is None and any(year == item.jaar and key not in mine for key in theirs for year in key[1:]):
            yield _fact("kadernota_begroting", path, item, {}, paper,
                        (Gemis(f"{path}/onderwerp", "waarvoor de raming is"),))


def _indices(dossier: Dossier, paper: Voorstel) -> Iterator[Feit]:
    for i, item in enumerate(dossier.voorstel.indexeringen or ()):
        path = f"/indexeringen/{i}"
        others = [theirs for theirs in paper.indexeringen or () if theirs.jaar == item.jaar or item.jaar is None]
        others = [theirs for theirs in others if theirs.id == item.id] or others
        if not others:
            continue
        found = min((compare(_index_pairs(path, item, other)) for other in others), key=lambda one: len(one.verschillen))
        if item.jaar is None:
            found = found._replace(gemis=(Gemis(f"{path}/jaar", "het begrotingsjaar van de index"),), verschillen=())
        yield difference_fact("kadernota_begroting", f"index, {item.id}", found, item.uitleg, Plaats(path, item.plaats),
                              {"onderwerp": "de index", "jaar": str(item.jaar or "zonder jaar"), "ernaast": paper.titel})


def _index_pairs(path: str, ours: Indexering, theirs: Indexering) -> list[Paar]:
    pairs = [Paar("de loonindex", ours.loon, theirs.loon, f"{path}/loon"),
             Paar("de prijsindex", ours.prijs, theirs.prijs, f"{path}/prijs")]
    later: dict[int, Getal | None] = {year.jaar: year.procent for year in theirs.jaren or ()}
    if later and ours.jaren is None:
        return [*pairs, Paar("de index per jaar", None, next(iter(later.values())), f"{path}/jaren")]
    return pairs + [Paar(f"de index voor {year.jaar}", year.procent, later[year.jaar], f"{path}/jaren/{k}/procent")
                    for k, year in enumerate(ours.jaren or ()) if year.jaar in later]


def last_year(dossier: Dossier) -> Iterator[Feit]:
    """Per subject: last year in this budget, beside the adopted budget of last year with its changes."""
    years, lost = _budget_years(dossier)
    if lost and _ours(dossier):
        yield nothing("vorig_jaar", "dossier", *lost)
    for year in years:
        ours = _one_each((path, item) for path, item in _ours(dossier)
                         if item.jaar == year - 1 and item.fase not in ("realisatie", "raming"))
        records = [record for record in dossier.bij if year - 1 in acts_of(record, "begroting", "begrotingswijziging")
                   and not _draft(record, year - 1)]
        if ours and not records:
            yield nothing("vorig_jaar", f"begroting {year}", beside(f"de vastgestelde begroting {year - 1}"))
        elif ours:
            facts = [fact for path, item in ours for fact in _changed(path, item, records)]
            yield from facts or [nothing("vorig_jaar", f"begroting {year}",
                                         Gemis("bij:/meerjarenraming", f"het jaar {year - 1} in het dossier ernaast"))]


def _draft(record: Voorstel, year: int) -> bool:
    """Whether every act of this year in the record is still an intention or a draft."""
    return all(act.status in ("voornemen", "ontwerp") for act in record.stukken or () if act.jaar == year)


def _changed(path: str, item: Meerjarenjaar, records: list[Voorstel]) -> Iterator[Feit]:
    """Compare last year with what was adopted: the first budget, or with its changes if this budget says so."""
    base = next(((record, other) for record in records for other in record.meerjarenraming or ()
                 if (other.onderwerp, other.jaar) == (item.onderwerp, item.jaar) and other.fase != "realisatie"), None)
    amounts = _amounts(base[1]) if base else {}
    stacks = _stacks(records, item.jaar) if item.onderwerp is None else {}
    lost: Lost = ()
    for key, stack in stacks.items():
        first = stack.primitief or amounts.get(key)
        changes = [change.bedrag for change in stack.wijzigingen or ()]
        if item.fase is None and changes:
            lost += (Gemis(f"{path}/fase", "of dit de begroting vóór of na wijziging is"),)
        elif first is None or None in changes:
            lost += (Gemis("bij:/stapels", f"de stand en de wijzigingen van {_AMOUNTS[key]} in {item.jaar}"),)
        else:
            added = sum(change.cent for change in changes if change) if item.fase == AFTER else 0
            amounts[key] = Bedrag(first.cent + added, first.precisie)
    if base and base[0].stapels is None and (item.fase, base[1].fase) in ((AFTER, None), (AFTER, "primitief")):
        for pair in _pairs(path, item, {key: value for key, value in amounts.items() if key not in stacks}):
            if compare([pair]).verschillen:  # the changes may explain it, and they do not lie beside this record
                amounts[pair.pad.rpartition("/")[2]] = None
                lost += (Gemis("bij:/stapels", f"de vastgestelde wijzigingen van {item.jaar}"),)
    if base or stacks:
        yield _fact("vorig_jaar", path, item, amounts, base[0] if base else records[0], tuple(dict.fromkeys(lost)))


def _stacks(records: list[Voorstel], year: int) -> dict[str, Stapel]:
    """Per amount the longest stack of changes of a year."""
    found: dict[str, Stapel] = {}
    for record in records:
        for stack in record.stapels or ():
            key = stack.onderwerp.casefold()
            if key in _AMOUNTS and stack.jaar == year and (
                    key not in found or len(stack.wijzigingen or ()) > len(found[key].wijzigingen or ())):
                found[key] = stack
    return found


def last_estimate(dossier: Dossier) -> Iterator[Feit]:
    """Per subject: the budget year in this budget, beside the estimate of that year in the budget before it."""
    years, lost = _budget_years(dossier)
    if lost and _ours(dossier):
        yield nothing("vorige_raming", "dossier", *lost)
    for year in years:
        ours = _one_each((path, item) for path, item in _ours(dossier) if item.jaar == year and item.fase != "realisatie")
        earlier = sorted(((act, n) for n, record in enumerate(dossier.bij) for act in acts_of(record, "begroting") if act < year),
                         key=lambda found: -found[0])
        if ours and not earlier:
            yield nothing("vorige_raming", f"begroting {year}", beside(f"de begroting {year - 1} met haar meerjarenraming"))
        elif ours:
            yield from _estimated(year, ours, dossier.bij[earlier[0][1]])


def _estimated(year: int, ours: list[Ours], other: Voorstel) -> Iterator[Feit]:
    theirs = {item.onderwerp: item for item in other.meerjarenraming or () if item.jaar == year}
    matched = [(path, item) for path, item in ours if item.onderwerp in theirs]
    for path, item in matched:
        yield _fact("vorige_raming", path, item, _amounts(theirs[item.onderwerp]), other)
    if not matched:
        unnamed = (Gemis(f"{path}/onderwerp", "waarvoor de raming is") for path, item in ours if item.onderwerp is None)
        yield nothing("vorige_raming", f"begroting {year}",
                      Gemis("bij:/meerjarenraming", f"de raming van {year} in het dossier ernaast"), *unnamed)


SOORTEN = (
    Feitsoort("kadernota_begroting", "Een jaar van de begroting naast hetzelfde jaar in de kadernota.",
              ("meerjarenraming", "indexeringen"), DIFFERENCE, SHOWS, kadernota, "geen ramingen of index van een begroting",
              documenten=_BUDGET),
    Feitsoort("vorig_jaar", "Het jaar vóór het begrotingsjaar, naast de vastgestelde begroting van dat jaar.",
              ("meerjarenraming",), DIFFERENCE, SHOWS, last_year, "geen cijfers over het jaar vóór een begroting",
              documenten=_BUDGET),
    Feitsoort("vorige_raming", "Het begrotingsjaar, naast de raming van dat jaar in de begroting ervoor.",
              ("meerjarenraming",), DIFFERENCE, SHOWS, last_estimate, "geen cijfers over het jaar van een begroting",
              documenten=_BUDGET),
)
