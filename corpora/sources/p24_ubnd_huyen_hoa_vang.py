"""What must be said of a rural district government's plan with its leads only under the agencies' headings and its times only in an annex table?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p24_ubnd_huyen_hoa_vang.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Cụ thể hóa và triển khai kịp thời, có hiệu quả Kế hoạch của Ban Thường vụ Thành ủy và chỉ đạo của Ban Thường vụ Huyện ủy về thực hiện Kết luận số 92-KL/TW của Bộ Chính trị trên địa bàn huyện Hòa Vang.
- Nâng cao trách nhiệm của các phòng, ban, đơn vị và UBND các xã trong chăm lo đời sống vật chất, tinh thần của nhân dân, nhất là đồng bào dân tộc Cơ Tu tại hai xã Hòa Bắc, Hòa Phú và nhân dân vùng giải tỏa.
2. Yêu cầu
- Xác định rõ nội dung công việc, sản phẩm, thời hạn và trách nhiệm của từng cơ quan; lồng ghép với Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025.
- Quá trình thực hiện bảo đảm công khai, đúng đối tượng, có sự giám sát của Mặt trận, các đoàn thể và người dân.
# II. MỤC TIÊU
1. Mục tiêu chung: Bảo đảm mọi người dân trên địa bàn huyện được tiếp cận các dịch vụ xã hội cơ bản; thu hẹp khoảng cách về mức sống giữa các xã đồng bằng, trung du và miền núi.
2. Mục tiêu cụ thể đến năm 2025
- Cơ bản không còn hộ nghèo còn sức lao động theo chuẩn nghèo của thành phố; tỷ lệ lao động qua đào tạo đạt 75%.
- 50% lực lượng lao động trong độ tuổi tham gia BHXH; 99% dân số tham gia BHYT; 11/11 xã đạt tiêu chí quốc gia về y tế.
- 98% hộ dân nông thôn dùng nước sạch đạt quy chuẩn.
- Hoàn thành cơ sở dữ liệu an sinh xã hội dùng chung toàn huyện, 100% người hưởng chính sách được cấp mã số an sinh xã hội và quản lý bằng phần mềm chuyên ngành.
# III. NỘI DUNG, NHIỆM VỤ TRỌNG TÂM
## 1. Chính sách ưu đãi người có công và trợ giúp xã hội
a) Tổ chức thực hiện đầy đủ chế độ, chính sách đối với 4.280 người có công và thân nhân; hoàn thành việc xác nhận, giải quyết hồ sơ tồn đọng; nâng cấp nghĩa trang liệt sĩ các xã Hòa Châu, Hòa Khương.
b) Hỗ trợ người có công cải thiện nhà ở: sửa chữa 85 nhà, xây mới 22 nhà cho các gia đình có nhà ở hư hỏng nặng.
c) Thực hiện Chương trình giảm nghèo đa chiều: hỗ trợ sinh kế bằng cây, con giống, máy móc nông nghiệp nhỏ; hỗ trợ hộ nghèo tiếp cận các dịch vụ còn thiếu hụt; vận động cơ quan, doanh nghiệp kết nghĩa với thôn còn nhiều hộ nghèo.
d) Phát triển mạng lưới trợ giúp xã hội ở cơ sở, tập huấn đội ngũ cộng tác viên công tác xã hội của 11 xã; chuẩn bị lương thực, nhu yếu phẩm, phương tiện để trợ giúp đột xuất khi có thiên tai, lũ quét, sạt lở đất.
đ) Tiếp tục triển khai Đề án “5 không”, “3 có”, “4 an” phù hợp điều kiện nông thôn; thực hiện chi trả trợ cấp bảo trợ xã hội qua hệ thống bưu điện và tài khoản cá nhân.
## 2. Bảo hiểm xã hội, bảo hiểm y tế
a) Triển khai thực hiện Nghị quyết số 03-NQ/TU ngày 09/02/2021 và Kế hoạch số 72-KH/TU ngày 18/9/2018 của Ban Thường vụ Thành ủy; giao chỉ tiêu phát triển đối tượng tham gia BHXH, BHYT cho từng xã.
b) Phát triển người tham gia BHXH tự nguyện là nông dân, thành viên hợp tác xã, lao động tại các điểm du lịch sinh thái; vận động học sinh và hộ gia đình làm nông, lâm nghiệp có mức sống trung bình tham gia BHYT; nâng cao chất lượng phục vụ người tham gia.
## 3. Lao động, việc làm
a) Triển khai Chương trình “Có việc làm” giai đoạn 2021-2025: tổ chức dạy nghề, chuyển đổi nghề cho nông dân bị thu hồi đất tại các dự án khu công nghiệp Hòa Nhơn, Hòa Ninh; tổ chức sàn giao dịch việc làm tại cụm xã; giải ngân vốn vay giải quyết việc làm.
b) Cải thiện điều kiện làm việc, an toàn lao động tại các mỏ khai thác đá, cơ sở chế biến gỗ, may mặc; xây dựng quan hệ lao động hài hòa, ổn định, không để xảy ra đình công trái pháp luật.
## 4. Chăm sóc sức khỏe nhân dân
a) Chủ động phòng, chống dịch COVID-19, sốt xuất huyết, sốt rét; tổ chức tiêm chủng mở rộng và tiêm nhắc lại vắc xin cho người từ 12 tuổi trở lên.
b) Kiểm tra an toàn thực phẩm tại các cơ sở giết mổ, cơ sở sản xuất bánh tráng, bún mì, bếp ăn trường mầm non; hướng dẫn người dân sản xuất, sử dụng thực phẩm an toàn.
## 5. Nước sạch và vệ sinh môi trường
a) Đầu tư mở rộng mạng lưới cấp nước tập trung về các thôn miền núi, nâng cấp 12 công trình nước tự chảy; vận động xây dựng nhà tiêu hợp vệ sinh; có phương án trữ nước khi nguồn nước sông Yên, sông Cầu Đỏ bị nhiễm mặn.
b) Xử lý dứt điểm các điểm ô nhiễm tại cụm chăn nuôi Hòa Tiến, mỏ đá Hòa Sơn, bãi rác tự phát dọc tuyến ĐT 601; kiểm tra, xử phạt các hành vi vi phạm pháp luật về bảo vệ môi trường.
## 6. Thông tin, truyền thông
Đầu tư nâng cấp trạm truyền thanh thông minh tại các xã; phủ sóng di động và internet băng rộng đến 100% thôn có đồng bào dân tộc thiểu số; hướng dẫn nông dân, hợp tác xã sử dụng các ứng dụng số, sàn thương mại điện tử để tiêu thụ nông sản.
## 7. Nguồn lực thực hiện chính sách xã hội
a) Hoàn thành việc hỗ trợ người dân và người lao động bị ảnh hưởng bởi đại dịch COVID-19 theo quy định của Trung ương và thành phố.
b) Huy động các doanh nghiệp, tổ chức, cá nhân đóng góp nguồn lực chăm lo người nghèo, người có hoàn cảnh khó khăn; khuyến khích hộ nghèo tự lực vươn lên; kiểm tra, giám sát việc thực hiện chính sách xã hội ở các xã.
(Tiến độ, sản phẩm của từng nhiệm vụ thể hiện tại Phụ lục kèm theo Kế hoạch này)
# IV. TỔ CHỨC THỰC HIỆN
## 1. Phòng Lao động - Thương binh và Xã hội
- Chủ trì, phối hợp với UBND các xã thực hiện chế độ ưu đãi người có công; giải quyết dứt điểm hồ sơ tồn đọng; đề xuất danh mục tu bổ nghĩa trang liệt sĩ.
- Chủ trì triển khai chương trình giảm nghèo; hướng dẫn các xã lập kế hoạch hỗ trợ sinh kế cho từng hộ nghèo.
- Chủ trì phát triển mạng lưới cộng tác viên công tác xã hội, xây dựng phương án trợ giúp đột xuất; thực hiện Đề án “5 không”, “3 có”, “4 an” và việc chi trả trợ cấp cho đối tượng bảo trợ xã hội.
- Chủ trì tổ chức dạy nghề, chuyển đổi nghề cho lao động bị thu hồi đất; tổ chức sàn giao dịch việc làm; phối hợp với Phòng giao dịch Ngân hàng Chính sách xã hội huyện giải ngân vốn vay.
- Rà soát, thẩm định hồ sơ, trình UBND huyện hỗ trợ người lao động, người dân gặp khó khăn do dịch COVID-19.
- Phối hợp với Bảo hiểm xã hội huyện trong công tác tuyên truyền, phát triển đối tượng.
- Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch; định kỳ 6 tháng, năm tham mưu UBND huyện báo cáo UBND thành phố, Huyện ủy.
## 2. Phòng Kinh tế và Hạ tầng
- Chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội, UBND các xã tổ chức sửa chữa, xây mới nhà ở cho người có công với cách mạng.
## 3. Đề nghị Bảo hiểm xã hội huyện
- Chủ trì tham mưu UBND huyện giao chỉ tiêu BHXH, BHYT cho các xã theo Nghị quyết số 03-NQ/TU, Kế hoạch số 72-KH/TU.
- Chủ trì mở rộng đại lý thu, phát triển BHXH tự nguyện, BHYT hộ gia đình; giải quyết chế độ cho người tham gia đúng hạn.
## 4. Phòng Y tế
- Chủ trì, phối hợp với Trung tâm Y tế huyện tham mưu công tác phòng, chống dịch bệnh, tổ chức các đợt tiêm vắc xin.
- Chủ trì kiểm tra liên ngành về an toàn thực phẩm trên địa bàn huyện.
## 5. Trung tâm Y tế huyện
- Phối hợp với Phòng Y tế thực hiện công tác y tế dự phòng, giám sát dịch tễ tại các xã.
## 6. Phòng Nông nghiệp và Phát triển nông thôn
- Chủ trì tham mưu đầu tư, nâng cấp công trình cấp nước sinh hoạt nông thôn, công trình nước tự chảy; xây dựng phương án trữ nước, ứng phó nhiễm mặn.
- Phối hợp với các hội, đoàn thể hướng dẫn hộ nghèo phát triển sản xuất.
## 7. Phòng Tài nguyên và Môi trường
- Chủ trì xử lý các điểm ô nhiễm do chăn nuôi, khai thác khoáng sản, rác thải; thanh tra, kiểm tra, tham mưu xử phạt vi phạm về bảo vệ môi trường.
## 8. Phòng Văn hóa và Thông tin
- Chủ trì đầu tư hệ thống truyền thanh thông minh; làm việc với các doanh nghiệp viễn thông để mở rộng vùng phủ sóng di động, internet tại các thôn miền núi; tổ chức hướng dẫn kỹ năng số cho nông dân.
- Tuyên truyền nội dung Kết luận số 92-KL/TW và Kế hoạch này.
## 9. Phòng Tài chính - Kế hoạch
- Tham mưu bố trí kinh phí thực hiện Kế hoạch trong dự toán ngân sách hằng năm; hướng dẫn quản lý, sử dụng, thanh quyết toán theo quy định.
- Chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam huyện huy động, tiếp nhận nguồn lực của doanh nghiệp, tổ chức, cá nhân để chăm lo người nghèo; kiểm tra việc sử dụng nguồn lực ở các xã.
## 10. Phòng Giáo dục và Đào tạo, Phòng Nội vụ, Phòng Tư pháp
- Theo chức năng, nhiệm vụ được giao phối hợp với các cơ quan chủ trì triển khai thực hiện Kế hoạch.
## 11. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể huyện
- Phối hợp tuyên truyền, vận động đoàn viên, hội viên và nhân dân tham gia thực hiện Kế hoạch; tăng cường giám sát, phản biện xã hội.
## 12. UBND các xã
- Xây dựng kế hoạch triển khai trên địa bàn trong tháng 4/2022; phối hợp với các phòng, ban thực hiện các nội dung có liên quan; báo cáo kết quả về UBND huyện trước ngày 05/12 hằng năm.
# V. KINH PHÍ
Kinh phí thực hiện từ nguồn ngân sách nhà nước theo phân cấp, lồng ghép các chương trình mục tiêu quốc gia giai đoạn 2021-2025 và các nguồn huy động hợp pháp khác.
Trên đây là Kế hoạch thực hiện Kết luận số 92-KL/TW trên địa bàn huyện Hòa Vang. Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng Lao động - Thương binh và Xã hội để tổng hợp, tham mưu UBND huyện xem xét, chỉ đạo./.
"""

