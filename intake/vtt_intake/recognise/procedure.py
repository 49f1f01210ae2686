"""The steps of the procedure with their days: in the head, in tables of planning and treatment, and in running text."""

import re
from typing import Any

from vtt_engine.text.dates import Vondst, find_dates
from vtt_engine.text.sentences import sentences
from vtt_intake.form import Alinea, Tabel
from vtt_intake.recognise.bodies import bodies, body_near, body_of_cell
from vtt_intake.recognise.labels import data_of
from vtt_intake.recognise.outline import MARGINS, Regel
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.places import place, place_of
from vtt_intake.recognise.planning import planned
from vtt_intake.recognise.results import results
from vtt_intake.recognise.steps import IS_STEP, actor, acts_meant, known_acts, step_of
from vtt_intake.recognise.years import Jaren

_MEETING = re.compile(r"(?:vergadering|bijeenkomst|overleg|zitting|\b[AD]B|"
                      r"(?:\b[AD]B|bestuurs|raads|college)[- ]?(?:voorstel|besluit))\s+(?:van|op|d\.?d\.?|in)\s*$", re.IGNORECASE)
_SINCE = re.compile(r"(?:\b(?:vanaf|sinds|per|ingaande|naar|tot|met|t/m|peildatum|dan|jaar|van|stand)|[-–])\s*$", re.IGNORECASE)
_AT = re.compile(r"(?:^|\b(?:op|in|rond|vóór|voor|uiterlijk|d\.?d\.?|is|raden|wordt|worden)\s*|[,:(]\s*)$", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:tot|tot en met|t/m|tot uiterlijk)\s*$", re.IGNORECASE)
_ACTS = re.compile(r"besl[ou]|beslui?t|ingestemd|ge[iï]nformeerd|informeren|bespro?ken|behandel|gemeld|afgesproken|gepresenteerd|"
                   r"vast\s?ge?steld|vaststell|stelt\b.*\bvast\b|\bga(?:at|an)\b.*\bnaar\b|reageren|aangeboden|aan te bieden|"
                   r"verzonden|gezonden|zenden|gestuurd|vergader|bijeenkomst|overleg|afstemming|afgestemd|zienswijze|indien|"
                   r"geagendeerd|akkoord|toegekend|voorgelegd", re.IGNORECASE)
_POINTS_BACK = re.compile(r"zienswijze|^(?:[Zz]ij|[Dd]eze|[Dd]it stuk|[Hh]et stuk)\b", re.IGNORECASE)
_WOULD = re.compile(r"\bzou(?:den)?\b", re.IGNORECASE)


def read_procedure(beeld: Beeld) -> None:
    """Fill ``procedure`` with every mention of a step; empty if the papers name no step."""
    years = Jaren(beeld)
    beeld.bouw.leeg("procedure")
    for deel in beeld.teksten:
        _from_head(beeld, deel)
        for line in deel.regels:
            if isinstance(line.blok, Tabel):
                _from_table(beeld, deel, line, line.blok, years)
            elif line.blok.soort not in MARGINS:
                _from_text(beeld, deel, line, line.blok, years)
    _granted(beeld)


def _from_head(beeld: Beeld, deel: Deelstuk) -> None:
    """The meeting for which a paper is meant, where its head says which."""
    for item in data_of(deel):
        if item.naam != "vergadering":
            continue
        for found in find_dates(item.waarde):
            if found.vroegst and found.soort == "dag":
                step = {"gebeurtenis": "overleg", "stukken": [], "datum": found.vroegst.isoformat()}
                body = body_near(beeld, f"{item.label} {item.waarde}", 0)
                beeld.bouw.voeg("procedure", {**step, **({"orgaan": body} if body else {}), "tekst": found.tekst,
                                              "plaats": place(beeld, deel, item.label)}, item.plek, item.waarde)


