# ruff: noqa: E501  (a line of a plan is one line)
"""Forms that are rarer and read the same: lines above a group, years of a section, persons, quarters as columns."""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"


def test_an_assignment_line_above_the_group(decisions):
    """
    1. Môi trường
    Cơ quan chủ trì: Phòng Tài nguyên và Môi trường. Thời gian hoàn thành: năm 2023.
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    2. Y tế
    Cơ quan chủ trì: Phòng Y tế. Thời gian hoàn thành: năm 2024.
    - Tiêm chủng, phòng chống dịch.
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-12-31",)


def test_lines_after_each_lettered_point(decisions):
    """
    1. Môi trường
    a) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Chủ trì: Phòng Tài nguyên và Môi trường.
    Phối hợp: Công an quận.
    Sản phẩm: Báo cáo hằng quý.
    Thời gian: năm 2023.
    b) Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    Chủ trì: Ủy ban nhân dân quận.
    Thời gian: năm 2024.
    c) Phân loại rác thải tại nguồn, dọn bãi rác tự phát.
    """
    assert decisions["2.7", "lead"].found == (TNMT, "UBND quận")
    assert decisions["2.7", "deadline"].found == ("2023-12-31", "2024-12-31")
    assert decisions["2.7", "lead"].reason == "missing" and decisions["2.7", "deadline"].reason == "missing"


def test_the_year_of_a_sections_heading(decisions):
    """
    II. NHIỆM VỤ NĂM 2023
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, hoàn thành trong quý II.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì, xong trước ngày 30/9.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "deadline"].found == ("2023-09-30",)


def test_a_footnote_names_the_lead(decisions):
    """
    1. Tiêm chủng, phòng chống dịch trên địa bàn quận.[^1]
    [^1]: Phòng Y tế chủ trì, hoàn thành trong quý III/2022.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2022-09-30",)


def test_one_body_leads_everything(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì.
    III. TỔ CHỨC THỰC HIỆN
    1. Ủy ban nhân dân quận chủ trì thực hiện tất cả các nhiệm vụ nêu trên, hoàn thành trong năm 2024.
    """
    assert decisions["2.5", "lead"].found == ("UBND quận",)
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.5", "deadline"].found == ("2024-12-31",)


@pytest.mark.parametrize("heading", ["1. PHÒNG Y TẾ", "1. Trách nhiệm của Phòng Y tế", "1. Đối với Phòng Y tế:", "1. Giao Phòng Y tế:", "a) Phòng Y tế quận:", "1. Phòng Y tế có trách nhiệm:", "Phòng Y tế:", "**Phòng Y tế**", "- Phòng Y tế:", "1. Đề nghị Phòng Y tế", "1. Phòng Y tế (cơ quan thường trực)"])
def test_an_agencys_heading_in_many_forms(heading, decisions):
    """
    1. Tiêm vắc xin cho người dân, giám sát ca bệnh truyền nhiễm, phòng chống dịch tại cộng đồng.
    III. TỔ CHỨC THỰC HIỆN
    <heading>
    + Chủ trì tham mưu tiêm chủng, phòng chống dịch trên địa bàn quận, xong trong năm 2023.
    + Báo cáo kết quả trước ngày 15/12 hằng năm.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Đồng chí Phó Chủ tịch UBND quận", "UBND quận"),
        ("Đ/c Trưởng phòng Y tế", "Phòng Y tế"),
        ("Trưởng Phòng Y tế quận Hải Châu", "Phòng Y tế"),
        ("Giám đốc Trung tâm Y tế quận", "Trung tâm Y tế quận"),
        ("Chủ tịch UBND quận", "UBND quận"),
    ],
)
def test_a_post_stands_for_its_body(value, name, decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Đơn vị chủ trì: <value>.
    """
    assert decisions["2.5", "lead"].found == (name,)
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize("header", ["TT | Việc cần làm | Đơn vị | Năm hoàn thành", "TT | Việc cần làm | Ai làm | Bao giờ xong", "TT | Phần việc | Cơ quan | Kết thúc", "TT | Nội dung | Người phụ trách | Hạn chót"])
def test_plain_words_as_headers(header, decisions):
    """
    | <header> |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


def test_the_table_stands_under_the_heading_of_its_field(decisions):
    """
    II. NHIỆM VỤ
    1. Lĩnh vực y tế
    | TT | Nội dung | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2022 |
    2. Lĩnh vực môi trường
    | TT | Nội dung | Chủ trì | Thời gian |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | 2023 |
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)


def test_a_table_of_assignments_under_each_agency(decisions):
    """
    II. NHIỆM VỤ
    1. Phòng Y tế
    | TT | Nội dung | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | 2022 |
    2. Phòng Tài nguyên và Môi trường
    | TT | Nội dung | Thời gian |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | 2023 |
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-12-31",)


def test_agencies_as_group_rows(decisions):
    """
    II. NHIỆM VỤ
    | TT | Nội dung | Thời gian | Ghi chú |
    | I | PHÒNG Y TẾ | < | < |
    | 1 | Tiêm chủng, phòng chống dịch | 2022 |  |
    | II | PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG | < | < |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | 2023 |  |
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)


