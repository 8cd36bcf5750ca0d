"""What must be said of the city caucus' plan with ten areas, whose leads stand only under the departments' headings?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p32_ban_can_su.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Lãnh đạo, chỉ đạo triển khai đồng bộ, quyết liệt các nhiệm vụ Ban Thường vụ Thành ủy giao Ban cán sự đảng Ủy ban nhân dân (UBND) thành phố tại Kế hoạch ngày 20/10/2021; bảo đảm tăng trưởng kinh tế gắn với tiến bộ, công bằng xã hội.
2. Xác định rõ nhiệm vụ, lộ trình, cơ quan chủ trì; phát huy trách nhiệm người đứng đầu các sở, ban, ngành, địa phương trong tham mưu và tổ chức thực hiện chính sách xã hội.
3. Kịp thời tháo gỡ khó khăn, vướng mắc; lồng ghép với Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXII, nhiệm kỳ 2020 - 2025.
# II. NHIỆM VỤ, GIẢI PHÁP
## 1. Chính sách ưu đãi người có công, giảm nghèo và trợ giúp xã hội
a) Xây dựng phương án nâng mức chuẩn trợ giúp xã hội và mở rộng đối tượng thụ hưởng trên địa bàn thành phố, trình HĐND thành phố tại kỳ họp cuối năm; hoàn thành trong tháng 12 năm 2021.
b) Thực hiện đầy đủ pháp luật về ưu đãi người có công với cách mạng; giải quyết các hồ sơ còn tồn đọng, hoàn thành trong năm 2023.
c) Triển khai Đề án sửa chữa nhà ở và Đề án xây dựng chung cư nhà ở xã hội cho người có công với cách mạng giai đoạn 2021-2025; khởi công chung cư tại phường Nại Hiên Đông, đưa vào sử dụng trước ngày 30/9/2025.
d) Xây dựng, triển khai chương trình giảm nghèo đa chiều của thành phố, bảo đảm toàn diện, bền vững; hoàn thành trong năm 2025.
đ) Phát triển hệ thống cơ sở trợ giúp xã hội công lập và ngoài công lập; chuẩn bị lực lượng, phương tiện, nguồn dự trữ trợ giúp khẩn cấp; nâng cao năng lực đội ngũ làm công tác xã hội; hoàn thành trong năm 2024.
e) Tiếp tục chỉ đạo thực hiện các chương trình “5 không”, “3 có”, “4 an” và các chính sách bảo trợ xã hội, hoàn thành trong năm 2025.
## 2. Bảo hiểm xã hội, bảo hiểm y tế
a) Chỉ đạo thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy; giao chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội (BHXH), bảo hiểm y tế (BHYT) cho các quận, huyện hằng năm.
b) Mở rộng diện bao phủ, phát triển nhanh BHXH tự nguyện; thường xuyên cải cách thủ tục, nâng cao chất lượng phục vụ người tham gia.
## 3. Giáo dục, đào tạo và nguồn nhân lực
a) Đầu tư cơ sở vật chất trường học theo hướng chuẩn hóa, hiện đại hóa; xây dựng nền tảng học trực tuyến dùng chung cho học sinh phổ thông; hoàn thành trong năm 2025.
b) Xây dựng cơ chế kêu gọi đầu tư các cơ sở giáo dục, đào tạo nghề ngoài công lập đẳng cấp quốc tế; phân cấp mạnh cho các cơ sở giáo dục công lập; hoàn thành trong quý IV/2022.
c) Xây dựng đề án thu hút, phát triển nguồn nhân lực chất lượng cao cho các ngành công nghệ thông tin, công nghệ cao, du lịch; trình phê duyệt trong năm 2022.
## 4. Lao động, việc làm
a) Triển khai Chương trình “Có việc làm” giai đoạn 2021-2025; kết nối cung - cầu lao động sau dịch, hỗ trợ lao động thuộc diện di dời, giải tỏa, nông dân, ngư dân chuyển nghề, vay vốn; hoàn thành trong năm 2025.
b) Cải thiện điều kiện làm việc, phát triển quan hệ lao động hài hòa, ổn định; ký kết thỏa ước lao động tập thể tại 70% doanh nghiệp có tổ chức công đoàn trước ngày 31/12/2023.
## 5. Y tế, chăm sóc sức khỏe nhân dân
a) Đầu tư hoàn thành Bệnh viện Đa khoa khu vực Hòa Vang, khối nhà điều trị Bệnh viện Phụ sản - Nhi; triển khai Đề án y tế thông minh; hoàn thành trong năm 2025.
b) Nâng cao năng lực kiểm soát an toàn thực phẩm, công nhận 100% chợ loại 1 đạt chuẩn an toàn thực phẩm trước ngày 31/12/2023.
c) Phát triển y tế dự phòng, xây dựng phương án ứng phó với các biến chủng mới của vi rút SARS-CoV-2 và bệnh truyền nhiễm mới nổi.
## 6. Nhà ở
Kêu gọi đầu tư, hoàn thành 5.000 căn nhà ở xã hội tại Khu công nghiệp Hòa Khánh, khu đô thị Bàu Tràm Lakeside; bố trí cho công nhân, người thu nhập thấp đúng đối tượng theo mục tiêu “có nhà ở”; hoàn thành trong năm 2025.
## 7. Nước sạch, môi trường
a) Thực hiện chương trình nước sạch và vệ sinh môi trường; đưa Nhà máy nước Hòa Liên vào vận hành, nâng công suất trạm bơm phòng mặn An Trạch; hoàn thành trong năm 2023.
b) Xử lý dứt điểm các điểm nóng về ô nhiễm môi trường, nhất là bãi rác Khánh Sơn, sông Phú Lộc; tăng cường thanh tra, xử lý vi phạm; hoàn thành trước ngày 31/12/2026.
## 8. Công nghệ thông tin, truyền thông
Phát triển, ứng dụng các sản phẩm công nghệ thông tin, điện tử, viễn thông phục vụ chính quyền số; đưa thông tin thiết yếu đến vùng đồng bào dân tộc Cơ Tu và khu vực nông thôn; hoàn thành trong năm 2024.
## 9. Cơ sở dữ liệu an sinh xã hội
Xây dựng cơ sở dữ liệu an sinh xã hội thành phố, kết nối với Cơ sở dữ liệu quốc gia về dân cư; cấp mã số an sinh xã hội, ứng dụng phần mềm trong xét duyệt, chi trả chính sách; hoàn thành trong quý IV năm 2025.
## 10. Nguồn lực thực hiện chính sách xã hội
a) Hỗ trợ người dân, người lao động gặp khó khăn do đại dịch COVID-19 theo Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ và chính sách của thành phố; hoàn thành chi trả trong tháng 10/2021.
b) Ban hành cơ chế khuyến khích cộng đồng, doanh nghiệp tham gia đóng góp thực hiện chính sách xã hội; bố trí ngân sách tương xứng với khả năng phát triển kinh tế; hoàn thành trong năm 2022.
c) Vận động các tổ chức, cá nhân ủng hộ Quỹ Vì người nghèo; động viên người có hoàn cảnh khó khăn vươn lên thoát nghèo; thực hiện hằng năm.
# III. TỔ CHỨC THỰC HIỆN
Ban cán sự đảng UBND thành phố phân công các cơ quan tham mưu, triển khai thực hiện như sau:
## 1. Sở Lao động - Thương binh và Xã hội
- Chủ trì xây dựng phương án nâng mức chuẩn trợ giúp xã hội; thực hiện chính sách ưu đãi người có công, giải quyết hồ sơ tồn đọng.
- Chủ trì triển khai chương trình giảm nghèo; phát triển cơ sở trợ giúp xã hội, phương án trợ giúp khẩn cấp, đội ngũ công tác xã hội; chỉ đạo, hướng dẫn thực hiện các chương trình “5 không”, “3 có”, “4 an”.
- Chủ trì triển khai Chương trình “Có việc làm”, các hoạt động kết nối cung - cầu lao động.
- Thẩm định, tổng hợp trình UBND thành phố quyết định hỗ trợ người lao động, người dân gặp khó khăn do COVID-19.
## 2. Bảo hiểm xã hội thành phố
- Chủ trì tham mưu thực hiện Nghị quyết số 03-NQ/TU, Kế hoạch số 72-KH/TU, giao chỉ tiêu cho các địa phương; mở rộng diện bao phủ, cải cách thủ tục, nâng cao chất lượng phục vụ.
## 3. Sở Giáo dục và Đào tạo
- Chủ trì tham mưu đầu tư cơ sở vật chất trường học, xây dựng nền tảng học trực tuyến; xây dựng cơ chế kêu gọi đầu tư giáo dục ngoài công lập đẳng cấp quốc tế, phân cấp cho các cơ sở giáo dục công lập.
## 4. Sở Nội vụ
- Chủ trì xây dựng đề án thu hút, phát triển nguồn nhân lực chất lượng cao.
## 5. Sở Y tế
- Chủ trì đầu tư các công trình bệnh viện, triển khai Đề án y tế thông minh; phát triển y tế dự phòng, xây dựng phương án ứng phó dịch bệnh.
## 6. Ban Quản lý An toàn thực phẩm thành phố
- Chủ trì kiểm soát an toàn thực phẩm, công nhận chợ đạt chuẩn an toàn thực phẩm.
## 7. Sở Xây dựng
- Chủ trì kêu gọi đầu tư, phát triển nhà ở xã hội, bố trí cho đối tượng theo quy định.
- Chủ trì thực hiện Đề án sửa chữa nhà ở, Đề án xây dựng chung cư nhà ở xã hội cho người có công với cách mạng.
## 8. Sở Tài nguyên và Môi trường
- Chủ trì xử lý các điểm nóng về ô nhiễm môi trường; thanh tra, xử lý vi phạm pháp luật về bảo vệ môi trường.
## 9. Sở Thông tin và Truyền thông
- Chủ trì phát triển, ứng dụng sản phẩm công nghệ thông tin, điện tử, viễn thông; tổ chức đưa thông tin về cơ sở, vùng đồng bào dân tộc thiểu số.
- Phối hợp với Công an thành phố bảo đảm hạ tầng kết nối dữ liệu.
## 10. Công an thành phố
- Chủ trì xây dựng cơ sở dữ liệu an sinh xã hội trên nền tảng dữ liệu dân cư; cấp mã số an sinh xã hội.
## 11. Sở Tài chính
- Chủ trì tham mưu ban hành cơ chế khuyến khích cộng đồng, doanh nghiệp đóng góp; bố trí ngân sách thực hiện chính sách xã hội.
## 12. Sở Kế hoạch và Đầu tư
- Phối hợp với Sở Tài chính tổng hợp nhu cầu vốn đầu tư công trung hạn giai đoạn 2021-2025 cho các công trình, dự án thuộc Kế hoạch.
## 13. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố
- Chủ trì vận động ủng hộ Quỹ Vì người nghèo; động viên, biểu dương các hộ tự nguyện thoát nghèo.
## 14. Đề nghị Liên đoàn Lao động thành phố
- Chủ trì thương lượng, ký kết thỏa ước lao động tập thể; phát triển quan hệ lao động hài hòa, cải thiện điều kiện làm việc trong doanh nghiệp.
## 15. UBND các quận, huyện
- Xây dựng kế hoạch thực hiện của địa phương trước ngày 31/01/2022; phối hợp với các sở, ngành triển khai các nhiệm vụ trên địa bàn.
## 16. Văn phòng UBND thành phố
- Theo dõi, đôn đốc các cơ quan, địa phương thực hiện Kế hoạch; tham mưu Ban cán sự đảng UBND thành phố báo cáo Ban Thường vụ Thành ủy định kỳ hằng năm./.
"""


