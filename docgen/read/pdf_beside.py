"""Which lines stand side by side as the cells of a table, though neither rule nor headings say so?

Two columns or more whose lines begin at one place, row after row: tasks with their unit
and time beside them, labels with their values.  Here the stretch of lines is found that keeps the white between
two columns; whether it is a table, and what its cells say, tells :mod:`docgen.read.pdf_lanes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from docgen.read.pdf_lanes import read_columns
from docgen.read.pdf_lines import says_head_or_sign
from docgen.read.pdf_sheet import Piece, Sheet, distinct
from docgen.read.pdf_sides import SLACK, Pieces, column_starts, is_title, names_column, opens_at, rules_between, sides_of
from docgen.read.pdf_tables import TableDraft


class _Stretch(NamedTuple):
    """Rows ``start`` to ``end`` (the row after the last); the first ``head`` of them are headings."""

    start: int
    end: int
    head: int


def tables_beside(rows: Sequence[list[Piece]], sheet: Sheet, doubtful: float) -> list[tuple[int, int, TableDraft]]:
    """The tables among ``rows``: first row, the row after the last, and the table, from top to bottom."""
    rules = distinct((rule.top for rule in sheet.rules if rule.horizontal and rule.x1 - rule.x0 > 100), 3.0)
    taken: list[tuple[int, int, TableDraft]] = []
    for x, inner in column_starts(rows).items():
        done = 0
        inner = [i for i in inner if opens_at(rows[i], x)]
        if not inner or (len(inner) == 1 and len(rows) > 5):
            continue
        for i in inner:
            if i < done or any(start <= i < end for start, end, _ in taken):
                continue
            stop = min((start for start, _, _ in taken if start > i), default=len(rows))
            found = _grow(rows[:stop], i, x, rules)
            if found is None:
                continue
            done = found.end
            low = max((end for _, end, _ in taken if end <= i), default=0)
            if found.start < low:
                continue
            draft = read_columns(rows[found.start : found.end], found.head, x, rules, sheet, doubtful)
            if draft is not None:
                taken.append((found.start, found.end, draft))
    return sorted(taken, key=lambda item: item[0])


def _grow(rows: Sequence[list[Piece]], first: int, x: float, rules: Sequence[float]) -> _Stretch | None:
    """The stretch of rows from ``first`` on that keep the white before ``x``, with its headings."""
    end, titles = first, 0
    both: list[int] = []
    margin = min(p.x0 for p in rows[first])
    for j in range(first, len(rows)):
        row = rows[j]
        sides = sides_of(row, x)
        if abs(row[0].size - rows[first][0].size) > 0.1 * row[0].size:
            break
        if j > first and (row[0].baseline - rows[j - 1][0].baseline > 3.4 * row[0].size or rules_between(rules, rows[j - 1], row) > 1):
            break
        if sides is None or not sides[1]:
            titles = titles + 1 if is_title(row) else 0
            if titles > 2 or (sides is None and not (titles and abs(row[0].x0 - margin) < 30)):
                break
            continue
        titles = 0
        both.append(j)
        end = j + 1
    if len(both) < 3:
        return None
    sign = next((j for j in both if says_head_or_sign(rows[j])), end)
    both = [j for j in both if j < sign]
    if len(both) < 3:
        return None
    end = both[-1] + 1
    pitch = _pitch(rows[first:end])
    while end < len(rows) and _is_rest(rows, end, x, margin, pitch):
        end += 1
    rest = _rest_above(rows, first, x, margin, pitch)
    head = _headings(rows, first - rest, x)
    if rest and not head and first - rest > 1:
        rest = 0  # only the page's top, under its number, is where a row may go on from the page before
        head = _headings(rows, first, x)
    return _Stretch(first - rest - head, end, head)


def _rest_above(rows: Sequence[Pieces], first: int, x: float, margin: float, pitch: float) -> int:
    """How many rows above ``first`` are what is left of a cell on the page before."""
    for count in range(1, min(first, 6) + 1):
        row = rows[first - count]
        sides = sides_of(row, x)
        at = abs(row[0].x0 - margin) <= 2 * SLACK or abs(row[0].x0 - x) <= SLACK
        if sides is None or all(sides) or not at or rows[first - count + 1][0].baseline - row[0].baseline > 1.5 * pitch or is_title(row):
            return 0
        above = rows[first - count - 1]
        top = count == first or row[0].baseline - above[0].baseline > 1.5 * pitch or opens_at(above, x, 30.0)
        if row[0].text[:1].islower() and top:
            return count
    return 0


def _is_rest(rows: Sequence[Pieces], at: int, x: float, margin: float, pitch: float) -> bool:
    """Whether a row below the last one with both columns still belongs to its cell on the left."""
    row, last = rows[at], rows[at - 1]
    sides = sides_of(row, x)
    if sides is None or sides[1] or is_title(row) or says_head_or_sign(row):
        return False
    left = sides_of(last, x)
    above = left[0] if left is not None and left[0] else last
    close = row[0].baseline - above[0].baseline < 1.12 * pitch
    return close and row[0].x0 < margin + 3.5 * row[0].size and (above[-1].x1 + 60 > x or row[0].text[:1].islower())


def _pitch(rows: Sequence[Pieces]) -> float:
    """How far the lines of a cell are apart."""
    steps = sorted(b[0].baseline - a[0].baseline for a, b in pairwise(rows) if b[0].baseline - a[0].baseline > 0.9 * b[0].size)
    return steps[len(steps) // 6] if steps else 1.2 * rows[0][0].size


def _headings(rows: Sequence[Pieces], first: int, x: float) -> int:
    """How many rows above ``first`` are the columns' headings, centred over them, and titles below these."""
    count = 0
    for j in range(first - 1, max(first - 6, -1), -1):
        row, below = rows[j], rows[j + 1]
        if below[0].baseline - row[0].baseline > 3.2 * row[0].size or says_head_or_sign(row):
            break
        sides = sides_of(row, x)
        if sides is not None and sides[0] and sides[1]:
            named = [names_column(side) for side in sides]
            if all(named) or (any(named) and all(p.bold for p in row)):
                count = first - j
            else:
                break
        elif count:  # the headings' first line, if only one of them takes two
            near = below[0].baseline - row[0].baseline < 1.5 * row[0].size
            if not (sides is not None and sides[1] and near and all(p.bold for p in row)):
                break
            count = first - j
        elif not is_title(row):
            break
    return count
