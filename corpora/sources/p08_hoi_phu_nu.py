"""A mass organisation's plan: nobody obliges it to cover an area, so nothing in it can fail, however much it promises."""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, body, expect

FILE = "p08-hoi-lien-hiep-phu-nu-thanh-pho.docx"

TEXT = """
# I. ĐẶC ĐIỂM TÌNH HÌNH
Hội Liên hiệp Phụ nữ thành phố hiện có 7 đơn vị cấp quận, huyện, 56 cơ sở hội và hơn 178.000 hội viên. Trong giai đoạn 2016 - 2021, các cấp hội đã vận động 41 tỷ đồng giúp phụ nữ nghèo, sửa chữa và xây mới 512 mái ấm tình thương, giúp 3.640 hộ do phụ nữ làm chủ thoát nghèo, quản lý trên 1.300 tỷ đồng vốn ủy thác. Riêng trong hai năm dịch bệnh, hội viên đã nấu hơn 900.000 suất ăn cho tuyến đầu, may tặng 1,2 triệu khẩu trang.
Khó khăn hiện nay là lao động nữ trong ngành du lịch, dịch vụ mất việc kéo dài; 214 trẻ em mồ côi cha hoặc mẹ do dịch bệnh cần người đỡ đầu; nhiều phụ nữ lớn tuổi không có lương hưu; cán bộ hội ở chi, tổ thay đổi nhiều, kỹ năng vận động còn hạn chế. Một số nơi cấp ủy, chính quyền chưa tạo điều kiện về kinh phí để hội tham gia giám sát chính sách.
# II. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
- Nâng cao nhận thức, trách nhiệm của cán bộ, hội viên phụ nữ thành phố đối với việc thực hiện các chính sách xã hội; phát huy vai trò đại diện, chăm lo, bảo vệ quyền và lợi ích hợp pháp, chính đáng của phụ nữ và trẻ em.
- Đóng góp thiết thực vào việc chăm lo phụ nữ nghèo, phụ nữ khuyết tật, phụ nữ đơn thân nuôi con nhỏ, trẻ em mồ côi do đại dịch COVID-19; không để chị em nào bị bỏ lại phía sau.
## 2. Yêu cầu
- Nội dung sát với nhu cầu của từng nhóm phụ nữ; huy động được nguồn lực trong và ngoài hội; lồng ghép với các cuộc vận động, phong trào thi đua đang triển khai.
- Các cấp hội phối hợp chặt chẽ với các ngành, không làm thay nhiệm vụ của cơ quan nhà nước.
# III. CHỈ TIÊU (đến cuối năm 2025)
1. 100% cơ sở hội tuyên truyền về chính sách xã hội cho ít nhất 85% hội viên.
2. Giúp 1.200 phụ nữ khởi sự kinh doanh; hỗ trợ 900 hộ nghèo, cận nghèo do phụ nữ làm chủ hộ thoát nghèo bền vững.
3. Vận động mới 3.000 phụ nữ tham gia bảo hiểm xã hội tự nguyện; 100% hội viên có thẻ bảo hiểm y tế.
4. Nhận đỡ đầu dài hạn 100% trẻ mồ côi do COVID-19 có hoàn cảnh khó khăn trong chương trình “Mẹ đỡ đầu”.
# IV. NHIỆM VỤ, GIẢI PHÁP
## 1. Tuyên truyền, vận động
1.1. Tổ chức hội nghị quán triệt Kết luận số 92-KL/TW cho cán bộ hội chủ chốt; sản xuất 10 đoạn phim ngắn về quyền an sinh của phụ nữ đăng trên mạng xã hội, xong trước ngày 08/3/2023.
Đơn vị chủ trì: Ban Tuyên giáo Hội LHPN thành phố.
1.2. Duy trì các câu lạc bộ “Gia đình hạnh phúc”, “Phụ nữ với pháp luật”; tư vấn tiền hôn nhân, phòng, chống bạo lực gia đình.
Đơn vị chủ trì: Ban Gia đình - Xã hội. Thời gian: thường xuyên.
## 2. Hỗ trợ phụ nữ phát triển kinh tế, giải quyết việc làm
2.1. Thực hiện Đề án “Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017-2025”; mở lớp nghề nấu ăn, chăm sóc người bệnh, bán hàng trên mạng; liên kết với doanh nghiệp để giới thiệu việc làm cho lao động nữ bị thu hồi đất, lao động nữ trung niên mất việc.
2.2. Quản lý tốt nguồn vốn ủy thác của Ngân hàng Chính sách xã hội, Quỹ hỗ trợ phụ nữ phát triển; ưu tiên cho vay tạo việc làm, sửa nhà vệ sinh, lắp đồng hồ nước.
Đơn vị chủ trì: Ban Hỗ trợ phụ nữ phát triển kinh tế; Trung tâm Dạy nghề và Hỗ trợ phụ nữ. Thời gian hoàn thành: quý IV năm 2025.
## 3. Chăm lo phụ nữ, trẻ em yếu thế
3.1. Vận động xây mới, sửa chữa 90 mái ấm tình thương cho phụ nữ nghèo, nữ cựu tù, vợ liệt sĩ già yếu.
3.2. Triển khai chương trình “Mẹ đỡ đầu”: khảo sát hoàn cảnh trẻ mồ côi, kết nối người đỡ đầu, lập sổ theo dõi việc học tập, sức khỏe của từng cháu.
3.3. Lập các bếp ăn 0 đồng, đội xe cứu trợ khi có thiên tai, dịch bệnh; thăm hỏi, tặng quà phụ nữ neo đơn vào dịp lễ, tết.
Đơn vị chủ trì: Ban Gia đình - Xã hội. Thời gian hoàn thành: trong năm 2024.
## 4. Tham gia bảo hiểm xã hội, bảo hiểm y tế
4.1. Mỗi chi hội thành lập một tổ “Heo đất an sinh” tiết kiệm tiền mua thẻ bảo hiểm; phối hợp với Bảo hiểm xã hội các quận, huyện tư vấn tại chợ, khu nhà trọ.
Đơn vị chủ trì: Hội LHPN các quận, huyện. Thời gian: hằng năm.
## 5. Sức khỏe và an toàn thực phẩm
5.1. Vận động hội viên khám sàng lọc ung thư cổ tử cung, ung thư vú; tuyên truyền nuôi con bằng sữa mẹ, tiêm chủng đầy đủ.
5.2. Nhân rộng mô hình “Bếp sạch”, “Chợ phụ nữ nói không với thực phẩm bẩn”; giám sát an toàn thực phẩm ở bếp ăn bán trú.
Đơn vị chủ trì: Ban Gia đình - Xã hội phối hợp với Ban Quản lý An toàn thực phẩm thành phố. Thời gian: đến hết năm 2025.
## 6. Bảo vệ môi trường
6.1. Phát động phong trào phân loại rác tại nguồn, thu gom ve chai gây quỹ, đi chợ bằng giỏ; đảm nhận 56 tuyến đường hoa, tuyến kiệt sạch.
Đơn vị chủ trì: Hội LHPN các xã, phường. Thời gian: trước ngày 30/6/2024.
## 7. Tham gia xây dựng, giám sát chính sách
7.1. Lấy ý kiến phụ nữ về dự thảo nghị quyết của Hội đồng nhân dân thành phố liên quan đến lao động nữ, trẻ em; mỗi năm chủ trì giám sát một chuyên đề về thực hiện chính sách đối với lao động nữ trong khu công nghiệp.
Đơn vị chủ trì: Ban Chính sách - Luật pháp.
## 8. Học tập, thi đua
8.1. Phát động thi đua “Phụ nữ Đà Nẵng chung tay vì an sinh” gắn với cuộc vận động xây dựng gia đình 5 không, 3 sạch; mỗi cơ sở hội chọn một việc khó làm trước; tổ chức hội thi cán bộ hội giỏi công tác xã hội, chung kết vào tháng 10/2023.
8.2. Bồi dưỡng kỹ năng tham vấn, kỹ năng số cho 100% chủ tịch hội cơ sở; biên soạn cẩm nang những điều chị em cần biết về chế độ thai sản, hưu trí, trợ cấp nuôi con.
Đơn vị chủ trì: Ban Tổ chức - Kiểm tra. Thời gian: hết quý III năm 2023.
# V. KINH PHÍ
Kinh phí hoạt động thường xuyên của Hội, nguồn lồng ghép từ các đề án, nguồn vận động hợp pháp khác; thanh, quyết toán theo đúng quy định của Luật Ngân sách nhà nước.
# VI. TỔ CHỨC THỰC HIỆN
1. Các ban, đơn vị thuộc cơ quan Hội LHPN thành phố căn cứ nhiệm vụ được phân công, xây dựng kế hoạch chi tiết, tham mưu Ban Thường vụ triển khai.
2. Hội LHPN các quận, huyện và các đơn vị trực thuộc cụ thể hóa Kế hoạch phù hợp với tình hình địa phương; chủ động đề xuất với cấp ủy, phối hợp với chính quyền cùng cấp; báo cáo kết quả trước ngày 20/11 hằng năm.
3. Ban Tổ chức - Kiểm tra đưa nội dung Kế hoạch vào tiêu chí chấm điểm thi đua; Văn phòng Hội theo dõi, đôn đốc, tổng hợp báo cáo Ban Thường vụ Thành ủy và Trung ương Hội.
Trong quá trình thực hiện, có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Ban Thường vụ Hội LHPN thành phố để kịp thời tháo gỡ./.
"""


def write(kit: Kit) -> None:
    kit.page_header()
    kit.state_head("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", "THÀNH PHỐ ĐÀ NẴNG", "47/KH-BTV", "Đà Nẵng, ngày 11 tháng 5 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trong các cấp Hội Liên hiệp Phụ nữ thành phố Đà Nẵng")
    kit.para("Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng triển khai Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về một số vấn đề về chính sách xã hội, Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) thành phố xây dựng Kế hoạch thực hiện như sau:")
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c);", "Trung ương Hội LHPN Việt Nam (b/c);", "Ban Dân vận Thành ủy;", "Ủy ban MTTQ Việt Nam thành phố;", "Các ban, đơn vị trực thuộc;", "Hội LHPN các quận, huyện;", "Lưu: VP."],
        "TM. BAN THƯỜNG VỤ",
        "CHỦ TỊCH",
        name="Phan Lê Thục Đoan",
    )


EXPECTED = expect(
    "a mass organisation: many tasks, leads and times, and nothing in scope",
    kind="other",
    name="Hội Liên hiệp Phụ nữ thành phố",
    number="47/KH-BTV",
    issued_on="2022-05-11",
    areas={},
    outside="a mass organisation has to cover no area; what the plan says is information",
)
