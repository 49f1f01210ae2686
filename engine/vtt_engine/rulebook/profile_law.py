"""A profile beside the law: a regeling may ask more than the law, never less.

The comparison is with the version of each norm that holds now: a profile says what the regeling asks today.
"""

from collections.abc import Iterator, Mapping

from vtt_engine.notation import MAANDEN, dagen
from vtt_engine.profiles import Peildag, Profiel, Termijn
from vtt_engine.rulebook.norm import Norm, VasteDag
from vtt_engine.rulebook.profile_sense import Bezwaar

_NORM_OF = {"kaders naar raden": "wgr-34b", "voorlopige jaarrekening naar raden": "wgr-34b", "ontwerp naar raden": "wgr-35-1",
            "inzending aan gedeputeerde staten": "wgr-34-2"}
_LEAST = ("ontwerp naar raden",)  # terms that the law wants at least so long; the others at most
_EXEMPTION = "wgr-35-6"
_REPAIR = "een regeling mag strenger zijn dan de wet, niet soepeler; pas het profiel aan, of haal de termijn weg"


def loosened(profiel: Profiel, normen: Mapping[str, Norm]) -> Iterator[Bezwaar]:
    """List where the profile asks less than the law does now, with the article (Wgr 34, 34b, 35)."""
    for i, term in enumerate(() if isinstance(profiel.termijnen, str) else profiel.termijnen):
        norm = normen.get(_NORM_OF.get(term.stap, ""))
        if norm is not None:
            yield from _term(f"/termijnen/{i}", term, norm)
    norm = normen.get(_EXEMPTION)
    if profiel.vrijgestelde_wijzigingen not in ("geen", "onbekend") and not profiel.vrijstelling_artikel and norm is not None:
        yield Bezwaar("/vrijgestelde_wijzigingen", "een vrijstelling zonder artikel van de regeling",
                       f"het artikel dat vrijstelt: alleen de tekst van de regeling kan dat ({_article(norm)})",
                       "noem het bij vrijstelling_artikel, of schrijf onbekend")


def _term(pad: str, term: Termijn, norm: Norm) -> Iterator[Bezwaar]:
    law = norm.versies[-1].waarde
    if law is None:
        return
    if term.dagen is not None and law.dagen is not None:
        least = term.stap in _LEAST
        if term.dagen < law.dagen if least else term.dagen > law.dagen:
            yield Bezwaar(f"{pad}/dagen", dagen(term.dagen),
                           f"{'minstens' if least else 'hoogstens'} {dagen(law.dagen)} ({_article(norm)})", _REPAIR)
    if term.uiterlijk is not None and law.vaste_dag is not None and _order(term.uiterlijk) > _order(law.vaste_dag):
        yield Bezwaar(f"{pad}/uiterlijk", _day(term.uiterlijk), f"hoogstens {_day(law.vaste_dag)} ({_article(norm)})", _REPAIR)


def _order(day: Peildag | VasteDag) -> tuple[int, int, int]:
    return day.jaar, day.maand, day.dag


def _day(day: Peildag | VasteDag) -> str:
    years = {0: "het begrotingsjaar", -1: "het jaar vóór het begrotingsjaar"}
    return f"{day.dag} {MAANDEN[day.maand - 1]} van {years.get(day.jaar, f'jaar {day.jaar:+d}')}"


def _article(norm: Norm) -> str:
    return f"{norm.kort} {norm.versies[-1].vindplaats}"
