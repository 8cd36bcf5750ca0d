"""Where do the rows and columns of a table lie that draws its lines one way only?

Lying lines alone: the columns are the white between the words of all rows.
Upright lines alone: a row begins where the first column counts on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from docgen.read.pdf_grid import find_grids
from docgen.read.pdf_lines import group_rows
from docgen.read.pdf_open import MANY, SNAP, same_ends, whole_rules
from docgen.read.pdf_sheet import Box, Grid, GridCell, Piece, Rule, Sheet, Span
from docgen.text import clean, fold

_COUNTS = re.compile(r"(?:\d{1,3}|[ivx]{1,5})[.)]?$")

Inside = dict[int, list[Piece]]


# --------------------------------------------------------------------------- lying lines only


def grids_between_lines(sheet: Sheet) -> tuple[Grid, ...]:
    """The tables of at least three columns whose rows are told apart by lying lines and whose columns by white only."""
    flat = [rule for rule in sheet.rules if rule.horizontal]
    if len(flat) < 3:
        return ()
    boxes = [grid.box for grid in sheet.grids if grid.columns > 1]
    wide = [rule for rule in whole_rules(flat) if rule.x1 - rule.x0 > 150 and not any(_touches(rule, box) for box in boxes)]
    if not 3 <= len(wide) <= MANY:
        return ()
    found: list[Grid] = []
    for lines in same_ends(wide):
        if len(lines) >= 3:
            upright = _columns(lines, sheet.pieces)
            if upright:
                found += [grid for grid in find_grids([*lines, *upright]) if grid.columns > 2]
    return tuple(found)


def _touches(rule: Rule, box: Box) -> bool:
    return box.top - SNAP <= rule.top <= box.bottom + SNAP and box.x0 < rule.x1 and box.x1 > rule.x0


def _columns(lines: Sequence[Rule], pieces: Sequence[Piece]) -> list[Rule]:
    """Upright lines through the white between the columns, left out in a row whose words cross it."""
    left, right = lines[0].x0, lines[0].x1
    bands: list[tuple[Rule, Rule, list[Span], float]] = []
    for a, b in pairwise(lines):
        held = [p for p in pieces if p.turn == 0 and a.top < (p.top + p.bottom) / 2 < b.top and left - SNAP < p.x0 < right + SNAP]
        if held:
            bands.append((a, b, _cover(held), max(p.size for p in held)))
    if len(bands) < 3:
        return []
    gutters = _gutters(bands)
    if len(gutters) < 2:
        return []
    found = []
    for low, high in gutters:
        x = max((low + high) / 2, high - 4)  # words begin at the left of a column: pages then agree where it is
        found += [Rule(x, a.top, x, b.top) for a, b, cover, _ in bands if not any(s < x < e for s, e in cover)]
    return found


def _gutters(bands: Sequence[tuple[Rule, Rule, list[Span], float]]) -> list[Span]:
    """The white that the first band leaves between its words and most bands below leave as well."""
    size = bands[0][3]
    kept: list[Span] = []
    for (_, low), (high, _) in pairwise(bands[0][2]):
        if high - low < 0.4 * size:
            continue
        crossed = 0
        for _, _, cover, height in bands[1:]:
            rest = _widest(low, high, cover)
            if rest is None or rest[1] - rest[0] < 0.3 * height:
                crossed += 1
            else:
                low, high = rest
        if crossed <= 0.4 * (len(bands) - 1) and len(bands) - 1 - crossed >= 2:
            kept.append((low, high))
    return kept


def _widest(low: float, high: float, cover: Sequence[Span]) -> Span | None:
    """The widest part of (low, high) that ``cover`` leaves free."""
    at, best = low, None
    for a, b in [*cover, (high, high)]:
        if b <= low:
            continue
        if a > at and min(a, high) > at and (best is None or min(a, high) - at > best[1] - best[0]):
            best = (at, min(a, high))
        at = max(at, b)
        if at >= high:
            break
    return best


def _cover(pieces: Sequence[Piece]) -> list[Span]:
    """What the pieces take up from left to right, spaces within a line closed."""
    spans: list[Span] = []
    for x0, x1 in sorted((p.x0, p.x1) for p in pieces):
        if spans and x0 <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], x1))
        else:
            spans.append((x0, x1))
    return spans


# --------------------------------------------------------------------------- upright lines only


def split_rows(grid: Grid, inside: Inside) -> tuple[Grid, Inside]:
    """``grid`` with the rows parted in which several numbered rows stand, and its pieces sorted anew."""
    starts: dict[int, list[float]] = {}
    for row in range(grid.rows):
        cells = [cell for cell in grid.cells if cell.row == row and cell.row_span == 1]
        if len(cells) >= 3 and any(cell.column == 0 for cell in cells):
            found = _row_starts(sorted(cells, key=lambda c: c.column), inside)
            if found:
                starts[row] = found
    if not starts:
        return grid, inside
    place, ys = [0], [grid.ys[0]]
    for row in range(grid.rows):
        ys += [*starts.get(row, ()), grid.ys[row + 1]]
        place.append(place[-1] + len(starts.get(row, ())) + 1)
    cells, held = [], {}
    for cell in grid.cells:
        cuts = starts.get(cell.row, ()) if cell.row_span == 1 else ()
        edges = [cell.box.top, *cuts, cell.box.bottom]
        for i, (top, bottom) in enumerate(pairwise(edges)):
            span = 1 if cuts else place[cell.row + cell.row_span] - place[cell.row]
            part = GridCell(Box(cell.box.x0, top, cell.box.x1, bottom), place[cell.row] + i, cell.column, span, cell.col_span)
            cells.append(part)
            pieces = inside.get(id(cell), [])
            if cuts:
                pieces = [p for p in pieces if (i == 0 or p.baseline >= top) and (i == len(cuts) or p.baseline < bottom)]
            if pieces:
                held[id(part)] = pieces
    return Grid(grid.box, grid.xs, tuple(ys), tuple(cells)), held


def _row_starts(cells: Sequence[GridCell], inside: Inside) -> list[float]:
    """The heights at which rows begin within one drawn row, but for the first: where its first cell goes on counting."""
    lines = group_rows([p for p in inside.get(id(cells[0]), []) if p.turn == 0])
    counts = [bool(_COUNTS.match(fold(clean("".join(p.text for p in line))))) for line in lines]
    first = counts.index(True) if True in counts else len(counts)
    heading = fold(clean("".join(p.text for line in lines[:first] for p in line)))
    if not lines or not all(counts[first:]) or len(lines) - first < (2 if not first else 0 if heading in ("tt", "stt") else 1):
        return []
    if any(c.isdigit() for line in lines[:first] for p in line for c in p.text):
        return []
    levels = sorted(p.baseline for cell in cells[1:] for p in inside.get(id(cell), []) if p.turn == 0)
    if not levels:
        return []
    found = []
    for line in lines[first:]:
        level, size = line[0].baseline, line[0].size
        if not any(abs(y - level) <= 0.4 * size for y in levels):
            return []  # the number stands in the middle of its row, not on its first line
        found.append(level - 0.5 * size)
    levels = sorted([*levels, *(line[0].baseline for line in lines)])
    if not found:  # nothing counted: below the heading stands what is left of the page before
        return _white_above(levels, lines[0][0].size)[:1]
    above = [y for y in levels if y < found[0]]
    if not above:
        return found[1:]
    white = _white_above(levels, lines[0][0].size)
    if len(found) == 1 and found[0] not in white:
        return []  # a number in a heading
    return sorted({*(y for y in white if y < found[0]), *found})


def _white_above(levels: Sequence[float], size: float) -> list[float]:
    """Where white runs across all columns above the first number: the heading, and what is left of the page before."""
    steps = [(a, b) for a, b in pairwise(levels) if b - a > 0.4 * size]
    pitch = min((b - a for a, b in steps), default=0.0)
    return [b - 0.5 * size for a, b in steps if b - a > 1.22 * pitch]
