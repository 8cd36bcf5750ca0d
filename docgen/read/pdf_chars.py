"""Which characters does a pdf page hold, and where?

pdfium answers, through calls that cost little: one pass of C over all
characters, one Python step each to glue them to pieces, and style asked
once a piece.  Nothing here keeps a page open.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import repeat

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from docgen.read.pdf_drawing import Drawing, Map, fast, fill_of
from docgen.read.pdf_grid import find_grids
from docgen.read.pdf_open import shaded_columns
from docgen.read.pdf_sheet import Grid, GridCell, Piece, Sheet
from docgen.read.symbols import has_private, symbol

MOST_CHARACTERS = 400_000

ASCENT, DESCENT = 0.89, 0.22
"""A letter's box above and below its baseline, in font sizes: fonts lie about it, or say nothing."""

_SPACE = frozenset([0, 9, 10, 11, 12, 13, 32, 0xA0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x200B, 0x202F, 0x3000, 0xFEFF])
_LOST = frozenset([1, *range(3, 9), *range(14, 32)])
_COMBINING = frozenset(range(0x300, 0x370))
_HYPHENS = frozenset([2, 0xFFFE])  # pdfium's own signs for a hyphen at a line's end

_P, _I = ctypes.c_void_p, ctypes.c_int
_unicode = fast(raw.FPDFText_GetUnicode, ctypes.c_uint, _P, _I)
_loose_box = fast(raw.FPDFText_GetLooseCharBox, _I, _P, _I, _P)
_origin = fast(raw.FPDFText_GetCharOrigin, _I, _P, _I, _P, _P)
_text_object = fast(raw.FPDFText_GetTextObject, _P, _P, _I)
_font_of = fast(raw.FPDFTextObj_GetFont, _P, _P)


def read_sheet(page: pdfium.PdfPage, number: int) -> Sheet:
    """Read an open page into a :class:`Sheet`; ``number`` is 1-based.

    The sheet is turned so that most of its text stands upright, which is
    what the page's own rotation usually does too.
    """
    textpage = page.get_textpage()
    try:
        characters = _Characters(page, textpage)
        turn = characters.main_turn(page.get_rotation())
        move, width, height = _upright(turn, *page.get_bbox())
        drawing = Drawing(page, move, width, height)
        grids = find_grids(drawing.rules)
        pieces = list(characters.pieces(move, turn, grids, width, height, drawing))
        return Sheet(
            number,
            width,
            height,
            pieces,
            grids,
            drawing.rules,
            drawing.cover,
            drawing.paths,
            characters.invisible_share(),
            lost=characters.lost_share(),
            columns=shaded_columns(drawing.fills),
            hidden=characters.hidden,
        )
    finally:
        textpage.close()


def upright_map(page: pdfium.PdfPage) -> Map:
    """How page space maps to the page as it is shown."""
    return _upright(page.get_rotation() % 360, *page.get_bbox())[0]


def _upright(turn: int, left: float, bottom: float, right: float, top: float) -> tuple[Map, float, float]:
    """How page space maps to the upright sheet, and the sheet's width and height."""
    width, height = right - left, top - bottom
    if turn == 90:
        return (lambda x, y: (y - bottom, x - left)), height, width
    if turn == 180:
        return (lambda x, y: (right - x, y - bottom)), width, height
    if turn == 270:
        return (lambda x, y: (top - y, right - x)), height, width
    return (lambda x, y: (x - left, top - y)), width, height


class _Style:
    """What a text object looks like, and which way it runs (degrees, counter-clockwise)."""

    __slots__ = ("angle", "bold", "clear", "font", "handle", "invisible", "italic", "quarter", "size", "white")

    def __init__(self, size: float, bold: bool, italic: bool, angle: float, font: str) -> None:
        self.size, self.bold, self.italic, self.angle, self.font = size, bold, italic, angle, font
        self.quarter = _quarter(angle)
        self.invisible = self.clear = self.white = False
        self.handle: int | None = None


