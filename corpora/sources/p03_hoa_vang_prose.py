"""A rural district Party committee's plan in prose: automatic numbers, no bullets; lead and time somewhere in the last sentences."""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, expect

FILE = "p03-huyen-uy-hoa-vang.docx"


def write(kit: Kit) -> None:
    kit.page_header()
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "HUYỆN ỦY HÒA VANG", "41-KH/HU", "Hòa Vang, ngày 28 tháng 01 năm 2022")
    kit.title("KẾ HOẠCH", "triển khai Kết luận số 92-KL/TW của Bộ Chính trị khóa XII", "về một số vấn đề chính sách xã hội")
    kit.para("Sau khi nghiên cứu Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị và Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng, căn cứ tình hình của một huyện nông thôn mới có 11 xã, trong đó có ba xã miền núi, Ban Thường vụ Huyện ủy Hòa Vang đề ra Kế hoạch thực hiện như sau:")

    kit.auto("MẤY NÉT VỀ TÌNH HÌNH", bold=True)
    kit.para("Gần mười năm thực hiện Nghị quyết Trung ương 5 khóa XI, bộ mặt nông thôn của huyện thay đổi nhanh: đường bê tông đến từng xóm, trường học, trạm y tế được xây mới, thu nhập bình quân năm 2020 đạt trên 54 triệu đồng mỗi người. Riêng giai đoạn 2016 - 2020, huyện đã xóa 1.107 căn nhà tạm của hộ nghèo và gia đình chính sách, đưa nước hợp vệ sinh đến hơn chín phần mười số hộ, tạo việc làm cho bình quân 2.400 người mỗi năm.")
    kit.para("Tuy vậy, nhiều gia đình mất đất canh tác vì các dự án lớn chưa tìm được nghề mới; bà con Cơ Tu ở Tà Lang, Giàn Bí, Phú Túc còn thiệt thòi về thông tin; bão lũ cuối năm 2020 để lại hậu quả nặng nề ở vùng thấp; người tham gia bảo hiểm xã hội tự nguyện chỉ chiếm tỷ lệ rất nhỏ; các trang trại, mỏ đá gây bụi, gây mùi bị cử tri phản ánh nhiều lần mà chưa xử lý xong.")

    kit.auto("MỤC ĐÍCH, YÊU CẦU", bold=True)
    kit.para("Việc chăm lo chính sách xã hội phải trở thành công việc hằng ngày của cấp ủy và chính quyền từ huyện đến thôn, không chỉ là việc của các dịp lễ, tết. Cán bộ phụ trách phải nắm được từng cảnh đời, từng mái nhà; làm đến đâu chắc đến đó, không chạy theo con số, không để người dân phải đi lại nhiều lần vì một tờ giấy.")

    kit.auto("CHỈ TIÊU ĐẾN NĂM 2025", bold=True)
    kit.para("Lao động qua đào tạo đạt 75%; 50% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; 99% dân số tham gia bảo hiểm y tế; 11/11 xã giữ chuẩn quốc gia về y tế; 98% hộ dân dùng nước sạch đạt quy chuẩn; không còn hộ nghèo còn sức lao động; thực hiện đạt các mục tiêu của chương trình “5 không”, “3 có”, “4 an”; 100% người yếu thế được trợ giúp.")

    kit.auto("NHIỆM VỤ, GIẢI PHÁP", bold=True)
    kit.auto("Học tập, tuyên truyền", 1, bold=True)
    kit.para("Các đảng bộ, chi bộ đưa nội dung Kết luận vào sinh hoạt chuyên đề trong quý I năm 2022; Ban Tuyên giáo Huyện ủy biên tập tài liệu ngắn, dễ hiểu, gửi đến từng chi bộ.")

    kit.auto("Sinh kế, việc làm ở nông thôn", 1, bold=True)
    kit.para("Hướng nghiệp, dạy nghề và giới thiệu chỗ làm cho lao động của những gia đình nhường đất cho đường vành đai, khu công nghệ cao, khu công nghệ thông tin tập trung; giúp nông dân chuyển từ trồng lúa năng suất thấp sang rau an toàn, du lịch vườn theo Chương trình “Có việc làm” giai đoạn 2021 - 2025; lồng ghép vốn vay giải quyết việc làm với vốn xây dựng nông thôn mới để không hộ nào thiếu vốn mà có phương án làm ăn tốt phải bỏ dở. Phòng Lao động - Thương binh và Xã hội huyện là cơ quan chủ trì, Hội Nông dân huyện và Phòng giao dịch Ngân hàng Chính sách xã hội huyện phối hợp, phấn đấu đến hết quý III năm 2024 có ít nhất 3.000 lao động được bố trí việc làm mới.")
    kit.para("Đi cùng với số lượng là chất lượng việc làm: vận động chủ cơ sở gỗ, cơ khí, may mặc trong các cụm công nghiệp cải thiện nhà xưởng, hạn chế tăng ca, ký hợp đồng đầy đủ; cử cán bộ hòa giải khi có tranh chấp để giữ quan hệ lao động ổn định. Việc này cũng do Phòng Lao động - Thương binh và Xã hội huyện chủ trì và được tiến hành thường xuyên.")

    kit.auto("Người có công, người nghèo, người yếu thế", 1, bold=True)
    kit.para("Rà soát lần cuối số nhà ở của người có công bị hư hại do bão năm 2020, tu sửa hoặc xây lại 130 căn; giao Phòng Kinh tế và Hạ tầng huyện chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội huyện, Ủy ban nhân dân các xã thực hiện, bàn giao căn cuối cùng trước ngày 22 tháng 12 năm 2023.")
    kit.para("Bảo đảm mọi chế độ ưu đãi đối với thương binh, bệnh binh, thân nhân liệt sĩ, người tham gia kháng chiến bị nhiễm chất độc hóa học được giải quyết đúng pháp luật; đồng thời thực hiện chương trình giảm nghèo đa chiều bằng cách cầm tay chỉ việc: giống cây keo nuôi cấy mô, bò lai, gà đồi cho vùng núi; máy cày nhỏ, nhà lưới cho vùng đồng bằng. Trưởng phòng Lao động - Thương binh và Xã hội huyện chịu trách nhiệm trước Ban Thường vụ Huyện ủy, hoàn thành trong năm 2025.")
    kit.para("Hình thành mạng lưới trợ giúp xã hội ở 11 xã với nòng cốt là cộng tác viên công tác xã hội được tập huấn bài bản; dự trữ gạo, thuốc, ca nô, nhà tránh lũ để trợ giúp khẩn cấp người dân ven sông Yên, sông Túy Loan, sông Cu Đê mỗi khi lũ về, kết hợp cập nhật danh sách người được giúp lên phần mềm của ngành. Giao Ủy ban nhân dân huyện chủ trì, xong trước 31/8/2022.")

    kit.auto("Bảo hiểm xã hội, bảo hiểm y tế", 1, bold=True)
    kit.para("Các đảng ủy xã đưa chỉ tiêu phát triển người tham gia vào nghị quyết hằng năm theo tinh thần Nghị quyết số 03-NQ/TU ngày 09/02/2021 của Ban Thường vụ Thành ủy; các tổ chức hội, đoàn thể cùng đại lý thu đến từng thôn vận động nông dân, thợ rừng, tiểu thương chợ quê tham gia bảo hiểm xã hội tự nguyện và bảo hiểm y tế hộ gia đình; rút ngắn thời gian trả chế độ. Bảo hiểm xã hội quận Cẩm Lệ chủ trì, hoàn thành chỉ tiêu vào cuối năm 2024.")

    kit.auto("Chăm sóc sức khỏe", 1, bold=True)
    kit.para("Tập trung đầu tư Trung tâm Y tế huyện và các trạm y tế vùng núi, trang bị thiết bị chẩn đoán từ xa để người dân Hòa Bắc, Hòa Phú được bác sĩ tuyến trên hội chẩn mà không phải xuống phố; đưa hồ sơ sức khỏe vào quản lý bằng phần mềm. Đồng chí Giám đốc Trung tâm Y tế huyện chịu trách nhiệm chính; phấn đấu hoàn thành toàn bộ hạng mục đến năm 2030.")
    kit.para("Giữ chắc công tác phòng, chống dịch bệnh ở cấp xã, nhất là dịch COVID-19 và sốt rét; truyền thông, lấy mẫu kiểm tra an toàn thực phẩm tại đám tiệc, bếp ăn trường học, lò giết mổ; củng cố đội y tế lưu động. Việc này giao Phòng Y tế huyện chủ trì, có sơ kết, xong đợt cao điểm trong 6 tháng đầu năm 2022.")

    kit.auto("Nước sạch và môi trường nông thôn", 1, bold=True)
    kit.para("Đầu tư, nâng cấp các công trình nước tự chảy ở vùng núi, kéo nước máy về những thôn còn dùng nước giếng nhiễm phèn ở Hòa Liên, Hòa Khương; vận động các hộ làm nhà tiêu hợp vệ sinh; tính phương án lấy nước dự phòng khi đập dâng bị mặn xâm nhập. Ủy ban nhân dân huyện chỉ đạo Phòng Tài nguyên và Môi trường huyện chủ trì, hoàn thành trong năm 2024.")
    kit.para("Buộc các trang trại chăn nuôi gây mùi ở Hòa Phong, Hòa Sơn di dời hoặc lắp hệ thống xử lý; làm việc dứt điểm với chủ mỏ đá, trạm trộn bê tông về bụi; lập tổ kiểm tra liên ngành, phạt nghiêm người tái phạm và ngăn không cho phát sinh điểm nóng mới. Phòng Tài nguyên và Môi trường huyện chủ trì, phối hợp với Công an huyện, chậm nhất ngày 30 tháng 6 năm 2026 xử lý xong các điểm hiện có.")

    kit.auto("Trường lớp vùng nông thôn", 1, bold=True)
    kit.para("Xây dựng thêm phòng học kiên cố, bếp ăn bán trú cho các điểm trường mầm non miền núi; cấp máy tính, đường truyền để học sinh học trực tuyến khi mưa lũ chia cắt. Phòng Giáo dục và Đào tạo huyện chủ trì, hoàn thành trước năm học 2023 - 2024.")

    kit.auto("Thông tin về cơ sở", 1, bold=True)
    kit.para("Phủ sóng di động, cáp quang đến các thôn đồng bào Cơ Tu; thay máy phát, loa hỏng; mỗi tuần có bản tin tiếng Cơ Tu; khuyến khích hợp tác xã dùng phần mềm truy xuất nguồn gốc, bán hàng qua mạng. Phòng Văn hóa và Thông tin huyện, các doanh nghiệp viễn thông và Ủy ban nhân dân các xã cùng phối hợp; hoàn thành trong quý IV năm 2023.")

    kit.auto("Nguồn lực cho an sinh", 1, bold=True)
    kit.para("Hoàn thành việc hỗ trợ các hộ chăn nuôi, lao động tự do, công nhân mất việc do đại dịch COVID-19 theo các nghị quyết của Chính phủ và của Hội đồng nhân dân thành phố, đúng người, đúng mức. Phòng Tài chính - Kế hoạch huyện chủ trì, xong trước ngày 31/12/2021.")
    kit.para("Kêu gọi doanh nghiệp trong các khu, cụm công nghiệp, con em quê hương thành đạt góp quỹ an sinh; khơi dậy ý chí thoát nghèo, không ỷ lại; kiểm tra việc sử dụng nguồn đóng góp ở xã. Giao Hội Chữ thập đỏ huyện chủ trì vận động, Ủy ban Mặt trận Tổ quốc Việt Nam huyện phối hợp, đạt 12 tỷ đồng vào cuối năm 2025.")

    kit.auto("TỔ CHỨC THỰC HIỆN", bold=True)
    kit.para("Các đảng ủy, chi ủy trực thuộc xây dựng kế hoạch của cấp mình xong trước ngày 28/02/2022 và báo cáo kết quả với Ban Thường vụ Huyện ủy trước ngày 30/11 hằng năm. Ủy ban nhân dân huyện bố trí kinh phí từ nguồn chi thường xuyên và các chương trình mục tiêu. Ủy ban Mặt trận Tổ quốc Việt Nam huyện cùng các đoàn thể giám sát quá trình thực hiện.")
    kit.para("Ban Dân vận Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này, tham mưu Ban Thường vụ Huyện ủy sơ kết vào năm 2023, tổng kết vào năm 2025 và báo cáo Ban Thường vụ Thành ủy./.")
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Ban Tuyên giáo, Ban Dân vận Thành ủy,", "Các đồng chí Huyện ủy viên,", "UBND huyện, UBMTTQVN huyện,", "Các phòng, ban, hội, đoàn thể huyện,", "Các đảng ủy, chi ủy trực thuộc,", "Lưu VPHU."],
        "T/M BAN THƯỜNG VỤ",
        "PHÓ BÍ THƯ",
        name="Ngô Đình Vạn",
    )


