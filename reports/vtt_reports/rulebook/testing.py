"""What the voorbeelden of rules test, as text: right or wrong, outcomes reached, thresholds, versions of the law."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from vtt_engine.coverage import Dekking, Doel
from vtt_engine.examples import Proef
from vtt_engine.matching.evaluating import Motornaam
from vtt_engine.notation import count, opsomming
from vtt_engine.record.errors import Leesfout
from vtt_engine.rulebook.loading import Regelboek
from vtt_reports.layout import clean, fold
from vtt_reports.wording import article, formula, period

_LABEL = 11
_ENGINES = {"dubbel": "durable-rules en referentie", "durable": "durable-rules",
            "referentie": "referentie (zonder durable-rules)"}


def tell_errors(fouten: Sequence[Leesfout], breedte: int = 100) -> str:
    """Tell what could not be loaded: file, line and column, what was found, what was expected and the repair."""
    lines: list[str] = []
    for fout in dict.fromkeys(fouten):
        place = f":{fout.regelnummer}:{fout.kolom}" if fout.regelnummer else ""
        lines.append(f"{clean(fout.bestand)}{place}")
        for label, text in (("gevonden", fout.gevonden), ("verwacht", fout.verwacht), ("herstel", fout.herstel)):
            lines.append(_row(label, text, breedte))
    return "\n".join(lines) + "\n"


def tell_coverage(dekkingen: Sequence[Dekking], boek: Regelboek, motor: Motornaam, breedte: int = 100) -> str:
    """Tell per rule what its voorbeelden test, and in the last line whether all is right."""
    lines: list[str] = []
    for dekking in dekkingen:
        lines += [*_rule(dekking, boek, breedte), ""]
    wrong = [d.regel.regel.code for d in dekkingen if d.mislukt]
    thin = [d.regel.regel.code for d in dekkingen if not d.mislukt and not d.volledig]
    total = f"{count(len(dekkingen), 'regel', 'regels')}, motor: {_ENGINES[motor]}."
    broken = list(dict.fromkeys(Path(fout.bestand).name for fout in boek.fouten))
    verdict = [f"Niet geladen: {opsomming(broken, 20)}."] if broken else []
    verdict += [f"Niet goed: {opsomming(wrong, 20)}."] if wrong else []
    verdict += [f"Nog niet alles getest: {opsomming(thin, 20)}."] if thin else []
    return "\n".join([*lines, fold(" ".join((total, *(verdict or ["Alles is goed en getest."]))), breedte, 0), ""])


def _rule(d: Dekking, boek: Regelboek, breedte: int) -> Iterator[str]:
    rule = d.regel.regel
    yield f"{rule.code}  {fold(rule.titel, breedte, len(rule.code) + 2)}"
    yield _row("bestand", str(boek.bestanden[rule.code]), breedte)
    good = len(d.proeven) - len(d.mislukt)
    yield _row("voorbeelden", f"{good} van {len(d.proeven)} goed", breedte)
    for proef in d.mislukt:
        yield _row("", f"✗ {proef.voorbeeld.naam}: {_difference(proef)}", breedte)
    reached = [_goal(doel, d) for doel in d.doelen if doel.bereikt]
    yield _row("uitkomsten", f"getest: {'; '.join(reached) or 'geen'}", breedte)
    for doel in d.open_doelen:
        yield _row("", f"✗ geen voorbeeld met: {_goal(doel, d)}", breedte)
    for i, grens in enumerate(d.grenzen):
        text = formula(grens.vergelijking)
        shown = (f"{text}: aan beide kanten getest" if grens.getest
                 else f"✗ {text}: voeg een voorbeeld toe precies op de grens, en een dat één verder net niet voldoet")
        yield _row("grenzen" if i == 0 else "", shown, breedte)
    for i, use in enumerate(d.versies):
        used = count(use.aantal, "voorbeeld", "voorbeelden") if use.aantal else "niet gebruikt"
        text = f"{article(use.norm.kort, use.versie, use.norm.bwb)}, {period(use.versie)}: {used}"
        yield _row("wet" if i == 0 else "", text, breedte)
    for code in rule.volgt_uit or ():
        if code not in boek.regels:
            yield _row("let op", f"volgt_uit noemt {code}, en die regel is hier niet", breedte)


def _difference(proef: Proef) -> str:
    if proef.fout:
        return proef.fout
    expected = _outcome(proef.voorbeeld.uitkomst, proef.voorbeeld.ernst)
    found = _outcome(proef.uitkomst.uitkomst, proef.uitkomst.ernst)
    why = f" ({proef.uitkomst.melding or proef.uitkomst.reden})" if proef.uitkomst.melding or proef.uitkomst.reden else ""
    return f"verwacht {expected}, gevonden {found}{why}"


def _outcome(uitkomst: str, ernst: str | None) -> str:
    return f"{uitkomst}, {ernst}" if ernst else uitkomst


def _goal(doel: Doel, d: Dekking) -> str:
    number = f" (eis {doel.eis + 1})" if doel.eis is not None and len(d.regel.eisen) > 1 else ""
    return f"{_outcome(doel.uitkomst, doel.ernst)}{number}"


def _row(label: str, text: str, breedte: int) -> str:
    return f"  {label:<{_LABEL}}  {fold(text, breedte, _LABEL + 4)}"