class _Characters:
    """All characters of a page in the order in which they are drawn."""

    def __init__(self, page: pdfium.PdfPage, textpage: pdfium.PdfTextPage) -> None:
        self.handle = ctypes.cast(textpage.raw, ctypes.c_void_p).value
        self.raw = textpage.raw
        count = min(max(raw.FPDFText_CountChars(textpage.raw), 0), MOST_CHARACTERS)
        self.count = count
        self.codes: list[int] = list(map(_unicode, repeat(self.handle, count), range(count)))
        buffer = array("f", bytes(16 * count))
        base = buffer.buffer_info()[0]
        for _ in map(_loose_box, repeat(self.handle, count), range(count), range(base, base + 16 * count, 16)):
            pass
        self.boxes = buffer.tolist()  # left, top, right, bottom of each, in page space
        points = array("d", bytes(16 * count))
        base = points.buffer_info()[0]
        end = base + 16 * count
        for _ in map(_origin, repeat(self.handle, count), range(count), range(base, end, 16), range(base + 8, end, 16)):
            pass
        self.origins = points.tolist()  # x, y of each one's place on the baseline
        self.fonts: dict[int, tuple[bool, bool, str]] = {}
        self.hidden = 0
        self.some_invisible = False
        self.plain = _HYPHENS.isdisjoint(self.codes) and max(self.codes, default=0) < 0xD800
        self.runs = list(self._runs())
        self.marks = self._floating_marks()

    # -- runs: (start, end, style, spaced), end exclusive

    def _runs(self) -> Iterator[tuple[int, int, _Style, bool]]:
        codes, boxes, origins = self.codes, self.boxes, self.origins
        start, spaced, last, style = -1, True, None, None
        near = 0.0
        for i, code in enumerate(codes):
            if code in _SPACE:
                if start >= 0 and style is not None:
                    yield start, i, style, spaced
                start, spaced = -1, True
                continue
            handle = _text_object(self.handle, i)
            if handle != last or style is None:
                new = self._style(i, handle)
                if start >= 0 and style is not None and not _alike(style, new):
                    yield start, i, style, spaced
                    start, spaced = -1, False
                last, style = handle, new
                near = 0.18 * style.size
            if start >= 0:
                a, b = 4 * i - 4, 4 * i
                mark = 0x300 <= code < 0x370
                if style.angle % 180 < 1:
                    level = abs(origins[2 * i + 1] - origins[2 * i - 1]) <= near
                    along = level and abs(boxes[b] - boxes[a + 2]) <= near
                else:
                    level = abs(origins[2 * i] - origins[2 * i - 2]) <= near
                    along = level and min(abs(boxes[b + 3] - boxes[a + 1]), abs(boxes[b + 1] - boxes[a + 3])) <= near
                if not along and not (mark and self._sits_on(i, i - 1)):
                    yield start, i, style, spaced
                    start, spaced = -1, False
            if start < 0:
                start = i
        if start >= 0 and style is not None:
            yield start, self.count, style, spaced

    def _sits_on(self, mark: int, base: int) -> bool:
        boxes = self.boxes
        middle = (boxes[4 * mark] + boxes[4 * mark + 2]) / 2
        slack = (boxes[4 * base + 2] - boxes[4 * base]) * 0.6 + 0.5
        return boxes[4 * base] - slack <= middle <= boxes[4 * base + 2] + slack and abs(boxes[4 * mark + 3] - boxes[4 * base + 3]) < 6

    def _floating_marks(self) -> dict[int, str]:
        """Combining marks drawn apart from their letter: the letter's index and the marks.

        A mark that forms a run of its own belongs to the letter under (or over) it.
        """
        found: dict[int, str] = {}
        if _COMBINING.isdisjoint(self.codes):
            return found
        kept = []
        for run in self.runs:
            start, end, _, _ = run
            if all(0x300 <= code < 0x370 for code in self.codes[start:end]):
                for i in range(start, end):
                    base = self._letter_at(i)
                    if base is not None:
                        found[base] = found.get(base, "") + chr(self.codes[i])
            else:
                kept.append(run)
        self.runs = kept
        return found

    def _letter_at(self, mark: int) -> int | None:
        boxes = self.boxes
        middle = (boxes[4 * mark] + boxes[4 * mark + 2]) / 2
        level = (boxes[4 * mark + 1] + boxes[4 * mark + 3]) / 2
        best, distance = None, 1e9
        for i, code in enumerate(self.codes):
            if code in _SPACE or not boxes[4 * i] - 0.5 <= middle <= boxes[4 * i + 2] + 0.5 or not chr(code).isalpha():
                continue
            away = abs((boxes[4 * i + 1] + boxes[4 * i + 3]) / 2 - level)
            if away < distance:
                best, distance = i, away
        return best if distance < 15 else None

    def _style(self, index: int, handle: int | None) -> _Style:
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self.raw, index, matrix)
        size = raw.FPDFText_GetFontSize(self.raw, index) * math.hypot(matrix.c, matrix.d)
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) % 360
        if not 0.5 < size < 400:  # a font of no size, scaled elsewhere: its letters tell
            left, top, right, bottom = self.boxes[4 * index : 4 * index + 4]
            size = (abs(right - left) if 45 <= angle % 180 < 135 else abs(top - bottom)) / 1.15 or 1.0
        bold = italic = False
        name = ""
        mode = raw.FPDF_TEXTRENDERMODE_FILL
        if handle:
            font = _font_of(handle)
            if font:
                if font not in self.fonts:
                    self.fonts[font] = _font_look(font)
                bold, italic, name = self.fonts[font]
            mode = raw.FPDFTextObj_GetTextRenderMode(ctypes.cast(handle, raw.FPDF_PAGEOBJECT))
            bold = bold or mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE
        style = _Style(round(size, 2), bold, italic, angle, name)
        style.handle, style.invisible = handle, mode == raw.FPDF_TEXTRENDERMODE_INVISIBLE
        self.some_invisible = self.some_invisible or style.invisible
        if handle and mode == raw.FPDF_TEXTRENDERMODE_FILL:
            red, green, blue, alpha = fill_of(handle)
            style.clear, style.white = alpha == 0, min(red, green, blue) >= 250
        return style

    def main_turn(self, rotation: int) -> int:
        """The quarter turn (0, 90, 180, 270) that sets most letters upright."""
        turns: Counter[int] = Counter()
        for start, end, style, _ in self.runs:
            turns[style.quarter] += end - start
        if not turns:
            return rotation % 360
        best, count = turns.most_common(1)[0]
        return rotation % 360 if turns[rotation % 360] * 2 > count else best

    def invisible_share(self) -> float:
        """The share of letters that are drawn invisibly."""
        if not self.some_invisible:
            return 0.0
        total = sum(end - start for start, end, _, _ in self.runs)
        unseen = sum(end - start for start, end, style, _ in self.runs if style.invisible)
        return unseen / total if total else 0.0

    def lost_share(self) -> float:
        """The share of characters that no font names: drawn, but nobody can say what they are.

        A control character beside a letter stands for a letter that a font's table lost; sound pages have none, so it counts more.
        """
        codes = self.codes
        lost = codes.count(0)
        if not _LOST.isdisjoint(codes):
            for i, code in enumerate(codes):
                if code in _LOST and any(chr(c).isalpha() for c in (*codes[max(0, i - 1) : i], *codes[i + 1 : i + 2]) if c < 0xD800):
                    lost += 4
        return min(1.0, lost / self.count) if self.count else 0.0

    def pieces(self, move: Map, turn: int, grids: tuple[Grid, ...], width: float, height: float, drawing: Drawing) -> Iterator[Piece]:
        """The runs as pieces on the upright sheet, cut where a table's border stands between letters; what nobody sees is counted only."""
        straight = turn == 0
        recognised = drawing.cover >= 0.5 or self.invisible_share() > 0.5  # the text that an OCR engine laid over a picture
        unseen = False
        x_shift, y_shift = move(0.0, 0.0)
        boxes = self.boxes
        for start, end, style, spaced in self.runs:
            angle = (style.angle - turn) % 360
            quarter = (style.quarter - turn) % 360
            if abs((angle - quarter + 180) % 360 - 180) > 12:
                continue  # a slanted watermark is no text of the plan
            if straight and quarter == 0:
                left = boxes[4 * start] + x_shift
                right = max(boxes[4 * start + 2 : 4 * end : 4]) + x_shift
                base = y_shift - self.origins[2 * start + 1]
            else:
                corners = [move(boxes[4 * i + x], boxes[4 * i + y]) for i in (start, end - 1) for x in (0, 2) for y in (1, 3)]
                left, right = min(x for x, _ in corners), max(x for x, _ in corners)
                top, bottom = min(y for _, y in corners), max(y for _, y in corners)
                base = move(self.origins[2 * start], self.origins[2 * start + 1])[1]
            if quarter == 0:
                top, bottom = base - ASCENT * style.size, base + DESCENT * style.size
            if right < -3 or left > width + 3 or bottom < -3 or top > height + 3:
                continue
            if (
                style.clear
                or ((style.white or (style.invisible and not recognised)) and drawing.is_white((left + right) / 2, (top + bottom) / 2))
                or ((drawing.lids or drawing.clips) and drawing.is_covered(style.handle, left, top, right, bottom))
            ):
                self.hidden += not unseen
                unseen = True
                continue
            unseen = False
            cut = False
            if grids and quarter == 0 and end - start > 1:
                middle = (top + bottom) / 2
                for grid in grids:
                    if (
                        grid.box.top <= middle < grid.box.bottom
                        and left < grid.box.x1
                        and right > grid.box.x0
                        and grid.crosses(left, right)
                    ):
                        cuts = self._cuts(start, end, grid, move, middle)
                        if cuts:
                            cut = True
                            for k, (a, b) in enumerate(cuts):
                                ax, _ = move(boxes[4 * a], 0.0) if straight else move(boxes[4 * a], boxes[4 * a + 1])
                                bx, _ = move(boxes[4 * b - 2], 0.0) if straight else move(boxes[4 * b - 2], boxes[4 * b - 1])
                                yield Piece(
                                    self._text(a, b, style),
                                    min(ax, bx),
                                    top,
                                    max(ax, bx),
                                    bottom,
                                    style.size,
                                    style.bold,
                                    style.italic,
                                    spaced or k > 0,
                                )
                        break
            if not cut:
                yield Piece(
                    self._text(start, end, style),
                    left,
                    top,
                    right,
                    bottom,
                    style.size,
                    style.bold,
                    style.italic,
                    spaced,
                    quarter,
                )

    def _cuts(self, start: int, end: int, grid: Grid, move: Map, middle: float) -> list[tuple[int, int]]:
        """Where a run crosses from cell to cell: its parts, or nothing where it stays in one."""

        def cell(i: int) -> GridCell | None:
            x0, _ = move(self.boxes[4 * i], self.boxes[4 * i + 1])
            x1, _ = move(self.boxes[4 * i + 2], self.boxes[4 * i + 3])
            return grid.cell_at((x0 + x1) / 2, middle)

        first = cell(start)
        if cell(end - 1) is first:
            return []
        parts, begin, current = [], start, first
        for i in range(start + 1, end):
            here = cell(i)
            if here is not current:
                parts.append((begin, i))
                begin, current = i, here
        return [*parts, (begin, end)]

    def _text(self, start: int, end: int, style: _Style) -> str:
        text = "".join(map(chr if self.plain else _character, self.codes[start:end]))
        if self.marks and any(i in self.marks for i in range(start, end)):
            text = "".join(_character(self.codes[i]) + self.marks.get(i, "") for i in range(start, end))
        if text.isascii():
            return text
        if has_private(text):
            text = "".join(symbol(ord(c), _symbol_font(style.font)) if has_private(c) else c for c in text)
        return unicodedata.normalize("NFC", text)


