"""Which columns and rows has a task table? Headers, merged cells, "-nt-", group rows, task cards."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from docgen.language.assignments import field_of, segments
from docgen.language.deadlines import Role, find_deadlines
from docgen.model import Cell, Table
from docgen.text import fold

_DITTO = re.compile(r"^\W*(?:-?\s*n\.?t\.?\s*-?|[-~¬=]\s*t?n[frt]{1,2}|t?n[frt]{1,2}\s*[-~¬=]|như trên|nt|nhƣ trên|\"|''|,,|”|“|〃)\W*$")
#: "Như mục 1", "như dòng số 3": what stands in the row of that number.
_AS_IN_ROW = re.compile(r"^\W*(?:như|theo|cùng với) (?:ở |tại )?(?:mục|dòng|hàng|số thứ tự|stt|tt|số|nhiệm vụ|việc|nội dung|điểm|ý)\s*(?:số\s*)?(\w{1,4}(?:\.\w{1,3}){0,3})(?: nêu trên| ở trên| trên)?\W*$")
_EMPTY = re.compile(r"^[\s.…_\-–/\\*\u00a0]*$|^\[[^\]]*\]$|^\((?:điền|ghi|nội dung)[^)]*\)$")
_YEAR_HEADER = re.compile(r"^(?:năm\s*)?(20\d\d)$")
#: A column whose crosses mean: every year.
_EVERY_HEADER = re.compile(r"(?:hằng|hàng) năm|thường xuyên|định kỳ")
#: What a column of one part of a year is called, and above several of which year they are parts.
_QUARTER_HEADER = re.compile(r"^(?:quý|q\.?)\s*(i{1,3}|iv|[1-4])$")
_BARE_QUARTER = re.compile(r"^(i{1,3}|iv|[1-4])$")
_MONTH_HEADER = re.compile(r"^(?:tháng|t\.?)\s*(1[0-2]|0?[1-9])$")
_BARE_MONTH = re.compile(r"^(1[0-2]|0?[1-9])$")
_HALF_HEADER = re.compile(r"^(?:6|sáu) tháng\s*(đầu|cuối)(?: năm)?$")
_YEAR_ABOVE = re.compile(r"(?<!\d)(20\d\d)(?!\d|\s*-)")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_MARK = re.compile(r"^[xX✓✔√●•*+]$")
_RECURS = re.compile(r"thường xuyên|hằng (?:năm|quý|tháng|tuần)|hàng (?:năm|quý|tháng|tuần)|liên tục|định kỳ|quanh năm")
_RUNNING = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*[a-zđ]?|[A-ZĐ]{1,3}[-.]?\d{1,2})[.)]?")
_FIGURE = re.compile(r"^[\d.,\s%≥≤><+-]+(?:%|tỷ|triệu|hộ|người)?$")
#: How an agency's name begins, or what repeats the cell above it.
_AGENCY_CELL = re.compile(
    r"\W*(?:(?:trưởng|giám đốc|phó giám đốc|chủ tịch|chánh|các|đồng chí|lãnh đạo)\s+)*(?:phòng|sở|ban|ubnd|uỷ ban|ủy ban|bảo hiểm xã hội|bhxh|trung tâm|văn phòng|hội|công an|đảng ủy|đảng đoàn|ban cán sự|thường trực|thành ủy|thành đoàn|kho bạc|trạm|khối|chi bộ|chi cục|thanh tra|ubmttq|mttq|mặt trận|liên đoàn|quận đoàn"
    r"|huyện đoàn|đoàn|đội|tổ|bcsđ|bộ|cục|chi nhánh|ngân hàng|trường|viện|bệnh viện)\b"
)
#: The fields of columns that say who leads; "lead:time" says when as well.
_LEADS = frozenset(("lead", "both", "both:/", "both:()", "lead:time"))
#: "Chủ trì (phối hợp)", "Chủ trì / phối hợp": whose cells are written alike.
_HELP_IN_BRACKETS = re.compile(r"chủ trì[^(/]*\(\s*(?:[^()/]{0,20}\s)?phối hợp")
_HELP_BEHIND_SLASH = re.compile(r"chủ trì[^(/]*/[^(/]{0,20}phối hợp")
#: The fields of columns that assign.
_ASSIGNED = _LEADS | {"time", "supporting"}
#: "Đơn vị chủ trì, hạn hoàn thành", "Cơ quan thực hiện / Thời gian": one column for both.
_WHO_AND_WHEN = re.compile(
    r"(?:cơ quan|đơn vị|phòng, ban|người|chủ trì|phân công|trách nhiệm|ai làm)\b[^|]*(?:,|;|/|\bvà\b|-|–|\n|\()\s*(?:thời gian|thời hạn|hạn|tiến độ|mốc|bao giờ|khi nào|ngày)\b"
    r"|(?:thời gian|thời hạn|hạn|tiến độ|mốc)\b[^|]*(?:,|;|/|\bvà\b|-|–|\n|\()\s*(?:cơ quan|đơn vị|người|chủ trì|phân công)\b"
)
_PERSON_HEADER = re.compile(r"lãnh đạo (?:phụ trách|chỉ đạo|theo dõi|[a-zà-ỹđ]+ phụ trách)|người (?:chỉ đạo|phụ trách|theo dõi)|(?:đồng chí|đ/c|thường trực|cấp ủy)[^|]{0,25}(?:phụ trách|chỉ đạo)|chỉ đạo,? (?:phụ trách|theo dõi)")
_NO_LEAD_HEADER = re.compile(r"kiểm tra|giám sát|thẩm (?:tra|định)|địa (?:điểm|bàn|chỉ)|\bnơi\b|được|đối tượng|sản phẩm|kết quả|ghi chú|ký hiệu|căn cứ|số liệu|báo cáo")


@dataclass(frozen=True, slots=True)
class Row:
    """A task row: its cells by field, its group titles, its number as displayed, its grid row.

    ``marked`` is the last day of the last year or quarter that a cross stands under, ``mark`` that column's words.
    """

    row: int
    number: str
    task: tuple[Cell, ...]
    cells: tuple[tuple[str, Cell], ...]
    groups: tuple[str, ...]
    marked: date | None = None
    mark: str = ""

    def field(self, name: str) -> tuple[Cell, ...]:
        """The cells of one field."""
        return tuple(cell for field, cell in self.cells if field.split(":")[0] == name)


@dataclass(frozen=True, slots=True)
class TaskTable:
    """A table read as tasks: ``headers`` are field → the header's words; ``rows`` the task rows."""

    headers: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    card: bool = False
    columns: tuple[tuple[int, str], ...] = ()

    def header(self, field: str) -> str:
        """The header words of a field, "" if there is none."""
        return next((words for name, words in self.headers if name == field), "")


