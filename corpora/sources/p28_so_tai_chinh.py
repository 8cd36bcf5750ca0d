"""What must be said of the finance department's plan, whose one area is the resources and whose times all come back every year?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p28_so_tai_chinh.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Tổ chức thực hiện tốt các nhiệm vụ thuộc trách nhiệm của ngành Tài chính tại Kế hoạch của Ban Thường vụ Thành ủy thực hiện Kết luận số 92-KL/TW; bảo đảm nguồn lực tài chính cho các chính sách xã hội trên địa bàn thành phố.
- Nâng cao tính chủ động của các phòng, đơn vị thuộc Sở trong tham mưu phân bổ, quản lý, sử dụng ngân sách chi cho an sinh xã hội đúng mục đích, công khai, minh bạch.
2. Yêu cầu
- Việc bố trí nguồn lực tương xứng với khả năng cân đối ngân sách và điều kiện phát triển kinh tế - xã hội của thành phố; không để nợ đọng chính sách.
- Thực hiện đúng Luật Ngân sách nhà nước năm 2015, các nghị quyết của HĐND thành phố về định mức phân bổ dự toán chi thường xuyên thời kỳ ổn định ngân sách 2022-2025.
# II. TÌNH HÌNH BỐ TRÍ NGUỒN LỰC
Giai đoạn 2016-2020, ngân sách thành phố đã chi 4.870 tỷ đồng cho các chính sách xã hội, tăng bình quân 9,3%/năm. Năm 2021, thành phố đã dành 512 tỷ đồng hỗ trợ người lao động, hộ kinh doanh và các đối tượng bị ảnh hưởng bởi dịch COVID-19. Việc huy động nguồn lực ngoài ngân sách tuy có kết quả nhưng chưa ổn định, một số quỹ hoạt động còn trùng lặp về đối tượng hỗ trợ.
# III. MỤC TIÊU
- Bảo đảm đủ, kịp thời kinh phí thực hiện các chính sách xã hội do Trung ương và thành phố ban hành.
- Phấn đấu tỷ trọng chi an sinh xã hội trong tổng chi thường xuyên ngân sách thành phố hằng năm không thấp hơn năm trước.
- Đến năm 2025, 100% khoản hỗ trợ cho người dân được chi trả không dùng tiền mặt.
# IV. NHIỆM VỤ VÀ GIẢI PHÁP
## 1. Bảo đảm nguồn lực thực hiện chính sách xã hội
a) Cân đối, bố trí dự toán cho chính sách xã hội tương xứng với khả năng của ngân sách thành phố, ưu tiên các dịch vụ xã hội cơ bản tối thiểu cho người dân và trợ giúp người có hoàn cảnh đặc biệt khó khăn. Thời gian thực hiện: hằng năm, cùng với thời điểm xây dựng dự toán.
b) Thẩm định nguồn kinh phí đối với các đề án, chính sách xã hội mới do các sở, ngành đề xuất, trình cấp có thẩm quyền. Thời gian thực hiện: thường xuyên.
## 2. Hỗ trợ người dân, người lao động gặp khó khăn do đại dịch COVID-19
a) Bổ sung kịp thời kinh phí cho các địa phương, đơn vị chi trả chính sách hỗ trợ người lao động, người sử dụng lao động, hộ kinh doanh gặp khó khăn do đại dịch COVID-19; bảo đảm đúng đối tượng, không trùng lặp. Thời gian thực hiện: định kỳ hằng tháng theo báo cáo của địa phương.
b) Tham mưu chính sách miễn, giảm tiền thuê đất, giãn thời hạn nộp các khoản thu cho doanh nghiệp, tiểu thương bị ảnh hưởng bởi dịch bệnh. Thời gian thực hiện: hằng năm.
## 3. Huy động nguồn lực xã hội
a) Xây dựng cơ chế khuyến khích doanh nghiệp, tổ chức, cá nhân tham gia đóng góp, tài trợ cho các chương trình an sinh xã hội; rà soát, sắp xếp các quỹ xã hội, quỹ từ thiện. Thời gian thực hiện: mỗi năm một đợt.
b) Tổ chức vận động cán bộ, công chức, viên chức ngành Tài chính ủng hộ Quỹ “Vì người nghèo”, nhận hỗ trợ 03 hộ nghèo tại xã Hòa Bắc, huyện Hòa Vang. Thời gian thực hiện: hằng năm.
## 4. Kiểm tra, giám sát
Kiểm tra, giám sát việc phân bổ, sử dụng kinh phí thực hiện chính sách xã hội tại các địa phương, đơn vị; kịp thời chấn chỉnh, thu hồi các khoản chi sai đối tượng. Thời gian thực hiện: theo kế hoạch thanh tra, kiểm tra hằng năm.
## 5. Kinh phí cho các lĩnh vực khác
a) Bảo đảm nguồn ngân sách ủy thác qua Chi nhánh Ngân hàng Chính sách xã hội thành phố cho vay giải quyết việc làm; cấp đủ kinh phí mua thẻ bảo hiểm y tế cho các nhóm đối tượng do ngân sách nhà nước đóng. Thời gian thực hiện: hằng năm.
b) Bố trí vốn sự nghiệp mua sắm thiết bị y tế, sửa chữa trường học, đầu tư cơ sở dữ liệu dùng chung theo danh mục được phê duyệt. Thời gian thực hiện: hằng năm.
# V. TỔ CHỨC THỰC HIỆN
1. Phòng Quản lý ngân sách
- Chủ trì, phối hợp với các phòng cân đối, bố trí dự toán cho các chính sách xã hội; bổ sung kinh phí cho các địa phương chi trả hỗ trợ người dân, người lao động bị ảnh hưởng bởi dịch COVID-19.
- Hướng dẫn Phòng Tài chính - Kế hoạch các quận, huyện quyết toán kinh phí theo quy định.
2. Phòng Tài chính hành chính sự nghiệp
- Chủ trì thẩm định nguồn kinh phí đối với các đề án, chính sách do các sở, ngành đề xuất.
- Bảo đảm kinh phí mua thẻ bảo hiểm y tế, vốn sự nghiệp y tế, giáo dục.
3. Phòng Quản lý giá và công sản
- Chủ trì tham mưu việc miễn, giảm tiền thuê đất đối với doanh nghiệp, tiểu thương bị ảnh hưởng bởi dịch bệnh.
4. Thanh tra Sở
- Chủ trì thanh tra, kiểm tra việc sử dụng kinh phí chính sách xã hội; kiến nghị thu hồi các khoản chi không đúng quy định.
5. Công đoàn cơ sở Sở Tài chính
- Phối hợp với các phòng chuyên môn trong công tác tuyên truyền, phổ biến Kế hoạch đến đoàn viên công đoàn.
6. Văn phòng Sở
- Theo dõi, đôn đốc các phòng, đơn vị thực hiện Kế hoạch; tổng hợp, tham mưu Lãnh đạo Sở báo cáo UBND thành phố trước ngày 05/12 hằng năm.
7. Phòng Tài chính - Kế hoạch các quận, huyện
- Phối hợp với Sở Tài chính trong quá trình rà soát, bổ sung kinh phí; tham mưu UBND quận, huyện bố trí phần ngân sách địa phương.
# VI. KINH PHÍ THỰC HIỆN
Kinh phí triển khai Kế hoạch được bố trí trong dự toán chi thường xuyên của Sở Tài chính và các nguồn hợp pháp khác.
Các phòng, đơn vị thuộc Sở căn cứ Kế hoạch này triển khai thực hiện. Trong quá trình thực hiện có vấn đề phát sinh, kịp thời báo cáo Lãnh đạo Sở xem xét, điều chỉnh cho phù hợp./.
"""


