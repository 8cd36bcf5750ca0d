"""What does a row of words tell of columns: where does white part it, is it a title across them, or their headings?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from docgen.read.pdf_lines import row_text
from docgen.read.pdf_sheet import Piece
from docgen.text import fold

SLACK = 1.5
"""Points by which a column's edge may waver."""

_HEADING = re.compile(
    r"(?:s?tt|số tt|(?:các )?(?:nội dung|nhiệm vụ|công việc|việc)|tên|đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn|hạn|tiến độ"
    r"|hoàn thành|sản phẩm|kết quả|ghi chú|kinh phí|người|trách nhiệm|phân công|lãnh đạo|phụ trách)\b"
)

Pieces = Sequence[Piece]


def column_starts(rows: Sequence[Pieces]) -> dict[float, list[int]]:
    """Where words begin behind clear white at least twice, and behind some at least three times: the most often first.

    With each, the rows in which it is not the row's first word that begins there.
    """
    if len(rows) < 3:
        return {}
    clear: dict[int, list[float]] = {}
    left = min(row[0].x0 for row in rows)
    for row in rows:
        reach = left
        for _, x0, _, x1, _, size, *_ in row:
            if x0 - reach > 0.9 * size:
                clear.setdefault(round(x0), []).append(x0)
            if x1 > reach:
                reach = x1
    width = range(-1, 2)
    found: list[tuple[int, float]] = []
    for key in clear:
        values = sorted(x for d in width for x in clear.get(key + d, ()))
        if len(values) >= 2:
            found.append((len(values), values[len(values) // 2]))
    kept: dict[float, list[int]] = {}
    for count, x in sorted(found, key=lambda item: (-item[0], item[1])):
        if len(kept) == 8:
            break
        if any(abs(x - other) <= 2 * SLACK for other in kept):
            continue
        low, high = x - SLACK, x + SLACK
        inner = [i for i, row in enumerate(rows) if row[0].x0 < low and any(low <= p.x0 <= high for p in row)]
        if len(inner) >= 2 and (len(inner) >= 3 or count >= 3 or sum(low <= row[0].x0 <= high for row in rows) + len(inner) >= 3):
            kept[x] = inner
    return kept


def sides_of(row: Pieces, x: float, slack: float = SLACK) -> tuple[list[Piece], list[Piece]] | None:
    """What a row has before and from ``x`` on; None where a word crosses into the white before it."""
    before = [p for p in row if p.x0 < x - slack]
    after = [p for p in row if p.x0 >= x - slack]
    reach = max((p.x1 for p in before), default=float("-inf"))
    if reach > x - 0.12 * row[0].size:
        return None
    if after and after[0].x0 > x + slack and before and after[0].x0 - reach < 0.9 * row[0].size:
        return None
    return before, after


def opens_at(row: Pieces, x: float, slack: float = SLACK) -> bool:
    """Whether a row has something on both sides of the white before ``x``, and begins anew right there."""
    sides = sides_of(row, x, slack)
    return sides is not None and bool(sides[0]) and bool(sides[1]) and sides[1][0].x0 <= x + slack


def split_row(row: Pieces, lefts: Sequence[float]) -> list[list[Piece]]:
    """The pieces of a row by column."""
    parts: list[list[Piece]] = [[] for _ in range(len(lefts) + 1)]
    edges = [left - SLACK for left in lefts]
    for piece in row:
        parts[bisect_right(edges, piece.x0)].append(piece)
    return parts


def rules_between(rules: Sequence[float], above: Pieces, below: Pieces) -> int:
    """How many lying rules part two rows."""
    return bisect_right(rules, below[0].baseline) - bisect_left(rules, above[0].baseline)


def is_title(row: Pieces) -> bool:
    """Whether a row could be a section's title within a table: bold, or several words in capitals."""
    if row[0].bold:
        return all(p.bold for p in row)
    if not row[0].text.isupper():
        return False
    text = row_text(row)
    return text.isupper() and len(text) > 12 and " " in text


def names_column(part: Pieces) -> bool:
    """Whether a part of a row begins as the heading of a plan's column does."""
    return bool(_HEADING.match(fold(row_text(part))))