def is_empty(text: str) -> bool:
    """Whether a cell or line holds nothing: blanks, dots, an unfilled placeholder."""
    return bool(_EMPTY.match(fold(text).strip()))


def is_ditto(text: str) -> bool:
    """Whether a value only repeats what stands above it: "-nt-", "như trên"."""
    return bool(_DITTO.match(fold(text).strip()))


def is_agency_cell(text: str) -> bool:
    """Whether a cell begins with an agency, or repeats the one above it."""
    folded = fold(text).strip()
    return bool(_AGENCY_CELL.match(folded) or _DITTO.match(folded))


def task_rows(grid: list[dict[int, Cell]], columns: dict[int, str]) -> list[Row]:
    """The task rows of a grid without headings, by its columns' fields."""
    return _rows(grid, 0, columns, {})


def is_figures(table: Table) -> bool:
    """Whether a table lists money or indicators ("Hạng mục | Kinh phí", "Chỉ tiêu | ĐVT | 2022 | 2023"): it commits nobody."""
    first = [cell for cell in table.cells() if cell.row == 0 and cell.text.strip()]
    if len(first) < 2 or any(len(cell.text) > 70 for cell in first):
        return False
    fields = {field_of(cell.text) for cell in first}
    folded = [re.sub(r"\s*\([^)]*\)", "", fold(cell.text)).strip(" .:") for cell in first]
    if not fields & _ASSIGNED and _counts_by_year(table):
        return True
    figures = "money" in fields or any(re.match(r"(?:các )?(?:chỉ tiêu|chỉ số|mục tiêu)\b|(?:đvt|đơn vị tính|thành tiền|đơn giá|số lượng|số tiền|số vốn|tỷ trọng|dự toán)$", words) for words in folded)
    return figures and not fields & {*_ASSIGNED, "monitor"} and not any(re.search(r"nhiệm vụ|công việc|đầu việc|hoạt động", words) for words in folded)


