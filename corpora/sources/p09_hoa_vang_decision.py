"""A rural district's plan as the annex of a decision: it keeps the directive's numbers, and assigns by number.

2.8 is about something else than the directive's 2.8; the decision's closing article assigns nobody a task; 2.1's other dashes have their
own times, one waits for the city.
"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p09-ubnd-huyen-hoa-vang-quyet-dinh.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
1. Triển khai Kế hoạch của Ban Thường vụ Thành ủy và Kế hoạch số 41-KH/HU ngày 28/01/2022 của Ban Thường vụ Huyện ủy trên địa bàn 11 xã; tạo chuyển biến thực sự trong đời sống của người dân nông thôn, nhất là ba xã miền núi Hòa Bắc, Hòa Ninh, Hòa Phú.
2. Các nhiệm vụ được đánh số theo Kế hoạch của Ban Thường vụ Thành ủy để tiện theo dõi; cơ quan nào được giao thì chủ động làm, không chờ nhắc. Những việc thuộc thẩm quyền của thành phố (mức chuẩn trợ giúp xã hội, học phí, nhà ở xã hội) thì kiến nghị thành phố xem xét.
3. Đến năm 2025: 75% lao động qua đào tạo; 50% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; 99% dân số tham gia bảo hiểm y tế; 11/11 xã đạt chuẩn quốc gia về y tế; 100% thôn có điểm truy cập internet; huy động 15 tỷ đồng từ doanh nghiệp và cộng đồng cho an sinh.
# II. NHIỆM VỤ
## 1. Tuyên truyền
Phát thanh nội dung Kết luận số 92-KL/TW ít nhất hai lần mỗi tuần; in tờ gấp phát đến từng hộ; xong trong tháng 8/2022.
## 2. Nhiệm vụ cụ thể
2.1. Chính sách đối với người có công, người nghèo, người yếu thế
a) Giải quyết đầy đủ chế độ ưu đãi người có công với cách mạng; xây mới 18 nhà, sửa chữa 75 nhà; quy tập, ốp lại mộ ở 11 nghĩa trang liệt sĩ; hoàn thành trước ngày 20/7/2024.
b) Thực hiện chương trình giảm nghèo đa chiều: cấp cây giống, con giống, hỗ trợ máy nông cụ; hướng dẫn cách chi tiêu, tích lũy; phân công đảng viên kèm từng hộ; hoàn thành trong năm 2025.
c) Thực hiện Đề án “5 không”, “3 có”, “4 an” và các chính sách bảo trợ xã hội; thời gian hoàn thành: theo lộ trình của thành phố.
2.2. Bảo hiểm xã hội, bảo hiểm y tế
a) Triển khai Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy; giao chỉ tiêu đến từng xã trong quý III/2022.
b) Phát triển người tham gia bảo hiểm xã hội tự nguyện trong nông dân, thợ hồ, người trồng rừng; mở rộng bảo hiểm y tế hộ gia đình; trả lương hưu, trợ cấp tận nhà cho người già yếu; đạt chỉ tiêu trước 31/12/2024.
2.3. Giáo dục: củng cố cơ sở vật chất trường mầm non, tiểu học; trang bị phòng máy tính, đường truyền phục vụ dạy học trực tuyến; hoàn thành trong năm 2024.
2.4. Việc làm
a) Giải quyết việc làm cho người dân vùng dự án, nông dân không còn đất sản xuất theo Chương trình “Có việc làm” giai đoạn 2021-2025; mở phiên giao dịch việc làm ở cụm xã; hỗ trợ vay vốn làm du lịch sinh thái; hoàn thành trong tháng 11/2025.
b) Kiểm tra điều kiện làm việc tại các mỏ đá, xưởng gỗ; hướng dẫn ký kết hợp đồng, giải quyết tranh chấp, giữ quan hệ lao động hài hòa; đợt đầu xong trước ngày 30/9/2022, sau đó kiểm tra định kỳ.
2.5. Y tế
a) Nâng cấp khoa cấp cứu của Trung tâm Y tế huyện, xây mới trạm y tế xã Hòa Bắc; thực hiện khám, chữa bệnh từ xa, quản lý bệnh án bằng phần mềm; hoàn thành trong quý II/2024.
b) Phòng, chống dịch COVID-19, sốt xuất huyết, bệnh dại; bảo đảm an toàn thực phẩm đối với rau, thịt tiêu thụ trên địa bàn; phát triển y tế dự phòng ở thôn; hoàn thành việc kiện toàn đội cơ động trước 15/7/2022.
2.6. Nhà ở: không thuộc phạm vi Kế hoạch này.
2.7. Nước sạch, vệ sinh môi trường
a) Duy tu thường xuyên 26 công trình nước tự chảy, mở rộng mạng cấp nước máy; vận động hộ dân xây bể lọc, nhà tiêu hợp vệ sinh; hằng năm lập phương án ứng phó khi nguồn nước nhiễm mặn.
b) Định kỳ kiểm tra các cơ sở khai thác khoáng sản, trang trại, bãi tập kết rác; xử lý dứt điểm các điểm gây ô nhiễm; mỗi năm công bố danh sách cơ sở vi phạm.
2.8. Văn hóa, thể thao ở nông thôn: tu bổ đình làng, nhà gươl; tổ chức ngày hội văn hóa đồng bào Cơ Tu; xây sân bóng đá mini, lắp dụng cụ thể dục ngoài trời tại 40 thôn; hoàn thành trong năm 2023.
2.9. Dữ liệu an sinh xã hội: rà soát, làm sạch dữ liệu người có công, hộ nghèo, đối tượng bảo trợ; nhập vào cơ sở dữ liệu an sinh xã hội, cấp mã số theo hướng dẫn; sử dụng phần mềm quản lý chuyên ngành để giải quyết hồ sơ; hoàn thành trước ngày 31/3/2022.
2.10. Nguồn lực: rà soát, chi trả hết các khoản hỗ trợ cho người lao động, hộ chăn nuôi, hộ kinh doanh gặp khó khăn do đại dịch COVID-19 bảo đảm đúng đối tượng; hoàn thành trước ngày 30/8/2022.
# III. PHÂN CÔNG THỰC HIỆN
1. Phòng Lao động - Thương binh và Xã hội huyện chủ trì các nhiệm vụ tại mục 2.1 và 2.9.
2. Trung tâm An sinh nông thôn Hòa Vang chủ trì nhiệm vụ tại mục 2.2; Bảo hiểm xã hội huyện, Hội Nông dân huyện phối hợp.
3. Phòng Giáo dục và Đào tạo huyện chủ trì mục 2.3; Phòng Văn hóa và Thông tin huyện chủ trì mục 2.8.
4. Ủy ban nhân dân các xã chủ trì nhiệm vụ tại điểm a mục 2.4; Phòng Lao động - Thương binh và Xã hội huyện chủ trì điểm b mục 2.4.
5. Đồng chí Giám đốc Trung tâm Y tế huyện chịu trách nhiệm điểm a mục 2.5; đồng chí Trưởng phòng Y tế huyện chịu trách nhiệm điểm b mục 2.5.
6. Phòng Tài nguyên và Môi trường huyện chủ trì các nhiệm vụ tại mục 2.7.
7. Phòng Tài chính - Kế hoạch huyện phối hợp với Ủy ban nhân dân các xã trong việc cấp phát, quyết toán kinh phí đối với nhiệm vụ tại mục 2.10.
# IV. KINH PHÍ
Bố trí trong dự toán chi thường xuyên, các chương trình mục tiêu quốc gia giai đoạn 2021-2025 và nguồn huy động hợp pháp. Phòng Tài chính - Kế hoạch huyện thẩm định, tham mưu UBND huyện trước ngày 30/11 hằng năm.
# V. CHẾ ĐỘ BÁO CÁO
Các đơn vị báo cáo kết quả thực hiện trước ngày 05/12 hằng năm. Văn phòng HĐND và UBND huyện theo dõi, đôn đốc việc thực hiện Kế hoạch này, tham mưu báo cáo UBND thành phố và Huyện ủy. Ủy ban Mặt trận Tổ quốc Việt Nam huyện giám sát theo quy chế phối hợp./.
"""


