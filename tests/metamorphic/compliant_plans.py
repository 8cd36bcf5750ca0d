# ruff: noqa: E501  # one paragraph or row a line, as long as it is in a plan
"""Three plans with nothing to blame: a Party committee's in groups, a district's in prose, a rural district's in a table."""

from __future__ import annotations

_PARTY_HEAD = """
ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG
QUẬN ỦY THANH KHÊ
*
Số 57-KH/QU
Thanh Khê, ngày 14 tháng 01 năm 2022
@ KẾ HOẠCH
@ thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị
Thực hiện Kế hoạch của Ban Thường vụ Thành ủy ngày 20/10/2021 triển khai Kết luận số 92-KL/TW, Ban Thường vụ Quận ủy ban hành kế hoạch như sau:
"""

GROUPS = (
    _PARTY_HEAD
    + """
# I. MỤC ĐÍCH, YÊU CẦU
1. Làm cho từng chi bộ thấy rõ chăm lo đời sống người dân là việc thường xuyên của cấp ủy.
# II. MỤC TIÊU
Đến năm 2025 có 75% lao động qua đào tạo, 99% dân số tham gia bảo hiểm y tế, 50% lao động tham gia bảo hiểm xã hội.
# III. NHIỆM VỤ
# 1. Người có công, giảm nghèo, trợ giúp xã hội
- Thực hiện chế độ ưu đãi đối với người có công với cách mạng; sửa chữa 40 căn nhà của thương binh, gia đình liệt sĩ, hoàn thành trước ngày 27/7/2024.
- Triển khai chương trình giảm nghèo đa chiều, trao phương tiện sinh kế cho hộ nghèo ở các khu tập thể cũ, hoàn thành trong quý IV/2023.
- Mở điểm dịch vụ trợ giúp xã hội ban ngày cho người cao tuổi; chuẩn bị hàng cứu trợ khẩn cấp khi bão lụt; tập huấn cho đội ngũ làm công tác xã hội, xong trong tháng 9/2023.
- Giữ vững các chương trình “5 không”, “3 có”, “4 an”, chi trả trợ cấp bảo trợ xã hội tại nhà cho người khuyết tật nặng, hoàn thành trong năm 2024.
Cơ quan tham mưu, thực hiện: Phòng Lao động - Thương binh và Xã hội quận.
# 2. Bảo hiểm xã hội, bảo hiểm y tế
- Tiếp tục thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU, giao chỉ tiêu người tham gia cho từng đảng bộ phường, xong trong quý II/2022.
- Mở rộng diện bao phủ bảo hiểm y tế hộ gia đình, vận động tiểu thương tham gia bảo hiểm xã hội tự nguyện, hoàn thành trước ngày 30/11/2024.
Cơ quan tham mưu, thực hiện: Bảo hiểm xã hội quận, Phòng Lao động - Thương binh và Xã hội quận.
# 3. Việc làm
- Thực hiện Chương trình “Có việc làm”, cho vay vốn giải quyết việc làm đối với lao động thuộc hộ di dời, giải tỏa, hoàn thành trong năm 2024.
- Cải thiện điều kiện làm việc ở các cơ sở may mặc, tổ chức đối thoại, xây dựng quan hệ lao động hài hòa trong doanh nghiệp, hoàn thành trước ngày 31/10/2023.
Cơ quan tham mưu, thực hiện: Phòng Lao động - Thương binh và Xã hội quận.
# 4. Y tế
- Nâng cấp trạm y tế phường, đầu tư thiết bị, ứng dụng kỹ thuật mới và hồ sơ sức khỏe điện tử, hoàn thành trong năm 2024.
- Phòng, chống dịch COVID-19, tiêm vắc xin cho trẻ em; kiểm tra an toàn thực phẩm ở bếp ăn tập thể, hoàn thành trong quý III/2022.
Cơ quan tham mưu, thực hiện: Phòng Y tế quận, Trung tâm Y tế quận.
# 5. Môi trường, nước sạch
- Thực hiện chương trình nước sạch và vệ sinh môi trường, lắp bồn chứa khi nguồn nước nhiễm mặn, hoàn thành trước ngày 30/9/2023.
- Xử lý dứt điểm các điểm nóng ô nhiễm ở hồ và cống xả, kiểm tra, xử phạt cơ sở xả nước thải vượt quy chuẩn, hoàn thành trong năm 2025.
Cơ quan tham mưu, thực hiện: Phòng Tài nguyên và Môi trường quận.
# 6. Thông tin, truyền thông
- Ứng dụng sản phẩm công nghệ thông tin, viễn thông trong quản lý đô thị, nâng cấp đài truyền thanh các phường, hoàn thành trong quý IV/2023.
Cơ quan tham mưu, thực hiện: Phòng Văn hóa và Thông tin quận.
# 7. Cơ sở dữ liệu an sinh xã hội
- Xây dựng cơ sở dữ liệu an sinh xã hội của quận, cấp mã số an sinh, dùng phần mềm quản lý đối tượng thụ hưởng, hoàn thành trước ngày 31/10/2025.
Cơ quan tham mưu, thực hiện: Phòng Lao động - Thương binh và Xã hội quận.
# 8. Nguồn lực
- Hỗ trợ kịp thời người lao động, hộ kinh doanh bị ảnh hưởng bởi đại dịch COVID-19, chi trả xong trước ngày 30/6/2022.
- Vận động doanh nghiệp, cộng đồng đóng góp chăm lo người yếu thế, khuyến khích hộ nghèo tự vươn lên, kiểm tra việc thực hiện chính sách xã hội, hoàn thành trước ngày 15/12/2024.
Cơ quan tham mưu, thực hiện: Phòng Tài chính - Kế hoạch quận.
# IV. TỔ CHỨC THỰC HIỆN
1. Các chi bộ, đảng bộ trực thuộc phổ biến Kế hoạch này đến đảng viên.
2. Ban Tuyên giáo Quận ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này, hằng năm báo cáo Ban Thường vụ Quận ủy.
Nơi nhận:
- Ban Thường vụ Thành ủy (báo cáo);
- Lưu Văn phòng Quận ủy.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Trần Hoài An
"""
)

