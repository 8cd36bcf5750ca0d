# ruff: noqa: E501  (a line of a plan is one line)
"""Where is what? Plans number, nest and order their parts in many ways; the decisions stay the same."""

from __future__ import annotations

import pytest


def where(plan, area):
    return [t.where for t in plan.tasks if t.counts and t.topics.area == area]


def test_numbers_nested_over_six_levels(plan, decisions):
    """
    A. NHỮNG VẤN ĐỀ CHUNG
    I. MỤC ĐÍCH
    Nâng cao đời sống nhân dân.
    B. NHIỆM VỤ VÀ GIẢI PHÁP
    I. LĨNH VỰC XÃ HỘI
    1. Sức khỏe
    1.1. Y tế dự phòng
    a) Phòng chống dịch
    - Tiêm chủng cho trẻ em, phòng chống dịch bệnh; Phòng Y tế chủ trì, xong trong năm 2023.
    + Kiểm tra an toàn thực phẩm ở chợ; Phòng Y tế chủ trì, xong trong năm 2022.
    II. LĨNH VỰC MÔI TRƯỜNG
    1. Nước sạch
    1.1. Cấp nước sạch cho hộ chưa có nước máy; Phòng TN&MT chủ trì, xong trong năm 2024.
    C. TỔ CHỨC THỰC HIỆN
    I. BÁO CÁO
    Định kỳ hằng năm báo cáo.
    """
    assert where(plan, "2.5")[0].startswith("B.I.1.1.a")
    assert where(plan, "2.7") == ["B.II.1.1"]
    assert decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.5", "deadline"].found == ("2022-12-31", "2023-12-31")


def test_the_way_to_a_bullet_is_what_a_person_would_say(plan):
    """
    2.7. Môi trường
    - Cấp nước sạch cho hộ chưa có nước máy.
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    """
    assert where(plan, "2.7") == ["II.2.7, gạch đầu dòng 1", "II.2.7, gạch đầu dòng 2"]


def test_a_plan_without_roman_numbers(decisions):
    """
    1. MỤC ĐÍCH, YÊU CẦU
    1.1. Tạo việc làm cho người lao động yếu thế, nâng cao chất lượng bảo hiểm y tế.
    2. NHIỆM VỤ
    2.1. Tiêm chủng, phòng chống dịch.
    2.2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    3. TỔ CHỨC THỰC HIỆN
    3.1. Phòng Y tế chủ trì tiêm chủng, phòng chống dịch; xong trong năm 2023.
    3.2. Phòng Tài nguyên và Môi trường chủ trì mục 2.2, xong trong năm 2024.
    """
    assert decisions["2.4", "coverage"].reason == "missing"
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.5", "lead"].reason == "ok" and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "lead"].reason == "ok" and decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_headings_in_capitals_without_numbers(decisions):
    """
    MỤC ĐÍCH, YÊU CẦU
    Tạo việc làm cho người lao động yếu thế, nâng cao chất lượng bảo hiểm y tế.
    NHIỆM VỤ TRỌNG TÂM
    Tiêm chủng, phòng chống dịch ở các khu dân cư; Phòng Y tế chủ trì, xong trong năm 2023.
    Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì, xong trong năm 2024.
    TỔ CHỨC THỰC HIỆN
    Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.4", "coverage"].reason == "missing"
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_parts_in_words(decisions):
    """
    PHẦN THỨ NHẤT: MỤC TIÊU
    Đến năm 2025, 95% dân số tham gia bảo hiểm y tế.
    PHẦN THỨ HAI: NHIỆM VỤ
    Thứ nhất, tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trong năm 2023.
    Thứ hai, xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì, xong trong năm 2024.
    PHẦN THỨ BA: TỔ CHỨC THỰC HIỆN
    Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_one_is_two_is(decisions):
    """
    II. NHIỆM VỤ
    Một là, tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trong năm 2023.
    Hai là, xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì, xong trong năm 2024.
    III. TỔ CHỨC THỰC HIỆN
    Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


@pytest.mark.parametrize("marks", [("Nhiệm vụ 1.", "Nhiệm vụ 2."), ("Nhiệm vụ 1:", "Nhiệm vụ 2:"), ("(1)", "(2)"), ("1)", "2)"), ("1/", "2/"), ("1-", "2-"), ("a)", "b)"), ("a.", "b."), ("+", "+"), ("•", "•"), ("*", "*"), ("–", "–")])
def test_many_marks_in_front_of_a_task(marks, request):
    """
    II. NHIỆM VỤ
    <one> Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trong năm 2023.
    <two> Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; Phòng Tài nguyên và Môi trường chủ trì, xong trong năm 2024.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    from written_plans import write

    from .conftest import check

    report = check(write(request.function.__doc__.replace("<one>", marks[0]).replace("<two>", marks[1])))
    tasks = [t.text for t in report.plan.tasks if t.counts]
    assert [t.split(",")[0] for t in tasks] == ["Tiêm chủng", "Xử lý điểm nóng ô nhiễm"]
    assert report.decision("2.7", "deadline").found == ("2024-12-31",)