def _symbol_font(name: str) -> str:
    """The symbol font that a pdf's font name stands for; the pdf of an office suite uses its own copy."""
    if "opensymbol" in name or "starsymbol" in name or "wingdings" in name:
        return "wingdings 2" if "2" in name else "wingdings"
    return "symbol" if "symbol" in name else "wingdings"


def _character(code: int) -> str:
    if code in _HYPHENS:
        return "-"
    return "\ufffd" if 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)


def _quarter(angle: float) -> int:
    return round(angle / 90) * 90 % 360


def _alike(a: _Style, b: _Style) -> bool:
    return (
        a.bold == b.bold
        and a.italic == b.italic
        and abs(a.size - b.size) < 0.3
        and abs(a.angle - b.angle) < 1
        and (a.invisible, a.clear, a.white) == (b.invisible, b.clear, b.white)
    )


def _font_look(font: int) -> tuple[bool, bool, str]:
    """Whether a font is bold and italic, by name and flags, and its name."""
    handle = ctypes.cast(font, raw.FPDF_FONT)
    size = raw.FPDFFont_GetBaseFontName(handle, None, 0)
    name = ""
    if 0 < size < 1000:
        buffer = ctypes.create_string_buffer(size)
        raw.FPDFFont_GetBaseFontName(handle, buffer, size)
        name = buffer.value.decode("utf-8", "replace").lower()
    name = name.split("+", 1)[-1]
    flags = max(raw.FPDFFont_GetFlags(handle), 0)
    bold = any(word in name for word in ("bold", "black", "heavy", "semibold", "demi")) or bool(flags & 1 << 18)
    return bold, "italic" in name or "oblique" in name or bool(flags & 1 << 6), name


