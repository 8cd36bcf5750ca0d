"""Are the tables of a pdf read cell by cell, with their spans, over page breaks, with and without rules?"""

from __future__ import annotations

import unicodedata

import pytest

from docgen.model import Paragraph, Table
from docgen.read.pdf import read_pdf
from tests.read.pdf_files import Paper, converted_by_office, drawn, printed_by_chromium, shared

HTML = """<html lang="vi"><meta charset="utf-8"><style>@page {size: A4; margin: 2cm} body {font: 12pt serif}
table {border-collapse: collapse; width: 100%} td, th {border: 1px solid black; padding: 3px; vertical-align: top}</style>
<p>Nhiệm vụ được phân công tại bảng sau đây:</p>
<table><tr><th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th colspan="2">Phân công</th><th rowspan="2">Thời gian</th></tr>
<tr><th>Chủ trì</th><th>Phối hợp</th></tr>
<tr><td>1</td><td>Mở rộng diện bao phủ bảo hiểm y tế trong tiểu thương các chợ, ngư dân</td><td rowspan="2">Bảo hiểm xã hội quận</td>
<td>Phòng Kinh tế</td><td>Quý I/2022</td></tr>
<tr><td>2</td><td>Giải quyết chế độ đúng hạn</td><td></td><td>Hằng năm</td></tr>
<tr><td>II</td><td colspan="4">LAO ĐỘNG, VIỆC LÀM</td></tr>
<tr><td>3</td><td>Mở 04 sàn giao dịch việc làm</td><td>Phòng LĐ-TB&amp;XH</td><td>Quận Đoàn</td><td>2023</td></tr></table></html>"""


def plain(text: str) -> str:
    """Letters only: line breaks and spaces are judged elsewhere."""
    return "".join(unicodedata.normalize("NFC", text).split())


def reference(path: str) -> list[list[str]]:
    """The cells' letters of every ruled table with two columns or more, page by page, as pdfplumber reads them."""
    pdfplumber = pytest.importorskip("pdfplumber")
    found = []
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            for table in page.extract_tables():
                found += [[plain(cell or "") for cell in row if cell is not None] for row in table if len(row) > 1]
            page.close()
    return found


def tables(path: str) -> list[Table]:
    """The tables of a file."""
    return [block for block in read_pdf(path).blocks if isinstance(block, Table)]


def rows(table: Table) -> list[list[str]]:
    """The texts of a table."""
    return [[cell.text for cell in row] for row in table.rows]


def test_a_table_from_the_browser_is_read_as_pdfplumber_reads_it(tmp_path):
    """TT | Nội dung | Phân công (Chủ trì, Phối hợp) | Thời gian, with merged cells."""
    path = printed_by_chromium(HTML, tmp_path)
    (table,) = tables(path)
    assert [[plain(text) for text in row] for row in rows(table)] == reference(path)


