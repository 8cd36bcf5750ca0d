# ruff: noqa: E501  (a line of a plan is one line)
"""Plans as districts and departments write them, from head to foot; the harder forms together."""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"
DISTRICT = ("2.1", "2.2", "2.4", "2.5", "2.7", "2.8", "2.9", "2.10")


def reasons(decisions, aspect):
    return {area: decisions[area, aspect].reason for area in DISTRICT}


def test_a_party_committees_plan_in_the_directives_own_form(decisions):
    """
    I. MỤC ĐÍCH, YÊU CẦU
    - Quán triệt sâu sắc chủ trương của Thành ủy.
    II. NHIỆM VỤ
    1. Công tác tuyên truyền
    - Phổ biến Kết luận số 92-KL/TW đến từng chi bộ.
    Cơ quan tham mưu, thực hiện: Ban Tuyên giáo Quận ủy.
    2. Phát triển hệ thống chính sách xã hội
    2.1. Nâng cao đời sống người có công, người nghèo và đối tượng yếu thế trên địa bàn quận.
    - Sửa chữa nhà ở, chi trả trợ cấp ưu đãi cho người có công với cách mạng, hoàn thành trong năm 2024.
    - Hỗ trợ sinh kế cho hộ nghèo theo chuẩn nghèo đa chiều, hoàn thành trong năm 2025.
    - Mở dịch vụ trợ giúp xã hội tại cộng đồng, cứu trợ khẩn cấp khi có bão lũ, bồi dưỡng nhân viên công tác xã hội, hoàn thành năm 2023.
    - Thực hiện các đề án “5 không”, “3 có”, “4 an” và chính sách bảo trợ xã hội, hoàn thành trong năm 2025.
    Cơ quan tham mưu, thực hiện: Ủy ban nhân dân quận.
    2.2. Phát triển bảo hiểm xã hội, bảo hiểm y tế.
    - Tiếp tục thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021.
    - Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình.
    Cơ quan tham mưu, thực hiện: Bảo hiểm xã hội quận, Phòng Lao động - Thương binh và Xã hội. Thời gian: 2021 - 2025.
    2.4. Phát triển thị trường lao động.
    - Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025, cho vay giải quyết việc làm.
    - Cải thiện điều kiện làm việc, xây dựng quan hệ lao động hài hòa.
    Cơ quan tham mưu, thực hiện: Phòng Lao động - Thương binh và Xã hội.
    2.9. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội, dùng phần mềm quản lý chuyên ngành; phấn đấu hoàn thành trong năm 2025.
    Cơ quan tham mưu, thực hiện: Phòng Văn hóa và Thông tin.
    III. TỔ CHỨC THỰC HIỆN
    1. Ủy ban nhân dân quận chỉ đạo các phòng, ban xây dựng kế hoạch triển khai; định kỳ hằng năm báo cáo Ban Thường vụ Quận ủy trước ngày 30/11.
    2. Ban Tuyên giáo Quận ủy định hướng công tác tuyên truyền.
    """
    assert reasons(decisions, "coverage") == {
        "2.1": "covered", "2.2": "covered", "2.4": "covered", "2.5": "missing", "2.7": "missing", "2.8": "missing", "2.9": "covered", "2.10": "missing",
    }  # fmt: skip
    assert decisions["2.1", "lead"].found == ("UBND quận",) and decisions["2.1", "lead"].reason == "ok"
    assert decisions["2.1", "deadline"].found == ("2023-12-31", "2024-12-31", "2025-12-31")
    assert decisions["2.2", "lead"].found == ("Bảo hiểm xã hội quận", LDTBXH) and decisions["2.2", "deadline"].found == ("2025-12-31",)
    # The years in the programme's name are no deadline.
    assert decisions["2.4", "deadline"].reason == "missing" and decisions["2.4", "lead"].reason == "ok"
    assert decisions["2.9", "lead"].found == (VHTT,) and decisions["2.9", "deadline"].reason == "ok"


