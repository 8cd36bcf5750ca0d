"""Roman numbers that recognition or the typist spoiled."""

from __future__ import annotations

from dataclasses import replace

import pytest
from written_plans import write

from docgen.labels import split_label
from docgen.misread_labels import counted, restored
from docgen.model import Paragraph
from docgen.outline import outline_document
from docgen.references import resolve

SCAN = """
I. MỤC ĐÍCH
Nâng cao trách nhiệm.
II. ĐỐI TƯỢNG, THỜI GIAN
1. Đối tượng: người dân.
II. NHIỆM VỤ
1. Tiêm chủng, phòng chống dịch.
2. Cho vay giải quyết việc làm.
IV. TỔ CHỨC THỰC HIỆN
Phòng Y tế chủ trì nhiệm vụ tại khoản 1 Mục HI.
"""


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("HI. NỘI DUNG", "III. NỘI DUNG"),
        ("lI. NHIỆM VỤ", "II. NHIỆM VỤ"),
        ("1V. TỔ CHỨC", "IV. TỔ CHỨC"),
        ("l. MỤC ĐÍCH", "I. MỤC ĐÍCH"),
        ("|. MỤC ĐÍCH", "I. MỤC ĐÍCH"),
    ],
)
def test_strokes_that_look_like_a_roman_number(read, meant):
    assert restored(read) == meant


@pytest.mark.parametrize("line", ["1. MỤC ĐÍCH", "11. NỘI DUNG", "HI vọng", "Ị. không", "VI. TỔ CHỨC"])
def test_other_lines_stay(line):
    assert restored(line) == line


@pytest.mark.parametrize(
    ("written", "values"),
    [
        (["I. A", "II. B", "II. C", "IV. D"], {2: 3}),
        (["I. A", "II. B", "II. C"], {2: 3}),
        (["I. A", "II. B", "II. C", "III. D"], {}),
        (["I. A", "Phần B. X", "I. C"], {}),
        (["I. A", "II. B", "III. C"], {}),
    ],
)
def test_a_number_that_stands_twice(written, values):
    assert {place: label.value for place, label in counted([split_label(line)[0] for line in written]).items()} == values


def test_a_section_of_a_scan_is_found_by_its_number():
    document = write(SCAN)
    blocks = tuple(replace(block, ocr=True) if isinstance(block, Paragraph) else block for block in document.blocks)
    outline = outline_document(replace(document, blocks=blocks))
    named = [resolve(outline, ("1",), (section,), frozenset({"tasks"})) for section in ("iii", "ii")]
    assert [[node.text for node in nodes] for nodes in named] == [["Tiêm chủng, phòng chống dịch."]] * 2


def test_what_is_no_scan_takes_its_numbers_as_they_stand():
    outline = outline_document(write(SCAN.replace("II. NHIỆM VỤ", "III. NHIỆM VỤ")))
    assert resolve(outline, ("1",), ("ii",), frozenset({"tasks"})) == ()


def _scan(text: str) -> list[tuple[str, str]]:
    """The lines of a recognised text, each with its section's kind."""
    document = write(text)
    blocks = tuple(replace(block, ocr=True, bold=False) if isinstance(block, Paragraph) else block for block in document.blocks)
    return [(node.kind, node.text) for node in outline_document(replace(document, blocks=blocks)).nodes]


def test_a_title_is_known_by_its_letters_where_marks_are_misread():
    text = "II. CHỈ TIỂU ĐẾN NĂM 2025\n- 98% hộ dân dùng nước hợp vệ sinh.\nIII. NHIỆM VỤ\n1. Kéo đường ống nước."
    kinds = {line: kind for kind, line in _scan(text)}
    assert kinds["98% hộ dân dùng nước hợp vệ sinh."] == "targets" and kinds["Kéo đường ống nước."] == "tasks"


def test_a_letter_run_into_its_title():
    assert restored("D.Y tế") == "D. Y tế" and restored("D.A") == "D.A"


def test_titles_that_are_not_known_to_be_bold():
    text = """
    II. NHIỆM VỤ
    Y tế, chăm sóc sức khỏe
    Thay thiết bị ở 6 trạm y tế phường, triển khai đặt lịch khám qua ứng dụng cho người dân.
    Việc làm
    Cho vay vốn, chuyển đổi nghề cho hộ giải tỏa theo Chương trình “Có việc làm” của thành phố.
    """
    document = write(text)
    blocks = tuple(replace(block, ocr=True) if isinstance(block, Paragraph) else block for block in document.blocks)
    for scanned, expected in ((replace(document, blocks=blocks), True), (document, False)):
        nodes = {node.text: node for node in outline_document(scanned).nodes}
        assert all(nodes[title].heading is expected for title in ("Y tế, chăm sóc sức khỏe", "Việc làm"))
