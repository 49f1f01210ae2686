"""The words of the documents as the record keeps them: ``alineas`` and ``bestanden``."""

from typing import Any

from vtt_intake.form import Alinea, Plek, Tabel
from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.picture import Beeld


def keep_text(beeld: Beeld) -> None:
    """Put every paragraph and every cell with words into ``alineas``, and the properties of the files into ``bestanden``."""
    beeld.bouw.leeg("alineas", "bestanden")
    for document in beeld.documenten:
        for line in beeld.regels[document.id]:
            if isinstance(line.blok, Tabel):
                _keep_table(beeld, line, line.blok)
            elif line.blok.tekst.strip():
                _keep(beeld, line, line.blok)
        beeld.bouw.data["bestanden"].append({"document": document.id, "soort": document.soort, "plaats": document.naam,
                                             **document.kenmerken})


def _keep(beeld: Beeld, line: Regel, alinea: Alinea) -> None:
    item: dict[str, Any] = {"tekst": alinea.tekst, "soort": alinea.soort, "niveau": alinea.niveau}
    if alinea.nummer:
        item["nummer"] = alinea.nummer
    _add(beeld, line, item, alinea.plek)


def _keep_table(beeld: Beeld, line: Regel, tabel: Tabel) -> None:
    for row in tabel.rijen:
        for cel in row:
            if cel.tekst.strip() and not cel.vervolg:
                _add(beeld, line, {"tekst": cel.tekst, "soort": "tabelcel", "tabel": f"T{tabel.nummer}"}, cel.plek)


def _add(beeld: Beeld, line: Regel, item: dict[str, Any], plek: Plek) -> None:
    if line.kop:
        item["kop"] = line.kop
    beeld.bouw.voeg("alineas", {**item, "rubriek": line.rubriek, "document": plek.document}, plek, kop=line.kop)