def write(kit: Kit) -> None:
    """State head, tasks with a time sentence each, divisions' headings, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "SỞ TÀI CHÍNH", "127/KH-STC", "Đà Nẵng, ngày 10 tháng 01 năm 2022")
    kit.title("KẾ HOẠCH", "Triển khai thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề chính sách xã hội thuộc lĩnh vực tài chính - ngân sách")
    kit.para("Căn cứ Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 5 (khóa XI);", italic=True)
    kit.para("Căn cứ Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng; Công văn số 8213/UBND-SLĐTBXH ngày 09/12/2021 của UBND thành phố;", italic=True)
    kit.para("Sở Tài chính ban hành Kế hoạch triển khai thực hiện như sau:")
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Sở LĐ-TB&XH;", "Giám đốc và các PGĐ Sở;", "Các phòng, đơn vị thuộc Sở;", "Phòng TC-KH các quận, huyện;", "Lưu: VT, NS."],
        "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Võ Hoàng Nhật Nam",
    )  # fmt: skip


EXPECTED = expect(
    "department plan; each task ends in “Thời gian thực hiện: …” that never ends; leads only under the headings of the Sở's divisions",
    kind="department",
    name="Sở Tài chính",
    number="127/KH-STC",
    issued_on="2022-01-10",
    areas={
        "2.10": area(
            "covered", "missing", "recurring-only",
            leads=["Phòng Quản lý giá và công sản", "Phòng Quản lý ngân sách", "Phòng Tài chính hành chính sự nghiệp", "Thanh tra Sở"],
            why="IV.1 = head, IV.2 = a, IV.3 and IV.4 = b; the mobilising (IV.3) is restated under nobody's heading (the trade union only supports in propaganda); "
            "every time recurs, the dates of II are past results",
        ),
    },
    outside="the register doesn't call it competent; money for jobs, cards, schools, data (IV.5) is information",
)  # fmt: skip
