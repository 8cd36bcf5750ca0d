"""What must be said of a district government's plan that stands in two tables, with the year of the first only in its header?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p14_ubnd_ngu_hanh_son.docx"

TEXT = """
# I. BỐI CẢNH
Quận có năm ngọn núi đá, một bãi biển dài mười hai cây số, một làng nghề bốn trăm năm và hơn hai mươi khu tái định cư. Hai năm vắng khách, bảy nghìn người làm ở khách sạn, khu nghỉ phải về quê hoặc chạy xe công nghệ. Năm 2021 quận đã chi 64,8 tỷ đồng hỗ trợ 41.227 lượt người dân, lao động khó khăn do đại dịch COVID-19; việc chi trả kết thúc ngày 31/12/2021, không còn hồ sơ tồn.
Qua tổng kết Nghị quyết Trung ương 5 (khóa XI), điều phải sửa là: bụi đá ở làng nghề, nước thải từ dãy nhà hàng ven biển, danh sách thụ hưởng còn sai lệch giữa các phường, tỷ lệ người tự lo cho tuổi già thấp.
# II. MỤC TIÊU
1. Đến năm 2025 có 99% người dân tham gia BHYT, một nửa lực lượng lao động trong độ tuổi tham gia BHXH; 76% lao động qua đào tạo; 4/4 phường đạt chuẩn quốc gia về y tế.
2. Tiếp tục bảo đảm nguồn lực, động viên doanh nghiệp du lịch chung tay với chính quyền; mỗi năm vận động 5 tỷ đồng cho Quỹ “Vì người nghèo”.
3. Xây trạm y tế phường Hòa Hải, Khuê Mỹ đạt chuẩn mới trước ngày 30/6/2024.
# III. GIAO VIỆC
Công việc chia làm hai bảng: bảng 1 là những việc của năm nay, bảng 2 là những việc dài hơi. Cột “Cùng làm” ghi nơi giúp sức.
@ Bảng 1. Việc của năm 2022
|= 1.2 3.2 6.6 2.9 2.3
| TT | Cùng làm | Nội dung | Chủ trì | Thời hạn (năm 2022) |
| Nhóm một. Ven biển, làng nghề |
| 1 | Hội Nông dân quận; Phòng Kinh tế | Hộ chài lưới Hòa Hải bỏ thúng câu chuyển sang đưa khách ngắm san hô, trồng rau sạch; xét cho vay quỹ quốc gia về việc làm; ưu tiên người khuyết tật, hộ tái định cư | Phòng LĐTBXH | Thường xuyên |
| 2 | Liên đoàn Lao động quận | Thợ đá Non Nước có mặt nạ, máy hút bụi, khám phổi; chủ và thợ thỏa thuận giờ giấc, tiền công bằng văn bản; đứng ra hòa giải khi có tranh cãi | -nt- | Hằng năm |
| 3 | UBND bốn phường | Gọi người chưa tiêm đủ mũi ngừa COVID-19; phun thuốc muỗi; kiểm tra hải sản, nước chấm, đá lạnh ở nhà hàng ven biển; dự phòng giường cách ly khi có bệnh mới | Phòng Y tế | Quý III |
| Nhóm hai. Tình nghĩa |
| 4 | Phòng Quản lý đô thị; Hội Cựu chiến binh quận | Lợp lại mái, nâng nền 33 căn của gia đình liệt sĩ, thương binh; rà lại hồ sơ hưởng chế độ một lần | Phòng LĐTBXH | Trước 27/7 |
| 5 | Hội Chữ thập đỏ quận | Sắm ca nô, áo phao, bếp dã chiến cho đội cứu nạn; giúp ngay người mất nhà vì bão; đưa 08 cộng tác viên đi học ngành công tác xã hội; mời tư nhân mở nhà dưỡng lão | -nt- | Tháng 10 |
| Nhóm ba. Mạng lưới |
| 6 | Phòng Văn hóa và Thông tin; các nhà mạng | Chôn cáp, dựng trạm sóng ở khu danh thắng và thôn cũ Khái Tây; thử nghiệm vòng tay điện tử, phần mềm thuyết minh do sinh viên Việt - Hàn viết | Sở Thông tin và Truyền thông | Tháng 6 |
@ Bảng 2. Việc từ năm 2023 về sau
|= 1.2 6.6 3.2 2.9 2.3
| TT | Nội dung | Cùng làm | Chủ trì | Xong vào |
| Nhóm một. Dài hơi về đời sống |
| 7 | Kèm từng nhà trong danh sách nghèo theo những mặt còn thiếu (chỗ ở, thuốc men, chữ nghĩa, nước, tin tức), trong đó có kêu gọi nhà hảo tâm góp thêm vốn liếng làm ăn | Phòng GD&ĐT; Hội Liên hiệp Phụ nữ quận | Phòng LĐ-TB&XH | 2025 |
| 8 | Duy trì năm “không”, ba “có”, bốn “an”; chuyển tiền bảo trợ qua tài khoản cho trẻ mồ côi, người cao tuổi không lương | UBND các phường | UBND quận | 12/2025 |
| 9 | Làm theo Kế hoạch số 72-KH/TU ngày 18/9/2018 của Ban Thường vụ Thành ủy: giao phường, giao tổ dân phố con số người tham gia phải đạt | Bảo hiểm xã hội quận; Phòng LĐ-TB&XH | Các cơ quan có liên quan | Năm 2024 |
| 10 | Đưa người bán hàng rong, thợ đá, tài xế vào quỹ hưu trí tự nguyện; cả nhà có thẻ khám chữa bệnh; bớt giấy tờ khi giải quyết chế độ | Bảo hiểm xã hội quận; Bưu điện | … | -nt- |
| Nhóm hai. Dài hơi về đất, nước |
| 11 | Kéo nước máy tới các hộ chân núi Kim Sơn; bể chứa, xe bồn cho ngày nước mặn; nhà vệ sinh cho khách dọc bãi tắm | Phòng Quản lý đô thị | Phòng TN&MT | 30/9/2024 |
| 12 | Chấm dứt bùn đá, nước thải đổ ra sông Cổ Cò; khép kín khu sản xuất đá; kiểm tra đêm dãy nhà hàng, xử phạt công khai | Công an quận; UBND phường Hòa Hải | -nt- | 06/2026 |
| 13 | Rà khu đất Hòa Quý, trình thành phố cho xây chung cư người thu nhập thấp | Chi nhánh Văn phòng Đăng ký đất đai | Phòng Quản lý đô thị | 2024 |
| Nhóm ba. Dài hơi về trí lực |
| 14 | Gộp danh sách người có công, người nghèo, người được bảo trợ vào một hệ thống số; cấp cho mỗi người một mã dùng suốt đời; phân quyền xem, sửa | Công an quận; Phòng LĐ-TB&XH | Phòng Văn hóa và Thông tin | Theo hướng dẫn của bộ, ngành Trung ương |
| 15 | Xây nhà đa năng, phòng tin học, lớp học thông minh cho Trường THCS Huỳnh Bá Chánh | Ban Quản lý dự án quận | Phòng GD&ĐT | 8/2024 |
# IV. TỔ CHỨC THỰC HIỆN
1. Phòng Lao động - Thương binh và Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch này; tham mưu UBND quận báo cáo UBND thành phố trước ngày 10/12 hằng năm; các đơn vị gửi báo cáo năm 2022 trước ngày 25/11/2022.
2. Phòng Tài chính - Kế hoạch bố trí kinh phí theo phân cấp; hướng dẫn thanh quyết toán.
3. Bảo hiểm xã hội quận: Phối hợp với các phường, Bưu điện trong công tác tuyên truyền chính sách.
4. Phòng Y tế, Trung tâm Y tế quận: Triển khai các nhiệm vụ thuộc lĩnh vực y tế theo chức năng.
5. UBND các phường ban hành kế hoạch của phường trong tháng 3/2022; phân công công chức theo từng việc của hai bảng.
6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận và các đoàn thể tuyên truyền, giám sát việc thực hiện Kế hoạch.
Yêu cầu thủ trưởng các đơn vị nghiêm túc triển khai thực hiện./.
"""


def write(kit: Kit) -> None:
    """State head, two tables with columns in different order, general duties."""
    kit.state_head("ỦY BAN NHÂN DÂN", "QUẬN NGŨ HÀNH SƠN", "131/KH-UBND", "Ngũ Hành Sơn, ngày 14 tháng 02 năm 2022")
    kit.title("KẾ HOẠCH", "Triển khai thực hiện Kết luận số 92-KL/TW của Bộ Chính trị", "trên địa bàn quận Ngũ Hành Sơn")
    kit.para(
        "Thực hiện Kế hoạch số 36-KH/QU ngày 18/01/2022 của Ban Thường vụ Quận ủy về thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị; "
        "căn cứ Nghị quyết số 116/NQ-CP ngày 24/9/2021 của Chính phủ và Quyết định số 28/2021/QĐ-TTg ngày 01/10/2021 của Thủ tướng Chính phủ, "
        "UBND quận Ngũ Hành Sơn xây dựng Kế hoạch triển khai như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["UBND thành phố (b/c);", "BTV Quận ủy (b/c);", "TT HĐND quận;", "CT, PCT UBND quận;", "Các phòng, ban, ngành, hội, đoàn thể quận;",
         "UBND các phường;", "Lưu: VT, P.LĐTBXH."],
        "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name="Phùng Thị Cẩm Vân",
    )  # fmt: skip


EXPECTED = expect(
    "state plan; two task tables with different column orders, year only in the first one's header; -nt-; lead cells that name nobody",
    kind="district",
    name="UBND quận Ngũ Hành Sơn",
    number="131/KH-UBND",
    issued_on="2022-02-14",
    areas={
        "2.1": area(
            "covered", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội", "UBND quận"],
            dates=["2022-07-27", "2022-10-31", "2025-12-31"],
            why="rows 4 = b, 5 = d (year 2022 from the header), 7 = c, 8 = e",
        ),
        "2.2": area(
            "covered", "missing", "ok",
            dates=["2024-12-31"],
            why="rows 9 = a, 10 = b; “Các cơ quan có liên quan” and “…” name nobody; BHXH quận only supports",
        ),
        "2.4": area(
            "covered", "ok", "recurring-only",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            why="rows 1 = a (job loans), 2 = b; “Thường xuyên”, “Hằng năm”",
        ),
        "2.5": area(
            "partial", "ok", "ok",
            leads=["Phòng Y tế"],
            dates=["2022-09-30"],
            missing=["2.5.a"],
            why="row 3 = b, “Quý III” of 2022; the new stations stand only among the targets",
        ),
        "2.7": area(
            "covered", "ok", "late",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2024-09-30", "2026-06-30"],
            why="row 12 = b by 06/2026, limit 2025-12-31",
        ),
        "2.8": area(
            "covered", "wrong", "ok",
            leads=["Sở Thông tin và Truyền thông"],
            dates=["2022-06-30"],
            why="row 6: a city agency leads a district's task; Phòng VH-TT supports",
        ),
        "2.9": area(
            "covered", "ok", "missing",
            leads=["Phòng Văn hóa và Thông tin"],
            why="row 14: waits for guidance, no end",
        ),
        "2.10": area("missing", why="past results, targets, and a passing clause in row 7; row 3 is vaccination, row 1 job loans"),
    },
    outside="not a district's area; rows 13 (2.6) and 15 (2.3.b) as information",
)  # fmt: skip
