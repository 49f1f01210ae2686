"""Templates of a user in place of ours: found and read, refused where they are not safe, and told where they fail."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from vtt_engine.record.errors import in_words

if TYPE_CHECKING:
    from jinja2.nodes import Template

ENDING = ".j2"
OURS = "vtt-check"
TEMPLATES = Path(__file__).parents[1] / "templates"


class SjabloonError(Exception):
    """A template that cannot be used: the file, the line (0 is not known) and why."""

    def __init__(self, bestand: str, regel: int, waarom: str) -> None:
        super().__init__(bestand, regel, waarom)
        self.bestand = bestand
        self.regel = regel
        self.waarom = waarom

    def __str__(self) -> str:
        """The file with its line, and what is wrong."""
        return f"{self.bestand}{f':{self.regel}' if self.regel else ''}: {self.waarom}"


def our_templates() -> tuple[str, ...]:
    """The names of all templates that can be replaced."""
    return tuple(sorted(found_in(TEMPLATES)))


def found_in(folder: Path) -> dict[str, Path]:
    """The templates in a folder and the folders below it, by the name that others call them by."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob(f"*{ENDING}")) if path.is_file()}


def refuse_outside(path: Path, folder: Path) -> None:
    """Refuse a link to a file outside the folder.

    Raises:
        SjabloonError: the template is one.
    """
    if not path.resolve().is_relative_to(folder.resolve()):
        raise SjabloonError(str(path), 0, "is een koppeling naar een bestand buiten de map; zet het sjabloon zelf in de map")


def source(path: Path) -> str:
    """The text of a template."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise SjabloonError(str(path), line, "dit is geen UTF-8; bewaar het bestand als UTF-8") from None
    except OSError as error:
        raise SjabloonError(str(path), 0, f"kan niet lezen ({in_words(error)})") from None


def refuse_unescaped(tree: "Template", path: Path) -> None:
    """Refuse what would show text of a proposal unescaped."""
    from jinja2 import nodes

    for node in tree.find_all((nodes.Filter, nodes.EvalContextModifier)):
        if not isinstance(node, nodes.Filter) or node.name == "safe":
            what = "safe" if isinstance(node, nodes.Filter) else "autoescape"
            raise SjabloonError(str(path), node.lineno, f"“{what}” mag niet in een eigen sjabloon: tekst uit een voorstel "
                                                        "zou dan meer zijn dan tekst")


@contextmanager
def told(folder: Path | None) -> Iterator[None]:
    """While rendering with the templates in this folder: say of one that fails where and why.

    Raises:
        SjabloonError: a template in the folder fails. What fails elsewhere stays what it is.
    """
    try:
        yield
    except SjabloonError:
        raise
    except Exception as error:
        if folder is not None and (found := _failure(error, folder)):
            raise found from None
        raise


def _failure(error: Exception, folder: Path) -> SjabloonError | None:
    """The place in a template of this folder where rendering failed, or that one of ours cannot work with them."""
    import jinja2

    places, step = [], error.__traceback__
    while step is not None:
        places.append((step.tb_frame.f_code.co_filename, step.tb_lineno))
        step = step.tb_next
    if isinstance(error, jinja2.TemplateSyntaxError) and error.filename:
        places.append((error.filename, error.lineno))
    own = [(name, line) for name, line in places if folder in Path(name).parents]
    ours = [(name, line) for name, line in places if TEMPLATES in Path(name).parents]
    if not own and ours:
        name, line = ours[-1]
        return SjabloonError(str(folder), 0, f"deze sjablonen passen niet bij regel {line} van vtt-check/"
                                             f"{Path(name).relative_to(TEMPLATES).as_posix()} (Jinja: {error})")
    if not own:
        return None
    if isinstance(error, jinja2.TemplateNotFound):
        return SjabloonError(*own[-1], f"er is geen sjabloon {error.name}")
    kinds = ((jinja2.exceptions.SecurityError, "dit mag niet in een eigen sjabloon"),
             (jinja2.UndefinedError, "dit gegeven bestaat niet; zie docs/sjablonen.md"), (Exception, "dit lukt niet"))
    return SjabloonError(*own[-1], f"{next(text for kind, text in kinds if isinstance(error, kind))} (Jinja: {error})")
