"""Facts about each zienswijze that came in, and about the decision point of each budget act."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier, span
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.step import BODIES, Lost, shown
from vtt_engine.notation import opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.procedure import Zienswijze

Given = tuple[str, Zienswijze, str | None]


def received(dossier: Dossier) -> Iterator[Feit]:
    """Per zienswijze and the act it is about: who gave it, with what right, and whether the board gets to read it."""
    given: list[Given] = []
    for i, view in enumerate(dossier.voorstel.zienswijzen or ()):
        about: list[str | None] = [*([act.id for _, act in dossier.acts] if view.stukken is None else view.stukken)]
        given += [(f"/zienswijzen/{i}", view, name) for name in about or [None]]
    for path, view, name in given:
        twins = [other for _, other, about in given if about == name and other.gemeente == view.gemeente]
        yield _received_fact(dossier, path, view, name, len(twins) > 1)


def _received_fact(dossier: Dossier, path: str, view: Zienswijze, name: str | None, twin: bool) -> Feit:
    body, gone = dossier.kind_of_body()
    given = None if view.delegatiebesluit is None else view.delegatiebesluit != ONBEKEND
    reasoned = None if view.reactie is None else view.reactie.strip() not in (ONBEKEND, "")
    at, status = next(((f"{pad}/status", act.status) for pad, act in dossier.acts if act.id == name), ("/stukken", None))
    keys = (("vorm", body, gone), ("status", status, (Gemis(at, "hoe ver het stuk is"),)),
            ("orgaan", view.orgaan, (Gemis(f"{path}/orgaan", "wie de zienswijze gaf"),)),
            ("gedelegeerd", given, (Gemis(f"{path}/delegatiebesluit", "het besluit waarmee de raad dit overdroeg"),)),
            ("bijgevoegd", view.bijgevoegd, (Gemis(f"{path}/bijgevoegd", "of de zienswijze bij de stukken zit"),)),
            ("gemotiveerd", reasoned, (Gemis(f"{path}/reactie", f"de reactie op de zienswijze van {view.gemeente}"),)))
    lost: Lost = {name: held for name, value, held in keys if value is None}
    when = f", {shown(span([view.ontvangen])) if view.ontvangen else 'zonder datum'}, {view.orgaan or 'onbekend'}" if twin else ""
    words = {"raad": "de raad", "college": "het college", "commissie": "een commissie"}.get(view.orgaan or "", "niet bekend")
    return Feit("ontvangen zienswijze", f"{view.gemeente}{f' over {name}' if name else ''}{when}",
                known(vorm=body, status=status, orgaan=view.orgaan, gedelegeerd=given, bijgevoegd=view.bijgevoegd,
                      gemotiveerd=reasoned),
                {"gemeente": view.gemeente, "stuk": dossier.name_of(name) if name else "het stuk", "wie": words},
                (Plaats(path),), lost,
                partial(Berekening, (), "nagaan wat er staat", stappen=(
                    f"zienswijze van {view.gemeente}: {words}", f"bij de stukken: {_yes(view.bijgevoegd)}",
                    f"delegatiebesluit: {view.delegatiebesluit or 'niet ingevuld'}",
                    f"reactie met redenen: {_yes(reasoned)}")), frozenset({f"zienswijze:{view.gemeente}"}))


def _yes(value: bool | None) -> str:
    return "niet ingevuld" if value is None else "ja" if value else "nee"


def points(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act: whether a decision point is about it, and about it alone."""
    if not dossier.voorstel.beslispunten:
        return
    given = [(point.nummer, set(point.stukken)) for point in dossier.voorstel.beslispunten if point.stukken]
    budget = {act.id for _, act in dossier.acts if act.soort != "kadernota"}
    alone_in = {name for _, acts in given if len(acts) == 1 for name in acts}
    for _, act in dossier.acts:
        if act.soort == "kadernota":
            continue
        about = [(point.nummer, point.stukken) for point in dossier.voorstel.beslispunten
                 if point.stukken and act.id in point.stukken]
        silent = tuple(Gemis(f"/beslispunten/{i}/stukken", f"over welke stukken punt {point.nummer} gaat")
                       for i, point in enumerate(dossier.voorstel.beslispunten) if point.stukken is None)
        alone = act.id in alone_in
        told = not alone and not silent and any(other < act.id and other in budget and other not in alone_in
                                                for _, acts in given if act.id in acts for other in acts)
        held = True if about else None if silent else False
        own = True if alone else None if silent else False
        others = sorted({other for _, acts in about for other in acts} - {act.id})
        lost: Lost = {name: silent for name, value in (("genoemd", held), ("eigen", own)) if value is None}
        spots = tuple(Plaats(f"/beslispunten/{i}", point.plaats) for i, point in enumerate(dossier.voorstel.beslispunten)
                      if point.stukken and act.id in point.stukken)
        yield Feit("eigen beslispunt", act.id, known(genoemd=held, eigen=own, al_gemeld=told),
                   {"stuk": dossier.name_of(act), "punten": opsomming([number for number, _ in about]),
                    "andere": opsomming([dossier.name_of(other) for other in others])}, spots or (Plaats("/beslispunten"),), lost,
                   partial(Berekening, (), "beslispunten nagaan",
                           stappen=tuple(f"punt {number}: {opsomming(list(acts or ()))}" for number, acts in about)))


SOORTEN = (
    Feitsoort("ontvangen zienswijze", "Een zienswijze die is binnengekomen.", ("zienswijzen",),
              {"vorm": Veld(Type.WOORD, "de rechtsvorm van de organisatie", BODIES),
               "status": Veld(Type.WOORD, "hoe ver het stuk is", ("voornemen", "ontwerp", "vaststelling")),
               "orgaan": Veld(Type.WOORD, "wie de zienswijze gaf", ("raad", "college", "commissie")),
               "gedelegeerd": Veld(Type.JANEE, "of het stuk een delegatiebesluit noemt"),
               "bijgevoegd": Veld(Type.JANEE, "of de zienswijze bij de stukken voor het bestuur zit"),
               "gemotiveerd": Veld(Type.JANEE, "of het dagelijks bestuur met redenen heeft gereageerd")},
              {"gemeente": "de gemeente", "stuk": "het begrotingsstuk", "wie": "wie haar gaf"}, received, "geen zienswijzen"),
    Feitsoort("eigen beslispunt", "Het beslispunt van een begrotingsstuk.", ("beslispunten", "stukken"),
              {"genoemd": Veld(Type.JANEE, "of een beslispunt over dit stuk gaat"),
               "eigen": Veld(Type.JANEE, "of een beslispunt over dit stuk alleen gaat"),
               "al_gemeld": Veld(Type.JANEE, "of een ander stuk zonder eigen punt dit punt al meldt")},
              {"stuk": "het begrotingsstuk", "punten": "de beslispunten", "andere": "de andere stukken in die punten"}, points,
              "geen begrotingsstuk waarover een beslispunt gaat", eerste_beslist=True),
)
