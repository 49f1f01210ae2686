"""Personal data in text: numbers of citizens and accounts, addresses for mail and phone, dates of birth; and how to hide them."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from stdnum import iban
from stdnum.nl import bsn

from vtt_engine.text import MEMORY

Soort = Literal["burgerservicenummer", "negen cijfers", "e-mailadres", "mobiel nummer", "rekeningnummer", "geboortedatum",
                "woonadres"]
_GENERAL = frozenset((
    "info", "contact", "griffie", "secretariaat", "bestuurssecretariaat", "post", "postbus", "gemeente", "financien",
    "communicatie", "klantcontact", "kcc", "privacy", "fg", "pers", "voorlichting", "noreply", "no-reply", "administratie",
    "inkoop", "raad", "bestuur", "directie", "helpdesk", "meldpunt", "planning", "control", "staf", "jeugd", "wmo", "beleid",
    "regio", "algemeen"))
_MOST = 20_000  # signs of one text that are searched
_BSN_WORD = re.compile(r"\b(?:bsn|burgerservicenummer|sofi-?nummer|persoonsnummer)\b", re.IGNORECASE)
_OTHER_NUMBER = re.compile(r"\b(?:rsin|btw|kvk|kenmerk|zaak(?:nummer)?|dossier(?:nummer)?|factuur|order|project|iban|tel)\b"
                           r"\W*\w*\W*$", re.IGNORECASE)
_NINE = re.compile(r"(?<![\d.,€])(?<!€ )\d{9}(?![\d.,]\d|\d)")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_MOBILE = re.compile(r"(?<![\d.])(?:\+31\s?(?:\(0\))?|0031\s?|0)6(?:[-\s]?\d){8}(?!\d)")
_IBAN = re.compile(r"\bNL\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b")
_BIRTH = re.compile(r"\b(?:geboren(?:\s+(?:op|d\.?d\.?))?|geboortedatum|geb\.)\s*:?\s*(?:te\s+\w+\s+op\s+)?"
                    r"(\d{1,2}[-/. ](?:\d{1,2}|[a-z]+)[-/. ](?:19|20)?\d{2})\b", re.IGNORECASE)
_HOME = re.compile(r"\b(?:[Ww]oonadres|[Hh]uisadres|[Pp]rivé-?adres|woonachtig|wonende|woont)\b[^.;]{0,30}?\b"
                   r"([A-Z][\w’' -]{1,40}(?:straat|weg|laan|plein|hof|dijk|kade|singel|pad|gracht|park|steeg)\s\d+\w?)\b")

_HINT = re.compile(r"@|\d{9}|6(?:[-\s]?\d){8}|NL\d\d|geb|adres|woon|wonend|woont", re.IGNORECASE)  # saves time


class Persoonlijk(NamedTuple):
    """Personal data in a text: where (offsets) and what kind. The data itself is left where it stands."""

    begin: int
    eind: int
    soort: Soort


@lru_cache(MEMORY)
def find_personal(text: str) -> tuple[Persoonlijk, ...]:
    """Find personal data, from left to right.

    Nine digits count only if they pass the check of a burgerservicenummer; without that word beside them they are
    ``negen cijfers``. An e-mail address counts if it is not that of an office or a function.
    """
    text = text[:_MOST]
    found = [*_numbers(text),
             *(Persoonlijk(*m.span(), "e-mailadres") for m in _MAIL.finditer(text if "@" in text else "") if _personal(m[0])),
             *(Persoonlijk(*m.span(), "mobiel nummer") for m in _MOBILE.finditer(text)),
             *(Persoonlijk(*m.span(), "rekeningnummer") for m in _IBAN.finditer(text) if iban.is_valid(m[0])),
             *(Persoonlijk(*m.span(1), "geboortedatum") for m in _BIRTH.finditer(text)),
             *(Persoonlijk(*m.span(1), "woonadres") for m in _HOME.finditer(text))]
    return tuple(sorted(found))


def _numbers(text: str) -> list[Persoonlijk]:
    found = []
    for match in _NINE.finditer(text):
        before = text[max(0, match.start() - 40):match.start()]
        if bsn.is_valid(match[0]) and not _OTHER_NUMBER.search(before):
            kind: Soort = "burgerservicenummer" if _BSN_WORD.search(before) else "negen cijfers"
            found.append(Persoonlijk(*match.span(), kind))
    return found


def _personal(address: str) -> bool:
    name = address.partition("@")[0].lower()
    return not (name in _GENERAL or name.split(".")[0] in _GENERAL or name.split("-")[0] in _GENERAL)


@lru_cache(MEMORY)
def mask(text: str) -> str:
    """Write a text with its personal data hidden, so that it can stand in a report."""
    for item in reversed(find_personal(text) if _HINT.search(text) else ()):
        text = f"{text[:item.begin]}[{item.soort}]{text[item.eind:]}"
    return text
