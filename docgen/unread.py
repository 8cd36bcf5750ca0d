"""What of a plan could not be read, so that nothing may be concluded from its silence?

Pages without usable text, pages of which recognition got too little, a file that was
cut off, a part of it that may hold tasks (a file inserted whole, an embedded one, a broken structure);
and, in what was recognised, the words below ``ReadOptions.ocr_confidence`` (they come as :class:`~docgen.model.Doubt`).
See ``docs/decisions/0005-unread-pages.md``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from docgen.model import Cell, Document, Doubt, Message, Note, Paragraph, Place, Quote, Table, Task
from docgen.references import bare_references, is_code
from docgen.tables import Row, TaskTable, is_empty, read_task_table

#: A recognised page of which so many words are doubtful was not read.
LOST = 1 / 3
#: An agency's name takes so many words; fewer doubtful ones in a row hide none.
STRETCH = 3
_WORD = re.compile(r"\S+")
#: What notes call the things that hold no tasks when left unread: most pictures are logos and seals.
_HOLDS_NO_TASK = re.compile(r"hình ảnh|biểu đồ|sơ đồ|giá trị do Word")


@dataclass(frozen=True, slots=True)
class Unread:
    """``pages`` that could not be read, whether the file ``ends`` before the plan does, and ``parts`` between that may hold tasks."""

    pages: tuple[int, ...] = ()
    ends: bool = False
    parts: bool = False

    def __bool__(self) -> bool:
        return bool(self.pages) or self.ends or self.parts

    @property
    def message(self) -> Message:
        """What could not be read, at the beginning of a sentence."""
        vi, en = [], []
        if self.pages:
            said = page_list(self.pages)
            vi.append(f"trang {said}")
            en.append(f"page {said}" if len(self.pages) == 1 else f"pages {said}")
        if self.ends:
            vi.append("phần bị cắt của tệp")
            en.append("what was cut off the file")
        if self.parts:
            vi.append("một phần nội dung của tệp (xem ghi chú khi đọc)")
            en.append("a part of its content (see the notes of reading)")
        return Message(f"Chưa đọc được {' và '.join(vi)}", f"{' and '.join(en)} could not be read".capitalize())


def unread(document: Document) -> Unread:
    """What of ``document`` could not be read."""
    pages = {page.page for page in document.pages if page.text_layer != "usable" and not page.ocr}
    pages |= {note.page for note in document.notes if note.code in {"unread", "truncated"} and note.page is not None}
    pages |= set(_lost(document, {page.page for page in document.pages if page.ocr}))
    elsewhere = [note for note in document.notes if note.page is None]
    return Unread(
        tuple(sorted(pages)),
        ends=any(note.code == "truncated" for note in elsewhere),
        parts=any(note.code == "unread" and not _HOLDS_NO_TASK.search(note.message.vi) for note in elsewhere),
    )


def _lost(document: Document, recognised: set[int]) -> Iterator[int]:
    """The pages that were recognised and can't be read all the same."""
    if not recognised:
        return
    words: Counter[int] = Counter()
    doubtful: Counter[int] = Counter()
    for block in document.blocks:
        for piece in (block,) if isinstance(block, Paragraph) else block.cells():
            page = piece.page or block.page
            if page in recognised:
                words[page] += len(_WORD.findall(piece.text))
                doubtful[page] += len(piece.doubts)
    for page in recognised:
        if doubtful[page] > LOST * words[page]:
            yield page


def page_list(numbers: Sequence[int]) -> str:
    """Page numbers as people write them: "1-3, 7"."""
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in page_runs(numbers))


def page_runs(numbers: Sequence[int]) -> list[list[int]]:
    """``numbers`` in order, those that follow each other together."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def joined(notes: Iterable[Note]) -> tuple[tuple[Note, tuple[int, ...]], ...]:
    """``notes``, those that say the same of several pages made one, each with the pages that it speaks of."""
    together: dict[tuple[str, str, str], list[Note]] = {}
    for note in notes:
        vi, en = _without_page(note)
        together.setdefault((note.code, vi, en), []).append(note)
    return tuple((_one_of(same), tuple(sorted({note.page for note in same if note.page is not None}))) for same in together.values())


def _without_page(note: Note) -> tuple[str, str]:
    """What ``note`` says, its own page's number left out."""
    if note.page is None:
        return note.message.vi, note.message.en
    number = re.compile(rf"(?<![\d-])\b{note.page}\b(?![-\d])")
    return number.sub("{}", note.message.vi, count=1), number.sub("{}", note.message.en, count=1)


def _one_of(notes: Sequence[Note]) -> Note:
    """One note in place of those that say the same, with all their pages."""
    first = notes[0]
    pages = {note.page for note in notes if note.page is not None}
    if len(pages) < 2:
        return first if len(notes) == 1 or first.count is None else replace(first, count=sum(note.count or 0 for note in notes))
    vi, en = _without_page(first)
    said = page_list(sorted(pages))
    en = re.sub(r"\b([Pp])age \{\} is\b", r"\1ages {} are", en)
    en = re.sub(r"\b([Pp])age \{\}", r"\1ages {}", en)
    return replace(first, message=Message(vi.replace("{}", said, 1), en.replace("{}", said, 1)), page=None)


