"""A district Party committee's plan whose tasks name nobody: leads stand only as bullets under the agencies' headings of the last section.

Some restate the task in other words, one refers to a field's tasks, some only support, one is a mass organisation, one assigns a task that the
task section forgot. One sentence sets the time for tasks that have none.
"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p06-quan-uy-ngu-hanh-son.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Thống nhất trong Đảng bộ quận nhận thức: thực hiện tốt chính sách xã hội là mục tiêu, cũng là động lực để Ngũ Hành Sơn phát triển thành quận du lịch - giáo dục của thành phố.
2. Khắc phục cho được những hạn chế mà Thông báo số 211-TB/QU ngày 12/11/2021 đã nêu: chính sách đến chậm, hồ sơ trùng lặp, có nơi còn khoán trắng cho tổ trưởng tổ dân phố.
3. Cấp ủy các cấp định kỳ nghe báo cáo, trực tiếp xuống khu dân cư kiểm tra; biểu dương nơi làm tốt, nhắc nhở nơi làm chậm.
# II. CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2025
- Lao động qua đào tạo đạt 77%; 52% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; 99% dân số tham gia bảo hiểm y tế.
- 4/4 phường đạt chuẩn quốc gia về y tế; 100% hộ dân dùng nước sạch; không còn hộ nghèo còn sức lao động theo chuẩn nghèo đa chiều thành phố.
- 100% khu dân cư có mạng cáp quang; 80% hồ sơ chính sách được giải quyết trực tuyến.
# III. NHIỆM VỤ
## 1. Về việc làm cho vùng chuyển đổi
1.1. Giúp thanh niên, phụ nữ thuộc các hộ đã nhường đất cho làng đại học và các khu nghỉ dưỡng học nghề buồng, bàn, lái xe điện; hằng năm mở hai hội chợ việc làm; cho vay vốn chuyển đổi nghề theo Chương trình “Có việc làm” giai đoạn 2021-2025.
1.2. Định kỳ mỗi quý tổ chức đối thoại giữa chủ doanh nghiệp với công nhân làng đá, nhân viên khách sạn; xử lý sớm mâu thuẫn phát sinh, cải thiện chỗ ăn, chỗ nghỉ giữa ca.
## 2. Về người có công, người nghèo và bảo trợ xã hội
2.1. Thực hiện các chế độ ưu đãi người có công; khảo sát, nâng cấp 58 ngôi nhà của gia đình liệt sĩ, thương binh.
2.2. Triển khai chương trình giảm nghèo đa chiều gắn với du lịch cộng đồng; mỗi hộ nghèo có một người được học nghề, có một nguồn thu ổn định; hoàn thành trong năm 2024.
2.3. Lập phương án trợ giúp khẩn cấp khi bão vào, nước sông Cổ Cò dâng; nâng tay nghề cho cộng tác viên công tác xã hội; khuyến khích tư nhân mở nhà dưỡng lão, lớp chăm trẻ tự kỷ.
2.4. Tiếp tục các đề án “5 không”, “3 có”, “4 an”; trả trợ cấp bảo trợ xã hội đúng hạn, qua thẻ cho người có nhu cầu.
## 3. Về bảo hiểm
3.1. Giao chỉ tiêu phát triển người tham gia bảo hiểm xã hội, bảo hiểm y tế cho từng đảng bộ, chi bộ theo Nghị quyết số 03-NQ/TU ngày 09/02/2021; hoàn thành trong tháng 4 năm 2022.
3.2. Mở rộng bảo hiểm xã hội tự nguyện trong thợ đá, người bán hàng lưu niệm, nhân viên cứu hộ biển; rút ngắn thời gian trả kết quả hồ sơ ốm đau, thai sản.
## 4. Về y tế
4.1. Xây mới trạm y tế phường Mỹ An, Hòa Quý; trang bị máy siêu âm, phần mềm quản lý bệnh nhân mạn tính; xong trước ngày 30/6/2024.
4.2. Phòng, chống dịch COVID-19, tay chân miệng, sốt xuất huyết; quản lý an toàn thực phẩm tại khu ẩm thực ven biển, bếp ăn ký túc xá.
## 5. Về môi trường
5.1. Đưa nước máy đến 100% hộ dân ở khu vực Hòa Quý còn dùng giếng nhiễm mặn; xây nhà vệ sinh công cộng dọc bãi biển và quanh khu danh thắng.
5.2. Xử lý dứt điểm bột đá, nước thải ở làng nghề, mùi hôi ở các cống xả ra biển; kiểm tra ban đêm, phạt nặng xe đổ trộm xà bần; hoàn thành trước ngày 30/9/2025.
## 6. Về dữ liệu an sinh
6.1. Tập hợp hồ sơ giấy về người hưởng chính sách thành kho dữ liệu an sinh xã hội dùng chung, khai thác bằng phần mềm chuyên ngành, cấp mã số cho từng người; đưa vào vận hành trong năm 2026.
## 7. Về huy động nguồn lực
7.1. Hoàn thành hỗ trợ người lao động, hộ kinh doanh dịch vụ biển gặp khó khăn do đại dịch COVID-19 trước ngày 31/01/2022.
7.2. Vận động các khu nghỉ dưỡng, cơ sở thờ tự, kiều bào đóng góp giúp người nghèo, trẻ mồ côi; động viên gia đình khó khăn tự vươn lên; hoàn thành trước ngày 31/10/2025.
Những nhiệm vụ tại Mục này chưa ghi thời hạn phải hoàn thành trước ngày 15/12/2025.
# IV. TỔ CHỨC THỰC HIỆN
## 1. Ban Thường vụ Quận ủy
- Chỉ đạo, giao chỉ tiêu bảo hiểm xã hội, bảo hiểm y tế cho tổ chức đảng trực thuộc và xem xét kết quả khi đánh giá cuối năm.
- Nghe báo cáo việc thực hiện Kế hoạch này mỗi năm một lần.
## 2. Phòng Lao động - Thương binh và Xã hội
- Chủ trì các nhiệm vụ về việc làm nêu trên.
- Chủ trì tham mưu thực hiện chế độ đối với người có công, thẩm định và tổ chức sửa nhà cho gia đình liệt sĩ, thương binh; hướng dẫn các phường thực hiện chương trình giảm nghèo.
- Tiếp nhận, thẩm định hồ sơ trợ cấp bảo trợ xã hội; làm đầu mối các đề án “không”, “có”, “an”.
- Phối hợp với Phòng Văn hóa và Thông tin nhập dữ liệu đối tượng.
- Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
## 3. Phòng Y tế, Trung tâm Y tế quận
- Chủ trì tham mưu đầu tư các trạm y tế, mua sắm thiết bị, phần mềm; tổ chức giám sát dịch tễ, tiêm chủng, kiểm tra bếp ăn, hàng quán.
## 4. Phòng Tài nguyên và Môi trường
- Phối hợp với Công ty Cấp nước đấu nối đường ống cho các hộ dân; phối hợp với Phòng Quản lý đô thị chọn vị trí nhà vệ sinh công cộng.
- Chủ trì thanh tra, xử phạt, buộc di dời cơ sở chế tác đá gây ô nhiễm; theo dõi chất lượng nước các cống xả.
## 5. Phòng Văn hóa và Thông tin
- Làm đầu mối lập kho dữ liệu về người hưởng chính sách, tổ chức tập huấn sử dụng phần mềm.
- Ứng dụng công nghệ thực tế ảo, bản đồ số, ki-ốt thông tin do các trường đại học trên địa bàn phát triển vào du lịch; thay toàn bộ loa có dây bằng loa thông minh trong năm 2023.
## 6. Phòng Tài chính - Kế hoạch
- Chủ trì thẩm định, cấp phát, quyết toán kinh phí hỗ trợ người lao động, hộ kinh doanh bị ảnh hưởng bởi dịch bệnh.
- Tham mưu cân đối ngân sách bảo đảm thực hiện Kế hoạch.
## 7. Bảo hiểm xã hội quận
- Vận động thợ đá, người buôn bán nhỏ tham gia bảo hiểm tự nguyện; cải cách thủ tục, giải quyết chế độ nhanh chóng.
## 8. Hội Chữ thập đỏ quận
- Chủ trì xây dựng phương án cứu trợ khi bão lụt, quản lý kho hàng dự phòng; mở lớp sơ cấp cứu, công tác xã hội cho cộng tác viên.
## 9. Ủy ban Mặt trận Tổ quốc Việt Nam quận
- Chủ trì vận động doanh nghiệp, chức sắc tôn giáo, người xa quê ủng hộ; nêu gương hộ tự lực thoát nghèo.
- Giám sát, phản biện xã hội theo quy định.
## 10. Hội Liên hiệp Phụ nữ quận, Quận Đoàn
- Phối hợp với Bảo hiểm xã hội quận vận động hội viên, đoàn viên tham gia bảo hiểm; phối hợp với Phòng Y tế tuyên truyền về dinh dưỡng.
## 11. Phòng Giáo dục và Đào tạo, Phòng Quản lý đô thị
- Triển khai các nhiệm vụ thuộc lĩnh vực phụ trách theo chức năng.
## 12. Ban Tuyên giáo Quận ủy, Ủy ban Kiểm tra Quận ủy
- Ban Tuyên giáo hướng dẫn học tập, tuyên truyền; Ủy ban Kiểm tra đưa việc lãnh đạo thực hiện vào chương trình kiểm tra hằng năm.
## 13. Các đảng ủy, chi ủy trực thuộc
- Xây dựng kế hoạch thực hiện trước ngày 31/3/2022; báo cáo về Quận ủy trước ngày 01/12 hằng năm.
Kế hoạch này được phổ biến đến chi bộ./.
"""


