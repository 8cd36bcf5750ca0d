"""Which columns has a table of tasks without headings: what its cells hold tells."""

from __future__ import annotations

import re
from collections.abc import Iterable

from docgen.language.deadlines import Role, find_deadlines
from docgen.model import Cell, Table
from docgen.tables import TaskTable, grid_of, is_agency_cell, is_empty, is_figures, task_rows

#: A column names agencies, or times, if so large a share of its cells does.
_MOSTLY = 0.7
_LONGEST_NAMES = 160
_LONGEST_TIME = 60
#: So many words its cells have on average, the column tells tasks.
_TASK_WORDS = 6


def read_unheaded(table: Table) -> TaskTable | None:
    """Read a table without headings as tasks ("a) Tiêm chủng … | Phòng Y tế – quý II/2022"); None where no column names agencies."""
    if is_figures(table):
        return None
    grid = grid_of(table)
    columns = _columns(grid)
    if columns is None:
        return None
    return TaskTable((), tuple(task_rows(grid, columns)), columns=tuple(columns.items()))


def _columns(grid: list[dict[int, Cell]]) -> dict[int, str] | None:
    texts: dict[int, list[str]] = {}
    for line in grid:
        for column, cell in line.items():
            if cell.col_span == 1 and not is_empty(cell.text):
                texts.setdefault(column, []).append(cell.text)
    columns: dict[int, str] = {}
    for column, told in texts.items():
        if all(re.fullmatch(r"\W*\w{1,4}(?:[.\-]\w{1,3})*\W*", text) for text in told):
            columns[column] = "number"
        elif _share(is_agency_cell(text) and len(text) < _LONGEST_NAMES for text in told) >= _MOSTLY:
            columns[column] = "supporting" if "lead" in columns.values() or "lead:time" in columns.values() else "lead"
            if columns[column] == "lead" and _share(bool(find_deadlines(text, role=Role.CELL)) for text in told) >= _MOSTLY:
                columns[column] = "lead:time"
        elif _share(len(text) < _LONGEST_TIME and bool(find_deadlines(text, role=Role.CELL)) for text in told) >= _MOSTLY:
            columns[column] = "time"
    free = {column: sum(len(text.split()) for text in told) / len(told) for column, told in texts.items() if column not in columns}
    best = max(free, key=lambda column: free[column], default=None)
    named = set(columns.values())
    if best is None or free[best] < _TASK_WORDS:
        return None
    if not ("lead:time" in named or {"lead", "time"} <= named or ("lead" in named and len(texts[best]) > 1)):
        return None
    columns[best] = "task"
    return dict(sorted(columns.items()))


def _share(found: Iterable[bool]) -> float:
    marks = list(found)
    return sum(marks) / len(marks) if marks else 0.0
