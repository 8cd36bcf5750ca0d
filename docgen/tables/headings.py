"""What do the headings of a table's columns name?"""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re

from docgen.language.assignments import field_of
from docgen.model import Cell, Table
from docgen.tables.cells import ASSIGNED, LEADS, grid_of
from docgen.tables.signs import signed_columns
from docgen.text import fold

_YEAR_HEADER = re.compile(r"^(?:năm\s*)?(20\d\d)$")
#: A column whose crosses mean: every year.
_EVERY_HEADER = re.compile(r"(?:hằng|hàng) năm|thường xuyên|định kỳ")
#: What a column of one part of a year is called, and above several of which year they are parts.
_QUARTER_HEADER = re.compile(r"^(?:quý|q\.?)\s*(i{1,3}|iv|[1-4])$")
_BARE_QUARTER = re.compile(r"^(i{1,3}|iv|[1-4])$")
_MONTH_HEADER = re.compile(r"^(?:tháng|t\.?)\s*(1[0-2]|0?[1-9])$")
_BARE_MONTH = re.compile(r"^(1[0-2]|0?[1-9])$")
_HALF_HEADER = re.compile(r"^(?:6|sáu) tháng\s*(đầu|cuối)(?: năm)?$")
#: "Quý II/2022", "6 tháng đầu năm 2022": a part of a year in one heading.
_PART_AND_YEAR = re.compile(r"^((?:quý|q\.?|tháng|t\.?)\s*\w{1,3}|(?:6|sáu) tháng\s*(?:đầu|cuối))\s*(?:[/\-.,]|năm|của năm|\s)\s*(?:năm\s*)?(20\d\d)$")
YEAR_ABOVE = re.compile(r"(?<!\d)(20\d\d)(?!\d|\s*-)")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_FIGURE = re.compile(r"^[\d.,\s%≥≤><+-]+(?:%|tỷ|triệu|hộ|người)?$")
#: "Chủ trì (phối hợp)", "Chủ trì / phối hợp": whose cells are written alike.
_HELP_IN_BRACKETS = re.compile(r"chủ trì[^(/]*\(\s*(?:[^()/]{0,20}\s)?phối hợp")
_HELP_BEHIND_SLASH = re.compile(r"chủ trì[^(/]*/[^(/]{0,20}phối hợp")
#: "Đơn vị chủ trì, hạn hoàn thành", "Cơ quan thực hiện / Thời gian": one column for both.
_WHO_AND_WHEN = re.compile(
    r"(?:cơ quan|đơn vị|phòng, ban|người|chủ trì|phân công|trách nhiệm|ai làm)\b[^|]*(?:,|;|/|\bvà\b|-|–|\n|\()\s*(?:thời gian|thời hạn|hạn|tiến độ|mốc|bao giờ|khi nào|ngày)\b"
    r"|(?:thời gian|thời hạn|hạn|tiến độ|mốc)\b[^|]*(?:,|;|/|\bvà\b|-|–|\n|\()\s*(?:cơ quan|đơn vị|người|chủ trì|phân công)\b"
)


def is_figures(table: Table) -> bool:
    """Whether a table lists money or indicators ("Hạng mục | Kinh phí", "Chỉ tiêu | ĐVT | 2022 | 2023"): it commits nobody."""
    first = [cell for cell in table.cells() if cell.row == 0 and cell.text.strip()]
    if len(first) < 2 or any(len(cell.text) > 70 for cell in first):
        return False
    fields = {field_of(cell.text) for cell in first}
    folded = [re.sub(r"\s*\([^)]*\)", "", fold(cell.text)).strip(" .:") for cell in first]
    if not fields & ASSIGNED and _counts_by_year(table):
        return True
    figures = "money" in fields or any(re.match(r"(?:các )?(?:chỉ tiêu|chỉ số|mục tiêu)\b|(?:đvt|đơn vị tính|thành tiền|đơn giá|số lượng|số tiền|số vốn|tỷ trọng|dự toán)$", words) for words in folded)
    return figures and not fields & {*ASSIGNED, "monitor"} and not any(re.search(r"nhiệm vụ|công việc|đầu việc|hoạt động", words) for words in folded)


def _counts_by_year(table: Table) -> bool:
    """Whether figures stand below columns of years: how much, not when."""
    heads = {column for cell in table.cells() if cell.row < 2 and _YEAR_HEADER.match(fold(cell.text).strip()) for column in range(cell.column, cell.column + cell.col_span)}
    below = [cell.text.strip() for cell in table.cells() if cell.row > 0 and cell.column in heads and cell.text.strip() and not _YEAR_HEADER.match(fold(cell.text).strip())]
    return len(heads) >= 2 and bool(below) and sum(bool(_FIGURE.match(text)) for text in below) >= 0.6 * len(below)


def part_of_year(text: str, above: str) -> tuple[int, str] | None:
    """The last month of the part of a year that a column's heading names, and its words; ``above`` is the heading over it and its neighbours."""
    said, over = fold(text).strip(" .:"), fold(above)
    if (match := _QUARTER_HEADER.match(said)) or ("quý" in over and (match := _BARE_QUARTER.match(said))):
        quarter = _QUARTERS[match[1]]
        return 3 * quarter, f"quý {quarter}"
    if match := _HALF_HEADER.match(said):
        return (6 if match[1] == "đầu" else 12), said.removesuffix(" năm")
    if (match := _MONTH_HEADER.match(said)) or ("tháng" in over and (match := _BARE_MONTH.match(said))):
        return int(match[1]), f"tháng {int(match[1])}"
    return None


