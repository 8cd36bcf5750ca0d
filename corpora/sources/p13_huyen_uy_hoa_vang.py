"""What must be said of a rural district committee's plan that is ordered by people and places, with one assignment line for each group?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p13_huyen_uy_hoa_vang.docx"

TEXT = """
# PHẦN MỞ ĐẦU
Hòa Vang là huyện nông nghiệp duy nhất trên đất liền của thành phố, có ba thôn đồng bào Cơ Tu, mười một xã trải từ vùng núi Hòa Bắc, Hòa Phú đến vùng ven Hòa Phước, Hòa Châu. Từ năm 2012 đến nay huyện đã xóa 764 căn nhà tạm; riêng năm 2021 trao 31.000 suất gạo, 18,6 tỷ đồng tiền mặt cho bà con phải nghỉ việc vì đại dịch và mở 214 chuyến xe chở nông sản ra khỏi vùng phong tỏa.
Còn đó nhiều việc chưa tròn: suối đầu nguồn cạn về mùa nắng; trại heo xen giữa khu dân cư; sóng điện thoại chập chờn ở Tà Lang, Giàn Bí; lao động trẻ bỏ quê xuống phố. Kế hoạch số 72-KH/TU ngày 18/9/2018 của Ban Thường vụ Thành ủy triển khai ở xã còn hình thức.
Chỉ tiêu của huyện đến năm 2025: 75% lao động qua đào tạo; 50% lực lượng lao động tham gia bảo hiểm xã hội; 99% dân số có bảo hiểm y tế; 11/11 xã đạt chuẩn quốc gia về y tế; 100% người hưởng chính sách được số hóa thông tin và có mã số an sinh.
# A. VỚI NGƯỜI CÓ CÔNG, NGƯỜI NGHÈO, NGƯỜI GẶP NẠN
1. Mời từng gia đình liệt sĩ, thương binh ở mười một xã đến đối chiếu giấy tờ; ai còn thiếu chế độ thì làm bù; tôn tạo nghĩa trang Hòa Khương, Hòa Tiến cho khang trang.
2. Dựng lại 52 căn nhà của người có công đang ở nhà gỗ mục, nhà ngập lũ.
Chịu trách nhiệm chính hai việc 1, 2: Phòng Lao động - Thương binh và Xã hội huyện (việc 1), Phòng Kinh tế và Hạ tầng huyện (việc 2). Cùng làm: Hội Cựu chiến binh huyện, UBND các xã. Thời hạn chung: quý IV/2024.
3. Cho mượn bò giống, cây ăn quả, dẫn nước về rẫy, dạy cách tính toán làm ăn cho từng nhà nghèo; gỡ lần lượt những chỗ thiếu về học hành, nhà ở, thuốc thang, đường vào thông tin; nhà vừa thoát nghèo vẫn được kèm thêm hai năm.
Chịu trách nhiệm chính: Phòng Lao động - Thương binh và Xã hội huyện. Cùng làm: Hội Nông dân huyện, Phòng Nông nghiệp và Phát triển nông thôn huyện. Thời hạn: từ nay đến hết năm 2026.
4. Mỗi xã có kho gạo, thuyền máy, loa tay, danh sách nhà phải dời khi nước sông Yên, Túy Loan lên; tập hợp y tá hưu trí, chi hội phụ nữ thành nhóm săn sóc người già neo đơn tại thôn; chọn 22 người đi học nghề công tác xã hội.
Chịu trách nhiệm chính: Phòng Lao động - Thương binh và Xã hội huyện. Cùng làm: Hội Chữ thập đỏ huyện. Thời hạn: T9/2022.
5. Làm cho năm cái “không”, ba cái “có”, bốn cái “an” của thành phố thấm vào hương ước từng thôn; tiền trợ cấp cho trẻ mồ côi, người tàn tật, cụ già trên tám mươi phát đúng phiên chợ đầu tháng.
Chịu trách nhiệm chính: UBND huyện. Thời gian: 2021 - 2025.
# B. VỚI NGƯỜI LÀM RUỘNG, NGƯỜI LÀM THUÊ
6. Đất ruộng bị lấy làm đường vành đai, khu công nghiệp Hòa Nhơn đến đâu thì tìm việc mới cho người mất ruộng đến đó: học may, học lái máy xúc, trồng nấm, làm du lịch vườn; lồng vốn vay việc làm với vốn nông thôn mới để mỗi đồng vay sinh được một chỗ làm; đưa phiên chợ việc làm lưu động lên Hòa Bắc, Hòa Ninh.
Chịu trách nhiệm chính: đồng chí Phó Chủ tịch UBND huyện phụ trách văn hóa - xã hội. Cùng làm: Phòng Lao động - Thương binh và Xã hội, Phòng giao dịch Ngân hàng Chính sách xã hội huyện. Thời hạn: phấn đấu hoàn thành trong năm 2025.
7. Đề nghị thành phố dành khu đất 4,2 ha ở Hòa Sơn dựng nhà cho công nhân, người thu nhập thấp thuê, mua trả góp.
Chịu trách nhiệm chính: Phòng Kinh tế và Hạ tầng huyện. Thời hạn: 2024.
# C. VỚI TUỔI GIÀ VÀ LÚC ỐM ĐAU
8. Đưa chỉ tiêu người đóng quỹ hưu, người có thẻ khám chữa bệnh vào nghị quyết của từng đảng bộ xã; bí thư nào để xã tụt hạng thì tự kiểm điểm trước Ban Thường vụ.
Chịu trách nhiệm chính: Ban Thường vụ Huyện ủy. Thời hạn: trước 30/6.
9. Nói để hộ trồng rau, chủ vườn, thợ xây tin và tự nguyện đóng quỹ hưu trí từng quý; gia đình làm nông có mức sống trung bình được giúp thêm để mua thẻ; mở điểm trả kết quả ngay tại trụ sở xã.
Chịu trách nhiệm chính: Bảo hiểm xã hội huyện. Cùng làm: Bưu điện, Hội Liên hiệp Phụ nữ huyện. Thời hạn: chậm nhất ngày 15 tháng 12 năm 2022.
10. Cất thêm phòng khám, mua máy chụp X quang số, máy thở cho Trung tâm Y tế huyện; trạm xá Hòa Bắc, Hòa Phú có bác sĩ khám từ xa qua màn hình; sổ khám bệnh giấy thay bằng sổ điện tử.
Chịu trách nhiệm chính: Trung tâm Y tế huyện. Cùng làm: Ban Quản lý dự án đầu tư xây dựng huyện. Thời gian: thực hiện trong năm 2023, chậm nhất quý I/2024.
11. Đi từng bản, từng rẫy tiêm đủ mũi ngừa COVID-19, bạch hầu; diệt muỗi sốt rét, sốt xuất huyết; kiểm tra lò mổ, quán cơm dọc quốc lộ 14B; lập phương án khi có bệnh lạ.
Chịu trách nhiệm chính: Trạm Điều phối sức khỏe vùng cao Hòa Bắc. Cùng làm: Phòng Y tế, Trung tâm Y tế huyện. Thời hạn: 31/8/2022.
# D. VỚI NGUỒN NƯỚC, KHÔNG KHÍ
12. Xây bể lắng, ống dẫn nước tự chảy cho Hòa Bắc, Hòa Phú; nối đường ống của nhà máy nước về Hòa Khương, Hòa Phong; mỗi nhà có hố xí hợp vệ sinh; đắp đập tạm khi nước mặn lấn lên sông Yên.
Chịu trách nhiệm chính: Phòng Nông nghiệp và Phát triển nông thôn huyện. Cùng làm: Phòng Tài nguyên và Môi trường huyện. Thời hạn: năm 2028.
13. Di dời mười bốn trại heo ra khỏi khu dân cư; dập tắt các lò đốt phế liệu lén lút ở Hòa Liên; bịt đường xe ben chở đất rơi vãi; kiểm tra bất ngờ mỏ đá Hòa Nhơn, phạt và bắt khắc phục.
Chịu trách nhiệm chính: Phòng Tài nguyên và Môi trường huyện. Cùng làm: Công an huyện. Thời hạn: cuối năm 2024.
# Đ. VỚI BẢN LÀNG CƠ TU
14. Vận động nhà mạng dựng trạm phát sóng ở Tà Lang, Giàn Bí, Phú Túc; phát thanh hai thứ tiếng Kinh và Cơ Tu; cấp máy tính bảng, điện thoại thông minh cũ còn tốt cho trưởng thôn để đọc tin, tra giá nông sản.
Chịu trách nhiệm chính: Phòng Văn hóa và Thông tin huyện. Cùng làm: Trung tâm Văn hóa - Thông tin và Thể thao huyện.
15. Sửa điểm trường mầm non Tà Lang, trang bị máy chiếu, đường truyền cho lớp học.
Chịu trách nhiệm chính: Phòng Giáo dục và Đào tạo huyện. Thời hạn: tháng 8/2022.
# E. VỚI LÒNG TỐT CỦA CỘNG ĐỒNG
16. Lập danh bạ những nhà vườn, chủ mỏ, chủ khu du lịch, người con quê hương thành đạt; mời mỗi người nhận đỡ đầu một cụ già hoặc một học trò nghèo; tuyên dương gia đình viết đơn xin thôi hộ nghèo.
Chịu trách nhiệm chính: Ủy ban Mặt trận Tổ quốc Việt Nam huyện. Thời hạn: hết năm 2025.
17. Cử đoàn đi kiểm tra các xã về việc lập danh sách, phát tiền, phát quà; nghe dân nói trực tiếp; định kỳ hằng quý.
Chịu trách nhiệm chính: Ban Thường vụ Huyện ủy. Cùng làm: Ủy ban Kiểm tra Huyện ủy, Ban Dân vận Huyện ủy.
# G. TỔ CHỨC THỰC HIỆN
1. Cấp ủy các xã, các chi bộ trực thuộc phổ biến Kế hoạch này đến đảng viên trước ngày 25/12/2021.
2. Công an huyện: Phối hợp với các ngành cập nhật, đối soát thông tin người hưởng chính sách với dữ liệu dân cư.
3. Phòng Tài chính - Kế hoạch huyện tham mưu bố trí nguồn chi thường xuyên và vốn lồng ghép.
4. Văn phòng Huyện ủy theo dõi, đôn đốc, sơ kết hằng năm, báo cáo Ban Thường vụ Thành ủy trước ngày 15/12.
Giao Ban Tuyên giáo Huyện ủy hướng dẫn tuyên truyền Kế hoạch này./.
"""


def write(kit: Kit) -> None:
    """Party head of a rural district, groups of people, an assignment line under each group."""
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "HUYỆN ỦY HÒA VANG", "41-KH/HU", "Hòa Vang, ngày 26 tháng 11 năm 2021")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề chính sách xã hội")
    kit.para(
        "Thực hiện Kế hoạch ngày 20 tháng 10 năm 2021 của Ban Thường vụ Thành ủy Đà Nẵng về việc triển khai Kết luận số 92-KL/TW ngày 05/11/2020 "
        "của Bộ Chính trị, Ban Thường vụ Huyện ủy Hòa Vang đề ra những việc phải làm như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Ban Tuyên giáo Thành ủy,", "Các đồng chí Huyện ủy viên,", "UBND, Ủy ban MTTQ Việt Nam huyện,",
         "Đảng ủy các xã, chi bộ trực thuộc,", "Lưu Văn phòng Huyện ủy."],
        "T/M BAN THƯỜNG VỤ", "BÍ THƯ", name="Lê Quang Trảng",
    )  # fmt: skip


EXPECTED = expect(
    "party plan of the rural district; ordered by people and places; “Chịu trách nhiệm chính / Cùng làm / Thời hạn” under each group",
    kind="district",
    name="Huyện ủy Hòa Vang",
    number="41-KH/HU",
    issued_on="2021-11-26",
    areas={
        "2.1": area(
            "covered", "ok", "late",
            leads=["Phòng Kinh tế và Hạ tầng", "Phòng Lao động - Thương binh và Xã hội", "UBND huyện"],
            dates=["2022-09-30", "2024-12-31", "2025-12-31", "2026-12-31"],
            why="1, 2 = b, 3 = c until the end of 2026 (limit 2025-12-31), 4 = d, 5 = e with “2021 - 2025” as its time; Kinh tế và Hạ tầng may lead merit housing",
        ),
        "2.2": area(
            "covered", "ok", "ok",
            leads=["Ban Thường vụ Huyện ủy", "Bảo hiểm xã hội huyện"],
            dates=["2022-06-30", "2022-12-15"],
            why="8 = a (the party's targets; “trước 30/6” without a year: past at 26/11/2021, so 2022), 9 = b",
        ),
        "2.4": area(
            "partial", "ok", "ok",
            leads=["UBND huyện"],
            dates=["2025-12-31"],
            missing=["2.4.b"],
            why="6 = a and the head; a deputy chairman stands for UBND huyện; nothing on working conditions",
        ),
        "2.5": area(
            "covered", "unknown-agency", "ok",
            leads=["Trung tâm Y tế huyện", "Trạm Điều phối sức khỏe vùng cao Hòa Bắc"],
            dates=["2022-08-31", "2024-03-31"],
            why="10 = a (only the last bounded end counts: quý I/2024), 11 = b led by an invented station",
        ),
        "2.7": area(
            "covered", "wrong", "ok",
            leads=["Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Tài nguyên và Môi trường"],
            dates=["2024-12-31", "2028-12-31"],
            why="12 = a led by Phòng NN&PTNT, not competent at the district; 2028 is no failure (a has no end date); 13 = b",
        ),
        "2.8": area(
            "covered", "ok", "missing",
            leads=["Phòng Văn hóa và Thông tin"],
            why="14; its group line gives no time, nor does anything else",
        ),
        "2.9": area("missing", why="a target and a bullet “Phối hợp với các ngành cập nhật …” under Công an huyện"),
        "2.10": area(
            "partial", "ok", "ok",
            leads=["Ban Thường vụ Huyện ủy", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện"],
            dates=["2025-12-31"],
            missing=["2.10.a"],
            why="16, 17 = b (17 recurs); support because of COVID-19 only as past result; vaccination is 2.5.b",
        ),
    },
    outside="not a district's area; 7 (homes for workers, 2.6) and 15 (school, 2.3.b) as information",
)  # fmt: skip
