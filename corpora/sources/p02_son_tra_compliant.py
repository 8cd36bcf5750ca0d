"""A district Party committee's plan with nothing to blame: the time in each item, one line of assignment below each group, printed as pdf."""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, expect

FILE = "p02-quan-uy-son-tra.pdf"


def write(kit: Kit) -> None:
    kit.page_header()
    kit.party_head("ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG", "QUẬN ỦY SƠN TRÀ", "52-KH/QU", "Sơn Trà, ngày 17 tháng 12 năm 2021")
    kit.title(
        "KẾ HOẠCH",
        "thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị",
        "và Kế hoạch của Ban Thường vụ Thành ủy về chính sách xã hội",
    )
    kit.para(
        "Thực hiện Kế hoạch số 41-KH/TU ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng triển khai Kết luận số 92-KL/TW ngày 05/11/2020 "
        "của Bộ Chính trị (sau đây viết tắt là Kết luận 92), Ban Thường vụ Quận ủy Sơn Trà ban hành Kế hoạch thực hiện trong Đảng bộ và trên "
        "địa bàn quận như sau:"
    )
    kit.heading("I. MỤC ĐÍCH, YÊU CẦU")
    kit.para(
        "1. Làm cho cấp ủy, cán bộ, đảng viên và nhân dân trong quận hiểu rõ quan điểm của Đảng: phát triển kinh tế phải đi liền với chăm lo "
        "đời sống từng gia đình, nhất là những gia đình sống bằng nghề biển, dịch vụ du lịch vừa chịu nhiều thiệt hại do dịch bệnh."
    )
    kit.para(
        "2. Xác định việc nào cũng có cơ quan chịu trách nhiệm, có thời hạn; cấp ủy lấy kết quả chăm lo an sinh làm căn cứ đánh giá người đứng "
        "đầu. Không lập thêm ban chỉ đạo, không phát sinh thêm thủ tục cho người dân."
    )
    kit.heading("II. MỤC TIÊU")
    kit.para(
        "Đến năm 2025: tỷ lệ lao động qua đào tạo đạt 76%; 51% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội (BHXH); 99,2% dân số "
        "tham gia bảo hiểm y tế (BHYT); 7/7 phường giữ vững chuẩn quốc gia về y tế; không còn hộ nghèo còn sức lao động theo chuẩn của thành "
        "phố; 100% người yếu thế được tiếp cận các dịch vụ xã hội cơ bản. Tầm nhìn đến năm 2045, Sơn Trà là đô thị biển đáng sống của thành phố."
    )
    kit.heading("III. NHIỆM VỤ, GIẢI PHÁP")
    kit.heading("1. Công tác tư tưởng, tuyên truyền", 2)
    kit.items(
        "Quán triệt Kết luận 92 đến toàn thể đảng viên trong đợt sinh hoạt chính trị đầu năm; biên tập tờ rơi về chế độ, chính sách phát đến "
        "từng hộ, hoàn thành trong tháng 3/2022."
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Ban Tuyên giáo Quận ủy, cấp ủy các chi, đảng bộ trực thuộc")
    kit.heading("2. Nâng cao đời sống người có công, người nghèo và người yếu thế", 2)
    kit.items(
        "Thực hiện đúng, đủ pháp luật ưu đãi người có công với cách mạng; sửa chữa, xây mới 95 nhà ở của thương binh, gia đình liệt sĩ theo đề "
        "án của thành phố, hoàn thành trước ngày 27/7/2025.",
        "Tổ chức thực hiện chương trình giảm nghèo đa chiều: khảo sát nhu cầu của từng hộ, hỗ trợ phương tiện đánh bắt gần bờ, dạy nghề, sửa "
        "nhà vệ sinh, cấp thẻ BHYT; đến cuối năm 2024 không còn hộ nghèo còn sức lao động.",
        "Phát triển dịch vụ trợ giúp xã hội tại cộng đồng; sẵn sàng phương tiện, lương thực để cứu trợ khẩn cấp khi có bão, sóng lớn, dịch "
        "bệnh; đào tạo lại đội ngũ làm công tác xã hội của 7 phường, hoàn thành trong quý III/2023.",
        "Nâng chất các đề án “5 không”, “3 có”, “4 an”; giải quyết dứt điểm tình trạng người lang thang xin ăn trên các tuyến đường du lịch; "
        "chi trả trợ cấp bảo trợ xã hội an toàn, đúng người, thực hiện trong giai đoạn 2022 - 2025.",
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Lao động - Thương binh và Xã hội quận, UBND quận")
    kit.heading("3. Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp", 2)
    kit.items(
        "Tiếp tục triển khai Kế hoạch số 72-KH/TU ngày 18/9/2018 và Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy; đưa "
        "chỉ tiêu phát triển người tham gia vào nghị quyết của từng đảng bộ phường, xong trong quý I/2022.",
        "Vận động ngư dân, thợ đóng tàu, nhân viên khách sạn tham gia BHXH tự nguyện, mở rộng BHYT hộ gia đình; thu hồi nợ đóng của doanh "
        "nghiệp, giải quyết chế độ cho người tham gia nhanh gọn, chính xác, hoàn thành chỉ tiêu trước ngày 30/11/2025.",
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Bảo hiểm xã hội quận, Phòng Lao động - Thương binh và Xã hội quận")
    kit.heading("4. Lao động, việc làm", 2)
    kit.items(
        "Thực hiện Chương trình “Có việc làm” giai đoạn 2021-2025 của thành phố: ưu tiên hộ di dời, giải tỏa, ngư dân bỏ nghề lưới kéo, người "
        "khuyết tật; phối hợp mở sàn giao dịch việc làm tại phường, giúp 2.000 người vay vốn tạo việc làm, hoàn thành trong năm 2025.",
        "Cải thiện điều kiện làm việc trên tàu cá và trong các cơ sở chế biến thủy sản; thúc đẩy thương lượng, đối thoại, xây dựng quan hệ "
        "lao động hài hòa, hoàn thành việc ký thỏa ước ở 60 doanh nghiệp trước ngày 31/10/2023.",
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Lao động - Thương binh và Xã hội quận")
    kit.heading("5. Chăm sóc sức khỏe nhân dân", 2)
    kit.items(
        "Đầu tư nâng cấp Trung tâm Y tế quận và trạm y tế phường Mân Thái, Nại Hiên Đông; ứng dụng kỹ thuật mới trong khám bệnh, chữa bệnh, "
        "lập hồ sơ sức khỏe điện tử cho toàn dân, hoàn thành trong năm 2024.",
        "Giữ vững thành quả phòng, chống dịch COVID-19, hoàn thành tiêm mũi nhắc lại trong tháng 6/2022; kiểm soát an toàn thực phẩm ở nhà "
        "hàng, chợ cá, bếp ăn trường học; sẵn sàng ứng phó với dịch bệnh mới.",
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Y tế quận, Trung tâm Y tế quận")
    kit.heading("6. Vệ sinh môi trường, nước sạch", 2)
    kit.items(
        "Thực hiện chương trình nước sạch và vệ sinh môi trường: đấu nối nước máy cho các hộ ven chân núi, lắp bể chứa dự phòng trong mùa nước "
        "nhiễm mặn, xây mới 08 nhà vệ sinh công cộng, hoàn thành trước ngày 30/9/2024.",
        "Xử lý dứt điểm mùi hôi, nước thải ở âu thuyền và khu dịch vụ thủy sản; kiểm tra, xử phạt cơ sở xả thải vượt quy chuẩn, không để phát "
        "sinh điểm ô nhiễm mới, hoàn thành trong năm 2025.",
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Tài nguyên và Môi trường quận")
    kit.heading("7. Công nghệ thông tin, truyền thông", 2)
    kit.items(
        "Đầu tư, ứng dụng các sản phẩm công nghệ thông tin, viễn thông phục vụ quản lý đô thị và du lịch; thay thiết bị truyền thanh cũ, bảo "
        "đảm khu dân cư xa trung tâm đều nghe, xem được tin tức, hoàn thành trong quý IV/2023."
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Văn hóa và Thông tin quận")
    kit.heading("8. Cơ sở dữ liệu an sinh xã hội", 2)
    kit.items(
        "Lập cơ sở dữ liệu an sinh xã hội của quận, kết nối với dữ liệu dân cư; phân công người cập nhật ở từng phường, cấp mã số an sinh cho "
        "người thụ hưởng theo hướng dẫn của bộ, ngành Trung ương; dùng phần mềm quản lý chuyên ngành để xét duyệt hồ sơ; phấn đấu hoàn thành "
        "trước ngày 31/10/2025."
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Lao động - Thương binh và Xã hội quận, Phòng Văn hóa và Thông tin quận")
    kit.heading("9. Nguồn lực thực hiện chính sách xã hội", 2)
    kit.items(
        "Trước mắt, hỗ trợ kịp thời người dân, người lao động, hộ kinh doanh lưu trú bị ảnh hưởng bởi đại dịch COVID-19, không để ai thiếu ăn, "
        "thiếu chỗ ở; quyết toán xong trước ngày 31/3/2022.",
        "Khuyến khích doanh nghiệp, cơ sở tôn giáo, kiều bào đóng góp chăm lo người nghèo, người già neo đơn; động viên hộ khó khăn tự lực vươn "
        "lên; kiểm tra, giám sát việc chi trả chính sách ở các phường, hoàn thành trước ngày 15 tháng 12 năm 2024.",
    )
    kit.assign("Cơ quan tham mưu, thực hiện", "Phòng Tài chính - Kế hoạch quận, Phòng Lao động - Thương binh và Xã hội quận")
    kit.heading("IV. TỔ CHỨC THỰC HIỆN")
    kit.para(
        "1. Các chi, đảng bộ trực thuộc Quận ủy xây dựng kế hoạch, tổ chức học tập, quán triệt đến đảng viên; định kỳ hằng năm báo cáo Ban "
        "Thường vụ Quận ủy trước ngày 10/12."
    )
    kit.para(
        "2. Ủy ban nhân dân quận cụ thể hóa Kế hoạch này, bố trí ngân sách, chỉ đạo các phòng, ban và UBND các phường tổ chức "
        "thực hiện."
    )
    kit.para(
        "3. Ủy ban Mặt trận Tổ quốc Việt Nam quận và các tổ chức chính trị - xã hội tuyên truyền, vận động đoàn viên, hội viên hưởng "
        "ứng; tham gia giám sát, phản biện xã hội."
    )
    kit.para(
        "4. Ủy ban Kiểm tra Quận ủy đưa việc lãnh đạo thực hiện Kế hoạch vào chương trình kiểm tra, giám sát toàn khóa, nhiệm kỳ 2020 - 2025."
    )
    kit.para(
        "5. Ban Tuyên giáo Quận ủy chủ trì, phối hợp với Văn phòng Quận ủy theo dõi, đôn đốc việc thực hiện Kế hoạch; hằng năm tham mưu Ban "
        "Thường vụ Quận ủy báo cáo kết quả với Ban Thường vụ Thành ủy."
    )
    kit.para("Kế hoạch này phổ biến đến chi bộ./.")
    kit.signature(
        [
            "Ban Thường vụ Thành ủy (để b/c),",
            "Ban Tuyên giáo Thành ủy,",
            "Các đồng chí Quận ủy viên,",
            "UBND quận, UBMTTQVN quận,",
            "Các phòng, ban, hội, đoàn thể quận,",
            "Các chi, đảng bộ trực thuộc,",
            "Lưu Văn phòng Quận ủy.",
        ],
        "T/M BAN THƯỜNG VỤ",
        "BÍ THƯ",
        name="Đoàn Quang Thạnh",
    )


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "a time in each item, one line “Cơ quan tham mưu, thực hiện” below each group; everything in order; pdf",
    kind="district",
    name="Quận ủy Sơn Trà",
    number="52-KH/QU",
    issued_on="2021-12-17",
    areas={
        "2.1": area(
            "covered",
            "ok",
            "ok",
            leads=[LABOUR, "UBND quận"],
            dates=["2025-07-27", "2024-12-31", "2023-09-30", "2025-12-31"],
            why="III.2: b, c, d, e in this order",
        ),
        "2.2": area(
            "covered", "ok", "ok", leads=["Bảo hiểm xã hội quận", LABOUR], dates=["2022-03-31", "2025-11-30"], why="III.3: a, b"
        ),
        "2.4": area("covered", "ok", "ok", leads=[LABOUR], dates=["2025-12-31", "2023-10-31"], why="III.4: a, b"),
        "2.5": area(
            "covered", "ok", "ok", leads=["Phòng Y tế", "Trung tâm Y tế quận"], dates=["2024-12-31", "2022-06-30"], why="III.5: a, b"
        ),
        "2.7": area(
            "covered", "ok", "ok", leads=["Phòng Tài nguyên và Môi trường"], dates=["2024-09-30", "2025-12-31"], why="III.6: a, b"
        ),
        "2.8": area("covered", "ok", "ok", leads=["Phòng Văn hóa và Thông tin"], dates=["2023-12-31"], why="III.7"),
        "2.9": area(
            "covered", "ok", "ok", leads=[LABOUR, "Phòng Văn hóa và Thông tin"], dates=["2025-10-31"], why="III.8, before the end of 2025"
        ),
        "2.10": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Tài chính - Kế hoạch", LABOUR],
            dates=["2022-03-31", "2024-12-15"],
            why="III.9: a, b",
        ),
    },
)
