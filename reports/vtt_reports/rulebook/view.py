"""What there is to tell about a rule or a norm, as plain words: made once, for the terminal and for the pages in docs."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from vtt_engine.notation import dag
from vtt_engine.outcomes.outcome import RANG
from vtt_engine.record.proposal import Voorstel
from vtt_engine.rulebook.catalogue import load_catalogue
from vtt_engine.rulebook.loading import Regelboek, default_rules
from vtt_engine.rulebook.norm import Norm, Versie
from vtt_engine.rulebook.rule import Gebonden, Normkeuze
from vtt_reports.rulebook.worked import Gewerkt, worked_examples
from vtt_reports.templating.environment import plain_message
from vtt_reports.wording import CERTAINTY, Verwoorder, article, field_name, formula, period

GROUNDS = {"rekenkundig": "rekenkunde: de gedrukte cijfers zelf", "praktijk": "praktijk van controllers en griffies; geen wet",
           "profiel": "wat de regeling zelf bepaalt"}


class Vraag(NamedTuple):
    """One eis or remark: its weight, in words and as written, and what the report says."""

    ernst: str
    woorden: str
    letterlijk: str
    melding: str
    herstel: str = ""
    praktijk: bool = False


class Versiebeeld(NamedTuple):
    """A version of a norm: article, period, what it asks, how certain, and the link to the text of that time."""

    artikel: str
    periode: str
    tekst: str
    zekerheid: str
    link: str | None
    geen_plicht: bool


class Normbeeld(NamedTuple):
    """A norm with its versions, newest first, and when it counts if the rule chooses between norms."""

    id: str
    titel: str
    wet: str
    status: str
    toelichting: str
    wanneer: str
    gelezen_tot: str
    versies: tuple[Versiebeeld, ...]
    gebruikt_door: tuple[tuple[str, str], ...]


class Uitleg(NamedTuple):
    """Everything there is to tell about a rule."""

    code: str
    titel: str
    ernsten: tuple[str, ...]
    waarom: str
    grond: str
    soort: str
    gaat_over: str
    beperking: str
    alleen_als: str
    eisen: tuple[Vraag, ...]
    opmerkingen: tuple[Vraag, ...]
    voorbeelden: tuple[Gewerkt, ...]
    normen: tuple[Normbeeld, ...]
    dateert: str
    onderdelen: tuple[tuple[str, str], ...]
    velden: tuple[tuple[str, str, str], ...]
    herstel: str
    volgt_uit: tuple[tuple[str, str], ...]
    verklaart: tuple[tuple[str, str], ...]
    bestanden: tuple[tuple[str, str], ...]


def view_rule(regel: Gebonden, boek: Regelboek) -> Uitleg:
    """Make what a reader sees of a rule."""
    rule, words = regel.regel, Verwoorder(regel.velden)
    eisen = tuple(Vraag(item.ernst, words.eis(eis), formula(eis), plain_message(item.melding),
                        plain_message(item.herstel or ""), item.grondslag is not None)
                  for item, eis in zip(rule.eisen, regel.eisen, strict=True))
    remarks = tuple(Vraag("opmerking", words.eis(eis), formula(eis), plain_message(item.melding))
                    for item, eis in zip(rule.opmerkingen or (), regel.opmerkingen, strict=True))
    used = sorted({*regel.gebruikt, *_deciding(regel)} & set(regel.soort.velden))
    return Uitleg(
        rule.code, rule.titel, weights(regel), rule.waarom, ground(regel), regel.soort.naam, regel.soort.betekenis,
        rule.niet_van_toepassing or "", words.eis(regel.van_toepassing) if regel.van_toepassing else "",
        eisen, remarks, worked_examples(regel),
        tuple(view_norm(norm, boek, _when(regel, naam)) for naam, norm in regel.normen.items()),
        field_name(rule.dateer_op or "toetsdatum") if regel.normen else "",
        tuple((part, Voorstel.model_fields[part].description or "") for part in regel.soort.delen),
        tuple((naam, regel.soort.velden[naam].betekenis, regel.soort.velden[naam].type.value) for naam in used),
        plain_message(rule.herstel), _titled(rule.volgt_uit or (), boek), _explained_by(rule.code, boek), _files(rule.code, boek))


def view_norm(norm: Norm, boek: Regelboek, wanneer: str = "") -> Normbeeld:
    """Make what a reader sees of a norm: every version with the link to the text of its last day that was read."""
    used = [code for code, regel in boek.regels.items() if norm.id in regel.normen]
    wet = norm.wet if norm.wet == norm.kort else f"{norm.wet} ({norm.kort})"
    return Normbeeld(norm.id, norm.titel, wet, norm.status, norm.toelichting or "", wanneer,
                     dag(norm.gelezen_tot) if norm.gelezen_tot else "",
                     tuple(view_version(norm, version, version.tot or norm.gelezen_tot or version.van)
                           for version in newest_first(norm)), _titled(used, boek))


def newest_first(norm: Norm) -> list[Versie]:
    """The versions of a norm, newest first."""
    return sorted(norm.versies, key=lambda version: version.van or date.min, reverse=True)


def view_version(norm: Norm, version: Versie, day: date | None) -> Versiebeeld:
    """Make what a reader sees of a version, with the link as on a day."""
    return Versiebeeld(article(norm.kort, version, norm.bwb), period(version), version.tekst, CERTAINTY[version.zekerheid],
                       norm.link(version, day) if day else None, version.geen_plicht)


def weights(regel: Gebonden) -> tuple[str, ...]:
    """The weights a finding of a rule can have, heaviest first."""
    return tuple(sorted({eis.ernst for eis in regel.regel.eisen}, key=RANG.__getitem__))


def ground(regel: Gebonden) -> str:
    """Say on what a rule rests, in full words."""
    return GROUNDS.get(regel.regel.grondslag) or "; ".join(dict.fromkeys(short_norm(norm) for norm in regel.normen.values()))


def short_norm(norm: Norm) -> str:
    """Name a norm by its law and the article of its newest version."""
    newest = newest_first(norm)[0]
    return f"{norm.kort} artikel {newest.artikel}" if norm.bwb or newest.artikel != "onbekend" else norm.kort


def _deciding(regel: Gebonden) -> set[str]:
    """The fields that decide without standing in an eis: what dates the norm, chooses it, or what it counts from."""
    found = {regel.regel.dateer_op or ""}
    if isinstance(regel.regel.norm, Normkeuze):
        found.add(regel.regel.norm.op)
    values = [version.waarde for norm in regel.normen.values() for version in norm.versies if version.waarde]
    found |= {value.na for value in values if value.na}
    return found | ({"jaar"} if any(value.vaste_dag or value.eerste_dag for value in values) else set())


def _when(regel: Gebonden, naam: str) -> str:
    choice = regel.regel.norm
    if not isinstance(choice, Normkeuze):
        return ""
    return f"bij {field_name(choice.op)} {' of '.join(word for word, norm in choice.keuze.items() if norm == naam)}"


def _titled(codes: tuple[str, ...] | list[str], boek: Regelboek) -> tuple[tuple[str, str], ...]:
    return tuple((code, boek.regels[code].regel.titel if code in boek.regels else "nog geen regel") for code in codes)


def _explained_by(code: str, boek: Regelboek) -> tuple[tuple[str, str], ...]:
    return _titled([other for other, regel in boek.regels.items() if code in (regel.regel.volgt_uit or ())], boek)


def _files(code: str, boek: Regelboek) -> tuple[tuple[str, str], ...]:
    """The rule itself and, in a checkout, its scenarios and its page; paths as seen from the checkout."""
    path = boek.bestanden.get(code)
    root = default_rules().parent
    if path is None:
        return ()
    if not path.is_relative_to(root) or not (root / "features").is_dir():
        return (("regel", str(path)),)
    features = sorted((root / "features").glob(f"*/{path.stem}.feature"))
    found = [("regel", path), *(("scenario's", feature) for feature in features)]
    page = page_of(code, root)
    shown = [(what, str(place.relative_to(root))) for what, place in found]
    return (*shown, *((("blad", f"{page.relative_to(root)}#{code.lower()}"),) if page.is_file() else ()))


def page_of(code: str, root: Path) -> Path:
    """The page of the rulebook in docs on which a rule stands."""
    return root / "docs" / "regelboek" / f"{code.partition('-')[0].lower()}.md"


def by_family(regels: Mapping[str, Gebonden]) -> dict[str, list[Gebonden]]:
    """The rules by the letters of their code, in the order of the catalogue; those of others last."""
    found: dict[str, list[Gebonden]] = {letters: [] for letters in families()}
    for code in sorted(regels):
        found.setdefault(code.partition("-")[0], []).append(regels[code])
    return {letters: rules for letters, rules in found.items() if rules}


def families() -> Mapping[str, str]:
    """The letters and name of every family of our own."""
    return load_catalogue(default_rules()).namen
