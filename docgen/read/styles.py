"""Which properties does a Word style give its paragraphs and runs?

A styles part is mostly table styles that a document never uses (350 KB in
Word's own template), so only the styles asked for are parsed, when they are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from docgen.read.numbering import Indent, W, is_on, number, read_indent

Element = Any

_VAL = W + "val"
_OPEN = re.compile(rb"<w:style [^>]*>")
_ID = re.compile(rb"""\sw:styleId\s*=\s*["']([^"']*)["']""")
_TYPE = re.compile(rb"""\sw:type\s*=\s*["']([^"']*)["']""")
_DEFAULT = re.compile(rb"""\sw:default\s*=\s*["'](?:1|true|on)["']""")


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
    header_bold: bool = False


_NONE = Style()


class Styles:
    """The styles of one document, parsed as they are asked for."""

    def __init__(self, data: bytes | None, parse: Callable[[bytes], Element | None]) -> None:
        """``data`` is the styles part; ``parse`` parses XML safely (None: nothing to be parsed)."""
        self._parse = parse
        self._raw: dict[str, bytes | Element] = {}
        self._root = b""
        self._cache: dict[str, Style] = {}
        self.default = ""
        if data:
            self._index(data)
        self.base = self._cache.get("", _NONE)

    def _index(self, data: bytes) -> None:
        start = data.find(b"<w:styles")
        end = data.find(b">", start)
        head = data[: end + 1]
        if start < 0 or end < 0 or b"<!" in data or b"purl.oclc.org" in head or b"\0" in head or b"&" in b"".join(_OPEN.findall(data)):
            self._index_tree(self._parse(data))
            return
        self._root = data[start : end + 1]
        self._quick(data, end + 1)
        if not self._raw:
            self._index_tree(self._parse(data))

    def _quick(self, data: bytes, at: int) -> None:
        """Note where each style stands, parse none of them."""
        first = data.find(b"<w:style ", at)
        defaults = data.find(b"<w:docDefaults", at)
        if defaults >= 0 and (first < 0 or defaults < first):
            stop = data.find(b"</w:docDefaults>", defaults)
            if stop >= 0:
                self._defaults(self._fragment(data[defaults : stop + 16]))
        for match in _OPEN.finditer(data, at):
            tag = match[0]
            name = _ID.search(tag)
            if name is None:
                continue
            stop = data.find(b"</w:style>", match.end())
            style = name[1].decode("utf-8", "replace")
            self._raw[style] = data[match.start() : stop + 10] if stop >= 0 else b""
            if b":default" in tag and _DEFAULT.search(tag):
                kind = _TYPE.search(tag)
                if kind and kind[1] == b"paragraph":
                    self.default = style

    def _fragment(self, data: bytes) -> Element | None:
        root = self._parse(self._root + data + b"</w:styles>") if data else None
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
            raw = self._raw.get(style)
            element = self._fragment(raw) if isinstance(raw, bytes) else raw
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


_RUN = {W + "b": "bold", W + "i": "italic", W + "vanish": "hidden", W + "specVanish": "hidden"}