def test_the_lead_column_stands_first(decisions):
    """
    | Đơn vị chủ trì | Nhiệm vụ | Thời hạn |
    | Phòng Y tế | Tiêm chủng, phòng chống dịch | 30/6/2022 |
    | Phòng TN&MT | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | 30/9/2022 |
    | ^ | Cấp nước sạch cho hộ chưa có nước máy | 31/12/2022 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2022-09-30", "2022-12-31")


def test_a_wrapped_cell_is_one_task_and_one_name(plan, decisions):
    """
    | TT | Nhiệm vụ | Cơ quan⏎chủ trì | Thời gian⏎hoàn thành |
    | 1 | Xây dựng cơ sở dữ liệu an sinh⏎xã hội, cấp mã số an sinh xã hội | Phòng Lao động -⏎Thương binh⏎và Xã hội | Quý⏎IV/2023 |
    """
    assert len(plan.tasks) == 1
    assert decisions["2.9", "lead"].found == (LDTBXH,)
    assert decisions["2.9", "deadline"].found == ("2023-12-31",)


def test_the_rest_by_another_agency(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    3. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì nhiệm vụ 1.
    2. Các nhiệm vụ còn lại giao Ủy ban nhân dân quận chủ trì.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("UBND quận",)
    assert decisions["2.9", "lead"].found == ("UBND quận",)


def test_a_ward_by_name_alone_is_wrong(decisions):
    """
    1. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; UBND phường Thuận Phước chủ trì.
    """
    assert decisions["2.7", "lead"].reason == "wrong"


def test_a_bullet_that_names_the_time_of_the_task_it_restates(decisions):
    """
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Quý II/2022: chủ trì tiêm chủng, phòng chống dịch.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2022-06-30",)


def test_the_time_of_a_section_by_number(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Nhiệm vụ tại mục 1 hoàn thành trong năm 2022; nhiệm vụ tại mục 2 hoàn thành trước ngày 30/6/2024.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-06-30",)


def test_supporters_before_the_lead_in_one_sentence(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; phối hợp với Công an quận và UBND các phường, do Phòng Y tế chủ trì, xong trong năm 2022.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)


def test_an_agency_as_the_object_of_the_task_is_no_lead(decisions):
    """
    1. Nâng cấp Trung tâm Y tế quận, trang bị máy siêu âm cho trạm y tế phường.
    2. Tuyên truyền cho công nhân các công ty về quan hệ lao động hài hòa, cải thiện điều kiện làm việc.
    """
    assert decisions["2.5", "lead"].reason == "missing"
    assert decisions["2.4", "lead"].reason == "missing"


def test_quarters_as_columns(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Năm 2023 | < | < | < |
    | ^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | x | x |  |  |
    """
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_the_same_task_under_two_numbers_is_judged_once_each(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, hoàn thành năm 2022.
    2. Kiểm tra an toàn thực phẩm; Phòng Kinh tế chủ trì, hoàn thành năm 2022.
    """
    assert decisions["2.5", "lead"].reason == "wrong"
    assert "Phòng Kinh tế" in decisions["2.5", "lead"].message.vi


def test_dates_of_documents_in_the_time_column(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Theo Quyết định số 1441/QĐ-UBND ngày 25/9/2022 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | Quý II/2023 (Kế hoạch số 2084/KH-UBND ngày 06/11/2021) |
    """
    assert decisions["2.5", "deadline"].reason == "missing"
    assert decisions["2.7", "deadline"].found == ("2023-06-30",)


def test_a_weekly_bulletin_is_no_time(decisions):
    """
    1. Phát triển viễn thông, công nghệ thông tin; đưa thông tin về vùng đồng bào dân tộc qua bản tin truyền thanh hằng tuần. Phòng Văn hóa và Thông tin chủ trì.
    """
    assert decisions["2.8", "deadline"].reason == "missing"


def test_a_plan_of_every_year_is_a_time_whoever_makes_it(decisions):
    """
    1. Triển khai Chương trình “Có việc làm”, cho vay vốn tạo việc làm, xây dựng quan hệ lao động hài hòa; thực hiện theo kế hoạch hằng năm của quận.
    """
    assert decisions["2.4", "deadline"].reason == "recurring-only"


def test_a_body_that_nobody_registered_in_brackets_at_the_end(decisions):
    """
    1. Phát triển viễn thông, công nghệ thông tin; đưa thông tin về vùng đồng bào dân tộc (Trung tâm Chuyển đổi số nông thôn Hòa Vang).
    """
    assert decisions["2.8", "lead"].reason == "unknown-agency"


def test_a_deed_before_the_money_for_it_is_a_duty(decisions):
    """
    1. Chi trả chế độ cho người có công; sửa chữa nhà ở của gia đình có công, xong trong năm 2025.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - Chủ trì giải quyết chế độ người có công, tham mưu UBND quận phân bổ kinh phí sửa chữa nhà cho gia đình có công.
    2. Phòng Y tế
    - Chủ trì sửa chữa, bổ sung thiết bị các trạm y tế.
    """
    assert decisions["2.1", "lead"].found == ("Phòng Lao động - Thương binh và Xã hội",)