LABOUR = "Phòng Lao động - Thương binh và Xã hội"
EXPECTED = expect(
    "prose under automatic numbers, no bullets; lead and time in the last sentence of each paragraph, in changing words",
    kind="district",
    name="Huyện ủy Hòa Vang",
    number="41-KH/HU",
    issued_on="2022-01-28",
    areas={
        "2.1": area(
            "partial",
            "ok",
            "ok",
            leads=[LABOUR, "Phòng Kinh tế và Hạ tầng", "UBND huyện"],
            dates=["2023-12-22", "2025-12-31", "2022-08-31"],
            missing=["2.1.e"],
            why="IV.3: b, c, d; “5 không” … only among the targets; Phòng KT&HT may lead housing for people with merit in a huyện",
        ),
        "2.2": area(
            "covered",
            "wrong",
            "ok",
            leads=["Bảo hiểm xã hội quận"],
            dates=["2024-12-31"],
            why="IV.4: a and b in one paragraph; the insurance office of another district (Cẩm Lệ) leads",
        ),
        "2.4": area(
            "covered", "ok", "ok", leads=[LABOUR], dates=["2024-09-30"], why="IV.2: a bounded, b thường xuyên: one bounded is enough"
        ),
        "2.5": area(
            "covered",
            "ok",
            "ok",
            leads=["Phòng Y tế", "Trung tâm Y tế huyện"],
            dates=["2030-12-31", "2022-06-30"],
            why="IV.5: a post stands for its body; the directive sets no end for 2.5, so 2030 is fine",
        ),
        "2.7": area(
            "covered",
            "ok",
            "late",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2024-12-31", "2026-06-30"],
            why="IV.6: hot spots by 30/6/2026, the directive's end is 2025-12-31; “UBND huyện chỉ đạo Phòng …”: the Phòng leads",
        ),
        "2.8": area("covered", "missing", "ok", dates=["2023-12-31"], why="IV.8: everybody only “phối hợp”"),
        "2.9": area("missing", why="only a passing clause within a task of 2.1 (“kết hợp cập nhật danh sách … lên phần mềm”)"),
        "2.10": area(
            "covered",
            "wrong",
            "past",
            leads=["Hội Chữ thập đỏ huyện", "Phòng Tài chính - Kế hoạch"],
            dates=["2021-12-31", "2025-12-31"],
            why="IV.9: the Red Cross may not lead, the Front only supports; COVID support by 31/12/2021, before the plan's date",
        ),
    },
    outside="not for a district; 2.3 (IV.7) is information, of 2.6 there is nothing",
)
