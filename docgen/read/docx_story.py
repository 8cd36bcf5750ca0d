"""In which order do the texts of a Word document make its blocks?

Paragraphs and tables as they stand, each followed by its text boxes and notes; then comments, headers and footers.
"""

from __future__ import annotations

from dataclasses import dataclass

from docgen.model import Block, Cell, Note, Paragraph, Part, ReadOptions, Table
from docgen.read.docx_encoding import Letters, text_of
from docgen.read.docx_headers import shown_headers
from docgen.read.docx_joining import goes_on, join
from docgen.read.docx_line import Anchored, Line
from docgen.read.docx_looks import Look, Looks, properties_of
from docgen.read.docx_tables import CellStory, RawTable, Tables
from docgen.read.docx_tabs import with_tabbed_tables
from docgen.read.docx_text import Text
from docgen.read.docx_walk import Walk
from docgen.read.docx_xml import ALTERNATE, ID, SDT, SDT_CONTENT, SECT_PR, TBL, WRAPPERS, Element, P, choose, is_prompt
from docgen.read.numbering import W
from docgen.read.package import Package, broken
from docgen.read.styles import names_odd_fonts
from docgen.text import clean

_BODY, _COMMENT, _ALT_CHUNK, _SECT_PR_CHANGE = W + "body", W + "comment", W + "altChunk", W + "sectPrChange"


@dataclass(slots=True)
class _Flow:
    """A stretch of paragraphs and tables: body, cell, text box, note.

    ``anchor`` is the block that it hangs on; ``cell`` takes what it says if it stands in one.  ``pending`` is a line that
    the next paragraph goes on with and the look of its last one, ``table`` a table that the next may go on
    with; ``apart``: an empty paragraph stands after that; ``last`` is the last block; ``label`` the number of the first
    paragraph, if it is a note.
    """

    part: Part
    anchor: int | None = None
    cell: CellStory | None = None
    pending: tuple[Line, Look] | None = None
    table: RawTable | None = None
    apart: bool = False
    last: int | None = None
    label: str = ""


