# ruff: noqa: E501  (a line of a plan is one line)
"""Plans laid out in other ways: all in one table, a table an agency, two roles in a column, jobs told one after another."""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"


def test_a_plan_written_into_one_table(decisions, plan):
    """
    | PHẦN I. MỤC ĐÍCH, YÊU CẦU | < | < | < |
    | Giao việc rõ người, rõ ngày. | < | < | < |
    | PHẦN II. CHỈ TIÊU | < | < | < |
    | - Xử lý xong các điểm nóng ô nhiễm trong năm 2024. | < | < | < |
    | PHẦN III. VIỆC CỤ THỂ | < | < | < |
    | TT | Thời hạn | Công việc | Chủ trì / phối hợp |
    | Nhóm 1. Y tế | < | < | < |
    | 1 | Quý II/2023 | Tiêm chủng, phòng chống dịch | Phòng Y tế / Trung tâm Y tế quận |
    | Nhóm 2. Thông tin | < | < | < |
    | 2 | 2024 | Phủ sóng wifi công cộng, loa truyền thanh thông minh | — / Phòng Văn hóa và Thông tin |
    | PHẦN IV. TỔ CHỨC THỰC HIỆN | < | < | < |
    | 1. Phòng Tài chính - Kế hoạch cân đối kinh phí. | < | < | < |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "coverage"].reason == "missing"
    assert decisions["2.8", "lead"].reason == "missing"
    assert decisions["2.8", "deadline"].found == ("2024-12-31",)
    task = next(t for t in plan.tasks if t.topics.area == "2.5")
    assert (task.at.row, task.at.column) == (7, 2)
    assert [p.quote.at.row for p in plan.passages if p.kind == "target"] == [2, 3]


def test_groups_of_a_task_table_are_no_sections(decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | I. Kiểm tra, giám sát | < | < | < |
    | 1 | Kiểm tra việc chi trả chính sách xã hội, vận động doanh nghiệp đóng góp | Phòng LĐ-TB&XH | 2023 |
    | II. Y tế | < | < | < |
    | 2 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 2024 |
    | 3 | Nâng cấp trạm y tế phường, bệnh án điện tử | Phòng Y tế | 2025 |
    """
    assert decisions["2.5", "coverage"].reason == "covered"
    assert decisions["2.10", "lead"].found == (LDTBXH,)


def test_a_table_under_an_agencys_name(decisions):
    """
    Cơ quan đứng tên ở đầu bảng lo các việc trong bảng.
    Bảng 1. PHÒNG Y TẾ
    | Số | Việc | Cùng làm | Thời hạn |
    | 1 | Tiêm chủng, phòng chống dịch | Trung tâm Y tế quận | 2023 |
    Bảng 2. ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM QUẬN (ĐỀ NGHỊ)
    | Số | Việc | Cùng làm | Thời hạn |
    | 1 | Vận động doanh nghiệp, nhà hảo tâm đóng góp giúp đỡ người khó khăn | Hội Phụ nữ quận | 2024 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.10", "lead"].found == ("Ủy ban Mặt trận Tổ quốc Việt Nam quận",)


def test_helpers_in_brackets(decisions, plan):
    """
    | TT | Nhiệm vụ | Hạn xong | Chủ trì (phối hợp) |
    | 1 | Tiêm chủng, phòng chống dịch | 2023 | Phòng Y tế (Công an quận, UBND các phường) |
    | 2 | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | 2024 | Phòng TN&MT |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].found == (TNMT,)
    task = next(t for t in plan.tasks if t.topics.area == "2.5")
    assert [m.value.name for m in task.supporting] == ["Công an quận", "UBND phường"]


