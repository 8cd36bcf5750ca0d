"""Which rows of a table are tasks, and what stands in them?"""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from docgen.language.deadlines import Role, find_deadlines
from docgen.model import Cell
from docgen.tables.cards import TITLE_WORDS
from docgen.tables.cells import AGENCY_CELL, DITTO, LEADS, Row, is_agency_cell, is_empty
from docgen.tables.headings import numbers_columns
from docgen.tables.signs import HELPS
from docgen.tables.values import fields_told_by, in_year, last_day, values_told, words_shown, year_of_row
from docgen.text import fold

#: "Như mục 1", "như dòng số 3": what stands in the row of that number.
_AS_IN_ROW = re.compile(r"^\W*(?:như|theo|cùng với) (?:ở |tại )?(?:mục|dòng|hàng|số thứ tự|stt|tt|số|nhiệm vụ|việc|nội dung|điểm|ý)\s*(?:số\s*)?(\w{1,4}(?:\.\w{1,3}){0,3})(?: nêu trên| ở trên| trên)?\W*$")
_MARK = re.compile(r"^[xX✓✔√●•*+]$")
_RECURS = re.compile(r"thường xuyên|hằng (?:năm|quý|tháng|tuần)|hàng (?:năm|quý|tháng|tuần)|liên tục|định kỳ|quanh năm")


def task_rows(grid: list[dict[int, Cell]], columns: dict[int, str]) -> list[Row]:
    """The task rows of a grid without headings, by its columns' fields."""
    return rows_below(grid, 0, columns, {})


def assigns(line: dict[int, Cell], columns: dict[int, str]) -> bool:
    """Whether a row has a task and, in a column that assigns, an agency, a time or a repeat sign."""
    told = any(name == "task" and column in line and not is_empty(line[column].text) for column, name in columns.items())
    assigned = [(name, line[column]) for column, name in columns.items() if name in {*LEADS, "time"} and column in line and line[column].col_span == 1]
    return told and any(
        DITTO.match(text) or (find_deadlines(cell.text, role=Role.CELL) if name == "time" else AGENCY_CELL.match(text))
        for name, cell in assigned
        if (text := fold(cell.text).strip())
    )


def _ditto(grid: list[dict[int, Cell]], row: int, column: int, first: int) -> Cell | None:
    """The cell that a "-nt-" repeats."""
    for above in range(row - 1, first - 1, -1):
        cell = grid[above].get(column)
        if cell is None or not cell.text.strip():
            continue
        if not DITTO.match(fold(cell.text).strip()):
            return cell if cell.col_span < 3 else None
    return None


