
"""Who submits, and what has it to cover? (the contract's section 1)"""

from __future__ import annotations

import pytest
from written_plans import Frame, write

from .conftest import check

DISTRICT = {"2.1", "2.2", "2.4", "2.5", "2.7", "2.8", "2.9", "2.10"}
EVERY = DISTRICT | {"2.3", "2.6"}


def in_scope(decisions):
    return {area for (area, _), decision in decisions.items() if decision.outcome != "inapplicable"}


@pytest.mark.parametrize(
    ("head", "number", "name"),
    [
        ("Quận ủy Hải Châu", "12-KH/QU", "Quận ủy Hải Châu"),
        ("Huyện ủy Hòa Vang", "07-KH/HU", "Huyện ủy Hòa Vang"),
        ("Ủy ban nhân dân quận Sơn Trà", "45/KH-UBND", "UBND quận Sơn Trà"),
        ("Uỷ ban nhân dân huyện Hoà Vang", "45/KH-UBND", "UBND huyện Hòa Vang"),
        ("UBND quận Cẩm Lệ", "45/KH-UBND", "UBND quận Cẩm Lệ"),
        ("Đảng bộ thành phố Đà Nẵng⏎Quận ủy Liên Chiểu⏎*", "31-KH/QU", "Quận ủy Liên Chiểu"),
    ],
)
def test_a_district_has_to_cover_what_the_quan_uy_and_huyen_uy_lead(head, number, name, request):
    """1. Tiêm chủng cho trẻ em."""
    report = _report(request.function.__doc__, head=head, number=number)
    assert report.plan.submitter.kind == "district"
    assert report.plan.submitter.name == name
    assert in_scope({(d.area, d.aspect): d for d in report.decisions}) == DISTRICT


@pytest.mark.parametrize(
    ("head", "areas"),
    [
        ("Sở Y tế", {"2.5"}),
        ("Sở Lao động - Thương binh và Xã hội", {"2.1", "2.2", "2.3", "2.4", "2.9", "2.10"}),
        ("Sở Giáo dục và Đào tạo", {"2.3"}),
        ("Sở Nội vụ", {"2.3"}),
        ("Sở Xây dựng", {"2.6"}),
        ("Sở Tài nguyên và Môi trường", {"2.7"}),
        ("Sở Nông nghiệp và Phát triển nông thôn", {"2.7"}),
        ("Sở Thông tin và Truyền thông", {"2.8", "2.9"}),
        ("Sở Tài chính", {"2.10"}),
        ("Sở Kế hoạch và Đầu tư", {"2.10"}),
        ("Bảo hiểm xã hội thành phố Đà Nẵng", {"2.2"}),
        ("Ban Quản lý An toàn thực phẩm", {"2.5"}),
        ("Sở Tư pháp", set()),
    ],
)
def test_a_department_has_to_cover_what_the_register_calls_it_competent_in(head, areas, request):
    """1. Tiêm chủng cho trẻ em."""
    report = _report(request.function.__doc__, head=f"Ủy ban nhân dân thành phố Đà Nẵng⏎{head}", number="118/KH-S")
    assert report.plan.submitter.kind == "department"
    assert in_scope({(d.area, d.aspect): d for d in report.decisions}) == areas


