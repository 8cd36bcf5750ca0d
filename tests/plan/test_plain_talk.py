# ruff: noqa: E501  (a line of a plan is one line)
"""Do plans in plain talk read the same? Everyday labels, "như trên", leads in square brackets, titles that are months, quotations, sections that look back."""

from __future__ import annotations

import pytest

from docgen.language.assignments import field_of, segments
from docgen.sections import kind_of_title

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"

# ------------------------------------------------------------------ labels


@pytest.mark.parametrize(
    ("header", "field"),
    [("Gánh chính", "lead"), ("Làm chính", "lead"), ("Đỡ một tay", "supporting"), ("Phụ vào", "supporting"), ("Phụ trách", "lead"), ("Phụ cấp", None), ("Phụ nữ", None)],
)
def test_everyday_words_head_columns(header, field):
    assert field_of(header) == field


def test_a_bracket_behind_a_label_says_for_which_tasks():
    assert [s.field for s in segments("Làm chính (hai việc trên): Phòng Y tế. Phụ giúp: Hội Nông dân.")] == ["lead", "supporting"]
    assert segments("Hỗ trợ (12 hộ): sửa nhà, cấp bò giống.") == ()


def test_lines_with_everyday_labels_assign(decisions):
    """
    1. Tiêm chủng, phòng chống dịch, bảo đảm an toàn thực phẩm.
    Lo chính: Trung tâm Y tế quận. Đỡ một tay: Phòng Kinh tế, UBND các phường. Kỳ hạn: mở lớp tháng 5/2022, xong trước 30/6/2023.
    2. Vận động doanh nghiệp góp quỹ giúp người nghèo, cổ vũ hộ tự vươn lên.
    Lo chính: các ngành liên quan. Phụ vào: Phòng Tài chính - Kế hoạch. Kỳ hạn: hằng năm, từ 17/10 đến 18/11.
    """
    assert decisions["2.5", "lead"].found == ("Trung tâm Y tế quận",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.10", "lead"].reason == "missing"
    assert decisions["2.10", "deadline"].reason == "recurring-only"


def test_as_above_behind_a_label_repeats_the_line_before(decisions):
    """
    1. Rà soát hồ sơ người có công, sửa nhà cho gia đình liệt sĩ.
    - Cơ quan chủ trì: Phòng LĐ-TB&XH. Thời gian: quý II/2023.
    2. Mỗi hộ nghèo đa chiều có một sinh kế.
    - Cơ quan chủ trì: như trên. Thời gian: nt.
    3. Tiêm chủng, phòng chống dịch.
    - Cơ quan chủ trì: Phòng Y tế. Thời gian: quý III/2023.
    4. Kiểm tra an toàn thực phẩm ở chợ.
    - Cơ quan chủ trì: -nt-; thời gian: năm 2024.
    """
    assert decisions["2.1", "lead"].found == (LDTBXH,)
    assert decisions["2.1", "deadline"].found == ("2023-06-30",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-09-30", "2024-12-31")


def test_a_label_with_a_bracket_closes_the_tasks_before_it(decisions):
    """
    1. Kéo nước sạch về các xóm còn uống nước giếng nhiễm mặn.
    2. Xử lý bãi rác tự phát, phạt cơ sở xả thải gây ô nhiễm.
    Lo chính (hai việc trên): Trưởng phòng Tài nguyên và Môi trường. Kỳ hạn: việc 1 trong năm 2023; việc 2 trong năm 2024.
    """
    assert decisions["2.7", "lead"].found == ("Phòng Tài nguyên và Môi trường",)
    assert decisions["2.7", "deadline"].found == ("2023-12-31", "2024-12-31")


def test_who_stands_before_cooperating_with_somebody_leads(decisions):
    """
    1. Tiêm chủng, phòng chống dịch.
    - Cơ quan chủ trì: Phòng Y tế, phối hợp với Trung tâm Y tế quận.
    2. Đào tạo nghề, giải quyết việc làm cho lao động yếu thế.
    - Cơ quan chủ trì: Phòng LĐ-TB&XH phối hợp; các đơn vị liên quan.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.4", "lead"].reason == "missing"


# ------------------------------------------------------------------ square brackets


def test_a_square_bracket_that_names_an_agency_gives_it_the_job(decisions):
    """
    1. UBND các phường rà soát, Phòng Y tế tổ chức tiêm chủng, phòng chống dịch. [Trung tâm Y tế quận; quý II/2023]
    2. Dạy nghề, tạo việc làm cho lao động yếu thế, cùng Hội Nông dân quận. [Phòng LĐ-TB&XH]
    """
    assert decisions["2.5", "lead"].found == ("Trung tâm Y tế quận",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.4", "lead"].found == (LDTBXH,)


@pytest.mark.parametrize("blank", ["Cơ quan chủ trì", "Tên phòng", "Phòng chuyên môn", "Phòng/ban", "Phòng Y tế phối hợp", "các phòng liên quan", "Phòng …", "V5"])
def test_a_square_bracket_that_asks_for_a_name_names_nobody(decisions, blank):
    """
    1. Tổ chức tiêm chủng, phòng chống dịch. [<blank>]
    """
    assert decisions["2.5", "lead"].reason == "missing"


@pytest.mark.plan(head="Sở Lao động - Thương binh và Xã hội", number="21/KH-SLĐTBXH")
def test_units_of_a_department_in_brackets_and_by_their_heads(decisions):
    """
    1. Xác nhận hồ sơ tồn của người có công, sửa nhà cho gia đình liệt sĩ. [Phòng Người có công]
    2. Đối thoại, cải thiện quan hệ lao động và điều kiện làm việc. [Phòng Lao động - Tiền lương - Bảo hiểm xã hội]
    3. Dạy nghề, tạo việc làm cho lao động yếu thế, cho vay vốn. Trưởng phòng Việc làm chịu trách nhiệm, xong trong năm 2023.
    4. Vận động người dân tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế. Trưởng phòng Lao động - Thương binh và Xã hội các quận, huyện chủ trì.
    """
    assert decisions["2.1", "lead"].found == ("Phòng Người có công",)
    assert set(decisions["2.4", "lead"].found) == {"Phòng Lao động - Tiền lương - Bảo hiểm xã hội", "Phòng Việc làm"}
    assert decisions["2.4", "lead"].reason == "ok"
    assert decisions["2.2", "lead"].reason == "wrong"


@pytest.mark.plan(head="Đảng đoàn Hội đồng nhân dân thành phố", number="09-KH/ĐĐ")
def test_the_caucus_that_plans_may_be_named_by_its_first_words(decisions):
    """
    1. Nghị quyết sửa nhà cho người có công với cách mạng. Đồng chí Bí thư Đảng đoàn chịu trách nhiệm chính; Sở Xây dựng phối hợp; xong trong năm 2023.
    """
    assert decisions["2.1", "lead"].found == ("Đảng đoàn HĐND thành phố",)


# ------------------------------------------------------------------ titles that are times


def test_a_section_titled_by_a_month_times_its_tasks(decisions):
    """
    A. CÁC NGHỊ QUYẾT TRÌNH TRONG THÁNG 7/2022
    1. Nghị quyết về phòng chống dịch, an toàn thực phẩm; Phòng Y tế chủ trì.
    B. CÁC NGHỊ QUYẾT TRÌNH KỲ HỌP THÁNG 12/2023
    2. Nghị quyết về dạy nghề, cho vay tạo việc làm; Phòng LĐ-TB&XH chủ trì.
    """
    assert decisions["2.5", "deadline"].found == ("2022-07-31",)
    assert decisions["2.4", "deadline"].found == ("2023-12-31",)


def test_a_section_titled_by_the_plans_year_times_nothing(decisions):
    """
    A. NHIỆM VỤ TRỌNG TÂM NĂM 2022
    1. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì.
    """
    assert decisions["2.5", "deadline"].reason == "missing"


# ------------------------------------------------------------------ what is no task


def test_every_sentence_of_a_recalled_quotation_is_recalled(decisions):
    """
    1. Công nghệ thông tin
    Kế hoạch của Thành ủy nêu: “Phát triển công nghệ thông tin, viễn thông. Đưa thông tin về vùng nông thôn, đồng bào dân tộc thiểu số”. Quận không có thôn; nội dung này không triển khai trong Kế hoạch.
    2. Y tế
    Kế hoạch của Thành ủy nêu: “Phòng chống dịch”. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, xong trong năm 2023.
    """
    assert decisions["2.8", "coverage"].reason == "missing"
    assert decisions["2.5", "lead"].reason == "ok"


def test_what_the_next_sentence_excludes_is_no_task(decisions):
    """
    1. Phát triển sản phẩm công nghệ thông tin, điện tử, viễn thông và truyền thông cho vùng nông thôn. Việc này chưa triển khai trong Kế hoạch.
    2. Tiêm chủng, phòng chống dịch. Riêng tuyến phường chưa triển khai trong năm 2022.
    """
    assert decisions["2.8", "coverage"].reason == "missing"
    assert decisions["2.5", "coverage"].reason == "partial"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("II. NHỮNG VIỆC ĐÃ LÀM ĐƯỢC", "other"),
        ("Hai năm nhìn lại", "other"),
        ("Chỗ đứng hiện nay", "other"),
        ("Củng cố kết quả đã đạt được", None),
        ("Hỗ trợ người lao động hiện nay", None),
        ("Nhiệm vụ trong tình hình hiện nay", "tasks"),
    ],
)
def test_titles_that_look_back(title, kind):
    assert kind_of_title(title.removeprefix("II. ")) == kind
