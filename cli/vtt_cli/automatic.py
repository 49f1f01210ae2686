"""``-f auto``: the format that the place where the command runs can show."""

from collections.abc import Mapping
from pathlib import Path

from vtt_reports.formats import FORMATEN, Formaat


def choose(path: Path | None, environ: Mapping[str, str], terminal: bool) -> Formaat:
    """Give text on a terminal; annotations in the log of GitHub Actions; in GitLab CI the file for Code Quality; else text."""
    if terminal:
        return FORMATEN["tekst"]
    if path is None and environ.get("GITHUB_ACTIONS") == "true":
        return FORMATEN["github"]
    return FORMATEN["gitlab" if path is not None and environ.get("GITLAB_CI") == "true" else "tekst"]
