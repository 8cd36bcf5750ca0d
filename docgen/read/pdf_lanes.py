"""What do the cells of columns side by side say, and are they a table's at all?

What tells them from running text in columns is that the cells of a row begin together: both on one
baseline, white above one of them or a number before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from docgen.model import Doubt
from docgen.read.pdf_lines import Line, leads_the_eye, make_line, row_text
from docgen.read.pdf_paragraphs import join_cell
from docgen.read.pdf_sheet import Box, Piece, Sheet
from docgen.read.pdf_sides import SLACK, Pieces, column_starts, is_title, names_column, rules_between, sides_of, split_row
from docgen.read.pdf_tables import CellDraft, TableDraft
from docgen.text import fold

_COUNTS = re.compile(r"(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?[a-zđ]\)|[IVX]{1,5}\.)(?=\s|\D|$)|\d{1,3}$")
_MARKER = re.compile(r"(?:[-–+•*▪●○✓➢→☐■□◆ov]|\(?\d{1,3}(?:\.\d{1,2})*[.)]?|\(?[a-zđ][.)]|[IVX]{1,5}[.)])$")
_ENDED = re.compile(r"[:;.?!]['\"”’)]*$")

Column = Sequence[list[Piece]]
"""What one column holds of each row."""


@dataclass(frozen=True, slots=True)
class _Lane:
    """What one column holds of each row, on which baseline, how far its lines reach, and how far a cell's lines are apart."""

    held: Column
    base: Sequence[float]
    right: float
    pitch: float

    def above(self, i: int) -> int | None:
        """The last row before ``i`` with something in this column."""
        return next((j for j in range(i - 1, -1, -1) if self.held[j]), None)

    def gap(self, i: int) -> float:
        """How many lines the text of a row is below what stands above it; a lot where that is nothing."""
        above = self.above(i)
        return 9.0 if above is None else (self.base[i] - self.base[above]) / self.pitch


class _Columns(NamedTuple):
    """Rows in columns that begin at ``lefts``, but for the first; the first ``head`` rows are headings, the ``lanes`` hold the others."""

    rows: Sequence[Pieces]
    head: int
    lefts: Sequence[float]
    lanes: Sequence[_Lane]


def read_columns(rows: Sequence[Pieces], head: int, x: float, rules: Sequence[float], sheet: Sheet, doubtful: float) -> TableDraft | None:
    """The table that ``rows`` with white before ``x`` are, the first ``head`` of them headings; None where they turn out to be none.

    ``rules`` are the heights of lying lines.
    """
    body = rows[head:]
    if leads_the_eye([row_text(row) for row in body]):
        return None
    lefts = _lefts(rows, head, x)
    if not lefts:
        return None
    held: list[Column] = list(zip(*(split_row(row, lefts) for row in body), strict=True))
    if not _is_aligned(held, lefts) or (not head and _goes_on_at_the_edge(held)):
        return None
    lanes = _lanes(held)
    starts, across = _starts(body, lanes, rules)
    headed = head > 0
    if not headed and len(starts) > 1 and _is_heading(body[0], lefts):
        headed = not all(p.bold for row in body[starts[1] :] for p in row)
    if not _is_table(lanes, starts, across, headed):
        return None
    return _draft(_Columns(rows, head, lefts, lanes), starts, across, headed, sheet, doubtful)


# --------------------------------------------------------------------------- columns


def _lefts(rows: Sequence[Pieces], head: int, x: float) -> list[float]:
    """Where the columns begin: behind white that no row crosses but titles; list markers alone are no column."""
    body = rows[head:]
    lefts = [x]
    for left in column_starts(body):
        if any(abs(left - other) < 1.5 * body[0][0].size for other in lefts):
            continue
        sides = [sides_of(row, left) for row in body]
        crossing = sum(side is None and not is_title(row) for side, row in zip(sides, body, strict=True))
        at = sum(bool(side and side[0] and side[1] and side[1][0].x0 < left + SLACK) for side in sides)
        if not crossing and at >= 2:
            lefts.append(left)
    kept: list[float] = []
    for left in sorted(lefts):
        before = kept[-1] if kept else float("-inf")
        said = [row_text([p for p in row if before - SLACK <= p.x0 < left - SLACK]) for row in body]
        said = [text for text in said if text]
        marks = sum(bool(_MARKER.match(text)) for text in said)
        if marks > 0.4 * len(said):
            named = any(before - SLACK <= p.x0 < left - SLACK for row in rows[:head] for p in row)
            if marks < len(said) or not (named or all(text.isdigit() for text in said)):
                continue
        kept.append(left)
    return kept


