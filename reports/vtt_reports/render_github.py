"""GitHub Actions: workflow commands that become annotations at the lines, one per cause since GitHub shows few of each kind."""

from collections.abc import Iterator, Sequence

from vtt_engine.outcomes.report import Oorzaak, Rapport
from vtt_engine.record.errors import Leesfout
from vtt_reports.advice import advice
from vtt_reports.ci.findings import Vindplek, lines, main_file, path_of, spots, undecided, unread_line
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean
from vtt_reports.view import verdict, view_finding

COMMANDS = {"fout": "error", "waarschuwing": "warning"}
NOTICE = "notice"


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as workflow commands, one per line; text of the proposal cannot begin a command or end one."""
    return "".join(f"{line}\n" for rapport in rapporten for line in _report(rapport))


def _report(rapport: Rapport) -> Iterator[str]:
    whole = Vindplek(main_file(rapport))
    text = [f"{rapport.titel or 'titel onbekend'}: {verdict(rapport)}", f"Advies: {advice(rapport).voluit}",
            undecided(rapport)]
    yield command(NOTICE, f"vtt-check {rapport.verantwoording.versie}", whole, [line for line in text if line])
    yield from map(unread, rapport.niet_gelezen)
    for cause in rapport.oorzaken:
        yield _cause(cause, rapport)


def _cause(cause: Oorzaak, rapport: Rapport) -> str:
    card, places = view_finding(cause.hoofd, rapport), spots(cause.hoofd, rapport)
    kinds = [COMMANDS.get(u.ernst or "", NOTICE) for u in (cause.hoofd, *cause.gevolgen) if u.open]
    heaviest = next((name for name in COMMANDS.values() if name in kinds), NOTICE)
    text = lines(cause.hoofd, rapport)
    follows = [f"Gevolg: {u.ernst} {u.code}: {u.melding}" for u in cause.gevolgen]
    return annotation(heaviest, f"{card.code} {card.titel}", places, [*text, *follows])


def unread(fout: Leesfout) -> str:
    """The command for a part that was not read."""
    return command("error", "niet gelezen", Vindplek(fout.bestand, fout.regelnummer, fout.kolom), [unread_line(fout)])


def annotation(name: str, title: str, places: Sequence[Vindplek], text: Sequence[str]) -> str:
    """The command for a finding at its first place, with its other places."""
    own, *others = places
    where = [f"Waar: {own.woorden}"] if own.woorden else []
    also = [f"Zie ook: {place}" for place in (spot.shown(own.bestand) for spot in others) if place]
    return command(name, title, own, [text[0], *where, *also, *text[1:]])


def command(name: str, title: str, spot: Vindplek, text: Sequence[str]) -> str:
    """One workflow command, escaped as GitHub demands."""
    settings = {"title": title, "file": path_of(spot.bestand), "line": spot.regelnummer, "col": spot.kolom}
    shown = ",".join(f"{key}={_setting(str(value))}" for key, value in settings.items() if value)
    return f"::{name} {shown}::{'%0A'.join(_data(line) for line in text)}"


def _data(text: str) -> str:
    return clean(text).replace("%", "%25")


def _setting(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
