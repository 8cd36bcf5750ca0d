"""Tables whose columns agencies head: what do the signs below mean?"""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from docgen.language.assignments import field_of
from docgen.model import Cell
from docgen.tables.cells import ASSIGNED, is_agency_cell, is_empty
from docgen.text import fold

#: Signs in columns that agencies head, and what they mean where the plan doesn't say; "x" helps where another sign leads.
_SIGNS = {
    **dict.fromkeys(("ct", "c", "chủ trì", "chính", "cơ quan chủ trì", "đơn vị chủ trì"), "lead"),
    **dict.fromkeys(("o", "0", "○", "◯", "ph", "p", "phối hợp", "h", "hỗ trợ", "tham gia", "□", "△"), "supporting"),
}
_CROSSES = frozenset({"x", "✓", "✔", "√", "v", "●", "•", "*", "■", "+", "⚫"})
_MEANING = re.compile(r"(?<!\w)[\"'(\[]?([a-zđ\d✓✔√●○◯■□△⚫*+•]{1,2})[\"')\]]?\s*(?:là|:|=|-|–)\s*(?:(?:cơ quan|đơn vị|phòng|nơi|vai trò)\s+)?(chủ trì|phối hợp|hỗ trợ|tham gia)")


def meanings(legend: str) -> dict[str, str]:
    """What the plan says that its signs mean: "X: chủ trì; O: phối hợp" → {"x": "lead", "o": "supporting"}."""
    return {match[1]: "lead" if match[2] == "chủ trì" else "supporting" for match in _MEANING.finditer(fold(legend))}


def columns_of_agencies(grid: list[dict[int, Cell]], head: int, body: int, columns: dict[int, str]) -> tuple[dict[int, Cell], int]:
    """The columns that agencies head and signs fill, each with its heading, and the row below the headings."""
    for row in range(head, min(body + 1, len(grid))):
        signed = {column: cell for column, cell in signed_columns(grid, row).items() if columns.get(column) in {None, *ASSIGNED}}
        if len(signed) > 1:
            return signed, max(body, row + 1)
    return {}, body


def signed_columns(grid: list[dict[int, Cell]], row: int) -> dict[int, Cell]:
    """The columns that agencies head in a row, and below which stand signs alone."""
    heads = {column: cell for column, cell in grid[row].items() if cell.col_span == 1 and is_agency_cell(cell.text) and not field_of(cell.text)}
    return {column: cell for column, cell in heads.items() if _only_signs([line[column].text for line in grid[row + 1 :] if column in line and line[column] is not cell])}


def _only_signs(texts: list[str]) -> bool:
    told = [fold(text).strip(" ()") for text in texts if not is_empty(text)]
    return bool(told) and all(text in _SIGNS or text in _CROSSES or len(text) <= 2 for text in told)


def roles_of_signs(cells: Iterable[str], marks: Mapping[str, str]) -> dict[str, str]:
    """What each sign in ``cells`` makes of its agency, "lead" or "supporting": what the plan says (``marks``), else what is usual; those that say nothing left out."""
    told = {fold(text).strip(" ()") for text in cells} - {""}
    roles = {sign: marks.get(sign, _SIGNS.get(sign, "")) for sign in sorted(told)}
    others = "supporting" if "lead" in roles.values() else "lead"
    return {sign: role or others for sign, role in roles.items() if role or sign in _CROSSES}


def roles_by_mark(grid: list[dict[int, Cell]], body: int, agencies: Mapping[int, Cell], marks: Mapping[str, str]) -> dict[int, str]:
    """Column → "marks:x=lead;o=supporting" of the columns that agencies head."""
    roles = roles_of_signs([line[column].text for line in grid[body:] for column in agencies if column in line], marks)
    return dict.fromkeys(agencies, "marks:" + ";".join(f"{sign}={role}" for sign, role in sorted(roles.items()))) if roles else {}


#: What a column of roles says of the agency in its row: "Chủ trì", "Phối hợp thực hiện".
HELPS = re.compile(r"\W*(?:đơn vị |cơ quan )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện)?\W*$")
_ROLE = re.compile(rf"\W*(?:đơn vị |cơ quan )?(?:chủ trì|đầu mối|thường trực)(?: thực hiện| chính)?\W*$|{HELPS.pattern}")


def role_column(grid: list[dict[int, Cell]], body: int, columns: Mapping[int, str]) -> dict[int, str]:
    """The column whose cells say whether their row's agency leads or helps ("Cơ quan | Vai trò"), as {column: "role"}; nothing where there is none."""
    for column in sorted({column for line in grid[body:] for column in line}):
        told = [fold(line[column].text) for line in grid[body:] if column in line and not is_empty(line[column].text)]
        if len(told) > 1 and any(HELPS.match(text) for text in told) and all(_ROLE.match(text) for text in told) and columns.get(column) != "task":
            return {column: "role"}
    return {}