def _is_aligned(held: Sequence[Column], lefts: Sequence[float]) -> bool:
    """Whether what stands in each column begins at its left side, as good as always."""
    for column, x in zip(held[1:], lefts, strict=True):
        at = [part[0].x0 for part in column if part]
        if len(at) < 2 or sum(value < x + SLACK for value in at) < 0.75 * len(at):
            return False
    first = held[: 2 if len(held) > 2 else 1]  # numbers alone are a column only where there are two more
    return any(c.isalpha() for column in first for part in column for p in part for c in p.text)


def _goes_on_at_the_edge(held: Sequence[Column]) -> bool:
    """Whether the first column is nothing but the first words of lines that go on at the left edge.

    "… các nhiệm vụ nêu tại / mục 1, mục 3 … / ¶ Bảo hiểm xã hội …", with paragraphs indented as deep as a word is long.
    """
    beside = [(first, second) for first, second in zip(held[0], held[1], strict=True) if first]
    said = [row_text(first) for first, _ in beside]
    spaced = all(second and second[0].x0 - first[-1].x1 < _WORD_SPACE * first[-1].size for first, second in beside)
    return spaced and sum(text[:1].islower() and not _COUNTS.match(text) for text in said) > 0.6 * len(said)


#: No justified line has wider white between two words, in sizes of its letters.
_WORD_SPACE = 1.0


