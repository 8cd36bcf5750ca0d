"""How is a page with tables laid out so that one pass of recognition reads cell by cell?

Recognition that sees a table whole reads across its columns and glues their
words.  Here the page is cut at its tables: the strips of prose and the cells
are pasted below each other into one tall picture, and what is read there is
put back where it came from.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from docgen.read.picture import INK, Dark, Grey, Segment

NEAR = 8  # pixels; ruled lines meet within this
MARGIN = 24  # pixels of paper around a pasted piece


@dataclass(frozen=True, slots=True)
class Piece:
    """A box of the page (``x0`` … ``bottom``, end exclusive) and where it was pasted: ``x``, ``y``."""

    x0: int
    top: int
    x1: int
    bottom: int
    x: int = 0
    y: int = 0


def cut_and_paste(grey: Grey, lines: tuple[Segment, ...]) -> tuple[Grey, tuple[Piece, ...]]:
    """Return the tall picture and its pieces from top to bottom; the page itself where it has no table."""
    height, width = grey.shape
    tables = [cells for cells in map(_cells, _connected(lines)) if len(cells) > 1]
    if not tables:
        return grey, (Piece(0, 0, width, height),)
    dark = grey < INK
    pieces: list[Piece] = []
    y = 0
    for cells in sorted(tables, key=lambda cells: min(cell.top for cell in cells)):
        x0, top = min(c.x0 for c in cells), min(c.top for c in cells)
        x1, bottom = max(c.x1 for c in cells), max(c.bottom for c in cells)
        if top < y:  # beside another table, or inside one: leave it as prose
            continue
        beside = [Piece(0, top, x0, bottom), Piece(x1, top, width, bottom)]
        pieces += [Piece(0, y, width, top), *beside, *sorted(cells, key=lambda c: (c.top, c.x0))]
        y = bottom
    pieces.append(Piece(0, y, width, height))
    return _paste(grey, [piece for piece in (_trim(piece, dark) for piece in pieces) if piece])


def _paste(grey: Grey, pieces: list[Piece]) -> tuple[Grey, tuple[Piece, ...]]:
    """Paste ``pieces`` below each other, those narrower than the page on its left."""
    placed: list[Piece] = []
    y = MARGIN
    for piece in pieces:
        placed.append(Piece(piece.x0, piece.top, piece.x1, piece.bottom, MARGIN, y))
        y += piece.bottom - piece.top + MARGIN
    wide = max((p.x1 - p.x0 for p in placed), default=1)
    tall = np.full((y, wide + 2 * MARGIN), 255, dtype=np.uint8)
    for p in placed:
        tall[p.y : p.y + p.bottom - p.top, p.x : p.x + p.x1 - p.x0] = grey[p.top : p.bottom, p.x0 : p.x1]
    return tall, tuple(placed)


def _trim(piece: Piece, dark: Dark) -> Piece | None:
    """``piece`` without blank paper above and below, and without that beside it if it is a cell; None if there is no ink."""
    inside = dark[piece.top : piece.bottom, piece.x0 : piece.x1]
    rows = np.nonzero(inside.sum(axis=1) > 1)[0]
    if not len(rows) or inside.sum() < 12:  # specks
        return None
    top, bottom = piece.top + int(rows[0]), piece.top + int(rows[-1]) + 1
    return Piece(piece.x0, max(piece.top, top - 4), piece.x1, min(piece.bottom, bottom + 4))


# --------------------------------------------------------------------------- cells


def _connected(lines: tuple[Segment, ...]) -> list[list[Segment]]:
    """Lines that touch each other, group by group."""
    groups: list[list[Segment]] = []
    for line in lines:
        touching = [group for group in groups if any(_touch(line, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([line, *(other for group in touching for other in group)])
    return groups


def _touch(one: Segment, other: Segment) -> bool:
    return one.x0 - NEAR <= other.x1 and other.x0 - NEAR <= one.x1 and one.top - NEAR <= other.bottom and other.top - NEAR <= one.bottom


def _cells(lines: list[Segment]) -> list[Piece]:
    """The cells that ``lines`` rule: grid fields joined where no line parts them."""
    level = [s for s in lines if s.x1 - s.x0 >= s.bottom - s.top]
    upright = [s for s in lines if s.x1 - s.x0 < s.bottom - s.top]
    ys = _positions([(s.top + s.bottom) / 2 for s in level])
    xs = _positions([(s.x0 + s.x1) / 2 for s in upright])
    if len(xs) < 2 or len(ys) < 2:
        return []
    fields = [(row, column) for row in range(len(ys) - 1) for column in range(len(xs) - 1)]
    owner = {field: field for field in fields}

    def root(field: tuple[int, int]) -> tuple[int, int]:
        while owner[field] != field:
            field = owner[field]
        return field

    for row, column in fields:
        middle_x, middle_y = (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2
        if column + 2 < len(xs) and not any(
            abs((s.x0 + s.x1) / 2 - xs[column + 1]) <= NEAR and s.top - NEAR <= middle_y <= s.bottom + NEAR for s in upright
        ):
            owner[root((row, column + 1))] = root((row, column))
        if row + 2 < len(ys) and not any(
            abs((s.top + s.bottom) / 2 - ys[row + 1]) <= NEAR and s.x0 - NEAR <= middle_x <= s.x1 + NEAR for s in level
        ):
            owner[root((row + 1, column))] = root((row, column))
    cells: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for field in fields:
        cells.setdefault(root(field), []).append(field)
    return [
        Piece(
            round(min(xs[c] for _, c in of)),
            round(min(ys[r] for r, _ in of)),
            round(max(xs[c + 1] for _, c in of)),
            round(max(ys[r + 1] for r, _ in of)),
        )
        for of in cells.values()
    ]


def _positions(values: list[float]) -> list[float]:
    """Where lines stand: values within :data:`NEAR` of each other are one."""
    found: list[list[float]] = []
    for value in sorted(values):
        if found and value - found[-1][-1] <= NEAR:
            found[-1].append(value)
        else:
            found.append([value])
    return [sum(group) / len(group) for group in found]
