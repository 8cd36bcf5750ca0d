"""What must be said of a district committee's plan in long paragraphs, assigned by an annex in another order and in other words?"""

# ruff: noqa: E501 (a paragraph of a plan is one line)

from __future__ import annotations

from kit import Kit, area, body, expect

FILE = "p15_quan_uy_son_tra.docx"

TEXT = """
# I. TÌNH HÌNH
Sơn Trà nằm trọn trên bán đảo, một mặt tựa núi, ba mặt là sông và biển. Năm 2022 du khách trở lại, số phòng nghỉ kín bảy phần mười; quận đã giúp 6.210 người có chỗ làm mới, lợp lại 28 mái nhà cho gia đình có công, hoàn thành 9 km đường ống nước lên Suối Đá. Tuy vậy giá xăng dầu cao làm nhiều tàu nằm bờ; một số cán bộ phường nhập liệu chậm; vài nghìn hồ sơ hỗ trợ thời dịch bị trả đi trả lại.
Nghị quyết của Đảng bộ quận nhiệm kỳ 2020 - 2025 xác định chăm lo con người là gốc. Ban Thường vụ Thành ủy cũng lưu ý các quận phải phát triển mạng lưới chăm sóc tại cộng đồng, phát huy vai trò gia đình và đội ngũ làm nghề công tác xã hội; các yêu cầu ấy được quán triệt chung trong toàn Đảng bộ.
# II. CHỈ TIÊU
Đến năm 2025: lao động qua đào tạo 75%; người trong độ tuổi tham gia bảo hiểm xã hội 50%, người dân có bảo hiểm y tế 99%; 7/7 phường đạt chuẩn quốc gia về y tế; 100% nước thải thủy sản được xử lý trước khi ra biển; 100% hộ dùng nước sạch; không còn hộ nghèo còn sức lao động.
# III. NHỮNG VIỆC TRỌNG TÂM
**Một là,** làm cho bạn tàu, tiểu thương, người chạy xe ôm hiểu rằng dành dụm hôm nay là để có đồng lương khi tóc bạc; hội viên vận động hội viên, mỗi tổ có một người thuộc lòng các mức đóng; nhà đông con, nhà vừa thoát cận nghèo được đỡ một phần tiền mua thẻ; giấy tờ thai sản, ốm đau trả đúng hẹn. Lấy Nghị quyết số 03-NQ/TU ngày 09/02/2021 làm khuôn để từng tổ chức đảng có con số phải đạt, công khai ở bảng tin.
**Hai là,** đỡ lưới kéo gần bờ chuyển sang câu mực, nuôi lồng, chở khách; mở sàn gặp gỡ giữa khách sạn và người tìm chỗ làm vào thứ bảy tuần đầu mỗi tháng; giúp người mới ra trại, người khiếm thị, hộ dời nhà ở Nại Hiên Đông vay tiền mở việc. Ở đâu có chủ có thợ thì ở đó phải có bản thỏa ước, có áo phao, dây an toàn, có nước uống; tranh chấp lương bổng ở xưởng đông lạnh được gỡ từ lúc mới manh nha.
**Ba là,** tiền hỗ trợ thời dịch COVID-19 còn nằm trong tài khoản phường phải đến tay người lái xe điện, người giữ trẻ, chủ phòng trọ đã cho thuê giảm giá; hồ sơ nào bị trả lại thì cử người đến nhà giúp làm lại.
**Bốn là,** mời chủ tàu lớn, khu nghỉ dưỡng, đồng hương phương xa mỗi năm nhận lo cho một cảnh đời; mở góc trưng bày những gia đình tự tay dựng lại cơ nghiệp. Cùng với đó, nhìn lại xem chính sách về tới dân còn vướng chỗ nào bằng các cuộc giám sát theo chuyên đề.
**Năm là,** nối thêm phòng cho Trạm Y tế An Hải Tây và Mân Thái, mua máy đo điện tim, đo mật độ xương; đơn thuốc, kết quả xét nghiệm lưu trên mạng để nơi khác xem được. Bên cạnh đó, giữ chặt vòng ngoài trước các thứ bệnh lạ theo chân khách quốc tế, kiểm tra kho lạnh, bếp tiệc cưới, gánh bún; tiêm nhắc cho người già.
**Sáu là,** thôi dùng sổ tay: mỗi người được hưởng chính sách có một hồ sơ số và một mã, phường nhập, quận duyệt, thành phố xem chung; ai đã mất hay chuyển đi phải gỡ tên trong vòng ba ngày. Phấn đấu xong trong năm 2025.
**Bảy là,** cho mượn mặt bằng để các nhóm trẻ làm robot, thiết bị đo sóng biển, ứng dụng tìm tàu; kéo mạng 5G ra Bãi Bụt, Tiên Sa; loa phường, bảng tin chuyển sang điều khiển qua mạng.
**Tám là,** gia đình liệt sĩ, thương binh nào còn ở chung chạ, mái dột thì có nhà mới hoặc căn hộ tầng thấp; ai kháng chiến mà thất lạc giấy tờ thì lần tìm nhân chứng cho ra. Nhà nghèo được xếp theo từng điều còn thiếu (nơi ở, việc học, chữa bệnh, nước, thông tin), thiếu đến đâu đắp đến đó. Các đề án năm “không”, ba “có”, bốn “an” tiếp tục đi vào từng khu phố; người mù, người liệt, cụ già không nơi nương tựa lĩnh trợ cấp tại nhà.
**Chín là,** về mùi hôi, nước thải ở âu thuyền và Khu công nghiệp dịch vụ thủy sản Thọ Quang: dự án do thành phố làm chủ đầu tư, không thuộc phạm vi Kế hoạch này.
**Mười là,** xây mới hai dãy phòng học Trường Tiểu học Tiểu La, sắm bảng tương tác, phần mềm luyện tiếng Anh.
# IV. TỔ CHỨC THỰC HIỆN
1. Ai đứng chính, ai giúp và hạn xong của từng nội dung ghi ở bảng kèm theo.
2. Các đảng ủy phường họp bàn trong tháng 3/2023, chọn việc hợp với phường mình.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận và các đoàn thể tuyên truyền, phản biện, giám sát việc thực hiện Kế hoạch này.
4. Phòng Tài nguyên và Môi trường: Triển khai các nhiệm vụ thuộc lĩnh vực tài nguyên và môi trường theo chức năng, nhiệm vụ được giao.
5. Văn phòng Quận ủy theo dõi, đôn đốc; 6 tháng, hằng năm tổng hợp, báo cáo Ban Thường vụ Thành ủy (báo cáo năm gửi trước ngày 05/12/2023).
Kế hoạch này được phổ biến đến chi bộ và niêm yết tại nhà sinh hoạt cộng đồng./.
"""

