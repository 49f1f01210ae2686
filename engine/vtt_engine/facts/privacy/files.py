"""Facts about what a file carries besides its words: hidden text, comments, tracked changes, the name of a maker."""

from collections.abc import Iterator
from functools import partial
from typing import get_args

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.record.text import Bestand, Bestandssoort

_KEYS = {"verborgen_tekst": "hoeveel tekst er verborgen is", "opmerkingen": "hoeveel opmerkingen er in staan",
         "wijzigingen": "hoeveel bijgehouden wijzigingen er in staan", "maker_vermeld": "of het bestand een maker noemt"}


def files(dossier: Dossier) -> Iterator[Feit]:
    """Per file: what it carries along."""
    for i, item in enumerate(dossier.voorstel.bestanden or ()):
        path = f"/bestanden/{i}"
        lost = {key: (Gemis(f"{path}/{key}", naam),) for key, naam in _KEYS.items() if getattr(item, key) is None}
        if item.soort is None:
            lost["soort"] = (Gemis(f"{path}/soort", "het soort bestand"),)
        yield Feit("bestand", f"bestand {item.document}", known(soort=item.soort, **{key: getattr(item, key) for key in _KEYS}),
                   {"naam": item.plaats or item.document}, (Plaats(path, item.plaats),), lost, partial(_steps, item))


def _steps(item: Bestand) -> Berekening:
    shown = {None: "niet bekend", True: "ja", False: "nee"}
    values = {key: getattr(item, key) for key in _KEYS}
    return Berekening((), "het bestand bekijken", stappen=tuple(
        f"{naam}: {shown.get(value, value) if not isinstance(value, int) or isinstance(value, bool) else value}"
        for (key, naam), value in zip(_KEYS.items(), values.values(), strict=True)))


SOORTEN = (
    Feitsoort("bestand", "Wat een bestand draagt buiten zijn tekst.", ("bestanden",),
              {"soort": Veld(Type.WOORD, "het soort bestand", get_args(Bestandssoort)),
               "verborgen_tekst": Veld(Type.AANTAL, "stukken verborgen tekst"),
               "opmerkingen": Veld(Type.AANTAL, "opmerkingen in het bestand"),
               "wijzigingen": Veld(Type.AANTAL, "bijgehouden wijzigingen"),
               "maker_vermeld": Veld(Type.JANEE, "of het bestand de naam van een maker draagt")},
              {"naam": "het bestand"}, files, "geen bestanden"),
)
