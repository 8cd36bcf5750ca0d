"""Which lines make a paragraph?

A pdf has lines only.  A new paragraph shows itself by a list marker, an
indent, a line that had room for the next word, more space, another look; a
page break shows nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from docgen.model import Doubt
from docgen.read.pdf_lines import Line
from docgen.text import fold, vietnamese_share

_MARK = re.compile(
    r"(?:[-–+•*▪●○✓➢→☐■□◆]\s|[-–+•▪●✓➢](?=[A-ZĐÀ-Ỹ])|[IVXLC]{1,6}[.)]\s|[A-ZĐ][.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}[.)]?\s|\d{1,2}[.)]\s?(?!\d)"
    r"|\(\d{1,2}\)\s|\([a-zđ]\)\s|[a-zđ]{1,2}[.)]\s|(?:Điều|Chương|Phần|Phụ lục|PHỤ LỤC)\s[\dIVXA-Z]{1,4}\b)"
)
_NUMBERED = re.compile(r"\d|\([\da-zđ]|[-–+]\s\d")
_ENDS = re.compile(r"[.;:!?…]['\"”’)]*$|\./\.$")
_REFERS = re.compile(r"(?:khoản|điểm|điều|mục|phần|số|tháng|năm|ngày|quý|từ|đến|và|,|phụ lục|[-–])$")
#: "… tại mục 1 / Phần III.": what a line break parts from the place that it encloses.
_PLACE_INSIDE = re.compile(
    r"(?:\b(?:mục|điểm|khoản|nhiệm vụ|nội dung|việc|tiết|ý|số)\s+\(?[\da-zđ][\w.)]{0,6}|\b(?:tại|thuộc|của|ở|theo|trong)),?$"
)
_PLACE_AROUND = re.compile(r"(?:Điều|Chương|Phần|Phụ lục)\s[\dIVXA-Z]{1,4}\b")
_BROKEN_YEAR = re.compile(r"(?:^|\D)(?:2\|0[0-4]\d|/20\|[0-4]\d|20[0-4]\|\d)(?:\D|$)")
_BROKEN_CODA = re.compile(r"n[gh](?![^\W\d_])")
_LONE_NUMBER = re.compile(r"\d{3,4}[.;,]?$")
_BROKEN_ONSET = re.compile(r"^(?:ngh?|[cgknpt]h|tr|qu|gi|[bcdđghklmnprstvx])$")
_ROMAN = re.compile(r"[IVX]{1,3}")
_ROMAN_START = re.compile(r"[IVX]{1,3}(?![^\W\d_])")
_PLACE_AND_DATE = re.compile(r"[^\W\d][^,;:]{2,40}, ngày\s")
_LABEL = re.compile(
    r"(?:(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện)|Chủ trì|Phối hợp|Thời gian|Thời hạn|Tiến độ|Hạn|Kinh phí|Sản phẩm"
    r"|Hoàn thành|Đầu mối|Phụ trách)\b"
    r"[^:.;,]{0,20}:(?:\s|$)"
)
_MOTTO = "cộng hòa xã hội chủ nghĩa việt nam"


@dataclass(slots=True)
class Run:
    """Lines that make one paragraph."""

    lines: list[Line] = field(default_factory=list)

    @property
    def first(self) -> Line:
        """The line it begins with."""
        return self.lines[0]


def has_ended(text: str) -> bool:
    """Whether ``text`` ends as a sentence or a list item does."""
    return bool(_ENDS.search(text))


def is_marked(text: str) -> bool:
    """Whether ``text`` begins as a list item does."""
    return bool(_MARK.match(text))


def is_centred(line: Line) -> bool:
    """Whether a line stands in the middle of its column, away from both edges."""
    before, after = line.x0 - line.left, line.right - line.x1
    return min(before, after) > 0.5 * line.size and _is_even(line)


def are_centred(lines: Sequence[Line]) -> bool:
    """Whether a paragraph is centred: its lines lie evenly about the middle, the last one short of both edges."""
    return all(map(_is_even, lines)) and is_centred(lines[-1])


def _is_even(line: Line) -> bool:
    return abs((line.x0 - line.left) - (line.right - line.x1)) < max(0.9 * line.size, 0.03 * (line.right - line.left))


def group_lines(lines: Sequence[Line], pitches: dict[int, float]) -> list[Run]:
    """Group consecutive ``lines`` to paragraphs.

    ``pitches`` says for each rounded font size how far lines of one paragraph are apart (:func:`measure_pitches`).
    """
    runs: list[Run] = []
    for line in lines:
        if runs and not _starts(runs[-1], line, pitches):
            runs[-1].lines.append(line)
        else:
            runs.append(Run([line]))
    return runs


def measure_pitches(lines: Sequence[Line]) -> dict[int, float]:
    """For each font size: the distance of baselines within a paragraph, in points."""
    seen: dict[int, list[float]] = defaultdict(list)
    for a, b in pairwise(lines):
        if a.page == b.page and a.block == b.block and round(a.size) == round(b.size):
            apart = b.baseline - a.baseline
            if 0.9 * a.size < apart < 2.6 * a.size:
                seen[round(a.size)].append(apart)
    return {size: sorted(values)[len(values) // 4] for size, values in seen.items() if len(values) > 2}


def _starts(run: Run, line: Line, pitches: dict[int, float]) -> bool:
    """Whether ``line`` begins a new paragraph after the lines of ``run``."""
    last, first = run.lines[-1], run.lines[0]
    if line.turned != last.turned or abs(line.size - last.size) > 0.12 * max(line.size, last.size) + 0.3:
        return True
    if line.block != last.block and not (line.prose and last.prose):
        return True
    if line.block and not line.prose:
        return _starts_in_column(run, line)
    same_page = line.page == last.page and line.block == last.block
    low = line.text[:1].islower() and not (line.ocr and line.text[1:2] == " " and not vietnamese_share(line.text[:1]))
    ended = has_ended(last.text)
    marked = is_marked(line.text)
    if same_page:
        pitch = pitches.get(round(line.size), 1.25 * line.size)
        apart = line.baseline - last.baseline
        if apart > 1.7 * pitch or (apart > 1.15 * pitch and not low and (ended or marked or not is_full(last, line))):
            return True
        if not marked and is_full(last, line) and _in_brackets(run):
            return False  # "Đ. Lĩnh vực thông tin (Trung tâm … Non / Nước chủ trì)", which may seem to be centred
    centred = is_centred(last) or is_centred(line)
    if _LONE_NUMBER.match(line.text) and last.text[-1:].islower() and (last.text.endswith("năm") or not centred):
        return False  # "… đến năm / 2030."
    if centred:
        return _starts_centred(last, line, same_page)
    if not is_full(last, line):
        return marked or ended or not low
    shift, tolerance = line.x0 - line.left - (last.x0 - last.left), 0.5 * line.size
    if marked and not _continues_despite_mark(run, line, shift, tolerance):
        return True
    if last.bold and not line.bold_start and not low and line.text[:1].isalpha() and len(last.text) > 3 and ended:
        return True
    if last is first:
        if shift > tolerance:
            return not (is_marked(first.text) and shift < 3.5 * line.size) and not (low and not ended)
        return not same_page and ended and (shift > -tolerance or line.x0 - line.left > tolerance)
    if shift > tolerance:
        return not (low and not ended)
    if shift < -tolerance:
        return same_page or ended
    indented = first.x0 - first.left > tolerance  # else nothing tells a new paragraph but its capital letter
    return not same_page and ended and (line.x0 - line.left > tolerance or not (indented or low))


def _in_brackets(run: Run) -> bool:
    """Whether a bracket is open at the end of a paragraph's lines."""
    text = " ".join(line.text for line in run.lines[-2:])
    return text.count("(") > text.count(")") and len(text) - text.rindex("(") < _LONGEST_BRACKET