def _from_table(beeld: Beeld, deel: Deelstuk, line: Regel, tabel: Tabel, years: Jaren) -> None:
    """The rows of a table with a column of dates."""
    rows = list(planned(line, tabel))
    table_acts = {act for _, _, what in rows for act in acts_meant(beeld, what)}
    for i, (when, who, what) in enumerate(rows, 1):
        about = " ".join(what.split())
        named = bodies(beeld, who or about)
        own = acts_meant(beeld, about)
        acts = own or ([act for act in known_acts(beeld) if act in table_acts] if IS_STEP.search(about) else [])
        kind = step_of(about, named[0].naam if named else None, acts)
        body = body_of_cell(beeld, who) if who else actor(kind, [one.naam for one in named])
        for found in find_dates(when.tekst):
            day = years.read(found, "planning" if line.rubriek == "vervolg" else "is")
            step: dict[str, Any] = {"gebeurtenis": kind, "stukken": acts if kind != "overleg" else []}
            if day.datum:
                step["datum"] = day.datum
            if body:
                step["orgaan"] = body
            step |= {"tekst": found.tekst, "plaats": place(beeld, deel, line.kop, "tabel", f"rij {i}")}
            sure = day.zekerheid if own or kind == "overleg" or day.zekerheid != "zeker" else "waarschijnlijk"
            beeld.bouw.voeg("procedure", step, when.plek, found.tekst, sure, line.kop, _asked(day.datum, found))


def _from_text(beeld: Beeld, deel: Deelstuk, line: Regel, alinea: Alinea, years: Jaren) -> None:
    """The dates in running text that a body does something on."""
    for zin in sentences(alinea.tekst):
        for found in find_dates(zin.tekst):
            near = [one.naam for one in sorted(bodies(beeld, zin.tekst), key=lambda one: abs(one.begin - found.begin))]
            body = near[0] if near else None
            own = acts_meant(beeld, zin.tekst)
            acts = own or (known_acts(beeld) if len(known_acts(beeld)) == 1 and _POINTS_BACK.search(zin.tekst) else [])
            if not _is_step(line, zin.tekst, found, body, acts):
                continue
            kind = step_of(zin.tekst, body, acts)
            day = years.read(found, "planning" if line.rubriek == "vervolg" else zin.tekst)
            step: dict[str, Any] = {"gebeurtenis": kind, "stukken": acts if kind != "overleg" else []}
            if day.datum:
                step["datum"] = day.datum
            if who := actor(kind, near):
                step["orgaan"] = who
            step |= {"tekst": zin.tekst, "plaats": place_of(beeld, deel, line)}
            sure = day.zekerheid if own or kind == "overleg" or day.zekerheid != "zeker" else "waarschijnlijk"
            beeld.bouw.voeg("procedure", step, alinea.plek, zin.tekst, sure, line.kop, _asked(day.datum, found))


def _is_step(line: Regel, text: str, found: Vondst, body: str | None, acts: list[str]) -> bool:
    """Whether a date in a sentence is the day of a step, and not the begin of a measure, a deadline or a comparison."""
    before = text[:found.begin]
    if not found.bestaat or _WOULD.search(before):
        return False
    if _MEETING.search(before):
        return True
    listed = re.fullmatch(r"[\s•–-]*", before) and re.match(r"\s*[:–-]", text[found.eind:])
    if listed and line.rubriek in ("vervolg", "behandeling"):
        return True
    if _UNTIL.search(before):
        return bool(acts) and found.soort == "dag" and bool(re.search(r"zienswijze", text, re.IGNORECASE))
    if _SINCE.search(before) or not _ACTS.search(text):
        return False
    planned = line.rubriek in ("vervolg", "behandeling", "communicatie") and bool(acts)
    return bool(_AT.search(before)) and (body is not None or planned)


def _asked(day: str | None, found: Vondst) -> str:
    """The question to a person about a date whose year cannot be told."""
    return "" if day else f"Welk jaar hoort bij {found.tekst}?"


def _granted(beeld: Beeld) -> None:
    """The money that a decision grants at once, on the day of the meeting."""
    day = beeld.bouw.data.get("datum")
    points = {item["nummer"]: item for item in beeld.bouw.data.get("beslispunten", ())}
    for number, outcome in results(beeld)[0].items():
        acts = points.get(number, {}).get("stukken", [])
        if day and acts and re.search(r"\btoegekend\b", outcome.tekst):
            step = {"gebeurtenis": "toekenning", "stukken": acts, "datum": day, "tekst": outcome.tekst,
                    "plaats": f"{outcome.kop.strip(' :')}, voorstel {number}"}
            body = body_near(beeld, outcome.kop, 0)
            beeld.bouw.voeg("procedure", {**step, **({"orgaan": body} if body else {})}, outcome.plek,
                            outcome.tekst, "waarschijnlijk", outcome.kop)
