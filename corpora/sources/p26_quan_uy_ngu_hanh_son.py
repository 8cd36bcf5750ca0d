"""What must be said of a district committee's plan numbered by Word, with one sentence of time for all tasks and leads only under the agencies' headings?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, expect, set_size

FILE = "p26_quan_uy_ngu_hanh_son.docx"

#: Each line: level ("0" I., "1" 1., "2" a), "3" -, "p" plain paragraph) and text.
TEXT = """
0 MỤC ĐÍCH, YÊU CẦU
1 Quán triệt, triển khai thực hiện nghiêm túc Kết luận số 92-KL/TW và Kế hoạch của Ban Thường vụ Thành ủy; nâng cao vai trò lãnh đạo của cấp ủy, hiệu lực quản lý của chính quyền và sự tham gia của nhân dân trong thực hiện các chính sách xã hội.
1 Tiếp tục phát huy kết quả đạt được trong tám năm thực hiện Nghị quyết Trung ương 5 (khóa XI) trên địa bàn quận; tập trung khắc phục những tồn tại như: người dân vùng chuyển đổi thiếu việc làm ổn định, tỷ lệ tham gia bảo hiểm xã hội (BHXH) còn thấp, dữ liệu về đối tượng chính sách chưa thống nhất.
1 Các cấp ủy đảng phân công rõ người, rõ việc, rõ thời gian; đưa kết quả thực hiện vào đánh giá, xếp loại tổ chức đảng, đảng viên hằng năm.
0 MỤC TIÊU
1 Mục tiêu chung
p Bảo đảm an sinh và phúc lợi xã hội cho người dân, gắn với xây dựng quận Ngũ Hành Sơn theo hướng đô thị du lịch, sinh thái, văn minh.
1 Chỉ tiêu đến năm 2025
3 Không còn hộ nghèo còn sức lao động theo chuẩn của thành phố; 100% đối tượng yếu thế được trợ giúp.
3 75% lao động qua đào tạo; 50% lực lượng lao động trong độ tuổi tham gia BHXH; 99% dân số tham gia bảo hiểm y tế (BHYT); 4/4 phường đạt chuẩn quốc gia về y tế.
3 100% hộ dân được cung cấp nước sạch, xử lý dứt điểm các điểm nóng về môi trường; tỷ lệ chất thải rắn được phân loại tại nguồn đạt 70%.
0 NHIỆM VỤ, GIẢI PHÁP
1 Tăng cường lãnh đạo, chỉ đạo và công tác tuyên truyền
3 Tổ chức học tập, quán triệt Kết luận số 92-KL/TW đến toàn thể cán bộ, đảng viên bằng hình thức phù hợp.
3 Đa dạng hóa hình thức tuyên truyền, chú trọng mạng xã hội, pa nô, tờ gấp song ngữ tại các điểm du lịch.
1 Nâng cao hiệu quả chính sách người có công, giảm nghèo, bảo trợ xã hội
3 Thực hiện đầy đủ các chế độ ưu đãi người có công với cách mạng; huy động nguồn lực sửa chữa 36 nhà ở cho hộ gia đình chính sách trước ngày 22/12/2023.
3 Triển khai chương trình mục tiêu giảm nghèo bền vững theo chuẩn đa chiều; xây dựng các mô hình giúp hộ nghèo làm dịch vụ du lịch cộng đồng, trồng rau an toàn ở Hòa Quý.
3 Củng cố hệ thống dịch vụ trợ giúp xã hội, mạng lưới cộng tác viên; xây dựng kế hoạch cứu trợ khẩn cấp cho vùng trũng thấp ven sông Cổ Cò, sông Vĩnh Điện; hoàn thành trong quý III năm 2022.
3 Triển khai Đề án “5 không”, “3 có”, “4 an” và các chính sách bảo trợ xã hội, bảo đảm không bỏ sót đối tượng.
1 Phát triển BHXH, BHYT
3 Mở rộng diện bao phủ BHXH, BHYT; phát triển nhanh người tham gia BHXH tự nguyện trong lao động làng đá, lao động thời vụ tại các khu nghỉ dưỡng; cải cách thủ tục, nâng cao chất lượng phục vụ.
3 Vận động các doanh nghiệp nợ đóng BHXH kéo dài khắc phục, bảo vệ quyền lợi người lao động; hoàn thành trong năm 2023.
1 Giải quyết việc làm
3 Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025, ưu tiên thanh niên, phụ nữ các hộ nhường đất cho dự án; hỗ trợ nông dân, ngư dân chuyển đổi ngành nghề; cho vay vốn tạo việc làm.
3 Xây dựng quan hệ lao động hài hòa, tiến bộ trong các doanh nghiệp du lịch; nhân rộng mô hình “Bữa cơm công đoàn”, cải thiện nơi làm việc, khu nội trú cho người lao động.
1 Chăm sóc sức khỏe nhân dân
3 Đầu tư trang thiết bị chẩn đoán hình ảnh cho Trung tâm Y tế quận, xây mới Trạm Y tế phường Hòa Hải; kết nối hồ sơ bệnh án điện tử với các bệnh viện tuyến trên; hoàn thành trong năm 2024.
3 Bảo đảm an toàn thực phẩm tại các cơ sở dịch vụ du lịch; kiểm soát hiệu quả dịch COVID-19; thực hiện thường xuyên công tác y tế dự phòng.
1 Ứng dụng công nghệ thông tin, truyền thông
3 Phát triển hạ tầng viễn thông, lắp đặt trạm thu phát sóng, cáp quang ngầm tại các khu đô thị mới; ứng dụng bản đồ số, thuyết minh tự động tại danh thắng Ngũ Hành Sơn; nâng cao chất lượng thông tin cơ sở.
1 Xây dựng dữ liệu an sinh xã hội
3 Tạo lập cơ sở dữ liệu an sinh xã hội thống nhất toàn quận, định danh từng người thụ hưởng theo mã số; khai thác phần mềm quản lý chuyên ngành; hoàn thành, đưa vào vận hành chính thức trong năm 2026.
1 Huy động nguồn lực
3 Đẩy mạnh xã hội hóa, vận động các doanh nghiệp du lịch, cơ sở tôn giáo, người dân đóng góp Quỹ “Vì người nghèo”; khuyến khích hộ nghèo đăng ký tự nguyện thoát nghèo.
3 Kiểm tra, giám sát việc thực hiện chính sách xã hội tại 4 phường, hoàn thành trước ngày 30/9/2023.
p Các nhiệm vụ nêu tại Mục III, nếu không quy định thời gian cụ thể, phải hoàn thành trước ngày 30/11/2025.
0 TỔ CHỨC THỰC HIỆN
1 Ban Tuyên giáo Quận ủy
3 Chủ trì, phối hợp với Trung tâm Chính trị quận hướng dẫn học tập, quán triệt; định hướng tuyên truyền.
1 Ủy ban Kiểm tra Quận ủy
3 Phối hợp với Ban Thường vụ Quận ủy kiểm tra việc lãnh đạo, chỉ đạo thực hiện Kế hoạch.
1 Ban Thường vụ Quận ủy
3 Chủ trì kiểm tra, giám sát việc thực hiện chính sách xã hội tại các đảng bộ phường.
1 Ủy ban nhân dân quận
3 Lãnh đạo, chỉ đạo các phòng, ban, UBND các phường xây dựng kế hoạch triển khai; bố trí ngân sách hằng năm.
3 Trực tiếp chỉ đạo, tổ chức xây dựng cơ sở dữ liệu an sinh xã hội dùng chung; cấp mã số cho người thụ hưởng.
1 Phòng Lao động - Thương binh và Xã hội quận
3 Chủ trì thực hiện chế độ, chính sách đối với người có công, sửa chữa nhà ở cho hộ chính sách; thực hiện chương trình giảm nghèo.
3 Chủ trì tham mưu củng cố dịch vụ trợ giúp xã hội, cứu trợ khẩn cấp; thực hiện các đề án “5 không”, “3 có”, “4 an”, chính sách bảo trợ.
3 Hướng dẫn, kiểm tra doanh nghiệp trong xây dựng quan hệ lao động, cải thiện nơi làm việc.
1 Bảo hiểm xã hội quận
3 Chủ trì, phối hợp với UBND các phường, Liên đoàn Lao động quận mở rộng diện bao phủ, phát triển BHXH tự nguyện; đôn đốc, xử lý doanh nghiệp nợ đóng.
1 Quận Đoàn, Hội Liên hiệp Phụ nữ quận
3 Chủ trì triển khai Chương trình “Có việc làm” cho thanh niên, phụ nữ các hộ nhường đất; hướng dẫn vay vốn, chuyển đổi ngành nghề.
1 Phòng Y tế, Trung tâm Y tế quận
3 Chủ trì các nhiệm vụ về y tế, chăm sóc sức khỏe nhân dân nêu trên.
1 Phòng Văn hóa và Thông tin quận
3 Chủ trì tham mưu phát triển hạ tầng viễn thông, ứng dụng số tại danh thắng; đổi mới hoạt động thông tin cơ sở.
1 Phòng Tài nguyên và Môi trường quận
3 Tham mưu, triển khai các nhiệm vụ thuộc lĩnh vực tài nguyên và môi trường theo quy định.
1 Phòng Tài chính - Kế hoạch quận
3 Tham mưu UBND quận cân đối kinh phí thực hiện Kế hoạch từ nguồn chi thường xuyên và lồng ghép các chương trình.
1 Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận
3 Chủ trì vận động doanh nghiệp, cơ sở tôn giáo, nhân dân ủng hộ Quỹ “Vì người nghèo”; tuyên truyền, động viên hộ nghèo đăng ký thoát nghèo.
3 Tổ chức giám sát, phản biện xã hội theo kế hoạch hằng năm.
1 Các đảng ủy, chi bộ trực thuộc Quận ủy
3 Xây dựng kế hoạch thực hiện sát với tình hình địa phương, đơn vị; báo cáo kết quả trước ngày 05/12 hằng năm.
1 Văn phòng Quận ủy
3 Theo dõi, đôn đốc việc thực hiện Kế hoạch này; tham mưu Ban Thường vụ Quận ủy báo cáo Ban Thường vụ Thành ủy./.
"""


def write(kit: Kit) -> None:
    """Party head, automatic numbers, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "QUẬN ỦY NGŨ HÀNH SƠN", "112-KH/QU", "Ngũ Hành Sơn, ngày 07 tháng 01 năm 2022")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "về một số vấn đề chính sách xã hội trên địa bàn quận Ngũ Hành Sơn")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị về tiếp tục thực hiện "
        "Nghị quyết Hội nghị Trung ương 5 (khóa XI) một số vấn đề về chính sách xã hội giai đoạn 2012-2020, Ban Thường vụ Quận ủy xây dựng Kế hoạch với các nội dung sau:"
    )
    for line in TEXT.strip().splitlines():
        level, text = line.split(" ", 1)
        if level == "p":
            kit.para(text)
        else:
            kit.auto(text, int(level), bold=level == "0" or (level == "1" and len(text) < 90))
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Văn phòng Thành ủy,", "Thường trực HĐND, UBND quận,", "UBMTTQVN, các đoàn thể quận,", "Các cơ quan tham mưu, giúp việc Quận ủy,",
         "Các đảng ủy, chi bộ trực thuộc,", "Lưu VPQU."],
        "T/M BAN THƯỜNG VỤ", "BÍ THƯ", name="Nguyễn Phước Thuận",
    )  # fmt: skip


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "party plan whose numbers and dashes are Word's own; leads only under the agencies' headings of IV; one sentence of time for the tasks that have none",
    kind="district",
    name="Quận ủy Ngũ Hành Sơn",
    number="112-KH/QU",
    issued_on="2022-01-07",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=[LABOUR],
            dates=["2022-09-30", "2023-12-22", "2025-11-30"],
            why="III.2: b, c, d, e; IV.5 bullets 1, 2; c and e take the sentence's 30/11/2025",
        ),
        "2.2": area(
            "partial", "ok", "ok",
            leads=["Bảo hiểm xã hội quận"],
            dates=["2023-12-31", "2025-11-30"],
            missing=["2.2.a"],
            why="III.3: widening and debts; neither document is named and no organisation gets duties or targets; IV.6",
        ),
        "2.4": area(
            "covered", "wrong", "ok",
            leads=["Hội Liên hiệp Phụ nữ quận", LABOUR, "Quận Đoàn"],
            dates=["2025-11-30"],
            why="III.4: a is led by Quận Đoàn and Hội LHPN (IV.7), b by Phòng LĐ-TB&XH (IV.5); both take the sentence's time, the years are the programme's name",
        ),
        "2.5": area(
            "covered", "ok", "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2024-12-31"],
            why="III.5; IV.8 “chủ trì các nhiệm vụ về y tế … nêu trên”, a heading with two agencies; the second dash recurs",
        ),
        "2.7": area("missing", why="only a target and the general duty of Phòng TN&MT (IV.10)"),
        "2.8": area(
            "covered", "ok", "ok",
            leads=["Phòng Văn hóa và Thông tin"],
            dates=["2025-11-30"],
            why="III.6, IV.9, the sentence's time",
        ),
        "2.9": area(
            "covered", "ok", "late",
            leads=["UBND quận"],
            dates=["2026-12-31"],
            why="III.7 trong năm 2026, nearer than the sentence; limit 2025-12-31; IV.4 bullet 2",
        ),
        "2.10": area(
            "partial", "ok", "ok",
            leads=["Ban Thường vụ Quận ủy", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2023-09-30", "2025-11-30"],
            missing=["2.10.a"],
            why="III.8: mobilising (the Front, IV.12) and inspection (Ban Thường vụ, IV.3); nothing for people hit by COVID-19",
        ),
    },
    outside="not a district's area; nothing in the plan",
)  # fmt: skip