def rows_below(grid: list[dict[int, Cell]], first: int, columns: dict[int, str], headers: dict[str, str], agencies: Mapping[int, Cell] | None = None) -> list[Row]:
    """The task rows of a grid from row ``first`` on, by its columns' fields; ``agencies`` are the columns that agencies head."""
    rows: list[Row] = []
    told: dict[str, tuple[tuple[str, Cell], ...]] = {}  # the assigning cells of the rows by number
    groups: list[tuple[int, str]] = []
    header_words = {fold(w) for w in headers.values()}
    within: Cell | None = None  # the cell that tells the year of this row and those below
    led = bool(LEADS & set(columns.values()))
    for row in range(first, len(grid)):
        line = grid[row]
        if not line:
            continue
        own = {id(c): c for c in line.values()}
        texts = [fold(c.text).strip() for c in own.values() if c.text.strip()]
        if len(texts) >= 2 and sum(t in header_words for t in texts) >= max(2, len(texts) - 1):
            continue
        if numbers_columns(grid, row) and rows == []:
            continue
        group = _group_row(line, columns, row)
        if group is not None:
            level, title = group
            groups = [g for g in groups if g[0] < level] + [(level, title)]
            continue
        cells: list[tuple[str, Cell]] = []
        tasks: list[Cell] = []
        number = ""
        marked = (date.min, "")
        used: set[int] = set()
        within = year_of_row(line, columns, within)
        for column in sorted(line):
            cell = line[column]
            name = columns.get(column)
            if name is None or (id(cell) in used and (name.startswith("year:") or name in {f for f, c in cells if c is cell})):
                continue
            used.add(id(cell))
            if name.startswith("year:"):
                if _MARK.match(cell.text.strip()):
                    marked = max(marked, (last_day(name), words_shown(name)))
                elif _RECURS.search(fold(cell.text)):
                    if not any(known is cell for _, known in cells):
                        cells.append(("time", cell))
                elif find_deadlines(cell.text, role=Role.CELL, year=int(name[5:9])):  # "Tháng 4" below "Năm 2023"
                    if not any(known is cell for _, known in cells):
                        cells.append((f"time:{name[5:9]}", cell))
                elif not is_empty(cell.text):  # a step, or who takes it: the last one's column is the end
                    if not led and is_agency_cell(cell.text):
                        cells.append(("lead", cell))
                    last = max(c for c in range(cell.column, cell.column + cell.col_span) if columns.get(c, "").startswith("year:"))
                    marked = max(marked, (last_day(columns[last]), words_shown(columns[last])))
                continue
            if name == "in-year":
                continue
            if name.startswith("marks:"):
                if agencies and (role := dict(one.split("=") for one in name[6:].split(";")).get(fold(cell.text).strip(" ()"))):
                    cells.append((role, agencies[column]))
                continue
            if name == "recurs":
                if _MARK.match(cell.text.strip()):
                    cells.append(("time", replace(cell, text=headers.get("recurs", "Hằng năm"))))
                continue
            if name == "number":
                number = number or cell.text.strip()
                continue
            if name == "task":
                if cell not in tasks:
                    tasks.append(cell)
                continue
            if DITTO.match(fold(cell.text).strip()):
                repeated = _ditto(grid, row, column, first)
                if repeated is not None:
                    cells += values_told(name, repeated)
                continue
            as_in = _AS_IN_ROW.match(fold(cell.text).strip())
            cells += [(field, one) for field, one in told.get(as_in[1], ()) if field in fields_told_by(name)] if as_in and as_in[1] in told else values_told(name, cell)
        if any(name == "role" and HELPS.match(fold(cell.text)) for name, cell in cells):
            cells = [("supporting" if name in LEADS else name, cell) for name, cell in cells]
        if within is not None:
            cells = in_year(cells, within, headers.get("time", ""))
        rows.append(Row(row, number, tuple(tasks), tuple(cells), tuple(t for _, t in groups), marked[0] if marked[1] else None, marked[1]))
        told.setdefault(fold(number).strip(" .()"), rows[-1].cells)
    return _with_groups(_join_split(rows))


#: The numbers of rows that group others: "I", "B".
_GROUP_NUMBER = re.compile(r"[IVX]+\.?|[A-HĐ]\.?")
_GROUP_TITLE = 14


def _with_groups(rows: list[Row]) -> list[Row]:
    """Let a row that titles those below it and assigns them ("I | Y tế | Phòng Y tế | 2024") speak for them, where none of them says so itself."""
    out: list[Row] = []
    at = 0
    while at < len(rows):
        row = rows[at]
        below = at + 1
        title = " ".join(cell.text for cell in row.task).replace("\n", " ").strip()
        while below < len(rows) and _stands_below(rows[below].number, row.number):
            below += 1
        members = rows[at + 1 : below]
        told = [(name, cell) for name, cell in row.cells if name.split(":")[0] in {*LEADS, "time", "supporting"} and not is_empty(cell.text)]
        silent = [
            (name, cell) for name, cell in told
            if not any(other.split(":")[0] == name.split(":")[0] and not is_empty(c.text) and c is not cell for m in members for other, c in m.cells)
        ]  # fmt: skip
        if len(members) > 1 and title and len(title.split()) <= _GROUP_TITLE and any(name in LEADS or name.startswith("time") for name, _ in silent) and len(silent) == len(told):
            for member in members:
                fields = {name for name, _ in silent}
                kept = tuple((name, cell) for name, cell in member.cells if name not in fields)
                out.append(replace(member, cells=(*kept, *silent), groups=(*member.groups, f"{row.number} {title}".strip())))
            at = below
        else:
            out.append(row)
            at += 1
    return out


