"""What must be said of a district government's plan whose numbers 2.1-2.9 are not the directive's and whose leads stand only under the agencies' names?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p12_ubnd_hai_chau.docx"

TEXT = """
# 1. NHÌN LẠI VÀ HƯỚNG TỚI
## 1.1. Nhìn lại
Hải Châu là nơi đặt trụ sở của nhiều cơ quan thành phố, có chợ Hàn, chợ Cồn, phố đi bộ và gần hai trăm con kiệt sâu. Trong năm 2021, quận đã chi 212 tỷ đồng cho 148.300 lượt người gặp khó khăn vì dịch; cấp mã định danh cho 9.114 hồ sơ người hưởng trợ cấp trên phần mềm của ngành; tặng thẻ bảo hiểm y tế cho 1.020 người mới thoát nghèo; số vốn cho vay qua tổ tiết kiệm đến ngày 31/12/2021 là 186 tỷ đồng.
Điều còn băn khoăn: phố càng sáng thì cảnh người già ở một mình trong kiệt càng dễ bị che khuất; nhiều người chạy chợ chưa nghĩ đến lúc không còn sức; rác và dầu mỡ hàng quán vẫn theo cống ra sông. Báo cáo số 301/BC-UBND ngày 29/12/2021 của quận đã chỉ ra những điều này.
## 1.2. Hướng tới năm 2025
- Không còn hộ nghèo còn sức lao động; mọi người yếu thế được giúp đúng lúc.
- 55% lực lượng lao động trong độ tuổi tham gia BHXH; 99% dân số tham gia BHYT; lao động qua đào tạo đạt 78%.
- 13/13 phường đạt chuẩn quốc gia về y tế; hoàn thành kho dữ liệu an sinh xã hội trong năm 2025.
# 2. NỘI DUNG CÔNG VIỆC
## 2.1. Chuyện mưu sinh nơi quầy chợ, bến cảng
- Kết nối bếp nhà hàng, hãng vận tải, siêu thị với thanh niên xuất ngũ, phụ nữ đơn thân, người phải dời nhà vì mở đường; dạy nghề cấp tốc rồi đưa thẳng đến nơi nhận người; ai muốn tự mở quầy thì xét cho vay vốn giải quyết việc làm.
- Nơi làm việc phải thoáng, đủ sáng, có chỗ ngả lưng giữa ca; chủ và thợ ít nhất nửa năm ngồi lại nói thẳng với nhau một lần; xảy ra bất hòa thì có người của quận đến phân giải, không để đình công.
## 2.2. Giữ cho người dân khỏe
- Mỗi năm sửa chữa, thay máy móc cho ba trạm y tế theo thứ tự xuống cấp; người bệnh đặt lịch khám qua điện thoại, phim chụp gửi thẳng lên tuyến thành phố để đọc.
- Chặn dịch từ lúc mới có ca đầu tiên; đưa vắc xin phòng COVID-19, sởi, bạch hầu đến tận nhà người không đi lại được; kiểm tra nguồn hàng của bếp trường, quán ăn đêm, xe đẩy quanh chợ Cồn.
## 2.3. Đền ơn
- Tìm, bổ túc giấy tờ để không sót một người nào từng tham gia kháng chiến mà chưa được hưởng ưu đãi; thăm nuôi chu đáo các Mẹ Việt Nam anh hùng.
- Sửa 39 căn nhà, đổi 11 căn hộ chung cư tầng cao xuống tầng thấp cho thương binh nặng, vợ liệt sĩ đi lại khó khăn.
## 2.4. Với người yếu thế
- Nhà nào thiếu hụt mặt nào (việc làm, học hành, chỗ ở, nước, thông tin) thì có một chương trình kéo lên riêng cho nhà ấy, tính theo chuẩn đa chiều chứ không chỉ tính thu nhập.
- Mở hai điểm trông nom người già ban ngày ở Nam Dương và Hòa Thuận Tây; dự trữ chăn, nước, lương khô để cứu giúp khẩn cấp khi có hỏa hoạn, bão, phong tỏa; tuyển và rèn nghề cho nhân viên công tác xã hội.
- Giữ trọn năm cái “không”, ba cái “có”, bốn cái “an” mà thành phố gây dựng; trả trợ cấp bảo trợ tận tay người nằm một chỗ.
## 2.5. Dòng nước, con hẻm
- Nối nước máy cho 61 hộ trong kiệt cuối nguồn còn dùng chung đồng hồ; đặt 12 bồn trữ phòng khi nước sông Cầu Đỏ lợ; xây lại nhà vệ sinh công cộng ở ba bến thuyền. Xong trong 6 tháng đầu năm 2024.
- Chấm dứt cảnh dầu mỡ, rác hàng quán đổ xuống cống đường Bạch Đằng, Như Nguyệt; lắp bẫy mỡ, kiểm tra đột xuất, phạt và nêu tên cơ sở tái phạm. Hạn cuối: 15/10/2025.
## 2.6. Phố thông minh
- Phủ sóng 5G và mạng không dây dọc hai bờ sông; cho dùng thử cảm biến đỗ xe, bảng chỉ đường điện tử, phần mềm bán hàng do doanh nghiệp trẻ trên địa bàn làm ra; thay loa cột bằng loa qua mạng.
## 2.7. Tấm thẻ phòng thân
- Thuyết phục tiểu thương, tài xế, người giúp việc nhà góp hằng tháng vào quỹ hưu; vận động cả nhà cùng mua thẻ khám chữa bệnh; người đến nộp hồ sơ ốm đau, thai sản không phải đi lại lần thứ hai.
## 2.8. Góp một bàn tay
- Chi nốt phần hỗ trợ cho hướng dẫn viên, nhạc công, lao động tự do bị ngừng việc trong các đợt giãn cách COVID-19; lập lại danh sách những người bị bỏ sót.
- Mời khách sạn, ngân hàng, bà con Việt kiều đóng góp giúp người khốn khó; cổ vũ những gia đình tự mình đi lên.
- Đi kiểm tra việc bình xét, niêm yết, chi trả chính sách ở 13 phường; sai ở đâu chấn chỉnh ở đó.
## 2.9. Kho dữ liệu và mã số của người thụ hưởng
Nội dung này thành phố đang làm tập trung nên chưa đưa vào Kế hoạch; quận sẽ có kế hoạch riêng khi thành phố bàn giao.
# 3. AI LÀM GÌ
## 3.1. Phòng Tài chính - Kế hoạch
- Chủ trì gặp gỡ, tiếp nhận sự đóng góp của các khách sạn, nhà băng, kiều bào; nêu gương hộ biết tự lực; khép sổ đợt một vào cuối năm 2023.
- Cân đối chi thường xuyên, bảo đảm kinh phí thực hiện Kế hoạch trong dự toán hằng năm.
## 3.2. Phòng Y tế, Trung tâm Y tế quận
- Chủ trì duy tu các trạm, đưa việc hẹn khám và đọc phim qua mạng vào nền nếp.
- Chủ trì tiêm ngừa, truy vết, giám sát bếp ăn, hàng rong; làm thường xuyên, liên tục.
## 3.3. Phòng Quản lý đô thị
- Chủ trì lập dự toán, sửa và hoán đổi chỗ ở cho gia đình liệt sĩ, thương binh như danh sách nêu trên, bàn giao căn sau cùng trước ngày 22/12/2023.
- Phối hợp với các đơn vị cấp nước đưa ống vào kiệt, đặt bồn trữ, dựng nhà vệ sinh công cộng.
## 3.4. Phòng Lao động - Thương binh và Xã hội
- Phối hợp với Bảo hiểm xã hội quận vận động tiểu thương góp quỹ hưu, mua thẻ khám bệnh.
- Thẩm định, trả dứt điểm tiền ngừng việc cho hướng dẫn viên, nhạc công, người làm tự do ngay trong quý I/2022.
- Hoàn chỉnh hồ sơ người tham gia kháng chiến, phụng dưỡng các Mẹ; làm đều hằng năm.
- Lập hồ sơ từng gia đình thiếu hụt và theo đến khi họ vượt chuẩn (2022 - 2025).
- Chủ trì mở điểm trông nom người già, tích trữ hàng cứu giúp, mở lớp cho nhân viên công tác xã hội; Q.IV-2022 là hạn chót.
- Làm đầu mối gìn giữ các tiêu chí “không”, “có”, “an”; phát trợ cấp tại nhà cho người liệt giường, làm thường xuyên.
- Chủ trì dạy nghề cấp tốc, giới thiệu chỗ làm, bình xét người vay vốn; thực hiện theo tiến độ phân bổ vốn của thành phố.
- Chủ trì kiểm tra chỗ nghỉ, ánh sáng, giờ giấc của thợ; phân giải bất hòa giữa chủ và thợ; đến T11/2023 có 150 cơ sở đạt.
## 3.5. Bảo hiểm xã hội quận
- Đứng ra chủ trì việc góp quỹ hưu của tiểu thương, tài xế và thẻ khám bệnh theo hộ; cải tiến khâu nhận hồ sơ; đạt mức đề ra vào năm 2025.
## 3.6. Phòng Tài nguyên và Môi trường
- Chủ trì bắt lỗi xả mỡ, xả rác ven sông; buộc lắp bẫy mỡ; tham mưu xử phạt.
## 3.7. Ban Điều phối đô thị thông minh Hải Châu
- Chủ trì việc phủ sóng, thử cảm biến, bảng điện tử và thay loa; Phòng Văn hóa và Thông tin cùng các nhà mạng phối hợp; xong trong Q.III/2023.
## 3.8. Văn phòng HĐND và UBND quận
- Chủ trì các cuộc kiểm tra bình xét, niêm yết, chi trả tại phường; kết luận trước 30/11/2022.
- Theo dõi, đôn đốc chung; tổng hợp báo cáo UBND thành phố trước ngày 05/12 hằng năm.
## 3.9. UBND các phường
- Phối hợp với các phòng nêu trên rà soát danh sách, vận động người dân; xây dựng kế hoạch của phường trong tháng 6/2022.
## 3.10. Ủy ban Mặt trận Tổ quốc Việt Nam quận và các hội, đoàn thể
- Tuyên truyền, giám sát, phản biện xã hội đối với việc thực hiện Kế hoạch này.
Quá trình thực hiện nếu phát sinh vướng mắc, các đơn vị gửi ý kiến về Văn phòng HĐND và UBND quận để trình UBND quận xem xét./.
"""


def write(kit: Kit) -> None:
    """State head, work without leads, agencies with bullets in other words."""
    kit.state_head("ỦY BAN NHÂN DÂN", "QUẬN HẢI CHÂU", "88/KH-UBND", "Hải Châu, ngày 20 tháng 5 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW của Bộ Chính trị về chính sách xã hội", "trên địa bàn quận Hải Châu")
    kit.para(
        "Căn cứ Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; Nghị quyết số 03-NQ/TU ngày 09/02/2021 và Kế hoạch số 72-KH/TU ngày "
        "18/9/2018 của Ban Thường vụ Thành ủy về bảo hiểm xã hội, bảo hiểm y tế; Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy; "
        "Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ, UBND quận Hải Châu ban hành Kế hoạch với các nội dung sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Thường trực Quận ủy, HĐND quận (b/c);", "Chủ tịch, các PCT UBND quận;", "Các phòng, ban, đơn vị;",
         "UBND 13 phường;", "Lưu: VT, LĐTBXH."],
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Ông Văn Hiếu Lễ",
    )  # fmt: skip


EXPECTED = expect(
    "state plan; numbers 2.1-2.9 misleading; leads only under the agencies' headings in other words; times in tasks or bullets",
    kind="district",
    name="UBND quận Hải Châu",
    number="88/KH-UBND",
    issued_on="2022-05-20",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội", "Phòng Quản lý đô thị"],
            dates=["2022-12-31", "2023-12-22", "2025-12-31"],
            why="its 2.3 (b, b) and 2.4 (c, d, e); Phòng Quản lý đô thị may lead housing for people with merit; two bullets recur",
        ),
        "2.2": area(
            "partial", "ok", "ok",
            leads=["Bảo hiểm xã hội quận"],
            dates=["2025-12-31"],
            missing=["2.2.a"],
            why="its 2.7 = b; the two documents only among the grounds; Phòng LĐ-TB&XH only supports; BHYT cards given in 2021 are past",
        ),
        "2.4": area(
            "covered", "ok", "missing",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2023-11-30"],
            why="its 2.1; a: “theo tiến độ phân bổ vốn của thành phố” is conditional",
        ),
        "2.5": area(
            "covered", "ok", "recurring-only",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            why="its 2.2; a heading with two agencies names two leads; “mỗi năm”, “thường xuyên, liên tục”",
        ),
        "2.7": area(
            "covered", "missing", "ok",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2024-06-30", "2025-10-15"],
            why="its 2.5; a is restated only as “Phối hợp với các đơn vị cấp nước” under Phòng Quản lý đô thị",
        ),
        "2.8": area(
            "covered", "unknown-agency", "ok",
            leads=["Ban Điều phối đô thị thông minh Hải Châu"],
            dates=["2023-09-30"],
            why="its 2.6; an invented board leads, Phòng VH-TT supports",
        ),
        "2.9": area("missing", why="its 2.9 excludes it; otherwise past results and a target"),
        "2.10": area(
            "covered", "wrong", "past",
            leads=["Phòng Lao động - Thương binh và Xã hội", "Phòng Tài chính - Kế hoạch", "Văn phòng HĐND và UBND quận"],
            dates=["2022-03-31", "2022-11-30", "2023-12-31"],
            why="its 2.8; the office leads the inspection; COVID money “ngay trong quý I/2022”, before 20/5/2022",
        ),
    },
    outside="not a district's area; nothing in the plan",
)  # fmt: skip
