"""What must be said of the education department's plan, printed as pdf, which hands school building to the districts and waits for a mechanism?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p27_so_gddt.pdf"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Triển khai thực hiện có hiệu quả các nội dung thuộc trách nhiệm của ngành Giáo dục và Đào tạo trong Kế hoạch của Ban Thường vụ Thành ủy thực hiện Kết luận số 92-KL/TW của Bộ Chính trị.
- Bảo đảm mọi trẻ em, học sinh, học viên trên địa bàn thành phố được tiếp cận giáo dục có chất lượng, công bằng; góp phần phát triển nguồn nhân lực của thành phố, nhất là sau những ảnh hưởng của đại dịch COVID-19 đến hoạt động dạy và học.
2. Yêu cầu
- Các phòng chuyên môn, đơn vị trực thuộc Sở, Phòng Giáo dục và Đào tạo (GD&ĐT) các quận, huyện xác định đây là nhiệm vụ trọng tâm của các năm học từ 2021-2022 đến 2025-2026.
- Nội dung triển khai gắn với Chương trình giáo dục phổ thông 2018, Đề án phát triển giáo dục và đào tạo thành phố đến năm 2025, định hướng đến năm 2030.
# II. THỰC TRẠNG VÀ CHỈ TIÊU
1. Thực trạng
Toàn thành phố hiện có 428 cơ sở giáo dục mầm non, phổ thông, giáo dục thường xuyên, trong đó có 267 cơ sở công lập. Năm học 2020-2021, đã xây dựng mới 318 phòng học, lắp đặt 1.250 bộ thiết bị trình chiếu. Tuy nhiên, một số trường ở khu vực trung tâm có sĩ số vượt quy định; hạ tầng phục vụ dạy học trực tuyến còn thiếu đồng bộ; nguồn lực ngoài ngân sách đầu tư cho giáo dục chưa tương xứng với tiềm năng.
2. Chỉ tiêu đến năm 2025
- 75% trường mầm non, phổ thông công lập đạt chuẩn quốc gia.
- 100% trường phổ thông có phòng máy tính, đường truyền tốc độ cao phục vụ dạy học trực tuyến.
- 100% học sinh, sinh viên tham gia bảo hiểm y tế.
- Tỷ lệ học sinh ngoài công lập bậc mầm non đạt 55%, bậc phổ thông đạt 8%.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Chính sách miễn, giảm học phí
1.1. Tham mưu Ban cán sự đảng UBND thành phố trình HĐND thành phố nghị quyết về lộ trình tiến tới miễn học phí đối với trẻ mầm non, học sinh phổ thông và học viên giáo dục thường xuyên học tại các cơ sở công lập; hoàn thành hồ sơ trình trong quý II năm 2022.
1.2. Theo dõi, đánh giá việc miễn học phí năm học 2021-2022 theo nghị quyết của HĐND thành phố; đề xuất mức hỗ trợ cho các năm tiếp theo trước ngày 31/5/2022.
## 2. Đầu tư cơ sở vật chất, ứng dụng công nghệ thông tin
2.1. Xây dựng mới, sửa chữa các trường mầm non, tiểu học, trung học cơ sở theo hướng chuẩn hóa, hiện đại hóa; ưu tiên các địa bàn tăng dân số cơ học nhanh như Liên Chiểu, Cẩm Lệ, Hòa Vang; hoàn thành trong năm 2025.
2.2. Đầu tư, nâng cấp các trường trung học phổ thông, Trường Phổ thông chuyên biệt Nguyễn Đình Chiểu; mua sắm thiết bị dạy học tối thiểu lớp 10 theo chương trình mới trước ngày 30/8/2022.
2.3. Xây dựng kho học liệu số dùng chung, hệ thống quản lý học tập trực tuyến và các ứng dụng thông minh phục vụ giảng dạy; hoàn thành trong năm 2023.
2.4. Vận động, tiếp nhận máy tính, thiết bị học trực tuyến cho học sinh có hoàn cảnh khó khăn do dịch COVID-19 theo Chương trình “Sóng và máy tính cho em”.
## 3. Xã hội hóa, phát triển giáo dục chất lượng cao
3.1. Rà soát quỹ đất quy hoạch cho giáo dục, xây dựng danh mục kêu gọi đầu tư trường liên cấp chất lượng cao; hoàn thành trong năm 2022.
3.2. Hình thành từ 02 đến 03 cơ sở giáo dục tư thục đạt chuẩn quốc tế; thực hiện sau khi HĐND thành phố ban hành cơ chế khuyến khích xã hội hóa giáo dục.
3.3. Tăng cường phân cấp, giao quyền tự chủ cho các cơ sở giáo dục công lập về tuyển dụng giáo viên, tài chính và kế hoạch giáo dục nhà trường; ban hành hướng dẫn trước ngày 31/12/2022.
## 4. Nâng cao chất lượng nguồn nhân lực
4.1. Bồi dưỡng giáo viên tiếng Anh, tin học đạt chuẩn; triển khai giáo dục STEM, trí tuệ nhân tạo trong trường phổ thông; liên kết với các trường đại học, doanh nghiệp công nghệ thông tin, du lịch để hướng nghiệp cho học sinh; tổ chức thường xuyên trong các năm học.
## 5. Chăm lo sức khỏe, an sinh đối với học sinh
5.1. Phối hợp với Bảo hiểm xã hội thành phố vận động 100% học sinh tham gia bảo hiểm y tế; nâng chất lượng y tế trường học.
5.2. Thực hiện các biện pháp bảo đảm an toàn phòng, chống dịch COVID-19, an toàn thực phẩm tại bếp ăn bán trú.
5.3. Thực hiện đầy đủ, kịp thời chế độ hỗ trợ chi phí học tập, học bổng chính sách cho học sinh là con hộ nghèo, học sinh khuyết tật, học sinh dân tộc Cơ Tu.
# IV. TỔ CHỨC THỰC HIỆN
## 1. Phòng Kế hoạch - Tài chính
- Chủ trì, phối hợp với các phòng thuộc Sở xây dựng hồ sơ trình nghị quyết về lộ trình miễn học phí; tổng hợp, đánh giá việc miễn học phí năm học 2021-2022 và đề xuất mức hỗ trợ tiếp theo.
- Chủ trì thực hiện dự án đầu tư, nâng cấp các trường trung học phổ thông và trường chuyên biệt; tổ chức mua sắm thiết bị dạy học lớp 10.
- Rà soát quỹ đất giáo dục, xây dựng danh mục kêu gọi đầu tư; làm đầu mối hướng dẫn các nhà đầu tư thành lập cơ sở giáo dục tư thục đạt chuẩn quốc tế.
- Bố trí kinh phí thực hiện Kế hoạch trong dự toán chi thường xuyên hằng năm của ngành.
## 2. Phòng Giáo dục Trung học
- Chủ trì triển khai giáo dục STEM, trí tuệ nhân tạo; tổ chức bồi dưỡng giáo viên tiếng Anh, tin học; liên kết với các trường đại học, doanh nghiệp để hướng nghiệp cho học sinh.
- Chủ trì xây dựng kho học liệu số, hệ thống quản lý học tập trực tuyến.
## 3. Phòng Tổ chức cán bộ
- Chủ trì tham mưu, ban hành hướng dẫn phân cấp, giao quyền tự chủ cho các cơ sở giáo dục công lập.
## 4. Phòng Chính trị, tư tưởng
- Chủ trì công tác tuyên truyền; hướng dẫn thực hiện bảo hiểm y tế học sinh, y tế trường học, an toàn phòng, chống dịch.
- Theo dõi, tổng hợp kết quả thực hiện Kế hoạch, tham mưu Sở báo cáo UBND thành phố trước ngày 30/11 hằng năm.
## 5. Công đoàn ngành Giáo dục thành phố
- Phối hợp vận động cán bộ, nhà giáo, người lao động ủng hộ, trao tặng thiết bị học tập cho học sinh khó khăn.
## 6. Thanh tra Sở
- Phối hợp với các phòng chuyên môn kiểm tra việc thực hiện các khoản thu, chính sách đối với học sinh tại các cơ sở giáo dục.
## 7. Đề nghị Phòng GD&ĐT các quận, huyện
- Chủ trì tham mưu, tổ chức xây dựng mới, sửa chữa các trường mầm non, tiểu học, trung học cơ sở trên địa bàn theo phân cấp.
- Chỉ đạo các trường trực thuộc thực hiện Kế hoạch này.
## 8. Các đơn vị, trường học trực thuộc Sở
- Xây dựng kế hoạch chi tiết trước ngày 31/12/2021; triển khai thực hiện và báo cáo về Sở theo định kỳ.
Trên đây là Kế hoạch thực hiện Kết luận số 92-KL/TW của ngành Giáo dục và Đào tạo thành phố. Sở GD&ĐT yêu cầu các phòng, đơn vị, trường học nghiêm túc triển khai thực hiện./.
"""


