"""A look through the templates of a user before anything is checked, and what each template takes."""

import difflib
from collections.abc import Iterator
from pathlib import Path

import jinja2
from jinja2 import meta, nodes

from vtt_reports.templating.environment import environment
from vtt_reports.templating.own import SjabloonError, found_in, our_templates, refuse_outside, refuse_unescaped, source


def given_to(path: Path) -> tuple[str, ...]:
    """The names that a template takes from what it is given."""
    tree = environment(escape=True).parse(path.read_text(encoding="utf-8"))
    own = {name.name for name in tree.find_all(nodes.Name) if name.ctx in ("store", "param")}
    return tuple(sorted(meta.find_undeclared_variables(tree) - own))


def check_own(folder: Path) -> None:
    """Look through a folder of templates.

    Raises:
        SjabloonError: it is no folder, holds no template, or one that cannot be read or that nothing uses.
    """
    if not folder.is_dir():
        raise SjabloonError(str(folder), 0, "is geen map; noem een map met sjablonen")
    found, known = found_in(folder), our_templates()
    if not found:
        raise SjabloonError(str(folder), 0, f"geen enkel sjabloon; bekend zijn: {', '.join(known)}")
    for path in found.values():
        refuse_outside(path, folder)
    used = {other for name, path in found.items() for other in _references(name, path, folder)}
    for name, path in found.items():
        if name not in known and name not in used:
            near = difflib.get_close_matches(name, known, 1)
            meant = f"bedoelde u {near[0]}? " if near else ""
            raise SjabloonError(str(path), 0, f"vtt-check heeft geen sjabloon met deze naam; {meant}bekend: {', '.join(known)}")


def _references(name: str, path: Path, folder: Path) -> Iterator[str]:
    """The templates that a template names; this also reads it whole."""
    env = environment(escape=True, own=folder)
    try:
        tree = env.parse(source(path), name, str(path))
        env.compile(tree, name, str(path))
    except jinja2.TemplateSyntaxError as error:
        raise SjabloonError(str(path), error.lineno, f"dit is geen geldig sjabloon (Jinja: {error.message})") from None
    refuse_unescaped(tree, path)
    yield from (other for other in meta.find_referenced_templates(tree) if other)
