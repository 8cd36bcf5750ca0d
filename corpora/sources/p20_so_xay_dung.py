"""What must be said of the construction department's plan, where homes for people with merit stand beside social housing?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect, set_size

FILE = "p20_so_xay_dung.docx"

TEXT = """
# I. THỰC TRẠNG
Tính đến ngày 30/6/2022, thành phố có 9.863 căn hộ thuộc sở hữu nhà nước, 212 khối nhà; hơn một phần tư đã qua hai mươi năm, thấm dột, thang bộ hẹp. Mỗi năm có khoảng 1.800 đơn xin thuê nhưng chỉ giải quyết được chừng ba trăm. Giai đoạn 2016 - 2020, thành phố sửa 2.411 nhà cho gia đình có công, xây mới 640 căn; năm 2021 miễn, giảm tiền thuê nhà sáu tháng cho mọi hộ ở chung cư công vì dịch bệnh.
Giá đất tăng nhanh hơn thu nhập. Người trẻ, công nhân, viên chức mới vào nghề khó có nơi ở ổn định; có gia đình ba thế hệ trong căn phòng mười tám mét vuông. Nhà đầu tư thì ngại làm loại căn hộ lãi ít, vay khó, thủ tục dài.
Sáu tháng đầu năm 2022, Sở đã tiếp 417 lượt công dân về nhà ở. Chuyện người dân kể giống nhau: nộp đơn nhiều năm không biết mình đứng thứ mấy; nhà hư thì hỏi phường, phường chỉ qua công ty, công ty chỉ qua Sở; có người được thuê nhưng cho thuê lại, có người cần thì không có. Thanh tra thành phố tại Kết luận số 18/KL-TTTP ngày 22/4/2022 đã nêu 61 trường hợp sử dụng căn hộ sai đối tượng; đến nay thu hồi 43 căn.
Nguyên nhân có phần ở pháp luật chồng chéo, có phần ở con người. Từ Nghị quyết Trung ương 5 (khóa XI) đến nay, ngành ba lần đổi quy chế xét thuê mà chưa một lần công khai bảng điểm. Kế hoạch này bắt đầu từ việc sửa điều đó.
# II. YÊU CẦU CỦA CẤP TRÊN VÀ MỤC TIÊU
1. Ban Thường vụ Thành ủy đặt ra mục tiêu ai cũng có nơi ở trong khuôn khổ chương trình “3 có” và nhắc ngành xây dựng chăm lo cả người có công lẫn người thu nhập thấp.
2. Đến năm 2025 có thêm 12.000 căn hộ giá phải chăng; 100% hộ dân dùng nước sạch; mọi bãi vật liệu xây dựng có tường che bụi.
# III. VIỆC LÀM
## Nhóm A. Ơn nghĩa
A1. Khảo sát, sửa 410 căn nhà của thương binh, thân nhân liệt sĩ; xây một khối chung cư nhà ở xã hội sáu tầng có thang máy dành riêng cho người có công tại quận Sơn Trà. Phòng Quản lý xây dựng thuộc Sở chủ trì, Sở Lao động - Thương binh và Xã hội phối hợp; khánh thành trước ngày 27/7/2024.
A2. Đổi căn hộ tầng cao lấy căn hộ tầng thấp cho Mẹ Việt Nam anh hùng, thương binh nặng. Chi cục Giám định xây dựng thuộc Sở chủ trì; hằng năm.
## Nhóm B. Mái nhà cho người chưa có nhà
B1. Mời gọi, tuyển chọn nhà đầu tư dựng căn hộ giá thấp để bán trả góp, cho thuê tại Hòa Hiệp Nam, Hòa Khánh, An Hải Bắc; dành một phần năm quỹ đất trong mỗi khu đô thị mới; rút thủ tục còn một trăm ngày. Phòng Quản lý nhà và thị trường bất động sản thuộc Sở chủ trì; Sở Kế hoạch và Đầu tư, Sở Tài nguyên và Môi trường, Sở Tài chính phối hợp. Đưa 5.200 căn vào sử dụng trong năm 2025.
B2. Chấm điểm, công khai trên mạng danh sách công nhân, viên chức trẻ, hộ nghèo xin thuê chung cư công; thu hồi căn cho thuê lại trái phép; ai đủ điểm thì được giao chìa khóa. Phòng Quản lý nhà và thị trường bất động sản thuộc Sở chủ trì; xong đợt đầu vào Quý II năm 2023.
B3. Lập nguồn vốn quay vòng cho cặp vợ chồng trẻ vay lãi thấp để mua căn hộ đầu tiên. Ban Vận hành Quỹ nhà ở Sông Hàn chủ trì; thực hiện theo tiến độ cấp vốn của thành phố.
## Nhóm C. Nước, bụi, rác
C1. Giục tiến độ nhà máy nước Hòa Liên, đường ống về Hòa Bắc; dựng trạm bơm phòng mặn An Trạch dự phòng. Phòng Hạ tầng kỹ thuật thuộc Sở chủ trì; trước 30/9/2023.
C2. Kiểm tra xe chở vật liệu, trạm trộn bê tông xả cặn ra cống; phạt nặng. Thanh tra Sở chủ trì; thường xuyên.
## Nhóm D. Người thợ trên giàn giáo
D1. Bắt buộc dây đai, lưới đỡ, chỗ nghỉ trưa, nước uống ở công trường; đối thoại giữa thầu và thợ; trả lương qua tài khoản. Chi cục Giám định xây dựng thuộc Sở chủ trì; năm 2023.
D2. Nhắc nhà thầu đóng đủ bảo hiểm xã hội, bảo hiểm y tế cho thợ phụ; không đóng thì không được dự thầu công trình công. Thanh tra Sở chủ trì; quý IV/2022.
## Nhóm Đ. Dữ liệu và tấm lòng
Đ1. Nhập thông tin người hưởng chính sách do ngành quản lý vào cơ sở dữ liệu an sinh xã hội của thành phố, dò trùng, gắn mã cho từng người. Trung tâm Quản lý nhà thuộc Sở chủ trì; 31/12/2023.
Đ2. Kêu gọi chủ đầu tư, nhà thầu, kiến trúc sư góp công, góp xi măng sửa nhà dột cho hộ nghèo. Công đoàn ngành Xây dựng chủ trì; mỗi năm hai đợt.
Đ3. Sửa mái, sơn lại mười lăm trường mầm non xuống cấp trong mùa hè. Ban Quản lý dự án đầu tư xây dựng thuộc Sở chủ trì; tháng 8/2022.
# IV. NGUYÊN TẮC LÀM VIỆC
- Công khai từ đầu: bản vẽ, giá bán, giá thuê, danh sách được xét đều đưa lên trang thông tin của Sở ít nhất ba mươi ngày.
- Chống trục lợi: người trong ngành có người thân dự xét phải khai báo; cán bộ nhận hồ sơ không đồng thời là người chấm điểm.
- Nhà giá thấp nhưng không thấp chất lượng: phòng cháy, lối đi cho xe lăn, sân chơi trẻ em là điều kiện nghiệm thu.
- Nói được làm được: việc nào chậm, người phụ trách trả lời báo chí.
- Làm cùng dân: mỗi khối nhà có ban tự quản; ban tự quản góp ý trước khi Sở quyết định sửa chữa, sắp xếp chỗ để xe, chỗ phơi phóng; ý kiến nào không tiếp thu thì trả lời rõ vì sao.
- Học từ nơi khác nhưng không chép: cử cán bộ đi xem cách làm của các đô thị bạn, về viết thu hoạch ngắn, chọn một điều áp dụng được.
# V. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị thuộc Sở lập tiến độ chi tiết trước ngày 15/8/2022.
2. Văn phòng Sở theo dõi, đôn đốc; báo cáo UBND thành phố kết quả năm 2022 trước ngày 01/12/2022 và hằng năm.
3. Phòng Quản lý đô thị các quận, Phòng Kinh tế và Hạ tầng huyện Hòa Vang phối hợp rà soát địa bàn.
4. Kinh phí: vốn đầu tư công trung hạn giai đoạn 2021 - 2025, chi thường xuyên hằng năm và vốn của doanh nghiệp.
Sở Xây dựng đề nghị các cơ quan quan tâm phối hợp; vướng mắc phản ánh về Sở để kịp thời tháo gỡ./.
"""


def write(kit: Kit) -> None:
    """State head of a department, jobs in lettered groups, the order in each job's last sentences."""
    set_size(kit, 14)
    kit.state_head("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG", "SỞ XÂY DỰNG", "2060/KH-SXD", "Đà Nẵng, ngày 18 tháng 7 năm 2022")
    kit.title("KẾ HOẠCH", "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị", "trong ngành xây dựng")
    kit.para(
        "Căn cứ Luật Nhà ở ngày 25/11/2014; Nghị định số 49/2021/NĐ-CP ngày 01/4/2021 của Chính phủ về phát triển và quản lý nhà ở xã hội; thực hiện Kế hoạch ngày "
        "20/10/2021 của Ban Thường vụ Thành ủy về Kết luận số 92-KL/TW của Bộ Chính trị, Sở Xây dựng ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "Các sở: LĐ-TB&XH, KH&ĐT, TC, TN&MT;", "UBND các quận, huyện;", "Các phòng, đơn vị thuộc Sở;", "Lưu: VT, QLN."],
        "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Lương Hữu Thạch",
    )  # fmt: skip


EXPECTED = expect(
    "department plan in lettered groups; homes for people with merit (2.1.b) beside social housing (2.6), besides much for others' areas",
    kind="department",
    name="Sở Xây dựng",
    number="2060/KH-SXD",
    issued_on="2022-07-18",
    areas={
        "2.6": area(
            "covered", "unknown-agency", "missing",
            leads=["Ban Vận hành Quỹ nhà ở Sông Hàn", "Phòng Quản lý nhà và thị trường bất động sản"],
            dates=["2023-06-30", "2025-12-31"],
            why="B1, B2, B3; B3 is led by an invented board “theo tiến độ cấp vốn” (conditional); A1, A2 are 2.1.b",
        ),
    },
    outside="the register doesn't call it competent; housing for people with merit (A1, A2) puts 2.1 into nobody's scope; the rest is information",
)  # fmt: skip