def _lanes(held: Sequence[Column]) -> list[_Lane]:
    base = [[part[0].baseline if part else 0.0 for part in column] for column in held]
    steps = []  # how far the lines of a cell are apart, seen in all columns
    for column, levels in zip(held, base, strict=True):
        at = [level for part, level in zip(column, levels, strict=True) if part]
        steps += [b - a for a, b in pairwise(at)]
    size = max(p.size for part in held[0] for p in part)
    steps = sorted(step for step in steps if step > 0.9 * size)
    pitch = steps[len(steps) // 6] if steps else 1.2 * size
    reach = [max((p.x1 for part in column for p in part), default=0.0) for column in held]
    return [_Lane(column, levels, right, pitch) for column, levels, right in zip(held, base, reach, strict=True)]


def _is_heading(row: Pieces, lefts: Sequence[float]) -> bool:
    """Whether a row names its columns, or is bold and names one of them."""
    parts = [part for part in split_row(row, lefts) if part]
    said = [fold(row_text(part)) for part in parts]
    if len(parts) < 2 or _COUNTS.match(said[0]):
        return False
    named = sum(names_column(part) and len(text) < 60 and not _ENDED.search(text) for part, text in zip(parts, said, strict=True))
    return named == len(parts) or (named > 0 and all(p.bold for p in row))


# --------------------------------------------------------------------------- rows


def _starts(body: Sequence[Pieces], lanes: Sequence[_Lane], rules: Sequence[float]) -> tuple[list[int], set[int]]:
    """The rows in which a table row begins, and those of them that are a title across."""
    left = lanes[0]
    ruled = [i > 0 and rules_between(rules, body[i - 1], body[i]) > 0 for i in range(len(body))]
    if sum(ruled) >= 2:
        return [0, *(i for i, cut in enumerate(ruled) if cut)], set()
    kinds = [_kind(row_text(part)) if part else "" for part in left.held]
    bold_left = sum(bool(part) and all(p.bold for p in part) for part in left.held)
    across = set()
    for i, row in enumerate(body):
        alone = bool(left.held[i]) and not any(lane.held[i] for lane in lanes[1:])
        section = kinds[i] == "I." and "I." not in kinds[i + 1 : i + 2] and kinds.count("I.") < 0.5 * len(body)
        if not alone or not (section or (is_title(row) and bold_left <= 0.5 * len(body))):
            continue
        above = left.above(i)
        wrapped = above is not None and above == i - 1 and all(p.bold for p in body[above]) and above not in across
        wrapped = wrapped and left.base[i] - left.base[i - 1] < 1.12 * left.pitch and not _kind(row_text(row))
        if not wrapped:
            across.add(i)
    plain = [i for i in range(len(body)) if i not in across]
    together = [i for i in plain if _begins_together(lanes, i)]
    counted = [i for i in together if kinds[i]]
    kind = max((kinds[i] for i in counted), key=lambda k: sum(kinds[j] == k for j in counted), default="")
    if kind and sum(kinds[i] == kind for i in together) >= 0.6 * len(together):
        starts = {i for i in plain if kinds[i] == kind}
        starts |= {i for i in together if min(lane.gap(i) for lane in lanes) > 1.5 and left.held[i]}
    else:
        starts = set(together)
        white = [max(1.0, left.gap(i)) for i in together if i and left.above(i) == i - 1]
        least = min(white, default=9.0)
        for i in plain:
            alone = bool(left.held[i]) and not any(lane.held[i] for lane in lanes[1:])
            if alone and i not in starts and least > 1.1 and left.gap(i) > 0.97 * least and _is_new(left, i):
                starts.add(i)
    starts |= across
    after = {i + 1 for i in across if i + 1 < len(body) and i + 1 not in across}
    return sorted(starts | after | {0}), across


def _kind(text: str) -> str:
    """How a number is written ("1.", "a)", "1.1"), digits and letters made alike; nothing where there is none."""
    found = _COUNTS.match(text)
    return re.sub(r"[a-zđ]", "a", re.sub(r"[IVX]+", "I", re.sub(r"\d+", "1", found.group()))) if found else ""


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


def _begins_together(lanes: Sequence[_Lane], i: int) -> bool:
    """Whether cells of several columns begin in a row: on one baseline, and not in the middle of what stands above."""
    here = [lane for lane in lanes if lane.held[i]]
    left = lanes[0]
    if len(here) < 2 or not left.held[i]:
        return False
    level = [lane.base[i] for lane in here]
    if max(level) - min(level) > 0.12 * left.held[i][0].size:
        return False
    gaps = [lane.gap(i) for lane in here]
    if max(gaps) > 1.5 or min(gaps) > 1.08:
        return True
    if _kind(row_text(left.held[i])):
        return True
    others = [lane for lane in here if lane is not left]
    return _is_new(left, i) and all(_is_new(lane, i) or not row_text(lane.held[i])[:1].islower() for lane in others)


# --------------------------------------------------------------------------- the table


def _is_table(lanes: Sequence[_Lane], starts: Sequence[int], across: set[int], headed: bool) -> bool:
    """Whether the rows found are a table's and not lines of running text side by side."""
    lines = len(lanes[0].held)
    rows = [i for i in starts if i not in across]
    strays = sum(_is_stray(lanes[0], lane, i, starts) for lane in lanes[1:] for i in range(lines) if lane.held[i])
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


def _is_stray(left: _Lane, lane: _Lane, i: int, starts: Sequence[int]) -> bool:
    """Whether a column's text begins anew in a row in which the table's row doesn't, or above or below the line beside it."""
    askew = bool(left.held[i]) and abs(left.base[i] - lane.base[i]) > 0.2 * lane.pitch and lane.gap(i) > 1.3
    return askew or (i not in starts and lane.gap(i) > 1.5)


def _draft(columns: _Columns, starts: Sequence[int], across: set[int], headed: bool, sheet: Sheet, doubtful: float) -> TableDraft:
    rows, head, lefts, lanes = columns
    pitch = lanes[0].pitch
    left = min(row[0].x0 for row in rows)
    right = max(p.x1 for row in rows for p in row)
    edges = [left - 2, *(x - 2 for x in lefts), right + 2]
    spans = [(a + 2, lane.right) for a, lane in zip(edges, lanes, strict=False)]
    heads, titles = _head_rows(columns)
    begins = [*heads, *(head + i for i in starts)]
    titles |= {head + i for i in across}
    cells: list[CellDraft] = []
    for number, (a, b) in enumerate(zip(begins, [*begins[1:], len(rows)], strict=True)):
        if a in titles:
            text, doubts, bold = _text(rows[a:b], (left, right), pitch, sheet, doubtful)
            cells.append(CellDraft(edges[0], edges[-1], number, 1, text, bold, sheet.page, doubts))
            continue
        parts = [split_row(row, lefts) for row in rows[a:b]]
        for column, span in enumerate(spans):
            text, doubts, bold = _text([part[column] for part in parts if part[column]], span, pitch, sheet, doubtful)
            cells.append(CellDraft(edges[column], edges[column + 1], number, 1, text, bold, sheet.page, doubts))
    box = Box(edges[0], min(p.top for row in rows for p in row), edges[-1], max(p.bottom for row in rows for p in row))
    return TableDraft(sheet.page, box, len(begins), cells, ruled=False, header_rows=int(headed), last_page=sheet.page, width=sheet.width)


def _head_rows(columns: _Columns) -> tuple[list[int], set[int]]:
    """Where the rows above the first cells begin: the headings are one row, each title below them another."""
    if not columns.head:
        return [], set()
    last = max(i for i in range(columns.head) if any(split_row(columns.rows[i], columns.lefts)[1:]))
    titles = set(range(last + 1, columns.head))
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
