"""Which agencies does a text name? Tables: words as written → canonical names.

"⏎" is a line break, "|" parts several agencies, "(?)" is a name that nobody
registered (kept as written), "(*)" words that name nobody.
"""

# ruff: noqa: E501 - one case a line

from __future__ import annotations

import csv
import os
from datetime import date
from pathlib import Path

import pytest
from docgen_kl92.register import docgen_agencies

from docgen.agencies import Register
from docgen.language.agencies import find_agencies, read_agency_list
from docgen.language.agency_scan import AgencySpan
from docgen.model import Submitter

REGISTER = Register(docgen_agencies())
ON = date(2022, 3, 1)
QUAN = Submitter("district", "UBND quận Liên Chiểu", "Liên Chiểu", "quận")
QUAN_UY = Submitter("district", "Quận ủy Liên Chiểu", "Liên Chiểu", "quận")
HUYEN = Submitter("district", "UBND huyện Hòa Vang", "Hòa Vang", "huyện")
SO_LDTBXH = Submitter("department", "Sở Lao động - Thương binh và Xã hội")
SO_Y_TE = Submitter("department", "Sở Y tế")
BHXH = Submitter("department", "Bảo hiểm xã hội thành phố")
DANG_DOAN = Submitter("city-caucus", "Đảng đoàn HĐND thành phố")
TINH = Submitter("other", "UBND tỉnh Đồng Nai")


def rows(table: str) -> list[tuple[str, str]]:
    """The cases of a table."""
    out = []
    for line in table.strip().splitlines():
        written, _, meant = line.strip().partition("→")
        out.append((written.strip().replace("⏎", "\n"), meant.strip()))
    return out


def named(spans: tuple[AgencySpan, ...]) -> str:
    """Names in the notation of the tables."""
    return " | ".join(s.ref.name + (" (*)" if s.ref.collective else "" if s.ref.agency else " (?)") for s in spans)


def listed(text: str, home: Submitter | None = QUAN, on: date | None = ON) -> str:
    return named(read_agency_list(text, REGISTER, home=home, on=on))


def found(text: str, home: Submitter | None = QUAN, on: date | None = ON) -> str:
    return named(find_agencies(text, REGISTER, home=home, on=on))


# --------------------------------------------------------------------------- one name, many forms

