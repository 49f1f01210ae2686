"""What every readable report shows, as plain words: made once, so all formats say the same."""

import re
from typing import NamedTuple

from vtt_engine.notation import count, dag, opsomming
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Basis, Oorzaak, Rapport
from vtt_engine.rulebook.norm import STATUTE, Geldend
from vtt_reports.advice import Advies, advice
from vtt_reports.effects import Effectbeeld, effect_of
from vtt_reports.missed import Gemist, view_missed
from vtt_reports.subjects import subject
from vtt_reports.sums import Som, sum_of
from vtt_reports.wording import article

TEKENS = {"fout": "✗", "waarschuwing": "!", "opmerking": "i"}
_CERTAINTY = {"secundair": "niet uit de bron zelf gelezen", "afgeleid": "afgeleid", "deels": "deels gelezen",
              "geheugen": "niet nagelezen"}


class Plek(NamedTuple):
    """Where a finding is: file:line:column, the words that say where, the line itself, and in it the value (``raak``).

    ``in_dossier``: the line is one of the record, not of the writer's document.
    """

    bestand: str
    woorden: str
    regel: str
    raak: str = ""
    in_dossier: bool = False


class Wet(NamedTuple):
    """The norm of the day: article and version, its words, the link, what to be careful about, and its name in short.

    Readers see it as ``woorden``, or where there is little room as ``kort``; no format writes it in words of its own.
    """

    artikel: str
    versie: str
    tekst: str
    link: str | None
    voorbehoud: str
    label: str
    kort: str
    woorden: str


class Kaart(NamedTuple):
    """One outcome, ready to show."""

    code: str
    titel: str
    over: str
    uitkomst: str
    ernst: str
    teken: str
    melding: str
    herstel: str
    plekken: tuple[Plek, ...]
    som: Som
    wet: Wet | None
    ontbreekt: tuple[str, ...]
    uitzondering: str = ""
    gevolgen: tuple["Kaart", ...] = ()
    effect: Effectbeeld | None = None
    zaak: str = ""


class Beeld(NamedTuple):
    """A whole report, ready to show, with the advice to who sets the agenda."""

    bestand: str
    titel: str
    slotsom: str
    oordeel: str
    volledigheid: str
    oorzaken: tuple[Kaart, ...]
    voldoet: tuple[Kaart, ...]
    gemist: tuple[Gemist, ...]
    niet_van_toepassing: tuple[Kaart, ...]
    niet_gelezen: tuple[tuple[str, str, str, str], ...]
    verantwoording: tuple[tuple[str, str], ...]
    advies: Advies


def view(rapport: Rapport) -> Beeld:
    """Make what a reader sees of a report."""
    by_outcome = {word: tuple(_card(u, rapport) for u in rapport.uitkomsten if u.uitkomst == word)
                  for word in ("voldoet", "niet van toepassing")}
    return Beeld(rapport.bestand, rapport.titel or "titel onbekend", rapport.slotsom, verdict(rapport), completeness(rapport),
                 tuple(_cause(cause, rapport) for cause in rapport.oorzaken), by_outcome["voldoet"],
                 view_missed(rapport), by_outcome["niet van toepassing"], _unread(rapport), _account(rapport), advice(rapport))


def verdict(rapport: Rapport) -> str:
    """The verdict in one line."""
    t = rapport.tellingen()
    parts = [count(t["fouten"], "fout", "fouten"), count(t["waarschuwingen"], "waarschuwing", "waarschuwingen"),
             count(t["opmerkingen"], "opmerking", "opmerkingen")]
    text = f"{', '.join(parts[:2])} en {parts[2]}, uit {count(t['oorzaken'], 'oorzaak', 'oorzaken')}"
    if t["aanvaard"]:
        text += f"; {t['aanvaard']} met reden aanvaard"
    if not rapport.bevindingen:
        every = "alle gekozen regels zijn" if rapport.verantwoording.keuze else "alles is"
        text = f"voldoet: {every} getoetst en er zijn geen bevindingen" if rapport.slotsom == "voldoet" else "geen bevindingen"
        text = "geen nieuwe bevindingen" if rapport.bekend else text
    if rapport.nothing_decided:
        text = "geen enkele toets is te bepalen" if t["niet_te_bepalen"] else "er viel niets te toetsen"
    if rapport.basis:
        text = f"{'nieuw: ' if rapport.bevindingen else ''}{text}; {left_out(rapport.basis)}"
    if rapport.niet_gelezen:
        unread = count(len(rapport.niet_gelezen), "onderdeel", "onderdelen")
        text = f"niet geheel gelezen: {unread}; {text}"
    return text if rapport.uitkomsten or rapport.bekend else "niet gelezen"


def left_out(basis: Basis) -> str:
    """How many findings are left out because an earlier report told them."""
    if not basis.gevonden:
        return "dit voorstel staat niet in de basis"
    return f"{count(basis.bekend, 'bekende bevinding', 'bekende bevindingen')} niet getoond"


def completeness(rapport: Rapport) -> str:
    """How much could be decided, in one line."""
    t = rapport.tellingen()
    decided = t["voldoet"] + t["voldoet_niet"]
    chosen = f"; {rapport.verantwoording.keuze}" if rapport.verantwoording.keuze else ""
    return (f"{decided} van {decided + t['niet_te_bepalen']} toetsen te bepalen; "
            f"{t['niet_van_toepassing']} niet van toepassing{chosen}")


def view_finding(finding: Toetsuitkomst, rapport: Rapport) -> Kaart:
    """Make what a reader sees of one finding, or of any other outcome."""
    return _card(finding, rapport)