_STATE_HEAD = """
ỦY BAN NHÂN DÂN
QUẬN SƠN TRÀ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 73/KH-UBND
Sơn Trà, ngày 22 tháng 02 năm 2022
@ KẾ HOẠCH
@ Triển khai Kết luận số 92-KL/TW của Bộ Chính trị trên địa bàn quận Sơn Trà
Căn cứ Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, UBND quận ban hành kế hoạch:
"""

PROSE = (
    _STATE_HEAD
    + """
# I. MỤC TIÊU
Nâng mức sống của các gia đình chính sách và hộ khó khăn ở quận.
# II. NHIỆM VỤ VÀ GIẢI PHÁP
1. Giải quyết đầy đủ chế độ ưu đãi người có công với cách mạng, tu sửa nhà ở cho thương binh và thân nhân liệt sĩ. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trước ngày 27/7/2023.
2. Thực hiện chương trình giảm nghèo theo chuẩn đa chiều, hỗ trợ hộ nghèo ven biển về sinh kế. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2024.
3. Phát triển dịch vụ trợ giúp xã hội, tổ chức trợ giúp khẩn cấp khi có thiên tai, bồi dưỡng cộng tác viên công tác xã hội. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong quý III/2023.
4. Triển khai các đề án “5 không”, “3 có”, “4 an” và chính sách bảo trợ xã hội. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2025.
5. Cụ thể hóa Kế hoạch số 72-KH/TU, Nghị quyết số 03-NQ/TU của Thành ủy về bảo hiểm xã hội, bảo hiểm y tế. Bảo hiểm xã hội quận chủ trì, hoàn thành trong quý II/2022.
6. Mở rộng đối tượng tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế; đôn đốc doanh nghiệp đóng bảo hiểm đúng hạn. Bảo hiểm xã hội quận chủ trì, hoàn thành trước ngày 30/11/2024.
7. Triển khai Chương trình “Có việc làm”, đào tạo lại nghề cho ngư dân và lao động vùng giải tỏa, cho vay vốn tạo việc làm. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trong năm 2023.
8. Cải thiện điều kiện lao động, an toàn trên tàu cá, thúc đẩy quan hệ lao động tiến bộ trong khu công nghiệp thủy sản. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trước ngày 31/10/2024.
9. Đầu tư trạm y tế phường, trang bị máy siêu âm, áp dụng kỹ thuật mới và bệnh án điện tử. Phòng Y tế chủ trì, hoàn thành trong năm 2024.
10. Phòng, chống dịch bệnh, tiêm chủng, giám sát an toàn vệ sinh thực phẩm tại các chợ. Trung tâm Y tế quận chủ trì, hoàn thành trong quý IV/2022.
11. Cấp nước sạch cho các hộ chưa có nước máy, dự phòng khi nước nhiễm mặn, xây nhà vệ sinh công cộng. Phòng Tài nguyên và Môi trường chủ trì, hoàn thành trước ngày 30/9/2023.
12. Xử lý các điểm nóng ô nhiễm, mùi hôi ở âu thuyền, kiểm tra và xử phạt vi phạm về bảo vệ môi trường. Phòng Tài nguyên và Môi trường chủ trì, hoàn thành trong năm 2025.
13. Phát triển hạ tầng công nghệ thông tin, viễn thông; nâng cao chất lượng đài truyền thanh ở khu dân cư xa. Phòng Văn hóa và Thông tin chủ trì, hoàn thành trong quý IV/2024.
14. Lập cơ sở dữ liệu an sinh xã hội, mã số an sinh và phần mềm quản lý chi trả. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trước ngày 31/10/2025.
15. Chi hỗ trợ người dân và người lao động mất thu nhập do dịch COVID-19. Phòng Lao động - Thương binh và Xã hội chủ trì, hoàn thành trước ngày 30/6/2022.
16. Huy động doanh nghiệp, cộng đồng chung tay làm an sinh, khuyến khích người nghèo tự lực, giám sát việc thực hiện chính sách. Phòng Tài chính - Kế hoạch chủ trì, hoàn thành trước ngày 15/12/2024.
# III. KINH PHÍ
Kinh phí được bố trí trong dự toán ngân sách quận hằng năm.
# IV. TỔ CHỨC THỰC HIỆN
Văn phòng HĐND và UBND quận theo dõi, đôn đốc, tổng hợp báo cáo kết quả thực hiện Kế hoạch này.
Nơi nhận:
- UBND thành phố (báo cáo);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Bình
"""
)

