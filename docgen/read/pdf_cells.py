"""Which cells do the lines on a page enclose, and which of them lie together in one table?

The answers are those of pdfplumber's table finder, whose steps these are: lines close together become one, a cell
is the smallest rectangle right and below of a crossing, cells that share a corner are a table.
What is asked again and again, whether a line leads from one crossing to another, is answered from sets of numbers.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from docgen.read.pdf_open import SNAP
from docgen.read.pdf_sheet import Box, Rule

MOST_RULES = 6_000
"""More rules than this on one page are a drawing: the crossings may be as many as their square."""

_SHORTEST = 3.0  # points of a line that may be a cell's side


class _Line(NamedTuple):
    """A line lying or standing ``at`` a place across it, from ``start`` to ``end``."""

    at: float
    start: float
    end: float


class _Crossing(NamedTuple):
    """The numbers of the upright and of the lying lines that meet at a point."""

    upright: set[int]
    flat: set[int]


Crossings = dict[tuple[float, float], _Crossing]


def find_cells(rules: Sequence[Rule]) -> list[list[Box]]:
    """Return the cells of each table of two cells or more, the tables from top to bottom."""
    upright: list[_Line] = []
    flat: list[_Line] = []
    for rule in rules:
        x0, top, x1, bottom = rule
        if max(x1 - x0, bottom - top) >= 1:
            if rule.horizontal:
                flat.append(_Line(top, x0, x1))
            else:
                upright.append(_Line(x0, top, bottom))
    if not 4 <= len(upright) + len(flat) <= MOST_RULES:
        return []
    return _tables(_cells(_crossings(_merge(upright), _merge(flat))))


def _merge(lines: Sequence[_Line]) -> list[_Line]:
    """Lines (all lying, or all upright) that lie close together as one, in the middle; those along one line joined; sorted."""
    places: dict[float, int] = {}
    place, last = -1, float("-inf")
    for at in sorted({line.at for line in lines}):
        place += at > last + SNAP
        places[at], last = place, at
    held: list[list[_Line]] = [[] for _ in range(place + 1)]
    for line in lines:
        held[places[line.at]].append(line)
    moved: list[_Line] = []
    for near in held:
        middle = sum(line.at for line in near) / len(near)
        moved += [_Line(at + (middle - at), start, end) for at, start, end in near]
    joined: list[_Line] = []
    for line in sorted(moved, key=lambda line: line[:2]):
        before = joined[-1] if joined else None
        if before is None or before.at != line.at or line.start > before.end + SNAP:
            joined.append(line)
        elif line.end > before.end:
            joined[-1] = before._replace(end=line.end)
    return [line for line in joined if line.end - line.start >= _SHORTEST]


def _crossings(upright: Sequence[_Line], flat: Sequence[_Line]) -> Crossings:
    """Where lines meet, or nearly so."""
    found: Crossings = {}
    below, above = [line.at + SNAP for line in flat], [line.at - SNAP for line in flat]
    for number, (x, top, bottom) in enumerate(upright):
        for other in range(bisect_left(below, top), bisect_right(above, bottom)):
            y, left, right = flat[other]
            if left - SNAP <= x <= right + SNAP:
                crossing = found.get((x, y))
                if crossing is None:
                    crossing = found[x, y] = _Crossing(set(), set())
                crossing.upright.add(number)
                crossing.flat.add(other)
    return found


def _cells(crossings: Crossings) -> list[Box]:
    """The smallest rectangle right and below of each crossing, where lines run along all its sides."""
    columns: dict[float, list[float]] = defaultdict(list)
    rows: dict[float, list[float]] = defaultdict(list)
    points = sorted(crossings)
    for x, y in points:
        columns[x].append(y)
        rows[y].append(x)
    found = []
    for x, y in points:
        cell = _smallest(crossings, x, y, columns[x], rows[y])
        if cell is not None:
            found.append(cell)
    return found


def _smallest(crossings: Crossings, x: float, y: float, column: Sequence[float], row: Sequence[float]) -> Box | None:
    here = crossings[x, y]
    for bottom in column[bisect_right(column, y) :]:
        below = crossings[x, bottom]
        if here.upright.isdisjoint(below.upright):
            continue
        for right in row[bisect_right(row, x) :]:
            beside = crossings[right, y]
            corner = crossings.get((right, bottom))
            if (
                corner is not None
                and not here.flat.isdisjoint(beside.flat)
                and not corner.upright.isdisjoint(beside.upright)
                and not corner.flat.isdisjoint(below.flat)
            ):
                return Box(x, y, right, bottom)
    return None


def _tables(cells: Sequence[Box]) -> list[list[Box]]:
    """Cells that hang together by their corners, two at the least."""
    at: dict[tuple[float, float], list[Box]] = {}  # the table with a corner there
    for cell in cells:
        table: list[Box] = []
        for corner in _corners(cell):
            other = at.get(corner, table)
            if other is not table:
                table, rest = (other, table) if len(other) > len(table) else (table, other)
                table += rest
                at.update((corner, table) for moved in rest for corner in _corners(moved))
        table.append(cell)
        at.update((corner, table) for corner in _corners(cell))
    tables = {id(table): table for table in at.values()}.values()
    return sorted((table for table in tables if len(table) > 1), key=lambda table: min((cell.top, cell.x0) for cell in table))


def _corners(cell: Box) -> tuple[tuple[float, float], ...]:
    x0, top, x1, bottom = cell
    return (x0, top), (x0, bottom), (x1, top), (x1, bottom)
