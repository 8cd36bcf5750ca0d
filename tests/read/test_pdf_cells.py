"""Cells between drawn lines: the same ones as pdfplumber finds, whatever the lines."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from docgen.read.pdf_cells import find_cells
from docgen.read.pdf_sheet import Rule

_NEAR = 3.0


def _lines(chance: random.Random) -> list[Rule]:
    """Lines along a grid, some short, some double, some beside their place."""
    size, step, slip = chance.randint(2, 12), chance.choice([5, 10, 30]), chance.choice([0.0, 0.3, 1.5, 2.9])

    def place(number: int) -> float:
        return number * step + chance.uniform(-slip, slip)

    found = []
    for _ in range(chance.randint(4, 60)):
        at = place(chance.randint(0, size))
        start, end = sorted(map(place, chance.sample(range(size + 1), 2)))
        found.append(Rule(start, at, end, at) if chance.random() < 0.5 else Rule(at, start, at, end))
    return found


def _as_pdfplumber_finds(rules: Sequence[Rule]) -> list[list[tuple[float, ...]]]:
    finder = pytest.importorskip("pdfplumber.table")
    edges = [
        {
            **rule._asdict(),
            "doctop": rule.top,
            "width": rule.x1 - rule.x0,
            "height": rule.bottom - rule.top,
            "orientation": "h" if rule.horizontal else "v",
        }
        for rule in rules
        if max(rule.x1 - rule.x0, rule.bottom - rule.top) >= 1
    ]
    merged = finder.merge_edges(edges, _NEAR, _NEAR, _NEAR, _NEAR)
    merged = [edge for edge in merged if max(edge["x1"] - edge["x0"], edge["bottom"] - edge["top"]) >= 3]
    crossings = finder.edges_to_intersections(merged, _NEAR, _NEAR)
    return [sorted(table) for table in finder.cells_to_tables(finder.intersections_to_cells(crossings))]


@pytest.mark.parametrize("seed", range(40))
def test_lines_enclose_the_cells_that_pdfplumber_finds(seed):
    """Forty times ten drawings of lines that cross, end short of each other, lie double or a little beside their place."""
    chance = random.Random(seed)
    for _ in range(10):
        rules = _lines(chance)
        assert [sorted(map(tuple, table)) for table in find_cells(rules)] == _as_pdfplumber_finds(rules)


def test_a_line_alone_and_a_single_frame_are_no_table():
    """A frame without a line through it; fewer than four lines."""
    frame = [Rule(0, 0, 90, 0), Rule(0, 40, 90, 40), Rule(0, 0, 0, 40), Rule(90, 0, 90, 40)]
    assert find_cells(frame) == []
    assert find_cells(frame[:3]) == []
    assert [len(table) for table in find_cells([*frame, Rule(30, 0, 30, 40)])] == [2]
