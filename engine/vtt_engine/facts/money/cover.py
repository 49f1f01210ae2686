"""Facts about money and time: terms over a year end, claims that no gemeente pays, commitments before the adoption."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier, bounds, dated
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming, periode
from vtt_engine.record.amounts import BedragPost, Verplichting
from vtt_engine.record.base import ONBEKEND

_Posts = list[tuple[str, BedragPost]]


def terms(dossier: Dossier) -> Iterator[Feit]:
    """Per subject and year with a period of spending: does it run outside the year of the budget?"""
    for (subject, year), group in _periods(dossier).items():
        dates = [item.looptijd for _, item in group if item.looptijd]
        words = sorted({item.jaren_verdeling for _, item in group if item.jaren_verdeling})
        over, lost = _outside(group)
        if not words:
            lost["verdeling"] = tuple(Gemis(f"{pad}/jaren_verdeling", "hoe de looptijd over de jaren is verdeeld")
                                      for pad, _ in group)
        word = "niet gesplitst" if "niet gesplitst" in words else words[0] if words else None
        pad, first = group[0]
        cent, named = first.bedrag.cent if first.bedrag else None, str(year) if year is not None else "zonder jaar"
        shown = periode(min(d.vroegst for d in dates).toordinal(), max(d.laatst for d in dates).toordinal()) if dates else ""
        yield Feit("looptijd", f"{subject}, {named}", known(over_jaargrens=over, verdeling=word),
                   {"onderwerp": subject, "jaar": named, "periode": shown, "bedrag": Term("", cent, "cent")},
                   tuple(Plaats(p, item.plaats) for p, item in group), lost,
                   partial(Berekening, (Term("bedrag", cent, "cent", pad),), "looptijd naast het begrotingsjaar",
                           stappen=(f"looptijd {shown}", f"begrotingsjaar {named}")),
                   frozenset({f"bedrag:{subject}|{year}"}), "cent", cent or 0)


def _periods(dossier: Dossier) -> dict[tuple[str, int | str | None], _Posts]:
    """The amounts with a period, per subject and year; one without a year goes with the only year of its subject."""
    posts = [(f"/bedragen/{i}", item) for i, item in enumerate(dossier.voorstel.bedragen or ())
             if item.looptijd is not None or item.jaren_verdeling is not None]
    years: dict[str, set[int | str]] = {}
    for _, item in posts:
        years.setdefault(item.onderwerp, set()).update(() if item.jaar is None else (item.jaar,))
    groups: dict[tuple[str, int | str | None], _Posts] = {}
    for pad, item in posts:
        only = next(iter(years[item.onderwerp])) if len(years[item.onderwerp]) == 1 else None
        groups.setdefault((item.onderwerp, only if item.jaar is None else item.jaar), []).append((pad, item))
    return groups


def _outside(group: _Posts) -> tuple[bool | None, dict[str, tuple[Gemis, ...]]]:
    """Whether some period leaves its calendar year or the budget year; what is missing to know that none does."""
    for _, item in group:
        years = {day.year for day in (item.looptijd.vroegst, item.looptijd.laatst)} if item.looptijd else set()
        if len(years) > 1 or (isinstance(item.jaar, int) and years - {item.jaar}):
            return True, {}
    lost = [Gemis(f"{pad}/looptijd", "de looptijd") for pad, item in group if item.looptijd is None]
    lost += [Gemis(f"{pad}/jaar", "het begrotingsjaar") for pad, item in group if item.jaar is None]
    return (None, {"over_jaargrens": tuple(lost)}) if lost else (False, {})


def claims(dossier: Dossier) -> Iterator[Feit]:
    """Per claim that no gemeente pays: the amounts of the record that a gemeente does pay."""
    paid, lost = _paid_in_text(dossier)
    more, more_lost = _paid_in_tables(dossier)
    terms_, gone = (*paid, *more), (*lost, *more_lost)
    count = Bereik(len(terms_), len(terms_) + len(gone)) if gone else len(terms_)
    names = tuple(dict.fromkeys(term.naam for term in terms_))
    for i, claim in enumerate(dossier.voorstel.verklaringen or ()):
        yield Feit("verklaring", f"verklaring {claim.id}", {"bijdragen": count},
                   {"tekst": claim.tekst or claim.soort, "wie": opsomming(names)},
                   (Plaats(f"/verklaringen/{i}", claim.plaats), *(Plaats(term.pad or "", term.naam) for term in terms_)),
                   {"bijdragen": gone} if gone else {},
                   partial(Berekening, terms_, "tellen wat gemeenten betalen", stappen=_payers(dossier)))


def _payers(dossier: Dossier) -> tuple[str, ...]:
    """Who pays each amount of the text, as steps of the sum."""
    found: dict[str, None] = {}
    for item in dossier.voorstel.bedragen or ():
        payers = dict.fromkeys(filter(None, (item.bron, *(cover.bron for cover in item.dekking or ()))))
        if payers:
            found[f"{item.onderwerp}: betaald door {opsomming([str(payer) for payer in payers])}"] = None
    return tuple(found)


def _paid_in_text(dossier: Dossier) -> tuple[list[Term], list[Gemis]]:
    """The amounts of the text that gemeenten pay now, as income or as cover; what is missing to know that of the others."""
    if dossier.voorstel.bedragen is None:
        return [], [Gemis("/bedragen", "de bedragen")]
    paid: list[Term] = []
    lost: list[Gemis] = []
    for i, item in enumerate(dossier.voorstel.bedragen):
        pad, cent = f"/bedragen/{i}", item.bedrag.cent if item.bedrag else None
        payers = {**({f"{pad}/bron": item.bron} if item.bron else {}),
                  **{f"{pad}/dekking/{k}/bron": cover.bron for k, cover in enumerate(item.dekking or ())}}
        if item.stand == "eerder" or (cent is not None and cent <= 0):
            continue
        if "gemeenten" in payers.values():
            if item.stand is None:
                lost.append(Gemis(f"{pad}/stand", "of het bedrag nieuw is of eerder toegekend"))
            else:
                paid.append(Term(item.onderwerp, cent, "cent", pad))
        elif ONBEKEND in payers.values():
            lost.extend(Gemis(where, "wie betaalt") for where, payer in payers.items() if payer == ONBEKEND)
        elif not payers and item.soort not in ("onttrekking", "toevoeging"):
            lost.append(Gemis(f"{pad}/{'bron' if item.soort == 'baat' else 'dekking'}", "wie betaalt"))
    return paid, lost


def _paid_in_tables(dossier: Dossier) -> tuple[list[Term], list[Gemis]]:
    """The columns of a table per gemeente with an amount to pay; what is missing to know that of the others."""
    if dossier.voorstel.tabellen is None:
        return [], [Gemis("/tabellen", "het onderdeel tabellen")]
    paid: list[Term] = []
    lost: list[Gemis] = []
    for path, table, pad, column in dossier.columns():
        values = table.waarden(column.id)
        if column.soort != "bedrag" or table.per_gemeente is False or column.stand == "eerder" or column.bijdrage is False:
            continue
        if not any((value or 0) > 0 for value in values):
            lost.extend(Gemis(f"{path}/rijen/{i}/cellen/{column.id}", f"{row.naam}, kolom {column.naam or column.id}")
                        for i, (row, value) in enumerate(zip(table.rijen, values, strict=True)) if value is None)
        elif table.per_gemeente is None:
            lost.append(Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"))
        elif column.stand is None:
            lost.append(Gemis(f"{pad}/stand", "of de bedragen nieuw zijn of eerder toegekend"))
        else:
            paid.append(Term(column.naam or column.id, table.totaalwaarde(column.id), "cent", pad))
    return paid, lost


def commitments(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act: does spending under it start before it is adopted?"""
    groups: dict[str | None, list[tuple[str, Verplichting]]] = {}
    for i, item in enumerate(dossier.voorstel.verplichtingen or ()):
        groups.setdefault(item.stuk, []).append((f"/verplichtingen/{i}", item))
    for act, group in groups.items():
        adoption, gone = _adoption(dossier, act, group)
        start, undated = _first(group, adoption)
        lost = {**({"vaststelling": gone} if gone else {}), **({"start": undated} if undated else {})}
        early = [(pad, item) for pad, item in group if _early(item, adoption)]
        names = tuple(f"{item.soort or 'uitgave'} ({item.plaats or item.id})" for _, item in early or group)
        steps = [f"{what} {periode(*bounds(day))}" for what, day in (("eerste uitgave", start), ("vaststelling", adoption))
                 if day is not None]
        yield Feit("verplichting", f"uitgaven bij {act}" if act else "uitgaven zonder stuk",
                   known(start=start, vaststelling=adoption),
                   {"stuk": dossier.name_of(act) if act else "",
                    "uitgaven": opsomming(names)},
                   tuple(Plaats(pad, item.plaats) for pad, item in early or group), lost,
                   partial(Berekening, (), "datums vergelijken", stappen=tuple(steps)),
                   frozenset({f"vaststelling:{act}"}) if act else frozenset(),
                   cellen=tuple(item.plaats or item.id for _, item in early))


