"""Facts about personal data in the words of the documents, each kind together for all documents."""

from collections.abc import Iterator

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Type, Veld
from vtt_engine.facts.hits import EVIDENCE, PLACES, Treffer, hit_fact
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.privacy.openness import WORDS, label
from vtt_engine.text.personal import Soort, find_personal

_NAMES: dict[Soort, str] = {
    "burgerservicenummer": "een burgerservicenummer", "negen cijfers": "een getal dat een burgerservicenummer kan zijn",
    "e-mailadres": "een e-mailadres van een persoon", "mobiel nummer": "een mobiel telefoonnummer",
    "rekeningnummer": "een rekeningnummer", "geboortedatum": "een geboortedatum", "woonadres": "een woonadres"}


def _found(dossier: Dossier, *kinds: Soort) -> dict[Soort, list[Treffer]]:
    found: dict[Soort, list[Treffer]] = {kind: [] for kind in kinds}
    for one in dossier.passages:
        for item in find_personal(one.alinea.tekst):
            if item.soort in found:
                found[item.soort].append(Treffer(one, _NAMES[item.soort]))
    return found


def numbers(dossier: Dossier) -> Iterator[Feit]:
    """Burgerservicenummers, and numbers that can be one."""
    if dossier.voorstel.alineas:
        found = _found(dossier, "burgerservicenummer", "negen cijfers")
        certain, possible = found["burgerservicenummer"], found["negen cijfers"]
        yield hit_fact("burgerservicenummer", {"zeker": len(certain), "mogelijk": len(possible)}, certain or possible,
                       dossier.passages, PLACES)


def contacts(dossier: Dossier) -> Iterator[Feit]:
    """Addresses for mail and mobile numbers of persons, with what the documents say about being public."""
    if dossier.voorstel.alineas:
        found = _found(dossier, "e-mailadres", "mobiel nummer")
        hits = [*found["e-mailadres"], *found["mobiel nummer"]]
        yield hit_fact("contactgegevens", {"label": label(dossier)[0], "aantal": len(hits)}, hits, dossier.passages, EVIDENCE)


def private(dossier: Dossier) -> Iterator[Feit]:
    """Dates of birth, home addresses and account numbers."""
    if dossier.voorstel.alineas:
        found = _found(dossier, "geboortedatum", "woonadres", "rekeningnummer")
        heavy = [*found["geboortedatum"], *found["woonadres"]]
        counts = {"personalia": len(heavy), "rekeningen": len(found["rekeningnummer"])}
        yield hit_fact("privégegevens", counts, heavy or found["rekeningnummer"], dossier.passages, EVIDENCE)


SOORTEN = (
    Feitsoort("burgerservicenummer", "Getallen in de tekst die een burgerservicenummer zijn, of kunnen zijn.", ("alineas",),
              {"zeker": Veld(Type.AANTAL, "nummers met het woord erbij"),
               "mogelijk": Veld(Type.AANTAL, "negen cijfers die de proef halen, zonder dat woord")},
              PLACES, numbers, "geen tekst"),
    Feitsoort("contactgegevens", "E-mailadressen en mobiele nummers van personen in de tekst.", ("alineas",),
              {"label": Veld(Type.WOORD, "wat de stukken zeggen over openbaar of besloten", WORDS),
               "aantal": Veld(Type.AANTAL, "gevonden adressen en nummers")}, EVIDENCE, contacts, "geen tekst"),
    Feitsoort("privégegevens", "Geboortedata, woonadressen en rekeningnummers in de tekst.", ("alineas",),
              {"personalia": Veld(Type.AANTAL, "geboortedata en woonadressen"),
               "rekeningen": Veld(Type.AANTAL, "rekeningnummers")}, EVIDENCE, private, "geen tekst"),
)
