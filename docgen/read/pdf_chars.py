"""Which characters does a pdf page hold, and where?

pdfium answers, through calls that cost little (:mod:`docgen.read.pdf_calls`): code and box of each
character, style once a text object, the baseline once a word.  Nothing here keeps a page open.
"""

from __future__ import annotations

import ctypes
import math
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from operator import sub

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from docgen.read.pdf_calls import address, boxes_of, codes_of, fast, origins_of
from docgen.read.pdf_drawing import Drawing, Map, fill_of
from docgen.read.pdf_grid import find_grids
from docgen.read.pdf_open import shaded_columns
from docgen.read.pdf_sheet import ASCENT, DESCENT, Grid, GridCell, Piece, Sheet
from docgen.read.symbols import has_private, symbol

MOST_CHARACTERS = 400_000

_WORD = re.compile("[^\0\t-\r \xa0\u2002\u2003\u2007\u2009-\u200b\u202f\u3000\ufeff]+")
_LOST = re.compile("[\x01\x03-\x08\x0e-\x1f]")
_COMBINING = re.compile("[\u0300-\u036f]")
_ONLY_COMBINING = re.compile("[\u0300-\u036f]+")
_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""A letter of a script that runs to the left: pdfium sets its words anew, and text objects no longer come one after the other."""
_MARK_REACH = 15.0  # points between the middle of a letter and that of a mark drawn apart from it
_HYPHEN = re.compile("[\x02\ufffe]")  # pdfium's own signs for one at a line's end
_NO_CHARACTER = re.compile("[\ud800-\udfff]")

_text_object = fast(raw.FPDFText_GetTextObject, ctypes.c_void_p)
_font_size = fast(raw.FPDFText_GetFontSize, ctypes.c_double)
_matrix_of = fast(raw.FPDFText_GetMatrix, ctypes.c_int)
_font_of = fast(raw.FPDFTextObj_GetFont, ctypes.c_void_p)
_render_mode = fast(raw.FPDFTextObj_GetTextRenderMode, ctypes.c_int)

_MATRIX = raw.FS_MATRIX()
_MATRIX_AT = ctypes.byref(_MATRIX)


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
        pieces = list(characters.pieces(turn, grids, drawing))
        return Sheet(
            number,
            width,
            height,
            pieces,
            grids,
            drawing.rules,
            drawing.cover,
            drawing.paths,
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

    __slots__ = ("angle", "bold", "clear", "font", "handle", "invisible", "italic", "near", "quarter", "seen", "size", "straight", "white")

    def __init__(self, handle: int | None, size: float, bold: bool, italic: bool, angle: float, font: str) -> None:
        self.handle, self.size, self.bold, self.italic, self.angle, self.font = handle, size, bold, italic, angle, font
        self.quarter = _quarter(angle)
        self.straight = False
        self.near = 0.18 * size  # what lies further from the letter before begins a new piece
        self.invisible = self.clear = self.white = False
        self.seen = True  # none of the three


class _Characters:
    """All characters of a page in the order in which they are drawn."""

    def __init__(self, page: pdfium.PdfPage, textpage: pdfium.PdfTextPage) -> None:
        self.own = address(ctypes.cast(textpage.raw, ctypes.c_void_p).value)
        self.count = count = min(max(raw.FPDFText_CountChars(textpage.raw), 0), MOST_CHARACTERS)
        self.text = _text_of(codes_of(self.own, count))
        self.boxes = boxes_of(self.own, count)  # left, top, right, bottom of each, in page space
        self.rights = self.boxes[2::4]
        self.fonts: dict[int, tuple[bool, bool, str]] = {}
        self.quarters: set[int] = set()
        self.hidden = 0
        self.some_invisible = False
        self.runs = list(self._runs())
        self.marks = self._floating_marks()

    # -- runs: (start, end, style, spaced), end exclusive

    def _runs(self) -> Iterator[tuple[int, int, _Style, bool]]:
        own = self.own
        gaps = list(map(abs, map(sub, self.boxes[4::4], self.rights)))  # from each character to the next
        simple = not (_COMBINING.search(self.text) or _BACKWARDS.search(self.text))
        last, style = None, None
        for word in _WORD.finditer(self.text):
            start, end = word.span()
            handle = _text_object(own, start)
            if handle != last or style is None:
                last, style = handle, self._style(start, handle)
            if end - start == 1:
                yield start, end, style, True
            elif (
                simple
                and style.straight
                and max(gaps[start : end - 1]) <= style.near
                and _text_object(own, end - 1) == handle  # then so are those between
            ):
                yield start, end, style, True
            else:
                last, style = yield from self._parts(start, end, handle, style)

    def _parts(
        self, start: int, end: int, last: int | None, style: _Style
    ) -> Generator[tuple[int, int, _Style, bool], None, tuple[int | None, _Style]]:
        """A word cut where its look changes or its letters stand apart; and what its last letter looks like."""
        boxes = self.boxes
        spaced = True
        origins = origins_of(self.own, range(start, end))
        begin = start
        for i in range(start + 1, end):
            handle = _text_object(self.own, i)
            if handle != last:
                new = self._style(i, handle)
                if not _alike(style, new):
                    yield begin, i, style, spaced
                    begin, spaced = i, False
                last, style = handle, new
            if begin == i:
                continue
            a, b, at = 4 * i - 4, 4 * i, 2 * (i - start)
            if style.angle % 180 < 1:
                level = abs(origins[at + 1] - origins[at - 1]) <= style.near
                along = level and abs(boxes[b] - boxes[a + 2]) <= style.near
            else:
                level = abs(origins[at] - origins[at - 2]) <= style.near
                along = level and min(abs(boxes[b + 3] - boxes[a + 1]), abs(boxes[b + 1] - boxes[a + 3])) <= style.near
            if not along and not (_COMBINING.match(self.text, i) and self._sits_on(i, i - 1)):
                yield begin, i, style, spaced
                begin, spaced = i, False
        yield begin, end, style, spaced
        return last, style

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
        if not _COMBINING.search(self.text):
            return found
        kept = []
        letters = self._letters()
        for run in self.runs:
            start, end, _, _ = run
            if _ONLY_COMBINING.fullmatch(self.text, start, end):
                for i in range(start, end):
                    base = self._letter_at(i, letters)
                    if base is not None:
                        found[base] = found.get(base, "") + self.text[i]
            else:
                kept.append(run)
        self.runs = kept
        return found

    def _letters(self) -> dict[float, list[int]]:
        """The letters of a page by their height on it, in bands as high as a mark may be away from its letter."""
        bands: dict[float, list[int]] = defaultdict(list)
        for i, letter in enumerate(self.text):
            if letter.isalpha():
                bands[self._level(i) // _MARK_REACH].append(i)
        return bands

    def _level(self, i: int) -> float:
        return (self.boxes[4 * i + 1] + self.boxes[4 * i + 3]) / 2

    def _letter_at(self, mark: int, letters: Mapping[float, Sequence[int]]) -> int | None:
        boxes = self.boxes
        middle = (boxes[4 * mark] + boxes[4 * mark + 2]) / 2
        level = self._level(mark)
        band = level // _MARK_REACH
        best, distance = None, _MARK_REACH
        for i in sorted(i for by in (-1, 0, 1) for i in letters.get(band + by, ())):
            if boxes[4 * i] - 0.5 <= middle <= boxes[4 * i + 2] + 0.5 and abs(self._level(i) - level) < distance:
                best, distance = i, abs(self._level(i) - level)
        return best

    def _style(self, index: int, handle: int | None) -> _Style:
        if _matrix_of(self.own, index, _MATRIX_AT):
            a, b, c, d = _MATRIX.a, _MATRIX.b, _MATRIX.c, _MATRIX.d
        else:
            a = b = c = d = 0.0
        size = _font_size(self.own, index) * math.hypot(c, d)
        angle = math.degrees(math.atan2(b, a)) % 360
        if not 0.5 < size < 400:  # a font of no size, scaled elsewhere: its letters tell
            left, top, right, bottom = self.boxes[4 * index : 4 * index + 4]
            size = (abs(right - left) if 45 <= angle % 180 < 135 else abs(top - bottom)) / 1.15 or 1.0
        bold = italic = False
        name = ""
        mode = raw.FPDF_TEXTRENDERMODE_FILL
        if handle:
            at = address(handle)
            font = _font_of(at)
            if font:
                if font not in self.fonts:
                    self.fonts[font] = _font_look(font)
                bold, italic, name = self.fonts[font]
            mode = _render_mode(at)
            bold = bold or mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE
        style = _Style(handle, round(size, 2), bold, italic, angle, name)
        style.straight = a > 0 and b == 0
        style.invisible = mode == raw.FPDF_TEXTRENDERMODE_INVISIBLE
        self.some_invisible = self.some_invisible or style.invisible
        if handle and mode == raw.FPDF_TEXTRENDERMODE_FILL:
            red, green, blue, alpha = fill_of(handle)
            style.clear, style.white = alpha == 0, min(red, green, blue) >= 250
        style.seen = not (style.invisible or style.clear or style.white)
        self.quarters.add(style.quarter)
        return style

    def main_turn(self, rotation: int) -> int:
        """The quarter turn (0, 90, 180, 270) that sets most letters upright."""
        if not self.runs:
            return rotation % 360
        if self.quarters == {0}:
            return 0
        turns: Counter[int] = Counter()
        for start, end, style, _ in self.runs:
            turns[style.quarter] += end - start
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
        text = self.text
        lost = text.count("\0")
        for found in _LOST.finditer(text):
            i = found.start()
            if any(c.isalpha() for c in (*text[max(0, i - 1) : i], *text[i + 1 : i + 2]) if c < "\ud800"):
                lost += 4
        return min(1.0, lost / self.count) if self.count else 0.0

    def pieces(self, turn: int, grids: tuple[Grid, ...], drawing: Drawing) -> Iterator[Piece]:
        """The runs as pieces on the upright sheet, cut where a table's border stands between letters; what nobody sees is counted only."""
        recognised = drawing.cover >= 0.5 or self.invisible_share() > 0.5  # the text that an OCR engine laid over a picture
        unseen = False
        covers = bool(drawing.lids or drawing.clips)
        move, width, height = drawing.move, drawing.width, drawing.height
        x_shift, y_shift = move(0.0, 0.0)
        boxes, rights = self.boxes, self.rights
        bases = iter(origins_of(self.own, [run[0] for run in self.runs]))
        for (start, end, style, spaced), base_x, base_y in zip(self.runs, bases, bases, strict=True):
            quarter = (style.quarter - turn) % 360
            if not style.straight and abs((style.angle - turn - quarter + 180) % 360 - 180) > 12:
                continue  # a slanted watermark is no text of the plan
            if turn == 0 and quarter == 0:
                left = boxes[4 * start] + x_shift
                right = max(rights[start:end]) + x_shift
                base = y_shift - base_y
            else:
                corners = [move(boxes[4 * i + x], boxes[4 * i + y]) for i in (start, end - 1) for x in (0, 2) for y in (1, 3)]
                left, right = min(x for x, _ in corners), max(x for x, _ in corners)
                top, bottom = min(y for _, y in corners), max(y for _, y in corners)
                base = move(base_x, base_y)[1]
            size = style.size
            if quarter == 0:
                top, bottom = base - ASCENT * size, base + DESCENT * size
            if right < -3 or left > width + 3 or bottom < -3 or top > height + 3:
                continue
            if not style.seen or covers:
                middle = (left + right) / 2, (top + bottom) / 2
                if (
                    style.clear
                    or ((style.white or (style.invisible and not recognised)) and drawing.is_white(*middle))
                    or (covers and drawing.is_covered(style.handle, left, top, right, bottom))
                ):
                    self.hidden += not unseen
                    unseen = True
                    continue
            unseen = False
            if grids and quarter == 0 and end - start > 1:
                cuts = self._cuts(start, end, grids, move, left, right, (top + bottom) / 2)
                if cuts:
                    for a, b in cuts:
                        ax, _ = move(boxes[4 * a], boxes[4 * a + 1])
                        bx, _ = move(boxes[4 * b - 2], boxes[4 * b - 1])
                        said = self._text(a, b, style)
                        yield Piece(said, min(ax, bx), top, max(ax, bx), bottom, size, style.bold, style.italic, spaced or a > start)
                    continue
            yield Piece(self._text(start, end, style), left, top, right, bottom, size, style.bold, style.italic, spaced, quarter)

    def _cuts(
        self, start: int, end: int, grids: tuple[Grid, ...], move: Map, left: float, right: float, middle: float
    ) -> list[tuple[int, int]]:
        """Where a run crosses from cell to cell of a table: its parts, or nothing where it stays in one."""
        for grid in grids:
            box = grid.box
            if box.top <= middle < box.bottom and left < box.x1 and right > box.x0 and grid.crosses(left, right):
                break
        else:
            return []

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
        text = self.text[start:end]
        if self.marks and any(i in self.marks for i in range(start, end)):
            text = "".join(self.text[i] + self.marks.get(i, "") for i in range(start, end))
        if text.isascii():
            return text
        if has_private(text):
            text = "".join(symbol(ord(c), _symbol_font(style.font)) if has_private(c) else c for c in text)
        return unicodedata.normalize("NFC", text)


def _text_of(codes: list[int]) -> str:
    """What characters say, each as one; what is none (half a surrogate pair) as a sign for something lost."""
    if max(codes, default=0) > sys.maxunicode:
        codes = [code if code <= sys.maxunicode else 0xFFFD for code in codes]
    text = "".join(map(chr, codes))
    return _NO_CHARACTER.sub("\ufffd", _HYPHEN.sub("-", text))


def _symbol_font(name: str) -> str:
    """The symbol font that a pdf's font name stands for; the pdf of an office suite uses its own copy."""
    if "opensymbol" in name or "starsymbol" in name or "wingdings" in name:
        return "wingdings 2" if "2" in name else "wingdings"
    return "symbol" if "symbol" in name else "wingdings"


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
