"""JUnit XML: a suite per proposal, a case per check, as CI servers show it."""

import re
from collections import Counter
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.findings import lines, path_of, spots, unread_line
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean
from vtt_reports.view import view

_OUTSIDE = re.compile(r"^(\.*/)+")
_READING = "lezen"


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as JUnit XML; all text of the proposal is escaped, and characters that XML cannot hold are gone."""
    root = ET.Element("testsuites", name=f"vtt-check {rapporten[0].verantwoording.versie}")
    for rapport in rapporten:
        root.append(_suite(rapport))
    totals = {key: str(sum(int(suite.get(key, "0")) for suite in root)) for key in ("tests", "failures", "errors", "skipped")}
    root.attrib.update(totals)
    ET.indent(root, " ")
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{ET.tostring(root, encoding='unicode')}\n"


def _suite(rapport: Rapport) -> ET.Element:
    beeld = view(rapport)
    suite = ET.Element("testsuite", name=path_of(rapport.bestand))
    properties = ET.SubElement(suite, "properties")
    rows = [("titel", beeld.titel), ("oordeel", beeld.oordeel), ("advies", beeld.advies.voluit),
            ("volledigheid", beeld.volledigheid), *beeld.verantwoording]
    for label, text in rows:
        ET.SubElement(properties, "property", name=clean(label), value=clean(text))
    prefix = _dotted(rapport.bestand)
    times: Counter[tuple[str, str]] = Counter()
    for fout in rapport.niet_gelezen:
        text = unread_line(fout)
        case = _case(suite, f"{prefix}.{fout.regel or _READING}", text, times)
        case.set("file", path_of(fout.bestand))
        if fout.regelnummer:
            case.set("line", str(fout.regelnummer))
        ET.SubElement(case, "error", type="niet gelezen", message=text)
    for u in rapport.uitkomsten:
        case = _case(suite, f"{prefix}.{u.code}", clean(f"{u.titel} ({u.over})"), times)
        _judge(case, u, rapport)
    counted = Counter(child.tag for case in suite.iter("testcase") for child in case)
    suite.attrib.update(tests=str(len(suite) - 1), failures=str(counted["failure"]), errors=str(counted["error"]),
                        skipped=str(counted["skipped"]))
    return suite


def _case(suite: ET.Element, klas: str, naam: str, times: Counter[tuple[str, str]]) -> ET.Element:
    """A case of its own: what has the same name as another gets a number, since readers keep one of each name."""
    times[klas, naam] += 1
    number = times[klas, naam]
    return ET.SubElement(suite, "testcase", classname=klas, name=f"{naam} ({number})" if number > 1 else naam)


def _judge(case: ET.Element, u: Toetsuitkomst, rapport: Rapport) -> None:
    """Fail on what must be repaired, skip what was not judged; the rest passes, and a remark stands in the output."""
    own = spots(u, rapport)[0]
    case.set("file", path_of(own.bestand))
    if own.regelnummer:
        case.set("line", str(own.regelnummer))
    text = lines(u, rapport)
    if u.uitkomst in ("niet te bepalen", "niet van toepassing"):
        ET.SubElement(case, "skipped", type=u.uitkomst, message=text[0])
    elif u.open and u.ernst in ("fout", "waarschuwing"):
        where = [f"Waar: {place}" for place in (spot.shown(own.bestand) for spot in spots(u, rapport)) if place]
        ET.SubElement(case, "failure", type=u.ernst, message=text[0]).text = "\n".join([text[0], *where, *text[1:]])
    elif u.bevinding or u.opmerking:
        ET.SubElement(case, "system-out").text = "\n".join([f"{u.ernst or 'opmerking'}: {text[0]}", *text[1:]])


def _dotted(naam: str) -> str:
    """The name of a file as a package: readers group by what stands before the last dot."""
    return _OUTSIDE.sub("", path_of(naam)).replace("/", ".")
