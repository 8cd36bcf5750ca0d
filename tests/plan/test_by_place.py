# ruff: noqa: E501  (a line of a plan is one line)
"""Tasks named by their place in a list, groups with tasks of another name in them, and short names that a plan explains."""

from __future__ import annotations

import pytest

from docgen.references import bare_references, find_references
from docgen.short_names import _bracketed, _listed
from docgen.text import fold

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Bảo hiểm xã hội quận chủ trì hai nhiệm vụ đầu của nhóm II.", [(("#:2",), ("nhóm ii",))]),
        ("việc mở đầu của nhóm III; việc cuối của nhóm II", [(("#:1",), ("nhóm iii",)), (("#-1:",), ("nhóm ii",))]),
        ("Việc đầu của nhóm IV do X chủ trì. Việc thứ hai của nhóm này do Y chủ trì.", [(("#:1",), ("nhóm iv",)), (("#2",), ("nhóm iv",))]),
        ("các việc còn lại của nhóm I", [(("#rest",), ("nhóm i",))]),
        ("Hai việc 3 và 4 khác nhau: việc đầu giao X chủ trì, việc sau giao Y chủ trì.", [(("3", "4"), ()), (("3",), ()), (("4",), ())]),
        ("mục 1: gạch đầu dòng thứ nhất xong; gạch đầu dòng thứ hai và thứ tư để sau", [(("1",), ()), (("#1",), ("1",)), (("#2",), ("1",)), (("#4",), ("1",))]),
        ("hoàn thành các nhiệm vụ từ thứ hai đến thứ năm", [(("2", "3", "4", "5"), ())]),
        ("từ nhiệm vụ thứ ba đến nhiệm vụ thứ sáu, và nhiệm vụ thứ mười hai", [(("3", "4", "5", "6", "12"), ())]),
        ("việc 2 của phần 2", [(("2",), ("phần 2",))]),
        ("nội dung đầu tư công, việc cuối năm, nhiệm vụ đầu năm 2022", []),
        ("các nhiệm vụ trọng tâm khác của phòng và các việc còn lại", []),
    ],
)
def test_what_is_named_by_place(text, named):
    assert [(r.keys, r.within) for r in find_references(text)] == named


@pytest.mark.parametrize(("text", "keys"), [("Toàn bộ mục 5", ("5",)), ("Cả hai việc ở mục 3", ("3",)), ("Sửa trạm y tế", ())])
def test_cells_that_name_a_whole_section(text, keys):
    assert bare_references(text) == keys


def test_groups_with_tasks_of_another_name_in_them(decisions, plan):
    """
    Phần 1. NHIỆM VỤ
    Nhóm 1. Sức khỏe
    Việc 1. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    Việc 2. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Nhóm 2. Môi trường và thông tin
    Việc 3. Kéo đường ống nước sạch, xây nhà vệ sinh công cộng.
    Việc 4. Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Việc 5. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    Phần 2. CÁC GIAI ĐOẠN THỰC HIỆN
    Giai đoạn 1 (2022-2023): việc đầu của nhóm 1 và việc 2.
    Giai đoạn 2 (2024-2025): hai việc đầu của nhóm 2.
    Việc 5 xong trước ngày 31/3/2023.
    Phần 3. PHÂN CÔNG
    Phòng Y tế chủ trì nhóm 1. Phòng Tài nguyên và Môi trường chủ trì toàn bộ nhóm 2, chỉ trừ việc 5 do Phòng Văn hóa và Thông tin chủ trì.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2025-12-31",)
    assert decisions["2.8", "lead"].found == (VHTT,) and decisions["2.8", "deadline"].found == ("2023-03-31",)
    assert len(plan.tasks) == 5


def test_what_is_said_after_an_exception_is_of_the_first_agency(decisions):
    """
    II. NHIỆM VỤ
    1. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    2. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    3. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    4. Kéo đường ống nước sạch, xây nhà vệ sinh công cộng.
    III. PHÂN CÔNG
    Phòng Y tế chủ trì các nhiệm vụ từ 1 đến 3, trừ nhiệm vụ 3 do Phòng Văn hóa và Thông tin chủ trì; chủ trì nhiệm vụ 4.
    Các nhiệm vụ từ 1 đến 4, trừ nhiệm vụ 3, hoàn thành trong năm 2024.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.8", "lead"].found == (VHTT,) and decisions["2.8", "deadline"].reason == "missing"
    assert decisions["2.7", "lead"].found == ("Phòng Y tế",)


