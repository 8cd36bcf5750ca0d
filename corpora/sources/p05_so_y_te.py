"""The Department of Health's plan: its one area, leads in the headings' brackets (units of the department), times that never end.

What it says about insurance, data and support is information. Dates abound, but they belong to citations, programmes and reports.
"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p05-so-y-te.docx"

TEXT = """
# A. MỤC ĐÍCH, YÊU CẦU
1. Xác định phần việc của ngành Y tế thành phố trong việc thực hiện Kết luận số 92-KL/TW, gắn với phục hồi hoạt động khám, chữa bệnh sau hai năm tập trung chống dịch.
2. Bảo đảm mọi người dân, kể cả người nghèo, người cao tuổi sống một mình, công nhân thuê trọ, đồng bào ở các thôn miền núi của huyện Hòa Vang, đều được chăm sóc sức khỏe ban đầu ngay tại nơi cư trú.
3. Các đơn vị trực thuộc cụ thể hóa thành nội dung trong kế hoạch công tác của đơn vị; người đứng đầu chịu trách nhiệm trước Giám đốc Sở.
# B. TÌNH HÌNH VÀ CHỈ TIÊU
## I. Tình hình
Tính đến ngày 31/12/2021, toàn thành phố có 18,6 bác sĩ và 79 giường bệnh trên một vạn dân; 56/56 trạm y tế xã, phường giữ được chuẩn quốc gia; trong năm 2021 đã tiêm trên 1,8 triệu liều vắc xin phòng COVID-19, hoàn thành giai đoạn 1 của Đề án y tế thông minh giai đoạn 2019-2025. Hạn chế lớn nhất là cơ sở vật chất tuyến dưới xuống cấp, nhân lực dự phòng mỏng, người bệnh còn dồn lên tuyến cuối; ngộ độc thực phẩm ở bếp ăn tập thể vẫn xảy ra.
## II. Chỉ tiêu
- Duy trì 100% xã, phường đạt tiêu chí quốc gia về y tế; đến năm 2025 có 20 bác sĩ và 85 giường bệnh trên một vạn dân.
- 99% dân số tham gia bảo hiểm y tế; 95% dân số có hồ sơ sức khỏe điện tử vào năm 2025.
- Tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 01 tuổi trên 95%; không để xảy ra dịch lớn.
# C. NHIỆM VỤ
## I. Cơ sở vật chất và chất lượng khám, chữa bệnh
## 1. Đầu tư xây dựng công trình y tế (Phòng Kế hoạch - Tài chính thuộc Sở chủ trì)
- Đôn đốc tiến độ xây dựng khu điều trị mới của các bệnh viện chuyên khoa; hằng năm rà soát, lập danh mục sửa chữa các trung tâm y tế quận, huyện và trạm y tế trình cấp có thẩm quyền theo Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025.
- Thường xuyên kiểm kê, điều chuyển máy móc từ nơi dùng ít sang nơi cần; thay thế dần thiết bị đã hết niên hạn theo Quyết định số 1210/QĐ-SYT ngày 18/8/2021.
## 2. Phát triển kỹ thuật cao và nâng cao chất lượng điều trị (Phòng Nghiệp vụ Y chủ trì; các bệnh viện phối hợp)
- Mỗi năm chuyển giao ít nhất 12 kỹ thuật mới từ các bệnh viện tuyến trung ương, tập trung vào can thiệp tim mạch, đột quỵ, ghép thận, hỗ trợ sinh sản.
- Khảo sát sự hài lòng của người bệnh định kỳ sáu tháng một lần; công khai kết quả chấm điểm chất lượng của từng bệnh viện.
## 3. Y tế thông minh (Trung tâm Dữ liệu y tế thuộc Sở chủ trì)
- Triển khai bệnh án điện tử, đơn thuốc điện tử và hội chẩn từ xa ở tất cả các tuyến theo Đề án y tế thông minh; kết nối dữ liệu xét nghiệm để người bệnh không phải làm lại; thực hiện năm 2022 và các năm tiếp theo.
## II. Y tế dự phòng và an toàn thực phẩm
## 1. Phòng, chống dịch bệnh (Trung tâm Kiểm soát bệnh tật thành phố chủ trì)
- Giám sát, xét nghiệm, truy vết và dập tắt sớm các ổ dịch; liên tục cập nhật kịch bản ứng phó với dịch COVID-19 cũng như bệnh truyền nhiễm mới nổi; bảo đảm đủ vắc xin, hóa chất, vật tư.
- Tổ chức diễn tập ứng phó thảm họa, cấp cứu hàng loạt nạn nhân theo kế hoạch hằng năm; xây dựng đội phản ứng nhanh ở 7 trung tâm y tế quận, huyện.
## 2. Sức khỏe cộng đồng (Chi cục Dân số - Kế hoạch hóa gia đình chủ trì)
- Khám sàng lọc trước sinh và sơ sinh; quản lý bệnh tăng huyết áp, đái tháo đường tại trạm y tế; khám sức khỏe cho người cao tuổi định kỳ hằng năm.
## 3. An toàn thực phẩm (Ban Quản lý An toàn thực phẩm thành phố chủ trì; Thanh tra Sở phối hợp)
- Kiểm tra đột xuất và theo chuyên đề đối với bếp ăn trường học, khu công nghiệp, cơ sở chế biến suất ăn; lấy mẫu giám sát nguy cơ tại các chợ đầu mối. Thời gian thực hiện: thường xuyên, cao điểm vào Tháng hành động vì an toàn thực phẩm.
## III. Các nội dung phối hợp với ngành khác
1. Bảo hiểm y tế: phối hợp với Bảo hiểm xã hội thành phố giải quyết vướng mắc trong thanh toán chi phí khám, chữa bệnh; hướng dẫn các cơ sở y tế tiếp nhận người bệnh dùng căn cước thay thẻ.
2. Dữ liệu an sinh: cung cấp dữ liệu về người khuyết tật, người có thẻ bảo hiểm y tế cho cơ sở dữ liệu an sinh xã hội của thành phố khi Sở Lao động - Thương binh và Xã hội yêu cầu.
3. Trợ giúp xã hội: phối hợp với Sở Lao động - Thương binh và Xã hội cử nhân viên hỗ trợ các cơ sở bảo trợ xã hội; góp người, góp xe khi có đợt trợ giúp khẩn cấp do thiên tai.
4. Nhà ở xã hội cho nhân viên y tế: lập danh sách người có nhu cầu gửi Sở Xây dựng trước ngày 30/6/2022.
# D. KINH PHÍ
Nguồn chi thường xuyên của các đơn vị, nguồn đầu tư công năm 2022 và các năm sau theo Nghị quyết của Hội đồng nhân dân thành phố, quỹ phát triển hoạt động sự nghiệp và nguồn viện trợ. Phòng Kế hoạch - Tài chính tổng hợp nhu cầu của các đơn vị trước ngày 15/7 hằng năm.
# E. TỔ CHỨC THỰC HIỆN
1. Trưởng các phòng chuyên môn, Thủ trưởng các đơn vị trực thuộc Sở xây dựng kế hoạch trước ngày 31/3/2022; báo cáo kết quả thực hiện trước ngày 10/6 và ngày 05/12 hằng năm về Sở Y tế (qua Văn phòng Sở).
2. Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này, tham mưu Giám đốc Sở báo cáo UBND thành phố trước ngày 15/12 hằng năm; tham mưu sơ kết vào quý IV năm 2023.
3. Phòng Y tế các quận, huyện tham mưu Ủy ban nhân dân cùng cấp triển khai các nội dung liên quan trên địa bàn.
4. Đề nghị Công đoàn ngành Y tế vận động đoàn viên thực hiện tốt quy tắc ứng xử, đổi mới phong cách phục vụ.
Trong quá trình thực hiện, nếu có khó khăn, các đơn vị phản ánh về Sở để được hướng dẫn./.
"""


def write(kit: Kit) -> None:
    kit.page_header()
    kit.state_head("UBND THÀNH PHỐ ĐÀ NẴNG", "SỞ Y TẾ", "1873/KH-SYT", "Đà Nẵng, ngày 09 tháng 3 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW của Bộ Chính trị về chính sách xã hội", "trong lĩnh vực y tế")
    for ground in (
        "Căn cứ Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị;",
        "Căn cứ Nghị quyết số 20-NQ/TW ngày 25/10/2017 về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới; Luật An toàn thực phẩm ngày 17/6/2010;",
        "Thực hiện chỉ đạo của UBND thành phố tại Công văn số 512/UBND-SLĐTBXH ngày 28/01/2022, Sở Y tế ban hành Kế hoạch với các nội dung như sau:",
    ):
        kit.para(ground, italic=True)
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Sở LĐ-TB&XH;", "Ban Giám đốc Sở;", "Các phòng chuyên môn thuộc Sở;", "Các đơn vị trực thuộc;", "Phòng Y tế các quận, huyện;", "Lưu: VT, NVY."],
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        name="Tôn Nữ Khánh Ly",
    )


EXPECTED = expect(
    "a department's plan; leads in brackets of the headings, units of the department; only recurring times among many other dates",
    kind="department",
    name="Sở Y tế",
    number="1873/KH-SYT",
    issued_on="2022-03-09",
    areas={
        "2.5": area(
            "covered",
            "ok",
            "recurring-only",
            leads=[
                "Ban Quản lý An toàn thực phẩm",
                "Chi cục Dân số - Kế hoạch hóa gia đình",
                "Phòng Kế hoạch - Tài chính",
                "Phòng Nghiệp vụ Y",
                "Trung tâm Kiểm soát bệnh tật thành phố",
                "Trung tâm Dữ liệu y tế",
            ],
            why="C.I = a, C.II = b; units of the department and the board the register calls competent; hằng năm, thường xuyên, mỗi năm, "
            "năm 2022 và các năm tiếp theo, liên tục, định kỳ: no end; C.III.4 (30/6/2022) is housing",
        ),
    },
    outside="the register calls Sở Y tế competent in 2.5 alone; what C.III says is information",
)
