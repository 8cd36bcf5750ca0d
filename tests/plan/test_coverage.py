# ruff: noqa: E501  (a line of a plan is one line)
"""Does the plan address what the directive asks? (the contract's section 2)"""

from __future__ import annotations

import pytest


def test_an_area_is_covered_when_all_its_subtasks_are_addressed(decisions):
    """
    2.7. Môi trường
    a) Lắp đường ống nước sạch cho các hộ ven biển, chuẩn bị phương án khi nguồn nước nhiễm mặn.
    b) Xử lý dứt điểm các điểm nóng ô nhiễm, thanh tra và xử phạt cơ sở xả thải.
    """
    assert (decisions["2.7", "coverage"].outcome, decisions["2.7", "coverage"].reason) == ("passed", "covered")
    assert decisions["2.7", "coverage"].missing_subtasks == ()


def test_an_area_of_which_one_subtask_is_left_out_is_partly_covered(decisions):
    """
    2.7. Môi trường
    a) Xử lý dứt điểm các điểm nóng ô nhiễm, thanh tra và xử phạt cơ sở xả thải.
    """
    assert (decisions["2.7", "coverage"].outcome, decisions["2.7", "coverage"].reason) == ("failed", "partial")
    assert decisions["2.7", "coverage"].missing_subtasks == ("2.7.a",)
    assert decisions["2.7", "coverage"].severity == "warning"


def test_a_gap_is_one_failure(decisions):
    """
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    """
    assert (decisions["2.9", "coverage"].outcome, decisions["2.9", "coverage"].reason) == ("failed", "missing")
    assert decisions["2.9", "coverage"].severity == "error"
    for aspect in ("lead", "deadline"):
        assert (decisions["2.9", aspect].outcome, decisions["2.9", aspect].reason) == ("untested", "not-covered")


def test_a_finding_about_absence_says_where_we_looked(decisions):
    """
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    """
    assert "II" in decisions["2.9", "coverage"].message.vi
    assert "1 nhiệm vụ" in decisions["2.9", "coverage"].message.vi


def test_every_decision_shows_the_words_as_written_and_where(decisions):
    """
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm; Phòng Y tế chủ trì, xong trước ngày 30/6/2023.
    """
    coverage = decisions["2.5", "coverage"].evidence[0]
    assert coverage.text.startswith("Tiêm chủng, phòng chống dịch") and coverage.where == "II.1"
    assert decisions["2.5", "lead"].evidence[0].text == "Phòng Y tế"
    assert "30/6/2023" in decisions["2.5", "deadline"].evidence[0].text


def test_meaning_decides_not_the_number(decisions):
    """
    2.5. Kêu gọi đầu tư xây dựng nhà ở xã hội cho công nhân, người thu nhập thấp.
    2.7. Phủ wifi công cộng, nâng cấp đài truyền thanh ứng dụng công nghệ thông tin - viễn thông ở các khu dân cư.
    """
    assert decisions["2.5", "coverage"].reason == "missing"
    assert decisions["2.7", "coverage"].reason == "missing"
    assert decisions["2.8", "coverage"].reason == "covered"


def test_a_plan_may_reorder_merge_and_rephrase(decisions):
    """
    1. Số hóa hồ sơ người hưởng trợ cấp, lập cơ sở dữ liệu an sinh xã hội dùng chung và cấp mã số an sinh xã hội cho từng hộ.
    2. Bắc nước máy về thôn còn dùng giếng, trữ nước ngọt phòng khi nước sông nhiễm mặn; xóa các điểm nóng về rác thải, xử phạt cơ sở gây ô nhiễm.
    """
    assert decisions["2.9", "coverage"].reason == "covered"
    assert decisions["2.7", "coverage"].reason == "covered"


def test_a_district_need_not_raise_the_standard_allowances(decisions):
    """
    1. Chi trả kịp thời trợ cấp ưu đãi người có công với cách mạng, sửa nhà cho gia đình thương binh, liệt sĩ.
    2. Hỗ trợ sinh kế cho hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều.
    3. Mở thêm dịch vụ trợ giúp xã hội tại cộng đồng, cứu trợ khẩn cấp khi có bão lũ, bồi dưỡng nhân viên công tác xã hội.
    4. Thực hiện các đề án thành phố “5 không”, “3 có”, “4 an” và chính sách bảo trợ xã hội.
    """
    assert decisions["2.1", "coverage"].reason == "covered"


