"""What does the card around a nested table say for the rows in it?"""

from __future__ import annotations

from docgen.extract.cells import place_of
from docgen.extract.said import Said
from docgen.extract.values import Value, scheduled
from docgen.extract.words import Words
from docgen.model import Table
from docgen.outline import Outline
from docgen.tables import Row, is_empty, read_task_table


def card_around(outline: Outline, words: Words, table: Table, where: str) -> Said:
    """What the card around a nested table says for the rows in it, and nothing around any other."""
    if table.parent is None:
        return Said()
    block, inside = table.parent[0], table.parent[1:]
    outer = next((n for n in outline.nodes if n.block == block and n.table is not None), None)
    read = read_task_table(outer.table) if outer is not None and outer.table is not None else None
    if outer is None or read is None:
        return Said()
    said = Said()
    for row in read.rows:
        if not _holds(row, inside, read.card):
            continue
        for name, cell in row.cells:
            if is_empty(cell.text) or (cell.row, cell.column) == inside:
                continue
            if name in {"lead", "supporting", "monitor", "both"}:
                said += Value(words, cell.text, name).said().placed(place_of(outer, cell), where, None, "group")
            elif name == "time":
                said += scheduled(words, cell.text, None).placed(place_of(outer, cell), where, None, "group")
    return said


def _holds(row: Row, inside: tuple[int, int], card: bool) -> bool:
    """Whether the nested table stands in a cell of this row; of a card's row, beside one."""
    cells = [*(c for _, c in row.cells), *row.task]
    return any(c.row == inside[0] if card else (c.row, c.column) == inside for c in cells)
