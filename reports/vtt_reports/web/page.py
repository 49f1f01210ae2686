"""What every web page of ours shares: one style, its script, and the policy that allows nothing else."""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from vtt_reports.formats import Weergave
from vtt_reports.templating.environment import environment, own_text


def web_page(sjabloon: str, weergave: Weergave, script: str | None = None, **gegevens: Any) -> str:
    """A page from a template, with our style and the script of that name; all text of a proposal is escaped."""
    style, code = _inline("pagina.css"), _inline(script) if script else ""
    scripts = {"script": own_text(code)} if script else {}
    made = environment(escape=True, own=weergave.sjablonen).get_template(sjabloon).render(
        stijl=own_text(style), beleid=_policy(style, code), **scripts, **gegevens)
    return made.replace("€ ", "€\u00a0")


@cache
def _inline(name: str) -> str:
    return files("vtt_reports").joinpath("templates", "html", name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """What the page may load and run: nothing but its own style and script."""
    allowed = (f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" if text else "'none'"
               for text in (style, script))
    return "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'".format(*allowed)
