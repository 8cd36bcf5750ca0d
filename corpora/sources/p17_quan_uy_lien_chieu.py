"""What must be said of a district committee's plan that goes from place to place and marks each job with a code behind it?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p17_quan_uy_lien_chieu.docx"

TEXT = """
# 2.1. NHÌN TỪ CƠ SỞ
Từ ngày 04/10/2021 đến ngày 12/11/2021, các đồng chí trong Ban Thường vụ Quận ủy đã dự 31 buổi sinh hoạt chi bộ khu dân cư và khu nhà trọ. Điều nghe được nhiều nhất: công nhân muốn có chỗ gửi con, ngư dân Nam Ô muốn giữ làng, người quanh bãi rác muốn được thở; bà con nhắc đến 87.000 liều vắc xin đã tiêm, đến 312 chuyến xe đưa người về quê và cả những ngày chờ tiền hỗ trợ quá lâu.
Đến cuối năm 2021, quận còn 388 hộ nghèo; 95,1% dân số tham gia bảo hiểm y tế; 1.340 người tham gia bảo hiểm xã hội tự nguyện; 5/5 phường giữ chuẩn quốc gia về y tế. Những con số ấy còn cách xa đích năm 2025 mà Đại hội Đảng bộ quận lần thứ VI, nhiệm kỳ 2020 - 2025 đề ra.
# 2.2. ĐÍCH ĐẾN NĂM 2025
Bảo hiểm xã hội 50% lực lượng lao động trong độ tuổi, bảo hiểm y tế 99% dân số, mỗi năm thêm 500 người tham gia bảo hiểm xã hội tự nguyện; 75% lao động qua đào tạo; chặn đứng dịch bệnh, không để xảy ra ngộ độc thực phẩm đông người; không còn hộ nghèo còn sức lao động.
# 2.3. VIỆC Ở TỪNG NƠI
## Nơi chân đèo (Hòa Hiệp Bắc)
- Kéo nước máy lên xóm Kim Liên, đặt bể trữ phòng khi nước sông Cu Đê mặn, vận động từng nhà làm hố xí tự hoại (LC11).
- Giúp người làm rớ, làm nghề lưới bén ở Nam Ô sang làm nước mắm truyền thống, đưa khách tham quan; ai bị giải tỏa vì cảng thì được học lái xe nâng; người sa cơ được bình xét vay vốn tạo việc làm (LC1).
- Cất nhà tình nghĩa cho mười chín gia đình liệt sĩ, bệnh binh; hỏi han, làm giúp giấy tờ cho thân nhân người có công còn vướng (LC3).
## Nơi khu công nghiệp (Hòa Khánh Bắc, Hòa Hiệp Nam)
- Bàn với giới chủ về bữa ăn giữa ca, phòng vắt sữa, tiếng ồn, hơi keo; mỗi nơi trên 50 thợ có tổ đối thoại; mâu thuẫn xảy ra thì có người hòa giải trong ngày (LC4).
- Mở ba phiên để nhà máy và thợ mất việc gặp nhau ngay sân khu nhà trọ sau đợt giãn cách (LC15).
- Phát nốt tiền trợ giúp cho công nhân thuê trọ, tài xế, người bán rong bị ngừng việc vì đại dịch; lập danh sách công khai ở cổng khu trọ (LC5).
- Dẹp nước rỉ bãi rác Khánh Sơn, bụi thép, khói lò luyện, nước nhuộm đổ ra kênh Đa Cô; gắn máy quan trắc, đoàn liên ngành đi không báo trước, xử thật nghiêm (LC2).
## Nơi trường đại học (Hòa Khánh Nam, Hòa Minh)
- Nối 5G tới các ký túc xá, cho sinh viên đem mạch điện tử, thiết bị đo tự chế ra thử ở chợ và nhà dân; loa, bảng tin tổ dân phố chạy qua mạng; tin tức đến được từng xóm trọ (LC8).
- Cơi nới trạm y tế Hòa Minh, mua máy siêu âm bốn chiều, chụp phim kỹ thuật số; bác sĩ Bệnh viện Đà Nẵng xem phim từ xa, bệnh án lưu trên máy (LC7).
- Đắp thêm hai dãy phòng học, lắp bảng thông minh cho Trường THCS Nguyễn Lương Bằng (LC14).
## Ở khắp năm phường
- Nhà nghèo được xếp theo từng mặt thiếu hụt chứ không chỉ theo đồng tiền; có người kèm cặp, có vốn, có thẻ khám bệnh, có học bổng cho con, thoát rồi vẫn còn được nâng đỡ (LC9).
- Dự phòng áo phao, nước sạch, chỗ trú cho khu trọ thấp trũng khi bão; lập điểm giữ con công nhân, chăm người già cô quạnh tại xóm; chọn người học nghề công tác xã hội (LC6).
- Sống chết giữ cho được năm “không”, ba “có”, bốn “an”; trợ cấp bảo trợ đưa tận tay người già, người tàn tật (LC12).
- Bỏ sổ giấy: thông tin của người có công, người nghèo, người được trợ giúp nằm chung một chỗ, mỗi người một mã số, phường và quận cùng khai thác; phần mềm chuyên ngành phải chạy hằng ngày (LC10).
- Rủ nhà máy, thầy cô, sinh viên tình nguyện, đồng hương góp công góp của cho người gặp cảnh ngặt nghèo; nêu gương nhà tự thoát nghèo; soi lại việc bình xét, cấp phát ở phường (LC13).
# 2.4. AI CẦM CHỊCH
1. UBND quận chỉ đạo Phòng Lao động - Thương binh và Xã hội chủ trì LC1, LC3, LC4, LC6, LC9 và LC15; Liên đoàn Lao động quận, Hội Nông dân quận tiếp sức.
2. UBND quận chỉ đạo Phòng Tài nguyên và Môi trường chủ trì LC2, LC11; Công an quận, Phòng Quản lý đô thị tiếp sức.
3. Phòng Y tế, Trung tâm Y tế quận tiếp sức cho LC7 về chuyên môn; Phòng Quản lý đô thị chủ trì LC7.
4. Phòng Văn hóa và Thông tin cùng UBND các phường chủ trì LC8.
5. Trưởng Công an quận chịu trách nhiệm LC10, có Phòng Lao động - Thương binh và Xã hội, Phòng Văn hóa và Thông tin tiếp sức.
6. LC5: Phòng Lao động - Thương binh và Xã hội tham mưu UBND quận thực hiện. LC13: Phòng Tài chính - Kế hoạch chủ trì. LC14: Phòng Giáo dục và Đào tạo chủ trì.
7. LC12: các cơ quan, đơn vị liên quan thực hiện theo chức năng.
# 2.5. HẸN NGÀY XONG
- Hẹn xong trong tháng 11/2021: LC15.
- Hẹn xong quý III/2022: LC6, LC8.
- Hẹn xong chậm nhất ngày 15 tháng 12 năm 2023: LC3, LC11, LC13.
- Hẹn xong hết năm 2024: LC1, LC2, LC7, LC14.
- Hẹn xong đến năm 2025: LC9, LC12.
- Hẹn xong quý I/2026: LC10.
- Làm hằng năm: LC4.
- Riêng LC5 làm theo quy định của Trung ương và hướng dẫn của thành phố.
# 2.6. ĐIỀU SAU CHÓT
1. Năm đảng ủy phường, các chi bộ trực thuộc chọn việc theo mã LC, đăng ký với Ban Thường vụ Quận ủy trước ngày 31/12/2021.
2. Bảo hiểm xã hội quận phối hợp với các phường tổ chức tuyên truyền; Phòng Y tế triển khai các nhiệm vụ thuộc lĩnh vực y tế được giao.
3. Ban Dân vận, Ủy ban Kiểm tra Quận ủy theo dõi, đôn đốc; Văn phòng Quận ủy tham mưu báo cáo Ban Thường vụ Thành ủy trước ngày 10/12 hằng năm.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận giám sát, tập hợp ý kiến nhân dân gửi về Ban Thường vụ Quận ủy.
Nếu có điều gì chưa hợp, các cấp ủy phản ánh để Ban Thường vụ xem xét, điều chỉnh./.
"""


def write(kit: Kit) -> None:
    """Party head, jobs by place with codes, who and when by code."""
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "QUẬN ỦY LIÊN CHIỂU", "80-KH/QU", "Liên Chiểu, ngày 10 tháng 12 năm 2021")
    kit.title("KẾ HOẠCH", "thực hiện Kết luận số 92-KL/TW của Bộ Chính trị và Kế hoạch của Ban Thường vụ Thành ủy", "về một số vấn đề chính sách xã hội")
    kit.para(
        "Thực hiện Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy; căn cứ Nghị quyết số "
        "03-NQ/TU ngày 09/02/2021 về tăng cường lãnh đạo công tác bảo hiểm xã hội, bảo hiểm y tế giai đoạn 2021 - 2025, Ban Thường vụ Quận ủy Liên Chiểu ban hành Kế hoạch:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (b/c),", "Các đồng chí Quận ủy viên,", "Bảo hiểm xã hội quận,", "Đảng ủy các phường, chi bộ trực thuộc,",
         "Lưu Văn phòng Quận ủy."],
        "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", name="Mạc Thị Lan Chi",
    )  # fmt: skip


EXPECTED = expect(
    "party plan by places; each job's code stands behind it; leads and times by code; section numbers 2.1-2.6 mean nothing",
    kind="district",
    name="Quận ủy Liên Chiểu",
    number="80-KH/QU",
    issued_on="2021-12-10",
    areas={
        "2.1": area(
            "covered", "missing", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2022-09-30", "2023-12-15", "2025-12-31"],
            why="LC3 = b, LC9 = c, LC6 = d, LC12 = e: “các cơ quan, đơn vị liên quan” names nobody",
        ),
        "2.2": area("missing", why="grounds, situation, targets; “phối hợp … tuyên truyền” (2.6.2) supports; the card of the poor is a passing clause of LC9"),
        "2.4": area(
            "covered", "ok", "past",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2021-11-30", "2024-12-31"],
            why="LC1 = a, LC4 = b (recurs), LC15 = head, in tháng 11/2021, before 10/12/2021",
        ),
        "2.5": area(
            "partial", "wrong", "ok",
            leads=["Phòng Quản lý đô thị"],
            dates=["2024-12-31"],
            missing=["2.5.b"],
            why="LC7 = a is led by Phòng Quản lý đô thị (Phòng Y tế named before it supports); epidemics, food safety only past and target",
        ),
        "2.7": area(
            "covered", "ok", "ok",
            leads=["Phòng Tài nguyên và Môi trường"],
            dates=["2023-12-15", "2024-12-31"],
            why="LC11 = a, LC2 = b; “UBND quận chỉ đạo Phòng … chủ trì”: the lead is the Phòng",
        ),
        "2.8": area(
            "covered", "ok", "ok",
            leads=["Phòng Văn hóa và Thông tin", "UBND phường"],
            dates=["2022-09-30"],
            why="LC8; wards beside a right lead don't matter",
        ),
        "2.9": area(
            "covered", "wrong", "late",
            leads=["Công an quận"],
            dates=["2026-03-31"],
            why="LC10: the head of the police leads, the two competent Phòng support; quý I/2026 is after 2025-12-31",
        ),
        "2.10": area(
            "covered", "ok", "missing",
            leads=["Phòng Lao động - Thương binh và Xã hội", "Phòng Tài chính - Kế hoạch"],
            dates=["2023-12-15"],
            why="LC5 = a only “theo quy định … hướng dẫn”; LC13 = b",
        ),
    },
    outside="not a district's area; LC14 is 2.3.b as information",
)  # fmt: skip