def _counts_by_year(table: Table) -> bool:
    """Whether figures stand below columns of years: how much, not when."""
    heads = {column for cell in table.cells() if cell.row < 2 and _YEAR_HEADER.match(fold(cell.text).strip()) for column in range(cell.column, cell.column + cell.col_span)}
    below = [cell.text.strip() for cell in table.cells() if cell.row > 0 and cell.column in heads and cell.text.strip() and not _YEAR_HEADER.match(fold(cell.text).strip())]
    return len(heads) >= 2 and bool(below) and sum(bool(_FIGURE.match(text)) for text in below) >= 0.6 * len(below)


def _last_day(column: str) -> date:
    """The end of a column "year:2023" or "year:2023:6:quý II" (up to its sixth month)."""
    parts = column.split(":")
    year, month = int(parts[1]), int(parts[2]) if len(parts) > 2 else 12
    return date(year, month, monthrange(year, month)[1])


def _shown(column: str) -> str:
    parts = column.split(":")
    return f"{parts[3]}/{parts[1]}" if len(parts) > 2 else parts[1]


def _part_of_year(text: str, above: str) -> tuple[int, str] | None:
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


def grid_of(table: Table) -> list[dict[int, Cell]]:
    """Row → column → the cell that covers it. Linear in the number of covered positions."""
    height = len(table.rows)
    grid: list[dict[int, Cell]] = [{} for _ in range(height)]
    for cell in table.cells():
        for row in range(cell.row, min(cell.row + cell.row_span, height)):
            for column in range(cell.column, cell.column + cell.col_span):
                grid[row].setdefault(column, cell)
    return grid


def _fields(grid: list[dict[int, Cell]], row: int) -> dict[int, str]:
    out = {}
    for column, cell in grid[row].items():
        text = cell.text
        if len(text) > 90:
            continue
        name = field_of(text)
        year = _YEAR_HEADER.match(fold(text).strip())
        if year:
            name = f"year:{year[1]}"
        elif _EVERY_HEADER.fullmatch(fold(text).strip(" .")):
            name = "recurs"
        elif name in {"lead", "time"} and _WHO_AND_WHEN.search(fold(text)):
            name = "lead:time"
        elif name == "both":
            name = "both:()" if _HELP_IN_BRACKETS.search(fold(text)) else "both:/" if _HELP_BEHIND_SLASH.search(fold(text)) else name
        if name:
            out[column] = name
    for column, name in out.items():
        if name == "lead" and _TASKS_LED.match(fold(grid[row][column].text).strip()) and sum(other in _LEADS for other in out.values()) > 1:
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


def _is_header(grid: list[dict[int, Cell]], row: int) -> bool:
    fields = _fields(grid, row)
    cells = {id(c): c for c in grid[row].values()}
    filled = [c for c in cells.values() if c.text.strip()]
    kinds = set(fields.values())
    if len(filled) < 2 or len(kinds) < 2:
        return False
    if not kinds & {*_LEADS, "task", "number", "time"}:
        return False
    named = sum(bool(fields.get(c.column)) for c in filled)
    return named >= max(2, 0.5 * len(filled)) and all(len(c.text) <= 120 for c in filled)


