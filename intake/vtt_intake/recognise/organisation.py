"""Who decides: the name, the form and the profile of the organisation, as far as the papers tell."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.record.source import read_source
from vtt_engine.rulebook.loading import default_rules
from vtt_intake.form import Plek
from vtt_intake.recognise.build import Zekerheid
from vtt_intake.recognise.labels import datum_of
from vtt_intake.recognise.picture import Beeld

_NAME = r"[A-ZÀ-Ý][\w’'-]+(?:(?:\s+(?:en|van|de|het|aan|den|op|-))*\s+[A-ZÀ-Ý][\w’'-]+)*"
_BODY = re.compile(
    rf"\b(?:Regio|GGD(?: Regio)?|Veiligheidsregio|Omgevingsdienst|Regionale Uitvoeringsdienst|RUD|Milieudienst|"
    rf"Werkvoorzieningschap|Recreatieschap|Afvalschap|Belastingsamenwerking|Gemeentebelastingen|Jeugdzorgregio)\s+{_NAME}")
_SCHEME = re.compile(rf"\b[Gg]emeenschappelijke [Rr]egeling(?: van)?\s+(?P<naam>{_NAME})")
_TOWN = re.compile(r"\b[Gg]emeente\s+(?P<naam>[A-ZÀ-Ý][\w’'-]+(?:(?:\s+(?:van|aan|den|de|op))*\s+[A-ZÀ-Ý][\w’'-]+)*)")
_BEHIND = re.compile(r"\s+(?:Pagina|Blad|College|Raad|Bestuur|Voorstel|Advies|Memo|Besluit|Concept|Ontwerp)\w*\b.*$")
_OF_REGELING = re.compile(r"\bzienswijze|\bgemeenschappelijke regeling|\bWgr\b", re.IGNORECASE)


class Profielnaam(NamedTuple):
    """A known profile: its name, the words of its title, and the participants."""

    naam: str
    titel: str
    deelnemers: tuple[str, ...]


class Naamvondst(NamedTuple):
    """A name of an organisation with where it was found."""

    naam: str
    plek: Plek
    tekst: str
    zekerheid: Zekerheid


def known_profiles() -> list[Profielnaam]:
    """The profiles that come with the rules."""
    found = []
    for path in sorted((default_rules() / "profielen").glob("*.yaml")):
        data = read_source(path.read_bytes(), path.name).data
        if isinstance(data, dict):
            members = data.get("deelnemers")
            names = tuple(item["naam"] for item in members) if isinstance(members, list) else ()
            found.append(Profielnaam(path.stem, str(data.get("titel", "")), names))
    return found


def read_organisation(beeld: Beeld) -> None:
    """Set ``organisatie``; nothing if the papers do not name it."""
    profiles = known_profiles()
    kind = beeld.bouw.data.get("soort")
    found = _named(beeld) or _regeling(beeld, profiles, kind) or _town(beeld, kind)
    if found is None:
        return
    item: dict[str, str] = {"naam": found.naam}
    certainty: Zekerheid = found.zekerheid
    regeling = kind in ("raadsvoorstel", "collegevoorstel") and any(_OF_REGELING.search(text) for text, _ in _texts(beeld))
    if re.match(r"gemeente\s", found.naam):
        item |= {} if regeling else {"vorm": "gemeente"}  # a raad that speaks on the paper of a regeling: whose law is not sure
    elif any("bestuur" in text.lower() and re.search(r"\balgemeen bestuur\b", text, re.IGNORECASE) for text, _ in _texts(beeld)):
        item["vorm"] = "openbaar lichaam"  # of the bodies of the Wgr only this one has an algemeen bestuur
    profile = next((p for p in profiles if _same(found.naam, p)), None)
    if profile:
        item["profiel"] = profile.naam
    beeld.bouw.zet("organisatie", item, found.plek, found.tekst, certainty)
    if "vorm" in item and item["vorm"] != "gemeente":
        beeld.bouw.bron("/organisatie/vorm", found.plek, "algemeen bestuur", "waarschijnlijk")


def _named(beeld: Beeld) -> Naamvondst | None:
    """The organisation as a paper names it in its data."""
    for deel in beeld.delen:
        if item := datum_of(deel, "regeling"):
            return Naamvondst(item.waarde, item.plek, item.waarde, "zeker")
        if (item := datum_of(deel, "gemeente")) and _TOWN.match(f"gemeente {item.waarde}"):
            return Naamvondst(f"gemeente {item.waarde}", item.plek, item.waarde, "zeker")
    return None


def _regeling(beeld: Beeld, profiles: list[Profielnaam], kind: str | None) -> Naamvondst | None:
    """A regeling that the papers name: one with a profile, else the name that comes most often."""
    if kind == "collegevoorstel":
        return None
    texts = list(_texts(beeld))
    for profile in profiles:
        name = profile.titel.removeprefix("Gemeenschappelijke regeling ").strip()
        hit = next(((text, plek) for text, plek in texts if re.search(rf"\b{re.escape(name)}\b", text)), None)
        if hit and re.search(r"\w[A-Z]|\s", name):  # a name of one plain word could be any word
            return Naamvondst(name, hit[1], hit[0], "waarschijnlijk")
    hits = [(match["naam"] if pattern is _SCHEME else match[0], text, plek) for text, plek in texts
            for pattern in (_SCHEME, _BODY) for match in pattern.finditer(text)]
    if not hits:
        return None
    name, _ = Counter(hit[0] for hit in hits).most_common(1)[0]
    _, text, plek = next(hit for hit in hits if hit[0] == name)
    return Naamvondst(name, plek, text, "waarschijnlijk")


def _town(beeld: Beeld, kind: str | None) -> Naamvondst | None:
    """The gemeente of a proposal to its college or raad: the one in the lines on every page, else the one named most often."""
    if kind not in ("collegevoorstel", "raadsvoorstel", "raadsbrief"):
        return None
    margins = [Naamvondst(_BEHIND.sub("", match["naam"]), rand.plek, rand.tekst, "waarschijnlijk")
               for deel in beeld.delen for rand in deel.randen() for match in _TOWN.finditer(rand.tekst.replace("\t", " | "))]
    found = margins or [Naamvondst(match["naam"], plek, text, "waarschijnlijk")
                        for text, plek in _texts(beeld) for match in _TOWN.finditer(text)]
    if not found:
        return None
    name, _ = Counter(hit.naam for hit in found).most_common(1)[0]
    return next(hit for hit in found if hit.naam == name)._replace(naam=f"gemeente {name}")


def _texts(beeld: Beeld) -> Iterator[tuple[str, Plek]]:
    for deel in beeld.delen:
        yield from ((alinea.tekst, alinea.plek) for _, alinea in deel.alineas())
        yield from ((cel.tekst, cel.plek) for _, tabel in deel.tabellen() for row in tabel.rijen for cel in row
                    if not cel.vervolg)


def _same(name: str, profile: Profielnaam) -> bool:
    plain = re.sub(r"\W+", "", name.lower())
    return plain in (re.sub(r"\W+", "", profile.naam), re.sub(r"\W+", "", profile.titel.lower()),
                     re.sub(r"\W+", "", profile.titel.lower().removeprefix("gemeenschappelijke regeling ")))
