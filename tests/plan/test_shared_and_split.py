# ruff: noqa: E501  (a line of a plan is one line)
"""Paragraphs that tell of two areas, and lines that speak for some of a plan's tasks: an agency's own, those above, those of a number."""

from __future__ import annotations

import pytest

LDTBXH = "Phòng Lao động - Thương binh và Xã hội"
TNMT = "Phòng Tài nguyên và Môi trường"
VHTT = "Phòng Văn hóa và Thông tin"


def test_a_paragraph_of_two_areas_is_a_task_of_both(decisions):
    """
    1. Kéo cáp quang, phủ sóng wifi miễn phí tới các tổ dân phố, thay loa truyền thanh cũ bằng loa thông minh; hoàn thành quý IV/2023. Song song với đó, xây dựng cơ sở dữ liệu an sinh xã hội của quận, cấp mã số an sinh cho từng người thụ hưởng, chia sẻ giữa quận với phường; hoàn thành trong năm 2026.
    Cơ quan chủ trì: Phòng Văn hóa và Thông tin.
    """
    assert decisions["2.8", "coverage"].reason == "covered" and decisions["2.9", "coverage"].reason == "covered"
    assert decisions["2.8", "deadline"].found == ("2023-12-31",) and decisions["2.9", "deadline"].found == ("2026-12-31",)
    assert decisions["2.8", "lead"].found == (VHTT,) and decisions["2.9", "lead"].found == (VHTT,)


def test_what_is_said_last_speaks_for_both_matters(decisions):
    """
    1. Tiêm chủng cho trẻ em, giám sát dịch bệnh, kiểm tra an toàn thực phẩm ở các chợ và bếp ăn tập thể. Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường, thanh tra, xử phạt các cơ sở xả thải trái phép. UBND quận chủ trì, hoàn thành trong năm 2024.
    """
    for area in ("2.5", "2.7"):
        assert decisions[area, "coverage"].reason in {"covered", "partial"}, area
        assert decisions[area, "lead"].found == ("UBND quận",), area
        assert decisions[area, "deadline"].found == ("2024-12-31",), area


def test_a_passing_clause_is_no_second_matter(decisions):
    """
    1. Mở lớp dạy nghề, giới thiệu việc làm cho lao động vùng giải tỏa, cho vay vốn giải quyết việc làm, đồng thời nhắc người học tham gia bảo hiểm y tế. Phòng Lao động - Thương binh và Xã hội chủ trì.
    """
    assert decisions["2.4", "coverage"].reason == "partial"
    assert decisions["2.2", "coverage"].reason == "missing"


def test_a_closing_line_that_names_the_tasks_again_gives_them_their_lead(decisions):
    """
    1. Chỗ làm cho người dân
    - Mở lớp nghề ngắn ngày cho thanh niên thất nghiệp, hộ giải tỏa và ngư dân chuyển nghề; cho vay vốn giải quyết việc làm.
    - Mỗi tháng một phiên giao dịch việc làm tại nhà sinh hoạt cộng đồng.
    Riêng việc đối thoại, ký thỏa ước lao động thì chưa triển khai trong Kế hoạch này.
    Phòng Lao động - Thương binh và Xã hội chủ trì việc mở lớp, cho vay và các phiên giao dịch việc làm, hoàn thành trong năm 2025.
    """
    assert decisions["2.4", "coverage"].reason == "partial"
    assert decisions["2.4", "lead"].reason == "ok" and decisions["2.4", "lead"].found == (LDTBXH,)
    assert decisions["2.4", "deadline"].reason == "ok" and decisions["2.4", "deadline"].found == ("2025-12-31",)


@pytest.mark.plan(head="Sở Giáo dục và Đào tạo", number="118/KH-SGDĐT")
def test_an_exclusion_between_the_tasks_and_their_line(decisions):
    """
    1. Trường học
    1.1. Xây dựng lộ trình miễn học phí cho học sinh trường công lập. Hạn: trong năm 2022.
    1.2. Xóa phòng học tạm, xây bổ sung phòng học; trang bị phòng máy, học trực tuyến. Hạn: năm 2025.
    Riêng việc mời gọi trường tư thục chưa đặt ra trong Kế hoạch này.
    Phân công: Sở Giáo dục và Đào tạo chủ trì; Sở Tài chính phối hợp.
    """
    assert decisions["2.3", "lead"].reason == "ok"
    assert decisions["2.3", "deadline"].found == ("2022-12-31", "2025-12-31")


