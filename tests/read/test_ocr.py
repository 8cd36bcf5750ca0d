"""Scanned pages are read as they were written, cell by cell, and only once."""

from __future__ import annotations

from pathlib import Path

import pytest
from external import need_tesseract, shared
from pictures import Scan

from docgen.model import ReadOptions, UnreadableError
from docgen.read import ocr
from docgen.read.ocr import OcrPage, recognise_pages
from docgen.text import fold

PROSE = """Căn cứ Kế hoạch số 38-KH/TU của Ban Thường vụ Thành ủy;
Ủy ban nhân dân quận xây dựng kế hoạch như sau:
1. Giao Phòng Lao động - Thương binh và Xã hội chủ trì.
2. Phòng Tài nguyên và Môi trường phối hợp thực hiện.
3. Thời gian hoàn thành: trong năm 2025."""
XS, YS = [150, 300, 900, 1250, 1500], [600, 680, 820, 960]
ROWS = [
    ["TT", "Nội dung", "Chủ trì", "Thời gian"],
    ["4.1", "Cấp nước sạch cho\ncác khu dân cư", "Phòng Kinh tế", "Năm 2026"],
    ["4.2", "Xử lý dứt điểm\nđiểm nóng ô nhiễm", "Công an quận", "Quý II/2024"],
]


@pytest.fixture
def options(tmp_path: Path) -> ReadOptions:
    need_tesseract()
    return ReadOptions(cache=str(tmp_path / "cache"))


def text(page: OcrPage) -> str:
    return fold(" ".join(word[0] for word in page.words))


def inside(page: OcrPage, x0: float, top: float, x1: float, bottom: float) -> str:
    """The words whose middle lies in a box given in pixels of the drawing."""
    x0, top, x1, bottom = (pixels * 72 / 200 for pixels in (x0, top, x1, bottom))
    return fold(" ".join(w[0] for w in page.words if x0 < (w[1] + w[3]) / 2 < x1 and top < (w[2] + w[4]) / 2 < bottom))


def test_prose_is_read_in_order_with_its_places(tmp_path: Path, options: ReadOptions) -> None:
    (page,) = recognise_pages(Scan().write(PROSE).save(tmp_path / "quet.pdf"), [1], options)
    assert text(page) == fold(" ".join(PROSE.split()))
    assert (page.page, round(page.width), round(page.height)) == (1, 595, 842)
    first = page.words[0]
    assert first[0] == "Căn"
    assert first[1:3] == pytest.approx((200 * 72 / 200, 206 * 72 / 200), abs=5)
    assert all(0 <= word[5] <= 1 and word[1] < word[3] and word[2] < word[4] for word in page.words)


@pytest.mark.parametrize("degrees", [0.0, 1.0])
def test_a_table_is_read_cell_by_cell(tmp_path: Path, options: ReadOptions, degrees: float) -> None:
    scan = Scan().write(PROSE, y=150).table(ROWS, XS, YS).write(PROSE, y=1100).turn(degrees)
    (page,) = recognise_pages(scan.save(tmp_path / "quet.pdf"), [1], options)
    said = text(page)
    for cell in ("Cấp nước sạch cho các khu dân cư", "Xử lý dứt điểm điểm nóng ô nhiễm", "Phòng Kinh tế", "Quý II/2024"):
        assert fold(cell) in said
    assert inside(page, XS[2], YS[1], XS[3], YS[2]) == fold("Phòng Kinh tế")
    assert inside(page, XS[3], YS[2], XS[4], YS[3]) == fold("Quý II/2024")
    level = [line for line in page.lines if line[2] - line[0] > line[3] - line[1]]
    assert [line[1] for line in level] == pytest.approx([y * 72 / 200 for y in YS], abs=8 if degrees else 2)


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Quý 11/2024", "Quý II/2024"), ("quý H năm 2025", "quý II năm 2025"), ("QUÝ HI", "QUÝ III"), ("Quý II1/2024;", "Quý III/2024;"),
        ("quý III2024", "quý III/2024"), ("quý I⁄2024", "quý I/2024"), ("quý IV/2024", "quý IV/2024"), ("quý 1/2024", "quý 1/2024"),
        ("Quý 4", "Quý 4"), ("quý Hà Nội", "quý Hà Nội"), ("số 11/2024", "số 11/2024"), ("quý 1111", "quý 1111"),
    ],
)  # fmt: skip
def test_what_quarters_are_mistaken_for_is_mended(seen: str, meant: str) -> None:
    words: list[ocr.Word] = [(word, 0.0, 0.0, 1.0, 1.0, 0.9) for word in seen.split()]
    assert " ".join(word[0] for word in ocr._mend(words)) == meant