def _early(item: Verplichting, adoption: int | Bereik | None) -> bool:
    """Whether it can begin before the adoption."""
    return adoption is not None and item.start is not None and item.start.vroegst.toordinal() < bounds(adoption)[1]


def _adoption(dossier: Dossier, act: str | None,
              group: list[tuple[str, Verplichting]]) -> tuple[int | Bereik | None, tuple[Gemis, ...]]:
    """The day of adoption of the act; what is missing to know it (exactly)."""
    if act is None:
        return None, tuple(Gemis(f"{pad}/stuk", "het begrotingsstuk dat de uitgave dekt") for pad, _ in group)
    events = dossier.events("vaststelling", act)
    day, gone = dated(events, "de dag van vaststelling", Gemis("/procedure", f"de vaststelling van de {dossier.name_of(act)}"))
    if isinstance(day, Bereik):
        gone = tuple(Gemis(f"{pad}/datum", "de precieze dag van vaststelling") for pad, _ in events)
    return day, gone


def _first(group: list[tuple[str, Verplichting]],
           adoption: int | Bereik | None) -> tuple[int | Bereik | None, tuple[Gemis, ...]]:
    """The first day of spending, unless an undated item may be earlier and that matters; what is missing to know it."""
    starts = [item.start for _, item in group if item.start]
    undated = tuple(Gemis(f"{pad}/start", "het begin van de uitgave") for pad, item in group if item.start is None)
    if not starts:
        return None, undated
    low, high = min(d.vroegst for d in starts).toordinal(), min(d.laatst for d in starts).toordinal()
    if undated and (adoption is None or high >= bounds(adoption)[0]):
        return None, undated
    vague = tuple(Gemis(f"{pad}/start", "de precieze dag waarop de uitgave begint") for pad, item in group
                  if item.start and item.start.vroegst != item.start.laatst)
    return (low, ()) if low == high else (Bereik(low, high), vague)


