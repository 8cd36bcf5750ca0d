"""What is drawn on a pdf page beside its text: which straight rules, areas and pictures, and what text lies under them?"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from docgen.read.pdf_calls import address, fast
from docgen.read.pdf_open import dotted_rules, stacked_fills
from docgen.read.pdf_sheet import Area, Point, Rule

MOST_OBJECTS = 200_000
"""More objects than this on one page, those in forms counted as often as they show, aren't looked at."""
MOST_AREAS = 500
"""More opaque areas than this on one page are a drawing: what lies under them isn't asked."""
FILLED = 5.0
"""Points of width and height from which a filled area without an outline is a background, not a line."""

Map = Callable[[float, float], Point]
Matrix = tuple[float, float, float, float, float, float]


_object_type = fast(raw.FPDFPageObj_GetType, ctypes.c_int)
_page_object = fast(raw.FPDFPage_GetObject, ctypes.c_void_p)
_fill_color = fast(raw.FPDFPageObj_GetFillColor, ctypes.c_int)
_matrix_of = fast(raw.FPDFPageObj_GetMatrix, ctypes.c_int)
_draw_mode = fast(raw.FPDFPath_GetDrawMode, ctypes.c_int)
_is_transparent = fast(raw.FPDFPageObj_HasTransparency, ctypes.c_int)
_clip_path = fast(raw.FPDFPageObj_GetClipPath, ctypes.c_void_p)
_clip_count = fast(raw.FPDFClipPath_CountPaths, ctypes.c_int)
_clip_segments = fast(raw.FPDFClipPath_CountPathSegments, ctypes.c_int)
_clip_segment = fast(raw.FPDFClipPath_GetPathSegment, ctypes.c_void_p)
_segments = fast(raw.FPDFPath_CountSegments, ctypes.c_int)
_segment = fast(raw.FPDFPath_GetPathSegment, ctypes.c_void_p)
_segment_type = fast(raw.FPDFPathSegment_GetType, ctypes.c_int)
_segment_close = fast(raw.FPDFPathSegment_GetClose, ctypes.c_int)
_segment_point = fast(raw.FPDFPathSegment_GetPoint, ctypes.c_int)

_X, _Y = ctypes.c_float(), ctypes.c_float()  # where pdfium puts a point, a colour, a matrix, how a path is painted
_POINT = ctypes.byref(_X), ctypes.byref(_Y)
_RED, _GREEN, _BLUE, _ALPHA = (ctypes.c_uint() for _ in range(4))
_COLOUR = tuple(map(ctypes.byref, (_RED, _GREEN, _BLUE, _ALPHA)))
_MATRIX = raw.FS_MATRIX()
_FILLED, _OUTLINED = ctypes.c_int(), ctypes.c_int()