FORMS = """
    Phòng LĐ-TB&XH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐTB&XH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ-TBXH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ, TB & XH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ,TB&XH → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động, Thương binh và Xã hội → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động -Thương binh & Xã hội → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động – Thương binh và Xã hội → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động-Thương binh và Xã hội → Phòng Lao động - Thương binh và Xã hội
    Phòng lao động thương binh xã hội → Phòng Lao động - Thương binh và Xã hội
    PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ-TB và XH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ - TB và XH → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động - TB&XH → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động - TB và XH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ TB XH → Phòng Lao động - Thương binh và Xã hội
    P. LĐ-TB&XH → Phòng Lao động - Thương binh và Xã hội
    P.LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Phòng LÐ-TB&XH → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao⏎động - Thương binh và Xã hội → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐTB-XH → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ-TB-XH → Phòng Lao động - Thương binh và Xã hội
    Trưởng phòng LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Trưởng phòng Lao động - Thương binh và Xã hội quận → Phòng Lao động - Thương binh và Xã hội
    Lãnh đạo Phòng LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động → Phòng Lao động - Thương binh và Xã hội
    Ngành Lao động - Thương binh và Xã hội → Phòng Lao động - Thương binh và Xã hội
    cơ quan LĐTBXH quận → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ-TB&XH quận Liên Chiểu → Phòng Lao động - Thương binh và Xã hội
    2. Phòng LĐ-TB&XH → Phòng Lao động - Thương binh và Xã hội
    a) Phòng LĐ-TB&XH: → Phòng Lao động - Thương binh và Xã hội
    - Phòng LĐ-TB&XH → Phòng Lao động - Thương binh và Xã hội
    1. Giao Phòng LĐ-TB&XH: → Phòng Lao động - Thương binh và Xã hội
    Cơ quan chủ trì: Phòng LĐ-TB&XH → Phòng Lao động - Thương binh và Xã hội
    Phòng Lao động - Thương binh và Xã hội (LĐ-TB&XH) quận → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐTBXH (chủ trì) → Phòng Lao động - Thương binh và Xã hội
    Phòng LĐTBXH chủ trì → Phòng Lao động - Thương binh và Xã hội
    Đ/c Trưởng phòng LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Đồng chí Phó Trưởng phòng LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Phó trưởng phòng phụ trách Phòng LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Phòng GD&ĐT → Phòng Giáo dục và Đào tạo
    Phòng GDĐT → Phòng Giáo dục và Đào tạo
    Phòng GD-ĐT → Phòng Giáo dục và Đào tạo
    Phòng Giáo dục & Đào tạo → Phòng Giáo dục và Đào tạo
    Phòng Giáo dục - Đào tạo → Phòng Giáo dục và Đào tạo
    Phòng TN&MT → Phòng Tài nguyên và Môi trường
    Phòng TNMT → Phòng Tài nguyên và Môi trường
    Phòng TN-MT → Phòng Tài nguyên và Môi trường
    Phòng Tài nguyên - Môi trường → Phòng Tài nguyên và Môi trường
    Phòng VH-TT → Phòng Văn hóa và Thông tin
    Phòng VH&TT → Phòng Văn hóa và Thông tin
    Phòng VHTT → Phòng Văn hóa và Thông tin
    Phòng Văn hoá - Thông tin → Phòng Văn hóa và Thông tin
    Phòng Văn hoá và Thông tin quận → Phòng Văn hóa và Thông tin
    Phòng TC-KH → Phòng Tài chính - Kế hoạch
    Phòng TCKH → Phòng Tài chính - Kế hoạch
    Phòng TC - KH → Phòng Tài chính - Kế hoạch
    Phòng Tài chính và Kế hoạch → Phòng Tài chính - Kế hoạch
    Phòng Tài chính – Kế hoạch quận → Phòng Tài chính - Kế hoạch
    Phòng QLĐT → Phòng Quản lý đô thị
    Phòng Quản lí đô thị → Phòng Quản lý đô thị
    Phòng Kinh tế và Hạ tầng → Phòng Kinh tế và Hạ tầng
    Phòng KT&HT → Phòng Kinh tế và Hạ tầng
    Phòng NN&PTNT → Phòng Nông nghiệp và Phát triển nông thôn
    BHXH quận → Bảo hiểm xã hội quận
    Giám đốc BHXH quận → Bảo hiểm xã hội quận
    BHXH → Bảo hiểm xã hội quận
    Cơ quan Bảo hiểm xã hội quận → Bảo hiểm xã hội quận
    Cơ quan BHXH → Bảo hiểm xã hội quận
    Ngành BHXH → Bảo hiểm xã hội quận
    BHXH thành phố → Bảo hiểm xã hội thành phố
    BHXH TP. Đà Nẵng → Bảo hiểm xã hội thành phố
    Bảo hiểm xã hội TP Đà Nẵng → Bảo hiểm xã hội thành phố
    TTYT quận → Trung tâm Y tế quận
    TT Y tế → Trung tâm Y tế quận
    Trung tâm y tế quận → Trung tâm Y tế quận
    Giám đốc Trung tâm Y tế → Trung tâm Y tế quận
    TT VH-TT&TT quận → Trung tâm Văn hóa - Thông tin và Thể thao quận
    Trung tâm VH-TT-TT → Trung tâm Văn hóa - Thông tin và Thể thao quận
    Trung tâm Văn hóa, Thông tin và Thể thao quận → Trung tâm Văn hóa - Thông tin và Thể thao quận
    UBMTTQVN quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    UB MTTQ quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    MTTQVN quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Mặt trận quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Uỷ ban MTTQ Việt Nam quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Ủy ban Mặt trận Tổ quốc Việt Nam quận Liên Chiểu → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Ban Thường trực Ủy ban MTTQ Việt Nam quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Chủ tịch UBMTTQ quận → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Mặt trận Tổ quốc → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    UBND quận → UBND quận
    Uỷ ban nhân dân quận → UBND quận
    UBND → UBND quận
    UBND⏎quận → UBND quận
    Chủ tịch UBND quận → UBND quận
    Phó Chủ tịch UBND quận phụ trách → UBND quận
    Đồng chí Phó Chủ tịch UBND quận phụ trách văn xã → UBND quận
    Thường trực UBND quận → UBND quận
    Lãnh đạo UBND quận → UBND quận
    UBND quận Liên Chiểu, thành phố Đà Nẵng → UBND quận
    Quận uỷ → Quận ủy
    Bí thư Quận ủy → Quận ủy
    Thường trực Quận ủy → Quận ủy
    TT Quận ủy → Quận ủy
    Phó Bí thư Thường trực Quận ủy → Quận ủy
    BTV Quận ủy → Ban Thường vụ Quận ủy
    Ban Thường vụ Quận uỷ Liên Chiểu → Ban Thường vụ Quận ủy
    BTVQU → Ban Thường vụ Quận ủy
    Ban Tuyên giáo Quận ủy → Ban Tuyên giáo Quận ủy
    Ban Tuyên giáo QU → Ban Tuyên giáo Quận ủy
    BTG Quận ủy → Ban Tuyên giáo Quận ủy
    Trưởng ban Dân vận Quận ủy → Ban Dân vận Quận ủy
    Ban Dân vận → Ban Dân vận Quận ủy
    Ban Tổ chức Quận ủy → Ban Tổ chức Quận ủy
    UBKT Quận ủy → Ủy ban Kiểm tra Quận ủy
    VP Quận ủy → Văn phòng Quận ủy
    VPQU → Văn phòng Quận ủy
    Văn phòng HĐND và UBND quận → Văn phòng HĐND và UBND quận
    Văn phòng HĐND&UBND → Văn phòng HĐND và UBND quận
    VP HĐND-UBND quận → Văn phòng HĐND và UBND quận
    Văn phòng UBND quận → Văn phòng HĐND và UBND quận
    Chánh Văn phòng HĐND và UBND quận → Văn phòng HĐND và UBND quận
    Hội LHPN quận → Hội Liên hiệp Phụ nữ quận
    Hội Phụ nữ quận → Hội Liên hiệp Phụ nữ quận
    Hội CCB quận → Hội Cựu chiến binh quận
    Quận Đoàn → Quận Đoàn
    Quận đoàn Liên Chiểu → Quận Đoàn
    Bí thư Quận Đoàn → Quận Đoàn
    Đoàn TNCS Hồ Chí Minh quận → Quận Đoàn
    LĐLĐ quận → Liên đoàn Lao động quận
    Hội Chữ thập đỏ → Hội Chữ thập đỏ quận
    Chủ tịch Hội Nông dân quận → Hội Nông dân quận
    Công an quận → Công an quận
    Trưởng Công an quận → Công an quận
    CA quận → Công an quận
    Ban CHQS quận → Ban Chỉ huy Quân sự quận
    Ban Chỉ huy Quân sự quận → Ban Chỉ huy Quân sự quận
    Chi cục Thuế khu vực Thanh Khê - Liên Chiểu → Chi cục Thuế quận
    Tòa án nhân dân quận → Tòa án nhân dân quận
    Phòng giao dịch NHCSXH quận → Ngân hàng Chính sách xã hội
    Ngân hàng CSXH → Ngân hàng Chính sách xã hội
    Giám đốc Phòng giao dịch Ngân hàng Chính sách xã hội quận → Ngân hàng Chính sách xã hội
    NHCSXH chi nhánh thành phố → Ngân hàng Chính sách xã hội
    Chi nhánh NHCSXH thành phố Đà Nẵng → Ngân hàng Chính sách xã hội
    NHCSXH thành phố Đà Nẵng → Ngân hàng Chính sách xã hội
    Sở LĐ-TB&XH thành phố Đà Nẵng → Sở Lao động - Thương binh và Xã hội
    Giám đốc Sở Xây dựng → Sở Xây dựng
    Sở TT&TT → Sở Thông tin và Truyền thông
    Sở NN&PTNT → Sở Nông nghiệp và Phát triển nông thôn
    Sở KH&ĐT → Sở Kế hoạch và Đầu tư
    Sở Tài Chính → Sở Tài chính
    Sở KH&CN → Sở Khoa học và Công nghệ
    Sở Nông nghiệp và PTNT → Sở Nông nghiệp và Phát triển nông thôn
    Ban cán sự đảng UBND thành phố → Ban cán sự đảng UBND thành phố
    BCSĐ UBND thành phố → Ban cán sự đảng UBND thành phố
    BCSD UBND thành phố → Ban cán sự đảng UBND thành phố
    BCS đảng UBND TP → Ban cán sự đảng UBND thành phố
    Ban Cán sự Đảng Ủy ban nhân dân (UBND) thành phố → Ban cán sự đảng UBND thành phố
    Đảng đoàn HĐND thành phố → Đảng đoàn HĐND thành phố
    Đảng đoàn Hội đồng nhân dân (HĐND) thành phố → Đảng đoàn HĐND thành phố
    Thường trực HĐND quận → HĐND quận
    UBND thành phố → UBND thành phố
    Thành Đoàn Đà Nẵng → Thành Đoàn
    Ban Thường vụ Thành Đoàn → Thành Đoàn
    Hội Nông dân thành phố → Hội Nông dân thành phố
    LĐLĐ thành phố → Liên đoàn Lao động thành phố
    Ban Quản lý ATTP thành phố → Ban Quản lý An toàn thực phẩm
    Văn phòng Thành ủy → Văn phòng Thành ủy
    UBND các phường → UBND phường
    UBND phường → UBND phường
    UBND 05 phường → UBND phường
    UBND phường Thọ Quang → UBND phường
    UBND các phường, xã → UBND phường
    UBND xã Hòa Bắc → UBND xã
    Chủ tịch UBND các phường → UBND phường
    Ủy ban nhân dân các phường liên quan → UBND phường
    UBND các xã → UBND xã
    Đảng ủy các phường → Đảng ủy phường
    Đảng ủy phường Hòa Minh → Đảng ủy phường
    Trạm Y tế các phường → Trạm Y tế phường
    Các phường → UBND phường
    UBND các phường Hòa Hiệp Bắc, Hòa Hiệp Nam → UBND phường
    Công an phường → Công an phường
    Phòng Y tế⏎quận → Phòng Y tế
    Trung tâm Y tế quận Thanh Khê → Trung tâm Y tế quận
    Thanh tra quận → Thanh tra quận
    Thanh tra → Thanh tra quận
    Bưu điện quận → Bưu điện quận
    Trung tâm Chính trị quận → Trung tâm Chính trị quận
    Đội Quản lý thị trường số 3 → Đội Quản lý thị trường
    Ban QLDA quận → Ban Quản lý dự án đầu tư xây dựng quận
    Ban Quản lý dự án → Ban Quản lý dự án đầu tư xây dựng quận
    Đội KTQTĐT quận → Đội Kiểm tra quy tắc đô thị quận
    Kho bạc Nhà nước quận → Kho bạc Nhà nước quận
    Y tế → Phòng Y tế
    LĐTBXH → Phòng Lao động - Thương binh và Xã hội
    Ngành Y tế quận → Phòng Y tế
    Ngành Giáo dục và Đào tạo → Phòng Giáo dục và Đào tạo
    Liên đoàn lao động quận → Liên đoàn Lao động quận
    Đảng ủy Khối các cơ quan thành phố → Đảng ủy Khối các cơ quan thành phố
    Bộ Y tế → Bộ Y tế
    Bảo hiểm xã hội Việt Nam → Bảo hiểm xã hội Việt Nam
    Trung tâm Dịch vụ việc làm Đà Nẵng → Trung tâm Dịch vụ việc làm
    Trường Tiểu học Hòa Khánh Nam → Trường Tiểu học Hòa Khánh Nam
    Công ty Cổ phần ABC → Công ty Cổ phần ABC
    Các trường học trên địa bàn quận → Các trường học trên địa bàn quận
    Các doanh nghiệp viễn thông → Các doanh nghiệp viễn thông
    Hội Từ thiện quận → Hội Từ thiện quận
    Đồng chí Nguyễn Văn A, Trưởng phòng Y tế → Phòng Y tế
"""


