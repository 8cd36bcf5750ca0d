"""What do the cells of a table say, and which tables on the next page go on with it?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from docgen.model import Cell, Doubt, Table
from docgen.read.pdf_lines import Line, group_rows, make_line, unturn
from docgen.read.pdf_paragraphs import glue, has_ended, is_marked, join_cell
from docgen.read.pdf_rows import split_rows
from docgen.read.pdf_sheet import Box, Grid, GridCell, Piece, Sheet, distinct, nearest
from docgen.read.pdf_stops import Stops
from docgen.text import fold


class CellDraft(NamedTuple):
    """A cell as found on a page: its left and right border, grid row and text."""

    x0: float
    x1: float
    row: int
    row_span: int
    text: str
    bold: bool
    page: int
    doubts: tuple[Doubt, ...] = ()


@dataclass(slots=True)
class TableDraft:
    """A table as found on one page, later on several.

    ``parent`` is the draft and the cell around a nested table; ``borders`` are the sides of its cells, kept because
    each page that goes on with a table asks where its columns are.  ``stops`` are those of a table set with tab stops;
    ``rest`` says that its first row is what is left of one on the page before.
    """

    page: int
    box: Box
    rows: int
    cells: list[CellDraft]
    ocr: bool = False
    ruled: bool = True
    header_rows: int = 0
    last_page: int = 0
    parent: tuple[TableDraft, CellDraft] | None = None
    width: float = 0.0
    stops: Stops | None = None
    rest: bool = False
    borders: set[float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.borders = _sides(self.cells)

    def edges(self) -> list[float]:
        """The columns' borders from left to right."""
        return distinct(self.borders, 1.5)

    def row(self, number: int) -> list[CellDraft]:
        """The cells that begin in a row, from left to right."""
        return sorted((c for c in self.cells if c.row == number), key=lambda c: c.x0)


def _sides(cells: Iterable[CellDraft]) -> set[float]:
    return {x for cell in cells for x in (cell.x0, cell.x1)}


def read_tables(sheet: Sheet, doubtful: float) -> tuple[list[TableDraft], list[Piece]]:
    """Return the ruled tables of ``sheet`` and the pieces that stand in none.

    A frame without columns, or without text, is no table.
    """
    inside: dict[int, dict[int, list[Piece]]] = {}
    rest: list[Piece] = []
    order = sorted(range(len(sheet.grids)), key=lambda g: _area(sheet.grids[g].box))
    for piece in sheet.pieces:
        x, y = (piece.x0 + piece.x1) / 2, (piece.top + piece.bottom) / 2
        for g in order:
            grid = sheet.grids[g]
            if grid.columns > 1 and grid.box.holds(x, y):
                cell = grid.cell_at(x, y)
                if cell is not None:
                    inside.setdefault(g, {}).setdefault(id(cell), []).append(piece)
                    break
        else:
            rest.append(piece)
    drafts: list[TableDraft] = []
    built: dict[int, TableDraft] = {}
    for g in reversed(order):  # outer tables first
        if g not in inside:
            continue
        grid = sheet.grids[g]
        draft = _draft(sheet, grid, inside[g], doubtful)
        if len(draft.cells) < 2 or len(draft.edges()) < 3:
            rest.extend(piece for held in inside[g].values() for piece in held)
            continue
        around = next(((built[o], sheet.grids[o]) for o in reversed(order) if o in built and _within(grid.box, sheet.grids[o].box)), None)
        if around is not None:
            outer, outer_grid = around
            held_by = outer_grid.cell_at((grid.box.x0 + grid.box.x1) / 2, (grid.box.top + grid.box.bottom) / 2)
            for candidate in outer.cells:
                if held_by is not None and candidate.row == held_by.row and abs(candidate.x0 - held_by.box.x0) < 1.5:
                    draft.parent = (outer, candidate)
        built[g] = draft
        drafts.append(draft)
    return drafts, rest


def _area(box: Box) -> float:
    return (box.x1 - box.x0) * (box.bottom - box.top)


def _within(inner: Box, outer: Box) -> bool:
    return (
        inner.x0 > outer.x0 - 1
        and inner.x1 < outer.x1 + 1
        and inner.top > outer.top - 1
        and inner.bottom < outer.bottom + 1
        and _area(inner) < _area(outer)
    )


