"""Which lines stand side by side as the cells of a table, though neither rule nor headings say so?

Two columns or more whose lines begin at one place, row after row: tasks with their unit
and time beside them, labels with their values.  What tells them from running text in columns is that
the cells of a row begin together: both on one baseline, white above one of them or a number before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from docgen.model import Doubt
from docgen.read.pdf_lines import Line, make_line, row_text, says_head_or_sign
from docgen.read.pdf_paragraphs import join_cell
from docgen.read.pdf_sheet import Box, Piece, Sheet, distinct
from docgen.read.pdf_tables import CellDraft, TableDraft
from docgen.text import fold

_SLACK = 1.5  # points by which a column's edge may waver
_HEADING = re.compile(
    r"(?:s?tt|số tt|(?:các )?(?:nội dung|nhiệm vụ|công việc|việc)|tên|đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn|hạn|tiến độ"
    r"|hoàn thành|sản phẩm|kết quả|ghi chú|kinh phí|người|trách nhiệm|phân công|lãnh đạo|phụ trách)\b"
)
_COUNTS = re.compile(r"(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?[a-zđ]\)|[IVX]{1,5}\.)(?=\s|\D|$)|\d{1,3}$")
_MARKER = re.compile(r"(?:[-–+•*▪●○✓➢→☐■□◆ov]|\(?\d{1,3}(?:\.\d{1,2})*[.)]?|\(?[a-zđ][.)]|[IVX]{1,5}[.)])$")
_LEADER = re.compile(r"\.{5}|…{2}|_{4}")
_ENDED = re.compile(r"[:;.?!]['\"”’)]*$")

Pieces = Sequence[Piece]


@dataclass(slots=True)
class _Table:
    """Rows ``start`` to ``end`` (the row after the last); columns begin at ``lefts``; the first ``head`` rows are headings."""

    start: int
    end: int
    lefts: list[float]
    head: int = 0
    across: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Lane:
    """What one column holds of each row, on which baseline, and how far its lines reach."""

    held: list[list[Piece]]
    base: list[float]
    right: float

    def above(self, i: int) -> int | None:
        """The last row before ``i`` with something in this column."""
        return next((j for j in range(i - 1, -1, -1) if self.held[j]), None)


def tables_beside(rows: Sequence[list[Piece]], sheet: Sheet, doubtful: float) -> list[tuple[int, int, TableDraft]]:
    """The tables among ``rows``: first row, the row after the last, and the table, from top to bottom."""
    begins = _begins(rows, _SLACK)
    if not begins:
        return []
    rules = distinct((rule.top for rule in sheet.rules if rule.horizontal and rule.x1 - rule.x0 > 100), 3.0)
    taken: list[tuple[int, int, TableDraft]] = []
    for x, inner in begins.items():
        done = 0
        inner = [i for i in inner if _opens(rows[i], x, _SLACK)]
        if not inner or (len(inner) == 1 and len(rows) > 5):
            continue
        for i in inner:
            if i < done or any(start <= i < end for start, end, _ in taken):
                continue
            stop = min((start for start, _, _ in taken if start > i), default=len(rows))
            found = _grow(rows[:stop], i, x, _SLACK, rules)
            if found is None:
                continue
            done = found.end
            low = max((end for _, end, _ in taken if end <= i), default=0)
            draft = _read(rows, found, sheet, doubtful, rules) if found.start >= low else None
            if draft is not None:
                taken.append((found.start, found.end, draft))
    return sorted(taken, key=lambda item: item[0])


def _begins(rows: Sequence[Pieces], slack: float) -> dict[float, list[int]]:
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
        if any(abs(x - other) <= 2 * slack for other in kept):
            continue
        low, high = x - slack, x + slack
        inner = [i for i, row in enumerate(rows) if row[0].x0 < low and any(low <= p.x0 <= high for p in row)]
        if len(inner) >= 2 and (len(inner) >= 3 or count >= 3 or sum(low <= row[0].x0 <= high for row in rows) + len(inner) >= 3):
            kept[x] = inner
    return kept


def _sides(row: Pieces, x: float, slack: float) -> tuple[list[Piece], list[Piece]] | None:
    """What a row has before and from ``x`` on; None where a word crosses into the white before it."""
    before = [p for p in row if p.x0 < x - slack]
    after = [p for p in row if p.x0 >= x - slack]
    reach = max((p.x1 for p in before), default=float("-inf"))
    if reach > x - 0.12 * row[0].size:
        return None
    if after and after[0].x0 > x + slack and before and after[0].x0 - reach < 0.9 * row[0].size:
        return None
    return before, after


def _opens(row: Pieces, x: float, slack: float) -> bool:
    """Whether a row has something on both sides of the white before ``x``, and begins anew right there."""
    sides = _sides(row, x, slack)
    return sides is not None and bool(sides[0]) and bool(sides[1]) and sides[1][0].x0 <= x + slack


def _between(rules: Sequence[float], above: Pieces, below: Pieces) -> int:
    """How many lying rules part two rows."""
    return bisect_right(rules, below[0].baseline) - bisect_left(rules, above[0].baseline)


def _is_title(row: Pieces) -> bool:
    """Whether a row could be a section's title within a table: bold, or several words in capitals."""
    if row[0].bold:
        return all(p.bold for p in row)
    if not row[0].text.isupper():
        return False
    text = row_text(row)
    return text.isupper() and len(text) > 12 and " " in text


