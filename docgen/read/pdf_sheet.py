"""What does a layout stage need to know about a page, wherever the page came from?

A :class:`Sheet` is one page as pieces of text and straight rules, in points,
the origin in the top left corner.  A pdf's text layer and an OCR engine
both fill it; everything after it (lines, tables, paragraphs) serves both.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

ASCENT, DESCENT = 0.89, 0.22
"""A letter's box above and below its baseline, in font sizes: fonts lie about it, or say nothing."""

Point = tuple[float, float]
Span = tuple[float, float]
Area = tuple[float, float, float, float]


class Piece(NamedTuple):
    """A stretch of text without spaces: a word, or what a pdf draws of one in one go.

    ``spaced`` is true where a space stands before it; ``size`` is the font
    size in points; ``turn`` is 0, 90, 180 or 270 degrees counter-clockwise against the
    page; ``confidence`` is None unless the text was recognised from a picture.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool = False
    italic: bool = False
    spaced: bool = True
    turn: int = 0
    confidence: float | None = None

    @property
    def baseline(self) -> float:
        """Where the letters stand, in points from the page's top: below them reach only tails."""
        return self.bottom - DESCENT * self.size


class Rule(NamedTuple):
    """A straight line of a drawing: horizontal where ``top == bottom``, else vertical."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def horizontal(self) -> bool:
        """Whether the line lies."""
        return self.top == self.bottom


class Box(NamedTuple):
    """A rectangle in points."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point (x, y) is inside."""
        return self.x0 <= x < self.x1 and self.top <= y < self.bottom


def distinct(values: Iterable[float], apart: float) -> list[float]:
    """``values`` in their order, without those that lie no more than ``apart`` points behind the one before."""
    kept: list[float] = []
    for value in sorted(set(values)):
        if not kept or value - kept[-1] > apart:
            kept.append(value)
    return kept


def nearest(places: Sequence[float], value: float) -> int:
    """The number of the place (they are in order) that is nearest to ``value``."""
    at = bisect_left(places, value)
    if at == len(places) or (at > 0 and value - places[at - 1] <= places[at] - value):
        return at - 1
    return at


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a ruled table: its rectangle, grid position and spans."""

    box: Box
    row: int
    column: int
    row_span: int = 1
    col_span: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table before its text: its column borders ``xs``, row borders ``ys``, the cells between and the ``places`` they take."""

    box: Box
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[GridCell, ...]
    places: Mapping[tuple[int, int], GridCell] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        places = {
            (row, column): cell
            for cell in self.cells
            for row in range(cell.row, cell.row + cell.row_span)
            for column in range(cell.column, cell.column + cell.col_span)
        }
        object.__setattr__(self, "places", places)

    @property
    def columns(self) -> int:
        """How many columns the grid has."""
        return len(self.xs) - 1

    @property
    def rows(self) -> int:
        """How many rows the grid has."""
        return len(self.ys) - 1

    def cell_at(self, x: float, y: float) -> GridCell | None:
        """The cell around the point (x, y)."""
        return self.places.get((bisect_right(self.ys, y) - 1, bisect_right(self.xs, x) - 1))

    def crosses(self, x0: float, x1: float) -> bool:
        """Whether a column border lies between ``x0`` and ``x1``."""
        return bisect_right(self.xs, x0) != bisect_right(self.xs, x1)


@dataclass(slots=True)
class Sheet:
    """One page: ``page`` is 1-based; ``cover`` is the share of it that lies under images (0 to 1).

    ``paths`` counts drawn paths, ``lost`` is the share of the characters that no font names;
    ``columns`` are the sides of shaded cells whose rows stand apart; ``hidden`` counts stretches of text that nobody sees.
    """

    page: int
    width: float
    height: float
    pieces: list[Piece]
    grids: tuple[Grid, ...] = ()
    rules: list[Rule] = field(default_factory=list)
    cover: float = 0.0
    paths: int = 0
    ocr: bool = False
    lost: float = 0.0
    columns: tuple[float, ...] = ()
    hidden: int = 0