def test_rows_above_a_header_that_stands_in_the_middle(decisions):
    """
    | Tiêm chủng, phòng chống dịch | Phòng Y tế | 12/2023 |
    | B. MÔI TRƯỜNG | < | < |
    | Việc | Chủ trì | Thời hạn |
    | Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải | Phòng TN&MT | 2024 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)


def test_numbers_of_a_section_that_the_heading_names(decisions):
    """
    1. Mục tiêu
    - Không còn hộ nghèo.
    2. VIỆC PHẢI LÀM
    (1) Tiêm chủng, phòng chống dịch.
    (2) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    (3) Phủ sóng wifi công cộng, loa truyền thanh thông minh.
    3. AI LÀM
    - Phòng Y tế: chủ trì việc 1 mục 2.
    4. BAO GIỜ XONG
    | Mốc | Việc số (mục 2) |
    | 30/6/2022 | 1, 3 |
    | 2023 | 2 |
    """
    assert decisions["2.5", "deadline"].found == ("2022-06-30",)
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)
    assert decisions["2.8", "deadline"].found == ("2022-06-30",)


def test_a_closing_line_for_the_tasks_of_a_number(decisions):
    """
    2. Môi trường
    Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Cấp nước sạch cho hộ chưa có nước máy.
    Toàn bộ những phần việc nêu tại mục 2 này phải được hoàn tất chậm nhất vào ngày cuối cùng của năm 2024.
    3. Y tế
    Tiêm chủng, phòng chống dịch.
    Các nội dung của mục 3 được tiến hành thường xuyên, hằng quý có kiểm điểm.
    """
    assert decisions["2.7", "deadline"].found == ("2024-12-31",)
    assert decisions["2.5", "deadline"].reason == "recurring-only"


def test_jobs_told_one_after_another(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch trên địa bàn.
    2. Kho dữ liệu an sinh xã hội dùng chung của quận.
    3. Lắp loa truyền thanh thông minh, phủ sóng wifi công cộng.
    4. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. PHÂN CÔNG THỰC HIỆN
    Phòng Lao động - Thương binh và Xã hội chủ trì xây dựng kho dữ liệu an sinh xã hội. Phòng Văn hóa và Thông tin hỗ trợ kỹ thuật cho kho dữ liệu ấy, còn việc lắp loa truyền thanh thông minh thì do Phòng Văn hóa và Thông tin chủ trì. Phòng Y tế chủ trì tiêm chủng, phòng chống dịch.
    """
    assert decisions["2.9", "lead"].found == (LDTBXH,)
    assert decisions["2.8", "lead"].found == (VHTT,)
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].reason == "missing"


def test_a_piece_of_a_bullet_leads_what_nobody_else_does(decisions):
    """
    II. NHIỆM VỤ
    1. Nối mạng đường ống cấp nước sạch, xây nhà vệ sinh công cộng.
    2. Giải quyết các điểm ô nhiễm gây bức xúc, xử phạt cơ sở xả thải.
    3. Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    - Phòng Tài nguyên và Môi trường chủ trì cả hai việc: đường ống cấp nước sạch, nhà vệ sinh công cộng và xử lý các nơi gây ô nhiễm.
    """
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.7", "lead"].reason == "ok"
    assert decisions["2.5", "lead"].reason == "missing"


def test_a_title_without_content_is_a_placeholder(decisions, plan):
    """
    1. Tiêm chủng, phòng chống dịch.
    2. Công nghệ thông tin, điện tử, viễn thông: …
    """
    assert decisions["2.8", "coverage"].reason == "missing"
    assert [p.quote.text for p in plan.passages if p.kind == "placeholder"] == ["Công nghệ thông tin, điện tử, viễn thông: …"]


def test_a_name_that_goes_on_in_small_letters_is_another_body(decisions):
    """
    II. NHIỆM VỤ
    1. Lắp loa truyền thanh thông minh, phủ sóng wifi công cộng.
    III. TỔ CHỨC THỰC HIỆN
    1. Trung tâm Chuyển đổi số nông thôn Hòa Vang
    - Chủ trì lắp loa truyền thanh thông minh, phủ sóng wifi.
    """
    assert decisions["2.8", "lead"].reason == "unknown-agency"
    assert decisions["2.8", "lead"].found == ("Trung tâm Chuyển đổi số nông thôn Hòa Vang",)


def test_money_for_the_plan_is_no_task(plan):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Tài chính - Kế hoạch
    - Tham mưu bố trí vốn, lồng ghép các chương trình; hướng dẫn thanh quyết toán.
    """
    assert not [t for t in plan.tasks if t.topics.area == "2.10" and t.counts]


def test_a_bracket_that_a_line_break_cuts_is_no_label(outline):
    """
    >KẾ HOẠCH<
    >thực hiện Kết luận số 92-KL/TW của Bộ Chính trị (khóa<
    >XII) về chính sách xã hội trên địa bàn quận<
    Thực hiện Kết luận số 92-KL/TW, cơ quan ban hành xây dựng kế hoạch như sau cho các đơn vị trên địa bàn:
    I. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch.
    """
    assert outline.title.endswith("(khóa XII) về chính sách xã hội trên địa bàn quận")
    assert not any(node.label == "XII)" for node in outline.nodes)


@pytest.mark.parametrize(
    "cell",
    [
        "UBND các huyện, thành phố, thị xã",
        "UBND các xã, phường ven biển",
        "Kho bạc Nhà nước Khu vực XIII",
        "Khối Dân vận",
        "Các cơ sở khám bệnh, chữa bệnh",
        "Cơ quan chuyên trách về Văn hóa",
        "Bí thư chi bộ, trưởng thôn",
    ],
)
def test_a_lead_cell_is_quoted_as_a_whole(cell, plan):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | <cell> | 2023 |
    """
    (task,) = (t for t in plan.tasks if t.topics.area == "2.5")
    assert "; ".join(m.quote.text for m in task.leads).replace(";", ",") == cell


