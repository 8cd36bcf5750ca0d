"""What must be said of the communications department's plan, which writes software for everybody's areas and has two of its own?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p19_so_tttt.docx"

TEXT = """
# I. BỐI CẢNH VÀ CÁCH TIẾP CẬN
Đà Nẵng có trên hai nghìn doanh nghiệp số, hai tuyến cáp biển, hơn bốn nghìn trạm phát sóng. Vậy mà ở ba thôn người Cơ Tu của huyện Hòa Vang, có nơi phải leo lên đồi mới gọi được điện thoại; bản tin xã phát bằng thứ tiếng mà cụ già không hiểu hết. Danh sách người thụ hưởng chính sách thì mỗi ngành giữ một bản.
Năm 2021, ngành đã lắp 430 điểm Wi-Fi, dựng 12 cổng tra cứu; trong đợt dịch, tổng đài 1022 nhận 186.000 cuộc gọi, thẻ QR vào chợ được cấp cho 280.000 gia đình, hoàn thành trước ngày 05/9/2021. Đó là vốn quý để đi tiếp.
Kế hoạch này chia theo nơi thụ hưởng sản phẩm, không chia theo phòng của Sở. Với những việc của ngành khác, Sở làm phần kỹ thuật.
Cách tiếp cận gồm bốn điều. Thứ nhất, bắt đầu từ người dùng: mỗi sản phẩm phải có ít nhất ba mươi người thuộc nhóm yếu thế dùng thử trước khi nghiệm thu. Thứ hai, dùng lại trước khi mua mới: phần mềm nào của thành phố đã có thì sửa, không đặt hàng thứ giống như thế. Thứ ba, đi bằng hai chân: có bản trên máy và có bản trên giấy cho người không dùng máy. Thứ tư, giữ kín đời tư: tên, bệnh tật, hoàn cảnh của người thụ hưởng chỉ người có thẩm quyền được xem.
Trong tháng 3/2022, Sở đã khảo sát 1.204 người tại 14 phường, xã: 71% biết gọi 1022, 38% từng nộp hồ sơ qua mạng, 9% từng bị lừa qua điện thoại; ở Hòa Bắc chỉ 22% hộ có mạng cố định. Kết quả được báo cáo tại Báo cáo số 95/BC-STTTT ngày 31/3/2022.
# II. MỤC TIÊU
- Đến năm 2025: mỗi hộ có một đường cáp quang, mỗi người lớn có một điện thoại thông minh; kinh tế số chiếm 20% GRDP; tầm nhìn đến năm 2045 là đô thị số của châu Á.
- 99% dân số tham gia bảo hiểm y tế, 100% phường, xã đạt chuẩn quốc gia về y tế như chỉ tiêu chung của thành phố.
# III. NHỮNG SẢN PHẨM SẼ LÀM
## 1. Cho trường học
1.1. Kho bài giảng mở, lớp học ảo, phần mềm xếp phòng thi; trang bị bảng tương tác cho 40 trường vùng ven. Sở Giáo dục và Đào tạo chủ trì; xong trước năm học 2023 - 2024.
## 2. Cho bệnh viện, trạm y tế
2.1. Bệnh án không giấy, hội chẩn hình ảnh, lịch tiêm trên điện thoại. Sở Y tế chủ trì, thời gian: quý III/2023.
## 3. Cho người tìm việc và người đóng bảo hiểm
3.1. Bản đồ chỗ làm trống, chấm công bằng mã QR cho lao động thời vụ. Sở Lao động - Thương binh và Xã hội chủ trì; năm 2023.
3.2. Bàn thu lưu động, in thẻ bảo hiểm y tế ngay tại chợ cho người mới tham gia. Bảo hiểm xã hội thành phố chủ trì; năm 2022.
## 4. Cho người làm ra công nghệ và người ở xa phố
4.1. Rót vốn mồi, cho mượn phòng đo, mua hàng đầu tiên của các nhóm làm vi mạch, cảm biến, điện thoại cố định qua mạng, phần mềm nhúng; nối 5G tới khu công nghệ cao, cảng cá, chợ đầu mối. Đơn vị chịu trách nhiệm chính: Phòng Công nghệ thông tin, Phòng Bưu chính - Viễn thông thuộc Sở. Hạn: 31/12/2023.
4.2. Dựng trạm thu phát sóng ở Tà Lang, Giàn Bí, Phú Túc; thuê người Cơ Tu đọc bản tin; tặng máy thu thanh, máy tính bảng cho già làng; tập cho bà con bán mật ong, măng khô qua mạng. Đơn vị chịu trách nhiệm chính: Phòng Thông tin - Báo chí - Xuất bản thuộc Sở. Việc này làm đều, định kỳ hằng quý.
## 5. Cho người được chăm lo
5.1. Đổ chung các bản danh sách người có công, người nghèo, người được trợ giúp, trẻ em mồ côi vào một kho; dò trùng, dò sót; mỗi người một dãy số theo suốt đời; đặt luật chơi ai nhập, ai sửa, ai xem. Đề nghị Sở Khoa học và Công nghệ chủ trì; Sở Lao động - Thương binh và Xã hội, Phòng Công nghệ thông tin thuộc Sở phối hợp. Hạn: năm 2027.
5.2. Viết mới phần mềm tính mức hưởng, in quyết định, chi tiền qua tài khoản cho cán bộ phường, xã dùng; bỏ năm phần mềm rời rạc đang có. Đơn vị chịu trách nhiệm chính: Trung tâm Phát triển hạ tầng công nghệ thông tin thuộc Sở. Hạn: T9/2024.
## 6. Cho môi trường sống
6.1. Ống kính soi cửa xả, trạm đo bụi, đo độ mặn tự động báo về điện thoại. Sở Tài nguyên và Môi trường chủ trì; đến năm 2024.
6.2. Ứng dụng tra cứu căn hộ chính sách còn trống. Sở Xây dựng chủ trì; quý II/2023.
## 7. Cho lòng nhân ái
7.1. Cổng quyên góp trực tuyến, mỗi đồng góp vào đều thấy đi đâu. Ủy ban Mặt trận Tổ quốc Việt Nam thành phố chủ trì; 30/11/2022.
7.2. Trích tiền tiết kiệm giúp người giao hàng, phát báo mất thu nhập vì COVID-19. Công đoàn ngành Thông tin và Truyền thông chủ trì; xong trong tháng 6/2022.
# IV. NGƯỜI VÀ TIỀN
1. Mỗi sản phẩm có một tổ ba người: một người hiểu nghiệp vụ, một người viết phần mềm, một người nghe dân. Tổ tự giải thể khi sản phẩm chạy ổn định sáu tháng.
2. Thuê dịch vụ trước, mua sắm sau; ưu tiên hàng do doanh nghiệp thành phố làm ra; chi thường xuyên không vượt dự toán được giao; các dự án đầu tư công thực hiện theo Kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2025.
3. Mã nguồn, dữ liệu thuộc về thành phố. Nhà thầu không được giữ bản sao sau khi bàn giao.
# V. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở theo dõi, đôn đốc; tổng hợp báo cáo Ban cán sự đảng UBND thành phố trước ngày 10/12 hằng năm.
2. Phòng Văn hóa và Thông tin các quận, Phòng Văn hóa và Thông tin huyện Hòa Vang phối hợp dùng thử, góp ý sản phẩm.
3. Đề nghị các sở được nêu tên cử đầu mối trước ngày 29/4/2022.
4. Báo, đài thành phố giới thiệu Kết luận số 92-KL/TW và Kế hoạch này.
Trong quá trình thực hiện, nếu cần điều chỉnh, các đơn vị gửi ý kiến về Sở để xem xét, quyết định./.
"""


def write(kit: Kit) -> None:
    """State head of a department, products by who uses them."""
    set_size(kit, 14)
    kit.state_head("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "415/KH-STTTT", "Đà Nẵng, ngày 12 tháng 4 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kế hoạch của Ban Thường vụ Thành ủy về triển khai Kết luận số 92-KL/TW", "trong lĩnh vực thông tin và truyền thông")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về việc thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; "
        "Quyết định số 2870/QĐ-UBND ngày 25/8/2021 của UBND thành phố về chuyển đổi số, Sở Thông tin và Truyền thông xây dựng Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố, BCSĐ UBND thành phố (b/c);", "Các sở: GD&ĐT, Y tế, LĐ-TB&XH, TN&MT, XD, KH&CN;", "BHXH thành phố;", "Ủy ban MTTQVN thành phố;",
         "UBND các quận, huyện;", "Lưu: VT, CNTT."],
        "GIÁM ĐỐC", name="Tạ Minh Khôi",
    )  # fmt: skip


EXPECTED = expect(
    "department plan: products for schools, health, jobs, environment (others' areas) and its own two areas; numbers 1-7 mean nothing",
    kind="department",
    name="Sở Thông tin và Truyền thông",
    number="415/KH-STTTT",
    issued_on="2022-04-12",
    areas={
        "2.8": area(
            "covered", "ok", "ok",
            leads=["Phòng Bưu chính - Viễn thông", "Phòng Công nghệ thông tin", "Phòng Thông tin - Báo chí - Xuất bản"],
            dates=["2023-12-31"],
            why="4.1 bounded, 4.2 recurs; units of the Sở lead",
        ),
        "2.9": area(
            "covered", "wrong", "late",
            leads=["Sở Khoa học và Công nghệ", "Trung tâm Phát triển hạ tầng công nghệ thông tin"],
            dates=["2024-09-30", "2027-12-31"],
            why="5.1 is led by Sở Khoa học và Công nghệ, not competent, and ends 2027 (limit 2025-12-31); 5.2 by a unit",
        ),
    },
    outside="the register doesn't call it competent; software for that field is information",
)  # fmt: skip
