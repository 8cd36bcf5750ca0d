"""Tables without a row of headings: cards, cells that bear labels, tables turned on their side."""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re
from dataclasses import replace

from docgen.language.assignments import field_of, segments
from docgen.language.deadlines import Role, find_deadlines
from docgen.model import Cell, Table
from docgen.tables.cells import ASSIGNED, Row, TaskTable, is_empty
from docgen.tables.headings import column_field, is_header
from docgen.tables.values import values_told
from docgen.text import fold


def turned_table(grid: list[dict[int, Cell]]) -> TaskTable | None:
    """A table turned on its side: the first column names the fields, each other column is a task."""
    lines = [row for row in grid if row]
    width = max((max(row) for row in lines), default=0) + 1
    if width < 3 or len(lines) < 2 or len(lines) > _TURNED_ROWS or not all(0 in row for row in lines):
        return None
    fields = [column_field(row[0].text) for row in lines]
    names = [(field or "").split(":")[0] for field in fields]
    if None in fields[1:] or fields[0] not in {None, "task", "number"} or len(set(names)) < len(names) or not {"lead", "both", "time"} & set(names[1:]):
        return None
    if sum(column_field(cell.text) in {*ASSIGNED, "task", "number"} for cell in {id(c): c for c in lines[0].values()}.values()) > 1:
        return None  # its first row names fields too
    rows = []
    for column in range(1, width):
        told = [(field or "task", row[column]) for field, row in zip(fields, lines, strict=True) if column in row and row[column] is not row[0]]
        tasks = tuple(cell for field, cell in told if field == "task" and not is_empty(cell.text))
        number = next((cell.text.strip() for field, cell in told if field == "number"), "")
        cells = tuple(one for field, cell in told if field not in {"task", "number"} for one in values_told(field, cell))
        if tasks or number:
            rows.append(Row(0, number, tasks, cells, (), column=column))
    heads = {field or "task": row[0].text for field, row in zip(fields, lines, strict=True)}
    return TaskTable(tuple(heads.items()), tuple(rows))


#: More rows have no table turned on its side.
_TURNED_ROWS = 8


def card_table(table: Table, grid: list[dict[int, Cell]]) -> TaskTable | None:
    """A task card: labels in the first column, values in the second; several cards may follow each other."""
    pairs: list[tuple[int, str | None, Cell, Cell]] = []
    for row in range(len(grid)):
        own = list({id(c): c for c in grid[row].values()}.values())
        if len(own) == 1:
            pairs.append((row, None, own[0], own[0]))
            continue
        if len(own) < 2 or len(own) > 3:
            return None
        if len(own) == 3 and not re.fullmatch(r"\W*\w{0,3}\W*", own[0].text):
            return None
        label, value = own[-2], own[-1]
        pairs.append((row, field_of(label.text) if len(label.text) < 70 else None, label, value))
    fields = [name for _, name, label, value in pairs if name is not None and label is not value]
    labelled = [p for p in pairs if p[2] is not p[3]]
    if len(fields) < 2 or len(set(fields)) < 2 or len(fields) < 0.7 * len(labelled):
        return None
    if "task" not in fields and not {"lead", "time"} <= set(fields):
        return None
    # A header row of an ordinary two-column table also has two fields.
    if len(labelled) >= 2 and is_header(grid, labelled[0][0]) and field_of(labelled[0][3].text) is not None:
        return None
    rows: list[Row] = []
    current: list[tuple[str, Cell]] = []
    tasks: list[Cell] = []
    title: list[str] = []
    first = 0

    def close() -> None:
        if tasks or current:
            rows.append(Row(first, "", tuple(tasks), tuple(current), tuple(title)))

    for row, name, label, value in pairs:
        if label is value:
            close()
            current, tasks, title, first = [], [], [label.text.replace("\n", " ").strip()], row
        elif name == "task" or (name == "both" and "nội dung" in fold(label.text)):
            if tasks:
                close()
                current, tasks, first = [], [], row
            tasks.append(value)
        elif name is not None:
            current.append((name, value))
    close()
    return TaskTable(tuple((name, "") for name in dict.fromkeys(fields)), tuple(rows), card=True)


