"""A district's plan whose tasks stand in one ruled table: group rows, merged leads, "-nt-", an empty cell, a row of dots."""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import UP, Kit, area, expect, group

FILE = "p04-ubnd-quan-thanh-khe.docx"

ROWS = [
    group("I. TUYÊN TRUYỀN"),
    ["1", "Biên soạn, phát hành sổ tay hỏi đáp về chính sách xã hội; mở chuyên mục trên trang thông tin điện tử quận", "Trung tâm VH-TT và Thể thao quận", "Phòng VH&TT; UBND các phường", "T5/2022", "3.000 cuốn"],
    group("II. ƯU ĐÃI NGƯỜI CÓ CÔNG, GIẢM NGHÈO, TRỢ GIÚP XÃ HỘI"),
    ["2", "Sửa chữa, làm mới nhà ở cho người có công; giải quyết chế độ ưu đãi, tổ chức điều dưỡng luân phiên", "Phòng LĐ-TB&XH", "Phòng Quản lý đô thị; Ban Chỉ huy Quân sự quận", "12/2024", "64 nhà"],
    ["3", "Triển khai chương trình giảm nghèo đa chiều: lập sổ theo dõi từng hộ, trao sinh kế, miễn giảm phí học nghề", UP, "Hội LHPN quận; NHCSXH quận", "2025", "Xóa 188 hộ nghèo còn sức lao động"],
    ["4", "Xây dựng đội phản ứng nhanh cứu trợ khi bão, ngập, dịch; bồi dưỡng nhân viên công tác xã hội; khuyến khích mở cơ sở chăm sóc người cao tuổi", UP, "Hội Chữ thập đỏ quận", "Quý III/2023", "10 đội"],
    ["5", "Duy trì kết quả các chương trình “5 không”, “3 có”, “4 an”; chi trả trợ cấp bảo trợ xã hội qua tài khoản", UP, "Công an quận; Bưu điện", "2025", "100% đối tượng"],
    group("III. BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ"),
    ["6", "Cụ thể hóa Nghị quyết số 03-NQ/TU và Kế hoạch số 72-KH/TU: ban hành chỉ tiêu phát triển người tham gia cho 10 phường", "BHXH quận", "Phòng LĐ-TB&XH", "Quý II/2022", "Quyết định giao chỉ tiêu"],
    ["7", "Phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình trong tiểu thương, ngư dân ven vịnh; đổi mới tác phong phục vụ tại bộ phận một cửa", "-nt-", "Hội Nông dân, Hội LHPN quận", "Thường xuyên", "Tăng 15%/năm"],
    group("IV. LAO ĐỘNG, VIỆC LÀM"),
    ["8", "Thực hiện Chương trình “Có việc làm”: kết nối việc làm cho thanh niên yếu thế, hộ giải tỏa ga đường sắt; cho vay giải quyết việc làm", "Phòng LĐ-TB&XH; Liên đoàn Lao động quận", "NHCSXH quận; Quận Đoàn", "2024", "6.500 lao động"],
    ["9", "…", "", "", "", ""],
    group("V. Y TẾ"),
    ["10", "Cải tạo trạm y tế phường Xuân Hà, Tam Thuận; đưa phần mềm khám chữa bệnh và chữ ký số vào 10 trạm", "Phòng Y tế", "Ban Quản lý dự án quận", "2021", "10/10 trạm"],
    ["11", "Kiểm tra an toàn thực phẩm ở chợ, quán ăn vỉa hè; giám sát, dập ổ dịch COVID-19, sốt xuất huyết", "", "Trung tâm Y tế quận; UBND các phường", "Quý IV/2022", "120 lượt"],
    group("VI. MÔI TRƯỜNG"),
    ["12", "Thay tuyến ống cấp nước cũ, lắp trụ nước dự phòng chống mặn; xây nhà vệ sinh công cộng ở bãi tắm", "Phòng TN&MT", "Công ty Cấp nước; Phòng QLĐT", "2023", "06 nhà vệ sinh"],
    ["13", "Xử lý điểm nóng ô nhiễm tại cửa xả ven biển, kênh Phú Lộc, hồ Thạc Gián; xử phạt hành vi xả rác, xả thải trái phép", "-nt-", "-nt-", "2026", "Không còn điểm nóng"],
    group("VII. THÔNG TIN, DỮ LIỆU"),
    ["14", "Đầu tư camera, cảm biến, phần mềm do doanh nghiệp trong nước sản xuất để quản lý trật tự đô thị; số hóa truyền thanh", "Phòng VH&TT", "Công an quận", "Theo kế hoạch của Sở Thông tin và Truyền thông", "10 phường"],
    ["15", "Xây dựng cơ sở dữ liệu an sinh xã hội, đồng bộ với dữ liệu dân cư; cấp mã cho người hưởng chính sách", "Trung tâm Dữ liệu thông minh Thanh Khê", "Phòng LĐ-TB&XH", "2024", "Vận hành"],
    group("VIII. NGUỒN LỰC"),
    ["16", "Giải ngân phần còn lại của các gói hỗ trợ người dân, người lao động, hộ kinh doanh bị ảnh hưởng bởi đại dịch COVID-19", "Phòng TC-KH", "Phòng LĐ-TB&XH; UBND các phường", "T6/2022", "100% hồ sơ"],
    ["17", "Vận động doanh nghiệp, mạnh thường quân giúp đỡ hộ khó khăn vươn lên", "UBMTTQ Việt Nam quận", "Các hội, đoàn thể", "Hằng năm", "3 tỷ đồng/năm"],
    ["18", "Kiểm tra, giám sát việc xét duyệt và chi trả các chính sách xã hội ở phường", "Văn phòng HĐND và UBND quận", "Thanh tra quận", "11/2023", "05 phường"],
    group("IX. NHÀ Ở"),
    ["19", "Rà soát quỹ đất, đề xuất vị trí làm nhà ở xã hội cho người thu nhập thấp", "Phòng QLĐT", "Phòng TN&MT", "2023", "Tờ trình"],
]