def test_a_closing_sentence_below_an_agency_speaks_for_its_duties_alone(decisions):
    """
    1. Kéo đường ống nước máy đến các hộ chưa có nước sạch, phòng mặn xâm nhập.
    2. Xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số cho người thụ hưởng.
    3. Phủ sóng wifi, lắp loa truyền thanh thông minh ở khu dân cư.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa và Thông tin
    - Chủ trì tạo lập cơ sở dữ liệu an sinh xã hội, cấp mã số cho người thụ hưởng.
    - Chủ trì phủ sóng wifi, lắp loa truyền thanh thông minh.
    Hai nhiệm vụ nêu trên của Phòng Văn hóa và Thông tin hoàn thành trong năm 2023.
    2. Phòng Tài nguyên và Môi trường
    - Chủ trì kéo đường ống nước máy đến các hộ, chuẩn bị nguồn nước khi mặn xâm nhập.
    """
    assert decisions["2.8", "deadline"].found == ("2023-12-31",) and decisions["2.9", "deadline"].found == ("2023-12-31",)
    assert decisions["2.7", "deadline"].reason == "missing"


def test_numbers_of_two_sentences_are_not_one_inside_the_other(decisions):
    """
    Nhiệm vụ 1. Tiêm chủng, phòng chống dịch bệnh.
    Nhiệm vụ 2. Giúp hộ nghèo đa chiều có sinh kế để thoát nghèo.
    Nhiệm vụ 3. Sửa nhà cho người có công, giải quyết hồ sơ thương binh, liệt sĩ.
    III. TỔ CHỨC THỰC HIỆN
    1. UBND quận chỉ đạo Phòng Lao động - Thương binh và Xã hội chủ trì các nhiệm vụ 2 và 3. Nhiệm vụ 2 thực hiện đến năm 2025; nhiệm vụ 3 hoàn thành trước ngày 27/7/2022.
    2. Phòng Y tế chủ trì nhiệm vụ 1, hoàn thành trong năm 2023.
    """
    assert decisions["2.1", "lead"].found == (LDTBXH,) and decisions["2.1", "lead"].reason == "ok"
    assert set(decisions["2.1", "deadline"].found) == {"2025-12-31", "2022-07-27"}
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",)


