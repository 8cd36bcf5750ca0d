# ruff: noqa: E501  (a line of a plan is one line)
"""Which tasks does a sentence name by number?"""

from __future__ import annotations

import pytest

from docgen.references import bare_references, find_references, resolve

BODY = frozenset({"tasks", "annex"})


def named(sentence):
    return [(r.keys, r.within) for r in find_references(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("chủ trì các nhiệm vụ tại mục 2.5, 2.7", [(("2.5", "2.7"), ())]),
        ("chủ trì mục 2.5 và 2.7", [(("2.5", "2.7"), ())]),
        ("chủ trì các việc số (1), (3)", [(("(1)", "(3)"), ())]),
        ("chủ trì nhiệm vụ từ 1 đến 4", [(("1", "2", "3", "4"), ())]),
        ("chủ trì nhiệm vụ 2-4", [(("2", "3", "4"), ())]),
        ("chủ trì các nhiệm vụ từ 2.4 đến 2.7", [(("2.4", "2.5", "2.6", "2.7"), ())]),
        ("chủ trì điểm b mục 3 phần III", [(("b",), ("3", "iii"))]),
        ("chủ trì điểm a, c khoản 2 mục II", [(("a", "c"), ("2", "ii"))]),
        ("chủ trì các điểm a, b, c mục 1", [(("a", "b", "c"), ("1",))]),
        ("chủ trì nhiệm vụ thứ hai, thứ ba", [(("2", "3"), ())]),
        ("chủ trì mục III.2.1", [(("iii.2.1",), ())]),
        ("chủ trì tiểu mục 2.4 mục 2 Phần III", [(("2.4",), ("2", "iii"))]),
        ("chủ trì nội dung 1, 2, 3 và 5", [(("1", "2", "3", "5"), ())]),
        ("chủ trì mục 2.1.b", [(("2.1.b",), ())]),
    ],
)
def test_items_named_by_number(sentence, expected):
    assert named(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "theo khoản 2 Điều 26 Luật Đấu thầu",
        "theo điểm a khoản 1 Điều 5 Nghị định số 20/2021/NĐ-CP",
        "theo mục 2 Nghị quyết số 43/2022/QH15",
        "nhóm 5 hộ liền kề",
        "phục vụ 3 phường",
        "mục tiêu 95% dân số",
        "điểm nóng về môi trường",
        "nhiệm vụ năm 2022",
        "việc làm cho 200 người",
        "số 12-KH/QU",
        "nội dung của Kế hoạch số 72-KH/TU",
        "phần mềm quản lý",
        "nhóm 20 người",
        "Kết luận số 92-KL/TW",
    ],
)
def test_what_names_no_task(sentence):
    assert named(sentence) == []


@pytest.mark.parametrize(
    ("cell", "keys"),
    [("(2)", ("2",)), ("1, 3", ("1", "3")), ("Nhiệm vụ 1, 3", ("1", "3")), ("III.2.1", ("iii.2.1",)), ("2.5", ("2.5",)), ("9, 10", ("9", "10")), ("Mục 2.4", ("2.4",)), ("Từ 1 đến 3", ("1", "2", "3")), ("Tiêm chủng", ()), ("2023", ())],
)
def test_a_cell_that_holds_numbers_only(cell, keys):
    assert bare_references(cell) == keys


def texts(outline, sentence):
    return [n.text for r in find_references(sentence) for n in resolve(outline, r.keys, r.within, BODY)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("mục 1", ["Chăm sóc sức khỏe"]),
        ("mục 2 phần II", ["Môi trường sống"]),
        ("điểm b mục 1", ["Nâng cấp trạm y tế phường."]),
        ("điểm b mục 2", ["Xử lý điểm nóng ô nhiễm."]),
        ("điểm a, b mục 2 phần II", ["Cấp nước sạch.", "Xử lý điểm nóng ô nhiễm."]),
        ("mục II.2.b", ["Xử lý điểm nóng ô nhiễm."]),
        ("mục 9", []),
        ("điểm d mục 1", []),
    ],
)
def test_numbers_are_looked_up_in_the_task_part(sentence, expected, outline):
    """
    II. NHIỆM VỤ
    1. Chăm sóc sức khỏe
    a) Tiêm chủng, phòng chống dịch.
    b) Nâng cấp trạm y tế phường.
    2. Môi trường sống
    a) Cấp nước sạch.
    b) Xử lý điểm nóng ô nhiễm.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    2. Phòng Tài nguyên và Môi trường
    """
    assert texts(outline, sentence) == expected


