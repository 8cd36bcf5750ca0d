"""What does the register know: names in time, competence, territories?"""

from __future__ import annotations

from datetime import date

import pytest
from docgen_kl92.register import docgen_agencies

from docgen.agencies import Register, alive, canonical, folded
from docgen.model import Agency

REGISTER = Register(docgen_agencies())
ON = date(2022, 3, 1)
AFTER_MERGER = date(2025, 5, 1)
TWO_LEVELS = date(2025, 8, 1)

LABOUR = "Lao động - Thương binh và Xã hội"
OWN = ["Ban Thường vụ Quận ủy", "Quận ủy", "UBND quận"]


def competent(area: str, level: str, on: date = ON) -> list[str]:
    return sorted(agency.name for agency in REGISTER.competent(area, level, on))


@pytest.mark.parametrize(
    ("area", "names"),
    [
        ("2.1", [*OWN, f"Phòng {LABOUR}"]),
        ("2.2", [*OWN, "Bảo hiểm xã hội quận", f"Phòng {LABOUR}"]),
        ("2.3", ["Phòng Giáo dục và Đào tạo"]),
        ("2.4", [*OWN, f"Phòng {LABOUR}"]),
        ("2.5", [*OWN, "Phòng Y tế", "Trung tâm Y tế quận"]),
        ("2.6", ["Phòng Kinh tế và Hạ tầng", "Phòng Quản lý đô thị"]),
        ("2.7", [*OWN, "Phòng Tài nguyên và Môi trường"]),
        ("2.8", [*OWN, "Phòng Văn hóa và Thông tin"]),
        ("2.9", [*OWN, f"Phòng {LABOUR}", "Phòng Văn hóa và Thông tin"]),
        ("2.10", [*OWN, f"Phòng {LABOUR}", "Phòng Tài chính - Kế hoạch"]),
    ],
)
def test_who_may_lead_in_a_district(area: str, names: list[str]) -> None:
    assert competent(area, "district") == sorted(names)


CAUCUS = ["Ban cán sự đảng UBND thành phố", "UBND thành phố"]
COUNCIL = "Đảng đoàn HĐND thành phố"


@pytest.mark.parametrize(
    ("area", "names"),
    [
        ("2.1", [COUNCIL, f"Sở {LABOUR}"]),
        ("2.2", ["Bảo hiểm xã hội thành phố", f"Sở {LABOUR}"]),
        ("2.3", [COUNCIL, "Sở Giáo dục và Đào tạo", "Sở Nội vụ", f"Sở {LABOUR}"]),
        ("2.4", [f"Sở {LABOUR}"]),
        ("2.5", [COUNCIL, "Sở Y tế", "Ban Quản lý An toàn thực phẩm"]),
        ("2.6", ["Sở Xây dựng"]),
        ("2.7", ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn"]),
        ("2.8", ["Sở Thông tin và Truyền thông"]),
        ("2.9", [f"Sở {LABOUR}", "Sở Thông tin và Truyền thông"]),
        ("2.10", [COUNCIL, "Sở Tài chính", "Sở Kế hoạch và Đầu tư", f"Sở {LABOUR}"]),
    ],
)
def test_who_may_lead_in_the_city(area: str, names: list[str]) -> None:
    assert competent(area, "city") == sorted([*names, *CAUCUS])


@pytest.mark.parametrize("level", ["ward", "central"])
@pytest.mark.parametrize("area", [f"2.{n}" for n in range(1, 11)])
def test_nobody_else_may_lead(area: str, level: str) -> None:
    assert competent(area, level) == []


@pytest.mark.parametrize(
    "name",
    [
        "Ủy ban Mặt trận Tổ quốc Việt Nam quận",
        "Hội Nông dân quận",
        "Quận Đoàn",
        "Ngân hàng Chính sách xã hội",
        "Công an quận",
        "Ban Tuyên giáo Quận ủy",
        "Ban Dân vận Quận ủy",
        "Ban Tổ chức Quận ủy",
        "Ủy ban Kiểm tra Quận ủy",
        "Văn phòng Quận ủy",
        "Văn phòng HĐND và UBND quận",
        "UBND phường",
        "HĐND thành phố",
    ],
)
def test_registered_and_competent_nowhere(name: str) -> None:
    agency = REGISTER.get(name, ON)
    assert agency is not None
    assert (agency.name, agency.competence) == (name, frozenset())


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Phòng LĐTB&XH", f"Phòng {LABOUR}"),
        ("phòng  lao động,\nthương binh và xã hội", f"Phòng {LABOUR}"),
        ("Uỷ ban nhân dân quận", "UBND quận"),
        ("UBND huyện", "UBND quận"),
        ("Huyện ủy", "Quận ủy"),
        ("Quận ủy Hải Châu", "Quận ủy"),
        ("UBND huyện Hòa Vang", "UBND quận"),
        ("BHXH TP. Đà Nẵng", "Bảo hiểm xã hội thành phố"),
        ("BCSD UBND thành phố", "Ban cán sự đảng UBND thành phố"),
        ("Sở Văn hoá và Thể thao", "Sở Văn hóa và Thể thao"),
        ("UBND xã Hòa Bắc", "UBND phường"),
    ],
)
def test_a_name_is_looked_up_in_any_form(written: str, name: str) -> None:
    agency = REGISTER.get(written, ON)
    assert agency is not None and agency.name == name