def read_task_table(table: Table) -> TaskTable | None:
    """Read ``table`` as tasks; None where its headers name neither tasks nor assignments."""
    if not table.rows or is_figures(table):
        return None
    grid = grid_of(table)
    card = _card(table, grid)
    if card is not None:
        return card
    begin = next((r for r, row in enumerate(grid) if row), 0)
    head = next((r for r in range(begin, min(begin + 6, len(grid))) if grid[r] and _is_header(grid, r)), None)
    if head is None or any(_own_labels(cell) for cell in grid[head].values()):
        labelled = _labelled(grid)
        if labelled is not None:
            return labelled
    if head is None:
        return None
    columns = _fields(grid, head)
    if not _ASSIGNED & set(columns.values()):
        # "Số | Nội dung và phân công", and below it "Chủ trì: A | Phối hợp: B | Thời gian: C"
        labelled = _labelled([{}] * (head + 1) + grid[head + 1 :])
        if labelled is not None:
            return labelled
    body = head + 1
    while body < len(grid) and _second_header(grid, body - 1, body):
        below = _fields(grid, body)
        for column, name in below.items():
            if name in {"start", "recurs"} or columns.get(column, "").split(":")[0] in {"", "time", "both", "lead"} or name.startswith("year:"):
                columns[column] = name
        for column, cell in grid[body].items():
            over = " ".join(grid[row][column].text for row in range(head, body) if column in grid[row])
            part, year = _part_of_year(cell.text, over), _YEAR_ABOVE.search(over)
            if part and year and cell.row == body:
                columns[column] = f"year:{year[1]}:{part[0]}:{part[1]}"
        body += 1
    for column in [c for c, name in columns.items() if name == "number"]:
        told = [row[column].text for row in grid[body:] if column in row and not is_empty(row[column].text)]
        if told and sum(len(text) > 24 for text in told) > 0.5 * len(told):
            del columns[column]  # "Mục | I. Giáo dục và đào tạo": titles, not numbers
    for column in [c for c, name in columns.items() if name == "task"]:
        told = [row[column].text for row in grid[body:] if column in row and row[column].col_span == 1 and not is_empty(row[column].text)]
        if len(told) > 1 and all(_RUNNING.fullmatch(text.strip()) for text in told):
            columns[column] = "number"  # "Việc | Tóm tắt | …" with numbers below "Việc"
    width = max((max(row) for row in grid if row), default=0) + 1
    _repeated_headers(grid, body, columns)
    if not {"time", "start", "lead:time"} & set(columns.values()):
        timed = _time_column(grid, body, width, columns)
        if timed is not None:
            columns[timed] = "time"
    _only_watching(grid, head, columns)
    if not _LEADS & set(columns.values()):
        leading = _lead_column(grid, head, body, width, columns)
        if leading is not None:
            columns[leading] = "lead"
    if "task" not in columns.values():
        # The widest unnamed column left of the assignments holds the tasks, if there is one.
        free = [c for c in range(width) if c not in columns]
        if free:
            lengths = {c: sum(len(row[c].text) for row in grid[body:] if c in row) for c in free}
            best = max(free, key=lambda c: lengths[c])
            if lengths[best] > 0:
                columns[best] = "task"
    named = set(columns.values())
    if not named & {*_ASSIGNED, "start", "recurs"} and not any(n.startswith("year:") for n in named):
        if not {"task", "product"} <= named:  # "Nội dung nhiệm vụ | Kết quả cần đạt": what is wanted of a task is no task
            return None
    headers = _header_words(grid, head, body, columns)
    if body < len(grid) and _numbering_row(grid, body):
        body += 1
    rows = _rows(grid, body, columns, headers)
    # Above the header: a page's first rows, which go on with the page before.
    rows = _rows([line if _assigned_row(line, columns) else {} for line in grid[:head]], 0, columns, headers) + rows
    return TaskTable(tuple(headers.items()), tuple(rows), columns=tuple(columns.items()))


def header_row(table: Table) -> int | None:
    """The first row that names columns of tasks and assignments."""
    grid = grid_of(table)
    return next((r for r in range(len(grid)) if grid[r] and _is_header(grid, r)), None)


def _assigned_row(line: dict[int, Cell], columns: dict[int, str]) -> bool:
    """Whether a row has a task and, in a column that assigns, an agency, a time or a repeat sign."""
    told = any(name == "task" and column in line and not is_empty(line[column].text) for column, name in columns.items())
    assigned = [(name, line[column]) for column, name in columns.items() if name in {*_LEADS, "time"} and column in line and line[column].col_span == 1]
    return told and any(
        _DITTO.match(text) or (find_deadlines(cell.text, role=Role.CELL) if name == "time" else _AGENCY_CELL.match(text))
        for name, cell in assigned
        if (text := fold(cell.text).strip())
    )


def continue_task_table(table: Table, before: TaskTable) -> TaskTable | None:
    """Read a table without headings of its own that goes on with ``before``; None where its columns are others."""
    columns = dict(before.columns)
    grid = grid_of(table)
    if not columns or not grid or is_figures(table):
        return None
    if max((max(row) for row in grid if row), default=0) != max(columns):
        return None
    leads = [row[c].text for row in grid for c, name in columns.items() if name in _LEADS and c in row and row[c].col_span == 1]
    filled = [fold(text).strip() for text in leads if not is_empty(text)]
    named = sum(bool(_AGENCY_CELL.match(text) or _DITTO.match(text)) for text in filled)
    if not filled or named < 0.5 * len(filled):
        return None
    return TaskTable(before.headers, tuple(_rows(grid, 0, columns, dict(before.headers))), columns=before.columns)


