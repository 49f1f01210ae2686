"""How well the figures of a proposal are read: tables to the cell, amounts with what is said of them, growth and sums."""

import csv
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from tests.leestoets import ROOT, SETS, Meting, Soort
from tests.leestoets.vergelijken import compare

Record = dict[str, Any]
_TABLES = {"001-T1-bijdrage-per-gemeente-voorstel": "Kosten, baten, dekking", "001-T4-memo-ontwikkeling": "Ontwikkeling 2020-2024",
           "001-T3-bijdrage-per-gemeente-na-besluit": "Begrotingswijziging 2025", "001-T5-memo-opbouw": "Versterking Veilig Thuis",
           "002-T2-registratie": "Registratie"}


def _title(table: Record) -> str:
    return " ".join(table.get("titel", table["id"]).split())


def _rows(table: Record) -> list[Record]:
    return [*table["rijen"], *table.get("subtotalen", ()), *([table["totaal"]] if "totaal" in table else [])]


def _header(table: Record, name: str) -> str:
    column = next(column for column in table["kolommen"] if column["id"] == name)
    return f"{column.get('naam', 'zonder kop')} ({column['soort']})"


def cells(record: Record) -> list[str]:
    """Every cell of every table, with its table, row and column."""
    return [f"{_title(table)} | {row['naam']} | {_header(table, column)} | {value}"
            for table in record.get("tabellen", ()) for row in _rows(table) for column, value in row["cellen"].items()]


def _column_lines(record: Record, *keys: str) -> list[str]:
    return [f"{_title(table)} | {_header(table, column['id'])} | {key} {_named(table, key, column[key])}"
            for table in record.get("tabellen", ()) for column in table["kolommen"] for key in keys if column.get(key) is not None]


def _named(table: Record, key: str, value: Any) -> str:
    """A value of a column with headers in the place of ids."""
    if key not in ("formule", "verdeeld_naar"):
        return str(value)
    ids = {column["id"] for column in table["kolommen"]}
    return re.sub(r"\w+", lambda match: _header(table, match[0]) if match[0] in ids else match[0], str(value))


def _row_lines(record: Record) -> list[str]:
    """What is said of each row; a group by the first row that stands in it, for its name may be written in many ways."""
    lines = []
    for table in record.get("tabellen", ()):
        first: dict[str, str] = {}
        for row in _rows(table):
            said = {key: row[key] for key in ("rubriek", "soort", "ingevoerd") if row.get(key) not in (None, "onbekend")}
            if "groep" in row:
                said["in de groep van"] = first.setdefault(row["groep"], row["naam"])
            lines += [f"{_title(table)} | {row['naam']} | {key} {value}" for key, value in said.items()]
    return lines


def _columns(*keys: str) -> Soort:
    return Soort(lambda read, written: compare(_column_lines(read, *keys), _column_lines(written, *keys)))


def _same_as_csv(read: Record, written: Record) -> Meting:
    """The figures of each row of the tables that are kept as CSV, in the order of its columns."""
    folder = next(folder for folder, _ in SETS.values() if (ROOT / "voorbeelden" / folder / "voorstel.json").exists()
                  and written["titel"] in (ROOT / "voorbeelden" / folder / "voorstel.json").read_text(encoding="utf-8")[:400])
    expected, found = [], []
    for path in sorted((ROOT / "voorbeelden" / folder / "bron" / "tabellen").glob("*.csv")):
        if path.stem in _TABLES:
            expected += [f"{path.stem}: {line}" for line in _csv_rows(path.read_text(encoding="utf-8"))]
            for table in read.get("tabellen", ()):
                if _title(table).startswith(_TABLES[path.stem]):
                    found += [f"{path.stem}: {' '.join(str(_plain(v)) for v in row['cellen'].values() if v != '-')}"
                              for row in _rows(table)]
    return compare(found, expected)