def test_a_table_from_the_office_suite_is_read_as_pdfplumber_reads_it(tmp_path):
    """A table with merged cells in a docx, converted by LibreOffice."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("Nhiệm vụ được phân công tại bảng sau đây:")
    table = document.add_table(4, 4, style="Table Grid")
    texts = (
        ("TT", "Nội dung", "Chủ trì", "Thời gian"),
        ("1", "Mở rộng diện bao phủ bảo hiểm y tế trong tiểu thương các chợ, ngư dân", "Bảo hiểm xã hội quận", "Quý I/2022"),
        ("2", "Giải quyết chế độ đúng hạn", "", "Hằng năm"),
        ("II", "LAO ĐỘNG, VIỆC LÀM", "", ""),
    )
    for row, line in zip(table.rows, texts, strict=True):
        for cell, text in zip(row.cells, line, strict=True):
            cell.text = text
    table.cell(1, 2).merge(table.cell(2, 2))
    table.cell(3, 1).merge(table.cell(3, 3))
    source = tmp_path / "plan.docx"
    document.save(str(source))
    path = converted_by_office(source, tmp_path)
    (found,) = tables(path)
    assert [[plain(text) for text in row] for row in rows(found)] == reference(path)
    cells = {cell.text: cell for cell in found.cells()}
    assert cells["Bảo hiểm xã hội quận"].row_span == 2
    assert cells["LAO ĐỘNG, VIỆC LÀM"].col_span == 3


def test_a_drawn_table_is_read_as_pdfplumber_reads_it(tmp_path):
    """Three columns, two rows, drawn line by line."""

    def draw(paper: Paper) -> None:
        paper.text(70, 60, "Phân công nhiệm vụ")
        paper.table([70, 110, 330, 500], [100, 130, 160], [["TT", "Nội dung", "Chủ trì"], ["1", "Nâng cấp trạm y tế", "Phòng Y tế"]])

    path = drawn(tmp_path / "plan.pdf", draw)
    (table,) = tables(path)
    assert rows(table) == [["TT", "Nội dung", "Chủ trì"], ["1", "Nâng cấp trạm y tế", "Phòng Y tế"]]
    assert [[plain(text) for text in row] for row in rows(table)] == reference(path)


def test_a_labelled_plan_is_read_as_pdfplumber_reads_it():
    """A ruled table with narrow columns over four pages: all the letters of all its cells, once."""
    path = str(shared("corpus-dev", "C2.pdf"))
    (table,) = tables(path)
    ours = {text for row in rows(table) for text in map(plain, row) if text}
    theirs = {text for row in reference(path) for text in row if text}
    cut_by_the_page = {text for text in theirs - ours if not any(text in own for own in ours)}
    assert cut_by_the_page == set()


def test_merged_cells_stand_once_with_their_spans(tmp_path):
    """ "Bảo hiểm xã hội quận" leads tasks 1 and 2; a section row spans the table."""
    (table,) = tables(printed_by_chromium(HTML, tmp_path))
    cells = {cell.text: cell for cell in table.cells()}
    assert (cells["Phân công"].col_span, cells["TT"].row_span) == (2, 2)
    lead = cells["Bảo hiểm xã hội quận"]
    assert (lead.row, lead.column, lead.row_span) == (2, 2, 2)
    assert cells["LAO ĐỘNG, VIỆC LÀM"].col_span == 4


def test_a_table_over_two_pages_is_one_table(tmp_path):
    """The header is repeated on the second page, and row 2 is broken by the page's end."""

    def draw(paper: Paper) -> None:
        xs, head = [70, 110, 330, 500], ["TT", "Nội dung", "Chủ trì"]
        paper.table(
            xs,
            [700, 725, 750, 780],
            [head, ["1", "Rà soát hộ nghèo", "UBND phường"], ["2", "Sửa chữa nhà ở cho\nngười có công với", "Phòng LĐ-TB&XH"]],
        )
        paper.next()
        paper.table(xs, [60, 85, 110, 135], [head, ["", "cách mạng.", ""], ["3", "Khám bệnh miễn phí", "Phòng Y tế"]])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert table.header_rows == 1
    assert rows(table) == [
        ["TT", "Nội dung", "Chủ trì"],
        ["1", "Rà soát hộ nghèo", "UBND phường"],
        ["2", "Sửa chữa nhà ở cho người có công với cách mạng.", "Phòng LĐ-TB&XH"],
        ["3", "Khám bệnh miễn phí", "Phòng Y tế"],
    ]
    assert [row[0].page for row in table.rows] == [1, 1, 1, 2]


def test_a_new_row_without_a_number_is_not_taken_for_the_rest_of_the_last(tmp_path):
    """Row 2 ends with a full stop; the next page begins with a row of its own lead and time."""

    def draw(paper: Paper) -> None:
        xs = [70, 110, 330, 500]
        paper.table(xs, [740, 765, 790], [["1", "Rà soát hộ nghèo.", "UBND phường."], ["2", "Sửa chữa nhà ở.", "Phòng LĐ-TB&XH."]])
        paper.next()
        paper.table(xs, [60, 85, 110], [["", "Xây mới nhà ở.", "Phòng Quản lý đô thị."], ["3", "Khám bệnh.", "Phòng Y tế."]])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[2] == ["", "Xây mới nhà ở.", "Phòng Quản lý đô thị."]


def test_two_tables_with_text_between_stay_two(tmp_path):
    """The second page begins with a paragraph."""

    def draw(paper: Paper) -> None:
        xs = [70, 110, 330, 500]
        paper.table(xs, [740, 765, 790], [["TT", "Nội dung", "Chủ trì"], ["1", "Rà soát", "UBND phường"]])
        paper.next()
        paper.text(70, 60, "Bảng 2. Kinh phí thực hiện")
        paper.table(xs, [80, 105, 130], [["TT", "Khoản", "Số tiền"], ["1", "Tập huấn", "20.000.000"]])

    assert [rows(t)[0] for t in tables(drawn(tmp_path / "plan.pdf", draw))] == [["TT", "Nội dung", "Chủ trì"], ["TT", "Khoản", "Số tiền"]]


def test_a_row_left_open_by_the_page_break_is_read(tmp_path):
    """No line closes the last row at the page's bottom: its words still stand in their cells."""

    def draw(paper: Paper) -> None:
        xs = [70, 110, 330, 500]
        paper.table(xs, [700, 725], [["TT", "Nội dung", "Chủ trì"]])
        for x in xs:
            paper.rule(x, 725, x, 770)
        for x, text in zip(xs, ["1", "Rà soát hộ nghèo", "UBND phường"], strict=False):
            paper.text(x + 4, 740, text, 10)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[1] == ["1", "Rà soát hộ nghèo", "UBND phường"]


