"""Facts about the sums of a worksheet: what they leave out, what they count unseen, and what they hold and show."""

from collections.abc import Callable, Iterator

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Gemis, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.workbook.sheets import Vondst, absent, cents, differs, exact, named, sheet_fact, sheets, words
from vtt_engine.record.workbook import Celwaarde, Somcel, Werkblad

_SUMS = "de sommen van het werkblad"
Finder = Callable[[str, Somcel], tuple[list[Vondst], list[Gemis]]]


def _per_sheet(dossier: Dossier, soort: str, field: str, find: Finder) -> Iterator[Feit]:
    """One fact per sheet with sums."""
    for path, sheet in sheets(dossier):
        if sheet.sommen is None:
            yield sheet_fact(soort, path, sheet, {field: ((), absent(path, "sommen", _SUMS))})
        elif sheet.sommen:
            yield sheet_fact(soort, path, sheet, {field: _found(path, sheet, find)})


def _found(path: str, sheet: Werkblad, find: Finder) -> tuple[list[Vondst], list[Gemis]]:
    parts = [find(f"{path}/sommen/{i}", item) for i, item in enumerate(sheet.sommen or ())]
    return [one for found, _ in parts for one in found], [one for _, lost in parts for one in lost]


def _missed(path: str, item: Somcel) -> tuple[list[Vondst], list[Gemis]]:
    if item.mist is None:
        return [], [Gemis(f"{path}/mist", f"wat de som in {item.cel} niet meetelt")]
    return [_cell(f"{path}/mist/{i}", cel, f"{named(item)} telt {item.bereik} op en mist") for i, cel in enumerate(item.mist)], []


def _hidden(path: str, item: Somcel) -> tuple[list[Vondst], list[Gemis]]:
    if item.verborgen is None:
        return [], [Gemis(f"{path}/verborgen", f"wat de som in {item.cel} onzichtbaar meetelt")]
    return [_cell(f"{path}/verborgen/{i}", cel, f"{named(item)} telt ook mee:") for i, cel in enumerate(item.verborgen)], []


def _cell(path: str, cel: Celwaarde, before: str) -> Vondst:
    """A cell with an amount; one whose number is not known may be nothing."""
    value = exact(cel.waarde)
    lost = () if value is not None else (Gemis(f"{path}/waarde", f"het getal in {cel.cel}"),)
    return Vondst(path, cel.cel, f"{before} {named(cel)}, {words(value, cel.eenheid)}", cents(value, cel.eenheid),
                  value is not None, lost)


def _stale(path: str, item: Somcel) -> tuple[list[Vondst], list[Gemis]]:
    stored, added = exact(item.uitkomst), exact(item.optelling)
    lost = [Gemis(f"{path}/{key}", naam) for key, naam, value in (
        ("uitkomst", f"de opgeslagen uitkomst van {item.cel}", stored),
        ("optelling", f"wat {item.bereik} samen is", added)) if value is None]
    if stored is None or added is None or not differs(stored, added, item.eenheid):
        return [], lost
    return [Vondst(path, item.cel, f"{named(item)} staat op {words(stored, item.eenheid)}, {item.bereik} is samen "
                                   f"{words(added, item.eenheid)}", cents(stored - added, item.eenheid))], lost


def _rounded(path: str, item: Somcel) -> tuple[list[Vondst], list[Gemis]]:
    total, parts = exact(item.getoond), exact(item.getoonde_optelling)
    if total is None and parts is None:
        return [], []
    if total is None or parts is None:
        key = "getoond" if total is None else "getoonde_optelling"
        return [], [Gemis(f"{path}/{key}", f"wat {item.cel} en zijn rijen tonen")]
    unit = item.eenheid
    text = f"{named(item)} toont {words(total, unit)}, wat er getoond staat is samen {words(parts, unit)}"
    return ([Vondst(path, item.cel, text, cents(total - parts, unit))] if total != parts else []), []


def missed(dossier: Dossier) -> Iterator[Feit]:
    """Per sheet: cells with an amount that a sum leaves out."""
    return _per_sheet(dossier, "werkbladsom", "gemist", _missed)


def hidden(dossier: Dossier) -> Iterator[Feit]:
    """Per sheet: cells that a sum counts and that nobody sees."""
    return _per_sheet(dossier, "werkbladverborgen", "verborgen", _hidden)


def stale(dossier: Dossier) -> Iterator[Feit]:
    """Per sheet: sums whose stored result is not what the stored numbers add up to."""
    return _per_sheet(dossier, "werkbladuitkomst", "verouderd", _stale)


def rounded(dossier: Dossier) -> Iterator[Feit]:
    """Per sheet: sums that show something else than the numbers that are shown above them, and whether the sheet says so."""
    for path, sheet in sheets(dossier):
        if sheet.sommen == ():
            continue
        found, lost = _found(path, sheet, _rounded) if sheet.sommen else ([], list(absent(path, "sommen", _SUMS)))
        told = sheet.afronding_genoemd
        silent = [] if told else found
        unknown = [Gemis(f"{path}/afronding_genoemd", "of het blad zegt dat bedragen zijn afgerond")]
        if found and told is None:
            silent = [item._replace(zeker=False, gemis=tuple(unknown)) for item in found]
        yield sheet_fact("werkbladafronding", path, sheet, {"verzwegen": (silent, lost), "afwijkend": (found, lost)})


_EVIDENCE = {"blad": "het werkblad"}


def _kind(naam: str, betekenis: str, field: str, meaning: str, make: Callable[[Dossier], Iterator[Feit]]) -> Feitsoort:
    return Feitsoort(naam, betekenis, ("werkbladen",), {field: Veld(Type.AANTAL, meaning, onzeker=True)},
                     {**_EVIDENCE, f"{field}_cellen": "die cellen"}, make, "geen werkmap met sommen")


SOORTEN = (
    _kind("werkbladsom", "De sommen van een werkblad, en wat zij niet meetellen.", "gemist",
          "cellen met een getal die een som overslaat", missed),
    _kind("werkbladverborgen", "De sommen van een werkblad, en wat zij onzichtbaar meetellen.", "verborgen",
          "verborgen cellen met een getal die een som meetelt", hidden),
    _kind("werkbladuitkomst", "De sommen van een werkblad, en of hun opgeslagen uitkomst klopt.", "verouderd",
          "sommen met een andere uitkomst dan hun cellen samen", stale),
    Feitsoort("werkbladafronding", "De sommen van een werkblad, en of wat zij tonen klopt met wat erboven getoond staat.",
              ("werkbladen",),
              {"verzwegen": Veld(Type.AANTAL, "sommen die anders tonen, op een blad dat niets zegt over afronding", onzeker=True),
               "afwijkend": Veld(Type.AANTAL, "sommen die anders tonen dan de getoonde getallen samen", onzeker=True)},
              {**_EVIDENCE, "verzwegen_cellen": "die cellen", "afwijkend_cellen": "die cellen"}, rounded,
              "geen werkmap met sommen"),
)
