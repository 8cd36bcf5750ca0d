"""The labour department's plan, printed as pdf: prose on the six areas it answers for, then a landscape table of who and when."""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import UP, Kit, area, body, expect, group

FILE = "p10-so-lao-dong-thuong-binh-va-xa-hoi.pdf"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Cụ thể hóa phần việc của ngành Lao động - Thương binh và Xã hội trong Kế hoạch của Ban Thường vụ Thành ủy; góp phần ổn định đời sống của người có công, người nghèo, người lao động sau hai năm chịu ảnh hưởng nặng nề của dịch bệnh.
2. Việc phân công phải gắn với chức năng của từng phòng, đơn vị; có sản phẩm, có thời hạn; tránh tình trạng nhiều đơn vị cùng làm một việc nhưng không đơn vị nào chịu trách nhiệm.
# II. CHỈ TIÊU
- Năm 2022: giải quyết việc làm cho 33.000 lao động; tỷ lệ thất nghiệp đô thị dưới 6,5%; giảm 1.200 hộ nghèo theo chuẩn mới.
- Đến năm 2025: lao động qua đào tạo đạt 75%; 50% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; không còn hộ nghèo còn sức lao động; 100% cơ sở giáo dục nghề nghiệp công lập được đầu tư thiết bị đạt chuẩn và ứng dụng công nghệ thông tin trong giảng dạy.
# III. NỘI DUNG THỰC HIỆN
## 1. Người có công, giảm nghèo, bảo trợ xã hội
Trình UBND thành phố, Hội đồng nhân dân thành phố phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội, bảo đảm không thấp hơn 400.000 đồng và có lộ trình tăng hằng năm. Tổ chức thực hiện Pháp lệnh Ưu đãi người có công với cách mạng; triển khai Đề án sửa chữa nhà ở và Đề án chung cư dành cho người có công. Xây dựng, trình ban hành chuẩn nghèo đa chiều của thành phố và chương trình giảm nghèo theo chuẩn mới.
Quy hoạch lại các trung tâm bảo trợ xã hội; cấp phép, hỗ trợ cơ sở trợ giúp xã hội ngoài công lập; lập kho dự trữ phục vụ trợ giúp khẩn cấp khi thiên tai, dịch bệnh; cập nhật chương trình đào tạo nhân viên công tác xã hội. Thực hiện các đề án “5 không”, “3 có”, “4 an”, giữ vững kết quả không có người lang thang xin ăn; chi trả chính sách bảo trợ xã hội không dùng tiền mặt.
## 2. Bảo hiểm xã hội, bảo hiểm thất nghiệp
Tham mưu UBND thành phố triển khai Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy, trong đó giao chỉ tiêu phát triển người tham gia cho từng quận, huyện. Mở rộng diện bao phủ bảo hiểm xã hội trong khu vực hộ kinh doanh, hợp tác xã; thanh tra doanh nghiệp trốn đóng, chậm đóng; hỗ trợ người lao động nghỉ việc hưởng trợ cấp thất nghiệp nhanh chóng.
## 3. Giáo dục nghề nghiệp
Khuyến khích thành lập cơ sở dạy nghề tư thục có chất lượng ngang tầm khu vực và thế giới, liên kết với tập đoàn lớn để đào tạo nhân lực công nghệ cao, du lịch; tăng quyền tự chủ về tổ chức, tài chính cho các trường cao đẳng, trung cấp nghề công lập.
## 4. Lao động, việc làm
Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025: ưu tiên người yếu thế, người thuộc diện giải tỏa, nông dân, ngư dân chuyển nghề; tổ chức sàn giao dịch việc làm định kỳ và lưu động; phối hợp cho vay giải quyết việc làm. Nâng cao năng lực hòa giải viên lao động, thúc đẩy thương lượng tập thể, cải thiện điều kiện làm việc, phòng ngừa đình công.
## 5. Cơ sở dữ liệu an sinh xã hội
Xây dựng cơ sở dữ liệu an sinh xã hội thành phố trên nền dữ liệu của ngành; ban hành quy chế cập nhật, khai thác, chia sẻ; cấp mã số an sinh xã hội; nâng cấp phần mềm quản lý chuyên ngành để giải quyết hồ sơ trên môi trường mạng.
## 6. Nguồn lực
Triển khai các chính sách hỗ trợ người lao động, người sử dụng lao động gặp khó khăn do đại dịch COVID-19. Vận động doanh nghiệp, tổ chức quốc tế tài trợ cho Quỹ Bảo trợ trẻ em, Quỹ Đền ơn đáp nghĩa; khuyến khích hộ nghèo đăng ký tự thoát nghèo; kiểm tra việc thực hiện chính sách tại các quận, huyện.
## 7. Phối hợp thực hiện các nội dung khác
Phối hợp với Sở Xây dựng bố trí nhà ở xã hội cho đối tượng chính sách; phối hợp với Sở Y tế tiêm chủng cho người ở các trung tâm bảo trợ; phối hợp với Sở Thông tin và Truyền thông tuyên truyền trên các nền tảng số.
# IV. PHÂN CÔNG THỰC HIỆN
Phân công cụ thể và thời hạn được nêu tại Phụ lục kèm theo Kế hoạch này. Đơn vị được giao chủ trì chịu trách nhiệm trước Giám đốc Sở về tiến độ, chất lượng.
# V. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị thuộc Sở xây dựng kế hoạch chi tiết trước ngày 20/01/2022; báo cáo kết quả trước ngày 25 của tháng cuối quý.
2. Văn phòng Sở theo dõi, đôn đốc chung, tham mưu Giám đốc Sở báo cáo UBND thành phố trước ngày 05/12 hằng năm. Phòng Kế hoạch - Tài chính cân đối kinh phí từ dự toán chi thường xuyên, chương trình mục tiêu giai đoạn 2021-2025.
3. Phòng Lao động - Thương binh và Xã hội các quận, huyện tham mưu UBND cùng cấp thực hiện những nội dung tương ứng.
Quá trình thực hiện nếu có vướng mắc, đề nghị các đơn vị báo cáo Sở để kịp thời giải quyết./.
"""

ROWS = [
    group("1. Người có công, giảm nghèo, bảo trợ xã hội"),
    ["1.1", "Phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội", "Phòng Bảo trợ xã hội", "Phòng Kế hoạch - Tài chính", "31/12/2021"],
    ["1.2", "Thực hiện Pháp lệnh Ưu đãi người có công; nhà ở, chung cư cho người có công", "Phòng Người có công", "Sở Xây dựng; UBND các quận, huyện", "Tháng 12/2024"],
    ["1.3", "Chuẩn nghèo đa chiều, chương trình giảm nghèo của thành phố", "Phòng Bảo trợ xã hội", "Sở Kế hoạch và Đầu tư", "Quý III/2022"],
    ["1.4", "Mạng lưới trợ giúp xã hội, kho dự trữ khẩn cấp, đào tạo nhân viên công tác xã hội", "-nt-", "Trung tâm Cung cấp dịch vụ công tác xã hội", "2023"],
    ["1.5", "Các đề án “5 không”, “3 có”, “4 an”; chi trả bảo trợ xã hội không dùng tiền mặt", "-nt-", "Bưu điện thành phố", "2021 - 2025"],
    group("2. Bảo hiểm xã hội, bảo hiểm thất nghiệp"),
    ["2.1", "Triển khai Kế hoạch số 72-KH/TU, Nghị quyết số 03-NQ/TU; giao chỉ tiêu", "Sở LĐ-TB&XH; Bảo hiểm xã hội thành phố", "UBND các quận, huyện", "Tháng 3/2022"],
    ["2.2", "Mở rộng bao phủ, thanh tra chậm đóng, giải quyết trợ cấp thất nghiệp", "Bảo hiểm xã hội thành phố", "Thanh tra Sở; Trung tâm Dịch vụ việc làm", "12/2025"],
    group("3. Giáo dục nghề nghiệp"),
    ["3.1", "Cơ sở dạy nghề tư thục chất lượng quốc tế; tự chủ trường nghề công lập", "Phòng Giáo dục nghề nghiệp", "Các trường cao đẳng, trung cấp", "2025"],
    group("4. Lao động, việc làm"),
    ["4.1", "Chương trình “Có việc làm”, sàn giao dịch, cho vay việc làm", "Phòng Việc làm - An toàn lao động; Trung tâm Dịch vụ việc làm", "NHCSXH thành phố", "15/12/2025"],
    ["4.2", "Quan hệ lao động, điều kiện làm việc, hòa giải tranh chấp", "Phòng Lao động - Tiền lương", "Liên đoàn Lao động thành phố", "Hằng năm"],
    group("5. Cơ sở dữ liệu an sinh xã hội"),
    ["5.1", "Cơ sở dữ liệu, mã số an sinh xã hội, nâng cấp phần mềm chuyên ngành", "Phòng Kế hoạch - Tài chính", "Sở Thông tin và Truyền thông", "Quý II/2026"],
    group("6. Nguồn lực"),
    ["6.1", "Chính sách hỗ trợ người lao động, người sử dụng lao động gặp khó khăn do COVID-19", "Sở Công Thương", "Phòng Lao động - Tiền lương", "T6/2022"],
    ["6.2", "Vận động tài trợ các quỹ; khuyến khích tự thoát nghèo; kiểm tra chính sách", "Sở Tài chính", "UBMTTQ Việt Nam thành phố", UP],
]


def write(kit: Kit) -> None:
    kit.page_header()
    kit.state_head("UBND THÀNH PHỐ ĐÀ NẴNG", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "2045/KH-SLĐTBXH", "Đà Nẵng, ngày 24 tháng 12 năm 2021")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "thuộc lĩnh vực lao động, người có công và xã hội")
    kit.para("Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng triển khai Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 5 (khóa XI) một số vấn đề về chính sách xã hội, Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) ban hành Kế hoạch như sau:")
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Ban Tuyên giáo Thành ủy;", "Các sở, ngành liên quan;", "Ban Giám đốc Sở;", "Các phòng, đơn vị thuộc Sở;", "Phòng LĐ-TB&XH các quận, huyện;", "Lưu: VT, VP."],
        "GIÁM ĐỐC",
        name="Lương Thế Bảo",
    )
    kit.landscape()
    kit.annex_title("PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ VÀ THỜI HẠN HOÀN THÀNH", note="(Kèm theo Kế hoạch số 2045/KH-SLĐTBXH ngày 24/12/2021 của Sở Lao động - Thương binh và Xã hội)")
    kit.table(["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"], ROWS, widths=[1.4, 9.2, 5.2, 5.4, 3.4])


EXPECTED = expect(
    "a department's plan: prose in the body, units of the department and times in a landscape annex table; pdf",
    kind="department",
    name="Sở Lao động - Thương binh và Xã hội",
    number="2045/KH-SLĐTBXH",
    issued_on="2021-12-24",
    areas={
        "2.1": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Bảo trợ xã hội", "Phòng Người có công"],
            dates=["2021-12-31", "2024-12-31", "2022-09-30", "2023-12-31", "2025-12-31"],
            why="rows 1.1-1.5 = a-e; the allowances by the directive's own end",
        ),
        "2.2": area(
            "covered",
            "ok",
            "ok",
            leads=["Bảo hiểm xã hội thành phố", "Sở Lao động - Thương binh và Xã hội"],
            dates=["2022-03-31", "2025-12-31"],
            why="rows 2.1 (a), 2.2 (b): the register calls both competent",
        ),
        "2.3": area(
            "partial",
            "ok",
            "ok",
            leads=["Phòng Giáo dục nghề nghiệp"],
            dates=["2025-12-31"],
            missing=["2.3.a", "2.3.b"],
            why="III.3, row 3.1: c only; equipment and IT in teaching stand among the targets",
        ),
        "2.4": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Lao động - Tiền lương", "Phòng Việc làm - An toàn lao động", "Trung tâm Dịch vụ việc làm"],
            dates=["2025-12-15"],
            why="rows 4.1 (a), 4.2 (b, recurring); units of the department",
        ),
        "2.9": area(
            "covered", "ok", "late", leads=["Phòng Kế hoạch - Tài chính"], dates=["2026-06-30"], why="row 5.1: quý II/2026, the directive's end is 2025-12-31"
        ),
        "2.10": area(
            "covered",
            "wrong",
            "ok",
            leads=["Sở Công Thương", "Sở Tài chính"],
            dates=["2022-06-30"],
            why="row 6.1: Sở Công Thương isn't competent; row 6.2: the time cell spans both rows",
        ),
    },
    outside="the register doesn't call the department competent here; III.7 only supports",
)