SOORTEN = (
    Feitsoort("looptijd", "De periode waarin geld van één begrotingsjaar wordt besteed.", ("bedragen",),
              {"over_jaargrens": Veld(Type.JANEE, "of de looptijd (deels) buiten het begrotingsjaar valt"),
               "verdeling": Veld(Type.WOORD, "hoe de looptijd over de jaren is verwerkt",
                                 ("gesplitst", "overlopende post", "niet gesplitst"))},
              {"onderwerp": "het onderwerp", "jaar": "het begrotingsjaar", "periode": "de looptijd", "bedrag": "het bedrag"},
              terms, "geen bedrag met een looptijd"),
    Feitsoort("verklaring", "De verklaring dat gemeenten niet bijdragen.", ("verklaringen",),
              {"bijdragen": Veld(Type.AANTAL, "bedragen die gemeenten toch betalen", onzeker=True)},
              {"tekst": "de verklaring", "wie": "wat gemeenten toch betalen"}, claims, "geen verklaring over de bijdrage"),
    Feitsoort("verplichting", "Uitgaven en contracten naast de vaststelling van het stuk dat ze dekt.", ("verplichtingen",),
              {"start": Veld(Type.DATUM, "het begin van de eerste uitgave", onzeker=True),
               "vaststelling": Veld(Type.DATUM, "de vaststelling van het stuk", onzeker=True)},
              {"stuk": "het begrotingsstuk", "uitgaven": "de uitgaven en contracten"}, commitments,
              "geen uitgaven of contracten genoemd"),
)
