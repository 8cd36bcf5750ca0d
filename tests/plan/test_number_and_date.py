"""The plan's own number and day: not a cited document's, and not what recognition makes of handwriting."""

from __future__ import annotations

from dataclasses import replace

import pytest
from written_plans import Frame, write

from docgen.model import Document, Doubt, Paragraph, Plan, Table

from .conftest import check

TASK = "1. Tiêm chủng, phòng chống dịch."


def plan_of(document: Document) -> Plan:
    return check(document).plan


def doubting(document: Document, *words: str) -> Document:
    """The document as a scan whose ``words`` in the head were read with little confidence."""
    table = document.blocks[0]
    assert isinstance(table, Table)
    rows = tuple(
        tuple(
            replace(
                cell,
                doubts=tuple(Doubt(cell.text.index(w), cell.text.index(w) + len(w), 0.3) for w in words if w in cell.text),
            )
            for cell in row
        )
        for row in table.rows
    )
    return replace(document, blocks=(replace(table, rows=rows, ocr=True), *document.blocks[1:]))


def test_digits_that_recognition_doubts_are_nobodys_number() -> None:
    plan = plan_of(doubting(write(TASK, Frame(number="445 -KH/QU")), "445"))
    assert plan.number is not None
    assert plan.number.value is None
    assert "445" in plan.number.quote.text


def test_what_else_is_doubtful_leaves_the_number() -> None:
    plan = plan_of(doubting(write(TASK, Frame(number="445-KH/QU")), "ĐẢNG", "CHÂU"))
    assert plan.number is not None
    assert plan.number.value == "445-KH/QU"


def test_the_suffix_of_an_unreadable_number_tells_who_submits() -> None:
    tasks = f"{TASK}\n2. Kiểm tra an toàn thực phẩm ở các chợ trên địa bàn quận Thanh Khê."
    document = write(tasks, Frame(head="", number="31-KH/QU", preamble=""))
    plan = plan_of(doubting(document, "31"))
    assert plan.number is not None
    assert plan.number.value is None
    assert plan.submitter.kind == "district"


@pytest.mark.parametrize("digits", ["ngày 25", "tháng 02", "năm 2022"])
def test_a_day_that_recognition_doubts_is_nobodys_day(digits: str) -> None:
    plan = plan_of(doubting(write(TASK, Frame(issued="2022-02-25")), digits))
    assert plan.issued_on is not None
    assert plan.issued_on.value is None
    assert plan.issued_on.quote.text == "ngày 25 tháng 02 năm 2022"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12/2021/KH-UBND", "12/2021/KH-UBND"),
        ("2/42/KH-SYT", None),
        ("2}2_ /KH-SYT", None),
        ("Z?4. /UBND-SGDĐT", None),
        ("   /KH-UBND", None),
        ("118/KH-SYT", "118/KH-SYT"),
        ("15a/KH-UBND", "15a/KH-UBND"),
        ("07-KH/BCSĐ", "07-KH/BCSĐ"),
    ],
)
def test_what_no_office_writes_is_no_number(written: str, value: str | None) -> None:
    plan = plan_of(write(TASK, Frame(head="Sở Y tế", number=written)))
    assert plan.number is not None
    assert plan.number.value == value


@pytest.mark.parametrize(
    "cited",
    [
        "V/v thực hiện Thông báo số 496-TB/TU ngày 17/8/2023 của Thành ủy",
        "Căn cứ Luật Đấu thầu số 43/2013/QH13 ngày 26 tháng 11 năm 2013",
        "Thực hiện Công văn số 899/UBND-TTHC ngày 05 tháng 01 năm 2021",
        "Về việc triển khai Chương trình hành động số 12-CTr/TU ngày 3/4/2021",
    ],
)
def test_a_cited_documents_number_and_day_are_not_the_plans(cited: str) -> None:
    document = write(TASK, Frame(head="Sở Y tế", number="", issued=""))
    table, *rest = document.blocks
    blocks = [table, Paragraph(1, cited), *(replace(block, block=block.block + 1) for block in rest)]
    plan = plan_of(replace(document, blocks=tuple(blocks)))
    assert plan.number is None
    assert plan.issued_on is None


def test_an_unreadable_day_is_said_to_stand_there() -> None:
    document = write(TASK, Frame(head="Sở Y tế"))
    table = document.blocks[0]
    assert isinstance(table, Table)
    rows = tuple(tuple(replace(cell, text=cell.text.replace("ngày 15", "ngày ƠL")) for cell in row) for row in table.rows)
    plan = plan_of(replace(document, blocks=(replace(table, rows=rows), *document.blocks[1:])))
    assert plan.issued_on is not None
    assert plan.issued_on.value is None
    assert plan.issued_on.quote.text.startswith("Đà Nẵng, ngày ƠL tháng 11 năm 2021")


@pytest.mark.parametrize(
    ("head", "name"),
    [("ỦY BAN NHÂN DÂN⏎THÀNH PHÓ ĐÀ NẴNG", "UBND thành phố"), ("UY BAN NHÂN DÂN⏎QUÂN SƠN TRÀ", "UBND quận Sơn Trà")],
)
def test_a_head_that_lost_some_marks_names_its_office(head: str, name: str) -> None:
    assert plan_of(write(TASK, Frame(head=head, number="12/KH-UBND", preamble=""))).submitter.name == name
