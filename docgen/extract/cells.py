"""Which parts does a cell of a table hold, and how sure is its text?"""

from __future__ import annotations

from docgen.labels import BULLETS, split_label
from docgen.model import Cell, Place, Table
from docgen.outline import Node


def place_of(node: Node, cell: Cell) -> Place:
    """Where a cell of the table ``node`` stands."""
    return Place(node.block, cell.row, cell.column, cell.page or node.page)


def confidence_of(table: Table, cell: Cell) -> float | None:
    """How sure a recognised cell is, by its least sure word; None where nothing was recognised."""
    if not table.ocr:
        return None
    return min((d.confidence for d in cell.doubts), default=1.0)


def cell_lines(text: str) -> list[str]:
    """The tasks in a cell: its bulleted or numbered lines, or the cell as a whole."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    marked = [split_label(line)[0] for line in lines]
    if sum(1 for m in marked if m is not None) < 2:
        return [" ".join(lines)]
    out: list[str] = []
    for line, mark in zip(lines, marked, strict=True):
        if mark is not None:
            out.append(line[split_label(line)[1] :])
        elif out:
            out[-1] += " " + line
        else:
            out.append(line)
    return out


def dashes_of(text: str) -> int:
    """How many parts a cell's lines have that all begin with a dash or bullet; 0 where some begin otherwise."""
    marks = [mark for line in text.split("\n") if line.strip() and (mark := split_label(line)[0]) is not None]
    first = next((line for line in text.split("\n") if line.strip()), "")
    return len(marks) if marks and split_label(first)[0] is not None and all(mark.scheme in BULLETS for mark in marks) else 0


def letters_of(text: str) -> list[str]:
    """The letters or numbers of a cell's parts ("a) …", "b) …"), one for each of :func:`cell_lines`; none where some part bears none."""
    marks = [split_label(line)[0] for line in text.split("\n") if line.strip()]
    keys = [mark.key for mark in marks if mark is not None]
    plain = marks and marks[0] is not None and all(mark is None or mark.scheme not in BULLETS for mark in marks)
    return keys if plain and len(keys) > 1 and len(set(keys)) == len(keys) else []
