"""Facts about forecasts: figures that the proposal calls a forecast at one place and uses as a fact at another."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.sums import Jaarwaarde, Kerncijfer

_NO_YEAR = "zonder jaar"


class _Use(NamedTuple):
    """A place that uses a figure of a year: its pointer and item, whether it hides a forecast, and what is missing to know."""

    pad: str
    item: Kerncijfer
    verzwijgt: bool | None
    gemis: tuple[Gemis, ...]


def forecasts(dossier: Dossier) -> Iterator[Feit]:
    """Per year with a forecast: the places that use its figures without saying that they are a forecast."""
    items = [(f"/kerncijfers/{i}", item) for i, item in enumerate(dossier.voorstel.kerncijfers or ())]
    called = {(item.onderwerp, figure.jaar) for _, item in items for figure in _figures(item) if figure.prognose}
    by_year: dict[int | str, list[_Use]] = {}
    for path, item in items:
        for key in ("van", "naar"):
            figure: Jaarwaarde | None = getattr(item, key)
            use = _use(path, item, key, figure, called)
            if use is not None:
                by_year.setdefault(figure.jaar if figure else _NO_YEAR, []).append(use)
    for year, uses in sorted(by_year.items(), key=str):
        yield _fact(year, uses)


def _figures(item: Kerncijfer) -> tuple[Jaarwaarde, ...]:
    return tuple(figure for figure in (item.van, item.naar, *(item.reeks or ())) if figure is not None)


def _use(path: str, item: Kerncijfer, key: str, figure: Jaarwaarde | None, called: set[tuple[str, int]]) -> _Use | None:
    """How a place uses a figure; None if the figure is no forecast."""
    if figure is None:
        return _Use(path, item, None, (Gemis(f"{path}/{key}", f"het cijfer van {item.onderwerp}"),))
    forecast = True if (item.onderwerp, figure.jaar) in called else figure.prognose
    if forecast is False:
        return None
    lost: tuple[Gemis, ...] = ()
    if not forecast:
        lost += (Gemis(f"{path}/{key}/prognose", f"of het cijfer van {item.onderwerp} een prognose is"),)
    if item.prognose_genoemd is None:
        lost += (Gemis(f"{path}/prognose_genoemd", "of deze plek zegt dat het een prognose is"),)
    hidden = False if item.prognose_genoemd else None if lost else True
    return _Use(path, item, hidden, () if item.prognose_genoemd and forecast else lost)


def _fact(year: int | str, uses: list[_Use]) -> Feit:
    hiding = [use for use in uses if use.verzwijgt]
    lost = tuple(g for use in uses for g in use.gemis)
    open_ones = sum(bool(use.gemis) for use in uses)
    subjects = list(dict.fromkeys(use.item.onderwerp for use in hiding))
    places = list(dict.fromkeys(use.item.plaats or use.item.id for use in hiding))
    steps = tuple(f"{use.item.plaats or use.item.id}: {use.item.onderwerp}, {_WORDS[use.item.prognose_genoemd]}" for use in uses)
    return Feit("prognose", f"cijfers over {year}" if isinstance(year, int) else f"cijfers {year}",
                {"verzwegen": Bereik(len(hiding), len(hiding) + open_ones) if open_ones else len(hiding)},
                {"jaar": str(year), "onderwerpen": opsomming(subjects), "plekken": opsomming([f"“{p}”" for p in places], 4)},
                tuple(Plaats(use.pad, use.item.plaats) for use in hiding or uses), {"verzwegen": lost} if lost else {},
                partial(Berekening, (), "plaatsen naast elkaar leggen", stappen=steps))


_WORDS = {True: "noemt de prognose", False: "noemt de prognose niet", None: "niet ingevuld of de prognose wordt genoemd"}

SOORTEN = (
    Feitsoort("prognose", "De cijfers over een jaar die een prognose zijn, en de plaatsen die ze gebruiken.", ("kerncijfers",),
              {"verzwegen": Veld(Type.AANTAL, "plaatsen die een prognose gebruiken zonder dat te zeggen", onzeker=True)},
              {"jaar": "het jaar van de prognose", "onderwerpen": "waarover de cijfers gaan", "plekken": "de plaatsen"},
              forecasts, "geen groeicijfer dat op een prognose rust"),
)
