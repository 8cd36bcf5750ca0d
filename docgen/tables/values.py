"""What does a cell tell that holds several values: who and when, who leads and who helps, a time in its row's year?"""

# ruff: noqa: E501  (a list of words cut into short lines hides what it lacks)

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from docgen.language.deadlines import Role, find_deadlines
from docgen.model import Cell
from docgen.tables.cells import AGENCY_CELL, LEADS, is_empty
from docgen.text import fold


def last_day(column: str) -> date:
    """The end of a column "year:2023" or "year:2023:6:quý II" (up to its sixth month)."""
    parts = column.split(":")
    year, month = int(parts[1]), int(parts[2]) if len(parts) > 2 else 12
    return date(year, month, monthrange(year, month)[1])


def words_shown(column: str) -> str:
    """The words of a column "year:2023" or "year:2023:6:quý II", as its heading shows them."""
    parts = column.split(":")
    return f"{parts[3]}/{parts[1]}" if len(parts) > 2 else parts[1]


def fields_told_by(name: str) -> frozenset[str]:
    """The fields that a column's cells may tell."""
    return LEADS | {name, "supporting", "time"} if name in {"both", "both:/", "both:()", "lead:time"} else frozenset({name})


def year_of_row(line: dict[int, Cell], columns: dict[int, str], before: Cell | None) -> Cell | None:
    """The cell of a row's year; an empty one, or a repeat sign, is of the year above."""
    own = next((line[column] for column, name in columns.items() if name == "in-year" and column in line), None)
    return own if own is not None and _IN_YEAR.search(own.text) else before


_IN_YEAR = re.compile(r"\b20\d\d\b")


def in_year(cells: list[tuple[str, Cell]], year: Cell, header: str) -> list[tuple[str, Cell]]:
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


def values_told(name: str, cell: Cell) -> list[tuple[str, Cell]]:
    """A cell by its field; of one that tells who and when, or who leads and who helps, the one and the other."""
    if name.startswith("both:"):
        return _leading_and_helping(name, cell)
    if name != "lead:time":
        return [(name, cell)]
    lines = [line.strip() for line in cell.text.split("\n") if line.strip()]
    letters = [match[0] if (match := _LETTERED_LINE.match(line)) else "" for line in lines]
    if len(lines) < 2 or not all(letters):
        lines, letters = [cell.text], [""]
    told = [who_and_when(line.removeprefix(letter)) for line, letter in zip(lines, letters, strict=True)]
    out = []
    for field, values in (("lead", [who for who, _ in told]), ("time", [when for _, when in told])):
        text = "\n".join(letter + value for letter, value in zip(letters, values, strict=True) if value)
        if text:
            out.append((field, replace(cell, text=text)))
    return out


_LETTERED_LINE = re.compile(r"[a-zđ]\)\s*")
#: Where the time begins in a cell that tells who and when: "Phòng Y tế (thường xuyên)", "Phòng Y tế, quý II/2022".
_THEN_WHEN = re.compile(
    r"[\n;]|\s[–—]\s|\s/\s|(?:[,(]|\s-\s)\s*(?=(?:trước|xong|hoàn thành|hạn|trong|quý|năm|tháng|hết|đến|từ|thường xuyên|hằng|hàng|mỗi|định kỳ|theo|giai đoạn|cuối|sau khi|\d{1,2}/\d))|\.\s",
    re.IGNORECASE,
)


def who_and_when(text: str) -> tuple[str, str]:
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
        if len(parts) < 2 or not all(is_empty(part) or AGENCY_CELL.match(fold(part)) for part in parts):
            parts = []
    if len(parts) < 2 or re.search(r"chủ trì|phối hợp", fold(cell.text)):
        return [("both", cell)]
    return [(field, replace(cell, text=text.strip())) for field, text in zip(("lead", "supporting"), parts, strict=True) if not is_empty(text)]


_BRACKETS = re.compile(r"\(([^()]*)\)")
