"""Which tables name tasks across: one task a column ("Cơ quan | Mục 1 | Mục 2"), or one time a column ("Năm 2023 | Năm 2024")?"""

from __future__ import annotations

import re
from collections.abc import Mapping

from docgen.extract.cells import confidence_of, place_of
from docgen.extract.drafts import AssignmentLine, Keys
from docgen.extract.said import Said
from docgen.extract.sorting import Sorting
from docgen.extract.values import Value, scheduled
from docgen.language.assignments import field_of
from docgen.language.deadlines import year_of
from docgen.model import Cell, Table
from docgen.outline import Node
from docgen.references import bare_references, find_references
from docgen.tables import column_field, grid_of, is_agency_cell, is_empty, roles_of_signs
from docgen.text import fold

#: So many columns make such a table.
_LEAST = 2


def sort_across(sorting: Sorting, node: Node, table: Table, marks: Mapping[str, str]) -> bool:
    """Let a table whose columns are tasks or times speak for the tasks that it names; False for any other table.

    ``marks`` is what the plan says that signs mean (folded sign → "lead" or "supporting").
    """
    grid = [row for row in grid_of(table) if row]
    if len(grid) < _LEAST or node.kind == "tasks":
        return False
    return _tasks_across(sorting, node, table, grid, marks) or _times_across(sorting, node, table, grid)


def _tasks_across(sorting: Sorting, node: Node, table: Table, grid: list[dict[int, Cell]], marks: Mapping[str, str]) -> bool:
    """Agencies down, the numbers of tasks across, signs where they meet; a row of times may close it."""
    head, body = grid[0], grid[1:]
    tasks = {column: keys for column, cell in head.items() if column and (keys := _keys(cell.text))}
    agencies = [line for line in body if 0 in line and is_agency_cell(line[0].text)]
    others = [line for line in body if line not in agencies]
    signs = [line[column].text for line in agencies for column in tasks if column in line and not is_empty(line[column].text)]
    roles = roles_of_signs(signs, marks)
    timed = all(0 in line and field_of(line[0].text) == "time" for line in others)
    if len(tasks) < _LEAST or len(tasks) + 1 < len(head) or len(agencies) < _LEAST or not timed or not signs or len(roles) < len({_sign(one) for one in signs}):
        return False
    for column, keys in tasks.items():
        said = Said()
        for line in agencies:
            cell = line[0]
            if column in line and (role := roles.get(_sign(line[column].text))):
                where = sorting.outline.where(node, f"dòng {cell.row + 1}")
                said += Value(sorting.words, cell.text, role, cell=True).said().placed(place_of(node, cell), where, confidence_of(table, cell), "group")
        for line in others:
            if column in line:
                said += _timed(sorting, node, table, line[column], None)
        if said.anything:
            sorting.found.lines.append(AssignmentLine(node, said, keys))
    return True


def _times_across(sorting: Sorting, node: Node, table: Table, grid: list[dict[int, Cell]]) -> bool:
    """Times across, and below each the numbers of the tasks that are done by then: "Mục 3 (quý II)"."""
    head, body = grid[0], grid[1:]
    times = {column: cell for column, cell in head.items() if column_field(cell.text) in {None, "time"} or (column_field(cell.text) or "").startswith("year:")}
    times = {column: cell for column, cell in times.items() if scheduled(sorting.words, cell.text, None).times}
    told = [line[column] for line in body for column in times if column in line and not is_empty(line[column].text)]
    if len(times) < _LEAST or len(times) + 1 < len(head) or not told or not all(_OPENS.match(fold(cell.text)) and find_references(cell.text) for cell in told):
        return False
    for cell in dict.fromkeys(told):
        above = head[cell.column]
        whole = _timed(sorting, node, table, above, None)
        for piece in re.split(r"[;\n]", cell.text):
            keys = tuple((r.keys, r.within) for r in find_references(piece))
            own = sorting.words.said(piece, place_of(node, cell), sorting.outline.where(node, f"dòng {cell.row + 1}"), year=year_of(above.text), confidence=confidence_of(table, cell))
            if keys:
                sorting.found.lines.append(AssignmentLine(node, Said(own.leads, own.supporting, times=own.times or whole.times, explicit=True, strong=own.strong), keys))
    return True


#: How a cell begins that names tasks by number.
_OPENS = re.compile(r"[\W_]*(?:(?:hoàn thành|xong|kết thúc|triển khai|thực hiện)\s+)?(?:(?:các|những|toàn bộ)\s+)*(?:mục|nhiệm vụ|điểm|khoản|việc|nội dung|nhóm|phần)\b")


def _keys(heading: str) -> Keys:
    found = tuple((r.keys, r.within) for r in find_references(heading))
    bare = bare_references(heading)
    return ((bare, ()),) if bare else found if len(found) == 1 else ()


def _sign(text: str) -> str:
    return fold(text).strip(" ()")


def _timed(sorting: Sorting, node: Node, table: Table, cell: Cell, year: int | None) -> Said:
    where = sorting.outline.where(node, f"dòng {cell.row + 1}")
    return scheduled(sorting.words, cell.text, year).placed(place_of(node, cell), where, confidence_of(table, cell), "group")
