"""What on a page isn't running text: page headers, footers, numbers, footnotes and signing stamps?"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from docgen.read.pdf_lines import Line
from docgen.read.pdf_paragraphs import is_marked
from docgen.read.pdf_tables import TableDraft
from docgen.read.pdf_verdict import STAMP_LINE
from docgen.text import fold

Item = Line | TableDraft

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang|page|tr\.?)?\s*\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?[-–—.\s]*$")
_DIGITS = re.compile(r"\d+")
_STAMP_START = re.compile(
    r"(?:được )?ký (?:số )?bởi\s*:|người ký\s*:|digitally signed|signature not verified|signature valid|sao y\s*(?:;|$|bản chính|\()"
    r"|đã ký số"
)
_NOTE_START = re.compile(r"[\[(]?(\d{1,3})[\])]?[.:]?\s*(?=\S)")


@dataclass(slots=True)
class PageLayout:
    """A page's lines and tables in reading order."""

    page: int
    width: float
    height: float
    items: list[Item]
    ocr: bool = False


@dataclass(slots=True)
class Footnote:
    """A footnote's number and lines, on the page where it stands."""

    page: int
    number: str
    lines: list[Line] = field(default_factory=list)


def take_headers(pages: Sequence[PageLayout]) -> tuple[list[Line], list[Line]]:
    """Take page headers, footers and page numbers out of ``pages``; return one of each.

    A line is one if it repeats at the same height on other pages (its numbers
    aside), or is a bare page number at the page's edge.
    """
    candidates: dict[bool, list[tuple[PageLayout, Line]]] = {True: [], False: []}
    for page in pages:
        for top in (True, False):
            candidates[top] += [(page, line) for line in _edge_lines(page, top)]
    out: dict[bool, list[Line]] = {True: [], False: []}
    for top, found in candidates.items():
        places: dict[str, list[tuple[float, int]]] = defaultdict(list)
        for page, line in found:
            places[_key(line)].append((_height(page, line, top), page.page))
        said: set[str] = set()
        inside: set[int] = set()  # pages whose running text has begun: nothing further in is furniture
        for page, line in found:
            if page.page in inside:
                continue
            key = _key(line)
            here = _height(page, line, top)
            same = {number for height, number in places[key] if abs(height - here) <= (12 if page.ocr else 4)}
            repeats = len(same) >= (2 if here < 0.085 * page.height else 3) and len(same) >= 0.3 * min(len(pages), 30)
            if not (repeats or (_PAGE_NUMBER.match(fold(line.text)) and _is_outermost(page, line, top))):
                inside.add(page.page)
                continue
            page.items = [item for item in page.items if item is not line]
            if key not in said:
                said.add(key)
                out[top].append(line)
    return out[True], out[False]


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
    lines = [item for item in page.items if isinstance(item, Line)]
    taken: list[Line] = []
    for i, line in enumerate(lines):
        if any(line is t for t in taken) or not _STAMP_START.match(fold(line.text)):
            continue
        group = [line]
        pending: list[Line] = []
        for other in lines[i + 1 : i + 9]:
            near = abs(other.top - (pending or group)[-1].bottom) < 2.2 * line.size
            if not near or abs(other.x0 - line.x0) > 12 * line.size or other.size > line.size * 1.15 + 0.2:
                break
            pending.append(other)
            if STAMP_LINE.search(fold(other.text)):
                group += pending
                pending = []
        signed = len(group) > 1 or fold(line.text).startswith(("sao y", "digitally", "signature"))
        if signed or STAMP_LINE.search(fold(line.text)[8:]):
            taken += group
    if taken:
        gone = set(map(id, taken))
        page.items = [item for item in page.items if id(item) not in gone]
    return taken


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
        if not isinstance(item, Line) or item.size > 0.92 * size or item.turned:
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
