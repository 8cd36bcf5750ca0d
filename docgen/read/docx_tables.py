"""Which cells does a table of a Word document have, and which rows and columns does each span?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docgen.model import Part
from docgen.read.docx_line import Anchored, Line
from docgen.read.docx_looks import Looks, properties_of
from docgen.read.docx_text import Text
from docgen.read.docx_walk import Walk
from docgen.read.docx_xml import (
    ALTERNATE,
    CELL_DEL,
    CELL_INS,
    CELL_MERGE,
    SDT,
    SDT_CONTENT,
    TC,
    TCPR,
    TR,
    TRPR,
    VAL,
    WRAPPERS,
    Element,
    P,
    choose,
    is_prompt,
)
from docgen.read.numbering import W, is_on, number, points
from docgen.read.package import too_large

_W, _TBL_GRID, _GRID_COL = W + "w", W + "tblGrid", W + "gridCol"
_TBL_STYLE, _TBL_LOOK, _FIRST_ROW = f"{W}tblPr/{W}tblStyle", f"{W}tblPr/{W}tblLook", W + "firstRow"
_GRID_BEFORE, _GRID_AFTER, _W_BEFORE, _W_AFTER = W + "gridBefore", W + "gridAfter", W + "wBefore", W + "wAfter"
_TBL_HEADER, _HIDDEN = W + "tblHeader", W + "hidden"
_GRID_SPAN, _V_MERGE, _H_MERGE = W + "gridSpan", W + "vMerge", W + "hMerge"

_NARROW = 14  # points: a row set back by less only stands crooked
_WIDEST = 200  # columns that a cell may span or leave free; Word itself makes 63


@dataclass(slots=True)
class RawCell:
    """A cell at its ``column``, spanning so many columns and ``rows``."""

    column: int
    span: int
    text: str
    bold: bool
    rows: int = 1


@dataclass(slots=True)
class RawTable:
    """A table before its place among the blocks is known.

    ``grid`` are its columns' widths in points; ``nested`` are the tables in its cells with row and column; ``anchored`` what
    hangs on the text of its cells.
    """

    rows: list[list[RawCell]] = field(default_factory=list)
    header_rows: int = 0
    grid: tuple[int, ...] = ()
    nested: list[tuple[int, int, RawTable]] = field(default_factory=list)
    anchored: list[Anchored] = field(default_factory=list)


@dataclass(slots=True)
class CellStory:
    """What stands in a cell: lines, tables, and what hangs on them."""

    lines: list[Line] = field(default_factory=list)
    tables: list[RawTable] = field(default_factory=list)
    anchored: list[Anchored] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    """What a row's properties say: the columns that it leaves free ``before`` and ``after`` its cells, and how wide (points; 0: unsaid)."""

    before: int = 0
    after: int = 0
    width_before: float = 0.0
    width_after: float = 0.0
    header: bool = False
    hidden: bool = False


