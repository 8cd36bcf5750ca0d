# ruff: noqa: E501  (a line of a plan is one line)
"""Leads and times that stand far from their tasks: by articles and points, in schedules, for what is left."""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"


def test_chapters_and_articles(decisions):
    """
    Chương I
    NHỮNG QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
    1. Kế hoạch này quy định nhiệm vụ, cơ quan chủ trì và thời hạn.
    Chương II
    NHIỆM VỤ
    Điều 2. Y tế
    1. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    2. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Điều 3. Môi trường
    1. Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải.
    Chương III
    CƠ QUAN CHỦ TRÌ VÀ THỜI HẠN
    Điều 4. Cơ quan chủ trì
    1. Trung tâm Y tế quận chủ trì thực hiện khoản 1 Điều 2; Phòng Y tế chủ trì thực hiện khoản 2 Điều 2.
    2. Phòng Tài nguyên và Môi trường chủ trì thực hiện Điều 3.
    Điều 5. Thời hạn
    1. Đối với Điều 2: khoản 1 hoàn thành trước ngày 31 tháng 12 năm 2024; khoản 2 hoàn thành trong quý II năm 2022.
    2. Đối với Điều 3: hoàn thành trong năm 2023.
    """
    assert decisions["2.5", "lead"].reason == "ok" and set(decisions["2.5", "lead"].found) == {"Phòng Y tế", "Trung tâm Y tế quận"}
    assert decisions["2.5", "deadline"].found == ("2022-06-30", "2024-12-31")
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-12-31",)


def test_points_one_after_the_other(decisions):
    """
    1. Lĩnh vực y tế
    a) Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    b) Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    2. Lĩnh vực thông tin, dữ liệu
    a) Phủ sóng wifi, lắp màn hình thông tin, loa thông minh ở khu dân cư.
    b) Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh cho người thụ hưởng.
    III. THỜI HẠN
    1. Năm 2022: Quý II: hoàn thành nội dung tại điểm b mục 1; Quý IV: hoàn thành điểm a mục 2.
    2. Năm 2024: hoàn thành điểm a mục 1, điểm b mục 2.
    IV. PHÂN CÔNG
    1. Phòng Y tế: chủ trì các nhiệm vụ về y tế nêu trên. Trung tâm Y tế quận phối hợp.
    2. Phòng Văn hóa và Thông tin: chủ trì điểm a mục 2, điểm b mục 2.
    """
    assert decisions["2.5", "deadline"].found == ("2022-06-30", "2024-12-31") and decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.8", "deadline"].found == ("2022-12-31",) and decisions["2.8", "lead"].found == (VHTT,)
    assert decisions["2.9", "deadline"].found == ("2024-12-31",) and decisions["2.9", "lead"].found == (VHTT,)


def test_a_schedule_of_years_and_quarters(decisions):
    """
    Khoản 1. Y tế
    a) Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    b) Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Khoản 2. Môi trường
    Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải.
    III. TIẾN ĐỘ
    | Năm | Quý | Nội dung phải hoàn thành |
    | 2022 | II | Điểm b khoản 1 |
    |  | IV | Khoản 2 |
    | 2024 | I | Các điểm a khoản 1 |
    """
    assert decisions["2.5", "deadline"].found == ("2022-06-30", "2024-03-31")
    assert decisions["2.7", "deadline"].found == ("2022-12-31",)


def test_what_is_left_goes_to_the_agency_of_the_heading(decisions):
    """
    1. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    2. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh.
    3. Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    Chủ trì các nhiệm vụ 1 và 2.
    2. Phòng Tài chính - Kế hoạch
    Chủ trì các nhiệm vụ còn lại thuộc Phần II; tham mưu bố trí kinh phí.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài chính - Kế hoạch",) and decisions["2.7", "lead"].reason == "wrong"


def test_what_the_other_points_leave_is_the_sections(decisions):
    """
    1. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    2. Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế chủ trì nhiệm vụ 1.
    2. Ủy ban nhân dân quận chủ trì các nhiệm vụ còn lại tại Mục II mà điểm 1 nêu trên chưa giao cơ quan chủ trì.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("UBND quận",) and decisions["2.7", "lead"].reason == "ok"


def test_a_general_time_with_tasks_kept_out_of_it(decisions):
    """
    1. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    2. Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    3. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh.
    III. MỐC THỜI GIAN
    - Quý II/2023: hoàn thành nhiệm vụ 1.
    Các nhiệm vụ khác chưa có mốc nêu trên hoàn thành trước ngày 31/10/2025, trừ nhiệm vụ 3 đã ghi ở Mục II triển khai theo tiến độ của thành phố.
    """
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "deadline"].found == ("2025-10-31",)
    assert decisions["2.9", "deadline"].reason == "missing"


