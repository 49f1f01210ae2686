"""docs/feitencatalogus.md: the kinds of facts with their fields."""

from bladen import MADE
from vtt_engine.facts.catalog import SOORTEN


def page() -> str:
    """The catalogue of kinds of facts."""
    lines = [MADE, "# Feitencatalogus\n", "Waar regels over spreken. Een eis vergelijkt de velden; een melding mag ook de woorden tonen.",
             "Een veld met ± kan onzeker zijn: dan is bekend tussen welke waarden het ligt.\n"]
    for kind in SOORTEN.values():
        lines += [f"## {kind.naam}\n", f"{kind.betekenis} Komt uit: {', '.join(kind.delen)}.\n", "| Veld | Type | Betekenis |", "|---|---|---|"]
        lines += [f"| {naam}{' ±' if veld.onzeker else ''} | {veld.type}{': ' + ', '.join(veld.woorden) if veld.woorden else ''} "
                  f"| {veld.betekenis} |" for naam, veld in kind.velden.items()]
        lines += ["", "In meldingen ook: " + "; ".join(f"`{naam}` ({what})" for naam, what in kind.bewijs.items()) + ".\n"]
    return "\n".join(lines)