#: A bracket is no longer than this.
_LONGEST_BRACKET = 160


def is_full(last: Line, line: Line) -> bool:
    """Whether ``last`` had no room for the first word of ``line``."""
    return last.x1 + 0.25 * last.size + line.first >= last.right - 0.5 * last.size or last.x1 >= last.right - last.size


def _continues_despite_mark(run: Run, line: Line, shift: float, tolerance: float) -> bool:
    """Whether what looks like a list marker is the middle of a sentence ("… tại khoản / 2. Điều 5")."""
    last = run.lines[-1]
    at_edge = abs(shift) <= tolerance if len(run.lines) > 1 else shift < -tolerance
    if not at_edge or has_ended(last.text):
        return False
    if _goes_on_around(last.text, line.text):
        return True
    return bool(_NUMBERED.match(line.text) and (_REFERS.search(fold(last.text)) or line.text[:2] in ("- ", "– "))) and not re.match(
        r"\(?[a-zđ]\)", line.text
    )


def _goes_on_around(before: str, after: str) -> bool:
    """Whether a line goes on with the section that encloses the point at the end of the one before."""
    return _PLACE_AROUND.match(after) is not None and _PLACE_INSIDE.search(fold(before)) is not None


#: "a) Tổng hợp tình hình" below "1. Phòng Y tế", which may seem to be centred.
_LETTERED = re.compile(r"[a-zđ]\)\s+[A-ZÀ-ỸĐ]")


