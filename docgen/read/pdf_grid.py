"""Which ruled tables do the lines on a page draw, and which cells have they?

The rules of a :class:`~docgen.read.pdf_sheet.Sheet` serve, wherever they came from; to the cells that
they enclose (:mod:`docgen.read.pdf_cells`) is added the grid: rows, columns and spans.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from docgen.read.pdf_cells import MOST_RULES, find_cells
from docgen.read.pdf_open import MANY, closing_lines, open_sides, whole_rules
from docgen.read.pdf_sheet import Box, Grid, GridCell, Rule, distinct, nearest

TOUCH = 1.2
"""Points within which the ends of two lines touch."""

NEAR = 3.5
"""Points within which a table's frame is taken for that of the cell around it."""


def find_grids(rules: Sequence[Rule]) -> tuple[Grid, ...]:
    """Return the tables of at least two cells that ``rules`` draw, from top to bottom.

    A row that a page break leaves open (no line below or above it) is closed first.
    """
    if len(rules) > MANY:
        rules = whole_rules(rules)
    groups = _apart(rules)
    found = [_grid(cells) for group in groups for cells in find_cells([*group, *_closing(group)])]
    return tuple(found if len(groups) == 1 else sorted(found, key=lambda grid: (grid.box.top, grid.box.x0)))


def _apart(rules: Sequence[Rule]) -> list[Sequence[Rule]]:
    """``rules`` as one group; those of a table in a cell on their own where its frame nearly lies on the cell's.

    The finder would take the two frames for one.
    """
    if len(rules) > MOST_RULES:
        return [rules]
    upright = [rule for rule in rules if not rule.horizontal and rule.bottom - rule.top > 6]
    xs = sorted({round(rule.x0, 1) for rule in upright})
    if not any(TOUCH < b - a <= NEAR for a, b in pairwise(xs)):
        return [rules]
    inner: list[list[Rule]] = []
    taken: set[int] = set()
    for box in _frames_within(_whole(upright), _whole_flat([rule for rule in rules if rule.horizontal])):
        group = [rule for rule in rules if id(rule) not in taken and _holds(box, rule)]
        if max(map(len, find_cells([*group, *_closing(group)])), default=0) >= 4:
            inner.append(group)
            taken.update(map(id, group))
    outer = [rule for rule in rules if id(rule) not in taken]
    columns = len(distinct((rule.x0 for rule in outer if not rule.horizontal), 1.0)) - 1
    return [outer, *inner] if inner and columns >= 2 else [rules]


def _whole(upright: Sequence[Rule]) -> list[Rule]:
    """Upright lines drawn piece by piece, as whole lines from left to right."""
    whole: list[Rule] = []
    for rule in sorted(upright, key=lambda r: (round(r.x0), r.top, r.x0, r.bottom)):
        last = whole[-1] if whole else None
        if last is not None and abs(last.x0 - rule.x0) <= TOUCH / 2 and rule.top <= last.bottom + TOUCH:
            whole[-1] = last._replace(bottom=max(last.bottom, rule.bottom))
        else:
            whole.append(rule)
    return whole


def _whole_flat(flat: Sequence[Rule]) -> list[Rule]:
    """Lying lines drawn piece by piece, as whole lines; two that lie half a point apart stay two."""
    whole: list[Rule] = []
    for rule in sorted(flat, key=lambda r: (round(r.top, 1), r.x0)):
        last = whole[-1] if whole else None
        if last is not None and abs(last.top - rule.top) <= 0.15 and rule.x0 <= last.x1 + TOUCH:
            whole[-1] = last._replace(x1=max(last.x1, rule.x1))
        else:
            whole.append(rule)
    return whole


def _frames_within(upright: Sequence[Rule], flat: Sequence[Rule]) -> list[Box]:
    """Frames whose left or right side runs just inside a longer line: its lines end at the side, not at that line.

    The ``upright`` lines are sorted from left to right.
    """
    found: list[Box] = []
    places = [round(rule.x0) for rule in upright]
    for side in upright:
        near = slice(bisect_left(places, round(side.x0 - NEAR)), bisect_right(places, round(side.x0 + NEAR)))
        for beside in upright[near]:
            by = side.x0 - beside.x0
            if not TOUCH < abs(by) <= NEAR or _covers(side, beside) or beside.top > side.top + TOUCH or beside.bottom < side.bottom - TOUCH:
                continue
            across = [rule for rule in flat if side.top - TOUCH <= rule.top <= side.bottom + TOUCH]
            if by > 0:  # the left side
                ends = [rule.x1 for rule in across if abs(rule.x0 - side.x0) <= TOUCH]
            else:
                ends = [rule.x0 for rule in across if abs(rule.x1 - side.x0) <= TOUCH]
            if ends:
                far = max(ends) if by > 0 else min(ends)
                found.append(Box(min(side.x0, far), side.top, max(side.x0, far), side.bottom))
    return found


def _covers(rule: Rule, other: Rule) -> bool:
    """Whether an upright line reaches further than another one at both ends, or just as far and further at one."""
    return rule.top <= other.top and rule.bottom >= other.bottom and rule.bottom - rule.top > other.bottom - other.top + TOUCH


def _holds(box: Box, rule: Rule) -> bool:
    return rule.x0 >= box.x0 - TOUCH and rule.x1 <= box.x1 + TOUCH and rule.top >= box.top - TOUCH and rule.bottom <= box.bottom + TOUCH


def _closing(rules: Sequence[Rule]) -> list[Rule]:
    """The lines that a table leaves out: open sides, a row or a merged cell that nothing closes."""
    sides = open_sides(rules)
    return [*sides, *closing_lines([*rules, *sides], MOST_RULES)]


def _grid(cells: Sequence[Box]) -> Grid:
    columns = distinct([c.x0 for c in cells] + [c.x1 for c in cells], 1.0)
    rows = distinct([c.top for c in cells] + [c.bottom for c in cells], 1.0)
    column = {x: nearest(columns, x) for cell in cells for x in (cell.x0, cell.x1)}
    row = {y: nearest(rows, y) for cell in cells for y in (cell.top, cell.bottom)}
    found = []
    for cell in sorted(cells, key=lambda c: (c.top, c.x0)):
        x0, top, x1, bottom = cell
        found.append(GridCell(cell, row[top], column[x0], max(1, row[bottom] - row[top]), max(1, column[x1] - column[x0])))
    box = Box(columns[0], rows[0], columns[-1], rows[-1])
    return Grid(box, tuple(columns), tuple(rows), tuple(found))
