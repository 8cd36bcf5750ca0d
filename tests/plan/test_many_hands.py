# ruff: noqa: E501  (a line of a plan is one line)
"""Do plans of other hands read the same? Shares of a group, codes, cards, labelled cells, annexes by point, what is and what isn't a task."""

from __future__ import annotations

import pytest

from docgen.extract.shares import places, read_shares

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"

# ------------------------------------------------------------------ shares of a group


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Việc thứ nhất do A chủ trì, xong trước 30/6; việc thứ hai, thứ ba do B chủ trì.", [{0}, {1, 2}]),
        ("A chủ trì. Việc thứ nhất xong trước ngày 27/7/2023, các việc còn lại xong trong năm 2025.", [{0, 1, 2}, {0}, {1, 2}]),
        ("Việc đầu do A chủ trì. Hai việc sau do B chủ trì; xong trong quý IV.", [{0}, {1, 2}, {1, 2}]),
        ("Nhiệm vụ thứ hai do A chủ trì, nhiệm vụ thứ ba do B chủ trì; hai việc này kéo dài đến hết năm 2025.", [{1}, {2}, {1, 2}]),
        ("Ba nhiệm vụ 4, 5, 6 nêu trên do A thực hiện, riêng nhiệm vụ 4 xong trong quý IV.", [{0, 1, 2}, {0}]),
        ("Việc sửa nhà do A chủ trì; các việc còn lại giao B.", [{0}, {1, 2}]),
    ],
)
def test_the_tasks_that_each_clause_speaks_for(text, expected):
    assert [set(at) for at in places(read_shares(text), [{"4"}, {"5"}, {"6"}], lambda words: 0 if "sửa nhà" in words else None)] == expected


@pytest.mark.parametrize("text", ["Phòng Y tế chủ trì thực hiện các nhiệm vụ trên.", "Cơ quan chủ trì: Phòng Y tế; thời gian: năm 2023.", "Cả hai việc xong trong năm 2024."])
def test_a_line_for_the_whole_group_has_no_shares(text):
    assert read_shares(text) == ()


def test_a_place_that_the_group_does_not_have():
    assert places(read_shares("Việc thứ năm do A chủ trì."), [set(), set()], lambda words: None) is None


def test_a_lettered_line_shares_out_the_works_above_it(decisions):
    """
    1. Môi trường
    a) Chỉ tiêu: Đến cuối năm 2030 không còn điểm nóng về môi trường.
    b) Việc phải làm:
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    c) Phân công, thời gian: Việc thứ nhất do Phòng Tài nguyên và Môi trường chủ trì, xong trước ngày 30/6/2023; việc thứ hai do Phòng Kinh tế chủ trì, xong trong năm 2024.
    2. Y tế
    b) Việc phải làm:
    - Tiêm chủng, phòng chống dịch.
    c) Phân công, thời gian: Phòng Y tế chủ trì; hoàn thành trong năm 2025.
    """
    assert set(decisions["2.7", "lead"].found) == {TNMT, "Phòng Kinh tế"}
    assert decisions["2.7", "deadline"].found == ("2023-06-30", "2024-12-31")
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2025-12-31",)


def test_a_time_line_times_its_contents_one_by_one(decisions):
    """
    1. Nguồn lực
    - Hỗ trợ người dân, người lao động gặp khó khăn do đại dịch COVID-19.
    - Vận động doanh nghiệp, nhà hảo tâm đóng góp; động viên hộ nghèo vươn lên.
    Cơ quan thực hiện: UBND quận.
    Thời gian thực hiện: Nội dung hỗ trợ do đại dịch COVID-19 hoàn thành trong quý I/2022; các nội dung còn lại thực hiện hằng năm.
    """
    assert decisions["2.10", "deadline"].found == ("2022-03-31",)
    assert decisions["2.10", "deadline"].reason == "ok"


# ------------------------------------------------------------------ what is no task


@pytest.mark.parametrize("title", ["Đến nay", "Kết quả đến nay", "Hiện trạng", "Thực trạng"])
def test_a_paragraph_that_tells_what_is(title, decisions):
    """
    1. Dữ liệu
    <title>: Đã nhập toàn bộ hồ sơ bảo trợ vào cơ sở dữ liệu an sinh xã hội. Toàn quận dùng chung phần mềm.
    Tiếp tục: Kế hoạch này không đặt thêm nhiệm vụ ở lĩnh vực này.
    2. Y tế
    Tiếp tục: Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, trong năm 2023.
    """
    assert decisions["2.9", "coverage"].reason == "missing"
    assert decisions["2.5", "coverage"].reason in {"covered", "partial"}


def test_what_others_are_working_at_is_no_task(decisions):
    """
    1. Cơ sở dữ liệu an sinh xã hội
    Thành phố đang hoàn thiện cơ sở dữ liệu an sinh xã hội dùng chung. Trong phạm vi kế hoạch này quận chưa đặt ra nhiệm vụ.
    2. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, trong năm 2023.
    """
    assert decisions["2.9", "coverage"].reason == "missing"