ANNEX = """
==landscape
@ PHỤ LỤC
@ TIẾN ĐỘ VÀ SẢN PHẨM THỰC HIỆN CÁC NHIỆM VỤ
@@ (Kèm theo Kế hoạch số 86/KH-UBND ngày 21 tháng 3 năm 2022 của UBND huyện Hòa Vang)
|= 1.4 9.8 7.4 3.2 3
| TT | Nội dung nhiệm vụ | Sản phẩm | Thời gian hoàn thành | Ghi chú |
| I. Người có công, giảm nghèo, trợ giúp xã hội |
| 1 | Thực hiện chế độ ưu đãi người có công, giải quyết hồ sơ tồn đọng, nâng cấp nghĩa trang liệt sĩ | 100% hồ sơ được giải quyết; 02 nghĩa trang được nâng cấp | Tháng 7/2024 | |
| 2 | Sửa chữa, xây mới nhà ở cho người có công | 107 nhà | Quý IV/2023 | |
| 3 | Chương trình giảm nghèo đa chiều | Không còn hộ nghèo còn sức lao động | 2025 | |
| 4 | Phát triển mạng lưới trợ giúp xã hội, trợ giúp đột xuất | 11 tổ cộng tác viên; phương án được phê duyệt | 30/9/2022 | Trước mùa mưa bão |
| 5 | Đề án “5 không”, “3 có”, “4 an”; chi trả trợ cấp bảo trợ xã hội | 100% đối tượng nhận trợ cấp qua tài khoản, bưu điện | 12/2025 | |
| II. Bảo hiểm xã hội, bảo hiểm y tế |
| 6 | Giao chỉ tiêu BHXH, BHYT cho các xã | Quyết định giao chỉ tiêu | Quý I hằng năm | |
| 7 | Phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình | Đạt chỉ tiêu được giao | Hằng năm | |
| III. Lao động, việc làm |
| 8 | Dạy nghề, chuyển đổi nghề, sàn giao dịch việc làm, vốn vay giải quyết việc làm | 2.500 lao động được giải quyết việc làm mỗi năm | 2022 - 2025 | |
| 9 | Cải thiện điều kiện làm việc, xây dựng quan hệ lao động hài hòa | 70% doanh nghiệp có thỏa ước lao động tập thể | Năm 2024 | |
| IV. Y tế |
| 10 | Phòng, chống dịch COVID-19 và các dịch bệnh; tiêm chủng | 95% người trong độ tuổi được tiêm nhắc lại | 30/6/2022 | |
| 11 | Kiểm tra an toàn thực phẩm | 60 lượt cơ sở mỗi năm | Thường xuyên | |
| V. Môi trường |
| 12 | Đầu tư, nâng cấp công trình cấp nước; phương án ứng phó nhiễm mặn | 12 công trình | Tháng 12/2026 | Theo phân kỳ vốn |
| 13 | Xử lý điểm ô nhiễm; kiểm tra, xử phạt vi phạm | 05 điểm | 31/10/2025 | |
| VI. Thông tin, truyền thông |
| 14 | Truyền thanh thông minh; phủ sóng di động, internet; kỹ năng số | 11 xã; 100% thôn | Năm 2023 | |
| VII. Nguồn lực |
| 15 | Hỗ trợ người dân, người lao động bị ảnh hưởng bởi COVID-19 | Hoàn thành chi trả | 31/5/2022 | |
| 16 | Huy động nguồn lực; kiểm tra việc thực hiện chính sách ở các xã | 8 tỷ đồng; 11 cuộc kiểm tra | Theo tình hình thực tế | |
"""