@pytest.mark.parametrize(("written", "meant"), rows(FORMS))
def test_a_name_in_any_of_its_forms_is_the_canonical_one(written: str, meant: str) -> None:
    assert listed(written) == meant


IN_A_HUYEN = """
    UBND huyện → UBND huyện
    Huyện ủy → Huyện ủy
    Ban Thường vụ Huyện ủy → Ban Thường vụ Huyện ủy
    BTV Huyện uỷ → Ban Thường vụ Huyện ủy
    Hội Nông dân → Hội Nông dân huyện
    Hội Nông dân huyện → Hội Nông dân huyện
    TTYT → Trung tâm Y tế huyện
    BHXH → Bảo hiểm xã hội huyện
    Huyện Đoàn → Huyện Đoàn
    Huyện đoàn Hòa Vang → Huyện Đoàn
    Đoàn Thanh niên → Huyện Đoàn
    Phòng KT-HT → Phòng Kinh tế và Hạ tầng
    UBND các xã → UBND xã
    UBND xã Hòa Liên → UBND xã
    Văn phòng HĐND và UBND → Văn phòng HĐND và UBND huyện
    UBMTTQ Việt Nam huyện Hòa Vang → Ủy ban Mặt trận Tổ quốc Việt Nam huyện
    Ban Tuyên giáo Huyện ủy → Ban Tuyên giáo Huyện ủy
    Ban Tuyên giáo → Ban Tuyên giáo Huyện ủy
    MTTQ → Ủy ban Mặt trận Tổ quốc Việt Nam huyện
    UBND → UBND huyện
    Công an → Công an huyện
    Các xã → UBND xã
    Trạm Y tế các xã → Trạm Y tế xã
"""


@pytest.mark.parametrize(("written", "meant"), rows(IN_A_HUYEN))
def test_a_huyens_offices_bear_its_level_word(written: str, meant: str) -> None:
    assert listed(written, HUYEN) == meant


# --------------------------------------------------------------------------- lists

LISTS = """
    Trưởng các phòng: Lao động - Thương binh và Xã hội, Tài chính - Kế hoạch, Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Tài chính - Kế hoạch | Phòng Y tế
    các phòng: LĐTBXH, Y tế, TNMT → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế | Phòng Tài nguyên và Môi trường
    Các phòng LĐTBXH, Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế
    Phòng Y tế, Lao động - Thương binh và Xã hội → Phòng Y tế | Phòng Lao động - Thương binh và Xã hội
    Phòng Y tế và Phòng LĐTBXH → Phòng Y tế | Phòng Lao động - Thương binh và Xã hội
    Phòng Y tế và Trung tâm Y tế quận → Phòng Y tế | Trung tâm Y tế quận
    Giám đốc các Sở: Lao động - Thương binh và Xã hội, Y tế, Tài chính → Sở Lao động - Thương binh và Xã hội | Sở Y tế | Sở Tài chính
    Các sở: LĐ-TB&XH, Kế hoạch và Đầu tư, Tài chính → Sở Lao động - Thương binh và Xã hội | Sở Kế hoạch và Đầu tư | Sở Tài chính
    Phòng Văn hóa và Thông tin; Phòng LĐ-TB&XH → Phòng Văn hóa và Thông tin | Phòng Lao động - Thương binh và Xã hội
    Phòng LĐTBXH/Phòng Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế
    Phòng LĐTBXH⏎Phòng Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế
    - Phòng LĐTBXH⏎- Phòng Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế
    Phòng LĐTBXH & Phòng Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế
    Phòng VH&TT, Phòng LĐ-TB&XH, BHXH quận → Phòng Văn hóa và Thông tin | Phòng Lao động - Thương binh và Xã hội | Bảo hiểm xã hội quận
    Phòng LĐTBXH, Phòng Y tế; UBND các phường → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế | UBND phường
    LĐTBXH, Y tế, TC-KH → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế | Phòng Tài chính - Kế hoạch
    Hội Nông dân, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên quận → Hội Nông dân quận | Hội Liên hiệp Phụ nữ quận | Quận Đoàn
    Hội Nông dân, Hội Cựu chiến binh thành phố → Hội Nông dân thành phố | Hội Cựu chiến binh thành phố
    Hội Nông dân, Phụ nữ, Cựu chiến binh quận → Hội Nông dân quận | Hội Liên hiệp Phụ nữ quận | Hội Cựu chiến binh quận
    UBND quận, UBND các phường → UBND quận | UBND phường
    UBND quận, các phường → UBND quận | UBND phường
    Quận ủy, UBND quận → Quận ủy | UBND quận
    HĐND, UBND quận → HĐND quận | UBND quận
    Phòng Y tế (chủ trì), Trung tâm Y tế (phối hợp) → Phòng Y tế | Trung tâm Y tế quận
    Phòng Y tế; các cơ quan, đơn vị liên quan → Phòng Y tế | các cơ quan, đơn vị liên quan (*)
    Các phòng, ban, UBND các phường → Các phòng, ban (*) | UBND phường
    Mặt trận và các đoàn thể → Ủy ban Mặt trận Tổ quốc Việt Nam quận | các đoàn thể (*)
    Phòng Y tế - Trung tâm Y tế quận → Phòng Y tế | Trung tâm Y tế quận
    Phòng LĐTBXH + Phòng Y tế → Phòng Lao động - Thương binh và Xã hội | Phòng Y tế
    1. Phòng Y tế 2. Phòng LĐTBXH → Phòng Y tế | Phòng Lao động - Thương binh và Xã hội
    Phòng LĐ-TB&XH (đ/c Nguyễn Văn B) → Phòng Lao động - Thương binh và Xã hội
    Đ/c Trần Thị C - Trưởng phòng Y tế → Phòng Y tế
    Phòng Lao động - Thương binh và Xã hội - cơ quan thường trực → Phòng Lao động - Thương binh và Xã hội
    Trung tâm Y tế các quận Liên Chiểu, Thanh Khê → Trung tâm Y tế quận | Trung tâm Y tế quận
    Sở Y tế (trước là Bảo hiểm xã hội thành phố) → Sở Y tế
"""


