"""docs/sjablonen.md: which templates there are and what each is given, made from the templates and the types themselves."""

from collections.abc import Iterator

from bladen import MADE
from bladen.sjabloongegevens import GEGEVENS, VELDEN
from bladen.vormen import fields_of, in_words
from vtt_reports.templating.checking import given_to
from vtt_reports.templating.own import TEMPLATES, found_in

PAGE = "docs/sjablonen.md"
TEXT = """\
# Eigen sjablonen

Wilt u een rapport in uw eigen huisstijl? Leg een sjabloon met dezelfde naam als het onze in een map, en noem die map:

```sh
vtt-check voorstel.docx -f html=rapport.html --sjabloon huisstijl/
```

Sjablonen zijn er voor HTML en Markdown; de andere formaten hebben een vaste vorm. Wat er niet in de map ligt, blijft zoals het is. De map mag ook in `vtt-check.toml`: `sjabloon = "huisstijl"`.

Een sjabloon is geschreven voor [Jinja](https://jinja.palletsprojects.com/). Een kort `rapport.html.j2`:

```jinja
<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta name="generator" content="vtt-check {{ versie }}"><title>{{ beelden[0].titel }}</title>
{% for beeld in beelden %}
<h1>{{ beeld.titel }}</h1><p>{{ beeld.oordeel }}</p>
<ul>{% for kaart in beeld.oorzaken %}<li>{{ kaart.teken }} {{ kaart.melding }} {{ kaart.herstel }}</li>{% endfor %}</ul>
{% endfor %}
</html>
```

- **Ons eigen sjabloon** kunt u gebruiken als `vtt-check/NAAM`: `{% include "vtt-check/rapport.html.j2" %}`.
- **Een sjabloon dat u zelf bijmaakt,** moet door een ander worden gebruikt. Een naam die nergens bij hoort, is een fout: zo blijft een
  tikfout niet stil.
- **Laat het begin staan** (`<!doctype html>` met `generator`, of `<!-- vtt-check`): daaraan ziet vtt-check dat het een rapport mag vervangen.
- **Tekst uit een voorstel blijft tekst.** In HTML wordt alles afgeschermd; gebruik in Markdown het filter `md`. `safe` en `autoescape`
  zijn uit. Sjablonen draaien in de zandbak van Jinja: zij lezen geen bestanden en voeren niets uit.
- **Geen toeval.** Dezelfde invoer geeft dezelfde bytes; `random` en `lipsum` zijn er niet.
- **Gaat er iets mis,** dan noemt vtt-check het bestand en de regel, en schrijft het dat rapport niet. De exitcode is dan 2.

Naast de filters van Jinja zijn er `md` (voor Markdown) en `vouw(breedte, inspringen)` (voor gewone tekst).

De gegevens hieronder zijn een afspraak: er kan iets bij komen, maar niets verdwijnt of krijgt een andere vorm.
"""


def page() -> str:
    """The page."""
    return "\n".join((MADE, TEXT, *_templates(), *_types()))


def _templates() -> Iterator[str]:
    yield from ("## Sjablonen\n", "| Sjabloon | Krijgt |", "|---|---|")
    for naam, path in found_in(TEMPLATES).items():
        yield f"| `{naam}` | {', '.join(f'`{one}`' for one in given_to(path)) or 'wat de aanroeper meegeeft'} |"
    yield from ("", "| Gegeven | Vorm | Wat |", "|---|---|---|")
    for naam, (hint, wat) in GEGEVENS.items():
        yield f"| `{naam}` | {in_words(hint)} | {wat} |"
    yield ""


def _types() -> Iterator[str]:
    for soort, meanings in VELDEN.items():
        yield from (f"## {soort.__name__}\n", "| Veld | Vorm | Wat |", "|---|---|---|")
        for naam, vorm in fields_of(soort):
            yield f"| `{naam}` | {vorm} | {meanings.get(naam, '')} |"
        yield ""