@pytest.mark.plan(head="Ủy ban nhân dân quận Sơn Trà", number="45/KH-UBND", issued="2022-03-04")
def test_a_peoples_committees_plan_that_assigns_only_at_the_end(decisions):
    """
    Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về chính sách xã hội, UBND quận ban hành Kế hoạch như sau:
    I. MỤC TIÊU
    - Đến năm 2025, 99% dân số tham gia bảo hiểm y tế.
    II. NỘI DUNG
    1. Nâng mức sống của người có công, hỗ trợ sửa chữa nhà ở cho gia đình liệt sĩ, thương binh.
    2. Giảm nghèo bền vững theo chuẩn đa chiều, trao phương tiện sinh kế cho hộ nghèo.
    3. Mở rộng độ bao phủ bảo hiểm y tế hộ gia đình, bảo hiểm xã hội tự nguyện trong tiểu thương các chợ.
    4. Mở sàn giao dịch việc làm, dạy nghề cho ngư dân chuyển đổi nghề, cho vay vốn tạo việc làm.
    5. Đầu tư trạm y tế phường, đưa bệnh án điện tử vào khám chữa bệnh.
    6. Kiểm soát an toàn thực phẩm tại chợ đầu mối, tiêm vắc xin phòng COVID-19.
    7. Đưa nước sạch đến khu dân cư ven biển, phòng khi nguồn nước nhiễm mặn.
    8. Giải quyết dứt điểm mùi hôi ở cửa xả ven biển, xử phạt cơ sở chế biến hải sản gây ô nhiễm.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - Là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch này, tổng hợp báo cáo UBND quận trước ngày 10/12 hằng năm.
    - Chủ trì thực hiện việc sửa nhà cho gia đình thương binh, liệt sĩ, xong trước ngày 27/7/2023.
    - Chủ trì công tác giảm nghèo, trao sinh kế cho hộ nghèo; hoàn thành trong năm 2025.
    - Tổ chức sàn giao dịch việc làm, mở lớp dạy nghề cho ngư dân.
    2. Bảo hiểm xã hội quận
    - Vận động tiểu thương, hộ gia đình tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế; mỗi quý một đợt.
    3. Phòng Y tế chủ trì, phối hợp Trung tâm Y tế quận:
    - Kiểm tra an toàn thực phẩm tại các chợ; tổ chức tiêm vắc xin phòng COVID-19 trong quý II/2022.
    - Tham mưu đầu tư trạm y tế các phường, hoàn thành trong năm 2024.
    4. Phòng Tài nguyên và Môi trường
    - Phối hợp với Công ty Cổ phần Cấp nước đưa nước sạch đến khu dân cư ven biển.
    - Chủ trì xử lý mùi hôi ở các cửa xả, kiểm tra cơ sở chế biến hải sản; xong trong quý I/2026.
    5. Phòng Tài chính - Kế hoạch: tham mưu bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách.
    6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận và các đoàn thể: tuyên truyền, vận động nhân dân thực hiện Kế hoạch này.
    7. UBND các phường: xây dựng kế hoạch của địa phương, báo cáo kết quả về UBND quận trước ngày 05/12 hằng năm.
    Trên đây là Kế hoạch thực hiện, yêu cầu các đơn vị nghiêm túc triển khai.
    """
    assert reasons(decisions, "coverage") == {
        "2.1": "partial", "2.2": "partial", "2.4": "partial", "2.5": "covered", "2.7": "covered", "2.8": "missing", "2.9": "missing", "2.10": "missing",
    }  # fmt: skip
    assert decisions["2.1", "coverage"].missing_subtasks == ("2.1.d", "2.1.e")
    assert decisions["2.1", "lead"].found == (LDTBXH,) and decisions["2.1", "lead"].reason == "ok"
    assert decisions["2.1", "deadline"].found == ("2023-07-27", "2025-12-31")
    assert decisions["2.2", "lead"].found == ("Bảo hiểm xã hội quận",) and decisions["2.2", "deadline"].reason == "recurring-only"
    assert decisions["2.4", "lead"].found == (LDTBXH,) and decisions["2.4", "deadline"].reason == "missing"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-06-30", "2024-12-31")
    assert decisions["2.7", "lead"].reason == "missing" and decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].reason == "late"


