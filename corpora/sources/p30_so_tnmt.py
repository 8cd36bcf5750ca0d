"""What must be said of the environment department's plan with "Giao … chủ trì, phối hợp với …" and a task table behind the signature?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p30_so_tnmt.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Cụ thể hóa nhiệm vụ của ngành Tài nguyên và Môi trường trong thực hiện Kết luận số 92-KL/TW và Kế hoạch của Ban Thường vụ Thành ủy; góp phần cải thiện điều kiện vệ sinh môi trường, nâng cao chất lượng sống của người dân thành phố.
2. Các nhiệm vụ phải gắn với Đề án “Xây dựng Đà Nẵng - thành phố môi trường” giai đoạn 2021-2030 theo Quyết định số 1099/QĐ-UBND ngày 02/4/2021 của UBND thành phố; xác định rõ đơn vị chủ trì, phối hợp, sản phẩm và lộ trình.
3. Phát huy vai trò giám sát của cộng đồng dân cư, các tổ chức chính trị - xã hội trong bảo vệ môi trường.
# II. ĐÁNH GIÁ CHUNG
Trong giai đoạn 2016-2020, thành phố đã xử lý xong 9/14 điểm nóng môi trường; tỷ lệ thu gom chất thải rắn sinh hoạt khu vực đô thị đạt 95%; chất lượng không khí, nước biển ven bờ cơ bản nằm trong giới hạn cho phép. Tuy nhiên, tình trạng mùi hôi từ bãi rác Khánh Sơn, nước thải tại các cửa xả ven biển, nhiễm mặn nguồn nước sông Cầu Đỏ vào mùa khô vẫn diễn biến phức tạp; năm 2020 đã có 3 đợt độ mặn vượt ngưỡng kéo dài trên 10 ngày.
# III. MỤC TIÊU ĐẾN NĂM 2025
- Tỷ lệ dân số đô thị được cung cấp nước sạch đạt 100%, dân số nông thôn đạt 98%.
- 100% điểm nóng về ô nhiễm môi trường được kiểm soát, xử lý; 100% khu, cụm công nghiệp có hệ thống xử lý nước thải tập trung đạt quy chuẩn.
- Thực hiện phân loại chất thải rắn tại nguồn ở 100% phường, xã.
# IV. NHIỆM VỤ, GIẢI PHÁP
## 1. Nước sạch, vệ sinh môi trường và ứng phó nhiễm mặn
1.1. Tham mưu điều phối nguồn nước lưu vực sông Vu Gia - Thu Bồn, vận hành liên hồ chứa mùa cạn để đẩy mặn; cắm mốc hành lang bảo vệ nguồn nước, công bố vùng bảo hộ vệ sinh khu vực lấy nước sinh hoạt. Giao Phòng Tài nguyên nước và Khí tượng thủy văn chủ trì, phối hợp với Công ty Cổ phần Cấp nước Đà Nẵng thực hiện; hoàn thành trong năm 2023.
1.2. Đầu tư xây dựng đập ngăn mặn trên sông Cẩm Lệ, mở rộng mạng lưới cấp nước sạch đến các khu dân cư chưa có nước máy. Sở Xây dựng chủ trì, phối hợp với Sở Tài nguyên và Môi trường, UBND huyện Hòa Vang; hoàn thành trước ngày 31/12/2024.
1.3. Triển khai phân loại chất thải rắn sinh hoạt tại nguồn, xóa các điểm tập kết rác lộ thiên, nhân rộng mô hình “Khu dân cư thân thiện môi trường”. Giao Chi cục Bảo vệ môi trường chủ trì, phối hợp với Hội Liên hiệp Phụ nữ thành phố, UBND các quận, huyện.
## 2. Xử lý điểm nóng, kiểm soát ô nhiễm
2.1. Xử lý dứt điểm điểm nóng ô nhiễm tại bãi rác Khánh Sơn, âu thuyền Thọ Quang, các cửa xả ven biển quận Sơn Trà, Ngũ Hành Sơn; giám sát chặt chẽ nguồn thải của hai nhà máy thép đã dừng hoạt động, không để phát sinh điểm nóng mới. Giao Chi cục Bảo vệ môi trường chủ trì, phối hợp với UBND các quận liên quan.
2.2. Thanh tra, kiểm tra việc chấp hành pháp luật về bảo vệ môi trường đối với các khu công nghiệp, cơ sở chế biến thủy sản, cơ sở y tế; xử lý nghiêm hành vi vi phạm, công khai thông tin cơ sở gây ô nhiễm. Giao Thanh tra Sở chủ trì, phối hợp với Phòng Cảnh sát phòng, chống tội phạm về môi trường - Công an thành phố.
2.3. Lắp đặt, kết nối 25 trạm quan trắc nước thải, không khí tự động; cảnh báo sớm sự cố môi trường. Giao Trung tâm Quan trắc Tài nguyên và Môi trường chủ trì.
## 3. Bảo vệ môi trường biển
Kiểm soát rác thải nhựa đại dương, tổ chức thu gom rác tại các bãi biển, cảng cá. Giao Chi cục Biển và Hải đảo chủ trì, phối hợp với Ban Quản lý bán đảo Sơn Trà và các bãi biển du lịch Đà Nẵng; hằng năm tổ chức từ 02 đợt trở lên.
## 4. Một số nhiệm vụ khác
4.1. Rà soát, bố trí quỹ đất để xây dựng nhà ở xã hội, trạm y tế, trường học theo quy hoạch được duyệt; ưu tiên giao đất sạch cho các dự án nhà ở xã hội tại quận Liên Chiểu, Cẩm Lệ.
4.2. Xây dựng cơ sở dữ liệu đất đai, môi trường dùng chung, chia sẻ với Trung tâm dữ liệu thành phố.
(Sản phẩm, thời gian và đơn vị thực hiện từng nhiệm vụ tại Phụ lục kèm theo)
# V. TỔ CHỨC THỰC HIỆN
1. Trưởng các phòng, Thủ trưởng các đơn vị trực thuộc Sở căn cứ nhiệm vụ được giao xây dựng kế hoạch chi tiết của phòng, đơn vị trước ngày 15/3/2022.
2. Phòng Kế hoạch - Tài chính tham mưu bố trí kinh phí từ nguồn sự nghiệp môi trường, chi thường xuyên và các nguồn hợp pháp khác.
3. Đề nghị UBND các quận, huyện phối hợp chỉ đạo UBND phường, xã tuyên truyền, vận động người dân giữ gìn vệ sinh môi trường khu dân cư.
4. Chi cục Bảo vệ môi trường là đơn vị đầu mối theo dõi, đôn đốc việc thực hiện Kế hoạch này; định kỳ trước ngày 30/11 hằng năm tham mưu Sở báo cáo UBND thành phố.
Trong quá trình thực hiện, nếu có nội dung cần sửa đổi, bổ sung, các phòng, đơn vị đề xuất Giám đốc Sở xem xét, quyết định./.
"""

