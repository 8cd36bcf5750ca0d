"""Which paragraphs of a Word document are the rows of a table that was set with tab stops?

A line of headings tells ("Điểm⇥Nhiệm vụ⇥Cơ quan chủ trì⇥Thời hạn"), and below it lines with as many tabs. Lines without headings stay
paragraphs: their own words tell what they assign.
"""

from __future__ import annotations

import re
from dataclasses import replace

from docgen.model import Block, Cell, Paragraph, Part, Table
from docgen.read.column_names import names_columns

_TABS = re.compile(r"\t+")
#: A line without tabs between two rows titles those below it, if it is this short.
_LONGEST_TITLE = 120


def with_tabbed_tables(blocks: list[Block]) -> list[Block]:
    """``blocks``, each run of lines set with tab stops below a line of headings as one table; all that hangs on others goes with them."""
    runs: dict[int, list[list[Cell]]] = {}
    taken: dict[int, int] = {}  # block → the block of its table's headings
    for place, block in enumerate(blocks):
        if place in taken or not isinstance(block, Paragraph) or block.part is not Part.BODY or "\t" not in block.text:
            continue
        heads = _parts(block)
        if not names_columns(heads):
            continue
        rows = _rows_below(blocks, place, len(heads))
        if _NUMBER_HEADING.fullmatch(heads[0]):
            rows = [(at, _with_number(parts, len(heads))) for at, parts in rows]
        if len(rows) > 0:
            runs[place] = [_cells(heads, 0, len(heads), bold=True)]
            taken[place] = place
            for at, parts in rows:
                runs[place].append(_cells(parts, len(runs[place]), len(heads)))
                taken[at] = place
    return _renumbered(blocks, runs, taken) if runs else blocks


_NUMBER_HEADING = re.compile(r"s?tt|số(?: tt| thứ tự)?|thứ tự", re.IGNORECASE)
_NUMBER = re.compile(r"\W*\w{1,4}(?:\.\w{1,3})*\W*")


def _with_number(parts: list[str], width: int) -> list[str]:
    """A row's parts, with the empty number in front that a line which begins with a tab leaves out."""
    return ["", *parts] if len(parts) == width - 1 and len(parts) > 1 and not _NUMBER.fullmatch(parts[0]) else parts


def _parts(block: Paragraph) -> list[str]:
    text = f"{block.label}\t{block.text}" if block.label else block.text
    return [part.strip() for part in _TABS.split(text.strip())]


def _rows_below(blocks: list[Block], place: int, width: int) -> list[tuple[int, list[str]]]:
    """The lines below the headings at ``place`` that keep to their columns, with the titles between them."""
    out: list[tuple[int, list[str]]] = []
    titles: list[tuple[int, list[str]]] = []
    for at in range(place + 1, len(blocks)):
        block = blocks[at]
        if not isinstance(block, Paragraph):
            break
        if block.part is not Part.BODY:
            continue  # a footnote of the line above
        parts = _split(block, width)
        if parts is not None:
            out += [*titles, (at, parts)]
            titles = []
        elif "\t" not in block.text and len(block.text) <= _LONGEST_TITLE and not titles and out:
            titles.append((at, [f"{block.label} {block.text}".strip()]))
        else:
            break
    return out


def _split(block: Paragraph, width: int) -> list[str] | None:
    """A line's parts by column; None if it has other columns. An empty cell between two tabs counts where the line has no more of them."""
    if "\t" not in block.text:
        return None
    text = f"{block.label}\t{block.text}" if block.label else block.text
    each = [part.strip() for part in text.strip("\t ").split("\t")] if text.count("\t") < width else []
    parts = each if len(each) == width else _parts(block)
    if block.label and len(parts) == width + 1:
        parts[:2] = [f"{parts[0]} {parts[1]}"]
    return parts if 2 <= len(parts) <= width else None


def _cells(parts: list[str], row: int, width: int, *, bold: bool = False) -> list[Cell]:
    if len(parts) == 1:
        return [Cell(parts[0], row, 0, 1, width)]
    return [Cell(part, row, column, bold=bold) for column, part in enumerate([*parts, *[""] * (width - len(parts))])]


def _renumbered(blocks: list[Block], runs: dict[int, list[list[Cell]]], taken: dict[int, int]) -> list[Block]:
    """The blocks with the runs as tables, under their new numbers."""
    numbers: dict[int, int] = {}
    kept: list[Block] = []
    for place, block in enumerate(blocks):
        if taken.get(place, place) != place:
            numbers[place] = numbers[taken[place]]
            continue
        numbers[place] = len(kept)
        kept.append(Table(place, tuple(map(tuple, runs[place])), Part.BODY, 1, ruled=False) if place in runs else block)
    out: list[Block] = []
    for number, block in enumerate(kept):
        anchor = numbers[block.anchor] if block.anchor is not None else None
        if isinstance(block, Table):
            parent = (numbers[block.parent[0]], *block.parent[1:]) if block.parent else None
            out.append(replace(block, block=number, anchor=anchor, parent=parent))
        else:
            out.append(replace(block, block=number, anchor=anchor))
    return out
