"""At which tab stops do the columns stand that a line of headings names, and what of a line stands at which?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from docgen.read.column_names import TASK, names_columns
from docgen.read.pdf_lines import row_text
from docgen.read.pdf_sheet import Piece, Span
from docgen.read.pdf_sides import SLACK, Pieces
from docgen.text import fold

COUNTS = re.compile(r"(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\(?[a-zđ]\)|\d{1,3}$)")
"""How a row begins that counts."""

_FIRST_WORDS = frozenset(
    (
        *("tt", "stt", "số", "các", "nội", "nhiệm", "công", "việc", "tên", "đầu", "danh", "hoạt", "nhóm"),
        *("thời", "hạn", "tiến", "tháng", "quý", "mốc", "ngày"),
    )
)


class TabStop(NamedTuple):
    """Where the left end (``side`` 0), the middle (0.5) or the right end (1) of what a column holds stands."""

    at: float
    side: float


class Stops(NamedTuple):
    """The tab stops of a table's columns but for the first, which begins at ``left``; column ``task`` says the task.

    ``edges`` are the columns' left borders, known once the table was read.
    """

    left: float
    stops: tuple[TabStop, ...]
    task: int
    edges: tuple[float, ...] = ()


def segments(row: Pieces, lefts: Sequence[float] = ()) -> list[list[Piece]]:
    """The parts of a row with clear white between them; little will do in front of the ``lefts``."""
    parts: list[list[Piece]] = []
    reach = 0.0
    for piece in row:
        least = 0.12 if any(abs(piece.x0 - left) < SLACK for left in lefts) else 0.9
        if parts and piece.x0 - reach < least * piece.size:
            parts[-1].append(piece)
        else:
            parts.append([piece])
        reach = max(reach, piece.x1)
    return parts


def column_headings(row: Pieces) -> list[list[Piece]] | None:
    """The parts of a row that names columns: one says the task, another who does it or when; else nothing."""
    if len(row) > 30 or fold(row[0].text).strip("()/:") not in _FIRST_WORDS:
        return None
    parts = segments(row)
    if fold(row[0].text) in ("tt", "stt") and len(parts[0]) > 1:
        parts[:1] = [parts[0][:1], parts[0][1:]]  # a narrow column: hardly a space parts its heading from the next
    return parts if names_columns([row_text(part) for part in parts]) else None


def _ends(part: Pieces) -> Span:
    return part[0].x0, max(p.x1 for p in part)


def find_stops(rows: Sequence[Pieces], heads: Sequence[list[Piece]]) -> Stops | None:
    """The tab stops that headings and rows below them share; None where a column has none."""
    size = heads[0][0].size
    spans = [_ends(part) for part in heads]
    lines = [parts for row in rows if len(parts := segments(row)) > 1 and abs(row[0].size - size) < 0.25 * size]
    seen = [_ends(part) for parts in lines for part in parts[1:]]
    seen += [_ends(parts[0]) for parts in lines if parts[0][0].x0 > spans[1][0] - 20]
    stops = []
    for k in range(1, len(spans)):
        low, high = spans[k - 1][1], spans[k + 1][0] if k + 1 < len(spans) else float("inf")
        near = [span for span in seen if low < (span[0] + span[1]) / 2 < high]
        # where the headings stand counts first; else a stop that the rows alone agree on
        best = max((0.0, 0.5, 1.0), key=lambda side: _agreeing(near, TabStop(_at(spans[k], side), side)))
        stop = TabStop(_at(spans[k], best), best)
        if not _agreeing(near, stop):
            own = [TabStop(_at(span, side), side) for side in (0.0, 0.5, 1.0) for span in near]
            stop = max(own, key=lambda stop: _agreeing(near, stop), default=stop)
            if _agreeing(near, stop) < max(2, 0.6 * len(near)):
                return None
        stops.append(stop)
    task = next(i for i, part in enumerate(heads) if TASK.match(fold(row_text(part))))
    return Stops(spans[0][0], tuple(stops), task)


def _agreeing(spans: Iterable[Span], stop: TabStop) -> int:
    return sum(abs(_at(span, stop.side) - stop.at) <= SLACK for span in spans)


def _at(span: Span, side: float) -> float:
    return span[0] + side * (span[1] - span[0])


def parts_at(row: Pieces, stops: Stops) -> dict[int, list[Piece]]:
    """What a row has in which column, where each part but the first stands at a stop; nothing where one doesn't."""
    found = segments(row)
    if len(found) > 1:
        found = segments(row, [stop.at for stop in stops.stops if stop.side == 0])
    # where a cell was too long for its column, the next one begins behind its stop
    counted = abs(row[0].x0 - stops.left) < 2 and bool(COUNTS.match(row_text(found[0])))
    parts: dict[int, list[Piece]] = {}
    last = 0
    for i, segment in enumerate(found):
        span = _ends(segment)
        column = next((k for k, stop in enumerate(stops.stops, 1) if k > last and abs(_at(span, stop.side) - stop.at) <= SLACK), None)
        if column is None and i and counted:
            near = [k for k, stop in enumerate(stops.stops, 1) if k > last and _at(span, stop.side) > stop.at - SLACK]
            column = near[-1] if near else None
        if column is None:
            if i or len(found) == 1:
                return {}
            column = 0
        parts[column] = segment
        last = column
    return parts
