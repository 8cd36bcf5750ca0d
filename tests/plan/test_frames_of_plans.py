# ruff: noqa: E501  (a line of a plan is one line)
"""Plans in frames of their own: articles, questions and answers, objectives with activities, letters of numbered paragraphs."""

from __future__ import annotations

import pytest

from docgen.model import Document, Paragraph

from .conftest import check

TNMT = "Phòng Tài nguyên và Môi trường"


def test_a_resolution_of_articles(decisions):
    """
    QUYẾT NGHỊ:
    Điều 1. Thống nhất chỉ tiêu phấn đấu đến năm 2025
    1. 99% dân số tham gia bảo hiểm y tế; cơ sở dữ liệu an sinh xã hội dùng chung.
    Điều 2. Y tế
    1. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    2. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Điều 3. Môi trường
    Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải.
    Điều 4. Thời hạn
    1. Khoản 1 Điều 2: hoàn thành trước ngày 27/7/2024. Khoản 2 Điều 2: hoàn thành trong năm 2023.
    2. Điều 3: chậm nhất ngày 30/11/2024.
    Điều 5. Phân công
    1. Ủy ban nhân dân quận chỉ đạo các phòng sau đây thực hiện:
    a) Phòng Y tế chủ trì Điều 2;
    b) Phòng Tài nguyên và Môi trường chủ trì Điều 3.
    Điều 6. Hiệu lực
    1. Kế hoạch này có hiệu lực kể từ ngày ký.
    """
    assert decisions["2.5", "coverage"].reason == "covered" and decisions["2.5", "lead"].found == ("Phòng Y tế",)
    assert decisions["2.5", "deadline"].found == ("2023-12-31", "2024-07-27")
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2024-11-30",)
    assert decisions["2.9", "coverage"].reason == "missing" and decisions["2.2", "coverage"].reason == "missing"


def test_questions_and_answers(decisions):
    """
    PHẦN I. VÌ SAO CÓ KẾ HOẠCH NÀY?
    Ban Thường vụ Thành ủy có kế hoạch triển khai trên địa bàn thành phố.
    PHẦN II. LÀM GÌ? AI LÀM? KHI NÀO XONG?
    1. Với sức khỏe nhân dân
    Làm gì?
    - Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh.
    - Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm.
    Ai làm? Phòng Y tế chủ trì cả hai việc. Công an quận phối hợp.
    Khi nào xong? Việc thứ nhất xong trước ngày 27/7/2024. Việc còn lại xong trong năm 2023.
    2. Với môi trường
    Làm gì? Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải.
    Ai làm? Phòng Tài nguyên và Môi trường chủ trì.
    Khi nào xong? Quý II/2023.
    """
    assert decisions["2.5", "lead"].found == ("Phòng Y tế",) and decisions["2.5", "deadline"].found == ("2023-12-31", "2024-07-27")
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2023-06-30",)


def test_objectives_solutions_activities(decisions):
    """
    A. QUAN ĐIỂM
    1. Chính sách xã hội là thước đo chất lượng điều hành.
    B. MỤC TIÊU, GIẢI PHÁP, HOẠT ĐỘNG
    **Mục tiêu 1. Dân khỏe**
    Giải pháp 1.1. Cơ sở khám chữa bệnh (Phụ trách chính: Trung tâm Y tế quận)
    Hoạt động 1.1.1. Nâng cấp trạm y tế phường, đưa kỹ thuật mới vào khám bệnh, chữa bệnh. Hoàn thành năm 2024.
    Giải pháp 1.2. Dự phòng (Phụ trách chính: Phòng Y tế)
    Hoạt động 1.2.1. Tiêm chủng, phòng chống dịch bệnh, kiểm tra an toàn thực phẩm. Thời gian: hằng năm.
    **Mục tiêu 2. Môi trường trong lành**
    Giải pháp 2.1. Xóa điểm nóng (Phụ trách chính: Phòng Tài nguyên và Môi trường)
    Hoạt động 2.1.1. Xử lý dứt điểm điểm nóng ô nhiễm, thanh tra, xử phạt cơ sở xả thải. Hoàn thành quý III/2025.
    """
    assert decisions["2.5", "coverage"].reason == "covered"
    assert set(decisions["2.5", "lead"].found) == {"Phòng Y tế", "Trung tâm Y tế quận"} and decisions["2.5", "deadline"].found == ("2024-12-31",)
    assert decisions["2.7", "lead"].found == (TNMT,) and decisions["2.7", "deadline"].found == ("2025-09-30",)