def test_programmes_by_number_are_headings(decisions):
    """
    Chương trình số 1. “Trạm gần nhà” (Phòng Y tế quận chủ trì; hoàn thành năm 2024)
    - Xây lại trạm y tế phường đã xuống cấp, đưa kỹ thuật mới về tuyến quận.
    - Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Chương trình số 2. “Lưới đỡ tuổi già” (Bảo hiểm xã hội quận chủ trì; hoàn thành năm 2023)
    Chương trình số 3. “Nước ngọt về nhà” (Phòng Tài nguyên và Môi trường chủ trì)
    - Kéo đường ống nước máy đến các hộ, phòng mặn xâm nhập. Hoàn thành năm 2026.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.2", "coverage"].reason == "missing"
    assert decisions["2.7", "deadline"].found == ("2026-12-31",)


def test_a_time_that_cannot_be_read_is_not_completed_from_afar(decisions):
    """
    1. Cải thiện điều kiện làm việc, quan hệ lao động tại các khách sạn; xong trong quý V/2023.
    2. Mở lớp nghề, cho vay vốn giải quyết việc làm cho ngư dân, hộ giải tỏa.
    III. TỔ CHỨC THỰC HIỆN
    1. Các nhiệm vụ nêu trên hoàn thành trước ngày 31/12/2024.
    """
    assert decisions["2.4", "deadline"].reason == "unreadable"


def test_a_table_of_tasks_and_wanted_results(decisions, plan):
    """
    | STT | Nội dung nhiệm vụ | Kết quả cần đạt |
    | 1 | Phòng, chống dịch bệnh, y tế dự phòng | Kiểm soát được các ổ dịch |
    | 2 | Đưa sản phẩm công nghệ thông tin, viễn thông vào khu dân cư, trang bị wifi, loa thông minh | Hoàn thành trước ngày 30/9/2023 tại 6/6 phường |
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Y tế
    - Chủ trì giám sát ổ dịch, tiêm chủng mở rộng, hoàn thành trước ngày 30/6/2023.
    """
    assert len([task for task in plan.tasks if task.counts]) == 2
    assert decisions["2.5", "lead"].reason == "ok" and decisions["2.5", "deadline"].reason == "ok"
    assert decisions["2.8", "deadline"].found == ("2023-09-30",)


def test_a_row_named_by_its_tasks_number_speaks_for_no_other(decisions):
    """
    Nhiệm vụ 1. Huy động doanh nghiệp đóng góp cho công tác an sinh; khích lệ hộ khó khăn tự lực vươn lên.
    Nhiệm vụ 2. Kiểm tra, giám sát việc thực hiện chính sách xã hội ở các phường.
    Nhiệm vụ 3. Tiêm chủng, phòng chống dịch bệnh.
    III. TỔ CHỨC THỰC HIỆN
    1. Các cơ quan thực hiện theo Phụ lục.
    >PHỤ LỤC<
    | Số thứ tự trong Kế hoạch | Nội dung | Cơ quan chủ trì | Thời gian hoàn thành |
    | Nhiệm vụ 1 | Huy động cộng đồng; động viên tự lực | Ủy ban Mặt trận Tổ quốc Việt Nam quận | 2025 |
    | Nhiệm vụ 3 | Tiêm chủng | Phòng Y tế | 2023 |
    """
    assert decisions["2.10", "lead"].reason == "missing" and decisions["2.10", "deadline"].reason == "missing"
    assert decisions["2.5", "lead"].reason == "ok"


@pytest.mark.parametrize("stranger", ["Viện Chuyển đổi số y tế miền Trung", "Trung tâm Phát triển công nghệ số Hải Châu"])
def test_a_stranger_with_a_verb_in_its_name_heads_its_duties(decisions, stranger):
    """
    1. Phủ sóng wifi miễn phí, lắp bảng điện tử, loa thông minh ở các phường; hoàn thành năm 2024.
    III. TỔ CHỨC THỰC HIỆN
    1. <stranger>
    - Chủ trì lắp đặt wifi công cộng, bảng điện tử và loa thông minh tại khu dân cư.
    """
    assert decisions["2.8", "lead"].reason == "unknown-agency" and decisions["2.8", "lead"].found == (stranger,)


@pytest.mark.plan(head="Bảo hiểm xã hội Việt Nam⏎Bảo hiểm xã hội thành phố Đà Nẵng", number="318/KH-BHXH")
def test_units_with_long_names_lead(decisions):
    """
    1. Tham mưu thực hiện Nghị quyết số 03-NQ/TU của Thành ủy về BHXH, BHYT (Phòng Quản lý Thu - Sổ, Thẻ chủ trì)
    - Trình cấp có thẩm quyền giao chỉ tiêu phát triển người tham gia BHXH, BHYT, xong trong năm 2022.
    2. Phát triển người tham gia (Phòng Truyền thông và Phát triển người tham gia chủ trì)
    - Vận động tiểu thương, ngư dân tham gia BHXH tự nguyện, hộ gia đình mua thẻ BHYT, xong trong năm 2024.
    """
    assert decisions["2.2", "lead"].reason == "ok"
    assert set(decisions["2.2", "lead"].found) == {"Phòng Quản lý Thu - Sổ, Thẻ", "Phòng Truyền thông và Phát triển người tham gia"}


def test_a_line_with_a_star_closes_the_numbered_points(decisions):
    """
    1. Người có công, người nghèo
    (1) Tu bổ nghĩa trang liệt sĩ, giải quyết hồ sơ người có công, sửa nhà cho thương binh.
    (2) Thực hiện chương trình giảm nghèo đa chiều, giúp hộ nghèo có sinh kế.
    * Phân công: Phòng Lao động - Thương binh và Xã hội chủ trì; Hội Nông dân phối hợp. Thời gian: từ năm 2022 đến năm 2025.
    2. Nguồn lực
    (1) Hỗ trợ người lao động mất việc, hộ kinh doanh gặp khó khăn vì COVID-19.
    (2) Vận động doanh nghiệp đóng góp cho an sinh, khích lệ hộ nghèo tự lực vươn lên.
    * Phân công: UBND quận chỉ đạo Phòng Tài chính - Kế hoạch chủ trì. Thời gian: 6 tháng đầu năm 2022 đối với việc (1).
    """
    assert decisions["2.1", "lead"].reason == "ok" and decisions["2.1", "deadline"].reason == "ok"
    assert decisions["2.10", "lead"].found == ("Phòng Tài chính - Kế hoạch",) and decisions["2.10", "lead"].reason == "ok"
    assert decisions["2.10", "deadline"].found == ("2022-06-30",) and decisions["2.10", "deadline"].reason == "missing"


@pytest.mark.parametrize(
    ("tail", "lead", "end"),
    [
        (" – Trung tâm Y tế quận, trong năm 2022.", "Trung tâm Y tế quận", "2022-12-31"),
        (" (Phòng Y tế, phối hợp: Hội Chữ thập đỏ quận; trong năm 2022).", "Phòng Y tế", "2022-12-31"),
        (" — Phòng Y tế; quý II/2023", "Phòng Y tế", "2023-06-30"),
    ],
)
def test_who_and_when_behind_a_dash_or_in_brackets(tail, lead, end, decisions):
    """
    1. Tiêm chủng mở rộng cho trẻ em, phòng chống dịch bệnh<tail>
    """
    assert decisions["2.5", "lead"].found == (lead,) and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.5", "deadline"].found == (end,)


def test_a_recurring_time_of_many_words_in_brackets(decisions):
    """
    1. Mở phiên giao dịch việc làm lưu động ở nhà văn hóa phường (Phòng LĐTBXH; định kỳ mỗi quý một phiên).
    """
    assert decisions["2.4", "lead"].reason == "ok" and decisions["2.4", "deadline"].reason == "recurring-only"


def test_a_table_without_headings(decisions):
    """
    1. Y tế, môi trường
    | a) Tiêm chủng mở rộng cho trẻ em, phòng chống dịch bệnh ở các phường | Phòng Y tế – quý II/2023 |
    | b) Nâng cấp trạm y tế, đưa kỹ thuật mới vào khám bệnh, chữa bệnh | Trung tâm Y tế quận – tháng 12/2024 |
    | c) Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải | Phòng Tài nguyên và Môi trường – thường xuyên |
    """
    assert decisions["2.5", "lead"].reason == "ok" and set(decisions["2.5", "lead"].found) == {"Phòng Y tế", "Trung tâm Y tế quận"}
    assert decisions["2.5", "deadline"].found == ("2023-06-30", "2024-12-31")
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].reason == "recurring-only"


def test_a_title_and_the_first_task_behind_it(decisions):
    """
    1. Nguồn lực. Hỗ trợ kịp thời người dân, người lao động gặp khó khăn do đại dịch COVID-19. Các ngành, địa phương liên quan thực hiện; xong trong quý I/2022.
    Vận động doanh nghiệp, cộng đồng đóng góp cho an sinh, động viên người nghèo tự vươn lên. Phòng Tài chính - Kế hoạch chủ trì; thời gian: năm 2023.
    2. Y tế. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh. Phòng Y tế chủ trì, hoàn thành năm 2024.
    """
    assert decisions["2.10", "coverage"].reason == "covered"
    assert decisions["2.10", "lead"].reason == "missing"


def test_leads_below_the_last_task_of_each_group_and_times_below_every_one(decisions):
    """
    1. Người có công
    1.1. Giải quyết hồ sơ người có công, sửa nhà cho thương binh, gia đình liệt sĩ; hoàn thành trong năm 2024.
    1.2. Thực hiện chương trình giảm nghèo đa chiều:
    - Rà soát hộ nghèo theo chuẩn đa chiều của thành phố.
    - Trao phương tiện sinh kế để hộ nghèo thoát nghèo bền vững.
    Thời gian thực hiện: trong năm 2025.
    1.3. Thực hiện các tiêu chí “5 không”, “3 có”, “4 an”, chính sách bảo trợ xã hội; hoàn thành trước ngày 31/12/2025.
    Cơ quan tham mưu, thực hiện: Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Hội Nông dân quận.
    2. Y tế
    2.1. Nâng cấp trạm y tế, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    Thời gian thực hiện: năm 2023.
    2.2. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Thời gian thực hiện: thường xuyên.
    Cơ quan tham mưu, thực hiện: Phòng Y tế.
    """
    assert decisions["2.1", "lead"].reason == "ok" and decisions["2.1", "lead"].found == (LDTBXH,)
    assert decisions["2.5", "lead"].reason == "ok" and decisions["2.5", "lead"].found == ("Phòng Y tế",)


def test_a_table_of_agencies_and_the_numbers_of_their_tasks(decisions):
    """
    1. Y tế
    (1) Tiêm chủng mở rộng, phòng chống dịch bệnh; hoàn thành năm 2023.
    (2) Nâng cấp trạm y tế, đưa kỹ thuật mới vào khám bệnh; hoàn thành năm 2024.
    2. Môi trường
    (3) Xử lý dứt điểm điểm nóng ô nhiễm, xử phạt cơ sở xả thải; hoàn thành năm 2024.
    III. PHÂN CÔNG THỰC HIỆN
    | Cơ quan, đơn vị | Chủ trì nhiệm vụ số | Phối hợp nhiệm vụ số |
    | Phòng Y tế | (1) | (2) |
    | Trung tâm Y tế quận | (2) | (1) |
    | Phòng Tài nguyên và Môi trường |  | (1) đến (3) |
    """
    assert set(decisions["2.5", "lead"].found) == {"Phòng Y tế", "Trung tâm Y tế quận"} and decisions["2.5", "lead"].reason == "ok"
    assert decisions["2.7", "lead"].reason == "missing"


def test_a_neighbour_says_the_task_and_this_bullet_is_another_job(decisions):
    """
    1. Xử lý dứt điểm 07 điểm nóng về ô nhiễm môi trường; kiểm tra, xử lý vi phạm đối với cơ sở xả thải không phép.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Tài nguyên và Môi trường
    - Chủ trì xử lý các điểm nóng về ô nhiễm môi trường, kiểm tra, xử phạt cơ sở xả thải; hoàn thành trước ngày 30/6/2025.
    - Tổ chức đóng cửa, di dời bãi tập kết rác thải tạm, trồng cây phục hồi mặt bằng; hoàn thành trước ngày 31/10/2021.
    """
    assert decisions["2.7", "deadline"].reason == "past"
