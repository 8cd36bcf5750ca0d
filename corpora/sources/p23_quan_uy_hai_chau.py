"""What must be said of a district committee's plan that follows the directive's own form, each group closed by "Cơ quan tham mưu, thực hiện"?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p23_quan_uy_hai_chau.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
- Tổ chức quán triệt sâu rộng nội dung Kết luận số 92-KL/TW và Kế hoạch của Ban Thường vụ Thành ủy trong toàn Đảng bộ quận, tạo sự thống nhất về nhận thức và hành động của cấp ủy, chính quyền, Mặt trận, các đoàn thể chính trị - xã hội và nhân dân đối với việc chăm lo chính sách xã hội.
- Xác định rõ nhiệm vụ, giải pháp và trách nhiệm của từng cơ quan, đơn vị; khắc phục những hạn chế đã nêu tại Báo cáo số 214-BC/QU ngày 15/10/2021 của Ban Thường vụ Quận ủy, nhất là việc theo dõi hộ thoát nghèo và phát triển người tham gia bảo hiểm xã hội (BHXH) tự nguyện.
## 2. Yêu cầu
- Cấp ủy các cấp căn cứ Kế hoạch này và điều kiện cụ thể của địa phương, đơn vị để xây dựng chương trình hành động, phân công cấp ủy viên phụ trách.
- Việc triển khai phải bảo đảm nghiêm túc, đồng bộ, gắn với Nghị quyết Đại hội Đảng bộ quận lần thứ XII, nhiệm kỳ 2020 - 2025 và công tác phục hồi kinh tế - xã hội sau đại dịch COVID-19.
# II. CHỈ TIÊU ĐẾN NĂM 2025
- Không còn hộ nghèo còn sức lao động theo chuẩn nghèo đa chiều của thành phố.
- Tỷ lệ lao động qua đào tạo đạt 76%; có ít nhất 52% lực lượng lao động trong độ tuổi tham gia BHXH; 99% dân số tham gia bảo hiểm y tế (BHYT).
- 13/13 phường giữ vững chuẩn quốc gia về y tế; 100% hộ dân sử dụng nước sạch; 100% đối tượng đủ điều kiện được hưởng trợ cấp xã hội.
- Hoàn thành việc số hóa hồ sơ và cấp mã số an sinh xã hội cho người hưởng chính sách trên địa bàn quận.
# III. NHIỆM VỤ VÀ GIẢI PHÁP
## 1. Công tác tuyên truyền, quán triệt
- Tổ chức hội nghị trực tuyến quán triệt Kết luận số 92-KL/TW và các văn bản liên quan đến cấp ủy viên cơ sở, báo cáo viên, trưởng ban công tác Mặt trận; hoàn thành trong tháng 3/2022.
- Mở chuyên mục trên Cổng thông tin điện tử quận và hệ thống truyền thanh 13 phường về gương người tốt, việc tốt trong giúp đỡ người yếu thế.
__Cơ quan tham mưu, thực hiện:__ Ban Tuyên giáo Quận ủy, các chi, đảng bộ trực thuộc Quận ủy.
## 2. Thực hiện chính sách người có công, giảm nghèo và trợ giúp xã hội
Tiếp tục triển khai đầy đủ, kịp thời các chính sách hiện hành, từng bước nâng cao chất lượng cuộc sống của người có công, người nghèo và các đối tượng yếu thế trên địa bàn quận.
- Thực hiện tốt Pháp lệnh ưu đãi người có công với cách mạng; rà soát, sửa chữa 58 nhà ở xuống cấp của gia đình chính sách, trong đó ưu tiên các kiệt, hẻm ở phường Hòa Cường Nam, Thuận Phước; hoàn thành trong năm 2025.
- Triển khai chương trình giảm nghèo đa chiều theo hướng bền vững: khảo sát mức độ thiếu hụt của 312 hộ nghèo, hỗ trợ phương tiện sinh kế, học nghề và vay vốn ưu đãi; phân công mỗi cơ quan, doanh nghiệp nhận đỡ đầu từ 01 đến 02 hộ; phấn đấu hoàn thành đến cuối năm 2024.
- Phát triển các dịch vụ trợ giúp xã hội tại cộng đồng; kiện toàn đội ngũ cộng tác viên công tác xã hội ở các phường; chuẩn bị phương án, lực lượng và nguồn dự trữ để trợ giúp khẩn cấp khi xảy ra bão, lụt, dịch bệnh.
- Nâng cao chất lượng thực hiện Đề án thành phố “5 không”, “3 có”, “4 an” và các chính sách bảo trợ xã hội trên địa bàn; triển khai từ năm 2022, hoàn thành trong năm 2025.
__Cơ quan tham mưu, thực hiện:__ Ủy ban nhân dân (UBND) quận, các chi, đảng bộ trực thuộc Quận ủy.
## 3. Thực hiện chính sách, pháp luật về BHXH, BHYT
- Lãnh đạo, chỉ đạo thực hiện Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy; đưa chỉ tiêu tham gia BHXH, BHYT vào nghị quyết hằng năm của từng chi, đảng bộ; hoàn thành việc giao chỉ tiêu giai đoạn trong quý II năm 2022.
- Mở rộng diện bao phủ BHXH, BHYT, chú trọng nhóm tiểu thương chợ Hàn, chợ Cồn, chợ Mới, lao động làm việc tại các nhà hàng, khách sạn nhỏ; hằng năm tổ chức từ 03 đến 04 hội nghị khách hàng ở mỗi phường; cải tiến quy trình tiếp nhận, giải quyết chế độ cho người tham gia.
__Cơ quan tham mưu, thực hiện:__ Ban Thường vụ Quận ủy, Bảo hiểm xã hội quận.
## 4. Phát triển thị trường lao động, giải quyết việc làm
- Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025 của thành phố trên địa bàn quận; nắm nhu cầu của người lao động mất việc trong ngành du lịch, dịch vụ, hộ thuộc diện giải tỏa, người khuyết tật, người chấp hành xong án phạt tù để tư vấn, giới thiệu việc làm.
- Tổ chức 02 phiên giao dịch việc làm lưu động mỗi năm; tăng nguồn vốn ủy thác từ ngân sách quận để cho vay giải quyết việc làm, duy trì và mở rộng cơ sở sản xuất, kinh doanh nhỏ.
__Cơ quan tham mưu, thực hiện:__ Phòng Lao động - Thương binh và Xã hội (LĐ-TB&XH) quận, Phòng giao dịch Ngân hàng Chính sách xã hội quận.
__Thời gian thực hiện:__ 2022 - 2025.
## 5. Nâng cao chất lượng chăm sóc sức khỏe nhân dân
- Đầu tư xây dựng mới Trạm Y tế phường Bình Hiên, nâng cấp khu khám bệnh của Trung tâm Y tế quận; hoàn thiện hồ sơ sức khỏe điện tử cho người dân, từng bước triển khai y tế thông minh; hoàn thành trong năm 2023.
- Thường xuyên kiểm soát vệ sinh an toàn thực phẩm đối với thức ăn đường phố, bếp ăn tập thể; chủ động phòng, chống dịch COVID-19, sốt xuất huyết và các bệnh truyền nhiễm mới nổi; duy trì các chương trình y tế dự phòng.
__Cơ quan tham mưu, thực hiện:__ Phòng Y tế quận, Trung tâm Y tế quận.
## 6. Bảo vệ môi trường đô thị
- Tập trung xử lý dứt điểm các điểm nóng về ô nhiễm môi trường tại cửa xả ven sông Hàn, hồ Thạc Gián - Vĩnh Trung phía giáp ranh, khu vực âu thuyền đường Bạch Đằng; ngăn chặn phát sinh điểm ô nhiễm mới; phấn đấu hoàn thành trong năm 2025.
- Kiểm tra, xử lý nghiêm các cơ sở kinh doanh ăn uống, sửa chữa ô tô, cơ sở lưu trú xả nước thải không qua xử lý; công khai kết quả xử lý trên Cổng thông tin điện tử quận trước ngày 31/12/2024.
__Cơ quan tham mưu, thực hiện:__ UBND các phường.
## 7. Ứng dụng công nghệ thông tin, nâng cao chất lượng truyền thông
- Đẩy mạnh ứng dụng sản phẩm công nghệ thông tin, điện tử, viễn thông trong quản lý đô thị và phục vụ người dân; mở rộng điểm truy cập internet không dây miễn phí tại công viên, nhà văn hóa phường; nâng cấp hệ thống truyền thanh ứng dụng viễn thông.
__Cơ quan tham mưu, thực hiện:__ Các cơ quan, đơn vị liên quan.
__Thời gian thực hiện:__ Năm 2022 và các năm tiếp theo.
## 8. Xây dựng cơ sở dữ liệu an sinh xã hội
Nội dung này được thành phố triển khai tập trung; Ban Thường vụ Quận ủy sẽ ban hành kế hoạch riêng khi có văn bản hướng dẫn.
## 9. Cơ sở vật chất trường học
- Xây dựng thêm khối phòng học Trường Tiểu học Phan Thanh và Trường Trung học cơ sở Tây Sơn; trang bị phòng học thông minh cho các trường công lập; hoàn thành trong năm 2024.
__Cơ quan tham mưu, thực hiện:__ Phòng Giáo dục và Đào tạo quận.
## 10. Tăng cường nguồn lực thực hiện chính sách xã hội
- Tập trung hỗ trợ người dân, người lao động, hộ kinh doanh gặp khó khăn do đại dịch COVID-19 theo các nghị quyết của Chính phủ và HĐND thành phố; hoàn thành việc chi trả trước ngày 31/12/2021.
- Huy động sự tham gia đóng góp của doanh nghiệp, tổ chức, cá nhân vào Quỹ “Vì người nghèo”, Quỹ An sinh xã hội quận; động viên các hộ khó khăn chủ động vươn lên; tăng cường kiểm tra, giám sát việc sử dụng các nguồn quỹ ở phường; hoàn thành chỉ tiêu vận động 20 tỷ đồng trong năm 2024.
__Cơ quan tham mưu, thực hiện:__ Phòng Tài chính - Kế hoạch quận, Phòng LĐ-TB&XH quận.
# IV. TỔ CHỨC THỰC HIỆN
1. Các chi, đảng bộ trực thuộc Quận ủy căn cứ chức năng, nhiệm vụ và tình hình thực tế xây dựng kế hoạch triển khai thực hiện, gửi về Ban Thường vụ Quận ủy trước ngày 31/3/2022.
2. UBND quận chỉ đạo các phòng, ban chuyên môn, UBND các phường cụ thể hóa thành kế hoạch hằng năm; bố trí kinh phí trong dự toán chi thường xuyên và các chương trình mục tiêu.
3. Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội quận đẩy mạnh tuyên truyền, vận động đoàn viên, hội viên và nhân dân hưởng ứng; giám sát việc thực hiện Kế hoạch này.
4. Ủy ban Kiểm tra Quận ủy tham mưu đưa nội dung lãnh đạo thực hiện Kết luận số 92-KL/TW vào chương trình kiểm tra, giám sát hằng năm của cấp ủy.
5. Ban Tuyên giáo Quận ủy chủ trì, phối hợp với Văn phòng Quận ủy theo dõi, đôn đốc việc triển khai Kế hoạch; hằng năm tham mưu báo cáo kết quả cho Ban Thường vụ Thành ủy trước ngày 10/12.
Kế hoạch này phổ biến đến chi bộ./.
"""


