"""Facts about money that is called incidenteel while the document says it was introduced in an earlier year."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import (
    APPLIES,
    NOW,
    PARTS,
    Post,
    Verdict,
    absent_parts,
    applies,
    by_subject,
    largest,
    places,
    tally,
    terms,
)
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom, Rij
from vtt_engine.record.tables import Tabel

_WANTED = {"soort": ("last",), "aard": ("incidenteel",), "stand": NOW}


def earlier(dossier: Dossier) -> Iterator[Feit]:
    """Per subject of incidental lasten, and per column of incidental amounts: what existed in an earlier year."""
    yield from absent_parts(dossier, "ingevoerde post", PARTS)
    for subject, posts in by_subject(dossier, _WANTED):
        yield _in_text(subject, posts)
    for path, table, pad, column in dossier.columns():
        if (column.soort == "bedrag" and table.per_gemeente is not True and column.aard in ("incidenteel", None)
                and column.stand != "eerder"):
            yield _in_column(dossier, path, table, pad, column)


def _in_text(subject: str, posts: list[Post]) -> Feit:
    certain, gone = applies(posts)
    count, bad, lost = tally(posts, _older)
    fixed, open_end = _end(posts)
    missing = {"geldt": gone, "eerder": lost, "einde_besloten": open_end}
    return Feit("ingevoerde post", subject, known(geldt=certain, eerder=count, einde_besloten=fixed),
                {"wat": subject, "waar": opsomming([post.item.plaats or post.item.id for post in bad]),
                 "jaren": opsomming([str(y) for y in sorted({int(p.item.ingevoerd or 0) for p in bad})]),
                 "jaar": opsomming([str(y) for y in sorted({int(p.item.jaar or 0) for p in bad})])},
                places(bad or posts), {key: g for key, g in missing.items() if g},
                partial(Berekening, terms(posts), "jaar van invoering naast begrotingsjaar", stappen=tuple(
                    f"{p.item.plaats or p.item.id}: ingevoerd {p.item.ingevoerd or 'niet ingevuld'}, begrotingsjaar "
                    f"{p.item.jaar or 'niet ingevuld'}" for p in posts)),
                frozenset({f"aard:{subject}"}), "cent", largest(bad))


def _older(post: Post) -> Verdict:
    return _before(post.item.ingevoerd, f"{post.pad}/ingevoerd", post.item.jaar, f"{post.pad}/jaar")


def _before(since: int | str | None, since_pad: str, year: int | str | None, year_pad: str) -> Verdict:
    """Whether a post is older than the year of its amount; a document that does not say so does not claim it."""
    if since is None:
        return None, (Gemis(since_pad, "het jaar waarin de post is ingevoerd"),)
    if not isinstance(since, int):
        return False, ()
    return (since < year, ()) if isinstance(year, int) else (None, (Gemis(year_pad, "het begrotingsjaar"),))


def _end(posts: list[Post]) -> Verdict:
    """Whether a decision fixes the end of all of these amounts."""
    if any(post.item.einde_besloten is False for post in posts):
        return False, ()
    lost = tuple(Gemis(f"{post.pad}/einde_besloten", "of het einde vastligt in een besluit") for post in posts
                 if post.item.einde_besloten is None)
    return (None, lost) if lost else (True, ())


def _in_column(dossier: Dossier, path: str, table: Tabel, pad: str, column: Kolom) -> Feit:
    verdicts = [(f"{path}/rijen/{i}", row, value, *_before(row.ingevoerd, f"{path}/rijen/{i}/ingevoerd", column.jaar,
                                                           f"{pad}/jaar"))
                for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column.id), strict=True))]
    bad = [(place, row, value) for place, row, value, verdict, _ in verdicts if verdict]
    lost = tuple(dict.fromkeys(g for *_, gone in verdicts for g in gone))
    maybe = sum(verdict is None for *_, verdict, _ in verdicts)
    fixed, open_end = _end_of_subject(dossier, pad, column) if bad or maybe else (True, ())
    gone = _open(pad, column) if bad or maybe else ()
    missing = {"geldt": gone, "eerder": lost, "einde_besloten": open_end}
    name = table.titel or table.id
    return Feit("ingevoerde post", f"tabel {table.id}, kolom {column.id}", known(
        geldt=None if gone else True, eerder=Bereik(len(bad), len(bad) + maybe) if maybe else len(bad), einde_besloten=fixed),
        {"wat": opsomming([row.naam for _, row, _ in bad]), "waar": name, "jaar": str(column.jaar or ""),
         "jaren": opsomming([str(y) for y in sorted({int(row.ingevoerd or 0) for _, row, _ in bad})])},
        tuple(Plaats(place, table.plaats or name) for place, *_ in bad) or (Plaats(pad, table.plaats or name),),
        {key: g for key, g in missing.items() if g},
        partial(_rows_sum, tuple((place, row, value) for place, row, value, *_ in verdicts), column),
        frozenset({f"tabel:{table.id}/{column.id}", f"aard:{column.onderwerp}"}), "cent",
        sum(abs(value or 0) for *_, value in bad), tuple(row.naam for _, row, _ in bad))


def _open(pad: str, column: Kolom) -> tuple[Gemis, ...]:
    keys = (("aard", column.aard, "of de bedragen incidenteel zijn"), ("stand", column.stand, "of de bedragen nieuw zijn"))
    return tuple(Gemis(f"{pad}/{key}", naam) for key, value, naam in keys if value is None)


def _end_of_subject(dossier: Dossier, pad: str, column: Kolom) -> Verdict:
    """Whether the end is fixed of the amount that the column builds up, as its mentions in the text say."""
    if column.onderwerp in (None, GEEN):
        return None, (Gemis(f"{pad}/onderwerp", "het onderwerp waarvan het einde vastligt"),)
    posts = dict(by_subject(dossier, _WANTED)).get(column.onderwerp or "", [])
    return _end(posts) if posts else (None, (Gemis("/bedragen", f"een bedrag voor {column.onderwerp}, met zijn einde"),))


def _rows_sum(rows: tuple[tuple[str, Rij, int | None], ...], column: Kolom) -> Berekening:
    return Berekening(tuple(Term(f"{row.naam}, ingevoerd: {row.ingevoerd or 'niet ingevuld'}", value, "cent",
                                 f"{place}/cellen/{column.id}") for place, row, value in rows),
                      "jaar van invoering naast begrotingsjaar", stappen=(f"begrotingsjaar {column.jaar or 'niet ingevuld'}",))


SOORTEN = (
    Feitsoort("ingevoerde post", "Geld dat incidenteel heet, en het jaar waarin de post volgens het stuk is ingevoerd.",
              ("bedragen", "tabellen"),
              {"geldt": APPLIES,
               "eerder": Veld(Type.AANTAL, "posten die minstens een jaar vóór het begrotingsjaar zijn ingevoerd", onzeker=True),
               "einde_besloten": Veld(Type.JANEE, "of het einde vastligt in een besluit")},
              {"wat": "de posten", "waar": "waar zij staan", "jaren": "de jaren van invoering", "jaar": "het begrotingsjaar"},
              earlier, "geen bedrag dat incidenteel heet"),
)
