"""Which lines are the rows of a table that was set with tab stops, though running text stands between them?

A line of headings tells ("Việc", "Chủ trì", "Thời hạn"), and below it lines whose parts stand at the same tab stops.  What runs
between these lines, across the columns' white, belongs to the task of the row above it: its bullets, its description.
Tables whose every line keeps to the columns are left to :mod:`docgen.read.pdf_unruled` and :mod:`docgen.read.pdf_beside`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from docgen.model import Doubt
from docgen.read.pdf_lines import Line, leads_the_eye, make_line, row_text, says_head_or_sign
from docgen.read.pdf_paragraphs import group_lines, has_ended, is_marked, join_cell, join_text, measure_pitches
from docgen.read.pdf_sheet import Box, Piece, Sheet
from docgen.read.pdf_sides import SLACK, Pieces, is_title
from docgen.read.pdf_stops import COUNTS, Stops, column_headings, find_stops, parts_at
from docgen.read.pdf_tables import CellDraft, TableDraft

_BULLET = re.compile(r"(?:[-–+•*▪●○✓➢→☐■□◆]\s|[-–+•▪●✓➢](?=[A-ZĐÀ-Ỹ])|[a-zđ]\)\s)")
_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-H])[.)]\s")

_MOST_BETWEEN = 14  # lines of running text below a row


class _Row(NamedTuple):
    """A line of the page, and what it has in which column where its parts stand at tab stops."""

    pieces: Pieces
    parts: dict[int, list[Piece]]
    title: bool

    @property
    def tabbed(self) -> bool:
        """Whether it has two columns or more."""
        return len(self.parts) > 1

    @property
    def size(self) -> float:
        """The size of its first letter."""
        return self.pieces[0].size

    @property
    def baseline(self) -> float:
        """Where its letters stand."""
        return self.pieces[0].baseline

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(p.x1 for p in self.pieces)

    @property
    def text(self) -> str:
        """What it says."""
        return row_text(self.pieces)


@dataclass(slots=True)
class _Item:
    """A row of the table: the lines of each column, and the running text below the task's own; or a title across."""

    cells: list[list[Pieces]]
    below: list[_Row] = field(default_factory=list)
    title: bool = False
    rest: bool = False


def tables_on_stops(
    rows: Sequence[list[Piece]], sheet: Sheet, doubtful: float, before: Stops | None = None
) -> list[tuple[int, int, TableDraft]]:
    """The tables among ``rows`` of a page: first row, the row after the last, and the table, from top to bottom.

    ``before`` are the stops of a table at the foot of the page before, which may go on at the top of this one.
    """
    found: list[tuple[int, int, TableDraft]] = []
    done = 0
    if before is not None and rows:
        start = 1 if len(rows) > 1 and row_text(rows[0]).isdigit() and rows[0][0].x0 > before.left + 100 else 0  # the page's number
        table = None if column_headings(rows[start]) else _read(rows, start, start, before, sheet, doubtful)
        if table is not None:
            found.append(table)
            done = table[1]
    for i, row in enumerate(rows):
        heads = column_headings(row) if i >= done else None
        if not heads:
            continue
        stops = find_stops(rows[i + 1 : i + 60], heads)
        table = stops and _read(rows, i, i + 1, stops, sheet, doubtful)
        if table:
            found.append(table)
            done = table[1]
    return found


# --------------------------------------------------------------------------- rows


def _read(
    rows: Sequence[list[Piece]], start: int, first: int, stops: Stops, sheet: Sheet, doubtful: float
) -> tuple[int, int, TableDraft] | None:
    """The table with headings from ``start`` on, and rows from ``first`` on; None where none stands there."""
    lines = _grow(rows, first, stops)
    tabbed = [i for i, line in enumerate(lines) if line.tabbed]
    headed = start < first
    if not tabbed:
        return None if headed else _rest_only(rows, first, lines, stops, sheet, doubtful)
    whole = len(stops.stops) > 1 and any(len(lines[i].parts) == len(stops.stops) + 1 for i in tabbed)
    if headed and len(tabbed) < 2 and not whole:
        return None
    if leads_the_eye([line.text for line in lines]):
        return None
    items, end = _items(lines, tabbed, stops)
    if not items or (headed and items[0].rest) or not _runs_between(items, lines[tabbed[0]].size, stops):
        return None
    draft = _draft(column_headings(rows[start]) if headed else None, items, rows[start : first + end], stops, sheet, doubtful)
    return start, first + end, draft


