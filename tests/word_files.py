"""Small Word files made of raw XML, for the tests of the reader and of the remarks."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMES = (f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
          'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
          'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
          'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
          'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"')
_ROOTS = {"document": "document", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
          "comments": "comments", "settings": "settings", "header": "hdr", "footer": "ftr"}
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Huiskop"><w:name w:val="Huisstijl kop"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Kopvaninhoudsopgave"><w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="character" w:styleId="Vet"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""


def p(text: str = "", style: str = "", props: str = "", run: str = "") -> str:
    """A paragraph with one run."""
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{name}{props}</w:pPr>{r(text, run) if text else ''}</w:p>"


def r(text: str, props: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text: str, list_id: int | str, level: int = 0, style: str = "") -> str:
    """A paragraph in a list."""
    return p(text, style, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def tbl(*rows: str, props: str = "") -> str:
    """A table; rows come from ``tr``."""
    return f"<w:tbl><w:tblPr>{props}</w:tblPr>{''.join(rows)}</w:tbl>"


def tr(*cells: str, head: bool = False, props: str = "") -> str:
    """A row; a cell that does not begin with ``<w:tc>`` is made a cell with that text."""
    made = (cell if cell.startswith("<w:tc>") else tc(p(cell)) for cell in cells)
    return f"<w:tr><w:trPr>{props}{'<w:tblHeader/>' if head else ''}</w:trPr>{''.join(made)}</w:tr>"


def tc(content: str, props: str = "") -> str:
    """A cell with raw content."""
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{content}</w:tc>"


def level(depth: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    """A level of an abstract list."""
    return (f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>')


def word(body: str, /, extra: Mapping[str, bytes | str] | None = None, **parts: str) -> bytes:
    """A Word file with this body; other parts by kind (``numbering=…``, ``footnotes=…``, ``header=…`` with relation ``rHeader``)."""
    parts = {"styles": STYLES, "document": f"<w:body>{body}</w:body>", **parts}
    files: dict[str, bytes | str] = {}
    relations = ""
    types = ""
    for kind, content in parts.items():
        root = _ROOTS[kind]
        files[f"word/{kind}.xml"] = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} {_NAMES}>{content}</w:{root}>'
        main = ".main" if kind == "document" else ""
        types += (f'<Override PartName="/word/{kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                  f'wordprocessingml.{kind}{main}+xml"/>')
        if kind != "document":
            relations += f'<Relationship Id="r{kind.capitalize()}" Type="{R}/{kind}" Target="{kind}.xml"/>'
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
    main = f'<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/>'
    extra = extra or {}
    if "docProps/core.xml" in extra:
        main += f'<Relationship Id="r2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    files["_rels/.rels"] = f'<Relationships xmlns="{_PACKAGE}/relationships">{main}</Relationships>'
    files["[Content_Types].xml"] = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{types}</Types>')
    return zipped({**files, **extra})


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """A zip of files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return buffer.getvalue()


def core(title: str = "", creator: str = "", last: str = "") -> dict[str, bytes | str]:
    """The part with the properties of a file."""
    return {"docProps/core.xml":
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator><cp:lastModifiedBy>{last}</cp:lastModifiedBy>"
            "</cp:coreProperties>"}