def view_consequence(finding: Toetsuitkomst, head: Kaart, rapport: Rapport) -> Kaart:
    """A finding that follows from another; without its effect per gemeente if that is the same again."""
    card = _card(finding, rapport)
    return card._replace(effect=None) if card.effect == head.effect else card


def _cause(cause: Oorzaak, rapport: Rapport) -> Kaart:
    head = _card(cause.hoofd, rapport)
    return head._replace(gevolgen=tuple(view_consequence(u, head, rapport) for u in cause.gevolgen))


def _card(u: Toetsuitkomst, rapport: Rapport) -> Kaart:
    return Kaart(u.code, u.titel, u.over, u.uitkomst, u.ernst or "", TEKENS.get(u.ernst or "", "✓"),
                 u.melding or u.opmerking or u.reden, u.herstel or "", _places(u, rapport), sum_of(u.berekening()),
                 law_of(u.geldend), tuple(g.naam for g in u.ontbreekt), _exception(u), effect=effect_of(u), zaak=subject(u))


def _exception(u: Toetsuitkomst) -> str:
    if u.uitzondering is None:
        return ""
    item = u.uitzondering.uitzondering
    word = "Aanvaard" if u.uitzondering.aanvaard else "Erkend, blijft open"
    return f"{word} door {item.besloten_door} ({item.vastgelegd_in}), tot en met {dag(item.tot.laatst)}: {item.reden}"


def _places(u: Toetsuitkomst, rapport: Rapport) -> tuple[Plek, ...]:
    found = []
    for plaats in u.plaatsen if u.bevinding else ():
        line, origin = rapport.plekken.get(plaats.pad), rapport.vindplaatsen.get(plaats.pad)
        elsewhere = plaats.tekst if not plaats.pad.startswith("/") else None
        in_file = f"{rapport.bestand}:{line.regelnummer}:{line.kolom}" if line else rapport.bestand
        where = elsewhere or (origin.woorden if origin and not line else in_file)
        words = plaats.tekst or (named(plaats.pad, rapport) if line else "")
        found.append(Plek(where, "" if elsewhere else words, line.regel if line else origin.tekst if origin else "",
                          _hit(plaats.pad, line.regel) if line else "", line is not None))
    return tuple(dict.fromkeys(found))


def named(pad: str, rapport: Rapport) -> str:
    """The part of the record that a pointer is about, in words; empty if it has none."""
    found = rapport.invulplekken.get(pad)
    return found.waar if found else ""


def _hit(pad: str, line: str) -> str:
    """The key and value that a pointer is about, in its line of the record; empty if it is the whole line, or not clear."""
    key = pad.rpartition("/")[2]
    wanted = rf"""["']?\b{re.escape(key)}\b["']?\s*:\s*("[^"]*"|\[[^]]*\]|[^,}}\]]+)"""
    found = [match[0].rstrip() for match in re.finditer(wanted, line)] if not key.isdigit() else []
    return found[0] if len(found) == 1 and len(found[0]) < len(line.rstrip(", ")) else ""


def law_of(geldend: Geldend | None) -> Wet | None:
    """The norm of an outcome in words; None without one."""
    if geldend is None:
        return None
    norm, version = geldend.norm, geldend.versie
    since = f"sinds {dag(version.van)}" if version.van else "altijd al"
    period = f"{since}{f', tot en met {dag(version.tot)}' if version.tot else ''}"
    careful = [word for word in (geldend.voorbehoud, _CERTAINTY.get(version.zekerheid)) if word]
    link = norm.link(version, geldend.dag) if geldend.dag.year > 1 else None
    law = f"{norm.wet} ({norm.kort})" if norm.kort != norm.wet else norm.wet
    where = f"{law}, {version.vindplaats}" if norm.bwb else law
    label = "Wet" if norm.status in STATUTE else "Norm"
    return Wet(where, period, version.tekst, link, "; ".join(careful), label, article(norm.kort, version, norm.bwb),
               f"{where} ({'; '.join((period, *careful))})")


def _unread(rapport: Rapport) -> tuple[tuple[str, str, str, str], ...]:
    return tuple((fout.plek, fout.gevonden, fout.verwacht, fout.herstel) for fout in rapport.niet_gelezen)


def _account(rapport: Rapport) -> tuple[tuple[str, str], ...]:
    v = rapport.verantwoording
    agree = bool(rapport.uitkomsten or rapport.bekend) and not any(fout.regel for fout in rapport.niet_gelezen)
    engines = {"dubbel": f"durable-rules en referentie{', met gelijke uitkomst' if agree else ''}", "durable": "durable-rules",
               "referentie": "referentie (zonder durable-rules)"}
    rows = [("versie", f"vtt-check {v.versie}"), ("motor", engines[v.motor]),
            ("toetsdatum", dag(v.toetsdatum) if v.toetsdatum else "niet bekend"), ("profiel", v.profiel or "geen"),
            ("regelboek", f"sha256 {v.regelboek}"), ("invoer", f"sha256 {v.invoer}" if v.invoer else "niet gelezen")]
    if rapport.documenten:
        asked = f"; {count(rapport.leesvragen, 'leesvraag', 'leesvragen')}, zie vtt-check lees" if rapport.leesvragen else ""
        rows.append(("gelezen uit", f"{opsomming(rapport.documenten)}{asked}"))
    rows += [(f"ernaast: {naam}", f"sha256 {digest}") for naam, digest in v.bij]
    if rapport.basis:
        rows.append(("basis", f"{rapport.basis.bestand}, {left_out(rapport.basis)}, sha256 {rapport.basis.hash}"))
    if v.keuze:
        rows.append(("keuze van regels", v.keuze))
    return (*rows, *((f"norm {naam}", f"{law}, {period}") for naam, period, law in v.normen))