@pytest.mark.parametrize("cell", ["Nhiều ngành cùng làm", "Các phòng, ban liên quan", "Cả hệ thống chính trị", "Như mục 2", "Chưa phân công", "…", "Theo phân công của UBND quận"])
def test_a_lead_cell_that_names_nobody(cell, decisions):
    """
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch | <cell> | 2023 |
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_objectives_with_results_wanted_and_tasks(decisions, plan):
    """
    PHẦN II. MỤC TIÊU VÀ VIỆC PHẢI LÀM
    **Mục tiêu 1. Nhân dân khỏe mạnh**
    Kết quả cần đạt: Đến năm 2024, 100% trạm y tế phường được nâng cấp.
    Việc phải làm:
    Việc 1. Tiêm chủng, phòng chống dịch trên địa bàn.
    **Mục tiêu 2. Môi trường sạch đẹp**
    Kết quả cần đạt: Không còn điểm nóng ô nhiễm vào năm 2025.
    Việc phải làm:
    Việc 2. Cấp nước sạch cho hộ chưa có nước máy. Mốc: quý IV/2023.
    PHẦN III. TỔ CHỨC THỰC HIỆN
    - Phòng Y tế chủ trì việc 1; Phòng Tài nguyên và Môi trường chủ trì việc 2.
    """
    assert decisions["2.5", "coverage"].missing_subtasks == ("2.5.a",)
    assert decisions["2.5", "deadline"].reason == "missing"
    assert decisions["2.7", "coverage"].missing_subtasks == ("2.7.b",)
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)
    assert [p.quote.text[:15] for p in plan.passages if p.kind == "target"] == ["Kết quả cần đạt"] * 2


def test_codes_in_square_brackets(decisions):
    """
    1. Nhóm Y tế
    - [YT1] Tiêm chủng, phòng chống dịch trên địa bàn.
    2. Nhóm môi trường
    - [MT1] Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    >PHỤ LỤC<
    | Mã | Đơn vị chủ trì | Thời hạn hoàn thành |
    | MT1 | Phòng TN&MT | 2024 |
    | YT1 | Phòng Y tế | Quý II/2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,)


def test_a_headings_footnote_leads_what_stands_below(decisions):
    """
    3. Y tế[^1]
    a) Tiêm chủng, phòng chống dịch; xong trong năm 2023.
    b) Nâng cấp trạm y tế phường, trang bị máy siêu âm, bệnh án điện tử; xong trong năm 2024.
    [^1]: Phòng Y tế chủ trì toàn bộ mục này; các phường phối hợp.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31", "2024-12-31")


def test_letters_take_their_number_from_the_sentence(decisions):
    """
    II. NHIỆM VỤ
    1. Môi trường
    a) Cấp nước sạch cho hộ chưa có nước máy.
    b) Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    2. Y tế
    a) Nâng cấp trạm y tế phường, bệnh án điện tử.
    b) Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    - Phòng Y tế chủ trì điểm b, Trung tâm Y tế quận chủ trì điểm a mục 2.
    - Phòng Quản lý đô thị chủ trì điểm a mục 1; đề nghị Phòng Tài nguyên và Môi trường chủ trì điểm b cùng mục.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế", "Trung tâm Y tế quận")
    assert decisions["2.7", "lead"].found == ("Phòng Quản lý đô thị", TNMT)


def test_a_section_of_days(decisions):
    """
    B. VIỆC CỦA QUẬN
    1. Tiêm chủng, phòng chống dịch trên địa bàn.
    2. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    C. NGÀY XONG
    1. Trong quý III/2023: điểm 1.
    2. Trước ngày 30/11/2024: điểm 2.
    """
    assert decisions["2.5", "deadline"].found == ("2023-09-30",)
    assert decisions["2.7", "deadline"].found == ("2024-11-30",)


