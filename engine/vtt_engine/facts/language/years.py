"""Facts about the years of planning and decision dates: too far from the budget year or from the day of the document."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Lost, dates, day_of
from vtt_engine.notation import opsomming, periode

_STEPS = (-3, 2)  # a framework is sent in the second year before the budget year, accounts are adopted in the year after
_PLANNED = (-3, 10)  # an evaluation or the end of a contract may be far away
_HISTORY = re.compile(r"\b(?:sinds|vanaf|wet|besluit|verordening|regeling|overeenkomst|brief|vastgesteld)"
                      r"(?: van| op| per| d\.d\.)?(?: \w+dag)? $", re.IGNORECASE)
_RUBRIEKEN = ("vervolg", "communicatie")


class _Year(NamedTuple):
    """A date whose year was looked at: its words, its place, whether the year is likely (None: not known), what is missing."""

    tekst: str
    plaats: Plaats
    past: bool | None
    lost: Lost = ()
    zaken: frozenset[str] = frozenset()

    @property
    def woorden(self) -> str:
        """The words with their place."""
        return self.tekst + (f" ({self.plaats.tekst})" if self.plaats.tekst else "")


def likely_years(dossier: Dossier) -> Iterator[Feit]:
    """The steps of the procedure and the dates of the planning, one fact: how many of each have an unlikely year."""
    groups = {"stappen": list(_steps(dossier)), "planning": list(_planned(dossier))}
    every = [item for group in groups.values() for item in group]
    if not every:
        return
    wrong = {name: [item for item in group if item.past is False] for name, group in groups.items()}
    lost = {name: tuple(dict.fromkeys(gemis for item in group for gemis in item.lost)) for name, group in groups.items()}
    unlikely = [item for group in wrong.values() for item in group]
    for name, part in (("stappen", "procedure"), ("planning", "alineas")):
        if getattr(dossier.voorstel, part) is None:
            lost[name] = (Gemis(f"/{part}", f"het onderdeel {part}"),)
            del groups[name]
    yield Feit("jaartal", "jaartallen van de planning",
               {name: count(len(wrong[name]), sum(item.past is None for item in group)) for name, group in groups.items()},
               {"datums": opsomming(list(dict.fromkeys(item.woorden for item in unlikely)), 4)},
               tuple(dict.fromkeys(item.plaats for item in unlikely)) or (every[0].plaats,),
               {name: gone for name, gone in lost.items() if gone},
               partial(Berekening, (), "jaren vergelijken", stappen=tuple(f"{item.tekst}: {_SAID[item.past]}" for item in every)),
               frozenset().union(*(item.zaken for item in unlikely)),
               cellen=tuple(dict.fromkeys(item.tekst for item in unlikely)))


_SAID = {True: "aannemelijk", False: "ver weg", None: "niet te bepalen"}


def _steps(dossier: Dossier) -> Iterator[_Year]:
    """The steps that name a budget act, beside its year."""
    acts = {act.id: act.jaar for _, act in dossier.acts}
    for i, event in enumerate(dossier.voorstel.procedure or ()):
        years = [acts[name] for name in event.stukken if name in acts]
        place = Plaats(f"/procedure/{i}/datum", event.plaats)
        if event.datum is None:
            if event.stukken:
                yield _Year(event.gebeurtenis, place, None, (Gemis(place.pad, f"de datum van {event.gebeurtenis}"),))
            continue
        words = f"‘{event.gebeurtenis}’ op {periode(event.datum.vroegst.toordinal(), event.datum.laatst.toordinal())}"
        if years:
            likely = min(years) + _STEPS[0] <= event.datum.vroegst.year and event.datum.laatst.year <= max(years) + _STEPS[1]
            yield _Year(words, place, likely, zaken=frozenset(f"{event.gebeurtenis}:{name}" for name in event.stukken))
        elif event.stukken:
            yield _Year(words, place, None, (Gemis("/stukken", "het jaar van het begrotingsstuk"),))


def _planned(dossier: Dossier) -> Iterator[_Year]:
    """The dates under a heading about what comes next, beside the day of the document."""
    for spot in dates(dossier):
        alinea, found = spot.passage.alinea, spot.vondst
        if found.vroegst is None or found.laatst is None or alinea.rubriek not in (*_RUBRIEKEN, None) or (
                _HISTORY.search(alinea.tekst[:found.begin])):
            continue
        today, lost = day_of(dossier, spot.passage)
        words = f"“{spot.plek.tekst}”"
        if today is None:
            if alinea.rubriek:
                yield _Year(words, spot.passage.plaats, None, lost)
            continue
        low, high = today.vroegst.year + _PLANNED[0], today.laatst.year + _PLANNED[1]
        likely = low <= found.vroegst.year and found.laatst.year <= high
        if alinea.rubriek:
            yield _Year(words, spot.passage.plaats, likely)
        elif not likely:
            yield _Year(words, spot.passage.plaats, None, (Gemis(f"{spot.passage.pad}/rubriek", "bij welk deel dit hoort"),))


SOORTEN = (
    Feitsoort("jaartal", "De jaren van de stappen en van de planning, naast het begrotingsjaar en de datum van het stuk.",
              ("procedure", "alineas"),
              {"stappen": Veld(Type.AANTAL, "stappen met een jaar dat ver van het begrotingsjaar ligt", onzeker=True),
               "planning": Veld(Type.AANTAL, "datums in de planning met een jaar dat ver van het stuk ligt", onzeker=True)},
              {"datums": "de datums met hun plaats"}, likely_years, "geen datum in de planning"),
)