def _grow(rows: Sequence[list[Piece]], first: int, stops: Stops) -> list[_Row]:
    """The lines from ``first`` on that may be the table's, and some running text behind it."""
    lines: list[_Row] = []
    between = 0
    for i in range(first, len(rows)):
        row = rows[i]
        if i > first and row[0].baseline - rows[i - 1][0].baseline > 3.4 * row[0].size:
            break
        parts = parts_at(row, stops)
        tabbed = len(parts) > 1
        if column_headings(row) or (says_head_or_sign(row) and (not tabbed or row_text(row[-1:]).isupper())):
            break
        between = 0 if tabbed else between + 1
        if between > _MOST_BETWEEN:
            break
        at_left = row[0].x0 <= stops.left + 2
        title = not tabbed and (is_title(row) or (at_left and bool(_SECTION.match(row_text(row))))) and not _BULLET.match(row_text(row))
        lines.append(_Row(row, parts, title))
    return lines


def _items(lines: Sequence[_Row], tabbed: Sequence[int], stops: Stops) -> tuple[list[_Item], int]:
    """The table's rows, and the line after the last; none where what stands above the first is no row's."""
    columns = len(stops.stops) + 1
    firsts = [row_text(lines[i].parts[0]) for i in tabbed if 0 in lines[i].parts]
    counted = sum(bool(COUNTS.match(text)) for text in firsts) >= 0.5 * max(1, len(firsts))
    right = _right(lines[: tabbed[-1]]) or _right(lines) or max(line.x1 for line in lines)
    edge = max(line.x1 for line in lines)
    items: list[_Item] = []
    titles: list[_Item] = []
    for i in range(tabbed[-1] + 1):
        line = lines[i]
        if line.title:
            titles.append(_Item([[line.pieces]], title=True))
            continue
        above = lines[i - 1] if i else None
        near = above is not None and line.baseline - above.baseline < 1.7 * line.size and not titles
        current = items[-1] if items and not titles else None
        if not line.tabbed:
            if current is None:
                if items or titles:
                    return [], 0  # running text below a title
                current = _Item([[] for _ in range(columns)], rest=True)
                items.append(current)
            _add(current, line, stops, near, edge)
            continue
        parts = line.parts
        if current is not None and near and not current.rest and _goes_on(current, parts, stops, counted):
            for column, part in parts.items():
                current.cells[column].append(part)
            continue
        item = _Item([[parts[k]] if k in parts else [] for k in range(columns)])
        if current is not None and 0 in parts:
            pulled = _wrapped(current, line, parts, right, counted)
            item.cells[0][:0] = [row.pieces for row in pulled]
            del current.below[len(current.below) - len(pulled) :]
        if current is not None and current.rest and not current.below:
            items.remove(current)
        items += [*titles, item]
        titles = []
    if items[0].rest and not (_is_rest(items[0].below[0]) or items[0].below[0].pieces[0].x0 > stops.left + 2):
        return [], 0
    end = tabbed[-1] + 1
    return items, end + _behind(items, lines[end:], stops, right, edge)


def _is_rest(line: _Row) -> bool:
    """Whether a line at a page's top shows that it belongs to a row on the page before: a bullet, or no sentence's beginning."""
    return line.text[:1].islower() or bool(_BULLET.match(line.text))


def _rest_only(
    rows: Sequence[list[Piece]], first: int, lines: Sequence[_Row], stops: Stops, sheet: Sheet, doubtful: float
) -> tuple[int, int, TableDraft] | None:
    """What a page has only of the last row of the page before: its bullets."""
    if not lines or lines[0].title or not _is_rest(lines[0]):
        return None
    edge = max(line.x1 for line in lines)
    item = _Item([[] for _ in range(len(stops.stops) + 1)], [lines[0]], rest=True)
    run = _paragraphs(lines, edge)[0]
    item.below = list(run)
    end = len(run) + _behind([item], lines[len(run) :], stops, edge, edge)
    return first, first + end, _draft(None, [item], rows[first : first + end], stops, sheet, doubtful)