def _csv_rows(text: str) -> Iterator[str]:
    for row in list(csv.reader(text.splitlines(), delimiter=";"))[1:]:
        figures = [value for value in row[1:] if re.fullmatch(r"-?\d+(?:\.\d+)?", value)]
        yield " ".join(str(_plain(float(value))) for value in figures)


def _plain(value: float) -> float:
    return int(value) if float(value).is_integer() else value


def _pairs(read: Record, written: Record) -> list[tuple[int, int]]:
    """The mentions of amounts that stand across from each other, by their value and order; without a value by their year."""
    sides = [[(i, item) for i, item in enumerate(record.get("bedragen", ()))] for record in (read, written)]
    left, right = ([(i, str(item["bedrag"])) for i, item in side if item["bedrag"] != "onbekend"] for side in sides)
    blocks = SequenceMatcher(None, [text for _, text in left], [text for _, text in right], autojunk=False).get_matching_blocks()
    return [*((left[a + n][0], right[b + n][0]) for a, b, size in blocks for n in range(size)),
            *((i, k) for i, one in sides[0] for k, other in sides[1]
              if one["bedrag"] == other["bedrag"] == "onbekend" and one["jaar"] == other["jaar"])]


def _amounts(read: Record, written: Record) -> Meting:
    return compare(_values(read), _values(written))


def _values(record: Record) -> list[str]:
    return [str(item["bedrag"]) if item["bedrag"] != "onbekend" else f"onbekend, {item['onderwerp']} {item['jaar']}"
            for item in record.get("bedragen", ())]


def _said(key: str) -> Soort:
    """What is said of each amount that both have: the same where the record by hand says it."""
    def measure(read: Record, written: Record) -> Meting:
        lines: tuple[list[str], list[str]] = ([], [])
        for a, b in _pairs(read, written):
            mine, other = read["bedragen"][a].get(key), written["bedragen"][b].get(key)
            for side, value in zip(lines, (mine, other), strict=True):
                if value not in (None, "onbekend"):
                    side.append(f"{written['bedragen'][b]['id']}: {value}")
        return compare(*lines)
    return Soort(measure, 0.95, 0.95)


def _subjects(read: Record, written: Record) -> Meting:
    """Which mentions are about the same money, and whether the names share a telling word."""
    pairs = _pairs(read, written)
    lines: tuple[list[str], list[str]] = ([], [])
    for side, record, own in ((lines[0], read, 0), (lines[1], written, 1)):
        first: dict[str, str] = {}
        for pair in pairs:
            name, label = record["bedragen"][pair[own]]["onderwerp"], written["bedragen"][pair[1]]["id"]
            side.append(f"{label} is {'geen' if name == 'geen' else 'als ' + first.setdefault(name, label)}")
    strange = [f"teveel: {written['bedragen'][b]['id']} heet {name}" for a, b in pairs
               if not _words(name := read["bedragen"][a]["onderwerp"]) & _words(written["bedragen"][b]["onderwerp"])]
    found = compare(*lines)
    return found._replace(gevonden=found.gevonden + len(strange), verschillen=(*found.verschillen, *strange))


def _words(name: str) -> set[str]:
    return {word[:7] for word in re.findall(r"\w{3,}", name.lower())} - {"van", "voor"}


def _growth(record: Record) -> list[str]:
    return [f"{item['onderwerp']} {item['van']['jaar']} {item['van']['waarde']} → {item['naar']['jaar']} {item['naar']['waarde']}"
            f"{' prognose' if item['naar'].get('prognose') else ''}: {item['procent']}% in {'+'.join(sorted(item['genoemd_in']))}"
            f"{', prognose genoemd' if item['prognose_genoemd'] else ''}" for item in record.get("kerncijfers", ())]


def _counts(record: Record) -> list[str]:
    return [f"{item['onderwerp']} {item['jaar']}: {item['waarde']}" for item in record.get("prestaties", ())]


