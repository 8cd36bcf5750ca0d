"""Which columns and rows has a task table?"""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re
from collections.abc import Mapping

from docgen.language.deadlines import Role, find_deadlines
from docgen.model import Cell, Table
from docgen.tables.body import assigns, rows_below
from docgen.tables.cards import card_table, labelled_table, own_labels, turned_table
from docgen.tables.cells import AGENCY_CELL, ASSIGNED, DITTO, LEADS, TaskTable, grid_of, is_empty
from docgen.tables.headings import (
    YEAR_ABOVE,
    add_repeated_headers,
    fields_of_row,
    goes_on_heading,
    header_words,
    is_figures,
    is_header,
    numbers_columns,
    part_of_year,
)
from docgen.tables.signs import columns_of_agencies, role_column, roles_by_mark
from docgen.tables.values import who_and_when
from docgen.text import fold

_NAMES_TASKS = re.compile(
    r"(?:(?:nhóm|mục|nhiệm vụ|điểm|khoản|phần|việc|nội dung)\s+)*(?:số\s+)?\(?(?:[ivx]{1,5}|\d{1,2}|[a-zđ])(?:\.(?:\d{1,2}|[a-zđ])){0,3}\)?"
    r"(?:\s*(?:,|;|và|-|–)\s*(?:(?:nhóm|mục|nhiệm vụ|điểm|khoản|phần|việc|nội dung)\s+)?\(?(?:[ivx]{1,5}|\d{1,2}|[a-zđ])(?:\.(?:\d{1,2}|[a-zđ])){0,3}\)?)*"
)
_RUNNING = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*[a-zđ]?|[A-ZĐ]{1,3}[-.]?\d{1,2})[.)]?")
_PERSON_HEADER = re.compile(r"lãnh đạo (?:phụ trách|chỉ đạo|theo dõi|[a-zà-ỹđ]+ phụ trách)|người (?:chỉ đạo|phụ trách|theo dõi)|(?:đồng chí|đ/c|thường trực|cấp ủy)[^|]{0,25}(?:phụ trách|chỉ đạo)|chỉ đạo,? (?:phụ trách|theo dõi)")
_NO_LEAD_HEADER = re.compile(r"kiểm tra|giám sát|thẩm (?:tra|định)|địa (?:điểm|bàn|chỉ)|\bnơi\b|được|đối tượng|sản phẩm|kết quả|ghi chú|ký hiệu|căn cứ|số liệu|báo cáo")


