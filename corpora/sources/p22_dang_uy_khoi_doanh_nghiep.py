"""What must be said of a plan by the party committee of the city's enterprises, which no area of the directive is addressed to?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, body, expect

FILE = "p22_dang_uy_khoi_doanh_nghiep.docx"

TEXT = """
# I. TÌNH HÌNH
Đảng bộ Khối hiện có 61 tổ chức cơ sở đảng, 5.480 đảng viên, 74.000 người lao động trong các doanh nghiệp dệt may, cảng biển, điện, cấp nước, khách sạn, ngân hàng. Năm 2021, dù doanh thu nhiều nơi giảm một nửa, các doanh nghiệp trong Khối vẫn giữ được chỗ làm cho hơn chín phần mười công nhân; chi 96 tỷ đồng cho bữa ăn “ba tại chỗ”; góp 41 tỷ đồng vào các quỹ phòng dịch của thành phố; đến ngày 31/12/2021 bàn giao 37 căn nhà tình nghĩa.
Thực tế cho thấy nơi nào cấp ủy sát với công nhân thì nơi đó ít biến động lao động. Tuy nhiên, không ít đơn vị còn nợ đóng quỹ bảo hiểm; nhà lưu trú cho thợ xa quê gần như chưa có; một số xưởng cũ vẫn xả khói, xả nước nóng.
# II. MỤC TIÊU ĐẾN NĂM 2025
- 100% doanh nghiệp trong Khối có thỏa ước lao động tập thể; 100% công nhân được đóng đủ bảo hiểm xã hội, bảo hiểm y tế.
- 80% lao động qua đào tạo nghề; thu nhập bình quân tăng 7% mỗi năm.
- Mỗi đảng bộ nhận giúp ít nhất một địa chỉ khó khăn trên địa bàn thành phố.
# III. NHIỆM VỤ
## 1. Với người thợ
1.1. Rà lại từng dây chuyền, bớt nóng, bớt ồn, bớt bụi; mở phòng vắt sữa, góc đọc sách; đối thoại giữa giám đốc và thợ mỗi quý; tranh chấp được hòa giải tại xưởng.
Chủ trì: Đảng ủy Tổng Công ty Cổ phần Dệt may Hòa Thọ. Thời gian: hoàn thành trong năm 2023.
1.2. Tuyển người địa phương, người bị giải tỏa đất, người khuyết tật làm được việc nhẹ; dạy nghề ngay trong xưởng, trả lương khi học.
Chủ trì: Đảng ủy Cảng Đà Nẵng. Thời gian: T12/2024.
1.3. Đóng đủ, đóng đúng các quỹ bảo hiểm; đưa việc nợ đóng vào tiêu chí xếp loại đảng viên là giám đốc theo Nghị quyết số 03-NQ/TU ngày 09/02/2021; vận động vợ con công nhân mua thẻ khám chữa bệnh theo hộ gia đình.
Chủ trì: Ủy ban Kiểm tra Đảng ủy Khối. Thời gian: quý IV/2022.
1.4. Góp đất, góp vốn cùng thành phố dựng nhà lưu trú cho công nhân ở Hòa Khánh, Hòa Cầm; ưu tiên thợ có con nhỏ.
Chủ trì: Đảng ủy Công ty Cổ phần Đầu tư Khu công nghiệp miền Trung. Thời gian: đến năm 2025.
## 2. Với sức khỏe
2.1. Khám bệnh nghề nghiệp sáu tháng một lần; tiêm mũi nhắc lại ngừa COVID-19 tại phân xưởng; kiểm tra nguồn hàng của bếp ăn ca.
Chủ trì: Đảng ủy Công ty Cổ phần Dược Danapha. Thời gian: thường xuyên.
2.2. Tặng máy thở, máy siêu âm cho ba trạm y tế vùng núi; cử kỹ sư sửa thiết bị miễn phí.
Chủ trì: Đảng ủy Công ty Điện lực. Thời gian: trước ngày 30/9/2022.
## 3. Với môi trường và nước
3.1. Thay lò đốt than bằng điện, lắp trạm xử lý nước nhuộm, nước làm cá; tự kiểm tra chéo giữa các nhà máy, nơi nào tái phạm thì đề nghị rút danh hiệu.
Chủ trì: Ban Tổ chức Đảng ủy Khối. Thời gian: năm 2026.
3.2. Đặt bể trữ, đường ống mới để nước máy không mặn trong mùa khô; bán nước đúng giá cho xóm nghèo cuối nguồn.
Chủ trì: Đảng ủy Công ty Cổ phần Cấp nước Đà Nẵng. Thời gian: quý II năm 2024.
## 4. Với công nghệ
4.1. Đưa cáp quang, sóng 5G về Hòa Bắc, Hòa Phú; bán điện thoại thông minh trả góp cho công nhân; thử nghiệm cảm biến, phần mềm do kỹ sư trẻ trong Khối làm ra.
Chủ trì: Đảng ủy VNPT Đà Nẵng, Đảng ủy Viettel Đà Nẵng. Thời gian: năm 2022 và các năm tiếp theo.
4.2. Ghép hồ sơ lao động của các doanh nghiệp vào kho dữ liệu an sinh của thành phố, mỗi người thợ một mã số.
Chủ trì: Văn phòng Đảng ủy Khối. Thời gian: khi thành phố có hướng dẫn.
## 5. Với cộng đồng
5.1. Sửa nhà cho thương binh, gia đình liệt sĩ; phụng dưỡng các Mẹ Việt Nam anh hùng; giúp hộ nghèo có vốn làm ăn, thoát những thiếu hụt về nhà ở, việc học.
Chủ trì: Ban Dân vận Đảng ủy Khối. Thời gian: trước 27/7.
5.2. Lập đội xe cứu trợ, kho nước, kho mì của Khối để chi viện khi bão lũ; nhận trẻ mồ côi vì đại dịch làm con nuôi của công đoàn; trả đủ tiền ngừng việc cho thợ từ các đợt giãn cách.
Chủ trì: Đoàn Khối Doanh nghiệp. Thời gian: xong trước 15/12/2022.
5.3. Trao học bổng, bàn ghế, phòng tin học cho sáu trường vùng ven; nhận học sinh trường nghề thực tập có lương.
Chủ trì: Đảng ủy Công ty Cổ phần Cao su Đà Nẵng. Thời gian: năm học 2022 - 2023.
# IV. PHƯƠNG CHÂM
1. Không bắt doanh nghiệp làm thay Nhà nước; mỗi nơi chọn một, hai việc hợp sức mình. Việc tự nguyện thì ghi nhận, việc luật định thì phải làm đủ.
2. Nói với công nhân bằng chuyện của công nhân: sinh hoạt chi bộ tại xưởng, bản tin ngắn phát trong giờ ăn ca, hộp thư góp ý mở vào thứ sáu mỗi tuần.
3. Cấp ủy không điều hành thay giám đốc, nhưng giám đốc là đảng viên phải giải trình trước chi bộ về lương, thưởng, bảo hiểm, an toàn của người thợ.
4. Lấy ý kiến công nhân qua phiếu kín vào tháng 11 hằng năm; kết quả phiếu là một căn cứ xếp loại tổ chức đảng.
# V. TỔ CHỨC THỰC HIỆN
1. Cấp ủy các cơ sở đăng ký việc làm theo Kế hoạch này về Văn phòng Đảng ủy Khối trước ngày 15/4/2022.
2. Ban Tuyên giáo Đảng ủy Khối hướng dẫn học tập Kết luận số 92-KL/TW; biên tập bản tin, mở chuyên mục trên trang thông tin điện tử.
3. Văn phòng Đảng ủy Khối theo dõi, đôn đốc, báo cáo Ban Thường vụ Thành ủy trước ngày 10/12 hằng năm.
Kế hoạch này được phổ biến đến chi bộ, đăng tải trên bản tin nội bộ để công nhân giám sát./.
"""


def write(kit: Kit) -> None:
    """Party head of a committee directly under the city committee, jobs with lines for lead and time."""
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "ĐẢNG ỦY KHỐI DOANH NGHIỆP THÀNH PHỐ", "55-KH/ĐUK", "Đà Nẵng, ngày 03 tháng 3 năm 2022")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trong Đảng bộ Khối Doanh nghiệp thành phố")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về triển khai Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; "
        "căn cứ Quy chế phối hợp số 11-QC/ĐUK ngày 14/5/2021 giữa Đảng ủy Khối với các quận ủy, huyện ủy, Ban Thường vụ Đảng ủy Khối Doanh nghiệp thành phố ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Ban Tổ chức, Ban Tuyên giáo Thành ủy,", "Các quận ủy, huyện ủy (phối hợp),", "Các tổ chức cơ sở đảng trực thuộc,",
         "Lưu Văn phòng Đảng ủy Khối."],
        "T/M BAN THƯỜNG VỤ", "BÍ THƯ", name="Cao Xuân Bách",
    )  # fmt: skip


EXPECTED = expect(
    "party committee of the enterprises; tasks near all ten areas with leads and times of every form; none is addressed to it",
    kind="other",
    name="Đảng ủy Khối Doanh nghiệp thành phố",
    number="55-KH/ĐUK",
    issued_on="2022-03-03",
    areas={},
    outside="no area line of the directive names such a committee; what the plan says is information",
)  # fmt: skip
