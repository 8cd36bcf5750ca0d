"""What must be said of a district government's plan whose times stand in the headings of its three stages?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p16_ubnd_cam_le.docx"

TEXT = """
# I. SỰ CẦN THIẾT
Cẩm Lệ là quận trẻ, dân số tăng nhanh nhờ các khu đô thị mới Hòa Xuân, Khuê Trung; cùng lúc còn những xóm cũ trũng thấp, nơi cư dân sống bằng nghề làm thuốc lá, bánh khô mè, chăn nuôi nhỏ. Từ tháng 7/2021 đến tháng 6/2022 quận đã chi hơn 70 tỷ đồng cho người mất việc; 11.200 liều vắc xin nhắc lại được tiêm; 4 điểm cung cấp Wi-Fi miễn phí được lắp trước ngày 30/4/2022.
Mặt yếu: đường ống nước ở Hòa Thọ Tây thường thiếu áp; khói lò thuốc lá; phường quản lý người thụ hưởng bằng bốn bảng tính khác nhau; quan hệ chủ thợ ở Khu công nghiệp Hòa Cầm có lúc căng thẳng.
Qua bảy cuộc gặp gỡ tổ trưởng dân phố trong tháng 5 và tháng 6/2022, người dân nêu 214 ý kiến: 61 ý kiến về nước và mùi khói, 48 ý kiến về việc làm của con em sau khi giao đất, 37 ý kiến về khám chữa bệnh, 25 ý kiến về chậm nhận tiền hỗ trợ trong đợt dịch, số còn lại về nhà ở, đường kiệt và thái độ tiếp dân. UBND quận đã trả lời bằng Công văn số 812/UBND-VP ngày 11/7/2022; một số việc giải quyết ngay, một số việc đưa vào các chặng đường dưới đây.
Cách làm từ nay: việc nào trước làm trước, việc nào cần nhiều tiền thì chia nhỏ; không mở thêm ban chỉ đạo; mỗi việc có một nơi cầm chịch và một ngày cuối cùng; dân được xem tiến độ ở bảng tin tổ dân phố.
# II. MỤC TIÊU ĐẾN NĂM 2025
1. 75% lao động qua đào tạo; giải quyết việc làm cho 3.100 lao động mỗi năm thông qua Chương trình “Có việc làm” giai đoạn 2021-2025.
2. 50% lực lượng lao động tham gia bảo hiểm xã hội, 99% dân số tham gia bảo hiểm y tế, 6/6 phường đạt chuẩn quốc gia về y tế.
3. Phổ cập dịch vụ viễn thông, điện thoại thông minh đến từng hộ; không còn hộ nghèo còn sức lao động.
# III. CÁC CHẶNG ĐƯỜNG
## Chặng thứ nhất (xong trước ngày 31/12/2022)
a) Kiểm lại từng tập hồ sơ hưởng ưu đãi; đổi mái tôn, nâng nền cho 27 gia đình thương binh, liệt sĩ ở Hòa Thọ Đông, Hòa Phát.
b) Gặp từng người bán vé số, phụ hồ, giữ trẻ còn sót lại để trao phần tiền trợ giúp do ngừng việc vì COVID-19.
Chủ trì việc a: Phòng Lao động - Thương binh và Xã hội quận. Thực hiện việc b: các phòng, ban, ngành liên quan.
c) Mỗi phường, mỗi khu dân cư nhận một con số người tham gia bảo hiểm phải đạt theo tinh thần Nghị quyết số 03-NQ/TU ngày 09/02/2021; cuối tháng treo kết quả trước trụ sở.
d) Diệt lăng quăng ở bãi đất trống, tiêm mũi nhắc cho người từ 50 tuổi; lấy mẫu bún, giò, rau sống ở chợ Cẩm Lệ; chuẩn bị sẵn giường, thuốc phòng bệnh mới nổi.
Chủ trì: Bảo hiểm xã hội quận (việc c), Phòng Y tế quận (việc d). Giúp sức: Trung tâm Y tế quận, UBND các phường.
## Chặng thứ hai (6 tháng đầu năm 2023)
a) Đi từng sạp, từng tiệm tóc, từng nhóm thợ hồ mời đóng quỹ hưu trí; nhà làm nông, nhà đông người được hướng dẫn mua thẻ theo hộ; thủ tục trợ cấp thất nghiệp, thai sản nhận và trả ngay tại phường.
b) Gây dựng hai nhóm chăm người già tại xóm, một nơi trông trẻ tự kỷ; mua xuồng, phao, trữ mì gói cho vùng trũng Hòa Xuân; đưa cộng tác viên đi học bài bản về công tác xã hội.
c) Gõ cửa các doanh nghiệp, hội đồng hương xin học bổng, xe lăn, vốn làm ăn; khen những nhà tự nguyện trả sổ hộ nghèo.
Chủ trì việc a: Bảo hiểm xã hội quận. Chủ trì việc b: Phòng Lao động - Thương binh và Xã hội quận. Chủ trì việc c: Phòng Tài chính - Kế hoạch quận, Ủy ban Mặt trận Tổ quốc Việt Nam quận.
d) Ráp máy tính, bảng điện tử, phần mềm thi thử cho bốn trường trung học cơ sở; tập huấn giáo viên soạn bài giảng số.
Chủ trì: Phòng Giáo dục và Đào tạo quận.
## Chặng thứ ba (từ năm 2024 đến năm 2025)
a) Nâng tầng khu điều trị, lắp máy cộng hưởng từ, đưa hồ sơ bệnh không giấy vào cả sáu trạm. Chủ trì: Trung tâm Y tế quận.
b) Xóa dần từng chiều thiếu hụt của hộ nghèo bằng vốn, giống, học bổng, nhà vệ sinh, thẻ khám bệnh; riêng việc này kết thúc trong Q.III/2024. Chủ trì: Phòng Lao động - Thương binh và Xã hội quận.
c) Làm cho các đề án năm “không”, ba “có”, bốn “an” có địa chỉ cụ thể ở từng tổ dân phố; lo chế độ bảo trợ cho người già yếu, người khuyết tật nặng. Chủ trì: UBND quận.
d) Ở Khu công nghiệp Hòa Cầm, mỗi xưởng có nhà ăn sạch, chỗ nghỉ, tủ thuốc; đại diện thợ và chủ họp bàn tiền lương, giờ giấc; bất đồng được giải ngay. Chủ trì: Liên đoàn Lao động quận; Phòng Lao động - Thương binh và Xã hội quận hỗ trợ.
đ) Dọn sạch bãi phế liệu ven sông Cẩm Lệ, mương đen sau Khu công nghiệp Hòa Cầm; đặt máy đo khói; lập đoàn đi đêm, phạt kịch khung nơi tái phạm. Chủ trì: Phòng Tài nguyên và Môi trường quận.
e) Soát lại các lô đất ở Hòa Xuân, kiến nghị thành phố dành chỗ cho căn hộ giá rẻ, cho thuê, bán trả góp đối với người thu nhập thấp. Chủ trì: Phòng Quản lý đô thị quận.
## Những việc làm đều đặn quanh năm (thường xuyên)
a) Nhập, sửa, gỡ tên người hưởng chính sách trên một phần mềm chung thay cho bốn bảng tính; mỗi người một mã; phường và quận tra cứu được của nhau. Chủ trì: Phòng Lao động - Thương binh và Xã hội quận.
b) Kiểm tra phường về việc công khai danh sách, trả trợ cấp. Chủ trì: Phòng Tài chính - Kế hoạch quận.
## Những việc tùy điều kiện
a) Thay ống nước, lắp bơm tăng áp ở Hòa Thọ Tây; xây bể ngầm đề phòng nước sông nhiễm mặn; thực hiện khi thành phố bố trí vốn. Chủ trì: Phòng Tài nguyên và Môi trường quận.
b) Việc đào tạo nghề, cho vay tạo việc làm và phát triển hạ tầng viễn thông, đưa thiết bị điện tử vào đời sống chưa đặt ra trong Kế hoạch này; UBND quận sẽ ban hành các kế hoạch riêng.
# IV. CÁCH THEO DÕI VÀ KHEN, CHÊ
Mỗi chặng khép lại bằng một buổi gặp dân tại nhà văn hóa phường. Nơi cầm chịch trình bày đã làm được gì, chưa làm được gì, vì sao; đại diện tổ dân phố cho điểm kín. Điểm ấy là một căn cứ khi xét thi đua cuối năm của tập thể và người đứng đầu.
Việc trễ hạn lần đầu thì giải trình bằng văn bản; trễ lần hai thì người đứng đầu kiểm điểm trước tập thể UBND quận. Nơi làm nhanh, làm kỹ, ít tốn kém được nêu gương trên trang thông tin điện tử của quận và được ưu tiên bố trí xe công, máy tính khi mua sắm tập trung.
# V. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa và Thông tin quận: Tuyên truyền Kết luận số 92-KL/TW và Kế hoạch này trên hệ thống truyền thanh, trang thông tin điện tử của quận.
2. Phòng Nội vụ quận phối hợp với Phòng Lao động - Thương binh và Xã hội quận tham mưu khen thưởng.
3. UBND các phường phối hợp thực hiện các việc nêu trên; ban hành kế hoạch trước ngày 15/9/2022.
4. Văn phòng HĐND và UBND quận theo dõi, đôn đốc, tổng hợp; các đơn vị báo cáo trước ngày 01/12 hằng năm.
5. Kinh phí: từ ngân sách nhà nước theo phân cấp (chi thường xuyên), nguồn xã hội hóa và các nguồn hợp pháp khác giai đoạn 2022 - 2025.
Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về UBND quận để chỉ đạo./.
"""


def write(kit: Kit) -> None:
    """State head, stages with their time in the heading, assignment lines for one or several points."""
    kit.state_head("ỦY BAN NHÂN DÂN", "QUẬN CẨM LỆ", "54/KH-UBND", "Cẩm Lệ, ngày 05 tháng 8 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trên địa bàn quận Cẩm Lệ")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng, Kế hoạch số 75-KH/QU ngày 14/01/2022 của Ban Thường vụ Quận ủy và Nghị định số "
        "07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025, UBND quận Cẩm Lệ ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "TT Quận ủy, TT HĐND quận (b/c);", "UBMTTQVN và các đoàn thể quận;", "Các phòng: LĐTBXH, YT, TNMT, TCKH, VHTT, GDĐT;",
         "UBND các phường;", "Lưu: VT."],
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Hồ Sĩ Nguyên",
    )  # fmt: skip


EXPECTED = expect(
    "state plan in three stages with times in their headings, plus “quanh năm” and “tùy điều kiện”; points a), b) restart; assignment lines by letter",
    kind="district",
    name="UBND quận Cẩm Lệ",
    number="54/KH-UBND",
    issued_on="2022-08-05",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội", "UBND quận"],
            dates=["2022-12-31", "2023-06-30", "2024-09-30", "2025-12-31"],
            why="1.a = b, 2.b = d, 3.b = c (own time Q.III/2024 is nearer than the heading's), 3.c = e",
        ),
        "2.2": area(
            "covered", "ok", "ok",
            leads=["Bảo hiểm xã hội quận"],
            dates=["2022-12-31", "2023-06-30"],
            why="1.c = a, 2.a = b",
        ),
        "2.4": area(
            "partial", "wrong", "ok",
            leads=["Liên đoàn Lao động quận"],
            dates=["2025-12-31"],
            missing=["2.4.a"],
            why="3.d = b led by a mass organisation; training and job loans are excluded (tùy điều kiện, b) and a target",
        ),
        "2.5": area(
            "covered", "ok", "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2022-12-31", "2025-12-31"],
            why="1.d = b, 3.a = a",
        ),
        "2.7": area(
            "covered", "ok", "missing",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2025-12-31"],
            why="3.đ = b; a waits “khi thành phố bố trí vốn”: conditional, no end",
        ),
        "2.8": area("missing", why="excluded (tùy điều kiện, b); past result, target; 2.d is IT in schools (2.3.b), V.1 only propagates the plan"),
        "2.9": area(
            "covered", "ok", "recurring-only",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            why="“Những việc làm đều đặn quanh năm”, a",
        ),
        "2.10": area(
            "covered", "missing", "ok",
            leads=["Phòng Tài chính - Kế hoạch", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2022-12-31", "2023-06-30"],
            why="1.b = a: “các phòng, ban, ngành liên quan” names nobody; 2.c = b (the Front mobilises); the inspection recurs",
        ),
    },
    outside="not a district's area; 2.d (IT in schools) is 2.3.b, 3.e (cheap flats) is 2.6, as information",
)  # fmt: skip