def test_automatic_numbers_are_numbers(decisions):
    """
    {I.} MỤC ĐÍCH
    Nâng cao đời sống nhân dân.
    {II.} NHIỆM VỤ
    {1.} Tiêm chủng, phòng chống dịch.
    {2.} Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    {III.} TỔ CHỨC THỰC HIỆN
    {1.} Phòng Y tế chủ trì nhiệm vụ 1 mục II.
    {2.} Phòng Tài nguyên và Môi trường chủ trì nhiệm vụ 2 mục II.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)


def test_bold_headings_without_numbers(decisions):
    """
    II. NHIỆM VỤ
    **Về y tế**
    Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Phòng Y tế.
    **Về môi trường**
    Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Cơ quan chủ trì: Phòng Tài nguyên và Môi trường.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)


def test_headings_about_without_marks(decisions):
    """
    II. NHIỆM VỤ
    Về y tế
    - Tiêm chủng, phòng chống dịch.
    Cơ quan chủ trì: Phòng Y tế.
    Về môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Cơ quan chủ trì: Phòng Tài nguyên và Môi trường.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)


def test_sections_in_unusual_order(decisions):
    """
    I. PHÂN CÔNG TRÁCH NHIỆM
    1. Phòng Y tế
    - Chủ trì tiêm chủng, phòng chống dịch.
    2. Phòng Tài nguyên và Môi trường
    - Chủ trì xử lý điểm nóng ô nhiễm.
    II. NỘI DUNG CÔNG VIỆC
    1. Tiêm vắc xin cho người dân, phòng chống dịch tại cộng đồng; xong trong năm 2023.
    2. Xử lý điểm nóng ô nhiễm ở kênh thoát nước, xử phạt cơ sở xả thải; xong trong năm 2024.
    III. MỤC TIÊU
    - 95% dân số tham gia bảo hiểm y tế.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",) and decisions["2.7", "deadline"].found == ("2024-12-31",)
    assert decisions["2.2", "coverage"].reason == "missing"


def test_a_plan_organised_by_agency_throughout(decisions):
    """
    II. NHIỆM VỤ CỤ THỂ CỦA CÁC ĐƠN VỊ
    1. Phòng Y tế
    - Tiêm chủng, phòng chống dịch; xong trong năm 2023.
    - Phối hợp với Phòng Tài nguyên và Môi trường xử lý rác thải y tế.
    2. Phòng Lao động - Thương binh và Xã hội
    - Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội; xong trong năm 2025.
    - Thực hiện Chương trình “Có việc làm”, cho vay giải quyết việc làm; xong trong năm 2024.
    3. Phòng Tài nguyên và Môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải; xong trong năm 2024.
    """
    for area, name in (("2.5", "Phòng Y tế"), ("2.9", "Phòng Lao động - Thương binh và Xã hội"), ("2.4", "Phòng Lao động - Thương binh và Xã hội"), ("2.7", "Phòng Tài nguyên và Môi trường")):
        assert decisions[area, "lead"].found == (name,), area
        assert decisions[area, "lead"].reason == "ok", area


def test_a_plan_organised_by_agency_without_a_task_section(decisions):
    """
    I. MỤC ĐÍCH
    Nâng cao đời sống nhân dân.
    II. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Tiêm chủng, phòng chống dịch, kiểm tra an toàn thực phẩm; xong trong năm 2023.
    2. Phòng Lao động - Thương binh và Xã hội
    - Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội; xong trong năm 2025.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.9", "lead"].found == ("Phòng Lao động - Thương binh và Xã hội",)


def test_running_text_under_a_numbered_heading_is_a_task_each(decisions):
    """
    III. NHIỆM VỤ
    1. Chăm sóc sức khỏe
    Tiêm chủng, phòng chống dịch ở các khu dân cư, xong trong năm 2023.
    Nâng cấp trạm y tế phường, lập hồ sơ sức khỏe điện tử, xong trong năm 2024.
    Cơ quan chủ trì: Phòng Y tế.
    IV. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.5", "coverage"].reason == "covered"
    assert decisions["2.5", "deadline"].found == ("2023-12-31", "2024-12-31")
    assert decisions["2.5", "lead"].reason == "ok"


