"""Which tables are frames around running text, and what stands in them line by line?

Some offices write the whole plan into one table: rows over its full width hold titles and paragraphs, and the
task table begins further down.  Such a table is taken apart; a table of tasks with titles between its rows is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.labels import split_label
from docgen.model import Cell, Paragraph, Table
from docgen.sections import is_signature_table, kind_of_title
from docgen.tables import header_row

#: Titles of sections that no task table has above its header.
_NOT_OF_TASKS = frozenset({"purpose", "targets", "other", "implementation"})
_FEWEST_ROWS = 6


def unframed(table: Table) -> list[tuple[int | None, Paragraph | Table]]:
    """The lines and tables that a frame holds, each line with its row; the table itself where it is no frame.

    The tables that remain keep their cells' rows and columns, so that what is quoted from them is found in the file.
    """
    if table.parent is not None or not _is_frame(table):
        return [(None, table)]
    out: list[tuple[int | None, Paragraph | Table]] = []
    begin = None
    for number, row in enumerate(table.rows):
        line = _full_row(table, row)
        if line is None:
            if _closes(table, row) and begin is not None:
                out.append((None, _part(table, begin, number)))
                begin = None
            begin = number if begin is None else begin
            continue
        if begin is not None and not _titles_rows(table, number):
            out.append((None, _part(table, begin, number)))
            begin = None
        if begin is None:
            out += [(number, one) for one in _paragraphs(table, line)]
    if begin is not None:
        out.append((None, _part(table, begin, len(table.rows))))
    return out


def _is_frame(table: Table) -> bool:
    """Whether the plan's other sections stand above a header row in the table, or around all of it in a single column."""
    titles = [number for number, row in enumerate(table.rows) if (line := _full_row(table, row)) is not None and _section_title(line)]
    if not titles:
        return False
    if all(len(row) <= 1 for row in table.rows):
        return len(titles) > 1
    head = header_row(table)
    return len(table.rows) >= _FEWEST_ROWS and head is not None and titles[0] < head


def _section_title(cell: Cell) -> bool:
    return any(len(line) < 120 and kind_of_title(_unlabelled(line)) in _NOT_OF_TASKS for line in cell.text.split("\n"))


def _unlabelled(line: str) -> str:
    """A title without "PHẦN MỘT." or "II." in front."""
    return line[split_label(line)[1] :]


def _width(table: Table) -> int:
    return max((cell.column + cell.col_span for cell in table.cells()), default=1)


def _full_row(table: Table, row: tuple[Cell, ...]) -> Cell | None:
    """The only cell of a row over the table's full width."""
    filled = [cell for cell in row if cell.text.strip()]
    return filled[0] if len(filled) == 1 and filled[0].col_span >= _width(table) else None


def _titles_rows(table: Table, number: int) -> bool:
    """Whether a row over the full width titles a group of the rows around it: "Nhóm 2. Bảo hiểm xã hội"."""
    line = _full_row(table, table.rows[number])
    if line is None or "\n" in line.text or len(line.text) > 120 or kind_of_title(_unlabelled(line.text)) is not None:
        return False
    return any(_full_row(table, row) is None and not _closes(table, row) for row in table.rows[number + 1 : number + 3])


def _closes(table: Table, row: tuple[Cell, ...]) -> bool:
    """Whether a row holds the recipients and the signature."""
    return is_signature_table(Table(table.block, (row,))) and len(row) <= 3


def _part(table: Table, begin: int, end: int) -> Table:
    """The rows from ``begin`` to before ``end``, at their own places."""
    rows = ((),) * begin + table.rows[begin:end]
    return Table(table.block, rows, table.part, 0, None, table.page, table.ruled, table.ocr, table.anchor)


def _paragraphs(table: Table, cell: Cell) -> Iterator[Paragraph]:
    for text in cell.text.split("\n"):
        if text.strip():
            yield Paragraph(table.block, text.strip(), table.part, bold=cell.bold, page=cell.page or table.page, ocr=table.ocr)