@pytest.mark.parametrize(("written", "meant"), rows(LISTS))
def test_a_list_is_split_between_names_and_not_inside_them(written: str, meant: str) -> None:
    assert listed(written) == meant


NOBODY = """
    Các cơ quan, đơn vị liên quan → Các cơ quan, đơn vị liên quan (*)
    các cơ quan, đơn vị có liên quan → các cơ quan, đơn vị có liên quan (*)
    Các ngành chức năng → Các ngành chức năng (*)
    Cơ quan chức năng → Cơ quan chức năng (*)
    Các phòng, ban liên quan → Các phòng, ban liên quan (*)
    Các sở, ban, ngành → Các sở, ban, ngành (*)
    Các đơn vị có liên quan → Các đơn vị có liên quan (*)
    Các cấp ủy, tổ chức đảng → Các cấp ủy, tổ chức đảng (*)
    Các hội, đoàn thể → Các hội, đoàn thể (*)
    Đơn vị được phân công → Đơn vị được phân công (*)
    Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 → Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 (*)
    Các chi, đảng bộ trực thuộc → Các chi, đảng bộ trực thuộc (*)
    Thủ trưởng các cơ quan, đơn vị → Thủ trưởng các cơ quan, đơn vị (*)
    Các phòng, ban, ngành, đoàn thể quận → Các phòng, ban, ngành, đoàn thể quận (*)
    Các phòng, ban chuyên môn → Các phòng, ban chuyên môn (*)
    Các đơn vị được giao nhiệm vụ → Các đơn vị được giao nhiệm vụ (*)
    Các địa phương → Các địa phương (*)
    Cả hệ thống chính trị → Cả hệ thống chính trị (*)
    Các ban, ngành, đoàn thể → Các ban, ngành, đoàn thể (*)
    Các đoàn thể chính trị - xã hội → Các đoàn thể chính trị - xã hội (*)
    Các cơ quan tham mưu, giúp việc Quận ủy → Các cơ quan tham mưu, giúp việc Quận ủy (*)
    Cơ quan, đơn vị liên quan → Cơ quan, đơn vị liên quan (*)
    Các ban xây dựng Đảng → Các ban xây dựng Đảng (*)
    Các cơ quan theo chức năng, nhiệm vụ → Các cơ quan theo chức năng, nhiệm vụ (*)
    Các đảng ủy, chi bộ trực thuộc Quận ủy → Các đảng ủy, chi bộ trực thuộc Quận ủy (*)
"""


@pytest.mark.parametrize(("written", "meant"), rows(NOBODY))
def test_words_that_name_nobody_are_flagged(written: str, meant: str) -> None:
    assert listed(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "",
        "…",
        "....",
        "________",
        "[Chọn cơ quan chủ trì]",
        "(điền tên)",
        "Chọn một mục",
        "Chọn một mục.",
        "Click or tap here to enter text.",
        "-",
        "-nt-",
        "nt",
        "như trên",
        "[...]",
        "[Tên cơ quan]",
        "Phòng ……",
        "  ",
        '"',
        "„",
        "/",
        "(điền tên cơ quan)",
        "<tên đơn vị>",
        "...............",
        "Không",
        "Phòng ....... quận",
    ],
)
def test_a_placeholder_or_blank_names_nothing(written: str) -> None:
    assert read_agency_list(written, REGISTER, home=QUAN, on=ON) == ()


UNKNOWN = """
    Trung tâm Sáng tạo số Tây Bắc Đà Nẵng; Phòng VH-TT → Trung tâm Sáng tạo số Tây Bắc Đà Nẵng (?) | Phòng Văn hóa và Thông tin
    Phòng Chuyển đổi số và Đổi mới sáng tạo quận → Phòng Chuyển đổi số và Đổi mới sáng tạo quận (?)
    Trung tâm Điều hành⏎dữ liệu số Cẩm Lệ → Trung tâm Điều hành dữ liệu số Cẩm Lệ (?)
    Văn phòng Điều phối giảm nghèo quận, Phòng Y tế → Văn phòng Điều phối giảm nghèo quận (?) | Phòng Y tế
    Ban Chỉ đạo phòng, chống dịch quận → Ban Chỉ đạo phòng, chống dịch quận (?)
    Tổ Công nghệ số cộng đồng → Tổ Công nghệ số cộng đồng (?)
    Phòng Y té → Phòng Y té (?)
    Phòng Lao động - Thương bình và Xã hội → Phòng Lao động - Thương bình và Xã hội (?)
    Bảo hiểm xã hôi quận → Bảo hiểm xã hôi quận (?)
    Phòng Tài nguyen và Môi trường quận → Phòng Tài nguyen và Môi trường quận (?)
    Trung tâm Y tê quận → Trung tâm Y tê quận (?)
    Nguyễn Văn A → Nguyễn Văn A (?)
    Ban Điều phối An sinh quận → Ban Điều phối An sinh quận (?)
    Trung tâm Công tác xã hội quận → Trung tâm Công tác xã hội quận (?)
    Trung tâm An sinh và Việc làm quận Liên Chiểu → Trung tâm An sinh và Việc làm quận Liên Chiểu (?)
    Tổ giúp việc Ban Chỉ đạo 92 → Tổ giúp việc Ban Chỉ đạo 92 (?)
    Cơ quan Điều phối dữ liệu → Cơ quan Điều phối dữ liệu (?)
    Trung tâm Y tế thành phố → Trung tâm Y tế thành phố (?)
"""


