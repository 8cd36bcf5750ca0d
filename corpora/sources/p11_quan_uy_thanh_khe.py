"""What must be said of a district committee's plan that tells fourteen jobs as a neighbour would, and assigns them by number and post?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p11_quan_uy_thanh_khe.docx"

TEXT = """
# I. VÌ SAO PHẢI LÀM TIẾP
Thanh Khê có mật độ dân cư dày nhất thành phố; phần đông là người buôn bán nhỏ, thợ thủ công, ngư dân bãi ngang và công chức về hưu. Nhìn lại tám năm thực hiện Nghị quyết Trung ương 5 (khóa XI), quận đã làm được nhiều việc: đến ngày 31/12/2021 sửa xong 118 căn nhà dột nát, thay hơn 6 km ống nước cũ ở Tân Chính và Chính Gián, nâng cấp loa truyền thanh của tám phường, trao 9.420 suất quà cho người mất kế sinh nhai trong các đợt giãn cách; 95,8% cư dân có thẻ khám chữa bệnh do quỹ bảo hiểm chi trả.
Nhưng cũng còn những điều chưa yên lòng. Nước từ cống Phú Lộc vẫn nặng mùi mỗi khi gió chướng; người đi biển ngày càng ít; có gia đình vừa ra khỏi danh sách nghèo năm trước thì năm sau lại vào; số tiểu thương chịu đóng góp cho tuổi già của mình đếm chưa hết mười đầu ngón tay ở mỗi chợ. Hồ sơ của người thụ hưởng nằm rải rác ở bốn, năm cuốn sổ khác nhau.
Kế hoạch của Ban Thường vụ Thành ủy đã nhắc các địa phương phải đưa sản phẩm điện tử, viễn thông vào đời sống và làm cho thông tin đến được với vùng xa; đồng thời nhắc phải tổ chức tốt các đề án “5 không”, “3 có”, “4 an” cho đến năm 2025.
# II. MỨC PHẤN ĐẤU ĐẾN NĂM 2025
- Ba trong bốn lao động của quận có nghề trong tay (75% lao động qua đào tạo); một nửa lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; 99% dân số tham gia bảo hiểm y tế.
- Giữ vững kết quả “5 không”, “3 có”, “4 an”; 100% đối tượng bảo trợ nhận tiền đúng ngày; không còn hộ nghèo còn sức lao động.
- 10/10 phường đạt chuẩn quốc gia về y tế; 100% hộ dùng nước máy; mỗi nhà văn hóa có một điểm phát sóng Wi-Fi cho dân vào mạng không mất tiền.
# III. MƯỜI BỐN VIỆC
Ban Thường vụ Quận ủy chọn mười bốn việc dưới đây. Thứ tự không nói lên việc nặng hay nhẹ.
Việc 1. Dẹp cho được mùi xú uế ở hạ lưu kênh Phú Lộc và bốn cửa xả ra biển dọc đường Nguyễn Tất Thành; cắt cử người canh chỗ hay bị đổ trộm xà bần; lập biên bản, phạt thật nặng quán nhậu, xưởng giết mổ, điểm rửa xe cho nước bẩn chảy thẳng ra cống. Nơi đã sạch thì không để bẩn trở lại.
Việc 2. Đến từng nhà thương binh, vợ liệt sĩ, người từng bị địch bắt tù đày để nghe, để ghi; căn nào xuống cấp thì lợp lại mái, xây lại bếp (dự kiến 44 căn); hồ sơ công nhận còn vướng giấy tờ thì phân công người đi theo cho đến khi có kết quả.
Việc 3. Ngồi lại với chủ gara, chủ tiệm may, chủ chuỗi cửa hàng trên đường Điện Biên Phủ và Lê Duẩn để thợ được ký giấy tờ đàng hoàng, có giờ nghỉ, có khẩu trang, găng tay, quạt hút bụi; chuyện xích mích giữa chủ và thợ thì gỡ ngay tại chỗ, không để bùng thành nghỉ việc đồng loạt.
Việc 4. Đi từng ngõ gọi những ai còn thiếu mũi tiêm nhắc lại, nhất là người già, người bệnh nền; lật úp dụng cụ đọng nước ở 214 tổ dân phố để chặn sốt xuất huyết; lấy mẫu kiểm tra chả, nem, nước đá bán quanh cổng trường và trong chợ.
Việc 5. Mỗi gia đình nằm trong danh sách nghèo, cận nghèo có một cuốn sổ riêng ghi rõ đang thiếu gì: chỗ ở chật, con bỏ học, không có thẻ khám bệnh, nhà chưa có hố xí hợp vệ sinh, thu nhập bấp bênh. Thiếu gì bù nấy; chi bộ nào đỡ đầu thì ghi tên chi bộ ấy vào sổ, đến khi nhà đó đứng vững mới thôi.
Việc 6. Về từng quầy sạp chợ Tam Thuận, Thuận An, Tân An và từng bến xe thồ nói cho bà con hiểu vì sao nên tự đóng vào quỹ hưu trí; mở điểm thu ở nơi bà con hay lui tới, ngoài giờ hành chính vẫn nhận; người ốm, người nghỉ đẻ nộp giấy hôm trước thì chậm nhất năm hôm sau có tiền.
Việc 7. Lo sẵn gạo, mì, áo phao, chỗ tạm lánh ở ba trường học cho dân ven biển khi bão vào; mỗi phường chọn một người hiểu việc, cho đi học lớp nghiệp vụ công tác xã hội rồi về làm nòng cốt; mời các hội thiện nguyện và cơ sở tư nhân cùng mở nơi trông giữ người già lẫn, trẻ tự kỷ ban ngày.
Việc 8. Dựng thêm một dãy lầu cho Trường Tiểu học Dũng Sĩ Thanh Khê; lắp màn hình cảm ứng, phần mềm soạn bài, đường truyền tốc độ cao để thầy trò dạy và học qua mạng khi cần.
Việc 9. Trao hết số tiền còn treo cho thợ hồ, người bán vé số, chủ quán cà phê cóc, người giúp việc đã nghỉ làm vì COVID-19; ai chưa có tên thì xét bổ sung, ai trùng tên thì rút ra.
Việc 10. Gom bốn, năm cuốn sổ nói trên vào một kho số duy nhất; mỗi người đang hưởng chế độ mang một mã, tra ở phường nào cũng ra; ai được sửa, ai chỉ được xem đều quy định rõ; phần mềm cấp trên giao xuống phải dùng thật chứ không để đó.
Việc 11. Giúp bạn ghe ở Xuân Hà, Thanh Khê Đông, Thanh Khê Tây lên bờ tìm nghề khác khi bán ghe: học lái xe, sửa máy lạnh, nấu ăn; xét cho người khuyết tật, người mãn hạn tù, hộ nhường đất làm đường được vay đồng vốn lãi nhẹ để mở việc; mỗi tháng một buổi, đưa nơi cần người và người cần việc gặp nhau tại nhà văn hóa các phường.
Việc 12. Đập đi xây mới trạm y tế phường Thạc Gián và Vĩnh Trung; mua máy siêu âm màu, máy điện tim; bệnh án, đơn thuốc chuyển hết sang phần mềm, bác sĩ tuyến trên xem được hình ảnh ngay trong lúc hội chẩn.
Việc 13. Kêu gọi hội đồng hương, chủ doanh nghiệp, nhà chùa, giáo xứ cùng góp quỹ cưu mang người thất cơ lỡ vận; nêu tên những gia đình biết tự mình gượng dậy để nhà khác noi theo.
Việc 14. Quán triệt lại trong cấp ủy các yêu cầu của Nghị quyết số 03-NQ/TU ngày 09/02/2021; ấn định cho từng đảng bộ phường phải vận động được bao nhiêu người vào bảo hiểm xã hội, bảo hiểm y tế, lấy đó làm thước đo khi xếp loại.
# IV. NGƯỜI CHỊU TRÁCH NHIỆM
1. Đồng chí Trưởng phòng Lao động - Thương binh và Xã hội quận nhận trách nhiệm chính về các việc 2, 3, 5, 7 và 10. Trưởng phòng Quản lý đô thị, Trưởng Công an quận cử người giúp khi được yêu cầu.
2. Giúp sức cho việc 11 là Phòng Lao động - Thương binh và Xã hội, Hội Nông dân quận và các đảng ủy phường ven biển; đứng ra chủ trì là đồng chí Giám đốc Phòng giao dịch Ngân hàng Chính sách xã hội quận.
3. Đồng chí Trưởng phòng Y tế chịu trách nhiệm việc 4; đồng chí Giám đốc Trung tâm Y tế quận chịu trách nhiệm việc 12. Hai đồng chí hỗ trợ lẫn nhau về nhân lực.
4. Đồng chí Giám đốc Bảo hiểm xã hội quận chịu trách nhiệm việc 6. Việc 14 do Ban Thường vụ Quận ủy trực tiếp chủ trì; Ban Tổ chức Quận ủy giúp tổng hợp chỉ tiêu của các đảng bộ.
5. Việc 1 giao Chủ tịch UBND các phường Thanh Khê Tây, Xuân Hà, An Khê, Chính Gián chủ trì, mỗi đồng chí một đoạn kênh; Phòng Tài nguyên và Môi trường, Công an quận phối hợp về chuyên môn.
6. Việc 8: Trưởng phòng Giáo dục và Đào tạo. Việc 9: các ngành chức năng của quận cùng thực hiện. Việc 13: đồng chí Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam quận chủ trì.
# V. MỐC THỜI GIAN
|= 1.6 7 3.6 4
| Việc số | Kết quả phải có | Khởi đầu | Kết thúc |
| 12 | Hai trạm đưa vào sử dụng | Quý III/2022 | Hết năm 2024 |
| 1 | Không còn đơn thư phản ánh mùi hôi | T4/2022 | T10/2024 |
| 9 | Tất toán danh sách | 3/2022 | Quý II năm 2022 |
| 2 | 44 căn nhà; 17 bộ hồ sơ | 4/2022 | 25/7/2024 |
| 4 | 98% người thuộc diện được tiêm | Tháng 01/2022 | Tháng 02/2022 |
| 3 | 60 cơ sở ký cam kết | 2022 | Quý III/2023 |
| 5 | 205 gia đình ra khỏi danh sách | 2022 | 2025 |
| 6 | Thêm 700 người mỗi năm | Hằng năm | Hằng năm |
| 7 | Phương án được duyệt; 10 người có chứng chỉ | 2022 | 9/2023 |
| 8 | 16 phòng học | 2022 | 2024 |
| 10 | Kho số chạy chính thức | 2023 | 2026 |
| 11 | 2.300 người có việc | 6/2022 | Trước 30/11/2025 |
| 13 | 6 tỷ đồng | 2022 | Cuối năm 2023 |
| 14 | Chỉ tiêu giao xong cho 10 đảng bộ phường | Hằng năm | Tháng 01 hằng năm |
# VI. ĐIỀU KHOẢN SAU CÙNG
1. Đảng ủy các phường, các chi bộ trực thuộc họp bàn Kế hoạch này trước ngày 15/4/2022, phân công đảng viên theo từng tổ dân phố.
2. Ban Tuyên giáo Quận ủy biên soạn tờ gấp, phát đến từng nhà. Ủy ban Kiểm tra Quận ủy theo dõi, đôn đốc; Văn phòng Quận ủy tổng hợp, tham mưu báo cáo Ban Thường vụ Thành ủy trước ngày 10/12 hằng năm.
3. Phòng Tài chính - Kế hoạch quận cân đối chi thường xuyên và các nguồn hợp pháp khác để bảo đảm kinh phí cho Kế hoạch.
Kế hoạch này phổ biến đến chi bộ./.
"""


def write(kit: Kit) -> None:
    """Head, fourteen jobs, who and when by number, signature."""
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "QUẬN ỦY THANH KHÊ", "63-KH/QU", "Thanh Khê, ngày 17 tháng 3 năm 2022")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trên địa bàn quận Thanh Khê")
    kit.para(
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị và Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng "
        "về một số vấn đề chính sách xã hội; căn cứ Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết Đại hội Đảng bộ quận lần thứ XII, "
        "nhiệm kỳ 2020 - 2025, Ban Thường vụ Quận ủy ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (để báo cáo),", "Văn phòng Thành ủy,", "UBND quận, Phòng Văn hóa và Thông tin quận,",
         "Đảng ủy các phường, chi bộ trực thuộc,", "Các đồng chí Quận ủy viên,", "Lưu Văn phòng Quận ủy."],
        "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", name="Đặng Thị Thu Bồn",
    )  # fmt: skip


EXPECTED = expect(
    "party plan; fourteen jobs in spoken language, random order; leads by post and number with supporters first; start/end table in another order",
    kind="district",
    name="Quận ủy Thanh Khê",
    number="63-KH/QU",
    issued_on="2022-03-17",
    areas={
        "2.1": area(
            "partial", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2023-09-30", "2024-07-25", "2025-12-31"],
            missing=["2.1.e"],
            why="jobs 2 = b, 5 = c, 7 = d; “5 không, 3 có, 4 an” and paying allowances only as target and recollection",
        ),
        "2.2": area(
            "covered", "ok", "recurring-only",
            leads=["Ban Thường vụ Quận ủy", "Bảo hiểm xã hội quận"],
            why="jobs 14 = a, 6 = b; “Hằng năm” and “Tháng 01 hằng năm” never end",
        ),
        "2.4": area(
            "covered", "wrong", "ok",
            leads=["Ngân hàng Chính sách xã hội", "Phòng Lao động - Thương binh và Xã hội"],
            dates=["2023-09-30", "2025-11-30"],
            why="job 11 = a is led by the director of the Social Policy Bank's office (named after the supporters); job 3 = b by the Phòng",
        ),
        "2.5": area(
            "covered", "ok", "past",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2022-02-28", "2024-12-31"],
            why="job 12 = a (patient records in software are 2.5.a), job 4 = b ends T02/2022, before 17/3/2022",
        ),
        "2.7": area(
            "partial", "wrong", "ok",
            leads=["UBND phường"],
            dates=["2024-10-31"],
            missing=["2.7.a"],
            why="job 1 = b, led by the wards' chairmen alone; clean water only as past result and target",
        ),
        "2.8": area("missing", why="past results, a recollection of the directive and a Wi-Fi target; job 8 is IT in schools (2.3.b), job 12 in health"),
        "2.9": area(
            "covered", "ok", "late",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2026-12-31"],
            why="job 10 (one digital store, one code a person); end column 2026, limit 2025-12-31",
        ),
        "2.10": area(
            "covered", "missing", "ok",
            leads=["Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2022-06-30", "2023-12-31"],
            why="job 9 = a: “các ngành chức năng” names nobody; job 13 = b: the Front may lead the mobilising",
        ),
    },
    outside="not a district's area; job 8 is 2.3.b as information",
)  # fmt: skip
