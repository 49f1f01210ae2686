"""Which paragraphs are headings and how deep, and how deep points are."""

import re
from collections import Counter
from dataclasses import dataclass, field

from vtt_intake.form import Alineasoort
from vtt_intake.readers.pdf.prose import Manner, Text, half

_LONGEST = 220
_SENTENCE = re.compile(r"[.,;]$")


@dataclass(slots=True)
class Levels:
    """The kind and depth of each paragraph, by identity."""

    known: dict[int, tuple[Alineasoort, int]] = field(default_factory=dict)

    def of(self, text: Text) -> tuple[Alineasoort, int]:
        """The kind of a paragraph and its level: of a heading from 1, of a point from 0."""
        return self.known[id(text)]


def levels_of(texts: list[Text], manner: Manner) -> Levels:
    """Decide for all paragraphs of a document, in order."""
    sizes = Counter(half(text.first.size) for text in texts if _is_large(text, manner))
    by_bold = not sizes
    title = _title(texts, sizes)
    order = sorted((size for size in sizes if title is None or size != half(title.first.size)), reverse=True)
    levels, stack = Levels(), list[float]()
    for text in texts:
        if text is title:
            levels.known[id(text)] = ("titel", 0)
        elif _is_large(text, manner):
            levels.known[id(text)] = ("kop", order.index(half(text.first.size)) + 1)
        elif by_bold and _is_bold_head(text):
            levels.known[id(text)] = ("kop", 2 if re.match(r"\d+\.\d", text.mark + text.text) else 1)
        elif text.mark:
            levels.known[id(text)] = ("punt", _depth(stack, text.first.x0))
            continue
        else:
            levels.known[id(text)] = ("alinea", 0)
        if levels.known[id(text)][0] != "alinea" or text.first.x0 < (stack[0] if stack else 0) + 3:
            stack.clear()
    return levels


def _is_large(text: Text, manner: Manner) -> bool:
    return text.first.size >= manner.body + 0.75 and len(text.text) <= _LONGEST


def _is_bold_head(text: Text) -> bool:
    words = len(text.text.split())
    sentence = _SENTENCE.search(text.text) or (words > 5 and text.text.endswith(":"))
    return text.bold and text.lines <= 2 and words <= 12 and not sentence


def _title(texts: list[Text], sizes: Counter[float]) -> Text | None:
    """The largest text, if it stands once, at the start, clearly above the headings, of which there are more."""
    largest = sorted(sizes, reverse=True)[:2]
    if len(largest) < 2 or sizes[largest[0]] > 1 or sum(sizes.values()) < 4 or largest[0] < 1.15 * largest[1]:
        return None
    found = next((text for text in texts[:6] if half(text.first.size) == largest[0]), None)
    return found if found is not None and found.page == texts[0].page else None


def _depth(stack: list[float], x0: float) -> int:
    while stack and x0 < stack[-1] - 3:
        stack.pop()
    if not stack or x0 > stack[-1] + 3:
        stack.append(x0)
    return len(stack) - 1