@pytest.mark.parametrize(("written", "meant"), rows(UNKNOWN))
def test_a_name_that_nobody_registered_stands_as_written(written: str, meant: str) -> None:
    assert listed(written) == meant


# --------------------------------------------------------------------------- departments and the city

IN_A_DEPARTMENT = """
    Sở → Sở Lao động - Thương binh và Xã hội
    Giám đốc Sở → Sở Lao động - Thương binh và Xã hội
    Lãnh đạo Sở → Sở Lao động - Thương binh và Xã hội
    Sở LĐ-TB&XH → Sở Lao động - Thương binh và Xã hội
    Phòng Bảo trợ xã hội thuộc Sở → Phòng Bảo trợ xã hội (?)
    Phòng Người có công (Sở) → Phòng Người có công (?)
    Văn phòng Sở → Văn phòng Sở (?)
    Thanh tra Sở → Thanh tra Sở (?)
    Thanh tra → Thanh tra (?)
    Văn phòng → Văn phòng (?)
    Chánh Văn phòng Sở → Văn phòng Sở (?)
    Phòng Kế hoạch - Tài chính → Phòng Kế hoạch - Tài chính (?)
    Phòng Việc làm - An toàn lao động; Phòng Dạy nghề → Phòng Việc làm - An toàn lao động (?) | Phòng Dạy nghề (?)
    Chi cục Phòng, chống tệ nạn xã hội → Chi cục Phòng, chống tệ nạn xã hội (?)
    Trung tâm Dịch vụ việc làm → Trung tâm Dịch vụ việc làm
    Phòng LĐTBXH các quận, huyện → Phòng Lao động - Thương binh và Xã hội
    UBND các quận, huyện → UBND quận
    Phòng LĐTBXH quận, huyện → Phòng Lao động - Thương binh và Xã hội
    các quận ủy, huyện ủy → Quận ủy | Huyện ủy
    Công an thành phố → Công an thành phố
    Công an → Công an thành phố
    BHXH → Bảo hiểm xã hội thành phố
    Các quận, huyện → UBND quận
    LĐLĐ thành phố; Thành Đoàn → Liên đoàn Lao động thành phố | Thành Đoàn
    Ngành Y tế → Sở Y tế
    Phòng Bảo trợ xã hội và Phòng Người có công → Phòng Bảo trợ xã hội (?) | Phòng Người có công (?)
    Phòng Lao động - Việc làm → Phòng Lao động - Việc làm (?)
    Các phòng chuyên môn thuộc Sở → Các phòng chuyên môn thuộc Sở (*)
    Văn phòng UBND thành phố → Văn phòng UBND thành phố
    Sở, ban, ngành liên quan → Sở, ban, ngành liên quan (*)
    Hội Nông dân → Hội Nông dân thành phố
    UBND thành phố → UBND thành phố
    Bí thư Thành ủy → Thành ủy
"""


@pytest.mark.parametrize(("written", "meant"), rows(IN_A_DEPARTMENT))
def test_a_departments_units_stand_without_their_owner(written: str, meant: str) -> None:
    assert listed(written, SO_LDTBXH) == meant


IN_SOCIAL_INSURANCE = """
    Phòng Quản lý thu → Phòng Quản lý thu (?)
    Phòng Truyền thông và Phát triển đối tượng → Phòng Truyền thông và Phát triển đối tượng (?)
    BHXH các quận, huyện → Bảo hiểm xã hội quận
    Bảo hiểm xã hội thành phố → Bảo hiểm xã hội thành phố
    Phòng Chế độ BHXH → Phòng Chế độ BHXH (?)
    Sở Y tế → Sở Y tế
"""


@pytest.mark.parametrize(("written", "meant"), rows(IN_SOCIAL_INSURANCE))
def test_units_of_the_citys_social_insurance(written: str, meant: str) -> None:
    assert listed(written, BHXH) == meant


IN_HEALTH = """
    Chi cục Bảo vệ môi trường (Sở TN&MT) → Chi cục Bảo vệ môi trường (?)
    Phòng Nghiệp vụ Y → Phòng Nghiệp vụ Y (?)
    Phòng Y tế các quận, huyện → Phòng Y tế
    Trung tâm Kiểm soát bệnh tật thành phố → Trung tâm Kiểm soát bệnh tật
    Trung tâm Y tế các quận, huyện → Trung tâm Y tế quận
    Phòng Nghiệp vụ Y, Phòng Kế hoạch - Tài chính → Phòng Nghiệp vụ Y (?) | Phòng Kế hoạch - Tài chính (?)
    Bệnh viện Đà Nẵng → Bệnh viện Đà Nẵng
"""


@pytest.mark.parametrize(("written", "meant"), rows(IN_HEALTH))
def test_units_of_the_health_department(written: str, meant: str) -> None:
    assert listed(written, SO_Y_TE) == meant


IN_A_CAUCUS = """
    Ban Văn hóa - Xã hội HĐND thành phố → Ban Văn hóa - Xã hội HĐND thành phố
    Văn phòng HĐND thành phố → Văn phòng HĐND thành phố
    Văn phòng Đoàn ĐBQH và HĐND thành phố → Văn phòng HĐND thành phố
    Thường trực HĐND thành phố → HĐND thành phố
    Ban cán sự đảng UBND thành phố, các quận ủy, huyện ủy → Ban cán sự đảng UBND thành phố | Quận ủy | Huyện ủy
    UBND các quận, huyện → UBND quận
    Huyện Hòa Vang → UBND huyện
    Các quận, huyện → UBND quận
    UBND → UBND thành phố
"""


@pytest.mark.parametrize(("written", "meant"), rows(IN_A_CAUCUS))
def test_a_city_caucus_speaks_from_the_citys_level(written: str, meant: str) -> None:
    assert listed(written, DANG_DOAN) == meant


# --------------------------------------------------------------------------- prose

