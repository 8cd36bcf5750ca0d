"""What must be said of the labour department's plan, issued before the end of 2021, that hands its work to its divisions?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p18_so_ldtbxh.docx"

TEXT = """
# A. ĐẶT VẤN ĐỀ
Ngành lao động - thương binh và xã hội thành phố đang quản lý hồ sơ của 20.114 người có công, 47.890 người được trợ giúp hằng tháng, hơn năm mươi vạn lao động. Riêng năm 2021, ngành đã thẩm định 418.300 lượt hồ sơ hỗ trợ do dịch; đến ngày 15/11/2021 còn 2.960 hồ sơ chờ đối chiếu.
Kế hoạch của Ban Thường vụ Thành ủy yêu cầu các cấp, các ngành huy động sự đóng góp của cộng đồng, khuyến khích người khó khăn tự vươn lên, tăng cường kiểm tra, giám sát chính sách xã hội và có lộ trình tiến tới miễn học phí. Những yêu cầu này được Giám đốc Sở phổ biến tại hội nghị ngày 05/11/2021.
Nhìn thẳng vào mình, ngành còn ba điểm yếu. Một là tham mưu chậm: có chính sách của Trung ương ban hành nửa năm mà thành phố chưa có văn bản hướng dẫn. Hai là làm theo từng mảng: phòng lo người nghèo không biết phòng lo việc làm đang giúp cùng một gia đình. Ba là thiếu con số đáng tin: cùng một người mà tên, tuổi, nơi ở ghi ở ba nơi khác nhau. Đoàn kiểm tra của Ban Thường vụ Thành ủy tại Thông báo số 64-TB/TU ngày 17/9/2021 cũng đã nhắc ba điểm này.
Trong các cuộc làm việc với bảy quận, huyện từ ngày 18/10/2021 đến ngày 03/11/2021, cơ sở đề nghị ngành bớt họp, bớt báo cáo, cử người xuống cùng làm; nói rõ ai chịu trách nhiệm và ngày nào phải xong. Kế hoạch này được soạn theo tinh thần ấy.
# B. CHỈ TIÊU NGÀNH ĐẾN NĂM 2025
- 75% lao động qua đào tạo; 50% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; mỗi năm tạo thêm 33.000 chỗ làm.
- 100% phòng học lý thuyết của trường nghề có máy chiếu, mạng nội bộ.
- Không còn hộ nghèo còn sức lao động theo chuẩn đa chiều của thành phố.
# C. VIỆC CỦA NGÀNH
## Phần một: việc trình cấp trên
1. Dựng phương án để đồng tiền trợ giúp hằng tháng dành cho trẻ mồ côi, người già cô đơn, người khuyết tật theo kịp giá cả; tính ba kịch bản ngân sách; trình Hội đồng nhân dân thành phố quyết định trong quý II/2022. Giao Phòng Bảo trợ xã hội chủ trì.
2. Cùng các trường cao đẳng tư thục tìm đối tác Đức, Nhật để mở cơ sở dạy nghề ngang tầm quốc tế; giao quyền tự chủ về bộ máy, tài chính cho các trường nghề công lập; tiến hành sau khi Bộ Lao động - Thương binh và Xã hội có hướng dẫn. Giao Phòng Giáo dục nghề nghiệp chủ trì.
## Phần hai: việc trực tiếp làm
3. Xét duyệt chế độ cho người hoạt động kháng chiến, con đẻ bị nhiễm chất độc hóa học; điều dưỡng luân phiên; không để hồ sơ nằm quá ba mươi ngày. Giao Phòng Người có công chủ trì, làm xong phần tồn đọng trước ngày 30/4/2023.
4. Sửa 600 căn nhà, bố trí 220 căn hộ chung cư cho người có công chưa có chỗ ở ổn định. Đề nghị Sở Xây dựng chủ trì, Phòng Người có công phối hợp lập danh sách; bàn giao hết vào cuối năm 2024.
5. Phân loại hộ nghèo theo sáu nhóm thiếu hụt, mỗi nhóm một gói trợ lực (vốn, nghề, nhà ở, thẻ khám bệnh, học bổng, nước sạch); lập sổ theo dõi hộ vừa thoát nghèo. Giao Phòng Bảo trợ xã hội chủ trì, từ năm 2022 đến năm 2025.
6. Mở rộng các điểm chăm sóc người cao tuổi, trẻ tự kỷ ngay tại phường, xã; kho dự trữ và đường dây nóng cho trợ giúp khẩn cấp lúc bão lũ, dịch; đào tạo 300 nhân viên công tác xã hội. Giao Trung tâm Cung cấp dịch vụ công tác xã hội thuộc Sở chủ trì, xong trong T10/2023.
7. Điều hòa các mục tiêu của chương trình “5 không”, “3 có” và “4 an” sao cho quận, huyện khỏi làm chồng nhau; gom các chính sách bảo trợ lẻ tẻ vào một cẩm nang. Giao Phòng Bảo trợ xã hội chủ trì, hoàn thành trong năm 2025.
8. Đưa sàn việc làm đến cổng khu công nghiệp, âu thuyền và vùng giải tỏa; giúp người yếu thế, nông dân hết đất, ngư dân bỏ lưới học nghề mới theo Chương trình “Có việc làm” giai đoạn 2021-2025; thẩm định dự án vay vốn từ Quỹ quốc gia về việc làm. Giao Phòng Việc làm - An toàn lao động chủ trì, đạt chỉ tiêu trước 30/11/2024.
9. Lập bản đồ doanh nghiệp dễ xảy ra tranh chấp; giúp hai bên thương lượng, ký thỏa ước; bớt tiếng ồn, bụi, ca kíp quá dài. Đề nghị Sở Kế hoạch và Đầu tư chủ trì, Phòng Việc làm - An toàn lao động phối hợp; thời gian: quý II - quý IV/2022.
10. Thi hành Nghị quyết số 03-NQ/TU ngày 09/02/2021 và Kế hoạch số 72-KH/TU ngày 18/9/2018 của Ban Thường vụ Thành ủy bằng các đợt kiểm tra nợ đóng, trốn đóng; buộc nộp đủ cho người làm công.
11. Cùng cơ quan bảo hiểm đi từng chợ, từng hợp tác xã vận động người làm tự do đóng quỹ hưu trí; giải quyết trợ cấp thất nghiệp trong mười ngày.
Hai việc số 10 và 11 do các ngành chức năng thực hiện; hoàn thành chỉ tiêu vào quý 4 năm 2024.
12. Trả tiền cho người lao động ngừng việc, F0, hướng dẫn viên, hộ kinh doanh bị thiệt hại vì COVID-19 theo đúng danh sách; thực hiện thường xuyên, liên tục khi còn phát sinh hồ sơ. Giao Phòng Việc làm - An toàn lao động chủ trì.
13. Nhập 68.000 hồ sơ giấy vào hệ thống chung của thành phố; cấp mã cho từng người; ký quy chế chia sẻ với công an, thuế, bảo hiểm; mỗi phường một tài khoản. Giao Phòng Kế hoạch - Tài chính thuộc Sở chủ trì, Sở Thông tin và Truyền thông phối hợp; vận hành chính thức trước ngày 01/7/2024.
14. Cung cấp danh sách công nhân cần chỗ ở để Sở Xây dựng đưa vào các dự án nhà ở xã hội. Giao Văn phòng Sở chủ trì, quý I/2022.
15. Đưa mũi tiêm nhắc ngừa COVID-19 đến tận nhà máy, kiểm tra nguồn hàng của bếp ăn ca. Sở Y tế chủ trì, Phòng Việc làm - An toàn lao động phối hợp; tháng 3/2022.
# D. CÁCH KIỂM SOÁT
Mỗi việc ở mục C có một phiếu theo dõi treo trên bảng điện tử nội bộ: màu xanh là đúng tiến độ, màu vàng là sắp đến hạn, màu đỏ là quá hạn. Sáng thứ hai tuần đầu tháng, Giám đốc Sở nghe các việc màu đỏ; người phụ trách nói trong ba phút: vướng ở đâu, cần ai giúp, bao giờ gỡ xong.
Đơn vị để hai việc màu đỏ quá một quý thì không xét thi đua năm đó. Sáng kiến rút ngắn thời gian, bớt đi lại cho dân được thưởng theo quy chế chi tiêu nội bộ và phổ biến cho cả ngành.
# Đ. TỔ CHỨC THỰC HIỆN
- Trưởng các phòng, giám đốc các đơn vị trực thuộc Sở lập tiến độ tháng, gửi Văn phòng Sở trước ngày 15/12/2021.
- Phòng Kế hoạch - Tài chính cân đối chi thường xuyên và kinh phí chương trình mục tiêu giai đoạn 2021 - 2025.
- Thanh tra Sở theo dõi, đôn đốc việc thực hiện Kế hoạch; các đơn vị báo cáo trước ngày 20/11 hằng năm để Sở báo cáo Ban cán sự đảng UBND thành phố.
- Phòng Lao động - Thương binh và Xã hội các quận, huyện phối hợp với các đơn vị của Sở trong phạm vi địa bàn.
Khi có khó khăn, các đơn vị báo cáo Giám đốc Sở để quyết định./.
"""


def write(kit: Kit) -> None:
    """State head of a department, fifteen jobs each with its order in the last sentence."""
    kit.state_head("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "1127/KH-SLĐTBXH", "Đà Nẵng, ngày 30 tháng 11 năm 2021")
    kit.title("KẾ HOẠCH", "Triển khai Kế hoạch của Ban Thường vụ Thành ủy thực hiện Kết luận số 92-KL/TW", "của Bộ Chính trị về chính sách xã hội")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; "
        "căn cứ Nghị định số 20/2021/NĐ-CP ngày 15/3/2021, Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ, Sở Lao động - Thương binh và Xã hội ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban cán sự đảng UBND thành phố (b/c);", "Các Sở: Xây dựng, KH&ĐT, TT&TT;", "Bảo hiểm xã hội thành phố;", "UBND các quận, huyện;",
         "Các phòng, đơn vị thuộc Sở;", "Lưu: VT, VPS."],
        "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Trịnh Công Hiển",
    )  # fmt: skip


EXPECTED = expect(
    "department plan, fifteen jobs in random order, each with its order in the last sentence; units lead; other sở asked to lead",
    kind="department",
    name="Sở Lao động - Thương binh và Xã hội",
    number="1127/KH-SLĐTBXH",
    issued_on="2021-11-30",
    areas={
        "2.1": area(
            "covered", "ok", "late",
            leads=["Phòng Bảo trợ xã hội", "Phòng Người có công", "Sở Xây dựng", "Trung tâm Cung cấp dịch vụ công tác xã hội"],
            dates=["2022-06-30", "2023-04-30", "2023-10-31", "2024-12-31", "2025-12-31"],
            why="1 = a in quý II/2022, limit 2021-12-31 (the plan is of 2021); 3, 4 = b (Sở Xây dựng may lead merit housing), 5 = c, 6 = d, 7 = e",
        ),
        "2.2": area(
            "covered", "missing", "ok",
            dates=["2024-12-31"],
            why="10 = a, 11 = b: “các ngành chức năng” names nobody; the line speaks for both",
        ),
        "2.3": area(
            "partial", "ok", "missing",
            leads=["Phòng Giáo dục nghề nghiệp"],
            missing=["2.3.a", "2.3.b"],
            why="2 = c; free tuition only recalled, class rooms only a target; waits for the ministry's guidance",
        ),
        "2.4": area(
            "covered", "wrong", "ok",
            leads=["Phòng Việc làm - An toàn lao động", "Sở Kế hoạch và Đầu tư"],
            dates=["2022-12-31", "2024-11-30"],
            why="8 = a; 9 = b led by Sở Kế hoạch và Đầu tư, which is not competent for labour",
        ),
        "2.9": area(
            "covered", "ok", "ok",
            leads=["Phòng Kế hoạch - Tài chính"],
            dates=["2024-07-01"],
            why="13, led by a division of the Sở (not the district's Tài chính - Kế hoạch)",
        ),
        "2.10": area(
            "partial", "ok", "recurring-only",
            leads=["Phòng Việc làm - An toàn lao động"],
            missing=["2.10.b"],
            why="12 = a, “thường xuyên, liên tục”; b only in a recollection of the directive (A)",
        ),
    },
    outside="the register doesn't call it competent; 14 and 15 are information",
)  # fmt: skip