def test_hard_line_breaks_inside_a_paragraph(request):
    """What was one paragraph in the file holds a task, its lead and its time, a line each."""
    from written_plans import write

    from docgen.model import Paragraph

    from .conftest import check

    document = write("II. NHIỆM VỤ\n@\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.")
    text = "1. Tiêm chủng, phòng\nchống dịch.\nCơ quan chủ trì: Phòng Y tế\nThời gian hoàn thành: quý II/2023"
    blocks = tuple(Paragraph(b.block, text) if isinstance(b, Paragraph) and b.text == "@" else b for b in document.blocks)
    import dataclasses

    report = check(dataclasses.replace(document, blocks=blocks))
    assert report.decision("2.5", "lead").found == ("Phòng Y tế",)
    assert report.decision("2.5", "deadline").found == ("2023-06-30",)


def test_a_date_or_an_amount_at_the_beginning_of_a_line_is_no_number(plan):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    30/6/2022 là hạn cuối.
    1.200 người già yếu được tiêm vắc xin tại nhà.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert all(not t.number.startswith(("30", "1.200")) for t in plan.tasks)


def test_a_long_title_and_draft_marks_are_no_tasks(plan, decisions):
    """
    | QUẬN ỦY SƠN TRÀ⏎Số … -KH/QU | ĐẢNG CỘNG SẢN VIỆT NAM⏎Sơn Trà, ngày … tháng … năm 2021 |
    >DỰ THẢO LẦN 2<
    >KẾ HOẠCH<
    >thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 5 (khóa XI)<
    >một số vấn đề về chính sách xã hội, bảo hiểm y tế, việc làm giai đoạn 2012-2020<
    >-----<
    Ban Thường vụ Quận ủy xây dựng Kế hoạch như sau:
    I. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert [t.text for t in plan.tasks if t.counts] == ["Tiêm chủng, phòng chống dịch."]
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.4", "coverage"].reason == "missing"


def test_recipients_end_the_plan_and_an_annex_goes_on(plan):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    Nơi nhận:
    - Như trên;
    - Phòng Y tế (tiêm chủng);
    - Lưu VT.
    T/M BAN THƯỜNG VỤ
    BÍ THƯ
    Trần Văn Bình

    >PHỤ LỤC 1<
    >DANH MỤC NHIỆM VỤ<
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh xã hội | Phòng LĐ-TB&XH | 2024 |
    """
    assert where(plan, "2.5") == ["II.1"]
    assert len(where(plan, "2.9")) == 1 and "phụ lục" in where(plan, "2.9")[0].lower()


def test_the_kinds_of_sections(plan):
    """
    I. ĐẶC ĐIỂM TÌNH HÌNH
    Năm 2020 đã tiêm cho 300 người.
    II. MỤC ĐÍCH, YÊU CẦU
    - Thiết thực.
    III. CHỈ TIÊU
    - 95% dân số tham gia bảo hiểm y tế.
    IV. NHIỆM VỤ, GIẢI PHÁP
    1. Tiêm chủng, phòng chống dịch.
    V. KINH PHÍ
    Từ ngân sách quận.
    VI. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi.
    """
    assert [(s.label, s.kind) for s in plan.sections if s.label] == [
        ("I.", "other"), ("II.", "purpose"), ("III.", "targets"), ("IV.", "tasks"), ("V.", "implementation"), ("VI.", "implementation"),
    ]  # fmt: skip


def test_a_task_that_goes_on_in_a_second_paragraph_keeps_its_points(decisions):
    """
    II. NHIỆM VỤ
    1. Môi trường:
    a) Cấp nước sạch:
    - Lắp đường ống nước sạch cho hộ chưa có nước máy.
    - Chuẩn bị phương án khi nguồn nước nhiễm mặn.
    b) Xử lý ô nhiễm:
    - Xóa các điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    * Cơ quan chủ trì: Phòng Tài nguyên và Môi trường.
    * Thời gian: 2022 - 2025.
    2. Y tế:
    a) Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
    """
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2025-12-31",) and decisions["2.7", "deadline"].reason == "ok"
    assert decisions["2.5", "lead"].reason == "missing"


def test_recipients_in_capitals_and_signature_before_them(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    TM. BAN THƯỜNG VỤ
    BÍ THƯ
    Trần Văn Bình
    NƠI NHẬN:
    - Bảo hiểm xã hội quận (phát triển bảo hiểm y tế hộ gia đình);
    """
    assert decisions["2.2", "coverage"].reason == "missing"
