"""Which ruled tables do the lines on a page draw, and which cells have they?

pdfplumber's table finder runs on the rules of a :class:`~docgen.read.pdf_sheet.Sheet`
wherever they came from; what is added here is the grid: rows, columns and spans.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from docgen.read.pdf_sheet import Box, Grid, GridCell, Rule

SNAP = 3.0
"""Points within which lines count as one (pdfplumber's default)."""

TOUCH = 1.2
"""Points within which the ends of two lines touch."""

MOST_TOUCHING = 3_000
"""With more rules than this nobody looks which of them touch."""

MOST_RULES = 6_000
"""More rules than this on one page are a drawing: the finder is quadratic in them."""


def find_grids(rules: Sequence[Rule]) -> tuple[Grid, ...]:
    """Return the tables of at least two cells that ``rules`` draw, from top to bottom.

    A row that a page break leaves open (no line below or above it) is closed first.
    """
    groups = _apart(rules)
    found = [_grid(cells) for group in groups for cells in find_cells([*group, *_closing(group)])]
    return tuple(found if len(groups) == 1 else sorted(found, key=lambda grid: (grid.box.top, grid.box.x0)))


def _apart(rules: Sequence[Rule]) -> list[Sequence[Rule]]:
    """``rules`` as one group; those of a table in a cell on their own where its frame nearly lies on the cell's.

    The finder would take the two frames for one.  A group apart touches no other rule, and has a grid of its own.
    """
    upright = sorted({round(rule.x0, 1) for rule in rules if not rule.horizontal and rule.bottom - rule.top > 6})
    if len(rules) > MOST_TOUCHING or not any(TOUCH < b - a <= SNAP + 0.5 for a, b in pairwise(upright)):
        return [rules]
    low, high = min(rule.top for rule in rules), max(rule.bottom for rule in rules)
    within = [rule for rule in rules if not rule.horizontal or low + TOUCH < rule.top < high - TOUCH]  # a page break cuts both tables
    inner = [group for group in _touching(within) if len(group) >= 5 and _is_framed(group, rules) and len(_largest(group)) >= 4]
    if not inner:
        return [rules]
    taken = {id(rule) for group in inner for rule in group}
    outer = [rule for rule in rules if id(rule) not in taken]
    return [outer, *inner] if len(_positions([rule.x0 for rule in outer if not rule.horizontal])) >= 3 else [rules]


def _largest(rules: Sequence[Rule]) -> Sequence[tuple[float, float, float, float]]:
    return max(find_cells([*rules, *_closing(rules)]), key=len, default=[])


def _is_framed(group: Sequence[Rule], rules: Sequence[Rule]) -> bool:
    """Whether an upright line that doesn't touch ``group`` runs along its left or right side, just outside."""
    x0, x1 = min(rule.x0 for rule in group), max(rule.x1 for rule in group)
    top, bottom = min(rule.top for rule in group), max(rule.bottom for rule in group)
    return any(
        not rule.horizontal
        and (TOUCH < x0 - rule.x0 <= SNAP + 0.5 or TOUCH < rule.x0 - x1 <= SNAP + 0.5)
        and min(rule.bottom, bottom) - max(rule.top, top) > 0.8 * (bottom - top)
        for rule in rules
    )


def _touching(rules: Sequence[Rule]) -> list[list[Rule]]:
    """``rules`` in groups that touch."""
    parent = list(range(len(rules)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    order = sorted(range(len(rules)), key=lambda i: rules[i].x0)
    open_now: list[int] = []
    for i in order:
        one = rules[i]
        open_now = [k for k in open_now if rules[k].x1 >= one.x0 - TOUCH]
        for k in open_now:
            if rules[k].top <= one.bottom + TOUCH and rules[k].bottom >= one.top - TOUCH:
                parent[root(k)] = root(i)
        open_now.append(i)
    groups: dict[int, list[Rule]] = {}
    for i, rule in enumerate(rules):
        groups.setdefault(root(i), []).append(rule)
    return list(groups.values())


def _closing(rules: Sequence[Rule]) -> list[Rule]:
    """Horizontal lines where three or more neighbouring vertical ones end together with none to close them."""
    ends: list[tuple[float, float]] = []
    for rule in rules:
        if not rule.horizontal and rule.bottom - rule.top > 6:
            ends += [(rule.top, rule.x0), (rule.bottom, rule.x0)]
    flat = [rule for rule in rules if rule.horizontal]
    if len(ends) > MOST_RULES or len(flat) > MOST_RULES:
        return []
    added = []
    ends.sort()
    at = 0
    while at < len(ends):
        stop = at
        while stop < len(ends) and ends[stop][0] - ends[at][0] <= SNAP:
            stop += 1
        level = sum(y for y, _ in ends[at:stop]) / (stop - at)
        xs = _positions([x for _, x in ends[at:stop]])
        if len(xs) >= 3:
            here = [rule for rule in flat if abs(rule.top - level) <= SNAP]
            crossed = any(
                rule.top < level - SNAP and rule.bottom > level + SNAP and xs[0] <= rule.x0 <= xs[-1]
                for rule in rules
                if not rule.horizontal
            )
            if not crossed and not any(rule.x0 < xs[-1] - SNAP and rule.x1 > xs[0] + SNAP for rule in here):
                added.append(Rule(xs[0], level, xs[-1], level))
        at = stop
    return added


def find_cells(rules: Sequence[Rule]) -> list[list[tuple[float, float, float, float]]]:
    """Return the cell rectangles (x0, top, x1, bottom) of each table, as pdfplumber finds them."""
    edges = [_edge(rule) for rule in rules if max(rule.x1 - rule.x0, rule.bottom - rule.top) >= 1]
    if len(edges) < 4 or len(edges) > MOST_RULES:
        return []
    from pdfplumber import table as finder  # costs 90 ms: only for pages with lines

    merged = [
        edge
        for edge in finder.merge_edges(edges, SNAP, SNAP, SNAP, SNAP)
        if (edge["x1"] - edge["x0"] if edge["orientation"] == "h" else edge["bottom"] - edge["top"]) >= 3
    ]
    crossings = finder.edges_to_intersections(merged, SNAP, SNAP)
    cells = finder.intersections_to_cells(crossings)
    tables: list[list[tuple[float, float, float, float]]] = finder.cells_to_tables(cells)
    return tables


def _edge(rule: Rule) -> dict[str, Any]:
    flat = rule.horizontal
    return {
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "doctop": rule.top,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
        "orientation": "h" if flat else "v",
        "object_type": "line",
    }


def _grid(cells: Sequence[tuple[float, float, float, float]]) -> Grid:
    columns = _positions([c[0] for c in cells] + [c[2] for c in cells])
    rows = _positions([c[1] for c in cells] + [c[3] for c in cells])
    found = []
    for x0, top, x1, bottom in sorted(cells, key=lambda c: (c[1], c[0])):
        left, right = _index(columns, x0), _index(columns, x1)
        upper, lower = _index(rows, top), _index(rows, bottom)
        found.append(GridCell(Box(x0, top, x1, bottom), upper, left, max(1, lower - upper), max(1, right - left)))
    box = Box(columns[0], rows[0], columns[-1], rows[-1])
    places = {
        (row, column): cell
        for cell in found
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.col_span)
    }
    return Grid(box, tuple(columns), tuple(rows), tuple(found), places)


def _positions(values: Sequence[float]) -> list[float]:
    """The distinct border positions; what lies within one point is one border."""
    kept: list[float] = []
    for value in sorted(set(values)):
        if not kept or value - kept[-1] > 1.0:
            kept.append(value)
    return kept


def _index(positions: Sequence[float], value: float) -> int:
    at = bisect_left(positions, value)
    if at == len(positions) or (at > 0 and value - positions[at - 1] <= positions[at] - value):
        return at - 1
    return at