def _sums(record: Record) -> list[str]:
    amounts = {item["id"]: item["bedrag"] for item in record.get("bedragen", ())}

    def term(item: Record) -> str:
        value = amounts[item["bedrag"]] if "bedrag" in item else item["waarde"]
        return f"{'-' if item.get('teken') == 'min' else ''}{value}"

    return [" ".join([item["soort"], *(term(one) for key in ("termen", "grondslag") for one in item.get(key, ())),
                      *(term(item[key]) for key in ("deelbedrag", "uitkomst") if key in item),
                      *(f"{key} {item[key]}" for key in ("procent", "maanden", "uren", "fte", "beslispunt", "restnaam") if key in item)])
            for item in record.get("rekensommen", ())]


def _source(record: Record) -> dict[tuple[str, str], str]:
    """The words of each block and cell, by document and anchor."""
    origin = record["herkomst"]
    return {(own["document"], own["anker"]): item["tekst"] for i, item in enumerate(record["alineas"])
            if (own := origin.get(f"/alineas/{i}"))}


def _not_invented(read: Record, written: Record) -> Meting:
    """Every amount and cell stands word for word in the block or row that its origin names."""
    del written
    words, origin, lines = _source(read), read["herkomst"], list[str]()
    count = 0
    for i, item in enumerate(read.get("bedragen", ())):
        own = origin[f"/bedragen/{i}"]
        count += 1
        if own["tekst"] not in words[own["document"], own["anker"]] or item["tekst"] not in words[own["document"], own["anker"]]:
            lines.append(f"teveel: {item['id']}")
    for t, table in enumerate(read.get("tabellen", ())):
        places = [*(f"rijen/{r}" for r in range(len(table["rijen"]))), *(f"subtotalen/{r}" for r in range(len(
            table.get("subtotalen", ())))), *(["totaal"] if "totaal" in table else [])]
        for row, place in zip(_rows(table), places, strict=True):
            own = origin[f"/tabellen/{t}/{place}"]
            printed = {_digits(text) for (document, anchor), text in words.items()
                       if document == own["document"] and anchor.rpartition("/")[0] == own["anker"].rpartition("/")[0]}
            for column, value in row["cellen"].items():
                count += 1
                if _digits(str(value)) not in printed:
                    lines.append(f"teveel: {table['id']}, {row['naam']}, {column}: {value}")
    return Meting(count, count, count - len(lines), tuple(lines))


def _digits(text: str) -> str:
    """The figure of a cell as plain digits with a minus; zeros behind the comma do not count."""
    plain = re.sub(r"[€%\s]|,[-=]+$", "", text)
    whole, _, rest = (plain.replace(".", "") if "," in plain or re.search(r"\.\d{3}", plain) else plain.replace(".", ",")).partition(",")
    return whole.lstrip("+") + ("," + rest.rstrip("0") if rest.rstrip("0") else "")


SOORTEN = {
    "tabellen, cellen": Soort(lambda read, written: compare(cells(read), cells(written))),
    "tabellen, csv": Soort(_same_as_csv),
    "tabellen, rijen": Soort(lambda read, written: compare(_row_lines(read), _row_lines(written))),
    "kolommen, formules en sleutels": _columns("formule", "verdeeld_naar", "sleutel_genoemd", "onafgerond_totaal", "peildatum", "cbs_status"),
    "kolommen, jaar en stand": _columns("eenheid", "jaar", "stand", "totaal", "bijdrage"),
    "kolommen, aard en onderwerp": _columns("aard"),
    "niets verzonnen": Soort(_not_invented),
    "bedragen": Soort(_amounts, 0.95, 0.95),
    "bedragen, onderwerp": Soort(_subjects, 0.95, 0.95),
    **{f"bedragen, {key}": _said(key) for key in ("jaar", "aard", "soort", "stand", "bron", "beslispunt", "stuk")},
    "kerncijfers": Soort(lambda read, written: compare(_growth(read), _growth(written))),
    "prestaties": Soort(lambda read, written: compare(_counts(read), _counts(written))),
    "rekensommen": Soort(lambda read, written: compare(_sums(read), _sums(written))),
}
