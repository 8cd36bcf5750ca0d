
"""What is there to say about the plan as a whole? (the contract's section 6)"""

from __future__ import annotations

import pytest

from docgen.model import Message, Note


def test_a_complete_plan(findings):
    """
    II. MỤC TIÊU
    - Đến năm 2025, tỷ lệ lao động qua đào tạo đạt 75%; 50% lực lượng lao động tham gia bảo hiểm xã hội; 99% dân số có bảo hiểm y tế;
          100% phường đạt chuẩn quốc gia về y tế.
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    IV. TỔ CHỨC THỰC HIỆN
    1. Văn phòng tổng hợp, hằng năm báo cáo Ban Thường vụ Thành ủy.
    """
    for rule in ("plan.submitter", "plan.number", "plan.date", "plan.basis", "plan.signature", "plan.recipients", "plan.reporting"):
        assert findings[rule].outcome == "passed", rule
    for target in ("trained-workers", "social-insurance", "health-insurance", "health-standard"):
        assert findings[target].outcome == "passed", target
    assert findings["plan.submitter"].found == ("Quận ủy Hải Châu",)
    assert findings["plan.number"].found == ("12-KH/QU",)
    assert findings["plan.date"].found == ("2021-11-15",)


def test_the_duty_to_report_is_quoted_with_its_section(findings):
    """
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    IV. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Tham mưu triển khai Kế hoạch.
    2. Văn phòng
    - Tổng hợp, hằng năm báo cáo Ban Thường vụ Thành ủy.
    """
    assert findings["plan.reporting"].evidence[0].where == "IV.2"


def test_to_hear_reports_is_not_to_make_one(findings):
    """
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    IV. TỔ CHỨC THỰC HIỆN
    1. Ban Thường vụ Quận ủy định kỳ nghe báo cáo tình hình thực hiện.
    """
    assert findings["plan.reporting"].message.vi == "Không quy định báo cáo hằng năm lên cấp trên."


@pytest.mark.plan(number="", preamble="", title="chăm sóc sức khỏe nhân dân", issued="")
def test_a_plan_without_number_date_basis(findings):
    """
    1. Tiêm chủng, phòng chống dịch.
    """
    for rule in ("plan.number", "plan.date", "plan.basis"):
        assert findings[rule].outcome == "failed", rule
        assert findings[rule].severity == "warning", rule


@pytest.mark.plan(number="…-KH/QU")
def test_a_blank_number_is_a_draft(findings):
    """
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["plan.number"].outcome == "cantTell"


def test_a_blank_date_is_a_draft(findings):
    """
    | QUẬN ỦY SƠN TRÀ⏎Số 15-KH/QU | ĐẢNG CỘNG SẢN VIỆT NAM⏎Sơn Trà, ngày … tháng … năm 2021 |
    >KẾ HOẠCH<
    >thực hiện Kết luận số 92-KL/TW<
    I. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["plan.date"].outcome == "cantTell"


