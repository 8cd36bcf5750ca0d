"""Which lines are a table though no rule is drawn?

Only what says so itself: a row of column headings a plan's table would have
(TT, Nội dung, Chủ trì, Thời gian), and below it lines that keep to the columns,
with clear white between them.  Rather no table than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from docgen.model import Doubt
from docgen.read.pdf_beside import tables_beside
from docgen.read.pdf_lines import Line, group_rows, make_line, row_text
from docgen.read.pdf_paragraphs import join_cell
from docgen.read.pdf_sheet import Box, Piece, Sheet, Span
from docgen.read.pdf_stops import Stops
from docgen.read.pdf_tables import CellDraft, TableDraft
from docgen.read.pdf_tabs import tables_on_stops
from docgen.text import fold

_NUMBER = re.compile(r"^(?:tt|st?t?|số|số tt|số thứ tự)$")
_HEADING = re.compile(
    r"^(?:tt|stt|số tt|nội dung|nhiệm vụ|tên nhiệm vụ|công việc|nội dung công việc|đơn vị|cơ quan|chủ trì|phối hợp|thời gian|thời hạn"
    r"|tiến độ|hoàn thành|hạn|sản phẩm|kết quả|ghi chú|kinh phí|người|trách nhiệm|phân công|lãnh đạo)\b"
)
_SECTION = re.compile(r"^(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]?\s")


@dataclass(slots=True)
class _Found:
    start: int
    end: int
    columns: list[Span]
    header: int
    lefts: tuple[float, ...] = ()


def find_unruled(pieces: Sequence[Piece], sheet: Sheet, doubtful: float, before: Stops | None = None) -> list[list[Piece] | TableDraft]:
    """Split ``pieces`` from top to bottom in stretches of running text and tables without rules.

    ``before`` are the tab stops of a table at the foot of the page before.
    """
    rows = group_rows([p for p in pieces if p.turn == 0])
    parts: list[list[Piece] | TableDraft] = []
    done = 0
    for start, end, draft in () if sheet.ocr else tables_on_stops(rows, sheet, doubtful, before):
        parts += [*_split(rows[done:start], sheet, doubtful), draft]
        done = end
    parts += _split(rows[done:], sheet, doubtful)
    if not any(isinstance(part, TableDraft) for part in parts):
        return [list(pieces)]
    parts.append([p for p in pieces if p.turn])
    return [part for part in parts if part]


def _split(rows: list[list[Piece]], sheet: Sheet, doubtful: float) -> list[list[Piece] | TableDraft]:
    """Rows in which no table is set with tab stops, as :func:`find_unruled` splits them."""
    parts: list[list[Piece] | TableDraft] = []
    start = i = 0
    while i < len(rows):
        found = _table_at(rows, i, sheet)
        if found is None:
            i += 1
            continue
        parts += _split_beside(rows[start:i], sheet, doubtful)
        parts.append(_draft(rows[found.start : found.end], found, sheet, doubtful))
        start = i = found.end
    return parts + _split_beside(rows[start:], sheet, doubtful)


def _split_beside(rows: list[list[Piece]], sheet: Sheet, doubtful: float) -> list[list[Piece] | TableDraft]:
    """Rows without a row of headings: what of them is a table all the same, and the pieces around it."""
    parts: list[list[Piece] | TableDraft] = []
    done = 0
    # Recognised words stand apart by chance: the white between two of them below each other is no column's edge.
    for start, end, draft in () if sheet.ocr else tables_beside(rows, sheet, doubtful):
        parts += [[p for row in rows[done:start] for p in row], draft]
        done = end
    return [*parts, [p for row in rows[done:] for p in row]]


def _segments(row: Sequence[Piece], lefts: Sequence[float] = ()) -> list[Span]:
    """The stretches of a row with clear white between them; little will do in front of a column's left edge."""
    spans: list[Span] = []
    for piece in row:
        least = 0.12 if any(abs(piece.x0 - left) < 1.2 for left in lefts) else 0.9
        if spans and piece.x0 - spans[-1][1] < least * piece.size:
            spans[-1] = (spans[-1][0], max(spans[-1][1], piece.x1))
        else:
            spans.append((piece.x0, piece.x1))
    return spans


def _said(row: Sequence[Piece], span: Span) -> str:
    return fold(row_text([p for p in row if span[0] - 0.1 <= p.x0 <= span[1]]))