# --------------------------------------------------------------------------- doubtful words


#: A word that can be no figure, be it misread: not "II", "III.", "hai", "cuối".
_LETTERS = re.compile(
    r"(?![IVXHTl]+\b)(?!(?:một|hai|ba|tư|bốn|sáu|bảy|tám|chín|mười|nhất|đầu|giữa|cuối)\b)[^\W\d_]{2,}[.,;:)]*", re.IGNORECASE
)


#: Figures from this certainty on are as good as any others.  Of 21 dates below the threshold for words, in three sets
#: of plans made into scans, those in Arabic figures were all right; wrong were "II" and "III", which look alike.
_FIGURES = 0.3
_ROMAN = re.compile(r"(?<![^\W\d_])[IHTl|!]+(?![^\W\d_])")


def _hides_a_day(text: str, doubt: Doubt, *, sure: bool) -> bool:
    """Whether a doubtful word may be a figure, or which part of a year is meant, and be another."""
    if _LETTERS.fullmatch(text, doubt.start, doubt.end):
        return False
    word = text[doubt.start : doubt.end]
    return sure or doubt.confidence < _FIGURES or not any(map(str.isdigit, word)) or _ROMAN.search(word) is not None


def doubtful(document: Document, quote: Quote, *, figures: bool = False, sure: bool = False) -> bool:
    """Whether some of the quoted words were recognised with too little confidence.

    With ``figures`` only what may be a figure or tells which part of a year is meant counts: a doubtful name in
    "theo kế hoạch của Sở Y tế", or "xuyên" in "thường xuyên", hides no day.  ``sure`` asks as much of figures as of words.
    """
    piece = _piece(document, quote.at)
    if piece is None:
        return False
    doubts = [d for d in piece.doubts if not figures or _hides_a_day(piece.text, d, sure=sure)]
    if not doubts:
        return False
    starts = [found.start() for found in re.finditer(re.escape(quote.text), piece.text)]
    return bool(starts) and all(any(d.start < start + len(quote.text) and start < d.end for d in doubts) for start in starts)


def illegible(document: Document, task: Task) -> bool:
    """Whether a lead or a time might stand where it can't be read: in the task's own line or row, or in a row that might be the task's.

    The first is so where several doubtful words follow each other, or a cell consists mostly of such.
    """
    if _some_row_may_be_anybodys(document):
        return True
    block = _block(document, task.at)
    if isinstance(block, Paragraph):
        return _stretch(block)
    if not isinstance(block, Table):
        return False
    row = (cell for cell in block.cells() if task.at.row is None or cell.row <= task.at.row < cell.row + cell.row_span)
    return any(_stretch(cell) or 2 * len(cell.doubts) > len(_WORD.findall(cell.text)) for cell in row)


def misread_number(row: Row, read: TaskTable) -> bool:
    """Whether a recognised row that names its task by number alone bears none ("q3)" for "(13)"), or one that another row bears too."""
    if any(not is_empty(cell.text) for cell in row.task) or not row.number.strip():
        return False
    keys = bare_references(row.number)
    coded = sum(any(map(is_code, bare_references(other.number))) for other in read.rows)
    if any(map(is_code, keys)) and 2 * coded <= len(read.rows):
        return True  # one code among numbers
    return not keys or sum(bare_references(other.number) == keys for other in read.rows) > 1


def _some_row_may_be_anybodys(document: Document) -> bool:
    for block in document.blocks:
        if isinstance(block, Table) and block.ocr and (read := read_task_table(block)) is not None:
            by_number = not any(not is_empty(cell.text) for row in read.rows for cell in row.task)
            if by_number and any(misread_number(row, read) for row in read.rows):
                return True
    return False


def _stretch(piece: Paragraph | Cell) -> bool:
    run, end = 0, -1
    for doubt in sorted(piece.doubts, key=lambda d: d.start):
        together = end >= 0 and not piece.text[end : doubt.start].strip()
        run, end = (run + 1 if together else 1), doubt.end
        if run >= STRETCH:
            return True
    return False


def _block(document: Document, at: Place) -> Paragraph | Table | None:
    near = document.blocks[at.block : at.block + 1]  # a block's number is its index, unless blocks were left out
    if near and near[0].block == at.block:
        return near[0]
    return next((block for block in document.blocks if block.block == at.block), None)


def _piece(document: Document, at: Place) -> Paragraph | Cell | None:
    """The paragraph or cell at ``at``."""
    block = _block(document, at)
    if isinstance(block, Table):
        return next((cell for cell in block.cells() if (cell.row, cell.column) == (at.row, at.column)), None)
    return block
