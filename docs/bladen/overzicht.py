"""rules/README.md: every code of the catalogue with what became of it, and why."""

from collections.abc import Iterator

from bladen import MADE, ROOT
from bladen.kenmerken import feature_of
from vtt_engine.notation import count
from vtt_engine.rulebook.catalogue import Post, load_catalogue
from vtt_engine.rulebook.loading import Regelboek
from vtt_reports.rulebook.overview import fate
from vtt_reports.rulebook.view import weights


def page(boek: Regelboek) -> str:
    """The overview of the rulebook."""
    catalogue = load_catalogue(ROOT / "rules")
    posts = catalogue.posten
    made = len(boek.regels)
    fates = [fate(post) for code, post in posts.items() if code not in boek.regels]
    merged, aside, later = (sum(text.startswith(word) for text in fates) for word in ("samengevoegd", "apart", "later"))
    open_ones = len(posts) - made - merged - aside - later
    to_do = f"; {open_ones} zijn nog niet gemaakt" if open_ones else ""
    lines = [MADE, "# Regelboek\n",
             f"{made} regels. Elke regel is één YAML-bestand met één feature als levende documentatie.",
             "Uitleg van een regel: `vtt-check uitleg TER-01`, of het [regelboek in gewone taal](../docs/regelboek/README.md).",
             "Een regel maken: zie [CONTRIBUTING](../CONTRIBUTING.md), of [eigen regels](../docs/eigen-regels.md) voor uw eigen organisatie.\n",
             f"De praktijk kent {count(len(posts), 'toets', 'toetsen')}. Daarvan zijn er {made} een regel, {merged} samengevoegd met een "
             f"andere, {aside} apart gezet en {later} voor later{to_do}. Elke code staat hieronder, met wat ervan is geworden.\n"]
    for letters, family in catalogue.families.items():
        lines += [f"## {family.titel} ({letters})\n", "| Code | Toets | Wat ervan is geworden |", "|---|---|---|"]
        lines += [f"| {code} | {post.titel} | {fate(post) or 'nog niet gemaakt'} |" if code not in boek.regels
                  else _row(boek, code, post) for code, post in _all(boek, letters, family.codes)] + [""]
    return "\n".join(lines)


def _all(boek: Regelboek, letters: str, codes: dict[str, Post]) -> Iterator[tuple[str, Post]]:
    """The codes of a family, also a rule that the catalogue does not know yet."""
    extra = {code: Post(titel=regel.regel.titel) for code, regel in boek.regels.items()
             if code.startswith(f"{letters}-") and code not in codes}
    yield from sorted({**codes, **extra}.items())


def _row(boek: Regelboek, code: str, post: Post) -> str:
    regel = boek.regels[code]
    rule = boek.bestanden[code].relative_to(ROOT / "rules")
    feature = feature_of(code)
    basis = ", ".join(f"[{n}](../docs/normen.md#{n})" for n in regel.normen) or regel.regel.grondslag
    new = f" (nieuw: {post.nieuw})" if post.nieuw else ""
    return (f"| [{code}](../docs/regelboek/{code[:3].lower()}.md#{code.lower()}) | {post.titel} | regel: {regel.regel.titel}{new} "
            f"({weights(regel)[0]}; {basis}; [YAML]({rule}), [scenario's](../{feature.pad.relative_to(ROOT)})) |")