def write(kit: Kit) -> None:
    """State head, tasks, agencies' headings, signature, landscape annex."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN", "HUYỆN HÒA VANG", "86/KH-UBND", "Hòa Vang, ngày 21 tháng 3 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về một số vấn đề", "chính sách xã hội trên địa bàn huyện Hòa Vang")
    kit.para(
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 5 (khóa XI); Kế hoạch ngày 20/10/2021 "
        "của Ban Thường vụ Thành ủy Đà Nẵng; Công văn số 311-CV/HU ngày 18/02/2022 của Huyện ủy Hòa Vang, Ủy ban nhân dân (UBND) huyện ban hành Kế hoạch thực hiện như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Thường trực Huyện ủy, HĐND huyện;", "Chủ tịch, các PCT UBND huyện;", "UBMTTQVN và các đoàn thể huyện;", "Các phòng, ban, đơn vị thuộc huyện;",
         "UBND các xã;", "Lưu: VT, LĐTBXH."],
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Đỗ Thanh Quế",
    )  # fmt: skip
    body(kit, ANNEX)


EXPECTED = expect(
    "rural district; a) b) tasks without leads or times, leads only under the agencies' headings of IV, times and products in a landscape annex table",
    kind="district",
    name="UBND huyện Hòa Vang",
    number="86/KH-UBND",
    issued_on="2022-03-21",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=["Phòng Kinh tế và Hạ tầng", "Phòng Lao động - Thương binh và Xã hội"],
            dates=["2022-09-30", "2023-12-31", "2024-07-31", "2025-12-31"],
            why="III.1: a, b = 2.1.b, c, d, đ = 2.1.e; IV.1 bullets 1-3, IV.2 (a huyện's Phòng KT&HT may lead merit housing); annex rows 1-5",
        ),
        "2.2": area(
            "covered", "ok", "recurring-only",
            leads=["Bảo hiểm xã hội huyện"],
            why="III.2, IV.3 both bullets; rows 6 and 7: “Quý I hằng năm”, “Hằng năm”",
        ),
        "2.4": area(
            "covered", "missing", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2024-12-31", "2025-12-31"],
            why="III.3.a: IV.1 bullet 4; III.3.b (working conditions, labour relations) is restated by nobody; rows 8, 9",
        ),
        "2.5": area(
            "partial", "ok", "ok",
            leads=["Phòng Y tế"],
            dates=["2022-06-30"],
            missing=["2.5.a"],
            why="III.4: epidemics and food safety only, the plan forgets facilities and smart health; IV.4 (the Trung tâm only supports, IV.5); row 11 thường xuyên",
        ),
        "2.7": area(
            "covered", "wrong", "ok",
            leads=["Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Tài nguyên và Môi trường"],
            dates=["2025-10-31", "2026-12-31"],
            why="III.5.a is led by Phòng NN&PTNT (IV.6), at the district the register calls only Phòng TN&MT competent; row 12 of 2026 is fine, the directive sets no end for 2.7.a",
        ),
        "2.8": area(
            "covered", "ok", "ok",
            leads=["Phòng Văn hóa và Thông tin"],
            dates=["2023-12-31"],
            why="III.6, IV.8, row 14",
        ),
        "2.9": area("missing", why="only a target (II.2, last dash); no task, no bullet, no row"),
        "2.10": area(
            "covered", "ok", "missing",
            leads=["Phòng Lao động - Thương binh và Xã hội", "Phòng Tài chính - Kế hoạch"],
            dates=["2022-05-31"],
            why="III.7.a: IV.1 bullet 5, row 15; III.7.b: IV.9, row 16 “Theo tình hình thực tế” is no end",
        ),
    },
    outside="not a district's area; nothing in the plan",
)  # fmt: skip
