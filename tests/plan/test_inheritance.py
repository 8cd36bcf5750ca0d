# ruff: noqa: E501  (a line of a plan is one line)
"""What belongs to a task, and which place speaks for it? (the contract's section 3)"""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"


# ------------------------------------------------------------------ 1. own text, own row


def test_a_tasks_own_words_come_first(decisions):
    """
    1. Y tế (Trung tâm Y tế quận chủ trì; hoàn thành năm 2025)
    - Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, hoàn thành trước ngày 30/6/2023.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_a_merged_cell_speaks_for_all_rows_that_it_spans(decisions):
    """
    | TT | Nội dung công việc | Cơ quan chủ trì | Thời gian hoàn thành |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | 30/6/2023 |
    | 2 | Cấp nước sạch cho hộ chưa có nước máy, phòng mặn | ^ | ^ |
    """
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-06-30",) and decisions["2.7", "deadline"].reason == "ok"


@pytest.mark.parametrize("ditto", ["-nt-", "nt", "Như trên", "- nt -", '"', "„", "″", "''", "-NT-", "-n.t-"])
def test_a_sign_that_repeats_the_cell_above(ditto, decisions):
    """
    | TT | Nội dung | Chủ trì | Thời gian |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | Quý II/2023 |
    | 2 | Cấp nước sạch cho hộ chưa có nước máy, phòng mặn | <ditto> | <ditto> |
    """
    assert decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].reason == "ok"


# ------------------------------------------------------------------ 2. lines that close a group


@pytest.mark.parametrize(
    "label",
    ["Cơ quan tham mưu, thực hiện", "Cơ quan chủ trì", "Đơn vị chủ trì", "Đơn vị thực hiện", "Cơ quan thực hiện", "Phân công thực hiện", "Chủ trì", "Trách nhiệm thực hiện", "Cơ quan, đơn vị chủ trì", "Đơn vị chủ trì tham mưu thực hiện"],
)
def test_an_assignment_line_speaks_for_the_group_above_it(label, decisions):
    """
    1. Môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    <label>: Phòng Tài nguyên và Môi trường.
    2. Y tế
    - Tiêm chủng, phòng chống dịch.
    <label>: Phòng Y tế.
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize("label", ["Thời gian thực hiện", "Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời hạn", "Tiến độ", "Hoàn thành", "Thời gian"])
def test_a_time_line_speaks_for_the_group_above_it(label, decisions):
    """
    1. Môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    - Cơ quan chủ trì: Phòng Tài nguyên và Môi trường.
    - <label>: trước 30/9/2023.
    2. Y tế
    - Tiêm chủng, phòng chống dịch.
    """
    assert decisions["2.7", "deadline"].found == ("2023-09-30",) and decisions["2.7", "deadline"].reason == "ok"
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.5", "deadline"].reason == "missing"
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_line_speaks_back_to_the_previous_one(decisions):
    """
    1. Môi trường, y tế
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    Cơ quan chủ trì: Phòng Tài nguyên và Môi trường. Thời gian: năm 2023.
    - Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Phòng Y tế. Thời gian: năm 2024.
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)
    assert decisions["2.5", "deadline"].found == ("2024-12-31",)


def test_a_line_between_headings_stops_at_its_own(decisions):
    """
    1. Y tế
    - Tiêm chủng, phòng chống dịch.
    2. Thông tin
    - Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    Cơ quan chủ trì: Phòng Văn hóa và Thông tin.
    """
    assert decisions["2.8", "lead"].found == (VHTT,)
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_line_in_brackets_after_the_group(decisions):
    """
    1. Môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    (Phòng Tài nguyên và Môi trường chủ trì; hoàn thành trong năm 2024)
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_a_sentence_on_the_two_tasks_above_it(decisions):
    """
    1. An sinh
    - Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trong năm 2022.
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    Hai việc này do Phòng Tài nguyên và Môi trường chủ trì, xong trước ngày 01/10/2023.
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-10-01",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-12-31",)


def test_one_line_for_lead_and_time_under_a_single_task(decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    Đơn vị chủ trì: Phòng LĐ-TB&XH; đơn vị phối hợp: Công an quận, UBND các phường; thời gian hoàn thành: quý IV/2023.
    2. Tiêm chủng, phòng chống dịch.
    Đơn vị chủ trì: Phòng Y tế; đơn vị phối hợp: Trung tâm Y tế quận; thời gian hoàn thành: quý I/2023.
    """
    assert decisions["2.9", "lead"].found == (LDTBXH,) and decisions["2.9", "deadline"].found == ("2023-12-31",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-03-31",)


def test_lines_with_bullets_of_their_own_under_numbered_tasks(decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    + Chủ trì: Phòng LĐ-TB&XH.
    + Phối hợp: Công an quận.
    + Thời hạn: 31/12/2023.
    2. Tiêm chủng, phòng chống dịch.
    + Chủ trì: Phòng Y tế.
    + Phối hợp: UBND các phường.
    + Thời hạn: 30/6/2022.
    """
    assert decisions["2.9", "lead"].found == (LDTBXH,) and decisions["2.9", "deadline"].found == ("2023-12-31",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-06-30",)


# ------------------------------------------------------------------ 3. headings


@pytest.mark.parametrize(
    "heading",
    [
        "2.4. Việc làm (Phòng LĐ-TB&XH chủ trì; hoàn thành năm 2025)",
        "2.4. Việc làm - Phòng LĐ-TB&XH chủ trì, hoàn thành trong năm 2025",
        "2.4. Việc làm, do Phòng Lao động - Thương binh và Xã hội chủ trì, xong trước ngày 31/12/2025:",
        "2.4. Việc làm (chủ trì: Phòng LĐTBXH; thời gian: năm 2025)",
        "2.4. Việc làm. Cơ quan chủ trì: Phòng LĐ-TB&XH. Thời gian hoàn thành: năm 2025",
    ],
)
def test_a_heading_speaks_for_what_stands_below_it(heading, decisions):
    """
    <heading>
    - Thực hiện Chương trình “Có việc làm”, dạy nghề, cho vay giải quyết việc làm cho hộ bị thu hồi đất.
    - Đối thoại tại nơi làm việc, cải thiện điều kiện làm việc, xây dựng quan hệ lao động hài hòa.
    """
    assert decisions["2.4", "coverage"].reason == "covered"
    assert decisions["2.4", "lead"].found == (LDTBXH,) and decisions["2.4", "lead"].reason == "ok"
    assert decisions["2.4", "deadline"].found == ("2025-12-31",) and decisions["2.4", "deadline"].reason == "ok"


def test_the_nearest_heading_wins(decisions):
    """
    II. NHIỆM VỤ (hoàn thành trong năm 2025)
    1. Y tế (hoàn thành trong năm 2023)
    - Tiêm chủng, phòng chống dịch.
    2. Thông tin
    - Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.8", "deadline"].found == ("2025-12-31",)


def test_a_lead_from_the_heading_and_a_time_from_the_task(decisions):
    """
    1. Môi trường (Phòng TN&MT chủ trì)
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải, xong trong quý III/2022.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn, xong trong năm 2024.
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2022-09-30", "2024-12-31")


# ------------------------------------------------------------------ 4. by number, by an agency's heading


@pytest.mark.parametrize(
    "sentence",
    [
        "Phòng Y tế chủ trì các nhiệm vụ tại mục 2.5, 2.8.",
        "Phòng Y tế chủ trì thực hiện nhiệm vụ 2.5 và 2.8 mục II.",
        "Giao Phòng Y tế chủ trì nhiệm vụ số 2.5, số 2.8.",
        "Nhiệm vụ tại các mục 2.5, 2.8: Phòng Y tế chủ trì.",
        "Phòng Y tế chủ trì, phối hợp với UBND các phường thực hiện mục 2.5 và mục 2.8.",
        "Phòng Y tế: chủ trì mục 2.5, 2.8 Phần II Kế hoạch này.",
        "Các nội dung tại mục 2.5 và 2.8 do Phòng Y tế chủ trì.",
    ],
)
def test_a_sentence_elsewhere_names_tasks_by_number(sentence, decisions):
    """
    2.5. Tiêm chủng, phòng chống dịch.
    2.7. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    2.8. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    III. TỔ CHỨC THỰC HIỆN
    1. <sentence>
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.8", "lead"].found == ("Phòng Y tế",) and decisions["2.8", "lead"].reason == "wrong"
    assert decisions["2.7", "lead"].reason == "missing"


@pytest.mark.parametrize(
    "sentence",
    ["Phòng Y tế chủ trì các nhiệm vụ từ 1 đến 3.", "Phòng Y tế chủ trì các việc số 1, 2 và 3.", "Phòng Y tế chủ trì nhiệm vụ 1-3.", "Phòng Y tế chủ trì các mục 1, 2, 3 phần II.", "Phòng Y tế chủ trì các khoản 1, 2 và 3 mục II."],
)
def test_lists_and_ranges_of_numbers(sentence, decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    3. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    4. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    III. TỔ CHỨC THỰC HIỆN
    1. <sentence>
    """
    for area in ("2.5", "2.7", "2.9"):
        assert decisions[area, "lead"].found == ("Phòng Y tế",), area
    assert decisions["2.8", "lead"].reason == "missing"


def test_letters_within_a_number_within_a_part(decisions):
    """
    1. Chăm sóc sức khỏe
    a) Nâng cấp trạm y tế phường, trang bị máy siêu âm.
    b) Tiêm chủng, phòng chống dịch.
    2. Môi trường
    a) Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    b) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Tài nguyên và Môi trường chủ trì điểm b mục 2 phần II, hoàn thành trước ngày 30/6/2023.
    2. Trung tâm Y tế quận chủ trì điểm a, b khoản 1 mục II.
    """
    assert decisions["2.5", "lead"].found == ("Trung tâm Y tế quận",) and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "missing"
    assert decisions["2.7", "deadline"].found == ("2023-06-30",) and decisions["2.7", "deadline"].reason == "missing"


def test_a_reference_to_a_number_that_supports_makes_no_lead(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Chủ trì nhiệm vụ 1 mục II.
    - Phối hợp với Phòng Tài nguyên và Môi trường thực hiện nhiệm vụ 2 mục II.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].reason == "missing"


def test_an_article_of_a_cited_document_is_no_reference(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì mua sắm theo khoản 1, 2 Điều 26 Luật Đấu thầu và mục 2 Nghị quyết số 43/2022/QH15.
    """
    assert decisions["2.7", "lead"].reason == "missing"


