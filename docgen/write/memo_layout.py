"""How is a page of a Vietnamese administrative document set?  Paragraphs, tables and the docx package.

Sizes, margins and places follow Decree 30/2020/NĐ-CP, annex I (State) and Instruction
36-HD/VPTW of 2018 (Party): A4 upright, margins 20/20/30/15 mm, Times New Roman, body of 14 points,
first lines 10 mm in, at least 6 points between paragraphs and 18 points between lines, page numbers
centred in the top margin from page 2.

The package is written here, part by part, with fixed times: the same content gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

FONT = "Times New Roman"
MARGINS = {"top": 1134, "right": 851, "bottom": 1134, "left": 1701}  # 20, 15, 20 and 30 mm in twips
PAGE = (11906, 16838)  # A4 in twips
TEXT_WIDTH = PAGE[0] - MARGINS["left"] - MARGINS["right"]
FIRST_LINE = 567  # 10 mm
BODY = 14.0

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ILLEGAL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)  # control characters, lone surrogates, noncharacters, and marks that turn the direction of what follows


def legal(text: str) -> str:
    """``text`` without what XML, or a printed page, can't hold; control characters become spaces."""
    return _ILLEGAL.sub(" ", text)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; ``size`` in points (None: the paragraph's), ``blank`` is a place to fill in by hand or by typing over."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float | None = None
    blank: str = ""


Words = str | Run | Sequence[str | Run]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: ``indent`` and ``first`` (of the first line) in twips, ``before``/``after`` in points.

    ``line`` is the least height of a line in points; ``rule`` the length in twips of a line drawn below, centred.
    """

    words: Words
    style: str = ""
    align: str = "both"
    first: int = FIRST_LINE
    indent: int = 0
    before: float = 0
    after: float = 6
    line: float = 18
    size: float | None = None
    bold: bool = False
    italic: bool = False
    keep_next: bool = False
    page_break: bool = False
    width: int = TEXT_WIDTH
    rule: int = 0

    def xml(self) -> str:
        """The paragraph in WordprocessingML."""
        ppr = f'<w:pStyle w:val="{self.style}"/>' if self.style else ""
        ppr += "<w:keepNext/>" if self.keep_next else ""
        ppr += "<w:pageBreakBefore/>" if self.page_break else ""
        left, right = self.indent, 0
        if self.rule:
            ppr += '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
            left = right = max(0, (self.width - self.rule) // 2)
        height = f'w:line="{round(self.line * 20)}" w:lineRule="{"exact" if self.rule else "atLeast"}"'
        ppr += f'<w:spacing w:before="{round(self.before * 20)}" w:after="{round(self.after * 20)}" {height}/>'
        first = f'w:firstLine="{self.first}"' if self.first >= 0 else f'w:hanging="{-self.first}"'
        ppr += f'<w:ind w:left="{left}" w:right="{right}" {first}/><w:jc w:val="{self.align}"/>'
        body = "".join(self._run(run) for run in runs(self.words))
        ppr += self._look(self.bold, self.italic, self.size)  # the mark's: it sets the height of an empty paragraph
        return f"<w:p><w:pPr>{ppr}</w:pPr>{body}</w:p>"

    @staticmethod
    def _look(bold: bool, italic: bool, size: float | None, underline: bool = False) -> str:
        rpr = "<w:b/><w:bCs/>" if bold else ""
        rpr += "<w:i/><w:iCs/>" if italic else ""
        rpr += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>' if size else ""
        rpr += '<w:u w:val="single"/>' if underline else ""
        return f"<w:rPr>{rpr}</w:rPr>" if rpr else ""

    def _run(self, run: Run) -> str:
        size = run.size or self.size
        rpr = self._look(run.bold or self.bold, run.italic or self.italic, size, run.underline)
        if run.blank:
            made = f"<w:r>{rpr}{_text(run.text)}</w:r>"
            properties = f"{rpr}<w:alias w:val={_attribute(run.blank)}/><w:showingPlcHdr/><w:text/>"
            return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{made}</w:sdtContent></w:sdt>"
        return f"<w:r>{rpr}{_text(run.text)}</w:r>"


def runs(words: Words) -> tuple[Run, ...]:
    """``words`` as runs."""
    if isinstance(words, str):
        return (Run(words),) if words else ()
    if isinstance(words, Run):
        return (words,)
    return tuple(Run(word) if isinstance(word, str) else word for word in words)


def _text(text: str) -> str:
    parts = [f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in legal(text).replace("\t", " ").split("\n")]
    return "<w:br/>".join(parts)


def _attribute(text: str) -> str:
    return quoteattr(legal(text).replace("\n", " "))


@dataclass(frozen=True, slots=True)
class Table:
    """A table of fixed column ``widths`` (twips); a cell is a tuple of paragraphs.

    The first ``header`` rows are repeated on every page; rows are not split
    over pages unless ``split`` (long quotes).  ``title`` and ``description`` are read out to people who can't see it.
    ``aligned`` tables without ``borders`` only put things side by side.
    """

    rows: Sequence[Sequence[Sequence[Paragraph]]]
    widths: Sequence[int]
    header: int = 0
    borders: bool = True
    split: bool = False
    title: str = ""
    description: str = ""

    def xml(self) -> str:
        """The table in WordprocessingML."""
        line = 'w:val="single" w:sz="4" w:space="0" w:color="000000"' if self.borders else 'w:val="nil"'
        edges = "".join(f"<w:{edge} {line}/>" for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
        side = 85 if self.borders else 0
        properties = (
            f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
            f'<w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="{side}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar>'
            f'<w:tblLook w:val="{"0620" if self.header else "0600"}" w:firstRow="{int(bool(self.header))}" w:lastRow="0"'
            ' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        )
        properties += f"<w:tblCaption w:val={_attribute(self.title)}/>" if self.title else ""
        properties += f"<w:tblDescription w:val={_attribute(self.description)}/>" if self.description else ""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        body = "".join(self._row(n, row) for n, row in enumerate(self.rows))
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"

    def _row(self, at: int, row: Sequence[Sequence[Paragraph]]) -> str:
        heading = at < self.header
        properties = ("" if self.split and not heading else "<w:cantSplit/>") + ("<w:tblHeader/>" if heading else "")
        middle = '<w:vAlign w:val="center"/>' if heading else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{middle}</w:tcPr>'
            f"{''.join(paragraph.xml() for paragraph in cell) or '<w:p/>'}</w:tc>"
            for cell, width in zip(row, self.widths, strict=True)
        )
        return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole document: its title (a property, for screen readers), its language ("vi-VN") and what stands in it."""

    title: str
    language: str
    blocks: Sequence[Paragraph | Table]
    subject: str = ""
    author: str = ""

    def docx(self) -> bytes:
        """The document as a docx file; the same sheet gives the same bytes."""
        parts = {
            "[Content_Types].xml": _CONTENT_TYPES,
            "_rels/.rels": _RELATIONSHIPS,
            "docProps/app.xml": _APP,
            "docProps/core.xml": self._core(),
            "word/_rels/document.xml.rels": _DOCUMENT_RELATIONSHIPS,
            "word/document.xml": self._document(),
            "word/header1.xml": _HEADER,
            "word/header2.xml": _FIRST_HEADER,
            "word/settings.xml": _settings(self.language),
            "word/styles.xml": _styles(self.language),
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
            for name, text in parts.items():
                entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                package.writestr(entry, text.encode("utf-8"))
        return out.getvalue()

    def _core(self) -> str:
        said = {
            "dc:title": self.title,
            "dc:subject": self.subject,
            "dc:creator": self.author,
            "dc:language": self.language,
        }
        body = "".join(f"<{name}>{escape(legal(value))}</{name}>" for name, value in said.items() if value)
        return (
            f"{_XML}<cp:coreProperties xmlns:cp={quoteattr(_CORE)} "
            f'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{body}</cp:coreProperties>'
        )

    def _document(self) -> str:
        body = "".join(block.xml() for block in spaced(self.blocks))
        margins = " ".join(f'w:{edge}="{size}"' for edge, size in MARGINS.items())
        section = (
            f'<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>'
            f'<w:pgSz w:w="{PAGE[0]}" w:h="{PAGE[1]}"/><w:pgMar {margins} w:header="567" w:footer="567" w:gutter="0"/>'
            f'<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
        )
        return f'{_XML}<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{body}{section}</w:body></w:document>'


def spaced(blocks: Iterable[Paragraph | Table]) -> Iterable[Paragraph | Table]:
    """``blocks`` with a thin paragraph after every table: two tables would grow together, and a document can't end in one."""
    for block in blocks:
        yield block
        if isinstance(block, Table):
            yield Paragraph("", first=0, after=0, line=6, size=2)


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

_CONTENT_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
    f'<Override PartName="/word/header1.xml" ContentType="{_WORD}.header+xml"/>'
    f'<Override PartName="/word/header2.xml" ContentType="{_WORD}.header+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
    "</Types>"
)
_RELATIONSHIPS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_R}/extended-properties" Target="docProps/app.xml"/>'
    "</Relationships>"
)
_DOCUMENT_RELATIONSHIPS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_R}/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId3" Type="{_R}/header" Target="header1.xml"/>'
    f'<Relationship Id="rId4" Type="{_R}/header" Target="header2.xml"/>'
    "</Relationships>"
)
_APP = f'{_XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>docgen</Application></Properties>'
_HEADER = (
    f'{_XML}<w:hdr xmlns:w="{_W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)
_FIRST_HEADER = f'{_XML}<w:hdr xmlns:w="{_W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>'


def _settings(language: str) -> str:
    return (
        f'{_XML}<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"/></w:settings>'
    )


def _styles(language: str) -> str:
    font = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    size = f'<w:sz w:val="{round(BODY * 2)}"/><w:szCs w:val="{round(BODY * 2)}"/>'
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:keepNext/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
        for level in (1, 2)
    )
    return (
        f'{_XML}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>{font}{size}'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/></w:pPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>'
        '<w:next w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Letterhead"><w:name w:val="Letterhead"/><w:basedOn w:val="Normal"/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="DateLine"><w:name w:val="Date Line"/><w:basedOn w:val="Normal"/>'
        "<w:rPr><w:i/><w:iCs/></w:rPr></w:style>"
        f"{headings}</w:styles>"
    )
