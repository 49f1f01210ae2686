"""Facts about savings that are in the figures: whether a plan, an owner and a year stand with them."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.amounts import Taakstelling
from vtt_engine.record.base import ONBEKEND


def savings(dossier: Dossier) -> Iterator[Feit]:
    """Per saving: what of plan, owner and year the document names."""
    for i, item in enumerate(dossier.voorstel.taakstellingen or ()):
        pad, named = f"/taakstellingen/{i}", _named(item)
        names = {"plan": "of het stuk zegt hoe zij wordt gehaald", "eigenaar": "of het stuk zegt wie haar haalt",
                 "jaar": "het jaar waarin zij is gehaald"}
        cent = item.bedrag.cent if item.bedrag else None
        absent = [word for word, value in zip(("hoe", "door wie", "in welk jaar"), named.values(), strict=True) if value is False]
        yield Feit("taakstelling", f"taakstelling {item.id}", known(**{f"{key}_genoemd": value for key, value in named.items()}),
                   {"onderwerp": item.onderwerp, "bedrag": Term("", cent, "cent"), "zwijgt_over": opsomming(absent)},
                   (Plaats(pad, item.plaats),),
                   {f"{key}_genoemd": (Gemis(f"{pad}/{key}", names[key]),) for key, value in named.items() if value is None},
                   partial(Berekening, (Term("taakstelling", cent, "cent", f"{pad}/bedrag"),), "nagaan wat het stuk noemt",
                           stappen=tuple(f"{key}: {'niet ingevuld' if value is None else 'genoemd' if value else 'niet genoemd'}"
                                         for key, value in named.items())),
                   frozenset({f"taakstelling:{item.onderwerp}"}), "cent", abs(cent or 0))


def _named(item: Taakstelling) -> dict[str, bool | None]:
    return {"plan": item.plan, "eigenaar": item.eigenaar, "jaar": None if item.jaar is None else item.jaar != ONBEKEND}


SOORTEN = (
    Feitsoort("taakstelling", "Een besparing die al in de cijfers zit.", ("taakstellingen",),
              {"plan_genoemd": Veld(Type.JANEE, "of het stuk zegt hoe de besparing wordt gehaald"),
               "eigenaar_genoemd": Veld(Type.JANEE, "of het stuk zegt wie haar haalt"),
               "jaar_genoemd": Veld(Type.JANEE, "of het stuk zegt wanneer zij is gehaald")},
              {"onderwerp": "waarop wordt bespaard", "bedrag": "het bedrag", "zwijgt_over": "wat het stuk niet zegt"},
              savings, "geen taakstelling"),
)