class Story:
    """One reading of one document."""

    def __init__(self, package: Package, main: str, options: ReadOptions, letters: Letters) -> None:
        """Read the part ``main`` of ``package``, with what is known of its ``letters``.

        Raises UnreadableError (encrypted, broken, too-large) and TooDeepError.
        """
        walk = Walk(package, main, options, letters, self._words_before)
        self._parts = walk.parts
        self._changes = walk.changes
        self._formats = walk.formats
        self._letters = letters
        self._remarks = walk.remarks
        self._looks = Looks(walk)
        self._text = Text(walk)
        self._tables = Tables(walk, self._looks, self._text, self._cell_story)
        self._blocks: list[Block] = []
        self._comments: dict[str, int | None] = {}  # which block each speaks about

    def read(self) -> tuple[list[Block], list[Note]]:
        """All blocks in reading order, and what is to be said about the reading.

        Raises UnreadableError (encrypted, broken, too-large) and TooDeepError.
        """
        package, main = self._parts.package, self._parts.main
        data = package.read(main) or b""
        root = package.parse(data, main) if data else None
        body = None if root is None else root.find(_BODY)
        if root is None or body is None:
            raise broken(package.name, f"phần văn bản chính ({main}) không đọc được", f"the main part ({main}) can't be read")
        self._formats.prepare(root, fonts=self._parts.styles.odd_fonts or names_odd_fonts(data))
        sections = [section for section in root.iter(SECT_PR) if section.getparent().tag != _SECT_PR_CHANGE]
        self._text.footnotes.begin(sections)
        self._read_all(body, _Flow(Part.BODY))
        if self._text.fields.code:
            self._remarks.left_unread("structure")
        self._read_comments()
        self._read_headers(sections)
        return with_tabbed_tables(self._blocks), self._remarks.notes(package, self._changes.original)

    def _words_before(self) -> str:
        """The text before the place at which the reading is: in its line, else the last block that has any."""
        said = clean("".join(self._text.line.bits)).strip()
        return said or next(filter(None, map(text_of, reversed(self._blocks))), "")

    # ----------------------------------------------------------------------- stretches

    def _read_all(self, container: Element, flow: _Flow) -> None:
        """Read a container's paragraphs and tables and close what is open at its end."""
        own = flow.part is not Part.BODY and flow.cell is None
        fields = self._text.fields
        outer = fields.set_aside() if own else None
        self._read_blocks(container, flow)
        self._finish_pending(flow)
        self._flush_table(flow)
        if outer is not None:
            fields.take_up(outer)

    def _read_blocks(self, container: Element, flow: _Flow, prompt: bool = False) -> None:
        """Read what stands in a container; ``prompt``: its paragraphs only ask to be filled in."""
        for child in container:
            tag = child.tag
            if tag == P:
                self._read_paragraph(child, flow, prompt)
            elif tag == TBL:
                self._put_table(self._tables.read(child, flow.part), flow)
            elif tag == SDT:
                content = child.find(SDT_CONTENT)
                if content is not None:
                    self._read_blocks(content, flow, is_prompt(child))
            elif tag in self._changes.dropped:
                self._text.drop(child)
            elif tag in WRAPPERS:
                if tag in self._changes.shown:
                    self._remarks.revisions += 1
                self._read_blocks(child, flow)
            elif tag == ALTERNATE:
                chosen = choose(child)
                if chosen is not None:
                    self._read_blocks(chosen, flow)
            elif tag == _ALT_CHUNK:
                self._remarks.left_unread("chunk")

    def _cell_story(self, cell: Element, part: Part) -> CellStory:
        """What stands in a cell of a table in ``part``."""
        story = CellStory()
        self._read_all(cell, _Flow(part, cell=story))
        return story

    def _read_comments(self) -> None:
        """The comments on what was read, each with the block that it speaks about."""
        root = self._parts.root_of("comments") if self._comments else None
        if root is None:
            return
        self._formats.prepare(root)
        for comment in root.iterchildren(_COMMENT):
            name = comment.get(ID, "")
            if name in self._comments:
                self._read_all(comment, _Flow(Part.COMMENT, self._comments[name]))

    def _read_headers(self, sections: list[Element]) -> None:
        """Headers, then footers, each text once."""
        seen: set[tuple[Part, tuple[str, ...]]] = set()
        for part, name in shown_headers(sections, self._parts):
            root = self._parts.enter(name)
            if root is None:
                continue
            self._formats.prepare(root)
            begin = len(self._blocks)
            self._read_all(root, _Flow(part))
            key = part, tuple(map(text_of, self._blocks[begin:]))
            if key in seen:
                del self._blocks[begin:]
            seen.add(key)

    # ----------------------------------------------------------------------- paragraphs

    def _read_paragraph(self, element: Element, flow: _Flow, prompt: bool) -> None:
        look = self._looks.read(properties_of(element))
        line = Line() if flow.pending is None else flow.pending[0]
        flow.pending = None
        begin = len(line.bits)
        self._text.read(element, line, self._looks.base(look.style))
        if prompt:
            line.bracket(begin)
        if look.section and flow.part is Part.BODY and flow.cell is None:
            self._text.footnotes.end_section()
        if look.swallowed:
            flow.pending = line, look
        elif not look.run_in and not look.style.hidden:
            self._finish(line, look, flow)
        elif line.length:  # a style separator: what follows stands on the same line
            if line.look is None:
                self._settle(line, look)
            flow.pending = line, look
        else:
            self._finish(line, look, flow, counted=False)

    def _settle(self, line: Line, look: Look) -> None:
        """A line has the look and number of the first paragraph that it is made of."""
        line.look = look
        line.label = self._looks.label(look)

    def _finish_pending(self, flow: _Flow) -> None:
        """Nothing follows that a pending line could go on in: it is a paragraph after all, if it says anything."""
        if flow.pending is not None:
            (line, look), flow.pending = flow.pending, None
            self._finish(line, look, flow, counted=any(bit.strip() for bit in line.bits))

    def _finish(self, line: Line, look: Look, flow: _Flow, counted: bool = True) -> None:
        """Put a whole line where it belongs: a block, or a line of a cell."""
        if line.look is not None:
            look = line.look
        elif counted:
            self._settle(line, look)
        text = self._letters.said(line.bits, line.old)
        if flow.cell is not None:
            if text or line.label:  # a numbering column holds nothing but its numbers
                line.bits = [f"{line.label} {text}".strip()]
                flow.cell.lines.append(line)
                self._flush_table(flow)
            else:
                flow.apart = True
            flow.cell.anchored.extend(line.anchored)
            return
        if not text:
            flow.apart = True
            if line.anchored:
                self._flush_table(flow)
                self._put_anchored(line.anchored, flow.last, flow)
            return
        self._flush_table(flow)
        block = flow.last = len(self._blocks)
        label, flow.label = flow.label or line.label, ""
        half = line.length / 2
        self._blocks.append(
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
        self._put_anchored(line.anchored, block, flow)

    def _put_anchored(self, anchored: list[Anchored], block: int | None, flow: _Flow) -> None:
        """Put what hangs on a ``block`` after it."""
        for item in sorted(anchored, key=_after_boxes):
            self._put_one(item, block if flow.part is not Part.TEXTBOX else flow.anchor, flow.part)

    def _put_one(self, item: Anchored, block: int | None, around: Part) -> None:
        if item.part is Part.COMMENT:
            self._comments.setdefault(item.label, block)
            return
        apart = around in (Part.HEADER, Part.FOOTER, Part.COMMENT)
        part = around if apart else item.part
        for text in item.texts:
            text = self._letters.clean(text).strip()
            if text:
                self._blocks.append(Paragraph(len(self._blocks), text, part, anchor=block))
        for element in item.elements:
            self._read_all(element, _Flow(part, block, label=item.label))

    # ----------------------------------------------------------------------- tables

    def _put_table(self, raw: RawTable, flow: _Flow) -> None:
        """Keep a table until it is known whether the next goes on with it, or let it go on with the one before."""
        self._finish_pending(flow)
        repeated = None if flow.table is None else goes_on(flow.table, raw, flow.apart)
        if flow.table is not None and repeated is not None:
            join(flow.table, raw, repeated)
        else:
            self._flush_table(flow)
            flow.table = raw
        flow.apart = False

    def _flush_table(self, flow: _Flow) -> None:
        """Put the table that was kept where it belongs: nothing goes on with it."""
        raw, flow.table = flow.table, None
        if raw is None or not any(raw.rows):
            return
        if flow.cell is not None:
            flow.cell.tables.append(raw)
        else:
            flow.last = len(self._blocks)
            self._emit_table(raw, flow.part, flow.anchor, None)

    def _emit_table(self, raw: RawTable, part: Part, anchor: int | None, parent: tuple[int, int, int] | None) -> None:
        block = len(self._blocks)
        rows = tuple(
            tuple(Cell(cell.text, index, cell.column, cell.rows, cell.span, cell.bold) for cell in row)
            for index, row in enumerate(raw.rows)
        )
        self._blocks.append(Table(block, rows, part, raw.header_rows, parent, anchor=anchor))
        for row, column, nested in raw.nested:
            self._emit_table(nested, part, anchor, (block, row, column))
        for item in sorted(raw.anchored, key=_after_boxes):
            self._put_one(item, block, part)


def _after_boxes(item: Anchored) -> bool:
    """Text boxes come first, then notes."""
    return item.part is not Part.TEXTBOX