ANNEX = """
==landscape
@ BẢNG KÈM THEO
@@ (Kèm theo Kế hoạch số 72-KH/QU ngày 09/02/2023 của Ban Thường vụ Quận ủy Sơn Trà)
|= 1.3 9.5 4.2 4.6 4.6
| Thứ tự | Tóm tắt công việc | Xong vào lúc | Nơi giúp | Nơi đứng chính |
| 1 | Hồ sơ số và mã của người thụ hưởng (sáu là) | | Công an quận; các phường | Trưởng phòng Lao động - Thương binh và Xã hội |
| 2 | Căn hộ, mái ấm cho gia đình liệt sĩ, thương binh; tìm nhân chứng | 20/12/2024 | Phòng Quản lý đô thị | -nt- |
| 3 | Đắp những chỗ thiếu của nhà nghèo | Hết năm 2025 | Hội Liên hiệp Phụ nữ quận; Ngân hàng Chính sách xã hội | -nt- |
| 4 | “Không”, “có”, “an” và trợ cấp tại nhà | Thường xuyên | Các phường | UBND quận |
| 5 | Phòng, máy mới cho hai trạm; đơn thuốc trên mạng | T8/2024 | Phòng Tài chính - Kế hoạch | Trung tâm Y tế quận Sơn Trà |
| 6 | Ngăn bệnh lạ, kiểm tra bếp tiệc, kho lạnh; tiêm nhắc | Cuối năm 2023 | Phòng Y tế; các phường | Trung tâm Y tế quận Cẩm Lệ |
| 7 | Vận động bạn tàu, tiểu thương dành dụm tuổi già; mua thẻ; trả giấy tờ đúng hẹn | Năm 2024 | Bảo hiểm xã hội quận; Bưu điện | Hội Liên hiệp Phụ nữ quận |
| 8 | Con số của từng tổ chức đảng theo Nghị quyết 03 | Quý 2 năm 2023 | Ban Tổ chức Quận ủy | Ban Thường vụ Quận ủy |
| 9 | Trả nốt tiền cho người lái xe điện, giữ trẻ, chủ trọ | 31/12/2022 | Các phường | Phòng Tài chính - Kế hoạch |
| 10 | Chủ tàu, khu nghỉ dưỡng, đồng hương nhận lo từng cảnh đời | 11/2025 | Hội Nông dân quận | Ủy ban Mặt trận Tổ quốc Việt Nam quận |
| 11 | Giám sát chuyên đề | Hằng năm | Ủy ban Kiểm tra Quận ủy; Ban Dân vận Quận ủy | Ban Thường vụ Quận ủy |
| 12 | Mượn mặt bằng, mạng 5G, loa và bảng tin qua mạng | Năm 2023 và các năm tiếp theo | Quận Đoàn; các nhà mạng | Phòng Văn hóa và Thông tin |
| 13 | Đổi nghề lưới kéo, sàn gặp gỡ, vay tiền mở việc | Trước 30/11/2025 | Hội Nông dân quận | Phòng LĐTB&XH |
| 14 | Thỏa ước, áo phao, gỡ tranh chấp ở xưởng đông lạnh | Hằng năm | Liên đoàn Lao động quận | -nt- |
| 15 | Phòng học, bảng tương tác | 2024 | Ban Quản lý dự án quận | Phòng Giáo dục và Đào tạo |
"""


