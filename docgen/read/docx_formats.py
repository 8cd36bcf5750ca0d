"""Which runs say how they look, and which fields does nothing end?

Few runs say any of it, so one pass over a part's tree collects it before the walk.
"""

from __future__ import annotations

from dataclasses import dataclass

from docgen.read.docx_changes import undo_changes
from docgen.read.docx_xml import FLD_CHAR, FLD_CHAR_TYPE, R_FONTS, RPR, VAL, Element
from docgen.read.numbering import W, is_on
from docgen.read.styles import read_font


@dataclass(frozen=True, slots=True)
class Format:
    """What a run says about itself; None where its paragraph decides."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    style: str = ""
    font: str | None = None
    struck: bool = False
    """Whether its words are struck through."""


UNSAID = Format()
"""The format of a run that says nothing."""

_B, _I, _VANISH, _SPEC_VANISH, _RSTYLE = W + "b", W + "i", W + "vanish", W + "specVanish", W + "rStyle"
_STRIKE, _DSTRIKE = W + "strike", W + "dstrike"
_EACH = ((1, 2), (4, 8), (16, 32))  # a run says on, off: bold, italic, hidden
_STRUCK = (64, 0)
_BITS = {_B: _EACH[0], _I: _EACH[1], _VANISH: _EACH[2], _SPEC_VANISH: _EACH[2], _STRIKE: _STRUCK, _DSTRIKE: _STRUCK}
_ASKED = (*_BITS, _RSTYLE, FLD_CHAR)


class Formats:
    """What was collected in all trees prepared so far.

    ``said`` has the format of each ``w:rPr`` that says something; ``endless`` the marks that begin a complex field
    which nothing in its part ends.
    """

    def __init__(self, original: bool) -> None:
        """``original``: tracked changes are to be undone."""
        self.said: dict[Element, Format] = {}
        self.endless: set[Element] = set()
        self._original = original

    def prepare(self, root: Element, fonts: bool = True) -> None:
        """Get a part's tree ready to be walked: changes of properties undone where asked for, formats and fields looked through.

        ``fonts``: some may be such that characters aren't what they look like.
        """
        if self._original:
            undo_changes(root)
        self._collect(root, fonts)

    def _collect(self, root: Element, fonts: bool) -> None:
        said: dict[Element, int] = {}
        named: dict[Element, str] = {}
        set_in: dict[Element, str | None] = {}
        marks: list[Element] = []
        for element in root.iter(*_ASKED, *((R_FONTS,) if fonts else ())):
            tag = element.tag
            parent = element.getparent()
            if tag == FLD_CHAR:
                marks.append(element)
            elif parent.tag != RPR:
                continue
            elif tag == _RSTYLE:
                named[parent] = element.get(VAL, "")
                said.setdefault(parent, 0)
            elif tag == R_FONTS:
                set_in[parent] = read_font(element)
                said.setdefault(parent, 0)
            else:
                on, off = _BITS[tag]
                said[parent] = said.get(parent, 0) | (on if is_on(element) else off)
        shared: dict[tuple[int, str, str | None], Format] = {}
        for parent, bits in said.items():
            key = bits, named.get(parent, ""), set_in.get(parent)
            found = shared.get(key)
            if found is None:
                bold, italic, hidden = (bool(bits & on) if bits & (on | off) else None for on, off in _EACH)
                found = shared[key] = Format(bold, italic, hidden, *key[1:], struck=bool(bits & _STRUCK[0]))
            self.said[parent] = found
        self.endless.update(_endless(marks))


def _endless(marks: list[Element]) -> list[Element]:
    """Those of the marks of a part's complex fields that begin one which nothing ends."""
    begun: list[Element] = []
    for mark in marks:
        kind = mark.get(FLD_CHAR_TYPE)
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            begun.pop()
    return begun