@pytest.mark.plan(head="Huyện ủy Hòa Vang", number="07-KH/HU", issued="2022-01-20")
def test_a_rural_districts_plan_with_points_and_a_time_for_all(decisions):
    """
    A. MỤC ĐÍCH
    Chăm lo an sinh cho nhân dân trong huyện.
    B. NHIỆM VỤ
    I. NHÓM CHÍNH SÁCH XÃ HỘI
    1. Người có công
    a) Chi trả trợ cấp ưu đãi, sửa nhà cho người có công; b) chăm sóc phần mộ liệt sĩ. Giao Phòng LĐTB&XH huyện chủ trì.
    2. Vùng đồng bào dân tộc thiểu số: đưa sóng viễn thông, internet, truyền thanh không dây về các thôn Tà Lang, Giàn Bí (Phòng VH-TT huyện chủ trì).
    II. NHÓM MÔI TRƯỜNG
    1. Cấp nước sạch nông thôn, làm nhà vệ sinh cho hộ nghèo - Phòng NN&PTNT chủ trì.
    2. Dẹp các điểm nóng ô nhiễm chăn nuôi, kiểm tra và xử phạt trang trại xả thải - Phòng TN&MT chủ trì.
    C. TỔ CHỨC THỰC HIỆN
    I. Các nhiệm vụ nêu tại phần B hoàn thành trước ngày 31/12/2024.
    II. Văn phòng Huyện ủy theo dõi, đôn đốc.
    """
    assert decisions["2.1", "lead"].found == (LDTBXH,)
    assert decisions["2.8", "lead"].found == (VHTT,)
    assert decisions["2.7", "lead"].reason == "wrong"
    for area in ("2.1", "2.7", "2.8"):
        assert decisions[area, "deadline"].found == ("2024-12-31",), area


@pytest.mark.plan(head="Ủy ban nhân dân thành phố Đà Nẵng⏎Sở Tài nguyên và Môi trường", number="77/KH-STNMT", issued="2022-02-25")
def test_a_departments_plan_with_units(decisions, plan):
    """
    I. NHIỆM VỤ
    | STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
    | 1 | Hoàn thiện phương án phòng mặn cho hệ thống cấp nước thành phố | Phòng Tài nguyên nước (Sở) | Công ty Cổ phần Cấp nước | Quý III/2022 |
    | 2 | Rà soát, xử lý các điểm nóng ô nhiễm; thanh tra cơ sở xả thải | Thanh tra Sở; Chi cục Bảo vệ môi trường | UBND các quận, huyện | -nt- |
    | 3 | Hướng dẫn phân loại rác tại nguồn ở khu dân cư | UBND các quận, huyện |  | Năm 2023 |
    II. TỔ CHỨC THỰC HIỆN
    1. Văn phòng Sở theo dõi, đôn đốc, tổng hợp báo cáo.
    """
    assert plan.submitter.name == "Sở Tài nguyên và Môi trường"
    assert {area for (area, _), d in decisions.items() if d.outcome != "inapplicable"} == {"2.7"}
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "lead"].reason == "wrong"
    assert "Chi cục Bảo vệ môi trường" in decisions["2.7", "lead"].found and "Thanh tra Sở" in decisions["2.7", "lead"].found
    assert decisions["2.7", "deadline"].found == ("2022-09-30", "2023-12-31")