@pytest.mark.parametrize(
    "ground",
    [
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị,",
        "Căn cứ Kết luận 92 của Bộ Chính trị về chính sách xã hội,",
        "Căn cứ Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về chính sách xã hội,",
        "Căn cứ Kế hoạch số 45-KH/TU ngày 20/10/2021 của Thành ủy Đà Nẵng,",
        "Căn cứ Kế hoạch ngày 20 tháng 10 năm 2021 của Ban Thường vụ Thành ủy Đà Nẵng,",
        "Thực hiện Kết luận số 92 - KL/TW của Bộ Chính trị khóa XII,",
    ],
)
@pytest.mark.plan(title="về chính sách xã hội", preamble="")
def test_ways_to_cite_the_directive(ground, findings):
    """
    <ground>
    I. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["plan.basis"].outcome == "passed"


@pytest.mark.plan(title="phát triển du lịch", preamble="")
def test_another_document_is_no_basis(findings):
    """
    Căn cứ Kết luận số 29-KL/TW và Kế hoạch ngày 21/10/2021 của Thành ủy về du lịch,
    I. NHIỆM VỤ
    1. Mở tuyến du lịch ven sông.
    """
    assert findings["plan.basis"].outcome == "failed"


@pytest.mark.plan(foot=False)
def test_no_signature_and_no_recipients(findings):
    """
    I. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch, bố trí nơi nhận rác thải y tế.
    II. TỔ CHỨC THỰC HIỆN
    1. Các phòng, ban thực hiện Kế hoạch này.
    """
    assert findings["plan.recipients"].outcome == "failed"
    assert findings["plan.signature"].outcome == "failed"


def test_a_signature_without_a_name(findings):
    """
    1. Tiêm chủng, phòng chống dịch.
    Nơi nhận:
    - Lưu Văn phòng.
    T/M BAN THƯỜNG VỤ
    BÍ THƯ
    """
    assert findings["plan.signature"].outcome == "failed"
    assert "tên" in findings["plan.signature"].message.vi


@pytest.mark.parametrize(
    ("target", "key", "shown"),
    [
        ("tỷ lệ lao động qua đào tạo đạt 70%", "trained-workers", "70%"),
        ("45% lực lượng lao động tham gia bảo hiểm xã hội", "social-insurance", "45%"),
        ("ít nhất 48% lao động trong độ tuổi tham gia BHXH", "social-insurance", "48%"),
        ("95% dân số tham gia bảo hiểm y tế", "health-insurance", "95%"),
        ("độ bao phủ BHYT đạt 98,5% dân số", "health-insurance", "98.5%"),
        ("90% phường đạt chuẩn quốc gia về y tế", "health-standard", "90%"),
        ("11/13 phường đạt chuẩn quốc gia về y tế", "health-standard", "84.6154%"),
    ],
)
def test_a_target_lower_than_the_directives(target, key, shown, findings):
    """
    II. MỤC TIÊU
    - Đến năm 2025, <target>.
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings[key].outcome == "failed"
    assert findings[key].found[0] == shown


@pytest.mark.parametrize(("target", "key", "said"), [
    ("độ bao phủ BHYT đạt 98,5% dân số", "health-insurance", "98,5%"),
    ("11/13 phường đạt chuẩn quốc gia về y tế", "health-standard", "84,62%"),
])
def test_a_percentage_is_told_as_people_write_it(target, key, said, findings):
    """
    II. MỤC TIÊU
    - Đến năm 2025, <target>.
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert f"là {said}, thấp hơn" in findings[key].message.vi
    assert f"is {said.replace(',', '.')}, below" in findings[key].message.en


def test_a_target_later_than_the_directives(findings):
    """
    II. MỤC TIÊU
    - Đến năm 2030, 99% dân số tham gia bảo hiểm y tế.
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["health-insurance"].outcome == "failed"
    assert "2030" in findings["health-insurance"].found


def test_a_target_that_is_not_set_is_no_failure(findings):
    """
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["health-insurance"].outcome == "inapplicable"


def test_voluntary_insurance_is_another_figure(findings):
    """
    II. MỤC TIÊU
    - Đến năm 2025, 52% lực lượng lao động tham gia bảo hiểm xã hội, trong đó bảo hiểm xã hội tự nguyện 5%.
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["social-insurance"].outcome == "passed"


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("Định kỳ hằng năm báo cáo Ban Thường vụ Thành ủy kết quả thực hiện.", "passed"),
        ("Văn phòng tổng hợp, báo cáo Thành ủy trước ngày 15/12 hằng năm.", "passed"),
        ("Các phòng, ban báo cáo UBND quận trước ngày 15/12 hằng năm.", "failed"),
        ("Các phòng, ban thực hiện nghiêm túc Kế hoạch này.", "failed"),
    ],
)
def test_a_yearly_report_to_the_superior(sentence, outcome, findings):
    """
    1. Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    1. <sentence>
    """
    assert findings["plan.reporting"].outcome == outcome


NOTES = (
    Note("revisions", Message("3 đoạn.", "3 changes."), count=3),
    Note("hidden-text", Message("Có chữ ẩn.", "Hidden text."), count=1),
    Note("unread", Message("Trang 4 không có lớp chữ.", "Page 4 has no text layer."), page=4),
)


@pytest.mark.plan(notes=NOTES)
def test_what_reading_left_out_is_said(findings):
    """
    1. Tiêm chủng, phòng chống dịch.
    """
    assert findings["plan.revisions"].outcome == "failed" and findings["plan.revisions"].found == ("3",)
    assert findings["plan.hidden-text"].outcome == "failed"
    assert findings["plan.unread"].outcome == "cantTell"