def test_a_name_under_the_seal_is_read(tmp_path: Path, options: ReadOptions) -> None:
    scan = Scan().write(PROSE).write("KT. CHỦ TỊCH\n\n\nPhan Đình Cẩn", 900, 700).stamp(1000, 800)
    (page,) = recognise_pages(scan.save(tmp_path / "dau.pdf"), [1], options)
    assert fold("Phan Đình Cẩn") in text(page)
    assert fold("chủ tịch") in text(page)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_laid_wrongly_on_the_glass_is_turned(tmp_path: Path, options: ReadOptions, degrees: int) -> None:
    scan = Scan().write("\n".join([PROSE] * 4)).turn(degrees)
    (page,) = recognise_pages(scan.save(tmp_path / "nguoc.pdf"), [1], options)
    assert page.turned == (360 - degrees) % 360
    assert (round(page.width), round(page.height)) == (595, 842)
    assert fold("Phòng Tài nguyên và Môi trường phối hợp thực hiện") in text(page)


def test_an_empty_page_has_no_words(tmp_path: Path, options: ReadOptions) -> None:
    (page,) = recognise_pages(Scan().save(tmp_path / "trang.pdf"), [1], options)
    assert page.words == ()
    assert page.lines == ()


def test_pages_come_in_the_order_asked_for(tmp_path: Path, options: ReadOptions) -> None:
    sheets = [Scan().write(word * 3).image for word in ("Một ", "Hai ", "Bốn ")]
    path = tmp_path / "ba-trang.pdf"
    sheets[0].save(path, save_all=True, append_images=sheets[1:], resolution=200)
    assert [(page.page, text(page)) for page in recognise_pages(str(path), [3, 1, 2], options)] == [
        (3, fold("Bốn Bốn Bốn")),
        (1, fold("Một Một Một")),
        (2, fold("Hai Hai Hai")),
    ]


def test_a_page_is_recognised_once(tmp_path: Path, options: ReadOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Scan().write(PROSE).save(tmp_path / "quet.pdf")
    first = recognise_pages(path, [1], options)
    monkeypatch.setattr(ocr, "_tesseract", None)  # it can't be asked again
    assert recognise_pages(path, [1], options) == first


def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path, options: ReadOptions) -> None:
    path = Scan().write(PROSE).save(tmp_path / "quet.pdf")
    first = recognise_pages(path, [1], options)
    for entry in (tmp_path / "cache").iterdir():
        entry.write_text('{"words": [[1]]')
    assert recognise_pages(path, [1], options) == first


def test_a_cache_that_cannot_be_written_costs_nothing_else(tmp_path: Path, options: ReadOptions) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = Scan().write(PROSE).save(tmp_path / "quet.pdf")
    (page,) = recognise_pages(path, [1], ReadOptions(cache=str(tmp_path / "file")))
    assert "phòng" in text(page)


def test_without_tesseract_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "tesseract_version", lambda: None)
    with pytest.raises(UnreadableError) as caught:
        recognise_pages(str(tmp_path / "quet.pdf"), [1], ReadOptions())
    assert caught.value.reason == "missing-tool"
    assert "tesseract-ocr-vie" in caught.value.message.vi


def test_a_broken_pdf_is_refused(tmp_path: Path, options: ReadOptions) -> None:
    (tmp_path / "hong.pdf").write_bytes(b"%PDF-1.7\nrubbish")
    with pytest.raises(UnreadableError) as caught:
        recognise_pages(str(tmp_path / "hong.pdf"), [1], options)
    assert caught.value.reason == "broken"


def test_the_scanned_plan_of_the_corpus(options: ReadOptions) -> None:
    pages = recognise_pages(str(shared("corpus-dev", "C7.pdf")), [3], options)
    said = text(pages[0])
    assert fold("4.4 Xử lý dứt điểm điểm nóng ô nhiễm tại các lò giết mổ") in said
    assert fold("Phòng TN&MT; Xí nghiệp Cấp nước Cẩm Lệ Đến năm 2030") in said
    assert fold("4.6 Xây dựng cơ sở dữ liệu an sinh xã hội của quận") in said


@pytest.mark.parametrize(
    ("written", "doubtful"),
    [
        ([("Số:", 0.96), ("2635", 0.72), ("/KH-SYT", 0.95)], ["2635"]),
        ([("Số:2/42", 0.66), ("/KH-SYT", 0.95)], ["Số:2/42"]),
        ([("só:2J43Ÿ", 0.85), ("/KH-SYT", 0.95)], ["só:2J43Ÿ"]),
        ([("Số:", 0.96), ("29/KH-UBND", 0.88)], []),
        ([("Số:", 0.96), ("29", 0.93), ("/KH-UBND", 0.88)], []),
        ([("ngày", 0.96), ("43", 0.84), ("tháng", 0.95)], ["43"]),
        ([("ngày", 0.96), ("21", 0.97), ("tháng", 0.65)], []),
    ],
)
def test_number_and_day_in_handwriting_are_doubtful(written: list[tuple[str, float]], doubtful: list[str]) -> None:
    words = [(text, 72.0 * i, 100.0, 72.0 * i + 60, 112.0, confidence) for i, (text, confidence) in enumerate(written)]
    assert [word[0] for word in ocr.filled_in(words, 842) if word[5] < 0.6] == doubtful
    lower = [(text, x0, 500.0, x1, 512.0, confidence) for text, x0, _, x1, _, confidence in words]
    assert list(ocr.filled_in(lower, 842)) == lower