def _add(item: _Item, line: _Row, stops: Stops, near: bool, right: float) -> None:
    """Add a line with nothing in another column to a row: the rest of one of its cells, or running text."""
    column = next(iter(line.parts), None)
    if column is not None and column != stops.task and not item.rest and not item.below:
        item.cells[column].append(line.pieces)
        return
    held = item.cells[_last_full(item, right) or stops.task]
    rest = near and not item.below and held and line.text[:1].islower() and abs(held[-1][0].size - line.size) < 0.1
    if rest and not has_ended(row_text(held[-1])):
        held.append(line.pieces)
    else:
        item.below.append(line)


def _last_full(item: _Item, right: float) -> int:
    """The last column of a row whose text reaches the right edge, and so goes on in the next line; 0 where it doesn't."""
    if len(item.cells) < 2 or not item.cells[-1]:
        return 0
    row = item.cells[-1][-1]
    return len(item.cells) - 1 if max(p.x1 for p in row) > right - 3 * row[0].size else 0


def _goes_on(item: _Item, parts: dict[int, list[Piece]], stops: Stops, counted: bool) -> bool:
    """Whether a line of several columns, right below a row's own, is its cells' second line."""
    if item.below:
        return False
    first = row_text(parts[0]) if 0 in parts else ""
    task = row_text(parts[stops.task]) if stops.task in parts else ""
    if first and (first[:1].islower() or (counted and stops.task == 0)):
        return not is_marked(first) and not COUNTS.match(first)
    return not first and (not task or task[:1].islower())


def _wrapped(item: _Item, line: _Row, parts: dict[int, list[Piece]], right: float, counted: bool) -> list[_Row]:
    """The full lines of running text above a line that its first part goes on with: they belong to its row."""
    text = row_text(parts[0])
    if is_marked(text) or (not counted and not text[:1].islower()):
        return []
    below = line
    for n in range(1, len(item.below) + 1):
        row = item.below[-n]
        if below.baseline - row.baseline > 1.9 * line.size or abs(row.size - line.size) > 0.1 or row.x1 < right - 6 * row.size:
            return []
        if _BULLET.match(row.text) and not COUNTS.match(row.text):
            return []
        if COUNTS.match(row.text) or (not counted and not row.text[:1].islower()):
            return item.below[-n:]
        below = row
    return []


def _right(lines: Sequence[_Row]) -> float:
    """How far running text reaches; 0 where there is too little to tell."""
    ends = [line.x1 for line in lines if not line.tabbed and not line.title]
    return max(ends) if len(ends) > 1 else 0.0


def _behind(items: list[_Item], lines: Sequence[_Row], stops: Stops, right: float, edge: float) -> int:
    """Add to the last row what of the ``lines`` behind it is its running text; returns how many lines."""
    own = next((i for i, line in enumerate(lines) if line.title), len(lines))
    last = items[-1]
    count = 0
    for line in lines[:own]:
        held = sum(len(cell) for cell in last.cells)
        _add(last, line, stops, line.baseline - _low(last) < 1.7 * line.size, edge)
        if sum(len(cell) for cell in last.cells) == held:
            last.below.pop()
            break
        count += 1
    rest = list(lines[count:own])
    plain = [_plain(item) for item in items[:-1] if not item.title and not item.rest]
    looks = {(round(row.pieces[0].x0), round(row.size)) for rows in plain for row in rows}
    most = min((len(rows) for rows in plain), default=0)
    for run in _paragraphs(rest, right):
        first = run[0]
        if not _BULLET.match(first.text):
            most -= 1
            if most < 0 or is_marked(first.text) or (round(first.pieces[0].x0), round(first.size)) not in looks:
                break
        last.below += run
        count += len(run)
    return count


def _low(item: _Item) -> float:
    return max((cell[-1][0].baseline for cell in item.cells if cell), default=float("-inf"))


def _plain(item: _Item) -> list[_Row]:
    """The lines below a row's own with which a paragraph without a marker may begin."""
    return [line for line in item.below if not is_marked(line.text)]


def _paragraphs(rows: Sequence[_Row], right: float) -> list[list[_Row]]:
    """Lines of running text as paragraphs."""
    lines = _lines(rows, right)
    held = {id(line): row for line, row in zip(lines, rows, strict=True)}
    return [[held[id(line)] for line in run.lines] for run in group_lines(lines, measure_pitches(lines))]


def _lines(rows: Sequence[_Row], right: float) -> list[Line]:
    lines = [make_line(row.pieces, 0) for row in rows]
    left = min((line.x0 for line in lines), default=0.0)
    for line in lines:
        line.left, line.right = left, right
    return lines


