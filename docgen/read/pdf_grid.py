"""Which ruled tables do the lines on a page draw, and which cells have they?

pdfplumber's table finder runs on the rules of a :class:`~docgen.read.pdf_sheet.Sheet`
wherever they came from; what is added here is the grid: rows, columns and spans.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from docgen.read.pdf_sheet import Box, Grid, GridCell, Rule

SNAP = 3.0
"""Points within which lines count as one (pdfplumber's default)."""

MOST_RULES = 6_000
"""More rules than this on one page are a drawing: the finder is quadratic in them."""


def find_grids(rules: Sequence[Rule]) -> tuple[Grid, ...]:
    """Return the tables of at least two cells that ``rules`` draw, from top to bottom.

    A row that a page break leaves open (no line below or above it) is closed first.
    """
    return tuple(_grid(cells) for cells in find_cells([*rules, *_closing(rules)]))


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
