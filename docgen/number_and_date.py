"""Under which number and on which day was a plan issued? What stands there and can't be read stays unread.

In a signed scan the number and the day are written by hand, and what a recogniser makes of handwriting is seldom right: digits that it
doubts, and numbers that no office gives ("2/42/KH-SYT"), are nobody's number. The numbers and days of cited documents (grounds,
"V/v …") are not the plan's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from docgen.model import Doubt, Mention, Paragraph, Part, Place, Quote, Table
from docgen.outline import Outline
from docgen.text import fold

WHERE = "phần đầu văn bản"

_NUMBER = re.compile(r"số\s*[:.]?\s*((\d{1,5}|[.… _]{0,12})\s*([a-zđ]?)\s*[-/]\s*([a-zđ0-9]{2,6}(?:\s*[-/]\s*[a-zđ0-9&.]{1,20}){1,3}))")
#: A number without the word "số": "12-KH/QU" alone on its line.
_BARE = re.compile(r"\b(\d{1,5})\s*[-/]\s*((?:kh|qđ|ctr|cth|đa|pa)(?:\s*[-/]\s*[a-zđ0-9&.]{1,20}){1,3})\b")
#: Where the digits should stand something stands that is none: "Số: 2}2_ /KH-SYT".
_SCRAWL = re.compile(r"^\W{0,3}s[ốóôồổò]\s*[:.;,]?\s*\S[^\n/]{0,12}?\s*/\s*[a-zđ]{2,6}(?:\s*[-/]\s*[a-zđ0-9&.]{2,20}){1,3}")
_DATE = re.compile(r"ngày\s*(\d{1,2}|[.… _]*)\s*(?:tháng|/|-)\s*(\d{1,2}|[.… _]*)\s*(?:năm|/|-)\s*(\d{4})")
#: The same with something unreadable for the day or the month: "ngày ƠL tháng 3 năm 2018".
_SCRAWLED_DATE = re.compile(r"^[^\n,;]{2,40}[,.]?\s*ngày\s*\S{0,6}\s*\S{0,3}\s*tháng\s*\S{0,4}\s*năm\s*\S{0,6}")
_PLACE_DATE = re.compile(r"^[^\n,;]{2,40},?\s*ngày\b")
#: The number that follows is another document's.
_CITED = re.compile(
    r"(?:nghị quyết|kết luận|quyết định|kế hoạch|công văn|chỉ thị|luật|kèm theo|thông báo|thông tri|thông tư|nghị định|chương trình"
    r"|hướng dẫn|báo cáo|tờ trình|quy định|đề án|văn bản|pháp lệnh)(?: [^\d:;,]{0,40})?$"
)
_CITED_DAY = re.compile(r"ký bởi|ngày ký|kèm theo|nghị quyết|kết luận|quyết định|thông báo|công văn|chỉ thị|luật|nghị định|thông tư")
#: From here on a line of the head says what the plan is about, or on what it rests.
_ABOUT = re.compile(r"\bv\s*/\s*v\b|\bvề việc\b|(?:^|\n)\s*(?:căn cứ|thực hiện|xét|theo đề nghị|tiếp theo|triển khai|trích yếu)\b")


class HeadPiece(NamedTuple):
    """A paragraph or a cell in front of the title: its text, where it stands, and what of it was hardly legible."""

    text: str
    at: Place
    doubts: tuple[Doubt, ...] = ()

    def doubtful(self, start: int, end: int) -> bool:
        """Whether recognition doubts some of the characters ``start`` to ``end``."""
        return any(doubt.start < end and start < doubt.end for doubt in self.doubts)

    def own(self) -> str:
        """The text, folded, up to where it speaks of another document; its offsets are those of ``text``."""
        folded = fold(self.text)
        about = _ABOUT.search(folded)
        return folded[: about.start()] if about else folded


def head_pieces(outline: Outline) -> Iterator[HeadPiece]:
    """The pieces of text in front of the title, cells apart, in reading order."""
    stop = outline.title_block or outline.head_end or 12
    for block in outline.document.blocks:
        if block.block >= stop:
            break
        if block.part not in (Part.BODY, Part.TEXTBOX):
            continue
        if isinstance(block, Table):
            for cell in block.cells():
                if cell.text.strip():
                    yield HeadPiece(cell.text, Place(block.block, cell.row, cell.column, cell.page or block.page), cell.doubts)
        elif isinstance(block, Paragraph) and block.text.strip():
            yield HeadPiece(block.text, Place(block.block, page=block.page), block.doubts)


def is_number_line(folded: str) -> bool:
    """Does a folded line of the head begin with a document number?"""
    return _NUMBER.match(folded) is not None


def is_place_and_date(folded: str) -> bool:
    """Is a folded line of the head a place with a day: "Hải Châu, ngày 15 tháng 11 năm 2021"?"""
    return _PLACE_DATE.match(folded) is not None and _DATE.search(folded) is not None


def read_number(outline: Outline) -> Mention[str] | None:
    """The plan's number ("12-KH/QU"); value None where it is blank or unreadable, None where there is none.

    A plan issued with a decision bears the decision's number.
    """
    blank: Mention[str] | None = None
    for piece in head_pieces(outline):
        if len(piece.text) > 600:
            continue
        folded = piece.own()
        for match in _NUMBER.finditer(folded):
            if _CITED.search(folded[: match.start()].rpartition("\n")[2].rstrip()):
                continue
            quote = Quote(piece.text[match.start() : match.end()].strip(), piece.at, WHERE)
            if _is_legible(match, piece):
                written = re.sub(r"\s+", "", piece.text[match.start(1) : match.end(1)]).strip(".")
                return Mention(written.replace("\u2013", "-"), quote)
            blank = blank or Mention(None, quote)
        if _NUMBER.search(folded):
            continue
        bare = _BARE.search(folded) if len(piece.text) < 60 else None
        if bare and not re.search(r"(?:nghị quyết|kết luận|quyết định|kế hoạch số)\s*$", folded[: bare.start()]):
            written = piece.text[bare.start() : bare.end()]
            quote = Quote(written, piece.at, WHERE)
            if not piece.doubtful(*bare.span(1)):
                return Mention(re.sub(r"\s+", "", written), quote)
            blank = blank or Mention(None, quote)
        elif blank is None:
            blank = _scrawled(piece, folded)
    return blank


def _is_legible(match: re.Match[str], piece: HeadPiece) -> bool:
    """Are a number's digits all there, surely read, and such as an office gives ("12/2021/KH-UBND", not "2/42/KH-SYT")?"""
    if not match[2].strip(" .…_").isdigit() or piece.doubtful(*match.span(2)):
        return False
    first = re.split(r"[-/]", match[4])[0].strip()
    return not first.isdigit() or re.fullmatch(r"(?:19|20)\d\d", first) is not None


