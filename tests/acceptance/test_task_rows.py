"""Are times and leads of real task tables read as people read them?

Rows of other agencies' tables, put into a table of a Word file and read back through
``docgen outline --format json``.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import CliRunner
from external import shared
from plans import plain

from docgen.cli import cli

HEADER = ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")
#: The labels' classes, and what the outline calls them.
KINDS = {
    "bounded": {"by", "between"},
    "bounded_range": {"between", "by"},
    "recurring": {"recurring", "ongoing"},
    "deferred": {"conditional"},
}


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled row and the task that was read from it, None if none was."""

    label: dict[str, str]
    task: dict[str, Any] | None

    @property
    def time(self) -> tuple[str, str]:
        """(kind, last day) as read; empty where there is none."""
        times = self.task["deadlines"] if self.task else []
        ends = [time["end"] for time in times if time["end"]]
        if ends:
            return next(time["kind"] for time in times if time["end"] == max(ends)), max(ends)
        return (times[0]["kind"], "") if times else ("", "")

    @property
    def time_is_right(self) -> bool:
        """Class and last day both."""
        kind, end = self.time
        return kind in KINDS[self.label["deadline_class"]] and end == self.label["last_day"]

    @property
    def lead(self) -> str:
        """The leads' words as read."""
        return "; ".join(lead["text"] for lead in self.task["leads"]) if self.task else ""

    @property
    def lead_is_right(self) -> bool:
        """All the cell's words are there, whatever stands between one agency and the next."""
        return _letters(self.lead) == _letters(self.label["lead_as_written"])


def _letters(text: str) -> str:
    return "".join(c for c in plain(text).lower() if c.isalnum())


@cache
def _rows(folder: Path) -> tuple[Row, ...]:
    with shared("real", "task-rows.tsv").open(encoding="utf-8", newline="") as file:
        labels = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    out: list[Row] = []
    for source in dict.fromkeys(label["doc"] for label in labels):
        some = [label for label in labels if label["doc"] == source]
        path = _as_docx(some, folder / f"{len(out)}.docx")
        done = CliRunner().invoke(cli, ["outline", str(path), "--format", "json"])
        assert done.exit_code == 0, done.output
        tasks = {plain(task["text"]): task for task in json.loads(done.stdout)["tasks"]}
        out += [Row(label, tasks.get(plain(label["task"]))) for label in some]
    return tuple(out)


def _as_docx(labels: list[dict[str, str]], path: Path) -> Path:
    document = docx.Document()
    for line in ("ỦY BAN NHÂN DÂN TỈNH", "Số: 12/KH-UBND", "ngày 15 tháng 6 năm 2025", "KẾ HOẠCH", "I. NHIỆM VỤ"):
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=len(HEADER))
    fields = ("task", "lead_as_written", "supporting_as_written", "deadline_as_written")
    rows = [HEADER, *((str(n), *(label[field] for field in fields)) for n, label in enumerate(labels, 1))]
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(path))
    return path


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> tuple[Row, ...]:
    return _rows(tmp_path_factory.mktemp("rows"))


def test_class_and_last_day_are_right(rows: tuple[Row, ...]) -> None:
    wrong = [(row.label["deadline_as_written"], row.label["last_day"], row.time) for row in rows if not row.time_is_right]
    assert len(wrong) <= 0.02 * len(rows), wrong


def test_leads_are_read_as_written(rows: tuple[Row, ...]) -> None:
    wrong = [(row.label["lead_as_written"], row.lead) for row in rows if not row.lead_is_right]
    assert len(wrong) <= 0.03 * len(rows), wrong


def test_a_collective_lead_stands_there_without_a_name(rows: tuple[Row, ...]) -> None:
    """No agency is called "Các sở, ban, ngành", but it is what the plan says."""
    leads = [lead for row in rows if row.task for lead in row.task["leads"]]
    assert {lead["name"] for lead in leads if lead["text"] in {"Các sở, ngành", "Các Sở, ban, ngành"}} == {None}