def test_who_watches_over_a_bloc_leads_nothing_in_it(decisions):
    """
    1. Khối văn hóa - xã hội (đồng chí Phó Chủ tịch UBND quận phụ trách khối theo dõi, đôn đốc)
    a) Tiêm chủng, phòng chống dịch trên địa bàn.
    Chủ trì: các phòng, ban theo chức năng. Thời gian: năm 2023.
    """
    assert decisions["2.5", "lead"].reason == "missing"


def test_the_column_of_the_start_is_no_deadline(decisions):
    """
    | Nhiệm vụ | Chủ trì | Khởi công, bắt đầu | Xong |
    | Tiêm chủng, phòng chống dịch | Phòng Y tế | Tháng 4/2022 | Năm 2022 trở đi |
    """
    assert decisions["2.5", "deadline"].reason == "recurring-only"


@pytest.mark.plan(head="Sở Thông tin và Truyền thông", number="15/KH-STTTT")
def test_an_institute_is_no_unit_of_a_department_by_its_name(decisions):
    """
    1. Đưa sản phẩm công nghệ thông tin, điện tử, viễn thông phục vụ người dân. Viện Phát triển Vi mạch Sông Hàn chủ trì; xong trong năm 2023.
    """
    assert decisions["2.8", "lead"].reason == "unknown-agency"


def test_columns_by_tab_stops(decisions):
    """
    A. Y TẾ
    Việc⇥Chủ trì⇥Cùng làm⇥Thời hạn
    1. Tiêm chủng, phòng chống dịch⇥Phòng Y tế⇥Công an quận⇥12/2023
    2. Trạm y tế, máy móc⇥Trung tâm Y tế quận⇥⇥30/6/2024
    • Nâng cấp trạm y tế phường, trang bị máy siêu âm, bệnh án điện tử.
    """
    assert decisions["2.5", "coverage"].reason == "covered"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế", "Trung tâm Y tế quận")
    assert decisions["2.5", "deadline"].found == ("2023-12-31", "2024-06-30")


def test_a_column_of_how_it_is_done_is_part_of_the_task(decisions):
    """
    | Tên việc | Cách làm | Ai lo | Khi nào xong |
    | Môi trường | Cấp nước sạch cho hộ chưa có nước máy; xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải. | Phòng TN&MT | 2024 |
    """
    assert decisions["2.7", "coverage"].reason == "covered"
    assert decisions["2.7", "lead"].found == (TNMT,)


def test_a_letter_that_looks_like_another_is_a_label(outline):
    """
    D. Môi trường
    1. Xử lý điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Ð. Thông tin
    1. Lắp loa truyền thanh thông minh.
    """
    assert [(node.label, node.text) for node in outline.nodes if node.scheme == "upper"] == [("D.", "Môi trường"), ("Ð.", "Thông tin")]


def test_the_number_of_a_teams_name_is_no_reference(decisions):
    """
    II. NHIỆM VỤ
    1. Nâng cấp trạm y tế phường, trang bị máy siêu âm, bệnh án điện tử.
    2. Kiểm tra, xử lý vi phạm an toàn thực phẩm tại các chợ, bếp ăn.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Chủ trì, phối hợp với Đội Quản lý thị trường số 1 kiểm tra, xử lý vi phạm về an toàn thực phẩm ở chợ, bếp ăn.
    """
    assert decisions["2.5", "lead"].reason == "missing"
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)


def test_bullets_that_only_seem_to_monitor(decisions):
    """
    II. NHIỆM VỤ
    1. Phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình; xử lý đơn vị chậm đóng.
    2. Rà soát, sửa chữa nhà ở của người có công.
    III. TỔ CHỨC THỰC HIỆN
    1. Bảo hiểm xã hội quận
    - Đôn đốc đơn vị nợ đóng bảo hiểm xã hội; phát triển người tham gia tự nguyện.
    2. Phòng Lao động - Thương binh và Xã hội
    - Tổng hợp, thẩm định danh sách nhà ở của người có công cần sửa chữa.
    3. Ban Tổ chức Quận ủy
    - Tham mưu đưa kết quả thực hiện vào tiêu chí đánh giá tổ chức đảng.
    """
    assert decisions["2.2", "lead"].found == ("Bảo hiểm xã hội quận",)
    assert decisions["2.1", "lead"].found == (LDTBXH,)


@pytest.mark.plan(head="Sở Thông tin và Truyền thông", number="15/KH-STTTT")
def test_a_units_name_longer_than_the_registers(decisions):
    """
    1. Dữ liệu số về an sinh xã hội (Trung tâm Thông tin và Dịch vụ công trực tuyến thuộc Sở chủ trì)
    - Xây dựng cơ sở dữ liệu an sinh xã hội dùng chung; xong trong năm 2023.
    """
    assert decisions["2.9", "lead"].found == ("Trung tâm Thông tin và Dịch vụ công trực tuyến",)


