"""Writing parts of a Word file again, with every other part as it was."""

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

_OLDEST = (1980, 1, 1, 0, 0, 0)


def serialised(root: etree._Element) -> bytes:
    """A part as Word writes them: UTF-8, with a declaration."""
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def rewritten(original: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The file with some parts changed or added; every other part as it was, in the same order."""
    buffer, left = io.BytesIO(), dict(changed)
    with zipfile.ZipFile(io.BytesIO(original)) as old, zipfile.ZipFile(buffer, "w") as new:
        for item in old.infolist():
            copy = zipfile.ZipInfo(item.filename, item.date_time)
            copy.compress_type, copy.create_system = item.compress_type, item.create_system
            copy.external_attr = item.external_attr
            content = left.pop(item.filename, None)
            new.writestr(copy, old.read(item) if content is None else content)
        for name, content in left.items():
            added = zipfile.ZipInfo(name, _OLDEST)
            added.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(added, content)
    return buffer.getvalue()