def _scrawled(piece: HeadPiece, folded: str) -> Mention[str] | None:
    """The number that stands on a line of this piece but can't be read."""
    at = 0
    for line in folded.split("\n"):
        scrawl = _SCRAWL.match(line)
        if scrawl:
            return Mention(None, Quote(piece.text[at : at + scrawl.end()].strip(), piece.at, WHERE))
        at += len(line) + 1
    return None


def read_date(outline: Outline) -> Mention[date] | None:
    """The plan's own date; value None where it is blank, unreadable or impossible, None where there is none."""
    blank: Mention[date] | None = None
    pieces = list(head_pieces(outline))
    for piece in pieces:
        at = 0
        for line in piece.own().split("\n"):
            start, at = at, at + len(line) + 1
            match = _DATE.search(line)
            if len(line) > 120:
                continue
            if match is None:
                scrawl = _SCRAWLED_DATE.match(line)
                if scrawl and not _CITED_DAY.search(line):
                    blank = blank or Mention(None, Quote(piece.text[start : start + scrawl.end()].strip(), piece.at, WHERE))
                continue
            if _CITED_DAY.search(line[: match.start()]):
                continue
            found = _as_date(match, piece, start)
            if found.value is not None:
                return found
            blank = blank or found
    if blank is None:
        # A line broken inside the date.
        for piece in pieces:
            folded = piece.own().replace("\n", " ")
            match = _DATE.search(folded)
            if match and len(folded) < 400 and not _CITED_DAY.search(folded[: match.start()]):
                found = _as_date(match, piece, 0)
                if found.value is not None:
                    return found
                blank = blank or found
    return blank


def _as_date(match: re.Match[str], piece: HeadPiece, start: int) -> Mention[date]:
    """The date matched in a text that begins at ``start`` in the piece's; value None where digits are doubtful or no such day is."""
    quote = Quote(re.sub(r"\s+", " ", piece.text[start + match.start() : start + match.end()]).strip(), piece.at, WHERE)
    if any(piece.doubtful(start + match.start(group), start + match.end(group)) for group in (1, 2, 3)):
        return Mention(None, quote)
    try:
        return Mention(date(int(match[3]), int(match[2]), int(match[1])), quote)
    except ValueError:
        return Mention(None, quote)
