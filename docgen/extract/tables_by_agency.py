"""Which tables give agencies their tasks by number ("Cơ quan | Chủ trì nhiệm vụ số | Phối hợp nhiệm vụ số")?"""

from __future__ import annotations

import re
from collections.abc import Mapping

from docgen.extract.cells import confidence_of, place_of
from docgen.extract.drafting import draft_of, named_in, role_of
from docgen.extract.drafts import AssignmentLine, Stretch
from docgen.extract.said import Said
from docgen.extract.sorting import Sorting
from docgen.extract.values import Value, scheduled
from docgen.language.assignments import field_of
from docgen.model import Cell, Table
from docgen.outline import Node
from docgen.references import bare_references, find_references
from docgen.tables import grid_of, is_agency_cell, is_ditto, is_empty
from docgen.text import fold

#: So many rows with numbers make such a table.
_LEAST = 2
_MOSTLY = 0.8
_ROLES = ("lead", "supporting")


def sort_by_agency(sorting: Sorting, node: Node, table: Table) -> bool:
    """Let a table of agencies and the numbers of their tasks speak for these tasks; False for any other table."""
    grid = grid_of(table)
    head = _headings(grid)
    body = grid[1:] if head else grid
    agencies = _column_of_agencies(body)
    numbers = _columns_of_numbers(body)
    if agencies is None or not numbers:
        return agencies is not None and _sort_orders(sorting, node, table, body, head, agencies)
    roles = {column: _role(grid[0][column].text) if column in grid[0] else "" for column in numbers}
    fields = {column: role for column, role in roles.items() if role} if head else dict(zip(numbers, _ROLES, strict=False))
    if "lead" not in fields.values() or max(sum(bool(_keys(line, column)) for line in body) for column in fields) < _LEAST:
        return False
    said_last: Cell | None = None
    for line in body:
        if agencies not in line or is_empty(line[agencies].text):
            continue
        cell = said_last if is_ditto(line[agencies].text) and said_last is not None else line[agencies]
        said_last = cell
        where = sorting.outline.where(node, f"dòng {line[agencies].row + 1}")
        for column, field in fields.items():
            if keys := _keys(line, column):
                said = Value(sorting.words, cell.text, field, cell=True).said().placed(place_of(node, cell), where, confidence_of(table, cell), "group")
                timed = _timed(sorting, line, head).placed(place_of(node, cell), where, confidence_of(table, cell), "group") if field == "lead" else Said()
                sorting.found.lines.append(AssignmentLine(node, said + timed, ((keys, ()),)))
    return True


def _role(heading: str) -> str:
    """What an agency is to do with the tasks whose numbers stand under a heading: "Nhiệm vụ phối hợp"; "" where it doesn't say."""
    folded = fold(heading)
    leads, helps = "chủ trì" in folded, re.search(r"phối hợp|tham gia|hỗ trợ", folded) is not None
    field = field_of(heading)
    return ("lead" if leads else "supporting") if leads != helps else field if field in _ROLES else ""


def _sort_orders(sorting: Sorting, node: Node, table: Table, body: list[dict[int, Cell]], head: Mapping[int, str], agencies: int) -> bool:
    """Let a table of agencies and what they are to do by number speak as bullets under their headings would ("Phòng Y tế | Chủ trì mục 1; phối hợp mục 3")."""
    told = {column for line in body for column, cell in line.items() if column != agencies and find_references(cell.text) and _ORDER.match(fold(cell.text))}
    rows = [line for line in body if agencies in line and any(column in told and find_references(cell.text) for column, cell in line.items())]
    if node.kind != "implementation" or len(told) != 1 or len(rows) < max(_LEAST, _MOSTLY * len(body) - 1):
        return False
    (orders,) = told
    for line in body:
        if agencies not in line or orders not in line or is_empty(line[agencies].text):
            continue
        cell = line[agencies]
        where = sorting.outline.where(node, f"dòng {cell.row + 1}")
        heading = Value(sorting.words, cell.text, "lead", cell=True).said().placed(place_of(node, cell), where, confidence_of(table, cell), "agency-heading").leads
        times = _timed(sorting, line, head).placed(place_of(node, cell), where, confidence_of(table, cell), "agency-heading").times
        for order in (piece.strip(" -+•") for piece in re.split(r"[;\n]", line[orders].text)):
            if order and heading:
                draft = draft_of(sorting, Stretch(node, order, place_of(node, line[orders]), where), "implementation")
                draft.heading, draft.heading_role, draft.references = heading, role_of(order), named_in(order)
                draft.lent = times if draft.heading_role == "lead" else ()
                sorting.found.duties.append(draft)
                sorting.found.statements.append(draft)
    return True


#: How a cell begins that tells an agency what to do.
_ORDER = re.compile(r"[\W_]*(?:chủ trì|phối hợp|tham mưu|thực hiện|triển khai|tổ chức|phụ trách|chịu trách nhiệm|đầu mối|theo dõi|hướng dẫn)\b")


def _headings(grid: list[dict[int, Cell]]) -> Mapping[int, str]:
    """Column → field of a first row that names columns; nothing where it doesn't."""
    fields = {column: name for column, cell in (grid[0].items() if grid else ()) if not bare_references(cell.text) and (name := field_of(cell.text))}
    return fields if len(fields) > 1 else {}


def _column_of_agencies(body: list[dict[int, Cell]]) -> int | None:
    texts: dict[int, list[str]] = {}
    for line in body:
        for column, cell in line.items():
            if not is_empty(cell.text):
                texts.setdefault(column, []).append(cell.text)
    for column, told in sorted(texts.items()):
        if len(told) >= _LEAST and sum(is_agency_cell(text) for text in told) >= _MOSTLY * len(told):
            return column
    return None


def _columns_of_numbers(body: list[dict[int, Cell]]) -> list[int]:
    """The columns behind the first that hold nothing but numbers of tasks; a running number in front holds one a row."""
    columns = sorted({column for line in body for column in line})
    out = []
    for column in columns:
        told = [line[column].text for line in body if column in line and not is_empty(line[column].text)]
        counting = column == columns[0] and _counts(told)
        if told and not counting and all(bare_references(text) for text in told):
            out.append(column)
    return out


def _counts(told: list[str]) -> bool:
    """Whether cells count on, be it from the last number of the table that went before: "6", "7", "8"."""
    values = [int(text) if (text := one.strip(" .()")).isdecimal() else -1 for one in told]
    return bool(values) and values[0] >= 0 and values == list(range(values[0], values[0] + len(values)))


def _keys(line: Mapping[int, Cell], column: int) -> tuple[str, ...]:
    """The numbers in a cell; "(4)" names the task numbered so, not section 4."""
    text = line[column].text if column in line else ""
    keys = bare_references(text)
    return tuple(f"({key})" for key in keys) if text.lstrip().startswith("(") else keys


def _timed(sorting: Sorting, line: Mapping[int, Cell], head: Mapping[int, str]) -> Said:
    """What the row's time column says."""
    return sum((scheduled(sorting.words, line[column].text, None) for column, field in head.items() if field == "time" and column in line), Said())
