"""Telling a rule as a colleague would, and listing the rulebook."""

from collections.abc import Sequence

from vtt_engine.outcomes.outcome import RANG
from vtt_engine.rulebook.loading import Regelboek
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Gebonden, Voorbeeld
from vtt_reports.templating import environment


def explain(regel: Gebonden) -> str:
    """Explain one rule as text: what, why, the law now and before with links, the data, examples, the repair."""
    versions = [(norm, version, norm.link(version, day) if (day := version.tot or norm.gelezen_tot or version.van) else None)
                for norm in regel.normen.values() for version in reversed(norm.versies)]
    fields = [(naam, regel.soort.velden[naam]) for naam in sorted(regel.gebruikt) if naam in regel.soort.velden]
    return environment(escape=False).get_template("uitleg.j2").render(
        regel=regel.regel, soort=regel.soort, versies=versions, velden=fields, basis=_basis(regel),
        voorbeelden=[(v, _fields(v)) for v in regel.regel.voorbeelden])


def _fields(voorbeeld: Voorbeeld) -> str:
    def written(value: object) -> str:
        if isinstance(value, bool):
            return "ja" if value else "nee"
        return f"{value[0]} tot {value[1]}" if isinstance(value, list) else str(value)

    return ", ".join(f"{naam}: {written(value)}" for naam, value in voorbeeld.velden.items())


def _basis(regel: Gebonden) -> str:
    words = {"rekenkundig": "rekenkunde: de gedrukte cijfers zelf", "praktijk": "praktijk van controllers en griffies; geen wet",
             "profiel": "wat de regeling zelf bepaalt"}
    return words.get(regel.regel.grondslag) or "; ".join(_named(norm) for norm in regel.normen.values())


def _named(norm: Norm) -> str:
    return f"{norm.kort} artikel {norm.versies[-1].artikel}" if norm.bwb else norm.wet


def list_rules(boek: Regelboek, woorden: Sequence[str], ernst: str | None) -> str:
    """List the rules in which all words occur and that can weigh ``ernst``, one line each."""
    rows = []
    for code, regel in boek.regels.items():
        weights = sorted({eis.ernst for eis in regel.regel.eisen}, key=RANG.__getitem__)
        text = " ".join((code, regel.regel.titel, regel.regel.waarom, _basis(regel))).casefold()
        if all(woord.casefold() in text for woord in woorden) and (ernst is None or ernst in weights):
            rows.append((code, regel.regel.titel, "/".join(weights), _basis(regel)))
    if not rows:
        return "Geen regel gevonden. Zonder woorden toont vtt-check regels ze alle.\n"
    lines = [f"{code}  {titel}\n        {weights}; {basis}" for code, titel, weights, basis in rows]
    return "\n".join([*lines, "", f"{len(rows)} regels. Uitleg van één regel: vtt-check uitleg {rows[0][0]}", ""])
