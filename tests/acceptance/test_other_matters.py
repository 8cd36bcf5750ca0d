"""Is a plan about other matters left alone? Real plans of other agencies, asked about every area."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import docx
import pytest
from external import shared
from plans import checked

from docgen.model import Decision, Outcome, PlanReport

MOST = 3  # of a hundred decisions on coverage


@cache
def _reports(folder: Path) -> dict[str, PlanReport]:
    texts = sorted(shared("real", "plans_txt").glob("*.txt"))
    return {text.stem: checked(_as_docx(text, folder), "all") for text in texts}


def _as_docx(text: Path, folder: Path) -> Path:
    """The text as a Word file, a paragraph a line."""
    document = docx.Document()
    for line in text.read_text(encoding="utf-8").splitlines():
        document.add_paragraph("".join(c for c in line if c >= " " or c == "\t"))
    path = folder / f"{text.stem}.docx"
    document.save(str(path))
    return path


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PlanReport]:
    return _reports(tmp_path_factory.mktemp("other"))


def _covered(report: PlanReport) -> list[Decision]:
    return [one for one in report.decisions if one.aspect == "coverage" and one.reason in {"covered", "partial"}]


def test_hardly_any_area_is_seen_in_plans_about_other_matters(reports: dict[str, PlanReport]) -> None:
    seen = [(name, one.area, [quote.text for quote in one.evidence]) for name, report in reports.items() for one in _covered(report)]
    assert len(seen) <= MOST * len(reports) / 10, seen
    assert all(evidence for _, _, evidence in seen)


def test_each_is_said_not_to_implement_the_directive(reports: dict[str, PlanReport]) -> None:
    basis = {name: [f.outcome for f in report.findings if f.rule == "plan.basis"] for name, report in reports.items()}
    assert basis == {name: [Outcome.FAILED] for name in reports}
