"""What must be said of the city insurance's plan, printed as pdf, which has one area, units that lead and both kinds of times?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p29_bhxh_thanh_pho.pdf"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
- Tổ chức quán triệt, triển khai thực hiện Kết luận số 92-KL/TW và Kế hoạch của Ban Thường vụ Thành ủy đến toàn thể công chức, viên chức ngành Bảo hiểm xã hội (BHXH) thành phố Đà Nẵng; cụ thể hóa các mục tiêu về BHXH, bảo hiểm y tế (BHYT), bảo hiểm thất nghiệp (BHTN) giai đoạn 2021-2025.
- Xác định rõ trách nhiệm của từng phòng nghiệp vụ, BHXH các quận, huyện; phát huy vai trò tham mưu đối với cấp ủy, chính quyền địa phương trong tổ chức thực hiện chính sách.
- Gắn việc thực hiện Kế hoạch với các phong trào thi đua, công tác cải cách hành chính và chuyển đổi số của Ngành.
# II. MỘT SỐ CHỈ TIÊU CHỦ YẾU
- Phấn đấu đến năm 2025, tỷ lệ lực lượng lao động trong độ tuổi tham gia BHXH đạt 50% trở lên; tham gia BHTN đạt 45%; tỷ lệ bao phủ BHYT đạt 99% dân số.
- Số người tham gia BHXH tự nguyện tăng bình quân từ 20%/năm trở lên; tỷ lệ nợ đóng dưới 2,5% số phải thu.
- Chỉ số hài lòng của người tham gia đạt trên 90%; 95% hồ sơ được giao dịch điện tử.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Tham mưu cấp ủy, chính quyền trong lãnh đạo, chỉ đạo
1.1. Triển khai Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy về tăng cường lãnh đạo, chỉ đạo công tác BHXH, BHYT; tham mưu sơ kết một năm thực hiện Nghị quyết, hoàn thành trong quý I năm 2022.
1.2. Tham mưu UBND thành phố trình HĐND thành phố giao chỉ tiêu phát triển người tham gia BHXH, BHYT cho từng quận, huyện, xã, phường; hoàn thành trước ngày 31/3/2022.
## 2. Mở rộng diện bao phủ, phát triển người tham gia
2.1. Rà soát, đối chiếu dữ liệu do cơ quan thuế cung cấp để khai thác, đôn đốc các doanh nghiệp, hộ kinh doanh chưa tham gia hoặc tham gia chưa đủ số lao động; hoàn thành đợt rà soát toàn thành phố trước ngày 30/9/2022.
2.2. Phát triển mạng lưới tổ chức dịch vụ thu đến tất cả phường, xã; vận động lao động khu vực phi chính thức, tiểu thương, tài xế công nghệ, ngư dân tham gia BHXH tự nguyện; tổ chức lễ ra quân hằng quý.
2.3. Duy trì 100% học sinh, sinh viên tham gia BHYT; phối hợp lập danh sách, cấp thẻ BHYT cho người nghèo, người có công, trẻ em dưới 6 tuổi, đối tượng bảo trợ xã hội; thực hiện thường xuyên.
2.4. Thanh tra chuyên ngành, kiểm tra đột xuất các đơn vị nợ đóng từ 03 tháng trở lên; công khai danh sách đơn vị vi phạm trên các phương tiện thông tin đại chúng; định kỳ hằng tháng.
## 3. Nâng cao chất lượng phục vụ, giải quyết chế độ
3.1. Giải quyết đầy đủ, kịp thời, chính xác các chế độ BHXH, BHTN; vận động người hưởng nhận lương hưu, trợ cấp qua tài khoản cá nhân, phấn đấu 75% người hưởng ở khu vực đô thị vào cuối năm 2023.
3.2. Mở rộng số cơ sở khám, chữa bệnh BHYT ban đầu; giám định, thanh toán chi phí khám, chữa bệnh đúng quy định; triển khai sử dụng căn cước công dân gắn chíp thay thẻ BHYT giấy, hoàn thành trong năm 2022.
3.3. Cài đặt, hướng dẫn sử dụng ứng dụng VssID cho 60% người tham gia trong độ tuổi lao động, hoàn thành trong năm 2022; bố trí viên chức hỗ trợ người cao tuổi tại bộ phận một cửa.
## 4. Thực hiện chính sách hỗ trợ do COVID-19 và dữ liệu chuyên ngành
4.1. Chi trả hỗ trợ từ Quỹ BHTN cho người lao động, giảm mức đóng cho người sử dụng lao động theo Nghị quyết số 116/NQ-CP ngày 24/9/2021 của Chính phủ; hoàn thành trước ngày 31/12/2021.
4.2. Chia sẻ, kết nối cơ sở dữ liệu quốc gia về bảo hiểm với cơ sở dữ liệu an sinh xã hội của thành phố; làm sạch mã số BHXH của người tham gia theo lộ trình của BHXH Việt Nam.
# IV. TỔ CHỨC THỰC HIỆN
## 1. Văn phòng BHXH thành phố
- Theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch; tổng hợp báo cáo Thành ủy, UBND thành phố, BHXH Việt Nam trước ngày 10/12 hằng năm.
## 2. Phòng Quản lý Thu - Sổ, Thẻ
- Chủ trì tham mưu thực hiện Nghị quyết số 03-NQ/TU, Kế hoạch số 72-KH/TU; chuẩn bị nội dung sơ kết Nghị quyết, trình giao chỉ tiêu phát triển người tham gia cho các địa phương.
- Chủ trì đối chiếu dữ liệu thuế, khai thác, đôn đốc doanh nghiệp, hộ kinh doanh tham gia BHXH cho người lao động.
- Chủ trì, phối hợp với Sở Giáo dục và Đào tạo, Sở Lao động - Thương binh và Xã hội duy trì BHYT học sinh, sinh viên; cấp thẻ BHYT cho các nhóm đối tượng do ngân sách đóng.
## 3. Phòng Truyền thông và Phát triển đối tượng
- Chủ trì phát triển tổ chức dịch vụ thu; vận động lao động phi chính thức tham gia BHXH tự nguyện; tổ chức các lễ ra quân.
## 4. Phòng Thanh tra - Kiểm tra
- Chủ trì thanh tra chuyên ngành, kiểm tra các đơn vị nợ đóng; đề xuất công khai danh sách đơn vị vi phạm.
## 5. Phòng Chế độ BHXH
- Chủ trì giải quyết chế độ BHXH, BHTN; vận động người hưởng nhận chế độ qua tài khoản; chi trả hỗ trợ từ Quỹ BHTN.
## 6. Phòng Giám định BHYT
- Chủ trì giám định, thanh toán chi phí khám, chữa bệnh BHYT; triển khai sử dụng căn cước công dân thay thẻ BHYT giấy.
## 7. Phòng Công nghệ thông tin
- Chủ trì hướng dẫn cài đặt, sử dụng ứng dụng VssID; kết nối, chia sẻ dữ liệu bảo hiểm.
## 8. Phòng Kế hoạch - Tài chính
- Bảo đảm kinh phí thực hiện Kế hoạch trong dự toán được BHXH Việt Nam giao.
## 9. BHXH các quận, huyện
- Phối hợp với các phòng nghiệp vụ triển khai các nhiệm vụ trên địa bàn; báo cáo kết quả về BHXH thành phố trước ngày 25 hằng tháng.
## 10. Tổ chức đảng, đoàn thể cơ quan
- Phối hợp tuyên truyền, vận động công chức, viên chức, người thân gương mẫu tham gia.
Trên đây là Kế hoạch của BHXH thành phố Đà Nẵng. Yêu cầu các đơn vị nghiêm túc triển khai, thực hiện./.
"""


