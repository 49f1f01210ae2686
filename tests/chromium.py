"""Chromium without a driver: a page goes in with a script that writes what it found into the page, and that comes out."""

import html
import json
import re
import shutil
import subprocess
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_OUT = re.compile(r'<pre id="gevonden">(.*?)</pre>', re.DOTALL)
DARK = ("--force-dark-mode", "--blink-settings=preferredColorScheme=0")


@cache
def browser() -> str:
    """The path of Chromium; without it the test that asks is skipped."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip("geen Chromium; zie README")
    return found


def dom(path: Path, *options: str) -> str:
    """The page as it is after its scripts ran."""
    done = subprocess.run([browser(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                           f"--user-data-dir={path.parent / 'chromium'}", "--virtual-time-budget=300000", "--timeout=300000",
                           *options, "--dump-dom", path.as_uri()], capture_output=True, text=True, encoding="utf-8", timeout=600,
                          check=False)
    assert done.stdout, done.stderr
    return done.stdout


def measured(page: str, script: str, folder: Path, *options: str) -> Any:
    """What a script finds in a page: the JSON of the value its promise gives. The page's own policy is left out for it."""
    asked = (f"<script>addEventListener('load', async () => {{ const gevonden = await (async () => {{ {script} }})();"
             "document.body.innerHTML = ''; const uit = document.createElement('pre'); uit.id = 'gevonden';"
             "uit.textContent = JSON.stringify(gevonden); document.body.append(uit); });</script>")
    path = folder / "pagina.html"
    path.write_text(_POLICY.sub("", page).replace("</body>", f"{asked}</body>"), encoding="utf-8")
    found = _OUT.search(dom(path, *options))
    assert found, "de proef heeft niets geschreven"
    return json.loads(html.unescape(found[1]))


def violations(page: str, folder: Path, *options: str, quick: bool = False) -> list[str]:
    """What axe-core finds against WCAG 2.2 AA and good practice, with everything that folds opened.

    ``quick``: folds stay closed and contrast is not measured, for a page that is the same thing many times.
    """
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    unfold = "" if quick else "document.querySelectorAll('details').forEach(d => d.open = true);"
    rules = f"{{'target-size': {{enabled: true}}, 'color-contrast': {{enabled: {'false' if quick else 'true'}}}}}"
    script = (f"{unfold} const r = await axe.run(document, {{resultTypes: ['violations'], rules: {rules}}});"
              "return r.violations.map(v => `${v.id}: ${v.nodes.length} keer, ${v.nodes[0].html.slice(0, 300)} "
              "${v.nodes[0].failureSummary}`);")
    with_axe = page.replace("<body>", f"<body><script>{axe}</script>", 1)
    return list(measured(with_axe, script, folder, *options))