def _starts_centred(last: Line, line: Line, same_page: bool) -> bool:
    if not same_page or last.bold != line.bold or last.italic != line.italic:
        return True
    if not (_is_even(last) and _is_even(line)):
        goes_on = line.text[:1].islower() and not has_ended(last.text) and not last.text.isupper()
        return not goes_on or _LETTERED.match(line.text) is not None
    if last.text.isupper() != line.text.isupper() or is_marked(line.text) or not any(c.isalnum() for c in last.text):
        return True
    if line.bold and not line.text.isupper() and not has_ended(last.text) and line.text[:1] != "(":
        return False  # a title over several lines
    room = (line.right - line.left) - (last.x1 - last.x0)
    return not (line.text[:1].islower() or room < line.first + 2.0 * line.size)


def _starts_in_column(run: Run, line: Line) -> bool:
    """In a header or signature column each line is one of its own, unless it plainly goes on."""
    last = run.lines[-1]
    before = fold(" ".join(x.text for x in run.lines))
    if _MOTTO.startswith(before + " " + fold(line.text)):
        return False
    if _LONE_NUMBER.match(line.text) and before.endswith("năm"):
        return False  # "Ngũ Hành Sơn, ngày 17 tháng 5 năm / 2022"
    if is_marked(line.text) or line.baseline - last.baseline > 1.7 * line.size:
        return True
    if (before.startswith("độc lập") and line.text[:1].isalpha()) or _PLACE_AND_DATE.match(fold(line.text)):
        return True
    if fold(line.text).startswith(("và ", "của ")) and not has_ended(last.text):
        return False
    if line.text[:1].islower() or (line.text[:1].isdigit() and _REFERS.search(before)):
        return has_ended(last.text)
    wide = line.right - line.left > 14 * line.size  # a column of prose
    return not (wide and not last.bold and is_full(last, line) and not has_ended(last.text) and not last.text.isupper()) and not (
        last.text.endswith((",", " và", "/")) and not last.text.isupper()
    )


def glue(before: str, after: str) -> str:
    """What stands between two lines of one paragraph: a space, or nothing within a number or a name.

    Vietnamese isn't hyphenated: a hyphen at a line's end belongs to the text
    ("72-" + "KH/TU"), and a dash between spaces keeps them.
    """
    if not before or not after:
        return ""
    end = before[-1]
    if end in "-‐‑/&" and len(before) > 1 and before[-2].isalnum() and (after[0].isalnum() or end == "&"):
        return ""
    if after[0] == "/" and before[-1].isalnum() and len(after) > 1 and after[1].isalnum():
        return ""
    if after[0] in "-‑" and len(after) > 1 and after[1].isalpha() and after[1].isupper() and end.isdigit():
        return ""
    return " "


