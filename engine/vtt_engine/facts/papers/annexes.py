"""Facts about the annexes: named in the text, in the list, with the papers, and with a number of their own."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.record.papers import Bijlage

_KEYS = {"genoemd": "of de tekst naar de bijlage verwijst", "in_lijst": "of de bijlage in de lijst met bijlagen staat",
         "aanwezig": "of de bijlage bij de stukken zit", "genummerd": "of het stuk de bijlage een nummer geeft"}


def annexes(dossier: Dossier) -> Iterator[Feit]:
    """Per annex: what the record says about it. Two annexes with one number are told apart by their title."""
    items = dossier.voorstel.bijlagen or ()
    numbers = [item.nummer for item in items]
    for i, item in enumerate(items):
        path, twin = f"/bijlagen/{i}", numbers.count(item.nummer) > 1
        lost = {key: (Gemis(f"{path}/{key}", naam),) for key, naam in _KEYS.items() if getattr(item, key) is None}
        yield Feit("bijlage", f"bijlage {item.nummer}" + (f" ({item.titel or item.kenmerk or 'zonder titel'})" if twin else ""),
                   known(**{key: getattr(item, key) for key in _KEYS}, kenmerk=item.kenmerk is not None, aantal=len(items)),
                   {"nummer": item.nummer, "titel": f"“{item.titel}”" if item.titel else "zonder titel",
                    "kenmerknummer": item.kenmerk or ""},
                   (Plaats(path, item.plaats),), lost, partial(_steps, item, len(items)))


def _steps(item: Bijlage, count: int) -> Berekening:
    words = {True: "ja", False: "nee", None: "niet ingevuld"}
    return Berekening((), "naast elkaar leggen", stappen=(
        *(f"{naam}: {words[getattr(item, key)]}" for key, naam in _KEYS.items()), f"aantal bijlagen: {count}"))


SOORTEN = (
    Feitsoort("bijlage", "Een bijlage: genoemd, in de lijst, bij de stukken en genummerd.", ("bijlagen",),
              {**{key: Veld(Type.JANEE, naam) for key, naam in _KEYS.items()},
               "kenmerk": Veld(Type.JANEE, "of de bijlage een kenmerk heeft"),
               "aantal": Veld(Type.AANTAL, "het aantal bijlagen van het dossier")},
              {"nummer": "het nummer", "titel": "de titel", "kenmerknummer": "het kenmerk"},
              annexes, "geen bijlagen"),
)