@pytest.mark.parametrize(
    ("head", "areas"),
    [
        ("Thành ủy Đà Nẵng⏎Ban cán sự đảng Ủy ban nhân dân thành phố", EVERY),
        ("Thành ủy Đà Nẵng⏎Đảng đoàn Hội đồng nhân dân thành phố", {"2.1", "2.3", "2.5", "2.10"}),
        ("Ban cán sự đảng UBND thành phố", EVERY),
        ("Đảng đoàn HĐND thành phố", {"2.1", "2.3", "2.5", "2.10"}),
    ],
)
def test_a_caucus_of_the_city_has_to_cover_what_names_it(head, areas, request):
    """1. Tiêm chủng cho trẻ em."""
    report = _report(request.function.__doc__, head=head, number="09-KH/BCSĐ")
    assert report.plan.submitter.kind == "city-caucus"
    assert in_scope({(d.area, d.aspect): d for d in report.decisions}) == areas


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("Hội Liên hiệp Phụ nữ thành phố Đà Nẵng", "21/KH-BTV"),
        ("Liên đoàn Lao động thành phố Đà Nẵng", "21/KH-LĐLĐ"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Đà Nẵng", "21/KH-MTTQ"),
        ("Thành ủy Đà Nẵng⏎Đảng ủy Khu công nghệ cao và các khu công nghiệp", "07-KH/ĐU"),
        ("Đảng ủy Khối các cơ quan", "07-KH/ĐU"),
        ("Công ty Cổ phần Cấp nước Đà Nẵng", "88/KH-CTCN"),
        ("Sở Y tế tỉnh Quảng Nam", "118/KH-SYT"),
        ("Ủy ban nhân dân tỉnh Quảng Nam", "118/KH-UBND"),
        ("Ủy ban nhân dân quận Ba Đình", "118/KH-UBND"),
    ],
)
def test_mass_organisations_enterprises_and_other_provinces_have_to_cover_nothing(head, number, request):
    """1. Tiêm chủng cho trẻ em; Phòng Y tế chủ trì, hoàn thành trong năm 2023."""
    report = _report(request.function.__doc__, head=head, number=number)
    assert report.plan.submitter.kind == "other"
    assert in_scope({(d.area, d.aspect): d for d in report.decisions}) == set()
    assert report.outcome == "inapplicable"


@pytest.mark.plan(head="", number="", preamble="")
def test_a_plan_of_nobody_is_checked_in_all_areas(decisions, findings, plan):
    """
    1. Kiểm tra an toàn thực phẩm, tiêm chủng, phòng chống dịch.
    Nơi nhận: như trên.
    """
    assert plan.submitter.kind == "unknown"
    assert in_scope(decisions) == EVERY
    assert findings["plan.submitter"].outcome == "failed"


@pytest.mark.plan(head="", number="31-KH/QU", preamble="")
def test_where_the_head_names_nobody_the_number_does(plan):
    """
    1. Kiểm tra an toàn thực phẩm ở các chợ trên địa bàn quận Thanh Khê.
    """
    assert plan.submitter.kind == "district"


@pytest.mark.plan(head="", number="", preamble="")
def test_where_head_and_number_are_silent_the_signature_speaks(plan):
    """
    1. Kiểm tra an toàn thực phẩm ở các chợ.
    Nơi nhận:
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN QUẬN SƠN TRÀ
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Lê Thị Mai
    """
    assert (plan.submitter.kind, plan.submitter.name) == ("district", "UBND quận Sơn Trà")


@pytest.mark.plan(submitter="Sở Y tế")
def test_the_user_overrides_the_submitter(decisions, plan):
    """
    1. Kiểm tra an toàn thực phẩm.
    """
    assert (plan.submitter.kind, plan.submitter.name) == ("department", "Sở Y tế")
    assert in_scope(decisions) == {"2.5"}


@pytest.mark.plan(head="Đảng ủy Khối Doanh nghiệp", number="07-KH/ĐU", scope=("2.2", "2.4"))
def test_the_user_sets_the_scope_of_somebody_who_has_none(decisions):
    """
    1. Kiểm tra an toàn thực phẩm.
    """
    assert in_scope(decisions) == {"2.2", "2.4"}
    assert decisions["2.2", "coverage"].reason == "missing"