def test_an_agencys_heading_with_a_bullet_that_restates_the_task(decisions):
    """
    1. Tiêm vắc xin cho người dân, giám sát ca bệnh truyền nhiễm, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Ban Thường vụ Quận ủy chỉ đạo chung.
    2. Phòng Y tế:
    - Chủ trì tham mưu tiêm chủng, phòng chống dịch trên địa bàn quận.
    3. Phòng Tài nguyên và Môi trường
    - Chủ trì, phối hợp với Công an quận kiểm tra, xử lý các điểm gây ô nhiễm môi trường; xong trước 31/10/2022.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2022-10-31",)
    assert decisions["2.5", "deadline"].reason == "missing"


@pytest.mark.parametrize(
    "order",
    [
        "2. Phòng Tài nguyên và Môi trường: Chủ trì, phối hợp với UBND các phường xử lý điểm nóng ô nhiễm.",
        "2. Phòng Tài nguyên và Môi trường chủ trì, phối hợp với UBND các phường xử lý điểm nóng ô nhiễm.",
        "2. Phòng Tài nguyên và Môi trường có trách nhiệm chủ trì xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.",
        "2. Giao Phòng Tài nguyên và Môi trường chủ trì xử lý điểm nóng ô nhiễm.",
        "- Phòng Tài nguyên và Môi trường: làm đầu mối xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.",
        "2. Trách nhiệm của Phòng Tài nguyên và Môi trường: chủ trì xử lý điểm nóng ô nhiễm.",
        "2. Phân công Phòng Tài nguyên và Môi trường thực hiện việc xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.",
    ],
)
def test_heading_and_order_on_one_line(order, decisions):
    """
    1. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Các cấp ủy quán triệt Kế hoạch này.
    <order>
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "lead"].reason == "ok"