def test_assignment_columns_in_a_second_table(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải.
    3. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    III. PHÂN CÔNG VÀ TIẾN ĐỘ
    | Cơ quan | Nhiệm vụ được giao | Thời hạn |
    | Phòng Y tế | Mục 1 | 30/6/2022 |
    | Phòng Tài nguyên và Môi trường | Mục 2 | 30/9/2022 |
    | Phòng Lao động - Thương binh và Xã hội | Mục 3 | 31/12/2022 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2022-09-30",)
    assert decisions["2.9", "lead"].found == (LDTBXH,) and decisions["2.9", "deadline"].found == ("2022-12-31",)


def test_the_same_agency_leads_here_and_supports_there(decisions):
    """
    II. NHIỆM VỤ
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    2. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa và Thông tin
    - Chủ trì phủ wifi công cộng, nâng cấp truyền thanh cơ sở.
    - Phối hợp với Phòng Lao động - Thương binh và Xã hội xây dựng cơ sở dữ liệu an sinh xã hội.
    2. Phòng Lao động - Thương binh và Xã hội
    - Phối hợp với Sở Lao động - Thương binh và Xã hội cấp mã số an sinh xã hội.
    - Chủ trì, phối hợp với Phòng Văn hóa và Thông tin xây dựng cơ sở dữ liệu an sinh xã hội.
    """
    assert decisions["2.8", "lead"].found == (VHTT,)
    assert decisions["2.9", "lead"].found == (LDTBXH,)


def test_the_heading_owner_only_supports_whatever_name_stands_nearest(decisions):
    """
    II. NHIỆM VỤ
    1. Hỗ trợ người lao động và người dân gặp khó khăn do đại dịch COVID-19.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Tài chính - Kế hoạch
    - Phối hợp với Phòng Lao động - Thương binh và Xã hội tham mưu UBND quận hỗ trợ người lao động gặp khó khăn do đại dịch COVID-19.
    """
    assert "Phòng Tài chính - Kế hoạch" not in decisions["2.10", "lead"].found


def test_exclusions_beside_tasks(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế: tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm. Việc đầu tư trạm y tế không thuộc phạm vi Kế hoạch này.
    2. Việc làm: thực hiện Chương trình “Có việc làm”, cho vay giải quyết việc làm. Quan hệ lao động: sẽ xây dựng kế hoạch riêng sau.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "coverage"].missing_subtasks == ("2.5.a",)
    assert decisions["2.4", "coverage"].missing_subtasks == ("2.4.b",)


def test_a_table_of_indicators_is_no_task(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    2. Các chỉ tiêu cần đạt
    | TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023 |
    | 1 | Tỷ lệ dân số tham gia bảo hiểm y tế, bảo hiểm xã hội tự nguyện | % | 95 | 97 |
    | 2 | Tỷ lệ hộ dân dùng nước sạch trong sinh hoạt hằng ngày | % | 99 | 100 |
    """
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.7", "coverage"].reason == "missing"


def test_orders_to_the_wards_beside_the_lead(decisions):
    """
    II. NHIỆM VỤ
    1. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải. Phòng Tài nguyên và Môi trường chủ trì; UBND các phường tổ chức thực hiện trên địa bàn. Hoàn thành quý IV/2022.
    III. TỔ CHỨC THỰC HIỆN
    1. UBND các phường: tuyên truyền, vận động nhân dân thực hiện Kế hoạch này.
    """
    assert decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].reason == "ok"


def test_leads_in_passive_and_inverted_sentences(decisions):
    """
    II. NHIỆM VỤ
    1. Việc tiêm chủng, phòng chống dịch được giao cho Phòng Y tế chủ trì, hoàn thành trước 30/6/2022.
    2. Chủ trì việc xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải là Phòng Tài nguyên và Môi trường; xong quý III/2022.
    3. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông: trách nhiệm thuộc Phòng Văn hóa và Thông tin, thời hạn 31/12/2022.
    4. Cơ sở dữ liệu an sinh xã hội do Phòng LĐ-TB&XH xây dựng, vận hành; đưa vào sử dụng từ quý I/2023, hoàn thiện trong năm 2024.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2022-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2022-09-30",)
    assert decisions["2.8", "lead"].found == (VHTT,) and decisions["2.8", "deadline"].found == ("2022-12-31",)
    assert decisions["2.9", "lead"].found == (LDTBXH,) and decisions["2.9", "deadline"].found == ("2024-12-31",)


def test_a_nested_agency_list_with_one_head_word(decisions):
    """
    II. NHIỆM VỤ
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội.
    Cơ quan chủ trì: Các phòng: Lao động - Thương binh và Xã hội, Văn hóa và Thông tin.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.9", "lead"].found == (LDTBXH, VHTT)


def test_unusual_spelling_and_case(decisions):
    """
    II. NHIỆM VỤ
    1. TIÊM CHỦNG, PHÒNG CHỐNG DỊCH, KIỂM TRA AN TOÀN THỰC PHẨM; PHÒNG Y TẾ CHỦ TRÌ, HOÀN THÀNH QUÍ II/2022.
    2. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội; Phòng Lao động – Thương binh & Xã hội chủ trì, hoàn thành trước ngày 30-6-2023.
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].reason == "ok" and decisions["2.5", "deadline"].found == ("2022-06-30",)
    assert decisions["2.9", "lead"].reason == "ok" and decisions["2.9", "deadline"].found == ("2023-06-30",)


def test_time_groups_as_headings(decisions):
    """
    II. NHIỆM VỤ
    1. Các nhiệm vụ hoàn thành trong năm 2022
    a) Tiêm chủng, phòng chống dịch (Phòng Y tế).
    b) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải (Phòng Tài nguyên và Môi trường).
    2. Các nhiệm vụ hoàn thành trong giai đoạn 2022 - 2025
    a) Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội (Phòng Lao động - Thương binh và Xã hội).
    3. Các nhiệm vụ thường xuyên
    a) Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông (Phòng Văn hóa và Thông tin).
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "deadline"].found == ("2022-12-31",)
    assert decisions["2.9", "deadline"].found == ("2025-12-31",)
    assert decisions["2.8", "deadline"].reason == "recurring-only"


def test_a_name_alone_in_brackets_after_a_task_is_who_does_it(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch (Phòng Y tế).
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải (Phòng Tài nguyên và Môi trường, quý II/2022).
    III. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2022-06-30",)


def test_an_annex_with_group_rows_and_the_decisions_foot(decisions):
    """
    | ỦY BAN NHÂN DÂN⏎QUẬN THANH KHÊ⏎Số: 512/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Thanh Khê, ngày 18 tháng 3 năm 2022 |
    >QUYẾT ĐỊNH<
    >Về việc ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW<
    CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN
    Căn cứ Luật Tổ chức chính quyền địa phương;
    QUYẾT ĐỊNH:
    Điều 1. Ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW trên địa bàn quận.
    Điều 2. Chánh Văn phòng HĐND và UBND quận, Trưởng phòng Y tế, Chủ tịch UBND các phường chịu trách nhiệm thi hành Quyết định này./.
    | Nơi nhận:⏎- Như Điều 2. | TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎Lê Tự Gia |

    >KẾ HOẠCH<
    >Thực hiện Kết luận số 92-KL/TW<
    >(Kèm theo Quyết định số 512/QĐ-UBND ngày 18/3/2022)<
    I. MỤC TIÊU
    Mọi người dân đều được chăm lo.
    II. NHIỆM VỤ
    Nhiệm vụ và phân công cụ thể theo Phụ lục kèm theo.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng đôn đốc chung.
    >PHỤ LỤC<
    >NHIỆM VỤ CỤ THỂ (Kèm theo Kế hoạch)<
    | TT | Nhiệm vụ | Chủ trì | Thời gian (năm 2023) |
    | I | Y TẾ | < | < |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Quý II |
    | II | MÔI TRƯỜNG | < | < |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | Quý III |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-09-30",)