def test_notes_below_a_list_time_its_points_one_by_one(decisions):
    """
    II. NHIỆM VỤ
    1. Y tế
    - Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    - Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Ghi chú mục 1: ý trên hoàn thành quý III/2024, ý dưới triển khai hằng năm.
    2. Môi trường
    - Kéo đường ống nước sạch, xây nhà vệ sinh công cộng.
    - Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Ghi chú mục 2: gạch đầu dòng thứ nhất xong trong tháng 6/2022.
    3. Thông tin
    - Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    """
    assert decisions["2.5", "deadline"].found == ("2024-09-30",) and decisions["2.5", "deadline"].reason == "ok"
    assert decisions["2.7", "deadline"].reason == "missing"
    assert decisions["2.8", "deadline"].reason == "missing"


def test_a_point_of_which_no_section_is_named_is_nobodys(decisions):
    """
    II. NHIỆM VỤ
    A. Y tế
    (a) Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    (b) Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    B. Môi trường
    (a) Kéo đường ống nước sạch, xây nhà vệ sinh công cộng.
    (b) Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    III. TRÁCH NHIỆM
    Lĩnh vực y tế do Phòng Y tế chủ trì; trong đó ý (a) xong trước ngày 31/3/2023. Ở phần B, Phòng Quản lý đô thị chủ trì ý (a), Phòng Tài nguyên và Môi trường chủ trì ý (b).
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].reason == "missing"
    assert decisions["2.7", "lead"].found == ("Phòng Quản lý đô thị", TNMT)


def test_short_names_that_the_plan_explains(decisions):
    """
    II. NHIỆM VỤ
    Phòng Tài nguyên và Môi trường quận (sau đây gọi tắt là Phòng Môi trường) và các phòng, ban thực hiện các việc sau:
    | Nhiệm vụ | Chủ trì | Thời hạn |
    | Tiêm chủng, phòng chống dịch bệnh; nâng cấp trạm y tế, kỹ thuật mới khám, chữa bệnh | TTYTQ | 2023 |
    | Xử lý dứt điểm điểm nóng ô nhiễm; kéo đường ống nước sạch, xây nhà vệ sinh công cộng | Phòng Môi trường | 2024 |
    | Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông | PVH | 2024 |
    Chữ viết tắt: TTYTQ: Trung tâm Y tế quận; PVH: Phòng Văn hóa và Thông tin.
    """
    assert decisions["2.5", "lead"].found == ("Trung tâm Y tế quận",)
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.8", "lead"].found == (VHTT,)


def test_a_short_name_that_is_not_explained_stays_unknown(decisions):
    """
    II. NHIỆM VỤ
    | Nhiệm vụ | Chủ trì | Thời hạn |
    | Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông | PVX | 2024 |
    """
    assert decisions["2.8", "lead"].reason != "ok"


def test_tables_that_go_on_and_cells_that_name_a_row(decisions):
    """
    II. NHIỆM VỤ
    1. Các nhiệm vụ giao theo bảng:
    | TT | Nhiệm vụ | Chủ trì | Phối hợp | Hoàn thành |
    | 1 | Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm | Phòng Y tế | UBND các phường | Quý II/2024 |
    | 2 | Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh | Như mục 1 | | Như mục 1 |
    2. Bảng tiếp theo (tiếp số thứ tự):
    | 3 | Kéo đường ống nước sạch, xây nhà vệ sinh công cộng | Phòng Tài nguyên và Môi trường | UBND các phường | 2024 |
    | 4 | Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải | -nt- | Công an quận | -nt- |
    | 5 | Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông | Phòng Văn hóa và Thông tin | | 2025 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-06-30",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2024-12-31",)
    assert decisions["2.8", "lead"].found == (VHTT,)


def test_helping_people_is_no_support_for_an_office(decisions):
    """
    II. NHIỆM VỤ
    1. Phòng Lao động - Thương binh và Xã hội
    - Hỗ trợ kịp thời người dân, hộ kinh doanh, lao động mất việc vì dịch COVID-19, xong trong quý I/2022.
    - Hỗ trợ Phòng Y tế tiêm chủng, phòng chống dịch bệnh.
    """
    assert decisions["2.10", "lead"].found == (LDTBXH,)
    assert decisions["2.5", "lead"].reason != "wrong"


