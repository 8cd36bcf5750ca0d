"""How does one sheet become lines and tables in reading order?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.model import ReadOptions
from docgen.read.pdf_furniture import Item, PageLayout, without_line_numbers
from docgen.read.pdf_grid import find_grids
from docgen.read.pdf_lines import Line, group_rows, read_lines
from docgen.read.pdf_rows import grids_between_lines
from docgen.read.pdf_sheet import Piece, Rule, Sheet
from docgen.read.pdf_stamps import split_stamps
from docgen.read.pdf_stops import Stops
from docgen.read.pdf_tables import TableDraft, extend_last_row, read_cell, read_tables
from docgen.read.pdf_unruled import find_unruled

if TYPE_CHECKING:
    from docgen.read.ocr import OcrPage


def lay_out(sheet: Sheet, options: ReadOptions, values: Sequence[Piece] = (), before: PageLayout | None = None) -> PageLayout:
    """Lay out ``sheet``: tables where rules draw them, lines around them, from top to bottom.

    ``values`` are pieces to add, such as the values of form fields; ``before`` is the page before, a table of which may go on.
    """
    if values:
        sheet.pieces.extend(values)
    stamps: list[Line] = []
    if not sheet.ocr:
        sheet.pieces, stamps = split_stamps(sheet.pieces, sheet.page)
        if not sheet.grids:
            sheet.pieces = without_line_numbers(sheet.pieces)
    sheet.grids += grids_between_lines(sheet)
    tables, rest = read_tables(sheet, options.ocr_confidence)
    items: list[Item] = []
    top = float("-inf")
    stops = _stops_at_foot(before) if before is not None else None
    outer = sorted((t for t in tables if t.parent is None), key=lambda t: t.box.top)
    for table in [*outer, None]:
        bottom = table.box.top if table is not None else float("inf")
        band = [p for p in rest if top <= (p.top + p.bottom) / 2 < bottom]
        for part in find_unruled(band, sheet, options.ocr_confidence, None if items else stops):
            if isinstance(part, TableDraft):
                items.append(part)
            else:
                items += read_lines(part, sheet.page, doubtful=options.ocr_confidence, ocr=sheet.ocr, first_block=len(items))
        if table is not None:
            inner = [t for t in tables if t.parent is not None and _root(t) is table]
            if items and isinstance(items[-1], TableDraft):
                rest = _set_in_cell(table, items[-1], rest, sheet, options.ocr_confidence)
            items += [table, *inner]
            top = max(top, bottom)
    _set_edges([item for item in items if isinstance(item, Line)])
    return PageLayout(sheet.page, sheet.width, sheet.height, items, sheet.ocr, stamps)


def _stops_at_foot(page: PageLayout) -> Stops | None:
    """The tab stops of the table that ends a page, but for a line at its foot."""
    for item in reversed(page.items):
        if isinstance(item, TableDraft):
            return item.stops
        if item.top < 0.875 * page.height:
            break
    return None


def _set_in_cell(table: TableDraft, around: TableDraft, rest: list[Piece], sheet: Sheet, doubtful: float) -> list[Piece]:
    """Put a ruled ``table`` into the last row of the unruled one ``around`` it, if cells of that row go on beside it.

    Returns what is left of the pieces in no table.
    """
    box, edges = table.box, around.edges()
    beside = [p for p in rest if p.turn == 0 and box.top <= (p.top + p.bottom) / 2 < box.bottom]
    column = next((k for k, (a, b) in enumerate(pairwise(edges)) if a - 2 <= box.x0 and box.x1 <= b + 2), None)
    if around.ruled or around.page != table.page or not beside or column is None:
        return rest
    last = around.row(max(cell.row for cell in around.cells))
    rows = group_rows(beside)
    if len(last) < len(edges) - 1 or rows[0][0].baseline - around.box.bottom > 1.5 * rows[0][0].size:
        return rest
    held: list[list[Piece]] = [[] for _ in last]
    for piece in beside:
        k = next((k for k, cell in enumerate(last) if cell.x0 - 1 <= piece.x0 and piece.x1 <= cell.x1 + 1), column)
        held[k].append(piece)
    if held[column] or any(pieces and not cell.text for pieces, cell in zip(held, last, strict=True)):
        return rest
    more = [read_cell(pieces, cell, sheet, doubtful) for pieces, cell in zip(held, last, strict=True) if pieces]
    extend_last_row(around, more)
    around.box = around.box._replace(bottom=box.bottom)
    table.parent = around, last[column]
    return [p for p in rest if p not in beside]


def _root(table: TableDraft) -> TableDraft:
    while table.parent is not None:
        table = table.parent[0]
    return table


def _set_edges(lines: Sequence[Line]) -> None:
    """The main column's edges as this page shows them; other pages may correct them later."""
    main = [line for line in lines if line.block == 0]
    if main:
        left, right = min(line.x0 for line in main), max(line.x1 for line in main)
        for line in main:
            line.left, line.right = left, right


def text_of(layout: PageLayout) -> str:
    """All text of a page, a line a line."""
    parts = [line.text for line in layout.stamps]
    for item in layout.items:
        if isinstance(item, Line):
            parts.append(item.text)
        else:
            parts += [cell.text for cell in item.cells if cell.text]
    return "\n".join(parts)


def sheet_from_ocr(page: OcrPage) -> Sheet:
    """A sheet of what OCR recognised on a page: each word a piece, letters' boxes set to their line's."""
    words = sorted(page.words, key=lambda w: (w[2] + w[4]) / 2)
    rows: list[list[tuple[str, float, float, float, float, float]]] = []
    for word in words:
        middle = (word[2] + word[4]) / 2
        if rows:
            row = rows[-1]
            middles = sorted((w[2] + w[4]) / 2 for w in row)
            heights = sorted(w[4] - w[2] for w in row)
            if middle - middles[len(middles) // 2] < 0.5 * max(heights[len(heights) // 2], 4.0):
                row.append(word)
                continue
        rows.append([word])
    heights = sorted(w[4] - w[2] for w in words)
    usual = heights[len(heights) // 2] if heights else 10.0
    pieces = []
    for row in rows:
        tall = sorted(w[4] - w[2] for w in row)
        height = tall[len(tall) // 2]
        if abs(height - usual) < 0.3 * usual:
            height = usual  # ink boxes differ with the letters; the font doesn't
        for text, x0, top, x1, bottom, confidence in sorted(row, key=lambda w: w[1]):
            middle = (top + bottom) / 2 if len(row) == 1 else sorted((w[2] + w[4]) / 2 for w in row)[len(row) // 2]
            pieces.append(Piece(text, x0, middle - height / 2, x1, middle + height / 2, height * 0.95, confidence=confidence))
    rules = [_straight(*line) for line in page.lines]
    return Sheet(page.page, page.width, page.height, pieces, find_grids(rules), rules, ocr=True)


def _straight(x0: float, top: float, x1: float, bottom: float) -> Rule:
    """A recognised line, which is never quite straight, as a rule."""
    if abs(bottom - top) <= abs(x1 - x0):
        return Rule(min(x0, x1), (top + bottom) / 2, max(x0, x1), (top + bottom) / 2)
    return Rule((x0 + x1) / 2, min(top, bottom), (x0 + x1) / 2, max(top, bottom))