@pytest.mark.plan(head="Ủy ban nhân dân thành phố Đà Nẵng⏎Sở Lao động - Thương binh và Xã hội", number="33/KH-SLĐTBXH")
def test_a_department_may_be_faulted_for_the_standard_allowances(decisions):
    """
    1. Chi trả kịp thời trợ cấp ưu đãi người có công với cách mạng, sửa nhà cho gia đình thương binh, liệt sĩ.
    2. Hỗ trợ sinh kế cho hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều.
    3. Mở thêm dịch vụ trợ giúp xã hội tại cộng đồng, cứu trợ khẩn cấp khi có bão lũ, bồi dưỡng nhân viên công tác xã hội.
    4. Thực hiện các đề án thành phố “5 không”, “3 có”, “4 an” và chính sách bảo trợ xã hội.
    """
    assert decisions["2.1", "coverage"].reason == "partial"
    assert decisions["2.1", "coverage"].missing_subtasks == ("2.1.a",)


@pytest.mark.parametrize(
    "line",
    [
        "Tổ chức thực hiện Kế hoạch số 72-KH/TU của Ban Thường vụ Thành ủy ở từng chi bộ.",
        "Tiếp tục thực hiện Nghị quyết số 03-NQ/TU về tăng cường lãnh đạo công tác BHXH, BHYT.",
        "Đưa chỉ tiêu phát triển BHXH, BHYT vào nghị quyết của từng chi bộ, gắn trách nhiệm của cấp ủy.",
    ],
)
def test_the_party_documents_on_insurance_are_carried_out_by_name_or_by_the_party_organisations_duties(line, decisions):
    """
    1. <line>
    2. Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
    """
    assert decisions["2.2", "coverage"].reason == "covered"


def test_insurance_without_the_party_documents_is_partly_covered(decisions):
    """
    1. Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
    """
    assert decisions["2.2", "coverage"].missing_subtasks == ("2.2.a",)


# ------------------------------------------------------------------ what is no task


def test_grounds_purpose_situation_and_targets_cover_nothing(decisions):
    """
    Căn cứ Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy về công tác BHXH, BHYT;
    I. ĐẶC ĐIỂM TÌNH HÌNH
    Năm 2020 quận đã xây dựng cơ sở dữ liệu an sinh xã hội cho 3 phường.
    II. MỤC ĐÍCH, YÊU CẦU
    - Tạo việc làm cho lao động yếu thế, nâng chất lượng quan hệ lao động.
    III. MỤC TIÊU
    - Đến năm 2025, 95% dân số tham gia bảo hiểm y tế.
    - 100% hộ dùng nước sạch, không còn điểm nóng ô nhiễm.
    IV. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    V. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban tổ chức thực hiện Kế hoạch này.
    """
    for area in ("2.2", "2.4", "2.7", "2.9"):
        assert decisions[area, "coverage"].reason == "missing", area
    assert decisions["2.5", "coverage"].reason == "partial"


def test_targets_inside_the_task_part_stay_targets(decisions):
    """
    I. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP
    1. Mục tiêu
    - Đến năm 2025, 95% dân số tham gia bảo hiểm y tế, mở rộng bảo hiểm xã hội tự nguyện.
    2. Nhiệm vụ, giải pháp
    - Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    II. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.5", "coverage"].reason == "partial"


@pytest.mark.parametrize(
    "line",
    [
        "Kế hoạch của Thành ủy yêu cầu xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.",
        "Kết luận số 92-KL/TW đã chỉ rõ sự cần thiết của cơ sở dữ liệu an sinh xã hội.",
        "Ban Thường vụ Thành ủy xác định xây dựng cơ sở dữ liệu an sinh xã hội là khâu đột phá.",
        "Việc xây dựng cơ sở dữ liệu an sinh xã hội không thuộc phạm vi Kế hoạch này.",
        "Cơ sở dữ liệu an sinh xã hội: quận chưa triển khai nội dung này.",
        "Cơ sở dữ liệu an sinh xã hội: UBND quận sẽ xây dựng kế hoạch riêng sau.",
        "Năm 2020, quận đã cập nhật 12.000 hồ sơ vào cơ sở dữ liệu an sinh xã hội.",
        "[nội dung về cơ sở dữ liệu an sinh xã hội]",
        "…",
    ],
)
def test_a_sentence_that_recalls_excludes_or_holds_a_place_is_no_task(line, decisions):
    """
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    2. <line>
    """
    assert decisions["2.9", "coverage"].reason == "missing"


def test_an_exclusion_is_shown_as_what_came_nearest(decisions):
    """
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    2. Việc xây dựng cơ sở dữ liệu an sinh xã hội không thuộc phạm vi Kế hoạch này.
    """
    assert "không thuộc phạm vi" in decisions["2.9", "coverage"].evidence[0].text


def test_a_heading_with_nothing_under_it_covers_nothing(decisions):
    """
    1. Y tế
    - Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    2. Cơ sở dữ liệu an sinh xã hội
    3. Việc làm
    - Thực hiện Chương trình “Có việc làm” cho hộ bị thu hồi đất.
    """
    assert decisions["2.9", "coverage"].reason == "missing"
    assert decisions["2.4", "coverage"].reason == "partial"


def test_a_table_row_whose_content_cells_are_empty_covers_nothing(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch, an toàn thực phẩm | Phòng Y tế | 2023 |
    | **CƠ SỞ DỮ LIỆU AN SINH XÃ HỘI** | < | < | < |
    | 2 | … | Phòng Lao động - Thương binh và Xã hội | 2023 |
    | 3 |  |  |  |
    """
    assert decisions["2.9", "coverage"].reason == "missing"
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize(
    "line",
    [
        "Phòng Y tế: triển khai các nhiệm vụ thuộc lĩnh vực y tế.",
        "Phòng Y tế: báo cáo kết quả thực hiện Kế hoạch này trước ngày 15/12 hằng năm.",
        "Phòng Y tế: bố trí kinh phí phòng chống dịch, khám chữa bệnh theo phân cấp ngân sách.",
        "Phòng Y tế: theo dõi, đôn đốc việc thực hiện Kế hoạch này về y tế, khám chữa bệnh.",
        "Phòng Y tế: Phối hợp với Sở Y tế tiêm chủng, phòng chống dịch trên địa bàn.",
    ],
)
def test_general_duties_and_mere_support_cover_nothing(line, decisions):
    """
    1. Thực hiện Chương trình “Có việc làm” cho hộ bị thu hồi đất.
    III. TỔ CHỨC THỰC HIỆN
    1. <line>
    """
    assert decisions["2.5", "coverage"].reason == "missing"


