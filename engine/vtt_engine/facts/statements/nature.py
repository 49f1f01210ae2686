"""Facts about the nature of money in the decision itself: incidenteel or structureel, until when, and what runs on."""

import re
from collections.abc import Iterator

from vtt_engine.facts.composition.sections import Puntenboom
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.proposal import Beslispunt
from vtt_engine.text.amounts import find_amounts

_NATURE = re.compile(r"\b(?:incidente\w+|structure\w+|eenmalig\w*|tijdelijk\w*|jaarlijks\w*|meerjarig\w*)\b", re.IGNORECASE)
_ONCE = re.compile(r"\b(?:incidente\w+|eenmalig\w*|tijdelijk\w*|voor de duur van)\b", re.IGNORECASE)
_FIELDS = ("aard_genoemd", "tijdelijk", "jaar_in_punt", "jaar_elders")
_YEAR = re.compile(r"\b20\d\d\b")


def decided_money(dossier: Dossier) -> Iterator[Feit]:
    """Per decision point with an amount in its words: whether it names the nature, and for temporary money the year."""
    dated = {item.beslispunt for item in dossier.voorstel.bedragen or ()
             if isinstance(item.jaar, int) or isinstance(item.tot_en_met, int)}
    points = dossier.voorstel.beslispunten or ()
    tree = Puntenboom(points)
    for i, point in enumerate(points):
        path = f"/beslispunten/{i}"
        if point.tekst is None and point.onderwerp != GEEN:
            lost = (Gemis(f"{path}/tekst", f"de tekst van punt {point.nummer}"),)
            yield Feit("geld in een beslispunt", f"punt {point.nummer}", {}, {"nummer": point.nummer},
                       (Plaats(path, point.plaats),), dict.fromkeys(_FIELDS, lost))
        elif find_amounts(point.tekst or ""):
            head = tree.above(point)
            elsewhere = None if dossier.voorstel.bedragen is None else point.nummer in dated
            yield _money(path, point, head.tekst or "" if head else "", elsewhere)


def _money(path: str, point: Beslispunt, head: str, elsewhere: bool | None) -> Feit:
    """A point with an amount. What the point says that it is a part of (``head``), holds for the part too."""
    text = " ".join(dict.fromkeys((head, point.tekst or "")))
    year = bool(_YEAR.search(text) or point.jaren)
    words = [match[0] for match in _NATURE.finditer(text)]
    amounts = [amount.tekst for amount in find_amounts(point.tekst or "")]
    lost = {"jaar_elders": (Gemis("/bedragen", "de bedragen"),)} if elsewhere is None else {}
    return Feit("geld in een beslispunt", f"punt {point.nummer}",
                known(aard_genoemd=bool(words), tijdelijk=bool(_ONCE.search(text)), jaar_in_punt=year, jaar_elders=elsewhere),
                {"nummer": point.nummer, "bedragen": opsomming(amounts)}, (Plaats(path, point.plaats),), lost,
                som=lambda: Berekening(stappen=(f"bedragen: {opsomming(amounts)}",
                                                f"woorden over de aard: {opsomming(words) or 'geen'}",
                                                f"jaar in het punt: {'ja' if year else 'nee'}")))


def running_on(dossier: Dossier) -> Iterator[Feit]:
    """Per subject with incidental money that is asked: the contracts that run on for it."""
    groups: dict[str, list[tuple[str, bool]]] = {}
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        asked = item.stand in ("gevraagd", None) and item.soort in ("last", None)
        if item.aard in ("incidenteel", None) and asked and item.onderwerp != GEEN:
            groups.setdefault(item.onderwerp, []).append((f"/bedragen/{i}", item.aard is not None))
    duties = dossier.voorstel.verplichtingen
    for subject, paths in groups.items():
        found = [(f"/verplichtingen/{i}", item) for i, item in enumerate(duties or ()) if item.onderwerp == subject]
        open_ones = [Gemis(f"{path}/soort", "of het een contract is") for path, item in found if item.soort is None]
        lost = () if duties is not None else (Gemis("/verplichtingen", "de contracten en uitgaven"),)
        contracts = [path for path, item in found if item.soort == "contract"]
        missing = (*lost, *open_ones) if not contracts else ()
        if not any(sure for _, sure in paths):
            missing = (*missing, *(Gemis(f"{path}/aard", f"de aard van {subject}") for path, _ in paths))
        yield Feit("incidenteel geld", subject, known(contracten=None if missing else len(contracts)), {"onderwerp": subject},
                   tuple(Plaats(path) for path in (*contracts, *(path for path, _ in paths))),
                   {"contracten": missing} if missing else {},
                   zaken=frozenset({f"onderwerp:{subject}"}))


SOORTEN = (
    Feitsoort("geld in een beslispunt", "Een beslispunt dat een bedrag noemt.", ("beslispunten",),
              {"aard_genoemd": Veld(Type.JANEE, "of het punt zegt of het geld incidenteel of structureel is"),
               "tijdelijk": Veld(Type.JANEE, "of het punt het geld incidenteel, eenmalig of tijdelijk noemt"),
               "jaar_in_punt": Veld(Type.JANEE, "of het punt een jaar noemt"),
               "jaar_elders": Veld(Type.JANEE, "of het jaar van het bedrag elders staat")},
              {"nummer": "het nummer", "bedragen": "de bedragen"}, decided_money, "geen beslispunt met een bedrag"),
    Feitsoort("incidenteel geld", "Een onderwerp waarvoor incidenteel geld wordt gevraagd.", ("bedragen", "verplichtingen"),
              {"contracten": Veld(Type.AANTAL, "contracten die voor dat onderwerp doorlopen")}, {"onderwerp": "het onderwerp"},
              running_on, "geen incidenteel geld gevraagd", eerste_beslist=True),
)
