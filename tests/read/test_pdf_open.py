"""Are tables read whole whose lines are dashed, dotted, left out on a side, or drawn one way only?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from docgen.model import Table
from docgen.read.pdf import read_pdf
from tests.read.pdf_files import Paper, drawn, printed_by_chromium
from tests.read.test_pdf_tables import rows, tables

XS = [70, 110, 300, 430, 525]
HEAD = ["TT", "Nội dung", "Chủ trì", "Thời gian"]
ROWS = [
    HEAD,
    ["1", "Rà soát hộ nghèo trên địa\nbàn các phường", "Phòng Lao động -\nThương binh", "Quý I/2022"],
    ["2", "Khám bệnh miễn phí cho\nngười cao tuổi", "Phòng Y tế", "Năm 2025"],
    ["3", "Cấp thẻ bảo hiểm y tế", "Bảo hiểm xã hội quận", "Hằng năm"],
]
READ = [[text.replace("\n", " ") for text in row] for row in ROWS]


def cells(paper: Paper, lines: Sequence[Sequence[str]], ys: Sequence[float], xs: Sequence[float] = XS) -> None:
    """The texts of a table, without its lines."""
    for row, y in zip(lines, ys, strict=False):
        for text, x in zip(row, xs, strict=False):
            for i, line in enumerate(text.split("\n")):
                paper.text(x + 4, y + 13 + 12 * i, line, 10)


YS = [100, 125, 160, 195, 220]


def test_a_table_without_its_left_and_right_side(tmp_path):
    """The lying lines end where the sides would be."""

    def draw(paper: Paper) -> None:
        cells(paper, ROWS, YS)
        for y in YS:
            paper.rule(XS[0], y, XS[-1], y)
        for x in XS[1:-1]:
            paper.rule(x, YS[0], x, YS[-1])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == READ


def test_a_table_with_its_inner_lines_only(tmp_path):
    """No frame at all: the first row, the last row and both outer columns are open."""

    def draw(paper: Paper) -> None:
        cells(paper, ROWS, YS)
        for y in YS[1:-1]:
            paper.rule(XS[0], y, XS[-1], y)
        for x in XS[1:-1]:
            paper.rule(x, YS[0], x, YS[-1])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == READ


def test_a_table_with_lying_lines_only(tmp_path):
    """Rows are told apart by lines, columns by white."""

    def draw(paper: Paper) -> None:
        cells(paper, ROWS, YS)
        for y in YS:
            paper.rule(XS[0], y, XS[-1], y)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == READ


def test_lines_between_paragraphs_make_no_table(tmp_path):
    """Prose with a line above and below each paragraph."""

    def draw(paper: Paper) -> None:
        for i in range(4):
            paper.rule(70, 80 + 60 * i, 525, 80 + 60 * i)
            paper.prose(100 + 60 * i, "Các phòng, ban, đơn vị xây dựng kế hoạch chi tiết và báo cáo kết quả thực hiện hằng năm về Phòng.")

    assert tables(drawn(tmp_path / "plan.pdf", draw)) == []


def test_a_table_with_upright_lines_only(tmp_path):
    """A frame, a line under the headings, and lines between the columns: a row begins where the first column counts on."""

    def draw(paper: Paper) -> None:
        cells(paper, ROWS, YS)
        for y in (YS[0], YS[1], YS[-1]):
            paper.rule(XS[0], y, XS[-1], y)
        for x in XS:
            paper.rule(x, YS[0], x, YS[-1])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == READ


def test_a_numeral_in_a_heading_begins_no_row(tmp_path):
    """Số / TT, and Quý / I: one heading each."""

    def draw(paper: Paper) -> None:
        head = ["Số\nTT", "Nội\ndung", "Quý\nI", "Quý\nII"]
        paper.table(XS, [100, 135, 160], [head, ["1", "Rà soát", "x", ""]])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == [["Số TT", "Nội dung", "Quý\nI", "Quý\nII"], ["1", "Rà soát", "x", ""]]


@pytest.mark.parametrize(("size", "step"), [(3.0, 5.0), (0.75, 2.25), (1.0, 4.0)])
def test_borders_of_dashes_or_dots(tmp_path, size, step):
    """Each border is drawn as small filled squares or bars."""

    def draw(paper: Paper) -> None:
        cells(paper, ROWS, YS)
        for y in YS:
            x: float = XS[0]
            while x < XS[-1]:
                paper.canvas.rect(x, paper.height - y, size, 0.75, stroke=0, fill=1)
                x += step
        for x in XS:
            y: float = YS[0]
            while y < YS[-1]:
                paper.canvas.rect(x, paper.height - y, 0.75, size, stroke=0, fill=1)
                y += step

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == READ


@pytest.mark.parametrize("border", ["1px dashed #000", "1px dotted #000"])
def test_dashed_borders_and_shaded_rows_from_the_browser(tmp_path, border):
    """Forty rows of which every other is shaded: more dashes than a drawing has lines."""
    body = "".join(
        f"<tr{' class=s' if i % 2 else ''}><td>{i}</td><td>Rà soát hộ nghèo, hộ cận nghèo phường thứ {i}</td><td>Phòng Y tế</td></tr>"
        for i in range(1, 41)
    )
    html = f"""<html lang="vi"><meta charset="utf-8"><style>@page {{size: A4; margin: 2cm}} table {{border-collapse: collapse; width: 100%}}
    td {{border: {border}; padding: 3px}} .s td {{background: #def}}</style>
    <table><tr><td>TT</td><td>Nội dung</td><td>Chủ trì</td></tr>{body}</table></html>"""
    (table,) = tables(printed_by_chromium(html, tmp_path))
    expected = [[str(i), f"Rà soát hộ nghèo, hộ cận nghèo phường thứ {i}", "Phòng Y tế"] for i in range(1, 41)]
    assert rows(table) == [["TT", "Nội dung", "Chủ trì"], *expected]


def test_shaded_rows_alone_are_no_tables_of_their_own(tmp_path):
    """Columns without lines, every other row shaded."""

    def draw(paper: Paper) -> None:
        for y, low in ((YS[1], YS[2]), (YS[3], YS[4])):
            paper.canvas.setFillColorRGB(0.85, 0.9, 1)
            for a, b in pairwise(XS):
                paper.canvas.rect(a, paper.height - low, b - a, low - y, stroke=0, fill=1)
        paper.canvas.setFillColorRGB(0, 0, 0)
        cells(paper, ROWS, YS)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == READ


def test_a_merged_cell_that_the_page_break_leaves_open(tmp_path):
    """Phòng Y tế leads tasks 1 to 4 on two pages; no line closes its cell at the page's foot or opens it on the next."""
    xs = [70, 110, 330, 525]

    def part(paper: Paper, ys: Sequence[float], first: int) -> None:
        for i, y in enumerate(ys[:-1]):
            paper.text(xs[0] + 4, y + 13, str(first + i), 10)
            paper.text(xs[1] + 4, y + 13, f"Nhiệm vụ thứ {first + i}", 10)
        for y in ys:
            paper.rule(xs[0], y, xs[2], y)
        for x in xs:
            paper.rule(x, ys[0], x, ys[-1])

    def draw(paper: Paper) -> None:
        paper.table(xs, [700, 725], [["TT", "Nội dung", "Chủ trì"]])
        part(paper, [725, 750, 775], 1)
        paper.text(xs[2] + 4, 738, "Phòng Y tế", 10)
        paper.next()
        part(paper, [60, 85, 110], 3)
        paper.rule(xs[2], 110, xs[3], 110)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert [row[:2] for row in rows(table)[1:]] == [[str(i), f"Nhiệm vụ thứ {i}"] for i in range(1, 5)]
    (lead,) = [cell for cell in table.cells() if cell.text == "Phòng Y tế"]
    assert (lead.row, lead.row_span) == (1, 4)


def test_dates_and_words_cut_in_a_narrow_cell_are_whole(tmp_path):
    """30/11/20 / 22, Quý I / V/2022, S / T / T; but Phòng / Nội vụ and năm / 2022 keep their space."""

    def draw(paper: Paper) -> None:
        head = ["S\nT\nT", "Hạn", "Hạn", "Chủ trì", "Hạn"]
        paper.table(
            [70, 84, 131, 170, 215, 262], [100, 150, 200], [head, ["1", "30/11/20\n22", "Quý I\nV/2022", "Phòng\nNội vụ", "Hết năm\n2022"]]
        )

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == [["STT", "Hạn", "Hạn", "Chủ trì", "Hạn"], ["1", "30/11/2022", "Quý IV/2022", "Phòng Nội vụ", "Hết năm 2022"]]


def test_a_table_without_lines_goes_on_over_the_page_where_its_headings_repeat(tmp_path):
    """The second page's words end elsewhere: its headings say that it is the same table; the page's number is no part of it."""

    def draw(paper: Paper) -> None:
        cells(paper, [HEAD, *ROWS[1:3]], [690, 715, 750])
        paper.centred(297, 808, "1", 10)
        paper.next()
        cells(paper, [HEAD, ["3", "Cấp thẻ", "UBND", "2022"], ["4", "Mở lớp bơi cho trẻ em", "Quận Đoàn", "Quý II/2023"]], [60, 80, 100])

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert not table.ruled
    assert rows(table) == [*READ[:3], ["3", "Cấp thẻ", "UBND", "2022"], ["4", "Mở lớp bơi cho trẻ em", "Quận Đoàn", "Quý II/2023"]]


def test_headings_close_together_are_told_apart_by_what_stands_below(tmp_path):
    """Cơ quan chủ trì | Cơ quan phối hợp: hardly more white than a space, but each column's words begin below."""
    lines = [
        ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp"],
        ["1", "Rà soát hộ nghèo", "Phòng Lao động", "UBND các phường"],
        ["2", "Khám bệnh", "Phòng Y tế", "Quận Đoàn"],
        ["3", "Cấp thẻ", "Bảo hiểm xã hội", "Các trường học"],
        ["4", "Mở lớp bơi", "Quận Đoàn", "Các trường học"],
    ]

    def draw(paper: Paper) -> None:
        at = 300 + paper.canvas.stringWidth("Cơ quan chủ trì", paper.regular, 10) + 6
        cells(paper, lines, [100, 120, 140, 160, 180], [70, 110, 300, at])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == lines
