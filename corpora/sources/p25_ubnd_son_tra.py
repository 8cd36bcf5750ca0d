"""What must be said of a district plan that hangs on a decision, with times beside its tasks and leads only under the agencies' headings?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p25_ubnd_son_tra.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Triển khai đồng bộ, hiệu quả các nhiệm vụ, giải pháp về chính sách xã hội theo Kết luận số 92-KL/TW của Bộ Chính trị, Kế hoạch của Ban Thường vụ Thành ủy và Kế hoạch số 48-KH/QU ngày 25/01/2022 của Ban Thường vụ Quận ủy Sơn Trà.
2. Các phòng, ban, đơn vị, UBND các phường xác định chăm lo an sinh xã hội là nhiệm vụ trọng tâm trong phục hồi, phát triển kinh tế - xã hội của quận sau dịch bệnh; phân công cụ thể lãnh đạo phụ trách, cán bộ theo dõi.
3. Việc thực hiện Kế hoạch bảo đảm tiết kiệm, thiết thực, tránh chồng chéo với các chương trình, đề án đang triển khai.
# II. KẾT QUẢ NĂM 2021 VÀ MỤC TIÊU ĐẾN NĂM 2025
1. Năm 2021, quận đã chi trả trợ cấp cho 6.914 đối tượng bảo trợ xã hội; hỗ trợ 38.200 lượt người lao động gặp khó khăn do dịch COVID-19 với số tiền 61,5 tỷ đồng; giải quyết việc làm cho 4.105 lao động; sửa chữa 41 nhà ở cho người có công; lắp đặt 22 bảng thông tin điện tử tại khu dân cư.
2. Mục tiêu đến năm 2025
- Không còn hộ nghèo còn sức lao động; thực hiện đạt các mục tiêu “5 không”, “3 có”, “4 an” do thành phố giao.
- Lao động qua đào tạo đạt 75%; 51% lực lượng lao động trong độ tuổi tham gia BHXH; 99% dân số tham gia BHYT; 7/7 phường đạt chuẩn quốc gia về y tế.
- 100% hộ dân sử dụng nước sạch; trên 90% dân số trưởng thành có điện thoại thông minh.
# III. NHIỆM VỤ, GIẢI PHÁP
## 1. Chính sách người có công, giảm nghèo, trợ giúp xã hội
1.1. Thực hiện tốt pháp luật về ưu đãi người có công; tổ chức điều dưỡng, chăm sóc sức khỏe cho người có công; triển khai sửa chữa 64 nhà ở của gia đình chính sách trước ngày 27/7/2023.
1.2. Thực hiện chương trình giảm nghèo theo chuẩn đa chiều, giúp đỡ 187 hộ nghèo còn sức lao động bằng các mô hình sinh kế phù hợp với lao động biển, dịch vụ du lịch; hoàn thành trong năm 2025.
1.3. Phát triển dịch vụ trợ giúp xã hội; xây dựng phương án trợ giúp khẩn cấp đối với nhân dân các khu vực ven biển, chân núi Sơn Trà khi có bão, lũ, sạt lở; đào tạo đội ngũ làm công tác xã hội tại phường, hoàn thành trong quý III/2023.
## 2. Bảo hiểm xã hội, bảo hiểm y tế
2.1. Tiếp tục thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018, Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy; đưa tiêu chí về tỷ lệ tham gia BHXH, BHYT vào bộ tiêu chí đánh giá, xếp loại UBND các phường từ năm 2022, hoàn thành trong tháng 10/2022.
2.2. Mở rộng đối tượng tham gia BHXH, BHYT; tập trung khai thác người lao động trên tàu cá, khu công nghiệp Đà Nẵng, các khách sạn ven biển; phát triển mạnh BHXH tự nguyện; đạt các chỉ tiêu bao phủ trước ngày 31/12/2024.
## 3. Lao động, việc làm
3.1. Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025 trên địa bàn quận; hằng năm tổ chức các lớp chuyển đổi nghề cho ngư dân, lao động vùng giải tỏa; duy trì nguồn vốn cho vay giải quyết việc làm qua Ngân hàng Chính sách xã hội.
3.2. Thường xuyên đối thoại với doanh nghiệp, hướng dẫn cải thiện môi trường và điều kiện làm việc, xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ.
## 4. Y tế và chăm sóc sức khỏe
4.1. Đầu tư nâng cấp cơ sở vật chất, trang thiết bị Trung tâm Y tế quận, cải tạo các trạm y tế phường Mân Thái, Thọ Quang; triển khai khám, chữa bệnh không dùng tiền mặt, hồ sơ sức khỏe điện tử; hoàn thành trong năm 2024.
4.2. Tăng cường kiểm tra vệ sinh an toàn thực phẩm tại cảng cá, chợ đầu mối thủy sản Thọ Quang, nhà hàng hải sản; chủ động phòng, chống COVID-19 và các dịch bệnh truyền nhiễm; hoàn thành tiêm mũi nhắc lại cho đối tượng nguy cơ trước ngày 30/6/2022.
## 5. Nước sạch và môi trường
5.1. Thay thế các tuyến ống cấp nước xuống cấp tại phường Nại Hiên Đông, An Hải Bắc; xây dựng phương án cấp nước dự phòng khi nguồn nước nhiễm mặn; cải tạo 05 nhà vệ sinh công cộng ven biển; hoàn thành trong năm 2023.
5.2. Xử lý dứt điểm tình trạng ô nhiễm tại âu thuyền Thọ Quang, các cửa xả ven biển; kiểm tra, xử lý nghiêm các cơ sở chế biến thủy sản vi phạm, không để phát sinh điểm nóng mới; phấn đấu hoàn thành trong năm 2026.
## 6. Cơ sở dữ liệu an sinh xã hội
Rà soát, cập nhật, số hóa hồ sơ người hưởng chính sách; hình thành cơ sở dữ liệu an sinh xã hội của quận, kết nối với dữ liệu của thành phố; ứng dụng phần mềm quản lý chuyên ngành trong tiếp nhận, giải quyết chế độ; hoàn thành trong quý II năm 2024.
## 7. Nguồn lực thực hiện
7.1. Rà soát, chi trả kịp thời các chính sách hỗ trợ người lao động, người sử dụng lao động gặp khó khăn do đại dịch COVID-19; hoàn thành trong quý I/2022.
7.2. Vận động doanh nghiệp, nhà hảo tâm, kiều bào đóng góp chăm lo người nghèo, trẻ em mồ côi do dịch bệnh; phát huy ý chí tự lực của các hộ khó khăn; tổng kết đợt vận động trước ngày 30/11/2023.
# IV. TỔ CHỨC THỰC HIỆN
1. Giao Phòng Lao động - Thương binh và Xã hội
- Chủ trì, phối hợp với các đơn vị liên quan và UBND các phường thực hiện các chế độ đối với người có công; lập danh sách, tổ chức sửa chữa nhà ở cho gia đình chính sách.
- Chủ trì tổ chức thực hiện chương trình giảm nghèo, theo dõi kết quả hỗ trợ sinh kế đối với từng hộ.
- Tham mưu phương án trợ giúp khẩn cấp; tổ chức đào tạo, bồi dưỡng nhân viên công tác xã hội cấp phường.
- Chủ trì các nhiệm vụ về lao động, việc làm nêu tại mục 3, Phần III.
- Thẩm định hồ sơ, trình UBND quận quyết định hỗ trợ người lao động, người sử dụng lao động gặp khó khăn do đại dịch COVID-19.
- Là cơ quan thường trực, theo dõi, tổng hợp tình hình thực hiện Kế hoạch, báo cáo UBND quận trước ngày 15/11 hằng năm.
2. Giao Phòng Nội vụ
- Chủ trì tham mưu bổ sung tỷ lệ tham gia BHXH, BHYT theo Nghị quyết số 03-NQ/TU vào bộ tiêu chí đánh giá, xếp loại UBND các phường.
- Tham mưu khen thưởng các tập thể, cá nhân có thành tích trong thực hiện Kế hoạch.
3. Giao Phòng Y tế
- Chủ trì, phối hợp với Trung tâm Y tế quận tham mưu phòng, chống dịch bệnh, tiêm vắc xin mũi nhắc lại; thanh tra, kiểm tra vệ sinh an toàn thực phẩm tại cảng cá, chợ, nhà hàng.
4. Giao Phòng Tài nguyên và Môi trường
- Chủ trì các nhiệm vụ về nước sạch, vệ sinh môi trường và xử lý ô nhiễm nêu tại mục 5, Phần III.
5. Giao Trung tâm Điều hành đô thị thông minh quận
- Chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội số hóa hồ sơ, xây dựng cơ sở dữ liệu an sinh xã hội của quận và kết nối với dữ liệu của thành phố.
6. Giao Phòng Tài chính - Kế hoạch
- Tham mưu UBND quận bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách hiện hành; hướng dẫn thanh quyết toán.
7. Giao Phòng Văn hóa và Thông tin, Trung tâm Văn hóa, Thể thao quận
- Tuyên truyền các nội dung của Kết luận số 92-KL/TW, các chính sách an sinh xã hội trên hệ thống truyền thanh, trang thông tin điện tử quận.
8. Giao Phòng Giáo dục và Đào tạo, Phòng Kinh tế, Phòng Quản lý đô thị, Phòng Tư pháp
- Phối hợp với các cơ quan chủ trì triển khai các nội dung liên quan đến lĩnh vực quản lý.
9. Đề nghị Sở Y tế
- Chủ trì đầu tư nâng cấp cơ sở vật chất, trang thiết bị cho Trung tâm Y tế quận và các trạm y tế phường; triển khai hồ sơ sức khỏe điện tử.
10. Đề nghị Bảo hiểm xã hội quận
- Chủ trì, phối hợp với UBND các phường, các hội, đoàn thể khai thác, phát triển người tham gia BHXH, BHYT; nâng cao chất lượng phục vụ người tham gia.
11. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận
- Chủ trì vận động các tổ chức, doanh nghiệp, kiều bào ủng hộ, đóng góp chăm lo người nghèo, trẻ em mồ côi do dịch bệnh.
- Giám sát việc thực hiện các chính sách tại cơ sở.
12. Đề nghị Hội Liên hiệp Phụ nữ, Hội Nông dân, Đoàn Thanh niên quận
- Phối hợp với Phòng Lao động - Thương binh và Xã hội rà soát nhu cầu học nghề, vay vốn của hội viên; phối hợp với Bảo hiểm xã hội quận vận động tham gia BHXH tự nguyện.
13. UBND các phường
- Xây dựng kế hoạch thực hiện trước ngày 31/5/2022; phối hợp với các phòng, ban chuyên môn thực hiện các nhiệm vụ trên địa bàn; báo cáo kết quả định kỳ 6 tháng, năm.
Yêu cầu các cơ quan, đơn vị, UBND các phường nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về UBND quận (qua Phòng Lao động - Thương binh và Xã hội) để được hướng dẫn, giải quyết./.
"""


