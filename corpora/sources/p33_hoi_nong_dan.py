"""What must be said of the city farmers' association's plan, which no area of the directive is addressed to?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, body, expect, set_size

FILE = "p33_hoi_nong_dan.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Tuyên truyền, vận động cán bộ, hội viên nông dân thành phố tích cực tham gia thực hiện Kết luận số 92-KL/TW của Bộ Chính trị và Kế hoạch của Ban Thường vụ Thành ủy; phát huy vai trò của tổ chức Hội trong chăm lo, bảo vệ quyền, lợi ích hợp pháp, chính đáng của hội viên, nông dân.
2. Các cấp Hội cụ thể hóa nội dung Kế hoạch phù hợp với điều kiện của từng địa phương; lồng ghép với phong trào “Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững”.
# II. CHỈ TIÊU ĐẾN NĂM 2025
- 100% cơ sở Hội tổ chức quán triệt, tuyên truyền Kết luận số 92-KL/TW.
- Mỗi năm giúp đỡ từ 60 hộ hội viên nông dân thoát nghèo; vận động trên 2.000 hội viên tham gia bảo hiểm xã hội (BHXH) tự nguyện trong cả giai đoạn.
- Dạy nghề, tập huấn cho 15.000 lượt nông dân; Quỹ Hỗ trợ nông dân tăng trưởng 10%/năm.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Tuyên truyền, vận động
1.1. Tổ chức học tập, quán triệt trong cán bộ Hội các cấp; xây dựng chuyên trang trên Cổng thông tin điện tử và Bản tin Hội Nông dân thành phố.
1.2. Nắm tình hình tư tưởng, đời sống hội viên vùng giải tỏa, vùng chịu ảnh hưởng của thiên tai, dịch bệnh để kịp thời phản ánh với cấp ủy, chính quyền.
Đơn vị chủ trì: Ban Xây dựng Hội. Thời gian thực hiện: thường xuyên.
## 2. Hỗ trợ nông dân học nghề, việc làm, giảm nghèo
2.1. Phối hợp mở 45 lớp dạy nghề ngắn hạn về chăn nuôi, trồng hoa, sửa chữa máy nông nghiệp; tư vấn, giới thiệu việc làm cho nông dân không còn đất sản xuất theo Chương trình “Có việc làm” của thành phố.
2.2. Quản lý hiệu quả nguồn vốn ủy thác Ngân hàng Chính sách xã hội, Quỹ Hỗ trợ nông dân; ưu tiên cho vay đối với hộ nghèo, hộ cận nghèo, hội viên là ngư dân chuyển đổi ngành nghề.
2.3. Xây dựng mô hình giảm nghèo gắn với tổ hợp tác, hợp tác xã trồng nấm, rau an toàn tại Hòa Phong, Hòa Tiến.
Đơn vị chủ trì: Ban Kinh tế - Xã hội; Trung tâm Hỗ trợ nông dân. Thời gian hoàn thành: năm 2025.
## 3. Vận động tham gia BHXH, BHYT
3.1. Ký kết chương trình phối hợp với BHXH thành phố; xây dựng đội ngũ cộng tác viên là chi hội trưởng tham gia vận động hội viên tham gia BHXH tự nguyện, bảo hiểm y tế (BHYT) hộ gia đình.
3.2. Nhân rộng mô hình “Nuôi heo đất mua thẻ BHYT” tại các chi hội.
Đơn vị chủ trì: Ban Kinh tế - Xã hội. Thời gian hoàn thành: ký kết trong quý I năm 2022; sơ kết trước ngày 30/11/2023.
## 4. Bảo vệ môi trường nông thôn, sản xuất an toàn
4.1. Vận động hội viên xây dựng hầm biogas, thu gom vỏ bao bì thuốc bảo vệ thực vật; xây dựng 22 “Chi hội nông dân không rác thải”.
4.2. Tuyên truyền, ký cam kết sản xuất nông sản an toàn, không sử dụng chất cấm trong chăn nuôi, trồng trọt.
4.3. Tham gia quản lý, sử dụng hiệu quả các công trình nước sạch, nhà tiêu hợp vệ sinh tại các thôn miền núi.
Đơn vị chủ trì: Ban Kinh tế - Xã hội. Thời gian hoàn thành: trước ngày 31/12/2024.
## 5. Ứng dụng công nghệ thông tin
5.1. Tập huấn kỹ năng số cho 3.000 nông dân; đưa nông sản lên sàn thương mại điện tử Postmart, Voso.
5.2. Xây dựng phần mềm quản lý hội viên, cập nhật thông tin hộ hội viên nghèo, cận nghèo.
Đơn vị chủ trì: Văn phòng Hội Nông dân thành phố. Thời gian hoàn thành: năm 2023.
## 6. Hỗ trợ hội viên bị ảnh hưởng bởi dịch COVID-19
6.1. Vận động hỗ trợ giống, vật tư, tiêu thụ nông sản cho các hộ bị thiệt hại; thăm, tặng quà cho con hội viên mồ côi do dịch bệnh.
6.2. Tham gia giám sát việc thực hiện chính sách hỗ trợ người dân gặp khó khăn do COVID-19 ở cơ sở.
Đơn vị chủ trì: Ban Xây dựng Hội. Thời gian hoàn thành: trước ngày 30/6/2022.
# IV. TỔ CHỨC THỰC HIỆN
## 1. Hội Nông dân thành phố
- Ban Xây dựng Hội: chủ trì theo dõi, tổng hợp kết quả, tham mưu Ban Thường vụ sơ kết, tổng kết; báo cáo Ban Thường vụ Thành ủy, Trung ương Hội trước ngày 10/12 hằng năm.
- Ban Kinh tế - Xã hội: tham mưu ký kết các chương trình phối hợp với các sở, ngành; hướng dẫn các mô hình điểm.
- Trung tâm Hỗ trợ nông dân: tổ chức dạy nghề, cung ứng vật tư, giống cho hội viên.
## 2. Hội Nông dân các quận, huyện
- Xây dựng kế hoạch thực hiện trước ngày 28/02/2022; phối hợp với Phòng Lao động - Thương binh và Xã hội, Phòng Kinh tế, BHXH quận, huyện triển khai các nội dung trên địa bàn.
- Chỉ đạo Hội Nông dân phường, xã tuyên truyền trong sinh hoạt chi hội, tổ hội; bình xét, biểu dương hộ nông dân tự vươn lên thoát nghèo.
Trên đây là Kế hoạch của Ban Thường vụ Hội Nông dân thành phố; đề nghị các quận, huyện Hội triển khai thực hiện./.
"""

