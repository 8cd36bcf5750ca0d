"""In which order are a page's words read, and which of them make a line?

Pieces are set in lines by their baseline; where a page (or a few lines of it)
has columns, each column is read to its end before the next: the two halves of
the header, recipients and signature, two-column prose.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter, itemgetter

from docgen.model import Doubt
from docgen.read.pdf_columns import prose_columns
from docgen.read.pdf_sheet import DESCENT, Piece
from docgen.text import clean, fold


@dataclass(slots=True)
class Line:
    """A line of text as it stands on a page.

    ``left`` and ``right`` are the edges of its column; ``first`` is the width
    of its first word; ``block`` tells lines of different columns apart (0: the page's
    main flow); ``marks`` are superscript digits taken out of the text, with their offset; ``most`` is the
    size of most of its letters; ``prose`` says that its column is one of several of running text.
    """

    page: int
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool = False
    bold_start: bool = False
    italic: bool = False
    first: float = 0.0
    left: float = 0.0
    right: float = 0.0
    block: int = 0
    ocr: bool = False
    turned: bool = False
    doubts: tuple[Doubt, ...] = ()
    marks: tuple[tuple[int, str], ...] = ()
    most: float = 0.0
    prose: bool = False

    @property
    def baseline(self) -> float:
        """Where the letters stand, in points from the page's top."""
        return self.bottom - DESCENT * self.size


@dataclass(slots=True)
class Row:
    """The pieces of one baseline from left to right, and the gaps between them that are too wide for a space."""

    pieces: list[Piece]
    baseline: float
    size: float
    gaps: list[tuple[float, float]] = field(default_factory=list)

    @property
    def x0(self) -> float:
        """Where it begins."""
        return self.pieces[0].x0

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(p.x1 for p in self.pieces)


_LEADER = re.compile(r"\.{5}|…{2}|_{4}")
_MARKER = re.compile(r"(?:[-+•*–▪●o✓➢]|[IVXLC]{1,6}[.)]|\(?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-zđ][.)])$")
_RIGHT_HEAD = re.compile(r"^(?:cộng hòa x|đảng cộng sản v|độc lập\b)")
_RIGHT_SIGN = re.compile(r"^(?:tm\.|t/m|kt\.|k/t|tl\.|tuq\.|q\.|chủ tịch|bí thư|trưởng|giám đốc|phó )")
_LEFT_SIGN = re.compile(r"^(?:nơi nhận|kính gửi)")


_BASELINE = attrgetter("baseline")
_X0 = itemgetter(1)
_is_clean = re.compile("[!-~\u00c0-\u024f\u1ea0-\u1ef9\u2013-\u2026]+").fullmatch
"""Finds a word in which :func:`~docgen.text.clean` would change nothing: most are."""


