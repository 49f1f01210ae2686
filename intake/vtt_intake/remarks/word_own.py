"""Our own remarks of an earlier time taken out of a Word file; those of others stay, also their answers to ours."""

from lxml import etree

from vtt_intake.form import AUTHOR
from vtt_intake.readers.package import parse
from vtt_intake.readers.word_package import Package, W, open_package
from vtt_intake.readers.word_places import R
from vtt_intake.remarks.word_parts import rewritten, serialised

_MARKS = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")


def without_own(original: bytes) -> bytes:
    """Give the file without the comments by vtt-check; the very same bytes if there are none.

    Raises:
        NietGelezenError: the file is no Word document that can be read.
    """
    package = open_package(original, "document.docx")
    name, comments = _related(package, "comments")
    own = [item for item in comments.iter(f"{W}comment") if item.get(f"{W}author") == AUTHOR] if comments is not None else []
    if comments is None or not own:
        return original
    document = parse(package.delen[package.main], package.naam, package.main, whole=True)
    keys = {item.get(f"{W}id") for item in own}
    for mark in [mark for mark in document.iter(*_MARKS) if mark.get(f"{W}id") in keys]:
        run = mark.getparent()
        alone = run is not None and run.tag == R and all(child is mark or child.tag == f"{W}rPr" for child in run)
        _drop(run if run is not None and alone else mark)
    paragraphs = {value for item in own for one in item.iter(f"{W}p") if (value := _value(one, "paraId"))}
    for item in own:
        _drop(item)
    return rewritten(original, {package.main: serialised(document), name: serialised(comments), **_lists(package, paragraphs)})


def _lists(package: Package, paragraphs: set[str]) -> dict[str, bytes]:
    """The parts that say more about comments (answers, lasting identifiers), without the comments with these paragraphs."""
    changed: dict[str, bytes] = {}
    gone = {"paraId": paragraphs, "durableId": set[str]()}
    for kind, key in (("commentsIds", "paraId"), ("commentsExtended", "paraId"), ("commentsExtensible", "durableId")):
        name, root = _related(package, kind)
        for item in list(root) if root is not None and gone[key] else ():
            if _value(item, key) in gone[key]:
                gone["durableId"].add(_value(item, "durableId"))
                _drop(item)
            for attribute in [one for one, value in item.attrib.items() if one.endswith("}paraIdParent") and value in paragraphs]:
                del item.attrib[attribute]
        if root is not None and gone[key]:
            changed[name] = serialised(root)
    return changed


def _related(package: Package, kind: str) -> tuple[str, etree._Element | None]:
    """The name and the tree of the part of this kind that belongs to the text."""
    name = next((name for _, found, name in package.relations(package.main) if found == kind and name in package.delen), "")
    return name, parse(package.delen[name], package.naam, name, whole=True) if name else None


def _value(element: etree._Element, name: str) -> str:
    """An attribute by the last part of its name, as every version of Word has its own namespace."""
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith(f"}}{name}")), "")


def _drop(element: etree._Element) -> None:
    """Remove an element and keep the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