@pytest.mark.plan(head="Sở Thông tin và Truyền thông", number="12/KH-STTTT", title="trong ngành thông tin và truyền thông, thực hiện Kết luận số 92-KL/TW")
def test_a_letter_of_numbered_paragraphs(decisions, plan):
    """
    Kính gửi: Các phòng, đơn vị thuộc Sở.
    1. Ngày 20/10/2021, Ban Thường vụ Thành ủy Đà Nẵng ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW của Bộ Chính trị về chính sách xã hội.
    2. Chỉ tiêu của ngành đến năm 2025: 100% thôn có sóng 4G, 100% xã, phường có truyền thanh thông minh, 100% đối tượng an sinh có hồ sơ điện tử, được Giám đốc Sở ký cam kết.
    3. Phòng Bưu chính - Viễn thông chủ trì làm việc với ba nhà mạng, phủ sóng viễn thông cho vùng nông thôn, lắp truyền thanh thông minh, xong trước ngày 30/6/2023.
    4. Phòng Công nghệ thông tin chủ trì xây dựng cơ sở dữ liệu an sinh xã hội, cấp mã số an sinh cho người thụ hưởng; hoàn thành trước ngày 31/3/2023.
    5. Văn phòng Sở theo dõi, đôn đốc và tổng hợp báo cáo UBND thành phố trước ngày 01/12 hằng năm.
    """
    assert decisions["2.8", "coverage"].reason == "covered" and decisions["2.8", "deadline"].found == ("2023-06-30",)
    assert decisions["2.9", "coverage"].reason == "covered" and decisions["2.9", "lead"].found == ("Phòng Công nghệ thông tin",)


def test_a_letter_whose_heads_columns_follow_each_other():
    """As recognition gives it: the addressees' line, then the state's name, "V/v" as no Roman number."""
    lines = """ỦY BAN NHÂN DÂN
QUẬN HẢI CHÂU
Số: 1187/UBND-LĐTBXH
V/v triển khai thực hiện Kết luận số 92-KL/TW về chính sách xã hội
Kính gửi:
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hải Châu, ngày 20 tháng 5 năm 2022
- Các phòng chuyên môn thuộc UBND quận;
- UBND 13 phường.
Ban Thường vụ Thành ủy có Kế hoạch thực hiện Kết luận số 92-KL/TW; UBND quận yêu cầu:
1. Phòng Y tế quận
Chủ trì tiêm mũi nhắc lại vắc xin, giám sát dịch bệnh; nâng cấp trạm y tế; hoàn thành trong năm 2023.
2. Phòng Tài nguyên và Môi trường quận
Chủ trì xử lý triệt để mùi hôi tại cửa xả; thanh tra, xử phạt cơ sở xả thải; xong trước ngày 30/6/2024.
3. Phòng Lao động - Thương binh và Xã hội quận
Chủ trì giới thiệu việc làm theo Chương trình “Có việc làm”, xong trong quý IV/2022.
4. Bảo hiểm xã hội quận
Chủ trì tăng người tham gia bảo hiểm xã hội tự nguyện, trước 30/6/2022.
Nơi nhận:
- Như trên;
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH"""
    blocks = tuple(Paragraph(number, text, ocr=True) for number, text in enumerate(lines.split("\n")))
    found = {(d.area, d.aspect): d for d in check(Document("letter.pdf", "0" * 64, "pdf", blocks)).decisions}
    assert found["2.5", "lead"].found == ("Phòng Y tế",) and found["2.5", "deadline"].found == ("2023-12-31",)
    assert found["2.7", "deadline"].found == ("2024-06-30",)
    assert found["2.4", "lead"].reason == "ok" and found["2.2", "deadline"].found == ("2022-06-30",)
