"""A district's plan that looks finished and isn't: bullets in groups, each group closed by its assignment lines.

Deliberate gaps: a period that ends after the directive's end, a day that had passed when the plan was signed, a day that
doesn't exist, time words without an end, leads that are wrong, invented or nobody, areas half covered or only among the targets.
"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, expect

FILE = "p01-ubnd-quan-hai-chau.docx"


def write(kit: Kit) -> None:
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN", "QUẬN HẢI CHÂU", "86/KH-UBND", "Hải Châu, ngày 21 tháng 4 năm 2022")
    kit.title(
        "KẾ HOẠCH",
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị",
        "về một số vấn đề chính sách xã hội trên địa bàn quận Hải Châu",
    )
    kit.para(
        "Căn cứ Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng ngày 20/10/2021 "
        "thực hiện Kết luận số 92-KL/TW; Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai "
        "đoạn 2021-2025; Kế hoạch số 64-KH/QU ngày 10/3/2022 của Ban Thường vụ Quận ủy Hải Châu, Ủy ban nhân dân (UBND) quận Hải Châu "
        "ban hành Kế hoạch với các nội dung cụ thể như sau:"
    )
    kit.heading("I. ĐẶC ĐIỂM TÌNH HÌNH")
    kit.para(
        "Hải Châu là quận trung tâm, mật độ dân cư cao, nhiều chợ lớn, bệnh viện và trụ sở cơ quan của thành phố. Trong năm 2021, quận đã "
        "chi trả hỗ trợ cho hơn 21.000 lượt người bị ngừng việc; vận động được 9,2 tỷ đồng để giúp các khu phong tỏa; đến ngày "
        "31/12/2021 còn 214 hộ nghèo theo chuẩn của thành phố. Tỷ lệ tiêm chủng mũi cơ bản cho người từ 18 tuổi trở lên đạt trên 98%."
    )
    kit.para(
        "Bên cạnh đó, nhiều tiểu thương mất nguồn thu, nhà ở trong các kiệt, hẻm xuống cấp, nước thải của hàng quán ven biển Nguyễn Tất "
        "Thành chưa được xử lý triệt để; danh sách người hưởng chính sách vẫn lưu riêng ở từng bộ phận nên khó đối chiếu khi cần."
    )
    kit.heading("II. MỤC ĐÍCH, YÊU CẦU")
    kit.heading("1. Mục đích", 2)
    kit.para(
        "Cụ thể hóa chủ trương của Bộ Chính trị và của Ban Thường vụ Thành ủy thành những việc làm sát với một quận đô thị; nâng chất "
        "lượng cuộc sống của người dân, trước hết là người có công, người nghèo, người yếu thế và người lao động mất việc."
    )
    kit.heading("2. Yêu cầu", 2)
    kit.items(
        "Các phòng, ban, đơn vị và UBND các phường bám sát nhiệm vụ được giao, không chồng chéo, không bỏ sót; kết quả thực hiện là một "
        "tiêu chí xếp loại thi đua hằng năm.",
        "Việc chăm lo chính sách xã hội phải được tiến hành thường xuyên, liên tục, có kiểm tra, có rút kinh nghiệm.",
    )
    kit.heading("III. MỤC TIÊU ĐẾN NĂM 2025")
    kit.items(
        "Không còn hộ nghèo còn sức lao động; 100% người thuộc diện bảo trợ xã hội được hưởng trợ cấp đúng kỳ.",
        "75% lao động qua đào tạo; ít nhất 50% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; 99% dân số có thẻ bảo hiểm y tế.",
        "13/13 phường đạt chuẩn quốc gia về y tế; 100% nước thải của cơ sở kinh doanh ăn uống được đấu nối vào hệ thống thu gom.",
        "Hoàn thành cơ sở dữ liệu an sinh xã hội của quận vào năm 2024; 100% người thụ hưởng được cấp mã số.",
    )
    kit.heading("IV. NHIỆM VỤ VÀ GIẢI PHÁP")
    kit.heading("1. Thông tin, tuyên truyền", 2)
    kit.items(
        "Mở chuyên mục về chính sách xã hội trên trang thông tin điện tử và hệ thống truyền thanh quận; mỗi phường tổ chức ít nhất một "
        "buổi đối thoại với người dân về chế độ, chính sách."
    )
    kit.assign("Cơ quan chủ trì", "Trung tâm Văn hóa - Thông tin và Thể thao quận")
    kit.assign("Thời gian thực hiện", "trong quý II/2022")
    kit.heading("2. Người có công, giảm nghèo, bảo trợ xã hội", 2)
    kit.heading("a) Chăm sóc người có công với cách mạng", 3)
    kit.items(
        "Chi trả trợ cấp ưu đãi cho 3.870 người có công và thân nhân không để chậm kỳ; rà soát, giải quyết xong các hồ sơ còn vướng về "
        "xác nhận thương binh, liệt sĩ.",
        "Sửa 52 ngôi nhà, xây mới 7 ngôi nhà của gia đình người có công trong các kiệt hẻm ở Bình Hiên, Nam Dương, Phước Ninh.",
    )
    kit.assign("Cơ quan chủ trì", "Phòng Lao động - Thương binh và Xã hội quận")
    kit.assign("Cơ quan phối hợp", "Phòng Quản lý đô thị, Ủy ban Mặt trận Tổ quốc Việt Nam quận, UBND các phường")
    kit.assign("Thời gian hoàn thành", "trước ngày 22/12/2024")
    kit.heading("b) Giảm nghèo đa chiều", 3)
    kit.items(
        "Thực hiện chương trình giảm nghèo theo chuẩn đa chiều: chấm điểm mức thiếu hụt của từng hộ nghèo, hộ cận nghèo, giao một đơn vị "
        "hoặc một doanh nghiệp giúp một hộ cho đến khi hộ đó có thu nhập vững.",
        "Cho vay vốn ưu đãi, trao xe bán hàng, máy may, tủ lạnh cho hộ nghèo buôn bán nhỏ tại chợ Cồn, chợ Hàn, chợ Mới.",
    )
    kit.assign("Cơ quan chủ trì", "Phòng LĐ-TB&XH quận")
    kit.assign("Cơ quan phối hợp", "Phòng giao dịch Ngân hàng Chính sách xã hội quận; các hội, đoàn thể")
    kit.assign("Thời gian thực hiện", "từ năm 2022 đến năm 2026")
    kit.heading("c) Trợ giúp xã hội", 3)
    kit.items(
        "Thành lập tổ cứu trợ khẩn cấp của quận, chuẩn bị lương thực, thuốc, chỗ tạm trú khi có bão lớn, triều cường hoặc dịch bệnh; mời "
        "các cơ sở ngoài công lập mở dịch vụ chăm sóc người già tại nhà; bồi dưỡng cộng tác viên công tác xã hội ở 13 phường.",
        "Duy trì các chương trình “5 không”, “3 có”, “4 an”; xét duyệt và chi trả chính sách bảo trợ xã hội không quá thời hạn quy định.",
    )
    kit.assign("Cơ quan chủ trì", "Phòng LĐ-TB&XH quận")
    kit.assign("Thời gian hoàn thành", "quý III/2023")
    kit.heading("3. Bảo hiểm xã hội, bảo hiểm y tế", 2)
    kit.items(
        "Mở rộng diện tham gia bảo hiểm xã hội tự nguyện ở các chợ, bến xe ôm, cơ sở làm đẹp, quán ăn; vận động hộ gia đình mua đủ thẻ bảo "
        "hiểm y tế cho các thành viên; trả kết quả hồ sơ chế độ qua bưu chính để người dân khỏi đi lại."
    )
    kit.assign("Cơ quan chủ trì", "Phòng Nội vụ quận")
    kit.assign("Cơ quan phối hợp", "Bảo hiểm xã hội quận, UBND các phường")
    kit.assign("Thời gian hoàn thành", "hết năm 2023")
    kit.heading("4. Việc làm và quan hệ lao động", 2)
    kit.items(
        "Đưa Chương trình “Có việc làm” giai đoạn 2021-2025 đến các nhóm yếu thế: phụ nữ đơn thân, người khuyết tật, bộ đội xuất ngũ, lao "
        "động dịch vụ mất việc do dịch; hằng năm mở bốn phiên giao dịch việc làm lưu động, cho vay giải quyết việc làm từ vốn ủy thác.",
        "Hằng năm kiểm tra an toàn lao động ở công trình xây dựng và khách sạn; hướng dẫn doanh nghiệp đối thoại, ký thỏa ước tập thể để "
        "quan hệ lao động hài hòa.",
    )
    kit.assign("Cơ quan chủ trì", "các cơ quan, đơn vị liên quan theo chức năng, nhiệm vụ")
    kit.assign("Cơ quan phối hợp", "Phòng LĐ-TB&XH quận, Liên đoàn Lao động quận")
    kit.heading("5. Y tế", 2)
    kit.items(
        "Lắp thêm trang thiết bị cho Trung tâm Y tế quận, triển khai bệnh án điện tử, đặt lịch khám qua điện thoại cho người cao tuổi."
    )
    kit.assign("Cơ quan chủ trì", "Trung tâm Y tế quận")
    kit.assign("Thời gian hoàn thành", "tháng 02/2022")
    kit.items(
        "Kiểm tra an toàn thực phẩm tại các phố ẩm thực, chợ đêm; giám sát chặt dịch COVID-19, sốt xuất huyết; tổ chức tiêm mũi nhắc lại; "
        "củng cố đội y tế dự phòng của quận."
    )
    kit.assign("Cơ quan chủ trì", "Phòng Y tế quận")
    kit.assign("Thời gian hoàn thành", "năm 2023 và duy trì hằng năm")
    kit.heading("6. Nước sạch, vệ sinh đô thị", 2)
    kit.items(
        "Thay đường ống nước cũ trong 46 kiệt hẻm, lắp bồn dự trữ ở các chợ để phòng khi nước nguồn bị nhiễm mặn; xây thêm nhà vệ sinh công "
        "cộng tại công viên 29 tháng 3 kéo dài và bờ tây sông Hàn."
    )
    kit.assign("Cơ quan chủ trì", "Tổ Phát triển xanh sông Hàn")
    kit.assign("Cơ quan phối hợp", "Phòng Tài nguyên và Môi trường quận")
    kit.assign("Thời gian thực hiện", "theo tiến độ của thành phố")
    kit.heading("7. Công nghệ thông tin, viễn thông", 2)
    kit.items(
        "Đưa các sản phẩm công nghệ thông tin, viễn thông vào quản lý chợ, bãi đỗ xe; hạ ngầm cáp viễn thông trên 18 tuyến phố; thay cụm loa "
        "cũ bằng bảng tin điện tử; tập huấn kỹ năng số cho người lớn tuổi."
    )
    kit.assign("Cơ quan chủ trì", "Phòng Văn hóa và Thông tin quận")
    kit.assign("Thời gian hoàn thành", "trước ngày 31/9/2022")
    kit.heading("8. Dữ liệu về người thụ hưởng chính sách", 2)
    kit.para("[Nội dung do Phòng Văn hóa và Thông tin bổ sung sau]")
    kit.heading("9. Nguồn lực và hỗ trợ sau dịch", 2)
    kit.items(
        "Hoàn tất hỗ trợ người lao động tự do, hộ kinh doanh, giáo viên mầm non ngoài công lập gặp khó khăn do đại dịch COVID-19; lập "
        "danh sách theo từng tổ dân phố để không sót, không trùng."
    )
    kit.assign("Cơ quan chủ trì", "Sở Tài chính")
    kit.assign("Cơ quan phối hợp", "Phòng Tài chính - Kế hoạch quận, UBND các phường")
    kit.assign("Thời gian hoàn thành", "trước ngày 30/6/2022")
    kit.heading("V. KINH PHÍ")
    kit.para(
        "Từ ngân sách quận theo phân cấp (chi thường xuyên hằng năm), nguồn ngân sách thành phố hỗ trợ và các nguồn huy động hợp pháp khác. "
        "Phòng Tài chính - Kế hoạch quận thẩm định dự toán của các đơn vị, trình UBND quận bố trí trước ngày 15/11 hằng năm."
    )
    kit.heading("VI. TỔ CHỨC THỰC HIỆN")
    kit.para(
        "1. Thủ trưởng các phòng, ban, đơn vị thuộc quận và Chủ tịch UBND các phường xây dựng kế hoạch cụ thể, gửi về UBND quận trước ngày "
        "20/5/2022; báo cáo kết quả thực hiện Kế hoạch này trước ngày 05/12 hằng năm."
    )
    kit.para(
        "2. Phòng Lao động - Thương binh và Xã hội quận theo dõi, đôn đốc việc thực hiện Kế hoạch; tham mưu UBND quận báo cáo UBND thành phố "
        "và Ban Thường vụ Quận ủy trước ngày 15/12 hằng năm; tham mưu tổng kết vào cuối năm 2025."
    )
    kit.para("3. Phòng Y tế, Phòng Tài nguyên và Môi trường: triển khai các nhiệm vụ thuộc lĩnh vực được phân công.")
    kit.para(
        "4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận và các hội, đoàn thể phối hợp tuyên truyền, giám sát việc thực hiện Kế hoạch. Trong "
        "quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND quận xem xét, điều chỉnh./."
    )
    kit.signature(
        [
            "UBND thành phố (b/c);",
            "Sở LĐ-TB&XH;",
            "TT Quận ủy, TT HĐND quận;",
            "UBMTTQVN quận và các hội, đoàn thể;",
            "CT, các PCT UBND quận;",
            "Các phòng, ban, đơn vị thuộc quận;",
            "UBND 13 phường;",
            "Lưu: VT, LĐTBXH.",
        ],
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        name="Lê Hoàng Bảo Trâm",
    )


EXPECTED = expect(
    "bullets in groups, each closed by lines “Cơ quan chủ trì / phối hợp / Thời gian hoàn thành”; mostly deliberate gaps",
    kind="district",
    name="UBND quận Hải Châu",
    number="86/KH-UBND",
    issued_on="2022-04-21",
    areas={
        "2.1": area(
            "covered",
            "ok",
            "late",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2024-12-22", "2026-12-31", "2023-09-30"],
            why="IV.2: a = b, b = c, c = d and e; the poverty programme's line runs to 2026, the directive's end is 2025-12-31",
        ),
        "2.2": area(
            "partial",
            "wrong",
            "ok",
            leads=["Phòng Nội vụ"],
            dates=["2023-12-31"],
            missing=["2.2.a"],
            why="IV.3 only widens; nothing carries out Kế hoạch 72 or Nghị quyết 03; Phòng Nội vụ isn't competent, BHXH quận only supports",
        ),
        "2.4": area(
            "covered",
            "missing",
            "recurring-only",
            why="IV.4: “các cơ quan, đơn vị liên quan” is nobody, the others support; only “hằng năm”; 2021-2025 is in the programme's name",
        ),
        "2.5": area(
            "covered",
            "ok",
            "past",
            leads=["Phòng Y tế", "Trung tâm Y tế quận"],
            dates=["2022-02-28", "2023-12-31"],
            why="IV.5, first bullet: tháng 02/2022, the plan is of 21/4/2022",
        ),
        "2.7": area(
            "partial",
            "unknown-agency",
            "missing",
            leads=["Tổ Phát triển xanh sông Hàn"],
            missing=["2.7.b"],
            why="IV.6: water and sanitation only; a body that the register doesn't know; “theo tiến độ của thành phố” has no end",
        ),
        "2.8": area(
            "covered",
            "ok",
            "unreadable",
            leads=["Phòng Văn hóa và Thông tin"],
            why="IV.7: the 31st of September doesn't exist",
        ),
        "2.9": area("missing", why="IV.8 is a heading with a placeholder; besides a target (III) and the situation (I)"),
        "2.10": area(
            "partial",
            "wrong",
            "ok",
            leads=["Sở Tài chính"],
            dates=["2022-06-30"],
            missing=["2.10.b"],
            why="IV.9: COVID support only; a city agency leads a district's task",
        ),
    },
)
