"""What a report advises the board that sets the agenda: one rule, so that every format gives the same advice."""

from typing import Literal, NamedTuple

from vtt_engine.notation import count
from vtt_engine.outcomes.report import Rapport

Woord = Literal["agenderen", "agenderen na herstel", "niet agenderen", "geen advies"]
_SIGNS: dict[Woord, str] = {"agenderen": "✓", "agenderen na herstel": "!", "niet agenderen": "✗",
                            "geen advies": "?"}


class Advies(NamedTuple):
    """The advice with its sign, and why."""

    woord: Woord
    teken: str
    uitleg: str

    @property
    def regel(self) -> str:
        """The advice with its first reason, for where there is room for one line."""
        return f"{self.teken} {self.woord}. {self.uitleg.partition('. ')[0].removesuffix('.')}."

    @property
    def voluit(self) -> str:
        """The advice and why, without its sign."""
        return f"{self.woord}. {self.uitleg}"


def advice(rapport: Rapport) -> Advies:
    """Advise from what is open.

    *niet agenderen*: something was not read, nothing could be decided, or a fout against the law is open.
    *agenderen na herstel*: another fout, or a waarschuwing, is open. *agenderen*: none of these.
    *geen advies*: rules or known findings are left out, or fewer than half of the checks could be decided, and nothing that was
    found stops the proposal.
    """
    counts = rapport.tellingen()
    statutory = sum(u.open and u.ernst == "fout" and u.wettelijk for u in rapport.bevindingen)
    against = f"{count(statutory, 'fout gaat', 'fouten gaan')} in tegen de wet."
    if rapport.niet_gelezen:
        unread = count(len(rapport.niet_gelezen), "onderdeel is", "onderdelen zijn")
        also = f" In wat wel is gelezen: {against}" if statutory else ""
        return _advise("niet agenderen", f"{unread} niet gelezen. Zonder die gegevens is het voorstel niet te beoordelen.{also}")
    if rapport.nothing_decided:
        return _advise("niet agenderen", "Geen enkele toets is te bepalen. Over het voorstel is dus niets te zeggen.")
    if statutory:
        return _advise("niet agenderen", f"{against} Herstel die eerst, en toets het voorstel daarna opnieuw.")
    if rapport.verantwoording.keuze:
        return _advise("geen advies", f"Niet alle regels zijn getoetst: {rapport.verantwoording.keuze}. "
                                      "Toets met alle regels voor een advies.")
    if rapport.bekend:
        known = count(rapport.bekend, "bekende bevinding telt", "bekende bevindingen tellen")
        return _advise("geen advies", f"Dit rapport toont alleen wat nieuw is; {known} hier niet mee. "
                                      "Toets zonder --basis voor een advies.")
    mistakes, warnings = (count(counts["fouten"], "fout", "fouten"),
                          count(counts["waarschuwingen"], "waarschuwing", "waarschuwingen"))
    if counts["fouten"]:
        also = f" en {warnings}" if counts["waarschuwingen"] else ""
        return _advise("agenderen na herstel", f"Er staan {mistakes}{also} open. Geen fout gaat in tegen de wet.")
    if counts["waarschuwingen"]:
        return _advise("agenderen na herstel", f"Er zijn geen fouten; open: {warnings}. Herstel ze, of leg in het voorstel uit "
                                              "waarom het zo blijft.")
    return _without_findings(counts["voldoet"] + counts["voldoet_niet"], counts["niet_te_bepalen"])


def _without_findings(decided: int, undecided: int) -> Advies:
    """The advice where no fout or waarschuwing is open: that says little if most could not be decided."""
    if decided < undecided:
        return _advise("geen advies", f"Te bepalen waren {decided} van {decided + undecided} toetsen, minder dan de helft. "
                                      "Vul de gegevens aan die ontbreken, en toets het voorstel opnieuw.")
    return _advise("agenderen", _clear(undecided))


def _clear(undecided: int) -> str:
    if not undecided:
        return "Er zijn geen fouten of waarschuwingen."
    return ("Er zijn geen fouten of waarschuwingen in wat te bepalen was. "
            f"Niet te bepalen: {count(undecided, 'toets', 'toetsen')}.")


def _advise(word: Woord, why: str) -> Advies:
    return Advies(word, _SIGNS[word], why)
