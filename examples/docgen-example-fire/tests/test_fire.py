"""What does F.1 say of a plan?  Needs the package installed: ``pip install . pytest``."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from docgen.model import PlanReport
from docgen.pipeline import run

HEAD = ("QUẬN ỦY HẢI CHÂU", "Số 12-KH/QU", "Đà Nẵng, ngày 15 tháng 11 năm 2021", "KẾ HOẠCH", "II. NHIỆM VỤ")


@pytest.fixture
def report(request: pytest.FixtureRequest, tmp_path: Path) -> PlanReport:
    """The report on a plan whose one task is the test's docstring."""
    document = docx.Document()
    task = " ".join((request.function.__doc__ or "").split())
    for line in (*HEAD, task):
        document.add_paragraph(line)
    document.save(str(tmp_path / "plan.docx"))
    (only,) = run([str(tmp_path / "plan.docx")]).plans
    return only


def reasons(report: PlanReport) -> dict[str, str]:
    return {decision.aspect: decision.reason for decision in report.decisions if decision.area == "F.1"}


def test_the_police_lead_fire_safety(report: PlanReport) -> None:
    """
    1. Kiểm tra an toàn phòng cháy, chữa cháy tại các chung cư; tập huấn kỹ năng chữa cháy cho tổ dân phố.
    Công an quận chủ trì, hoàn thành trước ngày 30/6/2025.
    """
    assert reasons(report) == {"coverage": "covered", "lead": "ok", "deadline": "ok"}


def test_an_agency_of_this_plugin_may_lead(report: PlanReport) -> None:
    """1. Kiểm tra an toàn phòng cháy, chữa cháy tại các chung cư. Đội PCCC quận chủ trì, hoàn thành trong quý I/2027."""
    assert reasons(report) == {"coverage": "partial", "lead": "ok", "deadline": "late"}


def test_a_mass_organisation_does_not_lead_it(report: PlanReport) -> None:
    """1. Kiểm tra an toàn phòng cháy, chữa cháy tại các chung cư. Hội Nông dân quận chủ trì, thường xuyên."""
    assert reasons(report) == {"coverage": "partial", "lead": "wrong", "deadline": "recurring-only"}