def test_what_lies_outside_the_scope_is_shown_and_not_judged(decisions):
    """
    1. Kêu gọi đầu tư xây dựng nhà ở xã hội cho người thu nhập thấp; Phòng Y tế chủ trì, hoàn thành năm 2020.
    """
    for aspect in ("coverage", "lead", "deadline"):
        assert (decisions["2.6", aspect].outcome, decisions["2.6", aspect].reason) == ("inapplicable", "out-of-scope")
    assert "nhà ở xã hội" in decisions["2.6", "coverage"].evidence[0].text
    assert decisions["2.6", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.6", "coverage"].severity == "none"


def test_what_lies_outside_the_scope_may_be_left_out(decisions):
    """
    1. Kiểm tra an toàn thực phẩm.
    """
    assert decisions["2.3", "coverage"].outcome == "inapplicable"
    assert decisions["2.3", "coverage"].evidence == ()


def test_what_only_comes_near_an_area_outside_the_scope_is_not_called_its_content(decisions):
    """
    I. TÌNH HÌNH
    - Năm 2020 đã bàn giao 120 căn nhà ở xã hội cho người thu nhập thấp.
    II. NHIỆM VỤ
    1. Kiểm tra an toàn thực phẩm.
    """
    assert decisions["2.6", "coverage"].evidence == ()
    assert decisions["2.6", "coverage"].message.vi == "Ngoài phạm vi phải thực hiện của cơ quan ban hành."


def test_a_plan_issued_with_a_decision_bears_the_decisions_number_and_date(plan, decisions):
    """
    | ỦY BAN NHÂN DÂN⏎QUẬN THANH KHÊ⏎Số: 512/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Thanh Khê, ngày 18 tháng 3 năm 2022 |

    >QUYẾT ĐỊNH<
    >Về việc ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW<
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
    Theo đề nghị của Trưởng phòng Lao động - Thương binh và Xã hội quận,
    QUYẾT ĐỊNH:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Kết luận số 92-KL/TW.
    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
    Điều 3. Chánh Văn phòng HĐND và UBND quận, Trưởng phòng Y tế và Thủ trưởng các đơn vị chịu trách nhiệm thi hành Quyết định này.
    Nơi nhận: như Điều 3.
    | TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎Lê Tự Gia |

    >KẾ HOẠCH<
    >Thực hiện Kết luận số 92-KL/TW<
    (Ban hành kèm theo Quyết định số 512/QĐ-UBND ngày 18/3/2022 của UBND quận Thanh Khê)
    I. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm.
    """
    assert plan.number.value == "512/QĐ-UBND"
    assert plan.issued_on.value.isoformat() == "2022-03-18"
    assert plan.submitter.name == "UBND quận Thanh Khê"
    # The decision's closing article assigns nothing.
    assert decisions["2.5", "lead"].reason == "missing"


def test_the_annexed_plan_is_read_where_the_decisions_recipients_stand_between(decisions):
    """
    | ỦY BAN NHÂN DÂN⏎QUẬN THANH KHÊ⏎Số: 512/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Thanh Khê, ngày 18 tháng 3 năm 2022 |

    >QUYẾT ĐỊNH<
    >Về việc ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW<
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Kết luận số 92-KL/TW.
    | Nơi nhận:⏎- Như Điều 1. | TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎Lê Tự Gia |

    >KẾ HOẠCH<
    >Thực hiện Kết luận số 92-KL/TW<
    I. NHIỆM VỤ
    1. Xử lý dứt điểm điểm nóng ô nhiễm ở kênh Phú Lộc; Phòng Tài nguyên và Môi trường chủ trì, xong trước ngày 30/9/2023.
    2. Cấp nước sạch cho các hộ chưa có nước máy; Phòng Tài nguyên và Môi trường chủ trì, xong trước ngày 31/12/2023.
    II. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-09-30", "2023-12-31")


def _report(text, **frame):
    from written_plans import Frame, write

    from .conftest import check

    return check(write(text, Frame(**frame)))


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("SỞ Y TÉ KÉ HOẠCH", "Sở Y tế"),
        ("UBND THÀNH PHỐ ĐÀNẰNG SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Sở Thông tin và Truyền thông"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG SỞ LAO ĐONG - THƯƠNG BINH VÀ XÃ HÔI", "Sở Lao động - Thương binh và Xã hội"),
        ("SỞ GIAO DỤC VÀ ĐAO TẠO", "Sở Giáo dục và Đào tạo"),
    ],
)
def test_a_department_whose_marks_a_scan_lost(head, name):
    """The register's name that is the same but for its marks."""
    from docgen.agencies import Register
    from docgen.head import classify_body
    from docgen.plugins import load

    submitter = classify_body(head, Register(load().agencies))
    assert submitter is not None
    assert (submitter.kind, submitter.name) == ("department", name)


@pytest.mark.parametrize(
    ("head", "kind", "name"),
    [
        ("Đảng bộ TP Đà Nẵng⏎Quận ủy Ngũ Hành Sơn", "district", "Quận ủy Ngũ Hành Sơn"),
        ("Đảng bộ Đà Nẵng⏎Quận ủy Cẩm Lệ", "district", "Quận ủy Cẩm Lệ"),
        ("Đảng bộ thành phố Đà Nẵng⏎Huyện ủy Hòa Vang", "district", "Huyện ủy Hòa Vang"),
        ("Bảo hiểm xã hội Việt Nam⏎BHXH TP. Đà Nẵng", "department", "Bảo hiểm xã hội thành phố"),
        ("BQL An toàn thực phẩm TP Đà Nẵng", "department", "Ban Quản lý An toàn thực phẩm"),
        ("Thành ủy Đà Nẵng⏎Ban cán sự đảng UBND TP", "city-caucus", "Ban cán sự đảng UBND thành phố"),
        ("Thành ủy Đà Nẵng⏎Đảng đoàn HĐND TP", "city-caucus", "Đảng đoàn HĐND thành phố"),
        ("Văn phòng UBND thành phố Đà Nẵng", "department", "Văn phòng UBND thành phố"),
        ("Hội LHPN Việt Nam⏎thành phố Đà Nẵng", "other", "Hội LHPN Việt Nam thành phố Đà Nẵng"),
        ("UBMTTQ Việt Nam⏎quận Liên Chiểu", "other", "UBMTTQ Việt Nam Quận Liên Chiểu"),
        ("Tòa án nhân dân⏎thành phố Đà Nẵng", "other", "Tòa Án Nhân Dân thành phố Đà Nẵng"),
        ("Ủy ban nhân dân⏎Quận 3", "other", "UBND quận 3"),
    ],
)
def test_heads_in_many_hands(head, kind, name):
    plan = check(write("1. Tiêm chủng, phòng chống dịch.", Frame(head=head, number="12/KH", preamble=""))).plan
    assert (plan.submitter.kind, plan.submitter.name) == (kind, name)


@pytest.mark.plan(
    title="hướng dẫn lập dự toán ngân sách năm 2024",
    preamble="Phòng Tài chính - Kế hoạch đề nghị các đơn vị lập dự toán như sau:",
    scope=("all",),
)
def test_a_letter_with_a_line_for_each_of_five_fields_is_no_plan_for_them(decisions):
    """
    II. LẬP DỰ TOÁN
    1. Tiền lương tính theo mức 1.800.000 đồng/tháng; đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp theo tỷ lệ.
    2. Chi mua thẻ BHYT cho người nghèo: Phòng Lao động - Thương binh và Xã hội cung cấp số đối tượng; trợ cấp xã hội tính đúng mức.
    3. Sự nghiệp giáo dục: theo số lớp, số học sinh; nguồn thu học phí ghi thu, ghi chi; sửa chữa trường lập danh mục riêng.
    4. Sự nghiệp môi trường: khối lượng quét, thu gom, vận chuyển theo hợp đồng.
    5. Mua sắm máy tính, phần mềm: chỉ lập khi thiết bị đã hết hao mòn; kèm ý kiến của Phòng Văn hóa và Thông tin.
    """
    assert {d.reason for (_, aspect), d in decisions.items() if aspect == "coverage"} == {"missing"}