def test_a_bullet_that_starts_with_phoi_hop_makes_the_headings_agency_supporting(decisions, plan):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - Phối hợp với Phòng Văn hóa và Thông tin xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    """
    assert decisions["2.9", "lead"].reason == "missing"
    task = next(t for t in plan.tasks if t.topics.area == "2.9")
    assert [m.value.name for m in task.supporting] == [LDTBXH]


@pytest.mark.parametrize("words", ["Chủ trì các nhiệm vụ về y tế nêu trên.", "Chủ trì các nội dung thuộc lĩnh vực y tế tại Kế hoạch này.", "Chủ trì các nhiệm vụ về y tế nêu tại mục II."])
def test_a_field_refers_to_its_tasks_as_a_number_would(words, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; nâng cấp trạm y tế phường.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - <words>
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].reason == "missing"


def test_a_general_duty_without_chu_tri_assigns_nothing(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; nâng cấp trạm y tế phường.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Triển khai các nhiệm vụ thuộc lĩnh vực y tế theo chức năng, nhiệm vụ được giao.
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_heading_with_two_agencies_names_two_leads(decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế, Trung tâm Y tế quận
    - Chủ trì tiêm chủng, phòng chống dịch.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế", "Trung tâm Y tế quận")


@pytest.mark.parametrize(
    "act",
    [
        "Làm đầu mối xây dựng cơ sở dữ liệu an sinh xã hội.",
        "Tiếp nhận, thẩm định, cập nhật hồ sơ vào cơ sở dữ liệu an sinh xã hội.",
        "Làm thường trực đề án xây dựng cơ sở dữ liệu an sinh xã hội.",
        "Xây dựng, vận hành cơ sở dữ liệu an sinh xã hội; cấp mã số an sinh xã hội.",
    ],
)
def test_under_a_heading_a_concrete_act_leads(act, decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - <act>
    """
    assert decisions["2.9", "lead"].found == (LDTBXH,)


