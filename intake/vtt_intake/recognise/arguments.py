"""Arguments and kanttekeningen: their printed numbers, the points they belong to, and the letters under them."""

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from vtt_engine.text.sentences import sentences
from vtt_intake.recognise.listing import Item, items
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.places import place
from vtt_intake.recognise.proposed import rank

_ONE = r"\d{1,2}[a-z]?(?:\s?\.\s?\d{1,2})+\.?"
_COMPOSED = re.compile(rf"^(?:argument(?:en)?\s+|kanttekening(?:en)?\s+)?(?P<nummers>{_ONE}(?:\s*(?:,|en|&|/)\s*{_ONE})*)"
                       r"(?:\s*[:)–-]?\s+(?P<rest>\S.*)|(?P<leeg>))$", re.IGNORECASE | re.DOTALL)
_NONE = re.compile(r"^(?:er zijn\s+)?(?:geen|n\.?v\.?t\.?|niet van toepassing)\b", re.IGNORECASE)
_POINT = re.compile(r"^(?:bij\s+|ad\s+)?(?:voorstel|beslis?punt|besluitpunt|punt)\s+(?P<nummer>\d{1,2})\s?(?P<letter>[a-z]\b)?",
                    re.IGNORECASE)
_ASIDE = re.compile(r"^(?:alternatie|kanttekening|risico)", re.IGNORECASE)


@dataclass(slots=True)
class Lijst:
    """The arguments of one section while it is walked through; knows under which point of the decision it is."""

    punten: list[str]
    gevonden: list[tuple[dict[str, Any], Item]] = field(default_factory=list)
    punt: str = ""
    letter: str = ""
    open: bool = False  # no argument was seen since the point was named: a letter still names a part of the point
    terzijde: bool = False  # in a list that holds no arguments, such as alternatives

    def lees(self, item: Item) -> None:
        """Take in the next item of the section."""
        words = item.woorden
        if item.regel.is_kop and words == item.regel.sectiekop.strip():
            return
        if match := _COMPOSED.match(words if not item.automatisch else f"{item.nummer} {item.tekst}"):
            numbers = [re.sub(r"\s", "", one).rstrip(".") for one in re.findall(_ONE, match["nummers"])]
            self._add(numbers, match["rest"] or "", item)
        elif not item.automatisch and (match := _POINT.match(words)):
            self.punt, self.letter = match["nummer"], (match["letter"] or "").lower()
            self.open, self.terzijde = True, False
        elif self.open and re.fullmatch(r"[a-z]", item.nummer):
            self.letter = item.nummer
        elif not item.genummerd:
            if self.gevonden and not self.gevonden[-1][0]["kop"]:
                self.gevonden[-1][0]["kop"] = _first(item.tekst)
            if item.regel.is_kop or (len(words.split()) <= 3 and words.endswith(":")):
                self.terzijde = bool(_ASIDE.match(words))
                self.open = self.open and not self.terzijde
        elif not self.terzijde:
            self._numbered(item)

    def _numbered(self, item: Item) -> None:
        """An item with one number is an argument; with a letter it stands under the last argument."""
        if item.nummer.isdigit() and item.niveau == 0:
            self._add([item.nummer], item.tekst, item)
        elif self.gevonden and len(item.nummer) == 1:
            self.gevonden[-1][0]["letters"].append(item.nummer)

    def _add(self, numbers: list[str], text: str, item: Item) -> None:
        single = "." not in numbers[0]
        entry: dict[str, Any] = {"nummers": numbers}
        if (owners := self._owners(numbers, single)) is not None:
            entry["bij"] = owners
        entry["letters"] = []
        if single and self.punt:
            entry["lijst"] = f"voorstel {self.punt}{self.letter}"
        entry["kop"] = text.strip() if item.regel.is_kop else _first(text)
        self.gevonden.append((entry, item))
        self.open = self.terzijde = False

    def _point(self, number: str) -> str:
        """The point with this number, also where the points are numbered I, II, III or A, B, C."""
        if number in self.punten or not number.isdigit():
            return number
        return next((point for point in self.punten if rank(point) == int(number)), number)

    def _owners(self, numbers: list[str], single: bool) -> list[str] | None:
        """The points an argument belongs to; None where a bare number does not tell."""
        if not single:
            return list(dict.fromkeys(self._point(number.partition(".")[0]) for number in numbers))
        if self.punt:
            part = f"{self.punt}.{self.letter}"
            return [self.punt, part] if self.letter and part in self.punten else [self.punt]
        main = [point for point in self.punten if "." not in point]
        return main if len(main) == 1 else None


def _first(text: str) -> str:
    """The first sentence."""
    return next((zin.tekst for zin in sentences(text)), text.strip())


def read_arguments(beeld: Beeld) -> None:
    """Fill ``argumenten`` and ``kanttekeningen``; a part stays away if no section with numbers (or with ``geen``) was found."""
    for part in ("argumenten", "kanttekeningen"):
        _read(beeld, part)


def _read(beeld: Beeld, part: Literal["argumenten", "kanttekeningen"]) -> None:
    points = [item["nummer"] for item in beeld.bouw.data.get("beslispunten", ())]
    for deel in beeld.teksten:
        inside = items(line for line in deel.regels if line.rubriek == part)
        found = Lijst(points)
        for item in inside:
            found.lees(item)
        if found.gevonden:
            for entry, item in found.gevonden:
                where = place(beeld, deel, item.regel.sectiekop, entry.get("lijst", ""), " en ".join(entry["nummers"]))
                beeld.bouw.voeg(part, {**entry, "plaats": where}, item.plek, item.woorden, kop=item.regel.kop)
            return
        texts = [item for item in inside if not item.regel.is_kop]
        if texts and _NONE.match(texts[0].tekst) and len(texts[0].tekst.split()) <= 8:
            beeld.bouw.leeg(part)
            beeld.bouw.bron(f"/{part}", texts[0].plek, texts[0].tekst)
            return