def _table_at(rows: list[list[Piece]], start: int, sheet: Sheet) -> _Found | None:
    if len(_segments(rows[start])) < 2:
        return None
    heads = _heads(rows[start], rows[start + 1 : start + 25], sheet.columns)
    if not 3 <= len(heads) <= 10:
        return None
    said = [_said(rows[start], span) for span in heads]
    named = sum(bool(_HEADING.match(text)) for text in said)
    if named < 3 and not (named == 2 and _NUMBER.match(said[0])):
        return None
    spans = list(heads)
    lefts = _left_edges(rows[start + 1 : start + 25], heads)
    end = start + 1
    previous = rows[start]
    filled = 0
    pending = 0  # rows across the columns, kept only if the table goes on below them
    while end + pending < len(rows):
        row = rows[end + pending]
        size = max(p.size for p in row)
        if row[0].bottom - previous[0].bottom > 3.2 * size:
            break
        wider = _widen(spans, row, 0.45 * size, lefts)
        if wider is None:
            across = _is_section(row) or (bool(lefts) and abs(row[0].x0 - spans[0][0]) < 2)
            if pending > (1 if lefts else 0) or not across:
                break
            pending += 1
        else:
            spans = wider
            filled += len(_segments(row, lefts)) >= 2
            end += pending + 1
            pending = 0
        previous = row
    while end > start + 1 and len(_segments(rows[end - 1], lefts)) == 1 and _is_section(rows[end - 1]):
        end -= 1  # a title behind the last row is the next section's
    while end > start + 1 and _is_page_number(rows[end - 1], sheet, spans):
        end -= 1
    if filled < 2:
        return None
    found = _Found(start, end, spans, 1, lefts)
    while found.start + found.header < end and _goes_with_heading(rows, found):
        found.header += 1
    return found if len(_starts(rows[start + found.header : end], spans, bool(_NUMBER.match(said[0])))) >= 2 else None


def _is_page_number(row: Sequence[Piece], sheet: Sheet, spans: Sequence[Span]) -> bool:
    """Whether a row is a number alone at the page's foot, where no column begins."""
    alone = len(row) == 1 and row[0].text.isdigit() and row[0].top > 0.875 * sheet.height
    return alone and not any(abs(row[0].x0 - x0) < 3 for x0, _ in spans)


def _heads(row: Sequence[Piece], below: Sequence[Sequence[Piece]], columns: Sequence[float]) -> list[Span]:
    """The headings of a row; those close together part where words begin below again and again, with white before them.

    ``columns`` are sides of shaded cells: what stands on either side of one is two.
    """
    sides = [b.x0 for a, b in pairwise(row) if any(a.x1 <= x <= b.x0 for x in columns)]
    edges = [b.x0 for a, b in pairwise(row) if 0.45 * b.size <= b.x0 - a.x1 < 0.9 * b.size]
    if not edges:
        return _segments(row, sides)
    begins = [(line[0].x0, True) for line in below]
    begins += [(b.x0, b.x0 - a.x1 >= 0.45 * b.size) for line in below for a, b in pairwise(line)]
    found = []
    for edge in edges:
        aligned = [clear for x, clear in begins if abs(x - edge) < 1.2]
        if len(aligned) >= 3 and sum(aligned) >= 2:
            found.append(edge)
    return _segments(row, found + sides)


def _left_edges(rows: Sequence[Sequence[Piece]], heads: Sequence[Span]) -> tuple[float, ...]:
    """Where columns begin, if what stands below their headings begins right there again and again; else nothing."""
    edges = [x0 for x0, _ in heads[1:]]
    held = [sum(any(abs(piece.x0 - edge) < 1.2 for piece in row) for row in rows) for edge in edges]
    return tuple(edges) if held and min(held) >= 2 else ()


def _widen(spans: Sequence[Span], row: Sequence[Piece], least: float, lefts: Sequence[float] = ()) -> list[Span] | None:
    """The columns with ``row`` in them, or None where it would close the white between two."""
    wider = list(spans)
    for x0, x1 in _segments(row, lefts):
        if lefts:
            at = max((i for i, left in enumerate(lefts, 1) if x0 > left - 1.2), default=0)
            if at < len(lefts) and x1 > lefts[at] - 0.1:
                return None
            wider[at] = (min(wider[at][0], x0), max(wider[at][1], x1))
            continue
        touched = [i for i, (a, b) in enumerate(wider) if x0 < b + least and x1 > a - least]
        if len(touched) > 1:
            return None
        # in the white: to the column whose heading is nearer
        at = touched[0] if touched else min(range(len(wider)), key=lambda i: min(abs(x0 - wider[i][1]), abs(wider[i][0] - x1)))
        wider[at] = (min(wider[at][0], x0), max(wider[at][1], x1))
    clear = all(b[0] - a[1] >= (0.1 if lefts else least) for a, b in pairwise(wider))
    return wider if clear else None