def _grow(rows: Sequence[list[Piece]], first: int, x: float, slack: float, rules: Sequence[float]) -> _Table | None:
    """The stretch of rows from ``first`` on that keep the white before ``x``, with its headings."""
    end, titles = first, 0
    both: list[int] = []
    margin = min(p.x0 for p in rows[first])
    for j in range(first, len(rows)):
        row = rows[j]
        sides = _sides(row, x, slack)
        if abs(row[0].size - rows[first][0].size) > 0.1 * row[0].size:
            break
        if j > first and (row[0].baseline - rows[j - 1][0].baseline > 3.4 * row[0].size or _between(rules, rows[j - 1], row) > 1):
            break
        if sides is None or not sides[1]:
            titles = titles + 1 if _is_title(row) else 0
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
    while end < len(rows) and _is_rest(rows, end, x, slack, margin, pitch):
        end += 1
    rest = _rest_above(rows, first, x, slack, margin, pitch)
    head = _headings(rows, first - rest, x, slack)
    if rest and not head and first - rest > 1:
        rest = 0  # only the page's top, under its number, is where a row may go on from the page before
        head = _headings(rows, first, x, slack)
    return _Table(first - rest - head, end, [x], head)


def _rest_above(rows: Sequence[Pieces], first: int, x: float, slack: float, margin: float, pitch: float) -> int:
    """How many rows above ``first`` are what is left of a cell on the page before."""
    for count in range(1, min(first, 6) + 1):
        row = rows[first - count]
        sides = _sides(row, x, slack)
        at = abs(row[0].x0 - margin) <= 2 * slack or abs(row[0].x0 - x) <= slack
        if sides is None or all(sides) or not at or rows[first - count + 1][0].baseline - row[0].baseline > 1.5 * pitch or _is_title(row):
            return 0
        above = rows[first - count - 1]
        top = count == first or row[0].baseline - above[0].baseline > 1.5 * pitch or _opens(above, x, 30.0)
        if row[0].text[:1].islower() and top:
            return count
    return 0


def _is_rest(rows: Sequence[Pieces], at: int, x: float, slack: float, margin: float, pitch: float) -> bool:
    """Whether a row below the last one with both columns still belongs to its cell on the left."""
    row, last = rows[at], rows[at - 1]
    sides = _sides(row, x, slack)
    if sides is None or sides[1] or _is_title(row) or says_head_or_sign(row):
        return False
    left = _sides(last, x, slack)
    above = left[0] if left is not None and left[0] else last
    close = row[0].baseline - above[0].baseline < 1.12 * pitch
    return close and row[0].x0 < margin + 3.5 * row[0].size and (above[-1].x1 + 60 > x or row[0].text[:1].islower())


