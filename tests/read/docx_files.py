"""Small Word documents for the tests, each made of a few lines of its own XML."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = {
    "w": W,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "far": "http://example.org/unknown-to-word",
}
_SPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def p(*runs: str, props: str = "") -> str:
    """A paragraph; plain words become a run."""
    body = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{body}</w:p>"


def r(text: str = "", props: str = "", inner: str = "") -> str:
    """A run of text."""
    words = f'<w:t xml:space="preserve">{text}</w:t>' if text else ""
    return f"<w:r>{f'<w:rPr>{props}</w:rPr>' if props else ''}{words}{inner}</w:r>"


def item(text: str, num: int = 1, level: int = 0) -> str:
    """A paragraph of a list."""
    return p(*([text] if text else []), props=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def tc(content: str, props: str = "") -> str:
    """A cell; plain words become a paragraph."""
    body = content if content.startswith("<") else p(*([content] if content else []))
    return f"<w:tc>{f'<w:tcPr>{props}</w:tcPr>' if props else ''}{body}</w:tc>"


def tr(*cells: str, props: str = "") -> str:
    """A row."""
    inner = "".join(cell if cell.startswith("<w:tc>") or cell.startswith("<w:sdt>") else tc(cell) for cell in cells)
    return f"<w:tr>{f'<w:trPr>{props}</w:trPr>' if props else ''}{inner}</w:tr>"


def tbl(*rows: str, columns: int = 2, props: str = "") -> str:
    """A table."""
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f"<w:tbl>{f'<w:tblPr>{props}</w:tblPr>' if props else ''}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def lvl(index: int, text: str, fmt: str = "decimal", start: int | None = 1, extra: str = "") -> str:
    """One level of a list definition."""
    begin = "" if start is None else f'<w:start w:val="{start}"/>'
    return f'<w:lvl w:ilvl="{index}">{begin}<w:numFmt w:val="{fmt}"/>{extra}<w:lvlText w:val="{text}"/></w:lvl>'


def numbering(*abstracts: str, nums: str = "") -> str:
    """A numbering part: list definitions 0, 1 … and, unless given, uses 1, 2 … of them."""
    lists = "".join(f'<w:abstractNum w:abstractNumId="{i}">{levels}</w:abstractNum>' for i, levels in enumerate(abstracts))
    uses = nums or "".join(f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(len(abstracts)))
    return f"<w:numbering {_SPACES}>{lists}{uses}</w:numbering>"


def styles(*each: str, defaults: str = "") -> str:
    """A styles part."""
    return f"<w:styles {_SPACES}>{defaults}{''.join(each)}</w:styles>"


def style(name: str, inner: str = "", kind: str = "paragraph", base: str = "", default: bool = False) -> str:
    """One style; its id is its name without spaces."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    first = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{first} w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>{based}{inner}</w:style>'


def package(
    body: str,
    relations: str = "",
    extra: dict[str, str | bytes] | None = None,
    main_type: str = _TYPE.format("document.main"),
    **parts: str,
) -> bytes:
    """A Word file; ``parts`` are whole parts by name ("numbering", "styles") or the inside of "footnotes" and the like."""
    overrides = [f'<Override PartName="/word/document.xml" ContentType="{main_type}"/>']
    rels = []
    files: dict[str, str | bytes] = {}
    for name, inner in parts.items():
        kind = name.rstrip("0123456789")
        tag = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        files[f"word/{name}.xml"] = inner if inner.startswith(f"<w:{tag} ") else f"<w:{tag} {_SPACES}>{inner}</w:{tag}>"
        rels.append(f'<Relationship Id="rId_{name}" Type="{_REL}{kind}" Target="{name}.xml"/>')
        overrides.append(f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE.format(kind)}"/>')
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
            f'ContentType="application/xml"/>{"".join(overrides)}</Types>',
        )
        relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
        archive.writestr(
            "_rels/.rels",
            f'{head}<Relationships {relationships}><Relationship Id="rId1" Type="{_REL}officeDocument" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr("word/_rels/document.xml.rels", f"{head}<Relationships {relationships}>{''.join(rels)}{relations}</Relationships>")
        archive.writestr("word/document.xml", f"{head}<w:document {_SPACES}><w:body>{body}</w:body></w:document>")
        for name, content in files.items():
            archive.writestr(name, head + content if isinstance(content, str) else content)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return out.getvalue()


def save(folder: Path, data: bytes, name: str = "ke-hoach.docx") -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(data)
    return str(path)