def write(kit: Kit) -> None:
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN", "QUẬN THANH KHÊ", "57/KH-UBND", "Thanh Khê, ngày 14 tháng 02 năm 2022")
    kit.title("KẾ HOẠCH", "Triển khai thực hiện Kết luận số 92-KL/TW của Bộ Chính trị", "trên địa bàn quận Thanh Khê giai đoạn 2022 - 2025")
    kit.para("Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy và Kế hoạch số 49-KH/QU ngày 07/01/2022 của Ban Thường vụ Quận ủy Thanh Khê, UBND quận xây dựng Kế hoạch triển khai như sau:")
    kit.heading("I. MỤC ĐÍCH, YÊU CẦU")
    kit.para("1. Đưa các chính sách xã hội vào cuộc sống của người dân một quận đất chật người đông, có vệt dân cư ven biển và nhiều khu nhà trọ; giảm khoảng cách giữa các tổ dân phố; giúp người mất việc, mất thu nhập do hai năm dịch bệnh sớm trở lại cuộc sống bình thường.")
    kit.para("2. Mỗi nhiệm vụ ghi rõ sản phẩm, người làm, người phối hợp và thời hạn; các đơn vị chủ động lồng ghép với chương trình công tác năm, không tổ chức thêm cuộc họp nếu có thể trao đổi bằng văn bản.")
    kit.para("3. Không thực hiện dàn trải; việc gì đã có kế hoạch riêng của UBND quận thì tiếp tục theo kế hoạch đó.")
    kit.heading("II. MỤC TIÊU")
    kit.para("1. Mục tiêu chung: hệ thống chính sách xã hội trên địa bàn được thực hiện đồng bộ, kịp thời; đời sống vật chất và tinh thần của người có công, người nghèo, người yếu thế được nâng lên rõ rệt.")
    kit.para("2. Mục tiêu cụ thể đến năm 2025:")
    kit.items(
        "Tỷ lệ lao động qua đào tạo từ 75% trở lên; mỗi năm giải quyết việc làm cho 6.500 lao động;",
        "50% lực lượng lao động trong độ tuổi tham gia BHXH, 99% dân số tham gia BHYT;",
        "10/10 phường đạt chuẩn quốc gia về y tế; giảm 50% số vụ tranh chấp lao động, 100% doanh nghiệp có trên 50 lao động tổ chức đối thoại định kỳ;",
        "Không còn hộ nghèo còn sức lao động theo chuẩn nghèo đa chiều của thành phố.",
    )
    kit.heading("III. NHIỆM VỤ CỤ THỂ")
    kit.para("Các nhiệm vụ, phân công và thời gian hoàn thành được quy định tại bảng sau:")
    kit.table(
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Kết quả"],
        ROWS,
        widths=[1.0, 5.6, 2.9, 2.8, 2.2, 2.0],
        size=11,
    )
    kit.heading("IV. KINH PHÍ")
    kit.para("Kinh phí thực hiện Kế hoạch bảo đảm từ ngân sách nhà nước theo phân cấp hiện hành, lồng ghép trong các chương trình, đề án giai đoạn 2021-2025 và huy động xã hội hóa. Phòng Tài chính - Kế hoạch hướng dẫn lập dự toán trước ngày 30/8 hằng năm.")
    kit.heading("V. TỔ CHỨC THỰC HIỆN")
    kit.para("1. Căn cứ Kế hoạch này, các đơn vị được giao chủ trì xây dựng kế hoạch chi tiết, gửi UBND quận trước ngày 15/3/2022; báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 hằng năm.")
    kit.para("2. Phòng Lao động - Thương binh và Xã hội là cơ quan thường trực, theo dõi, đôn đốc chung; tổng hợp, tham mưu UBND quận báo cáo UBND thành phố, Ban Thường vụ Quận ủy; tham mưu sơ kết năm 2023, tổng kết năm 2025.")
    kit.para("3. Phòng Nội vụ đưa kết quả thực hiện vào tiêu chí thi đua của các đơn vị. Trung tâm Văn hóa - Thông tin và Thể thao quận tăng thời lượng tin bài.")
    kit.para("4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận và các đoàn thể quận phối hợp tuyên truyền, vận động nhân dân hưởng ứng, tham gia giám sát./.")
    kit.signature(
        ["UBND thành phố (b/c);", "Sở LĐ-TB&XH thành phố;", "TT QU, TT HĐND quận;", "UBMTTQVN và các đoàn thể quận;", "Các phòng: LĐ-TB&XH, Y tế, TN&MT, VH&TT, TC-KH, QLĐT;", "BHXH quận;", "UBND 10 phường;", "Lưu: VT."],
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        name="Trịnh Công Lữ",
    )


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "one ruled table in the body: group rows, merged lead cells, “-nt-”, bare years, an empty lead cell, a row of dots",
    kind="district",
    name="UBND quận Thanh Khê",
    number="57/KH-UBND",
    issued_on="2022-02-14",
    areas={
        "2.1": area(
            "covered",
            "ok",
            "ok",
            leads=[LABOUR],
            dates=["2024-12-31", "2025-12-31", "2023-09-30"],
            why="rows 2-5 = b, c, d, e; one lead cell spans the four",
        ),
        "2.2": area(
            "covered", "ok", "ok", leads=["Bảo hiểm xã hội quận"], dates=["2022-06-30"], why="rows 6 (a), 7 (b: “-nt-”, thường xuyên)"
        ),
        "2.4": area(
            "partial",
            "wrong",
            "ok",
            leads=[LABOUR, "Liên đoàn Lao động quận"],
            dates=["2024-12-31"],
            missing=["2.4.b"],
            why="row 8: one of two leads is a mass organisation; row 9 is dots; labour relations only among the targets",
        ),
        "2.5": area(
            "covered",
            "missing",
            "past",
            leads=["Phòng Y tế"],
            dates=["2021-12-31", "2022-12-31"],
            why="row 10: “2021” in a plan of February 2022; row 11: empty lead cell, the others support",
        ),
        "2.7": area(
            "covered",
            "ok",
            "late",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2023-12-31", "2026-12-31"],
            why="rows 12, 13: hot spots 2026, the directive's end is 2025",
        ),
        "2.8": area(
            "covered", "ok", "missing", leads=["Phòng Văn hóa và Thông tin"], why="row 14: “Theo kế hoạch của Sở …” has no end"
        ),
        "2.9": area(
            "covered",
            "unknown-agency",
            "ok",
            leads=["Trung tâm Dữ liệu thông minh Thanh Khê"],
            dates=["2024-12-31"],
            why="row 15: a centre that the register doesn't know",
        ),
        "2.10": area(
            "covered",
            "wrong",
            "ok",
            leads=["Phòng Tài chính - Kế hoạch", "Văn phòng HĐND và UBND quận", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2022-06-30", "2023-11-30"],
            why="rows 16-18: the Front may lead the mobilising part (17, recurring), the Office may lead nothing (18)",
        ),
    },
    outside="not for a district; 2.6 (row 19) is information, of 2.3 there is nothing",
)