def test_lines_that_point_at_an_annex_are_no_tasks(plan):
    """
    1. Các nhiệm vụ cụ thể được quy định tại các biểu kèm theo Kế hoạch này.
    - Biểu số 1: Chính sách người có công, giảm nghèo, trợ giúp xã hội.
    2. Tiêm chủng, phòng chống dịch; Phòng Y tế chủ trì, trong năm 2023.
    """
    assert [task.text[:10] for task in plan.tasks if task.counts] == ["Tiêm chủng"]


@pytest.mark.plan(head="UBND thành phố Đà Nẵng", scope=("all",))
def test_a_resolution_that_rules_is_a_task_one_that_ruled_is_none(plan):
    """
    1. Nghị quyết quy định mức chuẩn trợ cấp xã hội mới. Cơ quan soạn thảo, trình: Sở Tài chính. Thời gian trình: quý II/2022.
    2. Nghị quyết số 03-NQ/TU quy định mức chuẩn trợ cấp xã hội mới.
    """
    first, second = plan.tasks
    assert first.counts and [m.value.name for m in first.leads] == ["Sở Tài chính"]
    assert not second.counts


# ------------------------------------------------------------------ labels and tables


@pytest.mark.parametrize("word", ["Sản phẩm", "Phiếu", "Thẻ", "Việc", "Hoạt động"])
def test_numbered_works_with_lines_of_their_own_labels(word, decisions):
    """
    <word> 1. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải
    Đơn vị làm chính: Phòng Tài nguyên và Môi trường. Đơn vị hỗ trợ: Công an quận.
    Ngày bàn giao: 30/11/2022.
    <word> 2. Tiêm chủng, phòng chống dịch
    Đơn vị làm chính: Phòng Y tế.
    Ngày bàn giao: trong quý II/2023.
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2022-11-30",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_a_table_whose_cells_bear_labels(decisions):
    """
    | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | < | < |
    | Chủ trì: Phòng Tài nguyên và Môi trường | Phối hợp: Công an quận | Thời gian: Quý II năm 2024 |
    | Tiêm chủng, phòng chống dịch | < | < |
    | Chủ trì: Phòng Y tế | Phối hợp: UBND các phường | Thời gian: Năm 2023 |
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2024-06-30",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


def test_annexes_by_point_and_by_cited_point(decisions):
    """
    III. NHIỆM VỤ
    1. Môi trường, y tế
    a) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    b) Tiêm chủng, phòng chống dịch.
    IV. TỔ CHỨC THỰC HIỆN
    Các đơn vị thực hiện theo hai phụ lục.
    >PHỤ LỤC 1<
    | Điểm | Tóm tắt | Phòng chủ trì |
    | 1.a | Điểm nóng | Phòng Tài nguyên và Môi trường |
    | 1.b | Dịch bệnh | Phòng Y tế |
    >PHỤ LỤC 2<
    | Thời hạn | Nội dung | Sản phẩm |
    | Quý II/2022 | Xử lý điểm nóng (điểm 1.a) | Báo cáo |
    | Năm 2023 | Phòng chống dịch (điểm 1.b) | Báo cáo |
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "deadline"].found == ("2022-06-30",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


def test_a_running_number_is_no_other_matters_task(decisions):
    """
    III. NHIỆM VỤ
    1. Mở chuyên mục trên sóng truyền thanh mỗi tuần hai lần; Phòng Văn hóa và Thông tin chủ trì.
    2. Luân chuyển, bồi dưỡng cán bộ xã; Phòng Nội vụ chủ trì.
    IV. TỔ CHỨC THỰC HIỆN
    Các đơn vị thực hiện theo biểu.
    >BIỂU SỐ 1<
    | TT | Nội dung | Chủ trì | Thời gian |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường | Quý II/2022 |
    | 2 | Tiêm chủng, phòng chống dịch | Phòng Y tế | Năm 2023 |
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)


def test_codes_name_tasks_from_afar(decisions):
    """
    II. NHIỆM VỤ
    NV1. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    NV2. Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    NV3. Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Tài nguyên và Môi trường chủ trì NV1 - NV2, hoàn thành năm 2023.
    2. Phòng Y tế chủ trì NV3, hoàn thành năm 2024.
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)


@pytest.mark.plan(head="Sở Y tế", scope=("2.5",))
@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Trung tâm Giám sát, điều hành y tế thông minh thuộc Sở", "Trung tâm Giám sát, điều hành y tế thông minh"),
        ("Thanh tra Sở", "Thanh tra Sở"),
        ("Phòng Nghiệp vụ Y sau khi thống nhất với Sở Tài chính", "Phòng Nghiệp vụ Y"),
    ],
)
def test_units_of_a_department(value, name, plan):
    """
    | Nội dung | Chủ trì | Thời gian |
    | Tiêm chủng, phòng chống dịch | <value> | 2023 |
    | Kiểm tra an toàn thực phẩm | <value> | 2023 |
    """
    assert {m.value.name for task in plan.tasks for m in task.leads} == {name}


def test_a_bracket_with_a_time_gives_the_job_after_another_name(decisions):
    """
    1. Tiêm chủng, phòng chống dịch tại Trung tâm Y tế quận (Phòng Y tế; trước ngày 31/10/2023).
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)