ANNEX = """
==page
@ PHỤ LỤC
@ PHÂN BỔ CHỈ TIÊU CHO HỘI NÔNG DÂN CÁC QUẬN, HUYỆN
@@ (Kèm theo Kế hoạch số 58-KH/HNDT ngày 19 tháng 01 năm 2022 của Ban Thường vụ Hội Nông dân thành phố)
|= 1.3 5.5 3 3.2 3.2
| TT | Đơn vị | Lớp dạy nghề | Hộ hội viên thoát nghèo mỗi năm | Hội viên tham gia BHXH tự nguyện |
| 1 | Hội Nông dân huyện Hòa Vang | 20 | 28 | 900 |
| 2 | Hội Nông dân quận Liên Chiểu | 7 | 9 | 300 |
| 3 | Hội Nông dân quận Cẩm Lệ | 7 | 8 | 300 |
| 4 | Hội Nông dân quận Ngũ Hành Sơn | 6 | 8 | 250 |
| 5 | Hội Nông dân quận Sơn Trà | 3 | 4 | 150 |
| 6 | Hội Nông dân quận Thanh Khê | 2 | 3 | 100 |
| | Tổng cộng | 45 | 60 | 2.000 |
"""


def write(kit: Kit) -> None:
    """Head of an association, groups closed by "Đơn vị chủ trì", signature, a table of targets."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("HỘI NÔNG DÂN VIỆT NAM", "HỘI NÔNG DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "58-KH/HNDT", "Đà Nẵng, ngày 19 tháng 01 năm 2022")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề chính sách xã hội trong các cấp Hội Nông dân thành phố")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, "
        "Ban Thường vụ Hội Nông dân thành phố xây dựng Kế hoạch thực hiện trong các cấp Hội như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c);", "Trung ương Hội Nông dân Việt Nam (b/c);", "Ban Dân vận Thành ủy;", "Các ban, đơn vị cơ quan Hội;", "Hội Nông dân các quận, huyện;", "Lưu VP."],
        "TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", name="Trần Ngọc Sáu",
    )  # fmt: skip
    body(kit, ANNEX)


EXPECTED = expect(
    "mass organisation; groups closed by “Đơn vị chủ trì … Thời gian hoàn thành …”, an annex of targets by district",
    kind="other",
    name="Hội Nông dân thành phố",
    number="58-KH/HNDT",
    issued_on="2022-01-19",
    areas={},
    outside="a mass organisation has no area by the directive's lines; what it plans is information",
)
