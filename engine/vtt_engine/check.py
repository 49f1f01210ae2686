"""The program in one sentence: read a record, make its facts, couple them with the rules, judge, report."""

import hashlib
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import replace
from datetime import date

from vtt_engine import __version__
from vtt_engine.facts.catalog import feiten_van
from vtt_engine.facts.fact import Feit
from vtt_engine.inputs import Documentbron, Keuzes, lees_ernaast
from vtt_engine.matching.coupling import koppel
from vtt_engine.matching.durable import MotorError
from vtt_engine.matching.evaluating import Motornaam, Toetser, default_engine
from vtt_engine.notation import opsomming
from vtt_engine.outcomes import exceptions
from vtt_engine.outcomes.doubt import weigh
from vtt_engine.outcomes.hidden import hide
from vtt_engine.outcomes.outcome import RANG, Toetsuitkomst, decide, group_key, without_facts
from vtt_engine.outcomes.report import MOST_MISSED, Rapport, Regelblad, Verantwoording, line_of
from vtt_engine.outcomes.steps import steps_of
from vtt_engine.profiles import Profiel
from vtt_engine.record.errors import Leesfout, NietGelezenError
from vtt_engine.record.naming import named_places
from vtt_engine.record.origin import Afkomst, found_in, questions
from vtt_engine.record.positions import places
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import Lezing, lees
from vtt_engine.record.references import TWICE, dangling
from vtt_engine.rulebook.loading import Regelboek, default_rules, laad
from vtt_engine.rulebook.profile_loading import PROFILE, laad_profiel
from vtt_engine.rulebook.rule import Gebonden
from vtt_engine.text.personal import mask


