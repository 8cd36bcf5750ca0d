# ruff: noqa: E501  (a line of a plan is one line)
"""When does a task end, and is that in time? (the contract's section 5)"""

from __future__ import annotations

import pytest

ISSUED = pytest.mark.plan(issued="2021-11-15")


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("trước ngày 30/6/2022", "2022-06-30"),
        ("trước 30/6/2022", "2022-06-30"),
        ("chậm nhất ngày 15 tháng 12 năm 2021", "2021-12-15"),
        ("chậm nhất là ngày 15/12/2021", "2021-12-15"),
        ("xong trước 15/12/2021", "2021-12-15"),
        ("muộn nhất ngày 15/12/2022", "2022-12-15"),
        ("trong tháng 3/2022", "2022-03-31"),
        ("hoàn thành tháng 3 năm 2022", "2022-03-31"),
        ("hoàn thành T3/2022", "2022-03-31"),
        ("hoàn thành quý II/2022", "2022-06-30"),
        ("hoàn thành trong quý 2 năm 2022", "2022-06-30"),
        ("xong trong Quí IV-2025", "2025-12-31"),
        ("xong trong 6 tháng đầu năm 2022", "2022-06-30"),
        ("hoàn thành vào cuối năm 2022", "2022-12-31"),
        ("hoàn thành trong năm 2022", "2022-12-31"),
        ("đến hết năm 2022", "2022-12-31"),
        ("thực hiện giai đoạn 2021-2025", "2025-12-31"),
        ("thực hiện từ năm 2021 đến năm 2025", "2025-12-31"),
        ("thời gian: 2021 - 2025", "2025-12-31"),
        ("phấn đấu hoàn thành trong năm 2025", "2025-12-31"),
        ("hoàn thành đến năm 2025", "2025-12-31"),
        ("thực hiện thường xuyên; tổng kết trong năm 2025", "2025-12-31"),
        ("hoàn thành trong năm 2022, chậm nhất quý I/2023", "2023-03-31"),
        ("hoàn thành năm 2022 và duy trì hằng năm", "2022-12-31"),
        ("hoàn thành trước 30/6", "2022-06-30"),
        ("hoàn thành trong quý II", "2022-06-30"),
        ("hoàn thành trong tháng 12", "2021-12-31"),
        ("từ nay đến hết năm 2023", "2023-12-31"),
    ],
)
def test_a_bounded_end(written, end, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, <written>.
    """
    assert decisions["2.5", "deadline"].found == (end,)
    assert decisions["2.5", "deadline"].reason == "ok"


@pytest.mark.parametrize(
    "written",
    [
        "vào quý IV hằng năm",
        "thực hiện thường xuyên",
        "thực hiện hằng năm",
        "thực hiện hàng năm",
        "thực hiện mỗi năm một lần",
        "thực hiện định kỳ",
        "thực hiện thường xuyên, liên tục",
        "theo kế hoạch hằng năm",
        "thực hiện từ năm 2022 và các năm tiếp theo",
        "thực hiện năm 2021 và các năm tiếp theo",
        "thực hiện từ năm 2022 trở đi",
        "bắt đầu thực hiện từ năm 2022",
    ],
)
def test_recurring_without_an_end(written, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, <written>.
    """
    assert (decisions["2.5", "deadline"].outcome, decisions["2.5", "deadline"].reason) == ("failed", "recurring-only")
    assert decisions["2.5", "deadline"].severity == "warning"


def test_recurring_alone_is_an_error_where_the_directive_sets_an_end(decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội; thực hiện thường xuyên.
    """
    assert decisions["2.9", "deadline"].reason == "recurring-only"
    assert decisions["2.9", "deadline"].severity == "error"


@pytest.mark.parametrize(
    "written",
    [
        "thực hiện sau khi có hướng dẫn của Trung ương",
        "hoàn thành theo tiến độ của thành phố",
        "thời gian: theo quy định",
        "thực hiện ngay sau khi được giao kinh phí",
        "tầm nhìn đến năm 2045",
        "theo Nghị quyết số 20-NQ/TW ngày 25/10/2017",
        "theo Nghị định số 07/2021/NĐ-CP",
        "từ nguồn chi thường xuyên",
        "báo cáo kết quả trước ngày 15/12/2022",
        "thuộc Chương trình “Sức khỏe Việt Nam” giai đoạn 2021-2025",
        "theo Đề án y tế thông minh giai đoạn 2021-2025",
        "định hướng đến năm 2045",
        "trong nhiệm kỳ 2020-2025 của Đảng bộ",
        "cho năm học 2021-2022",
    ],
)
def test_what_is_no_deadline(written, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, <written>.
    """
    assert decisions["2.5", "deadline"].reason == "missing"
    assert decisions["2.5", "deadline"].found == ()


@pytest.mark.parametrize("written", ["trước ngày 31/02/2022", "hoàn thành quý VI/2022", "hoàn thành tháng 13/2022"])
def test_what_stands_there_and_cannot_be_read(written, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, <written>.
    """
    assert (decisions["2.5", "deadline"].outcome, decisions["2.5", "deadline"].reason) == ("cantTell", "unreadable")


# ------------------------------------------------------------------ late and past


@pytest.mark.parametrize(
    ("task", "area"),
    [
        ("Sửa chữa nhà ở, chi trả trợ cấp cho người có công với cách mạng", "2.1"),
        ("Hỗ trợ sinh kế cho hộ nghèo theo chuẩn nghèo đa chiều", "2.1"),
        ("Thực hiện các đề án thành phố “5 không”, “3 có”, “4 an” và chính sách bảo trợ xã hội", "2.1"),
        ("Xử lý dứt điểm các điểm nóng ô nhiễm, xử phạt cơ sở xả thải", "2.7"),
        ("Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội", "2.9"),
    ],
)
def test_an_end_after_the_directives_is_late(task, area, decisions):
    """
    1. <task>; xong trong quý I/2026.
    """
    assert (decisions[area, "deadline"].outcome, decisions[area, "deadline"].reason) == ("failed", "late")
    assert decisions[area, "deadline"].expected == "2025-12-31"
    assert decisions[area, "deadline"].found == ("2026-03-31",)


@pytest.mark.parametrize(
    ("task", "area"),
    [
        ("Cấp nước sạch cho hộ chưa có nước máy, phòng mặn", "2.7"),
        ("Tiêm chủng, phòng chống dịch", "2.5"),
        ("Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông", "2.8"),
        ("Mở thêm dịch vụ trợ giúp xã hội tại cộng đồng, cứu trợ khẩn cấp khi có bão lũ, bồi dưỡng nhân viên công tác xã hội", "2.1"),
    ],
)
def test_nothing_is_late_where_the_directive_sets_no_end(task, area, decisions):
    """
    1. <task>; xong trong năm 2030.
    """
    assert decisions[area, "deadline"].reason == "ok"


@pytest.mark.plan(issued="2022-03-10")
def test_an_end_before_the_plans_own_date_is_past(decisions):
    """
    1. Nâng cấp trạm y tế phường, trang bị máy siêu âm; Phòng Y tế chủ trì, hoàn thành trong tháng 12/2021.
    """
    assert (decisions["2.5", "deadline"].outcome, decisions["2.5", "deadline"].reason) == ("failed", "past")
    assert decisions["2.5", "deadline"].found == ("2021-12-31",)


CAUCUS = {"head": "Thành ủy Đà Nẵng⏎Ban cán sự đảng Ủy ban nhân dân thành phố", "number": "09-KH/BCSĐ"}


@pytest.mark.plan(**CAUCUS, issued="2021-11-15")
@pytest.mark.parametrize(("written", "reason"), [("trong tháng 12/2021", "ok"), ("trong quý II/2022", "late")])
def test_the_standard_allowances_by_a_plan_of_2021(written, reason, decisions):
    """
    1. Xây dựng phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội; xong <written>.
    """
    assert decisions["2.1", "deadline"].reason == reason


@pytest.mark.plan(**CAUCUS, issued="2022-02-25")
@pytest.mark.parametrize(("written", "reason"), [("trong quý IV/2022", "ok"), ("trong năm 2023", "ok"), ("trong năm 2026", "late")])
def test_the_standard_allowances_by_a_later_plan(written, reason, decisions):
    """
    1. Xây dựng phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội; xong <written>.
    """
    assert decisions["2.1", "deadline"].reason == reason


# ------------------------------------------------------------------ several tasks of an area

OK, RECURRING, MISSING, LATE, PAST, UNREADABLE = (
    "xong trong năm 2023", "thực hiện thường xuyên", "theo điều kiện thực tế", "xong trong năm 2027", "xong trước ngày 01/11/2021", "xong trước ngày 31/02/2023",
)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        (LATE, PAST, "late"),
        (PAST, MISSING, "past"),
        (MISSING, UNREADABLE, "missing"),
        (UNREADABLE, RECURRING, "unreadable"),
        (OK, RECURRING, "ok"),
        (OK, MISSING, "missing"),
        (OK, LATE, "late"),
        (RECURRING, MISSING, "missing"),
        (OK, OK, "ok"),
        (OK, UNREADABLE, "unreadable"),
    ],
)
def test_the_worst_wins_but_for_recurring_beside_a_bounded_end(one, two, reason, decisions):
    """
    1. Xử lý điểm nóng ô nhiễm ở kênh thoát nước; Phòng Tài nguyên và Môi trường chủ trì, <one>.
    2. Thanh tra, xử phạt cơ sở xả thải gây ô nhiễm môi trường; Phòng Tài nguyên và Môi trường chủ trì, <two>.
    """
    assert decisions["2.7", "deadline"].reason == reason


# ------------------------------------------------------------------ where times stand


@pytest.mark.parametrize(("cell", "end"), [("2025", "2025-12-31"), ("12/2025", "2025-12-31"), ("Năm 2024", "2024-12-31"), ("Quý IV/2023", "2023-12-31"), ("2022 - 2024", "2024-12-31"), ("30/6/2023", "2023-06-30"), ("T6/2023", "2023-06-30"), ("Tháng 11 - 12/2023", "2023-12-31"), ("2021-2025", "2025-12-31")])
def test_a_bare_year_or_month_in_a_time_cell(cell, end, decisions):
    """
    | TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian thực hiện |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | <cell> |
    """
    assert decisions["2.5", "deadline"].found == (end,)


@pytest.mark.parametrize(("cell", "end"), [("Quý IV", "2023-12-31"), ("Tháng 6", "2023-06-30"), ("Trước 30/9", "2023-09-30"), ("Cả năm", "2023-12-31")])
def test_the_year_only_in_the_columns_header(cell, end, decisions):
    """
    | TT | Nội dung | Trách nhiệm thực hiện | Thời gian (Năm 2023) |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | <cell> |
    """
    assert decisions["2.5", "deadline"].found == (end,)


def test_the_year_only_in_the_tables_title(decisions):
    """
    III. PHÂN CÔNG NHIỆM VỤ
    Bảng 1. Các nhiệm vụ thực hiện trong năm 2023
    | TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Quý III |
    """
    assert decisions["2.5", "deadline"].found == ("2023-09-30",)


@pytest.mark.parametrize("cell", ["Thường xuyên", "Hằng năm", "Quý I hằng năm", "Trước ngày 31/01 hằng năm", "Năm 2022 và các năm tiếp theo"])
def test_a_recurring_cell(cell, decisions):
    """
    | TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | <cell> |
    """
    assert decisions["2.5", "deadline"].reason == "recurring-only"


@pytest.mark.parametrize("cell", ["Theo kế hoạch", "Sau khi có hướng dẫn của Bộ Y tế", "Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28/5/2015", "Theo tiến độ của thành phố", "", "…"])
def test_a_conditional_or_empty_cell(cell, decisions):
    """
    | TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | <cell> |
    """
    assert decisions["2.5", "deadline"].reason == "missing"


def test_of_start_and_end_columns_the_end_counts(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian | < |
    | ^ | ^ | ^ | Bắt đầu | Hoàn thành |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 01/2022 | 6/2023 |
    """
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_of_start_and_end_columns_in_one_header_row(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Bắt đầu | Hoàn thành |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Quý I/2022 | Quý III/2022 |
    """
    assert decisions["2.5", "deadline"].found == ("2022-09-30",)


def test_a_start_alone_is_no_end(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Bắt đầu | Hoàn thành |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Quý I/2022 |  |
    """
    assert decisions["2.5", "deadline"].outcome == "failed"
    assert decisions["2.5", "deadline"].found == ()


@pytest.mark.parametrize(
    "text",
    [
        "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n    | 1 | Thường xuyên tiêm chủng, phòng chống dịch | Phòng Y tế | Năm 2023 |",
        "1. Thường xuyên tiêm chủng, phòng chống dịch.\n    Cơ quan chủ trì: Phòng Y tế. Thời gian: năm 2023.",
        "1. Y tế (hoàn thành trong năm 2023)\n    - Thường xuyên tiêm chủng, phòng chống dịch.",
        "1. Thường xuyên tiêm chủng, phòng chống dịch.\n    III. TỔ CHỨC THỰC HIỆN\n    1. Phòng Y tế\n    - Chủ trì tiêm chủng, phòng chống dịch, xong trong năm 2023.",
    ],
)
def test_a_date_in_cell_line_heading_or_bullet_beats_a_recurring_word_in_the_text(text, decisions):
    """
    <text>
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.5", "deadline"].reason == "ok"


def test_a_sentence_for_tasks_that_have_no_time_yet_does_not_reach_the_recurring(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; thực hiện thường xuyên.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Những việc chưa có thời hạn hoàn thành trước ngày 30/9/2024.
    """
    assert decisions["2.5", "deadline"].reason == "recurring-only"
    assert decisions["2.7", "deadline"].found == ("2024-09-30",)


def test_a_past_result_beside_a_task_is_no_deadline(decisions):
    """
    1. Năm 2020 quận đã hỗ trợ 300 hộ. Tiếp tục hỗ trợ sinh kế cho hộ nghèo theo chuẩn nghèo đa chiều.
    """
    assert decisions["2.1", "deadline"].reason == "missing"


def test_time_words_that_belong_to_the_thing(decisions):
    """
    1. Chi trả trợ cấp ưu đãi hằng tháng cho người có công với cách mạng; Phòng LĐ-TB&XH chủ trì.
    """
    assert decisions["2.1", "deadline"].reason == "missing"


def test_dates_of_targets_set_nothing(decisions):
    """
    I. MỤC TIÊU
    1. Đến năm 2025, 100% trẻ em được tiêm chủng.
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì.
    """
    assert decisions["2.5", "deadline"].reason == "missing"


def test_the_plans_own_date_sets_nothing(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì.
    Ngày ký: 31/07/2022 10:41:54 +07:00
    """
    assert decisions["2.5", "deadline"].reason == "missing"


def test_a_missing_time_says_if_only_a_condition_stands_there(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, thực hiện sau khi có hướng dẫn của Bộ Y tế.
    """
    assert "điều kiện" in decisions["2.5", "deadline"].message.vi