def write(kit: Kit) -> None:
    """Party head, ten long points, signature, then the annex on landscape pages."""
    kit.party_head("THÀNH ỦY ĐÀ NẴNG", "QUẬN ỦY SƠN TRÀ", "72-KH/QU", "Sơn Trà, ngày 09 tháng 02 năm 2023")
    kit.title("KẾ HOẠCH", "tiếp tục thực hiện Kết luận số 92-KL/TW của Bộ Chính trị", "và Kế hoạch của Ban Thường vụ Thành ủy về chính sách xã hội")
    kit.para(
        "Căn cứ Kết luận số 92-KL/TW ngày 05/11/2020 của Bộ Chính trị, Kế hoạch ngày 20/10/2021 của Ban Thường vụ Thành ủy về xây dựng cơ sở dữ liệu, "
        "chăm lo sức khỏe, cải thiện vệ sinh môi trường và các chính sách xã hội khác; qua hơn một năm triển khai, Ban Thường vụ Quận ủy bổ sung, ban hành Kế hoạch như sau:"
    )
    body(kit, TEXT)
    kit.signature(
        ["Ban Thường vụ Thành ủy (báo cáo),", "Các ban xây dựng Đảng Quận ủy,", "Thường trực HĐND, UBND quận,", "Phòng Tài nguyên và Môi trường,",
         "Đảng ủy 7 phường, chi bộ trực thuộc,", "Lưu Văn phòng Quận ủy."],
        "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", name="Ngô Đình Khả Lâm",
    )  # fmt: skip
    body(kit, ANNEX)


EXPECTED = expect(
    "party plan in long paragraphs “Một là … Mười là”, several areas' tasks split in the annex only; annex in another order and other words, leads last",
    kind="district",
    name="Quận ủy Sơn Trà",
    number="72-KH/QU",
    issued_on="2023-02-09",
    areas={
        "2.1": area(
            "partial", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội", "UBND quận"],
            dates=["2024-12-20", "2025-12-31"],
            missing=["2.1.d"],
            why="“Tám là” = b, c, e, annex rows 2, 3, 4 (4 recurs); d only as recollection in I",
        ),
        "2.2": area(
            "covered", "wrong", "ok",
            leads=["Ban Thường vụ Quận ủy", "Hội Liên hiệp Phụ nữ quận"],
            dates=["2023-06-30", "2024-12-31"],
            why="“Một là”: b is led by a mass organisation (row 7), BHXH quận helps; a by Ban Thường vụ (row 8)",
        ),
        "2.4": area(
            "covered", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2025-11-30"],
            why="“Hai là”, rows 13 = a, 14 = b (recurs beside a bounded one)",
        ),
        "2.5": area(
            "covered", "wrong", "ok",
            leads=["Trung tâm Y tế quận"],
            dates=["2023-12-31", "2024-08-31"],
            why="“Năm là”: b is led by another district's centre (Cẩm Lệ, row 6)",
        ),
        "2.7": area("missing", why="“Chín là” excludes it; else targets, a past result, grounds and a general duty (IV.4)"),
        "2.8": area(
            "covered", "ok", "recurring-only",
            leads=["Phòng Văn hóa và Thông tin"],
            why="“Bảy là”, row 12: “Năm 2023 và các năm tiếp theo” has no end",
        ),
        "2.9": area(
            "covered", "ok", "ok",
            leads=["Phòng Lao động - Thương binh và Xã hội"],
            dates=["2025-12-31"],
            why="“Sáu là”: its own words give the time, row 1 the lead by post",
        ),
        "2.10": area(
            "covered", "ok", "past",
            leads=["Ban Thường vụ Quận ủy", "Phòng Tài chính - Kế hoạch", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"],
            dates=["2022-12-31", "2025-11-30"],
            why="“Ba là” = a, row 9: 31/12/2022 lies before 09/02/2023; “Bốn là” = b, rows 10, 11",
        ),
    },
    outside="not a district's area; “Mười là” (row 15) is 2.3.b as information",
)  # fmt: skip
