"""Are tables read as tables that neither rules nor a full row of headings announce?"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model import Table
from docgen.read.pdf import read_pdf
from docgen.read.pdf_beside import tables_beside
from docgen.read.pdf_sheet import Piece, Sheet
from tests.read.pdf_files import Paper, drawn, printed_by_chromium
from tests.read.test_pdf_tables import rows, tables

LEFT, RIGHT = 70, 400
TASKS = [
    (
        ["1. Trình ban hành chương trình giảm nghèo đa", "chiều; hướng dẫn các phường rà soát, phân loại", "hộ."],
        ["Phòng Bảo trợ xã hội", "Năm 2023"],
    ),
    (
        ["2. Mở dịch vụ chăm sóc ban ngày cho người", "khuyết tật tại ba quận."],
        ["Trung tâm Cung cấp", "dịch vụ công tác xã hội", "2024"],
    ),
    (
        ["3. Sửa chữa nhà ở cho người có công trên địa", "bàn thành phố; giải quyết hồ sơ tồn đọng."],
        ["Phòng Người có công", "Hết năm 2025"],
    ),
]
READ = [
    ["1. Trình ban hành chương trình giảm nghèo đa chiều; hướng dẫn các phường rà soát, phân loại hộ.", "Phòng Bảo trợ xã hội\nNăm 2023"],
    ["2. Mở dịch vụ chăm sóc ban ngày cho người khuyết tật tại ba quận.", "Trung tâm Cung cấp dịch vụ công tác xã hội\n2024"],
    ["3. Sửa chữa nhà ở cho người có công trên địa bàn thành phố; giải quyết hồ sơ tồn đọng.", "Phòng Người có công\nHết năm 2025"],
]
PROSE = (
    "Căn cứ Kết luận số 92-KL/TW của Bộ Chính trị về một số vấn đề chính sách xã hội, Sở xây dựng Kế hoạch để triển khai thực hiện như sau."
)


def two_columns(paper: Paper, y: float, tasks: Sequence[tuple[list[str], list[str]]]) -> float:
    """Tasks on the left, unit and time on the right: its last line a little apart; returns the height below."""
    for left, right in tasks:
        for i, line in enumerate(left):
            paper.text(LEFT, y + 14 * i, line, 11)
        for i, line in enumerate(right):
            paper.text(RIGHT, y + 14 * i + (3 if i == len(right) - 1 else 0), line, 11)
        y += 14 * max(len(left), len(right)) + 4
    return y


def test_units_and_times_beside_the_tasks(tmp_path):
    """Two columns without rules, headings centred above them, the section's title across."""

    def draw(paper: Paper) -> None:
        y = paper.prose(80, PROSE) + 8
        paper.centred(220, y, "Việc phải làm", 11, bold=True)
        paper.centred(470, y, "Đơn vị chủ trì, hạn", 11, bold=True)
        paper.centred(470, y + 14, "hoàn thành", 11, bold=True)
        paper.text(LEFT, y + 32, "I. Giảm nghèo", 11, bold=True)
        y = two_columns(paper, y + 49, TASKS[:2])
        paper.text(LEFT, y, "II. Người có công với cách mạng", 11, bold=True)
        y = two_columns(paper, y + 17, TASKS[2:])
        paper.prose(y + 8, PROSE)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert not table.ruled
    assert table.header_rows == 1
    assert rows(table) == [
        ["Việc phải làm", "Đơn vị chủ trì, hạn hoàn thành"],
        ["I. Giảm nghèo"],
        *READ[:2],
        ["II. Người có công với cách mạng"],
        READ[2],
    ]
    assert [row[0].col_span for row in table.rows] == [1, 2, 1, 1, 2, 1]


def test_a_row_that_goes_on_on_the_next_page(tmp_path):
    """The last line of a task stands alone on top of the next page, above the tasks that follow."""

    def draw(paper: Paper) -> None:
        y = paper.prose(80, PROSE) + 8
        y = two_columns(paper, y, [*TASKS, (["4. Tổ chức sàn giao dịch việc làm tại trụ sở và"], ["Trung tâm Dịch vụ", "Hằng tháng"])])
        paper.next()
        paper.text(LEFT, 60, "phiên lưu động.", 11)
        two_columns(paper, 78, TASKS)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    whole = ["4. Tổ chức sàn giao dịch việc làm tại trụ sở và phiên lưu động.", "Trung tâm Dịch vụ\nHằng tháng"]
    assert rows(table) == [*READ, whole, *READ]


def test_numbers_tasks_units_and_times_in_four_columns(tmp_path):
    """No headings at all: each column's lines begin at one place."""
    xs = [70, 95, 320, 440]
    lines = [
        [["1"], ["Rà soát hộ nghèo, hộ cận nghèo trên", "địa bàn các phường"], ["Phòng Lao động"], ["Quý I/2022"]],
        [["2"], ["Khám bệnh miễn phí"], ["Phòng Y tế, các", "trạm y tế"], ["Năm 2025"]],
        [["3"], ["Cấp thẻ bảo hiểm y tế"], ["Bảo hiểm xã hội"], ["Hằng năm"]],
    ]

    def draw(paper: Paper) -> None:
        y = paper.prose(80, PROSE) + 8
        for row in lines:
            for x, cell in zip(xs, row, strict=True):
                for i, line in enumerate(cell):
                    paper.text(x, y + 14 * i, line, 11)
            y += 14 * max(map(len, row)) + 5

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == [[" ".join(cell) for cell in row] for row in lines]


