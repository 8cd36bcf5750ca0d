# ruff: noqa: E501  (a line of a plan is one line)
"""Who answers for a task, and may he? (the contract's section 4)"""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
DEPARTMENT = {"head": "Ủy ban nhân dân thành phố Đà Nẵng⏎Sở Y tế", "number": "118/KH-SYT"}
CITY = {"head": "Thành ủy Đà Nẵng⏎Ban cán sự đảng Ủy ban nhân dân thành phố", "number": "09-KH/BCSĐ"}


@pytest.mark.parametrize(
    "assigned",
    [
        "Phòng Y tế chủ trì",
        "Phòng Y tế chủ trì, phối hợp với Phòng Nội vụ",
        "giao Phòng Y tế chủ trì",
        "phân công Phòng Y tế thực hiện",
        "do Phòng Y tế chủ trì, Phòng Nội vụ phối hợp",
        "Phòng Y tế là cơ quan chủ trì",
        "Phòng Y tế chịu trách nhiệm chính",
        "Phòng Y tế làm đầu mối",
        "cơ quan tham mưu, thực hiện: Phòng Y tế",
        "đơn vị thực hiện: Phòng Y tế; phối hợp: Phòng Nội vụ",
        "UBND quận chỉ đạo Phòng Y tế chủ trì",
        "Phòng Y tế tham mưu UBND quận",
        "Trưởng phòng Y tế chịu trách nhiệm",
        "đồng chí Trưởng phòng Y tế chủ trì",
        "Ngành Y tế chủ trì",
        "Phòng Y tế quận Hải Châu chủ trì",
        "chủ trì: Phòng Y tế",
        "Phòng Nội vụ phối hợp với Phòng Y tế, trong đó Phòng Y tế chủ trì",
    ],
)
def test_the_lead_is_who_answers_for_the_task(assigned, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; <assigned>.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize(
    "assigned",
    [
        "phối hợp với Phòng Y tế",
        "có sự tham gia của Phòng Y tế",
        "Phòng Y tế phối hợp",
        "đơn vị phối hợp: Phòng Y tế",
        "Phòng Y tế có trách nhiệm phối hợp",
        "Phòng Y tế hỗ trợ",
        "báo cáo Phòng Y tế",
        "theo hướng dẫn của Phòng Y tế",
        "[Chọn cơ quan chủ trì]",
        "cơ quan chủ trì: …",
        "các cơ quan, đơn vị liên quan chủ trì",
        "các ngành chức năng thực hiện",
        "cơ quan chủ trì: theo chức năng, nhiệm vụ được giao",
    ],
)
def test_who_helps_or_nobody_leaves_the_lead_missing(assigned, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; <assigned>.
    """
    assert decisions["2.5", "lead"].reason == "missing"
    assert decisions["2.5", "lead"].found == ()


def test_a_phrase_that_names_nobody_is_said(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; các cơ quan, đơn vị liên quan chủ trì.
    """
    assert "các cơ quan, đơn vị liên quan" in decisions["2.5", "lead"].message.vi.lower()


def test_two_names_on_the_directives_own_label_are_two_leads(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan tham mưu, thực hiện: Phòng Y tế, Trung tâm Y tế quận.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế", "Trung tâm Y tế quận")
    assert decisions["2.5", "lead"].reason == "ok"


def test_several_leads_are_right_only_if_all_are(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan tham mưu, thực hiện: Phòng Y tế, Phòng Nội vụ.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Nội vụ", "Phòng Y tế")
    assert decisions["2.5", "lead"].reason == "wrong"


@pytest.mark.parametrize(
    ("assigned", "name"),
    [
        ("Phó Chủ tịch UBND quận phụ trách văn xã chịu trách nhiệm", "UBND quận"),
        ("UBND quận chủ trì", "UBND quận"),
        ("Uỷ ban nhân dân quận chủ trì", "UBND quận"),
        ("Ban Thường vụ Quận ủy chủ trì", "Ban Thường vụ Quận ủy"),
        ("Quận ủy chủ trì", "Quận ủy"),
        ("Phòng Y tế chủ trì", "Phòng Y tế"),
        ("Trung tâm Y tế quận chủ trì", "Trung tâm Y tế quận"),
        ("TTYT quận chủ trì", "Trung tâm Y tế quận"),
    ],
)
def test_right_leads_of_a_district(assigned, name, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; <assigned>.
    """
    assert decisions["2.5", "lead"].found == (name,)
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize(
    ("assigned", "name"),
    [
        ("Phòng Quản lý đô thị chủ trì", "Phòng Quản lý đô thị"),
        ("Phòng Y tế quận Sơn Trà chủ trì", "Phòng Y tế"),
        ("Trung tâm Y tế quận Thanh Khê chủ trì", "Trung tâm Y tế quận"),
        ("Sở Y tế chủ trì", "Sở Y tế"),
        ("UBND các phường chủ trì", "UBND phường"),
        ("Hội Chữ thập đỏ quận chủ trì", "Hội Chữ thập đỏ quận"),
        ("Công an quận chủ trì", "Công an quận"),
        ("Ban Tuyên giáo Quận ủy chủ trì", "Ban Tuyên giáo Quận ủy"),
        ("Văn phòng HĐND và UBND quận chủ trì", "Văn phòng HĐND và UBND quận"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam quận chủ trì", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"),
        ("MTTQ quận chủ trì", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"),
        ("Ngân hàng Chính sách xã hội chủ trì", "Ngân hàng Chính sách xã hội"),
        ("Quận đoàn chủ trì", "Quận Đoàn"),
        ("Thành ủy chủ trì", "Thành ủy"),
        ("UBND thành phố chủ trì", "UBND thành phố"),
        ("Bộ Y tế chủ trì", "Bộ Y tế"),
    ],
)
def test_wrong_leads_of_a_district(assigned, name, decisions):
    """
    1. Tiêm chủng, phòng chống dịch; <assigned>.
    """
    assert decisions["2.5", "lead"].reason == "wrong"
    assert [found.lower() for found in decisions["2.5", "lead"].found] == [name.lower()]


def test_another_districts_agency_is_said_to_be_elsewhere(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Trung tâm Y tế quận Thanh Khê chủ trì.
    """
    assert decisions["2.5", "lead"].reason == "wrong"
    assert "Thanh Khê" in decisions["2.5", "lead"].message.vi
    assert decisions["2.5", "lead"].evidence[0].text == "Trung tâm Y tế quận Thanh Khê"


@pytest.mark.parametrize("name", ["Trung tâm Điều phối Phúc lợi Sông Hàn", "Phòng Phúc lợi và Đời sống", "Ban Chuyển đổi xanh"])
def test_a_name_that_the_register_does_not_know(name, decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: <name>.
    """
    assert (decisions["2.5", "lead"].outcome, decisions["2.5", "lead"].reason) == ("cantTell", "unknown-agency")
    assert decisions["2.5", "lead"].found == (name,)
    assert decisions["2.5", "lead"].severity == "warning"


def test_wards_beside_a_right_lead_do_not_matter(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Phòng Y tế, UBND các phường.
    """
    assert decisions["2.5", "lead"].reason == "ok"
    assert "Phòng Y tế" in decisions["2.5", "lead"].found and len(decisions["2.5", "lead"].found) == 2


@pytest.mark.parametrize(
    ("task", "area", "lead"),
    [
        ("Hỗ trợ sinh kế cho hộ nghèo theo chuẩn nghèo đa chiều", "2.1", "Phòng LĐ-TB&XH"),
        ("Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế", "2.2", "Bảo hiểm xã hội quận"),
        ("Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế", "2.2", "BHXH quận"),
        ("Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế", "2.2", "Phòng LĐTBXH"),
        ("Thực hiện Chương trình “Có việc làm”, cho vay giải quyết việc làm", "2.4", "Phòng Lao động, Thương binh và Xã hội"),
        ("Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải", "2.7", "Phòng TN&MT"),
        ("Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông", "2.8", "Phòng VH-TT"),
        ("Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông", "2.8", "Phòng Văn hoá và Thông tin"),
        ("Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội", "2.9", "Phòng Văn hóa và Thông tin"),
        ("Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội", "2.9", "Phòng LĐ - TB và XH"),
        ("Hỗ trợ người lao động gặp khó khăn do đại dịch COVID-19", "2.10", "Phòng TC-KH"),
        ("Hỗ trợ người lao động gặp khó khăn do đại dịch COVID-19", "2.10", "Phòng Tài chính - Kế hoạch"),
    ],
)
def test_competent_at_the_district(task, area, lead, decisions):
    """
    1. <task>; <lead> chủ trì.
    """
    assert decisions[area, "lead"].reason == "ok"


@pytest.mark.parametrize(
    ("task", "area", "lead"),
    [
        ("Hỗ trợ sinh kế cho hộ nghèo theo chuẩn nghèo đa chiều", "2.1", "Phòng Nội vụ"),
        ("Hỗ trợ sinh kế cho hộ nghèo theo chuẩn nghèo đa chiều", "2.1", "Phòng Quản lý đô thị"),
        ("Phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế", "2.2", "Phòng Y tế"),
        ("Thực hiện Chương trình “Có việc làm”, cho vay giải quyết việc làm", "2.4", "Hội Nông dân quận"),
        ("Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải", "2.7", "Phòng Kinh tế"),
        ("Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội", "2.9", "Phòng Tư pháp"),
        ("Hỗ trợ người lao động gặp khó khăn do đại dịch COVID-19", "2.10", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"),
    ],
)
def test_not_competent_at_the_district(task, area, lead, decisions):
    """
    1. <task>; <lead> chủ trì.
    """
    assert decisions[area, "lead"].reason == "wrong"


def test_the_front_may_lead_the_mobilising_part(decisions):
    """
    1. Vận động cộng đồng, doanh nghiệp đóng góp giúp người nghèo, khuyến khích hộ khó khăn tự vươn lên;
          Ủy ban Mặt trận Tổ quốc Việt Nam quận chủ trì.
    """
    assert decisions["2.10", "lead"].reason == "ok"


def test_another_mass_organisation_may_not(decisions):
    """
    1. Vận động cộng đồng, doanh nghiệp đóng góp giúp người nghèo, khuyến khích hộ khó khăn tự vươn lên; Hội Liên hiệp Phụ nữ quận chủ trì.
    """
    assert decisions["2.10", "lead"].reason == "wrong"


def test_the_urban_division_may_lead_housing_for_people_with_merit(decisions):
    """
    1. Sửa chữa nhà ở cho người có công với cách mạng; Phòng Quản lý đô thị chủ trì.
    """
    assert decisions["2.1", "lead"].reason == "ok"


@pytest.mark.plan(head="Huyện ủy Hòa Vang", number="07-KH/HU")
def test_the_same_in_the_rural_district(decisions):
    """
    1. Sửa chữa nhà ở cho người có công với cách mạng; Phòng Kinh tế và Hạ tầng chủ trì.
    2. Tiêm chủng, phòng chống dịch; UBND huyện chỉ đạo Trung tâm Y tế huyện chủ trì.
    3. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Ban Thường vụ Huyện ủy chủ trì.
    """
    assert decisions["2.1", "lead"].reason == "ok"
    assert decisions["2.5", "lead"].found == ("Trung tâm Y tế huyện",) and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "lead"].found == ("Ban Thường vụ Huyện ủy",) and decisions["2.7", "lead"].reason == "ok"


# ------------------------------------------------------------------ departments and the city


@pytest.mark.plan(**DEPARTMENT)
@pytest.mark.parametrize("lead", ["Sở Y tế", "Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Y (Sở)", "Trung tâm Kiểm soát bệnh tật thành phố", "Thanh tra Sở", "Ban Quản lý An toàn thực phẩm", "Chi cục Dân số - Kế hoạch hóa gia đình", "Ban cán sự đảng UBND thành phố", "UBND thành phố"])
def test_a_department_its_units_and_the_caucus_may_lead(lead, decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: <lead>.
    """
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.plan(**DEPARTMENT)
def test_a_unit_stands_as_written_without_its_owners_mark(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Phòng Nghiệp vụ Y (Sở).
    """
    assert decisions["2.5", "lead"].found == ("Phòng Nghiệp vụ Y",)


@pytest.mark.plan(**DEPARTMENT)
def test_another_department_may_lead_only_where_it_is_competent(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Sở Xây dựng chủ trì.
    """
    assert decisions["2.5", "lead"].reason == "wrong"


@pytest.mark.plan(**DEPARTMENT)
def test_a_district_counts_like_a_ward_in_a_city_plan(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Sở Y tế, UBND các quận, huyện.
    2. Nâng cấp trạm y tế, lập hồ sơ sức khỏe điện tử.
    Cơ quan chủ trì: Sở Y tế.
    """
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.plan(**DEPARTMENT)
def test_districts_alone_are_wrong_in_a_city_plan(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: UBND các quận, huyện.
    """
    assert decisions["2.5", "lead"].reason == "wrong"


@pytest.mark.plan(**CITY)
@pytest.mark.parametrize(
    ("lead", "reason"),
    [
        ("Ban cán sự đảng UBND thành phố", "ok"),
        ("Đảng đoàn HĐND thành phố", "ok"),
        ("Sở Y tế", "ok"),
        ("Giám đốc Sở Y tế", "ok"),
        ("Sở Tài chính", "wrong"),
        ("Phòng Y tế quận Hải Châu", "wrong"),
        ("Công an thành phố", "wrong"),
    ],
)
def test_the_city_caucuss_plan(lead, reason, decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: <lead>.
    """
    assert decisions["2.5", "lead"].reason == reason


@pytest.mark.plan(**CITY)
def test_the_councils_caucus_leads_only_where_the_directive_names_it(decisions):
    """
    1. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội; Đảng đoàn HĐND thành phố chủ trì.
    """
    assert decisions["2.9", "lead"].reason == "wrong"


# ------------------------------------------------------------------ several tasks


def test_the_worst_of_an_areas_tasks_counts_wrong_before_missing(decisions):
    """
    1. Tiêm chủng, phòng chống dịch; Phòng Quản lý đô thị chủ trì.
    2. Nâng cấp trạm y tế phường, lập hồ sơ sức khỏe điện tử.
    """
    assert decisions["2.5", "lead"].reason == "wrong"


def test_missing_before_unknown(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Trung tâm Điều phối Phúc lợi Sông Hàn.
    2. Nâng cấp trạm y tế phường, lập hồ sơ sức khỏe điện tử.
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_unknown_before_ok(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Trung tâm Điều phối Phúc lợi Sông Hàn.
    2. Nâng cấp trạm y tế phường, lập hồ sơ sức khỏe điện tử; Phòng Y tế chủ trì.
    """
    assert decisions["2.5", "lead"].reason == "unknown-agency"


def test_a_head_sentence_above_its_dashes_needs_no_lead_of_its_own(decisions):
    """
    2.5. Tiếp tục nâng cao chất lượng khám chữa bệnh và chăm sóc sức khỏe nhân dân trên địa bàn quận.
    - Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trong năm 2023.
    - Nâng cấp trạm y tế phường, lập hồ sơ sức khỏe điện tử; Trung tâm Y tế quận chủ trì, xong trong năm 2024.
    """
    assert decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.5", "deadline"].reason == "ok"


@pytest.mark.plan(issued="2026-03-10")
def test_agencies_live_in_time(decisions):
    """
    1. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì.
    """
    assert decisions["2.7", "lead"].reason != "ok"