@pytest.mark.parametrize(
    "act",
    [
        "Theo dõi, đôn đốc việc xây dựng cơ sở dữ liệu an sinh xã hội.",
        "Giám sát việc xây dựng cơ sở dữ liệu an sinh xã hội.",
        "Tham gia xây dựng cơ sở dữ liệu an sinh xã hội.",
        "Hỗ trợ các phường cập nhật cơ sở dữ liệu an sinh xã hội.",
    ],
)
def test_under_a_heading_supporting_and_monitoring_lead_nothing(act, decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - <act>
    """
    assert decisions["2.9", "lead"].reason == "missing"


def test_agencies_nested_under_the_uy_ban(decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Các chi bộ, đảng bộ trực thuộc quán triệt Kế hoạch này.
    2. Ủy ban nhân dân quận
    a) Phòng Y tế
    - Chủ trì tiêm chủng, phòng chống dịch.
    b) Phòng Tài nguyên và Môi trường
    - Chủ trì xử lý điểm nóng ô nhiễm.
    3. Ủy ban Mặt trận Tổ quốc Việt Nam quận và các đoàn thể
    - Tuyên truyền, vận động nhân dân thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)


def test_orders_in_one_paragraph_under_the_uy_ban(decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Ủy ban nhân dân quận
    - Giao Phòng Y tế chủ trì tiêm chủng, phòng chống dịch.
    - Chỉ đạo Phòng Tài nguyên và Môi trường chủ trì xử lý điểm nóng ô nhiễm.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)


def test_agencies_numbered_a_level_deeper(decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phân công nhiệm vụ
    1.1. Phòng Y tế:
    a) Chủ trì tiêm chủng, phòng chống dịch.
    b) Phối hợp với Phòng Tài nguyên và Môi trường xử lý điểm nóng ô nhiễm.
    1.2. Phòng Tài nguyên và Môi trường:
    a) Chủ trì xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    2. Chế độ báo cáo
    Định kỳ báo cáo trước ngày 15/12 hằng năm.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)


# ------------------------------------------------------------------ 5. annex


def test_an_annex_row_completes_the_task_of_the_body(decisions, plan):
    """
    II. NHIỆM VỤ
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phân công cụ thể theo Phụ lục kèm theo Kế hoạch này.
    | Nơi nhận:⏎- Như trên;⏎- Lưu. | T/M BAN THƯỜNG VỤ⏎BÍ THƯ⏎⏎Trần Văn Bình |

    >PHỤ LỤC<
    >PHÂN CÔNG NHIỆM VỤ<
    | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
    | 1 | Tiêm chủng, phòng dịch | Phòng Y tế | Trung tâm Y tế | Năm 2022 |
    | 2 | Xử lý điểm nóng ô nhiễm | Phòng TN&MT | UBND các phường | Quý III/2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-09-30",)
    assert len([t for t in plan.tasks if t.counts and t.topics.area == "2.5"]) == 1


def test_an_annex_that_names_tasks_by_number_only(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phân công cụ thể theo Phụ lục kèm theo Kế hoạch này.
    | Nơi nhận:⏎- Như trên;⏎- Lưu. | T/M BAN THƯỜNG VỤ⏎BÍ THƯ⏎⏎Trần Văn Bình |

    >PHỤ LỤC<
    >PHÂN CÔNG NHIỆM VỤ<
    | Nhiệm vụ số | Cơ quan chủ trì | Thời gian |
    | 1 | Phòng Y tế | Năm 2022 |
    | 2 | Phòng TN&MT | Quý III/2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-09-30",)


def test_a_table_in_the_implementation_part_completes_the_tasks(decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phân công thực hiện
    | STT | Nội dung | Đơn vị chủ trì | Thời hạn |
    | 1 | Nhiệm vụ 1 | Phòng Y tế | 30/6/2022 |
    | 2 | Nhiệm vụ 2 | Phòng TN&MT | 30/9/2022 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2022-09-30",)


# ------------------------------------------------------------------ 6. every task


@pytest.mark.parametrize(
    "sentence",
    [
        "Các nhiệm vụ nêu trên hoàn thành trước ngày 31/12/2025.",
        "Tất cả các nhiệm vụ tại Kế hoạch này hoàn thành chậm nhất ngày 31/12/2025.",
        "Toàn bộ nhiệm vụ trong Kế hoạch phải xong trong năm 2025.",
        "Thời gian thực hiện Kế hoạch: từ năm 2022 đến năm 2025.",
        "Kế hoạch này được thực hiện từ năm 2021 đến năm 2025.",
        "Thời gian thực hiện: 2021 - 2025.",
    ],
)
def test_a_sentence_that_speaks_for_every_task(sentence, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trước ngày 30/6/2023.
    2. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông; Phòng Văn hóa và Thông tin chủ trì.
    III. TỔ CHỨC THỰC HIỆN
    1. <sentence>
    """
    assert decisions["2.8", "deadline"].found == ("2025-12-31",) and decisions["2.8", "deadline"].reason == "ok"
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_a_schedule_section_speaks_for_every_task(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    III. THỜI GIAN THỰC HIỆN
    Từ năm 2022 đến hết năm 2025.
    IV. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "deadline"].found == ("2025-12-31",)


def test_a_reporting_date_is_no_sentence_for_every_task(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban báo cáo kết quả thực hiện các nhiệm vụ nêu trên trước ngày 15/12/2022.
    """
    assert decisions["2.5", "deadline"].reason == "missing"


# ------------------------------------------------------------------ the nearer wins, silence goes outwards


def test_the_tasks_own_lead_wins_over_every_other_place(decisions):
    """
    1. Tiêm chủng, phòng chống dịch tại cộng đồng; Trung tâm Y tế quận chủ trì.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Quản lý đô thị chủ trì nhiệm vụ 1 mục II.
    2. Phòng Nội vụ
    - Chủ trì tiêm chủng, phòng chống dịch tại cộng đồng.
    """
    assert decisions["2.5", "lead"].found == ("Trung tâm Y tế quận",) and decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize("nobody", ["các cơ quan, đơn vị liên quan", "các ngành chức năng", "cơ quan chức năng", "các phòng, ban, ngành"])
def test_a_phrase_that_names_nobody_is_silence_and_the_search_goes_on(nobody, decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng, do <nobody> chủ trì.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Chủ trì tiêm chủng, phòng chống dịch.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize(
    "line",
    [
        "Phòng LĐ-TB&XH theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
        "Giao Phòng LĐ-TB&XH theo dõi, đôn đốc, tổng hợp kết quả thực hiện các nhiệm vụ nêu trên.",
        "Phòng LĐ-TB&XH chủ trì theo dõi, đôn đốc, báo cáo kết quả thực hiện Kế hoạch này.",
        "Phòng LĐ-TB&XH là cơ quan thường trực tham mưu, theo dõi việc thực hiện Kế hoạch này.",
    ],
)
def test_a_general_duty_to_monitor_is_a_third_role(line, decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. TỔ CHỨC THỰC HIỆN
    1. <line>
    """
    assert decisions["2.9", "lead"].reason == "missing"


def test_a_monitoring_column_is_no_lead(decisions):
    """
    | STT | Nhiệm vụ | Thời gian hoàn thành | Chủ trì thực hiện | Phối hợp thực hiện | Theo dõi, kiểm tra, đôn đốc |
    | 1 | Tiêm chủng, phòng chống dịch | 2023 | Phòng Y tế | UBND phường | Văn phòng Quận ủy |
    | 2 | Xử lý điểm nóng ô nhiễm | 2023 |  | UBND phường | Phòng Tài nguyên và Môi trường |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].reason == "missing"


def test_grounds_recipients_and_signature_assign_nothing_nor_does_silence(decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    Nơi nhận:
    - Phòng Lao động - Thương binh và Xã hội (chủ trì);
    - Lưu VT.
    TM. ỦY BAN NHÂN DÂN QUẬN
    """
    assert decisions["2.9", "lead"].reason == "missing"


def test_a_footnote_completes_the_sentence_that_it_stands_at(decisions):
    """
    1. Tiêm chủng, phòng chống dịch[^1] trên địa bàn quận; Phòng Y tế chủ trì.
    [^1]: Hoàn thành trước ngày 30/6/2023.
    """
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