def test_a_wrapped_agency_is_one_line_and_a_new_item_a_new_line(tmp_path):
    """Phòng Lao động / - Thương binh và Xã hội, against - UBND phường; / - Công an quận."""

    def draw(paper: Paper) -> None:
        cells = ["1", "Phòng Lao động\n- Thương binh và\nXã hội", "- UBND phường;\n- Công an quận"]
        paper.table([70, 110, 205, 320], [100, 130, 200], [["TT", "Chủ trì", "Phối hợp"], cells])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[1] == ["1", "Phòng Lao động - Thương binh và Xã hội", "- UBND phường;\n- Công an quận"]


def test_words_that_touch_the_next_column_are_cut_at_its_border(tmp_path):
    """Two cells drawn as one string across the border."""

    def draw(paper: Paper) -> None:
        paper.table([70, 110, 330], [100, 130, 160], [["TT", "Nội dung"], ["", ""]])
        paper.text(98, 145, "12Rà soát", 10)  # the border stands after "12"

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[1] == ["12", "Rà soát"]


def test_columns_without_rules_are_a_table_if_their_headings_say_so(tmp_path):
    """TT   Nội dung   Chủ trì   Thời gian, in aligned columns."""

    def draw(paper: Paper) -> None:
        xs = (70, 110, 300, 430)
        lines = [
            ("TT", "Nội dung", "Chủ trì", "Thời gian"),
            ("1", "Rà soát hộ nghèo trên", "Phòng LĐ-TB&XH", "Quý I/2022"),
            ("", "địa bàn quận", "", ""),
            ("2", "Khám bệnh miễn phí", "Phòng Y tế", "Năm 2025"),
        ]
        for i, line in enumerate(lines):
            for x, text in zip(xs, line, strict=True):
                paper.text(x, 100 + 16 * i, text, bold=i == 0)
        paper.prose(
            190, "Các phòng, ban, đơn vị căn cứ bảng phân công trên đây xây dựng kế hoạch chi tiết và báo cáo kết quả thực hiện hằng năm."
        )

    blocks = read_pdf(drawn(tmp_path / "plan.pdf", draw)).blocks
    table = blocks[0]
    assert isinstance(table, Table)
    assert not table.ruled
    assert rows(table) == [
        ["TT", "Nội dung", "Chủ trì", "Thời gian"],
        ["1", "Rà soát hộ nghèo trên địa bàn quận", "Phòng LĐ-TB&XH", "Quý I/2022"],
        ["2", "Khám bệnh miễn phí", "Phòng Y tế", "Năm 2025"],
    ]
    assert isinstance(blocks[1], Paragraph)


def test_a_frame_around_text_is_no_table(tmp_path):
    """A box around one paragraph."""

    def draw(paper: Paper) -> None:
        paper.table([70, 500], [100, 160], [["MẬT"]])

    assert [b.text for b in read_pdf(drawn(tmp_path / "plan.pdf", draw)).blocks if isinstance(b, Paragraph)] == ["MẬT"]


def test_a_page_break_between_two_rows_of_a_task_card_keeps_them_two(tmp_path):
    """Chủ trì | Văn phòng, and on the next page Phối hợp | Các phòng: short words with no full stop are rows all the same."""

    def draw(paper: Paper) -> None:
        xs = [70, 200, 500]
        paper.table(xs, [740, 765, 790], [["Nội dung", "Khám sức khỏe cho người cao tuổi"], ["Chủ trì", "Phòng Y tế"]])
        paper.next()
        paper.table(xs, [60, 85, 110], [["Phối hợp", "Hội Người cao tuổi"], ["Thời gian", "Quý II/2023"]])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert [row[0] for row in rows(table)] == ["Nội dung", "Chủ trì", "Phối hợp", "Thời gian"]


def test_a_row_whose_first_cell_alone_went_to_the_next_page_is_one_row(tmp_path):
    """| Sở Y tế at the page's bottom, Cơ quan chủ trì | on top of the next: a printer keeps the two lines of a cell together."""

    def draw(paper: Paper) -> None:
        xs = [70, 140, 500]
        paper.table(xs, [740, 765, 790], [["Nội dung", "Khám sức khỏe cho người cao tuổi"], ["", "Sở Y tế"]])
        paper.next()
        paper.table(xs, [60, 100, 125], [["Cơ quan\nchủ trì", ""], ["Thời gian", "Quý II/2023"]])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == [["Nội dung", "Khám sức khỏe cho người cao tuổi"], ["Cơ quan chủ trì", "Sở Y tế"], ["Thời gian", "Quý II/2023"]]


