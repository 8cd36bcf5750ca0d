"""Which properties does a Word style give its paragraphs and runs?

A styles part is mostly table styles that a document never uses (350 KB in
Word's own template), so only the styles asked for are parsed, when they are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from docgen.read.numbering import Indent, W, is_on, number, read_indent

Element = Any

_VAL = W + "val"
_ID = re.compile(rb'\sw:styleId="([^"]*)"')
_DEFAULT = re.compile(rb'\sw:default="(?:1|true|on)"')


@dataclass(frozen=True, slots=True)
class Style:
    """A style with everything that it inherits; None where nothing is said."""

    name: str = ""
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    outline: int | None = None
    centred: bool | None = None
    indent: Indent = (None, None)
    num_id: str | None = None
    level: int | None = None
    font: str | None = None
    header_bold: bool = False


_NONE = Style()


class Styles:
    """The styles of one document, parsed as they are asked for."""

    def __init__(self, data: bytes | None, parse: Callable[[bytes], Element | None]) -> None:
        """``data`` is the styles part; ``parse`` parses XML safely (None: nothing to be parsed)."""
        self._parse = parse
        self._raw: dict[str, Element] = {}
        self._root = self._data = b""
        self._cache: dict[str, Style] = {}
        self.default = ""
        self.odd_fonts = bool(data) and names_odd_fonts(data or b"")
        if data:
            self._index(data)
        self.base = self._cache.get("", _NONE)

    def _index(self, data: bytes) -> None:
        start = data.find(b"<w:styles")
        end = data.find(b">", start)
        head = data[: end + 1]
        first = data.find(b"<w:style w:", end)
        as_word = first >= 0 and b"'" not in data[first : data.find(b">", first)]
        if start < 0 or end < 0 or not as_word or b"purl.oclc.org" in head or b"\0" in head:
            self._index_tree(self._parse(data))
            return
        self._root, self._data = head[start:], data
        defaults, stop = data.find(b"<w:docDefaults"), data.find(b"</w:docDefaults>")
        if 0 <= defaults < stop:
            self._defaults(self._fragment(data[defaults : stop + 16]))
        mark = data.find(b' w:default="', end)
        while mark >= 0:
            begin, close = data.rfind(b"<w:style ", 0, mark), data.find(b">", mark)
            tag = data[begin : close + 1]
            name = _ID.search(tag)
            if b' w:type="paragraph"' in tag and _DEFAULT.search(tag) and name and b">" not in tag[:-1]:
                self.default = name[1].decode("utf-8", "replace")
            mark = data.find(b' w:default="', close)

    def _element(self, style: str) -> Element | None:
        """The style's own element, None if there is none."""
        data = self._data
        if not data:
            return self._raw.get(style)
        at = data.find(b'w:styleId="' + escape(style, {'"': "&quot;"}).encode("utf-8", "replace") + b'"')
        begin = data.rfind(b"<w:style ", 0, max(at, 0))
        stop = data.find(b"</w:style>", at)
        if begin < 0 or stop < 0 or b">" in data[begin:at]:
            return None
        return self._fragment(data[begin : stop + 10])

    def _fragment(self, data: bytes) -> Element | None:
        root = self._parse(self._root + data + b"</w:styles>")
        return None if root is None or not len(root) else root[0]

    def _index_tree(self, root: Element | None) -> None:
        for element in () if root is None else root:
            if element.tag == W + "style":
                name = element.get(W + "styleId", "")
                self._raw[name] = element
                if element.get(W + "default") in ("1", "true", "on") and element.get(W + "type") == "paragraph":
                    self.default = name
            elif element.tag == W + "docDefaults":
                self._defaults(element)

    def _defaults(self, element: Element | None) -> None:
        if element is not None:
            self._cache[""] = _read(element, _NONE)

    def get(self, style: str) -> Style:
        """The style with id ``style``, an empty one if there is none."""
        found = self._cache.get(style)
        if found is not None:
            return found
        chain: list[tuple[str, Element]] = []
        seen = set()
        base = _NONE
        while style and style not in seen:
            if style in self._cache:
                base = self._cache[style]
                break
            seen.add(style)
            element = self._element(style)
            if element is None:
                self._cache.setdefault(style, _NONE)
                break
            chain.append((style, element))
            parent = element.find(W + "basedOn")
            style = "" if parent is None else parent.get(_VAL, "")
        for name, element in reversed(chain):
            base = _read(element, base)
            self._cache[name] = base
        return base


def _read(element: Element, base: Style) -> Style:
    """``base`` with what ``element`` (w:style or w:docDefaults) says itself."""
    values: dict[str, Any] = {slot: getattr(base, slot) for slot in Style.__slots__}
    name = element.find(W + "name")
    values["name"] = name.get(_VAL, "") if name is not None else ""
    defaults = element.tag == W + "docDefaults"
    run = element.find(f"{W}rPrDefault/{W}rPr" if defaults else W + "rPr")
    paragraph = element.find(f"{W}pPrDefault/{W}pPr" if defaults else W + "pPr")
    for child in () if run is None else run:
        slot = _RUN.get(child.tag)
        if slot:
            values[slot] = is_on(child)
        elif child.tag == W + "rFonts":
            font = read_font(child)
            values["font"] = base.font if font is None else font
    for child in () if paragraph is None else paragraph:
        tag = child.tag
        if tag == W + "outlineLvl":
            values["outline"] = number(child.get(_VAL))
        elif tag == W + "jc":
            values["centred"] = child.get(_VAL) == "center"
        elif tag == W + "ind":
            left, first = read_indent(child)
            values["indent"] = (left if left is not None else base.indent[0], first if first is not None else base.indent[1])
        elif tag == W + "numPr":
            num, level = child.find(W + "numId"), child.find(W + "ilvl")
            if num is not None:
                values["num_id"] = num.get(_VAL)
            if level is not None:
                values["level"] = number(level.get(_VAL))
    for child in element.iterchildren(W + "tblStylePr"):
        if child.get(W + "type") == "firstRow":
            bold = child.find(f"{W}rPr/{W}b")
            if bold is not None:
                values["header_bold"] = is_on(bold)
    return Style(**values)


def read_font(fonts: Element) -> str | None:
    """The font that ``w:rFonts`` names if its characters are not what they look like, "" if they are; None if it names none."""
    if fonts.get(_HIGH_THEME) is not None:
        return ""
    name: str | None = fonts.get(_HIGH) or fonts.get(_LOW)
    if name is None:
        return None
    return name if _OWN_CHARACTERS.match(name) else ""


_LOW, _HIGH, _HIGH_THEME = W + "ascii", W + "hAnsi", W + "hAnsiTheme"
_OWN_CHARACTERS = re.compile(r"\.vn|vni-|wingdings|webdings|symbol$", re.IGNORECASE)
#: How such fonts' names begin inside an attribute: a part without them needs no look at its fonts.
_TRACE = re.compile(rb'"(?:\.Vn|VNI-|Wingdings|Webdings|Symbol")')


def names_odd_fonts(data: bytes) -> bool:
    """Whether XML ``data`` names a font whose characters are not what they look like."""
    return b"\0" in data[:64] or _TRACE.search(data) is not None


_RUN = {W + "b": "bold", W + "i": "italic", W + "vanish": "hidden", W + "specVanish": "hidden"}