@pytest.mark.parametrize(
    "written", ["", "Phòng", "Phòng Chuyển đổi số", "Phòng Y té", "Phòng Y tế chủ trì", "Công ty Cổ phần ABC", "các cơ quan liên quan"]
)
def test_what_names_nobody_registered_is_none(written: str) -> None:
    assert REGISTER.get(written, ON) is None


def test_a_lookup_is_as_of_the_plans_date() -> None:
    """Sở Nội vụ takes labour over on 2025-03-01; Sở LĐ-TB&XH is no more."""
    before, after = REGISTER.get("Sở Nội vụ", date(2025, 2, 28)), REGISTER.get("Sở Nội vụ", date(2025, 3, 1))
    assert before is not None and before.competence == {"2.3"}
    assert after is not None and after.competence >= {"2.1", "2.2", "2.4"}
    assert REGISTER.get("Sở LĐTBXH", date(2025, 2, 28)) is not None
    assert REGISTER.get("Sở LĐTBXH", date(2025, 3, 1)) is None


def test_without_a_day_the_directives_time_counts() -> None:
    agency = REGISTER.get("Sở Nội vụ")
    assert agency is not None and agency.competence == {"2.3"}


@pytest.mark.parametrize(
    ("name", "heir"),
    [
        (f"Sở {LABOUR}", "Sở Nội vụ"),
        ("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
        ("Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
        ("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ("Sở Giao thông vận tải", "Sở Xây dựng"),
        ("Sở Y tế", "Sở Y tế"),
    ],
)
def test_who_took_over(name: str, heir: str) -> None:
    assert REGISTER.heir(name, TWO_LEVELS) == heir
    assert REGISTER.heir(name, ON) == name


def test_after_the_merger_the_fields_have_new_leads() -> None:
    assert "Phòng Nội vụ" in competent("2.4", "district", AFTER_MERGER)
    assert "Phòng Văn hóa, Khoa học và Thông tin" in competent("2.8", "district", AFTER_MERGER)
    assert "Sở Nông nghiệp và Môi trường" in competent("2.7", "city", AFTER_MERGER)


def test_the_district_level_ended() -> None:
    assert [agency.name for agency in REGISTER.agencies if agency.level == "district" and alive(agency, date(2025, 7, 1))] == []


def test_territories_come_from_the_register() -> None:
    assert REGISTER.territories("district") == (
        "Hải Châu",
        "Thanh Khê",
        "Sơn Trà",
        "Ngũ Hành Sơn",
        "Liên Chiểu",
        "Cẩm Lệ",
        "Hòa Vang",
        "Hoàng Sa",
    )
    assert REGISTER.territories("city") == ("Đà Nẵng",)
    assert REGISTER.level_word("hoà vang") == "huyện"
    assert REGISTER.level_word("Thọ Quang") == "phường"
    assert REGISTER.level_word("Atlantis") == ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("sở lao động - thương binh và xã hội số: 612", f"Sở {LABOUR}"),
        ("bảo hiểm xã hội thành phố đà nẵng", "Bảo hiểm xã hội thành phố"),
        ("ban quản lý an toàn thực phẩm", "Ban Quản lý An toàn thực phẩm"),
    ],
)
def test_the_longest_name_at_the_beginning(words: str, name: str) -> None:
    agency = REGISTER.longest(words, ON, ("city",))
    assert agency is not None and agency.name == name


def test_the_longest_name_of_another_level_is_none() -> None:
    assert REGISTER.longest("phòng y tế quận", ON, ("city",)) is None


@pytest.mark.parametrize(
    ("name", "word", "expected"),
    [
        ("UBND quận", "huyện", "UBND huyện"),
        ("Quận ủy", "huyện", "Huyện ủy"),
        ("Ban Thường vụ Quận ủy", "huyện", "Ban Thường vụ Huyện ủy"),
        ("Quận Đoàn", "huyện", "Huyện Đoàn"),
        ("UBND quận", "quận", "UBND quận"),
        ("UBND quận", "", "UBND quận"),
        ("Phòng Y tế", "huyện", "Phòng Y tế"),
        ("UBND phường", "xã", "UBND xã"),
        ("Công an thành phố", "tỉnh", "Công an tỉnh"),
        ("Thành ủy", "tỉnh", "Tỉnh ủy"),
        ("Thành Đoàn", "tỉnh", "Tỉnh Đoàn"),
        ("UBND thành phố", "huyện", "UBND thành phố"),
    ],
)
def test_a_canonical_name_bears_the_offices_level_word(name: str, word: str, expected: str) -> None:
    agency = next(a for a in REGISTER.agencies if a.name == name)
    assert canonical(agency, word) == expected


def test_every_agency_finds_itself() -> None:
    """Each canonical name, looked up while it lives, is an agency of that name."""
    lost = []
    for agency in REGISTER.agencies:
        on = agency.since or (agency.until and date(2022, 1, 1))
        found = REGISTER.get(agency.name, on)
        if found is None or (found.name, found.level) != (agency.name, agency.level):
            lost.append((agency.name, agency.level, found and (found.name, found.level)))
    # Read by context and not by name: divisions of a department, families, names that two levels share.
    by_context = {
        "Phòng Tài chính - Kế hoạch",
        "Phòng Kế hoạch - Tài chính",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Phòng Kinh tế",
        "Trung tâm Phát triển quỹ đất",
        "Trường học",
        "Doanh nghiệp",
        "Hội",
    }
    assert [entry for entry in lost if entry[0] not in by_context] == []


def test_successors_are_registered() -> None:
    names = {agency.name for agency in REGISTER.agencies}
    assert {agency.successor for agency in REGISTER.agencies} - names == {""}


def test_owners_are_registered() -> None:
    names = {agency.name for agency in REGISTER.agencies}
    assert {agency.owner for agency in REGISTER.agencies} - names == {""}


def test_a_third_partys_agency_is_a_line() -> None:
    register = Register([Agency("Phòng Chuyển đổi số", ("Phòng CĐS",), competence=frozenset({"2.8"}), since=date(2022, 1, 1))])
    agency = register.get("Phòng CĐS", ON)
    assert agency is not None and agency.name == "Phòng Chuyển đổi số"
    assert register.get("Phòng CĐS", date(2021, 12, 31)) is None
    assert register.get("Phòng Y tế", ON) is None


def test_an_empty_register_knows_nothing() -> None:
    assert Register([]).get("Phòng Y tế") is None
    assert Register([]).territories("district") == ()


def test_folding_keeps_positions() -> None:
    assert folded("Phòng LÐTBXH") == "phòng lđtbxh"