def column_field(text: str) -> str | None:
    """The field that a column's heading names: those of :func:`field_of`, "year:2023", "year:2023:6:quý 2", "recurs", "lead:time", "both:()", "both:/"; None for any other."""
    folded = fold(text).strip()
    name = field_of(text)
    year, part = _YEAR_HEADER.match(folded), _PART_AND_YEAR.match(folded)
    if year:
        return f"year:{year[1]}"
    if part and (months := part_of_year(part[1], "")):
        return f"year:{part[2]}:{months[0]}:{months[1]}"
    if _EVERY_HEADER.fullmatch(folded.strip(" .")):
        return "recurs"
    if name in {"lead", "time"} and _WHO_AND_WHEN.search(folded):
        return "lead:time"
    if name == "both":
        return "both:()" if _HELP_IN_BRACKETS.search(folded) else "both:/" if _HELP_BEHIND_SLASH.search(folded) else name
    return name


def fields_of_row(grid: list[dict[int, Cell]], row: int) -> dict[int, str]:
    """Column → field of a row of headings; columns without one left out."""
    out = {}
    for column, cell in grid[row].items():
        text = cell.text
        if len(text) > 90:
            continue
        name = column_field(text)
        if name:
            out[column] = name
    for column, name in out.items():
        if name == "lead" and _TASKS_LED.match(fold(grid[row][column].text).strip()) and sum(other in LEADS for other in out.values()) > 1:
            out[column] = "task"  # "Đơn vị | Chủ trì nhiệm vụ | Thời hạn"
    return _with_years(grid[row], out)


_TASKS_LED = re.compile(r"chủ trì (?:thực hiện )?(?:các |những )?(?:nhiệm vụ|nội dung|công việc|việc)$")
#: Columns of quarters or months beside one of years: "Năm | Quý | Nội dung phải hoàn thành".
_PART_OF_YEAR = re.compile(r"(?:quý|tháng|thời điểm|mốc|quý,? tháng|tháng,? quý)(?: hoàn thành)?$")


def _with_years(line: dict[int, Cell], fields: dict[int, str]) -> dict[int, str]:
    """The fields of a header row, with a column "Năm" as the year of the quarters or months beside it, or as a time where none stands there."""
    said = {column: fold(cell.text).strip(" .:") for column, cell in line.items()}
    years = [column for column, text in said.items() if text in {"năm", "năm thực hiện", "năm hoàn thành"}]
    if len(years) != 1 or any(name.startswith("year:") for name in fields.values()):
        return fields
    parts = [column for column, text in said.items() if _PART_OF_YEAR.match(text)]
    out = {**fields, years[0]: "in-year" if parts else "time"}
    return {**out, **dict.fromkeys(parts, "time")}


def is_header(grid: list[dict[int, Cell]], row: int) -> bool:
    """Whether a row names columns of tasks and assignments."""
    fields = fields_of_row(grid, row)
    cells = {id(c): c for c in grid[row].values()}
    filled = [c for c in cells.values() if c.text.strip()]
    kinds = set(fields.values())
    if len(filled) < 2 or len(kinds) < 2:
        return False
    if not kinds & {*LEADS, "task", "number", "time"}:
        return False
    signed = signed_columns(grid, row) if len(filled) > 2 else {}
    named = sum(bool(fields.get(c.column)) or c.column in signed for c in filled)
    return named >= max(2, 0.5 * len(filled)) and all(len(c.text) <= 120 for c in filled)


def header_row(table: Table) -> int | None:
    """The first row that names columns of tasks and assignments."""
    grid = grid_of(table)
    return next((r for r in range(len(grid)) if grid[r] and is_header(grid, r)), None)


def add_repeated_headers(grid: list[dict[int, Cell]], body: int, columns: dict[int, str]) -> None:
    """A header row repeated on the next page may show what the first one lost (a scan)."""
    for row in range(body, len(grid)):
        if is_header(grid, row):
            for column, name in fields_of_row(grid, row).items():
                columns.setdefault(column, name)


def numbers_columns(grid: list[dict[int, Cell]], row: int) -> bool:
    """A row "(1) | (2) | (3)" that numbers the columns."""
    texts = [c.text.strip().strip("()") for c in {id(c): c for c in grid[row].values()}.values()]
    return len(texts) >= 3 and texts == [str(i) for i in range(1, len(texts) + 1)]


def goes_on_heading(grid: list[dict[int, Cell]], head: int, row: int) -> bool:
    """Whether the row below a row of headings goes on with it ("Thời gian" over "2023 | 2024")."""
    spans = {id(c): c for c in grid[head].values()}.values()
    if not any(c.row_span > 1 or c.col_span > 1 for c in spans):
        return False
    cells = [c for c in {id(c): c for c in grid[row].values()}.values() if c.row == row and c.text.strip()]
    if not cells:
        return any(c.row_span > 1 for c in spans)
    above = " ".join(c.text for c in spans)

    def heads(cell: Cell) -> bool:
        return bool(field_of(cell.text) or _YEAR_HEADER.match(fold(cell.text).strip()) or part_of_year(cell.text, above))

    short = all(len(c.text) <= 60 for c in cells)
    return short and sum(map(heads, cells)) >= max(1, len(cells) // 2) and any(c.col_span > 1 for c in spans)


def header_words(grid: list[dict[int, Cell]], head: int, body: int, columns: dict[int, str]) -> dict[str, str]:
    """Field → the words of its heading, those of all rows of headings."""
    words: dict[str, str] = {}
    for column, name in columns.items():
        parts = []
        for row in range(head, body):
            cell = grid[row].get(column)
            if cell is not None and cell.text not in parts:
                parts.append(cell.text)
        words.setdefault(name, " ".join(parts))
    return words