def test_numbers_that_restart_in_each_section_need_the_section(decisions):
    """
    II. NHIỆM VỤ NĂM 2022
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. NHIỆM VỤ NĂM 2023
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    2. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    IV. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì nhiệm vụ 1 mục II.
    2. Phòng Lao động - Thương binh và Xã hội chủ trì nhiệm vụ 1 mục III.
    3. Phòng Văn hóa và Thông tin chủ trì nhiệm vụ 2 mục III.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.9", "lead"].found == ("Phòng Lao động - Thương binh và Xã hội",)
    assert decisions["2.8", "lead"].found == ("Phòng Văn hóa và Thông tin",)
    assert decisions["2.7", "lead"].reason == "missing"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nhiệm vụ 1: Phòng Y tế chủ trì; nhiệm vụ 2: Phòng Tài nguyên và Môi trường chủ trì.",
        "Phòng Y tế chủ trì nhiệm vụ 1, Phòng Tài nguyên và Môi trường chủ trì nhiệm vụ 2.",
        "Phòng Y tế chủ trì nhiệm vụ 1; Phòng Tài nguyên và Môi trường chủ trì nhiệm vụ 2; Văn phòng theo dõi chung.",
    ],
)
def test_two_assignments_in_one_sentence(sentence, decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. <sentence>
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)


def test_times_by_number(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    3. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    III. TIẾN ĐỘ THỰC HIỆN
    - Nhiệm vụ 1: hoàn thành trong năm 2022.
    - Nhiệm vụ 2, 3: hoàn thành trước ngày 30/6/2024.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-06-30",)
    assert decisions["2.8", "deadline"].found == ("2024-06-30",)


def test_a_time_said_after_the_number(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì nhiệm vụ 1; thời hạn: quý III/2022.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2022-09-30",)
    assert decisions["2.7", "deadline"].reason == "missing"


def test_rows_of_a_table_by_their_number(decisions):
    """
    | TT | Nhiệm vụ | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | 2022 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | 2023 |
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì nhiệm vụ số 1.
    2. Phòng Tài nguyên và Môi trường chủ trì nhiệm vụ số 2.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)


def test_what_a_sentence_excepts_by_number(decisions):
    """
    II. NHIỆM VỤ
    Nhiệm vụ 1. Y tế
    a) Nâng cấp trạm y tế phường, trang bị máy siêu âm, bệnh án điện tử.
    b) Tiêm chủng, phòng chống dịch trên địa bàn.
    Nhiệm vụ 2. Môi trường
    a) Cấp nước sạch cho hộ chưa có nước máy.
    b) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Nhiệm vụ 3. Phủ sóng wifi công cộng, lắp loa truyền thanh thông minh.
    III. PHÂN CÔNG VÀ TIẾN ĐỘ
    1. Phòng Y tế chủ trì nhiệm vụ 1, trừ điểm a do Trung tâm Y tế quận chủ trì.
    2. Phòng Tài nguyên và Môi trường chủ trì các nhiệm vụ 2, 3; riêng điểm a nhiệm vụ 2 do Phòng Quản lý đô thị chủ trì, nhiệm vụ 3 do Phòng Văn hóa và Thông tin chủ trì.
    3. Các nhiệm vụ 1, 2 hoàn thành trước ngày 31/12/2023, riêng điểm b nhiệm vụ 2 hoàn thành trong năm 2024.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế", "Trung tâm Y tế quận")
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "lead"].found == ("Phòng Quản lý đô thị", "Phòng Tài nguyên và Môi trường")
    assert decisions["2.7", "deadline"].found == ("2023-12-31", "2024-12-31")
    assert decisions["2.8", "lead"].found == ("Phòng Văn hóa và Thông tin",)
    assert decisions["2.8", "deadline"].reason == "missing"


def test_an_exception_without_a_word_of_its_own(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch trên địa bàn.
    2. Phủ sóng wifi công cộng, lắp loa truyền thanh thông minh.
    III. TỔ CHỨC THỰC HIỆN
    - Phòng Y tế chủ trì các nhiệm vụ 1, 2, trừ nhiệm vụ 2.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.8", "lead"].reason == "missing"


def test_a_paragraph_of_jobs_with_leads_and_times_of_their_own(decisions, plan):
    """
    Thứ nhất, về môi trường. Phòng Quản lý đô thị chủ trì nối mạng nước máy đến các tổ dân phố, làm nhà vệ sinh công cộng, xong trong năm 2024. Phòng Tài nguyên và Môi trường chủ trì xử lý dứt điểm các nơi ô nhiễm, kiểm tra, xử phạt cơ sở xả thải, hoàn thành trước 30/9/2025.
    Thứ hai, về y tế. Tiêm chủng, phòng chống dịch trên địa bàn. Phòng Y tế chủ trì, hoàn thành trong năm 2023.
    """
    leads = {t.text[:40]: [m.value.name for m in t.leads] for t in plan.tasks if t.topics.area == "2.7"}
    assert sorted(leads.values()) == [["Phòng Quản lý đô thị"], ["Phòng Tài nguyên và Môi trường"]]
    assert decisions["2.7", "deadline"].found == ("2024-12-31", "2025-09-30")
    assert len([t for t in plan.tasks if t.topics.area == "2.5"]) == 1
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