class Controle:
    """A rulebook ready to check any number of records.

    Raises:
        NietGelezenError: no rules, or an unknown code in ``alleen`` or ``zonder``.
        MotorError: an engine was asked for that is not there.
    """

    def __init__(self, keuzes: Keuzes | None = None) -> None:
        self.keuzes = keuzes or Keuzes()
        self._folders = [*(() if self.keuzes.alleen_regels else (default_rules(),)), *self.keuzes.regels]
        norms_from = [default_rules()] if self.keuzes.alleen_regels else []
        self.boek: Regelboek = laad(self._folders, norms_from)
        chosen = self._chosen(self.boek)
        self._profiles: dict[str, Profiel] = {}
        self._ernaast = lees_ernaast(self.keuzes.bij, self.keuzes.uitzonderingen)
        self._toetser = Toetser(chosen, self.keuzes.motor or default_engine())
        refused = self._toetser.geweigerd
        self.regels = [regel for regel in chosen if regel.regel.code not in refused]
        self._ran = tuple(_sheet(regel) for regel in self.regels)
        self._broken = (*self.boek.fouten, *(_engine_error("regelboek", code, text) for code, text in refused.items()))

    @property
    def motor(self) -> Motornaam:
        """The engine that runs."""
        return self._toetser.motor

    def _chosen(self, boek: Regelboek) -> list[Gebonden]:
        wanted = {*self.keuzes.alleen, *self.keuzes.zonder}
        if unknown := sorted(wanted - set(boek.regels)):
            raise NietGelezenError((Leesfout("regelboek", None, None, "", unknown[0], "de code van een regel",
                                             "zie vtt-check regels voor alle codes"),))
        chosen = [regel for code, regel in boek.regels.items()
                  if (not self.keuzes.alleen or code in self.keuzes.alleen) and code not in self.keuzes.zonder]
        if not chosen:
            raise NietGelezenError((Leesfout("regelboek", None, None, "", "geen enkele regel", "minstens één regel",
                                             "neem --alleen of --zonder ruimer"),))
        return chosen

    def met(self, keuzes: Keuzes) -> "Controle":
        """The same rulebook, compiled already, with another day or profile, or other records beside it."""
        other = copy(self)
        other.keuzes = keuzes
        other._ernaast = lees_ernaast(keuzes.bij, keuzes.uitzonderingen)
        return other

    def toets(self, content: bytes, naam: str, bron: Documentbron | None = None) -> Rapport:
        """Check one record. Never raises for what is in it: what cannot be read or checked stands in the report.

        ``bron``: the documents that the record was read from; the report then points to these.
        """
        digest = bron.hash if bron else hashlib.sha256(content).hexdigest()
        try:
            lezing = lees(content, naam)
        except NietGelezenError as error:
            return self._report(naam, None, (), (*error.fouten, *self._broken), digest, None, None, bron)
        others = tuple(record for key, record in self._ernaast.voorstellen.items() if key != digest)  # never beside itself
        errors = [*(bron.fouten if bron else ()), *lezing.fouten, *dangling(lezing), *self._broken, *self._ernaast.fouten]
        profiel = self._profile(lezing, errors)
        today = self.keuzes.toetsdatum or (lezing.voorstel.datum.laatst if lezing.voorstel.datum else None)
        outcomes = self._outcomes(lezing, others, profiel, today, errors)
        return self._report(naam, lezing, outcomes, tuple(errors), digest, today, profiel, bron)

    def unread(self, naam: str, fout: tuple[str, str, str]) -> Rapport:
        """The report on an input that could not be opened: found, expected, repair."""
        return self.niet_gelezen(naam, (Leesfout(naam, None, None, "", *fout),))

    def niet_gelezen(self, naam: str, fouten: tuple[Leesfout, ...]) -> Rapport:
        """The report on an input of which nothing could be used."""
        return self._report(naam, None, (), (*fouten, *self._broken), "", None, None)

    def _profile(self, lezing: Lezing, errors: list[Leesfout]) -> Profiel | None:
        body = lezing.voorstel.organisatie
        named = self.keuzes.profiel if self.keuzes.profiel is not None else body.profiel if body else None
        if named is None:
            return None
        if named not in self._profiles:
            try:
                self._profiles[named] = laad_profiel(named, dict.fromkeys((*self._folders, default_rules())),
                                                       pad_mag=self.keuzes.profiel is not None,
                                                       normen=self.boek.normen)
            except NietGelezenError as error:
                where = {} if self.keuzes.profiel is not None else places(lezing.bron.tekst, lezing.bron.vorm, [PROFILE])
                errors.extend(replace(fout, bestand=lezing.bron.naam, regelnummer=where[PROFILE][0], kolom=where[PROFILE][1])
                              if fout.pad == PROFILE and where else fout for fout in error.fouten)
                return None
        return self._profiles[named]

    def _outcomes(self, lezing: Lezing, others: tuple[Voorstel, ...], profiel: Profiel | None, today: date | None,
                  errors: list[Leesfout]) -> tuple[Toetsuitkomst, ...]:
        facts = feiten_van(lezing.voorstel, profiel, others)
        outcomes: list[Toetsuitkomst] = []
        for regel in self.regels:
            if regel.regel.feit != exceptions.KIND:
                outcomes.extend(self._judge(regel, facts[regel.regel.feit], lezing, today, errors))
        afkomst = Afkomst(lezing.voorstel.herkomst)
        outcomes = [weigh(outcome, afkomst) for outcome in outcomes]
        outcomes, about = exceptions.apply(lezing.voorstel, self._ernaast.uitzonderingen, outcomes, self.regels, today)
        for regel in self.regels:
            if regel.regel.feit == exceptions.KIND:
                outcomes.extend(self._judge(regel, about, lezing, today, errors))
        errors.extend(_incomplete(lezing, self.regels, outcomes, errors))
        return tuple(sorted(outcomes, key=group_key))

    def _judge(self, regel: Gebonden, facts: Sequence[Feit], lezing: Lezing, today: date | None,
               errors: list[Leesfout]) -> list[Toetsuitkomst]:
        """The outcomes of one rule: one per fact of its kind, or one on the record if there is none."""
        if not facts:
            return [without_facts(regel, lezing.voorstel)]
        couplings = [koppel(regel, feit, today) for feit in facts]
        try:
            judged, failed = self._toetser.oordelen(regel, couplings)
        except MotorError as error:
            errors.append(_engine_error(lezing.bron.naam, regel.regel.code, str(error)))
            return []
        if failed:
            errors.append(_engine_error(lezing.bron.naam, regel.regel.code, failed))
        return [decide(k, j) for k, j in zip(couplings, judged, strict=True)]

    def _report(self, naam: str, lezing: Lezing | None, outcomes: tuple[Toetsuitkomst, ...], errors: tuple[Leesfout, ...],
                digest: str, today: date | None, profiel: Profiel | None, bron: Documentbron | None = None) -> Rapport:
        outcomes = tuple(hide(outcome) for outcome in outcomes)
        record, plekken = lezing.voorstel if lezing else None, {}
        wanted = [plaats.pad for u in outcomes if u.bevinding for plaats in u.plaatsen if plaats.pad.startswith("/")]
        nameless = {plaats.pad for u in outcomes if u.bevinding for plaats in u.plaatsen if not plaats.tekst}
        missing = {gemis.pad for u in outcomes if u.uitkomst == "niet te bepalen" for gemis in u.ontbreekt[:MOST_MISSED]}
        if lezing and bron is None:
            lines = lezing.bron.tekst.splitlines() if wanted else []
            plekken = {pad: line_of(lines, place)
                       for pad, place in places(lezing.bron.tekst, lezing.bron.vorm, wanted).items()}
        account = Verantwoording(__version__, self._toetser.motor, self.boek.hash, digest, today, _norms(outcomes),
                                 profiel.titel if profiel else None, self._choice(), self._ernaast.hashes, self._ran)
        return Rapport(naam, mask(record.titel) if record and record.titel else None, record.kenmerk if record else None,
                       record.soort if record else None, record.datum.tekst if record and record.datum else None,
                       outcomes, account, tuple(sorted(dict.fromkeys(errors), key=_in_order)), plekken,
                       found_in(record, wanted, bron.namen if bron else {}) if record else {},
                       tuple(bron.namen.values()) if bron else (), questions(record) if record else 0,
                       stappen=steps_of(record) if record else (),
                       invulplekken=named_places(record, missing | nameless) if record else {})

    def _choice(self) -> str | None:
        parts = [f"{word} {', '.join(codes)}" for word, codes in
                 (("alleen", self.keuzes.alleen), ("zonder", self.keuzes.zonder)) if codes]
        return "; ".join(parts) or None