class Drawing:
    """What is drawn on a page beside text: straight rules, and how much lies under images."""

    def __init__(self, page: pdfium.PdfPage, move: Map, width: float, height: float) -> None:
        self.move, self.width, self.height = move, width, height
        self.rules: list[Rule] = []
        self.dots: list[Point] = []
        self.fills: list[Area] = []
        self.lids: list[tuple[int, float, float, float, float]] = []  # opaque areas: when drawn, and where
        self.darks: list[Area] = []  # coloured areas and pictures
        self.order: dict[int, int] = {}  # text objects: when drawn
        self.clips: dict[int, Area] = {}  # those shown in a part of the page only
        self.objects = self.paths = 0
        self.area = 0.0
        own = address(ctypes.cast(page.raw, ctypes.c_void_p).value)
        for i in range(raw.FPDFPage_CountObjects(page.raw)):
            if self.objects >= MOST_OBJECTS:
                break
            self._visit(_page_object(own, i), None, 0)
        self.rules += dotted_rules(self.dots) + stacked_fills(self.fills)

    @property
    def cover(self) -> float:
        """The share of the page that lies under images, 0 to 1."""
        return min(1.0, self.area / max(1.0, self.width * self.height))

    def _visit(self, obj: int, outer: Matrix | None, depth: int) -> None:
        self.objects += 1
        kind = _object_type(address(obj))
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            self.order[obj] = len(self.order)
            clip = None if outer else self._clip(obj)
            if clip is not None:
                self.clips[obj] = clip
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            self._path(obj, outer)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            x0, y0, x1, y1 = self._unit_square(_times(_matrix(obj), outer))
            x0, x1 = max(0.0, x0), min(self.width, x1)
            y0, y1 = max(0.0, y0), min(self.height, y1)
            self.area += max(0.0, x1 - x0) * max(0.0, y1 - y0)
            self.darks.append((x0, y0, x1, y1))
        elif kind == raw.FPDF_PAGEOBJ_SHADING:
            self.darks.append((0.0, 0.0, self.width, self.height))
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < 12:
            matrix = _times(_matrix(obj), outer)
            handle = ctypes.cast(obj, raw.FPDF_PAGEOBJECT)
            for i in range(raw.FPDFFormObj_CountObjects(handle)):
                if self.objects >= MOST_OBJECTS:
                    break
                child = ctypes.cast(raw.FPDFFormObj_GetObject(handle, i), ctypes.c_void_p).value
                if child:
                    self._visit(child, matrix, depth + 1)

    def _unit_square(self, m: Matrix) -> Area:
        """Where the square from 0 to 1 lies on the sheet that ``m`` maps to the page: a picture's place."""
        corners = [self.move(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]) for x in (0, 1) for y in (0, 1)]
        xs, ys = zip(*corners, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def _path(self, obj: int, outer: Matrix | None) -> None:
        self.paths += 1
        at = address(obj)
        count = _segments(at)
        if not 2 <= count <= 2000:
            return
        m = _times(_matrix(obj), outer)
        points: list[Point] = []
        curved = False
        a = b = 0.0
        for i in range(count):
            segment = address(_segment(at, i))
            kind = _segment_type(segment)
            if _segment_point(segment, *_POINT):
                a, b = _X.value, _Y.value
            if kind == raw.FPDF_SEGMENT_MOVETO:
                self._subpath(obj, outer, points, curved)
                points, curved = [], False
            elif kind == raw.FPDF_SEGMENT_BEZIERTO:
                curved = True
            points.append(self.move(m[0] * a + m[2] * b + m[4], m[1] * a + m[3] * b + m[5]))
            if _segment_close(segment) and points[0] != points[-1]:
                points.append(points[0])
        self._subpath(obj, outer, points, curved)

    def _area(self, obj: int, box: Area, outer: Matrix | None, curved: bool) -> None:
        """Note a filled area: a background, or what lies over text drawn before it."""
        if not curved:
            self.fills.append(box)
        red, green, blue, alpha = fill_of(obj)
        if alpha and min(red, green, blue) < 250:
            self.darks.append(box)
        if alpha < 255 or curved or outer is not None or not self.order or len(self.lids) >= MOST_AREAS:
            return
        if not _is_transparent(address(obj)):
            clip = self._clip(obj) or box
            self.lids.append((len(self.order), max(box[0], clip[0]), max(box[1], clip[1]), min(box[2], clip[2]), min(box[3], clip[3])))

    def _clip(self, obj: int) -> Area | None:
        """The rectangle in which alone an object shows; None for the page, or where it is no single rectangle."""
        found = _clip_path(address(obj))
        clip = address(found)
        if not found or _clip_count(clip) != 1 or not 4 <= _clip_segments(clip, 0) <= 6:
            return None
        corners = []
        for i in (0, 2):
            if not _segment_point(address(_clip_segment(clip, 0, i)), *_POINT):
                return None
            corners.append(self.move(_X.value, _Y.value))
        (ax, ay), (bx, by) = corners
        box = min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
        whole = box[0] < 5 and box[1] < 5 and box[2] > self.width - 5 and box[3] > self.height - 5
        return None if whole or box[2] - box[0] < 0.5 or box[3] - box[1] < 0.5 else box

    def is_white(self, x: float, y: float) -> bool:
        """Whether nothing but paper is at a place; where too much is drawn to tell, it isn't."""
        return len(self.darks) < 10 * MOST_AREAS and not any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in self.darks)

    def is_covered(self, text: int | None, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether a place is outside what shows of its text, or an opaque area was drawn over it afterwards."""
        if text is None or text not in self.order:
            return False
        clip = self.clips.get(text)
        if clip is not None and (right < clip[0] - 2 or left > clip[2] + 2 or bottom < clip[1] - 2 or top > clip[3] + 2):
            return True
        order, y = self.order[text], (top + bottom) / 2
        return any(since > order and x0 <= left + 1 and x1 >= right - 1 and y0 < y < y1 for since, x0, y0, x1, y1 in self.lids)

    def _subpath(self, obj: int, outer: Matrix | None, points: list[Point], curved: bool) -> None:
        if len(points) < 2:
            return
        if len(points) > 3:
            x0, x1 = min(x for x, _ in points), max(x for x, _ in points)
            y0, y1 = min(y for _, y in points), max(y for _, y in points)
            if x1 - x0 < 1.3 and y1 - y0 < 1.3:
                self.dots.append(((x0 + x1) / 2, (y0 + y1) / 2))
                return
            if x1 - x0 > FILLED and y1 - y0 > FILLED:
                filled, outlined = _paint_of(obj)
                if filled:
                    self._area(obj, (x0, y0, x1, y1), outer, curved)
                if not outlined:
                    return
        if curved:
            return
        for (x0, y0), (x1, y1) in pairwise(points):
            dx, dy = abs(x1 - x0), abs(y1 - y0)
            if dy <= 0.1 and dx >= 1:
                self.rules.append(Rule(min(x0, x1), (y0 + y1) / 2, max(x0, x1), (y0 + y1) / 2))
            elif dx <= 0.1 and dy >= 1:
                self.rules.append(Rule((x0 + x1) / 2, min(y0, y1), (x0 + x1) / 2, max(y0, y1)))


def fill_of(obj: int) -> tuple[int, int, int, int]:
    """The colour with which an object is filled: red, green, blue and opacity, 0 to 255; opaque black where none is said."""
    if not _fill_color(address(obj), *_COLOUR):
        return 0, 0, 0, 255
    return _RED.value, _GREEN.value, _BLUE.value, _ALPHA.value


def _paint_of(obj: int) -> tuple[bool, bool]:
    """Whether a path is filled, and whether its outline is drawn."""
    if not _draw_mode(address(obj), ctypes.byref(_FILLED), ctypes.byref(_OUTLINED)):
        return False, False
    return bool(_FILLED.value), bool(_OUTLINED.value)


def _matrix(obj: int) -> Matrix:
    m = _MATRIX
    return (m.a, m.b, m.c, m.d, m.e, m.f) if _matrix_of(address(obj), ctypes.byref(m)) else (0.0,) * 6


def _times(m: Matrix, n: Matrix | None) -> Matrix:
    """``m`` first, then ``n``."""
    if n is None:
        return m
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )
