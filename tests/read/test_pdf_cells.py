"""Cells between drawn lines, and drawings that are no tables."""

from __future__ import annotations

import pytest

from docgen.read.pdf_cells import find_cells
from docgen.read.pdf_sheet import Rule


def _mesh(columns: int, rows: int, slip: float = 0.0) -> list[Rule]:
    wide, high = columns * 20.0, rows * 10.0
    upright = [Rule(20.0 * n, slip * (n % 2), 20.0 * n, high) for n in range(columns + 1)]
    return upright + [Rule(0, 10.0 * n, wide - slip * (n % 2), 10.0 * n) for n in range(rows + 1)]


@pytest.mark.parametrize(("columns", "rows"), [(1, 2), (5, 40), (12, 90)])
@pytest.mark.parametrize("slip", [0.0, 2.0])
def test_lines_enclose_cells(columns, rows, slip):
    """Also where their ends lie a little beside each other."""
    (table,) = find_cells(_mesh(columns, rows, slip))
    assert len(table) == columns * rows
    assert len(set(table)) == len(table)


def test_a_line_alone_and_a_single_frame_are_no_table():
    """A frame without a line through it; fewer than four lines."""
    frame = [Rule(0, 0, 90, 0), Rule(0, 40, 90, 40), Rule(0, 0, 0, 40), Rule(90, 0, 90, 40)]
    assert find_cells(frame) == []
    assert find_cells(frame[:3]) == []
    assert [len(table) for table in find_cells([*frame, Rule(30, 0, 30, 40)])] == [2]


def test_a_fine_mesh_is_a_drawing():
    """Its crossings would be looked at one by one."""
    assert find_cells(_mesh(1000, 1000)) == []