def _runs_between(items: Sequence[_Item], size: float, stops: Stops) -> bool:
    """Whether text that no table of columns has stands below a row: set in or smaller, and running across the white, or smaller.

    Where words of it begin at the stops with white before them, again and again, it is cells that hardly a space parts.
    """
    others = [cell[0] for item in items if not item.title for cell in item.cells[1:2] if cell]
    white = min((row[0].x0 for row in others), default=0.0) - 0.3 * size
    lefts = [stop.at for stop in stops.stops if stop.side == 0]
    below = [row for item in items for row in item.below if not row.parts]
    across = [row for row in below if row.x1 > white]
    split = sum(any(_opens(row.pieces, left) for left in lefts) for row in across)
    if split > max(1, 0.2 * len(across)):
        return False
    for row in below:
        aside = row.pieces[0].x0 > stops.left + 2 or bool(_BULLET.match(row.text))
        if aside and (row.x1 > white or abs(row.size - size) > 0.08 * size):
            return True
    return False


def _opens(row: Pieces, left: float) -> bool:
    """Whether a word begins right at ``left`` with some white before it."""
    return any(abs(b.x0 - left) < SLACK and b.x0 - a.x1 > 0.35 * b.size for a, b in pairwise(row))


# --------------------------------------------------------------------------- the table


def _draft(
    heads: Sequence[list[Piece]] | None, items: Sequence[_Item], rows: Sequence[Pieces], stops: Stops, sheet: Sheet, doubtful: float
) -> TableDraft:
    right = max(p.x1 for row in rows for p in row) + 2
    table = [*([_Item([[part] for part in heads])] if heads else []), *items]
    if not stops.edges:
        stops = stops._replace(edges=_edges(table, stops))
    edges = [*stops.edges, max(right, stops.edges[-1] + 10)]
    reach = _right([row for item in items for row in item.below]) or right
    cells: list[CellDraft] = []
    for number, item in enumerate(table):
        if item.title:
            text, doubts, bold = _cell(item.cells[0], [], (edges[0], right), reach, sheet, doubtful)
            cells.append(CellDraft(edges[0], edges[-1], number, 1, text, bold, sheet.page, doubts))
            continue
        for column, held in enumerate(item.cells):
            below = item.below if column == stops.task else []
            text, doubts, bold = _cell(held, below, (edges[column], edges[column + 1]), reach, sheet, doubtful)
            cells.append(CellDraft(edges[column], edges[column + 1], number, 1, text, bold, sheet.page, doubts))
    box = Box(edges[0], min(p.top for row in rows for p in row), edges[-1], max(p.bottom for row in rows for p in row))
    return TableDraft(
        sheet.page,
        box,
        len(table),
        cells,
        ruled=False,
        header_rows=int(heads is not None),
        last_page=sheet.page,
        width=sheet.width,
        stops=stops,
        rest=items[0].rest,
    )


def _edges(table: Sequence[_Item], stops: Stops) -> tuple[float, ...]:
    """The columns' left borders: at their tab stops, or, where these hold the middle or the right end, in the white before."""
    edges = [min(stops.left, *(cell[0][0].x0 for item in table for cell in item.cells[:1] if cell)) - 2]
    for k, stop in enumerate(stops.stops, 1):
        begins = min(row[0].x0 for item in table for cell in item.cells[k : k + 1] for row in cell)
        edge = stop.at - 2 if stop.side == 0 else begins - 2
        edges.append(max(edge, edges[-1] + 3))
    return tuple(edges)


def _cell(
    own: Sequence[Pieces], below: Sequence[_Row], span: tuple[float, float], right: float, sheet: Sheet, doubtful: float
) -> tuple[str, tuple[Doubt, ...], bool]:
    """What a cell says: its own lines, and the paragraphs below them."""
    lines = [make_line(row, sheet.page, doubtful=doubtful) for row in own]
    if any(line.x1 > span[1] for line in lines):
        text, doubts, _ = join_text(lines)
    else:
        for line in lines:
            line.left, line.right = span[0] + 2, span[1] - 2
        text, doubts = join_cell(lines)
    bold = bool(lines) and all(line.bold for line in lines)
    held = _lines(below, right)
    for run in group_lines(held, measure_pitches(held)):
        more, unsure, _ = join_text(run.lines)
        text += "\n" if text else ""
        doubts += tuple(Doubt(d.start + len(text), d.end + len(text), d.confidence) for d in unsure)
        text += more
    return text, doubts, bold
