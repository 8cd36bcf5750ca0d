"""What does a Word document say, as its reader sees it in Word?

One walk over the XML elements gives every piece of text once, in reading
order: numbers that Word counts, tracked changes accepted (or rejected),
fields by their result, merged cells once, text boxes, notes and comments at
their place.  What can't be read is said in a note.
"""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from typing import Any, TypeVar

from docgen.hooks import hookimpl
from docgen.model import Block, Cell, Document, Message, Note, Paragraph, Part, ReadOptions, Table, UnreadableError
from docgen.read.numbering import Numbering, W, format_number, is_on, number, points, read_indent
from docgen.read.package import (
    OLE_MAGIC,
    ZIP_MAGIC,
    Package,
    Relation,
    TooDeepError,
    broken,
    encrypted,
    is_encrypted_office,
    read_bytes,
    sha256,
    too_large,
)
from docgen.read.styles import Style, Styles, names_odd_fonts, read_font
from docgen.read.symbols import has_private, plain, shown, symbol
from docgen.text import clean

__all__ = ["docgen_read", "is_encrypted_office", "read_docx"]

Element = Any

_VAL = W + "val"
_ID = W + "id"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_VML = "{urn:schemas-microsoft-com:vml}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"

_P, _R_, _T, _TBL, _TR, _TC = W + "p", W + "r", W + "t", W + "tbl", W + "tr", W + "tc"
_RPR, _PPR, _TCPR, _TRPR, _SDT = W + "rPr", W + "pPr", W + "tcPr", W + "trPr", W + "sdt"
_B, _I, _VANISH, _SPEC_VANISH, _RSTYLE = W + "b", W + "i", W + "vanish", W + "specVanish", W + "rStyle"
_W_BODY = W + "body"
_W_SECT_PR = W + "sectPr"
_W_SECT_PR_CHANGE = W + "sectPrChange"
_W_ALT_CHUNK = W + "altChunk"
_W_SDT_CONTENT = W + "sdtContent"
_W_P_STYLE = W + "pStyle"
_W_JC = W + "jc"
_W_IND = W + "ind"
_W_NUM_PR = W + "numPr"
_W_NUM_ID = W + "numId"
_W_ILVL = W + "ilvl"
_W_OUTLINE_LVL = W + "outlineLvl"
_W_FRAME_PR = W + "framePr"
_W_DROP_CAP = W + "dropCap"
_W_FLD_CHAR = W + "fldChar"
_W_SYM = W + "sym"
_W_FOOTNOTE_REFERENCE = W + "footnoteReference"
_W_ENDNOTE_REFERENCE = W + "endnoteReference"
_W_TYPE = W + "type"
_W_CHAR = W + "char"
_W_FONT = W + "font"
_W_RUBY_BASE = W + "rubyBase"
_W_FLD_CHAR_TYPE = W + "fldCharType"
_W_FF_DATA = W + "ffData"
_W_CHECK_BOX = W + "checkBox"
_W_DD_LIST = W + "ddList"
_W_CHECKED = W + "checked"
_W_DEFAULT = W + "default"
_W_LIST_ENTRY = W + "listEntry"
_W_RESULT = W + "result"
_W_CUSTOM_MARK_FOLLOWS = W + "customMarkFollows"
_W_COMMENT = W + "comment"
_W_TITLE_PG = W + "titlePg"
_W_HEADER_REFERENCE = W + "headerReference"
_W_FOOTER_REFERENCE = W + "footerReference"
_W_EVEN_AND_ODD_HEADERS = W + "evenAndOddHeaders"
_W_TXBX_CONTENT = W + "txbxContent"
_W_OBJECT = W + "object"
_W_OBJECT_EMBED = W + "objectEmbed"
_W_TBL_GRID = W + "tblGrid"
_W_W = W + "w"
_W_GRID_COL = W + "gridCol"
_W_GRID_BEFORE = W + "gridBefore"
_W_GRID_AFTER = W + "gridAfter"
_W_W_BEFORE = W + "wBefore"
_W_W_AFTER = W + "wAfter"
_W_TBL_HEADER = W + "tblHeader"
_W_HIDDEN = W + "hidden"
_W_GRID_SPAN = W + "gridSpan"
_W_V_MERGE = W + "vMerge"
_W_H_MERGE = W + "hMerge"
_W_CELL_INS = W + "cellIns"
_W_CELL_DEL = W + "cellDel"
_W_CELL_MERGE = W + "cellMerge"
_W_R_FONTS = W + "rFonts"
_W_ASCII = W + "ascii"
_W_H_ANSI = W + "hAnsi"
_W_NUM_FMT = W + "numFmt"
_W_NUM_START = W + "numStart"
_W_NUM_RESTART = W + "numRestart"
_W_FIRST_ROW = W + "firstRow"
#: What in a paragraph's properties makes more of it than text that looks a certain way.
_TELLING = frozenset((_W_NUM_PR, _W_SECT_PR, _W_FRAME_PR))
_WRAPPERS = frozenset(W + name for name in ("ins", "del", "moveTo", "moveFrom", "customXml", "smartTag", "sdtContent", "dir", "bdo"))