def write(kit: Kit) -> None:
    """Party head of a caucus, tasks, departments' headings, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "BAN CÁN SỰ ĐẢNG\nỦY BAN NHÂN DÂN THÀNH PHỐ", "64-KH/BCSĐ", "Đà Nẵng, ngày 29 tháng 11 năm 2021")
    kit.title(
        "KẾ HOẠCH",
        "triển khai Kế hoạch của Ban Thường vụ Thành ủy thực hiện Kết luận số 92-KL/TW",
        "ngày 05/11/2020 của Bộ Chính trị về một số vấn đề chính sách xã hội",
    )
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết "
        "Hội nghị Trung ương 5 (khóa XI) một số vấn đề về chính sách xã hội giai đoạn 2012-2020, Ban cán sự đảng UBND thành phố ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Đảng đoàn HĐND thành phố,", "Các thành viên Ban cán sự đảng,", "Các sở, ban, ngành thành phố,", "Các quận ủy, huyện ủy,", "Lưu Ban cán sự đảng."],
        "T/M BAN CÁN SỰ ĐẢNG", "BÍ THƯ", name="Kiều Trọng Nghĩa",
    )  # fmt: skip


EXPECTED = expect(
    "the city's caucus: ten areas, a) b) tasks with their own times, leads only under the departments' headings",
    kind="city-caucus",
    name="Ban cán sự đảng UBND thành phố",
    number="64-KH/BCSĐ",
    issued_on="2021-11-29",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=["Sở Lao động - Thương binh và Xã hội", "Sở Xây dựng"],
            dates=["2021-12-31", "2023-12-31", "2024-12-31", "2025-09-30", "2025-12-31"],
            why="II.1: a in time (tháng 12 năm 2021), b and c = 2.1.b (Sở Xây dựng may lead merit housing), d = c, đ = d, e = e",
        ),
        "2.2": area(
            "covered", "ok", "recurring-only",
            leads=["Bảo hiểm xã hội thành phố"],
            why="II.2: a hằng năm, b thường xuyên; III.2",
        ),
        "2.3": area(
            "partial", "ok", "ok",
            leads=["Sở Giáo dục và Đào tạo", "Sở Nội vụ"],
            dates=["2022-12-31", "2025-12-31"],
            missing=["2.3.a"],
            why="II.3: a = 2.3.b, b = 2.3.c, c = the head; nothing on free tuition",
        ),
        "2.4": area(
            "covered", "wrong", "ok",
            leads=["Liên đoàn Lao động thành phố", "Sở Lao động - Thương binh và Xã hội"],
            dates=["2023-12-31", "2025-12-31"],
            why="II.4.b is led by the trade union (III.14), a mass organisation",
        ),
        "2.5": area(
            "covered", "ok", "missing",
            leads=["Ban Quản lý An toàn thực phẩm", "Sở Y tế"],
            dates=["2023-12-31", "2025-12-31"],
            why="II.5: c (preventive medicine, new diseases) has no time, and nothing gives it one",
        ),
        "2.6": area(
            "covered", "ok", "ok",
            leads=["Sở Xây dựng"],
            dates=["2025-12-31"],
            why="II.6, III.7 bullet 1",
        ),
        "2.7": area(
            "covered", "missing", "late",
            leads=["Sở Tài nguyên và Môi trường"],
            dates=["2023-12-31", "2026-12-31"],
            why="II.7.a (clean water, salinity) is restated under nobody's heading; b ends 31/12/2026, limit 2025-12-31",
        ),
        "2.8": area(
            "covered", "ok", "ok",
            leads=["Sở Thông tin và Truyền thông"],
            dates=["2024-12-31"],
            why="II.8, III.9 bullet 1",
        ),
        "2.9": area(
            "covered", "wrong", "ok",
            leads=["Công an thành phố"],
            dates=["2025-12-31"],
            why="II.9 is led by the police (III.10), in the register and competent in no area; Sở TT&TT only supports",
        ),
        "2.10": area(
            "covered", "ok", "past",
            leads=["Sở Lao động - Thương binh và Xã hội", "Sở Tài chính", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"],
            dates=["2021-10-31", "2022-12-31"],
            why="II.10: a tháng 10/2021, before 29/11/2021; b Sở Tài chính, c the Front mobilises, hằng năm",
        ),
    },
)  # fmt: skip
