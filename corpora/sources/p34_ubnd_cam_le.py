"""What must be said of a district government's plan printed as pdf, whose tasks stand in ruled tables over several pages?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p34_ubnd_cam_le.pdf"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Tổ chức triển khai thực hiện nghiêm túc, hiệu quả Kết luận số 92-KL/TW, Kế hoạch của Ban Thường vụ Thành ủy và Kế hoạch số 75-KH/QU ngày 14/01/2022 của Ban Thường vụ Quận ủy Cẩm Lệ; bảo đảm mọi người dân trên địa bàn quận được thụ hưởng đầy đủ các chính sách xã hội.
- Huy động sức mạnh của cả hệ thống chính trị, cộng đồng và doanh nghiệp trong chăm lo người có công, người nghèo, người yếu thế; hỗ trợ người dân, người lao động ổn định cuộc sống sau đại dịch COVID-19.
2. Yêu cầu
- Các cơ quan, đơn vị được phân công chủ trì tại Kế hoạch này chủ động triển khai, chịu trách nhiệm trước UBND quận về tiến độ, chất lượng nhiệm vụ.
- Bảo đảm sự phối hợp chặt chẽ giữa các phòng, ban, UBND các phường và các tổ chức chính trị - xã hội; lồng ghép các nguồn lực, tránh trùng lặp.
# II. MỤC TIÊU ĐẾN NĂM 2025
1. Không còn hộ nghèo còn sức lao động; 100% đối tượng bảo trợ xã hội được trợ cấp kịp thời; giải quyết việc làm cho 3.500 lao động mỗi năm.
2. Tỷ lệ lao động qua đào tạo đạt 75%; 50% lực lượng lao động trong độ tuổi tham gia BHXH; 99% dân số tham gia BHYT.
3. 6/6 phường đạt tiêu chí quốc gia về y tế; 100% hộ dân sử dụng nước sạch; tranh chấp lao động giảm 30% so với năm 2021.
4. Vận động Quỹ “Vì người nghèo” quận đạt 3 tỷ đồng mỗi năm.
# III. NHIỆM VỤ CỤ THỂ
UBND quận phân công các cơ quan, đơn vị thực hiện các nhiệm vụ theo hai bảng dưới đây.
@ Bảng 1. Nhóm nhiệm vụ về an sinh xã hội, lao động, việc làm
|= 1.1 5.6 3.1 2.8 2.1 1.9
| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
| I. Người có công, giảm nghèo, trợ giúp xã hội |
| 1 | Thực hiện đầy đủ chế độ ưu đãi đối với 3.140 người có công và thân nhân; tổ chức thăm viếng, chăm sóc nghĩa trang liệt sĩ quận; giải quyết các trường hợp đề nghị xác nhận còn tồn đọng | Phòng Lao động - Thương binh và Xã hội | UBND các phường | 2025 | Hồ sơ được giải quyết |
| 2 | Khảo sát, sửa chữa 33 nhà, xây mới 07 nhà cho gia đình người có công có nhà ở hư hỏng, dột nát | Phòng Quản lý đô thị | Phòng LĐ-TB&XH; UBND các phường | 31/8/2023 | 40 nhà |
| 3 | Triển khai chương trình giảm nghèo đa chiều: phân loại hộ nghèo theo nguyên nhân, hỗ trợ phương tiện sinh kế, học bổng, bảo hiểm cho thành viên hộ nghèo; vận động hộ khá giúp hộ nghèo | Phòng Lao động - Thương binh và Xã hội | Ủy ban MTTQ Việt Nam quận; các hội, đoàn thể | 2024 | 100% hộ nghèo còn sức lao động thoát nghèo |
| 4 | Phát triển dịch vụ trợ giúp xã hội tại cộng đồng; tập huấn cộng tác viên công tác xã hội; xây dựng phương án cứu trợ khẩn cấp cho vùng ngập lụt Hòa Xuân, Hòa Thọ Đông | -nt- | Ban Chỉ huy Quân sự quận; Hội Chữ thập đỏ quận | Quý III/2022 | Phương án; 06 lớp tập huấn |
| 5 | Thực hiện các đề án “5 không”, “3 có”, “4 an”; quản lý, chi trả trợ cấp cho đối tượng bảo trợ xã hội qua tài khoản | -nt- | Bưu điện quận; UBND các phường | 12/2025 | Báo cáo kết quả |
| II. Bảo hiểm xã hội, bảo hiểm y tế |
| 6 | Triển khai Nghị quyết số 03-NQ/TU ngày 09/02/2021, Kế hoạch số 72-KH/TU ngày 18/9/2018 của Ban Thường vụ Thành ủy; kiện toàn Ban Chỉ đạo thực hiện chính sách BHXH, BHYT quận và các phường | Bảo hiểm xã hội quận | Văn phòng HĐND và UBND quận | Tháng 7/2022 | Quyết định kiện toàn |
| 7 | Phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình tại các khu tái định cư, chợ, khu trọ công nhân; rút ngắn thời gian giải quyết chế độ ốm đau, thai sản, hưu trí | Bảo hiểm xã hội quận | Các hội, đoàn thể quận; UBND các phường | Thường xuyên | Đạt chỉ tiêu được giao |
| III. Lao động, việc làm |
| 8 | Điều tra nhu cầu việc làm của lao động thuộc diện giải tỏa, lao động yếu thế; xây dựng kế hoạch thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025 của quận; đề xuất bổ sung vốn cho vay giải quyết việc làm | Phòng Lao động - Thương binh và Xã hội | Phòng giao dịch NHCSXH quận; Hội Nông dân quận | Quý I/2022 | Kế hoạch |
| 9 | Tổ chức phiên giao dịch việc làm lưu động, kết nối doanh nghiệp tại Khu công nghiệp Hòa Cầm với người lao động | -nt- | Trung tâm Dịch vụ việc làm Đà Nẵng; Quận Đoàn | Hằng năm | 02 phiên mỗi năm |
@ Bảng 2. Nhóm nhiệm vụ về dịch vụ xã hội cơ bản, dữ liệu
|= 1.1 5.6 3.1 2.8 2.1 1.9
| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
| IV. Y tế |
| 10 | Đầu tư sửa chữa, nâng cấp Trạm Y tế phường Hòa Thọ Tây, Khuê Trung; trang bị hệ thống xét nghiệm tự động cho Trung tâm Y tế quận; triển khai bệnh án điện tử, đăng ký khám trực tuyến | Trung tâm Y tế quận | Phòng Tài chính - Kế hoạch; Ban Quản lý dự án đầu tư xây dựng quận | 2024 | Công trình; phần mềm |
| 11 | Kiểm tra vệ sinh an toàn thực phẩm tại chợ, trường học, bếp ăn tập thể, cơ sở nấu ăn lưu động; xử lý cơ sở vi phạm | Các cơ quan, đơn vị liên quan | UBND các phường | Hằng quý | Biên bản kiểm tra |
| 12 | Chủ động phòng, chống dịch COVID-19, sốt xuất huyết, tay chân miệng; tiêm vắc xin cho trẻ từ 5 đến dưới 12 tuổi và mũi nhắc lại cho người trên 50 tuổi | Phòng Y tế | Trung tâm Y tế quận; Phòng GD&ĐT | 30/9/2022 | Tỷ lệ tiêm đạt 95% |
| V. Nước sạch, môi trường |
| 13 | Lắp đặt bổ sung 14 km tuyến ống cấp nước sạch khu dân cư phía nam Hòa Xuân; xây dựng phương án bảo đảm nước sinh hoạt khi nguồn nước sông Cầu Đỏ nhiễm mặn | Phòng Quản lý đô thị | Chi nhánh cấp nước Cẩm Lệ | Năm 2023 | Tuyến ống; phương án |
| 14 | Xử lý dứt điểm ô nhiễm tại mương thoát nước phía tây Khu công nghiệp Hòa Cầm, khu vực giết mổ Đò Xu cũ; kiểm tra, xử phạt cơ sở xả thải trái quy định | Phòng Tài nguyên và Môi trường | Công an quận; UBND các phường | 30/6/2025 | 02 điểm nóng được xóa |
| VI. Thông tin, truyền thông |
| 15 | Ứng dụng các sản phẩm công nghệ thông tin, viễn thông trong quản lý đô thị; lắp đặt bảng điện tử công cộng, camera tại các nút giao; nâng cao chất lượng bản tin truyền thanh phường | Phòng Văn hóa và Thông tin | Công an quận | Theo tiến độ của thành phố | Hệ thống thiết bị |
| VII. Dữ liệu an sinh xã hội |
| 16 | Số hóa hồ sơ, cập nhật cơ sở dữ liệu an sinh xã hội; cấp mã số an sinh cho người thụ hưởng; sử dụng phần mềm chuyên ngành trong giải quyết chính sách | Văn phòng HĐND và UBND quận | Phòng LĐ-TB&XH; UBND các phường | 2026 | Cơ sở dữ liệu |
| VIII. Giáo dục |
| 17 | Xây dựng Trường Mầm non Sao Mai cơ sở 2, Trường Tiểu học Trần Văn Dư; lắp đặt phòng học thông minh | Phòng Giáo dục và Đào tạo | Phòng Tài chính - Kế hoạch | 2024 | 02 trường |
| IX. Tuyên truyền |
| 18 | Tuyên truyền Kết luận số 92-KL/TW, Kế hoạch này trên trang thông tin điện tử, đài truyền thanh | Phòng Văn hóa và Thông tin | Trung tâm Văn hóa, Thể thao quận | Thường xuyên | Tin, bài |
# IV. KINH PHÍ THỰC HIỆN
Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp, bố trí trong dự toán chi thường xuyên hằng năm của các cơ quan, đơn vị; lồng ghép từ các chương trình, đề án và nguồn huy động hợp pháp của tổ chức, cá nhân. Phòng Tài chính - Kế hoạch thẩm định, tham mưu UBND quận phân bổ theo quy định.
# V. TỔ CHỨC THỰC HIỆN
1. Thủ trưởng các phòng, ban, đơn vị thuộc quận, Chủ tịch UBND các phường căn cứ nhiệm vụ được phân công xây dựng kế hoạch chi tiết, gửi về UBND quận trước ngày 10/7/2022; định kỳ 6 tháng, năm báo cáo kết quả thực hiện.
2. Phòng Lao động - Thương binh và Xã hội là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch này; tổng hợp, tham mưu UBND quận báo cáo UBND thành phố trước ngày 10/12 hằng năm.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận và các tổ chức chính trị - xã hội phối hợp tuyên truyền, giám sát việc thực hiện Kế hoạch.
Trong quá trình tổ chức thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Phòng Lao động - Thương binh và Xã hội để tổng hợp, báo cáo UBND quận xem xét, giải quyết./.
"""