def _is_section(row: Sequence[Piece]) -> bool:
    text = row_text(row)
    return bool(_SECTION.match(text)) and (text.isupper() or all(p.bold for p in row))


def _goes_with_heading(rows: list[list[Piece]], found: _Found) -> bool:
    """Whether the next row is the second line of the headings: bold like them, without a number of its own."""
    row = rows[found.start + found.header]
    first = rows[found.start]
    if not all(p.bold for p in first):
        return False
    return all(p.bold for p in row) and not row[0].text[:1].isdigit() and not _is_section(row)


def _column(spans: Sequence[Span], x: float) -> int:
    return min(range(len(spans)), key=lambda i: max(spans[i][0] - x, x - spans[i][1], 0.0))


def _starts(rows: Sequence[Sequence[Piece]], spans: Sequence[Span], numbered: bool) -> list[int]:
    """The rows in which a table row begins."""
    starts: list[int] = []
    tight = sorted(b[0].bottom - a[0].bottom for a, b in pairwise(rows))
    pitch = tight[len(tight) // 4] if tight else 0.0
    gaps = [False, *(b[0].bottom - a[0].bottom > 1.22 * pitch for a, b in pairwise(rows))]
    spaced = sum(gaps) >= 3  # white tells the rows apart: a line that fills all columns need not begin one
    for i, row in enumerate(rows):
        columns = {_column(spans, (p.x0 + p.x1) / 2) for p in row}
        apart = i == 0 or gaps[i]
        full = not spaced and 0 in columns and len(columns) >= 3 and not row[0].text[:1].islower()
        begins = 0 in columns if numbered else apart or full
        if begins or not starts or _is_section(row):
            starts.append(i)
    return starts


def _draft(rows: Sequence[Sequence[Piece]], found: _Found, sheet: Sheet, doubtful: float) -> TableDraft:
    spans = found.columns
    edges = [spans[0][0] - 2, *((a[1] + b[0]) / 2 for a, b in pairwise(spans)), spans[-1][1] + 2]
    numbered = bool(_NUMBER.match(_said(rows[0], _segments(rows[0])[0])))
    body = rows[found.header :]
    starts = [0, *(found.header + s for s in _starts(body, spans, numbered))]
    cells: list[CellDraft] = []
    for number, (a, b) in enumerate(zip(starts, [*starts[1:], len(rows)], strict=True)):
        held = [p for row in rows[a:b] for p in row]
        if b - a == 1 and number and _widen(spans, rows[a], 0.45 * held[0].size, found.lefts) is None:
            text, doubts, bold = _text(held, (edges[0], edges[-1]), sheet, doubtful)
            cells.append(CellDraft(edges[0], edges[-1], number, 1, text, bold, sheet.page, doubts))
            continue
        for column, span in enumerate(spans):
            inside = [p for p in held if _column(spans, (p.x0 + p.x1) / 2) == column]
            text, doubts, bold = _text(inside, span, sheet, doubtful)
            cells.append(CellDraft(edges[column], edges[column + 1], number, 1, text, bold, sheet.page, doubts))
    pieces = [p for row in rows for p in row]
    box = Box(edges[0], min(p.top for p in pieces), edges[-1], max(p.bottom for p in pieces))
    return TableDraft(
        sheet.page, box, len(starts), cells, ocr=sheet.ocr, ruled=False, header_rows=1, last_page=sheet.page, width=sheet.width
    )


def _text(pieces: Sequence[Piece], span: Span, sheet: Sheet, doubtful: float) -> tuple[str, tuple[Doubt, ...], bool]:
    lines: list[Line] = [make_line(row, sheet.page, doubtful=doubtful, ocr=sheet.ocr) for row in group_rows(pieces)]
    for line in lines:
        line.left, line.right = span
    text, doubts = join_cell(lines)
    return text, doubts, bool(lines) and all(line.bold for line in lines)
