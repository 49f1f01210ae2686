"""Facts about programmes: what a begrotingswijziging changes in each, and whether the change is in balance."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.arithmetic.tables import rounding
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.money.posts import printed_step
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.amounts import BedragPost
from vtt_engine.record.budget import Programma
from vtt_engine.record.proposal import Stuk
from vtt_engine.record.values import Bedrag

Lost = tuple[Gemis, ...]
Line = tuple[str, Programma]
_SIDES = ("lasten", "baten")
_ANNOUNCING = ("collegevoorstel", "raadsbrief", "kadernota", "memo")
_STATES = ("voornemen", "ontwerp", "vaststelling")


def lines_of(dossier: Dossier, act: str) -> tuple[list[Line], Lost]:
    """The programmes of a budget act, and the pointers of those of which the act is not filled in."""
    lines = [(f"/programmas/{i}", item) for i, item in enumerate(dossier.voorstel.programmas or ())]
    loose = tuple(Gemis(f"{pad}/stuk", f"het begrotingsstuk van programma {item.naam}") for pad, item in lines
                  if item.stuk is None)
    return [(pad, item) for pad, item in lines if item.stuk == act], loose


def _changes(dossier: Dossier) -> Iterator[tuple[str, Stuk]]:
    yield from ((path, act) for path, act in dossier.acts if act.soort == "begrotingswijziging")


class Kant(NamedTuple):
    """The lasten or baten of a programme in a change: the printed amounts by key, and what they differ in cents."""

    naam: str
    pad: str
    bedragen: dict[str, Bedrag | None]
    verschil: int | None

    @property
    def gemis(self) -> Lost:
        """The amounts that are not filled in."""
        return tuple(Gemis(f"{self.pad}/{key}", f"{self.naam}: {key.replace('_', ' ')}") for key, value in self.bedragen.items()
                     if value is None)


def _sides(lines: list[Line]) -> list[Kant]:
    found = []
    for pad, item in lines:
        for side in _SIDES:
            amounts: dict[str, Bedrag | None] = {key: getattr(item, key) for key in (f"{side}_oud", f"{side}_mutatie", side)}
            old, change, new = (amount.cent if amount else None for amount in amounts.values())
            off = None if old is None or change is None or new is None else new - old - change
            found.append(Kant(f"{item.naam}, {side}", pad, amounts, off))
    return found


def changed(dossier: Dossier) -> Iterator[Feit]:
    """Per begrotingswijziging: do old amount and change give the new amount, in every programme, for lasten and baten?

    A letter that only announces a wijziging has no place for its amounts.
    """
    for path, act in _changes(dossier):
        lines, loose = lines_of(dossier, act.id)
        if act.status == "voornemen" and dossier.voorstel.soort in _ANNOUNCING and dossier.voorstel.programmas == ():
            continue
        absent = (Gemis("/programmas", "de programma's van de wijziging"),) if dossier.voorstel.programmas is None else loose
        sides = _sides(lines)
        half = printed_step(value for side in sides for value in side.bedragen.values()) * 3
        wrong = [side for side in sides if side.verschil is not None and 2 * abs(side.verschil) > half]
        near = [side for side in sides if side.verschil and side not in wrong]
        lost = tuple(g for side in sides for g in side.gemis) + absent
        maybe = sum(side.verschil is None for side in sides) + 2 * len(loose)
        open_number = dossier.voorstel.programmas is None
        number = None if open_number else Bereik(len(lines), len(lines) + len(loose)) if loose else len(lines)
        count = None if open_number else Bereik(len(wrong), len(wrong) + maybe) if maybe else len(wrong)
        gone = {"programmas": absent, "afwijkend": lost,
                "status": () if act.status else (Gemis(f"{path}/status", "hoe ver het stuk is"),)}
        yield Feit("programmawijziging", act.id,
                   known(jaar=act.jaar, status=act.status, programmas=number, afwijkend=count, afgerond=len(near)),
                   {"stuk": dossier.name_of(act), "namen": opsomming([_words(side) for side in wrong]),
                    "afgeronde_namen": opsomming([side.naam for side in near])},
                   (Plaats(path), *(Plaats(side.pad) for side in wrong)), {key: g for key, g in gone.items() if g},
                   partial(_change_sum, tuple(wrong or sides), dossier.name_of(act)),
                   frozenset({f"programmas:{act.id}"}), "cent", max((abs(side.verschil or 0) for side in wrong), default=0),
                   tuple(side.naam for side in wrong))


def _words(side: Kant) -> str:
    old, change, new = (amount.cent if amount else 0 for amount in side.bedragen.values())
    return f"{side.naam} ({euro(old)} en {euro(change)} is {euro(old + change)}, er staat {euro(new)})"


def _change_sum(sides: tuple[Kant, ...], name: str) -> Berekening:
    terms = tuple(Term(f"{side.naam}: {key.replace('_', ' ')}", value.cent if value else None, "cent", f"{side.pad}/{key}")
                  for side in sides for key, value in side.bedragen.items())
    return Berekening(terms, "oud en mutatie samen", verschil=max((side.verschil or 0 for side in sides), key=abs, default=0),
                      stappen=() if terms else (f"programma's bij de {name}: geen",))


def balanced(dossier: Dossier) -> Iterator[Feit]:
    """Per begrotingswijziging with programmes: does it add up to nothing, or to the change of the printed saldi?"""
    for path, act in _changes(dossier):
        lines, loose = lines_of(dossier, act.id)
        loose += tuple(Gemis(f"{pad}/jaar", f"het jaar van programma {item.naam}") for pad, item in lines if item.jaar is None)
        lines = [(pad, item) for pad, item in lines if item.jaar == act.jaar]
        if not lines and not loose:
            continue
        reserves, open_reserves = _reserves(dossier, act)
        changes = _terms(lines, (("baten_mutatie", 1), ("lasten_mutatie", -1)))
        saldi = _terms(lines, (("saldo", 1), ("baten_oud", -1), ("lasten_oud", 1)))
        step = printed_step(getattr(item, key) for _, item in lines for key in ("baten_mutatie", "lasten_mutatie", "saldo"))
        lost = _gone(changes) + open_reserves + loose
        more = _gone(changes) + _gone(saldi) + loose
        effect = sum(term.waarde or 0 for term in changes)
        rest = effect + sum(term.waarde or 0 for term in reserves)
        shift = sum(term.waarde or 0 for term in saldi)
        yield Feit("tegenboeking", act.id, known(
            jaar=act.jaar, effect=None if lost else _beyond(rest, step, len(changes)),
            afwijking=None if more else _beyond(effect - shift, step, len(changes) + len(saldi))),
            {"stuk": dossier.name_of(act), "mutaties": Term("", effect, "cent"), "saldi": Term("", shift, "cent"),
             "over": Term("", abs(rest), "cent"), "kant": "tekort" if rest < 0 else "overschot"},
            (Plaats(path), *(Plaats(pad, item.plaats) for pad, item in lines)),
            {key: g for key, g in (("effect", lost), ("afwijking", more)) if g},
            partial(_balance_sum, (*changes, *reserves), saldi, rest, shift),
            frozenset({f"programmas:{act.id}"}), "cent", abs(rest))


def _terms(lines: list[Line], keys: tuple[tuple[str, int], ...]) -> tuple[Term, ...]:
    """The amounts under these keys, each with its sign; None where one is not filled in."""
    return tuple(Term(f"{item.naam}: {'min ' if sign < 0 else ''}{key.replace('_', ' ')}",
                      None if getattr(item, key) is None else sign * getattr(item, key).cent, "cent", f"{pad}/{key}")
                 for pad, item in lines for key, sign in keys)


def _gone(terms: tuple[Term, ...]) -> Lost:
    return tuple(Gemis(term.pad or "", term.naam) for term in terms if term.waarde is None)


def _beyond(difference: int, step: int, terms: int) -> int:
    """A difference without its sign; 0 if rounding of this many figures usually explains it."""
    return 0 if abs(difference) <= rounding(step, terms)[0] else abs(difference)


def _reserves(dossier: Dossier, act: Stuk) -> tuple[tuple[Term, ...], Lost]:
    """What the change takes from reserves (plus) or adds to them (min); one amount at several places counts once."""
    found: dict[tuple[str, object, str], tuple[str, BedragPost]] = {}
    lost: list[Gemis] = []
    for i, item in enumerate(dossier.voorstel.bedragen or ()):
        if item.soort in ("onttrekking", "toevoeging") and item.stand != "eerder":
            if item.stuk is None:
                lost.append(Gemis(f"/bedragen/{i}/stuk", f"het begrotingsstuk van {item.onderwerp}"))
            elif item.stuk == act.id:
                found.setdefault((item.onderwerp, item.jaar, str(item.soort)), (f"/bedragen/{i}", item))
    lost += [Gemis(f"{pad}/bedrag", item.onderwerp) for pad, item in found.values() if item.bedrag is None]
    return tuple(Term(f"{item.soort} {item.onderwerp}", (item.bedrag.cent if item.bedrag else 0)
                      * (1 if item.soort == "onttrekking" else -1), "cent", f"{pad}/bedrag")
                 for pad, item in found.values()), tuple(lost)


def _balance_sum(changes: tuple[Term, ...], saldi: tuple[Term, ...], rest: int, shift: int) -> Berekening:
    """The changes together beside nothing or, if something remains, beside the change of the printed saldi."""
    if not rest:
        return Berekening(changes, "optellen", Term("verwacht", 0, "cent"), Term("mutaties samen", 0, "cent"), 0)
    return Berekening((*changes, *saldi), "optellen", Term("verandering van de gedrukte saldi", shift, "cent"),
                      Term("mutaties samen", rest, "cent"), rest - shift)


SOORTEN = (
    Feitsoort("programmawijziging", "Een begrotingswijziging: per programma het oude bedrag, de mutatie en het nieuwe bedrag.",
              ("stukken", "programmas"),
              {"jaar": Veld(Type.JAAR, "het begrotingsjaar"), "status": Veld(Type.WOORD, "hoe ver het stuk is", _STATES),
               "programmas": Veld(Type.AANTAL, "het aantal programma's waarvan het stuk de bedragen geeft", onzeker=True),
               "afwijkend": Veld(Type.AANTAL, "de bedragen waarvan oud en mutatie samen niet het nieuwe zijn", onzeker=True),
               "afgerond": Veld(Type.AANTAL, "de bedragen met een verschil dat afronding verklaart")},
              {"stuk": "het begrotingsstuk", "namen": "wat afwijkt", "afgeronde_namen": "wat alleen in afronding afwijkt"},
              changed, "geen begrotingswijziging, of alleen de aankondiging ervan", eerste_beslist=True),
    Feitsoort("tegenboeking", "De mutaties van een begrotingswijziging samen, naast de verandering van het saldo.",
              ("stukken", "programmas"),
              {"jaar": Veld(Type.JAAR, "het begrotingsjaar"),
               "effect": Veld(Type.BEDRAG, "wat de baten min de lasten veranderen, na de reserves; 0 binnen afronding"),
               "afwijking": Veld(Type.BEDRAG, "het verschil met de verandering van de gedrukte saldi; 0 binnen afronding")},
              {"stuk": "het begrotingsstuk", "mutaties": "de mutaties samen", "saldi": "de verandering van de saldi",
               "over": "wat overblijft", "kant": "overschot of tekort"}, balanced,
              "geen begrotingswijziging met bedragen per programma"),
)
