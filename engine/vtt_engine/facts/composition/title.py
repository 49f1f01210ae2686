"""Facts about the title of a proposal: abbreviations, length, and whether it says what the proposal is about."""

import re
from collections.abc import Iterator

from vtt_engine.facts.composition import vocabulary as v
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Plaats, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming

_TOKEN = re.compile(r"[^\W_]+(?:[&.’'-][^\W_]+)*")


def titles(dossier: Dossier) -> Iterator[Feit]:
    """The title of the proposal."""
    title = dossier.voorstel.titel
    tokens = [match[0] for match in _TOKEN.finditer(title)]
    short = _abbreviations(title, tokens, dossier.voorstel.organisatie.naam if dossier.voorstel.organisatie else "")
    about = [token for token in tokens if token.lower() not in v.FORM_WORDS and not token.isdigit() and token not in short
             and token not in v.KNOWN_SHORT]
    yield Feit("titel", "titel", {"woorden": len(tokens), "afkortingen": len(short), "onderwerp": bool(about)},
               {"titel": f"“{title}”", "afgekort": opsomming([f"“{word}”" for word in short])}, (Plaats("/titel"),))


def _abbreviations(title: str, tokens: list[str], organisation: str) -> list[str]:
    """The abbreviations that the title does not explain and that are not the name of the organisation."""
    if title.isupper():
        return []
    known = v.KNOWN_SHORT | set(_TOKEN.findall(organisation))
    upper = [token for token in tokens if _is_short(token) and token not in known and f"({token})" not in title]
    return list(dict.fromkeys([*upper, *(match[0] for match in v.SHORT_WORDS.finditer(title))]))


def _is_short(token: str) -> bool:
    """Whether a word has two capitals or more and no small letter, and is no number: VTT, P&O, but not II."""
    letters = [c for c in token if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters) and token[0].isalpha() and not v.ROMAN.fullmatch(token)


SOORTEN = (
    Feitsoort("titel", "De titel van het voorstel.", ("titel",),
              {"woorden": Veld(Type.AANTAL, "woorden in de titel"),
               "afkortingen": Veld(Type.AANTAL, "afkortingen die de titel niet uitlegt"),
               "onderwerp": Veld(Type.JANEE, "of de titel meer zegt dan de naam van een formulier")},
              {"titel": "de titel", "afgekort": "de afkortingen"}, titles),
)