def _draft(sheet: Sheet, grid: Grid, inside: dict[int, list[Piece]], doubtful: float) -> TableDraft:
    grid, inside = split_rows(grid, inside)
    lines: dict[int, list[Line]] = {}
    pad = 8.0
    for cell in grid.cells:
        pieces = inside.get(id(cell), [])
        flat = [p if p.turn == 0 else unturn(p) for p in pieces]
        found = [make_line(row, sheet.page, doubtful=doubtful, ocr=sheet.ocr) for row in group_rows(flat)]
        lines[id(cell)] = found
        if not any(p.turn for p in pieces):
            pad = min([pad, *(line.x0 - cell.box.x0 for line in found)])
    pad = max(pad, 0.5)
    cells = [_cell(cell, lines[id(cell)], pad, sheet.page) for cell in grid.cells]
    return TableDraft(sheet.page, grid.box, grid.rows, _without_empty_rows(cells), ocr=sheet.ocr, last_page=sheet.page, width=sheet.width)


def _cell(cell: GridCell, lines: list[Line], pad: float, page: int) -> CellDraft:
    for line in lines:
        line.left, line.right = cell.box.x0 + pad, cell.box.x1 - pad
    text, doubts = join_cell(lines)
    bold = bool(lines) and all(line.bold for line in lines)
    return CellDraft(cell.box.x0, cell.box.x1, cell.row, cell.row_span, text, bold, page, doubts)


def read_cell(pieces: Sequence[Piece], cell: CellDraft, sheet: Sheet, doubtful: float) -> CellDraft:
    """What ``pieces`` say that stand in the place of ``cell``, as a cell of their own."""
    lines = [make_line(row, sheet.page, doubtful=doubtful, ocr=sheet.ocr) for row in group_rows(pieces)]
    for line in lines:
        line.left, line.right = cell.x0 + 2, cell.x1 - 2
    text, doubts = join_cell(lines)
    return cell._replace(text=text, doubts=doubts)


def extend_last_row(table: TableDraft, rest: Sequence[CellDraft]) -> None:
    """Let the cells of the last row go on with the ``rest`` of their text."""
    bottom = max(cell.row for cell in table.cells)
    _merge_row(table, [i for i, cell in enumerate(table.cells) if cell.row == bottom], rest)


def _without_empty_rows(cells: list[CellDraft]) -> list[CellDraft]:
    """Rows that hold no text at all are double lines or gaps, not rows."""
    filled = {row for c in cells if c.text for row in range(c.row, c.row + c.row_span)}
    rows = sorted({c.row for c in cells} & filled)
    place = {row: i for i, row in enumerate(rows)}
    if len(rows) and rows[-1] == len(rows) - 1 and all(c.row + c.row_span <= len(rows) for c in cells):
        return cells
    kept = []
    for cell in cells:
        covered = [r for r in range(cell.row, cell.row + cell.row_span) if r in place]
        if covered:
            kept.append(cell._replace(row=place[covered[0]], row_span=len(covered)))
    return kept


# --------------------------------------------------------------------------- tables over pages


def goes_on(table: TableDraft, following: TableDraft) -> bool:
    """Whether ``following``, first on the next page, is the same table as ``table``; a table in a cell goes on with another such."""
    if following.page != table.last_page + 1 or table.ruled != following.ruled or (table.parent is None) != (following.parent is None):
        return False
    if table.stops is not None and table.stops == following.stops:
        return True
    a, b = table.edges(), following.edges()
    if not table.ruled and len(a) == len(b) and _repeated_rows(table, following):
        return abs(a[0] - b[0]) <= 12  # without rules the edges lie where the words of a page happen to end
    if not table.ruled and len(a) != len(b):
        return False
    if abs(table.width - following.width) > 2:
        return False
    tolerance = 12.0 if table.ocr else 5.0
    if not table.ruled and len(a) > 2 and all(abs(x - y) <= tolerance for x, y in zip(a[:-1], b[:-1], strict=True)):
        return True  # its right side lies where the longest line of a page happens to end
    if abs(a[0] - b[0]) > tolerance or abs(a[-1] - b[-1]) > tolerance:
        return False
    small, large = sorted((a, b), key=len)
    return all(min(abs(x - y) for y in large) <= tolerance for x in small)