def test_a_clause_beside_numbers_leads_what_nobody_else_does(decisions):
    """
    II. NHIỆM VỤ
    1. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm; nâng cấp trạm y tế.
    2. Hỗ trợ kịp thời, đúng đối tượng cho người lao động, hộ kinh doanh bị ảnh hưởng bởi dịch COVID-19, hoàn thành trước ngày 30/6/2022.
    III. TỔ CHỨC THỰC HIỆN
    - Phòng Lao động - Thương binh và Xã hội: Chủ trì thực hiện công tác y tế tại mục 1; tiếp nhận, thẩm định hồ sơ hỗ trợ người lao động gặp khó khăn do dịch.
    - Phòng Tài chính - Kế hoạch tham mưu cân đối nguồn lực thực hiện Kế hoạch.
    """
    assert decisions["2.10", "lead"].found == (LDTBXH,)
    assert decisions["2.10", "deadline"].found == ("2022-06-30",) and decisions["2.10", "deadline"].reason == "ok"


def test_a_schedule_in_words_of_its_own_times_what_nothing_else_does(decisions):
    """
    II. NHIỆM VỤ
    1. Nâng cấp Trung tâm Y tế quận, đưa bệnh án điện tử vào vận hành.
    2. Giải quyết điểm nóng ô nhiễm, xử phạt cơ sở xả thải, xong trước ngày 31/12/2023.
    3. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    III. CÁC MỐC THỜI GIAN
    Năm 2022: đưa bệnh án điện tử vào vận hành và bàn giao khu nhà nâng cấp của Trung tâm Y tế quận.
    Năm 2024: xóa xong các điểm nóng ô nhiễm.
    """
    assert decisions["2.5", "deadline"].found == ("2022-12-31",)
    assert decisions["2.7", "deadline"].found == ("2023-12-31",)
    assert decisions["2.8", "deadline"].reason == "missing"


def test_a_numbered_caption_ends_what_the_one_before_gave(decisions):
    """
    II. NHIỆM VỤ CỦA TỪNG CƠ QUAN
    Mỗi cơ quan nêu ở đầu bảng chủ trì các việc trong bảng đó.
    **Bảng 1. Phòng Y tế**
    | TT | Việc phải làm | Thời gian |
    | 1 | Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm | 2023 |
    | 2 | Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh | 2024 |
    Bảng 2. Nhóm việc về nước sạch, môi trường: các cơ quan, đơn vị liên quan cùng thực hiện
    | TT | Việc phải làm | Thời gian |
    | 1 | Kéo đường ống nước sạch, xây nhà vệ sinh công cộng | 2024 |
    | 2 | Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải | 2023 |
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.7", "lead"].reason == "missing"


def test_places_count_inside_the_group_that_a_sentence_opens_with(decisions):
    """
    II. NHIỆM VỤ
    A. Y tế
    Nội dung 1. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    Nội dung 2. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    B. Môi trường, thông tin
    Nội dung 3. Kéo đường ống nước sạch, xây nhà vệ sinh công cộng.
    Nội dung 4. Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải.
    Nội dung 5. Phủ wifi công cộng, nâng cấp truyền thanh ứng dụng công nghệ thông tin - viễn thông.
    III. PHÂN CÔNG CHUẨN BỊ
    Đối với nhóm nội dung A: Phòng Y tế chủ trì nội dung đầu, Trung tâm Y tế quận chủ trì nội dung cuối.
    Đối với nhóm nội dung B: Phòng Tài nguyên và Môi trường chủ trì hai nội dung đầu; Phòng Văn hóa và Thông tin chủ trì nội dung thứ ba.
    """
    assert set(decisions["2.5", "lead"].found) == {"Phòng Y tế", "Trung tâm Y tế quận"} and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "lead"].found == (TNMT,)
    assert decisions["2.8", "lead"].found == (VHTT,)


@pytest.mark.parametrize("text", ["ghi chú " * 400, "Chữ viết tắt: " + "ABC, " * 2000, "(gọi tắt là " * 2000])
def test_legends_that_only_repeat_themselves_come_to_an_end(text):
    assert list(_listed(text, fold(text))) == [] and list(_bracketed(text)) == []
