"""The cells of task tables: which are empty, which repeat the one above, which name an agency; rows and tables as they are read."""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from docgen.model import Cell, Table
from docgen.text import fold

DITTO = re.compile(r"^\W*(?:-?\s*n\.?t\.?\s*-?|[-~¬=]\s*t?n[frt]{1,2}|t?n[frt]{1,2}\s*[-~¬=]|như trên|nt|nhƣ trên|\"|''|,,|”|“|〃)\W*$")
_EMPTY = re.compile(r"^[\s.…_\-–/\\*\u00a0]*$|^\[[^\]]*\]$|^\((?:điền|ghi|nội dung)[^)]*\)$|^(?:chọn|nhập|điền) (?:một |1 )?(?:đơn vị|cơ quan|mục|ngày|giá trị|tên|nội dung|thời gian|thời hạn|phòng, ban|người)(?: (?:chủ trì|phối hợp|thực hiện|hoàn thành|phụ trách|đơn vị|cơ quan))?[.…\s]*$|^choose an item\.?$|^click or tap\b.*$")
#: How an agency's name begins, or what repeats the cell above it.
AGENCY_CELL = re.compile(
    r"\W*(?:(?:trưởng|giám đốc|phó giám đốc|chủ tịch|chánh|các|đồng chí|lãnh đạo)\s+)*(?:p(?=\.\s?\w)|phòng|sở|ban|ubnd|uỷ ban|ủy ban|bảo hiểm xã hội|bhxh|trung tâm|văn phòng|hội|công an|đảng ủy|đảng đoàn|ban cán sự|thường trực|thành ủy|thành đoàn|kho bạc|trạm|khối|chi bộ|chi cục|thanh tra|ubmttq|mttq|mặt trận|liên đoàn|quận đoàn"
    r"|huyện đoàn|đoàn|đội|tổ|bcsđ|bộ|cục|chi nhánh|ngân hàng|trường|viện|bệnh viện)\b"
)
#: The fields of columns that say who leads; "lead:time" says when as well.
LEADS = frozenset(("lead", "both", "both:/", "both:()", "lead:time"))
#: The fields of columns that assign.
ASSIGNED = LEADS | {"time", "supporting"}


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
    column: int | None = None  # of a table turned on its side, whose columns are the tasks

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
    return bool(DITTO.match(fold(text).strip()))


def is_agency_cell(text: str) -> bool:
    """Whether a cell begins with an agency, or repeats the one above it."""
    folded = fold(text).strip()
    return bool(AGENCY_CELL.match(folded) or DITTO.match(folded))


def grid_of(table: Table) -> list[dict[int, Cell]]:
    """Row → column → the cell that covers it. Linear in the number of covered positions."""
    height = len(table.rows)
    grid: list[dict[int, Cell]] = [{} for _ in range(height)]
    for cell in table.cells():
        for row in range(cell.row, min(cell.row + cell.row_span, height)):
            for column in range(cell.column, cell.column + cell.col_span):
                grid[row].setdefault(column, cell)
    return grid