def join_tables(table: TableDraft, following: TableDraft) -> None:
    """Append ``following`` to ``table``: repeated header rows dropped, a broken row made whole."""
    shared = _settle(table, following)
    if not table.ruled and len(table.edges()) == len(following.edges()):
        ours, theirs = table.edges(), following.edges()
        place = dict(zip(theirs, ours, strict=True))
        shared = [c._replace(x0=place.get(c.x0, c.x0), x1=place.get(c.x1, c.x1)) for c in following.cells]
    repeated = _repeated_rows(table, following)
    if repeated:
        table.header_rows = max(table.header_rows, repeated)
    elif _repeats_inner_header(table, following):
        repeated = 1
    bottom = max((c.row + c.row_span for c in table.cells), default=0)
    last = [i for i, c in enumerate(table.cells) if c.row + c.row_span == bottom]
    first = [c for c in shared if c.row == repeated]
    merged = following.rest or _is_rest_of_row(table, [table.cells[i] for i in last], first)
    if merged:
        _merge_row(table, last, first)
    offset, count = bottom - repeated - merged, len(table.cells)
    for cell in shared:
        if cell.row < repeated + merged:
            more = cell.row + cell.row_span - repeated - merged
            if more > 0:  # it reaches below the rows that were dropped or merged
                _lengthen(table, last, cell, more)
        elif cell.row == repeated and not cell.text and _is_merged_above([table.cells[i] for i in last], cell, bottom):
            _lengthen(table, last, cell, cell.row_span)
        else:
            table.cells.append(cell._replace(row=cell.row + offset))
    table.borders |= _sides(table.cells[count:])
    table.rows = max(c.row + c.row_span for c in (*(table.cells[i] for i in last), *table.cells[count:]))
    table.last_page = following.last_page


def _is_merged_above(last: Sequence[CellDraft], cell: CellDraft, bottom: int) -> bool:
    """Whether an empty cell on top of a page is the rest of a merged one on the page before, one of the ``last``."""
    ending = (c for c in last if c.row + c.row_span == bottom)  # not those that were lengthened already
    above = next((c for c in ending if abs(c.x0 - cell.x0) < 2 and abs(c.x1 - cell.x1) < 2), None)
    return above is not None and bool(above.text) and (above.row_span > 1 or cell.row_span > 1)


def _repeats_inner_header(table: TableDraft, following: TableDraft) -> bool:
    """Whether the next page begins with a header row that stands further down in the table (of a table in a cell)."""
    theirs = [c for c in following.row(0) if c.text]
    if len(theirs) < 2 or not all(c.bold for c in theirs):
        return False
    said = [fold(" ".join(c.text.split())) for c in theirs]
    return any([fold(" ".join(c.text.split())) for c in table.row(number) if c.text] == said for number in range(1, table.rows))


def _settle(table: TableDraft, following: TableDraft) -> list[CellDraft]:
    """The cells of ``following`` with the borders of ``table`` where they are the same."""
    edges = table.edges()
    moved = {x: edge for x in following.borders if x != (edge := edges[nearest(edges, x)]) and abs(edge - x) <= 12}
    if not moved:
        return following.cells
    return [c._replace(x0=moved.get(c.x0, c.x0), x1=moved.get(c.x1, c.x1)) for c in following.cells]


def _repeated_rows(table: TableDraft, following: TableDraft) -> int:
    count = 0
    for number in range(3):
        ours, theirs = table.row(number), following.row(number)
        same = [fold(" ".join(c.text.split())) for c in ours] == [fold(" ".join(c.text.split())) for c in theirs]
        if not same or sum(bool(c.text) for c in ours) < 2 or number >= table.rows - 1:
            break
        if count and any(len(c.text) > 60 for c in ours):
            break
        count += 1
    return count


#: Of so many cells that all begin with a capital or a figure, none is the rest of another.
_WHOLE_ROW = 4


