"""How do the pages of a file become one sequence of blocks?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from docgen.model import Block, Doubt, Message, Note, Paragraph, Part, ReadOptions, UnreadableError
from docgen.read.pdf_furniture import Footnote, PageLayout, body_size, take_footnotes, take_headers, take_stamps
from docgen.read.pdf_lines import Line
from docgen.read.pdf_paragraphs import Run, are_centred, group_lines, join_text, measure_pitches
from docgen.read.pdf_tables import TableDraft, finish_table, goes_on, join_tables


def compose(pages: Sequence[PageLayout], options: ReadOptions) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """Join laid-out ``pages`` to the blocks of a document, and note what was set aside."""
    notes: list[Note] = []
    for page in pages:
        stamp = take_stamps(page)
        if stamp:
            said = " ".join(line.text for line in stamp)[:200]
            notes.append(
                Note(
                    "signature", Message(f"Trang {page.page}: dấu ký số “{said}”.", f"Page {page.page}: signing stamp “{said}”."), page.page
                )
            )
    headers, footers = take_headers(pages)
    size = body_size(pages)
    footnotes = [note for page in pages for note in take_footnotes(page, size)]
    _set_edges(pages)
    lines = [item for page in pages for item in page.items if isinstance(item, Line)]
    pitches = measure_pitches(lines)
    flow: list[Run | TableDraft] = []
    pending: list[Line] = []
    joined: dict[int, TableDraft] = {}
    for page in pages:
        for item in page.items:
            if isinstance(item, Line):
                pending.append(item)
                continue
            before = None if pending else _goes_on_with(flow, item, joined)
            if before is not None:
                join_tables(before, item)
                joined[id(item)] = before
                continue
            flow += group_lines(pending, pitches)
            pending = []
            flow.append(item)
    flow += group_lines(pending, pitches)
    _check_cells(flow, options)
    return _number(flow, footnotes, headers, footers, pitches), tuple(notes)


def _goes_on_with(flow: Sequence[Run | TableDraft], item: TableDraft, joined: dict[int, TableDraft]) -> TableDraft | None:
    """The table on the page before that ``item`` goes on with; one in a cell only where the table around it does."""
    if item.parent is not None and id(item.parent[0]) not in joined:
        return None
    for last in reversed(flow):
        if not isinstance(last, TableDraft):
            return None
        if (last.parent is None) == (item.parent is None):
            around = joined[id(item.parent[0])] if item.parent else None
            same = last.parent is None or last.parent[0] is around
            return last if same and goes_on(last, item) else None
    return None


def _set_edges(pages: Sequence[PageLayout]) -> None:
    """Give each page the text edges that pages of its size share: a page of short lines doesn't show its own."""
    by_size: dict[tuple[int, int], list[PageLayout]] = defaultdict(list)
    for page in pages:
        by_size[round(page.width), round(page.height)].append(page)
    for alike in by_size.values():
        main = [line for page in alike for line in page.items if isinstance(line, Line) and line.block == 0]
        if not main:
            continue
        wide = [line for line in main if line.x1 - line.x0 > 0.45 * alike[0].width]
        lefts = sorted(line.x0 for line in wide or main)
        rights = sorted(line.x1 for line in wide or main)
        left, right = lefts[len(lefts) // 20], rights[-1 - len(rights) // 20]
        if not wide:  # short lines don't reach the right edge: take the margins for equal
            right = max(right, alike[0].width - left)
        for page in alike:
            own = [line for line in page.items if isinstance(line, Line) and line.block == 0]
            shift = 0.0
            if page.ocr and own:  # a scan lies askew: its own edges count
                shift = min(line.x0 for line in own) - left
                shift = shift if abs(shift) < 30 else 0.0
            for line in own:
                line.left, line.right = left + shift, right + shift


def _check_cells(flow: Sequence[Run | TableDraft], options: ReadOptions) -> None:
    cells = sum(len(item.cells) for item in flow if isinstance(item, TableDraft))
    if cells > options.limits.cells:
        raise UnreadableError(
            "too-large",
            Message(
                f"{cells} ô trong bảng, vượt giới hạn {options.limits.cells}.",
                f"{cells} table cells, more than the limit of {options.limits.cells}.",
            ),
        )


def _number(
    flow: Sequence[Run | TableDraft],
    footnotes: Sequence[Footnote],
    headers: Sequence[Line],
    footers: Sequence[Line],
    pitches: dict[int, float],
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    parents: dict[int, int] = {}
    known = {(note.page, note.number) for note in footnotes}
    anchors: dict[tuple[int, str], int] = {}
    for item in flow:
        block = len(blocks)
        if isinstance(item, TableDraft):
            parents[id(item)] = block
            blocks.append(finish_table(item, block, parents))
            continue
        paragraph, marks = _paragraph(item.lines, block, known)
        for mark in marks:
            anchors.setdefault(mark, block)
        if paragraph.text:
            blocks.append(paragraph)
    for note in footnotes:
        paragraph, _ = _paragraph(note.lines, len(blocks), known, Part.FOOTNOTE, anchors.get((note.page, note.number)))
        if paragraph.text:
            blocks.append(replace(paragraph, label=note.number))
    for part, lines in ((Part.HEADER, headers), (Part.FOOTER, footers)):
        for line in lines:
            blocks.append(_paragraph([line], len(blocks), known, part)[0])
    return tuple(blocks)


def _paragraph(
    lines: Sequence[Line], block: int, known: set[tuple[int, str]], part: Part = Part.BODY, anchor: int | None = None
) -> tuple[Paragraph, list[tuple[int, str]]]:
    """A paragraph of ``lines`` and the footnotes it refers to; raised digits that refer to none return to the text."""
    text, doubts, marks = join_text(lines)
    refers = [(page, digits) for _, digits, page in marks if (page, digits) in known]
    for offset, digits, page in reversed(marks):
        if (page, digits) not in known:
            text = text[:offset] + digits + text[offset:]
            doubts = tuple(Doubt(d.start + len(digits), d.end + len(digits), d.confidence) if d.start >= offset else d for d in doubts)
    first = lines[0]
    paragraph = Paragraph(
        block,
        text.strip(),
        part,
        bold=all(line.bold for line in lines),
        italic=all(line.italic for line in lines),
        centred=are_centred(lines),
        indent=round(first.x0 - first.left, 1) if part is Part.BODY else None,
        page=first.page,
        anchor=anchor,
        ocr=any(line.ocr for line in lines),
        doubts=doubts,
    )
    return paragraph, refers
