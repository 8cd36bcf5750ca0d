"""Which rows of a page are two columns of running text, though hardly more than a space parts them?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.read.pdf_lines import Row


def prose_columns(rows: Sequence[Row]) -> list[tuple[int, int, float]]:
    """Stretches of rows in two columns of running text: first row, row after the last, the gutter's middle.

    The gutter may be as narrow as a wide space: what tells is that the lines on its right begin at one place, row
    after row, with no word across the white before it.
    """
    found: list[tuple[int, int, float]] = []
    if len(rows) < 6:
        return found
    begins: dict[int, int] = {}
    for row in rows:
        for a, b in pairwise(row.pieces):
            if b.x0 - a.x1 > 0.45 * row.size:
                begins[round(b.x0)] = begins.get(round(b.x0), 0) + 1
        begins[round(row.x0)] = begins.get(round(row.x0), 0) + 1
    left, right = min(row.x0 for row in rows), max(row.x1 for row in rows)
    for x, count in sorted(begins.items(), key=lambda item: -item[1]):
        count = sum(begins.get(x + d, 0) for d in (-1, 0, 1))
        if count < 6 or not left + 0.3 * (right - left) < x < left + 0.7 * (right - left):
            continue
        start = 0
        while start < len(rows):
            end = start
            while end < len(rows) and not _crosses(rows[end], x):
                end += 1
            block = _trim(rows, start, end, x) if end - start >= 6 else None
            if block is not None:
                found.append(block)
            start = end + 1
        if found:
            break
    return found


def _crosses(row: Row, x: float) -> bool:
    """Whether a word of a row reaches into the white before ``x``."""
    return any(p.x0 < x - 1.5 and p.x1 > x - 0.45 * row.size for p in row.pieces)


def _trim(rows: Sequence[Row], start: int, end: int, x: float) -> tuple[int, int, float] | None:
    """The rows from ``start`` to ``end`` that are two columns of prose about ``x``: both sides full, again and again."""
    size = rows[start].size
    sides = [(any(p.x0 < x - 1.5 for p in row.pieces), any(p.x0 >= x - 1.5 for p in row.pieces)) for row in rows[start:end]]
    right = [i for i, (_, b) in enumerate(sides) if b]
    levels = [row.baseline for row, (a, _) in zip(rows[start:end], sides, strict=True) if a]
    if len(right) < 5 or len(levels) < 5:
        return None
    steps = sorted(b - a for a, b in pairwise(levels))
    pitch = max(steps[len(steps) // 2], 1.1 * size)
    gutter = max(p.x1 for row in rows[start:end] for p in row.pieces if p.x0 < x - 1.5)
    first, last = right[0], right[-1]
    first -= _reach(rows[start : start + first + 1][::-1], pitch, gutter)
    last += _reach(rows[start + last : end], pitch, gutter)
    held = rows[start + first : start + last + 1]
    at = [min(p.x0 for p in row.pieces if p.x0 >= x - 1.5) for row in held if any(p.x0 >= x - 1.5 for p in row.pieces)]
    lefts = [row for row in held if row.x0 < x - 1.5]
    ends = [max(p.x1 for p in row.pieces if p.x0 < x - 1.5) for row in lefts]
    words = sum(len(row.pieces) for row in held)
    aligned = sum(abs(value - x) < 2 for value in at) >= 0.65 * len(at)
    reach = max(row.x1 for row in held)
    full = sum(value > gutter - 4 * size for value in ends) >= 0.5 * len(ends)
    full = full and sum(row.x1 > reach - 4 * size for row in held if row.x1 > x) >= 0.5 * len(at)
    if len(at) < 5 or len(lefts) < 5 or not aligned or not full or words < 6 * len(held):
        return None
    return start + first, start + last + 1, (gutter + x) / 2


def _reach(rows: Sequence[Row], pitch: float, gutter: float) -> int:
    """How many rows on the left only belong to the column beside the first row: close by, or full lines further on."""
    reach = 0
    for i in range(1, len(rows)):
        apart = abs(rows[i].baseline - rows[i - 1].baseline)
        if apart > 2.2 * pitch:
            break
        if rows[i].x1 > gutter - 4 * rows[i].size or (apart < 1.3 * pitch and reach == i - 1):
            reach = i
    return reach