def write(kit: Kit) -> None:
    """A decision, then the plan that it issues."""
    set_size(kit, 14)
    kit.page_header()
    kit.decision(
        superior="ỦY BAN NHÂN DÂN",
        body="QUẬN SƠN TRÀ",
        number="903/QĐ-UBND",
        place_date="Sơn Trà, ngày 29 tháng 4 năm 2022",
        about=["Ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW ngày 05/11/2020", "của Bộ Chính trị trên địa bàn quận Sơn Trà"],
        who="ỦY BAN NHÂN DÂN QUẬN SƠN TRÀ",
        grounds=[
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;",
            "Căn cứ Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị và Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng;",
            "Căn cứ Kế hoạch số 48-KH/QU ngày 25/01/2022 của Ban Thường vụ Quận ủy Sơn Trà;",
            "Xét đề nghị của Trưởng phòng Lao động - Thương binh và Xã hội quận tại Tờ trình số 97/TTr-PLĐTBXH ngày 20/4/2022.",
        ],
        articles=[
            "**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị trên địa bàn quận Sơn Trà.",
            "**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.",
            "**Điều 3.** Chánh Văn phòng HĐND và UBND quận; Trưởng các phòng: Lao động - Thương binh và Xã hội, Nội vụ, Tài chính - Kế hoạch, Y tế, Văn hóa và Thông tin, Tài nguyên và Môi trường; Giám đốc Bảo hiểm xã hội quận; Chủ tịch UBND các phường và thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.",
        ],
        recipients=["Như Điều 3;", "UBND thành phố (b/c);", "TT Quận ủy, TT HĐND quận;", "CT, các PCT UBND quận;", "UBMTTQVN quận;", "Lưu: VT, LĐTBXH."],
        signed=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        name="Huỳnh Tấn Khải",
    )
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trên địa bàn quận Sơn Trà")
    kit.para("(Ban hành kèm theo Quyết định số 903/QĐ-UBND ngày 29 tháng 4 năm 2022 của UBND quận Sơn Trà)", italic=True)
    body(kit, TEXT)


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "plan issued with a decision; tasks 1.1 … 7.2 with their own times, leads only under “Giao Phòng …”, “Đề nghị …” headings, partly by section number",
    kind="district",
    name="UBND quận Sơn Trà",
    number="903/QĐ-UBND",
    issued_on="2022-04-29",
    areas={
        "2.1": area(
            "partial", "ok", "ok",
            leads=[LABOUR],
            dates=["2023-07-27", "2023-09-30", "2025-12-31"],
            missing=["2.1.e"],
            why="III.1.1 = b, 1.2 = c, 1.3 = d; “5 không, 3 có, 4 an” and paying allowances only as target and past result; IV.1 bullets 1-3",
        ),
        "2.2": area(
            "covered", "wrong", "ok",
            leads=["Bảo hiểm xã hội quận", "Phòng Nội vụ"],
            dates=["2022-10-31", "2024-12-31"],
            why="2.1 (a) is led by Phòng Nội vụ (IV.2), not competent for BHXH, BHYT; 2.2 (b) by BHXH quận (IV.10); the numbers 2.1, 2.2 are the plan's own",
        ),
        "2.4": area(
            "covered", "ok", "recurring-only",
            leads=[LABOUR],
            why="3.1 = a hằng năm, 3.2 = b thường xuyên; the years are the programme's name; IV.1 bullet 4 names “mục 3, Phần III”",
        ),
        "2.5": area(
            "covered", "wrong", "ok",
            leads=["Phòng Y tế", "Sở Y tế"],
            dates=["2022-06-30", "2024-12-31"],
            why="4.1 (a) is led by a city agency, Sở Y tế (IV.9); 4.2 (b) by Phòng Y tế (IV.3)",
        ),
        "2.7": area(
            "covered", "ok", "late",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2023-12-31", "2026-12-31"],
            why="5.1 = a, 5.2 = b trong năm 2026, limit 2025-12-31; IV.4 names “mục 5, Phần III”",
        ),
        "2.8": area("missing", why="forgotten: a past result (bảng thông tin điện tử), a target (điện thoại thông minh), and propaganda under Phòng VH&TT"),
        "2.9": area(
            "covered", "unknown-agency", "ok",
            leads=["Trung tâm Điều hành đô thị thông minh quận"],
            dates=["2024-06-30"],
            why="6 is restated under a centre that the register doesn't know (IV.5); Phòng LĐ-TB&XH supports",
        ),
        "2.10": area(
            "covered", "ok", "past",
            leads=[LABOUR, "Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2022-03-31", "2023-11-30"],
            why="7.1 = a ends quý I/2022, before 29/4/2022; 7.2 = b, the Front leads the mobilising (IV.11)",
        ),
    },
    outside="not a district's area; nothing in the plan",
)  # fmt: skip
