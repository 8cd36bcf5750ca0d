# ruff: noqa: E501  (a line of a plan is one line)
"""Which columns and rows has a task table? Real tables have groups, merged cells, repeated and double headers."""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
ANNEX = {"preamble": "Ban hành kèm theo kế hoạch này bảng phân công sau:"}


@pytest.mark.parametrize(
    "header",
    [
        "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian dự kiến hoàn thành",
        "STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành",
        "STT | Nhiệm vụ, giải pháp | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện",
        "TT | Nội dung/nhiệm vụ | Chủ trì | Phối hợp | Thời hạn",
        "Số TT | Nội dung công việc | Đơn vị chủ trì thực hiện | Phối hợp thực hiện | Tiến độ",
        "Stt | Công việc | Trách nhiệm thực hiện | Cơ quan, đơn vị phối hợp | Thời gian",
        "TT | Đầu việc | Đơn vị được giao chủ trì | Đơn vị tham gia | Hạn hoàn thành",
        "TT | Nội dung | Phân công | Phối hợp | Mốc thời gian",
        "TT | Hoạt động | Đơn vị/cá nhân phụ trách | Hỗ trợ | Thời gian",
        "TT | Nhiệm vụ cụ thể | Cơ quan tham mưu, thực hiện | Cơ quan liên quan | Lộ trình",
    ],
)
def test_column_headers_of_real_plans(header, decisions):
    """
    | <header> |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Phòng Nội vụ | Quý II/2023 |
    """
    assert decisions["2.5", "coverage"].reason == "partial"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


@pytest.mark.plan(**ANNEX)
def test_a_plan_that_is_only_a_table(decisions, plan):
    """
    BẢNG PHÂN CÔNG NHIỆM VỤ
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2023 |
    | 2 | Cấp nước sạch cho hộ chưa có nước máy | Phòng TN&MT | 2024 |
    | 3 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | 2025 |
    """
    assert decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "deadline"].found == ("2024-12-31", "2025-12-31")
    assert [t.at.row for t in plan.tasks] == [1, 2, 3]


def test_extra_columns_do_not_disturb(decisions):
    """
    | STT | Nhiệm vụ | Sản phẩm | Thời gian hoàn thành | Chủ trì thực hiện | Phối hợp thực hiện | Nguồn kinh phí | Ghi chú |
    | 1 | Tiêm chủng, phòng chống dịch | Báo cáo năm 2027 | Tháng 6/2023 | Phòng Y tế | Phòng Nội vụ | Chi thường xuyên | Sở Y tế hướng dẫn |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_group_rows_over_the_whole_width(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | I | LĨNH VỰC Y TẾ | < | < |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2023 |
    | II | LĨNH VỰC MÔI TRƯỜNG | < | < |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | 2024 |
    | 2 | Cấp nước sạch cho hộ chưa có nước máy | Phòng TN&MT | 2025 |
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "deadline"].found == ("2024-12-31", "2025-12-31")


def test_a_group_row_may_assign(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | I. Môi trường (Phòng Tài nguyên và Môi trường chủ trì, hoàn thành năm 2024) | < | < | < |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải |  |  |
    | 2 | Cấp nước sạch cho hộ chưa có nước máy |  | 2023 |
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-12-31", "2024-12-31")


def test_chu_tri_and_phoi_hop_in_one_cell(decisions):
    """
    | TT | Nội dung | Cơ quan chủ trì, phối hợp | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Chủ trì: Phòng Y tế⏎Phối hợp: Phòng Nội vụ, UBND các phường | Quý II/2023 |
    | 2 | Cấp nước sạch cho hộ chưa có nước máy | Phòng TN&MT chủ trì, phối hợp với Phòng Quản lý đô thị | Quý III/2023 |
    | 3 | Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội | Phòng LĐ-TB&XH (chủ trì); Công an quận (phối hợp) | Quý IV/2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.9", "lead"].found == (LDTBXH,)


