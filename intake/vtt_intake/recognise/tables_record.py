"""The step that puts the tables of figures into the record: columns with their meaning, rows, subtotals and total."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from vtt_engine.text.numbers import Figuur
from vtt_intake.form import Leesvraag
from vtt_intake.recognise.amounts import Vermelding
from vtt_intake.recognise.amounts_context import Vraag
from vtt_intake.recognise.amounts_places import place_of_figure
from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.columns_meaning import meanings
from vtt_intake.recognise.columns_subjects import Gevonden, nature_of_header, of_column, of_row
from vtt_intake.recognise.columns_sums import values
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables import Cijfertabel, anker
from vtt_intake.recognise.tables_book import Werkboek
from vtt_intake.recognise.tables_cells import as_number, gemeente_name
from vtt_intake.recognise.tables_rows import Regelrij, rubriek_of

_TENTH = Figuur(1, 1)
_SINCE = re.compile(r"\bingevoerd (?:in|per|sinds)\s+((?:19|20)\d{2})", re.IGNORECASE)
NO_GROUP = "geen"


class Geschreven(NamedTuple):
    """A table as it went into the record: its pointer and id beside what was found."""

    pad: str
    id: str
    tabel: Cijfertabel


def write_tables(beeld: Beeld, found: Sequence[Cijfertabel], mentions: Sequence[Vermelding], vraag: Vraag,
                 boek: Werkboek) -> list[Geschreven]:
    """Write the tables; the record then has ``tabellen``, even if empty."""
    beeld.bouw.leeg("tabellen")
    aliases: dict[str, str] = {}
    ordered = sorted(mentions, key=lambda item: item.geld.cent)
    return [_write(beeld, table, ordered, vraag, boek, aliases) for table in found]


def _write(beeld: Beeld, found: Cijfertabel, mentions: Sequence[Vermelding], vraag: Vraag, boek: Werkboek,
           aliases: dict[str, str]) -> Geschreven:
    name = f"T{found.tabel.nummer}{chr(96 + found.blok) if found.blok else ''}"
    name = name if found.deel.document.id == beeld.hoofd.id else f"{found.deel.document.id}-{name}"
    where = place_of_figure(beeld, found.deel, found.regel)
    if found.blok and not where.endswith(found.titel.rstrip(": ")):
        where = f"{where}, {found.titel.rstrip(': ')}"
    record: dict[str, Any] = {"id": name, "per_gemeente": found.per_gemeente, "besluit": found.regel.rubriek == "besluit",
                              "plaats": where}
    if found.titel:
        record["titel"] = found.titel
    if found.eenheid != "euro":
        record["eenheid"] = found.eenheid
    if any(plan.soort == "bedrag" for plan in found.kolommen):
        record["eenheid_genoemd"] = found.noemt_eenheid
    pad = beeld.bouw.voeg("tabellen", record, anker(found), found.titel, kop=found.regel.kop)
    record["kolommen"] = _columns(beeld, found, mentions, vraag, boek, aliases, pad)
    record["rijen"] = [_row(beeld, found, row, f"{pad}/rijen/{i}", record["kolommen"], mentions)
                       for i, row in enumerate(found.posten)]
    subtotals = [row for row in found.rijen if row.soort == "subtotaal"]
    if subtotals or any("groep" in row for row in record["rijen"]):
        record["subtotalen"] = [_subtotal(beeld, found, row, f"{pad}/subtotalen/{i}") for i, row in enumerate(subtotals)]
        _into_groups(found, record)
    if any("ingevoerd" in row for row in record["rijen"]):
        for i, row in enumerate(record["rijen"]):
            if "ingevoerd" not in row:
                row["ingevoerd"] = "onbekend"
                beeld.bouw.bron(f"{pad}/rijen/{i}/ingevoerd", anker(found), row["naam"], "waarschijnlijk", kop=found.regel.kop)
    if found.totaal:
        record["totaal"] = _row(beeld, found, found.totaal, f"{pad}/totaal", (), ())
    return Geschreven(pad, name, found)


def _columns(beeld: Beeld, found: Cijfertabel, mentions: Sequence[Vermelding], vraag: Vraag, boek: Werkboek,
             aliases: dict[str, str], pad: str) -> list[dict[str, Any]]:
    columns = []
    for k, (plan, meaning) in enumerate(zip(found.kolommen, meanings(found, vraag), strict=True)):
        record: dict[str, Any] = {"id": plan.id, "naam": plan.naam, "soort": plan.soort}
        if not plan.naam:
            del record["naam"]
        if plan.eenheid and plan.eenheid != found.eenheid:
            record["eenheid"] = plan.eenheid
        if plan.soort == "bedrag" and plan.decimalen == 1:
            record["precisie"] = as_number(_TENTH, False, 1)
        guessed = set(meaning.afgeleid)
        record |= meaning.sleutels
        if plan.soort == "bedrag":
            guessed = _subject(beeld, found, plan, mentions, record, aliases, guessed)
            guessed -= boek.complete(found, plan, record)
        columns.append(record)
        head = found.tabel.rijen[0][plan.plek].plek if plan.plek < len(found.tabel.rijen[0]) else found.tabel.plek
        for key in sorted(guessed & {*record}):
            beeld.bouw.bron(f"{pad}/kolommen/{k}/{key}", head, plan.naam, "waarschijnlijk", kop=found.regel.kop)
    return columns


def _subject(beeld: Beeld, found: Cijfertabel, plan: Kolomplan, mentions: Sequence[Vermelding], record: dict[str, Any],
             aliases: dict[str, str], guessed: set[str]) -> set[str]:
    """Set the subject; where words and figure are those of an amount that is asked, its year and stand are sure too."""
    subject = of_column(beeld, found, plan, mentions, record.get("stand"), aliases)
    record["onderwerp"] = subject.naam if subject else "geen"
    if subject is None:
        if "aard" not in record and (nature := nature_of_header(beeld, plan, record["jaar"], mentions)):
            record["aard"] = nature
            guessed = guessed | {"aard"}
        return guessed
    if subject.zeker and subject.bij:
        own, doubtful = subject.bij.sleutels, subject.bij.afgeleid
        guessed = guessed - {key for key in ("jaar", "stand") if own.get(key) == record.get(key) and key not in doubtful}
    else:
        guessed = guessed | {"onderwerp"}
    if "aard" not in record and (nature := _shared(subject, mentions, "aard")):
        record["aard"] = nature
        guessed.add("aard")
    return guessed


def _shared(subject: Gevonden, mentions: Sequence[Vermelding], key: str) -> Any:
    seen = {item.sleutels[key] for item in mentions if item.onderwerp == subject.naam and key in item.sleutels}
    return seen.pop() if len(seen) == 1 else None


def _row(beeld: Beeld, found: Cijfertabel, row: Regelrij, pad: str, columns: Sequence[dict[str, Any]],
         mentions: Sequence[Vermelding]) -> dict[str, Any]:
    raw = row.cellen[found.rooster.naamkolom].tekst
    name = gemeente_name(raw) if found.per_gemeente else row.naam
    record: dict[str, Any] = {"naam": name or f"rij {found.rijen.index(row) + 1}"}
    beeld.bouw.bron(pad, anker(found, row), row.naam, kop=found.regel.kop)
    if row.soort == "post":
        if rubriek := rubriek_of(row):
            record["rubriek"] = rubriek
            if rubriek == "lasten" or _adds_up(found):
                record["soort"] = "last" if rubriek == "lasten" else "baat"
                beeld.bouw.bron(f"{pad}/soort", anker(found, row), row.naam, "waarschijnlijk", kop=found.regel.kop)
        elif row.groep and not found.blok:
            record["groep"] = row.groep
        if since := _SINCE.search(row.naam):
            record["ingevoerd"] = int(since[1])
        if subject := of_row(found, row, columns, mentions):
            record["onderwerp"] = subject.naam
            beeld.bouw.bron(f"{pad}/onderwerp", anker(found, row), row.naam, "waarschijnlijk", kop=found.regel.kop)
    record["cellen"] = _cells(beeld, found, row, pad)
    return record


def _adds_up(found: Cijfertabel) -> bool:
    """Whether every column of amounts adds up to its total, so that no row is deducted without a minus."""
    money = [plan for plan in found.kolommen if plan.soort == "bedrag" and not plan.deel]
    total = [values(plan, [found.totaal])[0] if found.totaal else None for plan in money]
    return all(printed is not None and printed == sum(value or 0 for value in values(plan, found.posten))
               for plan, printed in zip(money, total, strict=True))


def _cells(beeld: Beeld, found: Cijfertabel, row: Regelrij, pad: str) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for plan in found.kolommen:
        cell, plek = row.inhoud[plan.plek], row.cellen[plan.plek].plek
        asked = f"{row.naam}, {plan.naam or 'bedrag'}: {cell.tekst}"
        if plan.soort == "tekst":
            if cell.tekst:
                cells[plan.id] = cell.tekst
        elif cell.leeg is not None:
            if cell.leeg and plan.deel != "procent":
                cells[plan.id] = cell.leeg
        elif cell.figuur is None:
            beeld.bouw.leesvragen.append(Leesvraag(plek, cell.tekst, f"{asked}: welk getal staat hier?"))
        elif plan.takes(cell):
            value = as_number(cell.figuur, plan.soort == "bedrag", plan.decimalen)
            if value is None or (plan.soort in ("inwoners", "stemmen") and cell.figuur.decimalen):
                beeld.bouw.leesvragen.append(Leesvraag(plek, cell.tekst, f"{asked}: klopt dit getal?"))
                continue
            cells[plan.id] = value
            if cell.vraag:
                beeld.bouw.bron(f"{pad}/cellen/{plan.id}", plek, cell.tekst, "twijfel", f"{asked}: {cell.vraag}", found.regel.kop)
    return cells


def _subtotal(beeld: Beeld, found: Cijfertabel, row: Regelrij, pad: str) -> dict[str, Any]:
    record = _row(beeld, found, row, pad, (), ())
    group = row.groep or re.sub(r"^sub-?\s?totaal\s*|^totaal\s*", "", row.naam, flags=re.IGNORECASE).strip(" :") or row.naam
    if not row.zeker:
        beeld.bouw.bron(pad, anker(found, row), row.naam, "waarschijnlijk", kop=found.regel.kop)
    return {"naam": record["naam"], "groep": group, "cellen": record["cellen"]}


def _into_groups(found: Cijfertabel, record: dict[str, Any]) -> None:
    """Give every row of a table with subtotals a group: the head above it, else the subtotal it is counted in."""
    rows, waiting, at = iter(record["rijen"]), list[dict[str, Any]](), 0
    for row in found.rijen:
        if row.soort == "post":
            own = next(rows)
            if "groep" not in own:
                waiting.append(own)
        elif row.soort == "subtotaal":
            for own in waiting if not row.groep else ():
                own["groep"] = record["subtotalen"][at]["groep"]
            waiting, at = [] if not row.groep else waiting, at + 1
    for own in record["rijen"] if record["subtotalen"] else ():
        own.setdefault("groep", NO_GROUP)
