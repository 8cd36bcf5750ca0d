"""Are tables read that were set with tab stops, running text between their rows?"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from docgen.model import Paragraph, Table
from docgen.read.pdf import read_pdf
from docgen.tables import read_task_table
from tests.read.pdf_files import Paper, drawn
from tests.read.test_pdf_tables import rows, tables

LEFT = 60
HEADS = ("Đầu việc", "Đơn vị chủ trì", "Xong")
JOBS = (
    (
        ("1. Dạy nghề cho thợ lặn", "Phòng Kinh tế", "quý II/2023"),
        ["- Mở hai lớp tại cảng cá, mời thợ lâu năm đến dạy; ai học", "xong được giới thiệu việc làm."],
    ),
    (("2. Cấp thẻ bảo hiểm", '"', "10/2024"), ["- Rà danh sách từng tổ dân phố."]),
    (
        ("3. Sửa cống, xây bể chứa", "Đội Quản lý đô thị", "thường xuyên"),
        ["- Thông cống trước mùa mưa ở mọi kiệt, hẻm thấp trũng.", "- Xây bể."],
    ),
)
READ = [
    list(HEADS),
    [
        "1. Dạy nghề cho thợ lặn\n- Mở hai lớp tại cảng cá, mời thợ lâu năm đến dạy; ai học xong được giới thiệu việc làm.",
        "Phòng Kinh tế",
        "quý II/2023",
    ],
    ["2. Cấp thẻ bảo hiểm\n- Rà danh sách từng tổ dân phố.", '"', "10/2024"],
    ["3. Sửa cống, xây bể chứa\n- Thông cống trước mùa mưa ở mọi kiệt, hẻm thấp trũng.\n- Xây bể.", "Đội Quản lý đô thị", "thường xuyên"],
]
PROSE = "Các phòng, ban và Ủy ban nhân dân các phường căn cứ chức năng, nhiệm vụ tổ chức thực hiện, báo cáo trước ngày 15/12 hằng năm."


def set_row(
    paper: Paper, y: float, cells: Sequence[str], stops: Sequence[tuple[float, str]], *, bold: bool = False, size: float = 11
) -> None:
    """One line: its first cell at the left margin, the others at left ("l"), centred ("c") or right ("r") tab stops."""
    paper.text(LEFT, y, cells[0], size, bold)
    for cell, (x, kind) in zip(cells[1:], stops, strict=True):
        width = paper.canvas.stringWidth(cell, paper.bold if bold else paper.regular, size)
        paper.text(x - {"l": 0.0, "c": width / 2, "r": width}[kind], y, cell, size, bold)


def set_jobs(
    paper: Paper, y: float, stops: Sequence[tuple[float, str]], jobs: Sequence[tuple[Sequence[str], list[str]]] = JOBS, *, small: float = 11
) -> float:
    """Each job's line, its bullets below; returns the height below."""
    for cells, bullets in jobs:
        set_row(paper, y, cells, stops)
        for bullet in bullets:
            y += 16
            paper.text(LEFT + (25 if bullet[0] == "-" else 31), y, bullet, small)
        y += 18
    return y


@pytest.mark.parametrize("kinds", ["ll", "cc", "rr", "lr"])
def test_bullets_that_run_below_the_next_column_belong_to_the_task(tmp_path, kinds):
    """Left, centred and right tab stops; the bullets need not keep to the first column."""
    stops = list(zip({"l": (300, 440), "c": (350, 480), "r": (400, 530)}[kinds[0]], kinds, strict=True))
    stops[1] = (530.0, "r") if kinds[1] == "r" else stops[1]

    def draw(paper: Paper) -> None:
        y = paper.prose(80, PROSE) + 8
        set_row(paper, y, HEADS, stops, bold=True)
        y = set_jobs(paper, y + 18, stops)
        paper.text(LEFT, y, "II. TỔ CHỨC THỰC HIỆN", 11, bold=True)
        paper.prose(y + 18, PROSE)

    path = drawn(tmp_path / "plan.pdf", draw)
    (table,) = tables(path)
    assert rows(table) == READ
    assert [block.text for block in read_pdf(path).blocks if isinstance(block, Paragraph)] == [PROSE, "II. TỔ CHỨC THỰC HIỆN", PROSE]
    tasks = read_task_table(table)
    assert tasks is not None
    assert [row.field("time")[0].text for row in tasks.rows] == ["quý II/2023", "10/2024", "thường xuyên"]


