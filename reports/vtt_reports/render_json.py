"""JSON: the contract that scripts lean on. Money in whole cents, dates in ISO, null where not known; sorted."""

import json
from collections.abc import Sequence
from datetime import date
from textwrap import indent
from typing import Any

from vtt_engine.facts.fact import Bereik, Berekening, Effect, Term, Type, Waarde
from vtt_engine.outcomes.outcome import Toetsuitkomst, Vrijstelling
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.errors import Leesfout
from vtt_engine.rulebook.norm import Geldend
from vtt_reports.advice import advice
from vtt_reports.formats import Weergave
from vtt_reports.subjects import subject

SCHEMA = "vtt-check/rapport/1"


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> bytes:
    """Render as JSON, the same bytes for the same reports."""
    return join([part(rapport, weergave) for rapport in rapporten])


def part(rapport: Rapport, weergave: Weergave) -> bytes:
    """Render one report as it stands in the list of reports."""
    return indent(json.dumps(as_data(rapport), ensure_ascii=False, indent=1), "  ").encode("utf-8", errors="replace")


def join(parts: Sequence[bytes]) -> bytes:
    """Put the list of reports together."""
    listed = (b"[\n", b",\n".join(parts), b"\n ]") if parts else (b"[]",)
    return b"".join((f'{{\n "schema": "{SCHEMA}",\n "rapporten": '.encode(), *listed, b"\n}\n"))


def as_data(r: Rapport) -> dict[str, Any]:
    """One report as the data of its JSON; the outcomes in their own order."""
    counts, account = r.tellingen(), r.verantwoording
    advised = advice(r)
    decided = counts["voldoet"] + counts["voldoet_niet"]
    explained = {id(u): cause.hoofd for cause in r.oorzaken for u in cause.gevolgen}
    return {
        "voorstel": {"bestand": r.bestand, "titel": r.titel, "kenmerk": r.kenmerk, "soort": r.soort, "datum": r.datum},
        "uitkomst": r.slotsom,
        "advies": {"woord": advised.woord, "uitleg": advised.uitleg},
        "volledigheid": {"toetsen": decided + counts["niet_te_bepalen"], "bepaald": decided,
                         "niet_te_bepalen": counts["niet_te_bepalen"], "niet_van_toepassing": counts["niet_van_toepassing"]},
        "toetsuitkomsten": [_outcome(u, r, explained.get(id(u))) for u in r.uitkomsten],
        "niet_gelezen": [_unread(f) for f in r.niet_gelezen],
        "tellingen": counts,
        "verantwoording": {"versie": account.versie, "motor": account.motor, "regelboek": account.regelboek,
                           "invoer": account.invoer, "documenten": list(r.documenten),
                           "leesvragen": r.leesvragen, "toetsdatum": account.toetsdatum and str(account.toetsdatum),
                           "profiel": account.profiel, "keuze": account.keuze,
                           "bij": [{"bestand": naam, "hash": digest} for naam, digest in account.bij],
                           "basis": r.basis and {"bestand": r.basis.bestand, "hash": r.basis.hash, "gevonden": r.basis.gevonden},
                           "normen": [{"id": naam, "versie": period, "artikel": law} for naam, period, law in account.normen]}}


def _outcome(u: Toetsuitkomst, r: Rapport, cause: Toetsuitkomst | None) -> dict[str, Any]:
    norm = u.geldend
    return {
        "code": u.code, "titel": u.titel, "over": u.over, "zaak": subject(u), "ernst": u.ernst, "uitkomst": u.uitkomst,
        "melding": u.melding or u.reden or None, "opmerking": u.opmerking, "herstel": u.herstel,
        "berekening": _sum(u.berekening()),
        **_effects(u.effect()),
        "plaatsen": [_place(p.pad, p.tekst, r) for p in u.plaatsen],
        "norm": norm and _norm(norm),
        "grondslag": [{"wet": norm.norm.wet, "artikel": norm.versie.artikel, "lid": norm.versie.lid, "bwb": norm.norm.bwb}]
        if norm else [],
        "ontbreekt": [{"pad": g.pad, "naam": g.naam} for g in u.ontbreekt],
        "volgt_uit": [{"code": cause.code, "over": cause.over}] if cause else [],
        "uitzondering": u.uitzondering and _exception(u.uitzondering)}


def _effects(found: Effect) -> dict[str, Any]:
    """What a finding means per gemeente, and how that was worked out or what is missing for it."""
    said = {"uitleg": found.toelichting or None, "niet_te_bepalen": found.onbekend or None}
    return {"effecten": [deel._asdict() for deel in found.delen], "effect": said if any(said.values()) else None}


def _exception(found: Vrijstelling) -> dict[str, Any]:
    item = found.uitzondering
    return {"oordeel": "aanvaard" if found.aanvaard else "erkend, blijft open", "reden": item.reden,
            "besloten_door": item.besloten_door, "vastgelegd_in": item.vastgelegd_in, "tot": str(item.tot.laatst)}


def _norm(geldend: Geldend) -> dict[str, Any]:
    norm, version = geldend.norm, geldend.versie
    types = norm.velden()
    values = {naam.removeprefix("norm."): _value(value, types[naam.removeprefix("norm.")].type)
              for naam, value in geldend.velden.items()}
    return {"id": norm.id, "versie": version.van and str(version.van), "waarde": values or None,
            "zekerheid": version.zekerheid, "voorbehoud": geldend.voorbehoud,
            "link": norm.link(version, geldend.dag) if geldend.dag.year > 1 else None}


def _value(value: Waarde, soort: Type) -> object:
    """A value of a norm: a number as it is, a day as ISO, an uncertain one as [from, to]."""
    if isinstance(value, Bereik):
        return [_value(value.laag, soort), _value(value.hoog, soort)]
    return str(date.fromordinal(value)) if soort is Type.DATUM and isinstance(value, int) else value


def _place(pad: str, text: str | None, r: Rapport) -> dict[str, Any]:
    line, origin = r.plekken.get(pad), r.vindplaatsen.get(pad)
    return {"bestand": r.bestand, "pad": pad, "regelnummer": line and line.regelnummer, "kolom": line and line.kolom,
            "document": text, "tekst": line and line.regel,
            "bron": origin and {"bestand": origin.bestand, "bladzijde": origin.bladzijde, "kop": origin.kop or None,
                                "anker": origin.anker or None, "tekst": origin.tekst or None}}


def _sum(som: Berekening) -> dict[str, Any]:
    return {"termen": [_term(t) for t in som.termen], "bewerking": som.bewerking or None,
            "verwacht": som.verwacht and _term(som.verwacht), "gevonden": som.gevonden and _term(som.gevonden),
            "verschil": som.verschil, "stappen": list(som.stappen)}


def _term(t: Term) -> dict[str, Any]:
    return {"naam": t.naam, "waarde": t.waarde, "eenheid": t.eenheid, "pad": t.pad}


def _unread(f: Leesfout) -> dict[str, Any]:
    return {"bestand": f.bestand, "regelnummer": f.regelnummer, "kolom": f.kolom, "pad": f.pad or None,
            "gevonden": f.gevonden, "verwacht": f.verwacht, "herstel": f.herstel}
