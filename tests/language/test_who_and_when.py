"""Whom do a line's own words give its task, who helps, and by when?"""



from __future__ import annotations

from datetime import date

import pytest
from docgen_kl92.register import docgen_agencies

from docgen.agencies import Register
from docgen.extract.words import Words
from docgen.model import Submitter

WORDS = Words(Register(docgen_agencies()), Submitter("district", "UBND quận Thanh Khê", "Thanh Khê", "quận"), date(2022, 3, 10))

#: line → who leads; who helps; the last day
CASES = """
Từ nay đến 30/6/2023, Phòng Y tế hoàn thành việc nâng cấp 3 trạm y tế. → Phòng Y tế; ; 2023-06-30
Mỗi quý một lần, Phòng Y tế kiểm tra các bếp ăn. → Phòng Y tế; ;
Căn cứ tình hình, Phòng Y tế đề xuất mở thêm điểm tiêm. → Phòng Y tế; ;
Trên cơ sở kế hoạch của thành phố, Phòng Y tế triển khai tiêm vắc-xin. → Phòng Y tế; ;
Về y tế, Phòng Y tế tiếp tục nâng cấp trạm y tế, thời gian đến hết năm 2024. → Phòng Y tế; ; 2024-12-31
Phòng Y tế thường xuyên kiểm tra an toàn thực phẩm. → Phòng Y tế; ;
Bảo hiểm xã hội quận được giao nhiệm vụ mở rộng người tham gia bảo hiểm xã hội tự nguyện. → Bảo hiểm xã hội quận; ;
Phòng Y tế đăng tải các bài tuyên truyền trên trang thông tin điện tử. → Phòng Y tế; ;
Phòng Y tế lồng ghép tuyên truyền an toàn thực phẩm vào sinh hoạt tổ dân phố. → Phòng Y tế; ;
Phòng Y tế điều động bác sĩ về các trạm. → Phòng Y tế; ;
Yêu cầu Bảo hiểm xã hội quận quán triệt, thực hiện Kế hoạch 72-KH/TU. → Bảo hiểm xã hội quận; ;
Phòng Tài chính - Kế hoạch hỗ trợ người dân bị ảnh hưởng bởi dịch COVID-19. → Phòng Tài chính - Kế hoạch; ;
Phòng Tài chính - Kế hoạch kiểm tra, giám sát việc thực hiện chính sách an sinh xã hội tại các phường. → Phòng Tài chính - Kế hoạch; ;
Phòng Tài chính - Kế hoạch kiểm tra, giám sát việc thực hiện Kế hoạch này. → ; ;
Đề nghị Công an quận tạo thuận lợi về mặt bằng đặt trạm. → ; Công an quận;
Phòng Y tế chỉ đạo trạm y tế các phường tiêm chủng, phòng chống dịch. → Phòng Y tế; ;
UBND quận chỉ đạo Phòng Y tế nâng cấp trạm y tế. → Phòng Y tế; ;
Phòng Y tế (phối hợp với Trung tâm Y tế quận) tổ chức tiêm chủng. → Phòng Y tế; Trung tâm Y tế quận;
Trách nhiệm: Phòng Y tế (chính), Trung tâm Y tế quận (phối hợp). → Phòng Y tế; Trung tâm Y tế quận;
Tham mưu: Phòng Y tế; thẩm định: Phòng Tư pháp; trình: UBND quận; tháng 12/2022. → Phòng Y tế; ; 2022-12-31
Việc này Phòng Y tế làm, các phường giúp. → Phòng Y tế; ;
Tiêm chủng, phòng chống dịch → Phòng Y tế; 30/11/2024 → Phòng Y tế; ; 2024-11-30
Tiêm chủng, phòng chống dịch [Phòng Y tế, 30/11/2024]. → Phòng Y tế; ; 2024-11-30
Tiêm chủng, phòng chống dịch (Phòng Y tế - năm 2024). → Phòng Y tế; ; 2024-12-31
Rà soát hộ nghèo trên địa bàn – P. LĐTBXH – 12/2022. → Phòng Lao động - Thương binh và Xã hội; ; 2022-12-31
Rà soát hộ nghèo: Phòng LĐTBXH (12/2022). → Phòng Lao động - Thương binh và Xã hội; ; 2022-12-31
Phòng Tài chính - Kế hoạch nhận, bàn giao kết quả ngày 31/12/2025. → Phòng Tài chính - Kế hoạch; ; 2025-12-31
Phòng Tài chính – Kế hoạch: tổ chức vận động, ngày 31/12/2025 xong. → Phòng Tài chính - Kế hoạch; ; 2025-12-31
Phòng Y tế triển khai Đề án 06, kết thúc ngày 30/11/2024. → Phòng Y tế; ; 2024-11-30
Thực hiện Kế hoạch của Thành ủy ngày 31/12/2021. → ; ;
Thời gian: đợt 1 tháng 5/2022, đợt 2 tháng 10/2022. → ; ; 2022-10-31
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_who_leads_who_helps_and_by_when(case):
    line, _, meant = case.rpartition(" → ")
    leads, supporting, day = (part.strip() for part in meant.split(";"))
    said = WORDS.heard(line)
    assert "|".join(dict.fromkeys(m.value.name for m in said.leads)) == leads
    assert "|".join(dict.fromkeys(m.value.name for m in said.supporting)) == supporting
    assert str(max((m.value.end for m in said.times if m.value.end), default="")) == day


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Đề nghị Ủy ban Mặt trận Tố quốc Việt Nam thành phố chủ trì vận động.", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"),
        ("Bảo hiềm xã hội thành phố chủ trì mở rộng người tham gia.", "Bảo hiểm xã hội thành phố"),
        ("Sở Lao động - Thương bình và Xã hội chủ trì rà soát.", "Sở Lao động - Thương binh và Xã hội"),
        ("Sở Y tế, Sở Tài chính chủ trì.", "Sở Y tế|Sở Tài chính"),
    ],
)
def test_a_long_name_that_recognition_misread_by_one_letter(read, meant):
    home = Submitter("city-caucus", "Ban cán sự đảng UBND thành phố")
    words = Words(Register(docgen_agencies()), home, date(2022, 3, 10), recognised=True)
    assert "|".join(m.value.name for m in words.heard(read).leads) == meant