def _repeated_headers(grid: list[dict[int, Cell]], body: int, columns: dict[int, str]) -> None:
    """A header row repeated on the next page may show what the first one lost (a scan)."""
    for row in range(body, len(grid)):
        if _is_header(grid, row):
            for column, name in _fields(grid, row).items():
                columns.setdefault(column, name)


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


def _only_watching(grid: list[dict[int, Cell]], head: int, columns: dict[int, str]) -> None:
    """Beside a column of who does it, "Lãnh đạo phụ trách" or "Người chỉ đạo" only watches."""
    leading = {column for column, name in columns.items() if name in _LEADS}
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
        named = sum(bool(_AGENCY_CELL.match(text) or _DITTO.match(text)) and len(text) < 160 for text in texts)
        if len(texts) >= 3 and named >= 0.7 * len(texts):
            return column
    return None


def _numbering_row(grid: list[dict[int, Cell]], row: int) -> bool:
    """A row "(1) | (2) | (3)" that numbers the columns."""
    texts = [c.text.strip().strip("()") for c in {id(c): c for c in grid[row].values()}.values()]
    return len(texts) >= 3 and texts == [str(i) for i in range(1, len(texts) + 1)]


def _second_header(grid: list[dict[int, Cell]], head: int, row: int) -> bool:
    spans = {id(c): c for c in grid[head].values()}.values()
    if not any(c.row_span > 1 or c.col_span > 1 for c in spans):
        return False
    cells = [c for c in {id(c): c for c in grid[row].values()}.values() if c.row == row and c.text.strip()]
    if not cells:
        return any(c.row_span > 1 for c in spans)
    above = " ".join(c.text for c in spans)

    def heads(cell: Cell) -> bool:
        return bool(field_of(cell.text) or _YEAR_HEADER.match(fold(cell.text).strip()) or _part_of_year(cell.text, above))

    short = all(len(c.text) <= 60 for c in cells)
    return short and sum(map(heads, cells)) >= max(1, len(cells) // 2) and any(c.col_span > 1 for c in spans)


def _header_words(grid: list[dict[int, Cell]], head: int, body: int, columns: dict[int, str]) -> dict[str, str]:
    words: dict[str, str] = {}
    for column, name in columns.items():
        parts = []
        for row in range(head, body):
            cell = grid[row].get(column)
            if cell is not None and cell.text not in parts:
                parts.append(cell.text)
        words.setdefault(name, " ".join(parts))
    return words


def _ditto(grid: list[dict[int, Cell]], row: int, column: int, first: int) -> Cell | None:
    """The cell that a "-nt-" repeats."""
    for above in range(row - 1, first - 1, -1):
        cell = grid[above].get(column)
        if cell is None or not cell.text.strip():
            continue
        if not _DITTO.match(fold(cell.text).strip()):
            return cell if cell.col_span < 3 else None
    return None


def _rows(grid: list[dict[int, Cell]], first: int, columns: dict[int, str], headers: dict[str, str]) -> list[Row]:
    rows: list[Row] = []
    told: dict[str, tuple[tuple[str, Cell], ...]] = {}  # the assigning cells of the rows by number
    groups: list[tuple[int, str]] = []
    header_words = {fold(w) for w in headers.values()}
    within: Cell | None = None  # the cell that tells the year of this row and those below
    for row in range(first, len(grid)):
        line = grid[row]
        if not line:
            continue
        own = {id(c): c for c in line.values()}
        texts = [fold(c.text).strip() for c in own.values() if c.text.strip()]
        if len(texts) >= 2 and sum(t in header_words for t in texts) >= max(2, len(texts) - 1):
            continue
        if _numbering_row(grid, row) and rows == []:
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
        within = _year_of_row(line, columns, within)
        for column in sorted(line):
            cell = line[column]
            name = columns.get(column)
            if name is None or (id(cell) in used and (name.startswith("year:") or name in {f for f, c in cells if c is cell})):
                continue
            used.add(id(cell))
            if name.startswith("year:"):
                if _MARK.match(cell.text.strip()):
                    marked = max(marked, (_last_day(name), _shown(name)))
                elif _RECURS.search(fold(cell.text)):
                    if not any(known is cell for _, known in cells):
                        cells.append(("time", cell))
                elif find_deadlines(cell.text, role=Role.CELL, year=int(name[5:9])):  # "Tháng 4" below "Năm 2023"
                    if not any(known is cell for _, known in cells):
                        cells.append((f"time:{name[5:9]}", cell))
                elif not is_empty(cell.text):  # a step: the last one's column is the end
                    last = max(c for c in range(cell.column, cell.column + cell.col_span) if columns.get(c, "").startswith("year:"))
                    marked = max(marked, (_last_day(columns[last]), _shown(columns[last])))
                continue
            if name == "in-year":
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
            if _DITTO.match(fold(cell.text).strip()):
                repeated = _ditto(grid, row, column, first)
                if repeated is not None:
                    cells += _told(name, repeated)
                continue
            as_in = _AS_IN_ROW.match(fold(cell.text).strip())
            cells += [(field, one) for field, one in told.get(as_in[1], ()) if field in _told_by(name)] if as_in and as_in[1] in told else _told(name, cell)
        if within is not None:
            cells = _in_year(cells, within, headers.get("time", ""))
        rows.append(Row(row, number, tuple(tasks), tuple(cells), tuple(t for _, t in groups), marked[0] if marked[1] else None, marked[1]))
        told.setdefault(fold(number).strip(" .()"), rows[-1].cells)
    return _join_split(rows)


def _told_by(name: str) -> frozenset[str]:
    """The fields that a column's cells may tell."""
    return _LEADS | {name, "supporting", "time"} if name in {"both", "both:/", "both:()", "lead:time"} else frozenset({name})


def _year_of_row(line: dict[int, Cell], columns: dict[int, str], before: Cell | None) -> Cell | None:
    """The cell of a row's year; an empty one, or a repeat sign, is of the year above."""
    own = next((line[column] for column, name in columns.items() if name == "in-year" and column in line), None)
    return own if own is not None and _IN_YEAR.search(own.text) else before


_IN_YEAR = re.compile(r"\b20\d\d\b")


def _in_year(cells: list[tuple[str, Cell]], year: Cell, header: str) -> list[tuple[str, Cell]]:
    """A row's cells with its time in its year: "I" below "Quý" and "2022" below "Năm"; the year itself where nothing stands there."""
    number = _IN_YEAR.search(year.text)
    out: list[tuple[str, Cell]] = []
    timed = False
    for name, cell in cells:
        if name == "time" and not is_empty(cell.text) and number:
            word = fold(header).split()[0] if re.fullmatch(r"[\s,]*(?:i{1,3}|iv|\d{1,2})(?:\s*(?:,|-|–|và)\s*(?:i{1,3}|iv|\d{1,2}))*[\s,]*", fold(cell.text)) and header.strip() else ""
            out.append((f"time:{number[0]}", replace(cell, text=f"{word.capitalize()} {cell.text.strip()}") if word else cell))
            timed = True
        elif name != "time":
            out.append((name, cell))
    return out if timed else [*out, ("time", year)]


def _told(name: str, cell: Cell) -> list[tuple[str, Cell]]:
    """A cell by its field; of one that tells who and when, or who leads and who helps, the one and the other."""
    if name.startswith("both:"):
        return _leading_and_helping(name, cell)
    if name != "lead:time":
        return [(name, cell)]
    lines = [line.strip() for line in cell.text.split("\n") if line.strip()]
    letters = [match[0] if (match := _LETTERED_LINE.match(line)) else "" for line in lines]
    if len(lines) < 2 or not all(letters):
        lines, letters = [cell.text], [""]
    told = [_who_and_when(line.removeprefix(letter)) for line, letter in zip(lines, letters, strict=True)]
    out = []
    for field, values in (("lead", [who for who, _ in told]), ("time", [when for _, when in told])):
        text = "\n".join(letter + value for letter, value in zip(letters, values, strict=True) if value)
        if text:
            out.append((field, replace(cell, text=text)))
    return out


_LETTERED_LINE = re.compile(r"[a-zđ]\)\s*")
#: Where the time begins in a cell that tells who and when: "Phòng Y tế (thường xuyên)", "Phòng Y tế, quý II/2022".
_THEN_WHEN = re.compile(
    r"[\n;]|\s[–—]\s|[,(]\s*(?=(?:trước|xong|hoàn thành|hạn|trong|quý|năm|tháng|hết|đến|từ|thường xuyên|hằng|hàng|mỗi|định kỳ|theo|giai đoạn|cuối|sau khi|\d{1,2}/\d))|\.\s",
    re.IGNORECASE,
)


def _who_and_when(text: str) -> tuple[str, str]:
    """Who leads, and by when, in a value that tells both."""
    pieces = [piece.strip() for piece in _THEN_WHEN.split(text) if piece.strip(" ()")]
    timed = [bool(find_deadlines(piece, role=Role.CELL)) for piece in pieces]
    who = "; ".join(piece.rstrip(")") if piece.count("(") < piece.count(")") else piece for piece, time in zip(pieces, timed, strict=True) if not time)
    when = "; ".join(piece.strip(" ()") for piece, time in zip(pieces, timed, strict=True) if time)
    return who, when


def _leading_and_helping(name: str, cell: Cell) -> list[tuple[str, Cell]]:
    """A cell below "Chủ trì (phối hợp)" or "Chủ trì / phối hợp", by its own brackets or slash; whole where it has none."""
    if name == "both:()":
        helping = "; ".join(match[1] for match in _BRACKETS.finditer(cell.text))
        parts = [_BRACKETS.sub(" ", cell.text), helping] if helping else []
    else:
        parts = re.split(r"\s/\s|(?<=\w)/\s|\s/(?=\w)", cell.text, maxsplit=1)
        if len(parts) < 2 or not all(is_empty(part) or _AGENCY_CELL.match(fold(part)) for part in parts):
            parts = []
    if len(parts) < 2 or re.search(r"chủ trì|phối hợp", fold(cell.text)):
        return [("both", cell)]
    return [(field, replace(cell, text=text.strip())) for field, text in zip(("lead", "supporting"), parts, strict=True) if not is_empty(text)]


_BRACKETS = re.compile(r"\(([^()]*)\)")


def _group_row(line: dict[int, Cell], columns: dict[int, str], row: int) -> tuple[int, str] | None:
    """(level, title) of a row that only titles the rows below it."""
    own = list({id(c): c for c in line.values()}.values())
    filled = [c for c in own if c.text.strip()]
    begun = [c for c in filled if c.row == row]
    if not begun:
        return None
    assigned = [c for c, name in columns.items() if name in {*_LEADS, "time"}]

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
        if columns.get(who.column) == "task" and columns.get(when.column) == "time" and is_agency_cell(who.text) and len(who.text.split()) < _TITLE_WORDS:
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


def _card(table: Table, grid: list[dict[int, Cell]]) -> TaskTable | None:
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
    if len(labelled) >= 2 and _is_header(grid, labelled[0][0]) and field_of(labelled[0][3].text) is not None:
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


def _labelled(grid: list[dict[int, Cell]]) -> TaskTable | None:
    """A table without headers whose cells bear labels of their own: "Chủ trì: A | Phối hợp: B | Thời gian: C" below, or beside, the task."""
    lines = [list({id(c): c for c in row.values()}.values()) for row in grid]
    lines = [[c for c in line if not is_empty(c.text)] for line in lines]
    parts = [[(cell, _own_labels(cell)) for cell in line] for line in lines]
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
        if len(line) == 1 and plain and plain[0].col_span > 1 and len(plain[0].text.split()) <= _TITLE_WORDS and _tells_a_task(parts[at + 1 : at + 2]):
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
_TITLE_WORDS = 14
_LONGEST_TIME = 60


def _tells_a_task(parts: list[list[tuple[Cell, list[tuple[str, Cell]]]]]) -> bool:
    """Whether the line has words without a label beside what assigns them."""
    return any(len(line) > 1 and any(not said and len(cell.text.split()) > 3 and not _only_a_time(cell.text) for cell, said in line) for line in parts)


def _only_a_time(text: str) -> bool:
    """Whether a cell tells a time and nothing else."""
    spans = find_deadlines(text, role=Role.CELL)
    return bool(spans) and spans[0].start <= 1 and spans[-1].end >= len(text.rstrip(" .;")) - 1


def _own_labels(cell: Cell) -> list[tuple[str, Cell]]:
    """The labelled values of a cell that begins with a label."""
    found = segments(cell.text)
    if not found or cell.text[: found[0].label].strip(" -+*•\t"):
        return []
    return [(s.field, replace(cell, text=cell.text[s.start : s.end].strip(" ;,\n"))) for s in found if cell.text[s.start : s.end].strip(" ;,.\n")]