def write(kit: Kit) -> None:
    """State head, tasks, divisions' headings, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "1846/KH-SGDĐT", "Đà Nẵng, ngày 25 tháng 11 năm 2021")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trong ngành Giáo dục và Đào tạo thành phố Đà Nẵng")
    kit.para(
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị và Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về một số vấn đề chính sách xã hội; "
        "Sở Giáo dục và Đào tạo xây dựng Kế hoạch triển khai thực hiện như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Ban Tuyên giáo Thành ủy;", "UBND các quận, huyện;", "Giám đốc, các Phó Giám đốc Sở;", "Phòng GD&ĐT các quận, huyện;", "Các phòng, đơn vị thuộc Sở;", "Lưu: VT, KHTC."],
        "GIÁM ĐỐC", name="Lâm Thị Bích Hậu",
    )  # fmt: skip


EXPECTED = expect(
    "department plan as pdf; tasks with their own times, leads only under the headings of the Sở's divisions and of the districts' offices",
    kind="department",
    name="Sở Giáo dục và Đào tạo",
    number="1846/KH-SGDĐT",
    issued_on="2021-11-25",
    areas={
        "2.3": area(
            "covered", "wrong", "missing",
            leads=["Phòng Giáo dục Trung học", "Phòng Giáo dục và Đào tạo", "Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ"],
            dates=["2022-05-31", "2022-06-30", "2022-08-30", "2022-12-31", "2023-12-31", "2025-12-31"],
            why="1 = a, 2.1-2.3 = b, 3 = c, 4 = head; 2.1 is left to the districts' Phòng GD&ĐT alone (a district's agency in a city plan counts like a ward); "
            "3.2 waits for the council's mechanism: conditional, no end; 4.1 recurs; school years are no time",
        ),
    },
    outside="the register doesn't call it competent; 2.4 and 5.1-5.3 are information",
)  # fmt: skip
