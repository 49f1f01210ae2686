"""The noun phrase near an amount that says what the money is for, found by the small words of Dutch around it."""

import re


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set, to write a long list of words as prose."""
    return frozenset(text.split())


_DETERMINERS = word_set("de het een deze die dit dat onze ons haar zijn hun uw alle beide dezelfde")
_JOINTS = word_set("van aan voor bij uit binnen t.b.v.")
_STOPS = word_set("""is was zijn wordt worden werd werden kan kunnen zal zullen heeft hebben om dat omdat zodat waarmee waarvan
    want en of maar dan als met door op in tot te naar via na per ten tegen dient moet moeten komt komen ligt wij we u er hier
    hiervan daarvan daarmee nodig beschikbaar zoals waar waarin toe volgens verwachten verwacht toegekend vervalt vervallen
    geraamd gevraagd""")
_PARTICIPLES = word_set("toegekend geraamd gevraagd")
_SENTENCE = re.compile(r"[.!?;:](?=\s|$)|\n")
_TIME = r"(?:in|voor|over|vanaf|per|van)\s+(?:het\s+(?:begrotings)?jaar\s+)?(?:19|20)\d{2}"
_NATURE = r"(?:incidenteel|structureel|eenmalig|tijdelijk|jaarlijks|extra)"
_CHANGE = r"te\s+(?:verhogen|verlagen|wijzigen|verminderen|vermeerderen|bepalen|stellen)|uit\s+te\s+breiden|op\s+te\s+hogen"
_BEFORE_MET = re.compile(
    rf"(?:\s+(?:{_NATURE}|{_TIME}|{_CHANGE}|(?:19|20)\d{{2}}|en))*\s+met(?:\s+(?:in totaal|maximaal))?\s*$", re.IGNORECASE)
_OF = re.compile(
    rf"(?:\s+{_TIME})?\s+(?:van|ter grootte van|ad|à|ten bedrage van)(?:\s+(?:maximaal|circa|ca\.))?\s*$", re.IGNORECASE)
_AT = re.compile(
    r"(?:\s+(?:uitkom\w+|vast\s+te\s+stellen|(?:te\s+)?bepalen|geraamd|begroot|komen|komt|bedrag(?:en|t)|uit|op|is|zijn))+\s*$",
    re.IGNORECASE)
_AFTER = re.compile(
    r"^[,.\s=-]*(?:(?:incidenteel|structureel|eenmalig)\s+)?(?:beschikbaar\s+te\s+stellen\s+)?(?:die\b[^.;]{0,80}?\s)?"
    r"(?:ten\s+behoeve\s+van|t\.b\.v\.|voor|aan)\s+(?!de\s+duur\b|(?:19|20)\d{2})", re.IGNORECASE)
_FOR = re.compile(
    r"(?:^|,)\s*(?:voor|ten behoeve van|t\.b\.v\.)\s+(.+?)\s+(?:werd|wordt|worden|is|was|zijn|stellen|vragen)\b", re.IGNORECASE)
_ESTIMATE = re.compile(r"\bdoor\s+(?:de|het|een)?\s*((?:[\w-]+\s+){1,4}?)(?:te\s+ramen|in te zetten)", re.IGNORECASE)
_GROWS = re.compile(r"uit\s+te\s+breiden|te\s+verhogen|op\s+te\s+hogen|uitgebreid|verhoogd", re.IGNORECASE)
_MOST = 8


def phrase_near(text: str, begin: int, end: int) -> tuple[str, bool]:
    """The words that say what the amount at these offsets is for (empty: none found), and whether money grows by it."""
    start, stop = _sentence(text, begin, end)
    before, after = text[start:begin], text[end:stop]
    if found := _ESTIMATE.search(after):
        return found[1].strip(), False
    behind = _forward(after[match.end():]) if (match := _AFTER.match(after)) else ""
    if match := _OF.search(before):
        head = _backward(before[:match.start()])
        object_, grows = _changed(before, after)
        if object_ and len(head.split()) <= 2:
            return object_, grows
        return " ".join(part for part in (head, behind) if part), False
    object_, grows = _changed(before, after)
    if object_:
        return object_, grows
    if behind:
        return behind, False
    if found := _FOR.search(before):
        return _forward(found[1]), False
    if match := _AT.search(before):
        return _backward(before[:match.start()]), False
    return "", False


def _changed(before: str, after: str) -> tuple[str, bool]:
    """What is changed by ``met € …``: the phrase in front of the verb, and whether it grows."""
    plain = re.sub(r"\s+met\s+een\s+[\w\s]{3,40}\svan\s*$", " met ", before)
    match = _BEFORE_MET.search(plain)
    if not match:
        return "", False
    return _backward(plain[:match.start()]), bool(_GROWS.search(match[0]) or _GROWS.match(after.strip()))


def _sentence(text: str, begin: int, end: int) -> tuple[int, int]:
    starts = [match.end() for match in _SENTENCE.finditer(text) if match.end() <= begin]
    stop = _SENTENCE.search(text, end)
    return (starts[-1] if starts else 0), (stop.start() if stop else len(text))


def _backward(text: str) -> str:
    """The noun phrase at the end of a text, without its article."""
    words = re.split(r"\s+", re.split(r"[,(;]", text)[-1].strip())
    kept: list[str] = []
    for i in range(len(words) - 1, -1, -1):
        word = words[i].lower()
        if word in _DETERMINERS:
            if i and words[i - 1].lower() in _JOINTS and kept:
                continue
            break
        if word in _STOPS and not kept and word in _PARTICIPLES:
            continue
        if word in _STOPS or len(kept) == _MOST:
            break
        kept.insert(0, words[i])
    while kept and kept[0].lower() in _JOINTS:
        kept.pop(0)
    return " ".join(kept)


def _forward(text: str) -> str:
    """The noun phrase at the start of a text, without its article."""
    kept: list[str] = []
    for word in re.split(r"[,(;]", text)[0].split():
        plain = word.lower().rstrip(".,")
        if kept and plain in _DETERMINERS and kept[-1].lower() in _JOINTS:
            continue
        if plain in _DETERMINERS and not kept:
            continue
        if plain in _STOPS or plain in _DETERMINERS or len(kept) == _MOST or re.fullmatch(r"(?:19|20)\d{2}", plain):
            break
        kept.append(word.rstrip("."))
        if plain == "duur" and len(kept) > 1:
            kept = kept[:-1]
            break
    while kept and kept[-1].lower() in _JOINTS:
        kept.pop()
    return " ".join(kept)