def test_lines_under_a_bare_label_speak_for_the_group(decisions):
    """
    1. Môi trường
    a) Nội dung:
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    b) Cơ quan thực hiện:
    - Đơn vị chủ trì: Phòng Tài nguyên và Môi trường.
    - Đơn vị phối hợp: Công an quận.
    c) Tiến độ: Hoàn thành trong năm 2023.
    2. Y tế
    a) Nội dung:
    - Tiêm chủng, phòng chống dịch.
    b) Cơ quan thực hiện:
    - Đơn vị chủ trì: Phòng Y tế.
    c) Tiến độ: Thường xuyên.
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].reason == "recurring-only"


def test_the_leads_of_points_in_brackets(decisions):
    """
    1. Môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    - Cấp nước sạch cho hộ chưa có nước máy, phòng mặn.
    Cơ quan tham mưu, thực hiện: Phòng Tài nguyên và Môi trường (điểm thứ nhất), Phòng Y tế (điểm thứ hai).
    """
    assert set(decisions["2.7", "lead"].found) == {TNMT, "Phòng Y tế"} and decisions["2.7", "lead"].reason == "wrong"


def test_a_time_in_front_holds_for_all_that_its_line_names(decisions):
    """
    III. NHIỆM VỤ
    4. Y tế
    Nâng cấp trạm y tế; tiêm chủng, phòng chống dịch.
    5. Môi trường
    Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    IV. LỘ TRÌNH THỰC HIỆN
    - Hết năm 2024: hoàn thành việc xử lý ô nhiễm (mục 5); hoàn thành các nhiệm vụ về y tế (mục 4).
    """
    assert decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_a_duty_that_lists_fields(decisions):
    """
    III. NHIỆM VỤ
    - Sửa chữa nhà ở cho người có công với cách mạng.
    - Tạo sinh kế giúp hộ nghèo thoát nghèo theo chuẩn đa chiều.
    - Sẵn sàng cứu trợ đột xuất khi bão lũ.
    - Thực hiện các chương trình “5 không”, “3 có”, “4 an”.
    IV. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - Chủ trì thực hiện chính sách người có công, giảm nghèo, cứu trợ đột xuất, các chương trình “5 không”, “3 có”, “4 an”.
    """
    assert decisions["2.1", "lead"].found == (LDTBXH,) and decisions["2.1", "lead"].reason == "ok"


def test_the_rest_of_one_section_and_what_is_kept_out(decisions):
    """
    III. NHIỆM VỤ
    1. Khối y tế
    - Tiêm chủng, phòng chống dịch.
    2. Khối môi trường
    - Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    3. Khối thông tin và khối dữ liệu
    - Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    IV. TIẾN ĐỘ
    Khối thông tin và khối dữ liệu hoàn thành trong quý IV/2023. Các nội dung còn lại của khối y tế xong trước ngày 31/12/2024.
    """
    assert decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.8", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].reason == "missing"


def test_a_task_that_a_sentence_for_all_keeps_out(decisions):
    """
    III. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    IV. TIẾN ĐỘ
    Các nhiệm vụ chưa ghi thời gian thì xong trước ngày 31/12/2024; riêng nhiệm vụ 1 thực hiện theo diễn biến dịch bệnh.
    """
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)
    assert decisions["2.5", "deadline"].reason == "missing"


def test_an_agencys_field_alone_makes_no_task_its_own(decisions):
    """
    III. NHIỆM VỤ
    1. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    IV. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa và Thông tin
    - Chủ trì gìn giữ nghề dệt, nhà Gươl.
    """
    assert decisions["2.8", "lead"].reason == "missing"


@pytest.mark.parametrize("header", ["Đơn vị chủ trì, hạn hoàn thành", "Cơ quan thực hiện / Thời gian", "Phân công và thời hạn"])
@pytest.mark.parametrize("between", ["⏎", "; ", ", ", " ("])
def test_a_column_of_who_and_when(header, between, decisions):
    """
    | TT | Nội dung | <header> |
    | 1 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường<between>Quý II/2023 |
    | 2 | Tiêm chủng, phòng chống dịch | Phòng Y tế<between>trước 30/9/2023 |
    """
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.7", "deadline"].found == ("2023-06-30",)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-09-30",)


def test_a_time_in_front_of_a_deed_is_no_recollection(decisions):
    """
    1. Môi trường
    - Đến hết năm 2024: cấp nước sạch cho hộ còn dùng nước giếng, phòng mặn; Phòng Tài nguyên và Môi trường chủ trì.
    - Đến hết năm 2020, toàn quận đã xử lý 12 điểm nóng ô nhiễm, còn 3 điểm.
    """
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)
    assert decisions["2.7", "coverage"].reason == "partial"