def test_a_bullet_under_an_agencys_heading_that_commits_it_to_concrete_content_is_a_task(decisions):
    """
    1. Thực hiện Chương trình “Có việc làm” cho hộ bị thu hồi đất.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Tổ chức tiêm vắc xin cho người già yếu tại nhà, kiểm tra an toàn thực phẩm ở bếp ăn tập thể, xong trong quý III/2023.
    """
    assert decisions["2.5", "coverage"].reason == "partial"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-09-30",)


def test_a_bullet_that_restates_a_task_is_the_same_task(plan, decisions):
    """
    1. Tiêm chủng, phòng chống dịch bệnh trên địa bàn quận, hoàn thành trong năm 2023.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Chủ trì công tác tiêm chủng, phòng chống dịch bệnh.
    """
    assert [t.text for t in plan.tasks if t.counts and t.topics.area == "2.5"] == ["Tiêm chủng, phòng chống dịch bệnh trên địa bàn quận, hoàn thành trong năm 2023."]
    assert decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.5", "deadline"].reason == "ok"


def test_one_passing_clause_within_a_task_of_another_area_covers_nothing(decisions):
    """
    1. Dạy nghề, tạo việc làm cho nông dân bị thu hồi đất, cho vay vốn giải quyết việc làm, nhắc chủ cơ sở đóng bảo hiểm cho thợ.
    """
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.4", "coverage"].reason == "partial"


@pytest.mark.parametrize("subtasks", ["2.3", "2.6"])
@pytest.mark.plan(scope=("all",))
def test_an_area_without_dashes_is_covered_or_missing_never_partial(subtasks, decisions):
    """
    1. Kêu gọi đầu tư xây dựng nhà ở xã hội cho công nhân, người thu nhập thấp.
    """
    assert decisions["2.6", "coverage"].reason == "covered"
    assert decisions["2.3", "coverage"].reason == "missing"


def test_the_head_counts_as_addressed_when_a_subtask_is(decisions):
    """
    1. Nâng cấp trạm y tế phường, trang bị máy siêu âm, lập hồ sơ sức khỏe điện tử.
    2. Kiểm tra an toàn thực phẩm, tiêm chủng, phòng chống dịch COVID-19.
    """
    assert decisions["2.5", "coverage"].reason == "covered"


def test_the_head_alone_is_partial(decisions):
    """
    1. Nâng cao chất lượng khám chữa bệnh, chăm sóc sức khỏe nhân dân.
    """
    assert decisions["2.5", "coverage"].reason == "partial"


def test_what_stands_only_in_the_recipients_and_the_signature_is_no_task(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Nơi nhận:
    - Bảo hiểm xã hội quận (để thực hiện việc mở rộng bảo hiểm y tế);
    - Phòng Lao động - Thương binh và Xã hội (để xây dựng cơ sở dữ liệu an sinh xã hội);
    TM. BAN THƯỜNG VỤ
    """
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.9", "coverage"].reason == "missing"
