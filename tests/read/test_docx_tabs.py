"""Lines set with tab stops below a line of headings are a table; other lines with tabs are not."""

from __future__ import annotations

from pathlib import Path

from docx_files import p, package, r, save

from docgen.model import Document, Paragraph, Part, ReadOptions, Table
from docgen.read.docx import read_docx

TAB = "<w:tab/>"
HEADINGS = ("Điểm", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn hoàn thành")


def line(*parts: str) -> str:
    """A paragraph whose parts are set apart by tabs."""
    runs = [r(part) if number == 0 else r(inner=TAB) + r(part) for number, part in enumerate(parts)]
    return p(*runs)


def read(folder: Path, *lines: str, **parts: str) -> Document:
    return read_docx(save(folder, package("".join(lines), **parts)), ReadOptions())


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_lines_below_headings_are_rows(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        p(r("Phụ lục")),
        line(*HEADINGS),
        line("1.a", "Chế độ người có công", "Phòng LĐTBXH", "Quý III/2023"),
        line("1.b", "Giảm nghèo", "như trên", "Năm 2025"),
        p(r("Hết.")),
    )
    first, table, last = document.blocks
    assert isinstance(table, Table) and table.header_rows == 1 and not table.ruled
    assert rows(table) == [
        list(HEADINGS),
        ["1.a", "Chế độ người có công", "Phòng LĐTBXH", "Quý III/2023"],
        ["1.b", "Giảm nghèo", "như trên", "Năm 2025"],
    ]
    assert isinstance(first, Paragraph) and isinstance(last, Paragraph)
    assert [block.block for block in document.blocks] == [0, 1, 2]


def test_an_empty_cell_and_two_tabs_for_one_stop(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        line("TT", "", "Nhiệm vụ", "", "Chủ trì", "", "Thời gian"),
        line("1", "Tiêm chủng", "", "Quý II/2023"),
        line("2", "", "Giảm nghèo", "", "UBND quận", "", "Năm 2025"),
    )
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert rows(table)[1:] == [["1", "Tiêm chủng", "", "Quý II/2023"], ["2", "Giảm nghèo", "UBND quận", "Năm 2025"]]


def test_a_short_line_between_rows_titles_those_below(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        line(*HEADINGS),
        line("1", "Tiêm chủng", "Phòng Y tế", "2023"),
        p(r("II. MÔI TRƯỜNG")),
        line("2", "Nước sạch", "Phòng TNMT", "2024"),
        p(r("Văn bản này gửi các phòng, ban để thực hiện.")),
    )
    table, after = document.blocks
    assert isinstance(table, Table) and isinstance(after, Paragraph)
    assert [(cell.text, cell.col_span) for cell in table.rows[2]] == [("II. MÔI TRƯỜNG", 4)]
    assert after.block == 1


def test_what_hangs_on_a_row_hangs_on_the_table(tmp_path: Path) -> None:
    note = r(inner='<w:footnoteReference w:id="2"/>')
    document = read(
        tmp_path,
        p(r("Mở đầu")),
        line(*HEADINGS),
        line("1", "Tiêm chủng", "Phòng Y tế", "2023"),
        p(r("2"), r(inner=TAB), r("Nước sạch"), note, r(inner=TAB), r("Phòng TNMT"), r(inner=TAB), r("2024")),
        p(r("Hết.")),
        footnotes='<w:footnote w:id="2"><w:p><w:r><w:t>Kể cả phòng mặn.</w:t></w:r></w:p></w:footnote>',
    )
    table = next(block for block in document.blocks if isinstance(block, Table))
    footnote = next(block for block in document.blocks if isinstance(block, Paragraph) and block.part is Part.FOOTNOTE)
    assert footnote.anchor == table.block == 1
    assert [block.block for block in document.blocks] == list(range(len(document.blocks)))


def test_lines_with_tabs_and_no_headings_stay_lines(tmp_path: Path) -> None:
    document = read(
        tmp_path, line("Họ và tên", "Chức vụ"), line("Trần Văn A", "Chủ tịch"), line("- Tiêm chủng", "Phòng Y tế", "quý II/2022")
    )
    assert all(isinstance(block, Paragraph) for block in document.blocks)
