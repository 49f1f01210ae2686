"""Facts about adopted amounts: does the document show what a changed amount is made of?"""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.arithmetic.agreement import Waarde
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.amounts import BedragPost
from vtt_engine.record.base import GEEN

_YES = {True: "ja", False: "nee", None: "niet ingevuld"}
_Posts = list[tuple[str, BedragPost]]


def build_ups(dossier: Dossier) -> Iterator[Feit]:
    """Per adopted amount (subject and year): does it differ from the asked amount, and is it built up?

    An amount without a stand is one of these too where a decision point on its subject was changed: it may be the adopted one.
    """
    changed = {p.onderwerp for p in dossier.voorstel.beslispunten or () if p.besluit == "gewijzigd"}
    adopted = [(path, item) for path, item in dossier.bedragen.values() if item.onderwerp != GEEN
               and (item.stand == "besloten" or (item.stand is None and item.onderwerp in changed))]
    groups: dict[tuple[str, int | str | None], _Posts] = {}
    for path, item in adopted:
        groups.setdefault((item.onderwerp, item.jaar), []).append((path, item))
    for (subject, year), own in groups.items():
        yield _fact(dossier, subject, year, own)


def _fact(dossier: Dossier, subject: str, year: int | str | None, own: _Posts) -> Feit:
    here = {path for path, _ in own}
    about = [m for m in dossier.per_onderwerp.get(subject, ()) if m.cent is not None and not m.rij]
    asked = [m for m in about if m.pad not in here and year is not None and m.fits(year, "gevraagd")]
    mine = [m for m in about if m.pad in here]
    lost = tuple(g for m in (*mine, *(m for m in about if m.fits(year or 0, "gevraagd") is None and not asked))
                 for g in m.open_keys())
    if not asked:
        unread = [m for m in dossier.per_onderwerp.get(subject, ()) if m.fits(year or 0, "gevraagd")]
        lost += tuple(g for m in unread for g in m.gemis)
        lost += () if dossier.voorstel.tabellen is not None else (Gemis("/tabellen", "het onderdeel tabellen"),)
    if not mine:
        lost += tuple(Gemis(f"{path}/bedrag", f"het besloten bedrag van {subject}") for path in here)
    built = [item.opbouw for _, item in own]
    open_ones = () if True in built else tuple(
        Gemis(f"{path}/opbouw", "of het stuk de opbouw van het bedrag laat zien") for path, item in own if item.opbouw is None)
    posts = dict(dossier.bedragen.values())
    gone = {field: tuple(dict.fromkeys(some)) for field, some in (("gewijzigd", lost), ("opbouw", open_ones)) if some}
    same = any(_printed(a).meets(_printed(b)) for a in asked for b in mine)
    return Feit("opbouw", f"{subject}, {year or 'zonder jaar'}",
                known(gewijzigd=None if lost else bool(asked) and not same,
                      opbouw=None if open_ones else True in built),
                {"onderwerp": subject, "besloten": opsomming([euro(c) for c in sorted({m.cent for m in mine if m.cent})]),
                 "gevraagd": euro(asked[0].cent or 0) if asked else "",
                 "gevraagd_wel": any(posts[m.pad].opbouw for m in asked if m.pad in posts)},
                tuple(Plaats(path, item.plaats) for path, item in own), gone, partial(_terms, asked, mine, own),
                frozenset({f"bedrag:{subject}|{year}"}), "cent", max((abs(m.cent or 0) for m in mine), default=0))


def _printed(mention: Vermelding) -> Waarde:
    return Waarde(mention.ruim, mention.cent or 0, mention.ruim > mention.precisie)


def _terms(asked: list[Vermelding], mine: list[Vermelding], own: _Posts) -> Berekening:
    return Berekening((*(Term(f"gevraagd: {m.plaats}", m.cent, "cent", m.cel) for m in asked),
                       *(Term(f"besloten: {m.plaats}", m.cent, "cent", m.cel) for m in mine)), "vergelijken",
                      stappen=tuple(f"opbouw bij {item.plaats or item.id}: {_YES[item.opbouw]}" for _, item in own))


SOORTEN = (
    Feitsoort("opbouw", "Een besloten bedrag, en of het stuk laat zien waaruit het bestaat.", ("bedragen",),
              {"gewijzigd": Veld(Type.JANEE, "of het besloten bedrag een ander is dan het gevraagde"),
               "opbouw": Veld(Type.JANEE, "of het stuk de opbouw van het besloten bedrag laat zien")},
              {"onderwerp": "het onderwerp", "besloten": "het besloten bedrag", "gevraagd": "het gevraagde bedrag",
               "gevraagd_wel": "of het gevraagde bedrag een opbouw heeft"},
              build_ups, "geen besloten bedrag"),
)