def test_two_header_rows(decisions):
    """
    | TT | Nhiệm vụ | Cơ quan, đơn vị | < | Thời gian |
    | ^ | ^ | Chủ trì | Phối hợp | ^ |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Phòng Nội vụ | 2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


def test_a_row_that_numbers_the_columns(decisions, plan):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | (1) | (2) | (3) | (4) |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2023 |
    """
    assert [t.text for t in plan.tasks] == ["Tiêm chủng, phòng chống dịch"]
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


def test_a_header_repeated_on_every_page(plan, decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2023 |
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 2 | Nâng cấp trạm y tế phường, lập hồ sơ sức khỏe điện tử | Phòng Y tế | 2024 |
    """
    assert [t.label for t in plan.tasks] == ["1", "2"]
    assert decisions["2.5", "deadline"].found == ("2023-12-31", "2024-12-31")


def test_years_as_columns(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | 2022 | 2023 | 2024 | 2025 |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | x | x |  |  |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT |  |  | X |  |
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_years_below_a_common_header(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện | < | < |
    | ^ | ^ | ^ | Năm 2022 | Năm 2023 | Năm 2024 |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | ✓ | ✓ |  |
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


def test_several_tasks_in_one_cell(plan, decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.⏎- Cấp nước sạch cho hộ chưa có nước máy. | Phòng TN&MT | 2023 |
    """
    assert [t.text for t in plan.tasks] == ["Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.", "Cấp nước sạch cho hộ chưa có nước máy."]
    assert decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)


def test_a_task_split_over_two_rows(plan):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng | Phòng Y tế | 2023 |
    |  | chống dịch ở các khu dân cư |  |  |
    """
    assert len([t for t in plan.tasks if t.counts]) == 1


def test_a_collective_lead_is_silence(decisions):
    """
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Các phòng, ban, ngành | 2023 |
    """
    assert decisions["2.5", "lead"].reason == "missing"
    assert decisions["2.5", "lead"].found == ()


def test_a_lead_cell_that_points_to_a_document_is_silence(decisions):
    """
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Theo phân công tại Quyết định số 1441/QĐ-UBND | 2023 |
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_several_leads_in_a_cell(decisions):
    """
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế; Trung tâm Y tế quận | 2023 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT⏎Phòng Kinh tế | 2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế", "Trung tâm Y tế quận") and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "lead"].found == ("Phòng Kinh tế", TNMT) and decisions["2.7", "lead"].reason == "wrong"


def test_names_with_dashes_commas_and_va_are_not_split(decisions):
    """
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội | Phòng Lao động, Thương binh và Xã hội, Phòng Văn hóa và Thông tin | 2023 |
    """
    assert decisions["2.9", "lead"].found == (LDTBXH, "Phòng Văn hóa và Thông tin")


def test_a_column_of_inspected_agencies_is_no_lead(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    | STT | Đơn vị được kiểm tra | Thời gian kiểm tra |
    | 1 | Phòng Y tế | 10/2022 |
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_budget_table_is_no_task_table(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    | TT | Hạng mục | Kinh phí (triệu đồng) |
    | 1 | Xây dựng cơ sở dữ liệu an sinh xã hội | 200 |
    | 2 | Nâng cấp truyền thanh | 300 |
    """
    assert decisions["2.9", "coverage"].reason == "missing"


def test_task_cards(decisions):
    """
    | Nhiệm vụ 1 | Tiêm chủng, phòng chống dịch ở các khu dân cư |
    | Cơ quan chủ trì | Phòng Y tế |
    | Cơ quan phối hợp | UBND các phường |
    | Thời gian hoàn thành | 30/6/2023 |

    | Nhiệm vụ 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải |
    | Cơ quan chủ trì | Phòng Tài nguyên và Môi trường |
    | Thời gian hoàn thành | 30/9/2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-09-30",)


def test_a_merged_time_cell_beside_unmerged_leads(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2022 - 2024 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | ^ |
    | 3 | Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội | Phòng LĐ-TB&XH | ^ |
    """
    for area in ("2.5", "2.7", "2.9"):
        assert decisions[area, "deadline"].found == ("2024-12-31",), area