def labelled_table(grid: list[dict[int, Cell]]) -> TaskTable | None:
    """A table without headers whose cells bear labels of their own: "Chủ trì: A | Phối hợp: B | Thời gian: C" below, or beside, the task."""
    lines = [list({id(c): c for c in row.values()}.values()) for row in grid]
    lines = [[c for c in line if not is_empty(c.text)] for line in lines]
    parts = [[(cell, own_labels(cell)) for cell in line] for line in lines]
    bearing = [sum(bool(said) for _, said in line) for line in parts]
    fields = {name for line in parts for _, said in line for name, _ in said}
    rows_with = sum(n > 0 for n in bearing)
    if not rows_with or not {"lead", "both"} & fields or len(fields) < 2 or 2 * rows_with < sum(bool(line) for line in lines) - 2:
        return None
    if any(len(said) == 1 and said[0][0] == "task" for line in parts for _, said in line if len(line) == 2 and len(lines) < 4):
        return None
    rows: list[Row] = []
    number, tasks, cells, groups, first = "", list[Cell](), list[tuple[str, Cell]](), list[str](), 0

    def close() -> None:
        nonlocal number, tasks, cells
        if tasks and cells:
            rows.append(Row(first, number, tuple(tasks), tuple(cells), tuple(groups)))
        elif tasks and not cells:
            groups[:] = [tasks[0].text.replace("\n", " ").strip()]
        number, tasks, cells = "", [], []

    for at, line in enumerate(parts):
        plain = [cell for cell, said in line if not said]
        if len(line) == 1 and plain and plain[0].col_span > 1 and len(plain[0].text.split()) <= TITLE_WORDS and _tells_a_task(parts[at + 1 : at + 2]):
            close()
            groups[:] = [plain[0].text.replace("\n", " ").strip()]
            continue
        timed = [cell for cell in plain if len(plain) > 1 and len(cell.text) < _LONGEST_TIME and _only_a_time(cell.text)]
        plain = [cell for cell in plain if cell not in timed] if len(timed) < len(plain) else plain
        short = [cell for cell in plain if re.fullmatch(r"\W*\w{1,4}\W*", cell.text)]
        told = [cell for cell in plain if cell not in short]
        opens = told and not (tasks and not cells and bearing[at])
        if opens or any(name == "task" for _, said in line for name, _ in said):
            close()
            first = at
        if short and not number:
            number = short[0].text.strip()
        tasks += told if opens or not tasks else []
        for _, said in line:
            for name, value in said:
                if name == "task":
                    tasks.append(value)
                else:
                    cells.append((name, value))
        if tasks and timed != plain:
            cells += [("time", cell) for cell in timed]
    close()
    return TaskTable(tuple((name, "") for name in sorted(fields)), tuple(rows)) if len(rows) > 1 or (rows and rows_with == 1) else None


#: A cell that spans its row and says no more titles the rows below.
TITLE_WORDS = 14
_LONGEST_TIME = 60


def _tells_a_task(parts: list[list[tuple[Cell, list[tuple[str, Cell]]]]]) -> bool:
    """Whether the line has words without a label beside what assigns them."""
    return any(len(line) > 1 and any(not said and len(cell.text.split()) > 3 and not _only_a_time(cell.text) for cell, said in line) for line in parts)


def _only_a_time(text: str) -> bool:
    """Whether a cell tells a time and nothing else."""
    spans = find_deadlines(text, role=Role.CELL)
    return bool(spans) and spans[0].start <= 1 and spans[-1].end >= len(text.rstrip(" .;")) - 1


def own_labels(cell: Cell) -> list[tuple[str, Cell]]:
    """The labelled values of a cell that begins with a label."""
    found = segments(cell.text)
    if not found or cell.text[: found[0].label].strip(" -+*•\t"):
        return []
    return [(s.field, replace(cell, text=cell.text[s.start : s.end].strip(" ;,\n"))) for s in found if cell.text[s.start : s.end].strip(" ;,.\n")]
