"""Facts about amounts that the text marks with V (voordelig) or N (nadelig): the same amount cannot be both."""

from collections.abc import Iterator

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Type, Veld
from vtt_engine.facts.hits import EVIDENCE, Treffer, hit_fact
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import euro
from vtt_engine.text.amounts import find_amounts
from vtt_engine.text.numbers import read_figure

_LEAST = 100_000  # cents: smaller amounts are the same by chance


def marks(dossier: Dossier) -> Iterator[Feit]:
    """The amounts that stand somewhere with V and elsewhere with N."""
    if not dossier.voorstel.alineas:
        return
    seen: dict[int, dict[bool, Passage]] = {}
    for one in dossier.passages:
        for cents in _marked(one):
            if abs(cents) >= _LEAST:
                seen.setdefault(abs(cents), {}).setdefault(cents < 0, one)
    hits = [Treffer(one, f"{euro(size)} {'N' if loss else 'V'}") for size, signs in sorted(seen.items()) if len(signs) > 1
            for loss, one in sorted(signs.items())]
    if seen:
        yield hit_fact("voordelig of nadelig", {"aantal": len(hits) // 2}, hits, dossier.passages, EVIDENCE)


def _marked(one: Passage) -> Iterator[int]:
    if one.alinea.soort in ("tabelcel", None):
        figure = read_figure(one.alinea.tekst)
        if figure is not None and figure.teken == "V/N" and not figure.procent:
            yield figure.waarde * 100 // 10**figure.decimalen
    if one.alinea.soort != "tabelcel":
        yield from (amount.cent for amount in find_amounts(one.alinea.tekst) if amount.teken == "V/N")


SOORTEN = (
    Feitsoort("voordelig of nadelig", "Bedragen die met V of N zijn gemerkt.", ("alineas",),
              {"aantal": Veld(Type.AANTAL, "bedragen die op één plaats V en op een andere N zijn")}, EVIDENCE, marks,
              "geen bedragen met V of N"),
)
