"""What do a paragraph's properties say about it: its style, its place on the page, its number, whether it is one at all?

Word asks the paragraph itself, then the list that it is in, then its style with all that this inherits.
"""

from __future__ import annotations

from dataclasses import dataclass

from docgen.read.docx_changes import TRACKED
from docgen.read.docx_formats import UNSAID
from docgen.read.docx_walk import Walk
from docgen.read.docx_xml import NUM_PR, P_STYLE, PPR, RPR, SECT_PR, VAL, Element
from docgen.read.numbering import W, number, read_indent
from docgen.read.styles import Style

_JC, _IND, _NUM_ID, _ILVL, _OUTLINE_LVL = W + "jc", W + "ind", W + "numId", W + "ilvl", W + "outlineLvl"
_FRAME_PR, _DROP_CAP = W + "framePr", W + "dropCap"
#: What in a paragraph's properties makes more of it than text that looks a certain way.
_TELLING = frozenset((NUM_PR, SECT_PR, _FRAME_PR))

Base = tuple[bool, bool, bool, str]
"""How text looks where its runs say nothing: bold, italic, hidden, and the font if its characters aren't what they look like."""


@dataclass(slots=True)  # one a paragraph: not frozen, which would double the time to make it
class Look:
    """What a paragraph's properties say, styles included.

    ``swallowed``: it goes on in the next paragraph (its end is deleted, or it is a drop cap); ``run_in``: its end is
    hidden, so that the next stands on the same line; ``section``: a section ends with it; ``mark`` are the properties of its end.
    """

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


def properties_of(paragraph: Element) -> Element | None:
    """The ``w:pPr`` of a paragraph, its first child as a rule; None if it has none."""
    return paragraph[0] if len(paragraph) and paragraph[0].tag == PPR else paragraph.find(PPR)


class Looks:
    """The looks of one document's paragraphs.  ``table_hidden``: those read now stand in a table whose style hides its text."""

    def __init__(self, walk: Walk) -> None:
        """Look at the paragraphs that ``walk`` comes by."""
        self.table_hidden = False
        self._walk = walk
        self._parts = walk.parts
        self._styles = walk.parts.styles
        self._said = walk.formats.said
        self._plain: dict[str, Base | None] = {}

    def read(self, properties: Element | None) -> Look:
        """What ``w:pPr`` and the styles behind it say; what the paragraph says itself comes last."""
        style_id = self._styles.default
        centred: bool | None = None
        own_left: float | None = None
        own_first: float | None = None
        outline: int | None = None
        num_id: str | None = None
        level: int | None = None
        swallowed = run_in = section = False
        mark: Element | None = None
        for child in () if properties is None else properties:
            tag = child.tag
            if tag == P_STYLE:
                style_id = child.get(VAL, style_id)
            elif tag == _JC:
                centred = child.get(VAL) == "center"
            elif tag == _IND:
                own_left, own_first = read_indent(child)
            elif tag == NUM_PR:
                num, ilvl = child.find(_NUM_ID), child.find(_ILVL)
                num_id = num.get(VAL) if num is not None else None
                level = number(ilvl.get(VAL)) if ilvl is not None else None
            elif tag == _OUTLINE_LVL:
                outline = number(child.get(VAL))
            elif tag == SECT_PR:
                section = True
            elif tag == _FRAME_PR:
                swallowed = swallowed or child.get(_DROP_CAP) in ("drop", "margin")
            elif tag == RPR:
                mark = child
                swallowed = self._is_end_dropped(child) or swallowed
                run_in = self._said.get(child, UNSAID).hidden or False
        style = self._styles.get(style_id)
        direct = num_id is not None
        if num_id is None:
            num_id = style.num_id
        if num_id == "0":
            num_id = None
        if num_id is not None and level is None:
            if not direct or num_id == style.num_id:
                linked = self._parts.numbering.level_of_style(num_id, style_id)
                level = linked if linked is not None else style.level
            level = level or 0
        left, first = style.indent
        if num_id is not None:
            found = self._parts.numbering.level(num_id, level or 0)
            if found is not None:
                if direct or left is None:
                    left = found.indent[0] if found.indent[0] is not None else left
                if direct or first is None:
                    first = found.indent[1] if found.indent[1] is not None else first
        left = own_left if own_left is not None else left
        first = own_first if own_first is not None else first
        if outline is None:
            outline = style.outline
        return Look(
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
            mark=mark,
        )

    def _is_end_dropped(self, mark: Element) -> bool:
        """Whether a tracked change takes the end of a paragraph away; such changes are counted."""
        dropped = False
        for child in mark:
            if child.tag in TRACKED:
                self._walk.remarks.revisions += 1
                dropped = dropped or child.tag in self._walk.changes.dropped
        return dropped

    def base(self, style: Style) -> Base:
        """How the text of a paragraph of ``style`` looks where its runs say nothing."""
        defaults = self._styles.base
        font = defaults.font if style.font is None else style.font
        hidden = bool(style.hidden or defaults.hidden) != self.table_hidden
        return bool(style.bold or defaults.bold), bool(style.italic or defaults.italic), hidden, font or ""

    def plain_base(self, properties: Element | None) -> Base | None:
        """The base of a paragraph of which its style says all but its place on the page; None if there is more to it.

        Only for paragraphs that stand in no hidden table.
        """
        name = self._styles.default
        for child in () if properties is None else properties:
            tag = child.tag
            if tag == P_STYLE:
                name = child.get(VAL, name)
            elif tag in _TELLING:
                return None
            elif tag == RPR and (self._said.get(child, UNSAID).hidden or any(mark.tag in TRACKED for mark in child)):
                return None
        if name not in self._plain:
            style = self._styles.get(name)
            self._plain[name] = None if style.num_id is not None or style.hidden else self.base(style)
        return self._plain[name]

    def label(self, look: Look) -> str:
        """The number that Word counts for a paragraph of that look, "" if none; asking for it counts the paragraph."""
        if look.num_id is None:
            return ""
        label = self._parts.numbering.next(look.num_id, look.level) or ""
        return label if label.isascii() else self._walk.letters.label(label, self._label_font(look, look.num_id))

    def _label_font(self, look: Look, num_id: str) -> str:
        """The font of a paragraph's number: its level's, else that of the paragraph's end."""
        level = self._parts.numbering.level(num_id, look.level)
        said = self._said.get(look.mark, UNSAID).font
        return (level.font if level is not None else "") or (self.base(look.style)[3] if said is None else said)
