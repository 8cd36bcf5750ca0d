"""Does every word of the evidence stand in the plan, and where it is said to stand?"""

from __future__ import annotations

import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from lxml import etree
from plans import OWN, checked, given, plain, text_at

from docgen.model import PlanReport, Quote

GIVEN = ("A2.docx", "A4.docx", "B1.docx", "B7.docx", "C2.pdf", "D2.docx", "D4.docx", "E2.docx", "E6.docx")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def quotes(report: PlanReport) -> Iterator[Quote]:
    """All evidence: of the decisions and of the findings."""
    for said in (*report.decisions, *report.findings):
        yield from said.evidence


def stray(report: PlanReport) -> list[tuple[str, str]]:
    """(where, text) of each quote whose words don't stand in its place."""
    every = ((quote.where, plain(quote.text), quote.at) for quote in quotes(report))
    return [(where, words) for where, words, at in every if not words or words not in text_at(report, at)]


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_every_quote_stands_word_for_word_in_its_place(path: Path) -> None:
    assert stray(checked(path, "all")) == []


@pytest.mark.parametrize("name", GIVEN)
def test_every_quote_of_a_given_plan_stands_word_for_word_in_its_place(name: str) -> None:
    assert stray(checked(given(name), "all")) == []


@pytest.mark.parametrize("path", [path for path in OWN if path.suffix == ".docx"], ids=lambda path: path.stem)
def test_every_quote_stands_in_the_file_as_another_reader_sees_it(path: Path) -> None:
    """Automatic numbers aside, which no file holds as text: all letters and figures in their order."""
    whole = _squeezed(_raw(path))
    lost = [quote.text for quote in quotes(checked(path, "all")) if not all(_squeezed(line) in whole for line in quote.text.split("\n"))]
    assert lost == []


def _raw(path: Path) -> str:
    """The text of the body, and of what hangs on it, without what a tracked change deletes."""
    with zipfile.ZipFile(path) as package:
        parts = [name for name in package.namelist() if name in {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}]
        roots = [etree.fromstring(package.read(name)) for name in parts]
    return "\n".join(text.text or "" for root in roots for text in root.iter(_W + "t"))


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


def test_a_sentence_left_out_in_the_middle_leaves_two_quotes(tmp_path: Path) -> None:
    """
    1. Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường. Kết luận số 92-KL/TW đã xác định … Phòng Y tế chủ trì, hoàn thành năm 2024.
    """
    task = (
        "1. Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường. Kết luận số 92-KL/TW đã xác định môi trường là nhiệm vụ trọng tâm. "
        "Phòng Y tế chủ trì, hoàn thành trong năm 2024."
    )
    report = checked(_plan(tmp_path, [task]), "all")
    lead = report.decision("2.7", "lead")
    assert lead is not None and lead.reason == "wrong"
    assert [quote.text for quote in lead.evidence] == [
        "Phòng Y tế",
        "Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường.",
        "Phòng Y tế chủ trì, hoàn thành trong năm 2024.",
    ]
    assert stray(report) == []


def test_a_task_in_two_cells_is_quoted_from_each(tmp_path: Path) -> None:
    """
    | TT | Nhiệm vụ              | Cơ quan chủ trì | Nội dung                     | Thời gian |
    | 1  | Nâng cấp trạm y tế    | Phòng Y tế      | Ứng dụng kỹ thuật mới …      | 2025      |
    """
    rows = [
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Nội dung", "Thời gian"],
        ["1", "Nâng cấp các trạm y tế phường", "Phòng Y tế", "Ứng dụng kỹ thuật mới trong khám bệnh, chữa bệnh", "2025"],
    ]
    report = checked(_plan(tmp_path, [], rows), "all")
    coverage = report.decision("2.5", "coverage")
    assert coverage is not None and coverage.reason == "partial"
    assert [(quote.text, quote.at.column) for quote in coverage.evidence] == [
        ("Nâng cấp các trạm y tế phường", 1),
        ("Ứng dụng kỹ thuật mới trong khám bệnh, chữa bệnh", 3),
    ]
    assert stray(report) == []


def _plan(folder: Path, tasks: list[str], rows: list[list[str]] | None = None) -> Path:
    """A district's plan with ``tasks`` and one table of ``rows``."""
    document = docx.Document()
    head = ["QUẬN ỦY HẢI CHÂU", "Số 12-KH/QU", "Đà Nẵng, ngày 15 tháng 11 năm 2021", "KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW"]
    for line in [*head, "I. MỤC ĐÍCH, YÊU CẦU", "Bảo đảm an sinh xã hội.", "II. NHIỆM VỤ", *tasks]:
        document.add_paragraph(line)
    if rows:
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, row, strict=True):
                cell.text = text
    for line in ["Nơi nhận:", "- Lưu Văn phòng.", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A"]:
        document.add_paragraph(line)
    path = folder / "plan.docx"
    document.save(str(path))
    return path
