"""Text from before Unicode is known by its characters, and nothing else is taken for it."""

from __future__ import annotations

import pytest
from external import shared

from docgen.read.legacy import decode, detect, from_font, to_unicode, typed_as
from docgen.text import fold

UNICODE = """Căn cứ Kế hoạch số 38-KH/TU của Ban Thường vụ Thành ủy, Ủy ban nhân dân quận
xây dựng kế hoạch triển khai thực hiện như sau: chăm lo đời sống người có công; giảm nghèo bền vững."""

TCVN3 = """KÕ ho¹ch triÓn khai thùc hiÖn KÕt luËn cña Bé ChÝnh trÞ
Phßng Lao ®éng - Th­¬ng binh vµ X· héi chñ tr×, phèi hîp víi c¸c c¬ quan, ®¬n vÞ
Thêi gian hoµn thµnh: tr­íc ngµy 31/12/2010; ­u tiªn ng­êi nghÌo, gia ®×nh cã c«ng."""

VNI = """Keá hoaïch trieån khai thöïc hieän Keát luaän cuûa Boä Chính trò
Phoøng Lao ñoäng - Thöông binh vaø Xaõ hoäi chuû trì, phoái hôïp vôùi caùc cô quan, ñôn vò
Thôøi gian hoaøn thaønh: tröôùc ngaøy 31/12/2010; öu tieân ngöôøi ngheøo, gia ñình coù coâng."""

SAID = """Kế hoạch triển khai thực hiện Kết luận của Bộ Chính trị
Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với các cơ quan, đơn vị
Thời gian hoàn thành: trước ngày 31/12/2010; ưu tiên người nghèo, gia đình có công."""


@pytest.mark.parametrize(("text", "name"), [(TCVN3, "tcvn3"), (VNI, "vni")])
def test_a_plan_from_before_unicode_reads_as_it_was_meant(text: str, name: str) -> None:
    assert detect(text) == name
    assert decode(text) == SAID


def test_vni_capitals() -> None:
    assert decode("UÛY BAN NHAÂN DAÂN QUAÄN LIEÂN CHIEÅU, Ñöùc, ÖU TIEÂN, AÊn ôû") == "ỦY BAN NHÂN DÂN QUẬN LIÊN CHIỂU, Đức, ƯU TIÊN, Ăn ở"


def test_a_capital_word_of_tcvn3_gets_the_capitals_that_its_font_lacks() -> None:
    assert decode("CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM") == "CỘNG HOÀ Xã HỘI CHỦ NGHĨA VIỆT NAM"


def test_every_vowel_survives_both_ways() -> None:
    """What the tables say, each against the other: 12 vowels with 6 tones, and đ."""
    tcvn3 = "µ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË ÌÎÏÐÑ ªÒÓÔÕÖ ×ØÜÝÞ ßáâãä «åæçèé ¬êëìíî ïñòóô \u00adõö÷øù úûüýþ ®"
    vni = (
        "aøaûaõaùaï aêaèaúaüaéaë aâaàaåaãaáaä eøeûeõeùeï eâeàeåeãeáeä ìæóíò "
        "oøoûoõoùoï oâoàoåoãoáoä ôôøôûôõôùôï uøuûuõuùuï ööøöûöõöùöï yøyûyõyùî ñ"
    )
    assert to_unicode(tcvn3, "tcvn3") == to_unicode(vni, "vni")
    assert to_unicode(vni, "vni") == "àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đ"


@pytest.mark.parametrize(
    "text",
    [
        UNICODE,
        "và các xã, bà lão có ý chí, trách nhiệm là chính",  # only letters that Latin-1 has too
        "có ý chí; có tài; và có chí khí",
        "The plan shall be reported before 15 December every year.",
        "Les élèves français ont été très étonnés à Genève; naïve café, Köln über Straße, fédération.",
        "§ 5 © 2021 ® 20 °C ± 3 «như trên» × 2 ÷ 3 ¼ ½ ¾",
        "",
        "BLĐTBXH-HĐND-QĐ-ĐTN/ĐĐBQH",
    ],
)
def test_text_that_is_no_legacy_encoding_is_left_alone(text: str) -> None:
    assert detect(text) is None
    assert decode(text) is None


def test_a_unicode_piece_inside_a_legacy_document_stays() -> None:
    assert to_unicode("Quận Liên Chiểu", "tcvn3") == "Quận Liên Chiểu"


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        ("Céng hoµ", "tcvn3", True),
        ("Ng­êi", "tcvn3", True),
        ("Coäng hoøa", "vni", True),
        ("Cộng hòa", "tcvn3", False),
        ("và các xã", "tcvn3", False),  # letters that Latin-1 has too
        ("Quý I", "tcvn3", None),
        ("cã", "tcvn3", None),
        ("5 × 10 m², ½", "tcvn3", None),
        ("Köln", "tcvn3", None),
        ("", "vni", None),
    ],
)
def test_a_font_is_evidence_where_words_are_few(text: str, encoding: str, told: bool | None) -> None:
    assert typed_as(text, encoding) is told


def test_fonts_that_show_capitals_only() -> None:
    assert from_font("Céng hoµ", ".VnTimeH") == "CỘNG HOÀ"
    assert from_font("Céng hoµ", ".VnTime") == "Cộng hoà"
    assert from_font("Coäng hoøa", "VNI-Times") == "Cộng hòa"
    assert from_font("Cộng hoà", ".VnTimeH") == "Cộng hoà"
    assert from_font("Céng hoµ", "Times New Roman") == "Céng hoµ"


def test_the_one_real_sample() -> None:
    decoded = decode(shared("real", "old", "tcvn3-sample.txt").read_text())
    assert decoded is not None
    assert fold("Cộng hòa xã hội Chủ nghĩa Việt Nam") in fold(decoded)
    assert "ngày 07 tháng 02 năm 2012" in decoded


def test_no_line_of_real_plans_is_taken_for_legacy() -> None:
    alarms = [line for plan in shared("real", "plans_txt").glob("*.txt") for line in plan.read_text().splitlines() if detect(line)]
    assert alarms == []