def write(kit: Kit) -> None:
    """State head, tasks, divisions' headings, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI\nTHÀNH PHỐ ĐÀ NẴNG", "2688/KH-BHXH", "Đà Nẵng, ngày 06 tháng 12 năm 2021")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị và Kế hoạch", "của Ban Thường vụ Thành ủy về chính sách bảo hiểm xã hội, bảo hiểm y tế")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, "
        "Bảo hiểm xã hội thành phố Đà Nẵng xây dựng Kế hoạch triển khai như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["BHXH Việt Nam (b/c);", "Ban Thường vụ Thành ủy (b/c);", "UBND thành phố (b/c);", "Giám đốc, các PGĐ;", "Các phòng nghiệp vụ;", "BHXH các quận, huyện;", "Lưu: VT, TST."],
        "GIÁM ĐỐC", name="Tạ Quang Lĩnh",
    )  # fmt: skip


EXPECTED = expect(
    "plan of the city's insurance office as pdf; tasks with their own times, bounded or recurring; leads only under the divisions' headings, names with dash and comma",
    kind="department",
    name="Bảo hiểm xã hội thành phố",
    number="2688/KH-BHXH",
    issued_on="2021-12-06",
    areas={
        "2.2": area(
            "covered", "ok", "ok",
            leads=["Phòng Chế độ BHXH", "Phòng Công nghệ thông tin", "Phòng Giám định BHYT", "Phòng Quản lý Thu - Sổ, Thẻ", "Phòng Thanh tra - Kiểm tra",
                   "Phòng Truyền thông và Phát triển đối tượng"],
            dates=["2022-03-31", "2022-09-30", "2022-12-31", "2023-12-31"],
            why="1 = a, 2 and 3 = b; units lead under their own headings; 2.2-2.4 recur, the others are bounded; the districts' offices and the Văn phòng lead nothing",
        ),
    },
    outside="the register doesn't call it competent; 4.1 (2.10.a) and 4.2 (2.9) are information",
)  # fmt: skip
