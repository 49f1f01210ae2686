"""Facts about the kanttekeningen: whether each point about money has one, or says why there is none."""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.composition.sections import NO_TEXT, Puntenboom, part
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, count, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.proposal import Beslispunt

_NONE = re.compile(r"^\W*(?:geen|n\.?v\.?t\.?|niet van toepassing|er zijn geen)\b", re.IGNORECASE)
_WHY = re.compile(r"\b(?:omdat|want|aangezien|doordat|immers|daarom|wegens|gezien)\b", re.IGNORECASE)


def remarks(dossier: Dossier) -> Iterator[Feit]:
    """The points about money without a kanttekening of their own or of the point they are part of."""
    points, items = dossier.voorstel.beslispunten or (), dossier.voorstel.kanttekeningen
    money = [(f"/beslispunten/{i}", point) for i, point in enumerate(points) if point.onderwerp != GEEN]
    if not money:
        return
    lost: tuple[Gemis, ...] = ()
    if items is None:
        lost = (Gemis("/kanttekeningen", "de kanttekeningen"),)
    open_ones = tuple(Gemis(f"/kanttekeningen/{k}/bij", "bij welk beslispunt de kanttekening hoort")
                      for k, item in enumerate(items or ()) if item.bij is None)
    general = any(item.bij == () for item in items or ())
    linked, tree = {number for item in items or () for number in item.bij or ()}, Puntenboom(points)
    without = [] if general else [(path, point) for path, point in money if not _covered(tree, point, linked)]
    said, gone = _reason(dossier)
    lost += open_ones if without else ()
    sure = 0 if items is None or open_ones else len(without)
    yield Feit("kanttekeningen", "kanttekeningen",
               known(zonder=None if items is None else count(sure, len(without) - sure), gemotiveerd=said),
               {"punten": opsomming([point.nummer for _, point in without])},
               tuple(Plaats(path, point.plaats) for path, point in without) or (Plaats("/kanttekeningen"),),
               {name: gemis for name, gemis in (("zonder", lost), ("gemotiveerd", gone)) if gemis},
               partial(_steps, money, linked, without))


def _covered(tree: Puntenboom, point: Beslispunt, linked: set[str]) -> bool:
    above = tree.above(point)
    return point.nummer in linked or bool(above and above.nummer in linked) or any(
        other.nummer in linked for other in tree.parts(point))


def _reason(dossier: Dossier) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether the text says why there are no kanttekeningen, or has them without a number; or what is missing to know it."""
    if dossier.voorstel.alineas is None:
        return None, (NO_TEXT,)
    section = part(dossier, "kanttekeningen")
    text = " ".join(p.alinea.tekst for p in section.woorden)
    if dossier.voorstel.kanttekeningen == () and text and not _NONE.search(text):
        return True, ()
    if _NONE.search(text) and _WHY.search(text):
        return True, ()
    return (None, section.open) if section.open else (False, ())


def _steps(money: list[tuple[str, Beslispunt]], linked: set[str], without: list[tuple[str, Beslispunt]]) -> Berekening:
    return Berekening((), "naast elkaar leggen", stappen=(
        f"punten over geld: {opsomming([point.nummer for _, point in money])}",
        f"kanttekeningen bij punt: {opsomming(sorted(linked)) or 'geen'}",
        f"zonder kanttekening: {opsomming([point.nummer for _, point in without]) or 'geen'}"))


SOORTEN = (
    Feitsoort("kanttekeningen", "De kanttekeningen bij de beslispunten over geld.", ("beslispunten", "kanttekeningen", "alineas"),
              {"zonder": Veld(Type.AANTAL, "beslispunten over geld zonder kanttekening", onzeker=True),
               "gemotiveerd": Veld(Type.JANEE, "of de tekst zegt waarom er geen kanttekeningen zijn")},
              {"punten": "de beslispunten zonder kanttekening"},
              remarks, "geen beslispunt over geld", eerste_beslist=True),
)