TABLE = """
ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG
HUYỆN ỦY HÒA VANG
*
Số 66-KH/HU
Hòa Vang, ngày 09 tháng 3 năm 2022
@ KẾ HOẠCH
@ thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị
Ban Thường vụ Huyện ủy ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW trên địa bàn huyện như sau:
# I. MỤC TIÊU
Không còn gia đình chính sách có mức sống thấp hơn mức trung bình nơi cư trú.
# II. NHIỆM VỤ CỤ THỂ
| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
| 1 | Chăm lo người có công với cách mạng, xây mới nhà ở cho gia đình liệt sĩ | Phòng Lao động - Thương binh và Xã hội | UBND các xã | 31/12/2023 |
| 2 | Chương trình giảm nghèo đa chiều, hỗ trợ sinh kế cho hộ nghèo miền núi | Phòng Lao động - Thương binh và Xã hội | UBND các xã | Quý IV/2024 |
| 3 | Dịch vụ trợ giúp xã hội tại cộng đồng, trợ giúp khẩn cấp mùa mưa lũ, tập huấn nhân viên công tác xã hội | Phòng Lao động - Thương binh và Xã hội | Hội Chữ thập đỏ huyện | 12/2023 |
| 4 | Các chương trình “5 không”, “3 có”, “4 an”, chính sách bảo trợ xã hội | Phòng Lao động - Thương binh và Xã hội | UBND các xã | Năm 2025 |
| 5 | Thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU về bảo hiểm xã hội, bảo hiểm y tế | Bảo hiểm xã hội huyện | Các chi bộ | Quý III/2022 |
| 6 | Mở rộng bảo hiểm xã hội tự nguyện, bảo hiểm y tế trong nông dân, xã viên hợp tác xã | Bảo hiểm xã hội huyện | Hội Nông dân huyện | 30/11/2024 |
| 7 | Chương trình “Có việc làm”: dạy nghề, cho vay vốn tạo việc làm đối với nông dân bị thu hồi đất | Phòng Lao động - Thương binh và Xã hội | Ngân hàng Chính sách xã hội | Năm 2024 |
| 8 | Cải thiện điều kiện làm việc, quan hệ lao động trong các cụm công nghiệp | Phòng Lao động - Thương binh và Xã hội | Liên đoàn Lao động huyện | 31/10/2023 |
| 9 | Xây dựng, nâng cấp trạm y tế xã, áp dụng kỹ thuật mới, hồ sơ sức khỏe điện tử | Phòng Y tế | Trung tâm Y tế huyện | Năm 2024 |
| 10 | Phòng, chống dịch COVID-19 và dịch bệnh mới; kiểm soát an toàn thực phẩm | Trung tâm Y tế huyện | UBND các xã | Quý IV/2022 |
| 11 | Công trình cấp nước sạch, nhà vệ sinh hợp chuẩn cho các thôn, phòng nhiễm mặn | Phòng Tài nguyên và Môi trường | UBND các xã | 30/9/2024 |
| 12 | Xử lý dứt điểm điểm nóng ô nhiễm ở bãi rác, trại chăn nuôi; thanh tra, xử lý vi phạm | Phòng Tài nguyên và Môi trường | Công an huyện | Năm 2025 |
| 13 | Ứng dụng công nghệ thông tin, viễn thông; đưa thông tin đến đồng bào dân tộc thiểu số | Phòng Văn hóa và Thông tin | UBND các xã | Quý II/2024 |
| 14 | Cơ sở dữ liệu an sinh xã hội, mã số an sinh, phần mềm quản lý | Phòng Lao động - Thương binh và Xã hội | Phòng Văn hóa và Thông tin | 31/10/2025 |
| 15 | Hỗ trợ người dân, người lao động gặp khó khăn do đại dịch COVID-19 | Phòng Lao động - Thương binh và Xã hội | UBND các xã | 30/6/2022 |
| 16 | Vận động doanh nghiệp, cộng đồng đóng góp; khuyến khích tự vươn lên; kiểm tra, giám sát chính sách xã hội | Phòng Tài chính - Kế hoạch | Các hội, đoàn thể | 15/12/2024 |
# III. TỔ CHỨC THỰC HIỆN
1. Các chi bộ, đảng bộ trực thuộc quán triệt Kế hoạch này.
2. Văn phòng Huyện ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.
Nơi nhận:
- Ban Thường vụ Thành ủy (báo cáo);
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Thị Hạ
"""

PLANS = {"groups": GROUPS, "prose": PROSE, "table": TABLE}
IN_SCOPE = ("2.1", "2.2", "2.4", "2.5", "2.7", "2.8", "2.9", "2.10")