def test_a_table_as_wide_as_the_cell_around_it_stays_a_table_of_its_own(tmp_path):
    """The inner frame lies two points inside the cell's: the finder alone would take both for one grid."""

    def draw(paper: Paper) -> None:
        paper.table([70, 200, 500], [100, 125, 260], [["Nội dung", "Chăm sóc trẻ em"], ["Phân công", "Gồm các việc sau:"]])
        xs, ys = [202.2, 240, 400, 497.8], [150, 175, 200, 257.8]
        paper.table(xs, ys, [["TT", "Việc", "Hạn"], ["1", "Cấp thẻ bảo hiểm", "2022"], ["2", "Mở lớp bơi", "2023"]])

    outer, inner = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(outer) == [["Nội dung", "Chăm sóc trẻ em"], ["Phân công", "Gồm các việc sau:"]]
    assert rows(inner) == [["TT", "Việc", "Hạn"], ["1", "Cấp thẻ bảo hiểm", "2022"], ["2", "Mở lớp bơi", "2023"]]
    assert inner.parent == (outer.block, 1, 1)


def test_a_table_in_a_cell_goes_on_over_the_page_with_the_table_around_it(tmp_path):
    """The cell and the list of jobs in it are broken by the page's end: one table, with one table in it."""

    def draw(paper: Paper) -> None:
        paper.table([70, 200, 500], [640, 665, 790], [["Nội dung", "Chăm sóc trẻ em"], ["Phân công", "Gồm các việc sau:"]])
        paper.table([202.2, 240, 400, 497.8], [690, 715, 789.5], [["TT", "Việc", "Hạn"], ["1", "Cấp thẻ bảo hiểm", "2022"]])
        paper.next()
        paper.table([70, 200, 500], [60, 110, 135], [["", ""], ["Phối hợp", "Quận Đoàn"]])
        paper.table([202.2, 240, 400, 497.8], [60.5, 85, 109.5], [["2", "Mở lớp bơi", "2023"], ["3", "Tặng quà", "2024"]])

    outer, inner = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(outer) == [["Nội dung", "Chăm sóc trẻ em"], ["Phân công", "Gồm các việc sau:"], ["Phối hợp", "Quận Đoàn"]]
    assert [row[1] for row in rows(inner)] == ["Việc", "Cấp thẻ bảo hiểm", "Mở lớp bơi", "Tặng quà"]
    assert inner.parent == (outer.block, 1, 1)


def test_years_and_syllables_broken_in_a_narrow_cell_are_whole(tmp_path):
    """Quý IV/2 / 022, Hết năm 202 / 5, Thá / ng 9; but 20 / 25 người are two numbers."""

    def draw(paper: Paper) -> None:
        cells = ["Quý IV/2\n022", "Hết năm 202\n5", "Thá\nng 9", "tổ 20\n25 người"]
        paper.table([70, 130, 200, 260, 340], [100, 150, 200], [["Một", "Hai", "Ba", "Bốn"], cells])

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[1] == ["Quý IV/2022", "Hết năm 2025", "Tháng 9", "tổ 20 25 người"]


def test_a_label_alone_at_the_end_of_a_line_begins_one(tmp_path):
    """In a narrow cell: what the label names follows on the next line."""

    def draw(paper: Paper) -> None:
        cells = [["Việc", "Phân công", "Hạn"], ["Kêu gọi đóng góp", "Chủ trì: Phòng\nTài chính quận\nPhối hợp:\nUBMTTQVN\nquận", "2023"]]
        paper.table([70, 200, 278, 340], [80, 110, 190], cells)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[1][1] == "Chủ trì: Phòng Tài chính quận\nPhối hợp: UBMTTQVN quận"


def test_a_whole_row_without_a_number_is_one_of_its_own(tmp_path):
    """Its number stands in a cell merged with the row above, on the page before; nothing there ends with a stop."""

    def draw(paper: Paper) -> None:
        xs = [70, 110, 260, 360, 430, 500]
        above = [["1", "Rà soát hộ nghèo", "UBND phường", "4/2022", "12/2023"], ["2", "Sửa nhà ở", "Phòng Y tế", "1/2023", "6/2026"]]
        below = [["", "Soạn quy chế", "Phòng Nội vụ", "5/2022", "11/2023"], ["3", "Khám bệnh", "Phòng Y tế", "4/2022", "12/2025"]]
        paper.table(xs, [740, 765, 790], above)
        paper.next()
        paper.table(xs, [60, 85, 110], below)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert [row[1] for row in rows(table)] == ["Rà soát hộ nghèo", "Sửa nhà ở", "Soạn quy chế", "Khám bệnh"]
