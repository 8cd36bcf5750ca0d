"""``docgen why``: every candidate passage of an area, with what it inherited from where."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner
from plan_files import write_plan

from docgen.cli import cli

PLAN = [
    "II. MỤC TIÊU",
    "- 100% hộ dân được dùng nước sạch vào năm 2025.",
    "III. NHIỆM VỤ",
    "1. Xử lý dứt điểm điểm nóng ô nhiễm tại kênh thoát nước, xử phạt cơ sở xả thải.",
    "2. Cấp thẻ bảo hiểm y tế cho hộ cận nghèo.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Tài nguyên và Môi trường chủ trì nhiệm vụ 1 mục III, hoàn thành trong năm 2024.",
]


def test_why_shows_where_lead_and_deadline_come_from(tmp_path: Path) -> None:
    text = _why(tmp_path, "2.7")
    assert "Phòng Tài nguyên và Môi trường [câu giao việc theo số thứ tự; IV.1]" in " ".join(text.split())
    assert "→ đến 31/12/2024 [" in text


def test_why_opens_with_the_decisions_in_words(tmp_path: Path) -> None:
    assert "! Nội dung nhiệm vụ: thiếu một phần (failed/partial)." in _why(tmp_path, "2.7")
    assert "! Coverage: partial (failed/partial)." in _why(tmp_path, "2.7", "--lang", "en")


def test_why_shows_what_came_near_and_does_not_count(tmp_path: Path) -> None:
    text = " ".join(_why(tmp_path, "2.7").split())
    assert "Chưa thấy 2.7.a" in text
    assert "100% hộ dân được dùng nước sạch vào năm 2025.” (mục tiêu, không phải nhiệm vụ)" in text


def test_why_speaks_english(tmp_path: Path) -> None:
    assert "a target, not a task" in " ".join(_why(tmp_path, "2.7", "--lang", "en").split())


def test_an_area_that_nobody_installed_is_one_line(tmp_path: Path) -> None:
    path = write_plan(tmp_path / "plan.docx", tuple(PLAN))
    result = CliRunner().invoke(cli, ["why", str(path), "9.9"])
    assert result.exit_code == 2
    assert "9.9" in result.output


def _why(folder: Path, area: str, *options: str) -> str:
    path = write_plan(folder / "plan.docx", tuple(PLAN))
    result = CliRunner().invoke(cli, ["why", str(path), area, *options])
    assert result.exit_code == 0, result.output
    return result.output
