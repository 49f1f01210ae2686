"""What facts about named amounts share: which amounts they are about, and what is missing to know that."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.mentions import EURO, THOUSAND, widest
from vtt_engine.record.amounts import BedragPost
from vtt_engine.record.base import GEEN
from vtt_engine.record.values import Bedrag

NOW = ("gevraagd", "besloten")
PARTS = {"bedragen": "bedragen in de tekst", "tabellen": "bedragen in tabellen"}
APPLIES = Veld(Type.JANEE, "of er zo'n bedrag is; onbekend als een sleutel ontbreekt die dat beslist")
Lost = tuple[Gemis, ...]
Verdict = tuple[bool | None, Lost]
_NAMES = {"soort": "of het een last of een baat is", "aard": "of het bedrag incidenteel of structureel is",
          "stand": "of het bedrag is gevraagd, besloten of eerder toegekend", "bron": "wie het betaalt"}


class Post(NamedTuple):
    """An amount with its pointer; ``gemis`` names the keys that leave open whether it is of the kind asked for."""

    pad: str
    item: BedragPost
    gemis: Lost

    @property
    def cent(self) -> int | None:
        """The amount in cents; None if the document names none."""
        return self.item.bedrag.cent if self.item.bedrag else None

    @property
    def stap(self) -> int:
        """The step of the widest reading, in cents."""
        if self.item.bedrag is None:
            return EURO
        step = self.item.precisie.cent if self.item.precisie else self.item.bedrag.precisie
        return widest(self.item.bedrag.cent, step, self.item.precisie is not None)


def by_subject(dossier: Dossier, wanted: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, list[Post]]]:
    """Per subject the amounts that are, or may be, of the kind asked for (per key the words that count).

    Where several keys make the kind, one of them must be filled in: an amount that says nothing of it is not asked after.
    """
    telling = [key for key in wanted if key != "stand"]
    found: dict[str, list[Post]] = {}
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        pad, values = f"/bedragen/{i}", {key: getattr(item, key) for key in wanted}
        if len(telling) > 1 and all(values[key] is None for key in telling):
            continue
        if item.onderwerp != GEEN and all(value is None or value in wanted[key] for key, value in values.items()):
            gone = tuple(Gemis(f"{pad}/{key}", _NAMES[key]) for key, value in values.items() if value is None)
            found.setdefault(item.onderwerp, []).append(Post(pad, item, gone))
    yield from found.items()


def absent_parts(dossier: Dossier, soort: str, parts: Mapping[str, str]) -> Iterator[Feit]:
    """Per part that is absent while another part of the kind holds something: a fact that says so."""
    gone = {part: naam for part, naam in parts.items() if getattr(dossier.voorstel, part) is None}
    if any(getattr(dossier.voorstel, part) for part in parts):
        for part, naam in gone.items():
            yield Feit(soort, naam, {}, plaatsen=(Plaats(f"/{part}"),),
                       ontbreekt={"geldt": (Gemis(f"/{part}", f"het onderdeel {part}"),)})


def applies(posts: Iterable[Post]) -> Verdict:
    """Whether some amount is certainly of the kind asked for; None with what is missing if that stays open."""
    own = list(posts)
    sure = any(not post.gemis for post in own)
    return (True, ()) if sure else (None, tuple(g for post in own for g in post.gemis))


def tally(posts: Iterable[Post], wrong: Callable[[Post], Verdict]) -> tuple[int | Bereik, list[Post], Lost]:
    """Count the amounts that are wrong: how many, which ones for sure, and what is missing to know the rest."""
    bad: list[Post] = []
    lost: list[Gemis] = []
    maybe = 0
    for post in posts:
        verdict, gone = wrong(post)
        if verdict is False:
            continue
        if verdict and not post.gemis:
            bad.append(post)
        else:
            maybe += 1
            lost.extend((*gone, *post.gemis))
    return Bereik(len(bad), len(bad) + maybe) if maybe else len(bad), bad, tuple(lost)


def some(posts: Iterable[Post], key: str, naam: str, good: Callable[[object], bool]) -> Verdict:
    """Whether some mention has a good value of a key; None with what is missing if a mention leaves it open."""
    own = list(posts)
    values = [getattr(post.item, key) for post in own]
    if any(value is not None and good(value) for value in values):
        return True, ()
    lost = tuple(Gemis(f"{post.pad}/{key}", naam) for post, value in zip(own, values, strict=True) if value is None)
    return (None, lost) if lost else (False, ())


def places(posts: Iterable[Post]) -> tuple[Plaats, ...]:
    """Where these amounts stand."""
    return tuple(Plaats(post.pad, post.item.plaats) for post in posts)


def terms(posts: Iterable[Post]) -> tuple[Term, ...]:
    """These amounts as terms of a sum."""
    return tuple(Term(f"{post.item.onderwerp}, {post.item.plaats or post.item.id}", post.cent, "cent", post.pad)
                 for post in posts)


def largest(posts: Iterable[Post]) -> int:
    """The size in cents of the largest of these amounts; 0 if none is known."""
    return max((abs(post.cent or 0) for post in posts), default=0)


def printed_step(amounts: Iterable[Bedrag | None]) -> int:
    """The step in cents that figures of one overview are printed in: € 1.000 if all end in 000, else as they are written."""
    known = [amount for amount in amounts if amount is not None]
    whole = [amount for amount in known if amount.cent]
    if whole and all(amount.cent % THOUSAND == 0 and amount.precisie == EURO for amount in whole):
        return THOUSAND
    return min((amount.precisie for amount in known), default=EURO)