def write(kit: Kit) -> None:
    kit.page_header()
    kit.party_head("ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG", "QUẬN ỦY NGŨ HÀNH SƠN", "29-KH/QU", "Ngũ Hành Sơn, ngày 24 tháng 02 năm 2022")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW, ngày 05/11/2020 của Bộ Chính trị", "về tiếp tục thực hiện một số vấn đề về chính sách xã hội")
    kit.para("Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về triển khai Kết luận số 92-KL/TW, ngày 05/11/2020 của Bộ Chính trị khóa XII, Ban Thường vụ Quận ủy Ngũ Hành Sơn xây dựng Kế hoạch như sau:")
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (báo cáo),", "Các ban xây dựng Đảng, Văn phòng Thành ủy,", "UBND, UBMTTQVN quận,", "Các phòng, ban, hội, đoàn thể quận,", "BHXH quận, Trung tâm Y tế quận,", "Các đảng ủy, chi ủy trực thuộc,", "Lưu VT."],
        "T/M BAN THƯỜNG VỤ",
        "PHÓ BÍ THƯ THƯỜNG TRỰC",
        name="Võ Thị Như Hoài",
    )


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "leads only as bullets under the agencies' headings of “Tổ chức thực hiện”, in other words than the tasks; one sentence for tasks without a time",
    kind="district",
    name="Quận ủy Ngũ Hành Sơn",
    number="29-KH/QU",
    issued_on="2022-02-24",
    areas={
        "2.1": area(
            "covered",
            "wrong",
            "ok",
            leads=["Hội Chữ thập đỏ quận", LABOUR],
            dates=["2024-12-31", "2025-12-15"],
            why="III.2: b, c, d, e; IV.8 makes the Red Cross lead relief and social workers (d); times: 2.2 its own, the others by the sentence",
        ),
        "2.2": area(
            "covered",
            "ok",
            "ok",
            leads=["Ban Thường vụ Quận ủy", "Bảo hiểm xã hội quận"],
            dates=["2022-04-30", "2025-12-15"],
            why="III.3: a (IV.1 restates it), b (IV.7; time by the sentence)",
        ),
        "2.4": area(
            "covered",
            "ok",
            "recurring-only",
            leads=[LABOUR],
            why="III.1: “Chủ trì các nhiệm vụ về việc làm nêu trên”; both tasks recur, the sentence doesn't reach them",
        ),
        "2.5": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2024-06-30", "2025-12-15"],
            why="III.4; IV.3: a heading with two agencies names two leads",
        ),
        "2.7": area(
            "covered",
            "missing",
            "ok",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2025-12-15", "2025-09-30"],
            why="III.5: for water and sanitation the Phòng only supports (IV.4, first bullet), nobody leads",
        ),
        "2.8": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Văn hóa và Thông tin"],
            dates=["2023-12-31"],
            why="section III forgot it; a concrete bullet in IV.5 is a task (the target on cables isn't)",
        ),
        "2.9": area(
            "covered",
            "ok",
            "late",
            leads=["Phòng Văn hóa và Thông tin"],
            dates=["2026-12-31"],
            why="III.6: 2026, the directive's end is 2025-12-31; IV.5 “Làm đầu mối …”, Phòng LĐ-TB&XH supports",
        ),
        "2.10": area(
            "covered",
            "ok",
            "past",
            leads=["Phòng Tài chính - Kế hoạch", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2022-01-31", "2025-10-31"],
            why="III.7: COVID support by 31/01/2022, before the plan's date 24/02/2022; the Front leads mobilising",
        ),
    },
)
