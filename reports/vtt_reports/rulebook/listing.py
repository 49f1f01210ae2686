"""Listing the rulebook: what there is, filtered, grouped by family with counts; and the norms of a day."""

from collections.abc import Iterator, Sequence
from datetime import date

from vtt_engine.notation import count, dag
from vtt_engine.rulebook.loading import Regelboek
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Gebonden
from vtt_reports.layout import fold
from vtt_reports.rulebook.view import by_family, families, newest_first, short_norm, view_version, weights

GROUND_WORDS = ("praktijk", "rekenkundig", "profiel")
OWN = "Eigen regels"


class OnbekendError(ValueError):
    """A family or law nobody knows; the text names those that are known."""


def list_rules(boek: Regelboek, woorden: Sequence[str] = (), ernst: str | None = None, familie: str | None = None,
               wet: str | None = None, breedte: int = 100) -> str:
    """List the rules in which all words occur, of a weight, family or law, grouped by family.

    Raises:
        OnbekendError: no such family or law.
    """
    families = by_family(boek.regels)
    _check(familie, families, "familie")
    _check(wet, known_laws(boek), "wet")
    found = {code: regel for code, regel in boek.regels.items()
             if (ernst is None or ernst in weights(regel)) and (familie is None or code.startswith(f"{familie.upper()}-"))
             and (wet is None or wet.casefold() in (law.casefold() for law in laws_of(regel)))
             and all(word.casefold() in _searched(regel) for word in woorden)}
    if not found:
        return "Geen regel gevonden. Zonder woorden en keuzes toont vtt-check regels ze alle.\n"
    lines: list[str] = []
    groups = by_family(found)
    for letters, rules in groups.items():
        lines += [fold(f"{family_name(letters)} ({letters}), {count(len(rules), 'regel', 'regels')}", breedte, 0),
                  *(_row(regel, breedte) for regel in rules), ""]
    total = f"{count(len(found), 'regel', 'regels')} in {count(len(groups), 'familie', 'families')}"
    first = next(iter(groups.values()))[0].regel.code
    return "\n".join([*lines, fold(f"{total}. Uitleg van één regel: vtt-check uitleg {first}", breedte, 0), ""])


def family_name(letters: str) -> str:
    """The name of a family; rules of others have letters of their own."""
    return families().get(letters, OWN)


def known_laws(boek: Regelboek) -> list[str]:
    """The laws and grounds rules can rest on."""
    return [*sorted({norm.kort for norm in boek.normen.values()}, key=str.casefold), *GROUND_WORDS]


def laws_of(regel: Gebonden) -> tuple[str, ...]:
    """The laws and grounds of a rule; an eis of practice in a rule on a law counts for both."""
    grounds = [regel.regel.grondslag, *(eis.grondslag for eis in regel.regel.eisen if eis.grondslag)]
    return tuple(dict.fromkeys((*(norm.kort for norm in regel.normen.values()), *(g for g in grounds if g != "norm"))))


def _check(word: str | None, known: Sequence[str] | dict[str, list[Gebonden]], what: str) -> None:
    if word is not None and word.casefold() not in (name.casefold() for name in known):
        raise OnbekendError(f"onbekende {what} {word}; bekend zijn: {', '.join(known)}")


def _searched(regel: Gebonden) -> str:
    letters = regel.regel.code.partition("-")[0]
    return " ".join((regel.regel.code, regel.regel.titel, regel.regel.waarom, family_name(letters), _basis(regel),
                     *regel.normen)).casefold()


def _basis(regel: Gebonden) -> str:
    norms = dict.fromkeys(short_norm(norm) for norm in regel.normen.values())
    return ", ".join(norms) or ("rekenkunde" if regel.regel.grondslag == "rekenkundig" else regel.regel.grondslag)


def _row(regel: Gebonden, breedte: int) -> str:
    """One rule: its code and title, then its weights and ground on the same line if that fits, else on the next."""
    begin = f" {regel.regel.code:<7} "
    title = f"{begin}{fold(regel.regel.titel, breedte, len(begin))}"
    rest = f"{', '.join(weights(regel))}; {_basis(regel)}"
    last = title.rsplit("\n", 1)[-1]
    if len(last) + 2 + len(rest) <= breedte:
        return f"{title}{' ' * (breedte - len(last) - len(rest))}{rest}"
    return f"{title}\n{' ' * len(begin)}{fold(rest, breedte, len(begin))}"


def list_norms(boek: Regelboek, woorden: Sequence[str] = (), op: date | None = None, breedte: int = 100) -> str:
    """List what holds on a day (default: the newest version of each norm), by law."""
    found = [norm for _, norm in sorted(boek.normen.items()) if all(word.casefold() in _norm_text(norm) for word in woorden)]
    if not found:
        return "Geen norm gevonden. Zonder woorden toont vtt-check normen ze alle.\n"
    head = f"Wat gold op {dag(op)}" if op else "De jongste versie van elke norm; een andere dag: --op JJJJ-MM-DD"
    lines = [fold(head, breedte, 0), ""]
    for wet in sorted({norm.wet for norm in found}, key=str.casefold):
        lines.append(fold(wet, breedte, 0))
        for norm in found:
            if norm.wet == wet:
                lines += _norm(norm, boek, op, breedte)
        lines.append("")
    total = count(len(found), "norm", "normen")
    return "\n".join([*lines, fold(f"{total}. Alle versies van één norm: vtt-check uitleg {found[0].id}", breedte, 0), ""])


def _norm(norm: Norm, boek: Regelboek, op: date | None, breedte: int) -> Iterator[str]:
    used = [code for code, regel in boek.regels.items() if norm.id in regel.normen]
    version = norm.versie(op) if op else newest_first(norm)[0]
    yield f" {norm.id}  {fold(norm.titel, breedte, len(norm.id) + 3)}"
    if version is None:
        yield f"   {fold('Van deze dag is geen versie gelezen; een toets die dag is niet te bepalen.', breedte, 3)}"
    else:
        shown = view_version(norm, version, op or norm.gelezen_tot or version.van)
        late = f"; wet gelezen t/m {dag(norm.gelezen_tot)}" if op and norm.gelezen_tot and op > norm.gelezen_tot else ""
        yield f"   {fold(f'{shown.artikel}, {shown.periode} ({norm.status}; {shown.zekerheid}{late})', breedte, 3)}"
        yield f"   {fold(f'Geen plicht: {shown.tekst}' if shown.geen_plicht else shown.tekst, breedte, 3)}"
        if shown.link:
            yield f"   {shown.link}"
    yield f"   {fold('Regels: ' + (', '.join(used) or 'nog geen'), breedte, 3)}"


def _norm_text(norm: Norm) -> str:
    versions = " ".join(f"artikel {v.artikel} {v.tekst}" for v in norm.versies)
    return " ".join((norm.id, norm.titel, norm.wet, norm.kort, norm.status, versions)).casefold()
