"""What on a page isn't running text: page headers, footers, numbers, footnotes and signing stamps?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from docgen.read.pdf_lines import Line
from docgen.read.pdf_paragraphs import is_full, is_marked
from docgen.read.pdf_sheet import Piece
from docgen.read.pdf_stamps import find_stamps
from docgen.read.pdf_tables import TableDraft
from docgen.text import fold

Item = Line | TableDraft

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang|page|tr\.?)?\s*\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?[-–—.\s]*$")
_BARE_NUMBER = re.compile(r"\s*\d{1,4}[.\s]*$")
_DIGITS = re.compile(r"\d+")
_SENTENCE = re.compile(r"[.;:]['\"”’)]*$")
_LABELLED = re.compile(  # what a plan says of a task in a line of its own
    r"[-–+•*\s]*(?:thời (?:gian|hạn)|tiến độ|hoàn thành|cơ quan|đơn vị|chủ trì|phối hợp|người|cán bộ|lãnh đạo|trách nhiệm|kinh phí"
    r"|sản phẩm|kết quả|thành phần|địa điểm)\b[^:]{0,50}:"
)
_NOTE_START = re.compile(r"[\[(]?(\d{1,3})[\])]?[.:]?\s*(?=\S)")


@dataclass(slots=True)
class PageLayout:
    """A page's lines and tables in reading order, and the stamps already set aside."""

    page: int
    width: float
    height: float
    items: list[Item]
    ocr: bool = False
    stamps: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Footnote:
    """A footnote's number and lines, on the page where it stands."""

    page: int
    number: str
    lines: list[Line] = field(default_factory=list)