def group_rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Set ``pieces`` in rows of one baseline, top to bottom, each from left to right."""
    return [row.pieces for row in _rows(pieces)]


def _rows(pieces: Sequence[Piece]) -> list[Row]:
    rows: list[Row] = []
    if len({p.bottom for p in pieces}) == 1 == len({p.size for p in pieces}):  # as in most cells
        rows.append(Row(list(pieces), pieces[0].baseline, pieces[0].size))
        pieces = ()
    for piece in sorted(pieces, key=_BASELINE):
        base, size = piece.baseline, piece.size
        if rows:
            row = rows[-1]
            large = max(row.size, size)
            if base - row.baseline <= (0.4 if min(row.size, size) > 0.75 * large else 0.5) * large:
                row.pieces.append(piece)
                if size > row.size * 1.1:
                    row.baseline, row.size = base, size
                continue
        rows.append(Row([piece], base, size))
    for row in rows:
        if len(row.pieces) > 1:
            row.pieces.sort(key=_X0)
            _drop_doubles(row)
    return rows


def _drop_doubles(row: Row) -> None:
    """Letters drawn twice with a small shift (a poor man's bold) count once."""
    pieces = row.pieces
    if any(a.text == b.text and b.x0 - a.x0 < 0.12 * a.size for a, b in pairwise(pieces)):
        kept = [pieces[0]]
        for piece in pieces[1:]:
            last = kept[-1]
            if piece.text == last.text and piece.x0 - last.x0 < 0.12 * last.size:
                kept[-1] = last._replace(bold=True)
            else:
                kept.append(piece)
        row.pieces = kept


def make_line(pieces: Sequence[Piece], page: int, *, doubtful: float = 0.0, ocr: bool = False) -> Line:
    """Join the pieces of one row (left to right) to a :class:`Line`.

    Words recognised with less confidence than ``doubtful`` become doubts.
    """
    pieces = _close_up(pieces) if len(pieces) > 3 and not ocr and len(pieces[0].text) == 1 else pieces
    _, x0s, tops, x1s, _, sizes, bolds, *_ = zip(*pieces, strict=True)
    size, least = max(sizes), min(sizes)
    base = max(pieces if least >= 0.9 * size else [p for p in pieces if p.size >= 0.9 * size], key=lambda p: len(p.text))
    level = base.baseline
    text = ""
    doubts: list[Doubt] = []
    marks: list[tuple[int, str]] = []
    letters = bold = italic = 0
    last: Piece | None = None
    first_end = -1.0
    for piece in pieces:
        word = piece.text if _is_clean(piece.text) else clean(piece.text)
        if last is not None:
            if is_apart(last, piece):
                if first_end < 0:
                    first_end = last.x1
                text += " "
            raised = piece.size < 0.82 * size and level - piece.baseline > 0.12 * size
            if raised and len(word) <= 4 and word.strip("()[]").isdigit():
                marks.append((len(text.rstrip(" ")), word.strip("()[]")))
                if text.endswith(" "):
                    text = text[:-1]
                last = piece
                continue
        if word and text and word[0] > "\u02ff" and unicodedata.combining(piece.text[0]):
            text = unicodedata.normalize("NFC", text.rstrip(" ") + word)
        else:
            start = len(text)
            text += word
            if piece.confidence is not None and piece.confidence < doubtful and word:
                doubts.append(Doubt(start, len(text), piece.confidence))
        count = len(word)
        letters += count
        bold += count * piece.bold
        italic += count * piece.italic
        last = piece
    x0, x1 = x0s[0], max(x1s)
    return Line(
        page,
        text.rstrip(" "),
        x0,
        min(tops),
        x1,
        level + DESCENT * base.size,
        size,
        bold=letters > 0 and bold >= 0.95 * letters,
        bold_start=bolds[0],
        italic=letters > 0 and italic >= 0.95 * letters,
        first=(first_end if first_end >= 0 else x1) - x0,
        left=x0,
        right=x1,
        ocr=ocr,
        doubts=tuple(doubts),
        marks=tuple(marks),
        most=size if least > 0.92 * size else _most(pieces),
    )


def _most(pieces: Sequence[Piece]) -> float:
    """The size of most letters."""
    letters: dict[float, int] = {}
    for piece in pieces:
        letters[piece.size] = letters.get(piece.size, 0) + len(piece.text)
    return max(letters, key=lambda s: letters[s])


def _close_up(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Letters set apart for show ("K Ế  H O Ạ C H") as words: the white between letters is even, between words it is wider."""
    single = sum(len(p.text) == 1 and p.text.isalpha() for p in pieces)
    if single < 4 or single < 0.8 * len(pieces):
        return pieces
    gaps = [b.x0 - a.x1 for a, b in pairwise(pieces)]
    usual = sorted(gaps)[len(gaps) // 3]
    if usual < 0.08 * pieces[0].size or max(gaps) - usual > 4 * pieces[0].size:
        return pieces  # a word cut in drawing, not in sight
    words = [pieces[0]]
    for gap, piece in zip(gaps, pieces[1:], strict=True):
        last = words[-1]
        if gap > 1.7 * usual + 0.5:
            words.append(piece._replace(spaced=True))
        else:
            words[-1] = last._replace(text=last.text + piece.text, x1=piece.x1)
    return words if any(len(p.text) > 1 for p in words) else pieces


def row_text(pieces: Sequence[Piece]) -> str:
    """What the pieces of a row say, a space only where one is."""
    said = ["", *(" " * is_apart(a, b) for a, b in pairwise(pieces))]
    return clean("".join(space + piece.text for space, piece in zip(said, pieces, strict=False)))


def leads_the_eye(rows: Sequence[str]) -> bool:
    """Whether more than a fifth of ``rows`` hold runs of dots or lines: a table of contents or a form to fill in."""
    return sum(bool(_LEADER.search(row)) for row in rows) > 0.2 * len(rows)


def is_apart(a: Piece, b: Piece) -> bool:
    """Whether a space belongs between two pieces of a row."""
    gap = b.x0 - a.x1
    size = min(a.size, b.size)
    return gap > (0.08 if b.spaced else 0.17) * size or (b.confidence is not None)


def read_lines(pieces: Sequence[Piece], page: int, *, doubtful: float = 0.0, ocr: bool = False, first_block: int = 0) -> list[Line]:
    """Return the lines of ``pieces`` in reading order, columns one after the other.

    Blocks are numbered from ``first_block``, a page's own ten thousand before it.
    """
    upright = [p for p in pieces if p.turn == 0]
    turned = [p for p in pieces if p.turn]
    rows = _rows(upright)
    for row in rows:
        row.gaps = _gaps(row)
    lines: list[Line] = []
    block = page * 10_000 + first_block
    prose = {start: (end, gutter) for start, end, gutter in prose_columns(rows)}
    i = 0
    while i < len(rows):
        found = prose.get(i)
        if found is None:
            found = _column_block(rows[: min((s for s in prose if s > i), default=len(rows))], i)
        if found is None:
            lines.append(make_line(rows[i].pieces, page, doubtful=doubtful, ocr=ocr))
            i += 1
            continue
        end, gutter = found
        held = [p for row in rows[i:end] for p in row.pieces]
        for side in ([p for p in held if p.x0 < gutter], [p for p in held if p.x0 >= gutter]):
            block += 1
            column = [make_line(r.pieces, page, doubtful=doubtful, ocr=ocr) for r in _rows(side)]
            left, right = min((x.x0 for x in column), default=0.0), max((x.x1 for x in column), default=0.0)
            for line in column:
                line.block, line.left, line.right, line.prose = block, left, right, i in prose
            lines.extend(column)
        i = end
    if turned:
        lines.extend(_turned_lines(turned, page))
    return [line for line in lines if (line.text or line.marks) and not _is_speck(line)]


def _is_speck(line: Line) -> bool:
    """Whether a recognised line is dirt on the picture: no letter or digit that could be trusted."""
    return line.ocr and not any(c.isalnum() for c in line.text) and line.text.strip("-—_. ") != "*"


def _turned_lines(pieces: Sequence[Piece], page: int) -> list[Line]:
    """Lines of text that runs up or down the page, each direction on its own, after the upright text."""
    lines = []
    for turn in sorted({p.turn for p in pieces}):
        for row in _rows([unturn(p) for p in pieces if p.turn == turn]):
            line = make_line(row.pieces, page)
            line.block, line.turned = page * 10_000 + 9_000 + turn // 90, True
            lines.append(line)
    return lines


def unturn(piece: Piece) -> Piece:
    """``piece`` as it would stand if the page were turned so that it is upright."""
    x0, top, x1, bottom = piece.x0, piece.top, piece.x1, piece.bottom
    if piece.turn == 90:  # runs upwards
        box = (-bottom, x0, -top, x1)
    elif piece.turn == 270:  # runs downwards
        box = (top, -x1, bottom, -x0)
    else:
        box = (-x1, -bottom, -x0, -top)
    return Piece(piece.text, *box, piece.size, piece.bold, piece.italic, piece.spaced)


def _gaps(row: Row) -> list[tuple[float, float]]:
    """The gaps of a row that are too wide for a space: (from, to)."""
    found: list[tuple[float, float]] = []
    if _is_stretched(row):
        return found
    reach = row.pieces[0].x1
    for k, piece in enumerate(row.pieces[1:], 1):
        gap = piece.x0 - reach
        if gap > 0.55 * row.size:
            head = "".join(p.text for p in row.pieces[:k])
            wide = gap > max(1.6 * row.size, 14.0)
            rest = fold(" ".join(clean(p.text) for p in row.pieces[k : k + 4]))
            if (wide and not _MARKER.match(head)) or (_RIGHT_HEAD.match(rest) and not _RIGHT_HEAD.match(fold(clean(head)))):
                found.append((reach, piece.x0))
        reach = max(reach, piece.x1)
    return found


def _is_stretched(row: Row) -> bool:
    """Whether the words of a row, five or more, stand evenly far apart: a line set wide, not columns."""
    if len(row.pieces) < 5:
        return False
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(row.pieces))
    return gaps[0] > 0.55 * row.size and gaps[-1] < 1.6 * gaps[0] + 0.1 * row.size


def _column_block(rows: list[Row], start: int) -> tuple[int, float] | None:
    """Whether columns begin at ``rows[start]``: the row after their end, and the gutter's middle."""
    first = next((i for i in range(start, min(start + 4, len(rows))) if rows[i].gaps), None)
    if first is None:
        return None
    gap = max(rows[first].gaps, key=lambda g: g[1] - g[0])
    lead = rows[start:first]
    if any(row.x0 < gap[1] and row.x1 > gap[0] for row in lead):
        return None  # the row at ``start`` runs across: the columns begin later
    if lead and not all(_belongs_on_top(row, gap) for row in lead):
        return None
    low, high = gap
    end, split, signs = first, 0, False
    previous = rows[start].baseline
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    for i in range(start, len(rows)):
        row = rows[i]
        reach = 2.6 if i <= first else 9.0 if row.x0 >= low or signs else 3.6
        if row.baseline - previous > reach * row.size:
            break
        narrowed = _narrow(row, low, high)
        if narrowed is None or (narrowed[1] - narrowed[0] < 0.55 * row.size):
            break
        both = row.x0 < narrowed[0] + 1 and row.x1 > narrowed[1] - 1 and row.pieces[0].x0 < narrowed[0] < row.x1
        if i > first and not both and row.x0 < low and not signs and _runs_on(row, rows, i, low):
            break
        middle = (narrowed[0] + narrowed[1]) / 2
        if i > first and not both and not _lines_up(row, sides[row.x0 >= middle]):
            break
        for piece in row.pieces:
            sides[piece.x0 >= middle].append(piece)
        low, high = narrowed
        split += both
        signs = signs or _is_sign(row)
        previous, end = row.baseline, i + 1
    if end <= first:
        return None
    wide = gap[1] - gap[0] > 3.0 * rows[first].size
    if split >= 2 or signs or wide:
        return end, (low + high) / 2
    return None


def _lines_up(row: Row, column: list[Piece]) -> bool:
    """Whether a row on one side only stands in that side's column, not by itself in the middle of the page."""
    if not column:
        return True
    x0, x1 = min(p.x0 for p in column), max(p.x1 for p in column)
    if row.x0 > x1 + row.size:
        return False
    return row.x0 >= x0 - row.size or abs(row.x0 + row.x1 - x0 - x1) / 2 < 2.5 * row.size


def _belongs_on_top(row: Row, gap: tuple[float, float]) -> bool:
    """Whether a row above the first split one is the top of one of its columns: the head or the signature."""
    words = fold(" ".join(clean(p.text) for p in row.pieces[:5]))
    return (
        row.x0 >= gap[0]
        or bool(_LEFT_SIGN.match(words))
        or (row.x1 <= gap[0] and row.pieces[0].text.isupper() and _RIGHT_HEAD.match(words) is None)
    )


def _runs_on(row: Row, rows: list[Row], i: int, low: float) -> bool:
    """Whether a row on the left is the start of running text below the columns."""
    if i + 1 < len(rows):
        following = rows[i + 1]
        return following.x1 > low + 30 and not following.gaps and following.x0 < low
    return False


def says_head_or_sign(pieces: Sequence[Piece]) -> bool:
    """Whether a row of pieces belongs to the two halves of a document's head, or to recipients and signature."""
    base = pieces[0]
    row = Row(list(pieces), base.baseline, base.size)
    row.gaps = _gaps(row)
    return _is_sign(row)


def _is_sign(row: Row) -> bool:
    text = fold(" ".join(clean(p.text) for p in row.pieces))
    if _LEFT_SIGN.match(text):
        return True
    starts = [0.0] + [g[1] for g in row.gaps]
    for x in starts:
        part = fold(" ".join(clean(p.text) for p in row.pieces if p.x0 >= x))
        if _RIGHT_HEAD.match(part) or (x > 0 and _RIGHT_SIGN.match(part)):
            return True
    return False


def _narrow(row: Row, low: float, high: float) -> tuple[float, float] | None:
    """What remains of the gutter (low, high) beside the pieces of ``row``: its widest clear part."""
    for piece in row.pieces:
        if piece.x1 <= low or piece.x0 >= high:
            continue
        before, after = piece.x0 - low, high - piece.x1
        if before < 1 and after < 1:
            return None
        if before >= after:
            high = piece.x0
        else:
            low = piece.x1
        if high - low < 2:
            return None
    return low, high
