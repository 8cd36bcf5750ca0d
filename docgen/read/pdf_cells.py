"""Which cells do the lines on a page enclose, and which of them lie together in one table?

pdfplumber's table finder says so; it is given the lines as they were read, so that no page is read twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docgen.read.pdf_open import SNAP
from docgen.read.pdf_sheet import Box, Rule

MOST_RULES = 6_000
"""More rules than this on one page are a drawing: the crossings may be as many as their square."""

MOST_PAIRS, MOST_CROSSINGS = 400_000, 6_000
"""More pairs of upright and lying lines than this, or more places where they meet, are a drawing.

The finder looks at each pair, and from each place at all others on its two lines.
"""

_SHORTEST = 3.0  # points of a line that may be a cell's side


def find_cells(rules: Sequence[Rule]) -> list[list[Box]]:
    """Return the cells of each table of two cells or more, the tables from top to bottom."""
    edges = [_edge(rule) for rule in rules if max(rule.x1 - rule.x0, rule.bottom - rule.top) >= 1]
    if not 4 <= len(edges) <= MOST_RULES:
        return []
    from pdfplumber import table as finder  # costs 90 ms: only for pages with lines

    merged = finder.merge_edges(edges, SNAP, SNAP, SNAP, SNAP)
    merged = [edge for edge in merged if max(edge["x1"] - edge["x0"], edge["bottom"] - edge["top"]) >= _SHORTEST]
    upright = sum(edge["orientation"] == "v" for edge in merged)
    if upright * (len(merged) - upright) > MOST_PAIRS:
        return []
    crossings = finder.edges_to_intersections(merged, SNAP, SNAP)
    if len(crossings) > MOST_CROSSINGS:
        return []
    return [[Box(*cell) for cell in table] for table in finder.cells_to_tables(finder.intersections_to_cells(crossings))]


def _edge(rule: Rule) -> dict[str, Any]:
    """A rule as pdfplumber describes an edge."""
    return {
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "doctop": rule.top,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
        "orientation": "h" if rule.horizontal else "v",
    }