def test_a_title_before_new_headings_ends_the_table(tmp_path):
    """Two sections, each with headings of its own; smaller bullets that stay within the first column."""
    stops = [(330.0, "l"), (470.0, "l")]
    short = [(cells, [bullet[:30] for bullet in bullets]) for cells, bullets in JOBS]

    def draw(paper: Paper) -> None:
        y = 80.0
        for title in ("A. NGHỀ BIỂN", "B. NHÀ Ở"):
            paper.text(LEFT, y, title, 11, bold=True)
            set_row(paper, y + 18, HEADS, stops, bold=True)
            y = set_jobs(paper, y + 36, stops, short, small=9.5)

    blocks = read_pdf(drawn(tmp_path / "plan.pdf", draw)).blocks
    assert [block.text if isinstance(block, Paragraph) else len(block.rows) for block in blocks] == ["A. NGHỀ BIỂN", 4, "B. NHÀ Ở", 4]


def test_a_title_without_new_headings_is_a_row_across(tmp_path):
    """Headings once, two groups below them."""
    stops = [(300.0, "l"), (440.0, "l")]

    def draw(paper: Paper) -> None:
        set_row(paper, 80, HEADS, stops, bold=True)
        y = set_jobs(paper, 98, stops)
        paper.text(LEFT, y, "B. NHÀ Ở", 11, bold=True)
        set_jobs(paper, y + 18, stops)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table) == [*READ, ["B. NHÀ Ở"], *READ[1:]]
    assert table.rows[4][0].col_span == 3


def test_a_page_break_between_a_row_and_its_bullets(tmp_path):
    """The next page begins with the last row's bullet, then goes on with rows, without headings."""
    stops = [(300.0, "l"), (440.0, "l")]
    last, bullets = JOBS[2]

    def draw(paper: Paper) -> None:
        set_row(paper, 80, HEADS, stops, bold=True)
        y = set_jobs(paper, 98, stops, [*JOBS[:2], (last, [])])
        paper.next()
        for i, bullet in enumerate(bullets):
            paper.text(LEFT + 25, 80 + 16 * i, bullet, 11)
        y = set_jobs(paper, 114, stops, JOBS[:1])
        paper.prose(y, PROSE)

    path = drawn(tmp_path / "plan.pdf", draw)
    (table,) = tables(path)
    assert rows(table) == [*READ, READ[1]]
    assert [block.text for block in read_pdf(path).blocks if isinstance(block, Paragraph)] == [PROSE]


def test_a_task_too_long_for_its_line(tmp_path):
    """It runs to the right margin, and its second line holds the unit and the time."""
    stops = [(300.0, "l"), (440.0, "l")]

    def draw(paper: Paper) -> None:
        set_row(paper, 80, HEADS, stops, bold=True)
        y = set_jobs(paper, 98, stops, JOBS[:2])
        paper.text(LEFT, y, "3. Lập bản đồ các điểm ngập, điểm sạt lở, nhà tạm, bến đò ngang của", 11)
        set_row(paper, y + 16, ("cả năm phường", "Phòng Kinh tế", "2025"), stops)
        paper.text(LEFT + 25, y + 32, "- Làm trước ở các phường ven sông, rồi đến các phường khác.", 11)

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[3] == [
        "3. Lập bản đồ các điểm ngập, điểm sạt lở, nhà tạm, bến đò ngang của cả năm phường"
        "\n- Làm trước ở các phường ven sông, rồi đến các phường khác.",
        "Phòng Kinh tế",
        "2025",
    ]