FALSE_FRIENDS = """
    Ban hành Kế hoạch triển khai thực hiện.
    Phòng, chống dịch COVID-19 trên địa bàn.
    Phòng ngừa tai nạn lao động, bệnh nghề nghiệp.
    Phòng chống tệ nạn xã hội.
    Đội ngũ cán bộ làm công tác xã hội.
    Hội nghị quán triệt Kết luận số 92-KL/TW.
    Đoàn kết toàn dân.
    Sở hữu trí tuệ, nhà ở thuộc sở hữu nhà nước.
    Trung tâm của vùng kinh tế trọng điểm.
    Ban đầu, chăm sóc sức khỏe ban đầu.
    Bảo hiểm xã hội, bảo hiểm y tế
    Mở rộng diện bao phủ BHXH, BHYT.
    Phát triển người tham gia BHXH tự nguyện, BHYT hộ gia đình.
    Thanh tra, kiểm tra việc chấp hành pháp luật.
    Công tác xã hội, dịch vụ chăm sóc xã hội tại cộng đồng
    Cơ sở dữ liệu an sinh xã hội
    Văn hóa, thông tin, thể thao
    Y tế và chăm sóc sức khỏe nhân dân
    Lao động, việc làm
    Việc làm cho người lao động
    xây dựng xã hội học tập
    Quỹ “Vì người nghèo”
    Xã hội hóa, nguồn lực xã hội
    Thực hiện Kế hoạch số 72-KH/TU và Nghị quyết số 03-NQ/TU
    Tờ trình số 205/TTr-PLĐTBXH
    Hội đồng nghĩa vụ
    Giáo dục và đào tạo, dạy nghề
    Tài nguyên và môi trường
    Sở dĩ có kết quả đó
    Phòng bệnh hơn chữa bệnh
    tiêm phòng, dự phòng, y tế dự phòng
    Công ăn việc làm ổn định
    Đảng viên, đoàn viên, hội viên
    Trạm xe buýt
    Đài tưởng niệm
    Báo cáo kết quả
    Viện trợ, viện phí
    Trường hợp đặc biệt
    Trường học thân thiện
    Doanh nghiệp nợ đóng kéo dài phải nộp
    Bộ luật Lao động
    Bộ tiêu chí quốc gia về y tế
    Bộ phận một cửa
    Chi trả trợ cấp
    Chi bộ khu dân cư
    Cục bộ
    Vụ việc
    Tổ dân phố
    Tổ chức thực hiện
    Tòa nhà, khu chung cư
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    PHÒNG, CHỐNG DỊCH BỆNH
    BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ, BẢO HIỂM THẤT NGHIỆP
    ngành y tế
    Hội chợ việc làm
    Ban ngày, ban đêm
    Trung tâm thành phố
    Lưu: VT.
    quận Liên Chiểu
    Chương trình “Có việc làm”
    Phường không có hộ tái nghèo
    Đội tuyển
    Quận có hai khu công nghiệp
    Liên hiệp
    Kiểm tra, giám sát
    Công nghệ thông tin, điện tử, viễn thông
    Kinh tế - xã hội
    phòng khám, phòng y tế trường học
    ĐẶC ĐIỂM TÌNH HÌNH
    trung tâm thương mại
    Đại hội Đảng
    cán bộ lao động - thương binh và xã hội
    tổ chức Đảng
"""


@pytest.mark.parametrize("prose", [written for written, _ in rows(FALSE_FRIENDS)])
def test_prose_that_only_looks_like_an_agency_names_none(prose: str) -> None:
    assert found(prose) == ""


PROSE = """
    Giao Phòng Lao động - Thương binh và Xã hội quận chủ trì, phối hợp với Phòng Quản lý đô thị quận thực hiện, hoàn thành trước ngày 27/7/2025. → Phòng Lao động - Thương binh và Xã hội | Phòng Quản lý đô thị
    Phòng Lao động - Thương binh và Xã hội quận là cơ quan chủ trì, Phòng giao dịch Ngân hàng Chính sách xã hội quận và các hội, đoàn thể phối hợp; phấn đấu hoàn thành trong năm 2024. → Phòng Lao động - Thương binh và Xã hội | Ngân hàng Chính sách xã hội | các hội, đoàn thể (*)
    Trung tâm Sáng tạo số Tây Bắc Đà Nẵng chủ trì, Phòng Văn hoá và Thông tin phối hợp; thời hạn: Q.IV/2023. → Trung tâm Sáng tạo số Tây Bắc Đà Nẵng (?) | Phòng Văn hóa và Thông tin
    Phân công: Liên đoàn Lao động quận, Phòng giao dịch Ngân hàng Chính sách xã hội quận, UBND các phường phối hợp; Phòng Lao động - Thương binh và Xã hội quận chủ trì. → Liên đoàn Lao động quận | Ngân hàng Chính sách xã hội | UBND phường | Phòng Lao động - Thương binh và Xã hội
    BHXH chủ trì, phối hợp với Phòng Y tế → Bảo hiểm xã hội quận | Phòng Y tế
    Giao Bảo hiểm xã hội chủ trì → Bảo hiểm xã hội quận
    Phòng Y tế, BHXH và Trung tâm Y tế phối hợp → Phòng Y tế | Bảo hiểm xã hội quận | Trung tâm Y tế quận
    do BHXH quận chi trả → Bảo hiểm xã hội quận
    Nhiệm vụ này do Phòng Y tế quận chủ trì, Trung tâm Y tế quận phối hợp, thực hiện thường xuyên → Phòng Y tế | Trung tâm Y tế quận
    UBND quận chỉ đạo Phòng LĐTBXH chủ trì → UBND quận | Phòng Lao động - Thương binh và Xã hội
    Phòng Y tế tham mưu UBND quận ban hành kế hoạch → Phòng Y tế | UBND quận
    Chánh Văn phòng HĐND và UBND quận, Trưởng các phòng: Lao động - Thương binh và Xã hội, Y tế; Giám đốc Bảo hiểm xã hội quận, Chủ tịch UBND các phường và thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành → Văn phòng HĐND và UBND quận | Phòng Lao động - Thương binh và Xã hội | Phòng Y tế | Bảo hiểm xã hội quận | UBND phường | thủ trưởng các cơ quan, đơn vị có liên quan (*)
    do Ban Thường vụ Quận ủy chủ trì, tiến hành và kết luận trong tháng 11 năm 2022 → Ban Thường vụ Quận ủy
    Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam quận chủ trì vận động → Ủy ban Mặt trận Tổ quốc Việt Nam quận
    Giao Tổ công tác 92 chủ trì → Tổ công tác 92 (?)
    giao tổ công tác 92 của quận chủ trì → tổ công tác 92 (?)
    Ban Điều phối An sinh quận chủ trì thực hiện → Ban Điều phối An sinh quận (?)
    Phòng Chuyển đổi số quận chịu trách nhiệm → Phòng Chuyển đổi số quận (?)
    Trung tâm Chuyển đổi số xây dựng phần mềm → Trung tâm Chuyển đổi số (?)
    Công ty Cổ phần Môi trường Xanh Liên Chiểu chủ trì → Công ty Cổ phần Môi trường Xanh Liên Chiểu
    Văn phòng Điều phối giảm nghèo quận làm đầu mối → Văn phòng Điều phối giảm nghèo quận (?)
    Phòng Lao động - Thương bình và Xã hội quận chủ trì → Phòng Lao động - Thương bình và Xã hội quận (?)
    Phòng Y té chủ trì → Phòng Y té (?)
    giao Bảo hiểm xã hôi quận chủ trì → Bảo hiểm xã hôi quận (?)
    Đồng chí Trưởng phòng Y tế chịu trách nhiệm chính đối với việc (10) → Phòng Y tế
    Trưởng phòng Y tế, Giám đốc Trung tâm Y tế quận → Phòng Y tế | Trung tâm Y tế quận
    ngành Y tế chủ trì → Phòng Y tế
    Ngành Giáo dục và Đào tạo quận phối hợp → Phòng Giáo dục và Đào tạo
    lãnh đạo Phòng Y tế → Phòng Y tế
    do đồng chí Phó Chủ tịch UBND quận phụ trách văn hóa - xã hội chủ trì → UBND quận
    Các cơ quan, đơn vị liên quan chủ trì → Các cơ quan, đơn vị liên quan (*)
    cơ quan chức năng của quận xử lý → cơ quan chức năng của quận (*)
    Phòng Tài nguyên và Môi trường quận chủ trì; Công an quận, UBND các phường phối hợp. → Phòng Tài nguyên và Môi trường | Công an quận | UBND phường
    Trung tâm Y tế quận Thanh Khê chủ trì, Phòng Kinh tế và UBND các phường phối hợp → Trung tâm Y tế quận | Phòng Kinh tế | UBND phường
    Phòng Y tế và các cơ quan liên quan → Phòng Y tế | các cơ quan liên quan (*)
    phối hợp với Phòng Y tế, các phòng, ban liên quan và UBND các phường → Phòng Y tế | các phòng, ban liên quan (*) | UBND phường
    UBND các phường: Hòa Minh, Hòa Khánh Bắc chủ trì → UBND phường
    Giao Phòng Y tế: Chủ trì, phối hợp → Phòng Y tế
    Phòng Kinh tế và Hạ tầng chủ trì → Phòng Kinh tế và Hạ tầng
    Phòng Văn hóa và Thông tin tuyên truyền → Phòng Văn hóa và Thông tin
    Phòng Y tế phối hợp Phòng Giáo dục và Đào tạo kiểm tra bếp ăn → Phòng Y tế | Phòng Giáo dục và Đào tạo
    báo cáo UBND quận (qua Phòng Lao động - Thương binh và Xã hội) để xem xét → UBND quận | Phòng Lao động - Thương binh và Xã hội
    Văn phòng Quận ủy theo dõi, đôn đốc; tổng hợp báo cáo Ban Thường vụ Quận ủy → Văn phòng Quận ủy | Ban Thường vụ Quận ủy
    Đoàn Thanh niên quận, Hội Liên hiệp Phụ nữ quận tham gia → Quận Đoàn | Hội Liên hiệp Phụ nữ quận
    Sở Y tế chủ trì → Sở Y tế
    Phòng TC-KH cân đối, bố trí kinh phí; Phòng GD&ĐT phối hợp → Phòng Tài chính - Kế hoạch | Phòng Giáo dục và Đào tạo
    đội kiểm tra quy tắc đô thị quận → Đội Kiểm tra quy tắc đô thị quận
    UBND phường Hòa Minh và UBND phường Hòa Khánh Bắc → UBND phường | UBND phường
    Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng và Kế hoạch số 58-KH/QU → Ban Thường vụ Thành ủy
    Nghị quyết của Bộ Chính trị và Kế hoạch của thành phố → Bộ Chính trị
    Bệnh viện Đa khoa Tâm Trí phối hợp → Bệnh viện Đa khoa Tâm Trí (?)
    Hội đồng Phối hợp phổ biến giáo dục pháp luật quận → Hội đồng Phối hợp phổ biến giáo dục pháp luật quận (?)
    giao phòng y tế chủ trì → Phòng Y tế
"""