def read_task_table(table: Table, marks: Mapping[str, str] | None = None) -> TaskTable | None:
    """Read ``table`` as tasks; None where its headers name neither tasks nor assignments.

    ``marks`` is what the plan says its signs mean in columns that agencies head (folded sign → "lead" or "supporting").
    """
    if not table.rows:
        return None
    grid = grid_of(table)
    turned = turned_table(grid)
    if turned is not None:
        return turned
    if is_figures(table):
        return None
    card = card_table(table, grid)
    if card is not None:
        return card
    begin = next((r for r, row in enumerate(grid) if row), 0)
    head = next((r for r in range(begin, min(begin + 6, len(grid))) if grid[r] and is_header(grid, r)), None)
    if head is None or any(own_labels(cell) for cell in grid[head].values()):
        labelled = labelled_table(grid)
        if labelled is not None:
            return labelled
    if head is None:
        return None
    columns = fields_of_row(grid, head)
    if not ASSIGNED & set(columns.values()):
        # "Số | Nội dung và phân công", and below it "Chủ trì: A | Phối hợp: B | Thời gian: C"
        labelled = labelled_table([{}] * (head + 1) + grid[head + 1 :])
        if labelled is not None:
            return labelled
    body = head + 1
    while body < len(grid) and goes_on_heading(grid, body - 1, body):
        below = fields_of_row(grid, body)
        for column, name in below.items():
            if name in {"start", "recurs"} or columns.get(column, "").split(":")[0] in {"", "time", "both", "lead"} or name.startswith("year:"):
                columns[column] = name
        for column, cell in grid[body].items():
            over = " ".join(grid[row][column].text for row in range(head, body) if column in grid[row])
            part, year = part_of_year(cell.text, over), YEAR_ABOVE.search(over)
            if part and year and cell.row == body:
                columns[column] = f"year:{year[1]}:{part[0]}:{part[1]}"
        body += 1
    body = _quarters_in_order(grid, head, body, columns)
    agencies, body = columns_of_agencies(grid, head, body, columns)
    for column in [c for c, name in columns.items() if name == "number"]:
        told = [row[column].text for row in grid[body:] if column in row and not is_empty(row[column].text)]
        if told and sum(len(text) > 24 for text in told) > 0.5 * len(told):
            del columns[column]  # "Mục | I. Giáo dục và đào tạo": titles, not numbers
    for column in [c for c, name in columns.items() if name == "task"]:
        told = [row[column].text for row in grid[body:] if column in row and row[column].col_span == 1 and not is_empty(row[column].text)]
        if len(told) > 1 and all(_RUNNING.fullmatch(text.strip()) for text in told):
            counted = "number" in columns.values() and sum(name == "task" for name in columns.values()) > 1
            columns[column] = "about" if counted else "number"  # "Việc | Tóm tắt | …" with numbers below "Việc"
    columns.update(roles_by_mark(grid, body, agencies, marks or {}))
    columns.update(role_column(grid, body, columns))
    tasks = [column for column, name in columns.items() if name == "task"]
    for column in tasks if len(tasks) > 1 else ():
        told = [row[column].text for row in grid[body:] if column in row and row[column].col_span == 1 and not is_empty(row[column].text)]
        if len(told) > 1 and all(_NAMES_TASKS.fullmatch(fold(text).strip()) for text in told):
            columns[column] = "about"  # "Tên đề án | Thuộc nhiệm vụ | …": the numbers of the tasks that the rows are about
    width = max((max(row) for row in grid if row), default=0) + 1
    add_repeated_headers(grid, body, columns)
    if not {"time", "start", "lead:time"} & set(columns.values()):
        timed = _time_column(grid, body, width, columns)
        if timed is not None:
            columns[timed] = "time"
    _only_watching(grid, head, columns)
    if not LEADS & set(columns.values()):
        leading = _lead_column(grid, head, body, width, columns)
        if leading is not None:
            columns[leading] = "lead"
    _times_beside_leads(grid, body, columns)
    if "task" not in columns.values():
        # The widest unnamed column left of the assignments holds the tasks, if there is one.
        free = [c for c in range(width) if c not in columns]
        if free:
            lengths = {c: sum(len(row[c].text) for row in grid[body:] if c in row) for c in free}
            best = max(free, key=lambda c: lengths[c])
            if lengths[best] > 0:
                columns[best] = "task"
    named = set(columns.values())
    if not named & {*ASSIGNED, "start", "recurs"} and not any(n.startswith("year:") for n in named):
        if not {"task", "product"} <= named:  # "Nội dung nhiệm vụ | Kết quả cần đạt": what is wanted of a task is no task
            return None
    headers = header_words(grid, head, body, columns)
    if body < len(grid) and numbers_columns(grid, body):
        body += 1
    rows = rows_below(grid, body, columns, headers, agencies)
    # Above the header: a page's first rows, which go on with the page before.
    rows = rows_below([line if assigns(line, columns) else {} for line in grid[:head]], 0, columns, headers) + rows
    return TaskTable(tuple(headers.items()), tuple(rows), columns=tuple(columns.items()))


def continue_task_table(table: Table, before: TaskTable) -> TaskTable | None:
    """Read a table without headings of its own that goes on with ``before``; None where its columns are others."""
    columns = dict(before.columns)
    grid = grid_of(table)
    if not columns or not grid or is_figures(table):
        return None
    if max((max(row) for row in grid if row), default=0) != max(columns):
        return None
    leads = [row[c].text for row in grid for c, name in columns.items() if name in LEADS and c in row and row[c].col_span == 1]
    filled = [fold(text).strip() for text in leads if not is_empty(text)]
    named = sum(bool(AGENCY_CELL.match(text) or DITTO.match(text)) for text in filled)
    if not filled or named < 0.5 * len(filled):
        return None
    return TaskTable(before.headers, tuple(rows_below(grid, 0, columns, dict(before.headers))), columns=before.columns)