_MAIN_TYPES = ("wordprocessingml", "ms-word.document", "ms-word.template")
#: Namespaces that Word understands in mc:Choice; anything else takes the fallback.
_KNOWN = re.compile(r"http://schemas\.(?:microsoft\.com/office|openxmlformats\.org)/|urn:schemas-microsoft-com:")
#: Smaller pictures (in EMU; 360,000 to the centimetre) are lines, logos and icons.
_PICTURE = (1_080_000, 360_000)
#: Fields that Word shows without storing what it shows.
_COMPUTED = frozenset(("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "EQ"))
_NARROW = 14  # points: a row set back by less only stands crooked
_WIDEST = 200  # columns that a cell may span or leave free; Word itself makes 63


def read_docx(path: str | os.PathLike[str], options: ReadOptions = ReadOptions()) -> Document:  # noqa: B008 (frozen)
    """Read a Word document (.docx, .docm, .dotx, .dotm, transitional or strict).

    Body blocks come first and in reading order, each followed by its text
    boxes, nested tables and notes; then comments, headers and footers.
    Raises UnreadableError: not-found, permission, empty, not-supported, encrypted, broken, too-large.
    """
    name = os.path.basename(os.fspath(path))
    data = read_bytes(os.fspath(path), options.limits)
    document = _read(data, os.fspath(path), options)
    if document is None:
        raise UnreadableError(
            "not-supported",
            Message(
                f"{name}: không phải là văn bản Word (.docx). Hãy gửi bản .docx hoặc .pdf.",
                f"{name}: not a Word document (.docx). Send a .docx or .pdf.",
            ),
        )
    return document


@hookimpl
def docgen_read(path: str, options: ReadOptions) -> Document | None:
    """Read Word documents, by content; None for every other file."""
    try:
        with open(path, "rb") as file:
            head = file.read(8)
    except OSError:
        return None
    if not head.startswith((ZIP_MAGIC, b"PK\x05\x06", OLE_MAGIC)):
        return None
    if head.startswith(OLE_MAGIC) and not is_encrypted_office(path):
        return None
    return _read(read_bytes(path, options.limits), path, options)


def _read(data: bytes, path: str, options: ReadOptions) -> Document | None:
    name = os.path.basename(path)
    if is_encrypted_office(data):
        raise encrypted(name)
    if not data.startswith((ZIP_MAGIC, b"PK\x05\x06")):
        return None
    package = Package(data, name, options.limits)
    try:
        main = _main_part(package)
        if main is None:
            return None
        reader = _Reader(package, main, options)
        blocks, notes = reader.read()
        encoding = _old_encoding(blocks)
        trusted = reader.undecided and reader.votes > 0
        if encoding is not None or trusted:  # read again, as the letters that it stands for
            reader = _Reader(Package(data, name, options.limits), main, options, encoding, trusted)
            blocks, notes = reader.read()
        decoded = reader.decoded if encoding is None else len(blocks)
    except TooDeepError:
        raise too_large(name, "các phần tử XML lồng nhau quá sâu", "XML elements nest too deeply", options.limits.xml_depth) from None
    except RecursionError:
        raise too_large(name, "bảng hoặc khung lồng nhau quá sâu", "tables or frames nest too deeply", options.limits.xml_depth) from None
    return Document(path, sha256(data), "docx", _decode(blocks, notes, decoded), tuple(notes))


def _main_part(package: Package) -> str | None:
    """The main document part, None if this is another kind of package."""
    parts, extensions = package.content_types()
    target = next((r.target for r in package.relations("").values() if r.kind == "officeDocument" and not r.external), "")
    kind = parts.get(target.lower()) or extensions.get(target.rpartition(".")[2].lower(), "")
    if target and package.has(target) and (any(word in kind for word in _MAIN_TYPES) or target.lower().startswith("word/")):
        return target
    if package.has("word/document.xml"):
        return "word/document.xml"
    declared = next((name for name, value in parts.items() if "document.main+xml" in value and "wordprocessingml" in value), None)
    if declared and package.has(declared):
        return declared
    if declared or any(name.lower().startswith("word/") for name in package.names()):
        raise broken(package.name, "gói Word không có phần văn bản chính (document.xml)", "the package has no main part (document.xml)")
    return None


# --------------------------------------------------------------------------- what is collected on the way


@dataclass(slots=True)
class _Line:
    """The text of one displayed paragraph while it is being read."""

    bits: list[str] = field(default_factory=list)
    length: int = 0
    bold: int = 0
    italic: int = 0
    label: str = ""
    look: _Look | None = None
    anchored: list[_Anchored] = field(default_factory=list)
    old: dict[int, str] | None = None  # which bits stand in a font from before Unicode


@dataclass(frozen=True, slots=True)
class _Anchored:
    """What hangs on a paragraph: text boxes, notes; ``label`` is a note's number."""

    part: Part
    elements: tuple[Element, ...]
    label: str = ""
    texts: tuple[str, ...] = ()


@dataclass(slots=True)  # one a paragraph: not frozen, which would double the time to make it
class _Look:
    """What a paragraph's properties say, styles included."""

    style: Style
    name: str
    centred: bool
    indent: float | None
    heading: int | None
    num_id: str | None
    level: int
    swallowed: bool = False
    run_in: bool = False
    section: bool = False
    mark: Element | None = None


@dataclass(slots=True)
class _RawCell:
    column: int
    span: int
    text: str
    bold: bool
    rows: int = 1


@dataclass(slots=True)
class _RawTable:
    """A table before its place among the blocks is known."""

    rows: list[list[_RawCell]]
    header_rows: int
    grid: tuple[int, ...]
    nested: list[tuple[int, int, _RawTable]]
    anchored: list[_Anchored]


@dataclass(slots=True)
class _Flow:
    """A stretch of paragraphs and tables: body, cell, text box, note."""

    part: Part
    anchor: int | None = None
    cell: list[_Line] | None = None
    tables: list[_RawTable] = field(default_factory=list)
    anchored: list[_Anchored] = field(default_factory=list)
    pending: _Line | None = None
    table: _RawTable | None = None
    apart: bool = False
    last: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class _Format:
    """What a run says about itself; None where its paragraph decides."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    style: str = ""
    font: str | None = None


_Base = tuple[bool, bool, bool, str]
"""Bold, italic, hidden, and the font if its characters aren't what they look like."""


@dataclass(slots=True)
class _Field:
    """An open complex field, in its code or in its result; ``endless`` if nothing in the file ends it."""

    code: bool = True
    endless: bool = False


_PLAIN = _Format()
_EACH = ((1, 2), (4, 8), (16, 32))  # a run says on, off: bold, italic, hidden
_BITS = {_B: _EACH[0], _I: _EACH[1], _VANISH: _EACH[2], _SPEC_VANISH: _EACH[2]}


@dataclass(slots=True)
class _Unread:
    """Things of one kind that were left unread, and where."""

    count: int = 0
    places: list[str] = field(default_factory=list)


_KINDS = {
    "picture": ("hình ảnh có thể chứa chữ", "pictures that may hold text", "Hãy xem bằng mắt", "Look at them"),
    "object": ("đối tượng nhúng (OLE)", "embedded objects (OLE)", "Hãy mở trong Word để xem", "Open them in Word"),
    "chart": ("biểu đồ", "charts", "Hãy xem bằng mắt", "Look at them"),
    "diagram": ("sơ đồ SmartArt", "SmartArt diagrams", "Hãy xem bằng mắt", "Look at them"),
    "chunk": ("tệp chèn nguyên (altChunk)", "files inserted whole (altChunk)", "Mở bằng Word và lưu lại", "Open in Word and save again"),
    "subdocument": ("văn bản con", "sub-documents", "Gửi kèm văn bản con", "Send them too"),
    "computed": (
        "giá trị do Word tự tính, không lưu trong tệp",
        "values that Word computes and the file doesn't hold",
        "Thay bằng chữ gõ trực tiếp",
        "Type them as plain text",
    ),
    "structure": ("chỗ có cấu trúc lạ", "places of unexpected structure", "Mở bằng Word và lưu lại", "Open in Word and save again"),
}


class _Reader:
    """One reading of one document."""

    def __init__(self, package: Package, main: str, options: ReadOptions, encoding: str | None = None, trusted: bool = False) -> None:
        """``encoding`` is the whole text's from before Unicode; ``trusted``: fonts from then are to be believed where text can't tell."""
        self.package = package
        self.main = main
        self.options = options
        self.encoding = encoding
        self.trusted = trusted
        self.undecided = False  # some text in an old font was too short to tell
        self.votes = 0  # lines in such a font that are in its encoding, less those that aren't
        self.decoded = 0
        self.original = options.revisions == "original"
        dropped, shown = (("ins", "moveTo"), ("del", "moveFrom")) if self.original else (("del", "moveFrom"), ("ins", "moveTo"))
        self.dropped = frozenset(W + name for name in dropped)
        self.shown = frozenset(W + name for name in shown)
        self.tracked = self.dropped | self.shown
        self.row_dropped = W + dropped[0]
        self.cell_dropped = W + ("cellIns" if self.original else "cellDel")
        self.relations: dict[str, Relation] = package.relations(main)
        self.blocks: list[Block] = []
        self.unread: dict[str, _Unread] = {}
        self.revisions = 0
        self.hidden = 0
        self.cells = 0
        self.fields: list[_Field] = []  # open complex fields, innermost last
        self.endless: set[Element] = set()
        self.code = 0  # how many of them are in their code
        self.instruction = ""  # the code of the innermost one
        self.formats: dict[Element, _Format] = {}
        self.line = _Line()
        self.base: _Base = (False, False, False, "")
        self.table_hidden = False
        self.plain_bases: dict[str, _Base | None] = {}
        self.section = 0
        self.comments: dict[str, int | None] = {}  # which block each speaks about
        self.note_counts = {Part.FOOTNOTE: 0, Part.ENDNOTE: 0}
        self.note_roots: dict[Part, dict[str, Element]] = {}
        self.notes_read: set[tuple[Part, str]] = set()
        self.note_formats: dict[Part, list[tuple[str, int, bool]]] = {}
        self.sections: list[Element] = []
        self._settings: Element | None = None
        self._settings_read = False
        self.styles = Styles(self._part_bytes("styles"), lambda data: package.parse(data, "word/styles.xml"))
        self._numbering: Numbering | None = None
        self.inline_handlers: dict[str, Callable[[Element], None]] = {
            _R_: self._run,
            _SDT: self._inline_control,
            _MC + "AlternateContent": self._alternate_inline,
            W + "hyperlink": self._inline,
            W + "fldSimple": self._inline,
            W + "subDoc": lambda element: self._left_unread("subdocument"),
            _M + "oMath": self._math,
            _M + "oMathPara": self._math,
        }
        for tag in (*_WRAPPERS,):
            self.inline_handlers[tag] = self._inline
        for tag in self.dropped:
            self.inline_handlers[tag] = self._dropped_inline
        for tag in self.shown:
            self.inline_handlers[tag] = self._shown_inline
        for name in ("pPr", "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
                     "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlPr", "smartTagPr",
                     "sdtPr", "sdtEndPr", "rPr"):  # fmt: skip
            self.inline_handlers[W + name] = _nothing
        self.run_handlers: dict[str, Callable[[Element], None]] = {
            W + "tab": lambda e: self._add("\t"),
            W + "ptab": lambda e: self._add("\t"),
            W + "br": self._break,
            W + "cr": lambda e: self._add("\n"),
            W + "noBreakHyphen": lambda e: self._add("-"),
            W + "softHyphen": self._soft_hyphen,
            W + "lastRenderedPageBreak": _nothing,
            W + "instrText": self._instruct,
            W + "delInstrText": _nothing,
            W + "sym": self._symbol,
            W + "fldChar": self._field,
            W + "footnoteReference": lambda e: self._note_reference(e, Part.FOOTNOTE),
            W + "endnoteReference": lambda e: self._note_reference(e, Part.ENDNOTE),
            W + "commentReference": self._comment_reference,
            W + "drawing": self._drawing,
            W + "pict": self._drawing,
            W + "object": self._drawing,
            W + "ruby": self._ruby,
            _MC + "AlternateContent": self._alternate_run,
        }
        for name in ("dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong"):  # today's date, whenever it is looked at
            self.run_handlers[W + name] = lambda e: self._left_unread("computed")

    # ----------------------------------------------------------------------- parts

    def _target(self, kind: str) -> str | None:
        return next((r.target for r in self.relations.values() if r.kind == kind and not r.external), None)

    def _part_bytes(self, kind: str) -> bytes | None:
        target = self._target(kind)
        return self.package.read(target) if target else None

    def _part_root(self, kind: str) -> Element | None:
        target = self._target(kind)
        return self._root(target) if target else None

    def _root(self, part: str) -> Element | None:
        """A side part's root; one that nests too deeply is given up, not the document."""
        try:
            return self.package.xml(part)
        except TooDeepError:
            self.package.damage.append(part)
            return None

    @property
    def numbering(self) -> Numbering:
        """The lists, read when the first paragraph asks for its number."""
        if self._numbering is None:
            self._numbering = Numbering(self._part_root("numbering"), lambda style: self.styles.get(style).num_id)
        return self._numbering

    @property
    def settings(self) -> Element | None:
        if not self._settings_read:
            self._settings_read = True
            self._settings = self._part_root("settings")
        return self._settings

    # ----------------------------------------------------------------------- the story

    def read(self) -> tuple[list[Block], list[Note]]:
        """All blocks in reading order, and what is to be said about the reading."""
        data = self.package.read(self.main) or b""
        root = self.package.parse(data, self.main) if data else None
        body = None if root is None else root.find(_W_BODY)
        if root is None or body is None:
            raise broken(
                self.package.name,
                f"phần văn bản chính ({self.main}) không đọc được",
                f"the main part ({self.main}) can't be read",
            )
        self._prepare(root, fonts=self.styles.odd_fonts or names_odd_fonts(data))
        self.sections = [section for section in root.iter(_W_SECT_PR) if section.getparent().tag != _W_SECT_PR_CHANGE]
        self._story(body, _Flow(Part.BODY))
        if self.code:
            self._left_unread("structure")
        self._comments()
        self._headers_and_footers()
        return self.blocks, self._notes()

    def _prepare(self, root: Element, fonts: bool = True) -> None:
        """Get a part's tree ready: changes of properties undone where asked for, formats and fields looked through."""
        if self.original:
            _undo_changes(root)
        self._remember_formats(root, fonts)

    def _remember_formats(self, root: Element, fonts: bool) -> None:
        """Collect in one pass what runs say of bold, italic, hidden, style (and font): few of them say any of it."""
        said: dict[Element, int] = {}
        named: dict[Element, str] = {}
        set_in: dict[Element, str | None] = {}
        marks: list[Element] = []
        for element in root.iter(_B, _I, _VANISH, _SPEC_VANISH, _RSTYLE, _W_FLD_CHAR, *((_W_R_FONTS,) if fonts else ())):
            tag = element.tag
            parent = element.getparent()
            if tag == _W_FLD_CHAR:
                marks.append(element)
            elif parent.tag != _RPR:
                continue
            elif tag == _RSTYLE:
                named[parent] = element.get(_VAL, "")
                said.setdefault(parent, 0)
            elif tag == _W_R_FONTS:
                set_in[parent] = read_font(element)
                said.setdefault(parent, 0)
            else:
                on, off = _BITS[tag]
                said[parent] = said.get(parent, 0) | (on if is_on(element) else off)
        shared: dict[tuple[int, str, str | None], _Format] = {}
        for parent, bits in said.items():
            key = bits, named.get(parent, ""), set_in.get(parent)
            found = shared.get(key)
            if found is None:
                bold, italic, hidden = (bool(bits & on) if bits & (on | off) else None for on, off in _EACH)
                found = shared[key] = _Format(bold, italic, hidden, *key[1:])
            self.formats[parent] = found
        self.endless.update(_endless(marks))

    def _story(self, container: Element, flow: _Flow) -> None:
        """Read a container's paragraphs and tables and close what is open at its end."""
        outer = self.fields, self.code
        if flow.part is not Part.BODY and flow.cell is None:
            self.fields, self.code = [], 0
        self._blocks(container, flow)
        if flow.pending is not None:
            line, flow.pending = flow.pending, None
            self._finish(line, line.look or self._look(None), flow)
        self._flush_table(flow)
        if flow.part is not Part.BODY and flow.cell is None:
            self.fields, self.code = outer

    def _blocks(self, container: Element, flow: _Flow) -> None:
        for child in container:
            tag = child.tag
            if tag == _P:
                self._paragraph(child, flow)
            elif tag == _TBL:
                self._put_table(self._table(child, flow.part), flow)
            elif tag == _SDT:
                self._block_control(child, flow)
            elif tag in self.dropped:
                self._dropped_inline(child)
            elif tag in _WRAPPERS:
                if tag in self.shown:
                    self.revisions += 1
                self._blocks(child, flow)
            elif tag == _MC + "AlternateContent":
                chosen = _choice(child)
                if chosen is not None:
                    self._blocks(chosen, flow)
            elif tag == _W_ALT_CHUNK:
                self._left_unread("chunk")

    def _block_control(self, control: Element, flow: _Flow) -> None:
        content = control.find(_W_SDT_CONTENT)
        if content is None:
            return
        if not _is_placeholder(control):
            self._blocks(content, flow)
            return
        for child in content:
            if child.tag == _P:
                self._paragraph(child, flow, placeholder=True)
            else:
                self._blocks([child], flow)

    # ----------------------------------------------------------------------- paragraphs

    def _look(self, properties: Element | None) -> _Look:
        """What ``w:pPr`` and the styles behind it say; what the paragraph says itself comes last."""
        style_id = self.styles.default
        centred: bool | None = None
        own_left: float | None = None
        own_first: float | None = None
        outline: int | None = None
        num_id: str | None = None
        level: int | None = None
        swallowed = run_in = section = False
        own_mark: Element | None = None
        for child in () if properties is None else properties:
            tag = child.tag
            if tag == _W_P_STYLE:
                style_id = child.get(_VAL, style_id)
            elif tag == _W_JC:
                centred = child.get(_VAL) == "center"
            elif tag == _W_IND:
                own_left, own_first = read_indent(child)
            elif tag == _W_NUM_PR:
                num, ilvl = child.find(_W_NUM_ID), child.find(_W_ILVL)
                num_id = num.get(_VAL) if num is not None else None
                level = number(ilvl.get(_VAL)) if ilvl is not None else None
            elif tag == _W_OUTLINE_LVL:
                outline = number(child.get(_VAL))
            elif tag == _W_SECT_PR:
                section = True
            elif tag == _W_FRAME_PR:
                swallowed = swallowed or child.get(_W_DROP_CAP) in ("drop", "margin")
            elif tag == _RPR:
                own_mark = child
                for mark in child:
                    if mark.tag in self.dropped:
                        self.revisions += 1
                        swallowed = True
                    elif mark.tag in self.shown:
                        self.revisions += 1
                run_in = self.formats.get(child, _PLAIN).hidden or False
        style = self.styles.get(style_id)
        direct = num_id is not None
        if num_id is None:
            num_id = style.num_id
        if num_id == "0":
            num_id = None
        if num_id is not None and level is None:
            if not direct or num_id == style.num_id:
                linked = self.numbering.level_of_style(num_id, style_id)
                level = linked if linked is not None else style.level
            level = level or 0
        left, first = style.indent
        if num_id is not None:
            found = self.numbering.level(num_id, level or 0)
            if found is not None:
                if direct or left is None:
                    left = found.indent[0] if found.indent[0] is not None else left
                if direct or first is None:
                    first = found.indent[1] if found.indent[1] is not None else first
        left = own_left if own_left is not None else left
        first = own_first if own_first is not None else first
        if outline is None:
            outline = style.outline
        return _Look(
            style=style,
            name=style.name,
            centred=bool(style.centred) if centred is None else centred,
            indent=None if left is None and first is None else (left or 0.0) + (first or 0.0),
            heading=outline + 1 if outline is not None and 0 <= outline <= 8 else None,
            num_id=num_id,
            level=level or 0,
            swallowed=swallowed,
            run_in=run_in,
            section=section,
            mark=own_mark,
        )

    def _base(self, style: Style) -> _Base:
        """How the text of a paragraph of ``style`` looks where its runs say nothing."""
        defaults = self.styles.base
        font = defaults.font if style.font is None else style.font
        hidden = bool(style.hidden or defaults.hidden) != self.table_hidden
        return bool(style.bold or defaults.bold), bool(style.italic or defaults.italic), hidden, font or ""

    def _paragraph(self, element: Element, flow: _Flow, placeholder: bool = False) -> None:
        properties = element[0] if len(element) and element[0].tag == _PPR else element.find(_PPR)
        look = self._look(properties)
        line, flow.pending = flow.pending or _Line(), None
        outer_line, outer_base = self.line, self.base
        style = look.style
        self.line = line
        self.base = self._base(style)
        begin = len(line.bits)
        self._inline(element)
        if self.code and self.endless:
            self._give_up_fields()
        self.line, self.base = outer_line, outer_base
        if placeholder:
            _bracket(line, begin)
        if look.section and flow.part is Part.BODY and flow.cell is None:
            self.section += 1
            self._section_notes()
        if look.swallowed:
            flow.pending = line
        elif look.run_in or style.hidden:
            if line.length:  # a style separator: what follows stands on the same line
                if line.look is None:
                    line.look = look
                    line.label = self._label(look)
                flow.pending = line
            else:
                self._finish(line, look, flow, counted=False)
        else:
            self._finish(line, look, flow)

    def _label(self, look: _Look) -> str:
        if look.num_id is None:
            return ""
        label = self.numbering.next(look.num_id, look.level) or ""
        if label.isascii():
            return label
        return self._old_label(label, look) if self.encoding is None else self.clean(label)

    def _old_label(self, label: str, look: _Look) -> str:
        """A number whose words may stand in a font from before Unicode: its level's, else that of the paragraph's mark."""
        level = self.numbering.level(look.num_id or "", look.level)
        said = self.formats.get(look.mark, _PLAIN)
        font = (level.font if level is not None else "") or (self._base(look.style)[3] if said.font is None else said.font)
        if not _OLD_FONT.match(font):
            return label
        legacy = importlib.import_module("docgen.read.legacy")
        return clean(legacy.from_font(label, font)) if legacy.typed_as(label, legacy.font_encoding(font)) else label

    def clean(self, raw: str) -> str:
        """``raw`` text of the file as docgen keeps it, in Unicode."""
        if self.encoding is None:
            return clean(raw)
        decoded: str = importlib.import_module("docgen.read.legacy").to_unicode(raw, self.encoding)
        return clean(decoded)

    def _said(self, line: _Line) -> str:
        """A whole line's text."""
        if not line.bits:
            return ""
        if line.old is None:
            return self.clean("".join(line.bits)).strip()
        return clean("".join(self._from_old_fonts(line.bits, line.old))).strip()

    def _from_old_fonts(self, bits: list[str], old: dict[int, str]) -> list[str]:
        """The bits of a line with those in Unicode that were typed for a font from before it."""
        legacy = importlib.import_module("docgen.read.legacy")
        pieces = [(font, "".join(text for _, text in group)) for font, group in groupby(enumerate(bits), lambda bit: old.get(bit[0], ""))]
        typed: dict[str, bool] = {}
        for encoding in {legacy.font_encoding(font) for font in old.values()}:
            told = legacy.typed_as(" ".join(text for font, text in pieces if legacy.font_encoding(font) == encoding), encoding)
            self.undecided = self.undecided or told is None
            self.votes += 0 if told is None else 1 if told else -1
            typed[encoding] = self.encoding == encoding or (self.trusted if told is None else told)
        out = []
        for font, text in pieces:
            if font and typed[legacy.font_encoding(font)]:
                out.append(legacy.from_font(text, font))
            else:
                out.append(text if self.encoding is None else legacy.to_unicode(text, self.encoding))
        self.decoded += any(typed.values())
        return out

    def _finish(self, line: _Line, look: _Look, flow: _Flow, counted: bool = True) -> None:
        """Put a whole line where it belongs: a block, or a line of a cell."""
        if line.look is not None:
            look = line.look
        else:
            line.look = look
            line.label = self._label(look) if counted else ""
        text = self._said(line)
        if flow.cell is not None:
            if text or line.label:  # a numbering column holds nothing but its numbers
                line.bits = [f"{line.label} {text}".strip()]
                flow.cell.append(line)
                self._flush_table(flow)
            else:
                flow.apart = True
            flow.anchored.extend(line.anchored)
            return
        if not text:
            flow.apart = True
            if line.anchored:
                self._flush_table(flow)
                self._put_anchored(line, flow.last, flow)
            return
        self._flush_table(flow)
        block = flow.last = len(self.blocks)
        label, flow.label = flow.label or line.label, ""
        half = line.length / 2
        self.blocks.append(
            Paragraph(
                block=block,
                text=text,
                part=flow.part,
                label=label,
                level=look.level if look.num_id is not None else None,
                style=look.name,
                heading=look.heading,
                bold=0 < half <= line.bold,
                italic=0 < half <= line.italic,
                centred=look.centred,
                indent=look.indent,
                anchor=flow.anchor,
            )
        )
        self._put_anchored(line, block, flow)

    def _put_anchored(self, line: _Line, block: int | None, flow: _Flow) -> None:
        for item in sorted(line.anchored, key=lambda one: one.part is not Part.TEXTBOX):
            self._put_one(item, block if flow.part is not Part.TEXTBOX else flow.anchor, flow.part)

    def _put_one(self, item: _Anchored, block: int | None, around: Part) -> None:
        if item.part is Part.COMMENT:
            self.comments.setdefault(item.label, block)
            return
        apart = around in (Part.HEADER, Part.FOOTER, Part.COMMENT)
        part = around if apart else item.part
        for text in item.texts:
            text = self.clean(text).strip()
            if text:
                self.blocks.append(Paragraph(len(self.blocks), text, part, anchor=block))
        for element in item.elements:
            outer_line, outer_base = self.line, self.base
            self._story(element, _Flow(part, block, label=item.label))
            self.line, self.base = outer_line, outer_base

    # ----------------------------------------------------------------------- text

    def _inline(self, container: Element) -> None:
        handlers = self.inline_handlers
        for child in container:
            handler = handlers.get(child.tag)
            if handler is not None:
                handler(child)
            elif isinstance(child.tag, str):
                self._inline(child)

    def _dropped_inline(self, element: Element) -> None:
        self.revisions += 1
        for mark in element.iter(_W_FLD_CHAR):  # a field's end must not be lost with its text
            self._field(mark, dropped=True)

    def _shown_inline(self, element: Element) -> None:
        self.revisions += 1
        self._inline(element)

    def _run(self, run: Element) -> None:
        bold, italic, hidden, font = self.base
        handlers = self.run_handlers
        line = self.line
        properties: Element | None = None
        for child in run:
            tag = child.tag
            if tag == _T:
                if self.code:
                    continue
                text = child.text
                if not text:
                    continue
                if hidden:
                    self.hidden += 1
                    continue
                if (text[-1] <= " " or text[0] <= " ") and child.get(_SPACE) != "preserve":
                    text = _trimmed(child, text)
                if font:
                    text = self._in_font(text, font)
                if has_private(text):
                    text = plain(text, _font(properties))
                if "\n" in text:  # a line break of the XML, which Word shows as a space
                    text = text.replace("\n", " ")
                line.bits.append(text)
                length = len(text) - text.count(" ")
                line.length += length
                if bold:
                    line.bold += length
                if italic:
                    line.italic += length
            elif tag == _RPR:
                properties = child
                said = self.formats.get(child)
                if said is not None:
                    bold, italic, hidden, font = self._toggles(said)
            elif hidden and tag != _W_FLD_CHAR:
                if tag in (_W_SYM, _W_FOOTNOTE_REFERENCE, _W_ENDNOTE_REFERENCE):
                    self.hidden += 1
            else:
                handler = handlers.get(tag)
                if handler is not None:
                    handler(child)

    def _in_font(self, text: str, font: str) -> str:
        """Text as a symbol font shows it; what a font from before Unicode shows is told when the line is whole."""
        if not _OLD_FONT.match(font):
            return shown(text, font)
        line = self.line
        if line.old is None:
            line.old = {}
        line.old[len(line.bits)] = font
        return text

    def _soft_hyphen(self, element: Element) -> None:
        """Invisible, but the letter ư of TCVN3, which some programs write as an element."""
        said = self.formats.get(element.getparent().find(_RPR))
        font = self.base[3] if said is None else self._toggles(said)[3]
        if _OLD_FONT.match(font) and not self.code:
            self._add(self._in_font(_SOFT_HYPHEN, font))
        elif self.encoding is not None:
            self._add(_SOFT_HYPHEN)

    def _toggles(self, said: _Format) -> _Base:
        """Bold, italic, hidden: what the run says, else its paragraph's style switched by its own (17.7.3); and its font."""
        bold, italic, hidden, font = self.base
        if said.style:
            style = self.styles.get(said.style)
            font = font if style.font is None else style.font
            bold, italic, hidden = bold != bool(style.bold), italic != bool(style.italic), hidden != bool(style.hidden)
        return (
            bold if said.bold is None else said.bold,
            italic if said.italic is None else said.italic,
            hidden if said.hidden is None else said.hidden,
            font if said.font is None else said.font,
        )

    def _add(self, text: str) -> None:
        if not self.code:
            self.line.bits.append(text)

    def _break(self, element: Element) -> None:
        """A break of line, column or page: what follows stands on another line (stripped at a paragraph's ends)."""
        self._add("\n")

    def _symbol(self, element: Element) -> None:
        try:
            code = int(element.get(_W_CHAR, ""), 16)
        except ValueError:
            return
        self._add(symbol(code, element.get(_W_FONT, "")))

    def _ruby(self, element: Element) -> None:
        base = element.find(_W_RUBY_BASE)
        if base is not None:
            self._inline(base)

    def _inline_control(self, control: Element) -> None:
        content = control.find(_W_SDT_CONTENT)
        if content is None:
            return
        begin = len(self.line.bits)
        self._inline(content)
        if _is_placeholder(control):
            _bracket(self.line, begin)

    def _field(self, element: Element, dropped: bool = False) -> None:
        """Follow a complex field: nothing of its code is text, all of its result is."""
        kind = element.get(_W_FLD_CHAR_TYPE)
        if kind == "begin":
            self.fields.append(_Field(endless=element in self.endless))
            self.code += 1
            self.instruction = ""
            form = element.find(_W_FF_DATA)
            if form is not None and not dropped:
                self._form_field(form)
        elif kind == "separate":
            if self.fields and self.fields[-1].code:
                self.fields[-1].code = False
                self.code -= 1
        elif kind == "end" and self.fields and self.fields.pop().code:
            self.code -= 1
            if not dropped:
                self._without_result(self.instruction)
            self.instruction = ""

    def _give_up_fields(self) -> None:
        """Read on as text after the paragraph in which a field begins that nothing ends."""
        for one in self.fields:
            if one.endless and one.code:
                one.code = False
                self.code -= 1
                self._left_unread("structure")

    def _instruct(self, element: Element) -> None:
        self.instruction += element.text or ""

    def _without_result(self, instruction: str) -> None:
        """A field that stores no result: a symbol is in its code, what Word computes is not in the file."""
        name, *words = instruction.split() or [""]
        if self.code:
            return
        if name.upper() == "SYMBOL" and words:
            try:
                code = int(words[0], 0)
            except ValueError:
                return
            font = re.search(r'\\f\s+(?:"([^"]*)"|(\S+))', instruction)
            self._add(symbol(code, (font[1] or font[2]) if font else ""))
        elif name.upper() in _COMPUTED:
            self._left_unread("computed")

    def _form_field(self, form: Element) -> None:
        """The value of a legacy check box or drop-down, which has no result text."""
        if self.code > 1:
            return
        box, choice = form.find(_W_CHECK_BOX), form.find(_W_DD_LIST)
        if box is not None:
            state = box.find(_W_CHECKED)
            state = box.find(_W_DEFAULT) if state is None else state
            self.line.bits.append("☒" if state is not None and is_on(state) else "☐")
        elif choice is not None:
            entries = choice.findall(_W_LIST_ENTRY)
            chosen = choice.find(_W_RESULT)
            chosen = choice.find(_W_DEFAULT) if chosen is None else chosen
            index = number(chosen.get(_VAL), 0) if chosen is not None else 0
            if index is not None and 0 <= index < len(entries):
                self.line.bits.append(entries[index].get(_VAL, ""))

    def _alternate_inline(self, element: Element) -> None:
        chosen = _choice(element)
        if chosen is not None:
            self._inline(chosen)

    def _alternate_run(self, element: Element) -> None:
        chosen = _choice(element)
        for child in () if chosen is None else chosen:
            if child.tag == _T:
                self._add(_trimmed(child, child.text or ""))
            else:
                handler = self.run_handlers.get(child.tag)
                if handler is not None:
                    handler(child)

    # ----------------------------------------------------------------------- formulas

    def _math(self, element: Element) -> None:
        """A formula on one line."""
        text = _Linear(self.dropped).text(element)
        if text:
            self._add(text)
            self.line.length += len(text)

    # ----------------------------------------------------------------------- notes and comments

    def _note_reference(self, element: Element, part: Part) -> None:
        if self.code or self.line is None:
            return
        name = element.get(_ID, "")
        note = self._note_elements(part).get(name)
        if note is None:
            return
        if element.get(_W_CUSTOM_MARK_FOLLOWS) in ("1", "true", "on"):
            following = element.getnext()
            label = (following.text or "") if following is not None and following.tag == _T else ""
        else:
            self.note_counts[part] += 1
            kind, start, _ = self._note_format(part)
            label = format_number(self.note_counts[part] + start - 1, kind)
        if (part, name) not in self.notes_read:  # once: a note may refer to itself
            self.notes_read.add((part, name))
            self.line.anchored.append(_Anchored(part, (note,), label))

    def _note_elements(self, part: Part) -> dict[str, Element]:
        found = self.note_roots.get(part)
        if found is None:
            root = self._part_root(f"{part.value}s")
            found = {}
            if root is not None:
                self._prepare(root)
                for note in root.iter(W + part.value):
                    if note.get(_W_TYPE, "normal") == "normal":
                        found[note.get(_ID, "")] = note
            self.note_roots[part] = found
        return found

    def _note_format(self, part: Part) -> tuple[str, int, bool]:
        """Number format, first number, and whether each section starts anew."""
        formats = self.note_formats.get(part)
        if formats is None:
            tag = W + part.value + "Pr"
            general = None if self.settings is None else self.settings.find(tag)
            base = _read_note_format(general, ("lowerRoman" if part is Part.ENDNOTE else "decimal", 1, False))
            formats = [_read_note_format(section.find(tag), base) for section in self.sections] or [base]
            self.note_formats[part] = formats
        return formats[min(self.section, len(formats) - 1)]

    def _section_notes(self) -> None:
        for part, count in self.note_counts.items():
            if count and self._note_format(part)[2]:
                self.note_counts[part] = 0

    def _comment_reference(self, element: Element) -> None:
        if not self.code:
            self.line.anchored.append(_Anchored(Part.COMMENT, (), element.get(_ID, "")))

    def _comments(self) -> None:
        if not self.comments:
            return
        root = self._part_root("comments")
        if root is None:
            return
        self._prepare(root)
        for comment in root.iterchildren(_W_COMMENT):
            name = comment.get(_ID, "")
            if name in self.comments:
                self._story(comment, _Flow(Part.COMMENT, self.comments[name]))

    def _headers_and_footers(self) -> None:
        """Headers, then footers, that some section shows, each text once."""
        seen: set[tuple[str, tuple[str, ...]]] = set()
        titled = any(is_on(mark) for section in self.sections for mark in section.iterchildren(_W_TITLE_PG))
        for part, tag in ((Part.HEADER, _W_HEADER_REFERENCE), (Part.FOOTER, _W_FOOTER_REFERENCE)):
            done: set[str] = set()
            for section in self.sections:
                for reference in section.iterchildren(tag):
                    kind = reference.get(_W_TYPE, "default")
                    relation = self.relations.get(reference.get(_R + "id", ""))
                    if relation is None or relation.external or relation.target in done:
                        continue
                    if kind == "first" and not titled:
                        continue
                    if kind == "even" and not self._even_headers():
                        continue
                    done.add(relation.target)
                    root = self._root(relation.target)
                    if root is None:
                        continue
                    self._prepare(root)
                    self._numbering = None  # its lists count on their own
                    begin = len(self.blocks)
                    self._story(root, _Flow(part))
                    texts = tuple(_block_text(block) for block in self.blocks[begin:])
                    if (part.value, texts) in seen:
                        del self.blocks[begin:]
                    seen.add((part.value, texts))

    def _even_headers(self) -> bool:
        even = None if self.settings is None else self.settings.find(_W_EVEN_AND_ODD_HEADERS)
        return even is not None and is_on(even)

    # ----------------------------------------------------------------------- drawings

    def _drawing(self, element: Element) -> None:
        if not self.code:
            self._scan(element, element)

    def _scan(self, element: Element, drawing: Element) -> None:
        """Collect the text of shapes and groups; note what holds text that can't be read."""
        for child in element:
            tag = child.tag
            if tag == _W_TXBX_CONTENT:
                self.line.anchored.append(_Anchored(Part.TEXTBOX, (child,)))
            elif tag == _MC + "AlternateContent":
                chosen = _choice(child)
                if chosen is not None:
                    self._scan(chosen, drawing)
            elif tag == _A + "txBody" or (isinstance(tag, str) and tag.endswith("}txBody")):
                texts = tuple("".join(t.text or "" for t in p.iter(_A + "t")) for p in child.iter(_A + "p"))
                self.line.anchored.append(_Anchored(Part.TEXTBOX, (), texts=texts))
            elif tag == _VML + "textpath":
                self.line.anchored.append(_Anchored(Part.TEXTBOX, (), texts=(child.get("string", ""),)))
            elif tag in (_A + "blip", _VML + "imagedata"):
                if drawing.tag != _W_OBJECT and _is_large(drawing, child):
                    self._left_unread("picture")
            elif tag == _CHART + "chart":
                self._left_unread("chart")
            elif tag == _DIAGRAM + "relIds":
                self._diagram(child)
            elif tag == _OFFICE + "OLEObject" or tag == _W_OBJECT_EMBED:
                self._left_unread("object")
            elif len(child):
                self._scan(child, drawing)

    def _diagram(self, element: Element) -> None:
        relation = self.relations.get(element.get(_R + "dm", ""))
        root = None if relation is None or relation.external else self._root(relation.target)
        texts: list[str] = []
        for point in () if root is None else root.iter(_DIAGRAM + "pt"):
            texts += ("".join(t.text or "" for t in p.iter(_A + "t")) for p in point.iter(_A + "p"))
        if any(texts):
            self.line.anchored.append(_Anchored(Part.TEXTBOX, (), texts=tuple(texts)))
        else:
            self._left_unread("diagram")

    def _left_unread(self, kind: str) -> None:
        found = self.unread.setdefault(kind, _Unread())
        found.count += 1
        if len(found.places) < 3:
            before = clean("".join(self.line.bits)).strip() or next((_block_text(b) for b in reversed(self.blocks) if _block_text(b)), "")
            words = before.split()
            found.places.append(("…" if len(words) > 8 else "") + " ".join(words[-8:]))

    # ----------------------------------------------------------------------- tables

    def _table(self, table: Element, part: Part) -> _RawTable:
        raw = _RawTable([], 0, (), [], [])
        grid = table.find(_W_TBL_GRID)
        if grid is not None:
            raw.grid = tuple(round(float(number(c.get(_W_W), 0) or 0) / 20) for c in grid.iterchildren(_W_GRID_COL))
        style = table.find(f"{W}tblPr/{W}tblStyle")
        look = None if style is None else self.styles.get(style.get(_VAL, ""))
        header_bold = look is not None and look.header_bold and _shows_first_row(table)
        outer_hidden, self.table_hidden = self.table_hidden, look is not None and bool(look.hidden)
        merges: dict[int, _RawCell] = {}
        in_header = True
        for row in self._rows(table):
            properties = row.find(_TRPR)
            before = after = 0
            wide = dict.fromkeys((_W_W_BEFORE, _W_W_AFTER), 0.0)
            header = False
            if properties is not None:
                if properties.find(self.row_dropped) is not None:
                    self._dropped_inline(row)
                    continue
                for child in properties:
                    tag = child.tag
                    if tag in self.shown:
                        self.revisions += 1
                    elif tag == _W_GRID_BEFORE:
                        before = number(child.get(_VAL), 0) or 0
                    elif tag == _W_GRID_AFTER:
                        after = number(child.get(_VAL), 0) or 0
                    elif tag in wide:
                        wide[tag] = points(child.get(_W_W)) or 0.0
                    elif tag == _W_TBL_HEADER:
                        header = is_on(child)
                    elif tag == _W_HIDDEN and is_on(child):
                        before = -1
                if before < 0:
                    self.hidden += 1
                    continue
            in_header = in_header and header
            if in_header:
                raw.header_rows += 1
            gap = _gap(raw, 0, min(before, _WIDEST), wide[_W_W_BEFORE])
            end = self._row(row, raw, merges, min(before, _WIDEST), part, header_bold and not raw.rows, gap)
            raw.rows[-1] += _gap(raw, end, min(after, _WIDEST), wide[_W_W_AFTER])
        self.table_hidden = outer_hidden
        return raw

    def _rows(self, container: Element) -> Iterator[Element]:
        for child in container:
            tag = child.tag
            if tag == _TR:
                yield child
            elif tag == _SDT:
                content = child.find(_W_SDT_CONTENT)
                if content is not None:
                    yield from self._rows(content)
            elif tag in self.dropped:
                self.revisions += 1
            elif tag in _WRAPPERS:
                yield from self._rows(child)
            elif tag == _MC + "AlternateContent":
                chosen = _choice(child)
                yield from () if chosen is None else self._rows(chosen)

    def _cells(self, container: Element, placeholder: bool = False) -> Iterator[tuple[Element, bool]]:
        for child in container:
            tag = child.tag
            if tag == _TC:
                yield child, placeholder
            elif tag == _SDT:
                content = child.find(_W_SDT_CONTENT)
                if content is not None:
                    yield from self._cells(content, _is_placeholder(child))
            elif tag in self.dropped:
                self.revisions += 1
            elif tag in _WRAPPERS:
                yield from self._cells(child, placeholder)
            elif tag == _MC + "AlternateContent":
                chosen = _choice(child)
                yield from () if chosen is None else self._cells(chosen, placeholder)

    def _row(
        self, row: Element, raw: _RawTable, merges: dict[int, _RawCell], column: int, part: Part, bold: bool, gap: list[_RawCell]
    ) -> int:
        """Read a row from ``column`` on, after the ``gap`` that it leaves free; return the column after its last."""
        index = len(raw.rows)
        cells = gap
        raw.rows.append(cells)
        still: set[int] = set()
        for element, placeholder in self._cells(row):
            span, vertical, horizontal, dropped = 1, "", "", False
            properties = element.find(_TCPR)
            for child in () if properties is None else properties:
                tag = child.tag
                if tag == _W_GRID_SPAN:
                    span = max(1, min(number(child.get(_VAL), 1) or 1, _WIDEST))
                elif tag == _W_V_MERGE:
                    vertical = child.get(_VAL, "continue")
                elif tag == _W_H_MERGE:
                    horizontal = child.get(_VAL, "continue")
                elif tag == self.cell_dropped:
                    dropped = True
                elif tag in (_W_CELL_INS, _W_CELL_DEL):
                    self.revisions += 1
                elif tag == _W_CELL_MERGE:
                    vertical = self._tracked_merge(child)
            if dropped:
                self.revisions += 1
                continue
            self.cells += span
            if self.cells > self.options.limits.cells:
                limit = self.options.limits.cells
                raise too_large(self.package.name, "có quá nhiều ô bảng", "too many table cells", limit)
            if horizontal == "continue" and cells:
                cells[-1].span += span
                column += span
                continue
            if vertical == "continue" and column in merges:
                merges[column].rows += 1
                still.add(column)
                column += span
                continue
            cell = self._cell(element, raw, index, column, span, part, bold, placeholder)
            cells.append(cell)
            if vertical:  # a merge that nothing began begins here
                merges[column] = cell
                still.add(column)
            column += span
        for gone in [c for c in merges if c not in still]:
            del merges[gone]
        return column

    def _tracked_merge(self, change: Element) -> str:
        """How a cell merges with the one above it after (or before) a tracked change of that."""
        now, before = change.get(W + "vMerge"), change.get(W + "vMergeOrig")
        self.revisions += "cont" in (now, before)
        return {"rest": "restart", "cont": "continue"}.get(before if self.original else now, "")

    def _cell(
        self, element: Element, raw: _RawTable, row: int, column: int, span: int, part: Part, bold: bool, placeholder: bool
    ) -> _RawCell:
        line = None if placeholder else self._plain_cell(element)
        if line is not None:
            if line.anchored:
                raw.anchored.extend(line.anchored)
            text = self._said(line)
            return _RawCell(column, span, text, bool(text and line.length) and (bold or line.bold >= line.length))
        lines: list[_Line] = []
        flow = _Flow(part, cell=lines)
        outer_line, outer_base = self.line, self.base
        self._story(element, flow)
        self.line, self.base = outer_line, outer_base
        raw.nested.extend((row, column, nested) for nested in flow.tables)
        raw.anchored.extend(flow.anchored)
        length = sum(line.length for line in lines)
        heavy = sum(line.bold for line in lines)
        text = "\n".join(line.bits[0] for line in lines)
        if placeholder and text and not text.startswith("["):
            text = f"[{text}]"
        return _RawCell(column, span, text, bool(length) and (bold or heavy >= length))

    def _plain_cell(self, element: Element) -> _Line | None:
        """The line of a cell that holds one plain paragraph, as most do: the short way to it; None for any other cell."""
        count = len(element)
        if self.table_hidden or not 0 < count <= 2 or (count == 2 and element[0].tag != _TCPR):
            return None
        paragraph = element[-1]
        if paragraph.tag != _P:
            return None
        properties = paragraph[0] if len(paragraph) and paragraph[0].tag == _PPR else paragraph.find(_PPR)
        base = self._plain_base(properties)
        if base is None:
            return None
        outer_line, outer_base = self.line, self.base
        line = self.line = _Line()
        self.base = base
        self._inline(paragraph)
        if self.code and self.endless:
            self._give_up_fields()
        self.line, self.base = outer_line, outer_base
        return line

    def _plain_base(self, properties: Element | None) -> _Base | None:
        """How a cell's paragraph looks if its style says so and nothing but place on the page; None if there is more to it."""
        name = self.styles.default
        for child in () if properties is None else properties:
            tag = child.tag
            if tag == _W_P_STYLE:
                name = child.get(_VAL, name)
            elif tag in _TELLING:
                return None
            elif tag == _RPR and (self.formats.get(child, _PLAIN).hidden or any(mark.tag in self.tracked for mark in child)):
                return None
        if name not in self.plain_bases:
            style = self.styles.get(name)
            self.plain_bases[name] = None if style.num_id is not None or style.hidden else self._base(style)
        return self.plain_bases[name]

    def _put_table(self, raw: _RawTable, flow: _Flow) -> None:
        if flow.pending is not None:
            line, flow.pending = flow.pending, None
            self._finish(line, line.look or self._look(None), flow)
        previous = flow.table
        if previous is not None:
            repeated = _repeated_header(previous, raw)
            if repeated or (not flow.apart and previous.grid == raw.grid):
                _join(previous, raw, repeated)
                flow.apart = False
                return
            self._flush_table(flow)
        flow.table = raw
        flow.apart = False

    def _flush_table(self, flow: _Flow) -> None:
        raw, flow.table = flow.table, None
        if raw is None or not any(raw.rows):
            return
        if flow.cell is not None:
            flow.tables.append(raw)
        else:
            flow.last = len(self.blocks)
            self._emit_table(raw, flow.part, flow.anchor, None)

    def _emit_table(self, raw: _RawTable, part: Part, anchor: int | None, parent: tuple[int, int, int] | None) -> None:
        block = len(self.blocks)
        rows = tuple(
            tuple(Cell(cell.text, index, cell.column, cell.rows, cell.span, cell.bold) for cell in row)
            for index, row in enumerate(raw.rows)
        )
        self.blocks.append(Table(block, rows, part, raw.header_rows, parent, anchor=anchor))
        for row, column, nested in raw.nested:
            self._emit_table(nested, part, anchor, (block, row, column))
        for item in sorted(raw.anchored, key=lambda one: one.part is not Part.TEXTBOX):
            self._put_one(item, block, part)

    # ----------------------------------------------------------------------- what is said about the reading

    def _notes(self) -> list[Note]:
        notes: list[Note] = []
        if self.revisions:
            how = ("bỏ mọi sửa đổi", "as before the changes") if self.original else ("chấp nhận mọi sửa đổi", "as if all were accepted")
            notes.append(
                Note(
                    "revisions",
                    Message(
                        f"Văn bản còn {self.revisions} chỗ thêm, xóa đang theo dõi (Track Changes); đã đọc theo cách {how[0]}.",
                        f"The document holds {self.revisions} tracked insertions and deletions; it was read {how[1]}.",
                    ),
                    count=self.revisions,
                )
            )
        if self.hidden:
            notes.append(
                Note(
                    "hidden-text",
                    Message(
                        f"Đã bỏ qua {self.hidden} đoạn chữ ẩn. Bỏ định dạng ẩn (Hidden) nếu cần xét.",
                        f"{self.hidden} stretches of hidden text were left out. Unhide them if they matter.",
                    ),
                    count=self.hidden,
                )
            )
        notes += (_unread_note(kind, found) for kind, found in self.unread.items())
        macros = [name for name in self.package.names() if name.lower().endswith("vbaproject.bin")]
        if macros:
            notes.append(
                Note(
                    "attachments",
                    Message("Tệp có macro; macro không được chạy.", "The file holds macros; they are never run."),
                    count=len(macros),
                )
            )
        if any(name.lower().startswith("_xmlsignatures/") for name in self.package.names()):
            notes.append(
                Note(
                    "signature",
                    Message(
                        "Tệp có chữ ký số; docgen không kiểm tra chữ ký.", "The file is digitally signed; docgen doesn't verify signatures."
                    ),
                )
            )
        if self.package.skipped:
            names = ", ".join(map(_short, self.package.skipped[:3]))
            notes.append(
                Note(
                    "skipped",
                    Message(
                        f"Bỏ qua {len(self.package.skipped)} mục có tên không hợp lệ trong gói: {names}.",
                        f"{len(self.package.skipped)} entries of the package have names that no part may have and were skipped: {names}.",
                    ),
                    count=len(self.package.skipped),
                )
            )
        damage = sorted(set(self.package.damage))
        if damage:
            names = ", ".join(_short(name) or "zip" for name in damage[:5]) + (", …" if len(damage) > 5 else "")
            notes.append(
                Note(
                    "truncated",
                    Message(
                        f"Tệp bị hỏng hoặc bị cắt ({names}); chỉ đọc được phần còn lại. Hãy gửi lại tệp.",
                        f"The file is damaged or cut off ({names}); what remains was read. Send the file again.",
                    ),
                    count=len(damage),
                )
            )
        return notes


# --------------------------------------------------------------------------- small questions


def _short(name: str) -> str:
    """A part's name as it can be shown: whoever made the file chose it."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in name)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def _nothing(element: Element) -> None:
    """For elements that hold no text."""


def _choice(element: Element) -> Element | None:
    """What of mc:AlternateContent Word shows: the first choice that it understands, else the fallback."""
    fallback = None
    for child in element:
        if child.tag == _MC + "Choice":
            spaces = (child.nsmap.get(prefix, "") for prefix in child.get("Requires", "").split())
            if all(_KNOWN.match(space) for space in spaces):
                return child
        elif child.tag == _MC + "Fallback":
            fallback = child
    return fallback


def _is_placeholder(control: Element) -> bool:
    shown = control.find(f"{W}sdtPr/{W}showingPlcHdr")
    return shown is not None and is_on(shown)


def _bracket(line: _Line, begin: int) -> None:
    """Make a prompt that nobody filled in recognisable: "[Chọn ngày]"."""
    text = "".join(line.bits[begin:])
    bare = text.strip()
    if bare and not (bare.startswith("[") and bare.endswith("]")):
        line.bits[begin:] = [text.replace(bare, f"[{bare}]")]


def _gap(raw: _RawTable, column: int, span: int, width: float) -> list[_RawCell]:
    """The place that a row leaves free from ``column`` on, if it is wide enough to be seen."""
    width = width or sum(raw.grid[column : column + span])
    return [_RawCell(column, span, "", False)] if span > 0 and not 0 < width < _NARROW else []


def _trimmed(element: Element, text: str) -> str:
    """Text without the spaces at its ends, which Word shows only where ``xml:space`` says so."""
    said = (one.get(_SPACE) for one in (element, *element.iterancestors()))
    return text if next(filter(None, said), "") == "preserve" else text.strip(" \t\r\n")


def _endless(marks: list[Element]) -> list[Element]:
    """Those of the marks of a part's complex fields that begin one which nothing ends."""
    begun: list[Element] = []
    for mark in marks:
        kind = mark.get(_W_FLD_CHAR_TYPE)
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            begun.pop()
    return begun


#: What a tracked change of properties leaves alone: other changes and parts of their own.
_NOT_CHANGED = {
    _RPR: frozenset(W + name for name in ("ins", "del", "moveFrom", "moveTo")),
    _PPR: frozenset((_RPR, _W_SECT_PR)),
    _TCPR: frozenset((_W_CELL_INS, _W_CELL_DEL, _W_CELL_MERGE)),
    _TRPR: frozenset(W + name for name in ("ins", "del")),
    _W_SECT_PR: frozenset((_W_HEADER_REFERENCE, _W_FOOTER_REFERENCE)),
}
_CHANGES = tuple(f"{W}{name}Change" for name in ("rPr", "pPr", "tcPr", "trPr", "tblPr", "tblGrid", "sectPr"))
_DELETED = {W + "delText": _T, W + "delInstrText": W + "instrText"}


def _undo_changes(root: Element) -> None:
    """Make the properties in a tree what they were before tracked changes of them, and deleted text text again."""
    for change in list(root.iter(*_CHANGES)):
        properties = change.getparent()
        if properties is None:  # the second of two, where there may be one
            continue
        kept = _NOT_CHANGED.get(properties.tag, frozenset())
        before = list(change[0]) if len(change) else []
        properties[:] = [child for child in properties if child.tag in kept] + before
    for mark in list(root.iter(W + "ins")):
        numbered = mark.getparent()
        if numbered.tag == _W_NUM_PR and numbered.getparent() is not None:  # a paragraph that was put into a list
            numbered.getparent().remove(numbered)
    for element in list(root.iter(*_DELETED)):
        element.tag = _DELETED[element.tag]


def _font(properties: Element | None) -> str:
    fonts = None if properties is None else properties.find(_W_R_FONTS)
    return "" if fonts is None else fonts.get(_W_ASCII) or fonts.get(_W_H_ANSI) or ""


class _Linear:
    """A formula as one line: fractions with a slash, powers with a caret, indices and limits with a low line."""

    def __init__(self, dropped: frozenset[str]) -> None:
        """``dropped`` are the tracked changes that don't count."""
        self.dropped = dropped
        self.shapes: dict[str, Callable[[Element], str]] = {
            _M + "f": lambda e: self._between(e, "/", "num", "den"),
            _M + "sSup": lambda e: self._between(e, "^", "e", "sup"),
            _M + "sSub": lambda e: self._between(e, "_", "e", "sub"),
            _M + "sSubSup": lambda e: self._group(e, "e") + self._limits(e),
            _M + "sPre": lambda e: self._limits(e) + self._group(e, "e"),
            _M + "limLow": lambda e: self._between(e, "_", "e", "lim"),
            _M + "limUpp": lambda e: self._between(e, "^", "e", "lim"),
            _M + "func": lambda e: f"{self._part(e, 'fName')} {self._part(e, 'e')}".strip(),
            _M + "m": lambda e: "; ".join(" ".join(map(self.text, row.iterchildren(_M + "e"))) for row in e.iterchildren(_M + "mr")),
            _M + "eqArr": lambda e: "; ".join(map(self.text, e.iterchildren(_M + "e"))),
            _M + "d": self._brackets,
            _M + "rad": lambda e: self._part(e, "deg") + "√" + self._group(e, "e"),
            _M + "nary": self._operator,
        }

    def text(self, element: Element) -> str:
        """All of ``element``, each sign once."""
        tag = element.tag
        if tag in (_M + "t", _T, W + "delText"):
            return element.text or ""
        if tag in self.shapes:
            return self.shapes[tag](element)
        if tag in self.dropped or not isinstance(tag, str) or (tag.startswith(W) and tag not in (_R_, *_WRAPPERS)):
            return ""
        out, shape = "", False
        for child in element:
            text, is_shape = self.text(child), child.tag in self.shapes
            apart = (shape or is_shape) and out[-1:].isalnum() and text[:1].isalnum()
            out += f" {text}" if apart else text
            shape = is_shape
        return out

    def _part(self, element: Element, name: str) -> str:
        found = element.find(_M + name)
        return "" if found is None else self.text(found)

    def _group(self, element: Element, name: str) -> str:
        """A part, in brackets where it is more than a word."""
        text = self._part(element, name)
        return f"({text})" if re.search(r"[^\w,.]", text) and not re.fullmatch(r"\([^()]*\)", text) else text

    def _between(self, element: Element, sign: str, *names: str) -> str:
        return sign.join(self._group(element, name) for name in names)

    def _limits(self, element: Element) -> str:
        low, high = self._group(element, "sub"), self._group(element, "sup")
        return (f"_{low}" if low else "") + (f"^{high}" if high else "")

    def _operator(self, element: Element) -> str:
        """A sum or integral with its limits: "∑_(i=1)^n x"."""
        limits = self._limits(element)
        return _math_sign(element, "nary", "chr", "∫") + limits + (" " if limits else "") + self._part(element, "e")

    def _brackets(self, element: Element) -> str:
        opens, between, closes = (_math_sign(element, "d", *said) for said in (("begChr", "("), ("sepChr", "|"), ("endChr", ")")))
        return opens + between.join(map(self.text, element.iterchildren(_M + "e"))) + closes


def _math_sign(element: Element, kind: str, name: str, default: str) -> str:
    """A sign that a formula's properties name, such as its brackets."""
    sign = element.find(f"{_M}{kind}Pr/{_M}{name}")
    return default if sign is None else sign.get(_M + "val", "")


def _read_note_format(element: Element | None, base: tuple[str, int, bool]) -> tuple[str, int, bool]:
    kind, start, anew = base
    for child in () if element is None else element:
        if child.tag == _W_NUM_FMT:
            kind = child.get(_VAL, kind)
        elif child.tag == _W_NUM_START:
            start = number(child.get(_VAL), start) or start
        elif child.tag == _W_NUM_RESTART:
            anew = child.get(_VAL) == "eachSect"
    return kind, start, anew


def _is_large(drawing: Element, picture: Element) -> bool:
    """Whether a picture is large enough to bear text."""
    extent = next(drawing.iter(_WP + "extent"), None)
    if extent is not None:
        size = number(extent.get("cx"), 0) or 0, number(extent.get("cy"), 0) or 0
        return size[0] >= _PICTURE[0] and size[1] >= _PICTURE[1]
    shape = picture.getparent()
    style = "" if shape is None else shape.get("style", "")
    sides = {}
    for name, value, unit in re.findall(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)(pt|in|cm|mm|px)?", style):
        factor = {"in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525}.get(unit, 12_700)
        sides[name] = float(value) * factor if value.count(".") < 2 else 0.0
    return sides.get("width", 0) >= _PICTURE[0] and sides.get("height", 0) >= _PICTURE[1]


def _shows_first_row(table: Element) -> bool:
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return False
    if look.get(_W_FIRST_ROW) is not None:
        return look.get(_W_FIRST_ROW) in ("1", "true", "on")
    try:
        return bool(int(look.get(_VAL, "0"), 16) & 0x20)
    except ValueError:
        return False


def _key(row: list[_RawCell]) -> list[tuple[int, int, str]]:
    return [(cell.column, cell.span, " ".join(cell.text.split()).lower()) for cell in row]


def _repeated_header(first: _RawTable, second: _RawTable) -> int:
    """How many first rows of ``second`` only repeat the header of ``first``."""
    rows = first.header_rows or 1
    if len(first.rows) <= rows or len(second.rows) <= rows or len(first.rows[0]) < 2:
        return 0
    same = all(_key(a) == _key(b) for a, b in zip(first.rows[:rows], second.rows[:rows], strict=True))
    return rows if same and any(cell.text for cell in first.rows[0]) else 0


def _join(first: _RawTable, second: _RawTable, skip: int) -> None:
    """Append ``second`` to ``first`` without its first ``skip`` rows."""
    offset = len(first.rows) - skip
    first.rows.extend(second.rows[skip:])
    first.nested.extend((row + offset, column, nested) for row, column, nested in second.nested if row >= skip)
    first.anchored.extend(second.anchored)


def _block_text(block: Block) -> str:
    if isinstance(block, Paragraph):
        return block.text
    return " ".join(cell.text for cell in block.cells() if cell.text)


def _unread_note(kind: str, found: _Unread) -> Note:
    vi, en, do_vi, do_en = _KINDS[kind]
    places = [place for place in found.places if place]
    after_vi = ", sau " + ", ".join(f"“{place}”" for place in places) if places else ""
    after_en = ", after " + ", ".join(f"“{place}”" for place in places) if places else ""
    return Note(
        "unread",
        Message(f"Không đọc được {found.count} {vi}{after_vi}. {do_vi}.", f"{found.count} {en} not read{after_en}. {do_en}."),
        count=found.count,
    )


# --------------------------------------------------------------------------- legacy encodings


_Piece = TypeVar("_Piece", Paragraph, Cell)


def _old_encoding(blocks: Iterable[Block]) -> str | None:
    """The encoding from before Unicode in which the whole document was typed, told by its characters; None if in none."""
    text = "\n".join(map(_block_text, blocks))
    if not _LEGACY.search(text) or len(_UNICODE_ONLY.findall(text)) > 0.03 * len(text):
        return None
    found: str | None = importlib.import_module("docgen.read.legacy").detect(text)
    return found


def _decode(blocks: Iterable[Block], notes: list[Note], count: int) -> tuple[Block, ...]:
    """Turn what is left of text typed in TCVN3 or VNI fonts, here and there in a document, into Unicode.

    ``count`` stretches of it are already.
    """
    blocks = tuple(blocks)

    @lru_cache(maxsize=1024)  # cells say the same over and over
    def decoded(old: str) -> str | None:
        new: str | None = importlib.import_module("docgen.read.legacy").decode(old)
        return new

    def text(old: str) -> str:
        nonlocal count
        if not _LEGACY.search(old) or _UNICODE_ONLY.search(old):
            return old
        new = decoded(old)
        if new is None or new == old:
            return old
        count += 1
        return clean(new).strip()

    def read(piece: _Piece) -> _Piece:
        new = text(piece.text)
        return piece if new is piece.text else replace(piece, text=new)

    out: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append(read(block))
        elif _LEGACY.search(_block_text(block)):
            out.append(replace(block, rows=tuple(tuple(map(read, row)) for row in block.rows)))
        else:
            out.append(block)
    if count:
        notes.append(_decoded_note(count))
    return tuple(out)


def _decoded_note(count: int) -> Note:
    return Note(
        "encoding",
        Message(
            f"Đã chuyển {count} đoạn chữ mã cũ (TCVN3, VNI) sang Unicode.",
            f"{count} stretches of text in an old encoding (TCVN3, VNI) were converted to Unicode.",
        ),
        count=count,
    )


_OLD_FONT = re.compile(r"\.vn|vni-", re.IGNORECASE)
_SOFT_HYPHEN = "\u00ad"  # the letter ư of TCVN3
#: Letters that neither of the old encodings uses for itself.
_UNICODE_ONLY = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
#: Signs in the middle of a word that only the old encodings put there, and VNI's accent letters.
_LEGACY = re.compile(r"[\xa1-\xbf]\w|\w[\xa1-\xbf]|[ØÙÛÕÏÀÂÃÄÅÊËÖÔ][a-z]|[a-zôöOÔÖ][ØÙÛÕÏÀÂÃÄÅÊËøùûõïàâãäåêëÁÉ]", re.IGNORECASE)
