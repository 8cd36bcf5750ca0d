"""Do two tables that follow each other make one?

Many a plan's table is cut in two where its author turned the page, with the header copied to the second.
"""

from __future__ import annotations

from docgen.read.docx_tables import RawCell, RawTable


def goes_on(first: RawTable, second: RawTable, apart: bool) -> int | None:
    """How many first rows of ``second`` only repeat the header of ``first``, if it goes on with it; None if it is another table.

    ``apart``: an empty paragraph stands between them.
    """
    repeated = _repeated_header(first, second)
    return repeated if repeated or (not apart and first.grid == second.grid) else None


def join(first: RawTable, second: RawTable, skip: int) -> None:
    """Append ``second`` to ``first`` without its first ``skip`` rows."""
    offset = len(first.rows) - skip
    first.rows.extend(second.rows[skip:])
    first.nested.extend((row + offset, column, nested) for row, column, nested in second.nested if row >= skip)
    first.anchored.extend(second.anchored)


def _repeated_header(first: RawTable, second: RawTable) -> int:
    rows = first.header_rows or 1
    if len(first.rows) <= rows or len(second.rows) <= rows or len(first.rows[0]) < 2:
        return 0
    same = all(_key(a) == _key(b) for a, b in zip(first.rows[:rows], second.rows[:rows], strict=True))
    return rows if same and any(cell.text for cell in first.rows[0]) else 0


def _key(row: list[RawCell]) -> list[tuple[int, int, str]]:
    return [(cell.column, cell.span, " ".join(cell.text.split()).lower()) for cell in row]