@pytest.mark.parametrize(("prose", "meant"), rows(PROSE))
def test_prose_names_its_agencies_in_order(prose: str, meant: str) -> None:
    assert found(prose) == meant


DEPARTMENTS_PROSE = """
    Phòng Người có công chủ trì, phối hợp với Văn phòng Sở → Phòng Người có công (?) | Văn phòng Sở (?)
    Sở chủ trì, phối hợp với Sở Tài chính → Sở Lao động - Thương binh và Xã hội | Sở Tài chính
    Đề nghị UBND các quận, huyện chỉ đạo Phòng Lao động - Thương binh và Xã hội phối hợp với Sở → UBND quận | Phòng Lao động - Thương binh và Xã hội | Sở Lao động - Thương binh và Xã hội
    Giao Phòng Bảo trợ xã hội thuộc Sở tham mưu → Phòng Bảo trợ xã hội (?)
    Thanh tra Sở chủ trì thanh tra → Thanh tra Sở (?)
    Các phòng chuyên môn, đơn vị trực thuộc Sở → Các phòng chuyên môn, đơn vị trực thuộc Sở (*)
    cán bộ làm công tác lao động - xã hội ở cơ sở →
    Trung tâm Dịch vụ việc làm thành phố tổ chức sàn giao dịch → Trung tâm Dịch vụ việc làm
"""


@pytest.mark.parametrize(("prose", "meant"), rows(DEPARTMENTS_PROSE))
def test_a_departments_prose(prose: str, meant: str) -> None:
    assert found(prose, SO_LDTBXH) == meant


# --------------------------------------------------------------------------- what else a span says


def only(text: str, home: Submitter = QUAN, on: date = ON) -> AgencySpan:
    (span,) = read_agency_list(text, REGISTER, home=home, on=on)
    return span


def test_another_districts_centre_keeps_its_territory() -> None:
    """Trung tâm Y tế quận Thanh Khê"""
    ref = only("Trung tâm Y tế quận Thanh Khê").ref
    assert (ref.name, ref.territory, ref.level) == ("Trung tâm Y tế quận", "Thanh Khê", "district")


def test_a_territory_needs_no_level_word() -> None:
    """Phòng Y tế Cẩm Lệ"""
    ref = only("Phòng Y tế Cẩm Lệ").ref
    assert (ref.name, ref.territory, ref.level) == ("Phòng Y tế", "Cẩm Lệ", "district")


def test_a_territory_over_a_line_break() -> None:
    """Bảo hiểm xã hội / thành phố Đà / Nẵng, as a narrow column breaks it."""
    ref = only("Bảo hiểm xã hội\nthành phố Đà\nNẵng").ref
    assert (ref.name, ref.territory, ref.level) == ("Bảo hiểm xã hội thành phố", "Đà Nẵng", "city")


def test_another_provinces_department() -> None:
    """Sở Y tế tỉnh Quảng Nam"""
    ref = only("Sở Y tế tỉnh Quảng Nam").ref
    assert (ref.name, ref.territory, ref.level) == ("Sở Y tế", "Quảng Nam", "province")


def test_each_of_several_districts_is_a_span_of_its_own() -> None:
    """Trung tâm Y tế các quận Liên Chiểu, Thanh Khê"""
    spans = read_agency_list("Trung tâm Y tế các quận Liên Chiểu, Thanh Khê", REGISTER, home=SO_Y_TE, on=ON)
    assert [s.ref.territory for s in spans] == ["Liên Chiểu", "Thanh Khê"]