def test_cards_of_labels_and_values(tmp_path):
    """Each framed card: a title, narrow labels that wrap, values that wrap, hardly a space between the two."""
    labels = ["Rõ việc: làm gì?", "Rõ người: ai làm?", "Rõ thời gian: bao giờ xong?", "Rõ kết quả: được gì?"]
    jobs = [
        ["Sửa 41 căn nhà còn lại của thương binh, thân nhân liệt sĩ; trả lời 14 hồ sơ.", "Phòng Lao động", "Ngày 27/7/2024", "41 căn"],
        ["Khảo sát từng nhà xem thiếu việc hay thiếu chữ.", "Phòng Kinh tế; Ủy ban nhân dân phường phối hợp", "Năm 2025", "Hết nghèo"],
    ]
    cards = "".join(
        f"<div class=c><b>Việc {number}. Một việc</b><dl>"
        + "".join(f"<dt>{label}<dd>{value}" for label, value in zip(labels, job, strict=True))
        + "</dl></div>"
        for number, job in enumerate(jobs, 1)
    )
    css = "@page {size: A4; margin: 2cm} body {font: 13pt/1.35 serif; width: 360pt} dd {margin: 0 0 2pt} dl {margin: 0; display: grid;"
    css += " grid-template-columns: 38mm 1fr} .c {border: 1px solid #777; padding: 5pt; margin: 7pt 0}"
    html = f"<html lang=vi><meta charset=utf-8><style>{css}</style>{cards}"
    found = tables(printed_by_chromium(html, tmp_path))
    expected = [[[a, b] for a, b in zip(labels, job, strict=True)] for job in jobs]
    assert [[[text.replace("giờxong", "giờ xong") for text in row] for row in rows(table)] for table in found] == expected


def test_two_columns_of_running_text_stay_running_text(tmp_path):
    """A newspaper: both columns wide, items of two or three lines, first lines now and then on one height."""

    def draw(paper: Paper) -> None:
        for left, right in ((70, 290), (310, 530)):
            y = 80.0
            for i in range(9):
                words = PROSE if i % 2 else PROSE[: 70 + 9 * i]
                y = paper.prose(y, f"- {words}", left=left, right=right, indent=0, pitch=14, size=11)

    assert tables(drawn(tmp_path / "plan.pdf", draw)) == []


def test_hanging_numbers_are_no_column(tmp_path):
    """1. and a), the text behind them set off: a list."""

    def draw(paper: Paper) -> None:
        y = 80.0
        for i in range(1, 7):
            paper.text(70, y, f"{i}.", 12)
            y = paper.prose(y, PROSE, left=92, indent=0)

    document = read_pdf(drawn(tmp_path / "plan.pdf", draw))
    assert not any(isinstance(block, Table) for block in document.blocks)
    assert [block.text for block in document.blocks if not isinstance(block, Table)] == [f"{i}. {PROSE}" for i in range(1, 7)]


def _row(y: float, *words: tuple[float, float, str]) -> list[Piece]:
    return [Piece(text, x0, y - 14, x1, y, 14) for x0, x1, text in words]


def test_first_words_of_lines_at_the_left_edge_are_no_column():
    """Paragraphs indented as deep as the first word of a line that goes on is long: that word stands in front of them as a column would."""
    rows = [
        _row(164, (85.2, 109.3, "mục"), (112.8, 123.3, "1,"), (126.8, 300, "mục 3 và điểm a mục 8 Phần III.")),
        _row(188, (113.5, 118.2, "-"), (121.6, 424, "Bảo hiểm xã hội quận chủ trì nhiệm vụ nêu tại mục 2.")),
        _row(211, (113.5, 118.2, "-"), (122.8, 538, "Phòng Y tế chủ trì nhiệm vụ nêu tại điểm b mục 4; riêng điểm a mục 4")),
        _row(230, (85.2, 109.3, "giao"), (112.8, 280, "Phòng Quản lý đô thị chủ trì.")),
        _row(253, (113.5, 118.2, "-"), (121.6, 538, "Phòng Tài nguyên và Môi trường chủ trì nhiệm vụ nêu tại mục 5, trừ điểm")),
        _row(272, (85.2, 108.9, "a do"), (112.4, 330, "UBND các phường chủ trì thực hiện.")),
        _row(295, (113.5, 118.2, "-"), (122.4, 538, "Phòng Văn hóa và Thông tin chủ trì nhiệm vụ nêu tại mục 6; Phòng Nội")),
    ]
    assert tables_beside(rows, Sheet(1, 595, 842, []), 0.6) == []