def _stands_below(number: str, group: str) -> bool:
    """Whether a row's number counts within the group that another number opens: "1" in "II", "2.1" in "2"."""
    own, above = number.strip(" .()"), group.strip(" .()")
    if _GROUP_NUMBER.fullmatch(above):
        return bool(own) and not _GROUP_NUMBER.fullmatch(own)
    return bool(above) and own.startswith(f"{above}.")


def _group_row(line: dict[int, Cell], columns: dict[int, str], row: int) -> tuple[int, str] | None:
    """(level, title) of a row that only titles the rows below it."""
    own = list({id(c): c for c in line.values()}.values())
    filled = [c for c in own if c.text.strip()]
    begun = [c for c in filled if c.row == row]
    if not begun:
        return None
    assigned = [c for c, name in columns.items() if name in {*LEADS, "time"}]

    def spans(cell: Cell) -> bool:
        return cell.col_span >= 2 and any(cell.column <= c < cell.column + cell.col_span for c in assigned)

    if len(begun) < len(filled) and any(spans(c) for c in begun):
        filled = begun  # beside it a cell merged with the rows above
    number = [c for c in filled if columns.get(c.column) == "number" and c.col_span == 1]
    others = [c for c in filled if c not in number]
    label = number[0].text.strip() if number else ""
    if not others and number and len(own) > 1:
        return None
    if len(others) == 2 and re.fullmatch(r"[IVX]+\.?|[A-HĐ]\.?", label):
        who, when = others  # "I | Phòng Y tế | Trước 30/11/2024"
        if columns.get(who.column) == "task" and columns.get(when.column) == "time" and is_agency_cell(who.text) and len(who.text.split()) < TITLE_WORDS:
            return 0, f"{who.text.strip()} ({when.text.strip()})".replace("\n", " ")
    if len(others) != 1:
        return None
    title = others[0]
    folded = fold(title.text)
    letters = [c for c in title.text if c.isalpha()]
    upper = len(letters) > 3 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
    roman = bool(re.fullmatch(r"[IVX]+\.?|[A-HĐ]\.?", label)) or bool(re.match(r"^(?:[IVX]+|[A-HĐ])\s*[.)\-]\s+\S", title.text))
    spans_assignment = spans(title)
    if is_empty(title.text):
        return None
    if spans_assignment or roman or upper or (title.bold and len(title.text) < 140 and not folded.rstrip().endswith((".", ";"))):
        level = 0 if roman or upper else 1
        return level, (label + " " if label and not roman else "") + title.text.replace("\n", " ").strip()
    return None


def _join_split(rows: list[Row]) -> list[Row]:
    """Join a task split over two rows, with the number only in the first and nothing else in the second."""
    out: list[Row] = []
    for row in rows:
        text = " ".join(c.text for c in row.task).strip()
        if not row.number and text and out and out[-1].number and out[-1].groups == row.groups and not (row.marked and out[-1].marked):
            last = out[-1]
            before = " ".join(c.text for c in last.task).rstrip()
            told = {name for name, c in last.cells if not is_empty(c.text)}
            more = tuple((name, c) for name, c in row.cells if not is_empty(c.text) and all(c is not known for _, known in last.cells))
            if before and not before.endswith((".", ";", ":")) and text[:1].islower() and not told & {name for name, _ in more}:
                marked, mark = (last.marked, last.mark) if last.marked else (row.marked, row.mark)
                kept = tuple((name, c) for name, c in last.cells if not is_empty(c.text) or name not in {n for n, _ in more})
                out[-1] = Row(last.row, last.number, last.task + row.task, kept + more, last.groups, marked, mark)
                continue
        out.append(row)
    return out
