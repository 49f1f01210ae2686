"""Facts about abbreviations: is each of them written out, at the latest where the text first uses it?"""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.coherence.documents import Leesstuk, Vindplaats, documents, quoted
from vtt_engine.facts.coherence.words import KNOWN
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.sentences import sentences

_SHORT = r"[A-Z](?:[A-Z&]|en(?=[A-Z])){0,5}[A-Z]"
_USE = re.compile(rf"(?<![\w.@/-])(?<!\d )(?:{_SHORT})(?:/(?:{_SHORT}))*(?![\w@&]|-?\d|\.\w)")
_ROMAN = re.compile(r"[IVX]+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_LEAD = re.compile(r"(?:hierna|verder|afgekort|te noemen|ook wel|genoemd|als|tot|[:“”‘’\"'])", re.IGNORECASE)
_ONLY = re.compile(rf"\s*{_SHORT}(?:\s*(?:[/,]|en|of)\s*{_SHORT})*\s*")
_BEHIND = re.compile(rf"({_SHORT})\s*(?:\(|=|:|staat voor|betekent)\s*([A-Za-zÀ-ÿ]+)[ -][A-Za-zÀ-ÿ]"
                     rf"|^({_SHORT})\s+[–-]\s+([A-Za-zÀ-ÿ]+)")


class _Gebruik(NamedTuple):
    """Where an abbreviation is first used in running text, and where it is written out (place in the document)."""

    naam: str
    eerst: tuple[int, int]
    uitleg: tuple[int, int] | None
    passage: Passage


def abbreviations(dossier: Dossier) -> Iterator[Feit]:
    """Per document with abbreviations: those never written out, and those written out only after their first use."""
    own_name = dossier.voorstel.organisatie.naam if dossier.voorstel.organisatie else ""
    for text in documents(dossier):
        if used := _used(text, own_name):
            yield _fact(text.naam, used)


def _used(text: Leesstuk, own_name: str) -> list[_Gebruik]:
    """The abbreviations of a document in order of first use, without what needs no explanation."""
    explained = _explained(text)
    plain = {word for p in text.passages for word in re.findall(r"\b[a-zà-ÿ]{3,}\b", p.alinea.tekst)}
    running, first = {p.pad for p in text.running}, dict[str, tuple[tuple[int, int], Passage]]()
    for i, passage in enumerate(text.passages):
        for sentence in sentences(passage.alinea.tekst) if passage.pad in running else ():
            found = list(_USE.finditer(sentence.tekst))
            for match in found if found and not _shouted(sentence.tekst) else ():
                for name in match[0].split("/"):
                    first.setdefault(name, ((i, sentence.begin + match.start()), passage))
    skip = KNOWN | set(re.findall(r"\w+", own_name))
    return [_Gebruik(name, at, explained.get(name), passage) for name, (at, passage) in first.items()
            if name not in skip and name.lower() not in plain and not _ROMAN.fullmatch(name)]


def _shouted(text: str) -> bool:
    """Whether capitals are emphasis here: two capital words side by side, or most of the sentence."""
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(c.isupper() for c in letters) > len(letters) or bool(re.search(r"\b[A-Z]{2,} [A-Z]{2,}\b", text))


def _explained(text: Leesstuk) -> dict[str, tuple[int, int]]:
    """Where each abbreviation is first written out: ``Veilig Thuis Twente (VTT)``, ``VTT (Veilig Thuis Twente)``, a list."""
    found: dict[str, tuple[int, int]] = {}
    for i, passage in enumerate(text.passages):
        words = passage.alinea.tekst
        for match in _BRACKETS.finditer(words):
            inner = _LEAD.sub(" ", match[1])
            if _ONLY.fullmatch(inner):
                for name in re.findall(_SHORT, inner):
                    if _starts(name, words[:match.start()]):
                        found.setdefault(name, (i, 0))
        for match in _BEHIND.finditer(words):
            name, word = match[1] or match[3], match[2] or match[4]
            if word[0].lower() == name[0].lower():
                found.setdefault(name, (i, match.start()))
        following = text.passages[i + 1].alinea if i + 1 < len(text.passages) else None
        if re.fullmatch(_SHORT, words) and following and following.tekst[:1].lower() == words[0].lower():
            found.setdefault(words, (i, 0))  # a list of abbreviations in a table
    return found


def _starts(name: str, before: str) -> bool:
    """Whether one of the last words before the bracket begins as the abbreviation does."""
    return any(word[0].lower() == name[0].lower() for word in re.findall(r"[^\W\d_]+", before)[-10:])


def _fact(document: str, used: list[_Gebruik]) -> Feit:
    never = [use for use in used if use.uitleg is None]
    late = [use for use in used if use.uitleg is not None and use.uitleg > use.eerst]
    shown = never or late or used
    return Feit("afkortingen", f"afkortingen in {document}", {"niet_uitgelegd": len(never), "later": len(late)},
                {"plekken": opsomming(quoted(Vindplaats(use.naam, use.passage) for use in shown), 12)},
                tuple(dict.fromkeys(use.passage.plaats for use in shown)), som=partial(_steps, used))


def _steps(used: list[_Gebruik]) -> Berekening:
    def word(use: _Gebruik) -> str:
        return "niet uitgelegd" if use.uitleg is None else "later uitgelegd" if use.uitleg > use.eerst else "uitgelegd"

    return Berekening((), "nalopen", stappen=tuple(f"{use.naam}: {word(use)}" for use in used))


SOORTEN = (
    Feitsoort("afkortingen", "De afkortingen in de tekst van een document, zonder wat iedereen kent.", ("alineas",),
              {"niet_uitgelegd": Veld(Type.AANTAL, "afkortingen die het document nergens uitschrijft"),
               "later": Veld(Type.AANTAL, "afkortingen die het document pas uitschrijft na het eerste gebruik")},
              {"plekken": "de afkortingen zonder uitleg met hun plaats, en anders die met uitleg die te laat komt"},
              abbreviations, "geen afkorting die uitleg vraagt"),
)