def write(kit: Kit) -> None:
    kit.page_header()
    kit.decision(
        superior="ỦY BAN NHÂN DÂN",
        body="HUYỆN HÒA VANG",
        number="2215/QĐ-UBND",
        place_date="Hòa Vang, ngày 19 tháng 5 năm 2022",
        about=["Về việc ban hành Kế hoạch thực hiện Kết luận số 92-KL/TW", "ngày 05/11/2020 của Bộ Chính trị trên địa bàn huyện Hòa Vang"],
        who="ỦY BAN NHÂN DÂN HUYỆN HÒA VANG",
        grounds=[
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
            "Căn cứ Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị;",
            "Căn cứ Nghị định số 37/2014/NĐ-CP ngày 05/5/2014 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc UBND cấp huyện;",
            "Theo đề nghị của Trưởng phòng Lao động - Thương binh và Xã hội huyện tại Tờ trình số 163/TTr-LĐTBXH ngày 10/5/2022.",
        ],
        articles=[
            "**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về một số vấn đề chính sách xã hội trên địa bàn huyện Hòa Vang.",
            "**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.",
            "**Điều 3.** Chánh Văn phòng HĐND và UBND huyện; Trưởng các phòng: Lao động - Thương binh và Xã hội, Tài chính - Kế hoạch, Y tế, Tài nguyên và Môi trường, Văn hóa và Thông tin, Giáo dục và Đào tạo; Giám đốc Bảo hiểm xã hội huyện; Chủ tịch UBND các xã và thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.",
        ],
        recipients=["Như Điều 3;", "UBND thành phố (b/c);", "TT Huyện ủy, TT HĐND huyện;", "UBMTTQVN huyện;", "Lưu: VT, LĐTBXH."],
        signed=["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        name="Đỗ Nguyên Khoa",
    )
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trên địa bàn huyện Hòa Vang")
    kit.para("(Ban hành kèm theo Quyết định số 2215/QĐ-UBND ngày 19/5/2022 của UBND huyện Hòa Vang)", italic=True)
    body(kit, TEXT)


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "the annex of a decision; the directive's own numbers, one with another content; assignment by number and by post",
    kind="district",
    name="UBND huyện Hòa Vang",
    number="2215/QĐ-UBND",
    issued_on="2022-05-19",
    areas={
        "2.1": area(
            "partial",
            "ok",
            "missing",
            leads=[LABOUR],
            dates=["2024-07-20", "2025-12-31"],
            missing=["2.1.d"],
            why="II.2.1: b, c, e; nothing on assistance services, relief, social workers; c) waits for the city's road map",
        ),
        "2.2": area(
            "covered",
            "unknown-agency",
            "ok",
            leads=["Trung tâm An sinh nông thôn Hòa Vang"],
            dates=["2022-09-30", "2024-12-31"],
            why="III.2: a centre that the register doesn't know; BHXH huyện supports",
        ),
        "2.4": area(
            "covered",
            "wrong",
            "ok",
            leads=[LABOUR, "UBND xã"],
            dates=["2025-11-30", "2022-09-30"],
            why="III.4: the communes alone lead point a",
        ),
        "2.5": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế huyện"],
            dates=["2024-06-30", "2022-07-15"],
            why="III.5: posts stand for their bodies",
        ),
        "2.7": area(
            "covered",
            "ok",
            "recurring-only",
            leads=["Phòng Tài nguyên và Môi trường"],
            why="II.2.7: thường xuyên, hằng năm, định kỳ, mỗi năm; the directive sets an end for 2.7.b",
        ),
        "2.8": area("missing", why="II.2.8 is about culture and sport; besides an internet target (I.3)"),
        "2.9": area(
            "covered",
            "ok",
            "past",
            leads=[LABOUR],
            dates=["2022-03-31"],
            why="II.2.9 by 31/3/2022, the decision is of 19/5/2022",
        ),
        "2.10": area(
            "partial",
            "missing",
            "ok",
            dates=["2022-08-30"],
            missing=["2.10.b"],
            why="II.2.10: COVID support only (mobilising is a target, I.3); III.7: the Phòng only supports",
        ),
    },
    outside="not for a district; 2.3 is information, 2.6 is excluded",
)
