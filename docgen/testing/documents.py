"""How are documents made and edited in tests? From lines of text; by blocks, rows and words; as Word or pdf files."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from docgen.model import Block, Cell, Document, Paragraph, Part, Place, Table
from docgen.text import clean, fold

#: Words and signs that repeat the cell above, folded and without dots and quotes.
_REPEATS = frozenset({"-nt-", "- nt -", "nt", "như trên", "-như trên-"})
#: Where a text stands: a paragraph's block, or a cell's (block, row, column).
Spot = tuple[int, int | None, int | None]
Rewrite = Callable[[str], str]


def document(text: str) -> Document:
    """A document from lines of text, one paragraph a line; empty lines are skipped.

    "@ " in front centres a line, "# " makes it bold; "| a | b |" is a table's row, in which "^" is one cell with
    the one above and "<" with the one on its left; "\\\\n" breaks a line within a paragraph or cell.
    """
    blocks: list[Block] = []
    rows: list[list[str]] = []
    for line in [*(one.strip() for one in text.splitlines()), ""]:
        if line.startswith("|"):
            rows.append([clean(cell.replace("\\n", "\n")) for cell in line.strip("|").split("|")])
            continue
        if rows:
            blocks.append(_table(rows))
            rows = []
        if line:
            mark, words = (line[0], line[2:]) if line[:2] in ("@ ", "# ") else ("", line)
            blocks.append(Paragraph(0, clean(words.replace("\\n", "\n")), bold=bool(mark), centred=mark == "@"))
    return with_blocks(Document("plan.docx", hashlib.sha256(text.encode()).hexdigest(), "docx", ()), blocks)


def _table(rows: list[list[str]]) -> Table:
    cells: dict[tuple[int, int], Cell] = {}
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for r, row in enumerate(rows):
        for c, words in enumerate(row):
            above, left = owner.get((r - 1, c)), owner.get((r, c - 1))
            if words.strip() == "^" and above is not None:
                owner[r, c] = above
                cells[above] = replace(cells[above], row_span=r - above[0] + 1)
            elif words.strip() == "<" and left is not None:
                owner[r, c] = left
                cells[left] = replace(cells[left], col_span=c - left[1] + 1)
            else:
                owner[r, c] = (r, c)
                cells[r, c] = Cell(words.strip(), r, c, bold=r == 0)
    return Table(0, tuple(tuple(cell for (at, _), cell in sorted(cells.items()) if at == r) for r in range(len(rows))))


# --------------------------------------------------------------------------- editing


def with_blocks(base: Document, blocks: Iterable[Block]) -> Document:
    """``base`` with other blocks, which are numbered anew."""
    listed = list(blocks)
    moved = {block.block: at for at, block in enumerate(listed)}
    out: list[Block] = []
    for at, block in enumerate(listed):
        anchor = moved.get(block.anchor) if block.anchor is not None else None
        if isinstance(block, Table) and block.parent is not None:
            parent = (moved[block.parent[0]], *block.parent[1:]) if block.parent[0] in moved else None
            out.append(replace(block, block=at, anchor=anchor, parent=parent))
        else:
            out.append(replace(block, block=at, anchor=anchor))
    return replace(base, blocks=tuple(out))


def spot(at: Place) -> Spot:
    """The spot of a place, whatever page it is on."""
    return at.block, at.row, at.column


def text_at(base: Document, where: Spot) -> str:
    """The text at a spot; "" where there is none."""
    block, row, column = where
    if not 0 <= block < len(base.blocks):
        return ""
    found = base.blocks[block]
    if isinstance(found, Paragraph):
        return found.text
    return next((cell.text for cell in found.cells() if (cell.row, cell.column) == (row, column)), "")


def with_texts(base: Document, texts: Mapping[Spot, str]) -> Document:
    """``base`` with other words at some spots."""
    return rewritten(base, lambda where, text: texts.get(where, text))


def rewritten(base: Document, rewrite: Callable[[Spot, str], str], first: int = 0) -> Document:
    """``base`` with each text from block ``first`` on as ``rewrite`` gives it, cleaned as every reader does."""
    out: list[Block] = []
    for block in base.blocks:
        if block.block < first:
            out.append(block)
        elif isinstance(block, Paragraph):
            text = rewrite((block.block, None, None), block.text)
            out.append(block if text == block.text else replace(block, text=clean(text), doubts=()))
        else:
            out.append(replace(block, rows=tuple(tuple(_cell(cell, block.block, rewrite) for cell in row) for row in block.rows)))
    return replace(base, blocks=tuple(out))


def _cell(cell: Cell, block: int, rewrite: Callable[[Spot, str], str]) -> Cell:
    text = rewrite((block, cell.row, cell.column), cell.text)
    return cell if text == cell.text else replace(cell, text=clean(text), doubts=())


def without(base: Document, blocks: frozenset[int], rows: frozenset[tuple[int, int]] = frozenset()) -> Document | None:
    """``base`` without these blocks and table rows; None where a merged cell or a sign of repetition holds a row fast."""
    out: list[Block] = []
    for block in base.blocks:
        if block.block in blocks:
            continue
        dropped = {row for at, row in rows if at == block.block}
        if isinstance(block, Table) and dropped:
            kept = _without_rows(block, dropped)
            if kept is None:
                return None
            block = kept
        out.append(block)
    return with_blocks(base, out)


def _without_rows(table: Table, dropped: set[int]) -> Table | None:
    for cell in table.cells():
        if cell.row not in dropped and cell.row - 1 in dropped and fold(cell.text).strip(' ."') in _REPEATS:
            return None
        if cell.row_span > 1 and dropped & set(range(cell.row, cell.row + cell.row_span)):
            return None
    kept = [at for at in range(len(table.rows)) if at not in dropped]
    moved = {was: now for now, was in enumerate(kept)}
    return replace(table, rows=tuple(tuple(replace(cell, row=moved[at]) for cell in table.rows[at]) for at in kept))


# --------------------------------------------------------------------------- files


def as_docx(base: Document, path: Path, rewrite: Rewrite = str) -> Path:
    """Write the body of ``base`` as a Word file, each text as ``rewrite`` gives it; list numbers are typed."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    out = docx.Document()
    for block in base.blocks:
        if block.part is not Part.BODY:
            continue
        if isinstance(block, Table):
            _write_table(out, block, rewrite)
            continue
        paragraph = out.add_paragraph()
        run = paragraph.add_run(rewrite(" ".join(filter(None, (block.label, block.text)))))
        run.bold, run.italic = block.bold, block.italic
        if block.centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    out.save(str(path))
    return path


def _write_table(out: Any, table: Table, rewrite: Rewrite) -> None:
    columns = max((cell.column + cell.col_span for cell in table.cells()), default=1)
    written = out.add_table(rows=len(table.rows), cols=columns)
    written.style = "Table Grid"
    for cell in table.cells():
        start = written.cell(cell.row, cell.column)
        end = written.cell(min(cell.row + cell.row_span, len(table.rows)) - 1, cell.column + cell.col_span - 1)
        target = start.merge(end) if end is not start else start
        target.text = rewrite(cell.text)


def as_pdf(docx: Path, folder: Path) -> Path | None:
    """Print a Word file to ``folder`` with LibreOffice; None where that isn't installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as profile:
        command = [program, f"-env:UserInstallation=file://{profile}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", str(folder), str(docx)]
        subprocess.run(command, check=True, capture_output=True, timeout=300, env=dict(os.environ))
    return folder / docx.with_suffix(".pdf").name