def write(kit: Kit) -> None:
    """State head, two ruled tables over several pages, signature."""
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN", "QUẬN CẨM LỆ", "131/KH-UBND", "Cẩm Lệ, ngày 16 tháng 6 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề chính sách xã hội trên địa bàn quận Cẩm Lệ")
    kit.para(
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 5 (khóa XI) một số vấn đề về chính sách xã hội "
        "giai đoạn 2012-2020; Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy, UBND quận Cẩm Lệ ban hành Kế hoạch thực hiện như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Sở LĐ-TB&XH;", "TT Quận ủy, TT HĐND quận;", "CT, các PCT UBND quận;", "UBMTTQVN và đoàn thể quận;", "Các phòng, ban, đơn vị;", "UBND các phường;", "Lưu: VT, LĐTBXH."],
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Lê Nguyên Hạnh",
    )  # fmt: skip


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "pdf printed with two ruled tables over several pages, repeated headers, group rows, -nt-, bare years; 2.10 only in purpose, targets and “Kinh phí”",
    kind="district",
    name="UBND quận Cẩm Lệ",
    number="131/KH-UBND",
    issued_on="2022-06-16",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=[LABOUR, "Phòng Quản lý đô thị"],
            dates=["2022-09-30", "2023-08-31", "2024-12-31", "2025-12-31"],
            why="rows 1, 2 = b (Phòng QLĐT may lead merit housing), 3 = c, 4 = d, 5 = e",
        ),
        "2.2": area(
            "covered", "ok", "ok",
            leads=["Bảo hiểm xã hội quận"],
            dates=["2022-07-31"],
            why="row 6 = a, row 7 = b thường xuyên",
        ),
        "2.4": area(
            "partial", "ok", "past",
            leads=[LABOUR],
            dates=["2022-03-31"],
            missing=["2.4.b"],
            why="row 8 = a ends Quý I/2022, before 16/6/2022; row 9 = head, hằng năm; labour relations only as a target",
        ),
        "2.5": area(
            "covered", "missing", "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2022-09-30", "2024-12-31"],
            why="row 11: “Các cơ quan, đơn vị liên quan” names nobody; hằng quý beside two bounded ends",
        ),
        "2.7": area(
            "covered", "wrong", "ok",
            leads=["Phòng Quản lý đô thị", "Phòng Tài nguyên và Môi trường"],
            dates=["2023-12-31", "2025-06-30"],
            why="row 13 (a) is led by Phòng Quản lý đô thị, which the register doesn't call competent in 2.7",
        ),
        "2.8": area(
            "covered", "ok", "missing",
            leads=["Phòng Văn hóa và Thông tin"],
            why="row 15: “Theo tiến độ của thành phố” is conditional; row 18 is propaganda",
        ),
        "2.9": area(
            "covered", "wrong", "late",
            leads=["Văn phòng HĐND và UBND quận"],
            dates=["2026-12-31"],
            why="row 16: the office may lead nothing by itself; 2026, limit 2025-12-31",
        ),
        "2.10": area("missing", why="only in purpose (I.1), a target (II.4), the “Kinh phí” paragraph and a passing clause of row 3"),
    },
    outside="not a district's area; row 17 (2.3.b) is information",
)  # fmt: skip
