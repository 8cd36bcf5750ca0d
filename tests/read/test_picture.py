"""What is done to the picture of a page before it is read."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from pictures import Scan

from docgen.read.picture import INK, estimate_skew, fade_red, find_lines, prepare, remove_specks, whiten
from docgen.read.picture_cells import cut_and_paste

PROSE = "\n".join(["Ủy ban nhân dân quận xây dựng kế hoạch triển khai thực hiện như sau:"] * 12)
HEADER = ["TT", "Nội dung", "Chủ trì"]
XS, YS = [150, 300, 1000, 1450], [300, 380, 520, 660]
ROWS = [HEADER, ["1", "Cấp nước sạch", "Phòng Kinh tế"], ["2", "Xử lý điểm nóng", "Phòng TN&MT"]]


@pytest.mark.parametrize("degrees", [-2.0, -0.5, 0.0, 0.3, 1.25])
def test_by_how_much_a_page_is_askew(degrees: float) -> None:
    grey = np.array(Scan().write(PROSE).turn(degrees).image.convert("L"))
    assert estimate_skew(grey, 200) == pytest.approx(degrees, abs=0.1)


def test_a_blank_page_is_not_askew() -> None:
    assert estimate_skew(np.full((2339, 1654), 255, np.uint8), 200) == 0.0


@pytest.mark.parametrize("degrees", [0.0, 0.8, -1.5])
def test_the_lines_of_a_table_are_found_where_they_were_drawn(degrees: float) -> None:
    picture = prepare(Scan().table(ROWS, XS, YS).write(PROSE, 150, 900).turn(degrees).image, 200)
    level = [s for s in picture.lines if s.x1 - s.x0 > s.bottom - s.top]
    upright = [s for s in picture.lines if s.x1 - s.x0 < s.bottom - s.top]
    assert [round(s.x1 - s.x0, -1) for s in level] == [1300] * 4
    assert [round(s.bottom - s.top, -1) for s in upright] == [360] * 4
    assert sorted(s.x0 - min(u.x0 for u in upright) for s in upright) == pytest.approx([x - XS[0] for x in XS], abs=4)


def test_letters_are_not_ruled_lines() -> None:
    grey = np.array(Scan().write(PROSE + "\nIIII llll HHHH — TT — |||").image.convert("L"))
    lines, mask = find_lines(grey < INK, 200)
    assert lines == ()
    assert not mask.any()


def test_a_red_seal_fades_and_the_name_under_it_stays() -> None:
    page = Scan().write("Phan Đình Cẩn", 600, 600)
    name = np.array(page.image.convert("L"))[:850]
    stamped = fade_red(page.stamp(700, 620).write(PROSE, 150, 900).image)[:850]
    assert (stamped[name < 60] < INK).all()
    assert (stamped[name == 255] > INK).all()


def test_a_text_written_in_red_is_not_a_seal() -> None:
    page = Scan()
    page.pen.text((200, 200), "Kế hoạch", fill="red")
    assert (fade_red(page.image) < INK).any()


def test_shaded_paper_becomes_white_and_ink_stays_ink() -> None:
    clean = np.array(Scan().write(PROSE).image.convert("L"))
    shaded = whiten(np.array(Scan().write(PROSE).shade().image.convert("L")))
    assert (shaded[clean == 255] > 200).mean() > 0.99
    assert (shaded[clean < 30] < INK).all()


def test_specks_go_and_points_and_marks_stay() -> None:
    """Dust between the lines; every dot, tone mark and full stop of the text is left."""
    page = Scan().write("1. Giảm nghèo, trợ giúp: ạ ị ẹ ọ ụ i j. ... ./.\nẤ Ẵ Ể; “Có việc làm”")
    text = np.array(page.image.convert("L"))
    dust = [(150, 150), (400, 500), (402, 700), (1200, 900), (187, 1000)]
    for at, (x, y) in enumerate(dust):
        page.pen.rectangle((x, y, x + at % 3, y + at % 2), fill="black")
    cleaned = np.array(page.image.convert("L"))
    remove_specks(cleaned, 200)
    assert (cleaned == text).all()


def test_cells_are_pasted_below_each_other_and_know_where_they_stood() -> None:
    picture = prepare(Scan().write("Kế hoạch", 150, 100).table(ROWS, XS, YS).write(PROSE, 150, 900).image, 200)
    tall, pieces = cut_and_paste(picture.grey, picture.lines)
    assert len(pieces) == 1 + 9 + 1
    assert [p.x0 for p in pieces[1:4]] == pytest.approx(XS[:3], abs=3)
    for piece in pieces:
        there = tall[piece.y : piece.y + piece.bottom - piece.top, piece.x : piece.x + piece.x1 - piece.x0]
        assert (there == picture.grey[piece.top : piece.bottom, piece.x0 : piece.x1]).all()
    assert all(above.y + above.bottom - above.top < below.y for above, below in pairwise(pieces))


def test_merged_cells_are_one() -> None:
    """The header spans two columns; the first column spans two rows."""
    page = Scan()
    for line in (
        (150, 300, 1450, 300), (150, 380, 1450, 380), (600, 520, 1450, 520), (150, 660, 1450, 660),
        (150, 300, 150, 660), (600, 300, 600, 660), (1000, 380, 1000, 660), (1450, 300, 1450, 660),
    ):  # fmt: skip
        page.pen.line(line, fill="black", width=3)
    page.write("Nhiệm vụ", 170, 310).write("Phân công", 620, 310).write("Nước sạch", 170, 480)
    page.write("Chủ trì", 620, 400).write("Quý I", 1020, 400).write("Phối hợp", 620, 550).write("Quý II", 1020, 550)
    picture = prepare(page.image, 200)
    _, pieces = cut_and_paste(picture.grey, picture.lines)
    boxes = sorted((round(p.x0, -1), round(p.x1, -1)) for p in pieces)
    assert boxes == [(150, 600), (150, 600), (600, 1000), (600, 1000), (600, 1450), (1000, 1450), (1000, 1450)]