def test_an_empty_cell_is_no_repetition(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2022 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải |  |  |
    """
    assert decisions["2.7", "lead"].reason == "missing"
    assert decisions["2.7", "deadline"].reason == "missing"


def test_a_tick_under_the_leads_name(decisions):
    """
    | TT | Thời gian | Nội dung | Đơn vị/cá nhân phụ trách |
    | 1 | Quý I/2023 | Tiêm chủng, phòng chống dịch | Trưởng phòng Y tế |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-03-31",)


def test_three_dates_in_one_cell(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Xây dựng kế hoạch: 01/2023; kiểm tra: 6/2023; tổng kết: 11/2023 |
    """
    assert decisions["2.5", "deadline"].found == ("2023-11-30",)


def test_a_table_without_a_number_column(decisions):
    """
    | Nội dung | Đơn vị chủ trì | Hoàn thành |
    | Tiêm chủng, phòng chống dịch | Phòng Y tế | Tháng 6/2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_evidence_of_a_row_names_table_and_row(plan):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2023 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | 2023 |
    """
    assert [t.where for t in plan.tasks] == ["II, bảng 1, dòng 1", "II, bảng 1, dòng 2"]


def test_a_note_beside_a_row_times_it_or_takes_it_out(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời hạn | Ghi chú |
    | 1 | Tiêm chủng, phòng chống dịch, nâng cấp trạm y tế | Phòng Y tế | | Xong trước 15/12/2023 |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | 30/6/2024 | Kinh phí theo Quyết định số 3015/QĐ-UBND ngày 10/11/2021 |
    | 3 | Xây dựng cơ sở dữ liệu an sinh xã hội | Phòng Lao động - Thương binh và Xã hội | | Không thực hiện trong Kế hoạch này |
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-15",)
    assert decisions["2.7", "deadline"].found == ("2024-06-30",)
    assert decisions["2.9", "coverage"].reason == "missing"


def test_crosses_under_parts_of_years(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Quý trong năm 2023 | < | < | < | Năm 2024 | < |
    | ^ | ^ | ^ | I | II | III | IV | 6 tháng đầu | 6 tháng cuối |
    | 1 | Tiêm chủng, phòng chống dịch, nâng cấp trạm y tế | Phòng Y tế | | x | | | | |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | | | | | x | |
    | 3 | Xây dựng cơ sở dữ liệu an sinh xã hội | Phòng Lao động - Thương binh và Xã hội | | | x | | | |
    """
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "deadline"].found == ("2024-06-30",)
    assert decisions["2.9", "deadline"].found == ("2023-09-30",)


def test_headings_in_three_rows(decisions):
    """
    | TT | Nhiệm vụ | Trách nhiệm | < | Tiến độ | < | < |
    | ^ | ^ | Chủ trì | Phối hợp | Năm hoàn thành | < | Ghi chú |
    | ^ | ^ | ^ | ^ | 2023 | 2024 | ^ |
    | 1 | Tiêm chủng, phòng chống dịch, nâng cấp trạm y tế | Phòng Y tế | Phòng Nội vụ | x | | |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | | | x | |
    | 3 | Xây dựng cơ sở dữ liệu an sinh xã hội | Phòng Lao động - Thương binh và Xã hội | | | | Thường xuyên |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)
    assert decisions["2.9", "deadline"].reason == "recurring-only"


def test_titles_across_a_table_whose_cells_bear_labels(decisions):
    """
    | Về y tế | < | < | < |
    | 1 | Tiêm chủng, phòng chống dịch, nâng cấp trạm y tế | Chủ trì: Phòng Y tế⏎Phối hợp: UBND các phường | Năm 2023 |
    | Về môi trường | < | < | < |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Chủ trì: Phòng Tài nguyên và Môi trường | 30/11/2025 |
    |   | Cấp nước sạch cho các khu dân cư, dự trữ nước ngọt | ^ | Tháng 10/2024 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "deadline"].found == ("2024-10-31", "2025-11-30")


