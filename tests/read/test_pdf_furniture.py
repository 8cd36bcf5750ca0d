"""Is what stands at a page's edge told apart: the plan's words stay, headers, numbers, stamps and footnotes go?"""

from __future__ import annotations

import pytest

from docgen.model import Paragraph, Part
from docgen.read.pdf import read_pdf
from tests.read.pdf_files import Paper, drawn
from tests.read.test_pdf_text import LONG, said


@pytest.mark.parametrize(
    "line",
    [
        "Thời gian hoàn thành: Trước ngày 30/{month}/2023.",
        "Cơ quan chủ trì: Phòng Lao động - Thương binh và Xã hội.",
        "Đơn vị phối hợp: UBND các phường",
        "- Kinh phí: 20.000.000 đồng",
    ],
)
def test_a_line_that_says_who_or_until_when_stays_where_it_repeats(tmp_path, line):
    """The last line of four pages says who leads, at the same height, above the page's number."""

    def draw(paper: Paper) -> None:
        for page in range(1, 5):
            paper.prose(60, f"{page}. {LONG}.")
            paper.text(70, 772, line.format(month=page + 5))
            paper.centred(297, 810, str(page))
            if page < 4:
                paper.next()

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert [t for t in said(document) if t[0] == line[0]] == [line.format(month=page + 5) for page in range(1, 5)]
    assert said(document, Part.FOOTER) == ["1"]


def test_lines_of_a_paragraph_stay_where_every_page_begins_alike(tmp_path):
    """Three pages begin with the same paragraph; the form's name above it is a header."""

    def draw(paper: Paper) -> None:
        for page in range(1, 4):
            paper.text(200, 30, "Biểu mẫu QT-01", 10)
            paper.prose(64, LONG + ".", indent=0)
            paper.prose(140, f"{page}. Phòng Y tế chủ trì.")
            if page < 3:
                paper.next()

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [t for page in (1, 2, 3) for t in (LONG + ".", f"{page}. Phòng Y tế chủ trì.")]
    assert said(document, Part.HEADER) == ["Biểu mẫu QT-01"]


@pytest.mark.parametrize("numbered", [True, False])
def test_a_year_alone_on_the_last_line_is_no_page_number(tmp_path, numbered):
    """ "… định hướng đến năm / 2030." at the foot, with or without the page's number below."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ".")
        paper.text(100, 750, "5. Phát triển nguồn nhân lực giai đoạn 2021 - 2025 và định hướng đến năm")
        paper.text(70, 766, "2030.")
        if numbered:
            paper.centred(297, 810, "1")
        paper.next()
        paper.prose(60, LONG + ".")
        if numbered:
            paper.centred(297, 810, "2")

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document)[1] == "5. Phát triển nguồn nhân lực giai đoạn 2021 - 2025 và định hướng đến năm 2030."
    assert said(document, Part.FOOTER) == (["1"] if numbered else [])


def test_a_number_alone_on_the_first_line_is_no_page_number(tmp_path):
    """ "… cần hỗ trợ là / 150" goes on at the top of page 2, whose own number stands below."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ".")
        paper.text(70, 766, "Tổng số hộ nghèo cần hỗ trợ xây dựng và sửa chữa nhà ở trên toàn quận là")
        paper.centred(297, 810, "1")
        paper.next()
        paper.text(70, 60, "150.")
        paper.prose(90, LONG + ".")
        paper.centred(297, 810, "2")

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document)[1].endswith("trên toàn quận là 150.")
    assert said(document, Part.FOOTER) == ["1"]


def test_page_numbers_that_begin_elsewhere_are_page_numbers(tmp_path):
    """A plan cut out of a larger file: its pages are 117 to 119."""

    def draw(paper: Paper) -> None:
        for page in range(117, 120):
            paper.centred(297, 30, str(page))
            paper.prose(60, f"{page}. {LONG}.")
            if page < 119:
                paper.next()

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert said(document) == [f"{page}. {LONG}." for page in (117, 118, 119)]
    assert said(document, Part.HEADER) == ["117"]


@pytest.mark.parametrize(("x", "y"), [(330, 20), (60, 62), (330, 100), (80, 156)])
def test_a_stamp_over_the_text_is_taken_out_of_it(tmp_path, x, y):
    """A stamp of small letters over the head's right half, its left half, below it, over the first paragraph."""

    def draw(paper: Paper) -> None:
        head = (("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("QUẬN THANH KHÊ", "Độc lập - Tự do"))
        for i, (left, right) in enumerate(head):
            paper.centred(150, 64 + 18 * i, left)
            paper.centred(410, 64 + 18 * i, right)
        paper.prose(160, LONG + ".")
        for i, line in enumerate(("Ký bởi: UBND quận Thanh Khê", "Cơ quan: Thành phố Đà Nẵng", "Ngày ký: 20/12/2021 10:41:54 +07:00")):
            paper.text(x, y + 9 * i, line, 8)

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    expected = ["ỦY BAN NHÂN DÂN", "QUẬN THANH KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do", LONG + "."]
    assert said(document) == expected
    assert [n.code for n in document.notes] == ["signature"]
    assert "20/12/2021" in document.notes[0].message.vi


def test_a_footnote_whose_number_is_larger_than_its_text(tmp_path):
    """1 in 12 points, the note behind it in 9."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ".")
        paper.text(100, 140, "Giải quyết chế độ đúng hạn")
        paper.text(100 + paper.canvas.stringWidth("Giải quyết chế độ đúng hạn", paper.regular, 12), 135, "1", 7)
        paper.text(70, 782, "1", 12)
        paper.text(80, 782, "Thời gian thực hiện: đến hết năm 2025.", 9)

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    (note,) = [b for b in document.blocks if b.part is Part.FOOTNOTE]
    assert isinstance(note, Paragraph)
    assert (note.text, note.label) == ("Thời gian thực hiện: đến hết năm 2025.", "1")
    assert said(document)[1] == "Giải quyết chế độ đúng hạn"


def test_numbers_of_lines_in_the_margin_are_no_text(tmp_path):
    """1 to 9 beside nine lines; the numbers of a list stay."""

    def draw(paper: Paper) -> None:
        paper.prose(60, LONG + ", " + LONG[4:] + ".", indent=0)
        for i in range(9):
            paper.text(40, 60 + 16 * i, str(i + 1), 8)

    def draw_list(paper: Paper) -> None:
        for i in range(9):
            paper.text(70, 60 + 16 * i, str(i + 1))
            paper.text(90, 60 + 16 * i, "Rà soát hộ nghèo")

    assert said(read_pdf(drawn(tmp_path / "plan.pdf", draw))) == [LONG + ", " + LONG[4:] + "."]
    assert said(read_pdf(drawn(tmp_path / "list.pdf", draw_list)))[0].startswith("1 Rà soát")
