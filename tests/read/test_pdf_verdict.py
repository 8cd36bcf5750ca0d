"""Which pages have text that can be believed?"""

from __future__ import annotations

from docgen.read.pdf_verdict import classify_page, is_broken, without_stamp

PROSE = (
    "Các phòng, ban, đơn vị, Ủy ban nhân dân các phường căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch "
    "cụ thể, tổ chức triển khai thực hiện có hiệu quả các chính sách xã hội trên địa bàn; định kỳ hằng năm báo cáo "
    "kết quả về Phòng Lao động - Thương binh và Xã hội để tổng hợp, báo cáo cấp có thẩm quyền theo quy định."
)
GARBAGE = (
    "UBND THANH PHO DA NANG CONG Hcok xA HQI CHiJ NGHiA VIVT NAM SO GIAO DVC vA DAO TAO Dc lap - Ty do - Hph phtic "
    "V/v bao dam TTATGT cho HS, SV trong dip nghi he va kt thi THPT quoc gia cac truerng Dai hoc NCL chi d6tig lien "
    "nghiep van tai hanh khach ban ye cho hoc sinh, sinh vien tai truong hoc ky tuc xa trong dip nghi he va kt thi"
)
STAMP = "Ký bởi: Văn phòng Ủy ban Nhân dân Thành phố\nCơ quan: Thành phố Đà Nẵng\nNgày ký: 31/07/2020 10:41:54 +07:00"


def test_prose_is_usable_even_over_a_full_page_picture():
    """Some exporters lay a background picture under perfect text."""
    assert classify_page(PROSE) == "usable"
    assert classify_page(PROSE, image_cover=1.0) == "usable"


def test_what_an_english_engine_read_of_a_scan_is_garbage():
    """UBND THANH PHO DA NANG CONG Hcok xA HQI CHiJ NGHiA VIVT NAM"""
    assert classify_page(GARBAGE, image_cover=1.0) == "garbage"


def test_an_english_page_without_a_picture_is_usable():
    """Few Vietnamese letters alone prove nothing: the page may be in English."""
    english = "This agreement is made between the parties and shall come into force on the date of signature. " * 4
    assert classify_page(english) == "usable"


def test_a_scan_with_nothing_but_its_signing_stamp():
    """Ký bởi: Văn phòng Ủy ban Nhân dân … Ngày ký: 31/07/2020 10:41:54 +07:00"""
    assert classify_page(STAMP, image_cover=0.97) == "stamp"
    assert classify_page("SAO Y; UBND thành phố; 03/08/2020", image_cover=0.97) == "stamp"


def test_the_same_words_without_a_picture_are_a_short_page():
    """A last page with little on it is no scan."""
    assert classify_page(STAMP) == "usable"
    assert classify_page("Nơi nhận:\n- Như trên;\n- Lưu: VT.") == "usable"


def test_no_text_is_a_scan_or_a_blank_page():
    """A picture or drawn letters without text, or nothing at all."""
    assert classify_page("", image_cover=1.0) == "none"
    assert classify_page("", image_cover=0.3) == "none"
    assert classify_page("", paths=2_000) == "none"
    assert classify_page("") == "usable"
    assert classify_page("", image_cover=1.0, signed=True) == "stamp"


def test_a_page_number_over_a_scan_is_no_text():
    """2"""
    assert classify_page("2", image_cover=1.0) == "none"


def test_broken_encodings_are_garbage_without_any_picture():
    """(cid:12), a dropped byte, question marks for accents, accents at the line's end"""
    assert classify_page("(cid:45)(cid:12) (cid:7)(cid:88) " * 20 + PROSE[:60]) == "garbage"
    dropped = "BØ CÔNG AN CØNG HÒA XÃ HØI CHæ NGH)A VI÷T NAM H¡nh phúc v°n b£n cça BØ tr°ßng sÑ 12 ngày h°Ûng d«n thñc hiÇn "
    assert classify_page(dropped * 3) == "garbage"
    assert classify_page("C?NG HÒA XÃ H?I CH? NGH?A VI?T NAM Th?c hi?n K?t lu?n s? 92 v? chính sách xã h?i ?? a bàn qu?n " * 3) == "garbage"
    assert classify_page("Xây D ng Ph n M m ự ầ ề qu n lý c s d li u ả ơ ở ữ ệ an sinh xã h i ộ c a qu n ủ ậ " * 4) == "garbage"


def test_letters_taken_for_others_are_garbage():
    """A font's table that gives wrong letters: "căa Bá Chính trị", "Ban Thường vÿ", "QuÁn āy"."""
    wrong = (
        "Để tổ chức thực hián Kết luÁn sá 92-KL/TW cāa Bá Chính trị về tiếp tÿc thực hián Nghị quyết Trung ương 5 mát sá vấn ề về "
        "chính sách xã hái và Kế ho¿ch cāa Ban Thường vÿ Thành āy, Ban Thường vÿ QuÁn āy xây dựng Kế ho¿ch như sau. "
    )
    assert classify_page(wrong) == "garbage"
    assert classify_page(PROSE + " Liên kết với công ty iPhone, eBay và dự án của ADB tại thành phố.") == "usable"


def test_characters_that_no_font_names_are_lost():
    """C quan ch trì: letters drawn, but nobody can say which; one such sign breaks nothing."""
    assert classify_page(PROSE, lost=0.1) == "garbage"
    assert classify_page(PROSE, lost=0.001) == "usable"


def test_one_question_mark_or_one_odd_letter_breaks_nothing():
    """Có cần thiết không? Nhiệt độ 37°, diện tích 12 m², giá 5 ± 1."""
    assert not is_broken(PROSE + " Có cần thiết không? Nhiệt độ 37°C, diện tích 12 m², giá 5 ± 1.")


def test_what_remains_without_the_stamp():
    """The stamp's lines go, the rest stays."""
    assert "Kính gửi: Sở Y tế" in without_stamp("Kính gửi: Sở Y tế\n" + STAMP)
    assert "Ký bởi" not in without_stamp("Kính gửi: Sở Y tế\n" + STAMP)