@pytest.mark.parametrize(("recognised", "known"), [(True, True), (False, False)])
def test_a_slip_of_the_engine_is_not_the_offices(recognised, known):
    """A long name that one tone parts from a registered one."""
    from datetime import date

    from docgen.agencies import Register
    from docgen.extract.words import Words
    from docgen.plugins import load

    words = Words(Register(load().agencies), None, date(2022, 5, 20), recognised)
    (span,) = words.agency_list("Phòng Lao động - Thương bỉnh và Xã hội")
    assert (span.ref.agency is not None) == known
    assert (span.ref.name == LDTBXH) == known


@pytest.mark.parametrize("kind", ["district", "department", "city-caucus", "other"])
def test_any_stretch_of_a_text_can_be_asked_for_agencies(kind):
    """Names cut short, posts at the end, nothing at all."""
    from docgen.agencies import Register
    from docgen.extract.words import Words
    from docgen.model import Submitter
    from docgen.plugins import load

    home = {"district": "Quận ủy Hải Châu", "department": "Sở Y tế", "city-caucus": "Đảng đoàn HĐND thành phố", "other": "Hội Nông dân thành phố"}[kind]
    words = Words(Register(load().agencies), Submitter(kind, home), None)
    text = "Đồng chí Bí thư Đảng đoàn, Phó Chủ tịch UBND quận; Trung tâm Chuyển đổi số nông thôn, Trưởng phòng Y tế, các Sở: Y tế, Tài chính (Đội số 1)"
    for end in range(len(text) + 1):
        words.agencies(text[:end])
        words.agency_list(text[:end])
        words.agency_list(text[end:])


def test_a_task_said_again_in_a_piece_of_a_bullet(decisions):
    """
    II. NHIỆM VỤ
    1. Kiểm tra việc trích nộp của doanh nghiệp; phát triển người tham gia BHXH tự nguyện.
    2. Tiêm chủng, phòng chống dịch.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Lao động - Thương binh và Xã hội
    - Đôn đốc các phường gửi báo cáo; kiểm tra việc trích nộp của doanh nghiệp.
    """
    assert decisions["2.2", "lead"].found == (LDTBXH,)
    assert decisions["2.5", "lead"].reason == "missing"


def test_running_numbers_below_a_work_header(decisions):
    """
    | Việc | Tóm tắt | Ai chịu trách nhiệm chính | Bước đầu | Xong |
    | 1 | Tiêm chủng, phòng chống dịch | Phòng Y tế | 31/3/2022 | 30/6/2023 |
    | 2 | Phủ sóng wifi công cộng, loa truyền thanh thông minh | Phòng Văn hóa và Thông tin | 30/4/2022 | 31/12/2024 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-06-30",)


def test_a_stages_heading_tells_its_time(decisions):
    """
    C. CÁC CHẶNG
    **Chặng thứ nhất: đến hết năm 2022**
    1. Tiêm chủng, phòng chống dịch.
    **Chặng thứ hai: từ năm 2023 đến hết năm 2024**
    2. Phủ sóng wifi công cộng, loa truyền thanh thông minh.
    D. PHÂN CÔNG
    I. Phòng Y tế: nhiệm vụ 1.
    II. Phòng Văn hóa và Thông tin: nhiệm vụ 2.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.8", "deadline"].found == ("2024-12-31",)


def test_an_agencys_heading_with_its_time_in_brackets(decisions):
    """
    II. NHIỆM VỤ
    1. Phòng Y tế (xong trong năm 2023)
    - Tiêm chủng, phòng chống dịch.
    2. Phòng Văn hóa và Thông tin (xong trong năm 2024)
    - Phủ sóng wifi công cộng, loa truyền thanh thông minh.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31",)


@pytest.mark.parametrize(
    ("order", "monitors"),
    [
        ("Tham mưu UBND quận phân bổ chỉ tiêu bao phủ, theo dõi thi đua", False),
        ("Tham mưu UBND quận theo dõi, đôn đốc việc thực hiện", True),
        ("Tham mưu, theo dõi việc thực hiện", True),
        ("Chủ trì theo dõi, tổng hợp", True),
    ],
)
def test_a_deed_before_the_watching(order, monitors):
    """Who hands out the shares and then watches does more than watch."""
    from docgen.language.assignments import starts_monitoring

    assert starts_monitoring(order) is monitors
