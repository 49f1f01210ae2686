"""JUnit XML: a suite per proposal, a case per check, as CI servers show it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple
from xml.etree import ElementTree as ET

from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.errors import Leesfout
from vtt_reports.ci.findings import Vindplek, lines, path_of, spots, unread_line
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean
from vtt_reports.view import view

_OUTSIDE = re.compile(r"^(\.*/)+")
_READING = "lezen"


class Geval(NamedTuple):
    """A case: its name, its place, and what it gave. ``uitslag`` empty or ``system-out``: it passes.

    ``bericht``: what readers show in a list; ``tekst``: all there is to say.
    """

    klas: str
    naam: str
    plek: Vindplek
    uitslag: Literal["", "failure", "error", "skipped", "system-out"] = ""
    soort: str = ""
    bericht: str = ""
    tekst: str = ""


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as JUnit XML; all text of the proposal is escaped, and characters that XML cannot hold are gone."""
    return document(rapporten[0].verantwoording.versie, (_suite(rapport) for rapport in rapporten))


def document(versie: str, suites: Iterable[ET.Element]) -> str:
    """The file: its suites with their totals."""
    root = ET.Element("testsuites", name=f"vtt-check {versie}")
    root.extend(suites)
    totals = {key: str(sum(int(suite.get(key, "0")) for suite in root)) for key in ("tests", "failures", "errors", "skipped")}
    root.attrib.update(totals)
    ET.indent(root, " ")
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{ET.tostring(root, encoding='unicode')}\n"


def suite(bestand: str, rows: Iterable[tuple[str, str]], unread: Iterable[Leesfout], gevallen: Iterable[Geval]) -> ET.Element:
    """The suite of a file: what is told of it, an error for each part that was not read, and its cases."""
    made = ET.Element("testsuite", name=path_of(bestand))
    properties = ET.SubElement(made, "properties")
    for label, text in rows:
        ET.SubElement(properties, "property", name=clean(label), value=clean(text))
    times: Counter[tuple[str, str]] = Counter()
    for geval in (*map(_unread, unread), *gevallen):
        _add(made, f"{_dotted(bestand)}.{geval.klas}", geval, times)
    counted = Counter(child.tag for case in made.iter("testcase") for child in case)
    made.attrib.update(tests=str(len(made) - 1), failures=str(counted["failure"]), errors=str(counted["error"]),
                       skipped=str(counted["skipped"]))
    return made


def _add(made: ET.Element, klas: str, geval: Geval, times: Counter[tuple[str, str]]) -> None:
    """A case of its own: what has the same name as another gets a number, since readers keep one of each name."""
    times[klas, geval.naam] += 1
    number = times[klas, geval.naam]
    case = ET.SubElement(made, "testcase", classname=klas, name=f"{geval.naam} ({number})" if number > 1 else geval.naam,
                         file=path_of(geval.plek.bestand))
    if geval.plek.regelnummer:
        case.set("line", str(geval.plek.regelnummer))
    if geval.uitslag:
        told = {"type": geval.soort, "message": geval.bericht} if geval.uitslag != "system-out" else {}
        ET.SubElement(case, geval.uitslag, told).text = geval.tekst or None


def _unread(fout: Leesfout) -> Geval:
    text = unread_line(fout)
    return Geval(fout.regel or _READING, text, Vindplek(fout.bestand, fout.regelnummer), "error", "niet gelezen", text)


def _suite(rapport: Rapport) -> ET.Element:
    beeld = view(rapport)
    rows = [("titel", beeld.titel), ("oordeel", beeld.oordeel), ("advies", beeld.advies.voluit),
            ("volledigheid", beeld.volledigheid), *beeld.verantwoording]
    return suite(rapport.bestand, rows, rapport.niet_gelezen, _cases(rapport))


def _cases(rapport: Rapport) -> Iterator[Geval]:
    """Fail on what must be repaired, skip what was not judged; the rest passes, and a remark stands in the output."""
    for u in rapport.uitkomsten:
        places, text = spots(u, rapport), lines(u, rapport)
        case = Geval(u.code, clean(f"{u.titel} ({u.over})"), places[0])
        if u.uitkomst in ("niet te bepalen", "niet van toepassing"):
            yield case._replace(uitslag="skipped", soort=u.uitkomst, bericht=text[0])
        elif u.open and u.ernst in ("fout", "waarschuwing"):
            yield case._replace(uitslag="failure", soort=u.ernst, bericht=text[0], tekst=failing(text, places))
        elif u.bevinding or u.opmerking:
            yield case._replace(uitslag="system-out", tekst="\n".join([f"{u.ernst or 'opmerking'}: {text[0]}", *text[1:]]))
        else:
            yield case


def failing(text: Sequence[str], places: Sequence[Vindplek]) -> str:
    """What a failure says: what is wrong, where, and the rest."""
    where = [f"Waar: {place}" for place in (spot.shown(places[0].bestand) for spot in places) if place]
    return "\n".join([text[0], *where, *text[1:]])


def _dotted(naam: str) -> str:
    """The name of a file as a package: readers group by what stands before the last dot."""
    return _OUTSIDE.sub("", path_of(naam)).replace("/", ".")