def test_who_and_when_in_one_cell_by_letter(decisions):
    """
    | Nội dung | Phân công (thời gian) | Ghi chú |
    | 1. Bảo hiểm xã hội, bảo hiểm y tế⏎a) Đưa chỉ tiêu BHXH, BHYT theo Nghị quyết số 03-NQ/TU vào nghị quyết của chi bộ.⏎b) Tăng người tham gia BHXH tự nguyện, BHYT hộ gia đình. | a) Ban Thường vụ Quận ủy (quý I/2022)⏎b) Bảo hiểm xã hội quận (theo chỉ tiêu thành phố giao) | |
    | 2. Thông tin⏎Ứng dụng công nghệ thông tin, viễn thông ở phường; bảng tin số cho người dân. | Phòng Văn hóa và Thông tin (thường xuyên) | |
    """
    assert set(decisions["2.2", "lead"].found) == {"Ban Thường vụ Quận ủy", "Bảo hiểm xã hội quận"} and decisions["2.2", "lead"].reason == "ok"
    assert decisions["2.2", "deadline"].reason == "missing"
    assert decisions["2.8", "lead"].reason == "ok" and decisions["2.8", "deadline"].reason == "recurring-only"


def test_lead_and_time_answer_dash_by_dash(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Người có công, giảm nghèo, trợ giúp xã hội:⏎- Sửa chữa nhà ở của người có công.⏎- Thực hiện chương trình giảm nghèo đa chiều. | - Phòng Lao động - Thương binh và Xã hội⏎- Phòng Kinh tế | - Quý II/2024⏎- Năm 2023 |
    | 2 | Y tế:⏎- Nâng cấp trạm y tế.⏎- Tiêm chủng, phòng chống dịch, an toàn thực phẩm. | Phòng Y tế | - Tháng 01/2021⏎- Năm 2023 |
    """
    assert set(decisions["2.1", "lead"].found) == {"Phòng Lao động - Thương binh và Xã hội", "Phòng Kinh tế"}
    assert decisions["2.1", "deadline"].found == ("2023-12-31", "2024-06-30")
    assert decisions["2.5", "deadline"].reason == "past" and decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.9", "coverage"].reason == "missing"


def test_crosses_for_tasks_by_number_within_their_cell(decisions):
    """
    III. NHIỆM VỤ
    1. Y tế
    a) Cải tạo trạm y tế; ứng dụng hồ sơ sức khỏe điện tử.
    b) Tiêm nhắc lại vắc-xin COVID-19, xử lý cơ sở ăn uống không bảo đảm vệ sinh.
    2. Việc làm
    a) Cho vay vốn tạo việc làm theo Chương trình “Có việc làm”.
    b) Cải thiện môi trường làm việc, thúc đẩy thương lượng tập thể.
    IV. PHÂN CÔNG
    Mục 1 Phần III do các cơ quan liên quan thực hiện theo chức năng.
    V. LỊCH TRIỂN KHAI
    Dấu X đặt tại cột của thời điểm phải hoàn thành; việc làm quanh năm đánh dấu ở cột “Thường xuyên”.
    | Nội dung (Phần III) | Quý IV/2022 | Năm 2024 | Thường xuyên |
    | 1.a. Trạm y tế | | X | |
    | 1.b. Phòng dịch | | | X |
    | 2.a. Cho vay | X | | |
    | 2.b. Quan hệ lao động | | | X |
    """
    assert decisions["2.5", "deadline"].reason == "ok" and decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.4", "deadline"].found == ("2022-12-31",)


def test_a_sign_that_repeats_the_agency_above_beside_numbers(decisions):
    """
    III. NHIỆM VỤ
    1. Cải tạo trạm y tế; tiêm chủng, phòng chống dịch.
    2. Cho vay vốn tạo việc làm; cải thiện quan hệ lao động.
    3. Mở rộng người tham gia bảo hiểm xã hội tự nguyện.
    IV. PHÂN CÔNG
    | Cơ quan | Chủ trì nhiệm vụ số | Thời hạn |
    | Phòng Y tế | 1 | 2023 |
    | Phòng Lao động - Thương binh và Xã hội | 2 | 2024 |
    | -nt- | 3 | 2025 |
    """
    assert decisions["2.2", "lead"].found == ("Phòng Lao động - Thương binh và Xã hội",)
    assert decisions["2.2", "deadline"].found == ("2025-12-31",)


def test_a_row_that_titles_and_assigns_those_below_it(decisions):
    """
    | TT | Nội dung | Cơ quan chủ trì | Thời hạn |
    | I | Y tế | Phòng Y tế | 30/11/2024 |
    | 1 | Nâng cấp trạm y tế, triển khai kỹ thuật mới, bệnh án điện tử | | |
    | 2 | Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm | | |
    | II | Việc làm | Phòng Lao động - Thương binh và Xã hội | |
    | 1 | Cho vay vốn tạo việc làm theo Chương trình “Có việc làm” | | Năm 2023 |
    | 2 | Cải thiện điều kiện lao động, quan hệ lao động | | Năm 2025 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-11-30",)
    assert decisions["2.4", "lead"].reason == "ok" and decisions["2.4", "deadline"].found == ("2023-12-31", "2025-12-31")