def write(kit: Kit) -> None:
    """Party head, groups closed by assignment lines, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "QUẬN ỦY HẢI CHÂU", "57-KH/QU", "Hải Châu, ngày 14 tháng 02 năm 2022")
    kit.title(
        "KẾ HOẠCH",
        "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện",
        "Nghị quyết Hội nghị Trung ương 5 (khóa XI) một số vấn đề về chính sách xã hội giai đoạn 2012-2020",
    )
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị "
        "(sau đây viết tắt là Kết luận số 92-KL/TW), Ban Thường vụ Quận ủy Hải Châu xây dựng Kế hoạch triển khai trên địa bàn quận như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (để báo cáo),", "Các ban xây dựng Đảng, Văn phòng Thành ủy,", "Thường trực HĐND, UBND quận,", "UBMTTQVN và các đoàn thể quận,",
         "Các chi, đảng bộ trực thuộc,", "Các đồng chí Quận ủy viên,", "Lưu Văn phòng Quận ủy."],
        "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", name="Mai Xuân Thước",
    )  # fmt: skip


EXPECTED = expect(
    "party plan in the directive's own form: dashes with their own times, each group closed by “Cơ quan tham mưu, thực hiện: …”, twice by a “Thời gian thực hiện” line",
    kind="district",
    name="Quận ủy Hải Châu",
    number="57-KH/QU",
    issued_on="2022-02-14",
    areas={
        "2.1": area(
            "covered", "ok", "missing",
            leads=["UBND quận"],
            dates=["2024-12-31", "2025-12-31"],
            why="III.2 b, c, d, e; UBND quận beside a collective of Party cells that names nobody; the dash on social assistance (d) has no time, and no line or sentence gives it one",
        ),
        "2.2": area(
            "covered", "ok", "ok",
            leads=["Ban Thường vụ Quận ủy", "Bảo hiểm xã hội quận"],
            dates=["2022-06-30"],
            why="III.3: a trong quý II năm 2022, b hằng năm: one bounded end is enough; the dates of the two documents are citations",
        ),
        "2.4": area(
            "partial", "wrong", "ok",
            leads=["Ngân hàng Chính sách xã hội", "Phòng Lao động - Thương binh và Xã hội"],
            dates=["2025-12-31"],
            missing=["2.4.b"],
            why="III.4: nothing on working conditions or labour relations; the Social Policy Bank stands beside the Phòng as a second lead; 2022 - 2025 is the group's time",
        ),
        "2.5": area(
            "covered", "ok", "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2023-12-31"],
            why="III.5: a năm 2023, b thường xuyên",
        ),
        "2.7": area(
            "partial", "wrong", "ok",
            leads=["UBND phường"],
            dates=["2024-12-31", "2025-12-31"],
            missing=["2.7.a"],
            why="III.6: hot spots and inspection only, the wards alone; clean water is only a target",
        ),
        "2.8": area(
            "covered", "missing", "recurring-only",
            why="III.7: “Các cơ quan, đơn vị liên quan” names nobody; “Năm 2022 và các năm tiếp theo” has no end",
        ),
        "2.9": area("missing", why="III.8 postpones it to a plan of its own; besides a target (II)"),
        "2.10": area(
            "covered", "ok", "past",
            leads=["Phòng Lao động - Thương binh và Xã hội", "Phòng Tài chính - Kế hoạch"],
            dates=["2021-12-31", "2024-12-31"],
            why="III.10: COVID support trước ngày 31/12/2021, before the plan's own date 14/02/2022",
        ),
    },
    outside="not a district's area; III.9 (2.3.b) is information, of 2.6 there is nothing",
)  # fmt: skip