def without_line_numbers(pieces: list[Piece]) -> list[Piece]:
    """``pieces`` without the numbers of lines in the left margin: they count on evenly, left of all text."""
    numbers = [p for p in pieces if p.turn == 0 and p.text.isdigit() and len(p.text) < 4]
    if len(numbers) < 8:
        return pieces
    first, last = min(p.top for p in numbers), max(p.bottom for p in numbers)
    others = [p for p in pieces if p.turn == 0 and not p.text.isdigit() and first - 60 < p.top < last + 10]
    edge = min((p.x0 for p in others), default=0.0)
    margin = sorted((p for p in numbers if p.x1 < edge - 0.5 * p.size), key=lambda p: p.bottom)
    if len(margin) < 8:
        return pieces
    values = [int(p.text) for p in margin]
    steps = {b - a for a, b in pairwise(values)}
    heights = sorted(b.bottom - a.bottom for a, b in pairwise(margin))
    even = heights[0] > 0 and heights[len(heights) * 9 // 10] - heights[len(heights) // 10] < 0.6 * margin[0].size
    if len(steps) != 1 or min(steps) < 1 or not even:
        return pieces
    beside = [min((o for o in others if abs(o.bottom - p.bottom) < 0.7 * o.size), key=lambda o: o.x0, default=p) for p in margin]
    if sum(o.text[:1].islower() for o in beside) < 0.25 * len(margin):
        return pieces  # a list's numbers: every line beside them begins anew
    gone = set(map(id, margin))
    return [p for p in pieces if id(p) not in gone]


def take_headers(pages: Sequence[PageLayout]) -> tuple[list[Line], list[Line]]:
    """Take page headers, footers and page numbers out of ``pages``; return one of each.

    A line is one if it repeats at the same height on other pages (the page's
    number in it aside), or is the page's number; running text never is.
    """
    out: dict[bool, list[Line]] = {True: [], False: []}
    edges = {top: [(page, line) for page in pages for line in _edge_lines(page, top)] for top in (True, False)}
    numbers = _page_numbers(pages, edges)
    for top, found in edges.items():
        places: dict[str, list[tuple[float, PageLayout, Line]]] = defaultdict(list)
        for page, line in found:
            places[_key(line)].append((_height(page, line, top), page, line))
        said: set[str] = set()
        inside: set[int] = set()  # pages whose running text has begun: nothing further in is furniture
        for page, line in found:
            if page.page in inside:
                continue
            key = _key(line)
            here = _height(page, line, top)
            same = {
                other.page
                for height, other, twin in places[key]
                if abs(height - here) <= (12 if page.ocr else 4) and _differ_by_page(page, line, other, twin)
            }
            repeats = len(same) >= (2 if here < 0.085 * page.height else 3) and len(same) >= 0.3 * min(len(pages), 30)
            numbers_page = id(line) in numbers and _is_outermost(page, line, top)
            if not (numbers_page or (repeats and not _BARE_NUMBER.match(line.text) and not _is_running(page, line, top))):
                inside.add(page.page)
                continue
            page.items = [item for item in page.items if item is not line]
            if key not in said:
                said.add(key)
                out[top].append(line)
    return out[True], out[False]


def _differ_by_page(page: PageLayout, line: Line, other: PageLayout, twin: Line) -> bool:
    """Whether the numbers in two lines are the same, or as far apart as their pages; a recognised page's may be misread."""
    if page.ocr or other.ocr:
        return True
    ours, theirs = _DIGITS.findall(line.text), _DIGITS.findall(twin.text)
    apart = other.page - page.page
    return len(ours) == len(theirs) and all(int(b) - int(a) in (0, apart) for a, b in zip(ours, theirs, strict=True))


def _is_running(page: PageLayout, line: Line, top: bool) -> bool:
    """Whether a line at the page's edge is running text: who leads or until when, a sentence, or a full line of a paragraph."""
    if _LABELLED.match(fold(line.text)):
        return True
    if _SENTENCE.search(line.text) and line.text.count(" ") >= 4 and line.size >= 0.95 * body_size([page]):
        return True
    lines = [item for item in page.items if isinstance(item, Line) and item is not line and item.block == line.block]
    if top:
        beside = min((x for x in lines if x.top > line.top + 2), key=lambda x: x.top, default=None)
    else:
        beside = max((x for x in lines if x.top < line.top - 2), key=lambda x: x.top, default=None)
    if beside is None or abs(beside.size - line.size) > 0.3 or abs(beside.baseline - line.baseline) > 1.7 * line.size:
        return False
    upper, lower = (line, beside) if top else (beside, line)
    full = is_full(upper, lower) and not _SENTENCE.search(upper.text)  # the paragraph goes on right below
    return full and abs(beside.x0 - line.x0) < 5 * line.size


def _page_numbers(pages: Sequence[PageLayout], edges: dict[bool, list[tuple[PageLayout, Line]]]) -> set[int]:
    """The lines (by id) that number their pages: at most one bare number a page.

    One that goes up with the pages is sure; any other counts only where nothing speaks against it.
    """
    found: set[int] = set()
    bare: list[tuple[PageLayout, Line, int]] = []
    for lines in edges.values():
        for page, line in lines:
            text = fold(line.text)
            if not _PAGE_NUMBER.match(text):
                continue
            if _BARE_NUMBER.match(text):
                bare.append((page, line, int(_DIGITS.findall(text)[0])))
            else:
                found.add(id(line))
    shifts = Counter(value - page.page for page, line, value in bare if page.ocr or not line.text.endswith("."))
    numbered: set[int] = set()
    weight = {id(line): (value != page.page and shifts[value - page.page] < 2) for page, line, value in bare}
    for page, line, value in sorted(bare, key=lambda one: (weight[id(one[1])], -shifts[one[2] - one[0].page])):
        if page.page in numbered or (weight[id(line)] and not _may_number(page, line, value, len(pages))):
            continue
        if line.text.endswith(".") and not page.ocr:
            continue  # the end of a sentence
        numbered.add(page.page)
        found.add(id(line))
    return found


def _may_number(page: PageLayout, line: Line, value: int, count: int) -> bool:
    """Whether a number that doesn't go up with the pages may be one all the same: not far above them, nor where text begins."""
    if value > max(count, page.page) + 50:
        return False
    return page.ocr or line.x0 - line.left > 1.5 * line.size or line.size < 0.9 * body_size([page])


def _edge_lines(page: PageLayout, top: bool) -> list[Line]:
    """The first (or last) three lines of a page, beyond any table, in its outer eighth."""
    lines = [item for item in page.items if isinstance(item, Line) and not item.turned]
    tables = [item for item in page.items if isinstance(item, TableDraft)]
    if top:
        limit = min([0.125 * page.height, *(t.box.top for t in tables)])
        return sorted((x for x in lines if x.bottom <= limit + 3), key=lambda x: x.top)[:3]
    limit = max([0.875 * page.height, *(t.box.bottom for t in tables)])
    return sorted((x for x in lines if x.top >= limit - 3), key=lambda x: -x.top)[:3]


def _is_outermost(page: PageLayout, line: Line, top: bool) -> bool:
    """Whether nothing stands beyond ``line``, nor beside it."""
    for item in page.items:
        if item is line:
            continue
        item_top, item_bottom = (item.top, item.bottom) if isinstance(item, Line) else (item.box.top, item.box.bottom)
        if isinstance(item, Line) and (item.turned or _PAGE_NUMBER.match(fold(item.text))):
            continue
        if (item_top < line.bottom - 2) if top else (item_bottom > line.top + 2):
            return False
    return True


def _height(page: PageLayout, line: Line, top: bool) -> float:
    return line.bottom if top else page.height - line.top


def _key(line: Line) -> str:
    text = fold(line.text)
    return text if is_marked(line.text) else _DIGITS.sub("#", text)


def take_stamps(page: PageLayout) -> list[Line]:
    """Take the text of signing stamps ("Ký bởi: … Ngày ký: …", "SAO Y") out of ``page``."""
    taken = find_stamps([item for item in page.items if isinstance(item, Line)])
    if taken:
        gone = set(map(id, taken))
        page.items = [item for item in page.items if id(item) not in gone]
    return [*page.stamps, *taken]


def body_size(pages: Sequence[PageLayout]) -> float:
    """The font size of most of the running text, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for item in page.items:
            if isinstance(item, Line):
                sizes[round(item.size * 2) / 2] += len(item.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def take_footnotes(page: PageLayout, size: float) -> list[Footnote]:
    """Take the footnotes at the bottom of ``page`` out of it.

    They are small, begin with a number, and the text above carries that number raised.
    """
    marks = {digits for item in page.items if isinstance(item, Line) for _, digits in item.marks}
    if not marks:
        return []
    tail: list[Line] = []
    for item in reversed(page.items):
        if not isinstance(item, Line) or (item.most or item.size) > 0.92 * size or item.turned:
            break
        tail.append(item)
    tail.reverse()
    notes: list[Footnote] = []
    for line in tail:
        number = _note_number(line, marks)
        if number and (not notes or int(number) == int(notes[-1].number) + 1):
            notes.append(Footnote(page.page, number))
        elif not notes:
            continue
        notes[-1].lines.append(line)
    for note in notes:
        _strip_number(note)
    gone = {id(line) for note in notes for line in note.lines}
    page.items = [item for item in page.items if id(item) not in gone]
    return notes


def _note_number(line: Line, marks: set[str]) -> str:
    if line.marks and line.marks[0][0] == 0 and line.marks[0][1] in marks:
        return line.marks[0][1]
    match = _NOTE_START.match(line.text)
    return match[1] if match and match[1] in marks else ""


def _strip_number(note: Footnote) -> None:
    """The note's number is its label, not its text."""
    first = note.lines[0]
    if first.marks and first.marks[0][0] == 0:
        first.marks = first.marks[1:]
        return
    match = _NOTE_START.match(first.text)
    if match and match[1] == note.number:
        cut = match.end()
        first.text = first.text[cut:]
        first.doubts = tuple(d for d in first.doubts if d.start >= cut)