def test_agency_and_day_on_both_sides_of_a_slash(decisions):
    """
    | TT | Nội dung | Chủ trì / Thời hạn |
    | 1 | Nâng cấp trạm y tế, tiêm chủng, phòng chống dịch | Phòng Y tế / 30/11/2024 |
    | 2 | Cho vay vốn tạo việc làm; cải thiện quan hệ lao động | Phòng Lao động - Thương binh và Xã hội / năm 2025 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-11-30",)
    assert decisions["2.4", "deadline"].found == ("2025-12-31",)


def test_a_time_for_the_tasks_of_one_field_is_not_for_all(decisions):
    """
    II. NHIỆM VỤ
    1. Nâng cấp trạm y tế, tiêm chủng, phòng chống dịch.
    2. Cho vay vốn tạo việc làm; cải thiện quan hệ lao động.
    III. TỔ CHỨC THỰC HIỆN
    Tất cả các nhiệm vụ thuộc lĩnh vực y tế hoàn thành trước 30/11/2024.
    """
    assert decisions["2.5", "deadline"].found == ("2024-11-30",)
    assert decisions["2.4", "deadline"].reason == "missing"


def test_a_control_that_nobody_used_names_nobody(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời hạn |
    | 1 | Nâng cấp trạm y tế, tiêm chủng, phòng chống dịch | Chọn đơn vị. | Chọn ngày hoàn thành |
    | 2 | Cho vay vốn tạo việc làm; cải thiện quan hệ lao động | Phòng Lao động - Thương binh và Xã hội | năm 2025 |
    """
    assert decisions["2.5", "lead"].reason == "missing" and decisions["2.5", "deadline"].reason == "missing"


def test_quarters_whose_numbers_a_scan_lost(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Quý trong năm 2023 | < | < | < | Ghi chú |
    | ^ | ^ | ^ | 1 | Hi | | | ^ |
    | 1 | Nâng cấp trạm y tế, tiêm chủng, phòng chống dịch | Phòng Y tế | | | X | | |
    | 2 | Cho vay vốn tạo việc làm; cải thiện quan hệ lao động | Phòng Lao động - Thương binh và Xã hội | | X | | | |
    """
    assert decisions["2.5", "deadline"].found == ("2023-09-30",)
    assert decisions["2.4", "deadline"].found == ("2023-06-30",)
