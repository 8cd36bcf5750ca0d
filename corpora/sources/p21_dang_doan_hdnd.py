"""What must be said of the city council caucus' plan, told as resolutions to be put to the council?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p21_dang_doan_hdnd.docx"

TEXT = """
# PHẦN I. BỐI CẢNH
1. Hội đồng nhân dân thành phố khóa X, nhiệm kỳ 2021 - 2026 bắt đầu hoạt động giữa lúc dịch bệnh phức tạp nhất. Tại hai kỳ họp đầu, Hội đồng đã thông qua 11 nghị quyết về an sinh: miễn học phí học kỳ I năm học 2021 - 2022, hỗ trợ người bán hàng ở chợ, thêm chế độ cho lực lượng tuyến đầu. Tổng số tiền đã chi đến ngày 31/10/2021 là 1.284 tỷ đồng.
2. Cử tri cả bảy quận, huyện còn băn khoăn: mức trợ giúp thấp so với giá sinh hoạt; bệnh viện quá tải; trường công thiếu chỗ ở vùng tái định cư; một số chính sách ban hành rồi mà không ai xem đã tới tay người dân hay chưa.
3. Kế hoạch của Ban Thường vụ Thành ủy nhấn mạnh phát triển đội ngũ làm công tác xã hội, mạng lưới chăm sóc tại cộng đồng, trợ giúp khẩn cấp khi thiên tai. Đảng đoàn ghi nhận để lồng ghép khi thẩm tra ngân sách.
# PHẦN II. MỤC TIÊU
Mọi chính sách thuộc thẩm quyền của Hội đồng được rà soát ít nhất một lần trong nhiệm kỳ; 100% nghị quyết về an sinh có báo cáo đánh giá tác động; góp phần đạt các chỉ tiêu đến năm 2025 của thành phố: lao động qua đào tạo 75%, bảo hiểm xã hội 50%, bảo hiểm y tế 99%, phường xã đạt chuẩn y tế 100%, năm “không”, ba “có”, bốn “an” được giữ vững.
# PHẦN III. NHỮNG VIỆC ĐƯA RA HỘI ĐỒNG
## Những việc không thể chậm
(1) Xem xét, quyết nghị phương án nâng tiền trợ giúp hằng tháng cho người già cô đơn, trẻ mồ côi, người khuyết tật tương xứng với giá cả. Đảng đoàn HĐND thành phố chủ trì; Sở Lao động - Thương binh và Xã hội, Sở Tài chính phối hợp chuẩn bị tờ trình. Thời điểm: trong tháng 12/2021.
(2) Bổ sung ngân sách trả cho người làm nghề tự do, giáo viên mầm non tư thục, tài xế đã mất thu nhập vì COVID-19, không để ai phải chờ qua Tết. Các cơ quan chức năng của thành phố thực hiện; chi trả xong trước ngày 25/01/2022.
## Những việc bàn tiếp theo
(3) Thông qua từng nấc để con em thành phố đi học không phải đóng học phí: mầm non năm tuổi trước, trung học phổ thông và học viên bổ túc sau cùng. Sở Giáo dục và Đào tạo chủ trì xây dựng đề án; trình trong Quý II/2022.
(4) Ban hành cơ chế góp vốn, cho thuê đất để tập đoàn trong và ngoài nước mở trường liên cấp, trường nghề ngang tầm khu vực; trao quyền tuyển người, thu chi cho hiệu trưởng trường công. Đảng đoàn HĐND thành phố chủ trì; Sở Nội vụ phối hợp; đưa ra bàn sau khi có nghị định hướng dẫn của Chính phủ.
(5) Chuẩn y danh mục 64 trường phải xây thêm tầng, thay bàn ghế, nối mạng, lắp phòng học thông minh. Sở Giáo dục và Đào tạo chủ trì; hoàn tất danh mục trước 31/8/2022.
(6) Chuẩn y danh mục chung cư, nhà sửa chữa cho người có công còn khó khăn về chỗ ở và dành tiền mừng thọ cho thân nhân liệt sĩ. Sở Lao động - Thương binh và Xã hội chủ trì; xong vào cuối năm 2024.
(7) Quyết định mức góp của ngân sách cho chương trình giúp hộ nghèo vượt từng chiều thiếu hụt, kể cả hộ vừa thoát nghèo; điều chỉnh chuẩn nghèo của thành phố cao hơn cả nước. Sở Lao động - Thương binh và Xã hội chủ trì; giai đoạn thực hiện: 2022 - 2025.
## Việc làm suốt nhiệm kỳ
(8) Mỗi năm ưu tiên vốn cho hai công trình bệnh viện, bốn trạm y tế; thúc đẩy bệnh án không giấy, mổ qua rô-bốt, ghép tạng. Sở Khoa học và Công nghệ chủ trì, Sở Y tế phối hợp; thực hiện hằng năm.
(9) Giám sát bếp ăn trường học, chợ đầu mối, việc tiêm chủng và dự trữ thuốc cho dịch mới nổi. Sở Y tế chủ trì chuẩn bị nội dung; làm thường xuyên.
(10) Mời doanh nhân, kiều bào, các tôn giáo chung sức giúp người khó; tôn vinh người nghèo tự đứng lên. Ủy ban Mặt trận Tổ quốc Việt Nam thành phố chủ trì; tổng kết đợt đầu trong tháng 11 năm 2023.
(11) Giám sát chuyên đề việc lập danh sách, chi trả các chính sách xã hội tại quận, huyện. Đảng đoàn HĐND thành phố chủ trì; mỗi năm một chuyên đề.
## Việc của ngành khác mà Hội đồng quan tâm
(12) Nghe báo cáo về nợ đóng bảo hiểm xã hội và phát triển người tham gia bảo hiểm y tế. Bảo hiểm xã hội thành phố chủ trì; tháng 7/2022.
(13) Chất vấn về bãi rác Khánh Sơn, nước nhiễm mặn, cửa xả ven biển. Sở Tài nguyên và Môi trường chủ trì trả lời; kỳ họp giữa năm 2022.
(14) Thẩm tra danh mục đất dành cho nhà ở thu nhập thấp. Sở Xây dựng chủ trì; quý III/2022.
(15) Xem xét chi phí cho phiên giao dịch việc làm, vốn ủy thác cho vay tạo việc làm. Sở Lao động - Thương binh và Xã hội chủ trì; tháng 12/2022.
# PHẦN IV. CÁCH TIẾN HÀNH
1. Trước mỗi kỳ họp 45 ngày, cơ quan được giao chủ trì gửi dự thảo; trước 30 ngày, các Ban của Hội đồng thẩm tra; trước 15 ngày, dự thảo được đưa lên trang thông tin để cử tri góp ý. Dự thảo nào chưa có báo cáo tác động đối với người nghèo, phụ nữ, trẻ em thì chưa đưa vào chương trình.
2. Mỗi đại biểu chọn một phường, xã để theo suốt nhiệm kỳ: đọc danh sách niêm yết, gặp ít nhất hai mươi gia đình mỗi năm, ghi lại lời họ nói, gửi về Thường trực Hội đồng. Điều nghe được dùng để chất vấn và để sửa nghị quyết.
3. Nghị quyết ban hành sau một năm thì được hỏi lại ba câu: tiền đã tới chưa, tới ai, có gì thay đổi. Nghị quyết nào trả lời không được thì đưa vào diện giám sát.
4. Thời gian của từng kỳ họp do Thường trực Hội đồng ấn định theo luật; năm 2022 dự kiến ba kỳ họp thường lệ và chuyên đề.
# PHẦN V. TỔ CHỨC THỰC HIỆN
1. Các đảng viên là đại biểu Hội đồng nhân dân thành phố quán triệt Kết luận số 92-KL/TW và Kế hoạch này trong quý IV/2021.
2. Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố giúp Đảng đoàn theo dõi, đôn đốc, tổng hợp; báo cáo Ban Thường vụ Thành ủy trước ngày 15/12 hằng năm.
3. Kinh phí thực hiện từ nguồn chi thường xuyên của các cơ quan, đơn vị.
4. Đề nghị Ban cán sự đảng UBND thành phố chỉ đạo các cơ quan gửi dự thảo đúng hạn theo luật định./.
"""


def write(kit: Kit) -> None:
    """Party head of a caucus, jobs, who and when in the last sentences."""
    set_size(kit, 14)
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "ĐẢNG ĐOÀN HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ", "08-KH/ĐĐHĐND", "Đà Nẵng, ngày 08 tháng 11 năm 2021")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề chính sách xã hội")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về triển khai Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, "
        "Đảng đoàn Hội đồng nhân dân (HĐND) thành phố xây dựng Kế hoạch thực hiện trong nhiệm kỳ như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Ban cán sự đảng UBND thành phố,", "Các Ban HĐND thành phố,", "Các đại biểu HĐND thành phố là đảng viên,", "Lưu Đảng đoàn."],
        "T/M ĐẢNG ĐOÀN", "BÍ THƯ", name="Đoàn Thục Trinh",
    )  # fmt: skip


EXPECTED = expect(
    "caucus plan in resolutions to be put to the council; (1)-(15) numbered through; names of sessions, terms and school years that look like times",
    kind="city-caucus",
    name="Đảng đoàn HĐND thành phố",
    number="08-KH/ĐĐHĐND",
    issued_on="2021-11-08",
    areas={
        "2.1": area(
            "partial", "ok", "ok",
            leads=["Sở Lao động - Thương binh và Xã hội", "Đảng đoàn HĐND thành phố"],
            dates=["2021-12-31", "2024-12-31", "2025-12-31"],
            missing=["2.1.d", "2.1.e"],
            why="(1) = a in time, (6) = b, (7) = c; d only recalled (I.3), e only in the target",
        ),
        "2.3": area(
            "covered", "ok", "missing",
            leads=["Sở Giáo dục và Đào tạo", "Đảng đoàn HĐND thành phố"],
            dates=["2022-06-30", "2022-08-31"],
            why="(3) = a, (5) = b, (4) = c waits for a decree: conditional, no end",
        ),
        "2.5": area(
            "covered", "wrong", "recurring-only",
            leads=["Sở Khoa học và Công nghệ", "Sở Y tế"],
            why="(8) = a led by Sở Khoa học và Công nghệ (Sở Y tế supports), hằng năm; (9) = b, thường xuyên",
        ),
        "2.10": area(
            "covered", "missing", "ok",
            leads=["Đảng đoàn HĐND thành phố", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"],
            dates=["2022-01-25", "2023-11-30"],
            why="(2) = a: “các cơ quan chức năng” names nobody; (10), (11) = b, (11) recurs",
        ),
    },
    outside="the caucus is not named there; (12)-(15) are information",
)  # fmt: skip