def test_numbers_and_times_before_the_task(tmp_path):
    """What runs below a row belongs to the task, in whichever column that stands."""
    stops = [(90.0, "l"), (180.0, "l"), (420.0, "l")]

    def draw(paper: Paper) -> None:
        set_row(paper, 80, ("TT", "Thời gian", "Nội dung", "Chủ trì"), stops, bold=True)
        jobs = [((str(i), cells[2], cells[0][3:], cells[1]), bullets) for i, (cells, bullets) in enumerate(JOBS, 1)]
        set_jobs(
            paper,
            98,
            stops,
            [(cells, [f"{bullet} Các phường cùng làm, cùng lo, cùng hưởng." for bullet in more[:1]]) for cells, more in jobs],
        )

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert [row[:2] + row[3:] for row in rows(table)[1:]] == [
        ["1", "quý II/2023", "Phòng Kinh tế"],
        ["2", "10/2024", '"'],
        ["3", "thường xuyên", "Đội Quản lý đô thị"],
    ]
    assert [row[2].split("\n")[0] for row in rows(table)[1:]] == [cells[0][3:] for cells, _ in JOBS]


def test_what_only_looks_like_it_stays_text(tmp_path):
    """A list of contents, three signatures, prose below a line that speaks of work and time."""

    def draw(paper: Paper) -> None:
        set_row(paper, 80, ("Nội dung", "Trang"), [(525.0, "r")], bold=True)
        for i in range(1, 5):
            set_row(paper, 80 + 16 * i, (f"{i}. Việc phải làm " + "." * 60, str(i)), [(525.0, "r")])
        y = paper.prose(180, f"Nội dung công việc, thời hạn: {PROSE}") + 10
        y = paper.prose(y, f"- {PROSE}") + 10
        set_row(paper, y, ("Người lập biểu", "Phụ trách kế toán", "Thủ trưởng"), [(220.0, "l"), (400.0, "l")], bold=True)
        set_row(paper, y + 50, ("Lê A", "Trần B", "Phạm C"), [(220.0, "l"), (400.0, "l")], bold=True)

    found = tables(drawn(tmp_path / "plan.pdf", draw))
    assert not any(read_task_table(table) for table in found)
    assert not any(isinstance(block, Table) and block.header_rows for block in found)


def test_cells_that_go_on_beside_a_table_in_their_row(tmp_path):
    """A table without rules, a ruled one in a cell of its last row, the cells left and right of it longer than one line."""
    xs = (60, 170, 380)

    def draw(paper: Paper) -> None:
        lines = (
            ("Việc", "Cách làm", "Thời hạn"),
            ("1. Nước sạch", "Đào giếng ở hai thôn trên núi", "2024"),
            ("2. Nhà ở", "Sửa mái", "2025"),
        )
        for i, line in enumerate((*lines, ("3. Góp vốn cho", "Chia làm hai phần:", "(xem bảng"))):
            for x, text in zip(xs, line, strict=True):
                paper.text(x, 80 + 18 * i, text, 11, bold=not i)
        paper.text(60, 149, "người nghèo", 11)
        paper.text(380, 149, "bên cạnh)", 11)
        paper.table((170, 260, 350), (140, 160, 180), (("Phần việc", "Ai làm"), ("Góp tiền", "Hội Nông dân")))
        paper.prose(220, PROSE)

    blocks = read_pdf(drawn(tmp_path / "plan.pdf", draw)).blocks
    outer, inner, prose = blocks
    assert isinstance(outer, Table)
    assert isinstance(inner, Table)
    assert rows(outer)[-1] == ["3. Góp vốn cho người nghèo", "Chia làm hai phần:", "(xem bảng bên cạnh)"]
    assert inner.parent == (0, 3, 1)
    assert isinstance(prose, Paragraph)
    assert prose.text == PROSE


def test_a_label_begins_a_line_of_its_own_in_a_cell(tmp_path):
    """However full the line above is."""
    lines = ["Chủ trì: Phòng Nội vụ", "Phối hợp: Công an"]

    def draw(paper: Paper) -> None:
        paper.table((60, 250, 375), (80, 100, 140), (("Việc", "Phân công"), ("Cấp căn cước", "\n".join(lines))))

    (table,) = tables(drawn(tmp_path / "plan.pdf", draw))
    assert rows(table)[1][1] == "\n".join(lines)
