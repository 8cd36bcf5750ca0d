"""What acceptance tests share: plans that lie in a folder, and checking them once with the installed plugins."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from external import shared

from docgen.config import Settings
from docgen.model import Paragraph, Place, PlanReport, Table
from docgen.pipeline import Desk, check_file
from docgen.plugins import Plugins, Reading, load

REPOSITORY = Path(__file__).resolve().parents[2]
OWN = sorted(path for path in (REPOSITORY / "corpora" / "plans").iterdir() if path.suffix in {".docx", ".pdf"})


@cache
def plugins() -> Plugins:
    """The installed plugins."""
    return load()


def desk(scope: tuple[str, ...] = ()) -> Desk:
    """What plans are checked with."""
    return Desk.prepare(plugins(), Settings(scope=scope))


@cache
def checked(path: Path, *scope: str) -> PlanReport:
    """The report on the plan at ``path``."""
    report = check_file(str(path), plugins(), Settings(scope=scope))
    assert isinstance(report, PlanReport), report
    assert not report.failures, report.failures
    return report


def given(name: str) -> Path:
    """A labelled plan beside the repository; the test skips where there is none."""
    return shared("corpus-dev", name)


def plain(text: str) -> str:
    """``text`` in NFC, with one space wherever there is white space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def text_at(report: PlanReport, at: Place) -> str:
    """What the document holds at ``at``: a paragraph with its number, a row, or a cell."""
    block = next(block for block in report.plan.document.blocks if block.block == at.block)
    if isinstance(block, Paragraph):
        return plain(f"{block.label} {block.text}")
    return plain(" ".join(_cells(block, at)))


def _cells(table: Table, at: Place) -> Iterator[str]:
    for cell in table.cells():
        in_row = at.row is None or cell.row <= at.row < cell.row + cell.row_span
        in_column = at.column is None or cell.column <= at.column < cell.column + cell.col_span
        if in_row and in_column:
            yield cell.text


__all__ = ["OWN", "REPOSITORY", "Reading", "checked", "desk", "given", "plain", "plugins", "text_at"]