@pytest.mark.parametrize(
    ("written", "name", "owner"),
    [
        ("Phòng Bảo trợ xã hội thuộc Sở", "Phòng Bảo trợ xã hội", "Sở Lao động - Thương binh và Xã hội"),
        ("Phòng Người có công (Sở)", "Phòng Người có công", "Sở Lao động - Thương binh và Xã hội"),
        ("Phòng Người có công", "Phòng Người có công", "Sở Lao động - Thương binh và Xã hội"),
        ("Chi cục Bảo vệ môi trường (Sở TN&MT)", "Chi cục Bảo vệ môi trường", "Sở Tài nguyên và Môi trường"),
        ("Thanh tra Sở", "Thanh tra Sở", "Sở Lao động - Thương binh và Xã hội"),
        ("Trung tâm Dịch vụ việc làm thành phố", "Trung tâm Dịch vụ việc làm", "Sở Lao động - Thương binh và Xã hội"),
        ("Trung tâm Kiểm soát bệnh tật", "Trung tâm Kiểm soát bệnh tật", ""),
    ],
)
def test_a_unit_knows_its_owner(written: str, name: str, owner: str) -> None:
    ref = only(written, SO_LDTBXH).ref
    assert (ref.name, ref.unit_of) == (name, owner)


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [
        ("Phòng Y té", "Phòng Y tế"),
        ("Sở Sây dựng", "Sở Xây dựng"),
        ("Bảo hiểm xã hôi quận", "Bảo hiểm xã hội quận"),
        ("Trung tâm Y tê quận", "Trung tâm Y tế quận"),
        ("Phòng Lao động - Thương bình và Xã hội", "Phòng Lao động - Thương binh và Xã hội"),
        ("Phòng Chuyển đổi số quận", ""),
        ("Trung tâm Điều hành dữ liệu số Cẩm Lệ", ""),
    ],
)
def test_a_typo_is_suggested_and_never_accepted(written: str, suggestion: str) -> None:
    ref = only(written).ref
    assert ref.agency is None
    assert ref.suggestion == suggestion


def test_a_typo_in_a_huyen_is_suggested_with_its_level_word() -> None:
    assert only("Trung tâm Y tê huyện", HUYEN).ref.suggestion == "Trung tâm Y tế huyện"


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Trường Tiểu học Hòa Khánh Nam", "school"),
        ("Công ty Cổ phần ABC", "enterprise"),
        ("Hội Từ thiện quận", "mass"),
        ("Các doanh nghiệp viễn thông", "enterprise"),
    ],
)
def test_schools_enterprises_and_associations_are_known_as_a_kind(written: str, kind: str) -> None:
    ref = only(written).ref
    assert ref.name == written
    assert ref.agency is not None
    assert (ref.agency.kind, ref.agency.competence) == (kind, frozenset())


def test_party_and_state_have_an_office_each() -> None:
    """Chánh Văn phòng"""
    assert listed("Chánh Văn phòng", QUAN) == "Văn phòng HĐND và UBND quận"
    assert listed("Chánh Văn phòng", QUAN_UY) == "Văn phòng Quận ủy"


def test_an_abolished_agency_is_unknown_and_its_successor_suggested() -> None:
    """A plan of 2026: Sở LĐ-TB&XH"""
    ref = only("Sở LĐ-TB&XH", SO_Y_TE, date(2026, 1, 5)).ref
    assert (ref.name, ref.agency, ref.suggestion) == ("Sở LĐ-TB&XH", None, "Sở Nội vụ")


def test_a_merged_department_does_not_swallow_its_forerunners() -> None:
    """Before the merger "Sở Văn hóa và Thể thao, Du lịch" are two departments."""
    assert listed("Sở Văn hóa và Thể thao, Du lịch", SO_Y_TE) == "Sở Văn hóa và Thể thao | Sở Du lịch"
    assert listed("Sở Văn hóa, Thể thao và Du lịch", SO_Y_TE, date(2026, 1, 5)) == "Sở Văn hóa, Thể thao và Du lịch"
    assert listed("Sở Nông nghiệp và Môi trường", SO_Y_TE) == "Sở Nông nghiệp và Môi trường (?)"


def test_the_words_are_quoted_as_written() -> None:
    """Giao đồng chí Trưởng phòng Y tế quận chủ trì, Phòng LĐ-TB⏎và XH phối hợp"""
    text = "Giao đồng chí Trưởng phòng Y tế quận chủ trì, Phòng LĐ-TB\nvà XH phối hợp"
    spans = find_agencies(text, REGISTER, home=QUAN, on=ON)
    assert [text[s.start : s.end] for s in spans] == ["đồng chí Trưởng phòng Y tế quận", "Phòng LĐ-TB\nvà XH"]


def test_without_a_home_the_words_alone_decide() -> None:
    assert (
        listed("Phòng Y tế; UBND huyện; Sở Y tế; Công an thành phố", None, None) == "Phòng Y tế | UBND huyện | Sở Y tế | Công an thành phố"
    )


# --------------------------------------------------------------------------- real plans

_SHARED = Path(os.environ.get("DOCGEN_SHARED", Path(__file__).resolve().parents[3] / "shared"))
_ROWS = _SHARED / "real" / "task-rows.tsv"
_PIECES = {
    "Các sở, ngành, UBND xã, phường, đặc khu": ["Các sở, ngành", "UBND xã, phường, đặc khu"],
    "Các sở, ngành, UBND xã, phường, đặc khu Sở Tài chính": ["Các sở, ngành", "UBND xã, phường, đặc khu", "Sở Tài chính"],
    "Sở Khoa học và Công nghệ, Trung tâm Chuyển đổi số Thành phố": ["Sở Khoa học và Công nghệ", "Trung tâm Chuyển đổi số Thành phố"],
    "Sở Giáo dục và Đào tạo, Sở Văn hóa Thể thao và Du lịch": ["Sở Giáo dục và Đào tạo", "Sở Văn hóa Thể thao và Du lịch"],
}


@pytest.mark.skipif(not _ROWS.exists(), reason="the real task rows are not part of the repository")
def test_leads_of_real_task_tables_are_split_into_what_was_written() -> None:
    """The lead column of real task tables: parted at ";", and at "," only between names."""
    with _ROWS.open(encoding="utf-8") as file:
        leads = [row["lead_as_written"] for row in csv.DictReader(file, delimiter="\t")]
    wrong = []
    for lead in leads:
        expected = _PIECES.get(lead) or [piece.strip(" .") for piece in lead.split(";")]
        pieces = [lead[s.start : s.end] for s in read_agency_list(lead, REGISTER, home=TINH, on=date(2025, 12, 1))]
        if pieces != expected:
            wrong.append((lead, pieces))
    assert wrong == []
