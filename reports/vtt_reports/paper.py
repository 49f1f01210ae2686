"""What stands on paper, the same in PDF and Word: advice, what must change, terms, what is right, what is open, sign-off."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from vtt_engine.facts.fact import Bereik, Plaats, Term, Type
from vtt_engine.notation import dag_met_weekdag, euro, opsomming
from vtt_engine.outcomes.margin import Marge
from vtt_engine.outcomes.outcome import Toetsuitkomst, shown_field, shown_term
from vtt_engine.outcomes.report import Oorzaak, Rapport
from vtt_reports.advice import Advies, advice
from vtt_reports.effects import Effect, effects, rows_redone
from vtt_reports.layout import clean
from vtt_reports.remarks import place_words, without_folders
from vtt_reports.view import Beeld, Kaart, count, view, view_finding
from vtt_reports.wording import article

LONGEST = 1500
NO_AUDIT = ("Dit is geen accountantscontrole. De toets rekent na wat in het voorstel staat, en legt het naast de wet. "
            "Of de onderliggende cijfers kloppen, zegt hij niet.")
REPAIR_BY = "Herstel is aan de schrijver van het voorstel, tenzij er een ander bij staat."


class Punt(NamedTuple):
    """A cause or what follows from it. ``nu`` and ``moet``: what the figure is and what it should be; ``uiterlijk``: the last
    day the law gives; ``omvang``: the amount it is about; ``artikel``: the norm in short. Empty where the finding does not say.
    """

    nummer: str
    kaart: Kaart
    waar: tuple[str, ...]
    nu: str
    moet: str
    omvang: str
    effect: tuple[Effect, ...]
    artikel: str
    uiterlijk: str
    gevolgen: tuple["Punt", ...] = ()


class Termijn(NamedTuple):
    """A term: what, the day or days of the record, the limit, and what is left."""

    code: str
    titel: str
    over: str
    gemeten: str
    grens: str
    teken: str
    marge: str
    artikel: str


class Nagerekend(NamedTuple):
    """A sum that was redone and is right: how, and the figure."""

    code: str
    titel: str
    over: str
    som: str
    uitkomst: str


class Regelrij(NamedTuple):
    """One outcome of a rule for the form: its sign and word, where, and what is said."""

    code: str
    titel: str
    teken: str
    uitkomst: str
    waar: str
    tekst: str


class Blad(NamedTuple):
    """A report on paper. ``punten``: causes with an open fout or waarschuwing; ``rest``: the other causes.

    ``ook_goed``: what else is right, without a sum; ``gemist``: what is missing, and how many checks that would decide.
    """

    beeld: Beeld
    bestand: str
    gegevens: tuple[tuple[str, str], ...]
    advies: Advies
    punten: tuple[Punt, ...]
    rest: tuple[Punt, ...]
    termijnen: tuple[Termijn, ...]
    goed: tuple[Nagerekend, ...]
    ook_goed: int
    gemist: tuple[tuple[str, str], ...]
    regels: tuple[Regelrij, ...]


def sheet(rapport: Rapport) -> Blad:
    """Make what stands on paper of a report."""
    beeld = view(rapport)
    heavy = [cause for cause in rapport.oorzaken if _weighs(cause)]
    light = [cause for cause in rapport.oorzaken if not _weighs(cause)]
    right = [u for u in rapport.uitkomsten if u.uitkomst == "voldoet"]
    redone = tuple(found for u in right if (found := _redone(u)) is not None)
    identity = tuple((naam, value) for naam, value in (("soort", rapport.soort), ("kenmerk", rapport.kenmerk)) if value)
    return Blad(beeld, PurePath(rapport.bestand).name, identity, advice(rapport), tuple(_points(heavy, 1, rapport)),
                tuple(_points(light, len(heavy) + 1, rapport)), tuple(_terms(rapport)), redone, len(right) - len(redone),
                _missed(beeld), tuple(_rows(rapport)))


def shown(text: str) -> str:
    """A text as it can stand on paper: without control characters, and of a very long one only the begin."""
    plain = clean(text)
    if len(plain) <= LONGEST:
        return plain
    return f"{plain[:LONGEST]} … (en nog {count(len(plain) - LONGEST, 'teken', 'tekens')})"


def _weighs(cause: Oorzaak) -> bool:
    return any(u.open and u.ernst in ("fout", "waarschuwing") for u in (cause.hoofd, *cause.gevolgen))


def _points(causes: Sequence[Oorzaak], first: int, rapport: Rapport) -> Iterator[Punt]:
    for number, cause in enumerate(causes, first):
        following = tuple(_point(u, f"{number}.{i}", rapport) for i, u in enumerate(cause.gevolgen, 1))
        yield _point(cause.hoofd, str(number), rapport)._replace(gevolgen=following)


def _point(u: Toetsuitkomst, number: str, rapport: Rapport) -> Punt:
    som = u.berekening()
    now, right = _said(som.gevonden), _said(som.verwacht)
    if not now and u.marge and u.marge.gemeten is not None:
        now, right = _measured(u.marge), _limit(u.marge)
    amount = euro(u.feit.omvang) if u.feit and u.feit.omvang else ""
    last = u.marge and u.marge.soort is Type.DATUM and u.marge.hoogstens
    return Punt(number, view_finding(u, rapport), _where(u, rapport), now or _quote(u, rapport), right, amount, effects(u), _article(u),
                _day(u.marge) if last and u.marge else "")


def _said(term: Term | None) -> str:
    return f"{term.naam} {shown_term(term)}".strip() if term else ""


def _quote(u: Toetsuitkomst, rapport: Rapport) -> str:
    """The words of the document that was read, at the first place that has any."""
    words = (rapport.vindplaatsen[p.pad].tekst for p in u.plaatsen if p.pad in rapport.vindplaatsen and p.pad not in rapport.plekken)
    return next((f"“{text}”" for text in words if text), "")


def _where(u: Toetsuitkomst, rapport: Rapport) -> tuple[str, ...]:
    """The places of a finding in words, without folders; a place without words is a line of the record."""
    return tuple(dict.fromkeys(_place(plaats, rapport) for plaats in u.plaatsen))


def _place(plaats: Plaats, rapport: Rapport) -> str:
    line, origin = rapport.plekken.get(plaats.pad), rapport.vindplaatsen.get(plaats.pad)
    if line is not None and plaats.tekst:
        return plaats.tekst
    words = place_words(plaats, rapport)
    if words == rapport.bestand and line is not None:
        return f"regel {line.regelnummer} van het dossier"
    return words.replace(origin.bestand, PurePath(origin.bestand).name) if origin else without_folders(words, rapport)


def _redone(u: Toetsuitkomst) -> Nagerekend | None:
    """The sum of what is right: one that gives a figure to lay beside the printed one, or one per row."""
    som = u.berekening()
    rows = rows_redone(som)
    if som.gevonden is None or som.verwacht is None:
        return Nagerekend(u.code, u.titel, _about(u), som.bewerking, count(len(rows), "rij", "rijen")) if rows else None
    terms = f" ({count(len(som.termen), 'waarde', 'waarden')})" if som.termen else ""
    return Nagerekend(u.code, u.titel, _about(u), f"{som.bewerking}{terms}", shown_term(som.gevonden))


def _missed(beeld: Beeld) -> tuple[tuple[str, str], ...]:
    """What is missing by name, with the number of checks and the codes of their rules; most first."""
    names: dict[str, list[str]] = {}
    for gemist in beeld.gemist:
        names.setdefault(gemist.naam, []).extend(gemist.toetsen)
    rows = sorted(names.items(), key=lambda item: -len(item[1]))
    return tuple((naam, f"{count(len(checks), 'toets', 'toetsen')} ({opsomming(sorted({c.partition(' ')[0] for c in checks}))})")
                 for naam, checks in rows)


def _about(u: Toetsuitkomst) -> str:
    """What an outcome is about, in the words of the proposal where it has them."""
    evidence = (u.feit.bewijs() if callable(u.feit.bewijs) else u.feit.bewijs) if u.feit else {}
    places = list(dict.fromkeys(plaats.tekst for plaats in u.plaatsen if plaats.tekst))
    return str(evidence.get("stuk") or opsomming(places, 3) or u.over)


def _article(u: Toetsuitkomst) -> str:
    """The norm by its short name, with article and lid."""
    return article(u.geldend.norm.kort, u.geldend.versie, u.geldend.norm.bwb) if u.geldend else ""


def _terms(rapport: Rapport) -> Iterator[Termijn]:
    """The terms that were tested, the one with the fewest days left first; those that are not known last.

    Acts for which the days are the same stand in one row.
    """
    tested = [(u, u.marge) for u in rapport.uitkomsten if u.marge]
    acts: dict[Termijn, list[str]] = {}
    for u, marge in sorted(tested, key=lambda item: (item[1].dagen is None, item[1].dagen or 0)):
        sign = "?" if marge.dagen is None else "✓" if marge.dagen >= 0 else "✗"
        row = Termijn(u.code, u.titel, "", _measured(marge), _limit(marge), sign, _left(marge), _article(u))
        acts.setdefault(row, []).append(_about(u))
    for row, names in acts.items():
        yield row._replace(over=opsomming(list(dict.fromkeys(names))))


def _measured(marge: Marge) -> str:
    if isinstance(marge.gemeten, Bereik) and marge.soort is Type.DAGEN:
        return f"{marge.gemeten.laag} tot {shown_field(marge.gemeten.hoog, marge.soort, '')}"
    return "niet bekend" if marge.gemeten is None else shown_field(marge.gemeten, marge.soort, "")


def _limit(marge: Marge) -> str:
    if marge.soort is Type.DATUM:
        return f"{'uiterlijk' if marge.hoogstens else 'vanaf'} {_day(marge)}"
    return f"{'hoogstens' if marge.hoogstens else 'minstens'} {shown_field(marge.grens, marge.soort, '')}"


def _day(marge: Marge) -> str:
    return dag_met_weekdag(marge.grens) if isinstance(marge.grens, int) else shown_field(marge.grens, marge.soort, "")


def _left(marge: Marge) -> str:
    if marge.dagen is None:
        return "niet te bepalen"
    days = count(abs(marge.dagen), "dag", "dagen")
    if marge.dagen >= 0:
        return f"{days} over"
    return f"{days} te {'laat' if marge.hoogstens else 'vroeg'}" if marge.soort is Type.DATUM else f"{days} te kort"


def _rows(rapport: Rapport) -> Iterator[Regelrij]:
    """Per rule its outcomes: a row for every finding, and one for all it says the same of."""
    groups: dict[tuple[str, str, str], list[Toetsuitkomst]] = {}
    for u in rapport.uitkomsten:
        groups.setdefault((u.code, u.uitkomst, u.over if u.bevinding else ""), []).append(u)
    for (code, outcome, _), members in sorted(groups.items()):
        first, times = members[0], f" ({len(members)} keer)" if len(members) > 1 else ""
        if first.bevinding:
            card = view_finding(first, rapport)
            where = opsomming(list(_where(first, rapport)), 5)
            yield Regelrij(code, first.titel, card.teken, f"{outcome}: {card.ernst}", where, card.melding)
            continue
        sign = {"voldoet": "✓", "niet te bepalen": "?"}.get(outcome, "–")
        texts = [_missing(u) if outcome == "niet te bepalen" else u.opmerking or u.reden for u in members]
        where = "" if outcome == "niet van toepassing" else opsomming(list(dict.fromkeys(map(_about, members))), 5)
        yield Regelrij(code, first.titel, sign, f"{outcome}{times}", where, "; ".join(dict.fromkeys(filter(None, texts))))


def _missing(u: Toetsuitkomst) -> str:
    return f"ontbreekt: {opsomming([gemis.naam for gemis in u.ontbreekt], 3)}" if u.ontbreekt else u.reden
