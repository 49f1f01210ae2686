"""Facts about an adopted change: the table per gemeente that goes with the new amount."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.column import Tabelkolom
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.dividing import of_difference
from vtt_engine.facts.effect.grounds import of_amount
from vtt_engine.facts.fact import Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, Waarde, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO, Vermelding
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom
from vtt_engine.record.proposal import Beslispunt
from vtt_engine.record.tables import Tabel

Lost = tuple[Gemis, ...]
_ASKED = ("gevraagd", None)
_DECISIONS = ("aangenomen", "gewijzigd", "verworpen", "aangehouden", "geen")


def _columns(dossier: Dossier, subject: str) -> list[Tabelkolom]:
    """The columns with this subject in the tables that (may) have a row per gemeente."""
    return [found for found in dossier.columns() if found.kolom.onderwerp == subject and found.kolom.soort == "bedrag"
            and found.tabel.per_gemeente is not False]


def adapted_tables(dossier: Dossier) -> Iterator[Feit]:
    """Per decision point with a table per gemeente: the adapted table beside the asked one and the adopted amount."""
    for i, point in enumerate(dossier.voorstel.beslispunten or ()):
        if point.onderwerp == GEEN:
            continue
        columns = _columns(dossier, point.onderwerp)
        for asked in columns:
            if asked.kolom.stand in _ASKED:
                twin = sum(c.tabel is asked.tabel and c.kolom.stand in _ASKED for c in columns) > 1
                name = f"beslispunt {point.nummer}, tabel {asked.tabel.id}" + (f", kolom {asked.kolom.id}" if twin else "")
                yield _adapted(dossier, name, (f"/beslispunten/{i}", point), asked, [c for c in columns if c is not asked])


def _adapted(dossier: Dossier, name: str, where: tuple[str, Beslispunt], asked: Tabelkolom, others: list[Tabelkolom]) -> Feit:
    path, point = where
    found = next((c for c in others if c.kolom.stand == "besloten" and c.kolom.jaar == asked.kolom.jaar), None)
    doubtful = (asked, found) if found else (asked, *others)
    lost = tuple(Gemis(f"{c.pad}/{key}", naam) for c in doubtful for key, value, naam in (
        ("stand", c.kolom.stand, "of de bedragen gevraagd of besloten zijn"), ("jaar", c.kolom.jaar, "het jaar van de kolom"))
        if value is None)
    lost += tuple(Gemis(f"{c.tabelpad}/per_gemeente", "of elke rij een gemeente is") for c in doubtful
                  if c.tabel.per_gemeente is None)
    fields: dict[str, Waarde | None] = {"afstand": 0, "verschil": 0, "ontbrekend": 0, "oud": 0}
    shown: dict[str, object] = {"totaal": "", "besloten": "", "kolommen": "", "oude": "", "aangepaste": ""}
    gone: dict[str, Lost] = {}
    if lost:
        fields, gone = {}, dict.fromkeys(("aangepast", *fields), lost)
    elif found is not None:
        fields, shown, gone = _beside(dossier, point, asked, found)
    if point.besluit is None:
        gone["besluit"] = (Gemis(f"{path}/besluit", f"het besluit over punt {point.nummer}"),)
    places = (found, asked) if found else (asked,)
    difference = fields.get("verschil")
    return Feit("aangepaste_tabel", name, known(besluit=point.besluit, aangepast=None if lost else found is not None, **fields),
                {"nummer": point.nummer, "onderwerp": point.onderwerp, "tabel": asked.tabel.titel or asked.tabel.id, **shown},
                (*(Plaats(c.pad, c.tabel.plaats or c.tabel.titel) for c in places), Plaats(path, point.plaats)),
                gone, partial(_terms, dossier, point, asked, found),
                frozenset({f"bedrag:{point.onderwerp}|{asked.kolom.jaar}"}), "cent",
                difference if isinstance(difference, int) and fields.get("afstand") else 0,
                effect=partial(_effect, dossier, point, found) if found and fields.get("afstand") else Effect)


def _effect(dossier: Dossier, point: Beslispunt, found: Tabelkolom) -> Effect:
    """What the total of the adapted table is off from the adopted amount, where the text gives that amount only once."""
    decided, total = _decided(dossier, point.onderwerp, found.kolom.jaar)[0], found.totaal
    amounts = {m.cent for m in decided if m.cent is not None}
    if len(amounts) != 1 or total is None:
        return Effect(onbekend="welk besloten bedrag geldt")
    exact = any(m.ruim <= EURO for m in decided)
    rests = (key for m in decided for key in of_amount(m.pad))
    return of_difference(found, total, amounts.pop(), exact, rests)


def _decided(dossier: Dossier, subject: str, year: int | str | None) -> tuple[list[Vermelding], Lost]:
    """The adopted amounts in the text, or what is missing to know them."""
    own = [m for m in dossier.per_onderwerp.get(subject, ()) if m.pad.startswith("/bedragen")]
    sure = [m for m in own if m.stand == "besloten" and m.jaar == year and m.cent is not None]
    maybe = tuple(g for m in own if m.fits(year or 0, "besloten") is None for g in m.open_keys())
    return sure, () if sure else maybe or (Gemis("/bedragen", f"het besloten bedrag van {subject}"),)


def _beside(dossier: Dossier, point: Beslispunt, asked: Tabelkolom, found: Tabelkolom
            ) -> tuple[dict[str, Waarde | None], dict[str, object], dict[str, Lost]]:
    """Compare the adapted table with the adopted amount and with the asked table."""
    decided, lost = _decided(dossier, point.onderwerp, asked.kolom.jaar)
    total, step = found.totaal, found.stap
    if total is None:
        lost += (Gemis(f"{found.tabelpad}/totaal" + (f"/cellen/{found.kolom.id}" if found.tabel.totaal else ""),
                       f"het totaal van kolom {found.kolom.naam or found.kolom.id}"),)
    gaps = [(printed(total or 0, step).gap(printed(m.cent or 0, m.ruim)), abs((m.cent or 0) - (total or 0)), m) for m in decided]
    gap, difference, mention = min(gaps, key=lambda g: g[:2], default=(0, 0, None))
    absent, old, holes = _counterparts(asked, found)
    fields: dict[str, Waarde | None] = {
        "afstand": None if lost else -(-gap.numerator // gap.denominator), "verschil": None if lost else difference,
        "ontbrekend": len(absent), "oud": len(old) if old or not holes else None}
    shown: dict[str, object] = {
        "totaal": euro(total) if total is not None else "onbekend", "kolommen": opsomming(absent), "oude": opsomming(old),
        "besloten": euro(mention.cent or 0) if mention else "onbekend", "aangepaste": found.tabel.titel or found.tabel.id}
    gone = {**({"afstand": lost, "verschil": lost} if lost else {}), **({"oud": holes} if holes and not old else {})}
    return fields, shown, gone


def _counterparts(asked: Tabelkolom, found: Tabelkolom) -> tuple[list[str], list[str], Lost]:
    """The asked columns that are not there again, those that should be new and are not, and cells without a value."""
    if asked.tabel is found.tabel:
        return [], [], ()
    pairs = {column.id: _match(column, found.tabel) for column in asked.tabel.kolommen if column.soort == "bedrag"}
    absent = [column.naam or column.id for column in asked.tabel.kolommen if column.id in pairs and pairs[column.id] is None]
    old: list[str] = []
    holes: list[Gemis] = []
    for name in _dependent(asked):
        other = pairs.get(name)
        if other is None:
            continue
        before = dict(zip((r.naam for r in asked.tabel.rijen), asked.tabel.waarden(name), strict=True))
        after = {row.naam: value for row, value in zip(found.tabel.rijen, found.tabel.waarden(other.id), strict=True)}
        holes += [Gemis(f"{found.tabelpad}/rijen/{r}/cellen/{other.id}", f"{row.naam}, kolom {other.naam or other.id}")
                  for r, row in enumerate(found.tabel.rijen) if after[row.naam] is None]
        moved = asked.totaal != found.totaal
        if moved and after and all(value is not None and before.get(naam) == value for naam, value in after.items()):
            old.append(other.naam or other.id)
    return absent, old, tuple(holes)


def _match(column: Kolom, table: Tabel) -> Kolom | None:
    """The column of another table that is this one again: by its subject, else by its id or heading."""
    others = [other for other in table.kolommen if other.soort == column.soort]
    named = [other for other in others if column.onderwerp != GEEN and other.onderwerp == column.onderwerp]
    alike = [other for other in others if other.onderwerp == column.onderwerp
             and (other.id == column.id or (column.naam is not None and other.naam == column.naam))]
    return next(iter((*named, *alike)), None)


def _dependent(asked: Tabelkolom) -> list[str]:
    """The changed column and those whose formula rests on it."""
    names = [asked.kolom.id]
    for _ in asked.tabel.kolommen:
        names += [column.id for column in asked.tabel.kolommen if column.soort == "bedrag" and column.id not in names
                  and any(name in names for _, name in column.termen)]
    return names


def _terms(dossier: Dossier, point: Beslispunt, asked: Tabelkolom, found: Tabelkolom | None) -> Berekening:
    decided, _ = _decided(dossier, point.onderwerp, asked.kolom.jaar)
    terms = [Term(f"besloten: {m.plaats}", m.cent, "cent", m.cel) for m in decided]
    total = found.totaal if found else None
    if found is not None:
        terms.append(Term(f"totaal van de aangepaste tabel {found.tabel.id}", total, "cent", found.pad))
    terms.append(Term(f"totaal van de gevraagde tabel {asked.tabel.id}", asked.totaal, "cent",
                      asked.pad))
    first = decided[0].cent if decided else None
    return Berekening(tuple(terms), "vergelijken, met de afronding van elk bedrag",
                      verschil=None if first is None or total is None else total - first)


SOORTEN = (
    Feitsoort("aangepaste_tabel", "De tabel per gemeente na een gewijzigd besluit, naast de gevraagde tabel.",
              ("beslispunten", "tabellen"),
              {"besluit": Veld(Type.WOORD, "wat over het punt is besloten", _DECISIONS),
               "aangepast": Veld(Type.JANEE, "of er een tabel met de besloten bedragen is"),
               "afstand": Veld(Type.BEDRAG, "de afstand tussen het totaal en het besloten bedrag die afronding niet verklaart"),
               "verschil": Veld(Type.BEDRAG, "het verschil tussen het totaal en het besloten bedrag"),
               "ontbrekend": Veld(Type.AANTAL, "kolommen van de gevraagde tabel die ontbreken"),
               "oud": Veld(Type.AANTAL, "kolommen die niet opnieuw zijn berekend")},
              {"nummer": "het beslispunt", "onderwerp": "het onderwerp", "tabel": "de gevraagde tabel",
               "aangepaste": "de aangepaste tabel", "totaal": "het totaal van de aangepaste tabel",
               "besloten": "het besloten bedrag", "kolommen": "de kolommen die ontbreken",
               "oude": "de kolommen met oude bedragen"},
              adapted_tables, "geen beslispunt met een tabel per gemeente"),
)