def _pitch(rows: Sequence[Pieces]) -> float:
    """How far the lines of a cell are apart."""
    steps = sorted(b[0].baseline - a[0].baseline for a, b in pairwise(rows) if b[0].baseline - a[0].baseline > 0.9 * b[0].size)
    return steps[len(steps) // 6] if steps else 1.2 * rows[0][0].size


def _headings(rows: Sequence[Pieces], first: int, x: float, slack: float) -> int:
    """How many rows above ``first`` are the columns' headings, centred over them, and titles below these."""
    count = 0
    for j in range(first - 1, max(first - 6, -1), -1):
        row, below = rows[j], rows[j + 1]
        if below[0].baseline - row[0].baseline > 3.2 * row[0].size or says_head_or_sign(row):
            break
        sides = _sides(row, x, slack)
        if sides is not None and sides[0] and sides[1]:
            named = [bool(_HEADING.match(fold(row_text(side)))) for side in sides]
            if all(named) or (any(named) and all(p.bold for p in row)):
                count = first - j
            else:
                break
        elif count:  # the headings' first line, if only one of them takes two
            near = below[0].baseline - row[0].baseline < 1.5 * row[0].size
            if not (sides is not None and sides[1] and near and all(p.bold for p in row)):
                break
            count = first - j
        elif not _is_title(row):
            break
    return count


def _is_heading(row: Pieces, lefts: Sequence[float], slack: float) -> bool:
    parts = [fold(row_text(part)) for part in _split(row, lefts, slack) if part]
    if len(parts) < 2 or _COUNTS.match(parts[0]):
        return False
    named = sum(bool(_HEADING.match(part)) and len(part) < 60 and not _ENDED.search(part) for part in parts)
    return named == len(parts) or (named > 0 and all(p.bold for p in row))


def _split(row: Pieces, lefts: Sequence[float], slack: float) -> list[list[Piece]]:
    """The pieces of a row by column."""
    parts: list[list[Piece]] = [[] for _ in range(len(lefts) + 1)]
    edges = [left - slack for left in lefts]
    for piece in row:
        parts[bisect_right(edges, piece.x0)].append(piece)
    return parts


def _read(
    rows: Sequence[list[Piece]], found: _Table, sheet: Sheet, doubtful: float, rules: Sequence[float]
) -> TableDraft | None:
    """The table of a stretch of rows; None where it turns out to be none."""
    held = rows[found.start : found.end]
    body = held[found.head :]
    if sum(bool(_LEADER.search(row_text(row))) for row in body) > 0.2 * len(body):
        return None
    found.lefts = _more_lefts(held, found, _SLACK)
    lanes = [_lane([_split(row, found.lefts, _SLACK)[c] for row in body]) for c in range(len(found.lefts) + 1)]
    if not found.lefts or not _is_aligned(lanes, found.lefts, _SLACK):
        return None
    pitch = _pitch_of(lanes)
    starts, found.across = _starts(body, lanes, pitch, rules)
    heading = not found.head and len(starts) > 1 and starts[0] == 0 and _is_heading(body[0], found.lefts, _SLACK)
    if heading:
        heads = {bool(p.bold) for row in body[starts[1] :] for p in row}
        heading = heads != {True}
    if not _is_table(lanes, starts, found.across, pitch, bool(heading or found.head)):
        return None
    return _draft(held, found, starts, lanes, pitch, sheet, doubtful, bool(heading or found.head))


def _more_lefts(held: Sequence[list[Piece]], found: _Table, slack: float) -> list[float]:
    """Where the columns begin: behind white that no row crosses but titles; list markers alone are no column."""
    body = held[found.head :]
    lefts = list(found.lefts)
    for x in _begins(body, slack):
        if any(abs(x - left) < 1.5 * body[0][0].size for left in lefts):
            continue
        sides = [_sides(row, x, slack) for row in body]
        crossing = sum(side is None and not _is_title(row) for side, row in zip(sides, body, strict=True))
        at = sum(bool(side and side[0] and side[1] and side[1][0].x0 < x + slack) for side in sides)
        if not crossing and at >= 2:
            lefts.append(x)
    lefts.sort()
    kept: list[float] = []
    for x in lefts:
        before = kept[-1] if kept else float("-inf")
        said = [row_text([p for p in row if before - slack <= p.x0 < x - slack]) for row in body]
        said = [text for text in said if text]
        marks = sum(bool(_MARKER.match(text)) for text in said)
        if marks > 0.4 * len(said):
            head = [p for row in held[: found.head] for p in row if before - slack <= p.x0 < x - slack]
            if marks < len(said) or not (head or all(text.isdigit() for text in said)):
                continue
        kept.append(x)
    return kept


def _lane(held: list[list[Piece]]) -> _Lane:
    base = [part[0].baseline if part else 0.0 for part in held]
    return _Lane(held, base, max((p.x1 for part in held for p in part), default=0.0))


def _is_aligned(lanes: Sequence[_Lane], lefts: Sequence[float], slack: float) -> bool:
    """Whether what stands in each column begins at its left side, as good as always."""
    for lane, x in zip(lanes[1:], lefts, strict=True):
        at = [part[0].x0 for part in lane.held if part]
        if len(at) < 2 or sum(value < x + slack for value in at) < 0.75 * len(at):
            return False
    first = lanes[: 2 if len(lanes) > 2 else 1]  # numbers alone are a column only where there are two more
    return any(c.isalpha() for lane in first for part in lane.held for p in part for c in p.text)


def _pitch_of(lanes: Sequence[_Lane]) -> float:
    """How far the lines of a cell are apart, seen in all columns."""
    steps = []
    for lane in lanes:
        at = [i for i, part in enumerate(lane.held) if part]
        steps += [lane.base[b] - lane.base[a] for a, b in pairwise(at)]
    size = max(p.size for part in lanes[0].held for p in part)
    steps = sorted(step for step in steps if step > 0.9 * size)
    return steps[len(steps) // 6] if steps else 1.2 * size


def _kind(text: str) -> str:
    """How a number is written ("1.", "a)", "1.1"), digits and letters made alike; nothing where there is none."""
    found = _COUNTS.match(text)
    return re.sub(r"[a-zđ]", "a", re.sub(r"[IVX]+", "I", re.sub(r"\d+", "1", found.group()))) if found else ""


def _starts(body: Sequence[Pieces], lanes: Sequence[_Lane], pitch: float, rules: Sequence[float]) -> tuple[list[int], set[int]]:
    """The rows in which a table row begins, and those of them that are a title across."""
    left = lanes[0]
    ruled = [i > 0 and _between(rules, body[i - 1], body[i]) > 0 for i in range(len(body))]
    if sum(ruled) >= 2:
        return [0, *(i for i, cut in enumerate(ruled) if cut)], set()
    kinds = [_kind(row_text(part)) if part else "" for part in left.held]
    bold_left = sum(bool(part) and all(p.bold for p in part) for part in left.held)
    across = set()
    for i, row in enumerate(body):
        alone = bool(left.held[i]) and not any(lane.held[i] for lane in lanes[1:])
        section = kinds[i] == "I." and "I." not in kinds[i + 1 : i + 2] and kinds.count("I.") < 0.5 * len(body)
        if not alone or not (section or (_is_title(row) and bold_left <= 0.5 * len(body))):
            continue
        above = left.above(i)
        wrapped = above is not None and above == i - 1 and all(p.bold for p in body[above]) and above not in across
        wrapped = wrapped and lanes[0].base[i] - lanes[0].base[i - 1] < 1.12 * pitch and not _kind(row_text(row))
        if not wrapped:
            across.add(i)
    plain = [i for i in range(len(body)) if i not in across]
    together = [i for i in plain if _begins_together(lanes, i, pitch)]
    counted = [i for i in together if kinds[i]]
    kind = max((kinds[i] for i in counted), key=lambda k: sum(kinds[j] == k for j in counted), default="")
    if kind and sum(kinds[i] == kind for i in together) >= 0.6 * len(together):
        starts = {i for i in plain if kinds[i] == kind}
        starts |= {i for i in together if min(_gap(lane, i, pitch) for lane in lanes) > 1.5 and left.held[i]}
    else:
        starts = set(together)
        white = [max(1.0, _gap(left, i, pitch)) for i in together if i and left.above(i) == i - 1]
        least = min(white, default=9.0)
        for i in plain:
            alone = bool(left.held[i]) and not any(lane.held[i] for lane in lanes[1:])
            if alone and i not in starts and least > 1.1 and _gap(left, i, pitch) > 0.97 * least and _is_new(left, i):
                starts.add(i)
    starts |= across
    after = {i + 1 for i in across if i + 1 < len(body) and i + 1 not in across}
    return sorted(starts | after | {0}), across


def _gap(lane: _Lane, i: int, pitch: float) -> float:
    """How many lines the text of a row is below what stands above it in its column; a lot where that is nothing."""
    above = lane.above(i)
    return 9.0 if above is None else (lane.base[i] - lane.base[above]) / pitch


def _is_new(lane: _Lane, i: int) -> bool:
    """Whether a column's text in a row can't be the rest of the line above: that had room for its first word, or ended."""
    above = lane.above(i)
    if above is None:
        return True
    last, here = lane.held[above], lane.held[i]
    text = row_text(here)
    if text[:1].islower():
        return False
    first = next((b.x0 for a, b in pairwise(here) if b.x0 - a.x1 > 0.15 * a.size), here[-1].x1) - here[0].x0
    room = max(p.x1 for p in last) + 0.25 * here[0].size + first < lane.right - 1
    return room or bool(_ENDED.search(row_text(last)))


def _begins_together(lanes: Sequence[_Lane], i: int, pitch: float) -> bool:
    """Whether cells of several columns begin in a row: on one baseline, and not in the middle of what stands above."""
    here = [lane for lane in lanes if lane.held[i]]
    left = lanes[0]
    if len(here) < 2 or not left.held[i]:
        return False
    level = [lane.base[i] for lane in here]
    if max(level) - min(level) > 0.12 * left.held[i][0].size:
        return False
    gaps = [_gap(lane, i, pitch) for lane in here]
    if max(gaps) > 1.5 or min(gaps) > 1.08:
        return True
    if _kind(row_text(left.held[i])):
        return True
    others = [lane for lane in here if lane is not left]
    return _is_new(left, i) and all(_is_new(lane, i) or not row_text(lane.held[i])[:1].islower() for lane in others)


def _is_table(lanes: Sequence[_Lane], starts: Sequence[int], across: set[int], pitch: float, headed: bool) -> bool:
    """Whether the rows found are a table's and not lines of running text side by side."""
    lines = len(lanes[0].held)
    rows = [i for i in starts if i not in across]
    strays = sum(_is_stray(lanes[0], lane, i, starts, pitch) for lane in lanes[1:] for i in range(lines) if lane.held[i])
    if strays > 0.25 * len(rows):
        return False  # cells in the middle of their rows, or columns of running text
    counted = all(_kind(row_text(lanes[0].held[i])) for i in rows if lanes[0].held[i])
    full = [i for i in rows if lanes[0].held[i] and any(lane.held[i] for lane in lanes[1:])]
    if len(full) < 2 or len(full) < 0.6 * len(rows) or len(rows) < (2 if headed or counted else 3):
        return False
    if lines > 7 * len(rows):
        return False
    ends = [*starts[1:], lines]
    count = 0
    for start, end in zip(starts, ends, strict=True):
        if start not in across:
            count += max(sum(bool(part) for part in lane.held[start:end]) for lane in lanes[1:])
    last = lanes[-1]
    wide = last.right - min((p.x0 for part in last.held for p in part), default=0.0)
    first = lanes[0].right - min(p.x0 for part in lanes[0].held for p in part)
    return count <= (3.0 if 0.7 < wide / max(first, 1.0) < 1.4 else 6.0) * len(rows)


def _is_stray(left: _Lane, lane: _Lane, i: int, starts: Sequence[int], pitch: float) -> bool:
    """Whether a column's text begins anew in a row in which the table's row doesn't, or above or below the line beside it."""
    askew = bool(left.held[i]) and abs(left.base[i] - lane.base[i]) > 0.2 * pitch and _gap(lane, i, pitch) > 1.3
    return askew or (i not in starts and _gap(lane, i, pitch) > 1.5)


def _draft(
    held: Sequence[list[Piece]],
    found: _Table,
    starts: Sequence[int],
    lanes: Sequence[_Lane],
    pitch: float,
    sheet: Sheet,
    doubtful: float,
    headed: bool,
) -> TableDraft:
    left = min(row[0].x0 for row in held)
    right = max(p.x1 for row in held for p in row)
    edges = [left - 2, *(x - 2 for x in found.lefts), right + 2]
    spans = [(a + 2, lane.right) for a, lane in zip(edges, lanes, strict=False)]
    heads, titles = _head_rows(held, found, _SLACK)
    begins = [*heads, *(found.head + i for i in starts)]
    across = titles | {found.head + i for i in found.across}
    cells: list[CellDraft] = []
    for number, (a, b) in enumerate(zip(begins, [*begins[1:], len(held)], strict=True)):
        if a in across:
            text, doubts, bold = _text([row for row in held[a:b] if row], (left, right), pitch, sheet, doubtful)
            cells.append(CellDraft(edges[0], edges[-1], number, 1, text, bold, sheet.page, doubts))
            continue
        parts = [_split(row, found.lefts, _SLACK) for row in held[a:b]]
        for column, span in enumerate(spans):
            text, doubts, bold = _text([part[column] for part in parts if part[column]], span, pitch, sheet, doubtful)
            cells.append(CellDraft(edges[column], edges[column + 1], number, 1, text, bold, sheet.page, doubts))
    box = Box(edges[0], min(p.top for row in held for p in row), edges[-1], max(p.bottom for row in held for p in row))
    return TableDraft(
        sheet.page, box, len(begins), cells, False, False, header_rows=int(headed), last_page=sheet.page, width=sheet.width
    )


def _head_rows(held: Sequence[list[Piece]], found: _Table, slack: float) -> tuple[list[int], set[int]]:
    """Where the rows above the first cells begin: the headings are one row, each title below them another."""
    if not found.head:
        return [], set()
    last = max(i for i in range(found.head) if any(_split(held[i], found.lefts, slack)[1:]))
    titles = set(range(last + 1, found.head))
    return [0, *sorted(titles)], titles


def _text(
    rows: Iterable[Pieces], span: tuple[float, float], pitch: float, sheet: Sheet, doubtful: float
) -> tuple[str, tuple[Doubt, ...], bool]:
    """What a cell says: paragraphs, told by white or slant, parted by line breaks, wrapped lines joined."""
    lines = [make_line(row, sheet.page, doubtful=doubtful) for row in rows]
    runs: list[list[Line]] = []
    for line in lines:
        line.left, line.right = span
        last = runs[-1][-1] if runs else None
        parted = last is not None and not line.text[:1].islower() and line.baseline - last.baseline > 1.12 * pitch
        if last is None or parted or (last.italic != line.italic and not line.text[:1].islower()):
            runs.append([line])
        else:
            runs[-1].append(line)
    text = ""
    doubts: list[Doubt] = []
    for run in runs:
        more, unsure = join_cell(run)
        text += "\n" if text else ""
        doubts += [Doubt(d.start + len(text), d.end + len(text), d.confidence) for d in unsure]
        text += more
    return text, tuple(doubts), bool(lines) and all(line.bold for line in lines)
