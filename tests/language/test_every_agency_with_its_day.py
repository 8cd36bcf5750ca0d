"""Is the day that stands beside an agency's name read, whatever the name holds ("… Kế hoạch", "… dự án")?"""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from docgen_kl92.register import docgen_agencies

from docgen.agencies import Register
from docgen.extract.words import Words
from docgen.model import Submitter

WORDS = Words(Register(docgen_agencies()), Submitter("district", "UBND quận Thanh Khê", "Thanh Khê", "quận"), date(2022, 3, 10))

AGENCIES = (
    "Phòng Tài chính - Kế hoạch", "Phòng TC-KH", "Sở Kế hoạch và Đầu tư", "Ban Quản lý dự án đầu tư xây dựng quận",
    "Ngân hàng Chính sách xã hội quận", "Phòng Y tế", "Văn phòng HĐND và UBND quận", "Ban Chỉ đạo giảm nghèo quận",
)
LINES = (
    "{agency} chủ trì, {time}.", "{agency} chủ trì ({time}).", "{agency} - {time}.", "{agency}, {time}.", "({agency}; {time}).",
    "{agency} chủ trì thực hiện trong {time}.", "Giao {agency} hoàn thành {time}.", "{agency} tổ chức vận động, {time} xong.",
    "{agency} (chủ trì) {time}.", "Chủ trì: {agency} {time}.", "{agency} triển khai, đến {time} hoàn tất.",
    "{agency} nhận, bàn giao kết quả {time}.",
)
TIMES = {
    "ngày 30/11/2024": date(2024, 11, 30), "30/11/2024": date(2024, 11, 30), "năm 2024": date(2024, 12, 31),
    "quý II/2024": date(2024, 6, 30), "tháng 6/2024": date(2024, 6, 30), "hết năm 2024": date(2024, 12, 31), "6/2024": date(2024, 6, 30),
}


@pytest.mark.parametrize("agency", AGENCIES)
def test_the_day_beside_a_name(agency):
    unread = {}
    for line, (words, day) in product(LINES, TIMES.items()):
        told = line.format(agency=agency, time=words)
        ends = [m.value.end for m in WORDS.heard(told).times]
        if max((end for end in ends if end), default=None) != day:
            unread[told] = ends
    assert not unread


def test_a_plan_keeps_its_own_day():
    assert not WORDS.heard("Thực hiện Kế hoạch của Thành ủy ngày 31/12/2021 về an sinh xã hội.").times
    assert not WORDS.heard("Thực hiện kế hoạch đầu tư công trung hạn ngày 31/12/2021.").times
