"""Facts about cover and time: the nature of the cover, terms over a year end, what remains, claims, commitments."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier, bounds, dated
from vtt_engine.facts.fact import Berekening, Bereik, Feit, Feitsoort, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.notation import opsomming, periode
from vtt_engine.record.amounts import BedragPost, Verplichting

_AARDEN = ("incidenteel", "structureel", "onbekend")


def cover_nature(dossier: Dossier) -> Iterator[Feit]:
    """Per amount with a cover: the nature of both, and whether a difference is explained."""
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        if item.dekking is None:
            continue
        path = f"/bedragen/{i}"
        words = [cover.aard for cover in item.dekking]
        cover_word = "incidenteel" if "incidenteel" in words else None if None in words or not words else words[0]
        lost = {}
        if cover_word is None:
            lost["dekkingsaard"] = tuple(Gemis(f"{path}/dekking/{k}/aard", "de aard van de dekking")
                                         for k, word in enumerate(words) if word is None) or (
                                             Gemis(f"{path}/dekking", "de dekking"),)
        if item.aard is None:
            lost["lastaard"] = (Gemis(f"{path}/aard", "de aard van de last"),)
        one_off = [cover for cover in item.dekking if cover.aard == "incidenteel"]
        yield Feit("dekkingsaard", f"bedrag {item.id}",
                   known(lastaard=item.aard, dekkingsaard=cover_word, uitgelegd=all(cover.uitleg for cover in one_off)),
                   {"onderwerp": item.onderwerp, "bronnen": opsomming([cover.bron for cover in item.dekking])},
                   (Plaats(path, item.plaats),), lost,
                   partial(Berekening, (Term(f"last: {item.aard}", item.bedrag.cent if item.bedrag else None, "cent", path),
                                        *(Term(f"dekking {c.bron}: {c.aard}", None, "cent", f"{path}/dekking/{k}")
                                          for k, c in enumerate(item.dekking))), "vergelijken"),
                   frozenset({f"bedrag:{item.onderwerp}|{item.jaar}"}), "cent", item.bedrag.cent if item.bedrag else 0)


def terms(dossier: Dossier) -> Iterator[Feit]:
    """Per subject and year with a period of spending: does it run over the end of the year?"""
    groups: dict[tuple[str, object], list[tuple[str, BedragPost]]] = {}
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        if item.looptijd is not None or item.jaren_verdeling is not None:
            groups.setdefault((item.onderwerp, item.jaar), []).append((f"/bedragen/{i}", item))
    for (subject, year), group in groups.items():
        dates = [item.looptijd for _, item in group if item.looptijd]
        words = {item.jaren_verdeling for _, item in group if item.jaren_verdeling}
        lost: dict[str, tuple[Gemis, ...]] = {}
        if not dates:
            lost["over_jaargrens"] = tuple(Gemis(f"{pad}/looptijd", "de looptijd") for pad, _ in group)
        if not words:
            lost["verdeling"] = tuple(Gemis(f"{pad}/jaren_verdeling", "hoe de looptijd over de jaren is verdeeld")
                                      for pad, _ in group)
        over = any(d.vroegst.year != d.laatst.year for d in dates) if dates else None
        word = "niet gesplitst" if "niet gesplitst" in words else next(iter(words), None)
        pad, first = group[0]
        shown = periode(min(d.vroegst for d in dates).toordinal(), max(d.laatst for d in dates).toordinal()) if dates else ""
        yield Feit("looptijd", f"{subject}, {year}", known(over_jaargrens=over, verdeling=word),
                   {"onderwerp": subject, "jaar": str(year), "periode": shown,
                    "bedrag": Term("", first.bedrag.cent if first.bedrag else None, "cent")},
                   tuple(Plaats(p, item.plaats) for p, item in group), lost,
                   partial(Berekening, (Term("bedrag", first.bedrag.cent if first.bedrag else None, "cent", pad),),
                           "looptijd naast het begrotingsjaar", stappen=(f"looptijd {shown}", f"begrotingsjaar {year}")),
                   frozenset({f"bedrag:{subject}|{year}"}), "cent", first.bedrag.cent if first.bedrag else 0)


def claims(dossier: Dossier) -> Iterator[Feit]:
    """Per claim that no gemeente pays: the amounts of the record that a gemeente does pay."""
    posts = [(f"/bedragen/{i}", item) for i, item in enumerate(dossier.voorstel.bedragen or ())]
    paid = [(pad, item) for pad, item in posts if item.bron == "gemeenten" and (item.bedrag is None or item.bedrag.cent > 0)]
    open_ones = [(pad, item) for pad, item in posts if item.soort == "baat" and item.bron in (None, "onbekend")]
    columns = [(path, column) for path, table, _, column in dossier.columns()
               if table.per_gemeente and column.soort == "bedrag" and any((v or 0) > 0 for v in table.waarden(column.id))]
    known_count = len(paid) + len(columns)
    lost = tuple(Gemis(f"{pad}/bron", "wie betaalt") for pad, item in open_ones)
    if dossier.voorstel.bedragen is None:
        lost = (Gemis("/bedragen", "de bedragen"),)
    for i, claim in enumerate(dossier.voorstel.verklaringen or ()):
        count: int | Bereik = Bereik(known_count, known_count + len(lost)) if lost else known_count
        yield Feit("verklaring", f"verklaring {claim.id}", {"bijdragen": count},
                   {"tekst": claim.tekst or claim.soort,
                    "wie": opsomming([item.onderwerp for _, item in paid] + [c.naam or c.id for _, c in columns])},
                   (Plaats(f"/verklaringen/{i}", claim.plaats),), {"bijdragen": lost} if lost else {},
                   partial(Berekening, tuple(Term(f"{item.onderwerp} ({item.bron or 'bron niet genoemd'})",
                                                  item.bedrag.cent if item.bedrag else None, "cent", pad)
                                             for pad, item in posts if item.soort == "baat" or item.bron), "tellen"))


def commitments(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act: does spending under it start before it is adopted?"""
    groups: dict[str | None, list[tuple[str, Verplichting]]] = {}
    for i, item in enumerate(dossier.voorstel.verplichtingen or ()):
        groups.setdefault(item.stuk, []).append((f"/verplichtingen/{i}", item))
    for act, group in groups.items():
        lost: dict[str, tuple[Gemis, ...]] = {}
        adoption: int | Bereik | None = None
        if act is None:
            lost["vaststelling"] = tuple(Gemis(f"{pad}/stuk", "het begrotingsstuk dat de uitgave dekt") for pad, _ in group)
        else:
            adoption, gone = dated(dossier.events("vaststelling", act), "de dag van vaststelling",
                                   Gemis("/procedure", f"de vaststelling van {act}"))
            if gone:
                lost["vaststelling"] = gone
        starts = [(pad, item, item.start) for pad, item in group if item.start]
        undated = tuple(Gemis(f"{pad}/start", "het begin van de uitgave") for pad, item in group if item.start is None)
        first = min(starts, key=lambda s: (s[2].laatst, s[2].vroegst), default=None)
        start: int | Bereik | None = None
        if first:
            low, high = first[2].vroegst.toordinal(), first[2].laatst.toordinal()
            start = low if low == high else Bereik(low, high)
        if undated and (first is None or adoption is None or bounds(start or 0)[1] >= bounds(adoption)[0]):
            start, lost["start"] = None, undated
        shown = periode(*bounds(start)) if start is not None else ""
        steps = (f"eerste uitgave {shown}", f"vaststelling {periode(*bounds(adoption))}" if adoption is not None else "")
        yield Feit("verplichting", f"uitgaven bij {act}" if act else "uitgaven zonder stuk",
                   known(start=start, vaststelling=adoption),
                   {"stuk": act or "", "uitgaven": opsomming([f"{item.soort or 'uitgave'} ({item.plaats or item.id})"
                                                              for _, item in group])},
                   tuple(Plaats(pad, item.plaats) for pad, item in group), lost,
                   partial(Berekening, (), "datums vergelijken", stappen=tuple(s for s in steps if s)),
                   frozenset({f"vaststelling:{act}"}) if act else frozenset())


SOORTEN = (
    Feitsoort("dekkingsaard", "Een bedrag met zijn dekking, en de aard van beide.", ("bedragen",),
              {"lastaard": Veld(Type.WOORD, "de aard van de last", _AARDEN),
               "dekkingsaard": Veld(Type.WOORD, "de aard van de dekking", _AARDEN),
               "uitgelegd": Veld(Type.JANEE, "of het stuk de incidentele dekking uitlegt")},
              {"onderwerp": "het onderwerp", "bronnen": "wie of wat betaalt"}, cover_nature, "geen bedrag met een dekking"),
    Feitsoort("looptijd", "De periode waarin geld van één begrotingsjaar wordt besteed.", ("bedragen",),
              {"over_jaargrens": Veld(Type.JANEE, "of de looptijd over een jaargrens loopt"),
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
