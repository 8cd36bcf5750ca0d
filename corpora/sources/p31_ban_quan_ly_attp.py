"""What must be said of the food safety board's plan, which does its half of one area and leaves the other half to the health department?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)
from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p31_ban_quan_ly_attp.docx"

TEXT = """
# I. MỤC ĐÍCH, YÊU CẦU
## 1. Mục đích
- Triển khai kịp thời, có hiệu quả các nhiệm vụ về bảo đảm vệ sinh an toàn thực phẩm (ATTP) theo Kết luận số 92-KL/TW của Bộ Chính trị và Kế hoạch của Ban Thường vụ Thành ủy; góp phần bảo vệ sức khỏe nhân dân, thực hiện mục tiêu “4 an” của thành phố.
- Nâng cao hiệu lực, hiệu quả quản lý nhà nước về ATTP trong điều kiện phục hồi hoạt động du lịch, dịch vụ sau đại dịch COVID-19.
## 2. Yêu cầu
- Công tác bảo đảm ATTP phải được tiến hành đồng bộ từ thành phố đến cơ sở, kết hợp giữa tuyên truyền, hướng dẫn với thanh tra, kiểm tra, xử lý vi phạm.
- Các phòng, đơn vị thuộc Ban Quản lý ATTP thành phố (sau đây viết tắt là Ban Quản lý) bám sát chức năng, nhiệm vụ theo Quyết định số 51/2020/QĐ-UBND ngày 31/12/2020 của UBND thành phố để triển khai.
# II. MỤC TIÊU ĐẾN NĂM 2025
- 100% cơ sở sản xuất, kinh doanh thực phẩm thuộc diện cấp giấy được cấp Giấy chứng nhận cơ sở đủ điều kiện ATTP.
- Không để xảy ra ngộ độc thực phẩm tập thể trên 30 người mắc; tỷ lệ mẫu thực phẩm không đạt dưới 4%.
- 100% trạm y tế phường, xã có người phụ trách công tác ATTP; xây dựng phòng kiểm nghiệm đạt chuẩn ISO 17025.
# III. NỘI DUNG THỰC HIỆN
## 1. Công tác thông tin, tuyên truyền
1.1. Tổ chức Tháng hành động vì ATTP; tập huấn kiến thức cho người chế biến tại bếp ăn tập thể, tiểu thương các chợ; duy trì đường dây nóng tiếp nhận phản ánh. Thực hiện thường xuyên.
1.2. Biên soạn, phát hành cẩm nang ATTP cho hộ gia đình, trường học; hoàn thành trong quý III năm 2022.
## 2. Kiểm soát ATTP trong sản xuất, kinh doanh
2.1. Xây dựng, công nhận 20 chợ ATTP, 10 tuyến phố ẩm thực an toàn; hoàn thành trước ngày 30/6/2024.
2.2. Kiểm soát thực phẩm nhập vào thành phố tại chợ đầu mối Hòa Cường, cảng cá Thọ Quang; lấy mẫu giám sát dư lượng hóa chất, kháng sinh định kỳ hằng tháng, hằng quý.
2.3. Triển khai truy xuất nguồn gốc thịt heo, rau, thủy sản bằng mã QR; hoàn thành giai đoạn một trong năm 2023.
2.4. Quản lý ATTP tại trường học, khu công nghiệp, bệnh viện; ký cam kết trách nhiệm với 100% bếp ăn tập thể từ 200 suất/ngày trở lên trước ngày 30/9/2022.
## 3. Thanh tra, kiểm tra, xử lý vi phạm
3.1. Thanh tra, kiểm tra định kỳ và đột xuất các cơ sở sản xuất, kinh doanh thực phẩm; chú trọng các dịp lễ, tết, lễ hội pháo hoa quốc tế; công khai cơ sở vi phạm. Thực hiện hằng năm.
## 4. Chủ động ứng phó sự cố ATTP và dịch bệnh lây qua thực phẩm
4.1. Xây dựng kịch bản ứng phó với các tình huống ngộ độc thực phẩm hàng loạt, dịch bệnh truyền qua thực phẩm; tổ chức diễn tập với sự tham gia của bệnh viện các tuyến; hoàn thành trong tháng 10/2022.
4.2. Kiểm tra việc tuân thủ quy định phòng, chống dịch COVID-19 tại chợ, siêu thị, cơ sở dịch vụ ăn uống khi mở cửa trở lại; hoàn thành trong quý II năm 2022.
## 5. Phòng, chống ô nhiễm tại cơ sở giết mổ, chế biến
5.1. Hướng dẫn các cơ sở giết mổ, chế biến thủy sản thu gom, xử lý nước thải, chất thải theo quy định về bảo vệ môi trường; kiến nghị di dời các cơ sở không bảo đảm. Thực hiện thường xuyên.
# IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng Ban Quản lý
- Chủ trì công tác tuyên truyền, tổ chức Tháng hành động vì ATTP, tập huấn kiến thức; biên soạn, phát hành cẩm nang; duy trì đường dây nóng.
- Bảo đảm kinh phí, phương tiện thực hiện Kế hoạch; theo dõi, tổng hợp báo cáo UBND thành phố trước ngày 15/12 hằng năm.
2. Phòng Quản lý chất lượng
- Chủ trì, phối hợp với UBND các quận, huyện xây dựng, công nhận chợ ATTP, tuyến phố ẩm thực an toàn; triển khai truy xuất nguồn gốc thực phẩm bằng mã QR.
- Chủ trì quản lý ATTP tại trường học, khu công nghiệp, bệnh viện; tổ chức ký cam kết với các bếp ăn tập thể.
3. Phòng Thanh tra
- Chủ trì thanh tra, kiểm tra cơ sở sản xuất, kinh doanh thực phẩm; xử lý, công khai cơ sở vi phạm; kiểm tra việc phòng, chống dịch COVID-19 tại chợ, siêu thị, cơ sở dịch vụ ăn uống.
4. Phòng Ngộ độc thực phẩm và Sự cố
- Chủ trì xây dựng kịch bản, tổ chức diễn tập ứng phó ngộ độc thực phẩm hàng loạt và dịch bệnh truyền qua thực phẩm.
5. Đội Quản lý ATTP liên quận
- Chủ trì kiểm soát thực phẩm tại chợ đầu mối, cảng cá; lấy mẫu giám sát dư lượng hóa chất, kháng sinh.
- Hướng dẫn cơ sở giết mổ, chế biến thủy sản xử lý nước thải, chất thải.
6. Đề nghị Sở Y tế
- Phối hợp với Ban Quản lý trong cấp cứu, điều trị, điều tra nguyên nhân các vụ ngộ độc thực phẩm.
7. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các hội, đoàn thể
- Phối hợp tuyên truyền, vận động đoàn viên, hội viên và nhân dân nói không với thực phẩm bẩn; tham gia giám sát cộng đồng về ATTP.
8. Đề nghị UBND các quận, huyện
- Phối hợp với Ban Quản lý triển khai Kế hoạch trên địa bàn.
Trên đây là Kế hoạch của Ban Quản lý ATTP thành phố, đề nghị các cơ quan, đơn vị phối hợp thực hiện; yêu cầu các phòng, đội trực thuộc nghiêm túc triển khai./.
"""


def write(kit: Kit) -> None:
    """State head, tasks, units' headings, signature."""
    set_size(kit, 14)
    kit.page_header()
    kit.state_head("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "BAN QUẢN LÝ AN TOÀN THỰC PHẨM", "312/KH-BQLATTP", "Đà Nẵng, ngày 15 tháng 4 năm 2022")
    kit.title("KẾ HOẠCH", "Triển khai thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trong công tác bảo đảm an toàn thực phẩm trên địa bàn thành phố")
    kit.para(
        "Thực hiện Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy Đà Nẵng về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị một số vấn đề về chính sách xã hội, "
        "Ban Quản lý An toàn thực phẩm thành phố xây dựng Kế hoạch triển khai thực hiện như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Sở Y tế, Sở Công Thương;", "UBND các quận, huyện;", "Lãnh đạo Ban;", "Các phòng, đội thuộc Ban;", "Lưu: VT, QLCL."],
        "TRƯỞNG BAN", name="Quách Thị Minh Nhàn",
    )  # fmt: skip


EXPECTED = expect(
    "plan of a board of the city; numbered tasks with times of their own, leads only under its units' headings; everything about food, nothing about facilities",
    kind="department",
    name="Ban Quản lý An toàn thực phẩm",
    number="312/KH-BQLATTP",
    issued_on="2022-04-15",
    areas={
        "2.5": area(
            "partial", "ok", "ok",
            leads=["Phòng Ngộ độc thực phẩm và Sự cố", "Phòng Quản lý chất lượng", "Phòng Thanh tra", "Văn phòng Ban Quản lý",
                   "Đội Quản lý ATTP liên quận"],
            dates=["2022-06-30", "2022-09-30", "2022-10-31", "2023-12-31", "2024-06-30"],
            missing=["2.5.a"],
            why="all of III.1-4 is 2.5.b; health facilities and smart health are nowhere but in a target, and only 2.1.a is excused; "
            "units of the board lead; 1.1, 2.2, 3.1 recur, the rest is bounded",
        ),
    },
    outside="the register doesn't call it competent; 5.1 (2.7.b) is information",
)  # fmt: skip