def _time_column(grid: list[dict[int, Cell]], body: int, width: int, columns: dict[int, str]) -> int | None:
    """The column without a heading whose cells are times."""
    best: tuple[float, int] | None = None
    for column in range(width):
        if column in columns:
            continue
        texts = [line[column].text for line in grid[body:] if column in line and line[column].col_span == 1 and line[column].text.strip()]
        timed = sum(bool(find_deadlines(text, role=Role.CELL)) and len(text) < 60 for text in texts)
        if len(texts) >= 3 and timed >= 0.6 * len(texts) and (best is None or timed / len(texts) > best[0]):
            best = (timed / len(texts), column)
    return best[1] if best is not None else None


def _quarters_in_order(grid: list[dict[int, Cell]], head: int, body: int, columns: dict[int, str]) -> int:
    """Let the four columns below "Quý trong năm 2023" be its quarters in their order, where a scan lost or misread "II", "III"; the row below the headings."""
    for cell in {id(c): c for c in grid[head].values()}.values():
        year = YEAR_ABOVE.search(fold(cell.text))
        inner = range(cell.column, cell.column + cell.col_span)
        if len(inner) != _QUARTERS or year is None or "quý" not in fold(cell.text) or all(columns.get(c, "").count(":") > 1 for c in inner):
            continue
        below = [grid[head + 1][c].text.strip() for c in inner if head + 1 < len(grid) and c in grid[head + 1]]
        if len(below) == _QUARTERS and all(len(text) <= _LONGEST_QUARTER for text in below):
            columns.update({c: f"year:{year[1]}:{3 * number}:quý {number}" for number, c in enumerate(inner, start=1)})
            body = max(body, head + 2)
    return body


_QUARTERS = 4
_LONGEST_QUARTER = 8


def _times_beside_leads(grid: list[dict[int, Cell]], body: int, columns: dict[int, str]) -> None:
    """A column of leads whose cells mostly tell a time as well, where no other column does: "Phòng Y tế - 30/11/2024"."""
    leading = [column for column, name in columns.items() if name == "lead"]
    if len(leading) != 1 or {"time", "start"} & set(columns.values()) or any(name.startswith("year:") for name in columns.values()):
        return
    told = [line[leading[0]].text for line in grid[body:] if leading[0] in line and not is_empty(line[leading[0]].text)]
    if len(told) > 1 and 2 * sum(all(who_and_when(text)) for text in told) > len(told):
        columns[leading[0]] = "lead:time"


def _only_watching(grid: list[dict[int, Cell]], head: int, columns: dict[int, str]) -> None:
    """Beside a column of who does it, "Lãnh đạo phụ trách" or "Người chỉ đạo" only watches."""
    leading = {column for column, name in columns.items() if name in LEADS}
    persons = {column for column in leading if (cell := grid[head].get(column)) is not None and _PERSON_HEADER.search(fold(cell.text))}
    if persons and leading - persons:
        columns.update(dict.fromkeys(persons, "monitor"))


def _lead_column(grid: list[dict[int, Cell]], head: int, body: int, width: int, columns: dict[int, str]) -> int | None:
    """The first column under an unusual heading ("Chuẩn bị, trình") whose cells are agencies."""
    for column in range(width):
        heading = grid[head].get(column)
        if column in columns or heading is None or _NO_LEAD_HEADER.search(fold(heading.text)):
            continue
        texts = [fold(line[column].text).strip() for line in grid[body:] if column in line and line[column].col_span == 1 and line[column].text.strip()]
        named = sum(bool(AGENCY_CELL.match(text) or DITTO.match(text)) and len(text) < 160 for text in texts)
        if len(texts) >= 3 and named >= 0.7 * len(texts):
            return column
    return None