def test_a_condition_said_of_the_very_task_keeps_it_out_of_the_general_time(decisions):
    """
    1. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    2. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh.
    III. THỜI GIAN
    Các nhiệm vụ tại Phần II hoàn thành trước ngày 31/12/2025. Nhiệm vụ 2 triển khai sau khi có hướng dẫn của Trung ương.
    """
    assert decisions["2.5", "deadline"].reason == "ok"
    assert decisions["2.9", "deadline"].reason == "missing"


def test_projects_with_money_and_time_on_one_line(decisions):
    """
    Chương trình thành phần 1: Y tế
    Dự án 1.1: Năng lực khám, chữa bệnh
    Hoạt động: nâng cấp trạm y tế, đưa kỹ thuật mới vào khám bệnh, lập hồ sơ sức khỏe điện tử.
    Cơ quan chủ trì: Trung tâm Y tế quận. Cơ quan phối hợp: Phòng Y tế.
    Nguồn vốn: đầu tư công. Thời gian: hoàn thành trong năm 2024.
    Dự án 1.2: Phòng bệnh
    Hoạt động: tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Cơ quan chủ trì: Phòng Y tế. Cơ quan phối hợp: UBND các phường.
    Nguồn vốn: sự nghiệp. Thời gian: hoàn thành trước ngày 30/6/2022.
    """
    assert decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.5", "deadline"].found == ("2022-06-30", "2024-12-31")


def test_a_line_for_a_numbered_group(decisions):
    """
    1. Y tế
    a) Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh.
    b) Tiêm chủng, phòng chống dịch bệnh.
    Chủ trì mục 1: Trưởng phòng Y tế. Phối hợp: 7 phường. Xong: quý IV/2024.
    2. Môi trường
    Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Chủ trì mục 2: Trưởng phòng Tài nguyên và Môi trường. Xong: quý I/2023.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-03-31",)


def test_who_advises_leads(decisions):
    """
    1. Nhận thức rằng giảm nghèo phải khắc phục nhiều chiều thiếu hụt về học vấn và thu nhập, Phòng Lao động - Thương binh và Xã hội tham mưu UBND quận trao sinh kế cho từng hộ nghèo, hoàn thành trong năm 2024.
    2. Giúp hộ nghèo theo chuẩn đa chiều, giao mỗi hội viên khá kèm một hộ. Phòng Lao động - Thương binh và Xã hội chủ trì, xong trong năm 2025.
    """
    assert decisions["2.1", "lead"].reason == "ok" and decisions["2.1", "lead"].found == (LDTBXH,)


def test_crosses_below_every_year(decisions):
    """
    | Số | Nhiệm vụ | Chủ trì | 2022 | 2023 | Hằng năm |
    | 1 | Tiêm chủng, phòng chống dịch bệnh ở các phường | Phòng Y tế |  |  | x |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | x | x |  |
    """
    assert decisions["2.5", "deadline"].reason == "recurring-only"
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)


def test_a_cell_with_a_title_and_lettered_tasks(decisions):
    """
    | Số | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Nước sạch, môi trường⏎a) Cấp nước máy, xây nhà vệ sinh cho hộ chưa có nước sạch.⏎b) Xử lý điểm nóng ô nhiễm, phạt nghiêm hành vi xả thải. | a) UBND quận⏎b) Phòng Tài nguyên và Môi trường | a) 2026⏎b) Năm 2025 |
    | 2 | Nguồn lực⏎a) Hỗ trợ người lao động gặp khó khăn vì COVID-19.⏎b) Kiểm tra, giám sát việc thực hiện chính sách xã hội. | a) UBND quận⏎b) Phòng Tài chính - Kế hoạch | a) Quý II/2022 |
    """
    assert decisions["2.7", "deadline"].reason == "ok" and set(decisions["2.7", "deadline"].found) == {"2026-12-31", "2025-12-31"}
    assert decisions["2.10", "lead"].reason == "ok" and decisions["2.10", "deadline"].reason == "missing"


@pytest.mark.plan(head="Đảng bộ TP Đà Nẵng⏎Quận ủy Sơn Trà", number="31-KH/QU")
def test_a_person_who_looks_after_a_field_heads_duties(decisions):
    """
    1. Thăm hỏi, giải quyết chế độ, sửa nhà cho người có công, gia đình liệt sĩ; xong trong năm 2024.
    III. TRÁCH NHIỆM
    1. Đồng chí Phó Chủ tịch UBND quận phụ trách văn hóa - xã hội
    - Chủ trì việc thăm hỏi, giải quyết chế độ và sửa nhà cho gia đình chính sách.
    2. Đồng chí Trưởng phòng Y tế
    - Phối hợp khám sức khỏe cho người có công.
    """
    assert decisions["2.1", "lead"].found == ("UBND quận",) and decisions["2.1", "lead"].reason == "ok"