class Tables:
    """The reading of one document's tables."""

    def __init__(self, walk: Walk, looks: Looks, text: Text, read_story: Callable[[Element, Part], CellStory]) -> None:
        """Read plain cells by ``looks`` and ``text``; ``read_story`` reads what stands in any other."""
        self._looks = looks
        self._text = text
        self._read_story = read_story
        self._parts = walk.parts
        self._changes = walk.changes
        self._letters = walk.letters
        self._remarks = walk.remarks
        self._most = walk.limits.cells
        self._count = 0  # cells of all tables so far, each for every column that it spans

    def read(self, table: Element, part: Part) -> RawTable:
        """The cells of a ``table`` (``w:tbl``) that stands in ``part``.  Raises UnreadableError (too-large) beyond the limit of cells."""
        raw = RawTable()
        grid = table.find(_TBL_GRID)
        if grid is not None:
            raw.grid = tuple(round(float(number(column.get(_W), 0) or 0) / 20) for column in grid.iterchildren(_GRID_COL))
        style_name = table.find(_TBL_STYLE)
        style = None if style_name is None else self._parts.styles.get(style_name.get(VAL, ""))
        header_bold = style is not None and style.header_bold and _shows_first_row(table)
        looks = self._looks
        outer_hidden, looks.table_hidden = looks.table_hidden, style is not None and bool(style.hidden)
        merges: dict[int, RawCell] = {}
        in_header = True
        for element, _ in self._inside(table, TR):
            row = self._row_properties(element)
            if row is None:
                continue
            in_header = in_header and row.header
            if in_header:
                raw.header_rows += 1
            bold = header_bold and not raw.rows
            cells = _gap(raw, 0, row.before, row.width_before)
            raw.rows.append(cells)
            end = self._read_row(element, raw, merges, row.before, part, bold)
            cells += _gap(raw, end, row.after, row.width_after)
        looks.table_hidden = outer_hidden
        return raw

    def _inside(self, container: Element, wanted: str, prompt: bool = False) -> Iterator[tuple[Element, bool]]:
        """The rows of a table, or the cells of a row, whatever stands around them, and whether that is a prompt to fill them in."""
        for child in container:
            tag = child.tag
            if tag == wanted:
                yield child, prompt
            elif tag == SDT:
                content = child.find(SDT_CONTENT)
                if content is not None:
                    yield from self._inside(content, wanted, is_prompt(child))
            elif tag in self._changes.dropped:
                self._remarks.revisions += 1
            elif tag in WRAPPERS:
                yield from self._inside(child, wanted, prompt)
            elif tag == ALTERNATE:
                chosen = choose(child)
                if chosen is not None:
                    yield from self._inside(chosen, wanted, prompt)

    def _row_properties(self, row: Element) -> _Row | None:
        """What a row says about itself; None if it isn't shown."""
        said = _Row()
        properties = row.find(TRPR)
        if properties is None:
            return said
        if properties.find(self._changes.row_dropped) is not None:
            self._text.drop(row)
            return None
        for child in properties:
            tag = child.tag
            if tag in self._changes.shown:
                self._remarks.revisions += 1
            elif tag == _GRID_BEFORE:
                said.before = max(0, min(number(child.get(VAL), 0) or 0, _WIDEST))
            elif tag == _GRID_AFTER:
                said.after = max(0, min(number(child.get(VAL), 0) or 0, _WIDEST))
            elif tag == _W_BEFORE:
                said.width_before = points(child.get(_W)) or 0.0
            elif tag == _W_AFTER:
                said.width_after = points(child.get(_W)) or 0.0
            elif tag == _TBL_HEADER:
                said.header = is_on(child)
            elif tag == _HIDDEN and is_on(child):
                said.hidden = True
        if said.hidden:
            self._remarks.hidden += 1
            return None
        return said

    def _read_row(self, row: Element, raw: RawTable, merges: dict[int, RawCell], column: int, part: Part, bold: bool) -> int:
        """Read the cells of the last row of ``raw`` from ``column`` on; return the column after the last.

        ``merges`` are the cells above that go on downwards, by column; ``bold``: the table's style makes the row bold.
        """
        cells = raw.rows[-1]
        still: set[int] = set()
        for element, prompt in self._inside(row, TC):
            said = self._cell_properties(element)
            if said is None:
                self._remarks.revisions += 1
                continue
            span, vertical, horizontal = said
            self._count += span
            if self._count > self._most:
                raise too_large(self._parts.package.name, "có quá nhiều ô bảng", "too many table cells", self._most)
            if horizontal == "continue" and cells:
                cells[-1].span += span
            elif vertical == "continue" and column in merges:
                merges[column].rows += 1
                still.add(column)
            else:
                cell = self._read_cell(element, raw, column, span, part, bold, prompt)
                cells.append(cell)
                if vertical:  # a merge that nothing began begins here
                    merges[column] = cell
                    still.add(column)
            column += span
        for gone in [c for c in merges if c not in still]:
            del merges[gone]
        return column

    def _cell_properties(self, cell: Element) -> tuple[int, str, str] | None:
        """How many columns a cell spans, how it is merged with the one above and with the one before; None if a change took it away."""
        span, vertical, horizontal, dropped = 1, "", "", False
        properties = cell.find(TCPR)
        for child in () if properties is None else properties:
            tag = child.tag
            if tag == _GRID_SPAN:
                span = max(1, min(number(child.get(VAL), 1) or 1, _WIDEST))
            elif tag == _V_MERGE:
                vertical = child.get(VAL, "continue")
            elif tag == _H_MERGE:
                horizontal = child.get(VAL, "continue")
            elif tag == self._changes.cell_dropped:
                dropped = True
            elif tag in (CELL_INS, CELL_DEL):
                self._remarks.revisions += 1
            elif tag == CELL_MERGE:
                vertical, changed = self._changes.merge(child)
                self._remarks.revisions += changed
        return None if dropped else (span, vertical, horizontal)

    def _read_cell(self, element: Element, raw: RawTable, column: int, span: int, part: Part, bold: bool, prompt: bool) -> RawCell:
        line = None if prompt else self._plain_cell(element)
        if line is not None:
            raw.anchored.extend(line.anchored)
            text = self._letters.said(line.bits, line.old)
            return RawCell(column, span, text, bool(text and line.length) and (bold or line.bold >= line.length))
        story = self._read_story(element, part)
        raw.nested.extend((len(raw.rows) - 1, column, nested) for nested in story.tables)
        raw.anchored.extend(story.anchored)
        length = sum(line.length for line in story.lines)
        heavy = sum(line.bold for line in story.lines)
        text = "\n".join(line.bits[0] for line in story.lines)
        if prompt and text and not text.startswith("["):
            text = f"[{text}]"
        return RawCell(column, span, text, bool(length) and (bold or heavy >= length))

    def _plain_cell(self, element: Element) -> Line | None:
        """The line of a cell that holds one plain paragraph, as most do: the short way to it; None for any other cell."""
        count = len(element)
        if self._looks.table_hidden or not 0 < count <= 2 or (count == 2 and element[0].tag != TCPR):
            return None
        paragraph = element[-1]
        if paragraph.tag != P:
            return None
        base = self._looks.plain_base(properties_of(paragraph))
        if base is None:
            return None
        line = Line()
        self._text.read(paragraph, line, base)
        return line


def _gap(raw: RawTable, column: int, span: int, width: float) -> list[RawCell]:
    """The place that a row leaves free from ``column`` on, if it is wide enough to be seen."""
    width = width or sum(raw.grid[column : column + span])
    return [RawCell(column, span, "", False)] if span > 0 and not 0 < width < _NARROW else []


def _shows_first_row(table: Element) -> bool:
    """Whether a table shows its first row as its style has it for first rows."""
    look = table.find(_TBL_LOOK)
    if look is None:
        return False
    if look.get(_FIRST_ROW) is not None:
        return look.get(_FIRST_ROW) in ("1", "true", "on")
    try:
        return bool(int(look.get(VAL, "0"), 16) & 0x20)
    except ValueError:
        return False