ANNEX = """
==landscape
@ PHỤ LỤC
@ DANH MỤC NHIỆM VỤ THỰC HIỆN KẾT LUẬN SỐ 92-KL/TW CỦA NGÀNH TÀI NGUYÊN VÀ MÔI TRƯỜNG
@@ (Kèm theo Kế hoạch số 510/KH-STNMT ngày 18 tháng 02 năm 2022 của Sở Tài nguyên và Môi trường)
|= 1.4 8.4 4.6 4.6 3 2.8
| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |
| 1 | Điều phối nguồn nước, đẩy mặn; cắm mốc hành lang bảo vệ nguồn nước | Phòng Tài nguyên nước và Khí tượng thủy văn | Công ty CP Cấp nước Đà Nẵng | Năm 2023 | Quyết định phê duyệt; mốc hành lang |
| 2 | Đập ngăn mặn; mở rộng mạng lưới cấp nước sạch | Sở Xây dựng | Sở TN&MT; UBND huyện Hòa Vang | 31/12/2024 | Công trình |
| 3 | Phân loại chất thải rắn tại nguồn; xóa điểm tập kết rác lộ thiên | Chi cục Bảo vệ môi trường | Hội LHPN thành phố; UBND các quận, huyện | Quý IV/2024 | 100% phường, xã |
| 4 | Xử lý dứt điểm các điểm nóng ô nhiễm | -nt- | UBND các quận liên quan | 2022 - 2030 | Báo cáo kết quả từng điểm |
| 5 | Thanh tra, kiểm tra, xử lý vi phạm về bảo vệ môi trường | Thanh tra Sở | Công an thành phố | Hằng năm | 80 cuộc mỗi năm |
| 6 | Trạm quan trắc tự động, cảnh báo sự cố môi trường | Trung tâm Quan trắc Tài nguyên và Môi trường | Chi cục Bảo vệ môi trường | Tháng 6/2024 | 25 trạm |
| 7 | Thu gom rác thải nhựa đại dương | Chi cục Biển và Hải đảo | Ban Quản lý bán đảo Sơn Trà | Hằng năm | 02 đợt mỗi năm |
| 8 | Bố trí quỹ đất cho nhà ở xã hội, y tế, giáo dục | Chi cục Quản lý đất đai | Sở Xây dựng | 2025 | Danh mục khu đất |
| 9 | Cơ sở dữ liệu đất đai, môi trường dùng chung | Trung tâm Công nghệ thông tin Tài nguyên và Môi trường | Sở TT&TT | 2025 | Cơ sở dữ liệu |
"""


def write(kit: Kit) -> None:
    """State head, tasks, signature, landscape annex."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "510/KH-STNMT", "Đà Nẵng, ngày 18 tháng 02 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "thuộc lĩnh vực tài nguyên và môi trường trên địa bàn thành phố")
    kit.para(
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy và ý kiến chỉ đạo của UBND thành phố tại "
        "Công văn số 8213/UBND-SLĐTBXH ngày 09/12/2021, Sở Tài nguyên và Môi trường ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Các Sở: Xây dựng, LĐ-TB&XH, Tài chính;", "UBND các quận, huyện;", "Giám đốc, các PGĐ Sở;", "Các phòng, đơn vị thuộc Sở;", "Lưu: VT, CCBVMT."],
        "GIÁM ĐỐC", name="Phùng Đức Tiên",
    )  # fmt: skip
    body(kit, ANNEX)


EXPECTED = expect(
    "department plan; “Giao … chủ trì, phối hợp với …” behind each task, landscape annex table with usual headers that adds the missing times",
    kind="department",
    name="Sở Tài nguyên và Môi trường",
    number="510/KH-STNMT",
    issued_on="2022-02-18",
    areas={
        "2.7": area(
            "covered", "wrong", "late",
            leads=["Chi cục Biển và Hải đảo", "Chi cục Bảo vệ môi trường", "Phòng Tài nguyên nước và Khí tượng thủy văn", "Sở Xây dựng", "Thanh tra Sở",
                   "Trung tâm Quan trắc Tài nguyên và Môi trường"],
            dates=["2023-12-31", "2024-06-30", "2024-12-31", "2030-12-31"],
            why="1 = a, 2 = b; 1.2 is led by Sở Xây dựng, which the register doesn't call competent in 2.7; hot spots 2022 - 2030 (annex row 4), limit 2025-12-31",
        ),
    },
    outside="the register doesn't call it competent; 4.1 (2.6) and 4.2 are information",
)  # fmt: skip