def _is_rest_of_row(table: TableDraft, last: Sequence[CellDraft], first: Sequence[CellDraft]) -> bool:
    """Whether the ``first`` row of the next page is the rest of the ``last`` one before the break.

    Its number cell is empty, and each text goes on where the one above stopped.
    """
    above = {round(c.x0): c for c in last}
    pairs = [(above.get(round(c.x0)), c) for c in first]
    filled = [(a, c) for a, c in pairs if c.text]
    if len(filled) == 1 and _completes(pairs):
        return True
    if not table.ruled and len(filled) == 1 and filled[0][0] is not None and filled[0][1].text[:1].islower():
        return bool(filled[0][0].text) and not has_ended(filled[0][0].text)
    if not filled or any(a is None or not a.text for a, _ in filled) or len(first) < 2:
        return not filled and any(a is not None and a.text for a, _ in pairs)
    if any(a is not None and abs(a.x1 - c.x1) > 2 for a, c in pairs):
        return False
    number = min(pairs, key=lambda p: p[1].x0)
    if number[1].text and (len(first) > 2 or not number[1].text[:1].islower()):
        return False
    if table.ruled and len(filled) >= _WHOLE_ROW and len(filled) >= len(first) - 1 and not any(c.text[:1].islower() for _, c in filled):
        return False  # a row of its own, whose number stands in a cell merged with the one above
    goes = 0
    for a, c in filled:
        if a is None:
            return False
        open_end = not has_ended(a.text)
        if c.text[:1].islower() or (open_end and not is_marked(c.text)):
            goes += 1
        elif not number[1].text and number[0] is not None and number[0].text and (is_marked(c.text) or has_ended(a.text)):
            continue  # the next paragraph of the same cell
        else:
            return False
    return goes > 0 or (number[0] is not None and bool(number[0].text) and len(filled) == 1)


def _completes(pairs: Sequence[tuple[CellDraft | None, CellDraft]]) -> bool:
    """Whether a row's first cell alone went to the next page, and the other cells stayed (a printer that keeps two lines together)."""
    above, below = min(pairs, key=lambda p: p[1].x0)
    others = [(a, c) for a, c in pairs if c is not below]
    return (
        above is not None
        and not above.text
        and bool(below.text)
        and bool(others)
        and all(a is not None and abs(a.x1 - c.x1) <= 2 and not c.text for a, c in others)
        and any(a is not None and a.text for a, _ in others)
    )


def _merge_row(table: TableDraft, last: Sequence[int], rest: Sequence[CellDraft]) -> None:
    """Let the table's ``last`` cells (by number) go on with the ``rest`` of their row."""
    by_edge = {round(c.x0): c for c in rest if c.text}
    for i in last:
        cell = table.cells[i]
        more = by_edge.get(round(cell.x0))
        if more is None:
            continue
        between = (
            "\n"
            if (is_marked(more.text) and not more.text[:1].isdigit()) or (has_ended(cell.text) and not more.text[:1].islower())
            else glue(cell.text, more.text)
        )
        between = between if cell.text else ""
        start = len(cell.text) + len(between)
        doubts = tuple(Doubt(d.start + start, d.end + start, d.confidence) for d in more.doubts)
        table.cells[i] = cell._replace(text=cell.text + between + more.text, doubts=cell.doubts + doubts)


def _lengthen(table: TableDraft, last: Sequence[int], rest: CellDraft, by: int) -> None:
    """Let those of the ``last`` cells (by number) that stand above ``rest`` reach further down."""
    for i in last:
        cell = table.cells[i]
        if round(cell.x0) == round(rest.x0):
            table.cells[i] = cell._replace(row_span=cell.row_span + by)


# --------------------------------------------------------------------------- result


def finish_table(draft: TableDraft, block: int, parents: dict[int, int]) -> Table:
    """The :class:`Table` of a draft at ``block``; ``parents`` maps drafts (by id) to blocks."""
    edges = draft.edges()
    columns = {x: nearest(edges, x) for x in draft.borders}
    rows: list[list[Cell]] = [[] for _ in range(max((c.row + 1 for c in draft.cells), default=0))]
    for cell in sorted(draft.cells, key=lambda c: (c.row, c.x0)):
        column, end = columns[cell.x0], columns[cell.x1]
        rows[cell.row].append(
            Cell(
                cell.text,
                cell.row,
                column,
                cell.row_span,
                max(1, end - column),
                bold=cell.bold,
                page=cell.page,
                doubts=cell.doubts,
            )
        )
    parent = None
    if draft.parent is not None and id(draft.parent[0]) in parents:
        outer, held_by = draft.parent
        parent = (parents[id(outer)], held_by.row, nearest(outer.edges(), held_by.x0))
    return Table(
        block,
        tuple(tuple(row) for row in rows),
        header_rows=draft.header_rows,
        parent=parent,
        page=draft.page,
        ruled=draft.ruled,
        ocr=draft.ocr,
    )
