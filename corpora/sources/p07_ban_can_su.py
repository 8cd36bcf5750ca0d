"""The city government's caucus: all ten areas, short bullets in the body, leads and times in a landscape annex table with "-nt-"."""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import UP, Kit, area, body, expect, group

FILE = "p07-ban-can-su-dang-ubnd-thanh-pho.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Lãnh đạo Ủy ban nhân dân (UBND) thành phố, các sở, ban, ngành, UBND các quận, huyện quán triệt, triển khai Kết luận số 92-KL/TW bằng chương trình hành động cụ thể, khả thi, phù hợp với khả năng cân đối ngân sách của thành phố sau hai năm chống dịch.
2. Phát huy những kết quả đã đạt được trong giai đoạn 2012 - 2020, nhất là các chương trình mang dấu ấn riêng của Đà Nẵng; khắc phục tình trạng chính sách chồng chéo, mức hỗ trợ thấp, chậm được điều chỉnh.
3. Phân công rõ trách nhiệm của từng cơ quan; lấy sự hài lòng của người dân, nhất là người yếu thế, làm thước đo kết quả.
# II. MỤC TIÊU
1. Đến năm 2025: tỷ lệ lao động qua đào tạo đạt 75%; ít nhất 50% lực lượng lao động trong độ tuổi tham gia BHXH; tỷ lệ bao phủ BHYT đạt 99%; không còn hộ nghèo còn sức lao động theo chuẩn nghèo đa chiều thành phố.
2. 100% xã, phường đạt chuẩn quốc gia về y tế; 100% cơ sở thực phẩm do thành phố quản lý được kiểm tra về an toàn thực phẩm; không để dịch bệnh lớn xảy ra.
3. 100% người yếu thế được tiếp cận dịch vụ xã hội cơ bản; 12.000 căn hộ nhà ở xã hội được khởi công.
# III. NHIỆM VỤ
(Phân công cơ quan chủ trì và thời hạn từng nhiệm vụ tại Phụ lục)
## 1. Người có công, giảm nghèo, trợ giúp xã hội
- Xây dựng phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội của thành phố cao hơn quy định chung, trình Hội đồng nhân dân (HĐND) thành phố.
- Thực hiện pháp luật ưu đãi người có công; sửa chữa nhà ở và xây dựng chung cư dành cho người có công.
- Triển khai chương trình giảm nghèo đa chiều; ban hành chuẩn nghèo riêng của thành phố cho giai đoạn mới.
- Sắp xếp mạng lưới cơ sở trợ giúp xã hội, khuyến khích tư nhân đầu tư; chuẩn bị nguồn lực cứu trợ khẩn cấp; chuẩn hóa đội ngũ nhân viên công tác xã hội.
- Đổi mới nội dung, tiêu chí của các chương trình “5 không”, “3 có”, “4 an”; thực hiện đầy đủ các chính sách bảo trợ xã hội.
## 2. Bảo hiểm xã hội, bảo hiểm y tế
- Tổ chức thực hiện Nghị quyết số 03-NQ/TU ngày 09/02/2021 và Kế hoạch số 72-KH/TU ngày 18/9/2018; giao chỉ tiêu cho các quận, huyện.
- Hỗ trợ thêm mức đóng cho người tham gia BHXH tự nguyện, hộ cận nghèo; liên thông dữ liệu, nâng cao chất lượng phục vụ.
## 3. Giáo dục và nhân lực
- Trình HĐND thành phố lộ trình miễn học phí cho trẻ mầm non, học sinh phổ thông công lập.
- Xây dựng trường học đạt chuẩn, bổ sung phòng học bộ môn; ứng dụng công nghệ thông tin trong dạy và học.
- Kêu gọi đầu tư trường tư thục, cơ sở dạy nghề đẳng cấp quốc tế; giao quyền tự chủ cho trường công.
## 4. Lao động, việc làm
- Thực hiện Kế hoạch Chương trình “Có việc làm” giai đoạn 2021-2025; đưa sàn giao dịch việc làm về vùng giải tỏa, vùng nông thôn; cho vay giải quyết việc làm.
- Cải thiện môi trường làm việc, xây dựng quan hệ lao động hài hòa, tiến bộ trong doanh nghiệp.
## 5. Y tế
- Đầu tư, đưa vào sử dụng các công trình y tế; phát triển kỹ thuật chuyên sâu; triển khai Đề án y tế thông minh.
## 6. Nhà ở
- Thực hiện mục tiêu “có nhà ở”: kêu gọi đầu tư nhà ở xã hội cho công nhân, người thu nhập thấp; sửa chữa các khu chung cư cũ thuộc sở hữu nhà nước.
## 7. Môi trường, nước sạch
- Thực hiện chương trình nước sạch nông thôn và vệ sinh môi trường; xây dựng đập ngăn mặn, trạm bơm dự phòng bảo đảm nguồn nước thô.
- Xử lý dứt điểm điểm nóng ô nhiễm ở bãi rác, âu thuyền, khu công nghiệp; tăng cường thanh tra, xử lý vi phạm.
## 8. Công nghệ thông tin, truyền thông
- Phát triển công nghiệp công nghệ thông tin, điện tử, viễn thông; nâng chất lượng thông tin cho vùng đồng bào dân tộc thiểu số và nông thôn.
## 9. Cơ sở dữ liệu an sinh xã hội
- Việc xây dựng cơ sở dữ liệu và mã số an sinh xã hội chưa đưa vào Kế hoạch này; Ban cán sự đảng sẽ có kế hoạch riêng sau khi bộ, ngành Trung ương hướng dẫn.
## 10. Nguồn lực thực hiện chính sách xã hội
- Hỗ trợ kịp thời người dân, người lao động gặp khó khăn do đại dịch COVID-19.
- Ban hành cơ chế huy động doanh nghiệp, cộng đồng đóng góp cho an sinh; khuyến khích hộ khó khăn tự vươn lên; kiểm tra, giám sát việc thực hiện chính sách.
# IV. TỔ CHỨC THỰC HIỆN
1. UBND thành phố chỉ đạo các sở, ban, ngành, UBND các quận, huyện xây dựng kế hoạch chi tiết trước ngày 31/12/2021; bố trí kinh phí trong dự toán hằng năm và kế hoạch đầu tư công trung hạn giai đoạn 2021-2025.
2. Sở Lao động - Thương binh và Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch; trước ngày 10/12 hằng năm tổng hợp, tham mưu Ban cán sự đảng UBND thành phố báo cáo Ban Thường vụ Thành ủy.
3. Văn phòng UBND thành phố tham mưu đưa các nội dung của Kế hoạch vào chương trình công tác trọng tâm.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các đoàn thể chính trị - xã hội phối hợp vận động nhân dân, giám sát việc thực hiện.
Trong quá trình thực hiện, nếu cần điều chỉnh, các cơ quan báo cáo Ban cán sự đảng UBND thành phố (qua Văn phòng UBND thành phố) xem xét, quyết định./.
"""

LABOUR = "Sở LĐ-TB&XH"
ROWS = [
    group("I. Người có công, giảm nghèo, trợ giúp xã hội"),
    ["1", "Phương án nâng mức chuẩn trợ cấp, trợ giúp xã hội", LABOUR, "Sở Tài chính; Sở Tư pháp", "Quý I/2022", "Nghị quyết HĐND"],
    ["2", "Ưu đãi người có công; sửa chữa nhà ở, xây dựng chung cư cho người có công", f"{LABOUR}; Sở Xây dựng", "UBND các quận, huyện", "Tháng 12/2025", "Báo cáo"],
    ["3", "Chương trình giảm nghèo đa chiều", LABOUR, "Các sở, ngành; UBMTTQVN thành phố", "2025", "Quyết định UBND"],
    ["4", "Mạng lưới cơ sở trợ giúp xã hội, cứu trợ khẩn cấp, nhân viên công tác xã hội", "-nt-", "Sở Y tế; Hội Chữ thập đỏ thành phố", "2023", "Đề án"],
    ["5", "Chương trình “5 không”, “3 có”, “4 an”; chính sách bảo trợ xã hội", "-nt-", "Công an thành phố; Sở Xây dựng", "2022 - 2025", "Báo cáo năm"],
    group("II. Bảo hiểm xã hội, bảo hiểm y tế"),
    ["6", "Thực hiện Nghị quyết số 03-NQ/TU, Kế hoạch số 72-KH/TU", "BHXH thành phố", f"{LABOUR}; UBND các quận, huyện", "6/2022", "Quyết định giao chỉ tiêu"],
    ["7", "Hỗ trợ mức đóng, mở rộng người tham gia, liên thông dữ liệu BHXH, BHYT", UP, UP, "2024", "Nghị quyết HĐND"],
    group("III. Giáo dục và nhân lực"),
    ["8", "Lộ trình miễn học phí", "Sở GD&ĐT", "Sở Tài chính", "Quý III/2022", "Nghị quyết HĐND"],
    ["9", "Trường chuẩn, thiết bị, công nghệ thông tin trong dạy và học", "-nt-", "Sở KH&ĐT; UBND các quận, huyện", "Hằng năm", "Kế hoạch"],
    ["10", "Kêu gọi đầu tư trường, cơ sở dạy nghề đẳng cấp quốc tế; tự chủ trường công", "Sở Kế hoạch và Đầu tư", "Sở GD&ĐT", "2025", "02 dự án"],
    group("IV. Lao động, việc làm"),
    ["11", "Chương trình “Có việc làm”, sàn giao dịch, vay vốn việc làm", LABOUR, "NHCSXH thành phố; Hội Nông dân thành phố", "2025", "170.000 lao động"],
    ["12", "Môi trường làm việc, quan hệ lao động", "Các sở, ban, ngành, địa phương theo chức năng", "Liên đoàn Lao động thành phố", "12/2024", "Kế hoạch"],
    group("V. Y tế"),
    ["13", "Đầu tư công trình y tế, kỹ thuật chuyên sâu, y tế thông minh", "Sở Y tế", "Sở KH&ĐT; Sở TT&TT", "Tháng 10/2021", "Đề án"],
    group("VI. Nhà ở"),
    ["14", "Mục tiêu “có nhà ở”, nhà ở xã hội, chung cư cũ", "Sở Xây dựng", "Sở TN&MT; Quỹ Đầu tư phát triển", "Giai đoạn 2021-2025", "12.000 căn hộ"],
    group("VII. Môi trường, nước sạch"),
    ["15", "Nước sạch, vệ sinh môi trường, ngăn mặn", "Sở NN&PTNT", "Công ty Cấp nước; UBND huyện Hòa Vang", "2024", "Dự án"],
    ["16", "Xử lý điểm nóng ô nhiễm, thanh tra, xử lý vi phạm", "Sở TN&MT", "Công an thành phố", "Quý IV/2025", "Không còn điểm nóng"],
    group("VIII. Công nghệ thông tin, truyền thông"),
    ["17", "Công nghiệp công nghệ thông tin, điện tử; thông tin cho vùng dân tộc thiểu số", "Sở TT&TT", "Ban Quản lý Khu công nghệ cao và các khu công nghiệp", "Sau khi Chính phủ phê duyệt chiến lược", "Đề án"],
    group("IX. Nguồn lực"),
    ["18", "Hỗ trợ người dân, người lao động gặp khó khăn do đại dịch COVID-19", LABOUR, "Sở Tài chính; BHXH thành phố", "31/3/2022", "Báo cáo"],
    ["19", "Cơ chế huy động nguồn lực; kiểm tra, giám sát chính sách", "Sở Tài chính; Sở Kế hoạch và Đầu tư", "UBMTTQVN thành phố", "2023", "Nghị quyết HĐND"],
]


def write(kit: Kit) -> None:
    kit.page_header()
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "BAN CÁN SỰ ĐẢNG\nỦY BAN NHÂN DÂN THÀNH PHỐ", "118-KH/BCSĐ", "Đà Nẵng, ngày 30 tháng 11 năm 2021")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề về chính sách xã hội trên địa bàn thành phố Đà Nẵng")
    kit.para("Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về triển khai Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị khóa XII, Ban cán sự đảng UBND thành phố ban hành Kế hoạch với các nội dung sau:")
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Đảng đoàn HĐND thành phố,", "Thành viên BCSĐ UBND thành phố,", "Các sở, ban, ngành thành phố,", "UBND các quận, huyện,", "Lưu VT."],
        "T/M BAN CÁN SỰ ĐẢNG",
        "BÍ THƯ",
        name="Hồ Sĩ Quyền",
    )
    kit.landscape()
    kit.annex_title("PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾT LUẬN SỐ 92-KL/TW", note="(Kèm theo Kế hoạch số 118-KH/BCSĐ ngày 30/11/2021 của Ban cán sự đảng UBND thành phố)")
    kit.table(
        [["TT", "Nhiệm vụ", "Cơ quan thực hiện", "\x01across", "Thời gian\nhoàn thành", "Sản phẩm"], [UP, UP, "Chủ trì", "Phối hợp", UP, UP]],
        ROWS,
        widths=[1.2, 8.2, 4.6, 4.6, 3.0, 3.2],
    )


EXPECTED = expect(
    "short bullets in the body, leads and times in a landscape annex table with a two-row header, “-nt-”, merged cells and group rows",
    kind="city-caucus",
    name="Ban cán sự đảng UBND thành phố",
    number="118-KH/BCSĐ",
    issued_on="2021-11-30",
    areas={
        "2.1": area(
            "covered",
            "ok",
            "late",
            leads=["Sở Lao động - Thương binh và Xã hội", "Sở Xây dựng"],
            dates=["2022-03-31", "2025-12-31", "2023-12-31"],
            why="rows 1-5 = a-e; the allowances by quý I/2022, the directive's end is 2021-12-31 and the plan is of November 2021; "
            "Sở Xây dựng may lead housing for people with merit",
        ),
        "2.2": area(
            "covered",
            "ok",
            "ok",
            leads=["Bảo hiểm xã hội thành phố"],
            dates=["2022-06-30", "2024-12-31"],
            why="rows 6 (a), 7 (b): one lead cell for both",
        ),
        "2.3": area(
            "covered",
            "wrong",
            "ok",
            leads=["Sở Giáo dục và Đào tạo", "Sở Kế hoạch và Đầu tư"],
            dates=["2022-09-30", "2025-12-31"],
            why="rows 8-10 = a, b, c; Sở KH&ĐT isn't competent in education (row 10); row 9 recurs, the others are bounded",
        ),
        "2.4": area(
            "covered",
            "missing",
            "ok",
            leads=["Sở Lao động - Thương binh và Xã hội"],
            dates=["2025-12-31", "2024-12-31"],
            why="row 12: “Các sở, ban, ngành, địa phương” is nobody",
        ),
        "2.5": area(
            "partial",
            "ok",
            "past",
            leads=["Sở Y tế"],
            dates=["2021-10-31"],
            missing=["2.5.b"],
            why="row 13 by Tháng 10/2021, before the plan's date; food safety and epidemics only among the targets",
        ),
        "2.6": area(
            "covered", "ok", "ok", leads=["Sở Xây dựng"], dates=["2025-12-31"], why="row 14: the period stands in the time column"
        ),
        "2.7": area(
            "covered",
            "ok",
            "ok",
            leads=["Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường"],
            dates=["2024-12-31", "2025-12-31"],
            why="rows 15 (a), 16 (b)",
        ),
        "2.8": area(
            "covered",
            "ok",
            "missing",
            leads=["Sở Thông tin và Truyền thông"],
            why="row 17: “Sau khi Chính phủ phê duyệt …” has no end",
        ),
        "2.9": area("missing", why="III.9 excludes it; no row in the annex"),
        "2.10": area(
            "covered",
            "ok",
            "ok",
            leads=["Sở Kế hoạch và Đầu tư", "Sở Lao động - Thương binh và Xã hội", "Sở Tài chính"],
            dates=["2022-03-31", "2023-12-31"],
            why="rows 18 (a), 19 (b)",
        ),
    },
)