def join_text(lines: Sequence[Line]) -> tuple[str, tuple[Doubt, ...], tuple[tuple[int, str, int], ...]]:
    """The text of ``lines`` as one paragraph, its doubts, and its footnote marks (offset, digits, page)."""
    text = ""
    doubts: list[Doubt] = []
    marks: list[tuple[int, str, int]] = []
    for line in lines:
        text += glue(text, line.text)
        start = len(text)
        doubts += [Doubt(d.start + start, d.end + start, d.confidence) for d in line.doubts]
        marks += [(offset + start, digits, line.page) for offset, digits in line.marks]
        text += line.text
    return text, tuple(doubts), tuple(marks)


def join_cell(lines: Sequence[Line]) -> tuple[str, tuple[Doubt, ...]]:
    """The text of a table cell: wrapped lines joined, its paragraphs parted by line breaks."""
    text = ""
    doubts: list[Doubt] = []
    last: Line | None = None
    for line in lines:
        if last is not None:
            text += "\n" if _breaks_in_cell(lines[0], last, line, text) and not _is_cut(last, line) else _glue_in_cell(text, last, line)
        start = len(text)
        doubts += [Doubt(d.start + start, d.end + start, d.confidence) for d in line.doubts]
        text += line.text
        last = line
    return text, tuple(doubts)


def _glue_in_cell(before: str, last: Line, line: Line) -> str:
    """As :func:`glue`; and nothing within a number or a syllable that was too long for its narrow cell."""
    after = line.text
    if _BROKEN_YEAR.search(f"{before[-4:]}|{after[:4]}") or (before[-1:].isalpha() and _BROKEN_CODA.match(after)):
        return ""
    return "" if _is_cut(last, line) else glue(before, after)


def _is_cut(last: Line, line: Line) -> bool:
    """Whether a cell's line ends within a word: it is full, and the word was longer than the cell is wide."""
    if last.x1 + 0.75 * last.size < last.right or not last.text or not line.text:
        return False
    end, start = last.text.split(" ")[-1], line.text.split(" ")[0]
    width = (last.x1 - last.x0) * len(end) / len(last.text) + line.first
    if end[-1:].isdigit() and start[:1].isdigit():
        return width > last.right - last.left - 1
    if end.isupper() and end.isalpha() and start[:1].isupper():
        quarter = bool(_ROMAN.fullmatch(end) and _ROMAN_START.match(start) and width > last.right - last.left - 1)
        return quarter or (fold(end + start) in ("tt", "stt") or (fold(end), fold(start)) in (("s", "t"), ("s", "tt")))
    return bool(_BROKEN_ONSET.search(fold(end))) and start[:1].islower() and width > last.right - last.left - 1


def _breaks_in_cell(first: Line, last: Line, line: Line, text: str) -> bool:
    ended = has_ended(last.text)
    full = (last.x1 - last.x0) + 0.3 * line.size + line.first > line.right - line.left - 0.3 * line.size
    if is_marked(line.text):
        if ended:
            return True
        if full and line.text[:2] in ("- ", "– ") and first.text[:1] not in "-–":
            return False  # "Phòng Lao động / - Thương binh và Xã hội"
        if (_NUMBERED.match(line.text) and _REFERS.search(fold(last.text))) or _goes_on_around(last.text, line.text):
            return False
        return not (line.text[:2] in ("- ", "– ") and line.text[2:3].isdigit() and text[-1:].isdigit())
    if _LABEL.match(line.text) and last.text[-1:] not in ",(":
        return True
    flows = line.text[:1].islower() or line.text[:1].isdigit() or not line.text[:1].isalnum()
    apart = (line.baseline - last.baseline) / max(line.size, last.size)
    if apart > 3.2 or (not flows and (apart > 1.9 or last.bold != line.bold)):
        return True
    return not full and (ended or not flows)
