"""Facts about gross amounts: a bate that was taken off a last before the amount was printed."""

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
from vtt_engine.record.columns import Rij
from vtt_engine.record.sums import Optelsom, Somterm
from vtt_engine.record.tables import Tabel


def netting(dossier: Dossier) -> Iterator[Feit]:
    """Per subject of the text, and per table: net amounts of which the two gross amounts are not shown."""
    yield from absent_parts(dossier, "saldering", PARTS)
    for subject, posts in by_subject(dossier, {"stand": NOW}):
        own = [post for post in posts if post.cent is not None]
        if own:
            yield _in_text(dossier, subject, own)
    for path, table in dossier.tables():
        if table.per_gemeente is not True and any(column.soort == "bedrag" for column in table.kolommen):
            yield _in_table(path, table)


def _in_text(dossier: Dossier, subject: str, posts: list[Post]) -> Feit:
    certain, gone = applies(posts)
    count, bad, lost = tally(posts, partial(_hidden, dossier, posts))
    steps = tuple(f"{post.item.plaats or post.item.id}: {_said(post.item.gesaldeerd)}"
                  f"{'; een som toont beide bedragen' if _shown(dossier, posts, post) else ''}" for post in posts)
    return Feit("saldering", subject, known(geldt=certain, netto=count),
                {"onderwerp": subject, "bedrag": Term("", (bad or posts)[0].cent, "cent"),
                 "waar": opsomming([post.item.plaats or post.item.id for post in bad])},
                places(bad or posts), {key: g for key, g in (("geldt", gone), ("netto", lost)) if g},
                partial(Berekening, terms(posts), "nagaan of het bedrag bruto is", stappen=steps),
                frozenset({f"bedrag:{subject}|{post.item.jaar}" for post in posts}), "cent", largest(bad))


def _said(netted: bool | None) -> str:
    return "niet ingevuld" if netted is None else "gesaldeerd" if netted else "bruto"


def _hidden(dossier: Dossier, posts: list[Post], post: Post) -> Verdict:
    netted = post.item.gesaldeerd
    if netted is None:
        return None, (Gemis(f"{post.pad}/gesaldeerd", "of het bedrag een last min een baat is"),)
    if not netted or _shown(dossier, posts, post):
        return False, ()
    lost = tuple(Gemis(f"/{part}", f"de {part} die de bruto bedragen tonen") for part in ("rekensommen", "tabellen")
                 if getattr(dossier.voorstel, part) is None)
    return (None, lost) if lost else (True, ())


def _shown(dossier: Dossier, posts: list[Post], post: Post) -> bool:
    """Whether a sum of the text ends in this amount (at any of its places), or a column that follows from other columns."""
    if any(column.onderwerp == post.item.onderwerp and column.jaar == post.item.jaar and len(column.termen) > 1
           for _, _, _, column in dossier.columns()):
        return True
    twins = {other.item.id for other in posts if (other.item.jaar, other.item.stand) == (post.item.jaar, post.item.stand)}
    return any(isinstance(som, Optelsom) and som.uitkomst.bedrag in twins and len(som.termen) > 1
               and all(_has_amount(dossier, term) for term in som.termen) for som in dossier.voorstel.rekensommen or ())


def _has_amount(dossier: Dossier, term: Somterm) -> bool:
    if term.waarde is not None:
        return True
    return term.bedrag in dossier.bedragen and dossier.bedragen[term.bedrag][1].bedrag is not None


def _in_table(path: str, table: Tabel) -> Feit:
    rows = [(f"{path}/rijen/{i}", row) for i, row in enumerate(table.rijen)]
    bad = [(pad, row) for pad, row in rows if row.gesaldeerd and not _split(table, row)]
    lost = tuple(Gemis(f"{pad}/gesaldeerd", f"{row.naam}: of het bedrag een last min een baat is") for pad, row in rows
                 if row.gesaldeerd is None)
    gone = (Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"),) if table.per_gemeente is None else ()
    name = table.titel or table.id
    return Feit("saldering", f"tabel {table.id}", known(
        geldt=None if gone else True, netto=Bereik(len(bad), len(bad) + len(lost)) if lost else len(bad)),
        {"onderwerp": opsomming([row.naam for _, row in bad]), "bedrag": Term("", None, "cent"), "waar": name},
        tuple(Plaats(pad, table.plaats or name) for pad, _ in bad) or (Plaats(path, table.plaats or name),),
        {key: g for key, g in (("geldt", gone), ("netto", lost)) if g},
        partial(Berekening, (), "nagaan of elke rij bruto is",
                stappen=tuple(f"{row.naam}: {_said(row.gesaldeerd)}" for _, row in rows) or (f"{name} heeft geen rijen",)),
        frozenset({f"tabel:{table.id}"}), cellen=tuple(row.naam for _, row in bad))


def _split(table: Tabel, row: Rij) -> bool:
    """Whether the row prints the amounts that a net column of the table follows from."""
    return any(column.soort == "bedrag" and len(column.termen) > 1 and column.id in row.cellen
               and all(name in row.cellen for _, name in column.termen) for column in table.kolommen)


SOORTEN = (
    Feitsoort("saldering", "Bedragen die nu worden geraamd: bruto, of een last waar een bate al af is.", ("bedragen", "tabellen"),
              {"geldt": APPLIES, "netto": Veld(Type.AANTAL, "netto bedragen waarvan het stuk de bruto bedragen niet toont",
                                               onzeker=True)},
              {"onderwerp": "het onderwerp of de rijen", "bedrag": "het bedrag, bij een bedrag in de tekst",
               "waar": "waar het netto bedrag staat"}, netting, "geen bedrag dat nu wordt geraamd"),
)