def _sheet(regel: Gebonden) -> Regelblad:
    rule = regel.regel
    heaviest = min(rule.eisen, key=lambda eis: RANG[eis.ernst]).ernst
    return Regelblad(rule.code, rule.titel, rule.waarom, rule.herstel, heaviest, rule.grondslag, tuple(regel.normen.values()))


def _in_order(error: Leesfout) -> tuple[str, int, int]:
    return error.bestand, error.regelnummer or 0, error.kolom or 0


def _engine_error(naam: str, code: str, text: str) -> Leesfout:
    return Leesfout(naam, None, None, "", f"regel {code} kon niet worden getoetst", "een uitkomst per zaak",
                    f"meld dit aan de makers: {text}", code)


_ONE_EACH = "precies één uitkomst per regel en zaak"


def _incomplete(lezing: Lezing, regels: Sequence[Gebonden], outcomes: Iterable[Toetsuitkomst],
                errors: Sequence[Leesfout]) -> list[Leesfout]:
    """The completeness check: every rule has an outcome, and exactly one per thing.

    What comes twice is named at its second place, unless an id that stands twice explains it already.
    """
    seen: set[tuple[str, str]] = set()
    double: dict[tuple[str, str], list[str]] = {}
    for outcome in outcomes:
        if (outcome.code, outcome.over) in seen:
            pad = next((plaats.pad for plaats in outcome.plaatsen if plaats.pad.startswith("/")), "")
            double.setdefault((outcome.over, pad), []).append(outcome.code)
        seen.add((outcome.code, outcome.over))
    if any(TWICE in error.verwacht for error in errors):
        double = {}
    where = places(lezing.bron.tekst, lezing.bron.vorm, [pad for _, pad in double])
    found = [Leesfout(lezing.bron.naam, where[pad][0], where[pad][1], pad,
                      f"{over}: twee uitkomsten ({opsomming(list(dict.fromkeys(codes)), 4)})", _ONE_EACH,
                      "kijk of twee onderdelen hetzelfde zijn, of dezelfde naam hebben") for (over, pad), codes in double.items()]
    given = {code for code, _ in seen} | {error.regel for error in errors}
    return found + [Leesfout(lezing.bron.naam, None, None, "", f"{r.regel.code}: geen uitkomst",
                             _ONE_EACH, "meld dit aan de makers") for r in regels
                    if r.regel.code not in given]


def _norms(outcomes: Iterable[Toetsuitkomst]) -> tuple[tuple[str, str, str], ...]:
    used = {(o.geldend.norm.id, f"{o.geldend.versie.van or 'altijd'} t/m {o.geldend.versie.tot or 'nu'}",
             f"{o.geldend.norm.kort} artikel {o.geldend.versie.artikel}") for o in outcomes if o.geldend}
    return tuple(sorted(used))
